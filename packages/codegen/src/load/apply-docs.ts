import { formatPos, problem, type SpecProblem } from '../errors.ts';
import { asMap, itemPlaces, namesIn, type Place } from './overlay-path.ts';
import { child, type MapEntry, type MapNode, type SourceNode } from './source-node.ts';
import { didYouMean } from './suggest.ts';

/** A list of a spec whose items have docs, and the lists inside the items that have some as well. */
interface Section {
  /** Where the list stands in the spec. */
  readonly path: readonly string[];
  /** What an item is called in errors. */
  readonly what: string;
  /** Key of a list inside an item, and what its items are called. */
  readonly parts: { readonly [key: string]: string };
}

const sections: { readonly [key: string]: Section } = {
  operations: { path: ['operations', 'list'], what: 'an operation', parts: {} },
  definitions: { path: ['definitions'], what: 'a definition', parts: { entries: 'an entry', members: 'a member' } },
  'attribute-sets': { path: ['attribute-sets'], what: 'an attribute set', parts: { attributes: 'an attribute' } },
  'mcast-groups': { path: ['mcast-groups', 'list'], what: 'a multicast group', parts: {} },
  'sub-messages': { path: ['sub-messages'], what: 'a sub-message', parts: { formats: 'a format' } },
};

/** Writes the texts of an overlay's `docs` into the spec as `doc` keys; returns those that belong to nothing. */
export function applyDocs(root: MapNode, docs: MapNode): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const [key, entry] of docs.entries) {
    const section = sections[key];
    if (key === 'family') problems.push(...setDoc(root, entry, 'the family'));
    if (section === undefined) continue;
    const list = section.path.reduce<SourceNode | undefined>((node, step) => child(node, step), root);
    problems.push(...describeItems(list, entry.node, section.what, section.parts));
  }
  return problems;
}

function describeItems(
  list: SourceNode | undefined,
  docs: SourceNode,
  what: string,
  parts: { readonly [key: string]: string } = {},
): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const [name, entry] of docs.kind === 'map' ? docs.entries : []) {
    const places = list?.kind === 'list' ? itemPlaces(list, name, name) : [];
    if (places.length === 0) {
      const hint = list?.kind === 'list' ? didYouMean(name, namesIn(list)) : '';
      problems.push(problem(entry.keyAt, `expected ${what} of the spec, got "${name}"${hint}`));
    }
    for (const place of places) problems.push(...describeItem(place, entry, parts));
  }
  return problems;
}

function describeItem(place: Place, entry: MapEntry, parts: { readonly [key: string]: string }): SpecProblem[] {
  const item = asMap(place);
  if (item === undefined) return [];
  if (entry.node.kind !== 'map') return setDoc(item, entry, `"${place.label}"`);
  const problems: SpecProblem[] = [];
  for (const [key, part] of entry.node.entries) {
    if (key === 'doc') problems.push(...setDoc(item, part, `"${place.label}"`));
    const what = parts[key];
    if (what !== undefined) problems.push(...describeItems(child(item, key), part.node, `${what} of "${place.label}"`));
  }
  return problems;
}

/** Sets a doc, unless the overlay itself has set one before; docs that a spec brings give way to ours. */
function setDoc(item: MapNode, doc: MapEntry, label: string): SpecProblem[] {
  const present = item.entries.get('doc');
  if (present !== undefined && present.keyAt.file === doc.keyAt.file) {
    return [problem(doc.keyAt, `expected one doc for ${label}, got a second (first at ${formatPos(present.keyAt)})`)];
  }
  item.entries.set('doc', doc);
  return [];
}
