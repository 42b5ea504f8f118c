import { EncodeError, SecretBytes } from '@nlkit/netlink-core';
import { KeyLen } from '../gen/constants.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** 32 bytes in base64: 43 digits and a padding. */
const base64Pattern = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** What is used of the Web Crypto API; the global that all supported versions of Node and browsers have. */
interface WebCrypto {
  getRandomValues(bytes: Uint8Array): Uint8Array;
  readonly subtle: {
    importKey(format: 'pkcs8', key: Uint8Array, type: object, extractable: boolean, uses: string[]): Promise<object>;
    exportKey(format: 'jwk', key: object): Promise<{ readonly x?: string }>;
  };
}

function webCrypto(): WebCrypto {
  return (globalThis as unknown as { readonly crypto: WebCrypto }).crypto;
}

/** DER of a private key for X25519 in PKCS #8 (RFC 8410), up to the key itself. */
const pkcs8Prefix: readonly number[] = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
];

/** Writes a key as `wg` does: 44 characters of base64. Throws `EncodeError` if it has not 32 bytes. */
export function keyToBase64(key: Uint8Array): string {
  checkKey(key);
  let text = '';
  for (let at = 0; at < KeyLen; at += 3) {
    const bits = (byteAt(key, at) << 16) | (byteAt(key, at + 1) << 8) | byteAt(key, at + 2);
    for (const shift of [18, 12, 6, 0]) text += alphabet[(bits >> shift) & 0x3f];
  }
  return `${text.slice(0, 43)}=`;
}

/**
 * Reads a key as `wg` writes it: 44 characters of base64, the last of which is `=`. Throws `EncodeError` for anything
 * else; its message does not show the text.
 */
export function keyFromBase64(text: string): Uint8Array {
  if (!base64Pattern.test(text)) throw new EncodeError('key', `expected 32 bytes in base64, got ${describeText(text)}`);
  const key = new Uint8Array(KeyLen);
  for (let at = 0, digit = 0; at < KeyLen; at += 3, digit += 4) {
    let bits = 0;
    for (let next = digit; next < digit + 4; next++)
      bits = (bits << 6) | Math.max(0, alphabet.indexOf(text.charAt(next)));
    // Writing behind the end of a typed array does nothing.
    for (const [offset, shift] of [16, 8, 0].entries()) key[at + offset] = bits >> shift;
  }
  return key;
}

/** Makes a private key. It is hidden when printed. */
export function generatePrivateKey(): SecretBytes {
  const key = new SecretBytes(new ArrayBuffer(KeyLen));
  webCrypto().getRandomValues(key);
  // The bits that X25519 fixes (RFC 7748, section 5); the kernel would do the same.
  key[0] = byteAt(key, 0) & 0xf8;
  key[31] = (byteAt(key, 31) & 0x7f) | 0x40;
  return key;
}

/** The public key that belongs to a private key. Throws `EncodeError` if that has not 32 bytes. */
export async function publicKeyOf(privateKey: Uint8Array): Promise<Uint8Array> {
  checkKey(privateKey);
  const der = Uint8Array.from([...pkcs8Prefix, ...privateKey]);
  const { subtle } = webCrypto();
  try {
    const key = await subtle.importKey('pkcs8', der, { name: 'X25519' }, true, ['deriveBits']);
    const { x = '' } = await subtle.exportKey('jwk', key);
    return keyFromBase64(`${x.replaceAll('-', '+').replaceAll('_', '/')}=`);
  } finally {
    der.fill(0);
  }
}

/** Says what is wrong with the text of a key without showing it. */
function describeText(text: unknown): string {
  if (typeof text !== 'string') return `a value of type ${typeof text}`;
  return text.length === 44 ? '44 other characters' : `${text.length} characters instead of 44`;
}

function checkKey(key: Uint8Array): void {
  if (!(key instanceof Uint8Array))
    throw new EncodeError('key', `expected a Uint8Array, got a value of type ${typeof key}`);
  if (key.length !== KeyLen) throw new EncodeError('key', `expected ${KeyLen} bytes, got ${key.length}`);
}

/** A byte of a key, 0 behind its end. */
function byteAt(key: Uint8Array, at: number): number {
  return key[at] ?? 0;
}
