// `npm run demo`: goes into a network namespace of its own, then shows the packages at work on the real kernel.
import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runDemo } from './run-demo.ts';

const insideMark = 'NLKIT_DEMO_NAMESPACE';
const ownNamespace = readlinkSync('/proc/self/ns/net');

if (process.env[insideMark] !== undefined && process.env[insideMark] !== ownNamespace) {
  await runDemo();
} else {
  const options = process.getuid?.() === 0 ? ['-n'] : ['-Urn'];
  const self = fileURLToPath(import.meta.url);
  const result = spawnSync('unshare', [...options, process.execPath, ...process.execArgv, self], {
    stdio: 'inherit',
    env: { ...process.env, [insideMark]: ownNamespace },
  });
  if (result.error !== undefined || result.status !== 0) {
    const reason = result.error?.message ?? 'see above';
    console.error(`The demo runs in a network namespace of its own (unshare ${options.join(' ')}): ${reason}`);
  }
  process.exitCode = result.status ?? 1;
}
