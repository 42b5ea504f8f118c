// Generated from specs/kernel/devlink.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeDevlink } from './decode.ts';
import { devlinkAttrs } from './descriptors.ts';
import { encodeDevlink } from './encode.ts';
import type {
  Devlink, DpipeEntriesGetRequest, DpipeHeadersGetRequest, DpipeTableCountersSetRequest, DpipeTableGetRequest,
  EswitchGetRequest, EswitchSetRequest, FlashUpdateRequest, GetDumpRequest, GetRequest, HealthReporterDiagnoseRequest,
  HealthReporterDumpClearRequest, HealthReporterDumpGetDumpRequest, HealthReporterGetDumpRequest,
  HealthReporterGetRequest, HealthReporterRecoverRequest, HealthReporterSetRequest, HealthReporterTestRequest,
  InfoGetDumpRequest, InfoGetRequest, LinecardGetDumpRequest, LinecardGetRequest, LinecardSetRequest,
  NotifyFilterSetRequest, ParamGetDumpRequest, ParamGetRequest, ParamSetRequest, PortDelRequest, PortGetDumpRequest,
  PortGetRequest, PortNewRequest, PortParamGetDumpRequest, PortParamGetRequest, PortParamSetRequest, PortSetRequest,
  PortSplitRequest, PortUnsplitRequest, RateDelRequest, RateGetDumpRequest, RateGetRequest, RateNewRequest,
  RateSetRequest, RegionDelRequest, RegionGetDumpRequest, RegionGetRequest, RegionNewRequest, RegionReadDumpRequest,
  ReloadRequest, ResourceDumpDumpRequest, ResourceDumpRequest, ResourceSetRequest, SbGetDumpRequest, SbGetRequest,
  SbOccMaxClearRequest, SbOccSnapshotRequest, SbPoolGetDumpRequest, SbPoolGetRequest, SbPoolSetRequest,
  SbPortPoolGetDumpRequest, SbPortPoolGetRequest, SbPortPoolSetRequest, SbTcPoolBindGetDumpRequest,
  SbTcPoolBindGetRequest, SbTcPoolBindSetRequest, SelftestsGetDumpRequest, SelftestsGetRequest, SelftestsRunRequest,
  TrapGetDumpRequest, TrapGetRequest, TrapGroupGetDumpRequest, TrapGroupGetRequest, TrapGroupSetRequest,
  TrapPolicerGetDumpRequest, TrapPolicerGetRequest, TrapPolicerSetRequest, TrapSetRequest,
} from './types.ts';

/** Netlink family `devlink` */
export const family: Family = { name: 'devlink', protocol: 16, version: 1, modules: [] };

/** `get` */
export const get: Operation<
  Call<GetRequest, Devlink, never>, Call<GetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: devlinkAttrs,
  do: { request: 1, reply: 3, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 1, reply: 3, encode: encodeDevlink, decode: decodeDevlink },
});

/** `port-get` */
export const portGet: Operation<
  Call<PortGetRequest, Devlink, never>, Call<PortGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'port-get', family, set: devlinkAttrs,
  do: { request: 5, reply: 7, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 5, reply: 3, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `port-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portSet: Operation<Call<PortSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 6, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `port-new`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portNew: Operation<Call<PortNewRequest, Devlink, never>, undefined> = /* @__PURE__ */ operation({
  name: 'port-new', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 7, reply: 7, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/**
 * `port-del`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portDel: Operation<Call<PortDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-del', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 8, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `port-split`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portSplit: Operation<Call<PortSplitRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-split', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 9, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `port-unsplit`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portUnsplit: Operation<Call<PortUnsplitRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-unsplit', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 10, encode: encodeDevlink },
  dump: undefined,
});

/** `sb-get` */
export const sbGet: Operation<
  Call<SbGetRequest, Devlink, never>, Call<SbGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-get', family, set: devlinkAttrs,
  do: { request: 11, reply: 13, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 11, reply: 13, encode: encodeDevlink, decode: decodeDevlink },
});

/** `sb-pool-get` */
export const sbPoolGet: Operation<
  Call<SbPoolGetRequest, Devlink, never>, Call<SbPoolGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-pool-get', family, set: devlinkAttrs,
  do: { request: 15, reply: 17, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 15, reply: 17, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `sb-pool-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const sbPoolSet: Operation<Call<SbPoolSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-pool-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 16, encode: encodeDevlink },
  dump: undefined,
});

/** `sb-port-pool-get` */
export const sbPortPoolGet: Operation<
  Call<SbPortPoolGetRequest, Devlink, never>, Call<SbPortPoolGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-port-pool-get', family, set: devlinkAttrs,
  do: { request: 19, reply: 21, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 19, reply: 21, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `sb-port-pool-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const sbPortPoolSet: Operation<Call<SbPortPoolSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-port-pool-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 20, encode: encodeDevlink },
  dump: undefined,
});

/** `sb-tc-pool-bind-get` */
export const sbTcPoolBindGet: Operation<
  Call<SbTcPoolBindGetRequest, Devlink, never>, Call<SbTcPoolBindGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-tc-pool-bind-get', family, set: devlinkAttrs,
  do: { request: 23, reply: 25, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 23, reply: 25, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `sb-tc-pool-bind-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const sbTcPoolBindSet: Operation<
  Call<SbTcPoolBindSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'sb-tc-pool-bind-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 24, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `sb-occ-snapshot`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const sbOccSnapshot: Operation<Call<SbOccSnapshotRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-occ-snapshot', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 27, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `sb-occ-max-clear`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const sbOccMaxClear: Operation<Call<SbOccMaxClearRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-occ-max-clear', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 28, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `eswitch-get`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const eswitchGet: Operation<Call<EswitchGetRequest, Devlink, never>, undefined> = /* @__PURE__ */ operation({
  name: 'eswitch-get', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 29, reply: 29, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/**
 * `eswitch-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const eswitchSet: Operation<Call<EswitchSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'eswitch-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 30, encode: encodeDevlink },
  dump: undefined,
});

/** `dpipe-table-get` */
export const dpipeTableGet: Operation<
  Call<DpipeTableGetRequest, Devlink, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-table-get', family, set: devlinkAttrs,
  do: { request: 31, reply: 31, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `dpipe-entries-get` */
export const dpipeEntriesGet: Operation<
  Call<DpipeEntriesGetRequest, Devlink, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-entries-get', family, set: devlinkAttrs,
  do: { request: 32, reply: 32, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `dpipe-headers-get` */
export const dpipeHeadersGet: Operation<
  Call<DpipeHeadersGetRequest, Devlink, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-headers-get', family, set: devlinkAttrs,
  do: { request: 33, reply: 33, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/**
 * `dpipe-table-counters-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const dpipeTableCountersSet: Operation<
  Call<DpipeTableCountersSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-table-counters-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 34, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `resource-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const resourceSet: Operation<Call<ResourceSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'resource-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 35, encode: encodeDevlink },
  dump: undefined,
});

/** `resource-dump` */
export const resourceDump: Operation<
  Call<ResourceDumpRequest, Devlink, never>, Call<ResourceDumpDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'resource-dump', family, set: devlinkAttrs,
  do: { request: 36, reply: 36, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 36, reply: 36, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `reload`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const reload: Operation<Call<ReloadRequest, Devlink, never>, undefined> = /* @__PURE__ */ operation({
  name: 'reload', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 37, reply: 37, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `param-get` */
export const paramGet: Operation<
  Call<ParamGetRequest, Devlink, never>, Call<ParamGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'param-get', family, set: devlinkAttrs,
  do: { request: 38, reply: 38, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 38, reply: 38, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `param-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const paramSet: Operation<Call<ParamSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'param-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 39, encode: encodeDevlink },
  dump: undefined,
});

/** `region-get` */
export const regionGet: Operation<
  Call<RegionGetRequest, Devlink, never>, Call<RegionGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'region-get', family, set: devlinkAttrs,
  do: { request: 42, reply: 42, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 42, reply: 42, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `region-new`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const regionNew: Operation<Call<RegionNewRequest, Devlink, never>, undefined> = /* @__PURE__ */ operation({
  name: 'region-new', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 44, reply: 44, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/**
 * `region-del`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const regionDel: Operation<Call<RegionDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'region-del', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 45, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `region-read`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const regionRead: Operation<undefined, Call<RegionReadDumpRequest, Devlink, never>> = /* @__PURE__ */ operation({
  name: 'region-read', family, set: devlinkAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 46, reply: 46, encode: encodeDevlink, decode: decodeDevlink },
});

/** `port-param-get` */
export const portParamGet: Operation<
  Call<PortParamGetRequest, Devlink, never>, Call<PortParamGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'port-param-get', family, set: devlinkAttrs,
  do: { request: 47, reply: 47, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 47, reply: 47, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `port-param-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portParamSet: Operation<Call<PortParamSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-param-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 48, encode: encodeDevlink },
  dump: undefined,
});

/** `info-get` */
export const infoGet: Operation<
  Call<InfoGetRequest, Devlink, never>, Call<InfoGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'info-get', family, set: devlinkAttrs,
  do: { request: 51, reply: 51, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 51, reply: 51, encode: encodeDevlink, decode: decodeDevlink },
});

/** `health-reporter-get` */
export const healthReporterGet: Operation<
  Call<HealthReporterGetRequest, Devlink, never>, Call<HealthReporterGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'health-reporter-get', family, set: devlinkAttrs,
  do: { request: 52, reply: 52, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 52, reply: 52, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `health-reporter-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const healthReporterSet: Operation<
  Call<HealthReporterSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 53, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `health-reporter-recover`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const healthReporterRecover: Operation<
  Call<HealthReporterRecoverRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-recover', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 54, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `health-reporter-diagnose`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const healthReporterDiagnose: Operation<
  Call<HealthReporterDiagnoseRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-diagnose', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 55, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `health-reporter-dump-get`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const healthReporterDumpGet: Operation<
  undefined, Call<HealthReporterDumpGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'health-reporter-dump-get', family, set: devlinkAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 56, reply: 56, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `health-reporter-dump-clear`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const healthReporterDumpClear: Operation<
  Call<HealthReporterDumpClearRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-dump-clear', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 57, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `flash-update`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const flashUpdate: Operation<Call<FlashUpdateRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'flash-update', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 58, encode: encodeDevlink },
  dump: undefined,
});

/** `trap-get` */
export const trapGet: Operation<
  Call<TrapGetRequest, Devlink, never>, Call<TrapGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'trap-get', family, set: devlinkAttrs,
  do: { request: 61, reply: 63, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 61, reply: 63, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `trap-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const trapSet: Operation<Call<TrapSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'trap-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 62, encode: encodeDevlink },
  dump: undefined,
});

/** `trap-group-get` */
export const trapGroupGet: Operation<
  Call<TrapGroupGetRequest, Devlink, never>, Call<TrapGroupGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'trap-group-get', family, set: devlinkAttrs,
  do: { request: 65, reply: 67, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 65, reply: 67, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `trap-group-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const trapGroupSet: Operation<Call<TrapGroupSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'trap-group-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 66, encode: encodeDevlink },
  dump: undefined,
});

/** `trap-policer-get` */
export const trapPolicerGet: Operation<
  Call<TrapPolicerGetRequest, Devlink, never>, Call<TrapPolicerGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'trap-policer-get', family, set: devlinkAttrs,
  do: { request: 69, reply: 71, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 69, reply: 71, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `trap-policer-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const trapPolicerSet: Operation<
  Call<TrapPolicerSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'trap-policer-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 70, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `health-reporter-test`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const healthReporterTest: Operation<
  Call<HealthReporterTestRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-test', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 73, encode: encodeDevlink },
  dump: undefined,
});

/** `rate-get` */
export const rateGet: Operation<
  Call<RateGetRequest, Devlink, never>, Call<RateGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'rate-get', family, set: devlinkAttrs,
  do: { request: 74, reply: 76, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 74, reply: 76, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `rate-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const rateSet: Operation<Call<RateSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rate-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 75, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `rate-new`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const rateNew: Operation<Call<RateNewRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rate-new', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 76, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `rate-del`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const rateDel: Operation<Call<RateDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rate-del', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 77, encode: encodeDevlink },
  dump: undefined,
});

/** `linecard-get` */
export const linecardGet: Operation<
  Call<LinecardGetRequest, Devlink, never>, Call<LinecardGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'linecard-get', family, set: devlinkAttrs,
  do: { request: 78, reply: 80, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 78, reply: 80, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `linecard-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const linecardSet: Operation<Call<LinecardSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'linecard-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 79, encode: encodeDevlink },
  dump: undefined,
});

/** `selftests-get` */
export const selftestsGet: Operation<
  Call<SelftestsGetRequest, Devlink, never>, Call<SelftestsGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'selftests-get', family, set: devlinkAttrs,
  do: { request: 82, reply: 82, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 82, reply: 82, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `selftests-run`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const selftestsRun: Operation<Call<SelftestsRunRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'selftests-run', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 83, encode: encodeDevlink },
  dump: undefined,
});

/** `notify-filter-set` */
export const notifyFilterSet: Operation<
  Call<NotifyFilterSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'notify-filter-set', family, set: devlinkAttrs,
  do: { request: 84, encode: encodeDevlink },
  dump: undefined,
});

/** All operations of `devlink`. */
export const operations: readonly AnyOperation[] = [
  get, portGet, portSet, portNew, portDel, portSplit, portUnsplit, sbGet, sbPoolGet, sbPoolSet, sbPortPoolGet,
  sbPortPoolSet, sbTcPoolBindGet, sbTcPoolBindSet, sbOccSnapshot, sbOccMaxClear, eswitchGet, eswitchSet, dpipeTableGet,
  dpipeEntriesGet, dpipeHeadersGet, dpipeTableCountersSet, resourceSet, resourceDump, reload, paramGet, paramSet,
  regionGet, regionNew, regionDel, regionRead, portParamGet, portParamSet, infoGet, healthReporterGet,
  healthReporterSet, healthReporterRecover, healthReporterDiagnose, healthReporterDumpGet, healthReporterDumpClear,
  flashUpdate, trapGet, trapSet, trapGroupGet, trapGroupSet, trapPolicerGet, trapPolicerSet, healthReporterTest,
  rateGet, rateSet, rateNew, rateDel, linecardGet, linecardSet, selftestsGet, selftestsRun, notifyFilterSet,
];
