import {
  type AttributeSet,
  type AttrReader,
  type AttrWriter,
  attribute,
  attributeSet,
  type Call,
  type Family,
  type Merger,
  member,
  type Notification,
  nest,
  notification,
  type Operation,
  operation,
  type SetObject,
  type StructType,
  s32,
  secret,
  structType,
  text,
  u8,
  u32,
} from '@nlkit/netlink-core';

// Two small families in the shape of generated ones: things of a legacy protocol with a fixed header, and boxes of a
// generic family with keys.

const thingFamily: Family = { name: 'things', protocol: 0, version: 1, modules: [] };
export const boxFamily: Family = { name: 'boxes', protocol: 16, version: 3, modules: ['boxer', 'boxer-core'] };

export interface ThingHead {
  family: number;
  index: number;
}

export const thingHead: StructType<ThingHead> = structType<ThingHead>(
  'thingmsg',
  8,
  { family: member(0, 1, 'family', u8), index: member(4, 4, 'index', s32) },
  (reader, at) => ({ family: reader.bytes[at] ?? 0, index: reader.view.getInt32(at + 4, reader.little) }),
  (writer, at, value) => {
    writer.view.setUint8(at, value.family ?? 0);
    writer.view.setInt32(at + 4, value.index ?? 0, writer.little);
  },
);

interface Colour extends SetObject {
  red?: number | undefined;
}

export interface Thing extends Partial<ThingHead> {
  name?: string | undefined;
  size?: number | undefined;
  colour?: Colour | undefined;
}

const colourAttrs: AttributeSet<Colour> = attributeSet('colour-attrs', { red: attribute(1, 'red', u32) });

function decodeColour(reader: AttrReader): Colour {
  const out: Colour = {};
  while (reader.next(out)) {
    if (reader.type === 1) out.red = reader.u32('red');
    else reader.keepUnknown(out);
  }
  return out;
}

function encodeColour(writer: AttrWriter, value: Colour): void {
  writer.u32(1, 'red', value.red);
}

export const thingAttrs: AttributeSet<Omit<Thing, keyof ThingHead>> = attributeSet('thing-attrs', {
  name: attribute(1, 'name', text),
  size: attribute(2, 'size', u32),
  colour: attribute(
    3,
    'colour',
    nest(() => colourAttrs, decodeColour, encodeColour),
  ),
});

function decodeThing(reader: AttrReader): Thing {
  const out: Thing = reader.header(thingHead.size, thingHead.decode);
  while (reader.next(out)) {
    switch (reader.type) {
      case 1:
        out.name = reader.text('name');
        break;
      case 2:
        out.size = reader.u32('size');
        break;
      case 3:
        out.colour = reader.nest('colour', decodeColour);
        break;
      default:
        reader.keepUnknown(out);
    }
  }
  return out;
}

function encodeThing(writer: AttrWriter, value: Thing): void {
  writer.header(thingHead.size, value, thingHead.encode, thingHead.keys);
  writer.text(1, 'name', value.name);
  writer.u32(2, 'size', value.size);
  writer.nest(3, 'colour', value.colour, encodeColour);
}

const thing = { family: thingFamily, set: thingAttrs, header: thingHead };
const thingCode = { encode: encodeThing, decode: decodeThing };

/** Message types of things: 100 new, 101 delete, 102 get. */
export const getthing: Operation<Call<Thing, Thing, never>, Call<Thing, Thing, never>> = operation({
  ...thing,
  name: 'getthing',
  do: { request: 102, reply: 100, ...thingCode },
  dump: { request: 102, reply: 100, ...thingCode },
});

export const newthing: Operation<Call<Thing, void>, undefined> = operation({
  ...thing,
  name: 'newthing',
  privilege: 'namespace',
  do: { request: 100, encode: encodeThing },
  dump: undefined,
});

export const newthingNtf: Notification<Thing> = notification({
  ...thing,
  name: 'newthing-ntf',
  message: 100,
  decode: decodeThing,
});

/** Asks with a name that has to be there. */
export const namething: Operation<Call<{ name: string }, Thing, 'create'>, undefined> = operation({
  ...thing,
  name: 'namething',
  privilege: 'initial',
  do: { request: 110, reply: 100, encode: encodeThing, decode: decodeThing },
  dump: undefined,
});

/** A request that is cut into one message for each letter of the name. */
export const spellthing: Operation<Call<Thing, void>, undefined> = operation({
  ...thing,
  name: 'spellthing',
  do: {
    request: 104,
    encode: encodeThing,
    *split(value: Thing) {
      for (const name of value.name ?? '') yield { ...value, name };
    },
  },
  dump: undefined,
});

/** Things whose names come in pieces under one index. */
class ThingMerger implements Merger<Thing> {
  #thing: Thing | undefined;

  add(part: Thing): Thing | undefined {
    const before = this.#thing;
    if (before?.index === part.index && before !== undefined) {
      before.name = `${before.name}${part.name}`;
      return undefined;
    }
    this.#thing = part;
    return before;
  }

  end(): Thing | undefined {
    const last = this.#thing;
    this.#thing = undefined;
    return last;
  }
}

export const getpieces: Operation<Call<Thing, Thing, never>, Call<Thing, Thing, never>> = operation({
  ...thing,
  name: 'getpieces',
  do: { request: 106, reply: 106, ...thingCode, merge: () => new ThingMerger() },
  dump: { request: 106, reply: 106, ...thingCode, merge: () => new ThingMerger() },
});

/** A `do` that is answered by several messages. */
export const getmany: Operation<Call<Thing, Thing, never> & { readonly many: true }, undefined> = operation({
  ...thing,
  name: 'getmany',
  do: { request: 108, reply: 108, ...thingCode, many: true },
  dump: undefined,
});

export interface Box {
  label?: string | undefined;
  key?: Uint8Array | undefined;
}

export const boxAttrs: AttributeSet<Box> = attributeSet('box-attrs', {
  label: attribute(1, 'label', text),
  key: attribute(2, 'key', secret()),
});

function decodeBox(reader: AttrReader): Box {
  const out: Box = {};
  while (reader.next(out)) {
    if (reader.type === 1) out.label = reader.text('label');
    else if (reader.type === 2) out.key = reader.secret('key');
    else reader.keepUnknown(out);
  }
  return out;
}

function encodeBox(writer: AttrWriter, value: Box): void {
  writer.text(1, 'label', value.label);
  writer.secret(2, 'key', value.key);
}

const box = { family: boxFamily, set: boxAttrs };

export const getBox: Operation<Call<Box, Box, never>, Call<Box, Box, never>> = operation({
  ...box,
  name: 'get-box',
  sensitive: true,
  do: { request: 1, reply: 2, encode: encodeBox, decode: decodeBox },
  dump: { request: 1, reply: 2, encode: encodeBox, decode: decodeBox },
});

export const setBox: Operation<Call<Box, Box>, undefined> = operation({
  ...box,
  name: 'set-box',
  sensitive: true,
  do: { request: 3, reply: 3, encode: encodeBox, decode: decodeBox },
  dump: undefined,
});
