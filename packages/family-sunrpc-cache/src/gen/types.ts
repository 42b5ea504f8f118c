// Generated from specs/kernel/sunrpc_cache.yaml. Do not edit; run `pnpm regenerate`.

import type { FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { CacheType } from './constants.ts';

/** Attribute set `cache-notify` */
export interface CacheNotify extends SetObject {
  /** `cache-type` (1, u32, flags `cache-type`) */
  cacheType?: FlagsValue<CacheType> | undefined;
}

/** Attribute set `ip-map` */
export interface IpMap<Bytes = never> extends SetObject {
  /** `seqno` (1, u64) */
  seqno?: bigint | undefined;
  /** `class` (2, string) */
  class?: string | Bytes | undefined;
  /** `addr` (3, string) */
  addr?: string | Bytes | undefined;
  /** `domain` (4, string) */
  domain?: string | Bytes | undefined;
  /** `negative` (5, flag) */
  negative?: boolean | undefined;
  /** `expiry` (6, u64) */
  expiry?: bigint | undefined;
}

/** Attribute set `ip-map-reqs` */
export interface IpMapReqs<Bytes = never> extends SetObject {
  /** `requests` (1, nest of `ip-map`, repeated) */
  requests?: IpMap<Bytes>[] | undefined;
}

/** Attribute set `unix-gid` */
export interface UnixGid extends SetObject {
  /** `seqno` (1, u64) */
  seqno?: bigint | undefined;
  /** `uid` (2, u32) */
  uid?: number | undefined;
  /** `gids` (3, u32, repeated) */
  gids?: number[] | undefined;
  /** `negative` (4, flag) */
  negative?: boolean | undefined;
  /** `expiry` (5, u64) */
  expiry?: bigint | undefined;
}

/** Attribute set `unix-gid-reqs` */
export interface UnixGidReqs extends SetObject {
  /** `requests` (1, nest of `unix-gid`, repeated) */
  requests?: UnixGid[] | undefined;
}

/** Attribute set `cache-flush` */
export interface CacheFlush extends SetObject {
  /** `mask` (1, u32, flags `cache-type`) */
  mask?: FlagsValue<CacheType> | undefined;
}

/** Request of `ip-map-get-reqs` (dump). */
export type IpMapGetReqsDumpRequest = Record<string, never>;

/** Request of `ip-map-set-reqs`. */
export type IpMapSetReqsRequest = PickEach<IpMapReqs<Uint8Array>, 'requests'>;

/** Request of `unix-gid-get-reqs` (dump). */
export type UnixGidGetReqsDumpRequest = Record<string, never>;

/** Request of `unix-gid-set-reqs`. */
export type UnixGidSetReqsRequest = PickEach<UnixGidReqs, 'requests'>;

/** Request of `cache-flush`. */
export type CacheFlushRequest = PickEach<CacheFlush, 'mask'>;
