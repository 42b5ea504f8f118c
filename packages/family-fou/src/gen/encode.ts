// Generated from specs/kernel/fou.yaml. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import type { Fou } from './types.ts';

/** Encodes attribute set `fou`. */
export function encodeFou(w: AttrWriter, set: Fou): void {
  for (const key in set) {
    switch (key) {
      case 'port': w.u16be(1, 'port', set.port); break;
      case 'af': w.u8(2, 'af', set.af); break;
      case 'ipproto': w.u8(3, 'ipproto', w.range('ipproto', set.ipproto, 1, 255)); break;
      case 'type': w.u8(4, 'type', set.type); break;
      case 'remcsumNopartial': w.flag(5, 'remcsum-nopartial', set.remcsumNopartial); break;
      case 'localV4': w.u32(6, 'local-v4', set.localV4); break;
      case 'localV6': w.binary(7, 'local-v6', set.localV6, 16, 16); break;
      case 'peerV4': w.u32(8, 'peer-v4', set.peerV4); break;
      case 'peerV6': w.binary(9, 'peer-v6', set.peerV6, 16, 16); break;
      case 'peerPort': w.u16be(10, 'peer-port', set.peerPort); break;
      case 'ifindex': w.s32(11, 'ifindex', set.ifindex); break;
      default: w.unknownKey('fou', key);
    }
  }
  w.keptUnknown(set);
}
