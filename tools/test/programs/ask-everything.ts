// Asks for every operation of every generic family, with nothing in the request, and prints what comes of it as JSON.
import { pathToFileURL } from 'node:url';
import { type AnyOperation, KernelError } from '@nlkit/netlink-core';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { enabledFamilies, packageFolder } from '../../regenerate/families.ts';

/** An operation that was asked for, and how the kernel refused it. */
export interface Asked {
  readonly name: string;
  readonly privilege: 'none' | 'namespace' | 'initial';
  readonly refusal?: string;
}

const socket = new NetlinkSocket({ timeout: 3000 });
const asked: Asked[] = [];

async function ask(operation: AnyOperation, mode: 'do' | 'dump'): Promise<void> {
  const name = `${operation.family.name} ${operation.name} ${mode}`;
  const { privilege = 'none' } = operation;
  try {
    // What a request must have is for the kernel to miss: it looks at privileges before.
    if (mode === 'do') await socket.do(operation as never, {} as never);
    else await socket.dump(operation as never, {} as never).toArray();
    asked.push({ name, privilege });
  } catch (error) {
    if (!(error instanceof KernelError)) throw new Error(`${name} failed`, { cause: error });
    asked.push({ name, privilege, refusal: error.code });
  }
}

for (const family of enabledFamilies()) {
  const exports = await import(pathToFileURL(`${packageFolder(family)}/src/index.ts`).href);
  if (exports.family.protocol !== 16) continue;
  for (const operation of exports.operations as AnyOperation[]) {
    if (operation.do !== undefined) await ask(operation, 'do');
    if (operation.dump !== undefined) await ask(operation, 'dump');
  }
}
socket.close();
console.log(JSON.stringify(asked));
