import { describe } from 'vitest';

// The live tests once more, on the kernel of the virtual machine. Imported inside a suite, the hooks of each file are
// for its own tests alone.
describe('neighbours', async () => {
  await import('./neighbours.kernel.test.ts');
});
describe('forwarding tables', async () => {
  await import('./forwarding-tables.kernel.test.ts');
});
describe('tables of neighbours', async () => {
  await import('./tables.kernel.test.ts');
});
