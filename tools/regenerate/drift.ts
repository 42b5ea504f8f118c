import { join, relative } from 'node:path';
import type { FileChange } from '@nlkit/netlink-codegen';
import { enabledFamilies, orphanedPackages, packageFolder, pendingChanges } from './families.ts';
import { readmeChange } from './readme-table.ts';

const shownLines = 5;

/** The first lines in which two texts differ, as a short diff. */
function firstDifference({ before = '', after = '' }: FileChange): string[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const length = Math.max(old.length, fresh.length);
  let at = 0;
  while (at < length && old[at] === fresh[at]) at++;
  return [
    ...old.slice(at, at + shownLines).map((line) => `  ${at + 1} - ${line}`),
    ...fresh.slice(at, at + shownLines).map((line) => `  ${at + 1} + ${line}`),
  ].map((line) => line.trimEnd());
}

/**
 * What regenerating would change in a repository: a paragraph for each file, none where generated code is what the specs
 * give. Throws a SpecError for what is wrong with a spec.
 */
export function findDrift(repository: string): string[] {
  const files = enabledFamilies(repository).flatMap((family) => {
    const folder = relative(repository, packageFolder(family, repository));
    return pendingChanges(family, repository).map((change) => paragraph(join(folder, change.path), change));
  });
  const readme = readmeChange(repository);
  const packages = orphanedPackages(repository).map((folder) => `${folder}: of no family that is enabled; remove it`);
  return [...files, ...(readme === undefined ? [] : [paragraph(readme.path, readme)]), ...packages];
}

function paragraph(path: string, change: FileChange): string {
  const head = `${path}: ${change.kind} by regenerating`;
  return change.kind === 'changed' ? [head, ...firstDifference(change)].join('\n') : head;
}
