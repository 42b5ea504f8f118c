import {
  type AnyCall,
  type AnyOperation,
  AttrReader,
  align4,
  type Merger,
  MessageFlag,
  NetlinkError,
  type Notification,
} from '@nlkit/netlink-core';
import { Answer, type ReadOptions } from './answer.ts';
import { refusal, type Verdict } from './verdict.ts';

type Decoder = { decode?(reader: AttrReader): unknown };

/** What is asked of the kernel besides the request itself. */
export interface DoFacts extends ReadOptions {
  /** The request asks for an acknowledgement; without one the first reply ends the exchange. */
  readonly isAcknowledged: boolean;
  /** The request has flags of the caller's, so it is not one that only reads. */
  readonly hasFlags: boolean;
  /** The notification that an echo comes as. */
  readonly echo: Notification<unknown> | undefined;
}

/** Whether an operation only reads, by its name. Some that are called a get set counters back as well. */
export function isGet({ name }: AnyOperation): boolean {
  return /^get|-get$/.test(name) && !/reset|zero/.test(name);
}

/** The answer to a `do`: nothing but the acknowledgement, one message, or several. */
export class DoAnswer extends Answer {
  readonly isAcknowledged: boolean;
  readonly #hasFlags: boolean;
  readonly #echo: Notification<unknown> | undefined;
  readonly #decoder: Decoder;
  readonly #merger: Merger<unknown> | undefined;
  readonly #isMany: boolean;
  #count = 0;
  #isMulti = false;
  #value: unknown = undefined;
  #values: unknown[] | undefined = undefined;

  constructor(operation: AnyOperation, call: AnyCall, facts: DoFacts) {
    super(operation, call, facts.unknownAttributes);
    this.isAcknowledged = facts.isAcknowledged;
    this.#hasFlags = facts.hasFlags;
    this.#echo = facts.echo;
    this.#decoder = facts.echo ?? call;
    this.#isMany = call.many === true;
    this.#merger = facts.parts ? undefined : call.merge?.();
  }

  /** What the call resolves to. */
  get value(): unknown {
    return this.#isMany ? (this.#values ?? []) : this.#value;
  }

  /** Whether the request may be sent again without changing anything twice. */
  get isRepeatable(): boolean {
    return this.call.decode !== undefined && !this.#hasFlags && this.#echo === undefined && isGet(this.operation);
  }

  /** Whether the answer was one message, as it is for good in operations that read one object. */
  get isSingle(): boolean {
    return this.#count === 1 && !this.#isMulti && !this.#isMany && this.#merger === undefined;
  }

  /** Forgets what came, before the request is sent again. */
  restart(): void {
    this.#count = 0;
    this.#isMulti = false;
    this.#value = undefined;
    this.#values = undefined;
  }

  override content(reader: AttrReader, at: number, end: number): number {
    const next = align4(end);
    if (this.#decoder.decode === undefined || !this.#isExpected(reader, at)) return next;
    this.#isMulti ||= (reader.view.getUint16(at + 6, reader.little) & MessageFlag.multi) !== 0;
    this.#count++;
    const part = this.read(reader, at, end, this.#decoder);
    this.#add(this.#merger === undefined ? part : this.#merger.add(part));
    if (!this.isAcknowledged && !this.#isMulti) this.#succeed();
    return next;
  }

  /** An echo brings messages of other types along (nftables tells of its new generation): they are left out. */
  #isExpected(reader: AttrReader, at: number): boolean {
    return this.#echo === undefined ? this.isReply(reader, at) : this.typeAt(reader, at) === this.#echo.message;
  }

  #add(whole: unknown): void {
    if (whole === undefined) return;
    if (this.#isMany) {
      this.#values ??= [];
      this.#values.push(whole);
    } else if (this.#value === undefined) this.#value = whole;
  }

  override conclude(verdict: Verdict): void {
    if (this.isSettled) return;
    if (verdict.errno !== 0) this.fail(refusal(this.operation, verdict));
    else this.#succeed();
  }

  #succeed(): void {
    this.#add(this.#merger?.end());
    if (this.#count === 0 && this.#echo === undefined && !this.#isMany) this.#value = this.#emptyReply();
    this.isSettled = true;
  }

  /**
   * What stands for a reply that did not come although the kernel was content. Operations that change something may leave
   * it out (devlink's reload does), and an object without attributes says so; a get without one is an error.
   */
  #emptyReply(): unknown {
    const { call, operation } = this;
    if (call.decode === undefined) return undefined;
    if (operation.header === undefined && !isGet(operation)) return call.decode(new AttrReader(new Uint8Array(0)));
    throw new NetlinkError(
      'ERR_NETLINK_NO_REPLY',
      `${operation.name}: the kernel accepted the request and sent no reply to it`,
    );
  }
}
