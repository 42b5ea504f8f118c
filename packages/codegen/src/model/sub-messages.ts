import { pascalCase } from './identifiers.ts';
import type { SubMessageDef } from './model.ts';
import { type Draft, found, foundIf, type Scope } from './scope.ts';

/** Makes the sub-messages known to the scope, without their formats. */
export function declareSubMessages(scope: Scope): void {
  for (const spec of scope.spec['sub-messages'] ?? []) {
    scope.subMessages.set(spec.name, {
      name: spec.name,
      tsName: pascalCase(spec.name),
      doc: spec.doc ?? '',
      at: scope.positionOf(spec),
      formats: [],
    });
  }
}

/** Gives the declared sub-messages their formats. */
export function normaliseSubMessages(scope: Scope): SubMessageDef[] {
  return (scope.spec['sub-messages'] ?? []).map((spec) => {
    const made: Draft<SubMessageDef> = found(scope.subMessages, spec.name);
    made.formats = spec.formats.map((format) => ({
      value: format.value,
      doc: format.doc ?? '',
      at: scope.positionOf(format),
      header: foundIf(scope.structs, format['fixed-header']),
      set: foundIf(scope.sets, format['attribute-set']),
    }));
    return made;
  });
}
