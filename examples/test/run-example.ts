import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs an example from its source, against the sources of the packages, and gives what it printed. */
export function runExample(name: string, ...args: string[]): string {
  const tsx = `${root}/node_modules/.bin/tsx`;
  const command = ['-C', '@nlkit/source', `${root}/examples/${name}`, ...args];
  const { status, stdout, stderr } = spawnSync(tsx, command, { encoding: 'utf8', cwd: root, timeout: 60_000 });
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
