import {
  type AnyCall,
  type AnyOperation,
  type AttrReader,
  type Merger,
  MessageFlag,
  OverrunError,
} from '@nlkit/netlink-core';
import { Answer, type ReadOptions } from './answer.ts';
import { refusal, type Verdict } from './verdict.ts';

/** The answer to one run of a dump. `Batch` is what its rows are handed out as. */
export abstract class DumpAnswer<Batch = unknown> extends Answer {
  /** The kernel has sent the last message of it; until then no other dump can start on the kernel socket. */
  hasEnded = false;
  /** Whether the datagram being delivered stays in its buffer until the batch is used up, so that rows may stay there. */
  isInPlace = false;
  #flags = 0;

  /** A change in the kernel cut through the dump: rows may be missing or doubled. */
  get isInterrupted(): boolean {
    return (this.#flags & MessageFlag.dumpInterrupted) !== 0;
  }

  /** The kernel says that it applied the filters of the request. */
  get isFiltered(): boolean {
    return (this.#flags & MessageFlag.dumpFiltered) !== 0;
  }

  override get isOver(): boolean {
    return this.hasEnded;
  }

  /** Number of rows that wait to be taken. */
  abstract get size(): number;

  /** Hands out the rows that came so far. */
  abstract take(): Batch;

  protected abstract row(reader: AttrReader, at: number, end: number): void;

  override message(reader: AttrReader, at: number, end: number): void {
    // Any message may carry the flags, not only the last one.
    this.#flags |= reader.view.getUint16(at + 6, reader.little);
    if (this.isSettled) return;
    if (!this.isReply(reader, at)) throw this.unexpected(reader, at);
    this.row(reader, at, end);
  }

  override conclude(verdict: Verdict): void {
    this.hasEnded = true;
    this.#flags |= verdict.flags;
    if (this.isSettled) return;
    if (verdict.errno !== 0) this.fail(refusal(this.operation, verdict));
    else if (this.isInDoubt) this.fail(new OverrunError());
    else {
      this.finish();
      this.isSettled = true;
    }
  }

  /** Completes what is not complete before the dump is over. */
  protected finish(): void {}
}

/** A dump whose rows become objects. */
export class RowAnswer<Reply> extends DumpAnswer<Reply[]> {
  #rows: Reply[] = [];
  readonly #merger: Merger<Reply> | undefined;

  constructor(operation: AnyOperation, call: AnyCall, options: ReadOptions) {
    super(operation, call, options.unknownAttributes);
    this.#merger = options.parts ? undefined : (call.merge?.() as Merger<Reply> | undefined);
  }

  override get size(): number {
    return this.#rows.length;
  }

  override take(): Reply[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  protected override row(reader: AttrReader, at: number, end: number): void {
    const row = this.read(reader, at, end, this.call) as Reply;
    const whole = this.#merger === undefined ? row : this.#merger.add(row);
    if (whole !== undefined) this.#rows.push(whole);
  }

  protected override finish(): void {
    const rest = this.#merger?.end();
    if (rest !== undefined) this.#rows.push(rest);
  }
}
