import { formatHex, parsePlainHex } from './hex.ts';

const octets: readonly string[] = Array.from({ length: 256 }, (_, value) => String(value));
const dotted: readonly string[] = octets.map((octet) => `${octet}.`);

let lastPrefix = -1;
let lastPrefixText = '';

const slotBits = 10;
const cachedKeys: Int32Array = new Int32Array(1 << slotBits);
const cachedTexts: (string | undefined)[] = new Array<string | undefined>(1 << slotBits).fill(undefined);

/** Formats four bytes as dotted IPv4 text. */
export function formatIpv4(bytes: Uint8Array, at: number = 0): string {
  if (bytes.length < at + 4) throw new TypeError(`an IPv4 address has 4 bytes, got ${bytes.length - at}`);
  const a = bytes[at] as number;
  const b = bytes[at + 1] as number;
  const c = bytes[at + 2] as number;
  const d = bytes[at + 3] as number;
  // A table of routes names few gateways many times: a direct-mapped cache gives each one string.
  const key = (a << 24) | (b << 16) | (c << 8) | d;
  const slot = Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
  if (cachedKeys[slot] === key) {
    const cached = cachedTexts[slot];
    if (cached !== undefined) return cached;
  }
  // Tables come sorted: neighbours differ in the last octet.
  const prefix = key >>> 8;
  if (prefix !== lastPrefix) {
    lastPrefix = prefix;
    lastPrefixText = (dotted[a] as string) + (dotted[b] as string) + (dotted[c] as string);
  }
  const text = lastPrefixText + (octets[d] as string);
  cachedKeys[slot] = key;
  cachedTexts[slot] = text;
  return text;
}

/** Reads dotted IPv4 text (four decimal numbers without leading zeros) into four bytes, or returns undefined. */
export function parseIpv4(text: string): Uint8Array | undefined {
  const number = ipv4Number(text);
  if (number < 0) return undefined;
  return Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number);
}

/** Reads dotted IPv4 text into a number, the first octet the highest, or returns -1. */
export function ipv4Number(text: string): number {
  let number = 0;
  let dots = 0;
  let octet = -1;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x2e) {
      if (octet < 0 || ++dots > 3) return -1;
      number = number * 256 + octet;
      octet = -1;
    } else {
      // An octet that starts with a zero ends there.
      if (unit < 0x30 || unit > 0x39 || octet === 0) return -1;
      octet = (octet < 0 ? 0 : octet * 10) + unit - 0x30;
      if (octet > 255) return -1;
    }
  }
  return dots === 3 && octet >= 0 ? number * 256 + octet : -1;
}

/** Formats sixteen bytes as IPv6 text in the form of RFC 5952; IPv4-mapped addresses end in dotted form. */
export function formatIpv6(bytes: Uint8Array, at: number = 0): string {
  if (bytes.length < at + 16) throw new TypeError(`an IPv6 address has 16 bytes, got ${bytes.length - at}`);
  const groups: number[] = [];
  for (let index = 0; index < 16; index += 2) {
    groups.push(((bytes[at + index] as number) << 8) | (bytes[at + index + 1] as number));
  }
  const isMapped = groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
  if (isMapped) return `::ffff:${formatIpv4(bytes, at + 12)}`;

  let gap = -1;
  let gapLength = 1;
  for (let start = 0; start < 8; start++) {
    let end = start;
    while (end < 8 && groups[end] === 0) end++;
    if (end - start > gapLength) {
      gap = start;
      gapLength = end - start;
    }
    if (end > start) start = end - 1;
  }
  const hex = (from: number, to: number): string =>
    groups
      .slice(from, to)
      .map((group) => group.toString(16))
      .join(':');
  return gap === -1 ? hex(0, 8) : `${hex(0, gap)}::${hex(gap + gapLength, 8)}`;
}

/** Reads IPv6 text in any valid form (without a zone) into sixteen bytes, or returns undefined. */
export function parseIpv6(text: string): Uint8Array | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = parseGroups(halves[0] as string, halves.length === 1);
  const tail = halves.length === 2 ? parseGroups(halves[1] as string, true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...new Array<number>(missing).fill(0), ...tail];
  const bytes = new Uint8Array(16);
  groups.forEach((group, index) => {
    bytes[index * 2] = group >> 8;
    bytes[index * 2 + 1] = group & 0xff;
  });
  return bytes;
}

function parseGroups(text: string, mayEndDotted: boolean): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (mayEndDotted && index === parts.length - 1 && part.includes('.')) {
      const v4 = parseIpv4(part);
      if (v4 === undefined) return undefined;
      groups.push(((v4[0] as number) << 8) | (v4[1] as number), ((v4[2] as number) << 8) | (v4[3] as number));
    } else {
      if (!/^[0-9a-f]{1,4}$/i.test(part)) return undefined;
      groups.push(Number.parseInt(part, 16));
    }
  }
  return groups;
}

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
