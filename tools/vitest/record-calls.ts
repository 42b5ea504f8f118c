import { appendFileSync } from 'node:fs';
import { release } from 'node:os';
import { type AnyOperation, KernelError } from '@nlkit/netlink-core';
import { afterAll } from 'vitest';
import { DoAnswer } from '../../packages/socket/src/do-answer.ts';
import { DumpAnswer } from '../../packages/socket/src/dump-answer.ts';
import { Transaction } from '../../packages/socket/src/transaction.ts';

/**
 * Writes down which operations the kernel carried out for the live tests of a file, and which it refused and how, for
 * the table in docs/support.md: a line for each, in the file that `NLKIT_LIVE_RECORD` names. Looks on where the socket
 * learns of it, and changes nothing.
 */
const target = process.env['NLKIT_LIVE_RECORD'];
const seen = new Set<string>();
const withContent = new WeakSet<object>();

/** `outcome` is `''`, `empty` for a dump without rows, or the name of an errno. */
function note({ family, name }: Pick<AnyOperation, 'family' | 'name'>, mode: 'do' | 'dump', outcome = ''): void {
  seen.add([release(), family.name, name, mode, outcome].join('\t'));
}

function noteOutcome(answer: DoAnswer | DumpAnswer, mode: 'do' | 'dump'): void {
  const { operation, error } = answer;
  if (error === undefined) note(operation, mode, mode === 'dump' && !withContent.has(answer) ? 'empty' : '');
  else if (error instanceof KernelError) note(operation, mode, error.code);
}

function observe<T extends DoAnswer | DumpAnswer>(type: { prototype: T }, mode: 'do' | 'dump'): void {
  const { prototype } = type;
  for (const method of ['conclude', 'content'] as const) {
    const original = prototype[method] as (this: T, ...args: never[]) => unknown;
    Object.defineProperty(prototype, method, {
      value(this: T, ...args: never[]): unknown {
        const result = original.apply(this, args);
        if (method === 'content') withContent.add(this);
        if (this.isSettled) noteOutcome(this, mode);
        return result;
      },
    });
  }
}

if (target !== undefined) {
  observe(DoAnswer, 'do');
  observe(DumpAnswer as unknown as { prototype: DumpAnswer }, 'dump');
  const values = Object.getOwnPropertyDescriptor(Transaction.prototype, 'values')?.get;
  Object.defineProperty(Transaction.prototype, 'values', {
    get(this: Transaction): unknown {
      for (const operation of this.operations) note(operation, 'do');
      // The messages around them are known by their numbers.
      for (const number of Object.values(this.family.batch ?? {}).slice(0, 2)) {
        note({ family: this.family, name: `message ${number}` }, 'do');
      }
      return values?.call(this);
    },
  });
  afterAll(() => appendFileSync(target, [...seen].map((line) => `${line}\n`).join('')));
}
