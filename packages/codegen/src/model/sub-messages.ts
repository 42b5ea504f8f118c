import type { SpecFormat } from '../load/spec.ts';
import { makeAttr } from './attribute-sets.ts';
import { pascalCase } from './identifiers.ts';
import type { Attr, SubMessageDef } from './model.ts';
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

/** The payload of a format that is a plain value: an attribute whose number and name are those of the sub-message. */
function plainPayload(scope: Scope, format: SpecFormat): Attr | undefined {
  const { value, doc, type, 'fixed-header': _, 'attribute-set': __, ...keys } = format;
  if (type === undefined) return undefined;
  const at = scope.positionOf(format);
  const spec = { name: value, type, ...keys };
  return makeAttr(scope, { spec, type, id: 0, tsName: '', at }, undefined);
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
      plain: plainPayload(scope, format),
    }));
    return made;
  });
}
