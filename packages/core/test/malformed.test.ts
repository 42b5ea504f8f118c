import { describe, expect, test } from 'vitest';
import { AttrReader, type AttrReaderOptions, DecodeError, type SetObject, unknownAttributes } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { decodeHarbour, decodeMessage } from './support/harbour.ts';
import { hex } from './support/hex.ts';

// Lengths that lie, at every level: one error that says where, never a shorter list or a foreign byte.
const cases: readonly [name: string, little: string, big: string, message: string][] = [
  ['a length of 0', '0000 0200', '0000 0002', "set: attribute length 0 is below its header's 4 bytes (offset 0)"],
  [
    'a length of 3',
    '0600 0200 0900 0000  0300 0200',
    '0006 0002 0009 0000  0003 0002',
    "set: attribute length 3 is below its header's 4 bytes (offset 8)",
  ],
  [
    'a length beyond the end',
    '0800 0200 0900',
    '0008 0002 0009',
    'set: attribute of 8 bytes where 6 are left (offset 0)',
  ],
  [
    'the largest length',
    'ffff 0200 0900',
    'ffff 0002 0009',
    'set: attribute of 65535 bytes where 6 are left (offset 0)',
  ],
  [
    'bytes left over',
    '0600 0200 0900 0000  ff',
    '0006 0002 0009 0000  ff',
    'set: 1 bytes left over behind the last attribute (offset 8)',
  ],
  ['nothing but bytes left over', '000001', '000001', 'set: 3 bytes left over behind the last attribute (offset 0)'],
  [
    'in a nest: beyond its end, though the message goes on',
    '1400 1080 00000000 00000000 00000000 0600 0200  0600 0200 0900',
    '0014 8010 00000000 00000000 00000000 0006 0002  0006 0002 0009',
    'set.dock: attribute of 6 bytes where 4 are left (offset 16)',
  ],
  [
    'in an array, the item',
    '1000 0580  0800 0080 0400 1500  0800 0180',
    '0010 8005  0008 8000 0004 0015  0008 8001',
    'set.berths: attribute of 8 bytes where 4 are left (offset 12)',
  ],
  [
    'in an item of an array',
    '1400 0580  0800 0080 0400 1500  0800 0180 0000 0100',
    '0014 8005  0008 8000 0004 0015  0008 8001 0000 0001',
    "set.berths[1]: attribute length 0 is below its header's 4 bytes (offset 16)",
  ],
  [
    'in arrays in arrays',
    '1400 0580  1000 0080  0c00 1080  0800 0080 ffff 0100',
    '0014 8005  0010 8000  000c 8010  0008 8000 ffff 0001',
    'set.berths[0].inner[0]: attribute of 65535 bytes where 4 are left (offset 16)',
  ],
  [
    'bytes left over in an array',
    '0a00 0580  0400 0080 aaaa',
    '000a 8005  0004 8000 aaaa',
    'set.berths: 2 bytes left over behind the last attribute (offset 8)',
  ],
  [
    'in an indexed array, the item',
    '0c00 0680  0900 0580 00000000',
    '000c 8006  0009 8005 00000000',
    'set.bands: attribute of 9 bytes where 8 are left (offset 4)',
  ],
  [
    'in one that comes several times',
    '0400 0880  0800 0880 0000 0100',
    '0004 8008  0008 8008 0000 0001',
    "set.buoy: attribute length 0 is below its header's 4 bytes (offset 8)",
  ],
  [
    'in a sub-message',
    '0a00 0e00 677261696e00 0000  0800 0f80 0500 0100',
    '000a 000e 677261696e00 0000  0008 800f 0005 0001',
    'set.cargo(grain): attribute of 5 bytes where 4 are left (offset 16)',
  ],
  [
    'in a sub-message behind its header',
    '0a00 0e00 6372616e6500 0000  1800 0f80 00000000000000000000000000000000 0500 0100',
    '000a 000e 6372616e6500 0000  0018 800f 00000000000000000000000000000000 0005 0001',
    'set.cargo(crane): attribute of 5 bytes where 4 are left (offset 32)',
  ],
  [
    'in a nest behind its header',
    '1400 1080 00000000 00000000 00000000 0200 0200',
    '0014 8010 00000000 00000000 00000000 0002 0002',
    "set.dock: attribute length 2 is below its header's 4 bytes (offset 16)",
  ],
  [
    'in a key of a nest-type-value',
    '0c00 0d80  0800 0580 0300 0280',
    '000c 800d  0008 8005 0003 8002',
    "set.rules(5): attribute length 3 is below its header's 4 bytes (offset 8)",
  ],
  [
    'below the keys of a nest-type-value',
    '1000 0d80  0c00 0580  0800 0280 0700 0a00',
    '0010 800d  000c 8005  0008 8002 0007 000a',
    'set.rules(5)(2): attribute of 7 bytes where 4 are left (offset 12)',
  ],
  [
    'a record shorter than its struct',
    '0800 0c00  0300 5000',
    '0008 000c  0003 0050',
    'set.route: record length 3 where 4 to 4 bytes fit (offset 4)',
  ],
  [
    'a record of length 0',
    '0c00 0c00  0400 5000  0000 0000',
    '000c 000c  0004 0050  0000 0000',
    'set.route: record length 0 where 4 to 4 bytes fit (offset 8)',
  ],
  [
    'a record longer than what is there',
    '0c00 0c00  0400 5000  0800 5100',
    '000c 000c  0004 0050  0008 0051',
    'set.route: record length 8 where 4 to 4 bytes fit (offset 8)',
  ],
  [
    'bytes left over behind records',
    '0a00 0c00  0400 5000  0000',
    '000a 000c  0004 0050  0000',
    'set.route: 2 bytes left over (offset 8)',
  ],
  [
    'an attribute beyond its record, though others follow',
    '1400 0c00  0800 5000 0600 0200  0800 5100 0400 1500',
    '0014 000c  0008 0050 0006 0002  0008 0051 0004 0015',
    'set.route[0]: attribute of 6 bytes where 4 are left (offset 8)',
  ],
  [
    'a key that is too short',
    '0700 0b00 010203 00',
    '0007 000b 010203 00',
    'set.key: expected at least 4 bytes, got 3 bytes (offset 4)',
  ],
  [
    'a key that is too long',
    '0d00 0b00 010203040506070809 000000',
    '000d 000b 010203040506070809 000000',
    'set.key: expected at most 8 bytes, got 9 bytes (offset 4)',
  ],
];

describeBothOrders('malformed attributes', ({ pick, reader }) => {
  test.each(cases)('%s', (_name, little, big, message) => {
    expect(() => decodeHarbour(reader(pick(little, big)))).toThrow(
      expect.objectContaining({ name: 'DecodeError', message: `cannot decode ${message}` }),
    );
  });

  test('behind a fixed header', () => {
    expect(() => decodeMessage(reader(`00000000 00000000 00000000 ${pick('0300 0000', '0003 0000')}`))).toThrow(
      "cannot decode set: attribute length 3 is below its header's 4 bytes (offset 12)",
    );
  });
});

describe('bytes of another length than the spec allows', () => {
  const key = hex('2300 0100 '.padEnd(80, '0'));
  const readerOf = (options: AttrReaderOptions = {}): AttrReader =>
    new AttrReader(key, { name: 'wgpeer', littleEndian: true, ...options });

  test('are kept, and fail nothing else', () => {
    const r = readerOf();
    const target: SetObject = {};
    r.next(target);
    expect(r.binary('public-key', 32, 32)).toBeUndefined();
    expect(target[unknownAttributes]).toMatchObject([{ type: 1, bytes: { length: 31 } }]);
  });

  test('are an error where unknown attributes are, which says what length is right', () => {
    const r = readerOf({ unknownAttributes: 'deny' });
    r.next({});
    const message = 'cannot decode wgpeer.public-key: expected 32 bytes, got 31 bytes (offset 4)';
    expect(() => r.binary('public-key', 32, 32)).toThrow(message);
    expect(() => r.binary('public-key', 40)).toThrow('expected at least 40 bytes, got 31 bytes');
    expect(() => r.binary('public-key', 0, 8)).toThrow('expected at most 8 bytes, got 31 bytes');
  });

  test('are always an error where they are a key', () => {
    const r = readerOf();
    const target: SetObject = {};
    r.next(target);
    expect(() => r.secret('private-key', 32, 32)).toThrow('expected 32 bytes, got 31 bytes (offset 4)');
    expect(target).toEqual({});
  });
});

test('offsets count from the start of the message, not of the buffer', () => {
  const r = new AttrReader(hex('00000000 00000000 0300 0000'), { littleEndian: true });
  expect(() => r.seek(8, 12, 4, 'newlink').next()).toThrow(expect.objectContaining({ path: 'newlink', offset: 4 }));
});

describe('bombs', () => {
  const decode = (bytes: Uint8Array): unknown => decodeHarbour(new AttrReader(bytes, { littleEndian: true }));

  /** Attributes around attributes, as deep as 65,535 bytes allow. */
  function nested(type: number, front: number): Uint8Array {
    const bytes = new Uint8Array(65532);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 + front <= bytes.length; at += 4 + front) {
      view.setUint16(at, bytes.length - at, true);
      view.setUint16(at + 2, type, true);
    }
    return bytes;
  }

  test('nests in nests end in an error before the stack does', () => {
    expect(() => decode(nested(16, 12))).toThrow(DecodeError);
    expect(() => decode(nested(16, 12))).toThrow(/attributes are nested too deep \(offset \d+\)$/);
  });

  test('arrays in arrays do too', () => {
    const inner = nested(16, 0);
    const bytes = new Uint8Array([...hex('0000 0580'), ...inner.subarray(4)]);
    new DataView(bytes.buffer).setUint16(0, bytes.length, true);
    expect(() => decode(bytes)).toThrow(/attributes are nested too deep/);
  });

  test('a message of empty items costs little more than its bytes', () => {
    const items = new Uint8Array(65532);
    const view = new DataView(items.buffer);
    for (let at = 4; at < items.length; at += 4) view.setUint16(at, 4, true);
    view.setUint16(0, items.length, true);
    view.setUint16(2, 5, true);
    expect((decode(items) as { berths: unknown[] }).berths).toHaveLength(16382);
  });
});
