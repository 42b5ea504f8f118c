// Generated from specs/kernel/devlink.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { mergeFmsg } from '../extra/index.ts';
import { decodeDevlink, decodeDlSelftestsRun } from './decode.ts';
import { devlinkAttrs, dlSelftestsRunAttrs } from './descriptors.ts';
import { encodeDevlink, encodeDlSelftestsRun } from './encode.ts';
import type {
  Devlink, DlSelftestsRun, DpipeEntriesGetRequest, DpipeHeadersGetRequest, DpipeTableCountersSetRequest,
  DpipeTableGetRequest, EswitchGetRequest, EswitchSetRequest, FlashUpdateRequest, GetDumpRequest, GetRequest,
  HealthReporterDiagnoseRequest, HealthReporterDumpClearRequest, HealthReporterDumpGetDumpRequest,
  HealthReporterGetDumpRequest, HealthReporterGetRequest, HealthReporterRecoverRequest, HealthReporterSetRequest,
  HealthReporterTestRequest, InfoGetDumpRequest, InfoGetRequest, LinecardGetDumpRequest, LinecardGetRequest,
  LinecardSetRequest, NotifyFilterSetRequest, ParamGetDumpRequest, ParamGetRequest, ParamSetRequest, PortDelRequest,
  PortGetDumpRequest, PortGetRequest, PortNewRequest, PortParamGetDumpRequest, PortParamGetRequest, PortParamSetRequest,
  PortSetRequest, PortSplitRequest, PortUnsplitRequest, RateDelRequest, RateGetDumpRequest, RateGetRequest,
  RateNewRequest, RateSetRequest, RegionDelRequest, RegionGetDumpRequest, RegionGetRequest, RegionNewRequest,
  RegionReadDumpRequest, ReloadRequest, ResourceDumpDumpRequest, ResourceDumpRequest, ResourceSetRequest,
  SbGetDumpRequest, SbGetRequest, SbOccMaxClearRequest, SbOccSnapshotRequest, SbPoolGetDumpRequest, SbPoolGetRequest,
  SbPoolSetRequest, SbPortPoolGetDumpRequest, SbPortPoolGetRequest, SbPortPoolSetRequest, SbTcPoolBindGetDumpRequest,
  SbTcPoolBindGetRequest, SbTcPoolBindSetRequest, SelftestsGetDumpRequest, SelftestsGetRequest, SelftestsRunRequest,
  TrapGetDumpRequest, TrapGetRequest, TrapGroupGetDumpRequest, TrapGroupGetRequest, TrapGroupSetRequest,
  TrapPolicerGetDumpRequest, TrapPolicerGetRequest, TrapPolicerSetRequest, TrapSetRequest,
} from './types.ts';

/**
 * Netlink family `devlink`: Devices that have more to them than links: cards and switches, with ports, parameters,
 * resources, regions of memory, health, rates and traps.
 */
export const family: Family = { name: 'devlink', protocol: 16, version: 1, modules: [] };

/** `get`: Reads a device, or lists all. */
export const get: Operation<
  Call<GetRequest, Devlink, never>, Call<GetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: devlinkAttrs,
  do: { request: 1, reply: 3, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 1, reply: 3, encode: encodeDevlink, decode: decodeDevlink },
});

/** `port-get`: Reads a port, or lists the ports of a device or of all. */
export const portGet: Operation<
  Call<PortGetRequest, Devlink, never>, Call<PortGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'port-get', family, set: devlinkAttrs,
  do: { request: 5, reply: 7, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 5, reply: 3, encode: encodeDevlink, decode: decodeDevlink },
});

/** `port-set`: Changes the type of a port, or the function behind it. Needs CAP_NET_ADMIN. */
export const portSet: Operation<Call<PortSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 6, encode: encodeDevlink },
  dump: undefined,
});

/** `port-new`: Makes a port for a function of PCI, such as a subfunction. Needs CAP_NET_ADMIN. */
export const portNew: Operation<Call<PortNewRequest, Devlink, never>, undefined> = /* @__PURE__ */ operation({
  name: 'port-new', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 7, reply: 7, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `port-del`: Removes a port that was made. Needs CAP_NET_ADMIN. */
export const portDel: Operation<Call<PortDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-del', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 8, encode: encodeDevlink },
  dump: undefined,
});

/** `port-split`: Splits a port into several. Needs CAP_NET_ADMIN. */
export const portSplit: Operation<Call<PortSplitRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-split', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 9, encode: encodeDevlink },
  dump: undefined,
});

/** `port-unsplit`: Undoes the splitting of a port. Needs CAP_NET_ADMIN. */
export const portUnsplit: Operation<Call<PortUnsplitRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-unsplit', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 10, encode: encodeDevlink },
  dump: undefined,
});

/** `sb-get`: Reads a shared buffer, or lists them. */
export const sbGet: Operation<
  Call<SbGetRequest, Devlink, never>, Call<SbGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-get', family, set: devlinkAttrs,
  do: { request: 11, reply: 13, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 11, reply: 13, encode: encodeDevlink, decode: decodeDevlink },
});

/** `sb-pool-get`: Reads a pool of a shared buffer, or lists them. */
export const sbPoolGet: Operation<
  Call<SbPoolGetRequest, Devlink, never>, Call<SbPoolGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-pool-get', family, set: devlinkAttrs,
  do: { request: 15, reply: 17, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 15, reply: 17, encode: encodeDevlink, decode: decodeDevlink },
});

/** `sb-pool-set`: Sets size and kind of threshold of a pool. Needs CAP_NET_ADMIN. */
export const sbPoolSet: Operation<Call<SbPoolSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-pool-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 16, encode: encodeDevlink },
  dump: undefined,
});

/** `sb-port-pool-get`: Reads what a port may take of a pool, or lists that for all. */
export const sbPortPoolGet: Operation<
  Call<SbPortPoolGetRequest, Devlink, never>, Call<SbPortPoolGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-port-pool-get', family, set: devlinkAttrs,
  do: { request: 19, reply: 21, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 19, reply: 21, encode: encodeDevlink, decode: decodeDevlink },
});

/** `sb-port-pool-set`: Sets what a port may take of a pool. Needs CAP_NET_ADMIN. */
export const sbPortPoolSet: Operation<Call<SbPortPoolSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-port-pool-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 20, encode: encodeDevlink },
  dump: undefined,
});

/** `sb-tc-pool-bind-get`: Reads which pool a traffic class of a port uses, or lists that for all. */
export const sbTcPoolBindGet: Operation<
  Call<SbTcPoolBindGetRequest, Devlink, never>, Call<SbTcPoolBindGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'sb-tc-pool-bind-get', family, set: devlinkAttrs,
  do: { request: 23, reply: 25, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 23, reply: 25, encode: encodeDevlink, decode: decodeDevlink },
});

/** `sb-tc-pool-bind-set`: Sets which pool a traffic class of a port uses. Needs CAP_NET_ADMIN. */
export const sbTcPoolBindSet: Operation<
  Call<SbTcPoolBindSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'sb-tc-pool-bind-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 24, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `sb-occ-snapshot`: Takes a picture of how full the pools are, which is read with `sb-port-pool-get`. Needs
 * CAP_NET_ADMIN.
 */
export const sbOccSnapshot: Operation<Call<SbOccSnapshotRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-occ-snapshot', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 27, encode: encodeDevlink },
  dump: undefined,
});

/** `sb-occ-max-clear`: Begins anew to look for how full pools were at most. Needs CAP_NET_ADMIN. */
export const sbOccMaxClear: Operation<Call<SbOccMaxClearRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'sb-occ-max-clear', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 28, encode: encodeDevlink },
  dump: undefined,
});

/** `eswitch-get`: Reads how the switch inside a card works. Needs CAP_NET_ADMIN. */
export const eswitchGet: Operation<Call<EswitchGetRequest, Devlink, never>, undefined> = /* @__PURE__ */ operation({
  name: 'eswitch-get', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 29, reply: 29, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `eswitch-set`: Sets how the switch inside a card works. Needs CAP_NET_ADMIN. */
export const eswitchSet: Operation<Call<EswitchSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'eswitch-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 30, encode: encodeDevlink },
  dump: undefined,
});

/** `dpipe-table-get`: Reads tables of the packet pipeline of a device. */
export const dpipeTableGet: Operation<
  Call<DpipeTableGetRequest, Devlink, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-table-get', family, set: devlinkAttrs,
  do: { request: 31, reply: 31, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `dpipe-entries-get`: Reads the entries of a table of the pipeline. */
export const dpipeEntriesGet: Operation<
  Call<DpipeEntriesGetRequest, Devlink, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-entries-get', family, set: devlinkAttrs,
  do: { request: 32, reply: 32, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `dpipe-headers-get`: Reads the headers that the pipeline knows. */
export const dpipeHeadersGet: Operation<
  Call<DpipeHeadersGetRequest, Devlink, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-headers-get', family, set: devlinkAttrs,
  do: { request: 33, reply: 33, encode: encodeDevlink, decode: decodeDevlink },
  dump: undefined,
});

/** `dpipe-table-counters-set`: Switches counters of a table of the pipeline on or off. Needs CAP_NET_ADMIN. */
export const dpipeTableCountersSet: Operation<
  Call<DpipeTableCountersSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'dpipe-table-counters-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 34, encode: encodeDevlink },
  dump: undefined,
});

/** `resource-set`: Sets the size that a resource has after the next reload. Needs CAP_NET_ADMIN. */
export const resourceSet: Operation<Call<ResourceSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'resource-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 35, encode: encodeDevlink },
  dump: undefined,
});

/** `resource-dump`: Reads the resources of a device or port, or lists those of all. */
export const resourceDump: Operation<
  Call<ResourceDumpRequest, Devlink, never>, Call<ResourceDumpDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'resource-dump', family, set: devlinkAttrs,
  do: { request: 36, reply: 36, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 36, reply: 36, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `reload`: Starts the driver anew, activates firmware, or moves the device to another network namespace. What was done
 * is answered if the request has `reload-action` or `reload-limits`; without them the list of replies is empty. Needs
 * CAP_NET_ADMIN.
 */
export const reload: Operation<
  Call<ReloadRequest, Devlink, never> & { readonly many: true }, undefined
> = /* @__PURE__ */ operation({
  name: 'reload', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 37, reply: 37, encode: encodeDevlink, decode: decodeDevlink, many: true },
  dump: undefined,
});

/** `param-get`: Reads a parameter of a device, or lists them. */
export const paramGet: Operation<
  Call<ParamGetRequest, Devlink, never>, Call<ParamGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'param-get', family, set: devlinkAttrs,
  do: { request: 38, reply: 38, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 38, reply: 38, encode: encodeDevlink, decode: decodeDevlink },
});

/** `param-set`: Sets a parameter. `param-type` has to be that of the parameter. Needs CAP_NET_ADMIN. */
export const paramSet: Operation<Call<ParamSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'param-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 39, encode: encodeDevlink },
  dump: undefined,
});

/** `region-get`: Reads a region of a device's memory, or lists them with their snapshots. */
export const regionGet: Operation<
  Call<RegionGetRequest, Devlink, never>, Call<RegionGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'region-get', family, set: devlinkAttrs,
  do: { request: 42, reply: 42, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 42, reply: 42, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `region-new`: Takes a snapshot of a region. The id is answered if the request has none; with one the list of replies
 * is empty. Needs CAP_NET_ADMIN.
 */
export const regionNew: Operation<
  Call<RegionNewRequest, Devlink, never> & { readonly many: true }, undefined
> = /* @__PURE__ */ operation({
  name: 'region-new', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 44, reply: 44, encode: encodeDevlink, decode: decodeDevlink, many: true },
  dump: undefined,
});

/** `region-del`: Removes a snapshot. Needs CAP_NET_ADMIN. */
export const regionDel: Operation<Call<RegionDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'region-del', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 45, encode: encodeDevlink },
  dump: undefined,
});

/** `region-read`: Reads a snapshot, or with `region-direct` the region itself, chunk by chunk. Needs CAP_NET_ADMIN. */
export const regionRead: Operation<undefined, Call<RegionReadDumpRequest, Devlink, never>> = /* @__PURE__ */ operation({
  name: 'region-read', family, set: devlinkAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 46, reply: 46, encode: encodeDevlink, decode: decodeDevlink },
});

/** `port-param-get`: Reads a parameter of a port. Current kernels have none. */
export const portParamGet: Operation<
  Call<PortParamGetRequest, Devlink, never>, Call<PortParamGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'port-param-get', family, set: devlinkAttrs,
  do: { request: 47, reply: 47, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 47, reply: 47, encode: encodeDevlink, decode: decodeDevlink },
});

/**
 * `port-param-set`: Sets a parameter of a port. Current kernels have none.
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portParamSet: Operation<Call<PortParamSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'port-param-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 48, encode: encodeDevlink },
  dump: undefined,
});

/** `info-get`: Reads serial numbers and versions of a device, or of all. */
export const infoGet: Operation<
  Call<InfoGetRequest, Devlink, never>, Call<InfoGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'info-get', family, set: devlinkAttrs,
  do: { request: 51, reply: 51, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 51, reply: 51, encode: encodeDevlink, decode: decodeDevlink },
});

/** `health-reporter-get`: Reads a reporter, or lists those of a device, a port or all. */
export const healthReporterGet: Operation<
  Call<HealthReporterGetRequest, Devlink, never>, Call<HealthReporterGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'health-reporter-get', family, set: devlinkAttrs,
  do: { request: 52, reply: 52, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 52, reply: 52, encode: encodeDevlink, decode: decodeDevlink },
});

/** `health-reporter-set`: Sets how a reporter acts. Needs CAP_NET_ADMIN. */
export const healthReporterSet: Operation<
  Call<HealthReporterSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 53, encode: encodeDevlink },
  dump: undefined,
});

/** `health-reporter-recover`: Lets a reporter recover what it watches. Needs CAP_NET_ADMIN. */
export const healthReporterRecover: Operation<
  Call<HealthReporterRecoverRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-recover', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 54, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `health-reporter-diagnose`: Reads the state of what a reporter watches. `fmsgToValue` makes it a value. Needs
 * CAP_NET_ADMIN.
 */
export const healthReporterDiagnose: Operation<
  Call<HealthReporterDiagnoseRequest, Devlink, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-diagnose', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 55, reply: 55, encode: encodeDevlink, decode: decodeDevlink, merge: mergeFmsg },
  dump: undefined,
});

/**
 * `health-reporter-dump-get`: Reads what a reporter wrote down when an error came, or writes it down now. `fmsgToValue`
 * makes it a value. Needs CAP_NET_ADMIN.
 */
export const healthReporterDumpGet: Operation<
  undefined, Call<HealthReporterDumpGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'health-reporter-dump-get', family, set: devlinkAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 56, reply: 56, encode: encodeDevlink, decode: decodeDevlink, merge: mergeFmsg },
});

/** `health-reporter-dump-clear`: Removes what a reporter wrote down, so that the next error is. Needs CAP_NET_ADMIN. */
export const healthReporterDumpClear: Operation<
  Call<HealthReporterDumpClearRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-dump-clear', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 57, encode: encodeDevlink },
  dump: undefined,
});

/**
 * `flash-update`: Writes a file of /lib/firmware to the flash of a device. Answers when it is done; notifications tell
 * how far it is. Needs CAP_NET_ADMIN.
 */
export const flashUpdate: Operation<Call<FlashUpdateRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'flash-update', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 58, encode: encodeDevlink },
  dump: undefined,
});

/** `trap-get`: Reads a trap, or lists them. */
export const trapGet: Operation<
  Call<TrapGetRequest, Devlink, never>, Call<TrapGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'trap-get', family, set: devlinkAttrs,
  do: { request: 61, reply: 63, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 61, reply: 63, encode: encodeDevlink, decode: decodeDevlink },
});

/** `trap-set`: Sets what is done with trapped packets. Needs CAP_NET_ADMIN. */
export const trapSet: Operation<Call<TrapSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'trap-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 62, encode: encodeDevlink },
  dump: undefined,
});

/** `trap-group-get`: Reads a group of traps, or lists them. */
export const trapGroupGet: Operation<
  Call<TrapGroupGetRequest, Devlink, never>, Call<TrapGroupGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'trap-group-get', family, set: devlinkAttrs,
  do: { request: 65, reply: 67, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 65, reply: 67, encode: encodeDevlink, decode: decodeDevlink },
});

/** `trap-group-set`: Sets what is done with packets of all traps of a group, and their policer. Needs CAP_NET_ADMIN. */
export const trapGroupSet: Operation<Call<TrapGroupSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'trap-group-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 66, encode: encodeDevlink },
  dump: undefined,
});

/** `trap-policer-get`: Reads a policer of traps, or lists them. */
export const trapPolicerGet: Operation<
  Call<TrapPolicerGetRequest, Devlink, never>, Call<TrapPolicerGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'trap-policer-get', family, set: devlinkAttrs,
  do: { request: 69, reply: 71, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 69, reply: 71, encode: encodeDevlink, decode: decodeDevlink },
});

/** `trap-policer-set`: Sets rate and burst of a policer. Needs CAP_NET_ADMIN. */
export const trapPolicerSet: Operation<
  Call<TrapPolicerSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'trap-policer-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 70, encode: encodeDevlink },
  dump: undefined,
});

/** `health-reporter-test`: Lets a reporter report a made-up error. Needs CAP_NET_ADMIN. */
export const healthReporterTest: Operation<
  Call<HealthReporterTestRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'health-reporter-test', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 73, encode: encodeDevlink },
  dump: undefined,
});

/** `rate-get`: Reads the rates of a port or a node, or lists them. */
export const rateGet: Operation<
  Call<RateGetRequest, Devlink, never>, Call<RateGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'rate-get', family, set: devlinkAttrs,
  do: { request: 74, reply: 76, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 74, reply: 76, encode: encodeDevlink, decode: decodeDevlink },
});

/** `rate-set`: Sets the rates of a port (`port-index`) or a node (`rate-node-name`). Needs CAP_NET_ADMIN. */
export const rateSet: Operation<Call<RateSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rate-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 75, encode: encodeDevlink },
  dump: undefined,
});

/** `rate-new`: Makes a node, which ports and other nodes can have as parent. Needs CAP_NET_ADMIN. */
export const rateNew: Operation<Call<RateNewRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rate-new', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 76, encode: encodeDevlink },
  dump: undefined,
});

/** `rate-del`: Removes a node that is nobody's parent. Needs CAP_NET_ADMIN. */
export const rateDel: Operation<Call<RateDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rate-del', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 77, encode: encodeDevlink },
  dump: undefined,
});

/** `linecard-get`: Reads a line card, or lists them. */
export const linecardGet: Operation<
  Call<LinecardGetRequest, Devlink, never>, Call<LinecardGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'linecard-get', family, set: devlinkAttrs,
  do: { request: 78, reply: 80, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 78, reply: 80, encode: encodeDevlink, decode: decodeDevlink },
});

/** `linecard-set`: Says which type of line card is, or will be, in a slot. Needs CAP_NET_ADMIN. */
export const linecardSet: Operation<Call<LinecardSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'linecard-set', family, set: devlinkAttrs, privilege: 'initial',
  do: { request: 79, encode: encodeDevlink },
  dump: undefined,
});

/** `selftests-get`: Reads which tests of itself a device has, or lists that for all. */
export const selftestsGet: Operation<
  Call<SelftestsGetRequest, Devlink, never>, Call<SelftestsGetDumpRequest, Devlink, never>
> = /* @__PURE__ */ operation({
  name: 'selftests-get', family, set: devlinkAttrs,
  do: { request: 82, reply: 82, encode: encodeDevlink, decode: decodeDevlink },
  dump: { request: 82, reply: 82, encode: encodeDevlink, decode: decodeDevlink },
});

/** `selftests-run`: Lets a device test itself. Needs CAP_NET_ADMIN. */
export const selftestsRun: Operation<
  Call<SelftestsRunRequest, DlSelftestsRun, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'selftests-run', family, set: dlSelftestsRunAttrs, privilege: 'initial',
  do: { request: 83, reply: 83, encode: encodeDlSelftestsRun, decode: decodeDlSelftestsRun },
  dump: undefined,
});

/** `notify-filter-set`: From now on this socket hears of these devices or ports alone. */
export const notifyFilterSet: Operation<
  Call<NotifyFilterSetRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'notify-filter-set', family, set: devlinkAttrs,
  do: { request: 84, encode: encodeDevlink },
  dump: undefined,
});

/** `new-ntf`: A device was registered, or changed. */
export const newNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: devlinkAttrs, message: 3,
  decode: decodeDevlink,
});

/** `del-ntf`: A device is gone. */
export const delNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'del-ntf', family, set: devlinkAttrs, message: 4,
  decode: decodeDevlink,
});

/** `port-new-ntf`: A port was registered, or changed. */
export const portNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'port-new-ntf', family, set: devlinkAttrs, message: 7,
  decode: decodeDevlink,
});

/** `port-del-ntf`: A port is gone. */
export const portDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'port-del-ntf', family, set: devlinkAttrs, message: 8,
  decode: decodeDevlink,
});

/** `param-new-ntf`: A parameter was registered, or changed. */
export const paramNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'param-new-ntf', family, set: devlinkAttrs, message: 40,
  decode: decodeDevlink,
});

/** `param-del-ntf`: A parameter is gone. */
export const paramDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'param-del-ntf', family, set: devlinkAttrs, message: 41,
  decode: decodeDevlink,
});

/** `region-new-ntf`: A region was registered, or a snapshot taken. */
export const regionNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'region-new-ntf', family, set: devlinkAttrs, message: 44,
  decode: decodeDevlink,
});

/** `region-del-ntf`: A region or a snapshot is gone. */
export const regionDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'region-del-ntf', family, set: devlinkAttrs, message: 45,
  decode: decodeDevlink,
});

/** `port-param-new-ntf`: A parameter of a port was registered, or changed. */
export const portParamNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'port-param-new-ntf', family, set: devlinkAttrs, message: 49,
  decode: decodeDevlink,
});

/** `port-param-del-ntf`: A parameter of a port is gone. */
export const portParamDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'port-param-del-ntf', family, set: devlinkAttrs, message: 50,
  decode: decodeDevlink,
});

/** `health-reporter-recover-ntf`: The state of a reporter changed. */
export const healthReporterRecoverNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'health-reporter-recover-ntf', family, set: devlinkAttrs, message: 54,
  decode: decodeDevlink,
});

/** `trap-new-ntf`: A trap was registered, or changed. */
export const trapNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'trap-new-ntf', family, set: devlinkAttrs, message: 63,
  decode: decodeDevlink,
});

/** `trap-del-ntf`: A trap is gone. */
export const trapDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'trap-del-ntf', family, set: devlinkAttrs, message: 64,
  decode: decodeDevlink,
});

/** `trap-group-new-ntf`: A group of traps was registered, or changed. */
export const trapGroupNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'trap-group-new-ntf', family, set: devlinkAttrs, message: 67,
  decode: decodeDevlink,
});

/** `trap-group-del-ntf`: A group of traps is gone. */
export const trapGroupDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'trap-group-del-ntf', family, set: devlinkAttrs, message: 68,
  decode: decodeDevlink,
});

/** `trap-policer-new-ntf`: A policer was registered, or changed. */
export const trapPolicerNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'trap-policer-new-ntf', family, set: devlinkAttrs, message: 71,
  decode: decodeDevlink,
});

/** `trap-policer-del-ntf`: A policer is gone. */
export const trapPolicerDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'trap-policer-del-ntf', family, set: devlinkAttrs, message: 72,
  decode: decodeDevlink,
});

/** `rate-new-ntf`: A port got rates, a node was made, or rates changed. */
export const rateNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'rate-new-ntf', family, set: devlinkAttrs, message: 76,
  decode: decodeDevlink,
});

/** `rate-del-ntf`: A node or the rates of a port are gone. */
export const rateDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'rate-del-ntf', family, set: devlinkAttrs, message: 77,
  decode: decodeDevlink,
});

/** `linecard-new-ntf`: A line card was registered, or changed. */
export const linecardNewNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'linecard-new-ntf', family, set: devlinkAttrs, message: 80,
  decode: decodeDevlink,
});

/** `linecard-del-ntf`: A line card is gone. */
export const linecardDelNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'linecard-del-ntf', family, set: devlinkAttrs, message: 81,
  decode: decodeDevlink,
});

/** `flash-update-begin-ntf`: Writing to the flash begins. */
export const flashUpdateBeginNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'flash-update-begin-ntf', family, set: devlinkAttrs, message: 58,
  decode: decodeDevlink,
});

/** `flash-update-end-ntf`: Writing to the flash is over. */
export const flashUpdateEndNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'flash-update-end-ntf', family, set: devlinkAttrs, message: 59,
  decode: decodeDevlink,
});

/** `flash-update-status-ntf`: Writing to the flash goes on. */
export const flashUpdateStatusNtf: Notification<Devlink> = /* @__PURE__ */ notification({
  name: 'flash-update-status-ntf', family, set: devlinkAttrs, message: 60,
  decode: decodeDevlink,
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

/** All notifications and events of `devlink`. */
export const notifications: readonly Notification<object>[] = [
  newNtf, delNtf, portNewNtf, portDelNtf, paramNewNtf, paramDelNtf, regionNewNtf, regionDelNtf, portParamNewNtf,
  portParamDelNtf, healthReporterRecoverNtf, trapNewNtf, trapDelNtf, trapGroupNewNtf, trapGroupDelNtf,
  trapPolicerNewNtf, trapPolicerDelNtf, rateNewNtf, rateDelNtf, linecardNewNtf, linecardDelNtf, flashUpdateBeginNtf,
  flashUpdateEndNtf, flashUpdateStatusNtf,
];
