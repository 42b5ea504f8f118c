import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Family, packageFolder } from './families.ts';

const everyAttributeTest = `import { everyAttributeTests } from '../../../tools/conformance/index.ts';
import * as exports from '../src/index.ts';

everyAttributeTests(exports);
`;

/** Gives a package without tests the one that every family has; returns its path in the package. */
export function writeFirstTest(family: Family, repository: string): string | undefined {
  const folder = packageFolder(family, repository);
  if (existsSync(join(folder, 'test'))) return undefined;
  mkdirSync(join(folder, 'test'));
  const path = 'test/every-attribute.test.ts';
  writeFileSync(join(folder, path), everyAttributeTest);
  return path;
}

/** Whether the package is no part of the workspace yet: what it depends on is not linked. */
export function isUnlinked(family: Family, repository: string): boolean {
  return !existsSync(join(packageFolder(family, repository), 'node_modules'));
}

/** Makes new packages part of the workspace: links what they depend on, and writes that into the lockfile. */
export async function linkPackages(repository: string): Promise<void> {
  const { runPnpm } = await import('../release/pnpm.ts');
  await runPnpm(['install', '--no-frozen-lockfile', '--prefer-offline'], repository);
}

/** Records the exported names of packages that have no record; returns the paths of the records. */
export async function recordNewApis(): Promise<string[]> {
  const { readSnapshot, writeSnapshot } = await import('../release/api-snapshot.ts');
  const { publishedPackages } = await import('../release/workspace.ts');
  const unrecorded = publishedPackages().filter((target) => readSnapshot(target) === undefined);
  if (unrecorded.length === 0) return [];
  const { ExportedNamesReader } = await import('../release/exported-names.ts');
  const reader = new ExportedNamesReader();
  const paths = unrecorded.map((target) => writeSnapshot(target, reader.read(target)));
  reader.close();
  return paths;
}
