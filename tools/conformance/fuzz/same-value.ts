import { type RawAttribute, unknownAttributes } from '@nlkit/netlink-core';

/**
 * Whether a value came back when it was encoded and decoded. A property that is undefined is one that is not there;
 * properties in `computed` may change.
 *
 * Where an object keeps attributes as bytes, a property may be lost: bytes that are unreadable as a described attribute
 * are written behind the readable attribute of that type, and of two the last counts. If it was a selector, what it
 * decided about is kept as bytes as well.
 */
export function sameValue(value: unknown, again: unknown, computed: ReadonlySet<PropertyKey>): boolean {
  if (typeof value !== 'object' || value === null) return Object.is(value, again);
  if (typeof again !== 'object' || again === null) return false;
  if (Object.getPrototypeOf(value) !== Object.getPrototypeOf(again)) return false;
  const keeps = Object.hasOwn(value, unknownAttributes);
  const keys = new Set([...Reflect.ownKeys(value), ...Reflect.ownKeys(again)]);
  return [...keys].every((key) => {
    const [one, other] = [value, again].map((object) => (object as Record<PropertyKey, unknown>)[key]);
    if (computed.has(key) || sameValue(one, other, computed)) return true;
    if (!keeps) return false;
    return key === unknownAttributes ? holdsAll(other as Kept, one as Kept, computed) : other === undefined;
  });
}

type Kept = readonly RawAttribute[] | undefined;

function holdsAll(list: Kept, wanted: Kept, computed: ReadonlySet<PropertyKey>): boolean {
  return wanted?.every((one) => list?.some((other) => sameValue(one, other, computed)) === true) === true;
}
