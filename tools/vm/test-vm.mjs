// `npm run test:vm [-- [--timeout SECONDS] FILE...]`: runs the tests of `*.vm.test.ts` in a virtual machine whose
// kernel has every family. That kernel comes from the cache or from an archive, or is built once.
import { parseArgs } from 'node:util';
import { printClosingLine } from '../run/closing-line.mjs';
import { ensureBuilt, ensureInstalled } from '../run/pnpm.mjs';
import { bin, run } from '../run/spawn.mjs';
import { collectSummary, vitestArgs } from '../run/vitest.mjs';
import { ensureKernel, vmRun } from './kernel.mjs';

const { values, positionals } = parseArgs({
  options: { timeout: { type: 'string', default: '600' } },
  allowPositionals: true,
});

const refusal = ensureKernel();
if (refusal === undefined) {
  ensureInstalled();
  ensureBuilt();
  process.exitCode = printClosingLine([runInMachine(positionals, values.timeout)]);
} else {
  const skipped = [{ test: 'tests in the virtual machine', reason: refusal }];
  process.exitCode = printClosingLine([{ passed: 0, failed: 0, skipped }]);
}

/** Runs the files whose names hold one of `filters`, or all, and returns what they came to. */
function runInMachine(filters, timeout) {
  // The loader that vitest would take otherwise writes beside the configuration, and the machine cannot.
  const vitest = [bin('vitest'), ...vitestArgs('vm'), '--configLoader=runner', ...filters];
  const handedOn = ['NLKIT_TEST_SUMMARY', 'CI', 'NO_COLOR', 'FORCE_COLOR'].flatMap((name) => ['--keep-env', name]);
  console.error('Starting the virtual machine ...');
  return collectSummary(({ folder, env }) =>
    run(vmRun, ['--timeout', timeout, '--rw', folder, ...handedOn, '--', ...vitest], { env }),
  );
}
