import { array, attribute, attributeSet, binary, nest, u16 } from '@nlkit/netlink-core';
import { expect, test } from 'vitest';
import { attributeTree } from '../../conformance/attribute-tree.ts';
import { compareTrees } from '../../conformance/compare-trees.ts';

const never = (): never => {
  throw new Error('not called');
};
const berthAttrs = attributeSet('berth', { number: attribute(1, 'number', u16) });
const set = attributeSet('ship', {
  cargo: attribute(1, 'cargo', binary()),
  berths: attribute(2, 'berths', array(nest(() => berthAttrs, never, never))),
});

function differences(ours: string, theirs: string): readonly string[] {
  const [one, other] = [ours, theirs].map((hex) => {
    const bytes = Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'));
    return attributeTree(bytes, { start: 0, end: bytes.length, set }, true, false);
  });
  return compareTrees(one as never, other as never).map(({ at, is }) => `${at} ${is}`);
}

const cargo = '0500 0100 07000000';
const otherCargo = '0500 0100 08000000';
const berths = '1000 0200 0c00 0000 0600 0100 0500 0000';
const berthsOfIndexFive = '1000 0280 0c00 0580 0600 0100 0500 0000';
const berthsOfSix = '1000 0200 0c00 0000 0600 0100 0600 0000';

test.each([
  ['the same', cargo + berths, cargo + berths],
  ['another order of types', cargo + berths, berths + cargo],
  ['flags of nests, and numbers of items', berths, berthsOfIndexFive],
  ['padding', cargo, '0500 0100 07ffffff'],
])('equal: %s', (_, ours, theirs) => {
  expect(differences(ours, theirs)).toEqual([]);
});

test.each([
  ['a payload', cargo, otherCargo, ['ship.cargo other']],
  ['a payload inside', berths, berthsOfSix, ['berth.number other']],
  ['an attribute less', cargo, cargo + berths, ['ship.berths less']],
  ['an attribute more', cargo + berths, cargo, ['ship.berths more']],
  ['two of a type in another order', cargo + otherCargo, otherCargo + cargo, ['ship.cargo other', 'ship.cargo other']],
  [
    'an attribute of the same bytes without description',
    '0500 4d00 07000000',
    cargo,
    ['ship.(attribute 77) more', 'ship.cargo less'],
  ],
])('different: %s', (_, ours, theirs, expected) => {
  expect(differences(ours, theirs)).toEqual(expected);
});
