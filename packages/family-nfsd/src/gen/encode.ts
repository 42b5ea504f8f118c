// Generated from specs/kernel/nfsd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { cacheTypeTable, exportFlagsTable, xprtsecModeTable } from './constants.ts';
import type {
  AuthFlavor, CacheFlush, CacheNotify, Expkey, ExpkeyReqs, Fslocation, Fslocations, PoolMode, RpcStatus, Server,
  ServerProcEntry, ServerProto, ServerSock, ServerStats, Sock, SvcExport, SvcExportReqs, UnlockExport, UnlockFilesystem,
  UnlockIp, Version,
} from './types.ts';

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

/** Encodes attribute set `rpc-status`. */
export function encodeRpcStatus(w: AttrWriter, set: RpcStatus<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'xid': w.u32be(1, 'xid', set.xid); break;
      case 'flags': w.u32(2, 'flags', set.flags); break;
      case 'prog': w.u32(3, 'prog', set.prog); break;
      case 'version': w.u8(4, 'version', set.version); break;
      case 'proc': w.u32(5, 'proc', set.proc); break;
      case 'serviceTime': w.s64(6, 'service-time', set.serviceTime); break;
      case 'saddr4': w.ipv4(8, 'saddr4', set.saddr4); break;
      case 'daddr4': w.ipv4(9, 'daddr4', set.daddr4); break;
      case 'saddr6': w.ipv6(10, 'saddr6', set.saddr6); break;
      case 'daddr6': w.ipv6(11, 'daddr6', set.daddr6); break;
      case 'sport': w.u16be(12, 'sport', set.sport); break;
      case 'dport': w.u16be(13, 'dport', set.dport); break;
      case 'compoundOps': w.list('compound-ops', set.compoundOps, (item) => w.u32(14, 'compound-ops', item)); break;
      default: w.unknownKey('rpc-status', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `server`. */
export function encodeServer(w: AttrWriter, set: Server<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'threads': w.list('threads', set.threads, (item) => w.u32(1, 'threads', item)); break;
      case 'gracetime': w.u32(2, 'gracetime', set.gracetime); break;
      case 'leasetime': w.u32(3, 'leasetime', set.leasetime); break;
      case 'scope': w.text(4, 'scope', set.scope); break;
      case 'minThreads': w.u32(5, 'min-threads', set.minThreads); break;
      case 'fhKey': w.secret(6, 'fh-key', set.fhKey, 16, 16); break;
      default: w.unknownKey('server', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `version`. */
export function encodeVersion(w: AttrWriter, set: Version): void {
  for (const key in set) {
    switch (key) {
      case 'major': w.u32(1, 'major', set.major); break;
      case 'minor': w.u32(2, 'minor', set.minor); break;
      case 'enabled': w.flag(3, 'enabled', set.enabled); break;
      default: w.unknownKey('version', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `server-proto`. */
export function encodeServerProto(w: AttrWriter, set: ServerProto): void {
  for (const key in set) {
    switch (key) {
      case 'version': w.list('version', set.version, (item) => w.nest(1, 'version', item, encodeVersion)); break;
      default: w.unknownKey('server-proto', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sock`. */
export function encodeSock(w: AttrWriter, set: Sock<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'addr': w.socketAddress(1, 'addr', set.addr); break;
      case 'transportName': w.text(2, 'transport-name', set.transportName); break;
      default: w.unknownKey('sock', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `server-sock`. */
export function encodeServerSock(w: AttrWriter, set: ServerSock<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'addr': w.list('addr', set.addr, (item) => w.nest(1, 'addr', item, encodeSock)); break;
      default: w.unknownKey('server-sock', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pool-mode`. */
export function encodePoolMode(w: AttrWriter, set: PoolMode<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.text(1, 'mode', set.mode); break;
      case 'npools': w.u32(2, 'npools', set.npools); break;
      default: w.unknownKey('pool-mode', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fslocation`. */
export function encodeFslocation(w: AttrWriter, set: Fslocation<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'host': w.text(1, 'host', set.host); break;
      case 'path': w.text(2, 'path', set.path); break;
      default: w.unknownKey('fslocation', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fslocations`. */
export function encodeFslocations(w: AttrWriter, set: Fslocations<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'location': w.list('location', set.location, (item) => w.nest(1, 'location', item, encodeFslocation)); break;
      default: w.unknownKey('fslocations', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `auth-flavor`. */
export function encodeAuthFlavor(w: AttrWriter, set: AuthFlavor): void {
  for (const key in set) {
    switch (key) {
      case 'pseudoflavor': w.u32(1, 'pseudoflavor', set.pseudoflavor); break;
      case 'flags': w.u32(2, 'flags', set.flags, exportFlagsTable); break;
      default: w.unknownKey('auth-flavor', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `svc-export`. */
export function encodeSvcExport(w: AttrWriter, set: SvcExport<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'seqno': w.u64(1, 'seqno', set.seqno); break;
      case 'client': w.text(2, 'client', set.client); break;
      case 'path': w.text(3, 'path', set.path); break;
      case 'negative': w.flag(4, 'negative', set.negative); break;
      case 'expiry': w.u64(5, 'expiry', set.expiry); break;
      case 'anonUid': w.u32(6, 'anon-uid', set.anonUid); break;
      case 'anonGid': w.u32(7, 'anon-gid', set.anonGid); break;
      case 'fslocations': w.nest(8, 'fslocations', set.fslocations, encodeFslocations); break;
      case 'uuid': w.binary(9, 'uuid', set.uuid); break;
      case 'secinfo': w.list('secinfo', set.secinfo, (item) => w.nest(10, 'secinfo', item, encodeAuthFlavor)); break;
      case 'xprtsec': w.list('xprtsec', set.xprtsec, (item) => w.u32(11, 'xprtsec', item, xprtsecModeTable)); break;
      case 'flags': w.u32(12, 'flags', set.flags, exportFlagsTable); break;
      case 'fsid': w.s32(13, 'fsid', set.fsid); break;
      default: w.unknownKey('svc-export', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `svc-export-reqs`. */
export function encodeSvcExportReqs(w: AttrWriter, set: SvcExportReqs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'requests': w.list('requests', set.requests, (item) => w.nest(1, 'requests', item, encodeSvcExport)); break;
      default: w.unknownKey('svc-export-reqs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expkey`. */
export function encodeExpkey(w: AttrWriter, set: Expkey<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'seqno': w.u64(1, 'seqno', set.seqno); break;
      case 'client': w.text(2, 'client', set.client); break;
      case 'fsidtype': w.u8(3, 'fsidtype', set.fsidtype); break;
      case 'fsid': w.binary(4, 'fsid', set.fsid); break;
      case 'negative': w.flag(5, 'negative', set.negative); break;
      case 'expiry': w.u64(6, 'expiry', set.expiry); break;
      case 'path': w.text(7, 'path', set.path); break;
      default: w.unknownKey('expkey', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expkey-reqs`. */
export function encodeExpkeyReqs(w: AttrWriter, set: ExpkeyReqs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'requests': w.list('requests', set.requests, (item) => w.nest(1, 'requests', item, encodeExpkey)); break;
      default: w.unknownKey('expkey-reqs', key);
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

/** Encodes attribute set `unlock-ip`. */
export function encodeUnlockIp(w: AttrWriter, set: UnlockIp<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'address': w.socketAddress(1, 'address', set.address); break;
      default: w.unknownKey('unlock-ip', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `unlock-filesystem`. */
export function encodeUnlockFilesystem(w: AttrWriter, set: UnlockFilesystem<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'path': w.text(1, 'path', set.path); break;
      default: w.unknownKey('unlock-filesystem', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `unlock-export`. */
export function encodeUnlockExport(w: AttrWriter, set: UnlockExport<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'path': w.text(1, 'path', set.path); break;
      default: w.unknownKey('unlock-export', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `server-proc-entry`. */
export function encodeServerProcEntry(w: AttrWriter, set: ServerProcEntry): void {
  for (const key in set) {
    switch (key) {
      case 'op': w.u32(1, 'op', set.op); break;
      case 'count': w.u64(2, 'count', set.count); break;
      default: w.unknownKey('server-proc-entry', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `server-stats`. */
export function encodeServerStats(w: AttrWriter, set: ServerStats): void {
  for (const key in set) {
    switch (key) {
      case 'rcHits': w.u64(1, 'rc-hits', set.rcHits); break;
      case 'rcMisses': w.u64(2, 'rc-misses', set.rcMisses); break;
      case 'rcNocache': w.u64(3, 'rc-nocache', set.rcNocache); break;
      case 'fhStale': w.u64(5, 'fh-stale', set.fhStale); break;
      case 'ioRead': w.u64(6, 'io-read', set.ioRead); break;
      case 'ioWrite': w.u64(7, 'io-write', set.ioWrite); break;
      case 'netcnt': w.u32(8, 'netcnt', set.netcnt); break;
      case 'netudpcnt': w.u32(9, 'netudpcnt', set.netudpcnt); break;
      case 'nettcpcnt': w.u32(10, 'nettcpcnt', set.nettcpcnt); break;
      case 'nettcpconn': w.u32(11, 'nettcpconn', set.nettcpconn); break;
      case 'rpccnt': w.u32(12, 'rpccnt', set.rpccnt); break;
      case 'rpcbadfmt': w.u32(13, 'rpcbadfmt', set.rpcbadfmt); break;
      case 'rpcbadauth': w.u32(14, 'rpcbadauth', set.rpcbadauth); break;
      case 'rpcbadclnt': w.u32(15, 'rpcbadclnt', set.rpcbadclnt); break;
      case 'proc2Ops':
        w.list('proc2-ops', set.proc2Ops, (item) => w.nest(16, 'proc2-ops', item, encodeServerProcEntry));
        break;
      case 'proc3Ops':
        w.list('proc3-ops', set.proc3Ops, (item) => w.nest(17, 'proc3-ops', item, encodeServerProcEntry));
        break;
      case 'proc4Ops':
        w.list('proc4-ops', set.proc4Ops, (item) => w.nest(18, 'proc4-ops', item, encodeServerProcEntry));
        break;
      case 'proc4opsOps':
        w.list('proc4ops-ops', set.proc4opsOps, (item) => w.nest(19, 'proc4ops-ops', item, encodeServerProcEntry));
        break;
      case 'proc4cbOps':
        w.list('proc4cb-ops', set.proc4cbOps, (item) => w.nest(20, 'proc4cb-ops', item, encodeServerProcEntry));
        break;
      default: w.unknownKey('server-stats', key);
    }
  }
  w.keptUnknown(set);
}
