import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DoAnswer } from '../src/do-answer.ts';
import { step } from '../src/index.ts';
import { KernelChannel } from '../src/kernel-channel.ts';
import { ReceiveBuffers } from '../src/receive-buffers.ts';
import { acknowledge, type FakeAnswer, type FakeKernel, fakeKernel, on, refuse, rows } from '../src/testing.ts';
import type { Transport, TransportRequest } from '../src/transport.ts';
import { boxAttrs, getBox, newthing, setBox } from './support/operations.ts';
import { bothSockets, errorOf } from './support/sockets.ts';

const key = Buffer.alloc(32, 0xa5);

/** Remembers the buffers that a socket sends from and receives into. */
function spyOn(kernel: FakeKernel): { kernel: FakeKernel; holdsKey(): boolean; sawKey(): boolean } {
  const buffers = new Set<Uint8Array>();
  let hasSeen = false;
  const open = kernel.transport;
  const holds = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer).includes(key);
  const transport = (request: TransportRequest): Transport => {
    const inner = open(request);
    return Object.assign(Object.create(inner) as Transport, {
      send(bytes: Uint8Array, length: number): void {
        buffers.add(bytes);
        hasSeen ||= holds(bytes);
        inner.send(bytes, length);
      },
      receive(into: Uint8Array, timeoutMs: number): number {
        buffers.add(into);
        const length = inner.receive(into, timeoutMs);
        hasSeen ||= holds(into);
        return length;
      },
      close: () => inner.close(),
    });
  };
  return {
    kernel: Object.assign(Object.create(kernel) as FakeKernel, { transport }),
    holdsKey: () => [...buffers].some(holds),
    sawKey: () => hasSeen,
  };
}

describe.each(bothSockets)('keys on the %s socket', (_, open) => {
  it('do not stay in the buffer that a request was written into', async () => {
    const { kernel, holdsKey, sawKey } = spyOn(fakeKernel(on(setBox, { do: () => ({}) })));
    await open(kernel).do(setBox, { key });
    expect([sawKey(), holdsKey()]).toEqual([true, false]);
  });

  it('do not stay there when the kernel refuses the request', async () => {
    const { kernel, holdsKey } = spyOn(fakeKernel(on(setBox, { do: () => refuse('EINVAL', { attribute: 'key' }) })));
    const error = await errorOf(open(kernel).do(setBox, { label: 'a', key }));
    expect(error).toMatchObject({ extAck: { attribute: 'set-box.key' } });
    expect(holdsKey()).toBe(false);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('165');
  });

  it('do not stay in the buffers that a transaction was written into', async () => {
    const family = { ...newthing.family, batch: { begin: 16, end: 17, subsystem: 10 } };
    const setKey = { ...newthing, family, sensitive: true };
    let isRefused = false;
    const answer = (): FakeAnswer => (isRefused ? refuse('EINVAL', { attribute: 'name' }) : acknowledge());
    const { kernel, holdsKey, sawKey } = spyOn(fakeKernel(on(setKey, { do: answer })));
    const socket = open(kernel);
    const steps = [step(setKey, { name: key as never }), step(setKey, { name: key as never })];
    await socket.transaction(steps);
    expect([sawKey(), holdsKey()]).toEqual([true, false]);
    isRefused = true;
    const error = await errorOf(socket.transaction(steps));
    expect(error).toMatchObject({ outcomes: [{ extAck: { attribute: 'newthing.name' } }, { code: 'EINVAL' }] });
    expect(holdsKey()).toBe(false);
    isRefused = false;
    await errorOf(socket.transaction([...steps, step(setKey, { name: 7 as never })]));
    expect(holdsKey()).toBe(false);
  });

  it('do not stay in the buffer that a reply came in', async () => {
    const { kernel, holdsKey, sawKey } = spyOn(
      fakeKernel(on(getBox, { do: () => ({ key }), dump: () => rows([{ key }, { key }], { perDatagram: 1 }) })),
    );
    const socket = open(kernel);
    expect((await socket.do(getBox))?.key).toEqual(expect.objectContaining({ length: 32 }));
    expect([sawKey(), holdsKey()]).toEqual([true, false]);
    const boxes = await socket.dump(getBox).toArray();
    expect(boxes.map((box) => [...(box.key ?? [])])).toEqual([[...key], [...key]]);
    expect(holdsKey()).toBe(false);
  });

  it('stay for views as long as they are looked at', async () => {
    const { kernel, holdsKey } = spyOn(
      fakeKernel(on(getBox, { dump: () => rows([{ key }, { key }], { perDatagram: 1 }) })),
    );
    for await (const batch of open(kernel).dump(getBox).views()) {
      expect(holdsKey()).toBe(true);
      for (const view of batch) expect([...(view.get(boxAttrs.key) ?? [])]).toEqual([...key]);
    }
    expect(holdsKey()).toBe(false);
  });

  it('are not printed', async () => {
    const kernel = fakeKernel(on(getBox, { do: () => ({ label: 'a', key }) }));
    const box = await open(kernel).do(getBox);
    expect(inspect(box)).toBe("{ label: 'a', key: [32 bytes hidden] }");
  });
});

describe('the request that is kept for an error that comes late', () => {
  it('is overwritten when the answer is there', () => {
    const kernel = fakeKernel(on(setBox, { do: () => ({}) }));
    const context = {
      buffers: new ReceiveBuffers(32768),
      stats: { dropped: 0, overruns: 0, repeated: 0 },
      timeoutMs: 1000,
      warn(): void {},
    };
    const channel = new KernelChannel(kernel.transport({ protocol: 16, isBlocking: false }), context);
    const facts = { unknownAttributes: 'keep', parts: false, hasFlags: false, echo: undefined } as const;
    const answer = new DoAnswer(setBox, setBox.do, { ...facts, isAcknowledged: true });
    channel.send(answer, { key }, 0x20, 5);
    expect(Buffer.from(answer.request ?? []).includes(key)).toBe(true);
    while (channel.pump());
    expect(answer.isSettled).toBe(true);
    expect(answer.request?.every((byte) => byte === 0)).toBe(true);
  });
});
