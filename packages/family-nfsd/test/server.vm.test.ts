import { afterEach, describe, expect, it } from 'vitest';
import { refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import {
  listenerGet,
  listenerSet,
  poolModeGet,
  poolModeSet,
  rpcStatusGet,
  type Sock,
  serverStatsGet,
  threadsGet,
  threadsSet,
  versionGet,
  versionSet,
} from '../src/index.ts';

const socket = useSocket();
const strict = { unknownAttributes: 'deny' } as const;
const anywhere: Sock = { addr: { address: '0.0.0.0', port: 20_490 }, transportName: 'tcp' };

afterEach(async () => {
  // A server that listens nowhere cannot be stopped.
  const { addr } = await socket.do(listenerGet);
  if (addr === undefined) return;
  await socket.do(threadsSet, { threads: [0] });
  await socket.do(listenerSet, { addr: [] });
});

/** Serves version 4.2 alone, which needs no rpcbind. */
async function serveNewest(): Promise<void> {
  await socket.do(versionSet, { version: [{ major: 4, minor: 2, enabled: true }] });
}

describe('threads', () => {
  it('are started, changed in number and stopped', async () => {
    await serveNewest();
    await socket.do(listenerSet, { addr: [anywhere] });
    const settings = { gracetime: 15, leasetime: 20, scope: 'here', minThreads: 1 };
    await socket.do(threadsSet, { threads: [3], ...settings });
    expect(await socket.do(threadsGet, {}, strict)).toEqual({ threads: [3], ...settings });
    await socket.do(threadsSet, { threads: [2] });
    expect((await socket.do(threadsGet)).threads).toEqual([2]);
    await socket.do(threadsSet, { threads: [0] });
    expect((await socket.do(threadsGet)).threads).toEqual([0]);
    // Its listeners went with it.
    await socket.do(listenerSet, { addr: [anywhere] });
    await socket.do(threadsSet, { threads: [1], gracetime: 90, leasetime: 90, minThreads: 0 });
    expect(await refusalOf(socket.do(threadsSet, { threads: [1], leasetime: 60 }))).toMatchObject({ code: 'EBUSY' });
  });

  it('are read by a blocking socket', () => {
    const blocking = new SyncSocket();
    expect(blocking.do(threadsGet)).toMatchObject({ threads: [0], leasetime: expect.any(Number) });
    blocking.close();
  });

  it('sign file handles with a key that is not read back', async () => {
    await serveNewest();
    await socket.do(listenerSet, { addr: [anywhere] });
    const fhKey = new Uint8Array(16).fill(0x5a);
    await socket.do(threadsSet, { threads: [1], fhKey });
    expect(await socket.do(threadsGet, {}, strict)).not.toHaveProperty('fhKey');
    expect(await socket.dump(rpcStatusGet, {}, strict).toArray()).toEqual([]);
  });
});

describe('versions', () => {
  it('are switched on and off', async () => {
    await serveNewest();
    const { version = [] } = await socket.do(versionGet, {}, strict);
    expect(version).toContainEqual({ major: 4, minor: 2, enabled: true });
    expect(version.filter(({ enabled }) => enabled)).toHaveLength(1);
    const all = version.map(({ major, minor = 0 }) => ({ major: major ?? 0, minor, enabled: true as const }));
    await socket.do(versionSet, { version: all });
    expect(await socket.do(versionGet)).toEqual({ version: all });
  });
});

describe('listeners', () => {
  it('are opened and closed, whatever their address', async () => {
    await serveNewest();
    const local: Sock = { addr: { address: '127.0.0.1', port: 20_491 }, transportName: 'tcp' };
    const six: Sock = { addr: { address: '::1', port: 20_492 }, transportName: 'tcp' };
    await socket.do(listenerSet, { addr: [anywhere, local, six] });
    const { addr = [] } = await socket.do(listenerGet, {}, strict);
    expect(addr.map(({ addr: where }) => where?.address).sort()).toEqual(['0.0.0.0', '127.0.0.1', '::1']);
    expect(addr).toContainEqual(local);
    await socket.do(listenerSet, { addr: [six] });
    expect(await socket.do(listenerGet)).toMatchObject({ addr: [{ addr: { address: '::1', port: 20_492 } }] });
    await socket.do(listenerSet, { addr: [] });
    expect(await socket.do(listenerGet)).toEqual({});
  });
});

describe('the pool mode', () => {
  it('is set and read', async () => {
    const before = await socket.do(poolModeGet, {}, strict);
    expect(before).toEqual({ mode: expect.any(String), npools: 0 });
    for (const mode of ['auto', 'global', 'percpu', 'pernode']) await socket.do(poolModeSet, { mode });
    expect((await socket.do(poolModeGet)).mode).toBe('pernode');
    expect((await refusalOf(socket.do(poolModeSet, { mode: 'nosuch' }))).code).toBe('EINVAL');
    await socket.do(poolModeSet, { mode: before.mode ?? 'global' });
  });
});

describe('statistics', () => {
  it('are one row of counters', async () => {
    const rows = await socket.dump(serverStatsGet, {}, strict).toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ netudpcnt: 0, rpcbadfmt: 0, rpcbadauth: 0, ioRead: expect.any(BigInt) });
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(threadsSet))).toMatchObject({ extAck: { missing: 'threads-set.threads' } });
    expect(await refusalOf(socket.do(poolModeSet))).toMatchObject({ extAck: { missing: 'pool-mode-set.mode' } });
  });

  it('tells that a running server keeps its versions', async () => {
    await serveNewest();
    await socket.do(listenerSet, { addr: [anywhere] });
    await socket.do(threadsSet, { threads: [1] });
    const pending = socket.do(versionSet, { version: [{ major: 4, minor: 1, enabled: true }] });
    expect((await refusalOf(pending)).code).toBe('EBUSY');
  });
});
