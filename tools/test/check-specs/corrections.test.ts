import { expect, test } from 'vitest';
import { parseCorrections } from '../../check-specs/corrections/correction.ts';
import { table } from '../../check-specs/corrections/tally.ts';
import { problemsOf } from '../../check-specs/corrections/verify.ts';
import { MadeUp } from './made-up.ts';

const spec = `
name: ship
protocol: netlink-raw
protonum: 0
definitions:
  - { name: rig, type: enum, entries: [sloop, ketch] }
  - { name: berth, type: struct, members: [{ name: deck, type: u8 }, { name: depth, type: u32, byte-order: big-endian }] }
attribute-sets:
  - name: hull
    attributes:
      - { name: length, type: u32, byte-order: big-endian, display-hint: ipv4 }
      - { name: cabins, type: nest, nested-attributes: hull, multi-attr: true }
      - { name: kind, type: string }
      - { name: data, type: sub-message, sub-message: kinds, selector: kind }
sub-messages:
  - { name: kinds, formats: [{ value: tug, attribute-set: hull }, { value: raft }] }
operations:
  enum-model: directional
  list:
    - name: get
      attribute-set: hull
      do: { request: { value: 9, attributes: [] }, reply: { value: 8, attributes: [] } }
      dump: { request: { value: 9, attributes: [] }, reply: { value: 7, attributes: [] } }
`;

/** Problems of an entry, given without what every entry has. */
function problems(entry: string): readonly string[] {
  using madeUp = new MadeUp();
  const { model } = madeUp.family(spec);
  const text = `[{ kind: types, spec: ship, what: A text., source: a file, ${entry} }]`;
  return parseCorrections(text).flatMap((correction) => problemsOf(correction, model));
}

test.each([
  'at: attribute-sets/hull/attributes, numbers: { length: 1, kind: 3 }',
  'at: definitions/rig/entries, numbers: { ketch: 1 }',
  'at: operations/list/get/do/reply, number: 8',
  'at: operations/list/get, answers: [7, 8]',
  'at: attribute-sets/hull/attributes/length, type: u32, order: big, hint: ipv4, multi: false',
  'at: attribute-sets/hull/attributes/cabins, type: [nested, flag], multi: true',
  'at: definitions/berth, size: 8, members: { depth: { offset: 4, type: u32, order: big } }',
  'at: sub-messages/kinds/formats, formats: [tug], has: attributes',
  'at: sub-messages/kinds/formats, formats: [tug, raft]',
  'at: definitions/sail, removed: true',
])('holds: %s', (entry) => {
  expect(problems(entry)).toEqual([]);
});

test.each([
  ['at: attribute-sets/hull/attributes, numbers: { length: 2 }', 'number is 1, must be 2'],
  ['at: operations/list/get, answers: [8]', 'answers are 7,8, must be 8'],
  ['at: attribute-sets/hull/attributes/mast, type: u8', 'is not there'],
  ['at: attribute-sets/hull/attributes/kind, type: [u8, flag]', 'type is string, must be u8 or flag'],
  ['at: attribute-sets/hull/attributes/length, order: native', 'byte order is big, must be native'],
  ['at: attribute-sets/hull, ordered: true', 'ordered is false, must be true'],
  ['at: definitions/berth, size: 5', 'size is 8, must be 5'],
  ['at: definitions/berth, members: { depth: { offset: 4, type: s32 } }', 'type of depth is u32, must be s32'],
  ['at: sub-messages/kinds/formats, formats: [canoe]', 'is not there'],
  ['at: sub-messages/kinds/formats, formats: [raft], has: header', 'content is nothing, must be header'],
  ['at: definitions/rig, removed: true', 'is still there'],
])('does not hold: %s', (entry, expected) => {
  expect(problems(entry)).toEqual([expected]);
});

test.each([
  ['kind: types, what: A text., source: a file', /expects nothing/],
  ['kind: luck, what: A text., source: a file, removed: true', /"luck" is not one of/],
  ['kind: types, what: A text., removed: true', /no text or no source/],
])('refuses %s', (entry, expected) => {
  expect(() => parseCorrections(`[{ spec: ship, at: definitions/rig, ${entry} }]`)).toThrow(expected);
});

test('counts by kind', () => {
  const outcome = { spec: 'ship', place: '', weight: 1, problems: [], isPatched: true, isSeen: true };
  const text = table([
    { ...outcome, kind: 'numbers', weight: 33, isSeen: false },
    { ...outcome, kind: 'numbers' },
    { ...outcome, kind: 'hints', isPatched: false },
    { ...outcome, kind: 'hints', problems: ['is not there'] },
  ]);
  const lines = text.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(lines[0]).toEqual(['kind', 'listed', 'right', 'by overlay', 'in messages']);
  expect(lines).toContainEqual(['numbers', '34', '34', '34', '1']);
  expect(lines).toContainEqual(['hints', '2', '1', '0', '0']);
  expect(lines.at(-1)).toEqual(['all', '36', '35', '34', '1']);
});
