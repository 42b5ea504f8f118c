import { formatPos, problem, type SpecProblem } from '../errors.ts';
import { show } from './describe-error.ts';
import { asMap, findPlace, namesIn, type Place, rootPath } from './overlay-path.ts';
import {
  child,
  cloneNode,
  itemName,
  itemsOf,
  type ListNode,
  type MapNode,
  type ScalarNode,
  type SourceNode,
  sameData,
  textOf,
} from './source-node.ts';
import { didYouMean } from './suggest.ts';

/** Applies one patch to every path it names, in place; returns what did not apply. */
export function applyPatch(root: MapNode, patch: MapNode): SpecProblem[] {
  const at = child(patch, 'at');
  const paths = at?.kind === 'list' ? at.items : at === undefined ? [] : [at];
  return paths.flatMap((path) => {
    const place = findPlace(root, textOf(path) ?? '', path.at);
    if ('text' in place) return [place];
    const before = checkBefore(place, patch, path);
    return before.length > 0 ? before : edit(place, patch, path);
  });
}

function edit(place: Place, patch: MapNode, path: SourceNode): SpecProblem[] {
  const set = child(patch, 'set');
  const add = child(patch, 'add');
  const stray = add === undefined ? (patch.entries.get('before') ?? patch.entries.get('after')) : undefined;
  if (stray !== undefined) return [problem(stray.keyAt, 'expected "before" and "after" beside "add" only')];
  if (set?.kind === 'map') return setKeys(place, set, path);
  if (add !== undefined)
    return place.node.kind === 'list' ? addItems(place, place.node, add, patch) : addKeys(place, add);
  if (textOf(path) === rootPath) return [problem(path.at, `expected a part of the spec to remove, got "${rootPath}"`)];
  place.remove();
  return [];
}

/** Compares what `was` says with what is there: key by key in a map, else as a whole. Null stands for no key. */
function checkBefore(place: Place, patch: MapNode, path: SourceNode): SpecProblem[] {
  const was = child(patch, 'was');
  if (was === undefined) return [];
  if (was.kind !== 'map' || place.node.kind !== 'map') {
    if (sameData(was, place.node)) return [];
    return [problem(was.at, `expected ${place.label} to be ${show(was)}, got ${found(place.node)}`)];
  }
  const problems: SpecProblem[] = [];
  for (const [key, expected] of was.entries) {
    const node = child(place.node, key);
    if (node === undefined ? isNull(expected.node) : sameData(expected.node, node)) continue;
    const got = node === undefined ? 'none' : found(node);
    problems.push(
      problem(expected.keyAt, `expected "${key}" of ${textOf(path)} to be ${show(expected.node)}, got ${got}`),
    );
  }
  return problems;
}

function setKeys(place: Place, set: MapNode, path: SourceNode): SpecProblem[] {
  const map = asMap(place);
  if (map === undefined) return [problem(path.at, `expected a map at ${place.label}, got ${found(place.node)}`)];
  const problems: SpecProblem[] = [];
  for (const [key, entry] of set.entries) {
    const present = child(map, key);
    if (isNull(entry.node)) {
      if (present === undefined) problems.push(problem(entry.keyAt, `expected "${key}" in ${place.label}, got none`));
      map.entries.delete(key);
    } else if (present !== undefined && sameData(present, entry.node)) {
      problems.push(
        problem(entry.keyAt, `expected "${key}" of ${place.label} to change, got ${found(present)} already`),
      );
    } else {
      map.entries.set(key, { keyAt: entry.keyAt, node: cloneNode(entry.node) });
    }
  }
  return problems;
}

function addKeys(place: Place, add: SourceNode): SpecProblem[] {
  const map = asMap(place);
  if (map === undefined)
    return [problem(add.at, `expected a map or a list at ${place.label}, got ${found(place.node)}`)];
  if (add.kind !== 'map') return [problem(add.at, `expected a map of new keys for ${place.label}, got ${show(add)}`)];
  const problems: SpecProblem[] = [];
  for (const [key, entry] of add.entries) {
    const present = child(map, key);
    if (present === undefined) map.entries.set(key, { keyAt: entry.keyAt, node: cloneNode(entry.node) });
    else problems.push(problem(entry.keyAt, `expected "${key}" to be new in ${place.label}, got ${found(present)}`));
  }
  return problems;
}

function addItems(place: Place, list: ListNode, add: SourceNode, patch: MapNode): SpecProblem[] {
  if (add.kind !== 'list')
    return [problem(add.at, `expected a list of new items for ${place.label}, got ${show(add)}`)];
  const index = insertionIndex(list, patch);
  if (typeof index !== 'number') return [index];
  const problems: SpecProblem[] = [];
  const items: SourceNode[] = [];
  for (const item of add.items) {
    const name = itemName(item);
    const present = [...list.items, ...items].find((each) => name !== undefined && itemName(each) === name);
    if (present === undefined) items.push(cloneNode(item));
    else
      problems.push(
        problem(item.at, `expected "${name}" to be new in ${place.label}, got it at ${formatPos(present.at)}`),
      );
  }
  list.items.splice(index, 0, ...items);
  return problems;
}

function insertionIndex(list: ListNode, patch: MapNode): number | SpecProblem {
  const before = child(patch, 'before');
  const after = child(patch, 'after');
  const mark = before ?? after;
  if (mark === undefined) return list.items.length;
  if (before !== undefined && after !== undefined) return problem(after.at, 'expected "before" or "after", got both');
  const name = textOf(mark) ?? '';
  const index = itemsOf(list).findIndex((item) => itemName(item) === name);
  if (index < 0)
    return problem(
      mark.at,
      `expected an item to put the new ones beside, got "${name}"${didYouMean(name, namesIn(list))}`,
    );
  return before === undefined ? index + 1 : index;
}

function isNull(node: SourceNode): node is ScalarNode {
  return node.kind === 'scalar' && node.value === null;
}

function found(node: SourceNode): string {
  return `${show(node)} at ${formatPos(node.at)}`;
}
