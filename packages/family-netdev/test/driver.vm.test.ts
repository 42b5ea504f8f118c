import { beforeAll, describe, expect, it, vi } from 'vitest';
import { refusalOf, useLinks, useNetdevsim, useSocket } from '../../../tools/live/index.ts';
import {
  bindRx,
  bindTx,
  devGet,
  type Napi,
  napiGet,
  napiSet,
  pagePoolGet,
  pagePoolStatsGet,
  qstatsGet,
  queueCreate,
  queueGet,
} from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
const queues = 4;
const card = useNetdevsim(socket, 73, { queues });
const strict = { unknownAttributes: 'deny' } as const;

let ifindex: number;

beforeAll(async () => {
  const { ifname = '', ifiIndex } = await card.link();
  ifindex = ifiIndex;
  await links.switchOn(ifname);
});

async function instances(): Promise<Napi[]> {
  return await socket.dump(napiGet, { ifindex }, strict).toArray();
}

describe('a device with a driver that tells of itself', () => {
  it('tells what it can do with XDP', async () => {
    expect(await socket.do(devGet, { ifindex }, strict)).toMatchObject({ xdpFeatures: ['basic', 'hw-offload'] });
  });

  it('has queues, each receiving one with a NAPI instance', async () => {
    const rows = await socket.dump(queueGet, { ifindex }, strict).toArray();
    const receiving = rows.filter(({ type }) => type === 'rx');
    expect(receiving.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    const ids = (await instances()).map(({ id }) => id).sort();
    expect(receiving.map(({ napiId }) => napiId).sort()).toEqual(ids);
    expect(rows.filter(({ type }) => type === 'tx').map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  });

  it('has statistics, of itself and of each queue', async () => {
    const rows = await socket.dump(qstatsGet, { ifindex }, strict).toArray();
    expect(rows).toEqual([
      {
        ifindex,
        rxPackets: expect.any(BigInt),
        rxBytes: expect.any(BigInt),
        txPackets: expect.any(BigInt),
        txBytes: expect.any(BigInt),
      },
    ]);
    const each = await socket.dump(qstatsGet, { ifindex, scope: ['queue'] }, strict).toArray();
    expect(each.map(({ queueType, queueId }) => [queueType, queueId])).toEqual([
      ...[0, 1, 2, 3].map((id) => ['rx', id]),
      ...[0, 1, 2, 3].map((id) => ['tx', id]),
    ]);
    const all = await socket.dump(qstatsGet, {}, strict).toArray();
    expect(all.map((row) => row.ifindex)).toContain(ifindex);
  });
});

describe('a NAPI instance', () => {
  it('is read, and its settings are changed', async () => {
    const before = (await instances())[0] ?? expect.fail('no instance');
    const { id = 0 } = before;
    expect(await socket.do(napiGet, { id }, strict)).toEqual(before);
    const settings = { deferHardIrqs: 5, groFlushTimeout: 20_000n, irqSuspendTimeout: 30_000n };
    await socket.do(napiSet, { id, ...settings });
    expect(await socket.do(napiGet, { id }, strict)).toEqual({ ...before, ...settings });
    const { deferHardIrqs = 0, groFlushTimeout = 0n, irqSuspendTimeout = 0n } = before;
    await socket.do(napiSet, { id, deferHardIrqs, groFlushTimeout, irqSuspendTimeout });
    expect(await socket.do(napiGet, { id }, strict)).toEqual(before);
  });

  it('gets a thread of its own', async () => {
    const [{ id = 0 } = expect.fail('no instance')] = await instances();
    await socket.do(napiSet, { id, threaded: 'enabled' });
    expect(await socket.do(napiGet, { id }, strict)).toMatchObject({ threaded: 'enabled', pid: expect.any(Number) });
    await socket.do(napiSet, { id, threaded: 'disabled' });
    await vi.waitFor(async () => {
      expect((await socket.do(napiGet, { id })).threaded).toBe('disabled');
    });
  });

  it('is not changed beyond its range, nor where it is not there', async () => {
    const [{ id = 0 } = expect.fail('no instance')] = await instances();
    await expect(socket.do(napiSet, { id, deferHardIrqs: 0x8000_0000 })).rejects.toThrow('expected 0 to 2147483647');
    expect(await refusalOf(socket.do(napiSet, { id: 0x7fff_ffff, deferHardIrqs: 5 }))).toMatchObject({
      code: 'ENOENT',
      extAck: { attribute: 'napi-set.id' },
    });
  });
});

describe('page pools', () => {
  it('are listed and read', async () => {
    const rows = await socket.dump(pagePoolGet, {}, strict).toArray();
    const own = rows.filter((row) => row.ifindex === ifindex);
    expect(own).toHaveLength(queues);
    expect(own.map(({ napiId }) => Number(napiId)).sort()).toEqual((await instances()).map(({ id }) => id).sort());
    for (const row of own) expect(await socket.do(pagePoolGet, { id: row.id ?? 0n }, strict)).toEqual(row);
  });

  it('have counters', async () => {
    const rows = await socket.dump(pagePoolStatsGet, {}, strict).toArray();
    const own = rows.filter(({ info }) => info?.ifindex === ifindex);
    expect(own).toHaveLength(queues);
    const [first = {}] = own;
    expect(Object.keys(first)).toHaveLength(12);
    expect(await socket.do(pagePoolStatsGet, { info: { id: first.info?.id ?? 0n } }, strict)).toEqual(first);
    expect(await refusalOf(socket.do(pagePoolStatsGet, { info: {} }))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'page-pool-stats-get.info.id' },
    });
  });
});

describe('a queue of a virtual device', () => {
  it('stands for one of a real device', async () => {
    const { ifiIndex } = await links.create({
      ifname: 'nlk-kit',
      numRxQueues: 3,
      linkinfo: { kind: 'netkit', data: { pairing: 'single' } },
    });
    await links.switchOn('nlk-kit');
    const queue = { type: 'rx', id: 1 } as const;
    const { id = -1 } = await socket.do(queueCreate, { ifindex: ifiIndex, type: 'rx', lease: { ifindex, queue } });
    expect(id).toBeGreaterThan(0);
    const leased = await socket.do(queueGet, { ifindex, ...queue }, strict);
    expect(leased.lease).toMatchObject({ ifindex: ifiIndex, queue: { type: 'rx', id } });
    const again = socket.do(queueCreate, { ifindex: ifiIndex, type: 'rx', lease: { ifindex, queue } });
    expect(await refusalOf(again)).toMatchObject({
      code: 'EBUSY',
      extAck: { message: 'Device queue in use due to queue leasing' },
    });
  });

  it('is refused where there is none', async () => {
    const lease = { ifindex, queue: { type: 'rx', id: 0 } } as const;
    expect(await refusalOf(socket.do(queueCreate, { ifindex, type: 'rx', lease }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'Device is not a virtual device' },
    });
    expect(await refusalOf(socket.do(queueCreate, { ifindex, type: 'rx' }))).toMatchObject({
      extAck: { missing: 'queue-create.lease' },
    });
  });
});

describe('memory of other devices', () => {
  const fd = 99;

  it('cannot be used by this driver', async () => {
    const queue = { type: 'rx', id: 0 } as const;
    expect(await refusalOf(socket.do(bindRx, { ifindex, fd, queues: [queue] }))).toMatchObject({
      code: 'EOPNOTSUPP',
      extAck: { message: "Device doesn't support DMA" },
    });
    expect(await refusalOf(socket.do(bindTx, { ifindex, fd }))).toMatchObject({
      code: 'EOPNOTSUPP',
      extAck: { message: 'Driver does not support netmem TX' },
    });
  });

  it('is refused where something is missing', async () => {
    expect(await refusalOf(socket.do(bindRx, { ifindex }))).toMatchObject({ extAck: { missing: 'bind-rx.fd' } });
    expect(await refusalOf(socket.do(bindTx, { ifindex }))).toMatchObject({ extAck: { missing: 'bind-tx.fd' } });
  });
});
