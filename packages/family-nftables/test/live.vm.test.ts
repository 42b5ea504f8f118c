import { describe, expect, it } from 'vitest';
import { useSocket } from '../../../tools/live/index.ts';
import { getcompat } from '../src/index.ts';

// The live tests once more, on the kernel of the virtual machine. Imported inside a suite, the hooks of each file are
// for its own tests alone.
describe('transactions', async () => {
  await import('./transactions.kernel.test.ts');
});
describe('rules', async () => {
  await import('./rules.kernel.test.ts');
});
describe('sets', async () => {
  await import('./sets.kernel.test.ts');
});
describe('objects', async () => {
  await import('./objects.kernel.test.ts');
});

// Not every kernel has the matches and targets of iptables.
describe('a match of iptables', () => {
  const socket = useSocket();
  it('is there at a revision or not', async () => {
    const ask = (rev: number): Promise<object> =>
      socket.do(getcompat, { nfgenFamily: 'ipv4', name: 'comment', rev, type: 'match' }, { unknownAttributes: 'deny' });
    expect(await ask(0)).toMatchObject({ name: 'comment', rev: 0, type: 'match' });
    await expect(ask(9)).rejects.toMatchObject({ code: 'EPROTONOSUPPORT' });
  });
});
