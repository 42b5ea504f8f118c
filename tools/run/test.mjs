// `npm test [-- FILE...]`: installs, builds, runs the unit tests and, in a fresh network namespace, the live tests.
import { printClosingLine } from './closing-line.mjs';
import { namespaceRefusal } from './namespace.mjs';
import { ensureBuilt, ensureInstalled } from './pnpm.mjs';
import { runVitest } from './vitest.mjs';

const filters = process.argv.slice(2);
ensureInstalled();
ensureBuilt();
process.exitCode = printClosingLine([runVitest('unit', filters), runLive()]);

function runLive() {
  const refusal = namespaceRefusal();
  if (refusal === undefined) return runVitest('kernel', filters);
  return { passed: 0, failed: 0, skipped: [{ test: 'live tests', reason: refusal }] };
}
