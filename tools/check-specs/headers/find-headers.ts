import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compilerProblem, type IncludePlan } from '../c/compiler.ts';
import { debianHeaders, type Fetched } from './debian-package.ts';
import { headersIn } from './header-list.ts';

/** Where the user says that headers are. */
export interface HeaderOptions {
  /** A `usr/include`. */
  readonly headers?: string | undefined;
  /** A kernel tree. */
  readonly kernel?: string | undefined;
}

/** Headers to compile with, or why there are none. `remove` takes temporary files away. */
export type FoundHeaders = { readonly plan: IncludePlan; remove(): void } | { readonly problem: string };

const nothing = () => undefined;

/** Finds the headers that the specs are compared with: those that are named, else Debian's of the specs' version. */
export function findHeaders({ headers, kernel }: HeaderOptions, specs: string): FoundHeaders {
  const problem = compilerProblem();
  if (problem !== undefined) return { problem };
  if (headers !== undefined) return existing(headers);
  if (kernel !== undefined) return headersOfTree(resolve(kernel));
  const { kernelVersion } = JSON.parse(readFileSync(join(specs, 'kernel/SOURCE.json'), 'utf8')) as SourceFile;
  return planOf(debianHeaders(kernelVersion));
}

interface SourceFile {
  readonly kernelVersion: string;
}

function existing(folder: string): FoundHeaders {
  return planOf(
    existsSync(join(folder, 'linux/netlink.h')) ? { folder } : { problem: `no linux/netlink.h in ${folder}` },
  );
}

/** Has the tree's own makefile write the headers as user space sees them, outside of the tree. */
function headersOfTree(tree: string): FoundHeaders {
  const ready = join(tree, 'usr/include');
  if (existsSync(join(ready, 'linux/netlink.h'))) return existing(ready);
  const output = mkdtempSync(join(tmpdir(), 'nlkit-headers-'));
  const remove = () => rmSync(output, { recursive: true });
  const { status, stderr } = spawnSync('make', ['-s', '-C', tree, `O=${output}`, 'headers'], { encoding: 'utf8' });
  const found =
    status === 0
      ? existing(join(output, 'usr/include'))
      : { problem: `make headers in ${tree} failed: ${stderr?.trim().split('\n').at(-1) ?? 'no make'}` };
  if ('plan' in found) return { ...found, remove };
  remove();
  return found;
}

function planOf(fetched: Fetched): FoundHeaders {
  if ('problem' in fetched) return fetched;
  const { folder } = fetched;
  return { plan: { folders: [folder, ...machineFolders(folder)], headers: headersIn(folder) }, remove: nothing };
}

/** Debian keeps what differs between machines in a folder for each. */
function machineFolders(include: string): string[] {
  const machine = { x64: 'x86_64', arm64: 'aarch64', riscv64: 'riscv64', ppc64: 'powerpc64le', s390x: 's390x' }[
    process.arch as string
  ];
  return readdirSync(include)
    .filter((name) => name === `${machine}-linux-gnu`)
    .map((name) => join(include, name));
}
