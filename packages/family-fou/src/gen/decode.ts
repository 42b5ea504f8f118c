// Generated from specs/kernel/fou.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrReader } from '@nlkit/netlink-core';
import { encapTypeTable } from './constants.ts';
import type { Fou } from './types.ts';

/** Decodes attribute set `fou`. */
export function decodeFou(r: AttrReader, out: Fou = {}): Fou {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.port = r.u16be('port'); break;
      case 2: out.af = addressFamilyTable.of(r.u8('af')); break;
      case 3: out.ipproto = r.u8('ipproto'); break;
      case 4: out.type = encapTypeTable.of(r.u8('type')); break;
      case 5: out.remcsumNopartial = r.flag(); break;
      case 6: out.localV4 = r.ipv4('local-v4'); break;
      case 7: out.localV6 = r.ipv6('local-v6'); break;
      case 8: out.peerV4 = r.ipv4('peer-v4'); break;
      case 9: out.peerV6 = r.ipv6('peer-v6'); break;
      case 10: out.peerPort = r.u16be('peer-port'); break;
      case 11: out.ifindex = r.s32('ifindex'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
