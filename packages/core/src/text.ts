// Strings from the kernel are bytes: interface aliases and SSIDs need not be UTF-8. What is not UTF-8 maps to a lone
// low surrogate U+DC80..U+DCFF per byte, which no valid text holds, so that every string goes back to its bytes.

const shortTextBytes = 24;
const cacheSlots = 256;
const cachedTexts: string[] = new Array<string>(cacheSlots).fill('');

/**
 * Reads bytes as UTF-8.
 *
 * Bytes that are not UTF-8 come out as lone surrogates (U+DC00 plus the byte); {@link encodeText} turns them back, so
 * nothing is lost. Stops at `end`, not at a NUL.
 */
export function decodeText(bytes: Uint8Array, start: number = 0, end: number = bytes.length): string {
  if (end - start <= shortTextBytes) {
    // Names repeat (interfaces, kinds, queueing disciplines): one string each saves most of the allocations.
    let hash = end - start;
    let index = start;
    for (; index < end; index++) {
      const byte = bytes[index] as number;
      if (byte > 0x7f) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (index === end) {
      const slot = (hash ^ (hash >>> 9)) & (cacheSlots - 1);
      const cached = cachedTexts[slot] as string;
      if (isSameAscii(cached, bytes, start, end)) return cached;
      const text = asciiText(bytes, start, end);
      cachedTexts[slot] = text;
      return text;
    }
  }
  return decodeLongText(bytes, start, end);
}

function isSameAscii(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index] as number);
  return text;
}

function decodeLongText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let index = start;
  while (index < end) {
    const lead = bytes[index] as number;
    const size = lead < 0x80 ? 1 : sequenceSize(bytes, index, end);
    if (size === 0) {
      text += String.fromCharCode(0xdc00 + lead);
      index++;
      continue;
    }
    let point = size === 1 ? lead : lead & (0x7f >> size);
    for (let next = 1; next < size; next++) point = (point << 6) | ((bytes[index + next] as number) & 0x3f);
    text += String.fromCodePoint(point);
    index += size;
  }
  return text;
}

/** Length of the well-formed UTF-8 sequence (RFC 3629) at `index`, or 0 when there is none. */
function sequenceSize(bytes: Uint8Array, index: number, end: number): number {
  const lead = bytes[index] as number;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0 || index + size > end) return 0;
  const second = bytes[index + 1] as number;
  // The second byte keeps overlong forms, surrogates and points above U+10FFFF out.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = 2; next < size; next++) {
    const byte = bytes[index + next] as number;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return size;
}

/** Number of bytes that {@link encodeText} makes of a string. */
export function textLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text, index + 1)) {
      length += 4;
      index++;
    } else if (unit >= 0xdc80 && unit <= 0xdcff) length += 1;
    else length += 3;
  }
  return length;
}

/** Writes a string as UTF-8 at `at` and returns the offset behind it. Undoes {@link decodeText}. */
export function writeText(text: string, target: Uint8Array, at: number): number {
  let out = at;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      target[out++] = unit;
    } else if (unit >= 0xdc80 && unit <= 0xdcff) {
      target[out++] = unit & 0xff;
    } else if (unit < 0x800) {
      target[out++] = 0xc0 | (unit >> 6);
      target[out++] = 0x80 | (unit & 0x3f);
    } else if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text, index + 1)) {
      const point = 0x10000 + ((unit & 0x3ff) << 10) + (text.charCodeAt(++index) & 0x3ff);
      target[out++] = 0xf0 | (point >> 18);
      target[out++] = 0x80 | ((point >> 12) & 0x3f);
      target[out++] = 0x80 | ((point >> 6) & 0x3f);
      target[out++] = 0x80 | (point & 0x3f);
    } else {
      target[out++] = 0xe0 | (unit >> 12);
      target[out++] = 0x80 | ((unit >> 6) & 0x3f);
      target[out++] = 0x80 | (unit & 0x3f);
    }
  }
  return out;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Bytes of a string: UTF-8, with the lone surrogates of {@link decodeText} turned back into the bytes they stand for.
 * Without a NUL at the end.
 */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(textLength(text));
  writeText(text, bytes, 0);
  return bytes;
}
