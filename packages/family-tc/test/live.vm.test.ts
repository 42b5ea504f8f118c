import { describe } from 'vitest';

// The live tests once more, on the kernel of the virtual machine. Imported inside a suite, the hooks of each file are
// for its own tests alone.
describe('qdiscs', async () => {
  await import('./qdiscs.kernel.test.ts');
});
describe('classes', async () => {
  await import('./classes.kernel.test.ts');
});
