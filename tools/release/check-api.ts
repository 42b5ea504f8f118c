/**
 * Compares the exported names of every published package with `api-snapshot/*.json`; `--update` writes them instead.
 * Whoever removes a name sees it, and so does whoever reviews the change.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { apiDiff } from './api-diff.ts';
import { type ExportedNames, ExportedNamesReader } from './exported-names.ts';
import { runChecks } from './report.ts';
import { type Package, publishedPackages, root } from './workspace.ts';

const folder = join(root, 'api-snapshot');
const snapshotFile = (target: Package): string => `${basename(target.folder)}.json`;

const packages = publishedPackages();
const reader = new ExportedNamesReader();
if (process.argv.includes('--update')) {
  mkdirSync(folder, { recursive: true });
  for (const target of packages) {
    writeFileSync(join(folder, snapshotFile(target)), `${JSON.stringify(reader.read(target), null, 2)}\n`);
  }
  for (const file of staleFiles()) rmSync(join(folder, file));
} else {
  await runChecks((report) => {
    for (const target of packages) report.add(target.name, apiDiff(readSnapshot(target), reader.read(target)));
    for (const file of staleFiles()) report.add(file, ['no published package has this name']);
    if (report.hasFailed) console.log('\nIf this is intended, run `pnpm check:api --update` and commit the snapshot.');
  });
}
reader.close();

function readSnapshot(target: Package): ExportedNames {
  const file = join(folder, snapshotFile(target));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ExportedNames) : {};
}

function staleFiles(): string[] {
  const known = new Set(packages.map(snapshotFile));
  return existsSync(folder) ? readdirSync(folder).filter((file) => !known.has(file)) : [];
}
