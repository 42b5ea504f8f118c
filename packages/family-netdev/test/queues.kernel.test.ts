import { beforeEach, describe, expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, SyncSocket, useLinks, useSocket } from '../../../tools/live/index.ts';
import { devGet, napiGet, pagePoolGet, pagePoolStatsGet, qstatsGet, queueGet } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();
const strict = { unknownAttributes: 'deny' } as const;

let ifindex: number;

beforeEach(async () => {
  const { ifiIndex } = await links.create({
    ifname: 'nlk-a',
    numTxQueues: 2,
    numRxQueues: 2,
    linkinfo: { kind: 'veth', data: { peer: { ifname: 'nlk-b' } } },
  });
  ifindex = ifiIndex;
});

describe('a device', () => {
  it('tells what it can do with XDP', async () => {
    const device = await socket.do(devGet, { ifindex }, strict);
    expect(device).toEqual({
      ifindex,
      xdpFeatures: expect.any(Array),
      xdpRxMetadataFeatures: ['timestamp', 'hash', 'vlan-tag'],
      xskFeatures: [],
    });
    const rows = await socket.dump(devGet, {}, strict).toArray();
    expect(rows).toContainEqual(device);
    expect(rows).toContainEqual({ ifindex: 1, xdpFeatures: [], xdpRxMetadataFeatures: [], xskFeatures: [] });
  });

  it('is listed by a blocking socket', () => {
    const blocking = new SyncSocket();
    expect(
      blocking
        .dump(devGet)
        .toArray()
        .map((row) => row.ifindex),
    ).toContain(ifindex);
    expect(blocking.do(devGet, { ifindex }).xskFeatures).toEqual([]);
    blocking.close();
  });
});

describe('queues', () => {
  it('are those of a link that is up', async () => {
    expect(await socket.dump(queueGet, { ifindex }, strict).toArray()).toEqual([]);
    await links.switchOn('nlk-a');
    const rows = await socket.dump(queueGet, { ifindex }, strict).toArray();
    expect(rows.map(({ type, id }) => [type, id])).toEqual([
      ['rx', 0],
      ['rx', 1],
      ['tx', 0],
      ['tx', 1],
    ]);
    const [first] = rows;
    expect(await socket.do(queueGet, { ifindex, type: 'rx', id: 0 }, strict)).toEqual(first);
    const all = await socket.dump(queueGet, {}, strict).toArray();
    expect(all.filter((row) => row.ifindex === ifindex)).toEqual(rows);
  });

  it('have no statistics where the driver keeps none', async () => {
    expect(await socket.dump(qstatsGet).toArray()).not.toContainEqual(expect.objectContaining({ ifindex }));
    expect(await refusalOf(socket.dump(qstatsGet, { ifindex, scope: ['queue'] }).toArray())).toMatchObject({
      code: 'EOPNOTSUPP',
      extAck: { attribute: 'qstats-get.ifindex' },
    });
  });
});

describe('NAPI instances and page pools', () => {
  it('are listed for a link', async () => {
    expect(await socket.dump(napiGet, { ifindex }, strict).toArray()).toEqual([]);
    expect(await socket.dump(pagePoolGet, { ifindex }, strict).toArray()).toEqual([]);
    const all = await socket.dump(napiGet, {}, strict).toArray();
    for (const row of all) expect(await socket.do(napiGet, { id: row.id ?? 0 }, strict)).toEqual(row);
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(devGet))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'dev-get.ifindex' },
    });
    expect(await refusalOf(socket.do(napiGet))).toMatchObject({ code: 'EINVAL', extAck: { missing: 'napi-get.id' } });
  });

  it('tells of devices, queues and pools that are not there', async () => {
    const nowhere = 0x7ffffff0;
    expect((await refusalOf(socket.do(devGet, { ifindex: nowhere }))).code).toBe('ENODEV');
    expect((await refusalOf(socket.dump(napiGet, { ifindex: nowhere }).toArray())).code).toBe('ENODEV');
    expect((await refusalOf(socket.do(pagePoolGet, { id: 4_000_000_000n }))).code).toBe('ENOENT');
    const code = (await refusalOf(socket.do(pagePoolStatsGet, { info: { id: 4_000_000_000n } }))).code;
    // The latter where the kernel keeps no such statistics.
    expect(['ENOENT', 'EOPNOTSUPP']).toContain(code);
    await links.switchOn('nlk-a');
    expect((await refusalOf(socket.do(queueGet, { ifindex, type: 'rx', id: 77 }))).code).toBe('EINVAL');
  });
});
