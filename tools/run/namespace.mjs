import { spawn } from 'node:child_process';
import { run } from './spawn.mjs';

/** Options of unshare(1) for a fresh network namespace, with a user namespace around it where we are not root. */
const unshareOptions = process.getuid?.() === 0 ? ['-n'] : ['-Urn'];

const patienceMs = 15_000;

/**
 * Tells why no fresh network namespace can be had here, or nothing where one can. Does not wait for a kernel that never
 * answers: one whose rtnetlink lock was left behind by a crash cannot even end the process that asks.
 * @returns {Promise<string | undefined>} the reason
 */
export function namespaceRefusal() {
  if (process.platform !== 'linux') return Promise.resolve(`needs Linux, this is ${process.platform}`);
  const probe = spawn('unshare', [...unshareOptions, 'true'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let message = '';
  probe.stderr.on('data', (chunk) => {
    message += chunk;
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      probe.unref();
      probe.stderr.destroy();
      resolve(`the running kernel did not make a network namespace within ${patienceMs / 1000} s`);
    }, patienceMs);
    const settle = (reason) => {
      clearTimeout(timer);
      resolve(reason);
    };
    probe.on('error', (error) => {
      const isMissing = error.code === 'ENOENT';
      settle(isMissing ? 'unshare(1) is not installed (Debian package util-linux)' : error.message);
    });
    probe.on('close', (status) => {
      settle(status === 0 ? undefined : `no permission for a network namespace (${message.trim()})`);
    });
  });
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
