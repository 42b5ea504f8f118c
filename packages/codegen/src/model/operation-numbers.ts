import type { SpecCall, SpecOperation, SpecOperations } from '../load/spec.ts';

/** Message numbers of an operation. */
export interface OperationNumbers {
  readonly do: CallNumbers;
  readonly dump: CallNumbers;
  /** Of a notification or event. */
  readonly message: number;
}

/** Message numbers of one mode of an operation. */
export interface CallNumbers {
  readonly request: number;
  readonly reply: number;
}

/** Numbers the operations of a spec, in the order of the list. */
export function numberOperations(operations: SpecOperations): OperationNumbers[] {
  return operations['enum-model'] === 'directional' ? numberBothWays(operations.list) : numberAlike(operations.list);
}

/** One numbering from 1, for requests and what the kernel sends alike. */
function numberAlike(list: readonly SpecOperation[]): OperationNumbers[] {
  let next = 1;
  return list.map((operation) => {
    const number = operation.value ?? next;
    next = number + 1;
    return numbersOf(operation, number, number);
  });
}

/**
 * One numbering from 1 for requests, another one for replies, notifications and events. The `do` counts, or the `dump`
 * where there is none; a reply takes a number only if there is one.
 */
function numberBothWays(list: readonly SpecOperation[]): OperationNumbers[] {
  let request = 1;
  let reply = 1;
  return list.map((operation) => {
    if (operation.notify !== undefined || operation.event !== undefined) {
      const number = operation.value ?? reply;
      reply = number + 1;
      return numbersOf(operation, request, number);
    }
    const call = operation.do ?? operation.dump;
    const sent = call?.request?.value ?? operation.value ?? request;
    const received = call?.reply?.value ?? reply;
    request = sent + 1;
    reply = call?.reply === undefined ? received : received + 1;
    return numbersOf(operation, sent, received);
  });
}

/** The numbers that came up for an operation, unless its modes give their own. */
function numbersOf(operation: SpecOperation, request: number, reply: number): OperationNumbers {
  const callNumbers = (call: SpecCall | undefined) => ({
    request: call?.request?.value ?? request,
    reply: call?.reply?.value ?? reply,
  });
  return { do: callNumbers(operation.do), dump: callNumbers(operation.dump), message: reply };
}
