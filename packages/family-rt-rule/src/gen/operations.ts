// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeFibRuleAttrsMessage } from './decode.ts';
import { fibRuleAttrs, fibRuleHdrStruct } from './descriptors.ts';
import { encodeFibRuleAttrsMessage } from './encode.ts';
import type { DelruleRequest, FibRuleAttrsMessage, GetruleDumpRequest, NewruleRequest } from './types.ts';

/** Netlink family `rt-rule` */
export const family: Family = { name: 'rt-rule', protocol: 0, version: 1, modules: [] };

/** `newrule` */
export const newrule: Operation<Call<NewruleRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newrule', family, set: fibRuleAttrs, header: fibRuleHdrStruct,
  do: { request: 32, encode: encodeFibRuleAttrsMessage },
  dump: undefined,
});

/** `newrule-ntf` */
export const newruleNtf: Notification<FibRuleAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newrule-ntf', family, set: fibRuleAttrs, header: fibRuleHdrStruct, message: 32,
  decode: decodeFibRuleAttrsMessage,
});

/** `delrule` */
export const delrule: Operation<Call<DelruleRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delrule', family, set: fibRuleAttrs, header: fibRuleHdrStruct,
  do: { request: 33, encode: encodeFibRuleAttrsMessage },
  dump: undefined,
});

/** `delrule-ntf` */
export const delruleNtf: Notification<FibRuleAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delrule-ntf', family, set: fibRuleAttrs, header: fibRuleHdrStruct, message: 33,
  decode: decodeFibRuleAttrsMessage,
});

/** `getrule` */
export const getrule: Operation<
  undefined, Call<GetruleDumpRequest, FibRuleAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getrule', family, set: fibRuleAttrs, header: fibRuleHdrStruct,
  do: undefined,
  dump: { request: 34, reply: 32, encode: encodeFibRuleAttrsMessage, decode: decodeFibRuleAttrsMessage },
});

/** All operations of `rt-rule`. */
export const operations: readonly AnyOperation[] = [newrule, delrule, getrule];

/** All notifications and events of `rt-rule`. */
export const notifications: readonly Notification<object>[] = [newruleNtf, delruleNtf];
