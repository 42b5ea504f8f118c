import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  SyncSocket,
  useLoopback,
  useSocket,
} from '../../../tools/live/index.ts';
import { del, get, type TcpMetrics } from '../src/index.ts';

const socket = useSocket();
useLoopback(socket);
leaveNothingBehind();

// Without a destination, everything is deleted.
afterEach(() => socket.do(del));

/** Sends some data over a TCP connection to an address of this machine, and ends it. */
async function talk(host: string, localAddress: string): Promise<void> {
  const server = createServer((connection) => connection.end('x'.repeat(100_000)));
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') return expect.fail('no address');
  const client = connect({ port: address.port, host, localAddress });
  client.resume();
  await once(client, 'close');
  server.close();
  await once(server, 'close');
}

/** The entry of a destination, once the kernel has it. */
function entryOf(addrIpv4: string): Promise<TcpMetrics> {
  return vi.waitFor(() => socket.do(get, { addrIpv4 }, { unknownAttributes: 'deny' }));
}

describe('the entry of a destination', () => {
  it('is there after a connection, with what was measured', async () => {
    await talk('127.0.0.1', '127.0.0.9');
    const { vals = {}, age, ...entry } = await entryOf('127.0.0.9');
    expect(entry).toMatchObject({ addrIpv4: '127.0.0.9', saddrIpv4: '127.0.0.1' });
    expect(age).toBeLessThan(60_000n);
    const { rtt = 0, rttUs = 0, rttvar = 0, rttvarUs = 0 } = vals;
    expect(vals.cwnd).toBeGreaterThan(0);
    expect(rttUs).toBeGreaterThan(0);
    expect(rtt).toBe(Math.max(Math.floor(rttUs / 1000), 1));
    expect(rttvar).toBe(Math.max(Math.floor(rttvarUs / 1000), 1));
  });

  it('is told by its source address as well', async () => {
    await talk('127.0.0.1', '127.0.0.9');
    await talk('127.0.0.2', '127.0.0.9');
    await vi.waitFor(async () => {
      const sources = (await socket.dump(get).toArray()).filter(({ addrIpv4 }) => addrIpv4 === '127.0.0.9');
      expect(sources.map(({ saddrIpv4 }) => saddrIpv4).sort()).toEqual(['127.0.0.1', '127.0.0.2']);
    });
    const key = { addrIpv4: '127.0.0.9', saddrIpv4: '127.0.0.2' };
    expect(await socket.do(get, key)).toMatchObject(key);
    await socket.do(del, key);
    expect((await refusalOf(socket.do(get, key))).code).toBe('ESRCH');
    expect(await entryOf('127.0.0.9')).toMatchObject({ saddrIpv4: '127.0.0.1' });
  });

  it('has IPv6 addresses', async () => {
    await talk('::1', '::1');
    const entry = await vi.waitFor(() => socket.do(get, { addrIpv6: '::1' }, { unknownAttributes: 'deny' }));
    expect(entry).toMatchObject({ addrIpv6: '::1', saddrIpv6: '::1' });
    await socket.do(del, { addrIpv6: '::1' });
    expect(await socket.dump(get).toArray()).toEqual([]);
  });

  it('is what iproute2 shows', async () => {
    await talk('127.0.0.1', '127.0.0.9');
    await entryOf('127.0.0.9');
    if (!isInstalled('ip', 'iproute2')) return;
    const lines = outputOf('ip', ['tcp_metrics', 'show']).trim().split('\n');
    const own = await socket.dump(get).toArray();
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(own.map(({ addrIpv4 }) => addrIpv4).sort());
    for (const { addrIpv4, saddrIpv4, vals } of own) {
      const line = lines.find((text) => text.startsWith(`${addrIpv4} `)) ?? '';
      expect(line).toContain(`source ${saddrIpv4}`);
      if (vals?.cwnd !== undefined) expect(line).toContain(`cwnd ${vals.cwnd}`);
    }
  });

  it('is listed and deleted by a blocking socket', async () => {
    await talk('127.0.0.1', '127.0.0.9');
    await entryOf('127.0.0.9');
    const blocking = new SyncSocket();
    const destinations = blocking.dump(get).toArray();
    expect(destinations.map(({ addrIpv4 }) => addrIpv4)).toContain('127.0.0.9');
    blocking.do(del, { addrIpv4: '127.0.0.9' });
    expect(blocking.dump(get).toArray()).toHaveLength(destinations.length - 1);
    blocking.close();
  });
});

describe('a refusal', () => {
  it.each([
    ['no destination', {}, 'EAFNOSUPPORT'],
    ['a source alone', { saddrIpv4: '127.0.0.1' }, 'EAFNOSUPPORT'],
    ['a destination that is not there', { addrIpv4: '203.0.113.1' }, 'ESRCH'],
  ])('tells of %s', async (_, request, code) => {
    expect(await refusalOf(socket.do(get, request))).toMatchObject({ code, operation: 'get' });
  });

  it('names an address of the wrong length', async () => {
    expect(await refusalOf(socket.do(get, { addrIpv6: new Uint8Array(4) }))).toMatchObject({
      code: 'ERANGE',
      extAck: { message: 'binary attribute size out of range', attribute: 'get.addr-ipv6' },
    });
  });

  it('tells of a destination that cannot be deleted', async () => {
    expect((await refusalOf(socket.do(del, { addrIpv4: '203.0.113.1' }))).code).toBe('ESRCH');
  });
});
