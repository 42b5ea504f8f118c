import { describe, expect, it, vi } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  SyncSocket,
  useLoopback,
  useSocket,
} from '../../../tools/live/index.ts';
import { get, type TcpMetrics } from '../src/index.ts';
import { talk } from './live/talk.ts';

const socket = useSocket();
useLoopback(socket);
leaveNothingBehind();

// Entries stay until the network namespace goes: each test has addresses of its own.

/** The entry of a destination, once the kernel has it. */
function entryOf(addrIpv4: string): Promise<TcpMetrics> {
  return vi.waitFor(() => socket.do(get, { addrIpv4 }, { unknownAttributes: 'deny' }));
}

describe('the entry of a destination', () => {
  it('is there after a connection, with what was measured', async () => {
    await talk('127.0.0.11', '127.0.0.1');
    const { vals = {}, age, ...entry } = await entryOf('127.0.0.11');
    expect(entry).toMatchObject({ addrIpv4: '127.0.0.11', saddrIpv4: '127.0.0.1' });
    expect(age).toBeLessThan(60_000n);
    const { rtt = 0, rttUs = 0, rttvar = 0, rttvarUs = 0 } = vals;
    expect(vals.cwnd).toBeGreaterThan(0);
    expect(rttUs).toBeGreaterThan(0);
    expect(rtt).toBe(Math.max(Math.floor(rttUs / 1000), 1));
    expect(rttvar).toBe(Math.max(Math.floor(rttvarUs / 1000), 1));
  });

  it('is told by its source address as well', async () => {
    await talk('127.0.0.12', '127.0.0.1');
    await talk('127.0.0.12', '127.0.0.2');
    await vi.waitFor(async () => {
      const rows = (await socket.dump(get).toArray()).filter(({ addrIpv4 }) => addrIpv4 === '127.0.0.12');
      expect(rows.map(({ saddrIpv4 }) => saddrIpv4).sort()).toEqual(['127.0.0.1', '127.0.0.2']);
    });
    for (const saddrIpv4 of ['127.0.0.1', '127.0.0.2']) {
      const key = { addrIpv4: '127.0.0.12', saddrIpv4 };
      expect(await socket.do(get, key)).toMatchObject(key);
    }
  });

  it('has IPv6 addresses', async () => {
    await talk('::1', '::1');
    const entry = await vi.waitFor(() => socket.do(get, { addrIpv6: '::1' }, { unknownAttributes: 'deny' }));
    expect(entry).toMatchObject({ addrIpv6: '::1', saddrIpv6: '::1' });
  });

  it('is what iproute2 shows', async () => {
    await talk('127.0.0.13', '127.0.0.1');
    const { saddrIpv4, vals } = await entryOf('127.0.0.13');
    if (!isInstalled('ip', 'iproute2')) return;
    const lines = outputOf('ip', ['tcp_metrics', 'show']).trim().split('\n');
    expect(lines).toHaveLength((await socket.dump(get).toArray()).length);
    const line = lines.find((text) => text.startsWith('127.0.0.13 ')) ?? '';
    expect(line).toContain(`source ${saddrIpv4}`);
    if (vals?.cwnd !== undefined) expect(line).toContain(`cwnd ${vals.cwnd}`);
  });

  it('is listed by a blocking socket', async () => {
    await talk('127.0.0.14', '127.0.0.1');
    await entryOf('127.0.0.14');
    const blocking = new SyncSocket();
    expect(
      blocking
        .dump(get)
        .toArray()
        .map(({ addrIpv4 }) => addrIpv4),
    ).toContain('127.0.0.14');
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
});
