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
