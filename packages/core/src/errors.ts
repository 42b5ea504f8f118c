import type { ExtendedAck } from './extended-ack.ts';

const brand = Symbol.for('@nlkit/netlink-error');

/**
 * Base of every error that nlkit throws on purpose.
 *
 * Match on `code`: the kernel's refusals carry the bare errno name (`EEXIST`), our own errors start with
 * `ERR_NETLINK_`. `instanceof` works across several copies of this package.
 */
export class NetlinkError extends Error {
  /** Stable identifier, meant for `switch`: an errno name or `ERR_NETLINK_…`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  override get name(): string {
    return 'NetlinkError';
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that `instanceof` was asked about, not this one.
    return isInstance(this, value);
  }

  static {
    Object.defineProperty(NetlinkError.prototype, brand, { value: true });
  }
}

/** The brand speaks for the base class, of whichever copy; a subclass answers for itself alone. */
function isInstance(type: unknown, value: unknown): boolean {
  if (type !== NetlinkError) return Function.prototype[Symbol.hasInstance].call(type, value);
  return typeof value === 'object' && value !== null && brand in value;
}

/**
 * Bytes that do not hold what the message description says.
 *
 * `path` says where: the operation or set, then spec names, `[i]` for items, `(kind)` for sub-messages.
 */
export class DecodeError extends NetlinkError {
  override get name(): string {
    return 'DecodeError';
  }

  readonly path: string;
  /** What was expected and what was there. */
  readonly reason: string;
  /** Offset of the offending bytes from the start of the message (its `nlmsghdr`). */
  readonly offset: number;

  constructor(path: string, reason: string, offset: number) {
    super('ERR_NETLINK_DECODE', `cannot decode ${path}: ${reason} (offset ${offset})`);
    this.path = path;
    this.reason = reason;
    this.offset = offset;
  }
}

/** A request that cannot be written: a value of the wrong type, out of range, too long, or a name nobody knows. */
export class EncodeError extends NetlinkError {
  override get name(): string {
    return 'EncodeError';
  }

  /** Where, in the same grammar as the path of a {@link DecodeError}. */
  readonly path: string;
  /** What was expected and what was there. Never holds the value of a sensitive attribute. */
  readonly reason: string;

  constructor(path: string, reason: string) {
    super('ERR_NETLINK_ENCODE', `cannot encode ${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** What else is known about a refusal by the kernel. */
export interface KernelErrorDetails {
  /** Name of the operation that was refused. */
  readonly operation?: string | undefined;
  /** The kernel's own explanation, where it gave one. */
  readonly extAck?: ExtendedAck | undefined;
  /** Advice that follows from the errno and the operation: a missing capability, a missing module. */
  readonly hint?: string | undefined;
}

/** The kernel refused a request. `code` is the errno name, `errno` its positive number. */
export class KernelError extends NetlinkError {
  override get name(): string {
    return 'KernelError';
  }

  readonly errno: number;
  readonly operation: string | undefined;
  readonly extAck: ExtendedAck | undefined;

  constructor(code: string, errno: number, text: string, details: KernelErrorDetails = {}) {
    super(code, kernelErrorMessage(code, text, details));
    this.errno = errno;
    this.operation = details.operation;
    this.extAck = details.extAck;
  }
}

function kernelErrorMessage(code: string, text: string, details: KernelErrorDetails): string {
  const { operation, extAck, hint } = details;
  const parts = [`${operation === undefined ? 'request' : operation} refused: ${text} (${code})`];
  if (extAck?.message !== undefined) parts.push(`kernel says: ${extAck.message}`);
  if (extAck?.attribute !== undefined) parts.push(`at ${extAck.attribute}`);
  else if (extAck?.offset !== undefined) parts.push(`at offset ${extAck.offset} of the request`);
  if (extAck?.missing !== undefined) parts.push(`missing ${extAck.missing}`);
  if (extAck?.policyText !== undefined) parts.push(`allowed: ${extAck.policyText}`);
  if (hint !== undefined) parts.push(hint);
  return parts.join('; ');
}

/** What else is known about a refused transaction. */
export interface TransactionDetails {
  /** Why the kernel refused the transaction as such. */
  readonly whole?: KernelError | undefined;
  /** False where answers were lost or did not come in time; true when absent. */
  readonly isComplete?: boolean | undefined;
}

/** The kernel refused a transaction and changed nothing. `code` is that of the first refusal. */
export class TransactionError extends NetlinkError {
  override get name(): string {
    return 'TransactionError';
  }

  /** For each step, in their order: why the kernel refused it, or undefined where no refusal is known. */
  readonly outcomes: readonly (KernelError | undefined)[];
  /** Whether `outcomes` has all refusals. False where the receive buffer ran over or the time: there may be more. */
  readonly isComplete: boolean;

  constructor(outcomes: readonly (KernelError | undefined)[], details: TransactionDetails = {}) {
    const { whole, isComplete = true } = details;
    const refused = [...outcomes.entries()].filter(([, error]) => error !== undefined);
    const [index, step] = refused[0] ?? [];
    const first = step ?? whole;
    const place = index === undefined ? '' : `step ${index}: `;
    const others = refused.length > 1 ? ` (and ${refused.length - 1} more)` : '';
    super(
      first?.code ?? 'ERR_NETLINK_TRANSACTION',
      `transaction refused, nothing was changed: ${place}${first?.message ?? 'the kernel does not say why'}${others}`,
      first === undefined ? undefined : { cause: first },
    );
    this.outcomes = outcomes;
    this.isComplete = isComplete;
  }
}

/** A change in the kernel cut through a dump, and every repetition that was allowed as well. */
export class DumpInterruptedError<Row = unknown> extends NetlinkError {
  override get name(): string {
    return 'DumpInterruptedError';
  }

  /** What the last try brought: complete messages, but not a consistent snapshot. */
  readonly rows: readonly Row[];

  constructor(operation: string, tries: number, rows: readonly Row[]) {
    const times = tries === 1 ? 'while it ran' : `in each of ${tries} tries`;
    super('ERR_NETLINK_DUMP_INTERRUPTED', `dump of ${operation} is inconsistent: the kernel's table changed ${times}`);
    this.rows = rows;
  }
}

/** The kernel dropped messages because they were not read in time. */
export class OverrunError extends NetlinkError {
  override get name(): string {
    return 'OverrunError';
  }

  constructor(message = 'the receive buffer ran over and the kernel dropped messages (ENOBUFS)') {
    super('ERR_NETLINK_OVERRUN', message);
  }
}

/** No answer came within the time allowed. */
export class TimeoutError extends NetlinkError {
  override get name(): string {
    return 'TimeoutError';
  }

  /** The time that was allowed for one answer, in milliseconds. */
  readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    super('ERR_NETLINK_TIMEOUT', `${operation}: no answer within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** A message was longer than the receive buffer; its end is gone. */
export class TruncatedError extends NetlinkError {
  override get name(): string {
    return 'TruncatedError';
  }

  /** Size of the receive buffer that was too small, in bytes. */
  readonly bufferBytes: number;

  constructor(operation: string, bufferBytes: number) {
    super(
      'ERR_NETLINK_TRUNCATED',
      `${operation}: the answer did not fit into ${bufferBytes} bytes and could not be asked for again; ` +
        'set receiveBufferBytes to a larger size',
    );
    this.bufferBytes = bufferBytes;
  }
}

/** The running kernel has no generic-netlink family of that name. */
export class FamilyNotFoundError extends NetlinkError {
  override get name(): string {
    return 'FamilyNotFoundError';
  }

  /** Name of the family that was asked for. */
  readonly family: string;

  constructor(family: string, modules: readonly string[], cause?: unknown) {
    const advice =
      modules.length === 0
        ? 'the kernel may be built without it, or too old'
        : `load the module that brings it: modprobe ${modules.join(' ')}`;
    super(
      'ERR_NETLINK_FAMILY_NOT_FOUND',
      `generic netlink family "${family}" is not in the running kernel; ${advice}`,
      cause === undefined ? undefined : { cause },
    );
    this.family = family;
  }
}

/** The socket was closed before, or while, a request ran on it. */
export class SocketClosedError extends NetlinkError {
  override get name(): string {
    return 'SocketClosedError';
  }

  constructor(message = 'the netlink socket is closed') {
    super('ERR_NETLINK_CLOSED', message);
  }
}
