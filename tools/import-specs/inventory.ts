import type { Plain } from '../../packages/codegen/src/load/source-node.ts';
import { isMap, mapsIn, type PlainMap } from './facts.ts';

/** What a thing in a spec is like: its keys, and lists of names as lists. */
export type Facts = ReadonlyMap<string, string | readonly string[]>;

/** All things of a spec that can come, go or change, by a label such as "attribute wgpeer/flags". */
export type Inventory = ReadonlyMap<string, Facts>;

/** Lists whose items stand in the inventory under their own names, and not among the facts of their owner. */
const ownItems = new Set(['entries', 'members', 'attributes', 'formats', 'list', 'definitions', 'attribute-sets']);
const sections = new Set(['sub-messages', 'operations', 'mcast-groups']);

/**
 * Lists everything in a spec. Values that follow from the order of a list are written out, so that an attribute moved
 * by one that was put before it counts as changed.
 */
export function inventoryOf(spec: PlainMap): Inventory {
  const inventory = new Map<string, Facts>();
  const add = (kind: string, name: string, item: PlainMap, more: PlainMap = {}): void => {
    inventory.set(`${kind} ${name}`, flatFacts({ ...item, ...more }));
  };
  const operations = isMap(spec['operations']) ? spec['operations'] : {};
  const groups = isMap(spec['mcast-groups']) ? spec['mcast-groups'] : {};

  inventory.set('family', flatFacts(withoutSections(spec)));
  inventory.set('operations', flatFacts(operations, true));
  for (const definition of mapsIn(spec['definitions'])) {
    const name = String(definition['name']);
    add(String(definition['type']), name, definition);
    for (const [entry, value] of numbered(definition['entries'], Number(definition['value-start'] ?? 0))) {
      add('entry', `${name}/${String(entry['name'])}`, entry, { value });
    }
    for (const member of mapsIn(definition['members'])) add('member', `${name}/${String(member['name'])}`, member);
  }
  for (const set of mapsIn(spec['attribute-sets'])) {
    const name = String(set['name']);
    add('attribute set', name, set);
    const isSubset = set['subset-of'] !== undefined;
    for (const [attribute, value] of numbered(set['attributes'], 1)) {
      add('attribute', `${name}/${String(attribute['name'])}`, attribute, isSubset ? {} : { value });
    }
  }
  for (const message of mapsIn(spec['sub-messages'])) {
    const name = String(message['name']);
    add('sub-message', name, message);
    for (const format of mapsIn(message['formats'])) add('format', `${name}/${String(format['value'])}`, format);
  }
  for (const operation of mapsIn(operations['list'])) {
    inventory.set(`operation ${String(operation['name'])}`, flatFacts(operation, true));
  }
  for (const group of mapsIn(groups['list'])) add('multicast group', String(group['name']), group);
  return inventory;
}

/** Items of a list with their values: the written one, else one more than the value before. */
function numbered(list: Plain | undefined, start: number): [PlainMap, number][] {
  let next = start;
  const items: readonly Plain[] = Array.isArray(list) ? list : [];
  return items.map((each) => {
    const item = isMap(each) ? each : { name: each };
    const value = typeof item['value'] === 'number' ? item['value'] : next;
    next = value + 1;
    return [item, value];
  });
}

function withoutSections(spec: PlainMap): PlainMap {
  return Object.fromEntries(Object.entries(spec).filter(([key]) => !sections.has(key)));
}

/** Facts with one key each: `checks.max`, `do.request.value`. Lists of maps are left out, as they stand elsewhere. */
function flatFacts(item: PlainMap, withAttributeLists: boolean = false): Facts {
  const facts = new Map<string, string | readonly string[]>();
  const walk = (value: Plain, key: string, depth: number): void => {
    const last = key.slice(key.lastIndexOf('.') + 1);
    if (ownItems.has(last) && !(withAttributeLists && last === 'attributes' && depth > 1)) return;
    if (Array.isArray(value)) facts.set(key, value.map(String));
    else if (isMap(value)) {
      for (const [inner, each] of Object.entries(value)) walk(each, key === '' ? inner : `${key}.${inner}`, depth + 1);
    } else facts.set(key, String(value));
  };
  walk(item, '', 0);
  facts.delete('name');
  return facts;
}
