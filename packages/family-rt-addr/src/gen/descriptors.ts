// Generated from specs/kernel/rt-addr.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, attribute, type AttributeSet, attributeSet, ip, ipv4, member, named, s32, struct, type StructType,
  structType, text, u32, u8,
} from '@nlkit/netlink-core';
import { ifaFlagsTable, ifaprotTable, rtScopeTable } from './constants.ts';
import { decodeIfaCacheinfo, decodeIfaddrmsg } from './decode.ts';
import { encodeIfaCacheinfo, encodeIfaddrmsg } from './encode.ts';
import type { AddrAttrs, IfaCacheinfo, Ifaddrmsg } from './types.ts';

/** Layout of struct `ifaddrmsg`. */
export const ifaddrmsgStruct: StructType<Ifaddrmsg> = /* @__PURE__ */ structType('ifaddrmsg', 8, {
  ifaFamily: /* @__PURE__ */ member(0, 1, 'ifa-family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  ifaPrefixlen: /* @__PURE__ */ member(1, 1, 'ifa-prefixlen', u8),
  ifaFlags: /* @__PURE__ */ member(2, 1, 'ifa-flags', /* @__PURE__ */ named('u8', ifaFlagsTable)),
  ifaScope: /* @__PURE__ */ member(3, 1, 'ifa-scope', /* @__PURE__ */ named('u8', rtScopeTable)),
  ifaIndex: /* @__PURE__ */ member(4, 4, 'ifa-index', u32),
}, decodeIfaddrmsg, encodeIfaddrmsg);

/** Layout of struct `ifa-cacheinfo`. */
export const ifaCacheinfoStruct: StructType<IfaCacheinfo> = /* @__PURE__ */ structType('ifa-cacheinfo', 16, {
  ifaPrefered: /* @__PURE__ */ member(0, 4, 'ifa-prefered', u32),
  ifaValid: /* @__PURE__ */ member(4, 4, 'ifa-valid', u32),
  cstamp: /* @__PURE__ */ member(8, 4, 'cstamp', u32),
  tstamp: /* @__PURE__ */ member(12, 4, 'tstamp', u32),
}, decodeIfaCacheinfo, encodeIfaCacheinfo);

/** Attributes of set `addr-attrs`. */
export const addrAttrs: AttributeSet<AddrAttrs> = /* @__PURE__ */ attributeSet('addr-attrs', {
  address: /* @__PURE__ */ attribute(1, 'address', ip),
  local: /* @__PURE__ */ attribute(2, 'local', ip),
  label: /* @__PURE__ */ attribute(3, 'label', text),
  broadcast: /* @__PURE__ */ attribute(4, 'broadcast', ipv4),
  anycast: /* @__PURE__ */ attribute(5, 'anycast', ip),
  cacheinfo: /* @__PURE__ */ attribute(6, 'cacheinfo', /* @__PURE__ */ struct(ifaCacheinfoStruct)),
  multicast: /* @__PURE__ */ attribute(7, 'multicast', ip),
  flags: /* @__PURE__ */ attribute(8, 'flags', /* @__PURE__ */ named('u32', ifaFlagsTable)),
  rtPriority: /* @__PURE__ */ attribute(9, 'rt-priority', u32),
  targetNetnsid: /* @__PURE__ */ attribute(10, 'target-netnsid', s32),
  proto: /* @__PURE__ */ attribute(11, 'proto', /* @__PURE__ */ named('u8', ifaprotTable)),
  mcUsers: /* @__PURE__ */ attribute(12, 'mc-users', u32),
});
