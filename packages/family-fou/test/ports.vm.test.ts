import { afterEach, describe, expect, it } from 'vitest';
import { ipRows, refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { type AddRequest, add, type DelRequest, del, type Fou, get } from '../src/index.ts';

const socket = useSocket();

const unbound = { peerPort: 0, ifindex: 0, localV4: '0.0.0.0', peerV4: '0.0.0.0' } as const;

/** All ports; an attribute that is not described is an error. */
function ports(): Promise<Fou[]> {
  return socket.dump(get, {}, { unknownAttributes: 'deny' }).toArray();
}

function keyOf({ port, af, localV4, peerV4, localV6, peerV6, peerPort, ifindex }: Fou): DelRequest {
  const key = af === 'inet6' ? { localV6, peerV6 } : { localV4, peerV4 };
  return Object.fromEntries(
    Object.entries({ port, af, ...key, peerPort, ifindex }).filter(([, value]) => value !== undefined),
  );
}

afterEach(async () => {
  for (const row of await ports()) await socket.do(del, keyOf(row));
});

describe('a port', () => {
  it.each<[string, AddRequest, Fou]>([
    [
      'for one protocol',
      { port: 5555, ipproto: 4, type: 'direct' },
      { ...unbound, af: 'inet', port: 5555, ipproto: 4, type: 'direct' },
    ],
    ['for GUE', { port: 5556, type: 'gue' }, { ...unbound, af: 'inet', port: 5556, ipproto: 0, type: 'gue' }],
    [
      'without partial checksums',
      { port: 5557, type: 'gue', remcsumNopartial: true },
      { ...unbound, af: 'inet', port: 5557, ipproto: 0, type: 'gue', remcsumNopartial: true },
    ],
    [
      'for IPv6',
      { port: 5558, af: 'inet6', ipproto: 41, type: 'direct' },
      { af: 'inet6', port: 5558, ipproto: 41, type: 'direct', peerPort: 0, ifindex: 0, localV6: '::', peerV6: '::' },
    ],
    [
      'bound to an address and an interface',
      { port: 5559, type: 'gue', localV4: '127.0.0.1', ifindex: 1 },
      { ...unbound, af: 'inet', port: 5559, ipproto: 0, type: 'gue', localV4: '127.0.0.1', ifindex: 1 },
    ],
  ])('%s is added, read, listed and removed', async (_, request, expected) => {
    await socket.do(add, request);
    const key = keyOf(expected);
    expect(await socket.do(get, key, { unknownAttributes: 'deny' })).toEqual(expected);
    expect(await ports()).toEqual([expected]);
    await socket.do(del, key);
    expect(await ports()).toEqual([]);
    expect((await refusalOf(socket.do(get, key))).code).toBe('ESRCH');
  });

  it('hears one sender alone', async () => {
    const request = { port: 5560, type: 'gue', localV4: '127.0.0.1', peerV4: '127.0.0.2', peerPort: 99 } as const;
    await socket.do(add, request);
    expect(await ports()).toEqual([{ ...unbound, ...request, af: 'inet', ipproto: 0 }]);
  });

  it('is what iproute2 shows', async () => {
    await socket.do(add, { port: 5555, ipproto: 47, type: 'direct' });
    await socket.do(add, { port: 5556, type: 'gue', localV4: '127.0.0.1' });
    await socket.do(add, { port: 5557, af: 'inet6', type: 'gue' });
    const rows = ipRows('fou', 'show');
    if (rows === undefined) return;
    const own = (await ports()).map(({ port, af, type, ipproto, localV4 }) => ({
      port,
      family: af,
      ...(type === 'gue' ? { gue: true } : { ipproto }),
      ...(localV4 === undefined || localV4 === '0.0.0.0' ? {} : { local: localV4 }),
    }));
    const shown = rows.map(({ port, family = 'inet', gue, ipproto, local }) => ({
      port,
      family,
      ...(gue === undefined ? { ipproto } : { gue: true }),
      ...(local === undefined ? {} : { local }),
    }));
    expect(own).toEqual(shown);
  });

  it('is added and listed by a blocking socket', () => {
    const blocking = new SyncSocket();
    blocking.do(add, { port: 5555, type: 'gue' });
    expect(blocking.dump(get).toArray()).toMatchObject([{ port: 5555, type: 'gue' }]);
    blocking.close();
  });
});

describe('a refusal', () => {
  it.each<[string, AddRequest, string]>([
    ['a type that is missing', { port: 5555, ipproto: 4 }, 'EINVAL'],
    ['a family that has no ports', { port: 5555, af: 'ax25', type: 'gue' }, 'EAFNOSUPPORT'],
    ['an interface without an address', { port: 5555, type: 'gue', ifindex: 1 }, 'EINVAL'],
    ['a peer without a port', { port: 5555, type: 'gue', peerV4: '127.0.0.1' }, 'EINVAL'],
  ])('tells of %s', async (_, request, code) => {
    expect(await refusalOf(socket.do(add, request))).toMatchObject({ code, operation: 'add' });
  });

  it('names the protocol that is out of range', async () => {
    const refusal = await refusalOf(socket.do(add, { port: 5555, ipproto: 0, type: 'direct' }));
    expect(refusal).toMatchObject({
      code: 'ERANGE',
      extAck: { message: 'integer out of range', attribute: 'add.ipproto' },
    });
  });

  it('tells of a port that is taken', async () => {
    await socket.do(add, { port: 5555, type: 'gue' });
    expect((await refusalOf(socket.do(add, { port: 5555, type: 'gue' }))).code).toBe('EADDRINUSE');
  });

  it('tells of a port that is not there', async () => {
    expect((await refusalOf(socket.do(del, { port: 1 }))).code).toBe('EINVAL');
    expect((await refusalOf(socket.do(get, { port: 0 }))).code).toBe('EINVAL');
  });
});
