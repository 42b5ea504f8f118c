// Generated from specs/kernel/binder.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import { returnErrorTable, transactionFlagsTable } from './constants.ts';
import type { Report } from './types.ts';

/** Decodes attribute set `report`. */
export function decodeReport(r: AttrReader, out: Report = {}): Report {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.error = returnErrorTable.of(r.u32('error')); break;
      case 2: out.context = r.text('context'); break;
      case 3: out.fromPid = r.u32('from-pid'); break;
      case 4: out.fromTid = r.u32('from-tid'); break;
      case 5: out.toPid = r.u32('to-pid'); break;
      case 6: out.toTid = r.u32('to-tid'); break;
      case 7: out.isReply = r.flag(); break;
      case 8: out.flags = transactionFlagsTable.of(r.u32('flags')); break;
      case 9: out.code = r.u32('code'); break;
      case 10: out.dataSize = r.u32('data-size'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
