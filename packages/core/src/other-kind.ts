/**
 * Value of a selector that the spec has no format for: any other string. The pattern keeps it apart from the known
 * values, so that checking a selector narrows its sub-message; {@link otherKind} makes one out of a plain string.
 */
export type OtherKind = `${string} (other kind)`;

/** Names a kind that the spec does not know, such as that of an out-of-tree driver. The string stays as it is. */
export function otherKind(kind: string): OtherKind {
  return kind as OtherKind;
}
