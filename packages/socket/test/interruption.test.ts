import { describe, expect, it } from 'vitest';
import { DumpInterruptedError } from '../src/index.ts';
import {
  type FakeAnswer,
  fakeKernel,
  late,
  on,
  overrun,
  type RowsDetails,
  reply,
  rows,
  silence,
} from '../src/testing.ts';
import { getthing, type Thing } from './support/operations.ts';
import { bothSockets, errorOf, rowsOf } from './support/sockets.ts';

const things: Thing[] = [
  { family: 0, index: 1 },
  { family: 0, index: 2 },
];

describe.each(bothSockets)('a dump on the %s socket that a change interrupts', (_, open) => {
  /** A kernel whose first `times` dumps are interrupted; it says so as `how` says. */
  function kernelWith(times: number, how: RowsDetails['interrupted'] = 'row'): ReturnType<typeof fakeKernel> {
    let count = 0;
    return fakeKernel(
      on(getthing, {
        do: () => ({ index: 9 }),
        dump: () => rows(things, { perDatagram: 1, interrupted: count++ < times ? how : undefined }),
      }),
    );
  }

  it.each(['row', 'end'] as const)('is repeated when it is collected (the %s says so)', async (how) => {
    const kernel = kernelWith(3, how);
    const socket = open(kernel);
    expect(await socket.dump(getthing).toArray()).toEqual(things);
    expect(kernel.requests).toHaveLength(4);
    expect(socket.stats.repeated).toBe(3);
  });

  it('fails in the end, with the rows of the last try', async () => {
    const kernel = kernelWith(99);
    const error = await errorOf(open(kernel).dump(getthing, {}, { retries: 2 }).toArray());
    expect(error).toBeInstanceOf(DumpInterruptedError);
    expect(error).toMatchObject({
      code: 'ERR_NETLINK_DUMP_INTERRUPTED',
      rows: things,
      message: "dump of getthing is inconsistent: the kernel's table changed in each of 3 tries",
    });
    expect(kernel.requests).toHaveLength(3);
  });

  it('is repeated as often as the socket was told', async () => {
    const kernel = kernelWith(99);
    const socket = open(kernel, { interruptedRetries: 0 });
    expect(await errorOf(socket.dump(getthing).toArray())).toBeInstanceOf(DumpInterruptedError);
    expect(kernel.requests).toHaveLength(1);
  });

  it('is repeated ten times when nobody said how often', async () => {
    const kernel = kernelWith(99);
    await errorOf(open(kernel).dump(getthing).toArray());
    expect(kernel.requests).toHaveLength(11);
  });

  it.each(['row', 'end'] as const)('fails behind its rows when it is streamed (the %s says so)', async (how) => {
    const kernel = kernelWith(1, how);
    const socket = open(kernel);
    const seen: Thing[] = [];
    const consume = async (): Promise<void> => {
      for await (const row of socket.dump(getthing)) seen.push(row);
    };
    expect(await errorOf(consume())).toMatchObject({
      code: 'ERR_NETLINK_DUMP_INTERRUPTED',
      rows: [],
      message: "dump of getthing is inconsistent: the kernel's table changed while it ran",
    });
    expect(seen).toEqual(things);
    expect(await rowsOf(socket.dump(getthing))).toEqual(things);
  });

  it('fails as batches and as views, too', async () => {
    const socket = open(kernelWith(2));
    const batches = async (): Promise<void> => {
      for await (const batch of socket.dump(getthing).batches()) expect(batch).toHaveLength(1);
    };
    const views = async (): Promise<void> => {
      for await (const batch of socket.dump(getthing).views()) expect(batch).toHaveLength(1);
    };
    expect(await errorOf(batches())).toBeInstanceOf(DumpInterruptedError);
    expect(await errorOf(views())).toBeInstanceOf(DumpInterruptedError);
  });
});

describe.each(bothSockets)('an overrun on the %s socket', (_, open) => {
  it('that cost nothing leaves later answers their time', async () => {
    let calls = 0;
    const answer = (): FakeAnswer => (calls++ === 0 ? overrun(reply({ index: 1 })) : late(10, reply({ index: 2 })));
    const kernel = fakeKernel(on(getthing, { do: answer, dump: () => late(10, rows([{ index: 3 }])) }));
    const socket = open(kernel);
    expect((await socket.do(getthing)).index).toBe(1);
    expect((await socket.do(getthing)).index).toBe(2);
    calls = 0;
    expect((await socket.do(getthing)).index).toBe(1);
    expect(await socket.dump(getthing).toArray()).toHaveLength(1);
  });

  it('fails a request whose answer was lost, and the next one works', async () => {
    let isLost = true;
    const kernel = fakeKernel(on(getthing, { do: () => (isLost ? overrun(silence()) : { index: 1 }) }));
    const socket = open(kernel, { timeout: 50 });
    expect(await errorOf(socket.do(getthing))).toMatchObject({ code: 'ERR_NETLINK_OVERRUN' });
    expect(socket.stats.overruns).toBe(1);
    isLost = false;
    expect(await socket.do(getthing)).toMatchObject({ index: 1 });
  });

  it('does not matter to a request whose answer was kept', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1 }) }));
    const socket = open(kernel);
    await socket.do(getthing);
    kernel.broadcast(0);
    expect(await socket.do(getthing)).toMatchObject({ index: 1 });
    expect(socket.stats.overruns).toBe(1);
  });

  it('lets a collected dump be repeated', async () => {
    let count = 0;
    const kernel = fakeKernel(on(getthing, { dump: () => (count++ < 2 ? overrun(rows(things)) : rows(things)) }));
    const socket = open(kernel);
    expect(await socket.dump(getthing).toArray()).toEqual(things);
    expect(socket.stats).toMatchObject({ overruns: 2, repeated: 2 });
  });

  it('fails a collected dump in the end', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => overrun(rows(things)) }));
    expect(await errorOf(open(kernel).dump(getthing, {}, { retries: 1 }).toArray())).toMatchObject({
      code: 'ERR_NETLINK_OVERRUN',
    });
    expect(kernel.requests).toHaveLength(2);
  });

  it('fails a streamed dump', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => overrun(rows(things)) }));
    expect(await errorOf(rowsOf(open(kernel).dump(getthing)))).toMatchObject({ code: 'ERR_NETLINK_OVERRUN' });
  });
});
