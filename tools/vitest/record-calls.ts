import { appendFileSync } from 'node:fs';
import { release } from 'node:os';
import type { AnyOperation } from '@nlkit/netlink-core';
import { afterAll } from 'vitest';
import { DoAnswer } from '../../packages/socket/src/do-answer.ts';
import { DumpAnswer } from '../../packages/socket/src/dump-answer.ts';
import { Transaction } from '../../packages/socket/src/transaction.ts';

/**
 * Writes down which operations the kernel carried out for the live tests of a file, for the table in docs/support.md: a
 * line for each, in the file that `NLKIT_LIVE_RECORD` names. Looks on where the socket learns of it, and changes nothing.
 */
const target = process.env['NLKIT_LIVE_RECORD'];
const seen = new Set<string>();

function note({ family, name }: Pick<AnyOperation, 'family' | 'name'>, mode: 'do' | 'dump'): void {
  seen.add([release(), family.name, name, mode].join('\t'));
}

function observe<T extends DoAnswer | DumpAnswer>(type: { prototype: T }, mode: 'do' | 'dump'): void {
  const { prototype } = type;
  for (const method of ['conclude', 'content'] as const) {
    const original = prototype[method] as (this: T, ...args: never[]) => unknown;
    Object.defineProperty(prototype, method, {
      value(this: T, ...args: never[]): unknown {
        const result = original.apply(this, args);
        if (this.isSettled && this.error === undefined) note(this.operation, mode);
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
      for (const { operation } of this.steps) note(operation, 'do');
      // The messages around them are known by their numbers.
      for (const number of Object.values(this.family.batch ?? {}).slice(0, 2)) {
        note({ family: this.family, name: `message ${number}` }, 'do');
      }
      return values?.call(this);
    },
  });
  afterAll(() => appendFileSync(target, [...seen].map((line) => `${line}\n`).join('')));
}
