// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { mergeElements } from '../extra/index.ts';
import {
  decodeChainAttrsMessage, decodeCompatAttrsMessage, decodeFlowtableAttrsMessage, decodeGenAttrsMessage,
  decodeObjAttrsMessage, decodeRuleAttrsMessage, decodeSetAttrsMessage, decodeSetelemListAttrsMessage,
  decodeTableAttrsMessage, decodeTraceAttrsMessage,
} from './decode.ts';
import {
  batchAttrs, chainAttrs, compatAttrs, flowtableAttrs, genAttrs, nfgenmsgStruct, objAttrs, ruleAttrs, setAttrs,
  setelemListAttrs, tableAttrs, traceAttrs,
} from './descriptors.ts';
import {
  encodeBatchAttrsMessage, encodeChainAttrsMessage, encodeCompatAttrsMessage, encodeFlowtableAttrsMessage,
  encodeGenAttrsMessage, encodeObjAttrsMessage, encodeRuleAttrsMessage, encodeSetAttrsMessage,
  encodeSetelemListAttrsMessage, encodeTableAttrsMessage,
} from './encode.ts';
import type {
  BatchBeginRequest, BatchEndRequest, ChainAttrsMessage, CompatAttrsMessage, DelchainRequest, DelflowtableRequest,
  DelobjRequest, DelruleRequest, DelsetelemRequest, DelsetRequest, DeltableRequest, DestroychainRequest,
  DestroyflowtableRequest, DestroyobjRequest, DestroyruleRequest, DestroysetelemRequest, DestroysetRequest,
  DestroytableRequest, FlowtableAttrsMessage, GenAttrsMessage, GetchainDumpRequest, GetchainRequest, GetcompatRequest,
  GetflowtableDumpRequest, GetflowtableRequest, GetgenRequest, GetobjDumpRequest, GetobjRequest, GetobjResetDumpRequest,
  GetobjResetRequest, GetruleDumpRequest, GetruleRequest, GetruleResetDumpRequest, GetruleResetRequest,
  GetsetDumpRequest, GetsetelemDumpRequest, GetsetelemRequest, GetsetelemResetDumpRequest, GetsetelemResetRequest,
  GetsetRequest, GettableDumpRequest, GettableRequest, NewchainRequest, NewflowtableRequest, NewobjRequest,
  NewruleRequest, NewsetelemRequest, NewsetRequest, NewtableRequest, ObjAttrsMessage, RuleAttrsMessage, SetAttrsMessage,
  SetelemListAttrsMessage, TableAttrsMessage, TraceAttrsMessage,
} from './types.ts';

/**
 * Netlink family `nftables`: The firewall: tables of chains of rules, with sets, maps, counters, quotas and flowtables
 * beside them. Changes are made in transactions (`socket.transaction`), which are carried out whole or not at all.
 */
export const family: Family = {
  name: 'nftables', protocol: 12, version: 1, modules: ['nf_tables'], batch: { begin: 16, end: 17, subsystem: 10 },
};

/**
 * `batch-begin`: Begins a transaction. `socket.transaction` sends it.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const batchBegin: Operation<Call<BatchBeginRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'batch-begin', family, set: batchAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 16, encode: encodeBatchAttrsMessage },
  dump: undefined,
});

/**
 * `batch-end`: Ends a transaction, which is carried out then. `socket.transaction` sends it.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const batchEnd: Operation<Call<BatchEndRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'batch-end', family, set: batchAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 17, encode: encodeBatchAttrsMessage },
  dump: undefined,
});

/**
 * `newtable`: Creates a table, or changes its flags. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newtable: Operation<
  Call<NewtableRequest, void, 'create' | 'excl' | 'replace' | 'append' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'newtable', family, set: tableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2560, encode: encodeTableAttrsMessage },
  dump: undefined,
});

/**
 * `gettable`: Reads a table by name, or lists all of a family.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const gettable: Operation<
  Call<GettableRequest, TableAttrsMessage, never>, Call<GettableDumpRequest, TableAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'gettable', family, set: tableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2561, reply: 2560, encode: encodeTableAttrsMessage, decode: decodeTableAttrsMessage },
  dump: { request: 2561, reply: 2560, encode: encodeTableAttrsMessage, decode: decodeTableAttrsMessage },
});

/**
 * `deltable`: Deletes a table and what is in it. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const deltable: Operation<
  Call<DeltableRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'deltable', family, set: tableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2562, encode: encodeTableAttrsMessage },
  dump: undefined,
});

/**
 * `destroytable`: As `deltable`; no error where there is none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const destroytable: Operation<
  Call<DestroytableRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'destroytable', family, set: tableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2586, encode: encodeTableAttrsMessage },
  dump: undefined,
});

/**
 * `newchain`: Creates a chain, or changes its policy or counters. With a `hook` it is a base chain. Part of a
 * transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newchain: Operation<
  Call<NewchainRequest, void, 'create' | 'excl' | 'replace' | 'append' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'newchain', family, set: chainAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2563, encode: encodeChainAttrsMessage },
  dump: undefined,
});

/**
 * `getchain`: Reads a chain, or lists all of a family.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getchain: Operation<
  Call<GetchainRequest, ChainAttrsMessage, never>, Call<GetchainDumpRequest, ChainAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getchain', family, set: chainAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2564, reply: 2563, encode: encodeChainAttrsMessage, decode: decodeChainAttrsMessage },
  dump: { request: 2564, reply: 2563, encode: encodeChainAttrsMessage, decode: decodeChainAttrsMessage },
});

/**
 * `delchain`: Deletes a chain that no rule jumps to, with its rules. With a `hook` that names devices, only takes these
 * away. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delchain: Operation<
  Call<DelchainRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'delchain', family, set: chainAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2565, encode: encodeChainAttrsMessage },
  dump: undefined,
});

/**
 * `destroychain`: As `delchain`; no error where there is none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const destroychain: Operation<
  Call<DestroychainRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'destroychain', family, set: chainAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2587, encode: encodeChainAttrsMessage },
  dump: undefined,
});

/**
 * `newrule`: Adds a rule: with flag `append` at the end of its chain, else at the beginning, or before or after the
 * rule at `position`; with `replace`, in place of that of `handle`. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newrule: Operation<
  Call<NewruleRequest, void, 'create' | 'excl' | 'replace' | 'append' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'newrule', family, set: ruleAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2566, encode: encodeRuleAttrsMessage },
  dump: undefined,
});

/**
 * `getrule`: Reads a rule by its handle, or lists those of a family, a table or a chain.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getrule: Operation<
  Call<GetruleRequest, RuleAttrsMessage, never>, Call<GetruleDumpRequest, RuleAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getrule', family, set: ruleAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2567, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
  dump: { request: 2567, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
});

/**
 * `getrule-reset`: As `getrule`, and sets counters and quotas of the rules back.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getruleReset: Operation<
  Call<GetruleResetRequest, RuleAttrsMessage, never>, Call<GetruleResetDumpRequest, RuleAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getrule-reset', family, set: ruleAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2585, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
  dump: { request: 2585, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
});

/**
 * `delrule`: Deletes a rule by its handle, or all of a chain or a table. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delrule: Operation<Call<DelruleRequest, void, 'nonrec' | 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'delrule', family, set: ruleAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2568, encode: encodeRuleAttrsMessage },
  dump: undefined,
});

/**
 * `destroyrule`: As `delrule`; no error where there is none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const destroyrule: Operation<
  Call<DestroyruleRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'destroyrule', family, set: ruleAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2588, encode: encodeRuleAttrsMessage },
  dump: undefined,
});

/**
 * `newset`: Creates a set or a map. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newset: Operation<
  Call<NewsetRequest, void, 'create' | 'excl' | 'replace' | 'append' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'newset', family, set: setAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2569, encode: encodeSetAttrsMessage },
  dump: undefined,
});

/**
 * `getset`: Reads a set, or lists those of a table or a family; without its elements.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getset: Operation<
  Call<GetsetRequest, SetAttrsMessage, never>, Call<GetsetDumpRequest, SetAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getset', family, set: setAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2570, reply: 2569, encode: encodeSetAttrsMessage, decode: decodeSetAttrsMessage },
  dump: { request: 2570, reply: 2569, encode: encodeSetAttrsMessage, decode: decodeSetAttrsMessage },
});

/**
 * `delset`: Deletes a set that no rule uses. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delset: Operation<Call<DelsetRequest, void, 'nonrec' | 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'delset', family, set: setAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2571, encode: encodeSetAttrsMessage },
  dump: undefined,
});

/**
 * `destroyset`: As `delset`; no error where there is none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const destroyset: Operation<
  Call<DestroysetRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'destroyset', family, set: setAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2589, encode: encodeSetAttrsMessage },
  dump: undefined,
});

/**
 * `newsetelem`: Adds elements to a set. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newsetelem: Operation<
  Call<NewsetelemRequest, void, 'create' | 'excl' | 'replace' | 'append' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'newsetelem', family, set: setelemListAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2572, encode: encodeSetelemListAttrsMessage },
  dump: undefined,
});

/**
 * `getsetelem`: Reads elements by their keys in one list, or lists all of a set.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getsetelem: Operation<
  Call<GetsetelemRequest, SetelemListAttrsMessage, never>, Call<GetsetelemDumpRequest, SetelemListAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getsetelem', family, set: setelemListAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: {
    request: 2573, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage,
    merge: mergeElements,
  },
  dump: { request: 2573, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage },
});

/**
 * `getsetelem-reset`: As `getsetelem`, and sets counters, quotas and timeouts of the elements back.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getsetelemReset: Operation<
  Call<GetsetelemResetRequest, SetelemListAttrsMessage, never>,
  Call<GetsetelemResetDumpRequest, SetelemListAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getsetelem-reset', family, set: setelemListAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: {
    request: 2593, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage,
    merge: mergeElements,
  },
  dump: { request: 2593, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage },
});

/**
 * `delsetelem`: Deletes elements of a set, all where none is given. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delsetelem: Operation<
  Call<DelsetelemRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'delsetelem', family, set: setelemListAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2574, encode: encodeSetelemListAttrsMessage },
  dump: undefined,
});

/**
 * `destroysetelem`: As `delsetelem`; no error where there is none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const destroysetelem: Operation<
  Call<DestroysetelemRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'destroysetelem', family, set: setelemListAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2590, encode: encodeSetelemListAttrsMessage },
  dump: undefined,
});

/**
 * `getgen`: Reads the generation of the tables, and who made it.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getgen: Operation<Call<GetgenRequest, GenAttrsMessage, never>, undefined> = /* @__PURE__ */ operation({
  name: 'getgen', family, set: genAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2576, reply: 2575, encode: encodeGenAttrsMessage, decode: decodeGenAttrsMessage },
  dump: undefined,
});

/**
 * `newobj`: Creates a named counter, quota or other object, or changes it. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newobj: Operation<
  Call<NewobjRequest, void, 'create' | 'excl' | 'replace' | 'append' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'newobj', family, set: objAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2578, encode: encodeObjAttrsMessage },
  dump: undefined,
});

/**
 * `getobj`: Reads an object, or lists those of a table or a family.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getobj: Operation<
  Call<GetobjRequest, ObjAttrsMessage, never>, Call<GetobjDumpRequest, ObjAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getobj', family, set: objAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2579, reply: 2578, encode: encodeObjAttrsMessage, decode: decodeObjAttrsMessage },
  dump: { request: 2579, reply: 2578, encode: encodeObjAttrsMessage, decode: decodeObjAttrsMessage },
});

/**
 * `delobj`: Deletes an object that no rule uses. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delobj: Operation<Call<DelobjRequest, void, 'nonrec' | 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'delobj', family, set: objAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2580, encode: encodeObjAttrsMessage },
  dump: undefined,
});

/**
 * `destroyobj`: As `delobj`; no error where there is none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const destroyobj: Operation<
  Call<DestroyobjRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'destroyobj', family, set: objAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2591, encode: encodeObjAttrsMessage },
  dump: undefined,
});

/**
 * `newflowtable`: Creates a flowtable, or adds devices to one. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newflowtable: Operation<
  Call<NewflowtableRequest, void, 'create' | 'excl' | 'replace' | 'append' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'newflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2582, encode: encodeFlowtableAttrsMessage },
  dump: undefined,
});

/**
 * `getflowtable`: Reads a flowtable, or lists those of a family.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getflowtable: Operation<
  Call<GetflowtableRequest, FlowtableAttrsMessage, never>, Call<GetflowtableDumpRequest, FlowtableAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2583, reply: 2582, encode: encodeFlowtableAttrsMessage, decode: decodeFlowtableAttrsMessage },
  dump: { request: 2583, reply: 2582, encode: encodeFlowtableAttrsMessage, decode: decodeFlowtableAttrsMessage },
});

/**
 * `delflowtable`: Deletes a flowtable, or takes devices away from it. Part of a transaction.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delflowtable: Operation<
  Call<DelflowtableRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'delflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2584, encode: encodeFlowtableAttrsMessage },
  dump: undefined,
});

/**
 * `destroyflowtable`: As `delflowtable`; no error where there is none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const destroyflowtable: Operation<
  Call<DestroyflowtableRequest, void, 'nonrec' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'destroyflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2592, encode: encodeFlowtableAttrsMessage },
  dump: undefined,
});

/**
 * `getobj-reset`: As `getobj`, and sets counters and quotas back.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getobjReset: Operation<
  Call<GetobjResetRequest, ObjAttrsMessage, never>, Call<GetobjResetDumpRequest, ObjAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getobj-reset', family, set: objAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2581, reply: 2578, encode: encodeObjAttrsMessage, decode: decodeObjAttrsMessage },
  dump: { request: 2581, reply: 2578, encode: encodeObjAttrsMessage, decode: decodeObjAttrsMessage },
});

/**
 * `getcompat`: Asks whether the kernel has a match or a target of iptables.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getcompat: Operation<
  Call<GetcompatRequest, CompatAttrsMessage, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'getcompat', family, set: compatAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 2816, reply: 2816, encode: encodeCompatAttrsMessage, decode: decodeCompatAttrsMessage },
  dump: undefined,
});

/** `newtable-ntf`: A table was created or changed. */
export const newtableNtf: Notification<TableAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newtable-ntf', family, set: tableAttrs, header: nfgenmsgStruct, message: 2560, group: 'mgmt',
  decode: decodeTableAttrsMessage,
});

/** `deltable-ntf`: A table was deleted. */
export const deltableNtf: Notification<TableAttrsMessage> = /* @__PURE__ */ notification({
  name: 'deltable-ntf', family, set: tableAttrs, header: nfgenmsgStruct, message: 2562, group: 'mgmt',
  decode: decodeTableAttrsMessage,
});

/** `newchain-ntf`: A chain was created or changed. */
export const newchainNtf: Notification<ChainAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newchain-ntf', family, set: chainAttrs, header: nfgenmsgStruct, message: 2563, group: 'mgmt',
  decode: decodeChainAttrsMessage,
});

/** `delchain-ntf`: A chain was deleted. */
export const delchainNtf: Notification<ChainAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delchain-ntf', family, set: chainAttrs, header: nfgenmsgStruct, message: 2565, group: 'mgmt',
  decode: decodeChainAttrsMessage,
});

/** `newrule-ntf`: A rule was added. */
export const newruleNtf: Notification<RuleAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newrule-ntf', family, set: ruleAttrs, header: nfgenmsgStruct, message: 2566, group: 'mgmt',
  decode: decodeRuleAttrsMessage,
});

/** `delrule-ntf`: A rule was deleted. */
export const delruleNtf: Notification<RuleAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delrule-ntf', family, set: ruleAttrs, header: nfgenmsgStruct, message: 2568, group: 'mgmt',
  decode: decodeRuleAttrsMessage,
});

/** `newset-ntf`: A set was created. */
export const newsetNtf: Notification<SetAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newset-ntf', family, set: setAttrs, header: nfgenmsgStruct, message: 2569, group: 'mgmt',
  decode: decodeSetAttrsMessage,
});

/** `delset-ntf`: A set was deleted. */
export const delsetNtf: Notification<SetAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delset-ntf', family, set: setAttrs, header: nfgenmsgStruct, message: 2571, group: 'mgmt',
  decode: decodeSetAttrsMessage,
});

/** `newsetelem-ntf`: Elements were added to a set. */
export const newsetelemNtf: Notification<SetelemListAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newsetelem-ntf', family, set: setelemListAttrs, header: nfgenmsgStruct, message: 2572, group: 'mgmt',
  decode: decodeSetelemListAttrsMessage,
});

/** `delsetelem-ntf`: Elements were deleted from a set. */
export const delsetelemNtf: Notification<SetelemListAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delsetelem-ntf', family, set: setelemListAttrs, header: nfgenmsgStruct, message: 2574, group: 'mgmt',
  decode: decodeSetelemListAttrsMessage,
});

/** `newgen-ntf`: A transaction is over; the tables have a new generation. */
export const newgenNtf: Notification<GenAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newgen-ntf', family, set: genAttrs, header: nfgenmsgStruct, message: 2575, group: 'mgmt',
  decode: decodeGenAttrsMessage,
});

/** `newobj-ntf`: An object was created or changed. */
export const newobjNtf: Notification<ObjAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newobj-ntf', family, set: objAttrs, header: nfgenmsgStruct, message: 2578, group: 'mgmt',
  decode: decodeObjAttrsMessage,
});

/** `delobj-ntf`: An object was deleted. */
export const delobjNtf: Notification<ObjAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delobj-ntf', family, set: objAttrs, header: nfgenmsgStruct, message: 2580, group: 'mgmt',
  decode: decodeObjAttrsMessage,
});

/** `newflowtable-ntf`: A flowtable was created or changed. */
export const newflowtableNtf: Notification<FlowtableAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newflowtable-ntf', family, set: flowtableAttrs, header: nfgenmsgStruct, message: 2582, group: 'mgmt',
  decode: decodeFlowtableAttrsMessage,
});

/** `delflowtable-ntf`: A flowtable was deleted. */
export const delflowtableNtf: Notification<FlowtableAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delflowtable-ntf', family, set: flowtableAttrs, header: nfgenmsgStruct, message: 2584, group: 'mgmt',
  decode: decodeFlowtableAttrsMessage,
});

/** `trace-ntf`: A packet met a rule, or the end of a chain. */
export const traceNtf: Notification<TraceAttrsMessage> = /* @__PURE__ */ notification({
  name: 'trace-ntf', family, set: traceAttrs, header: nfgenmsgStruct, message: 2577, group: 'trace',
  decode: decodeTraceAttrsMessage,
});

/** All operations of `nftables`. */
export const operations: readonly AnyOperation[] = [
  batchBegin, batchEnd, newtable, gettable, deltable, destroytable, newchain, getchain, delchain, destroychain, newrule,
  getrule, getruleReset, delrule, destroyrule, newset, getset, delset, destroyset, newsetelem, getsetelem,
  getsetelemReset, delsetelem, destroysetelem, getgen, newobj, getobj, delobj, destroyobj, newflowtable, getflowtable,
  delflowtable, destroyflowtable, getobjReset, getcompat,
];

/** All notifications and events of `nftables`. */
export const notifications: readonly Notification<object>[] = [
  newtableNtf, deltableNtf, newchainNtf, delchainNtf, newruleNtf, delruleNtf, newsetNtf, delsetNtf, newsetelemNtf,
  delsetelemNtf, newgenNtf, newobjNtf, delobjNtf, newflowtableNtf, delflowtableNtf, traceNtf,
];
