// Generated from specs/kernel/sunrpc_cache.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeCacheNotify, decodeIpMapReqs, decodeUnixGidReqs } from './decode.ts';
import { cacheFlushAttrs, cacheNotifyAttrs, ipMapReqsAttrs, unixGidReqsAttrs } from './descriptors.ts';
import { encodeCacheFlush, encodeIpMapReqs, encodeUnixGidReqs } from './encode.ts';
import type {
  CacheFlushRequest, CacheNotify, IpMapGetReqsDumpRequest, IpMapReqs, IpMapSetReqsRequest, UnixGidGetReqsDumpRequest,
  UnixGidReqs, UnixGidSetReqsRequest,
} from './types.ts';

/**
 * Netlink family `sunrpc`: What a server of NFS has to be told by a program: which group of clients an address belongs
 * to, and which groups a user is in. The kernel asks, and remembers the answers.
 */
export const family: Family = { name: 'sunrpc', protocol: 16, version: 1, modules: ['sunrpc'] };

/** `cache-notify`: Questions wait. */
export const cacheNotify: Notification<CacheNotify> = /* @__PURE__ */ notification({
  name: 'cache-notify', family, set: cacheNotifyAttrs, message: 1, group: 'exportd',
  decode: decodeCacheNotify,
});

/**
 * `ip-map-get-reqs`: Lists the addresses that the kernel asks about. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const ipMapGetReqs: Operation<
  undefined, Call<IpMapGetReqsDumpRequest, IpMapReqs, never>
> = /* @__PURE__ */ operation({
  name: 'ip-map-get-reqs', family, set: ipMapReqsAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 2, reply: 2, encode: encodeIpMapReqs, decode: decodeIpMapReqs },
});

/** `ip-map-set-reqs`: Answers for addresses, asked or not. Needs CAP_NET_ADMIN in the initial user namespace. */
export const ipMapSetReqs: Operation<Call<IpMapSetReqsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'ip-map-set-reqs', family, set: ipMapReqsAttrs, privilege: 'initial',
  do: { request: 3, encode: encodeIpMapReqs },
  dump: undefined,
});

/**
 * `unix-gid-get-reqs`: Lists the users that the kernel asks about. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const unixGidGetReqs: Operation<
  undefined, Call<UnixGidGetReqsDumpRequest, UnixGidReqs, never>
> = /* @__PURE__ */ operation({
  name: 'unix-gid-get-reqs', family, set: unixGidReqsAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 4, reply: 4, encode: encodeUnixGidReqs, decode: decodeUnixGidReqs },
});

/** `unix-gid-set-reqs`: Answers for users, asked or not. Needs CAP_NET_ADMIN in the initial user namespace. */
export const unixGidSetReqs: Operation<
  Call<UnixGidSetReqsRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'unix-gid-set-reqs', family, set: unixGidReqsAttrs, privilege: 'initial',
  do: { request: 5, encode: encodeUnixGidReqs },
  dump: undefined,
});

/**
 * `cache-flush`: Makes the kernel forget answers and ask anew; all of them if none are named. Needs CAP_NET_ADMIN in
 * the initial user namespace.
 */
export const cacheFlush: Operation<Call<CacheFlushRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'cache-flush', family, set: cacheFlushAttrs, privilege: 'initial',
  do: { request: 6, encode: encodeCacheFlush },
  dump: undefined,
});

/** All operations of `sunrpc`. */
export const operations: readonly AnyOperation[] = [
  ipMapGetReqs, ipMapSetReqs, unixGidGetReqs, unixGidSetReqs, cacheFlush,
];

/** All notifications and events of `sunrpc`. */
export const notifications: readonly Notification<object>[] = [cacheNotify];
