// `pnpm test:live [VITEST ARGUMENT...]`: runs the live tests alone, in a fresh network namespace.
import { namespaceRefusal, runInNamespace } from './namespace.mjs';
import { bin } from './spawn.mjs';

const refusal = await namespaceRefusal();
if (refusal === undefined) {
  process.exitCode = runInNamespace(bin('vitest'), ['run', '--project', 'kernel', ...process.argv.slice(2)]);
} else {
  console.error(`cannot run the live tests: ${refusal}`);
  process.exitCode = 1;
}
