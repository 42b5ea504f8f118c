import {
  type AnyCall,
  type AnyOperation,
  type AttrReader,
  type AttrWriter,
  align4,
  attribute,
  attributeSet,
  type Batch,
  callOf,
  type Family,
  MessageFlag,
  NetlinkError,
  type Notification,
  OverrunError,
  TransactionError,
  type UnknownAttributes,
  u32be,
} from '@nlkit/netlink-core';
import { Answer } from './answer.ts';
import type { Outgoing } from './kernel-channel.ts';
import { flagBits } from './request-flags.ts';
import type { Step } from './step.ts';
import { refusal, type Verdict } from './verdict.ts';

/** What a transaction is told besides its steps. */
export interface TransactionFacts {
  readonly unknownAttributes: UnknownAttributes;
  /** Number of the tables' generation that the transaction is for; undefined for whichever there is. */
  readonly generation: number | undefined;
}

/** Attributes of the beginning (`NFNL_BATCH_*` of linux/netfilter/nfnetlink.h). */
const batchAttrs = attributeSet('batch', { genid: attribute(1, 'genid', u32be) });

/**
 * Operations that the kernel carries out together or not at all: the messages between a beginning and an end, in one
 * datagram (net/netfilter/nfnetlink.c, nfnetlink_rcv_batch).
 *
 * Only the end asks to be acknowledged: steps that the kernel refuses are answered all the same, and thousands of
 * acknowledgements would run over the receive buffer. A refused transaction has its end unanswered, so the first refusal
 * sends for a fence: a message without effect whose answer comes behind all others.
 */
export class Transaction {
  readonly family: Family;
  readonly steps: readonly StepAnswer[];
  /** Settled when the transaction is. */
  readonly end: EndAnswer;
  readonly #begin: FrameAnswer;
  readonly #fence: FrameAnswer;
  readonly #batch: Batch;
  readonly #facts: TransactionFacts;

  /** `sendFence` is called once, when a step was refused. Throws for steps that cannot be in one transaction. */
  constructor(steps: readonly Step[], facts: TransactionFacts, sendFence: (fence: Answer) => void) {
    const family = familyOf(steps);
    this.family = family;
    this.#batch = family.batch as Batch;
    this.#facts = facts;
    let isRefused = false;
    const refused = (): void => {
      if (!isRefused) sendFence(this.#fence);
      isRefused = true;
    };
    this.steps = steps.map((each) => new StepAnswer(each, facts.unknownAttributes, refused));
    this.#begin = new FrameAnswer(family, ({ errno, extAck }) => {
      if (errno !== 0) this.end.fail(this.#error(refusal(frameOf(family), { errno, extAck })));
    });
    this.#fence = new FrameAnswer(family, () => this.end.fail(this.#error()));
    this.end = new EndAnswer(family, (error) => (isRefused ? this.#error(error) : error));
  }

  /** All that is waited for. */
  get answers(): readonly Answer[] {
    return [this.#begin, ...this.steps, this.end, this.#fence];
  }

  /** What each step came to. */
  get values(): unknown[] {
    return this.steps.map(({ value }) => value);
  }

  /** The messages of the datagram. */
  get messages(): readonly Outgoing[] {
    const { begin, end } = this.#batch;
    const flags = MessageFlag.request;
    return [
      { answer: this.#begin, type: begin, flags, write: (writer) => this.#frame(writer, this.#facts.generation) },
      ...this.steps.map((each) => each.message),
      {
        answer: this.end,
        type: end,
        flags: flags | MessageFlag.ack,
        write: (writer) => this.#frame(writer, undefined),
      },
    ];
  }

  /** `struct nfgenmsg`: no address family, version 0, and the subsystem in network order. */
  #frame(writer: AttrWriter, generation: number | undefined): void {
    const at = writer.reserve(4);
    writer.view.setUint16(at + 2, this.#batch.subsystem);
    writer.put(batchAttrs.genid, generation);
  }

  /** The error that says what became of each step, or that there was no telling. */
  #error(whole?: unknown): TransactionError {
    const outcomes = this.steps.map(({ error }) => (error instanceof NetlinkError ? error : undefined));
    return new TransactionError(outcomes, whole instanceof NetlinkError ? whole : undefined);
  }
}

function familyOf(steps: readonly Step[]): Family {
  const [first, ...others] = steps.map(({ operation }) => operation.family);
  if (first?.batch === undefined) throw new TypeError(`the family ${first?.name} has no transactions`);
  const other = others.find(
    ({ batch, protocol }) => batch?.begin !== first.batch?.begin || protocol !== first.protocol,
  );
  if (other !== undefined) throw new TypeError(`${other.name} and ${first.name} cannot be in one transaction`);
  return first;
}

/** Stands for the transaction itself where an operation is asked for, in errors above all. */
function frameOf(family: Family): AnyOperation & { readonly do: AnyCall } {
  return { name: 'transaction', family, set: batchAttrs, do: { request: 0, encode() {} }, dump: undefined };
}

/** What the kernel says of one step, and the echo that it may ask for. */
export class StepAnswer extends Answer {
  readonly message: Outgoing;
  value: unknown = undefined;
  readonly #echo: Notification<unknown> | undefined;
  readonly #refused: () => void;

  constructor({ operation, request, options }: Step, unknown: UnknownAttributes, refused: () => void) {
    const call = callOf(operation, 'do');
    super(operation, call, unknown);
    const { echo, flags } = options;
    this.#echo = echo;
    this.#refused = refused;
    const named = flags === undefined ? 0 : flagBits(operation.name, flags as never);
    this.message = {
      answer: this,
      type: call.request,
      flags: MessageFlag.request | named | (echo === undefined ? 0 : MessageFlag.echo),
      write: (writer) => call.encode(writer, request),
    };
  }

  override content(reader: AttrReader, at: number, end: number): number {
    const echo = this.#echo;
    if (echo !== undefined && this.typeAt(reader, at) === echo.message) this.value ??= this.read(reader, at, end, echo);
    return align4(end);
  }

  override conclude(verdict: Verdict): void {
    if (verdict.errno === 0) return;
    this.fail(refusal(this.operation, verdict));
    this.#refused();
  }
}

/** A message that only frames the others. */
class FrameAnswer extends Answer {
  readonly #concluded: (verdict: Verdict) => void;

  constructor(family: Family, concluded: (verdict: Verdict) => void) {
    const frame = frameOf(family);
    super(frame, frame.do, 'keep');
    this.#concluded = concluded;
  }

  override content(_reader: AttrReader, _at: number, end: number): number {
    return align4(end);
  }

  override conclude(verdict: Verdict): void {
    this.#concluded(verdict);
  }
}

/** The end of the transaction, whose acknowledgement says that it was carried out. */
export class EndAnswer extends FrameAnswer {
  readonly #explain: (error: unknown) => unknown;

  constructor(family: Family, explain: (error: unknown) => unknown) {
    super(family, ({ errno, extAck }) => {
      if (errno !== 0) super.fail(refusal(frameOf(family), { errno, extAck }));
      else {
        this.isSettled = true;
        this.wake();
      }
    });
    this.#explain = explain;
  }

  /** That messages were lost is no news where the kernel has refused a step: the buffer was full of refusals. */
  override fail(error: unknown): void {
    super.fail(error instanceof OverrunError ? this.#explain(error) : error);
  }
}
