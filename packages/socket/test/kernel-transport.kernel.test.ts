import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../../tools/live/index.ts';
import { getlink } from '../../family-rt-link/src/index.ts';
import { NetlinkSocket } from '../src/index.ts';
import { openKernelTransport } from '../src/kernel-transport.ts';
import { NetlinkSocket as SyncSocket } from '../src/sync.ts';
import { Received, type Transport, type Watcher } from '../src/transport.ts';

/** RTM_GETLINK of the loopback, with an acknowledgement. */
const request = new Uint8Array(32);
const view = new DataView(request.buffer);
const little = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
view.setUint32(0, 32, little);
view.setUint16(4, 18, little);
view.setUint16(6, 5, little);
view.setInt32(20, 1, little);

const largeRequest = fileURLToPath(new URL('programs/large-request.ts', import.meta.url));
const timeout = 60_000;

const opened: Transport[] = [];

function open(isBlocking: boolean, socketBufferBytes?: number): Transport {
  const transport = openKernelTransport({ protocol: 0, isBlocking, socketBufferBytes });
  opened.push(transport);
  return transport;
}

afterEach(() => {
  for (const transport of opened.splice(0)) transport.close();
});

function descriptors(): string[] {
  const links = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return links.filter((link) => link.startsWith('socket:')).sort();
}

/** Waits until nothing more is added to a list. */
async function quiet(list: readonly unknown[]): Promise<void> {
  for (let before = -1; before !== list.length; ) {
    before = list.length;
    await sleep(50);
  }
}

/** Remembers what a watch brings. */
function watcherOf(buffer = new Uint8Array(65536)): Watcher & { lengths: number[]; errors: unknown[] } {
  const lengths: number[] = [];
  const errors: unknown[] = [];
  return {
    lengths,
    errors,
    buffer: () => buffer,
    received: (length) => lengths.push(length),
    failed: (error) => errors.push(error),
  };
}

describe('a transport of the kernel', () => {
  it('receives at once what it asked for', () => {
    const transport = open(false);
    const into = new Uint8Array(65536);
    expect(transport.receive(into, 0)).toBe(Received.nothing);
    transport.send(request, request.length);
    expect(transport.receive(into, 0)).toBeGreaterThan(500);
    expect(transport.receive(into, 0)).toBe(36);
    expect(transport.receive(into, 0)).toBe(Received.nothing);
  });

  it('has a port id of its own, also beside others', () => {
    const ids = [open(false).portId, open(true).portId, open(false).portId];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toBeGreaterThan(0);
  });

  it('tells of datagrams by the event loop, one after the other, while it is watched', async () => {
    const transport = open(false);
    const watcher = watcherOf();
    transport.watch(watcher);
    transport.send(request, request.length);
    await quiet(watcher.lengths);
    expect(watcher.lengths).toHaveLength(2);
    transport.unwatch();
    transport.send(request, request.length);
    await quiet(watcher.lengths);
    expect(watcher.lengths).toHaveLength(2);
    transport.watch(watcher);
    await quiet(watcher.lengths);
    expect(watcher.lengths).toHaveLength(4);
    expect(watcher.errors).toEqual([]);
  });

  it('takes another buffer between two watches', async () => {
    const transport = open(false);
    const [first, second] = [watcherOf(), watcherOf(new Uint8Array(131072))];
    transport.watch(first);
    transport.unwatch();
    transport.watch(second);
    transport.send(request, request.length);
    await quiet(second.lengths);
    expect([first.lengths.length, second.lengths.length]).toEqual([0, 2]);
    expect(new DataView(second.buffer().buffer).getUint16(4, little)).toBe(2);
  });

  it('tells of messages that were lost, and goes on', () => {
    const transport = open(false, 4096);
    const into = new Uint8Array(65536);
    for (let count = 0; count < 100; count++) transport.send(request, request.length);
    const lengths: number[] = [];
    for (let length = transport.receive(into, 0); length !== Received.nothing; length = transport.receive(into, 0)) {
      lengths.push(length);
    }
    expect(lengths).toContain(Received.overrun);
    transport.send(request, request.length);
    expect(transport.receive(into, 0)).toBeGreaterThan(500);
  });

  it('tells of messages that were lost by the event loop as well, and goes on', async () => {
    const transport = open(false, 4096);
    const watcher = watcherOf();
    for (let count = 0; count < 100; count++) transport.send(request, request.length);
    transport.watch(watcher);
    await quiet(watcher.lengths);
    expect(watcher.lengths).toContain(Received.overrun);
    const before = watcher.lengths.length;
    transport.send(request, request.length);
    await quiet(watcher.lengths);
    expect(watcher.lengths.length).toBe(before + 2);
    expect(watcher.errors).toEqual([]);
  });

  it('that waits gives up in time', () => {
    const transport = open(true);
    const startedAt = performance.now();
    expect(transport.receive(new Uint8Array(64), 40)).toBe(Received.nothing);
    expect(performance.now() - startedAt).toBeGreaterThan(30);
    transport.send(request, request.length);
    expect(transport.receive(new Uint8Array(65536), Number.POSITIVE_INFINITY)).toBeGreaterThan(500);
  });

  it('makes room for a request that is larger than its send buffer', { timeout }, () => {
    expect(runProgram(largeRequest)).toMatchObject({ stdout: 'sent\n', stderr: '' });
  });

  it('says how long a request is where it may not make room', { timeout }, () => {
    const { stdout } = runProgram(largeRequest, [], ['setpriv', '--bounding-set=-all', '--inh-caps=-all', '--']);
    expect(stdout.trim()).toBe(
      'cannot send a request of 1048576 bytes: write failed: message too long (EMSGSIZE); it is larger than the send ' +
        'buffer of the socket allows',
    );
  });

  it('is closed in exec, and checks requests strictly', () => {
    const before = new Set(descriptors());
    open(false);
    const fd = readdirSync('/proc/self/fd').find((each) => {
      try {
        const link = readlinkSync(`/proc/self/fd/${each}`);
        return link.startsWith('socket:') && !before.has(link);
      } catch {
        return false;
      }
    });
    const flags = /flags:\s+(\d+)/.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0';
    expect(Number.parseInt(flags, 8) & 0o2000000).toBe(0o2000000);
  });
});

describe('descriptors', () => {
  it('are given back when sockets are closed', async () => {
    const before = descriptors();
    for (let count = 0; count < 20; count++) {
      const socket = new NetlinkSocket();
      await socket.do(getlink, { ifiIndex: 1 });
      const sync = new SyncSocket();
      sync.do(getlink, { ifiIndex: 1 });
      expect(descriptors()).toHaveLength(before.length + 2);
      socket.close();
      sync.close();
    }
    expect(descriptors()).toEqual(before);
  });

  it('are given back when watched transports are closed', async () => {
    const before = descriptors();
    for (let count = 0; count < 20; count++) {
      const transport = openKernelTransport({ protocol: 0, isBlocking: false });
      transport.watch(watcherOf());
      await sleep(0);
      transport.close();
      transport.close();
    }
    await sleep(5);
    expect(descriptors()).toEqual(before);
  });
});

describe('a process', { timeout: 120_000 }, () => {
  const program = (name: string): string => `packages/socket/test/programs/${name}.ts`;

  it('ends although a socket is open', () => {
    expect(runProgram(program('idle-socket'))).toMatchObject({ status: 0, stdout: 'lo lo\n' });
  });

  it('stays alive while a request waits, unless the socket is told otherwise', () => {
    expect(runProgram(program('waiting-socket'))).toMatchObject({ status: 0, stdout: 'ERR_NETLINK_TIMEOUT\n' });
    expect(runProgram(program('waiting-socket'), ['unref'])).toMatchObject({ status: 0, stdout: '' });
  });

  it('may use sockets in worker threads', () => {
    expect(runProgram(program('worker-socket'))).toMatchObject({ status: 0, stdout: 'lo lo lo\n' });
  });
});
