import { spawnSync } from 'node:child_process';
import { inRoot, root } from '../run/workspace.mjs';

/** Boots the machine; see its `--help`. */
export const vmRun = inRoot('tools/vm/vm-run');

const buildUml = inRoot('tools/vm/build-uml');
const noKernel = 1; // of `vm-run --where`
const cannotBuildHere = 3; // of build-uml

/**
 * Tells why no kernel is there without building one, or nothing where one is in the cache or an archive.
 * @returns {string | undefined} the reason
 */
export function cachedKernelRefusal() {
  const where = spawnSync(vmRun, ['--where'], { cwd: root, encoding: 'utf8' });
  if (where.error !== undefined) return where.error.message;
  return where.status === 0 ? undefined : 'no kernel in the cache and no archive';
}

/**
 * Makes sure that there is a kernel for the machine: in the cache, from an archive, or built now. Ends the process
 * where that ought to work and fails.
 * @returns {string | undefined} why this host can have none
 */
export function ensureKernel() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `needs Linux on x86_64, this is ${process.platform} on ${process.arch}`;
  }
  const where = spawnSync(vmRun, ['--where'], { cwd: root, encoding: 'utf8' });
  if (where.error !== undefined) return `cannot run ${vmRun}: ${where.error.message}`;
  if (where.status === noKernel) return build();
  if (where.status !== 0) giveUp(where.stderr);
  console.error(`Kernel: ${where.stdout.trim()}`);
  return undefined;
}

function build() {
  const progress = process.stderr.fd;
  const result = spawnSync(buildUml, [], { cwd: root, encoding: 'utf8', stdio: ['ignore', progress, 'pipe'] });
  if (result.status === cannotBuildHere) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    return `no kernel in the cache, no archive, and cannot build one: ${lastLine.replace(/^build-uml: /, '')}`;
  }
  if (result.status !== 0) giveUp(result.stderr);
  return undefined;
}

function giveUp(message) {
  process.stderr.write(message);
  process.exit(1);
}
