/** Bytes of a hex table: one attribute per line, blanks for the eye, `#` starts a remark. */
export function hex(table: string): Uint8Array {
  const digits = table.replaceAll(/#.*$/gm, '').replaceAll(/\s/g, '');
  if (!/^(?:[0-9a-f]{2})*$/.test(digits)) throw new Error(`not hex: ${digits}`);
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Bytes as one line of hex, for comparisons that show both sides. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A hex table in the form of {@link toHex}. */
export function flat(table: string): string {
  return toHex(hex(table));
}
