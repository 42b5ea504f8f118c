// Generated from specs/kernel/mptcp_pm.yaml. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, nest, s32, u16, u16be, u32, u32be, u64, u8,
} from '@nlkit/netlink-core';
import { decodeAddress } from './decode.ts';
import { encodeAddress } from './encode.ts';
import type { Address, Attr, Endpoint, EventAttr, SubflowAttribute } from './types.ts';

/** Attributes of set `address`. */
export const addressAttrs: AttributeSet<Address> = /* @__PURE__ */ attributeSet('address', {
  family: /* @__PURE__ */ attribute(1, 'family', u16),
  id: /* @__PURE__ */ attribute(2, 'id', u8),
  addr4: /* @__PURE__ */ attribute(3, 'addr4', u32be),
  addr6: /* @__PURE__ */ attribute(4, 'addr6', /* @__PURE__ */ binary(16, 16)),
  port: /* @__PURE__ */ attribute(5, 'port', u16),
  flags: /* @__PURE__ */ attribute(6, 'flags', u32),
  ifIdx: /* @__PURE__ */ attribute(7, 'if-idx', s32),
});

/** Attributes of set `subflow-attribute`. */
export const subflowAttributeAttrs: AttributeSet<SubflowAttribute> = /* @__PURE__ */ attributeSet('subflow-attribute', {
  tokenRem: /* @__PURE__ */ attribute(1, 'token-rem', u32),
  tokenLoc: /* @__PURE__ */ attribute(2, 'token-loc', u32),
  relwriteSeq: /* @__PURE__ */ attribute(3, 'relwrite-seq', u32),
  mapSeq: /* @__PURE__ */ attribute(4, 'map-seq', u64),
  mapSfseq: /* @__PURE__ */ attribute(5, 'map-sfseq', u32),
  ssnOffset: /* @__PURE__ */ attribute(6, 'ssn-offset', u32),
  mapDatalen: /* @__PURE__ */ attribute(7, 'map-datalen', u16),
  flags: /* @__PURE__ */ attribute(8, 'flags', u32),
  idRem: /* @__PURE__ */ attribute(9, 'id-rem', u8),
  idLoc: /* @__PURE__ */ attribute(10, 'id-loc', u8),
});

/** Attributes of set `endpoint`. */
export const endpointAttrs: AttributeSet<Endpoint> = /* @__PURE__ */ attributeSet('endpoint', {
  addr: /* @__PURE__ */ attribute(1, 'addr', /* @__PURE__ */ nest(() => addressAttrs, decodeAddress, encodeAddress)),
});

/** Attributes of set `attr`. */
export const attrAttrs: AttributeSet<Attr> = /* @__PURE__ */ attributeSet('attr', {
  addr: /* @__PURE__ */ attribute(1, 'addr', /* @__PURE__ */ nest(() => addressAttrs, decodeAddress, encodeAddress)),
  rcvAddAddrs: /* @__PURE__ */ attribute(2, 'rcv-add-addrs', u32),
  subflows: /* @__PURE__ */ attribute(3, 'subflows', u32),
  token: /* @__PURE__ */ attribute(4, 'token', u32),
  locId: /* @__PURE__ */ attribute(5, 'loc-id', u8),
  addrRemote: /* @__PURE__ */ attribute(
    6, 'addr-remote', /* @__PURE__ */ nest(() => addressAttrs, decodeAddress, encodeAddress),
  ),
});

/** Attributes of set `event-attr`. */
export const eventAttrAttrs: AttributeSet<EventAttr> = /* @__PURE__ */ attributeSet('event-attr', {
  token: /* @__PURE__ */ attribute(1, 'token', u32),
  family: /* @__PURE__ */ attribute(2, 'family', u16),
  locId: /* @__PURE__ */ attribute(3, 'loc-id', u8),
  remId: /* @__PURE__ */ attribute(4, 'rem-id', u8),
  saddr4: /* @__PURE__ */ attribute(5, 'saddr4', u32be),
  saddr6: /* @__PURE__ */ attribute(6, 'saddr6', /* @__PURE__ */ binary()),
  daddr4: /* @__PURE__ */ attribute(7, 'daddr4', u32be),
  daddr6: /* @__PURE__ */ attribute(8, 'daddr6', /* @__PURE__ */ binary()),
  sport: /* @__PURE__ */ attribute(9, 'sport', u16be),
  dport: /* @__PURE__ */ attribute(10, 'dport', u16be),
  backup: /* @__PURE__ */ attribute(11, 'backup', u8),
  error: /* @__PURE__ */ attribute(12, 'error', u8),
  flags: /* @__PURE__ */ attribute(13, 'flags', u16),
  timeout: /* @__PURE__ */ attribute(14, 'timeout', u32),
  ifIdx: /* @__PURE__ */ attribute(15, 'if-idx', s32),
  resetReason: /* @__PURE__ */ attribute(16, 'reset-reason', u32),
  resetFlags: /* @__PURE__ */ attribute(17, 'reset-flags', u32),
  serverSide: /* @__PURE__ */ attribute(18, 'server-side', u8),
});
