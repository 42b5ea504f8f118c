// Generated from specs/kernel/tc.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, array, arrayMember, attribute, type AttributeSet, attributeSet, binary, bitfield32, flag,
  formatted, ipv4, ipv6, list, mac, member, named, nest, packed, s16, s32, s64, s8, struct, type StructType, structType,
  subMessage, type SubMessageFormat, text, u16, u16be, u32, u32be, u64, u64be, u8,
} from '@nlkit/netlink-core';
import {
  clsFlagsTable, csumUpdateFlagsTable, dualpi2DropEarlyTable, dualpi2DropOverloadTable, dualpi2EcnMaskTable,
  dualpi2SplitGsoTable, ematchFlagsTable, ematchKindTable, flowerKeyCtrlFlagsTable, mirredEactionTable, mplsActionTable,
  peditCmdTable, peditHeaderTable, tcVerdictTable, tunnelKeyActionTable, vlanActionTable,
} from './constants.ts';
import {
  decodeActAttrs, decodeCakeTinStatsAttrs, decodeClassStatsAttrs, decodeEmatchAttrs, decodeEtsAttrs,
  decodeFilterStatsAttrs, decodeFlowerKeyCfmAttrs, decodeFlowerKeyEncOptErspanAttrs, decodeFlowerKeyEncOptGeneveAttrs,
  decodeFlowerKeyEncOptGtpAttrs, decodeFlowerKeyEncOptPfcpAttrs, decodeFlowerKeyEncOptsAttrs,
  decodeFlowerKeyEncOptVxlanAttrs, decodeFlowerKeyMplsOptAttrs, decodeFlowerKeyMplsOptsAttrs, decodeGateEntryAttrs,
  decodeGateEntryList, decodeGnetEstimator, decodeGnetStatsBasic, decodeGnetStatsQueue, decodeGnetStatsRateEst,
  decodeGnetStatsRateEst64, decodeIfeMetaAttrs, decodeMqprioMaxRates, decodeMqprioMinRates, decodeMqprioTcEntryAttrs,
  decodeNetemLossAttrs, decodePeditKeyExAttrs, decodePeditKeysExAttrs, decodePoliceAttrs, decodeSockFilter,
  decodeTaprioAttrs, decodeTaprioSchedEntry, decodeTaprioSchedEntryList, decodeTaprioTcEntryAttrs,
  decodeTcaGredVqEntryAttrs, decodeTcaGredVqListAttrs, decodeTcaStabAttrs, decodeTcaStatsAttrs, decodeTcBasicPcnt,
  decodeTcCbsQopt, decodeTcChokeXstats, decodeTcCodelXstats, decodeTcConnmark, decodeTcCsum, decodeTcDrrStats,
  decodeTcDualpi2Xstats, decodeTcEtfQopt, decodeTcfEmatchHdr, decodeTcfEmatchTreeHdr, decodeTcFifoQopt,
  decodeTcFqCodelClXstats, decodeTcFqCodelXstats, decodeTcFqPieXstats, decodeTcFqQdStats, decodeTcfT, decodeTcGact,
  decodeTcGactP, decodeTcGredQopt, decodeTcGredSopt, decodeTcHfscQopt, decodeTcHfscStats, decodeTcHhfXstats,
  decodeTcHtbGlob, decodeTcHtbOpt, decodeTcHtbXstats, decodeTcIfe, decodeTcMatchallPcnt, decodeTcMirred, decodeTcMpls,
  decodeTcMqprioQopt, decodeTcmsg, decodeTcMultiqQopt, decodeTcNat, decodeTcNetemCorr, decodeTcNetemCorrupt,
  decodeTcNetemGemodel, decodeTcNetemGimodel, decodeTcNetemQopt, decodeTcNetemRate, decodeTcNetemReorder,
  decodeTcNetemSlot, decodeTcNetemXstats, decodeTcPeditKey, decodeTcPeditSel, decodeTcPieXstats, decodeTcPlugQopt,
  decodeTcPolice, decodeTcPrioQopt, decodeTcQfqStats, decodeTcRatespec, decodeTcRedQopt, decodeTcRedXstats,
  decodeTcServiceCurve, decodeTcSfbQopt, decodeTcSfbXstats, decodeTcSfqQopt, decodeTcSfqQoptV1, decodeTcSfqredStats,
  decodeTcSfqXstats, decodeTcSizespec, decodeTcSkbmod, decodeTcStats, decodeTcTbfQopt, decodeTcTunnelKey,
  decodeTcU32Key, decodeTcU32Mark, decodeTcU32Pcnt, decodeTcU32Sel, decodeTcVlan,
} from './decode.ts';
import {
  encodeActAttrs, encodeCakeTinStatsAttrs, encodeClassStatsAttrs, encodeEmatchAttrs, encodeEtsAttrs,
  encodeFilterStatsAttrs, encodeFlowerKeyCfmAttrs, encodeFlowerKeyEncOptErspanAttrs, encodeFlowerKeyEncOptGeneveAttrs,
  encodeFlowerKeyEncOptGtpAttrs, encodeFlowerKeyEncOptPfcpAttrs, encodeFlowerKeyEncOptsAttrs,
  encodeFlowerKeyEncOptVxlanAttrs, encodeFlowerKeyMplsOptAttrs, encodeFlowerKeyMplsOptsAttrs, encodeGateEntryAttrs,
  encodeGateEntryList, encodeGnetEstimator, encodeGnetStatsBasic, encodeGnetStatsQueue, encodeGnetStatsRateEst,
  encodeGnetStatsRateEst64, encodeIfeMetaAttrs, encodeMqprioMaxRates, encodeMqprioMinRates, encodeMqprioTcEntryAttrs,
  encodeNetemLossAttrs, encodePeditKeyExAttrs, encodePeditKeysExAttrs, encodePoliceAttrs, encodeSockFilter,
  encodeTaprioAttrs, encodeTaprioSchedEntry, encodeTaprioSchedEntryList, encodeTaprioTcEntryAttrs,
  encodeTcaGredVqEntryAttrs, encodeTcaGredVqListAttrs, encodeTcaStabAttrs, encodeTcaStatsAttrs, encodeTcBasicPcnt,
  encodeTcCbsQopt, encodeTcChokeXstats, encodeTcCodelXstats, encodeTcConnmark, encodeTcCsum, encodeTcDrrStats,
  encodeTcDualpi2Xstats, encodeTcEtfQopt, encodeTcfEmatchHdr, encodeTcfEmatchTreeHdr, encodeTcFifoQopt,
  encodeTcFqCodelClXstats, encodeTcFqCodelXstats, encodeTcFqPieXstats, encodeTcFqQdStats, encodeTcfT, encodeTcGact,
  encodeTcGactP, encodeTcGredQopt, encodeTcGredSopt, encodeTcHfscQopt, encodeTcHfscStats, encodeTcHhfXstats,
  encodeTcHtbGlob, encodeTcHtbOpt, encodeTcHtbXstats, encodeTcIfe, encodeTcMatchallPcnt, encodeTcMirred, encodeTcMpls,
  encodeTcMqprioQopt, encodeTcmsg, encodeTcMultiqQopt, encodeTcNat, encodeTcNetemCorr, encodeTcNetemCorrupt,
  encodeTcNetemGemodel, encodeTcNetemGimodel, encodeTcNetemQopt, encodeTcNetemRate, encodeTcNetemReorder,
  encodeTcNetemSlot, encodeTcNetemXstats, encodeTcPeditKey, encodeTcPeditSel, encodeTcPieXstats, encodeTcPlugQopt,
  encodeTcPolice, encodeTcPrioQopt, encodeTcQfqStats, encodeTcRatespec, encodeTcRedQopt, encodeTcRedXstats,
  encodeTcServiceCurve, encodeTcSfbQopt, encodeTcSfbXstats, encodeTcSfqQopt, encodeTcSfqQoptV1, encodeTcSfqredStats,
  encodeTcSfqXstats, encodeTcSizespec, encodeTcSkbmod, encodeTcStats, encodeTcTbfQopt, encodeTcTunnelKey,
  encodeTcU32Key, encodeTcU32Mark, encodeTcU32Pcnt, encodeTcU32Sel, encodeTcVlan,
} from './encode.ts';
import type {
  ActAttrs, ActBpfAttrs, ActConnmarkAttrs, ActCsumAttrs, ActCtAttrs, ActCtinfoAttrs, ActGactAttrs, ActGateAttrs,
  ActIfeAttrs, ActMirredAttrs, ActMplsAttrs, ActNatAttrs, ActPeditAttrs, ActSampleAttrs, ActSimpleAttrs,
  ActSkbeditAttrs, ActSkbmodAttrs, ActTunnelKeyAttrs, ActVlanAttrs, BasicAttrs, BpfAttrs, CakeAttrs, CakeStatsAttrs,
  CakeTinStatsAttrs, CbsAttrs, CgroupAttrs, ChokeAttrs, ClassAttrs, ClassStatsAttrs, CodelAttrs, DrrAttrs, Dualpi2Attrs,
  EmatchAttrs, EtfAttrs, EtsAttrs, FilterAttrs, FilterStatsAttrs, FlowAttrs, FlowerAttrs, FlowerKeyCfmAttrs,
  FlowerKeyEncOptErspanAttrs, FlowerKeyEncOptGeneveAttrsItem, FlowerKeyEncOptGtpAttrs, FlowerKeyEncOptPfcpAttrs,
  FlowerKeyEncOptsAttrs, FlowerKeyEncOptVxlanAttrs, FlowerKeyMplsOptAttrs, FlowerKeyMplsOptsAttrs, FqAttrs,
  FqCodelAttrs, FqPieAttrs, FwAttrs, GateEntryAttrs, GateEntryList, GnetEstimator, GnetStatsBasic, GnetStatsQueue,
  GnetStatsRateEst, GnetStatsRateEst64, GredAttrs, HfscAttrs, HhfAttrs, HtbAttrs, IfeMetaAttrs, MatchallAttrs,
  MqprioAttrs, MqprioMaxRates, MqprioMinRates, MqprioTcEntryAttrs, NetemAttrs, NetemLossAttrs, PeditKeyExAttrs,
  PeditKeysExAttrs, PieAttrs, PoliceAttrs, QdiscAttrs, QfqAttrs, RedAttrs, RouteAttrs, SfbAttrs, SockFilter,
  TaprioAttrs, TaprioOffloadStatsAttrs, TaprioSchedEntry, TaprioSchedEntryList, TaprioTcEntryAttrs, TbfAttrs,
  TcaGredVqEntryAttrs, TcaGredVqListAttrs, TcaStabAttrs, TcaStatsAttrs, TcBasicPcnt, TcCbsQopt, TcChokeXstats,
  TcCodelXstats, TcConnmark, TcCsum, TcDrrStats, TcDualpi2Xstats, TcEtfQopt, TcfEmatchHdr, TcfEmatchTreeHdr, TcFifoQopt,
  TcFqCodelClXstats, TcFqCodelXstats, TcFqPieXstats, TcFqQdStats, TcfT, TcGact, TcGactP, TcGredQopt, TcGredSopt,
  TcHfscQopt, TcHfscStats, TcHhfXstats, TcHtbGlob, TcHtbOpt, TcHtbXstats, TcIfe, TcMatchallPcnt, TcMirred, TcMpls,
  TcMqprioQopt, Tcmsg, TcMultiqQopt, TcNat, TcNetemCorr, TcNetemCorrupt, TcNetemGemodel, TcNetemGimodel, TcNetemQopt,
  TcNetemRate, TcNetemReorder, TcNetemSlot, TcNetemXstats, TcPeditKey, TcPeditSel, TcPieXstats, TcPlugQopt, TcPolice,
  TcPrioQopt, TcQfqStats, TcRatespec, TcRedQopt, TcRedXstats, TcServiceCurve, TcSfbQopt, TcSfbXstats, TcSfqQopt,
  TcSfqQoptV1, TcSfqredStats, TcSfqXstats, TcSizespec, TcSkbmod, TcStats, TcTbfQopt, TcTunnelKey, TcU32Key, TcU32Mark,
  TcU32Pcnt, TcU32Sel, TcVlan, U32Attrs,
} from './types.ts';

/** Layout of struct `tcmsg`. */
export const tcmsgStruct: StructType<Tcmsg> = /* @__PURE__ */ structType('tcmsg', 20, {
  family: /* @__PURE__ */ member(0, 1, 'family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  ifindex: /* @__PURE__ */ member(4, 4, 'ifindex', s32),
  handle: /* @__PURE__ */ member(8, 4, 'handle', u32),
  parent: /* @__PURE__ */ member(12, 4, 'parent', u32),
  info: /* @__PURE__ */ member(16, 4, 'info', u32),
}, decodeTcmsg, encodeTcmsg);

/** Layout of struct `tc-stats`. */
export const tcStatsStruct: StructType<TcStats> = /* @__PURE__ */ structType('tc-stats', 40, {
  bytes: /* @__PURE__ */ member(0, 8, 'bytes', u64),
  packets: /* @__PURE__ */ member(8, 4, 'packets', u32),
  drops: /* @__PURE__ */ member(12, 4, 'drops', u32),
  overlimits: /* @__PURE__ */ member(16, 4, 'overlimits', u32),
  bps: /* @__PURE__ */ member(20, 4, 'bps', u32),
  pps: /* @__PURE__ */ member(24, 4, 'pps', u32),
  qlen: /* @__PURE__ */ member(28, 4, 'qlen', u32),
  backlog: /* @__PURE__ */ member(32, 4, 'backlog', u32),
}, decodeTcStats, encodeTcStats);

/** Layout of struct `tc-cbs-qopt`. */
export const tcCbsQoptStruct: StructType<TcCbsQopt> = /* @__PURE__ */ structType('tc-cbs-qopt', 20, {
  offload: /* @__PURE__ */ member(0, 1, 'offload', u8),
  hicredit: /* @__PURE__ */ member(4, 4, 'hicredit', s32),
  locredit: /* @__PURE__ */ member(8, 4, 'locredit', s32),
  idleslope: /* @__PURE__ */ member(12, 4, 'idleslope', s32),
  sendslope: /* @__PURE__ */ member(16, 4, 'sendslope', s32),
}, decodeTcCbsQopt, encodeTcCbsQopt);

/** Layout of struct `tc-etf-qopt`. */
export const tcEtfQoptStruct: StructType<TcEtfQopt> = /* @__PURE__ */ structType('tc-etf-qopt', 12, {
  delta: /* @__PURE__ */ member(0, 4, 'delta', s32),
  clockid: /* @__PURE__ */ member(4, 4, 'clockid', s32),
  flags: /* @__PURE__ */ member(8, 4, 'flags', u32),
}, decodeTcEtfQopt, encodeTcEtfQopt);

/** Layout of struct `tc-fifo-qopt`. */
export const tcFifoQoptStruct: StructType<TcFifoQopt> = /* @__PURE__ */ structType('tc-fifo-qopt', 4, {
  limit: /* @__PURE__ */ member(0, 4, 'limit', u32),
}, decodeTcFifoQopt, encodeTcFifoQopt);

/** Layout of struct `tc-ratespec`. */
export const tcRatespecStruct: StructType<TcRatespec> = /* @__PURE__ */ structType('tc-ratespec', 12, {
  cellLog: /* @__PURE__ */ member(0, 1, 'cell-log', u8),
  linklayer: /* @__PURE__ */ member(1, 1, 'linklayer', u8),
  overhead: /* @__PURE__ */ member(2, 2, 'overhead', u16),
  cellAlign: /* @__PURE__ */ member(4, 2, 'cell-align', s16),
  mpu: /* @__PURE__ */ member(6, 2, 'mpu', u16),
  rate: /* @__PURE__ */ member(8, 4, 'rate', u32),
}, decodeTcRatespec, encodeTcRatespec);

/** Layout of struct `tc-htb-opt`. */
export const tcHtbOptStruct: StructType<TcHtbOpt> = /* @__PURE__ */ structType('tc-htb-opt', 44, {
  rate: /* @__PURE__ */ member(0, 12, 'rate', /* @__PURE__ */ struct(tcRatespecStruct)),
  ceil: /* @__PURE__ */ member(12, 12, 'ceil', /* @__PURE__ */ struct(tcRatespecStruct)),
  buffer: /* @__PURE__ */ member(24, 4, 'buffer', u32),
  cbuffer: /* @__PURE__ */ member(28, 4, 'cbuffer', u32),
  quantum: /* @__PURE__ */ member(32, 4, 'quantum', u32),
  level: /* @__PURE__ */ member(36, 4, 'level', u32),
  prio: /* @__PURE__ */ member(40, 4, 'prio', u32),
}, decodeTcHtbOpt, encodeTcHtbOpt);

/** Layout of struct `tc-htb-glob`. */
export const tcHtbGlobStruct: StructType<TcHtbGlob> = /* @__PURE__ */ structType('tc-htb-glob', 20, {
  version: /* @__PURE__ */ member(0, 4, 'version', u32),
  rate2quantum: /* @__PURE__ */ member(4, 4, 'rate2quantum', u32),
  defcls: /* @__PURE__ */ member(8, 4, 'defcls', u32),
  debug: /* @__PURE__ */ member(12, 4, 'debug', u32),
  directPkts: /* @__PURE__ */ member(16, 4, 'direct-pkts', u32),
}, decodeTcHtbGlob, encodeTcHtbGlob);

/** Layout of struct `tc-gred-qopt`. */
export const tcGredQoptStruct: StructType<TcGredQopt> = /* @__PURE__ */ structType('tc-gred-qopt', 52, {
  limit: /* @__PURE__ */ member(0, 4, 'limit', u32),
  qthMin: /* @__PURE__ */ member(4, 4, 'qth-min', u32),
  qthMax: /* @__PURE__ */ member(8, 4, 'qth-max', u32),
  DP: /* @__PURE__ */ member(12, 4, 'DP', u32),
  backlog: /* @__PURE__ */ member(16, 4, 'backlog', u32),
  qave: /* @__PURE__ */ member(20, 4, 'qave', u32),
  forced: /* @__PURE__ */ member(24, 4, 'forced', u32),
  early: /* @__PURE__ */ member(28, 4, 'early', u32),
  other: /* @__PURE__ */ member(32, 4, 'other', u32),
  pdrop: /* @__PURE__ */ member(36, 4, 'pdrop', u32),
  Wlog: /* @__PURE__ */ member(40, 1, 'Wlog', u8),
  Plog: /* @__PURE__ */ member(41, 1, 'Plog', u8),
  ScellLog: /* @__PURE__ */ member(42, 1, 'Scell-log', u8),
  prio: /* @__PURE__ */ member(43, 1, 'prio', u8),
  packets: /* @__PURE__ */ member(44, 4, 'packets', u32),
  bytesin: /* @__PURE__ */ member(48, 4, 'bytesin', u32),
}, decodeTcGredQopt, encodeTcGredQopt);

/** Layout of struct `tc-gred-sopt`. */
export const tcGredSoptStruct: StructType<TcGredSopt> = /* @__PURE__ */ structType('tc-gred-sopt', 12, {
  DPs: /* @__PURE__ */ member(0, 4, 'DPs', u32),
  defDP: /* @__PURE__ */ member(4, 4, 'def-DP', u32),
  grio: /* @__PURE__ */ member(8, 1, 'grio', u8),
  flags: /* @__PURE__ */ member(9, 1, 'flags', u8),
}, decodeTcGredSopt, encodeTcGredSopt);

/** Layout of struct `tc-hfsc-qopt`. */
export const tcHfscQoptStruct: StructType<TcHfscQopt> = /* @__PURE__ */ structType('tc-hfsc-qopt', 2, {
  defcls: /* @__PURE__ */ member(0, 2, 'defcls', u16),
}, decodeTcHfscQopt, encodeTcHfscQopt);

/** Layout of struct `tc-mqprio-qopt`. */
export const tcMqprioQoptStruct: StructType<TcMqprioQopt> = /* @__PURE__ */ structType('tc-mqprio-qopt', 82, {
  numTc: /* @__PURE__ */ member(0, 1, 'num-tc', u8),
  prioTcMap: /* @__PURE__ */ member(1, 16, 'prio-tc-map', /* @__PURE__ */ arrayMember(u8)),
  hw: /* @__PURE__ */ member(17, 1, 'hw', u8),
  count: /* @__PURE__ */ member(18, 32, 'count', /* @__PURE__ */ arrayMember(u16)),
  offset: /* @__PURE__ */ member(50, 32, 'offset', /* @__PURE__ */ arrayMember(u16)),
}, decodeTcMqprioQopt, encodeTcMqprioQopt);

/** Layout of struct `tc-multiq-qopt`. */
export const tcMultiqQoptStruct: StructType<TcMultiqQopt> = /* @__PURE__ */ structType('tc-multiq-qopt', 4, {
  bands: /* @__PURE__ */ member(0, 2, 'bands', u16),
  maxBands: /* @__PURE__ */ member(2, 2, 'max-bands', u16),
}, decodeTcMultiqQopt, encodeTcMultiqQopt);

/** Layout of struct `tc-netem-qopt`. */
export const tcNetemQoptStruct: StructType<TcNetemQopt> = /* @__PURE__ */ structType('tc-netem-qopt', 24, {
  latency: /* @__PURE__ */ member(0, 4, 'latency', u32),
  limit: /* @__PURE__ */ member(4, 4, 'limit', u32),
  headerLoss: /* @__PURE__ */ member(8, 4, 'header-loss', u32),
  gap: /* @__PURE__ */ member(12, 4, 'gap', u32),
  duplicate: /* @__PURE__ */ member(16, 4, 'duplicate', u32),
  jitter: /* @__PURE__ */ member(20, 4, 'jitter', u32),
}, decodeTcNetemQopt, encodeTcNetemQopt);

/** Layout of struct `tc-netem-gimodel`. */
export const tcNetemGimodelStruct: StructType<TcNetemGimodel> = /* @__PURE__ */ structType('tc-netem-gimodel', 20, {
  p13: /* @__PURE__ */ member(0, 4, 'p13', u32),
  p31: /* @__PURE__ */ member(4, 4, 'p31', u32),
  p32: /* @__PURE__ */ member(8, 4, 'p32', u32),
  p14: /* @__PURE__ */ member(12, 4, 'p14', u32),
  p23: /* @__PURE__ */ member(16, 4, 'p23', u32),
}, decodeTcNetemGimodel, encodeTcNetemGimodel);

/** Layout of struct `tc-netem-gemodel`. */
export const tcNetemGemodelStruct: StructType<TcNetemGemodel> = /* @__PURE__ */ structType('tc-netem-gemodel', 16, {
  p: /* @__PURE__ */ member(0, 4, 'p', u32),
  r: /* @__PURE__ */ member(4, 4, 'r', u32),
  h: /* @__PURE__ */ member(8, 4, 'h', u32),
  k1: /* @__PURE__ */ member(12, 4, 'k1', u32),
}, decodeTcNetemGemodel, encodeTcNetemGemodel);

/** Layout of struct `tc-netem-corr`. */
export const tcNetemCorrStruct: StructType<TcNetemCorr> = /* @__PURE__ */ structType('tc-netem-corr', 12, {
  delayCorr: /* @__PURE__ */ member(0, 4, 'delay-corr', u32),
  lossCorr: /* @__PURE__ */ member(4, 4, 'loss-corr', u32),
  dupCorr: /* @__PURE__ */ member(8, 4, 'dup-corr', u32),
}, decodeTcNetemCorr, encodeTcNetemCorr);

/** Layout of struct `tc-netem-reorder`. */
export const tcNetemReorderStruct: StructType<TcNetemReorder> = /* @__PURE__ */ structType('tc-netem-reorder', 8, {
  probability: /* @__PURE__ */ member(0, 4, 'probability', u32),
  correlation: /* @__PURE__ */ member(4, 4, 'correlation', u32),
}, decodeTcNetemReorder, encodeTcNetemReorder);

/** Layout of struct `tc-netem-corrupt`. */
export const tcNetemCorruptStruct: StructType<TcNetemCorrupt> = /* @__PURE__ */ structType('tc-netem-corrupt', 8, {
  probability: /* @__PURE__ */ member(0, 4, 'probability', u32),
  correlation: /* @__PURE__ */ member(4, 4, 'correlation', u32),
}, decodeTcNetemCorrupt, encodeTcNetemCorrupt);

/** Layout of struct `tc-netem-rate`. */
export const tcNetemRateStruct: StructType<TcNetemRate> = /* @__PURE__ */ structType('tc-netem-rate', 16, {
  rate: /* @__PURE__ */ member(0, 4, 'rate', u32),
  packetOverhead: /* @__PURE__ */ member(4, 4, 'packet-overhead', s32),
  cellSize: /* @__PURE__ */ member(8, 4, 'cell-size', u32),
  cellOverhead: /* @__PURE__ */ member(12, 4, 'cell-overhead', s32),
}, decodeTcNetemRate, encodeTcNetemRate);

/** Layout of struct `tc-netem-slot`. */
export const tcNetemSlotStruct: StructType<TcNetemSlot> = /* @__PURE__ */ structType('tc-netem-slot', 40, {
  minDelay: /* @__PURE__ */ member(0, 8, 'min-delay', s64),
  maxDelay: /* @__PURE__ */ member(8, 8, 'max-delay', s64),
  maxPackets: /* @__PURE__ */ member(16, 4, 'max-packets', s32),
  maxBytes: /* @__PURE__ */ member(20, 4, 'max-bytes', s32),
  distDelay: /* @__PURE__ */ member(24, 8, 'dist-delay', s64),
  distJitter: /* @__PURE__ */ member(32, 8, 'dist-jitter', s64),
}, decodeTcNetemSlot, encodeTcNetemSlot);

/** Layout of struct `tc-plug-qopt`. */
export const tcPlugQoptStruct: StructType<TcPlugQopt> = /* @__PURE__ */ structType('tc-plug-qopt', 8, {
  action: /* @__PURE__ */ member(0, 4, 'action', s32),
  limit: /* @__PURE__ */ member(4, 4, 'limit', u32),
}, decodeTcPlugQopt, encodeTcPlugQopt);

/** Layout of struct `tc-prio-qopt`. */
export const tcPrioQoptStruct: StructType<TcPrioQopt> = /* @__PURE__ */ structType('tc-prio-qopt', 20, {
  bands: /* @__PURE__ */ member(0, 4, 'bands', s32),
  priomap: /* @__PURE__ */ member(4, 16, 'priomap', /* @__PURE__ */ arrayMember(u8)),
}, decodeTcPrioQopt, encodeTcPrioQopt);

/** Layout of struct `tc-red-qopt`. */
export const tcRedQoptStruct: StructType<TcRedQopt> = /* @__PURE__ */ structType('tc-red-qopt', 16, {
  limit: /* @__PURE__ */ member(0, 4, 'limit', u32),
  qthMin: /* @__PURE__ */ member(4, 4, 'qth-min', u32),
  qthMax: /* @__PURE__ */ member(8, 4, 'qth-max', u32),
  Wlog: /* @__PURE__ */ member(12, 1, 'Wlog', u8),
  Plog: /* @__PURE__ */ member(13, 1, 'Plog', u8),
  ScellLog: /* @__PURE__ */ member(14, 1, 'Scell-log', u8),
  flags: /* @__PURE__ */ member(15, 1, 'flags', u8),
}, decodeTcRedQopt, encodeTcRedQopt);

/** Layout of struct `tc-sfb-qopt`. */
export const tcSfbQoptStruct: StructType<TcSfbQopt> = /* @__PURE__ */ structType('tc-sfb-qopt', 36, {
  rehashInterval: /* @__PURE__ */ member(0, 4, 'rehash-interval', u32),
  warmupTime: /* @__PURE__ */ member(4, 4, 'warmup-time', u32),
  max: /* @__PURE__ */ member(8, 4, 'max', u32),
  binSize: /* @__PURE__ */ member(12, 4, 'bin-size', u32),
  increment: /* @__PURE__ */ member(16, 4, 'increment', u32),
  decrement: /* @__PURE__ */ member(20, 4, 'decrement', u32),
  limit: /* @__PURE__ */ member(24, 4, 'limit', u32),
  penaltyRate: /* @__PURE__ */ member(28, 4, 'penalty-rate', u32),
  penaltyBurst: /* @__PURE__ */ member(32, 4, 'penalty-burst', u32),
}, decodeTcSfbQopt, encodeTcSfbQopt);

/** Layout of struct `tc-sfq-qopt`. */
export const tcSfqQoptStruct: StructType<TcSfqQopt> = /* @__PURE__ */ structType('tc-sfq-qopt', 20, {
  quantum: /* @__PURE__ */ member(0, 4, 'quantum', u32),
  perturbPeriod: /* @__PURE__ */ member(4, 4, 'perturb-period', s32),
  limit: /* @__PURE__ */ member(8, 4, 'limit', u32),
  divisor: /* @__PURE__ */ member(12, 4, 'divisor', u32),
  flows: /* @__PURE__ */ member(16, 4, 'flows', u32),
}, decodeTcSfqQopt, encodeTcSfqQopt);

/** Layout of struct `tc-sfqred-stats`. */
export const tcSfqredStatsStruct: StructType<TcSfqredStats> = /* @__PURE__ */ structType('tc-sfqred-stats', 24, {
  probDrop: /* @__PURE__ */ member(0, 4, 'prob-drop', u32),
  forcedDrop: /* @__PURE__ */ member(4, 4, 'forced-drop', u32),
  probMark: /* @__PURE__ */ member(8, 4, 'prob-mark', u32),
  forcedMark: /* @__PURE__ */ member(12, 4, 'forced-mark', u32),
  probMarkHead: /* @__PURE__ */ member(16, 4, 'prob-mark-head', u32),
  forcedMarkHead: /* @__PURE__ */ member(20, 4, 'forced-mark-head', u32),
}, decodeTcSfqredStats, encodeTcSfqredStats);

/** Layout of struct `tc-sfq-qopt-v1`. */
export const tcSfqQoptV1Struct: StructType<TcSfqQoptV1> = /* @__PURE__ */ structType('tc-sfq-qopt-v1', 72, {
  v0: /* @__PURE__ */ member(0, 20, 'v0', /* @__PURE__ */ struct(tcSfqQoptStruct)),
  depth: /* @__PURE__ */ member(20, 4, 'depth', u32),
  headdrop: /* @__PURE__ */ member(24, 4, 'headdrop', u32),
  limit: /* @__PURE__ */ member(28, 4, 'limit', u32),
  qthMin: /* @__PURE__ */ member(32, 4, 'qth-min', u32),
  qthMax: /* @__PURE__ */ member(36, 4, 'qth-max', u32),
  Wlog: /* @__PURE__ */ member(40, 1, 'Wlog', u8),
  Plog: /* @__PURE__ */ member(41, 1, 'Plog', u8),
  ScellLog: /* @__PURE__ */ member(42, 1, 'Scell-log', u8),
  flags: /* @__PURE__ */ member(43, 1, 'flags', u8),
  maxP: /* @__PURE__ */ member(44, 4, 'max-P', u32),
  stats: /* @__PURE__ */ member(48, 24, 'stats', /* @__PURE__ */ struct(tcSfqredStatsStruct)),
}, decodeTcSfqQoptV1, encodeTcSfqQoptV1);

/** Layout of struct `tc-tbf-qopt`. */
export const tcTbfQoptStruct: StructType<TcTbfQopt> = /* @__PURE__ */ structType('tc-tbf-qopt', 36, {
  rate: /* @__PURE__ */ member(0, 12, 'rate', /* @__PURE__ */ struct(tcRatespecStruct)),
  peakrate: /* @__PURE__ */ member(12, 12, 'peakrate', /* @__PURE__ */ struct(tcRatespecStruct)),
  limit: /* @__PURE__ */ member(24, 4, 'limit', u32),
  buffer: /* @__PURE__ */ member(28, 4, 'buffer', u32),
  mtu: /* @__PURE__ */ member(32, 4, 'mtu', u32),
}, decodeTcTbfQopt, encodeTcTbfQopt);

/** Layout of struct `tc-sizespec`. */
export const tcSizespecStruct: StructType<TcSizespec> = /* @__PURE__ */ structType('tc-sizespec', 24, {
  cellLog: /* @__PURE__ */ member(0, 1, 'cell-log', u8),
  sizeLog: /* @__PURE__ */ member(1, 1, 'size-log', u8),
  cellAlign: /* @__PURE__ */ member(2, 2, 'cell-align', s16),
  overhead: /* @__PURE__ */ member(4, 4, 'overhead', s32),
  linklayer: /* @__PURE__ */ member(8, 4, 'linklayer', u32),
  mpu: /* @__PURE__ */ member(12, 4, 'mpu', u32),
  mtu: /* @__PURE__ */ member(16, 4, 'mtu', u32),
  tsize: /* @__PURE__ */ member(20, 4, 'tsize', u32),
}, decodeTcSizespec, encodeTcSizespec);

/** Layout of struct `gnet-estimator`. */
export const gnetEstimatorStruct: StructType<GnetEstimator> = /* @__PURE__ */ structType('gnet-estimator', 2, {
  interval: /* @__PURE__ */ member(0, 1, 'interval', s8),
  ewmaLog: /* @__PURE__ */ member(1, 1, 'ewma-log', u8),
}, decodeGnetEstimator, encodeGnetEstimator);

/** Layout of struct `tc-choke-xstats`. */
export const tcChokeXstatsStruct: StructType<TcChokeXstats> = /* @__PURE__ */ structType('tc-choke-xstats', 20, {
  early: /* @__PURE__ */ member(0, 4, 'early', u32),
  pdrop: /* @__PURE__ */ member(4, 4, 'pdrop', u32),
  other: /* @__PURE__ */ member(8, 4, 'other', u32),
  marked: /* @__PURE__ */ member(12, 4, 'marked', u32),
  matched: /* @__PURE__ */ member(16, 4, 'matched', u32),
}, decodeTcChokeXstats, encodeTcChokeXstats);

/** Layout of struct `tc-codel-xstats`. */
export const tcCodelXstatsStruct: StructType<TcCodelXstats> = /* @__PURE__ */ structType('tc-codel-xstats', 36, {
  maxpacket: /* @__PURE__ */ member(0, 4, 'maxpacket', u32),
  count: /* @__PURE__ */ member(4, 4, 'count', u32),
  lastcount: /* @__PURE__ */ member(8, 4, 'lastcount', u32),
  ldelay: /* @__PURE__ */ member(12, 4, 'ldelay', u32),
  dropNext: /* @__PURE__ */ member(16, 4, 'drop-next', s32),
  dropOverlimit: /* @__PURE__ */ member(20, 4, 'drop-overlimit', u32),
  ecnMark: /* @__PURE__ */ member(24, 4, 'ecn-mark', u32),
  dropping: /* @__PURE__ */ member(28, 4, 'dropping', u32),
  ceMark: /* @__PURE__ */ member(32, 4, 'ce-mark', u32),
}, decodeTcCodelXstats, encodeTcCodelXstats);

/** Layout of struct `tc-fq-codel-xstats`. */
export const tcFqCodelXstatsStruct: StructType<TcFqCodelXstats> = /* @__PURE__ */ structType('tc-fq-codel-xstats', 40, {
  type: /* @__PURE__ */ member(0, 4, 'type', u32),
  maxpacket: /* @__PURE__ */ member(4, 4, 'maxpacket', u32),
  dropOverlimit: /* @__PURE__ */ member(8, 4, 'drop-overlimit', u32),
  ecnMark: /* @__PURE__ */ member(12, 4, 'ecn-mark', u32),
  newFlowCount: /* @__PURE__ */ member(16, 4, 'new-flow-count', u32),
  newFlowsLen: /* @__PURE__ */ member(20, 4, 'new-flows-len', u32),
  oldFlowsLen: /* @__PURE__ */ member(24, 4, 'old-flows-len', u32),
  ceMark: /* @__PURE__ */ member(28, 4, 'ce-mark', u32),
  memoryUsage: /* @__PURE__ */ member(32, 4, 'memory-usage', u32),
  dropOvermemory: /* @__PURE__ */ member(36, 4, 'drop-overmemory', u32),
}, decodeTcFqCodelXstats, encodeTcFqCodelXstats);

/** Layout of struct `tc-dualpi2-xstats`. */
export const tcDualpi2XstatsStruct: StructType<TcDualpi2Xstats> = /* @__PURE__ */ structType('tc-dualpi2-xstats', 48, {
  prob: /* @__PURE__ */ member(0, 4, 'prob', u32),
  delayC: /* @__PURE__ */ member(4, 4, 'delay-c', u32),
  delayL: /* @__PURE__ */ member(8, 4, 'delay-l', u32),
  pktsInC: /* @__PURE__ */ member(12, 4, 'pkts-in-c', u32),
  pktsInL: /* @__PURE__ */ member(16, 4, 'pkts-in-l', u32),
  maxq: /* @__PURE__ */ member(20, 4, 'maxq', u32),
  ecnMark: /* @__PURE__ */ member(24, 4, 'ecn-mark', u32),
  stepMark: /* @__PURE__ */ member(28, 4, 'step-mark', u32),
  credit: /* @__PURE__ */ member(32, 4, 'credit', s32),
  memoryUsed: /* @__PURE__ */ member(36, 4, 'memory-used', u32),
  maxMemoryUsed: /* @__PURE__ */ member(40, 4, 'max-memory-used', u32),
  memoryLimit: /* @__PURE__ */ member(44, 4, 'memory-limit', u32),
}, decodeTcDualpi2Xstats, encodeTcDualpi2Xstats);

/** Layout of struct `tc-fq-pie-xstats`. */
export const tcFqPieXstatsStruct: StructType<TcFqPieXstats> = /* @__PURE__ */ structType('tc-fq-pie-xstats', 36, {
  packetsIn: /* @__PURE__ */ member(0, 4, 'packets-in', u32),
  dropped: /* @__PURE__ */ member(4, 4, 'dropped', u32),
  overlimit: /* @__PURE__ */ member(8, 4, 'overlimit', u32),
  overmemory: /* @__PURE__ */ member(12, 4, 'overmemory', u32),
  ecnMark: /* @__PURE__ */ member(16, 4, 'ecn-mark', u32),
  newFlowCount: /* @__PURE__ */ member(20, 4, 'new-flow-count', u32),
  newFlowsLen: /* @__PURE__ */ member(24, 4, 'new-flows-len', u32),
  oldFlowsLen: /* @__PURE__ */ member(28, 4, 'old-flows-len', u32),
  memoryUsage: /* @__PURE__ */ member(32, 4, 'memory-usage', u32),
}, decodeTcFqPieXstats, encodeTcFqPieXstats);

/** Layout of struct `tc-fq-qd-stats`. */
export const tcFqQdStatsStruct: StructType<TcFqQdStats> = /* @__PURE__ */ structType('tc-fq-qd-stats', 152, {
  gcFlows: /* @__PURE__ */ member(0, 8, 'gc-flows', u64),
  highprioPackets: /* @__PURE__ */ member(8, 8, 'highprio-packets', u64),
  tcpRetrans: /* @__PURE__ */ member(16, 8, 'tcp-retrans', u64),
  throttled: /* @__PURE__ */ member(24, 8, 'throttled', u64),
  flowsPlimit: /* @__PURE__ */ member(32, 8, 'flows-plimit', u64),
  pktsTooLong: /* @__PURE__ */ member(40, 8, 'pkts-too-long', u64),
  allocationErrors: /* @__PURE__ */ member(48, 8, 'allocation-errors', u64),
  timeNextDelayedFlow: /* @__PURE__ */ member(56, 8, 'time-next-delayed-flow', s64),
  flows: /* @__PURE__ */ member(64, 4, 'flows', u32),
  inactiveFlows: /* @__PURE__ */ member(68, 4, 'inactive-flows', u32),
  throttledFlows: /* @__PURE__ */ member(72, 4, 'throttled-flows', u32),
  unthrottleLatencyNs: /* @__PURE__ */ member(76, 4, 'unthrottle-latency-ns', u32),
  ceMark: /* @__PURE__ */ member(80, 8, 'ce-mark', u64),
  horizonDrops: /* @__PURE__ */ member(88, 8, 'horizon-drops', u64),
  horizonCaps: /* @__PURE__ */ member(96, 8, 'horizon-caps', u64),
  fastpathPackets: /* @__PURE__ */ member(104, 8, 'fastpath-packets', u64),
  bandDrops: /* @__PURE__ */ member(112, 24, 'band-drops', /* @__PURE__ */ arrayMember(u64)),
  bandPktCount: /* @__PURE__ */ member(136, 12, 'band-pkt-count', /* @__PURE__ */ arrayMember(u32)),
}, decodeTcFqQdStats, encodeTcFqQdStats);

/** Layout of struct `tc-hhf-xstats`. */
export const tcHhfXstatsStruct: StructType<TcHhfXstats> = /* @__PURE__ */ structType('tc-hhf-xstats', 16, {
  dropOverlimit: /* @__PURE__ */ member(0, 4, 'drop-overlimit', u32),
  hhOverlimit: /* @__PURE__ */ member(4, 4, 'hh-overlimit', u32),
  hhTotCount: /* @__PURE__ */ member(8, 4, 'hh-tot-count', u32),
  hhCurCount: /* @__PURE__ */ member(12, 4, 'hh-cur-count', u32),
}, decodeTcHhfXstats, encodeTcHhfXstats);

/** Layout of struct `tc-pie-xstats`. */
export const tcPieXstatsStruct: StructType<TcPieXstats> = /* @__PURE__ */ structType('tc-pie-xstats', 40, {
  prob: /* @__PURE__ */ member(0, 8, 'prob', u64),
  delay: /* @__PURE__ */ member(8, 4, 'delay', u32),
  avgDqRate: /* @__PURE__ */ member(12, 4, 'avg-dq-rate', u32),
  dqRateEstimating: /* @__PURE__ */ member(16, 4, 'dq-rate-estimating', u32),
  packetsIn: /* @__PURE__ */ member(20, 4, 'packets-in', u32),
  dropped: /* @__PURE__ */ member(24, 4, 'dropped', u32),
  overlimit: /* @__PURE__ */ member(28, 4, 'overlimit', u32),
  maxq: /* @__PURE__ */ member(32, 4, 'maxq', u32),
  ecnMark: /* @__PURE__ */ member(36, 4, 'ecn-mark', u32),
}, decodeTcPieXstats, encodeTcPieXstats);

/** Layout of struct `tc-red-xstats`. */
export const tcRedXstatsStruct: StructType<TcRedXstats> = /* @__PURE__ */ structType('tc-red-xstats', 16, {
  early: /* @__PURE__ */ member(0, 4, 'early', u32),
  pdrop: /* @__PURE__ */ member(4, 4, 'pdrop', u32),
  other: /* @__PURE__ */ member(8, 4, 'other', u32),
  marked: /* @__PURE__ */ member(12, 4, 'marked', u32),
}, decodeTcRedXstats, encodeTcRedXstats);

/** Layout of struct `tc-sfb-xstats`. */
export const tcSfbXstatsStruct: StructType<TcSfbXstats> = /* @__PURE__ */ structType('tc-sfb-xstats', 36, {
  earlydrop: /* @__PURE__ */ member(0, 4, 'earlydrop', u32),
  penaltydrop: /* @__PURE__ */ member(4, 4, 'penaltydrop', u32),
  bucketdrop: /* @__PURE__ */ member(8, 4, 'bucketdrop', u32),
  queuedrop: /* @__PURE__ */ member(12, 4, 'queuedrop', u32),
  childdrop: /* @__PURE__ */ member(16, 4, 'childdrop', u32),
  marked: /* @__PURE__ */ member(20, 4, 'marked', u32),
  maxqlen: /* @__PURE__ */ member(24, 4, 'maxqlen', u32),
  maxprob: /* @__PURE__ */ member(28, 4, 'maxprob', u32),
  avgprob: /* @__PURE__ */ member(32, 4, 'avgprob', u32),
}, decodeTcSfbXstats, encodeTcSfbXstats);

/** Layout of struct `tc-sfq-xstats`. */
export const tcSfqXstatsStruct: StructType<TcSfqXstats> = /* @__PURE__ */ structType('tc-sfq-xstats', 4, {
  allot: /* @__PURE__ */ member(0, 4, 'allot', s32),
}, decodeTcSfqXstats, encodeTcSfqXstats);

/** Layout of struct `gnet-stats-basic`. */
export const gnetStatsBasicStruct: StructType<GnetStatsBasic> = /* @__PURE__ */ structType('gnet-stats-basic', 16, {
  bytes: /* @__PURE__ */ member(0, 8, 'bytes', u64),
  packets: /* @__PURE__ */ member(8, 4, 'packets', u32),
}, decodeGnetStatsBasic, encodeGnetStatsBasic);

/** Layout of struct `gnet-stats-rate-est`. */
export const gnetStatsRateEstStruct: StructType<GnetStatsRateEst> = /* @__PURE__ */ structType(
  'gnet-stats-rate-est', 8, {
    bps: /* @__PURE__ */ member(0, 4, 'bps', u32),
    pps: /* @__PURE__ */ member(4, 4, 'pps', u32),
  }, decodeGnetStatsRateEst, encodeGnetStatsRateEst,
);

/** Layout of struct `gnet-stats-rate-est64`. */
export const gnetStatsRateEst64Struct: StructType<GnetStatsRateEst64> = /* @__PURE__ */ structType(
  'gnet-stats-rate-est64', 16, {
    bps: /* @__PURE__ */ member(0, 8, 'bps', u64),
    pps: /* @__PURE__ */ member(8, 8, 'pps', u64),
  }, decodeGnetStatsRateEst64, encodeGnetStatsRateEst64,
);

/** Layout of struct `gnet-stats-queue`. */
export const gnetStatsQueueStruct: StructType<GnetStatsQueue> = /* @__PURE__ */ structType('gnet-stats-queue', 20, {
  qlen: /* @__PURE__ */ member(0, 4, 'qlen', u32),
  backlog: /* @__PURE__ */ member(4, 4, 'backlog', u32),
  drops: /* @__PURE__ */ member(8, 4, 'drops', u32),
  requeues: /* @__PURE__ */ member(12, 4, 'requeues', u32),
  overlimits: /* @__PURE__ */ member(16, 4, 'overlimits', u32),
}, decodeGnetStatsQueue, encodeGnetStatsQueue);

/** Layout of struct `tc-u32-key`. */
export const tcU32KeyStruct: StructType<TcU32Key> = /* @__PURE__ */ structType('tc-u32-key', 16, {
  mask: /* @__PURE__ */ member(0, 4, 'mask', u32be),
  val: /* @__PURE__ */ member(4, 4, 'val', u32be),
  off: /* @__PURE__ */ member(8, 4, 'off', s32),
  offmask: /* @__PURE__ */ member(12, 4, 'offmask', s32),
}, decodeTcU32Key, encodeTcU32Key);

/** Layout of struct `tc-u32-mark`. */
export const tcU32MarkStruct: StructType<TcU32Mark> = /* @__PURE__ */ structType('tc-u32-mark', 12, {
  val: /* @__PURE__ */ member(0, 4, 'val', u32),
  mask: /* @__PURE__ */ member(4, 4, 'mask', u32),
  success: /* @__PURE__ */ member(8, 4, 'success', u32),
}, decodeTcU32Mark, encodeTcU32Mark);

/** Layout of struct `tc-u32-sel`. */
export const tcU32SelStruct: StructType<TcU32Sel> = /* @__PURE__ */ structType('tc-u32-sel', 16, {
  flags: /* @__PURE__ */ member(0, 1, 'flags', u8),
  offshift: /* @__PURE__ */ member(1, 1, 'offshift', u8),
  nkeys: /* @__PURE__ */ member(2, 1, 'nkeys', u8),
  offmask: /* @__PURE__ */ member(4, 2, 'offmask', u16be),
  off: /* @__PURE__ */ member(6, 2, 'off', u16),
  offoff: /* @__PURE__ */ member(8, 2, 'offoff', s16),
  hoff: /* @__PURE__ */ member(10, 2, 'hoff', s16),
  hmask: /* @__PURE__ */ member(12, 4, 'hmask', u32be),
  keys: /* @__PURE__ */ member(16, 0, 'keys', /* @__PURE__ */ arrayMember(/* @__PURE__ */ struct(tcU32KeyStruct))),
}, decodeTcU32Sel, encodeTcU32Sel, { key: 'keys', offset: 16, itemSize: 16 });

/** Layout of struct `tc-u32-pcnt`. */
export const tcU32PcntStruct: StructType<TcU32Pcnt> = /* @__PURE__ */ structType('tc-u32-pcnt', 16, {
  rcnt: /* @__PURE__ */ member(0, 8, 'rcnt', u64),
  rhit: /* @__PURE__ */ member(8, 8, 'rhit', u64),
  kcnts: /* @__PURE__ */ member(16, 0, 'kcnts', /* @__PURE__ */ arrayMember(u64)),
}, decodeTcU32Pcnt, encodeTcU32Pcnt, { key: 'kcnts', offset: 16, itemSize: 8 });

/** Layout of struct `tcf-t`. */
export const tcfTStruct: StructType<TcfT> = /* @__PURE__ */ structType('tcf-t', 32, {
  install: /* @__PURE__ */ member(0, 8, 'install', u64),
  lastuse: /* @__PURE__ */ member(8, 8, 'lastuse', u64),
  expires: /* @__PURE__ */ member(16, 8, 'expires', u64),
  firstuse: /* @__PURE__ */ member(24, 8, 'firstuse', u64),
}, decodeTcfT, encodeTcfT);

/** Layout of struct `tc-gact`. */
export const tcGactStruct: StructType<TcGact> = /* @__PURE__ */ structType('tc-gact', 20, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
}, decodeTcGact, encodeTcGact);

/** Layout of struct `tc-gact-p`. */
export const tcGactPStruct: StructType<TcGactP> = /* @__PURE__ */ structType('tc-gact-p', 8, {
  ptype: /* @__PURE__ */ member(0, 2, 'ptype', u16),
  pval: /* @__PURE__ */ member(2, 2, 'pval', u16),
  paction: /* @__PURE__ */ member(4, 4, 'paction', /* @__PURE__ */ named('s32', tcVerdictTable)),
}, decodeTcGactP, encodeTcGactP);

/** Layout of struct `tcf-ematch-tree-hdr`. */
export const tcfEmatchTreeHdrStruct: StructType<TcfEmatchTreeHdr> = /* @__PURE__ */ structType(
  'tcf-ematch-tree-hdr', 4, {
    nmatches: /* @__PURE__ */ member(0, 2, 'nmatches', u16),
    progid: /* @__PURE__ */ member(2, 2, 'progid', u16),
  }, decodeTcfEmatchTreeHdr, encodeTcfEmatchTreeHdr,
);

/** Layout of struct `tc-basic-pcnt`. */
export const tcBasicPcntStruct: StructType<TcBasicPcnt> = /* @__PURE__ */ structType('tc-basic-pcnt', 16, {
  rcnt: /* @__PURE__ */ member(0, 8, 'rcnt', u64),
  rhit: /* @__PURE__ */ member(8, 8, 'rhit', u64),
}, decodeTcBasicPcnt, encodeTcBasicPcnt);

/** Layout of struct `tc-matchall-pcnt`. */
export const tcMatchallPcntStruct: StructType<TcMatchallPcnt> = /* @__PURE__ */ structType('tc-matchall-pcnt', 8, {
  rhit: /* @__PURE__ */ member(0, 8, 'rhit', u64),
}, decodeTcMatchallPcnt, encodeTcMatchallPcnt);

/** Layout of struct `tc-mpls`. */
export const tcMplsStruct: StructType<TcMpls> = /* @__PURE__ */ structType('tc-mpls', 24, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  mAction: /* @__PURE__ */ member(20, 4, 'm-action', /* @__PURE__ */ named('s32', mplsActionTable)),
}, decodeTcMpls, encodeTcMpls);

/** Layout of struct `tc-police`. */
export const tcPoliceStruct: StructType<TcPolice> = /* @__PURE__ */ structType('tc-police', 56, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  action: /* @__PURE__ */ member(4, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  limit: /* @__PURE__ */ member(8, 4, 'limit', u32),
  burst: /* @__PURE__ */ member(12, 4, 'burst', u32),
  mtu: /* @__PURE__ */ member(16, 4, 'mtu', u32),
  rate: /* @__PURE__ */ member(20, 12, 'rate', /* @__PURE__ */ struct(tcRatespecStruct)),
  peakrate: /* @__PURE__ */ member(32, 12, 'peakrate', /* @__PURE__ */ struct(tcRatespecStruct)),
  refcnt: /* @__PURE__ */ member(44, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(48, 4, 'bindcnt', s32),
  capab: /* @__PURE__ */ member(52, 4, 'capab', u32),
}, decodeTcPolice, encodeTcPolice);

/** Layout of struct `tc-pedit-key`. */
export const tcPeditKeyStruct: StructType<TcPeditKey> = /* @__PURE__ */ structType('tc-pedit-key', 24, {
  mask: /* @__PURE__ */ member(0, 4, 'mask', u32),
  val: /* @__PURE__ */ member(4, 4, 'val', u32),
  off: /* @__PURE__ */ member(8, 4, 'off', u32),
  at: /* @__PURE__ */ member(12, 4, 'at', u32),
  offmask: /* @__PURE__ */ member(16, 4, 'offmask', u32),
  shift: /* @__PURE__ */ member(20, 4, 'shift', u32),
}, decodeTcPeditKey, encodeTcPeditKey);

/** Layout of struct `tc-pedit-sel`. */
export const tcPeditSelStruct: StructType<TcPeditSel> = /* @__PURE__ */ structType('tc-pedit-sel', 24, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  nkeys: /* @__PURE__ */ member(20, 1, 'nkeys', u8),
  flags: /* @__PURE__ */ member(21, 1, 'flags', u8),
  keys: /* @__PURE__ */ member(24, 0, 'keys', /* @__PURE__ */ arrayMember(/* @__PURE__ */ struct(tcPeditKeyStruct))),
}, decodeTcPeditSel, encodeTcPeditSel, { key: 'keys', offset: 24, itemSize: 24 });

/** Layout of struct `tc-vlan`. */
export const tcVlanStruct: StructType<TcVlan> = /* @__PURE__ */ structType('tc-vlan', 24, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  vAction: /* @__PURE__ */ member(20, 4, 'v-action', /* @__PURE__ */ named('s32', vlanActionTable)),
}, decodeTcVlan, encodeTcVlan);

/** Layout of struct `tcf-ematch-hdr`. */
export const tcfEmatchHdrStruct: StructType<TcfEmatchHdr> = /* @__PURE__ */ structType('tcf-ematch-hdr', 8, {
  matchid: /* @__PURE__ */ member(0, 2, 'matchid', u16),
  kind: /* @__PURE__ */ member(2, 2, 'kind', /* @__PURE__ */ named('u16', ematchKindTable)),
  flags: /* @__PURE__ */ member(4, 2, 'flags', /* @__PURE__ */ named('u16', ematchFlagsTable)),
  data: /* @__PURE__ */ member(8, 0, 'data', /* @__PURE__ */ arrayMember(u8)),
}, decodeTcfEmatchHdr, encodeTcfEmatchHdr, { key: 'data', offset: 8, itemSize: 1 });

/** Layout of struct `tc-fq-codel-cl-xstats`. */
export const tcFqCodelClXstatsStruct: StructType<TcFqCodelClXstats> = /* @__PURE__ */ structType(
  'tc-fq-codel-cl-xstats', 28, {
    type: /* @__PURE__ */ member(0, 4, 'type', u32),
    deficit: /* @__PURE__ */ member(4, 4, 'deficit', s32),
    ldelay: /* @__PURE__ */ member(8, 4, 'ldelay', u32),
    count: /* @__PURE__ */ member(12, 4, 'count', u32),
    lastcount: /* @__PURE__ */ member(16, 4, 'lastcount', u32),
    dropping: /* @__PURE__ */ member(20, 4, 'dropping', u32),
    dropNext: /* @__PURE__ */ member(24, 4, 'drop-next', s32),
  }, decodeTcFqCodelClXstats, encodeTcFqCodelClXstats,
);

/** Layout of struct `tc-htb-xstats`. */
export const tcHtbXstatsStruct: StructType<TcHtbXstats> = /* @__PURE__ */ structType('tc-htb-xstats', 20, {
  lends: /* @__PURE__ */ member(0, 4, 'lends', u32),
  borrows: /* @__PURE__ */ member(4, 4, 'borrows', u32),
  giants: /* @__PURE__ */ member(8, 4, 'giants', u32),
  tokens: /* @__PURE__ */ member(12, 4, 'tokens', s32),
  ctokens: /* @__PURE__ */ member(16, 4, 'ctokens', s32),
}, decodeTcHtbXstats, encodeTcHtbXstats);

/** Layout of struct `tc-hfsc-stats`. */
export const tcHfscStatsStruct: StructType<TcHfscStats> = /* @__PURE__ */ structType('tc-hfsc-stats', 24, {
  work: /* @__PURE__ */ member(0, 8, 'work', u64),
  rtwork: /* @__PURE__ */ member(8, 8, 'rtwork', u64),
  period: /* @__PURE__ */ member(16, 4, 'period', u32),
  level: /* @__PURE__ */ member(20, 4, 'level', u32),
}, decodeTcHfscStats, encodeTcHfscStats);

/** Layout of struct `tc-drr-stats`. */
export const tcDrrStatsStruct: StructType<TcDrrStats> = /* @__PURE__ */ structType('tc-drr-stats', 4, {
  deficit: /* @__PURE__ */ member(0, 4, 'deficit', u32),
}, decodeTcDrrStats, encodeTcDrrStats);

/** Layout of struct `tc-qfq-stats`. */
export const tcQfqStatsStruct: StructType<TcQfqStats> = /* @__PURE__ */ structType('tc-qfq-stats', 8, {
  weight: /* @__PURE__ */ member(0, 4, 'weight', u32),
  lmax: /* @__PURE__ */ member(4, 4, 'lmax', u32),
}, decodeTcQfqStats, encodeTcQfqStats);

/** Layout of struct `tc-netem-xstats`. */
export const tcNetemXstatsStruct: StructType<TcNetemXstats> = /* @__PURE__ */ structType('tc-netem-xstats', 56, {
  delayed: /* @__PURE__ */ member(0, 8, 'delayed', u64),
  dropped: /* @__PURE__ */ member(8, 8, 'dropped', u64),
  corrupted: /* @__PURE__ */ member(16, 8, 'corrupted', u64),
  duplicated: /* @__PURE__ */ member(24, 8, 'duplicated', u64),
  reordered: /* @__PURE__ */ member(32, 8, 'reordered', u64),
  ecnMarked: /* @__PURE__ */ member(40, 8, 'ecn-marked', u64),
  allocationErrors: /* @__PURE__ */ member(48, 8, 'allocation-errors', u64),
}, decodeTcNetemXstats, encodeTcNetemXstats);

/** Layout of struct `tc-service-curve`. */
export const tcServiceCurveStruct: StructType<TcServiceCurve> = /* @__PURE__ */ structType('tc-service-curve', 12, {
  m1: /* @__PURE__ */ member(0, 4, 'm1', u32),
  d: /* @__PURE__ */ member(4, 4, 'd', u32),
  m2: /* @__PURE__ */ member(8, 4, 'm2', u32),
}, decodeTcServiceCurve, encodeTcServiceCurve);

/** Layout of struct `sock-filter`. */
export const sockFilterStruct: StructType<SockFilter> = /* @__PURE__ */ structType('sock-filter', 8, {
  code: /* @__PURE__ */ member(0, 2, 'code', u16),
  jt: /* @__PURE__ */ member(2, 1, 'jt', u8),
  jf: /* @__PURE__ */ member(3, 1, 'jf', u8),
  k: /* @__PURE__ */ member(4, 4, 'k', u32),
}, decodeSockFilter, encodeSockFilter);

/** Layout of struct `tc-connmark`. */
export const tcConnmarkStruct: StructType<TcConnmark> = /* @__PURE__ */ structType('tc-connmark', 24, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  zone: /* @__PURE__ */ member(20, 2, 'zone', u16),
}, decodeTcConnmark, encodeTcConnmark);

/** Layout of struct `tc-csum`. */
export const tcCsumStruct: StructType<TcCsum> = /* @__PURE__ */ structType('tc-csum', 24, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  updateFlags: /* @__PURE__ */ member(20, 4, 'update-flags', /* @__PURE__ */ named('u32', csumUpdateFlagsTable)),
}, decodeTcCsum, encodeTcCsum);

/** Layout of struct `tc-ife`. */
export const tcIfeStruct: StructType<TcIfe> = /* @__PURE__ */ structType('tc-ife', 24, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  flags: /* @__PURE__ */ member(20, 2, 'flags', u16),
}, decodeTcIfe, encodeTcIfe);

/** Layout of struct `tc-mirred`. */
export const tcMirredStruct: StructType<TcMirred> = /* @__PURE__ */ structType('tc-mirred', 28, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  eaction: /* @__PURE__ */ member(20, 4, 'eaction', /* @__PURE__ */ named('s32', mirredEactionTable)),
  ifindex: /* @__PURE__ */ member(24, 4, 'ifindex', u32),
}, decodeTcMirred, encodeTcMirred);

/** Layout of struct `tc-nat`. */
export const tcNatStruct: StructType<TcNat> = /* @__PURE__ */ structType('tc-nat', 36, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  oldAddr: /* @__PURE__ */ member(20, 4, 'old-addr', ipv4),
  newAddr: /* @__PURE__ */ member(24, 4, 'new-addr', ipv4),
  mask: /* @__PURE__ */ member(28, 4, 'mask', ipv4),
  flags: /* @__PURE__ */ member(32, 4, 'flags', u32),
}, decodeTcNat, encodeTcNat);

/** Layout of struct `tc-skbmod`. */
export const tcSkbmodStruct: StructType<TcSkbmod> = /* @__PURE__ */ structType('tc-skbmod', 32, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  flags: /* @__PURE__ */ member(24, 8, 'flags', u64),
}, decodeTcSkbmod, encodeTcSkbmod);

/** Layout of struct `tc-tunnel-key`. */
export const tcTunnelKeyStruct: StructType<TcTunnelKey> = /* @__PURE__ */ structType('tc-tunnel-key', 24, {
  index: /* @__PURE__ */ member(0, 4, 'index', u32),
  capab: /* @__PURE__ */ member(4, 4, 'capab', u32),
  action: /* @__PURE__ */ member(8, 4, 'action', /* @__PURE__ */ named('s32', tcVerdictTable)),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', s32),
  bindcnt: /* @__PURE__ */ member(16, 4, 'bindcnt', s32),
  tAction: /* @__PURE__ */ member(20, 4, 't-action', /* @__PURE__ */ named('s32', tunnelKeyActionTable)),
}, decodeTcTunnelKey, encodeTcTunnelKey);

/** Formats of sub-message `options-msg` by the value that selects them. */
export const optionsMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  bfifo: { struct: tcFifoQoptStruct },
  cake: { set: () => cakeAttrs },
  cbs: { set: () => cbsAttrs },
  choke: { set: () => chokeAttrs },
  clsact: {},
  codel: { set: () => codelAttrs },
  drr: { set: () => drrAttrs },
  dualpi2: { set: () => dualpi2Attrs },
  etf: { set: () => etfAttrs },
  ets: { set: () => etsAttrs },
  fq: { set: () => fqAttrs },
  fq_codel: { set: () => fqCodelAttrs },
  fq_pie: { set: () => fqPieAttrs },
  gred: { set: () => gredAttrs },
  hfsc: { struct: tcHfscQoptStruct },
  hhf: { set: () => hhfAttrs },
  htb: { set: () => htbAttrs },
  ingress: {},
  mq: {},
  mqprio: { struct: tcMqprioQoptStruct, set: () => mqprioAttrs },
  multiq: { struct: tcMultiqQoptStruct },
  netem: { struct: tcNetemQoptStruct, set: () => netemAttrs },
  pfifo: { struct: tcFifoQoptStruct },
  pfifo_fast: { struct: tcPrioQoptStruct },
  pfifo_head_drop: { struct: tcFifoQoptStruct },
  pie: { set: () => pieAttrs },
  plug: { struct: tcPlugQoptStruct },
  prio: { struct: tcPrioQoptStruct },
  qfq: { set: () => qfqAttrs },
  red: { set: () => redAttrs },
  sfb: { set: () => sfbAttrs },
  sfq: { struct: tcSfqQoptV1Struct },
  taprio: { set: () => taprioAttrs },
  tbf: { set: () => tbfAttrs },
  blackhole: {},
  cake_mq: { set: () => cakeAttrs },
  noop: {},
  noqueue: {},
  skbprio: { struct: tcFifoQoptStruct },
});

/** Formats of sub-message `act-options-msg` by the value that selects them. */
export const actOptionsMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  bpf: { set: () => actBpfAttrs },
  connmark: { set: () => actConnmarkAttrs },
  csum: { set: () => actCsumAttrs },
  ct: { set: () => actCtAttrs },
  ctinfo: { set: () => actCtinfoAttrs },
  gact: { set: () => actGactAttrs },
  gate: { set: () => actGateAttrs },
  ife: { set: () => actIfeAttrs },
  mirred: { set: () => actMirredAttrs },
  mpls: { set: () => actMplsAttrs },
  nat: { set: () => actNatAttrs },
  pedit: { set: () => actPeditAttrs },
  police: { set: () => policeAttrs },
  sample: { set: () => actSampleAttrs },
  simple: { set: () => actSimpleAttrs },
  skbedit: { set: () => actSkbeditAttrs },
  skbmod: { set: () => actSkbmodAttrs },
  tunnel_key: { set: () => actTunnelKeyAttrs },
  vlan: { set: () => actVlanAttrs },
});

/** Formats of sub-message `tca-stats-app-msg` by the value that selects them. */
export const tcaStatsAppMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  cake: { set: () => cakeStatsAttrs },
  choke: { struct: tcChokeXstatsStruct },
  codel: { struct: tcCodelXstatsStruct },
  dualpi2: { struct: tcDualpi2XstatsStruct },
  fq: { struct: tcFqQdStatsStruct },
  fq_codel: { struct: tcFqCodelXstatsStruct },
  fq_pie: { struct: tcFqPieXstatsStruct },
  hhf: { struct: tcHhfXstatsStruct },
  netem: { struct: tcNetemXstatsStruct },
  pie: { struct: tcPieXstatsStruct },
  red: { struct: tcRedXstatsStruct },
  sfb: { struct: tcSfbXstatsStruct },
  sfq: { struct: tcSfqXstatsStruct },
  taprio: { set: () => taprioOffloadStatsAttrs },
});

/** Formats of sub-message `class-options-msg` by the value that selects them. */
export const classOptionsMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  drr: { set: () => drrAttrs },
  ets: { set: () => etsAttrs },
  hfsc: { set: () => hfscAttrs },
  htb: { set: () => htbAttrs },
  qfq: { set: () => qfqAttrs },
});

/** Formats of sub-message `class-stats-app-msg` by the value that selects them. */
export const classStatsAppMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  cake: { set: () => cakeStatsAttrs },
  drr: { struct: tcDrrStatsStruct },
  fq_codel: { struct: tcFqCodelClXstatsStruct },
  hfsc: { struct: tcHfscStatsStruct },
  htb: { struct: tcHtbXstatsStruct },
  qfq: { struct: tcQfqStatsStruct },
  sfq: { struct: tcSfqXstatsStruct },
});

/** Formats of sub-message `filter-options-msg` by the value that selects them. */
export const filterOptionsMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  basic: { set: () => basicAttrs },
  bpf: { set: () => bpfAttrs },
  cgroup: { set: () => cgroupAttrs },
  flow: { set: () => flowAttrs },
  flower: { set: () => flowerAttrs },
  fw: { set: () => fwAttrs },
  matchall: { set: () => matchallAttrs },
  route: { set: () => routeAttrs },
  u32: { set: () => u32Attrs },
});

/** Attributes of set `qdisc-attrs`. */
export const qdiscAttrs: AttributeSet<QdiscAttrs> = /* @__PURE__ */ attributeSet('qdisc-attrs', {
  kind: /* @__PURE__ */ attribute(1, 'kind', /* @__PURE__ */ formatted('text')),
  options: /* @__PURE__ */ attribute(2, 'options', /* @__PURE__ */ subMessage('kind', optionsMsgFormats)),
  stats: /* @__PURE__ */ attribute(3, 'stats', /* @__PURE__ */ struct(tcStatsStruct)),
  xstats: /* @__PURE__ */ attribute(4, 'xstats', /* @__PURE__ */ subMessage('kind', tcaStatsAppMsgFormats)),
  rate: /* @__PURE__ */ attribute(5, 'rate', /* @__PURE__ */ struct(gnetEstimatorStruct)),
  fcnt: /* @__PURE__ */ attribute(6, 'fcnt', u32),
  stats2: /* @__PURE__ */ attribute(
    7, 'stats2',
    /* @__PURE__ */ nest(() => tcaStatsAttrs, decodeTcaStatsAttrs, encodeTcaStatsAttrs, undefined, ['kind']),
  ),
  stab: /* @__PURE__ */ attribute(
    8, 'stab', /* @__PURE__ */ nest(() => tcaStabAttrs, decodeTcaStabAttrs, encodeTcaStabAttrs),
  ),
  dumpInvisible: /* @__PURE__ */ attribute(10, 'dump-invisible', flag),
  chain: /* @__PURE__ */ attribute(11, 'chain', u32),
  hwOffload: /* @__PURE__ */ attribute(12, 'hw-offload', u8),
  ingressBlock: /* @__PURE__ */ attribute(13, 'ingress-block', u32),
  egressBlock: /* @__PURE__ */ attribute(14, 'egress-block', u32),
  dumpFlags: /* @__PURE__ */ attribute(15, 'dump-flags', bitfield32),
  extWarnMsg: /* @__PURE__ */ attribute(16, 'ext-warn-msg', text),
});

/** Attributes of set `class-attrs`. */
export const classAttrs: AttributeSet<ClassAttrs> = /* @__PURE__ */ attributeSet('class-attrs', {
  kind: /* @__PURE__ */ attribute(1, 'kind', /* @__PURE__ */ formatted('text')),
  options: /* @__PURE__ */ attribute(2, 'options', /* @__PURE__ */ subMessage('kind', classOptionsMsgFormats)),
  stats: /* @__PURE__ */ attribute(3, 'stats', /* @__PURE__ */ struct(tcStatsStruct)),
  xstats: /* @__PURE__ */ attribute(4, 'xstats', /* @__PURE__ */ subMessage('kind', classStatsAppMsgFormats)),
  rate: /* @__PURE__ */ attribute(5, 'rate', /* @__PURE__ */ struct(gnetEstimatorStruct)),
  fcnt: /* @__PURE__ */ attribute(6, 'fcnt', u32),
  stats2: /* @__PURE__ */ attribute(
    7, 'stats2',
    /* @__PURE__ */ nest(() => classStatsAttrs, decodeClassStatsAttrs, encodeClassStatsAttrs, undefined, ['kind']),
  ),
  stab: /* @__PURE__ */ attribute(
    8, 'stab', /* @__PURE__ */ nest(() => tcaStabAttrs, decodeTcaStabAttrs, encodeTcaStabAttrs),
  ),
  dumpInvisible: /* @__PURE__ */ attribute(10, 'dump-invisible', flag),
  chain: /* @__PURE__ */ attribute(11, 'chain', u32),
  hwOffload: /* @__PURE__ */ attribute(12, 'hw-offload', u8),
  ingressBlock: /* @__PURE__ */ attribute(13, 'ingress-block', u32),
  egressBlock: /* @__PURE__ */ attribute(14, 'egress-block', u32),
  dumpFlags: /* @__PURE__ */ attribute(15, 'dump-flags', bitfield32),
  extWarnMsg: /* @__PURE__ */ attribute(16, 'ext-warn-msg', text),
});

/** Attributes of set `filter-attrs`. */
export const filterAttrs: AttributeSet<FilterAttrs> = /* @__PURE__ */ attributeSet('filter-attrs', {
  kind: /* @__PURE__ */ attribute(1, 'kind', /* @__PURE__ */ formatted('text')),
  options: /* @__PURE__ */ attribute(2, 'options', /* @__PURE__ */ subMessage('kind', filterOptionsMsgFormats)),
  stats: /* @__PURE__ */ attribute(3, 'stats', /* @__PURE__ */ struct(tcStatsStruct)),
  xstats: /* @__PURE__ */ attribute(4, 'xstats', /* @__PURE__ */ binary()),
  rate: /* @__PURE__ */ attribute(5, 'rate', /* @__PURE__ */ struct(gnetEstimatorStruct)),
  fcnt: /* @__PURE__ */ attribute(6, 'fcnt', u32),
  stats2: /* @__PURE__ */ attribute(
    7, 'stats2', /* @__PURE__ */ nest(() => filterStatsAttrs, decodeFilterStatsAttrs, encodeFilterStatsAttrs),
  ),
  stab: /* @__PURE__ */ attribute(
    8, 'stab', /* @__PURE__ */ nest(() => tcaStabAttrs, decodeTcaStabAttrs, encodeTcaStabAttrs),
  ),
  dumpInvisible: /* @__PURE__ */ attribute(10, 'dump-invisible', flag),
  chain: /* @__PURE__ */ attribute(11, 'chain', u32),
  hwOffload: /* @__PURE__ */ attribute(12, 'hw-offload', u8),
  ingressBlock: /* @__PURE__ */ attribute(13, 'ingress-block', u32),
  egressBlock: /* @__PURE__ */ attribute(14, 'egress-block', u32),
  dumpFlags: /* @__PURE__ */ attribute(15, 'dump-flags', bitfield32),
  extWarnMsg: /* @__PURE__ */ attribute(16, 'ext-warn-msg', text),
});

/** Attributes of set `act-attrs`. */
export const actAttrs: AttributeSet<ActAttrs> = /* @__PURE__ */ attributeSet('act-attrs', {
  kind: /* @__PURE__ */ attribute(1, 'kind', /* @__PURE__ */ formatted('text')),
  options: /* @__PURE__ */ attribute(2, 'options', /* @__PURE__ */ subMessage('kind', actOptionsMsgFormats)),
  index: /* @__PURE__ */ attribute(3, 'index', u32),
  stats: /* @__PURE__ */ attribute(
    4, 'stats', /* @__PURE__ */ nest(() => filterStatsAttrs, decodeFilterStatsAttrs, encodeFilterStatsAttrs),
  ),
  cookie: /* @__PURE__ */ attribute(6, 'cookie', /* @__PURE__ */ binary()),
  flags: /* @__PURE__ */ attribute(7, 'flags', bitfield32),
  hwStats: /* @__PURE__ */ attribute(8, 'hw-stats', bitfield32),
  usedHwStats: /* @__PURE__ */ attribute(9, 'used-hw-stats', bitfield32),
  inHwCount: /* @__PURE__ */ attribute(10, 'in-hw-count', u32),
});

/** Attributes of set `act-bpf-attrs`. */
export const actBpfAttrs: AttributeSet<ActBpfAttrs> = /* @__PURE__ */ attributeSet('act-bpf-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcGactStruct)),
  opsLen: /* @__PURE__ */ attribute(3, 'ops-len', u16),
  ops: /* @__PURE__ */ attribute(
    4, 'ops', /* @__PURE__ */ packed(
      /* @__PURE__ */ struct(sockFilterStruct), (r, name) => r.packed(name, 8, decodeSockFilter),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => encodeSockFilter(w, at, item)),
    ),
  ),
  fd: /* @__PURE__ */ attribute(5, 'fd', u32),
  name: /* @__PURE__ */ attribute(6, 'name', text),
  tag: /* @__PURE__ */ attribute(8, 'tag', /* @__PURE__ */ binary()),
  id: /* @__PURE__ */ attribute(9, 'id', u32),
});

/** Attributes of set `act-connmark-attrs`. */
export const actConnmarkAttrs: AttributeSet<ActConnmarkAttrs> = /* @__PURE__ */ attributeSet('act-connmark-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcConnmarkStruct)),
  tm: /* @__PURE__ */ attribute(2, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
});

/** Attributes of set `act-csum-attrs`. */
export const actCsumAttrs: AttributeSet<ActCsumAttrs> = /* @__PURE__ */ attributeSet('act-csum-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcCsumStruct)),
  tm: /* @__PURE__ */ attribute(2, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
});

/** Attributes of set `act-ct-attrs`. */
export const actCtAttrs: AttributeSet<ActCtAttrs> = /* @__PURE__ */ attributeSet('act-ct-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcGactStruct)),
  tm: /* @__PURE__ */ attribute(2, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  action: /* @__PURE__ */ attribute(3, 'action', u16),
  zone: /* @__PURE__ */ attribute(4, 'zone', u16),
  mark: /* @__PURE__ */ attribute(5, 'mark', u32),
  markMask: /* @__PURE__ */ attribute(6, 'mark-mask', u32),
  labels: /* @__PURE__ */ attribute(7, 'labels', /* @__PURE__ */ binary()),
  labelsMask: /* @__PURE__ */ attribute(8, 'labels-mask', /* @__PURE__ */ binary()),
  natIpv4Min: /* @__PURE__ */ attribute(9, 'nat-ipv4-min', ipv4),
  natIpv4Max: /* @__PURE__ */ attribute(10, 'nat-ipv4-max', ipv4),
  natIpv6Min: /* @__PURE__ */ attribute(11, 'nat-ipv6-min', ipv6),
  natIpv6Max: /* @__PURE__ */ attribute(12, 'nat-ipv6-max', ipv6),
  natPortMin: /* @__PURE__ */ attribute(13, 'nat-port-min', u16be),
  natPortMax: /* @__PURE__ */ attribute(14, 'nat-port-max', u16be),
  helperName: /* @__PURE__ */ attribute(16, 'helper-name', text),
  helperFamily: /* @__PURE__ */ attribute(17, 'helper-family', u8),
  helperProto: /* @__PURE__ */ attribute(18, 'helper-proto', u8),
});

/** Attributes of set `act-ctinfo-attrs`. */
export const actCtinfoAttrs: AttributeSet<ActCtinfoAttrs> = /* @__PURE__ */ attributeSet('act-ctinfo-attrs', {
  tm: /* @__PURE__ */ attribute(2, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  act: /* @__PURE__ */ attribute(3, 'act', /* @__PURE__ */ struct(tcGactStruct)),
  zone: /* @__PURE__ */ attribute(4, 'zone', u16),
  parmsDscpMask: /* @__PURE__ */ attribute(5, 'parms-dscp-mask', u32),
  parmsDscpStatemask: /* @__PURE__ */ attribute(6, 'parms-dscp-statemask', u32),
  parmsCpmarkMask: /* @__PURE__ */ attribute(7, 'parms-cpmark-mask', u32),
  statsDscpSet: /* @__PURE__ */ attribute(8, 'stats-dscp-set', u64),
  statsDscpError: /* @__PURE__ */ attribute(9, 'stats-dscp-error', u64),
  statsCpmarkSet: /* @__PURE__ */ attribute(10, 'stats-cpmark-set', u64),
});

/** Attributes of set `act-gate-attrs`. */
export const actGateAttrs: AttributeSet<ActGateAttrs> = /* @__PURE__ */ attributeSet('act-gate-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcGactStruct)),
  priority: /* @__PURE__ */ attribute(4, 'priority', s32),
  entryList: /* @__PURE__ */ attribute(
    5, 'entry-list', /* @__PURE__ */ nest(() => gateEntryListAttrs, decodeGateEntryList, encodeGateEntryList),
  ),
  baseTime: /* @__PURE__ */ attribute(6, 'base-time', u64),
  cycleTime: /* @__PURE__ */ attribute(7, 'cycle-time', u64),
  cycleTimeExt: /* @__PURE__ */ attribute(8, 'cycle-time-ext', u64),
  flags: /* @__PURE__ */ attribute(9, 'flags', u32),
  clockid: /* @__PURE__ */ attribute(10, 'clockid', s32),
});

/** Attributes of set `act-ife-attrs`. */
export const actIfeAttrs: AttributeSet<ActIfeAttrs> = /* @__PURE__ */ attributeSet('act-ife-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcIfeStruct)),
  tm: /* @__PURE__ */ attribute(2, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  dmac: /* @__PURE__ */ attribute(3, 'dmac', mac),
  smac: /* @__PURE__ */ attribute(4, 'smac', mac),
  type: /* @__PURE__ */ attribute(5, 'type', u16),
  metalst: /* @__PURE__ */ attribute(
    6, 'metalst', /* @__PURE__ */ nest(() => ifeMetaAttrs, decodeIfeMetaAttrs, encodeIfeMetaAttrs),
  ),
});

/** Attributes of set `act-mirred-attrs`. */
export const actMirredAttrs: AttributeSet<ActMirredAttrs> = /* @__PURE__ */ attributeSet('act-mirred-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcMirredStruct)),
  blockid: /* @__PURE__ */ attribute(4, 'blockid', u32),
});

/** Attributes of set `act-mpls-attrs`. */
export const actMplsAttrs: AttributeSet<ActMplsAttrs> = /* @__PURE__ */ attributeSet('act-mpls-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcMplsStruct)),
  proto: /* @__PURE__ */ attribute(4, 'proto', u16be),
  label: /* @__PURE__ */ attribute(5, 'label', u32),
  tc: /* @__PURE__ */ attribute(6, 'tc', u8),
  ttl: /* @__PURE__ */ attribute(7, 'ttl', u8),
  bos: /* @__PURE__ */ attribute(8, 'bos', u8),
});

/** Attributes of set `act-nat-attrs`. */
export const actNatAttrs: AttributeSet<ActNatAttrs> = /* @__PURE__ */ attributeSet('act-nat-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcNatStruct)),
  tm: /* @__PURE__ */ attribute(2, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
});

/** Attributes of set `act-pedit-attrs`. */
export const actPeditAttrs: AttributeSet<ActPeditAttrs> = /* @__PURE__ */ attributeSet('act-pedit-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcPeditSelStruct)),
  parmsEx: /* @__PURE__ */ attribute(4, 'parms-ex', /* @__PURE__ */ struct(tcPeditSelStruct)),
  keysEx: /* @__PURE__ */ attribute(
    5, 'keys-ex', /* @__PURE__ */ nest(() => peditKeysExAttrs, decodePeditKeysExAttrs, encodePeditKeysExAttrs),
  ),
});

/** Attributes of set `act-simple-attrs`. */
export const actSimpleAttrs: AttributeSet<ActSimpleAttrs> = /* @__PURE__ */ attributeSet('act-simple-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcGactStruct)),
  data: /* @__PURE__ */ attribute(3, 'data', text),
});

/** Attributes of set `act-skbedit-attrs`. */
export const actSkbeditAttrs: AttributeSet<ActSkbeditAttrs> = /* @__PURE__ */ attributeSet('act-skbedit-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcGactStruct)),
  priority: /* @__PURE__ */ attribute(3, 'priority', u32),
  queueMapping: /* @__PURE__ */ attribute(4, 'queue-mapping', u16),
  mark: /* @__PURE__ */ attribute(5, 'mark', u32),
  ptype: /* @__PURE__ */ attribute(7, 'ptype', u16),
  mask: /* @__PURE__ */ attribute(8, 'mask', u32),
  flags: /* @__PURE__ */ attribute(9, 'flags', u64),
  queueMappingMax: /* @__PURE__ */ attribute(10, 'queue-mapping-max', u16),
});

/** Attributes of set `act-skbmod-attrs`. */
export const actSkbmodAttrs: AttributeSet<ActSkbmodAttrs> = /* @__PURE__ */ attributeSet('act-skbmod-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcSkbmodStruct)),
  dmac: /* @__PURE__ */ attribute(3, 'dmac', mac),
  smac: /* @__PURE__ */ attribute(4, 'smac', mac),
  etype: /* @__PURE__ */ attribute(5, 'etype', u16),
});

/** Attributes of set `act-tunnel-key-attrs`. */
export const actTunnelKeyAttrs: AttributeSet<ActTunnelKeyAttrs> = /* @__PURE__ */ attributeSet('act-tunnel-key-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcTunnelKeyStruct)),
  encIpv4Src: /* @__PURE__ */ attribute(3, 'enc-ipv4-src', ipv4),
  encIpv4Dst: /* @__PURE__ */ attribute(4, 'enc-ipv4-dst', ipv4),
  encIpv6Src: /* @__PURE__ */ attribute(5, 'enc-ipv6-src', ipv6),
  encIpv6Dst: /* @__PURE__ */ attribute(6, 'enc-ipv6-dst', ipv6),
  encKeyId: /* @__PURE__ */ attribute(7, 'enc-key-id', u32be),
  encDstPort: /* @__PURE__ */ attribute(9, 'enc-dst-port', u16be),
  noCsum: /* @__PURE__ */ attribute(10, 'no-csum', u8),
  encOpts: /* @__PURE__ */ attribute(
    11, 'enc-opts',
    /* @__PURE__ */ nest(() => flowerKeyEncOptsAttrs, decodeFlowerKeyEncOptsAttrs, encodeFlowerKeyEncOptsAttrs),
  ),
  encTos: /* @__PURE__ */ attribute(12, 'enc-tos', u8),
  encTtl: /* @__PURE__ */ attribute(13, 'enc-ttl', u8),
  noFrag: /* @__PURE__ */ attribute(14, 'no-frag', flag),
});

/** Attributes of set `act-vlan-attrs`. */
export const actVlanAttrs: AttributeSet<ActVlanAttrs> = /* @__PURE__ */ attributeSet('act-vlan-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcVlanStruct)),
  pushVlanId: /* @__PURE__ */ attribute(3, 'push-vlan-id', u16),
  pushVlanProtocol: /* @__PURE__ */ attribute(4, 'push-vlan-protocol', u16be),
  pushVlanPriority: /* @__PURE__ */ attribute(6, 'push-vlan-priority', u8),
  pushEthDst: /* @__PURE__ */ attribute(7, 'push-eth-dst', mac),
  pushEthSrc: /* @__PURE__ */ attribute(8, 'push-eth-src', mac),
});

/** Attributes of set `basic-attrs`. */
export const basicAttrs: AttributeSet<BasicAttrs> = /* @__PURE__ */ attributeSet('basic-attrs', {
  classid: /* @__PURE__ */ attribute(1, 'classid', u32),
  ematches: /* @__PURE__ */ attribute(
    2, 'ematches', /* @__PURE__ */ nest(() => ematchAttrs, decodeEmatchAttrs, encodeEmatchAttrs),
  ),
  act: /* @__PURE__ */ attribute(
    3, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  police: /* @__PURE__ */ attribute(
    4, 'police', /* @__PURE__ */ nest(() => policeAttrs, decodePoliceAttrs, encodePoliceAttrs),
  ),
  pcnt: /* @__PURE__ */ attribute(5, 'pcnt', /* @__PURE__ */ struct(tcBasicPcntStruct)),
});

/** Attributes of set `bpf-attrs`. */
export const bpfAttrs: AttributeSet<BpfAttrs> = /* @__PURE__ */ attributeSet('bpf-attrs', {
  act: /* @__PURE__ */ attribute(
    1, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  police: /* @__PURE__ */ attribute(
    2, 'police', /* @__PURE__ */ nest(() => policeAttrs, decodePoliceAttrs, encodePoliceAttrs),
  ),
  classid: /* @__PURE__ */ attribute(3, 'classid', u32),
  opsLen: /* @__PURE__ */ attribute(4, 'ops-len', u16),
  ops: /* @__PURE__ */ attribute(
    5, 'ops', /* @__PURE__ */ packed(
      /* @__PURE__ */ struct(sockFilterStruct), (r, name) => r.packed(name, 8, decodeSockFilter),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => encodeSockFilter(w, at, item)),
    ),
  ),
  fd: /* @__PURE__ */ attribute(6, 'fd', u32),
  name: /* @__PURE__ */ attribute(7, 'name', text),
  flags: /* @__PURE__ */ attribute(8, 'flags', u32),
  flagsGen: /* @__PURE__ */ attribute(9, 'flags-gen', /* @__PURE__ */ named('u32', clsFlagsTable)),
  tag: /* @__PURE__ */ attribute(10, 'tag', /* @__PURE__ */ binary()),
  id: /* @__PURE__ */ attribute(11, 'id', u32),
});

/** Attributes of set `cake-attrs`. */
export const cakeAttrs: AttributeSet<CakeAttrs> = /* @__PURE__ */ attributeSet('cake-attrs', {
  baseRate64: /* @__PURE__ */ attribute(2, 'base-rate64', u64),
  diffservMode: /* @__PURE__ */ attribute(3, 'diffserv-mode', u32),
  atm: /* @__PURE__ */ attribute(4, 'atm', u32),
  flowMode: /* @__PURE__ */ attribute(5, 'flow-mode', u32),
  overhead: /* @__PURE__ */ attribute(6, 'overhead', s32),
  rtt: /* @__PURE__ */ attribute(7, 'rtt', u32),
  target: /* @__PURE__ */ attribute(8, 'target', u32),
  autorate: /* @__PURE__ */ attribute(9, 'autorate', u32),
  memory: /* @__PURE__ */ attribute(10, 'memory', u32),
  nat: /* @__PURE__ */ attribute(11, 'nat', u32),
  raw: /* @__PURE__ */ attribute(12, 'raw', u32),
  wash: /* @__PURE__ */ attribute(13, 'wash', u32),
  mpu: /* @__PURE__ */ attribute(14, 'mpu', u32),
  ingress: /* @__PURE__ */ attribute(15, 'ingress', u32),
  ackFilter: /* @__PURE__ */ attribute(16, 'ack-filter', u32),
  splitGso: /* @__PURE__ */ attribute(17, 'split-gso', u32),
  fwmark: /* @__PURE__ */ attribute(18, 'fwmark', u32),
});

/** Attributes of set `cake-stats-attrs`. */
export const cakeStatsAttrs: AttributeSet<CakeStatsAttrs> = /* @__PURE__ */ attributeSet('cake-stats-attrs', {
  capacityEstimate64: /* @__PURE__ */ attribute(2, 'capacity-estimate64', u64),
  memoryLimit: /* @__PURE__ */ attribute(3, 'memory-limit', u32),
  memoryUsed: /* @__PURE__ */ attribute(4, 'memory-used', u32),
  avgNetoff: /* @__PURE__ */ attribute(5, 'avg-netoff', u32),
  minNetlen: /* @__PURE__ */ attribute(6, 'min-netlen', u32),
  maxNetlen: /* @__PURE__ */ attribute(7, 'max-netlen', u32),
  minAdjlen: /* @__PURE__ */ attribute(8, 'min-adjlen', u32),
  maxAdjlen: /* @__PURE__ */ attribute(9, 'max-adjlen', u32),
  tinStats: /* @__PURE__ */ attribute(
    10, 'tin-stats', /* @__PURE__ */ array(
      /* @__PURE__ */ nest(() => cakeTinStatsAttrs, decodeCakeTinStatsAttrs, encodeCakeTinStatsAttrs),
    ),
  ),
  deficit: /* @__PURE__ */ attribute(11, 'deficit', s32),
  cobaltCount: /* @__PURE__ */ attribute(12, 'cobalt-count', u32),
  dropping: /* @__PURE__ */ attribute(13, 'dropping', u32),
  dropNextUs: /* @__PURE__ */ attribute(14, 'drop-next-us', s32),
  pDrop: /* @__PURE__ */ attribute(15, 'p-drop', u32),
  blueTimerUs: /* @__PURE__ */ attribute(16, 'blue-timer-us', s32),
  activeQueues: /* @__PURE__ */ attribute(17, 'active-queues', u32),
});

/** Attributes of set `cake-tin-stats-attrs`. */
export const cakeTinStatsAttrs: AttributeSet<CakeTinStatsAttrs> = /* @__PURE__ */ attributeSet('cake-tin-stats-attrs', {
  sentPackets: /* @__PURE__ */ attribute(2, 'sent-packets', u32),
  sentBytes64: /* @__PURE__ */ attribute(3, 'sent-bytes64', u64),
  droppedPackets: /* @__PURE__ */ attribute(4, 'dropped-packets', u32),
  droppedBytes64: /* @__PURE__ */ attribute(5, 'dropped-bytes64', u64),
  acksDroppedPackets: /* @__PURE__ */ attribute(6, 'acks-dropped-packets', u32),
  acksDroppedBytes64: /* @__PURE__ */ attribute(7, 'acks-dropped-bytes64', u64),
  ecnMarkedPackets: /* @__PURE__ */ attribute(8, 'ecn-marked-packets', u32),
  ecnMarkedBytes64: /* @__PURE__ */ attribute(9, 'ecn-marked-bytes64', u64),
  backlogPackets: /* @__PURE__ */ attribute(10, 'backlog-packets', u32),
  backlogBytes: /* @__PURE__ */ attribute(11, 'backlog-bytes', u32),
  thresholdRate64: /* @__PURE__ */ attribute(12, 'threshold-rate64', u64),
  targetUs: /* @__PURE__ */ attribute(13, 'target-us', u32),
  intervalUs: /* @__PURE__ */ attribute(14, 'interval-us', u32),
  wayIndirectHits: /* @__PURE__ */ attribute(15, 'way-indirect-hits', u32),
  wayMisses: /* @__PURE__ */ attribute(16, 'way-misses', u32),
  wayCollisions: /* @__PURE__ */ attribute(17, 'way-collisions', u32),
  peakDelayUs: /* @__PURE__ */ attribute(18, 'peak-delay-us', u32),
  avgDelayUs: /* @__PURE__ */ attribute(19, 'avg-delay-us', u32),
  baseDelayUs: /* @__PURE__ */ attribute(20, 'base-delay-us', u32),
  sparseFlows: /* @__PURE__ */ attribute(21, 'sparse-flows', u32),
  bulkFlows: /* @__PURE__ */ attribute(22, 'bulk-flows', u32),
  unresponsiveFlows: /* @__PURE__ */ attribute(23, 'unresponsive-flows', u32),
  maxSkblen: /* @__PURE__ */ attribute(24, 'max-skblen', u32),
  flowQuantum: /* @__PURE__ */ attribute(25, 'flow-quantum', u32),
});

/** Attributes of set `cbs-attrs`. */
export const cbsAttrs: AttributeSet<CbsAttrs> = /* @__PURE__ */ attributeSet('cbs-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcCbsQoptStruct)),
});

/** Attributes of set `cgroup-attrs`. */
export const cgroupAttrs: AttributeSet<CgroupAttrs> = /* @__PURE__ */ attributeSet('cgroup-attrs', {
  act: /* @__PURE__ */ attribute(
    1, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  police: /* @__PURE__ */ attribute(
    2, 'police', /* @__PURE__ */ nest(() => policeAttrs, decodePoliceAttrs, encodePoliceAttrs),
  ),
  ematches: /* @__PURE__ */ attribute(
    3, 'ematches', /* @__PURE__ */ nest(() => ematchAttrs, decodeEmatchAttrs, encodeEmatchAttrs),
  ),
});

/** Attributes of set `choke-attrs`. */
export const chokeAttrs: AttributeSet<ChokeAttrs> = /* @__PURE__ */ attributeSet('choke-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcRedQoptStruct)),
  stab: /* @__PURE__ */ attribute(2, 'stab', /* @__PURE__ */ binary(256, 256)),
  maxP: /* @__PURE__ */ attribute(3, 'max-p', u32),
});

/** Attributes of set `codel-attrs`. */
export const codelAttrs: AttributeSet<CodelAttrs> = /* @__PURE__ */ attributeSet('codel-attrs', {
  target: /* @__PURE__ */ attribute(1, 'target', u32),
  limit: /* @__PURE__ */ attribute(2, 'limit', u32),
  interval: /* @__PURE__ */ attribute(3, 'interval', u32),
  ecn: /* @__PURE__ */ attribute(4, 'ecn', u32),
  ceThreshold: /* @__PURE__ */ attribute(5, 'ce-threshold', u32),
});

/** Attributes of set `drr-attrs`. */
export const drrAttrs: AttributeSet<DrrAttrs> = /* @__PURE__ */ attributeSet('drr-attrs', {
  quantum: /* @__PURE__ */ attribute(1, 'quantum', u32),
});

/** Attributes of set `dualpi2-attrs`. */
export const dualpi2Attrs: AttributeSet<Dualpi2Attrs> = /* @__PURE__ */ attributeSet('dualpi2-attrs', {
  limit: /* @__PURE__ */ attribute(1, 'limit', u32),
  memoryLimit: /* @__PURE__ */ attribute(2, 'memory-limit', u32),
  target: /* @__PURE__ */ attribute(3, 'target', u32),
  tupdate: /* @__PURE__ */ attribute(4, 'tupdate', u32),
  alpha: /* @__PURE__ */ attribute(5, 'alpha', u32),
  beta: /* @__PURE__ */ attribute(6, 'beta', u32),
  stepThreshPkts: /* @__PURE__ */ attribute(7, 'step-thresh-pkts', u32),
  stepThreshUs: /* @__PURE__ */ attribute(8, 'step-thresh-us', u32),
  minQlenStep: /* @__PURE__ */ attribute(9, 'min-qlen-step', u32),
  coupling: /* @__PURE__ */ attribute(10, 'coupling', u8),
  dropOverload: /* @__PURE__ */ attribute(11, 'drop-overload', /* @__PURE__ */ named('u8', dualpi2DropOverloadTable)),
  dropEarly: /* @__PURE__ */ attribute(12, 'drop-early', /* @__PURE__ */ named('u8', dualpi2DropEarlyTable)),
  cProtection: /* @__PURE__ */ attribute(13, 'c-protection', u8),
  ecnMask: /* @__PURE__ */ attribute(14, 'ecn-mask', /* @__PURE__ */ named('u8', dualpi2EcnMaskTable)),
  splitGso: /* @__PURE__ */ attribute(15, 'split-gso', /* @__PURE__ */ named('u8', dualpi2SplitGsoTable)),
});

/** Attributes of set `ematch-attrs`. */
export const ematchAttrs: AttributeSet<EmatchAttrs> = /* @__PURE__ */ attributeSet('ematch-attrs', {
  treeHdr: /* @__PURE__ */ attribute(1, 'tree-hdr', /* @__PURE__ */ struct(tcfEmatchTreeHdrStruct)),
  treeList: /* @__PURE__ */ attribute(
    2, 'tree-list', /* @__PURE__ */ array(/* @__PURE__ */ struct(tcfEmatchHdrStruct), 1),
  ),
});

/** Attributes of set `flow-attrs`. */
export const flowAttrs: AttributeSet<FlowAttrs> = /* @__PURE__ */ attributeSet('flow-attrs', {
  keys: /* @__PURE__ */ attribute(1, 'keys', u32),
  mode: /* @__PURE__ */ attribute(2, 'mode', u32),
  baseclass: /* @__PURE__ */ attribute(3, 'baseclass', u32),
  rshift: /* @__PURE__ */ attribute(4, 'rshift', u32),
  addend: /* @__PURE__ */ attribute(5, 'addend', u32),
  mask: /* @__PURE__ */ attribute(6, 'mask', u32),
  xor: /* @__PURE__ */ attribute(7, 'xor', u32),
  divisor: /* @__PURE__ */ attribute(8, 'divisor', u32),
  act: /* @__PURE__ */ attribute(
    9, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  police: /* @__PURE__ */ attribute(
    10, 'police', /* @__PURE__ */ nest(() => policeAttrs, decodePoliceAttrs, encodePoliceAttrs),
  ),
  ematches: /* @__PURE__ */ attribute(
    11, 'ematches', /* @__PURE__ */ nest(() => ematchAttrs, decodeEmatchAttrs, encodeEmatchAttrs),
  ),
  perturb: /* @__PURE__ */ attribute(12, 'perturb', u32),
});

/** Attributes of set `flower-attrs`. */
export const flowerAttrs: AttributeSet<FlowerAttrs> = /* @__PURE__ */ attributeSet('flower-attrs', {
  classid: /* @__PURE__ */ attribute(1, 'classid', u32),
  indev: /* @__PURE__ */ attribute(2, 'indev', text),
  act: /* @__PURE__ */ attribute(
    3, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  keyEthDst: /* @__PURE__ */ attribute(4, 'key-eth-dst', mac),
  keyEthDstMask: /* @__PURE__ */ attribute(5, 'key-eth-dst-mask', mac),
  keyEthSrc: /* @__PURE__ */ attribute(6, 'key-eth-src', mac),
  keyEthSrcMask: /* @__PURE__ */ attribute(7, 'key-eth-src-mask', mac),
  keyEthType: /* @__PURE__ */ attribute(8, 'key-eth-type', u16be),
  keyIpProto: /* @__PURE__ */ attribute(9, 'key-ip-proto', u8),
  keyIpv4Src: /* @__PURE__ */ attribute(10, 'key-ipv4-src', ipv4),
  keyIpv4SrcMask: /* @__PURE__ */ attribute(11, 'key-ipv4-src-mask', ipv4),
  keyIpv4Dst: /* @__PURE__ */ attribute(12, 'key-ipv4-dst', ipv4),
  keyIpv4DstMask: /* @__PURE__ */ attribute(13, 'key-ipv4-dst-mask', ipv4),
  keyIpv6Src: /* @__PURE__ */ attribute(14, 'key-ipv6-src', ipv6),
  keyIpv6SrcMask: /* @__PURE__ */ attribute(15, 'key-ipv6-src-mask', ipv6),
  keyIpv6Dst: /* @__PURE__ */ attribute(16, 'key-ipv6-dst', ipv6),
  keyIpv6DstMask: /* @__PURE__ */ attribute(17, 'key-ipv6-dst-mask', ipv6),
  keyTcpSrc: /* @__PURE__ */ attribute(18, 'key-tcp-src', u16be),
  keyTcpDst: /* @__PURE__ */ attribute(19, 'key-tcp-dst', u16be),
  keyUdpSrc: /* @__PURE__ */ attribute(20, 'key-udp-src', u16be),
  keyUdpDst: /* @__PURE__ */ attribute(21, 'key-udp-dst', u16be),
  flags: /* @__PURE__ */ attribute(22, 'flags', /* @__PURE__ */ named('u32', clsFlagsTable)),
  keyVlanId: /* @__PURE__ */ attribute(23, 'key-vlan-id', u16),
  keyVlanPrio: /* @__PURE__ */ attribute(24, 'key-vlan-prio', u8),
  keyVlanEthType: /* @__PURE__ */ attribute(25, 'key-vlan-eth-type', u16be),
  keyEncKeyId: /* @__PURE__ */ attribute(26, 'key-enc-key-id', u32be),
  keyEncIpv4Src: /* @__PURE__ */ attribute(27, 'key-enc-ipv4-src', ipv4),
  keyEncIpv4SrcMask: /* @__PURE__ */ attribute(28, 'key-enc-ipv4-src-mask', ipv4),
  keyEncIpv4Dst: /* @__PURE__ */ attribute(29, 'key-enc-ipv4-dst', ipv4),
  keyEncIpv4DstMask: /* @__PURE__ */ attribute(30, 'key-enc-ipv4-dst-mask', ipv4),
  keyEncIpv6Src: /* @__PURE__ */ attribute(31, 'key-enc-ipv6-src', ipv6),
  keyEncIpv6SrcMask: /* @__PURE__ */ attribute(32, 'key-enc-ipv6-src-mask', ipv6),
  keyEncIpv6Dst: /* @__PURE__ */ attribute(33, 'key-enc-ipv6-dst', ipv6),
  keyEncIpv6DstMask: /* @__PURE__ */ attribute(34, 'key-enc-ipv6-dst-mask', ipv6),
  keyTcpSrcMask: /* @__PURE__ */ attribute(35, 'key-tcp-src-mask', u16be),
  keyTcpDstMask: /* @__PURE__ */ attribute(36, 'key-tcp-dst-mask', u16be),
  keyUdpSrcMask: /* @__PURE__ */ attribute(37, 'key-udp-src-mask', u16be),
  keyUdpDstMask: /* @__PURE__ */ attribute(38, 'key-udp-dst-mask', u16be),
  keySctpSrcMask: /* @__PURE__ */ attribute(39, 'key-sctp-src-mask', u16be),
  keySctpDstMask: /* @__PURE__ */ attribute(40, 'key-sctp-dst-mask', u16be),
  keySctpSrc: /* @__PURE__ */ attribute(41, 'key-sctp-src', u16be),
  keySctpDst: /* @__PURE__ */ attribute(42, 'key-sctp-dst', u16be),
  keyEncUdpSrcPort: /* @__PURE__ */ attribute(43, 'key-enc-udp-src-port', u16be),
  keyEncUdpSrcPortMask: /* @__PURE__ */ attribute(44, 'key-enc-udp-src-port-mask', u16be),
  keyEncUdpDstPort: /* @__PURE__ */ attribute(45, 'key-enc-udp-dst-port', u16be),
  keyEncUdpDstPortMask: /* @__PURE__ */ attribute(46, 'key-enc-udp-dst-port-mask', u16be),
  keyFlags: /* @__PURE__ */ attribute(47, 'key-flags', /* @__PURE__ */ named('u32be', flowerKeyCtrlFlagsTable)),
  keyFlagsMask: /* @__PURE__ */ attribute(
    48, 'key-flags-mask', /* @__PURE__ */ named('u32be', flowerKeyCtrlFlagsTable),
  ),
  keyIcmpv4Code: /* @__PURE__ */ attribute(49, 'key-icmpv4-code', u8),
  keyIcmpv4CodeMask: /* @__PURE__ */ attribute(50, 'key-icmpv4-code-mask', u8),
  keyIcmpv4Type: /* @__PURE__ */ attribute(51, 'key-icmpv4-type', u8),
  keyIcmpv4TypeMask: /* @__PURE__ */ attribute(52, 'key-icmpv4-type-mask', u8),
  keyIcmpv6Code: /* @__PURE__ */ attribute(53, 'key-icmpv6-code', u8),
  keyIcmpv6CodeMask: /* @__PURE__ */ attribute(54, 'key-icmpv6-code-mask', u8),
  keyIcmpv6Type: /* @__PURE__ */ attribute(55, 'key-icmpv6-type', u8),
  keyIcmpv6TypeMask: /* @__PURE__ */ attribute(56, 'key-icmpv6-type-mask', u8),
  keyArpSip: /* @__PURE__ */ attribute(57, 'key-arp-sip', ipv4),
  keyArpSipMask: /* @__PURE__ */ attribute(58, 'key-arp-sip-mask', ipv4),
  keyArpTip: /* @__PURE__ */ attribute(59, 'key-arp-tip', ipv4),
  keyArpTipMask: /* @__PURE__ */ attribute(60, 'key-arp-tip-mask', ipv4),
  keyArpOp: /* @__PURE__ */ attribute(61, 'key-arp-op', u8),
  keyArpOpMask: /* @__PURE__ */ attribute(62, 'key-arp-op-mask', u8),
  keyArpSha: /* @__PURE__ */ attribute(63, 'key-arp-sha', mac),
  keyArpShaMask: /* @__PURE__ */ attribute(64, 'key-arp-sha-mask', mac),
  keyArpTha: /* @__PURE__ */ attribute(65, 'key-arp-tha', mac),
  keyArpThaMask: /* @__PURE__ */ attribute(66, 'key-arp-tha-mask', mac),
  keyMplsTtl: /* @__PURE__ */ attribute(67, 'key-mpls-ttl', u8),
  keyMplsBos: /* @__PURE__ */ attribute(68, 'key-mpls-bos', u8),
  keyMplsTc: /* @__PURE__ */ attribute(69, 'key-mpls-tc', u8),
  keyMplsLabel: /* @__PURE__ */ attribute(70, 'key-mpls-label', u32),
  keyTcpFlags: /* @__PURE__ */ attribute(71, 'key-tcp-flags', u16be),
  keyTcpFlagsMask: /* @__PURE__ */ attribute(72, 'key-tcp-flags-mask', u16be),
  keyIpTos: /* @__PURE__ */ attribute(73, 'key-ip-tos', u8),
  keyIpTosMask: /* @__PURE__ */ attribute(74, 'key-ip-tos-mask', u8),
  keyIpTtl: /* @__PURE__ */ attribute(75, 'key-ip-ttl', u8),
  keyIpTtlMask: /* @__PURE__ */ attribute(76, 'key-ip-ttl-mask', u8),
  keyCvlanId: /* @__PURE__ */ attribute(77, 'key-cvlan-id', u16),
  keyCvlanPrio: /* @__PURE__ */ attribute(78, 'key-cvlan-prio', u8),
  keyCvlanEthType: /* @__PURE__ */ attribute(79, 'key-cvlan-eth-type', u16be),
  keyEncIpTos: /* @__PURE__ */ attribute(80, 'key-enc-ip-tos', u8),
  keyEncIpTosMask: /* @__PURE__ */ attribute(81, 'key-enc-ip-tos-mask', u8),
  keyEncIpTtl: /* @__PURE__ */ attribute(82, 'key-enc-ip-ttl', u8),
  keyEncIpTtlMask: /* @__PURE__ */ attribute(83, 'key-enc-ip-ttl-mask', u8),
  keyEncOpts: /* @__PURE__ */ attribute(
    84, 'key-enc-opts',
    /* @__PURE__ */ nest(() => flowerKeyEncOptsAttrs, decodeFlowerKeyEncOptsAttrs, encodeFlowerKeyEncOptsAttrs),
  ),
  keyEncOptsMask: /* @__PURE__ */ attribute(
    85, 'key-enc-opts-mask',
    /* @__PURE__ */ nest(() => flowerKeyEncOptsAttrs, decodeFlowerKeyEncOptsAttrs, encodeFlowerKeyEncOptsAttrs),
  ),
  inHwCount: /* @__PURE__ */ attribute(86, 'in-hw-count', u32),
  keyPortSrcMin: /* @__PURE__ */ attribute(87, 'key-port-src-min', u16be),
  keyPortSrcMax: /* @__PURE__ */ attribute(88, 'key-port-src-max', u16be),
  keyPortDstMin: /* @__PURE__ */ attribute(89, 'key-port-dst-min', u16be),
  keyPortDstMax: /* @__PURE__ */ attribute(90, 'key-port-dst-max', u16be),
  keyCtState: /* @__PURE__ */ attribute(91, 'key-ct-state', u16),
  keyCtStateMask: /* @__PURE__ */ attribute(92, 'key-ct-state-mask', u16),
  keyCtZone: /* @__PURE__ */ attribute(93, 'key-ct-zone', u16),
  keyCtZoneMask: /* @__PURE__ */ attribute(94, 'key-ct-zone-mask', u16),
  keyCtMark: /* @__PURE__ */ attribute(95, 'key-ct-mark', u32),
  keyCtMarkMask: /* @__PURE__ */ attribute(96, 'key-ct-mark-mask', u32),
  keyCtLabels: /* @__PURE__ */ attribute(97, 'key-ct-labels', /* @__PURE__ */ binary()),
  keyCtLabelsMask: /* @__PURE__ */ attribute(98, 'key-ct-labels-mask', /* @__PURE__ */ binary()),
  keyMplsOpts: /* @__PURE__ */ attribute(
    99, 'key-mpls-opts',
    /* @__PURE__ */ nest(() => flowerKeyMplsOptsAttrs, decodeFlowerKeyMplsOptsAttrs, encodeFlowerKeyMplsOptsAttrs),
  ),
  keyHash: /* @__PURE__ */ attribute(100, 'key-hash', u32),
  keyHashMask: /* @__PURE__ */ attribute(101, 'key-hash-mask', u32),
  keyNumOfVlans: /* @__PURE__ */ attribute(102, 'key-num-of-vlans', u8),
  keyPppoeSid: /* @__PURE__ */ attribute(103, 'key-pppoe-sid', u16be),
  keyPppProto: /* @__PURE__ */ attribute(104, 'key-ppp-proto', u16be),
  keyL2tpv3Sid: /* @__PURE__ */ attribute(105, 'key-l2tpv3-sid', u32be),
  l2Miss: /* @__PURE__ */ attribute(106, 'l2-miss', u8),
  keyCfm: /* @__PURE__ */ attribute(
    107, 'key-cfm', /* @__PURE__ */ nest(() => flowerKeyCfmAttrs, decodeFlowerKeyCfmAttrs, encodeFlowerKeyCfmAttrs),
  ),
  keySpi: /* @__PURE__ */ attribute(108, 'key-spi', u32be),
  keySpiMask: /* @__PURE__ */ attribute(109, 'key-spi-mask', u32be),
  keyEncFlags: /* @__PURE__ */ attribute(110, 'key-enc-flags', /* @__PURE__ */ named('u32be', flowerKeyCtrlFlagsTable)),
  keyEncFlagsMask: /* @__PURE__ */ attribute(
    111, 'key-enc-flags-mask', /* @__PURE__ */ named('u32be', flowerKeyCtrlFlagsTable),
  ),
});

/** Attributes of set `flower-key-enc-opts-attrs`. */
export const flowerKeyEncOptsAttrs: AttributeSet<FlowerKeyEncOptsAttrs> = /* @__PURE__ */ attributeSet(
  'flower-key-enc-opts-attrs', {
    geneve: /* @__PURE__ */ attribute(
      1, 'geneve', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(
          () => flowerKeyEncOptGeneveAttrs, decodeFlowerKeyEncOptGeneveAttrs, encodeFlowerKeyEncOptGeneveAttrs,
        ),
      ),
    ),
    vxlan: /* @__PURE__ */ attribute(
      2, 'vxlan', /* @__PURE__ */ nest(
        () => flowerKeyEncOptVxlanAttrs, decodeFlowerKeyEncOptVxlanAttrs, encodeFlowerKeyEncOptVxlanAttrs,
      ),
    ),
    erspan: /* @__PURE__ */ attribute(
      3, 'erspan', /* @__PURE__ */ nest(
        () => flowerKeyEncOptErspanAttrs, decodeFlowerKeyEncOptErspanAttrs, encodeFlowerKeyEncOptErspanAttrs,
      ),
    ),
    gtp: /* @__PURE__ */ attribute(
      4, 'gtp',
      /* @__PURE__ */ nest(() => flowerKeyEncOptGtpAttrs, decodeFlowerKeyEncOptGtpAttrs, encodeFlowerKeyEncOptGtpAttrs),
    ),
    pfcp: /* @__PURE__ */ attribute(
      5, 'pfcp', /* @__PURE__ */ nest(
        () => flowerKeyEncOptPfcpAttrs, decodeFlowerKeyEncOptPfcpAttrs, encodeFlowerKeyEncOptPfcpAttrs,
      ),
    ),
  },
);

/** Attributes of set `flower-key-enc-opt-geneve-attrs`. */
export const flowerKeyEncOptGeneveAttrs: AttributeSet<FlowerKeyEncOptGeneveAttrsItem> = /* @__PURE__ */ attributeSet(
  'flower-key-enc-opt-geneve-attrs', {
    class: /* @__PURE__ */ attribute(1, 'class', u16be),
    type: /* @__PURE__ */ attribute(2, 'type', u8),
    data: /* @__PURE__ */ attribute(3, 'data', /* @__PURE__ */ binary()),
  }, true,
);

/** Attributes of set `flower-key-enc-opt-vxlan-attrs`. */
export const flowerKeyEncOptVxlanAttrs: AttributeSet<FlowerKeyEncOptVxlanAttrs> = /* @__PURE__ */ attributeSet(
  'flower-key-enc-opt-vxlan-attrs', {
    gbp: /* @__PURE__ */ attribute(1, 'gbp', u32),
  },
);

/** Attributes of set `flower-key-enc-opt-erspan-attrs`. */
export const flowerKeyEncOptErspanAttrs: AttributeSet<FlowerKeyEncOptErspanAttrs> = /* @__PURE__ */ attributeSet(
  'flower-key-enc-opt-erspan-attrs', {
    ver: /* @__PURE__ */ attribute(1, 'ver', u8),
    index: /* @__PURE__ */ attribute(2, 'index', u32be),
    dir: /* @__PURE__ */ attribute(3, 'dir', u8),
    hwid: /* @__PURE__ */ attribute(4, 'hwid', u8),
  },
);

/** Attributes of set `flower-key-enc-opt-gtp-attrs`. */
export const flowerKeyEncOptGtpAttrs: AttributeSet<FlowerKeyEncOptGtpAttrs> = /* @__PURE__ */ attributeSet(
  'flower-key-enc-opt-gtp-attrs', {
    pduType: /* @__PURE__ */ attribute(1, 'pdu-type', u8),
    qfi: /* @__PURE__ */ attribute(2, 'qfi', u8),
  },
);

/** Attributes of set `flower-key-mpls-opt-attrs`. */
export const flowerKeyMplsOptAttrs: AttributeSet<FlowerKeyMplsOptAttrs> = /* @__PURE__ */ attributeSet(
  'flower-key-mpls-opt-attrs', {
    lseDepth: /* @__PURE__ */ attribute(1, 'lse-depth', u8),
    lseTtl: /* @__PURE__ */ attribute(2, 'lse-ttl', u8),
    lseBos: /* @__PURE__ */ attribute(3, 'lse-bos', u8),
    lseTc: /* @__PURE__ */ attribute(4, 'lse-tc', u8),
    lseLabel: /* @__PURE__ */ attribute(5, 'lse-label', u32),
  },
);

/** Attributes of set `flower-key-cfm-attrs`. */
export const flowerKeyCfmAttrs: AttributeSet<FlowerKeyCfmAttrs> = /* @__PURE__ */ attributeSet('flower-key-cfm-attrs', {
  mdLevel: /* @__PURE__ */ attribute(1, 'md-level', u8),
  opcode: /* @__PURE__ */ attribute(2, 'opcode', u8),
});

/** Attributes of set `fw-attrs`. */
export const fwAttrs: AttributeSet<FwAttrs> = /* @__PURE__ */ attributeSet('fw-attrs', {
  classid: /* @__PURE__ */ attribute(1, 'classid', u32),
  police: /* @__PURE__ */ attribute(
    2, 'police', /* @__PURE__ */ nest(() => policeAttrs, decodePoliceAttrs, encodePoliceAttrs),
  ),
  indev: /* @__PURE__ */ attribute(3, 'indev', text),
  act: /* @__PURE__ */ attribute(
    4, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  mask: /* @__PURE__ */ attribute(5, 'mask', u32),
});

/** Attributes of set `gred-attrs`. */
export const gredAttrs: AttributeSet<GredAttrs> = /* @__PURE__ */ attributeSet('gred-attrs', {
  parms: /* @__PURE__ */ attribute(
    1, 'parms', /* @__PURE__ */ packed(
      /* @__PURE__ */ struct(tcGredQoptStruct), (r, name) => r.packed(name, 52, decodeTcGredQopt),
      (w, id, name, value) => w.packed(id, name, value, 52, (at, item) => encodeTcGredQopt(w, at, item)),
    ),
  ),
  stab: /* @__PURE__ */ attribute(
    2, 'stab', /* @__PURE__ */ packed(
      u8, (r, name) => r.packed(name, 1, (r, at) => r.view.getUint8(at)),
      (w, id, name, value) => w.packed(id, name, value, 1, (at, item) => w.putU8(at, name, item)),
    ),
  ),
  dps: /* @__PURE__ */ attribute(3, 'dps', /* @__PURE__ */ struct(tcGredSoptStruct)),
  maxP: /* @__PURE__ */ attribute(
    4, 'max-p', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  limit: /* @__PURE__ */ attribute(5, 'limit', u32),
  vqList: /* @__PURE__ */ attribute(
    6, 'vq-list', /* @__PURE__ */ nest(() => tcaGredVqListAttrs, decodeTcaGredVqListAttrs, encodeTcaGredVqListAttrs),
  ),
});

/** Attributes of set `tca-gred-vq-list-attrs`. */
export const tcaGredVqListAttrs: AttributeSet<TcaGredVqListAttrs> = /* @__PURE__ */ attributeSet(
  'tca-gred-vq-list-attrs', {
    entry: /* @__PURE__ */ attribute(
      1, 'entry', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => tcaGredVqEntryAttrs, decodeTcaGredVqEntryAttrs, encodeTcaGredVqEntryAttrs),
      ),
    ),
  },
);

/** Attributes of set `tca-gred-vq-entry-attrs`. */
export const tcaGredVqEntryAttrs: AttributeSet<TcaGredVqEntryAttrs> = /* @__PURE__ */ attributeSet(
  'tca-gred-vq-entry-attrs', {
    dp: /* @__PURE__ */ attribute(2, 'dp', u32),
    statBytes: /* @__PURE__ */ attribute(3, 'stat-bytes', u64),
    statPackets: /* @__PURE__ */ attribute(4, 'stat-packets', u32),
    statBacklog: /* @__PURE__ */ attribute(5, 'stat-backlog', u32),
    statProbDrop: /* @__PURE__ */ attribute(6, 'stat-prob-drop', u32),
    statProbMark: /* @__PURE__ */ attribute(7, 'stat-prob-mark', u32),
    statForcedDrop: /* @__PURE__ */ attribute(8, 'stat-forced-drop', u32),
    statForcedMark: /* @__PURE__ */ attribute(9, 'stat-forced-mark', u32),
    statPdrop: /* @__PURE__ */ attribute(10, 'stat-pdrop', u32),
    statOther: /* @__PURE__ */ attribute(11, 'stat-other', u32),
    flags: /* @__PURE__ */ attribute(12, 'flags', u32),
  },
);

/** Attributes of set `hfsc-attrs`. */
export const hfscAttrs: AttributeSet<HfscAttrs> = /* @__PURE__ */ attributeSet('hfsc-attrs', {
  rsc: /* @__PURE__ */ attribute(1, 'rsc', /* @__PURE__ */ struct(tcServiceCurveStruct)),
  fsc: /* @__PURE__ */ attribute(2, 'fsc', /* @__PURE__ */ struct(tcServiceCurveStruct)),
  usc: /* @__PURE__ */ attribute(3, 'usc', /* @__PURE__ */ struct(tcServiceCurveStruct)),
});

/** Attributes of set `hhf-attrs`. */
export const hhfAttrs: AttributeSet<HhfAttrs> = /* @__PURE__ */ attributeSet('hhf-attrs', {
  backlogLimit: /* @__PURE__ */ attribute(1, 'backlog-limit', u32),
  quantum: /* @__PURE__ */ attribute(2, 'quantum', u32),
  hhFlowsLimit: /* @__PURE__ */ attribute(3, 'hh-flows-limit', u32),
  resetTimeout: /* @__PURE__ */ attribute(4, 'reset-timeout', u32),
  admitBytes: /* @__PURE__ */ attribute(5, 'admit-bytes', u32),
  evictTimeout: /* @__PURE__ */ attribute(6, 'evict-timeout', u32),
  nonHhWeight: /* @__PURE__ */ attribute(7, 'non-hh-weight', u32),
});

/** Attributes of set `htb-attrs`. */
export const htbAttrs: AttributeSet<HtbAttrs> = /* @__PURE__ */ attributeSet('htb-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcHtbOptStruct)),
  init: /* @__PURE__ */ attribute(2, 'init', /* @__PURE__ */ struct(tcHtbGlobStruct)),
  ctab: /* @__PURE__ */ attribute(3, 'ctab', /* @__PURE__ */ binary()),
  rtab: /* @__PURE__ */ attribute(4, 'rtab', /* @__PURE__ */ binary()),
  directQlen: /* @__PURE__ */ attribute(5, 'direct-qlen', u32),
  rate64: /* @__PURE__ */ attribute(6, 'rate64', u64),
  ceil64: /* @__PURE__ */ attribute(7, 'ceil64', u64),
  offload: /* @__PURE__ */ attribute(9, 'offload', flag),
});

/** Attributes of set `matchall-attrs`. */
export const matchallAttrs: AttributeSet<MatchallAttrs> = /* @__PURE__ */ attributeSet('matchall-attrs', {
  classid: /* @__PURE__ */ attribute(1, 'classid', u32),
  act: /* @__PURE__ */ attribute(
    2, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32', clsFlagsTable)),
  pcnt: /* @__PURE__ */ attribute(4, 'pcnt', /* @__PURE__ */ struct(tcMatchallPcntStruct)),
});

/** Attributes of set `etf-attrs`. */
export const etfAttrs: AttributeSet<EtfAttrs> = /* @__PURE__ */ attributeSet('etf-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcEtfQoptStruct)),
});

/** Attributes of set `ets-attrs`. */
export const etsAttrs: AttributeSet<EtsAttrs> = /* @__PURE__ */ attributeSet('ets-attrs', {
  nbands: /* @__PURE__ */ attribute(1, 'nbands', u8),
  nstrict: /* @__PURE__ */ attribute(2, 'nstrict', u8),
  quanta: /* @__PURE__ */ attribute(3, 'quanta', /* @__PURE__ */ nest(() => etsAttrs, decodeEtsAttrs, encodeEtsAttrs)),
  quantaBand: /* @__PURE__ */ attribute(4, 'quanta-band', /* @__PURE__ */ list(u32)),
  priomap: /* @__PURE__ */ attribute(
    5, 'priomap', /* @__PURE__ */ nest(() => etsAttrs, decodeEtsAttrs, encodeEtsAttrs),
  ),
  priomapBand: /* @__PURE__ */ attribute(6, 'priomap-band', /* @__PURE__ */ list(u8)),
});

/** Attributes of set `fq-attrs`. */
export const fqAttrs: AttributeSet<FqAttrs> = /* @__PURE__ */ attributeSet('fq-attrs', {
  plimit: /* @__PURE__ */ attribute(1, 'plimit', u32),
  flowPlimit: /* @__PURE__ */ attribute(2, 'flow-plimit', u32),
  quantum: /* @__PURE__ */ attribute(3, 'quantum', u32),
  initialQuantum: /* @__PURE__ */ attribute(4, 'initial-quantum', u32),
  rateEnable: /* @__PURE__ */ attribute(5, 'rate-enable', u32),
  flowDefaultRate: /* @__PURE__ */ attribute(6, 'flow-default-rate', u32),
  flowMaxRate: /* @__PURE__ */ attribute(7, 'flow-max-rate', u32),
  bucketsLog: /* @__PURE__ */ attribute(8, 'buckets-log', u32),
  flowRefillDelay: /* @__PURE__ */ attribute(9, 'flow-refill-delay', u32),
  orphanMask: /* @__PURE__ */ attribute(10, 'orphan-mask', u32),
  lowRateThreshold: /* @__PURE__ */ attribute(11, 'low-rate-threshold', u32),
  ceThreshold: /* @__PURE__ */ attribute(12, 'ce-threshold', u32),
  timerSlack: /* @__PURE__ */ attribute(13, 'timer-slack', u32),
  horizon: /* @__PURE__ */ attribute(14, 'horizon', u32),
  horizonDrop: /* @__PURE__ */ attribute(15, 'horizon-drop', u8),
  priomap: /* @__PURE__ */ attribute(16, 'priomap', /* @__PURE__ */ struct(tcPrioQoptStruct)),
  weights: /* @__PURE__ */ attribute(
    17, 'weights', /* @__PURE__ */ packed(
      s32, (r, name) => r.s32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putS32(at, name, item)),
    ),
  ),
  offloadHorizon: /* @__PURE__ */ attribute(18, 'offload-horizon', u32),
});

/** Attributes of set `fq-codel-attrs`. */
export const fqCodelAttrs: AttributeSet<FqCodelAttrs> = /* @__PURE__ */ attributeSet('fq-codel-attrs', {
  target: /* @__PURE__ */ attribute(1, 'target', u32),
  limit: /* @__PURE__ */ attribute(2, 'limit', u32),
  interval: /* @__PURE__ */ attribute(3, 'interval', u32),
  ecn: /* @__PURE__ */ attribute(4, 'ecn', u32),
  flows: /* @__PURE__ */ attribute(5, 'flows', u32),
  quantum: /* @__PURE__ */ attribute(6, 'quantum', u32),
  ceThreshold: /* @__PURE__ */ attribute(7, 'ce-threshold', u32),
  dropBatchSize: /* @__PURE__ */ attribute(8, 'drop-batch-size', u32),
  memoryLimit: /* @__PURE__ */ attribute(9, 'memory-limit', u32),
  ceThresholdSelector: /* @__PURE__ */ attribute(10, 'ce-threshold-selector', u8),
  ceThresholdMask: /* @__PURE__ */ attribute(11, 'ce-threshold-mask', u8),
});

/** Attributes of set `fq-pie-attrs`. */
export const fqPieAttrs: AttributeSet<FqPieAttrs> = /* @__PURE__ */ attributeSet('fq-pie-attrs', {
  limit: /* @__PURE__ */ attribute(1, 'limit', u32),
  flows: /* @__PURE__ */ attribute(2, 'flows', u32),
  target: /* @__PURE__ */ attribute(3, 'target', u32),
  tupdate: /* @__PURE__ */ attribute(4, 'tupdate', u32),
  alpha: /* @__PURE__ */ attribute(5, 'alpha', u32),
  beta: /* @__PURE__ */ attribute(6, 'beta', u32),
  quantum: /* @__PURE__ */ attribute(7, 'quantum', u32),
  memoryLimit: /* @__PURE__ */ attribute(8, 'memory-limit', u32),
  ecnProb: /* @__PURE__ */ attribute(9, 'ecn-prob', u32),
  ecn: /* @__PURE__ */ attribute(10, 'ecn', u32),
  bytemode: /* @__PURE__ */ attribute(11, 'bytemode', u32),
  dqRateEstimator: /* @__PURE__ */ attribute(12, 'dq-rate-estimator', u32),
});

/** Attributes of set `netem-attrs`. */
export const netemAttrs: AttributeSet<NetemAttrs> = /* @__PURE__ */ attributeSet('netem-attrs', {
  corr: /* @__PURE__ */ attribute(1, 'corr', /* @__PURE__ */ struct(tcNetemCorrStruct)),
  delayDist: /* @__PURE__ */ attribute(
    2, 'delay-dist', /* @__PURE__ */ packed(
      s16, (r, name) => r.packed(name, 2, (r, at) => r.view.getInt16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putS16(at, name, item)),
    ),
  ),
  reorder: /* @__PURE__ */ attribute(3, 'reorder', /* @__PURE__ */ struct(tcNetemReorderStruct)),
  corrupt: /* @__PURE__ */ attribute(4, 'corrupt', /* @__PURE__ */ struct(tcNetemCorruptStruct)),
  loss: /* @__PURE__ */ attribute(
    5, 'loss', /* @__PURE__ */ nest(() => netemLossAttrs, decodeNetemLossAttrs, encodeNetemLossAttrs),
  ),
  rate: /* @__PURE__ */ attribute(6, 'rate', /* @__PURE__ */ struct(tcNetemRateStruct)),
  ecn: /* @__PURE__ */ attribute(7, 'ecn', u32),
  rate64: /* @__PURE__ */ attribute(8, 'rate64', u64),
  latency64: /* @__PURE__ */ attribute(10, 'latency64', s64),
  jitter64: /* @__PURE__ */ attribute(11, 'jitter64', s64),
  slot: /* @__PURE__ */ attribute(12, 'slot', /* @__PURE__ */ struct(tcNetemSlotStruct)),
  slotDist: /* @__PURE__ */ attribute(
    13, 'slot-dist', /* @__PURE__ */ packed(
      s16, (r, name) => r.packed(name, 2, (r, at) => r.view.getInt16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putS16(at, name, item)),
    ),
  ),
  prngSeed: /* @__PURE__ */ attribute(14, 'prng-seed', u64),
});

/** Attributes of set `netem-loss-attrs`. */
export const netemLossAttrs: AttributeSet<NetemLossAttrs> = /* @__PURE__ */ attributeSet('netem-loss-attrs', {
  gi: /* @__PURE__ */ attribute(1, 'gi', /* @__PURE__ */ struct(tcNetemGimodelStruct)),
  ge: /* @__PURE__ */ attribute(2, 'ge', /* @__PURE__ */ struct(tcNetemGemodelStruct)),
});

/** Attributes of set `pie-attrs`. */
export const pieAttrs: AttributeSet<PieAttrs> = /* @__PURE__ */ attributeSet('pie-attrs', {
  target: /* @__PURE__ */ attribute(1, 'target', u32),
  limit: /* @__PURE__ */ attribute(2, 'limit', u32),
  tupdate: /* @__PURE__ */ attribute(3, 'tupdate', u32),
  alpha: /* @__PURE__ */ attribute(4, 'alpha', u32),
  beta: /* @__PURE__ */ attribute(5, 'beta', u32),
  ecn: /* @__PURE__ */ attribute(6, 'ecn', u32),
  bytemode: /* @__PURE__ */ attribute(7, 'bytemode', u32),
  dqRateEstimator: /* @__PURE__ */ attribute(8, 'dq-rate-estimator', u32),
});

/** Attributes of set `police-attrs`. */
export const policeAttrs: AttributeSet<PoliceAttrs> = /* @__PURE__ */ attributeSet('police-attrs', {
  tbf: /* @__PURE__ */ attribute(1, 'tbf', /* @__PURE__ */ struct(tcPoliceStruct)),
  rate: /* @__PURE__ */ attribute(2, 'rate', /* @__PURE__ */ binary()),
  peakrate: /* @__PURE__ */ attribute(3, 'peakrate', /* @__PURE__ */ binary()),
  avrate: /* @__PURE__ */ attribute(4, 'avrate', u32),
  result: /* @__PURE__ */ attribute(5, 'result', /* @__PURE__ */ named('s32', tcVerdictTable)),
  tm: /* @__PURE__ */ attribute(6, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  rate64: /* @__PURE__ */ attribute(8, 'rate64', u64),
  peakrate64: /* @__PURE__ */ attribute(9, 'peakrate64', u64),
  pktrate64: /* @__PURE__ */ attribute(10, 'pktrate64', u64),
  pktburst64: /* @__PURE__ */ attribute(11, 'pktburst64', u64),
});

/** Attributes of set `qfq-attrs`. */
export const qfqAttrs: AttributeSet<QfqAttrs> = /* @__PURE__ */ attributeSet('qfq-attrs', {
  weight: /* @__PURE__ */ attribute(1, 'weight', u32),
  lmax: /* @__PURE__ */ attribute(2, 'lmax', u32),
});

/** Attributes of set `red-attrs`. */
export const redAttrs: AttributeSet<RedAttrs> = /* @__PURE__ */ attributeSet('red-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcRedQoptStruct)),
  stab: /* @__PURE__ */ attribute(2, 'stab', /* @__PURE__ */ binary()),
  maxP: /* @__PURE__ */ attribute(3, 'max-p', u32),
  flags: /* @__PURE__ */ attribute(4, 'flags', bitfield32),
  earlyDropBlock: /* @__PURE__ */ attribute(5, 'early-drop-block', u32),
  markBlock: /* @__PURE__ */ attribute(6, 'mark-block', u32),
});

/** Attributes of set `route-attrs`. */
export const routeAttrs: AttributeSet<RouteAttrs> = /* @__PURE__ */ attributeSet('route-attrs', {
  classid: /* @__PURE__ */ attribute(1, 'classid', u32),
  to: /* @__PURE__ */ attribute(2, 'to', u32),
  from: /* @__PURE__ */ attribute(3, 'from', u32),
  iif: /* @__PURE__ */ attribute(4, 'iif', u32),
  police: /* @__PURE__ */ attribute(
    5, 'police', /* @__PURE__ */ nest(() => policeAttrs, decodePoliceAttrs, encodePoliceAttrs),
  ),
  act: /* @__PURE__ */ attribute(
    6, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
});

/** Attributes of set `taprio-attrs`. */
export const taprioAttrs: AttributeSet<TaprioAttrs> = /* @__PURE__ */ attributeSet('taprio-attrs', {
  priomap: /* @__PURE__ */ attribute(1, 'priomap', /* @__PURE__ */ struct(tcMqprioQoptStruct)),
  schedEntryList: /* @__PURE__ */ attribute(
    2, 'sched-entry-list',
    /* @__PURE__ */ nest(() => taprioSchedEntryListAttrs, decodeTaprioSchedEntryList, encodeTaprioSchedEntryList),
  ),
  schedBaseTime: /* @__PURE__ */ attribute(3, 'sched-base-time', s64),
  schedSingleEntry: /* @__PURE__ */ attribute(
    4, 'sched-single-entry',
    /* @__PURE__ */ nest(() => taprioSchedEntryAttrs, decodeTaprioSchedEntry, encodeTaprioSchedEntry),
  ),
  schedClockid: /* @__PURE__ */ attribute(5, 'sched-clockid', s32),
  adminSched: /* @__PURE__ */ attribute(
    7, 'admin-sched', /* @__PURE__ */ nest(() => taprioAttrs, decodeTaprioAttrs, encodeTaprioAttrs),
  ),
  schedCycleTime: /* @__PURE__ */ attribute(8, 'sched-cycle-time', s64),
  schedCycleTimeExtension: /* @__PURE__ */ attribute(9, 'sched-cycle-time-extension', s64),
  flags: /* @__PURE__ */ attribute(10, 'flags', u32),
  txtimeDelay: /* @__PURE__ */ attribute(11, 'txtime-delay', u32),
  tcEntry: /* @__PURE__ */ attribute(
    12, 'tc-entry', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => taprioTcEntryAttrs, decodeTaprioTcEntryAttrs, encodeTaprioTcEntryAttrs),
    ),
  ),
});

/** Attributes of set `taprio-sched-entry-list`. */
export const taprioSchedEntryListAttrs: AttributeSet<TaprioSchedEntryList> = /* @__PURE__ */ attributeSet(
  'taprio-sched-entry-list', {
    entry: /* @__PURE__ */ attribute(
      1, 'entry', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => taprioSchedEntryAttrs, decodeTaprioSchedEntry, encodeTaprioSchedEntry),
      ),
    ),
  },
);

/** Attributes of set `taprio-sched-entry`. */
export const taprioSchedEntryAttrs: AttributeSet<TaprioSchedEntry> = /* @__PURE__ */ attributeSet(
  'taprio-sched-entry', {
    index: /* @__PURE__ */ attribute(1, 'index', u32),
    cmd: /* @__PURE__ */ attribute(2, 'cmd', u8),
    gateMask: /* @__PURE__ */ attribute(3, 'gate-mask', u32),
    interval: /* @__PURE__ */ attribute(4, 'interval', u32),
  },
);

/** Attributes of set `taprio-tc-entry-attrs`. */
export const taprioTcEntryAttrs: AttributeSet<TaprioTcEntryAttrs> = /* @__PURE__ */ attributeSet(
  'taprio-tc-entry-attrs', {
    index: /* @__PURE__ */ attribute(1, 'index', u32),
    maxSdu: /* @__PURE__ */ attribute(2, 'max-sdu', u32),
    fp: /* @__PURE__ */ attribute(3, 'fp', u32),
  },
);

/** Attributes of set `tbf-attrs`. */
export const tbfAttrs: AttributeSet<TbfAttrs> = /* @__PURE__ */ attributeSet('tbf-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcTbfQoptStruct)),
  rtab: /* @__PURE__ */ attribute(2, 'rtab', /* @__PURE__ */ binary()),
  ptab: /* @__PURE__ */ attribute(3, 'ptab', /* @__PURE__ */ binary()),
  rate64: /* @__PURE__ */ attribute(4, 'rate64', u64),
  prate64: /* @__PURE__ */ attribute(5, 'prate64', u64),
  burst: /* @__PURE__ */ attribute(6, 'burst', u32),
  pburst: /* @__PURE__ */ attribute(7, 'pburst', u32),
});

/** Attributes of set `act-sample-attrs`. */
export const actSampleAttrs: AttributeSet<ActSampleAttrs> = /* @__PURE__ */ attributeSet('act-sample-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcGactStruct)),
  rate: /* @__PURE__ */ attribute(3, 'rate', u32),
  truncSize: /* @__PURE__ */ attribute(4, 'trunc-size', u32),
  psampleGroup: /* @__PURE__ */ attribute(5, 'psample-group', u32),
});

/** Attributes of set `act-gact-attrs`. */
export const actGactAttrs: AttributeSet<ActGactAttrs> = /* @__PURE__ */ attributeSet('act-gact-attrs', {
  tm: /* @__PURE__ */ attribute(1, 'tm', /* @__PURE__ */ struct(tcfTStruct)),
  parms: /* @__PURE__ */ attribute(2, 'parms', /* @__PURE__ */ struct(tcGactStruct)),
  prob: /* @__PURE__ */ attribute(3, 'prob', /* @__PURE__ */ struct(tcGactPStruct)),
});

/** Attributes of set `tca-stab-attrs`. */
export const tcaStabAttrs: AttributeSet<TcaStabAttrs> = /* @__PURE__ */ attributeSet('tca-stab-attrs', {
  base: /* @__PURE__ */ attribute(1, 'base', /* @__PURE__ */ struct(tcSizespecStruct)),
  data: /* @__PURE__ */ attribute(2, 'data', /* @__PURE__ */ binary()),
});

/** Attributes of set `tca-stats-attrs`. */
export const tcaStatsAttrs: AttributeSet<TcaStatsAttrs> = /* @__PURE__ */ attributeSet('tca-stats-attrs', {
  basic: /* @__PURE__ */ attribute(1, 'basic', /* @__PURE__ */ struct(gnetStatsBasicStruct)),
  rateEst: /* @__PURE__ */ attribute(2, 'rate-est', /* @__PURE__ */ struct(gnetStatsRateEstStruct)),
  queue: /* @__PURE__ */ attribute(3, 'queue', /* @__PURE__ */ struct(gnetStatsQueueStruct)),
  app: /* @__PURE__ */ attribute(4, 'app', /* @__PURE__ */ subMessage('kind', tcaStatsAppMsgFormats)),
  rateEst64: /* @__PURE__ */ attribute(5, 'rate-est64', /* @__PURE__ */ struct(gnetStatsRateEst64Struct)),
  basicHw: /* @__PURE__ */ attribute(7, 'basic-hw', /* @__PURE__ */ struct(gnetStatsBasicStruct)),
  pkt64: /* @__PURE__ */ attribute(8, 'pkt64', u64),
});

/** Attributes of set `class-stats-attrs`. */
export const classStatsAttrs: AttributeSet<ClassStatsAttrs> = /* @__PURE__ */ attributeSet('class-stats-attrs', {
  basic: /* @__PURE__ */ attribute(1, 'basic', /* @__PURE__ */ struct(gnetStatsBasicStruct)),
  rateEst: /* @__PURE__ */ attribute(2, 'rate-est', /* @__PURE__ */ struct(gnetStatsRateEstStruct)),
  queue: /* @__PURE__ */ attribute(3, 'queue', /* @__PURE__ */ struct(gnetStatsQueueStruct)),
  app: /* @__PURE__ */ attribute(4, 'app', /* @__PURE__ */ subMessage('kind', classStatsAppMsgFormats)),
  rateEst64: /* @__PURE__ */ attribute(5, 'rate-est64', /* @__PURE__ */ struct(gnetStatsRateEst64Struct)),
  basicHw: /* @__PURE__ */ attribute(7, 'basic-hw', /* @__PURE__ */ struct(gnetStatsBasicStruct)),
  pkt64: /* @__PURE__ */ attribute(8, 'pkt64', u64),
});

/** Attributes of set `filter-stats-attrs`. */
export const filterStatsAttrs: AttributeSet<FilterStatsAttrs> = /* @__PURE__ */ attributeSet('filter-stats-attrs', {
  basic: /* @__PURE__ */ attribute(1, 'basic', /* @__PURE__ */ struct(gnetStatsBasicStruct)),
  rateEst: /* @__PURE__ */ attribute(2, 'rate-est', /* @__PURE__ */ struct(gnetStatsRateEstStruct)),
  queue: /* @__PURE__ */ attribute(3, 'queue', /* @__PURE__ */ struct(gnetStatsQueueStruct)),
  app: /* @__PURE__ */ attribute(4, 'app', /* @__PURE__ */ binary()),
  rateEst64: /* @__PURE__ */ attribute(5, 'rate-est64', /* @__PURE__ */ struct(gnetStatsRateEst64Struct)),
  basicHw: /* @__PURE__ */ attribute(7, 'basic-hw', /* @__PURE__ */ struct(gnetStatsBasicStruct)),
  pkt64: /* @__PURE__ */ attribute(8, 'pkt64', u64),
});

/** Attributes of set `u32-attrs`. */
export const u32Attrs: AttributeSet<U32Attrs> = /* @__PURE__ */ attributeSet('u32-attrs', {
  classid: /* @__PURE__ */ attribute(1, 'classid', u32),
  hash: /* @__PURE__ */ attribute(2, 'hash', u32),
  link: /* @__PURE__ */ attribute(3, 'link', u32),
  divisor: /* @__PURE__ */ attribute(4, 'divisor', u32),
  sel: /* @__PURE__ */ attribute(5, 'sel', /* @__PURE__ */ struct(tcU32SelStruct)),
  police: /* @__PURE__ */ attribute(
    6, 'police', /* @__PURE__ */ nest(() => policeAttrs, decodePoliceAttrs, encodePoliceAttrs),
  ),
  act: /* @__PURE__ */ attribute(
    7, 'act', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => actAttrs, decodeActAttrs, encodeActAttrs), 1),
  ),
  indev: /* @__PURE__ */ attribute(8, 'indev', text),
  pcnt: /* @__PURE__ */ attribute(9, 'pcnt', /* @__PURE__ */ struct(tcU32PcntStruct)),
  mark: /* @__PURE__ */ attribute(10, 'mark', /* @__PURE__ */ struct(tcU32MarkStruct)),
  flags: /* @__PURE__ */ attribute(11, 'flags', /* @__PURE__ */ named('u32', clsFlagsTable)),
});

/** Attributes of set `sfb-attrs`. */
export const sfbAttrs: AttributeSet<SfbAttrs> = /* @__PURE__ */ attributeSet('sfb-attrs', {
  parms: /* @__PURE__ */ attribute(1, 'parms', /* @__PURE__ */ struct(tcSfbQoptStruct)),
});

/** Attributes of set `mqprio-attrs`. */
export const mqprioAttrs: AttributeSet<MqprioAttrs> = /* @__PURE__ */ attributeSet('mqprio-attrs', {
  mode: /* @__PURE__ */ attribute(1, 'mode', u16),
  shaper: /* @__PURE__ */ attribute(2, 'shaper', u16),
  minRate64: /* @__PURE__ */ attribute(
    3, 'min-rate64', /* @__PURE__ */ nest(() => mqprioMinRatesAttrs, decodeMqprioMinRates, encodeMqprioMinRates),
  ),
  maxRate64: /* @__PURE__ */ attribute(
    4, 'max-rate64', /* @__PURE__ */ nest(() => mqprioMaxRatesAttrs, decodeMqprioMaxRates, encodeMqprioMaxRates),
  ),
  tcEntry: /* @__PURE__ */ attribute(
    5, 'tc-entry', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => mqprioTcEntryAttrs, decodeMqprioTcEntryAttrs, encodeMqprioTcEntryAttrs),
    ),
  ),
});

/** Attributes of set `mqprio-min-rates`. */
export const mqprioMinRatesAttrs: AttributeSet<MqprioMinRates> = /* @__PURE__ */ attributeSet('mqprio-min-rates', {
  minRate64: /* @__PURE__ */ attribute(3, 'min-rate64', /* @__PURE__ */ list(u64)),
});

/** Attributes of set `mqprio-max-rates`. */
export const mqprioMaxRatesAttrs: AttributeSet<MqprioMaxRates> = /* @__PURE__ */ attributeSet('mqprio-max-rates', {
  maxRate64: /* @__PURE__ */ attribute(4, 'max-rate64', /* @__PURE__ */ list(u64)),
});

/** Attributes of set `mqprio-tc-entry-attrs`. */
export const mqprioTcEntryAttrs: AttributeSet<MqprioTcEntryAttrs> = /* @__PURE__ */ attributeSet(
  'mqprio-tc-entry-attrs', {
    index: /* @__PURE__ */ attribute(1, 'index', u32),
    fp: /* @__PURE__ */ attribute(2, 'fp', u32),
  },
);

/** Attributes of set `taprio-offload-stats-attrs`. */
export const taprioOffloadStatsAttrs: AttributeSet<TaprioOffloadStatsAttrs> = /* @__PURE__ */ attributeSet(
  'taprio-offload-stats-attrs', {
    windowDrops: /* @__PURE__ */ attribute(2, 'window-drops', u64),
    txOverruns: /* @__PURE__ */ attribute(3, 'tx-overruns', u64),
  },
);

/** Attributes of set `flower-key-enc-opt-pfcp-attrs`. */
export const flowerKeyEncOptPfcpAttrs: AttributeSet<FlowerKeyEncOptPfcpAttrs> = /* @__PURE__ */ attributeSet(
  'flower-key-enc-opt-pfcp-attrs', {
    type: /* @__PURE__ */ attribute(1, 'type', u8),
    seid: /* @__PURE__ */ attribute(2, 'seid', u64be),
  },
);

/** Attributes of set `flower-key-mpls-opts-attrs`. */
export const flowerKeyMplsOptsAttrs: AttributeSet<FlowerKeyMplsOptsAttrs> = /* @__PURE__ */ attributeSet(
  'flower-key-mpls-opts-attrs', {
    lse: /* @__PURE__ */ attribute(
      1, 'lse', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => flowerKeyMplsOptAttrs, decodeFlowerKeyMplsOptAttrs, encodeFlowerKeyMplsOptAttrs),
      ),
    ),
  },
);

/** Attributes of set `gate-entry-list`. */
export const gateEntryListAttrs: AttributeSet<GateEntryList> = /* @__PURE__ */ attributeSet('gate-entry-list', {
  entry: /* @__PURE__ */ attribute(
    1, 'entry',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => gateEntryAttrs, decodeGateEntryAttrs, encodeGateEntryAttrs)),
  ),
});

/** Attributes of set `gate-entry-attrs`. */
export const gateEntryAttrs: AttributeSet<GateEntryAttrs> = /* @__PURE__ */ attributeSet('gate-entry-attrs', {
  index: /* @__PURE__ */ attribute(1, 'index', u32),
  gate: /* @__PURE__ */ attribute(2, 'gate', flag),
  interval: /* @__PURE__ */ attribute(3, 'interval', u32),
  ipv: /* @__PURE__ */ attribute(4, 'ipv', s32),
  maxOctets: /* @__PURE__ */ attribute(5, 'max-octets', s32),
});

/** Attributes of set `pedit-keys-ex-attrs`. */
export const peditKeysExAttrs: AttributeSet<PeditKeysExAttrs> = /* @__PURE__ */ attributeSet('pedit-keys-ex-attrs', {
  keyEx: /* @__PURE__ */ attribute(
    6, 'key-ex',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => peditKeyExAttrs, decodePeditKeyExAttrs, encodePeditKeyExAttrs)),
  ),
});

/** Attributes of set `pedit-key-ex-attrs`. */
export const peditKeyExAttrs: AttributeSet<PeditKeyExAttrs> = /* @__PURE__ */ attributeSet('pedit-key-ex-attrs', {
  htype: /* @__PURE__ */ attribute(1, 'htype', /* @__PURE__ */ named('u16', peditHeaderTable)),
  cmd: /* @__PURE__ */ attribute(2, 'cmd', /* @__PURE__ */ named('u16', peditCmdTable)),
});

/** Attributes of set `ife-meta-attrs`. */
export const ifeMetaAttrs: AttributeSet<IfeMetaAttrs> = /* @__PURE__ */ attributeSet('ife-meta-attrs', {
  skbmark: /* @__PURE__ */ attribute(1, 'skbmark', u32),
  hashid: /* @__PURE__ */ attribute(2, 'hashid', u32),
  prio: /* @__PURE__ */ attribute(3, 'prio', u32),
  qmap: /* @__PURE__ */ attribute(4, 'qmap', u16),
  tcindex: /* @__PURE__ */ attribute(5, 'tcindex', u16),
});
