// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { mergeWiphy } from '../extra/index.ts';
import { decodeNl80211Attrs } from './decode.ts';
import { nl80211Attrs } from './descriptors.ts';
import { encodeNl80211Attrs } from './encode.ts';
import type {
  AbortScanRequest, ConnectRequest, DelInterfaceRequest, DelStationRequest, DisconnectRequest, GetInterfaceDumpRequest,
  GetInterfaceRequest, GetPowerSaveRequest, GetProtocolFeaturesRequest, GetRegDumpRequest, GetRegRequest,
  GetScanDumpRequest, GetStationDumpRequest, GetStationRequest, GetSurveyDumpRequest, GetWiphyDumpRequest,
  GetWiphyRequest, JoinIbssRequest, JoinMeshRequest, LeaveIbssRequest, LeaveMeshRequest, NewInterfaceRequest,
  Nl80211Attrs, ReqSetRegRequest, SetInterfaceRequest, SetPowerSaveRequest, SetWiphyRequest, StartApRequest,
  StopApRequest, TriggerScanRequest,
} from './types.ts';

/**
 * Netlink family `nl80211`: Wi-Fi: radios, interfaces, scans, stations and rules of countries. Only a part of what the
 * kernel has.
 */
export const family: Family = { name: 'nl80211', protocol: 16, version: 1, modules: ['cfg80211'] };

/**
 * `get-wiphy`: Reads a radio, or lists all. Give a dump `split-wiphy-dump`: without it, radios are cut short. The
 * messages are put together.
 */
export const getWiphy: Operation<
  Call<GetWiphyRequest, Nl80211Attrs, never>, Call<GetWiphyDumpRequest, Nl80211Attrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-wiphy', family, set: nl80211Attrs, sensitive: true,
  do: { request: 1, reply: 3, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: { request: 1, reply: 3, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs, merge: mergeWiphy },
});

/** `get-interface`: Reads an interface, or lists those of a radio or of all. */
export const getInterface: Operation<
  Call<GetInterfaceRequest, Nl80211Attrs, never>, Call<GetInterfaceDumpRequest, Nl80211Attrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-interface', family, set: nl80211Attrs, sensitive: true,
  do: { request: 5, reply: 7, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: { request: 5, reply: 7, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
});

/** `get-protocol-features`: Reads whether the kernel splits radios over messages. */
export const getProtocolFeatures: Operation<
  Call<GetProtocolFeaturesRequest, Nl80211Attrs, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'get-protocol-features', family, set: nl80211Attrs, sensitive: true,
  do: { request: 95, reply: 95, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: undefined,
});

/**
 * `set-wiphy`: Changes settings of a radio, or the channel of an interface. Needs CAP_NET_ADMIN over the network
 * namespace.
 */
export const setWiphy: Operation<Call<SetWiphyRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-wiphy', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 2, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `set-interface`: Changes the type of an interface. Needs CAP_NET_ADMIN over the network namespace. */
export const setInterface: Operation<Call<SetInterfaceRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-interface', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 6, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `new-interface`: Adds an interface to a radio, and returns it. Needs CAP_NET_ADMIN over the network namespace. */
export const newInterface: Operation<
  Call<NewInterfaceRequest, Nl80211Attrs, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'new-interface', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 7, reply: 7, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: undefined,
});

/** `del-interface`: Removes an interface. Needs CAP_NET_ADMIN over the network namespace. */
export const delInterface: Operation<Call<DelInterfaceRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del-interface', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 8, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `get-station`: Reads a station that an interface talks to, or lists them. The access point is one of them. */
export const getStation: Operation<
  Call<GetStationRequest, Nl80211Attrs, never>, Call<GetStationDumpRequest, Nl80211Attrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-station', family, set: nl80211Attrs, sensitive: true,
  do: { request: 17, reply: 19, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: { request: 17, reply: 19, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
});

/** `req-set-reg`: Asks for the rules of a country. Needs CAP_NET_ADMIN. */
export const reqSetReg: Operation<Call<ReqSetRegRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'req-set-reg', family, set: nl80211Attrs, privilege: 'initial', sensitive: true,
  do: { request: 27, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `get-reg`: Reads the rules that radios keep to, or lists those of all radios. */
export const getReg: Operation<
  Call<GetRegRequest, Nl80211Attrs, never>, Call<GetRegDumpRequest, Nl80211Attrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-reg', family, set: nl80211Attrs, sensitive: true,
  do: { request: 31, reply: 31, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: { request: 31, reply: 31, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
});

/** `get-scan`: Lists the networks that were found. */
export const getScan: Operation<undefined, Call<GetScanDumpRequest, Nl80211Attrs, never>> = /* @__PURE__ */ operation({
  name: 'get-scan', family, set: nl80211Attrs, sensitive: true,
  do: undefined,
  dump: { request: 32, reply: 34, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
});

/**
 * `trigger-scan`: Starts to look for networks. `new-scan-results-ntf` tells when it is done. Needs CAP_NET_ADMIN over
 * the network namespace.
 */
export const triggerScan: Operation<Call<TriggerScanRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'trigger-scan', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 33, encode: encodeNl80211Attrs },
  dump: undefined,
});

/**
 * `start-ap`: Starts an access point on an interface of that type. Stations are let in by a program, which has to
 * answer their frames. Needs CAP_NET_ADMIN over the network namespace.
 */
export const startAp: Operation<Call<StartApRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'start-ap', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 15, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `stop-ap`: Stops an access point. Needs CAP_NET_ADMIN over the network namespace. */
export const stopAp: Operation<Call<StopApRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'stop-ap', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 16, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `del-station`: Sends a station away, or all without `mac`. Needs CAP_NET_ADMIN over the network namespace. */
export const delStation: Operation<Call<DelStationRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del-station', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 20, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `join-ibss`: Joins or begins a network without access point. Needs CAP_NET_ADMIN over the network namespace. */
export const joinIbss: Operation<Call<JoinIbssRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'join-ibss', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 43, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `leave-ibss`: Leaves a network without access point. Needs CAP_NET_ADMIN over the network namespace. */
export const leaveIbss: Operation<Call<LeaveIbssRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'leave-ibss', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 44, encode: encodeNl80211Attrs },
  dump: undefined,
});

/**
 * `connect`: Starts to connect to an access point; `connect-ntf` tells what came of it. Keys of WPA are up to a
 * program, unless the radio does that. Needs CAP_NET_ADMIN over the network namespace.
 */
export const connect: Operation<Call<ConnectRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'connect', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 46, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `disconnect`: Ends a connection, or the trying. Needs CAP_NET_ADMIN over the network namespace. */
export const disconnect: Operation<Call<DisconnectRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'disconnect', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 48, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `join-mesh`: Joins or begins a mesh. Needs CAP_NET_ADMIN over the network namespace. */
export const joinMesh: Operation<Call<JoinMeshRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'join-mesh', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 68, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `leave-mesh`: Leaves a mesh. Needs CAP_NET_ADMIN over the network namespace. */
export const leaveMesh: Operation<Call<LeaveMeshRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'leave-mesh', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 69, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `set-power-save`: Switches the saving of power on or off. Needs CAP_NET_ADMIN over the network namespace. */
export const setPowerSave: Operation<Call<SetPowerSaveRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-power-save', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 61, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `get-power-save`: Reads whether power is saved. */
export const getPowerSave: Operation<
  Call<GetPowerSaveRequest, Nl80211Attrs, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'get-power-save', family, set: nl80211Attrs, sensitive: true,
  do: { request: 62, reply: 62, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: undefined,
});

/** `get-survey`: Lists how busy channels are. */
export const getSurvey: Operation<
  undefined, Call<GetSurveyDumpRequest, Nl80211Attrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-survey', family, set: nl80211Attrs, sensitive: true,
  do: undefined,
  dump: { request: 50, reply: 51, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
});

/** `abort-scan`: Stops looking for networks. Needs CAP_NET_ADMIN over the network namespace. */
export const abortScan: Operation<Call<AbortScanRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'abort-scan', family, set: nl80211Attrs, privilege: 'namespace', sensitive: true,
  do: { request: 114, encode: encodeNl80211Attrs },
  dump: undefined,
});

/** `new-wiphy-ntf`: A radio was added, or got another name. */
export const newWiphyNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'new-wiphy-ntf', family, set: nl80211Attrs, message: 3,
  decode: decodeNl80211Attrs,
});

/** `del-wiphy-ntf`: A radio is gone. */
export const delWiphyNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'del-wiphy-ntf', family, set: nl80211Attrs, message: 4,
  decode: decodeNl80211Attrs,
});

/** `set-interface-ntf`: An interface got another type. */
export const setInterfaceNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'set-interface-ntf', family, set: nl80211Attrs, message: 6,
  decode: decodeNl80211Attrs,
});

/** `new-interface-ntf`: An interface was added. */
export const newInterfaceNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'new-interface-ntf', family, set: nl80211Attrs, message: 7,
  decode: decodeNl80211Attrs,
});

/** `del-interface-ntf`: An interface is gone. */
export const delInterfaceNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'del-interface-ntf', family, set: nl80211Attrs, message: 8,
  decode: decodeNl80211Attrs,
});

/** `new-station-ntf`: A station came. */
export const newStationNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'new-station-ntf', family, set: nl80211Attrs, message: 19,
  decode: decodeNl80211Attrs,
});

/** `del-station-ntf`: A station is gone. */
export const delStationNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'del-station-ntf', family, set: nl80211Attrs, message: 20,
  decode: decodeNl80211Attrs,
});

/** `trigger-scan-ntf`: A scan begins. */
export const triggerScanNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'trigger-scan-ntf', family, set: nl80211Attrs, message: 33,
  decode: decodeNl80211Attrs,
});

/** `new-scan-results-ntf`: A scan is done. */
export const newScanResultsNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'new-scan-results-ntf', family, set: nl80211Attrs, message: 34,
  decode: decodeNl80211Attrs,
});

/** `scan-aborted-ntf`: A scan was stopped. */
export const scanAbortedNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'scan-aborted-ntf', family, set: nl80211Attrs, message: 35,
  decode: decodeNl80211Attrs,
});

/** `reg-change-ntf`: Other rules are in force. */
export const regChangeNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'reg-change-ntf', family, set: nl80211Attrs, message: 36,
  decode: decodeNl80211Attrs,
});

/** `wiphy-reg-change-ntf`: Other rules are in force for a radio. */
export const wiphyRegChangeNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'wiphy-reg-change-ntf', family, set: nl80211Attrs, message: 113,
  decode: decodeNl80211Attrs,
});

/** `connect-ntf`: An interface is connected, or could not be. */
export const connectNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'connect-ntf', family, set: nl80211Attrs, message: 46,
  decode: decodeNl80211Attrs,
});

/** `disconnect-ntf`: An interface is connected no longer. */
export const disconnectNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'disconnect-ntf', family, set: nl80211Attrs, message: 48,
  decode: decodeNl80211Attrs,
});

/** `vendor-ntf`: A message of a driver's own. */
export const vendorNtf: Notification<Nl80211Attrs> = /* @__PURE__ */ notification({
  name: 'vendor-ntf', family, set: nl80211Attrs, message: 103,
  decode: decodeNl80211Attrs,
});

/** All operations of `nl80211`. */
export const operations: readonly AnyOperation[] = [
  getWiphy, getInterface, getProtocolFeatures, setWiphy, setInterface, newInterface, delInterface, getStation,
  reqSetReg, getReg, getScan, triggerScan, startAp, stopAp, delStation, joinIbss, leaveIbss, connect, disconnect,
  joinMesh, leaveMesh, setPowerSave, getPowerSave, getSurvey, abortScan,
];

/** All notifications and events of `nl80211`. */
export const notifications: readonly Notification<object>[] = [
  newWiphyNtf, delWiphyNtf, setInterfaceNtf, newInterfaceNtf, delInterfaceNtf, newStationNtf, delStationNtf,
  triggerScanNtf, newScanResultsNtf, scanAbortedNtf, regChangeNtf, wiphyRegChangeNtf, connectNtf, disconnectNtf,
  vendorNtf,
];
