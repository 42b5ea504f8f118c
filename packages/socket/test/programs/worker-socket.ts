// Uses a socket of its own in each of three worker threads.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { getlink } from '../../../family-rt-link/src/index.ts';
import { NetlinkSocket } from '../../src/index.ts';

// Threads do not take over the loader of TypeScript.
const boot = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`;

if (isMainThread) {
  const workers = [1, 2, 3].map(() => new Worker(boot, { eval: true }));
  const names = await Promise.all(workers.map((worker) => once(worker, 'message')));
  console.log(names.flat().join(' '));
} else {
  const socket = new NetlinkSocket();
  const { ifname } = await socket.do(getlink, { ifiIndex: 1 });
  socket.close();
  parentPort?.postMessage(ifname);
}
