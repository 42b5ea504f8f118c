// Generated from specs/kernel/nfsd.yaml. Do not edit; run `pnpm regenerate`.

import type { FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { CacheType, ExportFlag, XprtsecMode } from './constants.ts';

/** Attribute set `cache-notify` */
export interface CacheNotify extends SetObject {
  /** `cache-type` (1, u32, flags `cache-type`) */
  cacheType?: FlagsValue<CacheType> | undefined;
}

/** Attribute set `rpc-status` */
export interface RpcStatus<Bytes = never> extends SetObject {
  /** `xid` (1, u32, big-endian) */
  xid?: number | undefined;
  /** `flags` (2, u32) */
  flags?: number | undefined;
  /** `prog` (3, u32) */
  prog?: number | undefined;
  /** `version` (4, u8) */
  version?: number | undefined;
  /** `proc` (5, u32) */
  proc?: number | undefined;
  /** `service-time` (6, s64) */
  serviceTime?: bigint | undefined;
  /** `saddr4` (8, u32, ipv4) */
  saddr4?: string | Bytes | undefined;
  /** `daddr4` (9, u32, ipv4) */
  daddr4?: string | Bytes | undefined;
  /** `saddr6` (10, binary, ipv6) */
  saddr6?: string | Bytes | undefined;
  /** `daddr6` (11, binary, ipv6) */
  daddr6?: string | Bytes | undefined;
  /** `sport` (12, u16, big-endian) */
  sport?: number | undefined;
  /** `dport` (13, u16, big-endian) */
  dport?: number | undefined;
  /** `compound-ops` (14, u32, repeated) */
  compoundOps?: number[] | undefined;
}

/** Attribute set `server` */
export interface Server<Bytes = never> extends SetObject {
  /** `threads` (1, u32, repeated) */
  threads?: number[] | undefined;
  /** `gracetime` (2, u32) */
  gracetime?: number | undefined;
  /** `leasetime` (3, u32) */
  leasetime?: number | undefined;
  /** `scope` (4, string) */
  scope?: string | Bytes | undefined;
  /** `min-threads` (5, u32) */
  minThreads?: number | undefined;
  /** `fh-key` (6, binary, exactly 16 bytes) */
  fhKey?: Uint8Array | undefined;
}

/** Attribute set `version` */
export interface Version extends SetObject {
  /** `major` (1, u32) */
  major?: number | undefined;
  /** `minor` (2, u32) */
  minor?: number | undefined;
  /** `enabled` (3, flag) */
  enabled?: boolean | undefined;
}

/** Attribute set `server-proto` */
export interface ServerProto extends SetObject {
  /** `version` (1, nest of `version`, repeated) */
  version?: Version[] | undefined;
}

/** Attribute set `sock` */
export interface Sock<Bytes = never> extends SetObject {
  /** `addr` (1, binary) */
  addr?: Uint8Array | undefined;
  /** `transport-name` (2, string) */
  transportName?: string | Bytes | undefined;
}

/** Attribute set `server-sock` */
export interface ServerSock<Bytes = never> extends SetObject {
  /** `addr` (1, nest of `sock`, repeated) */
  addr?: Sock<Bytes>[] | undefined;
}

/** Attribute set `pool-mode` */
export interface PoolMode<Bytes = never> extends SetObject {
  /** `mode` (1, string) */
  mode?: string | Bytes | undefined;
  /** `npools` (2, u32) */
  npools?: number | undefined;
}

/** Attribute set `fslocation` */
export interface Fslocation<Bytes = never> extends SetObject {
  /** `host` (1, string) */
  host?: string | Bytes | undefined;
  /** `path` (2, string) */
  path?: string | Bytes | undefined;
}

/** Attribute set `fslocations` */
export interface Fslocations<Bytes = never> extends SetObject {
  /** `location` (1, nest of `fslocation`, repeated) */
  location?: Fslocation<Bytes>[] | undefined;
}

/** Attribute set `auth-flavor` */
export interface AuthFlavor extends SetObject {
  /** `pseudoflavor` (1, u32) */
  pseudoflavor?: number | undefined;
  /** `flags` (2, u32, flags `export-flags`) */
  flags?: FlagsValue<ExportFlag> | undefined;
}

/** Attribute set `svc-export` */
export interface SvcExport<Bytes = never> extends SetObject {
  /** `seqno` (1, u64) */
  seqno?: bigint | undefined;
  /** `client` (2, string) */
  client?: string | Bytes | undefined;
  /** `path` (3, string) */
  path?: string | Bytes | undefined;
  /** `negative` (4, flag) */
  negative?: boolean | undefined;
  /** `expiry` (5, u64) */
  expiry?: bigint | undefined;
  /** `anon-uid` (6, u32) */
  anonUid?: number | undefined;
  /** `anon-gid` (7, u32) */
  anonGid?: number | undefined;
  /** `fslocations` (8, nest of `fslocations`) */
  fslocations?: Fslocations<Bytes> | undefined;
  /** `uuid` (9, binary) */
  uuid?: Uint8Array | undefined;
  /** `secinfo` (10, nest of `auth-flavor`, repeated) */
  secinfo?: AuthFlavor[] | undefined;
  /** `xprtsec` (11, u32, flags `xprtsec-mode`, repeated) */
  xprtsec?: FlagsValue<XprtsecMode>[] | undefined;
  /** `flags` (12, u32, flags `export-flags`) */
  flags?: FlagsValue<ExportFlag> | undefined;
  /** `fsid` (13, s32) */
  fsid?: number | undefined;
}

/** Attribute set `svc-export-reqs` */
export interface SvcExportReqs<Bytes = never> extends SetObject {
  /** `requests` (1, nest of `svc-export`, repeated) */
  requests?: SvcExport<Bytes>[] | undefined;
}

/** Attribute set `expkey` */
export interface Expkey<Bytes = never> extends SetObject {
  /** `seqno` (1, u64) */
  seqno?: bigint | undefined;
  /** `client` (2, string) */
  client?: string | Bytes | undefined;
  /** `fsidtype` (3, u8) */
  fsidtype?: number | undefined;
  /** `fsid` (4, binary) */
  fsid?: Uint8Array | undefined;
  /** `negative` (5, flag) */
  negative?: boolean | undefined;
  /** `expiry` (6, u64) */
  expiry?: bigint | undefined;
  /** `path` (7, string) */
  path?: string | Bytes | undefined;
}

/** Attribute set `expkey-reqs` */
export interface ExpkeyReqs<Bytes = never> extends SetObject {
  /** `requests` (1, nest of `expkey`, repeated) */
  requests?: Expkey<Bytes>[] | undefined;
}

/** Attribute set `cache-flush` */
export interface CacheFlush extends SetObject {
  /** `mask` (1, u32, flags `cache-type`) */
  mask?: FlagsValue<CacheType> | undefined;
}

/** Attribute set `unlock-ip` */
export interface UnlockIp extends SetObject {
  /** `address` (1, binary, at least 16 bytes) */
  address?: Uint8Array | undefined;
}

/** Attribute set `unlock-filesystem` */
export interface UnlockFilesystem<Bytes = never> extends SetObject {
  /** `path` (1, string) */
  path?: string | Bytes | undefined;
}

/** Attribute set `unlock-export` */
export interface UnlockExport<Bytes = never> extends SetObject {
  /** `path` (1, string) */
  path?: string | Bytes | undefined;
}

/** Attribute set `server-proc-entry` */
export interface ServerProcEntry extends SetObject {
  /** `op` (1, u32) */
  op?: number | undefined;
  /** `count` (2, u64) */
  count?: bigint | undefined;
}

/** Attribute set `server-stats` */
export interface ServerStats extends SetObject {
  /** `rc-hits` (1, u64) */
  rcHits?: bigint | undefined;
  /** `rc-misses` (2, u64) */
  rcMisses?: bigint | undefined;
  /** `rc-nocache` (3, u64) */
  rcNocache?: bigint | undefined;
  /** `fh-stale` (5, u64) */
  fhStale?: bigint | undefined;
  /** `io-read` (6, u64) */
  ioRead?: bigint | undefined;
  /** `io-write` (7, u64) */
  ioWrite?: bigint | undefined;
  /** `netcnt` (8, u32) */
  netcnt?: number | undefined;
  /** `netudpcnt` (9, u32) */
  netudpcnt?: number | undefined;
  /** `nettcpcnt` (10, u32) */
  nettcpcnt?: number | undefined;
  /** `nettcpconn` (11, u32) */
  nettcpconn?: number | undefined;
  /** `rpccnt` (12, u32) */
  rpccnt?: number | undefined;
  /** `rpcbadfmt` (13, u32) */
  rpcbadfmt?: number | undefined;
  /** `rpcbadauth` (14, u32) */
  rpcbadauth?: number | undefined;
  /** `rpcbadclnt` (15, u32) */
  rpcbadclnt?: number | undefined;
  /** `proc2-ops` (16, nest of `server-proc-entry`, repeated) */
  proc2Ops?: ServerProcEntry[] | undefined;
  /** `proc3-ops` (17, nest of `server-proc-entry`, repeated) */
  proc3Ops?: ServerProcEntry[] | undefined;
  /** `proc4-ops` (18, nest of `server-proc-entry`, repeated) */
  proc4Ops?: ServerProcEntry[] | undefined;
  /** `proc4ops-ops` (19, nest of `server-proc-entry`, repeated) */
  proc4opsOps?: ServerProcEntry[] | undefined;
  /** `proc4cb-ops` (20, nest of `server-proc-entry`, repeated) */
  proc4cbOps?: ServerProcEntry[] | undefined;
}

/** Request of `rpc-status-get` (dump). */
export type RpcStatusGetDumpRequest = Record<string, never>;

/** Request of `threads-set`. */
export type ThreadsSetRequest = PickEach<
  Server<Uint8Array>,
  'threads' | 'gracetime' | 'leasetime' | 'scope' | 'minThreads' | 'fhKey'
>;

/** Request of `threads-get`. */
export type ThreadsGetRequest = Record<string, never>;

/** Request of `version-set`. */
export type VersionSetRequest = PickEach<ServerProto, 'version'>;

/** Request of `version-get`. */
export type VersionGetRequest = Record<string, never>;

/** Request of `listener-set`. */
export type ListenerSetRequest = PickEach<ServerSock<Uint8Array>, 'addr'>;

/** Request of `listener-get`. */
export type ListenerGetRequest = Record<string, never>;

/** Request of `pool-mode-set`. */
export type PoolModeSetRequest = PickEach<PoolMode<Uint8Array>, 'mode'>;

/** Request of `pool-mode-get`. */
export type PoolModeGetRequest = Record<string, never>;

/** Request of `svc-export-get-reqs` (dump). */
export type SvcExportGetReqsDumpRequest = Record<string, never>;

/** Request of `svc-export-set-reqs`. */
export type SvcExportSetReqsRequest = PickEach<SvcExportReqs<Uint8Array>, 'requests'>;

/** Request of `expkey-get-reqs` (dump). */
export type ExpkeyGetReqsDumpRequest = Record<string, never>;

/** Request of `expkey-set-reqs`. */
export type ExpkeySetReqsRequest = PickEach<ExpkeyReqs<Uint8Array>, 'requests'>;

/** Request of `cache-flush`. */
export type CacheFlushRequest = PickEach<CacheFlush, 'mask'>;

/** Request of `unlock-ip`. */
export type UnlockIpRequest = PickEach<UnlockIp, 'address'>;

/** Request of `unlock-filesystem`. */
export type UnlockFilesystemRequest = PickEach<UnlockFilesystem<Uint8Array>, 'path'>;

/** Request of `unlock-export`. */
export type UnlockExportRequest = PickEach<UnlockExport<Uint8Array>, 'path'>;

/** Request of `server-stats-get` (dump). */
export type ServerStatsGetDumpRequest = Record<string, never>;
