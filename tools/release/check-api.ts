/**
 * Compares the exported names of every published package with `api-snapshot/*.json`; `--update` writes them instead.
 * Whoever removes a name sees it, and so does whoever reviews the change.
 */
import { apiDiff } from './api-diff.ts';
import { readSnapshot, removeSnapshots, staleSnapshots, writeSnapshot } from './api-snapshot.ts';
import { ExportedNamesReader } from './exported-names.ts';
import { runChecks } from './report.ts';
import { publishedPackages } from './workspace.ts';

const packages = publishedPackages();
const reader = new ExportedNamesReader();
if (process.argv.includes('--update')) {
  for (const target of packages) writeSnapshot(target, reader.read(target));
  removeSnapshots(staleSnapshots(packages));
} else {
  await runChecks((report) => {
    for (const target of packages) report.add(target.name, apiDiff(readSnapshot(target) ?? {}, reader.read(target)));
    for (const file of staleSnapshots(packages)) report.add(file, ['no published package has this name']);
    if (report.hasFailed) console.log('\nIf this is intended, run `pnpm check:api --update` and commit the snapshot.');
  });
}
reader.close();
