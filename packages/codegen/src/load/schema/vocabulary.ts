import type { Protocol } from '../spec.ts';
import { type Allowance, integer, type JsonSchema, listOf, oneOf } from './json-schema.ts';

/** The protocols, from the strictest schema to the one that describes the oldest families. */
export const protocols: readonly Protocol[] = ['genetlink', 'genetlink-c', 'genetlink-legacy', 'netlink-raw'];

/** Keys of every protocol but `genetlink`; they only matter to C. */
export const forC: Allowance = { protocols: ['genetlink-c', 'genetlink-legacy', 'netlink-raw'], extended: false };
/** Keys of the two protocols that describe older families; our own specs may use them anywhere. */
export const forOlder: Allowance = { protocols: ['genetlink-legacy', 'netlink-raw'], extended: true };
/** Keys that only raw families have upstream; our own specs may use them anywhere. */
export const forRaw: Allowance = { protocols: ['netlink-raw'], extended: true };
/** Keys that make no sense outside of raw families. */
export const onlyRaw: Allowance = { protocols: ['netlink-raw'], extended: false };
/** Keys that make no sense for raw families. */
export const onlyGenetlink: Allowance = {
  protocols: ['genetlink', 'genetlink-c', 'genetlink-legacy'],
  extended: false,
};
/** Keys of ours, that the kernel's schema does not have. */
export const ours: Allowance = { protocols: [], extended: true };

/** How names are spelt; `genetlink-c` leaves them free. */
export interface Names {
  readonly name: JsonSchema;
  readonly memberName: JsonSchema;
  /** Of an entry that is a map; those that are a name alone are free. */
  readonly entryName: JsonSchema;
}

const strictName: JsonSchema = {
  type: 'string',
  pattern: '^[0-9a-z-]+$',
  expected: 'a name of lower-case letters, digits and dashes',
};
const nameWithCapitals: JsonSchema = {
  type: 'string',
  pattern: '^[0-9a-zA-Z-]+$',
  expected: 'a name of letters, digits and dashes',
};
/** A name that the schema leaves free; blanks and slashes are out, since paths are made of names. */
export const freeName: JsonSchema = {
  type: 'string',
  pattern: '^[^\\s/]+$',
  expected: 'a name without blanks and slashes',
};

/** The spelling of names in a protocol. */
export function namesOf(protocol: Protocol, extended: boolean): Names {
  if (protocol === 'genetlink-c') return { name: freeName, memberName: freeName, entryName: freeName };
  const capitals = protocol === 'netlink-raw' || extended;
  return {
    name: strictName,
    memberName: capitals ? nameWithCapitals : strictName,
    // An overlay makes a map of an entry with a free name, for its text.
    entryName: extended ? freeName : strictName,
  };
}

/** A text for C only, where nothing at all means "no name". */
export const nameOrNothing: JsonSchema = { type: ['string', 'null'], expected: 'a text or nothing' };
/** A value that may be written as a number or as the name of a constant. */
export const textOrInteger: JsonSchema = { type: ['string', 'integer'], expected: 'an integer or a text' };
/** A length: a number, a const, or a const less one. */
export const length: JsonSchema = {
  type: ['string', 'integer'],
  pattern: '^[0-9A-Za-z_-]+( - 1)?$',
  minimum: 0,
  expected: 'a length, the name of a const, or "NAME - 1"',
};
/** A bound of an integer: a number, a const, or a limit of a type such as `u32-max`. */
export const bound: JsonSchema = {
  type: ['string', 'integer'],
  pattern: '^[0-9A-Za-z_-]+$',
  expected: 'an integer, the name of a const, or a limit such as u32-max',
};

/** Byte orders; the machine's own is the default. */
export const byteOrder: JsonSchema = oneOf('little-endian', 'big-endian');

/** How bytes or numbers are shown. */
export const displayHint: JsonSchema = {
  enum: ['hex', 'mac', 'fddi', 'ipv4', 'ipv6', 'ipv4-or-v6', 'uuid', 'sockaddr'],
  allowValues: { sockaddr: ours },
};

/** Privileges that an operation or a multicast group asks for. */
export const privileges: JsonSchema = listOf({
  enum: ['admin-perm', 'uns-admin-perm'],
  allowValues: { 'uns-admin-perm': { protocols: ['genetlink', 'genetlink-legacy'], extended: true } },
});

/** A name in TypeScript, where the converted one clashes with another. */
export const tsName: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z_$][A-Za-z0-9_$]*$',
  expected: 'an identifier',
  allow: ours,
};

/** A multicast group's number. */
export const groupNumber: JsonSchema = { ...integer, allow: onlyRaw };

/** The schema, with a note on where it may be used. */
export function only(allow: Allowance, schema: JsonSchema): JsonSchema {
  return { ...schema, allow };
}
