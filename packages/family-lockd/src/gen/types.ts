// Generated from specs/kernel/lockd.yaml. Do not edit; run `pnpm regenerate`.

import type { PickEach, SetObject } from '@nlkit/netlink-core';

/** Attribute set `server` */
export interface Server extends SetObject {
  /** `gracetime` (1, u32) */
  gracetime?: number | undefined;
  /** `tcp-port` (2, u16) */
  tcpPort?: number | undefined;
  /** `udp-port` (3, u16) */
  udpPort?: number | undefined;
}

/** Request of `server-set`. */
export type ServerSetRequest = PickEach<Server, 'gracetime' | 'tcpPort' | 'udpPort'>;

/** Request of `server-get`. */
export type ServerGetRequest = Record<string, never>;
