// Generated from specs/kernel/sunrpc_cache.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { cacheTypeTable } from './constants.ts';
import type { CacheFlush, CacheNotify, IpMap, IpMapReqs, UnixGid, UnixGidReqs } from './types.ts';

/** Encodes attribute set `cache-notify`. */
export function encodeCacheNotify(w: AttrWriter, set: CacheNotify): void {
  for (const key in set) {
    switch (key) {
      case 'cacheType': w.u32(1, 'cache-type', set.cacheType, cacheTypeTable); break;
      default: w.unknownKey('cache-notify', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ip-map`. */
export function encodeIpMap(w: AttrWriter, set: IpMap<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'seqno': w.u64(1, 'seqno', set.seqno); break;
      case 'class': w.text(2, 'class', set.class); break;
      case 'addr': w.text(3, 'addr', set.addr); break;
      case 'domain': w.text(4, 'domain', set.domain); break;
      case 'negative': w.flag(5, 'negative', set.negative); break;
      case 'expiry': w.u64(6, 'expiry', set.expiry); break;
      default: w.unknownKey('ip-map', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ip-map-reqs`. */
export function encodeIpMapReqs(w: AttrWriter, set: IpMapReqs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'requests': w.list('requests', set.requests, (item) => w.nest(1, 'requests', item, encodeIpMap)); break;
      default: w.unknownKey('ip-map-reqs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `unix-gid`. */
export function encodeUnixGid(w: AttrWriter, set: UnixGid): void {
  for (const key in set) {
    switch (key) {
      case 'seqno': w.u64(1, 'seqno', set.seqno); break;
      case 'uid': w.u32(2, 'uid', set.uid); break;
      case 'gids': w.list('gids', set.gids, (item) => w.u32(3, 'gids', item)); break;
      case 'negative': w.flag(4, 'negative', set.negative); break;
      case 'expiry': w.u64(5, 'expiry', set.expiry); break;
      default: w.unknownKey('unix-gid', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `unix-gid-reqs`. */
export function encodeUnixGidReqs(w: AttrWriter, set: UnixGidReqs): void {
  for (const key in set) {
    switch (key) {
      case 'requests': w.list('requests', set.requests, (item) => w.nest(1, 'requests', item, encodeUnixGid)); break;
      default: w.unknownKey('unix-gid-reqs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cache-flush`. */
export function encodeCacheFlush(w: AttrWriter, set: CacheFlush): void {
  for (const key in set) {
    switch (key) {
      case 'mask': w.u32(1, 'mask', set.mask, cacheTypeTable); break;
      default: w.unknownKey('cache-flush', key);
    }
  }
  w.keptUnknown(set);
}
