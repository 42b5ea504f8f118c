// `npm run test:vm [-- [--timeout SECONDS] FILE...]`: runs the tests of `*.vm.test.ts` in a virtual machine whose
// kernel has every family. That kernel comes from the cache or from an archive, or is built once.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printClosingLine } from '../run/closing-line.mjs';
import { ensureBuilt, ensureInstalled } from '../run/pnpm.mjs';
import { bin, run } from '../run/spawn.mjs';
import { inRoot } from '../run/workspace.mjs';
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
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'));
  const summaryFile = join(folder, 'summary.json');
  const reporters = ['--reporter=default', `--reporter=${inRoot('tools/run/summary-reporter.mjs')}`];
  // The loader that vitest would take otherwise writes beside the configuration, and the machine cannot.
  const vitest = [bin('vitest'), 'run', '--project', 'vm', '--configLoader', 'runner', ...reporters, ...filters];
  const handedOn = ['NLKIT_TEST_SUMMARY', 'CI', 'NO_COLOR', 'FORCE_COLOR'].flatMap((name) => ['--keep-env', name]);
  try {
    console.error('Starting the virtual machine ...');
    const status = run(vmRun, ['--timeout', timeout, '--rw', folder, ...handedOn, '--', ...vitest], {
      env: { ...process.env, NLKIT_TEST_SUMMARY: summaryFile },
    });
    return readSummary(summaryFile, status);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A run that ended badly has at least one failure, whatever was counted. */
function readSummary(file, status) {
  const summary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: [] };
  if (status !== 0 && summary.failed === 0) summary.failed = 1;
  return summary;
}
