import { describe, expect, it } from 'vitest';
import { TruncatedError } from '../src/index.ts';
import { fakeKernel, on, reply, rows } from '../src/testing.ts';
import { getmany, getthing, namething, type Thing } from './support/operations.ts';
import { bothSockets, errorOf, rowsOf } from './support/sockets.ts';

const bufferBytes = 32768;
const long = (length: number): string => 'x'.repeat(length);
const small = { receiveBufferBytes: bufferBytes };

describe.each(bothSockets)('an answer that does not fit, on the %s socket,', (_, open) => {
  it('is asked for again with a larger buffer when the request only reads', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1, name: long(40_000) }) }));
    const socket = open(kernel, small);
    expect((await socket.do(getthing))?.name).toHaveLength(40_000);
    expect(kernel.requests).toHaveLength(2);
    expect(socket.stats.repeated).toBe(1);
    await socket.do(getthing);
    expect(kernel.requests).toHaveLength(3);
  });

  it('is asked for again until it fits', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1, name: long(60_000), colour: { red: 1 } }) }));
    expect((await open(kernel, small).do(getthing))?.name).toHaveLength(60_000);
  });

  it('is asked for again when it fills the buffer to the last byte: read(2) does not tell', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ name: long(bufferBytes - 16 - 8 - 4 - 4 + 3) }) }));
    await open(kernel, small).do(getthing);
    expect(kernel.requests).toHaveLength(2);
  });

  it('is asked for again as a whole when it comes in several messages', async () => {
    const parts = [{ index: 1 }, { index: 2, name: long(40_000) }];
    const kernel = fakeKernel(on(getmany, { do: () => reply(...parts) }));
    expect((await open(kernel, small).do(getmany, {})).map(({ index }) => index)).toEqual([1, 2]);
    expect(kernel.requests).toHaveLength(2);
  });

  it('is an error when the request changes something', async () => {
    const kernel = fakeKernel(on(namething, { do: () => ({ index: 1, name: long(40_000) }) }));
    const error = await errorOf(open(kernel, small).do(namething, { name: 'a' }));
    expect(error).toBeInstanceOf(TruncatedError);
    expect(error).toMatchObject({ code: 'ERR_NETLINK_TRUNCATED', bufferBytes });
    expect(kernel.requests).toHaveLength(1);
  });

  it('lets a collected dump start over', async () => {
    const things: Thing[] = [{ index: 1 }, { index: 2, name: long(40_000) }, { index: 3 }];
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things, { perDatagram: 1 }) }));
    const socket = open(kernel, small);
    expect(await socket.dump(getthing).toArray()).toMatchObject(things);
    expect(kernel.requests).toHaveLength(2);
    expect(socket.stats.repeated).toBe(1);
  });

  it('lets a streamed dump start over when no row was handed out yet', async () => {
    const things: Thing[] = [{ index: 1, name: long(40_000) }, { index: 2 }];
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things, { perDatagram: 1 }) }));
    const socket = open(kernel, small);
    expect(await rowsOf(socket.dump(getthing))).toMatchObject(things);
    for await (const batch of socket.dump(getthing).views()) expect(batch).toHaveLength(1);
  });

  it('ends a streamed dump in an error when rows were handed out, and the next dump fits', async () => {
    const things: Thing[] = [{ index: 1 }, { index: 2, name: long(40_000) }, { index: 3 }];
    const kernel = fakeKernel(on(getthing, { dump: () => rows(things, { perDatagram: 1 }) }));
    const socket = open(kernel, small);
    expect(await errorOf(rowsOf(socket.dump(getthing)))).toBeInstanceOf(TruncatedError);
    expect(await rowsOf(socket.dump(getthing))).toMatchObject(things);
  });
});
