import { bin, run } from '../run/spawn.mjs';
import { collectSummary, liveRecord, vitestArgs } from '../run/vitest.mjs';
import { vmRun } from './kernel.mjs';

/**
 * Runs the tests of one vitest project inside the virtual machine and returns what they came to.
 * @param {'kernel' | 'vm'} project
 * @param {string[]} filters parts of file names; all files where empty
 * @param {number | string} timeout seconds until the machine is stopped
 */
export function runInMachine(project, filters, timeout) {
  // The loader that vitest would take otherwise writes beside the configuration, and the machine cannot.
  const vitest = [bin('vitest'), ...vitestArgs(project), '--configLoader=runner', ...filters];
  const handedOn = ['NLKIT_TEST_SUMMARY', 'NLKIT_LIVE_RECORD', 'CI', 'NO_COLOR', 'FORCE_COLOR'].flatMap((name) => [
    '--keep-env',
    name,
  ]);
  console.error('Starting the virtual machine ...');
  const record = project === 'vm' && filters.length === 0 ? liveRecord('vm') : undefined;
  return collectSummary(
    ({ folder, env }) =>
      run(vmRun, ['--timeout', String(timeout), '--rw', folder, ...handedOn, '--', ...vitest], { env }),
    record,
  );
}
