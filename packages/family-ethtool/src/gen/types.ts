// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { BigFlagsValue, EnumValue, FlagsValue, SetObject } from '@nlkit/netlink-core';
import type {
  C33PseExtState, HeaderFlag, HwtstampSource, InputXfrm, ModuleFwFlashStatus, PhyUpstreamType, PseEvent, RxfhFields,
  TcpDataSplit, UdpTunnelType,
} from './constants.ts';

/** Attribute set `header` */
export interface Header<Bytes = never> extends SetObject {
  /** `dev-index` (1, u32) */
  devIndex?: number | undefined;
  /** `dev-name` (2, string) */
  devName?: string | Bytes | undefined;
  /** `flags` (3, u32, flags `header-flags`) */
  flags?: FlagsValue<HeaderFlag> | undefined;
  /** `phy-index` (4, u32) */
  phyIndex?: number | undefined;
}

/** Attribute set `bitset-bit` */
export interface BitsetBit<Bytes = never> extends SetObject {
  /** `index` (1, u32) */
  index?: number | undefined;
  /** `name` (2, string) */
  name?: string | Bytes | undefined;
  /** `value` (3, flag) */
  value?: boolean | undefined;
}

/** Attribute set `bitset-bits` */
export interface BitsetBits<Bytes = never> extends SetObject {
  /** `bit` (1, nest of `bitset-bit`, repeated) */
  bit?: BitsetBit<Bytes>[] | undefined;
}

/** Attribute set `bitset` */
export interface Bitset<Bytes = never> extends SetObject {
  /** `nomask` (1, flag) */
  nomask?: boolean | undefined;
  /** `size` (2, u32) */
  size?: number | undefined;
  /** `bits` (3, nest of `bitset-bits`) */
  bits?: BitsetBits<Bytes> | undefined;
  /** `value` (4, binary) */
  value?: Uint8Array | undefined;
  /** `mask` (5, binary) */
  mask?: Uint8Array | undefined;
}

/** Attribute set `string` */
export interface StringEntry<Bytes = never> extends SetObject {
  /** `index` (1, u32) */
  index?: number | undefined;
  /** `value` (2, string) */
  value?: string | Bytes | undefined;
}

/** Attribute set `strings` */
export interface Strings<Bytes = never> extends SetObject {
  /** `string` (1, nest of `string`, repeated) */
  string?: StringEntry<Bytes>[] | undefined;
}

/** Attribute set `stringset` */
export interface StringSetData<Bytes = never> extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `count` (2, u32) */
  count?: number | undefined;
  /** `strings` (3, nest of `strings`, repeated) */
  strings?: Strings<Bytes>[] | undefined;
}

/** Attribute set `stringsets` */
export interface Stringsets<Bytes = never> extends SetObject {
  /** `stringset` (1, nest of `stringset`, repeated) */
  stringset?: StringSetData<Bytes>[] | undefined;
}

/** Attribute set `strset` */
export interface Strset<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `stringsets` (2, nest of `stringsets`) */
  stringsets?: Stringsets<Bytes> | undefined;
  /** `counts-only` (3, flag) */
  countsOnly?: boolean | undefined;
}

/** Attribute set `privflags` */
export interface Privflags<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `flags` (2, nest of `bitset`) */
  flags?: Bitset<Bytes> | undefined;
}

/** Attribute set `rings` */
export interface Rings<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `rx-max` (2, u32) */
  rxMax?: number | undefined;
  /** `rx-mini-max` (3, u32) */
  rxMiniMax?: number | undefined;
  /** `rx-jumbo-max` (4, u32) */
  rxJumboMax?: number | undefined;
  /** `tx-max` (5, u32) */
  txMax?: number | undefined;
  /** `rx` (6, u32) */
  rx?: number | undefined;
  /** `rx-mini` (7, u32) */
  rxMini?: number | undefined;
  /** `rx-jumbo` (8, u32) */
  rxJumbo?: number | undefined;
  /** `tx` (9, u32) */
  tx?: number | undefined;
  /** `rx-buf-len` (10, u32) */
  rxBufLen?: number | undefined;
  /** `tcp-data-split` (11, u8, enum `tcp-data-split`) */
  tcpDataSplit?: EnumValue<TcpDataSplit> | undefined;
  /** `cqe-size` (12, u32) */
  cqeSize?: number | undefined;
  /** `tx-push` (13, u8) */
  txPush?: number | undefined;
  /** `rx-push` (14, u8) */
  rxPush?: number | undefined;
  /** `tx-push-buf-len` (15, u32) */
  txPushBufLen?: number | undefined;
  /** `tx-push-buf-len-max` (16, u32) */
  txPushBufLenMax?: number | undefined;
  /** `hds-thresh` (17, u32) */
  hdsThresh?: number | undefined;
  /** `hds-thresh-max` (18, u32) */
  hdsThreshMax?: number | undefined;
}

/** Attribute set `mm-stat` */
export interface MmStat extends SetObject {
  /** `reassembly-errors` (2, u64) */
  reassemblyErrors?: bigint | undefined;
  /** `smd-errors` (3, u64) */
  smdErrors?: bigint | undefined;
  /** `reassembly-ok` (4, u64) */
  reassemblyOk?: bigint | undefined;
  /** `rx-frag-count` (5, u64) */
  rxFragCount?: bigint | undefined;
  /** `tx-frag-count` (6, u64) */
  txFragCount?: bigint | undefined;
  /** `hold-count` (7, u64) */
  holdCount?: bigint | undefined;
}

/** Attribute set `mm` */
export interface Mm<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `pmac-enabled` (2, u8) */
  pmacEnabled?: number | undefined;
  /** `tx-enabled` (3, u8) */
  txEnabled?: number | undefined;
  /** `tx-active` (4, u8) */
  txActive?: number | undefined;
  /** `tx-min-frag-size` (5, u32) */
  txMinFragSize?: number | undefined;
  /** `rx-min-frag-size` (6, u32) */
  rxMinFragSize?: number | undefined;
  /** `verify-enabled` (7, u8) */
  verifyEnabled?: number | undefined;
  /** `verify-status` (8, u8) */
  verifyStatus?: number | undefined;
  /** `verify-time` (9, u32) */
  verifyTime?: number | undefined;
  /** `max-verify-time` (10, u32) */
  maxVerifyTime?: number | undefined;
  /** `stats` (11, nest of `mm-stat`) */
  stats?: MmStat | undefined;
}

/** Attribute set `linkinfo` */
export interface Linkinfo<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `port` (2, u8) */
  port?: number | undefined;
  /** `phyaddr` (3, u8) */
  phyaddr?: number | undefined;
  /** `tp-mdix` (4, u8) */
  tpMdix?: number | undefined;
  /** `tp-mdix-ctrl` (5, u8) */
  tpMdixCtrl?: number | undefined;
  /** `transceiver` (6, u8) */
  transceiver?: number | undefined;
}

/** Attribute set `linkmodes` */
export interface Linkmodes<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `autoneg` (2, u8) */
  autoneg?: number | undefined;
  /** `ours` (3, nest of `bitset`) */
  ours?: Bitset<Bytes> | undefined;
  /** `peer` (4, nest of `bitset`) */
  peer?: Bitset<Bytes> | undefined;
  /** `speed` (5, u32) */
  speed?: number | undefined;
  /** `duplex` (6, u8) */
  duplex?: number | undefined;
  /** `master-slave-cfg` (7, u8) */
  masterSlaveCfg?: number | undefined;
  /** `master-slave-state` (8, u8) */
  masterSlaveState?: number | undefined;
  /** `lanes` (9, u32) */
  lanes?: number | undefined;
  /** `rate-matching` (10, u8) */
  rateMatching?: number | undefined;
}

/** Attribute set `linkstate` */
export interface Linkstate<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `link` (2, u8) */
  link?: number | undefined;
  /** `sqi` (3, u32) */
  sqi?: number | undefined;
  /** `sqi-max` (4, u32) */
  sqiMax?: number | undefined;
  /** `ext-state` (5, u8) */
  extState?: number | undefined;
  /** `ext-substate` (6, u8) */
  extSubstate?: number | undefined;
  /** `ext-down-cnt` (7, u32) */
  extDownCnt?: number | undefined;
}

/** Attribute set `debug` */
export interface Debug<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `msgmask` (2, nest of `bitset`) */
  msgmask?: Bitset<Bytes> | undefined;
}

/** Attribute set `wol` */
export interface Wol<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `modes` (2, nest of `bitset`) */
  modes?: Bitset<Bytes> | undefined;
  /** `sopass` (3, binary) */
  sopass?: Uint8Array | undefined;
}

/** Attribute set `features` */
export interface Features<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `hw` (2, nest of `bitset`) */
  hw?: Bitset<Bytes> | undefined;
  /** `wanted` (3, nest of `bitset`) */
  wanted?: Bitset<Bytes> | undefined;
  /** `active` (4, nest of `bitset`) */
  active?: Bitset<Bytes> | undefined;
  /** `nochange` (5, nest of `bitset`) */
  nochange?: Bitset<Bytes> | undefined;
}

/** Attribute set `channels` */
export interface Channels<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `rx-max` (2, u32) */
  rxMax?: number | undefined;
  /** `tx-max` (3, u32) */
  txMax?: number | undefined;
  /** `other-max` (4, u32) */
  otherMax?: number | undefined;
  /** `combined-max` (5, u32) */
  combinedMax?: number | undefined;
  /** `rx-count` (6, u32) */
  rxCount?: number | undefined;
  /** `tx-count` (7, u32) */
  txCount?: number | undefined;
  /** `other-count` (8, u32) */
  otherCount?: number | undefined;
  /** `combined-count` (9, u32) */
  combinedCount?: number | undefined;
}

/** Attribute set `irq-moderation` */
export interface IrqModeration extends SetObject {
  /** `usec` (1, u32) */
  usec?: number | undefined;
  /** `pkts` (2, u32) */
  pkts?: number | undefined;
  /** `comps` (3, u32) */
  comps?: number | undefined;
}

/** Attribute set `profile` */
export interface Profile extends SetObject {
  /** `irq-moderation` (1, nest of `irq-moderation`, repeated) */
  irqModeration?: IrqModeration[] | undefined;
}

/** Attribute set `coalesce` */
export interface Coalesce<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `rx-usecs` (2, u32) */
  rxUsecs?: number | undefined;
  /** `rx-max-frames` (3, u32) */
  rxMaxFrames?: number | undefined;
  /** `rx-usecs-irq` (4, u32) */
  rxUsecsIrq?: number | undefined;
  /** `rx-max-frames-irq` (5, u32) */
  rxMaxFramesIrq?: number | undefined;
  /** `tx-usecs` (6, u32) */
  txUsecs?: number | undefined;
  /** `tx-max-frames` (7, u32) */
  txMaxFrames?: number | undefined;
  /** `tx-usecs-irq` (8, u32) */
  txUsecsIrq?: number | undefined;
  /** `tx-max-frames-irq` (9, u32) */
  txMaxFramesIrq?: number | undefined;
  /** `stats-block-usecs` (10, u32) */
  statsBlockUsecs?: number | undefined;
  /** `use-adaptive-rx` (11, u8) */
  useAdaptiveRx?: number | undefined;
  /** `use-adaptive-tx` (12, u8) */
  useAdaptiveTx?: number | undefined;
  /** `pkt-rate-low` (13, u32) */
  pktRateLow?: number | undefined;
  /** `rx-usecs-low` (14, u32) */
  rxUsecsLow?: number | undefined;
  /** `rx-max-frames-low` (15, u32) */
  rxMaxFramesLow?: number | undefined;
  /** `tx-usecs-low` (16, u32) */
  txUsecsLow?: number | undefined;
  /** `tx-max-frames-low` (17, u32) */
  txMaxFramesLow?: number | undefined;
  /** `pkt-rate-high` (18, u32) */
  pktRateHigh?: number | undefined;
  /** `rx-usecs-high` (19, u32) */
  rxUsecsHigh?: number | undefined;
  /** `rx-max-frames-high` (20, u32) */
  rxMaxFramesHigh?: number | undefined;
  /** `tx-usecs-high` (21, u32) */
  txUsecsHigh?: number | undefined;
  /** `tx-max-frames-high` (22, u32) */
  txMaxFramesHigh?: number | undefined;
  /** `rate-sample-interval` (23, u32) */
  rateSampleInterval?: number | undefined;
  /** `use-cqe-mode-tx` (24, u8) */
  useCqeModeTx?: number | undefined;
  /** `use-cqe-mode-rx` (25, u8) */
  useCqeModeRx?: number | undefined;
  /** `tx-aggr-max-bytes` (26, u32) */
  txAggrMaxBytes?: number | undefined;
  /** `tx-aggr-max-frames` (27, u32) */
  txAggrMaxFrames?: number | undefined;
  /** `tx-aggr-time-usecs` (28, u32) */
  txAggrTimeUsecs?: number | undefined;
  /** `rx-profile` (29, nest of `profile`) */
  rxProfile?: Profile | undefined;
  /** `tx-profile` (30, nest of `profile`) */
  txProfile?: Profile | undefined;
  /** `rx-cqe-frames` (31, u32) */
  rxCqeFrames?: number | undefined;
  /** `rx-cqe-nsecs` (32, u32) */
  rxCqeNsecs?: number | undefined;
}

/** Attribute set `pause-stat` */
export interface PauseStat extends SetObject {
  /** `tx-frames` (2, u64) */
  txFrames?: bigint | undefined;
  /** `rx-frames` (3, u64) */
  rxFrames?: bigint | undefined;
  /** `tx-pause-storm-events` (4, u64) */
  txPauseStormEvents?: bigint | undefined;
}

/** Attribute set `pause` */
export interface Pause<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `autoneg` (2, u8) */
  autoneg?: number | undefined;
  /** `rx` (3, u8) */
  rx?: number | undefined;
  /** `tx` (4, u8) */
  tx?: number | undefined;
  /** `stats` (5, nest of `pause-stat`) */
  stats?: PauseStat | undefined;
  /** `stats-src` (6, u32) */
  statsSrc?: number | undefined;
}

/** Attribute set `eee` */
export interface Eee<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `modes-ours` (2, nest of `bitset`) */
  modesOurs?: Bitset<Bytes> | undefined;
  /** `modes-peer` (3, nest of `bitset`) */
  modesPeer?: Bitset<Bytes> | undefined;
  /** `active` (4, u8) */
  active?: number | undefined;
  /** `enabled` (5, u8) */
  enabled?: number | undefined;
  /** `tx-lpi-enabled` (6, u8) */
  txLpiEnabled?: number | undefined;
  /** `tx-lpi-timer` (7, u32) */
  txLpiTimer?: number | undefined;
}

/** Attribute set `ts-stat` */
export interface TsStat extends SetObject {
  /** `tx-pkts` (1, uint) */
  txPkts?: bigint | undefined;
  /** `tx-lost` (2, uint) */
  txLost?: bigint | undefined;
  /** `tx-err` (3, uint) */
  txErr?: bigint | undefined;
  /** `tx-onestep-pkts-unconfirmed` (4, uint) */
  txOnestepPktsUnconfirmed?: bigint | undefined;
}

/** Attribute set `ts-hwtstamp-provider` */
export interface TsHwtstampProvider extends SetObject {
  /** `index` (1, u32) */
  index?: number | undefined;
  /** `qualifier` (2, u32) */
  qualifier?: number | undefined;
}

/** Attribute set `tsinfo` */
export interface Tsinfo<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `timestamping` (2, nest of `bitset`) */
  timestamping?: Bitset<Bytes> | undefined;
  /** `tx-types` (3, nest of `bitset`) */
  txTypes?: Bitset<Bytes> | undefined;
  /** `rx-filters` (4, nest of `bitset`) */
  rxFilters?: Bitset<Bytes> | undefined;
  /** `phc-index` (5, u32) */
  phcIndex?: number | undefined;
  /** `stats` (6, nest of `ts-stat`) */
  stats?: TsStat | undefined;
  /** `hwtstamp-provider` (7, nest of `ts-hwtstamp-provider`) */
  hwtstampProvider?: TsHwtstampProvider | undefined;
  /** `hwtstamp-source` (8, u32, enum `hwtstamp-source`) */
  hwtstampSource?: EnumValue<HwtstampSource> | undefined;
  /** `hwtstamp-phyindex` (9, u32) */
  hwtstampPhyindex?: number | undefined;
}

/** Attribute set `cable-result` */
export interface CableResult extends SetObject {
  /** `pair` (1, u8) */
  pair?: number | undefined;
  /** `code` (2, u8) */
  code?: number | undefined;
  /** `src` (3, u32) */
  src?: number | undefined;
}

/** Attribute set `cable-fault-length` */
export interface CableFaultLength extends SetObject {
  /** `pair` (1, u8) */
  pair?: number | undefined;
  /** `cm` (2, u32) */
  cm?: number | undefined;
  /** `src` (3, u32) */
  src?: number | undefined;
}

/** Attribute set `cable-nest` */
export interface CableNest extends SetObject {
  /** `result` (1, nest of `cable-result`) */
  result?: CableResult | undefined;
  /** `fault-length` (2, nest of `cable-fault-length`) */
  faultLength?: CableFaultLength | undefined;
}

/** Attribute set `cable-test` */
export interface CableTest<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
}

/** Attribute set `cable-test-ntf` */
export interface CableTestNtf<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `status` (2, u8) */
  status?: number | undefined;
  /** `nest` (3, nest of `cable-nest`) */
  nest?: CableNest | undefined;
}

/** Attribute set `cable-test-tdr-cfg` */
export interface CableTestTdrCfg extends SetObject {
  /** `first` (1, u32) */
  first?: number | undefined;
  /** `last` (2, u32) */
  last?: number | undefined;
  /** `step` (3, u32) */
  step?: number | undefined;
  /** `pair` (4, u8) */
  pair?: number | undefined;
}

/** Attribute set `cable-test-tdr-ntf` */
export interface CableTestTdrNtf<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `status` (2, u8) */
  status?: number | undefined;
  /** `nest` (3, nest of `cable-nest`) */
  nest?: CableNest | undefined;
}

/** Attribute set `cable-test-tdr` */
export interface CableTestTdr<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `cfg` (2, nest of `cable-test-tdr-cfg`) */
  cfg?: CableTestTdrCfg | undefined;
}

/** Attribute set `tunnel-udp-entry` */
export interface TunnelUdpEntry extends SetObject {
  /** `port` (1, u16, big-endian) */
  port?: number | undefined;
  /** `type` (2, u32, enum `udp-tunnel-type`) */
  type?: EnumValue<UdpTunnelType> | undefined;
}

/** Attribute set `tunnel-udp-table` */
export interface TunnelUdpTable<Bytes = never> extends SetObject {
  /** `size` (1, u32) */
  size?: number | undefined;
  /** `types` (2, nest of `bitset`) */
  types?: Bitset<Bytes> | undefined;
  /** `entry` (3, nest of `tunnel-udp-entry`, repeated) */
  entry?: TunnelUdpEntry[] | undefined;
}

/** Attribute set `tunnel-udp` */
export interface TunnelUdp<Bytes = never> extends SetObject {
  /** `table` (1, nest of `tunnel-udp-table`) */
  table?: TunnelUdpTable<Bytes> | undefined;
}

/** Attribute set `tunnel-info` */
export interface TunnelInfo<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `udp-ports` (2, nest of `tunnel-udp`) */
  udpPorts?: TunnelUdp<Bytes> | undefined;
}

/** Attribute set `fec-hist` */
export interface FecHist extends SetObject {
  /** `bin-low` (2, u32) */
  binLow?: number | undefined;
  /** `bin-high` (3, u32) */
  binHigh?: number | undefined;
  /** `bin-val` (4, uint) */
  binVal?: bigint | undefined;
  /** `bin-val-per-lane` (5, array of u64) */
  binValPerLane?: bigint[] | undefined;
}

/** Attribute set `fec-stat` */
export interface FecStat extends SetObject {
  /** `corrected` (2, array of u64) */
  corrected?: bigint[] | undefined;
  /** `uncorr` (3, array of u64) */
  uncorr?: bigint[] | undefined;
  /** `corr-bits` (4, array of u64) */
  corrBits?: bigint[] | undefined;
  /** `hist` (5, nest of `fec-hist`, repeated) */
  hist?: FecHist[] | undefined;
}

/** Attribute set `fec` */
export interface Fec<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `modes` (2, nest of `bitset`) */
  modes?: Bitset<Bytes> | undefined;
  /** `auto` (3, u8) */
  auto?: number | undefined;
  /** `active` (4, u32) */
  active?: number | undefined;
  /** `stats` (5, nest of `fec-stat`) */
  stats?: FecStat | undefined;
}

/** Attribute set `module-eeprom` */
export interface ModuleEeprom<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `offset` (2, u32) */
  offset?: number | undefined;
  /** `length` (3, u32) */
  length?: number | undefined;
  /** `page` (4, u8) */
  page?: number | undefined;
  /** `bank` (5, u8) */
  bank?: number | undefined;
  /** `i2c-address` (6, u8) */
  i2cAddress?: number | undefined;
  /** `data` (7, binary) */
  data?: Uint8Array | undefined;
}

/** Attribute set `stats-grp` */
export interface StatsGrp extends SetObject {
  /** `id` (2, u32) */
  id?: number | undefined;
  /** `ss-id` (3, u32) */
  ssId?: number | undefined;
  /** `stat` (4, u64) */
  stat?: bigint | undefined;
  /** `hist-rx` (5, nest of `stats-grp-hist`) */
  histRx?: StatsGrpHist | undefined;
  /** `hist-tx` (6, nest of `stats-grp-hist`) */
  histTx?: StatsGrpHist | undefined;
  /** `hist-bkt-low` (7, u32) */
  histBktLow?: number | undefined;
  /** `hist-bkt-hi` (8, u32) */
  histBktHi?: number | undefined;
  /** `hist-val` (9, u64) */
  histVal?: bigint | undefined;
}

/** Attribute set `stats-grp-hist`, a part of `stats-grp` */
export interface StatsGrpHist extends SetObject {
  /** `hist-bkt-low` (7, u32) */
  histBktLow?: number | undefined;
  /** `hist-bkt-hi` (8, u32) */
  histBktHi?: number | undefined;
  /** `hist-val` (9, u64) */
  histVal?: bigint | undefined;
}

/** Attribute set `stats` */
export interface Stats<Bytes = never> extends SetObject {
  /** `header` (2, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `groups` (3, nest of `bitset`) */
  groups?: Bitset<Bytes> | undefined;
  /** `grp` (4, nest of `stats-grp`) */
  grp?: StatsGrp | undefined;
  /** `src` (5, u32) */
  src?: number | undefined;
}

/** Attribute set `phc-vclocks` */
export interface PhcVclocks<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `num` (2, u32) */
  num?: number | undefined;
  /** `index` (3, array of s32) */
  index?: number[] | undefined;
}

/** Attribute set `module` */
export interface Module<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `power-mode-policy` (2, u8) */
  powerModePolicy?: number | undefined;
  /** `power-mode` (3, u8) */
  powerMode?: number | undefined;
}

/** Attribute set `c33-pse-pw-limit` */
export interface C33PsePwLimit extends SetObject {
  /** `min` (1, u32) */
  min?: number | undefined;
  /** `max` (2, u32) */
  max?: number | undefined;
}

/** Attribute set `pse` */
export interface Pse<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `podl-pse-admin-state` (2, u32) */
  podlPseAdminState?: number | undefined;
  /** `podl-pse-admin-control` (3, u32) */
  podlPseAdminControl?: number | undefined;
  /** `podl-pse-pw-d-status` (4, u32) */
  podlPsePwDStatus?: number | undefined;
  /** `c33-pse-admin-state` (5, u32) */
  c33PseAdminState?: number | undefined;
  /** `c33-pse-admin-control` (6, u32) */
  c33PseAdminControl?: number | undefined;
  /** `c33-pse-pw-d-status` (7, u32) */
  c33PsePwDStatus?: number | undefined;
  /** `c33-pse-pw-class` (8, u32) */
  c33PsePwClass?: number | undefined;
  /** `c33-pse-actual-pw` (9, u32) */
  c33PseActualPw?: number | undefined;
  /** `c33-pse-ext-state` (10, u32, enum `c33-pse-ext-state`) */
  c33PseExtState?: EnumValue<C33PseExtState> | undefined;
  /** `c33-pse-ext-substate` (11, u32) */
  c33PseExtSubstate?: number | undefined;
  /** `c33-pse-avail-pw-limit` (12, u32) */
  c33PseAvailPwLimit?: number | undefined;
  /** `c33-pse-pw-limit-ranges` (13, nest of `c33-pse-pw-limit`, repeated) */
  c33PsePwLimitRanges?: C33PsePwLimit[] | undefined;
  /** `pse-pw-d-id` (14, u32) */
  psePwDId?: number | undefined;
  /** `pse-prio-max` (15, u32) */
  psePrioMax?: number | undefined;
  /** `pse-prio` (16, u32) */
  psePrio?: number | undefined;
}

/** Attribute set `flow` */
export interface Flow extends SetObject {
  /** `ether` (1, uint, flags `rxfh-fields`) */
  ether?: BigFlagsValue<RxfhFields> | undefined;
  /** `ip4` (2, uint, flags `rxfh-fields`) */
  ip4?: BigFlagsValue<RxfhFields> | undefined;
  /** `ip6` (3, uint, flags `rxfh-fields`) */
  ip6?: BigFlagsValue<RxfhFields> | undefined;
  /** `tcp4` (4, uint, flags `rxfh-fields`) */
  tcp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `tcp6` (5, uint, flags `rxfh-fields`) */
  tcp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `udp4` (6, uint, flags `rxfh-fields`) */
  udp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `udp6` (7, uint, flags `rxfh-fields`) */
  udp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `sctp4` (8, uint, flags `rxfh-fields`) */
  sctp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `sctp6` (9, uint, flags `rxfh-fields`) */
  sctp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah4` (10, uint, flags `rxfh-fields`) */
  ah4?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah6` (11, uint, flags `rxfh-fields`) */
  ah6?: BigFlagsValue<RxfhFields> | undefined;
  /** `esp4` (12, uint, flags `rxfh-fields`) */
  esp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `esp6` (13, uint, flags `rxfh-fields`) */
  esp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah-esp4` (14, uint, flags `rxfh-fields`) */
  ahEsp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah-esp6` (15, uint, flags `rxfh-fields`) */
  ahEsp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu4` (16, uint, flags `rxfh-fields`) */
  gtpu4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu6` (17, uint, flags `rxfh-fields`) */
  gtpu6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc4` (18, uint, flags `rxfh-fields`) */
  gtpc4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc6` (19, uint, flags `rxfh-fields`) */
  gtpc6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc-teid4` (20, uint, flags `rxfh-fields`) */
  gtpcTeid4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc-teid6` (21, uint, flags `rxfh-fields`) */
  gtpcTeid6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-eh4` (22, uint, flags `rxfh-fields`) */
  gtpuEh4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-eh6` (23, uint, flags `rxfh-fields`) */
  gtpuEh6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-ul4` (24, uint, flags `rxfh-fields`) */
  gtpuUl4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-ul6` (25, uint, flags `rxfh-fields`) */
  gtpuUl6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-dl4` (26, uint, flags `rxfh-fields`) */
  gtpuDl4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-dl6` (27, uint, flags `rxfh-fields`) */
  gtpuDl6?: BigFlagsValue<RxfhFields> | undefined;
}

/** Attribute set `rss` */
export interface Rss<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `context` (2, u32) */
  context?: number | undefined;
  /** `hfunc` (3, u32) */
  hfunc?: number | undefined;
  /** `indir` (4, array of u32) */
  indir?: number[] | undefined;
  /** `hkey` (5, binary) */
  hkey?: Uint8Array | undefined;
  /** `input-xfrm` (6, u32, flags `input-xfrm`) */
  inputXfrm?: FlagsValue<InputXfrm> | undefined;
  /** `start-context` (7, u32) */
  startContext?: number | undefined;
  /** `flow-hash` (8, nest of `flow`) */
  flowHash?: Flow | undefined;
}

/** Attribute set `plca` */
export interface Plca<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `version` (2, u16) */
  version?: number | undefined;
  /** `enabled` (3, u8) */
  enabled?: number | undefined;
  /** `status` (4, u8) */
  status?: number | undefined;
  /** `node-cnt` (5, u32) */
  nodeCnt?: number | undefined;
  /** `node-id` (6, u32) */
  nodeId?: number | undefined;
  /** `to-tmr` (7, u32) */
  toTmr?: number | undefined;
  /** `burst-cnt` (8, u32) */
  burstCnt?: number | undefined;
  /** `burst-tmr` (9, u32) */
  burstTmr?: number | undefined;
}

/** Attribute set `module-fw-flash` */
export interface ModuleFwFlash<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `file-name` (2, string) */
  fileName?: string | Bytes | undefined;
  /** `password` (3, u32) */
  password?: number | undefined;
  /** `status` (4, u32, enum `module-fw-flash-status`) */
  status?: EnumValue<ModuleFwFlashStatus> | undefined;
  /** `status-msg` (5, string) */
  statusMsg?: string | Bytes | undefined;
  /** `done` (6, uint) */
  done?: bigint | undefined;
  /** `total` (7, uint) */
  total?: bigint | undefined;
}

/** Attribute set `phy` */
export interface Phy<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `index` (2, u32) */
  index?: number | undefined;
  /** `drvname` (3, string) */
  drvname?: string | Bytes | undefined;
  /** `name` (4, string) */
  name?: string | Bytes | undefined;
  /** `upstream-type` (5, u32, enum `phy-upstream-type`) */
  upstreamType?: EnumValue<PhyUpstreamType> | undefined;
  /** `upstream-index` (6, u32) */
  upstreamIndex?: number | undefined;
  /** `upstream-sfp-name` (7, string) */
  upstreamSfpName?: string | Bytes | undefined;
  /** `downstream-sfp-name` (8, string) */
  downstreamSfpName?: string | Bytes | undefined;
}

/** Attribute set `tsconfig` */
export interface Tsconfig<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `hwtstamp-provider` (2, nest of `ts-hwtstamp-provider`) */
  hwtstampProvider?: TsHwtstampProvider | undefined;
  /** `tx-types` (3, nest of `bitset`) */
  txTypes?: Bitset<Bytes> | undefined;
  /** `rx-filters` (4, nest of `bitset`) */
  rxFilters?: Bitset<Bytes> | undefined;
  /** `hwtstamp-flags` (5, nest of `bitset`) */
  hwtstampFlags?: Bitset<Bytes> | undefined;
}

/** Attribute set `pse-ntf` */
export interface PseNtf<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `events` (2, uint, flags `pse-event`) */
  events?: BigFlagsValue<PseEvent> | undefined;
}

/** Attribute set `mse-capabilities` */
export interface MseCapabilities extends SetObject {
  /** `max-average-mse` (1, uint) */
  maxAverageMse?: bigint | undefined;
  /** `max-peak-mse` (2, uint) */
  maxPeakMse?: bigint | undefined;
  /** `refresh-rate-ps` (3, uint) */
  refreshRatePs?: bigint | undefined;
  /** `num-symbols` (4, uint) */
  numSymbols?: bigint | undefined;
}

/** Attribute set `mse-snapshot` */
export interface MseSnapshot extends SetObject {
  /** `average-mse` (1, uint) */
  averageMse?: bigint | undefined;
  /** `peak-mse` (2, uint) */
  peakMse?: bigint | undefined;
  /** `worst-peak-mse` (3, uint) */
  worstPeakMse?: bigint | undefined;
}

/** Attribute set `mse` */
export interface Mse<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`) */
  header?: Header<Bytes> | undefined;
  /** `capabilities` (2, nest of `mse-capabilities`) */
  capabilities?: MseCapabilities | undefined;
  /** `channel-a` (3, nest of `mse-snapshot`) */
  channelA?: MseSnapshot | undefined;
  /** `channel-b` (4, nest of `mse-snapshot`) */
  channelB?: MseSnapshot | undefined;
  /** `channel-c` (5, nest of `mse-snapshot`) */
  channelC?: MseSnapshot | undefined;
  /** `channel-d` (6, nest of `mse-snapshot`) */
  channelD?: MseSnapshot | undefined;
  /** `worst-channel` (7, nest of `mse-snapshot`) */
  worstChannel?: MseSnapshot | undefined;
  /** `link` (8, nest of `mse-snapshot`) */
  link?: MseSnapshot | undefined;
}

/** Request of `strset-get`. */
export type StrsetGetRequest = Strset<Uint8Array>;

/** Request of `strset-get` (dump). */
export type StrsetGetDumpRequest = Strset<Uint8Array>;

/** Request of `linkinfo-get`. */
export type LinkinfoGetRequest = Linkinfo<Uint8Array>;

/** Request of `linkinfo-get` (dump). */
export type LinkinfoGetDumpRequest = Linkinfo<Uint8Array>;

/** Request of `linkinfo-set`. */
export type LinkinfoSetRequest = Linkinfo<Uint8Array>;

/** Request of `linkmodes-get`. */
export type LinkmodesGetRequest = Linkmodes<Uint8Array>;

/** Request of `linkmodes-get` (dump). */
export type LinkmodesGetDumpRequest = Linkmodes<Uint8Array>;

/** Request of `linkmodes-set`. */
export type LinkmodesSetRequest = Linkmodes<Uint8Array>;

/** Request of `linkstate-get`. */
export type LinkstateGetRequest = Linkstate<Uint8Array>;

/** Request of `linkstate-get` (dump). */
export type LinkstateGetDumpRequest = Linkstate<Uint8Array>;

/** Request of `debug-get`. */
export type DebugGetRequest = Debug<Uint8Array>;

/** Request of `debug-get` (dump). */
export type DebugGetDumpRequest = Debug<Uint8Array>;

/** Request of `debug-set`. */
export type DebugSetRequest = Debug<Uint8Array>;

/** Request of `wol-get`. */
export type WolGetRequest = Wol<Uint8Array>;

/** Request of `wol-get` (dump). */
export type WolGetDumpRequest = Wol<Uint8Array>;

/** Request of `wol-set`. */
export type WolSetRequest = Wol<Uint8Array>;

/** Request of `features-get`. */
export type FeaturesGetRequest = Features<Uint8Array>;

/** Request of `features-get` (dump). */
export type FeaturesGetDumpRequest = Features<Uint8Array>;

/** Request of `features-set`. */
export type FeaturesSetRequest = Features<Uint8Array>;

/** Request of `privflags-get`. */
export type PrivflagsGetRequest = Privflags<Uint8Array>;

/** Request of `privflags-get` (dump). */
export type PrivflagsGetDumpRequest = Privflags<Uint8Array>;

/** Request of `privflags-set`. */
export type PrivflagsSetRequest = Privflags<Uint8Array>;

/** Request of `rings-get`. */
export type RingsGetRequest = Rings<Uint8Array>;

/** Request of `rings-get` (dump). */
export type RingsGetDumpRequest = Rings<Uint8Array>;

/** Request of `rings-set`. */
export type RingsSetRequest = Rings<Uint8Array>;

/** Request of `channels-get`. */
export type ChannelsGetRequest = Channels<Uint8Array>;

/** Request of `channels-get` (dump). */
export type ChannelsGetDumpRequest = Channels<Uint8Array>;

/** Request of `channels-set`. */
export type ChannelsSetRequest = Channels<Uint8Array>;

/** Request of `coalesce-get`. */
export type CoalesceGetRequest = Coalesce<Uint8Array>;

/** Request of `coalesce-get` (dump). */
export type CoalesceGetDumpRequest = Coalesce<Uint8Array>;

/** Request of `coalesce-set`. */
export type CoalesceSetRequest = Coalesce<Uint8Array>;

/** Request of `pause-get`. */
export type PauseGetRequest = Pause<Uint8Array>;

/** Request of `pause-get` (dump). */
export type PauseGetDumpRequest = Pause<Uint8Array>;

/** Request of `pause-set`. */
export type PauseSetRequest = Pause<Uint8Array>;

/** Request of `eee-get`. */
export type EeeGetRequest = Eee<Uint8Array>;

/** Request of `eee-get` (dump). */
export type EeeGetDumpRequest = Eee<Uint8Array>;

/** Request of `eee-set`. */
export type EeeSetRequest = Eee<Uint8Array>;

/** Request of `tsinfo-get`. */
export type TsinfoGetRequest = Tsinfo<Uint8Array>;

/** Request of `tsinfo-get` (dump). */
export type TsinfoGetDumpRequest = Tsinfo<Uint8Array>;

/** Request of `cable-test-act`. */
export type CableTestActRequest = CableTest<Uint8Array>;

/** Request of `cable-test-tdr-act`. */
export type CableTestTdrActRequest = CableTestTdr<Uint8Array>;

/** Request of `tunnel-info-get`. */
export type TunnelInfoGetRequest = TunnelInfo<Uint8Array>;

/** Request of `tunnel-info-get` (dump). */
export type TunnelInfoGetDumpRequest = TunnelInfo<Uint8Array>;

/** Request of `fec-get`. */
export type FecGetRequest = Fec<Uint8Array>;

/** Request of `fec-get` (dump). */
export type FecGetDumpRequest = Fec<Uint8Array>;

/** Request of `fec-set`. */
export type FecSetRequest = Fec<Uint8Array>;

/** Request of `module-eeprom-get`. */
export type ModuleEepromGetRequest = ModuleEeprom<Uint8Array>;

/** Request of `module-eeprom-get` (dump). */
export type ModuleEepromGetDumpRequest = ModuleEeprom<Uint8Array>;

/** Request of `stats-get`. */
export type StatsGetRequest = Stats<Uint8Array>;

/** Request of `stats-get` (dump). */
export type StatsGetDumpRequest = Stats<Uint8Array>;

/** Request of `phc-vclocks-get`. */
export type PhcVclocksGetRequest = PhcVclocks<Uint8Array>;

/** Request of `phc-vclocks-get` (dump). */
export type PhcVclocksGetDumpRequest = PhcVclocks<Uint8Array>;

/** Request of `module-get`. */
export type ModuleGetRequest = Module<Uint8Array>;

/** Request of `module-get` (dump). */
export type ModuleGetDumpRequest = Module<Uint8Array>;

/** Request of `module-set`. */
export type ModuleSetRequest = Module<Uint8Array>;

/** Request of `pse-get`. */
export type PseGetRequest = Pse<Uint8Array>;

/** Request of `pse-get` (dump). */
export type PseGetDumpRequest = Pse<Uint8Array>;

/** Request of `pse-set`. */
export type PseSetRequest = Pse<Uint8Array>;

/** Request of `rss-get`. */
export type RssGetRequest = Rss<Uint8Array>;

/** Request of `rss-get` (dump). */
export type RssGetDumpRequest = Rss<Uint8Array>;

/** Request of `plca-get-cfg`. */
export type PlcaGetCfgRequest = Plca<Uint8Array>;

/** Request of `plca-get-cfg` (dump). */
export type PlcaGetCfgDumpRequest = Plca<Uint8Array>;

/** Request of `plca-set-cfg`. */
export type PlcaSetCfgRequest = Plca<Uint8Array>;

/** Request of `plca-get-status`. */
export type PlcaGetStatusRequest = Plca<Uint8Array>;

/** Request of `plca-get-status` (dump). */
export type PlcaGetStatusDumpRequest = Plca<Uint8Array>;

/** Request of `mm-get`. */
export type MmGetRequest = Mm<Uint8Array>;

/** Request of `mm-get` (dump). */
export type MmGetDumpRequest = Mm<Uint8Array>;

/** Request of `mm-set`. */
export type MmSetRequest = Mm<Uint8Array>;

/** Request of `module-fw-flash-act`. */
export type ModuleFwFlashActRequest = ModuleFwFlash<Uint8Array>;

/** Request of `phy-get`. */
export type PhyGetRequest = Phy<Uint8Array>;

/** Request of `phy-get` (dump). */
export type PhyGetDumpRequest = Phy<Uint8Array>;

/** Request of `tsconfig-get`. */
export type TsconfigGetRequest = Tsconfig<Uint8Array>;

/** Request of `tsconfig-get` (dump). */
export type TsconfigGetDumpRequest = Tsconfig<Uint8Array>;

/** Request of `tsconfig-set`. */
export type TsconfigSetRequest = Tsconfig<Uint8Array>;

/** Request of `rss-set`. */
export type RssSetRequest = Rss<Uint8Array>;

/** Request of `rss-create-act`. */
export type RssCreateActRequest = Rss<Uint8Array>;

/** Request of `rss-delete-act`. */
export type RssDeleteActRequest = Rss<Uint8Array>;

/** Request of `mse-get`. */
export type MseGetRequest = Mse<Uint8Array>;

/** Request of `mse-get` (dump). */
export type MseGetDumpRequest = Mse<Uint8Array>;
