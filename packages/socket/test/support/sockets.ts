import { afterEach } from 'vitest';
import { type Dump, NetlinkSocket, type SocketOptions } from '../../src/index.ts';
import { type SyncDump, NetlinkSocket as SyncSocket } from '../../src/sync.ts';
import { type FakeKernel, type FakeOperation, fakeKernel } from '../../src/testing.ts';

const open: { close(): void }[] = [];

afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

/** An asynchronous socket on a fake kernel, closed when the test is over. */
export function asyncSocket(kernel: FakeKernel, options: SocketOptions = {}): NetlinkSocket {
  const socket = new NetlinkSocket({ ...options, transport: kernel.transport });
  open.push(socket);
  return socket;
}

/** A fake kernel and an asynchronous socket on it. */
export function withKernel(...operations: FakeOperation[]): { kernel: FakeKernel; socket: NetlinkSocket } {
  const kernel = fakeKernel(...operations);
  return { kernel, socket: asyncSocket(kernel) };
}

/**
 * What both sockets have in common, for tests that hold for both: `await` takes plain values as well, and `for await`
 * plain iterables. What the synchronous one throws becomes a rejection.
 */
export interface AnySocket {
  do: NetlinkSocket['do'];
  dump: NetlinkSocket['dump'];
  transaction: NetlinkSocket['transaction'];
  readonly stats: NetlinkSocket['stats'];
  close(): void;
}

class AwaitableSync {
  readonly #socket: SyncSocket;

  constructor(options: SocketOptions) {
    this.#socket = new SyncSocket(options);
  }

  get stats(): SyncSocket['stats'] {
    return this.#socket.stats;
  }

  async transaction(...args: unknown[]): Promise<unknown> {
    await undefined;
    return this.#socket.transaction(...(args as Parameters<SyncSocket['transaction']>));
  }

  async do(...args: unknown[]): Promise<unknown> {
    await undefined;
    return this.#socket.do(...(args as Parameters<SyncSocket['do']>));
  }

  dump(...args: unknown[]): unknown {
    return new AwaitableDump(this.#socket.dump(...(args as Parameters<SyncSocket['dump']>)));
  }

  close(): void {
    this.#socket.close();
  }
}

class AwaitableDump {
  readonly #dump: SyncDump<unknown>;

  constructor(dump: SyncDump<unknown>) {
    this.#dump = dump;
  }

  get isFiltered(): boolean | undefined {
    return this.#dump.isFiltered;
  }

  async toArray(): Promise<unknown[]> {
    await undefined;
    return this.#dump.toArray();
  }

  batches(): Iterable<unknown> {
    return this.#dump.batches();
  }

  views(): Iterable<unknown> {
    return this.#dump.views();
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.#dump[Symbol.iterator]();
  }
}

type Open = (kernel: FakeKernel, options?: SocketOptions) => AnySocket;

/** Both kinds of sockets, for `describe.each`. */
export const bothSockets: readonly (readonly [kind: string, open: Open])[] = [
  ['asynchronous', (kernel, options) => asyncSocket(kernel, options)],
  [
    'synchronous',
    (kernel, options = {}) => {
      const socket = new AwaitableSync({ ...options, transport: kernel.transport });
      open.push(socket);
      return socket as unknown as AnySocket;
    },
  ],
];

/** All rows of a dump, row by row. */
export async function rowsOf<T>(dump: Dump<T>): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of dump) rows.push(row);
  return rows;
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => {
      throw new Error('no error came');
    },
    (error: unknown) => error,
  );
}
