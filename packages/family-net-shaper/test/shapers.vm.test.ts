import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, SyncSocket, useNetdevsim, useSocket } from '../../../tools/live/index.ts';
import { capGet, deleteOp, get, group, type Handle, type NetShaper, set } from '../src/index.ts';

const socket = useSocket();
const card = useNetdevsim(socket, 71, { queues: 4 });

let ifindex: number;

beforeAll(async () => {
  ifindex = (await card.link()).ifiIndex;
});

/** All shapers of the card; an attribute that is not described is an error. */
function shapers(): Promise<NetShaper[]> {
  return socket.dump(get, { ifindex }, { unknownAttributes: 'deny' }).toArray();
}

async function read(handle: Handle): Promise<NetShaper> {
  return await socket.do(get, { ifindex, handle }, { unknownAttributes: 'deny' });
}

afterEach(async () => {
  // A node goes with its last leaf.
  for (const { handle = {} } of await shapers()) {
    if (handle.scope !== 'node') await socket.do(deleteOp, { ifindex, handle });
  }
  expect(await shapers()).toEqual([]);
});

describe('a shaper', () => {
  it('of a queue is created, read, replaced and removed', async () => {
    const handle = { scope: 'queue', id: 2 } as const;
    const limits = { metric: 'bps', bwMin: 1000n, bwMax: 1n << 40n, burst: 5000n, priority: 3, weight: 2 } as const;
    await socket.do(set, { ifindex, handle, ...limits });
    expect(await read(handle)).toEqual({ ifindex, handle, parent: { scope: 'netdev' }, ...limits });
    await socket.do(set, { ifindex, handle, metric: 'pps', bwMax: 500n });
    const replaced = await read(handle);
    expect(replaced).toMatchObject({ ifindex, handle, metric: 'pps', bwMax: 500n });
    expect(await shapers()).toEqual([replaced]);
    await socket.do(deleteOp, { ifindex, handle });
    expect((await refusalOf(read(handle))).code).toBe('ENOENT');
  });

  it('of the whole device has no number', async () => {
    await socket.do(set, { ifindex, handle: { scope: 'netdev' }, metric: 'bps', bwMax: 1_000_000n });
    const [shaper] = await shapers();
    expect(shaper).toMatchObject({ ifindex, metric: 'bps', bwMax: 1_000_000n });
    expect(shaper?.handle?.scope).toBe('netdev');
  });

  it('is set and listed by a blocking socket', () => {
    const blocking = new SyncSocket();
    const handle = { scope: 'queue', id: 0 } as const;
    blocking.do(set, { ifindex, handle, metric: 'bps', bwMax: 64_000n });
    expect(blocking.dump(get, { ifindex }).toArray()).toMatchObject([{ handle, bwMax: 64_000n }]);
    blocking.close();
  });
});

describe('a group', () => {
  const leaf = (id: number, weight: number) => ({ handle: { scope: 'queue', id } as const, weight });

  it('puts queues below a node, whose number the kernel gives', async () => {
    const made = await socket.do(group, {
      ifindex,
      handle: { scope: 'node' },
      metric: 'bps',
      bwMax: 10_000n,
      leaves: [leaf(0, 3), leaf(1, 2)],
    });
    const node = { scope: 'node', id: made.handle?.id ?? expect.fail('no number') } as const;
    expect(made).toEqual({ ifindex, handle: node });
    expect(await read(node)).toMatchObject({ parent: { scope: 'netdev' }, metric: 'bps', bwMax: 10_000n });
    expect(await read({ scope: 'queue', id: 0 })).toMatchObject({ parent: node, weight: 3 });
    expect(await read({ scope: 'queue', id: 1 })).toMatchObject({ parent: node, weight: 2 });
    await socket.do(group, { ifindex, handle: node, leaves: [leaf(2, 1)] });
    const leaves = (await shapers()).filter(({ handle }) => handle?.scope === 'queue');
    expect(leaves.map(({ parent }) => parent)).toEqual([node, node, node]);
  });
});

describe('capabilities', () => {
  const all = {
    supportMetricBps: true,
    supportMetricPps: true,
    supportNesting: true,
    supportBwMin: true,
    supportBwMax: true,
    supportBurst: true,
    supportPriority: true,
    supportWeight: true,
  };

  it('are read for one scope', async () => {
    expect(await socket.do(capGet, { ifindex, scope: 'queue' }, { unknownAttributes: 'deny' })).toEqual({
      ifindex,
      scope: 'queue',
      ...all,
    });
  });

  it('are listed for all scopes', async () => {
    const rows = await socket.dump(capGet, { ifindex }, { unknownAttributes: 'deny' }).toArray();
    // The kernel lists the scope that is none as well.
    const scopes = rows.filter(({ scope }) => scope !== 'unspec');
    expect(scopes).toEqual(['netdev', 'queue', 'node'].map((scope) => ({ ifindex, scope, ...all })));
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(get))).toMatchObject({ code: 'EINVAL', extAck: { missing: 'get.ifindex' } });
    expect(await refusalOf(socket.do(set, { ifindex, handle: { scope: 'queue' } }))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'set.handle.id' },
    });
  });

  it('tells of a queue that is not there', async () => {
    const request = { ifindex, handle: { scope: 'queue', id: 99 }, metric: 'bps', bwMax: 1n } as const;
    expect(await refusalOf(socket.do(set, request))).toMatchObject({
      code: 'ENOENT',
      extAck: { message: 'Not existing queue id 99 max 4' },
    });
  });

  it('names the leaf that is no queue', async () => {
    const leaf = { handle: { scope: 'netdev', id: 0 } } as const;
    expect(await refusalOf(socket.do(group, { ifindex, handle: { scope: 'node' }, leaves: [leaf] }))).toMatchObject({
      code: 'EINVAL',
      extAck: { attribute: 'group.leaves[0].handle' },
    });
  });

  it('tells of links without shapers', async () => {
    const request = { ifindex: 1, handle: { scope: 'netdev' }, metric: 'bps', bwMax: 5n } as const;
    expect(await refusalOf(socket.do(set, request))).toMatchObject({
      code: 'EOPNOTSUPP',
      extAck: { attribute: 'set.ifindex' },
    });
  });
});
