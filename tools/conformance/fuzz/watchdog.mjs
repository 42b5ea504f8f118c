/**
 * A thread that ends the process when one message is being read for too long. JavaScript, since the loader that runs
 * TypeScript serves the main thread only.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { progress, seed, hangMs } = workerData;
const current = new Int32Array(progress);

for (;;) {
  const number = Atomics.load(current, 0);
  if (Atomics.wait(current, 0, number, hangMs) === 'timed-out' && Atomics.load(current, 0) === number) {
    writeSync(2, `message ${number} of seed ${seed} has been read for ${hangMs / 1000} seconds\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}
