import { type Family, MessageFlag, OverrunError, operation, TimeoutError, TransactionError } from '@nlkit/netlink-core';
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import { NetlinkSocket, type Step, step } from '../src/index.ts';
import { NetlinkSocket as SyncSocket } from '../src/sync.ts';
import { fakeKernel, on, refuse, reply } from '../src/testing.ts';
import { type Answer, BatchKernel, type Sent } from './support/batch-kernel.ts';
import { getthing, newthing, newthingNtf, type Thing } from './support/operations.ts';
import { bothSockets, errorOf } from './support/sockets.ts';

const family: Family = { ...newthing.family, batch: { begin: 16, end: 17, subsystem: 10 } };
const make = { ...newthing, family };
const open: { close(): void }[] = [];

afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

interface Run {
  readonly kernel: BatchKernel;
  transaction(steps: readonly Step[], options?: { generation?: number; timeout?: number }): Promise<unknown[]>;
}

type Sockets = readonly (readonly [kind: string, run: (answer: (messages: readonly Sent[]) => Answer) => Run])[];

const sockets: Sockets = [
  [
    'asynchronous',
    (answer) => {
      const kernel = new BatchKernel(answer);
      const socket = new NetlinkSocket({ transport: kernel.transport });
      open.push(socket);
      return { kernel, transaction: (steps, options) => socket.transaction(steps, options) as Promise<unknown[]> };
    },
  ],
  [
    'synchronous',
    (answer) => {
      const kernel = new BatchKernel(answer);
      const socket = new SyncSocket({ transport: kernel.transport });
      open.push(socket);
      const transaction: Run['transaction'] = async (steps, options) => {
        await undefined;
        return socket.transaction(steps, options) as unknown[];
      };
      return { kernel, transaction };
    },
  ],
];

/** The last step is acknowledged, and nothing else. */
const done = (messages: readonly Sent[]): Answer => [{ to: messages.length - 2, errno: 0 }];

const ENOENT = 2;
const EPERM = 1;
const two = [step(make, { name: 'a' }, { flags: ['create'] }), step(make, { name: 'b' })];

describe.each(sockets)('a transaction on the %s socket', (_, start) => {
  it('is one datagram: a beginning, the steps, the last of which asks to be acknowledged, an end', async () => {
    const { kernel, transaction } = start(done);
    expect(await transaction(two)).toEqual([undefined, undefined]);
    expect(kernel.datagrams).toHaveLength(1);
    const [begin, first, second, end] = kernel.datagrams[0] ?? [];
    expect([begin?.type, first?.type, second?.type, end?.type]).toEqual([16, make.do.request, make.do.request, 17]);
    expect([...(begin?.content ?? [])]).toEqual([0, 0, 0, 10]);
    const { request, create, ack } = MessageFlag;
    expect([begin?.flags, first?.flags, second?.flags]).toEqual([request, request | create, request | ack]);
    expect(end?.flags).toBe(request);
    const numbers = kernel.datagrams[0]?.map(({ sequence }) => sequence) ?? [];
    expect(new Set(numbers).size).toBe(4);
  });

  it('gives the echoes that steps ask for', async () => {
    const { kernel, transaction } = start((messages) => [
      { to: 2, echo: newthingNtf.message, write: (writer) => newthing.do.encode(writer, { index: 7, name: 'b' }) },
      ...done(messages),
    ]);
    const echoing = step(make, { name: 'b' }, { echo: newthingNtf });
    expect(await transaction([step(make, { name: 'a' }), echoing])).toEqual([
      undefined,
      expect.objectContaining({ index: 7, name: 'b' }),
    ]);
    expect(kernel.datagrams[0]?.[2]?.flags).toBe(MessageFlag.request | MessageFlag.echo | MessageFlag.ack);
  });

  it('says that an echo cannot be read, or was lost, of a transaction that was carried out', async () => {
    const echoing = [step(make, { name: 'a' }, { echo: newthingNtf }), step(make, { name: 'b' })];
    const malformed = start((messages) => [
      { to: 1, echo: newthingNtf.message, write: (writer) => writer.bytes.set([99], writer.reserve(12) + 8) },
      ...done(messages),
    ]);
    const unread = await errorOf(malformed.transaction(echoing));
    expect(unread).toMatchObject({
      code: 'ERR_NETLINK_ECHO',
      message: expect.stringMatching(
        /^the transaction was carried out, but not the echo of step 0 \(newthing\): cannot /,
      ),
      cause: expect.objectContaining({ code: 'ERR_NETLINK_DECODE' }),
    });
    const lossy = start((messages) => ['overrun', ...done(messages)]);
    expect(await errorOf(lossy.transaction(echoing))).toMatchObject({
      code: 'ERR_NETLINK_ECHO',
      cause: expect.any(OverrunError),
    });
    const older = start(done);
    expect(await older.transaction(echoing)).toEqual([undefined, undefined]);
  });

  it('fails with an outcome for each step where one is refused', async () => {
    const { kernel, transaction } = start(() => [{ to: 2, errno: ENOENT }]);
    const error = (await errorOf(transaction(two))) as TransactionError;
    expect(error).toBeInstanceOf(TransactionError);
    expect([error.code, error.isComplete]).toEqual(['ENOENT', true]);
    expect(error.outcomes).toEqual([undefined, expect.objectContaining({ code: 'ENOENT', operation: 'newthing' })]);
    expect(error.message).toMatch(/^transaction refused, nothing was changed: step 1: newthing refused: .* \(ENOENT\)/);
    expect(kernel.datagrams).toHaveLength(1);
  });

  it('waits for the answer to the last step before it fails', async () => {
    const { transaction } = start((messages) => [{ to: 1, errno: EPERM }, ...done(messages)]);
    const error = (await errorOf(transaction(two))) as TransactionError;
    expect(error.outcomes.map((outcome) => outcome?.code)).toEqual(['EPERM', undefined]);
  });

  it('collects all refusals', async () => {
    const { transaction } = start(() => [
      { to: 1, errno: EPERM },
      { to: 2, errno: ENOENT },
    ]);
    const error = (await errorOf(transaction(two))) as TransactionError;
    expect(error.outcomes.map((outcome) => outcome?.code)).toEqual(['EPERM', 'ENOENT']);
    expect(error.message).toMatch(/step 0: .*\(and 1 more\)$/);
  });

  it('fails as a whole where the beginning is refused', async () => {
    const { transaction } = start(() => [{ to: 0, errno: EPERM }]);
    const error = (await errorOf(transaction(two))) as TransactionError;
    expect(error).toBeInstanceOf(TransactionError);
    expect([error.code, error.outcomes]).toEqual(['EPERM', [undefined, undefined]]);
    expect(error.cause).toMatchObject({ code: 'EPERM', operation: 'transaction' });
  });

  it('sends the generation that it is for', async () => {
    const { kernel, transaction } = start(done);
    await transaction(two, { generation: 258 });
    expect([...(kernel.datagrams[0]?.[0]?.content.slice(8) ?? [])]).toEqual([0, 0, 1, 2]);
  });

  it('tells the refusals that came where others ran over the receive buffer', async () => {
    const { transaction } = start(() => ['overrun', { to: 1, errno: ENOENT }]);
    const error = (await errorOf(transaction(two))) as TransactionError;
    expect(error).toBeInstanceOf(TransactionError);
    expect([error.code, error.isComplete]).toEqual(['ENOENT', false]);
    expect(error.outcomes).toEqual([expect.objectContaining({ code: 'ENOENT' }), undefined]);
  });

  it('tells the refusals that came in time', async () => {
    const { transaction } = start(() => [{ to: 1, errno: ENOENT }]);
    const error = (await errorOf(transaction(two, { timeout: 5 }))) as TransactionError;
    expect([error.code, error.isComplete]).toEqual(['ENOENT', false]);
  });

  it('is in doubt where all answers were lost', async () => {
    const { transaction } = start(() => ['overrun']);
    expect(await errorOf(transaction(two))).toBeInstanceOf(OverrunError);
  });

  it('times out, and can be followed by another', async () => {
    let isMute = true;
    const { transaction } = start((messages) => (isMute ? [] : done(messages)));
    expect(await errorOf(transaction(two, { timeout: 5 }))).toBeInstanceOf(TimeoutError);
    isMute = false;
    expect(await transaction(two)).toEqual([undefined, undefined]);
  });

  it('sends nothing where a step cannot be written', async () => {
    const { kernel, transaction } = start(done);
    const error = await errorOf(transaction([...two, step(make, { name: 7 as never })]));
    expect(error).toMatchObject({ code: 'ERR_NETLINK_ENCODE', path: 'newthing.name' });
    expect(kernel.datagrams).toEqual([]);
  });

  it('takes no step that may be cut into several requests', async () => {
    const { kernel, transaction } = start(done);
    const cut = { ...make, do: { ...make.do, split: (request: Thing) => [request, request] } };
    expect(await errorOf(transaction([...two, step(cut, { name: 'c' })]))).toMatchObject({
      message: 'newthing may need several requests and cannot be in a transaction',
    });
    expect(kernel.datagrams).toEqual([]);
  });

  it('sends the flags that an operation always has', async () => {
    const { kernel, transaction } = start(done);
    const always = { ...make, do: { ...make.do, always: ['bulk'] as const } };
    await transaction([step(always, { name: 'a' }), ...two]);
    expect(kernel.datagrams[0]?.[1]?.flags).toBe(MessageFlag.request | MessageFlag.bulk);
  });

  it('sends nothing without steps, and refuses those of families that have no transactions', async () => {
    const { kernel, transaction } = start(done);
    expect(await transaction([])).toEqual([]);
    expect(await errorOf(transaction([step(newthing, { name: 'a' })]))).toMatchObject({
      message: 'the family things has no transactions',
    });
    const other = { ...make, family: { ...family, name: 'others', batch: { begin: 20, end: 21, subsystem: 1 } } };
    expect(await errorOf(transaction([...two, step(other, { name: 'a' })]))).toMatchObject({
      message: 'others and things cannot be in one transaction',
    });
    expect(kernel.datagrams).toEqual([]);
  });
});

describe.each(bothSockets)('a transaction with a fake kernel on the %s socket', (_, open) => {
  const begin = operation({
    name: 'begin',
    family,
    set: {},
    do: { request: 16, encode() {}, decode: () => ({}) },
    dump: undefined,
  });

  it('goes to the handlers of its steps, and brings the echoes', async () => {
    const kernel = fakeKernel(on(make, { do: ({ name }) => reply({ index: 4, name }) as never }));
    const steps = [
      step(make, { name: 'a' }),
      step(make, { name: 'b' }, { flags: ['create'], echo: newthingNtf }),
    ] as const;
    expect(await open(kernel).transaction(steps)).toEqual([undefined, { family: 0, index: 4, name: 'b' }]);
    expect(kernel.requests.map(({ request, flags }) => [(request as Thing).name, flags])).toEqual([
      ['a', []],
      ['b', ['create', 'echo']],
    ]);
  });

  it('is refused where a handler refuses a step', async () => {
    const kernel = fakeKernel(
      on(make, { do: ({ name }) => (name === 'a' ? refuse('EEXIST', { attribute: 'name' }) : undefined) }),
    );
    const error = (await errorOf(open(kernel).transaction(two))) as TransactionError;
    expect(error.outcomes).toEqual([
      expect.objectContaining({ code: 'EEXIST', extAck: { attribute: 'newthing.name', offset: 24 } }),
      undefined,
    ]);
  });

  it('is refused as such where its beginning is', async () => {
    const kernel = fakeKernel(on(make, {}), on(begin, { do: () => refuse('ERESTART') }));
    const error = (await errorOf(open(kernel).transaction(two))) as TransactionError;
    expect([error.code, error.outcomes]).toEqual(['ERESTART', [undefined, undefined]]);
    expect(kernel.requests.map(({ name }) => name)).toEqual(['begin']);
  });
});

describe('a transaction', () => {
  it('ends by its signal', async () => {
    const kernel = new BatchKernel(() => []);
    const socket = new NetlinkSocket({ transport: kernel.transport });
    open.push(socket);
    const controller = new AbortController();
    const pending = errorOf(socket.transaction(two, { signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect(await pending).toMatchObject({ message: 'enough' });
  });

  it('has results of the types of its steps, which only change', () => {
    const steps = [step(make, { name: 'a' }), step(make, { name: 'b' }, { echo: newthingNtf })] as const;
    const run = (socket: NetlinkSocket) => socket.transaction(steps);
    expectTypeOf<Awaited<ReturnType<typeof run>>>().toEqualTypeOf<[undefined, Thing | undefined]>();
    // @ts-expect-error operations that read are no steps
    expect(step(getthing, { index: 1 })).toBeDefined();
    // @ts-expect-error a flag that the operation does not take
    expect(step(make, { name: 'a' }, { flags: ['creat'] })).toBeDefined();
  });
});
