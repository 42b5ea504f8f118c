import { join, relative } from 'node:path';
import { type FileChange, SpecError } from '@nlkit/netlink-codegen';
import { enabledFamilies, packageFolder, pendingChanges, root } from './regenerate/families.ts';

const shownLines = 5;

/** The first lines in which two texts differ, as a short diff. */
function firstDifference({ before = '', after = '' }: FileChange): string[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const at = fresh.findIndex((line, index) => line !== old[index]);
  const from = at === -1 ? fresh.length : at;
  return [
    ...old.slice(from, from + shownLines).map((line) => `  ${from + 1} - ${line}`),
    ...fresh.slice(from, from + shownLines).map((line) => `  ${from + 1} + ${line}`),
  ];
}

/** `pnpm check:drift`: fails when generated code is not what the specs give, stale and hand-edited files included. */
function main(): void {
  let count = 0;
  for (const family of enabledFamilies()) {
    const folder = packageFolder(family);
    for (const change of pendingChanges(family)) {
      count++;
      console.error(`${relative(root, join(folder, change.path))}: ${change.kind} by regenerating`);
      if (change.kind === 'changed') console.error(firstDifference(change).join('\n'));
    }
  }
  if (count === 0) {
    console.log('generated code is what the specs give');
    return;
  }
  console.error(`${count} generated files differ from the specs; run \`pnpm regenerate\` and commit the result`);
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
