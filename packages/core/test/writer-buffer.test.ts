import { expect, test } from 'vitest';
import { AttrReader, AttrWriter } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { flat, hex, toHex } from './support/hex.ts';

describeBothOrders('a growing buffer', ({ writer, littleEndian }) => {
  // Every way to write a payload, at every distance from the end of the buffer.
  const writes: readonly [
    name: string,
    write: (w: AttrWriter) => void,
    read: (r: AttrReader) => unknown,
    value: unknown,
  ][] = [
    ['u8', (w) => w.u8(2, 'v', 0xa5), (r) => r.u8('v'), 0xa5],
    ['s8', (w) => w.s8(2, 'v', -3), (r) => r.s8('v'), -3],
    ['u16', (w) => w.u16(2, 'v', 0xa55a), (r) => r.u16('v'), 0xa55a],
    ['s16', (w) => w.s16(2, 'v', -300), (r) => r.s16('v'), -300],
    ['u32', (w) => w.u32(2, 'v', 0xa55a0ff0), (r) => r.u32('v'), 0xa55a0ff0],
    ['s32', (w) => w.s32(2, 'v', -70000), (r) => r.s32('v'), -70000],
    ['u64', (w) => w.u64(2, 'v', 2n ** 60n), (r) => r.u64('v'), 2n ** 60n],
    ['s64', (w) => w.s64(2, 'v', -(2n ** 60n)), (r) => r.s64('v'), -(2n ** 60n)],
    ['short uint', (w) => w.uint(2, 'v', 9n), (r) => r.uint('v'), 9n],
    ['long uint', (w) => w.uint(2, 'v', 2n ** 60n), (r) => r.uint('v'), 2n ** 60n],
    ['text', (w) => w.text(2, 'v', 'veth0'), (r) => r.text('v'), 'veth0'],
    ['text as bytes', (w) => w.text(2, 'v', hex('7665746830')), (r) => r.text('v'), 'veth0'],
    ['binary', (w) => w.binary(2, 'v', hex('0102030405')), (r) => toHex(r.binary('v')), '0102030405'],
    ['ipv4', (w) => w.ipv4(2, 'v', '192.0.2.1'), (r) => r.ipv4('v'), '192.0.2.1'],
    [
      'socket address',
      (w) => w.socketAddress(2, 'v', { address: '2001:db8::1', port: 51820 }),
      (r) => r.socketAddress('v'),
      { address: '2001:db8::1', port: 51820 },
    ],
    [
      'bitfield32',
      (w) => w.bitfield32(2, 'v', { value: 1, selector: 3 }),
      (r) => r.bitfield32('v'),
      { value: 1, selector: 3 },
    ],
    [
      'struct',
      (w) => w.struct(2, 'v', { a: 7 }, 4, (w, at, s) => w.putU32(at, 'a', s.a)),
      (r) => r.struct('v', 4, (r, at) => ({ a: r.view.getUint32(at, r.little) })),
      { a: 7 },
    ],
    [
      'packed',
      (w) => w.packed(2, 'v', [1, 2, 3], 4, (at, item) => w.putU32(at, 'v', item)),
      (r) => r.packed('v', 4, (r, at) => r.view.getUint32(at, r.little)),
      [1, 2, 3],
    ],
    [
      'nest',
      (w) => w.nest(2, 'v', { a: 7 }, (w, s) => w.u32(1, 'a', s.a)),
      (r) => r.nest('v', (r) => (r.next() ? r.u32('a') : 0)),
      7,
    ],
  ];

  test.each(writes)('%s is complete where the buffer grows under it', (_name, write, read, value) => {
    for (let room = 0; room <= 40; room += 4) {
      const w = writer();
      w.binary(1, 'filling', new Uint8Array(4096 - 4 - room).fill(0xee));
      write(w);
      const r = new AttrReader(w.written().slice(), { littleEndian });
      r.next();
      expect(r.binary('filling').every((byte) => byte === 0xee)).toBe(true);
      expect(r.next()).toBe(true);
      expect(read(r)).toEqual(value);
      expect(r.next()).toBe(false);
    }
  });

  test('a buffer that was outgrown is wiped: it may hold keys', () => {
    const w = writer();
    w.secret(1, 'key', new Uint8Array(32).fill(0x55));
    const outgrown = w.bytes;
    w.binary(2, 'filling', new Uint8Array(5000));
    expect(w.bytes).not.toBe(outgrown);
    expect(outgrown.every((byte) => byte === 0)).toBe(true);
    expect(w.bytes.subarray(4, 36).every((byte) => byte === 0x55)).toBe(true);
  });
});

test('a writer that is reset writes the same bytes again, without traces of before', () => {
  const w = new AttrWriter({ littleEndian: true });
  w.binary(1, 'first', new Uint8Array(16).fill(0xff));
  w.reset('other');
  expect(w.length).toBe(0);
  w.u8(1, 'value', 1);
  expect(w.toHex()).toBe(flat('0500 0100 01 000000'));
});

test('reset with wipe overwrites what was written', () => {
  const w = new AttrWriter();
  w.secret(1, 'key', new Uint8Array(32).fill(0x55));
  w.reset('other', true);
  expect(w.bytes.every((byte) => byte === 0)).toBe(true);
});

test('reset forgets the path that an error left', () => {
  const w = new AttrWriter({ name: 'newlink' });
  expect(() => w.nest(1, 'linkinfo', { id: -1 }, (w, s) => w.u8(1, 'id', s.id))).toThrow('newlink.linkinfo.id');
  w.reset('setlink');
  expect(() => w.u8(1, 'id', -1)).toThrow('cannot encode setlink.id: ');
});

test("a caller's buffer is filled in place", () => {
  const page = new Uint8Array(32).fill(0xee);
  const w = new AttrWriter({ into: page.subarray(8, 24), littleEndian: true });
  w.u8(1, 'a', 1);
  w.text(2, 'b', 'xyz');
  expect(toHex(page)).toBe(
    flat(`
      eeeeeeeeeeeeeeee
      0500 0100 01 000000
      0800 0200 78797a00
      eeeeeeeeeeeeeeee
    `),
  );
  expect(w.length).toBe(16);
  expect(w.written().buffer).toBe(page.buffer);
  expect(w.written().byteOffset).toBe(8);
});

test("a caller's buffer that is full ends in an error with the path, and nothing is written beyond it", () => {
  const page = new Uint8Array(32).fill(0xee);
  const w = new AttrWriter({ name: 'setlink', into: page.subarray(0, 16), littleEndian: true });
  w.u32(1, 'a', 1);
  expect(() => w.nest(2, 'linkinfo', { kind: 'bridge' }, (w, s) => w.text(1, 'kind', s.kind))).toThrow(
    expect.objectContaining({
      name: 'EncodeError',
      message: 'cannot encode setlink.linkinfo: the buffer has 16 bytes, 24 are needed',
    }),
  );
  expect(toHex(page.subarray(16))).toBe('ee'.repeat(16));
});

test('offsets in a Buffer from a pool are right', () => {
  const pool = Buffer.alloc(64, 0xee);
  const w = new AttrWriter({ into: pool.subarray(20, 36), littleEndian: true });
  w.u32(1, 'a', 0x01020304);
  expect(toHex(pool.subarray(20, 28))).toBe(flat('0800 0100 04030201'));
});

test('nests open and close in place', () => {
  const w = new AttrWriter({ littleEndian: true });
  const outer = w.open(18, 'linkinfo');
  w.text(1, 'kind', 'vlan');
  const inner = w.open(2, 'data');
  w.u16(1, 'id', 5);
  w.close(inner);
  w.close(outer);
  expect(w.toHex()).toBe(
    flat(`
      1c00 1280               # linkinfo, nested
      0900 0100 766c616e00 000000
      0c00 0280               #   data, nested
      0600 0100 0500 0000
    `),
  );
});

describeBothOrders('the limit of 65,535 bytes', ({ writer }) => {
  const tooLong: readonly [name: string, write: (w: AttrWriter) => void, message: string][] = [
    [
      'bytes',
      (w) => w.binary(1, 'data', new Uint8Array(65532)),
      'cannot encode set.data: expected at most 65531 bytes, got 65532',
    ],
    [
      'a string',
      (w) => w.text(1, 'alias', 'x'.repeat(65531)),
      'cannot encode set.alias: expected at most 65530 bytes, got 65531',
    ],
    [
      'formatted bytes',
      (w) => w.mac(1, 'address', new Uint8Array(65532)),
      'cannot encode set.address: attribute of 65536 bytes, the limit is 65535',
    ],
    [
      'a struct given as bytes',
      (w) => w.struct(1, 'stats', new Uint8Array(70000), 4, () => {}),
      'cannot encode set.stats: attribute of 70004 bytes, the limit is 65535',
    ],
    [
      'a C array',
      (w) => w.packed(1, 'ports', new Array<number>(20000).fill(1), 4, (at, item) => w.putU32(at, 'ports', item)),
      'cannot encode set.ports: attribute of 80004 bytes, the limit is 65535',
    ],
    [
      'a nest',
      (w) => {
        const start = w.open(1, 'peers');
        for (let index = 0; index < 2000; index++) w.binary(1, 'key', new Uint8Array(32));
        w.close(start);
      },
      'cannot encode set.peers: attribute of 72004 bytes, the limit is 65535',
    ],
    [
      'an array in a nest',
      (w) =>
        w.nest(1, 'outer', { list: new Array<object>(9000).fill({}) }, (w, s) =>
          w.nests(2, 'list', s.list, (w) => w.u32(1, 'x', 1)),
        ),
      'cannot encode set.outer.list: attribute of 108004 bytes, the limit is 65535',
    ],
  ];

  test.each(tooLong)('%s beyond it', (_name, write, message) => {
    expect(() => write(writer())).toThrow(expect.objectContaining({ name: 'EncodeError', message }));
  });

  test('the longest attribute that there can be', () => {
    const w = writer();
    w.binary(1, 'data', new Uint8Array(65531).fill(7));
    expect(w.length).toBe(65536);
    w.reset('set');
    w.text(1, 'alias', 'x'.repeat(65530));
    expect(w.length).toBe(65536);
  });
});

test('an object that holds itself ends in an error', () => {
  interface Ring {
    next?: Ring;
  }
  const ring: Ring = {};
  ring.next = ring;
  const encode = (w: AttrWriter, value: Ring): void => w.nest(1, 'next', value.next, encode);
  expect(() => encode(new AttrWriter({ name: 'ring' }), ring)).toThrow(
    /^cannot encode ring(?:\.next){257}: attributes are nested too deep$/,
  );
});
