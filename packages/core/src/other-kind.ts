declare const brand: unique symbol;

/**
 * Value of a selector that the spec has no format for. The brand keeps it apart from the known values, so that checking
 * a selector narrows its sub-message; {@link otherKind} makes one.
 */
export type OtherKind = string & { readonly [brand]: true };

/** Names a kind that the spec does not know, such as that of an out-of-tree driver. */
export function otherKind(kind: string): OtherKind {
  return kind as OtherKind;
}
