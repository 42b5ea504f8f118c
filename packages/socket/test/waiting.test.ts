import { describe, expect, it } from 'vitest';
import { type NetlinkSocket, SystemCallError, TimeoutError } from '../src/index.ts';
import { NetlinkSocket as SyncSocket } from '../src/sync.ts';
import { type FakeKernel, fakeKernel, late, on, overrun, refuse, reply, rows, silence } from '../src/testing.ts';
import type { Transport, TransportRequest } from '../src/transport.ts';
import { getBox, getthing, newthing, spellthing, type Thing } from './support/operations.ts';
import { asyncSocket, bothSockets, errorOf, rowsOf, withKernel } from './support/sockets.ts';

const thing = { family: 0, index: 1 };

describe.each(bothSockets)('the %s socket', (_, open) => {
  it('waits for an answer that comes late', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => late(20, reply(thing)), dump: () => late(20, rows([thing])) }));
    const socket = open(kernel);
    expect(await socket.do(getthing)).toEqual(thing);
    expect(await socket.dump(getthing).toArray()).toEqual([thing]);
  });

  it('finds the path of an attribute in an error that comes late', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => late(10, refuse('EINVAL', { attribute: 'size' })) }));
    expect(await errorOf(open(kernel).do(newthing, { size: 4 }))).toMatchObject({
      extAck: { attribute: 'newthing.size' },
    });
  });

  it('gives up when no answer comes in time, and works on', async () => {
    let isSilent = true;
    const kernel = fakeKernel(on(getthing, { do: () => (isSilent ? silence() : thing) }));
    const socket = open(kernel, { timeout: 30 });
    const error = await errorOf(socket.do(getthing));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      code: 'ERR_NETLINK_TIMEOUT',
      timeoutMs: 30,
      message: 'getthing: no answer within 30 ms',
    });
    isSilent = false;
    expect(await socket.do(getthing)).toEqual(thing);
  });

  it('takes the time that a call allows', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => late(60, reply(thing)) }));
    const socket = open(kernel, { timeout: 10 });
    expect(await errorOf(socket.do(getthing))).toBeInstanceOf(TimeoutError);
    expect(await socket.do(getthing, {}, { timeout: Number.POSITIVE_INFINITY })).toEqual(thing);
  });

  it('drops an answer that comes after its time, and counts it', async () => {
    const kernel = fakeKernel(on(getthing, { do: ({ index }) => (index === 1 ? late(40, reply(thing)) : thing) }));
    const socket = open(kernel, { timeout: 10 });
    expect(await errorOf(socket.do(getthing, { index: 1 }))).toBeInstanceOf(TimeoutError);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await socket.do(getthing, { index: 2 })).toEqual(thing);
    expect(socket.stats.dropped).toBe(1);
  });

  it('gives up a dump that stops in the middle', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => silence() }));
    const socket = open(kernel, { timeout: 20 });
    expect(await errorOf(socket.dump(getthing).toArray())).toBeInstanceOf(TimeoutError);
    expect(await errorOf(rowsOf(socket.dump(getthing)))).toBeInstanceOf(TimeoutError);
  });

  it('asks for an acknowledgement again when a get was not answered without one', async () => {
    let isSilent = false;
    const kernel = fakeKernel(on(getthing, { do: () => (isSilent ? silence() : thing) }));
    const socket = open(kernel, { timeout: 10 });
    await socket.do(getthing);
    isSilent = true;
    await errorOf(socket.do(getthing));
    isSilent = false;
    await socket.do(getthing);
    expect(kernel.requests.map(({ flagBits }) => flagBits)).toEqual([5, 1, 5]);
  });

  it('refuses a timeout that is none', async () => {
    const socket = open(fakeKernel(on(getthing, { do: () => thing })));
    for (const timeout of [0, -1, Number.NaN, '5' as never]) {
      expect(await errorOf(socket.do(getthing, {}, { timeout }))).toBeInstanceOf(RangeError);
    }
  });
});

describe('requests under way on the asynchronous socket', () => {
  it('are matched with their answers, whatever the order', async () => {
    const { socket } = withKernel(
      on(getthing, { do: ({ index = 0 }) => late(40 - index * 10, reply({ family: 0, index })) }),
    );
    const order: number[] = [];
    const ask = async (index: number): Promise<void> => {
      expect(await socket.do(getthing, { index })).toEqual({ family: 0, index });
      order.push(index);
    };
    await Promise.all([ask(1), ask(2), ask(3)]);
    expect(order).toEqual([3, 2, 1]);
  });

  it('may be ten thousand', async () => {
    const { socket } = withKernel(on(getthing, { do: ({ index = 0 }) => ({ family: 0, index }) }));
    const all = await Promise.all(Array.from({ length: 10_000 }, (_, index) => socket.do(getthing, { index })));
    expect(all.every((row, index) => row.index === index)).toBe(true);
  });

  it('let the event loop run though none has to wait', async () => {
    const { socket } = withKernel(on(getthing, { do: () => thing }));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const startedAt = performance.now();
    while (performance.now() - startedAt < 60) await socket.do(getthing);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('leave the event loop the rest when many messages of others come first', async () => {
    const { kernel, socket } = withKernel(on(getthing, { do: () => thing }));
    await socket.do(getthing);
    const stray = Uint8Array.of(16, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    for (let count = 0; count < 100; count++) kernel.broadcast(0, stray);
    const waiting = socket.do(getthing);
    expect(kernel.transports[0]?.queued).toBe(37);
    expect(await waiting).toEqual(thing);
    expect(socket.stats.dropped).toBe(100);
  });

  it('stop watching the kernel socket when none is left', async () => {
    const { kernel, socket } = withKernel(on(getthing, { do: () => late(10, reply(thing)) }));
    const first = socket.do(getthing);
    const second = socket.do(getthing);
    expect(kernel.transports[0]?.isWatched).toBe(true);
    await Promise.all([first, second]);
    expect(kernel.transports[0]?.isWatched).toBe(false);
  });

  it('are not confused by what is asked while they wait', async () => {
    const { socket } = withKernel(
      on(newthing, { do: ({ size }) => (size === 1 ? late(20, refuse('EINVAL', { attribute: 'size' })) : undefined) }),
    );
    const waiting = errorOf(socket.do(newthing, { name: 'a long name', size: 1 }));
    await socket.do(newthing, { size: 2 });
    await socket.do(newthing, { colour: { red: 5 } });
    expect(await waiting).toMatchObject({ extAck: { attribute: 'newthing.size' } });
  });

  it('that wait when messages get lost fail', async () => {
    const { kernel, socket } = withKernel(on(getthing, { do: () => silence() }));
    const waiting = errorOf(socket.do(getthing));
    kernel.broadcast(0);
    expect(await waiting).toMatchObject({ code: 'ERR_NETLINK_OVERRUN' });
  });

  it('that wait take what the kernel kept when messages get lost', async () => {
    const { socket } = withKernel(on(getthing, { do: () => late(10, overrun(reply(thing))) }));
    expect(await socket.do(getthing)).toEqual(thing);
  });
});

describe('an AbortSignal', () => {
  const reason = new Error('no longer wanted');

  it('that has fired already sends nothing', async () => {
    const { kernel, socket } = withKernel(on(getthing, { do: () => thing, dump: () => [thing] }));
    const signal = AbortSignal.abort(reason);
    expect(await errorOf(socket.do(getthing, {}, { signal }))).toBe(reason);
    expect(await errorOf(socket.dump(getthing, {}, { signal }).toArray())).toBe(reason);
    expect(await errorOf(rowsOf(socket.dump(getthing, {}, { signal })))).toBe(reason);
    expect(kernel.requests).toHaveLength(0);
    expect(await socket.do(getthing)).toEqual(thing);
  });

  it('ends the waiting for an answer', async () => {
    const { socket } = withKernel(on(getthing, { do: ({ index }) => (index === 1 ? late(10, reply(thing)) : thing) }));
    const controller = new AbortController();
    const waiting = errorOf(socket.do(getthing, { index: 1 }, { signal: controller.signal }));
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await socket.do(getthing)).toEqual(thing);
    expect(socket.stats.dropped).toBe(1);
  });

  it('ends a dump in the middle, without harm to the next one', async () => {
    const list = Array.from({ length: 20 }, (_, index) => ({ family: 0, index }));
    const { socket } = withKernel(on(getthing, { dump: () => rows(list, { perDatagram: 2 }) }));
    const controller = new AbortController();
    const seen: Thing[] = [];
    const consume = async (): Promise<void> => {
      for await (const row of socket.dump(getthing, {}, { signal: controller.signal })) {
        seen.push(row);
        if (row.index === 3) controller.abort(reason);
      }
    };
    expect(await errorOf(consume())).toBe(reason);
    expect(seen).toHaveLength(4);
    expect(await socket.dump(getthing).toArray()).toEqual(list);
    expect(socket.stats.dropped).toBe(0);
  });

  it('ends a dump that waits for its first row', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => late(30, rows([thing])) }));
    const controller = new AbortController();
    const waiting = errorOf(socket.dump(getthing, {}, { signal: controller.signal }).toArray());
    setTimeout(() => controller.abort(reason), 5);
    expect(await waiting).toBe(reason);
    expect(await socket.dump(getthing).toArray()).toEqual([thing]);
  });

  it('takes a dump out of the queue', async () => {
    const { kernel, socket } = withKernel(on(getthing, { dump: ({ name }) => late(20, rows([{ name }])) }));
    const controller = new AbortController();
    const first = socket.dump(getthing, { name: 'a' }).toArray();
    const second = errorOf(socket.dump(getthing, { name: 'b' }, { signal: controller.signal }).toArray());
    const third = socket.dump(getthing, { name: 'c' }).toArray();
    setTimeout(() => controller.abort(reason), 5);
    expect(await second).toBe(reason);
    await Promise.all([first, third]);
    expect(kernel.requests.map(({ request }) => (request as Thing).name)).toEqual(['a', 'c']);
  });

  it('that fires while the request is sent ends the waiting', async () => {
    const controller = new AbortController();
    const { socket } = withKernel(
      on(getthing, {
        do: () => {
          controller.abort(reason);
          return silence();
        },
      }),
    );
    expect(await errorOf(socket.do(getthing, {}, { signal: controller.signal }))).toBe(reason);
  });

  it('that fires while the family is asked for sends nothing', async () => {
    const { kernel, socket } = withKernel(on(getBox, { do: () => ({}) }));
    const controller = new AbortController();
    const waiting = errorOf(socket.do(getBox, {}, { signal: controller.signal }));
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(kernel.requests).toHaveLength(0);
  });

  it('ends a request between its parts', async () => {
    const controller = new AbortController();
    const { kernel, socket } = withKernel(
      on(spellthing, {
        do: ({ name }) => {
          if (name === 'b') controller.abort(reason);
          return undefined;
        },
      }),
    );
    expect(await errorOf(socket.do(spellthing, { name: 'abc' }, { signal: controller.signal }))).toBe(reason);
    expect(kernel.requests).toHaveLength(2);
  });

  it('is let go of when all is over', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: unknown[]): void => {
      listeners++;
      addEventListener.apply(signal, args as never);
    };
    signal.removeEventListener = (...args: unknown[]): void => {
      listeners--;
      removeEventListener.apply(signal, args as never);
    };
    const { socket } = withKernel(
      on(getthing, { do: () => late(5, reply(thing)), dump: () => late(5, rows([thing])) }),
    );
    await Promise.all([
      socket.do(getthing, {}, { signal }),
      socket.dump(getthing, {}, { signal }).toArray(),
      rowsOf(socket.dump(getthing, {}, { signal })),
    ]);
    expect(listeners).toBe(0);
  });
});

describe('close', () => {
  it('fails what is pending and what comes after it', async () => {
    const { kernel, socket } = withKernel(
      on(getthing, { do: () => silence(), dump: () => silence() }),
      on(getBox, { do: () => silence() }),
    );
    const waiting = [
      socket.do(getthing),
      socket.do(getBox),
      socket.dump(getthing).toArray(),
      socket.dump(getthing).toArray(),
      rowsOf(socket.dump(getthing)),
    ].map(errorOf);
    await new Promise((resolve) => setTimeout(resolve, 5));
    socket.close();
    for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ code: 'ERR_NETLINK_CLOSED' });
    expect(await errorOf(socket.do(getthing))).toMatchObject({ code: 'ERR_NETLINK_CLOSED' });
    expect(() => socket.dump(getthing)).toThrow('the netlink socket is closed');
    expect(kernel.transports.every(({ isClosed }) => isClosed)).toBe(true);
  });

  it('may come again, and before anything was sent', async () => {
    const { kernel, socket } = withKernel();
    socket.close();
    socket.close();
    await socket[Symbol.asyncDispose]();
    expect(kernel.transports).toHaveLength(0);
  });

  it('ends a dump that is being read', async () => {
    const list = Array.from({ length: 9 }, (_, index) => ({ index }));
    const { socket } = withKernel(on(getthing, { dump: () => rows(list, { perDatagram: 1 }) }));
    const consume = async (): Promise<void> => {
      for await (const row of socket.dump(getthing)) if (row.index === 2) socket.close();
    };
    expect(await errorOf(consume())).toMatchObject({ code: 'ERR_NETLINK_CLOSED' });
  });

  it('of the asynchronous socket reaches a dump that was not consumed yet', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => [thing] }));
    const socket = asyncSocket(kernel);
    const dump = socket.dump(getthing);
    socket.close();
    expect(await errorOf(dump.toArray())).toMatchObject({ code: 'ERR_NETLINK_CLOSED' });
  });
});

describe('a transport that cannot be watched', () => {
  const broken = (kernel: FakeKernel): NetlinkSocket => {
    const transport = (request: TransportRequest): Transport =>
      Object.assign(kernel.transport(request), {
        watch: () => {
          throw new SystemCallError('dup3', 24, 'watch a netlink socket');
        },
      });
    return asyncSocket({ transport } as never);
  };

  it('fails what would have to wait, and nothing else', async () => {
    let isSilent = true;
    const kernel = fakeKernel(
      on(getthing, { do: () => (isSilent ? silence() : thing), dump: () => (isSilent ? silence() : [thing]) }),
    );
    const socket = broken(kernel);
    expect(await errorOf(socket.do(getthing))).toMatchObject({ code: 'EMFILE', syscall: 'dup3' });
    expect(await errorOf(socket.dump(getthing).toArray())).toMatchObject({ code: 'EMFILE' });
    expect(await errorOf(rowsOf(socket.dump(getthing)))).toMatchObject({ code: 'EMFILE' });
    isSilent = false;
    expect(await socket.do(getthing)).toEqual(thing);
    expect(kernel.transports).toHaveLength(1);
  });
});

describe('the synchronous socket', () => {
  /** Opens a socket whose kernel sends nothing but messages for others. */
  function floodedSocket(): SyncSocket {
    return new SyncSocket({
      timeout: 20,
      transport: (request) =>
        Object.assign(fakeKernel(on(getthing, { do: () => silence() })).transport(request), {
          receive(into: Uint8Array): number {
            into.set([16, 0, 0, 0, 100]);
            return 16;
          },
        }),
    });
  }

  it('does not wait longer when messages for others keep coming', () => {
    expect(() => floodedSocket().do(getthing)).toThrow('getthing: no answer within 20 ms');
  });

  it('does not wait for what was lost', () => {
    const kernel = fakeKernel(on(getthing, { do: () => overrun(silence()) }));
    const waits: number[] = [];
    const socket = new SyncSocket({
      transport: (request) => {
        const inner = kernel.transport(request);
        const receive = inner.receive.bind(inner);
        return Object.assign(inner, {
          receive(into: Uint8Array, timeoutMs: number): number {
            waits.push(timeoutMs);
            return receive(into, timeoutMs);
          },
        });
      },
    });
    expect(() => socket.do(getthing)).toThrow('the kernel dropped messages (ENOBUFS)');
    expect(waits).toEqual([5000, 1]);
  });
});
