import { Received, type Transport, type Watcher } from '../transport.ts';

/** A datagram, or the loss of some, that the fake kernel has for a socket. */
export interface Delivery {
  /** The datagram; undefined for an overrun. */
  readonly bytes: Uint8Array | undefined;
  /** Time from which on it can be received, in milliseconds of `performance.now()`. */
  readonly dueAt: number;
  /** Called when it is received. */
  readonly onReceived?: (() => void) | undefined;
}

/** The kernel's end of a socket. */
export class FakeTransport implements Transport {
  readonly portId: number;
  readonly protocol: number;
  readonly #isBlocking: boolean;
  readonly #onSend: (bytes: Uint8Array, transport: FakeTransport) => void;
  #queue: Delivery[] = [];
  #watcher: Watcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Whether the socket has closed it. */
  isClosed = false;
  /** A dump is under way: a second one is refused, as the kernel does. */
  isDumping = false;

  constructor(
    protocol: number,
    portId: number,
    isBlocking: boolean,
    onSend: (bytes: Uint8Array, transport: FakeTransport) => void,
  ) {
    this.protocol = protocol;
    this.portId = portId;
    this.#isBlocking = isBlocking;
    this.#onSend = onSend;
  }

  /** Whether the event loop is asked for datagrams. */
  get isWatched(): boolean {
    return this.#watcher !== undefined;
  }

  /** Number of datagrams that were not received yet. */
  get queued(): number {
    return this.#queue.length;
  }

  send(bytes: Uint8Array, length: number): void {
    this.#onSend(bytes.slice(0, length), this);
  }

  /** Puts something in the queue, behind what is due before it. */
  deliver(delivery: Delivery): void {
    const behind = this.#queue.findIndex(({ dueAt }) => dueAt > delivery.dueAt);
    if (behind < 0) this.#queue.push(delivery);
    else this.#queue.splice(behind, 0, delivery);
    this.#schedule();
  }

  receive(into: Uint8Array, timeoutMs: number): number {
    const [first] = this.#queue;
    if (first === undefined) return Received.nothing;
    const waitMs = first.dueAt - performance.now();
    if (waitMs > 0) {
      if (!this.#isBlocking) return Received.nothing;
      sleep(Math.min(waitMs, timeoutMs));
      if (waitMs > timeoutMs) return Received.nothing;
    }
    this.#queue.shift();
    first.onReceived?.();
    if (first.bytes === undefined) return Received.overrun;
    // As read(2) does: what does not fit is gone.
    const length = Math.min(first.bytes.length, into.length);
    into.set(first.bytes.subarray(0, length));
    return length;
  }

  watch(watcher: Watcher): void {
    this.#watcher = watcher;
    this.#schedule();
  }

  unwatch(): void {
    this.#watcher = undefined;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const [first] = this.#queue;
    if (this.#watcher === undefined || first === undefined) return;
    this.#timer = setTimeout(() => this.#bring(), Math.max(0, first.dueAt - performance.now()));
  }

  #bring(): void {
    const watcher = this.#watcher;
    if (watcher === undefined) return;
    const length = this.receive(watcher.buffer(), 0);
    if (length !== Received.nothing) watcher.received(length);
    this.#schedule();
  }

  ref(): void {
    this.#timer?.ref();
  }

  unref(): void {
    this.#timer?.unref();
  }

  close(): void {
    this.isClosed = true;
    this.#queue = [];
    this.unwatch();
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
