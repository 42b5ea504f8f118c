import { formatHex, parseHex } from './hex.ts';

/** Formats a link-layer address of any length as hex pairs joined by colons. */
export function formatMac(bytes: Uint8Array, start: number = 0, end: number = bytes.length): string {
  return formatHex(bytes, start, end, ':');
}

/** Reads a link-layer address: hex pairs with colons or dashes between them, or without. Undefined otherwise. */
export function parseMac(text: string): Uint8Array | undefined {
  return parseHex(text);
}
