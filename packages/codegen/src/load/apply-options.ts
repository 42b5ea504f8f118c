import { problem, type SpecProblem } from '../errors.ts';
import { namesIn } from './overlay-path.ts';
import { child, itemName, type MapNode } from './source-node.ts';
import { didYouMean } from './suggest.ts';

/** Copies an overlay's options of the code generator to the operations they are for. */
export function applyOptions(root: MapNode, options: MapNode): SpecProblem[] {
  const given = child(options, 'operations');
  const operations = child(root, 'operations');
  if (given?.kind !== 'map' || operations?.kind !== 'map') return [];
  const problems = copyKeys(operations, given, 'the operations');
  const perOperation = child(given, 'list');
  const list = child(operations, 'list');
  if (perOperation?.kind !== 'map' || list?.kind !== 'list') return problems;
  for (const [name, entry] of perOperation.entries) {
    const operation = list.items.find((item) => itemName(item) === name);
    if (operation?.kind === 'map' && entry.node.kind === 'map') {
      problems.push(...copyKeys(operation, entry.node, `"${name}"`));
    } else {
      const hint = didYouMean(name, namesIn(list));
      problems.push(problem(entry.keyAt, `expected an operation of the spec, got "${name}"${hint}`));
    }
  }
  return problems;
}

function copyKeys(to: MapNode, from: MapNode, label: string): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const [key, entry] of from.entries) {
    if (key === 'list') continue;
    if (to.entries.has(key))
      problems.push(problem(entry.keyAt, `expected "${key}" of ${label} to be new, got a second`));
    else to.entries.set(key, entry);
  }
  return problems;
}
