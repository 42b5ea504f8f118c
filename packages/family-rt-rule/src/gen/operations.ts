// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeFibRuleAttrsMessage } from './decode.ts';
import { fibRuleAttrs, fibRuleHdrStruct } from './descriptors.ts';
import { encodeFibRuleAttrsMessage } from './encode.ts';
import type { DelruleRequest, FibRuleAttrsMessage, GetruleDumpRequest, NewruleRequest } from './types.ts';

/** Netlink family `rt-rule`: Rules that choose the routing table for a packet: policy routing. */
export const family: Family = { name: 'rt-rule', protocol: 0, version: 1, modules: [] };

/**
 * `newrule`: Adds a rule. Without flag `excl` of the request it is added although the same is there already. Without
 * `priority` it goes before all others but the first. Needs CAP_NET_ADMIN over the network namespace.
 */
export const newrule: Operation<Call<NewruleRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newrule', family, set: fibRuleAttrs, header: fibRuleHdrStruct, privilege: 'namespace',
  do: { request: 32, encode: encodeFibRuleAttrsMessage },
  dump: undefined,
});

/** `newrule-ntf`: A rule was added, or changed with a link that came or went. */
export const newruleNtf: Notification<FibRuleAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newrule-ntf', family, set: fibRuleAttrs, header: fibRuleHdrStruct, message: 32,
  decode: decodeFibRuleAttrsMessage,
});

/**
 * `delrule`: Removes the first rule that has all that the request has. Needs CAP_NET_ADMIN over the network namespace.
 */
export const delrule: Operation<Call<DelruleRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delrule', family, set: fibRuleAttrs, header: fibRuleHdrStruct, privilege: 'namespace',
  do: { request: 33, encode: encodeFibRuleAttrsMessage },
  dump: undefined,
});

/** `delrule-ntf`: A rule was removed. */
export const delruleNtf: Notification<FibRuleAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delrule-ntf', family, set: fibRuleAttrs, header: fibRuleHdrStruct, message: 33,
  decode: decodeFibRuleAttrsMessage,
});

/**
 * `getrule`: Lists the rules of a family, or of all families if it is `unspec`, in the order in which they are asked.
 */
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
