import { endianness } from 'node:os';
import { describe, expect, test } from 'vitest';
import {
  AttrReader,
  AttrWriter,
  ControlMessage,
  decodeReply,
  encodeRequest,
  hostLittleEndian,
  MessageFlag,
  messageReader,
  readMessageHeader,
  writeMessage,
} from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { openHarbour, setHarbour } from './support/harbour.ts';
import { flat, hex, toHex } from './support/hex.ts';

describeBothOrders('whole messages', ({ pick, littleEndian, writer }) => {
  test('a request of a generic family', () => {
    const bytes = encodeRequest(
      openHarbour,
      'do',
      { name: 'lo', depth: 9 },
      { familyId: 0x1c, sequence: 7, littleEndian },
    );
    expect(toHex(bytes)).toBe(
      flat(
        pick(
          `
            24000000 1c00 0500 07000000 00000000   # nlmsghdr: request, ack
            03 02 0000                             # genlmsghdr
            0700 0100 6c6f00 00
            0600 0200 0900 0000
          `,
          `
            00000024 001c 0005 00000007 00000000
            03 02 0000
            0007 0001 6c6f00 00
            0006 0002 0009 0000
          `,
        ),
      ),
    );
  });

  test('a dump has its flag instead of the acknowledgement', () => {
    const bytes = encodeRequest(openHarbour, 'dump', {}, { littleEndian });
    expect(toHex(bytes)).toBe(
      flat(pick('14000000 0000 0103 00000000 00000000 03 02 0000', '00000014 0000 0301 00000000 00000000 03 02 0000')),
    );
  });

  test('flags that callers ask for are added', () => {
    const bytes = encodeRequest(
      setHarbour,
      'do',
      { index: 1 },
      { flags: MessageFlag.create | MessageFlag.excl, sequence: 0xffffffff, littleEndian },
    );
    expect(toHex(bytes)).toBe(
      flat(
        pick(
          '1c000000 1300 0506 ffffffff 00000000  00 000000 01000000 00000000',
          '0000001c 0013 0605 ffffffff 00000000  00 000000 00000001 00000000',
        ),
      ),
    );
  });

  test('a reply, behind its headers', () => {
    const table = pick(
      '1c000000 1c00 0000 07000000 d2040000 04 02 0000 0700 0100 6c6f00 00',
      '0000001c 001c 0000 00000007 000004d2 04 02 0000 0007 0001 6c6f00 00',
    );
    expect(decodeReply(openHarbour, 'do', hex(table), { littleEndian })).toEqual({ name: 'lo' });
    expect(decodeReply(openHarbour, 'dump', hex(`${table} ffff`), { littleEndian })).toEqual({ name: 'lo' });
  });

  test('a header is read wherever it stands', () => {
    const bytes = hex(
      `ffffffff ${pick('1c000000 1300 0506 ffffffff d2040000', '0000001c 0013 0605 ffffffff 000004d2')}`,
    );
    const view = new DataView(bytes.buffer);
    expect(readMessageHeader(view, 4, littleEndian)).toEqual({
      length: 28,
      type: 19,
      flags: 0x605,
      sequence: 0xffffffff,
      portId: 1234,
    });
  });

  test('messages follow each other in one writer', () => {
    const w = writer();
    for (const sequence of [1, 2]) {
      writeMessage(w, { type: 0x10, flags: 1, sequence, portId: 9 }, () => w.u8(1, 'a', sequence));
    }
    expect(w.toHex()).toBe(
      flat(
        pick(
          `
            18000000 1000 0100 01000000 09000000 0500 0100 01 000000
            18000000 1000 0100 02000000 09000000 0500 0100 02 000000
          `,
          `
            00000018 0010 0001 00000001 00000009 0005 0001 01 000000
            00000018 0010 0001 00000002 00000009 0005 0001 02 000000
          `,
        ),
      ),
    );
  });

  test('what is sent can be read back', () => {
    const request = { name: 'x', berths: [{ id: 1 }], cargoKind: 'grain', cargo: { level: 1 } };
    const bytes = encodeRequest(openHarbour, 'do', request, { littleEndian });
    expect(decodeReply(openHarbour, 'do', bytes, { littleEndian })).toEqual(request);
  });
});

describe('messages that are not whole', () => {
  const read = (table: string): unknown => decodeReply(openHarbour, 'do', hex(table), { littleEndian: true });

  test.each([
    ['nothing', '', 'expected headers of 20 bytes, got 0'],
    ['half a header', '14000000 1c00', 'expected headers of 20 bytes, got 6'],
    ['no generic header', '10000000 1c00 0000 00000000 00000000', 'expected headers of 20 bytes, got 16'],
    [
      'a length below the headers',
      '10000000 1c00 0000 00000000 00000000 04020000',
      'message length 16 where 20 bytes are there',
    ],
    ['a length of 0', '00000000 1c00 0000 00000000 00000000 04020000', 'message length 0 where 20 bytes are there'],
    [
      'a length beyond the end',
      '18000000 1c00 0000 00000000 00000000 04020000',
      'message length 24 where 20 bytes are there',
    ],
    [
      'the largest length',
      'ffffffff 1c00 0000 00000000 00000000 04020000',
      'message length 4294967295 where 20 bytes are there',
    ],
  ])('%s', (_name, table, reason) => {
    expect(() => read(table)).toThrow(
      expect.objectContaining({
        name: 'DecodeError',
        message: `cannot decode open-harbour: ${reason} (offset 0)`,
        offset: 0,
      }),
    );
  });

  test('offsets in errors count from the header', () => {
    expect(() => read('18000000 1c00 0000 00000000 00000000 04020000 0300 0100')).toThrow('(offset 20)');
    expect(() => read('1c000000 1c00 0000 00000000 00000000 04020000 0700 0200 010203 00')).not.toThrow();
  });

  test('unknown attributes go the way that is asked', () => {
    const bytes = hex('18000000 1c00 0000 00000000 00000000 04020000 0400 6300');
    const read = (unknownAttributes: 'ignore' | 'deny'): unknown =>
      decodeReply(openHarbour, 'do', bytes, { littleEndian: true, unknownAttributes });
    expect(read('ignore')).toStrictEqual({});
    expect(() => read('deny')).toThrow(
      'cannot decode open-harbour: attribute 99 (0 bytes) is not in the spec (offset 20)',
    );
  });
});

describe('operations', () => {
  test('that cannot be called that way', () => {
    expect(() => encodeRequest(setHarbour as never, 'dump', {} as never)).toThrow(
      new TypeError('set-harbour has no dump'),
    );
    expect(() => decodeReply(setHarbour, 'do', new Uint8Array(32))).toThrow(
      new TypeError('set-harbour has no reply to decode'),
    );
  });

  test('have to be given', () => {
    expect(() => encodeRequest(undefined as never, 'do', {} as never)).toThrow(
      new TypeError('expected an operation of a family, such as getlink, got undefined'),
    );
  });

  test('name themselves in errors', () => {
    expect(() => encodeRequest(openHarbour, 'do', { depth: -1 })).toThrow('cannot encode open-harbour.depth: ');
    expect(() => encodeRequest(setHarbour, 'do', { index: 2 ** 40 })).toThrow('cannot encode set-harbour.index: ');
    expect(() => encodeRequest(setHarbour, 'do', null as never)).toThrow(
      'cannot encode set-harbour: expected an object, got null',
    );
  });

  test('type what they take', () => {
    const wrong = (): void => {
      // @ts-expect-error depth is a number
      encodeRequest(openHarbour, 'do', { depth: '9' });
      // @ts-expect-error there is no such attribute
      encodeRequest(openHarbour, 'do', { deep: 9 });
      // @ts-expect-error it has no dump
      encodeRequest(setHarbour, 'dump', {});
    };
    expect(wrong).toThrow();
  });

  test('requests own their bytes', () => {
    const bytes = encodeRequest(openHarbour, 'do', { name: 'x' });
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });
});

test('the writer and the reader of a whole message meet', () => {
  const w = new AttrWriter({ littleEndian: true });
  writeMessage(w, { type: 19, flags: 0, sequence: 0 }, () => w.u16(2, 'depth', 9));
  const reader = messageReader(setHarbour, w.written(), { littleEndian: true });
  expect(reader.position).toBe(16);
  expect(reader.end).toBe(24);
});

test('the byte order is that of the machine when nobody says another', () => {
  const little = endianness() === 'LE';
  expect(hostLittleEndian).toBe(little);
  expect(new AttrWriter().little).toBe(little);
  expect(new AttrReader(new Uint8Array(0)).little).toBe(little);
  const bytes = encodeRequest(openHarbour, 'do', { depth: 9 });
  expect(bytes).toEqual(encodeRequest(openHarbour, 'do', { depth: 9 }, { littleEndian: little }));
  expect(decodeReply(openHarbour, 'do', bytes)).toEqual({ depth: 9 });
});

test('numbers of the protocol', () => {
  expect(ControlMessage).toEqual({ noop: 1, error: 2, done: 3, overrun: 4, firstOfProtocol: 16 });
  expect(MessageFlag).toMatchObject({
    request: 1,
    multi: 2,
    ack: 4,
    echo: 8,
    dump: 0x300,
    create: 0x400,
    append: 0x800,
  });
});
