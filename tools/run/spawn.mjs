import { spawnSync } from 'node:child_process';
import { root } from './workspace.mjs';

/**
 * Runs a command in the root of the repository and waits for it; its output goes where ours goes.
 * @returns {number} its exit status; 127 when it cannot be started, 1 when a signal ended it
 */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error !== undefined) {
    console.error(`cannot run ${command}: ${result.error.message}`);
    return 127;
  }
  return result.status ?? 1;
}

/**
 * Runs a command silently; its output is shown only where it fails.
 * @returns {number} its exit status, as `run` gives it
 */
export function runQuietly(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (result.error !== undefined) {
    console.error(`cannot run ${command}: ${result.error.message}`);
    return 127;
  }
  if (result.status !== 0) process.stderr.write(result.stdout + result.stderr);
  return result.status ?? 1;
}

/** A command of the workspace's own, such as `vitest`, as a path. */
export const bin = (name) => `${root}/node_modules/.bin/${name}`;
