import { del, get, newOp } from '@nlkit/netlink-ovs-datapath';
import type { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterEach, beforeEach } from 'vitest';

/** The datapath of Open vSwitch that each test of a file has. */
export interface TestDatapath {
  readonly name: string;
  /** Index of its local port, which tells datapaths apart. */
  readonly dpIfindex: number;
}

/** Gives each test of a file a datapath that hands no packets to anybody. */
export function useDatapath(socket: NetlinkSocket): TestDatapath {
  const name = 'nlk-dp';
  let dpIfindex = 0;
  beforeEach(async () => {
    await socket.do(newOp, { name, upcallPid: 0, userFeatures: [] });
    ({ dpIfindex } = await socket.do(get, { name }));
  });
  afterEach(() => socket.do(del, { name }));
  return {
    name,
    get dpIfindex() {
      return dpIfindex;
    },
  };
}
