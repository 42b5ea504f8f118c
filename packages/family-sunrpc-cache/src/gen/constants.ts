// Generated from specs/kernel/sunrpc_cache.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { FlagsTable } from '@nlkit/netlink-core';

/** Flags `cache-type` (masks): What answers are about, addresses (`ip_map`) or users (`unix_gid`). */
export const CacheType = { ip_map: 0x1, unix_gid: 0x2 } as const;

/** One of the flags {@link CacheType}. */
export type CacheType = keyof typeof CacheType;

/** Turns numbers of {@link CacheType} into names and back. */
export const cacheTypeTable: FlagsTable<CacheType> = /* @__PURE__ */ new FlagsTable('cache-type', CacheType);

/** Multicast groups of `sunrpc`. */
export const multicastGroups = [
  /** Nothing is sent to it. */
  'none',
  /** Questions. The kernel asks by other means as long as nobody listens. */
  'exportd',
] as const;
