import {
  type AnyAttributeSet,
  type Attribute,
  type AttributeType,
  type AttrReader,
  type AttrWriter,
  append,
  attributeById,
  attributeSet,
  isOrderedSet,
  type StructType,
  type SubMessageFormat,
  setName,
} from '../../src/index.ts';

// What generated code does in straight lines, done by walking the descriptors: the two must agree, and sets can be made
// up in a test without generating anything.

type Plain = Record<string, unknown>;
type Decode = (reader: AttrReader) => Plain;
type Encode = (writer: AttrWriter, value: Plain) => void;

/** Decodes a level: the fixed header, where there is one, and the attributes behind it. */
export function decoder(set: () => object, header?: StructType<Plain>): Decode {
  return (reader) => {
    if (isOrderedSet(set())) return decodeList(set(), reader) as never;
    const out: Plain = header === undefined ? {} : reader.header(header.size, header.decode);
    const marks = new Map<Attribute<unknown>, readonly [key: string, mark: number]>();
    while (reader.next(out)) {
      const entry = attributeById(set(), reader.type);
      if (entry === undefined) {
        reader.keepUnknown(out);
        continue;
      }
      const [key, attribute] = entry;
      const { type, name } = attribute;
      if (type.kind === 'subMessage') marks.set(attribute, [key, reader.mark()]);
      else if (type.kind === 'list')
        out[key] = append(out[key] as unknown[] | undefined, type.item?.read(reader, name));
      else out[key] = type.read(reader, name);
    }
    for (const [attribute, [key, mark]] of marks) {
      reader.revisit(mark, out, key, (reader) => decodeSubMessage(reader, attribute, out));
    }
    return out;
  };
}

function decodeList(set: object, reader: AttrReader): Plain[] {
  const list: Plain[] = [];
  let out: Plain = {};
  while (reader.next(out)) {
    const entry = attributeById(set, reader.type);
    if (entry === undefined) reader.keepUnknown(out);
    else out[entry[0]] = entry[1].type.read(reader, entry[1].name);
    list.push(out);
    out = {};
  }
  return list;
}

function decodeSubMessage(reader: AttrReader, attribute: Attribute<unknown>, out: Plain): Plain | undefined {
  const selected = out[attribute.type.selector?.key ?? ''];
  const format = formatOf(attribute.type, selected);
  if (format === undefined) return undefined;
  return reader.nest(`${attribute.name}(${selected})`, decoder(format.set ?? noSet, format.struct as never));
}

/** Encodes a level: the fixed header, where there is one, and the attributes behind it, in the order of the object. */
export function encoder(set: () => object, header?: StructType<Plain>): Encode {
  return (writer, value) => {
    if (isOrderedSet(set())) {
      for (const entry of writer.entries<Plain>(value as never)) encodeObject(writer, set(), entry);
      return;
    }
    if (header !== undefined) writer.header(header.size, value, header.encode, header.keys);
    encodeObject(writer, set(), value);
  };
}

function encodeObject(writer: AttrWriter, set: object, value: Plain): void {
  for (const key in value) {
    const attribute = (set as AnyAttributeSet)[key];
    if (attribute === undefined) writer.unknownKey(setName(set), key);
    else if (attribute.type.kind === 'subMessage') encodeSubMessage(writer, attribute, value, key);
    else if (value[key] !== undefined) attribute.type.write(writer, attribute.id, attribute.name, value[key]);
  }
  writer.keptUnknown(value);
}

function encodeSubMessage(writer: AttrWriter, { id, name, type }: Attribute<unknown>, value: Plain, key: string): void {
  if (value[key] === undefined) return;
  const selected = value[type.selector?.key ?? ''];
  const format = formatOf(type, selected);
  if (format === undefined) throw writer.noFormat(name, selected);
  writer.nest(id, `${name}(${selected})`, value[key] as Plain, encoder(format.set ?? noSet, format.struct as never));
}

function formatOf(type: AttributeType<unknown>, selected: unknown): SubMessageFormat | undefined {
  const formats = type.selector?.formats() ?? {};
  return Object.hasOwn(formats, String(selected)) ? formats[String(selected)] : undefined;
}

const nothing = attributeSet('nothing', {});
function noSet(): object {
  return nothing;
}
