// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import {
  c33PseExtStateTable, c33PsePowerTable, cableCodeTable, cablePairTable, cableSourceTable, cableStatusTable,
  duplexModeTable, headerFlagsTable, hwtstampQualifierTable, hwtstampSourceTable, inputXfrmTable, linkExtStateTable,
  macStatsSrcTable, masterSlaveConfigTable, masterSlaveStatusTable, mdixTable, mmVerifyTable, moduleFwFlashStatusTable,
  modulePowerPolicyTable, modulePowerTable, phyUpstreamTypeTable, podlPsePowerTable, portKindTable, pseAdminTable,
  pseEventTable, rateMatchTable, rxfhFieldsTable, statsGroupTable, stringsetTable, tcpDataSplitTable,
  transceiverKindTable, udpTunnelTypeTable,
} from './constants.ts';
import type {
  Bitset, BitsetBit, BitsetBits, C33PsePwLimit, CableAmplitude, CableFaultLength, CableNest, CablePulse, CableResult,
  CableStep, CableTdrNest, CableTest, CableTestNtf, CableTestTdr, CableTestTdrCfg, CableTestTdrNtf, Channels, Coalesce,
  Debug, Eee, Features, Fec, FecHist, FecStat, Flow, Header, IrqModeration, Linkinfo, Linkmodes, Linkstate, Mm, MmStat,
  Module, ModuleEeprom, ModuleFwFlash, Mse, MseCapabilities, MseSnapshot, Pause, PauseStat, PhcVclocks, Phy, Plca,
  Privflags, Profile, Pse, PseNtf, Rings, Rss, Stats, StatsGrp, StatsGrpHist, StringEntry, Strings, StringSetData,
  Stringsets, Strset, Tsconfig, TsHwtstampProvider, Tsinfo, TsStat, TunnelInfo, TunnelUdp, TunnelUdpEntry,
  TunnelUdpTable, Wol,
} from './types.ts';

/** Decodes attribute set `header`. */
export function decodeHeader(r: AttrReader, out: Header = {}): Header {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.devIndex = r.u32('dev-index'); break;
      case 2: out.devName = r.text('dev-name'); break;
      case 3: out.flags = headerFlagsTable.of(r.u32('flags')); break;
      case 4: out.phyIndex = r.u32('phy-index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bitset-bit`. */
export function decodeBitsetBit(r: AttrReader, out: BitsetBit = {}): BitsetBit {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.name = r.text('name'); break;
      case 3: out.value = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bitset-bits`. */
export function decodeBitsetBits(r: AttrReader, out: BitsetBits = {}): BitsetBits {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bit = append(out.bit, r.nest('bit', decodeBitsetBit)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bitset`. */
export function decodeBitset(r: AttrReader, out: Bitset = {}): Bitset {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.nomask = r.flag(); break;
      case 2: out.size = r.u32('size'); break;
      case 3: out.bits = r.nest('bits', decodeBitsetBits); break;
      case 4: out.value = r.binary('value'); break;
      case 5: out.mask = r.binary('mask'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `string`. */
export function decodeStringEntry(r: AttrReader, out: StringEntry = {}): StringEntry {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.value = r.text('value'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `strings`. */
export function decodeStrings(r: AttrReader, out: Strings = {}): Strings {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.string = append(out.string, r.nest('string', decodeStringEntry)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stringset`. */
export function decodeStringSetData(r: AttrReader, out: StringSetData = {}): StringSetData {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = stringsetTable.of(r.u32('id')); break;
      case 2: out.count = r.u32('count'); break;
      case 3: out.strings = append(out.strings, r.nest('strings', decodeStrings)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stringsets`. */
export function decodeStringsets(r: AttrReader, out: Stringsets = {}): Stringsets {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.stringset = append(out.stringset, r.nest('stringset', decodeStringSetData)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `strset`. */
export function decodeStrset(r: AttrReader, out: Strset = {}): Strset {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.stringsets = r.nest('stringsets', decodeStringsets); break;
      case 3: out.countsOnly = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `privflags`. */
export function decodePrivflags(r: AttrReader, out: Privflags = {}): Privflags {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.flags = r.nest('flags', decodeBitset); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `rings`. */
export function decodeRings(r: AttrReader, out: Rings = {}): Rings {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.rxMax = r.u32('rx-max'); break;
      case 3: out.rxMiniMax = r.u32('rx-mini-max'); break;
      case 4: out.rxJumboMax = r.u32('rx-jumbo-max'); break;
      case 5: out.txMax = r.u32('tx-max'); break;
      case 6: out.rx = r.u32('rx'); break;
      case 7: out.rxMini = r.u32('rx-mini'); break;
      case 8: out.rxJumbo = r.u32('rx-jumbo'); break;
      case 9: out.tx = r.u32('tx'); break;
      case 10: out.rxBufLen = r.u32('rx-buf-len'); break;
      case 11: out.tcpDataSplit = tcpDataSplitTable.of(r.u8('tcp-data-split')); break;
      case 12: out.cqeSize = r.u32('cqe-size'); break;
      case 13: out.txPush = r.u8('tx-push'); break;
      case 14: out.rxPush = r.u8('rx-push'); break;
      case 15: out.txPushBufLen = r.u32('tx-push-buf-len'); break;
      case 16: out.txPushBufLenMax = r.u32('tx-push-buf-len-max'); break;
      case 17: out.hdsThresh = r.u32('hds-thresh'); break;
      case 18: out.hdsThreshMax = r.u32('hds-thresh-max'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mm-stat`. */
export function decodeMmStat(r: AttrReader, out: MmStat = {}): MmStat {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.reassemblyErrors = r.u64('reassembly-errors'); break;
      case 3: out.smdErrors = r.u64('smd-errors'); break;
      case 4: out.reassemblyOk = r.u64('reassembly-ok'); break;
      case 5: out.rxFragCount = r.u64('rx-frag-count'); break;
      case 6: out.txFragCount = r.u64('tx-frag-count'); break;
      case 7: out.holdCount = r.u64('hold-count'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mm`. */
export function decodeMm(r: AttrReader, out: Mm = {}): Mm {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.pmacEnabled = r.u8('pmac-enabled'); break;
      case 3: out.txEnabled = r.u8('tx-enabled'); break;
      case 4: out.txActive = r.u8('tx-active'); break;
      case 5: out.txMinFragSize = r.u32('tx-min-frag-size'); break;
      case 6: out.rxMinFragSize = r.u32('rx-min-frag-size'); break;
      case 7: out.verifyEnabled = r.u8('verify-enabled'); break;
      case 8: out.verifyStatus = mmVerifyTable.of(r.u8('verify-status')); break;
      case 9: out.verifyTime = r.u32('verify-time'); break;
      case 10: out.maxVerifyTime = r.u32('max-verify-time'); break;
      case 11: out.stats = r.nest('stats', decodeMmStat); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo`. */
export function decodeLinkinfo(r: AttrReader, out: Linkinfo = {}): Linkinfo {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.port = portKindTable.of(r.u8('port')); break;
      case 3: out.phyaddr = r.u8('phyaddr'); break;
      case 4: out.tpMdix = mdixTable.of(r.u8('tp-mdix')); break;
      case 5: out.tpMdixCtrl = mdixTable.of(r.u8('tp-mdix-ctrl')); break;
      case 6: out.transceiver = transceiverKindTable.of(r.u8('transceiver')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkmodes`. */
export function decodeLinkmodes(r: AttrReader, out: Linkmodes = {}): Linkmodes {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.autoneg = r.u8('autoneg'); break;
      case 3: out.ours = r.nest('ours', decodeBitset); break;
      case 4: out.peer = r.nest('peer', decodeBitset); break;
      case 5: out.speed = r.u32('speed'); break;
      case 6: out.duplex = duplexModeTable.of(r.u8('duplex')); break;
      case 7: out.masterSlaveCfg = masterSlaveConfigTable.of(r.u8('master-slave-cfg')); break;
      case 8: out.masterSlaveState = masterSlaveStatusTable.of(r.u8('master-slave-state')); break;
      case 9: out.lanes = r.u32('lanes'); break;
      case 10: out.rateMatching = rateMatchTable.of(r.u8('rate-matching')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkstate`. */
export function decodeLinkstate(r: AttrReader, out: Linkstate = {}): Linkstate {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.link = r.u8('link'); break;
      case 3: out.sqi = r.u32('sqi'); break;
      case 4: out.sqiMax = r.u32('sqi-max'); break;
      case 5: out.extState = linkExtStateTable.of(r.u8('ext-state')); break;
      case 6: out.extSubstate = r.u8('ext-substate'); break;
      case 7: out.extDownCnt = r.u32('ext-down-cnt'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `debug`. */
export function decodeDebug(r: AttrReader, out: Debug = {}): Debug {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.msgmask = r.nest('msgmask', decodeBitset); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wol`. */
export function decodeWol(r: AttrReader, out: Wol = {}): Wol {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.modes = r.nest('modes', decodeBitset); break;
      case 3: out.sopass = r.secret('sopass'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `features`. */
export function decodeFeatures(r: AttrReader, out: Features = {}): Features {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.hw = r.nest('hw', decodeBitset); break;
      case 3: out.wanted = r.nest('wanted', decodeBitset); break;
      case 4: out.active = r.nest('active', decodeBitset); break;
      case 5: out.nochange = r.nest('nochange', decodeBitset); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `channels`. */
export function decodeChannels(r: AttrReader, out: Channels = {}): Channels {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.rxMax = r.u32('rx-max'); break;
      case 3: out.txMax = r.u32('tx-max'); break;
      case 4: out.otherMax = r.u32('other-max'); break;
      case 5: out.combinedMax = r.u32('combined-max'); break;
      case 6: out.rxCount = r.u32('rx-count'); break;
      case 7: out.txCount = r.u32('tx-count'); break;
      case 8: out.otherCount = r.u32('other-count'); break;
      case 9: out.combinedCount = r.u32('combined-count'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `irq-moderation`. */
export function decodeIrqModeration(r: AttrReader, out: IrqModeration = {}): IrqModeration {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.usec = r.u32('usec'); break;
      case 2: out.pkts = r.u32('pkts'); break;
      case 3: out.comps = r.u32('comps'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `profile`. */
export function decodeProfile(r: AttrReader, out: Profile = {}): Profile {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.irqModeration = append(out.irqModeration, r.nest('irq-moderation', decodeIrqModeration)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `coalesce`. */
export function decodeCoalesce(r: AttrReader, out: Coalesce = {}): Coalesce {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.rxUsecs = r.u32('rx-usecs'); break;
      case 3: out.rxMaxFrames = r.u32('rx-max-frames'); break;
      case 4: out.rxUsecsIrq = r.u32('rx-usecs-irq'); break;
      case 5: out.rxMaxFramesIrq = r.u32('rx-max-frames-irq'); break;
      case 6: out.txUsecs = r.u32('tx-usecs'); break;
      case 7: out.txMaxFrames = r.u32('tx-max-frames'); break;
      case 8: out.txUsecsIrq = r.u32('tx-usecs-irq'); break;
      case 9: out.txMaxFramesIrq = r.u32('tx-max-frames-irq'); break;
      case 10: out.statsBlockUsecs = r.u32('stats-block-usecs'); break;
      case 11: out.useAdaptiveRx = r.u8('use-adaptive-rx'); break;
      case 12: out.useAdaptiveTx = r.u8('use-adaptive-tx'); break;
      case 13: out.pktRateLow = r.u32('pkt-rate-low'); break;
      case 14: out.rxUsecsLow = r.u32('rx-usecs-low'); break;
      case 15: out.rxMaxFramesLow = r.u32('rx-max-frames-low'); break;
      case 16: out.txUsecsLow = r.u32('tx-usecs-low'); break;
      case 17: out.txMaxFramesLow = r.u32('tx-max-frames-low'); break;
      case 18: out.pktRateHigh = r.u32('pkt-rate-high'); break;
      case 19: out.rxUsecsHigh = r.u32('rx-usecs-high'); break;
      case 20: out.rxMaxFramesHigh = r.u32('rx-max-frames-high'); break;
      case 21: out.txUsecsHigh = r.u32('tx-usecs-high'); break;
      case 22: out.txMaxFramesHigh = r.u32('tx-max-frames-high'); break;
      case 23: out.rateSampleInterval = r.u32('rate-sample-interval'); break;
      case 24: out.useCqeModeTx = r.u8('use-cqe-mode-tx'); break;
      case 25: out.useCqeModeRx = r.u8('use-cqe-mode-rx'); break;
      case 26: out.txAggrMaxBytes = r.u32('tx-aggr-max-bytes'); break;
      case 27: out.txAggrMaxFrames = r.u32('tx-aggr-max-frames'); break;
      case 28: out.txAggrTimeUsecs = r.u32('tx-aggr-time-usecs'); break;
      case 29: out.rxProfile = r.nest('rx-profile', decodeProfile); break;
      case 30: out.txProfile = r.nest('tx-profile', decodeProfile); break;
      case 31: out.rxCqeFrames = r.u32('rx-cqe-frames'); break;
      case 32: out.rxCqeNsecs = r.u32('rx-cqe-nsecs'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pause-stat`. */
export function decodePauseStat(r: AttrReader, out: PauseStat = {}): PauseStat {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.txFrames = r.u64('tx-frames'); break;
      case 3: out.rxFrames = r.u64('rx-frames'); break;
      case 4: out.txPauseStormEvents = r.u64('tx-pause-storm-events'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pause`. */
export function decodePause(r: AttrReader, out: Pause = {}): Pause {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.autoneg = r.u8('autoneg'); break;
      case 3: out.rx = r.u8('rx'); break;
      case 4: out.tx = r.u8('tx'); break;
      case 5: out.stats = r.nest('stats', decodePauseStat); break;
      case 6: out.statsSrc = macStatsSrcTable.of(r.u32('stats-src')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `eee`. */
export function decodeEee(r: AttrReader, out: Eee = {}): Eee {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.modesOurs = r.nest('modes-ours', decodeBitset); break;
      case 3: out.modesPeer = r.nest('modes-peer', decodeBitset); break;
      case 4: out.active = r.u8('active'); break;
      case 5: out.enabled = r.u8('enabled'); break;
      case 6: out.txLpiEnabled = r.u8('tx-lpi-enabled'); break;
      case 7: out.txLpiTimer = r.u32('tx-lpi-timer'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ts-stat`. */
export function decodeTsStat(r: AttrReader, out: TsStat = {}): TsStat {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.txPkts = r.uint('tx-pkts'); break;
      case 2: out.txLost = r.uint('tx-lost'); break;
      case 3: out.txErr = r.uint('tx-err'); break;
      case 4: out.txOnestepPktsUnconfirmed = r.uint('tx-onestep-pkts-unconfirmed'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ts-hwtstamp-provider`. */
export function decodeTsHwtstampProvider(r: AttrReader, out: TsHwtstampProvider = {}): TsHwtstampProvider {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u32('index'); break;
      case 2: out.qualifier = hwtstampQualifierTable.of(r.u32('qualifier')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tsinfo`. */
export function decodeTsinfo(r: AttrReader, out: Tsinfo = {}): Tsinfo {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.timestamping = r.nest('timestamping', decodeBitset); break;
      case 3: out.txTypes = r.nest('tx-types', decodeBitset); break;
      case 4: out.rxFilters = r.nest('rx-filters', decodeBitset); break;
      case 5: out.phcIndex = r.u32('phc-index'); break;
      case 6: out.stats = r.nest('stats', decodeTsStat); break;
      case 7: out.hwtstampProvider = r.nest('hwtstamp-provider', decodeTsHwtstampProvider); break;
      case 8: out.hwtstampSource = hwtstampSourceTable.of(r.u32('hwtstamp-source')); break;
      case 9: out.hwtstampPhyindex = r.u32('hwtstamp-phyindex'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-result`. */
export function decodeCableResult(r: AttrReader, out: CableResult = {}): CableResult {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pair = cablePairTable.of(r.u8('pair')); break;
      case 2: out.code = cableCodeTable.of(r.u8('code')); break;
      case 3: out.src = cableSourceTable.of(r.u32('src')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-fault-length`. */
export function decodeCableFaultLength(r: AttrReader, out: CableFaultLength = {}): CableFaultLength {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pair = cablePairTable.of(r.u8('pair')); break;
      case 2: out.cm = r.u32('cm'); break;
      case 3: out.src = cableSourceTable.of(r.u32('src')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-nest`. */
export function decodeCableNest(r: AttrReader, out: CableNest = {}): CableNest {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.result = append(out.result, r.nest('result', decodeCableResult)); break;
      case 2: out.faultLength = append(out.faultLength, r.nest('fault-length', decodeCableFaultLength)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-test`. */
export function decodeCableTest(r: AttrReader, out: CableTest = {}): CableTest {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-test-ntf`. */
export function decodeCableTestNtf(r: AttrReader, out: CableTestNtf = {}): CableTestNtf {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.status = cableStatusTable.of(r.u8('status')); break;
      case 3: out.nest = r.nest('nest', decodeCableNest); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-test-tdr-cfg`. */
export function decodeCableTestTdrCfg(r: AttrReader, out: CableTestTdrCfg = {}): CableTestTdrCfg {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.first = r.u32('first'); break;
      case 2: out.last = r.u32('last'); break;
      case 3: out.step = r.u32('step'); break;
      case 4: out.pair = cablePairTable.of(r.u8('pair')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-test-tdr-ntf`. */
export function decodeCableTestTdrNtf(r: AttrReader, out: CableTestTdrNtf = {}): CableTestTdrNtf {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.status = cableStatusTable.of(r.u8('status')); break;
      case 3: out.nest = r.nest('nest', decodeCableTdrNest); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-test-tdr`. */
export function decodeCableTestTdr(r: AttrReader, out: CableTestTdr = {}): CableTestTdr {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.cfg = r.nest('cfg', decodeCableTestTdrCfg); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-udp-entry`. */
export function decodeTunnelUdpEntry(r: AttrReader, out: TunnelUdpEntry = {}): TunnelUdpEntry {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.port = r.u16be('port'); break;
      case 2: out.type = udpTunnelTypeTable.of(r.u32('type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-udp-table`. */
export function decodeTunnelUdpTable(r: AttrReader, out: TunnelUdpTable = {}): TunnelUdpTable {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.size = r.u32('size'); break;
      case 2: out.types = r.nest('types', decodeBitset); break;
      case 3: out.entry = append(out.entry, r.nest('entry', decodeTunnelUdpEntry)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-udp`. */
export function decodeTunnelUdp(r: AttrReader, out: TunnelUdp = {}): TunnelUdp {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = append(out.table, r.nest('table', decodeTunnelUdpTable)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-info`. */
export function decodeTunnelInfo(r: AttrReader, out: TunnelInfo = {}): TunnelInfo {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.udpPorts = r.nest('udp-ports', decodeTunnelUdp); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fec-hist`. */
export function decodeFecHist(r: AttrReader, out: FecHist = {}): FecHist {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.binLow = r.u32('bin-low'); break;
      case 3: out.binHigh = r.u32('bin-high'); break;
      case 4: out.binVal = r.uint('bin-val'); break;
      case 5: out.binValPerLane = r.u64s('bin-val-per-lane'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fec-stat`. */
export function decodeFecStat(r: AttrReader, out: FecStat = {}): FecStat {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.corrected = r.u64s('corrected'); break;
      case 3: out.uncorr = r.u64s('uncorr'); break;
      case 4: out.corrBits = r.u64s('corr-bits'); break;
      case 5: out.hist = append(out.hist, r.nest('hist', decodeFecHist)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fec`. */
export function decodeFec(r: AttrReader, out: Fec = {}): Fec {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.modes = r.nest('modes', decodeBitset); break;
      case 3: out.auto = r.u8('auto'); break;
      case 4: out.active = r.u32('active'); break;
      case 5: out.stats = r.nest('stats', decodeFecStat); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `module-eeprom`. */
export function decodeModuleEeprom(r: AttrReader, out: ModuleEeprom = {}): ModuleEeprom {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.offset = r.u32('offset'); break;
      case 3: out.length = r.u32('length'); break;
      case 4: out.page = r.u8('page'); break;
      case 5: out.bank = r.u8('bank'); break;
      case 6: out.i2cAddress = r.u8('i2c-address'); break;
      case 7: out.data = r.binary('data'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats-grp`. */
export function decodeStatsGrp(r: AttrReader, out: StatsGrp = {}): StatsGrp {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.id = statsGroupTable.of(r.u32('id')); break;
      case 3: out.ssId = stringsetTable.of(r.u32('ss-id')); break;
      case 4: out.stat = append(out.stat, r.indexed('stat', (r) => r.u64(''))); break;
      case 5: out.histRx = append(out.histRx, r.nest('hist-rx', decodeStatsGrpHist)); break;
      case 6: out.histTx = append(out.histTx, r.nest('hist-tx', decodeStatsGrpHist)); break;
      case 7: out.histBktLow = r.u32('hist-bkt-low'); break;
      case 8: out.histBktHi = r.u32('hist-bkt-hi'); break;
      case 9: out.histVal = r.u64('hist-val'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats-grp-hist`. */
export function decodeStatsGrpHist(r: AttrReader, out: StatsGrpHist = {}): StatsGrpHist {
  while (r.next(out)) {
    switch (r.type) {
      case 7: out.histBktLow = r.u32('hist-bkt-low'); break;
      case 8: out.histBktHi = r.u32('hist-bkt-hi'); break;
      case 9: out.histVal = r.u64('hist-val'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats`. */
export function decodeStats(r: AttrReader, out: Stats = {}): Stats {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.header = r.nest('header', decodeHeader); break;
      case 3: out.groups = r.nest('groups', decodeBitset); break;
      case 4: out.grp = append(out.grp, r.nest('grp', decodeStatsGrp)); break;
      case 5: out.src = macStatsSrcTable.of(r.u32('src')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `phc-vclocks`. */
export function decodePhcVclocks(r: AttrReader, out: PhcVclocks = {}): PhcVclocks {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.num = r.u32('num'); break;
      case 3: out.index = r.s32s('index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `module`. */
export function decodeModule(r: AttrReader, out: Module = {}): Module {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.powerModePolicy = modulePowerPolicyTable.of(r.u8('power-mode-policy')); break;
      case 3: out.powerMode = modulePowerTable.of(r.u8('power-mode')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `c33-pse-pw-limit`. */
export function decodeC33PsePwLimit(r: AttrReader, out: C33PsePwLimit = {}): C33PsePwLimit {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.min = r.u32('min'); break;
      case 2: out.max = r.u32('max'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pse`. */
export function decodePse(r: AttrReader, out: Pse = {}): Pse {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.podlPseAdminState = pseAdminTable.of(r.u32('podl-pse-admin-state')); break;
      case 3: out.podlPseAdminControl = pseAdminTable.of(r.u32('podl-pse-admin-control')); break;
      case 4: out.podlPsePwDStatus = podlPsePowerTable.of(r.u32('podl-pse-pw-d-status')); break;
      case 5: out.c33PseAdminState = pseAdminTable.of(r.u32('c33-pse-admin-state')); break;
      case 6: out.c33PseAdminControl = pseAdminTable.of(r.u32('c33-pse-admin-control')); break;
      case 7: out.c33PsePwDStatus = c33PsePowerTable.of(r.u32('c33-pse-pw-d-status')); break;
      case 8: out.c33PsePwClass = r.u32('c33-pse-pw-class'); break;
      case 9: out.c33PseActualPw = r.u32('c33-pse-actual-pw'); break;
      case 10: out.c33PseExtState = c33PseExtStateTable.of(r.u32('c33-pse-ext-state')); break;
      case 11: out.c33PseExtSubstate = r.u32('c33-pse-ext-substate'); break;
      case 12: out.c33PseAvailPwLimit = r.u32('c33-pse-avail-pw-limit'); break;
      case 13:
        out.c33PsePwLimitRanges = append(
          out.c33PsePwLimitRanges, r.nest('c33-pse-pw-limit-ranges', decodeC33PsePwLimit),
        );
        break;
      case 14: out.psePwDId = r.u32('pse-pw-d-id'); break;
      case 15: out.psePrioMax = r.u32('pse-prio-max'); break;
      case 16: out.psePrio = r.u32('pse-prio'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flow`. */
export function decodeFlow(r: AttrReader, out: Flow = {}): Flow {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ether = rxfhFieldsTable.ofBig(r.uint('ether')); break;
      case 2: out.ip4 = rxfhFieldsTable.ofBig(r.uint('ip4')); break;
      case 3: out.ip6 = rxfhFieldsTable.ofBig(r.uint('ip6')); break;
      case 4: out.tcp4 = rxfhFieldsTable.ofBig(r.uint('tcp4')); break;
      case 5: out.tcp6 = rxfhFieldsTable.ofBig(r.uint('tcp6')); break;
      case 6: out.udp4 = rxfhFieldsTable.ofBig(r.uint('udp4')); break;
      case 7: out.udp6 = rxfhFieldsTable.ofBig(r.uint('udp6')); break;
      case 8: out.sctp4 = rxfhFieldsTable.ofBig(r.uint('sctp4')); break;
      case 9: out.sctp6 = rxfhFieldsTable.ofBig(r.uint('sctp6')); break;
      case 10: out.ah4 = rxfhFieldsTable.ofBig(r.uint('ah4')); break;
      case 11: out.ah6 = rxfhFieldsTable.ofBig(r.uint('ah6')); break;
      case 12: out.esp4 = rxfhFieldsTable.ofBig(r.uint('esp4')); break;
      case 13: out.esp6 = rxfhFieldsTable.ofBig(r.uint('esp6')); break;
      case 14: out.ahEsp4 = rxfhFieldsTable.ofBig(r.uint('ah-esp4')); break;
      case 15: out.ahEsp6 = rxfhFieldsTable.ofBig(r.uint('ah-esp6')); break;
      case 16: out.gtpu4 = rxfhFieldsTable.ofBig(r.uint('gtpu4')); break;
      case 17: out.gtpu6 = rxfhFieldsTable.ofBig(r.uint('gtpu6')); break;
      case 18: out.gtpc4 = rxfhFieldsTable.ofBig(r.uint('gtpc4')); break;
      case 19: out.gtpc6 = rxfhFieldsTable.ofBig(r.uint('gtpc6')); break;
      case 20: out.gtpcTeid4 = rxfhFieldsTable.ofBig(r.uint('gtpc-teid4')); break;
      case 21: out.gtpcTeid6 = rxfhFieldsTable.ofBig(r.uint('gtpc-teid6')); break;
      case 22: out.gtpuEh4 = rxfhFieldsTable.ofBig(r.uint('gtpu-eh4')); break;
      case 23: out.gtpuEh6 = rxfhFieldsTable.ofBig(r.uint('gtpu-eh6')); break;
      case 24: out.gtpuUl4 = rxfhFieldsTable.ofBig(r.uint('gtpu-ul4')); break;
      case 25: out.gtpuUl6 = rxfhFieldsTable.ofBig(r.uint('gtpu-ul6')); break;
      case 26: out.gtpuDl4 = rxfhFieldsTable.ofBig(r.uint('gtpu-dl4')); break;
      case 27: out.gtpuDl6 = rxfhFieldsTable.ofBig(r.uint('gtpu-dl6')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `rss`. */
export function decodeRss(r: AttrReader, out: Rss = {}): Rss {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.context = r.u32('context'); break;
      case 3: out.hfunc = r.u32('hfunc'); break;
      case 4: out.indir = r.u32s('indir'); break;
      case 5: out.hkey = r.binary('hkey'); break;
      case 6: out.inputXfrm = inputXfrmTable.of(r.u32('input-xfrm')); break;
      case 7: out.startContext = r.u32('start-context'); break;
      case 8: out.flowHash = r.nest('flow-hash', decodeFlow); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `plca`. */
export function decodePlca(r: AttrReader, out: Plca = {}): Plca {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.version = r.u16('version'); break;
      case 3: out.enabled = r.u8('enabled'); break;
      case 4: out.status = r.u8('status'); break;
      case 5: out.nodeCnt = r.u32('node-cnt'); break;
      case 6: out.nodeId = r.u32('node-id'); break;
      case 7: out.toTmr = r.u32('to-tmr'); break;
      case 8: out.burstCnt = r.u32('burst-cnt'); break;
      case 9: out.burstTmr = r.u32('burst-tmr'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `module-fw-flash`. */
export function decodeModuleFwFlash(r: AttrReader, out: ModuleFwFlash = {}): ModuleFwFlash {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.fileName = r.text('file-name'); break;
      case 3: out.password = r.u32('password'); break;
      case 4: out.status = moduleFwFlashStatusTable.of(r.u32('status')); break;
      case 5: out.statusMsg = r.text('status-msg'); break;
      case 6: out.done = r.uint('done'); break;
      case 7: out.total = r.uint('total'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `phy`. */
export function decodePhy(r: AttrReader, out: Phy = {}): Phy {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.index = r.u32('index'); break;
      case 3: out.drvname = r.text('drvname'); break;
      case 4: out.name = r.text('name'); break;
      case 5: out.upstreamType = phyUpstreamTypeTable.of(r.u32('upstream-type')); break;
      case 6: out.upstreamIndex = r.u32('upstream-index'); break;
      case 7: out.upstreamSfpName = r.text('upstream-sfp-name'); break;
      case 8: out.downstreamSfpName = r.text('downstream-sfp-name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tsconfig`. */
export function decodeTsconfig(r: AttrReader, out: Tsconfig = {}): Tsconfig {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.hwtstampProvider = r.nest('hwtstamp-provider', decodeTsHwtstampProvider); break;
      case 3: out.txTypes = r.nest('tx-types', decodeBitset); break;
      case 4: out.rxFilters = r.nest('rx-filters', decodeBitset); break;
      case 5: out.hwtstampFlags = r.nest('hwtstamp-flags', decodeBitset); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pse-ntf`. */
export function decodePseNtf(r: AttrReader, out: PseNtf = {}): PseNtf {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.events = pseEventTable.ofBig(r.uint('events')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mse-capabilities`. */
export function decodeMseCapabilities(r: AttrReader, out: MseCapabilities = {}): MseCapabilities {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.maxAverageMse = r.uint('max-average-mse'); break;
      case 2: out.maxPeakMse = r.uint('max-peak-mse'); break;
      case 3: out.refreshRatePs = r.uint('refresh-rate-ps'); break;
      case 4: out.numSymbols = r.uint('num-symbols'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mse-snapshot`. */
export function decodeMseSnapshot(r: AttrReader, out: MseSnapshot = {}): MseSnapshot {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.averageMse = r.uint('average-mse'); break;
      case 2: out.peakMse = r.uint('peak-mse'); break;
      case 3: out.worstPeakMse = r.uint('worst-peak-mse'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mse`. */
export function decodeMse(r: AttrReader, out: Mse = {}): Mse {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.header = r.nest('header', decodeHeader); break;
      case 2: out.capabilities = r.nest('capabilities', decodeMseCapabilities); break;
      case 3: out.channelA = r.nest('channel-a', decodeMseSnapshot); break;
      case 4: out.channelB = r.nest('channel-b', decodeMseSnapshot); break;
      case 5: out.channelC = r.nest('channel-c', decodeMseSnapshot); break;
      case 6: out.channelD = r.nest('channel-d', decodeMseSnapshot); break;
      case 7: out.worstChannel = r.nest('worst-channel', decodeMseSnapshot); break;
      case 8: out.link = r.nest('link', decodeMseSnapshot); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-amplitude`. */
export function decodeCableAmplitude(r: AttrReader, out: CableAmplitude = {}): CableAmplitude {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pair = cablePairTable.of(r.u8('pair')); break;
      case 2: out.mv = r.s16('mv'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-pulse`. */
export function decodeCablePulse(r: AttrReader, out: CablePulse = {}): CablePulse {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mv = r.s16('mv'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-step`. */
export function decodeCableStep(r: AttrReader, out: CableStep = {}): CableStep {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.firstDistance = r.u32('first-distance'); break;
      case 2: out.lastDistance = r.u32('last-distance'); break;
      case 3: out.stepDistance = r.u32('step-distance'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `cable-tdr-nest`. */
export function decodeCableTdrNest(r: AttrReader, out: CableTdrNest = {}): CableTdrNest {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.step = r.nest('step', decodeCableStep); break;
      case 2: out.amplitude = append(out.amplitude, r.nest('amplitude', decodeCableAmplitude)); break;
      case 3: out.pulse = append(out.pulse, r.nest('pulse', decodeCablePulse)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
