// Generated from specs/kernel/nfsd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import { cacheTypeTable, exportFlagsTable, xprtsecModeTable } from './constants.ts';
import type {
  AuthFlavor, CacheFlush, CacheNotify, Expkey, ExpkeyReqs, Fslocation, Fslocations, PoolMode, RpcStatus, Server,
  ServerProcEntry, ServerProto, ServerSock, ServerStats, Sock, SvcExport, SvcExportReqs, UnlockExport, UnlockFilesystem,
  UnlockIp, Version,
} from './types.ts';

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

/** Decodes attribute set `rpc-status`. */
export function decodeRpcStatus(r: AttrReader, out: RpcStatus = {}): RpcStatus {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.xid = r.u32be('xid'); break;
      case 2: out.flags = r.u32('flags'); break;
      case 3: out.prog = r.u32('prog'); break;
      case 4: out.version = r.u8('version'); break;
      case 5: out.proc = r.u32('proc'); break;
      case 6: out.serviceTime = r.s64('service-time'); break;
      case 7: break;
      case 8: out.saddr4 = r.ipv4('saddr4'); break;
      case 9: out.daddr4 = r.ipv4('daddr4'); break;
      case 10: out.saddr6 = r.ipv6('saddr6'); break;
      case 11: out.daddr6 = r.ipv6('daddr6'); break;
      case 12: out.sport = r.u16be('sport'); break;
      case 13: out.dport = r.u16be('dport'); break;
      case 14: out.compoundOps = append(out.compoundOps, r.u32('compound-ops')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `server`. */
export function decodeServer(r: AttrReader, out: Server = {}): Server {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.threads = append(out.threads, r.u32('threads')); break;
      case 2: out.gracetime = r.u32('gracetime'); break;
      case 3: out.leasetime = r.u32('leasetime'); break;
      case 4: out.scope = r.text('scope'); break;
      case 5: out.minThreads = r.u32('min-threads'); break;
      case 6: out.fhKey = r.secret('fh-key', 16, 16); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `version`. */
export function decodeVersion(r: AttrReader, out: Version = {}): Version {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.major = r.u32('major'); break;
      case 2: out.minor = r.u32('minor'); break;
      case 3: out.enabled = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `server-proto`. */
export function decodeServerProto(r: AttrReader, out: ServerProto = {}): ServerProto {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.version = append(out.version, r.nest('version', decodeVersion)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sock`. */
export function decodeSock(r: AttrReader, out: Sock = {}): Sock {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.addr = r.socketAddress('addr'); break;
      case 2: out.transportName = r.text('transport-name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `server-sock`. */
export function decodeServerSock(r: AttrReader, out: ServerSock = {}): ServerSock {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.addr = append(out.addr, r.nest('addr', decodeSock)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pool-mode`. */
export function decodePoolMode(r: AttrReader, out: PoolMode = {}): PoolMode {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = r.text('mode'); break;
      case 2: out.npools = r.u32('npools'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fslocation`. */
export function decodeFslocation(r: AttrReader, out: Fslocation = {}): Fslocation {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.host = r.text('host'); break;
      case 2: out.path = r.text('path'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fslocations`. */
export function decodeFslocations(r: AttrReader, out: Fslocations = {}): Fslocations {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.location = append(out.location, r.nest('location', decodeFslocation)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `auth-flavor`. */
export function decodeAuthFlavor(r: AttrReader, out: AuthFlavor = {}): AuthFlavor {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pseudoflavor = r.u32('pseudoflavor'); break;
      case 2: out.flags = exportFlagsTable.of(r.u32('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `svc-export`. */
export function decodeSvcExport(r: AttrReader, out: SvcExport = {}): SvcExport {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.seqno = r.u64('seqno'); break;
      case 2: out.client = r.text('client'); break;
      case 3: out.path = r.text('path'); break;
      case 4: out.negative = r.flag(); break;
      case 5: out.expiry = r.u64('expiry'); break;
      case 6: out.anonUid = r.u32('anon-uid'); break;
      case 7: out.anonGid = r.u32('anon-gid'); break;
      case 8: out.fslocations = r.nest('fslocations', decodeFslocations); break;
      case 9: out.uuid = r.binary('uuid'); break;
      case 10: out.secinfo = append(out.secinfo, r.nest('secinfo', decodeAuthFlavor)); break;
      case 11: out.xprtsec = append(out.xprtsec, xprtsecModeTable.of(r.u32('xprtsec'))); break;
      case 12: out.flags = exportFlagsTable.of(r.u32('flags')); break;
      case 13: out.fsid = r.s32('fsid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `svc-export-reqs`. */
export function decodeSvcExportReqs(r: AttrReader, out: SvcExportReqs = {}): SvcExportReqs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.requests = append(out.requests, r.nest('requests', decodeSvcExport)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expkey`. */
export function decodeExpkey(r: AttrReader, out: Expkey = {}): Expkey {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.seqno = r.u64('seqno'); break;
      case 2: out.client = r.text('client'); break;
      case 3: out.fsidtype = r.u8('fsidtype'); break;
      case 4: out.fsid = r.binary('fsid'); break;
      case 5: out.negative = r.flag(); break;
      case 6: out.expiry = r.u64('expiry'); break;
      case 7: out.path = r.text('path'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expkey-reqs`. */
export function decodeExpkeyReqs(r: AttrReader, out: ExpkeyReqs = {}): ExpkeyReqs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.requests = append(out.requests, r.nest('requests', decodeExpkey)); break;
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

/** Decodes attribute set `unlock-ip`. */
export function decodeUnlockIp(r: AttrReader, out: UnlockIp = {}): UnlockIp {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.address = r.socketAddress('address'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `unlock-filesystem`. */
export function decodeUnlockFilesystem(r: AttrReader, out: UnlockFilesystem = {}): UnlockFilesystem {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.path = r.text('path'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `unlock-export`. */
export function decodeUnlockExport(r: AttrReader, out: UnlockExport = {}): UnlockExport {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.path = r.text('path'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `server-proc-entry`. */
export function decodeServerProcEntry(r: AttrReader, out: ServerProcEntry = {}): ServerProcEntry {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.op = r.u32('op'); break;
      case 2: out.count = r.u64('count'); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `server-stats`. */
export function decodeServerStats(r: AttrReader, out: ServerStats = {}): ServerStats {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rcHits = r.u64('rc-hits'); break;
      case 2: out.rcMisses = r.u64('rc-misses'); break;
      case 3: out.rcNocache = r.u64('rc-nocache'); break;
      case 4: break;
      case 5: out.fhStale = r.u64('fh-stale'); break;
      case 6: out.ioRead = r.u64('io-read'); break;
      case 7: out.ioWrite = r.u64('io-write'); break;
      case 8: out.netcnt = r.u32('netcnt'); break;
      case 9: out.netudpcnt = r.u32('netudpcnt'); break;
      case 10: out.nettcpcnt = r.u32('nettcpcnt'); break;
      case 11: out.nettcpconn = r.u32('nettcpconn'); break;
      case 12: out.rpccnt = r.u32('rpccnt'); break;
      case 13: out.rpcbadfmt = r.u32('rpcbadfmt'); break;
      case 14: out.rpcbadauth = r.u32('rpcbadauth'); break;
      case 15: out.rpcbadclnt = r.u32('rpcbadclnt'); break;
      case 16: out.proc2Ops = append(out.proc2Ops, r.nest('proc2-ops', decodeServerProcEntry)); break;
      case 17: out.proc3Ops = append(out.proc3Ops, r.nest('proc3-ops', decodeServerProcEntry)); break;
      case 18: out.proc4Ops = append(out.proc4Ops, r.nest('proc4-ops', decodeServerProcEntry)); break;
      case 19: out.proc4opsOps = append(out.proc4opsOps, r.nest('proc4ops-ops', decodeServerProcEntry)); break;
      case 20: out.proc4cbOps = append(out.proc4cbOps, r.nest('proc4cb-ops', decodeServerProcEntry)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
