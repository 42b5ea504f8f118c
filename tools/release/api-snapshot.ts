import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExportedNames } from './exported-names.ts';
import { type Package, root } from './workspace.ts';

const folder = join(root, 'api-snapshot');
const fileOf = (target: Package): string => `${basename(target.folder)}.json`;

/** The exported names of a package when they were last recorded; undefined where they never were. */
export function readSnapshot(target: Package): ExportedNames | undefined {
  const file = join(folder, fileOf(target));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ExportedNames) : undefined;
}

/** Records the exported names of a package; returns the path of the record below the root. */
export function writeSnapshot(target: Package, names: ExportedNames): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, fileOf(target)), `${JSON.stringify(names, null, 2)}\n`);
  return `api-snapshot/${fileOf(target)}`;
}

/** Names of recorded files that are of none of the packages. */
export function staleSnapshots(packages: readonly Package[]): string[] {
  const known = new Set(packages.map(fileOf));
  return existsSync(folder) ? readdirSync(folder).filter((file) => !known.has(file)) : [];
}

/** Removes recorded files by their names. */
export function removeSnapshots(files: readonly string[]): void {
  for (const file of files) rmSync(join(folder, file));
}
