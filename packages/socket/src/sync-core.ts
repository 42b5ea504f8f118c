import { type AnyCall, type AnyOperation, callOf, type Family } from '@nlkit/netlink-core';
import { getfamily } from '@nlkit/netlink-nlctrl';
import type { Answer } from './answer.ts';
import { blameCaller } from './blame.ts';
import type { ReplyOf, TransactionOptions } from './call-types.ts';
import type { DoAnswer } from './do-answer.ts';
import { KernelChannel } from './kernel-channel.ts';
import { type AnyDoOptions, SocketCore } from './socket-core.ts';
import type { SocketOptions } from './socket-options.ts';
import type { Step } from './step.ts';

/** The synchronous socket without its types. */
export class SyncCore extends SocketCore<KernelChannel> {
  constructor(options: SocketOptions) {
    super(options, true, (transport, context) => new KernelChannel(transport, context));
  }

  /** Sends a `do`, or the parts it is cut into, and returns the answer of the last one. */
  do(operation: AnyOperation, request: unknown, options: AnyDoOptions | undefined): unknown {
    try {
      this.checkOpen();
      const call = callOf(operation, 'do');
      if (call.split === undefined) return this.#doOne(operation, call, request, options);
      let value: unknown;
      for (const part of call.split(request ?? {})) value = this.#doOne(operation, call, part, options);
      return value;
    } catch (error) {
      blameCaller(error, this.do);
      throw error;
    }
  }

  #doOne(operation: AnyOperation, call: AnyCall, request: unknown, options: AnyDoOptions | undefined): unknown {
    let answer = this.#exchange(operation, call, request, options);
    if (answer.error !== undefined && this.isFamilyStale(operation, answer.error)) {
      answer = this.#exchange(operation, call, request, options);
    }
    if (answer.error !== undefined) throw answer.error;
    return answer.value;
  }

  #exchange(operation: AnyOperation, call: AnyCall, request: unknown, options: AnyDoOptions | undefined): DoAnswer {
    const timeoutMs = this.timeoutMs(options);
    const type = this.resolveType(operation, call);
    const channel = this.channel(operation.family.protocol);
    const answer = this.sendDo(channel, operation, call, request ?? {}, type, options);
    this.#settle(channel, answer, timeoutMs);
    this.learn(answer);
    return answer;
  }

  /** Sends the steps of a transaction and returns what they came to. */
  transaction(steps: readonly Step[], options: TransactionOptions | undefined): unknown[] {
    this.checkOpen();
    if (steps.length === 0) return [];
    const timeoutMs = this.timeoutMs(options);
    const { channel, transaction } = this.sendTransaction(steps, options);
    this.#settle(channel, transaction.whole, timeoutMs);
    for (const answer of transaction.answers) channel.forget(answer);
    if (transaction.whole.error !== undefined) throw transaction.whole.error;
    return transaction.values;
  }

  /** Reads until the answer is settled. */
  #settle(channel: KernelChannel, answer: Answer, timeoutMs: number): void {
    if (!channel.pump(timeoutMs)) channel.timeOut(answer, timeoutMs);
    const startedAt = performance.now();
    while (!answer.isSettled) {
      // Datagrams of others must not keep the caller waiting for ever.
      const isLate = performance.now() - startedAt > timeoutMs;
      if (isLate || !channel.pump(timeoutMs)) channel.timeOut(answer, timeoutMs);
    }
  }

  /** Message type of a call; asks nlctrl where the id of the family is not known. */
  resolveType(operation: AnyOperation, call: AnyCall): number {
    const type = this.messageType(operation, call);
    return type ?? this.#resolveFamily(operation.family);
  }

  /** Whether a request failed because its family has another id now, and can be sent again. */
  isFamilyStale(operation: AnyOperation, error: unknown): boolean {
    const id = this.staleFamilyId(operation, error);
    if (id === undefined) return false;
    const isNew = this.#resolveFamily(operation.family) !== id;
    if (isNew) this.stats.repeated++;
    return isNew;
  }

  #resolveFamily(family: Family): number {
    try {
      const reply = this.do(getfamily, { familyName: family.name }, undefined) as ReplyOf<typeof getfamily.do>;
      return this.setFamilyId(family, reply.familyId);
    } catch (error) {
      throw this.familyError(family, error);
    }
  }
}
