import {
  type AnyAttributeSet,
  type Attribute,
  type AttributeType,
  isOrderedSet,
  type RawAttribute,
  type SubMessageFormat,
  selectorHome,
  unknownAttributes,
} from '@nlkit/netlink-core';

/**
 * Whether an object of an attribute set came back when it was encoded and decoded. A property that is undefined is one
 * that is not there; properties in `computed` may change.
 *
 * Where an object keeps attributes as bytes, properties of the same number may be lost: bytes that are unreadable as a
 * described attribute are written behind the readable one, and of two the last counts. If that was a selector, what it
 * decided about is kept as bytes as well.
 */
export function sameValue(value: object, again: object, set: object, computed: ReadonlySet<PropertyKey>): boolean {
  return new Comparison(computed).isSameLevel(value, again, set, undefined);
}

/** Whether two values are equal, however deep. */
export function equalValues(one: unknown, other: unknown): boolean {
  return new Comparison(new Set()).isEqual(one, other);
}

type Plain = Readonly<Record<PropertyKey, unknown>>;
type Type = AttributeType<unknown>;
type SameItem = (value: unknown, again: unknown) => boolean;

/** A level of the value, with what hides attributes of it. */
interface Level {
  readonly set: AnyAttributeSet;
  readonly values: Plain;
  readonly kept: readonly RawAttribute[];
  readonly around: Level | undefined;
}

class Comparison {
  readonly #computed: ReadonlySet<PropertyKey>;

  constructor(computed: ReadonlySet<PropertyKey>) {
    this.#computed = computed;
  }

  isEqual(value: unknown, again: unknown): boolean {
    return this.#haveSame(value, again, (key, one, other) => this.#computed.has(key) || this.isEqual(one, other));
  }

  #haveSame(
    value: unknown,
    again: unknown,
    isSame: (key: PropertyKey, value: unknown, again: unknown) => boolean,
  ): boolean {
    if (typeof value !== 'object' || value === null) return Object.is(value, again);
    if (typeof again !== 'object' || again === null) return false;
    if (Object.getPrototypeOf(value) !== Object.getPrototypeOf(again)) return false;
    const keys = new Set([...Reflect.ownKeys(value), ...Reflect.ownKeys(again)]);
    return [...keys].every((key) => isSame(key, (value as Plain)[key], (again as Plain)[key]));
  }

  isSameLevel(value: unknown, again: unknown, set: object, around: Level | undefined): boolean {
    const isSame: SameItem = (one, other) => this.#isSameObject(one as Plain, other, set as AnyAttributeSet, around);
    return isOrderedSet(set) ? isSameList(value, again, isSame) : isSame(value, again);
  }

  #isSameObject(value: Plain, again: unknown, set: AnyAttributeSet, around: Level | undefined): boolean {
    const level: Level = { set, values: value, kept: keptBy(value), around };
    const attributeOf = (key: PropertyKey): Attribute<unknown> | undefined =>
      Object.hasOwn(set, key) ? set[key as string] : undefined;
    return this.#haveSame(value, again, (key, one, other) => {
      if (this.#computed.has(key)) return true;
      if (key === unknownAttributes) return this.#isSameKept(level, again as Plain);
      const attribute = attributeOf(key);
      if (attribute === undefined) return this.isEqual(one, other);
      if (one === undefined) return other === undefined;
      return other === undefined ? mayBeLost(level, attribute) : this.#isSame(one, other, attribute.type, level);
    });
  }

  /** What was kept is kept again; what is kept beside it is what was lost. */
  #isSameKept({ kept, set, values }: Level, again: Plain): boolean {
    const keptAgain = keptBy(again);
    const lost = Object.entries(set).filter(([key]) => values[key] !== undefined && again[key] === undefined);
    const isKnown = (raw: RawAttribute): boolean => kept.some((each) => this.isEqual(each, raw));
    return (
      kept.every((raw) => keptAgain.some((each) => this.isEqual(raw, each))) &&
      keptAgain.every((raw) => isKnown(raw) || lost.some(([, { id }]) => id === raw.type))
    );
  }

  #isSame(value: unknown, again: unknown, type: Type, level: Level): boolean {
    const isSameInside: SameItem = (one, other) => this.isSameLevel(one, other, type.set?.() as object, level);
    const isSameItem: SameItem = (one, other) => this.#isSame(one, other, type.item as Type, level);
    switch (type.kind) {
      case 'nest':
        return isSameInside(value, again);
      case 'records':
      case 'typeValue':
        return isSameList(value, again, isSameInside);
      case 'list':
      case 'array':
        return isSameList(value, again, isSameItem);
      case 'indexed':
        return isSameList(value, again, (one, other) =>
          this.#haveSame(one, other, (key, each, item) =>
            key === 'value' ? isSameItem(each, item) : this.isEqual(each, item),
          ),
        );
      case 'subMessage': {
        const format = formatOf(level, type);
        if (format?.type !== undefined) return this.#isSame(value, again, format.type, level);
        return format?.set === undefined
          ? this.isEqual(value, again)
          : this.isSameLevel(value, again, format.set(), level);
      }
      default:
        return this.isEqual(value, again);
    }
  }
}

/** Whether what is kept as bytes hides an attribute, or what selects it. */
function mayBeLost(level: Level, { id, type }: Attribute<unknown>): boolean {
  if (holds(level, id)) return true;
  const key = type.selector?.key;
  const home = selectorHome(level, key);
  const selector = home?.set[key as string];
  return home !== undefined && selector !== undefined && holds(home, selector.id);
}

function holds({ kept }: Level, id: number): boolean {
  return kept.some(({ type }) => type === id);
}

/** The format of a sub-message, by the value that its selector had. */
function formatOf(level: Level, { selector }: Type): SubMessageFormat | undefined {
  const home = selectorHome(level, selector?.key);
  const value = String(home?.values[selector?.key as string]);
  const formats = selector?.formats() ?? {};
  return Object.hasOwn(formats, value) ? formats[value] : undefined;
}

function keptBy(value: Plain): readonly RawAttribute[] {
  return (value[unknownAttributes] as readonly RawAttribute[] | undefined) ?? [];
}

function isSameList(value: unknown, again: unknown, isSameItem: SameItem): boolean {
  if (!(Array.isArray(value) && Array.isArray(again))) return false;
  return value.length === again.length && value.every((item, index) => isSameItem(item, again[index]));
}
