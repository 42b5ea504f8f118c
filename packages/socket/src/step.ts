import type { AnyCall, Notification, Operation } from '@nlkit/netlink-core';
import type { CallArguments, EchoOption, FlagOf, ReplyOf, RequestOf } from './call-types.ts';

/** An operation of a transaction with its request. `Result` is what it comes to. */
export interface Step<Result = unknown> {
  readonly operation: Operation<AnyCall, AnyCall | undefined>;
  readonly request: unknown;
  readonly options: StepOptions & { readonly echo?: Notification<Result> | undefined };
}

/** What a step comes to: nothing, or the echo that it asks for. */
export type ResultOf<S> = S extends Step<infer Result> ? Result : never;

/** Options of a step. */
export interface StepOptions<Flag extends string = string> {
  /** Request flags, by name (`NLM_F_CREATE` is `'create'`). */
  readonly flags?: readonly Flag[] | undefined;
}

/** An operation that the kernel only acknowledges: those that read cannot be part of a transaction. */
type Change<Do extends AnyCall> = Operation<Do, AnyCall | undefined> &
  (undefined extends ReplyOf<Do> ? unknown : never);

/**
 * An operation of a transaction, with its request: an item of the list that `socket.transaction` takes.
 *
 *     await socket.transaction([
 *       step(newtable, { nfgenFamily: 'inet', name: 'filter' }, { flags: ['create'] }),
 *       step(newchain, { nfgenFamily: 'inet', table: 'filter', name: 'input' }, { flags: ['create'] }),
 *     ]);
 *
 * With `echo`, the notification that tells of the change, the step comes to what was made, its handle among it; of several
 * changes to the first, and to nothing where the kernel sends no echo of such a change, as of elements of sets. A request
 * that cannot be written throws its `EncodeError` when the transaction is sent.
 */
export function step<Do extends AnyCall, Message>(
  operation: Change<Do>,
  request: RequestOf<Do>,
  options: StepOptions<FlagOf<Do>> & EchoOption<Message>,
): Step<Message | undefined>;
export function step<Do extends AnyCall>(
  operation: Change<Do>,
  ...args: CallArguments<Do, StepOptions<FlagOf<Do>>>
): Step<undefined>;
export function step(
  operation: Operation<AnyCall, AnyCall | undefined>,
  request: unknown = {},
  options: StepOptions = {},
): Step {
  return { operation, request, options };
}
