// Generated from specs/kernel/binder.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { returnErrorTable, transactionFlagsTable } from './constants.ts';
import type { Report } from './types.ts';

/** Encodes attribute set `report`. */
export function encodeReport(w: AttrWriter, set: Report<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'error': w.u32(1, 'error', set.error, returnErrorTable); break;
      case 'context': w.text(2, 'context', set.context); break;
      case 'fromPid': w.u32(3, 'from-pid', set.fromPid); break;
      case 'fromTid': w.u32(4, 'from-tid', set.fromTid); break;
      case 'toPid': w.u32(5, 'to-pid', set.toPid); break;
      case 'toTid': w.u32(6, 'to-tid', set.toTid); break;
      case 'isReply': w.flag(7, 'is-reply', set.isReply); break;
      case 'flags': w.u32(8, 'flags', set.flags, transactionFlagsTable); break;
      case 'code': w.u32(9, 'code', set.code); break;
      case 'dataSize': w.u32(10, 'data-size', set.dataSize); break;
      default: w.unknownKey('report', key);
    }
  }
  w.keptUnknown(set);
}
