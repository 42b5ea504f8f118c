// Generated from specs/kernel/lockd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import type { Server } from './types.ts';

/** Encodes attribute set `server`. */
export function encodeServer(w: AttrWriter, set: Server): void {
  for (const key in set) {
    switch (key) {
      case 'gracetime': w.u32(1, 'gracetime', set.gracetime); break;
      case 'tcpPort': w.u16(2, 'tcp-port', set.tcpPort); break;
      case 'udpPort': w.u16(3, 'udp-port', set.udpPort); break;
      default: w.unknownKey('server', key);
    }
  }
  w.keptUnknown(set);
}
