// Puts the modules of the package into few files: a module costs Node.js one to two milliseconds to load, more than
// everything that this package does until the first answer is there.
import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const options = {
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  sourcesContent: false,
  chunkNames: 'shared-[hash]',
  outdir: 'dist',
};

// Both sockets share a file, so that their errors are of the same classes. The fake kernel needs nothing to be the same.
await build({ ...options, entryPoints: ['src/index.ts', 'src/sync.ts'] });
await build({ ...options, entryPoints: ['src/testing.ts'] });
