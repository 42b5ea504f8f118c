import { afterEach } from 'vitest';
import { isInstalled, type NetlinkSocket, outputOf, step } from '../../../../tools/live/index.ts';
import { destroytable, newtable } from '../../src/index.ts';

/** The table of the tests, in each family that they use. */
export const table = 'nlkit';

/** Families whose table is destroyed after each test. */
const families = ['inet', 'ipv4', 'ipv6', 'netdev', 'bridge'] as const;

export interface TestTable {
  /** Creates the table in a family. */
  create(family: (typeof families)[number]): Promise<void>;
}

/** Lets the tests of one file have a table, which is gone after each test. */
export function useTable(socket: NetlinkSocket): TestTable {
  afterEach(async () => {
    for (const nfgenFamily of families) await socket.transaction([step(destroytable, { nfgenFamily, name: table })]);
  });
  return {
    async create(nfgenFamily) {
      await socket.transaction([step(newtable, { nfgenFamily, name: table }, { flags: ['create'] })]);
    },
  };
}

/** What `nft -j` lists, without what it says of itself; undefined where nft is not installed. */
export function nftList(...args: string[]): readonly Record<string, unknown>[] | undefined {
  if (!isInstalled('nft', 'nftables')) return undefined;
  const { nftables } = JSON.parse(outputOf('nft', ['-j', ...args])) as { nftables: Record<string, unknown>[] };
  return nftables.filter((entry) => entry['metainfo'] === undefined);
}
