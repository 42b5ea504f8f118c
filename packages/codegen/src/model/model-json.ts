import type { Plain } from '../load/source-node.ts';
import type {
  Attr,
  AttrSet,
  AttrType,
  CallDef,
  Checks,
  EnumDef,
  FamilyModel,
  MemberType,
  MessageDef,
  OperationDef,
  ScalarType,
  StructDef,
  SubMessageFormat,
} from './model.ts';

/**
 * The model as plain data for `JSON.stringify`: other parts are referred to by their spec name, positions are left
 * out, numbers beyond 2^53 are texts. For reading and comparing; the emitters work on the model itself.
 */
export function modelToJson(model: FamilyModel): Plain {
  return {
    file: model.file,
    name: model.name,
    packageName: model.packageName,
    protocol: model.protocol,
    protonum: model.protonum,
    version: model.version,
    modules: [...model.modules],
    doc: model.doc,
    consts: model.consts.map((each) => ({ ...named(each), value: each.value, isInternal: each.isInternal })),
    enums: model.enums.map(enumToJson),
    structs: model.structs.map(structToJson),
    sets: model.sets.map(setToJson),
    messages: model.messages.map(({ header, set }) => ({ header: header.name, set: set.name })),
    subMessages: model.subMessages.map((each) => ({ ...named(each), formats: each.formats.map(formatToJson) })),
    operations: model.operations.map(operationToJson),
    groups: model.groups.map((each) => defined({ ...named(each), value: each.value })),
    ...(model.batch !== undefined && { batch: { ...model.batch } }),
    ...(model.fallback !== undefined && { fallback: operationToJson(model.fallback) }),
  };
}

/** The names and the text that everything in a model has. */
function named({ name, tsName, doc }: { readonly name: string; readonly tsName: string; readonly doc: string }) {
  return { name, tsName, doc };
}

/** Leaves out keys without a value, as JSON does. */
function defined(of: { readonly [key: string]: Plain | undefined }): { readonly [key: string]: Plain } {
  const entries: [string, Plain][] = [];
  for (const [key, value] of Object.entries(of)) if (value !== undefined) entries.push([key, value]);
  return Object.fromEntries(entries);
}

function number(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

function enumToJson(of: EnumDef): Plain {
  const entries = of.entries.map((each) => ({ ...named(each), value: number(each.value) }));
  return { ...named(of), isFlags: of.isFlags, isBuiltIn: of.isBuiltIn, entries };
}

function structToJson(of: StructDef): Plain {
  const members = of.members.map((each) => ({
    ...named(each),
    offset: each.offset,
    sizeBytes: each.sizeBytes,
    type: typeToJson(each.type),
  }));
  return { ...named(of), sizeBytes: of.sizeBytes, isHeader: of.isHeader, takesBytes: of.takesBytes, members };
}

function setToJson(of: AttrSet): Plain {
  return defined({
    ...named(of),
    isOrdered: of.isOrdered,
    subsetOf: of.subsetOf?.name,
    messageHeader: of.messageHeader?.name,
    takesBytes: of.takesBytes,
    outerSelectors: of.outerSelectors.length === 0 ? undefined : of.outerSelectors.map(({ name }) => name),
    attrs: of.attrs.map(attrToJson),
  });
}

function attrToJson(of: Attr): Plain {
  return {
    ...named(of),
    id: of.id,
    type: typeToJson(of.type),
    isMulti: of.isMulti,
    checks: checksToJson(of.checks),
    isSensitive: of.isSensitive,
    ...(of.direction !== undefined && { direction: of.direction }),
    ...(of.unless !== undefined && { unless: { member: of.unless.member.name, value: of.unless.value } }),
    ...(of.when !== undefined && { when: { member: of.when.member.name, value: of.when.value } }),
  };
}

function typeToJson(type: AttrType | MemberType): Plain {
  switch (type.kind) {
    case 'scalar':
      return scalarToJson(type);
    case 'flag':
    case 'string':
    case 'pad':
    case 'unused':
      return { kind: type.kind };
    case 'bytes':
      return defined({ kind: type.kind, hint: type.hint });
    case 'struct':
    case 'struct-array':
      return { kind: type.kind, struct: type.struct.name };
    case 'flexible-array': {
      const { kind, item, countedBy } = type;
      return defined({ kind, item: typeToJson(item), countedBy });
    }
    case 'fixed-array':
      return { kind: type.kind, item: scalarToJson(type.item), length: type.length };
    case 'scalar-array':
      return { kind: type.kind, item: scalarToJson(type.item) };
    case 'bitfield32':
      return defined({ kind: type.kind, values: type.values?.name });
    case 'nest':
      return defined({ kind: type.kind, set: type.set.name, header: type.header?.name });
    case 'indexed-array':
      return { kind: type.kind, item: typeToJson(type.item), keepIndex: type.keepIndex, first: type.first };
    case 'nest-type-value':
      return { kind: type.kind, keys: type.keys.map(({ name, tsName }) => ({ name, tsName })), set: type.set.name };
    case 'record-list': {
      const { struct, lengthMember, set } = type;
      return { kind: type.kind, struct: struct.name, lengthMember: lengthMember.name, set: set.name };
    }
    case 'sub-message': {
      const { name, levels } = type.selector;
      return { kind: type.kind, message: type.message.name, selector: { name, levels } };
    }
  }
}

function scalarToJson({ kind, bits, isSigned, order, values, asFlags, hint }: ScalarType): Plain {
  return defined({ kind, bits, isSigned, order, values: values?.name, asFlags, hint });
}

function checksToJson(of: Checks): Plain {
  return defined({
    min: of.min === undefined ? undefined : number(of.min),
    max: of.max === undefined ? undefined : number(of.max),
    minLen: of.minLen,
    maxLen: of.maxLen,
    exactLen: of.exactLen,
    isUnterminatedOk: of.isUnterminatedOk,
    flagsMask: of.flagsMask?.name,
  });
}

function formatToJson({ value, doc, header, set, plain }: SubMessageFormat): Plain {
  const type = plain === undefined ? undefined : typeToJson(plain.type);
  return defined({ value, doc, header: header?.name, set: set?.name, type });
}

function operationToJson(of: OperationDef): Plain {
  return defined({
    ...named(of),
    set: of.set?.name,
    header: of.header?.name,
    do: of.do === undefined ? undefined : callToJson(of.do),
    dump: of.dump === undefined ? undefined : callToJson(of.dump),
    message: of.message,
    messageAttrs: of.message === undefined ? undefined : of.messageAttrs.map((each) => each.name),
    group: of.group,
    privilege: of.privilege,
    isTransparent: of.isTransparent,
    isTypedAtRuntime: of.isTypedAtRuntime,
  });
}

function callToJson({ request, reply, isMany, merge, split, flags, always }: CallDef): Plain {
  return defined({
    request: messageToJson(request),
    reply: reply === undefined ? undefined : messageToJson(reply),
    isMany,
    merge,
    split,
    flags,
    always,
  });
}

function messageToJson({ id, attrs, isNarrow }: MessageDef): Plain {
  return { id, attrs: attrs.map((each) => each.name), isNarrow };
}
