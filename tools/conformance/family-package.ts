import {
  type AnyOperation,
  type AttrReader,
  type AttrWriter,
  genericProtocol,
  type Notification,
  type StructType,
  setName,
} from '@nlkit/netlink-core';

/** The exports of a family package that every family has; the codecs are among the others. */
export interface FamilyPackage {
  readonly family: AnyOperation['family'];
  readonly operations: readonly AnyOperation[];
  readonly notifications?: readonly Notification<object>[];
}

/** What the content of a message is described by: an operation or a notification. */
export type Description = Pick<AnyOperation, 'name' | 'family' | 'set'> & { readonly header?: StructType<unknown> };

/** Reads and writes the content of a message, requests and replies alike. */
export interface Codec {
  decode(reader: AttrReader): object;
  encode(writer: AttrWriter, value: object): void;
}

/** Whether messages of the package have a generic-netlink header. */
export function isGeneric(family: Pick<AnyOperation['family'], 'protocol'>): boolean {
  return family.protocol === genericProtocol;
}

/** Finds an operation by its name in the spec. */
export function operationNamed(family: FamilyPackage, name: string): AnyOperation | undefined {
  return family.operations.find((operation) => operation.name === name);
}

/** What describes notifications of a number. */
export function notificationsNumbered(family: FamilyPackage, number: number): readonly Notification<object>[] {
  return family.notifications?.filter(({ message }) => message === number) ?? [];
}

/**
 * The codec of messages with this set and header. Operations carry only the half that a socket needs; the package
 * exports both under names made of the set's.
 */
export function codecOf(family: FamilyPackage, { set, header }: Pick<Description, 'set' | 'header'>): Codec {
  const name = `${pascal(setName(set))}${header === undefined ? '' : 'Message'}`;
  return { decode: exported(family, `decode${name}`) as never, encode: exported(family, `encode${name}`) as never };
}

function exported(family: FamilyPackage, name: string): unknown {
  const value = (family as unknown as Record<string, unknown>)[name];
  if (typeof value !== 'function') throw new Error(`the package of ${family.family.name} does not export ${name}`);
  return value;
}

function pascal(name: string): string {
  return name
    .split(/[-_ ]+/)
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');
}
