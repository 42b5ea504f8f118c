import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatePrivateKey, keyFromBase64, keyToBase64, publicKeyOf } from '../src/extra/index.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

describe('keys in base64', () => {
  it('are written and read as Node does it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        const text = Buffer.from(key).toString('base64');
        expect(keyToBase64(key)).toBe(text);
        expect(keyFromBase64(text)).toEqual(key);
      }),
    );
  });

  it.each([
    ['too short', 'AAAA', 'got 4 characters instead of 44'],
    ['too long', `${'A'.repeat(44)}=`, 'got 45 characters instead of 44'],
    ['without padding', 'A'.repeat(44), 'got 44 other characters'],
    ['with bits beyond the 32 bytes', `${'A'.repeat(42)}B=`, 'got 44 other characters'],
    ['in the alphabet for URLs', `${'_'.repeat(42)}A=`, 'got 44 other characters'],
    ['with a line end', `${'A'.repeat(43)}=\n`, 'got 45 characters instead of 44'],
  ])('%s are refused', (_, text, reason) => {
    expect(() => keyFromBase64(text)).toThrow(
      expect.objectContaining({ code: 'ERR_NETLINK_ENCODE', reason: `expected 32 bytes in base64, ${reason}` }),
    );
  });

  it('do not appear in errors', () => {
    const text = `${'SeCrEt'.repeat(7)}?=`;
    expect(() => keyFromBase64(text)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('SeCrEt') }),
    );
  });

  it('are refused as other values and lengths', () => {
    expect(() => keyFromBase64(undefined as never)).toThrow('got a value of type undefined');
    expect(() => keyToBase64(new Uint8Array(31))).toThrow('cannot encode key: expected 32 bytes, got 31');
    expect(() => keyToBase64('key' as never)).toThrow('expected a Uint8Array, got a value of type string');
  });
});

describe('key pairs', () => {
  it('agree with RFC 7748, section 6.1', async () => {
    const alice = hex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
    const bob = hex('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
    expect(await publicKeyOf(alice)).toEqual(hex('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a'));
    expect(await publicKeyOf(bob)).toEqual(hex('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f'));
  });

  it('are made with the bits that X25519 wants', () => {
    for (let round = 0; round < 20; round++) {
      const [first = 0] = generatePrivateKey();
      const last = generatePrivateKey()[31] ?? 0;
      expect(first & 0x07).toBe(0);
      expect(last & 0xc0).toBe(0x40);
    }
  });

  it('differ each time and are hidden when printed', () => {
    const key = generatePrivateKey();
    expect(keyToBase64(key)).not.toBe(keyToBase64(generatePrivateKey()));
    expect(inspect({ key })).toBe('{ key: [32 bytes hidden] }');
  });

  it('need 32 bytes', async () => {
    await expect(publicKeyOf(new Uint8Array(33))).rejects.toThrow('cannot encode key: expected 32 bytes, got 33');
  });
});
