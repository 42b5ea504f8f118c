import { problem, type SourcePos, type SpecProblem, throwProblems } from '../errors.ts';
import type {
  Attr,
  AttrSet,
  AttrType,
  EnumDef,
  FamilyModel,
  OperationDef,
  StructDef,
  SubMessageDef,
} from '../model/model.ts';
import { setsInside } from '../model/outer-selectors.ts';
import { flexibleEnd } from '../model/structs.ts';
import { deferredAttrs, isPlain, type SubMessageAttr, subMessageAttrs } from './attrs.ts';
import { hasNames } from './tables.ts';

/** Throws a SpecError that names, with their places, all features that no code is generated for. */
export function refuseUnsupported(family: FamilyModel): void {
  throwProblems([
    ...family.enums.flatMap(refusedEnum),
    ...family.structs.flatMap(refusedStruct),
    ...family.sets.flatMap(refusedSet),
    ...family.subMessages.flatMap(refusedSubMessage),
    ...family.operations.flatMap(refusedOperation),
    ...refusedGroups(family),
    ...(family.fallback === undefined ? [] : refusedOperation(family.fallback)),
  ]);
}

function refusal(owner: string, at: SourcePos, feature: string): SpecProblem {
  return problem(at, `${owner}: ${feature} is not generated`);
}

function refusedEnum(values: EnumDef): SpecProblem[] {
  return values.entries.flatMap(({ name, tsName, at, value }) => {
    const owner = `entry "${name}"`;
    const isTooLarge = !values.isFlags && !Number.isSafeInteger(Number(value));
    return [
      // The name is a value that goes through JSON, where the kernel's own tool has the same.
      ...(tsName === name ? [] : [refusal(owner, at, `a ts-name of an entry ("${tsName}")`)]),
      ...(isTooLarge ? [refusal(owner, at, `a number beyond 2^53 in an enum (${value})`)] : []),
    ];
  });
}

const anyLength = 'a struct with a flexible-array';

function refusedStruct(struct: StructDef): SpecProblem[] {
  if (struct.members.length === 0) return [refusal(`struct "${struct.name}"`, struct.at, 'a struct without members')];
  const inside = struct.members.filter(({ type }) => {
    const inner = type.kind === 'flexible-array' ? type.item : type;
    return inner.kind === 'struct' && flexibleEnd(inner.struct) !== undefined;
  });
  return [
    ...struct.members
      .filter(({ type }) => type.kind === 'bytes' && type.hint === 'sockaddr')
      .map(({ name, at }) => refusal(`member "${name}"`, at, 'display-hint sockaddr of a struct member')),
    ...inside.map(({ name, at }) => refusal(`member "${name}"`, at, `${anyLength} in another struct`)),
    ...refusedCount(struct),
    ...(struct.isHeader && flexibleEnd(struct) !== undefined
      ? [refusal(`struct "${struct.name}"`, struct.at, `${anyLength} as a fixed header`)]
      : []),
  ];
}

function refusedCount(struct: StructDef): SpecProblem[] {
  const end = flexibleEnd(struct);
  const counter = struct.members.find(({ name }) => name === end?.type.countedBy);
  if (end === undefined || counter === undefined || counter.type.kind === 'scalar') return [];
  return [refusal(`member "${end.name}"`, end.at, 'counted-by a member that is no number')];
}

function refusedSet(set: AttrSet): SpecProblem[] {
  const inOrder = subMessageAttrs(set)
    .filter(() => set.isOrdered)
    .map((attr) => refused(attr, 'a sub-message in an ordered attribute set'));
  const deferred = new Set(deferredAttrs(set));
  const directed = set.attrs.flatMap((attr) => {
    const isSimple = isPlain(attr) && attr.unless === undefined && !set.isOrdered && !deferred.has(attr);
    return attr.direction === undefined || isSimple ? [] : [refused(attr, 'direction of such an attribute')];
  });
  const conditional = set.attrs.flatMap((attr) => {
    const isSimple = (isPlain(attr) || deferred.has(attr)) && attr.direction === undefined && !set.isOrdered;
    return attr.when === undefined || isSimple ? [] : [refused(attr, 'when of such an attribute')];
  });
  return [
    ...inOrder,
    ...directed,
    ...conditional,
    ...set.attrs.flatMap((attr) => [...refusedType(attr, attr.type), ...refusedPassing(set, attr)]),
  ];
}

/** Selectors are handed on to plain nests and arrays of them, from sets that are no lists. */
function refusedPassing(set: AttrSet, attr: Attr): SpecProblem[] {
  const expected = setsInside(attr.type).flatMap(({ outerSelectors }) => outerSelectors);
  const item = attr.type.kind === 'indexed-array' ? attr.type.item : attr.type;
  const isPlainNest = item.kind === 'nest' && item.header === undefined && !set.isOrdered;
  if (expected.length === 0 || isPlainNest) return [];
  return [refused(attr, `a selector ("${expected[0]?.name}") outside of anything but a nest`)];
}

function refused(attr: Attr, feature: string): SpecProblem {
  return refusal(`attribute "${attr.name}"`, attr.at, feature);
}

function refusedType(attr: Attr, type: AttrType): SpecProblem[] {
  switch (type.kind) {
    case 'sub-message':
      return refusedSelection(attr as SubMessageAttr);
    case 'struct-array':
      return flexibleEnd(type.struct) === undefined ? [] : [refused(attr, `${anyLength} as an item`)];
    case 'scalar-array':
      return type.item.bits === 'auto' ? [refused(attr, 'a C array of uint or sint')] : [];
    case 'indexed-array':
      return type.item.kind === 'sub-message'
        ? [refused(attr, 'an indexed-array of sub-messages')]
        : refusedType(attr, type.item);
    case 'nest':
      return type.header === undefined ? [] : refusedOrder(attr, type.set, 'a nest with a fixed header');
    case 'nest-type-value':
      return refusedOrder(attr, type.set, 'nest-type-value');
    case 'record-list': {
      const { offset, type: length } = type.lengthMember;
      const isFirst = offset === 0 && length.kind === 'scalar' && length.bits === 16 && length.order === 'native';
      return [
        ...refusedOrder(attr, type.set, 'record-list'),
        ...(isFirst
          ? []
          : [refused(attr, 'a length-member other than a u16 in host order at the start of the struct')]),
      ];
    }
    case 'scalar':
    case 'flag':
    case 'string':
    case 'bytes':
    case 'struct':
    case 'bitfield32':
    case 'pad':
    case 'unused':
      return [];
  }
}

function refusedOrder(attr: Attr, set: AttrSet, place: string): SpecProblem[] {
  return set.isOrdered ? [refused(attr, `an ordered attribute set in ${place}`)] : [];
}

/** Selectors have to be texts, or numbers with names, of the same set. */
function refusedSelection(attr: SubMessageAttr): SpecProblem[] {
  const selector = attr.type.selector.attr;
  if (attr.isMulti) return [refused(attr, 'multi-attr on a sub-message')];
  // Sets around pass the value in, whatever its type.
  if (selector === undefined) return [];
  if (selector.isMulti) return [refused(attr, `a selector with multi-attr ("${selector.name}")`)];
  const { type } = selector;
  const isNamed = type.kind === 'scalar' && !type.asFlags && hasNames(type.values);
  if (type.kind === 'string' || isNamed) return [];
  return [refused(attr, `a selector that is neither a string nor a number with an enum ("${selector.name}")`)];
}

function refusedSubMessage(message: SubMessageDef): SpecProblem[] {
  const owner = `sub-message "${message.name}"`;
  if (message.formats.length === 0) return [refusal(owner, message.at, 'a sub-message without formats')];
  return message.formats
    .filter(({ header, set }) => header !== undefined && set?.isOrdered === true)
    .map(({ value, at }) => refusal(`format "${value}"`, at, 'an ordered attribute set behind a fixed header'));
}

function refusedOperation(operation: OperationDef): SpecProblem[] {
  const { set, at, message } = operation;
  const owner = `operation "${operation.name}"`;
  const problems: SpecProblem[] = [];
  const hasMessages = operation.do !== undefined || operation.dump !== undefined || message !== undefined;
  if (set === undefined && hasMessages) problems.push(refusal(owner, at, 'an operation without "attribute-set"'));
  if (set?.isOrdered === true) problems.push(refusal(owner, at, 'an ordered attribute set as that of an operation'));
  return problems;
}

/** Either the kernel gives groups their numbers, or the spec does. */
function refusedGroups({ groups }: FamilyModel): SpecProblem[] {
  if (groups.every(({ value }) => value === undefined)) return [];
  return groups
    .filter(({ value }) => value === undefined)
    .map(({ name, at }) => refusal(`multicast group "${name}"`, at, 'a group without a number among groups with one'));
}
