import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, outcomeOf, runProgram } from '../../../tools/live/index.ts';

const program = fileURLToPath(new URL('programs/make-link.ts', import.meta.url));
const noCapabilities = ['--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all'];
const withoutCapabilities = ['setpriv', ...noCapabilities, '--'];
// Root itself may not map its user without capabilities.
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...noCapabilities, '--'];
const timeout = 60_000;
leaveNothingBehind();

/** Runs the program and returns what it printed. */
function made(prefix: readonly string[]): unknown {
  const { status, stdout, stderr } = runProgram(program, [], prefix);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

describe('a process without capabilities', () => {
  it('reads, and is told what it lacks to write', { timeout }, () => {
    expect(made(withoutCapabilities)).toEqual({
      loopback: 1,
      code: 'EPERM',
      message: expect.stringMatching(
        /^newlink refused: .*\(EPERM\); needs CAP_NET_ADMIN over the network namespace: .*\(unshare -Urn\)$/,
      ),
    });
  });

  it('writes in a user namespace of its own, as it was told', { timeout }, (context) => {
    const ownNamespace = [...asNobody, 'unshare', '-Urn'];
    const [command = '', ...args] = [...ownNamespace, 'cat', program];
    const { status, stderr } = outcomeOf(command, args);
    if (status !== 0) context.skip(`no user namespace for others can be had here: ${stderr.trim()}`);
    expect(made(ownNamespace)).toEqual({ loopback: 1 });
  });
});
