import type { SourcePos } from '../errors.ts';
import type { SpecAttribute, SpecAttributeType } from '../load/spec.ts';
import { flagsOf } from './enums.ts';
import { propertyName } from './identifiers.ts';
import type { AttrSet, AttrType, SelectorRef } from './model.ts';
import type { ResolvedAttribute } from './resolve-sets.ts';
import { bytesHint, isScalar, scalarType } from './scalars.ts';
import { found, foundIf, type Scope } from './scope.ts';

/** Types that the items of an array cannot have. */
const noItems: ReadonlySet<SpecAttributeType> = new Set(['indexed-array', 'pad', 'unused']);

/** Makes the type of an attribute; `selector` is there for sub-messages. */
export function attributeType(scope: Scope, attribute: ResolvedAttribute, selector?: SelectorRef): AttrType {
  return typeOf(scope, attribute.type, attribute.spec, attribute.at, selector);
}

function typeOf(
  scope: Scope,
  type: SpecAttributeType,
  spec: SpecAttribute,
  at: SourcePos,
  selector?: SelectorRef,
): AttrType {
  if (isScalar(type)) return scalarType(scope, type, spec, at);
  if (type === 'binary') return binaryType(scope, spec, at);
  if (type === 'indexed-array') {
    const { 'sub-type': itemType = 'unused', ...itemSpec } = spec;
    if (noItems.has(itemType)) {
      scope.report(at, `expected a type that items can have as "sub-type" of type indexed-array, got "${itemType}"`);
    }
    const item = noItems.has(itemType)
      ? binaryType(scope, itemSpec, at)
      : typeOf(scope, itemType, itemSpec, at, selector);
    return { kind: 'indexed-array', item, keepIndex: spec.index === 'keep', first: spec['first-index'] ?? 0 };
  }
  refuseHint(scope, type, spec, at);
  switch (type) {
    case 'flag':
    case 'string':
    case 'pad':
    case 'unused':
      return { kind: type };
    case 'bitfield32':
      return { kind: 'bitfield32', values: spec.enum === undefined ? undefined : flagsOf(scope, spec.enum) };
    case 'nest':
      return { kind: 'nest', set: setOf(scope, spec), header: foundIf(scope.structs, spec['fixed-header']) };
    case 'nest-type-value': {
      const keys = (spec['type-value'] ?? []).map((name) => ({ name, tsName: propertyName(name) }));
      return { kind: 'nest-type-value', keys, set: setOf(scope, spec) };
    }
    case 'record-list':
      return recordList(scope, spec);
    case 'sub-message': {
      const message = found(scope.subMessages, spec['sub-message'] ?? '');
      return { kind: 'sub-message', message, selector: selector ?? { name: '', levels: 0, attr: undefined } };
    }
  }
}

/** Bytes: a struct, several structs, several numbers, or something of no further structure. */
function binaryType(scope: Scope, spec: SpecAttribute, at: SourcePos): AttrType {
  const item = spec['sub-type'];
  const struct = foundIf(scope.structs, spec.struct);
  if (item !== undefined && isScalar(item)) {
    return { kind: 'scalar-array', item: scalarType(scope, item, spec, at) };
  }
  if (item !== undefined && (item !== 'binary' || struct === undefined)) {
    scope.report(at, `expected a number, or binary beside "struct", as "sub-type" of type binary, got "${item}"`);
  }
  if (struct === undefined) return { kind: 'bytes', hint: bytesHint(spec['display-hint']) };
  refuseHint(scope, 'binary with a struct', spec, at);
  return item === undefined ? { kind: 'struct', struct } : { kind: 'struct-array', struct };
}

function recordList(scope: Scope, spec: SpecAttribute): AttrType {
  const struct = found(scope.structs, spec.struct ?? '');
  const lengthMember = struct.members.find((each) => each.name === spec['length-member']);
  if (lengthMember === undefined) throw new Error(`no length member in "${struct.name}": the spec was not checked`);
  return { kind: 'record-list', struct, lengthMember, set: setOf(scope, spec) };
}

function setOf(scope: Scope, spec: SpecAttribute): AttrSet {
  return found(scope.sets, spec['nested-attributes'] ?? '');
}

function refuseHint(scope: Scope, type: string, spec: SpecAttribute, at: SourcePos): void {
  const hint = spec['display-hint'];
  if (hint !== undefined) scope.report(at, `expected no "display-hint" for type ${type}, got "${hint}"`);
}
