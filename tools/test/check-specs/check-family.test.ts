import { beforeEach, expect, test } from 'vitest';
import { checkFamily } from '../../check-specs/check-family.ts';
import { Explanations } from '../../check-specs/explanations.ts';
import { MadeUp, noCompiler } from './made-up.ts';

const spec = `
name: ship
protocol: genetlink-legacy
c-family-name: ship-name
c-version-name: ship-version
definitions:
  - { name: crew-max, type: const, value: 40 }
  - { name: rig, type: enum, entries: [sloop, ketch] }
  - { name: lights, type: flags, name-prefix: light-, entries: [port, starboard] }
  - name: berth
    type: struct
    members:
      - { name: deck, type: u8 }
      - { name: number, type: u16, byte-order: big-endian }
      - { name: depth, type: s32 }
attribute-sets:
  - name: hull
    attributes:
      - { name: unspec, type: unused, value: 0 }
      - { name: length, type: u32 }
      - { name: rig, type: u32, enum: rig }
      - { name: lights, type: u32, enum: lights }
      - { name: berth, type: binary, struct: berth }
operations:
  enum-model: directional
  list:
    - name: get
      attribute-set: hull
      do:
        request: { value: 1, attributes: [length] }
        reply: { value: 2, attributes: [length] }
mcast-groups:
  list:
    - { name: harbour }
`;

const header = `
#define SHIP_NAME "ship"
#define SHIP_VERSION 1
#define SHIP_CREW_MAX (8 * 5)
#define SHIP_MCGRP_HARBOUR "harbour"
enum { SHIP_RIG_SLOOP, SHIP_RIG_KETCH };
enum { LIGHT_PORT = 1 << 0, LIGHT_STARBOARD = 1 << 1 };
enum { SHIP_A_HULL_UNSPEC, SHIP_A_HULL_LENGTH, SHIP_A_HULL_RIG, SHIP_A_HULL_LIGHTS, SHIP_A_HULL_BERTH };
enum { SHIP_CMD_UNSPEC, SHIP_CMD_GET, SHIP_CMD_NEW };
struct berth { __u8 deck; __be16 number; __s32 depth; };
`;

function check(headers: string, explanations = new Explanations('ship', [])) {
  using madeUp = new MadeUp();
  const report = checkFamily(madeUp.family(spec), madeUp.facts(headers), explanations);
  return { ...report, unexplained: report.unexplained.map(({ place, is, text }) => `${is} ${place}: ${text}`) };
}

beforeEach((context) => context.skip(noCompiler !== '', noCompiler));

test('finds nothing where all is alike', () => {
  expect(check(header)).toEqual({ numbers: 15, structs: 1, explained: 0, unexplained: [] });
});

test.each([
  [
    'a number',
    'SHIP_A_HULL_RIG,',
    'SHIP_A_HULL_PAD, SHIP_A_HULL_RIG,',
    [
      'wrong attribute-sets/hull/attributes/rig: 2, SHIP_A_HULL_RIG is 3',
      'wrong attribute-sets/hull/attributes/lights: 3, SHIP_A_HULL_LIGHTS is 4',
      'wrong attribute-sets/hull/attributes/berth: 4, SHIP_A_HULL_BERTH is 5',
    ],
  ],
  ['a const', '(8 * 5)', '41', ['wrong definitions/crew-max: 40, SHIP_CREW_MAX is 41']],
  ['a flag', '1 << 1', '1 << 2', ['wrong definitions/lights/entries/starboard: 2, LIGHT_STARBOARD is 4']],
  ['a text', '"harbour"', '"harbor"', ['wrong mcast-groups/list/harbour: "harbour", SHIP_MCGRP_HARBOUR is harbor']],
  [
    'a reply',
    'SHIP_CMD_NEW',
    'SHIP_CMD_SET, SHIP_CMD_NEW',
    ['wrong operations/list/get/do/reply: 2, SHIP_CMD_NEW is 3'],
  ],
  ['a name', 'SHIP_RIG_KETCH', 'SHIP_RIG_YAWL', ['absent definitions/rig/entries/ketch: 1: no SHIP_RIG_KETCH']],
  [
    'an order',
    '__be16 number',
    '__u16 number',
    ['wrong definitions/berth/members/number: byte order big, that of __u16 number is native'],
  ],
  ['a sign', '__s32 depth', '__u32 depth', ['wrong definitions/berth/members/depth: signed, __u32 depth is unsigned']],
  [
    'a width',
    '__u8 deck',
    '__u32 deck',
    [
      'wrong definitions/berth: 8 bytes, struct berth has 12',
      'wrong definitions/berth/members/deck: 1 bytes, __u32 deck has 4',
      'wrong definitions/berth/members/number: at 2, __be16 number is at 4',
      'wrong definitions/berth/members/depth: at 4, __s32 depth is at 8',
    ],
  ],
  [
    'a member',
    '__s32 depth;',
    '__s32 depth; __u32 width;',
    ['wrong definitions/berth: 8 bytes, struct berth has 12', 'wrong definitions/berth: __u32 width at 8 is left out'],
  ],
  ['a struct', 'struct berth', 'struct bunk', ['absent definitions/berth: 8 bytes: no struct berth']],
])('finds %s that differs', (_, from, to, expected) => {
  expect(check(header.replace(from, to)).unexplained).toEqual(expected);
});

test('takes flags whose constants are numbers of bits', () => {
  expect(check(header.replace('1 << 0', '0').replace('1 << 1', '1')).unexplained).toEqual([]);
});

test('compares under the names that explanations give', () => {
  const named = new Explanations('ship', [
    { at: '/', is: 'named', prefixes: { 'definitions/rig': 'RIG_' }, reason: 'Shared.' },
    { at: 'definitions/berth', is: 'named', struct: 'bunk', members: { depth: 'sizes[1]' }, reason: 'Older.' },
  ]);
  const other = header
    .replaceAll('SHIP_RIG_', 'RIG_')
    .replace('struct berth', 'struct bunk')
    .replace('__s32 depth', '__s32 sizes[2]');
  expect(check(other, named).unexplained).toEqual([
    'wrong definitions/berth: 8 bytes, struct bunk has 12',
    'wrong definitions/berth/members/depth: at 4, __s32 sizes is at 8',
  ]);
  expect(named.stale()).toEqual([]);
});
