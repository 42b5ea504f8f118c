import {
  type AnyAttributeSet,
  type Attribute,
  type AttributeType,
  AttrReader,
  AttrWriter,
  isOrderedSet,
  type StructType,
  type SubMessageFormat,
  setName,
} from '@nlkit/netlink-core';
import type { Codec, Description } from '../family-package.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A place in messages where attributes of a set stand, with the messages that have them there and nothing else. */
export interface Container {
  /** Path from the message on, for people. */
  readonly name: string;
  readonly set: object;
  readonly header: StructType<unknown> | undefined;
  /** Properties that are computed in writing. */
  readonly computed: ReadonlySet<string>;
  /** A message that holds these attributes and header members at this place. Throws `EncodeError`. */
  encode(value: Plain, littleEndian: boolean): Uint8Array;
  /** The attributes and header members at this place of a message. Throws `DecodeError`. */
  decode(message: Uint8Array, littleEndian: boolean, isRequest: boolean): Plain;
  /** The same place of messages with a selector beside it, or further out where that is its place; undefined without. */
  selecting(key: string, kind: string): Container | undefined;
}

/** The container of the attributes of a message itself. */
export function messageContainer({ name, set, header }: Description, codec: Codec): Container {
  return {
    name,
    set,
    header,
    computed: new Set(),
    encode(value, littleEndian) {
      const writer = new AttrWriter({ name, littleEndian });
      codec.encode(writer, value);
      return writer.written().slice();
    },
    decode: (message, littleEndian, isRequest) =>
      codec.decode(new AttrReader(message, { name, littleEndian, isRequest })) as Plain,
    selecting(key, kind) {
      return selectingHere(this, key, kind);
    },
  };
}

/** The container with a selector of its own set, where it has that one. */
function selectingHere(container: Container, key: string, kind: string): Container | undefined {
  if (!Object.hasOwn(container.set, key)) return undefined;
  const choice = { [key]: selectorValue(container.set, key, kind) };
  return {
    ...container,
    encode: (value, littleEndian) => container.encode({ ...choice, ...value }, littleEndian),
  };
}

/** A sub-message in each of its formats: the type, and the place beside whose selector it stands. */
export function formatsAt(
  container: Container,
  type: AttributeType<unknown>,
): readonly (readonly [kind: string, format: SubMessageFormat, at: Container])[] {
  const { selector } = type;
  if (selector === undefined) return [];
  return Object.entries(selector.formats()).flatMap(([kind, format]) => {
    const at = container.selecting(selector.key, kind);
    return at === undefined ? [] : [[kind, format, at] as const];
  });
}

/** A container and all that are inside it, each set with its header once. */
export function containersIn(root: Container): readonly Container[] {
  const found: Container[] = [];
  const seen = new Map<object, Set<unknown>>();
  const queue = [root];
  for (let container = queue.shift(); container !== undefined; container = queue.shift()) {
    const headers = seen.get(container.set) ?? new Set();
    if (headers.has(container.header)) continue;
    seen.set(container.set, headers.add(container.header));
    found.push(container);
    queue.push(...inside(container));
  }
  return found;
}

/** Whether the header of a container can say that a number means an attribute; a nest may have another header. */
export function canHold({ header }: Container, { when }: Attribute<unknown>): boolean {
  return when === undefined || Object.hasOwn(header?.members ?? {}, when.key);
}

/** The part of a header with which a number means an attribute. */
export function headerOf(when: Attribute<unknown>['when']): Plain {
  return when === undefined ? {} : { [when.key]: when.value };
}

function inside(container: Container): readonly Container[] {
  return (Object.entries(container.set as AnyAttributeSet) as [string, Attribute<unknown>][]).flatMap(
    ([key, attribute]) => {
      if (!canHold(container, attribute)) return [];
      const { name, type, direction, when } = attribute;
      const isRequest = direction === 'request';
      const wrap = (value: unknown): Plain => ({ ...headerOf(when), [key]: value });
      if (type.selector === undefined) return step(container, type, name, wrap, key, isRequest);
      return formatsAt(container, type).flatMap(([kind, format, at]) =>
        step(at, withFormat(type, format), `${name}(${kind})`, wrap, key),
      );
    },
  );
}

function withFormat(type: AttributeType<unknown>, format: SubMessageFormat): AttributeType<unknown> {
  return { ...type, kind: 'nest', ...format };
}

/** Formats are listed by text; where the selector is a plain number, a number selects. */
function selectorValue(set: object, selector: string, kind: string): unknown {
  const type = (set as AnyAttributeSet)[selector]?.type;
  return type?.kind === 'text' || type?.table !== undefined ? kind : Number(kind);
}

/** One step inwards: `wrap` puts a value into the object that the outer container takes, under `key`. */
function step(
  outer: Container,
  type: AttributeType<unknown>,
  name: string,
  wrap: (value: unknown) => Plain,
  key: string,
  isOfRequests: boolean = false,
): readonly Container[] {
  const layers = layersOf(type);
  const inner = layers.innermost;
  const set = inner.set?.();
  if (set === undefined) return [];
  const isOrdered = isOrderedSet(set);
  const members = Object.keys(inner.struct?.members ?? {});
  return [
    {
      name: `${outer.name}.${name}`,
      set,
      header: inner.struct,
      computed: new Set(inner.kind === 'records' ? members.slice(0, 1) : []),
      encode: (value, littleEndian) =>
        outer.encode(wrap(layers.wrap(isOrdered ? entries(value) : value)), littleEndian),
      decode(message, littleEndian, isRequest) {
        const value = layers.unwrap(outer.decode(message, littleEndian, isOfRequests || isRequest)[key]);
        return isOrdered ? Object.assign({}, ...(value as Plain[])) : (value as Plain);
      },
      selecting(selector, kind) {
        const here = selectingHere(this, selector, kind);
        if (here !== undefined) return here;
        const around = outer.selecting(selector, kind);
        return around === undefined ? undefined : step(around, type, name, wrap, key, isOfRequests)[0];
      },
    },
  ];
}

function entries(value: Plain): readonly Plain[] {
  return Object.entries(value).map(([key, entry]) => ({ [key]: entry }));
}

interface Layers {
  readonly innermost: AttributeType<unknown>;
  wrap(value: unknown): unknown;
  unwrap(value: unknown): unknown;
}

/** Lists and arrays around a nest, with one item each. */
function layersOf(type: AttributeType<unknown>): Layers {
  const first = (value: unknown): unknown => (value as readonly unknown[])[0];
  switch (type.kind) {
    case 'list':
    case 'array':
      return around(type, (value) => [value], first);
    case 'indexed':
      return around(
        type,
        (value) => [{ index: 1, value }],
        (value) => (first(value) as { readonly value: unknown }).value,
      );
    case 'records':
      return { innermost: type, wrap: (value) => [value], unwrap: first };
    case 'typeValue': {
      const keys = Object.fromEntries((type.keys ?? []).map(({ key }, index) => [key, index + 1]));
      return { innermost: type, wrap: (value) => [{ ...keys, ...(value as Plain) }], unwrap: first };
    }
    default:
      return { innermost: type, wrap: (value) => value, unwrap: (value) => value };
  }
}

function around(
  { item }: AttributeType<unknown>,
  wrap: (value: unknown) => unknown,
  unwrap: (value: unknown) => unknown,
): Layers {
  const inner = layersOf(item as AttributeType<unknown>);
  return {
    innermost: inner.innermost,
    wrap: (value) => wrap(inner.wrap(value)),
    unwrap: (value) => inner.unwrap(unwrap(value)),
  };
}

/** Name of a container's set, for people. */
export function describeContainer({ name, set }: Container): string {
  return `${name} (${setName(set)})`;
}
