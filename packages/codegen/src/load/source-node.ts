import type { SourcePos } from '../errors.ts';

/** What a YAML scalar can hold here. */
export type ScalarValue = string | number | boolean | null;

/** Plain data, as a YAML document means it. */
export type Plain = ScalarValue | readonly Plain[] | { readonly [key: string]: Plain };

/** A text, number, boolean or null, and where it stands. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly at: SourcePos;
  readonly value: ScalarValue;
}

/** A YAML list, and where it starts. */
export interface ListNode {
  readonly kind: 'list';
  readonly at: SourcePos;
  readonly items: SourceNode[];
}

/** A YAML map, and where it starts. */
export interface MapNode {
  readonly kind: 'map';
  readonly at: SourcePos;
  readonly entries: Map<string, MapEntry>;
}

/** A value of a map, and where its key stands. */
export interface MapEntry {
  readonly keyAt: SourcePos;
  readonly node: SourceNode;
}

/**
 * A YAML value that knows where each part of it came from. Aliases and merge keys are gone: every use of an anchor has
 * nodes of its own, so that a patch to one leaves the others alone.
 */
export type SourceNode = ScalarNode | ListNode | MapNode;

/** The value of a key, or undefined where the node is no map or has no such key. */
export function child(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
}

/** The text of a scalar, or undefined for anything that is not a text. */
export function textOf(node: SourceNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Items of a list, or none where the node is no list. */
export function itemsOf(node: SourceNode | undefined): readonly SourceNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** What a list item is called: its `name`, else its `value` (formats of sub-messages), else the text it is. */
export function itemName(node: SourceNode): string | undefined {
  return node.kind === 'map' ? (textOf(child(node, 'name')) ?? textOf(child(node, 'value'))) : textOf(node);
}

/** A deep copy that shares nothing but positions with the original. */
export function cloneNode<T extends SourceNode>(node: T): T;
export function cloneNode(node: SourceNode): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return node;
    case 'list':
      return { ...node, items: node.items.map((item) => cloneNode(item)) };
    case 'map': {
      const entries = new Map<string, MapEntry>();
      for (const [key, entry] of node.entries) entries.set(key, { keyAt: entry.keyAt, node: cloneNode(entry.node) });
      return { ...node, entries };
    }
  }
}

/** The plain data of a node. `visit` is told of each object and array, and the node it was made from. */
export function toPlain(node: SourceNode, visit?: (value: object, node: MapNode | ListNode) => void): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list': {
      const list = node.items.map((item) => toPlain(item, visit));
      visit?.(list, node);
      return list;
    }
    case 'map': {
      const entries: [string, Plain][] = [];
      for (const [key, entry] of node.entries) entries.push([key, toPlain(entry.node, visit)]);
      // fromEntries defines own properties, so a key such as `__proto__` stays data.
      const map = Object.fromEntries(entries);
      visit?.(map, node);
      return map;
    }
  }
}

/** Whether two nodes hold the same data, wherever they came from; the order of map keys does not count. */
export function sameData(a: SourceNode, b: SourceNode): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.value === b.value;
  if (a.kind === 'list') {
    return (
      b.kind === 'list' &&
      a.items.length === b.items.length &&
      a.items.every((item, index) => {
        const other = b.items[index];
        return other !== undefined && sameData(item, other);
      })
    );
  }
  if (b.kind !== 'map' || a.entries.size !== b.entries.size) return false;
  for (const [key, entry] of a.entries) {
    const other = b.entries.get(key);
    if (other === undefined || !sameData(entry.node, other.node)) return false;
  }
  return true;
}
