import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Json } from '@nlkit/netlink-core';
import { findingsOf } from './command.ts';
import { type SampleMessage, sampleMessage } from './sample-message.ts';
import { type Package, root } from './workspace.ts';

const core = '@nlkit/netlink-core';

/** Prints what the compiled program decoded. */
const print = "import('./decode.js').then(({ json }) => console.log(JSON.stringify(json)))";

/**
 * Uses a family package as one who installs it and nothing else: npm may bring core and no other package; a program
 * that imports all of it compiles under `strict`, declarations of libraries included, without types of Node.js or of
 * browsers; and the program decodes a message of a kernel as the sources do.
 * @param folder a folder outside the workspace, made here
 */
export async function useAlone(
  target: Package,
  tarballs: ReadonlyMap<string, string>,
  folder: string,
): Promise<string[]> {
  const sample = await sampleMessage(target);
  writeProject(target.name, tarballs, folder);
  const install = ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'] as const;
  const failed = await findingsOf('npm install', install, folder);
  if (failed.length > 0) return failed;
  const brought = unexpectedPackages(target.name, folder);
  writeFileSync(join(folder, 'decode.ts'), program(target.name, sample));
  const compiled = await findingsOf('type check', [join(root, 'node_modules/.bin/tsc')], folder);
  if (compiled.length > 0) return [...brought, ...compiled];
  const output: string[] = [];
  const run = await findingsOf('run', [process.execPath, '--eval', print], folder, output);
  return [...brought, ...run, ...(run.length > 0 ? [] : differences(sample, output.join('')))];
}

/** Core is no dependency of the project: npm learns from the package that it is needed, and from here where it is. */
function writeProject(name: string, tarballs: ReadonlyMap<string, string>, folder: string): void {
  const file = (each: string): string => `file:${tarballs.get(each) ?? `no tarball of ${each}`}`;
  mkdirSync(folder);
  writeJson(join(folder, 'package.json'), {
    name: 'alone',
    private: true,
    type: 'module',
    dependencies: { [name]: file(name) },
    overrides: { [core]: file(core) },
  });
  const compilerOptions = { module: 'nodenext', target: 'es2023', lib: ['es2023'], types: [] };
  writeJson(join(folder, 'tsconfig.json'), {
    compilerOptions: { ...compilerOptions, strict: true, skipLibCheck: false },
  });
}

function unexpectedPackages(name: string, folder: string): string[] {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as Lock;
  const installed = Object.keys(lock.packages).map((path) => path.replace(/^node_modules\//, ''));
  const expected = [core, name].toSorted();
  if (isDeepStrictEqual(installed.toSorted(), expected)) return [];
  return [`installing it brings ${installed.join(', ')}; expected ${expected.join(', ')}`];
}

interface Lock {
  readonly packages: Readonly<Record<string, unknown>>;
}

function program(name: string, { bytes, exportName, mode }: SampleMessage): string {
  const options = 'message, { littleEndian: true }';
  const call =
    mode === undefined
      ? `description.decode(messageReader(description, ${options}))`
      : `decodeReply(description, '${mode}', ${options})`;
  return [
    `import { ${mode === undefined ? 'messageReader' : 'decodeReply'}, toJson, type Json } from '${core}';`,
    `import * as everything from '${name}';`,
    `import { ${exportName} as description } from '${name}';`,
    '',
    `const message = Uint8Array.of(${bytes.join(', ')});`,
    'if (Object.keys(everything).length === 0) throw new Error("nothing is exported");',
    `export const json: Json = toJson(description, ${call});`,
    '',
  ].join('\n');
}

function differences({ id, json }: SampleMessage, printed: string): string[] {
  const expected = JSON.parse(JSON.stringify(json)) as Json;
  if (isDeepStrictEqual(JSON.parse(printed), expected)) return [];
  return [`${id}: expected ${JSON.stringify(expected)}, got ${printed.trim()}`];
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
