// Generated from specs/kernel/nfsd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, flag, ipv4, ipv6, list, named, nest, s32, s64, secret,
  socketAddress, text, u16be, u32, u32be, u64, u8,
} from '@nlkit/netlink-core';
import { cacheTypeTable, exportFlagsTable, xprtsecModeTable } from './constants.ts';
import {
  decodeAuthFlavor, decodeExpkey, decodeFslocation, decodeFslocations, decodeServerProcEntry, decodeSock,
  decodeSvcExport, decodeVersion,
} from './decode.ts';
import {
  encodeAuthFlavor, encodeExpkey, encodeFslocation, encodeFslocations, encodeServerProcEntry, encodeSock,
  encodeSvcExport, encodeVersion,
} from './encode.ts';
import type {
  AuthFlavor, CacheFlush, CacheNotify, Expkey, ExpkeyReqs, Fslocation, Fslocations, PoolMode, RpcStatus, Server,
  ServerProcEntry, ServerProto, ServerSock, ServerStats, Sock, SvcExport, SvcExportReqs, UnlockExport, UnlockFilesystem,
  UnlockIp, Version,
} from './types.ts';

/** Attributes of set `cache-notify`. */
export const cacheNotifyAttrs: AttributeSet<CacheNotify> = /* @__PURE__ */ attributeSet('cache-notify', {
  cacheType: /* @__PURE__ */ attribute(1, 'cache-type', /* @__PURE__ */ named('u32', cacheTypeTable)),
});

/** Attributes of set `rpc-status`. */
export const rpcStatusAttrs: AttributeSet<RpcStatus> = /* @__PURE__ */ attributeSet('rpc-status', {
  xid: /* @__PURE__ */ attribute(1, 'xid', u32be),
  flags: /* @__PURE__ */ attribute(2, 'flags', u32),
  prog: /* @__PURE__ */ attribute(3, 'prog', u32),
  version: /* @__PURE__ */ attribute(4, 'version', u8),
  proc: /* @__PURE__ */ attribute(5, 'proc', u32),
  serviceTime: /* @__PURE__ */ attribute(6, 'service-time', s64),
  saddr4: /* @__PURE__ */ attribute(8, 'saddr4', ipv4),
  daddr4: /* @__PURE__ */ attribute(9, 'daddr4', ipv4),
  saddr6: /* @__PURE__ */ attribute(10, 'saddr6', ipv6),
  daddr6: /* @__PURE__ */ attribute(11, 'daddr6', ipv6),
  sport: /* @__PURE__ */ attribute(12, 'sport', u16be),
  dport: /* @__PURE__ */ attribute(13, 'dport', u16be),
  compoundOps: /* @__PURE__ */ attribute(14, 'compound-ops', /* @__PURE__ */ list(u32)),
});

/** Attributes of set `server`. */
export const serverAttrs: AttributeSet<Server> = /* @__PURE__ */ attributeSet('server', {
  threads: /* @__PURE__ */ attribute(1, 'threads', /* @__PURE__ */ list(u32)),
  gracetime: /* @__PURE__ */ attribute(2, 'gracetime', u32),
  leasetime: /* @__PURE__ */ attribute(3, 'leasetime', u32),
  scope: /* @__PURE__ */ attribute(4, 'scope', text),
  minThreads: /* @__PURE__ */ attribute(5, 'min-threads', u32),
  fhKey: /* @__PURE__ */ attribute(6, 'fh-key', /* @__PURE__ */ secret(16, 16)),
});

/** Attributes of set `version`. */
export const versionAttrs: AttributeSet<Version> = /* @__PURE__ */ attributeSet('version', {
  major: /* @__PURE__ */ attribute(1, 'major', u32),
  minor: /* @__PURE__ */ attribute(2, 'minor', u32),
  enabled: /* @__PURE__ */ attribute(3, 'enabled', flag),
});

/** Attributes of set `server-proto`. */
export const serverProtoAttrs: AttributeSet<ServerProto> = /* @__PURE__ */ attributeSet('server-proto', {
  version: /* @__PURE__ */ attribute(
    1, 'version', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => versionAttrs, decodeVersion, encodeVersion)),
  ),
});

/** Attributes of set `sock`. */
export const sockAttrs: AttributeSet<Sock> = /* @__PURE__ */ attributeSet('sock', {
  addr: /* @__PURE__ */ attribute(1, 'addr', socketAddress),
  transportName: /* @__PURE__ */ attribute(2, 'transport-name', text),
});

/** Attributes of set `server-sock`. */
export const serverSockAttrs: AttributeSet<ServerSock> = /* @__PURE__ */ attributeSet('server-sock', {
  addr: /* @__PURE__ */ attribute(
    1, 'addr', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => sockAttrs, decodeSock, encodeSock)),
  ),
});

/** Attributes of set `pool-mode`. */
export const poolModeAttrs: AttributeSet<PoolMode> = /* @__PURE__ */ attributeSet('pool-mode', {
  mode: /* @__PURE__ */ attribute(1, 'mode', text),
  npools: /* @__PURE__ */ attribute(2, 'npools', u32),
});

/** Attributes of set `fslocation`. */
export const fslocationAttrs: AttributeSet<Fslocation> = /* @__PURE__ */ attributeSet('fslocation', {
  host: /* @__PURE__ */ attribute(1, 'host', text),
  path: /* @__PURE__ */ attribute(2, 'path', text),
});

/** Attributes of set `fslocations`. */
export const fslocationsAttrs: AttributeSet<Fslocations> = /* @__PURE__ */ attributeSet('fslocations', {
  location: /* @__PURE__ */ attribute(
    1, 'location',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => fslocationAttrs, decodeFslocation, encodeFslocation)),
  ),
});

/** Attributes of set `auth-flavor`. */
export const authFlavorAttrs: AttributeSet<AuthFlavor> = /* @__PURE__ */ attributeSet('auth-flavor', {
  pseudoflavor: /* @__PURE__ */ attribute(1, 'pseudoflavor', u32),
  flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ named('u32', exportFlagsTable)),
});

/** Attributes of set `svc-export`. */
export const svcExportAttrs: AttributeSet<SvcExport> = /* @__PURE__ */ attributeSet('svc-export', {
  seqno: /* @__PURE__ */ attribute(1, 'seqno', u64),
  client: /* @__PURE__ */ attribute(2, 'client', text),
  path: /* @__PURE__ */ attribute(3, 'path', text),
  negative: /* @__PURE__ */ attribute(4, 'negative', flag),
  expiry: /* @__PURE__ */ attribute(5, 'expiry', u64),
  anonUid: /* @__PURE__ */ attribute(6, 'anon-uid', u32),
  anonGid: /* @__PURE__ */ attribute(7, 'anon-gid', u32),
  fslocations: /* @__PURE__ */ attribute(
    8, 'fslocations', /* @__PURE__ */ nest(() => fslocationsAttrs, decodeFslocations, encodeFslocations),
  ),
  uuid: /* @__PURE__ */ attribute(9, 'uuid', /* @__PURE__ */ binary()),
  secinfo: /* @__PURE__ */ attribute(
    10, 'secinfo',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => authFlavorAttrs, decodeAuthFlavor, encodeAuthFlavor)),
  ),
  xprtsec: /* @__PURE__ */ attribute(
    11, 'xprtsec', /* @__PURE__ */ list(/* @__PURE__ */ named('u32', xprtsecModeTable)),
  ),
  flags: /* @__PURE__ */ attribute(12, 'flags', /* @__PURE__ */ named('u32', exportFlagsTable)),
  fsid: /* @__PURE__ */ attribute(13, 'fsid', s32),
});

/** Attributes of set `svc-export-reqs`. */
export const svcExportReqsAttrs: AttributeSet<SvcExportReqs> = /* @__PURE__ */ attributeSet('svc-export-reqs', {
  requests: /* @__PURE__ */ attribute(
    1, 'requests', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => svcExportAttrs, decodeSvcExport, encodeSvcExport)),
  ),
});

/** Attributes of set `expkey`. */
export const expkeyAttrs: AttributeSet<Expkey> = /* @__PURE__ */ attributeSet('expkey', {
  seqno: /* @__PURE__ */ attribute(1, 'seqno', u64),
  client: /* @__PURE__ */ attribute(2, 'client', text),
  fsidtype: /* @__PURE__ */ attribute(3, 'fsidtype', u8),
  fsid: /* @__PURE__ */ attribute(4, 'fsid', /* @__PURE__ */ binary()),
  negative: /* @__PURE__ */ attribute(5, 'negative', flag),
  expiry: /* @__PURE__ */ attribute(6, 'expiry', u64),
  path: /* @__PURE__ */ attribute(7, 'path', text),
});

/** Attributes of set `expkey-reqs`. */
export const expkeyReqsAttrs: AttributeSet<ExpkeyReqs> = /* @__PURE__ */ attributeSet('expkey-reqs', {
  requests: /* @__PURE__ */ attribute(
    1, 'requests', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => expkeyAttrs, decodeExpkey, encodeExpkey)),
  ),
});

/** Attributes of set `cache-flush`. */
export const cacheFlushAttrs: AttributeSet<CacheFlush> = /* @__PURE__ */ attributeSet('cache-flush', {
  mask: /* @__PURE__ */ attribute(1, 'mask', /* @__PURE__ */ named('u32', cacheTypeTable)),
});

/** Attributes of set `unlock-ip`. */
export const unlockIpAttrs: AttributeSet<UnlockIp> = /* @__PURE__ */ attributeSet('unlock-ip', {
  address: /* @__PURE__ */ attribute(1, 'address', socketAddress),
});

/** Attributes of set `unlock-filesystem`. */
export const unlockFilesystemAttrs: AttributeSet<UnlockFilesystem> = /* @__PURE__ */ attributeSet('unlock-filesystem', {
  path: /* @__PURE__ */ attribute(1, 'path', text),
});

/** Attributes of set `unlock-export`. */
export const unlockExportAttrs: AttributeSet<UnlockExport> = /* @__PURE__ */ attributeSet('unlock-export', {
  path: /* @__PURE__ */ attribute(1, 'path', text),
});

/** Attributes of set `server-proc-entry`. */
export const serverProcEntryAttrs: AttributeSet<ServerProcEntry> = /* @__PURE__ */ attributeSet('server-proc-entry', {
  op: /* @__PURE__ */ attribute(1, 'op', u32),
  count: /* @__PURE__ */ attribute(2, 'count', u64),
});

/** Attributes of set `server-stats`. */
export const serverStatsAttrs: AttributeSet<ServerStats> = /* @__PURE__ */ attributeSet('server-stats', {
  rcHits: /* @__PURE__ */ attribute(1, 'rc-hits', u64),
  rcMisses: /* @__PURE__ */ attribute(2, 'rc-misses', u64),
  rcNocache: /* @__PURE__ */ attribute(3, 'rc-nocache', u64),
  fhStale: /* @__PURE__ */ attribute(5, 'fh-stale', u64),
  ioRead: /* @__PURE__ */ attribute(6, 'io-read', u64),
  ioWrite: /* @__PURE__ */ attribute(7, 'io-write', u64),
  netcnt: /* @__PURE__ */ attribute(8, 'netcnt', u32),
  netudpcnt: /* @__PURE__ */ attribute(9, 'netudpcnt', u32),
  nettcpcnt: /* @__PURE__ */ attribute(10, 'nettcpcnt', u32),
  nettcpconn: /* @__PURE__ */ attribute(11, 'nettcpconn', u32),
  rpccnt: /* @__PURE__ */ attribute(12, 'rpccnt', u32),
  rpcbadfmt: /* @__PURE__ */ attribute(13, 'rpcbadfmt', u32),
  rpcbadauth: /* @__PURE__ */ attribute(14, 'rpcbadauth', u32),
  rpcbadclnt: /* @__PURE__ */ attribute(15, 'rpcbadclnt', u32),
  proc2Ops: /* @__PURE__ */ attribute(
    16, 'proc2-ops', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => serverProcEntryAttrs, decodeServerProcEntry, encodeServerProcEntry),
    ),
  ),
  proc3Ops: /* @__PURE__ */ attribute(
    17, 'proc3-ops', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => serverProcEntryAttrs, decodeServerProcEntry, encodeServerProcEntry),
    ),
  ),
  proc4Ops: /* @__PURE__ */ attribute(
    18, 'proc4-ops', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => serverProcEntryAttrs, decodeServerProcEntry, encodeServerProcEntry),
    ),
  ),
  proc4opsOps: /* @__PURE__ */ attribute(
    19, 'proc4ops-ops', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => serverProcEntryAttrs, decodeServerProcEntry, encodeServerProcEntry),
    ),
  ),
  proc4cbOps: /* @__PURE__ */ attribute(
    20, 'proc4cb-ops', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => serverProcEntryAttrs, decodeServerProcEntry, encodeServerProcEntry),
    ),
  ),
});
