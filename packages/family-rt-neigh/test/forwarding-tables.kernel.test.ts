import { beforeEach, describe, expect, it } from 'vitest';
import { bridgeRows, leaveNothingBehind, refusalOf, setlink, useLinks, useSocket } from '../../../tools/live/index.ts';
import { delneigh, getneigh, type NeighbourAttrsMessage, type NewneighRequest, newneigh } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

const create = { flags: ['create', 'excl'] } as const;
const lladdr = '02:00:00:00:01:46';

/** The entries of a forwarding table for an address; not those which a bridge adds for each of its VLANs. */
async function entriesOf(address: string): Promise<NeighbourAttrsMessage[]> {
  const rows = await socket.dump(getneigh, { ndmFamily: 'bridge' }, { unknownAttributes: 'deny' }).toArray();
  return rows.filter((row) => row.lladdr === address && row.vlan === undefined);
}

describe('the table of a bridge', () => {
  let master: number;
  let ndmIfindex: number;

  beforeEach(async () => {
    const up = { ifiFlags: ['up'], ifiChange: ['up'] } as const;
    ({ ifiIndex: master } = await links.create({ ifname: 'nlk-br', ...up, linkinfo: { kind: 'bridge' } }));
    [{ ifiIndex: ndmIfindex }] = await links.createPair('nlk-a', 'nlk-b');
    await socket.do(setlink, { ifname: 'nlk-a', master });
  });

  it('takes an entry, reads it and removes it', async () => {
    const entry = { ndmFamily: 'bridge', ndmIfindex, ndmFlags: ['master'], lladdr } as const;
    await socket.do(newneigh, { ...entry, ndmState: ['noarp'] }, create);
    const shown = { ndmFamily: 'bridge', ndmIfindex, ndmState: ['noarp'], ndmFlags: [], master, lladdr };
    expect(await entriesOf(lladdr)).toMatchObject([shown]);
    expect(await socket.do(getneigh, { ndmFamily: 'bridge', ndmFlags: ['master'], master, lladdr })).toMatchObject(
      shown,
    );
    for (const row of (bridgeRows('fdb', 'show', 'dev', 'nlk-a') ?? []).filter(({ mac }) => mac === lladdr)) {
      expect(row).toMatchObject({ state: 'static', master: 'nlk-br' });
    }
    expect((await refusalOf(socket.do(newneigh, { ...entry, ndmState: ['noarp'] }, create))).code).toBe('EEXIST');
    await socket.do(delneigh, entry);
    expect(await entriesOf(lladdr)).toEqual([]);
  });

  it('lists the entries of one bridge', async () => {
    const rows = await socket.dump(getneigh, { ndmFamily: 'bridge', master }).toArray();
    expect(rows.filter((row) => row.master !== undefined).map((row) => row.master)).toContain(master);
    expect(rows.every((row) => row.master === undefined || row.master === master)).toBe(true);
  });

  it('tells of activity where an entry asks for it', async () => {
    const entry: NewneighRequest = {
      ndmFamily: 'bridge',
      ndmIfindex,
      ndmFlags: ['master'],
      ndmState: ['reachable'],
      lladdr,
      fdbExtAttrs: { activityNotify: ['bit', 'inactive-bit'] },
    };
    await socket.do(newneigh, entry, create);
    const [shown] = await entriesOf(lladdr);
    expect(shown?.fdbExtAttrs).toEqual({ activityNotify: ['bit', 'inactive-bit'] });
  });

  it('is flushed at once', async () => {
    const addresses = ['02:00:00:00:02:01', '02:00:00:00:02:02'];
    for (const address of addresses) {
      const entry: NewneighRequest = { ndmFamily: 'bridge', ndmIfindex, ndmFlags: ['master'], lladdr: address };
      await socket.do(newneigh, { ...entry, ndmState: address === addresses[0] ? ['noarp'] : ['reachable'] }, create);
    }
    const filter = { ndmState: ['noarp'], ndmStateMask: ['noarp', 'permanent'] } as const;
    await socket.do(
      delneigh,
      { ndmFamily: 'bridge', ndmIfindex: master, ndmFlags: ['self'], ...filter },
      { flags: ['bulk'] },
    );
    expect((await Promise.all(addresses.map(entriesOf))).map(({ length }) => length)).toEqual([0, 1]);
  });

  it('refuses an address that is none', async () => {
    const refusal = await refusalOf(
      socket.do(newneigh, { ndmFamily: 'bridge', ndmIfindex, ndmFlags: ['master'], lladdr: '02:00' }, create),
    );
    expect(refusal).toMatchObject({ code: 'EINVAL', extAck: { message: 'invalid address' } });
  });
});

describe('the table of a VXLAN device', () => {
  it('takes an entry with port and network, reads it and removes it', async (context) => {
    const lower = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'veth' } });
    const { ifiIndex: ndmIfindex } = await links.createOrSkip(context, {
      ifname: 'nlk-vx',
      linkinfo: { kind: 'vxlan', data: { id: 42, port: 4789 } },
    });
    const entry = { ndmFamily: 'bridge', ndmIfindex, ndmFlags: ['self'], lladdr, dst: '203.0.113.1' } as const;
    const remote = { port: 4660, vni: 77, ifindex: lower.ifiIndex };
    await socket.do(newneigh, { ...entry, ...remote, ndmState: ['permanent'] }, create);
    expect(await entriesOf(lladdr)).toMatchObject([{ ...entry, ...remote, ndmState: ['permanent'] }]);
    expect(await socket.do(getneigh, { ndmFamily: 'bridge', ndmIfindex, ndmFlags: ['self'], lladdr })).toMatchObject({
      ...entry,
      ...remote,
    });
    const rows = (bridgeRows('fdb', 'show', 'dev', 'nlk-vx') ?? []).filter(({ mac }) => mac === lladdr);
    for (const row of rows) expect(row).toMatchObject({ dst: '203.0.113.1', port: 4660, vni: 77 });
    await socket.do(delneigh, { ...entry, ...remote });
    expect(await entriesOf(lladdr)).toEqual([]);
  });
});
