import type { SpecEntry, SpecEnum } from '../load/spec.ts';
import { builtInEnums } from './built-ins.ts';
import { numberOf } from './consts.ts';
import { pascalCase } from './identifiers.ts';
import type { EnumDef, EnumEntry } from './model.ts';
import { found, type Scope } from './scope.ts';

/** Makes the enums and flags of a family, and makes them known to the scope, built-in ones included. */
export function normaliseEnums(scope: Scope): EnumDef[] {
  for (const [name, definition] of builtInEnums) scope.enums.set(name, definition);
  const enums: EnumDef[] = [];
  for (const definition of scope.spec.definitions ?? []) {
    if (definition.type !== 'enum' && definition.type !== 'flags') continue;
    const made = enumDef(scope, definition);
    enums.push(made);
    scope.enums.set(definition.name, made);
  }
  return enums;
}

function enumDef(scope: Scope, definition: SpecEnum): EnumDef {
  const numbers = numberEntries(scope, definition);
  return {
    name: definition.name,
    tsName: definition['ts-name'] ?? pascalCase(definition.name),
    doc: definition.doc ?? '',
    at: scope.positionOf(definition),
    isFlags: definition.type === 'flags',
    entries: definition.type === 'flags' ? toMasks(scope, numbers) : numbers,
    isBuiltIn: false,
  };
}

/** Counts the entries: from `value-start` or 0, each one more than the one before unless it has a `value`. */
function numberEntries(scope: Scope, definition: SpecEnum): EnumEntry[] {
  let next = numberOf(scope, definition['value-start'], scope.positionOf(definition, 'value-start')) ?? 0n;
  return definition.entries.map((each, index) => {
    const entry: SpecEntry = typeof each === 'string' ? { name: each } : each;
    const value = entry.value === undefined ? next : BigInt(entry.value);
    next = value + 1n;
    return {
      name: entry.name,
      tsName: entry['ts-name'] ?? entry.name,
      doc: entry.doc ?? '',
      at: scope.positionOf(definition.entries, index),
      value,
    };
  });
}

/** Turns bit numbers into masks. */
function toMasks(scope: Scope, entries: readonly EnumEntry[]): EnumEntry[] {
  return entries.map((entry) => {
    if (entry.value >= 0n && entry.value < 64n) return { ...entry, value: 1n << entry.value };
    scope.report(entry.at, `expected the number of a bit, 0 to 63, for flag "${entry.name}", got ${entry.value}`);
    return entry;
  });
}

/** What the values of a number mean: an enum, or flags where the bits have the names. */
export function valuesOf(scope: Scope, name: string | undefined, asFlags: boolean): EnumDef | undefined {
  if (name === undefined) return undefined;
  return asFlags ? flagsOf(scope, name) : found(scope.enums, name);
}

/** Flags by name; an enum of this name gives flags whose bit numbers are its values. */
export function flagsOf(scope: Scope, name: string): EnumDef {
  const definition = found(scope.enums, name);
  if (definition.isFlags) return definition;
  let flags = scope.enumsAsFlags.get(name);
  if (flags === undefined) {
    flags = {
      ...definition,
      tsName: `${definition.tsName}Flags`,
      isFlags: true,
      entries: toMasks(scope, definition.entries),
    };
    scope.enumsAsFlags.set(name, flags);
  }
  return flags;
}
