// Generated from specs/kernel/lockd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, u16, u32 } from '@nlkit/netlink-core';
import type { Server } from './types.ts';

/** Attributes of set `server`. */
export const serverAttrs: AttributeSet<Server> = /* @__PURE__ */ attributeSet('server', {
  gracetime: /* @__PURE__ */ attribute(1, 'gracetime', u32),
  tcpPort: /* @__PURE__ */ attribute(2, 'tcp-port', u16),
  udpPort: /* @__PURE__ */ attribute(3, 'udp-port', u16),
});
