import { beforeEach, describe, expect, it } from 'vitest';
import { ipRows, leaveNothingBehind, newaddr, refusalOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import { delneigh, getneigh, type NeighbourAttrsMessage, type NewneighRequest, newneigh } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

const create = { flags: ['create', 'excl'] } as const;
const replace = { flags: ['create', 'replace'] } as const;
const dst = '192.0.2.9';
const lladdr = '02:00:00:00:00:09';
let ndmIfindex: number;

beforeEach(async () => {
  [{ ifiIndex: ndmIfindex }] = await links.createPair('nlk-a', 'nlk-b');
  const address = { ifaFamily: 'inet', ifaIndex: ndmIfindex, ifaPrefixlen: 24, local: '192.0.2.1' } as const;
  await socket.do(newaddr, address, create);
});

/** The neighbours on the test's link that were not made by the kernel itself. */
async function neighbours(ndmFamily: 'inet' | 'inet6' = 'inet'): Promise<NeighbourAttrsMessage[]> {
  const rows = await socket.dump(getneigh, { ndmFamily, ifindex: ndmIfindex }, { unknownAttributes: 'deny' }).toArray();
  return rows.filter(({ ndmState }) => !ndmState.includes('noarp'));
}

describe('an entry of ARP', () => {
  const request: NewneighRequest = {
    ndmFamily: 'inet',
    get ndmIfindex() {
      return ndmIfindex;
    },
    ndmState: ['permanent'],
    dst,
    lladdr,
  };

  it('is added, read and removed', async () => {
    await socket.do(newneigh, { ...request, protocol: 'babel' }, create);
    const entry = await socket.do(getneigh, { ndmFamily: 'inet', ndmIfindex, dst });
    expect(entry).toMatchObject({
      ndmFamily: 'inet',
      ndmIfindex,
      ndmState: ['permanent'],
      ndmFlags: [],
      ndmType: 'unicast',
      dst,
      lladdr,
      probes: 0,
      protocol: 'babel',
    });
    expect(entry.cacheinfo?.used).toBeGreaterThanOrEqual(0);
    expect(await neighbours()).toMatchObject([{ dst, lladdr }]);
    await socket.do(delneigh, { ndmFamily: 'inet', ndmIfindex, dst });
    expect(await neighbours()).toMatchObject([]);
  });

  it('is what ip shows', async () => {
    await socket.do(newneigh, request, create);
    const rows = ipRows('neigh', 'show', 'dev', 'nlk-a', 'nud', 'permanent') ?? [];
    for (const row of rows) expect(row).toMatchObject({ dst, lladdr, state: ['PERMANENT'] });
  });

  it('is changed where replacing is asked for', async () => {
    await socket.do(newneigh, request, create);
    expect((await refusalOf(socket.do(newneigh, request, create))).code).toBe('EEXIST');
    await socket.do(newneigh, { ...request, ndmState: ['stale'], lladdr: '02:00:00:00:00:0a' }, replace);
    expect(await neighbours()).toMatchObject([{ dst, lladdr: '02:00:00:00:00:0a', ndmState: ['stale'] }]);
  });

  it('has flags', async () => {
    await socket.do(newneigh, { ...request, ndmState: ['reachable'], ndmFlags: ['ext-learned'] }, create);
    expect(await neighbours()).toMatchObject([{ ndmState: ['reachable'], ndmFlags: ['ext-learned'] }]);
  });

  it('is kept fresh where it is managed', async () => {
    await socket.do(newneigh, { ndmFamily: 'inet', ndmIfindex, dst, flagsExt: ['managed'] }, create);
    expect(await neighbours()).toMatchObject([{ dst, flagsExt: ['managed'] }]);
  });

  it('is a proxy', async () => {
    const proxy = { ndmFamily: 'inet', ndmIfindex, ndmFlags: ['proxy'], dst } as const;
    await socket.do(newneigh, proxy, create);
    expect(await neighbours()).toEqual([]);
    expect(await socket.dump(getneigh, { ndmFamily: 'inet', ndmFlags: ['proxy'] }).toArray()).toMatchObject([
      { dst, ndmState: [], ndmFlags: ['proxy'] },
    ]);
    expect(await socket.do(getneigh, proxy)).toMatchObject({ dst, ndmFlags: ['proxy'] });
    await socket.do(delneigh, proxy);
    expect((await refusalOf(socket.do(getneigh, proxy))).code).toBe('ENOENT');
  });
});

describe('an entry of neighbour discovery', () => {
  it('is added, read and removed', async () => {
    const address = { ndmFamily: 'inet6', ndmIfindex, dst: '2001:db8::9' } as const;
    await socket.do(newneigh, { ...address, ndmState: ['permanent'], ndmFlags: ['router'], lladdr }, create);
    expect(await neighbours('inet6')).toMatchObject([{ ...address, lladdr, ndmFlags: ['router'] }]);
    expect(await socket.do(getneigh, address)).toMatchObject({ ...address, lladdr });
    await socket.do(delneigh, address);
    expect(await neighbours('inet6')).toEqual([]);
  });
});

describe('a dump', () => {
  it('brings both families, or those of one link', async () => {
    const other = (await links.get('nlk-b')).ifiIndex;
    const entry = { ndmState: ['permanent'], lladdr } as const;
    await socket.do(newneigh, { ...entry, ndmFamily: 'inet', ndmIfindex, dst }, create);
    await socket.do(newneigh, { ...entry, ndmFamily: 'inet6', ndmIfindex: other, dst: 'fd00::9' }, create);
    const all = await socket.dump(getneigh).toArray();
    const made = all.filter(({ ndmState }) => ndmState.includes('permanent'));
    expect(made.map((row) => [row.ndmFamily, row.ndmIfindex, row.dst])).toEqual(
      expect.arrayContaining([
        ['inet', ndmIfindex, dst],
        ['inet6', other, 'fd00::9'],
      ]),
    );
    const some = await socket.dump(getneigh, { ifindex: other }).toArray();
    expect(new Set(some.map((row) => row.ndmIfindex))).toEqual(new Set([other]));
  });
});

describe('a refusal', () => {
  it.each<[string, NewneighRequest, string, string]>([
    ['no address', { ndmFamily: 'inet', lladdr }, 'EINVAL', 'Network address not specified'],
    ['half a hardware address', { ndmFamily: 'inet', dst, lladdr: '02:00' }, 'EINVAL', 'Invalid link address'],
  ])('tells of %s', async (_, request, code, message) => {
    const refusal = await refusalOf(socket.do(newneigh, { ndmIfindex, ...request }, create));
    expect(refusal).toMatchObject({ code, operation: 'newneigh', extAck: { message } });
  });

  it('tells of an entry that is not there', async () => {
    const refusal = await refusalOf(socket.do(getneigh, { ndmFamily: 'inet', ndmIfindex, dst: '192.0.2.200' }));
    expect(refusal).toMatchObject({ code: 'ENOENT', extAck: { message: 'Neighbour entry not found' } });
    expect((await refusalOf(socket.do(delneigh, { ndmFamily: 'inet', ndmIfindex, dst }))).code).toBe('ENOENT');
  });

  it('tells of filters that a dump does not know', async () => {
    const refusal = await refusalOf(socket.dump(getneigh, { ndmFamily: 'inet', ndmState: ['stale'] }).toArray());
    const message = 'Invalid values in header for neighbor dump request';
    expect(refusal).toMatchObject({ code: 'EINVAL', extAck: { message } });
  });
});
