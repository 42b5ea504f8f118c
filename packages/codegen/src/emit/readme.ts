import type { FamilyModel, OperationDef } from '../model/model.ts';
import { operationConst } from '../model/names.ts';

/**
 * A first README: what the package is, how it is installed, the smallest example, what it leaves to others. Written once,
 * then people's own.
 */
export function readme(family: FamilyModel): string {
  const { packageName, name, doc } = family;
  const operation =
    family.operations.find(({ dump }) => dump !== undefined) ??
    family.operations.find(({ do: call }) => call?.reply !== undefined) ??
    family.operations.find(({ do: call }) => call !== undefined);
  return [
    `# ${packageName}`,
    '',
    `Typed messages of the Linux netlink family \`${name}\`${doc === '' ? '.' : `: ${doc}`}`,
    '',
    '```sh',
    `npm install ${packageName} @nlkit/netlink-socket`,
    '```',
    ...(operation === undefined ? [] : ['', '```ts', ...exampleLines(packageName, operation), '```']),
    '',
    'All operations, attributes, types and enums: [REFERENCE.md](REFERENCE.md).',
    '',
    'The package describes messages and sends none: `@nlkit/netlink-socket` does, on Linux. Without it, `decodeReply` and',
    '`encodeRequest` of `@nlkit/netlink-core` turn bytes into objects and back anywhere.',
    '',
  ].join('\n');
}

function exampleLines(packageName: string, operation: OperationDef): string[] {
  const name = operationConst(operation);
  let call = `await socket.do(${name});`;
  if (operation.dump !== undefined) call = `for await (const row of socket.dump(${name})) console.log(row);`;
  else if (operation.do?.reply !== undefined) call = `console.log(await socket.do(${name}));`;
  return [
    "import { NetlinkSocket } from '@nlkit/netlink-socket';",
    `import { ${name} } from '${packageName}';`,
    '',
    'const socket = new NetlinkSocket();',
    call,
    'socket.close();',
  ];
}
