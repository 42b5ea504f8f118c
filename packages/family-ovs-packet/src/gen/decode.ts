// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import type { OvsHeader, Packet, PacketMessage } from './types.ts';

/** Decodes struct `ovs-header` (4 bytes) at an offset. */
export function decodeOvsHeader(r: AttrReader, at: number): OvsHeader {
  return {
    dpIfindex: r.view.getInt32(at, r.little),
  };
}

/** Decodes attribute set `packet`. */
export function decodePacket(r: AttrReader, out: Packet = {}): Packet {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.packet = r.binary('packet'); break;
      case 2: out.key = r.binary('key'); break;
      case 3: out.actions = r.binary('actions'); break;
      case 4: out.userdata = r.binary('userdata'); break;
      case 5: out.egressTunKey = r.binary('egress-tun-key'); break;
      case 8: out.probe = r.flag(); break;
      case 9: out.mru = r.u16('mru'); break;
      case 10: out.len = r.u32('len'); break;
      case 11: out.hash = r.u64('hash'); break;
      case 12: out.upcallPid = r.u32('upcall-pid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `ovs-header` and the attributes `packet` behind it. */
export function decodePacketMessage(r: AttrReader): PacketMessage {
  const out = r.header(4, decodeOvsHeader) as PacketMessage;
  decodePacket(r, out);
  return out;
}
