import type { SourcePos } from '../errors.ts';
import { type ListNode, type MapNode, type Plain, type SourceNode, toPlain } from './source-node.ts';

/**
 * Where a value of a loaded spec came from.
 *
 * Takes an object or array of the spec, and optionally a key or an index in it: then the position is that of the value
 * behind it. For a key that is not there, and for objects that are not of this spec, it falls back to the nearest thing
 * that has a position.
 */
export type PositionOf = (value: object, key?: string | number) => SourcePos;

/** Turns a node into plain data whose objects and arrays still know where they came from. */
export function toPlainWithPositions(root: SourceNode): { value: Plain; positionOf: PositionOf } {
  const nodes = new WeakMap<object, MapNode | ListNode>();
  const value = toPlain(root, (each, node) => nodes.set(each, node));
  return {
    value,
    positionOf: (of, key) => {
      const node = nodes.get(of);
      if (node === undefined) return root.at;
      if (key === undefined) return node.at;
      const found = node.kind === 'list' ? node.items[Number(key)] : node.entries.get(String(key))?.node;
      return found?.at ?? node.at;
    },
  };
}
