import type { Attr, AttrType, BytesHint, EnumDef, MemberType, ScalarType, StructDef } from '../model/model.ts';
import { enumTypeName, interfaceName, messageName } from '../model/names.ts';
import { isBig } from './scalars.ts';
import type { SourceFile } from './source-file.ts';
import { hasNames } from './tables.ts';

const builtInTypes: Readonly<Record<string, string>> = { 'address-family': 'AddressFamily' };

/** Name of the type of an enum's names, imported. */
export function enumType(file: SourceFile, values: EnumDef): string {
  if (!values.isBuiltIn) return file.useType('./constants.ts', enumTypeName(values));
  const name = builtInTypes[values.name];
  if (name === undefined) throw new Error(`core has no table for ${values.name}`);
  return file.coreType(name);
}

/** Type of a scalar's value. */
function scalarTsType(file: SourceFile, type: ScalarType): string {
  if (type.hint === 'ipv4') return 'string | Bytes';
  const { values } = type;
  if (!hasNames(values)) return isBig(type) ? 'bigint' : 'number';
  const wrapper = `${isBig(type) ? 'Big' : ''}${type.asFlags ? 'Flags' : 'Enum'}Value`;
  return `${file.coreType(wrapper)}<${enumType(file, values)}>`;
}

/** Type of bytes by their display hint. Text that input may give as bytes has the parameter `Bytes` of its interface. */
function bytesTsType(file: SourceFile, hint: BytesHint): string {
  switch (hint) {
    case undefined:
    case 'hex':
      return 'Uint8Array';
    case 'sockaddr':
      return `${file.coreType('SocketAddress')} | Bytes`;
    default:
      return 'string | Bytes';
  }
}

/** Type of a struct member. */
export function memberTsType(file: SourceFile, type: MemberType): string {
  switch (type.kind) {
    case 'scalar':
      return scalarTsType(file, type);
    case 'bytes':
      return bytesTsType(file, type.hint);
    case 'string':
      return 'string | Bytes';
    case 'struct':
      return structTsType(file, type.struct);
    case 'fixed-array':
    case 'flexible-array':
      return arrayOf(
        type.item.kind === 'scalar' ? scalarTsType(file, type.item) : headerTsType(file, type.item.struct),
      );
  }
}

/** An interface with its parameter, where it has one. */
export function generic(name: string, takesBytes: boolean): string {
  return takesBytes ? `${name}<Bytes>` : name;
}

/** An interface as it is where something can be sent: with `Uint8Array` for its parameter. */
export function inputType(name: string, takesBytes: boolean): string {
  return takesBytes ? `${name}<Uint8Array>` : name;
}

/** Type of a struct: whole when it is received, in requests any part of it or its bytes. */
export function structTsType(file: SourceFile, struct: StructDef): string {
  return `${file.coreType('StructInput')}<${generic(interfaceName(struct), struct.takesBytes)}, Bytes>`;
}

/** Type of a struct that cannot be given as bytes: a header, an item of a C array. */
export function headerTsType(file: SourceFile, struct: StructDef): string {
  return `${file.coreType('HeaderInput')}<${generic(interfaceName(struct), struct.takesBytes)}, Bytes>`;
}

/** Type of an attribute's value, lists included. */
export function attrTsType(file: SourceFile, attr: Attr): string {
  const type = valueTsType(file, attr.type);
  return attr.isMulti ? arrayOf(type) : type;
}

function arrayOf(type: string): string {
  return /[ |&]/.test(withoutArguments(type)) ? `(${type})[]` : `${type}[]`;
}

/** A type without what stands in angle brackets, at any depth. */
function withoutArguments(type: string): string {
  const shorter = type.replace(/<[^<>]*>/g, '');
  return shorter === type ? type : withoutArguments(shorter);
}

/** Type of a value of the given attribute type. */
export function valueTsType(file: SourceFile, type: AttrType): string {
  switch (type.kind) {
    case 'scalar':
      return scalarTsType(file, type);
    case 'flag':
      return 'boolean';
    case 'string':
      return 'string | Bytes';
    case 'bytes':
      return bytesTsType(file, type.hint);
    case 'struct':
      return structTsType(file, type.struct);
    case 'scalar-array':
      return arrayOf(scalarTsType(file, type.item));
    case 'struct-array':
      return arrayOf(headerTsType(file, type.struct));
    case 'bitfield32':
      if (!hasNames(type.values)) return file.coreType('Bitfield32');
      return `${file.coreType('Bitfield32')}<${file.coreType('FlagsValue')}<${enumType(file, type.values)}>>`;
    case 'nest':
      return type.header === undefined
        ? generic(interfaceName(type.set), type.set.takesBytes)
        : `${messageName(type.header, type.set)}<Bytes>`;
    case 'indexed-array': {
      const item = valueTsType(file, type.item);
      return type.keepIndex ? `{ index: number; value: ${item} }[]` : arrayOf(item);
    }
    case 'nest-type-value': {
      const keys = type.keys.map(({ tsName }) => `${tsName}: number`).join('; ');
      return arrayOf(`{ ${keys} } & ${generic(interfaceName(type.set), type.set.takesBytes)}`);
    }
    case 'record-list':
      return arrayOf(`${messageName(type.struct, type.set)}<Bytes>`);
    case 'sub-message':
    case 'pad':
    case 'unused':
      return 'never';
  }
}
