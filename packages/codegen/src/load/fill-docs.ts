import { child, itemName, type MapNode, type SourceNode, textOf } from './source-node.ts';

/**
 * Takes the texts of another spec of the same family wherever this one has none, in place. Maps are matched by key,
 * list items by name; whatever has no partner stays as it is.
 */
export function fillDocs(spec: MapNode, other: MapNode): void {
  fill(spec, other);
}

function fill(node: SourceNode, other: SourceNode): void {
  if (node.kind === 'map' && other.kind === 'map') {
    const doc = other.entries.get('doc');
    if (doc !== undefined && textOf(doc.node) !== undefined && !node.entries.has('doc')) node.entries.set('doc', doc);
    for (const [key, entry] of node.entries) {
      const partner = child(other, key);
      if (partner !== undefined) fill(entry.node, partner);
    }
  }
  if (node.kind === 'list' && other.kind === 'list') fillItems(node.items, other.items);
}

function fillItems(items: SourceNode[], others: readonly SourceNode[]): void {
  for (const [index, item] of items.entries()) {
    const name = itemName(item);
    const partner = others.find((each) => name !== undefined && itemName(each) === name);
    if (partner?.kind !== 'map') continue;
    const doc = partner.entries.get('doc');
    if (item.kind === 'scalar' && doc !== undefined) {
      const entries = new Map([
        ['name', { keyAt: item.at, node: item }],
        ['doc', doc],
      ]);
      items[index] = { kind: 'map', at: item.at, entries };
    } else {
      fill(item, partner);
    }
  }
}
