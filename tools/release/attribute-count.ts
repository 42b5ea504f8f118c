import type { FamilyModel } from '@nlkit/netlink-codegen';

/** Number of attributes that a family has code for: each once, whatever subsets repeat it; no padding. */
export function countAttributes({ sets }: Pick<FamilyModel, 'sets'>): number {
  return sets
    .filter(({ subsetOf }) => subsetOf === undefined)
    .flatMap(({ attrs }) => attrs)
    .filter(({ type }) => type.kind !== 'pad' && type.kind !== 'unused').length;
}
