/**
 * In what way a reading of ours is not the reference's:
 * - `named`: a name, where the reference has that name's number;
 * - `swapped`: the number with its bytes in the other order;
 * - `typed`: what we read out of the very bytes that the reference gives as they are;
 * - `more`: something that the reference does not have;
 * - `less`: nothing, where the reference has something;
 * - `refused`: an error;
 * - `other`: another value.
 */
export const differenceKinds = ['named', 'swapped', 'typed', 'more', 'less', 'refused', 'other'] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** One place where we and the reference do not agree, or where bytes did not come back as they were. */
export interface Difference {
  /** Innermost attribute set or struct, and the name in it: `linkinfo-bridge-attrs.vlan-protocol`. */
  readonly at: string;
  readonly is: DifferenceKind;
  /** Both sides, for people. */
  readonly detail: string;
}

/** Shows both sides of a difference, shortened. */
export function sides(ours: unknown, theirs: unknown): string {
  return `ours ${shown(ours)}, theirs ${shown(theirs)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? `${entry}n` : entry));
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
