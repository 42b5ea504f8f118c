import { join, relative } from 'node:path';
import { ForeignFileError, SpecError, writeChanges } from '@nlkit/netlink-codegen';
import { adoptFamilies } from './regenerate/adopt-families.ts';
import { writeChangeset } from './regenerate/changeset.ts';
import { enabledFamilies, packageFolder, pendingChanges, root } from './regenerate/families.ts';
import { isUnlinked, linkPackages, recordNewApis, writeFirstTest } from './regenerate/new-package.ts';
import { readmeChange } from './regenerate/readme-table.ts';

/**
 * `pnpm regenerate`: specs to packages of all enabled families, and what the repository says of them: the table of the
 * README, a changeset that names the packages whose code changed. Writes only what differs. A spec in `specs/extra` that
 * is new gets all that a package needs.
 */
async function main(): Promise<void> {
  for (const file of adoptFamilies(root)) say('added', `specs/families.json: ${file}`);
  const changed = writeFamilies();
  const readme = readmeChange(root);
  if (readme !== undefined) {
    writeChanges(root, [readme]);
    say(readme.kind, readme.path);
  }
  const unlinked = enabledFamilies().filter((family) => isUnlinked(family, root));
  if (unlinked.length > 0) {
    await linkPackages(root);
    for (const family of unlinked) say('linked', relative(root, packageFolder(family)));
  }
  for (const path of await recordNewApis()) say('added', path);
  if (changed.length === 0) {
    console.log('the code of every package is up to date');
    return;
  }
  const changeset = writeChangeset(join(root, '.changeset'), changed);
  if (changeset !== undefined)
    console.log(`changeset ${relative(root, changeset)}: edit it to say what a user notices`);
}

/** Writes the packages that differ; returns the names of those whose code changed. */
function writeFamilies(): string[] {
  const changed: string[] = [];
  for (const family of enabledFamilies()) {
    const folder = packageFolder(family);
    const changes = pendingChanges(family);
    writeChanges(folder, changes);
    for (const { kind, path } of changes) say(kind, relative(root, join(folder, path)));
    const test = writeFirstTest(family, root);
    if (test !== undefined) say('added', relative(root, join(folder, test)));
    if (changes.some(({ path }) => path.startsWith('src/'))) changed.push(family.package);
  }
  return changed;
}

function say(what: string, path: string): void {
  console.log(`${what.padEnd(8)} ${path}`);
}

main().catch((error: unknown) => {
  if (!(error instanceof SpecError || error instanceof ForeignFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
