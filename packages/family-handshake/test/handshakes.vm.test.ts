import { closeSync, fstatSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fixture, listenTo, refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { type Accept, accept, done } from '../src/index.ts';

const socket = useSocket();
const kernel = fixture('handshake');

// The kernel asks for no handshakes while nobody listens.
beforeEach(async () => {
  await listenTo(socket, 'handshake', 'tlshd');
});
afterEach(() => kernel.tell('0'));

/** Takes the handshake that waits. Its socket is closed after the test. */
async function take(): Promise<Accept & { sockfd: number }> {
  const taken = await socket.do(accept, { handlerClass: 'tlshd' }, { unknownAttributes: 'deny' });
  const { sockfd = expect.fail('no socket') } = taken;
  onTestFinished(() => closeSync(sockfd));
  return { ...taken, sockfd };
}

describe('a handshake', () => {
  it.each<[string, Accept]>([
    ['client anon', { messageType: 'clienthello', authMode: 'unauth', timeout: 5000 }],
    [
      'client x509 server.test',
      { messageType: 'clienthello', authMode: 'x509', peername: 'server.test', timeout: 5000 },
    ],
    ['server x509', { messageType: 'serverhello', authMode: 'x509', timeout: 5000 }],
    ['client psk', { messageType: 'clienthello', authMode: 'psk', peerIdentity: [0], timeout: 5000 }],
    ['server psk', { messageType: 'serverhello', authMode: 'psk', peerIdentity: [0], timeout: 5000 }],
  ])('as %s is taken, and a success is reported', async (kind, expected) => {
    kernel.tell(kind);
    expect(kernel.state()).toContain('waiting');
    const { sockfd, ...taken } = await take();
    expect(fstatSync(sockfd).isSocket()).toBe(true);
    expect(taken).toEqual(expected);
    await socket.do(done, { sockfd, status: 0, remoteAuth: [7, 8] });
    expect(kernel.state()).toContain('done 0 peer 7');
  });

  it('that failed is reported with its error', async () => {
    kernel.tell('client anon');
    const { sockfd } = await take();
    await socket.do(done, { sockfd, status: 13 });
    expect(kernel.state()).toContain('done -13');
  });

  it('is taken and reported by a blocking socket', () => {
    const blocking = new SyncSocket();
    kernel.tell('client anon');
    const { sockfd = expect.fail('no socket') } = blocking.do(accept, { handlerClass: 'tlshd' });
    blocking.do(done, { sockfd, status: 0 });
    expect(kernel.state()).toContain('done 0');
    closeSync(sockfd);
    blocking.close();
  });
});

describe('a refusal', () => {
  it('tells that no handshake waits', async () => {
    expect(await refusalOf(socket.do(accept, { handlerClass: 'tlshd' }))).toMatchObject({
      code: 'EAGAIN',
      operation: 'accept',
    });
  });

  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(accept))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'accept.handler-class' },
    });
    expect(await refusalOf(socket.do(done))).toMatchObject({ code: 'EINVAL', extAck: { missing: 'done.sockfd' } });
  });

  it('names a number that is out of range', async () => {
    expect(await refusalOf(socket.do(accept, { handlerClass: 99 }))).toMatchObject({
      code: 'ERANGE',
      extAck: { message: 'integer out of range', attribute: 'accept.handler-class' },
    });
  });

  it('tells of a file descriptor that is not open', async () => {
    expect((await refusalOf(socket.do(done, { sockfd: 9999, status: 0 }))).code).toBe('EBADF');
  });
});
