import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 20_000 });

const vmRun = join(import.meta.dirname, '../vm-run');
const onHostOfMachine = process.platform === 'linux' && process.arch === 'x64';

/** Plays the kernel: `FAKE_MACHINE` says what it does with the job's directory `$job`; 5 and 6 carry the output. */
const fakeLinux = `#!/bin/bash
for word; do case $word in nlkit_job=*) job=\${word#*=} ;; esac; done
printf '%s\\n' "$@" >"$FAKE_SEEN/command-line"
cp "$job/job" "$FAKE_SEEN/job"
echo $$ >"$FAKE_SEEN/pid"
eval "$FAKE_MACHINE"
`;

let folder: string;
beforeEach((context) => {
  context.skip(!onHostOfMachine, 'needs Linux on x86_64');
  folder = mkdtempSync(join(tmpdir(), 'nlkit-vm-run-'));
  mkdirSync(join(folder, 'kernel'));
  for (const name of ['linux', 'init']) {
    writeFileSync(join(folder, 'kernel', name), fakeLinux);
    chmodSync(join(folder, 'kernel', name), 0o755);
  }
});
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** The environment of a vm-run that finds the fake kernel and keeps its own files below `folder`. */
function environment(machine: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NLKIT_VM_ARCHIVE: _, ...host } = process.env;
  const own = { NLKIT_VM_DIR: join(folder, 'kernel'), NLKIT_VM_CACHE: join(folder, 'cache'), TMPDIR: folder };
  return { ...host, ...own, FAKE_SEEN: folder, FAKE_MACHINE: machine, ...more };
}

function runWith(machine: string, args: string[], more: Record<string, string> = {}) {
  return spawnSync(vmRun, args, { encoding: 'utf8', env: environment(machine, more) });
}

/** What the last machine was told, as `key value` lines. */
const job = (): string[] => {
  const words = readFileSync(join(folder, 'job'), 'utf8').split('\0');
  return Array.from({ length: (words.length - 1) / 2 }, (_, i) => `${words[2 * i]} ${words[2 * i + 1]}`);
};
/** Whether the last machine still runs; one that nobody has waited for yet does not. */
function machineRuns(): boolean {
  const pid = readFileSync(join(folder, 'pid'), 'utf8').trim();
  return existsSync(`/proc/${pid}/status`) && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

const commandLine = (): string[] => readFileSync(join(folder, 'command-line'), 'utf8').trimEnd().split('\n');

describe('exit status', () => {
  test.each([0, 137])('is the one that the command left: %i', (status) => {
    expect(runWith(`echo ${status} >$job/status`, ['--', 'true']).status).toBe(status);
  });

  test('is 124 when the time runs out, and the machine is gone', async () => {
    const result = runWith('sleep 60', ['--timeout', '1', '--', 'true']);
    expect(result.stderr).toBe('vm-run: no end after 1 s, stopped\n');
    expect(result.status).toBe(124);
    await expect.poll(machineRuns, { timeout: 5_000 }).toBe(false);
  });

  test('is 125 with the log when the machine leaves no status', () => {
    const result = runWith('echo Kernel panic', ['--', 'true']);
    expect(result.stderr).toBe('vm-run: the machine went down before the command ended; its log:\nKernel panic\n');
    expect(result.status).toBe(125);
  });

  test.each([
    { name: 'no command', args: [], says: 'usage:' },
    { name: 'unknown option', args: ['--nope', 'true'], says: 'unknown option --nope' },
    { name: 'missing value', args: ['--timeout'], says: '--timeout needs a value' },
    { name: 'timeout of zero', args: ['--timeout', '0', 'true'], says: "whole seconds, not '0'" },
    { name: 'memory that is no number', args: ['--mem', 'much', 'true'], says: "wants MiB, not 'much'" },
    { name: 'unknown fixture', args: ['--fixture', 'tape', 'true'], says: "no fixture 'tape'" },
    { name: 'missing directory', args: ['--rw', '/no/such', 'true'], says: '--rw /no/such: no such directory' },
  ])('is 125 for misuse: $name', ({ args, says }) => {
    const result = runWith('echo 0 >$job/status', args);
    expect(result.stderr).toContain(says);
    expect(result.status).toBe(125);
    expect(existsSync(join(folder, 'job'))).toBe(false);
  });

  test('is 143 when vm-run itself is ended, and nothing is left behind', async () => {
    const child = spawn(vmRun, ['--', 'true'], { stdio: 'ignore', env: environment('sleep 60') });
    await expect.poll(() => existsSync(join(folder, 'pid')), { timeout: 5_000 }).toBe(true);
    child.kill('SIGTERM');
    const [status] = await once(child, 'exit');
    expect(status).toBe(143);
    await expect.poll(machineRuns, { timeout: 5_000 }).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('nlkit-vm.'))).toEqual([]);
  });
});

describe('the job', () => {
  const done = 'echo 0 >$job/status';

  test('keeps standard output and error apart', () => {
    const result = runWith(`echo out >&5; echo err >&6; ${done}`, ['--', 'true']);
    expect(result.stdout).toBe('out\n');
    expect(result.stderr).toBe('err\n');
  });

  test('hands on the command word for word', () => {
    runWith(done, ['--timeout', '9', '--', 'printf', '%s', 'two words', '', '--rw', '$x']);
    expect(job().filter((line) => line.startsWith('arg '))).toEqual([
      'arg printf',
      'arg %s',
      'arg two words',
      'arg ',
      'arg --rw',
      'arg $x',
    ]);
  });

  test('hands on the variables that are asked for, and no others', () => {
    runWith(done, ['--keep-env', 'WANTED', '--keep-env', 'UNSET', '--', 'true'], { WANTED: 'a b', OTHER: 'c' });
    const given = job().filter((line) => line.startsWith('env '));
    expect(given).toContain('env WANTED=a b');
    expect(given).toContain('env NLKIT_VM=uml');
    expect(given.filter((line) => /^env (UNSET|OTHER|FAKE_MACHINE)=/.test(line))).toEqual([]);
  });

  test('shows directories by their real paths, read-only before writable', () => {
    runWith(done, ['--rw', `${folder}/../${folder.split('/').at(-1)}`, '--ro', folder, '--tmp', folder, '--', 'true']);
    // The caller's own directory is shown too, where it is below /tmp.
    const shown = job().filter((line) => /^(rw|ro|tmp) /.test(line) && line !== `ro ${process.cwd()}`);
    expect(shown).toEqual([`tmp ${folder}`, `ro ${folder}`, `rw ${folder}`]);
  });

  test('sets up fixtures by file or on the kernel’s command line', () => {
    runWith(done, ['--fixture', 'em', '--fixture', 'wifi', '--fixture', 'can', '--append', 'quiet', '--', 'true']);
    expect(job().filter((line) => line.startsWith('fixture '))).toEqual(['fixture em']);
    expect(commandLine()).toEqual(
      expect.arrayContaining([
        'mac80211_hwsim.radios=2',
        'wwan_hwsim.devices=0',
        'initcall_blacklist=dsa_loop_init,hwsim_init_module',
        'quiet',
      ]),
    );
  });
});

describe('looking for the kernel', () => {
  const where = (more: Record<string, string>) => runWith('', ['--where'], more);

  test('takes the named directory first', () => {
    mkdirSync(join(folder, 'cache'));
    spawnSync('cp', ['-r', join(folder, 'kernel'), join(folder, 'cache/built')]);
    expect(where({}).stdout).toBe(`${folder}/kernel\n`);
    expect(where({ NLKIT_VM_DIR: '' }).stdout).toBe(`${folder}/cache/built\n`);
  });

  test('refuses a named directory or archive that is not there', () => {
    const directory = where({ NLKIT_VM_DIR: '/no/such' });
    expect(directory.stderr).toContain('NLKIT_VM_DIR=/no/such holds no kernel');
    expect(directory.status).toBe(125);
    const archive = where({ NLKIT_VM_DIR: '', NLKIT_VM_ARCHIVE: '/no/such' });
    expect(archive.stderr).toContain('NLKIT_VM_ARCHIVE=/no/such: no such file');
    expect(archive.status).toBe(125);
  });

  test('unpacks an archive into the cache once and finds it there without the archive', (context) => {
    context.skip(spawnSync('zstd', ['--version']).status !== 0, 'zstd is not installed');
    const archive = join(folder, 'kernel.tar.zst');
    const packed = spawnSync('sh', ['-c', 'tar -cf - linux init | zstd -q -o "$1"', 'sh', archive], {
      cwd: join(folder, 'kernel'),
    });
    expect(packed.status).toBe(0);
    const first = where({ NLKIT_VM_DIR: '', NLKIT_VM_ARCHIVE: archive });
    expect(first.stdout).toMatch(/\/cache\/unpacked-[0-9a-f]{16}\n$/);
    rmSync(archive);
    expect(where({ NLKIT_VM_DIR: '' }).stdout).toBe(first.stdout);
  });

  test('fails with status 1 and says what to do when there is none', () => {
    const result = where({ NLKIT_VM_DIR: '' });
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/^vm-run: no kernel: run .*\/build-uml, or set NLKIT_VM_ARCHIVE or NLKIT_VM_DIR\n$/);
  });
});
