import { AttrReader } from '@nlkit/netlink-core';
import type { Answer } from './answer.ts';
import type { DumpAnswer } from './dump-answer.ts';
import { KernelChannel } from './kernel-channel.ts';
import { Received, type Watcher } from './transport.ts';
import { Turn } from './turn.ts';

const longestTimerMs = 2 ** 31 - 1;

interface QueuedDump {
  start(): void;
  refuse(error: unknown): void;
}

/** A kernel socket on the event loop: waits for what is not there at once, and queues dumps. */
export class AsyncChannel extends KernelChannel implements Watcher {
  #isRef = true;
  #waiting = 0;
  #watched: AttrReader | undefined;
  #isDumpTaken = false;
  #queue: QueuedDump[] = [];
  #isDraining = false;

  /** Whether what is pending keeps the process alive. */
  get isRef(): boolean {
    return this.#isRef;
  }

  set isRef(isRef: boolean) {
    this.#isRef = isRef;
    if (isRef) this.transport.ref();
    else this.transport.unref();
  }

  /** Waits until something comes for the answer, or it is settled. Resolves to false when the time is over first. */
  async waitFor(answer: Answer, timeoutMs: number): Promise<boolean> {
    if (this.#waiting === 0) this.transport.watch(this);
    this.#waiting++;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<boolean>((resolve) => {
        answer.onProgress(() => resolve(true));
        if (timeoutMs > longestTimerMs) return;
        timer = setTimeout(resolve, timeoutMs, false);
        if (!this.#isRef) timer.unref();
      });
    } finally {
      clearTimeout(timer);
      if (--this.#waiting === 0) this.transport.unwatch();
    }
  }

  /** Waits until the answer is settled. */
  async settle<A extends Answer>(answer: A, timeoutMs: number, signal: AbortSignal | undefined): Promise<A> {
    this.keepRequest(answer);
    // Messages were lost: what is not in the queue now will not come.
    while (this.isInDoubt && this.pump());
    const abort = (): void => this.giveUp(answer, signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted === true) abort();
    try {
      while (!answer.isSettled) {
        if (await this.waitFor(answer, timeoutMs)) continue;
        this.timeOut(answer, timeoutMs);
      }
    } catch (error) {
      // There is no way to wait.
      this.giveUp(answer, error);
    } finally {
      signal?.removeEventListener('abort', abort);
    }
    return answer;
  }

  // Datagrams that the event loop brings have a buffer of their own: the shared one may be lent to a dump of views.

  buffer(): Uint8Array {
    const { bytes } = this.context.buffers;
    if (this.#watched?.bytes.length !== bytes) this.#watched = new AttrReader(new Uint8Array(bytes));
    return this.#watched.bytes;
  }

  received(length: number): void {
    if (length === Received.overrun) {
      this.overrun();
      // What is not in the queue now was lost.
      while (this.pump());
    } else if (this.#watched !== undefined) this.deliver(this.#watched, length);
  }

  failed(error: unknown): void {
    this.failAll(error);
  }

  /**
   * Asks for the kernel's one dump at a time; undefined when it is granted at once. Who has it sends a dump, or calls
   * {@link releaseDump}.
   */
  acquireDump(signal: AbortSignal | undefined): Promise<void> | undefined {
    this.checkOpen();
    signal?.throwIfAborted();
    if (!this.#isDumpTaken) {
      this.#isDumpTaken = true;
      return undefined;
    }
    const granted = new Promise<void>((resolve, reject) => {
      const abort = (): void => {
        this.#queue = this.#queue.filter((queued) => queued !== entry);
        reject(signal?.reason);
      };
      const leave = (): void => signal?.removeEventListener('abort', abort);
      const entry: QueuedDump = {
        start: () => {
          leave();
          resolve();
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#queue.push(entry);
    });
    this.drain();
    return granted;
  }

  /** Lets the next dump start. */
  releaseDump(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#isDumpTaken = false;
    else next.start();
  }

  protected override dumpEnded(): void {
    this.releaseDump();
  }

  override send(answer: Answer, request: unknown, type: number, flags: number): void {
    super.send(answer, request, type, flags);
    if (answer === this.dump && this.#queue.length > 0) this.drain();
  }

  /**
   * Reads the running dump to its end in the background where nobody may read it otherwise: it was given up, or its
   * consumer waits for another dump that waits for this one.
   */
  drain(): void {
    if (!this.#isDraining) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    try {
      const turn = new Turn();
      for (let { dump } = this; this.#mustDrain(dump); { dump } = this) {
        if (turn.isOver()) await turn.next(this.#isRef && !dump.isSettled);
        else if (!this.pump() && !dump.isOver && !(await this.waitFor(dump, this.context.timeoutMs))) {
          this.writeOff(dump);
        }
      }
    } catch (error) {
      // There is no way to wait.
      this.failAll(error);
    } finally {
      this.#isDraining = false;
    }
  }

  #mustDrain(dump: DumpAnswer | undefined): dump is DumpAnswer {
    return dump !== undefined && (dump.isSettled || this.#queue.length > 0);
  }

  override close(error: unknown): void {
    const queue = this.#queue;
    this.#queue = [];
    super.close(error);
    for (const { refuse } of queue) refuse(error);
  }
}
