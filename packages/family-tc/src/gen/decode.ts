// Generated from specs/kernel/tc.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, append, type AttrReader, formatIpv4, pushEntry, type SetObject, type Undecided,
} from '@nlkit/netlink-core';
import {
  clsFlagsTable, csumUpdateFlagsTable, dualpi2DropEarlyTable, dualpi2DropOverloadTable, dualpi2EcnMaskTable,
  dualpi2SplitGsoTable, ematchFlagsTable, ematchKindTable, flowerKeyCtrlFlagsTable, mirredEactionTable, mplsActionTable,
  peditCmdTable, peditHeaderTable, tcVerdictTable, tunnelKeyActionTable, vlanActionTable,
} from './constants.ts';
import type {
  ActAttrs, ActAttrsBase, ActBpfAttrs, ActConnmarkAttrs, ActCsumAttrs, ActCtAttrs, ActCtinfoAttrs, ActGactAttrs,
  ActGateAttrs, ActIfeAttrs, ActMirredAttrs, ActMplsAttrs, ActNatAttrs, ActPeditAttrs, ActSampleAttrs, ActSimpleAttrs,
  ActSkbeditAttrs, ActSkbmodAttrs, ActTunnelKeyAttrs, ActVlanAttrs, BasicAttrs, BpfAttrs, CakeAttrs, CakeStatsAttrs,
  CakeTinStatsAttrs, CbsAttrs, CgroupAttrs, ChokeAttrs, ClassAttrs, ClassAttrsBase, ClassAttrsMessage, ClassStatsAttrs,
  CodelAttrs, DrrAttrs, Dualpi2Attrs, EmatchAttrs, EtfAttrs, EtsAttrs, FilterAttrs, FilterAttrsBase, FilterAttrsMessage,
  FilterStatsAttrs, FlowAttrs, FlowerAttrs, FlowerKeyCfmAttrs, FlowerKeyEncOptErspanAttrs, FlowerKeyEncOptGeneveAttrs,
  FlowerKeyEncOptGeneveAttrsItem, FlowerKeyEncOptGtpAttrs, FlowerKeyEncOptPfcpAttrs, FlowerKeyEncOptsAttrs,
  FlowerKeyEncOptVxlanAttrs, FlowerKeyMplsOptAttrs, FlowerKeyMplsOptsAttrs, FqAttrs, FqCodelAttrs, FqPieAttrs, FwAttrs,
  GateEntryAttrs, GateEntryList, GnetEstimator, GnetStatsBasic, GnetStatsQueue, GnetStatsRateEst, GnetStatsRateEst64,
  GredAttrs, HfscAttrs, HhfAttrs, HtbAttrs, IfeMetaAttrs, MatchallAttrs, MqprioAttrs, MqprioMaxRates, MqprioMinRates,
  MqprioTcEntryAttrs, NetemAttrs, NetemLossAttrs, PeditKeyExAttrs, PeditKeysExAttrs, PieAttrs, PoliceAttrs, QdiscAttrs,
  QdiscAttrsBase, QdiscAttrsMessage, QfqAttrs, RedAttrs, RouteAttrs, SfbAttrs, SockFilter, TaprioAttrs,
  TaprioOffloadStatsAttrs, TaprioSchedEntry, TaprioSchedEntryList, TaprioTcEntryAttrs, TbfAttrs, TcaGredVqEntryAttrs,
  TcaGredVqListAttrs, TcaStabAttrs, TcaStatsAttrs, TcBasicPcnt, TcCbsQopt, TcChokeXstats, TcCodelXstats, TcConnmark,
  TcCsum, TcDrrStats, TcDualpi2Xstats, TcEtfQopt, TcfEmatchHdr, TcfEmatchTreeHdr, TcFifoQopt, TcFqCodelClXstats,
  TcFqCodelXstats, TcFqPieXstats, TcFqQdStats, TcfT, TcGact, TcGactP, TcGredQopt, TcGredSopt, TcHfscQopt, TcHfscStats,
  TcHhfXstats, TcHtbGlob, TcHtbOpt, TcHtbXstats, TcIfe, TcMatchallPcnt, TcMirred, TcMpls, TcMqprioQopt,
  TcMqprioQoptMqprioAttrs, Tcmsg, TcMultiqQopt, TcNat, TcNetemCorr, TcNetemCorrupt, TcNetemGemodel, TcNetemGimodel,
  TcNetemQopt, TcNetemQoptNetemAttrs, TcNetemRate, TcNetemReorder, TcNetemSlot, TcNetemXstats, TcPeditKey, TcPeditSel,
  TcPieXstats, TcPlugQopt, TcPolice, TcPrioQopt, TcQfqStats, TcRatespec, TcRedQopt, TcRedXstats, TcServiceCurve,
  TcSfbQopt, TcSfbXstats, TcSfqQopt, TcSfqQoptV1, TcSfqredStats, TcSfqXstats, TcSizespec, TcSkbmod, TcStats, TcTbfQopt,
  TcTunnelKey, TcU32Key, TcU32Mark, TcU32Pcnt, TcU32Sel, TcVlan, U32Attrs,
} from './types.ts';

/** Decodes struct `tcmsg` (20 bytes) at an offset. */
export function decodeTcmsg(r: AttrReader, at: number): Tcmsg {
  return {
    family: addressFamilyTable.of(r.view.getUint8(at)),
    ifindex: r.view.getInt32(at + 4, r.little),
    handle: r.view.getUint32(at + 8, r.little),
    parent: r.view.getUint32(at + 12, r.little),
    info: r.view.getUint32(at + 16, r.little),
  };
}

/** Decodes struct `tc-stats` (40 bytes) at an offset. */
export function decodeTcStats(r: AttrReader, at: number): TcStats {
  return {
    bytes: r.u64At(at),
    packets: r.view.getUint32(at + 8, r.little),
    drops: r.view.getUint32(at + 12, r.little),
    overlimits: r.view.getUint32(at + 16, r.little),
    bps: r.view.getUint32(at + 20, r.little),
    pps: r.view.getUint32(at + 24, r.little),
    qlen: r.view.getUint32(at + 28, r.little),
    backlog: r.view.getUint32(at + 32, r.little),
  };
}

/** Decodes struct `tc-cbs-qopt` (20 bytes) at an offset. */
export function decodeTcCbsQopt(r: AttrReader, at: number): TcCbsQopt {
  return {
    offload: r.view.getUint8(at),
    hicredit: r.view.getInt32(at + 4, r.little),
    locredit: r.view.getInt32(at + 8, r.little),
    idleslope: r.view.getInt32(at + 12, r.little),
    sendslope: r.view.getInt32(at + 16, r.little),
  };
}

/** Decodes struct `tc-etf-qopt` (12 bytes) at an offset. */
export function decodeTcEtfQopt(r: AttrReader, at: number): TcEtfQopt {
  return {
    delta: r.view.getInt32(at, r.little),
    clockid: r.view.getInt32(at + 4, r.little),
    flags: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `tc-fifo-qopt` (4 bytes) at an offset. */
export function decodeTcFifoQopt(r: AttrReader, at: number): TcFifoQopt {
  return {
    limit: r.view.getUint32(at, r.little),
  };
}

/** Decodes struct `tc-htb-opt` (44 bytes) at an offset. */
export function decodeTcHtbOpt(r: AttrReader, at: number): TcHtbOpt {
  return {
    rate: decodeTcRatespec(r, at),
    ceil: decodeTcRatespec(r, at + 12),
    buffer: r.view.getUint32(at + 24, r.little),
    cbuffer: r.view.getUint32(at + 28, r.little),
    quantum: r.view.getUint32(at + 32, r.little),
    level: r.view.getUint32(at + 36, r.little),
    prio: r.view.getUint32(at + 40, r.little),
  };
}

/** Decodes struct `tc-htb-glob` (20 bytes) at an offset. */
export function decodeTcHtbGlob(r: AttrReader, at: number): TcHtbGlob {
  return {
    version: r.view.getUint32(at, r.little),
    rate2quantum: r.view.getUint32(at + 4, r.little),
    defcls: r.view.getUint32(at + 8, r.little),
    debug: r.view.getUint32(at + 12, r.little),
    directPkts: r.view.getUint32(at + 16, r.little),
  };
}

/** Decodes struct `tc-gred-qopt` (52 bytes) at an offset. */
export function decodeTcGredQopt(r: AttrReader, at: number): TcGredQopt {
  return {
    limit: r.view.getUint32(at, r.little),
    qthMin: r.view.getUint32(at + 4, r.little),
    qthMax: r.view.getUint32(at + 8, r.little),
    DP: r.view.getUint32(at + 12, r.little),
    backlog: r.view.getUint32(at + 16, r.little),
    qave: r.view.getUint32(at + 20, r.little),
    forced: r.view.getUint32(at + 24, r.little),
    early: r.view.getUint32(at + 28, r.little),
    other: r.view.getUint32(at + 32, r.little),
    pdrop: r.view.getUint32(at + 36, r.little),
    Wlog: r.view.getUint8(at + 40),
    Plog: r.view.getUint8(at + 41),
    ScellLog: r.view.getUint8(at + 42),
    prio: r.view.getUint8(at + 43),
    packets: r.view.getUint32(at + 44, r.little),
    bytesin: r.view.getUint32(at + 48, r.little),
  };
}

/** Decodes struct `tc-gred-sopt` (12 bytes) at an offset. */
export function decodeTcGredSopt(r: AttrReader, at: number): TcGredSopt {
  return {
    DPs: r.view.getUint32(at, r.little),
    defDP: r.view.getUint32(at + 4, r.little),
    grio: r.view.getUint8(at + 8),
    flags: r.view.getUint8(at + 9),
  };
}

/** Decodes struct `tc-hfsc-qopt` (2 bytes) at an offset. */
export function decodeTcHfscQopt(r: AttrReader, at: number): TcHfscQopt {
  return {
    defcls: r.view.getUint16(at, r.little),
  };
}

/** Decodes struct `tc-mqprio-qopt` (82 bytes) at an offset. */
export function decodeTcMqprioQopt(r: AttrReader, at: number): TcMqprioQopt {
  return {
    numTc: r.view.getUint8(at),
    prioTcMap: r.itemsAt(at + 1, 1, (r, at) => r.view.getUint8(at), 16),
    hw: r.view.getUint8(at + 17),
    count: r.itemsAt(at + 18, 2, (r, at) => r.view.getUint16(at, r.little), 16),
    offset: r.itemsAt(at + 50, 2, (r, at) => r.view.getUint16(at, r.little), 16),
  };
}

/** Decodes struct `tc-multiq-qopt` (4 bytes) at an offset. */
export function decodeTcMultiqQopt(r: AttrReader, at: number): TcMultiqQopt {
  return {
    bands: r.view.getUint16(at, r.little),
    maxBands: r.view.getUint16(at + 2, r.little),
  };
}

/** Decodes struct `tc-netem-qopt` (24 bytes) at an offset. */
export function decodeTcNetemQopt(r: AttrReader, at: number): TcNetemQopt {
  return {
    latency: r.view.getUint32(at, r.little),
    limit: r.view.getUint32(at + 4, r.little),
    headerLoss: r.view.getUint32(at + 8, r.little),
    gap: r.view.getUint32(at + 12, r.little),
    duplicate: r.view.getUint32(at + 16, r.little),
    jitter: r.view.getUint32(at + 20, r.little),
  };
}

/** Decodes struct `tc-netem-gimodel` (20 bytes) at an offset. */
export function decodeTcNetemGimodel(r: AttrReader, at: number): TcNetemGimodel {
  return {
    p13: r.view.getUint32(at, r.little),
    p31: r.view.getUint32(at + 4, r.little),
    p32: r.view.getUint32(at + 8, r.little),
    p14: r.view.getUint32(at + 12, r.little),
    p23: r.view.getUint32(at + 16, r.little),
  };
}

/** Decodes struct `tc-netem-gemodel` (16 bytes) at an offset. */
export function decodeTcNetemGemodel(r: AttrReader, at: number): TcNetemGemodel {
  return {
    p: r.view.getUint32(at, r.little),
    r: r.view.getUint32(at + 4, r.little),
    h: r.view.getUint32(at + 8, r.little),
    k1: r.view.getUint32(at + 12, r.little),
  };
}

/** Decodes struct `tc-netem-corr` (12 bytes) at an offset. */
export function decodeTcNetemCorr(r: AttrReader, at: number): TcNetemCorr {
  return {
    delayCorr: r.view.getUint32(at, r.little),
    lossCorr: r.view.getUint32(at + 4, r.little),
    dupCorr: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `tc-netem-reorder` (8 bytes) at an offset. */
export function decodeTcNetemReorder(r: AttrReader, at: number): TcNetemReorder {
  return {
    probability: r.view.getUint32(at, r.little),
    correlation: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `tc-netem-corrupt` (8 bytes) at an offset. */
export function decodeTcNetemCorrupt(r: AttrReader, at: number): TcNetemCorrupt {
  return {
    probability: r.view.getUint32(at, r.little),
    correlation: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `tc-netem-rate` (16 bytes) at an offset. */
export function decodeTcNetemRate(r: AttrReader, at: number): TcNetemRate {
  return {
    rate: r.view.getUint32(at, r.little),
    packetOverhead: r.view.getInt32(at + 4, r.little),
    cellSize: r.view.getUint32(at + 8, r.little),
    cellOverhead: r.view.getInt32(at + 12, r.little),
  };
}

/** Decodes struct `tc-netem-slot` (40 bytes) at an offset. */
export function decodeTcNetemSlot(r: AttrReader, at: number): TcNetemSlot {
  return {
    minDelay: r.view.getBigInt64(at, r.little),
    maxDelay: r.view.getBigInt64(at + 8, r.little),
    maxPackets: r.view.getInt32(at + 16, r.little),
    maxBytes: r.view.getInt32(at + 20, r.little),
    distDelay: r.view.getBigInt64(at + 24, r.little),
    distJitter: r.view.getBigInt64(at + 32, r.little),
  };
}

/** Decodes struct `tc-plug-qopt` (8 bytes) at an offset. */
export function decodeTcPlugQopt(r: AttrReader, at: number): TcPlugQopt {
  return {
    action: r.view.getInt32(at, r.little),
    limit: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `tc-prio-qopt` (20 bytes) at an offset. */
export function decodeTcPrioQopt(r: AttrReader, at: number): TcPrioQopt {
  return {
    bands: r.view.getInt32(at, r.little),
    priomap: r.itemsAt(at + 4, 1, (r, at) => r.view.getUint8(at), 16),
  };
}

/** Decodes struct `tc-red-qopt` (16 bytes) at an offset. */
export function decodeTcRedQopt(r: AttrReader, at: number): TcRedQopt {
  return {
    limit: r.view.getUint32(at, r.little),
    qthMin: r.view.getUint32(at + 4, r.little),
    qthMax: r.view.getUint32(at + 8, r.little),
    Wlog: r.view.getUint8(at + 12),
    Plog: r.view.getUint8(at + 13),
    ScellLog: r.view.getUint8(at + 14),
    flags: r.view.getUint8(at + 15),
  };
}

/** Decodes struct `tc-sfb-qopt` (36 bytes) at an offset. */
export function decodeTcSfbQopt(r: AttrReader, at: number): TcSfbQopt {
  return {
    rehashInterval: r.view.getUint32(at, r.little),
    warmupTime: r.view.getUint32(at + 4, r.little),
    max: r.view.getUint32(at + 8, r.little),
    binSize: r.view.getUint32(at + 12, r.little),
    increment: r.view.getUint32(at + 16, r.little),
    decrement: r.view.getUint32(at + 20, r.little),
    limit: r.view.getUint32(at + 24, r.little),
    penaltyRate: r.view.getUint32(at + 28, r.little),
    penaltyBurst: r.view.getUint32(at + 32, r.little),
  };
}

/** Decodes struct `tc-sfq-qopt` (20 bytes) at an offset. */
export function decodeTcSfqQopt(r: AttrReader, at: number): TcSfqQopt {
  return {
    quantum: r.view.getUint32(at, r.little),
    perturbPeriod: r.view.getInt32(at + 4, r.little),
    limit: r.view.getUint32(at + 8, r.little),
    divisor: r.view.getUint32(at + 12, r.little),
    flows: r.view.getUint32(at + 16, r.little),
  };
}

/** Decodes struct `tc-sfqred-stats` (24 bytes) at an offset. */
export function decodeTcSfqredStats(r: AttrReader, at: number): TcSfqredStats {
  return {
    probDrop: r.view.getUint32(at, r.little),
    forcedDrop: r.view.getUint32(at + 4, r.little),
    probMark: r.view.getUint32(at + 8, r.little),
    forcedMark: r.view.getUint32(at + 12, r.little),
    probMarkHead: r.view.getUint32(at + 16, r.little),
    forcedMarkHead: r.view.getUint32(at + 20, r.little),
  };
}

/** Decodes struct `tc-sfq-qopt-v1` (72 bytes) at an offset. */
export function decodeTcSfqQoptV1(r: AttrReader, at: number): TcSfqQoptV1 {
  return {
    v0: decodeTcSfqQopt(r, at),
    depth: r.view.getUint32(at + 20, r.little),
    headdrop: r.view.getUint32(at + 24, r.little),
    limit: r.view.getUint32(at + 28, r.little),
    qthMin: r.view.getUint32(at + 32, r.little),
    qthMax: r.view.getUint32(at + 36, r.little),
    Wlog: r.view.getUint8(at + 40),
    Plog: r.view.getUint8(at + 41),
    ScellLog: r.view.getUint8(at + 42),
    flags: r.view.getUint8(at + 43),
    maxP: r.view.getUint32(at + 44, r.little),
    stats: decodeTcSfqredStats(r, at + 48),
  };
}

/** Decodes struct `tc-ratespec` (12 bytes) at an offset. */
export function decodeTcRatespec(r: AttrReader, at: number): TcRatespec {
  return {
    cellLog: r.view.getUint8(at),
    linklayer: r.view.getUint8(at + 1),
    overhead: r.view.getUint16(at + 2, r.little),
    cellAlign: r.view.getInt16(at + 4, r.little),
    mpu: r.view.getUint16(at + 6, r.little),
    rate: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `tc-tbf-qopt` (36 bytes) at an offset. */
export function decodeTcTbfQopt(r: AttrReader, at: number): TcTbfQopt {
  return {
    rate: decodeTcRatespec(r, at),
    peakrate: decodeTcRatespec(r, at + 12),
    limit: r.view.getUint32(at + 24, r.little),
    buffer: r.view.getUint32(at + 28, r.little),
    mtu: r.view.getUint32(at + 32, r.little),
  };
}

/** Decodes struct `tc-sizespec` (24 bytes) at an offset. */
export function decodeTcSizespec(r: AttrReader, at: number): TcSizespec {
  return {
    cellLog: r.view.getUint8(at),
    sizeLog: r.view.getUint8(at + 1),
    cellAlign: r.view.getInt16(at + 2, r.little),
    overhead: r.view.getInt32(at + 4, r.little),
    linklayer: r.view.getUint32(at + 8, r.little),
    mpu: r.view.getUint32(at + 12, r.little),
    mtu: r.view.getUint32(at + 16, r.little),
    tsize: r.view.getUint32(at + 20, r.little),
  };
}

/** Decodes struct `gnet-estimator` (2 bytes) at an offset. */
export function decodeGnetEstimator(r: AttrReader, at: number): GnetEstimator {
  return {
    interval: r.view.getInt8(at),
    ewmaLog: r.view.getUint8(at + 1),
  };
}

/** Decodes struct `tc-choke-xstats` (20 bytes) at an offset. */
export function decodeTcChokeXstats(r: AttrReader, at: number): TcChokeXstats {
  return {
    early: r.view.getUint32(at, r.little),
    pdrop: r.view.getUint32(at + 4, r.little),
    other: r.view.getUint32(at + 8, r.little),
    marked: r.view.getUint32(at + 12, r.little),
    matched: r.view.getUint32(at + 16, r.little),
  };
}

/** Decodes struct `tc-codel-xstats` (36 bytes) at an offset. */
export function decodeTcCodelXstats(r: AttrReader, at: number): TcCodelXstats {
  return {
    maxpacket: r.view.getUint32(at, r.little),
    count: r.view.getUint32(at + 4, r.little),
    lastcount: r.view.getUint32(at + 8, r.little),
    ldelay: r.view.getUint32(at + 12, r.little),
    dropNext: r.view.getInt32(at + 16, r.little),
    dropOverlimit: r.view.getUint32(at + 20, r.little),
    ecnMark: r.view.getUint32(at + 24, r.little),
    dropping: r.view.getUint32(at + 28, r.little),
    ceMark: r.view.getUint32(at + 32, r.little),
  };
}

/** Decodes struct `tc-fq-codel-xstats` (40 bytes) at an offset. */
export function decodeTcFqCodelXstats(r: AttrReader, at: number): TcFqCodelXstats {
  return {
    type: r.view.getUint32(at, r.little),
    maxpacket: r.view.getUint32(at + 4, r.little),
    dropOverlimit: r.view.getUint32(at + 8, r.little),
    ecnMark: r.view.getUint32(at + 12, r.little),
    newFlowCount: r.view.getUint32(at + 16, r.little),
    newFlowsLen: r.view.getUint32(at + 20, r.little),
    oldFlowsLen: r.view.getUint32(at + 24, r.little),
    ceMark: r.view.getUint32(at + 28, r.little),
    memoryUsage: r.view.getUint32(at + 32, r.little),
    dropOvermemory: r.view.getUint32(at + 36, r.little),
  };
}

/** Decodes struct `tc-dualpi2-xstats` (48 bytes) at an offset. */
export function decodeTcDualpi2Xstats(r: AttrReader, at: number): TcDualpi2Xstats {
  return {
    prob: r.view.getUint32(at, r.little),
    delayC: r.view.getUint32(at + 4, r.little),
    delayL: r.view.getUint32(at + 8, r.little),
    pktsInC: r.view.getUint32(at + 12, r.little),
    pktsInL: r.view.getUint32(at + 16, r.little),
    maxq: r.view.getUint32(at + 20, r.little),
    ecnMark: r.view.getUint32(at + 24, r.little),
    stepMark: r.view.getUint32(at + 28, r.little),
    credit: r.view.getInt32(at + 32, r.little),
    memoryUsed: r.view.getUint32(at + 36, r.little),
    maxMemoryUsed: r.view.getUint32(at + 40, r.little),
    memoryLimit: r.view.getUint32(at + 44, r.little),
  };
}

/** Decodes struct `tc-fq-pie-xstats` (36 bytes) at an offset. */
export function decodeTcFqPieXstats(r: AttrReader, at: number): TcFqPieXstats {
  return {
    packetsIn: r.view.getUint32(at, r.little),
    dropped: r.view.getUint32(at + 4, r.little),
    overlimit: r.view.getUint32(at + 8, r.little),
    overmemory: r.view.getUint32(at + 12, r.little),
    ecnMark: r.view.getUint32(at + 16, r.little),
    newFlowCount: r.view.getUint32(at + 20, r.little),
    newFlowsLen: r.view.getUint32(at + 24, r.little),
    oldFlowsLen: r.view.getUint32(at + 28, r.little),
    memoryUsage: r.view.getUint32(at + 32, r.little),
  };
}

/** Decodes struct `tc-fq-qd-stats` (152 bytes) at an offset. */
export function decodeTcFqQdStats(r: AttrReader, at: number): TcFqQdStats {
  return {
    gcFlows: r.u64At(at),
    highprioPackets: r.u64At(at + 8),
    tcpRetrans: r.u64At(at + 16),
    throttled: r.u64At(at + 24),
    flowsPlimit: r.u64At(at + 32),
    pktsTooLong: r.u64At(at + 40),
    allocationErrors: r.u64At(at + 48),
    timeNextDelayedFlow: r.view.getBigInt64(at + 56, r.little),
    flows: r.view.getUint32(at + 64, r.little),
    inactiveFlows: r.view.getUint32(at + 68, r.little),
    throttledFlows: r.view.getUint32(at + 72, r.little),
    unthrottleLatencyNs: r.view.getUint32(at + 76, r.little),
    ceMark: r.u64At(at + 80),
    horizonDrops: r.u64At(at + 88),
    horizonCaps: r.u64At(at + 96),
    fastpathPackets: r.u64At(at + 104),
    bandDrops: r.itemsAt(at + 112, 8, (r, at) => r.u64At(at), 3),
    bandPktCount: r.itemsAt(at + 136, 4, (r, at) => r.view.getUint32(at, r.little), 3),
  };
}

/** Decodes struct `tc-hhf-xstats` (16 bytes) at an offset. */
export function decodeTcHhfXstats(r: AttrReader, at: number): TcHhfXstats {
  return {
    dropOverlimit: r.view.getUint32(at, r.little),
    hhOverlimit: r.view.getUint32(at + 4, r.little),
    hhTotCount: r.view.getUint32(at + 8, r.little),
    hhCurCount: r.view.getUint32(at + 12, r.little),
  };
}

/** Decodes struct `tc-pie-xstats` (40 bytes) at an offset. */
export function decodeTcPieXstats(r: AttrReader, at: number): TcPieXstats {
  return {
    prob: r.u64At(at),
    delay: r.view.getUint32(at + 8, r.little),
    avgDqRate: r.view.getUint32(at + 12, r.little),
    dqRateEstimating: r.view.getUint32(at + 16, r.little),
    packetsIn: r.view.getUint32(at + 20, r.little),
    dropped: r.view.getUint32(at + 24, r.little),
    overlimit: r.view.getUint32(at + 28, r.little),
    maxq: r.view.getUint32(at + 32, r.little),
    ecnMark: r.view.getUint32(at + 36, r.little),
  };
}

/** Decodes struct `tc-red-xstats` (16 bytes) at an offset. */
export function decodeTcRedXstats(r: AttrReader, at: number): TcRedXstats {
  return {
    early: r.view.getUint32(at, r.little),
    pdrop: r.view.getUint32(at + 4, r.little),
    other: r.view.getUint32(at + 8, r.little),
    marked: r.view.getUint32(at + 12, r.little),
  };
}

/** Decodes struct `tc-sfb-xstats` (36 bytes) at an offset. */
export function decodeTcSfbXstats(r: AttrReader, at: number): TcSfbXstats {
  return {
    earlydrop: r.view.getUint32(at, r.little),
    penaltydrop: r.view.getUint32(at + 4, r.little),
    bucketdrop: r.view.getUint32(at + 8, r.little),
    queuedrop: r.view.getUint32(at + 12, r.little),
    childdrop: r.view.getUint32(at + 16, r.little),
    marked: r.view.getUint32(at + 20, r.little),
    maxqlen: r.view.getUint32(at + 24, r.little),
    maxprob: r.view.getUint32(at + 28, r.little),
    avgprob: r.view.getUint32(at + 32, r.little),
  };
}

/** Decodes struct `tc-sfq-xstats` (4 bytes) at an offset. */
export function decodeTcSfqXstats(r: AttrReader, at: number): TcSfqXstats {
  return {
    allot: r.view.getInt32(at, r.little),
  };
}

/** Decodes struct `gnet-stats-basic` (16 bytes) at an offset. */
export function decodeGnetStatsBasic(r: AttrReader, at: number): GnetStatsBasic {
  return {
    bytes: r.u64At(at),
    packets: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `gnet-stats-rate-est` (8 bytes) at an offset. */
export function decodeGnetStatsRateEst(r: AttrReader, at: number): GnetStatsRateEst {
  return {
    bps: r.view.getUint32(at, r.little),
    pps: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `gnet-stats-rate-est64` (16 bytes) at an offset. */
export function decodeGnetStatsRateEst64(r: AttrReader, at: number): GnetStatsRateEst64 {
  return {
    bps: r.u64At(at),
    pps: r.u64At(at + 8),
  };
}

/** Decodes struct `gnet-stats-queue` (20 bytes) at an offset. */
export function decodeGnetStatsQueue(r: AttrReader, at: number): GnetStatsQueue {
  return {
    qlen: r.view.getUint32(at, r.little),
    backlog: r.view.getUint32(at + 4, r.little),
    drops: r.view.getUint32(at + 8, r.little),
    requeues: r.view.getUint32(at + 12, r.little),
    overlimits: r.view.getUint32(at + 16, r.little),
  };
}

/** Decodes struct `tc-u32-key` (16 bytes) at an offset. */
export function decodeTcU32Key(r: AttrReader, at: number): TcU32Key {
  return {
    mask: r.view.getUint32(at, false),
    val: r.view.getUint32(at + 4, false),
    off: r.view.getInt32(at + 8, r.little),
    offmask: r.view.getInt32(at + 12, r.little),
  };
}

/** Decodes struct `tc-u32-mark` (12 bytes) at an offset. */
export function decodeTcU32Mark(r: AttrReader, at: number): TcU32Mark {
  return {
    val: r.view.getUint32(at, r.little),
    mask: r.view.getUint32(at + 4, r.little),
    success: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `tc-u32-sel` (16 bytes) at an offset. */
export function decodeTcU32Sel(r: AttrReader, at: number): TcU32Sel {
  return {
    flags: r.view.getUint8(at),
    offshift: r.view.getUint8(at + 1),
    nkeys: r.view.getUint8(at + 2),
    offmask: r.view.getUint16(at + 4, false),
    off: r.view.getUint16(at + 6, r.little),
    offoff: r.view.getInt16(at + 8, r.little),
    hoff: r.view.getInt16(at + 10, r.little),
    hmask: r.view.getUint32(at + 12, false),
    keys: r.tail(at + 16, 16, decodeTcU32Key, r.view.getUint8(at + 2)),
  };
}

/** Decodes struct `tc-u32-pcnt` (16 bytes) at an offset. */
export function decodeTcU32Pcnt(r: AttrReader, at: number): TcU32Pcnt {
  return {
    rcnt: r.u64At(at),
    rhit: r.u64At(at + 8),
    kcnts: r.tail(at + 16, 8, (r, at) => r.u64At(at)),
  };
}

/** Decodes struct `tcf-t` (32 bytes) at an offset. */
export function decodeTcfT(r: AttrReader, at: number): TcfT {
  return {
    install: r.u64At(at),
    lastuse: r.u64At(at + 8),
    expires: r.u64At(at + 16),
    firstuse: r.u64At(at + 24),
  };
}

/** Decodes struct `tc-gact` (20 bytes) at an offset. */
export function decodeTcGact(r: AttrReader, at: number): TcGact {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
  };
}

/** Decodes struct `tc-gact-p` (8 bytes) at an offset. */
export function decodeTcGactP(r: AttrReader, at: number): TcGactP {
  return {
    ptype: r.view.getUint16(at, r.little),
    pval: r.view.getUint16(at + 2, r.little),
    paction: tcVerdictTable.of(r.view.getInt32(at + 4, r.little)),
  };
}

/** Decodes struct `tcf-ematch-tree-hdr` (4 bytes) at an offset. */
export function decodeTcfEmatchTreeHdr(r: AttrReader, at: number): TcfEmatchTreeHdr {
  return {
    nmatches: r.view.getUint16(at, r.little),
    progid: r.view.getUint16(at + 2, r.little),
  };
}

/** Decodes struct `tc-basic-pcnt` (16 bytes) at an offset. */
export function decodeTcBasicPcnt(r: AttrReader, at: number): TcBasicPcnt {
  return {
    rcnt: r.u64At(at),
    rhit: r.u64At(at + 8),
  };
}

/** Decodes struct `tc-matchall-pcnt` (8 bytes) at an offset. */
export function decodeTcMatchallPcnt(r: AttrReader, at: number): TcMatchallPcnt {
  return {
    rhit: r.u64At(at),
  };
}

/** Decodes struct `tc-mpls` (24 bytes) at an offset. */
export function decodeTcMpls(r: AttrReader, at: number): TcMpls {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    mAction: mplsActionTable.of(r.view.getInt32(at + 20, r.little)),
  };
}

/** Decodes struct `tc-police` (56 bytes) at an offset. */
export function decodeTcPolice(r: AttrReader, at: number): TcPolice {
  return {
    index: r.view.getUint32(at, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 4, r.little)),
    limit: r.view.getUint32(at + 8, r.little),
    burst: r.view.getUint32(at + 12, r.little),
    mtu: r.view.getUint32(at + 16, r.little),
    rate: decodeTcRatespec(r, at + 20),
    peakrate: decodeTcRatespec(r, at + 32),
    refcnt: r.view.getInt32(at + 44, r.little),
    bindcnt: r.view.getInt32(at + 48, r.little),
    capab: r.view.getUint32(at + 52, r.little),
  };
}

/** Decodes struct `tc-pedit-sel` (24 bytes) at an offset. */
export function decodeTcPeditSel(r: AttrReader, at: number): TcPeditSel {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    nkeys: r.view.getUint8(at + 20),
    flags: r.view.getUint8(at + 21),
    keys: r.tail(at + 24, 24, decodeTcPeditKey, r.view.getUint8(at + 20)),
  };
}

/** Decodes struct `tc-pedit-key` (24 bytes) at an offset. */
export function decodeTcPeditKey(r: AttrReader, at: number): TcPeditKey {
  return {
    mask: r.view.getUint32(at, r.little),
    val: r.view.getUint32(at + 4, r.little),
    off: r.view.getUint32(at + 8, r.little),
    at: r.view.getUint32(at + 12, r.little),
    offmask: r.view.getUint32(at + 16, r.little),
    shift: r.view.getUint32(at + 20, r.little),
  };
}

/** Decodes struct `tc-vlan` (24 bytes) at an offset. */
export function decodeTcVlan(r: AttrReader, at: number): TcVlan {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    vAction: vlanActionTable.of(r.view.getInt32(at + 20, r.little)),
  };
}

/** Decodes struct `tcf-ematch-hdr` (8 bytes) at an offset. */
export function decodeTcfEmatchHdr(r: AttrReader, at: number): TcfEmatchHdr {
  return {
    matchid: r.view.getUint16(at, r.little),
    kind: ematchKindTable.of(r.view.getUint16(at + 2, r.little)),
    flags: ematchFlagsTable.of(r.view.getUint16(at + 4, r.little)),
    data: r.tail(at + 8, 1, (r, at) => r.view.getUint8(at)),
  };
}

/** Decodes struct `tc-fq-codel-cl-xstats` (28 bytes) at an offset. */
export function decodeTcFqCodelClXstats(r: AttrReader, at: number): TcFqCodelClXstats {
  return {
    type: r.view.getUint32(at, r.little),
    deficit: r.view.getInt32(at + 4, r.little),
    ldelay: r.view.getUint32(at + 8, r.little),
    count: r.view.getUint32(at + 12, r.little),
    lastcount: r.view.getUint32(at + 16, r.little),
    dropping: r.view.getUint32(at + 20, r.little),
    dropNext: r.view.getInt32(at + 24, r.little),
  };
}

/** Decodes struct `tc-htb-xstats` (20 bytes) at an offset. */
export function decodeTcHtbXstats(r: AttrReader, at: number): TcHtbXstats {
  return {
    lends: r.view.getUint32(at, r.little),
    borrows: r.view.getUint32(at + 4, r.little),
    giants: r.view.getUint32(at + 8, r.little),
    tokens: r.view.getInt32(at + 12, r.little),
    ctokens: r.view.getInt32(at + 16, r.little),
  };
}

/** Decodes struct `tc-hfsc-stats` (24 bytes) at an offset. */
export function decodeTcHfscStats(r: AttrReader, at: number): TcHfscStats {
  return {
    work: r.u64At(at),
    rtwork: r.u64At(at + 8),
    period: r.view.getUint32(at + 16, r.little),
    level: r.view.getUint32(at + 20, r.little),
  };
}

/** Decodes struct `tc-drr-stats` (4 bytes) at an offset. */
export function decodeTcDrrStats(r: AttrReader, at: number): TcDrrStats {
  return {
    deficit: r.view.getUint32(at, r.little),
  };
}

/** Decodes struct `tc-qfq-stats` (8 bytes) at an offset. */
export function decodeTcQfqStats(r: AttrReader, at: number): TcQfqStats {
  return {
    weight: r.view.getUint32(at, r.little),
    lmax: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `tc-netem-xstats` (56 bytes) at an offset. */
export function decodeTcNetemXstats(r: AttrReader, at: number): TcNetemXstats {
  return {
    delayed: r.u64At(at),
    dropped: r.u64At(at + 8),
    corrupted: r.u64At(at + 16),
    duplicated: r.u64At(at + 24),
    reordered: r.u64At(at + 32),
    ecnMarked: r.u64At(at + 40),
    allocationErrors: r.u64At(at + 48),
  };
}

/** Decodes struct `tc-service-curve` (12 bytes) at an offset. */
export function decodeTcServiceCurve(r: AttrReader, at: number): TcServiceCurve {
  return {
    m1: r.view.getUint32(at, r.little),
    d: r.view.getUint32(at + 4, r.little),
    m2: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `sock-filter` (8 bytes) at an offset. */
export function decodeSockFilter(r: AttrReader, at: number): SockFilter {
  return {
    code: r.view.getUint16(at, r.little),
    jt: r.view.getUint8(at + 2),
    jf: r.view.getUint8(at + 3),
    k: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `tc-connmark` (24 bytes) at an offset. */
export function decodeTcConnmark(r: AttrReader, at: number): TcConnmark {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    zone: r.view.getUint16(at + 20, r.little),
  };
}

/** Decodes struct `tc-csum` (24 bytes) at an offset. */
export function decodeTcCsum(r: AttrReader, at: number): TcCsum {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    updateFlags: csumUpdateFlagsTable.of(r.view.getUint32(at + 20, r.little)),
  };
}

/** Decodes struct `tc-ife` (24 bytes) at an offset. */
export function decodeTcIfe(r: AttrReader, at: number): TcIfe {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    flags: r.view.getUint16(at + 20, r.little),
  };
}

/** Decodes struct `tc-mirred` (28 bytes) at an offset. */
export function decodeTcMirred(r: AttrReader, at: number): TcMirred {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    eaction: mirredEactionTable.of(r.view.getInt32(at + 20, r.little)),
    ifindex: r.view.getUint32(at + 24, r.little),
  };
}

/** Decodes struct `tc-nat` (36 bytes) at an offset. */
export function decodeTcNat(r: AttrReader, at: number): TcNat {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    oldAddr: formatIpv4(r.bytes, at + 20),
    newAddr: formatIpv4(r.bytes, at + 24),
    mask: formatIpv4(r.bytes, at + 28),
    flags: r.view.getUint32(at + 32, r.little),
  };
}

/** Decodes struct `tc-skbmod` (32 bytes) at an offset. */
export function decodeTcSkbmod(r: AttrReader, at: number): TcSkbmod {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    flags: r.u64At(at + 24),
  };
}

/** Decodes struct `tc-tunnel-key` (24 bytes) at an offset. */
export function decodeTcTunnelKey(r: AttrReader, at: number): TcTunnelKey {
  return {
    index: r.view.getUint32(at, r.little),
    capab: r.view.getUint32(at + 4, r.little),
    action: tcVerdictTable.of(r.view.getInt32(at + 8, r.little)),
    refcnt: r.view.getInt32(at + 12, r.little),
    bindcnt: r.view.getInt32(at + 16, r.little),
    tAction: tunnelKeyActionTable.of(r.view.getInt32(at + 20, r.little)),
  };
}

/** Decodes attribute set `qdisc-attrs`. */
export function decodeQdiscAttrs(r: AttrReader, out: QdiscAttrs = {}): QdiscAttrs {
  const set: QdiscAttrsBase & Undecided<'kind' | 'options' | 'xstats'> = out as never;
  let optionsMark = -1;
  let xstatsMark = -1;
  let stats2Mark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.kind = r.text('kind'); break;
      case 2: optionsMark = r.mark(); break;
      case 3: set.stats = r.struct('stats', 40, decodeTcStats); break;
      case 4: xstatsMark = r.mark(); break;
      case 5: set.rate = r.struct('rate', 2, decodeGnetEstimator); break;
      case 6: set.fcnt = r.u32('fcnt'); break;
      case 7: stats2Mark = r.mark(); break;
      case 8: set.stab = r.nest('stab', decodeTcaStabAttrs); break;
      case 9: break;
      case 10: set.dumpInvisible = r.flag(); break;
      case 11: set.chain = r.u32('chain'); break;
      case 12: set.hwOffload = r.u8('hw-offload'); break;
      case 13: set.ingressBlock = r.u32('ingress-block'); break;
      case 14: set.egressBlock = r.u32('egress-block'); break;
      case 15: set.dumpFlags = r.bitfield32('dump-flags'); break;
      case 16: set.extWarnMsg = r.text('ext-warn-msg'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(optionsMark, out, 'options', (r) => decodeOptionsMsg(r, 'options', set.kind));
  r.revisit(xstatsMark, out, 'xstats', (r) => decodeTcaStatsAppMsg(r, 'xstats', set.kind));
  r.revisit(stats2Mark, out, 'stats2', (r) => r.nest('stats2', (r) => decodeTcaStatsAttrs(r, {}, set.kind)));
  return out;
}

/** Decodes attribute set `class-attrs`. */
export function decodeClassAttrs(r: AttrReader, out: ClassAttrs = {}): ClassAttrs {
  const set: ClassAttrsBase & Undecided<'kind' | 'options' | 'xstats'> = out as never;
  let optionsMark = -1;
  let xstatsMark = -1;
  let stats2Mark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.kind = r.text('kind'); break;
      case 2: optionsMark = r.mark(); break;
      case 3: set.stats = r.struct('stats', 40, decodeTcStats); break;
      case 4: xstatsMark = r.mark(); break;
      case 5: set.rate = r.struct('rate', 2, decodeGnetEstimator); break;
      case 6: set.fcnt = r.u32('fcnt'); break;
      case 7: stats2Mark = r.mark(); break;
      case 8: set.stab = r.nest('stab', decodeTcaStabAttrs); break;
      case 10: set.dumpInvisible = r.flag(); break;
      case 11: set.chain = r.u32('chain'); break;
      case 12: set.hwOffload = r.u8('hw-offload'); break;
      case 13: set.ingressBlock = r.u32('ingress-block'); break;
      case 14: set.egressBlock = r.u32('egress-block'); break;
      case 15: set.dumpFlags = r.bitfield32('dump-flags'); break;
      case 16: set.extWarnMsg = r.text('ext-warn-msg'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(optionsMark, out, 'options', (r) => decodeClassOptionsMsg(r, 'options', set.kind));
  r.revisit(xstatsMark, out, 'xstats', (r) => decodeClassStatsAppMsg(r, 'xstats', set.kind));
  r.revisit(stats2Mark, out, 'stats2', (r) => r.nest('stats2', (r) => decodeClassStatsAttrs(r, {}, set.kind)));
  return out;
}

/** Decodes attribute set `filter-attrs`. */
export function decodeFilterAttrs(r: AttrReader, out: FilterAttrs = {}): FilterAttrs {
  const set: FilterAttrsBase & Undecided<'kind' | 'options'> = out as never;
  let optionsMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.kind = r.text('kind'); break;
      case 2: optionsMark = r.mark(); break;
      case 3: set.stats = r.struct('stats', 40, decodeTcStats); break;
      case 4: set.xstats = r.binary('xstats'); break;
      case 5: set.rate = r.struct('rate', 2, decodeGnetEstimator); break;
      case 6: set.fcnt = r.u32('fcnt'); break;
      case 7: set.stats2 = r.nest('stats2', decodeFilterStatsAttrs); break;
      case 8: set.stab = r.nest('stab', decodeTcaStabAttrs); break;
      case 10: set.dumpInvisible = r.flag(); break;
      case 11: set.chain = r.u32('chain'); break;
      case 12: set.hwOffload = r.u8('hw-offload'); break;
      case 13: set.ingressBlock = r.u32('ingress-block'); break;
      case 14: set.egressBlock = r.u32('egress-block'); break;
      case 15: set.dumpFlags = r.bitfield32('dump-flags'); break;
      case 16: set.extWarnMsg = r.text('ext-warn-msg'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(optionsMark, out, 'options', (r) => decodeFilterOptionsMsg(r, 'options', set.kind));
  return out;
}

/** Decodes attribute set `act-attrs`. */
export function decodeActAttrs(r: AttrReader, out: ActAttrs = {}): ActAttrs {
  const set: ActAttrsBase & Undecided<'kind' | 'options'> = out as never;
  let optionsMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.kind = r.text('kind'); break;
      case 2: optionsMark = r.mark(); break;
      case 3: set.index = r.u32('index'); break;
      case 4: set.stats = r.nest('stats', decodeFilterStatsAttrs); break;
      case 5: break;
      case 6: set.cookie = r.binary('cookie'); break;
      case 7: set.flags = r.bitfield32('flags'); break;
      case 8: set.hwStats = r.bitfield32('hw-stats'); break;
      case 9: set.usedHwStats = r.bitfield32('used-hw-stats'); break;
      case 10: set.inHwCount = r.u32('in-hw-count'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(optionsMark, out, 'options', (r) => decodeActOptionsMsg(r, 'options', set.kind));
  return out;
}

/** Decodes attribute set `act-bpf-attrs`. */
export function decodeActBpfAttrs(r: AttrReader, out: ActBpfAttrs = {}): ActBpfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 20, decodeTcGact); break;
      case 3: out.opsLen = r.u16('ops-len'); break;
      case 4: out.ops = r.packed('ops', 8, decodeSockFilter); break;
      case 5: out.fd = r.u32('fd'); break;
      case 6: out.name = r.text('name'); break;
      case 7: break;
      case 8: out.tag = r.binary('tag'); break;
      case 9: out.id = r.u32('id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-connmark-attrs`. */
export function decodeActConnmarkAttrs(r: AttrReader, out: ActConnmarkAttrs = {}): ActConnmarkAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 24, decodeTcConnmark); break;
      case 2: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-csum-attrs`. */
export function decodeActCsumAttrs(r: AttrReader, out: ActCsumAttrs = {}): ActCsumAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 24, decodeTcCsum); break;
      case 2: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-ct-attrs`. */
export function decodeActCtAttrs(r: AttrReader, out: ActCtAttrs = {}): ActCtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 20, decodeTcGact); break;
      case 2: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 3: out.action = r.u16('action'); break;
      case 4: out.zone = r.u16('zone'); break;
      case 5: out.mark = r.u32('mark'); break;
      case 6: out.markMask = r.u32('mark-mask'); break;
      case 7: out.labels = r.binary('labels'); break;
      case 8: out.labelsMask = r.binary('labels-mask'); break;
      case 9: out.natIpv4Min = r.ipv4('nat-ipv4-min'); break;
      case 10: out.natIpv4Max = r.ipv4('nat-ipv4-max'); break;
      case 11: out.natIpv6Min = r.ipv6('nat-ipv6-min'); break;
      case 12: out.natIpv6Max = r.ipv6('nat-ipv6-max'); break;
      case 13: out.natPortMin = r.u16be('nat-port-min'); break;
      case 14: out.natPortMax = r.u16be('nat-port-max'); break;
      case 15: break;
      case 16: out.helperName = r.text('helper-name'); break;
      case 17: out.helperFamily = r.u8('helper-family'); break;
      case 18: out.helperProto = r.u8('helper-proto'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-ctinfo-attrs`. */
export function decodeActCtinfoAttrs(r: AttrReader, out: ActCtinfoAttrs = {}): ActCtinfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 3: out.act = r.struct('act', 20, decodeTcGact); break;
      case 4: out.zone = r.u16('zone'); break;
      case 5: out.parmsDscpMask = r.u32('parms-dscp-mask'); break;
      case 6: out.parmsDscpStatemask = r.u32('parms-dscp-statemask'); break;
      case 7: out.parmsCpmarkMask = r.u32('parms-cpmark-mask'); break;
      case 8: out.statsDscpSet = r.u64('stats-dscp-set'); break;
      case 9: out.statsDscpError = r.u64('stats-dscp-error'); break;
      case 10: out.statsCpmarkSet = r.u64('stats-cpmark-set'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-gate-attrs`. */
export function decodeActGateAttrs(r: AttrReader, out: ActGateAttrs = {}): ActGateAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 20, decodeTcGact); break;
      case 3: break;
      case 4: out.priority = r.s32('priority'); break;
      case 5: out.entryList = r.nest('entry-list', decodeGateEntryList); break;
      case 6: out.baseTime = r.u64('base-time'); break;
      case 7: out.cycleTime = r.u64('cycle-time'); break;
      case 8: out.cycleTimeExt = r.u64('cycle-time-ext'); break;
      case 9: out.flags = r.u32('flags'); break;
      case 10: out.clockid = r.s32('clockid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-ife-attrs`. */
export function decodeActIfeAttrs(r: AttrReader, out: ActIfeAttrs = {}): ActIfeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 24, decodeTcIfe); break;
      case 2: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 3: out.dmac = r.mac('dmac'); break;
      case 4: out.smac = r.mac('smac'); break;
      case 5: out.type = r.u16('type'); break;
      case 6: out.metalst = r.nest('metalst', decodeIfeMetaAttrs); break;
      case 7: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-mirred-attrs`. */
export function decodeActMirredAttrs(r: AttrReader, out: ActMirredAttrs = {}): ActMirredAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 28, decodeTcMirred); break;
      case 3: break;
      case 4: out.blockid = r.u32('blockid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-mpls-attrs`. */
export function decodeActMplsAttrs(r: AttrReader, out: ActMplsAttrs = {}): ActMplsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 24, decodeTcMpls); break;
      case 3: break;
      case 4: out.proto = r.u16be('proto'); break;
      case 5: out.label = r.u32('label'); break;
      case 6: out.tc = r.u8('tc'); break;
      case 7: out.ttl = r.u8('ttl'); break;
      case 8: out.bos = r.u8('bos'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-nat-attrs`. */
export function decodeActNatAttrs(r: AttrReader, out: ActNatAttrs = {}): ActNatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 36, decodeTcNat); break;
      case 2: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-pedit-attrs`. */
export function decodeActPeditAttrs(r: AttrReader, out: ActPeditAttrs = {}): ActPeditAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.flexible('parms', 24, 24, 'keys', decodeTcPeditSel); break;
      case 3: break;
      case 4: out.parmsEx = r.flexible('parms-ex', 24, 24, 'keys', decodeTcPeditSel); break;
      case 5: out.keysEx = r.nest('keys-ex', decodePeditKeysExAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-simple-attrs`. */
export function decodeActSimpleAttrs(r: AttrReader, out: ActSimpleAttrs = {}): ActSimpleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 20, decodeTcGact); break;
      case 3: out.data = r.text('data'); break;
      case 4: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-skbedit-attrs`. */
export function decodeActSkbeditAttrs(r: AttrReader, out: ActSkbeditAttrs = {}): ActSkbeditAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 20, decodeTcGact); break;
      case 3: out.priority = r.u32('priority'); break;
      case 4: out.queueMapping = r.u16('queue-mapping'); break;
      case 5: out.mark = r.u32('mark'); break;
      case 6: break;
      case 7: out.ptype = r.u16('ptype'); break;
      case 8: out.mask = r.u32('mask'); break;
      case 9: out.flags = r.u64('flags'); break;
      case 10: out.queueMappingMax = r.u16('queue-mapping-max'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-skbmod-attrs`. */
export function decodeActSkbmodAttrs(r: AttrReader, out: ActSkbmodAttrs = {}): ActSkbmodAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 32, decodeTcSkbmod); break;
      case 3: out.dmac = r.mac('dmac'); break;
      case 4: out.smac = r.mac('smac'); break;
      case 5: out.etype = r.u16('etype'); break;
      case 6: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-tunnel-key-attrs`. */
export function decodeActTunnelKeyAttrs(r: AttrReader, out: ActTunnelKeyAttrs = {}): ActTunnelKeyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 24, decodeTcTunnelKey); break;
      case 3: out.encIpv4Src = r.ipv4('enc-ipv4-src'); break;
      case 4: out.encIpv4Dst = r.ipv4('enc-ipv4-dst'); break;
      case 5: out.encIpv6Src = r.ipv6('enc-ipv6-src'); break;
      case 6: out.encIpv6Dst = r.ipv6('enc-ipv6-dst'); break;
      case 7: out.encKeyId = r.u32be('enc-key-id'); break;
      case 8: break;
      case 9: out.encDstPort = r.u16be('enc-dst-port'); break;
      case 10: out.noCsum = r.u8('no-csum'); break;
      case 11: out.encOpts = r.nest('enc-opts', decodeFlowerKeyEncOptsAttrs); break;
      case 12: out.encTos = r.u8('enc-tos'); break;
      case 13: out.encTtl = r.u8('enc-ttl'); break;
      case 14: out.noFrag = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-vlan-attrs`. */
export function decodeActVlanAttrs(r: AttrReader, out: ActVlanAttrs = {}): ActVlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 24, decodeTcVlan); break;
      case 3: out.pushVlanId = r.u16('push-vlan-id'); break;
      case 4: out.pushVlanProtocol = r.u16be('push-vlan-protocol'); break;
      case 5: break;
      case 6: out.pushVlanPriority = r.u8('push-vlan-priority'); break;
      case 7: out.pushEthDst = r.mac('push-eth-dst'); break;
      case 8: out.pushEthSrc = r.mac('push-eth-src'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `basic-attrs`. */
export function decodeBasicAttrs(r: AttrReader, out: BasicAttrs = {}): BasicAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.classid = r.u32('classid'); break;
      case 2: out.ematches = r.nest('ematches', decodeEmatchAttrs); break;
      case 3: out.act = r.nests('act', decodeActAttrs); break;
      case 4: out.police = r.nest('police', decodePoliceAttrs); break;
      case 5: out.pcnt = r.struct('pcnt', 16, decodeTcBasicPcnt); break;
      case 6: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bpf-attrs`. */
export function decodeBpfAttrs(r: AttrReader, out: BpfAttrs = {}): BpfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.act = r.nests('act', decodeActAttrs); break;
      case 2: out.police = r.nest('police', decodePoliceAttrs); break;
      case 3: out.classid = r.u32('classid'); break;
      case 4: out.opsLen = r.u16('ops-len'); break;
      case 5: out.ops = r.packed('ops', 8, decodeSockFilter); break;
      case 6: out.fd = r.u32('fd'); break;
      case 7: out.name = r.text('name'); break;
      case 8: out.flags = r.u32('flags'); break;
      case 9: out.flagsGen = clsFlagsTable.of(r.u32('flags-gen')); break;
      case 10: out.tag = r.binary('tag'); break;
      case 11: out.id = r.u32('id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cake-attrs`. */
export function decodeCakeAttrs(r: AttrReader, out: CakeAttrs = {}): CakeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.baseRate64 = r.u64('base-rate64'); break;
      case 3: out.diffservMode = r.u32('diffserv-mode'); break;
      case 4: out.atm = r.u32('atm'); break;
      case 5: out.flowMode = r.u32('flow-mode'); break;
      case 6: out.overhead = r.s32('overhead'); break;
      case 7: out.rtt = r.u32('rtt'); break;
      case 8: out.target = r.u32('target'); break;
      case 9: out.autorate = r.u32('autorate'); break;
      case 10: out.memory = r.u32('memory'); break;
      case 11: out.nat = r.u32('nat'); break;
      case 12: out.raw = r.u32('raw'); break;
      case 13: out.wash = r.u32('wash'); break;
      case 14: out.mpu = r.u32('mpu'); break;
      case 15: out.ingress = r.u32('ingress'); break;
      case 16: out.ackFilter = r.u32('ack-filter'); break;
      case 17: out.splitGso = r.u32('split-gso'); break;
      case 18: out.fwmark = r.u32('fwmark'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cake-stats-attrs`. */
export function decodeCakeStatsAttrs(r: AttrReader, out: CakeStatsAttrs = {}): CakeStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.capacityEstimate64 = r.u64('capacity-estimate64'); break;
      case 3: out.memoryLimit = r.u32('memory-limit'); break;
      case 4: out.memoryUsed = r.u32('memory-used'); break;
      case 5: out.avgNetoff = r.u32('avg-netoff'); break;
      case 6: out.minNetlen = r.u32('min-netlen'); break;
      case 7: out.maxNetlen = r.u32('max-netlen'); break;
      case 8: out.minAdjlen = r.u32('min-adjlen'); break;
      case 9: out.maxAdjlen = r.u32('max-adjlen'); break;
      case 10: out.tinStats = r.nests('tin-stats', decodeCakeTinStatsAttrs); break;
      case 11: out.deficit = r.s32('deficit'); break;
      case 12: out.cobaltCount = r.u32('cobalt-count'); break;
      case 13: out.dropping = r.u32('dropping'); break;
      case 14: out.dropNextUs = r.s32('drop-next-us'); break;
      case 15: out.pDrop = r.u32('p-drop'); break;
      case 16: out.blueTimerUs = r.s32('blue-timer-us'); break;
      case 17: out.activeQueues = r.u32('active-queues'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cake-tin-stats-attrs`. */
export function decodeCakeTinStatsAttrs(r: AttrReader, out: CakeTinStatsAttrs = {}): CakeTinStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.sentPackets = r.u32('sent-packets'); break;
      case 3: out.sentBytes64 = r.u64('sent-bytes64'); break;
      case 4: out.droppedPackets = r.u32('dropped-packets'); break;
      case 5: out.droppedBytes64 = r.u64('dropped-bytes64'); break;
      case 6: out.acksDroppedPackets = r.u32('acks-dropped-packets'); break;
      case 7: out.acksDroppedBytes64 = r.u64('acks-dropped-bytes64'); break;
      case 8: out.ecnMarkedPackets = r.u32('ecn-marked-packets'); break;
      case 9: out.ecnMarkedBytes64 = r.u64('ecn-marked-bytes64'); break;
      case 10: out.backlogPackets = r.u32('backlog-packets'); break;
      case 11: out.backlogBytes = r.u32('backlog-bytes'); break;
      case 12: out.thresholdRate64 = r.u64('threshold-rate64'); break;
      case 13: out.targetUs = r.u32('target-us'); break;
      case 14: out.intervalUs = r.u32('interval-us'); break;
      case 15: out.wayIndirectHits = r.u32('way-indirect-hits'); break;
      case 16: out.wayMisses = r.u32('way-misses'); break;
      case 17: out.wayCollisions = r.u32('way-collisions'); break;
      case 18: out.peakDelayUs = r.u32('peak-delay-us'); break;
      case 19: out.avgDelayUs = r.u32('avg-delay-us'); break;
      case 20: out.baseDelayUs = r.u32('base-delay-us'); break;
      case 21: out.sparseFlows = r.u32('sparse-flows'); break;
      case 22: out.bulkFlows = r.u32('bulk-flows'); break;
      case 23: out.unresponsiveFlows = r.u32('unresponsive-flows'); break;
      case 24: out.maxSkblen = r.u32('max-skblen'); break;
      case 25: out.flowQuantum = r.u32('flow-quantum'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cbs-attrs`. */
export function decodeCbsAttrs(r: AttrReader, out: CbsAttrs = {}): CbsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 20, decodeTcCbsQopt); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cgroup-attrs`. */
export function decodeCgroupAttrs(r: AttrReader, out: CgroupAttrs = {}): CgroupAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.act = r.nests('act', decodeActAttrs); break;
      case 2: out.police = r.nest('police', decodePoliceAttrs); break;
      case 3: out.ematches = r.nest('ematches', decodeEmatchAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `choke-attrs`. */
export function decodeChokeAttrs(r: AttrReader, out: ChokeAttrs = {}): ChokeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 16, decodeTcRedQopt); break;
      case 2: out.stab = r.binary('stab', 256, 256); break;
      case 3: out.maxP = r.u32('max-p'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `codel-attrs`. */
export function decodeCodelAttrs(r: AttrReader, out: CodelAttrs = {}): CodelAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.target = r.u32('target'); break;
      case 2: out.limit = r.u32('limit'); break;
      case 3: out.interval = r.u32('interval'); break;
      case 4: out.ecn = r.u32('ecn'); break;
      case 5: out.ceThreshold = r.u32('ce-threshold'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `drr-attrs`. */
export function decodeDrrAttrs(r: AttrReader, out: DrrAttrs = {}): DrrAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.quantum = r.u32('quantum'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dualpi2-attrs`. */
export function decodeDualpi2Attrs(r: AttrReader, out: Dualpi2Attrs = {}): Dualpi2Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.limit = r.u32('limit'); break;
      case 2: out.memoryLimit = r.u32('memory-limit'); break;
      case 3: out.target = r.u32('target'); break;
      case 4: out.tupdate = r.u32('tupdate'); break;
      case 5: out.alpha = r.u32('alpha'); break;
      case 6: out.beta = r.u32('beta'); break;
      case 7: out.stepThreshPkts = r.u32('step-thresh-pkts'); break;
      case 8: out.stepThreshUs = r.u32('step-thresh-us'); break;
      case 9: out.minQlenStep = r.u32('min-qlen-step'); break;
      case 10: out.coupling = r.u8('coupling'); break;
      case 11: out.dropOverload = dualpi2DropOverloadTable.of(r.u8('drop-overload')); break;
      case 12: out.dropEarly = dualpi2DropEarlyTable.of(r.u8('drop-early')); break;
      case 13: out.cProtection = r.u8('c-protection'); break;
      case 14: out.ecnMask = dualpi2EcnMaskTable.of(r.u8('ecn-mask')); break;
      case 15: out.splitGso = dualpi2SplitGsoTable.of(r.u8('split-gso')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ematch-attrs`. */
export function decodeEmatchAttrs(r: AttrReader, out: EmatchAttrs = {}): EmatchAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.treeHdr = r.struct('tree-hdr', 4, decodeTcfEmatchTreeHdr); break;
      case 2: out.treeList = r.array('tree-list', (r) => r.flexible('', 8, 1, 'data', decodeTcfEmatchHdr)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flow-attrs`. */
export function decodeFlowAttrs(r: AttrReader, out: FlowAttrs = {}): FlowAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.keys = r.u32('keys'); break;
      case 2: out.mode = r.u32('mode'); break;
      case 3: out.baseclass = r.u32('baseclass'); break;
      case 4: out.rshift = r.u32('rshift'); break;
      case 5: out.addend = r.u32('addend'); break;
      case 6: out.mask = r.u32('mask'); break;
      case 7: out.xor = r.u32('xor'); break;
      case 8: out.divisor = r.u32('divisor'); break;
      case 9: out.act = r.nests('act', decodeActAttrs); break;
      case 10: out.police = r.nest('police', decodePoliceAttrs); break;
      case 11: out.ematches = r.nest('ematches', decodeEmatchAttrs); break;
      case 12: out.perturb = r.u32('perturb'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-attrs`. */
export function decodeFlowerAttrs(r: AttrReader, out: FlowerAttrs = {}): FlowerAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.classid = r.u32('classid'); break;
      case 2: out.indev = r.text('indev'); break;
      case 3: out.act = r.nests('act', decodeActAttrs); break;
      case 4: out.keyEthDst = r.mac('key-eth-dst'); break;
      case 5: out.keyEthDstMask = r.mac('key-eth-dst-mask'); break;
      case 6: out.keyEthSrc = r.mac('key-eth-src'); break;
      case 7: out.keyEthSrcMask = r.mac('key-eth-src-mask'); break;
      case 8: out.keyEthType = r.u16be('key-eth-type'); break;
      case 9: out.keyIpProto = r.u8('key-ip-proto'); break;
      case 10: out.keyIpv4Src = r.ipv4('key-ipv4-src'); break;
      case 11: out.keyIpv4SrcMask = r.ipv4('key-ipv4-src-mask'); break;
      case 12: out.keyIpv4Dst = r.ipv4('key-ipv4-dst'); break;
      case 13: out.keyIpv4DstMask = r.ipv4('key-ipv4-dst-mask'); break;
      case 14: out.keyIpv6Src = r.ipv6('key-ipv6-src'); break;
      case 15: out.keyIpv6SrcMask = r.ipv6('key-ipv6-src-mask'); break;
      case 16: out.keyIpv6Dst = r.ipv6('key-ipv6-dst'); break;
      case 17: out.keyIpv6DstMask = r.ipv6('key-ipv6-dst-mask'); break;
      case 18: out.keyTcpSrc = r.u16be('key-tcp-src'); break;
      case 19: out.keyTcpDst = r.u16be('key-tcp-dst'); break;
      case 20: out.keyUdpSrc = r.u16be('key-udp-src'); break;
      case 21: out.keyUdpDst = r.u16be('key-udp-dst'); break;
      case 22: out.flags = clsFlagsTable.of(r.u32('flags')); break;
      case 23: out.keyVlanId = r.u16('key-vlan-id'); break;
      case 24: out.keyVlanPrio = r.u8('key-vlan-prio'); break;
      case 25: out.keyVlanEthType = r.u16be('key-vlan-eth-type'); break;
      case 26: out.keyEncKeyId = r.u32be('key-enc-key-id'); break;
      case 27: out.keyEncIpv4Src = r.ipv4('key-enc-ipv4-src'); break;
      case 28: out.keyEncIpv4SrcMask = r.ipv4('key-enc-ipv4-src-mask'); break;
      case 29: out.keyEncIpv4Dst = r.ipv4('key-enc-ipv4-dst'); break;
      case 30: out.keyEncIpv4DstMask = r.ipv4('key-enc-ipv4-dst-mask'); break;
      case 31: out.keyEncIpv6Src = r.ipv6('key-enc-ipv6-src'); break;
      case 32: out.keyEncIpv6SrcMask = r.ipv6('key-enc-ipv6-src-mask'); break;
      case 33: out.keyEncIpv6Dst = r.ipv6('key-enc-ipv6-dst'); break;
      case 34: out.keyEncIpv6DstMask = r.ipv6('key-enc-ipv6-dst-mask'); break;
      case 35: out.keyTcpSrcMask = r.u16be('key-tcp-src-mask'); break;
      case 36: out.keyTcpDstMask = r.u16be('key-tcp-dst-mask'); break;
      case 37: out.keyUdpSrcMask = r.u16be('key-udp-src-mask'); break;
      case 38: out.keyUdpDstMask = r.u16be('key-udp-dst-mask'); break;
      case 39: out.keySctpSrcMask = r.u16be('key-sctp-src-mask'); break;
      case 40: out.keySctpDstMask = r.u16be('key-sctp-dst-mask'); break;
      case 41: out.keySctpSrc = r.u16be('key-sctp-src'); break;
      case 42: out.keySctpDst = r.u16be('key-sctp-dst'); break;
      case 43: out.keyEncUdpSrcPort = r.u16be('key-enc-udp-src-port'); break;
      case 44: out.keyEncUdpSrcPortMask = r.u16be('key-enc-udp-src-port-mask'); break;
      case 45: out.keyEncUdpDstPort = r.u16be('key-enc-udp-dst-port'); break;
      case 46: out.keyEncUdpDstPortMask = r.u16be('key-enc-udp-dst-port-mask'); break;
      case 47: out.keyFlags = flowerKeyCtrlFlagsTable.of(r.u32be('key-flags')); break;
      case 48: out.keyFlagsMask = flowerKeyCtrlFlagsTable.of(r.u32be('key-flags-mask')); break;
      case 49: out.keyIcmpv4Code = r.u8('key-icmpv4-code'); break;
      case 50: out.keyIcmpv4CodeMask = r.u8('key-icmpv4-code-mask'); break;
      case 51: out.keyIcmpv4Type = r.u8('key-icmpv4-type'); break;
      case 52: out.keyIcmpv4TypeMask = r.u8('key-icmpv4-type-mask'); break;
      case 53: out.keyIcmpv6Code = r.u8('key-icmpv6-code'); break;
      case 54: out.keyIcmpv6CodeMask = r.u8('key-icmpv6-code-mask'); break;
      case 55: out.keyIcmpv6Type = r.u8('key-icmpv6-type'); break;
      case 56: out.keyIcmpv6TypeMask = r.u8('key-icmpv6-type-mask'); break;
      case 57: out.keyArpSip = r.ipv4('key-arp-sip'); break;
      case 58: out.keyArpSipMask = r.ipv4('key-arp-sip-mask'); break;
      case 59: out.keyArpTip = r.ipv4('key-arp-tip'); break;
      case 60: out.keyArpTipMask = r.ipv4('key-arp-tip-mask'); break;
      case 61: out.keyArpOp = r.u8('key-arp-op'); break;
      case 62: out.keyArpOpMask = r.u8('key-arp-op-mask'); break;
      case 63: out.keyArpSha = r.mac('key-arp-sha'); break;
      case 64: out.keyArpShaMask = r.mac('key-arp-sha-mask'); break;
      case 65: out.keyArpTha = r.mac('key-arp-tha'); break;
      case 66: out.keyArpThaMask = r.mac('key-arp-tha-mask'); break;
      case 67: out.keyMplsTtl = r.u8('key-mpls-ttl'); break;
      case 68: out.keyMplsBos = r.u8('key-mpls-bos'); break;
      case 69: out.keyMplsTc = r.u8('key-mpls-tc'); break;
      case 70: out.keyMplsLabel = r.u32('key-mpls-label'); break;
      case 71: out.keyTcpFlags = r.u16be('key-tcp-flags'); break;
      case 72: out.keyTcpFlagsMask = r.u16be('key-tcp-flags-mask'); break;
      case 73: out.keyIpTos = r.u8('key-ip-tos'); break;
      case 74: out.keyIpTosMask = r.u8('key-ip-tos-mask'); break;
      case 75: out.keyIpTtl = r.u8('key-ip-ttl'); break;
      case 76: out.keyIpTtlMask = r.u8('key-ip-ttl-mask'); break;
      case 77: out.keyCvlanId = r.u16('key-cvlan-id'); break;
      case 78: out.keyCvlanPrio = r.u8('key-cvlan-prio'); break;
      case 79: out.keyCvlanEthType = r.u16be('key-cvlan-eth-type'); break;
      case 80: out.keyEncIpTos = r.u8('key-enc-ip-tos'); break;
      case 81: out.keyEncIpTosMask = r.u8('key-enc-ip-tos-mask'); break;
      case 82: out.keyEncIpTtl = r.u8('key-enc-ip-ttl'); break;
      case 83: out.keyEncIpTtlMask = r.u8('key-enc-ip-ttl-mask'); break;
      case 84: out.keyEncOpts = r.nest('key-enc-opts', decodeFlowerKeyEncOptsAttrs); break;
      case 85: out.keyEncOptsMask = r.nest('key-enc-opts-mask', decodeFlowerKeyEncOptsAttrs); break;
      case 86: out.inHwCount = r.u32('in-hw-count'); break;
      case 87: out.keyPortSrcMin = r.u16be('key-port-src-min'); break;
      case 88: out.keyPortSrcMax = r.u16be('key-port-src-max'); break;
      case 89: out.keyPortDstMin = r.u16be('key-port-dst-min'); break;
      case 90: out.keyPortDstMax = r.u16be('key-port-dst-max'); break;
      case 91: out.keyCtState = r.u16('key-ct-state'); break;
      case 92: out.keyCtStateMask = r.u16('key-ct-state-mask'); break;
      case 93: out.keyCtZone = r.u16('key-ct-zone'); break;
      case 94: out.keyCtZoneMask = r.u16('key-ct-zone-mask'); break;
      case 95: out.keyCtMark = r.u32('key-ct-mark'); break;
      case 96: out.keyCtMarkMask = r.u32('key-ct-mark-mask'); break;
      case 97: out.keyCtLabels = r.binary('key-ct-labels'); break;
      case 98: out.keyCtLabelsMask = r.binary('key-ct-labels-mask'); break;
      case 99: out.keyMplsOpts = r.nest('key-mpls-opts', decodeFlowerKeyMplsOptsAttrs); break;
      case 100: out.keyHash = r.u32('key-hash'); break;
      case 101: out.keyHashMask = r.u32('key-hash-mask'); break;
      case 102: out.keyNumOfVlans = r.u8('key-num-of-vlans'); break;
      case 103: out.keyPppoeSid = r.u16be('key-pppoe-sid'); break;
      case 104: out.keyPppProto = r.u16be('key-ppp-proto'); break;
      case 105: out.keyL2tpv3Sid = r.u32be('key-l2tpv3-sid'); break;
      case 106: out.l2Miss = r.u8('l2-miss'); break;
      case 107: out.keyCfm = r.nest('key-cfm', decodeFlowerKeyCfmAttrs); break;
      case 108: out.keySpi = r.u32be('key-spi'); break;
      case 109: out.keySpiMask = r.u32be('key-spi-mask'); break;
      case 110: out.keyEncFlags = flowerKeyCtrlFlagsTable.of(r.u32be('key-enc-flags')); break;
      case 111: out.keyEncFlagsMask = flowerKeyCtrlFlagsTable.of(r.u32be('key-enc-flags-mask')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-key-enc-opts-attrs`. */
export function decodeFlowerKeyEncOptsAttrs(r: AttrReader, out: FlowerKeyEncOptsAttrs = {}): FlowerKeyEncOptsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.geneve = append(out.geneve, r.nest('geneve', decodeFlowerKeyEncOptGeneveAttrs)); break;
      case 2: out.vxlan = r.nest('vxlan', decodeFlowerKeyEncOptVxlanAttrs); break;
      case 3: out.erspan = r.nest('erspan', decodeFlowerKeyEncOptErspanAttrs); break;
      case 4: out.gtp = r.nest('gtp', decodeFlowerKeyEncOptGtpAttrs); break;
      case 5: out.pfcp = r.nest('pfcp', decodeFlowerKeyEncOptPfcpAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes the ordered list `flower-key-enc-opt-geneve-attrs`. */
export function decodeFlowerKeyEncOptGeneveAttrs(r: AttrReader): FlowerKeyEncOptGeneveAttrs {
  const list: FlowerKeyEncOptGeneveAttrs = [];
  let out: FlowerKeyEncOptGeneveAttrsItem = {};
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.class = r.u16be('class'); break;
      case 2: out.type = r.u8('type'); break;
      case 3: out.data = r.binary('data'); break;
      default: r.keepUnknown(out);
    }
    pushEntry(list, out);
    out = {};
  }
  return list;
}

/** Decodes attribute set `flower-key-enc-opt-vxlan-attrs`. */
export function decodeFlowerKeyEncOptVxlanAttrs(
  r: AttrReader, out: FlowerKeyEncOptVxlanAttrs = {},
): FlowerKeyEncOptVxlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.gbp = r.u32('gbp'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-key-enc-opt-erspan-attrs`. */
export function decodeFlowerKeyEncOptErspanAttrs(
  r: AttrReader, out: FlowerKeyEncOptErspanAttrs = {},
): FlowerKeyEncOptErspanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ver = r.u8('ver'); break;
      case 2: out.index = r.u32be('index'); break;
      case 3: out.dir = r.u8('dir'); break;
      case 4: out.hwid = r.u8('hwid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-key-enc-opt-gtp-attrs`. */
export function decodeFlowerKeyEncOptGtpAttrs(
  r: AttrReader, out: FlowerKeyEncOptGtpAttrs = {},
): FlowerKeyEncOptGtpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pduType = r.u8('pdu-type'); break;
      case 2: out.qfi = r.u8('qfi'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-key-mpls-opt-attrs`. */
export function decodeFlowerKeyMplsOptAttrs(r: AttrReader, out: FlowerKeyMplsOptAttrs = {}): FlowerKeyMplsOptAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.lseDepth = r.u8('lse-depth'); break;
      case 2: out.lseTtl = r.u8('lse-ttl'); break;
      case 3: out.lseBos = r.u8('lse-bos'); break;
      case 4: out.lseTc = r.u8('lse-tc'); break;
      case 5: out.lseLabel = r.u32('lse-label'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-key-cfm-attrs`. */
export function decodeFlowerKeyCfmAttrs(r: AttrReader, out: FlowerKeyCfmAttrs = {}): FlowerKeyCfmAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mdLevel = r.u8('md-level'); break;
      case 2: out.opcode = r.u8('opcode'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fw-attrs`. */
export function decodeFwAttrs(r: AttrReader, out: FwAttrs = {}): FwAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.classid = r.u32('classid'); break;
      case 2: out.police = r.nest('police', decodePoliceAttrs); break;
      case 3: out.indev = r.text('indev'); break;
      case 4: out.act = r.nests('act', decodeActAttrs); break;
      case 5: out.mask = r.u32('mask'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `gred-attrs`. */
export function decodeGredAttrs(r: AttrReader, out: GredAttrs = {}): GredAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.packed('parms', 52, decodeTcGredQopt); break;
      case 2: out.stab = r.packed('stab', 1, (r, at) => r.view.getUint8(at)); break;
      case 3: out.dps = r.struct('dps', 12, decodeTcGredSopt); break;
      case 4: out.maxP = r.u32s('max-p'); break;
      case 5: out.limit = r.u32('limit'); break;
      case 6: out.vqList = r.nest('vq-list', decodeTcaGredVqListAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tca-gred-vq-list-attrs`. */
export function decodeTcaGredVqListAttrs(r: AttrReader, out: TcaGredVqListAttrs = {}): TcaGredVqListAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.entry = append(out.entry, r.nest('entry', decodeTcaGredVqEntryAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tca-gred-vq-entry-attrs`. */
export function decodeTcaGredVqEntryAttrs(r: AttrReader, out: TcaGredVqEntryAttrs = {}): TcaGredVqEntryAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.dp = r.u32('dp'); break;
      case 3: out.statBytes = r.u64('stat-bytes'); break;
      case 4: out.statPackets = r.u32('stat-packets'); break;
      case 5: out.statBacklog = r.u32('stat-backlog'); break;
      case 6: out.statProbDrop = r.u32('stat-prob-drop'); break;
      case 7: out.statProbMark = r.u32('stat-prob-mark'); break;
      case 8: out.statForcedDrop = r.u32('stat-forced-drop'); break;
      case 9: out.statForcedMark = r.u32('stat-forced-mark'); break;
      case 10: out.statPdrop = r.u32('stat-pdrop'); break;
      case 11: out.statOther = r.u32('stat-other'); break;
      case 12: out.flags = r.u32('flags'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `hfsc-attrs`. */
export function decodeHfscAttrs(r: AttrReader, out: HfscAttrs = {}): HfscAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rsc = r.struct('rsc', 12, decodeTcServiceCurve); break;
      case 2: out.fsc = r.struct('fsc', 12, decodeTcServiceCurve); break;
      case 3: out.usc = r.struct('usc', 12, decodeTcServiceCurve); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `hhf-attrs`. */
export function decodeHhfAttrs(r: AttrReader, out: HhfAttrs = {}): HhfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.backlogLimit = r.u32('backlog-limit'); break;
      case 2: out.quantum = r.u32('quantum'); break;
      case 3: out.hhFlowsLimit = r.u32('hh-flows-limit'); break;
      case 4: out.resetTimeout = r.u32('reset-timeout'); break;
      case 5: out.admitBytes = r.u32('admit-bytes'); break;
      case 6: out.evictTimeout = r.u32('evict-timeout'); break;
      case 7: out.nonHhWeight = r.u32('non-hh-weight'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `htb-attrs`. */
export function decodeHtbAttrs(r: AttrReader, out: HtbAttrs = {}): HtbAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 44, decodeTcHtbOpt); break;
      case 2: out.init = r.struct('init', 20, decodeTcHtbGlob); break;
      case 3: out.ctab = r.binary('ctab'); break;
      case 4: out.rtab = r.binary('rtab'); break;
      case 5: out.directQlen = r.u32('direct-qlen'); break;
      case 6: out.rate64 = r.u64('rate64'); break;
      case 7: out.ceil64 = r.u64('ceil64'); break;
      case 8: break;
      case 9: out.offload = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `matchall-attrs`. */
export function decodeMatchallAttrs(r: AttrReader, out: MatchallAttrs = {}): MatchallAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.classid = r.u32('classid'); break;
      case 2: out.act = r.nests('act', decodeActAttrs); break;
      case 3: out.flags = clsFlagsTable.of(r.u32('flags')); break;
      case 4: out.pcnt = r.struct('pcnt', 8, decodeTcMatchallPcnt); break;
      case 5: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `etf-attrs`. */
export function decodeEtfAttrs(r: AttrReader, out: EtfAttrs = {}): EtfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 12, decodeTcEtfQopt); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ets-attrs`. */
export function decodeEtsAttrs(r: AttrReader, out: EtsAttrs = {}): EtsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.nbands = r.u8('nbands'); break;
      case 2: out.nstrict = r.u8('nstrict'); break;
      case 3: out.quanta = r.nest('quanta', decodeEtsAttrs); break;
      case 4: out.quantaBand = append(out.quantaBand, r.u32('quanta-band')); break;
      case 5: out.priomap = r.nest('priomap', decodeEtsAttrs); break;
      case 6: out.priomapBand = append(out.priomapBand, r.u8('priomap-band')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fq-attrs`. */
export function decodeFqAttrs(r: AttrReader, out: FqAttrs = {}): FqAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.plimit = r.u32('plimit'); break;
      case 2: out.flowPlimit = r.u32('flow-plimit'); break;
      case 3: out.quantum = r.u32('quantum'); break;
      case 4: out.initialQuantum = r.u32('initial-quantum'); break;
      case 5: out.rateEnable = r.u32('rate-enable'); break;
      case 6: out.flowDefaultRate = r.u32('flow-default-rate'); break;
      case 7: out.flowMaxRate = r.u32('flow-max-rate'); break;
      case 8: out.bucketsLog = r.u32('buckets-log'); break;
      case 9: out.flowRefillDelay = r.u32('flow-refill-delay'); break;
      case 10: out.orphanMask = r.u32('orphan-mask'); break;
      case 11: out.lowRateThreshold = r.u32('low-rate-threshold'); break;
      case 12: out.ceThreshold = r.u32('ce-threshold'); break;
      case 13: out.timerSlack = r.u32('timer-slack'); break;
      case 14: out.horizon = r.u32('horizon'); break;
      case 15: out.horizonDrop = r.u8('horizon-drop'); break;
      case 16: out.priomap = r.struct('priomap', 20, decodeTcPrioQopt); break;
      case 17: out.weights = r.s32s('weights'); break;
      case 18: out.offloadHorizon = r.u32('offload-horizon'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fq-codel-attrs`. */
export function decodeFqCodelAttrs(r: AttrReader, out: FqCodelAttrs = {}): FqCodelAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.target = r.u32('target'); break;
      case 2: out.limit = r.u32('limit'); break;
      case 3: out.interval = r.u32('interval'); break;
      case 4: out.ecn = r.u32('ecn'); break;
      case 5: out.flows = r.u32('flows'); break;
      case 6: out.quantum = r.u32('quantum'); break;
      case 7: out.ceThreshold = r.u32('ce-threshold'); break;
      case 8: out.dropBatchSize = r.u32('drop-batch-size'); break;
      case 9: out.memoryLimit = r.u32('memory-limit'); break;
      case 10: out.ceThresholdSelector = r.u8('ce-threshold-selector'); break;
      case 11: out.ceThresholdMask = r.u8('ce-threshold-mask'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fq-pie-attrs`. */
export function decodeFqPieAttrs(r: AttrReader, out: FqPieAttrs = {}): FqPieAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.limit = r.u32('limit'); break;
      case 2: out.flows = r.u32('flows'); break;
      case 3: out.target = r.u32('target'); break;
      case 4: out.tupdate = r.u32('tupdate'); break;
      case 5: out.alpha = r.u32('alpha'); break;
      case 6: out.beta = r.u32('beta'); break;
      case 7: out.quantum = r.u32('quantum'); break;
      case 8: out.memoryLimit = r.u32('memory-limit'); break;
      case 9: out.ecnProb = r.u32('ecn-prob'); break;
      case 10: out.ecn = r.u32('ecn'); break;
      case 11: out.bytemode = r.u32('bytemode'); break;
      case 12: out.dqRateEstimator = r.u32('dq-rate-estimator'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `netem-attrs`. */
export function decodeNetemAttrs(r: AttrReader, out: NetemAttrs = {}): NetemAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.corr = r.struct('corr', 12, decodeTcNetemCorr); break;
      case 2: out.delayDist = r.packed('delay-dist', 2, (r, at) => r.view.getInt16(at, r.little)); break;
      case 3: out.reorder = r.struct('reorder', 8, decodeTcNetemReorder); break;
      case 4: out.corrupt = r.struct('corrupt', 8, decodeTcNetemCorrupt); break;
      case 5: out.loss = r.nest('loss', decodeNetemLossAttrs); break;
      case 6: out.rate = r.struct('rate', 16, decodeTcNetemRate); break;
      case 7: out.ecn = r.u32('ecn'); break;
      case 8: out.rate64 = r.u64('rate64'); break;
      case 9: break;
      case 10: out.latency64 = r.s64('latency64'); break;
      case 11: out.jitter64 = r.s64('jitter64'); break;
      case 12: out.slot = r.struct('slot', 40, decodeTcNetemSlot); break;
      case 13: out.slotDist = r.packed('slot-dist', 2, (r, at) => r.view.getInt16(at, r.little)); break;
      case 14: out.prngSeed = r.u64('prng-seed'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `netem-loss-attrs`. */
export function decodeNetemLossAttrs(r: AttrReader, out: NetemLossAttrs = {}): NetemLossAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.gi = r.struct('gi', 20, decodeTcNetemGimodel); break;
      case 2: out.ge = r.struct('ge', 16, decodeTcNetemGemodel); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pie-attrs`. */
export function decodePieAttrs(r: AttrReader, out: PieAttrs = {}): PieAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.target = r.u32('target'); break;
      case 2: out.limit = r.u32('limit'); break;
      case 3: out.tupdate = r.u32('tupdate'); break;
      case 4: out.alpha = r.u32('alpha'); break;
      case 5: out.beta = r.u32('beta'); break;
      case 6: out.ecn = r.u32('ecn'); break;
      case 7: out.bytemode = r.u32('bytemode'); break;
      case 8: out.dqRateEstimator = r.u32('dq-rate-estimator'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `police-attrs`. */
export function decodePoliceAttrs(r: AttrReader, out: PoliceAttrs = {}): PoliceAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tbf = r.struct('tbf', 56, decodeTcPolice); break;
      case 2: out.rate = r.binary('rate'); break;
      case 3: out.peakrate = r.binary('peakrate'); break;
      case 4: out.avrate = r.u32('avrate'); break;
      case 5: out.result = tcVerdictTable.of(r.s32('result')); break;
      case 6: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 7: break;
      case 8: out.rate64 = r.u64('rate64'); break;
      case 9: out.peakrate64 = r.u64('peakrate64'); break;
      case 10: out.pktrate64 = r.u64('pktrate64'); break;
      case 11: out.pktburst64 = r.u64('pktburst64'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `qfq-attrs`. */
export function decodeQfqAttrs(r: AttrReader, out: QfqAttrs = {}): QfqAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.weight = r.u32('weight'); break;
      case 2: out.lmax = r.u32('lmax'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `red-attrs`. */
export function decodeRedAttrs(r: AttrReader, out: RedAttrs = {}): RedAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 16, decodeTcRedQopt); break;
      case 2: out.stab = r.binary('stab'); break;
      case 3: out.maxP = r.u32('max-p'); break;
      case 4: out.flags = r.bitfield32('flags'); break;
      case 5: out.earlyDropBlock = r.u32('early-drop-block'); break;
      case 6: out.markBlock = r.u32('mark-block'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `route-attrs`. */
export function decodeRouteAttrs(r: AttrReader, out: RouteAttrs = {}): RouteAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.classid = r.u32('classid'); break;
      case 2: out.to = r.u32('to'); break;
      case 3: out.from = r.u32('from'); break;
      case 4: out.iif = r.u32('iif'); break;
      case 5: out.police = r.nest('police', decodePoliceAttrs); break;
      case 6: out.act = r.nests('act', decodeActAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `taprio-attrs`. */
export function decodeTaprioAttrs(r: AttrReader, out: TaprioAttrs = {}): TaprioAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.priomap = r.struct('priomap', 82, decodeTcMqprioQopt); break;
      case 2: out.schedEntryList = r.nest('sched-entry-list', decodeTaprioSchedEntryList); break;
      case 3: out.schedBaseTime = r.s64('sched-base-time'); break;
      case 4: out.schedSingleEntry = r.nest('sched-single-entry', decodeTaprioSchedEntry); break;
      case 5: out.schedClockid = r.s32('sched-clockid'); break;
      case 6: break;
      case 7: out.adminSched = r.nest('admin-sched', decodeTaprioAttrs); break;
      case 8: out.schedCycleTime = r.s64('sched-cycle-time'); break;
      case 9: out.schedCycleTimeExtension = r.s64('sched-cycle-time-extension'); break;
      case 10: out.flags = r.u32('flags'); break;
      case 11: out.txtimeDelay = r.u32('txtime-delay'); break;
      case 12: out.tcEntry = append(out.tcEntry, r.nest('tc-entry', decodeTaprioTcEntryAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `taprio-sched-entry-list`. */
export function decodeTaprioSchedEntryList(r: AttrReader, out: TaprioSchedEntryList = {}): TaprioSchedEntryList {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.entry = append(out.entry, r.nest('entry', decodeTaprioSchedEntry)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `taprio-sched-entry`. */
export function decodeTaprioSchedEntry(r: AttrReader, out: TaprioSchedEntry = {}): TaprioSchedEntry {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.cmd = r.u8('cmd'); break;
      case 3: out.gateMask = r.u32('gate-mask'); break;
      case 4: out.interval = r.u32('interval'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `taprio-tc-entry-attrs`. */
export function decodeTaprioTcEntryAttrs(r: AttrReader, out: TaprioTcEntryAttrs = {}): TaprioTcEntryAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.maxSdu = r.u32('max-sdu'); break;
      case 3: out.fp = r.u32('fp'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tbf-attrs`. */
export function decodeTbfAttrs(r: AttrReader, out: TbfAttrs = {}): TbfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 36, decodeTcTbfQopt); break;
      case 2: out.rtab = r.binary('rtab'); break;
      case 3: out.ptab = r.binary('ptab'); break;
      case 4: out.rate64 = r.u64('rate64'); break;
      case 5: out.prate64 = r.u64('prate64'); break;
      case 6: out.burst = r.u32('burst'); break;
      case 7: out.pburst = r.u32('pburst'); break;
      case 8: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-sample-attrs`. */
export function decodeActSampleAttrs(r: AttrReader, out: ActSampleAttrs = {}): ActSampleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 20, decodeTcGact); break;
      case 3: out.rate = r.u32('rate'); break;
      case 4: out.truncSize = r.u32('trunc-size'); break;
      case 5: out.psampleGroup = r.u32('psample-group'); break;
      case 6: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `act-gact-attrs`. */
export function decodeActGactAttrs(r: AttrReader, out: ActGactAttrs = {}): ActGactAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tm = r.struct('tm', 32, decodeTcfT); break;
      case 2: out.parms = r.struct('parms', 20, decodeTcGact); break;
      case 3: out.prob = r.struct('prob', 8, decodeTcGactP); break;
      case 4: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tca-stab-attrs`. */
export function decodeTcaStabAttrs(r: AttrReader, out: TcaStabAttrs = {}): TcaStabAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.base = r.struct('base', 24, decodeTcSizespec); break;
      case 2: out.data = r.binary('data'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tca-stats-attrs`, of which `kind` around it selects sub-messages. */
export function decodeTcaStatsAttrs(r: AttrReader, out: TcaStatsAttrs = {}, kind?: unknown): TcaStatsAttrs {
  let appMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.basic = r.struct('basic', 16, decodeGnetStatsBasic); break;
      case 2: out.rateEst = r.struct('rate-est', 8, decodeGnetStatsRateEst); break;
      case 3: out.queue = r.struct('queue', 20, decodeGnetStatsQueue); break;
      case 4: appMark = r.mark(); break;
      case 5: out.rateEst64 = r.struct('rate-est64', 16, decodeGnetStatsRateEst64); break;
      case 6: break;
      case 7: out.basicHw = r.struct('basic-hw', 16, decodeGnetStatsBasic); break;
      case 8: out.pkt64 = r.u64('pkt64'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(appMark, out, 'app', (r) => decodeTcaStatsAppMsg(r, 'app', kind));
  return out;
}

/** Decodes attribute set `class-stats-attrs`, of which `kind` around it selects sub-messages. */
export function decodeClassStatsAttrs(r: AttrReader, out: ClassStatsAttrs = {}, kind?: unknown): ClassStatsAttrs {
  let appMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.basic = r.struct('basic', 16, decodeGnetStatsBasic); break;
      case 2: out.rateEst = r.struct('rate-est', 8, decodeGnetStatsRateEst); break;
      case 3: out.queue = r.struct('queue', 20, decodeGnetStatsQueue); break;
      case 4: appMark = r.mark(); break;
      case 5: out.rateEst64 = r.struct('rate-est64', 16, decodeGnetStatsRateEst64); break;
      case 7: out.basicHw = r.struct('basic-hw', 16, decodeGnetStatsBasic); break;
      case 8: out.pkt64 = r.u64('pkt64'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(appMark, out, 'app', (r) => decodeClassStatsAppMsg(r, 'app', kind));
  return out;
}

/** Decodes attribute set `filter-stats-attrs`. */
export function decodeFilterStatsAttrs(r: AttrReader, out: FilterStatsAttrs = {}): FilterStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.basic = r.struct('basic', 16, decodeGnetStatsBasic); break;
      case 2: out.rateEst = r.struct('rate-est', 8, decodeGnetStatsRateEst); break;
      case 3: out.queue = r.struct('queue', 20, decodeGnetStatsQueue); break;
      case 4: out.app = r.binary('app'); break;
      case 5: out.rateEst64 = r.struct('rate-est64', 16, decodeGnetStatsRateEst64); break;
      case 7: out.basicHw = r.struct('basic-hw', 16, decodeGnetStatsBasic); break;
      case 8: out.pkt64 = r.u64('pkt64'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `u32-attrs`. */
export function decodeU32Attrs(r: AttrReader, out: U32Attrs = {}): U32Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.classid = r.u32('classid'); break;
      case 2: out.hash = r.u32('hash'); break;
      case 3: out.link = r.u32('link'); break;
      case 4: out.divisor = r.u32('divisor'); break;
      case 5: out.sel = r.flexible('sel', 16, 16, 'keys', decodeTcU32Sel); break;
      case 6: out.police = r.nest('police', decodePoliceAttrs); break;
      case 7: out.act = r.nests('act', decodeActAttrs); break;
      case 8: out.indev = r.text('indev'); break;
      case 9: out.pcnt = r.flexible('pcnt', 16, 8, 'kcnts', decodeTcU32Pcnt); break;
      case 10: out.mark = r.struct('mark', 12, decodeTcU32Mark); break;
      case 11: out.flags = clsFlagsTable.of(r.u32('flags')); break;
      case 12: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sfb-attrs`. */
export function decodeSfbAttrs(r: AttrReader, out: SfbAttrs = {}): SfbAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.parms = r.struct('parms', 36, decodeTcSfbQopt); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mqprio-attrs`. */
export function decodeMqprioAttrs(r: AttrReader, out: MqprioAttrs = {}): MqprioAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = r.u16('mode'); break;
      case 2: out.shaper = r.u16('shaper'); break;
      case 3: out.minRate64 = r.nest('min-rate64', decodeMqprioMinRates); break;
      case 4: out.maxRate64 = r.nest('max-rate64', decodeMqprioMaxRates); break;
      case 5: out.tcEntry = append(out.tcEntry, r.nest('tc-entry', decodeMqprioTcEntryAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mqprio-min-rates`. */
export function decodeMqprioMinRates(r: AttrReader, out: MqprioMinRates = {}): MqprioMinRates {
  while (r.next(out)) {
    switch (r.type) {
      case 3: out.minRate64 = append(out.minRate64, r.u64('min-rate64')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mqprio-max-rates`. */
export function decodeMqprioMaxRates(r: AttrReader, out: MqprioMaxRates = {}): MqprioMaxRates {
  while (r.next(out)) {
    switch (r.type) {
      case 4: out.maxRate64 = append(out.maxRate64, r.u64('max-rate64')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mqprio-tc-entry-attrs`. */
export function decodeMqprioTcEntryAttrs(r: AttrReader, out: MqprioTcEntryAttrs = {}): MqprioTcEntryAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.fp = r.u32('fp'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `taprio-offload-stats-attrs`. */
export function decodeTaprioOffloadStatsAttrs(
  r: AttrReader, out: TaprioOffloadStatsAttrs = {},
): TaprioOffloadStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.windowDrops = r.u64('window-drops'); break;
      case 3: out.txOverruns = r.u64('tx-overruns'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-key-enc-opt-pfcp-attrs`. */
export function decodeFlowerKeyEncOptPfcpAttrs(
  r: AttrReader, out: FlowerKeyEncOptPfcpAttrs = {},
): FlowerKeyEncOptPfcpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.type = r.u8('type'); break;
      case 2: out.seid = r.u64be('seid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flower-key-mpls-opts-attrs`. */
export function decodeFlowerKeyMplsOptsAttrs(r: AttrReader, out: FlowerKeyMplsOptsAttrs = {}): FlowerKeyMplsOptsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.lse = append(out.lse, r.nest('lse', decodeFlowerKeyMplsOptAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `gate-entry-list`. */
export function decodeGateEntryList(r: AttrReader, out: GateEntryList = {}): GateEntryList {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.entry = append(out.entry, r.nest('entry', decodeGateEntryAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `gate-entry-attrs`. */
export function decodeGateEntryAttrs(r: AttrReader, out: GateEntryAttrs = {}): GateEntryAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.gate = r.flag(); break;
      case 3: out.interval = r.u32('interval'); break;
      case 4: out.ipv = r.s32('ipv'); break;
      case 5: out.maxOctets = r.s32('max-octets'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pedit-keys-ex-attrs`. */
export function decodePeditKeysExAttrs(r: AttrReader, out: PeditKeysExAttrs = {}): PeditKeysExAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 6: out.keyEx = append(out.keyEx, r.nest('key-ex', decodePeditKeyExAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pedit-key-ex-attrs`. */
export function decodePeditKeyExAttrs(r: AttrReader, out: PeditKeyExAttrs = {}): PeditKeyExAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.htype = peditHeaderTable.of(r.u16('htype')); break;
      case 2: out.cmd = peditCmdTable.of(r.u16('cmd')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ife-meta-attrs`. */
export function decodeIfeMetaAttrs(r: AttrReader, out: IfeMetaAttrs = {}): IfeMetaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.skbmark = r.u32('skbmark'); break;
      case 2: out.hashid = r.u32('hashid'); break;
      case 3: out.prio = r.u32('prio'); break;
      case 4: out.qmap = r.u16('qmap'); break;
      case 5: out.tcindex = r.u16('tcindex'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `tcmsg` and the attributes `qdisc-attrs` behind it. */
export function decodeQdiscAttrsMessage(r: AttrReader): QdiscAttrsMessage {
  const out = r.header(20, decodeTcmsg) as QdiscAttrsMessage;
  decodeQdiscAttrs(r, out);
  return out;
}

/** Decodes struct `tcmsg` and the attributes `class-attrs` behind it. */
export function decodeClassAttrsMessage(r: AttrReader): ClassAttrsMessage {
  const out = r.header(20, decodeTcmsg) as ClassAttrsMessage;
  decodeClassAttrs(r, out);
  return out;
}

/** Decodes struct `tcmsg` and the attributes `filter-attrs` behind it. */
export function decodeFilterAttrsMessage(r: AttrReader): FilterAttrsMessage {
  const out = r.header(20, decodeTcmsg) as FilterAttrsMessage;
  decodeFilterAttrs(r, out);
  return out;
}

/** Decodes struct `tc-mqprio-qopt` and the attributes `mqprio-attrs` behind it. */
export function decodeTcMqprioQoptMqprioAttrs(r: AttrReader): TcMqprioQoptMqprioAttrs {
  const out = r.header(82, decodeTcMqprioQopt) as TcMqprioQoptMqprioAttrs;
  decodeMqprioAttrs(r, out);
  return out;
}

/** Decodes struct `tc-netem-qopt` and the attributes `netem-attrs` behind it. */
export function decodeTcNetemQoptNetemAttrs(r: AttrReader): TcNetemQoptNetemAttrs {
  const out = r.header(24, decodeTcNetemQopt) as TcNetemQoptNetemAttrs;
  decodeNetemAttrs(r, out);
  return out;
}

/** Decodes sub-message `options-msg`; undefined where the spec has no format for its selector. */
export function decodeOptionsMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'bfifo': return r.struct(`${name}(bfifo)`, 4, decodeTcFifoQopt);
    case 'cake': return r.nest(`${name}(cake)`, decodeCakeAttrs);
    case 'cbs': return r.nest(`${name}(cbs)`, decodeCbsAttrs);
    case 'choke': return r.nest(`${name}(choke)`, decodeChokeAttrs);
    case 'codel': return r.nest(`${name}(codel)`, decodeCodelAttrs);
    case 'drr': return r.nest(`${name}(drr)`, decodeDrrAttrs);
    case 'dualpi2': return r.nest(`${name}(dualpi2)`, decodeDualpi2Attrs);
    case 'etf': return r.nest(`${name}(etf)`, decodeEtfAttrs);
    case 'ets': return r.nest(`${name}(ets)`, decodeEtsAttrs);
    case 'fq': return r.nest(`${name}(fq)`, decodeFqAttrs);
    case 'fq_codel': return r.nest(`${name}(fq_codel)`, decodeFqCodelAttrs);
    case 'fq_pie': return r.nest(`${name}(fq_pie)`, decodeFqPieAttrs);
    case 'gred': return r.nest(`${name}(gred)`, decodeGredAttrs);
    case 'hfsc': return r.struct(`${name}(hfsc)`, 2, decodeTcHfscQopt);
    case 'hhf': return r.nest(`${name}(hhf)`, decodeHhfAttrs);
    case 'htb': return r.nest(`${name}(htb)`, decodeHtbAttrs);
    case 'mqprio': return r.nest(`${name}(mqprio)`, decodeTcMqprioQoptMqprioAttrs);
    case 'multiq': return r.struct(`${name}(multiq)`, 4, decodeTcMultiqQopt);
    case 'netem': return r.nest(`${name}(netem)`, decodeTcNetemQoptNetemAttrs);
    case 'pfifo': return r.struct(`${name}(pfifo)`, 4, decodeTcFifoQopt);
    case 'pfifo_fast': return r.struct(`${name}(pfifo_fast)`, 20, decodeTcPrioQopt);
    case 'pfifo_head_drop': return r.struct(`${name}(pfifo_head_drop)`, 4, decodeTcFifoQopt);
    case 'pie': return r.nest(`${name}(pie)`, decodePieAttrs);
    case 'plug': return r.struct(`${name}(plug)`, 8, decodeTcPlugQopt);
    case 'prio': return r.struct(`${name}(prio)`, 20, decodeTcPrioQopt);
    case 'qfq': return r.nest(`${name}(qfq)`, decodeQfqAttrs);
    case 'red': return r.nest(`${name}(red)`, decodeRedAttrs);
    case 'sfb': return r.nest(`${name}(sfb)`, decodeSfbAttrs);
    case 'sfq': return r.struct(`${name}(sfq)`, 72, decodeTcSfqQoptV1);
    case 'taprio': return r.nest(`${name}(taprio)`, decodeTaprioAttrs);
    case 'tbf': return r.nest(`${name}(tbf)`, decodeTbfAttrs);
    case 'cake_mq': return r.nest(`${name}(cake_mq)`, decodeCakeAttrs);
    case 'skbprio': return r.struct(`${name}(skbprio)`, 4, decodeTcFifoQopt);
    case 'clsact': case 'ingress': case 'mq': case 'blackhole': case 'noop': case 'noqueue':
      return r.nest(`${name}(${selector})`, (r) => {
        const out: SetObject = {};
        while (r.next(out)) r.keepUnknown(out);
        return out;
      });
    default: return undefined;
  }
}

/** Decodes sub-message `act-options-msg`; undefined where the spec has no format for its selector. */
export function decodeActOptionsMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'bpf': return r.nest(`${name}(bpf)`, decodeActBpfAttrs);
    case 'connmark': return r.nest(`${name}(connmark)`, decodeActConnmarkAttrs);
    case 'csum': return r.nest(`${name}(csum)`, decodeActCsumAttrs);
    case 'ct': return r.nest(`${name}(ct)`, decodeActCtAttrs);
    case 'ctinfo': return r.nest(`${name}(ctinfo)`, decodeActCtinfoAttrs);
    case 'gact': return r.nest(`${name}(gact)`, decodeActGactAttrs);
    case 'gate': return r.nest(`${name}(gate)`, decodeActGateAttrs);
    case 'ife': return r.nest(`${name}(ife)`, decodeActIfeAttrs);
    case 'mirred': return r.nest(`${name}(mirred)`, decodeActMirredAttrs);
    case 'mpls': return r.nest(`${name}(mpls)`, decodeActMplsAttrs);
    case 'nat': return r.nest(`${name}(nat)`, decodeActNatAttrs);
    case 'pedit': return r.nest(`${name}(pedit)`, decodeActPeditAttrs);
    case 'police': return r.nest(`${name}(police)`, decodePoliceAttrs);
    case 'sample': return r.nest(`${name}(sample)`, decodeActSampleAttrs);
    case 'simple': return r.nest(`${name}(simple)`, decodeActSimpleAttrs);
    case 'skbedit': return r.nest(`${name}(skbedit)`, decodeActSkbeditAttrs);
    case 'skbmod': return r.nest(`${name}(skbmod)`, decodeActSkbmodAttrs);
    case 'tunnel_key': return r.nest(`${name}(tunnel_key)`, decodeActTunnelKeyAttrs);
    case 'vlan': return r.nest(`${name}(vlan)`, decodeActVlanAttrs);
    default: return undefined;
  }
}

/** Decodes sub-message `tca-stats-app-msg`; undefined where the spec has no format for its selector. */
export function decodeTcaStatsAppMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'cake': return r.nest(`${name}(cake)`, decodeCakeStatsAttrs);
    case 'choke': return r.struct(`${name}(choke)`, 20, decodeTcChokeXstats);
    case 'codel': return r.struct(`${name}(codel)`, 36, decodeTcCodelXstats);
    case 'dualpi2': return r.struct(`${name}(dualpi2)`, 48, decodeTcDualpi2Xstats);
    case 'fq': return r.struct(`${name}(fq)`, 152, decodeTcFqQdStats);
    case 'fq_codel': return r.struct(`${name}(fq_codel)`, 40, decodeTcFqCodelXstats);
    case 'fq_pie': return r.struct(`${name}(fq_pie)`, 36, decodeTcFqPieXstats);
    case 'hhf': return r.struct(`${name}(hhf)`, 16, decodeTcHhfXstats);
    case 'netem': return r.struct(`${name}(netem)`, 56, decodeTcNetemXstats);
    case 'pie': return r.struct(`${name}(pie)`, 40, decodeTcPieXstats);
    case 'red': return r.struct(`${name}(red)`, 16, decodeTcRedXstats);
    case 'sfb': return r.struct(`${name}(sfb)`, 36, decodeTcSfbXstats);
    case 'sfq': return r.struct(`${name}(sfq)`, 4, decodeTcSfqXstats);
    case 'taprio': return r.nest(`${name}(taprio)`, decodeTaprioOffloadStatsAttrs);
    default: return undefined;
  }
}

/** Decodes sub-message `class-options-msg`; undefined where the spec has no format for its selector. */
export function decodeClassOptionsMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'drr': return r.nest(`${name}(drr)`, decodeDrrAttrs);
    case 'ets': return r.nest(`${name}(ets)`, decodeEtsAttrs);
    case 'hfsc': return r.nest(`${name}(hfsc)`, decodeHfscAttrs);
    case 'htb': return r.nest(`${name}(htb)`, decodeHtbAttrs);
    case 'qfq': return r.nest(`${name}(qfq)`, decodeQfqAttrs);
    default: return undefined;
  }
}

/** Decodes sub-message `class-stats-app-msg`; undefined where the spec has no format for its selector. */
export function decodeClassStatsAppMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'cake': return r.nest(`${name}(cake)`, decodeCakeStatsAttrs);
    case 'drr': return r.struct(`${name}(drr)`, 4, decodeTcDrrStats);
    case 'fq_codel': return r.struct(`${name}(fq_codel)`, 28, decodeTcFqCodelClXstats);
    case 'hfsc': return r.struct(`${name}(hfsc)`, 24, decodeTcHfscStats);
    case 'htb': return r.struct(`${name}(htb)`, 20, decodeTcHtbXstats);
    case 'qfq': return r.struct(`${name}(qfq)`, 8, decodeTcQfqStats);
    case 'sfq': return r.struct(`${name}(sfq)`, 4, decodeTcSfqXstats);
    default: return undefined;
  }
}

/** Decodes sub-message `filter-options-msg`; undefined where the spec has no format for its selector. */
export function decodeFilterOptionsMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'basic': return r.nest(`${name}(basic)`, decodeBasicAttrs);
    case 'bpf': return r.nest(`${name}(bpf)`, decodeBpfAttrs);
    case 'cgroup': return r.nest(`${name}(cgroup)`, decodeCgroupAttrs);
    case 'flow': return r.nest(`${name}(flow)`, decodeFlowAttrs);
    case 'flower': return r.nest(`${name}(flower)`, decodeFlowerAttrs);
    case 'fw': return r.nest(`${name}(fw)`, decodeFwAttrs);
    case 'matchall': return r.nest(`${name}(matchall)`, decodeMatchallAttrs);
    case 'route': return r.nest(`${name}(route)`, decodeRouteAttrs);
    case 'u32': return r.nest(`${name}(u32)`, decodeU32Attrs);
    default: return undefined;
  }
}
