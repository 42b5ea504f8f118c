import { type AttrReader, DumpInterruptedError, OverrunError } from '@nlkit/netlink-core';
import type { DumpAnswer } from './dump-answer.ts';
import { abandoned, type DumpPlan, pauseMs } from './dump-plan.ts';
import type { KernelChannel } from './kernel-channel.ts';
import type { SyncCore } from './sync-core.ts';

/** A dump that runs without an event loop: `DumpRun` for the synchronous socket. */
export class SyncDumpRun<Batch> {
  readonly #core: SyncCore;
  readonly #plan: DumpPlan;
  readonly #makeAnswer: (plan: DumpPlan) => DumpAnswer<Batch>;
  #channel: KernelChannel | undefined;
  #answer: DumpAnswer<Batch> | undefined;
  #lent: AttrReader | undefined;
  #isDelivered = false;
  #isOver = false;

  constructor(core: SyncCore, plan: DumpPlan, makeAnswer: (plan: DumpPlan) => DumpAnswer<Batch>) {
    this.#core = core;
    this.#plan = plan;
    this.#makeAnswer = makeAnswer;
  }

  /** Whether the kernel said that it filtered by the request; undefined before the first row. */
  get isFiltered(): boolean | undefined {
    return this.#answer?.isFiltered;
  }

  /** The next rows, those of a datagram as a rule; undefined at the end. */
  next(): Batch | undefined {
    if (this.#isOver) return undefined;
    try {
      this.#giveBack();
      const answer = this.#read(false);
      if (answer.size > 0) {
        this.#isDelivered = true;
        return answer.take();
      }
      if (answer.isInterrupted) throw new DumpInterruptedError(this.#plan.operation.name, 1, []);
      this.close();
      return undefined;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** All rows, of a dump that nothing interrupted. */
  collect(): Batch {
    const { operation, retries } = this.#plan;
    try {
      for (let tries = 1; ; tries++) {
        const answer = this.#readAll(tries <= retries);
        if (answer !== undefined) {
          const rows = answer.take();
          if (!answer.isInterrupted) return rows;
          if (tries > retries) throw new DumpInterruptedError(operation.name, tries, rows as readonly unknown[]);
        }
        this.#core.stats.repeated++;
        this.#answer = undefined;
        sleep(pauseMs(tries));
      }
    } finally {
      this.close();
    }
  }

  /** Reads to the end; undefined when an overrun spoiled a dump that may be repeated. */
  #readAll(mayRepeat: boolean): DumpAnswer<Batch> | undefined {
    try {
      return this.#read(true);
    } catch (error) {
      if (mayRepeat && error instanceof OverrunError) return undefined;
      throw error;
    }
  }

  /** Reads until rows can be taken, or to the end. */
  #read(toEnd: boolean): DumpAnswer<Batch> {
    for (;;) {
      this.#answer ??= this.#start();
      const answer = this.#answer;
      const channel = this.#channel as KernelChannel;
      if (answer.size > 0 && !toEnd) return answer;
      if (answer.isSettled) {
        if (answer.error === undefined) return answer;
        this.#recover(answer.error);
      } else this.#pump(channel, answer);
    }
  }

  /** Sends the request. A dump that still runs on the kernel socket is read to its end first. */
  #start(): DumpAnswer<Batch> {
    const { operation, call, request, flags } = this.#plan;
    const type = this.#core.resolveType(operation, call);
    const channel = this.#core.channel(operation.family.protocol);
    this.#channel = channel;
    for (let { dump } = channel; dump !== undefined; { dump } = channel) {
      if (!channel.pump(this.#core.settings.timeoutMs)) channel.writeOff(dump);
    }
    const answer = this.#makeAnswer(this.#plan);
    channel.send(answer, request, type, flags);
    return answer;
  }

  /** A datagram that is read in place leaves the common buffers before anything else can be received into it. */
  #pump(channel: KernelChannel, answer: DumpAnswer<Batch>): void {
    answer.isInPlace = true;
    const hasRead = channel.pump(this.#plan.timeoutMs);
    answer.isInPlace = false;
    if (answer.keepsDatagram) this.#lent = this.#core.buffers.lend();
    if (!hasRead) channel.timeOut(answer, this.#plan.timeoutMs);
  }

  #giveBack(): void {
    const lent = this.#lent;
    if (lent === undefined) return;
    this.#lent = undefined;
    if (this.#plan.operation.sensitive === true) lent.bytes.fill(0);
    this.#core.buffers.giveBack(lent);
  }

  /** Starts over where that is possible unseen: the buffer was too small, the family has another id. */
  #recover(error: unknown): void {
    if (this.#isDelivered) throw error;
    if (this.#core.hasGrownFor(error)) this.#core.stats.repeated++;
    else if (!this.#core.isFamilyStale(this.#plan.operation, error)) throw error;
    this.#answer = undefined;
  }

  /** Ends the consumption. What the kernel still has of it is dropped when it comes in the way. */
  close(): void {
    this.#isOver = true;
    this.#giveBack();
    const answer = this.#answer;
    if (answer !== undefined && !answer.isOver) this.#channel?.giveUp(answer, abandoned);
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
