import { type ResolvedAttribute, type ResolvedSet, type ResolvedSets, setsInside } from './resolve-sets.ts';
import type { Scope } from './scope.ts';

/** Where a selector is found: at least `levels` sets further out, 0 for the set of the sub-message itself. */
interface SelectorPlace {
  readonly name: string;
  readonly levels: number;
}

/** Finds the selectors of the sub-messages in a spec. */
export class SelectorFinder {
  readonly #sets: ResolvedSets;
  readonly #around: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(scope: Scope, sets: ResolvedSets) {
    this.#sets = sets;
    const around = new Map<string, Set<string>>();
    for (const { spec, attributes } of sets.values()) {
      for (const { set: inner } of attributes.flatMap((each) => setsInside(scope, each))) {
        around.set(inner, (around.get(inner) ?? new Set()).add(spec.name));
      }
    }
    this.#around = around;
  }

  /** Looks in the set of a sub-message, then in the sets around it, then in those around them. */
  find(set: ResolvedSet, attribute: ResolvedAttribute): SelectorPlace {
    const name = attribute.spec.selector ?? '';
    const seen = new Set<string>();
    let level = [set.spec.name];
    for (let levels = 0; level.length > 0; levels++) {
      if (level.some((each) => this.#has(each, name))) return { name, levels };
      for (const each of level) seen.add(each);
      level = [...new Set(level.flatMap((each) => [...(this.#around.get(each) ?? [])]))].filter(
        (each) => !seen.has(each),
      );
    }
    throw new Error(`no selector "${name}" around "${set.spec.name}": the spec was not checked`);
  }

  #has(set: string, name: string): boolean {
    return this.#sets.get(set)?.attributes.some((each) => each.spec.name === name) ?? false;
  }
}
