import { describeValue } from '../name-table.ts';
import { formatIpv4, parseIpv4 } from './ipv4.ts';
import { formatIpv6, parseIpv6 } from './ipv6.ts';

/** A UDP or TCP endpoint: `struct sockaddr_in` or `struct sockaddr_in6` of the kernel. */
export interface SocketAddress {
  /** IPv4 or IPv6 text; it decides which of the two structs is sent. */
  address: string;
  /** Port number, 0 to 65535. */
  port: number;
  /** IPv6 traffic class and flow label, as one number; 0 when absent. */
  flowinfo?: number | undefined;
  /** Interface index that a link-local IPv6 address belongs to; 0 when absent. */
  scopeId?: number | undefined;
}

const familyInet = 2;
const familyInet6 = 10;

/**
 * Reads a socket address. Returns undefined when the family is neither IPv4 nor IPv6, or the bytes are too few.
 * The family is in host order, port and flow information in network order, as in C.
 */
export function readSocketAddress(
  view: DataView,
  at: number,
  length: number,
  little: boolean,
): SocketAddress | undefined {
  if (length < 2) return undefined;
  const family = view.getUint16(at, little);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  if (family === familyInet && length >= 8) {
    return { address: formatIpv4(bytes, 4), port: view.getUint16(at + 2, false) };
  }
  if (family !== familyInet6 || length < 24) return undefined;
  const address: SocketAddress = { address: formatIpv6(bytes, 8), port: view.getUint16(at + 2, false) };
  const flowinfo = view.getUint32(at + 4, false);
  const scopeId = length >= 28 ? view.getUint32(at + 24, little) : 0;
  if (flowinfo !== 0) address.flowinfo = flowinfo;
  if (scopeId !== 0) address.scopeId = scopeId;
  return address;
}

function isUnsigned(value: unknown, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}

/** Bytes of a socket address (16 for IPv4, 28 for IPv6), or a sentence that says what is wrong with it. */
export function socketAddressBytes(value: SocketAddress, little: boolean): Uint8Array | string {
  const { address, port, flowinfo = 0, scopeId = 0 } = value;
  if (!isUnsigned(port, 0xffff)) return `port must be an integer from 0 to 65535, got ${describeValue(port)}`;
  if (!isUnsigned(flowinfo, 0xffffffff)) return `flowinfo must be a 32-bit number, got ${describeValue(flowinfo)}`;
  if (!isUnsigned(scopeId, 0xffffffff)) return `scopeId must be a 32-bit number, got ${describeValue(scopeId)}`;
  const v4 = typeof address === 'string' ? parseIpv4(address) : undefined;
  const ip = v4 ?? (typeof address === 'string' ? parseIpv6(address) : undefined);
  if (ip === undefined) return `address must be IPv4 or IPv6 text, got ${describeValue(address)}`;
  const bytes = new Uint8Array(v4 === undefined ? 28 : 16);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, v4 === undefined ? familyInet6 : familyInet, little);
  view.setUint16(2, port, false);
  if (v4 !== undefined) {
    bytes.set(ip, 4);
  } else {
    view.setUint32(4, flowinfo, false);
    bytes.set(ip, 8);
    view.setUint32(24, scopeId, little);
  }
  return bytes;
}
