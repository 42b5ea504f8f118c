// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter, Sparse } from '@nlkit/netlink-core';
import {
  accessCategoryTable, authTypeTable, bssStatusTable, channelTypeTable, chanWidthTable, commandsTable,
  cqmRssiEventTable, dfsRegionTable, dfsStateTable, featureFlagsTable, hiddenSsidTable, iftypeTable, meshPowerModeTable,
  mfpTable, mpathFlagTable, nanFuncTypeTable, nanTermReasonTable, plinkStateTable, pmsrFtmFailureTable, pmsrStatusTable,
  preambleTable, protocolFeaturesTable, psStateTable, regInitiatorTable, regRuleFlagTable, regTypeTable, scanFlagTable,
  staFlagTable, tidConfigSwitchTable, txPowerSettingTable, wiphyBandTable, wpaVersionTable,
} from './constants.ts';
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

/** Encodes struct `sta-flag-update` (8 bytes) at an offset that holds zeros. */
export function encodeStaFlagUpdate(w: AttrWriter, at: number, s: Sparse<StaFlagUpdate>): void {
  w.putU32(at, 'mask', s.mask, staFlagTable);
  w.putU32(at + 4, 'set', s.set, staFlagTable);
}

/** Encodes struct `pattern-support` (16 bytes) at an offset that holds zeros. */
export function encodePatternSupport(w: AttrWriter, at: number, s: Sparse<PatternSupport>): void {
  w.putU32(at, 'max-patterns', s.maxPatterns);
  w.putU32(at + 4, 'min-pattern-len', s.minPatternLen);
  w.putU32(at + 8, 'max-pattern-len', s.maxPatternLen);
  w.putU32(at + 12, 'max-pkt-offset', s.maxPktOffset);
}

/** Encodes struct `vendor-cmd-info` (8 bytes) at an offset that holds zeros. */
export function encodeVendorCmdInfo(w: AttrWriter, at: number, s: Sparse<VendorCmdInfo>): void {
  w.putU32(at, 'vendor-id', s.vendorId);
  w.putU32(at + 4, 'subcmd', s.subcmd);
}

/** Encodes struct `bss-select-rssi-adjust` (2 bytes) at an offset that holds zeros. */
export function encodeBssSelectRssiAdjust(w: AttrWriter, at: number, s: Sparse<BssSelectRssiAdjust>): void {
  w.putU8(at, 'band', s.band);
  w.putS8(at + 1, 'delta', s.delta);
}

/** Encodes struct `wowlan-tcp-data-seq` (12 bytes) at an offset that holds zeros. */
export function encodeWowlanTcpDataSeq(w: AttrWriter, at: number, s: Sparse<WowlanTcpDataSeq>): void {
  w.putU32(at, 'start', s.start);
  w.putU32(at + 4, 'offset', s.offset);
  w.putU32(at + 8, 'len', s.len);
}

/** Encodes struct `wowlan-tcp-data-token` (8 bytes) at an offset that holds zeros. */
export function encodeWowlanTcpDataToken(w: AttrWriter, at: number, s: Sparse<WowlanTcpDataToken>): void {
  w.putU32(at, 'offset', s.offset);
  w.putU32(at + 4, 'len', s.len);
  w.putArray(at + 8, 'token-stream', s.tokenStream, 1, (w, at, item) => w.putU8(at, '', item));
}

/** Encodes struct `wowlan-tcp-data-token-feature` (12 bytes) at an offset that holds zeros. */
export function encodeWowlanTcpDataTokenFeature(w: AttrWriter, at: number, s: Sparse<WowlanTcpDataTokenFeature>): void {
  w.putU32(at, 'min-len', s.minLen);
  w.putU32(at + 4, 'max-len', s.maxLen);
  w.putU32(at + 8, 'bufsize', s.bufsize);
}

/** Encodes attribute set `nl80211-attrs`. */
export function encodeNl80211Attrs(w: AttrWriter, set: Nl80211Attrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'wiphy': w.u32(1, 'wiphy', set.wiphy); break;
      case 'wiphyName': w.text(2, 'wiphy-name', set.wiphyName); break;
      case 'ifindex': w.u32(3, 'ifindex', set.ifindex); break;
      case 'ifname': w.text(4, 'ifname', set.ifname); break;
      case 'iftype': w.u32(5, 'iftype', set.iftype, iftypeTable); break;
      case 'mac': w.mac(6, 'mac', set.mac); break;
      case 'keyData': w.secret(7, 'key-data', set.keyData); break;
      case 'keyIdx': w.u8(8, 'key-idx', set.keyIdx); break;
      case 'keyCipher': w.u32(9, 'key-cipher', set.keyCipher); break;
      case 'keySeq': w.binary(10, 'key-seq', set.keySeq); break;
      case 'keyDefault': w.flag(11, 'key-default', set.keyDefault); break;
      case 'beaconInterval': w.u32(12, 'beacon-interval', set.beaconInterval); break;
      case 'dtimPeriod': w.u32(13, 'dtim-period', set.dtimPeriod); break;
      case 'beaconHead': w.binary(14, 'beacon-head', set.beaconHead); break;
      case 'beaconTail': w.binary(15, 'beacon-tail', set.beaconTail); break;
      case 'staAid': w.u16(16, 'sta-aid', set.staAid); break;
      case 'staFlags': w.nest(17, 'sta-flags', set.staFlags, encodeStaFlagAttrs); break;
      case 'staListenInterval': w.u16(18, 'sta-listen-interval', set.staListenInterval); break;
      case 'staSupportedRates': w.binary(19, 'sta-supported-rates', set.staSupportedRates); break;
      case 'staVlan': w.u32(20, 'sta-vlan', set.staVlan); break;
      case 'staInfo': w.nest(21, 'sta-info', set.staInfo, encodeStaInfoAttrs); break;
      case 'wiphyBands': w.nest(22, 'wiphy-bands', set.wiphyBands, encodeWiphyBands); break;
      case 'mntrFlags': w.nest(23, 'mntr-flags', set.mntrFlags, encodeMntrFlagAttrs); break;
      case 'meshId': w.binary(24, 'mesh-id', set.meshId); break;
      case 'staPlinkAction': w.u8(25, 'sta-plink-action', set.staPlinkAction); break;
      case 'mpathNextHop': w.mac(26, 'mpath-next-hop', set.mpathNextHop); break;
      case 'mpathInfo': w.nest(27, 'mpath-info', set.mpathInfo, encodeMpathInfoAttrs); break;
      case 'bssCtsProt': w.u8(28, 'bss-cts-prot', set.bssCtsProt); break;
      case 'bssShortPreamble': w.u8(29, 'bss-short-preamble', set.bssShortPreamble); break;
      case 'bssShortSlotTime': w.u8(30, 'bss-short-slot-time', set.bssShortSlotTime); break;
      case 'htCapability': w.binary(31, 'ht-capability', set.htCapability); break;
      case 'supportedIftypes': w.nest(32, 'supported-iftypes', set.supportedIftypes, encodeSupportedIftypes); break;
      case 'regAlpha2': w.text(33, 'reg-alpha2', set.regAlpha2); break;
      case 'regRules': w.nests(34, 'reg-rules', set.regRules, encodeRegRuleAttrs); break;
      case 'meshConfig': w.nest(35, 'mesh-config', set.meshConfig, encodeMeshConfigAttrs); break;
      case 'bssBasicRates': w.binary(36, 'bss-basic-rates', set.bssBasicRates); break;
      case 'wiphyTxqParams': w.nests(37, 'wiphy-txq-params', set.wiphyTxqParams, encodeTxqAttrs); break;
      case 'wiphyFreq': w.u32(38, 'wiphy-freq', set.wiphyFreq); break;
      case 'wiphyChannelType': w.u32(39, 'wiphy-channel-type', set.wiphyChannelType, channelTypeTable); break;
      case 'keyDefaultMgmt': w.flag(40, 'key-default-mgmt', set.keyDefaultMgmt); break;
      case 'mgmtSubtype': w.u8(41, 'mgmt-subtype', set.mgmtSubtype); break;
      case 'ie': w.binary(42, 'ie', set.ie); break;
      case 'maxNumScanSsids': w.u8(43, 'max-num-scan-ssids', set.maxNumScanSsids); break;
      case 'scanFrequencies':
        w.array(44, 'scan-frequencies', set.scanFrequencies, (type, item) => w.u32(type, '', item));
        break;
      case 'scanSsids': w.array(45, 'scan-ssids', set.scanSsids, (type, item) => w.binary(type, '', item)); break;
      case 'generation': w.u32(46, 'generation', set.generation); break;
      case 'bss': w.nest(47, 'bss', set.bss, encodeBssAttrs); break;
      case 'regInitiator': w.u8(48, 'reg-initiator', set.regInitiator, regInitiatorTable); break;
      case 'regType': w.u8(49, 'reg-type', set.regType, regTypeTable); break;
      case 'supportedCommands':
        w.array(50, 'supported-commands', set.supportedCommands, (type, item) => w.u32(type, '', item, commandsTable));
        break;
      case 'frame': w.binary(51, 'frame', set.frame); break;
      case 'ssid': w.binary(52, 'ssid', set.ssid); break;
      case 'authType': w.u32(53, 'auth-type', set.authType, authTypeTable); break;
      case 'reasonCode': w.u16(54, 'reason-code', set.reasonCode); break;
      case 'keyType': w.u32(55, 'key-type', set.keyType); break;
      case 'maxScanIeLen': w.u16(56, 'max-scan-ie-len', set.maxScanIeLen); break;
      case 'cipherSuites':
        w.packed(57, 'cipher-suites', set.cipherSuites, 4, (at, item) => w.putU32(at, 'cipher-suites', item));
        break;
      case 'freqBefore': w.nest(58, 'freq-before', set.freqBefore, encodeFrequencyAttrs); break;
      case 'freqAfter': w.nest(59, 'freq-after', set.freqAfter, encodeFrequencyAttrs); break;
      case 'freqFixed': w.flag(60, 'freq-fixed', set.freqFixed); break;
      case 'wiphyRetryShort': w.u8(61, 'wiphy-retry-short', set.wiphyRetryShort); break;
      case 'wiphyRetryLong': w.u8(62, 'wiphy-retry-long', set.wiphyRetryLong); break;
      case 'wiphyFragThreshold': w.u32(63, 'wiphy-frag-threshold', set.wiphyFragThreshold); break;
      case 'wiphyRtsThreshold': w.u32(64, 'wiphy-rts-threshold', set.wiphyRtsThreshold); break;
      case 'timedOut': w.flag(65, 'timed-out', set.timedOut); break;
      case 'useMfp': w.u32(66, 'use-mfp', set.useMfp, mfpTable); break;
      case 'staFlags2': w.struct(67, 'sta-flags2', set.staFlags2, 8, encodeStaFlagUpdate); break;
      case 'controlPort': w.flag(68, 'control-port', set.controlPort); break;
      case 'testdata': w.binary(69, 'testdata', set.testdata); break;
      case 'privacy': w.flag(70, 'privacy', set.privacy); break;
      case 'disconnectedByAp': w.flag(71, 'disconnected-by-ap', set.disconnectedByAp); break;
      case 'statusCode': w.u16(72, 'status-code', set.statusCode); break;
      case 'cipherSuitesPairwise':
        w.packed(
          73, 'cipher-suites-pairwise', set.cipherSuitesPairwise, 4,
          (at, item) => w.putU32(at, 'cipher-suites-pairwise', item),
        );
        break;
      case 'cipherSuiteGroup': w.u32(74, 'cipher-suite-group', set.cipherSuiteGroup); break;
      case 'wpaVersions': w.u32(75, 'wpa-versions', set.wpaVersions, wpaVersionTable); break;
      case 'akmSuites':
        w.packed(76, 'akm-suites', set.akmSuites, 4, (at, item) => w.putU32(at, 'akm-suites', item));
        break;
      case 'reqIe': w.binary(77, 'req-ie', set.reqIe); break;
      case 'respIe': w.binary(78, 'resp-ie', set.respIe); break;
      case 'prevBssid': w.mac(79, 'prev-bssid', set.prevBssid); break;
      case 'key': w.nest(80, 'key', set.key, encodeKeyAttrs); break;
      case 'keys': w.nests(81, 'keys', set.keys, encodeKeyAttrs); break;
      case 'pid': w.u32(82, 'pid', set.pid); break;
      case '_4addr': w.u8(83, '4addr', set._4addr); break;
      case 'surveyInfo': w.nest(84, 'survey-info', set.surveyInfo, encodeSurveyInfoAttrs); break;
      case 'pmkid': w.binary(85, 'pmkid', set.pmkid); break;
      case 'maxNumPmkids': w.u8(86, 'max-num-pmkids', set.maxNumPmkids); break;
      case 'duration': w.u32(87, 'duration', set.duration); break;
      case 'cookie': w.u64(88, 'cookie', set.cookie); break;
      case 'wiphyCoverageClass': w.u8(89, 'wiphy-coverage-class', set.wiphyCoverageClass); break;
      case 'txRates': w.nest(90, 'tx-rates', set.txRates, encodeTxRatesAttrs); break;
      case 'frameMatch': w.binary(91, 'frame-match', set.frameMatch); break;
      case 'ack': w.flag(92, 'ack', set.ack); break;
      case 'psState': w.u32(93, 'ps-state', set.psState, psStateTable); break;
      case 'cqm': w.nest(94, 'cqm', set.cqm, encodeCqmAttrs); break;
      case 'localStateChange': w.flag(95, 'local-state-change', set.localStateChange); break;
      case 'apIsolate': w.u8(96, 'ap-isolate', set.apIsolate); break;
      case 'wiphyTxPowerSetting':
        w.u32(97, 'wiphy-tx-power-setting', set.wiphyTxPowerSetting, txPowerSettingTable);
        break;
      case 'wiphyTxPowerLevel': w.s32(98, 'wiphy-tx-power-level', set.wiphyTxPowerLevel); break;
      case 'txFrameTypes': w.nest(99, 'tx-frame-types', set.txFrameTypes, encodeIftypeAttrs); break;
      case 'rxFrameTypes': w.nest(100, 'rx-frame-types', set.rxFrameTypes, encodeIftypeAttrs); break;
      case 'frameType': w.list('frame-type', set.frameType, (item) => w.u16(101, 'frame-type', item)); break;
      case 'controlPortEthertype': w.u16(102, 'control-port-ethertype', set.controlPortEthertype); break;
      case 'controlPortEthertypeSupported':
        w.flag(102, 'control-port-ethertype-supported', set.controlPortEthertypeSupported);
        break;
      case 'controlPortNoEncrypt': w.flag(103, 'control-port-no-encrypt', set.controlPortNoEncrypt); break;
      case 'supportIbssRsn': w.flag(104, 'support-ibss-rsn', set.supportIbssRsn); break;
      case 'wiphyAntennaTx': w.u32(105, 'wiphy-antenna-tx', set.wiphyAntennaTx); break;
      case 'wiphyAntennaRx': w.u32(106, 'wiphy-antenna-rx', set.wiphyAntennaRx); break;
      case 'mcastRate': w.u32(107, 'mcast-rate', set.mcastRate); break;
      case 'offchannelTxOk': w.flag(108, 'offchannel-tx-ok', set.offchannelTxOk); break;
      case 'bssHtOpmode': w.u16(109, 'bss-ht-opmode', set.bssHtOpmode); break;
      case 'keyDefaultTypes': w.nest(110, 'key-default-types', set.keyDefaultTypes, encodeKeyDefaultTypeAttrs); break;
      case 'maxRemainOnChannelDuration':
        w.u32(111, 'max-remain-on-channel-duration', set.maxRemainOnChannelDuration);
        break;
      case 'meshSetup': w.nest(112, 'mesh-setup', set.meshSetup, encodeMeshSetupAttrs); break;
      case 'wiphyAntennaAvailTx': w.u32(113, 'wiphy-antenna-avail-tx', set.wiphyAntennaAvailTx); break;
      case 'wiphyAntennaAvailRx': w.u32(114, 'wiphy-antenna-avail-rx', set.wiphyAntennaAvailRx); break;
      case 'supportMeshAuth': w.flag(115, 'support-mesh-auth', set.supportMeshAuth); break;
      case 'staPlinkState': w.u8(116, 'sta-plink-state', set.staPlinkState, plinkStateTable); break;
      case 'wowlanTriggers': w.nest(117, 'wowlan-triggers', set.wowlanTriggers, encodeWowlanAttrs); break;
      case 'wowlanTriggersSupported':
        w.nest(118, 'wowlan-triggers-supported', set.wowlanTriggersSupported, encodeWowlanTriggersAttrs);
        break;
      case 'schedScanInterval': w.u32(119, 'sched-scan-interval', set.schedScanInterval); break;
      case 'interfaceCombinations':
        w.nests(120, 'interface-combinations', set.interfaceCombinations, encodeIfCombinationAttributes);
        break;
      case 'softwareIftypes': w.nest(121, 'software-iftypes', set.softwareIftypes, encodeSupportedIftypes); break;
      case 'rekeyData': w.nest(122, 'rekey-data', set.rekeyData, encodeRekeyDataAttrs); break;
      case 'maxNumSchedScanSsids': w.u8(123, 'max-num-sched-scan-ssids', set.maxNumSchedScanSsids); break;
      case 'maxSchedScanIeLen': w.u16(124, 'max-sched-scan-ie-len', set.maxSchedScanIeLen); break;
      case 'scanSuppRates': w.nest(125, 'scan-supp-rates', set.scanSuppRates, encodeScanSuppRatesAttrs); break;
      case 'hiddenSsid': w.u32(126, 'hidden-ssid', set.hiddenSsid, hiddenSsidTable); break;
      case 'ieProbeResp': w.binary(127, 'ie-probe-resp', set.ieProbeResp); break;
      case 'ieAssocResp': w.binary(128, 'ie-assoc-resp', set.ieAssocResp); break;
      case 'staWme': w.nest(129, 'sta-wme', set.staWme, encodeStaWmeAttrs); break;
      case 'supportApUapsd': w.flag(130, 'support-ap-uapsd', set.supportApUapsd); break;
      case 'roamSupport': w.flag(131, 'roam-support', set.roamSupport); break;
      case 'schedScanMatch': w.nests(132, 'sched-scan-match', set.schedScanMatch, encodeSchedScanMatchAttrs); break;
      case 'maxMatchSets': w.u8(133, 'max-match-sets', set.maxMatchSets); break;
      case 'pmksaCandidate': w.nest(134, 'pmksa-candidate', set.pmksaCandidate, encodePmksaCandidateAttrs); break;
      case 'txNoCckRate': w.flag(135, 'tx-no-cck-rate', set.txNoCckRate); break;
      case 'tdlsAction': w.u8(136, 'tdls-action', set.tdlsAction); break;
      case 'tdlsDialogToken': w.u8(137, 'tdls-dialog-token', set.tdlsDialogToken); break;
      case 'tdlsOperation': w.u8(138, 'tdls-operation', set.tdlsOperation); break;
      case 'tdlsSupport': w.flag(139, 'tdls-support', set.tdlsSupport); break;
      case 'tdlsExternalSetup': w.flag(140, 'tdls-external-setup', set.tdlsExternalSetup); break;
      case 'deviceApSme': w.u32(141, 'device-ap-sme', set.deviceApSme); break;
      case 'dontWaitForAck': w.flag(142, 'dont-wait-for-ack', set.dontWaitForAck); break;
      case 'featureFlags': w.u32(143, 'feature-flags', set.featureFlags, featureFlagsTable); break;
      case 'probeRespOffload': w.u32(144, 'probe-resp-offload', set.probeRespOffload); break;
      case 'probeResp': w.binary(145, 'probe-resp', set.probeResp); break;
      case 'dfsRegion': w.u8(146, 'dfs-region', set.dfsRegion, dfsRegionTable); break;
      case 'disableHt': w.flag(147, 'disable-ht', set.disableHt); break;
      case 'htCapabilityMask': w.binary(148, 'ht-capability-mask', set.htCapabilityMask); break;
      case 'noackMap': w.u16(149, 'noack-map', set.noackMap); break;
      case 'inactivityTimeout': w.u16(150, 'inactivity-timeout', set.inactivityTimeout); break;
      case 'rxSignalDbm': w.s32(151, 'rx-signal-dbm', set.rxSignalDbm); break;
      case 'bgScanPeriod': w.u16(152, 'bg-scan-period', set.bgScanPeriod); break;
      case 'wdev': w.u64(153, 'wdev', set.wdev); break;
      case 'userRegHintType': w.u32(154, 'user-reg-hint-type', set.userRegHintType); break;
      case 'connFailedReason': w.u32(155, 'conn-failed-reason', set.connFailedReason); break;
      case 'authData': w.binary(156, 'auth-data', set.authData); break;
      case 'vhtCapability': w.binary(157, 'vht-capability', set.vhtCapability); break;
      case 'scanFlags': w.u32(158, 'scan-flags', set.scanFlags, scanFlagTable); break;
      case 'channelWidth': w.u32(159, 'channel-width', set.channelWidth, chanWidthTable); break;
      case 'centerFreq1': w.u32(160, 'center-freq1', set.centerFreq1); break;
      case 'centerFreq2': w.u32(161, 'center-freq2', set.centerFreq2); break;
      case 'p2pCtwindow': w.u8(162, 'p2p-ctwindow', set.p2pCtwindow); break;
      case 'p2pOppps': w.u8(163, 'p2p-oppps', set.p2pOppps); break;
      case 'localMeshPowerMode': w.u32(164, 'local-mesh-power-mode', set.localMeshPowerMode, meshPowerModeTable); break;
      case 'aclPolicy': w.u32(165, 'acl-policy', set.aclPolicy); break;
      case 'macAddrs': w.array(166, 'mac-addrs', set.macAddrs, (type, item) => w.mac(type, '', item)); break;
      case 'macAclMax': w.u32(167, 'mac-acl-max', set.macAclMax); break;
      case 'radarEvent': w.u32(168, 'radar-event', set.radarEvent); break;
      case 'extCapa': w.binary(169, 'ext-capa', set.extCapa); break;
      case 'extCapaMask': w.binary(170, 'ext-capa-mask', set.extCapaMask); break;
      case 'staCapability': w.u16(171, 'sta-capability', set.staCapability); break;
      case 'staExtCapability': w.binary(172, 'sta-ext-capability', set.staExtCapability); break;
      case 'protocolFeatures': w.u32(173, 'protocol-features', set.protocolFeatures, protocolFeaturesTable); break;
      case 'splitWiphyDump': w.flag(174, 'split-wiphy-dump', set.splitWiphyDump); break;
      case 'disableVht': w.flag(175, 'disable-vht', set.disableVht); break;
      case 'vhtCapabilityMask': w.binary(176, 'vht-capability-mask', set.vhtCapabilityMask); break;
      case 'mdid': w.u16(177, 'mdid', set.mdid); break;
      case 'ieRic': w.binary(178, 'ie-ric', set.ieRic); break;
      case 'critProtId': w.u16(179, 'crit-prot-id', set.critProtId); break;
      case 'maxCritProtDuration': w.u16(180, 'max-crit-prot-duration', set.maxCritProtDuration); break;
      case 'peerAid': w.u16(181, 'peer-aid', set.peerAid); break;
      case 'coalesceRule': w.binary(182, 'coalesce-rule', set.coalesceRule); break;
      case 'chSwitchCount': w.u32(183, 'ch-switch-count', set.chSwitchCount); break;
      case 'chSwitchBlockTx': w.flag(184, 'ch-switch-block-tx', set.chSwitchBlockTx); break;
      case 'csaIes': w.nest(185, 'csa-ies', set.csaIes, encodeNl80211Attrs); break;
      case 'cntdwnOffsBeacon':
        w.packed(
          186, 'cntdwn-offs-beacon', set.cntdwnOffsBeacon, 2, (at, item) => w.putU16(at, 'cntdwn-offs-beacon', item),
        );
        break;
      case 'cntdwnOffsPresp':
        w.packed(
          187, 'cntdwn-offs-presp', set.cntdwnOffsPresp, 2, (at, item) => w.putU16(at, 'cntdwn-offs-presp', item),
        );
        break;
      case 'rxmgmtFlags': w.u32(188, 'rxmgmt-flags', set.rxmgmtFlags); break;
      case 'staSupportedChannels': w.binary(189, 'sta-supported-channels', set.staSupportedChannels); break;
      case 'staSupportedOperClasses': w.binary(190, 'sta-supported-oper-classes', set.staSupportedOperClasses); break;
      case 'handleDfs': w.flag(191, 'handle-dfs', set.handleDfs); break;
      case 'support5Mhz': w.flag(192, 'support-5-mhz', set.support5Mhz); break;
      case 'support10Mhz': w.flag(193, 'support-10-mhz', set.support10Mhz); break;
      case 'opmodeNotif': w.u8(194, 'opmode-notif', set.opmodeNotif); break;
      case 'vendorId': w.u32(195, 'vendor-id', set.vendorId); break;
      case 'vendorSubcmd': w.u32(196, 'vendor-subcmd', set.vendorSubcmd); break;
      case 'vendorData': w.binary(197, 'vendor-data', set.vendorData); break;
      case 'vendorEvents':
        w.array(
          198, 'vendor-events', set.vendorEvents, (type, item) => w.struct(type, '', item, 8, encodeVendorCmdInfo),
        );
        break;
      case 'qosMap': w.binary(199, 'qos-map', set.qosMap); break;
      case 'macHint': w.mac(200, 'mac-hint', set.macHint); break;
      case 'wiphyFreqHint': w.u32(201, 'wiphy-freq-hint', set.wiphyFreqHint); break;
      case 'maxApAssocSta': w.u32(202, 'max-ap-assoc-sta', set.maxApAssocSta); break;
      case 'tdlsPeerCapability': w.u32(203, 'tdls-peer-capability', set.tdlsPeerCapability); break;
      case 'socketOwner': w.flag(204, 'socket-owner', set.socketOwner); break;
      case 'csaCOffsetsTx':
        w.packed(205, 'csa-c-offsets-tx', set.csaCOffsetsTx, 2, (at, item) => w.putU16(at, 'csa-c-offsets-tx', item));
        break;
      case 'maxCsaCounters': w.u8(206, 'max-csa-counters', set.maxCsaCounters); break;
      case 'tdlsInitiator': w.flag(207, 'tdls-initiator', set.tdlsInitiator); break;
      case 'useRrm': w.flag(208, 'use-rrm', set.useRrm); break;
      case 'wiphyDynAck': w.flag(209, 'wiphy-dyn-ack', set.wiphyDynAck); break;
      case 'tsid': w.u8(210, 'tsid', set.tsid); break;
      case 'userPrio': w.u8(211, 'user-prio', set.userPrio); break;
      case 'admittedTime': w.u16(212, 'admitted-time', set.admittedTime); break;
      case 'smpsMode': w.u8(213, 'smps-mode', set.smpsMode); break;
      case 'operClass': w.u8(214, 'oper-class', set.operClass); break;
      case 'macMask': w.mac(215, 'mac-mask', set.macMask); break;
      case 'wiphySelfManagedReg': w.flag(216, 'wiphy-self-managed-reg', set.wiphySelfManagedReg); break;
      case 'extFeatures': w.binary(217, 'ext-features', set.extFeatures); break;
      case 'surveyRadioStats': w.flag(218, 'survey-radio-stats', set.surveyRadioStats); break;
      case 'netnsFd': w.u32(219, 'netns-fd', set.netnsFd); break;
      case 'schedScanDelay': w.u32(220, 'sched-scan-delay', set.schedScanDelay); break;
      case 'regIndoor': w.flag(221, 'reg-indoor', set.regIndoor); break;
      case 'maxNumSchedScanPlans': w.u32(222, 'max-num-sched-scan-plans', set.maxNumSchedScanPlans); break;
      case 'maxScanPlanInterval': w.u32(223, 'max-scan-plan-interval', set.maxScanPlanInterval); break;
      case 'maxScanPlanIterations': w.u32(224, 'max-scan-plan-iterations', set.maxScanPlanIterations); break;
      case 'schedScanPlans': w.nests(225, 'sched-scan-plans', set.schedScanPlans, encodeSchedScanPlanAttrs); break;
      case 'pbss': w.flag(226, 'pbss', set.pbss); break;
      case 'bssSelect': w.nest(227, 'bss-select', set.bssSelect, encodeBssSelectAttrs); break;
      case 'staSupportP2pPs': w.u8(228, 'sta-support-p2p-ps', set.staSupportP2pPs); break;
      case 'iftypeExtCapa': w.nests(230, 'iftype-ext-capa', set.iftypeExtCapa, encodeNl80211Attrs); break;
      case 'muMimoGroupData': w.binary(231, 'mu-mimo-group-data', set.muMimoGroupData); break;
      case 'muMimoFollowMacAddr': w.mac(232, 'mu-mimo-follow-mac-addr', set.muMimoFollowMacAddr); break;
      case 'scanStartTimeTsf': w.u64(233, 'scan-start-time-tsf', set.scanStartTimeTsf); break;
      case 'scanStartTimeTsfBssid': w.mac(234, 'scan-start-time-tsf-bssid', set.scanStartTimeTsfBssid); break;
      case 'measurementDuration': w.u16(235, 'measurement-duration', set.measurementDuration); break;
      case 'measurementDurationMandatory':
        w.flag(236, 'measurement-duration-mandatory', set.measurementDurationMandatory);
        break;
      case 'meshPeerAid': w.u16(237, 'mesh-peer-aid', set.meshPeerAid); break;
      case 'nanMasterPref': w.u8(238, 'nan-master-pref', set.nanMasterPref); break;
      case 'bands': w.u32(239, 'bands', set.bands, wiphyBandTable); break;
      case 'nanFunc': w.nest(240, 'nan-func', set.nanFunc, encodeNanFuncAttrs); break;
      case 'nanMatch': w.nest(241, 'nan-match', set.nanMatch, encodeNanMatchAttrs); break;
      case 'filsKek': w.secret(242, 'fils-kek', set.filsKek); break;
      case 'filsNonces': w.binary(243, 'fils-nonces', set.filsNonces); break;
      case 'multicastToUnicastEnabled':
        w.flag(244, 'multicast-to-unicast-enabled', set.multicastToUnicastEnabled);
        break;
      case 'bssid': w.mac(245, 'bssid', set.bssid); break;
      case 'schedScanRelativeRssi': w.s8(246, 'sched-scan-relative-rssi', set.schedScanRelativeRssi); break;
      case 'schedScanRssiAdjust':
        w.struct(247, 'sched-scan-rssi-adjust', set.schedScanRssiAdjust, 2, encodeBssSelectRssiAdjust);
        break;
      case 'timeoutReason': w.u32(248, 'timeout-reason', set.timeoutReason); break;
      case 'filsErpUsername': w.binary(249, 'fils-erp-username', set.filsErpUsername); break;
      case 'filsErpRealm': w.binary(250, 'fils-erp-realm', set.filsErpRealm); break;
      case 'filsErpNextSeqNum': w.u16(251, 'fils-erp-next-seq-num', set.filsErpNextSeqNum); break;
      case 'filsErpRrk': w.secret(252, 'fils-erp-rrk', set.filsErpRrk); break;
      case 'filsCacheId': w.binary(253, 'fils-cache-id', set.filsCacheId); break;
      case 'pmk': w.secret(254, 'pmk', set.pmk); break;
      case 'schedScanMulti': w.flag(255, 'sched-scan-multi', set.schedScanMulti); break;
      case 'schedScanMaxReqs': w.u32(256, 'sched-scan-max-reqs', set.schedScanMaxReqs); break;
      case 'want1x4wayHs': w.flag(257, 'want-1x-4way-hs', set.want1x4wayHs); break;
      case 'pmkr0Name': w.binary(258, 'pmkr0-name', set.pmkr0Name); break;
      case 'portAuthorized': w.binary(259, 'port-authorized', set.portAuthorized); break;
      case 'externalAuthAction': w.u32(260, 'external-auth-action', set.externalAuthAction); break;
      case 'externalAuthSupport': w.flag(261, 'external-auth-support', set.externalAuthSupport); break;
      case 'nss': w.u8(262, 'nss', set.nss); break;
      case 'ackSignal': w.s32(263, 'ack-signal', set.ackSignal); break;
      case 'controlPortOverNl80211': w.flag(264, 'control-port-over-nl80211', set.controlPortOverNl80211); break;
      case 'txqStats': w.nest(265, 'txq-stats', set.txqStats, encodeTxqStatsAttrs); break;
      case 'txqLimit': w.u32(266, 'txq-limit', set.txqLimit); break;
      case 'txqMemoryLimit': w.u32(267, 'txq-memory-limit', set.txqMemoryLimit); break;
      case 'txqQuantum': w.u32(268, 'txq-quantum', set.txqQuantum); break;
      case 'heCapability': w.binary(269, 'he-capability', set.heCapability); break;
      case 'ftmResponder': w.nest(270, 'ftm-responder', set.ftmResponder, encodeFtmResponderAttrs); break;
      case 'ftmResponderStats':
        w.nest(271, 'ftm-responder-stats', set.ftmResponderStats, encodeFtmResponderStatsAttrs);
        break;
      case 'timeout': w.u32(272, 'timeout', set.timeout); break;
      case 'peerMeasurements': w.nest(273, 'peer-measurements', set.peerMeasurements, encodePmsrAttrs); break;
      case 'airtimeWeight': w.u16(274, 'airtime-weight', set.airtimeWeight); break;
      case 'staTxPowerSetting': w.u8(275, 'sta-tx-power-setting', set.staTxPowerSetting, txPowerSettingTable); break;
      case 'staTxPower': w.s16(276, 'sta-tx-power', set.staTxPower); break;
      case 'saePassword': w.secret(277, 'sae-password', set.saePassword); break;
      case 'twtResponder': w.flag(278, 'twt-responder', set.twtResponder); break;
      case 'heObssPd': w.nest(279, 'he-obss-pd', set.heObssPd, encodeHeObssPdAttrs); break;
      case 'wiphyEdmgChannels': w.u8(280, 'wiphy-edmg-channels', set.wiphyEdmgChannels); break;
      case 'wiphyEdmgBwConfig': w.u8(281, 'wiphy-edmg-bw-config', set.wiphyEdmgBwConfig); break;
      case 'vlanId': w.u16(282, 'vlan-id', set.vlanId); break;
      case 'heBssColor': w.nest(283, 'he-bss-color', set.heBssColor, encodeHeBssColorAttrs); break;
      case 'iftypeAkmSuites': w.nests(284, 'iftype-akm-suites', set.iftypeAkmSuites, encodeIftypeAkmAttrs); break;
      case 'tidConfig': w.nests(285, 'tid-config', set.tidConfig, encodeTidConfigAttrs); break;
      case 'tidConfigSupported':
        w.nest(285, 'tid-config-supported', set.tidConfigSupported, encodeTidConfigAttrs);
        break;
      case 'controlPortNoPreauth': w.flag(286, 'control-port-no-preauth', set.controlPortNoPreauth); break;
      case 'pmkLifetime': w.u32(287, 'pmk-lifetime', set.pmkLifetime); break;
      case 'pmkReauthThreshold': w.u8(288, 'pmk-reauth-threshold', set.pmkReauthThreshold); break;
      case 'receiveMulticast': w.flag(289, 'receive-multicast', set.receiveMulticast); break;
      case 'wiphyFreqOffset': w.u32(290, 'wiphy-freq-offset', set.wiphyFreqOffset); break;
      case 'centerFreq1Offset': w.u32(291, 'center-freq1-offset', set.centerFreq1Offset); break;
      case 'scanFreqKhz': w.array(292, 'scan-freq-khz', set.scanFreqKhz, (type, item) => w.u32(type, '', item)); break;
      case 'he6ghzCapability': w.binary(293, 'he-6ghz-capability', set.he6ghzCapability); break;
      case 'filsDiscovery': w.nest(294, 'fils-discovery', set.filsDiscovery, encodeFilsDiscoveryAttrs); break;
      case 'unsolBcastProbeResp':
        w.nest(295, 'unsol-bcast-probe-resp', set.unsolBcastProbeResp, encodeUnsolBcastProbeRespAttrs);
        break;
      case 's1gCapability': w.binary(296, 's1g-capability', set.s1gCapability); break;
      case 's1gCapabilityMask': w.binary(297, 's1g-capability-mask', set.s1gCapabilityMask); break;
      case 'saePwe': w.u8(298, 'sae-pwe', set.saePwe); break;
      case 'reconnectRequested': w.flag(299, 'reconnect-requested', set.reconnectRequested); break;
      case 'sarSpec': w.nest(300, 'sar-spec', set.sarSpec, encodeSarAttributes); break;
      case 'disableHe': w.flag(301, 'disable-he', set.disableHe); break;
      case 'obssColorBitmap': w.u64(302, 'obss-color-bitmap', set.obssColorBitmap); break;
      case 'colorChangeCount': w.u8(303, 'color-change-count', set.colorChangeCount); break;
      case 'colorChangeColor': w.u8(304, 'color-change-color', set.colorChangeColor); break;
      case 'colorChangeElems': w.nest(305, 'color-change-elems', set.colorChangeElems, encodeNl80211Attrs); break;
      case 'mbssidConfig': w.nest(306, 'mbssid-config', set.mbssidConfig, encodeMbssidConfigAttrs); break;
      case 'mbssidElems':
        w.array(307, 'mbssid-elems', set.mbssidElems, (type, item) => w.binary(type, '', item));
        break;
      case 'radarBackground': w.flag(308, 'radar-background', set.radarBackground); break;
      case 'apSettingsFlags': w.u32(309, 'ap-settings-flags', set.apSettingsFlags); break;
      case 'ehtCapability': w.binary(310, 'eht-capability', set.ehtCapability); break;
      case 'disableEht': w.flag(311, 'disable-eht', set.disableEht); break;
      case 'mloLinks': w.nests(312, 'mlo-links', set.mloLinks, encodeNl80211Attrs); break;
      case 'mloLinkId': w.u8(313, 'mlo-link-id', set.mloLinkId); break;
      case 'mldAddr': w.mac(314, 'mld-addr', set.mldAddr); break;
      case 'mloSupport': w.flag(315, 'mlo-support', set.mloSupport); break;
      case 'maxNumAkmSuites': w.u16(316, 'max-num-akm-suites', set.maxNumAkmSuites); break;
      case 'emlCapability': w.u16(317, 'eml-capability', set.emlCapability); break;
      case 'mldCapaAndOps': w.u16(318, 'mld-capa-and-ops', set.mldCapaAndOps); break;
      case 'txHwTimestamp': w.u64(319, 'tx-hw-timestamp', set.txHwTimestamp); break;
      case 'rxHwTimestamp': w.u64(320, 'rx-hw-timestamp', set.rxHwTimestamp); break;
      case 'tdBitmap': w.binary(321, 'td-bitmap', set.tdBitmap); break;
      case 'punctBitmap': w.u32(322, 'punct-bitmap', set.punctBitmap); break;
      case 'maxHwTimestampPeers': w.u16(323, 'max-hw-timestamp-peers', set.maxHwTimestampPeers); break;
      case 'hwTimestampEnabled': w.flag(324, 'hw-timestamp-enabled', set.hwTimestampEnabled); break;
      case 'emaRnrElems':
        w.array(325, 'ema-rnr-elems', set.emaRnrElems, (type, item) => w.binary(type, '', item));
        break;
      case 'mloLinkDisabled': w.flag(326, 'mlo-link-disabled', set.mloLinkDisabled); break;
      case 'bssDumpIncludeUseData': w.flag(327, 'bss-dump-include-use-data', set.bssDumpIncludeUseData); break;
      case 'mloTtlmDlink':
        w.packed(328, 'mlo-ttlm-dlink', set.mloTtlmDlink, 2, (at, item) => w.putU16(at, 'mlo-ttlm-dlink', item));
        break;
      case 'mloTtlmUlink':
        w.packed(329, 'mlo-ttlm-ulink', set.mloTtlmUlink, 2, (at, item) => w.putU16(at, 'mlo-ttlm-ulink', item));
        break;
      case 'assocSppAmsdu': w.flag(330, 'assoc-spp-amsdu', set.assocSppAmsdu); break;
      case 'wiphyRadios': w.nests(331, 'wiphy-radios', set.wiphyRadios, encodeWiphyRadioAttrs); break;
      case 'wiphyInterfaceCombinations':
        w.nests(332, 'wiphy-interface-combinations', set.wiphyInterfaceCombinations, encodeIfCombinationAttributes);
        break;
      case 'vifRadioMask': w.u32(333, 'vif-radio-mask', set.vifRadioMask); break;
      case 'supportedSelectors': w.binary(334, 'supported-selectors', set.supportedSelectors); break;
      case 'mloReconfRemLinks': w.u16(335, 'mlo-reconf-rem-links', set.mloReconfRemLinks); break;
      case 'epcs': w.flag(336, 'epcs', set.epcs); break;
      case 'assocMldExtCapaOps': w.u16(337, 'assoc-mld-ext-capa-ops', set.assocMldExtCapaOps); break;
      case 'wiphyRadioIndex': w.u8(338, 'wiphy-radio-index', set.wiphyRadioIndex); break;
      case 's1gLongBeaconPeriod': w.u8(339, 's1g-long-beacon-period', set.s1gLongBeaconPeriod); break;
      case 's1gShortBeacon': w.nest(340, 's1g-short-beacon', set.s1gShortBeacon, encodeS1gShortBeaconAttrs); break;
      case 'bssParam': w.flag(341, 'bss-param', set.bssParam); break;
      case 'bssParamSupported': w.nest(341, 'bss-param-supported', set.bssParamSupported, encodeBssParamAttrs); break;
      case 'nanConfig': w.nest(342, 'nan-config', set.nanConfig, encodeNanConfigAttrs); break;
      case 'nanNewCluster': w.flag(343, 'nan-new-cluster', set.nanNewCluster); break;
      case 'nanCapabilities': w.nest(344, 'nan-capabilities', set.nanCapabilities, encodeNanCapabilitiesAttrs); break;
      case 's1gPrimary2mhz': w.flag(345, 's1g-primary-2mhz', set.s1gPrimary2mhz); break;
      case 'eppPeer': w.flag(346, 'epp-peer', set.eppPeer); break;
      case 'uhrCapability': w.binary(347, 'uhr-capability', set.uhrCapability); break;
      case 'disableUhr': w.flag(348, 'disable-uhr', set.disableUhr); break;
      case 'incumbentSignalInterferenceBitmap':
        w.u32(349, 'incumbent-signal-interference-bitmap', set.incumbentSignalInterferenceBitmap);
        break;
      case 'uhrOperation': w.binary(350, 'uhr-operation', set.uhrOperation); break;
      case 'nanChannel':
        w.list('nan-channel', set.nanChannel, (item) => w.nest(351, 'nan-channel', item, encodeNl80211Attrs));
        break;
      case 'nanChannelEntry': w.binary(352, 'nan-channel-entry', set.nanChannelEntry, 6, 6); break;
      case 'nanTimeSlots':
        w.packed(353, 'nan-time-slots', set.nanTimeSlots, 1, (at, item) => w.putU8(at, 'nan-time-slots', item));
        break;
      case 'nanRxNss': w.u8(354, 'nan-rx-nss', set.nanRxNss); break;
      case 'nanAvailBlob': w.binary(355, 'nan-avail-blob', set.nanAvailBlob); break;
      case 'nanSchedDeferred': w.flag(356, 'nan-sched-deferred', set.nanSchedDeferred); break;
      case 'nanSchedUpdateSuccess': w.flag(357, 'nan-sched-update-success', set.nanSchedUpdateSuccess); break;
      case 'nanNmiMac': w.mac(358, 'nan-nmi-mac', set.nanNmiMac); break;
      case 'nanUlw': w.binary(359, 'nan-ulw', set.nanUlw); break;
      case 'nanCommittedDw': w.u16(360, 'nan-committed-dw', set.nanCommittedDw); break;
      case 'nanSeqId': w.u8(361, 'nan-seq-id', set.nanSeqId); break;
      case 'nanMaxChanSwitchTime': w.u16(362, 'nan-max-chan-switch-time', set.nanMaxChanSwitchTime); break;
      case 'nanPeerMaps': w.nests(363, 'nan-peer-maps', set.nanPeerMaps, encodeNanPeerMapAttrs); break;
      case 'assocEncrypted': w.flag(364, 'assoc-encrypted', set.assocEncrypted); break;
      case 'npcaPrimaryFreq': w.u32(365, 'npca-primary-freq', set.npcaPrimaryFreq); break;
      case 'npcaPunctBitmap': w.u32(366, 'npca-punct-bitmap', set.npcaPunctBitmap); break;
      case 'staDumpLinkStats': w.flag(367, 'sta-dump-link-stats', set.staDumpLinkStats); break;
      default: w.unknownKey('nl80211-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `frame-type-attrs`. */
export function encodeFrameTypeAttrs(w: AttrWriter, set: FrameTypeAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'frameType': w.list('frame-type', set.frameType, (item) => w.u16(101, 'frame-type', item)); break;
      default: w.unknownKey('frame-type-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wiphy-bands`. */
export function encodeWiphyBands(w: AttrWriter, set: WiphyBands): void {
  for (const key in set) {
    switch (key) {
      case '_2ghz': w.nest(0, '2ghz', set._2ghz, encodeBandAttrs); break;
      case '_5ghz': w.nest(1, '5ghz', set._5ghz, encodeBandAttrs); break;
      case '_60ghz': w.nest(2, '60ghz', set._60ghz, encodeBandAttrs); break;
      case '_6ghz': w.nest(3, '6ghz', set._6ghz, encodeBandAttrs); break;
      case 's1ghz': w.nest(4, 's1ghz', set.s1ghz, encodeBandAttrs); break;
      case 'lc': w.nest(5, 'lc', set.lc, encodeBandAttrs); break;
      default: w.unknownKey('wiphy-bands', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `band-attrs`. */
export function encodeBandAttrs(w: AttrWriter, set: BandAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'freqs': w.nests(1, 'freqs', set.freqs, encodeFrequencyAttrs); break;
      case 'rates': w.nests(2, 'rates', set.rates, encodeBitrateAttrs); break;
      case 'htMcsSet': w.binary(3, 'ht-mcs-set', set.htMcsSet); break;
      case 'htCapa': w.u16(4, 'ht-capa', set.htCapa); break;
      case 'htAmpduFactor': w.u8(5, 'ht-ampdu-factor', set.htAmpduFactor); break;
      case 'htAmpduDensity': w.u8(6, 'ht-ampdu-density', set.htAmpduDensity); break;
      case 'vhtMcsSet': w.binary(7, 'vht-mcs-set', set.vhtMcsSet); break;
      case 'vhtCapa': w.u32(8, 'vht-capa', set.vhtCapa); break;
      case 'iftypeData': w.nests(9, 'iftype-data', set.iftypeData, encodeIftypeDataAttrs); break;
      case 'edmgChannels': w.u8(10, 'edmg-channels', set.edmgChannels); break;
      case 'edmgBwConfig': w.u8(11, 'edmg-bw-config', set.edmgBwConfig); break;
      case 's1gMcsNssSet': w.binary(12, 's1g-mcs-nss-set', set.s1gMcsNssSet); break;
      case 's1gCapa': w.binary(13, 's1g-capa', set.s1gCapa); break;
      default: w.unknownKey('band-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bitrate-attrs`. */
export function encodeBitrateAttrs(w: AttrWriter, set: BitrateAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'rate': w.u32(1, 'rate', set.rate); break;
      case '_2ghzShortpreamble': w.flag(2, '2ghz-shortpreamble', set._2ghzShortpreamble); break;
      default: w.unknownKey('bitrate-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `frequency-attrs`. */
export function encodeFrequencyAttrs(w: AttrWriter, set: FrequencyAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'freq': w.u32(1, 'freq', set.freq); break;
      case 'disabled': w.flag(2, 'disabled', set.disabled); break;
      case 'noIr': w.flag(3, 'no-ir', set.noIr); break;
      case 'noIbss': w.flag(4, 'no-ibss', set.noIbss); break;
      case 'radar': w.flag(5, 'radar', set.radar); break;
      case 'maxTxPower': w.u32(6, 'max-tx-power', set.maxTxPower); break;
      case 'dfsState': w.u32(7, 'dfs-state', set.dfsState, dfsStateTable); break;
      case 'dfsTime': w.u32(8, 'dfs-time', set.dfsTime); break;
      case 'noHt40Minus': w.flag(9, 'no-ht40-minus', set.noHt40Minus); break;
      case 'noHt40Plus': w.flag(10, 'no-ht40-plus', set.noHt40Plus); break;
      case 'no80mhz': w.flag(11, 'no-80mhz', set.no80mhz); break;
      case 'no160mhz': w.flag(12, 'no-160mhz', set.no160mhz); break;
      case 'dfsCacTime': w.u32(13, 'dfs-cac-time', set.dfsCacTime); break;
      case 'indoorOnly': w.flag(14, 'indoor-only', set.indoorOnly); break;
      case 'irConcurrent': w.flag(15, 'ir-concurrent', set.irConcurrent); break;
      case 'no20mhz': w.flag(16, 'no-20mhz', set.no20mhz); break;
      case 'no10mhz': w.flag(17, 'no-10mhz', set.no10mhz); break;
      case 'wmm': w.nests(18, 'wmm', set.wmm, encodeWmmAttrs); break;
      case 'noHe': w.flag(19, 'no-he', set.noHe); break;
      case 'offset': w.u32(20, 'offset', set.offset); break;
      case '_1mhz': w.flag(21, '1mhz', set._1mhz); break;
      case '_2mhz': w.flag(22, '2mhz', set._2mhz); break;
      case '_4mhz': w.flag(23, '4mhz', set._4mhz); break;
      case '_8mhz': w.flag(24, '8mhz', set._8mhz); break;
      case '_16mhz': w.flag(25, '16mhz', set._16mhz); break;
      case 'no320mhz': w.flag(26, 'no-320mhz', set.no320mhz); break;
      case 'noEht': w.flag(27, 'no-eht', set.noEht); break;
      case 'psd': w.s8(28, 'psd', set.psd); break;
      case 'dfsConcurrent': w.flag(29, 'dfs-concurrent', set.dfsConcurrent); break;
      case 'no6ghzVlpClient': w.flag(30, 'no-6ghz-vlp-client', set.no6ghzVlpClient); break;
      case 'no6ghzAfcClient': w.flag(31, 'no-6ghz-afc-client', set.no6ghzAfcClient); break;
      case 'canMonitor': w.flag(32, 'can-monitor', set.canMonitor); break;
      case 'allow6ghzVlpAp': w.flag(33, 'allow-6ghz-vlp-ap', set.allow6ghzVlpAp); break;
      case 'allow20mhzActivity': w.flag(34, 'allow-20mhz-activity', set.allow20mhzActivity); break;
      case 'no4mhz': w.flag(35, 'no-4mhz', set.no4mhz); break;
      case 'no8mhz': w.flag(36, 'no-8mhz', set.no8mhz); break;
      case 'no16mhz': w.flag(37, 'no-16mhz', set.no16mhz); break;
      case 's1gNoPrimary': w.flag(38, 's1g-no-primary', set.s1gNoPrimary); break;
      case 'noUhr': w.flag(39, 'no-uhr', set.noUhr); break;
      case 'cacStartTime': w.u64(40, 'cac-start-time', set.cacStartTime); break;
      default: w.unknownKey('frequency-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `if-combination-attributes`. */
export function encodeIfCombinationAttributes(w: AttrWriter, set: IfCombinationAttributes): void {
  for (const key in set) {
    switch (key) {
      case 'limits': w.nests(1, 'limits', set.limits, encodeIfaceLimitAttributes); break;
      case 'maxnum': w.u32(2, 'maxnum', set.maxnum); break;
      case 'staApBiMatch': w.flag(3, 'sta-ap-bi-match', set.staApBiMatch); break;
      case 'numChannels': w.u32(4, 'num-channels', set.numChannels); break;
      case 'radarDetectWidths': w.u32(5, 'radar-detect-widths', set.radarDetectWidths); break;
      case 'radarDetectRegions': w.u32(6, 'radar-detect-regions', set.radarDetectRegions); break;
      case 'biMinGcd': w.u32(7, 'bi-min-gcd', set.biMinGcd); break;
      default: w.unknownKey('if-combination-attributes', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `iface-limit-attributes`. */
export function encodeIfaceLimitAttributes(w: AttrWriter, set: IfaceLimitAttributes): void {
  for (const key in set) {
    switch (key) {
      case 'max': w.u32(1, 'max', set.max); break;
      case 'types': w.nest(2, 'types', set.types, encodeSupportedIftypes); break;
      default: w.unknownKey('iface-limit-attributes', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `iftype-data-attrs`. */
export function encodeIftypeDataAttrs(w: AttrWriter, set: IftypeDataAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'iftypes': w.nest(1, 'iftypes', set.iftypes, encodeSupportedIftypes); break;
      case 'heCapMac': w.binary(2, 'he-cap-mac', set.heCapMac); break;
      case 'heCapPhy': w.binary(3, 'he-cap-phy', set.heCapPhy); break;
      case 'heCapMcsSet': w.binary(4, 'he-cap-mcs-set', set.heCapMcsSet); break;
      case 'heCapPpe': w.binary(5, 'he-cap-ppe', set.heCapPpe); break;
      case 'he6ghzCapa': w.u16le(6, 'he-6ghz-capa', set.he6ghzCapa); break;
      case 'vendorElems': w.binary(7, 'vendor-elems', set.vendorElems); break;
      case 'ehtCapMac': w.binary(8, 'eht-cap-mac', set.ehtCapMac); break;
      case 'ehtCapPhy': w.binary(9, 'eht-cap-phy', set.ehtCapPhy); break;
      case 'ehtCapMcsSet': w.binary(10, 'eht-cap-mcs-set', set.ehtCapMcsSet); break;
      case 'ehtCapPpe': w.binary(11, 'eht-cap-ppe', set.ehtCapPpe); break;
      case 'uhrCapMac': w.binary(12, 'uhr-cap-mac', set.uhrCapMac); break;
      case 'uhrCapPhy': w.binary(13, 'uhr-cap-phy', set.uhrCapPhy); break;
      default: w.unknownKey('iftype-data-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `iftype-attrs`. */
export function encodeIftypeAttrs(w: AttrWriter, set: IftypeAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'unspecified': w.nest(0, 'unspecified', set.unspecified, encodeFrameTypeAttrs); break;
      case 'adhoc': w.nest(1, 'adhoc', set.adhoc, encodeFrameTypeAttrs); break;
      case 'station': w.nest(2, 'station', set.station, encodeFrameTypeAttrs); break;
      case 'ap': w.nest(3, 'ap', set.ap, encodeFrameTypeAttrs); break;
      case 'apVlan': w.nest(4, 'ap-vlan', set.apVlan, encodeFrameTypeAttrs); break;
      case 'wds': w.nest(5, 'wds', set.wds, encodeFrameTypeAttrs); break;
      case 'monitor': w.nest(6, 'monitor', set.monitor, encodeFrameTypeAttrs); break;
      case 'meshPoint': w.nest(7, 'mesh-point', set.meshPoint, encodeFrameTypeAttrs); break;
      case 'p2pClient': w.nest(8, 'p2p-client', set.p2pClient, encodeFrameTypeAttrs); break;
      case 'p2pGo': w.nest(9, 'p2p-go', set.p2pGo, encodeFrameTypeAttrs); break;
      case 'p2pDevice': w.nest(10, 'p2p-device', set.p2pDevice, encodeFrameTypeAttrs); break;
      case 'ocb': w.nest(11, 'ocb', set.ocb, encodeFrameTypeAttrs); break;
      case 'nan': w.nest(12, 'nan', set.nan, encodeFrameTypeAttrs); break;
      case 'nanData': w.nest(13, 'nan-data', set.nanData, encodeFrameTypeAttrs); break;
      case 'pd': w.nest(14, 'pd', set.pd, encodeFrameTypeAttrs); break;
      default: w.unknownKey('iftype-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sar-attributes`. */
export function encodeSarAttributes(w: AttrWriter, set: SarAttributes): void {
  for (const key in set) {
    switch (key) {
      case 'type': w.u32(1, 'type', set.type); break;
      case 'specs': w.nests(2, 'specs', set.specs, encodeSarSpecs); break;
      default: w.unknownKey('sar-attributes', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sar-specs`. */
export function encodeSarSpecs(w: AttrWriter, set: SarSpecs): void {
  for (const key in set) {
    switch (key) {
      case 'power': w.s32(1, 'power', set.power); break;
      case 'rangeIndex': w.u32(2, 'range-index', set.rangeIndex); break;
      case 'startFreq': w.u32(3, 'start-freq', set.startFreq); break;
      case 'endFreq': w.u32(4, 'end-freq', set.endFreq); break;
      default: w.unknownKey('sar-specs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `supported-iftypes`. */
export function encodeSupportedIftypes(w: AttrWriter, set: SupportedIftypes): void {
  for (const key in set) {
    switch (key) {
      case 'adhoc': w.flag(1, 'adhoc', set.adhoc); break;
      case 'station': w.flag(2, 'station', set.station); break;
      case 'ap': w.flag(3, 'ap', set.ap); break;
      case 'apVlan': w.flag(4, 'ap-vlan', set.apVlan); break;
      case 'wds': w.flag(5, 'wds', set.wds); break;
      case 'monitor': w.flag(6, 'monitor', set.monitor); break;
      case 'meshPoint': w.flag(7, 'mesh-point', set.meshPoint); break;
      case 'p2pClient': w.flag(8, 'p2p-client', set.p2pClient); break;
      case 'p2pGo': w.flag(9, 'p2p-go', set.p2pGo); break;
      case 'p2pDevice': w.flag(10, 'p2p-device', set.p2pDevice); break;
      case 'ocb': w.flag(11, 'ocb', set.ocb); break;
      case 'nan': w.flag(12, 'nan', set.nan); break;
      case 'nanData': w.flag(13, 'nan-data', set.nanData); break;
      case 'pd': w.flag(14, 'pd', set.pd); break;
      default: w.unknownKey('supported-iftypes', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `txq-stats-attrs`. */
export function encodeTxqStatsAttrs(w: AttrWriter, set: TxqStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'backlogBytes': w.u32(1, 'backlog-bytes', set.backlogBytes); break;
      case 'backlogPackets': w.u32(2, 'backlog-packets', set.backlogPackets); break;
      case 'flows': w.u32(3, 'flows', set.flows); break;
      case 'drops': w.u32(4, 'drops', set.drops); break;
      case 'ecnMarks': w.u32(5, 'ecn-marks', set.ecnMarks); break;
      case 'overlimit': w.u32(6, 'overlimit', set.overlimit); break;
      case 'overmemory': w.u32(7, 'overmemory', set.overmemory); break;
      case 'collisions': w.u32(8, 'collisions', set.collisions); break;
      case 'txBytes': w.u32(9, 'tx-bytes', set.txBytes); break;
      case 'txPackets': w.u32(10, 'tx-packets', set.txPackets); break;
      case 'maxFlows': w.u32(11, 'max-flows', set.maxFlows); break;
      default: w.unknownKey('txq-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wmm-attrs`. */
export function encodeWmmAttrs(w: AttrWriter, set: WmmAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'cwMin': w.u16(1, 'cw-min', set.cwMin); break;
      case 'cwMax': w.u16(2, 'cw-max', set.cwMax); break;
      case 'aifsn': w.u8(3, 'aifsn', set.aifsn); break;
      case 'txop': w.u16(4, 'txop', set.txop); break;
      default: w.unknownKey('wmm-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wowlan-triggers-attrs`. */
export function encodeWowlanTriggersAttrs(w: AttrWriter, set: WowlanTriggersAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'any': w.flag(1, 'any', set.any); break;
      case 'disconnect': w.flag(2, 'disconnect', set.disconnect); break;
      case 'magicPkt': w.flag(3, 'magic-pkt', set.magicPkt); break;
      case 'pktPattern': w.struct(4, 'pkt-pattern', set.pktPattern, 16, encodePatternSupport); break;
      case 'gtkRekeySupported': w.flag(5, 'gtk-rekey-supported', set.gtkRekeySupported); break;
      case 'gtkRekeyFailure': w.flag(6, 'gtk-rekey-failure', set.gtkRekeyFailure); break;
      case 'eapIdentRequest': w.flag(7, 'eap-ident-request', set.eapIdentRequest); break;
      case '_4wayHandshake': w.flag(8, '4way-handshake', set._4wayHandshake); break;
      case 'rfkillRelease': w.flag(9, 'rfkill-release', set.rfkillRelease); break;
      case 'wakeupPkt80211': w.flag(10, 'wakeup-pkt-80211', set.wakeupPkt80211); break;
      case 'wakeupPkt80211Len': w.flag(11, 'wakeup-pkt-80211-len', set.wakeupPkt80211Len); break;
      case 'wakeupPkt8023': w.flag(12, 'wakeup-pkt-8023', set.wakeupPkt8023); break;
      case 'wakeupPkt8023Len': w.flag(13, 'wakeup-pkt-8023-len', set.wakeupPkt8023Len); break;
      case 'tcpConnection': w.nest(14, 'tcp-connection', set.tcpConnection, encodeWowlanTcpSupportedAttrs); break;
      case 'wakeupTcpMatch': w.flag(15, 'wakeup-tcp-match', set.wakeupTcpMatch); break;
      case 'wakeupTcpConnlost': w.flag(16, 'wakeup-tcp-connlost', set.wakeupTcpConnlost); break;
      case 'wakeupTcpNomoretokens': w.flag(17, 'wakeup-tcp-nomoretokens', set.wakeupTcpNomoretokens); break;
      case 'netDetect': w.u32(18, 'net-detect', set.netDetect); break;
      case 'netDetectResults': w.flag(19, 'net-detect-results', set.netDetectResults); break;
      case 'unprotectedDeauthDisassoc': w.flag(20, 'unprotected-deauth-disassoc', set.unprotectedDeauthDisassoc); break;
      default: w.unknownKey('wowlan-triggers-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `rate-info-attrs`. */
export function encodeRateInfoAttrs(w: AttrWriter, set: RateInfoAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'bitrate': w.u16(1, 'bitrate', set.bitrate); break;
      case 'mcs': w.u8(2, 'mcs', set.mcs); break;
      case '_40MhzWidth': w.flag(3, '40-mhz-width', set._40MhzWidth); break;
      case 'shortGi': w.flag(4, 'short-gi', set.shortGi); break;
      case 'bitrate32': w.u32(5, 'bitrate32', set.bitrate32); break;
      case 'vhtMcs': w.u8(6, 'vht-mcs', set.vhtMcs); break;
      case 'vhtNss': w.u8(7, 'vht-nss', set.vhtNss); break;
      case '_80MhzWidth': w.flag(8, '80-mhz-width', set._80MhzWidth); break;
      case '_80p80MhzWidth': w.flag(9, '80p80-mhz-width', set._80p80MhzWidth); break;
      case '_160MhzWidth': w.flag(10, '160-mhz-width', set._160MhzWidth); break;
      case '_10MhzWidth': w.flag(11, '10-mhz-width', set._10MhzWidth); break;
      case '_5MhzWidth': w.flag(12, '5-mhz-width', set._5MhzWidth); break;
      case 'heMcs': w.u8(13, 'he-mcs', set.heMcs); break;
      case 'heNss': w.u8(14, 'he-nss', set.heNss); break;
      case 'heGi': w.u8(15, 'he-gi', set.heGi); break;
      case 'heDcm': w.u8(16, 'he-dcm', set.heDcm); break;
      case 'heRuAlloc': w.u8(17, 'he-ru-alloc', set.heRuAlloc); break;
      case '_320MhzWidth': w.flag(18, '320-mhz-width', set._320MhzWidth); break;
      case 'ehtMcs': w.u8(19, 'eht-mcs', set.ehtMcs); break;
      case 'ehtNss': w.u8(20, 'eht-nss', set.ehtNss); break;
      case 'ehtGi': w.u8(21, 'eht-gi', set.ehtGi); break;
      case 'ehtRuAlloc': w.u8(22, 'eht-ru-alloc', set.ehtRuAlloc); break;
      case 's1gMcs': w.u8(23, 's1g-mcs', set.s1gMcs); break;
      case 's1gNss': w.u8(24, 's1g-nss', set.s1gNss); break;
      case '_1MhzWidth': w.flag(25, '1-mhz-width', set._1MhzWidth); break;
      case '_2MhzWidth': w.flag(26, '2-mhz-width', set._2MhzWidth); break;
      case '_4MhzWidth': w.flag(27, '4-mhz-width', set._4MhzWidth); break;
      case '_8MhzWidth': w.flag(28, '8-mhz-width', set._8MhzWidth); break;
      case '_16MhzWidth': w.flag(29, '16-mhz-width', set._16MhzWidth); break;
      case 'uhrMcs': w.u8(30, 'uhr-mcs', set.uhrMcs); break;
      case 'uhrElr': w.flag(31, 'uhr-elr', set.uhrElr); break;
      case 'uhrIm': w.flag(32, 'uhr-im', set.uhrIm); break;
      default: w.unknownKey('rate-info-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bss-param-attrs`. */
export function encodeBssParamAttrs(w: AttrWriter, set: BssParamAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'bssCtsProt': w.flag(28, 'bss-cts-prot', set.bssCtsProt); break;
      case 'bssShortPreamble': w.flag(29, 'bss-short-preamble', set.bssShortPreamble); break;
      case 'bssShortSlotTime': w.flag(30, 'bss-short-slot-time', set.bssShortSlotTime); break;
      case 'bssBasicRates': w.flag(36, 'bss-basic-rates', set.bssBasicRates); break;
      case 'apIsolate': w.flag(96, 'ap-isolate', set.apIsolate); break;
      case 'bssHtOpmode': w.flag(109, 'bss-ht-opmode', set.bssHtOpmode); break;
      case 'p2pCtwindow': w.flag(162, 'p2p-ctwindow', set.p2pCtwindow); break;
      case 'p2pOppps': w.flag(163, 'p2p-oppps', set.p2pOppps); break;
      default: w.unknownKey('bss-param-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wiphy-radio-freq-attrs`. */
export function encodeWiphyRadioFreqAttrs(w: AttrWriter, set: WiphyRadioFreqAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'start': w.u32(1, 'start', set.start); break;
      case 'end': w.u32(2, 'end', set.end); break;
      default: w.unknownKey('wiphy-radio-freq-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wiphy-radio-attrs`. */
export function encodeWiphyRadioAttrs(w: AttrWriter, set: WiphyRadioAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'freqRange':
        w.list('freq-range', set.freqRange, (item) => w.nest(2, 'freq-range', item, encodeWiphyRadioFreqAttrs));
        break;
      case 'interfaceCombination':
        w.list(
          'interface-combination', set.interfaceCombination,
          (item) => w.nest(3, 'interface-combination', item, encodeIfCombinationAttributes),
        );
        break;
      case 'antennaMask': w.u32(4, 'antenna-mask', set.antennaMask); break;
      case 'rtsThreshold': w.u32(5, 'rts-threshold', set.rtsThreshold); break;
      default: w.unknownKey('wiphy-radio-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mbssid-config-attrs`. */
export function encodeMbssidConfigAttrs(w: AttrWriter, set: MbssidConfigAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'maxInterfaces': w.u8(1, 'max-interfaces', set.maxInterfaces); break;
      case 'maxEmaProfilePeriodicity': w.u8(2, 'max-ema-profile-periodicity', set.maxEmaProfilePeriodicity); break;
      case 'index': w.u8(3, 'index', set.index); break;
      case 'txIfindex': w.u32(4, 'tx-ifindex', set.txIfindex); break;
      case 'ema': w.flag(5, 'ema', set.ema); break;
      case 'txLinkId': w.u8(6, 'tx-link-id', set.txLinkId); break;
      default: w.unknownKey('mbssid-config-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-capabilities-attrs`. */
export function encodeNanCapabilitiesAttrs(w: AttrWriter, set: NanCapabilitiesAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'configurableSync': w.flag(1, 'configurable-sync', set.configurableSync); break;
      case 'userspaceDe': w.flag(2, 'userspace-de', set.userspaceDe); break;
      case 'opMode': w.u8(3, 'op-mode', set.opMode); break;
      case 'numAntennas': w.u8(4, 'num-antennas', set.numAntennas); break;
      case 'maxChannelSwitchTime': w.u16(5, 'max-channel-switch-time', set.maxChannelSwitchTime); break;
      case 'capabilities': w.u8(6, 'capabilities', set.capabilities); break;
      case 'phy': w.nest(7, 'phy', set.phy, encodeNanPhyCapAttrs); break;
      default: w.unknownKey('nan-capabilities-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-phy-cap-attrs`. */
export function encodeNanPhyCapAttrs(w: AttrWriter, set: NanPhyCapAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'htMcsSet': w.binary(1, 'ht-mcs-set', set.htMcsSet); break;
      case 'htCapa': w.u16(2, 'ht-capa', set.htCapa); break;
      case 'htAmpduFactor': w.u8(3, 'ht-ampdu-factor', set.htAmpduFactor); break;
      case 'htAmpduDensity': w.u8(4, 'ht-ampdu-density', set.htAmpduDensity); break;
      case 'vhtMcsSet': w.binary(5, 'vht-mcs-set', set.vhtMcsSet); break;
      case 'vhtCapa': w.u32(6, 'vht-capa', set.vhtCapa); break;
      case 'heMac': w.binary(7, 'he-mac', set.heMac); break;
      case 'hePhy': w.binary(8, 'he-phy', set.hePhy); break;
      case 'heMcsSet': w.binary(9, 'he-mcs-set', set.heMcsSet); break;
      case 'hePpe': w.binary(10, 'he-ppe', set.hePpe); break;
      default: w.unknownKey('nan-phy-cap-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-config-attrs`. */
export function encodeNanConfigAttrs(w: AttrWriter, set: NanConfigAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'clusterId': w.mac(1, 'cluster-id', set.clusterId); break;
      case 'extraAttrs': w.binary(2, 'extra-attrs', set.extraAttrs); break;
      case 'vendorElems': w.binary(3, 'vendor-elems', set.vendorElems); break;
      case 'bandConfigs': w.nests(4, 'band-configs', set.bandConfigs, encodeNanBandConfigAttrs); break;
      case 'scanPeriod': w.u16(5, 'scan-period', set.scanPeriod); break;
      case 'scanDwellTime': w.u16(6, 'scan-dwell-time', set.scanDwellTime); break;
      case 'discoveryBeaconInterval': w.u8(7, 'discovery-beacon-interval', set.discoveryBeaconInterval); break;
      case 'notifyDw': w.flag(8, 'notify-dw', set.notifyDw); break;
      default: w.unknownKey('nan-config-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-band-config-attrs`. */
export function encodeNanBandConfigAttrs(w: AttrWriter, set: NanBandConfigAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'band': w.u8(1, 'band', set.band); break;
      case 'freq': w.u16(2, 'freq', set.freq); break;
      case 'rssiClose': w.s8(3, 'rssi-close', set.rssiClose); break;
      case 'rssiMiddle': w.s8(4, 'rssi-middle', set.rssiMiddle); break;
      case 'wakeDw': w.u8(5, 'wake-dw', set.wakeDw); break;
      case 'disableScan': w.flag(6, 'disable-scan', set.disableScan); break;
      default: w.unknownKey('nan-band-config-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-peer-map-attrs`. */
export function encodeNanPeerMapAttrs(w: AttrWriter, set: NanPeerMapAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mapId': w.u8(1, 'map-id', set.mapId); break;
      case 'timeSlots':
        w.packed(2, 'time-slots', set.timeSlots, 1, (at, item) => w.putU8(at, 'time-slots', item));
        break;
      default: w.unknownKey('nan-peer-map-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `s1g-short-beacon-attrs`. */
export function encodeS1gShortBeaconAttrs(w: AttrWriter, set: S1gShortBeaconAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'head': w.binary(1, 'head', set.head); break;
      case 'tail': w.binary(2, 'tail', set.tail); break;
      default: w.unknownKey('s1g-short-beacon-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sta-bss-param-attrs`. */
export function encodeStaBssParamAttrs(w: AttrWriter, set: StaBssParamAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'ctsProt': w.flag(1, 'cts-prot', set.ctsProt); break;
      case 'shortPreamble': w.flag(2, 'short-preamble', set.shortPreamble); break;
      case 'shortSlotTime': w.flag(3, 'short-slot-time', set.shortSlotTime); break;
      case 'dtimPeriod': w.u8(4, 'dtim-period', set.dtimPeriod); break;
      case 'beaconInterval': w.u16(5, 'beacon-interval', set.beaconInterval); break;
      default: w.unknownKey('sta-bss-param-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tid-stats-attrs`. */
export function encodeTidStatsAttrs(w: AttrWriter, set: TidStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'rxMsdu': w.u64(1, 'rx-msdu', set.rxMsdu); break;
      case 'txMsdu': w.u64(2, 'tx-msdu', set.txMsdu); break;
      case 'txMsduRetries': w.u64(3, 'tx-msdu-retries', set.txMsduRetries); break;
      case 'txMsduFailed': w.u64(4, 'tx-msdu-failed', set.txMsduFailed); break;
      case 'txqStats': w.nest(6, 'txq-stats', set.txqStats, encodeTxqStatsAttrs); break;
      default: w.unknownKey('tid-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sta-info-attrs`. */
export function encodeStaInfoAttrs(w: AttrWriter, set: StaInfoAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'inactiveTime': w.u32(1, 'inactive-time', set.inactiveTime); break;
      case 'rxBytes': w.u32(2, 'rx-bytes', set.rxBytes); break;
      case 'txBytes': w.u32(3, 'tx-bytes', set.txBytes); break;
      case 'llid': w.u16(4, 'llid', set.llid); break;
      case 'plid': w.u16(5, 'plid', set.plid); break;
      case 'plinkState': w.u8(6, 'plink-state', set.plinkState, plinkStateTable); break;
      case 'signal': w.s8(7, 'signal', set.signal); break;
      case 'txBitrate': w.nest(8, 'tx-bitrate', set.txBitrate, encodeRateInfoAttrs); break;
      case 'rxPackets': w.u32(9, 'rx-packets', set.rxPackets); break;
      case 'txPackets': w.u32(10, 'tx-packets', set.txPackets); break;
      case 'txRetries': w.u32(11, 'tx-retries', set.txRetries); break;
      case 'txFailed': w.u32(12, 'tx-failed', set.txFailed); break;
      case 'signalAvg': w.s8(13, 'signal-avg', set.signalAvg); break;
      case 'rxBitrate': w.nest(14, 'rx-bitrate', set.rxBitrate, encodeRateInfoAttrs); break;
      case 'bssParam': w.nest(15, 'bss-param', set.bssParam, encodeStaBssParamAttrs); break;
      case 'connectedTime': w.u32(16, 'connected-time', set.connectedTime); break;
      case 'staFlags': w.struct(17, 'sta-flags', set.staFlags, 8, encodeStaFlagUpdate); break;
      case 'beaconLoss': w.u32(18, 'beacon-loss', set.beaconLoss); break;
      case 'tOffset': w.s64(19, 't-offset', set.tOffset); break;
      case 'localPm': w.u32(20, 'local-pm', set.localPm, meshPowerModeTable); break;
      case 'peerPm': w.u32(21, 'peer-pm', set.peerPm, meshPowerModeTable); break;
      case 'nonpeerPm': w.u32(22, 'nonpeer-pm', set.nonpeerPm, meshPowerModeTable); break;
      case 'rxBytes64': w.u64(23, 'rx-bytes64', set.rxBytes64); break;
      case 'txBytes64': w.u64(24, 'tx-bytes64', set.txBytes64); break;
      case 'chainSignal': w.indexed(25, 'chain-signal', set.chainSignal, (type, item) => w.s8(type, '', item)); break;
      case 'chainSignalAvg':
        w.indexed(26, 'chain-signal-avg', set.chainSignalAvg, (type, item) => w.s8(type, '', item));
        break;
      case 'expectedThroughput': w.u32(27, 'expected-throughput', set.expectedThroughput); break;
      case 'rxDropMisc': w.u64(28, 'rx-drop-misc', set.rxDropMisc); break;
      case 'beaconRx': w.u64(29, 'beacon-rx', set.beaconRx); break;
      case 'beaconSignalAvg': w.s8(30, 'beacon-signal-avg', set.beaconSignalAvg); break;
      case 'tidStats':
        w.indexed(31, 'tid-stats', set.tidStats, (type, item) => w.nest(type, '', item, encodeTidStatsAttrs));
        break;
      case 'rxDuration': w.u64(32, 'rx-duration', set.rxDuration); break;
      case 'ackSignal': w.s8(34, 'ack-signal', set.ackSignal); break;
      case 'ackSignalAvg': w.s8(35, 'ack-signal-avg', set.ackSignalAvg); break;
      case 'rxMpdus': w.u32(36, 'rx-mpdus', set.rxMpdus); break;
      case 'fcsErrorCount': w.u32(37, 'fcs-error-count', set.fcsErrorCount); break;
      case 'connectedToGate': w.u8(38, 'connected-to-gate', set.connectedToGate); break;
      case 'txDuration': w.u64(39, 'tx-duration', set.txDuration); break;
      case 'airtimeWeight': w.u16(40, 'airtime-weight', set.airtimeWeight); break;
      case 'airtimeLinkMetric': w.u32(41, 'airtime-link-metric', set.airtimeLinkMetric); break;
      case 'assocAtBoottime': w.u64(42, 'assoc-at-boottime', set.assocAtBoottime); break;
      case 'connectedToAs': w.u8(43, 'connected-to-as', set.connectedToAs); break;
      default: w.unknownKey('sta-info-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `survey-info-attrs`. */
export function encodeSurveyInfoAttrs(w: AttrWriter, set: SurveyInfoAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'frequency': w.u32(1, 'frequency', set.frequency); break;
      case 'noise': w.s8(2, 'noise', set.noise); break;
      case 'inUse': w.flag(3, 'in-use', set.inUse); break;
      case 'time': w.u64(4, 'time', set.time); break;
      case 'timeBusy': w.u64(5, 'time-busy', set.timeBusy); break;
      case 'timeExtBusy': w.u64(6, 'time-ext-busy', set.timeExtBusy); break;
      case 'timeRx': w.u64(7, 'time-rx', set.timeRx); break;
      case 'timeTx': w.u64(8, 'time-tx', set.timeTx); break;
      case 'timeScan': w.u64(9, 'time-scan', set.timeScan); break;
      case 'timeBssRx': w.u64(11, 'time-bss-rx', set.timeBssRx); break;
      case 'frequencyOffset': w.u32(12, 'frequency-offset', set.frequencyOffset); break;
      default: w.unknownKey('survey-info-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bss-attrs`. */
export function encodeBssAttrs(w: AttrWriter, set: BssAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'bssid': w.mac(1, 'bssid', set.bssid); break;
      case 'frequency': w.u32(2, 'frequency', set.frequency); break;
      case 'tsf': w.u64(3, 'tsf', set.tsf); break;
      case 'beaconInterval': w.u16(4, 'beacon-interval', set.beaconInterval); break;
      case 'capability': w.u16(5, 'capability', set.capability); break;
      case 'informationElements': w.binary(6, 'information-elements', set.informationElements); break;
      case 'signalMbm': w.s32(7, 'signal-mbm', set.signalMbm); break;
      case 'signalUnspec': w.u8(8, 'signal-unspec', set.signalUnspec); break;
      case 'status': w.u32(9, 'status', set.status, bssStatusTable); break;
      case 'seenMsAgo': w.u32(10, 'seen-ms-ago', set.seenMsAgo); break;
      case 'beaconIes': w.binary(11, 'beacon-ies', set.beaconIes); break;
      case 'chanWidth': w.u32(12, 'chan-width', set.chanWidth); break;
      case 'beaconTsf': w.u64(13, 'beacon-tsf', set.beaconTsf); break;
      case 'prespData': w.flag(14, 'presp-data', set.prespData); break;
      case 'lastSeenBoottime': w.u64(15, 'last-seen-boottime', set.lastSeenBoottime); break;
      case 'parentTsf': w.u64(17, 'parent-tsf', set.parentTsf); break;
      case 'parentBssid': w.mac(18, 'parent-bssid', set.parentBssid); break;
      case 'chainSignal': w.indexed(19, 'chain-signal', set.chainSignal, (type, item) => w.s8(type, '', item)); break;
      case 'frequencyOffset': w.u32(20, 'frequency-offset', set.frequencyOffset); break;
      case 'mloLinkId': w.u8(21, 'mlo-link-id', set.mloLinkId); break;
      case 'mldAddr': w.mac(22, 'mld-addr', set.mldAddr); break;
      case 'useFor': w.u32(23, 'use-for', set.useFor); break;
      case 'cannotUseReasons': w.u64(24, 'cannot-use-reasons', set.cannotUseReasons); break;
      default: w.unknownKey('bss-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `reg-rule-attrs`. */
export function encodeRegRuleAttrs(w: AttrWriter, set: RegRuleAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'flags': w.u32(1, 'flags', set.flags, regRuleFlagTable); break;
      case 'freqRangeStart': w.u32(2, 'freq-range-start', set.freqRangeStart); break;
      case 'freqRangeEnd': w.u32(3, 'freq-range-end', set.freqRangeEnd); break;
      case 'freqRangeMaxBw': w.u32(4, 'freq-range-max-bw', set.freqRangeMaxBw); break;
      case 'powerRuleMaxAntGain': w.u32(5, 'power-rule-max-ant-gain', set.powerRuleMaxAntGain); break;
      case 'powerRuleMaxEirp': w.u32(6, 'power-rule-max-eirp', set.powerRuleMaxEirp); break;
      case 'dfsCacTime': w.u32(7, 'dfs-cac-time', set.dfsCacTime); break;
      case 'psd': w.s8(8, 'psd', set.psd); break;
      default: w.unknownKey('reg-rule-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bss-select-attrs`. */
export function encodeBssSelectAttrs(w: AttrWriter, set: BssSelectAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'rssi': w.flag(1, 'rssi', set.rssi); break;
      case 'bandPref': w.u32(2, 'band-pref', set.bandPref); break;
      case 'bandPrefSupported': w.flag(2, 'band-pref-supported', set.bandPrefSupported); break;
      case 'rssiAdjust': w.struct(3, 'rssi-adjust', set.rssiAdjust, 2, encodeBssSelectRssiAdjust); break;
      case 'rssiAdjustSupported': w.flag(3, 'rssi-adjust-supported', set.rssiAdjustSupported); break;
      default: w.unknownKey('bss-select-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cqm-attrs`. */
export function encodeCqmAttrs(w: AttrWriter, set: CqmAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'rssiThold':
        w.packed(1, 'rssi-thold', set.rssiThold, 4, (at, item) => w.putS32(at, 'rssi-thold', item));
        break;
      case 'rssiHyst': w.u32(2, 'rssi-hyst', set.rssiHyst); break;
      case 'rssiThresholdEvent': w.u32(3, 'rssi-threshold-event', set.rssiThresholdEvent, cqmRssiEventTable); break;
      case 'pktLossEvent': w.u32(4, 'pkt-loss-event', set.pktLossEvent); break;
      case 'txeRate': w.u32(5, 'txe-rate', set.txeRate); break;
      case 'txePkts': w.u32(6, 'txe-pkts', set.txePkts); break;
      case 'txeIntvl': w.u32(7, 'txe-intvl', set.txeIntvl); break;
      case 'beaconLossEvent': w.flag(8, 'beacon-loss-event', set.beaconLossEvent); break;
      case 'rssiLevel': w.s32(9, 'rssi-level', set.rssiLevel); break;
      default: w.unknownKey('cqm-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fils-discovery-attrs`. */
export function encodeFilsDiscoveryAttrs(w: AttrWriter, set: FilsDiscoveryAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'intMin': w.u32(1, 'int-min', set.intMin); break;
      case 'intMax': w.u32(2, 'int-max', set.intMax); break;
      case 'tmpl': w.binary(3, 'tmpl', set.tmpl); break;
      default: w.unknownKey('fils-discovery-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ftm-responder-attrs`. */
export function encodeFtmResponderAttrs(w: AttrWriter, set: FtmResponderAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'enabled': w.flag(1, 'enabled', set.enabled); break;
      case 'lci': w.binary(2, 'lci', set.lci); break;
      case 'civicloc': w.binary(3, 'civicloc', set.civicloc); break;
      default: w.unknownKey('ftm-responder-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ftm-responder-stats-attrs`. */
export function encodeFtmResponderStatsAttrs(w: AttrWriter, set: FtmResponderStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'successNum': w.u32(1, 'success-num', set.successNum); break;
      case 'partialNum': w.u32(2, 'partial-num', set.partialNum); break;
      case 'failedNum': w.u32(3, 'failed-num', set.failedNum); break;
      case 'asapNum': w.u32(4, 'asap-num', set.asapNum); break;
      case 'nonAsapNum': w.u32(5, 'non-asap-num', set.nonAsapNum); break;
      case 'totalDurationMsec': w.u64(6, 'total-duration-msec', set.totalDurationMsec); break;
      case 'unknownTriggersNum': w.u32(7, 'unknown-triggers-num', set.unknownTriggersNum); break;
      case 'rescheduleRequestsNum': w.u32(8, 'reschedule-requests-num', set.rescheduleRequestsNum); break;
      case 'outOfWindowTriggersNum': w.u32(9, 'out-of-window-triggers-num', set.outOfWindowTriggersNum); break;
      default: w.unknownKey('ftm-responder-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `he-bss-color-attrs`. */
export function encodeHeBssColorAttrs(w: AttrWriter, set: HeBssColorAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'color': w.u8(1, 'color', set.color); break;
      case 'disabled': w.flag(2, 'disabled', set.disabled); break;
      case 'partial': w.flag(3, 'partial', set.partial); break;
      default: w.unknownKey('he-bss-color-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `he-obss-pd-attrs`. */
export function encodeHeObssPdAttrs(w: AttrWriter, set: HeObssPdAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'minOffset': w.u8(1, 'min-offset', set.minOffset); break;
      case 'maxOffset': w.u8(2, 'max-offset', set.maxOffset); break;
      case 'nonSrgMaxOffset': w.u8(3, 'non-srg-max-offset', set.nonSrgMaxOffset); break;
      case 'bssColorBitmap': w.binary(4, 'bss-color-bitmap', set.bssColorBitmap); break;
      case 'partialBssidBitmap': w.binary(5, 'partial-bssid-bitmap', set.partialBssidBitmap); break;
      case 'srCtrl': w.u8(6, 'sr-ctrl', set.srCtrl); break;
      default: w.unknownKey('he-obss-pd-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `iftype-akm-attrs`. */
export function encodeIftypeAkmAttrs(w: AttrWriter, set: IftypeAkmAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'iftypes': w.nest(1, 'iftypes', set.iftypes, encodeSupportedIftypes); break;
      case 'suites': w.packed(2, 'suites', set.suites, 4, (at, item) => w.putU32(at, 'suites', item)); break;
      default: w.unknownKey('iftype-akm-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `key-attrs`. */
export function encodeKeyAttrs(w: AttrWriter, set: KeyAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'data': w.secret(1, 'data', set.data); break;
      case 'idx': w.u8(2, 'idx', set.idx); break;
      case 'cipher': w.u32(3, 'cipher', set.cipher); break;
      case 'seq': w.binary(4, 'seq', set.seq); break;
      case 'default': w.flag(5, 'default', set.default); break;
      case 'defaultMgmt': w.flag(6, 'default-mgmt', set.defaultMgmt); break;
      case 'type': w.u32(7, 'type', set.type); break;
      case 'defaultTypes': w.nest(8, 'default-types', set.defaultTypes, encodeKeyDefaultTypeAttrs); break;
      case 'mode': w.u8(9, 'mode', set.mode); break;
      case 'defaultBeacon': w.flag(10, 'default-beacon', set.defaultBeacon); break;
      case 'ltfSeed': w.secret(11, 'ltf-seed', set.ltfSeed); break;
      default: w.unknownKey('key-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mesh-setup-attrs`. */
export function encodeMeshSetupAttrs(w: AttrWriter, set: MeshSetupAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'enableVendorPathSel': w.u8(1, 'enable-vendor-path-sel', set.enableVendorPathSel); break;
      case 'enableVendorMetric': w.u8(2, 'enable-vendor-metric', set.enableVendorMetric); break;
      case 'ie': w.binary(3, 'ie', set.ie); break;
      case 'userspaceAuth': w.flag(4, 'userspace-auth', set.userspaceAuth); break;
      case 'userspaceAmpe': w.flag(5, 'userspace-ampe', set.userspaceAmpe); break;
      case 'enableVendorSync': w.u8(6, 'enable-vendor-sync', set.enableVendorSync); break;
      case 'userspaceMpm': w.flag(7, 'userspace-mpm', set.userspaceMpm); break;
      case 'authProtocol': w.u8(8, 'auth-protocol', set.authProtocol); break;
      default: w.unknownKey('mesh-setup-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `key-default-type-attrs`. */
export function encodeKeyDefaultTypeAttrs(w: AttrWriter, set: KeyDefaultTypeAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'unicast': w.flag(1, 'unicast', set.unicast); break;
      case 'multicast': w.flag(2, 'multicast', set.multicast); break;
      default: w.unknownKey('key-default-type-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mesh-config-attrs`. */
export function encodeMeshConfigAttrs(w: AttrWriter, set: MeshConfigAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'retryTimeout': w.u16(1, 'retry-timeout', set.retryTimeout); break;
      case 'confirmTimeout': w.u16(2, 'confirm-timeout', set.confirmTimeout); break;
      case 'holdingTimeout': w.u16(3, 'holding-timeout', set.holdingTimeout); break;
      case 'maxPeerLinks': w.u16(4, 'max-peer-links', set.maxPeerLinks); break;
      case 'maxRetries': w.u8(5, 'max-retries', set.maxRetries); break;
      case 'ttl': w.u8(6, 'ttl', set.ttl); break;
      case 'autoOpenPlinks': w.u8(7, 'auto-open-plinks', set.autoOpenPlinks); break;
      case 'hwmpMaxPreqRetries': w.u8(8, 'hwmp-max-preq-retries', set.hwmpMaxPreqRetries); break;
      case 'pathRefreshTime': w.u32(9, 'path-refresh-time', set.pathRefreshTime); break;
      case 'minDiscoveryTimeout': w.u16(10, 'min-discovery-timeout', set.minDiscoveryTimeout); break;
      case 'hwmpActivePathTimeout': w.u32(11, 'hwmp-active-path-timeout', set.hwmpActivePathTimeout); break;
      case 'hwmpPreqMinInterval': w.u16(12, 'hwmp-preq-min-interval', set.hwmpPreqMinInterval); break;
      case 'hwmpNetDiamTrvsTime': w.u16(13, 'hwmp-net-diam-trvs-time', set.hwmpNetDiamTrvsTime); break;
      case 'hwmpRootmode': w.u8(14, 'hwmp-rootmode', set.hwmpRootmode); break;
      case 'elementTtl': w.u8(15, 'element-ttl', set.elementTtl); break;
      case 'hwmpRannInterval': w.u16(16, 'hwmp-rann-interval', set.hwmpRannInterval); break;
      case 'gateAnnouncements': w.u8(17, 'gate-announcements', set.gateAnnouncements); break;
      case 'hwmpPerrMinInterval': w.u16(18, 'hwmp-perr-min-interval', set.hwmpPerrMinInterval); break;
      case 'forwarding': w.u8(19, 'forwarding', set.forwarding); break;
      case 'rssiThreshold': w.s32(20, 'rssi-threshold', set.rssiThreshold); break;
      case 'syncOffsetMaxNeighbor': w.u32(21, 'sync-offset-max-neighbor', set.syncOffsetMaxNeighbor); break;
      case 'htOpmode': w.u16(22, 'ht-opmode', set.htOpmode); break;
      case 'hwmpPathToRootTimeout': w.u32(23, 'hwmp-path-to-root-timeout', set.hwmpPathToRootTimeout); break;
      case 'hwmpRootInterval': w.u16(24, 'hwmp-root-interval', set.hwmpRootInterval); break;
      case 'hwmpConfirmationInterval': w.u16(25, 'hwmp-confirmation-interval', set.hwmpConfirmationInterval); break;
      case 'powerMode': w.u32(26, 'power-mode', set.powerMode, meshPowerModeTable); break;
      case 'awakeWindow': w.u16(27, 'awake-window', set.awakeWindow); break;
      case 'plinkTimeout': w.u32(28, 'plink-timeout', set.plinkTimeout); break;
      case 'connectedToGate': w.u8(29, 'connected-to-gate', set.connectedToGate); break;
      case 'nolearn': w.u8(30, 'nolearn', set.nolearn); break;
      case 'connectedToAs': w.u8(31, 'connected-to-as', set.connectedToAs); break;
      default: w.unknownKey('mesh-config-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mntr-flag-attrs`. */
export function encodeMntrFlagAttrs(w: AttrWriter, set: MntrFlagAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'fcsfail': w.flag(1, 'fcsfail', set.fcsfail); break;
      case 'plcpfail': w.flag(2, 'plcpfail', set.plcpfail); break;
      case 'control': w.flag(3, 'control', set.control); break;
      case 'otherBss': w.flag(4, 'other-bss', set.otherBss); break;
      case 'cookFrames': w.flag(5, 'cook-frames', set.cookFrames); break;
      case 'active': w.flag(6, 'active', set.active); break;
      case 'skipTx': w.flag(7, 'skip-tx', set.skipTx); break;
      default: w.unknownKey('mntr-flag-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mpath-info-attrs`. */
export function encodeMpathInfoAttrs(w: AttrWriter, set: MpathInfoAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'frameQlen': w.u32(1, 'frame-qlen', set.frameQlen); break;
      case 'sn': w.u32(2, 'sn', set.sn); break;
      case 'metric': w.u32(3, 'metric', set.metric); break;
      case 'exptime': w.u32(4, 'exptime', set.exptime); break;
      case 'flags': w.u8(5, 'flags', set.flags, mpathFlagTable); break;
      case 'discoveryTimeout': w.u32(6, 'discovery-timeout', set.discoveryTimeout); break;
      case 'discoveryRetries': w.u8(7, 'discovery-retries', set.discoveryRetries); break;
      case 'hopCount': w.u8(8, 'hop-count', set.hopCount); break;
      case 'pathChange': w.u32(9, 'path-change', set.pathChange); break;
      default: w.unknownKey('mpath-info-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-func-attrs`. */
export function encodeNanFuncAttrs(w: AttrWriter, set: NanFuncAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'type': w.u8(1, 'type', set.type, nanFuncTypeTable); break;
      case 'serviceId': w.binary(2, 'service-id', set.serviceId); break;
      case 'publishType': w.u8(3, 'publish-type', set.publishType); break;
      case 'publishBcast': w.flag(4, 'publish-bcast', set.publishBcast); break;
      case 'subscribeActive': w.flag(5, 'subscribe-active', set.subscribeActive); break;
      case 'followUpId': w.u8(6, 'follow-up-id', set.followUpId); break;
      case 'followUpReqId': w.u8(7, 'follow-up-req-id', set.followUpReqId); break;
      case 'followUpDest': w.mac(8, 'follow-up-dest', set.followUpDest); break;
      case 'closeRange': w.flag(9, 'close-range', set.closeRange); break;
      case 'ttl': w.u32(10, 'ttl', set.ttl); break;
      case 'serviceInfo': w.binary(11, 'service-info', set.serviceInfo); break;
      case 'srf': w.nest(12, 'srf', set.srf, encodeNanSrfAttrs); break;
      case 'rxMatchFilter':
        w.array(13, 'rx-match-filter', set.rxMatchFilter, (type, item) => w.binary(type, '', item));
        break;
      case 'txMatchFilter':
        w.array(14, 'tx-match-filter', set.txMatchFilter, (type, item) => w.binary(type, '', item));
        break;
      case 'instanceId': w.u8(15, 'instance-id', set.instanceId); break;
      case 'termReason': w.u8(16, 'term-reason', set.termReason, nanTermReasonTable); break;
      default: w.unknownKey('nan-func-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-srf-attrs`. */
export function encodeNanSrfAttrs(w: AttrWriter, set: NanSrfAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'include': w.flag(1, 'include', set.include); break;
      case 'bf': w.binary(2, 'bf', set.bf); break;
      case 'bfIdx': w.u8(3, 'bf-idx', set.bfIdx); break;
      case 'macAddrs': w.array(4, 'mac-addrs', set.macAddrs, (type, item) => w.mac(type, '', item)); break;
      default: w.unknownKey('nan-srf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nan-match-attrs`. */
export function encodeNanMatchAttrs(w: AttrWriter, set: NanMatchAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'funcLocal': w.nest(1, 'func-local', set.funcLocal, encodeNanFuncAttrs); break;
      case 'funcPeer': w.nest(2, 'func-peer', set.funcPeer, encodeNanFuncAttrs); break;
      default: w.unknownKey('nan-match-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmksa-candidate-attrs`. */
export function encodePmksaCandidateAttrs(w: AttrWriter, set: PmksaCandidateAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'bssid': w.mac(2, 'bssid', set.bssid); break;
      case 'preauth': w.flag(3, 'preauth', set.preauth); break;
      default: w.unknownKey('pmksa-candidate-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `rekey-data-attrs`. */
export function encodeRekeyDataAttrs(w: AttrWriter, set: RekeyDataAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'kek': w.secret(1, 'kek', set.kek); break;
      case 'kck': w.secret(2, 'kck', set.kck); break;
      case 'replayCtr': w.binary(3, 'replay-ctr', set.replayCtr); break;
      case 'akm': w.u32(4, 'akm', set.akm); break;
      default: w.unknownKey('rekey-data-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sched-scan-match-attrs`. */
export function encodeSchedScanMatchAttrs(w: AttrWriter, set: SchedScanMatchAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ssid': w.binary(1, 'ssid', set.ssid); break;
      case 'rssi': w.s32(2, 'rssi', set.rssi); break;
      case 'relativeRssi': w.flag(3, 'relative-rssi', set.relativeRssi); break;
      case 'rssiAdjust': w.flag(4, 'rssi-adjust', set.rssiAdjust); break;
      case 'bssid': w.mac(5, 'bssid', set.bssid); break;
      case 'perBandRssi': w.binary(6, 'per-band-rssi', set.perBandRssi); break;
      default: w.unknownKey('sched-scan-match-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sched-scan-plan-attrs`. */
export function encodeSchedScanPlanAttrs(w: AttrWriter, set: SchedScanPlanAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'interval': w.u32(1, 'interval', set.interval); break;
      case 'iterations': w.u32(2, 'iterations', set.iterations); break;
      default: w.unknownKey('sched-scan-plan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sta-flag-attrs`. */
export function encodeStaFlagAttrs(w: AttrWriter, set: StaFlagAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'authorized': w.flag(1, 'authorized', set.authorized); break;
      case 'shortPreamble': w.flag(2, 'short-preamble', set.shortPreamble); break;
      case 'wme': w.flag(3, 'wme', set.wme); break;
      case 'mfp': w.flag(4, 'mfp', set.mfp); break;
      case 'authenticated': w.flag(5, 'authenticated', set.authenticated); break;
      case 'tdlsPeer': w.flag(6, 'tdls-peer', set.tdlsPeer); break;
      case 'associated': w.flag(7, 'associated', set.associated); break;
      case 'sppAmsdu': w.flag(8, 'spp-amsdu', set.sppAmsdu); break;
      default: w.unknownKey('sta-flag-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sta-wme-attrs`. */
export function encodeStaWmeAttrs(w: AttrWriter, set: StaWmeAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'uapsdQueues': w.u8(1, 'uapsd-queues', set.uapsdQueues); break;
      case 'maxSp': w.u8(2, 'max-sp', set.maxSp); break;
      default: w.unknownKey('sta-wme-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tid-config-attrs`. */
export function encodeTidConfigAttrs(w: AttrWriter, set: TidConfigAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'vifSupp': w.u64(2, 'vif-supp', set.vifSupp); break;
      case 'peerSupp': w.u64(3, 'peer-supp', set.peerSupp); break;
      case 'override': w.flag(4, 'override', set.override); break;
      case 'tids': w.u16(5, 'tids', set.tids); break;
      case 'noack': w.u8(6, 'noack', set.noack, tidConfigSwitchTable); break;
      case 'retryShort': w.u8(7, 'retry-short', set.retryShort); break;
      case 'retryLong': w.u8(8, 'retry-long', set.retryLong); break;
      case 'ampduCtrl': w.u8(9, 'ampdu-ctrl', set.ampduCtrl, tidConfigSwitchTable); break;
      case 'rtsctsCtrl': w.u8(10, 'rtscts-ctrl', set.rtsctsCtrl, tidConfigSwitchTable); break;
      case 'amsduCtrl': w.u8(11, 'amsdu-ctrl', set.amsduCtrl, tidConfigSwitchTable); break;
      case 'txRateType': w.u8(12, 'tx-rate-type', set.txRateType); break;
      case 'txRate': w.binary(13, 'tx-rate', set.txRate); break;
      default: w.unknownKey('tid-config-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tx-rates-attrs`. */
export function encodeTxRatesAttrs(w: AttrWriter, set: TxRatesAttrs): void {
  for (const key in set) {
    switch (key) {
      case '_2ghz': w.nest(0, '2ghz', set._2ghz, encodeTxRateAttrs); break;
      case '_5ghz': w.nest(1, '5ghz', set._5ghz, encodeTxRateAttrs); break;
      case '_60ghz': w.nest(2, '60ghz', set._60ghz, encodeTxRateAttrs); break;
      case '_6ghz': w.nest(3, '6ghz', set._6ghz, encodeTxRateAttrs); break;
      case 's1ghz': w.nest(4, 's1ghz', set.s1ghz, encodeTxRateAttrs); break;
      case 'lc': w.nest(5, 'lc', set.lc, encodeTxRateAttrs); break;
      default: w.unknownKey('tx-rates-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tx-rate-attrs`. */
export function encodeTxRateAttrs(w: AttrWriter, set: TxRateAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'legacy': w.binary(1, 'legacy', set.legacy); break;
      case 'ht': w.binary(2, 'ht', set.ht); break;
      case 'vht': w.packed(3, 'vht', set.vht, 2, (at, item) => w.putU16(at, 'vht', item)); break;
      case 'gi': w.u8(4, 'gi', set.gi); break;
      case 'he': w.packed(5, 'he', set.he, 2, (at, item) => w.putU16(at, 'he', item)); break;
      case 'heGi': w.u8(6, 'he-gi', set.heGi); break;
      case 'heLtf': w.u8(7, 'he-ltf', set.heLtf); break;
      case 'eht': w.packed(8, 'eht', set.eht, 2, (at, item) => w.putU16(at, 'eht', item)); break;
      case 'ehtGi': w.u8(9, 'eht-gi', set.ehtGi); break;
      case 'ehtLtf': w.u8(10, 'eht-ltf', set.ehtLtf); break;
      default: w.unknownKey('tx-rate-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `scan-supp-rates-attrs`. */
export function encodeScanSuppRatesAttrs(w: AttrWriter, set: ScanSuppRatesAttrs): void {
  for (const key in set) {
    switch (key) {
      case '_2ghz': w.binary(0, '2ghz', set._2ghz); break;
      case '_5ghz': w.binary(1, '5ghz', set._5ghz); break;
      case '_60ghz': w.binary(2, '60ghz', set._60ghz); break;
      case '_6ghz': w.binary(3, '6ghz', set._6ghz); break;
      case 's1ghz': w.binary(4, 's1ghz', set.s1ghz); break;
      case 'lc': w.binary(5, 'lc', set.lc); break;
      default: w.unknownKey('scan-supp-rates-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `unsol-bcast-probe-resp-attrs`. */
export function encodeUnsolBcastProbeRespAttrs(w: AttrWriter, set: UnsolBcastProbeRespAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'int': w.u32(1, 'int', set.int); break;
      case 'tmpl': w.binary(2, 'tmpl', set.tmpl); break;
      default: w.unknownKey('unsol-bcast-probe-resp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `txq-attrs`. */
export function encodeTxqAttrs(w: AttrWriter, set: TxqAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'ac': w.u8(1, 'ac', set.ac, accessCategoryTable); break;
      case 'txop': w.u16(2, 'txop', set.txop); break;
      case 'cwmin': w.u16(3, 'cwmin', set.cwmin); break;
      case 'cwmax': w.u16(4, 'cwmax', set.cwmax); break;
      case 'aifs': w.u8(5, 'aifs', set.aifs); break;
      default: w.unknownKey('txq-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-attrs`. */
export function encodePmsrAttrs(w: AttrWriter, set: PmsrAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'maxPeers': w.u32(1, 'max-peers', set.maxPeers); break;
      case 'reportApTsf': w.flag(2, 'report-ap-tsf', set.reportApTsf); break;
      case 'randomizeMacAddr': w.flag(3, 'randomize-mac-addr', set.randomizeMacAddr); break;
      case 'typeCapa': w.nest(4, 'type-capa', set.typeCapa, encodePmsrTypeCapaAttrs); break;
      case 'peers': w.nests(5, 'peers', set.peers, encodePmsrPeerAttrs); break;
      case 'maxPeerIstaRole': w.u32(6, 'max-peer-ista-role', set.maxPeerIstaRole); break;
      case 'maxPeerRstaRole': w.u32(7, 'max-peer-rsta-role', set.maxPeerRstaRole); break;
      default: w.unknownKey('pmsr-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-type-capa-attrs`. */
export function encodePmsrTypeCapaAttrs(w: AttrWriter, set: PmsrTypeCapaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'ftm': w.nest(1, 'ftm', set.ftm, encodePmsrFtmCapaAttrs); break;
      default: w.unknownKey('pmsr-type-capa-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-ftm-capa-attrs`. */
export function encodePmsrFtmCapaAttrs(w: AttrWriter, set: PmsrFtmCapaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'asap': w.flag(1, 'asap', set.asap); break;
      case 'nonAsap': w.flag(2, 'non-asap', set.nonAsap); break;
      case 'reqLci': w.flag(3, 'req-lci', set.reqLci); break;
      case 'reqCivicloc': w.flag(4, 'req-civicloc', set.reqCivicloc); break;
      case 'preambles': w.u32(5, 'preambles', set.preambles); break;
      case 'bandwidths': w.u32(6, 'bandwidths', set.bandwidths); break;
      case 'maxBurstsExponent': w.u32(7, 'max-bursts-exponent', set.maxBurstsExponent); break;
      case 'maxFtmsPerBurst': w.u32(8, 'max-ftms-per-burst', set.maxFtmsPerBurst); break;
      case 'triggerBased': w.flag(9, 'trigger-based', set.triggerBased); break;
      case 'nonTriggerBased': w.flag(10, 'non-trigger-based', set.nonTriggerBased); break;
      case '_6ghzSupport': w.flag(11, '6ghz-support', set._6ghzSupport); break;
      case 'maxTxLtfRep': w.u32(12, 'max-tx-ltf-rep', set.maxTxLtfRep); break;
      case 'maxRxLtfRep': w.u32(13, 'max-rx-ltf-rep', set.maxRxLtfRep); break;
      case 'maxTxSts': w.u32(14, 'max-tx-sts', set.maxTxSts); break;
      case 'maxRxSts': w.u32(15, 'max-rx-sts', set.maxRxSts); break;
      case 'maxTotalLtfTx': w.u32(16, 'max-total-ltf-tx', set.maxTotalLtfTx); break;
      case 'maxTotalLtfRx': w.u32(17, 'max-total-ltf-rx', set.maxTotalLtfRx); break;
      case 'rstaSupport': w.flag(18, 'rsta-support', set.rstaSupport); break;
      case 'istaCaps': w.nest(19, 'ista-caps', set.istaCaps, encodePmsrFtmRoleAttrs); break;
      case 'rstaCaps': w.nest(20, 'rsta-caps', set.rstaCaps, encodePmsrFtmRoleAttrs); break;
      case 'typeCaps': w.nest(24, 'type-caps', set.typeCaps, encodePmsrFtmTypeAttrs); break;
      case 'concurrentIstaRstaSupport':
        w.flag(25, 'concurrent-ista-rsta-support', set.concurrentIstaRstaSupport);
        break;
      case 'maxNumTxAntennas': w.u8(26, 'max-num-tx-antennas', set.maxNumTxAntennas); break;
      case 'maxNumRxAntennas': w.u8(27, 'max-num-rx-antennas', set.maxNumRxAntennas); break;
      case 'minIntervalEdca': w.u32(28, 'min-interval-edca', set.minIntervalEdca); break;
      case 'minIntervalNtb': w.u32(29, 'min-interval-ntb', set.minIntervalNtb); break;
      case 'pdPreambles': w.u32(30, 'pd-preambles', set.pdPreambles); break;
      case 'pdBandwidths': w.u32(31, 'pd-bandwidths', set.pdBandwidths); break;
      default: w.unknownKey('pmsr-ftm-capa-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-ftm-role-attrs`. */
export function encodePmsrFtmRoleAttrs(w: AttrWriter, set: PmsrFtmRoleAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'maxPeerIstaRole': w.u32(6, 'max-peer-ista-role', set.maxPeerIstaRole); break;
      case 'maxPeerRstaRole': w.u32(7, 'max-peer-rsta-role', set.maxPeerRstaRole); break;
      case 'supportNtb': w.flag(21, 'support-ntb', set.supportNtb); break;
      case 'supportTb': w.flag(22, 'support-tb', set.supportTb); break;
      case 'supportEdca': w.flag(23, 'support-edca', set.supportEdca); break;
      default: w.unknownKey('pmsr-ftm-role-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-ftm-type-attrs`. */
export function encodePmsrFtmTypeAttrs(w: AttrWriter, set: PmsrFtmTypeAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'infraSupport': w.flag(1, 'infra-support', set.infraSupport); break;
      case 'pdSupport': w.flag(2, 'pd-support', set.pdSupport); break;
      default: w.unknownKey('pmsr-ftm-type-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-peer-attrs`. */
export function encodePmsrPeerAttrs(w: AttrWriter, set: PmsrPeerAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'addr': w.mac(1, 'addr', set.addr); break;
      case 'chan': w.nest(2, 'chan', set.chan, encodeNl80211Attrs); break;
      case 'req': w.nest(3, 'req', set.req, encodePmsrReqAttrs); break;
      case 'resp': w.nest(4, 'resp', set.resp, encodePmsrRespAttrs); break;
      case 'reqType': w.u32(5, 'req-type', set.reqType); break;
      default: w.unknownKey('pmsr-peer-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-req-attrs`. */
export function encodePmsrReqAttrs(w: AttrWriter, set: PmsrReqAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'data': w.nest(1, 'data', set.data, encodePmsrReqDataAttrs); break;
      case 'getApTsf': w.flag(2, 'get-ap-tsf', set.getApTsf); break;
      default: w.unknownKey('pmsr-req-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-req-data-attrs`. */
export function encodePmsrReqDataAttrs(w: AttrWriter, set: PmsrReqDataAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'ftm': w.nest(1, 'ftm', set.ftm, encodePmsrFtmReqAttrs); break;
      default: w.unknownKey('pmsr-req-data-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-ftm-req-attrs`. */
export function encodePmsrFtmReqAttrs(w: AttrWriter, set: PmsrFtmReqAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'asap': w.flag(1, 'asap', set.asap); break;
      case 'preamble': w.u32(2, 'preamble', set.preamble, preambleTable); break;
      case 'numBurstsExp': w.u8(3, 'num-bursts-exp', set.numBurstsExp); break;
      case 'burstPeriod': w.u16(4, 'burst-period', set.burstPeriod); break;
      case 'burstDuration': w.u8(5, 'burst-duration', set.burstDuration); break;
      case 'ftmsPerBurst': w.u8(6, 'ftms-per-burst', set.ftmsPerBurst); break;
      case 'numFtmrRetries': w.u8(7, 'num-ftmr-retries', set.numFtmrRetries); break;
      case 'requestLci': w.flag(8, 'request-lci', set.requestLci); break;
      case 'requestCivicloc': w.flag(9, 'request-civicloc', set.requestCivicloc); break;
      case 'triggerBased': w.flag(10, 'trigger-based', set.triggerBased); break;
      case 'nonTriggerBased': w.flag(11, 'non-trigger-based', set.nonTriggerBased); break;
      case 'lmrFeedback': w.flag(12, 'lmr-feedback', set.lmrFeedback); break;
      case 'bssColor': w.u8(13, 'bss-color', set.bssColor); break;
      case 'rsta': w.flag(14, 'rsta', set.rsta); break;
      case 'minTimeBetweenMeasurements':
        w.u32(15, 'min-time-between-measurements', set.minTimeBetweenMeasurements);
        break;
      case 'maxTimeBetweenMeasurements':
        w.u32(16, 'max-time-between-measurements', set.maxTimeBetweenMeasurements);
        break;
      case 'nominalTime': w.u32(17, 'nominal-time', set.nominalTime); break;
      case 'awDuration': w.u32(18, 'aw-duration', set.awDuration); break;
      case 'numMeasurements': w.u32(19, 'num-measurements', set.numMeasurements); break;
      case 'ingress': w.u64(21, 'ingress', set.ingress); break;
      case 'egress': w.u64(22, 'egress', set.egress); break;
      case 'pdSuppressResults': w.flag(23, 'pd-suppress-results', set.pdSuppressResults); break;
      default: w.unknownKey('pmsr-ftm-req-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-resp-attrs`. */
export function encodePmsrRespAttrs(w: AttrWriter, set: PmsrRespAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'data': w.nest(1, 'data', set.data, encodePmsrRespDataAttrs); break;
      case 'status': w.u32(2, 'status', set.status, pmsrStatusTable); break;
      case 'hostTime': w.u64(3, 'host-time', set.hostTime); break;
      case 'apTsf': w.u64(4, 'ap-tsf', set.apTsf); break;
      case 'final': w.flag(5, 'final', set.final); break;
      default: w.unknownKey('pmsr-resp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-resp-data-attrs`. */
export function encodePmsrRespDataAttrs(w: AttrWriter, set: PmsrRespDataAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'ftm': w.nest(1, 'ftm', set.ftm, encodePmsrFtmRespAttrs); break;
      default: w.unknownKey('pmsr-resp-data-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pmsr-ftm-resp-attrs`. */
export function encodePmsrFtmRespAttrs(w: AttrWriter, set: PmsrFtmRespAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'failReason': w.u32(1, 'fail-reason', set.failReason, pmsrFtmFailureTable); break;
      case 'burstIndex': w.u32(2, 'burst-index', set.burstIndex); break;
      case 'numFtmrAttempts': w.u32(3, 'num-ftmr-attempts', set.numFtmrAttempts); break;
      case 'numFtmrSuccesses': w.u32(4, 'num-ftmr-successes', set.numFtmrSuccesses); break;
      case 'busyRetryTime': w.u32(5, 'busy-retry-time', set.busyRetryTime); break;
      case 'numBurstsExp': w.u8(6, 'num-bursts-exp', set.numBurstsExp); break;
      case 'burstDuration': w.u8(7, 'burst-duration', set.burstDuration); break;
      case 'ftmsPerBurst': w.u8(8, 'ftms-per-burst', set.ftmsPerBurst); break;
      case 'rssiAvg': w.s32(9, 'rssi-avg', set.rssiAvg); break;
      case 'rssiSpread': w.s32(10, 'rssi-spread', set.rssiSpread); break;
      case 'txRate': w.nest(11, 'tx-rate', set.txRate, encodeRateInfoAttrs); break;
      case 'rxRate': w.nest(12, 'rx-rate', set.rxRate, encodeRateInfoAttrs); break;
      case 'rttAvg': w.s64(13, 'rtt-avg', set.rttAvg); break;
      case 'rttVariance': w.u64(14, 'rtt-variance', set.rttVariance); break;
      case 'rttSpread': w.u64(15, 'rtt-spread', set.rttSpread); break;
      case 'distAvg': w.s64(16, 'dist-avg', set.distAvg); break;
      case 'distVariance': w.u64(17, 'dist-variance', set.distVariance); break;
      case 'distSpread': w.u64(18, 'dist-spread', set.distSpread); break;
      case 'lci': w.binary(19, 'lci', set.lci); break;
      case 'civicloc': w.binary(20, 'civicloc', set.civicloc); break;
      case 'burstPeriod': w.u16(22, 'burst-period', set.burstPeriod); break;
      case 'txLtfRepetitionCount': w.u32(23, 'tx-ltf-repetition-count', set.txLtfRepetitionCount); break;
      case 'rxLtfRepetitionCount': w.u32(24, 'rx-ltf-repetition-count', set.rxLtfRepetitionCount); break;
      case 'maxTimeBetweenMeasurements':
        w.u32(25, 'max-time-between-measurements', set.maxTimeBetweenMeasurements);
        break;
      case 'minTimeBetweenMeasurements':
        w.u32(26, 'min-time-between-measurements', set.minTimeBetweenMeasurements);
        break;
      case 'numTxSpatialStreams': w.u8(27, 'num-tx-spatial-streams', set.numTxSpatialStreams); break;
      case 'numRxSpatialStreams': w.u8(28, 'num-rx-spatial-streams', set.numRxSpatialStreams); break;
      case 'nominalTime': w.u32(29, 'nominal-time', set.nominalTime); break;
      case 'availabilityWindow': w.u8(30, 'availability-window', set.availabilityWindow); break;
      case 'channelWidth': w.u32(31, 'channel-width', set.channelWidth, chanWidthTable); break;
      case 'preamble': w.u32(32, 'preamble', set.preamble, preambleTable); break;
      case 'isDelayedLmr': w.flag(33, 'is-delayed-lmr', set.isDelayedLmr); break;
      default: w.unknownKey('pmsr-ftm-resp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wowlan-attrs`. */
export function encodeWowlanAttrs(w: AttrWriter, set: WowlanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'any': w.flag(1, 'any', set.any); break;
      case 'disconnect': w.flag(2, 'disconnect', set.disconnect); break;
      case 'magicPkt': w.flag(3, 'magic-pkt', set.magicPkt); break;
      case 'pktPattern': w.nests(4, 'pkt-pattern', set.pktPattern, encodePacketPatternAttrs); break;
      case 'gtkRekeySupported': w.flag(5, 'gtk-rekey-supported', set.gtkRekeySupported); break;
      case 'gtkRekeyFailure': w.flag(6, 'gtk-rekey-failure', set.gtkRekeyFailure); break;
      case 'eapIdentRequest': w.flag(7, 'eap-ident-request', set.eapIdentRequest); break;
      case '_4wayHandshake': w.flag(8, '4way-handshake', set._4wayHandshake); break;
      case 'rfkillRelease': w.flag(9, 'rfkill-release', set.rfkillRelease); break;
      case 'wakeupPkt80211': w.binary(10, 'wakeup-pkt-80211', set.wakeupPkt80211); break;
      case 'wakeupPkt80211Len': w.u32(11, 'wakeup-pkt-80211-len', set.wakeupPkt80211Len); break;
      case 'wakeupPkt8023': w.binary(12, 'wakeup-pkt-8023', set.wakeupPkt8023); break;
      case 'wakeupPkt8023Len': w.u32(13, 'wakeup-pkt-8023-len', set.wakeupPkt8023Len); break;
      case 'tcpConnection': w.nest(14, 'tcp-connection', set.tcpConnection, encodeWowlanTcpAttrs); break;
      case 'wakeupTcpMatch': w.flag(15, 'wakeup-tcp-match', set.wakeupTcpMatch); break;
      case 'wakeupTcpConnlost': w.flag(16, 'wakeup-tcp-connlost', set.wakeupTcpConnlost); break;
      case 'wakeupTcpNomoretokens': w.flag(17, 'wakeup-tcp-nomoretokens', set.wakeupTcpNomoretokens); break;
      case 'netDetect': w.nest(18, 'net-detect', set.netDetect, encodeNl80211Attrs); break;
      case 'netDetectResults': w.nests(19, 'net-detect-results', set.netDetectResults, encodeNl80211Attrs); break;
      case 'unprotectedDeauthDisassoc': w.flag(20, 'unprotected-deauth-disassoc', set.unprotectedDeauthDisassoc); break;
      default: w.unknownKey('wowlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wowlan-tcp-attrs`. */
export function encodeWowlanTcpAttrs(w: AttrWriter, set: WowlanTcpAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'srcIpv4': w.ipv4(1, 'src-ipv4', set.srcIpv4); break;
      case 'dstIpv4': w.ipv4(2, 'dst-ipv4', set.dstIpv4); break;
      case 'dstMac': w.mac(3, 'dst-mac', set.dstMac); break;
      case 'srcPort': w.u16(4, 'src-port', set.srcPort); break;
      case 'dstPort': w.u16(5, 'dst-port', set.dstPort); break;
      case 'dataPayload': w.binary(6, 'data-payload', set.dataPayload); break;
      case 'dataPayloadSeq': w.struct(7, 'data-payload-seq', set.dataPayloadSeq, 12, encodeWowlanTcpDataSeq); break;
      case 'dataPayloadToken':
        w.flexible(8, 'data-payload-token', set.dataPayloadToken, 8, 1, 'tokenStream', encodeWowlanTcpDataToken);
        break;
      case 'dataInterval': w.u32(9, 'data-interval', set.dataInterval); break;
      case 'wakePayload': w.binary(10, 'wake-payload', set.wakePayload); break;
      case 'wakeMask': w.binary(11, 'wake-mask', set.wakeMask); break;
      default: w.unknownKey('wowlan-tcp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wowlan-tcp-supported-attrs`. */
export function encodeWowlanTcpSupportedAttrs(w: AttrWriter, set: WowlanTcpSupportedAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dataPayload': w.u32(6, 'data-payload', set.dataPayload); break;
      case 'dataPayloadSeq': w.flag(7, 'data-payload-seq', set.dataPayloadSeq); break;
      case 'dataPayloadToken':
        w.struct(8, 'data-payload-token', set.dataPayloadToken, 12, encodeWowlanTcpDataTokenFeature);
        break;
      case 'dataInterval': w.u32(9, 'data-interval', set.dataInterval); break;
      case 'wakePayload': w.u32(10, 'wake-payload', set.wakePayload); break;
      default: w.unknownKey('wowlan-tcp-supported-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `packet-pattern-attrs`. */
export function encodePacketPatternAttrs(w: AttrWriter, set: PacketPatternAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mask': w.binary(1, 'mask', set.mask); break;
      case 'pattern': w.binary(2, 'pattern', set.pattern); break;
      case 'offset': w.u32(3, 'offset', set.offset); break;
      default: w.unknownKey('packet-pattern-attrs', key);
    }
  }
  w.keptUnknown(set);
}
