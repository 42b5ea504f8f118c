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
    const asBits = areBitNumbers(found);
    for (const { value, constants } of found) {
      const { place } = value;
      const [first] = constants;
      if (first === undefined) {
        if (value.isOptional) continue;
        findings.push({ spec, place, is: 'absent', text: `${shown(value)}: no ${namesOf(value, names)[0]}` });
      } else {
        compared += 1;
        if (constants.some((constant) => agrees(value, constant.value, asBits))) continue;
        findings.push({ spec, place, is: 'wrong', text: `${shown(value)}, ${first.name} is ${first.value}` });
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
 * Whether the headers have the flags of a group as numbers of bits. The more agree, the truer; a bit that is wrong in
 * an otherwise right list is found in this way.
 */
function areBitNumbers(found: readonly Found[]): boolean {
  const masks = found.filter(({ value }) => value.isMask);
  const agreeing = (asBits: boolean) =>
    masks.filter(({ value, constants }) => constants.some((constant) => agrees(value, constant.value, asBits))).length;
  return agreeing(true) > agreeing(false);
}

function agrees({ value, isMask }: SpecValue, constant: bigint | string, asBits: boolean): boolean {
  if (typeof value === 'string' || typeof constant === 'string') return value === constant;
  if (isMask && asBits) return constant >= 0n && constant < 64n && 1n << constant === value;
  // Negative ones are in specs as the unsigned number of the same 32 bits.
  return value === constant || (constant < 0n && BigInt.asUintN(32, constant) === value);
}

function shown({ value, isMask }: SpecValue): string {
  if (typeof value === 'string') return `"${value}"`;
  return isMask ? `0x${value.toString(16)}` : String(value);
}
