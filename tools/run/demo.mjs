// `npm run demo`: installs, builds and shows the packages at work, without touching the machine's network.
import { existsSync } from 'node:fs';
import { ensureBuilt, ensureInstalled } from './pnpm.mjs';
import { bin, run } from './spawn.mjs';
import { inRoot } from './workspace.mjs';

ensureInstalled();
ensureBuilt();
const demo = inRoot('examples/demo/main.ts');
if (existsSync(demo)) {
  process.exitCode = run(bin('tsx'), [demo, ...process.argv.slice(2)]);
} else {
  console.error('examples/demo/main.ts is missing');
  process.exitCode = 1;
}
