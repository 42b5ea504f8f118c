// Generated from specs/kernel/fou.yaml. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import type { Fou } from './types.ts';

/** Decodes attribute set `fou`. */
export function decodeFou(r: AttrReader, out: Fou = {}): Fou {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.port = r.u16be('port'); break;
      case 2: out.af = r.u8('af'); break;
      case 3: out.ipproto = r.u8('ipproto'); break;
      case 4: out.type = r.u8('type'); break;
      case 5: out.remcsumNopartial = r.flag(); break;
      case 6: out.localV4 = r.u32('local-v4'); break;
      case 7: out.localV6 = r.binary('local-v6', 16, 16); break;
      case 8: out.peerV4 = r.u32('peer-v4'); break;
      case 9: out.peerV6 = r.binary('peer-v6', 16, 16); break;
      case 10: out.peerPort = r.u16be('peer-port'); break;
      case 11: out.ifindex = r.s32('ifindex'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
