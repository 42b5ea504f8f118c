// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  array, arrayMember, attribute, type AttributeSet, attributeSet, binary, flag, indexed, ipv4, list, mac, member, named,
  nest, packed, s16, s32, s64, s8, scalar, secret, struct, type StructType, structType, text, u16, u16le, u32, u64, u8,
} from '@nlkit/netlink-core';
import {
  accessCategoryTable, authTypeTable, bssStatusTable, channelTypeTable, chanWidthTable, commandsTable,
  cqmRssiEventTable, dfsRegionTable, dfsStateTable, featureFlagsTable, hiddenSsidTable, iftypeTable, meshPowerModeTable,
  mfpTable, mpathFlagTable, nanFuncTypeTable, nanTermReasonTable, plinkStateTable, pmsrFtmFailureTable, pmsrStatusTable,
  preambleTable, protocolFeaturesTable, psStateTable, regInitiatorTable, regRuleFlagTable, regTypeTable, scanFlagTable,
  staFlagTable, tidConfigSwitchTable, txPowerSettingTable, wiphyBandTable, wpaVersionTable,
} from './constants.ts';
import {
  decodeBandAttrs, decodeBitrateAttrs, decodeBssAttrs, decodeBssParamAttrs, decodeBssSelectAttrs,
  decodeBssSelectRssiAdjust, decodeCqmAttrs, decodeFilsDiscoveryAttrs, decodeFrameTypeAttrs, decodeFrequencyAttrs,
  decodeFtmResponderAttrs, decodeFtmResponderStatsAttrs, decodeHeBssColorAttrs, decodeHeObssPdAttrs,
  decodeIfaceLimitAttributes, decodeIfCombinationAttributes, decodeIftypeAkmAttrs, decodeIftypeAttrs,
  decodeIftypeDataAttrs, decodeKeyAttrs, decodeKeyDefaultTypeAttrs, decodeMbssidConfigAttrs, decodeMeshConfigAttrs,
  decodeMeshSetupAttrs, decodeMntrFlagAttrs, decodeMpathInfoAttrs, decodeNanBandConfigAttrs, decodeNanCapabilitiesAttrs,
  decodeNanConfigAttrs, decodeNanFuncAttrs, decodeNanMatchAttrs, decodeNanPeerMapAttrs, decodeNanPhyCapAttrs,
  decodeNanSrfAttrs, decodeNl80211Attrs, decodePacketPatternAttrs, decodePatternSupport, decodePmksaCandidateAttrs,
  decodePmsrAttrs, decodePmsrFtmCapaAttrs, decodePmsrFtmReqAttrs, decodePmsrFtmRespAttrs, decodePmsrFtmRoleAttrs,
  decodePmsrFtmTypeAttrs, decodePmsrPeerAttrs, decodePmsrReqAttrs, decodePmsrReqDataAttrs, decodePmsrRespAttrs,
  decodePmsrRespDataAttrs, decodePmsrTypeCapaAttrs, decodeRateInfoAttrs, decodeRegRuleAttrs, decodeRekeyDataAttrs,
  decodeS1gShortBeaconAttrs, decodeSarAttributes, decodeSarSpecs, decodeScanSuppRatesAttrs, decodeSchedScanMatchAttrs,
  decodeSchedScanPlanAttrs, decodeStaBssParamAttrs, decodeStaFlagAttrs, decodeStaFlagUpdate, decodeStaInfoAttrs,
  decodeStaWmeAttrs, decodeSupportedIftypes, decodeSurveyInfoAttrs, decodeTidConfigAttrs, decodeTidStatsAttrs,
  decodeTxqAttrs, decodeTxqStatsAttrs, decodeTxRateAttrs, decodeTxRatesAttrs, decodeUnsolBcastProbeRespAttrs,
  decodeVendorCmdInfo, decodeWiphyBands, decodeWiphyRadioAttrs, decodeWiphyRadioFreqAttrs, decodeWmmAttrs,
  decodeWowlanAttrs, decodeWowlanTcpAttrs, decodeWowlanTcpDataSeq, decodeWowlanTcpDataToken,
  decodeWowlanTcpDataTokenFeature, decodeWowlanTcpSupportedAttrs, decodeWowlanTriggersAttrs,
} from './decode.ts';
import {
  encodeBandAttrs, encodeBitrateAttrs, encodeBssAttrs, encodeBssParamAttrs, encodeBssSelectAttrs,
  encodeBssSelectRssiAdjust, encodeCqmAttrs, encodeFilsDiscoveryAttrs, encodeFrameTypeAttrs, encodeFrequencyAttrs,
  encodeFtmResponderAttrs, encodeFtmResponderStatsAttrs, encodeHeBssColorAttrs, encodeHeObssPdAttrs,
  encodeIfaceLimitAttributes, encodeIfCombinationAttributes, encodeIftypeAkmAttrs, encodeIftypeAttrs,
  encodeIftypeDataAttrs, encodeKeyAttrs, encodeKeyDefaultTypeAttrs, encodeMbssidConfigAttrs, encodeMeshConfigAttrs,
  encodeMeshSetupAttrs, encodeMntrFlagAttrs, encodeMpathInfoAttrs, encodeNanBandConfigAttrs, encodeNanCapabilitiesAttrs,
  encodeNanConfigAttrs, encodeNanFuncAttrs, encodeNanMatchAttrs, encodeNanPeerMapAttrs, encodeNanPhyCapAttrs,
  encodeNanSrfAttrs, encodeNl80211Attrs, encodePacketPatternAttrs, encodePatternSupport, encodePmksaCandidateAttrs,
  encodePmsrAttrs, encodePmsrFtmCapaAttrs, encodePmsrFtmReqAttrs, encodePmsrFtmRespAttrs, encodePmsrFtmRoleAttrs,
  encodePmsrFtmTypeAttrs, encodePmsrPeerAttrs, encodePmsrReqAttrs, encodePmsrReqDataAttrs, encodePmsrRespAttrs,
  encodePmsrRespDataAttrs, encodePmsrTypeCapaAttrs, encodeRateInfoAttrs, encodeRegRuleAttrs, encodeRekeyDataAttrs,
  encodeS1gShortBeaconAttrs, encodeSarAttributes, encodeSarSpecs, encodeScanSuppRatesAttrs, encodeSchedScanMatchAttrs,
  encodeSchedScanPlanAttrs, encodeStaBssParamAttrs, encodeStaFlagAttrs, encodeStaFlagUpdate, encodeStaInfoAttrs,
  encodeStaWmeAttrs, encodeSupportedIftypes, encodeSurveyInfoAttrs, encodeTidConfigAttrs, encodeTidStatsAttrs,
  encodeTxqAttrs, encodeTxqStatsAttrs, encodeTxRateAttrs, encodeTxRatesAttrs, encodeUnsolBcastProbeRespAttrs,
  encodeVendorCmdInfo, encodeWiphyBands, encodeWiphyRadioAttrs, encodeWiphyRadioFreqAttrs, encodeWmmAttrs,
  encodeWowlanAttrs, encodeWowlanTcpAttrs, encodeWowlanTcpDataSeq, encodeWowlanTcpDataToken,
  encodeWowlanTcpDataTokenFeature, encodeWowlanTcpSupportedAttrs, encodeWowlanTriggersAttrs,
} from './encode.ts';
import type {
  BandAttrs, BitrateAttrs, BssAttrs, BssParamAttrs, BssSelectAttrs, BssSelectRssiAdjust, CqmAttrs, FilsDiscoveryAttrs,
  FrameTypeAttrs, FrequencyAttrs, FtmResponderAttrs, FtmResponderStatsAttrs, HeBssColorAttrs, HeObssPdAttrs,
  IfaceLimitAttributes, IfCombinationAttributes, IftypeAkmAttrs, IftypeAttrs, IftypeDataAttrs, KeyAttrs,
  KeyDefaultTypeAttrs, MbssidConfigAttrs, MeshConfigAttrs, MeshSetupAttrs, MntrFlagAttrs, MpathInfoAttrs,
  NanBandConfigAttrs, NanCapabilitiesAttrs, NanConfigAttrs, NanFuncAttrs, NanMatchAttrs, NanPeerMapAttrs,
  NanPhyCapAttrs, NanSrfAttrs, Nl80211Attrs, PacketPatternAttrs, PatternSupport, PmksaCandidateAttrs, PmsrAttrs,
  PmsrFtmCapaAttrs, PmsrFtmReqAttrs, PmsrFtmRespAttrs, PmsrFtmRoleAttrs, PmsrFtmTypeAttrs, PmsrPeerAttrs, PmsrReqAttrs,
  PmsrReqDataAttrs, PmsrRespAttrs, PmsrRespDataAttrs, PmsrTypeCapaAttrs, RateInfoAttrs, RegRuleAttrs, RekeyDataAttrs,
  S1gShortBeaconAttrs, SarAttributes, SarSpecs, ScanSuppRatesAttrs, SchedScanMatchAttrs, SchedScanPlanAttrs,
  StaBssParamAttrs, StaFlagAttrs, StaFlagUpdate, StaInfoAttrs, StaWmeAttrs, SupportedIftypes, SurveyInfoAttrs,
  TidConfigAttrs, TidStatsAttrs, TxqAttrs, TxqStatsAttrs, TxRateAttrs, TxRatesAttrs, UnsolBcastProbeRespAttrs,
  VendorCmdInfo, WiphyBands, WiphyRadioAttrs, WiphyRadioFreqAttrs, WmmAttrs, WowlanAttrs, WowlanTcpAttrs,
  WowlanTcpDataSeq, WowlanTcpDataToken, WowlanTcpDataTokenFeature, WowlanTcpSupportedAttrs, WowlanTriggersAttrs,
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

/** Layout of struct `bss-select-rssi-adjust`. */
export const bssSelectRssiAdjustStruct: StructType<BssSelectRssiAdjust> = /* @__PURE__ */ structType(
  'bss-select-rssi-adjust', 2, {
    band: /* @__PURE__ */ member(0, 1, 'band', u8),
    delta: /* @__PURE__ */ member(1, 1, 'delta', s8),
  }, decodeBssSelectRssiAdjust, encodeBssSelectRssiAdjust,
);

/** Layout of struct `wowlan-tcp-data-seq`. */
export const wowlanTcpDataSeqStruct: StructType<WowlanTcpDataSeq> = /* @__PURE__ */ structType(
  'wowlan-tcp-data-seq', 12, {
    start: /* @__PURE__ */ member(0, 4, 'start', u32),
    offset: /* @__PURE__ */ member(4, 4, 'offset', u32),
    len: /* @__PURE__ */ member(8, 4, 'len', u32),
  }, decodeWowlanTcpDataSeq, encodeWowlanTcpDataSeq,
);

/** Layout of struct `wowlan-tcp-data-token`. */
export const wowlanTcpDataTokenStruct: StructType<WowlanTcpDataToken> = /* @__PURE__ */ structType(
  'wowlan-tcp-data-token', 8, {
    offset: /* @__PURE__ */ member(0, 4, 'offset', u32),
    len: /* @__PURE__ */ member(4, 4, 'len', u32),
    tokenStream: /* @__PURE__ */ member(8, 0, 'token-stream', /* @__PURE__ */ arrayMember(u8)),
  }, decodeWowlanTcpDataToken, encodeWowlanTcpDataToken, { key: 'tokenStream', offset: 8, itemSize: 1 },
);

/** Layout of struct `wowlan-tcp-data-token-feature`. */
export const wowlanTcpDataTokenFeatureStruct: StructType<WowlanTcpDataTokenFeature> = /* @__PURE__ */ structType(
  'wowlan-tcp-data-token-feature', 12, {
    minLen: /* @__PURE__ */ member(0, 4, 'min-len', u32),
    maxLen: /* @__PURE__ */ member(4, 4, 'max-len', u32),
    bufsize: /* @__PURE__ */ member(8, 4, 'bufsize', u32),
  }, decodeWowlanTcpDataTokenFeature, encodeWowlanTcpDataTokenFeature,
);

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
  staFlags: /* @__PURE__ */ attribute(
    17, 'sta-flags', /* @__PURE__ */ nest(() => staFlagAttrs, decodeStaFlagAttrs, encodeStaFlagAttrs),
  ),
  staListenInterval: /* @__PURE__ */ attribute(18, 'sta-listen-interval', u16),
  staSupportedRates: /* @__PURE__ */ attribute(19, 'sta-supported-rates', /* @__PURE__ */ binary()),
  staVlan: /* @__PURE__ */ attribute(20, 'sta-vlan', u32),
  staInfo: /* @__PURE__ */ attribute(
    21, 'sta-info', /* @__PURE__ */ nest(() => staInfoAttrs, decodeStaInfoAttrs, encodeStaInfoAttrs),
  ),
  wiphyBands: /* @__PURE__ */ attribute(
    22, 'wiphy-bands', /* @__PURE__ */ nest(() => wiphyBandsAttrs, decodeWiphyBands, encodeWiphyBands),
  ),
  mntrFlags: /* @__PURE__ */ attribute(
    23, 'mntr-flags', /* @__PURE__ */ nest(() => mntrFlagAttrs, decodeMntrFlagAttrs, encodeMntrFlagAttrs),
  ),
  meshId: /* @__PURE__ */ attribute(24, 'mesh-id', /* @__PURE__ */ binary()),
  staPlinkAction: /* @__PURE__ */ attribute(25, 'sta-plink-action', u8),
  mpathNextHop: /* @__PURE__ */ attribute(26, 'mpath-next-hop', mac),
  mpathInfo: /* @__PURE__ */ attribute(
    27, 'mpath-info', /* @__PURE__ */ nest(() => mpathInfoAttrs, decodeMpathInfoAttrs, encodeMpathInfoAttrs),
  ),
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
  meshConfig: /* @__PURE__ */ attribute(
    35, 'mesh-config', /* @__PURE__ */ nest(() => meshConfigAttrs, decodeMeshConfigAttrs, encodeMeshConfigAttrs),
  ),
  bssBasicRates: /* @__PURE__ */ attribute(36, 'bss-basic-rates', /* @__PURE__ */ binary()),
  wiphyTxqParams: /* @__PURE__ */ attribute(
    37, 'wiphy-txq-params', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => txqAttrs, decodeTxqAttrs, encodeTxqAttrs)),
  ),
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
  freqBefore: /* @__PURE__ */ attribute(
    58, 'freq-before', /* @__PURE__ */ nest(() => frequencyAttrs, decodeFrequencyAttrs, encodeFrequencyAttrs),
  ),
  freqAfter: /* @__PURE__ */ attribute(
    59, 'freq-after', /* @__PURE__ */ nest(() => frequencyAttrs, decodeFrequencyAttrs, encodeFrequencyAttrs),
  ),
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
  key: /* @__PURE__ */ attribute(80, 'key', /* @__PURE__ */ nest(() => keyAttrs, decodeKeyAttrs, encodeKeyAttrs)),
  keys: /* @__PURE__ */ attribute(
    81, 'keys', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => keyAttrs, decodeKeyAttrs, encodeKeyAttrs)),
  ),
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
  txRates: /* @__PURE__ */ attribute(
    90, 'tx-rates', /* @__PURE__ */ nest(() => txRatesAttrs, decodeTxRatesAttrs, encodeTxRatesAttrs),
  ),
  frameMatch: /* @__PURE__ */ attribute(91, 'frame-match', /* @__PURE__ */ binary()),
  ack: /* @__PURE__ */ attribute(92, 'ack', flag),
  psState: /* @__PURE__ */ attribute(93, 'ps-state', /* @__PURE__ */ named('u32', psStateTable)),
  cqm: /* @__PURE__ */ attribute(94, 'cqm', /* @__PURE__ */ nest(() => cqmAttrs, decodeCqmAttrs, encodeCqmAttrs)),
  localStateChange: /* @__PURE__ */ attribute(95, 'local-state-change', flag),
  apIsolate: /* @__PURE__ */ attribute(96, 'ap-isolate', u8),
  wiphyTxPowerSetting: /* @__PURE__ */ attribute(
    97, 'wiphy-tx-power-setting', /* @__PURE__ */ named('u32', txPowerSettingTable),
  ),
  wiphyTxPowerLevel: /* @__PURE__ */ attribute(98, 'wiphy-tx-power-level', s32),
  txFrameTypes: /* @__PURE__ */ attribute(
    99, 'tx-frame-types', /* @__PURE__ */ nest(() => iftypeAttrs, decodeIftypeAttrs, encodeIftypeAttrs),
  ),
  rxFrameTypes: /* @__PURE__ */ attribute(
    100, 'rx-frame-types', /* @__PURE__ */ nest(() => iftypeAttrs, decodeIftypeAttrs, encodeIftypeAttrs),
  ),
  frameType: /* @__PURE__ */ attribute(101, 'frame-type', /* @__PURE__ */ list(u16)),
  controlPortEthertype: /* @__PURE__ */ attribute(
    102, 'control-port-ethertype', /* @__PURE__ */ scalar('u16', true), 'request',
  ),
  controlPortEthertypeSupported: /* @__PURE__ */ attribute(102, 'control-port-ethertype-supported', flag, 'reply'),
  controlPortNoEncrypt: /* @__PURE__ */ attribute(103, 'control-port-no-encrypt', flag),
  supportIbssRsn: /* @__PURE__ */ attribute(104, 'support-ibss-rsn', flag),
  wiphyAntennaTx: /* @__PURE__ */ attribute(105, 'wiphy-antenna-tx', u32),
  wiphyAntennaRx: /* @__PURE__ */ attribute(106, 'wiphy-antenna-rx', u32),
  mcastRate: /* @__PURE__ */ attribute(107, 'mcast-rate', u32),
  offchannelTxOk: /* @__PURE__ */ attribute(108, 'offchannel-tx-ok', flag),
  bssHtOpmode: /* @__PURE__ */ attribute(109, 'bss-ht-opmode', u16),
  keyDefaultTypes: /* @__PURE__ */ attribute(
    110, 'key-default-types',
    /* @__PURE__ */ nest(() => keyDefaultTypeAttrs, decodeKeyDefaultTypeAttrs, encodeKeyDefaultTypeAttrs),
  ),
  maxRemainOnChannelDuration: /* @__PURE__ */ attribute(111, 'max-remain-on-channel-duration', u32),
  meshSetup: /* @__PURE__ */ attribute(
    112, 'mesh-setup', /* @__PURE__ */ nest(() => meshSetupAttrs, decodeMeshSetupAttrs, encodeMeshSetupAttrs),
  ),
  wiphyAntennaAvailTx: /* @__PURE__ */ attribute(113, 'wiphy-antenna-avail-tx', u32),
  wiphyAntennaAvailRx: /* @__PURE__ */ attribute(114, 'wiphy-antenna-avail-rx', u32),
  supportMeshAuth: /* @__PURE__ */ attribute(115, 'support-mesh-auth', flag),
  staPlinkState: /* @__PURE__ */ attribute(116, 'sta-plink-state', /* @__PURE__ */ named('u8', plinkStateTable)),
  wowlanTriggers: /* @__PURE__ */ attribute(
    117, 'wowlan-triggers', /* @__PURE__ */ nest(() => wowlanAttrs, decodeWowlanAttrs, encodeWowlanAttrs),
  ),
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
  rekeyData: /* @__PURE__ */ attribute(
    122, 'rekey-data', /* @__PURE__ */ nest(() => rekeyDataAttrs, decodeRekeyDataAttrs, encodeRekeyDataAttrs),
  ),
  maxNumSchedScanSsids: /* @__PURE__ */ attribute(123, 'max-num-sched-scan-ssids', u8),
  maxSchedScanIeLen: /* @__PURE__ */ attribute(124, 'max-sched-scan-ie-len', u16),
  scanSuppRates: /* @__PURE__ */ attribute(
    125, 'scan-supp-rates',
    /* @__PURE__ */ nest(() => scanSuppRatesAttrs, decodeScanSuppRatesAttrs, encodeScanSuppRatesAttrs),
  ),
  hiddenSsid: /* @__PURE__ */ attribute(126, 'hidden-ssid', /* @__PURE__ */ named('u32', hiddenSsidTable)),
  ieProbeResp: /* @__PURE__ */ attribute(127, 'ie-probe-resp', /* @__PURE__ */ binary()),
  ieAssocResp: /* @__PURE__ */ attribute(128, 'ie-assoc-resp', /* @__PURE__ */ binary()),
  staWme: /* @__PURE__ */ attribute(
    129, 'sta-wme', /* @__PURE__ */ nest(() => staWmeAttrs, decodeStaWmeAttrs, encodeStaWmeAttrs),
  ),
  supportApUapsd: /* @__PURE__ */ attribute(130, 'support-ap-uapsd', flag),
  roamSupport: /* @__PURE__ */ attribute(131, 'roam-support', flag),
  schedScanMatch: /* @__PURE__ */ attribute(
    132, 'sched-scan-match', /* @__PURE__ */ array(
      /* @__PURE__ */ nest(() => schedScanMatchAttrs, decodeSchedScanMatchAttrs, encodeSchedScanMatchAttrs),
    ),
  ),
  maxMatchSets: /* @__PURE__ */ attribute(133, 'max-match-sets', u8),
  pmksaCandidate: /* @__PURE__ */ attribute(
    134, 'pmksa-candidate',
    /* @__PURE__ */ nest(() => pmksaCandidateAttrs, decodePmksaCandidateAttrs, encodePmksaCandidateAttrs),
  ),
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
  rxSignalDbm: /* @__PURE__ */ attribute(151, 'rx-signal-dbm', s32),
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
  localMeshPowerMode: /* @__PURE__ */ attribute(
    164, 'local-mesh-power-mode', /* @__PURE__ */ named('u32', meshPowerModeTable),
  ),
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
  csaIes: /* @__PURE__ */ attribute(
    185, 'csa-ies', /* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs),
  ),
  cntdwnOffsBeacon: /* @__PURE__ */ attribute(
    186, 'cntdwn-offs-beacon', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
  cntdwnOffsPresp: /* @__PURE__ */ attribute(
    187, 'cntdwn-offs-presp', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
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
  csaCOffsetsTx: /* @__PURE__ */ attribute(
    205, 'csa-c-offsets-tx', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
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
  surveyRadioStats: /* @__PURE__ */ attribute(218, 'survey-radio-stats', flag),
  netnsFd: /* @__PURE__ */ attribute(219, 'netns-fd', u32),
  schedScanDelay: /* @__PURE__ */ attribute(220, 'sched-scan-delay', u32),
  regIndoor: /* @__PURE__ */ attribute(221, 'reg-indoor', flag),
  maxNumSchedScanPlans: /* @__PURE__ */ attribute(222, 'max-num-sched-scan-plans', u32),
  maxScanPlanInterval: /* @__PURE__ */ attribute(223, 'max-scan-plan-interval', u32),
  maxScanPlanIterations: /* @__PURE__ */ attribute(224, 'max-scan-plan-iterations', u32),
  schedScanPlans: /* @__PURE__ */ attribute(
    225, 'sched-scan-plans', /* @__PURE__ */ array(
      /* @__PURE__ */ nest(() => schedScanPlanAttrs, decodeSchedScanPlanAttrs, encodeSchedScanPlanAttrs),
    ),
  ),
  pbss: /* @__PURE__ */ attribute(226, 'pbss', flag),
  bssSelect: /* @__PURE__ */ attribute(
    227, 'bss-select', /* @__PURE__ */ nest(() => bssSelectAttrs, decodeBssSelectAttrs, encodeBssSelectAttrs),
  ),
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
  nanFunc: /* @__PURE__ */ attribute(
    240, 'nan-func', /* @__PURE__ */ nest(() => nanFuncAttrs, decodeNanFuncAttrs, encodeNanFuncAttrs),
  ),
  nanMatch: /* @__PURE__ */ attribute(
    241, 'nan-match', /* @__PURE__ */ nest(() => nanMatchAttrs, decodeNanMatchAttrs, encodeNanMatchAttrs),
  ),
  filsKek: /* @__PURE__ */ attribute(242, 'fils-kek', /* @__PURE__ */ secret()),
  filsNonces: /* @__PURE__ */ attribute(243, 'fils-nonces', /* @__PURE__ */ binary()),
  multicastToUnicastEnabled: /* @__PURE__ */ attribute(244, 'multicast-to-unicast-enabled', flag),
  bssid: /* @__PURE__ */ attribute(245, 'bssid', mac),
  schedScanRelativeRssi: /* @__PURE__ */ attribute(246, 'sched-scan-relative-rssi', s8),
  schedScanRssiAdjust: /* @__PURE__ */ attribute(
    247, 'sched-scan-rssi-adjust', /* @__PURE__ */ struct(bssSelectRssiAdjustStruct),
  ),
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
  ftmResponder: /* @__PURE__ */ attribute(
    270, 'ftm-responder',
    /* @__PURE__ */ nest(() => ftmResponderAttrs, decodeFtmResponderAttrs, encodeFtmResponderAttrs),
  ),
  ftmResponderStats: /* @__PURE__ */ attribute(
    271, 'ftm-responder-stats',
    /* @__PURE__ */ nest(() => ftmResponderStatsAttrs, decodeFtmResponderStatsAttrs, encodeFtmResponderStatsAttrs),
  ),
  timeout: /* @__PURE__ */ attribute(272, 'timeout', u32),
  peerMeasurements: /* @__PURE__ */ attribute(
    273, 'peer-measurements', /* @__PURE__ */ nest(() => pmsrAttrs, decodePmsrAttrs, encodePmsrAttrs),
  ),
  airtimeWeight: /* @__PURE__ */ attribute(274, 'airtime-weight', u16),
  staTxPowerSetting: /* @__PURE__ */ attribute(
    275, 'sta-tx-power-setting', /* @__PURE__ */ named('u8', txPowerSettingTable),
  ),
  staTxPower: /* @__PURE__ */ attribute(276, 'sta-tx-power', s16),
  saePassword: /* @__PURE__ */ attribute(277, 'sae-password', /* @__PURE__ */ secret()),
  twtResponder: /* @__PURE__ */ attribute(278, 'twt-responder', flag),
  heObssPd: /* @__PURE__ */ attribute(
    279, 'he-obss-pd', /* @__PURE__ */ nest(() => heObssPdAttrs, decodeHeObssPdAttrs, encodeHeObssPdAttrs),
  ),
  wiphyEdmgChannels: /* @__PURE__ */ attribute(280, 'wiphy-edmg-channels', u8),
  wiphyEdmgBwConfig: /* @__PURE__ */ attribute(281, 'wiphy-edmg-bw-config', u8),
  vlanId: /* @__PURE__ */ attribute(282, 'vlan-id', u16),
  heBssColor: /* @__PURE__ */ attribute(
    283, 'he-bss-color', /* @__PURE__ */ nest(() => heBssColorAttrs, decodeHeBssColorAttrs, encodeHeBssColorAttrs),
  ),
  iftypeAkmSuites: /* @__PURE__ */ attribute(
    284, 'iftype-akm-suites',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => iftypeAkmAttrs, decodeIftypeAkmAttrs, encodeIftypeAkmAttrs)),
  ),
  tidConfig: /* @__PURE__ */ attribute(
    285, 'tid-config',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => tidConfigAttrs, decodeTidConfigAttrs, encodeTidConfigAttrs)),
    'request',
  ),
  tidConfigSupported: /* @__PURE__ */ attribute(
    285, 'tid-config-supported', /* @__PURE__ */ nest(() => tidConfigAttrs, decodeTidConfigAttrs, encodeTidConfigAttrs),
    'reply',
  ),
  controlPortNoPreauth: /* @__PURE__ */ attribute(286, 'control-port-no-preauth', flag),
  pmkLifetime: /* @__PURE__ */ attribute(287, 'pmk-lifetime', u32),
  pmkReauthThreshold: /* @__PURE__ */ attribute(288, 'pmk-reauth-threshold', u8),
  receiveMulticast: /* @__PURE__ */ attribute(289, 'receive-multicast', flag),
  wiphyFreqOffset: /* @__PURE__ */ attribute(290, 'wiphy-freq-offset', u32),
  centerFreq1Offset: /* @__PURE__ */ attribute(291, 'center-freq1-offset', u32),
  scanFreqKhz: /* @__PURE__ */ attribute(292, 'scan-freq-khz', /* @__PURE__ */ array(u32)),
  he6ghzCapability: /* @__PURE__ */ attribute(293, 'he-6ghz-capability', /* @__PURE__ */ binary()),
  filsDiscovery: /* @__PURE__ */ attribute(
    294, 'fils-discovery',
    /* @__PURE__ */ nest(() => filsDiscoveryAttrs, decodeFilsDiscoveryAttrs, encodeFilsDiscoveryAttrs),
  ),
  unsolBcastProbeResp: /* @__PURE__ */ attribute(
    295, 'unsol-bcast-probe-resp', /* @__PURE__ */ nest(
      () => unsolBcastProbeRespAttrs, decodeUnsolBcastProbeRespAttrs, encodeUnsolBcastProbeRespAttrs,
    ),
  ),
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
  colorChangeElems: /* @__PURE__ */ attribute(
    305, 'color-change-elems', /* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs),
  ),
  mbssidConfig: /* @__PURE__ */ attribute(
    306, 'mbssid-config',
    /* @__PURE__ */ nest(() => mbssidConfigAttrs, decodeMbssidConfigAttrs, encodeMbssidConfigAttrs),
  ),
  mbssidElems: /* @__PURE__ */ attribute(307, 'mbssid-elems', /* @__PURE__ */ array(/* @__PURE__ */ binary())),
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
  emaRnrElems: /* @__PURE__ */ attribute(325, 'ema-rnr-elems', /* @__PURE__ */ array(/* @__PURE__ */ binary())),
  mloLinkDisabled: /* @__PURE__ */ attribute(326, 'mlo-link-disabled', flag),
  bssDumpIncludeUseData: /* @__PURE__ */ attribute(327, 'bss-dump-include-use-data', flag),
  mloTtlmDlink: /* @__PURE__ */ attribute(
    328, 'mlo-ttlm-dlink', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
  mloTtlmUlink: /* @__PURE__ */ attribute(
    329, 'mlo-ttlm-ulink', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
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
  s1gShortBeacon: /* @__PURE__ */ attribute(
    340, 's1g-short-beacon',
    /* @__PURE__ */ nest(() => s1gShortBeaconAttrs, decodeS1gShortBeaconAttrs, encodeS1gShortBeaconAttrs),
  ),
  bssParam: /* @__PURE__ */ attribute(341, 'bss-param', flag, 'request'),
  bssParamSupported: /* @__PURE__ */ attribute(
    341, 'bss-param-supported', /* @__PURE__ */ nest(() => bssParamAttrs, decodeBssParamAttrs, encodeBssParamAttrs),
    'reply',
  ),
  nanConfig: /* @__PURE__ */ attribute(
    342, 'nan-config', /* @__PURE__ */ nest(() => nanConfigAttrs, decodeNanConfigAttrs, encodeNanConfigAttrs),
  ),
  nanNewCluster: /* @__PURE__ */ attribute(343, 'nan-new-cluster', flag),
  nanCapabilities: /* @__PURE__ */ attribute(
    344, 'nan-capabilities',
    /* @__PURE__ */ nest(() => nanCapabilitiesAttrs, decodeNanCapabilitiesAttrs, encodeNanCapabilitiesAttrs),
  ),
  s1gPrimary2mhz: /* @__PURE__ */ attribute(345, 's1g-primary-2mhz', flag),
  eppPeer: /* @__PURE__ */ attribute(346, 'epp-peer', flag),
  uhrCapability: /* @__PURE__ */ attribute(347, 'uhr-capability', /* @__PURE__ */ binary()),
  disableUhr: /* @__PURE__ */ attribute(348, 'disable-uhr', flag),
  incumbentSignalInterferenceBitmap: /* @__PURE__ */ attribute(349, 'incumbent-signal-interference-bitmap', u32),
  uhrOperation: /* @__PURE__ */ attribute(350, 'uhr-operation', /* @__PURE__ */ binary()),
  nanChannel: /* @__PURE__ */ attribute(
    351, 'nan-channel',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs)),
  ),
  nanChannelEntry: /* @__PURE__ */ attribute(352, 'nan-channel-entry', /* @__PURE__ */ binary(6, 6)),
  nanTimeSlots: /* @__PURE__ */ attribute(
    353, 'nan-time-slots', /* @__PURE__ */ packed(
      u8, (r, name) => r.packed(name, 1, (r, at) => r.view.getUint8(at)),
      (w, id, name, value) => w.packed(id, name, value, 1, (at, item) => w.putU8(at, name, item)),
    ),
  ),
  nanRxNss: /* @__PURE__ */ attribute(354, 'nan-rx-nss', u8),
  nanAvailBlob: /* @__PURE__ */ attribute(355, 'nan-avail-blob', /* @__PURE__ */ binary()),
  nanSchedDeferred: /* @__PURE__ */ attribute(356, 'nan-sched-deferred', flag),
  nanSchedUpdateSuccess: /* @__PURE__ */ attribute(357, 'nan-sched-update-success', flag),
  nanNmiMac: /* @__PURE__ */ attribute(358, 'nan-nmi-mac', mac),
  nanUlw: /* @__PURE__ */ attribute(359, 'nan-ulw', /* @__PURE__ */ binary()),
  nanCommittedDw: /* @__PURE__ */ attribute(360, 'nan-committed-dw', u16),
  nanSeqId: /* @__PURE__ */ attribute(361, 'nan-seq-id', u8),
  nanMaxChanSwitchTime: /* @__PURE__ */ attribute(362, 'nan-max-chan-switch-time', u16),
  nanPeerMaps: /* @__PURE__ */ attribute(
    363, 'nan-peer-maps',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => nanPeerMapAttrs, decodeNanPeerMapAttrs, encodeNanPeerMapAttrs)),
  ),
  assocEncrypted: /* @__PURE__ */ attribute(364, 'assoc-encrypted', flag),
  npcaPrimaryFreq: /* @__PURE__ */ attribute(365, 'npca-primary-freq', u32),
  npcaPunctBitmap: /* @__PURE__ */ attribute(366, 'npca-punct-bitmap', u32),
  staDumpLinkStats: /* @__PURE__ */ attribute(367, 'sta-dump-link-stats', flag),
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
  he6ghzCapa: /* @__PURE__ */ attribute(6, 'he-6ghz-capa', u16le),
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
    tcpConnection: /* @__PURE__ */ attribute(
      14, 'tcp-connection',
      /* @__PURE__ */ nest(() => wowlanTcpSupportedAttrs, decodeWowlanTcpSupportedAttrs, encodeWowlanTcpSupportedAttrs),
    ),
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
  s1gMcs: /* @__PURE__ */ attribute(23, 's1g-mcs', u8),
  s1gNss: /* @__PURE__ */ attribute(24, 's1g-nss', u8),
  _1MhzWidth: /* @__PURE__ */ attribute(25, '1-mhz-width', flag),
  _2MhzWidth: /* @__PURE__ */ attribute(26, '2-mhz-width', flag),
  _4MhzWidth: /* @__PURE__ */ attribute(27, '4-mhz-width', flag),
  _8MhzWidth: /* @__PURE__ */ attribute(28, '8-mhz-width', flag),
  _16MhzWidth: /* @__PURE__ */ attribute(29, '16-mhz-width', flag),
  uhrMcs: /* @__PURE__ */ attribute(30, 'uhr-mcs', u8),
  uhrElr: /* @__PURE__ */ attribute(31, 'uhr-elr', flag),
  uhrIm: /* @__PURE__ */ attribute(32, 'uhr-im', flag),
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
    phy: /* @__PURE__ */ attribute(
      7, 'phy', /* @__PURE__ */ nest(() => nanPhyCapAttrs, decodeNanPhyCapAttrs, encodeNanPhyCapAttrs),
    ),
  },
);

/** Attributes of set `nan-phy-cap-attrs`. */
export const nanPhyCapAttrs: AttributeSet<NanPhyCapAttrs> = /* @__PURE__ */ attributeSet('nan-phy-cap-attrs', {
  htMcsSet: /* @__PURE__ */ attribute(1, 'ht-mcs-set', /* @__PURE__ */ binary()),
  htCapa: /* @__PURE__ */ attribute(2, 'ht-capa', u16),
  htAmpduFactor: /* @__PURE__ */ attribute(3, 'ht-ampdu-factor', u8),
  htAmpduDensity: /* @__PURE__ */ attribute(4, 'ht-ampdu-density', u8),
  vhtMcsSet: /* @__PURE__ */ attribute(5, 'vht-mcs-set', /* @__PURE__ */ binary()),
  vhtCapa: /* @__PURE__ */ attribute(6, 'vht-capa', u32),
  heMac: /* @__PURE__ */ attribute(7, 'he-mac', /* @__PURE__ */ binary()),
  hePhy: /* @__PURE__ */ attribute(8, 'he-phy', /* @__PURE__ */ binary()),
  heMcsSet: /* @__PURE__ */ attribute(9, 'he-mcs-set', /* @__PURE__ */ binary()),
  hePpe: /* @__PURE__ */ attribute(10, 'he-ppe', /* @__PURE__ */ binary()),
});

/** Attributes of set `nan-config-attrs`. */
export const nanConfigAttrs: AttributeSet<NanConfigAttrs> = /* @__PURE__ */ attributeSet('nan-config-attrs', {
  clusterId: /* @__PURE__ */ attribute(1, 'cluster-id', mac),
  extraAttrs: /* @__PURE__ */ attribute(2, 'extra-attrs', /* @__PURE__ */ binary()),
  vendorElems: /* @__PURE__ */ attribute(3, 'vendor-elems', /* @__PURE__ */ binary()),
  bandConfigs: /* @__PURE__ */ attribute(
    4, 'band-configs', /* @__PURE__ */ array(
      /* @__PURE__ */ nest(() => nanBandConfigAttrs, decodeNanBandConfigAttrs, encodeNanBandConfigAttrs),
    ),
  ),
  scanPeriod: /* @__PURE__ */ attribute(5, 'scan-period', u16),
  scanDwellTime: /* @__PURE__ */ attribute(6, 'scan-dwell-time', u16),
  discoveryBeaconInterval: /* @__PURE__ */ attribute(7, 'discovery-beacon-interval', u8),
  notifyDw: /* @__PURE__ */ attribute(8, 'notify-dw', flag),
});

/** Attributes of set `nan-band-config-attrs`. */
export const nanBandConfigAttrs: AttributeSet<NanBandConfigAttrs> = /* @__PURE__ */ attributeSet(
  'nan-band-config-attrs', {
    band: /* @__PURE__ */ attribute(1, 'band', u8),
    freq: /* @__PURE__ */ attribute(2, 'freq', u16),
    rssiClose: /* @__PURE__ */ attribute(3, 'rssi-close', s8),
    rssiMiddle: /* @__PURE__ */ attribute(4, 'rssi-middle', s8),
    wakeDw: /* @__PURE__ */ attribute(5, 'wake-dw', u8),
    disableScan: /* @__PURE__ */ attribute(6, 'disable-scan', flag),
  },
);

/** Attributes of set `nan-peer-map-attrs`. */
export const nanPeerMapAttrs: AttributeSet<NanPeerMapAttrs> = /* @__PURE__ */ attributeSet('nan-peer-map-attrs', {
  mapId: /* @__PURE__ */ attribute(1, 'map-id', u8),
  timeSlots: /* @__PURE__ */ attribute(
    2, 'time-slots', /* @__PURE__ */ packed(
      u8, (r, name) => r.packed(name, 1, (r, at) => r.view.getUint8(at)),
      (w, id, name, value) => w.packed(id, name, value, 1, (at, item) => w.putU8(at, name, item)),
    ),
  ),
});

/** Attributes of set `s1g-short-beacon-attrs`. */
export const s1gShortBeaconAttrs: AttributeSet<S1gShortBeaconAttrs> = /* @__PURE__ */ attributeSet(
  's1g-short-beacon-attrs', {
    head: /* @__PURE__ */ attribute(1, 'head', /* @__PURE__ */ binary()),
    tail: /* @__PURE__ */ attribute(2, 'tail', /* @__PURE__ */ binary()),
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

/** Attributes of set `bss-select-attrs`. */
export const bssSelectAttrs: AttributeSet<BssSelectAttrs> = /* @__PURE__ */ attributeSet('bss-select-attrs', {
  rssi: /* @__PURE__ */ attribute(1, 'rssi', flag),
  bandPref: /* @__PURE__ */ attribute(2, 'band-pref', u32, 'request'),
  bandPrefSupported: /* @__PURE__ */ attribute(2, 'band-pref-supported', flag, 'reply'),
  rssiAdjust: /* @__PURE__ */ attribute(3, 'rssi-adjust', /* @__PURE__ */ struct(bssSelectRssiAdjustStruct), 'request'),
  rssiAdjustSupported: /* @__PURE__ */ attribute(3, 'rssi-adjust-supported', flag, 'reply'),
});

/** Attributes of set `cqm-attrs`. */
export const cqmAttrs: AttributeSet<CqmAttrs> = /* @__PURE__ */ attributeSet('cqm-attrs', {
  rssiThold: /* @__PURE__ */ attribute(
    1, 'rssi-thold', /* @__PURE__ */ packed(
      s32, (r, name) => r.s32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putS32(at, name, item)),
    ),
  ),
  rssiHyst: /* @__PURE__ */ attribute(2, 'rssi-hyst', u32),
  rssiThresholdEvent: /* @__PURE__ */ attribute(
    3, 'rssi-threshold-event', /* @__PURE__ */ named('u32', cqmRssiEventTable),
  ),
  pktLossEvent: /* @__PURE__ */ attribute(4, 'pkt-loss-event', u32),
  txeRate: /* @__PURE__ */ attribute(5, 'txe-rate', u32),
  txePkts: /* @__PURE__ */ attribute(6, 'txe-pkts', u32),
  txeIntvl: /* @__PURE__ */ attribute(7, 'txe-intvl', u32),
  beaconLossEvent: /* @__PURE__ */ attribute(8, 'beacon-loss-event', flag),
  rssiLevel: /* @__PURE__ */ attribute(9, 'rssi-level', s32),
});

/** Attributes of set `fils-discovery-attrs`. */
export const filsDiscoveryAttrs: AttributeSet<FilsDiscoveryAttrs> = /* @__PURE__ */ attributeSet(
  'fils-discovery-attrs', {
    intMin: /* @__PURE__ */ attribute(1, 'int-min', u32),
    intMax: /* @__PURE__ */ attribute(2, 'int-max', u32),
    tmpl: /* @__PURE__ */ attribute(3, 'tmpl', /* @__PURE__ */ binary()),
  },
);

/** Attributes of set `ftm-responder-attrs`. */
export const ftmResponderAttrs: AttributeSet<FtmResponderAttrs> = /* @__PURE__ */ attributeSet('ftm-responder-attrs', {
  enabled: /* @__PURE__ */ attribute(1, 'enabled', flag),
  lci: /* @__PURE__ */ attribute(2, 'lci', /* @__PURE__ */ binary()),
  civicloc: /* @__PURE__ */ attribute(3, 'civicloc', /* @__PURE__ */ binary()),
});

/** Attributes of set `ftm-responder-stats-attrs`. */
export const ftmResponderStatsAttrs: AttributeSet<FtmResponderStatsAttrs> = /* @__PURE__ */ attributeSet(
  'ftm-responder-stats-attrs', {
    successNum: /* @__PURE__ */ attribute(1, 'success-num', u32),
    partialNum: /* @__PURE__ */ attribute(2, 'partial-num', u32),
    failedNum: /* @__PURE__ */ attribute(3, 'failed-num', u32),
    asapNum: /* @__PURE__ */ attribute(4, 'asap-num', u32),
    nonAsapNum: /* @__PURE__ */ attribute(5, 'non-asap-num', u32),
    totalDurationMsec: /* @__PURE__ */ attribute(6, 'total-duration-msec', u64),
    unknownTriggersNum: /* @__PURE__ */ attribute(7, 'unknown-triggers-num', u32),
    rescheduleRequestsNum: /* @__PURE__ */ attribute(8, 'reschedule-requests-num', u32),
    outOfWindowTriggersNum: /* @__PURE__ */ attribute(9, 'out-of-window-triggers-num', u32),
  },
);

/** Attributes of set `he-bss-color-attrs`. */
export const heBssColorAttrs: AttributeSet<HeBssColorAttrs> = /* @__PURE__ */ attributeSet('he-bss-color-attrs', {
  color: /* @__PURE__ */ attribute(1, 'color', u8),
  disabled: /* @__PURE__ */ attribute(2, 'disabled', flag),
  partial: /* @__PURE__ */ attribute(3, 'partial', flag),
});

/** Attributes of set `he-obss-pd-attrs`. */
export const heObssPdAttrs: AttributeSet<HeObssPdAttrs> = /* @__PURE__ */ attributeSet('he-obss-pd-attrs', {
  minOffset: /* @__PURE__ */ attribute(1, 'min-offset', u8),
  maxOffset: /* @__PURE__ */ attribute(2, 'max-offset', u8),
  nonSrgMaxOffset: /* @__PURE__ */ attribute(3, 'non-srg-max-offset', u8),
  bssColorBitmap: /* @__PURE__ */ attribute(4, 'bss-color-bitmap', /* @__PURE__ */ binary()),
  partialBssidBitmap: /* @__PURE__ */ attribute(5, 'partial-bssid-bitmap', /* @__PURE__ */ binary()),
  srCtrl: /* @__PURE__ */ attribute(6, 'sr-ctrl', u8),
});

/** Attributes of set `iftype-akm-attrs`. */
export const iftypeAkmAttrs: AttributeSet<IftypeAkmAttrs> = /* @__PURE__ */ attributeSet('iftype-akm-attrs', {
  iftypes: /* @__PURE__ */ attribute(
    1, 'iftypes', /* @__PURE__ */ nest(() => supportedIftypesAttrs, decodeSupportedIftypes, encodeSupportedIftypes),
  ),
  suites: /* @__PURE__ */ attribute(
    2, 'suites', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
});

/** Attributes of set `key-attrs`. */
export const keyAttrs: AttributeSet<KeyAttrs> = /* @__PURE__ */ attributeSet('key-attrs', {
  data: /* @__PURE__ */ attribute(1, 'data', /* @__PURE__ */ secret()),
  idx: /* @__PURE__ */ attribute(2, 'idx', u8),
  cipher: /* @__PURE__ */ attribute(3, 'cipher', u32),
  seq: /* @__PURE__ */ attribute(4, 'seq', /* @__PURE__ */ binary()),
  default: /* @__PURE__ */ attribute(5, 'default', flag),
  defaultMgmt: /* @__PURE__ */ attribute(6, 'default-mgmt', flag),
  type: /* @__PURE__ */ attribute(7, 'type', u32),
  defaultTypes: /* @__PURE__ */ attribute(
    8, 'default-types',
    /* @__PURE__ */ nest(() => keyDefaultTypeAttrs, decodeKeyDefaultTypeAttrs, encodeKeyDefaultTypeAttrs),
  ),
  mode: /* @__PURE__ */ attribute(9, 'mode', u8),
  defaultBeacon: /* @__PURE__ */ attribute(10, 'default-beacon', flag),
  ltfSeed: /* @__PURE__ */ attribute(11, 'ltf-seed', /* @__PURE__ */ secret()),
});

/** Attributes of set `mesh-setup-attrs`. */
export const meshSetupAttrs: AttributeSet<MeshSetupAttrs> = /* @__PURE__ */ attributeSet('mesh-setup-attrs', {
  enableVendorPathSel: /* @__PURE__ */ attribute(1, 'enable-vendor-path-sel', u8),
  enableVendorMetric: /* @__PURE__ */ attribute(2, 'enable-vendor-metric', u8),
  ie: /* @__PURE__ */ attribute(3, 'ie', /* @__PURE__ */ binary()),
  userspaceAuth: /* @__PURE__ */ attribute(4, 'userspace-auth', flag),
  userspaceAmpe: /* @__PURE__ */ attribute(5, 'userspace-ampe', flag),
  enableVendorSync: /* @__PURE__ */ attribute(6, 'enable-vendor-sync', u8),
  userspaceMpm: /* @__PURE__ */ attribute(7, 'userspace-mpm', flag),
  authProtocol: /* @__PURE__ */ attribute(8, 'auth-protocol', u8),
});

/** Attributes of set `key-default-type-attrs`. */
export const keyDefaultTypeAttrs: AttributeSet<KeyDefaultTypeAttrs> = /* @__PURE__ */ attributeSet(
  'key-default-type-attrs', {
    unicast: /* @__PURE__ */ attribute(1, 'unicast', flag),
    multicast: /* @__PURE__ */ attribute(2, 'multicast', flag),
  },
);

/** Attributes of set `mesh-config-attrs`. */
export const meshConfigAttrs: AttributeSet<MeshConfigAttrs> = /* @__PURE__ */ attributeSet('mesh-config-attrs', {
  retryTimeout: /* @__PURE__ */ attribute(1, 'retry-timeout', u16),
  confirmTimeout: /* @__PURE__ */ attribute(2, 'confirm-timeout', u16),
  holdingTimeout: /* @__PURE__ */ attribute(3, 'holding-timeout', u16),
  maxPeerLinks: /* @__PURE__ */ attribute(4, 'max-peer-links', u16),
  maxRetries: /* @__PURE__ */ attribute(5, 'max-retries', u8),
  ttl: /* @__PURE__ */ attribute(6, 'ttl', u8),
  autoOpenPlinks: /* @__PURE__ */ attribute(7, 'auto-open-plinks', u8),
  hwmpMaxPreqRetries: /* @__PURE__ */ attribute(8, 'hwmp-max-preq-retries', u8),
  pathRefreshTime: /* @__PURE__ */ attribute(9, 'path-refresh-time', u32),
  minDiscoveryTimeout: /* @__PURE__ */ attribute(10, 'min-discovery-timeout', u16),
  hwmpActivePathTimeout: /* @__PURE__ */ attribute(11, 'hwmp-active-path-timeout', u32),
  hwmpPreqMinInterval: /* @__PURE__ */ attribute(12, 'hwmp-preq-min-interval', u16),
  hwmpNetDiamTrvsTime: /* @__PURE__ */ attribute(13, 'hwmp-net-diam-trvs-time', u16),
  hwmpRootmode: /* @__PURE__ */ attribute(14, 'hwmp-rootmode', u8),
  elementTtl: /* @__PURE__ */ attribute(15, 'element-ttl', u8),
  hwmpRannInterval: /* @__PURE__ */ attribute(16, 'hwmp-rann-interval', u16),
  gateAnnouncements: /* @__PURE__ */ attribute(17, 'gate-announcements', u8),
  hwmpPerrMinInterval: /* @__PURE__ */ attribute(18, 'hwmp-perr-min-interval', u16),
  forwarding: /* @__PURE__ */ attribute(19, 'forwarding', u8),
  rssiThreshold: /* @__PURE__ */ attribute(20, 'rssi-threshold', s32),
  syncOffsetMaxNeighbor: /* @__PURE__ */ attribute(21, 'sync-offset-max-neighbor', u32),
  htOpmode: /* @__PURE__ */ attribute(22, 'ht-opmode', u16),
  hwmpPathToRootTimeout: /* @__PURE__ */ attribute(23, 'hwmp-path-to-root-timeout', u32),
  hwmpRootInterval: /* @__PURE__ */ attribute(24, 'hwmp-root-interval', u16),
  hwmpConfirmationInterval: /* @__PURE__ */ attribute(25, 'hwmp-confirmation-interval', u16),
  powerMode: /* @__PURE__ */ attribute(26, 'power-mode', /* @__PURE__ */ named('u32', meshPowerModeTable)),
  awakeWindow: /* @__PURE__ */ attribute(27, 'awake-window', u16),
  plinkTimeout: /* @__PURE__ */ attribute(28, 'plink-timeout', u32),
  connectedToGate: /* @__PURE__ */ attribute(29, 'connected-to-gate', u8),
  nolearn: /* @__PURE__ */ attribute(30, 'nolearn', u8),
  connectedToAs: /* @__PURE__ */ attribute(31, 'connected-to-as', u8),
});

/** Attributes of set `mntr-flag-attrs`. */
export const mntrFlagAttrs: AttributeSet<MntrFlagAttrs> = /* @__PURE__ */ attributeSet('mntr-flag-attrs', {
  fcsfail: /* @__PURE__ */ attribute(1, 'fcsfail', flag),
  plcpfail: /* @__PURE__ */ attribute(2, 'plcpfail', flag),
  control: /* @__PURE__ */ attribute(3, 'control', flag),
  otherBss: /* @__PURE__ */ attribute(4, 'other-bss', flag),
  cookFrames: /* @__PURE__ */ attribute(5, 'cook-frames', flag),
  active: /* @__PURE__ */ attribute(6, 'active', flag),
  skipTx: /* @__PURE__ */ attribute(7, 'skip-tx', flag),
});

/** Attributes of set `mpath-info-attrs`. */
export const mpathInfoAttrs: AttributeSet<MpathInfoAttrs> = /* @__PURE__ */ attributeSet('mpath-info-attrs', {
  frameQlen: /* @__PURE__ */ attribute(1, 'frame-qlen', u32),
  sn: /* @__PURE__ */ attribute(2, 'sn', u32),
  metric: /* @__PURE__ */ attribute(3, 'metric', u32),
  exptime: /* @__PURE__ */ attribute(4, 'exptime', u32),
  flags: /* @__PURE__ */ attribute(5, 'flags', /* @__PURE__ */ named('u8', mpathFlagTable)),
  discoveryTimeout: /* @__PURE__ */ attribute(6, 'discovery-timeout', u32),
  discoveryRetries: /* @__PURE__ */ attribute(7, 'discovery-retries', u8),
  hopCount: /* @__PURE__ */ attribute(8, 'hop-count', u8),
  pathChange: /* @__PURE__ */ attribute(9, 'path-change', u32),
});

/** Attributes of set `nan-func-attrs`. */
export const nanFuncAttrs: AttributeSet<NanFuncAttrs> = /* @__PURE__ */ attributeSet('nan-func-attrs', {
  type: /* @__PURE__ */ attribute(1, 'type', /* @__PURE__ */ named('u8', nanFuncTypeTable)),
  serviceId: /* @__PURE__ */ attribute(2, 'service-id', /* @__PURE__ */ binary()),
  publishType: /* @__PURE__ */ attribute(3, 'publish-type', u8),
  publishBcast: /* @__PURE__ */ attribute(4, 'publish-bcast', flag),
  subscribeActive: /* @__PURE__ */ attribute(5, 'subscribe-active', flag),
  followUpId: /* @__PURE__ */ attribute(6, 'follow-up-id', u8),
  followUpReqId: /* @__PURE__ */ attribute(7, 'follow-up-req-id', u8),
  followUpDest: /* @__PURE__ */ attribute(8, 'follow-up-dest', mac),
  closeRange: /* @__PURE__ */ attribute(9, 'close-range', flag),
  ttl: /* @__PURE__ */ attribute(10, 'ttl', u32),
  serviceInfo: /* @__PURE__ */ attribute(11, 'service-info', /* @__PURE__ */ binary()),
  srf: /* @__PURE__ */ attribute(
    12, 'srf', /* @__PURE__ */ nest(() => nanSrfAttrs, decodeNanSrfAttrs, encodeNanSrfAttrs),
  ),
  rxMatchFilter: /* @__PURE__ */ attribute(13, 'rx-match-filter', /* @__PURE__ */ array(/* @__PURE__ */ binary())),
  txMatchFilter: /* @__PURE__ */ attribute(14, 'tx-match-filter', /* @__PURE__ */ array(/* @__PURE__ */ binary())),
  instanceId: /* @__PURE__ */ attribute(15, 'instance-id', u8),
  termReason: /* @__PURE__ */ attribute(16, 'term-reason', /* @__PURE__ */ named('u8', nanTermReasonTable)),
});

/** Attributes of set `nan-srf-attrs`. */
export const nanSrfAttrs: AttributeSet<NanSrfAttrs> = /* @__PURE__ */ attributeSet('nan-srf-attrs', {
  include: /* @__PURE__ */ attribute(1, 'include', flag),
  bf: /* @__PURE__ */ attribute(2, 'bf', /* @__PURE__ */ binary()),
  bfIdx: /* @__PURE__ */ attribute(3, 'bf-idx', u8),
  macAddrs: /* @__PURE__ */ attribute(4, 'mac-addrs', /* @__PURE__ */ array(mac)),
});

/** Attributes of set `nan-match-attrs`. */
export const nanMatchAttrs: AttributeSet<NanMatchAttrs> = /* @__PURE__ */ attributeSet('nan-match-attrs', {
  funcLocal: /* @__PURE__ */ attribute(
    1, 'func-local', /* @__PURE__ */ nest(() => nanFuncAttrs, decodeNanFuncAttrs, encodeNanFuncAttrs),
  ),
  funcPeer: /* @__PURE__ */ attribute(
    2, 'func-peer', /* @__PURE__ */ nest(() => nanFuncAttrs, decodeNanFuncAttrs, encodeNanFuncAttrs),
  ),
});

/** Attributes of set `pmksa-candidate-attrs`. */
export const pmksaCandidateAttrs: AttributeSet<PmksaCandidateAttrs> = /* @__PURE__ */ attributeSet(
  'pmksa-candidate-attrs', {
    index: /* @__PURE__ */ attribute(1, 'index', u32),
    bssid: /* @__PURE__ */ attribute(2, 'bssid', mac),
    preauth: /* @__PURE__ */ attribute(3, 'preauth', flag),
  },
);

/** Attributes of set `rekey-data-attrs`. */
export const rekeyDataAttrs: AttributeSet<RekeyDataAttrs> = /* @__PURE__ */ attributeSet('rekey-data-attrs', {
  kek: /* @__PURE__ */ attribute(1, 'kek', /* @__PURE__ */ secret()),
  kck: /* @__PURE__ */ attribute(2, 'kck', /* @__PURE__ */ secret()),
  replayCtr: /* @__PURE__ */ attribute(3, 'replay-ctr', /* @__PURE__ */ binary()),
  akm: /* @__PURE__ */ attribute(4, 'akm', u32),
});

/** Attributes of set `sched-scan-match-attrs`. */
export const schedScanMatchAttrs: AttributeSet<SchedScanMatchAttrs> = /* @__PURE__ */ attributeSet(
  'sched-scan-match-attrs', {
    ssid: /* @__PURE__ */ attribute(1, 'ssid', /* @__PURE__ */ binary()),
    rssi: /* @__PURE__ */ attribute(2, 'rssi', s32),
    relativeRssi: /* @__PURE__ */ attribute(3, 'relative-rssi', flag),
    rssiAdjust: /* @__PURE__ */ attribute(4, 'rssi-adjust', flag),
    bssid: /* @__PURE__ */ attribute(5, 'bssid', mac),
    perBandRssi: /* @__PURE__ */ attribute(6, 'per-band-rssi', /* @__PURE__ */ binary()),
  },
);

/** Attributes of set `sched-scan-plan-attrs`. */
export const schedScanPlanAttrs: AttributeSet<SchedScanPlanAttrs> = /* @__PURE__ */ attributeSet(
  'sched-scan-plan-attrs', {
    interval: /* @__PURE__ */ attribute(1, 'interval', u32),
    iterations: /* @__PURE__ */ attribute(2, 'iterations', u32),
  },
);

/** Attributes of set `sta-flag-attrs`. */
export const staFlagAttrs: AttributeSet<StaFlagAttrs> = /* @__PURE__ */ attributeSet('sta-flag-attrs', {
  authorized: /* @__PURE__ */ attribute(1, 'authorized', flag),
  shortPreamble: /* @__PURE__ */ attribute(2, 'short-preamble', flag),
  wme: /* @__PURE__ */ attribute(3, 'wme', flag),
  mfp: /* @__PURE__ */ attribute(4, 'mfp', flag),
  authenticated: /* @__PURE__ */ attribute(5, 'authenticated', flag),
  tdlsPeer: /* @__PURE__ */ attribute(6, 'tdls-peer', flag),
  associated: /* @__PURE__ */ attribute(7, 'associated', flag),
  sppAmsdu: /* @__PURE__ */ attribute(8, 'spp-amsdu', flag),
});

/** Attributes of set `sta-wme-attrs`. */
export const staWmeAttrs: AttributeSet<StaWmeAttrs> = /* @__PURE__ */ attributeSet('sta-wme-attrs', {
  uapsdQueues: /* @__PURE__ */ attribute(1, 'uapsd-queues', u8),
  maxSp: /* @__PURE__ */ attribute(2, 'max-sp', u8),
});

/** Attributes of set `tid-config-attrs`. */
export const tidConfigAttrs: AttributeSet<TidConfigAttrs> = /* @__PURE__ */ attributeSet('tid-config-attrs', {
  vifSupp: /* @__PURE__ */ attribute(2, 'vif-supp', u64),
  peerSupp: /* @__PURE__ */ attribute(3, 'peer-supp', u64),
  override: /* @__PURE__ */ attribute(4, 'override', flag),
  tids: /* @__PURE__ */ attribute(5, 'tids', u16),
  noack: /* @__PURE__ */ attribute(6, 'noack', /* @__PURE__ */ named('u8', tidConfigSwitchTable)),
  retryShort: /* @__PURE__ */ attribute(7, 'retry-short', u8),
  retryLong: /* @__PURE__ */ attribute(8, 'retry-long', u8),
  ampduCtrl: /* @__PURE__ */ attribute(9, 'ampdu-ctrl', /* @__PURE__ */ named('u8', tidConfigSwitchTable)),
  rtsctsCtrl: /* @__PURE__ */ attribute(10, 'rtscts-ctrl', /* @__PURE__ */ named('u8', tidConfigSwitchTable)),
  amsduCtrl: /* @__PURE__ */ attribute(11, 'amsdu-ctrl', /* @__PURE__ */ named('u8', tidConfigSwitchTable)),
  txRateType: /* @__PURE__ */ attribute(12, 'tx-rate-type', u8),
  txRate: /* @__PURE__ */ attribute(13, 'tx-rate', /* @__PURE__ */ binary()),
});

/** Attributes of set `tx-rates-attrs`. */
export const txRatesAttrs: AttributeSet<TxRatesAttrs> = /* @__PURE__ */ attributeSet('tx-rates-attrs', {
  _2ghz: /* @__PURE__ */ attribute(
    0, '2ghz', /* @__PURE__ */ nest(() => txRateAttrs, decodeTxRateAttrs, encodeTxRateAttrs),
  ),
  _5ghz: /* @__PURE__ */ attribute(
    1, '5ghz', /* @__PURE__ */ nest(() => txRateAttrs, decodeTxRateAttrs, encodeTxRateAttrs),
  ),
  _60ghz: /* @__PURE__ */ attribute(
    2, '60ghz', /* @__PURE__ */ nest(() => txRateAttrs, decodeTxRateAttrs, encodeTxRateAttrs),
  ),
  _6ghz: /* @__PURE__ */ attribute(
    3, '6ghz', /* @__PURE__ */ nest(() => txRateAttrs, decodeTxRateAttrs, encodeTxRateAttrs),
  ),
  s1ghz: /* @__PURE__ */ attribute(
    4, 's1ghz', /* @__PURE__ */ nest(() => txRateAttrs, decodeTxRateAttrs, encodeTxRateAttrs),
  ),
  lc: /* @__PURE__ */ attribute(5, 'lc', /* @__PURE__ */ nest(() => txRateAttrs, decodeTxRateAttrs, encodeTxRateAttrs)),
});

/** Attributes of set `tx-rate-attrs`. */
export const txRateAttrs: AttributeSet<TxRateAttrs> = /* @__PURE__ */ attributeSet('tx-rate-attrs', {
  legacy: /* @__PURE__ */ attribute(1, 'legacy', /* @__PURE__ */ binary()),
  ht: /* @__PURE__ */ attribute(2, 'ht', /* @__PURE__ */ binary()),
  vht: /* @__PURE__ */ attribute(
    3, 'vht', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
  gi: /* @__PURE__ */ attribute(4, 'gi', u8),
  he: /* @__PURE__ */ attribute(
    5, 'he', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
  heGi: /* @__PURE__ */ attribute(6, 'he-gi', u8),
  heLtf: /* @__PURE__ */ attribute(7, 'he-ltf', u8),
  eht: /* @__PURE__ */ attribute(
    8, 'eht', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
  ehtGi: /* @__PURE__ */ attribute(9, 'eht-gi', u8),
  ehtLtf: /* @__PURE__ */ attribute(10, 'eht-ltf', u8),
});

/** Attributes of set `scan-supp-rates-attrs`. */
export const scanSuppRatesAttrs: AttributeSet<ScanSuppRatesAttrs> = /* @__PURE__ */ attributeSet(
  'scan-supp-rates-attrs', {
    _2ghz: /* @__PURE__ */ attribute(0, '2ghz', /* @__PURE__ */ binary()),
    _5ghz: /* @__PURE__ */ attribute(1, '5ghz', /* @__PURE__ */ binary()),
    _60ghz: /* @__PURE__ */ attribute(2, '60ghz', /* @__PURE__ */ binary()),
    _6ghz: /* @__PURE__ */ attribute(3, '6ghz', /* @__PURE__ */ binary()),
    s1ghz: /* @__PURE__ */ attribute(4, 's1ghz', /* @__PURE__ */ binary()),
    lc: /* @__PURE__ */ attribute(5, 'lc', /* @__PURE__ */ binary()),
  },
);

/** Attributes of set `unsol-bcast-probe-resp-attrs`. */
export const unsolBcastProbeRespAttrs: AttributeSet<UnsolBcastProbeRespAttrs> = /* @__PURE__ */ attributeSet(
  'unsol-bcast-probe-resp-attrs', {
    int: /* @__PURE__ */ attribute(1, 'int', u32),
    tmpl: /* @__PURE__ */ attribute(2, 'tmpl', /* @__PURE__ */ binary()),
  },
);

/** Attributes of set `txq-attrs`. */
export const txqAttrs: AttributeSet<TxqAttrs> = /* @__PURE__ */ attributeSet('txq-attrs', {
  ac: /* @__PURE__ */ attribute(1, 'ac', /* @__PURE__ */ named('u8', accessCategoryTable)),
  txop: /* @__PURE__ */ attribute(2, 'txop', u16),
  cwmin: /* @__PURE__ */ attribute(3, 'cwmin', u16),
  cwmax: /* @__PURE__ */ attribute(4, 'cwmax', u16),
  aifs: /* @__PURE__ */ attribute(5, 'aifs', u8),
});

/** Attributes of set `pmsr-attrs`. */
export const pmsrAttrs: AttributeSet<PmsrAttrs> = /* @__PURE__ */ attributeSet('pmsr-attrs', {
  maxPeers: /* @__PURE__ */ attribute(1, 'max-peers', u32),
  reportApTsf: /* @__PURE__ */ attribute(2, 'report-ap-tsf', flag),
  randomizeMacAddr: /* @__PURE__ */ attribute(3, 'randomize-mac-addr', flag),
  typeCapa: /* @__PURE__ */ attribute(
    4, 'type-capa', /* @__PURE__ */ nest(() => pmsrTypeCapaAttrs, decodePmsrTypeCapaAttrs, encodePmsrTypeCapaAttrs),
  ),
  peers: /* @__PURE__ */ attribute(
    5, 'peers',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => pmsrPeerAttrs, decodePmsrPeerAttrs, encodePmsrPeerAttrs)),
  ),
  maxPeerIstaRole: /* @__PURE__ */ attribute(6, 'max-peer-ista-role', u32),
  maxPeerRstaRole: /* @__PURE__ */ attribute(7, 'max-peer-rsta-role', u32),
});

/** Attributes of set `pmsr-type-capa-attrs`. */
export const pmsrTypeCapaAttrs: AttributeSet<PmsrTypeCapaAttrs> = /* @__PURE__ */ attributeSet('pmsr-type-capa-attrs', {
  ftm: /* @__PURE__ */ attribute(
    1, 'ftm', /* @__PURE__ */ nest(() => pmsrFtmCapaAttrs, decodePmsrFtmCapaAttrs, encodePmsrFtmCapaAttrs),
  ),
});

/** Attributes of set `pmsr-ftm-capa-attrs`. */
export const pmsrFtmCapaAttrs: AttributeSet<PmsrFtmCapaAttrs> = /* @__PURE__ */ attributeSet('pmsr-ftm-capa-attrs', {
  asap: /* @__PURE__ */ attribute(1, 'asap', flag),
  nonAsap: /* @__PURE__ */ attribute(2, 'non-asap', flag),
  reqLci: /* @__PURE__ */ attribute(3, 'req-lci', flag),
  reqCivicloc: /* @__PURE__ */ attribute(4, 'req-civicloc', flag),
  preambles: /* @__PURE__ */ attribute(5, 'preambles', u32),
  bandwidths: /* @__PURE__ */ attribute(6, 'bandwidths', u32),
  maxBurstsExponent: /* @__PURE__ */ attribute(7, 'max-bursts-exponent', u32),
  maxFtmsPerBurst: /* @__PURE__ */ attribute(8, 'max-ftms-per-burst', u32),
  triggerBased: /* @__PURE__ */ attribute(9, 'trigger-based', flag),
  nonTriggerBased: /* @__PURE__ */ attribute(10, 'non-trigger-based', flag),
  _6ghzSupport: /* @__PURE__ */ attribute(11, '6ghz-support', flag),
  maxTxLtfRep: /* @__PURE__ */ attribute(12, 'max-tx-ltf-rep', u32),
  maxRxLtfRep: /* @__PURE__ */ attribute(13, 'max-rx-ltf-rep', u32),
  maxTxSts: /* @__PURE__ */ attribute(14, 'max-tx-sts', u32),
  maxRxSts: /* @__PURE__ */ attribute(15, 'max-rx-sts', u32),
  maxTotalLtfTx: /* @__PURE__ */ attribute(16, 'max-total-ltf-tx', u32),
  maxTotalLtfRx: /* @__PURE__ */ attribute(17, 'max-total-ltf-rx', u32),
  rstaSupport: /* @__PURE__ */ attribute(18, 'rsta-support', flag),
  istaCaps: /* @__PURE__ */ attribute(
    19, 'ista-caps', /* @__PURE__ */ nest(() => pmsrFtmRoleAttrs, decodePmsrFtmRoleAttrs, encodePmsrFtmRoleAttrs),
  ),
  rstaCaps: /* @__PURE__ */ attribute(
    20, 'rsta-caps', /* @__PURE__ */ nest(() => pmsrFtmRoleAttrs, decodePmsrFtmRoleAttrs, encodePmsrFtmRoleAttrs),
  ),
  typeCaps: /* @__PURE__ */ attribute(
    24, 'type-caps', /* @__PURE__ */ nest(() => pmsrFtmTypeAttrs, decodePmsrFtmTypeAttrs, encodePmsrFtmTypeAttrs),
  ),
  concurrentIstaRstaSupport: /* @__PURE__ */ attribute(25, 'concurrent-ista-rsta-support', flag),
  maxNumTxAntennas: /* @__PURE__ */ attribute(26, 'max-num-tx-antennas', u8),
  maxNumRxAntennas: /* @__PURE__ */ attribute(27, 'max-num-rx-antennas', u8),
  minIntervalEdca: /* @__PURE__ */ attribute(28, 'min-interval-edca', u32),
  minIntervalNtb: /* @__PURE__ */ attribute(29, 'min-interval-ntb', u32),
  pdPreambles: /* @__PURE__ */ attribute(30, 'pd-preambles', u32),
  pdBandwidths: /* @__PURE__ */ attribute(31, 'pd-bandwidths', u32),
});

/** Attributes of set `pmsr-ftm-role-attrs`. */
export const pmsrFtmRoleAttrs: AttributeSet<PmsrFtmRoleAttrs> = /* @__PURE__ */ attributeSet('pmsr-ftm-role-attrs', {
  maxPeerIstaRole: /* @__PURE__ */ attribute(6, 'max-peer-ista-role', u32),
  maxPeerRstaRole: /* @__PURE__ */ attribute(7, 'max-peer-rsta-role', u32),
  supportNtb: /* @__PURE__ */ attribute(21, 'support-ntb', flag),
  supportTb: /* @__PURE__ */ attribute(22, 'support-tb', flag),
  supportEdca: /* @__PURE__ */ attribute(23, 'support-edca', flag),
});

/** Attributes of set `pmsr-ftm-type-attrs`. */
export const pmsrFtmTypeAttrs: AttributeSet<PmsrFtmTypeAttrs> = /* @__PURE__ */ attributeSet('pmsr-ftm-type-attrs', {
  infraSupport: /* @__PURE__ */ attribute(1, 'infra-support', flag),
  pdSupport: /* @__PURE__ */ attribute(2, 'pd-support', flag),
});

/** Attributes of set `pmsr-peer-attrs`. */
export const pmsrPeerAttrs: AttributeSet<PmsrPeerAttrs> = /* @__PURE__ */ attributeSet('pmsr-peer-attrs', {
  addr: /* @__PURE__ */ attribute(1, 'addr', mac),
  chan: /* @__PURE__ */ attribute(
    2, 'chan', /* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs),
  ),
  req: /* @__PURE__ */ attribute(
    3, 'req', /* @__PURE__ */ nest(() => pmsrReqAttrs, decodePmsrReqAttrs, encodePmsrReqAttrs),
  ),
  resp: /* @__PURE__ */ attribute(
    4, 'resp', /* @__PURE__ */ nest(() => pmsrRespAttrs, decodePmsrRespAttrs, encodePmsrRespAttrs),
  ),
  reqType: /* @__PURE__ */ attribute(5, 'req-type', u32),
});

/** Attributes of set `pmsr-req-attrs`. */
export const pmsrReqAttrs: AttributeSet<PmsrReqAttrs> = /* @__PURE__ */ attributeSet('pmsr-req-attrs', {
  data: /* @__PURE__ */ attribute(
    1, 'data', /* @__PURE__ */ nest(() => pmsrReqDataAttrs, decodePmsrReqDataAttrs, encodePmsrReqDataAttrs),
  ),
  getApTsf: /* @__PURE__ */ attribute(2, 'get-ap-tsf', flag),
});

/** Attributes of set `pmsr-req-data-attrs`. */
export const pmsrReqDataAttrs: AttributeSet<PmsrReqDataAttrs> = /* @__PURE__ */ attributeSet('pmsr-req-data-attrs', {
  ftm: /* @__PURE__ */ attribute(
    1, 'ftm', /* @__PURE__ */ nest(() => pmsrFtmReqAttrs, decodePmsrFtmReqAttrs, encodePmsrFtmReqAttrs),
  ),
});

/** Attributes of set `pmsr-ftm-req-attrs`. */
export const pmsrFtmReqAttrs: AttributeSet<PmsrFtmReqAttrs> = /* @__PURE__ */ attributeSet('pmsr-ftm-req-attrs', {
  asap: /* @__PURE__ */ attribute(1, 'asap', flag),
  preamble: /* @__PURE__ */ attribute(2, 'preamble', /* @__PURE__ */ named('u32', preambleTable)),
  numBurstsExp: /* @__PURE__ */ attribute(3, 'num-bursts-exp', u8),
  burstPeriod: /* @__PURE__ */ attribute(4, 'burst-period', u16),
  burstDuration: /* @__PURE__ */ attribute(5, 'burst-duration', u8),
  ftmsPerBurst: /* @__PURE__ */ attribute(6, 'ftms-per-burst', u8),
  numFtmrRetries: /* @__PURE__ */ attribute(7, 'num-ftmr-retries', u8),
  requestLci: /* @__PURE__ */ attribute(8, 'request-lci', flag),
  requestCivicloc: /* @__PURE__ */ attribute(9, 'request-civicloc', flag),
  triggerBased: /* @__PURE__ */ attribute(10, 'trigger-based', flag),
  nonTriggerBased: /* @__PURE__ */ attribute(11, 'non-trigger-based', flag),
  lmrFeedback: /* @__PURE__ */ attribute(12, 'lmr-feedback', flag),
  bssColor: /* @__PURE__ */ attribute(13, 'bss-color', u8),
  rsta: /* @__PURE__ */ attribute(14, 'rsta', flag),
  minTimeBetweenMeasurements: /* @__PURE__ */ attribute(15, 'min-time-between-measurements', u32),
  maxTimeBetweenMeasurements: /* @__PURE__ */ attribute(16, 'max-time-between-measurements', u32),
  nominalTime: /* @__PURE__ */ attribute(17, 'nominal-time', u32),
  awDuration: /* @__PURE__ */ attribute(18, 'aw-duration', u32),
  numMeasurements: /* @__PURE__ */ attribute(19, 'num-measurements', u32),
  ingress: /* @__PURE__ */ attribute(21, 'ingress', u64),
  egress: /* @__PURE__ */ attribute(22, 'egress', u64),
  pdSuppressResults: /* @__PURE__ */ attribute(23, 'pd-suppress-results', flag),
});

/** Attributes of set `pmsr-resp-attrs`. */
export const pmsrRespAttrs: AttributeSet<PmsrRespAttrs> = /* @__PURE__ */ attributeSet('pmsr-resp-attrs', {
  data: /* @__PURE__ */ attribute(
    1, 'data', /* @__PURE__ */ nest(() => pmsrRespDataAttrs, decodePmsrRespDataAttrs, encodePmsrRespDataAttrs),
  ),
  status: /* @__PURE__ */ attribute(2, 'status', /* @__PURE__ */ named('u32', pmsrStatusTable)),
  hostTime: /* @__PURE__ */ attribute(3, 'host-time', u64),
  apTsf: /* @__PURE__ */ attribute(4, 'ap-tsf', u64),
  final: /* @__PURE__ */ attribute(5, 'final', flag),
});

/** Attributes of set `pmsr-resp-data-attrs`. */
export const pmsrRespDataAttrs: AttributeSet<PmsrRespDataAttrs> = /* @__PURE__ */ attributeSet('pmsr-resp-data-attrs', {
  ftm: /* @__PURE__ */ attribute(
    1, 'ftm', /* @__PURE__ */ nest(() => pmsrFtmRespAttrs, decodePmsrFtmRespAttrs, encodePmsrFtmRespAttrs),
  ),
});

/** Attributes of set `pmsr-ftm-resp-attrs`. */
export const pmsrFtmRespAttrs: AttributeSet<PmsrFtmRespAttrs> = /* @__PURE__ */ attributeSet('pmsr-ftm-resp-attrs', {
  failReason: /* @__PURE__ */ attribute(1, 'fail-reason', /* @__PURE__ */ named('u32', pmsrFtmFailureTable)),
  burstIndex: /* @__PURE__ */ attribute(2, 'burst-index', u32),
  numFtmrAttempts: /* @__PURE__ */ attribute(3, 'num-ftmr-attempts', u32),
  numFtmrSuccesses: /* @__PURE__ */ attribute(4, 'num-ftmr-successes', u32),
  busyRetryTime: /* @__PURE__ */ attribute(5, 'busy-retry-time', u32),
  numBurstsExp: /* @__PURE__ */ attribute(6, 'num-bursts-exp', u8),
  burstDuration: /* @__PURE__ */ attribute(7, 'burst-duration', u8),
  ftmsPerBurst: /* @__PURE__ */ attribute(8, 'ftms-per-burst', u8),
  rssiAvg: /* @__PURE__ */ attribute(9, 'rssi-avg', s32),
  rssiSpread: /* @__PURE__ */ attribute(10, 'rssi-spread', s32),
  txRate: /* @__PURE__ */ attribute(
    11, 'tx-rate', /* @__PURE__ */ nest(() => rateInfoAttrs, decodeRateInfoAttrs, encodeRateInfoAttrs),
  ),
  rxRate: /* @__PURE__ */ attribute(
    12, 'rx-rate', /* @__PURE__ */ nest(() => rateInfoAttrs, decodeRateInfoAttrs, encodeRateInfoAttrs),
  ),
  rttAvg: /* @__PURE__ */ attribute(13, 'rtt-avg', s64),
  rttVariance: /* @__PURE__ */ attribute(14, 'rtt-variance', u64),
  rttSpread: /* @__PURE__ */ attribute(15, 'rtt-spread', u64),
  distAvg: /* @__PURE__ */ attribute(16, 'dist-avg', s64),
  distVariance: /* @__PURE__ */ attribute(17, 'dist-variance', u64),
  distSpread: /* @__PURE__ */ attribute(18, 'dist-spread', u64),
  lci: /* @__PURE__ */ attribute(19, 'lci', /* @__PURE__ */ binary()),
  civicloc: /* @__PURE__ */ attribute(20, 'civicloc', /* @__PURE__ */ binary()),
  burstPeriod: /* @__PURE__ */ attribute(22, 'burst-period', u16),
  txLtfRepetitionCount: /* @__PURE__ */ attribute(23, 'tx-ltf-repetition-count', u32),
  rxLtfRepetitionCount: /* @__PURE__ */ attribute(24, 'rx-ltf-repetition-count', u32),
  maxTimeBetweenMeasurements: /* @__PURE__ */ attribute(25, 'max-time-between-measurements', u32),
  minTimeBetweenMeasurements: /* @__PURE__ */ attribute(26, 'min-time-between-measurements', u32),
  numTxSpatialStreams: /* @__PURE__ */ attribute(27, 'num-tx-spatial-streams', u8),
  numRxSpatialStreams: /* @__PURE__ */ attribute(28, 'num-rx-spatial-streams', u8),
  nominalTime: /* @__PURE__ */ attribute(29, 'nominal-time', u32),
  availabilityWindow: /* @__PURE__ */ attribute(30, 'availability-window', u8),
  channelWidth: /* @__PURE__ */ attribute(31, 'channel-width', /* @__PURE__ */ named('u32', chanWidthTable)),
  preamble: /* @__PURE__ */ attribute(32, 'preamble', /* @__PURE__ */ named('u32', preambleTable)),
  isDelayedLmr: /* @__PURE__ */ attribute(33, 'is-delayed-lmr', flag),
});

/** Attributes of set `wowlan-attrs`. */
export const wowlanAttrs: AttributeSet<WowlanAttrs> = /* @__PURE__ */ attributeSet('wowlan-attrs', {
  any: /* @__PURE__ */ attribute(1, 'any', flag),
  disconnect: /* @__PURE__ */ attribute(2, 'disconnect', flag),
  magicPkt: /* @__PURE__ */ attribute(3, 'magic-pkt', flag),
  pktPattern: /* @__PURE__ */ attribute(
    4, 'pkt-pattern', /* @__PURE__ */ array(
      /* @__PURE__ */ nest(() => packetPatternAttrs, decodePacketPatternAttrs, encodePacketPatternAttrs),
    ),
  ),
  gtkRekeySupported: /* @__PURE__ */ attribute(5, 'gtk-rekey-supported', flag),
  gtkRekeyFailure: /* @__PURE__ */ attribute(6, 'gtk-rekey-failure', flag),
  eapIdentRequest: /* @__PURE__ */ attribute(7, 'eap-ident-request', flag),
  _4wayHandshake: /* @__PURE__ */ attribute(8, '4way-handshake', flag),
  rfkillRelease: /* @__PURE__ */ attribute(9, 'rfkill-release', flag),
  wakeupPkt80211: /* @__PURE__ */ attribute(10, 'wakeup-pkt-80211', /* @__PURE__ */ binary()),
  wakeupPkt80211Len: /* @__PURE__ */ attribute(11, 'wakeup-pkt-80211-len', u32),
  wakeupPkt8023: /* @__PURE__ */ attribute(12, 'wakeup-pkt-8023', /* @__PURE__ */ binary()),
  wakeupPkt8023Len: /* @__PURE__ */ attribute(13, 'wakeup-pkt-8023-len', u32),
  tcpConnection: /* @__PURE__ */ attribute(
    14, 'tcp-connection', /* @__PURE__ */ nest(() => wowlanTcpAttrs, decodeWowlanTcpAttrs, encodeWowlanTcpAttrs),
  ),
  wakeupTcpMatch: /* @__PURE__ */ attribute(15, 'wakeup-tcp-match', flag),
  wakeupTcpConnlost: /* @__PURE__ */ attribute(16, 'wakeup-tcp-connlost', flag),
  wakeupTcpNomoretokens: /* @__PURE__ */ attribute(17, 'wakeup-tcp-nomoretokens', flag),
  netDetect: /* @__PURE__ */ attribute(
    18, 'net-detect', /* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs),
  ),
  netDetectResults: /* @__PURE__ */ attribute(
    19, 'net-detect-results',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => nl80211Attrs, decodeNl80211Attrs, encodeNl80211Attrs)),
  ),
  unprotectedDeauthDisassoc: /* @__PURE__ */ attribute(20, 'unprotected-deauth-disassoc', flag),
});

/** Attributes of set `wowlan-tcp-attrs`. */
export const wowlanTcpAttrs: AttributeSet<WowlanTcpAttrs> = /* @__PURE__ */ attributeSet('wowlan-tcp-attrs', {
  srcIpv4: /* @__PURE__ */ attribute(1, 'src-ipv4', ipv4),
  dstIpv4: /* @__PURE__ */ attribute(2, 'dst-ipv4', ipv4),
  dstMac: /* @__PURE__ */ attribute(3, 'dst-mac', mac),
  srcPort: /* @__PURE__ */ attribute(4, 'src-port', u16),
  dstPort: /* @__PURE__ */ attribute(5, 'dst-port', u16),
  dataPayload: /* @__PURE__ */ attribute(6, 'data-payload', /* @__PURE__ */ binary()),
  dataPayloadSeq: /* @__PURE__ */ attribute(7, 'data-payload-seq', /* @__PURE__ */ struct(wowlanTcpDataSeqStruct)),
  dataPayloadToken: /* @__PURE__ */ attribute(
    8, 'data-payload-token', /* @__PURE__ */ struct(wowlanTcpDataTokenStruct),
  ),
  dataInterval: /* @__PURE__ */ attribute(9, 'data-interval', u32),
  wakePayload: /* @__PURE__ */ attribute(10, 'wake-payload', /* @__PURE__ */ binary()),
  wakeMask: /* @__PURE__ */ attribute(11, 'wake-mask', /* @__PURE__ */ binary()),
});

/** Attributes of set `wowlan-tcp-supported-attrs`. */
export const wowlanTcpSupportedAttrs: AttributeSet<WowlanTcpSupportedAttrs> = /* @__PURE__ */ attributeSet(
  'wowlan-tcp-supported-attrs', {
    dataPayload: /* @__PURE__ */ attribute(6, 'data-payload', u32),
    dataPayloadSeq: /* @__PURE__ */ attribute(7, 'data-payload-seq', flag),
    dataPayloadToken: /* @__PURE__ */ attribute(
      8, 'data-payload-token', /* @__PURE__ */ struct(wowlanTcpDataTokenFeatureStruct),
    ),
    dataInterval: /* @__PURE__ */ attribute(9, 'data-interval', u32),
    wakePayload: /* @__PURE__ */ attribute(10, 'wake-payload', u32),
  },
);

/** Attributes of set `packet-pattern-attrs`. */
export const packetPatternAttrs: AttributeSet<PacketPatternAttrs> = /* @__PURE__ */ attributeSet(
  'packet-pattern-attrs', {
    mask: /* @__PURE__ */ attribute(1, 'mask', /* @__PURE__ */ binary()),
    pattern: /* @__PURE__ */ attribute(2, 'pattern', /* @__PURE__ */ binary()),
    offset: /* @__PURE__ */ attribute(3, 'offset', u32),
  },
);
