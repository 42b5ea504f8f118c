// Generated from specs/kernel/fou.yaml. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, binary, flag, s32, u16be, u32, u8 } from '@nlkit/netlink-core';
import type { Fou } from './types.ts';

/** Attributes of set `fou`. */
export const fouAttrs: AttributeSet<Fou> = /* @__PURE__ */ attributeSet('fou', {
  port: /* @__PURE__ */ attribute(1, 'port', u16be),
  af: /* @__PURE__ */ attribute(2, 'af', u8),
  ipproto: /* @__PURE__ */ attribute(3, 'ipproto', u8),
  type: /* @__PURE__ */ attribute(4, 'type', u8),
  remcsumNopartial: /* @__PURE__ */ attribute(5, 'remcsum-nopartial', flag),
  localV4: /* @__PURE__ */ attribute(6, 'local-v4', u32),
  localV6: /* @__PURE__ */ attribute(7, 'local-v6', /* @__PURE__ */ binary(16, 16)),
  peerV4: /* @__PURE__ */ attribute(8, 'peer-v4', u32),
  peerV6: /* @__PURE__ */ attribute(9, 'peer-v6', /* @__PURE__ */ binary(16, 16)),
  peerPort: /* @__PURE__ */ attribute(10, 'peer-port', u16be),
  ifindex: /* @__PURE__ */ attribute(11, 'ifindex', s32),
});
