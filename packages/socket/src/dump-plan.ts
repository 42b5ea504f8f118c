import {
  type AnyCall,
  type AnyOperation,
  callOf,
  MessageFlag,
  NetlinkError,
  type UnknownAttributes,
} from '@nlkit/netlink-core';
import type { DumpOptions } from './call-types.ts';
import { type DumpAnswer, RowAnswer } from './dump-answer.ts';
import type { KernelChannel } from './kernel-channel.ts';
import type { SocketCore } from './socket-core.ts';
import { checkRetries } from './socket-options.ts';
import { ViewAnswer, type ViewBatch } from './view-answer.ts';

/** A dump as it was asked for, checked and complete. */
export interface DumpPlan {
  readonly operation: AnyOperation;
  readonly call: AnyCall;
  readonly request: unknown;
  /** Message flags of the request. */
  readonly flags: number;
  readonly timeoutMs: number;
  readonly unknownAttributes: UnknownAttributes;
  readonly parts: boolean;
  /** How often the collected form repeats a dump that was interrupted. */
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
}

/** Checks the arguments of `dump`. */
export function planDump(
  core: SocketCore<KernelChannel>,
  operation: AnyOperation,
  request: unknown,
  options: DumpOptions | undefined,
): DumpPlan {
  core.checkOpen();
  return {
    operation,
    call: callOf(operation, 'dump'),
    request: request ?? {},
    flags: MessageFlag.request | MessageFlag.dump | core.flags(operation, options?.flags),
    timeoutMs: core.timeoutMs(options),
    unknownAttributes: core.unknownAttributes(options),
    parts: options?.parts === true,
    retries:
      options?.retries === undefined ? core.settings.interruptedRetries : checkRetries('retries', options.retries),
    signal: options?.signal,
  };
}

/** Pause before a dump is repeated, in milliseconds: short, a little longer each time, and never the same twice. */
export function pauseMs(tries: number): number {
  return Math.random() * Math.min(2 * tries, 20);
}

/** What a dump fails with that nobody consumes any more. Nobody sees it. */
export const abandoned: unique symbol = Symbol('abandoned');

/** An answer whose rows become objects. */
export function makeRows<Reply>({ operation, call, unknownAttributes, parts }: DumpPlan): DumpAnswer<Reply[]> {
  return new RowAnswer<Reply>(operation, call, { unknownAttributes, parts });
}

/** An answer whose rows stay in place. */
export function makeViews({ operation, call, unknownAttributes }: DumpPlan): DumpAnswer<ViewBatch> {
  return new ViewAnswer(operation, call, unknownAttributes);
}

/** The error for a second consumption of a dump. */
export function consumedError({ operation: { name } }: DumpPlan): NetlinkError {
  return new NetlinkError('ERR_NETLINK_DUMP_CONSUMED', `this dump of ${name} is consumed already; make another one`);
}
