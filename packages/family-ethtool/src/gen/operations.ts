// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import {
  decodeCableTestNtf, decodeCableTestTdrNtf, decodeChannels, decodeCoalesce, decodeDebug, decodeEee, decodeFeatures,
  decodeFec, decodeLinkinfo, decodeLinkmodes, decodeLinkstate, decodeMm, decodeModule, decodeModuleEeprom,
  decodeModuleFwFlash, decodeMse, decodePause, decodePhcVclocks, decodePhy, decodePlca, decodePrivflags, decodePse,
  decodePseNtf, decodeRings, decodeRss, decodeStats, decodeStrset, decodeTsconfig, decodeTsinfo, decodeTunnelInfo,
  decodeWol,
} from './decode.ts';
import {
  cableTestAttrs, cableTestNtfAttrs, cableTestTdrAttrs, cableTestTdrNtfAttrs, channelsAttrs, coalesceAttrs, debugAttrs,
  eeeAttrs, featuresAttrs, fecAttrs, linkinfoAttrs, linkmodesAttrs, linkstateAttrs, mmAttrs, moduleAttrs,
  moduleEepromAttrs, moduleFwFlashAttrs, mseAttrs, pauseAttrs, phcVclocksAttrs, phyAttrs, plcaAttrs, privflagsAttrs,
  pseAttrs, pseNtfAttrs, ringsAttrs, rssAttrs, statsAttrs, strsetAttrs, tsconfigAttrs, tsinfoAttrs, tunnelInfoAttrs,
  wolAttrs,
} from './descriptors.ts';
import {
  encodeCableTest, encodeCableTestTdr, encodeChannels, encodeCoalesce, encodeDebug, encodeEee, encodeFeatures,
  encodeFec, encodeLinkinfo, encodeLinkmodes, encodeLinkstate, encodeMm, encodeModule, encodeModuleEeprom,
  encodeModuleFwFlash, encodeMse, encodePause, encodePhcVclocks, encodePhy, encodePlca, encodePrivflags, encodePse,
  encodeRings, encodeRss, encodeStats, encodeStrset, encodeTsconfig, encodeTsinfo, encodeTunnelInfo, encodeWol,
} from './encode.ts';
import type {
  CableTestActRequest, CableTestNtf, CableTestTdrActRequest, CableTestTdrNtf, Channels, ChannelsGetDumpRequest,
  ChannelsGetRequest, ChannelsSetRequest, Coalesce, CoalesceGetDumpRequest, CoalesceGetRequest, CoalesceSetRequest,
  Debug, DebugGetDumpRequest, DebugGetRequest, DebugSetRequest, Eee, EeeGetDumpRequest, EeeGetRequest, EeeSetRequest,
  Features, FeaturesGetDumpRequest, FeaturesGetRequest, FeaturesSetRequest, Fec, FecGetDumpRequest, FecGetRequest,
  FecSetRequest, Linkinfo, LinkinfoGetDumpRequest, LinkinfoGetRequest, LinkinfoSetRequest, Linkmodes,
  LinkmodesGetDumpRequest, LinkmodesGetRequest, LinkmodesSetRequest, Linkstate, LinkstateGetDumpRequest,
  LinkstateGetRequest, Mm, MmGetDumpRequest, MmGetRequest, MmSetRequest, Module, ModuleEeprom,
  ModuleEepromGetDumpRequest, ModuleEepromGetRequest, ModuleFwFlash, ModuleFwFlashActRequest, ModuleGetDumpRequest,
  ModuleGetRequest, ModuleSetRequest, Mse, MseGetDumpRequest, MseGetRequest, Pause, PauseGetDumpRequest,
  PauseGetRequest, PauseSetRequest, PhcVclocks, PhcVclocksGetDumpRequest, PhcVclocksGetRequest, Phy, PhyGetDumpRequest,
  PhyGetRequest, Plca, PlcaGetCfgDumpRequest, PlcaGetCfgRequest, PlcaGetStatusDumpRequest, PlcaGetStatusRequest,
  PlcaSetCfgRequest, Privflags, PrivflagsGetDumpRequest, PrivflagsGetRequest, PrivflagsSetRequest, Pse,
  PseGetDumpRequest, PseGetRequest, PseNtf, PseSetRequest, Rings, RingsGetDumpRequest, RingsGetRequest, RingsSetRequest,
  Rss, RssCreateActRequest, RssDeleteActRequest, RssGetDumpRequest, RssGetRequest, RssSetRequest, Stats,
  StatsGetDumpRequest, StatsGetRequest, Strset, StrsetGetDumpRequest, StrsetGetRequest, Tsconfig,
  TsconfigGetDumpRequest, TsconfigGetRequest, TsconfigSetRequest, Tsinfo, TsinfoGetDumpRequest, TsinfoGetRequest,
  TunnelInfo, TunnelInfoGetDumpRequest, TunnelInfoGetRequest, Wol, WolGetDumpRequest, WolGetRequest, WolSetRequest,
} from './types.ts';

/**
 * Netlink family `ethtool`: Settings and counters of network hardware: what the `ethtool` tool shows and sets. A
 * request says by `header` which link it is for.
 */
export const family: Family = { name: 'ethtool', protocol: 16, version: 1, modules: [] };

/** `strset-get`: Reads sets of names, of a link or those that all links share; then `header` is there, but empty. */
export const strsetGet: Operation<
  Call<StrsetGetRequest, Strset, never>, Call<StrsetGetDumpRequest, Strset, never>
> = /* @__PURE__ */ operation({
  name: 'strset-get', family, set: strsetAttrs,
  do: { request: 1, reply: 1, encode: encodeStrset, decode: decodeStrset },
  dump: { request: 1, reply: 1, encode: encodeStrset, decode: decodeStrset },
});

/** `linkinfo-get`: Reads the plug of a link. As a dump, for all links. */
export const linkinfoGet: Operation<
  Call<LinkinfoGetRequest, Linkinfo, never>, Call<LinkinfoGetDumpRequest, Linkinfo, never>
> = /* @__PURE__ */ operation({
  name: 'linkinfo-get', family, set: linkinfoAttrs,
  do: { request: 2, reply: 2, encode: encodeLinkinfo, decode: decodeLinkinfo },
  dump: { request: 2, reply: 2, encode: encodeLinkinfo, decode: decodeLinkinfo },
});

/**
 * `linkinfo-set`: Sets the plug of a link; what is not given stays as it is. Needs CAP_NET_ADMIN over the network
 * namespace.
 */
export const linkinfoSet: Operation<Call<LinkinfoSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'linkinfo-set', family, set: linkinfoAttrs, privilege: 'namespace',
  do: { request: 3, encode: encodeLinkinfo },
  dump: undefined,
});

/** `linkinfo-ntf`: Changed: the plug of a link. */
export const linkinfoNtf: Notification<Linkinfo> = /* @__PURE__ */ notification({
  name: 'linkinfo-ntf', family, set: linkinfoAttrs, message: 3,
  decode: decodeLinkinfo,
});

/** `linkmodes-get`: Reads speed, duplex and the modes that a link offers. As a dump, for all links. */
export const linkmodesGet: Operation<
  Call<LinkmodesGetRequest, Linkmodes, never>, Call<LinkmodesGetDumpRequest, Linkmodes, never>
> = /* @__PURE__ */ operation({
  name: 'linkmodes-get', family, set: linkmodesAttrs,
  do: { request: 4, reply: 4, encode: encodeLinkmodes, decode: decodeLinkmodes },
  dump: { request: 4, reply: 4, encode: encodeLinkmodes, decode: decodeLinkmodes },
});

/**
 * `linkmodes-set`: Sets speed, duplex and the modes that a link offers; what is not given stays as it is. Needs
 * CAP_NET_ADMIN over the network namespace.
 */
export const linkmodesSet: Operation<Call<LinkmodesSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'linkmodes-set', family, set: linkmodesAttrs, privilege: 'namespace',
  do: { request: 5, encode: encodeLinkmodes },
  dump: undefined,
});

/** `linkmodes-ntf`: Changed: speed, duplex and the modes that a link offers. */
export const linkmodesNtf: Notification<Linkmodes> = /* @__PURE__ */ notification({
  name: 'linkmodes-ntf', family, set: linkmodesAttrs, message: 5,
  decode: decodeLinkmodes,
});

/** `linkstate-get`: Reads whether a link has a carrier, and why not. As a dump, for all links. */
export const linkstateGet: Operation<
  Call<LinkstateGetRequest, Linkstate, never>, Call<LinkstateGetDumpRequest, Linkstate, never>
> = /* @__PURE__ */ operation({
  name: 'linkstate-get', family, set: linkstateAttrs,
  do: { request: 6, reply: 6, encode: encodeLinkstate, decode: decodeLinkstate },
  dump: { request: 6, reply: 6, encode: encodeLinkstate, decode: decodeLinkstate },
});

/** `debug-get`: Reads which messages the driver writes to the log. As a dump, for all links. */
export const debugGet: Operation<
  Call<DebugGetRequest, Debug, never>, Call<DebugGetDumpRequest, Debug, never>
> = /* @__PURE__ */ operation({
  name: 'debug-get', family, set: debugAttrs,
  do: { request: 7, reply: 7, encode: encodeDebug, decode: decodeDebug },
  dump: { request: 7, reply: 7, encode: encodeDebug, decode: decodeDebug },
});

/**
 * `debug-set`: Sets which messages the driver writes to the log; what is not given stays as it is. Needs CAP_NET_ADMIN
 * over the network namespace.
 */
export const debugSet: Operation<Call<DebugSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'debug-set', family, set: debugAttrs, privilege: 'namespace',
  do: { request: 8, encode: encodeDebug },
  dump: undefined,
});

/** `debug-ntf`: Changed: which messages the driver writes to the log. */
export const debugNtf: Notification<Debug> = /* @__PURE__ */ notification({
  name: 'debug-ntf', family, set: debugAttrs, message: 8,
  decode: decodeDebug,
});

/** `wol-get`: Reads what wakes the machine. Needs CAP_NET_ADMIN over the network namespace. */
export const wolGet: Operation<
  Call<WolGetRequest, Wol, never>, Call<WolGetDumpRequest, Wol, never>
> = /* @__PURE__ */ operation({
  name: 'wol-get', family, set: wolAttrs, privilege: 'namespace', sensitive: true,
  do: { request: 9, reply: 9, encode: encodeWol, decode: decodeWol },
  dump: { request: 9, reply: 9, encode: encodeWol, decode: decodeWol },
});

/**
 * `wol-set`: Sets what wakes the machine; what is not given stays as it is. Needs CAP_NET_ADMIN over the network
 * namespace.
 */
export const wolSet: Operation<Call<WolSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'wol-set', family, set: wolAttrs, privilege: 'namespace', sensitive: true,
  do: { request: 10, encode: encodeWol },
  dump: undefined,
});

/** `wol-ntf`: Changed: what wakes the machine. */
export const wolNtf: Notification<Wol> = /* @__PURE__ */ notification({
  name: 'wol-ntf', family, set: wolAttrs, message: 10,
  decode: decodeWol,
});

/** `features-get`: Reads the features of a link, such as offloads. As a dump, for all links. */
export const featuresGet: Operation<
  Call<FeaturesGetRequest, Features, never>, Call<FeaturesGetDumpRequest, Features, never>
> = /* @__PURE__ */ operation({
  name: 'features-get', family, set: featuresAttrs,
  do: { request: 11, reply: 11, encode: encodeFeatures, decode: decodeFeatures },
  dump: { request: 11, reply: 11, encode: encodeFeatures, decode: decodeFeatures },
});

/**
 * `features-set`: Switches features of a link on or off. Returns what differs now: `wanted` from what was asked for,
 * `active` from before; with the flag `omit-reply` nothing, which is an empty object. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const featuresSet: Operation<Call<FeaturesSetRequest, Features, never>, undefined> = /* @__PURE__ */ operation({
  name: 'features-set', family, set: featuresAttrs, privilege: 'namespace',
  do: { request: 12, reply: 12, encode: encodeFeatures, decode: decodeFeatures },
  dump: undefined,
});

/** `features-ntf`: Changed: the features of a link, such as offloads. */
export const featuresNtf: Notification<Features> = /* @__PURE__ */ notification({
  name: 'features-ntf', family, set: featuresAttrs, message: 13,
  decode: decodeFeatures,
});

/** `privflags-get`: Reads the flags that the driver has for itself. As a dump, for all links. */
export const privflagsGet: Operation<
  Call<PrivflagsGetRequest, Privflags, never>, Call<PrivflagsGetDumpRequest, Privflags, never>
> = /* @__PURE__ */ operation({
  name: 'privflags-get', family, set: privflagsAttrs,
  do: { request: 13, reply: 14, encode: encodePrivflags, decode: decodePrivflags },
  dump: { request: 13, reply: 14, encode: encodePrivflags, decode: decodePrivflags },
});

/**
 * `privflags-set`: Sets the flags that the driver has for itself; what is not given stays as it is. Needs CAP_NET_ADMIN
 * over the network namespace.
 */
export const privflagsSet: Operation<Call<PrivflagsSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'privflags-set', family, set: privflagsAttrs, privilege: 'namespace',
  do: { request: 14, encode: encodePrivflags },
  dump: undefined,
});

/** `privflags-ntf`: Changed: the flags that the driver has for itself. */
export const privflagsNtf: Notification<Privflags> = /* @__PURE__ */ notification({
  name: 'privflags-ntf', family, set: privflagsAttrs, message: 15,
  decode: decodePrivflags,
});

/** `rings-get`: Reads sizes of the rings. As a dump, for all links. */
export const ringsGet: Operation<
  Call<RingsGetRequest, Rings, never>, Call<RingsGetDumpRequest, Rings, never>
> = /* @__PURE__ */ operation({
  name: 'rings-get', family, set: ringsAttrs,
  do: { request: 15, reply: 16, encode: encodeRings, decode: decodeRings },
  dump: { request: 15, reply: 16, encode: encodeRings, decode: decodeRings },
});

/**
 * `rings-set`: Sets sizes of the rings; what is not given stays as it is. Needs CAP_NET_ADMIN over the network
 * namespace.
 */
export const ringsSet: Operation<Call<RingsSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rings-set', family, set: ringsAttrs, privilege: 'namespace',
  do: { request: 16, encode: encodeRings },
  dump: undefined,
});

/** `rings-ntf`: Changed: sizes of the rings. */
export const ringsNtf: Notification<Rings> = /* @__PURE__ */ notification({
  name: 'rings-ntf', family, set: ringsAttrs, message: 17,
  decode: decodeRings,
});

/** `channels-get`: Reads numbers of queues. As a dump, for all links. */
export const channelsGet: Operation<
  Call<ChannelsGetRequest, Channels, never>, Call<ChannelsGetDumpRequest, Channels, never>
> = /* @__PURE__ */ operation({
  name: 'channels-get', family, set: channelsAttrs,
  do: { request: 17, reply: 18, encode: encodeChannels, decode: decodeChannels },
  dump: { request: 17, reply: 18, encode: encodeChannels, decode: decodeChannels },
});

/**
 * `channels-set`: Sets numbers of queues; what is not given stays as it is. Needs CAP_NET_ADMIN over the network
 * namespace.
 */
export const channelsSet: Operation<Call<ChannelsSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'channels-set', family, set: channelsAttrs, privilege: 'namespace',
  do: { request: 18, encode: encodeChannels },
  dump: undefined,
});

/** `channels-ntf`: Changed: numbers of queues. */
export const channelsNtf: Notification<Channels> = /* @__PURE__ */ notification({
  name: 'channels-ntf', family, set: channelsAttrs, message: 19,
  decode: decodeChannels,
});

/** `coalesce-get`: Reads how interrupts are put off. As a dump, for all links. */
export const coalesceGet: Operation<
  Call<CoalesceGetRequest, Coalesce, never>, Call<CoalesceGetDumpRequest, Coalesce, never>
> = /* @__PURE__ */ operation({
  name: 'coalesce-get', family, set: coalesceAttrs,
  do: { request: 19, reply: 20, encode: encodeCoalesce, decode: decodeCoalesce },
  dump: { request: 19, reply: 20, encode: encodeCoalesce, decode: decodeCoalesce },
});

/**
 * `coalesce-set`: Sets how interrupts are put off; what is not given stays as it is. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const coalesceSet: Operation<Call<CoalesceSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'coalesce-set', family, set: coalesceAttrs, privilege: 'namespace',
  do: { request: 20, encode: encodeCoalesce },
  dump: undefined,
});

/** `coalesce-ntf`: Changed: how interrupts are put off. */
export const coalesceNtf: Notification<Coalesce> = /* @__PURE__ */ notification({
  name: 'coalesce-ntf', family, set: coalesceAttrs, message: 21,
  decode: decodeCoalesce,
});

/** `pause-get`: Reads flow control by pause frames. As a dump, for all links. */
export const pauseGet: Operation<
  Call<PauseGetRequest, Pause, never>, Call<PauseGetDumpRequest, Pause, never>
> = /* @__PURE__ */ operation({
  name: 'pause-get', family, set: pauseAttrs,
  do: { request: 21, reply: 22, encode: encodePause, decode: decodePause },
  dump: { request: 21, reply: 22, encode: encodePause, decode: decodePause },
});

/**
 * `pause-set`: Sets flow control by pause frames; what is not given stays as it is. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const pauseSet: Operation<Call<PauseSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'pause-set', family, set: pauseAttrs, privilege: 'namespace',
  do: { request: 22, encode: encodePause },
  dump: undefined,
});

/** `pause-ntf`: Changed: flow control by pause frames. */
export const pauseNtf: Notification<Pause> = /* @__PURE__ */ notification({
  name: 'pause-ntf', family, set: pauseAttrs, message: 23,
  decode: decodePause,
});

/** `eee-get`: Reads how the link saves energy. As a dump, for all links. */
export const eeeGet: Operation<
  Call<EeeGetRequest, Eee, never>, Call<EeeGetDumpRequest, Eee, never>
> = /* @__PURE__ */ operation({
  name: 'eee-get', family, set: eeeAttrs,
  do: { request: 23, reply: 24, encode: encodeEee, decode: decodeEee },
  dump: { request: 23, reply: 24, encode: encodeEee, decode: decodeEee },
});

/**
 * `eee-set`: Sets how the link saves energy; what is not given stays as it is. Needs CAP_NET_ADMIN over the network
 * namespace.
 */
export const eeeSet: Operation<Call<EeeSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'eee-set', family, set: eeeAttrs, privilege: 'namespace',
  do: { request: 24, encode: encodeEee },
  dump: undefined,
});

/** `eee-ntf`: Changed: how the link saves energy. */
export const eeeNtf: Notification<Eee> = /* @__PURE__ */ notification({
  name: 'eee-ntf', family, set: eeeAttrs, message: 25,
  decode: decodeEee,
});

/**
 * `tsinfo-get`: Reads which times packets of a link can get. With `hwtstamp-provider`, from that clock. As a dump, for
 * all links.
 */
export const tsinfoGet: Operation<
  Call<TsinfoGetRequest, Tsinfo, never>, Call<TsinfoGetDumpRequest, Tsinfo, never>
> = /* @__PURE__ */ operation({
  name: 'tsinfo-get', family, set: tsinfoAttrs,
  do: { request: 25, reply: 26, encode: encodeTsinfo, decode: decodeTsinfo },
  dump: { request: 25, reply: 26, encode: encodeTsinfo, decode: decodeTsinfo },
});

/**
 * `cable-test-act`: Starts a test of the cable. The results come as `cable-test-ntf`. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const cableTestAct: Operation<Call<CableTestActRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'cable-test-act', family, set: cableTestAttrs, privilege: 'namespace',
  do: { request: 26, encode: encodeCableTest },
  dump: undefined,
});

/** `cable-test-ntf`: A test of a cable was started or is done. */
export const cableTestNtf: Notification<CableTestNtf> = /* @__PURE__ */ notification({
  name: 'cable-test-ntf', family, set: cableTestNtfAttrs, message: 27,
  decode: decodeCableTestNtf,
});

/**
 * `cable-test-tdr-act`: Starts a test of the cable by reflection. The results come as `cable-test-tdr-ntf`. Needs
 * CAP_NET_ADMIN over the network namespace.
 */
export const cableTestTdrAct: Operation<
  Call<CableTestTdrActRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'cable-test-tdr-act', family, set: cableTestTdrAttrs, privilege: 'namespace',
  do: { request: 27, encode: encodeCableTestTdr },
  dump: undefined,
});

/** `cable-test-tdr-ntf`: A test by reflection was started, has results or is done. */
export const cableTestTdrNtf: Notification<CableTestTdrNtf> = /* @__PURE__ */ notification({
  name: 'cable-test-tdr-ntf', family, set: cableTestTdrNtfAttrs, message: 28,
  decode: decodeCableTestTdrNtf,
});

/** `tunnel-info-get`: Reads which UDP ports of tunnels the hardware knows. As a dump, for all links. */
export const tunnelInfoGet: Operation<
  Call<TunnelInfoGetRequest, TunnelInfo, never>, Call<TunnelInfoGetDumpRequest, TunnelInfo, never>
> = /* @__PURE__ */ operation({
  name: 'tunnel-info-get', family, set: tunnelInfoAttrs,
  do: { request: 28, reply: 29, encode: encodeTunnelInfo, decode: decodeTunnelInfo },
  dump: { request: 28, reply: 29, encode: encodeTunnelInfo, decode: decodeTunnelInfo },
});

/** `fec-get`: Reads forward error correction. As a dump, for all links. */
export const fecGet: Operation<
  Call<FecGetRequest, Fec, never>, Call<FecGetDumpRequest, Fec, never>
> = /* @__PURE__ */ operation({
  name: 'fec-get', family, set: fecAttrs,
  do: { request: 29, reply: 30, encode: encodeFec, decode: decodeFec },
  dump: { request: 29, reply: 30, encode: encodeFec, decode: decodeFec },
});

/**
 * `fec-set`: Sets forward error correction; what is not given stays as it is. Needs CAP_NET_ADMIN over the network
 * namespace.
 */
export const fecSet: Operation<Call<FecSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'fec-set', family, set: fecAttrs, privilege: 'namespace',
  do: { request: 30, encode: encodeFec },
  dump: undefined,
});

/** `fec-ntf`: Changed: forward error correction. */
export const fecNtf: Notification<Fec> = /* @__PURE__ */ notification({
  name: 'fec-ntf', family, set: fecAttrs, message: 31,
  decode: decodeFec,
});

/** `module-eeprom-get`: Reads from the memory of a plugged module. Needs CAP_NET_ADMIN over the network namespace. */
export const moduleEepromGet: Operation<
  Call<ModuleEepromGetRequest, ModuleEeprom, never>, Call<ModuleEepromGetDumpRequest, ModuleEeprom, never>
> = /* @__PURE__ */ operation({
  name: 'module-eeprom-get', family, set: moduleEepromAttrs, privilege: 'namespace',
  do: { request: 31, reply: 32, encode: encodeModuleEeprom, decode: decodeModuleEeprom },
  dump: { request: 31, reply: 32, encode: encodeModuleEeprom, decode: decodeModuleEeprom },
});

/** `stats-get`: Reads counters that all drivers name alike. `groups` has to say which. As a dump, for all links. */
export const statsGet: Operation<
  Call<StatsGetRequest, Stats, never>, Call<StatsGetDumpRequest, Stats, never>
> = /* @__PURE__ */ operation({
  name: 'stats-get', family, set: statsAttrs,
  do: { request: 32, reply: 33, encode: encodeStats, decode: decodeStats },
  dump: { request: 32, reply: 33, encode: encodeStats, decode: decodeStats },
});

/** `phc-vclocks-get`: Reads the virtual clocks of a hardware clock. As a dump, for all links. */
export const phcVclocksGet: Operation<
  Call<PhcVclocksGetRequest, PhcVclocks, never>, Call<PhcVclocksGetDumpRequest, PhcVclocks, never>
> = /* @__PURE__ */ operation({
  name: 'phc-vclocks-get', family, set: phcVclocksAttrs,
  do: { request: 33, reply: 34, encode: encodePhcVclocks, decode: decodePhcVclocks },
  dump: { request: 33, reply: 34, encode: encodePhcVclocks, decode: decodePhcVclocks },
});

/** `module-get`: Reads how the plugged module uses power. As a dump, for all links. */
export const moduleGet: Operation<
  Call<ModuleGetRequest, Module, never>, Call<ModuleGetDumpRequest, Module, never>
> = /* @__PURE__ */ operation({
  name: 'module-get', family, set: moduleAttrs,
  do: { request: 34, reply: 35, encode: encodeModule, decode: decodeModule },
  dump: { request: 34, reply: 35, encode: encodeModule, decode: decodeModule },
});

/**
 * `module-set`: Sets how the plugged module uses power; what is not given stays as it is. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const moduleSet: Operation<Call<ModuleSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'module-set', family, set: moduleAttrs, privilege: 'namespace',
  do: { request: 35, encode: encodeModule },
  dump: undefined,
});

/** `module-ntf`: Changed: how the plugged module uses power. */
export const moduleNtf: Notification<Module> = /* @__PURE__ */ notification({
  name: 'module-ntf', family, set: moduleAttrs, message: 36,
  decode: decodeModule,
});

/** `pse-get`: Reads power that goes over the cable. As a dump, for all links. */
export const pseGet: Operation<
  Call<PseGetRequest, Pse, never>, Call<PseGetDumpRequest, Pse, never>
> = /* @__PURE__ */ operation({
  name: 'pse-get', family, set: pseAttrs,
  do: { request: 36, reply: 37, encode: encodePse, decode: decodePse },
  dump: { request: 36, reply: 37, encode: encodePse, decode: decodePse },
});

/**
 * `pse-set`: Sets power that goes over the cable; what is not given stays as it is. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const pseSet: Operation<Call<PseSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'pse-set', family, set: pseAttrs, privilege: 'namespace',
  do: { request: 37, encode: encodePse },
  dump: undefined,
});

/** `rss-get`: Reads how received packets are spread over queues. As a dump, for all links. */
export const rssGet: Operation<
  Call<RssGetRequest, Rss, never>, Call<RssGetDumpRequest, Rss, never>
> = /* @__PURE__ */ operation({
  name: 'rss-get', family, set: rssAttrs,
  do: { request: 38, reply: 38, encode: encodeRss, decode: decodeRss },
  dump: { request: 38, reply: 38, encode: encodeRss, decode: decodeRss },
});

/** `plca-get-cfg`: Reads how turns are taken on a shared line (PLCA). As a dump, for all links. */
export const plcaGetCfg: Operation<
  Call<PlcaGetCfgRequest, Plca, never>, Call<PlcaGetCfgDumpRequest, Plca, never>
> = /* @__PURE__ */ operation({
  name: 'plca-get-cfg', family, set: plcaAttrs,
  do: { request: 39, reply: 39, encode: encodePlca, decode: decodePlca },
  dump: { request: 39, reply: 39, encode: encodePlca, decode: decodePlca },
});

/** `plca-set-cfg`: Sets how turns are taken on a shared line (PLCA). Needs CAP_NET_ADMIN over the network namespace. */
export const plcaSetCfg: Operation<Call<PlcaSetCfgRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'plca-set-cfg', family, set: plcaAttrs, privilege: 'namespace',
  do: { request: 40, encode: encodePlca },
  dump: undefined,
});

/** `plca-get-status`: Reads whether turns are taken on a shared line (PLCA). As a dump, for all links. */
export const plcaGetStatus: Operation<
  Call<PlcaGetStatusRequest, Plca, never>, Call<PlcaGetStatusDumpRequest, Plca, never>
> = /* @__PURE__ */ operation({
  name: 'plca-get-status', family, set: plcaAttrs,
  do: { request: 41, reply: 40, encode: encodePlca, decode: decodePlca },
  dump: { request: 41, reply: 40, encode: encodePlca, decode: decodePlca },
});

/** `plca-ntf`: How turns are taken was changed. */
export const plcaNtf: Notification<Plca> = /* @__PURE__ */ notification({
  name: 'plca-ntf', family, set: plcaAttrs, message: 41,
  decode: decodePlca,
});

/** `mm-get`: Reads how frames are interrupted by others (MAC merge layer). As a dump, for all links. */
export const mmGet: Operation<
  Call<MmGetRequest, Mm, never>, Call<MmGetDumpRequest, Mm, never>
> = /* @__PURE__ */ operation({
  name: 'mm-get', family, set: mmAttrs,
  do: { request: 42, reply: 42, encode: encodeMm, decode: decodeMm },
  dump: { request: 42, reply: 42, encode: encodeMm, decode: decodeMm },
});

/**
 * `mm-set`: Sets how frames are interrupted by others (MAC merge layer); what is not given stays as it is. Needs
 * CAP_NET_ADMIN over the network namespace.
 */
export const mmSet: Operation<Call<MmSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'mm-set', family, set: mmAttrs, privilege: 'namespace',
  do: { request: 43, encode: encodeMm },
  dump: undefined,
});

/** `mm-ntf`: Changed: how frames are interrupted by others (MAC merge layer). */
export const mmNtf: Notification<Mm> = /* @__PURE__ */ notification({
  name: 'mm-ntf', family, set: mmAttrs, message: 43,
  decode: decodeMm,
});

/**
 * `module-fw-flash-act`: Starts writing a file of /lib/firmware to the plugged module. `module-fw-flash-ntf` tells how
 * far it is. Needs CAP_NET_ADMIN over the network namespace.
 */
export const moduleFwFlashAct: Operation<
  Call<ModuleFwFlashActRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'module-fw-flash-act', family, set: moduleFwFlashAttrs, privilege: 'namespace',
  do: { request: 44, encode: encodeModuleFwFlash },
  dump: undefined,
});

/** `module-fw-flash-ntf`: Writing to a module goes on, or is over. */
export const moduleFwFlashNtf: Notification<ModuleFwFlash> = /* @__PURE__ */ notification({
  name: 'module-fw-flash-ntf', family, set: moduleFwFlashAttrs, message: 44,
  decode: decodeModuleFwFlash,
});

/** `phy-get`: Reads the transceivers (PHY) of a link. As a dump, for all links. */
export const phyGet: Operation<
  Call<PhyGetRequest, Phy, never>, Call<PhyGetDumpRequest, Phy, never>
> = /* @__PURE__ */ operation({
  name: 'phy-get', family, set: phyAttrs,
  do: { request: 45, reply: 45, encode: encodePhy, decode: decodePhy },
  dump: { request: 45, reply: 45, encode: encodePhy, decode: decodePhy },
});

/** `phy-ntf`: A transceiver came or went. */
export const phyNtf: Notification<Phy> = /* @__PURE__ */ notification({
  name: 'phy-ntf', family, set: phyAttrs, message: 46,
  decode: decodePhy,
});

/** `tsconfig-get`: Reads how packets get times from hardware. As a dump, for all links. */
export const tsconfigGet: Operation<
  Call<TsconfigGetRequest, Tsconfig, never>, Call<TsconfigGetDumpRequest, Tsconfig, never>
> = /* @__PURE__ */ operation({
  name: 'tsconfig-get', family, set: tsconfigAttrs,
  do: { request: 46, reply: 47, encode: encodeTsconfig, decode: decodeTsconfig },
  dump: { request: 46, reply: 47, encode: encodeTsconfig, decode: decodeTsconfig },
});

/**
 * `tsconfig-set`: Sets how packets of a link get times from hardware, and returns what is set now. Needs CAP_NET_ADMIN
 * over the network namespace.
 */
export const tsconfigSet: Operation<Call<TsconfigSetRequest, Tsconfig, never>, undefined> = /* @__PURE__ */ operation({
  name: 'tsconfig-set', family, set: tsconfigAttrs, privilege: 'namespace',
  do: { request: 47, reply: 48, encode: encodeTsconfig, decode: decodeTsconfig },
  dump: undefined,
});

/** `pse-ntf`: Something happened to the power on a cable. */
export const pseNtf: Notification<PseNtf> = /* @__PURE__ */ notification({
  name: 'pse-ntf', family, set: pseNtfAttrs, message: 49,
  decode: decodePseNtf,
});

/**
 * `rss-set`: Sets how received packets are spread over queues; what is not given stays as it is. Needs CAP_NET_ADMIN
 * over the network namespace.
 */
export const rssSet: Operation<Call<RssSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rss-set', family, set: rssAttrs, privilege: 'namespace',
  do: { request: 48, encode: encodeRss },
  dump: undefined,
});

/** `rss-ntf`: Changed: how received packets are spread over queues. */
export const rssNtf: Notification<Rss> = /* @__PURE__ */ notification({
  name: 'rss-ntf', family, set: rssAttrs, message: 50,
  decode: decodeRss,
});

/**
 * `rss-create-act`: Makes another way of spreading packets, which filters can lead to, and returns it. Needs
 * CAP_NET_ADMIN over the network namespace.
 */
export const rssCreateAct: Operation<Call<RssCreateActRequest, Rss, never>, undefined> = /* @__PURE__ */ operation({
  name: 'rss-create-act', family, set: rssAttrs, privilege: 'namespace',
  do: { request: 49, reply: 51, encode: encodeRss, decode: decodeRss },
  dump: undefined,
});

/** `rss-create-ntf`: A way of spreading packets was made. */
export const rssCreateNtf: Notification<Rss> = /* @__PURE__ */ notification({
  name: 'rss-create-ntf', family, set: rssAttrs, message: 52,
  decode: decodeRss,
});

/** `rss-delete-act`: Removes a way of spreading packets. Needs CAP_NET_ADMIN over the network namespace. */
export const rssDeleteAct: Operation<Call<RssDeleteActRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'rss-delete-act', family, set: rssAttrs, privilege: 'namespace',
  do: { request: 50, encode: encodeRss },
  dump: undefined,
});

/** `rss-delete-ntf`: A way of spreading packets was removed. */
export const rssDeleteNtf: Notification<Rss> = /* @__PURE__ */ notification({
  name: 'rss-delete-ntf', family, set: rssAttrs, message: 53,
  decode: decodeRss,
});

/** `mse-get`: Reads the signal quality of the receiver as mean square error. As a dump, for all links. */
export const mseGet: Operation<
  Call<MseGetRequest, Mse, never>, Call<MseGetDumpRequest, Mse, never>
> = /* @__PURE__ */ operation({
  name: 'mse-get', family, set: mseAttrs,
  do: { request: 51, reply: 54, encode: encodeMse, decode: decodeMse },
  dump: { request: 51, reply: 54, encode: encodeMse, decode: decodeMse },
});

/** All operations of `ethtool`. */
export const operations: readonly AnyOperation[] = [
  strsetGet, linkinfoGet, linkinfoSet, linkmodesGet, linkmodesSet, linkstateGet, debugGet, debugSet, wolGet, wolSet,
  featuresGet, featuresSet, privflagsGet, privflagsSet, ringsGet, ringsSet, channelsGet, channelsSet, coalesceGet,
  coalesceSet, pauseGet, pauseSet, eeeGet, eeeSet, tsinfoGet, cableTestAct, cableTestTdrAct, tunnelInfoGet, fecGet,
  fecSet, moduleEepromGet, statsGet, phcVclocksGet, moduleGet, moduleSet, pseGet, pseSet, rssGet, plcaGetCfg,
  plcaSetCfg, plcaGetStatus, mmGet, mmSet, moduleFwFlashAct, phyGet, tsconfigGet, tsconfigSet, rssSet, rssCreateAct,
  rssDeleteAct, mseGet,
];

/** All notifications and events of `ethtool`. */
export const notifications: readonly Notification<object>[] = [
  linkinfoNtf, linkmodesNtf, debugNtf, wolNtf, featuresNtf, privflagsNtf, ringsNtf, channelsNtf, coalesceNtf, pauseNtf,
  eeeNtf, cableTestNtf, cableTestTdrNtf, fecNtf, moduleNtf, plcaNtf, mmNtf, moduleFwFlashNtf, phyNtf, pseNtf, rssNtf,
  rssCreateNtf, rssDeleteNtf,
];
