import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNamespace } from './namespace.mjs';
import { bin, run } from './spawn.mjs';
import { inRoot } from './workspace.mjs';

/**
 * Runs the tests of one vitest project and returns what they came to.
 * @param {'unit' | 'kernel'} project `kernel` runs in a fresh network namespace
 * @param {string[]} filters parts of file names; all files where empty
 * @returns {{ passed: number, failed: number, skipped: { test: string, reason: string }[] }}
 */
export function runVitest(project, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'));
  const summaryFile = join(folder, 'summary.json');
  const reporters = ['--reporter=default', `--reporter=${inRoot('tools/run/summary-reporter.mjs')}`];
  const args = ['run', '--project', project, '--passWithNoTests', ...reporters, ...filters];
  const options = { env: { ...process.env, NLKIT_TEST_SUMMARY: summaryFile } };
  try {
    const status = (project === 'kernel' ? runInNamespace : run)(bin('vitest'), args, options);
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
