import { describe } from 'vitest';

// The live tests once more, on the kernel of the virtual machine. Imported inside a suite, the hooks of each file are
// for its own tests alone.
describe('bridge', async () => {
  await import('./bridge.kernel.test.ts');
});
describe('dump-shapes', async () => {
  await import('./dump-shapes.kernel.test.ts');
});
describe('errors', async () => {
  await import('./errors.kernel.test.ts');
});
describe('links', async () => {
  await import('./links.kernel.test.ts');
});

describe('interrupted-dumps', async () => {
  await import('./interrupted-dumps.kernel.test.ts');
});

describe('privileges', async () => {
  await import('./privileges.kernel.test.ts');
});

describe('request-forms', async () => {
  await import('./request-forms.kernel.test.ts');
});
