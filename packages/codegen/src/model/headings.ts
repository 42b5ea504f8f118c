import type { SpecOperation } from '../load/spec.ts';
import { type ResolvedSets, setsInside } from './resolve-sets.ts';
import { foundIf, type Scope } from './scope.ts';

/** A struct that stands in front of attributes, or alone, and the set that follows it; by name. */
export interface Heading {
  readonly header: string;
  readonly set: string | undefined;
  /** Whether it is that of an operation. */
  readonly isMessage: boolean;
}

/** Set and fixed header of an operation, by name. A notification has those of the operation whose reply it repeats. */
export function frameOf(scope: Scope, operation: SpecOperation): { set?: string; header?: string } {
  const notified = foundIf(scope.index.operations, operation.notify);
  const set = operation['attribute-set'] ?? notified?.['attribute-set'];
  const header = operation['fixed-header'] ?? notified?.['fixed-header'] ?? scope.spec.operations['fixed-header'];
  return { ...(set !== undefined && { set }), ...(header !== undefined && { header }) };
}

/** Finds every struct that heads a message, a nest, a record or a format, each pair with a set once. */
export function findHeadings(scope: Scope, sets: ResolvedSets): Heading[] {
  const headings = new Map<string, Heading>();
  const add = (header: string | undefined, set: string | undefined, isMessage: boolean) => {
    if (header === undefined) return;
    const key = `${header}/${set ?? ''}`;
    if (!headings.has(key)) headings.set(key, { header, set, isMessage });
  };
  for (const operation of scope.spec.operations.list) {
    const { set, header } = frameOf(scope, operation);
    add(header, set, true);
  }
  add(scope.spec.operations['fixed-header'], scope.spec.operations['fallback-attrs'], true);
  for (const { attributes } of sets.values()) {
    for (const attribute of attributes) {
      for (const { set, header } of setsInside(scope, attribute)) add(header, set, false);
    }
  }
  for (const message of scope.spec['sub-messages'] ?? []) {
    for (const format of message.formats) add(format['fixed-header'], format['attribute-set'], false);
  }
  return [...headings.values()];
}
