import { afterEach, describe, expect, it } from 'vitest';
import {
  ipRows,
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  SyncSocket,
  useLoopback,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  type Address,
  addAddr,
  announce,
  delAddr,
  flushAddrs,
  getAddr,
  getLimits,
  remove,
  setFlags,
  setLimits,
  subflowCreate,
  subflowDestroy,
} from '../src/index.ts';

const socket = useSocket();
useLoopback(socket);
leaveNothingBehind();

afterEach(() => socket.do(flushAddrs));

/** All endpoints; an attribute that is not described is an error. */
async function endpoints(): Promise<Address[]> {
  const rows = await socket.dump(getAddr, {}, { unknownAttributes: 'deny' }).toArray();
  return rows.map(({ addr }) => addr ?? expect.fail('an endpoint without an address'));
}

describe('an endpoint', () => {
  it.each<[string, Address]>([
    ['of IPv4', { family: 'inet', addr4: '192.0.2.1', id: 9, flags: ['subflow', 'backup'] }],
    ['of IPv6', { family: 'inet6', addr6: '2001:db8::1', id: 10, flags: ['subflow', 'fullmesh'] }],
    ['that is announced', { family: 'inet', addr4: '192.0.2.2', id: 11, flags: ['signal'] }],
    ['of an interface', { family: 'inet', addr4: '192.0.2.3', id: 12, flags: ['subflow'], ifIdx: 1 }],
    ['for nothing in particular', { family: 'inet', addr4: '192.0.2.4', id: 13, flags: [] }],
  ])('%s is added, read, listed and removed', async (_, addr) => {
    const { id } = addr;
    await socket.do(addAddr, { addr });
    const expected = { ...addr, port: 0 };
    expect((await socket.do(getAddr, { addr: { id } }, { unknownAttributes: 'deny' })).addr).toEqual(expected);
    expect(await endpoints()).toEqual([expected]);
    await socket.do(delAddr, { addr: { id } });
    expect(await endpoints()).toEqual([]);
  });

  it('that is announced with a port is listened to', async () => {
    const addr = { family: 'inet', addr4: '127.0.0.9', port: 4321, flags: ['signal'] } as const;
    await socket.do(addAddr, { addr });
    expect(await endpoints()).toEqual([{ ...addr, id: 1 }]);
  });

  it('becomes a backup, and is one no longer', async () => {
    const addr = { family: 'inet', addr4: '192.0.2.1', id: 5 } as const;
    await socket.do(addAddr, { addr: { ...addr, flags: ['subflow'] } });
    await socket.do(setFlags, { addr: { ...addr, flags: ['backup'] } });
    expect((await endpoints())[0]?.flags).toEqual(['subflow', 'backup']);
    await socket.do(setFlags, { addr: { ...addr, flags: [] } });
    expect((await endpoints())[0]?.flags).toEqual(['subflow']);
  });

  it('is what iproute2 shows', async () => {
    await socket.do(addAddr, { addr: { family: 'inet', addr4: '192.0.2.1', id: 3, flags: ['signal'] } });
    await socket.do(addAddr, { addr: { family: 'inet6', addr6: '2001:db8::1', id: 4, flags: ['subflow', 'backup'] } });
    const rows = ipRows('mptcp', 'endpoint', 'show');
    if (rows === undefined) return;
    expect((await endpoints()).map(({ id, addr4, addr6 }) => ({ id, address: addr4 ?? addr6 }))).toEqual(
      rows.map(({ id, address }) => ({ id, address })),
    );
    expect(rows.map((row) => ['signal', 'subflow', 'backup'].filter((flag) => row[flag] === true))).toEqual(
      (await endpoints()).map(({ flags }) => flags),
    );
  });

  it('goes with all others', () => {
    const blocking = new SyncSocket();
    for (const addr4 of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      blocking.do(addAddr, { addr: { family: 'inet', addr4, flags: ['subflow'] } });
    }
    expect(blocking.dump(getAddr).toArray()).toHaveLength(3);
    blocking.do(flushAddrs);
    expect(blocking.dump(getAddr).toArray()).toEqual([]);
    blocking.close();
  });
});

describe('limits', () => {
  it('are changed, read, and shown by iproute2', async () => {
    const before = await socket.do(getLimits, {}, { unknownAttributes: 'deny' });
    expect(before).toEqual({ rcvAddAddrs: expect.any(Number), subflows: expect.any(Number) });
    await socket.do(setLimits, { rcvAddAddrs: 3, subflows: 5 });
    expect(await socket.do(getLimits)).toEqual({ rcvAddAddrs: 3, subflows: 5 });
    await socket.do(setLimits, { subflows: 6 });
    expect(await socket.do(getLimits)).toEqual({ rcvAddAddrs: 3, subflows: 6 });
    if (isInstalled('ip', 'iproute2')) {
      expect(outputOf('ip', ['mptcp', 'limits', 'show']).trim()).toBe('add_addr_accepted 3 subflows 6');
    }
    await socket.do(setLimits, before);
  });
});

describe('a refusal', () => {
  const addr = { family: 'inet', addr4: '192.0.2.1', id: 1 } as const;
  const remote = { family: 'inet', addr4: '192.0.2.2', port: 80 } as const;

  it('tells of an endpoint that is there already', async () => {
    await socket.do(addAddr, { addr: { ...addr, flags: ['subflow'] } });
    const refusal = await refusalOf(socket.do(addAddr, { addr: { ...addr, id: 2, flags: ['subflow'] } }));
    expect(refusal).toMatchObject({ code: 'EEXIST', operation: 'add-addr' });
    expect(refusal.extAck?.message).toMatch(/^too many addresses or duplicate one/);
  });

  it('names an address of an unknown family', async () => {
    expect(await refusalOf(socket.do(addAddr, { addr: { ...addr, family: 'ax25' } }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'unknown address family', attribute: 'add-addr.addr' },
    });
  });

  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(addAddr, {}))).toMatchObject({ code: 'EINVAL' });
    expect(await refusalOf(socket.do(getAddr, {}))).toMatchObject({ code: 'EINVAL' });
  });

  it('tells of an endpoint that is not there', async () => {
    expect(await refusalOf(socket.do(getAddr, { addr: { id: 200 } }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'address not found' },
    });
    expect((await refusalOf(socket.do(delAddr, { addr: { id: 200 } }))).code).toBe('EINVAL');
  });

  it('tells of limits that are too high', async () => {
    expect(await refusalOf(socket.do(setLimits, { subflows: 1000 }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: expect.stringMatching(/^limit greater than maximum/) },
    });
  });

  it('tells of a connection that is not there', async () => {
    const token = 0x12345678;
    for (const pending of [
      socket.do(announce, { token, addr: { ...addr, flags: ['signal'] } }),
      socket.do(remove, { token, locId: 1 }),
      socket.do(subflowCreate, { token, addr, addrRemote: remote }),
      socket.do(subflowDestroy, { token, addr: { ...addr, port: 1 }, addrRemote: remote }),
    ]) {
      expect(await refusalOf(pending)).toMatchObject({
        code: 'EINVAL',
        extAck: { message: expect.stringContaining('token') },
      });
    }
  });
});
