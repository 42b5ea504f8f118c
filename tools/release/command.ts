import { spawn } from 'node:child_process';

/** A command that did not end with status 0; the message has its output. */
export class CommandError extends Error {
  constructor(command: readonly string[], outcome: string, output: string) {
    super(`cannot run ${command.join(' ')}: ${outcome}\n${output}`);
    this.name = 'CommandError';
  }
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/**
 * Runs a command. Rejects with a `CommandError` when it cannot be started or fails.
 * @returns what it wrote to standard output
 */
export function runCommand(command: Command, cwd: string): Promise<string> {
  const [program, ...args] = command;
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new CommandError(command, error.message, '')));
    child.on('close', (status, signal) => {
      if (status === 0) return resolve(output.stdout);
      const outcome = signal === null ? `exit status ${status}` : `ended by ${signal}`;
      reject(new CommandError(command, outcome, output.stdout + output.stderr));
    });
  });
}

/**
 * Runs a command as a check: a failure is a finding of that name.
 * @param output gets what the command wrote to standard output
 */
export async function findingsOf(
  what: string,
  command: Command,
  cwd: string,
  output: string[] = [],
): Promise<string[]> {
  try {
    output.push(await runCommand(command, cwd));
    return [];
  } catch (error) {
    if (error instanceof CommandError) return [`${what}: ${error.message}`];
    throw error;
  }
}
