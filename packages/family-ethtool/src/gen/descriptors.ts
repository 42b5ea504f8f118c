// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, flag, indexed, list, named, nest, packed, s16, s32, secret, text,
  u16, u16be, u32, u64, u8, uint,
} from '@nlkit/netlink-core';
import {
  c33PseExtStateTable, c33PsePowerTable, cableCodeTable, cablePairTable, cableSourceTable, cableStatusTable,
  duplexModeTable, headerFlagsTable, hwtstampQualifierTable, hwtstampSourceTable, inputXfrmTable, linkExtStateTable,
  macStatsSrcTable, masterSlaveConfigTable, masterSlaveStatusTable, mdixTable, mmVerifyTable, moduleFwFlashStatusTable,
  modulePowerPolicyTable, modulePowerTable, phyUpstreamTypeTable, podlPsePowerTable, portKindTable, pseAdminTable,
  pseEventTable, rateMatchTable, rxfhFieldsTable, statsGroupTable, stringsetTable, tcpDataSplitTable,
  transceiverKindTable, udpTunnelTypeTable,
} from './constants.ts';
import {
  decodeBitset, decodeBitsetBit, decodeBitsetBits, decodeC33PsePwLimit, decodeCableAmplitude, decodeCableFaultLength,
  decodeCableNest, decodeCablePulse, decodeCableResult, decodeCableStep, decodeCableTdrNest, decodeCableTestTdrCfg,
  decodeFecHist, decodeFecStat, decodeFlow, decodeHeader, decodeIrqModeration, decodeMmStat, decodeMseCapabilities,
  decodeMseSnapshot, decodePauseStat, decodeProfile, decodeStatsGrp, decodeStatsGrpHist, decodeStringEntry,
  decodeStrings, decodeStringSetData, decodeStringsets, decodeTsHwtstampProvider, decodeTsStat, decodeTunnelUdp,
  decodeTunnelUdpEntry, decodeTunnelUdpTable,
} from './decode.ts';
import {
  encodeBitset, encodeBitsetBit, encodeBitsetBits, encodeC33PsePwLimit, encodeCableAmplitude, encodeCableFaultLength,
  encodeCableNest, encodeCablePulse, encodeCableResult, encodeCableStep, encodeCableTdrNest, encodeCableTestTdrCfg,
  encodeFecHist, encodeFecStat, encodeFlow, encodeHeader, encodeIrqModeration, encodeMmStat, encodeMseCapabilities,
  encodeMseSnapshot, encodePauseStat, encodeProfile, encodeStatsGrp, encodeStatsGrpHist, encodeStringEntry,
  encodeStrings, encodeStringSetData, encodeStringsets, encodeTsHwtstampProvider, encodeTsStat, encodeTunnelUdp,
  encodeTunnelUdpEntry, encodeTunnelUdpTable,
} from './encode.ts';
import type {
  Bitset, BitsetBit, BitsetBits, C33PsePwLimit, CableAmplitude, CableFaultLength, CableNest, CablePulse, CableResult,
  CableStep, CableTdrNest, CableTest, CableTestNtf, CableTestTdr, CableTestTdrCfg, CableTestTdrNtf, Channels, Coalesce,
  Debug, Eee, Features, Fec, FecHist, FecStat, Flow, Header, IrqModeration, Linkinfo, Linkmodes, Linkstate, Mm, MmStat,
  Module, ModuleEeprom, ModuleFwFlash, Mse, MseCapabilities, MseSnapshot, Pause, PauseStat, PhcVclocks, Phy, Plca,
  Privflags, Profile, Pse, PseNtf, Rings, Rss, Stats, StatsGrp, StatsGrpHist, StringEntry, Strings, StringSetData,
  Stringsets, Strset, Tsconfig, TsHwtstampProvider, Tsinfo, TsStat, TunnelInfo, TunnelUdp, TunnelUdpEntry,
  TunnelUdpTable, Wol,
} from './types.ts';

/** Attributes of set `header`. */
export const headerAttrs: AttributeSet<Header> = /* @__PURE__ */ attributeSet('header', {
  devIndex: /* @__PURE__ */ attribute(1, 'dev-index', u32),
  devName: /* @__PURE__ */ attribute(2, 'dev-name', text),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32', headerFlagsTable)),
  phyIndex: /* @__PURE__ */ attribute(4, 'phy-index', u32),
});

/** Attributes of set `bitset-bit`. */
export const bitsetBitAttrs: AttributeSet<BitsetBit> = /* @__PURE__ */ attributeSet('bitset-bit', {
  index: /* @__PURE__ */ attribute(1, 'index', u32),
  name: /* @__PURE__ */ attribute(2, 'name', text),
  value: /* @__PURE__ */ attribute(3, 'value', flag),
});

/** Attributes of set `bitset-bits`. */
export const bitsetBitsAttrs: AttributeSet<BitsetBits> = /* @__PURE__ */ attributeSet('bitset-bits', {
  bit: /* @__PURE__ */ attribute(
    1, 'bit', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => bitsetBitAttrs, decodeBitsetBit, encodeBitsetBit)),
  ),
});

/** Attributes of set `bitset`. */
export const bitsetAttrs: AttributeSet<Bitset> = /* @__PURE__ */ attributeSet('bitset', {
  nomask: /* @__PURE__ */ attribute(1, 'nomask', flag),
  size: /* @__PURE__ */ attribute(2, 'size', u32),
  bits: /* @__PURE__ */ attribute(
    3, 'bits', /* @__PURE__ */ nest(() => bitsetBitsAttrs, decodeBitsetBits, encodeBitsetBits),
  ),
  value: /* @__PURE__ */ attribute(4, 'value', /* @__PURE__ */ binary()),
  mask: /* @__PURE__ */ attribute(5, 'mask', /* @__PURE__ */ binary()),
});

/** Attributes of set `string`. */
export const stringEntryAttrs: AttributeSet<StringEntry> = /* @__PURE__ */ attributeSet('string', {
  index: /* @__PURE__ */ attribute(1, 'index', u32),
  value: /* @__PURE__ */ attribute(2, 'value', text),
});

/** Attributes of set `strings`. */
export const stringsAttrs: AttributeSet<Strings> = /* @__PURE__ */ attributeSet('strings', {
  string: /* @__PURE__ */ attribute(
    1, 'string',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => stringEntryAttrs, decodeStringEntry, encodeStringEntry)),
  ),
});

/** Attributes of set `stringset`. */
export const stringSetDataAttrs: AttributeSet<StringSetData> = /* @__PURE__ */ attributeSet('stringset', {
  id: /* @__PURE__ */ attribute(1, 'id', /* @__PURE__ */ named('u32', stringsetTable)),
  count: /* @__PURE__ */ attribute(2, 'count', u32),
  strings: /* @__PURE__ */ attribute(
    3, 'strings', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => stringsAttrs, decodeStrings, encodeStrings)),
  ),
});

/** Attributes of set `stringsets`. */
export const stringsetsAttrs: AttributeSet<Stringsets> = /* @__PURE__ */ attributeSet('stringsets', {
  stringset: /* @__PURE__ */ attribute(
    1, 'stringset',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => stringSetDataAttrs, decodeStringSetData, encodeStringSetData)),
  ),
});

/** Attributes of set `strset`. */
export const strsetAttrs: AttributeSet<Strset> = /* @__PURE__ */ attributeSet('strset', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  stringsets: /* @__PURE__ */ attribute(
    2, 'stringsets', /* @__PURE__ */ nest(() => stringsetsAttrs, decodeStringsets, encodeStringsets),
  ),
  countsOnly: /* @__PURE__ */ attribute(3, 'counts-only', flag),
});

/** Attributes of set `privflags`. */
export const privflagsAttrs: AttributeSet<Privflags> = /* @__PURE__ */ attributeSet('privflags', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
});

/** Attributes of set `rings`. */
export const ringsAttrs: AttributeSet<Rings> = /* @__PURE__ */ attributeSet('rings', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  rxMax: /* @__PURE__ */ attribute(2, 'rx-max', u32),
  rxMiniMax: /* @__PURE__ */ attribute(3, 'rx-mini-max', u32),
  rxJumboMax: /* @__PURE__ */ attribute(4, 'rx-jumbo-max', u32),
  txMax: /* @__PURE__ */ attribute(5, 'tx-max', u32),
  rx: /* @__PURE__ */ attribute(6, 'rx', u32),
  rxMini: /* @__PURE__ */ attribute(7, 'rx-mini', u32),
  rxJumbo: /* @__PURE__ */ attribute(8, 'rx-jumbo', u32),
  tx: /* @__PURE__ */ attribute(9, 'tx', u32),
  rxBufLen: /* @__PURE__ */ attribute(10, 'rx-buf-len', u32),
  tcpDataSplit: /* @__PURE__ */ attribute(11, 'tcp-data-split', /* @__PURE__ */ named('u8', tcpDataSplitTable)),
  cqeSize: /* @__PURE__ */ attribute(12, 'cqe-size', u32),
  txPush: /* @__PURE__ */ attribute(13, 'tx-push', u8),
  rxPush: /* @__PURE__ */ attribute(14, 'rx-push', u8),
  txPushBufLen: /* @__PURE__ */ attribute(15, 'tx-push-buf-len', u32),
  txPushBufLenMax: /* @__PURE__ */ attribute(16, 'tx-push-buf-len-max', u32),
  hdsThresh: /* @__PURE__ */ attribute(17, 'hds-thresh', u32),
  hdsThreshMax: /* @__PURE__ */ attribute(18, 'hds-thresh-max', u32),
});

/** Attributes of set `mm-stat`. */
export const mmStatAttrs: AttributeSet<MmStat> = /* @__PURE__ */ attributeSet('mm-stat', {
  reassemblyErrors: /* @__PURE__ */ attribute(2, 'reassembly-errors', u64),
  smdErrors: /* @__PURE__ */ attribute(3, 'smd-errors', u64),
  reassemblyOk: /* @__PURE__ */ attribute(4, 'reassembly-ok', u64),
  rxFragCount: /* @__PURE__ */ attribute(5, 'rx-frag-count', u64),
  txFragCount: /* @__PURE__ */ attribute(6, 'tx-frag-count', u64),
  holdCount: /* @__PURE__ */ attribute(7, 'hold-count', u64),
});

/** Attributes of set `mm`. */
export const mmAttrs: AttributeSet<Mm> = /* @__PURE__ */ attributeSet('mm', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  pmacEnabled: /* @__PURE__ */ attribute(2, 'pmac-enabled', u8),
  txEnabled: /* @__PURE__ */ attribute(3, 'tx-enabled', u8),
  txActive: /* @__PURE__ */ attribute(4, 'tx-active', u8),
  txMinFragSize: /* @__PURE__ */ attribute(5, 'tx-min-frag-size', u32),
  rxMinFragSize: /* @__PURE__ */ attribute(6, 'rx-min-frag-size', u32),
  verifyEnabled: /* @__PURE__ */ attribute(7, 'verify-enabled', u8),
  verifyStatus: /* @__PURE__ */ attribute(8, 'verify-status', /* @__PURE__ */ named('u8', mmVerifyTable)),
  verifyTime: /* @__PURE__ */ attribute(9, 'verify-time', u32),
  maxVerifyTime: /* @__PURE__ */ attribute(10, 'max-verify-time', u32),
  stats: /* @__PURE__ */ attribute(11, 'stats', /* @__PURE__ */ nest(() => mmStatAttrs, decodeMmStat, encodeMmStat)),
});

/** Attributes of set `linkinfo`. */
export const linkinfoAttrs: AttributeSet<Linkinfo> = /* @__PURE__ */ attributeSet('linkinfo', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  port: /* @__PURE__ */ attribute(2, 'port', /* @__PURE__ */ named('u8', portKindTable)),
  phyaddr: /* @__PURE__ */ attribute(3, 'phyaddr', u8),
  tpMdix: /* @__PURE__ */ attribute(4, 'tp-mdix', /* @__PURE__ */ named('u8', mdixTable)),
  tpMdixCtrl: /* @__PURE__ */ attribute(5, 'tp-mdix-ctrl', /* @__PURE__ */ named('u8', mdixTable)),
  transceiver: /* @__PURE__ */ attribute(6, 'transceiver', /* @__PURE__ */ named('u8', transceiverKindTable)),
});

/** Attributes of set `linkmodes`. */
export const linkmodesAttrs: AttributeSet<Linkmodes> = /* @__PURE__ */ attributeSet('linkmodes', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  autoneg: /* @__PURE__ */ attribute(2, 'autoneg', u8),
  ours: /* @__PURE__ */ attribute(3, 'ours', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  peer: /* @__PURE__ */ attribute(4, 'peer', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  speed: /* @__PURE__ */ attribute(5, 'speed', u32),
  duplex: /* @__PURE__ */ attribute(6, 'duplex', /* @__PURE__ */ named('u8', duplexModeTable)),
  masterSlaveCfg: /* @__PURE__ */ attribute(7, 'master-slave-cfg', /* @__PURE__ */ named('u8', masterSlaveConfigTable)),
  masterSlaveState: /* @__PURE__ */ attribute(
    8, 'master-slave-state', /* @__PURE__ */ named('u8', masterSlaveStatusTable),
  ),
  lanes: /* @__PURE__ */ attribute(9, 'lanes', u32),
  rateMatching: /* @__PURE__ */ attribute(10, 'rate-matching', /* @__PURE__ */ named('u8', rateMatchTable)),
});

/** Attributes of set `linkstate`. */
export const linkstateAttrs: AttributeSet<Linkstate> = /* @__PURE__ */ attributeSet('linkstate', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  link: /* @__PURE__ */ attribute(2, 'link', u8),
  sqi: /* @__PURE__ */ attribute(3, 'sqi', u32),
  sqiMax: /* @__PURE__ */ attribute(4, 'sqi-max', u32),
  extState: /* @__PURE__ */ attribute(5, 'ext-state', /* @__PURE__ */ named('u8', linkExtStateTable)),
  extSubstate: /* @__PURE__ */ attribute(6, 'ext-substate', u8),
  extDownCnt: /* @__PURE__ */ attribute(7, 'ext-down-cnt', u32),
});

/** Attributes of set `debug`. */
export const debugAttrs: AttributeSet<Debug> = /* @__PURE__ */ attributeSet('debug', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  msgmask: /* @__PURE__ */ attribute(2, 'msgmask', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
});

/** Attributes of set `wol`. */
export const wolAttrs: AttributeSet<Wol> = /* @__PURE__ */ attributeSet('wol', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  modes: /* @__PURE__ */ attribute(2, 'modes', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  sopass: /* @__PURE__ */ attribute(3, 'sopass', /* @__PURE__ */ secret()),
});

/** Attributes of set `features`. */
export const featuresAttrs: AttributeSet<Features> = /* @__PURE__ */ attributeSet('features', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  hw: /* @__PURE__ */ attribute(2, 'hw', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  wanted: /* @__PURE__ */ attribute(3, 'wanted', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  active: /* @__PURE__ */ attribute(4, 'active', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  nochange: /* @__PURE__ */ attribute(
    5, 'nochange', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
});

/** Attributes of set `channels`. */
export const channelsAttrs: AttributeSet<Channels> = /* @__PURE__ */ attributeSet('channels', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  rxMax: /* @__PURE__ */ attribute(2, 'rx-max', u32),
  txMax: /* @__PURE__ */ attribute(3, 'tx-max', u32),
  otherMax: /* @__PURE__ */ attribute(4, 'other-max', u32),
  combinedMax: /* @__PURE__ */ attribute(5, 'combined-max', u32),
  rxCount: /* @__PURE__ */ attribute(6, 'rx-count', u32),
  txCount: /* @__PURE__ */ attribute(7, 'tx-count', u32),
  otherCount: /* @__PURE__ */ attribute(8, 'other-count', u32),
  combinedCount: /* @__PURE__ */ attribute(9, 'combined-count', u32),
});

/** Attributes of set `irq-moderation`. */
export const irqModerationAttrs: AttributeSet<IrqModeration> = /* @__PURE__ */ attributeSet('irq-moderation', {
  usec: /* @__PURE__ */ attribute(1, 'usec', u32),
  pkts: /* @__PURE__ */ attribute(2, 'pkts', u32),
  comps: /* @__PURE__ */ attribute(3, 'comps', u32),
});

/** Attributes of set `profile`. */
export const profileAttrs: AttributeSet<Profile> = /* @__PURE__ */ attributeSet('profile', {
  irqModeration: /* @__PURE__ */ attribute(
    1, 'irq-moderation',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => irqModerationAttrs, decodeIrqModeration, encodeIrqModeration)),
  ),
});

/** Attributes of set `coalesce`. */
export const coalesceAttrs: AttributeSet<Coalesce> = /* @__PURE__ */ attributeSet('coalesce', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  rxUsecs: /* @__PURE__ */ attribute(2, 'rx-usecs', u32),
  rxMaxFrames: /* @__PURE__ */ attribute(3, 'rx-max-frames', u32),
  rxUsecsIrq: /* @__PURE__ */ attribute(4, 'rx-usecs-irq', u32),
  rxMaxFramesIrq: /* @__PURE__ */ attribute(5, 'rx-max-frames-irq', u32),
  txUsecs: /* @__PURE__ */ attribute(6, 'tx-usecs', u32),
  txMaxFrames: /* @__PURE__ */ attribute(7, 'tx-max-frames', u32),
  txUsecsIrq: /* @__PURE__ */ attribute(8, 'tx-usecs-irq', u32),
  txMaxFramesIrq: /* @__PURE__ */ attribute(9, 'tx-max-frames-irq', u32),
  statsBlockUsecs: /* @__PURE__ */ attribute(10, 'stats-block-usecs', u32),
  useAdaptiveRx: /* @__PURE__ */ attribute(11, 'use-adaptive-rx', u8),
  useAdaptiveTx: /* @__PURE__ */ attribute(12, 'use-adaptive-tx', u8),
  pktRateLow: /* @__PURE__ */ attribute(13, 'pkt-rate-low', u32),
  rxUsecsLow: /* @__PURE__ */ attribute(14, 'rx-usecs-low', u32),
  rxMaxFramesLow: /* @__PURE__ */ attribute(15, 'rx-max-frames-low', u32),
  txUsecsLow: /* @__PURE__ */ attribute(16, 'tx-usecs-low', u32),
  txMaxFramesLow: /* @__PURE__ */ attribute(17, 'tx-max-frames-low', u32),
  pktRateHigh: /* @__PURE__ */ attribute(18, 'pkt-rate-high', u32),
  rxUsecsHigh: /* @__PURE__ */ attribute(19, 'rx-usecs-high', u32),
  rxMaxFramesHigh: /* @__PURE__ */ attribute(20, 'rx-max-frames-high', u32),
  txUsecsHigh: /* @__PURE__ */ attribute(21, 'tx-usecs-high', u32),
  txMaxFramesHigh: /* @__PURE__ */ attribute(22, 'tx-max-frames-high', u32),
  rateSampleInterval: /* @__PURE__ */ attribute(23, 'rate-sample-interval', u32),
  useCqeModeTx: /* @__PURE__ */ attribute(24, 'use-cqe-mode-tx', u8),
  useCqeModeRx: /* @__PURE__ */ attribute(25, 'use-cqe-mode-rx', u8),
  txAggrMaxBytes: /* @__PURE__ */ attribute(26, 'tx-aggr-max-bytes', u32),
  txAggrMaxFrames: /* @__PURE__ */ attribute(27, 'tx-aggr-max-frames', u32),
  txAggrTimeUsecs: /* @__PURE__ */ attribute(28, 'tx-aggr-time-usecs', u32),
  rxProfile: /* @__PURE__ */ attribute(
    29, 'rx-profile', /* @__PURE__ */ nest(() => profileAttrs, decodeProfile, encodeProfile),
  ),
  txProfile: /* @__PURE__ */ attribute(
    30, 'tx-profile', /* @__PURE__ */ nest(() => profileAttrs, decodeProfile, encodeProfile),
  ),
  rxCqeFrames: /* @__PURE__ */ attribute(31, 'rx-cqe-frames', u32),
  rxCqeNsecs: /* @__PURE__ */ attribute(32, 'rx-cqe-nsecs', u32),
});

/** Attributes of set `pause-stat`. */
export const pauseStatAttrs: AttributeSet<PauseStat> = /* @__PURE__ */ attributeSet('pause-stat', {
  txFrames: /* @__PURE__ */ attribute(2, 'tx-frames', u64),
  rxFrames: /* @__PURE__ */ attribute(3, 'rx-frames', u64),
  txPauseStormEvents: /* @__PURE__ */ attribute(4, 'tx-pause-storm-events', u64),
});

/** Attributes of set `pause`. */
export const pauseAttrs: AttributeSet<Pause> = /* @__PURE__ */ attributeSet('pause', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  autoneg: /* @__PURE__ */ attribute(2, 'autoneg', u8),
  rx: /* @__PURE__ */ attribute(3, 'rx', u8),
  tx: /* @__PURE__ */ attribute(4, 'tx', u8),
  stats: /* @__PURE__ */ attribute(
    5, 'stats', /* @__PURE__ */ nest(() => pauseStatAttrs, decodePauseStat, encodePauseStat),
  ),
  statsSrc: /* @__PURE__ */ attribute(6, 'stats-src', /* @__PURE__ */ named('u32', macStatsSrcTable)),
});

/** Attributes of set `eee`. */
export const eeeAttrs: AttributeSet<Eee> = /* @__PURE__ */ attributeSet('eee', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  modesOurs: /* @__PURE__ */ attribute(
    2, 'modes-ours', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
  modesPeer: /* @__PURE__ */ attribute(
    3, 'modes-peer', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
  active: /* @__PURE__ */ attribute(4, 'active', u8),
  enabled: /* @__PURE__ */ attribute(5, 'enabled', u8),
  txLpiEnabled: /* @__PURE__ */ attribute(6, 'tx-lpi-enabled', u8),
  txLpiTimer: /* @__PURE__ */ attribute(7, 'tx-lpi-timer', u32),
});

/** Attributes of set `ts-stat`. */
export const tsStatAttrs: AttributeSet<TsStat> = /* @__PURE__ */ attributeSet('ts-stat', {
  txPkts: /* @__PURE__ */ attribute(1, 'tx-pkts', uint),
  txLost: /* @__PURE__ */ attribute(2, 'tx-lost', uint),
  txErr: /* @__PURE__ */ attribute(3, 'tx-err', uint),
  txOnestepPktsUnconfirmed: /* @__PURE__ */ attribute(4, 'tx-onestep-pkts-unconfirmed', uint),
});

/** Attributes of set `ts-hwtstamp-provider`. */
export const tsHwtstampProviderAttrs: AttributeSet<TsHwtstampProvider> = /* @__PURE__ */ attributeSet(
  'ts-hwtstamp-provider', {
    index: /* @__PURE__ */ attribute(1, 'index', u32),
    qualifier: /* @__PURE__ */ attribute(2, 'qualifier', /* @__PURE__ */ named('u32', hwtstampQualifierTable)),
  },
);

/** Attributes of set `tsinfo`. */
export const tsinfoAttrs: AttributeSet<Tsinfo> = /* @__PURE__ */ attributeSet('tsinfo', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  timestamping: /* @__PURE__ */ attribute(
    2, 'timestamping', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
  txTypes: /* @__PURE__ */ attribute(
    3, 'tx-types', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
  rxFilters: /* @__PURE__ */ attribute(
    4, 'rx-filters', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
  phcIndex: /* @__PURE__ */ attribute(5, 'phc-index', u32),
  stats: /* @__PURE__ */ attribute(6, 'stats', /* @__PURE__ */ nest(() => tsStatAttrs, decodeTsStat, encodeTsStat)),
  hwtstampProvider: /* @__PURE__ */ attribute(
    7, 'hwtstamp-provider',
    /* @__PURE__ */ nest(() => tsHwtstampProviderAttrs, decodeTsHwtstampProvider, encodeTsHwtstampProvider),
  ),
  hwtstampSource: /* @__PURE__ */ attribute(8, 'hwtstamp-source', /* @__PURE__ */ named('u32', hwtstampSourceTable)),
  hwtstampPhyindex: /* @__PURE__ */ attribute(9, 'hwtstamp-phyindex', u32),
});

/** Attributes of set `cable-result`. */
export const cableResultAttrs: AttributeSet<CableResult> = /* @__PURE__ */ attributeSet('cable-result', {
  pair: /* @__PURE__ */ attribute(1, 'pair', /* @__PURE__ */ named('u8', cablePairTable)),
  code: /* @__PURE__ */ attribute(2, 'code', /* @__PURE__ */ named('u8', cableCodeTable)),
  src: /* @__PURE__ */ attribute(3, 'src', /* @__PURE__ */ named('u32', cableSourceTable)),
});

/** Attributes of set `cable-fault-length`. */
export const cableFaultLengthAttrs: AttributeSet<CableFaultLength> = /* @__PURE__ */ attributeSet(
  'cable-fault-length', {
    pair: /* @__PURE__ */ attribute(1, 'pair', /* @__PURE__ */ named('u8', cablePairTable)),
    cm: /* @__PURE__ */ attribute(2, 'cm', u32),
    src: /* @__PURE__ */ attribute(3, 'src', /* @__PURE__ */ named('u32', cableSourceTable)),
  },
);

/** Attributes of set `cable-nest`. */
export const cableNestAttrs: AttributeSet<CableNest> = /* @__PURE__ */ attributeSet('cable-nest', {
  result: /* @__PURE__ */ attribute(
    1, 'result',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => cableResultAttrs, decodeCableResult, encodeCableResult)),
  ),
  faultLength: /* @__PURE__ */ attribute(
    2, 'fault-length', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => cableFaultLengthAttrs, decodeCableFaultLength, encodeCableFaultLength),
    ),
  ),
});

/** Attributes of set `cable-test`. */
export const cableTestAttrs: AttributeSet<CableTest> = /* @__PURE__ */ attributeSet('cable-test', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
});

/** Attributes of set `cable-test-ntf`. */
export const cableTestNtfAttrs: AttributeSet<CableTestNtf> = /* @__PURE__ */ attributeSet('cable-test-ntf', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  status: /* @__PURE__ */ attribute(2, 'status', /* @__PURE__ */ named('u8', cableStatusTable)),
  nest: /* @__PURE__ */ attribute(
    3, 'nest', /* @__PURE__ */ nest(() => cableNestAttrs, decodeCableNest, encodeCableNest),
  ),
});

/** Attributes of set `cable-test-tdr-cfg`. */
export const cableTestTdrCfgAttrs: AttributeSet<CableTestTdrCfg> = /* @__PURE__ */ attributeSet('cable-test-tdr-cfg', {
  first: /* @__PURE__ */ attribute(1, 'first', u32),
  last: /* @__PURE__ */ attribute(2, 'last', u32),
  step: /* @__PURE__ */ attribute(3, 'step', u32),
  pair: /* @__PURE__ */ attribute(4, 'pair', /* @__PURE__ */ named('u8', cablePairTable)),
});

/** Attributes of set `cable-test-tdr-ntf`. */
export const cableTestTdrNtfAttrs: AttributeSet<CableTestTdrNtf> = /* @__PURE__ */ attributeSet('cable-test-tdr-ntf', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  status: /* @__PURE__ */ attribute(2, 'status', /* @__PURE__ */ named('u8', cableStatusTable)),
  nest: /* @__PURE__ */ attribute(
    3, 'nest', /* @__PURE__ */ nest(() => cableTdrNestAttrs, decodeCableTdrNest, encodeCableTdrNest),
  ),
});

/** Attributes of set `cable-test-tdr`. */
export const cableTestTdrAttrs: AttributeSet<CableTestTdr> = /* @__PURE__ */ attributeSet('cable-test-tdr', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  cfg: /* @__PURE__ */ attribute(
    2, 'cfg', /* @__PURE__ */ nest(() => cableTestTdrCfgAttrs, decodeCableTestTdrCfg, encodeCableTestTdrCfg),
  ),
});

/** Attributes of set `tunnel-udp-entry`. */
export const tunnelUdpEntryAttrs: AttributeSet<TunnelUdpEntry> = /* @__PURE__ */ attributeSet('tunnel-udp-entry', {
  port: /* @__PURE__ */ attribute(1, 'port', u16be),
  type: /* @__PURE__ */ attribute(2, 'type', /* @__PURE__ */ named('u32', udpTunnelTypeTable)),
});

/** Attributes of set `tunnel-udp-table`. */
export const tunnelUdpTableAttrs: AttributeSet<TunnelUdpTable> = /* @__PURE__ */ attributeSet('tunnel-udp-table', {
  size: /* @__PURE__ */ attribute(1, 'size', u32),
  types: /* @__PURE__ */ attribute(2, 'types', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  entry: /* @__PURE__ */ attribute(
    3, 'entry',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => tunnelUdpEntryAttrs, decodeTunnelUdpEntry, encodeTunnelUdpEntry)),
  ),
});

/** Attributes of set `tunnel-udp`. */
export const tunnelUdpAttrs: AttributeSet<TunnelUdp> = /* @__PURE__ */ attributeSet('tunnel-udp', {
  table: /* @__PURE__ */ attribute(
    1, 'table',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => tunnelUdpTableAttrs, decodeTunnelUdpTable, encodeTunnelUdpTable)),
  ),
});

/** Attributes of set `tunnel-info`. */
export const tunnelInfoAttrs: AttributeSet<TunnelInfo> = /* @__PURE__ */ attributeSet('tunnel-info', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  udpPorts: /* @__PURE__ */ attribute(
    2, 'udp-ports', /* @__PURE__ */ nest(() => tunnelUdpAttrs, decodeTunnelUdp, encodeTunnelUdp),
  ),
});

/** Attributes of set `fec-hist`. */
export const fecHistAttrs: AttributeSet<FecHist> = /* @__PURE__ */ attributeSet('fec-hist', {
  binLow: /* @__PURE__ */ attribute(2, 'bin-low', u32),
  binHigh: /* @__PURE__ */ attribute(3, 'bin-high', u32),
  binVal: /* @__PURE__ */ attribute(4, 'bin-val', uint),
  binValPerLane: /* @__PURE__ */ attribute(
    5, 'bin-val-per-lane', /* @__PURE__ */ packed(
      u64, (r, name) => r.u64s(name),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => w.putU64(at, name, item)),
    ),
  ),
});

/** Attributes of set `fec-stat`. */
export const fecStatAttrs: AttributeSet<FecStat> = /* @__PURE__ */ attributeSet('fec-stat', {
  corrected: /* @__PURE__ */ attribute(
    2, 'corrected', /* @__PURE__ */ packed(
      u64, (r, name) => r.u64s(name),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => w.putU64(at, name, item)),
    ),
  ),
  uncorr: /* @__PURE__ */ attribute(
    3, 'uncorr', /* @__PURE__ */ packed(
      u64, (r, name) => r.u64s(name),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => w.putU64(at, name, item)),
    ),
  ),
  corrBits: /* @__PURE__ */ attribute(
    4, 'corr-bits', /* @__PURE__ */ packed(
      u64, (r, name) => r.u64s(name),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => w.putU64(at, name, item)),
    ),
  ),
  hist: /* @__PURE__ */ attribute(
    5, 'hist', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => fecHistAttrs, decodeFecHist, encodeFecHist)),
  ),
});

/** Attributes of set `fec`. */
export const fecAttrs: AttributeSet<Fec> = /* @__PURE__ */ attributeSet('fec', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  modes: /* @__PURE__ */ attribute(2, 'modes', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  auto: /* @__PURE__ */ attribute(3, 'auto', u8),
  active: /* @__PURE__ */ attribute(4, 'active', u32),
  stats: /* @__PURE__ */ attribute(5, 'stats', /* @__PURE__ */ nest(() => fecStatAttrs, decodeFecStat, encodeFecStat)),
});

/** Attributes of set `module-eeprom`. */
export const moduleEepromAttrs: AttributeSet<ModuleEeprom> = /* @__PURE__ */ attributeSet('module-eeprom', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  offset: /* @__PURE__ */ attribute(2, 'offset', u32),
  length: /* @__PURE__ */ attribute(3, 'length', u32),
  page: /* @__PURE__ */ attribute(4, 'page', u8),
  bank: /* @__PURE__ */ attribute(5, 'bank', u8),
  i2cAddress: /* @__PURE__ */ attribute(6, 'i2c-address', u8),
  data: /* @__PURE__ */ attribute(7, 'data', /* @__PURE__ */ binary()),
});

/** Attributes of set `stats-grp`. */
export const statsGrpAttrs: AttributeSet<StatsGrp> = /* @__PURE__ */ attributeSet('stats-grp', {
  id: /* @__PURE__ */ attribute(2, 'id', /* @__PURE__ */ named('u32', statsGroupTable)),
  ssId: /* @__PURE__ */ attribute(3, 'ss-id', /* @__PURE__ */ named('u32', stringsetTable)),
  stat: /* @__PURE__ */ attribute(4, 'stat', /* @__PURE__ */ list(/* @__PURE__ */ indexed(u64))),
  histRx: /* @__PURE__ */ attribute(
    5, 'hist-rx',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => statsGrpHistAttrs, decodeStatsGrpHist, encodeStatsGrpHist)),
  ),
  histTx: /* @__PURE__ */ attribute(
    6, 'hist-tx',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => statsGrpHistAttrs, decodeStatsGrpHist, encodeStatsGrpHist)),
  ),
  histBktLow: /* @__PURE__ */ attribute(7, 'hist-bkt-low', u32),
  histBktHi: /* @__PURE__ */ attribute(8, 'hist-bkt-hi', u32),
  histVal: /* @__PURE__ */ attribute(9, 'hist-val', u64),
});

/** Attributes of set `stats-grp-hist`. */
export const statsGrpHistAttrs: AttributeSet<StatsGrpHist> = /* @__PURE__ */ attributeSet('stats-grp-hist', {
  histBktLow: /* @__PURE__ */ attribute(7, 'hist-bkt-low', u32),
  histBktHi: /* @__PURE__ */ attribute(8, 'hist-bkt-hi', u32),
  histVal: /* @__PURE__ */ attribute(9, 'hist-val', u64),
});

/** Attributes of set `stats`. */
export const statsAttrs: AttributeSet<Stats> = /* @__PURE__ */ attributeSet('stats', {
  header: /* @__PURE__ */ attribute(2, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  groups: /* @__PURE__ */ attribute(3, 'groups', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset)),
  grp: /* @__PURE__ */ attribute(
    4, 'grp', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => statsGrpAttrs, decodeStatsGrp, encodeStatsGrp)),
  ),
  src: /* @__PURE__ */ attribute(5, 'src', /* @__PURE__ */ named('u32', macStatsSrcTable)),
});

/** Attributes of set `phc-vclocks`. */
export const phcVclocksAttrs: AttributeSet<PhcVclocks> = /* @__PURE__ */ attributeSet('phc-vclocks', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  num: /* @__PURE__ */ attribute(2, 'num', u32),
  index: /* @__PURE__ */ attribute(
    3, 'index', /* @__PURE__ */ packed(
      s32, (r, name) => r.s32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putS32(at, name, item)),
    ),
  ),
});

/** Attributes of set `module`. */
export const moduleAttrs: AttributeSet<Module> = /* @__PURE__ */ attributeSet('module', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  powerModePolicy: /* @__PURE__ */ attribute(
    2, 'power-mode-policy', /* @__PURE__ */ named('u8', modulePowerPolicyTable),
  ),
  powerMode: /* @__PURE__ */ attribute(3, 'power-mode', /* @__PURE__ */ named('u8', modulePowerTable)),
});

/** Attributes of set `c33-pse-pw-limit`. */
export const c33PsePwLimitAttrs: AttributeSet<C33PsePwLimit> = /* @__PURE__ */ attributeSet('c33-pse-pw-limit', {
  min: /* @__PURE__ */ attribute(1, 'min', u32),
  max: /* @__PURE__ */ attribute(2, 'max', u32),
});

/** Attributes of set `pse`. */
export const pseAttrs: AttributeSet<Pse> = /* @__PURE__ */ attributeSet('pse', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  podlPseAdminState: /* @__PURE__ */ attribute(2, 'podl-pse-admin-state', /* @__PURE__ */ named('u32', pseAdminTable)),
  podlPseAdminControl: /* @__PURE__ */ attribute(
    3, 'podl-pse-admin-control', /* @__PURE__ */ named('u32', pseAdminTable),
  ),
  podlPsePwDStatus: /* @__PURE__ */ attribute(
    4, 'podl-pse-pw-d-status', /* @__PURE__ */ named('u32', podlPsePowerTable),
  ),
  c33PseAdminState: /* @__PURE__ */ attribute(5, 'c33-pse-admin-state', /* @__PURE__ */ named('u32', pseAdminTable)),
  c33PseAdminControl: /* @__PURE__ */ attribute(
    6, 'c33-pse-admin-control', /* @__PURE__ */ named('u32', pseAdminTable),
  ),
  c33PsePwDStatus: /* @__PURE__ */ attribute(7, 'c33-pse-pw-d-status', /* @__PURE__ */ named('u32', c33PsePowerTable)),
  c33PsePwClass: /* @__PURE__ */ attribute(8, 'c33-pse-pw-class', u32),
  c33PseActualPw: /* @__PURE__ */ attribute(9, 'c33-pse-actual-pw', u32),
  c33PseExtState: /* @__PURE__ */ attribute(10, 'c33-pse-ext-state', /* @__PURE__ */ named('u32', c33PseExtStateTable)),
  c33PseExtSubstate: /* @__PURE__ */ attribute(11, 'c33-pse-ext-substate', u32),
  c33PseAvailPwLimit: /* @__PURE__ */ attribute(12, 'c33-pse-avail-pw-limit', u32),
  c33PsePwLimitRanges: /* @__PURE__ */ attribute(
    13, 'c33-pse-pw-limit-ranges',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => c33PsePwLimitAttrs, decodeC33PsePwLimit, encodeC33PsePwLimit)),
  ),
  psePwDId: /* @__PURE__ */ attribute(14, 'pse-pw-d-id', u32),
  psePrioMax: /* @__PURE__ */ attribute(15, 'pse-prio-max', u32),
  psePrio: /* @__PURE__ */ attribute(16, 'pse-prio', u32),
});

/** Attributes of set `flow`. */
export const flowAttrs: AttributeSet<Flow> = /* @__PURE__ */ attributeSet('flow', {
  ether: /* @__PURE__ */ attribute(1, 'ether', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  ip4: /* @__PURE__ */ attribute(2, 'ip4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  ip6: /* @__PURE__ */ attribute(3, 'ip6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  tcp4: /* @__PURE__ */ attribute(4, 'tcp4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  tcp6: /* @__PURE__ */ attribute(5, 'tcp6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  udp4: /* @__PURE__ */ attribute(6, 'udp4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  udp6: /* @__PURE__ */ attribute(7, 'udp6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  sctp4: /* @__PURE__ */ attribute(8, 'sctp4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  sctp6: /* @__PURE__ */ attribute(9, 'sctp6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  ah4: /* @__PURE__ */ attribute(10, 'ah4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  ah6: /* @__PURE__ */ attribute(11, 'ah6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  esp4: /* @__PURE__ */ attribute(12, 'esp4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  esp6: /* @__PURE__ */ attribute(13, 'esp6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  ahEsp4: /* @__PURE__ */ attribute(14, 'ah-esp4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  ahEsp6: /* @__PURE__ */ attribute(15, 'ah-esp6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpu4: /* @__PURE__ */ attribute(16, 'gtpu4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpu6: /* @__PURE__ */ attribute(17, 'gtpu6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpc4: /* @__PURE__ */ attribute(18, 'gtpc4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpc6: /* @__PURE__ */ attribute(19, 'gtpc6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpcTeid4: /* @__PURE__ */ attribute(20, 'gtpc-teid4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpcTeid6: /* @__PURE__ */ attribute(21, 'gtpc-teid6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpuEh4: /* @__PURE__ */ attribute(22, 'gtpu-eh4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpuEh6: /* @__PURE__ */ attribute(23, 'gtpu-eh6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpuUl4: /* @__PURE__ */ attribute(24, 'gtpu-ul4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpuUl6: /* @__PURE__ */ attribute(25, 'gtpu-ul6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpuDl4: /* @__PURE__ */ attribute(26, 'gtpu-dl4', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
  gtpuDl6: /* @__PURE__ */ attribute(27, 'gtpu-dl6', /* @__PURE__ */ named('uint', rxfhFieldsTable)),
});

/** Attributes of set `rss`. */
export const rssAttrs: AttributeSet<Rss> = /* @__PURE__ */ attributeSet('rss', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  context: /* @__PURE__ */ attribute(2, 'context', u32),
  hfunc: /* @__PURE__ */ attribute(3, 'hfunc', u32),
  indir: /* @__PURE__ */ attribute(
    4, 'indir', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  hkey: /* @__PURE__ */ attribute(5, 'hkey', /* @__PURE__ */ binary()),
  inputXfrm: /* @__PURE__ */ attribute(6, 'input-xfrm', /* @__PURE__ */ named('u32', inputXfrmTable)),
  startContext: /* @__PURE__ */ attribute(7, 'start-context', u32),
  flowHash: /* @__PURE__ */ attribute(8, 'flow-hash', /* @__PURE__ */ nest(() => flowAttrs, decodeFlow, encodeFlow)),
});

/** Attributes of set `plca`. */
export const plcaAttrs: AttributeSet<Plca> = /* @__PURE__ */ attributeSet('plca', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  version: /* @__PURE__ */ attribute(2, 'version', u16),
  enabled: /* @__PURE__ */ attribute(3, 'enabled', u8),
  status: /* @__PURE__ */ attribute(4, 'status', u8),
  nodeCnt: /* @__PURE__ */ attribute(5, 'node-cnt', u32),
  nodeId: /* @__PURE__ */ attribute(6, 'node-id', u32),
  toTmr: /* @__PURE__ */ attribute(7, 'to-tmr', u32),
  burstCnt: /* @__PURE__ */ attribute(8, 'burst-cnt', u32),
  burstTmr: /* @__PURE__ */ attribute(9, 'burst-tmr', u32),
});

/** Attributes of set `module-fw-flash`. */
export const moduleFwFlashAttrs: AttributeSet<ModuleFwFlash> = /* @__PURE__ */ attributeSet('module-fw-flash', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  fileName: /* @__PURE__ */ attribute(2, 'file-name', text),
  password: /* @__PURE__ */ attribute(3, 'password', u32),
  status: /* @__PURE__ */ attribute(4, 'status', /* @__PURE__ */ named('u32', moduleFwFlashStatusTable)),
  statusMsg: /* @__PURE__ */ attribute(5, 'status-msg', text),
  done: /* @__PURE__ */ attribute(6, 'done', uint),
  total: /* @__PURE__ */ attribute(7, 'total', uint),
});

/** Attributes of set `phy`. */
export const phyAttrs: AttributeSet<Phy> = /* @__PURE__ */ attributeSet('phy', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  index: /* @__PURE__ */ attribute(2, 'index', u32),
  drvname: /* @__PURE__ */ attribute(3, 'drvname', text),
  name: /* @__PURE__ */ attribute(4, 'name', text),
  upstreamType: /* @__PURE__ */ attribute(5, 'upstream-type', /* @__PURE__ */ named('u32', phyUpstreamTypeTable)),
  upstreamIndex: /* @__PURE__ */ attribute(6, 'upstream-index', u32),
  upstreamSfpName: /* @__PURE__ */ attribute(7, 'upstream-sfp-name', text),
  downstreamSfpName: /* @__PURE__ */ attribute(8, 'downstream-sfp-name', text),
});

/** Attributes of set `tsconfig`. */
export const tsconfigAttrs: AttributeSet<Tsconfig> = /* @__PURE__ */ attributeSet('tsconfig', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  hwtstampProvider: /* @__PURE__ */ attribute(
    2, 'hwtstamp-provider',
    /* @__PURE__ */ nest(() => tsHwtstampProviderAttrs, decodeTsHwtstampProvider, encodeTsHwtstampProvider),
  ),
  txTypes: /* @__PURE__ */ attribute(
    3, 'tx-types', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
  rxFilters: /* @__PURE__ */ attribute(
    4, 'rx-filters', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
  hwtstampFlags: /* @__PURE__ */ attribute(
    5, 'hwtstamp-flags', /* @__PURE__ */ nest(() => bitsetAttrs, decodeBitset, encodeBitset),
  ),
});

/** Attributes of set `pse-ntf`. */
export const pseNtfAttrs: AttributeSet<PseNtf> = /* @__PURE__ */ attributeSet('pse-ntf', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  events: /* @__PURE__ */ attribute(2, 'events', /* @__PURE__ */ named('uint', pseEventTable)),
});

/** Attributes of set `mse-capabilities`. */
export const mseCapabilitiesAttrs: AttributeSet<MseCapabilities> = /* @__PURE__ */ attributeSet('mse-capabilities', {
  maxAverageMse: /* @__PURE__ */ attribute(1, 'max-average-mse', uint),
  maxPeakMse: /* @__PURE__ */ attribute(2, 'max-peak-mse', uint),
  refreshRatePs: /* @__PURE__ */ attribute(3, 'refresh-rate-ps', uint),
  numSymbols: /* @__PURE__ */ attribute(4, 'num-symbols', uint),
});

/** Attributes of set `mse-snapshot`. */
export const mseSnapshotAttrs: AttributeSet<MseSnapshot> = /* @__PURE__ */ attributeSet('mse-snapshot', {
  averageMse: /* @__PURE__ */ attribute(1, 'average-mse', uint),
  peakMse: /* @__PURE__ */ attribute(2, 'peak-mse', uint),
  worstPeakMse: /* @__PURE__ */ attribute(3, 'worst-peak-mse', uint),
});

/** Attributes of set `mse`. */
export const mseAttrs: AttributeSet<Mse> = /* @__PURE__ */ attributeSet('mse', {
  header: /* @__PURE__ */ attribute(1, 'header', /* @__PURE__ */ nest(() => headerAttrs, decodeHeader, encodeHeader)),
  capabilities: /* @__PURE__ */ attribute(
    2, 'capabilities', /* @__PURE__ */ nest(() => mseCapabilitiesAttrs, decodeMseCapabilities, encodeMseCapabilities),
  ),
  channelA: /* @__PURE__ */ attribute(
    3, 'channel-a', /* @__PURE__ */ nest(() => mseSnapshotAttrs, decodeMseSnapshot, encodeMseSnapshot),
  ),
  channelB: /* @__PURE__ */ attribute(
    4, 'channel-b', /* @__PURE__ */ nest(() => mseSnapshotAttrs, decodeMseSnapshot, encodeMseSnapshot),
  ),
  channelC: /* @__PURE__ */ attribute(
    5, 'channel-c', /* @__PURE__ */ nest(() => mseSnapshotAttrs, decodeMseSnapshot, encodeMseSnapshot),
  ),
  channelD: /* @__PURE__ */ attribute(
    6, 'channel-d', /* @__PURE__ */ nest(() => mseSnapshotAttrs, decodeMseSnapshot, encodeMseSnapshot),
  ),
  worstChannel: /* @__PURE__ */ attribute(
    7, 'worst-channel', /* @__PURE__ */ nest(() => mseSnapshotAttrs, decodeMseSnapshot, encodeMseSnapshot),
  ),
  link: /* @__PURE__ */ attribute(
    8, 'link', /* @__PURE__ */ nest(() => mseSnapshotAttrs, decodeMseSnapshot, encodeMseSnapshot),
  ),
});

/** Attributes of set `cable-amplitude`. */
export const cableAmplitudeAttrs: AttributeSet<CableAmplitude> = /* @__PURE__ */ attributeSet('cable-amplitude', {
  pair: /* @__PURE__ */ attribute(1, 'pair', /* @__PURE__ */ named('u8', cablePairTable)),
  mv: /* @__PURE__ */ attribute(2, 'mv', s16),
});

/** Attributes of set `cable-pulse`. */
export const cablePulseAttrs: AttributeSet<CablePulse> = /* @__PURE__ */ attributeSet('cable-pulse', {
  mv: /* @__PURE__ */ attribute(1, 'mv', s16),
});

/** Attributes of set `cable-step`. */
export const cableStepAttrs: AttributeSet<CableStep> = /* @__PURE__ */ attributeSet('cable-step', {
  firstDistance: /* @__PURE__ */ attribute(1, 'first-distance', u32),
  lastDistance: /* @__PURE__ */ attribute(2, 'last-distance', u32),
  stepDistance: /* @__PURE__ */ attribute(3, 'step-distance', u32),
});

/** Attributes of set `cable-tdr-nest`. */
export const cableTdrNestAttrs: AttributeSet<CableTdrNest> = /* @__PURE__ */ attributeSet('cable-tdr-nest', {
  step: /* @__PURE__ */ attribute(
    1, 'step', /* @__PURE__ */ nest(() => cableStepAttrs, decodeCableStep, encodeCableStep),
  ),
  amplitude: /* @__PURE__ */ attribute(
    2, 'amplitude',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => cableAmplitudeAttrs, decodeCableAmplitude, encodeCableAmplitude)),
  ),
  pulse: /* @__PURE__ */ attribute(
    3, 'pulse', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => cablePulseAttrs, decodeCablePulse, encodeCablePulse)),
  ),
});
