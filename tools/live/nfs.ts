import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
// The package that a test belongs to must not depend on this one.
import { listenerSet, threadsSet, versionSet } from '../../packages/family-nfsd/src/index.ts';
import { outcomeOf } from './command.ts';

const address = '127.0.0.1';
const port = 2049;

/** Runs the kernel's NFS server for the tests of one file: versions 4.1 and 4.2, on one port of the loopback link. */
export function useNfsServer(socket: NetlinkSocket): void {
  beforeAll(async () => {
    // These versions need no rpcbind.
    const minors = [1, 2].map((minor) => ({ major: 4, minor, enabled: true as const }));
    await socket.do(versionSet, { version: minors });
    await socket.do(listenerSet, { addr: [{ addr: { address, port }, transportName: 'tcp' }] });
    await socket.do(threadsSet, { threads: [2] });
  });
  afterAll(async () => {
    await socket.do(threadsSet, { threads: [0] });
    await socket.do(listenerSet, { addr: [] });
  });
}

/** A directory on which the root of the NFS server of this machine is being mounted. */
export interface NfsMount {
  readonly folder: string;
  /** Resolves to the exit status of mount(8) once that has ended. */
  readonly status: Promise<number | null>;
}

/** Begins to mount the root of the NFS server of this machine. Taken away after the test. */
export function mountNfs(): NfsMount {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-nfs-'));
  const options = `vers=4.2,addr=${address},clientaddr=${address}`;
  const child = spawn('mount', ['-t', 'nfs', '-o', options, `${address}:/`, folder], { stdio: 'ignore' });
  const status = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await status;
    outcomeOf('umount', ['-f', '-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, status };
}
