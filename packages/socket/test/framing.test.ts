import { describe, expect, it } from 'vitest';
import { type DumpAnswer, RowAnswer } from '../src/dump-answer.ts';
import { KernelChannel } from '../src/kernel-channel.ts';
import { ReceiveBuffers } from '../src/receive-buffers.ts';
import { datagrams, type FakeRequest, fakeKernel, on } from '../src/testing.ts';
import { getthing, type Thing } from './support/operations.ts';
import { concat, endMessage, thingMessage } from './support/raw.ts';
import { type AnySocket, bothSockets, errorOf } from './support/sockets.ts';

describe.each(bothSockets)('datagrams on the %s socket', (_, open) => {
  /** A socket whose dumps are answered by what `answer` makes. */
  function socketOn(answer: (request: FakeRequest) => readonly Uint8Array[]): AnySocket {
    return open(fakeKernel(on(getthing, { dump: (_, request) => datagrams(...answer(request)) })));
  }

  const indices = async (socket: AnySocket): Promise<unknown> =>
    (await socket.dump(getthing).toArray()).map(({ index }: Thing) => index);

  it('hold rows and the end of a dump together', async () => {
    const socket = socketOn((request) => [
      concat(thingMessage(request, 1), thingMessage(request, 2), endMessage(request)),
    ]);
    expect(await indices(socket)).toEqual([1, 2]);
  });

  it('hold messages of several requests', async () => {
    const socket = socketOn((request) => [
      concat(
        thingMessage(request, 1),
        thingMessage(request, 7, { sequence: 4711 }),
        thingMessage(request, 8, { sequence: 0 }),
        thingMessage(request, 2),
      ),
      concat(thingMessage(request, 9, { sequence: 4711 }), endMessage(request)),
    ]);
    expect(await indices(socket)).toEqual([1, 2]);
    expect(socket.stats.dropped).toBe(3);
  });

  it('hold nothing of a dump behind its end', async () => {
    const socket = socketOn((request) => [
      concat(thingMessage(request, 1), endMessage(request), thingMessage(request, 2), thingMessage(request, 3)),
    ]);
    expect(await indices(socket)).toEqual([1]);
    expect(socket.stats.dropped).toBe(2);
  });

  it('may end without the padding of their last message', async () => {
    // An attribute of 5 bytes at the end: 3 bytes of padding are missing.
    const tail = Uint8Array.of(5, 0, 1, 0, 0);
    const socket = socketOn((request) => [
      concat(thingMessage(request, 1, { tail: concat(tail, new Uint8Array(3)), length: 29 }), thingMessage(request, 2)),
      thingMessage(request, 3, { tail }),
      endMessage(request),
    ]);
    expect(await indices(socket)).toEqual([1, 2, 3]);
  });

  it.each([
    [
      'a length below the header',
      (request: FakeRequest) => thingMessage(request, 2, { length: 15 }),
      "message length 15 is below its header's 16 bytes",
    ],
    [
      'a length of zero',
      (request: FakeRequest) => thingMessage(request, 2, { length: 0 }),
      "message length 0 is below its header's 16 bytes",
    ],
    [
      'a length beyond the datagram',
      (request: FakeRequest) => thingMessage(request, 2, { length: 25 }),
      'message of 25 bytes where 24 are left',
    ],
    ['bytes left over', () => new Uint8Array(7), '7 bytes left over behind the last message'],
  ])('with %s end the dump in one error, behind the rows before it', async (_, second, reason) => {
    let isBroken = true;
    const socket = socketOn((request) =>
      isBroken ? [concat(thingMessage(request, 1), second(request)), endMessage(request)] : [endMessage(request)],
    );
    const seen: unknown[] = [];
    const consume = async (): Promise<void> => {
      for await (const { index } of socket.dump(getthing)) seen.push(index);
    };
    expect(await errorOf(consume())).toMatchObject({
      code: 'ERR_NETLINK_DECODE',
      message: `cannot decode getthing: ${reason} (offset 0)`,
    });
    expect(seen).toEqual([1]);
    isBroken = false;
    expect(await indices(socket)).toEqual([]);
  });

  it('that are too short for a message fail what is waited for', async () => {
    const socket = open(fakeKernel(on(getthing, { do: () => datagrams(new Uint8Array(3)) })));
    expect(await errorOf(socket.do(getthing))).toMatchObject({ code: 'ERR_NETLINK_DECODE' });
  });
});

describe('sequence numbers', () => {
  it('go on from 2^32 - 1 to 1, and past those that are waited for', () => {
    const sent: number[] = [];
    const transport = {
      portId: 1,
      send: (bytes: Uint8Array): void => {
        sent.push(new DataView(bytes.buffer).getUint32(8, true));
      },
      receive: () => -1,
      watch(): void {},
      unwatch(): void {},
      ref(): void {},
      unref(): void {},
      close(): void {},
    };
    const context = {
      buffers: new ReceiveBuffers(32768),
      stats: { dropped: 0, overruns: 0, repeated: 0 },
      timeoutMs: 1000,
      warn(): void {},
    };
    const read = { unknownAttributes: 'keep', parts: false } as const;
    const answer = (): DumpAnswer => new RowAnswer(getthing, getthing.dump, read);
    const waiting = new KernelChannel(transport, context, 1);
    waiting.send(answer(), {}, 102, 1);
    const channel = new KernelChannel(transport, context, 0xfffffffe);
    for (let count = 0; count < 4; count++) channel.send(answer(), {}, 102, 1);
    expect(sent).toEqual([1, 0xfffffffe, 0xffffffff, 1, 2]);
  });
});
