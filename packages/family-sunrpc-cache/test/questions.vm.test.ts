import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenTo, mountNfs, refusalOf, SyncSocket, useNfsServer, useSocket } from '../../../tools/live/index.ts';
import { cacheFlush, ipMapGetReqs, ipMapSetReqs, unixGidGetReqs, unixGidSetReqs } from '../src/index.ts';

const socket = useSocket();
useNfsServer(socket);

afterEach(() => socket.do(cacheFlush));

/** Far from now, in seconds since 1970. */
const expiry = 99_999_999_999n;
const patience = { timeout: 15_000, interval: 50 };

describe('questions', () => {
  it('come when a client mounts, and are answered', async () => {
    await listenTo(socket, 'sunrpc', 'exportd');
    mountNfs();
    const address = await vi.waitFor(async () => {
      const rows = await socket.dump(ipMapGetReqs, {}, { unknownAttributes: 'deny' }).toArray();
      return rows.flatMap(({ requests = [] }) => requests)[0] ?? expect.fail('nobody asks');
    }, patience);
    expect(address).toEqual({ seqno: expect.any(BigInt), class: 'nfsd', addr: '127.0.0.1' });
    await socket.do(ipMapSetReqs, { requests: [{ ...address, domain: 'clients', expiry }] });
    expect(await socket.dump(ipMapGetReqs).toArray()).toEqual([]);
  });

  it('are listed by a blocking socket', () => {
    const blocking = new SyncSocket();
    expect(blocking.dump(ipMapGetReqs).toArray()).toEqual([]);
    // No mount makes this kernel ask about users.
    expect(blocking.dump(unixGidGetReqs).toArray()).toEqual([]);
    blocking.close();
  });
});

describe('answers', () => {
  it('are given unasked as well, for several at once', async () => {
    await socket.do(ipMapSetReqs, {
      requests: [
        { class: 'nfsd', addr: '192.0.2.1', domain: 'clients', expiry },
        { class: 'nfsd', addr: '2001:db8::1', negative: true, expiry },
      ],
    });
    await socket.do(unixGidSetReqs, {
      requests: [
        { uid: 1001, negative: true, expiry },
        { uid: 1002, gids: [], expiry },
        { uid: 1003, gids: [1003, 27], expiry },
      ],
    });
  });

  it('are forgotten', async () => {
    await socket.do(cacheFlush, { mask: ['ip_map'] });
    await socket.do(cacheFlush, { mask: ['ip_map', 'unix_gid'] });
    await socket.do(cacheFlush);
  });
});

describe('a refusal', () => {
  it('tells of answers that lack what they need', async () => {
    expect(await refusalOf(socket.do(ipMapSetReqs, { requests: [{ class: 'nfsd' }] }))).toMatchObject({
      code: 'EINVAL',
      operation: 'ip-map-set-reqs',
    });
    expect((await refusalOf(socket.do(unixGidSetReqs, { requests: [{}] }))).code).toBe('EINVAL');
  });

  it('names a kind of answers that does not exist', async () => {
    expect(await refusalOf(socket.do(cacheFlush, { mask: [128] }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'reserved bit set', attribute: 'cache-flush.mask' },
    });
  });
});
