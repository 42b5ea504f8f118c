import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const vmRun = join(import.meta.dirname, '../vm-run');
const hasKernel = spawnSync(vmRun, ['--where']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'nlkit-machine-'));

beforeEach((context) => context.skip(!hasKernel, 'no kernel for the virtual machine: npm run test:vm gets one'));
afterAll(() => rmSync(folder, { recursive: true }));

function inMachine(options: string[], command: string, ...args: string[]) {
  return spawnSync(vmRun, ['--timeout', '60', ...options, '--', 'sh', '-c', command, 'sh', ...args], {
    encoding: 'utf8',
    timeout: 90_000,
  });
}

describe('a command in the machine', { timeout: 100_000 }, () => {
  test('ends with its own status, its output unmixed and byte for byte', () => {
    const result = inMachine([], 'printf "a\\r\\n\\000b"; printf "e\\n" >&2; exit 7');
    expect(result.stdout).toBe('a\r\n\0b');
    expect(result.stderr).toBe('e\n');
    expect(result.status).toBe(7);
  });

  test('that a signal ends has status 128 and the signal', () => {
    expect(inMachine([], 'kill -TERM $$').status).toBe(128 + 15);
  });

  test('that does not end is stopped with status 124', () => {
    expect(inMachine(['--timeout', '2'], 'sleep 60').status).toBe(124);
  });

  test('that is not there has status 127', () => {
    const result = spawnSync(vmRun, ['--timeout', '60', '--', '/no/such'], { encoding: 'utf8' });
    expect(result.stderr).toBe('vm-run: cannot run /no/such: No such file or directory\n');
    expect(result.status).toBe(127);
  });

  test('cannot write to the host but where it may, and throws away what it writes over --tmp', () => {
    const directory = (name: string): string => mkdtempSync(join(folder, name));
    const [readable, writable, covered] = [directory('readable'), directory('writable'), directory('covered')];
    writeFileSync(join(covered, 'old'), '');
    const result = inMachine(
      ['--ro', readable, '--rw', writable, '--tmp', covered],
      'touch "$1/new" 2>/dev/null || echo refused; echo new >"$2/new"; ls "$3"; echo gone >"$3/gone"',
      ...[readable, writable, covered],
    );
    expect(result.stdout).toBe('refused\n');
    expect(readFileSync(join(writable, 'new'), 'utf8')).toBe('new\n');
    expect(existsSync(join(covered, 'gone'))).toBe(false);
  });
});
