import { beforeEach } from 'vitest';
import type { NetlinkSocket } from '../../../../tools/live/index.ts';
import { newqdisc } from '../../src/index.ts';
import { ingress, type TestInterface } from './use-interface.ts';

/** Filters of what comes in hang here. */
export const parent = 0xfffffff2;

/** Priority in the high 16 bits, EtherType in network order in the low ones. */
export const infoOf = (priority: number, etherType: number): number => {
  const swapped = ((etherType & 0xff) << 8) | (etherType >> 8);
  return priority * 0x10000 + swapped;
};

/** Gives the interface of each test a qdisc that takes filters. */
export function useFilters(socket: NetlinkSocket, device: TestInterface): void {
  beforeEach(async () => {
    const { ifindex } = device;
    const clsact = { ifindex, parent: ingress, handle: 0xffff0000, kind: 'clsact' } as const;
    await socket.do(newqdisc, clsact, { flags: ['create'] });
  });
}
