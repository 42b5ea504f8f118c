// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  array, attribute, type AttributeSet, attributeSet, binary, flag, indexed, list, mac, member, named, nest, packed, s16,
  s32, s64, s8, scalar, secret, struct, type StructType, structType, text, u16, u32, u64, u8,
} from '@nlkit/netlink-core';
import {
  authTypeTable, bssStatusTable, channelTypeTable, chanWidthTable, commandsTable, dfsRegionTable, dfsStateTable,
  featureFlagsTable, hiddenSsidTable, iftypeTable, meshPowerModeTable, mfpTable, plinkStateTable, protocolFeaturesTable,
  psStateTable, regInitiatorTable, regRuleFlagTable, regTypeTable, scanFlagTable, staFlagTable, txPowerSettingTable,
  wiphyBandTable, wpaVersionTable,
} from './constants.ts';
import {
  decodeBandAttrs, decodeBitrateAttrs, decodeBssAttrs, decodeBssParamAttrs, decodeFrameTypeAttrs, decodeFrequencyAttrs,
  decodeIfaceLimitAttributes, decodeIfCombinationAttributes, decodeIftypeAttrs, decodeIftypeDataAttrs,
  decodeMbssidConfigAttrs, decodeNanCapabilitiesAttrs, decodeNl80211Attrs, decodePatternSupport, decodeRateInfoAttrs,
  decodeRegRuleAttrs, decodeSarAttributes, decodeSarSpecs, decodeStaBssParamAttrs, decodeStaFlagUpdate,
  decodeStaInfoAttrs, decodeSupportedIftypes, decodeSurveyInfoAttrs, decodeTidStatsAttrs, decodeTxqStatsAttrs,
  decodeVendorCmdInfo, decodeWiphyBands, decodeWiphyRadioAttrs, decodeWiphyRadioFreqAttrs, decodeWmmAttrs,
  decodeWowlanTriggersAttrs,
} from './decode.ts';
import {
  encodeBandAttrs, encodeBitrateAttrs, encodeBssAttrs, encodeBssParamAttrs, encodeFrameTypeAttrs, encodeFrequencyAttrs,
  encodeIfaceLimitAttributes, encodeIfCombinationAttributes, encodeIftypeAttrs, encodeIftypeDataAttrs,
  encodeMbssidConfigAttrs, encodeNanCapabilitiesAttrs, encodeNl80211Attrs, encodePatternSupport, encodeRateInfoAttrs,
  encodeRegRuleAttrs, encodeSarAttributes, encodeSarSpecs, encodeStaBssParamAttrs, encodeStaFlagUpdate,
  encodeStaInfoAttrs, encodeSupportedIftypes, encodeSurveyInfoAttrs, encodeTidStatsAttrs, encodeTxqStatsAttrs,
  encodeVendorCmdInfo, encodeWiphyBands, encodeWiphyRadioAttrs, encodeWiphyRadioFreqAttrs, encodeWmmAttrs,
  encodeWowlanTriggersAttrs,
} from './encode.ts';
import type {
  BandAttrs, BitrateAttrs, BssAttrs, BssParamAttrs, FrameTypeAttrs, FrequencyAttrs, IfaceLimitAttributes,
  IfCombinationAttributes, IftypeAttrs, IftypeDataAttrs, MbssidConfigAttrs, NanCapabilitiesAttrs, Nl80211Attrs,
  PatternSupport, RateInfoAttrs, RegRuleAttrs, SarAttributes, SarSpecs, StaBssParamAttrs, StaFlagUpdate, StaInfoAttrs,
  SupportedIftypes, SurveyInfoAttrs, TidStatsAttrs, TxqStatsAttrs, VendorCmdInfo, WiphyBands, WiphyRadioAttrs,
  WiphyRadioFreqAttrs, WmmAttrs, WowlanTriggersAttrs,
} from './types.ts';

/** Layout of struct `sta-flag-update`. */
export const staFlagUpdateStruct: StructType<StaFlagUpdate> = /* @__PURE__ */ structType('sta-flag-update', 8, {
  mask: /* @__PURE__ */ member(0, 4, 'mask', /* @__PURE__ */ named('u32', staFlagTable)),
  set: /* @__PURE__ */ member(4, 4, 'set', /* @__PURE__ */ named('u32', staFlagTable)),
}, decodeStaFlagUpdate, encodeStaFlagUpdate);

/** Layout of struct `pattern-support`. */
export const patternSupportStruct: StructType<PatternSupport> = /* @__PURE__ */ structType('pattern-support', 16, {
  maxPatterns: /* @__PURE__ */ member(0, 4, 'max-patterns', u32),
  minPatternLen: /* @__PURE__ */ member(4, 4, 'min-pattern-len', u32),
  maxPatternLen: /* @__PURE__ */ member(8, 4, 'max-pattern-len', u32),
  maxPktOffset: /* @__PURE__ */ member(12, 4, 'max-pkt-offset', u32),
}, decodePatternSupport, encodePatternSupport);

/** Layout of struct `vendor-cmd-info`. */
export const vendorCmdInfoStruct: StructType<VendorCmdInfo> = /* @__PURE__ */ structType('vendor-cmd-info', 8, {
  vendorId: /* @__PURE__ */ member(0, 4, 'vendor-id', u32),
  subcmd: /* @__PURE__ */ member(4, 4, 'subcmd', u32),
}, decodeVendorCmdInfo, encodeVendorCmdInfo);

/** Attributes of set `nl80211-attrs`. */
export const nl80211Attrs: AttributeSet<Nl80211Attrs> = /* @__PURE__ */ attributeSet('nl80211-attrs', {
  wiphy: /* @__PURE__ */ attribute(1, 'wiphy', u32),
  wiphyName: /* @__PURE__ */ attribute(2, 'wiphy-name', text),
  ifindex: /* @__PURE__ */ attribute(3, 'ifindex', u32),
  ifname: /* @__PURE__ */ attribute(4, 'ifname', text),
  iftype: /* @__PURE__ */ attribute(5, 'iftype', /* @__PURE__ */ named('u32', iftypeTable)),
  mac: /* @__PURE__ */ attribute(6, 'mac', mac),
  keyData: /* @__PURE__ */ attribute(7, 'key-data', /* @__PURE__ */ secret()),
  keyIdx: /* @__PURE__ */ attribute(8, 'key-idx', u8),
  keyCipher: /* @__PURE__ */ attribute(9, 'key-cipher', u32),
  keySeq: /* @__PURE__ */ attribute(10, 'key-seq', /* @__PURE__ */ binary()),
  keyDefault: /* @__PURE__ */ attribute(11, 'key-default', flag),
  beaconInterval: /* @__PURE__ */ attribute(12, 'beacon-interval', u32),
  dtimPeriod: /* @__PURE__ */ attribute(13, 'dtim-period', u32),
  beaconHead: /* @__PURE__ */ attribute(14, 'beacon-head', /* @__PURE__ */ binary()),
  beaconTail: /* @__PURE__ */ attribute(15, 'beacon-tail', /* @__PURE__ */ binary()),
  staAid: /* @__PURE__ */ attribute(16, 'sta-aid', u16),
  staFlags: /* @__PURE__ */ attribute(17, 'sta-flags', /* @__PURE__ */ binary()),
  staListenInterval: /* @__PURE__ */ attribute(18, 'sta-listen-interval', u16),
  staSupportedRates: /* @__PURE__ */ attribute(19, 'sta-supported-rates', /* @__PURE__ */ binary()),
  staVlan: /* @__PURE__ */ attribute(20, 'sta-vlan', u32),
  staInfo: /* @__PURE__ */ attribute(
    21, 'sta-info', /* @__PURE__ */ nest(() => staInfoAttrs, decodeStaInfoAttrs, encodeStaInfoAttrs),
  ),
  wiphyBands: /* @__PURE__ */ attribute(
    22, 'wiphy-bands', /* @__PURE__ */ nest(() => wiphyBandsAttrs, decodeWiphyBands, encodeWiphyBands),
  ),
  mntrFlags: /* @__PURE__ */ attribute(23, 'mntr-flags', /* @__PURE__ */ binary()),
  meshId: /* @__PURE__ */ attribute(24, 'mesh-id', /* @__PURE__ */ binary()),
  staPlinkAction: /* @__PURE__ */ attribute(25, 'sta-plink-action', u8),
  mpathNextHop: /* @__PURE__ */ attribute(26, 'mpath-next-hop', mac),
  mpathInfo: /* @__PURE__ */ attribute(27, 'mpath-info', /* @__PURE__ */ binary()),
  bssCtsProt: /* @__PURE__ */ attribute(28, 'bss-cts-prot', u8),
  bssShortPreamble: /* @__PURE__ */ attribute(29, 'bss-short-preamble', u8),
  bssShortSlotTime: /* @__PURE__ */ attribute(30, 'bss-short-slot-time', u8),
  htCapability: /* @__PURE__ */ attribute(31, 'ht-capability', /* @__PURE__ */ binary()),
  supportedIftypes: /* @__PURE__ */ attribute(
    32, 'supported-iftypes',
    /* @__PURE__ */ nest(() => supportedIftypesAttrs, decodeSupportedIftypes, encodeSupportedIftypes),
  ),
  regAlpha2: /* @__PURE__ */ attribute(33, 'reg-alpha2', text),
  regRules: /* @__PURE__ */ attribute(
    34, 'reg-rules',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => regRuleAttrs, decodeRegRuleAttrs, encodeRegRuleAttrs)),
  ),
  meshConfig: /* @__PURE__ */ attribute(35, 'mesh-config', /* @__PURE__ */ binary()),
  bssBasicRates: /* @__PURE__ */ attribute(36, 'bss-basic-rates', /* @__PURE__ */ binary()),
  wiphyTxqParams: /* @__PURE__ */ attribute(37, 'wiphy-txq-params', /* @__PURE__ */ binary()),
  wiphyFreq: /* @__PURE__ */ attribute(38, 'wiphy-freq', u32),
  wiphyChannelType: /* @__PURE__ */ attribute(39, 'wiphy-channel-type', /* @__PURE__ */ named('u32', channelTypeTable)),
  keyDefaultMgmt: /* @__PURE__ */ attribute(40, 'key-default-mgmt', flag),
  mgmtSubtype: /* @__PURE__ */ attribute(41, 'mgmt-subtype', u8),
  ie: /* @__PURE__ */ attribute(42, 'ie', /* @__PURE__ */ binary()),
  maxNumScanSsids: /* @__PURE__ */ attribute(43, 'max-num-scan-ssids', u8),
  scanFrequencies: /* @__PURE__ */ attribute(44, 'scan-frequencies', /* @__PURE__ */ array(u32)),
  scanSsids: /* @__PURE__ */ attribute(45, 'scan-ssids', /* @__PURE__ */ array(/* @__PURE__ */ binary())),
  generation: /* @__PURE__ */ attribute(46, 'generation', u32),
  bss: /* @__PURE__ */ attribute(47, 'bss', /* @__PURE__ */ nest(() => bssAttrs, decodeBssAttrs, encodeBssAttrs)),
  regInitiator: /* @__PURE__ */ attribute(48, 'reg-initiator', /* @__PURE__ */ named('u8', regInitiatorTable)),
  regType: /* @__PURE__ */ attribute(49, 'reg-type', /* @__PURE__ */ named('u8', regTypeTable)),
  supportedCommands: /* @__PURE__ */ attribute(
    50, 'supported-commands', /* @__PURE__ */ array(/* @__PURE__ */ named('u32', commandsTable)),
  ),
  frame: /* @__PURE__ */ attribute(51, 'frame', /* @__PURE__ */ binary()),
  ssid: /* @__PURE__ */ attribute(52, 'ssid', /* @__PURE__ */ binary()),
  authType: /* @__PURE__ */ attribute(53, 'auth-type', /* @__PURE__ */ named('u32', authTypeTable)),
  reasonCode: /* @__PURE__ */ attribute(54, 'reason-code', u16),
  keyType: /* @__PURE__ */ attribute(55, 'key-type', u32),
  maxScanIeLen: /* @__PURE__ */ attribute(56, 'max-scan-ie-len', u16),
  cipherSuites: /* @__PURE__ */ attribute(
    57, 'cipher-suites', /* @__PURE__ */ packed(
      /* @__PURE__ */ scalar('u32', true), (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  freqBefore: /* @__PURE__ */ attribute(58, 'freq-before', /* @__PURE__ */ binary()),
  freqAfter: /* @__PURE__ */ attribute(59, 'freq-after', /* @__PURE__ */ binary()),
  freqFixed: /* @__PURE__ */ attribute(60, 'freq-fixed', flag),
  wiphyRetryShort: /* @__PURE__ */ attribute(61, 'wiphy-retry-short', u8),
  wiphyRetryLong: /* @__PURE__ */ attribute(62, 'wiphy-retry-long', u8),
  wiphyFragThreshold: /* @__PURE__ */ attribute(63, 'wiphy-frag-threshold', u32),
  wiphyRtsThreshold: /* @__PURE__ */ attribute(64, 'wiphy-rts-threshold', u32),
  timedOut: /* @__PURE__ */ attribute(65, 'timed-out', flag),
  useMfp: /* @__PURE__ */ attribute(66, 'use-mfp', /* @__PURE__ */ named('u32', mfpTable)),
  staFlags2: /* @__PURE__ */ attribute(67, 'sta-flags2', /* @__PURE__ */ struct(staFlagUpdateStruct)),
  controlPort: /* @__PURE__ */ attribute(68, 'control-port', flag),
  testdata: /* @__PURE__ */ attribute(69, 'testdata', /* @__PURE__ */ binary()),
  privacy: /* @__PURE__ */ attribute(70, 'privacy', flag),
  disconnectedByAp: /* @__PURE__ */ attribute(71, 'disconnected-by-ap', flag),
  statusCode: /* @__PURE__ */ attribute(72, 'status-code', u16),
  cipherSuitesPairwise: /* @__PURE__ */ attribute(
    73, 'cipher-suites-pairwise', /* @__PURE__ */ packed(
      /* @__PURE__ */ scalar('u32', true), (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  cipherSuiteGroup: /* @__PURE__ */ attribute(74, 'cipher-suite-group', /* @__PURE__ */ scalar('u32', true)),
  wpaVersions: /* @__PURE__ */ attribute(75, 'wpa-versions', /* @__PURE__ */ named('u32', wpaVersionTable)),
  akmSuites: /* @__PURE__ */ attribute(
    76, 'akm-suites', /* @__PURE__ */ packed(
      /* @__PURE__ */ scalar('u32', true), (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  reqIe: /* @__PURE__ */ attribute(77, 'req-ie', /* @__PURE__ */ binary()),
  respIe: /* @__PURE__ */ attribute(78, 'resp-ie', /* @__PURE__ */ binary()),
  prevBssid: /* @__PURE__ */ attribute(79, 'prev-bssid', mac),
  key: /* @__PURE__ */ attribute(80, 'key', /* @__PURE__ */ binary()),
  keys: /* @__PURE__ */ attribute(81, 'keys', /* @__PURE__ */ binary()),
  pid: /* @__PURE__ */ attribute(82, 'pid', u32),
  _4addr: /* @__PURE__ */ attribute(83, '4addr', u8),
  surveyInfo: /* @__PURE__ */ attribute(
    84, 'survey-info', /* @__PURE__ */ nest(() => surveyInfoAttrs, decodeSurveyInfoAttrs, encodeSurveyInfoAttrs),
  ),
  pmkid: /* @__PURE__ */ attribute(85, 'pmkid', /* @__PURE__ */ binary()),
  maxNumPmkids: /* @__PURE__ */ attribute(86, 'max-num-pmkids', u8),
  duration: /* @__PURE__ */ attribute(87, 'duration', u32),
  cookie: /* @__PURE__ */ attribute(88, 'cookie', u64),
  wiphyCoverageClass: /* @__PURE__ */ attribute(89, 'wiphy-coverage-class', u8),
  txRates: /* @__PURE__ */ attribute(90, 'tx-rates', /* @__PURE__ */ binary()),
  frameMatch: /* @__PURE__ */ attribute(91, 'frame-match', /* @__PURE__ */ binary()),
  ack: /* @__PURE__ */ attribute(92, 'ack', flag),
  psState: /* @__PURE__ */ attribute(93, 'ps-state', /* @__PURE__ */ named('u32', psStateTable)),
  cqm: /* @__PURE__ */ attribute(94, 'cqm', /* @__PURE__ */ binary()),
  localStateChange: /* @__PURE__ */ attribute(95, 'local-state-change', flag),
  apIsolate: /* @__PURE__ */ attribute(96, 'ap-isolate', u8),
  wiphyTxPowerSetting: /* @__PURE__ */ attribute(
    97, 'wiphy-tx-power-setting', /* @__PURE__ */ named('u32', txPowerSettingTable),
  ),
  wiphyTxPowerLevel: /* @__PURE__ */ attribute(98, 'wiphy-tx-power-level', u32),
  txFrameTypes: /* @__PURE__ */ attribute(
    99, 'tx-frame-types', /* @__PURE__ */ nest(() => iftypeAttrs, decodeIftypeAttrs, encodeIftypeAttrs),
  ),
  rxFrameTypes: /* @__PURE__ */ attribute(
    100, 'rx-frame-types', /* @__PURE__ */ nest(() => iftypeAttrs, decodeIftypeAttrs, encodeIftypeAttrs),
  ),
  frameType: /* @__PURE__ */ attribute(101, 'frame-type', /* @__PURE__ */ list(u16)),
  controlPortEthertype: /* @__PURE__ */ attribute(102, 'control-port-ethertype', flag),
  controlPortNoEncrypt: /* @__PURE__ */ attribute(103, 'control-port-no-encrypt', flag),
  supportIbssRsn: /* @__PURE__ */ attribute(104, 'support-ibss-rsn', flag),
  wiphyAntennaTx: /* @__PURE__ */ attribute(105, 'wiphy-antenna-tx', u32),
  wiphyAntennaRx: /* @__PURE__ */ attribute(106, 'wiphy-antenna-rx', u32),
  mcastRate: /* @__PURE__ */ attribute(107, 'mcast-rate', u32),
  offchannelTxOk: /* @__PURE__ */ attribute(108, 'offchannel-tx-ok', flag),
  bssHtOpmode: /* @__PURE__ */ attribute(109, 'bss-ht-opmode', u16),
  keyDefaultTypes: /* @__PURE__ */ attribute(110, 'key-default-types', /* @__PURE__ */ binary()),
  maxRemainOnChannelDuration: /* @__PURE__ */ attribute(111, 'max-remain-on-channel-duration', u32),
  meshSetup: /* @__PURE__ */ attribute(112, 'mesh-setup', /* @__PURE__ */ binary()),
  wiphyAntennaAvailTx: /* @__PURE__ */ attribute(113, 'wiphy-antenna-avail-tx', u32),
  wiphyAntennaAvailRx: /* @__PURE__ */ attribute(114, 'wiphy-antenna-avail-rx', u32),
  supportMeshAuth: /* @__PURE__ */ attribute(115, 'support-mesh-auth', flag),
  staPlinkState: /* @__PURE__ */ attribute(116, 'sta-plink-state', /* @__PURE__ */ named('u8', plinkStateTable)),
  wowlanTriggers: /* @__PURE__ */ attribute(117, 'wowlan-triggers', /* @__PURE__ */ binary()),
  wowlanTriggersSupported: /* @__PURE__ */ attribute(
    118, 'wowlan-triggers-supported',
    /* @__PURE__ */ nest(() => wowlanTriggersAttrs, decodeWowlanTriggersAttrs, encodeWowlanTriggersAttrs),
  ),
  schedScanInterval: /* @__PURE__ */ attribute(119, 'sched-scan-interval', u32),
  interfaceCombinations: /* @__PURE__ */ attribute(
    120, 'interface-combinations', /* @__PURE__ */ array(
      /* @__PURE__ */ nest(
        () => ifCombinationAttributesAttrs, decodeIfCombinationAttributes, encodeIfCombinationAttributes,
      ),
    ),
  ),
  softwareIftypes: /* @__PURE__ */ attribute(
    121, 'software-iftypes',
    /* @__PURE__ */ nest(() => supportedIftypesAttrs, decodeSupportedIftypes, encodeSupportedIftypes),
  ),
  rekeyData: /* @__PURE__ */ attribute(122, 'rekey-data', /* @__PURE__ */ binary()),
  maxNumSchedScanSsids: /* @__PURE__ */ attribute(123, 'max-num-sched-scan-ssids', u8),
  maxSchedScanIeLen: /* @__PURE__ */ attribute(124, 'max-sched-scan-ie-len', u16),
  scanSuppRates: /* @__PURE__ */ attribute(125, 'scan-supp-rates', /* @__PURE__ */ binary()),
  hiddenSsid: /* @__PURE__ */ attribute(126, 'hidden-ssid', /* @__PURE__ */ named('u32', hiddenSsidTable)),
  ieProbeResp: /* @__PURE__ */ attribute(127, 'ie-probe-resp', /* @__PURE__ */ binary()),
  ieAssocResp: /* @__PURE__ */ attribute(128, 'ie-assoc-resp', /* @__PURE__ */ binary()),
  staWme: /* @__PURE__ */ attribute(129, 'sta-wme', /* @__PURE__ */ binary()),
  supportApUapsd: /* @__PURE__ */ attribute(130, 'support-ap-uapsd', flag),
  roamSupport: /* @__PURE__ */ attribute(131, 'roam-support', flag),
  schedScanMatch: /* @__PURE__ */ attribute(132, 'sched-scan-match', /* @__PURE__ */ binary()),
  maxMatchSets: /* @__PURE__ */ attribute(133, 'max-match-sets', u8),
  pmksaCandidate: /* @__PURE__ */ attribute(134, 'pmksa-candidate', /* @__PURE__ */ binary()),
  txNoCckRate: /* @__PURE__ */ attribute(135, 'tx-no-cck-rate', flag),
  tdlsAction: /* @__PURE__ */ attribute(136, 'tdls-action', u8),
  tdlsDialogToken: /* @__PURE__ */ attribute(137, 'tdls-dialog-token', u8),
  tdlsOperation: /* @__PURE__ */ attribute(138, 'tdls-operation', u8),
  tdlsSupport: /* @__PURE__ */ attribute(139, 'tdls-support', flag),
  tdlsExternalSetup: /* @__PURE__ */ attribute(140, 'tdls-external-setup', flag),
  deviceApSme: /* @__PURE__ */ attribute(141, 'device-ap-sme', u32),
  dontWaitForAck: /* @__PURE__ */ attribute(142, 'dont-wait-for-ack', flag),
  featureFlags: /* @__PURE__ */ attribute(143, 'feature-flags', /* @__PURE__ */ named('u32', featureFlagsTable)),
  probeRespOffload: /* @__PURE__ */ attribute(144, 'probe-resp-offload', u32),
  probeResp: /* @__PURE__ */ attribute(145, 'probe-resp', /* @__PURE__ */ binary()),
  dfsRegion: /* @__PURE__ */ attribute(146, 'dfs-region', /* @__PURE__ */ named('u8', dfsRegionTable)),
  disableHt: /* @__PURE__ */ attribute(147, 'disable-ht', flag),
  htCapabilityMask: /* @__PURE__ */ attribute(148, 'ht-capability-mask', /* @__PURE__ */ binary()),
  noackMap: /* @__PURE__ */ attribute(149, 'noack-map', u16),
  inactivityTimeout: /* @__PURE__ */ attribute(150, 'inactivity-timeout', u16),
  rxSignalDbm: /* @__PURE__ */ attribute(151, 'rx-signal-dbm', u32),
  bgScanPeriod: /* @__PURE__ */ attribute(152, 'bg-scan-period', u16),
  wdev: /* @__PURE__ */ attribute(153, 'wdev', u64),
  userRegHintType: /* @__PURE__ */ attribute(154, 'user-reg-hint-type', u32),
  connFailedReason: /* @__PURE__ */ attribute(155, 'conn-failed-reason', u32),
  authData: /* @__PURE__ */ attribute(156, 'auth-data', /* @__PURE__ */ binary()),
  vhtCapability: /* @__PURE__ */ attribute(157, 'vht-capability', /* @__PURE__ */ binary()),
  scanFlags: /* @__PURE__ */ attribute(158, 'scan-flags', /* @__PURE__ */ named('u32', scanFlagTable)),
  channelWidth: /* @__PURE__ */ attribute(159, 'channel-width', /* @__PURE__ */ named('u32', chanWidthTable)),
  centerFreq1: /* @__PURE__ */ attribute(160, 'center-freq1', u32),
  centerFreq2: /* @__PURE__ */ attribute(161, 'center-freq2', u32),
  p2pCtwindow: /* @__PURE__ */ attribute(162, 'p2p-ctwindow', u8),
  p2pOppps: /* @__PURE__ */ attribute(163, 'p2p-oppps', u8),
  localMeshPowerMode: /* @__PURE__ */ attribute(164, 'local-mesh-power-mode', u32),
  aclPolicy: /* @__PURE__ */ attribute(165, 'acl-policy', u32),
  macAddrs: /* @__PURE__ */ attribute(166, 'mac-addrs', /* @__PURE__ */ array(mac)),
  macAclMax: /* @__PURE__ */ attribute(167, 'mac-acl-max', u32),
  radarEvent: /* @__PURE__ */ attribute(168, 'radar-event', u32),
  extCapa: /* @__PURE__ */ attribute(169, 'ext-capa', /* @__PURE__ */ binary()),
  extCapaMask: /* @__PURE__ */ attribute(170, 'ext-capa-mask', /* @__PURE__ */ binary()),
  staCapability: /* @__PURE__ */ attribute(171, 'sta-capability', u16),
  staExtCapability: /* @__PURE__ */ attribute(172, 'sta-ext-capability', /* @__PURE__ */ binary()),
  protocolFeatures: /* @__PURE__ */ attribute(
    173, 'protocol-features', /* @__PURE__ */ named('u32', protocolFeaturesTable),
  ),
  splitWiphyDump: /* @__PURE__ */ attribute(174, 'split-wiphy-dump', flag),
  disableVht: /* @__PURE__ */ attribute(175, 'disable-vht', flag),
  vhtCapabilityMask: /* @__PURE__ */ attribute(176, 'vht-capability-mask', /* @__PURE__ */ binary()),
  mdid: /* @__PURE__ */ attribute(177, 'mdid', u16),
  ieRic: /* @__PURE__ */ attribute(178, 'ie-ric', /* @__PURE__ */ binary()),
  critProtId: /* @__PURE__ */ attribute(179, 'crit-prot-id', u16),
  maxCritProtDuration: /* @__PURE__ */ attribute(180, 'max-crit-prot-duration', u16),
  peerAid: /* @__PURE__ */ attribute(181, 'peer-aid', u16),
  coalesceRule: /* @__PURE__ */ attribute(182, 'coalesce-rule', /* @__PURE__ */ binary()),
  chSwitchCount: /* @__PURE__ */ attribute(183, 'ch-switch-count', u32),
  chSwitchBlockTx: /* @__PURE__ */ attribute(184, 'ch-switch-block-tx', flag),
  csaIes: /* @__PURE__ */ attribute(185, 'csa-ies', /* @__PURE__ */ binary()),
  cntdwnOffsBeacon: /* @__PURE__ */ attribute(186, 'cntdwn-offs-beacon', /* @__PURE__ */ binary()),
  cntdwnOffsPresp: /* @__PURE__ */ attribute(187, 'cntdwn-offs-presp', /* @__PURE__ */ binary()),
  rxmgmtFlags: /* @__PURE__ */ attribute(188, 'rxmgmt-flags', u32),
  staSupportedChannels: /* @__PURE__ */ attribute(189, 'sta-supported-channels', /* @__PURE__ */ binary()),
  staSupportedOperClasses: /* @__PURE__ */ attribute(190, 'sta-supported-oper-classes', /* @__PURE__ */ binary()),
  handleDfs: /* @__PURE__ */ attribute(191, 'handle-dfs', flag),
  support5Mhz: /* @__PURE__ */ attribute(192, 'support-5-mhz', flag),
  support10Mhz: /* @__PURE__ */ attribute(193, 'support-10-mhz', flag),
  opmodeNotif: /* @__PURE__ */ attribute(194, 'opmode-notif', u8),
  vendorId: /* @__PURE__ */ attribute(195, 'vendor-id', u32),
  vendorSubcmd: /* @__PURE__ */ attribute(196, 'vendor-subcmd', u32),
  vendorData: /* @__PURE__ */ attribute(197, 'vendor-data', /* @__PURE__ */ binary()),
  vendorEvents: /* @__PURE__ */ attribute(
    198, 'vendor-events', /* @__PURE__ */ array(/* @__PURE__ */ struct(vendorCmdInfoStruct)),
  ),
  qosMap: /* @__PURE__ */ attribute(199, 'qos-map', /* @__PURE__ */ binary()),
  macHint: /* @__PURE__ */ attribute(200, 'mac-hint', mac),
  wiphyFreqHint: /* @__PURE__ */ attribute(201, 'wiphy-freq-hint', u32),
  maxApAssocSta: /* @__PURE__ */ attribute(202, 'max-ap-assoc-sta', u32),
  tdlsPeerCapability: /* @__PURE__ */ attribute(203, 'tdls-peer-capability', u32),
  socketOwner: /* @__PURE__ */ attribute(204, 'socket-owner', flag),
  csaCOffsetsTx: /* @__PURE__ */ attribute(205, 'csa-c-offsets-tx', /* @__PURE__ */ binary()),
  maxCsaCounters: /* @__PURE__ */ attribute(206, 'max-csa-counters', u8),
  tdlsInitiator: /* @__PURE__ */ attribute(207, 'tdls-initiator', flag),
  useRrm: /* @__PURE__ */ attribute(208, 'use-rrm', flag),
  wiphyDynAck: /* @__PURE__ */ attribute(209, 'wiphy-dyn-ack', flag),
  tsid: /* @__PURE__ */ attribute(210, 'tsid', u8),
  userPrio: /* @__PURE__ */ attribute(211, 'user-prio', u8),
  admittedTime: /* @__PURE__ */ attribute(212, 'admitted-time', u16),
  smpsMode: /* @__PURE__ */ attribute(213, 'smps-mode', u8),
  operClass: /* @__PURE__ */ attribute(214, 'oper-class', u8),
  macMask: /* @__PURE__ */ attribute(215, 'mac-mask', mac),
  wiphySelfManagedReg: /* @__PURE__ */ attribute(216, 'wiphy-self-managed-reg', flag),
  extFeatures: /* @__PURE__ */ attribute(217, 'ext-features', /* @__PURE__ */ binary()),
  surveyRadioStats: /* @__PURE__ */ attribute(218, 'survey-radio-stats', /* @__PURE__ */ binary()),
  netnsFd: /* @__PURE__ */ attribute(219, 'netns-fd', u32),
  schedScanDelay: /* @__PURE__ */ attribute(220, 'sched-scan-delay', u32),
  regIndoor: /* @__PURE__ */ attribute(221, 'reg-indoor', flag),
  maxNumSchedScanPlans: /* @__PURE__ */ attribute(222, 'max-num-sched-scan-plans', u32),
  maxScanPlanInterval: /* @__PURE__ */ attribute(223, 'max-scan-plan-interval', u32),
  maxScanPlanIterations: /* @__PURE__ */ attribute(224, 'max-scan-plan-iterations', u32),
  schedScanPlans: /* @__PURE__ */ attribute(225, 'sched-scan-plans', /* @__PURE__ */ binary()),
  pbss: /* @__PURE__ */ attribute(226, 'pbss', flag),
  bssSelect: /* @__PURE__ */ attribute(227, 'bss-select', /* @__PURE__ */ binary()),
  staSupportP2pPs: /* @__PURE__ */ attribute(228, 'sta-support-p2p-ps', u8),
  iftypeExtCapa: /* @__PURE__ */ attribute(
    230, 'iftype-ext-capa',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs)),
  ),
  muMimoGroupData: /* @__PURE__ */ attribute(231, 'mu-mimo-group-data', /* @__PURE__ */ binary()),
  muMimoFollowMacAddr: /* @__PURE__ */ attribute(232, 'mu-mimo-follow-mac-addr', mac),
  scanStartTimeTsf: /* @__PURE__ */ attribute(233, 'scan-start-time-tsf', u64),
  scanStartTimeTsfBssid: /* @__PURE__ */ attribute(234, 'scan-start-time-tsf-bssid', mac),
  measurementDuration: /* @__PURE__ */ attribute(235, 'measurement-duration', u16),
  measurementDurationMandatory: /* @__PURE__ */ attribute(236, 'measurement-duration-mandatory', flag),
  meshPeerAid: /* @__PURE__ */ attribute(237, 'mesh-peer-aid', u16),
  nanMasterPref: /* @__PURE__ */ attribute(238, 'nan-master-pref', u8),
  bands: /* @__PURE__ */ attribute(239, 'bands', /* @__PURE__ */ named('u32', wiphyBandTable)),
  nanFunc: /* @__PURE__ */ attribute(240, 'nan-func', /* @__PURE__ */ binary()),
  nanMatch: /* @__PURE__ */ attribute(241, 'nan-match', /* @__PURE__ */ binary()),
  filsKek: /* @__PURE__ */ attribute(242, 'fils-kek', /* @__PURE__ */ secret()),
  filsNonces: /* @__PURE__ */ attribute(243, 'fils-nonces', /* @__PURE__ */ binary()),
  multicastToUnicastEnabled: /* @__PURE__ */ attribute(244, 'multicast-to-unicast-enabled', flag),
  bssid: /* @__PURE__ */ attribute(245, 'bssid', mac),
  schedScanRelativeRssi: /* @__PURE__ */ attribute(246, 'sched-scan-relative-rssi', s8),
  schedScanRssiAdjust: /* @__PURE__ */ attribute(247, 'sched-scan-rssi-adjust', /* @__PURE__ */ binary()),
  timeoutReason: /* @__PURE__ */ attribute(248, 'timeout-reason', u32),
  filsErpUsername: /* @__PURE__ */ attribute(249, 'fils-erp-username', /* @__PURE__ */ binary()),
  filsErpRealm: /* @__PURE__ */ attribute(250, 'fils-erp-realm', /* @__PURE__ */ binary()),
  filsErpNextSeqNum: /* @__PURE__ */ attribute(251, 'fils-erp-next-seq-num', u16),
  filsErpRrk: /* @__PURE__ */ attribute(252, 'fils-erp-rrk', /* @__PURE__ */ secret()),
  filsCacheId: /* @__PURE__ */ attribute(253, 'fils-cache-id', /* @__PURE__ */ binary()),
  pmk: /* @__PURE__ */ attribute(254, 'pmk', /* @__PURE__ */ secret()),
  schedScanMulti: /* @__PURE__ */ attribute(255, 'sched-scan-multi', flag),
  schedScanMaxReqs: /* @__PURE__ */ attribute(256, 'sched-scan-max-reqs', u32),
  want1x4wayHs: /* @__PURE__ */ attribute(257, 'want-1x-4way-hs', flag),
  pmkr0Name: /* @__PURE__ */ attribute(258, 'pmkr0-name', /* @__PURE__ */ binary()),
  portAuthorized: /* @__PURE__ */ attribute(259, 'port-authorized', /* @__PURE__ */ binary()),
  externalAuthAction: /* @__PURE__ */ attribute(260, 'external-auth-action', u32),
  externalAuthSupport: /* @__PURE__ */ attribute(261, 'external-auth-support', flag),
  nss: /* @__PURE__ */ attribute(262, 'nss', u8),
  ackSignal: /* @__PURE__ */ attribute(263, 'ack-signal', s32),
  controlPortOverNl80211: /* @__PURE__ */ attribute(264, 'control-port-over-nl80211', flag),
  txqStats: /* @__PURE__ */ attribute(
    265, 'txq-stats', /* @__PURE__ */ nest(() => txqStatsAttrs, decodeTxqStatsAttrs, encodeTxqStatsAttrs),
  ),
  txqLimit: /* @__PURE__ */ attribute(266, 'txq-limit', u32),
  txqMemoryLimit: /* @__PURE__ */ attribute(267, 'txq-memory-limit', u32),
  txqQuantum: /* @__PURE__ */ attribute(268, 'txq-quantum', u32),
  heCapability: /* @__PURE__ */ attribute(269, 'he-capability', /* @__PURE__ */ binary()),
  ftmResponder: /* @__PURE__ */ attribute(270, 'ftm-responder', /* @__PURE__ */ binary()),
  ftmResponderStats: /* @__PURE__ */ attribute(271, 'ftm-responder-stats', /* @__PURE__ */ binary()),
  timeout: /* @__PURE__ */ attribute(272, 'timeout', u32),
  peerMeasurements: /* @__PURE__ */ attribute(273, 'peer-measurements', /* @__PURE__ */ binary()),
  airtimeWeight: /* @__PURE__ */ attribute(274, 'airtime-weight', u16),
  staTxPowerSetting: /* @__PURE__ */ attribute(275, 'sta-tx-power-setting', u8),
  staTxPower: /* @__PURE__ */ attribute(276, 'sta-tx-power', s16),
  saePassword: /* @__PURE__ */ attribute(277, 'sae-password', /* @__PURE__ */ secret()),
  twtResponder: /* @__PURE__ */ attribute(278, 'twt-responder', flag),
  heObssPd: /* @__PURE__ */ attribute(279, 'he-obss-pd', /* @__PURE__ */ binary()),
  wiphyEdmgChannels: /* @__PURE__ */ attribute(280, 'wiphy-edmg-channels', u8),
  wiphyEdmgBwConfig: /* @__PURE__ */ attribute(281, 'wiphy-edmg-bw-config', u8),
  vlanId: /* @__PURE__ */ attribute(282, 'vlan-id', u16),
  heBssColor: /* @__PURE__ */ attribute(283, 'he-bss-color', /* @__PURE__ */ binary()),
  iftypeAkmSuites: /* @__PURE__ */ attribute(284, 'iftype-akm-suites', /* @__PURE__ */ binary()),
  tidConfig: /* @__PURE__ */ attribute(285, 'tid-config', /* @__PURE__ */ binary()),
  controlPortNoPreauth: /* @__PURE__ */ attribute(286, 'control-port-no-preauth', flag),
  pmkLifetime: /* @__PURE__ */ attribute(287, 'pmk-lifetime', u32),
  pmkReauthThreshold: /* @__PURE__ */ attribute(288, 'pmk-reauth-threshold', u8),
  receiveMulticast: /* @__PURE__ */ attribute(289, 'receive-multicast', flag),
  wiphyFreqOffset: /* @__PURE__ */ attribute(290, 'wiphy-freq-offset', u32),
  centerFreq1Offset: /* @__PURE__ */ attribute(291, 'center-freq1-offset', u32),
  scanFreqKhz: /* @__PURE__ */ attribute(292, 'scan-freq-khz', /* @__PURE__ */ array(u32)),
  he6ghzCapability: /* @__PURE__ */ attribute(293, 'he-6ghz-capability', /* @__PURE__ */ binary()),
  filsDiscovery: /* @__PURE__ */ attribute(294, 'fils-discovery', /* @__PURE__ */ binary()),
  unsolBcastProbeResp: /* @__PURE__ */ attribute(295, 'unsol-bcast-probe-resp', /* @__PURE__ */ binary()),
  s1gCapability: /* @__PURE__ */ attribute(296, 's1g-capability', /* @__PURE__ */ binary()),
  s1gCapabilityMask: /* @__PURE__ */ attribute(297, 's1g-capability-mask', /* @__PURE__ */ binary()),
  saePwe: /* @__PURE__ */ attribute(298, 'sae-pwe', u8),
  reconnectRequested: /* @__PURE__ */ attribute(299, 'reconnect-requested', flag),
  sarSpec: /* @__PURE__ */ attribute(
    300, 'sar-spec', /* @__PURE__ */ nest(() => sarAttributesAttrs, decodeSarAttributes, encodeSarAttributes),
  ),
  disableHe: /* @__PURE__ */ attribute(301, 'disable-he', flag),
  obssColorBitmap: /* @__PURE__ */ attribute(302, 'obss-color-bitmap', u64),
  colorChangeCount: /* @__PURE__ */ attribute(303, 'color-change-count', u8),
  colorChangeColor: /* @__PURE__ */ attribute(304, 'color-change-color', u8),
  colorChangeElems: /* @__PURE__ */ attribute(305, 'color-change-elems', /* @__PURE__ */ binary()),
  mbssidConfig: /* @__PURE__ */ attribute(
    306, 'mbssid-config',
    /* @__PURE__ */ nest(() => mbssidConfigAttrs, decodeMbssidConfigAttrs, encodeMbssidConfigAttrs),
  ),
  mbssidElems: /* @__PURE__ */ attribute(307, 'mbssid-elems', /* @__PURE__ */ binary()),
  radarBackground: /* @__PURE__ */ attribute(308, 'radar-background', flag),
  apSettingsFlags: /* @__PURE__ */ attribute(309, 'ap-settings-flags', u32),
  ehtCapability: /* @__PURE__ */ attribute(310, 'eht-capability', /* @__PURE__ */ binary()),
  disableEht: /* @__PURE__ */ attribute(311, 'disable-eht', flag),
  mloLinks: /* @__PURE__ */ attribute(
    312, 'mlo-links',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs)),
  ),
  mloLinkId: /* @__PURE__ */ attribute(313, 'mlo-link-id', u8),
  mldAddr: /* @__PURE__ */ attribute(314, 'mld-addr', mac),
  mloSupport: /* @__PURE__ */ attribute(315, 'mlo-support', flag),
  maxNumAkmSuites: /* @__PURE__ */ attribute(316, 'max-num-akm-suites', u16),
  emlCapability: /* @__PURE__ */ attribute(317, 'eml-capability', u16),
  mldCapaAndOps: /* @__PURE__ */ attribute(318, 'mld-capa-and-ops', u16),
  txHwTimestamp: /* @__PURE__ */ attribute(319, 'tx-hw-timestamp', u64),
  rxHwTimestamp: /* @__PURE__ */ attribute(320, 'rx-hw-timestamp', u64),
  tdBitmap: /* @__PURE__ */ attribute(321, 'td-bitmap', /* @__PURE__ */ binary()),
  punctBitmap: /* @__PURE__ */ attribute(322, 'punct-bitmap', u32),
  maxHwTimestampPeers: /* @__PURE__ */ attribute(323, 'max-hw-timestamp-peers', u16),
  hwTimestampEnabled: /* @__PURE__ */ attribute(324, 'hw-timestamp-enabled', flag),
  emaRnrElems: /* @__PURE__ */ attribute(325, 'ema-rnr-elems', /* @__PURE__ */ binary()),
  mloLinkDisabled: /* @__PURE__ */ attribute(326, 'mlo-link-disabled', flag),
  bssDumpIncludeUseData: /* @__PURE__ */ attribute(327, 'bss-dump-include-use-data', flag),
  mloTtlmDlink: /* @__PURE__ */ attribute(328, 'mlo-ttlm-dlink', u16),
  mloTtlmUlink: /* @__PURE__ */ attribute(329, 'mlo-ttlm-ulink', u16),
  assocSppAmsdu: /* @__PURE__ */ attribute(330, 'assoc-spp-amsdu', flag),
  wiphyRadios: /* @__PURE__ */ attribute(
    331, 'wiphy-radios',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => wiphyRadioAttrs, decodeWiphyRadioAttrs, encodeWiphyRadioAttrs)),
  ),
  wiphyInterfaceCombinations: /* @__PURE__ */ attribute(
    332, 'wiphy-interface-combinations', /* @__PURE__ */ array(
      /* @__PURE__ */ nest(
        () => ifCombinationAttributesAttrs, decodeIfCombinationAttributes, encodeIfCombinationAttributes,
      ),
    ),
  ),
  vifRadioMask: /* @__PURE__ */ attribute(333, 'vif-radio-mask', u32),
  supportedSelectors: /* @__PURE__ */ attribute(334, 'supported-selectors', /* @__PURE__ */ binary()),
  mloReconfRemLinks: /* @__PURE__ */ attribute(335, 'mlo-reconf-rem-links', u16),
  epcs: /* @__PURE__ */ attribute(336, 'epcs', flag),
  assocMldExtCapaOps: /* @__PURE__ */ attribute(337, 'assoc-mld-ext-capa-ops', u16),
  wiphyRadioIndex: /* @__PURE__ */ attribute(338, 'wiphy-radio-index', u8),
  s1gLongBeaconPeriod: /* @__PURE__ */ attribute(339, 's1g-long-beacon-period', u8),
  s1gShortBeacon: /* @__PURE__ */ attribute(340, 's1g-short-beacon', /* @__PURE__ */ binary()),
  bssParam: /* @__PURE__ */ attribute(
    341, 'bss-param', /* @__PURE__ */ nest(() => bssParamAttrs, decodeBssParamAttrs, encodeBssParamAttrs),
  ),
  nanConfig: /* @__PURE__ */ attribute(342, 'nan-config', /* @__PURE__ */ binary()),
  nanNewCluster: /* @__PURE__ */ attribute(343, 'nan-new-cluster', flag),
  nanCapabilities: /* @__PURE__ */ attribute(
    344, 'nan-capabilities',
    /* @__PURE__ */ nest(() => nanCapabilitiesAttrs, decodeNanCapabilitiesAttrs, encodeNanCapabilitiesAttrs),
  ),
});

/** Attributes of set `frame-type-attrs`. */
export const frameTypeAttrs: AttributeSet<FrameTypeAttrs> = /* @__PURE__ */ attributeSet('frame-type-attrs', {
  frameType: /* @__PURE__ */ attribute(101, 'frame-type', /* @__PURE__ */ list(u16)),
});

/** Attributes of set `wiphy-bands`. */
export const wiphyBandsAttrs: AttributeSet<WiphyBands> = /* @__PURE__ */ attributeSet('wiphy-bands', {
  _2ghz: /* @__PURE__ */ attribute(0, '2ghz', /* @__PURE__ */ nest(() => bandAttrs, decodeBandAttrs, encodeBandAttrs)),
  _5ghz: /* @__PURE__ */ attribute(1, '5ghz', /* @__PURE__ */ nest(() => bandAttrs, decodeBandAttrs, encodeBandAttrs)),
  _60ghz: /* @__PURE__ */ attribute(
    2, '60ghz', /* @__PURE__ */ nest(() => bandAttrs, decodeBandAttrs, encodeBandAttrs),
  ),
  _6ghz: /* @__PURE__ */ attribute(3, '6ghz', /* @__PURE__ */ nest(() => bandAttrs, decodeBandAttrs, encodeBandAttrs)),
  s1ghz: /* @__PURE__ */ attribute(4, 's1ghz', /* @__PURE__ */ nest(() => bandAttrs, decodeBandAttrs, encodeBandAttrs)),
  lc: /* @__PURE__ */ attribute(5, 'lc', /* @__PURE__ */ nest(() => bandAttrs, decodeBandAttrs, encodeBandAttrs)),
});

/** Attributes of set `band-attrs`. */
export const bandAttrs: AttributeSet<BandAttrs> = /* @__PURE__ */ attributeSet('band-attrs', {
  freqs: /* @__PURE__ */ attribute(
    1, 'freqs',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => frequencyAttrs, decodeFrequencyAttrs, encodeFrequencyAttrs)),
  ),
  rates: /* @__PURE__ */ attribute(
    2, 'rates', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => bitrateAttrs, decodeBitrateAttrs, encodeBitrateAttrs)),
  ),
  htMcsSet: /* @__PURE__ */ attribute(3, 'ht-mcs-set', /* @__PURE__ */ binary()),
  htCapa: /* @__PURE__ */ attribute(4, 'ht-capa', u16),
  htAmpduFactor: /* @__PURE__ */ attribute(5, 'ht-ampdu-factor', u8),
  htAmpduDensity: /* @__PURE__ */ attribute(6, 'ht-ampdu-density', u8),
  vhtMcsSet: /* @__PURE__ */ attribute(7, 'vht-mcs-set', /* @__PURE__ */ binary()),
  vhtCapa: /* @__PURE__ */ attribute(8, 'vht-capa', u32),
  iftypeData: /* @__PURE__ */ attribute(
    9, 'iftype-data',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => iftypeDataAttrs, decodeIftypeDataAttrs, encodeIftypeDataAttrs)),
  ),
  edmgChannels: /* @__PURE__ */ attribute(10, 'edmg-channels', u8),
  edmgBwConfig: /* @__PURE__ */ attribute(11, 'edmg-bw-config', u8),
  s1gMcsNssSet: /* @__PURE__ */ attribute(12, 's1g-mcs-nss-set', /* @__PURE__ */ binary()),
  s1gCapa: /* @__PURE__ */ attribute(13, 's1g-capa', /* @__PURE__ */ binary()),
});

/** Attributes of set `bitrate-attrs`. */
export const bitrateAttrs: AttributeSet<BitrateAttrs> = /* @__PURE__ */ attributeSet('bitrate-attrs', {
  rate: /* @__PURE__ */ attribute(1, 'rate', u32),
  _2ghzShortpreamble: /* @__PURE__ */ attribute(2, '2ghz-shortpreamble', flag),
});

/** Attributes of set `frequency-attrs`. */
export const frequencyAttrs: AttributeSet<FrequencyAttrs> = /* @__PURE__ */ attributeSet('frequency-attrs', {
  freq: /* @__PURE__ */ attribute(1, 'freq', u32),
  disabled: /* @__PURE__ */ attribute(2, 'disabled', flag),
  noIr: /* @__PURE__ */ attribute(3, 'no-ir', flag),
  noIbss: /* @__PURE__ */ attribute(4, 'no-ibss', flag),
  radar: /* @__PURE__ */ attribute(5, 'radar', flag),
  maxTxPower: /* @__PURE__ */ attribute(6, 'max-tx-power', u32),
  dfsState: /* @__PURE__ */ attribute(7, 'dfs-state', /* @__PURE__ */ named('u32', dfsStateTable)),
  dfsTime: /* @__PURE__ */ attribute(8, 'dfs-time', u32),
  noHt40Minus: /* @__PURE__ */ attribute(9, 'no-ht40-minus', flag),
  noHt40Plus: /* @__PURE__ */ attribute(10, 'no-ht40-plus', flag),
  no80mhz: /* @__PURE__ */ attribute(11, 'no-80mhz', flag),
  no160mhz: /* @__PURE__ */ attribute(12, 'no-160mhz', flag),
  dfsCacTime: /* @__PURE__ */ attribute(13, 'dfs-cac-time', u32),
  indoorOnly: /* @__PURE__ */ attribute(14, 'indoor-only', flag),
  irConcurrent: /* @__PURE__ */ attribute(15, 'ir-concurrent', flag),
  no20mhz: /* @__PURE__ */ attribute(16, 'no-20mhz', flag),
  no10mhz: /* @__PURE__ */ attribute(17, 'no-10mhz', flag),
  wmm: /* @__PURE__ */ attribute(
    18, 'wmm', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => wmmAttrs, decodeWmmAttrs, encodeWmmAttrs)),
  ),
  noHe: /* @__PURE__ */ attribute(19, 'no-he', flag),
  offset: /* @__PURE__ */ attribute(20, 'offset', u32),
  _1mhz: /* @__PURE__ */ attribute(21, '1mhz', flag),
  _2mhz: /* @__PURE__ */ attribute(22, '2mhz', flag),
  _4mhz: /* @__PURE__ */ attribute(23, '4mhz', flag),
  _8mhz: /* @__PURE__ */ attribute(24, '8mhz', flag),
  _16mhz: /* @__PURE__ */ attribute(25, '16mhz', flag),
  no320mhz: /* @__PURE__ */ attribute(26, 'no-320mhz', flag),
  noEht: /* @__PURE__ */ attribute(27, 'no-eht', flag),
  psd: /* @__PURE__ */ attribute(28, 'psd', s8),
  dfsConcurrent: /* @__PURE__ */ attribute(29, 'dfs-concurrent', flag),
  no6ghzVlpClient: /* @__PURE__ */ attribute(30, 'no-6ghz-vlp-client', flag),
  no6ghzAfcClient: /* @__PURE__ */ attribute(31, 'no-6ghz-afc-client', flag),
  canMonitor: /* @__PURE__ */ attribute(32, 'can-monitor', flag),
  allow6ghzVlpAp: /* @__PURE__ */ attribute(33, 'allow-6ghz-vlp-ap', flag),
  allow20mhzActivity: /* @__PURE__ */ attribute(34, 'allow-20mhz-activity', flag),
  no4mhz: /* @__PURE__ */ attribute(35, 'no-4mhz', flag),
  no8mhz: /* @__PURE__ */ attribute(36, 'no-8mhz', flag),
  no16mhz: /* @__PURE__ */ attribute(37, 'no-16mhz', flag),
  s1gNoPrimary: /* @__PURE__ */ attribute(38, 's1g-no-primary', flag),
  noUhr: /* @__PURE__ */ attribute(39, 'no-uhr', flag),
  cacStartTime: /* @__PURE__ */ attribute(40, 'cac-start-time', u64),
});

/** Attributes of set `if-combination-attributes`. */
export const ifCombinationAttributesAttrs: AttributeSet<IfCombinationAttributes> = /* @__PURE__ */ attributeSet(
  'if-combination-attributes', {
    limits: /* @__PURE__ */ attribute(
      1, 'limits', /* @__PURE__ */ array(
        /* @__PURE__ */ nest(() => ifaceLimitAttributesAttrs, decodeIfaceLimitAttributes, encodeIfaceLimitAttributes),
      ),
    ),
    maxnum: /* @__PURE__ */ attribute(2, 'maxnum', u32),
    staApBiMatch: /* @__PURE__ */ attribute(3, 'sta-ap-bi-match', flag),
    numChannels: /* @__PURE__ */ attribute(4, 'num-channels', u32),
    radarDetectWidths: /* @__PURE__ */ attribute(5, 'radar-detect-widths', u32),
    radarDetectRegions: /* @__PURE__ */ attribute(6, 'radar-detect-regions', u32),
    biMinGcd: /* @__PURE__ */ attribute(7, 'bi-min-gcd', u32),
  },
);

/** Attributes of set `iface-limit-attributes`. */
export const ifaceLimitAttributesAttrs: AttributeSet<IfaceLimitAttributes> = /* @__PURE__ */ attributeSet(
  'iface-limit-attributes', {
    max: /* @__PURE__ */ attribute(1, 'max', u32),
    types: /* @__PURE__ */ attribute(
      2, 'types', /* @__PURE__ */ nest(() => supportedIftypesAttrs, decodeSupportedIftypes, encodeSupportedIftypes),
    ),
  },
);

/** Attributes of set `iftype-data-attrs`. */
export const iftypeDataAttrs: AttributeSet<IftypeDataAttrs> = /* @__PURE__ */ attributeSet('iftype-data-attrs', {
  iftypes: /* @__PURE__ */ attribute(
    1, 'iftypes', /* @__PURE__ */ nest(() => supportedIftypesAttrs, decodeSupportedIftypes, encodeSupportedIftypes),
  ),
  heCapMac: /* @__PURE__ */ attribute(2, 'he-cap-mac', /* @__PURE__ */ binary()),
  heCapPhy: /* @__PURE__ */ attribute(3, 'he-cap-phy', /* @__PURE__ */ binary()),
  heCapMcsSet: /* @__PURE__ */ attribute(4, 'he-cap-mcs-set', /* @__PURE__ */ binary()),
  heCapPpe: /* @__PURE__ */ attribute(5, 'he-cap-ppe', /* @__PURE__ */ binary()),
  he6ghzCapa: /* @__PURE__ */ attribute(6, 'he-6ghz-capa', u16),
  vendorElems: /* @__PURE__ */ attribute(7, 'vendor-elems', /* @__PURE__ */ binary()),
  ehtCapMac: /* @__PURE__ */ attribute(8, 'eht-cap-mac', /* @__PURE__ */ binary()),
  ehtCapPhy: /* @__PURE__ */ attribute(9, 'eht-cap-phy', /* @__PURE__ */ binary()),
  ehtCapMcsSet: /* @__PURE__ */ attribute(10, 'eht-cap-mcs-set', /* @__PURE__ */ binary()),
  ehtCapPpe: /* @__PURE__ */ attribute(11, 'eht-cap-ppe', /* @__PURE__ */ binary()),
  uhrCapMac: /* @__PURE__ */ attribute(12, 'uhr-cap-mac', /* @__PURE__ */ binary()),
  uhrCapPhy: /* @__PURE__ */ attribute(13, 'uhr-cap-phy', /* @__PURE__ */ binary()),
});

/** Attributes of set `iftype-attrs`. */
export const iftypeAttrs: AttributeSet<IftypeAttrs> = /* @__PURE__ */ attributeSet('iftype-attrs', {
  unspecified: /* @__PURE__ */ attribute(
    0, 'unspecified', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  adhoc: /* @__PURE__ */ attribute(
    1, 'adhoc', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  station: /* @__PURE__ */ attribute(
    2, 'station', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  ap: /* @__PURE__ */ attribute(
    3, 'ap', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  apVlan: /* @__PURE__ */ attribute(
    4, 'ap-vlan', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  wds: /* @__PURE__ */ attribute(
    5, 'wds', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  monitor: /* @__PURE__ */ attribute(
    6, 'monitor', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  meshPoint: /* @__PURE__ */ attribute(
    7, 'mesh-point', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  p2pClient: /* @__PURE__ */ attribute(
    8, 'p2p-client', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  p2pGo: /* @__PURE__ */ attribute(
    9, 'p2p-go', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  p2pDevice: /* @__PURE__ */ attribute(
    10, 'p2p-device', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  ocb: /* @__PURE__ */ attribute(
    11, 'ocb', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  nan: /* @__PURE__ */ attribute(
    12, 'nan', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  nanData: /* @__PURE__ */ attribute(
    13, 'nan-data', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
  pd: /* @__PURE__ */ attribute(
    14, 'pd', /* @__PURE__ */ nest(() => frameTypeAttrs, decodeFrameTypeAttrs, encodeFrameTypeAttrs),
  ),
});

/** Attributes of set `sar-attributes`. */
export const sarAttributesAttrs: AttributeSet<SarAttributes> = /* @__PURE__ */ attributeSet('sar-attributes', {
  type: /* @__PURE__ */ attribute(1, 'type', u32),
  specs: /* @__PURE__ */ attribute(
    2, 'specs', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => sarSpecsAttrs, decodeSarSpecs, encodeSarSpecs)),
  ),
});

/** Attributes of set `sar-specs`. */
export const sarSpecsAttrs: AttributeSet<SarSpecs> = /* @__PURE__ */ attributeSet('sar-specs', {
  power: /* @__PURE__ */ attribute(1, 'power', s32),
  rangeIndex: /* @__PURE__ */ attribute(2, 'range-index', u32),
  startFreq: /* @__PURE__ */ attribute(3, 'start-freq', u32),
  endFreq: /* @__PURE__ */ attribute(4, 'end-freq', u32),
});

/** Attributes of set `supported-iftypes`. */
export const supportedIftypesAttrs: AttributeSet<SupportedIftypes> = /* @__PURE__ */ attributeSet('supported-iftypes', {
  adhoc: /* @__PURE__ */ attribute(1, 'adhoc', flag),
  station: /* @__PURE__ */ attribute(2, 'station', flag),
  ap: /* @__PURE__ */ attribute(3, 'ap', flag),
  apVlan: /* @__PURE__ */ attribute(4, 'ap-vlan', flag),
  wds: /* @__PURE__ */ attribute(5, 'wds', flag),
  monitor: /* @__PURE__ */ attribute(6, 'monitor', flag),
  meshPoint: /* @__PURE__ */ attribute(7, 'mesh-point', flag),
  p2pClient: /* @__PURE__ */ attribute(8, 'p2p-client', flag),
  p2pGo: /* @__PURE__ */ attribute(9, 'p2p-go', flag),
  p2pDevice: /* @__PURE__ */ attribute(10, 'p2p-device', flag),
  ocb: /* @__PURE__ */ attribute(11, 'ocb', flag),
  nan: /* @__PURE__ */ attribute(12, 'nan', flag),
  nanData: /* @__PURE__ */ attribute(13, 'nan-data', flag),
  pd: /* @__PURE__ */ attribute(14, 'pd', flag),
});

/** Attributes of set `txq-stats-attrs`. */
export const txqStatsAttrs: AttributeSet<TxqStatsAttrs> = /* @__PURE__ */ attributeSet('txq-stats-attrs', {
  backlogBytes: /* @__PURE__ */ attribute(1, 'backlog-bytes', u32),
  backlogPackets: /* @__PURE__ */ attribute(2, 'backlog-packets', u32),
  flows: /* @__PURE__ */ attribute(3, 'flows', u32),
  drops: /* @__PURE__ */ attribute(4, 'drops', u32),
  ecnMarks: /* @__PURE__ */ attribute(5, 'ecn-marks', u32),
  overlimit: /* @__PURE__ */ attribute(6, 'overlimit', u32),
  overmemory: /* @__PURE__ */ attribute(7, 'overmemory', u32),
  collisions: /* @__PURE__ */ attribute(8, 'collisions', u32),
  txBytes: /* @__PURE__ */ attribute(9, 'tx-bytes', u32),
  txPackets: /* @__PURE__ */ attribute(10, 'tx-packets', u32),
  maxFlows: /* @__PURE__ */ attribute(11, 'max-flows', u32),
});

/** Attributes of set `wmm-attrs`. */
export const wmmAttrs: AttributeSet<WmmAttrs> = /* @__PURE__ */ attributeSet('wmm-attrs', {
  cwMin: /* @__PURE__ */ attribute(1, 'cw-min', u16),
  cwMax: /* @__PURE__ */ attribute(2, 'cw-max', u16),
  aifsn: /* @__PURE__ */ attribute(3, 'aifsn', u8),
  txop: /* @__PURE__ */ attribute(4, 'txop', u16),
});

/** Attributes of set `wowlan-triggers-attrs`. */
export const wowlanTriggersAttrs: AttributeSet<WowlanTriggersAttrs> = /* @__PURE__ */ attributeSet(
  'wowlan-triggers-attrs', {
    any: /* @__PURE__ */ attribute(1, 'any', flag),
    disconnect: /* @__PURE__ */ attribute(2, 'disconnect', flag),
    magicPkt: /* @__PURE__ */ attribute(3, 'magic-pkt', flag),
    pktPattern: /* @__PURE__ */ attribute(4, 'pkt-pattern', /* @__PURE__ */ struct(patternSupportStruct)),
    gtkRekeySupported: /* @__PURE__ */ attribute(5, 'gtk-rekey-supported', flag),
    gtkRekeyFailure: /* @__PURE__ */ attribute(6, 'gtk-rekey-failure', flag),
    eapIdentRequest: /* @__PURE__ */ attribute(7, 'eap-ident-request', flag),
    _4wayHandshake: /* @__PURE__ */ attribute(8, '4way-handshake', flag),
    rfkillRelease: /* @__PURE__ */ attribute(9, 'rfkill-release', flag),
    wakeupPkt80211: /* @__PURE__ */ attribute(10, 'wakeup-pkt-80211', flag),
    wakeupPkt80211Len: /* @__PURE__ */ attribute(11, 'wakeup-pkt-80211-len', flag),
    wakeupPkt8023: /* @__PURE__ */ attribute(12, 'wakeup-pkt-8023', flag),
    wakeupPkt8023Len: /* @__PURE__ */ attribute(13, 'wakeup-pkt-8023-len', flag),
    tcpConnection: /* @__PURE__ */ attribute(14, 'tcp-connection', flag),
    wakeupTcpMatch: /* @__PURE__ */ attribute(15, 'wakeup-tcp-match', flag),
    wakeupTcpConnlost: /* @__PURE__ */ attribute(16, 'wakeup-tcp-connlost', flag),
    wakeupTcpNomoretokens: /* @__PURE__ */ attribute(17, 'wakeup-tcp-nomoretokens', flag),
    netDetect: /* @__PURE__ */ attribute(18, 'net-detect', u32),
    netDetectResults: /* @__PURE__ */ attribute(19, 'net-detect-results', flag),
    unprotectedDeauthDisassoc: /* @__PURE__ */ attribute(20, 'unprotected-deauth-disassoc', flag),
  },
);

/** Attributes of set `rate-info-attrs`. */
export const rateInfoAttrs: AttributeSet<RateInfoAttrs> = /* @__PURE__ */ attributeSet('rate-info-attrs', {
  bitrate: /* @__PURE__ */ attribute(1, 'bitrate', u16),
  mcs: /* @__PURE__ */ attribute(2, 'mcs', u8),
  _40MhzWidth: /* @__PURE__ */ attribute(3, '40-mhz-width', flag),
  shortGi: /* @__PURE__ */ attribute(4, 'short-gi', flag),
  bitrate32: /* @__PURE__ */ attribute(5, 'bitrate32', u32),
  vhtMcs: /* @__PURE__ */ attribute(6, 'vht-mcs', u8),
  vhtNss: /* @__PURE__ */ attribute(7, 'vht-nss', u8),
  _80MhzWidth: /* @__PURE__ */ attribute(8, '80-mhz-width', flag),
  _80p80MhzWidth: /* @__PURE__ */ attribute(9, '80p80-mhz-width', flag),
  _160MhzWidth: /* @__PURE__ */ attribute(10, '160-mhz-width', flag),
  _10MhzWidth: /* @__PURE__ */ attribute(11, '10-mhz-width', flag),
  _5MhzWidth: /* @__PURE__ */ attribute(12, '5-mhz-width', flag),
  heMcs: /* @__PURE__ */ attribute(13, 'he-mcs', u8),
  heNss: /* @__PURE__ */ attribute(14, 'he-nss', u8),
  heGi: /* @__PURE__ */ attribute(15, 'he-gi', u8),
  heDcm: /* @__PURE__ */ attribute(16, 'he-dcm', u8),
  heRuAlloc: /* @__PURE__ */ attribute(17, 'he-ru-alloc', u8),
  _320MhzWidth: /* @__PURE__ */ attribute(18, '320-mhz-width', flag),
  ehtMcs: /* @__PURE__ */ attribute(19, 'eht-mcs', u8),
  ehtNss: /* @__PURE__ */ attribute(20, 'eht-nss', u8),
  ehtGi: /* @__PURE__ */ attribute(21, 'eht-gi', u8),
  ehtRuAlloc: /* @__PURE__ */ attribute(22, 'eht-ru-alloc', u8),
});

/** Attributes of set `bss-param-attrs`. */
export const bssParamAttrs: AttributeSet<BssParamAttrs> = /* @__PURE__ */ attributeSet('bss-param-attrs', {
  bssCtsProt: /* @__PURE__ */ attribute(28, 'bss-cts-prot', flag),
  bssShortPreamble: /* @__PURE__ */ attribute(29, 'bss-short-preamble', flag),
  bssShortSlotTime: /* @__PURE__ */ attribute(30, 'bss-short-slot-time', flag),
  bssBasicRates: /* @__PURE__ */ attribute(36, 'bss-basic-rates', flag),
  apIsolate: /* @__PURE__ */ attribute(96, 'ap-isolate', flag),
  bssHtOpmode: /* @__PURE__ */ attribute(109, 'bss-ht-opmode', flag),
  p2pCtwindow: /* @__PURE__ */ attribute(162, 'p2p-ctwindow', flag),
  p2pOppps: /* @__PURE__ */ attribute(163, 'p2p-oppps', flag),
});

/** Attributes of set `wiphy-radio-freq-attrs`. */
export const wiphyRadioFreqAttrs: AttributeSet<WiphyRadioFreqAttrs> = /* @__PURE__ */ attributeSet(
  'wiphy-radio-freq-attrs', {
    start: /* @__PURE__ */ attribute(1, 'start', u32),
    end: /* @__PURE__ */ attribute(2, 'end', u32),
  },
);

/** Attributes of set `wiphy-radio-attrs`. */
export const wiphyRadioAttrs: AttributeSet<WiphyRadioAttrs> = /* @__PURE__ */ attributeSet('wiphy-radio-attrs', {
  index: /* @__PURE__ */ attribute(1, 'index', u32),
  freqRange: /* @__PURE__ */ attribute(
    2, 'freq-range', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => wiphyRadioFreqAttrs, decodeWiphyRadioFreqAttrs, encodeWiphyRadioFreqAttrs),
    ),
  ),
  interfaceCombination: /* @__PURE__ */ attribute(
    3, 'interface-combination', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(
        () => ifCombinationAttributesAttrs, decodeIfCombinationAttributes, encodeIfCombinationAttributes,
      ),
    ),
  ),
  antennaMask: /* @__PURE__ */ attribute(4, 'antenna-mask', u32),
  rtsThreshold: /* @__PURE__ */ attribute(5, 'rts-threshold', u32),
});

/** Attributes of set `mbssid-config-attrs`. */
export const mbssidConfigAttrs: AttributeSet<MbssidConfigAttrs> = /* @__PURE__ */ attributeSet('mbssid-config-attrs', {
  maxInterfaces: /* @__PURE__ */ attribute(1, 'max-interfaces', u8),
  maxEmaProfilePeriodicity: /* @__PURE__ */ attribute(2, 'max-ema-profile-periodicity', u8),
  index: /* @__PURE__ */ attribute(3, 'index', u8),
  txIfindex: /* @__PURE__ */ attribute(4, 'tx-ifindex', u32),
  ema: /* @__PURE__ */ attribute(5, 'ema', flag),
  txLinkId: /* @__PURE__ */ attribute(6, 'tx-link-id', u8),
});

/** Attributes of set `nan-capabilities-attrs`. */
export const nanCapabilitiesAttrs: AttributeSet<NanCapabilitiesAttrs> = /* @__PURE__ */ attributeSet(
  'nan-capabilities-attrs', {
    configurableSync: /* @__PURE__ */ attribute(1, 'configurable-sync', flag),
    userspaceDe: /* @__PURE__ */ attribute(2, 'userspace-de', flag),
    opMode: /* @__PURE__ */ attribute(3, 'op-mode', u8),
    numAntennas: /* @__PURE__ */ attribute(4, 'num-antennas', u8),
    maxChannelSwitchTime: /* @__PURE__ */ attribute(5, 'max-channel-switch-time', u16),
    capabilities: /* @__PURE__ */ attribute(6, 'capabilities', u8),
    phy: /* @__PURE__ */ attribute(7, 'phy', /* @__PURE__ */ binary()),
  },
);

/** Attributes of set `sta-bss-param-attrs`. */
export const staBssParamAttrs: AttributeSet<StaBssParamAttrs> = /* @__PURE__ */ attributeSet('sta-bss-param-attrs', {
  ctsProt: /* @__PURE__ */ attribute(1, 'cts-prot', flag),
  shortPreamble: /* @__PURE__ */ attribute(2, 'short-preamble', flag),
  shortSlotTime: /* @__PURE__ */ attribute(3, 'short-slot-time', flag),
  dtimPeriod: /* @__PURE__ */ attribute(4, 'dtim-period', u8),
  beaconInterval: /* @__PURE__ */ attribute(5, 'beacon-interval', u16),
});

/** Attributes of set `tid-stats-attrs`. */
export const tidStatsAttrs: AttributeSet<TidStatsAttrs> = /* @__PURE__ */ attributeSet('tid-stats-attrs', {
  rxMsdu: /* @__PURE__ */ attribute(1, 'rx-msdu', u64),
  txMsdu: /* @__PURE__ */ attribute(2, 'tx-msdu', u64),
  txMsduRetries: /* @__PURE__ */ attribute(3, 'tx-msdu-retries', u64),
  txMsduFailed: /* @__PURE__ */ attribute(4, 'tx-msdu-failed', u64),
  txqStats: /* @__PURE__ */ attribute(
    6, 'txq-stats', /* @__PURE__ */ nest(() => txqStatsAttrs, decodeTxqStatsAttrs, encodeTxqStatsAttrs),
  ),
});

/** Attributes of set `sta-info-attrs`. */
export const staInfoAttrs: AttributeSet<StaInfoAttrs> = /* @__PURE__ */ attributeSet('sta-info-attrs', {
  inactiveTime: /* @__PURE__ */ attribute(1, 'inactive-time', u32),
  rxBytes: /* @__PURE__ */ attribute(2, 'rx-bytes', u32),
  txBytes: /* @__PURE__ */ attribute(3, 'tx-bytes', u32),
  llid: /* @__PURE__ */ attribute(4, 'llid', u16),
  plid: /* @__PURE__ */ attribute(5, 'plid', u16),
  plinkState: /* @__PURE__ */ attribute(6, 'plink-state', /* @__PURE__ */ named('u8', plinkStateTable)),
  signal: /* @__PURE__ */ attribute(7, 'signal', s8),
  txBitrate: /* @__PURE__ */ attribute(
    8, 'tx-bitrate', /* @__PURE__ */ nest(() => rateInfoAttrs, decodeRateInfoAttrs, encodeRateInfoAttrs),
  ),
  rxPackets: /* @__PURE__ */ attribute(9, 'rx-packets', u32),
  txPackets: /* @__PURE__ */ attribute(10, 'tx-packets', u32),
  txRetries: /* @__PURE__ */ attribute(11, 'tx-retries', u32),
  txFailed: /* @__PURE__ */ attribute(12, 'tx-failed', u32),
  signalAvg: /* @__PURE__ */ attribute(13, 'signal-avg', s8),
  rxBitrate: /* @__PURE__ */ attribute(
    14, 'rx-bitrate', /* @__PURE__ */ nest(() => rateInfoAttrs, decodeRateInfoAttrs, encodeRateInfoAttrs),
  ),
  bssParam: /* @__PURE__ */ attribute(
    15, 'bss-param', /* @__PURE__ */ nest(() => staBssParamAttrs, decodeStaBssParamAttrs, encodeStaBssParamAttrs),
  ),
  connectedTime: /* @__PURE__ */ attribute(16, 'connected-time', u32),
  staFlags: /* @__PURE__ */ attribute(17, 'sta-flags', /* @__PURE__ */ struct(staFlagUpdateStruct)),
  beaconLoss: /* @__PURE__ */ attribute(18, 'beacon-loss', u32),
  tOffset: /* @__PURE__ */ attribute(19, 't-offset', s64),
  localPm: /* @__PURE__ */ attribute(20, 'local-pm', /* @__PURE__ */ named('u32', meshPowerModeTable)),
  peerPm: /* @__PURE__ */ attribute(21, 'peer-pm', /* @__PURE__ */ named('u32', meshPowerModeTable)),
  nonpeerPm: /* @__PURE__ */ attribute(22, 'nonpeer-pm', /* @__PURE__ */ named('u32', meshPowerModeTable)),
  rxBytes64: /* @__PURE__ */ attribute(23, 'rx-bytes64', u64),
  txBytes64: /* @__PURE__ */ attribute(24, 'tx-bytes64', u64),
  chainSignal: /* @__PURE__ */ attribute(25, 'chain-signal', /* @__PURE__ */ indexed(s8)),
  chainSignalAvg: /* @__PURE__ */ attribute(26, 'chain-signal-avg', /* @__PURE__ */ indexed(s8)),
  expectedThroughput: /* @__PURE__ */ attribute(27, 'expected-throughput', u32),
  rxDropMisc: /* @__PURE__ */ attribute(28, 'rx-drop-misc', u64),
  beaconRx: /* @__PURE__ */ attribute(29, 'beacon-rx', u64),
  beaconSignalAvg: /* @__PURE__ */ attribute(30, 'beacon-signal-avg', s8),
  tidStats: /* @__PURE__ */ attribute(
    31, 'tid-stats',
    /* @__PURE__ */ indexed(/* @__PURE__ */ nest(() => tidStatsAttrs, decodeTidStatsAttrs, encodeTidStatsAttrs)),
  ),
  rxDuration: /* @__PURE__ */ attribute(32, 'rx-duration', u64),
  ackSignal: /* @__PURE__ */ attribute(34, 'ack-signal', s8),
  ackSignalAvg: /* @__PURE__ */ attribute(35, 'ack-signal-avg', s8),
  rxMpdus: /* @__PURE__ */ attribute(36, 'rx-mpdus', u32),
  fcsErrorCount: /* @__PURE__ */ attribute(37, 'fcs-error-count', u32),
  connectedToGate: /* @__PURE__ */ attribute(38, 'connected-to-gate', u8),
  txDuration: /* @__PURE__ */ attribute(39, 'tx-duration', u64),
  airtimeWeight: /* @__PURE__ */ attribute(40, 'airtime-weight', u16),
  airtimeLinkMetric: /* @__PURE__ */ attribute(41, 'airtime-link-metric', u32),
  assocAtBoottime: /* @__PURE__ */ attribute(42, 'assoc-at-boottime', u64),
  connectedToAs: /* @__PURE__ */ attribute(43, 'connected-to-as', u8),
});

/** Attributes of set `survey-info-attrs`. */
export const surveyInfoAttrs: AttributeSet<SurveyInfoAttrs> = /* @__PURE__ */ attributeSet('survey-info-attrs', {
  frequency: /* @__PURE__ */ attribute(1, 'frequency', u32),
  noise: /* @__PURE__ */ attribute(2, 'noise', s8),
  inUse: /* @__PURE__ */ attribute(3, 'in-use', flag),
  time: /* @__PURE__ */ attribute(4, 'time', u64),
  timeBusy: /* @__PURE__ */ attribute(5, 'time-busy', u64),
  timeExtBusy: /* @__PURE__ */ attribute(6, 'time-ext-busy', u64),
  timeRx: /* @__PURE__ */ attribute(7, 'time-rx', u64),
  timeTx: /* @__PURE__ */ attribute(8, 'time-tx', u64),
  timeScan: /* @__PURE__ */ attribute(9, 'time-scan', u64),
  timeBssRx: /* @__PURE__ */ attribute(11, 'time-bss-rx', u64),
  frequencyOffset: /* @__PURE__ */ attribute(12, 'frequency-offset', u32),
});

/** Attributes of set `bss-attrs`. */
export const bssAttrs: AttributeSet<BssAttrs> = /* @__PURE__ */ attributeSet('bss-attrs', {
  bssid: /* @__PURE__ */ attribute(1, 'bssid', mac),
  frequency: /* @__PURE__ */ attribute(2, 'frequency', u32),
  tsf: /* @__PURE__ */ attribute(3, 'tsf', u64),
  beaconInterval: /* @__PURE__ */ attribute(4, 'beacon-interval', u16),
  capability: /* @__PURE__ */ attribute(5, 'capability', u16),
  informationElements: /* @__PURE__ */ attribute(6, 'information-elements', /* @__PURE__ */ binary()),
  signalMbm: /* @__PURE__ */ attribute(7, 'signal-mbm', s32),
  signalUnspec: /* @__PURE__ */ attribute(8, 'signal-unspec', u8),
  status: /* @__PURE__ */ attribute(9, 'status', /* @__PURE__ */ named('u32', bssStatusTable)),
  seenMsAgo: /* @__PURE__ */ attribute(10, 'seen-ms-ago', u32),
  beaconIes: /* @__PURE__ */ attribute(11, 'beacon-ies', /* @__PURE__ */ binary()),
  chanWidth: /* @__PURE__ */ attribute(12, 'chan-width', u32),
  beaconTsf: /* @__PURE__ */ attribute(13, 'beacon-tsf', u64),
  prespData: /* @__PURE__ */ attribute(14, 'presp-data', flag),
  lastSeenBoottime: /* @__PURE__ */ attribute(15, 'last-seen-boottime', u64),
  parentTsf: /* @__PURE__ */ attribute(17, 'parent-tsf', u64),
  parentBssid: /* @__PURE__ */ attribute(18, 'parent-bssid', mac),
  chainSignal: /* @__PURE__ */ attribute(19, 'chain-signal', /* @__PURE__ */ indexed(s8)),
  frequencyOffset: /* @__PURE__ */ attribute(20, 'frequency-offset', u32),
  mloLinkId: /* @__PURE__ */ attribute(21, 'mlo-link-id', u8),
  mldAddr: /* @__PURE__ */ attribute(22, 'mld-addr', mac),
  useFor: /* @__PURE__ */ attribute(23, 'use-for', u32),
  cannotUseReasons: /* @__PURE__ */ attribute(24, 'cannot-use-reasons', u64),
});

/** Attributes of set `reg-rule-attrs`. */
export const regRuleAttrs: AttributeSet<RegRuleAttrs> = /* @__PURE__ */ attributeSet('reg-rule-attrs', {
  flags: /* @__PURE__ */ attribute(1, 'flags', /* @__PURE__ */ named('u32', regRuleFlagTable)),
  freqRangeStart: /* @__PURE__ */ attribute(2, 'freq-range-start', u32),
  freqRangeEnd: /* @__PURE__ */ attribute(3, 'freq-range-end', u32),
  freqRangeMaxBw: /* @__PURE__ */ attribute(4, 'freq-range-max-bw', u32),
  powerRuleMaxAntGain: /* @__PURE__ */ attribute(5, 'power-rule-max-ant-gain', u32),
  powerRuleMaxEirp: /* @__PURE__ */ attribute(6, 'power-rule-max-eirp', u32),
  dfsCacTime: /* @__PURE__ */ attribute(7, 'dfs-cac-time', u32),
  psd: /* @__PURE__ */ attribute(8, 'psd', s8),
});
