import type { PlainMap } from './facts.ts';
import { type Facts, type Inventory, inventoryOf } from './inventory.ts';

/**
 * What differs between two versions of a spec, a line for each: `+` for what came, `-` for what went, `~` for what
 * changed. Parts of a thing that came or went as a whole are not listed.
 */
export function diffSpecs(older: PlainMap, newer: PlainMap): string[] {
  const before = inventoryOf(older);
  const after = inventoryOf(newer);
  const lines: string[] = [];
  for (const [label, facts] of after) {
    const old = before.get(label);
    if (old === undefined) {
      if (before.has('family') && !isPartOf(label, after, before)) lines.push(`+ ${label}${summary(facts)}`);
    } else {
      const changes = diffFacts(old, facts);
      if (changes.length > 0) lines.push(`~ ${label}: ${changes.join(', ')}`);
    }
  }
  for (const label of before.keys()) {
    if (!after.has(label) && !isPartOf(label, before, after)) lines.push(`- ${label}`);
  }
  return lines;
}

const owners: { readonly [kind: string]: readonly string[] } = {
  attribute: ['attribute set'],
  entry: ['enum', 'flags'],
  member: ['struct'],
  format: ['sub-message'],
};

/** Whether a part belongs to something that only one of the two versions has. */
function isPartOf(label: string, here: Inventory, there: Inventory): boolean {
  const [kind = '', name = ''] = label.split(' ');
  const owner = name.split('/')[0];
  return (owners[kind] ?? []).some((each) => here.has(`${each} ${owner}`) && !there.has(`${each} ${owner}`));
}

function summary(facts: Facts): string {
  const words = ['type', 'value'].flatMap((key) => facts.get(key) ?? []);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function diffFacts(older: Facts, newer: Facts): string[] {
  const keys = new Set([...older.keys(), ...newer.keys()]);
  return [...keys].flatMap((key) => {
    const before = older.get(key);
    const after = newer.get(key);
    if (Array.isArray(before) && Array.isArray(after)) {
      const changes = [
        ...after.filter((each) => !before.includes(each)).map((each) => `+${each}`),
        ...before.filter((each) => !after.includes(each)).map((each) => `-${each}`),
      ];
      const moved = changes.length === 0 && before.join() !== after.join();
      return moved ? [`${key} in another order`] : changes.length === 0 ? [] : [`${key} ${changes.join(' ')}`];
    }
    if (before === undefined) return [`${key} ${String(after)} new`];
    if (after === undefined) return [`${key} ${String(before)} gone`];
    return String(before) === String(after) ? [] : [`${key} ${String(before)} -> ${String(after)}`];
  });
}
