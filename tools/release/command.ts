import { spawnSync } from 'node:child_process';

/** A command that did not end with status 0; the message has its output. */
export class CommandError extends Error {
  constructor(command: readonly string[], outcome: string, output: string) {
    super(`cannot run ${command.join(' ')}: ${outcome}\n${output}`);
    this.name = 'CommandError';
  }
}

/**
 * Runs a command and waits for it.
 * @returns what it wrote to standard output
 * @throws CommandError when it cannot be started or fails
 */
export function runCommand(command: readonly [string, ...string[]], cwd: string): string {
  const [program, ...args] = command;
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const result = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.error !== undefined) throw new CommandError(command, result.error.message, '');
  if (result.status !== 0) {
    const outcome = result.signal === null ? `exit status ${result.status}` : `ended by ${result.signal}`;
    throw new CommandError(command, outcome, result.stdout + result.stderr);
  }
  return result.stdout;
}
