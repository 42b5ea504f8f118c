import {
  type AnyCall,
  type AnyOperation,
  type AttrReader,
  type AttrWriter,
  align4,
  alwaysFlags,
  attribute,
  attributeSet,
  type Batch,
  callOf,
  type Family,
  KernelError,
  MessageFlag,
  NetlinkError,
  type Notification,
  OverrunError,
  TimeoutError,
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
interface TransactionFacts {
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
 * Only the last step asks to be acknowledged. The kernel answers when it is through with all of them, in their order and
 * each one that it refuses, so the answer to the last step comes last, whatever became of the others.
 */
export class Transaction {
  readonly family: Family;
  readonly #steps: readonly StepAnswer[];
  /** Settled when the transaction is. */
  readonly whole: Answer;
  readonly #begin: FrameAnswer;
  readonly #end: FrameAnswer;
  readonly #batch: Batch;
  readonly #generation: number | undefined;

  /** Throws a `TypeError` for steps that cannot be in one transaction. */
  constructor(steps: readonly Step[], { unknownAttributes, generation }: TransactionFacts) {
    const family = familyOf(steps);
    this.family = family;
    this.#batch = family.batch as Batch;
    this.#generation = generation;
    this.#steps = steps.map((each, index) => {
      const isLast = index === steps.length - 1;
      return new StepAnswer(each, unknownAttributes, isLast ? (): void => this.#conclude() : undefined);
    });
    const failed = (error: unknown): void => this.#begin.settle(this.#explain(error));
    this.#begin = new FrameAnswer(family, failed);
    this.#end = new FrameAnswer(family, failed);
    this.whole = this.#begin;
  }

  /** All that is waited for. */
  get answers(): readonly Answer[] {
    return [this.#begin, ...this.#steps, this.#end];
  }

  /** What each step asks for. */
  get operations(): readonly AnyOperation[] {
    return this.#steps.map(({ operation }) => operation);
  }

  /** What each step came to. */
  get values(): unknown[] {
    return this.#steps.map(({ value }) => value);
  }

  /** The messages of the datagram. */
  get messages(): readonly Outgoing[] {
    const { begin, end } = this.#batch;
    const flags = MessageFlag.request;
    return [
      { answer: this.#begin, type: begin, flags, write: (writer) => this.#frame(writer, this.#generation) },
      ...this.#steps.map((each) => each.message),
      { answer: this.#end, type: end, flags, write: (writer) => this.#frame(writer, undefined) },
    ];
  }

  /** `struct nfgenmsg`: no address family, version 0, and the subsystem in network order. */
  #frame(writer: AttrWriter, generation: number | undefined): void {
    const at = writer.reserve(4);
    writer.view.setUint16(at + 2, this.#batch.subsystem);
    writer.put(batchAttrs.genid, generation);
  }

  /** Called when the kernel has said all there is to say. */
  #conclude(): void {
    const refusals = this.#refusals;
    const isRefused = refusals.some((each) => each !== undefined);
    this.#begin.settle(isRefused ? new TransactionError(refusals) : this.#lostEcho());
  }

  get #refusals(): readonly (KernelError | undefined)[] {
    return this.#steps.map(({ refusal }) => refusal);
  }

  /** The error that says what is known. That answers were lost, or late, is no news where a step was refused. */
  #explain(error: unknown): unknown {
    const refusals = this.#refusals;
    if (error instanceof KernelError) return new TransactionError(refusals, { whole: error });
    const isLost = error instanceof OverrunError || error instanceof TimeoutError;
    const isRefused = refusals.some((each) => each !== undefined);
    return isLost && isRefused ? new TransactionError(refusals, { isComplete: false }) : error;
  }

  /** The error for a step that was carried out, but whose echo is not to be had. */
  #lostEcho(): NetlinkError | undefined {
    for (const [index, { operation, echoError }] of this.#steps.entries()) {
      if (echoError === undefined) continue;
      const reason = echoError instanceof Error ? echoError.message : String(echoError);
      const text = `the transaction was carried out, but not the echo of step ${index} (${operation.name}): ${reason}`;
      return new NetlinkError('ERR_NETLINK_ECHO', text, { cause: echoError });
    }
    return undefined;
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
class StepAnswer extends Answer {
  readonly message: Outgoing;
  value: unknown = undefined;
  /** Why the kernel refused it. */
  refusal: KernelError | undefined = undefined;
  readonly #echo: Notification<unknown> | undefined;
  readonly #concluded: (() => void) | undefined;
  #unreadable: unknown = undefined;

  /** With `concluded`, the step asks to be acknowledged, and calls it when the kernel has answered. */
  constructor({ operation, request, options }: Step, unknown: UnknownAttributes, concluded: (() => void) | undefined) {
    const call = callOf(operation, 'do');
    if (call.split !== undefined) {
      throw new TypeError(`${operation.name} may need several requests and cannot be in a transaction`);
    }
    super(operation, call, unknown);
    const { echo, flags } = options;
    this.#echo = echo;
    this.#concluded = concluded;
    const named = flags === undefined ? 0 : flagBits(operation.name, flags as never);
    const ack = concluded === undefined ? 0 : MessageFlag.ack;
    this.message = {
      answer: this,
      type: call.request,
      flags: MessageFlag.request | ack | alwaysFlags(call) | named | (echo === undefined ? 0 : MessageFlag.echo),
      write: (writer) => call.encode(writer, request),
    };
  }

  /** Why there is no echo, although one was asked for and, as far as is known, was sent. */
  get echoError(): unknown {
    if (this.#echo === undefined || this.value !== undefined) return undefined;
    return this.#unreadable ?? (this.isInDoubt ? new OverrunError() : undefined);
  }

  override content(reader: AttrReader, at: number, end: number): number {
    const echo = this.#echo;
    if (echo !== undefined && this.value === undefined && this.typeAt(reader, at) === echo.message) {
      try {
        this.value = this.read(reader, at, end, echo);
      } catch (error) {
        // The step goes on: what the kernel says of it is still to come.
        this.#unreadable = error;
      }
    }
    return align4(end);
  }

  override conclude(verdict: Verdict): void {
    if (verdict.errno !== 0) this.refusal = refusal(this.operation, verdict);
    this.isSettled = true;
    this.#concluded?.();
  }
}

/** A message that only frames the others. The kernel answers it where something is wrong with the transaction as such. */
class FrameAnswer extends Answer {
  readonly #failed: (error: unknown) => void;

  constructor(family: Family, failed: (error: unknown) => void) {
    const frame = frameOf(family);
    super(frame, frame.do, 'keep');
    this.#failed = failed;
  }

  override content(_reader: AttrReader, _at: number, end: number): number {
    return align4(end);
  }

  override conclude(verdict: Verdict): void {
    if (verdict.errno !== 0) this.fail(refusal(this.operation, verdict));
  }

  override fail(error: unknown): void {
    this.#failed(error);
  }

  /** Ends the waiting. Without an error, the transaction was carried out. */
  settle(error: unknown): void {
    if (this.isSettled) return;
    this.error = error;
    this.isSettled = true;
    this.wake();
  }
}
