import { basename, extname } from 'node:path';
import { problem, type SpecProblem, throwProblems } from '../errors.ts';
import { applyDocs } from './apply-docs.ts';
import { applyOptions } from './apply-options.ts';
import { applyPatch } from './apply-patch.ts';
import { child, cloneNode, itemsOf, type MapNode, textOf } from './source-node.ts';
import { didYouMean } from './suggest.ts';

/**
 * Lays an overlay over a spec and returns the result; neither of the two changes. Both have been validated before.
 *
 * Patches apply in their order, each to what the ones before it left; then docs, then options. Throws a SpecError
 * that lists everything in the overlay that does not apply (any more).
 */
export function applyOverlay(spec: MapNode, overlay: MapNode): MapNode {
  const merged = cloneNode(spec);
  const problems: SpecProblem[] = [...checkFamily(spec, overlay)];
  for (const patch of itemsOf(child(overlay, 'patches'))) {
    if (patch.kind === 'map') problems.push(...applyPatch(merged, patch));
  }
  const docs = child(overlay, 'docs');
  if (docs?.kind === 'map') problems.push(...applyDocs(merged, docs));
  const options = child(overlay, 'options');
  if (options?.kind === 'map') problems.push(...applyOptions(merged, options));
  throwProblems(problems);
  return merged;
}

function checkFamily(spec: MapNode, overlay: MapNode): SpecProblem[] {
  const family = child(overlay, 'family');
  const stem = basename(spec.at.file, extname(spec.at.file));
  const name = textOf(family);
  if (family === undefined || name === stem) return [];
  return [problem(family.at, `expected "${stem}" for "family", got "${name}"${didYouMean(name ?? '', [stem])}`)];
}
