import { describe, expect, test } from 'vitest';
import { AttrReader, AttrWriter, decodeText, encodeText } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { flat, hex, toHex } from './support/hex.ts';

const read = (table: string): string => {
  const r = new AttrReader(hex(table), { littleEndian: true });
  r.next();
  return r.text('name');
};

describe('strings that are read', () => {
  test.each([
    ['with a NUL', '0700 0300 6c6f00 00', 'lo'],
    ['without a NUL', '0600 0300 6c6f 0000', 'lo'],
    ['with two NULs', '0800 0300 6c6f0000', 'lo'],
    ['cut at the first NUL', '0a00 0300 6c6f00787900 0000', 'lo'],
    ['empty, with its NUL', '0500 0300 00 000000', ''],
    ['empty, without bytes', '0400 0300', ''],
    ['that fills its padding', '0800 0300 65746830', 'eth0'],
    ['of UTF-8', '0c00 0300 c3bcf09f9a80e282', 'ü🚀\udce2\udc82'],
  ])('%s', (_name, table, text) => expect(read(table)).toBe(text));

  test('that repeat, are cut short by the end of the attribute, not by the buffer', () => {
    const r = new AttrReader(hex('0600 0300 6c6f ffff'), { littleEndian: true });
    r.next();
    expect(r.text('name')).toBe('lo');
  });
});

// Bytes that are not UTF-8 come out as one lone surrogate each and go back to the same bytes.
describe('strings that are not UTF-8', () => {
  test.each([
    ['a lone continuation byte', '80', '\udc80'],
    ['Latin-1', '4de96e61676572', 'M\udce9nager'],
    ['0xff', 'ff', '\udcff'],
    ['a sequence that is cut', 'e282', '\udce2\udc82'],
    ['a sequence that text cuts', 'c361', '\udcc3a'],
    ['a sequence whose third byte is wrong', 'e28241', '\udce2\udc82A'],
    ['a sequence whose third byte leads another', 'e282c3bc', '\udce2\udc82ü'],
    ['a sequence whose fourth byte is wrong', 'f09f9a41', '\udcf0\udc9f\udc9aA'],
    ['an overlong slash', 'c0af', '\udcc0\udcaf'],
    ['an overlong NUL', 'c080', '\udcc0\udc80'],
    ['overlong in three bytes', 'e08080', '\udce0\udc80\udc80'],
    ['overlong in four bytes', 'f0808080', '\udcf0\udc80\udc80\udc80'],
    ['a surrogate as UTF-8', 'eda080', '\udced\udca0\udc80'],
    ['our own lone surrogate as UTF-8', 'edb280', '\udced\udcb2\udc80'],
    ['beyond U+10FFFF', 'f4908080', '\udcf4\udc90\udc80\udc80'],
    ['a five-byte lead', 'f888808080', '\udcf8\udc88\udc80\udc80\udc80'],
    ['valid, invalid, valid', 'c3bc80f09f9a80', 'ü\udc80🚀'],
    ['invalid behind a surrogate pair', 'f09f9a80ff', '🚀\udcff'],
  ])('%s', (_name, bytes, text) => {
    expect(decodeText(hex(bytes))).toBe(text);
    expect(toHex(encodeText(text))).toBe(bytes);
  });
});

describe('strings that are UTF-8', () => {
  test.each([
    ['the ends of each length', '\u0001\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'],
    ['the ends of the surrogates', '\ud7ff\ue000'],
    ['a byte-order mark', '\ufeffx'],
    ['a long one', 'interface '.repeat(1000)],
    ['a long one of other scripts', 'сеть-网络-🕸'.repeat(500)],
  ])('%s', (_name, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(toHex(encodeText(text))).toBe(toHex(bytes));
    expect(decodeText(bytes)).toBe(text);
  });

  test('short names that share a place in the cache stay apart', () => {
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 2000; index++) {
        const name = `veth${index}`;
        expect(decodeText(new TextEncoder().encode(name))).toBe(name);
      }
    }
  });

  test('a part of a larger buffer', () => expect(decodeText(hex('ff 6574683000 ff'), 1, 5)).toBe('eth0'));
});

describeBothOrders('strings that are written', ({ writer, pick }) => {
  test.each([
    ['lo', '0700 0300 6c6f00 00', '0007 0003 6c6f00 00'],
    ['', '0500 0300 00 000000', '0005 0003 00 000000'],
    ['eth', '0800 0300 65746800', '0008 0003 65746800'],
    ['eth0', '0900 0300 6574683000 000000', '0009 0003 6574683000 000000'],
    ['ü', '0700 0300 c3bc00 00', '0007 0003 c3bc00 00'],
    ['\udcff', '0600 0300 ff00 0000', '0006 0003 ff00 0000'],
  ])('"%s" with its NUL', (text, little, big) => {
    const w = writer();
    w.text(3, 'ifname', text);
    expect(w.toHex()).toBe(flat(pick(little, big)));
  });

  test('bytes with a NUL behind them', () => {
    const w = writer();
    w.text(3, 'ssid', hex('ff00ff'));
    expect(w.toHex()).toBe(flat(pick('0800 0300 ff00ff00', '0008 0003 ff00ff00')));
  });

  test.each([
    ['a NUL inside', 'a\0b', 15, 'the string holds a NUL character'],
    ['too long', 'sixteen-letters!', 15, 'expected at most 15 bytes, got 16'],
    ['too long in bytes', 'üüüüüüüü', 15, 'expected at most 15 bytes, got 16'],
    ['bytes, too many', new Uint8Array(16), 15, 'expected at most 15 bytes, got 16'],
    ['a number', 5, 15, 'expected a string, got 5'],
    ['null', null, 15, 'expected a string, got null'],
    ['an object', {}, 15, 'expected a string, got an object'],
  ])('%s is refused', (_name, value, max, reason) => {
    const w = writer();
    expect(() => w.text(3, 'ifname', value as never, max)).toThrow(
      expect.objectContaining({ name: 'EncodeError', message: `cannot encode set.ifname: ${reason}` }),
    );
    expect(w.length).toBe(0);
  });

  test('as long as it may be', () => {
    const w = writer();
    w.text(3, 'ifname', 'fifteen-letters', 15);
    expect(w.length).toBe(20);
  });
});

test('what is wrong is shown short', () => {
  const w = new AttrWriter();
  expect(() => w.u8(1, 'x', 'y'.repeat(1000))).toThrow(`got "${'y'.repeat(40)}…"`);
});
