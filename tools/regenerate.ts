import { join, relative } from 'node:path';
import { ForeignFileError, SpecError, writeChanges } from '@nlkit/netlink-codegen';
import { writeChangeset } from './regenerate/changeset.ts';
import { enabledFamilies, packageFolder, pendingChanges, root } from './regenerate/families.ts';

/**
 * `pnpm regenerate`: specs to packages of all enabled families. Writes only what differs, and a changeset that names the
 * packages whose code changed.
 */
function main(): void {
  const changed: string[] = [];
  for (const family of enabledFamilies()) {
    const folder = packageFolder(family);
    const changes = pendingChanges(family);
    writeChanges(folder, changes);
    for (const { kind, path } of changes) console.log(`${kind.padEnd(8)} ${relative(root, join(folder, path))}`);
    if (changes.some(({ path }) => path.startsWith('src/'))) changed.push(family.package);
  }
  if (changed.length === 0) {
    console.log('the code of every package is up to date');
    return;
  }
  const changeset = writeChangeset(join(root, '.changeset'), changed);
  if (changeset !== undefined)
    console.log(`changeset ${relative(root, changeset)}: edit it to say what a user notices`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof SpecError || error instanceof ForeignFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
