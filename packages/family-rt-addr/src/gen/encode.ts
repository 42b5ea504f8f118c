// Generated from specs/kernel/rt-addr.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
import { ifaFlagsTable, ifaprotTable, rtScopeTable } from './constants.ts';
import type { AddrAttrs, AddrAttrsMessage, IfaCacheinfo, Ifaddrmsg } from './types.ts';

/** Encodes struct `ifaddrmsg` (8 bytes) at an offset that holds zeros. */
export function encodeIfaddrmsg(w: AttrWriter, at: number, s: Sparse<Ifaddrmsg>): void {
  w.putU8(at, 'ifa-family', s.ifaFamily, addressFamilyTable);
  w.putU8(at + 1, 'ifa-prefixlen', s.ifaPrefixlen);
  w.putU8(at + 2, 'ifa-flags', s.ifaFlags, ifaFlagsTable);
  w.putU8(at + 3, 'ifa-scope', s.ifaScope, rtScopeTable);
  w.putU32(at + 4, 'ifa-index', s.ifaIndex);
}

/** Encodes struct `ifa-cacheinfo` (16 bytes) at an offset that holds zeros. */
export function encodeIfaCacheinfo(w: AttrWriter, at: number, s: Sparse<IfaCacheinfo>): void {
  w.putU32(at, 'ifa-prefered', s.ifaPrefered);
  w.putU32(at + 4, 'ifa-valid', s.ifaValid);
  w.putU32(at + 8, 'cstamp', s.cstamp);
  w.putU32(at + 12, 'tstamp', s.tstamp);
}

/** Encodes attribute set `addr-attrs`. */
export function encodeAddrAttrs(w: AttrWriter, set: AddrAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'address': w.ip(1, 'address', set.address); break;
      case 'local': w.ip(2, 'local', set.local); break;
      case 'label': w.text(3, 'label', set.label, 15); break;
      case 'broadcast': w.ipv4(4, 'broadcast', set.broadcast); break;
      case 'anycast': w.ip(5, 'anycast', set.anycast); break;
      case 'cacheinfo': w.struct(6, 'cacheinfo', set.cacheinfo, 16, encodeIfaCacheinfo); break;
      case 'multicast': w.ip(7, 'multicast', set.multicast); break;
      case 'flags': w.u32(8, 'flags', set.flags, ifaFlagsTable); break;
      case 'rtPriority': w.u32(9, 'rt-priority', set.rtPriority); break;
      case 'targetNetnsid': w.s32(10, 'target-netnsid', set.targetNetnsid); break;
      case 'proto': w.u8(11, 'proto', set.proto, ifaprotTable); break;
      case 'mcUsers': w.u32(12, 'mc-users', set.mcUsers); break;
      default: w.unknownKey('addr-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `ifaddrmsg`, which stand beside the attributes. */
const ifaddrmsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ifaFamily', 'ifaPrefixlen', 'ifaFlags', 'ifaScope', 'ifaIndex',
]);

/** Encodes struct `ifaddrmsg` and the attributes `addr-attrs` behind it. */
export function encodeAddrAttrsMessage(w: AttrWriter, message: AddrAttrsMessage<Uint8Array>): void {
  w.header(8, message, encodeIfaddrmsg, ifaddrmsgKeys);
  encodeAddrAttrs(w, message);
}
