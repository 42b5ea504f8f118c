// Generated from specs/kernel/nftables.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import {
  decodeBatchAttrsMessage, decodeChainAttrsMessage, decodeFlowtableAttrsMessage, decodeGenAttrsMessage,
  decodeObjAttrsMessage, decodeRuleAttrsMessage, decodeSetAttrsMessage, decodeSetelemListAttrsMessage,
  decodeTableAttrsMessage,
} from './decode.ts';
import {
  batchAttrs, chainAttrs, flowtableAttrs, genAttrs, nfgenmsgStruct, objAttrs, ruleAttrs, setAttrs, setelemListAttrs,
  tableAttrs,
} from './descriptors.ts';
import {
  encodeBatchAttrsMessage, encodeChainAttrsMessage, encodeFlowtableAttrsMessage, encodeGenAttrsMessage,
  encodeObjAttrsMessage, encodeRuleAttrsMessage, encodeSetAttrsMessage, encodeSetelemListAttrsMessage,
  encodeTableAttrsMessage,
} from './encode.ts';
import type {
  BatchAttrsMessage, BatchBeginRequest, BatchEndRequest, ChainAttrsMessage, DelchainRequest, DelflowtableRequest,
  DelobjRequest, DelruleRequest, DelsetelemRequest, DelsetRequest, DeltableRequest, DestroychainRequest,
  DestroyflowtableRequest, DestroyobjRequest, DestroyruleRequest, DestroysetelemRequest, DestroysetRequest,
  DestroytableRequest, FlowtableAttrsMessage, GenAttrsMessage, GetchainDumpRequest, GetchainRequest,
  GetflowtableDumpRequest, GetflowtableRequest, GetgenDumpRequest, GetgenRequest, GetobjDumpRequest, GetobjRequest,
  GetruleDumpRequest, GetruleRequest, GetruleResetDumpRequest, GetruleResetRequest, GetsetDumpRequest,
  GetsetelemDumpRequest, GetsetelemRequest, GetsetelemResetDumpRequest, GetsetelemResetRequest, GetsetRequest,
  GettableDumpRequest, GettableRequest, NewchainRequest, NewflowtableRequest, NewobjRequest, NewruleRequest,
  NewsetelemRequest, NewsetRequest, NewtableRequest, ObjAttrsMessage, RuleAttrsMessage, SetAttrsMessage,
  SetelemListAttrsMessage, TableAttrsMessage,
} from './types.ts';

/** Netlink family `nftables` */
export const family: Family = { name: 'nftables', protocol: 12, version: 1, modules: ['nf_tables'] };

/** `batch-begin` */
export const batchBegin: Operation<
  Call<BatchBeginRequest, BatchAttrsMessage, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'batch-begin', family, set: batchAttrs, header: nfgenmsgStruct,
  do: { request: 16, reply: 16, encode: encodeBatchAttrsMessage, decode: decodeBatchAttrsMessage },
  dump: undefined,
});

/** `batch-end` */
export const batchEnd: Operation<Call<BatchEndRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'batch-end', family, set: batchAttrs, header: nfgenmsgStruct,
  do: { request: 17, encode: encodeBatchAttrsMessage },
  dump: undefined,
});

/** `newtable` */
export const newtable: Operation<Call<NewtableRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newtable', family, set: tableAttrs, header: nfgenmsgStruct,
  do: { request: 2560, encode: encodeTableAttrsMessage },
  dump: undefined,
});

/** `gettable` */
export const gettable: Operation<
  Call<GettableRequest, TableAttrsMessage, never>, Call<GettableDumpRequest, TableAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'gettable', family, set: tableAttrs, header: nfgenmsgStruct,
  do: { request: 2561, reply: 2560, encode: encodeTableAttrsMessage, decode: decodeTableAttrsMessage },
  dump: { request: 2561, reply: 2560, encode: encodeTableAttrsMessage, decode: decodeTableAttrsMessage },
});

/** `deltable` */
export const deltable: Operation<Call<DeltableRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'deltable', family, set: tableAttrs, header: nfgenmsgStruct,
  do: { request: 2562, encode: encodeTableAttrsMessage },
  dump: undefined,
});

/** `destroytable` */
export const destroytable: Operation<Call<DestroytableRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'destroytable', family, set: tableAttrs, header: nfgenmsgStruct,
  do: { request: 2586, encode: encodeTableAttrsMessage },
  dump: undefined,
});

/** `newchain` */
export const newchain: Operation<Call<NewchainRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newchain', family, set: chainAttrs, header: nfgenmsgStruct,
  do: { request: 2563, encode: encodeChainAttrsMessage },
  dump: undefined,
});

/** `getchain` */
export const getchain: Operation<
  Call<GetchainRequest, ChainAttrsMessage, never>, Call<GetchainDumpRequest, ChainAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getchain', family, set: chainAttrs, header: nfgenmsgStruct,
  do: { request: 2564, reply: 2563, encode: encodeChainAttrsMessage, decode: decodeChainAttrsMessage },
  dump: { request: 2564, reply: 2563, encode: encodeChainAttrsMessage, decode: decodeChainAttrsMessage },
});

/** `delchain` */
export const delchain: Operation<Call<DelchainRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delchain', family, set: chainAttrs, header: nfgenmsgStruct,
  do: { request: 2565, encode: encodeChainAttrsMessage },
  dump: undefined,
});

/** `destroychain` */
export const destroychain: Operation<Call<DestroychainRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'destroychain', family, set: chainAttrs, header: nfgenmsgStruct,
  do: { request: 2587, encode: encodeChainAttrsMessage },
  dump: undefined,
});

/** `newrule` */
export const newrule: Operation<Call<NewruleRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newrule', family, set: ruleAttrs, header: nfgenmsgStruct,
  do: { request: 2566, encode: encodeRuleAttrsMessage },
  dump: undefined,
});

/** `getrule` */
export const getrule: Operation<
  Call<GetruleRequest, RuleAttrsMessage, never>, Call<GetruleDumpRequest, RuleAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getrule', family, set: ruleAttrs, header: nfgenmsgStruct,
  do: { request: 2567, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
  dump: { request: 2567, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
});

/** `getrule-reset` */
export const getruleReset: Operation<
  Call<GetruleResetRequest, RuleAttrsMessage, never>, Call<GetruleResetDumpRequest, RuleAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getrule-reset', family, set: ruleAttrs, header: nfgenmsgStruct,
  do: { request: 2585, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
  dump: { request: 2585, reply: 2566, encode: encodeRuleAttrsMessage, decode: decodeRuleAttrsMessage },
});

/** `delrule` */
export const delrule: Operation<Call<DelruleRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delrule', family, set: ruleAttrs, header: nfgenmsgStruct,
  do: { request: 2568, encode: encodeRuleAttrsMessage },
  dump: undefined,
});

/** `destroyrule` */
export const destroyrule: Operation<Call<DestroyruleRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'destroyrule', family, set: ruleAttrs, header: nfgenmsgStruct,
  do: { request: 2588, encode: encodeRuleAttrsMessage },
  dump: undefined,
});

/** `newset` */
export const newset: Operation<Call<NewsetRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newset', family, set: setAttrs, header: nfgenmsgStruct,
  do: { request: 2569, encode: encodeSetAttrsMessage },
  dump: undefined,
});

/** `getset` */
export const getset: Operation<
  Call<GetsetRequest, SetAttrsMessage, never>, Call<GetsetDumpRequest, SetAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getset', family, set: setAttrs, header: nfgenmsgStruct,
  do: { request: 2570, reply: 2569, encode: encodeSetAttrsMessage, decode: decodeSetAttrsMessage },
  dump: { request: 2570, reply: 2569, encode: encodeSetAttrsMessage, decode: decodeSetAttrsMessage },
});

/** `delset` */
export const delset: Operation<Call<DelsetRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delset', family, set: setAttrs, header: nfgenmsgStruct,
  do: { request: 2571, encode: encodeSetAttrsMessage },
  dump: undefined,
});

/** `destroyset` */
export const destroyset: Operation<Call<DestroysetRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'destroyset', family, set: setAttrs, header: nfgenmsgStruct,
  do: { request: 2589, encode: encodeSetAttrsMessage },
  dump: undefined,
});

/** `newsetelem` */
export const newsetelem: Operation<Call<NewsetelemRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newsetelem', family, set: setelemListAttrs, header: nfgenmsgStruct,
  do: { request: 2572, encode: encodeSetelemListAttrsMessage },
  dump: undefined,
});

/** `getsetelem` */
export const getsetelem: Operation<
  Call<GetsetelemRequest, SetelemListAttrsMessage, never>, Call<GetsetelemDumpRequest, SetelemListAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getsetelem', family, set: setelemListAttrs, header: nfgenmsgStruct,
  do: { request: 2573, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage },
  dump: { request: 2573, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage },
});

/** `getsetelem-reset` */
export const getsetelemReset: Operation<
  Call<GetsetelemResetRequest, SetelemListAttrsMessage, never>,
  Call<GetsetelemResetDumpRequest, SetelemListAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getsetelem-reset', family, set: setelemListAttrs, header: nfgenmsgStruct,
  do: { request: 2593, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage },
  dump: { request: 2593, reply: 2572, encode: encodeSetelemListAttrsMessage, decode: decodeSetelemListAttrsMessage },
});

/** `delsetelem` */
export const delsetelem: Operation<Call<DelsetelemRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delsetelem', family, set: setelemListAttrs, header: nfgenmsgStruct,
  do: { request: 2574, encode: encodeSetelemListAttrsMessage },
  dump: undefined,
});

/** `destroysetelem` */
export const destroysetelem: Operation<Call<DestroysetelemRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'destroysetelem', family, set: setelemListAttrs, header: nfgenmsgStruct,
  do: { request: 2590, encode: encodeSetelemListAttrsMessage },
  dump: undefined,
});

/** `getgen` */
export const getgen: Operation<
  Call<GetgenRequest, GenAttrsMessage, never>, Call<GetgenDumpRequest, GenAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getgen', family, set: genAttrs, header: nfgenmsgStruct,
  do: { request: 2576, reply: 2575, encode: encodeGenAttrsMessage, decode: decodeGenAttrsMessage },
  dump: { request: 2576, reply: 2575, encode: encodeGenAttrsMessage, decode: decodeGenAttrsMessage },
});

/** `newobj` */
export const newobj: Operation<Call<NewobjRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newobj', family, set: objAttrs, header: nfgenmsgStruct,
  do: { request: 2578, encode: encodeObjAttrsMessage },
  dump: undefined,
});

/** `getobj` */
export const getobj: Operation<
  Call<GetobjRequest, ObjAttrsMessage, never>, Call<GetobjDumpRequest, ObjAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getobj', family, set: objAttrs, header: nfgenmsgStruct,
  do: { request: 2579, reply: 2578, encode: encodeObjAttrsMessage, decode: decodeObjAttrsMessage },
  dump: { request: 2579, reply: 2578, encode: encodeObjAttrsMessage, decode: decodeObjAttrsMessage },
});

/** `delobj` */
export const delobj: Operation<Call<DelobjRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delobj', family, set: objAttrs, header: nfgenmsgStruct,
  do: { request: 2580, encode: encodeObjAttrsMessage },
  dump: undefined,
});

/** `destroyobj` */
export const destroyobj: Operation<Call<DestroyobjRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'destroyobj', family, set: objAttrs, header: nfgenmsgStruct,
  do: { request: 2591, encode: encodeObjAttrsMessage },
  dump: undefined,
});

/** `newflowtable` */
export const newflowtable: Operation<Call<NewflowtableRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct,
  do: { request: 2582, encode: encodeFlowtableAttrsMessage },
  dump: undefined,
});

/** `getflowtable` */
export const getflowtable: Operation<
  Call<GetflowtableRequest, FlowtableAttrsMessage, never>, Call<GetflowtableDumpRequest, FlowtableAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct,
  do: { request: 2583, reply: 2582, encode: encodeFlowtableAttrsMessage, decode: decodeFlowtableAttrsMessage },
  dump: { request: 2583, reply: 2582, encode: encodeFlowtableAttrsMessage, decode: decodeFlowtableAttrsMessage },
});

/** `delflowtable` */
export const delflowtable: Operation<Call<DelflowtableRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct,
  do: { request: 2584, encode: encodeFlowtableAttrsMessage },
  dump: undefined,
});

/** `destroyflowtable` */
export const destroyflowtable: Operation<Call<DestroyflowtableRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'destroyflowtable', family, set: flowtableAttrs, header: nfgenmsgStruct,
  do: { request: 2592, encode: encodeFlowtableAttrsMessage },
  dump: undefined,
});

/** All operations of `nftables`. */
export const operations: readonly AnyOperation[] = [
  batchBegin, batchEnd, newtable, gettable, deltable, destroytable, newchain, getchain, delchain, destroychain, newrule,
  getrule, getruleReset, delrule, destroyrule, newset, getset, delset, destroyset, newsetelem, getsetelem,
  getsetelemReset, delsetelem, destroysetelem, getgen, newobj, getobj, delobj, destroyobj, newflowtable, getflowtable,
  delflowtable, destroyflowtable,
];
