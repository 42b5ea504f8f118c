import { formatIpv4, ipv4Number } from './ipv4.ts';

const groupCount = 8;
const colon = 0x3a;
const dot = 0x2e;
const digits: readonly number[] = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

const slotBits = 8;
const cachedGroups: Uint16Array = new Uint16Array(groupCount << slotBits);
const cachedTexts: (string | undefined)[] = new Array<string | undefined>(1 << slotBits).fill(undefined);

// The groups of the address that is being formatted.
const groups: Uint16Array = new Uint16Array(groupCount);

/** Formats sixteen bytes as IPv6 text in the form of RFC 5952; IPv4-mapped addresses end in dotted form. */
export function formatIpv6(bytes: Uint8Array, at: number = 0): string {
  if (bytes.length < at + 16) throw new TypeError(`an IPv6 address has 16 bytes, got ${bytes.length - at}`);
  let hash = 0;
  for (let index = 0; index < groupCount; index++) {
    const group = ((bytes[at + index * 2] as number) << 8) | (bytes[at + index * 2 + 1] as number);
    groups[index] = group;
    hash = Math.imul(hash ^ group, 0x9e3779b1);
  }
  // As for IPv4: a table of routes names few gateways many times.
  const slot = hash >>> (32 - slotBits);
  const cached = cachedTexts[slot];
  if (cached !== undefined && isCachedAt(slot)) return cached;
  const text = isMapped() ? `::ffff:${formatIpv4(bytes, at + 12)}` : formatGroups();
  cachedGroups.set(groups, slot * groupCount);
  cachedTexts[slot] = text;
  return text;
}

function isCachedAt(slot: number): boolean {
  for (let index = 0; index < groupCount; index++) {
    if (cachedGroups[slot * groupCount + index] !== groups[index]) return false;
  }
  return true;
}

/** Whether the address is `::ffff:0:0/96`, an IPv4 address in the form of an IPv6 one. */
function isMapped(): boolean {
  return groups[5] === 0xffff && groups.findIndex((group) => group !== 0) === 5;
}

function formatGroups(): string {
  const { start, end } = longestGap();
  const units: number[] = [];
  for (let index = 0; index < groupCount; index++) {
    if (index === start) {
      units.push(colon, colon);
      index = end - 1;
    } else {
      if (index !== 0 && index !== end) units.push(colon);
      pushHex(units, groups[index] as number);
    }
  }
  return String.fromCharCode(...units);
}

function pushHex(units: number[], group: number): void {
  if (group > 0xfff) units.push(digits[group >> 12] as number);
  if (group > 0xff) units.push(digits[(group >> 8) & 15] as number);
  if (group > 0xf) units.push(digits[(group >> 4) & 15] as number);
  units.push(digits[group & 15] as number);
}

/** The first of the longest runs of at least two groups of zeros; -1 where there is none. */
function longestGap(): { start: number; end: number } {
  let start = -1;
  let end = -1;
  for (let index = 0; index < groupCount; index++) {
    if (groups[index] !== 0) continue;
    const first = index;
    while (index < groupCount && groups[index] === 0) index++;
    if (index - first > Math.max(1, end - start)) {
      start = first;
      end = index;
    }
  }
  return { start, end };
}

/** Reads IPv6 text in any valid form (without a zone) into sixteen bytes, or returns undefined. */
export function parseIpv6(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(16);
  let count = 0;
  let gap = -1;
  let at = 0;
  if (text.startsWith('::')) {
    gap = 0;
    at = 2;
  }
  while (at < text.length) {
    const start = at;
    let group = 0;
    for (let digit = hexDigit(text, at); digit >= 0; digit = hexDigit(text, ++at)) group = group * 16 + digit;
    if (at === start || at - start > 4 || count === groupCount) return undefined;
    if (text.charCodeAt(at) === dot) {
      const number = count <= 6 ? ipv4Number(text.slice(start)) : -1;
      if (number < 0) return undefined;
      put(bytes, count++, number >>> 16);
      put(bytes, count++, number & 0xffff);
      break;
    }
    put(bytes, count++, group);
    if (at === text.length) break;
    if (text.charCodeAt(at++) !== colon || at === text.length) return undefined;
    if (text.charCodeAt(at) === colon) {
      if (gap >= 0) return undefined;
      gap = count;
      at++;
    }
  }
  if (gap < 0) return count === groupCount ? bytes : undefined;
  if (count === groupCount) return undefined;
  const behind = 2 * (count - gap);
  bytes.copyWithin(16 - behind, 2 * gap, 2 * count);
  return bytes.fill(0, 2 * gap, 16 - behind);
}

function put(bytes: Uint8Array, index: number, group: number): void {
  bytes[index * 2] = group >> 8;
  bytes[index * 2 + 1] = group & 0xff;
}

/** Value of the hex digit at `at`, or -1. */
function hexDigit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
