import { describe, expect, it } from 'vitest';
import {
  acknowledge,
  datagrams,
  FakeRequest,
  type FakeTransport,
  fakeKernel,
  late,
  multipart,
  on,
  overrun,
  refuse,
  reply,
  rows,
  silence,
} from '../src/testing.ts';
import { Received } from '../src/transport.ts';
import { boxFamily, getBox, getmany, getthing, newthing } from './support/operations.ts';
import { errorOf, withKernel } from './support/sockets.ts';

/** All that a transport has for its socket, one after the other. */
function receiveAll(transport: FakeTransport): (Uint8Array | number)[] {
  const all: (Uint8Array | number)[] = [];
  const into = new Uint8Array(4096);
  for (;;) {
    const length = transport.receive(into, 0);
    if (length === Received.nothing) return all;
    all.push(length < 0 ? length : into.slice(0, length));
  }
}

describe('a fake kernel', () => {
  it('shows the requests that came: name, mode, object, flags', async () => {
    const { kernel, socket } = withKernel(
      on(getthing, { do: () => ({ index: 1 }), dump: () => [] }),
      on(newthing, { do: () => undefined }),
    );
    await socket.do(getthing, { index: 3 });
    await socket.dump(getthing, { name: 'x' }).toArray();
    await socket.do(newthing, { name: 'a', size: 2, colour: { red: 7 } }, { flags: ['create', 'replace'] });
    const seen = kernel.requests.map(({ name, mode, request, flags }) => ({ name, mode, request, flags }));
    expect(seen).toEqual([
      { name: 'getthing', mode: 'do', request: { family: 0, index: 3 }, flags: [] },
      { name: 'getthing', mode: 'dump', request: { family: 0, index: 0, name: 'x' }, flags: [] },
      {
        name: 'newthing',
        mode: 'do',
        request: { family: 0, index: 0, name: 'a', size: 2, colour: { red: 7 } },
        flags: ['replace', 'create'],
      },
    ]);
    expect(kernel.requests[0]).toBeInstanceOf(FakeRequest);
  });

  it('gives handlers the object and the whole request', async () => {
    const { socket } = withKernel(
      on(getthing, { do: ({ index }, request) => ({ index: index ?? 0, size: request.sequence }) }),
    );
    expect(await socket.do(getthing, { index: 5 })).toMatchObject({ index: 5, size: 1 });
    expect(await socket.do(getthing, { index: 6 })).toMatchObject({ index: 6, size: 2 });
  });

  it('refuses what it does not know', async () => {
    const { socket } = withKernel(on(newthing, {}));
    expect(await errorOf(socket.do(getthing))).toMatchObject({ code: 'EOPNOTSUPP' });
    expect(await errorOf(socket.do(newthing))).toMatchObject({ code: 'EOPNOTSUPP' });
    expect(await errorOf(socket.do(getBox))).toMatchObject({ family: boxFamily.name });
  });

  it('refuses a second dump on a socket while the first one is read', () => {
    const kernel = fakeKernel(on(getthing, { dump: () => rows([{ index: 1 }, { index: 2 }], { perDatagram: 1 }) }));
    const transport = kernel.transport({ protocol: 0, isBlocking: false }) as FakeTransport;
    const dump = Uint8Array.of(24, 0, 0, 0, 102, 0, 1, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    transport.send(dump, dump.length);
    transport.send(dump, dump.length);
    const types = receiveAll(transport).map((datagram) => (datagram as Uint8Array)[4]);
    expect(types).toEqual([100, 100, 2]);
    transport.send(dump, dump.length);
    expect(receiveAll(transport)).toHaveLength(2);
  });

  it('takes several requests in one datagram', () => {
    const kernel = fakeKernel(on(newthing, { do: () => undefined }));
    const transport = kernel.transport({ protocol: 0, isBlocking: false }) as FakeTransport;
    const one = [24, 0, 0, 0, 100, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const two = [24, 0, 0, 0, 100, 0, 5, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    transport.send(Uint8Array.from([...one, ...two]), 48);
    expect(kernel.requests.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(receiveAll(transport)).toHaveLength(2);
  });

  it('cuts what does not fit, as read(2) does', () => {
    const kernel = fakeKernel();
    const transport = kernel.transport({ protocol: 0, isBlocking: false }) as FakeTransport;
    kernel.broadcast(0, Uint8Array.of(1, 2, 3, 4));
    const into = new Uint8Array(3);
    expect(transport.receive(into, 0)).toBe(3);
    expect(transport.queued).toBe(0);
  });

  it('sends to the sockets of a protocol that are open', () => {
    const kernel = fakeKernel();
    const open = (protocol: number): FakeTransport =>
      kernel.transport({ protocol, isBlocking: false }) as FakeTransport;
    const [first, closed, other] = [open(0), open(0), open(16)];
    closed.close();
    kernel.broadcast(0, Uint8Array.of(1));
    kernel.broadcast(0);
    expect(receiveAll(first)).toEqual([Uint8Array.of(1), Received.overrun]);
    expect(receiveAll(closed)).toEqual([]);
    expect(receiveAll(other)).toEqual([]);
    expect(first.portId).not.toBe(other.portId);
  });

  it('wants names of attributes and errnos that exist', async () => {
    for (const answer of [
      refuse('ENOTHING'),
      refuse('EINVAL', { attribute: 'weight' }),
      refuse('EINVAL', { attribute: 'name' }),
      refuse('EINVAL', { missing: 'weight' }),
    ]) {
      const { socket } = withKernel(on(newthing, { do: () => answer }));
      expect(await errorOf(socket.do(newthing, { size: 1 }))).toBeInstanceOf(TypeError);
    }
  });

  it.each([
    ['an acknowledgement', acknowledge(), [2]],
    ['a reply', reply({ index: 1 }), [100, 2]],
    ['parts', multipart([{ index: 1 }, { index: 2 }]), [100, 2]],
    ['a refusal', refuse('EPERM'), [2]],
    ['nothing', silence(), []],
    ['bytes', datagrams(Uint8Array.of(0, 0, 0, 0, 9), Uint8Array.of(0, 0, 0, 0, 8)), [9, 8]],
    ['a loss', overrun(acknowledge()), ['lost', 2]],
    ['something late', late(5, acknowledge()), []],
  ])('answers with %s', (_, answer, types) => {
    const kernel = fakeKernel(on({ ...getmany, do: { ...getmany.do, reply: 100 } }, { do: () => answer }));
    const transport = kernel.transport({ protocol: 0, isBlocking: false }) as FakeTransport;
    const request = Uint8Array.of(24, 0, 0, 0, 108, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    transport.send(request, request.length);
    expect(receiveAll(transport).map((each) => (typeof each === 'number' ? 'lost' : each[4]))).toEqual(types);
  });
});
