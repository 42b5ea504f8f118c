import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
/** Files that have no place for a mark. */
const withoutMark: ReadonlySet<string> = new Set(['package.json', 'tsconfig.json', 'tsconfig.build.json', 'LICENSE']);

/** A file that people wrote stands where a generated one belongs. */
export class ForeignFileError extends Error {
  readonly code: string = 'ERR_NETLINK_FOREIGN_FILE';
  /** The file in the way. */
  readonly file: string;

  constructor(file: string) {
    super(`${file}: not a generated file, so it is not overwritten; move it away`);
    this.name = 'ForeignFileError';
    this.file = file;
  }
}

/**
 * Texts of the files below `folder` that generating may look at. Throws {@link ForeignFileError} for a package.json that
 * is not that of a generated package.
 */
export function readExisting(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const path of ['package.json', 'src/extra/index.ts']) {
    const file = join(folder, path);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    if (path === 'package.json' && !isPackageOfFamily(text)) throw new ForeignFileError(file);
    texts.set(path, text);
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
    if (before !== undefined && !isOurs(path, before)) throw new ForeignFileError(file);
    changes.push({ path, kind: before === undefined ? 'added' : 'changed', before, after });
  }
  for (const [path, after] of files.starters) {
    if (!existsSync(join(folder, path))) changes.push({ path, kind: 'added', before: undefined, after });
  }
  return [...changes, ...staleFiles(folder, files)];
}

function isOurs(path: string, text: string): boolean {
  return withoutMark.has(path) || generatedMark.test(text);
}

/** Whether a package.json is that of a generated package: all of them depend on core, and little else does. */
function isPackageOfFamily(text: string): boolean {
  try {
    const { dependencies } = JSON.parse(text) as { dependencies?: Readonly<Record<string, string>> };
    return dependencies?.['@nlkit/netlink-core'] !== undefined;
  } catch {
    return false;
  }
}

function staleFiles(folder: string, files: PackageFiles): FileChange[] {
  const root = join(folder, 'src', 'gen');
  if (!existsSync(root)) return [];
  const stale: FileChange[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll('\\', '/');
    if (files.owned.has(path)) continue;
    const before = readFileSync(file, 'utf8');
    if (!generatedMark.test(before)) throw new ForeignFileError(file);
    stale.push({ path, kind: 'removed', before, after: undefined });
  }
  return stale.sort((a, b) => (a.path < b.path ? -1 : 1));
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
