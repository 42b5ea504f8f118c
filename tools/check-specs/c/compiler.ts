import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where headers are, and which of them to include. */
export interface IncludePlan {
  /** Folders to look in, in this order. */
  readonly folders: readonly string[];
  /** Names as they stand in `#include <…>`. */
  readonly headers: readonly string[];
}

/**
 * Some headers of the kernel include two of the C library, which would bring their own versions of what the kernel's
 * headers define. These stand in for them, with what is needed.
 */
const substitutes: Readonly<Record<string, string>> = {
  'sys/socket.h': `#pragma once
#include <linux/socket.h>
typedef __kernel_sa_family_t sa_family_t;
typedef unsigned int socklen_t;
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
`,
  'netinet/in.h': `#pragma once
#include <sys/socket.h>
#include <linux/in.h>
#include <linux/in6.h>
`,
};

/** Why gcc cannot be used here; undefined where it can. */
export function compilerProblem(): string | undefined {
  for (const tool of ['gcc', 'readelf']) {
    if (spawnSync(tool, ['--version']).status !== 0) return `${tool} is not installed`;
  }
  return undefined;
}

/** Runs gcc over the headers, in a temporary folder. */
export class Compiler implements Disposable {
  readonly #work: string = mkdtempSync(join(tmpdir(), 'nlkit-check-specs-'));
  readonly #flags: readonly string[];
  /** `#include` lines of all headers. */
  readonly prologue: string;

  constructor({ folders, headers }: IncludePlan) {
    for (const [name, text] of Object.entries(substitutes)) this.#write(join('substitutes', name), text);
    const own = run('gcc', ['-print-file-name=include']).trim();
    const searched = [join(this.#work, 'substitutes'), own, ...folders];
    this.#flags = ['-std=gnu11', '-w', '-nostdinc', ...searched.flatMap((folder) => ['-isystem', folder])];
    this.prologue = ['stddef.h', ...headers].map((header) => `#include <${header}>\n`).join('');
  }

  /** All macros that the headers define, as `#define` lines. */
  macros(): string {
    return this.#gcc(['-E', '-dM', this.#write('macros.c', this.prologue)]);
  }

  /** What debuggers are told of the types in the headers, as `readelf` prints it. */
  debugInfo(): string {
    const object = join(this.#work, 'types.o');
    const source = this.#write('types.c', this.prologue);
    this.#gcc(['-c', '-g', '-gdwarf-4', '-fno-eliminate-unused-debug-types', '-o', object, source]);
    return run('readelf', ['--debug-dump=info', object]);
  }

  /** Compiles and runs a program that prints numbers, one a line: the values of expressions. Throws a CompileError. */
  evaluate(expressions: readonly string[]): readonly bigint[] {
    const table = expressions.map((each) => `(long long)(${each}),\n`).join('');
    const object = join(this.#work, 'table.o');
    const source = this.#write(
      'table.c',
      `${this.prologue}const long long table[] = {\n#line 1 "table"\n${table}0 };\n`,
    );
    this.#gcc(['-fmax-errors=0', '-c', '-o', object, source]);
    const print = `extern int printf(const char *, ...);
extern const long long table[];
int main(void) { for (int i = 0; i < ${expressions.length}; i++) printf("%lld\\n", table[i]); return 0; }
`;
    const program = join(this.#work, 'print');
    this.#gcc(['-o', program, this.#write('print.c', print), object]);
    return run(program, [])
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => BigInt(line));
  }

  #gcc(args: readonly string[]): string {
    return run('gcc', [...this.#flags, ...args]);
  }

  #write(name: string, text: string): string {
    const file = join(this.#work, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  [Symbol.dispose](): void {
    rmSync(this.#work, { recursive: true });
  }
}

/** A program that failed. `output` is what it had to say. */
export class CompileError extends Error {
  readonly output: string;

  constructor(program: string, output: string) {
    super(`${program} failed: ${output.split('\n').slice(0, 10).join('\n')}`);
    this.output = output;
  }
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new CompileError(program, stderr);
  return stdout;
}
