// Generated from specs/kernel/sunrpc_cache.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { CacheType } from './constants.ts';

/** Attribute set `cache-notify`: That questions wait. */
export interface CacheNotify extends SetObject {
  /** `cache-type` (1, u32, flags `cache-type`): What they are about. */
  cacheType?: FlagsValue<CacheType> | undefined;
}

/** Attribute set `ip-map`: An address, and the group of clients that it belongs to. */
export interface IpMap<Bytes = never> extends SetObject {
  /** `seqno` (1, u64): Number of the question. Requests need not have it. */
  seqno?: bigint | undefined;
  /** `class` (2, string): Service that asks, `nfsd`. Needed. */
  class?: string | Bytes | undefined;
  /** `addr` (3, string): IPv4 or IPv6 address of the client, as text. Needed. */
  addr?: string | Bytes | undefined;
  /**
   * `domain` (4, string): Name of the group of clients. Absent in questions and where the answer is that there is none.
   */
  domain?: string | Bytes | undefined;
  /** `negative` (5, flag): The address belongs to no group. */
  negative?: boolean | undefined;
  /** `expiry` (6, u64): Until when the answer holds, in seconds since 1970. Needed in answers. */
  expiry?: bigint | undefined;
}

/** Attribute set `ip-map-reqs`: Questions or answers about addresses. */
export interface IpMapReqs<Bytes = never> extends SetObject {
  /** `requests` (1, nest of `ip-map`, repeated): Questions in replies, answers in requests. */
  requests?: IpMap<Bytes>[] | undefined;
}

/** Attribute set `unix-gid`: A user, and the groups that the user is in. */
export interface UnixGid extends SetObject {
  /** `seqno` (1, u64): Number of the question. Requests need not have it. */
  seqno?: bigint | undefined;
  /** `uid` (2, u32): Number of the user. Needed. */
  uid?: number | undefined;
  /** `gids` (3, u32, repeated): Numbers of the groups. Absent in questions, and in answers for a user in none. */
  gids?: number[] | undefined;
  /** `negative` (4, flag): The user is not known. */
  negative?: boolean | undefined;
  /** `expiry` (5, u64): Until when the answer holds, in seconds since 1970. Needed in answers. */
  expiry?: bigint | undefined;
}

/** Attribute set `unix-gid-reqs`: Questions or answers about users. */
export interface UnixGidReqs extends SetObject {
  /** `requests` (1, nest of `unix-gid`, repeated): Questions in replies, answers in requests. */
  requests?: UnixGid[] | undefined;
}

/** Attribute set `cache-flush`: What is to be forgotten. */
export interface CacheFlush extends SetObject {
  /** `mask` (1, u32, flags `cache-type`): Kinds of answers; all kinds without it. */
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
