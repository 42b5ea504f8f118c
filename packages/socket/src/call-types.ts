// The types of Node.js declare AbortSignal and AsyncDisposable, for programs that do not ask for these types themselves.
/// <reference types="node" preserve="true" />

import type { AnyCall, MessageOf, Notification, RequestFlag, RequestOf, UnknownAttributes } from '@nlkit/netlink-core';

export type { RequestOf };

/** What a call gives: for a dump, one row of it; an array where several messages answer a `do`. */
export type ReplyOf<C> = C extends { readonly many: true } ? MessageOf<C>[] : MessageOf<C>;

/** Names of the request flags that a call takes. */
export type FlagOf<C> = C extends { readonly flags?: readonly (infer Flag extends RequestFlag)[] } ? Flag : never;

/** Arguments behind the operation: the request may be left out when it has no property that must be there. */
export type CallArguments<C extends AnyCall, Options> =
  Record<never, never> extends RequestOf<C>
    ? [request?: RequestOf<C>, options?: Options]
    : [request: RequestOf<C>, options?: Options];

/** Options that every call takes. */
export interface CallOptions<Flag extends RequestFlag = RequestFlag> {
  /** Time to wait for one answer of the kernel, in milliseconds; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Request flags, by name (`NLM_F_CREATE` is `'create'`). */
  readonly flags?: readonly Flag[] | undefined;
  /** What happens to attributes that the spec does not describe. */
  readonly unknownAttributes?: UnknownAttributes | undefined;
  /** Gives the messages of the kernel as they are where an operation's answer would be put together from several. */
  readonly parts?: boolean | undefined;
}

/** Options of `do`. */
export interface DoOptions<Flag extends RequestFlag = RequestFlag> extends CallOptions<Flag> {
  /** Ends the waiting: the call rejects with the signal's reason. What the kernel has carried out stays. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of `transaction` in the synchronous socket. */
export interface TransactionOptions extends Pick<CallOptions, 'timeout' | 'unknownAttributes'> {
  /**
   * Generation of the tables that the steps were made for, as nftables tells it (`getgen`, `id`). Where another program
   * has changed them since, the kernel refuses with ERESTART.
   */
  readonly generation?: number | undefined;
}

/** Options of `dump` in the synchronous socket. */
export interface SyncDumpOptions<Flag extends RequestFlag = RequestFlag> extends CallOptions<Flag> {
  /** How often `toArray()` repeats a dump that a change in the kernel interrupted; the socket's setting when absent. */
  readonly retries?: number | undefined;
}

/** Options of `dump`. */
export interface DumpOptions<Flag extends RequestFlag = RequestFlag> extends SyncDumpOptions<Flag> {
  /** Ends the dump: what is consumed next rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Option of `do` that asks for the echo of what was created or changed (`NLM_F_ECHO`). */
export interface EchoOption<Message> {
  /** The notification that the kernel sends of the change, such as `newlinkNtf` for `newlink`. */
  readonly echo: Notification<Message>;
}
