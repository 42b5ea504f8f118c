import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../live/index.ts';
import type { Asked } from './programs/ask-everything.ts';

const program = fileURLToPath(new URL('programs/ask-everything.ts', import.meta.url));

/** Every operation of the generic families, asked for by a program that runs behind `prefix`. */
function askedBy(prefix: readonly string[]): readonly Asked[] {
  const { status, stdout, stderr } = runProgram(program, [], prefix);
  expect(status, stderr).toBe(0);
  const asked: readonly Asked[] = JSON.parse(stdout);
  expect(asked.length).toBeGreaterThan(300);
  return asked;
}

/** Those that were not refused for want of a privilege, or that were, against what `needed` says. */
function surprises(asked: readonly Asked[], needed: (privilege: Asked['privilege']) => boolean): readonly string[] {
  return asked
    .filter(({ privilege, refusal }) => (refusal === 'EPERM') !== needed(privilege))
    .map(({ name, privilege, refusal = 'no refusal' }) => `${name} (${privilege}): ${refusal}`);
}

describe('operations of generic families', () => {
  it('are refused to nobody if they say that they need a privilege', () => {
    const asked = askedBy(['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']);
    expect(surprises(asked, (privilege) => privilege !== 'none')).toEqual([]);
  });

  it('are refused in a user namespace if they say that the initial one counts', () => {
    const asked = askedBy(['unshare', '--user', '--map-root-user', '--net']);
    expect(surprises(asked, (privilege) => privilege === 'initial')).toEqual([]);
  });
});
