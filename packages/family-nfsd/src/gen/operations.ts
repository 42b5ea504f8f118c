// Generated from specs/kernel/nfsd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { mergeServerStats } from '../extra/index.ts';
import {
  decodeCacheNotify, decodeExpkeyReqs, decodePoolMode, decodeRpcStatus, decodeServer, decodeServerProto,
  decodeServerSock, decodeServerStats, decodeSvcExportReqs,
} from './decode.ts';
import {
  cacheFlushAttrs, cacheNotifyAttrs, expkeyReqsAttrs, poolModeAttrs, rpcStatusAttrs, serverAttrs, serverProtoAttrs,
  serverSockAttrs, serverStatsAttrs, svcExportReqsAttrs, unlockExportAttrs, unlockFilesystemAttrs, unlockIpAttrs,
} from './descriptors.ts';
import {
  encodeCacheFlush, encodeExpkeyReqs, encodePoolMode, encodeRpcStatus, encodeServer, encodeServerProto,
  encodeServerSock, encodeServerStats, encodeSvcExportReqs, encodeUnlockExport, encodeUnlockFilesystem, encodeUnlockIp,
} from './encode.ts';
import type {
  CacheFlushRequest, CacheNotify, ExpkeyGetReqsDumpRequest, ExpkeyReqs, ExpkeySetReqsRequest, ListenerGetRequest,
  ListenerSetRequest, PoolMode, PoolModeGetRequest, PoolModeSetRequest, RpcStatus, RpcStatusGetDumpRequest, Server,
  ServerProto, ServerSock, ServerStats, ServerStatsGetDumpRequest, SvcExportGetReqsDumpRequest, SvcExportReqs,
  SvcExportSetReqsRequest, ThreadsGetRequest, ThreadsSetRequest, UnlockExportRequest, UnlockFilesystemRequest,
  UnlockIpRequest, VersionGetRequest, VersionSetRequest,
} from './types.ts';

/**
 * Netlink family `nfsd`: The kernel's NFS server: its threads, versions, ports and counters, and questions about what
 * it exports.
 */
export const family: Family = { name: 'nfsd', protocol: 16, version: 1, modules: ['nfsd'] };

/** `rpc-status-get`: Lists the calls that the server is just working on. Anybody may. */
export const rpcStatusGet: Operation<
  undefined, Call<RpcStatusGetDumpRequest, RpcStatus, never>
> = /* @__PURE__ */ operation({
  name: 'rpc-status-get', family, set: rpcStatusAttrs,
  do: undefined,
  dump: { request: 1, reply: 1, encode: encodeRpcStatus, decode: decodeRpcStatus },
});

/**
 * `threads-set`: Starts the server, changes the number of its threads, or stops it with 0; what is not given stays as
 * it is. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const threadsSet: Operation<Call<ThreadsSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'threads-set', family, set: serverAttrs, privilege: 'initial', sensitive: true,
  do: { request: 2, encode: encodeServer },
  dump: undefined,
});

/** `threads-get`: Reads the number of threads and what goes with them. Anybody may. */
export const threadsGet: Operation<Call<ThreadsGetRequest, Server, never>, undefined> = /* @__PURE__ */ operation({
  name: 'threads-get', family, set: serverAttrs, sensitive: true,
  do: { request: 3, reply: 3, encode: encodeServer, decode: decodeServer },
  dump: undefined,
});

/**
 * `version-set`: Says which versions are served; those that are not listed are switched off. Refused with EBUSY while
 * the server runs. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const versionSet: Operation<Call<VersionSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'version-set', family, set: serverProtoAttrs, privilege: 'initial',
  do: { request: 4, encode: encodeServerProto },
  dump: undefined,
});

/** `version-get`: Reads which versions are served. Anybody may. */
export const versionGet: Operation<Call<VersionGetRequest, ServerProto, never>, undefined> = /* @__PURE__ */ operation({
  name: 'version-get', family, set: serverProtoAttrs,
  do: { request: 5, reply: 5, encode: encodeServerProto, decode: decodeServerProto },
  dump: undefined,
});

/**
 * `listener-set`: Says where the server listens: opens what is new in the list and closes what is missing. Closing is
 * refused with EBUSY while the server runs. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const listenerSet: Operation<Call<ListenerSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'listener-set', family, set: serverSockAttrs, privilege: 'initial',
  do: { request: 6, encode: encodeServerSock },
  dump: undefined,
});

/** `listener-get`: Reads where the server listens. Anybody may. */
export const listenerGet: Operation<
  Call<ListenerGetRequest, ServerSock, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'listener-get', family, set: serverSockAttrs,
  do: { request: 7, reply: 7, encode: encodeServerSock, decode: decodeServerSock },
  dump: undefined,
});

/**
 * `pool-mode-set`: Changes how threads are spread over processors, for the next start. Needs CAP_NET_ADMIN in the
 * initial user namespace.
 */
export const poolModeSet: Operation<Call<PoolModeSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'pool-mode-set', family, set: poolModeAttrs, privilege: 'initial',
  do: { request: 8, encode: encodePoolMode },
  dump: undefined,
});

/** `pool-mode-get`: Reads how threads are spread over processors. Anybody may. */
export const poolModeGet: Operation<Call<PoolModeGetRequest, PoolMode, never>, undefined> = /* @__PURE__ */ operation({
  name: 'pool-mode-get', family, set: poolModeAttrs,
  do: { request: 9, reply: 9, encode: encodePoolMode, decode: decodePoolMode },
  dump: undefined,
});

/** `cache-notify`: Questions about exports wait. */
export const cacheNotify: Notification<CacheNotify> = /* @__PURE__ */ notification({
  name: 'cache-notify', family, set: cacheNotifyAttrs, message: 10, group: 'exportd',
  decode: decodeCacheNotify,
});

/**
 * `svc-export-get-reqs`: Lists the directories that the kernel asks about. Needs CAP_NET_ADMIN in the initial user
 * namespace.
 */
export const svcExportGetReqs: Operation<
  undefined, Call<SvcExportGetReqsDumpRequest, SvcExportReqs, never>
> = /* @__PURE__ */ operation({
  name: 'svc-export-get-reqs', family, set: svcExportReqsAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 11, reply: 11, encode: encodeSvcExportReqs, decode: decodeSvcExportReqs },
});

/**
 * `svc-export-set-reqs`: Answers whether and how directories are exported, asked or not. Needs CAP_NET_ADMIN in the
 * initial user namespace.
 */
export const svcExportSetReqs: Operation<
  Call<SvcExportSetReqsRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'svc-export-set-reqs', family, set: svcExportReqsAttrs, privilege: 'initial',
  do: { request: 12, encode: encodeSvcExportReqs },
  dump: undefined,
});

/**
 * `expkey-get-reqs`: Lists the file system ids that the kernel asks about. Needs CAP_NET_ADMIN in the initial user
 * namespace.
 */
export const expkeyGetReqs: Operation<
  undefined, Call<ExpkeyGetReqsDumpRequest, ExpkeyReqs, never>
> = /* @__PURE__ */ operation({
  name: 'expkey-get-reqs', family, set: expkeyReqsAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 13, reply: 13, encode: encodeExpkeyReqs, decode: decodeExpkeyReqs },
});

/**
 * `expkey-set-reqs`: Answers which directories file system ids stand for, asked or not. Needs CAP_NET_ADMIN in the
 * initial user namespace.
 */
export const expkeySetReqs: Operation<Call<ExpkeySetReqsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'expkey-set-reqs', family, set: expkeyReqsAttrs, privilege: 'initial',
  do: { request: 14, encode: encodeExpkeyReqs },
  dump: undefined,
});

/**
 * `cache-flush`: Makes the kernel forget answers and ask anew; all of them if none are named. Needs CAP_NET_ADMIN in
 * the initial user namespace.
 */
export const cacheFlush: Operation<Call<CacheFlushRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'cache-flush', family, set: cacheFlushAttrs, privilege: 'initial',
  do: { request: 15, encode: encodeCacheFlush },
  dump: undefined,
});

/**
 * `unlock-ip`: Releases the locks (NLM, versions 2 and 3) that clients took by an address of this machine. Needs
 * CAP_NET_ADMIN in the initial user namespace.
 */
export const unlockIp: Operation<Call<UnlockIpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'unlock-ip', family, set: unlockIpAttrs, privilege: 'initial',
  do: { request: 16, encode: encodeUnlockIp },
  dump: undefined,
});

/**
 * `unlock-filesystem`: Releases locks, and open files of version 4, on a whole file system, so that it can be
 * unmounted. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const unlockFilesystem: Operation<
  Call<UnlockFilesystemRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'unlock-filesystem', family, set: unlockFilesystemAttrs, privilege: 'initial',
  do: { request: 17, encode: encodeUnlockFilesystem },
  dump: undefined,
});

/**
 * `unlock-export`: Takes away what clients of version 4 hold by an export: open files, locks, delegations, layouts.
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const unlockExport: Operation<Call<UnlockExportRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'unlock-export', family, set: unlockExportAttrs, privilege: 'initial',
  do: { request: 18, encode: encodeUnlockExport },
  dump: undefined,
});

/** `server-stats-get`: Reads the server's counters, in one row. Anybody may. */
export const serverStatsGet: Operation<
  undefined, Call<ServerStatsGetDumpRequest, ServerStats, never>
> = /* @__PURE__ */ operation({
  name: 'server-stats-get', family, set: serverStatsAttrs,
  do: undefined,
  dump: { request: 19, reply: 19, encode: encodeServerStats, decode: decodeServerStats, merge: mergeServerStats },
});

/** All operations of `nfsd`. */
export const operations: readonly AnyOperation[] = [
  rpcStatusGet, threadsSet, threadsGet, versionSet, versionGet, listenerSet, listenerGet, poolModeSet, poolModeGet,
  svcExportGetReqs, svcExportSetReqs, expkeyGetReqs, expkeySetReqs, cacheFlush, unlockIp, unlockFilesystem,
  unlockExport, serverStatsGet,
];

/** All notifications and events of `nfsd`. */
export const notifications: readonly Notification<object>[] = [cacheNotify];
