import { formatHex, parsePlainHex } from './hex.ts';
import { formatIpv4, parseIpv4 } from './ipv4.ts';
import { formatIpv6, parseIpv6 } from './ipv6.ts';

/**
 * Formats an address by its length: 4 bytes as IPv4, 16 as IPv6, any other (MPLS labels, MCTP) as plain hex.
 * {@link parseIp} takes all three back.
 */
export function formatIp(bytes: Uint8Array, start: number = 0, end: number = bytes.length): string {
  const length = end - start;
  if (length === 4) return formatIpv4(bytes, start);
  return length === 16 ? formatIpv6(bytes, start) : formatHex(bytes, start, end);
}

/** Reads IPv4 or IPv6 text, or plain hex of another length, or returns undefined. */
export function parseIp(text: string): Uint8Array | undefined {
  if (text.includes(':')) return parseIpv6(text);
  return text.includes('.') ? parseIpv4(text) : parsePlainHex(text);
}
