// Generated from specs/kernel/binder.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, flag, named, text, u32 } from '@nlkit/netlink-core';
import { returnErrorTable, transactionFlagsTable } from './constants.ts';
import type { Report } from './types.ts';

/** Attributes of set `report`. */
export const reportAttrs: AttributeSet<Report> = /* @__PURE__ */ attributeSet('report', {
  error: /* @__PURE__ */ attribute(1, 'error', /* @__PURE__ */ named('u32', returnErrorTable)),
  context: /* @__PURE__ */ attribute(2, 'context', text),
  fromPid: /* @__PURE__ */ attribute(3, 'from-pid', u32),
  fromTid: /* @__PURE__ */ attribute(4, 'from-tid', u32),
  toPid: /* @__PURE__ */ attribute(5, 'to-pid', u32),
  toTid: /* @__PURE__ */ attribute(6, 'to-tid', u32),
  isReply: /* @__PURE__ */ attribute(7, 'is-reply', flag),
  flags: /* @__PURE__ */ attribute(8, 'flags', /* @__PURE__ */ named('u32', transactionFlagsTable)),
  code: /* @__PURE__ */ attribute(9, 'code', u32),
  dataSize: /* @__PURE__ */ attribute(10, 'data-size', u32),
});
