// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter, Sparse } from '@nlkit/netlink-core';
import type { OvsHeader, Packet, PacketMessage } from './types.ts';

/** Encodes struct `ovs-header` (4 bytes) at an offset that holds zeros. */
export function encodeOvsHeader(w: AttrWriter, at: number, s: Sparse<OvsHeader>): void {
  w.putS32(at, 'dp-ifindex', s.dpIfindex);
}

/** Encodes attribute set `packet`. */
export function encodePacket(w: AttrWriter, set: Packet): void {
  for (const key in set) {
    switch (key) {
      case 'packet': w.binary(1, 'packet', set.packet, 14); break;
      case 'key': w.binary(2, 'key', set.key); break;
      case 'actions': w.binary(3, 'actions', set.actions); break;
      case 'userdata': w.binary(4, 'userdata', set.userdata); break;
      case 'egressTunKey': w.binary(5, 'egress-tun-key', set.egressTunKey); break;
      case 'probe': w.flag(8, 'probe', set.probe); break;
      case 'mru': w.u16(9, 'mru', set.mru); break;
      case 'len': w.u32(10, 'len', set.len); break;
      case 'hash': w.u64(11, 'hash', set.hash); break;
      case 'upcallPid': w.u32(12, 'upcall-pid', set.upcallPid); break;
      default: w.unknownKey('packet', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `ovs-header`, which stand beside the attributes. */
const ovsHeaderKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['dpIfindex']);

/** Encodes struct `ovs-header` and the attributes `packet` behind it. */
export function encodePacketMessage(w: AttrWriter, message: PacketMessage<Uint8Array>): void {
  w.header(4, message, encodeOvsHeader, ovsHeaderKeys);
  encodePacket(w, message);
}
