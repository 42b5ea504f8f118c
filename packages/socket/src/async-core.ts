import { type AnyCall, type AnyOperation, callOf, type Family } from '@nlkit/netlink-core';
import { AsyncChannel } from './async-channel.ts';
import { blameCaller } from './blame.ts';
import type { DoOptions, ReplyOf, TransactionOptions } from './call-types.ts';
import type { DoAnswer } from './do-answer.ts';
import { type AnyDoOptions, SocketCore } from './socket-core.ts';
import type { SocketOptions } from './socket-options.ts';
import type { Step } from './step.ts';
import { Turn } from './turn.ts';

type Options = (AnyDoOptions & DoOptions) | undefined;

// Reading stops after that many datagrams of others; the event loop brings the rest.
const mostReads = 64;
// Looking at the clock at every answer would cost a percent: a bit mask of those where it is done.
const checkInterval = 7;

/** The asynchronous socket without its types. */
export class AsyncCore extends SocketCore<AsyncChannel> {
  readonly #resolving = new Map<string, Promise<number>>();
  readonly #turn = new Turn();
  #isRef = true;
  #answered = 0;

  constructor(options: SocketOptions) {
    super(options, false, (transport, context) => {
      const channel = new AsyncChannel(transport, context);
      if (!this.#isRef) channel.isRef = false;
      return channel;
    });
  }

  setRef(isRef: boolean): void {
    this.#isRef = isRef;
    for (const channel of this.channels) channel.isRef = isRef;
  }

  /** Sends a `do`, or the parts it is cut into, and resolves to the answer of the last one. */
  do(operation: AnyOperation, request: unknown, options: Options): Promise<unknown> {
    try {
      options?.signal?.throwIfAborted();
      this.checkOpen();
      const call = callOf(operation, 'do');
      const type = this.messageType(operation, call);
      if (type === undefined || call.split !== undefined) return this.#doInParts(operation, call, request, options);
      const answer = this.#exchange(operation, call, request, type, options);
      if (answer instanceof Promise) return this.#finish(operation, call, request, answer, options);
      if (answer.error === undefined) return this.#resolve(answer.value);
      blameCaller(answer.error, this.do);
      return this.#finish(operation, call, request, answer, options);
    } catch (error) {
      blameCaller(error, this.do);
      return Promise.reject(error);
    }
  }

  /** Sends the steps of a transaction and resolves to what they came to. */
  async transaction(
    steps: readonly Step[],
    options: (TransactionOptions & Pick<DoOptions, 'signal'>) | undefined,
  ): Promise<unknown[]> {
    options?.signal?.throwIfAborted();
    this.checkOpen();
    if (steps.length === 0) return [];
    const timeoutMs = this.timeoutMs(options);
    const { channel, transaction } = this.sendTransaction(steps, options);
    const { whole, answers } = transaction;
    for (let reads = 0; !whole.isSettled && reads < mostReads; reads++) {
      if (!channel.pump()) break;
    }
    if (!whole.isSettled) await channel.settle(whole, timeoutMs, options?.signal);
    for (const answer of answers) channel.forget(answer);
    if (whole.error !== undefined) throw whole.error;
    return transaction.values;
  }

  /**
   * Resolves, and lets the event loop go round now and then: a loop that awaits one request after the other would keep it
   * for as long as all of them take, since none has to wait.
   */
  #resolve(value: unknown): Promise<unknown> {
    const mayBeLate = (++this.#answered & checkInterval) === 0;
    return mayBeLate && this.#turn.isOver() ? this.#turn.next(this.#isRef).then(() => value) : Promise.resolve(value);
  }

  async #doInParts(operation: AnyOperation, call: AnyCall, request: unknown, options: Options): Promise<unknown> {
    let value: unknown;
    for (const part of call.split?.(request ?? {}) ?? [request]) {
      if (this.#turn.isOver()) await this.#turn.next(this.#isRef);
      const type = await this.resolveType(operation, call);
      options?.signal?.throwIfAborted();
      const answer = this.#exchange(operation, call, part, type, options);
      value = await this.#finish(operation, call, part, answer, options);
    }
    return value;
  }

  /** One request and its answer. The kernel has answered most requests when the write returns: then no time passes. */
  #exchange(
    operation: AnyOperation,
    call: AnyCall,
    request: unknown,
    type: number,
    options: Options,
  ): DoAnswer | Promise<DoAnswer> {
    const timeoutMs = this.timeoutMs(options);
    const channel = this.channel(operation.family.protocol);
    const answer = this.sendDo(channel, operation, call, request ?? {}, type, options);
    for (let reads = 0; !answer.isSettled && reads < mostReads; reads++) {
      if (!channel.pump()) break;
    }
    if (!answer.isSettled) return channel.settle(answer, timeoutMs, options?.signal);
    this.learn(answer);
    return answer;
  }

  async #finish(
    operation: AnyOperation,
    call: AnyCall,
    request: unknown,
    first: DoAnswer | Promise<DoAnswer>,
    options: Options,
  ): Promise<unknown> {
    let answer = await first;
    this.learn(answer);
    if (answer.error !== undefined && (await this.isFamilyStale(operation, answer.error))) {
      const type = await this.resolveType(operation, call);
      answer = await this.#exchange(operation, call, request, type, options);
    }
    if (answer.error !== undefined) throw answer.error;
    return answer.value;
  }

  /** Message type of a call; asks nlctrl where the id of the family is not known. */
  async resolveType(operation: AnyOperation, call: AnyCall): Promise<number> {
    const type = this.messageType(operation, call);
    return type ?? (await this.#resolveFamily(operation.family));
  }

  /** Whether a request failed because its family has another id now, and can be sent again. */
  async isFamilyStale(operation: AnyOperation, error: unknown): Promise<boolean> {
    const id = this.staleFamilyId(operation, error);
    if (id === undefined) return false;
    const isNew = (await this.#resolveFamily(operation.family)) !== id;
    if (isNew) this.stats.repeated++;
    return isNew;
  }

  #resolveFamily(family: Family): Promise<number> {
    let resolving = this.#resolving.get(family.name);
    if (resolving === undefined) {
      resolving = this.#askForFamily(family).finally(() => this.#resolving.delete(family.name));
      this.#resolving.set(family.name, resolving);
    }
    return resolving;
  }

  async #askForFamily(family: Family): Promise<number> {
    try {
      // Programs without generic families do without nlctrl as well.
      const { getfamily } = await import('@nlkit/netlink-nlctrl');
      const reply = (await this.do(getfamily, { familyName: family.name }, undefined)) as ReplyOf<typeof getfamily.do>;
      return this.setFamilyId(family, reply.familyId);
    } catch (error) {
      throw this.familyError(family, error);
    }
  }
}
