// Generated from specs/kernel/mptcp_pm.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, attribute, type AttributeSet, attributeSet, ipv4, ipv6, named, nest, s32, u16, u16be, u32, u8,
} from '@nlkit/netlink-core';
import { addrFlagTable, eventFlagTable, resetReasonTable } from './constants.ts';
import { decodeAddress } from './decode.ts';
import { encodeAddress } from './encode.ts';
import type { Address, Attr, Endpoint, EventAttr } from './types.ts';

/** Attributes of set `address`. */
export const addressAttrs: AttributeSet<Address> = /* @__PURE__ */ attributeSet('address', {
  family: /* @__PURE__ */ attribute(1, 'family', /* @__PURE__ */ named('u16', addressFamilyTable)),
  id: /* @__PURE__ */ attribute(2, 'id', u8),
  addr4: /* @__PURE__ */ attribute(3, 'addr4', ipv4),
  addr6: /* @__PURE__ */ attribute(4, 'addr6', ipv6),
  port: /* @__PURE__ */ attribute(5, 'port', u16),
  flags: /* @__PURE__ */ attribute(6, 'flags', /* @__PURE__ */ named('u32', addrFlagTable)),
  ifIdx: /* @__PURE__ */ attribute(7, 'if-idx', s32),
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
  family: /* @__PURE__ */ attribute(2, 'family', /* @__PURE__ */ named('u16', addressFamilyTable)),
  locId: /* @__PURE__ */ attribute(3, 'loc-id', u8),
  remId: /* @__PURE__ */ attribute(4, 'rem-id', u8),
  saddr4: /* @__PURE__ */ attribute(5, 'saddr4', ipv4),
  saddr6: /* @__PURE__ */ attribute(6, 'saddr6', ipv6),
  daddr4: /* @__PURE__ */ attribute(7, 'daddr4', ipv4),
  daddr6: /* @__PURE__ */ attribute(8, 'daddr6', ipv6),
  sport: /* @__PURE__ */ attribute(9, 'sport', u16be),
  dport: /* @__PURE__ */ attribute(10, 'dport', u16be),
  backup: /* @__PURE__ */ attribute(11, 'backup', u8),
  error: /* @__PURE__ */ attribute(12, 'error', u8),
  flags: /* @__PURE__ */ attribute(13, 'flags', /* @__PURE__ */ named('u16', eventFlagTable)),
  timeout: /* @__PURE__ */ attribute(14, 'timeout', u32),
  ifIdx: /* @__PURE__ */ attribute(15, 'if-idx', s32),
  resetReason: /* @__PURE__ */ attribute(16, 'reset-reason', /* @__PURE__ */ named('u32', resetReasonTable)),
  resetFlags: /* @__PURE__ */ attribute(17, 'reset-flags', u32),
  serverSide: /* @__PURE__ */ attribute(18, 'server-side', u8),
});
