import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNamespace } from './namespace.mjs';
import { bin, run } from './spawn.mjs';
import { inRoot } from './workspace.mjs';

/** Arguments that make vitest run one project and write what it came to. */
export const vitestArgs = (project) => [
  'run',
  `--project=${project}`,
  '--passWithNoTests',
  '--reporter=default',
  `--reporter=${inRoot('tools/run/summary-reporter.mjs')}`,
];

/**
 * Runs the tests of one vitest project and returns what they came to.
 * @param {'unit' | 'kernel'} project `kernel` runs in a fresh network namespace
 * @param {string[]} filters parts of file names; all files where empty
 */
export function runVitest(project, filters) {
  const start = project === 'kernel' ? runInNamespace : run;
  const record = project === 'kernel' && filters.length === 0 ? liveRecord('host') : undefined;
  return collectSummary(({ env }) => start(bin('vitest'), [...vitestArgs(project), ...filters], { env }), record);
}

/** Where it is kept which operations a kernel carried out for the live tests: `host` or `vm`. */
export const liveRecord = (kernel) => inRoot(`node_modules/.cache/nlkit/live-${kernel}.tsv`);

/**
 * Lets `start` run vitest, and returns what the tests came to. A run that ends badly has at least one failure,
 * whatever was counted.
 * @param {(run: { folder: string, env: NodeJS.ProcessEnv }) => number} start returns vitest's exit status; `env` is
 *   the environment for vitest, `folder` is where vitest writes the summary
 * @param {string} [record] file that gets the record of a run that passed
 * @returns {{ passed: number, failed: number, skipped: { test: string, reason: string }[] }}
 */
export function collectSummary(start, record) {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'));
  const file = join(folder, 'summary.json');
  try {
    const calls = join(folder, 'calls.tsv');
    const env = { ...process.env, NLKIT_TEST_SUMMARY: file, NLKIT_LIVE_RECORD: calls };
    const status = start({ folder, env });
    const summary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: [] };
    if (status !== 0 && summary.failed === 0) summary.failed = 1;
    if (record !== undefined && summary.failed === 0 && existsSync(calls)) keep(calls, record);
    return summary;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function keep(file, record) {
  mkdirSync(dirname(record), { recursive: true });
  copyFileSync(file, record);
}
