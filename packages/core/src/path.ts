/** Where a reader or writer stands: names of the enclosing attributes, positions in arrays, kinds of sub-messages. */
export class AttributePath {
  readonly #segments: (string | number)[] = [];
  #depth = 0;
  /** Operation or attribute set that the path starts at. */
  root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Enters an attribute, `(kind)` of a sub-message, or item number of an array. */
  push(segment: string | number): void {
    this.#segments[this.#depth++] = segment;
  }

  /** Leaves what was entered last. */
  pop(): void {
    this.#depth--;
  }

  /** Forgets what an error left behind. */
  clear(): void {
    this.#depth = 0;
  }

  /** The path as text, with one more segment at its end. */
  text(last: string = ''): string {
    return joinPath(this.root, [...this.#segments.slice(0, this.#depth), last]);
  }
}

/** Writes a path in the one grammar of errors: `newlink.linkinfo.data(vlan).id`, `wgdevice.peers[0].public-key`. */
export function joinPath(root: string, segments: readonly (string | number)[]): string {
  let text = root;
  for (const segment of segments) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (segment.startsWith('(')) text += segment;
    else if (segment !== '') text += text === '' ? segment : `.${segment}`;
  }
  return text;
}
