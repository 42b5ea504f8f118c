import type { ExtendedAck, UnknownAttributes } from '@nlkit/netlink-core';
import type { TransportFactory } from './transport.ts';

/** A remark of the kernel about a request that it carried out. */
export interface KernelWarning {
  /** Name of the operation. */
  readonly operation: string;
  /** What the kernel says. */
  readonly extAck: ExtendedAck;
}

/** Options of a socket. */
export interface SocketOptions {
  /** Time to wait for one answer of the kernel, in milliseconds; `Infinity` for no limit. 5000 when absent. */
  readonly timeout?: number | undefined;
  /**
   * Size of the buffer that datagrams are received into, in bytes; at least 32768. It grows when an answer does not fit.
   * 1 MiB when absent: memory of which only what is used becomes real.
   */
  readonly receiveBufferBytes?: number | undefined;
  /**
   * Size of the kernel's own receive buffer (`SO_RCVBUF`), in bytes; the system's default when absent. Beyond the
   * system's limit it needs CAP_NET_ADMIN, without which the limit is what you get.
   */
  readonly socketBufferBytes?: number | undefined;
  /** What happens to attributes that the spec does not describe: `'keep'` when absent. */
  readonly unknownAttributes?: UnknownAttributes | undefined;
  /** How often a collected dump is repeated when changes in the kernel interrupt it. 10 when absent. */
  readonly interruptedRetries?: number | undefined;
  /** Hears remarks of the kernel about requests that it carried out. When absent they become process warnings. */
  readonly onWarning?: ((warning: KernelWarning) => void) | undefined;
  /** Opens a transport for each netlink protocol. The running kernel's when absent. */
  readonly transport?: TransportFactory | undefined;
}

/** Options with their defaults. */
export interface Settings {
  readonly timeoutMs: number;
  readonly receiveBufferBytes: number;
  readonly socketBufferBytes: number | undefined;
  readonly unknownAttributes: UnknownAttributes;
  readonly interruptedRetries: number;
  readonly onWarning: (warning: KernelWarning) => void;
  readonly transport: TransportFactory | undefined;
}

// The kernel sizes the datagrams of a dump by the largest read so far, up to this.
const leastBufferBytes = 32 * 1024;
const defaultBufferBytes = 1024 * 1024;
const mostBufferBytes = 2 ** 30;

/** Checks options and fills in what is absent. Throws a `RangeError` or `TypeError`. */
export function resolveOptions(options: SocketOptions): Settings {
  const { unknownAttributes = 'keep', socketBufferBytes } = options;
  if (socketBufferBytes !== undefined) checkInteger('socketBufferBytes', socketBufferBytes, 1, mostBufferBytes);
  return {
    timeoutMs: checkTimeout(options.timeout ?? 5000),
    receiveBufferBytes: checkInteger(
      'receiveBufferBytes',
      options.receiveBufferBytes ?? defaultBufferBytes,
      leastBufferBytes,
      mostBufferBytes,
    ),
    socketBufferBytes,
    unknownAttributes: checkUnknown(unknownAttributes),
    interruptedRetries: checkRetries('interruptedRetries', options.interruptedRetries ?? 10),
    onWarning: options.onWarning ?? emitWarning,
    transport: options.transport,
  };
}

/** Checks a timeout in milliseconds. */
export function checkTimeout(timeout: number): number {
  if (typeof timeout === 'number' && timeout > 0) return timeout;
  throw new RangeError(`timeout must be a number of milliseconds above 0, got ${String(timeout)}`);
}

/** Checks how often a dump is repeated. */
export function checkRetries(name: string, retries: number): number {
  return checkInteger(name, retries, 0, 1_000_000);
}

/** Checks what happens to unknown attributes. */
export function checkUnknown(unknown: UnknownAttributes): UnknownAttributes {
  if (unknown === 'keep' || unknown === 'ignore' || unknown === 'deny') return unknown;
  throw new TypeError(`unknownAttributes must be 'keep', 'ignore' or 'deny', got ${String(unknown)}`);
}

function checkInteger(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new RangeError(`${name} must be an integer from ${min} to ${max}, got ${String(value)}`);
}

function emitWarning({ operation, extAck }: KernelWarning): void {
  process.emitWarning(`${operation}: the kernel says: ${extAck.message}`, {
    type: 'NetlinkWarning',
    code: 'NETLINK_WARNING',
  });
}
