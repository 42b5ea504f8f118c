import { decodeReply, encodeRequest, extraBytes, otherKind, toJson, unknownAttributes } from '@nlkit/netlink-core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { decodeDev as decodeFamily } from '../fixtures/emit/built-in-enums/out/decode.ts';
import { devAttrs as familyAttrs } from '../fixtures/emit/built-in-enums/out/descriptors.ts';
import { encodeDev as encodeFamily } from '../fixtures/emit/built-in-enums/out/encode.ts';
import * as calls from '../fixtures/emit/calls/out/operations.ts';
import * as directional from '../fixtures/emit/directional/out/operations.ts';
import { decodeThing } from '../fixtures/emit/enum-selectors/out/decode.ts';
import { thingAttrs } from '../fixtures/emit/enum-selectors/out/descriptors.ts';
import { encodeThing } from '../fixtures/emit/enum-selectors/out/encode.ts';
import type { Thing } from '../fixtures/emit/enum-selectors/out/types.ts';
import { decodeRuleMessage } from '../fixtures/emit/fixed-headers/out/decode.ts';
import { ruleAttrs, ruleHdrStruct } from '../fixtures/emit/fixed-headers/out/descriptors.ts';
import { encodeGenericHdrRule, encodeRuleMessage } from '../fixtures/emit/fixed-headers/out/encode.ts';
import * as headers from '../fixtures/emit/fixed-headers/out/operations.ts';
import * as notifications from '../fixtures/emit/notifications/out/operations.ts';
import { decodeStructs } from '../fixtures/emit/structs/out/decode.ts';
import { structsAttrs } from '../fixtures/emit/structs/out/descriptors.ts';
import { encodeStructs } from '../fixtures/emit/structs/out/encode.ts';
import { decodeLink } from '../fixtures/emit/sub-messages/out/decode.ts';
import { linkAttrs } from '../fixtures/emit/sub-messages/out/descriptors.ts';
import { encodeLink } from '../fixtures/emit/sub-messages/out/encode.ts';
import type { Link } from '../fixtures/emit/sub-messages/out/types.ts';
import { bothWays, decoded, decodeFailure, encoded, encodeFailure, fromHex } from './wire.ts';

describe('sub-messages selected by a text', () => {
  bothWays({ decode: decodeLink, encode: encodeLink, set: linkAttrs }, [
    {
      name: 'attributes',
      hex: `0900 0100 766c616e 00000000
            0c00 0280 0600 0100 05000000`,
      value: { kind: 'vlan', data: { id: 5 } },
    },
    {
      name: 'a struct',
      hex: `0b00 0100 706f6c69 63650000
            0c00 0200 01000000 02000000`,
      value: { kind: 'police', data: { burst: 1, cells: 2 } },
    },
    {
      name: 'a struct and attributes',
      hex: `0a00 0100 6e657465 6d000000
            1400 0280 01000000 02000000 0600 0100 05000000`,
      value: { kind: 'netem', data: { burst: 1, cells: 2, id: 5 } },
    },
    {
      name: 'neither: it is there, or not',
      hex: `0a00 0100 64756d6d 79000000
            0400 0280`,
      value: { kind: 'dummy', data: {} },
    },
    { name: 'a kind without its data', hex: '0900 0100 766c616e 00000000', value: { kind: 'vlan' } },
    {
      name: 'two selectors in one set',
      hex: `0900 0100 766c616e 00000000
            0c00 0280 0600 0100 05000000
            0900 0400 626f6e64 00000000
            0c00 0580 0600 0100 06000000`,
      value: { kind: 'vlan', data: { id: 5 }, portKind: 'bond', portData: { id: 6 } },
    },
  ]);

  test('the selector may come behind the sub-message', () => {
    expect(decoded(decodeLink, '0c00 0280 0600 0100 05000000  0900 0100 766c616e 00000000')).toEqual({
      kind: 'vlan',
      data: { id: 5 },
    });
  });

  test('what no format is known for is kept as it came', () => {
    const hex = '0800 0100 78797a00  0c00 0280 0600 0100 05000000';
    const link = decoded(decodeLink, hex);
    expect(link).toEqual({
      kind: 'xyz',
      [unknownAttributes]: [{ type: 2, nested: true, networkOrder: false, bytes: fromHex('0600 0100 05000000') }],
    });
    expect(encoded(encodeLink, link)).toBe(hex.replaceAll(' ', ''));
  });

  test('attributes in a format that has none, and bytes behind a struct, are kept', () => {
    const dummy = '0a00 0100 64756d6d 79000000  0c00 0280 0600 0700 05000000';
    const police = '0b00 0100 706f6c69 63650000  1000 0200 01000000 02000000 03000000';
    expect(encoded(encodeLink, decoded(decodeLink, dummy))).toBe(dummy.replaceAll(' ', ''));
    expect(decoded(decodeLink, police).data).toEqual({ burst: 1, cells: 2, [extraBytes]: fromHex('03000000') });
    expect(encoded(encodeLink, decoded(decodeLink, police))).toBe(police.replaceAll(' ', ''));
  });

  test('errors name the kind', () => {
    expect(encodeFailure(encodeLink, { kind: 'vlan', data: { id: 70000 } })).toBe(
      'cannot encode message.data(vlan).id: expected an integer from 0 to 65535, got 70000',
    );
    expect(encodeFailure(encodeLink, { kind: 'dummy', data: { id: 1 } })).toBe(
      'cannot encode message.data(dummy): dummy has no attribute for the property "id"',
    );
    expect(encodeFailure(encodeLink, { kind: 'xyz', data: {} })).toBe(
      'cannot encode message.data: the spec has no format for the selector "xyz"',
    );
    expect(decodeFailure(decodeLink, '0900 0100 766c616e 00000000  0c00 0280 0c00 0100 05000000')).toBe(
      'cannot decode message.data(vlan): attribute of 12 bytes where 8 are left (offset 16)',
    );
  });

  test('the kind decides the type of the data', () => {
    const link = { kind: 'vlan', data: { id: 5 } } as Link;
    if (link.kind === 'vlan') expectTypeOf(link.data?.id).toEqualTypeOf<number | undefined>();
    expectTypeOf<{ kind: 'vlam'; data: { id: 5 } }>().not.toExtend<Link<Uint8Array>>();
    expectTypeOf<{ kind: 'vlan'; data: { local: '192.0.2.1' } }>().not.toExtend<Link<Uint8Array>>();
    const other: Link<Uint8Array> = { kind: otherKind('xyz'), mtu: 1500 };
    expect(other.kind).toBe('xyz');
  });
});

describe('sub-messages selected by a number', () => {
  bothWays({ decode: decodeThing, encode: encodeThing, set: thingAttrs }, [
    {
      name: 'the name of the number selects',
      hex: `0800 0100 00000001
            1000 0280 0c00 0100 00000000 00000007`,
      value: { type: 'counter', data: { packets: 7n } },
    },
    { name: 'a name without a format', hex: '0800 0100 00000003', value: { type: 'limit' } },
    { name: 'a number without a name', hex: '0800 0100 00000009', value: { type: 9 } },
  ]);

  test('the number may be given in place of the name', () => {
    const thing = { type: 1, data: { packets: 7n } } as unknown as Thing;
    expect(encoded(encodeThing, thing)).toBe('080001000000000110000280' + '0c0001000000000000000007');
  });
});

describe('structs', () => {
  bothWays({ decode: decodeStructs, encode: encodeStructs, set: structsAttrs }, [
    {
      name: 'in structs, with the gaps of C',
      hex: `3c00 0100
            01000000 00000000 0200000000000000 03000000 00000000
            04000000 00000000
            05000000 00000000 0600000000000000 07000000 00000000`,
      value: {
        outer: {
          inner: { tiny: 1, wide: 2n, last: 3 },
          small: 4,
          second: { tiny: 5, wide: 6n, last: 7 },
        },
      },
    },
    {
      name: 'of members of every kind',
      hex: `6400 0200
            01 00 0203 feffffff 04030201 ff 00 feff
            fdffffff ffffffff
            01 00 0300 06000000
            010203 020000000001 6c6f000000000000
            000000 c0000201
            20010db8 00000000 00000000 00000001
            00112233 44556677 8899aabb ccddeeff
            efbeadde 00000000`,
      value: {
        everything: {
          aU8: 1,
          aU16Big: 0x0203,
          aS32: -2,
          aU32Little: 0x01020304,
          aS8: -1,
          aS16: -2,
          aS64: -3n,
          mode: 'on',
          bits: ['a', 'b'],
          modes: ['on', 4],
          raw: fromHex('010203'),
          hardware: '02:00:00:00:00:01',
          name: 'lo',
          local: '192.0.2.1',
          remote: '2001:db8::1',
          session: '00112233-4455-6677-8899-aabbccddeeff',
          mark: 0xdeadbeef,
        },
      },
    },
  ]);

  test('a shorter struct reads as zero at its end, a longer one keeps its rest', () => {
    const short = decoded(decodeStructs, '0800 0100 01000000').outer;
    expect(short).toEqual({ inner: { tiny: 1, wide: 0n, last: 0 }, small: 0, second: { tiny: 0, wide: 0n, last: 0 } });
    const long = `4000 0100 ${'00'.repeat(56)} 0a0b0c0d`;
    expect(encoded(encodeStructs, decoded(decodeStructs, long))).toBe(long.replaceAll(' ', ''));
  });

  test('a request may give a part of it, or bytes', () => {
    expect(encoded(encodeStructs, { outer: { small: 4 } })).toBe(`3c000100${'00'.repeat(24)}04${'00'.repeat(31)}`);
    expect(encoded(encodeStructs, { outer: fromHex('0102') })).toBe('0600010001020000');
  });
});

describe('fixed headers', () => {
  bothWays({ decode: decodeRuleMessage, encode: encodeRuleMessage, set: ruleAttrs, header: ruleHdrStruct }, [
    {
      name: 'make one object with the attributes; a member that an attribute shares its name with stands apart',
      hex: `02 fe 0000 03000000
            0800 0100 00010000
            0800 0200 05000000`,
      value: { family: 'inet', headerTable: 254, flags: ['permanent', 'found'], table: 256, priority: 5 },
    },
  ]);

  test('such a member has a name of its own in JSON', () => {
    const rule = { family: 'inet', headerTable: 254, flags: [], table: 256 };
    expect(toJson({ set: ruleAttrs, header: ruleHdrStruct }, rule)).toEqual({
      family: 'inet',
      'header-table': 254,
      flags: [],
      table: 256,
    });
  });

  test('members that a request leaves out are zero', () => {
    expect(encoded(encodeRuleMessage, { priority: 5 })).toBe('00000000000000000800020005000000');
    expect(encoded(encodeGenericHdrRule, { label: 'abc' })).toBe('00616263');
  });

  test('a property that is neither member nor attribute is refused', () => {
    expect(encodeFailure(encodeRuleMessage, { famly: 'inet' })).toBe(
      'cannot encode message: rule has no attribute for the property "famly"',
    );
  });

  test('operations have their own, or that of all', () => {
    expect(headers.get.header?.name).toBe('rule-hdr');
    expect(headers.set.header?.name).toBe('generic-hdr');
  });
});

describe('address families', () => {
  bothWays({ decode: decodeFamily, encode: encodeFamily, set: familyAttrs }, [
    { name: 'have names in attributes', hex: '0600 0100 0a000000', value: { family: 'inet6' } },
    { name: 'and in structs', hex: '0500 0200 02000000', value: { msg: { family: 'inet' } } },
  ]);
});

describe('operations', () => {
  test('are numbered from 1, requests and replies alike or apart', () => {
    expect(calls.get.do).toMatchObject({ request: 1, reply: 1 });
    expect(calls.reset.do).toMatchObject({ request: 8, reply: 8 });
    expect(calls.tell.do.always).toEqual(['echo']);
    expect(directional.get.do).toMatchObject({ request: 1, reply: 1 });
    expect(directional.set.do.request).toBe(2);
    expect(directional.getNtf.message).toBe(2);
    expect(directional.portGet).toMatchObject({ do: { request: 10, reply: 20 }, dump: { request: 11, reply: 21 } });
    expect(directional.nextGet.dump.request).toBe(11);
  });

  test('say who may call them', () => {
    expect([calls.get.privilege, calls.set.privilege, calls.setAny.privilege]).toEqual([
      'namespace',
      'initial',
      undefined,
    ]);
  });

  test('name what puts parts together and cuts requests, and that several messages answer', () => {
    expect(calls.get.dump.merge?.()).toHaveProperty('add');
    expect(calls.set.do.split).toBeTypeOf('function');
    expect(calls.list.do.many).toBe(true);
    expectTypeOf(calls.list.do.many).toEqualTypeOf<true>();
  });

  test('take the attributes that the spec lists, each mode its own', () => {
    expectTypeOf<{ id: 1 }>().toExtend<Parameters<typeof calls.get.do.encode>[1]>();
    expectTypeOf<{ id: 1 }>().not.toExtend<Parameters<typeof calls.get.dump.encode>[1]>();
    expectTypeOf<{ name: 'x' }>().toExtend<Parameters<typeof calls.setAny.do.encode>[1]>();
  });

  test('notifications know their number and group', () => {
    const facts = notifications.notifications.map(({ name, message, group }) => ({ name, message, group }));
    expect(facts).toEqual([
      { name: 'add-ntf', message: 2, group: 'mgmt' },
      { name: 'del-ntf', message: 3, group: undefined },
      { name: 'alarm', message: 4, group: 'alarms' },
    ]);
  });

  test('encode whole requests and decode whole replies', () => {
    const request = encodeRequest(calls.get, 'do', { id: 7 }, { familyId: 0x20, littleEndian: true, sequence: 1 });
    expect(Buffer.from(request).toString('hex')).toBe('1c00000020000500010000000000000001010000' + '0800010007000000');
    const reply = fromHex('1c000000 2000 0000 01000000 00000000 01010000  0800 0100 07000000');
    expect(decodeReply(calls.get, 'do', reply, { littleEndian: true })).toEqual({ id: 7 });
  });
});
