/** An attribute as it came, for what the spec does not describe. */
export interface RawAttribute {
  /** Attribute type, 14 bits, without the two flag bits. */
  readonly type: number;
  /** NLA_F_NESTED: the payload holds attributes. Many senders leave it out. */
  readonly nested: boolean;
  /** NLA_F_NET_BYTEORDER: the payload is in network byte order. Hardly any sender sets it. */
  readonly networkOrder: boolean;
  /** The payload, without header and padding; a copy. */
  readonly bytes: Uint8Array;
}

/**
 * Key under which a decoded object keeps the attributes that its spec does not describe, in the order they came.
 * Encoding writes them back after the known ones. Not part of JSON.
 */
export const unknownAttributes: unique symbol = Symbol.for('@nlkit/unknown-attributes') as never;

/** Key under which a decoded struct keeps bytes beyond the length that the spec knows (a newer kernel's members). */
export const extraBytes: unique symbol = Symbol.for('@nlkit/extra-bytes') as never;

/** What to do with attributes that the spec does not describe: keep them, drop them, or refuse the message. */
export type UnknownAttributes = 'keep' | 'ignore' | 'deny';

/** What every decoded attribute set may hold beside its attributes. */
export interface SetObject {
  /** Attributes that the spec does not describe, as received. */
  [unknownAttributes]?: RawAttribute[] | undefined;
}

/** What every decoded struct may hold beside its members. */
export interface StructObject {
  /** Bytes behind the members that the spec knows, as received from a newer kernel. */
  [extraBytes]?: Uint8Array | undefined;
}
