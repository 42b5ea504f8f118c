import { describe } from 'vitest';

// The live tests once more, on the kernel of the virtual machine. Imported inside a suite, the hooks of each file are
// for its own tests alone.
describe('routes-ipv4', async () => {
  await import('./routes-ipv4.kernel.test.ts');
});
describe('routes-ipv6', async () => {
  await import('./routes-ipv6.kernel.test.ts');
});
