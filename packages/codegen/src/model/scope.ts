import { problem, type SourcePos, type SpecProblem } from '../errors.ts';
import type { LoadedSpec } from '../load/load-spec.ts';
import type { PositionOf } from '../load/positions.ts';
import type { Spec } from '../load/spec.ts';
import { indexSpec, type SpecIndex } from '../load/spec-index.ts';
import type { AttrSet, ConstDef, EnumDef, StructDef, SubMessageDef } from './model.ts';

/** A part of the model while it is being made: sets refer to each other before they are whole. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is known of a family while its model is made: the spec, what came of it so far, and what is wrong with it. */
export class Scope {
  readonly spec: Spec;
  readonly positionOf: PositionOf;
  readonly index: SpecIndex;
  readonly problems: SpecProblem[] = [];
  /** By bare name, and by name with prefix. */
  readonly consts: Map<string, ConstDef> = new Map();
  readonly enums: Map<string, EnumDef> = new Map();
  /** Enums whose values are bit numbers somewhere, as flags. */
  readonly enumsAsFlags: Map<string, EnumDef> = new Map();
  readonly structs: Map<string, Draft<StructDef>> = new Map();
  readonly sets: Map<string, Draft<AttrSet>> = new Map();
  readonly subMessages: Map<string, Draft<SubMessageDef>> = new Map();

  constructor({ spec, positionOf }: LoadedSpec) {
    this.spec = spec;
    this.positionOf = positionOf;
    this.index = indexSpec(spec);
  }

  report(at: SourcePos, text: string): void {
    this.problems.push(problem(at, text));
  }
}

/** Finds what a name stands for. Loading has checked the names of a spec, so that a miss is a mistake of ours. */
export function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`"${name}" is not defined: the spec was not checked`);
  return value;
}

/** {@link found} for names that may be absent. */
export function foundIf<T>(map: ReadonlyMap<string, T>, name: string | undefined): T | undefined {
  return name === undefined ? undefined : found(map, name);
}
