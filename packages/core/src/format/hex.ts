const digits: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hex, with `separator` between bytes. */
export function formatHex(
  bytes: Uint8Array,
  start: number = 0,
  end: number = bytes.length,
  separator: string = '',
): string {
  let text = '';
  for (let index = start; index < end; index++) {
    if (index !== start) text += separator;
    text += digits[bytes[index] as number] as string;
  }
  return text;
}

/**
 * Reads hex: two digits a byte, bytes optionally separated by single spaces, colons or dashes.
 * Returns undefined when the text is anything else.
 */
export function parseHex(text: string): Uint8Array | undefined {
  if (text !== '' && !/^[0-9a-f]{2}(?:[ :-]?[0-9a-f]{2})*$/i.test(text)) return undefined;
  const plain = text.replaceAll(/[ :-]/g, '');
  const bytes = new Uint8Array(plain.length / 2);
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(plain.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}

/** Reads hex without separators, or returns undefined. */
export function parsePlainHex(text: string): Uint8Array | undefined {
  return /[ :-]/.test(text) ? undefined : parseHex(text);
}
