import { problem, type SourcePos, type SpecProblem } from '../errors.ts';
import { itemName, type ListNode, type MapEntry, type MapNode, type SourceNode, textOf } from './source-node.ts';
import { didYouMean } from './suggest.ts';

/** A place in a spec: what is there, and how to put something else in its stead. */
export interface Place {
  /** As the overlay wrote it; "the spec" for the whole. */
  readonly label: string;
  readonly node: SourceNode;
  /** Whether this is an item of a list, so that a plain text is its name. */
  readonly isItem: boolean;
  readonly replace: (node: SourceNode) => unknown;
  readonly remove: () => unknown;
}

/** How an overlay addresses the spec as a whole. */
export const rootPath = '/';

/**
 * Follows a path of keys and names of list items, joined by `/`. Items are known by their `name`, formats of
 * sub-messages by their `value`, plain texts by themselves.
 *
 * Returns what is wrong instead, at the position of the path, where it leads nowhere or to two items of one name.
 */
export function findPlace(root: MapNode, path: string, at: SourcePos): Place | SpecProblem {
  if (path === rootPath) return { label: 'the spec', node: root, isItem: false, replace: unmovable, remove: unmovable };
  let place: Place | undefined;
  let node: SourceNode = root;
  const walked: string[] = [];
  for (const segment of path.split('/')) {
    walked.push(segment);
    const label = walked.join('/');
    const next = step(node, segment, label);
    if (typeof next === 'string') return problem(at, `expected "${label}" in ${root.at.file}, got ${next}`);
    place = next;
    node = next.node;
  }
  return place ?? problem(at, 'expected a path, got none');
}

function step(node: SourceNode, segment: string, label: string): Place | string {
  switch (node.kind) {
    case 'scalar':
      return 'nothing below a plain value';
    case 'map':
      return keyPlace(node, segment, label) ?? `none${didYouMean(segment, node.entries.keys())}`;
    case 'list': {
      const places = itemPlaces(node, segment, label);
      const [place] = places;
      if (place === undefined) return `none${didYouMean(segment, namesIn(node))}`;
      return places.length === 1 ? place : `${places.length} of that name`;
    }
  }
}

function keyPlace(map: MapNode, key: string, label: string): Place | undefined {
  const entry = map.entries.get(key);
  if (entry === undefined) return undefined;
  return {
    label,
    node: entry.node,
    isItem: false,
    replace: (node) => map.entries.set(key, { keyAt: entry.keyAt, node }),
    remove: () => map.entries.delete(key),
  };
}

/** The places of all items of a list that have a name. */
export function itemPlaces(list: ListNode, name: string, label: string): Place[] {
  return list.items.flatMap((node, index) => {
    if (itemName(node) !== name) return [];
    const replace = (other: SourceNode): unknown => list.items.splice(index, 1, other);
    return [{ label, node, isItem: true, replace, remove: () => list.items.splice(index, 1) }];
  });
}

function unmovable(): never {
  throw new Error('the spec itself cannot be replaced');
}

/** The names of all items of a list that have one. */
export function namesIn(list: ListNode): string[] {
  return list.items.flatMap((item) => itemName(item) ?? []);
}

/**
 * The map behind a place. An item that is a plain text, as entries of enums often are, becomes a map with that `name` first, so that
 * keys can be added to it. Undefined for lists and other scalars.
 */
export function asMap(place: Place): MapNode | undefined {
  const { node } = place;
  if (node.kind === 'map') return node;
  if (!place.isItem || textOf(node) === undefined) return undefined;
  const entries = new Map<string, MapEntry>([['name', { keyAt: node.at, node }]]);
  const map: MapNode = { kind: 'map', at: node.at, entries };
  place.replace(map);
  return map;
}
