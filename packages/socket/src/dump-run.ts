import { type AttrReader, DumpInterruptedError, OverrunError } from '@nlkit/netlink-core';
import type { AsyncChannel } from './async-channel.ts';
import type { AsyncCore } from './async-core.ts';
import type { DumpAnswer } from './dump-answer.ts';
import { abandoned, type DumpPlan, pauseMs } from './dump-plan.ts';
import { Turn } from './turn.ts';

/**
 * A dump that runs, from its request to its last row. The kernel makes the next datagram when the one before is read, so
 * reading follows the consumer: nothing piles up, and once a dump runs no read has to wait.
 */
export class DumpRun<Batch> {
  readonly #core: AsyncCore;
  readonly #plan: DumpPlan;
  readonly #makeAnswer: (plan: DumpPlan) => DumpAnswer<Batch>;
  readonly #turn = new Turn();
  #channel: AsyncChannel | undefined;
  #answer: DumpAnswer<Batch> | undefined;
  #lent: AttrReader | undefined;
  #isDelivered = false;
  #isOver = false;

  constructor(core: AsyncCore, plan: DumpPlan, makeAnswer: (plan: DumpPlan) => DumpAnswer<Batch>) {
    this.#core = core;
    this.#plan = plan;
    this.#makeAnswer = makeAnswer;
  }

  /** Whether the kernel said that it filtered by the request; undefined before the first row. */
  get isFiltered(): boolean | undefined {
    return this.#answer?.isFiltered;
  }

  /** The next rows, those of a datagram as a rule; undefined at the end. Not to be called again before it resolves. */
  async next(): Promise<Batch | undefined> {
    if (this.#isOver) return undefined;
    try {
      this.#giveBack();
      const answer = await this.#read(false);
      if (answer.size > 0) {
        this.#isDelivered = true;
        return answer.take();
      }
      if (answer.isInterrupted) throw new DumpInterruptedError(this.#plan.operation.name, 1, []);
      this.close();
      return undefined;
    } catch (error) {
      if (this.#isOver) return undefined;
      this.close();
      throw error;
    }
  }

  /** All rows, of a dump that nothing interrupted. */
  async collect(): Promise<Batch> {
    const { operation, retries } = this.#plan;
    try {
      for (let tries = 1; ; tries++) {
        const answer = await this.#readAll(tries <= retries);
        if (answer !== undefined) {
          const rows = answer.take();
          if (!answer.isInterrupted) return rows;
          if (tries > retries) throw new DumpInterruptedError(operation.name, tries, rows as readonly unknown[]);
        }
        await this.#pause(tries);
        this.#answer = undefined;
      }
    } finally {
      this.close();
    }
  }

  /** Reads to the end; undefined when an overrun spoiled a dump that may be repeated. */
  async #readAll(mayRepeat: boolean): Promise<DumpAnswer<Batch> | undefined> {
    try {
      return await this.#read(true);
    } catch (error) {
      if (mayRepeat && error instanceof OverrunError) return undefined;
      throw error;
    }
  }

  #pause(tries: number): Promise<void> {
    this.#core.stats.repeated++;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs(tries));
      if (this.#channel?.isRef === false) timer.unref();
    });
  }

  /** Reads until rows can be taken, or to the end. */
  async #read(toEnd: boolean): Promise<DumpAnswer<Batch>> {
    for (;;) {
      this.#answer ??= await this.#start();
      const answer = this.#answer;
      const channel = this.#channel as AsyncChannel;
      if (answer.size > 0 && !toEnd) return answer;
      if (answer.isSettled) {
        if (answer.error === undefined) return answer;
        await this.#recover(answer.error);
      } else if (this.#turn.isOver()) await this.#turn.next(channel.isRef);
      else if (!this.#pump(channel, answer) && !answer.isSettled) await this.#wait(channel, answer);
    }
  }

  async #wait(channel: AsyncChannel, answer: DumpAnswer<Batch>): Promise<void> {
    const { timeoutMs } = this.#plan;
    if (!(await channel.waitFor(answer, timeoutMs))) channel.timeOut(answer, timeoutMs);
  }

  async #start(): Promise<DumpAnswer<Batch>> {
    const { operation, call, request, flags, signal } = this.#plan;
    signal?.throwIfAborted();
    signal?.addEventListener('abort', this.#abort);
    const type = await this.#core.resolveType(operation, call);
    const channel = this.#core.channel(operation.family.protocol);
    this.#channel = channel;
    await channel.acquireDump(signal);
    try {
      if (this.#isOver) throw abandoned;
      signal?.throwIfAborted();
      const answer = this.#makeAnswer(this.#plan);
      channel.send(answer, request, type, flags);
      return answer;
    } catch (error) {
      channel.releaseDump();
      throw error;
    }
  }

  /** A datagram that is read in place leaves the common buffers before anything else can be received into it. */
  #pump(channel: AsyncChannel, answer: DumpAnswer<Batch>): boolean {
    answer.isInPlace = true;
    const hasRead = channel.pump();
    answer.isInPlace = false;
    if (answer.keepsDatagram) this.#lent = this.#core.buffers.lend();
    return hasRead;
  }

  #giveBack(): void {
    const lent = this.#lent;
    if (lent === undefined) return;
    this.#lent = undefined;
    if (this.#plan.operation.sensitive === true) lent.bytes.fill(0);
    this.#core.buffers.giveBack(lent);
  }

  /** Starts over where that is possible unseen: the buffer was too small, the family has another id. */
  async #recover(error: unknown): Promise<void> {
    if (this.#isDelivered) throw error;
    if (this.#core.hasGrownFor(error)) this.#core.stats.repeated++;
    else if (!(await this.#core.isFamilyStale(this.#plan.operation, error))) throw error;
    this.#answer = undefined;
  }

  readonly #abort = (): void => this.#giveUp(this.#plan.signal?.reason);

  #giveUp(error: unknown): void {
    const answer = this.#answer;
    const channel = this.#channel;
    if (answer === undefined || channel === undefined || answer.isOver) return;
    channel.giveUp(answer, error);
    channel.drain();
  }

  /** Ends the consumption. What the kernel still sends is read and dropped in the background. */
  close(): void {
    this.#isOver = true;
    this.#plan.signal?.removeEventListener('abort', this.#abort);
    this.#giveBack();
    this.#giveUp(abandoned);
  }
}
