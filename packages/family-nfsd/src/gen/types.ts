// Generated from specs/kernel/nfsd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, PickEach, SetObject, SocketAddress } from '@nlkit/netlink-core';
import type { CacheType, ExportFlag, XprtsecMode } from './constants.ts';

/** Attribute set `cache-notify`: That questions wait. */
export interface CacheNotify extends SetObject {
  /** `cache-type` (1, u32, flags `cache-type`): What they are about. */
  cacheType?: FlagsValue<CacheType> | undefined;
}

/** Attribute set `rpc-status`: A call that the server is working on. */
export interface RpcStatus<Bytes = never> extends SetObject {
  /** `xid` (1, u32, big-endian): Number that the client gave the call. */
  xid?: number | undefined;
  /** `flags` (2, u32): Flags of the kernel, whose meaning changes between versions. */
  flags?: number | undefined;
  /** `prog` (3, u32): RPC program, 100003 for NFS. */
  prog?: number | undefined;
  /** `version` (4, u8): Version of the program. */
  version?: number | undefined;
  /** `proc` (5, u32): Procedure of the program; 1 for COMPOUND in version 4. */
  proc?: number | undefined;
  /** `service-time` (6, s64): When the work began, in microseconds of the monotonic clock. */
  serviceTime?: bigint | undefined;
  /** `saddr4` (8, u32, ipv4): Address of the client. */
  saddr4?: string | Bytes | undefined;
  /** `daddr4` (9, u32, ipv4): Own address. */
  daddr4?: string | Bytes | undefined;
  /** `saddr6` (10, binary, ipv6): Address of the client. */
  saddr6?: string | Bytes | undefined;
  /** `daddr6` (11, binary, ipv6): Own address. */
  daddr6?: string | Bytes | undefined;
  /** `sport` (12, u16, big-endian): Port of the client. */
  sport?: number | undefined;
  /** `dport` (13, u16, big-endian): Own port. */
  dport?: number | undefined;
  /** `compound-ops` (14, u32, repeated): Numbers of the operations of the call, in version 4. */
  compoundOps?: number[] | undefined;
}

/** Attribute set `server`: Threads of the server, and what goes with them. */
export interface Server<Bytes = never> extends SetObject {
  /**
   * `threads` (1, u32, repeated): Number of threads of each pool. One number in a request is for all of them together.
   * Needed in requests; 0 stops the server.
   */
  threads?: number[] | undefined;
  /**
   * `gracetime` (2, u32): Seconds after a start in which clients may only claim what they had before. Cannot change
   * while the server runs.
   */
  gracetime?: number | undefined;
  /**
   * `leasetime` (3, u32): Seconds after which a client that is not heard of loses what it holds. Cannot change while
   * the server runs.
   */
  leasetime?: number | undefined;
  /**
   * `scope` (4, string): Name that tells clients of version 4 whether two servers are one. The host name by default.
   */
  scope?: string | Bytes | undefined;
  /** `min-threads` (5, u32): Threads that stay where there is little to do; 0 to keep them all. */
  minThreads?: number | undefined;
  /**
   * `fh-key` (6, binary, exactly 16 bytes, secret): Key that file handles are signed with, 16 bytes. Only in requests.
   */
  fhKey?: Uint8Array | undefined;
}

/** Attribute set `version`: A version of NFS. */
export interface Version extends SetObject {
  /** `major` (1, u32): 3 or 4. */
  major?: number | undefined;
  /** `minor` (2, u32): Minor version, for version 4. */
  minor?: number | undefined;
  /** `enabled` (3, flag): It is served. */
  enabled?: boolean | undefined;
}

/** Attribute set `server-proto`: Versions that the server knows. */
export interface ServerProto extends SetObject {
  /** `version` (1, nest of `version`, repeated): One each. */
  version?: Version[] | undefined;
}

/** Attribute set `sock`: Where the server listens. */
export interface Sock<Bytes = never> extends SetObject {
  /** `addr` (1, binary, sockaddr): Address and port. */
  addr?: SocketAddress | Bytes | undefined;
  /** `transport-name` (2, string): `tcp`, `udp` or `rdma`. */
  transportName?: string | Bytes | undefined;
}

/** Attribute set `server-sock`: All of what the server listens to. */
export interface ServerSock<Bytes = never> extends SetObject {
  /** `addr` (1, nest of `sock`, repeated): One each. Absent if there is none. */
  addr?: Sock<Bytes>[] | undefined;
}

/** Attribute set `pool-mode`: How threads are spread over processors. */
export interface PoolMode<Bytes = never> extends SetObject {
  /** `mode` (1, string): `global`, `percpu` or `pernode`; in requests also `auto`. */
  mode?: string | Bytes | undefined;
  /** `npools` (2, u32): Number of pools; 0 while the server does not run. */
  npools?: number | undefined;
}

/** Attribute set `fslocation`: A copy of an export on another server. */
export interface Fslocation<Bytes = never> extends SetObject {
  /** `host` (1, string): Name of the server. */
  host?: string | Bytes | undefined;
  /** `path` (2, string): Path on it. */
  path?: string | Bytes | undefined;
}

/** Attribute set `fslocations`: Copies of an export. */
export interface Fslocations<Bytes = never> extends SetObject {
  /** `location` (1, nest of `fslocation`, repeated): One each. */
  location?: Fslocation<Bytes>[] | undefined;
}

/** Attribute set `auth-flavor`: A way in which clients may prove who users are. */
export interface AuthFlavor extends SetObject {
  /** `pseudoflavor` (1, u32): Number of the way, such as 1 (sys), 390003 (krb5), 390004 (krb5i) or 390005 (krb5p). */
  pseudoflavor?: number | undefined;
  /** `flags` (2, u32, flags `export-flags`): Flags of the export for those who come this way. */
  flags?: FlagsValue<ExportFlag> | undefined;
}

/** Attribute set `svc-export`: A directory, and how it is exported to a group of clients. */
export interface SvcExport<Bytes = never> extends SetObject {
  /** `seqno` (1, u64): Number of the question. Requests need not have it. */
  seqno?: bigint | undefined;
  /**
   * `client` (2, string): Name of the group of clients. Needed. Answers are refused with ENOENT where no answer of the
   * family sunrpc has named the group.
   */
  client?: string | Bytes | undefined;
  /** `path` (3, string): Path of the directory. Needed. */
  path?: string | Bytes | undefined;
  /** `negative` (4, flag): It is not exported to them. */
  negative?: boolean | undefined;
  /** `expiry` (5, u64): Until when the answer holds, in seconds since 1970. Needed in answers. */
  expiry?: bigint | undefined;
  /** `anon-uid` (6, u32): Number of the anonymous user. */
  anonUid?: number | undefined;
  /** `anon-gid` (7, u32): Number of the anonymous user's group. */
  anonGid?: number | undefined;
  /** `fslocations` (8, nest of `fslocations`): Where else it can be found. */
  fslocations?: Fslocations<Bytes> | undefined;
  /** `uuid` (9, binary): Identity of the file system, 16 bytes. */
  uuid?: Uint8Array | undefined;
  /** `secinfo` (10, nest of `auth-flavor`, repeated): Ways to prove who users are, the preferred one first. */
  secinfo?: AuthFlavor[] | undefined;
  /** `xprtsec` (11, u32, enum `xprtsec-mode`, repeated): How connections may be protected. Without it, in any way. */
  xprtsec?: EnumValue<XprtsecMode>[] | undefined;
  /** `flags` (12, u32, flags `export-flags`): How it is exported. */
  flags?: FlagsValue<ExportFlag> | undefined;
  /** `fsid` (13, s32): Number of the export, for file handles. */
  fsid?: number | undefined;
}

/** Attribute set `svc-export-reqs`: Questions or answers about directories. */
export interface SvcExportReqs<Bytes = never> extends SetObject {
  /** `requests` (1, nest of `svc-export`, repeated): Questions in replies, answers in requests. */
  requests?: SvcExport<Bytes>[] | undefined;
}

/** Attribute set `expkey`: A file system id out of a file handle, and the directory that it stands for. */
export interface Expkey<Bytes = never> extends SetObject {
  /** `seqno` (1, u64): Number of the question. Requests need not have it. */
  seqno?: bigint | undefined;
  /** `client` (2, string): Name of the group of clients. Needed. */
  client?: string | Bytes | undefined;
  /** `fsidtype` (3, u8): Kind of the id, 0 to 7, such as 1 for a number and 6 for a UUID. Needed. */
  fsidtype?: number | undefined;
  /** `fsid` (4, binary): The id. Needed. */
  fsid?: Uint8Array | undefined;
  /** `negative` (5, flag): It stands for nothing that is exported to them. */
  negative?: boolean | undefined;
  /** `expiry` (6, u64): Until when the answer holds, in seconds since 1970. Needed in answers. */
  expiry?: bigint | undefined;
  /** `path` (7, string): Path of the directory. Absent in questions. */
  path?: string | Bytes | undefined;
}

/** Attribute set `expkey-reqs`: Questions or answers about file system ids. */
export interface ExpkeyReqs<Bytes = never> extends SetObject {
  /** `requests` (1, nest of `expkey`, repeated): Questions in replies, answers in requests. */
  requests?: Expkey<Bytes>[] | undefined;
}

/** Attribute set `cache-flush`: What is to be forgotten. */
export interface CacheFlush extends SetObject {
  /** `mask` (1, u32, flags `cache-type`): Kinds of answers; all kinds without it. */
  mask?: FlagsValue<CacheType> | undefined;
}

/** Attribute set `unlock-ip`: Whose locks are released. */
export interface UnlockIp<Bytes = never> extends SetObject {
  /** `address` (1, binary, sockaddr, at least 16 bytes): Address of this machine. The port does not matter. */
  address?: SocketAddress | Bytes | undefined;
}

/** Attribute set `unlock-filesystem`: What is released. */
export interface UnlockFilesystem<Bytes = never> extends SetObject {
  /** `path` (1, string): Any path on the file system. */
  path?: string | Bytes | undefined;
}

/** Attribute set `unlock-export`: What is released. */
export interface UnlockExport<Bytes = never> extends SetObject {
  /** `path` (1, string): Path of the export. */
  path?: string | Bytes | undefined;
}

/** Attribute set `server-proc-entry`: How often a procedure was called. Those that were not are left out. */
export interface ServerProcEntry extends SetObject {
  /** `op` (1, u32): Number of the procedure or operation. */
  op?: number | undefined;
  /** `count` (2, u64): How often. */
  count?: bigint | undefined;
}

/** Attribute set `server-stats`: Counters since the server's network namespace was made. */
export interface ServerStats extends SetObject {
  /** `rc-hits` (1, u64): Calls that came again and were answered from the cache of replies. */
  rcHits?: bigint | undefined;
  /** `rc-misses` (2, u64): Calls whose replies were put into that cache. */
  rcMisses?: bigint | undefined;
  /** `rc-nocache` (3, u64): Calls whose replies need not be cached. */
  rcNocache?: bigint | undefined;
  /** `fh-stale` (5, u64): File handles that stood for nothing any more. */
  fhStale?: bigint | undefined;
  /** `io-read` (6, u64): Bytes read by clients. */
  ioRead?: bigint | undefined;
  /** `io-write` (7, u64): Bytes written by clients. */
  ioWrite?: bigint | undefined;
  /** `netcnt` (8, u32): Messages received. */
  netcnt?: number | undefined;
  /** `netudpcnt` (9, u32): Those of UDP. */
  netudpcnt?: number | undefined;
  /** `nettcpcnt` (10, u32): Those of TCP. */
  nettcpcnt?: number | undefined;
  /** `nettcpconn` (11, u32): TCP connections accepted. */
  nettcpconn?: number | undefined;
  /** `rpccnt` (12, u32): Calls received. */
  rpccnt?: number | undefined;
  /** `rpcbadfmt` (13, u32): Calls refused for their form. */
  rpcbadfmt?: number | undefined;
  /** `rpcbadauth` (14, u32): Calls refused for their credentials. */
  rpcbadauth?: number | undefined;
  /** `rpcbadclnt` (15, u32): Calls refused for their client. */
  rpcbadclnt?: number | undefined;
  /** `proc2-ops` (16, nest of `server-proc-entry`, repeated): Procedures of version 2. */
  proc2Ops?: ServerProcEntry[] | undefined;
  /** `proc3-ops` (17, nest of `server-proc-entry`, repeated): Procedures of version 3. */
  proc3Ops?: ServerProcEntry[] | undefined;
  /** `proc4-ops` (18, nest of `server-proc-entry`, repeated): Procedures of version 4. */
  proc4Ops?: ServerProcEntry[] | undefined;
  /** `proc4ops-ops` (19, nest of `server-proc-entry`, repeated): Operations of version 4. */
  proc4opsOps?: ServerProcEntry[] | undefined;
  /** `proc4cb-ops` (20, nest of `server-proc-entry`, repeated): Calls to clients of version 4. */
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
export type UnlockIpRequest = PickEach<UnlockIp<Uint8Array>, 'address'>;

/** Request of `unlock-filesystem`. */
export type UnlockFilesystemRequest = PickEach<UnlockFilesystem<Uint8Array>, 'path'>;

/** Request of `unlock-export`. */
export type UnlockExportRequest = PickEach<UnlockExport<Uint8Array>, 'path'>;

/** Request of `server-stats-get` (dump). */
export type ServerStatsGetDumpRequest = Record<string, never>;
