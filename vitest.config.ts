import { defineConfig } from 'vitest/config';

const unit = '**/*.test.ts';
const kernel = '**/*.kernel.test.ts';
const vm = '**/*.vm.test.ts';
const nowhere = ['**/node_modules/**', '**/dist/**', '**/fixtures/**'];

/**
 * Three kinds of tests, told apart by file name: `*.test.ts` needs nothing, `*.kernel.test.ts` a real kernel and a
 * network namespace of its own (`pnpm test:live`), `*.vm.test.ts` the kernel of the virtual machine (`pnpm test:vm`).
 */
export default defineConfig({
  // Linked packages are resolved by the server side of vite: plain `resolve.conditions` is ignored for them, and
  // tests would run `dist` unseen.
  ssr: { resolve: { conditions: ['@nlkit/source'] } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [unit], exclude: [...nowhere, kernel, vm] },
      },
      {
        extends: true,
        test: {
          name: 'kernel',
          include: [kernel],
          exclude: nowhere,
          globalSetup: ['tools/vitest/require-namespace.ts'],
          setupFiles: ['tools/vitest/record-calls.ts'],
          // One namespace serves the whole run, so the files must not meet in it.
          fileParallelism: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'vm',
          include: [vm],
          exclude: nowhere,
          globalSetup: ['tools/vitest/require-vm.ts'],
          setupFiles: ['tools/vitest/record-calls.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
