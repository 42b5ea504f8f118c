// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, flag, member, s32, type StructType, structType, u16, u32, u64,
} from '@nlkit/netlink-core';
import { decodeOvsHeader } from './decode.ts';
import { encodeOvsHeader } from './encode.ts';
import type { OvsHeader, Packet } from './types.ts';

/** Layout of struct `ovs-header`. */
export const ovsHeaderStruct: StructType<OvsHeader> = /* @__PURE__ */ structType('ovs-header', 4, {
  dpIfindex: /* @__PURE__ */ member(0, 4, 'dp-ifindex', s32),
}, decodeOvsHeader, encodeOvsHeader);

/** Attributes of set `packet`. */
export const packetAttrs: AttributeSet<Packet> = /* @__PURE__ */ attributeSet('packet', {
  packet: /* @__PURE__ */ attribute(1, 'packet', /* @__PURE__ */ binary()),
  key: /* @__PURE__ */ attribute(2, 'key', /* @__PURE__ */ binary()),
  actions: /* @__PURE__ */ attribute(3, 'actions', /* @__PURE__ */ binary()),
  userdata: /* @__PURE__ */ attribute(4, 'userdata', /* @__PURE__ */ binary()),
  egressTunKey: /* @__PURE__ */ attribute(5, 'egress-tun-key', /* @__PURE__ */ binary()),
  probe: /* @__PURE__ */ attribute(8, 'probe', flag),
  mru: /* @__PURE__ */ attribute(9, 'mru', u16),
  len: /* @__PURE__ */ attribute(10, 'len', u32),
  hash: /* @__PURE__ */ attribute(11, 'hash', u64),
  upcallPid: /* @__PURE__ */ attribute(12, 'upcall-pid', u32),
});
