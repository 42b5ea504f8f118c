import { describe, expect, it } from 'vitest';
import { isGet } from '../src/do-answer.ts';
import { NetlinkError } from '../src/index.ts';
import { acknowledge, datagrams, fakeKernel, multipart, on, refuse, reply } from '../src/testing.ts';
import {
  getBox,
  getmany,
  getpieces,
  getthing,
  namething,
  newthing,
  newthingNtf,
  setBox,
  spellthing,
} from './support/operations.ts';
import { bothSockets, errorOf } from './support/sockets.ts';

describe.each(bothSockets)('do on the %s socket', (_, open) => {
  it('resolves to the reply', async () => {
    const kernel = fakeKernel(on(getthing, { do: ({ index }) => ({ family: 0, index: index ?? 0, name: 'a' }) }));
    expect(await open(kernel).do(getthing, { index: 7 })).toEqual({ family: 0, index: 7, name: 'a' });
  });

  it('resolves to nothing where the kernel only acknowledges', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => undefined }));
    expect(await open(kernel).do(newthing, { name: 'a' })).toBeUndefined();
    expect(kernel.requests[0]?.request).toEqual({ family: 0, index: 0, name: 'a' });
  });

  it('needs no request where none of its properties has to be there', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => undefined }));
    await open(kernel).do(newthing);
    expect(kernel.requests[0]?.request).toEqual({ family: 0, index: 0 });
  });

  it('sends the flags that it is told by name', async () => {
    const kernel = fakeKernel(on(newthing, { do: () => undefined }));
    await open(kernel).do(newthing, {}, { flags: ['create', 'excl'] });
    expect(kernel.requests[0]).toMatchObject({ flags: ['excl', 'create'], flagBits: 0x605 });
  });

  it('refuses a flag of a name that does not exist', async () => {
    const socket = open(fakeKernel(on(newthing, { do: () => undefined })));
    expect(await errorOf(socket.do(newthing, {}, { flags: ['creat' as 'create'] }))).toMatchObject({
      code: 'ERR_NETLINK_ENCODE',
      message:
        'cannot encode newthing: expected request flags (replace, excl, create, append, echo, nonrec, bulk), got "creat"',
    });
  });

  it('refuses flags that are no array', async () => {
    const socket = open(fakeKernel(on(newthing, { do: () => undefined })));
    expect(await errorOf(socket.do(newthing, {}, { flags: 'create' as never }))).toMatchObject({
      code: 'ERR_NETLINK_ENCODE',
      message: expect.stringContaining('expected an array of request flags (replace, '),
    });
  });

  it('rejects when a request cannot be encoded, and works on', async () => {
    const socket = open(fakeKernel(on(newthing, { do: () => undefined })));
    expect(await errorOf(socket.do(newthing, { size: -1 }))).toMatchObject({
      code: 'ERR_NETLINK_ENCODE',
      path: 'newthing.size',
    });
    await socket.do(newthing, { size: 1 });
  });

  it('rejects for an operation without a do', async () => {
    const socket = open(fakeKernel());
    const dumpOnly = { ...getthing, do: undefined };
    expect(await errorOf(socket.do(dumpOnly as never))).toEqual(new TypeError('getthing has no do'));
  });

  it.each([undefined, null, 'getthing'])('rejects for %s in place of an operation', async (operation) => {
    const error = await errorOf(open(fakeKernel()).do(operation as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^expected an operation of a family, such as getlink/),
    );
  });

  it('gives an array where a do is answered by several messages', async () => {
    const things = [
      { index: 1, family: 0, name: 'a' },
      { index: 2, family: 0, name: 'b' },
    ];
    const kernel = fakeKernel(on(getmany, { do: () => multipart(things) }));
    const socket = open(kernel);
    expect(await socket.do(getmany, {})).toEqual(things);
    // The acknowledgement behind the end of the parts is no stray message.
    expect(await socket.do(getmany, {})).toEqual(things);
    expect(socket.stats.dropped).toBe(0);
  });

  it('takes several messages without an end of their own as well', async () => {
    const kernel = fakeKernel(on(getmany, { do: () => reply({ index: 1 }, { index: 2 }) }));
    expect(await open(kernel).do(getmany, {})).toMatchObject([{ index: 1 }, { index: 2 }]);
  });

  it('puts a reply together that came in parts, unless the parts are asked for', async () => {
    const parts = [
      { index: 1, name: 'a' },
      { index: 1, name: 'b' },
    ];
    const socket = open(fakeKernel(on(getpieces, { do: () => multipart(parts) })));
    expect(await socket.do(getpieces, {})).toMatchObject({ name: 'ab' });
    expect(await socket.do(getpieces, {}, { parts: true })).toMatchObject({ name: 'a' });
  });

  it('sends a request that one message cannot hold in several, in order', async () => {
    const kernel = fakeKernel(on(spellthing, { do: () => undefined }));
    await open(kernel).do(spellthing, { name: 'abc' });
    expect(kernel.requests.map(({ request }) => request)).toMatchObject([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  });

  it('stops at the first part of a request that is refused', async () => {
    const kernel = fakeKernel(on(spellthing, { do: ({ name }) => (name === 'b' ? refuse('EINVAL') : undefined) }));
    expect(await errorOf(open(kernel).do(spellthing, { name: 'abc' }))).toMatchObject({ code: 'EINVAL' });
    expect(kernel.requests).toHaveLength(2);
  });

  it('resolves to the echo of what was created', async () => {
    const echoed = { family: 0, index: 9, name: 'a' };
    const kernel = fakeKernel(on(newthing, { do: () => reply(echoed) }));
    const socket = open(kernel);
    expect(await socket.do(newthing, { name: 'a' }, { flags: ['create'], echo: newthingNtf })).toEqual(echoed);
    expect(kernel.requests[0]?.flags).toEqual(['create', 'echo']);
  });

  it('says that a get was accepted and not answered', async () => {
    const socket = open(fakeKernel(on(getthing, { do: () => acknowledge() })));
    const error = await errorOf(socket.do(getthing, {}));
    expect(error).toBeInstanceOf(NetlinkError);
    expect(error).toMatchObject({
      code: 'ERR_NETLINK_NO_REPLY',
      message: 'getthing: the kernel accepted the request and sent no reply to it',
    });
  });

  it('gives an object without attributes where a change was carried out without a reply', async () => {
    const socket = open(fakeKernel(on(setBox, { do: () => acknowledge() })));
    expect(await socket.do(setBox, {})).toEqual({});
  });

  it('takes a reply of the message type that the dump has', async () => {
    const dump = { ...getthing.dump, reply: 77 };
    const wanted = { ...getthing, dump };
    const kernel = fakeKernel(on({ ...getthing, do: dump }, { do: () => ({ index: 1 }) }));
    expect(await open(kernel).do(wanted, {})).toMatchObject({ index: 1 });
  });

  it('leaves messages of other types out, which come along with an echo', async () => {
    const kernel = fakeKernel(on({ ...getthing, do: { ...getthing.do, reply: 77 } }, { do: () => ({ index: 1 }) }));
    expect(await errorOf(open(kernel).do(getthing, {}))).toMatchObject({ code: 'ERR_NETLINK_NO_REPLY' });
  });

  it('does with unknown attributes what the call says, else what the socket says', async () => {
    const bytes = Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, /* attribute 9: */ 8, 0, 9, 0, 1, 2, 3, 4);
    const kernel = fakeKernel(on(getthing, { do: () => reply(bytes) }));
    const kept = await open(kernel).do(getthing, {});
    expect(Object.getOwnPropertySymbols(kept)).toHaveLength(1);
    const ignored = await open(kernel, { unknownAttributes: 'ignore' }).do(getthing, {});
    expect(Object.getOwnPropertySymbols(ignored)).toHaveLength(0);
    const denied = open(kernel).do(getthing, {}, { unknownAttributes: 'deny' });
    expect(await errorOf(denied)).toMatchObject({
      message: 'cannot decode getthing: attribute 9 (4 bytes) is not in the spec (offset 24)',
    });
  });

  it('rejects when the reply cannot be decoded, and answers the next request', async () => {
    let isBroken = true;
    const broken = Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 1, 0);
    const kernel = fakeKernel(on(getthing, { do: () => (isBroken ? reply(broken) : reply({ index: 2 })) }));
    const socket = open(kernel);
    expect(await errorOf(socket.do(getthing, {}))).toMatchObject({ code: 'ERR_NETLINK_DECODE' });
    isBroken = false;
    expect(await socket.do(getthing, {})).toMatchObject({ index: 2 });
  });

  it('asks for no acknowledgement of a get any more that answers by one message', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1 }) }));
    const socket = open(kernel);
    for (let count = 0; count < 3; count++) await socket.do(getthing, {});
    expect(kernel.requests.map(({ flagBits }) => flagBits)).toEqual([5, 1, 1]);
  });

  it('takes several messages in answer to a get that has been answered by one', async () => {
    let count = 0;
    const parts = [{ index: 1 }, { index: 2 }];
    const kernel = fakeKernel(on(getthing, { do: () => (count++ === 0 ? reply({ index: 0 }) : multipart(parts)) }));
    const socket = open(kernel);
    await socket.do(getthing, {});
    expect(await socket.do(getthing, {})).toMatchObject({ index: 1 });
    await socket.do(getthing, {});
    expect(kernel.requests.map(({ flagBits }) => flagBits)).toEqual([5, 1, 1]);
    expect(socket.stats.dropped).toBe(0);
  });

  it('always asks for an acknowledgement of what changes something', async () => {
    const kernel = fakeKernel(on(namething, { do: () => ({ index: 1 }) }));
    const socket = open(kernel);
    for (let count = 0; count < 3; count++) await socket.do(namething, { name: 'a' });
    expect(kernel.requests.map(({ flagBits }) => flagBits)).toEqual([5, 5, 5]);
  });

  it('hears of an error without having asked for an acknowledgement', async () => {
    const kernel = fakeKernel(on(getthing, { do: ({ index }) => (index === 1 ? { index } : refuse('ENODEV')) }));
    const socket = open(kernel);
    await socket.do(getthing, { index: 1 });
    expect(await errorOf(socket.do(getthing, { index: 2 }))).toMatchObject({ code: 'ENODEV' });
    expect(kernel.requests[1]?.flagBits).toBe(1);
  });

  it('passes over messages that nobody waits for and counts them', async () => {
    const stray = Uint8Array.of(16, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1 }) }));
    const socket = open(kernel);
    await socket.do(getthing, {});
    kernel.broadcast(0, stray);
    kernel.broadcast(0, stray);
    expect(await socket.do(getthing, {})).toMatchObject({ index: 1 });
    expect(socket.stats).toEqual({ dropped: 2, overruns: 0, repeated: 0 });
  });

  it('uses one kernel socket for each protocol, opened on first use', async () => {
    const kernel = fakeKernel(on(getthing, { do: () => ({ index: 1 }) }), on(getBox, { do: () => ({ label: 'a' }) }));
    const socket = open(kernel);
    expect(kernel.transports).toHaveLength(0);
    await socket.do(getthing, {});
    expect(kernel.transports.map(({ protocol }) => protocol)).toEqual([0]);
    await socket.do(getBox, {});
    await socket.do(getthing, {});
    expect(kernel.transports.map(({ protocol }) => protocol)).toEqual([0, 16]);
  });

  it('takes NOOP messages for nothing', async () => {
    const noop = Uint8Array.of(16, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
    const ack = Uint8Array.of(20, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    const socket = open(fakeKernel(on(newthing, { do: () => datagrams(noop, ack) })));
    expect(await socket.do(newthing, {})).toBeUndefined();
  });
});

describe('an operation only reads', () => {
  it.each([
    ['getlink', true],
    ['get-device', true],
    ['dev-get', true],
    ['get', true],
    ['newlink', false],
    ['widget', false],
    ['getrule-reset', false],
    ['get-ctrzero', false],
  ])('when its name says so: %s', (name, expected) => {
    expect(isGet({ ...getthing, name })).toBe(expected);
  });
});
