import { ForeignFileError, SpecError } from '@nlkit/netlink-codegen';
import { findDrift } from './regenerate/drift.ts';
import { root } from './regenerate/families.ts';

/** `pnpm check:drift`: fails when generated code is not what the specs give, stale and hand-edited files included. */
function main(): void {
  const drift = findDrift(root);
  if (drift.length === 0) {
    console.log('generated code is what the specs give');
    return;
  }
  for (const paragraph of drift) console.error(paragraph);
  console.error(`${drift.length} generated files differ from the specs; run \`pnpm regenerate\` and commit the result`);
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof SpecError || error instanceof ForeignFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
