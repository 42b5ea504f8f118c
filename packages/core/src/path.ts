/** How many names and positions a path may have: nests deeper than any real message are refused. */
export const pathLimit = 256;

/** Where a reader or writer stands: names of the enclosing attributes, positions in arrays, kinds of sub-messages. */
export class AttributePath {
  readonly #segments: (string | number)[] = [];
  /** By depth: which of several attributes of one name it is, or -1. */
  readonly #items: number[] = [-1];
  #depth = 0;
  /** Operation or attribute set that the path starts at. */
  root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Number of names and positions behind the root. */
  get depth(): number {
    return this.#depth;
  }

  /** Enters an attribute, `(kind)` of a sub-message, or item number of an array. */
  push(segment: string | number): void {
    this.#segments[this.#depth++] = segment;
    this.#items[this.#depth] = -1;
  }

  /** Leaves what was entered last. */
  pop(): void {
    this.#depth--;
  }

  /** Says which of several attributes of one name comes next at this depth; -1 when it is the only one. */
  item(index: number): void {
    this.#items[this.#depth] = index;
  }

  /** Forgets what an error left behind. */
  clear(): void {
    this.#depth = 0;
    this.#items[0] = -1;
  }

  /** The path as text, with one more segment at its end. */
  text(last: string = ''): string {
    const segments: (string | number)[] = [];
    for (let depth = 0; depth <= this.#depth; depth++) {
      const segment = depth === this.#depth ? last : (this.#segments[depth] as string | number);
      const item = this.#items[depth] as number;
      segments.push(segment);
      if (item >= 0 && segment !== '') segments.push(item);
    }
    return joinPath(this.root, segments);
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
