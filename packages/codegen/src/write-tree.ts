import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageFiles } from './emit/generate.ts';

/** One difference between what is on disk and what was generated. */
export interface FileChange {
  /** Path below the package's folder. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Text on disk; undefined for files that are added. */
  readonly before: string | undefined;
  /** Text that was generated; undefined for files that are removed. */
  readonly after: string | undefined;
}

const generatedMark = /^(?:\/\/|<!--) Generated from /;
const ownedWithoutMark: ReadonlySet<string> = new Set(['package.json', 'tsconfig.json', 'tsconfig.build.json', 'LICENSE']);

/** A file that people wrote stands where a generated one belongs. */
export class ForeignFileError extends Error {
  constructor(path: string) {
    super(`${path} was not generated and is not overwritten; move it away`);
    this.name = 'ForeignFileError';
  }
}

/** Texts of the files below `folder` that generating may look at. */
export function readExisting(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const path of ['package.json', 'src/extra/index.ts']) {
    const file = join(folder, path);
    if (existsSync(file)) texts.set(path, readFileSync(file, 'utf8'));
  }
  return texts;
}

/**
 * What has to change below `folder` so that it holds the generated files: only files that differ, and generated files
 * that nothing generates any more. Throws {@link ForeignFileError} where a hand-written file is in the way.
 */
export function compareTree(folder: string, files: PackageFiles): FileChange[] {
  const changes: FileChange[] = [];
  for (const [path, after] of files.owned) {
    const file = join(folder, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (before === after) continue;
    if (before !== undefined && !ownedWithoutMark.has(path) && !generatedMark.test(before)) throw new ForeignFileError(file);
    changes.push({ path, kind: before === undefined ? 'added' : 'changed', before, after });
  }
  for (const [path, after] of files.starters) {
    if (!existsSync(join(folder, path))) changes.push({ path, kind: 'added', before: undefined, after });
  }
  return [...changes, ...staleFiles(folder, files)];
}

function staleFiles(folder: string, files: PackageFiles): FileChange[] {
  const root = join(folder, 'src', 'gen');
  if (!existsSync(root)) return [];
  const stale: FileChange[] = [];
  for (const name of readdirSync(root).toSorted()) {
    const path = `src/gen/${name}`;
    if (files.owned.has(path)) continue;
    const before = readFileSync(join(folder, path), 'utf8');
    if (!generatedMark.test(before)) throw new ForeignFileError(join(folder, path));
    stale.push({ path, kind: 'removed', before, after: undefined });
  }
  return stale;
}

/** Carries the changes out. */
export function writeChanges(folder: string, changes: readonly FileChange[]): void {
  for (const { path, after } of changes) {
    const file = join(folder, path);
    if (after === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, after);
  }
}
