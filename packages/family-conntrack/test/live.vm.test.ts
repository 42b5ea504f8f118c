import { describe } from 'vitest';

// The live tests once more, on the kernel of the virtual machine. Imported inside a suite, the hooks of each file are
// for its own tests alone.
describe('connections', async () => {
  await import('./connections.kernel.test.ts');
});
