import type { AnyCall, Notification, Operation } from '@nlkit/netlink-core';
import type {
  CallArguments,
  CallOptions,
  EchoOption,
  FlagOf,
  ReplyOf,
  RequestOf,
  SyncDumpOptions,
  TransactionOptions,
} from './call-types.ts';
import { planDump } from './dump-plan.ts';
import type { SocketStats } from './kernel-channel.ts';
import type { SocketOptions } from './socket-options.ts';
import type { ResultOf, Step } from './step.ts';
import { SyncCore } from './sync-core.ts';
import { SyncDump } from './sync-dump.ts';

/**
 * A netlink socket that waits for the kernel: the asynchronous one without `await`.
 *
 * It opens a kernel socket for each netlink protocol on first use and keeps it. Each call holds the whole thread until the
 * kernel has answered, so it suits programs that do one thing after the other.
 */
export class NetlinkSocket implements Disposable {
  readonly #core: SyncCore;

  /** Opens nothing yet. Throws a `NetlinkError` on systems other than Linux. */
  constructor(options: SocketOptions = {}) {
    this.#core = new SyncCore(options);
  }

  /** Counts of what went past unnoticed, so far. */
  get stats(): SocketStats {
    return { ...this.#core.stats };
  }

  /**
   * Runs an operation on one object: reads, creates, changes or deletes it. Returns the reply, or nothing where the kernel
   * only acknowledges.
   *
   * Throws a `KernelError` when the kernel refuses, an `EncodeError` when the request cannot be written, a `DecodeError`
   * when the reply cannot be read; further `TimeoutError`, `TruncatedError`, `OverrunError`, `FamilyNotFoundError`,
   * `SocketClosedError` and `SystemCallError`.
   */
  do<Do extends AnyCall, Message>(
    operation: Operation<Do, AnyCall | undefined>,
    request: RequestOf<Do>,
    options: CallOptions<FlagOf<Do>> & EchoOption<Message>,
  ): Message | undefined;
  do<Do extends AnyCall>(
    operation: Operation<Do, AnyCall | undefined>,
    ...args: CallArguments<Do, CallOptions<FlagOf<Do>>>
  ): ReplyOf<Do>;
  do(
    operation: Operation<AnyCall, AnyCall | undefined>,
    request?: unknown,
    options?: CallOptions & { readonly echo?: Notification<unknown> },
  ): unknown {
    return this.#core.do(operation, request, options);
  }

  /**
   * Has the kernel carry out all steps, or none where it refuses one: tables, chains, rules and sets of nftables are only
   * changed like that. Returns what each step came to: the echo that it asked for, or nothing.
   *
   * Throws a `TransactionError` that says for each step why it was refused, a `TypeError` for steps that cannot be in
   * one transaction, and an error of code `ERR_NETLINK_ECHO` where all was carried out but an echo cannot be had; further what
   * `do` throws. After a `TimeoutError` or an `OverrunError` it may have been carried out or not.
   */
  transaction<const Steps extends readonly Step[]>(
    steps: Steps,
    options?: TransactionOptions,
  ): { -readonly [K in keyof Steps]: ResultOf<Steps[K]> } {
    return this.#core.transaction(steps, options) as never;
  }

  /**
   * Lists a table. Nothing is sent before the {@link SyncDump} is consumed; what goes wrong is thrown there: as in `do`,
   * and a `DumpInterruptedError` when a change in the kernel cut through it.
   */
  dump<List extends AnyCall>(
    operation: Operation<AnyCall | undefined, List>,
    ...args: CallArguments<List, SyncDumpOptions<FlagOf<List>>>
  ): SyncDump<ReplyOf<List>> {
    const [request, options] = args;
    return new SyncDump(this.#core, planDump(this.#core, operation, request, options));
  }

  /** Closes the kernel sockets. May be called again. */
  close(): void {
    this.#core.close();
  }

  /** Closes the socket at the end of a `using` declaration. */
  [Symbol.dispose](): void {
    this.close();
  }
}
