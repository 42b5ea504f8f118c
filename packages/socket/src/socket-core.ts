import {
  type AnyCall,
  type AnyOperation,
  alwaysFlags,
  type Family,
  FamilyNotFoundError,
  genericProtocol,
  KernelError,
  MessageFlag,
  NetlinkError,
  type Notification,
  type RequestFlag,
  SocketClosedError,
  TimeoutError,
  TruncatedError,
  type UnknownAttributes,
} from '@nlkit/netlink-core';
import type { CallOptions, TransactionOptions } from './call-types.ts';
import { DoAnswer, isGet } from './do-answer.ts';
import type { ChannelContext, KernelChannel, SocketStats } from './kernel-channel.ts';
import { openKernelTransport } from './kernel-transport.ts';
import { ReceiveBuffers } from './receive-buffers.ts';
import { flagBits } from './request-flags.ts';
import { checkTimeout, checkUnknown, resolveOptions, type Settings, type SocketOptions } from './socket-options.ts';
import type { Step } from './step.ts';
import { Transaction } from './transaction.ts';
import type { Transport } from './transport.ts';

// nlctrl itself is the one generic family whose id is fixed (GENL_ID_CTRL).
const controlFamily = 'nlctrl';
const controlFamilyId = 16;

/** Options of a `do` in a form that does not depend on the operation. */
export interface AnyDoOptions extends CallOptions {
  readonly echo?: Notification<unknown> | undefined;
}

/** What the asynchronous socket and its sync twin share: settings, kernel sockets, ids of families. */
export class SocketCore<Channel extends KernelChannel> {
  readonly settings: Settings;
  readonly stats: { -readonly [K in keyof SocketStats]: SocketStats[K] } = { dropped: 0, overruns: 0, repeated: 0 };
  readonly #context: ChannelContext;
  readonly #open: (transport: Transport, context: ChannelContext) => Channel;
  readonly #isBlocking: boolean;
  readonly #channels = new Map<number, Channel>();
  readonly #familyIds = new Map<string, number>();
  readonly #singles = new WeakSet<AnyCall>();
  #isClosed = false;

  constructor(
    options: SocketOptions,
    isBlocking: boolean,
    open: (transport: Transport, context: ChannelContext) => Channel,
  ) {
    if (options.transport === undefined && process.platform !== 'linux') {
      throw new NetlinkError('ERR_NETLINK_PLATFORM', `netlink is a part of Linux; this is ${process.platform}`);
    }
    this.settings = resolveOptions(options);
    this.#isBlocking = isBlocking;
    this.#open = open;
    const { receiveBufferBytes, timeoutMs, onWarning } = this.settings;
    this.#context = {
      buffers: new ReceiveBuffers(receiveBufferBytes),
      stats: this.stats,
      timeoutMs,
      // Not from within the delivery of messages: what a listener throws is its own affair.
      warn: (operation, extAck) => queueMicrotask(() => onWarning({ operation, extAck })),
    };
  }

  get buffers(): ReceiveBuffers {
    return this.#context.buffers;
  }

  /** The kernel sockets that are open. */
  get channels(): Iterable<Channel> {
    return this.#channels.values();
  }

  checkOpen(): void {
    if (this.#isClosed) throw new SocketClosedError();
  }

  /** The kernel socket of a protocol, opened on first use. */
  channel(protocol: number): Channel {
    this.checkOpen();
    let channel = this.#channels.get(protocol);
    if (channel === undefined) {
      const { transport = openKernelTransport, socketBufferBytes } = this.settings;
      channel = this.#open(transport({ protocol, isBlocking: this.#isBlocking, socketBufferBytes }), this.#context);
      this.#channels.set(protocol, channel);
    }
    return channel;
  }

  /** Message type of a call's requests; undefined while the id of its generic family is not known. */
  messageType(operation: AnyOperation, call: AnyCall): number | undefined {
    const { family } = operation;
    if (family.protocol !== genericProtocol) return call.request;
    return family.name === controlFamily ? controlFamilyId : this.#familyIds.get(family.name);
  }

  /** Keeps what nlctrl said about a family. */
  setFamilyId(family: Family, id: number | undefined): number {
    if (id === undefined) throw new FamilyNotFoundError(family.name, family.modules);
    this.#familyIds.set(family.name, id);
    return id;
  }

  /** The error for a family that nlctrl was asked for and refused. */
  familyError(family: Family, error: unknown): unknown {
    const isMissing = error instanceof KernelError && error.code === 'ENOENT';
    return isMissing ? new FamilyNotFoundError(family.name, family.modules, error) : error;
  }

  /**
   * The family id that a failed request went to, when it may be out of date: the module was loaded anew since. The kernel
   * says ENOENT then, with no word of explanation. The id is forgotten.
   */
  staleFamilyId(operation: AnyOperation, error: unknown): number | undefined {
    if (!(error instanceof KernelError) || error.code !== 'ENOENT' || error.extAck?.message !== undefined) {
      return undefined;
    }
    const { name } = operation.family;
    const id = this.#familyIds.get(name);
    this.#familyIds.delete(name);
    return id;
  }

  /** Sends a `do`. Its messages are still to be read. */
  sendDo(
    channel: Channel,
    operation: AnyOperation,
    call: AnyCall,
    request: unknown,
    type: number,
    options: AnyDoOptions | undefined,
  ): DoAnswer {
    const echo = options?.echo;
    const named = this.flags(operation, options?.flags) | (echo === undefined ? 0 : MessageFlag.echo);
    // A get that has shown to answer by one message needs no acknowledgement behind it: a third of the time less.
    const isAcknowledged = named !== 0 || !this.#singles.has(call);
    const answer = new DoAnswer(operation, call, {
      isAcknowledged,
      hasFlags: named !== 0,
      echo,
      unknownAttributes: this.unknownAttributes(options),
      parts: options?.parts === true,
    });
    const flags = MessageFlag.request | (isAcknowledged ? MessageFlag.ack : 0) | alwaysFlags(call) | named;
    channel.send(answer, request, type, flags);
    return answer;
  }

  /** Sends the steps of a transaction. What the kernel says is still to be read. */
  sendTransaction(
    steps: readonly Step[],
    options: TransactionOptions | undefined,
  ): { readonly channel: Channel; readonly transaction: Transaction } {
    const facts = { unknownAttributes: this.unknownAttributes(options), generation: options?.generation };
    const transaction = new Transaction(steps, facts);
    const channel = this.channel(transaction.family.protocol);
    channel.sendTogether(transaction.messages);
    return { channel, transaction };
  }

  /** Learns from a settled `do` how its call is answered. */
  learn(answer: DoAnswer): void {
    if (answer.error instanceof TimeoutError) this.#singles.delete(answer.call);
    else if (answer.isAcknowledged && answer.error === undefined && answer.isSingle && isGet(answer.operation)) {
      this.#singles.add(answer.call);
    }
  }

  flags(operation: AnyOperation, flags: readonly RequestFlag[] | undefined): number {
    return flags === undefined ? 0 : flagBits(operation.name, flags);
  }

  timeoutMs(options: Pick<CallOptions, 'timeout'> | undefined): number {
    return options?.timeout === undefined ? this.settings.timeoutMs : checkTimeout(options.timeout);
  }

  unknownAttributes(options: Pick<CallOptions, 'unknownAttributes'> | undefined): UnknownAttributes {
    const unknown = options?.unknownAttributes;
    return unknown === undefined ? this.settings.unknownAttributes : checkUnknown(unknown);
  }

  /** Whether an answer did not fit, and would now: the buffer has grown since. */
  hasGrownFor(error: unknown): boolean {
    return error instanceof TruncatedError && error.bufferBytes < this.buffers.bytes;
  }

  /** Closes all kernel sockets; what is pending fails. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const error = new SocketClosedError();
    for (const channel of this.#channels.values()) channel.close(error);
    this.#channels.clear();
  }
}
