// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { BigFlagsValue, EnumValue, FlagsValue, SetObject } from '@nlkit/netlink-core';
import type {
  C33PseExtState, C33PsePower, CableCode, CablePair, CableSource, CableStatus, DuplexMode, HeaderFlag,
  HwtstampQualifier, HwtstampSource, InputXfrm, LinkExtState, MacStatsSrc, MasterSlaveConfig, MasterSlaveStatus, Mdix,
  MmVerify, ModuleFwFlashStatus, ModulePower, ModulePowerPolicy, PhyUpstreamType, PodlPsePower, PortKind, PseAdmin,
  PseEvent, RateMatch, RxfhFields, StatsGroup, Stringset, TcpDataSplit, TransceiverKind, UdpTunnelType,
} from './constants.ts';

/** Attribute set `header`: Which link a request is for, or a reply from. Either index or name is enough. */
export interface Header<Bytes = never> extends SetObject {
  /** `dev-index` (1, u32): Index of the link. */
  devIndex?: number | undefined;
  /** `dev-name` (2, string): Name of the link, or another name that it has. */
  devName?: string | Bytes | undefined;
  /** `flags` (3, u32, flags `header-flags`): How to answer. In requests only. */
  flags?: FlagsValue<HeaderFlag> | undefined;
  /** `phy-index` (4, u32): Number of the transceiver; without it, that of the link. */
  phyIndex?: number | undefined;
}

/** Attribute set `bitset-bit`: A bit. Requests name it by number or by name. */
export interface BitsetBit<Bytes = never> extends SetObject {
  /** `index` (1, u32): Number of the bit. */
  index?: number | undefined;
  /** `name` (2, string): Name of the bit. */
  name?: string | Bytes | undefined;
  /** `value` (3, flag): Whether it is set. */
  value?: boolean | undefined;
}

/** Attribute set `bitset-bits`: Bits. */
export interface BitsetBits<Bytes = never> extends SetObject {
  /** `bit` (1, nest of `bitset-bit`, repeated): A bit. */
  bit?: BitsetBit<Bytes>[] | undefined;
}

/** Attribute set `bitset`: A set of bits, as a list (`bits`) or as bytes (`value` and `mask`). */
export interface Bitset<Bytes = never> extends SetObject {
  /**
   * `nomask` (1, flag): The set has no mask. Of a list, the bits that are not there are off; with a mask they do not
   * matter.
   */
  nomask?: boolean | undefined;
  /** `size` (2, u32): Number of bits. */
  size?: number | undefined;
  /** `bits` (3, nest of `bitset-bits`): The bits, as a list. */
  bits?: BitsetBits<Bytes> | undefined;
  /** `value` (4, binary): Which bits are set, in words of 32 bits in the byte order of the machine. */
  value?: Uint8Array | undefined;
  /** `mask` (5, binary): Which bits count. */
  mask?: Uint8Array | undefined;
}

/** Attribute set `string`: A name of a set. */
export interface StringEntry<Bytes = never> extends SetObject {
  /** `index` (1, u32): Place in the set. */
  index?: number | undefined;
  /** `value` (2, string): The name. */
  value?: string | Bytes | undefined;
}

/** Attribute set `strings`: Names of a set. */
export interface Strings<Bytes = never> extends SetObject {
  /** `string` (1, nest of `string`, repeated): A name. */
  string?: StringEntry<Bytes>[] | undefined;
}

/** Attribute set `stringset`: A set of names. */
export interface StringSetData<Bytes = never> extends SetObject {
  /** `id` (1, u32, enum `stringset`): Which set. */
  id?: EnumValue<Stringset> | undefined;
  /** `count` (2, u32): Number of names. */
  count?: number | undefined;
  /** `strings` (3, nest of `strings`, repeated): The names. */
  strings?: Strings<Bytes>[] | undefined;
}

/** Attribute set `stringsets`: Sets of names. */
export interface Stringsets<Bytes = never> extends SetObject {
  /** `stringset` (1, nest of `stringset`, repeated): A set. */
  stringset?: StringSetData<Bytes>[] | undefined;
}

/** Attribute set `strset`: Sets of names. */
export interface Strset<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `stringsets` (2, nest of `stringsets`): The sets. In a request, the ids of those to read. */
  stringsets?: Stringsets<Bytes> | undefined;
  /** `counts-only` (3, flag): Only the number of names is wanted. */
  countsOnly?: boolean | undefined;
}

/** Attribute set `privflags`: Flags that the driver has for itself. */
export interface Privflags<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `flags` (2, nest of `bitset`): The flags. */
  flags?: Bitset<Bytes> | undefined;
}

/** Attribute set `rings`: Sizes of the rings of a link. What is absent cannot be set. */
export interface Rings<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `rx-max` (2, u32): Most entries for receiving. Read-only. */
  rxMax?: number | undefined;
  /** `rx-mini-max` (3, u32): Most entries for small packets. Read-only. */
  rxMiniMax?: number | undefined;
  /** `rx-jumbo-max` (4, u32): Most entries for large packets. Read-only. */
  rxJumboMax?: number | undefined;
  /** `tx-max` (5, u32): Most entries for sending. Read-only. */
  txMax?: number | undefined;
  /** `rx` (6, u32): Entries for receiving. */
  rx?: number | undefined;
  /** `rx-mini` (7, u32): Entries for small packets. */
  rxMini?: number | undefined;
  /** `rx-jumbo` (8, u32): Entries for large packets. */
  rxJumbo?: number | undefined;
  /** `tx` (9, u32): Entries for sending. */
  tx?: number | undefined;
  /** `rx-buf-len` (10, u32): Bytes of a buffer for receiving. */
  rxBufLen?: number | undefined;
  /** `tcp-data-split` (11, u8, enum `tcp-data-split`): Whether headers and data are kept apart. */
  tcpDataSplit?: EnumValue<TcpDataSplit> | undefined;
  /** `cqe-size` (12, u32): Bytes of an entry that says that something is done. */
  cqeSize?: number | undefined;
  /** `tx-push` (13, u8): 1 if packets to send are written into the card. */
  txPush?: number | undefined;
  /** `rx-push` (14, u8): 1 if descriptors for receiving are written into the card. */
  rxPush?: number | undefined;
  /** `tx-push-buf-len` (15, u32): Most bytes of a packet that are written into the card. */
  txPushBufLen?: number | undefined;
  /** `tx-push-buf-len-max` (16, u32): Most that can be set for it. Read-only. */
  txPushBufLenMax?: number | undefined;
  /** `hds-thresh` (17, u32): Bytes above which headers and data are kept apart. */
  hdsThresh?: number | undefined;
  /** `hds-thresh-max` (18, u32): Most that can be set for it. Read-only. */
  hdsThreshMax?: number | undefined;
}

/** Attribute set `mm-stat`: Counters of interrupted frames. */
export interface MmStat extends SetObject {
  /** `reassembly-errors` (2, u64): Frames that could not be put together. */
  reassemblyErrors?: bigint | undefined;
  /** `smd-errors` (3, u64): Fragments that came out of turn. */
  smdErrors?: bigint | undefined;
  /** `reassembly-ok` (4, u64): Frames that were put together. */
  reassemblyOk?: bigint | undefined;
  /** `rx-frag-count` (5, u64): Fragments received. */
  rxFragCount?: bigint | undefined;
  /** `tx-frag-count` (6, u64): Fragments sent. */
  txFragCount?: bigint | undefined;
  /** `hold-count` (7, u64): How often sending was held for express frames. */
  holdCount?: bigint | undefined;
}

/** Attribute set `mm`: How frames are interrupted by others. */
export interface Mm<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `pmac-enabled` (2, u8): 1 if frames that were interrupted can be received. */
  pmacEnabled?: number | undefined;
  /** `tx-enabled` (3, u8): 1 if frames may be interrupted when sending. */
  txEnabled?: number | undefined;
  /** `tx-active` (4, u8): 1 if they are. Read-only. */
  txActive?: number | undefined;
  /** `tx-min-frag-size` (5, u32): Least bytes of a fragment to send. */
  txMinFragSize?: number | undefined;
  /** `rx-min-frag-size` (6, u32): Least bytes of a fragment that can be received. Read-only. */
  rxMinFragSize?: number | undefined;
  /** `verify-enabled` (7, u8): 1 if the other end is asked first. */
  verifyEnabled?: number | undefined;
  /** `verify-status` (8, u8, enum `mm-verify`): What came of asking. Read-only. */
  verifyStatus?: EnumValue<MmVerify> | undefined;
  /** `verify-time` (9, u32): Milliseconds between two questions. */
  verifyTime?: number | undefined;
  /** `max-verify-time` (10, u32): Most that can be set for it. Read-only. */
  maxVerifyTime?: number | undefined;
  /** `stats` (11, nest of `mm-stat`): Counters. With the flag `stats` only. */
  stats?: MmStat | undefined;
}

/** Attribute set `linkinfo`: Plug of a link. */
export interface Linkinfo<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `port` (2, u8, enum `port-kind`): The plug. */
  port?: EnumValue<PortKind> | undefined;
  /** `phyaddr` (3, u8): Address of the transceiver. */
  phyaddr?: number | undefined;
  /** `tp-mdix` (4, u8, enum `mdix`): Which pairs send and receive. Read-only. */
  tpMdix?: EnumValue<Mdix> | undefined;
  /** `tp-mdix-ctrl` (5, u8, enum `mdix`): How that is set. */
  tpMdixCtrl?: EnumValue<Mdix> | undefined;
  /** `transceiver` (6, u8, enum `transceiver-kind`): Where the transceiver is. Read-only. */
  transceiver?: EnumValue<TransceiverKind> | undefined;
}

/** Attribute set `linkmodes`: Speed and modes of a link. */
export interface Linkmodes<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `autoneg` (2, u8): 1 if the two ends agree by themselves. */
  autoneg?: number | undefined;
  /** `ours` (3, nest of `bitset`): Modes of this end. The bits are those offered, the mask those that are possible. */
  ours?: Bitset<Bytes> | undefined;
  /** `peer` (4, nest of `bitset`): Modes that the other end offers. Read-only. */
  peer?: Bitset<Bytes> | undefined;
  /** `speed` (5, u32): Megabits in a second; 4294967295 if not known. */
  speed?: number | undefined;
  /** `duplex` (6, u8, enum `duplex-mode`): Whether both ends can send at once. */
  duplex?: EnumValue<DuplexMode> | undefined;
  /** `master-slave-cfg` (7, u8, enum `master-slave-config`): Which end is to give the clock. */
  masterSlaveCfg?: EnumValue<MasterSlaveConfig> | undefined;
  /** `master-slave-state` (8, u8, enum `master-slave-status`): Which end gives the clock. Read-only. */
  masterSlaveState?: EnumValue<MasterSlaveStatus> | undefined;
  /** `lanes` (9, u32): Number of lanes. */
  lanes?: number | undefined;
  /** `rate-matching` (10, u8, enum `rate-match`): How speeds are brought together. Read-only. */
  rateMatching?: EnumValue<RateMatch> | undefined;
}

/** Attribute set `linkstate`: Carrier of a link. */
export interface Linkstate<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `link` (2, u8): 1 if there is a carrier. */
  link?: number | undefined;
  /** `sqi` (3, u32): Signal quality, 0 to `sqi-max`. */
  sqi?: number | undefined;
  /** `sqi-max` (4, u32): Best signal quality. */
  sqiMax?: number | undefined;
  /** `ext-state` (5, u8, enum `link-ext-state`): Why there is no carrier. */
  extState?: EnumValue<LinkExtState> | undefined;
  /** `ext-substate` (6, u8): More about it; what it means depends on `ext-state`. */
  extSubstate?: number | undefined;
  /** `ext-down-cnt` (7, u32): How often the carrier was lost. */
  extDownCnt?: number | undefined;
}

/** Attribute set `debug`: Messages of the driver. */
export interface Debug<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `msgmask` (2, nest of `bitset`): Which messages it writes to the log. */
  msgmask?: Bitset<Bytes> | undefined;
}

/** Attribute set `wol`: What wakes the machine. */
export interface Wol<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `modes` (2, nest of `bitset`): What wakes it. The bits are those set, the mask those that are possible. */
  modes?: Bitset<Bytes> | undefined;
  /** `sopass` (3, binary, secret): Password for a magic packet, six bytes. */
  sopass?: Uint8Array | undefined;
}

/** Attribute set `features`: Features of a link. */
export interface Features<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `hw` (2, nest of `bitset`): Features that can be changed. */
  hw?: Bitset<Bytes> | undefined;
  /** `wanted` (3, nest of `bitset`): Features that are asked for. */
  wanted?: Bitset<Bytes> | undefined;
  /** `active` (4, nest of `bitset`): Features that are on. */
  active?: Bitset<Bytes> | undefined;
  /** `nochange` (5, nest of `bitset`): Features that cannot be changed. */
  nochange?: Bitset<Bytes> | undefined;
}

/** Attribute set `channels`: Queues of a link. What is absent the link does not have. */
export interface Channels<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `rx-max` (2, u32): Most queues for receiving alone. Read-only. */
  rxMax?: number | undefined;
  /** `tx-max` (3, u32): Most queues for sending alone. Read-only. */
  txMax?: number | undefined;
  /** `other-max` (4, u32): Most queues for other things. Read-only. */
  otherMax?: number | undefined;
  /** `combined-max` (5, u32): Most queues for both. Read-only. */
  combinedMax?: number | undefined;
  /** `rx-count` (6, u32): Queues for receiving alone. */
  rxCount?: number | undefined;
  /** `tx-count` (7, u32): Queues for sending alone. */
  txCount?: number | undefined;
  /** `other-count` (8, u32): Queues for other things. */
  otherCount?: number | undefined;
  /** `combined-count` (9, u32): Queues for both. */
  combinedCount?: number | undefined;
}

/** Attribute set `irq-moderation`: A step of how interrupts are put off. */
export interface IrqModeration extends SetObject {
  /** `usec` (1, u32): Microseconds. */
  usec?: number | undefined;
  /** `pkts` (2, u32): Packets. */
  pkts?: number | undefined;
  /** `comps` (3, u32): Completions. */
  comps?: number | undefined;
}

/** Attribute set `profile`: Steps of how interrupts are put off. */
export interface Profile extends SetObject {
  /** `irq-moderation` (1, nest of `irq-moderation`, repeated): A step. */
  irqModeration?: IrqModeration[] | undefined;
}

/** Attribute set `coalesce`: How interrupts are put off. What is absent cannot be set. */
export interface Coalesce<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `rx-usecs` (2, u32): Microseconds after a received packet; 0 for at once. */
  rxUsecs?: number | undefined;
  /** `rx-max-frames` (3, u32): Received packets; 0 for no limit. */
  rxMaxFrames?: number | undefined;
  /** `rx-usecs-irq` (4, u32): As `rx-usecs`, while an interrupt is being served. */
  rxUsecsIrq?: number | undefined;
  /** `rx-max-frames-irq` (5, u32): As `rx-max-frames`, while an interrupt is being served. */
  rxMaxFramesIrq?: number | undefined;
  /** `tx-usecs` (6, u32): Microseconds after a sent packet. */
  txUsecs?: number | undefined;
  /** `tx-max-frames` (7, u32): Sent packets. */
  txMaxFrames?: number | undefined;
  /** `tx-usecs-irq` (8, u32): As `tx-usecs`, while an interrupt is being served. */
  txUsecsIrq?: number | undefined;
  /** `tx-max-frames-irq` (9, u32): As `tx-max-frames`, while an interrupt is being served. */
  txMaxFramesIrq?: number | undefined;
  /** `stats-block-usecs` (10, u32): Microseconds between two updates of counters. */
  statsBlockUsecs?: number | undefined;
  /** `use-adaptive-rx` (11, u8): 1 if the driver adapts to received packets. */
  useAdaptiveRx?: number | undefined;
  /** `use-adaptive-tx` (12, u8): 1 if the driver adapts to sent packets. */
  useAdaptiveTx?: number | undefined;
  /** `pkt-rate-low` (13, u32): Packets in a second below which the values for few packets count. */
  pktRateLow?: number | undefined;
  /** `rx-usecs-low` (14, u32): As `rx-usecs`, for few packets. */
  rxUsecsLow?: number | undefined;
  /** `rx-max-frames-low` (15, u32): As `rx-max-frames`, for few packets. */
  rxMaxFramesLow?: number | undefined;
  /** `tx-usecs-low` (16, u32): As `tx-usecs`, for few packets. */
  txUsecsLow?: number | undefined;
  /** `tx-max-frames-low` (17, u32): As `tx-max-frames`, for few packets. */
  txMaxFramesLow?: number | undefined;
  /** `pkt-rate-high` (18, u32): Packets in a second above which the values for many packets count. */
  pktRateHigh?: number | undefined;
  /** `rx-usecs-high` (19, u32): As `rx-usecs`, for many packets. */
  rxUsecsHigh?: number | undefined;
  /** `rx-max-frames-high` (20, u32): As `rx-max-frames`, for many packets. */
  rxMaxFramesHigh?: number | undefined;
  /** `tx-usecs-high` (21, u32): As `tx-usecs`, for many packets. */
  txUsecsHigh?: number | undefined;
  /** `tx-max-frames-high` (22, u32): As `tx-max-frames`, for many packets. */
  txMaxFramesHigh?: number | undefined;
  /** `rate-sample-interval` (23, u32): Seconds between two looks at the number of packets. */
  rateSampleInterval?: number | undefined;
  /** `use-cqe-mode-tx` (24, u8): 1 if the time begins anew with each sent packet. */
  useCqeModeTx?: number | undefined;
  /** `use-cqe-mode-rx` (25, u8): 1 if the time begins anew with each received packet. */
  useCqeModeRx?: number | undefined;
  /** `tx-aggr-max-bytes` (26, u32): Most bytes that are sent as one block. */
  txAggrMaxBytes?: number | undefined;
  /** `tx-aggr-max-frames` (27, u32): Most packets that are sent as one block. */
  txAggrMaxFrames?: number | undefined;
  /** `tx-aggr-time-usecs` (28, u32): Microseconds after which a block is sent that is not full. */
  txAggrTimeUsecs?: number | undefined;
  /** `rx-profile` (29, nest of `profile`): Steps for received packets, which the driver chooses from. */
  rxProfile?: Profile | undefined;
  /** `tx-profile` (30, nest of `profile`): Steps for sent packets. */
  txProfile?: Profile | undefined;
  /** `rx-cqe-frames` (31, u32): Received packets that are told of at once. */
  rxCqeFrames?: number | undefined;
  /** `rx-cqe-nsecs` (32, u32): Nanoseconds after which fewer are told of. */
  rxCqeNsecs?: number | undefined;
}

/** Attribute set `pause-stat`: Counters of pause frames. */
export interface PauseStat extends SetObject {
  /** `tx-frames` (2, u64): Pause frames sent. */
  txFrames?: bigint | undefined;
  /** `rx-frames` (3, u64): Pause frames received. */
  rxFrames?: bigint | undefined;
  /** `tx-pause-storm-events` (4, u64): How often too many were sent. */
  txPauseStormEvents?: bigint | undefined;
}

/** Attribute set `pause`: Flow control by pause frames. */
export interface Pause<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `autoneg` (2, u8): 1 if the two ends agree by themselves. */
  autoneg?: number | undefined;
  /** `rx` (3, u8): 1 if pause frames are obeyed. */
  rx?: number | undefined;
  /** `tx` (4, u8): 1 if pause frames are sent. */
  tx?: number | undefined;
  /** `stats` (5, nest of `pause-stat`): Counters. With the flag `stats` only. */
  stats?: PauseStat | undefined;
  /** `stats-src` (6, u32, enum `mac-stats-src`): Which part of the card counts. */
  statsSrc?: EnumValue<MacStatsSrc> | undefined;
}

/** Attribute set `eee`: How a link saves energy. */
export interface Eee<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `modes-ours` (2, nest of `bitset`): Modes in which this end can save energy. */
  modesOurs?: Bitset<Bytes> | undefined;
  /** `modes-peer` (3, nest of `bitset`): Modes in which the other end can. */
  modesPeer?: Bitset<Bytes> | undefined;
  /** `active` (4, u8): 1 if energy is saved. Read-only. */
  active?: number | undefined;
  /** `enabled` (5, u8): 1 if it may be. */
  enabled?: number | undefined;
  /** `tx-lpi-enabled` (6, u8): 1 if this end rests when there is nothing to send. */
  txLpiEnabled?: number | undefined;
  /** `tx-lpi-timer` (7, u32): Microseconds without packets after which it rests. */
  txLpiTimer?: number | undefined;
}

/** Attribute set `ts-stat`: Counters of times. */
export interface TsStat extends SetObject {
  /** `tx-pkts` (1, uint): Sent packets that got a time. */
  txPkts?: bigint | undefined;
  /** `tx-lost` (2, uint): Sent packets whose time got lost. */
  txLost?: bigint | undefined;
  /** `tx-err` (3, uint): Sent packets for which no time could be asked. */
  txErr?: bigint | undefined;
  /** `tx-onestep-pkts-unconfirmed` (4, uint): Sent packets whose time was put into them, without being told of. */
  txOnestepPktsUnconfirmed?: bigint | undefined;
}

/** Attribute set `ts-hwtstamp-provider`: Clock that times come from. */
export interface TsHwtstampProvider extends SetObject {
  /** `index` (1, u32): Number of the hardware clock. */
  index?: number | undefined;
  /** `qualifier` (2, u32, enum `hwtstamp-qualifier`): How good the times are. */
  qualifier?: EnumValue<HwtstampQualifier> | undefined;
}

/** Attribute set `tsinfo`: Times that packets of a link can get. */
export interface Tsinfo<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `timestamping` (2, nest of `bitset`): Ways to get times. */
  timestamping?: Bitset<Bytes> | undefined;
  /** `tx-types` (3, nest of `bitset`): Which sent packets can. */
  txTypes?: Bitset<Bytes> | undefined;
  /** `rx-filters` (4, nest of `bitset`): Which received packets can. */
  rxFilters?: Bitset<Bytes> | undefined;
  /** `phc-index` (5, u32): Number of the hardware clock, `/dev/ptp` with this number. */
  phcIndex?: number | undefined;
  /** `stats` (6, nest of `ts-stat`): Counters. With the flag `stats` only. */
  stats?: TsStat | undefined;
  /** `hwtstamp-provider` (7, nest of `ts-hwtstamp-provider`): Clock. In a request, which one to tell about. */
  hwtstampProvider?: TsHwtstampProvider | undefined;
  /** `hwtstamp-source` (8, u32, enum `hwtstamp-source`): Where times come from. */
  hwtstampSource?: EnumValue<HwtstampSource> | undefined;
  /** `hwtstamp-phyindex` (9, u32): Number of the transceiver that they come from. */
  hwtstampPhyindex?: number | undefined;
}

/** Attribute set `cable-result`: What was found out about a pair. */
export interface CableResult extends SetObject {
  /** `pair` (1, u8, enum `cable-pair`): The pair. */
  pair?: EnumValue<CablePair> | undefined;
  /** `code` (2, u8, enum `cable-code`): What was found out. */
  code?: EnumValue<CableCode> | undefined;
  /** `src` (3, u32, enum `cable-source`): How it was found out. */
  src?: EnumValue<CableSource> | undefined;
}

/** Attribute set `cable-fault-length`: Where the fault of a pair is. */
export interface CableFaultLength extends SetObject {
  /** `pair` (1, u8, enum `cable-pair`): The pair. */
  pair?: EnumValue<CablePair> | undefined;
  /** `cm` (2, u32): Distance in centimetres. */
  cm?: number | undefined;
  /** `src` (3, u32, enum `cable-source`): How it was found out. */
  src?: EnumValue<CableSource> | undefined;
}

/** Attribute set `cable-nest`: Results of a test of a cable. */
export interface CableNest extends SetObject {
  /** `result` (1, nest of `cable-result`, repeated): Result for a pair. */
  result?: CableResult[] | undefined;
  /** `fault-length` (2, nest of `cable-fault-length`, repeated): Distance of the fault of a pair. */
  faultLength?: CableFaultLength[] | undefined;
}

/** Attribute set `cable-test`: A test of a cable. */
export interface CableTest<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
}

/** Attribute set `cable-test-ntf`: A test of a cable. */
export interface CableTestNtf<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `status` (2, u8, enum `cable-status`): How far it is. */
  status?: EnumValue<CableStatus> | undefined;
  /** `nest` (3, nest of `cable-nest`): Results. */
  nest?: CableNest | undefined;
}

/** Attribute set `cable-test-tdr-cfg`: What to test by reflection. */
export interface CableTestTdrCfg extends SetObject {
  /** `first` (1, u32): First distance in centimetres. */
  first?: number | undefined;
  /** `last` (2, u32): Last distance in centimetres. */
  last?: number | undefined;
  /** `step` (3, u32): Centimetres between two distances. */
  step?: number | undefined;
  /** `pair` (4, u8, enum `cable-pair`): The pair; all without it. */
  pair?: EnumValue<CablePair> | undefined;
}

/** Attribute set `cable-test-tdr-ntf`: A test by reflection. */
export interface CableTestTdrNtf<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `status` (2, u8, enum `cable-status`): How far it is. */
  status?: EnumValue<CableStatus> | undefined;
  /** `nest` (3, nest of `cable-tdr-nest`): Results. */
  nest?: CableTdrNest | undefined;
}

/** Attribute set `cable-test-tdr`: A test by reflection. */
export interface CableTestTdr<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `cfg` (2, nest of `cable-test-tdr-cfg`): What to test. */
  cfg?: CableTestTdrCfg | undefined;
}

/** Attribute set `tunnel-udp-entry`: A port that the hardware knows. */
export interface TunnelUdpEntry extends SetObject {
  /** `port` (1, u16, big-endian): UDP port. */
  port?: number | undefined;
  /** `type` (2, u32, enum `udp-tunnel-type`): Kind of tunnel. */
  type?: EnumValue<UdpTunnelType> | undefined;
}

/** Attribute set `tunnel-udp-table`: A table of ports in the hardware. */
export interface TunnelUdpTable<Bytes = never> extends SetObject {
  /** `size` (1, u32): Number of ports that it has room for. */
  size?: number | undefined;
  /** `types` (2, nest of `bitset`): Kinds of tunnels that it takes. */
  types?: Bitset<Bytes> | undefined;
  /** `entry` (3, nest of `tunnel-udp-entry`, repeated): A port. */
  entry?: TunnelUdpEntry[] | undefined;
}

/** Attribute set `tunnel-udp`: Tables of ports in the hardware. */
export interface TunnelUdp<Bytes = never> extends SetObject {
  /** `table` (1, nest of `tunnel-udp-table`, repeated): A table. */
  table?: TunnelUdpTable<Bytes>[] | undefined;
}

/** Attribute set `tunnel-info`: Tunnels that the hardware knows. */
export interface TunnelInfo<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `udp-ports` (2, nest of `tunnel-udp`): Ports of tunnels over UDP. */
  udpPorts?: TunnelUdp<Bytes> | undefined;
}

/** Attribute set `fec-hist`: How often how many symbols had to be corrected. */
export interface FecHist extends SetObject {
  /** `bin-low` (2, u32): Least number of symbols. */
  binLow?: number | undefined;
  /** `bin-high` (3, u32): Largest number of symbols. */
  binHigh?: number | undefined;
  /** `bin-val` (4, uint): How often. */
  binVal?: bigint | undefined;
  /** `bin-val-per-lane` (5, array of u64): How often, for each lane. */
  binValPerLane?: bigint[] | undefined;
}

/** Attribute set `fec-stat`: Counters of error correction: the whole first, then each lane. */
export interface FecStat extends SetObject {
  /** `corrected` (2, array of u64): Blocks that were corrected. */
  corrected?: bigint[] | undefined;
  /** `uncorr` (3, array of u64): Blocks that could not be corrected. */
  uncorr?: bigint[] | undefined;
  /** `corr-bits` (4, array of u64): Bits that were corrected. */
  corrBits?: bigint[] | undefined;
  /** `hist` (5, nest of `fec-hist`, repeated): How often how many symbols had to be corrected. */
  hist?: FecHist[] | undefined;
}

/** Attribute set `fec`: Forward error correction. */
export interface Fec<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `modes` (2, nest of `bitset`): Ways that are set, by the names of link modes. */
  modes?: Bitset<Bytes> | undefined;
  /** `auto` (3, u8): 1 if the driver chooses. */
  auto?: number | undefined;
  /** `active` (4, u32): Way that is in use, as a bit of the link modes. */
  active?: number | undefined;
  /** `stats` (5, nest of `fec-stat`): Counters. With the flag `stats` only. */
  stats?: FecStat | undefined;
}

/** Attribute set `module-eeprom`: Memory of a plugged module. */
export interface ModuleEeprom<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `offset` (2, u32): Where to begin, in the page. */
  offset?: number | undefined;
  /** `length` (3, u32): Number of bytes to read. */
  length?: number | undefined;
  /** `page` (4, u8): Number of the page. */
  page?: number | undefined;
  /** `bank` (5, u8): Number of the bank. */
  bank?: number | undefined;
  /** `i2c-address` (6, u8): Address on the bus, 0x50 or 0x51. */
  i2cAddress?: number | undefined;
  /** `data` (7, binary): The bytes. */
  data?: Uint8Array | undefined;
}

/** Attribute set `stats-grp`: A group of counters. */
export interface StatsGrp extends SetObject {
  /** `id` (2, u32, enum `stats-group`): Which group. */
  id?: EnumValue<StatsGroup> | undefined;
  /** `ss-id` (3, u32, enum `stringset`): Set of names that has the names of the counters. */
  ssId?: EnumValue<Stringset> | undefined;
  /**
   * `stat` (4, indexed-array of u64, repeated): A counter; `index` is its number, that is its place in the set of
   * names.
   */
  stat?: ({ index: number; value: bigint }[])[] | undefined;
  /** `hist-rx` (5, nest of `stats-grp-hist`, repeated): Received frames of some lengths. */
  histRx?: StatsGrpHist[] | undefined;
  /** `hist-tx` (6, nest of `stats-grp-hist`, repeated): Sent frames of some lengths. */
  histTx?: StatsGrpHist[] | undefined;
  /** `hist-bkt-low` (7, u32): Least length in bytes. */
  histBktLow?: number | undefined;
  /** `hist-bkt-hi` (8, u32): Largest length in bytes. */
  histBktHi?: number | undefined;
  /** `hist-val` (9, u64): Number of frames. */
  histVal?: bigint | undefined;
}

/** Attribute set `stats-grp-hist`, a part of `stats-grp`: Frames of some lengths. */
export interface StatsGrpHist extends SetObject {
  /** `hist-bkt-low` (7, u32): Least length in bytes. */
  histBktLow?: number | undefined;
  /** `hist-bkt-hi` (8, u32): Largest length in bytes. */
  histBktHi?: number | undefined;
  /** `hist-val` (9, u64): Number of frames. */
  histVal?: bigint | undefined;
}

/** Attribute set `stats`: Counters that all drivers name alike. */
export interface Stats<Bytes = never> extends SetObject {
  /** `header` (2, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `groups` (3, nest of `bitset`): Groups to read. */
  groups?: Bitset<Bytes> | undefined;
  /** `grp` (4, nest of `stats-grp`, repeated): A group. */
  grp?: StatsGrp[] | undefined;
  /** `src` (5, u32, enum `mac-stats-src`): Which part of the card counts. */
  src?: EnumValue<MacStatsSrc> | undefined;
}

/** Attribute set `phc-vclocks`: Virtual clocks. */
export interface PhcVclocks<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `num` (2, u32): Number of clocks. */
  num?: number | undefined;
  /** `index` (3, array of s32): Numbers of the clocks. */
  index?: number[] | undefined;
}

/** Attribute set `module`: A plugged module. */
export interface Module<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `power-mode-policy` (2, u8, enum `module-power-policy`): When it uses full power. */
  powerModePolicy?: EnumValue<ModulePowerPolicy> | undefined;
  /** `power-mode` (3, u8, enum `module-power`): How it uses power. Read-only. */
  powerMode?: EnumValue<ModulePower> | undefined;
}

/** Attribute set `c33-pse-pw-limit`: A range of limits. */
export interface C33PsePwLimit extends SetObject {
  /** `min` (1, u32): Least, in milliwatts. */
  min?: number | undefined;
  /** `max` (2, u32): Largest, in milliwatts. */
  max?: number | undefined;
}

/** Attribute set `pse`: Power on a cable. */
export interface Pse<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `podl-pse-admin-state` (2, u32, enum `pse-admin`): Whether it is switched on, on a single pair. Read-only. */
  podlPseAdminState?: EnumValue<PseAdmin> | undefined;
  /** `podl-pse-admin-control` (3, u32, enum `pse-admin`): Switches it on or off, on a single pair. */
  podlPseAdminControl?: EnumValue<PseAdmin> | undefined;
  /** `podl-pse-pw-d-status` (4, u32, enum `podl-pse-power`): State, on a single pair. Read-only. */
  podlPsePwDStatus?: EnumValue<PodlPsePower> | undefined;
  /** `c33-pse-admin-state` (5, u32, enum `pse-admin`): Whether it is switched on. Read-only. */
  c33PseAdminState?: EnumValue<PseAdmin> | undefined;
  /** `c33-pse-admin-control` (6, u32, enum `pse-admin`): Switches it on or off. */
  c33PseAdminControl?: EnumValue<PseAdmin> | undefined;
  /** `c33-pse-pw-d-status` (7, u32, enum `c33-pse-power`): State. Read-only. */
  c33PsePwDStatus?: EnumValue<C33PsePower> | undefined;
  /** `c33-pse-pw-class` (8, u32): Class of the device at the other end. Read-only. */
  c33PsePwClass?: number | undefined;
  /** `c33-pse-actual-pw` (9, u32): Milliwatts that are taken. Read-only. */
  c33PseActualPw?: number | undefined;
  /** `c33-pse-ext-state` (10, u32, enum `c33-pse-ext-state`): Why there is no power. Read-only. */
  c33PseExtState?: EnumValue<C33PseExtState> | undefined;
  /** `c33-pse-ext-substate` (11, u32): More about it; what it means depends on `c33-pse-ext-state`. Read-only. */
  c33PseExtSubstate?: number | undefined;
  /** `c33-pse-avail-pw-limit` (12, u32): Most milliwatts that may be taken. */
  c33PseAvailPwLimit?: number | undefined;
  /** `c33-pse-pw-limit-ranges` (13, nest of `c33-pse-pw-limit`, repeated): Limits that can be set. Read-only. */
  c33PsePwLimitRanges?: C33PsePwLimit[] | undefined;
  /** `pse-pw-d-id` (14, u32): Number of the power supply that several plugs share. Read-only. */
  psePwDId?: number | undefined;
  /** `pse-prio-max` (15, u32): Least important priority. Read-only. */
  psePrioMax?: number | undefined;
  /** `pse-prio` (16, u32): Priority where power is short, 0 for the most important. */
  psePrio?: number | undefined;
}

/** Attribute set `flow`: Fields that are hashed, for each kind of packet. */
export interface Flow extends SetObject {
  /** `ether` (1, uint, flags `rxfh-fields`): Ethernet. */
  ether?: BigFlagsValue<RxfhFields> | undefined;
  /** `ip4` (2, uint, flags `rxfh-fields`): IPv4. */
  ip4?: BigFlagsValue<RxfhFields> | undefined;
  /** `ip6` (3, uint, flags `rxfh-fields`): IPv6. */
  ip6?: BigFlagsValue<RxfhFields> | undefined;
  /** `tcp4` (4, uint, flags `rxfh-fields`): TCP over IPv4. */
  tcp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `tcp6` (5, uint, flags `rxfh-fields`): TCP over IPv6. */
  tcp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `udp4` (6, uint, flags `rxfh-fields`): UDP over IPv4. */
  udp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `udp6` (7, uint, flags `rxfh-fields`): UDP over IPv6. */
  udp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `sctp4` (8, uint, flags `rxfh-fields`): SCTP over IPv4. */
  sctp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `sctp6` (9, uint, flags `rxfh-fields`): SCTP over IPv6. */
  sctp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah4` (10, uint, flags `rxfh-fields`): AH over IPv4. */
  ah4?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah6` (11, uint, flags `rxfh-fields`): AH over IPv6. */
  ah6?: BigFlagsValue<RxfhFields> | undefined;
  /** `esp4` (12, uint, flags `rxfh-fields`): ESP over IPv4. */
  esp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `esp6` (13, uint, flags `rxfh-fields`): ESP over IPv6. */
  esp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah-esp4` (14, uint, flags `rxfh-fields`): AH and ESP over IPv4. */
  ahEsp4?: BigFlagsValue<RxfhFields> | undefined;
  /** `ah-esp6` (15, uint, flags `rxfh-fields`): AH and ESP over IPv6. */
  ahEsp6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu4` (16, uint, flags `rxfh-fields`): GTP user data over IPv4. */
  gtpu4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu6` (17, uint, flags `rxfh-fields`): GTP user data over IPv6. */
  gtpu6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc4` (18, uint, flags `rxfh-fields`): GTP control over IPv4. */
  gtpc4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc6` (19, uint, flags `rxfh-fields`): GTP control over IPv6. */
  gtpc6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc-teid4` (20, uint, flags `rxfh-fields`): GTP control with tunnel id over IPv4. */
  gtpcTeid4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpc-teid6` (21, uint, flags `rxfh-fields`): GTP control with tunnel id over IPv6. */
  gtpcTeid6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-eh4` (22, uint, flags `rxfh-fields`): GTP user data with extension header over IPv4. */
  gtpuEh4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-eh6` (23, uint, flags `rxfh-fields`): GTP user data with extension header over IPv6. */
  gtpuEh6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-ul4` (24, uint, flags `rxfh-fields`): GTP user data to the network over IPv4. */
  gtpuUl4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-ul6` (25, uint, flags `rxfh-fields`): GTP user data to the network over IPv6. */
  gtpuUl6?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-dl4` (26, uint, flags `rxfh-fields`): GTP user data from the network over IPv4. */
  gtpuDl4?: BigFlagsValue<RxfhFields> | undefined;
  /** `gtpu-dl6` (27, uint, flags `rxfh-fields`): GTP user data from the network over IPv6. */
  gtpuDl6?: BigFlagsValue<RxfhFields> | undefined;
}

/** Attribute set `rss`: How received packets are spread over queues. */
export interface Rss<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `context` (2, u32): Number of the way; absent or 0 for the one that counts where no filter names another. */
  context?: number | undefined;
  /** `hfunc` (3, u32): Hash function, as a bit of the set `rss-hash-funcs`. */
  hfunc?: number | undefined;
  /** `indir` (4, array of u32): Queue for each value of the lowest bits of the hash. */
  indir?: number[] | undefined;
  /** `hkey` (5, binary): Key of the hash. */
  hkey?: Uint8Array | undefined;
  /** `input-xfrm` (6, u32, flags `input-xfrm`): What is done with the fields before hashing. */
  inputXfrm?: FlagsValue<InputXfrm> | undefined;
  /** `start-context` (7, u32): In a dump, the number to begin with. */
  startContext?: number | undefined;
  /** `flow-hash` (8, nest of `flow`): Fields that are hashed. */
  flowHash?: Flow | undefined;
}

/** Attribute set `plca`: Turns on a shared line. */
export interface Plca<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `version` (2, u16): Version of the registers, as the Open Alliance defines it. Read-only. */
  version?: number | undefined;
  /** `enabled` (3, u8): 1 if turns are taken. */
  enabled?: number | undefined;
  /** `status` (4, u8): 1 if they are being taken. Read-only. */
  status?: number | undefined;
  /** `node-cnt` (5, u32): Number of nodes. Counts for node 0 alone. */
  nodeCnt?: number | undefined;
  /** `node-id` (6, u32): Number of this node; 255 for none, 0 for the one that counts turns. */
  nodeId?: number | undefined;
  /** `to-tmr` (7, u32): Time to wait for a node, in bit times. */
  toTmr?: number | undefined;
  /** `burst-cnt` (8, u32): Packets more than one that a node may send in its turn. */
  burstCnt?: number | undefined;
  /** `burst-tmr` (9, u32): Time to wait for another packet of the same turn, in bit times. */
  burstTmr?: number | undefined;
}

/** Attribute set `module-fw-flash`: Writing to a plugged module. */
export interface ModuleFwFlash<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `file-name` (2, string): File below /lib/firmware. */
  fileName?: string | Bytes | undefined;
  /** `password` (3, u32): Password of the module. */
  password?: number | undefined;
  /** `status` (4, u32, enum `module-fw-flash-status`): How far it is. */
  status?: EnumValue<ModuleFwFlashStatus> | undefined;
  /** `status-msg` (5, string): More about it. */
  statusMsg?: string | Bytes | undefined;
  /** `done` (6, uint): Bytes written. */
  done?: bigint | undefined;
  /** `total` (7, uint): Bytes to write. */
  total?: bigint | undefined;
}

/** Attribute set `phy`: A transceiver. */
export interface Phy<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `index` (2, u32): Its number. */
  index?: number | undefined;
  /** `drvname` (3, string): Its driver. */
  drvname?: string | Bytes | undefined;
  /** `name` (4, string): Its name. */
  name?: string | Bytes | undefined;
  /** `upstream-type` (5, u32, enum `phy-upstream-type`): What it is behind. */
  upstreamType?: EnumValue<PhyUpstreamType> | undefined;
  /** `upstream-index` (6, u32): Number of the transceiver that it is behind. */
  upstreamIndex?: number | undefined;
  /** `upstream-sfp-name` (7, string): Cage that it is plugged into. */
  upstreamSfpName?: string | Bytes | undefined;
  /** `downstream-sfp-name` (8, string): Cage that is behind it. */
  downstreamSfpName?: string | Bytes | undefined;
}

/** Attribute set `tsconfig`: How packets get times from hardware. */
export interface Tsconfig<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `hwtstamp-provider` (2, nest of `ts-hwtstamp-provider`): Clock. */
  hwtstampProvider?: TsHwtstampProvider | undefined;
  /** `tx-types` (3, nest of `bitset`): Which sent packets do; one bit. */
  txTypes?: Bitset<Bytes> | undefined;
  /** `rx-filters` (4, nest of `bitset`): Which received packets do; one bit. */
  rxFilters?: Bitset<Bytes> | undefined;
  /** `hwtstamp-flags` (5, nest of `bitset`): Flags. */
  hwtstampFlags?: Bitset<Bytes> | undefined;
}

/** Attribute set `pse-ntf`: Power on a cable. */
export interface PseNtf<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `events` (2, uint, flags `pse-event`): What happened. */
  events?: BigFlagsValue<PseEvent> | undefined;
}

/** Attribute set `mse-capabilities`: What can be measured. */
export interface MseCapabilities extends SetObject {
  /** `max-average-mse` (1, uint): Largest average. */
  maxAverageMse?: bigint | undefined;
  /** `max-peak-mse` (2, uint): Largest peak. */
  maxPeakMse?: bigint | undefined;
  /** `refresh-rate-ps` (3, uint): Picoseconds between two measurements. */
  refreshRatePs?: bigint | undefined;
  /** `num-symbols` (4, uint): Symbols that a measurement takes. */
  numSymbols?: bigint | undefined;
}

/** Attribute set `mse-snapshot`: A measurement. */
export interface MseSnapshot extends SetObject {
  /** `average-mse` (1, uint): Average. */
  averageMse?: bigint | undefined;
  /** `peak-mse` (2, uint): Peak. */
  peakMse?: bigint | undefined;
  /** `worst-peak-mse` (3, uint): Worst peak since it was last read. */
  worstPeakMse?: bigint | undefined;
}

/** Attribute set `mse`: Signal quality of a receiver. */
export interface Mse<Bytes = never> extends SetObject {
  /** `header` (1, nest of `header`): The link. */
  header?: Header<Bytes> | undefined;
  /** `capabilities` (2, nest of `mse-capabilities`): What can be measured. */
  capabilities?: MseCapabilities | undefined;
  /** `channel-a` (3, nest of `mse-snapshot`): The first pair. */
  channelA?: MseSnapshot | undefined;
  /** `channel-b` (4, nest of `mse-snapshot`): The second pair. */
  channelB?: MseSnapshot | undefined;
  /** `channel-c` (5, nest of `mse-snapshot`): The third pair. */
  channelC?: MseSnapshot | undefined;
  /** `channel-d` (6, nest of `mse-snapshot`): The fourth pair. */
  channelD?: MseSnapshot | undefined;
  /** `worst-channel` (7, nest of `mse-snapshot`): The worst pair. */
  worstChannel?: MseSnapshot | undefined;
  /** `link` (8, nest of `mse-snapshot`): All pairs together. */
  link?: MseSnapshot | undefined;
}

/** Attribute set `cable-amplitude`: Signal that came back. */
export interface CableAmplitude extends SetObject {
  /** `pair` (1, u8, enum `cable-pair`): The pair. */
  pair?: EnumValue<CablePair> | undefined;
  /** `mv` (2, s16): Millivolts. */
  mv?: number | undefined;
}

/** Attribute set `cable-pulse`: Signal that was sent. */
export interface CablePulse extends SetObject {
  /** `mv` (1, s16): Millivolts. */
  mv?: number | undefined;
}

/** Attribute set `cable-step`: Distances at which was measured. */
export interface CableStep extends SetObject {
  /** `first-distance` (1, u32): First distance in centimetres. */
  firstDistance?: number | undefined;
  /** `last-distance` (2, u32): Last distance in centimetres. */
  lastDistance?: number | undefined;
  /** `step-distance` (3, u32): Centimetres between two distances. */
  stepDistance?: number | undefined;
}

/** Attribute set `cable-tdr-nest`: Results of a test by reflection. */
export interface CableTdrNest extends SetObject {
  /** `step` (1, nest of `cable-step`): Distances. */
  step?: CableStep | undefined;
  /**
   * `amplitude` (2, nest of `cable-amplitude`, repeated): Signal that came back, for one distance and pair after
   * another.
   */
  amplitude?: CableAmplitude[] | undefined;
  /** `pulse` (3, nest of `cable-pulse`, repeated): Signal that was sent. */
  pulse?: CablePulse[] | undefined;
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
