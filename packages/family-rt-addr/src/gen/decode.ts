// Generated from specs/kernel/rt-addr.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrReader } from '@nlkit/netlink-core';
import { ifaFlagsTable, ifaprotTable, rtScopeTable } from './constants.ts';
import type { AddrAttrs, AddrAttrsMessage, IfaCacheinfo, Ifaddrmsg } from './types.ts';

/** Decodes struct `ifaddrmsg` (8 bytes) at an offset. */
export function decodeIfaddrmsg(r: AttrReader, at: number): Ifaddrmsg {
  return {
    ifaFamily: addressFamilyTable.of(r.view.getUint8(at)),
    ifaPrefixlen: r.view.getUint8(at + 1),
    ifaFlags: ifaFlagsTable.of(r.view.getUint8(at + 2)),
    ifaScope: rtScopeTable.of(r.view.getUint8(at + 3)),
    ifaIndex: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ifa-cacheinfo` (16 bytes) at an offset. */
export function decodeIfaCacheinfo(r: AttrReader, at: number): IfaCacheinfo {
  return {
    ifaPrefered: r.view.getUint32(at, r.little),
    ifaValid: r.view.getUint32(at + 4, r.little),
    cstamp: r.view.getUint32(at + 8, r.little),
    tstamp: r.view.getUint32(at + 12, r.little),
  };
}

/** Decodes attribute set `addr-attrs`. */
export function decodeAddrAttrs(r: AttrReader, out: AddrAttrs = {}): AddrAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.address = r.ip('address'); break;
      case 2: out.local = r.ip('local'); break;
      case 3: out.label = r.text('label'); break;
      case 4: out.broadcast = r.ipv4('broadcast'); break;
      case 5: out.anycast = r.ip('anycast'); break;
      case 6: out.cacheinfo = r.struct('cacheinfo', 16, decodeIfaCacheinfo); break;
      case 7: out.multicast = r.ip('multicast'); break;
      case 8: out.flags = ifaFlagsTable.of(r.u32('flags')); break;
      case 9: out.rtPriority = r.u32('rt-priority'); break;
      case 10: out.targetNetnsid = r.s32('target-netnsid'); break;
      case 11: out.proto = ifaprotTable.of(r.u8('proto')); break;
      case 12: out.mcUsers = r.u32('mc-users'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `ifaddrmsg` and the attributes `addr-attrs` behind it. */
export function decodeAddrAttrsMessage(r: AttrReader): AddrAttrsMessage {
  const out = r.header(8, decodeIfaddrmsg) as AddrAttrsMessage;
  decodeAddrAttrs(r, out);
  return out;
}
