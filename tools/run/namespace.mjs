import { spawnSync } from 'node:child_process';
import { run } from './spawn.mjs';

/** Options of unshare(1) for a fresh network namespace, with a user namespace around it where we are not root. */
const unshareOptions = process.getuid?.() === 0 ? ['-n'] : ['-Urn'];

/**
 * Tells why no fresh network namespace can be had here, or nothing where one can.
 * @returns {string | undefined} the reason
 */
export function namespaceRefusal() {
  if (process.platform !== 'linux') return `needs Linux, this is ${process.platform}`;
  const probe = spawnSync('unshare', [...unshareOptions, 'true'], { encoding: 'utf8' });
  if (probe.error?.code === 'ENOENT') return 'unshare(1) is not installed (Debian package util-linux)';
  if (probe.error !== undefined) return probe.error.message;
  if (probe.status !== 0) return `no permission for a network namespace (${probe.stderr.trim()})`;
  return undefined;
}

/**
 * Runs a command in a fresh network namespace that goes away with it. `NLKIT_NETNS` tells the command which
 * namespace is its own.
 * @returns {number} its exit status
 */
export function runInNamespace(command, args, options) {
  const enter = 'NLKIT_NETNS=$(readlink /proc/self/ns/net) exec "$@"';
  return run('unshare', [...unshareOptions, '--', 'sh', '-c', enter, 'sh', command, ...args], options);
}
