// Generated from specs/kernel/lockd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import type { Server } from './types.ts';

/** Decodes attribute set `server`. */
export function decodeServer(r: AttrReader, out: Server = {}): Server {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.gracetime = r.u32('gracetime'); break;
      case 2: out.tcpPort = r.u16('tcp-port'); break;
      case 3: out.udpPort = r.u16('udp-port'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
