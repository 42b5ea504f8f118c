import {
  type AnyCall,
  type AnyOperation,
  type AttrReader,
  align4,
  ControlMessage,
  type Merger,
  MessageFlag,
  messageHeaderBytes,
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

  /** Takes a row: the message from `at` to `end`. */
  protected abstract row(reader: AttrReader, at: number, end: number): void;

  /** A datagram of a dump holds messages of that dump and little else, so they are walked here. */
  override content(reader: AttrReader, first: number, _end: number, length: number): number {
    const { view, little } = reader;
    const { sequence, isGeneric } = this;
    const { reply } = this.call;
    let at = first;
    let next = first;
    try {
      for (; length - at >= messageHeaderBytes; at = next) {
        const size = view.getUint32(at, little);
        if (size < messageHeaderBytes || size > length - at || view.getUint32(at + 8, little) !== sequence) break;
        const type = view.getUint16(at + 4, little);
        if (type < ControlMessage.firstOfProtocol) break;
        next = at + align4(size);
        // Any message may carry the flags, not only the last one.
        this.#flags |= view.getUint16(at + 6, little);
        if (this.isSettled) continue;
        if ((isGeneric || type !== reply) && !this.isReply(reader, at)) throw this.unexpected(reader, at);
        this.row(reader, at, at + size);
      }
    } catch (error) {
      this.fail(error);
    }
    return next;
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
    if (this.#merger === undefined) this.#rows.push(row);
    else this.#add(this.#merger.add(row));
  }

  protected override finish(): void {
    this.#add(this.#merger?.end());
  }

  #add(whole: Reply | undefined): void {
    if (whole !== undefined) this.#rows.push(whole);
  }
}
