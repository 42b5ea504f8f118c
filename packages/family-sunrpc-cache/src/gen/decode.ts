// Generated from specs/kernel/sunrpc_cache.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import { cacheTypeTable } from './constants.ts';
import type { CacheFlush, CacheNotify, IpMap, IpMapReqs, UnixGid, UnixGidReqs } from './types.ts';

/** Decodes attribute set `cache-notify`. */
export function decodeCacheNotify(r: AttrReader, out: CacheNotify = {}): CacheNotify {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.cacheType = cacheTypeTable.of(r.u32('cache-type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ip-map`. */
export function decodeIpMap(r: AttrReader, out: IpMap = {}): IpMap {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.seqno = r.u64('seqno'); break;
      case 2: out.class = r.text('class'); break;
      case 3: out.addr = r.text('addr'); break;
      case 4: out.domain = r.text('domain'); break;
      case 5: out.negative = r.flag(); break;
      case 6: out.expiry = r.u64('expiry'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ip-map-reqs`. */
export function decodeIpMapReqs(r: AttrReader, out: IpMapReqs = {}): IpMapReqs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.requests = append(out.requests, r.nest('requests', decodeIpMap)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `unix-gid`. */
export function decodeUnixGid(r: AttrReader, out: UnixGid = {}): UnixGid {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.seqno = r.u64('seqno'); break;
      case 2: out.uid = r.u32('uid'); break;
      case 3: out.gids = append(out.gids, r.u32('gids')); break;
      case 4: out.negative = r.flag(); break;
      case 5: out.expiry = r.u64('expiry'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `unix-gid-reqs`. */
export function decodeUnixGidReqs(r: AttrReader, out: UnixGidReqs = {}): UnixGidReqs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.requests = append(out.requests, r.nest('requests', decodeUnixGid)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cache-flush`. */
export function decodeCacheFlush(r: AttrReader, out: CacheFlush = {}): CacheFlush {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mask = cacheTypeTable.of(r.u32('mask')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
