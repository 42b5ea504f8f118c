import {
  type AnyCall,
  type AnyOperation,
  type AttrReader,
  genericHeaderBytes,
  genericProtocol,
  messageHeaderBytes,
  NetlinkError,
  type UnknownAttributes,
} from '@nlkit/netlink-core';
import type { Verdict } from './verdict.ts';

/** How the messages of an answer are read. */
export interface ReadOptions {
  readonly unknownAttributes: UnknownAttributes;
  /** Gives messages as they came instead of merging them. */
  readonly parts: boolean;
}

/** Number of bytes in front of a message's own content: its headers. */
export function contentOffset(operation: AnyOperation): number {
  return messageHeaderBytes + (operation.family.protocol === genericProtocol ? genericHeaderBytes : 0);
}

/** What the messages that answer one request are put into; the channel finds it by their sequence number. */
export abstract class Answer {
  readonly operation: AnyOperation;
  readonly call: AnyCall;
  readonly unknown: UnknownAttributes;
  /** Sequence number of the request, once it is sent. */
  sequence = 0;
  /** The request as it was sent, where it is needed for longer than the call that sent it. */
  request: Uint8Array | undefined = undefined;
  /** True when there is nothing more to wait for. */
  isSettled = false;
  /** Why it failed, when it is settled. */
  error: unknown = undefined;
  /** Messages were lost: what is not in the queue any more will not come. */
  isInDoubt = false;
  protected readonly isGeneric: boolean;
  readonly #headerBytes: number;
  #wakers: (() => void)[] | undefined = undefined;

  constructor(operation: AnyOperation, call: AnyCall, unknown: UnknownAttributes) {
    this.operation = operation;
    this.call = call;
    this.unknown = unknown;
    this.isGeneric = operation.family.protocol === genericProtocol;
    this.#headerBytes = contentOffset(operation);
  }

  /**
   * Takes the message with content that lies from `at` to `end` of a datagram of `length` bytes, and those of its own that
   * follow, if it likes. Returns where the next message starts.
   */
  abstract content(reader: AttrReader, at: number, end: number, length: number): number;

  /** True when the kernel will send nothing more of it. */
  get isOver(): boolean {
    return this.isSettled;
  }

  /** True while the datagram that was delivered last must not be overwritten. */
  get keepsDatagram(): boolean {
    return false;
  }

  /** Takes what the kernel says at the end. */
  abstract conclude(verdict: Verdict): void;

  /** Ends the waiting with an error. */
  fail(error: unknown): void {
    if (this.isSettled) return;
    this.error = error;
    this.isSettled = true;
    this.wake();
  }

  /** Calls `waker` once, when something comes. */
  onProgress(waker: () => void): void {
    this.#wakers ??= [];
    this.#wakers.push(waker);
  }

  /** Calls those who wait. */
  wake(): void {
    const wakers = this.#wakers;
    if (wakers === undefined) return;
    this.#wakers = undefined;
    for (const waker of wakers) waker();
  }

  /** Message type, or generic-netlink command, of the message at `at`. */
  protected typeAt(reader: AttrReader, at: number): number {
    if (!this.isGeneric) return reader.view.getUint16(at + 4, reader.little);
    return reader.bytes[at + messageHeaderBytes] ?? 0;
  }

  /** Whether a message is of the type that answers the operation; kernels have mixed up those of do and dump. */
  protected isReply(reader: AttrReader, at: number): boolean {
    const type = this.typeAt(reader, at);
    const { operation, call } = this;
    return type === call.reply || type === operation.do?.reply || type === operation.dump?.reply;
  }

  /** Reads a message, headers checked and left behind, by `decode`. */
  protected read<T>(
    reader: AttrReader,
    at: number,
    end: number,
    decode: { decode?(reader: AttrReader): T },
  ): T | undefined {
    reader.unknown = this.unknown;
    reader.seek(at + this.#headerBytes, end, at, this.operation.name);
    return decode.decode?.(reader);
  }

  protected unexpected(reader: AttrReader, at: number): NetlinkError {
    const { name } = this.operation;
    const type = this.typeAt(reader, at);
    return new NetlinkError(
      'ERR_NETLINK_UNEXPECTED',
      `${name} was answered by a message of the unexpected type ${type}`,
    );
  }
}
