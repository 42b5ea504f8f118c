import { readFileSync } from 'node:fs';
import { inRoot } from './workspace.mjs';

/**
 * Prints what was skipped and why, then the one line `N passed, N failed, N skipped` over all runs.
 * With `CI=true` a skip is a failure unless tools/run/allowed-skips.json lists the start of the test's name.
 * @returns {number} the exit status: 0 where nothing failed
 */
export function printClosingLine(summaries) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of summaries) {
    total.passed += passed;
    total.failed += failed;
    for (const skip of skipped) {
      const verdict = skipIsFailure(skip) ? 'failed' : 'skipped';
      total[verdict] += 1;
      console.log(`${verdict === 'failed' ? 'skipped, which fails in CI' : 'skipped'}: ${skip.test} (${skip.reason})`);
    }
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
}

function skipIsFailure({ test }) {
  if (process.env.CI !== 'true') return false;
  const allowed = JSON.parse(readFileSync(inRoot('tools/run/allowed-skips.json'), 'utf8'));
  return !allowed.some((entry) => test.startsWith(entry.test));
}
