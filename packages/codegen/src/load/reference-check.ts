import { problem, type SpecProblem } from '../errors.ts';
import { builtInEnums } from './built-ins.ts';
import type { PositionOf } from './positions.ts';
import type { Spec } from './spec.ts';
import { indexSpec, type SpecIndex } from './spec-index.ts';
import { didYouMean } from './suggest.ts';

/** Collects what is wrong with the names in one spec. */
export class ReferenceCheck {
  readonly spec: Spec;
  readonly index: SpecIndex;
  readonly positionOf: PositionOf;
  readonly problems: SpecProblem[] = [];

  constructor(spec: Spec, positionOf: PositionOf) {
    this.spec = spec;
    this.index = indexSpec(spec);
    this.positionOf = positionOf;
  }

  report(of: object, key: string | number | undefined, text: string): void {
    this.problems.push(problem(this.positionOf(of, key), text));
  }

  /** Checks that the text behind a key, if there is one, is a known name. */
  name<T extends object>(of: T, key: keyof T & string, what: string, known: Iterable<string>): void {
    const name = of[key];
    if (typeof name === 'string') this.known(of, key, `${what} for "${key}"`, name, known);
  }

  /** Checks that a name is among those that are known. */
  known(of: object, key: string | number, expected: string, name: string, known: Iterable<string>): void {
    const names = [...known];
    if (names.includes(name)) return;
    this.report(of, key, `expected ${expected}, got "${name}"${this.#hint(name, names)}`);
  }

  set<T extends object>(of: T, key: keyof T & string): void {
    this.name(of, key, 'an attribute set', this.index.sets.keys());
  }

  struct<T extends object>(of: T, key: keyof T & string): void {
    this.name(of, key, 'a struct', this.index.structs.keys());
  }

  enum<T extends object>(of: T, key: keyof T & string): void {
    this.name(of, key, 'an enum or flags', [...this.index.enums.keys(), ...builtInEnums]);
  }

  /** Checks a length: a number, a const, or a const less one. */
  length<T extends object>(of: T, key: keyof T & string): void {
    const length = of[key];
    if (typeof length !== 'string' || /^\d+$/.test(length)) return;
    this.known(of, key, `a const for "${key}"`, length.replace(/ - 1$/, ''), this.index.consts);
  }

  /** Checks a bound: a number, a const, or a limit of a type. */
  bound<T extends object>(of: T, key: keyof T & string): void {
    const bound = of[key];
    if (typeof bound !== 'string' || /^\d+$/.test(bound) || /^[us](?:8|16|32|64)-(?:min|max)$/.test(bound)) return;
    this.known(of, key, `a const or a limit for "${key}"`, bound, this.index.consts);
  }

  /** Checks that names are given once; `what` says what each of them is. */
  unique<T extends object>(items: readonly T[], what: string, nameOf: (item: T) => string | undefined): void {
    const first = new Map<string, T>();
    for (const item of items) {
      const name = nameOf(item);
      if (name === undefined) continue;
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, item);
        continue;
      }
      const { file, line, column } = this.positionOf(before);
      this.report(
        item,
        undefined,
        `expected each ${what} once, got "${name}" again (first at ${file}:${line}:${column})`,
      );
    }
  }

  /** The nearest known name; or what else goes by the name, where it is taken by another kind of definition. */
  #hint(name: string, names: readonly string[]): string {
    const definition = this.index.definitions.get(name);
    if (definition === undefined) return didYouMean(name, names);
    return `, which is ${definition.type === 'flags' ? 'flags' : `a${definition.type === 'enum' ? 'n' : ''} ${definition.type}`}`;
  }
}
