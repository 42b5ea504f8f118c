// Generated from specs/kernel/fou.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter } from '@nlkit/netlink-core';
import { encapTypeTable } from './constants.ts';
import type { Fou } from './types.ts';

/** Encodes attribute set `fou`. */
export function encodeFou(w: AttrWriter, set: Fou<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'port': w.u16be(1, 'port', set.port); break;
      case 'af': w.u8(2, 'af', set.af, addressFamilyTable); break;
      case 'ipproto': w.u8(3, 'ipproto', set.ipproto); break;
      case 'type': w.u8(4, 'type', set.type, encapTypeTable); break;
      case 'remcsumNopartial': w.flag(5, 'remcsum-nopartial', set.remcsumNopartial); break;
      case 'localV4': w.ipv4(6, 'local-v4', set.localV4); break;
      case 'localV6': w.ipv6(7, 'local-v6', set.localV6); break;
      case 'peerV4': w.ipv4(8, 'peer-v4', set.peerV4); break;
      case 'peerV6': w.ipv6(9, 'peer-v6', set.peerV6); break;
      case 'peerPort': w.u16be(10, 'peer-port', set.peerPort); break;
      case 'ifindex': w.s32(11, 'ifindex', set.ifindex); break;
      default: w.unknownKey('fou', key);
    }
  }
  w.keptUnknown(set);
}
