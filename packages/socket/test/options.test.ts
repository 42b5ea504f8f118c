import { afterEach, describe, expect, it } from 'vitest';
import { NetlinkSocket, SystemCallError } from '../src/index.ts';
import { NetlinkSocket as SyncSocket } from '../src/sync.ts';
import { type FakeTransport, fakeKernel, on } from '../src/testing.ts';
import type { Transport, TransportRequest } from '../src/transport.ts';
import { getthing } from './support/operations.ts';
import { bothSockets, errorOf } from './support/sockets.ts';

const platform = process.platform;

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
});

describe.each([
  ['asynchronous', NetlinkSocket],
  ['synchronous', SyncSocket],
])('the options of the %s socket', (_, Socket) => {
  it.each([
    [{ timeout: 0 }, 'timeout must be a number of milliseconds above 0, got 0'],
    [{ timeout: Number.NaN }, 'timeout must be a number of milliseconds above 0, got NaN'],
    [{ receiveBufferBytes: 32767 }, 'receiveBufferBytes must be an integer from 32768 to 1073741824, got 32767'],
    [{ socketBufferBytes: 0.5 }, 'socketBufferBytes must be an integer from 1 to 1073741824, got 0.5'],
    [{ interruptedRetries: -1 }, 'interruptedRetries must be an integer from 0 to 1000000, got -1'],
    [{ unknownAttributes: 'drop' as 'keep' }, "unknownAttributes must be 'keep', 'ignore' or 'deny', got drop"],
  ])('are checked: %o', (options, message) => {
    expect(() => new Socket(options)).toThrow(message);
  });

  it('include a transport, without which other systems than Linux are refused', () => {
    Object.defineProperty(process, 'platform', { value: 'darwin' });
    expect(() => new Socket()).toThrow('netlink is a part of Linux; this is darwin');
    expect(() => new Socket({ transport: fakeKernel().transport })).not.toThrow();
  });
});

describe.each(bothSockets)('the options of a call on the %s socket', (_, open) => {
  it('are checked when a dump is made', () => {
    const socket = open(fakeKernel(on(getthing, { dump: () => [] })));
    expect(() => socket.dump(getthing, {}, { retries: 1.5 })).toThrow('retries must be an integer from 0');
    expect(() => socket.dump({ ...getthing, dump: undefined } as never)).toThrow('getthing has no dump');
  });
});

describe.each(bothSockets)('a transport on the %s socket', (_, open) => {
  it('is opened for a protocol, and what it throws reaches the caller', async () => {
    const requests: TransportRequest[] = [];
    const kernel = {
      transport: (request: TransportRequest): never => {
        requests.push(request);
        throw new Error('no transport here');
      },
    };
    const socket = open(kernel as never, { socketBufferBytes: 4096 });
    expect(await errorOf(socket.do(getthing))).toEqual(new Error('no transport here'));
    expect(await errorOf(socket.dump(getthing).toArray())).toEqual(new Error('no transport here'));
    expect(requests).toMatchObject([
      { protocol: 0, socketBufferBytes: 4096 },
      { protocol: 0, socketBufferBytes: 4096 },
    ]);
  });

  it('that fails to send fails the request, and the next one works', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1 }), dump: () => [{ index: 2 }] }));
    let isBroken = true;
    const broken = (request: TransportRequest): Transport => {
      const inner = kernel.transport(request) as FakeTransport;
      const send = inner.send.bind(inner);
      inner.send = (bytes, length) => {
        if (isBroken) throw new SystemCallError('write', 90, `send a request of ${length} bytes`);
        send(bytes, length);
      };
      return inner;
    };
    const socket = open({ transport: broken } as never);
    expect(await errorOf(socket.do(getthing))).toMatchObject({
      code: 'EMSGSIZE',
      message: 'cannot send a request of 24 bytes: write failed: message too long (EMSGSIZE)',
    });
    expect(await errorOf(socket.dump(getthing).toArray())).toMatchObject({ code: 'EMSGSIZE' });
    isBroken = false;
    expect(await socket.dump(getthing).toArray()).toMatchObject([{ index: 2 }]);
    expect(await socket.do(getthing)).toMatchObject({ index: 1 });
  });

  it('that fails to receive fails what is pending', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1 }) }));
    let isBroken = true;
    const broken = (request: TransportRequest): Transport => {
      const inner = kernel.transport(request) as FakeTransport;
      const receive = inner.receive.bind(inner);
      inner.receive = (into, timeoutMs) => {
        if (isBroken) throw new SystemCallError('read', 5, 'receive from the kernel');
        return receive(into, timeoutMs);
      };
      return inner;
    };
    const socket = open({ transport: broken } as never);
    expect(await errorOf(socket.do(getthing))).toMatchObject({ code: 'EIO', syscall: 'read' });
    isBroken = false;
    expect(await socket.do(getthing)).toMatchObject({ index: 1 });
  });
});
