import { formatHex, parsePlainHex } from './hex.ts';

/** Formats sixteen bytes in the usual 8-4-4-4-12 form; any other length as plain hex. */
export function formatUuid(bytes: Uint8Array, start: number = 0, end: number = bytes.length): string {
  const hex = formatHex(bytes, start, end);
  if (hex.length !== 32) return hex;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Reads a UUID in the 8-4-4-4-12 form, or plain hex, or returns undefined. */
export function parseUuid(text: string): Uint8Array | undefined {
  const isDashed = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
  return parsePlainHex(isDashed ? text.replaceAll('-', '') : text);
}
