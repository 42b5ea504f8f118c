// Generated from specs/kernel/lockd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { PickEach, SetObject } from '@nlkit/netlink-core';

/** Attribute set `server`: Settings of the lock manager. */
export interface Server extends SetObject {
  /**
   * `gracetime` (1, u32): Seconds after a start in which clients may only claim the locks they had before, at most 240;
   * 0 for the default, which follows NFSv4's. Requests need it.
   */
  gracetime?: number | undefined;
  /** `tcp-port` (2, u16): TCP port; 0 lets the kernel choose one. A request without it leaves it as it is. */
  tcpPort?: number | undefined;
  /** `udp-port` (3, u16): UDP port; 0 lets the kernel choose one. A request without it leaves it as it is. */
  udpPort?: number | undefined;
}

/** Request of `server-set`. */
export type ServerSetRequest = PickEach<Server, 'gracetime' | 'tcpPort' | 'udpPort'>;

/** Request of `server-get`. */
export type ServerGetRequest = Record<string, never>;
