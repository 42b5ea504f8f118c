import {
  array,
  attribute,
  attributeSet,
  binary,
  EnumTable,
  FlagsTable,
  ip,
  type Json,
  list,
  type MessageShape,
  named,
  nest,
  text,
  u16,
  u16be,
  u32,
  u64,
  unknownAttributes,
} from '@nlkit/netlink-core';
import { expect, test } from 'vitest';
import { compareReading } from '../../conformance/compare-reading.ts';
import type { Spelling } from '../../conformance/compare-scalar.ts';

const never = (): never => {
  throw new Error('not called');
};
const berthAttrs = attributeSet('berth', { number: attribute(1, 'number', u16) });
const berth = nest(() => berthAttrs, never, never);
const set = attributeSet('ship', {
  name: attribute(1, 'name', text),
  port: attribute(2, 'port', u16be),
  state: attribute(3, 'state', named('u32', new EnumTable('state', { moored: 0, sailing: 1 }))),
  flags: attribute(4, 'flags', named('u32', new FlagsTable('flags', { fast: 1, small: 2 }))),
  cargo: attribute(5, 'cargo', binary()),
  address: attribute(6, 'address', ip),
  tonnage: attribute(7, 'tonnage', u64),
  berth: attribute(8, 'berth', berth),
  berths: attribute(9, 'berths', array(berth)),
  decks: attribute(10, 'decks', list(u32)),
});
const shape: MessageShape = { set };

function differences(value: object, theirs: Json, spelling: Spelling = 'reply'): readonly string[] {
  return compareReading(shape, { value, theirs, spelling }).map(({ at, is }) => `${at} ${is}`);
}

const kept = (bytes: number[]): object => ({
  [unknownAttributes]: [{ type: 77, nested: false, networkOrder: false, bytes: Uint8Array.from(bytes) }],
});

test.each<[name: string, value: object, theirs: Json, spelling?: Spelling]>([
  ['text and names', { name: 'ada', state: 'sailing' }, { name: 'ada', state: 'sailing' }],
  ['sets, whatever their order', { flags: ['fast', 'small'] }, { flags: { $set: ['small', 'fast'] } }],
  ['bytes with a mark', { cargo: Uint8Array.of(1, 255) }, { cargo: { $hex: '01ff' } }],
  ['bytes with spaces', { cargo: Uint8Array.of(1, 255) }, { cargo: '01 ff' }],
  ['large numbers', { tonnage: 2n ** 60n }, { tonnage: { $bigint: '1152921504606846976' } }],
  [
    'arrays by index',
    { berths: [{ number: 1 }, { number: 2 }] },
    { berths: [{ 1: { number: 1 } }, { 2: { number: 2 } }] },
  ],
  ['lists', { decks: [1, 2] }, { decks: [1, 2] }],
  ['what neither describes', kept([1, 2]), { 'UnknownAttr(77)': { $hex: '0102' } }],
  ['numbers for names in requests', { state: 'sailing', flags: ['small'] }, { state: 1, flags: 2 }, 'request'],
  ['plain digits in requests', { cargo: Uint8Array.of(1, 255) }, { cargo: '01ff' }, 'request'],
])('no difference: %s', (_, value, theirs, spelling) => {
  expect(differences(value, theirs, spelling)).toEqual([]);
});

test.each<[name: string, value: object, theirs: Json, expected: string]>([
  ['another value', { name: 'ada' }, { name: 'bea' }, 'ship.name other'],
  ['a number for a name', { state: 'sailing' }, { state: 1 }, 'ship.state named'],
  ['the number of another name', { state: 'sailing' }, { state: 0 }, 'ship.state other'],
  ['a mask for flags', { flags: ['small'] }, { flags: 2 }, 'ship.flags named'],
  ['a flag too few', { flags: ['small'] }, { flags: { $set: ['fast', 'small'] } }, 'ship.flags other'],
  ['the other byte order', { port: 80 }, { port: 0x5000 }, 'ship.port swapped'],
  ['bytes for an address', { address: '10.0.0.1' }, { address: { $hex: '0a000001' } }, 'ship.address typed'],
  ['bytes of another address', { address: '10.0.0.1' }, { address: { $hex: '0a000002' } }, 'ship.address other'],
  ['another byte', { cargo: Uint8Array.of(1) }, { cargo: { $hex: '02' } }, 'ship.cargo other'],
  ['something that we have', { name: 'ada' }, {}, 'ship.name more'],
  ['something that they have', {}, { name: 'ada' }, 'ship.name less'],
  ['something without a description of ours', {}, { mast: 3 }, 'ship.mast less'],
  ['a value inside', { berth: { number: 1 } }, { berth: { number: 2 } }, 'berth.number other'],
  ['an item of an array', { berths: [{ number: 1 }] }, { berths: [{ 0: { number: 2 } }] }, 'berth.number other'],
  ['an item too few', { decks: [1] }, { decks: [1, 2] }, 'ship.decks other'],
  [
    'other bytes of what neither describes',
    kept([1]),
    { 'UnknownAttr(77)': { $hex: '02' } },
    'ship.(attribute 77) less',
  ],
  ['bytes that only we kept', kept([1]), {}, 'ship.(attribute 77) less'],
])('a difference: %s', (_, value, theirs, expected) => {
  expect(differences(value, theirs)).toEqual([expected]);
});
