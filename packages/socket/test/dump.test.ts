import { type SetObject, type UnknownAttributes, unknownAttributes as unknownSymbol } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { datagrams, type FakeRequest, fakeKernel, late, on, reply, rows } from '../src/testing.ts';
import { getpieces, getthing, type Thing, thingAttrs, thingHead } from './support/operations.ts';
import { concat, endMessage, thingMessage } from './support/raw.ts';
import { asyncSocket, bothSockets, errorOf, rowsOf, withKernel } from './support/sockets.ts';

const things = (count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => ({ family: 0, index, name: `thing${index}` }));

describe.each(bothSockets)('a dump on the %s socket', (_, open) => {
  it('sends nothing before it is consumed', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => things(1) }));
    const dump = open(kernel).dump(getthing);
    expect(kernel.requests).toHaveLength(0);
    await dump.toArray();
    expect(kernel.requests).toHaveLength(1);
    expect(kernel.requests[0]).toMatchObject({ mode: 'dump', flagBits: 0x301, flags: [] });
  });

  it('gives its rows one by one, over several datagrams', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things(7), { perDatagram: 3 }) }));
    expect(await rowsOf(open(kernel).dump(getthing))).toEqual(things(7));
  });

  it('gives its rows by the datagram', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things(7), { perDatagram: 3, isEndApart: true }) }));
    const sizes: number[] = [];
    for await (const batch of open(kernel).dump(getthing).batches()) sizes.push(batch.length);
    expect(sizes).toEqual([3, 3, 1]);
  });

  it('gives all its rows at once', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things(7), { perDatagram: 2 }) }));
    expect(await open(kernel).dump(getthing).toArray()).toEqual(things(7));
  });

  it('gives its messages in place', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things(5), { perDatagram: 2 }) }));
    const seen: unknown[] = [];
    for await (const batch of open(kernel).dump(getthing).views()) {
      const before = seen.length;
      for (const view of batch) seen.push([view.member(thingHead.members.index), view.get(thingAttrs.name)]);
      expect(batch.length).toBe(seen.length - before);
    }
    expect(seen).toEqual(things(5).map(({ index, name }) => [index, name]));
  });

  it('may be empty', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => [] }));
    const socket = open(kernel);
    expect(await socket.dump(getthing).toArray()).toEqual([]);
    expect(await rowsOf(socket.dump(getthing))).toEqual([]);
  });

  it('carries its request', async () => {
    const kernel = fakeKernel(on(getthing, { dump: ({ name }) => [{ name }] }));
    expect(await open(kernel).dump(getthing, { name: 'x' }).toArray()).toMatchObject([{ name: 'x' }]);
  });

  it('is consumed once', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => things(1) }));
    const dump = open(kernel).dump(getthing);
    await dump.toArray();
    expect(await errorOf(dump.toArray())).toMatchObject({ code: 'ERR_NETLINK_DUMP_CONSUMED' });
    expect(() => dump.batches()).toThrow('this dump of getthing is consumed already; make another one');
  });

  it('says whether the kernel filtered it', async () => {
    let isFiltered = true;
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things(1), { isFiltered }) }));
    const socket = open(kernel);
    const dump = socket.dump(getthing);
    expect(dump.isFiltered).toBeUndefined();
    await dump.toArray();
    expect(dump.isFiltered).toBe(true);
    isFiltered = false;
    const other = socket.dump(getthing);
    await other.toArray();
    expect(other.isFiltered).toBe(false);
  });

  it('puts rows together that came in parts, unless the parts are asked for', async () => {
    const parts = [
      { family: 0, index: 1, name: 'a' },
      { family: 0, index: 1, name: 'b' },
      { family: 0, index: 2, name: 'c' },
    ];
    const kernel = fakeKernel(on(getpieces, { dump: () => rows(parts, { perDatagram: 1 }) }));
    const socket = open(kernel);
    const whole = [
      { family: 0, index: 1, name: 'ab' },
      { family: 0, index: 2, name: 'c' },
    ];
    expect(await socket.dump(getpieces).toArray()).toEqual(whole);
    expect(await rowsOf(socket.dump(getpieces))).toEqual(whole);
    expect(await socket.dump(getpieces, {}, { parts: true }).toArray()).toEqual(parts);
  });

  it('ends in the error of a row that cannot be decoded, behind those before it', async () => {
    const broken = Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 1, 0);
    const list = [...things(2), broken, ...things(1)];
    let isBroken = true;
    const kernel = fakeKernel(on(getthing, { dump: () => (isBroken ? rows(list, { perDatagram: 4 }) : rows([])) }));
    const socket = open(kernel);
    const seen: unknown[] = [];
    const consume = async (): Promise<void> => {
      for await (const row of socket.dump(getthing)) seen.push(row);
    };
    expect(await errorOf(consume())).toMatchObject({ code: 'ERR_NETLINK_DECODE' });
    expect(seen).toEqual(things(2));
    isBroken = false;
    expect(await socket.dump(getthing).toArray()).toEqual([]);
  });

  it('ends in an error when a message of another type is among its rows', async () => {
    const kernel = fakeKernel(on({ ...getthing, dump: { ...getthing.dump, reply: 99 } }, { dump: () => things(1) }));
    expect(await errorOf(open(kernel).dump(getthing).toArray())).toMatchObject({
      code: 'ERR_NETLINK_UNEXPECTED',
      message: 'getthing was answered by a message of the unexpected type 99',
    });
  });

  it('of views ends in an error as well when a message of another type comes', async () => {
    const messages = (request: FakeRequest): Uint8Array[] => {
      const strange = thingMessage(request, 2);
      new DataView(strange.buffer).setUint16(4, 99, true);
      return [concat(thingMessage(request, 1), strange), endMessage(request)];
    };
    const kernel = fakeKernel(on(getthing, { dump: (_, request) => datagrams(...messages(request)) }));
    const consume = async (): Promise<void> => {
      for await (const batch of open(kernel).dump(getthing).views()) expect([...batch]).toHaveLength(batch.length);
    };
    expect(await errorOf(consume())).toMatchObject({ code: 'ERR_NETLINK_UNEXPECTED' });
  });

  it('leaves a loop early without harm to what comes next', async () => {
    const kernel = fakeKernel(
      on(getthing, { do: () => ({ index: 77 }), dump: () => rows(things(40), { perDatagram: 4 }) }),
    );
    const socket = open(kernel);
    for await (const row of socket.dump(getthing)) if (row.index === 5) break;
    expect(await socket.do(getthing)).toMatchObject({ index: 77 });
    for await (const batch of socket.dump(getthing).batches()) if (batch.length > 0) break;
    for await (const batch of socket.dump(getthing).views()) if (batch.length > 0) break;
    expect(await socket.dump(getthing).toArray()).toEqual(things(40));
    expect(socket.stats.dropped).toBe(0);
  });

  it('is left by an exception in a loop without harm', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things(40), { perDatagram: 4 }) }));
    const socket = open(kernel);
    const consume = async (): Promise<void> => {
      for await (const row of socket.dump(getthing)) if (row.index === 5) throw new Error('enough');
    };
    expect(await errorOf(consume())).toEqual(new Error('enough'));
    expect(await socket.dump(getthing).toArray()).toEqual(things(40));
  });

  it('lets requests run while it is read', async () => {
    const kernel = fakeKernel(
      on(getthing, { do: ({ index }) => ({ index: index ?? 0 }), dump: () => rows(things(12), { perDatagram: 2 }) }),
    );
    const socket = open(kernel);
    const seen: unknown[] = [];
    for await (const { index = 0 } of socket.dump(getthing)) {
      seen.push(index);
      expect(await socket.do(getthing, { index: index + 100 })).toMatchObject({ index: index + 100 });
    }
    expect(seen).toEqual(things(12).map(({ index }) => index));
  });

  it('keeps views as they are while requests run', async () => {
    const kernel = fakeKernel(
      on(getthing, { do: () => ({ index: 99, name: 'else' }), dump: () => rows(things(12), { perDatagram: 3 }) }),
    );
    const socket = open(kernel);
    const seen: unknown[] = [];
    for await (const batch of socket.dump(getthing).views()) {
      for (const view of batch) {
        await socket.do(getthing);
        seen.push(view.get(thingAttrs.name));
      }
    }
    expect(seen).toEqual(things(12).map(({ name }) => name));
  });

  it('of views does with unknown attributes in nests what the call says, whatever was read before', async () => {
    const colour = [/* attribute 3, a nest: */ 12, 0, 3, 0, /* attribute 9 in it: */ 8, 0, 9, 0, 1, 2, 3, 4];
    const bytes = Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, ...colour);
    const kernel = fakeKernel(on(getthing, { do: () => reply(bytes), dump: () => rows([bytes, bytes]) }));
    const socket = open(kernel);
    const unknownIds = async (unknownAttributes?: UnknownAttributes): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for await (const batch of socket.dump(getthing, {}, { unknownAttributes }).views()) {
        for (const view of batch) {
          const colour: SetObject | undefined = view.get(thingAttrs.colour);
          seen.push(colour?.[unknownSymbol]?.map(({ type }) => type));
        }
      }
      return seen;
    };
    await errorOf(socket.do(getthing, {}, { unknownAttributes: 'deny' }));
    expect(await unknownIds()).toEqual([[9], [9]]);
    await socket.do(getthing, {}, { unknownAttributes: 'ignore' });
    expect(await unknownIds()).toEqual([[9], [9]]);
    expect(await unknownIds('ignore')).toEqual([undefined, undefined]);
    expect(await errorOf(unknownIds('deny'))).toMatchObject({ code: 'ERR_NETLINK_DECODE' });
  });

  it('runs within another dump of the same kernel socket', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things(6), { perDatagram: 2 }) }));
    const socket = open(kernel);
    const seen: unknown[] = [];
    for await (const outer of socket.dump(getthing)) {
      for await (const batch of socket.dump(getthing).views()) {
        for (const inner of batch) seen.push([outer.index, inner.member(thingHead.members.index)]);
      }
    }
    expect(seen).toEqual(things(6).flatMap(({ index }) => things(6).map((inner) => [index, inner.index])));
  });
});

describe('a dump on the asynchronous socket', () => {
  it('serves calls of next that overlap in order', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => rows(things(5), { perDatagram: 2 }) }));
    const iterator = socket.dump(getthing)[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 7 }, () => iterator.next()));
    expect(results.map(({ value }) => value?.index)).toEqual([0, 1, 2, 3, 4, undefined, undefined]);
    expect(results.map(({ done }) => done)).toEqual([false, false, false, false, false, true, true]);
  });

  it('lets no call of next overtake those before it', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => rows(things(6), { perDatagram: 3 }) }));
    const iterator = socket.dump(getthing)[Symbol.asyncIterator]();
    const early = [iterator.next(), iterator.next(), iterator.next()] as const;
    const last = early[0].then(() => iterator.next());
    expect((await Promise.all([...early, last])).map(({ value }) => value?.index)).toEqual([0, 1, 2, 3]);
  });

  it('serves overlapping calls of next of its batches in order', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => rows(things(5), { perDatagram: 2 }) }));
    const iterator = socket.dump(getthing).batches();
    const results = await Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]);
    expect(results.map(({ value }) => value?.length)).toEqual([2, 2, 1, undefined]);
  });

  it('is over after its error', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => rows([], { error: 'EIO' }) }));
    const iterator = socket.dump(getthing)[Symbol.asyncIterator]();
    expect(await errorOf(iterator.next())).toMatchObject({ code: 'EIO' });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('hands out results that stay as they are', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => things(2) }));
    const iterator = socket.dump(getthing)[Symbol.asyncIterator]();
    const first = await iterator.next();
    await iterator.next();
    expect(first).toEqual({ done: false, value: things(1)[0] });
  });

  it('queues behind others, in order', async () => {
    const kernel = fakeKernel(
      on(getthing, { dump: ({ name }) => rows([{ name }, { name }, { name }], { perDatagram: 1 }) }),
    );
    const socket = asyncSocket(kernel);
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(
      names.map(async (name) => {
        const list = await socket.dump(getthing, { name }).toArray();
        expect(list.map((row) => row.name)).toEqual([name, name, name]);
      }),
    );
    expect(kernel.requests.map(({ request }) => (request as Thing).name)).toEqual(names);
  });

  it('does not wait for a consumer who waits for it', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => rows(things(6), { perDatagram: 1 }) }));
    const stalled = socket.dump(getthing)[Symbol.asyncIterator]();
    await stalled.next();
    expect(await socket.dump(getthing).toArray()).toHaveLength(6);
    const rest: unknown[] = [];
    for (let step = await stalled.next(); step.done !== true; step = await stalled.next()) rest.push(step.value.index);
    expect(rest).toEqual([1, 2, 3, 4, 5]);
  });

  it('that is stalled does not hold up those that were queued behind it', async () => {
    const list = rows(things(6), { perDatagram: 1 });
    const { socket } = withKernel(on(getthing, { dump: ({ name }) => (name === 'late' ? late(20, list) : list) }));
    const first = socket.dump(getthing, { name: 'late' })[Symbol.asyncIterator]();
    const firstRow = first.next();
    const second = socket.dump(getthing)[Symbol.asyncIterator]();
    const secondRow = second.next();
    const third = socket.dump(getthing).toArray();
    expect(await firstRow).toMatchObject({ value: { index: 0 } });
    expect(await secondRow).toMatchObject({ value: { index: 0 } });
    expect(await third).toHaveLength(6);
  });

  it('that is given up in the queue is not sent', async () => {
    const { kernel, socket } = withKernel(on(getthing, { dump: ({ name }) => late(10, rows([{ name }])) }));
    const first = socket.dump(getthing, { name: 'a' }).toArray();
    const second = socket.dump(getthing, { name: 'b' })[Symbol.asyncIterator]();
    const secondRow = second.next();
    const third = socket.dump(getthing, { name: 'c' }).toArray();
    await new Promise((resolve) => setImmediate(resolve));
    await second.return?.();
    expect(await secondRow).toEqual({ done: true, value: undefined });
    await Promise.all([first, third]);
    expect(kernel.requests.map(({ request }) => (request as Thing).name)).toEqual(['a', 'c']);
  });

  it('is read to its end in the background when it is left early', async () => {
    const { kernel, socket } = withKernel(on(getthing, { dump: () => rows(things(60), { perDatagram: 1 }) }));
    for await (const row of socket.dump(getthing)) if (row.index === 5) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(kernel.transports[0]).toMatchObject({ queued: 0, isDumping: false });
  });

  it('keeps the views of a stalled dump for its consumer', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => rows(things(6), { perDatagram: 2 }) }));
    const stalled = socket.dump(getthing).views();
    await stalled.next();
    await socket.dump(getthing).toArray();
    const rest: unknown[] = [];
    for await (const batch of stalled) for (const view of batch) rest.push(view.get(thingAttrs.name));
    expect(rest).toEqual(['thing2', 'thing3', 'thing4', 'thing5']);
  });

  it('lets the event loop run while it is long', async () => {
    const { socket } = withKernel(on(getthing, { dump: () => rows(things(30_000), { perDatagram: 10 }) }));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await socket.dump(getthing).toArray();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('takes rows that come late', async () => {
    const { kernel, socket } = withKernel(on(getthing, { dump: () => late(20, rows(things(5), { perDatagram: 2 })) }));
    expect(await socket.dump(getthing).toArray()).toEqual(things(5));
    expect(kernel.transports[0]?.isWatched).toBe(false);
  });
});
