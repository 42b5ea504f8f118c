// `npm run test:vm [-- [--timeout SECONDS] FILE...]`: runs the tests of `*.vm.test.ts` in a virtual machine whose
// kernel has every family. That kernel comes from the cache or from an archive, or is built once.
import { parseArgs } from 'node:util';
import { printClosingLine } from '../run/closing-line.mjs';
import { ensureBuilt, ensureInstalled } from '../run/pnpm.mjs';
import { ensureKernel } from './kernel.mjs';
import { runInMachine } from './machine.mjs';

const { values, positionals } = parseArgs({
  options: { timeout: { type: 'string', default: '1200' } },
  allowPositionals: true,
});

const refusal = ensureKernel();
if (refusal === undefined) {
  ensureInstalled();
  ensureBuilt();
  process.exitCode = printClosingLine([runInMachine('vm', positionals, values.timeout)]);
} else {
  const skipped = [{ test: 'tests in the virtual machine', reason: refusal }];
  process.exitCode = printClosingLine([{ passed: 0, failed: 0, skipped }]);
}
