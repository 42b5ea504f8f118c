import {
  type AttrReader,
  AttrWriter,
  align4,
  ControlMessage,
  DecodeError,
  type ExtendedAck,
  genericProtocol,
  MessageFlag,
  messageHeaderBytes,
  OverrunError,
  TimeoutError,
  TruncatedError,
  writeMessage,
} from '@nlkit/netlink-core';
import { type Answer, contentOffset } from './answer.ts';
import { DoAnswer } from './do-answer.ts';
import { DumpAnswer } from './dump-answer.ts';
import { Pending } from './pending.ts';
import type { ReceiveBuffers } from './receive-buffers.ts';
import { Received, type Transport } from './transport.ts';
import { readVerdict } from './verdict.ts';

/** Counts of what went past unnoticed. */
export interface SocketStats {
  /** Messages that no request was waiting for: late answers to requests that were given up. */
  readonly dropped: number;
  /** Times that the kernel dropped messages because they were not read in time (ENOBUFS). */
  readonly overruns: number;
  /** Requests that were sent again: interrupted dumps, answers that did not fit into the buffer. */
  readonly repeated: number;
}

/** What the channels of a socket share. */
export interface ChannelContext {
  readonly buffers: ReceiveBuffers;
  readonly stats: { -readonly [K in keyof SocketStats]: SocketStats[K] };
  /** Time to wait for one answer where a call says nothing else, in milliseconds. */
  readonly timeoutMs: number;
  /** Tells of an extended ack that came with a success. */
  warn(operation: string, extAck: ExtendedAck): void;
}

/** One of several messages that are sent together. */
export interface Outgoing {
  readonly answer: Answer;
  /** Message type. */
  readonly type: number;
  readonly flags: number;
  /** Writes what stands behind the message header. */
  write(writer: AttrWriter): void;
}

const shortestWaitMs = 1;
const nothing = new Uint8Array(0);

/**
 * One kernel socket: sends requests, reads datagrams and hands each message to the answer that its sequence number names.
 * Reading is up to the caller: {@link pump} reads one datagram. Most answers are there as soon as the request is written.
 */
export class KernelChannel {
  readonly transport: Transport;
  protected readonly context: ChannelContext;
  readonly #writer = new AttrWriter();
  readonly #pending: Pending;
  #lastOver = 0;
  #dump: DumpAnswer | undefined = undefined;
  #closedBy: unknown = undefined;
  /** Whether messages were lost, and it is not known yet whose. */
  protected isInDoubt = false;

  constructor(transport: Transport, context: ChannelContext, firstSequence: number = 1) {
    this.transport = transport;
    this.context = context;
    this.#pending = new Pending(firstSequence);
  }

  /** The dump that the kernel has not ended yet. It runs one at a time on a socket. */
  get dump(): DumpAnswer | undefined {
    return this.#dump;
  }

  /** Throws when the socket is closed. */
  checkOpen(): void {
    if (this.#closedBy !== undefined) throw this.#closedBy;
  }

  /**
   * Encodes a request and sends it. `type` is the message type: of the operation or, on generic netlink, of the family.
   * Throws what encoding and sending throw; then nothing is pending.
   */
  send(answer: Answer, request: unknown, type: number, flags: number): void {
    this.checkOpen();
    const { operation, call } = answer;
    const writer = this.#writer;
    const isSensitive = operation.sensitive === true;
    writer.reset(operation.name);
    try {
      writer.reserve(contentOffset(operation));
      call.encode(writer, request);
      const { view, little, length } = writer;
      view.setUint32(0, length, little);
      view.setUint16(4, type, little);
      view.setUint16(6, flags, little);
      if (operation.family.protocol === genericProtocol) {
        view.setUint8(messageHeaderBytes, call.request);
        view.setUint8(messageHeaderBytes + 1, operation.family.version);
      }
      if (isSensitive || answer instanceof DumpAnswer) answer.request = writer.written().slice();
      this.#transmit(answer, writer.bytes, view, length);
    } finally {
      if (isSensitive) writer.reset('', true);
    }
  }

  /** Encodes messages one behind the other and sends them as one datagram. Throws as {@link send} does. */
  sendTogether(messages: readonly Outgoing[]): void {
    this.checkOpen();
    const writer = this.#writer;
    const isSensitive = messages.some(({ answer }) => answer.operation.sensitive === true);
    writer.reset('');
    try {
      const ends = messages.map(({ answer, type, flags, write }) => {
        writer.another(answer.operation.name);
        answer.sequence = this.#pending.sequence();
        writeMessage(writer, { type, flags, sequence: answer.sequence }, () => write(writer));
        return writer.length;
      });
      this.transport.send(writer.bytes, writer.length);
      // What the kernel says about a message points into it.
      const requests = writer.written().slice();
      for (const [index, { answer }] of messages.entries()) {
        answer.request = requests.subarray(ends[index - 1] ?? 0, ends[index]);
        this.#pending.add(answer);
      }
    } finally {
      if (isSensitive) writer.reset('', true);
    }
  }

  /** Waits for an answer no more, and takes what still comes of it for nothing. */
  forget(answer: Answer): void {
    this.#remove(answer);
    if (answer.operation.sensitive === true) answer.request?.fill(0);
  }

  /** Keeps the request of the answer that was sent last, before another one is written over it. */
  keepRequest(answer: Answer): void {
    answer.request ??= this.#writer.written().slice();
  }

  #transmit(answer: Answer, bytes: Uint8Array, view: DataView, length: number): void {
    const sequence = this.#pending.sequence();
    view.setUint32(8, sequence, this.#writer.little);
    this.transport.send(bytes, length);
    answer.sequence = sequence;
    this.#pending.add(answer);
    if (answer instanceof DumpAnswer) this.#dump = answer;
  }

  /**
   * Reads one datagram and delivers its messages. Returns false when none was there, or when reading failed: then nothing
   * is pending any more. A transport that waits does so for up to `timeoutMs`. True as well when it has become clear what
   * an overrun has cost, for which it does not wait: look again.
   */
  pump(timeoutMs: number = 0): boolean {
    const reader = this.context.buffers.current();
    // What is left after an overrun is there at once or not at all.
    const waitMs = this.isInDoubt ? Math.min(timeoutMs, shortestWaitMs) : timeoutMs;
    let length: number;
    try {
      length = this.transport.receive(reader.bytes, waitMs);
    } catch (error) {
      this.failAll(error);
      return false;
    }
    if (length >= 0) this.deliver(reader, length);
    else if (length === Received.overrun) this.overrun();
    else return this.#hasSettledDoubt();
    return true;
  }

  /** After an overrun, what is not in the queue any more is lost. False where there was no doubt to settle. */
  #hasSettledDoubt(): boolean {
    if (!this.isInDoubt) return false;
    this.isInDoubt = false;
    const lost = this.#pending.all().filter((answer) => answer.isInDoubt);
    for (const answer of lost) this.giveUp(answer, new OverrunError());
    return true;
  }

  /** Notes that the kernel dropped messages. They may be any; what it kept is read first. */
  protected overrun(): void {
    this.context.stats.overruns++;
    this.isInDoubt = true;
    for (const answer of this.#pending.all()) answer.isInDoubt = true;
  }

  /** Hands the messages of a datagram to the answers that they belong to. */
  protected deliver(reader: AttrReader, length: number): void {
    const { view, little, bytes } = reader;
    let answer: Answer | undefined;
    let sequence = 0;
    let isSensitive = false;
    let at = 0;
    while (at < length) {
      const left = length - at;
      if (left < messageHeaderBytes) {
        this.#malformed(answer, `${left} bytes left over behind the last message`);
        break;
      }
      const size = view.getUint32(at, little);
      const next = view.getUint32(at + 8, little);
      if (next !== sequence || answer === undefined || answer.isOver) {
        sequence = next;
        answer = this.#pending.get(next);
      }
      if (size < messageHeaderBytes || size > left) {
        // In a full buffer the message is cut, not malformed.
        if (size < messageHeaderBytes || length < bytes.length) this.#malformed(answer, describeLength(size, left));
        break;
      }
      if (answer === undefined) {
        this.#stray(view, at, sequence, little);
        at += align4(size);
      } else {
        isSensitive ||= answer.operation.sensitive === true;
        at = this.#message(answer, reader, at, at + size, length);
      }
    }
    // read(2) does not tell whether a datagram was longer than the buffer that it filled.
    if (length === bytes.length && answer !== undefined && !answer.isOver) this.#truncated(answer, length);
    if (isSensitive && answer?.keepsDatagram !== true) bytes.fill(0, 0, length);
  }

  #message(answer: Answer, reader: AttrReader, at: number, end: number, length: number): number {
    const type = reader.view.getUint16(at + 4, reader.little);
    let next = align4(end);
    try {
      if (type >= ControlMessage.firstOfProtocol) next = answer.content(reader, at, end, length);
      else if (type === ControlMessage.error || type === ControlMessage.done) this.#conclude(answer, reader, at, end);
      else if (type === ControlMessage.overrun) answer.fail(new OverrunError());
    } catch (error) {
      answer.fail(error);
    }
    answer.wake();
    if (answer.isOver) this.#remove(answer);
    return next;
  }

  #conclude(answer: Answer, reader: AttrReader, at: number, end: number): void {
    const { operation } = answer;
    const hasExtendedAck = (reader.view.getUint16(at + 6, reader.little) & MessageFlag.ackAttributes) !== 0;
    const request = hasExtendedAck ? (answer.request ?? this.#writer.written()) : nothing;
    const verdict = readVerdict(reader, at, end, { request, operation });
    answer.conclude(verdict);
    if (verdict.errno === 0 && verdict.extAck?.message !== undefined) {
      this.context.warn(operation.name, verdict.extAck);
    }
  }

  /** A message that nobody waits for. The acknowledgement behind a DONE is no news. */
  #stray(view: DataView, at: number, sequence: number, little: boolean): void {
    const isTail = sequence === this.#lastOver && view.getUint16(at + 4, little) === ControlMessage.error;
    if (!isTail) this.context.stats.dropped++;
  }

  #malformed(answer: Answer | undefined, reason: string): void {
    const broken = answer === undefined ? this.#pending.all() : [answer];
    for (const each of broken) this.giveUp(each, new DecodeError(each.operation.name, reason, 0));
  }

  /** The end of an answer is gone. What can be asked for again is, with a larger buffer. */
  #truncated(answer: Answer, bytes: number): void {
    const { buffers, stats } = this.context;
    const hasGrown = buffers.bytes > bytes || buffers.grow();
    if (!hasGrown || !(answer instanceof DoAnswer) || !answer.isRepeatable) {
      this.giveUp(answer, new TruncatedError(answer.operation.name, bytes));
      return;
    }
    stats.repeated++;
    this.#remove(answer);
    answer.restart();
    this.keepRequest(answer);
    const request = answer.request as Uint8Array;
    try {
      this.#transmit(answer, request, new DataView(request.buffer, request.byteOffset), request.length);
    } catch (error) {
      answer.fail(error);
    }
  }

  /** Ends the waiting for an answer. A dump stays until the kernel has ended it; its rows are passed over. */
  giveUp(answer: Answer, error: unknown): void {
    answer.fail(error);
    if (answer.isOver) this.#remove(answer);
  }

  /** Ends the waiting for an answer that did not come within its time. */
  timeOut(answer: Answer, timeoutMs: number): void {
    this.giveUp(answer, new TimeoutError(answer.operation.name, timeoutMs));
  }

  /** Gives up a dump that the kernel does not end. */
  writeOff(dump: DumpAnswer): void {
    dump.hasEnded = true;
    this.timeOut(dump, this.context.timeoutMs);
  }

  /** Fails whatever is pending and forgets the dump that runs. */
  failAll(error: unknown): void {
    for (const answer of this.#pending.all()) {
      answer.fail(error);
      this.#remove(answer);
    }
  }

  #remove(answer: Answer): void {
    this.#pending.delete(answer);
    this.#lastOver = answer.sequence;
    if (answer.operation.sensitive === true && answer.isSettled) answer.request?.fill(0);
    if (answer !== this.#dump) return;
    this.#dump = undefined;
    this.dumpEnded();
  }

  /** Called when the kernel has ended a dump and can start another one. */
  protected dumpEnded(): void {}

  /** Closes the kernel socket. What is pending fails with `error`. */
  close(error: unknown): void {
    this.#closedBy ??= error;
    this.transport.close();
    this.failAll(error);
  }
}

function describeLength(size: number, left: number): string {
  return size < messageHeaderBytes
    ? `message length ${size} is below its header's ${messageHeaderBytes} bytes`
    : `message of ${size} bytes where ${left} are left`;
}
