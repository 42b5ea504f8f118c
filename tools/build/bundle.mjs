// `node ../../tools/build/bundle.mjs ENTRY...`, run in the folder of a package: puts its modules into few files in dist. A
// module costs Node.js one to two milliseconds to load, and comments cost it time to skip. Entries of one call share what
// they have in common, so that their classes are the same.
import { build } from 'esbuild';

await build({
  entryPoints: process.argv.slice(2),
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'neutral',
  target: 'node20.19',
  sourcemap: true,
  sourcesContent: false,
  chunkNames: 'shared-[hash]',
  outdir: 'dist',
});
