import { readdirSync, writeFileSync } from 'node:fs';
import { getlink, type LinkAttrsMessage } from '@nlkit/netlink-rt-link';
import type { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterAll, beforeAll, expect } from 'vitest';

const bus = '/sys/bus/netdevsim';

/** A simulated network card of the kernel, which goes with the tests of one file. */
export interface Netdevsim {
  /** Name of the device on its bus: `netdevsim10`. */
  readonly device: string;
  /** The link of a port, ports being counted from 0. */
  link(port?: number): Promise<LinkAttrsMessage>;
  /** Path of a knob below debugfs: `ports/0/…`. */
  knob(path: string): string;
}

/** How many of what a simulated network card has; one of each if nothing is said. */
export interface NetdevsimSize {
  readonly ports?: number;
  readonly queues?: number;
}

/** Makes a simulated network card for the tests of one file. */
export function useNetdevsim(socket: NetlinkSocket, id: number, size: NetdevsimSize = {}): Netdevsim {
  const { ports = 1, queues = 1 } = size;
  const device = `netdevsim${id}`;
  let names: readonly string[];
  beforeAll(() => {
    writeFileSync(`${bus}/new_device`, `${id} ${ports} ${queues}`);
    names = readdirSync(`${bus}/devices/${device}/net`).sort();
  });
  afterAll(() => writeFileSync(`${bus}/del_device`, String(id)));
  return {
    device,
    link: (port = 0) => socket.do(getlink, { ifname: names[port] ?? expect.fail(`no port ${port}`) }),
    knob: (path) => `/sys/kernel/debug/netdevsim/${device}/${path}`,
  };
}
