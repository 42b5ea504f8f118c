// `npm test [-- FILE...]`: installs, builds, runs the unit tests and, in a fresh network namespace, the live tests. Where
// no namespace can be had but the virtual machine's kernel is there, the live tests run in that.
import { cachedKernelRefusal } from '../vm/kernel.mjs';
import { runInMachine } from '../vm/machine.mjs';
import { printClosingLine } from './closing-line.mjs';
import { namespaceRefusal } from './namespace.mjs';
import { ensureBuilt, ensureInstalled } from './pnpm.mjs';
import { runVitest } from './vitest.mjs';

const filters = process.argv.slice(2);
ensureInstalled();
ensureBuilt();
process.exitCode = printClosingLine([runVitest('unit', filters), await runLive()]);

async function runLive() {
  const refusal = await namespaceRefusal();
  if (refusal === undefined) return runVitest('kernel', filters);
  if (cachedKernelRefusal() === undefined) {
    console.error(`Live tests run in the virtual machine: ${refusal}`);
    return runInMachine('kernel', filters, 900);
  }
  return { passed: 0, failed: 0, skipped: [{ test: 'live tests', reason: refusal }] };
}
