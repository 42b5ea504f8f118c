// Generated from specs/kernel/tc.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
import {
  clsFlagsTable, csumUpdateFlagsTable, dualpi2DropEarlyTable, dualpi2DropOverloadTable, dualpi2EcnMaskTable,
  dualpi2SplitGsoTable, ematchFlagsTable, ematchKindTable, flowerKeyCtrlFlagsTable, mirredEactionTable, mplsActionTable,
  peditCmdTable, peditHeaderTable, tcVerdictTable, tunnelKeyActionTable, vlanActionTable,
} from './constants.ts';
import type {
  ActAttrs, ActBpfAttrs, ActConnmarkAttrs, ActCsumAttrs, ActCtAttrs, ActCtinfoAttrs, ActGactAttrs, ActGateAttrs,
  ActIfeAttrs, ActMirredAttrs, ActMplsAttrs, ActNatAttrs, ActPeditAttrs, ActSampleAttrs, ActSimpleAttrs,
  ActSkbeditAttrs, ActSkbmodAttrs, ActTunnelKeyAttrs, ActVlanAttrs, BasicAttrs, BpfAttrs, CakeAttrs, CakeStatsAttrs,
  CakeTinStatsAttrs, CbsAttrs, CgroupAttrs, ChokeAttrs, ClassAttrs, ClassAttrsMessage, ClassStatsAttrs, CodelAttrs,
  DrrAttrs, Dualpi2Attrs, EmatchAttrs, EtfAttrs, EtsAttrs, FilterAttrs, FilterAttrsMessage, FilterStatsAttrs, FlowAttrs,
  FlowerAttrs, FlowerKeyCfmAttrs, FlowerKeyEncOptErspanAttrs, FlowerKeyEncOptGeneveAttrs, FlowerKeyEncOptGtpAttrs,
  FlowerKeyEncOptPfcpAttrs, FlowerKeyEncOptsAttrs, FlowerKeyEncOptVxlanAttrs, FlowerKeyMplsOptAttrs,
  FlowerKeyMplsOptsAttrs, FqAttrs, FqCodelAttrs, FqPieAttrs, FwAttrs, GateEntryAttrs, GateEntryList, GnetEstimator,
  GnetStatsBasic, GnetStatsQueue, GnetStatsRateEst, GnetStatsRateEst64, GredAttrs, HfscAttrs, HhfAttrs, HtbAttrs,
  IfeMetaAttrs, MatchallAttrs, MqprioAttrs, MqprioMaxRates, MqprioMinRates, MqprioTcEntryAttrs, NetemAttrs,
  NetemLossAttrs, PeditKeyExAttrs, PeditKeysExAttrs, PieAttrs, PoliceAttrs, QdiscAttrs, QdiscAttrsMessage, QfqAttrs,
  RedAttrs, RouteAttrs, SfbAttrs, SockFilter, TaprioAttrs, TaprioOffloadStatsAttrs, TaprioSchedEntry,
  TaprioSchedEntryList, TaprioTcEntryAttrs, TbfAttrs, TcaGredVqEntryAttrs, TcaGredVqListAttrs, TcaStabAttrs,
  TcaStatsAttrs, TcBasicPcnt, TcCbsQopt, TcChokeXstats, TcCodelXstats, TcConnmark, TcCsum, TcDrrStats, TcDualpi2Xstats,
  TcEtfQopt, TcfEmatchHdr, TcfEmatchTreeHdr, TcFifoQopt, TcFqCodelClXstats, TcFqCodelXstats, TcFqPieXstats, TcFqQdStats,
  TcfT, TcGact, TcGactP, TcGredQopt, TcGredSopt, TcHfscQopt, TcHfscStats, TcHhfXstats, TcHtbGlob, TcHtbOpt, TcHtbXstats,
  TcIfe, TcMatchallPcnt, TcMirred, TcMpls, TcMqprioQopt, TcMqprioQoptMqprioAttrs, Tcmsg, TcMultiqQopt, TcNat,
  TcNetemCorr, TcNetemCorrupt, TcNetemGemodel, TcNetemGimodel, TcNetemQopt, TcNetemQoptNetemAttrs, TcNetemRate,
  TcNetemReorder, TcNetemSlot, TcNetemXstats, TcPeditKey, TcPeditSel, TcPieXstats, TcPlugQopt, TcPolice, TcPrioQopt,
  TcQfqStats, TcRatespec, TcRedQopt, TcRedXstats, TcServiceCurve, TcSfbQopt, TcSfbXstats, TcSfqQopt, TcSfqQoptV1,
  TcSfqredStats, TcSfqXstats, TcSizespec, TcSkbmod, TcStats, TcTbfQopt, TcTunnelKey, TcU32Key, TcU32Mark, TcU32Pcnt,
  TcU32Sel, TcVlan, U32Attrs,
} from './types.ts';

/** Encodes struct `tcmsg` (20 bytes) at an offset that holds zeros. */
export function encodeTcmsg(w: AttrWriter, at: number, s: Sparse<Tcmsg>): void {
  w.putU8(at, 'family', s.family, addressFamilyTable);
  w.putS32(at + 4, 'ifindex', s.ifindex);
  w.putU32(at + 8, 'handle', s.handle);
  w.putU32(at + 12, 'parent', s.parent);
  w.putU32(at + 16, 'info', s.info);
}

/** Encodes struct `tc-stats` (40 bytes) at an offset that holds zeros. */
export function encodeTcStats(w: AttrWriter, at: number, s: Sparse<TcStats>): void {
  w.putU64(at, 'bytes', s.bytes);
  w.putU32(at + 8, 'packets', s.packets);
  w.putU32(at + 12, 'drops', s.drops);
  w.putU32(at + 16, 'overlimits', s.overlimits);
  w.putU32(at + 20, 'bps', s.bps);
  w.putU32(at + 24, 'pps', s.pps);
  w.putU32(at + 28, 'qlen', s.qlen);
  w.putU32(at + 32, 'backlog', s.backlog);
}

/** Encodes struct `tc-cbs-qopt` (20 bytes) at an offset that holds zeros. */
export function encodeTcCbsQopt(w: AttrWriter, at: number, s: Sparse<TcCbsQopt>): void {
  w.putU8(at, 'offload', s.offload);
  w.putS32(at + 4, 'hicredit', s.hicredit);
  w.putS32(at + 8, 'locredit', s.locredit);
  w.putS32(at + 12, 'idleslope', s.idleslope);
  w.putS32(at + 16, 'sendslope', s.sendslope);
}

/** Encodes struct `tc-etf-qopt` (12 bytes) at an offset that holds zeros. */
export function encodeTcEtfQopt(w: AttrWriter, at: number, s: Sparse<TcEtfQopt>): void {
  w.putS32(at, 'delta', s.delta);
  w.putS32(at + 4, 'clockid', s.clockid);
  w.putU32(at + 8, 'flags', s.flags);
}

/** Encodes struct `tc-fifo-qopt` (4 bytes) at an offset that holds zeros. */
export function encodeTcFifoQopt(w: AttrWriter, at: number, s: Sparse<TcFifoQopt>): void {
  w.putU32(at, 'limit', s.limit);
}

/** Encodes struct `tc-htb-opt` (44 bytes) at an offset that holds zeros. */
export function encodeTcHtbOpt(w: AttrWriter, at: number, s: Sparse<TcHtbOpt<Uint8Array>>): void {
  w.putStruct(at, 'rate', s.rate, 12, encodeTcRatespec);
  w.putStruct(at + 12, 'ceil', s.ceil, 12, encodeTcRatespec);
  w.putU32(at + 24, 'buffer', s.buffer);
  w.putU32(at + 28, 'cbuffer', s.cbuffer);
  w.putU32(at + 32, 'quantum', s.quantum);
  w.putU32(at + 36, 'level', s.level);
  w.putU32(at + 40, 'prio', s.prio);
}

/** Encodes struct `tc-htb-glob` (20 bytes) at an offset that holds zeros. */
export function encodeTcHtbGlob(w: AttrWriter, at: number, s: Sparse<TcHtbGlob>): void {
  w.putU32(at, 'version', s.version);
  w.putU32(at + 4, 'rate2quantum', s.rate2quantum);
  w.putU32(at + 8, 'defcls', s.defcls);
  w.putU32(at + 12, 'debug', s.debug);
  w.putU32(at + 16, 'direct-pkts', s.directPkts);
}

/** Encodes struct `tc-gred-qopt` (52 bytes) at an offset that holds zeros. */
export function encodeTcGredQopt(w: AttrWriter, at: number, s: Sparse<TcGredQopt>): void {
  w.putU32(at, 'limit', s.limit);
  w.putU32(at + 4, 'qth-min', s.qthMin);
  w.putU32(at + 8, 'qth-max', s.qthMax);
  w.putU32(at + 12, 'DP', s.DP);
  w.putU32(at + 16, 'backlog', s.backlog);
  w.putU32(at + 20, 'qave', s.qave);
  w.putU32(at + 24, 'forced', s.forced);
  w.putU32(at + 28, 'early', s.early);
  w.putU32(at + 32, 'other', s.other);
  w.putU32(at + 36, 'pdrop', s.pdrop);
  w.putU8(at + 40, 'Wlog', s.Wlog);
  w.putU8(at + 41, 'Plog', s.Plog);
  w.putU8(at + 42, 'Scell-log', s.ScellLog);
  w.putU8(at + 43, 'prio', s.prio);
  w.putU32(at + 44, 'packets', s.packets);
  w.putU32(at + 48, 'bytesin', s.bytesin);
}

/** Encodes struct `tc-gred-sopt` (12 bytes) at an offset that holds zeros. */
export function encodeTcGredSopt(w: AttrWriter, at: number, s: Sparse<TcGredSopt>): void {
  w.putU32(at, 'DPs', s.DPs);
  w.putU32(at + 4, 'def-DP', s.defDP);
  w.putU8(at + 8, 'grio', s.grio);
  w.putU8(at + 9, 'flags', s.flags);
}

/** Encodes struct `tc-hfsc-qopt` (2 bytes) at an offset that holds zeros. */
export function encodeTcHfscQopt(w: AttrWriter, at: number, s: Sparse<TcHfscQopt>): void {
  w.putU16(at, 'defcls', s.defcls);
}

/** Encodes struct `tc-mqprio-qopt` (82 bytes) at an offset that holds zeros. */
export function encodeTcMqprioQopt(w: AttrWriter, at: number, s: Sparse<TcMqprioQopt>): void {
  w.putU8(at, 'num-tc', s.numTc);
  w.putArray(at + 1, 'prio-tc-map', s.prioTcMap, 1, (w, at, item) => w.putU8(at, '', item), 16);
  w.putU8(at + 17, 'hw', s.hw);
  w.putArray(at + 18, 'count', s.count, 2, (w, at, item) => w.putU16(at, '', item), 16);
  w.putArray(at + 50, 'offset', s.offset, 2, (w, at, item) => w.putU16(at, '', item), 16);
}

/** Encodes struct `tc-multiq-qopt` (4 bytes) at an offset that holds zeros. */
export function encodeTcMultiqQopt(w: AttrWriter, at: number, s: Sparse<TcMultiqQopt>): void {
  w.putU16(at, 'bands', s.bands);
  w.putU16(at + 2, 'max-bands', s.maxBands);
}

/** Encodes struct `tc-netem-qopt` (24 bytes) at an offset that holds zeros. */
export function encodeTcNetemQopt(w: AttrWriter, at: number, s: Sparse<TcNetemQopt>): void {
  w.putU32(at, 'latency', s.latency);
  w.putU32(at + 4, 'limit', s.limit);
  w.putU32(at + 8, 'loss', s.headerLoss);
  w.putU32(at + 12, 'gap', s.gap);
  w.putU32(at + 16, 'duplicate', s.duplicate);
  w.putU32(at + 20, 'jitter', s.jitter);
}

/** Encodes struct `tc-netem-gimodel` (20 bytes) at an offset that holds zeros. */
export function encodeTcNetemGimodel(w: AttrWriter, at: number, s: Sparse<TcNetemGimodel>): void {
  w.putU32(at, 'p13', s.p13);
  w.putU32(at + 4, 'p31', s.p31);
  w.putU32(at + 8, 'p32', s.p32);
  w.putU32(at + 12, 'p14', s.p14);
  w.putU32(at + 16, 'p23', s.p23);
}

/** Encodes struct `tc-netem-gemodel` (16 bytes) at an offset that holds zeros. */
export function encodeTcNetemGemodel(w: AttrWriter, at: number, s: Sparse<TcNetemGemodel>): void {
  w.putU32(at, 'p', s.p);
  w.putU32(at + 4, 'r', s.r);
  w.putU32(at + 8, 'h', s.h);
  w.putU32(at + 12, 'k1', s.k1);
}

/** Encodes struct `tc-netem-corr` (12 bytes) at an offset that holds zeros. */
export function encodeTcNetemCorr(w: AttrWriter, at: number, s: Sparse<TcNetemCorr>): void {
  w.putU32(at, 'delay-corr', s.delayCorr);
  w.putU32(at + 4, 'loss-corr', s.lossCorr);
  w.putU32(at + 8, 'dup-corr', s.dupCorr);
}

/** Encodes struct `tc-netem-reorder` (8 bytes) at an offset that holds zeros. */
export function encodeTcNetemReorder(w: AttrWriter, at: number, s: Sparse<TcNetemReorder>): void {
  w.putU32(at, 'probability', s.probability);
  w.putU32(at + 4, 'correlation', s.correlation);
}

/** Encodes struct `tc-netem-corrupt` (8 bytes) at an offset that holds zeros. */
export function encodeTcNetemCorrupt(w: AttrWriter, at: number, s: Sparse<TcNetemCorrupt>): void {
  w.putU32(at, 'probability', s.probability);
  w.putU32(at + 4, 'correlation', s.correlation);
}

/** Encodes struct `tc-netem-rate` (16 bytes) at an offset that holds zeros. */
export function encodeTcNetemRate(w: AttrWriter, at: number, s: Sparse<TcNetemRate>): void {
  w.putU32(at, 'rate', s.rate);
  w.putS32(at + 4, 'packet-overhead', s.packetOverhead);
  w.putU32(at + 8, 'cell-size', s.cellSize);
  w.putS32(at + 12, 'cell-overhead', s.cellOverhead);
}

/** Encodes struct `tc-netem-slot` (40 bytes) at an offset that holds zeros. */
export function encodeTcNetemSlot(w: AttrWriter, at: number, s: Sparse<TcNetemSlot>): void {
  w.putS64(at, 'min-delay', s.minDelay);
  w.putS64(at + 8, 'max-delay', s.maxDelay);
  w.putS32(at + 16, 'max-packets', s.maxPackets);
  w.putS32(at + 20, 'max-bytes', s.maxBytes);
  w.putS64(at + 24, 'dist-delay', s.distDelay);
  w.putS64(at + 32, 'dist-jitter', s.distJitter);
}

/** Encodes struct `tc-plug-qopt` (8 bytes) at an offset that holds zeros. */
export function encodeTcPlugQopt(w: AttrWriter, at: number, s: Sparse<TcPlugQopt>): void {
  w.putS32(at, 'action', s.action);
  w.putU32(at + 4, 'limit', s.limit);
}

/** Encodes struct `tc-prio-qopt` (20 bytes) at an offset that holds zeros. */
export function encodeTcPrioQopt(w: AttrWriter, at: number, s: Sparse<TcPrioQopt>): void {
  w.putS32(at, 'bands', s.bands);
  w.putArray(at + 4, 'priomap', s.priomap, 1, (w, at, item) => w.putU8(at, '', item), 16);
}

/** Encodes struct `tc-red-qopt` (16 bytes) at an offset that holds zeros. */
export function encodeTcRedQopt(w: AttrWriter, at: number, s: Sparse<TcRedQopt>): void {
  w.putU32(at, 'limit', s.limit);
  w.putU32(at + 4, 'qth-min', s.qthMin);
  w.putU32(at + 8, 'qth-max', s.qthMax);
  w.putU8(at + 12, 'Wlog', s.Wlog);
  w.putU8(at + 13, 'Plog', s.Plog);
  w.putU8(at + 14, 'Scell-log', s.ScellLog);
  w.putU8(at + 15, 'flags', s.flags);
}

/** Encodes struct `tc-sfb-qopt` (36 bytes) at an offset that holds zeros. */
export function encodeTcSfbQopt(w: AttrWriter, at: number, s: Sparse<TcSfbQopt>): void {
  w.putU32(at, 'rehash-interval', s.rehashInterval);
  w.putU32(at + 4, 'warmup-time', s.warmupTime);
  w.putU32(at + 8, 'max', s.max);
  w.putU32(at + 12, 'bin-size', s.binSize);
  w.putU32(at + 16, 'increment', s.increment);
  w.putU32(at + 20, 'decrement', s.decrement);
  w.putU32(at + 24, 'limit', s.limit);
  w.putU32(at + 28, 'penalty-rate', s.penaltyRate);
  w.putU32(at + 32, 'penalty-burst', s.penaltyBurst);
}

/** Encodes struct `tc-sfq-qopt` (20 bytes) at an offset that holds zeros. */
export function encodeTcSfqQopt(w: AttrWriter, at: number, s: Sparse<TcSfqQopt>): void {
  w.putU32(at, 'quantum', s.quantum);
  w.putS32(at + 4, 'perturb-period', s.perturbPeriod);
  w.putU32(at + 8, 'limit', s.limit);
  w.putU32(at + 12, 'divisor', s.divisor);
  w.putU32(at + 16, 'flows', s.flows);
}

/** Encodes struct `tc-sfqred-stats` (24 bytes) at an offset that holds zeros. */
export function encodeTcSfqredStats(w: AttrWriter, at: number, s: Sparse<TcSfqredStats>): void {
  w.putU32(at, 'prob-drop', s.probDrop);
  w.putU32(at + 4, 'forced-drop', s.forcedDrop);
  w.putU32(at + 8, 'prob-mark', s.probMark);
  w.putU32(at + 12, 'forced-mark', s.forcedMark);
  w.putU32(at + 16, 'prob-mark-head', s.probMarkHead);
  w.putU32(at + 20, 'forced-mark-head', s.forcedMarkHead);
}

/** Encodes struct `tc-sfq-qopt-v1` (72 bytes) at an offset that holds zeros. */
export function encodeTcSfqQoptV1(w: AttrWriter, at: number, s: Sparse<TcSfqQoptV1<Uint8Array>>): void {
  w.putStruct(at, 'v0', s.v0, 20, encodeTcSfqQopt);
  w.putU32(at + 20, 'depth', s.depth);
  w.putU32(at + 24, 'headdrop', s.headdrop);
  w.putU32(at + 28, 'limit', s.limit);
  w.putU32(at + 32, 'qth-min', s.qthMin);
  w.putU32(at + 36, 'qth-max', s.qthMax);
  w.putU8(at + 40, 'Wlog', s.Wlog);
  w.putU8(at + 41, 'Plog', s.Plog);
  w.putU8(at + 42, 'Scell-log', s.ScellLog);
  w.putU8(at + 43, 'flags', s.flags);
  w.putU32(at + 44, 'max-P', s.maxP);
  w.putStruct(at + 48, 'stats', s.stats, 24, encodeTcSfqredStats);
}

/** Encodes struct `tc-ratespec` (12 bytes) at an offset that holds zeros. */
export function encodeTcRatespec(w: AttrWriter, at: number, s: Sparse<TcRatespec>): void {
  w.putU8(at, 'cell-log', s.cellLog);
  w.putU8(at + 1, 'linklayer', s.linklayer);
  w.putU16(at + 2, 'overhead', s.overhead);
  w.putS16(at + 4, 'cell-align', s.cellAlign);
  w.putU16(at + 6, 'mpu', s.mpu);
  w.putU32(at + 8, 'rate', s.rate);
}

/** Encodes struct `tc-tbf-qopt` (36 bytes) at an offset that holds zeros. */
export function encodeTcTbfQopt(w: AttrWriter, at: number, s: Sparse<TcTbfQopt<Uint8Array>>): void {
  w.putStruct(at, 'rate', s.rate, 12, encodeTcRatespec);
  w.putStruct(at + 12, 'peakrate', s.peakrate, 12, encodeTcRatespec);
  w.putU32(at + 24, 'limit', s.limit);
  w.putU32(at + 28, 'buffer', s.buffer);
  w.putU32(at + 32, 'mtu', s.mtu);
}

/** Encodes struct `tc-sizespec` (24 bytes) at an offset that holds zeros. */
export function encodeTcSizespec(w: AttrWriter, at: number, s: Sparse<TcSizespec>): void {
  w.putU8(at, 'cell-log', s.cellLog);
  w.putU8(at + 1, 'size-log', s.sizeLog);
  w.putS16(at + 2, 'cell-align', s.cellAlign);
  w.putS32(at + 4, 'overhead', s.overhead);
  w.putU32(at + 8, 'linklayer', s.linklayer);
  w.putU32(at + 12, 'mpu', s.mpu);
  w.putU32(at + 16, 'mtu', s.mtu);
  w.putU32(at + 20, 'tsize', s.tsize);
}

/** Encodes struct `gnet-estimator` (2 bytes) at an offset that holds zeros. */
export function encodeGnetEstimator(w: AttrWriter, at: number, s: Sparse<GnetEstimator>): void {
  w.putS8(at, 'interval', s.interval);
  w.putU8(at + 1, 'ewma-log', s.ewmaLog);
}

/** Encodes struct `tc-choke-xstats` (20 bytes) at an offset that holds zeros. */
export function encodeTcChokeXstats(w: AttrWriter, at: number, s: Sparse<TcChokeXstats>): void {
  w.putU32(at, 'early', s.early);
  w.putU32(at + 4, 'pdrop', s.pdrop);
  w.putU32(at + 8, 'other', s.other);
  w.putU32(at + 12, 'marked', s.marked);
  w.putU32(at + 16, 'matched', s.matched);
}

/** Encodes struct `tc-codel-xstats` (36 bytes) at an offset that holds zeros. */
export function encodeTcCodelXstats(w: AttrWriter, at: number, s: Sparse<TcCodelXstats>): void {
  w.putU32(at, 'maxpacket', s.maxpacket);
  w.putU32(at + 4, 'count', s.count);
  w.putU32(at + 8, 'lastcount', s.lastcount);
  w.putU32(at + 12, 'ldelay', s.ldelay);
  w.putS32(at + 16, 'drop-next', s.dropNext);
  w.putU32(at + 20, 'drop-overlimit', s.dropOverlimit);
  w.putU32(at + 24, 'ecn-mark', s.ecnMark);
  w.putU32(at + 28, 'dropping', s.dropping);
  w.putU32(at + 32, 'ce-mark', s.ceMark);
}

/** Encodes struct `tc-fq-codel-xstats` (40 bytes) at an offset that holds zeros. */
export function encodeTcFqCodelXstats(w: AttrWriter, at: number, s: Sparse<TcFqCodelXstats>): void {
  w.putU32(at, 'type', s.type);
  w.putU32(at + 4, 'maxpacket', s.maxpacket);
  w.putU32(at + 8, 'drop-overlimit', s.dropOverlimit);
  w.putU32(at + 12, 'ecn-mark', s.ecnMark);
  w.putU32(at + 16, 'new-flow-count', s.newFlowCount);
  w.putU32(at + 20, 'new-flows-len', s.newFlowsLen);
  w.putU32(at + 24, 'old-flows-len', s.oldFlowsLen);
  w.putU32(at + 28, 'ce-mark', s.ceMark);
  w.putU32(at + 32, 'memory-usage', s.memoryUsage);
  w.putU32(at + 36, 'drop-overmemory', s.dropOvermemory);
}

/** Encodes struct `tc-dualpi2-xstats` (48 bytes) at an offset that holds zeros. */
export function encodeTcDualpi2Xstats(w: AttrWriter, at: number, s: Sparse<TcDualpi2Xstats>): void {
  w.putU32(at, 'prob', s.prob);
  w.putU32(at + 4, 'delay-c', s.delayC);
  w.putU32(at + 8, 'delay-l', s.delayL);
  w.putU32(at + 12, 'pkts-in-c', s.pktsInC);
  w.putU32(at + 16, 'pkts-in-l', s.pktsInL);
  w.putU32(at + 20, 'maxq', s.maxq);
  w.putU32(at + 24, 'ecn-mark', s.ecnMark);
  w.putU32(at + 28, 'step-mark', s.stepMark);
  w.putS32(at + 32, 'credit', s.credit);
  w.putU32(at + 36, 'memory-used', s.memoryUsed);
  w.putU32(at + 40, 'max-memory-used', s.maxMemoryUsed);
  w.putU32(at + 44, 'memory-limit', s.memoryLimit);
}

/** Encodes struct `tc-fq-pie-xstats` (36 bytes) at an offset that holds zeros. */
export function encodeTcFqPieXstats(w: AttrWriter, at: number, s: Sparse<TcFqPieXstats>): void {
  w.putU32(at, 'packets-in', s.packetsIn);
  w.putU32(at + 4, 'dropped', s.dropped);
  w.putU32(at + 8, 'overlimit', s.overlimit);
  w.putU32(at + 12, 'overmemory', s.overmemory);
  w.putU32(at + 16, 'ecn-mark', s.ecnMark);
  w.putU32(at + 20, 'new-flow-count', s.newFlowCount);
  w.putU32(at + 24, 'new-flows-len', s.newFlowsLen);
  w.putU32(at + 28, 'old-flows-len', s.oldFlowsLen);
  w.putU32(at + 32, 'memory-usage', s.memoryUsage);
}

/** Encodes struct `tc-fq-qd-stats` (152 bytes) at an offset that holds zeros. */
export function encodeTcFqQdStats(w: AttrWriter, at: number, s: Sparse<TcFqQdStats>): void {
  w.putU64(at, 'gc-flows', s.gcFlows);
  w.putU64(at + 8, 'highprio-packets', s.highprioPackets);
  w.putU64(at + 16, 'tcp-retrans', s.tcpRetrans);
  w.putU64(at + 24, 'throttled', s.throttled);
  w.putU64(at + 32, 'flows-plimit', s.flowsPlimit);
  w.putU64(at + 40, 'pkts-too-long', s.pktsTooLong);
  w.putU64(at + 48, 'allocation-errors', s.allocationErrors);
  w.putS64(at + 56, 'time-next-delayed-flow', s.timeNextDelayedFlow);
  w.putU32(at + 64, 'flows', s.flows);
  w.putU32(at + 68, 'inactive-flows', s.inactiveFlows);
  w.putU32(at + 72, 'throttled-flows', s.throttledFlows);
  w.putU32(at + 76, 'unthrottle-latency-ns', s.unthrottleLatencyNs);
  w.putU64(at + 80, 'ce-mark', s.ceMark);
  w.putU64(at + 88, 'horizon-drops', s.horizonDrops);
  w.putU64(at + 96, 'horizon-caps', s.horizonCaps);
  w.putU64(at + 104, 'fastpath-packets', s.fastpathPackets);
  w.putArray(at + 112, 'band-drops', s.bandDrops, 8, (w, at, item) => w.putU64(at, '', item), 3);
  w.putArray(at + 136, 'band-pkt-count', s.bandPktCount, 4, (w, at, item) => w.putU32(at, '', item), 3);
}

/** Encodes struct `tc-hhf-xstats` (16 bytes) at an offset that holds zeros. */
export function encodeTcHhfXstats(w: AttrWriter, at: number, s: Sparse<TcHhfXstats>): void {
  w.putU32(at, 'drop-overlimit', s.dropOverlimit);
  w.putU32(at + 4, 'hh-overlimit', s.hhOverlimit);
  w.putU32(at + 8, 'hh-tot-count', s.hhTotCount);
  w.putU32(at + 12, 'hh-cur-count', s.hhCurCount);
}

/** Encodes struct `tc-pie-xstats` (40 bytes) at an offset that holds zeros. */
export function encodeTcPieXstats(w: AttrWriter, at: number, s: Sparse<TcPieXstats>): void {
  w.putU64(at, 'prob', s.prob);
  w.putU32(at + 8, 'delay', s.delay);
  w.putU32(at + 12, 'avg-dq-rate', s.avgDqRate);
  w.putU32(at + 16, 'dq-rate-estimating', s.dqRateEstimating);
  w.putU32(at + 20, 'packets-in', s.packetsIn);
  w.putU32(at + 24, 'dropped', s.dropped);
  w.putU32(at + 28, 'overlimit', s.overlimit);
  w.putU32(at + 32, 'maxq', s.maxq);
  w.putU32(at + 36, 'ecn-mark', s.ecnMark);
}

/** Encodes struct `tc-red-xstats` (16 bytes) at an offset that holds zeros. */
export function encodeTcRedXstats(w: AttrWriter, at: number, s: Sparse<TcRedXstats>): void {
  w.putU32(at, 'early', s.early);
  w.putU32(at + 4, 'pdrop', s.pdrop);
  w.putU32(at + 8, 'other', s.other);
  w.putU32(at + 12, 'marked', s.marked);
}

/** Encodes struct `tc-sfb-xstats` (36 bytes) at an offset that holds zeros. */
export function encodeTcSfbXstats(w: AttrWriter, at: number, s: Sparse<TcSfbXstats>): void {
  w.putU32(at, 'earlydrop', s.earlydrop);
  w.putU32(at + 4, 'penaltydrop', s.penaltydrop);
  w.putU32(at + 8, 'bucketdrop', s.bucketdrop);
  w.putU32(at + 12, 'queuedrop', s.queuedrop);
  w.putU32(at + 16, 'childdrop', s.childdrop);
  w.putU32(at + 20, 'marked', s.marked);
  w.putU32(at + 24, 'maxqlen', s.maxqlen);
  w.putU32(at + 28, 'maxprob', s.maxprob);
  w.putU32(at + 32, 'avgprob', s.avgprob);
}

/** Encodes struct `tc-sfq-xstats` (4 bytes) at an offset that holds zeros. */
export function encodeTcSfqXstats(w: AttrWriter, at: number, s: Sparse<TcSfqXstats>): void {
  w.putS32(at, 'allot', s.allot);
}

/** Encodes struct `gnet-stats-basic` (16 bytes) at an offset that holds zeros. */
export function encodeGnetStatsBasic(w: AttrWriter, at: number, s: Sparse<GnetStatsBasic>): void {
  w.putU64(at, 'bytes', s.bytes);
  w.putU32(at + 8, 'packets', s.packets);
}

/** Encodes struct `gnet-stats-rate-est` (8 bytes) at an offset that holds zeros. */
export function encodeGnetStatsRateEst(w: AttrWriter, at: number, s: Sparse<GnetStatsRateEst>): void {
  w.putU32(at, 'bps', s.bps);
  w.putU32(at + 4, 'pps', s.pps);
}

/** Encodes struct `gnet-stats-rate-est64` (16 bytes) at an offset that holds zeros. */
export function encodeGnetStatsRateEst64(w: AttrWriter, at: number, s: Sparse<GnetStatsRateEst64>): void {
  w.putU64(at, 'bps', s.bps);
  w.putU64(at + 8, 'pps', s.pps);
}

/** Encodes struct `gnet-stats-queue` (20 bytes) at an offset that holds zeros. */
export function encodeGnetStatsQueue(w: AttrWriter, at: number, s: Sparse<GnetStatsQueue>): void {
  w.putU32(at, 'qlen', s.qlen);
  w.putU32(at + 4, 'backlog', s.backlog);
  w.putU32(at + 8, 'drops', s.drops);
  w.putU32(at + 12, 'requeues', s.requeues);
  w.putU32(at + 16, 'overlimits', s.overlimits);
}

/** Encodes struct `tc-u32-key` (16 bytes) at an offset that holds zeros. */
export function encodeTcU32Key(w: AttrWriter, at: number, s: Sparse<TcU32Key>): void {
  w.putU32be(at, 'mask', s.mask);
  w.putU32be(at + 4, 'val', s.val);
  w.putS32(at + 8, 'off', s.off);
  w.putS32(at + 12, 'offmask', s.offmask);
}

/** Encodes struct `tc-u32-mark` (12 bytes) at an offset that holds zeros. */
export function encodeTcU32Mark(w: AttrWriter, at: number, s: Sparse<TcU32Mark>): void {
  w.putU32(at, 'val', s.val);
  w.putU32(at + 4, 'mask', s.mask);
  w.putU32(at + 8, 'success', s.success);
}

/** Encodes struct `tc-u32-sel` (16 bytes) at an offset that holds zeros. */
export function encodeTcU32Sel(w: AttrWriter, at: number, s: Sparse<TcU32Sel<Uint8Array>>): void {
  w.putU8(at, 'flags', s.flags);
  w.putU8(at + 1, 'offshift', s.offshift);
  w.putU8(at + 2, 'nkeys', s.nkeys ?? s.keys?.length);
  w.putU16be(at + 4, 'offmask', s.offmask);
  w.putU16(at + 6, 'off', s.off);
  w.putS16(at + 8, 'offoff', s.offoff);
  w.putS16(at + 10, 'hoff', s.hoff);
  w.putU32be(at + 12, 'hmask', s.hmask);
  w.putArray(at + 16, 'keys', s.keys, 16, encodeTcU32Key);
}

/** Encodes struct `tc-u32-pcnt` (16 bytes) at an offset that holds zeros. */
export function encodeTcU32Pcnt(w: AttrWriter, at: number, s: Sparse<TcU32Pcnt>): void {
  w.putU64(at, 'rcnt', s.rcnt);
  w.putU64(at + 8, 'rhit', s.rhit);
  w.putArray(at + 16, 'kcnts', s.kcnts, 8, (w, at, item) => w.putU64(at, '', item));
}

/** Encodes struct `tcf-t` (32 bytes) at an offset that holds zeros. */
export function encodeTcfT(w: AttrWriter, at: number, s: Sparse<TcfT>): void {
  w.putU64(at, 'install', s.install);
  w.putU64(at + 8, 'lastuse', s.lastuse);
  w.putU64(at + 16, 'expires', s.expires);
  w.putU64(at + 24, 'firstuse', s.firstuse);
}

/** Encodes struct `tc-gact` (20 bytes) at an offset that holds zeros. */
export function encodeTcGact(w: AttrWriter, at: number, s: Sparse<TcGact>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
}

/** Encodes struct `tc-gact-p` (8 bytes) at an offset that holds zeros. */
export function encodeTcGactP(w: AttrWriter, at: number, s: Sparse<TcGactP>): void {
  w.putU16(at, 'ptype', s.ptype);
  w.putU16(at + 2, 'pval', s.pval);
  w.putS32(at + 4, 'paction', s.paction, tcVerdictTable);
}

/** Encodes struct `tcf-ematch-tree-hdr` (4 bytes) at an offset that holds zeros. */
export function encodeTcfEmatchTreeHdr(w: AttrWriter, at: number, s: Sparse<TcfEmatchTreeHdr>): void {
  w.putU16(at, 'nmatches', s.nmatches);
  w.putU16(at + 2, 'progid', s.progid);
}

/** Encodes struct `tc-basic-pcnt` (16 bytes) at an offset that holds zeros. */
export function encodeTcBasicPcnt(w: AttrWriter, at: number, s: Sparse<TcBasicPcnt>): void {
  w.putU64(at, 'rcnt', s.rcnt);
  w.putU64(at + 8, 'rhit', s.rhit);
}

/** Encodes struct `tc-matchall-pcnt` (8 bytes) at an offset that holds zeros. */
export function encodeTcMatchallPcnt(w: AttrWriter, at: number, s: Sparse<TcMatchallPcnt>): void {
  w.putU64(at, 'rhit', s.rhit);
}

/** Encodes struct `tc-mpls` (24 bytes) at an offset that holds zeros. */
export function encodeTcMpls(w: AttrWriter, at: number, s: Sparse<TcMpls>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putS32(at + 20, 'm-action', s.mAction, mplsActionTable);
}

/** Encodes struct `tc-police` (56 bytes) at an offset that holds zeros. */
export function encodeTcPolice(w: AttrWriter, at: number, s: Sparse<TcPolice<Uint8Array>>): void {
  w.putU32(at, 'index', s.index);
  w.putS32(at + 4, 'action', s.action, tcVerdictTable);
  w.putU32(at + 8, 'limit', s.limit);
  w.putU32(at + 12, 'burst', s.burst);
  w.putU32(at + 16, 'mtu', s.mtu);
  w.putStruct(at + 20, 'rate', s.rate, 12, encodeTcRatespec);
  w.putStruct(at + 32, 'peakrate', s.peakrate, 12, encodeTcRatespec);
  w.putS32(at + 44, 'refcnt', s.refcnt);
  w.putS32(at + 48, 'bindcnt', s.bindcnt);
  w.putU32(at + 52, 'capab', s.capab);
}

/** Encodes struct `tc-pedit-sel` (24 bytes) at an offset that holds zeros. */
export function encodeTcPeditSel(w: AttrWriter, at: number, s: Sparse<TcPeditSel<Uint8Array>>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putU8(at + 20, 'nkeys', s.nkeys ?? s.keys?.length);
  w.putU8(at + 21, 'flags', s.flags);
  w.putArray(at + 24, 'keys', s.keys, 24, encodeTcPeditKey);
}

/** Encodes struct `tc-pedit-key` (24 bytes) at an offset that holds zeros. */
export function encodeTcPeditKey(w: AttrWriter, at: number, s: Sparse<TcPeditKey>): void {
  w.putU32(at, 'mask', s.mask);
  w.putU32(at + 4, 'val', s.val);
  w.putU32(at + 8, 'off', s.off);
  w.putU32(at + 12, 'at', s.at);
  w.putU32(at + 16, 'offmask', s.offmask);
  w.putU32(at + 20, 'shift', s.shift);
}

/** Encodes struct `tc-vlan` (24 bytes) at an offset that holds zeros. */
export function encodeTcVlan(w: AttrWriter, at: number, s: Sparse<TcVlan>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putS32(at + 20, 'v-action', s.vAction, vlanActionTable);
}

/** Encodes struct `tcf-ematch-hdr` (8 bytes) at an offset that holds zeros. */
export function encodeTcfEmatchHdr(w: AttrWriter, at: number, s: Sparse<TcfEmatchHdr>): void {
  w.putU16(at, 'matchid', s.matchid);
  w.putU16(at + 2, 'kind', s.kind, ematchKindTable);
  w.putU16(at + 4, 'flags', s.flags, ematchFlagsTable);
  w.putArray(at + 8, 'data', s.data, 1, (w, at, item) => w.putU8(at, '', item));
}

/** Encodes struct `tc-fq-codel-cl-xstats` (28 bytes) at an offset that holds zeros. */
export function encodeTcFqCodelClXstats(w: AttrWriter, at: number, s: Sparse<TcFqCodelClXstats>): void {
  w.putU32(at, 'type', s.type);
  w.putS32(at + 4, 'deficit', s.deficit);
  w.putU32(at + 8, 'ldelay', s.ldelay);
  w.putU32(at + 12, 'count', s.count);
  w.putU32(at + 16, 'lastcount', s.lastcount);
  w.putU32(at + 20, 'dropping', s.dropping);
  w.putS32(at + 24, 'drop-next', s.dropNext);
}

/** Encodes struct `tc-htb-xstats` (20 bytes) at an offset that holds zeros. */
export function encodeTcHtbXstats(w: AttrWriter, at: number, s: Sparse<TcHtbXstats>): void {
  w.putU32(at, 'lends', s.lends);
  w.putU32(at + 4, 'borrows', s.borrows);
  w.putU32(at + 8, 'giants', s.giants);
  w.putS32(at + 12, 'tokens', s.tokens);
  w.putS32(at + 16, 'ctokens', s.ctokens);
}

/** Encodes struct `tc-hfsc-stats` (24 bytes) at an offset that holds zeros. */
export function encodeTcHfscStats(w: AttrWriter, at: number, s: Sparse<TcHfscStats>): void {
  w.putU64(at, 'work', s.work);
  w.putU64(at + 8, 'rtwork', s.rtwork);
  w.putU32(at + 16, 'period', s.period);
  w.putU32(at + 20, 'level', s.level);
}

/** Encodes struct `tc-drr-stats` (4 bytes) at an offset that holds zeros. */
export function encodeTcDrrStats(w: AttrWriter, at: number, s: Sparse<TcDrrStats>): void {
  w.putU32(at, 'deficit', s.deficit);
}

/** Encodes struct `tc-qfq-stats` (8 bytes) at an offset that holds zeros. */
export function encodeTcQfqStats(w: AttrWriter, at: number, s: Sparse<TcQfqStats>): void {
  w.putU32(at, 'weight', s.weight);
  w.putU32(at + 4, 'lmax', s.lmax);
}

/** Encodes struct `tc-netem-xstats` (56 bytes) at an offset that holds zeros. */
export function encodeTcNetemXstats(w: AttrWriter, at: number, s: Sparse<TcNetemXstats>): void {
  w.putU64(at, 'delayed', s.delayed);
  w.putU64(at + 8, 'dropped', s.dropped);
  w.putU64(at + 16, 'corrupted', s.corrupted);
  w.putU64(at + 24, 'duplicated', s.duplicated);
  w.putU64(at + 32, 'reordered', s.reordered);
  w.putU64(at + 40, 'ecn-marked', s.ecnMarked);
  w.putU64(at + 48, 'allocation-errors', s.allocationErrors);
}

/** Encodes struct `tc-service-curve` (12 bytes) at an offset that holds zeros. */
export function encodeTcServiceCurve(w: AttrWriter, at: number, s: Sparse<TcServiceCurve>): void {
  w.putU32(at, 'm1', s.m1);
  w.putU32(at + 4, 'd', s.d);
  w.putU32(at + 8, 'm2', s.m2);
}

/** Encodes struct `sock-filter` (8 bytes) at an offset that holds zeros. */
export function encodeSockFilter(w: AttrWriter, at: number, s: Sparse<SockFilter>): void {
  w.putU16(at, 'code', s.code);
  w.putU8(at + 2, 'jt', s.jt);
  w.putU8(at + 3, 'jf', s.jf);
  w.putU32(at + 4, 'k', s.k);
}

/** Encodes struct `tc-connmark` (24 bytes) at an offset that holds zeros. */
export function encodeTcConnmark(w: AttrWriter, at: number, s: Sparse<TcConnmark>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putU16(at + 20, 'zone', s.zone);
}

/** Encodes struct `tc-csum` (24 bytes) at an offset that holds zeros. */
export function encodeTcCsum(w: AttrWriter, at: number, s: Sparse<TcCsum>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putU32(at + 20, 'update-flags', s.updateFlags, csumUpdateFlagsTable);
}

/** Encodes struct `tc-ife` (24 bytes) at an offset that holds zeros. */
export function encodeTcIfe(w: AttrWriter, at: number, s: Sparse<TcIfe>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putU16(at + 20, 'flags', s.flags);
}

/** Encodes struct `tc-mirred` (28 bytes) at an offset that holds zeros. */
export function encodeTcMirred(w: AttrWriter, at: number, s: Sparse<TcMirred>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putS32(at + 20, 'eaction', s.eaction, mirredEactionTable);
  w.putU32(at + 24, 'ifindex', s.ifindex);
}

/** Encodes struct `tc-nat` (36 bytes) at an offset that holds zeros. */
export function encodeTcNat(w: AttrWriter, at: number, s: Sparse<TcNat<Uint8Array>>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putIp(at + 20, 4, 'old-addr', s.oldAddr);
  w.putIp(at + 24, 4, 'new-addr', s.newAddr);
  w.putIp(at + 28, 4, 'mask', s.mask);
  w.putU32(at + 32, 'flags', s.flags);
}

/** Encodes struct `tc-skbmod` (32 bytes) at an offset that holds zeros. */
export function encodeTcSkbmod(w: AttrWriter, at: number, s: Sparse<TcSkbmod>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putU64(at + 24, 'flags', s.flags);
}

/** Encodes struct `tc-tunnel-key` (24 bytes) at an offset that holds zeros. */
export function encodeTcTunnelKey(w: AttrWriter, at: number, s: Sparse<TcTunnelKey>): void {
  w.putU32(at, 'index', s.index);
  w.putU32(at + 4, 'capab', s.capab);
  w.putS32(at + 8, 'action', s.action, tcVerdictTable);
  w.putS32(at + 12, 'refcnt', s.refcnt);
  w.putS32(at + 16, 'bindcnt', s.bindcnt);
  w.putS32(at + 20, 't-action', s.tAction, tunnelKeyActionTable);
}

/** Encodes attribute set `qdisc-attrs`. */
export function encodeQdiscAttrs(w: AttrWriter, set: QdiscAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'kind': w.text(1, 'kind', set.kind); break;
      case 'options': encodeOptionsMsg(w, 2, 'options', set.kind, set.options); break;
      case 'stats': w.struct(3, 'stats', set.stats, 40, encodeTcStats); break;
      case 'xstats': encodeTcaStatsAppMsg(w, 4, 'xstats', set.kind, set.xstats); break;
      case 'rate': w.struct(5, 'rate', set.rate, 2, encodeGnetEstimator); break;
      case 'fcnt': w.u32(6, 'fcnt', set.fcnt); break;
      case 'stats2': w.nest(7, 'stats2', set.stats2, (w, inner) => encodeTcaStatsAttrs(w, inner, set.kind)); break;
      case 'stab': w.nest(8, 'stab', set.stab, encodeTcaStabAttrs); break;
      case 'dumpInvisible': w.flag(10, 'dump-invisible', set.dumpInvisible); break;
      case 'chain': w.u32(11, 'chain', set.chain); break;
      case 'hwOffload': w.u8(12, 'hw-offload', set.hwOffload); break;
      case 'ingressBlock': w.u32(13, 'ingress-block', set.ingressBlock); break;
      case 'egressBlock': w.u32(14, 'egress-block', set.egressBlock); break;
      case 'dumpFlags': w.bitfield32(15, 'dump-flags', set.dumpFlags); break;
      case 'extWarnMsg': w.text(16, 'ext-warn-msg', set.extWarnMsg); break;
      default: w.unknownKey('qdisc-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `class-attrs`. */
export function encodeClassAttrs(w: AttrWriter, set: ClassAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'kind': w.text(1, 'kind', set.kind); break;
      case 'options': encodeClassOptionsMsg(w, 2, 'options', set.kind, set.options); break;
      case 'stats': w.struct(3, 'stats', set.stats, 40, encodeTcStats); break;
      case 'xstats': encodeClassStatsAppMsg(w, 4, 'xstats', set.kind, set.xstats); break;
      case 'rate': w.struct(5, 'rate', set.rate, 2, encodeGnetEstimator); break;
      case 'fcnt': w.u32(6, 'fcnt', set.fcnt); break;
      case 'stats2': w.nest(7, 'stats2', set.stats2, (w, inner) => encodeClassStatsAttrs(w, inner, set.kind)); break;
      case 'stab': w.nest(8, 'stab', set.stab, encodeTcaStabAttrs); break;
      case 'dumpInvisible': w.flag(10, 'dump-invisible', set.dumpInvisible); break;
      case 'chain': w.u32(11, 'chain', set.chain); break;
      case 'hwOffload': w.u8(12, 'hw-offload', set.hwOffload); break;
      case 'ingressBlock': w.u32(13, 'ingress-block', set.ingressBlock); break;
      case 'egressBlock': w.u32(14, 'egress-block', set.egressBlock); break;
      case 'dumpFlags': w.bitfield32(15, 'dump-flags', set.dumpFlags); break;
      case 'extWarnMsg': w.text(16, 'ext-warn-msg', set.extWarnMsg); break;
      default: w.unknownKey('class-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `filter-attrs`. */
export function encodeFilterAttrs(w: AttrWriter, set: FilterAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'kind': w.text(1, 'kind', set.kind); break;
      case 'options': encodeFilterOptionsMsg(w, 2, 'options', set.kind, set.options); break;
      case 'stats': w.struct(3, 'stats', set.stats, 40, encodeTcStats); break;
      case 'xstats': w.binary(4, 'xstats', set.xstats); break;
      case 'rate': w.struct(5, 'rate', set.rate, 2, encodeGnetEstimator); break;
      case 'fcnt': w.u32(6, 'fcnt', set.fcnt); break;
      case 'stats2': w.nest(7, 'stats2', set.stats2, encodeFilterStatsAttrs); break;
      case 'stab': w.nest(8, 'stab', set.stab, encodeTcaStabAttrs); break;
      case 'dumpInvisible': w.flag(10, 'dump-invisible', set.dumpInvisible); break;
      case 'chain': w.u32(11, 'chain', set.chain); break;
      case 'hwOffload': w.u8(12, 'hw-offload', set.hwOffload); break;
      case 'ingressBlock': w.u32(13, 'ingress-block', set.ingressBlock); break;
      case 'egressBlock': w.u32(14, 'egress-block', set.egressBlock); break;
      case 'dumpFlags': w.bitfield32(15, 'dump-flags', set.dumpFlags); break;
      case 'extWarnMsg': w.text(16, 'ext-warn-msg', set.extWarnMsg); break;
      default: w.unknownKey('filter-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-attrs`. */
export function encodeActAttrs(w: AttrWriter, set: ActAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'kind': w.text(1, 'kind', set.kind); break;
      case 'options': encodeActOptionsMsg(w, 2, 'options', set.kind, set.options); break;
      case 'index': w.u32(3, 'index', set.index); break;
      case 'stats': w.nest(4, 'stats', set.stats, encodeFilterStatsAttrs); break;
      case 'cookie': w.binary(6, 'cookie', set.cookie); break;
      case 'flags': w.bitfield32(7, 'flags', set.flags); break;
      case 'hwStats': w.bitfield32(8, 'hw-stats', set.hwStats); break;
      case 'usedHwStats': w.bitfield32(9, 'used-hw-stats', set.usedHwStats); break;
      case 'inHwCount': w.u32(10, 'in-hw-count', set.inHwCount); break;
      default: w.unknownKey('act-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-bpf-attrs`. */
export function encodeActBpfAttrs(w: AttrWriter, set: ActBpfAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 20, encodeTcGact); break;
      case 'opsLen': w.u16(3, 'ops-len', set.opsLen); break;
      case 'ops': w.packed(4, 'ops', set.ops, 8, (at, item) => encodeSockFilter(w, at, item)); break;
      case 'fd': w.u32(5, 'fd', set.fd); break;
      case 'name': w.text(6, 'name', set.name); break;
      case 'tag': w.binary(8, 'tag', set.tag); break;
      case 'id': w.u32(9, 'id', set.id); break;
      default: w.unknownKey('act-bpf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-connmark-attrs`. */
export function encodeActConnmarkAttrs(w: AttrWriter, set: ActConnmarkAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 24, encodeTcConnmark); break;
      case 'tm': w.struct(2, 'tm', set.tm, 32, encodeTcfT); break;
      default: w.unknownKey('act-connmark-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-csum-attrs`. */
export function encodeActCsumAttrs(w: AttrWriter, set: ActCsumAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 24, encodeTcCsum); break;
      case 'tm': w.struct(2, 'tm', set.tm, 32, encodeTcfT); break;
      default: w.unknownKey('act-csum-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-ct-attrs`. */
export function encodeActCtAttrs(w: AttrWriter, set: ActCtAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 20, encodeTcGact); break;
      case 'tm': w.struct(2, 'tm', set.tm, 32, encodeTcfT); break;
      case 'action': w.u16(3, 'action', set.action); break;
      case 'zone': w.u16(4, 'zone', set.zone); break;
      case 'mark': w.u32(5, 'mark', set.mark); break;
      case 'markMask': w.u32(6, 'mark-mask', set.markMask); break;
      case 'labels': w.binary(7, 'labels', set.labels); break;
      case 'labelsMask': w.binary(8, 'labels-mask', set.labelsMask); break;
      case 'natIpv4Min': w.ipv4(9, 'nat-ipv4-min', set.natIpv4Min); break;
      case 'natIpv4Max': w.ipv4(10, 'nat-ipv4-max', set.natIpv4Max); break;
      case 'natIpv6Min': w.ipv6(11, 'nat-ipv6-min', set.natIpv6Min); break;
      case 'natIpv6Max': w.ipv6(12, 'nat-ipv6-max', set.natIpv6Max); break;
      case 'natPortMin': w.u16be(13, 'nat-port-min', set.natPortMin); break;
      case 'natPortMax': w.u16be(14, 'nat-port-max', set.natPortMax); break;
      case 'helperName': w.text(16, 'helper-name', set.helperName); break;
      case 'helperFamily': w.u8(17, 'helper-family', set.helperFamily); break;
      case 'helperProto': w.u8(18, 'helper-proto', set.helperProto); break;
      default: w.unknownKey('act-ct-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-ctinfo-attrs`. */
export function encodeActCtinfoAttrs(w: AttrWriter, set: ActCtinfoAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(2, 'tm', set.tm, 32, encodeTcfT); break;
      case 'act': w.struct(3, 'act', set.act, 20, encodeTcGact); break;
      case 'zone': w.u16(4, 'zone', set.zone); break;
      case 'parmsDscpMask': w.u32(5, 'parms-dscp-mask', set.parmsDscpMask); break;
      case 'parmsDscpStatemask': w.u32(6, 'parms-dscp-statemask', set.parmsDscpStatemask); break;
      case 'parmsCpmarkMask': w.u32(7, 'parms-cpmark-mask', set.parmsCpmarkMask); break;
      case 'statsDscpSet': w.u64(8, 'stats-dscp-set', set.statsDscpSet); break;
      case 'statsDscpError': w.u64(9, 'stats-dscp-error', set.statsDscpError); break;
      case 'statsCpmarkSet': w.u64(10, 'stats-cpmark-set', set.statsCpmarkSet); break;
      default: w.unknownKey('act-ctinfo-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-gate-attrs`. */
export function encodeActGateAttrs(w: AttrWriter, set: ActGateAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 20, encodeTcGact); break;
      case 'priority': w.s32(4, 'priority', set.priority); break;
      case 'entryList': w.nest(5, 'entry-list', set.entryList, encodeGateEntryList); break;
      case 'baseTime': w.u64(6, 'base-time', set.baseTime); break;
      case 'cycleTime': w.u64(7, 'cycle-time', set.cycleTime); break;
      case 'cycleTimeExt': w.u64(8, 'cycle-time-ext', set.cycleTimeExt); break;
      case 'flags': w.u32(9, 'flags', set.flags); break;
      case 'clockid': w.s32(10, 'clockid', set.clockid); break;
      default: w.unknownKey('act-gate-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-ife-attrs`. */
export function encodeActIfeAttrs(w: AttrWriter, set: ActIfeAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 24, encodeTcIfe); break;
      case 'tm': w.struct(2, 'tm', set.tm, 32, encodeTcfT); break;
      case 'dmac': w.mac(3, 'dmac', set.dmac); break;
      case 'smac': w.mac(4, 'smac', set.smac); break;
      case 'type': w.u16(5, 'type', set.type); break;
      case 'metalst': w.nest(6, 'metalst', set.metalst, encodeIfeMetaAttrs); break;
      default: w.unknownKey('act-ife-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-mirred-attrs`. */
export function encodeActMirredAttrs(w: AttrWriter, set: ActMirredAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 28, encodeTcMirred); break;
      case 'blockid': w.u32(4, 'blockid', set.blockid); break;
      default: w.unknownKey('act-mirred-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-mpls-attrs`. */
export function encodeActMplsAttrs(w: AttrWriter, set: ActMplsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 24, encodeTcMpls); break;
      case 'proto': w.u16be(4, 'proto', set.proto); break;
      case 'label': w.u32(5, 'label', set.label); break;
      case 'tc': w.u8(6, 'tc', set.tc); break;
      case 'ttl': w.u8(7, 'ttl', set.ttl); break;
      case 'bos': w.u8(8, 'bos', set.bos); break;
      default: w.unknownKey('act-mpls-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-nat-attrs`. */
export function encodeActNatAttrs(w: AttrWriter, set: ActNatAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 36, encodeTcNat); break;
      case 'tm': w.struct(2, 'tm', set.tm, 32, encodeTcfT); break;
      default: w.unknownKey('act-nat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-pedit-attrs`. */
export function encodeActPeditAttrs(w: AttrWriter, set: ActPeditAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.flexible(2, 'parms', set.parms, 24, 24, 'keys', encodeTcPeditSel); break;
      case 'parmsEx': w.flexible(4, 'parms-ex', set.parmsEx, 24, 24, 'keys', encodeTcPeditSel); break;
      case 'keysEx': w.nest(5, 'keys-ex', set.keysEx, encodePeditKeysExAttrs); break;
      default: w.unknownKey('act-pedit-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-simple-attrs`. */
export function encodeActSimpleAttrs(w: AttrWriter, set: ActSimpleAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 20, encodeTcGact); break;
      case 'data': w.text(3, 'data', set.data); break;
      default: w.unknownKey('act-simple-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-skbedit-attrs`. */
export function encodeActSkbeditAttrs(w: AttrWriter, set: ActSkbeditAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 20, encodeTcGact); break;
      case 'priority': w.u32(3, 'priority', set.priority); break;
      case 'queueMapping': w.u16(4, 'queue-mapping', set.queueMapping); break;
      case 'mark': w.u32(5, 'mark', set.mark); break;
      case 'ptype': w.u16(7, 'ptype', set.ptype); break;
      case 'mask': w.u32(8, 'mask', set.mask); break;
      case 'flags': w.u64(9, 'flags', set.flags); break;
      case 'queueMappingMax': w.u16(10, 'queue-mapping-max', set.queueMappingMax); break;
      default: w.unknownKey('act-skbedit-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-skbmod-attrs`. */
export function encodeActSkbmodAttrs(w: AttrWriter, set: ActSkbmodAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 32, encodeTcSkbmod); break;
      case 'dmac': w.mac(3, 'dmac', set.dmac); break;
      case 'smac': w.mac(4, 'smac', set.smac); break;
      case 'etype': w.u16(5, 'etype', set.etype); break;
      default: w.unknownKey('act-skbmod-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-tunnel-key-attrs`. */
export function encodeActTunnelKeyAttrs(w: AttrWriter, set: ActTunnelKeyAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 24, encodeTcTunnelKey); break;
      case 'encIpv4Src': w.ipv4(3, 'enc-ipv4-src', set.encIpv4Src); break;
      case 'encIpv4Dst': w.ipv4(4, 'enc-ipv4-dst', set.encIpv4Dst); break;
      case 'encIpv6Src': w.ipv6(5, 'enc-ipv6-src', set.encIpv6Src); break;
      case 'encIpv6Dst': w.ipv6(6, 'enc-ipv6-dst', set.encIpv6Dst); break;
      case 'encKeyId': w.u32be(7, 'enc-key-id', set.encKeyId); break;
      case 'encDstPort': w.u16be(9, 'enc-dst-port', set.encDstPort); break;
      case 'noCsum': w.u8(10, 'no-csum', set.noCsum); break;
      case 'encOpts': w.nest(11, 'enc-opts', set.encOpts, encodeFlowerKeyEncOptsAttrs); break;
      case 'encTos': w.u8(12, 'enc-tos', set.encTos); break;
      case 'encTtl': w.u8(13, 'enc-ttl', set.encTtl); break;
      case 'noFrag': w.flag(14, 'no-frag', set.noFrag); break;
      default: w.unknownKey('act-tunnel-key-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-vlan-attrs`. */
export function encodeActVlanAttrs(w: AttrWriter, set: ActVlanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 24, encodeTcVlan); break;
      case 'pushVlanId': w.u16(3, 'push-vlan-id', set.pushVlanId); break;
      case 'pushVlanProtocol': w.u16be(4, 'push-vlan-protocol', set.pushVlanProtocol); break;
      case 'pushVlanPriority': w.u8(6, 'push-vlan-priority', set.pushVlanPriority); break;
      case 'pushEthDst': w.mac(7, 'push-eth-dst', set.pushEthDst); break;
      case 'pushEthSrc': w.mac(8, 'push-eth-src', set.pushEthSrc); break;
      default: w.unknownKey('act-vlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `basic-attrs`. */
export function encodeBasicAttrs(w: AttrWriter, set: BasicAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'classid': w.u32(1, 'classid', set.classid); break;
      case 'ematches': w.nest(2, 'ematches', set.ematches, encodeEmatchAttrs); break;
      case 'act': w.nests(3, 'act', set.act, encodeActAttrs, 1); break;
      case 'police': w.nest(4, 'police', set.police, encodePoliceAttrs); break;
      case 'pcnt': w.struct(5, 'pcnt', set.pcnt, 16, encodeTcBasicPcnt); break;
      default: w.unknownKey('basic-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bpf-attrs`. */
export function encodeBpfAttrs(w: AttrWriter, set: BpfAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'act': w.nests(1, 'act', set.act, encodeActAttrs, 1); break;
      case 'police': w.nest(2, 'police', set.police, encodePoliceAttrs); break;
      case 'classid': w.u32(3, 'classid', set.classid); break;
      case 'opsLen': w.u16(4, 'ops-len', set.opsLen); break;
      case 'ops': w.packed(5, 'ops', set.ops, 8, (at, item) => encodeSockFilter(w, at, item)); break;
      case 'fd': w.u32(6, 'fd', set.fd); break;
      case 'name': w.text(7, 'name', set.name); break;
      case 'flags': w.u32(8, 'flags', set.flags); break;
      case 'flagsGen': w.u32(9, 'flags-gen', set.flagsGen, clsFlagsTable); break;
      case 'tag': w.binary(10, 'tag', set.tag); break;
      case 'id': w.u32(11, 'id', set.id); break;
      default: w.unknownKey('bpf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cake-attrs`. */
export function encodeCakeAttrs(w: AttrWriter, set: CakeAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'baseRate64': w.u64(2, 'base-rate64', set.baseRate64); break;
      case 'diffservMode': w.u32(3, 'diffserv-mode', set.diffservMode); break;
      case 'atm': w.u32(4, 'atm', set.atm); break;
      case 'flowMode': w.u32(5, 'flow-mode', set.flowMode); break;
      case 'overhead': w.s32(6, 'overhead', set.overhead); break;
      case 'rtt': w.u32(7, 'rtt', set.rtt); break;
      case 'target': w.u32(8, 'target', set.target); break;
      case 'autorate': w.u32(9, 'autorate', set.autorate); break;
      case 'memory': w.u32(10, 'memory', set.memory); break;
      case 'nat': w.u32(11, 'nat', set.nat); break;
      case 'raw': w.u32(12, 'raw', set.raw); break;
      case 'wash': w.u32(13, 'wash', set.wash); break;
      case 'mpu': w.u32(14, 'mpu', set.mpu); break;
      case 'ingress': w.u32(15, 'ingress', set.ingress); break;
      case 'ackFilter': w.u32(16, 'ack-filter', set.ackFilter); break;
      case 'splitGso': w.u32(17, 'split-gso', set.splitGso); break;
      case 'fwmark': w.u32(18, 'fwmark', set.fwmark); break;
      default: w.unknownKey('cake-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cake-stats-attrs`. */
export function encodeCakeStatsAttrs(w: AttrWriter, set: CakeStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'capacityEstimate64': w.u64(2, 'capacity-estimate64', set.capacityEstimate64); break;
      case 'memoryLimit': w.u32(3, 'memory-limit', set.memoryLimit); break;
      case 'memoryUsed': w.u32(4, 'memory-used', set.memoryUsed); break;
      case 'avgNetoff': w.u32(5, 'avg-netoff', set.avgNetoff); break;
      case 'minNetlen': w.u32(6, 'min-netlen', set.minNetlen); break;
      case 'maxNetlen': w.u32(7, 'max-netlen', set.maxNetlen); break;
      case 'minAdjlen': w.u32(8, 'min-adjlen', set.minAdjlen); break;
      case 'maxAdjlen': w.u32(9, 'max-adjlen', set.maxAdjlen); break;
      case 'tinStats': w.nests(10, 'tin-stats', set.tinStats, encodeCakeTinStatsAttrs); break;
      case 'deficit': w.s32(11, 'deficit', set.deficit); break;
      case 'cobaltCount': w.u32(12, 'cobalt-count', set.cobaltCount); break;
      case 'dropping': w.u32(13, 'dropping', set.dropping); break;
      case 'dropNextUs': w.s32(14, 'drop-next-us', set.dropNextUs); break;
      case 'pDrop': w.u32(15, 'p-drop', set.pDrop); break;
      case 'blueTimerUs': w.s32(16, 'blue-timer-us', set.blueTimerUs); break;
      case 'activeQueues': w.u32(17, 'active-queues', set.activeQueues); break;
      default: w.unknownKey('cake-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cake-tin-stats-attrs`. */
export function encodeCakeTinStatsAttrs(w: AttrWriter, set: CakeTinStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'sentPackets': w.u32(2, 'sent-packets', set.sentPackets); break;
      case 'sentBytes64': w.u64(3, 'sent-bytes64', set.sentBytes64); break;
      case 'droppedPackets': w.u32(4, 'dropped-packets', set.droppedPackets); break;
      case 'droppedBytes64': w.u64(5, 'dropped-bytes64', set.droppedBytes64); break;
      case 'acksDroppedPackets': w.u32(6, 'acks-dropped-packets', set.acksDroppedPackets); break;
      case 'acksDroppedBytes64': w.u64(7, 'acks-dropped-bytes64', set.acksDroppedBytes64); break;
      case 'ecnMarkedPackets': w.u32(8, 'ecn-marked-packets', set.ecnMarkedPackets); break;
      case 'ecnMarkedBytes64': w.u64(9, 'ecn-marked-bytes64', set.ecnMarkedBytes64); break;
      case 'backlogPackets': w.u32(10, 'backlog-packets', set.backlogPackets); break;
      case 'backlogBytes': w.u32(11, 'backlog-bytes', set.backlogBytes); break;
      case 'thresholdRate64': w.u64(12, 'threshold-rate64', set.thresholdRate64); break;
      case 'targetUs': w.u32(13, 'target-us', set.targetUs); break;
      case 'intervalUs': w.u32(14, 'interval-us', set.intervalUs); break;
      case 'wayIndirectHits': w.u32(15, 'way-indirect-hits', set.wayIndirectHits); break;
      case 'wayMisses': w.u32(16, 'way-misses', set.wayMisses); break;
      case 'wayCollisions': w.u32(17, 'way-collisions', set.wayCollisions); break;
      case 'peakDelayUs': w.u32(18, 'peak-delay-us', set.peakDelayUs); break;
      case 'avgDelayUs': w.u32(19, 'avg-delay-us', set.avgDelayUs); break;
      case 'baseDelayUs': w.u32(20, 'base-delay-us', set.baseDelayUs); break;
      case 'sparseFlows': w.u32(21, 'sparse-flows', set.sparseFlows); break;
      case 'bulkFlows': w.u32(22, 'bulk-flows', set.bulkFlows); break;
      case 'unresponsiveFlows': w.u32(23, 'unresponsive-flows', set.unresponsiveFlows); break;
      case 'maxSkblen': w.u32(24, 'max-skblen', set.maxSkblen); break;
      case 'flowQuantum': w.u32(25, 'flow-quantum', set.flowQuantum); break;
      default: w.unknownKey('cake-tin-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cbs-attrs`. */
export function encodeCbsAttrs(w: AttrWriter, set: CbsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 20, encodeTcCbsQopt); break;
      default: w.unknownKey('cbs-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cgroup-attrs`. */
export function encodeCgroupAttrs(w: AttrWriter, set: CgroupAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'act': w.nests(1, 'act', set.act, encodeActAttrs, 1); break;
      case 'police': w.nest(2, 'police', set.police, encodePoliceAttrs); break;
      case 'ematches': w.nest(3, 'ematches', set.ematches, encodeEmatchAttrs); break;
      default: w.unknownKey('cgroup-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `choke-attrs`. */
export function encodeChokeAttrs(w: AttrWriter, set: ChokeAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 16, encodeTcRedQopt); break;
      case 'stab': w.binary(2, 'stab', set.stab, 256, 256); break;
      case 'maxP': w.u32(3, 'max-p', set.maxP); break;
      default: w.unknownKey('choke-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `codel-attrs`. */
export function encodeCodelAttrs(w: AttrWriter, set: CodelAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'target': w.u32(1, 'target', set.target); break;
      case 'limit': w.u32(2, 'limit', set.limit); break;
      case 'interval': w.u32(3, 'interval', set.interval); break;
      case 'ecn': w.u32(4, 'ecn', set.ecn); break;
      case 'ceThreshold': w.u32(5, 'ce-threshold', set.ceThreshold); break;
      default: w.unknownKey('codel-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `drr-attrs`. */
export function encodeDrrAttrs(w: AttrWriter, set: DrrAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'quantum': w.u32(1, 'quantum', set.quantum); break;
      default: w.unknownKey('drr-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dualpi2-attrs`. */
export function encodeDualpi2Attrs(w: AttrWriter, set: Dualpi2Attrs): void {
  for (const key in set) {
    switch (key) {
      case 'limit': w.u32(1, 'limit', set.limit); break;
      case 'memoryLimit': w.u32(2, 'memory-limit', set.memoryLimit); break;
      case 'target': w.u32(3, 'target', set.target); break;
      case 'tupdate': w.u32(4, 'tupdate', set.tupdate); break;
      case 'alpha': w.u32(5, 'alpha', set.alpha); break;
      case 'beta': w.u32(6, 'beta', set.beta); break;
      case 'stepThreshPkts': w.u32(7, 'step-thresh-pkts', set.stepThreshPkts); break;
      case 'stepThreshUs': w.u32(8, 'step-thresh-us', set.stepThreshUs); break;
      case 'minQlenStep': w.u32(9, 'min-qlen-step', set.minQlenStep); break;
      case 'coupling': w.u8(10, 'coupling', set.coupling); break;
      case 'dropOverload': w.u8(11, 'drop-overload', set.dropOverload, dualpi2DropOverloadTable); break;
      case 'dropEarly': w.u8(12, 'drop-early', set.dropEarly, dualpi2DropEarlyTable); break;
      case 'cProtection': w.u8(13, 'c-protection', set.cProtection); break;
      case 'ecnMask': w.u8(14, 'ecn-mask', set.ecnMask, dualpi2EcnMaskTable); break;
      case 'splitGso': w.u8(15, 'split-gso', set.splitGso, dualpi2SplitGsoTable); break;
      default: w.unknownKey('dualpi2-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ematch-attrs`. */
export function encodeEmatchAttrs(w: AttrWriter, set: EmatchAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'treeHdr': w.struct(1, 'tree-hdr', set.treeHdr, 4, encodeTcfEmatchTreeHdr); break;
      case 'treeList':
        w.array(
          2, 'tree-list', set.treeList, (type, item) => w.flexible(type, '', item, 8, 1, 'data', encodeTcfEmatchHdr), 1,
        );
        break;
      default: w.unknownKey('ematch-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flow-attrs`. */
export function encodeFlowAttrs(w: AttrWriter, set: FlowAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'keys': w.u32(1, 'keys', set.keys); break;
      case 'mode': w.u32(2, 'mode', set.mode); break;
      case 'baseclass': w.u32(3, 'baseclass', set.baseclass); break;
      case 'rshift': w.u32(4, 'rshift', set.rshift); break;
      case 'addend': w.u32(5, 'addend', set.addend); break;
      case 'mask': w.u32(6, 'mask', set.mask); break;
      case 'xor': w.u32(7, 'xor', set.xor); break;
      case 'divisor': w.u32(8, 'divisor', set.divisor); break;
      case 'act': w.nests(9, 'act', set.act, encodeActAttrs, 1); break;
      case 'police': w.nest(10, 'police', set.police, encodePoliceAttrs); break;
      case 'ematches': w.nest(11, 'ematches', set.ematches, encodeEmatchAttrs); break;
      case 'perturb': w.u32(12, 'perturb', set.perturb); break;
      default: w.unknownKey('flow-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-attrs`. */
export function encodeFlowerAttrs(w: AttrWriter, set: FlowerAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'classid': w.u32(1, 'classid', set.classid); break;
      case 'indev': w.text(2, 'indev', set.indev); break;
      case 'act': w.nests(3, 'act', set.act, encodeActAttrs, 1); break;
      case 'keyEthDst': w.mac(4, 'key-eth-dst', set.keyEthDst); break;
      case 'keyEthDstMask': w.mac(5, 'key-eth-dst-mask', set.keyEthDstMask); break;
      case 'keyEthSrc': w.mac(6, 'key-eth-src', set.keyEthSrc); break;
      case 'keyEthSrcMask': w.mac(7, 'key-eth-src-mask', set.keyEthSrcMask); break;
      case 'keyEthType': w.u16be(8, 'key-eth-type', set.keyEthType); break;
      case 'keyIpProto': w.u8(9, 'key-ip-proto', set.keyIpProto); break;
      case 'keyIpv4Src': w.ipv4(10, 'key-ipv4-src', set.keyIpv4Src); break;
      case 'keyIpv4SrcMask': w.ipv4(11, 'key-ipv4-src-mask', set.keyIpv4SrcMask); break;
      case 'keyIpv4Dst': w.ipv4(12, 'key-ipv4-dst', set.keyIpv4Dst); break;
      case 'keyIpv4DstMask': w.ipv4(13, 'key-ipv4-dst-mask', set.keyIpv4DstMask); break;
      case 'keyIpv6Src': w.ipv6(14, 'key-ipv6-src', set.keyIpv6Src); break;
      case 'keyIpv6SrcMask': w.ipv6(15, 'key-ipv6-src-mask', set.keyIpv6SrcMask); break;
      case 'keyIpv6Dst': w.ipv6(16, 'key-ipv6-dst', set.keyIpv6Dst); break;
      case 'keyIpv6DstMask': w.ipv6(17, 'key-ipv6-dst-mask', set.keyIpv6DstMask); break;
      case 'keyTcpSrc': w.u16be(18, 'key-tcp-src', set.keyTcpSrc); break;
      case 'keyTcpDst': w.u16be(19, 'key-tcp-dst', set.keyTcpDst); break;
      case 'keyUdpSrc': w.u16be(20, 'key-udp-src', set.keyUdpSrc); break;
      case 'keyUdpDst': w.u16be(21, 'key-udp-dst', set.keyUdpDst); break;
      case 'flags': w.u32(22, 'flags', set.flags, clsFlagsTable); break;
      case 'keyVlanId': w.u16(23, 'key-vlan-id', set.keyVlanId); break;
      case 'keyVlanPrio': w.u8(24, 'key-vlan-prio', set.keyVlanPrio); break;
      case 'keyVlanEthType': w.u16be(25, 'key-vlan-eth-type', set.keyVlanEthType); break;
      case 'keyEncKeyId': w.u32be(26, 'key-enc-key-id', set.keyEncKeyId); break;
      case 'keyEncIpv4Src': w.ipv4(27, 'key-enc-ipv4-src', set.keyEncIpv4Src); break;
      case 'keyEncIpv4SrcMask': w.ipv4(28, 'key-enc-ipv4-src-mask', set.keyEncIpv4SrcMask); break;
      case 'keyEncIpv4Dst': w.ipv4(29, 'key-enc-ipv4-dst', set.keyEncIpv4Dst); break;
      case 'keyEncIpv4DstMask': w.ipv4(30, 'key-enc-ipv4-dst-mask', set.keyEncIpv4DstMask); break;
      case 'keyEncIpv6Src': w.ipv6(31, 'key-enc-ipv6-src', set.keyEncIpv6Src); break;
      case 'keyEncIpv6SrcMask': w.ipv6(32, 'key-enc-ipv6-src-mask', set.keyEncIpv6SrcMask); break;
      case 'keyEncIpv6Dst': w.ipv6(33, 'key-enc-ipv6-dst', set.keyEncIpv6Dst); break;
      case 'keyEncIpv6DstMask': w.ipv6(34, 'key-enc-ipv6-dst-mask', set.keyEncIpv6DstMask); break;
      case 'keyTcpSrcMask': w.u16be(35, 'key-tcp-src-mask', set.keyTcpSrcMask); break;
      case 'keyTcpDstMask': w.u16be(36, 'key-tcp-dst-mask', set.keyTcpDstMask); break;
      case 'keyUdpSrcMask': w.u16be(37, 'key-udp-src-mask', set.keyUdpSrcMask); break;
      case 'keyUdpDstMask': w.u16be(38, 'key-udp-dst-mask', set.keyUdpDstMask); break;
      case 'keySctpSrcMask': w.u16be(39, 'key-sctp-src-mask', set.keySctpSrcMask); break;
      case 'keySctpDstMask': w.u16be(40, 'key-sctp-dst-mask', set.keySctpDstMask); break;
      case 'keySctpSrc': w.u16be(41, 'key-sctp-src', set.keySctpSrc); break;
      case 'keySctpDst': w.u16be(42, 'key-sctp-dst', set.keySctpDst); break;
      case 'keyEncUdpSrcPort': w.u16be(43, 'key-enc-udp-src-port', set.keyEncUdpSrcPort); break;
      case 'keyEncUdpSrcPortMask': w.u16be(44, 'key-enc-udp-src-port-mask', set.keyEncUdpSrcPortMask); break;
      case 'keyEncUdpDstPort': w.u16be(45, 'key-enc-udp-dst-port', set.keyEncUdpDstPort); break;
      case 'keyEncUdpDstPortMask': w.u16be(46, 'key-enc-udp-dst-port-mask', set.keyEncUdpDstPortMask); break;
      case 'keyFlags': w.u32be(47, 'key-flags', set.keyFlags, flowerKeyCtrlFlagsTable); break;
      case 'keyFlagsMask': w.u32be(48, 'key-flags-mask', set.keyFlagsMask, flowerKeyCtrlFlagsTable); break;
      case 'keyIcmpv4Code': w.u8(49, 'key-icmpv4-code', set.keyIcmpv4Code); break;
      case 'keyIcmpv4CodeMask': w.u8(50, 'key-icmpv4-code-mask', set.keyIcmpv4CodeMask); break;
      case 'keyIcmpv4Type': w.u8(51, 'key-icmpv4-type', set.keyIcmpv4Type); break;
      case 'keyIcmpv4TypeMask': w.u8(52, 'key-icmpv4-type-mask', set.keyIcmpv4TypeMask); break;
      case 'keyIcmpv6Code': w.u8(53, 'key-icmpv6-code', set.keyIcmpv6Code); break;
      case 'keyIcmpv6CodeMask': w.u8(54, 'key-icmpv6-code-mask', set.keyIcmpv6CodeMask); break;
      case 'keyIcmpv6Type': w.u8(55, 'key-icmpv6-type', set.keyIcmpv6Type); break;
      case 'keyIcmpv6TypeMask': w.u8(56, 'key-icmpv6-type-mask', set.keyIcmpv6TypeMask); break;
      case 'keyArpSip': w.ipv4(57, 'key-arp-sip', set.keyArpSip); break;
      case 'keyArpSipMask': w.ipv4(58, 'key-arp-sip-mask', set.keyArpSipMask); break;
      case 'keyArpTip': w.ipv4(59, 'key-arp-tip', set.keyArpTip); break;
      case 'keyArpTipMask': w.ipv4(60, 'key-arp-tip-mask', set.keyArpTipMask); break;
      case 'keyArpOp': w.u8(61, 'key-arp-op', set.keyArpOp); break;
      case 'keyArpOpMask': w.u8(62, 'key-arp-op-mask', set.keyArpOpMask); break;
      case 'keyArpSha': w.mac(63, 'key-arp-sha', set.keyArpSha); break;
      case 'keyArpShaMask': w.mac(64, 'key-arp-sha-mask', set.keyArpShaMask); break;
      case 'keyArpTha': w.mac(65, 'key-arp-tha', set.keyArpTha); break;
      case 'keyArpThaMask': w.mac(66, 'key-arp-tha-mask', set.keyArpThaMask); break;
      case 'keyMplsTtl': w.u8(67, 'key-mpls-ttl', set.keyMplsTtl); break;
      case 'keyMplsBos': w.u8(68, 'key-mpls-bos', set.keyMplsBos); break;
      case 'keyMplsTc': w.u8(69, 'key-mpls-tc', set.keyMplsTc); break;
      case 'keyMplsLabel': w.u32(70, 'key-mpls-label', set.keyMplsLabel); break;
      case 'keyTcpFlags': w.u16be(71, 'key-tcp-flags', set.keyTcpFlags); break;
      case 'keyTcpFlagsMask': w.u16be(72, 'key-tcp-flags-mask', set.keyTcpFlagsMask); break;
      case 'keyIpTos': w.u8(73, 'key-ip-tos', set.keyIpTos); break;
      case 'keyIpTosMask': w.u8(74, 'key-ip-tos-mask', set.keyIpTosMask); break;
      case 'keyIpTtl': w.u8(75, 'key-ip-ttl', set.keyIpTtl); break;
      case 'keyIpTtlMask': w.u8(76, 'key-ip-ttl-mask', set.keyIpTtlMask); break;
      case 'keyCvlanId': w.u16(77, 'key-cvlan-id', set.keyCvlanId); break;
      case 'keyCvlanPrio': w.u8(78, 'key-cvlan-prio', set.keyCvlanPrio); break;
      case 'keyCvlanEthType': w.u16be(79, 'key-cvlan-eth-type', set.keyCvlanEthType); break;
      case 'keyEncIpTos': w.u8(80, 'key-enc-ip-tos', set.keyEncIpTos); break;
      case 'keyEncIpTosMask': w.u8(81, 'key-enc-ip-tos-mask', set.keyEncIpTosMask); break;
      case 'keyEncIpTtl': w.u8(82, 'key-enc-ip-ttl', set.keyEncIpTtl); break;
      case 'keyEncIpTtlMask': w.u8(83, 'key-enc-ip-ttl-mask', set.keyEncIpTtlMask); break;
      case 'keyEncOpts': w.nest(84, 'key-enc-opts', set.keyEncOpts, encodeFlowerKeyEncOptsAttrs); break;
      case 'keyEncOptsMask': w.nest(85, 'key-enc-opts-mask', set.keyEncOptsMask, encodeFlowerKeyEncOptsAttrs); break;
      case 'inHwCount': w.u32(86, 'in-hw-count', set.inHwCount); break;
      case 'keyPortSrcMin': w.u16be(87, 'key-port-src-min', set.keyPortSrcMin); break;
      case 'keyPortSrcMax': w.u16be(88, 'key-port-src-max', set.keyPortSrcMax); break;
      case 'keyPortDstMin': w.u16be(89, 'key-port-dst-min', set.keyPortDstMin); break;
      case 'keyPortDstMax': w.u16be(90, 'key-port-dst-max', set.keyPortDstMax); break;
      case 'keyCtState': w.u16(91, 'key-ct-state', set.keyCtState); break;
      case 'keyCtStateMask': w.u16(92, 'key-ct-state-mask', set.keyCtStateMask); break;
      case 'keyCtZone': w.u16(93, 'key-ct-zone', set.keyCtZone); break;
      case 'keyCtZoneMask': w.u16(94, 'key-ct-zone-mask', set.keyCtZoneMask); break;
      case 'keyCtMark': w.u32(95, 'key-ct-mark', set.keyCtMark); break;
      case 'keyCtMarkMask': w.u32(96, 'key-ct-mark-mask', set.keyCtMarkMask); break;
      case 'keyCtLabels': w.binary(97, 'key-ct-labels', set.keyCtLabels); break;
      case 'keyCtLabelsMask': w.binary(98, 'key-ct-labels-mask', set.keyCtLabelsMask); break;
      case 'keyMplsOpts': w.nest(99, 'key-mpls-opts', set.keyMplsOpts, encodeFlowerKeyMplsOptsAttrs); break;
      case 'keyHash': w.u32(100, 'key-hash', set.keyHash); break;
      case 'keyHashMask': w.u32(101, 'key-hash-mask', set.keyHashMask); break;
      case 'keyNumOfVlans': w.u8(102, 'key-num-of-vlans', set.keyNumOfVlans); break;
      case 'keyPppoeSid': w.u16be(103, 'key-pppoe-sid', set.keyPppoeSid); break;
      case 'keyPppProto': w.u16be(104, 'key-ppp-proto', set.keyPppProto); break;
      case 'keyL2tpv3Sid': w.u32be(105, 'key-l2tpv3-sid', set.keyL2tpv3Sid); break;
      case 'l2Miss': w.u8(106, 'l2-miss', set.l2Miss); break;
      case 'keyCfm': w.nest(107, 'key-cfm', set.keyCfm, encodeFlowerKeyCfmAttrs); break;
      case 'keySpi': w.u32be(108, 'key-spi', set.keySpi); break;
      case 'keySpiMask': w.u32be(109, 'key-spi-mask', set.keySpiMask); break;
      case 'keyEncFlags': w.u32be(110, 'key-enc-flags', set.keyEncFlags, flowerKeyCtrlFlagsTable); break;
      case 'keyEncFlagsMask': w.u32be(111, 'key-enc-flags-mask', set.keyEncFlagsMask, flowerKeyCtrlFlagsTable); break;
      default: w.unknownKey('flower-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-key-enc-opts-attrs`. */
export function encodeFlowerKeyEncOptsAttrs(w: AttrWriter, set: FlowerKeyEncOptsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'geneve':
        w.list('geneve', set.geneve, (item) => w.nest(1, 'geneve', item, encodeFlowerKeyEncOptGeneveAttrs));
        break;
      case 'vxlan': w.nest(2, 'vxlan', set.vxlan, encodeFlowerKeyEncOptVxlanAttrs); break;
      case 'erspan': w.nest(3, 'erspan', set.erspan, encodeFlowerKeyEncOptErspanAttrs); break;
      case 'gtp': w.nest(4, 'gtp', set.gtp, encodeFlowerKeyEncOptGtpAttrs); break;
      case 'pfcp': w.nest(5, 'pfcp', set.pfcp, encodeFlowerKeyEncOptPfcpAttrs); break;
      default: w.unknownKey('flower-key-enc-opts-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes the ordered list `flower-key-enc-opt-geneve-attrs`. */
export function encodeFlowerKeyEncOptGeneveAttrs(w: AttrWriter, list: FlowerKeyEncOptGeneveAttrs): void {
  for (const set of w.entries(list)) {
    for (const key in set) {
      switch (key) {
        case 'class': w.u16be(1, 'class', set.class); break;
        case 'type': w.u8(2, 'type', set.type); break;
        case 'data': w.binary(3, 'data', set.data); break;
        default: w.unknownKey('flower-key-enc-opt-geneve-attrs', key);
      }
    }
    w.keptUnknown(set);
  }
}

/** Encodes attribute set `flower-key-enc-opt-vxlan-attrs`. */
export function encodeFlowerKeyEncOptVxlanAttrs(w: AttrWriter, set: FlowerKeyEncOptVxlanAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'gbp': w.u32(1, 'gbp', set.gbp); break;
      default: w.unknownKey('flower-key-enc-opt-vxlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-key-enc-opt-erspan-attrs`. */
export function encodeFlowerKeyEncOptErspanAttrs(w: AttrWriter, set: FlowerKeyEncOptErspanAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'ver': w.u8(1, 'ver', set.ver); break;
      case 'index': w.u32be(2, 'index', set.index); break;
      case 'dir': w.u8(3, 'dir', set.dir); break;
      case 'hwid': w.u8(4, 'hwid', set.hwid); break;
      default: w.unknownKey('flower-key-enc-opt-erspan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-key-enc-opt-gtp-attrs`. */
export function encodeFlowerKeyEncOptGtpAttrs(w: AttrWriter, set: FlowerKeyEncOptGtpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'pduType': w.u8(1, 'pdu-type', set.pduType); break;
      case 'qfi': w.u8(2, 'qfi', set.qfi); break;
      default: w.unknownKey('flower-key-enc-opt-gtp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-key-mpls-opt-attrs`. */
export function encodeFlowerKeyMplsOptAttrs(w: AttrWriter, set: FlowerKeyMplsOptAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'lseDepth': w.u8(1, 'lse-depth', set.lseDepth); break;
      case 'lseTtl': w.u8(2, 'lse-ttl', set.lseTtl); break;
      case 'lseBos': w.u8(3, 'lse-bos', set.lseBos); break;
      case 'lseTc': w.u8(4, 'lse-tc', set.lseTc); break;
      case 'lseLabel': w.u32(5, 'lse-label', set.lseLabel); break;
      default: w.unknownKey('flower-key-mpls-opt-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-key-cfm-attrs`. */
export function encodeFlowerKeyCfmAttrs(w: AttrWriter, set: FlowerKeyCfmAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mdLevel': w.u8(1, 'md-level', set.mdLevel); break;
      case 'opcode': w.u8(2, 'opcode', set.opcode); break;
      default: w.unknownKey('flower-key-cfm-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fw-attrs`. */
export function encodeFwAttrs(w: AttrWriter, set: FwAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'classid': w.u32(1, 'classid', set.classid); break;
      case 'police': w.nest(2, 'police', set.police, encodePoliceAttrs); break;
      case 'indev': w.text(3, 'indev', set.indev); break;
      case 'act': w.nests(4, 'act', set.act, encodeActAttrs, 1); break;
      case 'mask': w.u32(5, 'mask', set.mask); break;
      default: w.unknownKey('fw-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `gred-attrs`. */
export function encodeGredAttrs(w: AttrWriter, set: GredAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.packed(1, 'parms', set.parms, 52, (at, item) => encodeTcGredQopt(w, at, item)); break;
      case 'stab': w.packed(2, 'stab', set.stab, 1, (at, item) => w.putU8(at, 'stab', item)); break;
      case 'dps': w.struct(3, 'dps', set.dps, 12, encodeTcGredSopt); break;
      case 'maxP': w.packed(4, 'max-p', set.maxP, 4, (at, item) => w.putU32(at, 'max-p', item)); break;
      case 'limit': w.u32(5, 'limit', set.limit); break;
      case 'vqList': w.nest(6, 'vq-list', set.vqList, encodeTcaGredVqListAttrs); break;
      default: w.unknownKey('gred-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tca-gred-vq-list-attrs`. */
export function encodeTcaGredVqListAttrs(w: AttrWriter, set: TcaGredVqListAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'entry': w.list('entry', set.entry, (item) => w.nest(1, 'entry', item, encodeTcaGredVqEntryAttrs)); break;
      default: w.unknownKey('tca-gred-vq-list-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tca-gred-vq-entry-attrs`. */
export function encodeTcaGredVqEntryAttrs(w: AttrWriter, set: TcaGredVqEntryAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dp': w.u32(2, 'dp', set.dp); break;
      case 'statBytes': w.u64(3, 'stat-bytes', set.statBytes); break;
      case 'statPackets': w.u32(4, 'stat-packets', set.statPackets); break;
      case 'statBacklog': w.u32(5, 'stat-backlog', set.statBacklog); break;
      case 'statProbDrop': w.u32(6, 'stat-prob-drop', set.statProbDrop); break;
      case 'statProbMark': w.u32(7, 'stat-prob-mark', set.statProbMark); break;
      case 'statForcedDrop': w.u32(8, 'stat-forced-drop', set.statForcedDrop); break;
      case 'statForcedMark': w.u32(9, 'stat-forced-mark', set.statForcedMark); break;
      case 'statPdrop': w.u32(10, 'stat-pdrop', set.statPdrop); break;
      case 'statOther': w.u32(11, 'stat-other', set.statOther); break;
      case 'flags': w.u32(12, 'flags', set.flags); break;
      default: w.unknownKey('tca-gred-vq-entry-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `hfsc-attrs`. */
export function encodeHfscAttrs(w: AttrWriter, set: HfscAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'rsc': w.struct(1, 'rsc', set.rsc, 12, encodeTcServiceCurve); break;
      case 'fsc': w.struct(2, 'fsc', set.fsc, 12, encodeTcServiceCurve); break;
      case 'usc': w.struct(3, 'usc', set.usc, 12, encodeTcServiceCurve); break;
      default: w.unknownKey('hfsc-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `hhf-attrs`. */
export function encodeHhfAttrs(w: AttrWriter, set: HhfAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'backlogLimit': w.u32(1, 'backlog-limit', set.backlogLimit); break;
      case 'quantum': w.u32(2, 'quantum', set.quantum); break;
      case 'hhFlowsLimit': w.u32(3, 'hh-flows-limit', set.hhFlowsLimit); break;
      case 'resetTimeout': w.u32(4, 'reset-timeout', set.resetTimeout); break;
      case 'admitBytes': w.u32(5, 'admit-bytes', set.admitBytes); break;
      case 'evictTimeout': w.u32(6, 'evict-timeout', set.evictTimeout); break;
      case 'nonHhWeight': w.u32(7, 'non-hh-weight', set.nonHhWeight); break;
      default: w.unknownKey('hhf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `htb-attrs`. */
export function encodeHtbAttrs(w: AttrWriter, set: HtbAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 44, encodeTcHtbOpt); break;
      case 'init': w.struct(2, 'init', set.init, 20, encodeTcHtbGlob); break;
      case 'ctab': w.binary(3, 'ctab', set.ctab); break;
      case 'rtab': w.binary(4, 'rtab', set.rtab); break;
      case 'directQlen': w.u32(5, 'direct-qlen', set.directQlen); break;
      case 'rate64': w.u64(6, 'rate64', set.rate64); break;
      case 'ceil64': w.u64(7, 'ceil64', set.ceil64); break;
      case 'offload': w.flag(9, 'offload', set.offload); break;
      default: w.unknownKey('htb-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `matchall-attrs`. */
export function encodeMatchallAttrs(w: AttrWriter, set: MatchallAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'classid': w.u32(1, 'classid', set.classid); break;
      case 'act': w.nests(2, 'act', set.act, encodeActAttrs, 1); break;
      case 'flags': w.u32(3, 'flags', set.flags, clsFlagsTable); break;
      case 'pcnt': w.struct(4, 'pcnt', set.pcnt, 8, encodeTcMatchallPcnt); break;
      default: w.unknownKey('matchall-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `etf-attrs`. */
export function encodeEtfAttrs(w: AttrWriter, set: EtfAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 12, encodeTcEtfQopt); break;
      default: w.unknownKey('etf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ets-attrs`. */
export function encodeEtsAttrs(w: AttrWriter, set: EtsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'nbands': w.u8(1, 'nbands', set.nbands); break;
      case 'nstrict': w.u8(2, 'nstrict', set.nstrict); break;
      case 'quanta': w.nest(3, 'quanta', set.quanta, encodeEtsAttrs); break;
      case 'quantaBand': w.list('quanta-band', set.quantaBand, (item) => w.u32(4, 'quanta-band', item)); break;
      case 'priomap': w.nest(5, 'priomap', set.priomap, encodeEtsAttrs); break;
      case 'priomapBand': w.list('priomap-band', set.priomapBand, (item) => w.u8(6, 'priomap-band', item)); break;
      default: w.unknownKey('ets-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fq-attrs`. */
export function encodeFqAttrs(w: AttrWriter, set: FqAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'plimit': w.u32(1, 'plimit', set.plimit); break;
      case 'flowPlimit': w.u32(2, 'flow-plimit', set.flowPlimit); break;
      case 'quantum': w.u32(3, 'quantum', set.quantum); break;
      case 'initialQuantum': w.u32(4, 'initial-quantum', set.initialQuantum); break;
      case 'rateEnable': w.u32(5, 'rate-enable', set.rateEnable); break;
      case 'flowDefaultRate': w.u32(6, 'flow-default-rate', set.flowDefaultRate); break;
      case 'flowMaxRate': w.u32(7, 'flow-max-rate', set.flowMaxRate); break;
      case 'bucketsLog': w.u32(8, 'buckets-log', set.bucketsLog); break;
      case 'flowRefillDelay': w.u32(9, 'flow-refill-delay', set.flowRefillDelay); break;
      case 'orphanMask': w.u32(10, 'orphan-mask', set.orphanMask); break;
      case 'lowRateThreshold': w.u32(11, 'low-rate-threshold', set.lowRateThreshold); break;
      case 'ceThreshold': w.u32(12, 'ce-threshold', set.ceThreshold); break;
      case 'timerSlack': w.u32(13, 'timer-slack', set.timerSlack); break;
      case 'horizon': w.u32(14, 'horizon', set.horizon); break;
      case 'horizonDrop': w.u8(15, 'horizon-drop', set.horizonDrop); break;
      case 'priomap': w.struct(16, 'priomap', set.priomap, 20, encodeTcPrioQopt); break;
      case 'weights': w.packed(17, 'weights', set.weights, 4, (at, item) => w.putS32(at, 'weights', item)); break;
      case 'offloadHorizon': w.u32(18, 'offload-horizon', set.offloadHorizon); break;
      default: w.unknownKey('fq-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fq-codel-attrs`. */
export function encodeFqCodelAttrs(w: AttrWriter, set: FqCodelAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'target': w.u32(1, 'target', set.target); break;
      case 'limit': w.u32(2, 'limit', set.limit); break;
      case 'interval': w.u32(3, 'interval', set.interval); break;
      case 'ecn': w.u32(4, 'ecn', set.ecn); break;
      case 'flows': w.u32(5, 'flows', set.flows); break;
      case 'quantum': w.u32(6, 'quantum', set.quantum); break;
      case 'ceThreshold': w.u32(7, 'ce-threshold', set.ceThreshold); break;
      case 'dropBatchSize': w.u32(8, 'drop-batch-size', set.dropBatchSize); break;
      case 'memoryLimit': w.u32(9, 'memory-limit', set.memoryLimit); break;
      case 'ceThresholdSelector': w.u8(10, 'ce-threshold-selector', set.ceThresholdSelector); break;
      case 'ceThresholdMask': w.u8(11, 'ce-threshold-mask', set.ceThresholdMask); break;
      default: w.unknownKey('fq-codel-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fq-pie-attrs`. */
export function encodeFqPieAttrs(w: AttrWriter, set: FqPieAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'limit': w.u32(1, 'limit', set.limit); break;
      case 'flows': w.u32(2, 'flows', set.flows); break;
      case 'target': w.u32(3, 'target', set.target); break;
      case 'tupdate': w.u32(4, 'tupdate', set.tupdate); break;
      case 'alpha': w.u32(5, 'alpha', set.alpha); break;
      case 'beta': w.u32(6, 'beta', set.beta); break;
      case 'quantum': w.u32(7, 'quantum', set.quantum); break;
      case 'memoryLimit': w.u32(8, 'memory-limit', set.memoryLimit); break;
      case 'ecnProb': w.u32(9, 'ecn-prob', set.ecnProb); break;
      case 'ecn': w.u32(10, 'ecn', set.ecn); break;
      case 'bytemode': w.u32(11, 'bytemode', set.bytemode); break;
      case 'dqRateEstimator': w.u32(12, 'dq-rate-estimator', set.dqRateEstimator); break;
      default: w.unknownKey('fq-pie-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `netem-attrs`. */
export function encodeNetemAttrs(w: AttrWriter, set: NetemAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'corr': w.struct(1, 'corr', set.corr, 12, encodeTcNetemCorr); break;
      case 'delayDist':
        w.packed(2, 'delay-dist', set.delayDist, 2, (at, item) => w.putS16(at, 'delay-dist', item));
        break;
      case 'reorder': w.struct(3, 'reorder', set.reorder, 8, encodeTcNetemReorder); break;
      case 'corrupt': w.struct(4, 'corrupt', set.corrupt, 8, encodeTcNetemCorrupt); break;
      case 'loss': w.nest(5, 'loss', set.loss, encodeNetemLossAttrs); break;
      case 'rate': w.struct(6, 'rate', set.rate, 16, encodeTcNetemRate); break;
      case 'ecn': w.u32(7, 'ecn', set.ecn); break;
      case 'rate64': w.u64(8, 'rate64', set.rate64); break;
      case 'latency64': w.s64(10, 'latency64', set.latency64); break;
      case 'jitter64': w.s64(11, 'jitter64', set.jitter64); break;
      case 'slot': w.struct(12, 'slot', set.slot, 40, encodeTcNetemSlot); break;
      case 'slotDist': w.packed(13, 'slot-dist', set.slotDist, 2, (at, item) => w.putS16(at, 'slot-dist', item)); break;
      case 'prngSeed': w.u64(14, 'prng-seed', set.prngSeed); break;
      default: w.unknownKey('netem-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `netem-loss-attrs`. */
export function encodeNetemLossAttrs(w: AttrWriter, set: NetemLossAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'gi': w.struct(1, 'gi', set.gi, 20, encodeTcNetemGimodel); break;
      case 'ge': w.struct(2, 'ge', set.ge, 16, encodeTcNetemGemodel); break;
      default: w.unknownKey('netem-loss-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pie-attrs`. */
export function encodePieAttrs(w: AttrWriter, set: PieAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'target': w.u32(1, 'target', set.target); break;
      case 'limit': w.u32(2, 'limit', set.limit); break;
      case 'tupdate': w.u32(3, 'tupdate', set.tupdate); break;
      case 'alpha': w.u32(4, 'alpha', set.alpha); break;
      case 'beta': w.u32(5, 'beta', set.beta); break;
      case 'ecn': w.u32(6, 'ecn', set.ecn); break;
      case 'bytemode': w.u32(7, 'bytemode', set.bytemode); break;
      case 'dqRateEstimator': w.u32(8, 'dq-rate-estimator', set.dqRateEstimator); break;
      default: w.unknownKey('pie-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `police-attrs`. */
export function encodePoliceAttrs(w: AttrWriter, set: PoliceAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tbf': w.struct(1, 'tbf', set.tbf, 56, encodeTcPolice); break;
      case 'rate': w.binary(2, 'rate', set.rate); break;
      case 'peakrate': w.binary(3, 'peakrate', set.peakrate); break;
      case 'avrate': w.u32(4, 'avrate', set.avrate); break;
      case 'result': w.s32(5, 'result', set.result, tcVerdictTable); break;
      case 'tm': w.struct(6, 'tm', set.tm, 32, encodeTcfT); break;
      case 'rate64': w.u64(8, 'rate64', set.rate64); break;
      case 'peakrate64': w.u64(9, 'peakrate64', set.peakrate64); break;
      case 'pktrate64': w.u64(10, 'pktrate64', set.pktrate64); break;
      case 'pktburst64': w.u64(11, 'pktburst64', set.pktburst64); break;
      default: w.unknownKey('police-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `qfq-attrs`. */
export function encodeQfqAttrs(w: AttrWriter, set: QfqAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'weight': w.u32(1, 'weight', set.weight); break;
      case 'lmax': w.u32(2, 'lmax', set.lmax); break;
      default: w.unknownKey('qfq-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `red-attrs`. */
export function encodeRedAttrs(w: AttrWriter, set: RedAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 16, encodeTcRedQopt); break;
      case 'stab': w.binary(2, 'stab', set.stab); break;
      case 'maxP': w.u32(3, 'max-p', set.maxP); break;
      case 'flags': w.bitfield32(4, 'flags', set.flags); break;
      case 'earlyDropBlock': w.u32(5, 'early-drop-block', set.earlyDropBlock); break;
      case 'markBlock': w.u32(6, 'mark-block', set.markBlock); break;
      default: w.unknownKey('red-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `route-attrs`. */
export function encodeRouteAttrs(w: AttrWriter, set: RouteAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'classid': w.u32(1, 'classid', set.classid); break;
      case 'to': w.u32(2, 'to', set.to); break;
      case 'from': w.u32(3, 'from', set.from); break;
      case 'iif': w.u32(4, 'iif', set.iif); break;
      case 'police': w.nest(5, 'police', set.police, encodePoliceAttrs); break;
      case 'act': w.nests(6, 'act', set.act, encodeActAttrs, 1); break;
      default: w.unknownKey('route-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `taprio-attrs`. */
export function encodeTaprioAttrs(w: AttrWriter, set: TaprioAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'priomap': w.struct(1, 'priomap', set.priomap, 82, encodeTcMqprioQopt); break;
      case 'schedEntryList': w.nest(2, 'sched-entry-list', set.schedEntryList, encodeTaprioSchedEntryList); break;
      case 'schedBaseTime': w.s64(3, 'sched-base-time', set.schedBaseTime); break;
      case 'schedSingleEntry': w.nest(4, 'sched-single-entry', set.schedSingleEntry, encodeTaprioSchedEntry); break;
      case 'schedClockid': w.s32(5, 'sched-clockid', set.schedClockid); break;
      case 'adminSched': w.nest(7, 'admin-sched', set.adminSched, encodeTaprioAttrs); break;
      case 'schedCycleTime': w.s64(8, 'sched-cycle-time', set.schedCycleTime); break;
      case 'schedCycleTimeExtension': w.s64(9, 'sched-cycle-time-extension', set.schedCycleTimeExtension); break;
      case 'flags': w.u32(10, 'flags', set.flags); break;
      case 'txtimeDelay': w.u32(11, 'txtime-delay', set.txtimeDelay); break;
      case 'tcEntry':
        w.list('tc-entry', set.tcEntry, (item) => w.nest(12, 'tc-entry', item, encodeTaprioTcEntryAttrs));
        break;
      default: w.unknownKey('taprio-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `taprio-sched-entry-list`. */
export function encodeTaprioSchedEntryList(w: AttrWriter, set: TaprioSchedEntryList): void {
  for (const key in set) {
    switch (key) {
      case 'entry': w.list('entry', set.entry, (item) => w.nest(1, 'entry', item, encodeTaprioSchedEntry)); break;
      default: w.unknownKey('taprio-sched-entry-list', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `taprio-sched-entry`. */
export function encodeTaprioSchedEntry(w: AttrWriter, set: TaprioSchedEntry): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'cmd': w.u8(2, 'cmd', set.cmd); break;
      case 'gateMask': w.u32(3, 'gate-mask', set.gateMask); break;
      case 'interval': w.u32(4, 'interval', set.interval); break;
      default: w.unknownKey('taprio-sched-entry', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `taprio-tc-entry-attrs`. */
export function encodeTaprioTcEntryAttrs(w: AttrWriter, set: TaprioTcEntryAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'maxSdu': w.u32(2, 'max-sdu', set.maxSdu); break;
      case 'fp': w.u32(3, 'fp', set.fp); break;
      default: w.unknownKey('taprio-tc-entry-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tbf-attrs`. */
export function encodeTbfAttrs(w: AttrWriter, set: TbfAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 36, encodeTcTbfQopt); break;
      case 'rtab': w.binary(2, 'rtab', set.rtab); break;
      case 'ptab': w.binary(3, 'ptab', set.ptab); break;
      case 'rate64': w.u64(4, 'rate64', set.rate64); break;
      case 'prate64': w.u64(5, 'prate64', set.prate64); break;
      case 'burst': w.u32(6, 'burst', set.burst); break;
      case 'pburst': w.u32(7, 'pburst', set.pburst); break;
      default: w.unknownKey('tbf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-sample-attrs`. */
export function encodeActSampleAttrs(w: AttrWriter, set: ActSampleAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 20, encodeTcGact); break;
      case 'rate': w.u32(3, 'rate', set.rate); break;
      case 'truncSize': w.u32(4, 'trunc-size', set.truncSize); break;
      case 'psampleGroup': w.u32(5, 'psample-group', set.psampleGroup); break;
      default: w.unknownKey('act-sample-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `act-gact-attrs`. */
export function encodeActGactAttrs(w: AttrWriter, set: ActGactAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tm': w.struct(1, 'tm', set.tm, 32, encodeTcfT); break;
      case 'parms': w.struct(2, 'parms', set.parms, 20, encodeTcGact); break;
      case 'prob': w.struct(3, 'prob', set.prob, 8, encodeTcGactP); break;
      default: w.unknownKey('act-gact-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tca-stab-attrs`. */
export function encodeTcaStabAttrs(w: AttrWriter, set: TcaStabAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'base': w.struct(1, 'base', set.base, 24, encodeTcSizespec); break;
      case 'data': w.binary(2, 'data', set.data); break;
      default: w.unknownKey('tca-stab-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tca-stats-attrs`. */
export function encodeTcaStatsAttrs(w: AttrWriter, set: TcaStatsAttrs<Uint8Array>, kind?: unknown): void {
  for (const key in set) {
    switch (key) {
      case 'basic': w.struct(1, 'basic', set.basic, 16, encodeGnetStatsBasic); break;
      case 'rateEst': w.struct(2, 'rate-est', set.rateEst, 8, encodeGnetStatsRateEst); break;
      case 'queue': w.struct(3, 'queue', set.queue, 20, encodeGnetStatsQueue); break;
      case 'app': encodeTcaStatsAppMsg(w, 4, 'app', kind, set.app); break;
      case 'rateEst64': w.struct(5, 'rate-est64', set.rateEst64, 16, encodeGnetStatsRateEst64); break;
      case 'basicHw': w.struct(7, 'basic-hw', set.basicHw, 16, encodeGnetStatsBasic); break;
      case 'pkt64': w.u64(8, 'pkt64', set.pkt64); break;
      default: w.unknownKey('tca-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `class-stats-attrs`. */
export function encodeClassStatsAttrs(w: AttrWriter, set: ClassStatsAttrs<Uint8Array>, kind?: unknown): void {
  for (const key in set) {
    switch (key) {
      case 'basic': w.struct(1, 'basic', set.basic, 16, encodeGnetStatsBasic); break;
      case 'rateEst': w.struct(2, 'rate-est', set.rateEst, 8, encodeGnetStatsRateEst); break;
      case 'queue': w.struct(3, 'queue', set.queue, 20, encodeGnetStatsQueue); break;
      case 'app': encodeClassStatsAppMsg(w, 4, 'app', kind, set.app); break;
      case 'rateEst64': w.struct(5, 'rate-est64', set.rateEst64, 16, encodeGnetStatsRateEst64); break;
      case 'basicHw': w.struct(7, 'basic-hw', set.basicHw, 16, encodeGnetStatsBasic); break;
      case 'pkt64': w.u64(8, 'pkt64', set.pkt64); break;
      default: w.unknownKey('class-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `filter-stats-attrs`. */
export function encodeFilterStatsAttrs(w: AttrWriter, set: FilterStatsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'basic': w.struct(1, 'basic', set.basic, 16, encodeGnetStatsBasic); break;
      case 'rateEst': w.struct(2, 'rate-est', set.rateEst, 8, encodeGnetStatsRateEst); break;
      case 'queue': w.struct(3, 'queue', set.queue, 20, encodeGnetStatsQueue); break;
      case 'app': w.binary(4, 'app', set.app); break;
      case 'rateEst64': w.struct(5, 'rate-est64', set.rateEst64, 16, encodeGnetStatsRateEst64); break;
      case 'basicHw': w.struct(7, 'basic-hw', set.basicHw, 16, encodeGnetStatsBasic); break;
      case 'pkt64': w.u64(8, 'pkt64', set.pkt64); break;
      default: w.unknownKey('filter-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `u32-attrs`. */
export function encodeU32Attrs(w: AttrWriter, set: U32Attrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'classid': w.u32(1, 'classid', set.classid); break;
      case 'hash': w.u32(2, 'hash', set.hash); break;
      case 'link': w.u32(3, 'link', set.link); break;
      case 'divisor': w.u32(4, 'divisor', set.divisor); break;
      case 'sel': w.flexible(5, 'sel', set.sel, 16, 16, 'keys', encodeTcU32Sel); break;
      case 'police': w.nest(6, 'police', set.police, encodePoliceAttrs); break;
      case 'act': w.nests(7, 'act', set.act, encodeActAttrs, 1); break;
      case 'indev': w.text(8, 'indev', set.indev); break;
      case 'pcnt': w.flexible(9, 'pcnt', set.pcnt, 16, 8, 'kcnts', encodeTcU32Pcnt); break;
      case 'mark': w.struct(10, 'mark', set.mark, 12, encodeTcU32Mark); break;
      case 'flags': w.u32(11, 'flags', set.flags, clsFlagsTable); break;
      default: w.unknownKey('u32-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sfb-attrs`. */
export function encodeSfbAttrs(w: AttrWriter, set: SfbAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'parms': w.struct(1, 'parms', set.parms, 36, encodeTcSfbQopt); break;
      default: w.unknownKey('sfb-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mqprio-attrs`. */
export function encodeMqprioAttrs(w: AttrWriter, set: MqprioAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.u16(1, 'mode', set.mode); break;
      case 'shaper': w.u16(2, 'shaper', set.shaper); break;
      case 'minRate64': w.nest(3, 'min-rate64', set.minRate64, encodeMqprioMinRates); break;
      case 'maxRate64': w.nest(4, 'max-rate64', set.maxRate64, encodeMqprioMaxRates); break;
      case 'tcEntry':
        w.list('tc-entry', set.tcEntry, (item) => w.nest(5, 'tc-entry', item, encodeMqprioTcEntryAttrs));
        break;
      default: w.unknownKey('mqprio-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mqprio-min-rates`. */
export function encodeMqprioMinRates(w: AttrWriter, set: MqprioMinRates): void {
  for (const key in set) {
    switch (key) {
      case 'minRate64': w.list('min-rate64', set.minRate64, (item) => w.u64(3, 'min-rate64', item)); break;
      default: w.unknownKey('mqprio-min-rates', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mqprio-max-rates`. */
export function encodeMqprioMaxRates(w: AttrWriter, set: MqprioMaxRates): void {
  for (const key in set) {
    switch (key) {
      case 'maxRate64': w.list('max-rate64', set.maxRate64, (item) => w.u64(4, 'max-rate64', item)); break;
      default: w.unknownKey('mqprio-max-rates', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mqprio-tc-entry-attrs`. */
export function encodeMqprioTcEntryAttrs(w: AttrWriter, set: MqprioTcEntryAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'fp': w.u32(2, 'fp', set.fp); break;
      default: w.unknownKey('mqprio-tc-entry-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `taprio-offload-stats-attrs`. */
export function encodeTaprioOffloadStatsAttrs(w: AttrWriter, set: TaprioOffloadStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'windowDrops': w.u64(2, 'window-drops', set.windowDrops); break;
      case 'txOverruns': w.u64(3, 'tx-overruns', set.txOverruns); break;
      default: w.unknownKey('taprio-offload-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-key-enc-opt-pfcp-attrs`. */
export function encodeFlowerKeyEncOptPfcpAttrs(w: AttrWriter, set: FlowerKeyEncOptPfcpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'type': w.u8(1, 'type', set.type); break;
      case 'seid': w.u64be(2, 'seid', set.seid); break;
      default: w.unknownKey('flower-key-enc-opt-pfcp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flower-key-mpls-opts-attrs`. */
export function encodeFlowerKeyMplsOptsAttrs(w: AttrWriter, set: FlowerKeyMplsOptsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'lse': w.list('lse', set.lse, (item) => w.nest(1, 'lse', item, encodeFlowerKeyMplsOptAttrs)); break;
      default: w.unknownKey('flower-key-mpls-opts-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `gate-entry-list`. */
export function encodeGateEntryList(w: AttrWriter, set: GateEntryList): void {
  for (const key in set) {
    switch (key) {
      case 'entry': w.list('entry', set.entry, (item) => w.nest(1, 'entry', item, encodeGateEntryAttrs)); break;
      default: w.unknownKey('gate-entry-list', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `gate-entry-attrs`. */
export function encodeGateEntryAttrs(w: AttrWriter, set: GateEntryAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'gate': w.flag(2, 'gate', set.gate); break;
      case 'interval': w.u32(3, 'interval', set.interval); break;
      case 'ipv': w.s32(4, 'ipv', set.ipv); break;
      case 'maxOctets': w.s32(5, 'max-octets', set.maxOctets); break;
      default: w.unknownKey('gate-entry-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pedit-keys-ex-attrs`. */
export function encodePeditKeysExAttrs(w: AttrWriter, set: PeditKeysExAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'keyEx': w.list('key-ex', set.keyEx, (item) => w.nest(6, 'key-ex', item, encodePeditKeyExAttrs)); break;
      default: w.unknownKey('pedit-keys-ex-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pedit-key-ex-attrs`. */
export function encodePeditKeyExAttrs(w: AttrWriter, set: PeditKeyExAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'htype': w.u16(1, 'htype', set.htype, peditHeaderTable); break;
      case 'cmd': w.u16(2, 'cmd', set.cmd, peditCmdTable); break;
      default: w.unknownKey('pedit-key-ex-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ife-meta-attrs`. */
export function encodeIfeMetaAttrs(w: AttrWriter, set: IfeMetaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'skbmark': w.u32(1, 'skbmark', set.skbmark); break;
      case 'hashid': w.u32(2, 'hashid', set.hashid); break;
      case 'prio': w.u32(3, 'prio', set.prio); break;
      case 'qmap': w.u16(4, 'qmap', set.qmap); break;
      case 'tcindex': w.u16(5, 'tcindex', set.tcindex); break;
      default: w.unknownKey('ife-meta-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `tcmsg`, which stand beside the attributes. */
const tcmsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['family', 'ifindex', 'handle', 'parent', 'info']);

/** Encodes struct `tcmsg` and the attributes `qdisc-attrs` behind it. */
export function encodeQdiscAttrsMessage(w: AttrWriter, message: QdiscAttrsMessage<Uint8Array>): void {
  w.header(20, message, encodeTcmsg, tcmsgKeys);
  encodeQdiscAttrs(w, message);
}

/** Encodes struct `tcmsg` and the attributes `class-attrs` behind it. */
export function encodeClassAttrsMessage(w: AttrWriter, message: ClassAttrsMessage<Uint8Array>): void {
  w.header(20, message, encodeTcmsg, tcmsgKeys);
  encodeClassAttrs(w, message);
}

/** Encodes struct `tcmsg` and the attributes `filter-attrs` behind it. */
export function encodeFilterAttrsMessage(w: AttrWriter, message: FilterAttrsMessage<Uint8Array>): void {
  w.header(20, message, encodeTcmsg, tcmsgKeys);
  encodeFilterAttrs(w, message);
}

/** Properties of struct `tc-mqprio-qopt`, which stand beside the attributes. */
const tcMqprioQoptKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['numTc', 'prioTcMap', 'hw', 'count', 'offset']);

/** Encodes struct `tc-mqprio-qopt` and the attributes `mqprio-attrs` behind it. */
export function encodeTcMqprioQoptMqprioAttrs(w: AttrWriter, message: TcMqprioQoptMqprioAttrs<Uint8Array>): void {
  w.header(82, message, encodeTcMqprioQopt, tcMqprioQoptKeys);
  encodeMqprioAttrs(w, message);
}

/** Properties of struct `tc-netem-qopt`, which stand beside the attributes. */
const tcNetemQoptKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'latency', 'limit', 'headerLoss', 'gap', 'duplicate', 'jitter',
]);

/** Encodes struct `tc-netem-qopt` and the attributes `netem-attrs` behind it. */
export function encodeTcNetemQoptNetemAttrs(w: AttrWriter, message: TcNetemQoptNetemAttrs<Uint8Array>): void {
  w.header(24, message, encodeTcNetemQopt, tcNetemQoptKeys);
  encodeNetemAttrs(w, message);
}

/** Encodes sub-message `options-msg` in the format that its selector names. */
export function encodeOptionsMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'bfifo': w.struct(id, `${name}(bfifo)`, value, 4, encodeTcFifoQopt); break;
    case 'cake': w.nest(id, `${name}(cake)`, value, encodeCakeAttrs); break;
    case 'cbs': w.nest(id, `${name}(cbs)`, value, encodeCbsAttrs); break;
    case 'choke': w.nest(id, `${name}(choke)`, value, encodeChokeAttrs); break;
    case 'codel': w.nest(id, `${name}(codel)`, value, encodeCodelAttrs); break;
    case 'drr': w.nest(id, `${name}(drr)`, value, encodeDrrAttrs); break;
    case 'dualpi2': w.nest(id, `${name}(dualpi2)`, value, encodeDualpi2Attrs); break;
    case 'etf': w.nest(id, `${name}(etf)`, value, encodeEtfAttrs); break;
    case 'ets': w.nest(id, `${name}(ets)`, value, encodeEtsAttrs); break;
    case 'fq': w.nest(id, `${name}(fq)`, value, encodeFqAttrs); break;
    case 'fq_codel': w.nest(id, `${name}(fq_codel)`, value, encodeFqCodelAttrs); break;
    case 'fq_pie': w.nest(id, `${name}(fq_pie)`, value, encodeFqPieAttrs); break;
    case 'gred': w.nest(id, `${name}(gred)`, value, encodeGredAttrs); break;
    case 'hfsc': w.struct(id, `${name}(hfsc)`, value, 2, encodeTcHfscQopt); break;
    case 'hhf': w.nest(id, `${name}(hhf)`, value, encodeHhfAttrs); break;
    case 'htb': w.nest(id, `${name}(htb)`, value, encodeHtbAttrs); break;
    case 'mqprio': w.nest(id, `${name}(mqprio)`, value, encodeTcMqprioQoptMqprioAttrs); break;
    case 'multiq': w.struct(id, `${name}(multiq)`, value, 4, encodeTcMultiqQopt); break;
    case 'netem': w.nest(id, `${name}(netem)`, value, encodeTcNetemQoptNetemAttrs); break;
    case 'pfifo': w.struct(id, `${name}(pfifo)`, value, 4, encodeTcFifoQopt); break;
    case 'pfifo_fast': w.struct(id, `${name}(pfifo_fast)`, value, 20, encodeTcPrioQopt); break;
    case 'pfifo_head_drop': w.struct(id, `${name}(pfifo_head_drop)`, value, 4, encodeTcFifoQopt); break;
    case 'pie': w.nest(id, `${name}(pie)`, value, encodePieAttrs); break;
    case 'plug': w.struct(id, `${name}(plug)`, value, 8, encodeTcPlugQopt); break;
    case 'prio': w.struct(id, `${name}(prio)`, value, 20, encodeTcPrioQopt); break;
    case 'qfq': w.nest(id, `${name}(qfq)`, value, encodeQfqAttrs); break;
    case 'red': w.nest(id, `${name}(red)`, value, encodeRedAttrs); break;
    case 'sfb': w.nest(id, `${name}(sfb)`, value, encodeSfbAttrs); break;
    case 'sfq': w.struct(id, `${name}(sfq)`, value, 72, encodeTcSfqQoptV1); break;
    case 'taprio': w.nest(id, `${name}(taprio)`, value, encodeTaprioAttrs); break;
    case 'tbf': w.nest(id, `${name}(tbf)`, value, encodeTbfAttrs); break;
    case 'cake_mq': w.nest(id, `${name}(cake_mq)`, value, encodeCakeAttrs); break;
    case 'skbprio': w.struct(id, `${name}(skbprio)`, value, 4, encodeTcFifoQopt); break;
    case 'clsact': case 'ingress': case 'mq': case 'blackhole': case 'noop': case 'noqueue':
      w.nest(id, `${name}(${selector})`, data, (w, set) => {
        for (const key in set) w.unknownKey(selector, key);
        w.keptUnknown(set);
      });
      break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `act-options-msg` in the format that its selector names. */
export function encodeActOptionsMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'bpf': w.nest(id, `${name}(bpf)`, value, encodeActBpfAttrs); break;
    case 'connmark': w.nest(id, `${name}(connmark)`, value, encodeActConnmarkAttrs); break;
    case 'csum': w.nest(id, `${name}(csum)`, value, encodeActCsumAttrs); break;
    case 'ct': w.nest(id, `${name}(ct)`, value, encodeActCtAttrs); break;
    case 'ctinfo': w.nest(id, `${name}(ctinfo)`, value, encodeActCtinfoAttrs); break;
    case 'gact': w.nest(id, `${name}(gact)`, value, encodeActGactAttrs); break;
    case 'gate': w.nest(id, `${name}(gate)`, value, encodeActGateAttrs); break;
    case 'ife': w.nest(id, `${name}(ife)`, value, encodeActIfeAttrs); break;
    case 'mirred': w.nest(id, `${name}(mirred)`, value, encodeActMirredAttrs); break;
    case 'mpls': w.nest(id, `${name}(mpls)`, value, encodeActMplsAttrs); break;
    case 'nat': w.nest(id, `${name}(nat)`, value, encodeActNatAttrs); break;
    case 'pedit': w.nest(id, `${name}(pedit)`, value, encodeActPeditAttrs); break;
    case 'police': w.nest(id, `${name}(police)`, value, encodePoliceAttrs); break;
    case 'sample': w.nest(id, `${name}(sample)`, value, encodeActSampleAttrs); break;
    case 'simple': w.nest(id, `${name}(simple)`, value, encodeActSimpleAttrs); break;
    case 'skbedit': w.nest(id, `${name}(skbedit)`, value, encodeActSkbeditAttrs); break;
    case 'skbmod': w.nest(id, `${name}(skbmod)`, value, encodeActSkbmodAttrs); break;
    case 'tunnel_key': w.nest(id, `${name}(tunnel_key)`, value, encodeActTunnelKeyAttrs); break;
    case 'vlan': w.nest(id, `${name}(vlan)`, value, encodeActVlanAttrs); break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `tca-stats-app-msg` in the format that its selector names. */
export function encodeTcaStatsAppMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'cake': w.nest(id, `${name}(cake)`, value, encodeCakeStatsAttrs); break;
    case 'choke': w.struct(id, `${name}(choke)`, value, 20, encodeTcChokeXstats); break;
    case 'codel': w.struct(id, `${name}(codel)`, value, 36, encodeTcCodelXstats); break;
    case 'dualpi2': w.struct(id, `${name}(dualpi2)`, value, 48, encodeTcDualpi2Xstats); break;
    case 'fq': w.struct(id, `${name}(fq)`, value, 152, encodeTcFqQdStats); break;
    case 'fq_codel': w.struct(id, `${name}(fq_codel)`, value, 40, encodeTcFqCodelXstats); break;
    case 'fq_pie': w.struct(id, `${name}(fq_pie)`, value, 36, encodeTcFqPieXstats); break;
    case 'hhf': w.struct(id, `${name}(hhf)`, value, 16, encodeTcHhfXstats); break;
    case 'netem': w.struct(id, `${name}(netem)`, value, 56, encodeTcNetemXstats); break;
    case 'pie': w.struct(id, `${name}(pie)`, value, 40, encodeTcPieXstats); break;
    case 'red': w.struct(id, `${name}(red)`, value, 16, encodeTcRedXstats); break;
    case 'sfb': w.struct(id, `${name}(sfb)`, value, 36, encodeTcSfbXstats); break;
    case 'sfq': w.struct(id, `${name}(sfq)`, value, 4, encodeTcSfqXstats); break;
    case 'taprio': w.nest(id, `${name}(taprio)`, value, encodeTaprioOffloadStatsAttrs); break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `class-options-msg` in the format that its selector names. */
export function encodeClassOptionsMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'drr': w.nest(id, `${name}(drr)`, value, encodeDrrAttrs); break;
    case 'ets': w.nest(id, `${name}(ets)`, value, encodeEtsAttrs); break;
    case 'hfsc': w.nest(id, `${name}(hfsc)`, value, encodeHfscAttrs); break;
    case 'htb': w.nest(id, `${name}(htb)`, value, encodeHtbAttrs); break;
    case 'qfq': w.nest(id, `${name}(qfq)`, value, encodeQfqAttrs); break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `class-stats-app-msg` in the format that its selector names. */
export function encodeClassStatsAppMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'cake': w.nest(id, `${name}(cake)`, value, encodeCakeStatsAttrs); break;
    case 'drr': w.struct(id, `${name}(drr)`, value, 4, encodeTcDrrStats); break;
    case 'fq_codel': w.struct(id, `${name}(fq_codel)`, value, 28, encodeTcFqCodelClXstats); break;
    case 'hfsc': w.struct(id, `${name}(hfsc)`, value, 24, encodeTcHfscStats); break;
    case 'htb': w.struct(id, `${name}(htb)`, value, 20, encodeTcHtbXstats); break;
    case 'qfq': w.struct(id, `${name}(qfq)`, value, 8, encodeTcQfqStats); break;
    case 'sfq': w.struct(id, `${name}(sfq)`, value, 4, encodeTcSfqXstats); break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `filter-options-msg` in the format that its selector names. */
export function encodeFilterOptionsMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'basic': w.nest(id, `${name}(basic)`, value, encodeBasicAttrs); break;
    case 'bpf': w.nest(id, `${name}(bpf)`, value, encodeBpfAttrs); break;
    case 'cgroup': w.nest(id, `${name}(cgroup)`, value, encodeCgroupAttrs); break;
    case 'flow': w.nest(id, `${name}(flow)`, value, encodeFlowAttrs); break;
    case 'flower': w.nest(id, `${name}(flower)`, value, encodeFlowerAttrs); break;
    case 'fw': w.nest(id, `${name}(fw)`, value, encodeFwAttrs); break;
    case 'matchall': w.nest(id, `${name}(matchall)`, value, encodeMatchallAttrs); break;
    case 'route': w.nest(id, `${name}(route)`, value, encodeRouteAttrs); break;
    case 'u32': w.nest(id, `${name}(u32)`, value, encodeU32Attrs); break;
    default: throw w.noFormat(name, selector);
  }
}
