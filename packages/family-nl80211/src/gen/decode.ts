// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
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

/** Decodes struct `sta-flag-update` (8 bytes) at an offset. */
export function decodeStaFlagUpdate(r: AttrReader, at: number): StaFlagUpdate {
  return {
    mask: staFlagTable.of(r.view.getUint32(at, r.little)),
    set: staFlagTable.of(r.view.getUint32(at + 4, r.little)),
  };
}

/** Decodes struct `pattern-support` (16 bytes) at an offset. */
export function decodePatternSupport(r: AttrReader, at: number): PatternSupport {
  return {
    maxPatterns: r.view.getUint32(at, r.little),
    minPatternLen: r.view.getUint32(at + 4, r.little),
    maxPatternLen: r.view.getUint32(at + 8, r.little),
    maxPktOffset: r.view.getUint32(at + 12, r.little),
  };
}

/** Decodes struct `vendor-cmd-info` (8 bytes) at an offset. */
export function decodeVendorCmdInfo(r: AttrReader, at: number): VendorCmdInfo {
  return {
    vendorId: r.view.getUint32(at, r.little),
    subcmd: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `bss-select-rssi-adjust` (2 bytes) at an offset. */
export function decodeBssSelectRssiAdjust(r: AttrReader, at: number): BssSelectRssiAdjust {
  return {
    band: r.view.getUint8(at),
    delta: r.view.getInt8(at + 1),
  };
}

/** Decodes struct `wowlan-tcp-data-seq` (12 bytes) at an offset. */
export function decodeWowlanTcpDataSeq(r: AttrReader, at: number): WowlanTcpDataSeq {
  return {
    start: r.view.getUint32(at, r.little),
    offset: r.view.getUint32(at + 4, r.little),
    len: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `wowlan-tcp-data-token` (8 bytes) at an offset. */
export function decodeWowlanTcpDataToken(r: AttrReader, at: number): WowlanTcpDataToken {
  return {
    offset: r.view.getUint32(at, r.little),
    len: r.view.getUint32(at + 4, r.little),
    tokenStream: r.tail(at + 8, 1, (r, at) => r.view.getUint8(at)),
  };
}

/** Decodes struct `wowlan-tcp-data-token-feature` (12 bytes) at an offset. */
export function decodeWowlanTcpDataTokenFeature(r: AttrReader, at: number): WowlanTcpDataTokenFeature {
  return {
    minLen: r.view.getUint32(at, r.little),
    maxLen: r.view.getUint32(at + 4, r.little),
    bufsize: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes attribute set `nl80211-attrs`. */
export function decodeNl80211Attrs(r: AttrReader, out: Nl80211Attrs = {}): Nl80211Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.wiphy = r.u32('wiphy'); break;
      case 2: out.wiphyName = r.text('wiphy-name'); break;
      case 3: out.ifindex = r.u32('ifindex'); break;
      case 4: out.ifname = r.text('ifname'); break;
      case 5: out.iftype = iftypeTable.of(r.u32('iftype')); break;
      case 6: out.mac = r.mac('mac'); break;
      case 7: out.keyData = r.secret('key-data'); break;
      case 8: out.keyIdx = r.u8('key-idx'); break;
      case 9: out.keyCipher = r.u32('key-cipher'); break;
      case 10: out.keySeq = r.binary('key-seq'); break;
      case 11: out.keyDefault = r.flag(); break;
      case 12: out.beaconInterval = r.u32('beacon-interval'); break;
      case 13: out.dtimPeriod = r.u32('dtim-period'); break;
      case 14: out.beaconHead = r.binary('beacon-head'); break;
      case 15: out.beaconTail = r.binary('beacon-tail'); break;
      case 16: out.staAid = r.u16('sta-aid'); break;
      case 17: out.staFlags = r.nest('sta-flags', decodeStaFlagAttrs); break;
      case 18: out.staListenInterval = r.u16('sta-listen-interval'); break;
      case 19: out.staSupportedRates = r.binary('sta-supported-rates'); break;
      case 20: out.staVlan = r.u32('sta-vlan'); break;
      case 21: out.staInfo = r.nest('sta-info', decodeStaInfoAttrs); break;
      case 22: out.wiphyBands = r.nest('wiphy-bands', decodeWiphyBands); break;
      case 23: out.mntrFlags = r.nest('mntr-flags', decodeMntrFlagAttrs); break;
      case 24: out.meshId = r.binary('mesh-id'); break;
      case 25: out.staPlinkAction = r.u8('sta-plink-action'); break;
      case 26: out.mpathNextHop = r.mac('mpath-next-hop'); break;
      case 27: out.mpathInfo = r.nest('mpath-info', decodeMpathInfoAttrs); break;
      case 28: out.bssCtsProt = r.u8('bss-cts-prot'); break;
      case 29: out.bssShortPreamble = r.u8('bss-short-preamble'); break;
      case 30: out.bssShortSlotTime = r.u8('bss-short-slot-time'); break;
      case 31: out.htCapability = r.binary('ht-capability'); break;
      case 32: out.supportedIftypes = r.nest('supported-iftypes', decodeSupportedIftypes); break;
      case 33: out.regAlpha2 = r.text('reg-alpha2'); break;
      case 34: out.regRules = r.nests('reg-rules', decodeRegRuleAttrs); break;
      case 35: out.meshConfig = r.nest('mesh-config', decodeMeshConfigAttrs); break;
      case 36: out.bssBasicRates = r.binary('bss-basic-rates'); break;
      case 37: out.wiphyTxqParams = r.nests('wiphy-txq-params', decodeTxqAttrs); break;
      case 38: out.wiphyFreq = r.u32('wiphy-freq'); break;
      case 39: out.wiphyChannelType = channelTypeTable.of(r.u32('wiphy-channel-type')); break;
      case 40: out.keyDefaultMgmt = r.flag(); break;
      case 41: out.mgmtSubtype = r.u8('mgmt-subtype'); break;
      case 42: out.ie = r.binary('ie'); break;
      case 43: out.maxNumScanSsids = r.u8('max-num-scan-ssids'); break;
      case 44: out.scanFrequencies = r.array('scan-frequencies', (r) => r.u32('')); break;
      case 45: out.scanSsids = r.array('scan-ssids', (r) => r.binary('')); break;
      case 46: out.generation = r.u32('generation'); break;
      case 47: out.bss = r.nest('bss', decodeBssAttrs); break;
      case 48: out.regInitiator = regInitiatorTable.of(r.u8('reg-initiator')); break;
      case 49: out.regType = regTypeTable.of(r.u8('reg-type')); break;
      case 50: out.supportedCommands = r.array('supported-commands', (r) => commandsTable.of(r.u32(''))); break;
      case 51: out.frame = r.binary('frame'); break;
      case 52: out.ssid = r.binary('ssid'); break;
      case 53: out.authType = authTypeTable.of(r.u32('auth-type')); break;
      case 54: out.reasonCode = r.u16('reason-code'); break;
      case 55: out.keyType = r.u32('key-type'); break;
      case 56: out.maxScanIeLen = r.u16('max-scan-ie-len'); break;
      case 57: out.cipherSuites = r.u32s('cipher-suites'); break;
      case 58: out.freqBefore = r.nest('freq-before', decodeFrequencyAttrs); break;
      case 59: out.freqAfter = r.nest('freq-after', decodeFrequencyAttrs); break;
      case 60: out.freqFixed = r.flag(); break;
      case 61: out.wiphyRetryShort = r.u8('wiphy-retry-short'); break;
      case 62: out.wiphyRetryLong = r.u8('wiphy-retry-long'); break;
      case 63: out.wiphyFragThreshold = r.u32('wiphy-frag-threshold'); break;
      case 64: out.wiphyRtsThreshold = r.u32('wiphy-rts-threshold'); break;
      case 65: out.timedOut = r.flag(); break;
      case 66: out.useMfp = mfpTable.of(r.u32('use-mfp')); break;
      case 67: out.staFlags2 = r.struct('sta-flags2', 8, decodeStaFlagUpdate); break;
      case 68: out.controlPort = r.flag(); break;
      case 69: out.testdata = r.binary('testdata'); break;
      case 70: out.privacy = r.flag(); break;
      case 71: out.disconnectedByAp = r.flag(); break;
      case 72: out.statusCode = r.u16('status-code'); break;
      case 73: out.cipherSuitesPairwise = r.u32s('cipher-suites-pairwise'); break;
      case 74: out.cipherSuiteGroup = r.u32('cipher-suite-group'); break;
      case 75: out.wpaVersions = wpaVersionTable.of(r.u32('wpa-versions')); break;
      case 76: out.akmSuites = r.u32s('akm-suites'); break;
      case 77: out.reqIe = r.binary('req-ie'); break;
      case 78: out.respIe = r.binary('resp-ie'); break;
      case 79: out.prevBssid = r.mac('prev-bssid'); break;
      case 80: out.key = r.nest('key', decodeKeyAttrs); break;
      case 81: out.keys = r.nests('keys', decodeKeyAttrs); break;
      case 82: out.pid = r.u32('pid'); break;
      case 83: out._4addr = r.u8('4addr'); break;
      case 84: out.surveyInfo = r.nest('survey-info', decodeSurveyInfoAttrs); break;
      case 85: out.pmkid = r.binary('pmkid'); break;
      case 86: out.maxNumPmkids = r.u8('max-num-pmkids'); break;
      case 87: out.duration = r.u32('duration'); break;
      case 88: out.cookie = r.u64('cookie'); break;
      case 89: out.wiphyCoverageClass = r.u8('wiphy-coverage-class'); break;
      case 90: out.txRates = r.nest('tx-rates', decodeTxRatesAttrs); break;
      case 91: out.frameMatch = r.binary('frame-match'); break;
      case 92: out.ack = r.flag(); break;
      case 93: out.psState = psStateTable.of(r.u32('ps-state')); break;
      case 94: out.cqm = r.nest('cqm', decodeCqmAttrs); break;
      case 95: out.localStateChange = r.flag(); break;
      case 96: out.apIsolate = r.u8('ap-isolate'); break;
      case 97: out.wiphyTxPowerSetting = txPowerSettingTable.of(r.u32('wiphy-tx-power-setting')); break;
      case 98: out.wiphyTxPowerLevel = r.s32('wiphy-tx-power-level'); break;
      case 99: out.txFrameTypes = r.nest('tx-frame-types', decodeIftypeAttrs); break;
      case 100: out.rxFrameTypes = r.nest('rx-frame-types', decodeIftypeAttrs); break;
      case 101: out.frameType = append(out.frameType, r.u16('frame-type')); break;
      case 102:
        if (r.isRequest) out.controlPortEthertype = r.u16('control-port-ethertype');
        else out.controlPortEthertypeSupported = r.flag();
        break;
      case 103: out.controlPortNoEncrypt = r.flag(); break;
      case 104: out.supportIbssRsn = r.flag(); break;
      case 105: out.wiphyAntennaTx = r.u32('wiphy-antenna-tx'); break;
      case 106: out.wiphyAntennaRx = r.u32('wiphy-antenna-rx'); break;
      case 107: out.mcastRate = r.u32('mcast-rate'); break;
      case 108: out.offchannelTxOk = r.flag(); break;
      case 109: out.bssHtOpmode = r.u16('bss-ht-opmode'); break;
      case 110: out.keyDefaultTypes = r.nest('key-default-types', decodeKeyDefaultTypeAttrs); break;
      case 111: out.maxRemainOnChannelDuration = r.u32('max-remain-on-channel-duration'); break;
      case 112: out.meshSetup = r.nest('mesh-setup', decodeMeshSetupAttrs); break;
      case 113: out.wiphyAntennaAvailTx = r.u32('wiphy-antenna-avail-tx'); break;
      case 114: out.wiphyAntennaAvailRx = r.u32('wiphy-antenna-avail-rx'); break;
      case 115: out.supportMeshAuth = r.flag(); break;
      case 116: out.staPlinkState = plinkStateTable.of(r.u8('sta-plink-state')); break;
      case 117: out.wowlanTriggers = r.nest('wowlan-triggers', decodeWowlanAttrs); break;
      case 118: out.wowlanTriggersSupported = r.nest('wowlan-triggers-supported', decodeWowlanTriggersAttrs); break;
      case 119: out.schedScanInterval = r.u32('sched-scan-interval'); break;
      case 120: out.interfaceCombinations = r.nests('interface-combinations', decodeIfCombinationAttributes); break;
      case 121: out.softwareIftypes = r.nest('software-iftypes', decodeSupportedIftypes); break;
      case 122: out.rekeyData = r.nest('rekey-data', decodeRekeyDataAttrs); break;
      case 123: out.maxNumSchedScanSsids = r.u8('max-num-sched-scan-ssids'); break;
      case 124: out.maxSchedScanIeLen = r.u16('max-sched-scan-ie-len'); break;
      case 125: out.scanSuppRates = r.nest('scan-supp-rates', decodeScanSuppRatesAttrs); break;
      case 126: out.hiddenSsid = hiddenSsidTable.of(r.u32('hidden-ssid')); break;
      case 127: out.ieProbeResp = r.binary('ie-probe-resp'); break;
      case 128: out.ieAssocResp = r.binary('ie-assoc-resp'); break;
      case 129: out.staWme = r.nest('sta-wme', decodeStaWmeAttrs); break;
      case 130: out.supportApUapsd = r.flag(); break;
      case 131: out.roamSupport = r.flag(); break;
      case 132: out.schedScanMatch = r.nests('sched-scan-match', decodeSchedScanMatchAttrs); break;
      case 133: out.maxMatchSets = r.u8('max-match-sets'); break;
      case 134: out.pmksaCandidate = r.nest('pmksa-candidate', decodePmksaCandidateAttrs); break;
      case 135: out.txNoCckRate = r.flag(); break;
      case 136: out.tdlsAction = r.u8('tdls-action'); break;
      case 137: out.tdlsDialogToken = r.u8('tdls-dialog-token'); break;
      case 138: out.tdlsOperation = r.u8('tdls-operation'); break;
      case 139: out.tdlsSupport = r.flag(); break;
      case 140: out.tdlsExternalSetup = r.flag(); break;
      case 141: out.deviceApSme = r.u32('device-ap-sme'); break;
      case 142: out.dontWaitForAck = r.flag(); break;
      case 143: out.featureFlags = featureFlagsTable.of(r.u32('feature-flags')); break;
      case 144: out.probeRespOffload = r.u32('probe-resp-offload'); break;
      case 145: out.probeResp = r.binary('probe-resp'); break;
      case 146: out.dfsRegion = dfsRegionTable.of(r.u8('dfs-region')); break;
      case 147: out.disableHt = r.flag(); break;
      case 148: out.htCapabilityMask = r.binary('ht-capability-mask'); break;
      case 149: out.noackMap = r.u16('noack-map'); break;
      case 150: out.inactivityTimeout = r.u16('inactivity-timeout'); break;
      case 151: out.rxSignalDbm = r.s32('rx-signal-dbm'); break;
      case 152: out.bgScanPeriod = r.u16('bg-scan-period'); break;
      case 153: out.wdev = r.u64('wdev'); break;
      case 154: out.userRegHintType = r.u32('user-reg-hint-type'); break;
      case 155: out.connFailedReason = r.u32('conn-failed-reason'); break;
      case 156: out.authData = r.binary('auth-data'); break;
      case 157: out.vhtCapability = r.binary('vht-capability'); break;
      case 158: out.scanFlags = scanFlagTable.of(r.u32('scan-flags')); break;
      case 159: out.channelWidth = chanWidthTable.of(r.u32('channel-width')); break;
      case 160: out.centerFreq1 = r.u32('center-freq1'); break;
      case 161: out.centerFreq2 = r.u32('center-freq2'); break;
      case 162: out.p2pCtwindow = r.u8('p2p-ctwindow'); break;
      case 163: out.p2pOppps = r.u8('p2p-oppps'); break;
      case 164: out.localMeshPowerMode = meshPowerModeTable.of(r.u32('local-mesh-power-mode')); break;
      case 165: out.aclPolicy = r.u32('acl-policy'); break;
      case 166: out.macAddrs = r.array('mac-addrs', (r) => r.mac('')); break;
      case 167: out.macAclMax = r.u32('mac-acl-max'); break;
      case 168: out.radarEvent = r.u32('radar-event'); break;
      case 169: out.extCapa = r.binary('ext-capa'); break;
      case 170: out.extCapaMask = r.binary('ext-capa-mask'); break;
      case 171: out.staCapability = r.u16('sta-capability'); break;
      case 172: out.staExtCapability = r.binary('sta-ext-capability'); break;
      case 173: out.protocolFeatures = protocolFeaturesTable.of(r.u32('protocol-features')); break;
      case 174: out.splitWiphyDump = r.flag(); break;
      case 175: out.disableVht = r.flag(); break;
      case 176: out.vhtCapabilityMask = r.binary('vht-capability-mask'); break;
      case 177: out.mdid = r.u16('mdid'); break;
      case 178: out.ieRic = r.binary('ie-ric'); break;
      case 179: out.critProtId = r.u16('crit-prot-id'); break;
      case 180: out.maxCritProtDuration = r.u16('max-crit-prot-duration'); break;
      case 181: out.peerAid = r.u16('peer-aid'); break;
      case 182: out.coalesceRule = r.binary('coalesce-rule'); break;
      case 183: out.chSwitchCount = r.u32('ch-switch-count'); break;
      case 184: out.chSwitchBlockTx = r.flag(); break;
      case 185: out.csaIes = r.nest('csa-ies', decodeNl80211Attrs); break;
      case 186:
        out.cntdwnOffsBeacon = r.packed('cntdwn-offs-beacon', 2, (r, at) => r.view.getUint16(at, r.little));
        break;
      case 187:
        out.cntdwnOffsPresp = r.packed('cntdwn-offs-presp', 2, (r, at) => r.view.getUint16(at, r.little));
        break;
      case 188: out.rxmgmtFlags = r.u32('rxmgmt-flags'); break;
      case 189: out.staSupportedChannels = r.binary('sta-supported-channels'); break;
      case 190: out.staSupportedOperClasses = r.binary('sta-supported-oper-classes'); break;
      case 191: out.handleDfs = r.flag(); break;
      case 192: out.support5Mhz = r.flag(); break;
      case 193: out.support10Mhz = r.flag(); break;
      case 194: out.opmodeNotif = r.u8('opmode-notif'); break;
      case 195: out.vendorId = r.u32('vendor-id'); break;
      case 196: out.vendorSubcmd = r.u32('vendor-subcmd'); break;
      case 197: out.vendorData = r.binary('vendor-data'); break;
      case 198: out.vendorEvents = r.array('vendor-events', (r) => r.struct('', 8, decodeVendorCmdInfo)); break;
      case 199: out.qosMap = r.binary('qos-map'); break;
      case 200: out.macHint = r.mac('mac-hint'); break;
      case 201: out.wiphyFreqHint = r.u32('wiphy-freq-hint'); break;
      case 202: out.maxApAssocSta = r.u32('max-ap-assoc-sta'); break;
      case 203: out.tdlsPeerCapability = r.u32('tdls-peer-capability'); break;
      case 204: out.socketOwner = r.flag(); break;
      case 205: out.csaCOffsetsTx = r.packed('csa-c-offsets-tx', 2, (r, at) => r.view.getUint16(at, r.little)); break;
      case 206: out.maxCsaCounters = r.u8('max-csa-counters'); break;
      case 207: out.tdlsInitiator = r.flag(); break;
      case 208: out.useRrm = r.flag(); break;
      case 209: out.wiphyDynAck = r.flag(); break;
      case 210: out.tsid = r.u8('tsid'); break;
      case 211: out.userPrio = r.u8('user-prio'); break;
      case 212: out.admittedTime = r.u16('admitted-time'); break;
      case 213: out.smpsMode = r.u8('smps-mode'); break;
      case 214: out.operClass = r.u8('oper-class'); break;
      case 215: out.macMask = r.mac('mac-mask'); break;
      case 216: out.wiphySelfManagedReg = r.flag(); break;
      case 217: out.extFeatures = r.binary('ext-features'); break;
      case 218: out.surveyRadioStats = r.flag(); break;
      case 219: out.netnsFd = r.u32('netns-fd'); break;
      case 220: out.schedScanDelay = r.u32('sched-scan-delay'); break;
      case 221: out.regIndoor = r.flag(); break;
      case 222: out.maxNumSchedScanPlans = r.u32('max-num-sched-scan-plans'); break;
      case 223: out.maxScanPlanInterval = r.u32('max-scan-plan-interval'); break;
      case 224: out.maxScanPlanIterations = r.u32('max-scan-plan-iterations'); break;
      case 225: out.schedScanPlans = r.nests('sched-scan-plans', decodeSchedScanPlanAttrs); break;
      case 226: out.pbss = r.flag(); break;
      case 227: out.bssSelect = r.nest('bss-select', decodeBssSelectAttrs); break;
      case 228: out.staSupportP2pPs = r.u8('sta-support-p2p-ps'); break;
      case 229: break;
      case 230: out.iftypeExtCapa = r.nests('iftype-ext-capa', decodeNl80211Attrs); break;
      case 231: out.muMimoGroupData = r.binary('mu-mimo-group-data'); break;
      case 232: out.muMimoFollowMacAddr = r.mac('mu-mimo-follow-mac-addr'); break;
      case 233: out.scanStartTimeTsf = r.u64('scan-start-time-tsf'); break;
      case 234: out.scanStartTimeTsfBssid = r.mac('scan-start-time-tsf-bssid'); break;
      case 235: out.measurementDuration = r.u16('measurement-duration'); break;
      case 236: out.measurementDurationMandatory = r.flag(); break;
      case 237: out.meshPeerAid = r.u16('mesh-peer-aid'); break;
      case 238: out.nanMasterPref = r.u8('nan-master-pref'); break;
      case 239: out.bands = wiphyBandTable.of(r.u32('bands')); break;
      case 240: out.nanFunc = r.nest('nan-func', decodeNanFuncAttrs); break;
      case 241: out.nanMatch = r.nest('nan-match', decodeNanMatchAttrs); break;
      case 242: out.filsKek = r.secret('fils-kek'); break;
      case 243: out.filsNonces = r.binary('fils-nonces'); break;
      case 244: out.multicastToUnicastEnabled = r.flag(); break;
      case 245: out.bssid = r.mac('bssid'); break;
      case 246: out.schedScanRelativeRssi = r.s8('sched-scan-relative-rssi'); break;
      case 247: out.schedScanRssiAdjust = r.struct('sched-scan-rssi-adjust', 2, decodeBssSelectRssiAdjust); break;
      case 248: out.timeoutReason = r.u32('timeout-reason'); break;
      case 249: out.filsErpUsername = r.binary('fils-erp-username'); break;
      case 250: out.filsErpRealm = r.binary('fils-erp-realm'); break;
      case 251: out.filsErpNextSeqNum = r.u16('fils-erp-next-seq-num'); break;
      case 252: out.filsErpRrk = r.secret('fils-erp-rrk'); break;
      case 253: out.filsCacheId = r.binary('fils-cache-id'); break;
      case 254: out.pmk = r.secret('pmk'); break;
      case 255: out.schedScanMulti = r.flag(); break;
      case 256: out.schedScanMaxReqs = r.u32('sched-scan-max-reqs'); break;
      case 257: out.want1x4wayHs = r.flag(); break;
      case 258: out.pmkr0Name = r.binary('pmkr0-name'); break;
      case 259: out.portAuthorized = r.binary('port-authorized'); break;
      case 260: out.externalAuthAction = r.u32('external-auth-action'); break;
      case 261: out.externalAuthSupport = r.flag(); break;
      case 262: out.nss = r.u8('nss'); break;
      case 263: out.ackSignal = r.s32('ack-signal'); break;
      case 264: out.controlPortOverNl80211 = r.flag(); break;
      case 265: out.txqStats = r.nest('txq-stats', decodeTxqStatsAttrs); break;
      case 266: out.txqLimit = r.u32('txq-limit'); break;
      case 267: out.txqMemoryLimit = r.u32('txq-memory-limit'); break;
      case 268: out.txqQuantum = r.u32('txq-quantum'); break;
      case 269: out.heCapability = r.binary('he-capability'); break;
      case 270: out.ftmResponder = r.nest('ftm-responder', decodeFtmResponderAttrs); break;
      case 271: out.ftmResponderStats = r.nest('ftm-responder-stats', decodeFtmResponderStatsAttrs); break;
      case 272: out.timeout = r.u32('timeout'); break;
      case 273: out.peerMeasurements = r.nest('peer-measurements', decodePmsrAttrs); break;
      case 274: out.airtimeWeight = r.u16('airtime-weight'); break;
      case 275: out.staTxPowerSetting = txPowerSettingTable.of(r.u8('sta-tx-power-setting')); break;
      case 276: out.staTxPower = r.s16('sta-tx-power'); break;
      case 277: out.saePassword = r.secret('sae-password'); break;
      case 278: out.twtResponder = r.flag(); break;
      case 279: out.heObssPd = r.nest('he-obss-pd', decodeHeObssPdAttrs); break;
      case 280: out.wiphyEdmgChannels = r.u8('wiphy-edmg-channels'); break;
      case 281: out.wiphyEdmgBwConfig = r.u8('wiphy-edmg-bw-config'); break;
      case 282: out.vlanId = r.u16('vlan-id'); break;
      case 283: out.heBssColor = r.nest('he-bss-color', decodeHeBssColorAttrs); break;
      case 284: out.iftypeAkmSuites = r.nests('iftype-akm-suites', decodeIftypeAkmAttrs); break;
      case 285:
        if (r.isRequest) out.tidConfig = r.nests('tid-config', decodeTidConfigAttrs);
        else out.tidConfigSupported = r.nest('tid-config-supported', decodeTidConfigAttrs);
        break;
      case 286: out.controlPortNoPreauth = r.flag(); break;
      case 287: out.pmkLifetime = r.u32('pmk-lifetime'); break;
      case 288: out.pmkReauthThreshold = r.u8('pmk-reauth-threshold'); break;
      case 289: out.receiveMulticast = r.flag(); break;
      case 290: out.wiphyFreqOffset = r.u32('wiphy-freq-offset'); break;
      case 291: out.centerFreq1Offset = r.u32('center-freq1-offset'); break;
      case 292: out.scanFreqKhz = r.array('scan-freq-khz', (r) => r.u32('')); break;
      case 293: out.he6ghzCapability = r.binary('he-6ghz-capability'); break;
      case 294: out.filsDiscovery = r.nest('fils-discovery', decodeFilsDiscoveryAttrs); break;
      case 295: out.unsolBcastProbeResp = r.nest('unsol-bcast-probe-resp', decodeUnsolBcastProbeRespAttrs); break;
      case 296: out.s1gCapability = r.binary('s1g-capability'); break;
      case 297: out.s1gCapabilityMask = r.binary('s1g-capability-mask'); break;
      case 298: out.saePwe = r.u8('sae-pwe'); break;
      case 299: out.reconnectRequested = r.flag(); break;
      case 300: out.sarSpec = r.nest('sar-spec', decodeSarAttributes); break;
      case 301: out.disableHe = r.flag(); break;
      case 302: out.obssColorBitmap = r.u64('obss-color-bitmap'); break;
      case 303: out.colorChangeCount = r.u8('color-change-count'); break;
      case 304: out.colorChangeColor = r.u8('color-change-color'); break;
      case 305: out.colorChangeElems = r.nest('color-change-elems', decodeNl80211Attrs); break;
      case 306: out.mbssidConfig = r.nest('mbssid-config', decodeMbssidConfigAttrs); break;
      case 307: out.mbssidElems = r.array('mbssid-elems', (r) => r.binary('')); break;
      case 308: out.radarBackground = r.flag(); break;
      case 309: out.apSettingsFlags = r.u32('ap-settings-flags'); break;
      case 310: out.ehtCapability = r.binary('eht-capability'); break;
      case 311: out.disableEht = r.flag(); break;
      case 312: out.mloLinks = r.nests('mlo-links', decodeNl80211Attrs); break;
      case 313: out.mloLinkId = r.u8('mlo-link-id'); break;
      case 314: out.mldAddr = r.mac('mld-addr'); break;
      case 315: out.mloSupport = r.flag(); break;
      case 316: out.maxNumAkmSuites = r.u16('max-num-akm-suites'); break;
      case 317: out.emlCapability = r.u16('eml-capability'); break;
      case 318: out.mldCapaAndOps = r.u16('mld-capa-and-ops'); break;
      case 319: out.txHwTimestamp = r.u64('tx-hw-timestamp'); break;
      case 320: out.rxHwTimestamp = r.u64('rx-hw-timestamp'); break;
      case 321: out.tdBitmap = r.binary('td-bitmap'); break;
      case 322: out.punctBitmap = r.u32('punct-bitmap'); break;
      case 323: out.maxHwTimestampPeers = r.u16('max-hw-timestamp-peers'); break;
      case 324: out.hwTimestampEnabled = r.flag(); break;
      case 325: out.emaRnrElems = r.array('ema-rnr-elems', (r) => r.binary('')); break;
      case 326: out.mloLinkDisabled = r.flag(); break;
      case 327: out.bssDumpIncludeUseData = r.flag(); break;
      case 328: out.mloTtlmDlink = r.packed('mlo-ttlm-dlink', 2, (r, at) => r.view.getUint16(at, r.little)); break;
      case 329: out.mloTtlmUlink = r.packed('mlo-ttlm-ulink', 2, (r, at) => r.view.getUint16(at, r.little)); break;
      case 330: out.assocSppAmsdu = r.flag(); break;
      case 331: out.wiphyRadios = r.nests('wiphy-radios', decodeWiphyRadioAttrs); break;
      case 332:
        out.wiphyInterfaceCombinations = r.nests('wiphy-interface-combinations', decodeIfCombinationAttributes);
        break;
      case 333: out.vifRadioMask = r.u32('vif-radio-mask'); break;
      case 334: out.supportedSelectors = r.binary('supported-selectors'); break;
      case 335: out.mloReconfRemLinks = r.u16('mlo-reconf-rem-links'); break;
      case 336: out.epcs = r.flag(); break;
      case 337: out.assocMldExtCapaOps = r.u16('assoc-mld-ext-capa-ops'); break;
      case 338: out.wiphyRadioIndex = r.u8('wiphy-radio-index'); break;
      case 339: out.s1gLongBeaconPeriod = r.u8('s1g-long-beacon-period'); break;
      case 340: out.s1gShortBeacon = r.nest('s1g-short-beacon', decodeS1gShortBeaconAttrs); break;
      case 341:
        if (r.isRequest) out.bssParam = r.flag();
        else out.bssParamSupported = r.nest('bss-param-supported', decodeBssParamAttrs);
        break;
      case 342: out.nanConfig = r.nest('nan-config', decodeNanConfigAttrs); break;
      case 343: out.nanNewCluster = r.flag(); break;
      case 344: out.nanCapabilities = r.nest('nan-capabilities', decodeNanCapabilitiesAttrs); break;
      case 345: out.s1gPrimary2mhz = r.flag(); break;
      case 346: out.eppPeer = r.flag(); break;
      case 347: out.uhrCapability = r.binary('uhr-capability'); break;
      case 348: out.disableUhr = r.flag(); break;
      case 349: out.incumbentSignalInterferenceBitmap = r.u32('incumbent-signal-interference-bitmap'); break;
      case 350: out.uhrOperation = r.binary('uhr-operation'); break;
      case 351: out.nanChannel = append(out.nanChannel, r.nest('nan-channel', decodeNl80211Attrs)); break;
      case 352: out.nanChannelEntry = r.binary('nan-channel-entry', 6, 6); break;
      case 353: out.nanTimeSlots = r.packed('nan-time-slots', 1, (r, at) => r.view.getUint8(at)); break;
      case 354: out.nanRxNss = r.u8('nan-rx-nss'); break;
      case 355: out.nanAvailBlob = r.binary('nan-avail-blob'); break;
      case 356: out.nanSchedDeferred = r.flag(); break;
      case 357: out.nanSchedUpdateSuccess = r.flag(); break;
      case 358: out.nanNmiMac = r.mac('nan-nmi-mac'); break;
      case 359: out.nanUlw = r.binary('nan-ulw'); break;
      case 360: out.nanCommittedDw = r.u16('nan-committed-dw'); break;
      case 361: out.nanSeqId = r.u8('nan-seq-id'); break;
      case 362: out.nanMaxChanSwitchTime = r.u16('nan-max-chan-switch-time'); break;
      case 363: out.nanPeerMaps = r.nests('nan-peer-maps', decodeNanPeerMapAttrs); break;
      case 364: out.assocEncrypted = r.flag(); break;
      case 365: out.npcaPrimaryFreq = r.u32('npca-primary-freq'); break;
      case 366: out.npcaPunctBitmap = r.u32('npca-punct-bitmap'); break;
      case 367: out.staDumpLinkStats = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `frame-type-attrs`. */
export function decodeFrameTypeAttrs(r: AttrReader, out: FrameTypeAttrs = {}): FrameTypeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 101: out.frameType = append(out.frameType, r.u16('frame-type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wiphy-bands`. */
export function decodeWiphyBands(r: AttrReader, out: WiphyBands = {}): WiphyBands {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out._2ghz = r.nest('2ghz', decodeBandAttrs); break;
      case 1: out._5ghz = r.nest('5ghz', decodeBandAttrs); break;
      case 2: out._60ghz = r.nest('60ghz', decodeBandAttrs); break;
      case 3: out._6ghz = r.nest('6ghz', decodeBandAttrs); break;
      case 4: out.s1ghz = r.nest('s1ghz', decodeBandAttrs); break;
      case 5: out.lc = r.nest('lc', decodeBandAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `band-attrs`. */
export function decodeBandAttrs(r: AttrReader, out: BandAttrs = {}): BandAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.freqs = r.nests('freqs', decodeFrequencyAttrs); break;
      case 2: out.rates = r.nests('rates', decodeBitrateAttrs); break;
      case 3: out.htMcsSet = r.binary('ht-mcs-set'); break;
      case 4: out.htCapa = r.u16('ht-capa'); break;
      case 5: out.htAmpduFactor = r.u8('ht-ampdu-factor'); break;
      case 6: out.htAmpduDensity = r.u8('ht-ampdu-density'); break;
      case 7: out.vhtMcsSet = r.binary('vht-mcs-set'); break;
      case 8: out.vhtCapa = r.u32('vht-capa'); break;
      case 9: out.iftypeData = r.nests('iftype-data', decodeIftypeDataAttrs); break;
      case 10: out.edmgChannels = r.u8('edmg-channels'); break;
      case 11: out.edmgBwConfig = r.u8('edmg-bw-config'); break;
      case 12: out.s1gMcsNssSet = r.binary('s1g-mcs-nss-set'); break;
      case 13: out.s1gCapa = r.binary('s1g-capa'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bitrate-attrs`. */
export function decodeBitrateAttrs(r: AttrReader, out: BitrateAttrs = {}): BitrateAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rate = r.u32('rate'); break;
      case 2: out._2ghzShortpreamble = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `frequency-attrs`. */
export function decodeFrequencyAttrs(r: AttrReader, out: FrequencyAttrs = {}): FrequencyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.freq = r.u32('freq'); break;
      case 2: out.disabled = r.flag(); break;
      case 3: out.noIr = r.flag(); break;
      case 4: out.noIbss = r.flag(); break;
      case 5: out.radar = r.flag(); break;
      case 6: out.maxTxPower = r.u32('max-tx-power'); break;
      case 7: out.dfsState = dfsStateTable.of(r.u32('dfs-state')); break;
      case 8: out.dfsTime = r.u32('dfs-time'); break;
      case 9: out.noHt40Minus = r.flag(); break;
      case 10: out.noHt40Plus = r.flag(); break;
      case 11: out.no80mhz = r.flag(); break;
      case 12: out.no160mhz = r.flag(); break;
      case 13: out.dfsCacTime = r.u32('dfs-cac-time'); break;
      case 14: out.indoorOnly = r.flag(); break;
      case 15: out.irConcurrent = r.flag(); break;
      case 16: out.no20mhz = r.flag(); break;
      case 17: out.no10mhz = r.flag(); break;
      case 18: out.wmm = r.nests('wmm', decodeWmmAttrs); break;
      case 19: out.noHe = r.flag(); break;
      case 20: out.offset = r.u32('offset'); break;
      case 21: out._1mhz = r.flag(); break;
      case 22: out._2mhz = r.flag(); break;
      case 23: out._4mhz = r.flag(); break;
      case 24: out._8mhz = r.flag(); break;
      case 25: out._16mhz = r.flag(); break;
      case 26: out.no320mhz = r.flag(); break;
      case 27: out.noEht = r.flag(); break;
      case 28: out.psd = r.s8('psd'); break;
      case 29: out.dfsConcurrent = r.flag(); break;
      case 30: out.no6ghzVlpClient = r.flag(); break;
      case 31: out.no6ghzAfcClient = r.flag(); break;
      case 32: out.canMonitor = r.flag(); break;
      case 33: out.allow6ghzVlpAp = r.flag(); break;
      case 34: out.allow20mhzActivity = r.flag(); break;
      case 35: out.no4mhz = r.flag(); break;
      case 36: out.no8mhz = r.flag(); break;
      case 37: out.no16mhz = r.flag(); break;
      case 38: out.s1gNoPrimary = r.flag(); break;
      case 39: out.noUhr = r.flag(); break;
      case 40: out.cacStartTime = r.u64('cac-start-time'); break;
      case 41: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `if-combination-attributes`. */
export function decodeIfCombinationAttributes(
  r: AttrReader, out: IfCombinationAttributes = {},
): IfCombinationAttributes {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.limits = r.nests('limits', decodeIfaceLimitAttributes); break;
      case 2: out.maxnum = r.u32('maxnum'); break;
      case 3: out.staApBiMatch = r.flag(); break;
      case 4: out.numChannels = r.u32('num-channels'); break;
      case 5: out.radarDetectWidths = r.u32('radar-detect-widths'); break;
      case 6: out.radarDetectRegions = r.u32('radar-detect-regions'); break;
      case 7: out.biMinGcd = r.u32('bi-min-gcd'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `iface-limit-attributes`. */
export function decodeIfaceLimitAttributes(r: AttrReader, out: IfaceLimitAttributes = {}): IfaceLimitAttributes {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.max = r.u32('max'); break;
      case 2: out.types = r.nest('types', decodeSupportedIftypes); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `iftype-data-attrs`. */
export function decodeIftypeDataAttrs(r: AttrReader, out: IftypeDataAttrs = {}): IftypeDataAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.iftypes = r.nest('iftypes', decodeSupportedIftypes); break;
      case 2: out.heCapMac = r.binary('he-cap-mac'); break;
      case 3: out.heCapPhy = r.binary('he-cap-phy'); break;
      case 4: out.heCapMcsSet = r.binary('he-cap-mcs-set'); break;
      case 5: out.heCapPpe = r.binary('he-cap-ppe'); break;
      case 6: out.he6ghzCapa = r.u16le('he-6ghz-capa'); break;
      case 7: out.vendorElems = r.binary('vendor-elems'); break;
      case 8: out.ehtCapMac = r.binary('eht-cap-mac'); break;
      case 9: out.ehtCapPhy = r.binary('eht-cap-phy'); break;
      case 10: out.ehtCapMcsSet = r.binary('eht-cap-mcs-set'); break;
      case 11: out.ehtCapPpe = r.binary('eht-cap-ppe'); break;
      case 12: out.uhrCapMac = r.binary('uhr-cap-mac'); break;
      case 13: out.uhrCapPhy = r.binary('uhr-cap-phy'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `iftype-attrs`. */
export function decodeIftypeAttrs(r: AttrReader, out: IftypeAttrs = {}): IftypeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.unspecified = r.nest('unspecified', decodeFrameTypeAttrs); break;
      case 1: out.adhoc = r.nest('adhoc', decodeFrameTypeAttrs); break;
      case 2: out.station = r.nest('station', decodeFrameTypeAttrs); break;
      case 3: out.ap = r.nest('ap', decodeFrameTypeAttrs); break;
      case 4: out.apVlan = r.nest('ap-vlan', decodeFrameTypeAttrs); break;
      case 5: out.wds = r.nest('wds', decodeFrameTypeAttrs); break;
      case 6: out.monitor = r.nest('monitor', decodeFrameTypeAttrs); break;
      case 7: out.meshPoint = r.nest('mesh-point', decodeFrameTypeAttrs); break;
      case 8: out.p2pClient = r.nest('p2p-client', decodeFrameTypeAttrs); break;
      case 9: out.p2pGo = r.nest('p2p-go', decodeFrameTypeAttrs); break;
      case 10: out.p2pDevice = r.nest('p2p-device', decodeFrameTypeAttrs); break;
      case 11: out.ocb = r.nest('ocb', decodeFrameTypeAttrs); break;
      case 12: out.nan = r.nest('nan', decodeFrameTypeAttrs); break;
      case 13: out.nanData = r.nest('nan-data', decodeFrameTypeAttrs); break;
      case 14: out.pd = r.nest('pd', decodeFrameTypeAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sar-attributes`. */
export function decodeSarAttributes(r: AttrReader, out: SarAttributes = {}): SarAttributes {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.type = r.u32('type'); break;
      case 2: out.specs = r.nests('specs', decodeSarSpecs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sar-specs`. */
export function decodeSarSpecs(r: AttrReader, out: SarSpecs = {}): SarSpecs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.power = r.s32('power'); break;
      case 2: out.rangeIndex = r.u32('range-index'); break;
      case 3: out.startFreq = r.u32('start-freq'); break;
      case 4: out.endFreq = r.u32('end-freq'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `supported-iftypes`. */
export function decodeSupportedIftypes(r: AttrReader, out: SupportedIftypes = {}): SupportedIftypes {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.adhoc = r.flag(); break;
      case 2: out.station = r.flag(); break;
      case 3: out.ap = r.flag(); break;
      case 4: out.apVlan = r.flag(); break;
      case 5: out.wds = r.flag(); break;
      case 6: out.monitor = r.flag(); break;
      case 7: out.meshPoint = r.flag(); break;
      case 8: out.p2pClient = r.flag(); break;
      case 9: out.p2pGo = r.flag(); break;
      case 10: out.p2pDevice = r.flag(); break;
      case 11: out.ocb = r.flag(); break;
      case 12: out.nan = r.flag(); break;
      case 13: out.nanData = r.flag(); break;
      case 14: out.pd = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `txq-stats-attrs`. */
export function decodeTxqStatsAttrs(r: AttrReader, out: TxqStatsAttrs = {}): TxqStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.backlogBytes = r.u32('backlog-bytes'); break;
      case 2: out.backlogPackets = r.u32('backlog-packets'); break;
      case 3: out.flows = r.u32('flows'); break;
      case 4: out.drops = r.u32('drops'); break;
      case 5: out.ecnMarks = r.u32('ecn-marks'); break;
      case 6: out.overlimit = r.u32('overlimit'); break;
      case 7: out.overmemory = r.u32('overmemory'); break;
      case 8: out.collisions = r.u32('collisions'); break;
      case 9: out.txBytes = r.u32('tx-bytes'); break;
      case 10: out.txPackets = r.u32('tx-packets'); break;
      case 11: out.maxFlows = r.u32('max-flows'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wmm-attrs`. */
export function decodeWmmAttrs(r: AttrReader, out: WmmAttrs = {}): WmmAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.cwMin = r.u16('cw-min'); break;
      case 2: out.cwMax = r.u16('cw-max'); break;
      case 3: out.aifsn = r.u8('aifsn'); break;
      case 4: out.txop = r.u16('txop'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wowlan-triggers-attrs`. */
export function decodeWowlanTriggersAttrs(r: AttrReader, out: WowlanTriggersAttrs = {}): WowlanTriggersAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.any = r.flag(); break;
      case 2: out.disconnect = r.flag(); break;
      case 3: out.magicPkt = r.flag(); break;
      case 4: out.pktPattern = r.struct('pkt-pattern', 16, decodePatternSupport); break;
      case 5: out.gtkRekeySupported = r.flag(); break;
      case 6: out.gtkRekeyFailure = r.flag(); break;
      case 7: out.eapIdentRequest = r.flag(); break;
      case 8: out._4wayHandshake = r.flag(); break;
      case 9: out.rfkillRelease = r.flag(); break;
      case 10: out.wakeupPkt80211 = r.flag(); break;
      case 11: out.wakeupPkt80211Len = r.flag(); break;
      case 12: out.wakeupPkt8023 = r.flag(); break;
      case 13: out.wakeupPkt8023Len = r.flag(); break;
      case 14: out.tcpConnection = r.nest('tcp-connection', decodeWowlanTcpSupportedAttrs); break;
      case 15: out.wakeupTcpMatch = r.flag(); break;
      case 16: out.wakeupTcpConnlost = r.flag(); break;
      case 17: out.wakeupTcpNomoretokens = r.flag(); break;
      case 18: out.netDetect = r.u32('net-detect'); break;
      case 19: out.netDetectResults = r.flag(); break;
      case 20: out.unprotectedDeauthDisassoc = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `rate-info-attrs`. */
export function decodeRateInfoAttrs(r: AttrReader, out: RateInfoAttrs = {}): RateInfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bitrate = r.u16('bitrate'); break;
      case 2: out.mcs = r.u8('mcs'); break;
      case 3: out._40MhzWidth = r.flag(); break;
      case 4: out.shortGi = r.flag(); break;
      case 5: out.bitrate32 = r.u32('bitrate32'); break;
      case 6: out.vhtMcs = r.u8('vht-mcs'); break;
      case 7: out.vhtNss = r.u8('vht-nss'); break;
      case 8: out._80MhzWidth = r.flag(); break;
      case 9: out._80p80MhzWidth = r.flag(); break;
      case 10: out._160MhzWidth = r.flag(); break;
      case 11: out._10MhzWidth = r.flag(); break;
      case 12: out._5MhzWidth = r.flag(); break;
      case 13: out.heMcs = r.u8('he-mcs'); break;
      case 14: out.heNss = r.u8('he-nss'); break;
      case 15: out.heGi = r.u8('he-gi'); break;
      case 16: out.heDcm = r.u8('he-dcm'); break;
      case 17: out.heRuAlloc = r.u8('he-ru-alloc'); break;
      case 18: out._320MhzWidth = r.flag(); break;
      case 19: out.ehtMcs = r.u8('eht-mcs'); break;
      case 20: out.ehtNss = r.u8('eht-nss'); break;
      case 21: out.ehtGi = r.u8('eht-gi'); break;
      case 22: out.ehtRuAlloc = r.u8('eht-ru-alloc'); break;
      case 23: out.s1gMcs = r.u8('s1g-mcs'); break;
      case 24: out.s1gNss = r.u8('s1g-nss'); break;
      case 25: out._1MhzWidth = r.flag(); break;
      case 26: out._2MhzWidth = r.flag(); break;
      case 27: out._4MhzWidth = r.flag(); break;
      case 28: out._8MhzWidth = r.flag(); break;
      case 29: out._16MhzWidth = r.flag(); break;
      case 30: out.uhrMcs = r.u8('uhr-mcs'); break;
      case 31: out.uhrElr = r.flag(); break;
      case 32: out.uhrIm = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bss-param-attrs`. */
export function decodeBssParamAttrs(r: AttrReader, out: BssParamAttrs = {}): BssParamAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 28: out.bssCtsProt = r.flag(); break;
      case 29: out.bssShortPreamble = r.flag(); break;
      case 30: out.bssShortSlotTime = r.flag(); break;
      case 36: out.bssBasicRates = r.flag(); break;
      case 96: out.apIsolate = r.flag(); break;
      case 109: out.bssHtOpmode = r.flag(); break;
      case 162: out.p2pCtwindow = r.flag(); break;
      case 163: out.p2pOppps = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wiphy-radio-freq-attrs`. */
export function decodeWiphyRadioFreqAttrs(r: AttrReader, out: WiphyRadioFreqAttrs = {}): WiphyRadioFreqAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.start = r.u32('start'); break;
      case 2: out.end = r.u32('end'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wiphy-radio-attrs`. */
export function decodeWiphyRadioAttrs(r: AttrReader, out: WiphyRadioAttrs = {}): WiphyRadioAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.freqRange = append(out.freqRange, r.nest('freq-range', decodeWiphyRadioFreqAttrs)); break;
      case 3:
        out.interfaceCombination = append(
          out.interfaceCombination, r.nest('interface-combination', decodeIfCombinationAttributes),
        );
        break;
      case 4: out.antennaMask = r.u32('antenna-mask'); break;
      case 5: out.rtsThreshold = r.u32('rts-threshold'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mbssid-config-attrs`. */
export function decodeMbssidConfigAttrs(r: AttrReader, out: MbssidConfigAttrs = {}): MbssidConfigAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.maxInterfaces = r.u8('max-interfaces'); break;
      case 2: out.maxEmaProfilePeriodicity = r.u8('max-ema-profile-periodicity'); break;
      case 3: out.index = r.u8('index'); break;
      case 4: out.txIfindex = r.u32('tx-ifindex'); break;
      case 5: out.ema = r.flag(); break;
      case 6: out.txLinkId = r.u8('tx-link-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-capabilities-attrs`. */
export function decodeNanCapabilitiesAttrs(r: AttrReader, out: NanCapabilitiesAttrs = {}): NanCapabilitiesAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.configurableSync = r.flag(); break;
      case 2: out.userspaceDe = r.flag(); break;
      case 3: out.opMode = r.u8('op-mode'); break;
      case 4: out.numAntennas = r.u8('num-antennas'); break;
      case 5: out.maxChannelSwitchTime = r.u16('max-channel-switch-time'); break;
      case 6: out.capabilities = r.u8('capabilities'); break;
      case 7: out.phy = r.nest('phy', decodeNanPhyCapAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-phy-cap-attrs`. */
export function decodeNanPhyCapAttrs(r: AttrReader, out: NanPhyCapAttrs = {}): NanPhyCapAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.htMcsSet = r.binary('ht-mcs-set'); break;
      case 2: out.htCapa = r.u16('ht-capa'); break;
      case 3: out.htAmpduFactor = r.u8('ht-ampdu-factor'); break;
      case 4: out.htAmpduDensity = r.u8('ht-ampdu-density'); break;
      case 5: out.vhtMcsSet = r.binary('vht-mcs-set'); break;
      case 6: out.vhtCapa = r.u32('vht-capa'); break;
      case 7: out.heMac = r.binary('he-mac'); break;
      case 8: out.hePhy = r.binary('he-phy'); break;
      case 9: out.heMcsSet = r.binary('he-mcs-set'); break;
      case 10: out.hePpe = r.binary('he-ppe'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-config-attrs`. */
export function decodeNanConfigAttrs(r: AttrReader, out: NanConfigAttrs = {}): NanConfigAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.clusterId = r.mac('cluster-id'); break;
      case 2: out.extraAttrs = r.binary('extra-attrs'); break;
      case 3: out.vendorElems = r.binary('vendor-elems'); break;
      case 4: out.bandConfigs = r.nests('band-configs', decodeNanBandConfigAttrs); break;
      case 5: out.scanPeriod = r.u16('scan-period'); break;
      case 6: out.scanDwellTime = r.u16('scan-dwell-time'); break;
      case 7: out.discoveryBeaconInterval = r.u8('discovery-beacon-interval'); break;
      case 8: out.notifyDw = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-band-config-attrs`. */
export function decodeNanBandConfigAttrs(r: AttrReader, out: NanBandConfigAttrs = {}): NanBandConfigAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.band = r.u8('band'); break;
      case 2: out.freq = r.u16('freq'); break;
      case 3: out.rssiClose = r.s8('rssi-close'); break;
      case 4: out.rssiMiddle = r.s8('rssi-middle'); break;
      case 5: out.wakeDw = r.u8('wake-dw'); break;
      case 6: out.disableScan = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-peer-map-attrs`. */
export function decodeNanPeerMapAttrs(r: AttrReader, out: NanPeerMapAttrs = {}): NanPeerMapAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mapId = r.u8('map-id'); break;
      case 2: out.timeSlots = r.packed('time-slots', 1, (r, at) => r.view.getUint8(at)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `s1g-short-beacon-attrs`. */
export function decodeS1gShortBeaconAttrs(r: AttrReader, out: S1gShortBeaconAttrs = {}): S1gShortBeaconAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.head = r.binary('head'); break;
      case 2: out.tail = r.binary('tail'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sta-bss-param-attrs`. */
export function decodeStaBssParamAttrs(r: AttrReader, out: StaBssParamAttrs = {}): StaBssParamAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ctsProt = r.flag(); break;
      case 2: out.shortPreamble = r.flag(); break;
      case 3: out.shortSlotTime = r.flag(); break;
      case 4: out.dtimPeriod = r.u8('dtim-period'); break;
      case 5: out.beaconInterval = r.u16('beacon-interval'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tid-stats-attrs`. */
export function decodeTidStatsAttrs(r: AttrReader, out: TidStatsAttrs = {}): TidStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rxMsdu = r.u64('rx-msdu'); break;
      case 2: out.txMsdu = r.u64('tx-msdu'); break;
      case 3: out.txMsduRetries = r.u64('tx-msdu-retries'); break;
      case 4: out.txMsduFailed = r.u64('tx-msdu-failed'); break;
      case 5: break;
      case 6: out.txqStats = r.nest('txq-stats', decodeTxqStatsAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sta-info-attrs`. */
export function decodeStaInfoAttrs(r: AttrReader, out: StaInfoAttrs = {}): StaInfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.inactiveTime = r.u32('inactive-time'); break;
      case 2: out.rxBytes = r.u32('rx-bytes'); break;
      case 3: out.txBytes = r.u32('tx-bytes'); break;
      case 4: out.llid = r.u16('llid'); break;
      case 5: out.plid = r.u16('plid'); break;
      case 6: out.plinkState = plinkStateTable.of(r.u8('plink-state')); break;
      case 7: out.signal = r.s8('signal'); break;
      case 8: out.txBitrate = r.nest('tx-bitrate', decodeRateInfoAttrs); break;
      case 9: out.rxPackets = r.u32('rx-packets'); break;
      case 10: out.txPackets = r.u32('tx-packets'); break;
      case 11: out.txRetries = r.u32('tx-retries'); break;
      case 12: out.txFailed = r.u32('tx-failed'); break;
      case 13: out.signalAvg = r.s8('signal-avg'); break;
      case 14: out.rxBitrate = r.nest('rx-bitrate', decodeRateInfoAttrs); break;
      case 15: out.bssParam = r.nest('bss-param', decodeStaBssParamAttrs); break;
      case 16: out.connectedTime = r.u32('connected-time'); break;
      case 17: out.staFlags = r.struct('sta-flags', 8, decodeStaFlagUpdate); break;
      case 18: out.beaconLoss = r.u32('beacon-loss'); break;
      case 19: out.tOffset = r.s64('t-offset'); break;
      case 20: out.localPm = meshPowerModeTable.of(r.u32('local-pm')); break;
      case 21: out.peerPm = meshPowerModeTable.of(r.u32('peer-pm')); break;
      case 22: out.nonpeerPm = meshPowerModeTable.of(r.u32('nonpeer-pm')); break;
      case 23: out.rxBytes64 = r.u64('rx-bytes64'); break;
      case 24: out.txBytes64 = r.u64('tx-bytes64'); break;
      case 25: out.chainSignal = r.indexed('chain-signal', (r) => r.s8('')); break;
      case 26: out.chainSignalAvg = r.indexed('chain-signal-avg', (r) => r.s8('')); break;
      case 27: out.expectedThroughput = r.u32('expected-throughput'); break;
      case 28: out.rxDropMisc = r.u64('rx-drop-misc'); break;
      case 29: out.beaconRx = r.u64('beacon-rx'); break;
      case 30: out.beaconSignalAvg = r.s8('beacon-signal-avg'); break;
      case 31: out.tidStats = r.indexed('tid-stats', (r) => r.nest('', decodeTidStatsAttrs)); break;
      case 32: out.rxDuration = r.u64('rx-duration'); break;
      case 33: break;
      case 34: out.ackSignal = r.s8('ack-signal'); break;
      case 35: out.ackSignalAvg = r.s8('ack-signal-avg'); break;
      case 36: out.rxMpdus = r.u32('rx-mpdus'); break;
      case 37: out.fcsErrorCount = r.u32('fcs-error-count'); break;
      case 38: out.connectedToGate = r.u8('connected-to-gate'); break;
      case 39: out.txDuration = r.u64('tx-duration'); break;
      case 40: out.airtimeWeight = r.u16('airtime-weight'); break;
      case 41: out.airtimeLinkMetric = r.u32('airtime-link-metric'); break;
      case 42: out.assocAtBoottime = r.u64('assoc-at-boottime'); break;
      case 43: out.connectedToAs = r.u8('connected-to-as'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `survey-info-attrs`. */
export function decodeSurveyInfoAttrs(r: AttrReader, out: SurveyInfoAttrs = {}): SurveyInfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.frequency = r.u32('frequency'); break;
      case 2: out.noise = r.s8('noise'); break;
      case 3: out.inUse = r.flag(); break;
      case 4: out.time = r.u64('time'); break;
      case 5: out.timeBusy = r.u64('time-busy'); break;
      case 6: out.timeExtBusy = r.u64('time-ext-busy'); break;
      case 7: out.timeRx = r.u64('time-rx'); break;
      case 8: out.timeTx = r.u64('time-tx'); break;
      case 9: out.timeScan = r.u64('time-scan'); break;
      case 10: break;
      case 11: out.timeBssRx = r.u64('time-bss-rx'); break;
      case 12: out.frequencyOffset = r.u32('frequency-offset'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bss-attrs`. */
export function decodeBssAttrs(r: AttrReader, out: BssAttrs = {}): BssAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bssid = r.mac('bssid'); break;
      case 2: out.frequency = r.u32('frequency'); break;
      case 3: out.tsf = r.u64('tsf'); break;
      case 4: out.beaconInterval = r.u16('beacon-interval'); break;
      case 5: out.capability = r.u16('capability'); break;
      case 6: out.informationElements = r.binary('information-elements'); break;
      case 7: out.signalMbm = r.s32('signal-mbm'); break;
      case 8: out.signalUnspec = r.u8('signal-unspec'); break;
      case 9: out.status = bssStatusTable.of(r.u32('status')); break;
      case 10: out.seenMsAgo = r.u32('seen-ms-ago'); break;
      case 11: out.beaconIes = r.binary('beacon-ies'); break;
      case 12: out.chanWidth = r.u32('chan-width'); break;
      case 13: out.beaconTsf = r.u64('beacon-tsf'); break;
      case 14: out.prespData = r.flag(); break;
      case 15: out.lastSeenBoottime = r.u64('last-seen-boottime'); break;
      case 16: break;
      case 17: out.parentTsf = r.u64('parent-tsf'); break;
      case 18: out.parentBssid = r.mac('parent-bssid'); break;
      case 19: out.chainSignal = r.indexed('chain-signal', (r) => r.s8('')); break;
      case 20: out.frequencyOffset = r.u32('frequency-offset'); break;
      case 21: out.mloLinkId = r.u8('mlo-link-id'); break;
      case 22: out.mldAddr = r.mac('mld-addr'); break;
      case 23: out.useFor = r.u32('use-for'); break;
      case 24: out.cannotUseReasons = r.u64('cannot-use-reasons'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `reg-rule-attrs`. */
export function decodeRegRuleAttrs(r: AttrReader, out: RegRuleAttrs = {}): RegRuleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.flags = regRuleFlagTable.of(r.u32('flags')); break;
      case 2: out.freqRangeStart = r.u32('freq-range-start'); break;
      case 3: out.freqRangeEnd = r.u32('freq-range-end'); break;
      case 4: out.freqRangeMaxBw = r.u32('freq-range-max-bw'); break;
      case 5: out.powerRuleMaxAntGain = r.u32('power-rule-max-ant-gain'); break;
      case 6: out.powerRuleMaxEirp = r.u32('power-rule-max-eirp'); break;
      case 7: out.dfsCacTime = r.u32('dfs-cac-time'); break;
      case 8: out.psd = r.s8('psd'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bss-select-attrs`. */
export function decodeBssSelectAttrs(r: AttrReader, out: BssSelectAttrs = {}): BssSelectAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rssi = r.flag(); break;
      case 2:
        if (r.isRequest) out.bandPref = r.u32('band-pref');
        else out.bandPrefSupported = r.flag();
        break;
      case 3:
        if (r.isRequest) out.rssiAdjust = r.struct('rssi-adjust', 2, decodeBssSelectRssiAdjust);
        else out.rssiAdjustSupported = r.flag();
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cqm-attrs`. */
export function decodeCqmAttrs(r: AttrReader, out: CqmAttrs = {}): CqmAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rssiThold = r.s32s('rssi-thold'); break;
      case 2: out.rssiHyst = r.u32('rssi-hyst'); break;
      case 3: out.rssiThresholdEvent = cqmRssiEventTable.of(r.u32('rssi-threshold-event')); break;
      case 4: out.pktLossEvent = r.u32('pkt-loss-event'); break;
      case 5: out.txeRate = r.u32('txe-rate'); break;
      case 6: out.txePkts = r.u32('txe-pkts'); break;
      case 7: out.txeIntvl = r.u32('txe-intvl'); break;
      case 8: out.beaconLossEvent = r.flag(); break;
      case 9: out.rssiLevel = r.s32('rssi-level'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fils-discovery-attrs`. */
export function decodeFilsDiscoveryAttrs(r: AttrReader, out: FilsDiscoveryAttrs = {}): FilsDiscoveryAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.intMin = r.u32('int-min'); break;
      case 2: out.intMax = r.u32('int-max'); break;
      case 3: out.tmpl = r.binary('tmpl'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ftm-responder-attrs`. */
export function decodeFtmResponderAttrs(r: AttrReader, out: FtmResponderAttrs = {}): FtmResponderAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.enabled = r.flag(); break;
      case 2: out.lci = r.binary('lci'); break;
      case 3: out.civicloc = r.binary('civicloc'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ftm-responder-stats-attrs`. */
export function decodeFtmResponderStatsAttrs(r: AttrReader, out: FtmResponderStatsAttrs = {}): FtmResponderStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.successNum = r.u32('success-num'); break;
      case 2: out.partialNum = r.u32('partial-num'); break;
      case 3: out.failedNum = r.u32('failed-num'); break;
      case 4: out.asapNum = r.u32('asap-num'); break;
      case 5: out.nonAsapNum = r.u32('non-asap-num'); break;
      case 6: out.totalDurationMsec = r.u64('total-duration-msec'); break;
      case 7: out.unknownTriggersNum = r.u32('unknown-triggers-num'); break;
      case 8: out.rescheduleRequestsNum = r.u32('reschedule-requests-num'); break;
      case 9: out.outOfWindowTriggersNum = r.u32('out-of-window-triggers-num'); break;
      case 10: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `he-bss-color-attrs`. */
export function decodeHeBssColorAttrs(r: AttrReader, out: HeBssColorAttrs = {}): HeBssColorAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.color = r.u8('color'); break;
      case 2: out.disabled = r.flag(); break;
      case 3: out.partial = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `he-obss-pd-attrs`. */
export function decodeHeObssPdAttrs(r: AttrReader, out: HeObssPdAttrs = {}): HeObssPdAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.minOffset = r.u8('min-offset'); break;
      case 2: out.maxOffset = r.u8('max-offset'); break;
      case 3: out.nonSrgMaxOffset = r.u8('non-srg-max-offset'); break;
      case 4: out.bssColorBitmap = r.binary('bss-color-bitmap'); break;
      case 5: out.partialBssidBitmap = r.binary('partial-bssid-bitmap'); break;
      case 6: out.srCtrl = r.u8('sr-ctrl'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `iftype-akm-attrs`. */
export function decodeIftypeAkmAttrs(r: AttrReader, out: IftypeAkmAttrs = {}): IftypeAkmAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.iftypes = r.nest('iftypes', decodeSupportedIftypes); break;
      case 2: out.suites = r.u32s('suites'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `key-attrs`. */
export function decodeKeyAttrs(r: AttrReader, out: KeyAttrs = {}): KeyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.data = r.secret('data'); break;
      case 2: out.idx = r.u8('idx'); break;
      case 3: out.cipher = r.u32('cipher'); break;
      case 4: out.seq = r.binary('seq'); break;
      case 5: out.default = r.flag(); break;
      case 6: out.defaultMgmt = r.flag(); break;
      case 7: out.type = r.u32('type'); break;
      case 8: out.defaultTypes = r.nest('default-types', decodeKeyDefaultTypeAttrs); break;
      case 9: out.mode = r.u8('mode'); break;
      case 10: out.defaultBeacon = r.flag(); break;
      case 11: out.ltfSeed = r.secret('ltf-seed'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mesh-setup-attrs`. */
export function decodeMeshSetupAttrs(r: AttrReader, out: MeshSetupAttrs = {}): MeshSetupAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.enableVendorPathSel = r.u8('enable-vendor-path-sel'); break;
      case 2: out.enableVendorMetric = r.u8('enable-vendor-metric'); break;
      case 3: out.ie = r.binary('ie'); break;
      case 4: out.userspaceAuth = r.flag(); break;
      case 5: out.userspaceAmpe = r.flag(); break;
      case 6: out.enableVendorSync = r.u8('enable-vendor-sync'); break;
      case 7: out.userspaceMpm = r.flag(); break;
      case 8: out.authProtocol = r.u8('auth-protocol'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `key-default-type-attrs`. */
export function decodeKeyDefaultTypeAttrs(r: AttrReader, out: KeyDefaultTypeAttrs = {}): KeyDefaultTypeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.unicast = r.flag(); break;
      case 2: out.multicast = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mesh-config-attrs`. */
export function decodeMeshConfigAttrs(r: AttrReader, out: MeshConfigAttrs = {}): MeshConfigAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.retryTimeout = r.u16('retry-timeout'); break;
      case 2: out.confirmTimeout = r.u16('confirm-timeout'); break;
      case 3: out.holdingTimeout = r.u16('holding-timeout'); break;
      case 4: out.maxPeerLinks = r.u16('max-peer-links'); break;
      case 5: out.maxRetries = r.u8('max-retries'); break;
      case 6: out.ttl = r.u8('ttl'); break;
      case 7: out.autoOpenPlinks = r.u8('auto-open-plinks'); break;
      case 8: out.hwmpMaxPreqRetries = r.u8('hwmp-max-preq-retries'); break;
      case 9: out.pathRefreshTime = r.u32('path-refresh-time'); break;
      case 10: out.minDiscoveryTimeout = r.u16('min-discovery-timeout'); break;
      case 11: out.hwmpActivePathTimeout = r.u32('hwmp-active-path-timeout'); break;
      case 12: out.hwmpPreqMinInterval = r.u16('hwmp-preq-min-interval'); break;
      case 13: out.hwmpNetDiamTrvsTime = r.u16('hwmp-net-diam-trvs-time'); break;
      case 14: out.hwmpRootmode = r.u8('hwmp-rootmode'); break;
      case 15: out.elementTtl = r.u8('element-ttl'); break;
      case 16: out.hwmpRannInterval = r.u16('hwmp-rann-interval'); break;
      case 17: out.gateAnnouncements = r.u8('gate-announcements'); break;
      case 18: out.hwmpPerrMinInterval = r.u16('hwmp-perr-min-interval'); break;
      case 19: out.forwarding = r.u8('forwarding'); break;
      case 20: out.rssiThreshold = r.s32('rssi-threshold'); break;
      case 21: out.syncOffsetMaxNeighbor = r.u32('sync-offset-max-neighbor'); break;
      case 22: out.htOpmode = r.u16('ht-opmode'); break;
      case 23: out.hwmpPathToRootTimeout = r.u32('hwmp-path-to-root-timeout'); break;
      case 24: out.hwmpRootInterval = r.u16('hwmp-root-interval'); break;
      case 25: out.hwmpConfirmationInterval = r.u16('hwmp-confirmation-interval'); break;
      case 26: out.powerMode = meshPowerModeTable.of(r.u32('power-mode')); break;
      case 27: out.awakeWindow = r.u16('awake-window'); break;
      case 28: out.plinkTimeout = r.u32('plink-timeout'); break;
      case 29: out.connectedToGate = r.u8('connected-to-gate'); break;
      case 30: out.nolearn = r.u8('nolearn'); break;
      case 31: out.connectedToAs = r.u8('connected-to-as'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mntr-flag-attrs`. */
export function decodeMntrFlagAttrs(r: AttrReader, out: MntrFlagAttrs = {}): MntrFlagAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.fcsfail = r.flag(); break;
      case 2: out.plcpfail = r.flag(); break;
      case 3: out.control = r.flag(); break;
      case 4: out.otherBss = r.flag(); break;
      case 5: out.cookFrames = r.flag(); break;
      case 6: out.active = r.flag(); break;
      case 7: out.skipTx = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mpath-info-attrs`. */
export function decodeMpathInfoAttrs(r: AttrReader, out: MpathInfoAttrs = {}): MpathInfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.frameQlen = r.u32('frame-qlen'); break;
      case 2: out.sn = r.u32('sn'); break;
      case 3: out.metric = r.u32('metric'); break;
      case 4: out.exptime = r.u32('exptime'); break;
      case 5: out.flags = mpathFlagTable.of(r.u8('flags')); break;
      case 6: out.discoveryTimeout = r.u32('discovery-timeout'); break;
      case 7: out.discoveryRetries = r.u8('discovery-retries'); break;
      case 8: out.hopCount = r.u8('hop-count'); break;
      case 9: out.pathChange = r.u32('path-change'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-func-attrs`. */
export function decodeNanFuncAttrs(r: AttrReader, out: NanFuncAttrs = {}): NanFuncAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.type = nanFuncTypeTable.of(r.u8('type')); break;
      case 2: out.serviceId = r.binary('service-id'); break;
      case 3: out.publishType = r.u8('publish-type'); break;
      case 4: out.publishBcast = r.flag(); break;
      case 5: out.subscribeActive = r.flag(); break;
      case 6: out.followUpId = r.u8('follow-up-id'); break;
      case 7: out.followUpReqId = r.u8('follow-up-req-id'); break;
      case 8: out.followUpDest = r.mac('follow-up-dest'); break;
      case 9: out.closeRange = r.flag(); break;
      case 10: out.ttl = r.u32('ttl'); break;
      case 11: out.serviceInfo = r.binary('service-info'); break;
      case 12: out.srf = r.nest('srf', decodeNanSrfAttrs); break;
      case 13: out.rxMatchFilter = r.array('rx-match-filter', (r) => r.binary('')); break;
      case 14: out.txMatchFilter = r.array('tx-match-filter', (r) => r.binary('')); break;
      case 15: out.instanceId = r.u8('instance-id'); break;
      case 16: out.termReason = nanTermReasonTable.of(r.u8('term-reason')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-srf-attrs`. */
export function decodeNanSrfAttrs(r: AttrReader, out: NanSrfAttrs = {}): NanSrfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.include = r.flag(); break;
      case 2: out.bf = r.binary('bf'); break;
      case 3: out.bfIdx = r.u8('bf-idx'); break;
      case 4: out.macAddrs = r.array('mac-addrs', (r) => r.mac('')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nan-match-attrs`. */
export function decodeNanMatchAttrs(r: AttrReader, out: NanMatchAttrs = {}): NanMatchAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.funcLocal = r.nest('func-local', decodeNanFuncAttrs); break;
      case 2: out.funcPeer = r.nest('func-peer', decodeNanFuncAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmksa-candidate-attrs`. */
export function decodePmksaCandidateAttrs(r: AttrReader, out: PmksaCandidateAttrs = {}): PmksaCandidateAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.bssid = r.mac('bssid'); break;
      case 3: out.preauth = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `rekey-data-attrs`. */
export function decodeRekeyDataAttrs(r: AttrReader, out: RekeyDataAttrs = {}): RekeyDataAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.kek = r.secret('kek'); break;
      case 2: out.kck = r.secret('kck'); break;
      case 3: out.replayCtr = r.binary('replay-ctr'); break;
      case 4: out.akm = r.u32('akm'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sched-scan-match-attrs`. */
export function decodeSchedScanMatchAttrs(r: AttrReader, out: SchedScanMatchAttrs = {}): SchedScanMatchAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ssid = r.binary('ssid'); break;
      case 2: out.rssi = r.s32('rssi'); break;
      case 3: out.relativeRssi = r.flag(); break;
      case 4: out.rssiAdjust = r.flag(); break;
      case 5: out.bssid = r.mac('bssid'); break;
      case 6: out.perBandRssi = r.binary('per-band-rssi'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sched-scan-plan-attrs`. */
export function decodeSchedScanPlanAttrs(r: AttrReader, out: SchedScanPlanAttrs = {}): SchedScanPlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.interval = r.u32('interval'); break;
      case 2: out.iterations = r.u32('iterations'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sta-flag-attrs`. */
export function decodeStaFlagAttrs(r: AttrReader, out: StaFlagAttrs = {}): StaFlagAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.authorized = r.flag(); break;
      case 2: out.shortPreamble = r.flag(); break;
      case 3: out.wme = r.flag(); break;
      case 4: out.mfp = r.flag(); break;
      case 5: out.authenticated = r.flag(); break;
      case 6: out.tdlsPeer = r.flag(); break;
      case 7: out.associated = r.flag(); break;
      case 8: out.sppAmsdu = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sta-wme-attrs`. */
export function decodeStaWmeAttrs(r: AttrReader, out: StaWmeAttrs = {}): StaWmeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.uapsdQueues = r.u8('uapsd-queues'); break;
      case 2: out.maxSp = r.u8('max-sp'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tid-config-attrs`. */
export function decodeTidConfigAttrs(r: AttrReader, out: TidConfigAttrs = {}): TidConfigAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.vifSupp = r.u64('vif-supp'); break;
      case 3: out.peerSupp = r.u64('peer-supp'); break;
      case 4: out.override = r.flag(); break;
      case 5: out.tids = r.u16('tids'); break;
      case 6: out.noack = tidConfigSwitchTable.of(r.u8('noack')); break;
      case 7: out.retryShort = r.u8('retry-short'); break;
      case 8: out.retryLong = r.u8('retry-long'); break;
      case 9: out.ampduCtrl = tidConfigSwitchTable.of(r.u8('ampdu-ctrl')); break;
      case 10: out.rtsctsCtrl = tidConfigSwitchTable.of(r.u8('rtscts-ctrl')); break;
      case 11: out.amsduCtrl = tidConfigSwitchTable.of(r.u8('amsdu-ctrl')); break;
      case 12: out.txRateType = r.u8('tx-rate-type'); break;
      case 13: out.txRate = r.binary('tx-rate'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tx-rates-attrs`. */
export function decodeTxRatesAttrs(r: AttrReader, out: TxRatesAttrs = {}): TxRatesAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out._2ghz = r.nest('2ghz', decodeTxRateAttrs); break;
      case 1: out._5ghz = r.nest('5ghz', decodeTxRateAttrs); break;
      case 2: out._60ghz = r.nest('60ghz', decodeTxRateAttrs); break;
      case 3: out._6ghz = r.nest('6ghz', decodeTxRateAttrs); break;
      case 4: out.s1ghz = r.nest('s1ghz', decodeTxRateAttrs); break;
      case 5: out.lc = r.nest('lc', decodeTxRateAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tx-rate-attrs`. */
export function decodeTxRateAttrs(r: AttrReader, out: TxRateAttrs = {}): TxRateAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.legacy = r.binary('legacy'); break;
      case 2: out.ht = r.binary('ht'); break;
      case 3: out.vht = r.packed('vht', 2, (r, at) => r.view.getUint16(at, r.little)); break;
      case 4: out.gi = r.u8('gi'); break;
      case 5: out.he = r.packed('he', 2, (r, at) => r.view.getUint16(at, r.little)); break;
      case 6: out.heGi = r.u8('he-gi'); break;
      case 7: out.heLtf = r.u8('he-ltf'); break;
      case 8: out.eht = r.packed('eht', 2, (r, at) => r.view.getUint16(at, r.little)); break;
      case 9: out.ehtGi = r.u8('eht-gi'); break;
      case 10: out.ehtLtf = r.u8('eht-ltf'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `scan-supp-rates-attrs`. */
export function decodeScanSuppRatesAttrs(r: AttrReader, out: ScanSuppRatesAttrs = {}): ScanSuppRatesAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out._2ghz = r.binary('2ghz'); break;
      case 1: out._5ghz = r.binary('5ghz'); break;
      case 2: out._60ghz = r.binary('60ghz'); break;
      case 3: out._6ghz = r.binary('6ghz'); break;
      case 4: out.s1ghz = r.binary('s1ghz'); break;
      case 5: out.lc = r.binary('lc'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `unsol-bcast-probe-resp-attrs`. */
export function decodeUnsolBcastProbeRespAttrs(
  r: AttrReader, out: UnsolBcastProbeRespAttrs = {},
): UnsolBcastProbeRespAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.int = r.u32('int'); break;
      case 2: out.tmpl = r.binary('tmpl'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `txq-attrs`. */
export function decodeTxqAttrs(r: AttrReader, out: TxqAttrs = {}): TxqAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ac = accessCategoryTable.of(r.u8('ac')); break;
      case 2: out.txop = r.u16('txop'); break;
      case 3: out.cwmin = r.u16('cwmin'); break;
      case 4: out.cwmax = r.u16('cwmax'); break;
      case 5: out.aifs = r.u8('aifs'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-attrs`. */
export function decodePmsrAttrs(r: AttrReader, out: PmsrAttrs = {}): PmsrAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.maxPeers = r.u32('max-peers'); break;
      case 2: out.reportApTsf = r.flag(); break;
      case 3: out.randomizeMacAddr = r.flag(); break;
      case 4: out.typeCapa = r.nest('type-capa', decodePmsrTypeCapaAttrs); break;
      case 5: out.peers = r.nests('peers', decodePmsrPeerAttrs); break;
      case 6: out.maxPeerIstaRole = r.u32('max-peer-ista-role'); break;
      case 7: out.maxPeerRstaRole = r.u32('max-peer-rsta-role'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-type-capa-attrs`. */
export function decodePmsrTypeCapaAttrs(r: AttrReader, out: PmsrTypeCapaAttrs = {}): PmsrTypeCapaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ftm = r.nest('ftm', decodePmsrFtmCapaAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-ftm-capa-attrs`. */
export function decodePmsrFtmCapaAttrs(r: AttrReader, out: PmsrFtmCapaAttrs = {}): PmsrFtmCapaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.asap = r.flag(); break;
      case 2: out.nonAsap = r.flag(); break;
      case 3: out.reqLci = r.flag(); break;
      case 4: out.reqCivicloc = r.flag(); break;
      case 5: out.preambles = r.u32('preambles'); break;
      case 6: out.bandwidths = r.u32('bandwidths'); break;
      case 7: out.maxBurstsExponent = r.u32('max-bursts-exponent'); break;
      case 8: out.maxFtmsPerBurst = r.u32('max-ftms-per-burst'); break;
      case 9: out.triggerBased = r.flag(); break;
      case 10: out.nonTriggerBased = r.flag(); break;
      case 11: out._6ghzSupport = r.flag(); break;
      case 12: out.maxTxLtfRep = r.u32('max-tx-ltf-rep'); break;
      case 13: out.maxRxLtfRep = r.u32('max-rx-ltf-rep'); break;
      case 14: out.maxTxSts = r.u32('max-tx-sts'); break;
      case 15: out.maxRxSts = r.u32('max-rx-sts'); break;
      case 16: out.maxTotalLtfTx = r.u32('max-total-ltf-tx'); break;
      case 17: out.maxTotalLtfRx = r.u32('max-total-ltf-rx'); break;
      case 18: out.rstaSupport = r.flag(); break;
      case 19: out.istaCaps = r.nest('ista-caps', decodePmsrFtmRoleAttrs); break;
      case 20: out.rstaCaps = r.nest('rsta-caps', decodePmsrFtmRoleAttrs); break;
      case 24: out.typeCaps = r.nest('type-caps', decodePmsrFtmTypeAttrs); break;
      case 25: out.concurrentIstaRstaSupport = r.flag(); break;
      case 26: out.maxNumTxAntennas = r.u8('max-num-tx-antennas'); break;
      case 27: out.maxNumRxAntennas = r.u8('max-num-rx-antennas'); break;
      case 28: out.minIntervalEdca = r.u32('min-interval-edca'); break;
      case 29: out.minIntervalNtb = r.u32('min-interval-ntb'); break;
      case 30: out.pdPreambles = r.u32('pd-preambles'); break;
      case 31: out.pdBandwidths = r.u32('pd-bandwidths'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-ftm-role-attrs`. */
export function decodePmsrFtmRoleAttrs(r: AttrReader, out: PmsrFtmRoleAttrs = {}): PmsrFtmRoleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 6: out.maxPeerIstaRole = r.u32('max-peer-ista-role'); break;
      case 7: out.maxPeerRstaRole = r.u32('max-peer-rsta-role'); break;
      case 21: out.supportNtb = r.flag(); break;
      case 22: out.supportTb = r.flag(); break;
      case 23: out.supportEdca = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-ftm-type-attrs`. */
export function decodePmsrFtmTypeAttrs(r: AttrReader, out: PmsrFtmTypeAttrs = {}): PmsrFtmTypeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.infraSupport = r.flag(); break;
      case 2: out.pdSupport = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-peer-attrs`. */
export function decodePmsrPeerAttrs(r: AttrReader, out: PmsrPeerAttrs = {}): PmsrPeerAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.addr = r.mac('addr'); break;
      case 2: out.chan = r.nest('chan', decodeNl80211Attrs); break;
      case 3: out.req = r.nest('req', decodePmsrReqAttrs); break;
      case 4: out.resp = r.nest('resp', decodePmsrRespAttrs); break;
      case 5: out.reqType = r.u32('req-type'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-req-attrs`. */
export function decodePmsrReqAttrs(r: AttrReader, out: PmsrReqAttrs = {}): PmsrReqAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.data = r.nest('data', decodePmsrReqDataAttrs); break;
      case 2: out.getApTsf = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-req-data-attrs`. */
export function decodePmsrReqDataAttrs(r: AttrReader, out: PmsrReqDataAttrs = {}): PmsrReqDataAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ftm = r.nest('ftm', decodePmsrFtmReqAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-ftm-req-attrs`. */
export function decodePmsrFtmReqAttrs(r: AttrReader, out: PmsrFtmReqAttrs = {}): PmsrFtmReqAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.asap = r.flag(); break;
      case 2: out.preamble = preambleTable.of(r.u32('preamble')); break;
      case 3: out.numBurstsExp = r.u8('num-bursts-exp'); break;
      case 4: out.burstPeriod = r.u16('burst-period'); break;
      case 5: out.burstDuration = r.u8('burst-duration'); break;
      case 6: out.ftmsPerBurst = r.u8('ftms-per-burst'); break;
      case 7: out.numFtmrRetries = r.u8('num-ftmr-retries'); break;
      case 8: out.requestLci = r.flag(); break;
      case 9: out.requestCivicloc = r.flag(); break;
      case 10: out.triggerBased = r.flag(); break;
      case 11: out.nonTriggerBased = r.flag(); break;
      case 12: out.lmrFeedback = r.flag(); break;
      case 13: out.bssColor = r.u8('bss-color'); break;
      case 14: out.rsta = r.flag(); break;
      case 15: out.minTimeBetweenMeasurements = r.u32('min-time-between-measurements'); break;
      case 16: out.maxTimeBetweenMeasurements = r.u32('max-time-between-measurements'); break;
      case 17: out.nominalTime = r.u32('nominal-time'); break;
      case 18: out.awDuration = r.u32('aw-duration'); break;
      case 19: out.numMeasurements = r.u32('num-measurements'); break;
      case 20: break;
      case 21: out.ingress = r.u64('ingress'); break;
      case 22: out.egress = r.u64('egress'); break;
      case 23: out.pdSuppressResults = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-resp-attrs`. */
export function decodePmsrRespAttrs(r: AttrReader, out: PmsrRespAttrs = {}): PmsrRespAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.data = r.nest('data', decodePmsrRespDataAttrs); break;
      case 2: out.status = pmsrStatusTable.of(r.u32('status')); break;
      case 3: out.hostTime = r.u64('host-time'); break;
      case 4: out.apTsf = r.u64('ap-tsf'); break;
      case 5: out.final = r.flag(); break;
      case 6: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-resp-data-attrs`. */
export function decodePmsrRespDataAttrs(r: AttrReader, out: PmsrRespDataAttrs = {}): PmsrRespDataAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ftm = r.nest('ftm', decodePmsrFtmRespAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pmsr-ftm-resp-attrs`. */
export function decodePmsrFtmRespAttrs(r: AttrReader, out: PmsrFtmRespAttrs = {}): PmsrFtmRespAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.failReason = pmsrFtmFailureTable.of(r.u32('fail-reason')); break;
      case 2: out.burstIndex = r.u32('burst-index'); break;
      case 3: out.numFtmrAttempts = r.u32('num-ftmr-attempts'); break;
      case 4: out.numFtmrSuccesses = r.u32('num-ftmr-successes'); break;
      case 5: out.busyRetryTime = r.u32('busy-retry-time'); break;
      case 6: out.numBurstsExp = r.u8('num-bursts-exp'); break;
      case 7: out.burstDuration = r.u8('burst-duration'); break;
      case 8: out.ftmsPerBurst = r.u8('ftms-per-burst'); break;
      case 9: out.rssiAvg = r.s32('rssi-avg'); break;
      case 10: out.rssiSpread = r.s32('rssi-spread'); break;
      case 11: out.txRate = r.nest('tx-rate', decodeRateInfoAttrs); break;
      case 12: out.rxRate = r.nest('rx-rate', decodeRateInfoAttrs); break;
      case 13: out.rttAvg = r.s64('rtt-avg'); break;
      case 14: out.rttVariance = r.u64('rtt-variance'); break;
      case 15: out.rttSpread = r.u64('rtt-spread'); break;
      case 16: out.distAvg = r.s64('dist-avg'); break;
      case 17: out.distVariance = r.u64('dist-variance'); break;
      case 18: out.distSpread = r.u64('dist-spread'); break;
      case 19: out.lci = r.binary('lci'); break;
      case 20: out.civicloc = r.binary('civicloc'); break;
      case 21: break;
      case 22: out.burstPeriod = r.u16('burst-period'); break;
      case 23: out.txLtfRepetitionCount = r.u32('tx-ltf-repetition-count'); break;
      case 24: out.rxLtfRepetitionCount = r.u32('rx-ltf-repetition-count'); break;
      case 25: out.maxTimeBetweenMeasurements = r.u32('max-time-between-measurements'); break;
      case 26: out.minTimeBetweenMeasurements = r.u32('min-time-between-measurements'); break;
      case 27: out.numTxSpatialStreams = r.u8('num-tx-spatial-streams'); break;
      case 28: out.numRxSpatialStreams = r.u8('num-rx-spatial-streams'); break;
      case 29: out.nominalTime = r.u32('nominal-time'); break;
      case 30: out.availabilityWindow = r.u8('availability-window'); break;
      case 31: out.channelWidth = chanWidthTable.of(r.u32('channel-width')); break;
      case 32: out.preamble = preambleTable.of(r.u32('preamble')); break;
      case 33: out.isDelayedLmr = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wowlan-attrs`. */
export function decodeWowlanAttrs(r: AttrReader, out: WowlanAttrs = {}): WowlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.any = r.flag(); break;
      case 2: out.disconnect = r.flag(); break;
      case 3: out.magicPkt = r.flag(); break;
      case 4: out.pktPattern = r.nests('pkt-pattern', decodePacketPatternAttrs); break;
      case 5: out.gtkRekeySupported = r.flag(); break;
      case 6: out.gtkRekeyFailure = r.flag(); break;
      case 7: out.eapIdentRequest = r.flag(); break;
      case 8: out._4wayHandshake = r.flag(); break;
      case 9: out.rfkillRelease = r.flag(); break;
      case 10: out.wakeupPkt80211 = r.binary('wakeup-pkt-80211'); break;
      case 11: out.wakeupPkt80211Len = r.u32('wakeup-pkt-80211-len'); break;
      case 12: out.wakeupPkt8023 = r.binary('wakeup-pkt-8023'); break;
      case 13: out.wakeupPkt8023Len = r.u32('wakeup-pkt-8023-len'); break;
      case 14: out.tcpConnection = r.nest('tcp-connection', decodeWowlanTcpAttrs); break;
      case 15: out.wakeupTcpMatch = r.flag(); break;
      case 16: out.wakeupTcpConnlost = r.flag(); break;
      case 17: out.wakeupTcpNomoretokens = r.flag(); break;
      case 18: out.netDetect = r.nest('net-detect', decodeNl80211Attrs); break;
      case 19: out.netDetectResults = r.nests('net-detect-results', decodeNl80211Attrs); break;
      case 20: out.unprotectedDeauthDisassoc = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wowlan-tcp-attrs`. */
export function decodeWowlanTcpAttrs(r: AttrReader, out: WowlanTcpAttrs = {}): WowlanTcpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.srcIpv4 = r.ipv4('src-ipv4'); break;
      case 2: out.dstIpv4 = r.ipv4('dst-ipv4'); break;
      case 3: out.dstMac = r.mac('dst-mac'); break;
      case 4: out.srcPort = r.u16('src-port'); break;
      case 5: out.dstPort = r.u16('dst-port'); break;
      case 6: out.dataPayload = r.binary('data-payload'); break;
      case 7: out.dataPayloadSeq = r.struct('data-payload-seq', 12, decodeWowlanTcpDataSeq); break;
      case 8:
        out.dataPayloadToken = r.flexible('data-payload-token', 8, 1, 'tokenStream', decodeWowlanTcpDataToken);
        break;
      case 9: out.dataInterval = r.u32('data-interval'); break;
      case 10: out.wakePayload = r.binary('wake-payload'); break;
      case 11: out.wakeMask = r.binary('wake-mask'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wowlan-tcp-supported-attrs`. */
export function decodeWowlanTcpSupportedAttrs(
  r: AttrReader, out: WowlanTcpSupportedAttrs = {},
): WowlanTcpSupportedAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 6: out.dataPayload = r.u32('data-payload'); break;
      case 7: out.dataPayloadSeq = r.flag(); break;
      case 8: out.dataPayloadToken = r.struct('data-payload-token', 12, decodeWowlanTcpDataTokenFeature); break;
      case 9: out.dataInterval = r.u32('data-interval'); break;
      case 10: out.wakePayload = r.u32('wake-payload'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `packet-pattern-attrs`. */
export function decodePacketPatternAttrs(r: AttrReader, out: PacketPatternAttrs = {}): PacketPatternAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mask = r.binary('mask'); break;
      case 2: out.pattern = r.binary('pattern'); break;
      case 3: out.offset = r.u32('offset'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
