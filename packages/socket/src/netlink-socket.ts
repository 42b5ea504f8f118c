import type { AnyCall, Notification, Operation } from '@nlkit/netlink-core';
import { AsyncCore } from './async-core.ts';
import type {
  CallArguments,
  DoOptions,
  DumpOptions,
  EchoOption,
  FlagOf,
  ReplyOf,
  RequestOf,
  TransactionOptions,
} from './call-types.ts';
import { Dump } from './dump.ts';
import { planDump } from './dump-plan.ts';
import type { SocketStats } from './kernel-channel.ts';
import type { SocketOptions } from './socket-options.ts';
import type { ResultOf, Step } from './step.ts';

/**
 * A netlink socket. It runs the operations of all families: it opens a kernel socket for each netlink protocol on first
 * use and keeps it.
 *
 * Several requests may be under way at once, and requests may run while a dump is read; dumps of one protocol run one
 * after the other, as the kernel wants it. Sending a request runs the kernel's handler before the call returns, so a
 * request that takes the kernel long holds the event loop for as long.
 *
 * A request that waits for its answer keeps the process alive, an idle socket does not. Close the socket when it is no
 * longer needed, or declare it by `await using`.
 */
export class NetlinkSocket implements AsyncDisposable {
  readonly #core: AsyncCore;

  /** Opens nothing yet. Throws a `NetlinkError` on systems other than Linux. */
  constructor(options: SocketOptions = {}) {
    this.#core = new AsyncCore(options);
  }

  /** Counts of what went past unnoticed, so far. */
  get stats(): SocketStats {
    return { ...this.#core.stats };
  }

  /**
   * Runs an operation on one object: reads, creates, changes or deletes it. Resolves to the reply, or to nothing where the
   * kernel only acknowledges.
   *
   * Rejects with a `KernelError` when the kernel refuses, an `EncodeError` when the request cannot be written, a
   * `DecodeError` when the reply cannot be read; further with `TimeoutError`, `TruncatedError`, `OverrunError`,
   * `FamilyNotFoundError`, `SocketClosedError`, `SystemCallError`, and with the reason of the signal.
   */
  do<Do extends AnyCall, Message>(
    operation: Operation<Do, AnyCall | undefined>,
    request: RequestOf<Do>,
    options: DoOptions<FlagOf<Do>> & EchoOption<Message>,
  ): Promise<Message | undefined>;
  do<Do extends AnyCall>(
    operation: Operation<Do, AnyCall | undefined>,
    ...args: CallArguments<Do, DoOptions<FlagOf<Do>>>
  ): Promise<ReplyOf<Do>>;
  do(
    operation: Operation<AnyCall, AnyCall | undefined>,
    request?: unknown,
    options?: DoOptions & { readonly echo?: Notification<unknown> },
  ): Promise<unknown> {
    return this.#core.do(operation, request, options);
  }

  /**
   * Has the kernel carry out all steps, or none where it refuses one: tables, chains, rules and sets of nftables are only
   * changed like that. Resolves to what each step came to: the echo that it asked for, or nothing.
   *
   * Rejects with a `TransactionError` that says for each step why it was refused, with a `TypeError` for steps that cannot be in
   * one transaction, and with code `ERR_NETLINK_ECHO` where all was carried out but an echo cannot be had; further what
   * `do` rejects with. After a `TimeoutError` or an `OverrunError` it may have been carried out or not, and an abort does not undo it.
   */
  transaction<const Steps extends readonly Step[]>(
    steps: Steps,
    options?: TransactionOptions & Pick<DoOptions, 'signal'>,
  ): Promise<{ -readonly [K in keyof Steps]: ResultOf<Steps[K]> }> {
    return this.#core.transaction(steps, options) as never;
  }

  /**
   * Lists a table. Nothing is sent before the {@link Dump} is consumed; what goes wrong is thrown there: as in `do`, and
   * a `DumpInterruptedError` when a change in the kernel cut through it.
   */
  dump<List extends AnyCall>(
    operation: Operation<AnyCall | undefined, List>,
    ...args: CallArguments<List, DumpOptions<FlagOf<List>>>
  ): Dump<ReplyOf<List>> {
    const [request, options] = args;
    return new Dump(this.#core, planDump(this.#core, operation, request, options));
  }

  /** Lets requests that wait keep the process alive, as they do from the start. */
  ref(): this {
    this.#core.setRef(true);
    return this;
  }

  /** Lets the process end although requests wait. */
  unref(): this {
    this.#core.setRef(false);
    return this;
  }

  /** Closes the kernel sockets. What is pending rejects with a `SocketClosedError`. May be called again. */
  close(): void {
    this.#core.close();
  }

  /** Closes the socket at the end of an `await using` declaration. */
  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }
}
