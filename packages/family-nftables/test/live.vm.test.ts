import { describe } from 'vitest';

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
