import { describe } from 'vitest';

// The live tests once more, on the kernel of the virtual machine.
describe('families', async () => {
  await import('./families.kernel.test.ts');
});
