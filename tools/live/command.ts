import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command did. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, in the root of the repository. Throws only where it cannot be started. */
export function outcomeOf(command: string, args: readonly string[]): Outcome {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  if (error !== undefined) throw error;
  return { status: status ?? 1, stdout, stderr };
}

/** Runs a command and returns what it printed. Throws, with what it said, where it fails. */
export function outputOf(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = outcomeOf(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}

const installed = new Map<string, boolean>();

/** Whether a command is there. The first time that it is not, one line says that its cross-checks are left out. */
export function isInstalled(command: string, packageName: string): boolean {
  let answer = installed.get(command);
  if (answer === undefined) {
    answer = spawnSync(command, ['-V'], { stdio: 'ignore' }).error === undefined;
    installed.set(command, answer);
    if (!answer) console.warn(`cross-checks with ${command} are left out: ${packageName} is not installed`);
  }
  return answer;
}

/** Runs a TypeScript program of this repository over the sources, without a build; `prefix` goes in front of node. */
export function runProgram(file: string, args: readonly string[] = [], prefix: readonly string[] = []): Outcome {
  const [command = '', ...rest] = [
    ...prefix,
    process.execPath,
    '--import',
    'tsx',
    '-C',
    '@nlkit/source',
    file,
    ...args,
  ];
  return outcomeOf(command, rest);
}
