// Generated from specs/kernel/fou.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, attribute, type AttributeSet, attributeSet, flag, ipv4, ipv6, named, s32, u16be, u8,
} from '@nlkit/netlink-core';
import { encapTypeTable } from './constants.ts';
import type { Fou } from './types.ts';

/** Attributes of set `fou`. */
export const fouAttrs: AttributeSet<Fou> = /* @__PURE__ */ attributeSet('fou', {
  port: /* @__PURE__ */ attribute(1, 'port', u16be),
  af: /* @__PURE__ */ attribute(2, 'af', /* @__PURE__ */ named('u8', addressFamilyTable)),
  ipproto: /* @__PURE__ */ attribute(3, 'ipproto', u8),
  type: /* @__PURE__ */ attribute(4, 'type', /* @__PURE__ */ named('u8', encapTypeTable)),
  remcsumNopartial: /* @__PURE__ */ attribute(5, 'remcsum-nopartial', flag),
  localV4: /* @__PURE__ */ attribute(6, 'local-v4', ipv4),
  localV6: /* @__PURE__ */ attribute(7, 'local-v6', ipv6),
  peerV4: /* @__PURE__ */ attribute(8, 'peer-v4', ipv4),
  peerV6: /* @__PURE__ */ attribute(9, 'peer-v6', ipv6),
  peerPort: /* @__PURE__ */ attribute(10, 'peer-port', u16be),
  ifindex: /* @__PURE__ */ attribute(11, 'ifindex', s32),
});
