// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
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

/** Encodes attribute set `header`. */
export function encodeHeader(w: AttrWriter, set: Header<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'devIndex': w.u32(1, 'dev-index', set.devIndex); break;
      case 'devName': w.text(2, 'dev-name', set.devName); break;
      case 'flags': w.u32(3, 'flags', set.flags, headerFlagsTable); break;
      case 'phyIndex': w.u32(4, 'phy-index', set.phyIndex); break;
      default: w.unknownKey('header', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bitset-bit`. */
export function encodeBitsetBit(w: AttrWriter, set: BitsetBit<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'name': w.text(2, 'name', set.name); break;
      case 'value': w.flag(3, 'value', set.value); break;
      default: w.unknownKey('bitset-bit', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bitset-bits`. */
export function encodeBitsetBits(w: AttrWriter, set: BitsetBits<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'bit': w.list('bit', set.bit, (item) => w.nest(1, 'bit', item, encodeBitsetBit)); break;
      default: w.unknownKey('bitset-bits', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bitset`. */
export function encodeBitset(w: AttrWriter, set: Bitset<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'nomask': w.flag(1, 'nomask', set.nomask); break;
      case 'size': w.u32(2, 'size', set.size); break;
      case 'bits': w.nest(3, 'bits', set.bits, encodeBitsetBits); break;
      case 'value': w.binary(4, 'value', set.value); break;
      case 'mask': w.binary(5, 'mask', set.mask); break;
      default: w.unknownKey('bitset', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `string`. */
export function encodeStringEntry(w: AttrWriter, set: StringEntry<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'value': w.text(2, 'value', set.value); break;
      default: w.unknownKey('string', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `strings`. */
export function encodeStrings(w: AttrWriter, set: Strings<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'string': w.list('string', set.string, (item) => w.nest(1, 'string', item, encodeStringEntry)); break;
      default: w.unknownKey('strings', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stringset`. */
export function encodeStringSetData(w: AttrWriter, set: StringSetData<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id, stringsetTable); break;
      case 'count': w.u32(2, 'count', set.count); break;
      case 'strings': w.list('strings', set.strings, (item) => w.nest(3, 'strings', item, encodeStrings)); break;
      default: w.unknownKey('stringset', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stringsets`. */
export function encodeStringsets(w: AttrWriter, set: Stringsets<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'stringset':
        w.list('stringset', set.stringset, (item) => w.nest(1, 'stringset', item, encodeStringSetData));
        break;
      default: w.unknownKey('stringsets', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `strset`. */
export function encodeStrset(w: AttrWriter, set: Strset<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'stringsets': w.nest(2, 'stringsets', set.stringsets, encodeStringsets); break;
      case 'countsOnly': w.flag(3, 'counts-only', set.countsOnly); break;
      default: w.unknownKey('strset', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `privflags`. */
export function encodePrivflags(w: AttrWriter, set: Privflags<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'flags': w.nest(2, 'flags', set.flags, encodeBitset); break;
      default: w.unknownKey('privflags', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `rings`. */
export function encodeRings(w: AttrWriter, set: Rings<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'rxMax': w.u32(2, 'rx-max', set.rxMax); break;
      case 'rxMiniMax': w.u32(3, 'rx-mini-max', set.rxMiniMax); break;
      case 'rxJumboMax': w.u32(4, 'rx-jumbo-max', set.rxJumboMax); break;
      case 'txMax': w.u32(5, 'tx-max', set.txMax); break;
      case 'rx': w.u32(6, 'rx', set.rx); break;
      case 'rxMini': w.u32(7, 'rx-mini', set.rxMini); break;
      case 'rxJumbo': w.u32(8, 'rx-jumbo', set.rxJumbo); break;
      case 'tx': w.u32(9, 'tx', set.tx); break;
      case 'rxBufLen': w.u32(10, 'rx-buf-len', set.rxBufLen); break;
      case 'tcpDataSplit': w.u8(11, 'tcp-data-split', set.tcpDataSplit, tcpDataSplitTable); break;
      case 'cqeSize': w.u32(12, 'cqe-size', set.cqeSize); break;
      case 'txPush': w.u8(13, 'tx-push', set.txPush); break;
      case 'rxPush': w.u8(14, 'rx-push', set.rxPush); break;
      case 'txPushBufLen': w.u32(15, 'tx-push-buf-len', set.txPushBufLen); break;
      case 'txPushBufLenMax': w.u32(16, 'tx-push-buf-len-max', set.txPushBufLenMax); break;
      case 'hdsThresh': w.u32(17, 'hds-thresh', set.hdsThresh); break;
      case 'hdsThreshMax': w.u32(18, 'hds-thresh-max', set.hdsThreshMax); break;
      default: w.unknownKey('rings', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mm-stat`. */
export function encodeMmStat(w: AttrWriter, set: MmStat): void {
  for (const key in set) {
    switch (key) {
      case 'reassemblyErrors': w.u64(2, 'reassembly-errors', set.reassemblyErrors); break;
      case 'smdErrors': w.u64(3, 'smd-errors', set.smdErrors); break;
      case 'reassemblyOk': w.u64(4, 'reassembly-ok', set.reassemblyOk); break;
      case 'rxFragCount': w.u64(5, 'rx-frag-count', set.rxFragCount); break;
      case 'txFragCount': w.u64(6, 'tx-frag-count', set.txFragCount); break;
      case 'holdCount': w.u64(7, 'hold-count', set.holdCount); break;
      default: w.unknownKey('mm-stat', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mm`. */
export function encodeMm(w: AttrWriter, set: Mm<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'pmacEnabled': w.u8(2, 'pmac-enabled', set.pmacEnabled); break;
      case 'txEnabled': w.u8(3, 'tx-enabled', set.txEnabled); break;
      case 'txActive': w.u8(4, 'tx-active', set.txActive); break;
      case 'txMinFragSize': w.u32(5, 'tx-min-frag-size', set.txMinFragSize); break;
      case 'rxMinFragSize': w.u32(6, 'rx-min-frag-size', set.rxMinFragSize); break;
      case 'verifyEnabled': w.u8(7, 'verify-enabled', set.verifyEnabled); break;
      case 'verifyStatus': w.u8(8, 'verify-status', set.verifyStatus, mmVerifyTable); break;
      case 'verifyTime': w.u32(9, 'verify-time', set.verifyTime); break;
      case 'maxVerifyTime': w.u32(10, 'max-verify-time', set.maxVerifyTime); break;
      case 'stats': w.nest(11, 'stats', set.stats, encodeMmStat); break;
      default: w.unknownKey('mm', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo`. */
export function encodeLinkinfo(w: AttrWriter, set: Linkinfo<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'port': w.u8(2, 'port', set.port, portKindTable); break;
      case 'phyaddr': w.u8(3, 'phyaddr', set.phyaddr); break;
      case 'tpMdix': w.u8(4, 'tp-mdix', set.tpMdix, mdixTable); break;
      case 'tpMdixCtrl': w.u8(5, 'tp-mdix-ctrl', set.tpMdixCtrl, mdixTable); break;
      case 'transceiver': w.u8(6, 'transceiver', set.transceiver, transceiverKindTable); break;
      default: w.unknownKey('linkinfo', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkmodes`. */
export function encodeLinkmodes(w: AttrWriter, set: Linkmodes<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'autoneg': w.u8(2, 'autoneg', set.autoneg); break;
      case 'ours': w.nest(3, 'ours', set.ours, encodeBitset); break;
      case 'peer': w.nest(4, 'peer', set.peer, encodeBitset); break;
      case 'speed': w.u32(5, 'speed', set.speed); break;
      case 'duplex': w.u8(6, 'duplex', set.duplex, duplexModeTable); break;
      case 'masterSlaveCfg': w.u8(7, 'master-slave-cfg', set.masterSlaveCfg, masterSlaveConfigTable); break;
      case 'masterSlaveState': w.u8(8, 'master-slave-state', set.masterSlaveState, masterSlaveStatusTable); break;
      case 'lanes': w.u32(9, 'lanes', set.lanes); break;
      case 'rateMatching': w.u8(10, 'rate-matching', set.rateMatching, rateMatchTable); break;
      default: w.unknownKey('linkmodes', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkstate`. */
export function encodeLinkstate(w: AttrWriter, set: Linkstate<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'link': w.u8(2, 'link', set.link); break;
      case 'sqi': w.u32(3, 'sqi', set.sqi); break;
      case 'sqiMax': w.u32(4, 'sqi-max', set.sqiMax); break;
      case 'extState': w.u8(5, 'ext-state', set.extState, linkExtStateTable); break;
      case 'extSubstate': w.u8(6, 'ext-substate', set.extSubstate); break;
      case 'extDownCnt': w.u32(7, 'ext-down-cnt', set.extDownCnt); break;
      default: w.unknownKey('linkstate', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `debug`. */
export function encodeDebug(w: AttrWriter, set: Debug<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'msgmask': w.nest(2, 'msgmask', set.msgmask, encodeBitset); break;
      default: w.unknownKey('debug', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wol`. */
export function encodeWol(w: AttrWriter, set: Wol<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'modes': w.nest(2, 'modes', set.modes, encodeBitset); break;
      case 'sopass': w.secret(3, 'sopass', set.sopass); break;
      default: w.unknownKey('wol', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `features`. */
export function encodeFeatures(w: AttrWriter, set: Features<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'hw': w.nest(2, 'hw', set.hw, encodeBitset); break;
      case 'wanted': w.nest(3, 'wanted', set.wanted, encodeBitset); break;
      case 'active': w.nest(4, 'active', set.active, encodeBitset); break;
      case 'nochange': w.nest(5, 'nochange', set.nochange, encodeBitset); break;
      default: w.unknownKey('features', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `channels`. */
export function encodeChannels(w: AttrWriter, set: Channels<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'rxMax': w.u32(2, 'rx-max', set.rxMax); break;
      case 'txMax': w.u32(3, 'tx-max', set.txMax); break;
      case 'otherMax': w.u32(4, 'other-max', set.otherMax); break;
      case 'combinedMax': w.u32(5, 'combined-max', set.combinedMax); break;
      case 'rxCount': w.u32(6, 'rx-count', set.rxCount); break;
      case 'txCount': w.u32(7, 'tx-count', set.txCount); break;
      case 'otherCount': w.u32(8, 'other-count', set.otherCount); break;
      case 'combinedCount': w.u32(9, 'combined-count', set.combinedCount); break;
      default: w.unknownKey('channels', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `irq-moderation`. */
export function encodeIrqModeration(w: AttrWriter, set: IrqModeration): void {
  for (const key in set) {
    switch (key) {
      case 'usec': w.u32(1, 'usec', set.usec); break;
      case 'pkts': w.u32(2, 'pkts', set.pkts); break;
      case 'comps': w.u32(3, 'comps', set.comps); break;
      default: w.unknownKey('irq-moderation', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `profile`. */
export function encodeProfile(w: AttrWriter, set: Profile): void {
  for (const key in set) {
    switch (key) {
      case 'irqModeration':
        w.list('irq-moderation', set.irqModeration, (item) => w.nest(1, 'irq-moderation', item, encodeIrqModeration));
        break;
      default: w.unknownKey('profile', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `coalesce`. */
export function encodeCoalesce(w: AttrWriter, set: Coalesce<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'rxUsecs': w.u32(2, 'rx-usecs', set.rxUsecs); break;
      case 'rxMaxFrames': w.u32(3, 'rx-max-frames', set.rxMaxFrames); break;
      case 'rxUsecsIrq': w.u32(4, 'rx-usecs-irq', set.rxUsecsIrq); break;
      case 'rxMaxFramesIrq': w.u32(5, 'rx-max-frames-irq', set.rxMaxFramesIrq); break;
      case 'txUsecs': w.u32(6, 'tx-usecs', set.txUsecs); break;
      case 'txMaxFrames': w.u32(7, 'tx-max-frames', set.txMaxFrames); break;
      case 'txUsecsIrq': w.u32(8, 'tx-usecs-irq', set.txUsecsIrq); break;
      case 'txMaxFramesIrq': w.u32(9, 'tx-max-frames-irq', set.txMaxFramesIrq); break;
      case 'statsBlockUsecs': w.u32(10, 'stats-block-usecs', set.statsBlockUsecs); break;
      case 'useAdaptiveRx': w.u8(11, 'use-adaptive-rx', set.useAdaptiveRx); break;
      case 'useAdaptiveTx': w.u8(12, 'use-adaptive-tx', set.useAdaptiveTx); break;
      case 'pktRateLow': w.u32(13, 'pkt-rate-low', set.pktRateLow); break;
      case 'rxUsecsLow': w.u32(14, 'rx-usecs-low', set.rxUsecsLow); break;
      case 'rxMaxFramesLow': w.u32(15, 'rx-max-frames-low', set.rxMaxFramesLow); break;
      case 'txUsecsLow': w.u32(16, 'tx-usecs-low', set.txUsecsLow); break;
      case 'txMaxFramesLow': w.u32(17, 'tx-max-frames-low', set.txMaxFramesLow); break;
      case 'pktRateHigh': w.u32(18, 'pkt-rate-high', set.pktRateHigh); break;
      case 'rxUsecsHigh': w.u32(19, 'rx-usecs-high', set.rxUsecsHigh); break;
      case 'rxMaxFramesHigh': w.u32(20, 'rx-max-frames-high', set.rxMaxFramesHigh); break;
      case 'txUsecsHigh': w.u32(21, 'tx-usecs-high', set.txUsecsHigh); break;
      case 'txMaxFramesHigh': w.u32(22, 'tx-max-frames-high', set.txMaxFramesHigh); break;
      case 'rateSampleInterval': w.u32(23, 'rate-sample-interval', set.rateSampleInterval); break;
      case 'useCqeModeTx': w.u8(24, 'use-cqe-mode-tx', set.useCqeModeTx); break;
      case 'useCqeModeRx': w.u8(25, 'use-cqe-mode-rx', set.useCqeModeRx); break;
      case 'txAggrMaxBytes': w.u32(26, 'tx-aggr-max-bytes', set.txAggrMaxBytes); break;
      case 'txAggrMaxFrames': w.u32(27, 'tx-aggr-max-frames', set.txAggrMaxFrames); break;
      case 'txAggrTimeUsecs': w.u32(28, 'tx-aggr-time-usecs', set.txAggrTimeUsecs); break;
      case 'rxProfile': w.nest(29, 'rx-profile', set.rxProfile, encodeProfile); break;
      case 'txProfile': w.nest(30, 'tx-profile', set.txProfile, encodeProfile); break;
      case 'rxCqeFrames': w.u32(31, 'rx-cqe-frames', set.rxCqeFrames); break;
      case 'rxCqeNsecs': w.u32(32, 'rx-cqe-nsecs', set.rxCqeNsecs); break;
      default: w.unknownKey('coalesce', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pause-stat`. */
export function encodePauseStat(w: AttrWriter, set: PauseStat): void {
  for (const key in set) {
    switch (key) {
      case 'txFrames': w.u64(2, 'tx-frames', set.txFrames); break;
      case 'rxFrames': w.u64(3, 'rx-frames', set.rxFrames); break;
      case 'txPauseStormEvents': w.u64(4, 'tx-pause-storm-events', set.txPauseStormEvents); break;
      default: w.unknownKey('pause-stat', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pause`. */
export function encodePause(w: AttrWriter, set: Pause<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'autoneg': w.u8(2, 'autoneg', set.autoneg); break;
      case 'rx': w.u8(3, 'rx', set.rx); break;
      case 'tx': w.u8(4, 'tx', set.tx); break;
      case 'stats': w.nest(5, 'stats', set.stats, encodePauseStat); break;
      case 'statsSrc': w.u32(6, 'stats-src', set.statsSrc, macStatsSrcTable); break;
      default: w.unknownKey('pause', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `eee`. */
export function encodeEee(w: AttrWriter, set: Eee<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'modesOurs': w.nest(2, 'modes-ours', set.modesOurs, encodeBitset); break;
      case 'modesPeer': w.nest(3, 'modes-peer', set.modesPeer, encodeBitset); break;
      case 'active': w.u8(4, 'active', set.active); break;
      case 'enabled': w.u8(5, 'enabled', set.enabled); break;
      case 'txLpiEnabled': w.u8(6, 'tx-lpi-enabled', set.txLpiEnabled); break;
      case 'txLpiTimer': w.u32(7, 'tx-lpi-timer', set.txLpiTimer); break;
      default: w.unknownKey('eee', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ts-stat`. */
export function encodeTsStat(w: AttrWriter, set: TsStat): void {
  for (const key in set) {
    switch (key) {
      case 'txPkts': w.uint(1, 'tx-pkts', set.txPkts); break;
      case 'txLost': w.uint(2, 'tx-lost', set.txLost); break;
      case 'txErr': w.uint(3, 'tx-err', set.txErr); break;
      case 'txOnestepPktsUnconfirmed': w.uint(4, 'tx-onestep-pkts-unconfirmed', set.txOnestepPktsUnconfirmed); break;
      default: w.unknownKey('ts-stat', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ts-hwtstamp-provider`. */
export function encodeTsHwtstampProvider(w: AttrWriter, set: TsHwtstampProvider): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u32(1, 'index', set.index); break;
      case 'qualifier': w.u32(2, 'qualifier', set.qualifier, hwtstampQualifierTable); break;
      default: w.unknownKey('ts-hwtstamp-provider', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tsinfo`. */
export function encodeTsinfo(w: AttrWriter, set: Tsinfo<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'timestamping': w.nest(2, 'timestamping', set.timestamping, encodeBitset); break;
      case 'txTypes': w.nest(3, 'tx-types', set.txTypes, encodeBitset); break;
      case 'rxFilters': w.nest(4, 'rx-filters', set.rxFilters, encodeBitset); break;
      case 'phcIndex': w.u32(5, 'phc-index', set.phcIndex); break;
      case 'stats': w.nest(6, 'stats', set.stats, encodeTsStat); break;
      case 'hwtstampProvider': w.nest(7, 'hwtstamp-provider', set.hwtstampProvider, encodeTsHwtstampProvider); break;
      case 'hwtstampSource': w.u32(8, 'hwtstamp-source', set.hwtstampSource, hwtstampSourceTable); break;
      case 'hwtstampPhyindex': w.u32(9, 'hwtstamp-phyindex', set.hwtstampPhyindex); break;
      default: w.unknownKey('tsinfo', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-result`. */
export function encodeCableResult(w: AttrWriter, set: CableResult): void {
  for (const key in set) {
    switch (key) {
      case 'pair': w.u8(1, 'pair', set.pair, cablePairTable); break;
      case 'code': w.u8(2, 'code', set.code, cableCodeTable); break;
      case 'src': w.u32(3, 'src', set.src, cableSourceTable); break;
      default: w.unknownKey('cable-result', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-fault-length`. */
export function encodeCableFaultLength(w: AttrWriter, set: CableFaultLength): void {
  for (const key in set) {
    switch (key) {
      case 'pair': w.u8(1, 'pair', set.pair, cablePairTable); break;
      case 'cm': w.u32(2, 'cm', set.cm); break;
      case 'src': w.u32(3, 'src', set.src, cableSourceTable); break;
      default: w.unknownKey('cable-fault-length', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-nest`. */
export function encodeCableNest(w: AttrWriter, set: CableNest): void {
  for (const key in set) {
    switch (key) {
      case 'result': w.list('result', set.result, (item) => w.nest(1, 'result', item, encodeCableResult)); break;
      case 'faultLength':
        w.list('fault-length', set.faultLength, (item) => w.nest(2, 'fault-length', item, encodeCableFaultLength));
        break;
      default: w.unknownKey('cable-nest', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-test`. */
export function encodeCableTest(w: AttrWriter, set: CableTest<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      default: w.unknownKey('cable-test', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-test-ntf`. */
export function encodeCableTestNtf(w: AttrWriter, set: CableTestNtf<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'status': w.u8(2, 'status', set.status, cableStatusTable); break;
      case 'nest': w.nest(3, 'nest', set.nest, encodeCableNest); break;
      default: w.unknownKey('cable-test-ntf', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-test-tdr-cfg`. */
export function encodeCableTestTdrCfg(w: AttrWriter, set: CableTestTdrCfg): void {
  for (const key in set) {
    switch (key) {
      case 'first': w.u32(1, 'first', set.first); break;
      case 'last': w.u32(2, 'last', set.last); break;
      case 'step': w.u32(3, 'step', set.step); break;
      case 'pair': w.u8(4, 'pair', set.pair, cablePairTable); break;
      default: w.unknownKey('cable-test-tdr-cfg', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-test-tdr-ntf`. */
export function encodeCableTestTdrNtf(w: AttrWriter, set: CableTestTdrNtf<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'status': w.u8(2, 'status', set.status, cableStatusTable); break;
      case 'nest': w.nest(3, 'nest', set.nest, encodeCableTdrNest); break;
      default: w.unknownKey('cable-test-tdr-ntf', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-test-tdr`. */
export function encodeCableTestTdr(w: AttrWriter, set: CableTestTdr<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'cfg': w.nest(2, 'cfg', set.cfg, encodeCableTestTdrCfg); break;
      default: w.unknownKey('cable-test-tdr', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-udp-entry`. */
export function encodeTunnelUdpEntry(w: AttrWriter, set: TunnelUdpEntry): void {
  for (const key in set) {
    switch (key) {
      case 'port': w.u16be(1, 'port', set.port); break;
      case 'type': w.u32(2, 'type', set.type, udpTunnelTypeTable); break;
      default: w.unknownKey('tunnel-udp-entry', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-udp-table`. */
export function encodeTunnelUdpTable(w: AttrWriter, set: TunnelUdpTable<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'size': w.u32(1, 'size', set.size); break;
      case 'types': w.nest(2, 'types', set.types, encodeBitset); break;
      case 'entry': w.list('entry', set.entry, (item) => w.nest(3, 'entry', item, encodeTunnelUdpEntry)); break;
      default: w.unknownKey('tunnel-udp-table', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-udp`. */
export function encodeTunnelUdp(w: AttrWriter, set: TunnelUdp<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.list('table', set.table, (item) => w.nest(1, 'table', item, encodeTunnelUdpTable)); break;
      default: w.unknownKey('tunnel-udp', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-info`. */
export function encodeTunnelInfo(w: AttrWriter, set: TunnelInfo<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'udpPorts': w.nest(2, 'udp-ports', set.udpPorts, encodeTunnelUdp); break;
      default: w.unknownKey('tunnel-info', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fec-hist`. */
export function encodeFecHist(w: AttrWriter, set: FecHist): void {
  for (const key in set) {
    switch (key) {
      case 'binLow': w.u32(2, 'bin-low', set.binLow); break;
      case 'binHigh': w.u32(3, 'bin-high', set.binHigh); break;
      case 'binVal': w.uint(4, 'bin-val', set.binVal); break;
      case 'binValPerLane':
        w.packed(5, 'bin-val-per-lane', set.binValPerLane, 8, (at, item) => w.putU64(at, 'bin-val-per-lane', item));
        break;
      default: w.unknownKey('fec-hist', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fec-stat`. */
export function encodeFecStat(w: AttrWriter, set: FecStat): void {
  for (const key in set) {
    switch (key) {
      case 'corrected':
        w.packed(2, 'corrected', set.corrected, 8, (at, item) => w.putU64(at, 'corrected', item));
        break;
      case 'uncorr': w.packed(3, 'uncorr', set.uncorr, 8, (at, item) => w.putU64(at, 'uncorr', item)); break;
      case 'corrBits': w.packed(4, 'corr-bits', set.corrBits, 8, (at, item) => w.putU64(at, 'corr-bits', item)); break;
      case 'hist': w.list('hist', set.hist, (item) => w.nest(5, 'hist', item, encodeFecHist)); break;
      default: w.unknownKey('fec-stat', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fec`. */
export function encodeFec(w: AttrWriter, set: Fec<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'modes': w.nest(2, 'modes', set.modes, encodeBitset); break;
      case 'auto': w.u8(3, 'auto', set.auto); break;
      case 'active': w.u32(4, 'active', set.active); break;
      case 'stats': w.nest(5, 'stats', set.stats, encodeFecStat); break;
      default: w.unknownKey('fec', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `module-eeprom`. */
export function encodeModuleEeprom(w: AttrWriter, set: ModuleEeprom<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'offset': w.u32(2, 'offset', set.offset); break;
      case 'length': w.u32(3, 'length', set.length); break;
      case 'page': w.u8(4, 'page', set.page); break;
      case 'bank': w.u8(5, 'bank', set.bank); break;
      case 'i2cAddress': w.u8(6, 'i2c-address', set.i2cAddress); break;
      case 'data': w.binary(7, 'data', set.data); break;
      default: w.unknownKey('module-eeprom', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats-grp`. */
export function encodeStatsGrp(w: AttrWriter, set: StatsGrp): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(2, 'id', set.id, statsGroupTable); break;
      case 'ssId': w.u32(3, 'ss-id', set.ssId, stringsetTable); break;
      case 'stat':
        w.list('stat', set.stat, (item) => w.indexed(4, 'stat', item, (type, item) => w.u64(type, '', item)));
        break;
      case 'histRx': w.list('hist-rx', set.histRx, (item) => w.nest(5, 'hist-rx', item, encodeStatsGrpHist)); break;
      case 'histTx': w.list('hist-tx', set.histTx, (item) => w.nest(6, 'hist-tx', item, encodeStatsGrpHist)); break;
      case 'histBktLow': w.u32(7, 'hist-bkt-low', set.histBktLow); break;
      case 'histBktHi': w.u32(8, 'hist-bkt-hi', set.histBktHi); break;
      case 'histVal': w.u64(9, 'hist-val', set.histVal); break;
      default: w.unknownKey('stats-grp', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats-grp-hist`. */
export function encodeStatsGrpHist(w: AttrWriter, set: StatsGrpHist): void {
  for (const key in set) {
    switch (key) {
      case 'histBktLow': w.u32(7, 'hist-bkt-low', set.histBktLow); break;
      case 'histBktHi': w.u32(8, 'hist-bkt-hi', set.histBktHi); break;
      case 'histVal': w.u64(9, 'hist-val', set.histVal); break;
      default: w.unknownKey('stats-grp-hist', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats`. */
export function encodeStats(w: AttrWriter, set: Stats<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(2, 'header', set.header, encodeHeader); break;
      case 'groups': w.nest(3, 'groups', set.groups, encodeBitset); break;
      case 'grp': w.list('grp', set.grp, (item) => w.nest(4, 'grp', item, encodeStatsGrp)); break;
      case 'src': w.u32(5, 'src', set.src, macStatsSrcTable); break;
      default: w.unknownKey('stats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `phc-vclocks`. */
export function encodePhcVclocks(w: AttrWriter, set: PhcVclocks<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'num': w.u32(2, 'num', set.num); break;
      case 'index': w.packed(3, 'index', set.index, 4, (at, item) => w.putS32(at, 'index', item)); break;
      default: w.unknownKey('phc-vclocks', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `module`. */
export function encodeModule(w: AttrWriter, set: Module<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'powerModePolicy': w.u8(2, 'power-mode-policy', set.powerModePolicy, modulePowerPolicyTable); break;
      case 'powerMode': w.u8(3, 'power-mode', set.powerMode, modulePowerTable); break;
      default: w.unknownKey('module', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `c33-pse-pw-limit`. */
export function encodeC33PsePwLimit(w: AttrWriter, set: C33PsePwLimit): void {
  for (const key in set) {
    switch (key) {
      case 'min': w.u32(1, 'min', set.min); break;
      case 'max': w.u32(2, 'max', set.max); break;
      default: w.unknownKey('c33-pse-pw-limit', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pse`. */
export function encodePse(w: AttrWriter, set: Pse<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'podlPseAdminState': w.u32(2, 'podl-pse-admin-state', set.podlPseAdminState, pseAdminTable); break;
      case 'podlPseAdminControl': w.u32(3, 'podl-pse-admin-control', set.podlPseAdminControl, pseAdminTable); break;
      case 'podlPsePwDStatus': w.u32(4, 'podl-pse-pw-d-status', set.podlPsePwDStatus, podlPsePowerTable); break;
      case 'c33PseAdminState': w.u32(5, 'c33-pse-admin-state', set.c33PseAdminState, pseAdminTable); break;
      case 'c33PseAdminControl': w.u32(6, 'c33-pse-admin-control', set.c33PseAdminControl, pseAdminTable); break;
      case 'c33PsePwDStatus': w.u32(7, 'c33-pse-pw-d-status', set.c33PsePwDStatus, c33PsePowerTable); break;
      case 'c33PsePwClass': w.u32(8, 'c33-pse-pw-class', set.c33PsePwClass); break;
      case 'c33PseActualPw': w.u32(9, 'c33-pse-actual-pw', set.c33PseActualPw); break;
      case 'c33PseExtState': w.u32(10, 'c33-pse-ext-state', set.c33PseExtState, c33PseExtStateTable); break;
      case 'c33PseExtSubstate': w.u32(11, 'c33-pse-ext-substate', set.c33PseExtSubstate); break;
      case 'c33PseAvailPwLimit': w.u32(12, 'c33-pse-avail-pw-limit', set.c33PseAvailPwLimit); break;
      case 'c33PsePwLimitRanges':
        w.list(
          'c33-pse-pw-limit-ranges', set.c33PsePwLimitRanges,
          (item) => w.nest(13, 'c33-pse-pw-limit-ranges', item, encodeC33PsePwLimit),
        );
        break;
      case 'psePwDId': w.u32(14, 'pse-pw-d-id', set.psePwDId); break;
      case 'psePrioMax': w.u32(15, 'pse-prio-max', set.psePrioMax); break;
      case 'psePrio': w.u32(16, 'pse-prio', set.psePrio); break;
      default: w.unknownKey('pse', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flow`. */
export function encodeFlow(w: AttrWriter, set: Flow): void {
  for (const key in set) {
    switch (key) {
      case 'ether': w.uint(1, 'ether', set.ether, rxfhFieldsTable); break;
      case 'ip4': w.uint(2, 'ip4', set.ip4, rxfhFieldsTable); break;
      case 'ip6': w.uint(3, 'ip6', set.ip6, rxfhFieldsTable); break;
      case 'tcp4': w.uint(4, 'tcp4', set.tcp4, rxfhFieldsTable); break;
      case 'tcp6': w.uint(5, 'tcp6', set.tcp6, rxfhFieldsTable); break;
      case 'udp4': w.uint(6, 'udp4', set.udp4, rxfhFieldsTable); break;
      case 'udp6': w.uint(7, 'udp6', set.udp6, rxfhFieldsTable); break;
      case 'sctp4': w.uint(8, 'sctp4', set.sctp4, rxfhFieldsTable); break;
      case 'sctp6': w.uint(9, 'sctp6', set.sctp6, rxfhFieldsTable); break;
      case 'ah4': w.uint(10, 'ah4', set.ah4, rxfhFieldsTable); break;
      case 'ah6': w.uint(11, 'ah6', set.ah6, rxfhFieldsTable); break;
      case 'esp4': w.uint(12, 'esp4', set.esp4, rxfhFieldsTable); break;
      case 'esp6': w.uint(13, 'esp6', set.esp6, rxfhFieldsTable); break;
      case 'ahEsp4': w.uint(14, 'ah-esp4', set.ahEsp4, rxfhFieldsTable); break;
      case 'ahEsp6': w.uint(15, 'ah-esp6', set.ahEsp6, rxfhFieldsTable); break;
      case 'gtpu4': w.uint(16, 'gtpu4', set.gtpu4, rxfhFieldsTable); break;
      case 'gtpu6': w.uint(17, 'gtpu6', set.gtpu6, rxfhFieldsTable); break;
      case 'gtpc4': w.uint(18, 'gtpc4', set.gtpc4, rxfhFieldsTable); break;
      case 'gtpc6': w.uint(19, 'gtpc6', set.gtpc6, rxfhFieldsTable); break;
      case 'gtpcTeid4': w.uint(20, 'gtpc-teid4', set.gtpcTeid4, rxfhFieldsTable); break;
      case 'gtpcTeid6': w.uint(21, 'gtpc-teid6', set.gtpcTeid6, rxfhFieldsTable); break;
      case 'gtpuEh4': w.uint(22, 'gtpu-eh4', set.gtpuEh4, rxfhFieldsTable); break;
      case 'gtpuEh6': w.uint(23, 'gtpu-eh6', set.gtpuEh6, rxfhFieldsTable); break;
      case 'gtpuUl4': w.uint(24, 'gtpu-ul4', set.gtpuUl4, rxfhFieldsTable); break;
      case 'gtpuUl6': w.uint(25, 'gtpu-ul6', set.gtpuUl6, rxfhFieldsTable); break;
      case 'gtpuDl4': w.uint(26, 'gtpu-dl4', set.gtpuDl4, rxfhFieldsTable); break;
      case 'gtpuDl6': w.uint(27, 'gtpu-dl6', set.gtpuDl6, rxfhFieldsTable); break;
      default: w.unknownKey('flow', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `rss`. */
export function encodeRss(w: AttrWriter, set: Rss<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'context': w.u32(2, 'context', set.context); break;
      case 'hfunc': w.u32(3, 'hfunc', set.hfunc); break;
      case 'indir': w.packed(4, 'indir', set.indir, 4, (at, item) => w.putU32(at, 'indir', item)); break;
      case 'hkey': w.binary(5, 'hkey', set.hkey); break;
      case 'inputXfrm': w.u32(6, 'input-xfrm', set.inputXfrm, inputXfrmTable); break;
      case 'startContext': w.u32(7, 'start-context', set.startContext); break;
      case 'flowHash': w.nest(8, 'flow-hash', set.flowHash, encodeFlow); break;
      default: w.unknownKey('rss', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `plca`. */
export function encodePlca(w: AttrWriter, set: Plca<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'version': w.u16(2, 'version', set.version); break;
      case 'enabled': w.u8(3, 'enabled', set.enabled); break;
      case 'status': w.u8(4, 'status', set.status); break;
      case 'nodeCnt': w.u32(5, 'node-cnt', set.nodeCnt); break;
      case 'nodeId': w.u32(6, 'node-id', set.nodeId); break;
      case 'toTmr': w.u32(7, 'to-tmr', set.toTmr); break;
      case 'burstCnt': w.u32(8, 'burst-cnt', set.burstCnt); break;
      case 'burstTmr': w.u32(9, 'burst-tmr', set.burstTmr); break;
      default: w.unknownKey('plca', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `module-fw-flash`. */
export function encodeModuleFwFlash(w: AttrWriter, set: ModuleFwFlash<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'fileName': w.text(2, 'file-name', set.fileName); break;
      case 'password': w.u32(3, 'password', set.password); break;
      case 'status': w.u32(4, 'status', set.status, moduleFwFlashStatusTable); break;
      case 'statusMsg': w.text(5, 'status-msg', set.statusMsg); break;
      case 'done': w.uint(6, 'done', set.done); break;
      case 'total': w.uint(7, 'total', set.total); break;
      default: w.unknownKey('module-fw-flash', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `phy`. */
export function encodePhy(w: AttrWriter, set: Phy<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'index': w.u32(2, 'index', set.index); break;
      case 'drvname': w.text(3, 'drvname', set.drvname); break;
      case 'name': w.text(4, 'name', set.name); break;
      case 'upstreamType': w.u32(5, 'upstream-type', set.upstreamType, phyUpstreamTypeTable); break;
      case 'upstreamIndex': w.u32(6, 'upstream-index', set.upstreamIndex); break;
      case 'upstreamSfpName': w.text(7, 'upstream-sfp-name', set.upstreamSfpName); break;
      case 'downstreamSfpName': w.text(8, 'downstream-sfp-name', set.downstreamSfpName); break;
      default: w.unknownKey('phy', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tsconfig`. */
export function encodeTsconfig(w: AttrWriter, set: Tsconfig<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'hwtstampProvider': w.nest(2, 'hwtstamp-provider', set.hwtstampProvider, encodeTsHwtstampProvider); break;
      case 'txTypes': w.nest(3, 'tx-types', set.txTypes, encodeBitset); break;
      case 'rxFilters': w.nest(4, 'rx-filters', set.rxFilters, encodeBitset); break;
      case 'hwtstampFlags': w.nest(5, 'hwtstamp-flags', set.hwtstampFlags, encodeBitset); break;
      default: w.unknownKey('tsconfig', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pse-ntf`. */
export function encodePseNtf(w: AttrWriter, set: PseNtf<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'events': w.uint(2, 'events', set.events, pseEventTable); break;
      default: w.unknownKey('pse-ntf', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mse-capabilities`. */
export function encodeMseCapabilities(w: AttrWriter, set: MseCapabilities): void {
  for (const key in set) {
    switch (key) {
      case 'maxAverageMse': w.uint(1, 'max-average-mse', set.maxAverageMse); break;
      case 'maxPeakMse': w.uint(2, 'max-peak-mse', set.maxPeakMse); break;
      case 'refreshRatePs': w.uint(3, 'refresh-rate-ps', set.refreshRatePs); break;
      case 'numSymbols': w.uint(4, 'num-symbols', set.numSymbols); break;
      default: w.unknownKey('mse-capabilities', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mse-snapshot`. */
export function encodeMseSnapshot(w: AttrWriter, set: MseSnapshot): void {
  for (const key in set) {
    switch (key) {
      case 'averageMse': w.uint(1, 'average-mse', set.averageMse); break;
      case 'peakMse': w.uint(2, 'peak-mse', set.peakMse); break;
      case 'worstPeakMse': w.uint(3, 'worst-peak-mse', set.worstPeakMse); break;
      default: w.unknownKey('mse-snapshot', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mse`. */
export function encodeMse(w: AttrWriter, set: Mse<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'header': w.nest(1, 'header', set.header, encodeHeader); break;
      case 'capabilities': w.nest(2, 'capabilities', set.capabilities, encodeMseCapabilities); break;
      case 'channelA': w.nest(3, 'channel-a', set.channelA, encodeMseSnapshot); break;
      case 'channelB': w.nest(4, 'channel-b', set.channelB, encodeMseSnapshot); break;
      case 'channelC': w.nest(5, 'channel-c', set.channelC, encodeMseSnapshot); break;
      case 'channelD': w.nest(6, 'channel-d', set.channelD, encodeMseSnapshot); break;
      case 'worstChannel': w.nest(7, 'worst-channel', set.worstChannel, encodeMseSnapshot); break;
      case 'link': w.nest(8, 'link', set.link, encodeMseSnapshot); break;
      default: w.unknownKey('mse', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-amplitude`. */
export function encodeCableAmplitude(w: AttrWriter, set: CableAmplitude): void {
  for (const key in set) {
    switch (key) {
      case 'pair': w.u8(1, 'pair', set.pair, cablePairTable); break;
      case 'mv': w.s16(2, 'mv', set.mv); break;
      default: w.unknownKey('cable-amplitude', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-pulse`. */
export function encodeCablePulse(w: AttrWriter, set: CablePulse): void {
  for (const key in set) {
    switch (key) {
      case 'mv': w.s16(1, 'mv', set.mv); break;
      default: w.unknownKey('cable-pulse', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-step`. */
export function encodeCableStep(w: AttrWriter, set: CableStep): void {
  for (const key in set) {
    switch (key) {
      case 'firstDistance': w.u32(1, 'first-distance', set.firstDistance); break;
      case 'lastDistance': w.u32(2, 'last-distance', set.lastDistance); break;
      case 'stepDistance': w.u32(3, 'step-distance', set.stepDistance); break;
      default: w.unknownKey('cable-step', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `cable-tdr-nest`. */
export function encodeCableTdrNest(w: AttrWriter, set: CableTdrNest): void {
  for (const key in set) {
    switch (key) {
      case 'step': w.nest(1, 'step', set.step, encodeCableStep); break;
      case 'amplitude':
        w.list('amplitude', set.amplitude, (item) => w.nest(2, 'amplitude', item, encodeCableAmplitude));
        break;
      case 'pulse': w.list('pulse', set.pulse, (item) => w.nest(3, 'pulse', item, encodeCablePulse)); break;
      default: w.unknownKey('cable-tdr-nest', key);
    }
  }
  w.keptUnknown(set);
}
