import type { SourcePos } from '../errors.ts';
import type { SpecConst } from '../load/spec.ts';
import { pascalCase } from './identifiers.ts';
import type { ConstDef } from './model.ts';
import { found, type Scope } from './scope.ts';

/** Makes the constants of a family, and makes them known to the scope. */
export function normaliseConsts(scope: Scope): ConstDef[] {
  const consts: ConstDef[] = [];
  for (const definition of scope.spec.definitions ?? []) {
    if (definition.type !== 'const') continue;
    const made = constDef(scope, definition);
    consts.push(made);
    for (const name of [definition.name, `${definition['name-prefix'] ?? ''}${definition.name}`]) {
      if (!scope.consts.has(name)) scope.consts.set(name, made);
    }
  }
  return consts;
}

function constDef(scope: Scope, definition: SpecConst): ConstDef {
  return {
    name: definition.name,
    tsName: definition['ts-name'] ?? pascalCase(definition.name),
    doc: definition.doc ?? '',
    at: scope.positionOf(definition),
    value: definition.value,
    isInternal: definition.scope === 'kernel',
  };
}

/** What a key may hold that stands for a number: one, a text of one, or the name of a constant. */
export type NumberText = number | string | undefined;

/** A number, or undefined where there is none. */
export function numberOf(scope: Scope, given: NumberText, at: SourcePos): bigint | undefined {
  if (given === undefined) return undefined;
  const number = parseNumber(given);
  if (number !== undefined) return number;
  const { name, value } = found(scope.consts, String(given));
  const constant = parseNumber(value);
  if (constant === undefined) scope.report(at, `expected a const that is a number, got "${name}", a text`);
  return constant;
}

function parseNumber(text: number | string): bigint | undefined {
  return typeof text === 'number' || /^(?:0x[0-9a-f]+|[0-9]+|-[0-9]+)$/i.test(text) ? BigInt(text) : undefined;
}

/** A length in bytes: a number, a constant, or `NAME - 1`. */
export function lengthOf(scope: Scope, given: NumberText, at: SourcePos): number | undefined {
  const name = typeof given === 'string' ? /^(.*) - 1$/.exec(given)?.[1] : undefined;
  const number = numberOf(scope, name ?? given, at);
  if (number === undefined) return undefined;
  const length = Number(number) - (name === undefined ? 0 : 1);
  if (length < 0) scope.report(at, `expected a length, got ${length}`);
  return length;
}

/** A bound of a number: a number, a constant, or a limit of a type such as `u32-max`. */
export function boundOf(scope: Scope, given: NumberText, at: SourcePos): bigint | undefined {
  const limit = typeof given === 'string' ? /^([us])(8|16|32|64)-(min|max)$/.exec(given) : null;
  if (limit === null) return numberOf(scope, given, at);
  const [, sign, width = '', end] = limit;
  const values = 1n << BigInt(width);
  if (sign === 'u') return end === 'min' ? 0n : values - 1n;
  return end === 'min' ? -values / 2n : values / 2n - 1n;
}
