import type { CFacts } from '../c/c-facts.ts';
import { type Finding, type SpecValue, upperCase } from '../family.ts';

/** The names that explanations give constants, where the spec does not lead to them. */
export interface ConstantNames {
  /** The name of one constant. */
  constant(value: SpecValue): string | undefined;
  /** What the names of a group start with. */
  prefix(group: string): string | undefined;
}

/** What comparing numbers came to. */
export interface Compared {
  readonly compared: number;
  readonly findings: readonly Finding[];
}

/** Compares all values of a spec with the constants of the headers. */
export function compareNumbers(
  spec: string,
  values: readonly SpecValue[],
  facts: CFacts,
  names: ConstantNames,
): Compared {
  const groups = groupBy(values, ({ group }) => group);
  let compared = 0;
  const findings: Finding[] = [];
  for (const members of groups.values()) {
    const found = members.map((value) => ({ value, constants: constantsOf(value, facts, names) }));
    const inOtherForm = areInOtherForm(found);
    for (const { value, constants } of found) {
      const { place } = value;
      const [first] = constants;
      if (first === undefined) {
        if (value.isOptional) continue;
        findings.push({ spec, place, is: 'absent', text: `${shown(value)}: no ${namesOf(value, names)[0]}` });
      } else {
        compared += 1;
        if (constants.some((constant) => agrees(value, constant.value, inOtherForm))) continue;
        const text = `${shown(value)}, ${first.name} is ${first.value}`;
        findings.push({ spec, place, is: 'wrong', text, ...bothNumbers(value, first) });
      }
    }
  }
  return { compared, findings };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

interface Constant {
  readonly name: string;
  readonly value: bigint | string;
}

interface Found {
  readonly value: SpecValue;
  readonly constants: readonly Constant[];
}

/** The constants that exist, of those that may be meant. */
function constantsOf(value: SpecValue, facts: CFacts, names: ConstantNames): Constant[] {
  return namesOf(value, names).flatMap((name) => {
    const found = typeof value.value === 'string' ? facts.text(name) : facts.number(name);
    return found === undefined ? [] : [{ name, value: found }];
  });
}

function namesOf(value: SpecValue, names: ConstantNames): string[] {
  const one = names.constant(value);
  if (one !== undefined) return [one];
  const prefix = names.prefix(value.group) ?? value.prefix;
  return value.endings.map((ending) => `${prefix}${upperCase(ending)}`);
}

/**
 * Whether the headers have the numbers of a group in their other form. That more of them agree then, not all, is enough:
 * so the ones that are wrong are found.
 */
function areInOtherForm(found: readonly Found[]): boolean {
  const agreeing = (other: boolean) =>
    found.filter(({ value, constants }) => constants.some((constant) => agrees(value, constant.value, other))).length;
  return agreeing(true) > agreeing(false);
}

function agrees(of: SpecValue, constant: bigint | string, inOtherForm: boolean): boolean {
  const value = inOtherForm ? (of.otherForm ?? of.value) : of.value;
  // Specs have negative constants as the unsigned number of the same 32 bits.
  return (
    value === constant || (typeof constant === 'bigint' && constant < 0n && BigInt.asUintN(32, constant) === value)
  );
}

function bothNumbers({ value }: SpecValue, constant: Constant): Pick<Finding, 'numbers'> {
  if (typeof value === 'string' || typeof constant.value === 'string') return {};
  return { numbers: { ours: value, theirs: constant.value } };
}

function shown({ value }: SpecValue): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
