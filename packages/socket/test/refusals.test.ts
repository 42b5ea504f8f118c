import { AttrWriter, ControlMessage, MessageFlag } from '@nlkit/netlink-core';
import { describe, expect, it, vi } from 'vitest';
import { KernelError, type KernelWarning } from '../src/index.ts';
import { NetlinkSocket as SyncSocket } from '../src/sync.ts';
import { acknowledge, datagrams, type FakeRequest, fakeKernel, on, refuse, rows } from '../src/testing.ts';
import { getthing, namething, newthing } from './support/operations.ts';
import { asyncSocket, bothSockets, errorOf } from './support/sockets.ts';

/** An NLMSG_ERROR that repeats the whole request, as kernels without NETLINK_CAP_ACK do, with an extended ack behind it. */
function wholeEcho(request: FakeRequest, errno: number): Uint8Array {
  const writer = new AttrWriter();
  writer.reserve(20);
  const at = writer.reserve(request.bytes.length);
  writer.bytes.set(request.bytes, at);
  writer.text(1, 'message', 'no good');
  writer.u32(2, 'offset', 32);
  const { view, little, length } = writer;
  view.setUint32(0, length, little);
  view.setUint16(4, ControlMessage.error, little);
  view.setUint16(6, MessageFlag.ackAttributes, little);
  view.setUint32(8, request.sequence, little);
  view.setInt32(16, -errno, little);
  return writer.written().slice();
}

/** An NLMSG_ERROR or NLMSG_DONE with the given bytes behind its header. */
function control(request: FakeRequest, type: number, flags: number, content: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(16 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length, true);
  view.setUint16(4, type, true);
  view.setUint16(6, flags, true);
  view.setUint32(8, request.sequence, true);
  bytes.set(content, 16);
  return bytes;
}

describe.each(bothSockets)('a refusal on the %s socket', (_, open) => {
  it('carries errno, operation, and the path of the offending attribute', async () => {
    const kernel = fakeKernel(
      on(newthing, { do: () => refuse('ERANGE', { message: 'too large', attribute: 'size' }) }),
    );
    const error = await errorOf(open(kernel).do(newthing, { name: 'a', size: 5 }));
    expect(error).toBeInstanceOf(KernelError);
    expect(error).toMatchObject({
      code: 'ERANGE',
      errno: 34,
      operation: 'newthing',
      extAck: { message: 'too large', attribute: 'newthing.size', offset: 32 },
      message: 'newthing refused: value out of range (ERANGE); kernel says: too large; at newthing.size',
    });
  });

  it('finds attributes inside of nests', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => refuse('EINVAL', { offset: 28 }) }));
    expect(await errorOf(open(kernel).do(newthing, { colour: { red: 1 } }))).toMatchObject({
      extAck: { attribute: 'newthing.colour.red' },
    });
  });

  it('names an attribute that is missing', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => refuse('EINVAL', { missing: 'size' }) }));
    expect(await errorOf(open(kernel).do(newthing))).toMatchObject({
      message: 'newthing refused: invalid argument (EINVAL); missing newthing.size',
    });
  });

  it('is understood when the kernel repeats the whole request', async () => {
    const kernel = fakeKernel(on(newthing, { do: (_, request) => datagrams(wholeEcho(request, 22)) }));
    expect(await errorOf(open(kernel).do(newthing, { name: 'a', size: 5 }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'no good', attribute: 'newthing.size' },
    });
  });

  it('keeps its errno when its extended ack is malformed', async () => {
    const flags = MessageFlag.capped | MessageFlag.ackAttributes;
    const content = [0xea, 0xff, 0xff, 0xff, ...new Uint8Array(16), 200, 0, 1, 0];
    const kernel = fakeKernel(on(newthing, { do: (_, request) => datagrams(control(request, 2, flags, content)) }));
    expect(await errorOf(open(kernel).do(newthing))).toMatchObject({ code: 'EINVAL', extAck: undefined });
  });

  it('is a DecodeError when the errno is not there', async () => {
    const kernel = fakeKernel(on(newthing, { do: (_, request) => datagrams(control(request, 2, 0, [1, 2])) }));
    expect(await errorOf(open(kernel).do(newthing))).toMatchObject({
      message: 'cannot decode newthing: acknowledgement of 18 bytes without an errno (offset 0)',
    });
  });

  it('calls an errno that no header names by its number', async () => {
    const content = [...new Uint8Array(Int32Array.of(-400).buffer), ...new Uint8Array(16)];
    const kernel = fakeKernel(on(newthing, { do: (_, request) => datagrams(control(request, 2, 0x100, content)) }));
    expect(await errorOf(open(kernel).do(newthing))).toMatchObject({ code: 'E400', errno: 400 });
  });

  it('says which capability is missing, and whether a user namespace would do', async () => {
    const kernel = fakeKernel(
      on(newthing, { do: () => refuse('EPERM') }),
      on(namething, { do: () => refuse('EACCES') }),
      on(getthing, { do: () => refuse('EPERM') }),
    );
    const socket = open(kernel);
    const messageOf = async (request: Promise<unknown>): Promise<string> => ((await errorOf(request)) as Error).message;
    expect(await messageOf(socket.do(newthing))).toBe(
      'newthing refused: not permitted (EPERM); needs CAP_NET_ADMIN over the network namespace: root has it, and so ' +
        'has anyone in a user namespace of their own (unshare -Urn)',
    );
    expect(await messageOf(socket.do(namething, { name: 'a' }))).toContain(
      'CAP_NET_ADMIN in the initial user namespace',
    );
    expect(await messageOf(socket.do(getthing))).toContain('most likely CAP_NET_ADMIN');
  });

  it('of a dump comes in its end, without an echo of the request', async () => {
    const kernel = fakeKernel(
      on(getthing, { dump: () => rows([{ index: 1 }], { error: 'EINVAL', message: 'cannot filter' }) }),
    );
    const error = await errorOf(open(kernel).dump(getthing).toArray());
    expect(error).toMatchObject({
      code: 'EINVAL',
      message: 'getthing refused: invalid argument (EINVAL); kernel says: cannot filter',
    });
  });

  it('of a dump may come as an error as well, with the path of an attribute', async () => {
    const kernel = fakeKernel(on(getthing, { dump: () => refuse('EOPNOTSUPP', { attribute: 'name' }) }));
    expect(await errorOf(open(kernel).dump(getthing, { name: 'a' }).toArray())).toMatchObject({
      code: 'EOPNOTSUPP',
      extAck: { attribute: 'getthing.name' },
    });
  });

  it('is not what a number above zero at the end of a dump means', async () => {
    const kernel = fakeKernel(on(getthing, { dump: (_, request) => datagrams(control(request, 3, 2, [5, 0, 0, 0])) }));
    expect(await open(kernel).dump(getthing).toArray()).toEqual([]);
  });

  it('is no matter of a dump that ends without an errno', async () => {
    const kernel = fakeKernel(on(getthing, { dump: (_, request) => datagrams(control(request, 3, 2, [])) }));
    expect(await open(kernel).dump(getthing).toArray()).toEqual([]);
  });
});

describe.each(bothSockets)('a remark of the kernel about a success on the %s socket', (_, open) => {
  it('goes to the listener', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => acknowledge('this way is deprecated') }));
    const heard: KernelWarning[] = [];
    const socket = open(kernel, { onWarning: (warning) => heard.push(warning) });
    await socket.do(newthing);
    await undefined;
    expect(heard).toEqual([{ operation: 'newthing', extAck: { message: 'this way is deprecated' } }]);
  });
});

describe('the listener for remarks', () => {
  it('is called when the request is over', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => acknowledge('this way is deprecated') }));
    const heard: KernelWarning[] = [];
    const socket = new SyncSocket({ transport: kernel.transport, onWarning: (warning) => heard.push(warning) });
    socket.do(newthing);
    expect(heard).toHaveLength(0);
    await undefined;
    expect(heard).toHaveLength(1);
    socket.close();
  });
});

describe('where nobody listens, a remark of the kernel', () => {
  it('becomes a process warning', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => acknowledge('this way is deprecated') }));
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await asyncSocket(kernel).do(newthing);
    await undefined;
    expect(emitWarning.mock.calls).toEqual([
      ['newthing: the kernel says: this way is deprecated', { type: 'NetlinkWarning', code: 'NETLINK_WARNING' }],
    ]);
    emitWarning.mockRestore();
  });
});

describe('the stack of a refusal', () => {
  it('starts where the request was made', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => refuse('EEXIST') }));
    const { stack = '' } = (await errorOf(asyncSocket(kernel).do(newthing))) as Error;
    expect(stack.split('\n')[1]).toContain('NetlinkSocket.do');
    expect(stack.split('\n')[2]).toContain('refusals.test.ts');
  });
});
