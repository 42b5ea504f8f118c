// Generated from specs/kernel/tc.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, Bitfield32, EnumValue, FlagsValue, HeaderInput, OtherKind, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type {
  ClsFlag, CsumUpdateFlag, Dualpi2DropEarly, Dualpi2DropOverload, Dualpi2EcnMask, Dualpi2SplitGso, EmatchFlag,
  EmatchKind, FlowerKeyCtrlFlag, MirredEaction, MplsAction, PeditCmd, PeditHeader, TcVerdict, TunnelKeyAction,
  VlanAction,
} from './constants.ts';

/** Struct `tcmsg` (20 bytes): Header of all messages. In C its members begin with `tcm_`. */
export interface Tcmsg extends StructObject {
  /** `family` (u8, enum `address-family`): Always `unspec`. */
  family: EnumValue<AddressFamily>;
  /** `ifindex` (s32): Index of the interface; -1 for a block of filters that several share. */
  ifindex: number;
  /**
   * `handle` (u32): Number of the object: in the high 16 bits that of the qdisc, in the low ones that of the class. 0
   * lets the kernel choose.
   */
  handle: number;
  /** `parent` (u32): Number of what it hangs on. */
  parent: number;
  /** `info` (u32): Of filters, priority and EtherType; of qdiscs, in replies, how often it is used. */
  info: number;
}

/** Struct `tc-stats` (40 bytes): Counters in the old form. Read-only. */
export interface TcStats extends StructObject {
  /** `bytes` (u64): Bytes that went through. */
  bytes: bigint;
  /** `packets` (u32): Packets that went through. */
  packets: number;
  /** `drops` (u32): Packets dropped. */
  drops: number;
  /** `overlimits` (u32): How often a limit or a rate was met. */
  overlimits: number;
  /** `bps` (u32): Estimated rate in bytes a second; 0 without an estimator. */
  bps: number;
  /** `pps` (u32): Estimated rate in packets a second; 0 without an estimator. */
  pps: number;
  /** `qlen` (u32): Packets that wait. */
  qlen: number;
  /** `backlog` (u32): Bytes that wait. */
  backlog: number;
}

/** Struct `tc-cbs-qopt` (20 bytes): Options of a cbs qdisc, which sends while it has credit. */
export interface TcCbsQopt extends StructObject {
  /** `offload` (u8): 1 to leave it to hardware. */
  offload: number;
  /** `hicredit` (s32): Most credit that is saved, in bytes. */
  hicredit: number;
  /** `locredit` (s32): Least credit that it can sink to, in bytes; negative. */
  locredit: number;
  /** `idleslope` (s32): Credit gained while packets wait, in kilobits a second. */
  idleslope: number;
  /** `sendslope` (s32): Credit lost while sending, in kilobits a second; negative. */
  sendslope: number;
}

/**
 * Struct `tc-etf-qopt` (12 bytes): Options of an etf qdisc, which sends at the time that each packet has. Only when it
 * is created.
 */
export interface TcEtfQopt extends StructObject {
  /** `delta` (s32): Nanoseconds before its time that a packet goes to the driver. */
  delta: number;
  /** `clockid` (s32): Clock of these times; has to be 11 (CLOCK_TAI). */
  clockid: number;
  /**
   * `flags` (u32): 1 takes the time for a deadline, 2 leaves it to hardware, 4 takes packets of sockets without
   * SO_TXTIME as well.
   */
  flags: number;
}

/** Struct `tc-fifo-qopt` (4 bytes): Options of a queue. */
export interface TcFifoQopt extends StructObject {
  /** `limit` (u32): Packets that may wait; of bfifo, bytes. */
  limit: number;
}

/** Struct `tc-htb-opt` (44 bytes): Options of a class of htb. */
export interface TcHtbOpt<Bytes = never> extends StructObject {
  /** `rate` (struct `tc-ratespec`): Rate that the class is sure of. */
  rate: StructInput<TcRatespec, Bytes>;
  /** `ceil` (struct `tc-ratespec`): Rate that it may reach with what others leave. */
  ceil: StructInput<TcRatespec, Bytes>;
  /** `buffer` (u32): Burst at `rate`, as the time that it takes, in ticks of 64 ns. */
  buffer: number;
  /** `cbuffer` (u32): Burst at `ceil`, as the time that it takes, in ticks of 64 ns. */
  cbuffer: number;
  /** `quantum` (u32): Bytes that it sends in a turn; 0 takes them from the rate. */
  quantum: number;
  /** `level` (u32): Height over the leaves, which have 0. Read-only. */
  level: number;
  /** `prio` (u32): Those with low numbers, from 0 to 7, are offered what others leave first. */
  prio: number;
}

/** Struct `tc-htb-glob` (20 bytes): Options of an htb qdisc. Only when it is created. */
export interface TcHtbGlob extends StructObject {
  /** `version` (u32): Has to be 3 in requests; replies have the full number, 0x30011. */
  version: number;
  /** `rate2quantum` (u32): What the rate in bytes a second is divided by for `quantum` of a class without one. */
  rate2quantum: number;
  /** `defcls` (u32): Class of packets that no filter sorts, low 16 bits; without such a class they go unshaped. */
  defcls: number;
  /** `debug` (u32): Not used by the kernel. */
  debug: number;
  /** `direct-pkts` (u32): Packets sent unshaped. Read-only. */
  directPkts: number;
}

/** Struct `tc-gred-qopt` (52 bytes): Options and counters of a virtual queue of gred. */
export interface TcGredQopt extends StructObject {
  /** `limit` (u32): Bytes that may wait. */
  limit: number;
  /** `qth-min` (u32): Average length in bytes from which some packets are dropped or marked. */
  qthMin: number;
  /** `qth-max` (u32): Average length in bytes from which all are. */
  qthMax: number;
  /** `DP` (u32): Number of the virtual queue, from 0; in replies, 16 and more where it is not set up. */
  DP: number;
  /** `backlog` (u32): Bytes that wait. Read-only. */
  backlog: number;
  /** `qave` (u32): Average length in bytes. Read-only. */
  qave: number;
  /** `forced` (u32): Packets dropped above `qth-max`. Read-only. */
  forced: number;
  /** `early` (u32): Packets dropped at random below `qth-max`. Read-only. */
  early: number;
  /** `other` (u32): Not used by current kernels. */
  other: number;
  /** `pdrop` (u32): Packets dropped at `limit`. Read-only. */
  pdrop: number;
  /** `Wlog` (u8): The average moves by 1/2^N of its distance from the length. */
  Wlog: number;
  /** `Plog` (u8): The probability grows by 1/2^N a byte above `qth-min`; an attribute `max-p` goes before. */
  Plog: number;
  /** `Scell-log` (u8): log2 of the idle microseconds that a number of table `stab` stands for. */
  ScellLog: number;
  /** `prio` (u8): Low numbers come before high ones, with `grio`; 0 for that of the default queue. */
  prio: number;
  /** `packets` (u32): Packets that came in. Read-only. */
  packets: number;
  /** `bytesin` (u32): Bytes that came in. Read-only. */
  bytesin: number;
}

/** Struct `tc-gred-sopt` (12 bytes): Set-up of a gred qdisc. */
export interface TcGredSopt extends StructObject {
  /** `DPs` (u32): Number of virtual queues, 1 to 16. */
  DPs: number;
  /** `def-DP` (u32): Virtual queue of packets that none is for. */
  defDP: number;
  /** `grio` (u8): 1 counts queues of a better priority into the average length. */
  grio: number;
  /** `flags` (u8): As in tc-red-qopt. */
  flags: number;
}

/** Struct `tc-hfsc-qopt` (2 bytes): Options of an hfsc qdisc. */
export interface TcHfscQopt extends StructObject {
  /** `defcls` (u16): Class of packets that no filter sorts, low 16 bits; without such a class they are dropped. */
  defcls: number;
}

/** Struct `tc-mqprio-qopt` (82 bytes): Priorities, traffic classes and their transmit queues. */
export interface TcMqprioQopt extends StructObject {
  /** `num-tc` (u8): Number of traffic classes, up to 16. */
  numTc: number;
  /** `prio-tc-map` (array of 16 u8): Traffic class of each of 16 priorities. */
  prioTcMap: number[];
  /** `hw` (u8): 1 to leave it to hardware. Not used by taprio. */
  hw: number;
  /** `count` (array of 16 u16): Number of transmit queues of each of 16 traffic classes. */
  count: number[];
  /** `offset` (array of 16 u16): First transmit queue of each of 16 traffic classes. */
  offset: number[];
}

/**
 * Struct `tc-multiq-qopt` (4 bytes): Options of a multiq qdisc, which has a band for each transmit queue. Requests need
 * it; its values do not matter.
 */
export interface TcMultiqQopt extends StructObject {
  /** `bands` (u16): Transmit queues that the device uses. Read-only. */
  bands: number;
  /** `max-bands` (u16): Transmit queues that the device has. Read-only. */
  maxBands: number;
}

/**
 * Struct `tc-netem-qopt` (24 bytes): Options of a netem qdisc. Probabilities go from 0, never, to 4294967295, always.
 */
export interface TcNetemQopt extends StructObject {
  /** `latency` (u32): Delay in ticks of 64 ns; an attribute `latency64` goes before. */
  latency: number;
  /** `limit` (u32): Packets that may wait. */
  limit: number;
  /** `loss` (u32): Probability that a packet is lost. Member of the header; attribute `loss` has the plain name. */
  headerLoss: number;
  /** `gap` (u32): Every so many packets one may go out of order, without delay; 0 for none. */
  gap: number;
  /** `duplicate` (u32): Probability that a packet is sent twice. */
  duplicate: number;
  /** `jitter` (u32): Variation of the delay in ticks of 64 ns; an attribute `jitter64` goes before. */
  jitter: number;
}

/**
 * Struct `tc-netem-gimodel` (20 bytes): Loss with four states: received (1), received within a burst of losses (2),
 * lost within a burst (3), lost alone (4). Each number is the probability of a change of state, with 4294967295 for
 * always.
 */
export interface TcNetemGimodel extends StructObject {
  /** `p13` (u32): From received to a burst of losses. */
  p13: number;
  /** `p31` (u32): From a burst of losses back to received. */
  p31: number;
  /** `p32` (u32): From lost to received within a burst. */
  p32: number;
  /** `p14` (u32): From received to lost alone. */
  p14: number;
  /** `p23` (u32): From received to lost within a burst. */
  p23: number;
}

/**
 * Struct `tc-netem-gemodel` (16 bytes): Loss with a good and a bad state (Gilbert and Elliott). Probabilities, with
 * 4294967295 for always.
 */
export interface TcNetemGemodel extends StructObject {
  /** `p` (u32): Of a change from good to bad. */
  p: number;
  /** `r` (u32): Of a change from bad to good. */
  r: number;
  /** `h` (u32): That a packet gets through in the bad state. */
  h: number;
  /** `k1` (u32): That a packet is lost in the good state. */
  k1: number;
}

/**
 * Struct `tc-netem-corr` (12 bytes): How much each random number depends on the one before, from 0 to 4294967295 for
 * wholly.
 */
export interface TcNetemCorr extends StructObject {
  /** `delay-corr` (u32): For the delay. */
  delayCorr: number;
  /** `loss-corr` (u32): For loss. */
  lossCorr: number;
  /** `dup-corr` (u32): For packets sent twice. */
  dupCorr: number;
}

/** Struct `tc-netem-reorder` (8 bytes): Packets out of order, which needs `gap`. */
export interface TcNetemReorder extends StructObject {
  /** `probability` (u32): That a packet is sent at once, with 4294967295 for always. */
  probability: number;
  /** `correlation` (u32): How much it depends on the packet before, with 4294967295 for wholly. */
  correlation: number;
}

/** Struct `tc-netem-corrupt` (8 bytes): Bit errors. */
export interface TcNetemCorrupt extends StructObject {
  /** `probability` (u32): That a bit of a packet is flipped, with 4294967295 for always. */
  probability: number;
  /** `correlation` (u32): How much it depends on the packet before, with 4294967295 for wholly. */
  correlation: number;
}

/** Struct `tc-netem-rate` (16 bytes): Rate of the link that is emulated. */
export interface TcNetemRate extends StructObject {
  /** `rate` (u32): Bytes a second; 0 for no limit, 4294967295 where it does not fit and attribute `rate64` has it. */
  rate: number;
  /** `packet-overhead` (s32): Bytes that each packet counts more, or less if negative. */
  packetOverhead: number;
  /** `cell-size` (u32): Bytes of a cell that packets are cut into; 0 for no cells. */
  cellSize: number;
  /** `cell-overhead` (s32): Bytes that each cell counts more, or less if negative. */
  cellOverhead: number;
}

/** Struct `tc-netem-slot` (40 bytes): Packets gather and are sent in slots. */
export interface TcNetemSlot extends StructObject {
  /** `min-delay` (s64): Least nanoseconds between slots. */
  minDelay: bigint;
  /** `max-delay` (s64): Most nanoseconds between slots. */
  maxDelay: bigint;
  /** `max-packets` (s32): Packets sent in a slot; 0 for no limit. */
  maxPackets: number;
  /** `max-bytes` (s32): Bytes sent in a slot; 0 for no limit. */
  maxBytes: number;
  /** `dist-delay` (s64): Mean nanoseconds between slots, with a table `slot-dist`. */
  distDelay: bigint;
  /** `dist-jitter` (s64): Variation of that in nanoseconds. */
  distJitter: bigint;
}

/** Struct `tc-plug-qopt` (8 bytes): Command to a plug qdisc. Write-only. */
export interface TcPlugQopt extends StructObject {
  /**
   * `action` (s32): 0 begins a new batch of packets, 1 lets the batch before go, 2 lets all go and holds none back, 3
   * sets `limit`.
   */
  action: number;
  /** `limit` (u32): Bytes that may wait. For action 3, and when it is created. */
  limit: number;
}

/** Struct `tc-prio-qopt` (20 bytes): Bands, and what goes into them. */
export interface TcPrioQopt extends StructObject {
  /** `bands` (s32): Number of bands: 2 to 16 for prio; always 3 for pfifo_fast and fq. */
  bands: number;
  /** `priomap` (array of 16 u8): Band of each of 16 priorities; band 0 comes first. */
  priomap: number[];
}

/**
 * Struct `tc-red-qopt` (16 bytes): Options of a red or choke qdisc. Lengths are in bytes for red, in packets for choke.
 */
export interface TcRedQopt extends StructObject {
  /** `limit` (u32): Greatest length; red makes a bfifo of that size inside, unless it is 0. */
  limit: number;
  /** `qth-min` (u32): Average length from which some packets are dropped or marked. */
  qthMin: number;
  /** `qth-max` (u32): Average length from which all are. */
  qthMax: number;
  /** `Wlog` (u8): The average moves by 1/2^N of its distance from the length. */
  Wlog: number;
  /** `Plog` (u8): The probability grows by 1/2^N a unit of length above `qth-min`; an attribute `max-p` goes before. */
  Plog: number;
  /** `Scell-log` (u8): log2 of the idle microseconds that a number of table `stab` stands for. */
  ScellLog: number;
  /**
   * `flags` (u8): 1 marks packets with ECN instead of dropping them, 2 drops them all the same above `qth-max`, 4
   * adapts the probability. Not 4 for choke and gred.
   */
  flags: number;
}

/** Struct `tc-sfb-qopt` (36 bytes): Options of an sfb qdisc. */
export interface TcSfbQopt extends StructObject {
  /** `rehash-interval` (u32): Milliseconds until flows are spread anew; 0 for never. */
  rehashInterval: number;
  /** `warmup-time` (u32): Milliseconds before that in which the new bins fill. */
  warmupTime: number;
  /** `max` (u32): Packets of a flow that may wait, by its shortest bin. */
  max: number;
  /** `bin-size` (u32): Packets in a bin from which its probability grows. */
  binSize: number;
  /** `increment` (u32): How much it grows for a packet to a full bin, with 65535 for certainty. */
  increment: number;
  /** `decrement` (u32): How much it shrinks for a packet to an empty bin, with 65535 for certainty. */
  decrement: number;
  /** `limit` (u32): Packets that may wait; 0 for the queue length of the device. */
  limit: number;
  /** `penalty-rate` (u32): Packets a second of flows that do not slow down. */
  penaltyRate: number;
  /** `penalty-burst` (u32): Packets of theirs at a time. */
  penaltyBurst: number;
}

/** Struct `tc-sfq-qopt` (20 bytes): Options of an sfq qdisc. Only when it is created. */
export interface TcSfqQopt extends StructObject {
  /** `quantum` (u32): Bytes that a flow sends in a turn; 0 for the default. */
  quantum: number;
  /** `perturb-period` (s32): Seconds until flows are spread anew; 0 for never. */
  perturbPeriod: number;
  /** `limit` (u32): Packets that may wait; 0 for the default. */
  limit: number;
  /** `divisor` (u32): Number of places that flows are spread over, a power of 2, up to 65536; 0 for the default. */
  divisor: number;
  /** `flows` (u32): Number of flows at a time; 0 for the default. */
  flows: number;
}

/** Struct `tc-sfqred-stats` (24 bytes): What red inside of sfq did. Read-only. */
export interface TcSfqredStats extends StructObject {
  /** `prob-drop` (u32): Packets dropped at random below `qth-max`. */
  probDrop: number;
  /** `forced-drop` (u32): Packets dropped above `qth-max`. */
  forcedDrop: number;
  /** `prob-mark` (u32): Packets marked at random as they came in. */
  probMark: number;
  /** `forced-mark` (u32): Packets marked above `qth-max` as they came in. */
  forcedMark: number;
  /** `prob-mark-head` (u32): Packets marked at random at the head of the queue. */
  probMarkHead: number;
  /** `forced-mark-head` (u32): Packets marked above `qth-max` at the head of the queue. */
  forcedMarkHead: number;
}

/**
 * Struct `tc-sfq-qopt-v1` (72 bytes): Options of an sfq qdisc, with red for each flow if `qth-min` is not 0. Only when
 * it is created.
 */
export interface TcSfqQoptV1<Bytes = never> extends StructObject {
  /** `v0` (struct `tc-sfq-qopt`): Options that do not concern red. */
  v0: StructInput<TcSfqQopt, Bytes>;
  /** `depth` (u32): Packets of a flow that may wait, up to 127; 0 for the default. */
  depth: number;
  /** `headdrop` (u32): 1 drops and marks at the head of a flow's queue. */
  headdrop: number;
  /** `limit` (u32): Not used by the kernel. */
  limit: number;
  /** `qth-min` (u32): Average length in bytes of a flow from which some packets are dropped or marked; 0 for no red. */
  qthMin: number;
  /** `qth-max` (u32): Average length in bytes from which all are. */
  qthMax: number;
  /** `Wlog` (u8): The average moves by 1/2^N of its distance from the length. */
  Wlog: number;
  /** `Plog` (u8): The probability grows by 1/2^N a byte above `qth-min`, if `max-P` is 0. */
  Plog: number;
  /** `Scell-log` (u8): Kept, but without effect. */
  ScellLog: number;
  /** `flags` (u8): 1 marks packets with ECN instead of dropping them, 2 drops them all the same above `qth-max`. */
  flags: number;
  /** `max-P` (u32): Probability at `qth-max`, with 4294967295 for certainty. */
  maxP: number;
  /** `stats` (struct `tc-sfqred-stats`): What red did. Read-only. */
  stats: StructInput<TcSfqredStats, Bytes>;
}

/** Struct `tc-ratespec` (12 bytes): A rate. */
export interface TcRatespec extends StructObject {
  /** `cell-log` (u8): Shift of packet lengths for the table of costs. */
  cellLog: number;
  /** `linklayer` (u8): 1 for Ethernet, 2 for ATM. */
  linklayer: number;
  /** `overhead` (u16): Bytes that each packet counts more. */
  overhead: number;
  /** `cell-align` (s16): Correction of the length before the shift. */
  cellAlign: number;
  /** `mpu` (u16): Least number of bytes that a packet counts. */
  mpu: number;
  /** `rate` (u32): Bytes a second; 4294967295 where it does not fit, and an attribute of 64 bits has it. */
  rate: number;
}

/** Struct `tc-tbf-qopt` (36 bytes): Options of a tbf qdisc. */
export interface TcTbfQopt<Bytes = never> extends StructObject {
  /** `rate` (struct `tc-ratespec`): Rate. */
  rate: StructInput<TcRatespec, Bytes>;
  /** `peakrate` (struct `tc-ratespec`): Rate that bursts may reach; without limit if it is 0. */
  peakrate: StructInput<TcRatespec, Bytes>;
  /** `limit` (u32): Bytes that may wait. */
  limit: number;
  /**
   * `buffer` (u32): Burst at `rate`, as the time that it takes, in ticks of 64 ns; an attribute `burst` goes before.
   */
  buffer: number;
  /**
   * `mtu` (u32): Burst at `peakrate`, as the time that it takes, in ticks of 64 ns; an attribute `pburst` goes before.
   */
  mtu: number;
}

/** Struct `tc-sizespec` (24 bytes): How lengths of packets are corrected by a table. */
export interface TcSizespec extends StructObject {
  /** `cell-log` (u8): Shift of packet lengths to the right for places in the table. */
  cellLog: number;
  /** `size-log` (u8): Shift of what the table has, to the left. */
  sizeLog: number;
  /** `cell-align` (s16): Correction of the length before the shift. */
  cellAlign: number;
  /** `overhead` (s32): Bytes that each packet counts more, or less if negative. */
  overhead: number;
  /** `linklayer` (u32): 1 for Ethernet, 2 for ATM. Only kept for programs, which make the table for it. */
  linklayer: number;
  /** `mpu` (u32): Least number of bytes that a packet counts. Only kept for programs. */
  mpu: number;
  /** `mtu` (u32): Greatest length in the table. Only kept for programs. */
  mtu: number;
  /** `tsize` (u32): Number of lengths in the table; 0 for no table. */
  tsize: number;
}

/** Struct `gnet-estimator` (2 bytes): How a rate is estimated. */
export interface GnetEstimator extends StructObject {
  /** `interval` (s8): log2 of the seconds between samples, -2 to 3. */
  interval: number;
  /** `ewma-log` (u8): The average moves by 1/2^N of its distance from a sample. */
  ewmaLog: number;
}

/** Struct `tc-choke-xstats` (20 bytes): What a choke qdisc did to packets. Read-only. */
export interface TcChokeXstats extends StructObject {
  /** `early` (u32): Packets dropped for the average length. */
  early: number;
  /** `pdrop` (u32): Packets dropped at the limit. */
  pdrop: number;
  /** `other` (u32): Not used by current kernels. */
  other: number;
  /** `marked` (u32): Packets marked with ECN. */
  marked: number;
  /** `matched` (u32): Packets dropped together with one of the same flow in the queue. */
  matched: number;
}

/** Struct `tc-codel-xstats` (36 bytes): State and counters of a codel qdisc. Read-only. */
export interface TcCodelXstats extends StructObject {
  /** `maxpacket` (u32): Greatest packet so far, in bytes. */
  maxpacket: number;
  /** `count` (u32): Packets dropped or marked since it began to drop. */
  count: number;
  /** `lastcount` (u32): What `count` was when it began to drop. */
  lastcount: number;
  /** `ldelay` (u32): Delay of the packet sent last, in microseconds. */
  ldelay: number;
  /** `drop-next` (s32): Microseconds until the next one is dropped, negative if late; 0 while it does not drop. */
  dropNext: number;
  /** `drop-overlimit` (u32): Packets dropped at the limit. */
  dropOverlimit: number;
  /** `ecn-mark` (u32): Packets marked with ECN instead of dropped. */
  ecnMark: number;
  /** `dropping` (u32): 1 while it drops. */
  dropping: number;
  /** `ce-mark` (u32): Packets marked for the delay threshold `ce-threshold`. */
  ceMark: number;
}

/** Struct `tc-fq-codel-xstats` (40 bytes): State and counters of an fq_codel qdisc. Read-only. */
export interface TcFqCodelXstats extends StructObject {
  /** `type` (u32): 0, for a qdisc. */
  type: number;
  /** `maxpacket` (u32): Greatest packet so far, in bytes. */
  maxpacket: number;
  /** `drop-overlimit` (u32): Packets dropped at the limit, of packets or memory. */
  dropOverlimit: number;
  /** `ecn-mark` (u32): Packets marked with ECN instead of dropped. */
  ecnMark: number;
  /** `new-flow-count` (u32): How often a flow began. */
  newFlowCount: number;
  /** `new-flows-len` (u32): Flows that are new now. */
  newFlowsLen: number;
  /** `old-flows-len` (u32): Flows that have had a turn. */
  oldFlowsLen: number;
  /** `ce-mark` (u32): Packets marked for the delay threshold `ce-threshold`. */
  ceMark: number;
  /** `memory-usage` (u32): Bytes of memory in use. */
  memoryUsage: number;
  /** `drop-overmemory` (u32): Those of them dropped for memory. */
  dropOvermemory: number;
}

/** Struct `tc-dualpi2-xstats` (48 bytes): Counters of a dualpi2 qdisc. Read-only. */
export interface TcDualpi2Xstats extends StructObject {
  /** `prob` (u32): Basic probability of drops and marks, with 4294967295 for certainty. */
  prob: number;
  /** `delay-c` (u32): Delay in the classic queue, in microseconds. */
  delayC: number;
  /** `delay-l` (u32): Delay in the low-latency queue, in microseconds. */
  delayL: number;
  /** `pkts-in-c` (u32): Packets that went into the classic queue. In C, packets_in_c. */
  pktsInC: number;
  /** `pkts-in-l` (u32): Packets that went into the low-latency queue. In C, packets_in_l. */
  pktsInL: number;
  /** `maxq` (u32): Most packets that waited at a time, in both queues. */
  maxq: number;
  /** `ecn-mark` (u32): Packets marked with ECN, those of `step-mark` included. */
  ecnMark: number;
  /** `step-mark` (u32): Packets marked because the low-latency queue was too long. In C, step_marks. */
  stepMark: number;
  /** `credit` (s32): Bytes times percent; the classic queue is next when positive, the other one when not. */
  credit: number;
  /** `memory-used` (u32): Bytes of memory in use. */
  memoryUsed: number;
  /** `max-memory-used` (u32): Most bytes of memory in use so far. */
  maxMemoryUsed: number;
  /** `memory-limit` (u32): Bytes of memory allowed. */
  memoryLimit: number;
}

/** Struct `tc-fq-pie-xstats` (36 bytes): State and counters of an fq_pie qdisc. Read-only. */
export interface TcFqPieXstats extends StructObject {
  /** `packets-in` (u32): Packets that went into a queue. */
  packetsIn: number;
  /** `dropped` (u32): Packets dropped, for whatever reason. */
  dropped: number;
  /** `overlimit` (u32): Packets dropped at the limit of packets. */
  overlimit: number;
  /** `overmemory` (u32): Packets that came when memory was over its limit. */
  overmemory: number;
  /** `ecn-mark` (u32): Packets marked with ECN instead of dropped. */
  ecnMark: number;
  /** `new-flow-count` (u32): How often a flow began. */
  newFlowCount: number;
  /** `new-flows-len` (u32): Flows that are new now. */
  newFlowsLen: number;
  /** `old-flows-len` (u32): Flows that have had a turn. */
  oldFlowsLen: number;
  /** `memory-usage` (u32): Bytes of memory in use. */
  memoryUsage: number;
}

/** Struct `tc-fq-qd-stats` (152 bytes): State and counters of an fq qdisc. Read-only. */
export interface TcFqQdStats extends StructObject {
  /** `gc-flows` (u64): Idle flows that were forgotten. */
  gcFlows: bigint;
  /** `highprio-packets` (u64): Always 0 in current kernels. */
  highprioPackets: bigint;
  /** `tcp-retrans` (u64): Always 0 in current kernels. */
  tcpRetrans: bigint;
  /** `throttled` (u64): How often a flow had to wait for its time. */
  throttled: bigint;
  /** `flows-plimit` (u64): Packets dropped at the limit of their flow. */
  flowsPlimit: bigint;
  /** `pkts-too-long` (u64): Packets that would have taken more than a second at the rate of their flow. */
  pktsTooLong: bigint;
  /** `allocation-errors` (u64): How often there was no memory for a flow. */
  allocationErrors: bigint;
  /**
   * `time-next-delayed-flow` (s64): Nanoseconds until a waiting flow may send; negative if it is late, or none waits.
   */
  timeNextDelayedFlow: bigint;
  /** `flows` (u32): Flows that are known. */
  flows: number;
  /** `inactive-flows` (u32): Flows without a packet. */
  inactiveFlows: number;
  /** `throttled-flows` (u32): Flows that wait for their time. */
  throttledFlows: number;
  /** `unthrottle-latency-ns` (u32): How late flows are woken up on average, in nanoseconds. */
  unthrottleLatencyNs: number;
  /** `ce-mark` (u64): Packets marked for the delay threshold `ce-threshold`. */
  ceMark: bigint;
  /** `horizon-drops` (u64): Packets dropped because their time was too far away. */
  horizonDrops: bigint;
  /** `horizon-caps` (u64): Packets whose time was too far away and was brought forward. */
  horizonCaps: bigint;
  /** `fastpath-packets` (u64): Packets that passed by the queues of flows. */
  fastpathPackets: bigint;
  /** `band-drops` (array of 3 u64): Packets dropped at the limit of each of 3 bands. */
  bandDrops: bigint[];
  /** `band-pkt-count` (array of 3 u32): Packets that wait in each of 3 bands. */
  bandPktCount: number[];
}

/** Struct `tc-hhf-xstats` (16 bytes): Counters of an hhf qdisc, which sorts out flows that send much. Read-only. */
export interface TcHhfXstats extends StructObject {
  /** `drop-overlimit` (u32): Packets dropped at the limit. */
  dropOverlimit: number;
  /** `hh-overlimit` (u32): How often the table had no room for a flow that sends much. */
  hhOverlimit: number;
  /** `hh-tot-count` (u32): Such flows so far. */
  hhTotCount: number;
  /** `hh-cur-count` (u32): Such flows now. */
  hhCurCount: number;
}

/** Struct `tc-pie-xstats` (40 bytes): State and counters of a pie qdisc. Read-only. */
export interface TcPieXstats extends StructObject {
  /** `prob` (u64): Probability that a packet is dropped, with 2^64 for certainty. */
  prob: bigint;
  /** `delay` (u32): Delay in the queue, in microseconds. */
  delay: number;
  /** `avg-dq-rate` (u32): Average rate that it sends at, in bytes a second; 0 if it is not measured. */
  avgDqRate: number;
  /** `dq-rate-estimating` (u32): 1 if that rate is measured. */
  dqRateEstimating: number;
  /** `packets-in` (u32): Packets that went into the queue. */
  packetsIn: number;
  /** `dropped` (u32): Packets dropped, for whatever reason. */
  dropped: number;
  /** `overlimit` (u32): Packets dropped at the limit. */
  overlimit: number;
  /** `maxq` (u32): Most packets that waited at a time. */
  maxq: number;
  /** `ecn-mark` (u32): Packets marked with ECN instead of dropped. */
  ecnMark: number;
}

/** Struct `tc-red-xstats` (16 bytes): What a red qdisc did to packets. Read-only. */
export interface TcRedXstats extends StructObject {
  /** `early` (u32): Packets dropped for the average length. */
  early: number;
  /** `pdrop` (u32): Packets dropped at the limit. */
  pdrop: number;
  /** `other` (u32): Not used by current kernels. */
  other: number;
  /** `marked` (u32): Packets marked with ECN. */
  marked: number;
}

/** Struct `tc-sfb-xstats` (36 bytes): What an sfb qdisc did to packets, and its state. Read-only. */
export interface TcSfbXstats extends StructObject {
  /** `earlydrop` (u32): Packets dropped at random. */
  earlydrop: number;
  /** `penaltydrop` (u32): Packets dropped because their flow does not slow down. */
  penaltydrop: number;
  /** `bucketdrop` (u32): Packets dropped because all bins of their flow were full. */
  bucketdrop: number;
  /** `queuedrop` (u32): Packets dropped at the limit. */
  queuedrop: number;
  /** `childdrop` (u32): Packets dropped by the qdisc inside. */
  childdrop: number;
  /** `marked` (u32): Packets marked with ECN. */
  marked: number;
  /** `maxqlen` (u32): Packets in the longest bin. */
  maxqlen: number;
  /** `maxprob` (u32): Greatest probability of a bin, with 65535 for certainty. */
  maxprob: number;
  /** `avgprob` (u32): Average probability of the bins, with 65535 for certainty. */
  avgprob: number;
}

/** Struct `tc-sfq-xstats` (4 bytes): State of a flow of sfq. Read-only. */
export interface TcSfqXstats extends StructObject {
  /** `allot` (s32): Bytes that it may still send in this turn. */
  allot: number;
}

/** Struct `gnet-stats-basic` (16 bytes): Number of packets. Read-only. */
export interface GnetStatsBasic extends StructObject {
  /** `bytes` (u64): Bytes in them. */
  bytes: bigint;
  /** `packets` (u32): Low 32 bits of their number; attribute `pkt64` has all of it. */
  packets: number;
}

/** Struct `gnet-stats-rate-est` (8 bytes): Estimated rate. Read-only. */
export interface GnetStatsRateEst extends StructObject {
  /** `bps` (u32): Bytes a second; 4294967295 where it does not fit, and attribute `rate-est64` has it. */
  bps: number;
  /** `pps` (u32): Packets a second. */
  pps: number;
}

/** Struct `gnet-stats-rate-est64` (16 bytes): Estimated rate. Read-only. */
export interface GnetStatsRateEst64 extends StructObject {
  /** `bps` (u64): Bytes a second. */
  bps: bigint;
  /** `pps` (u64): Packets a second. */
  pps: bigint;
}

/** Struct `gnet-stats-queue` (20 bytes): State and counters of a queue. Read-only. */
export interface GnetStatsQueue extends StructObject {
  /** `qlen` (u32): Packets that wait. */
  qlen: number;
  /** `backlog` (u32): Bytes that wait. */
  backlog: number;
  /** `drops` (u32): Packets dropped. */
  drops: number;
  /** `requeues` (u32): How often a packet was put back, as the driver did not take it. */
  requeues: number;
  /** `overlimits` (u32): How often a limit or a rate was met. */
  overlimits: number;
}

/** Struct `tc-u32-key` (16 bytes): 32 bits to compare. */
export interface TcU32Key extends StructObject {
  /** `mask` (u32, big-endian): Bits that count. */
  mask: number;
  /** `val` (u32, big-endian): Value. */
  val: number;
  /** `off` (s32): Offset into the header in bytes. */
  off: number;
  /** `offmask` (s32): -1 to count from the header behind. */
  offmask: number;
}

/** Struct `tc-u32-mark` (12 bytes): Mark of the firewall that packets need. */
export interface TcU32Mark extends StructObject {
  /** `val` (u32): Value. */
  val: number;
  /** `mask` (u32): Bits that count. */
  mask: number;
  /** `success` (u32): Packets that had it. Read-only. */
  success: number;
}

/**
 * Struct `tc-u32-sel` (16 bytes): What a u32 filter compares, and where filters that it links to find the header
 * behind.
 */
export interface TcU32Sel<Bytes = never> extends StructObject {
  /**
   * `flags` (u8): 1 if packets that match are done (else only linked filters decide), 2 if `off` is used, 4 if the
   * header says how long it is, 8 if offsets of linked filters count from the header behind.
   */
  flags: number;
  /** `offshift` (u8): Shift to the right of the length in the header. */
  offshift: number;
  /** `nkeys` (u8): Number of keys. */
  nkeys: number;
  /** `offmask` (u16, big-endian): Bits of the length in the header. */
  offmask: number;
  /** `off` (u16): Length of the header in bytes, added to that in the header; the sum is rounded up to 4. */
  off: number;
  /** `offoff` (s16): Where in the header 16 bits with its length are, in bytes. */
  offoff: number;
  /** `hoff` (s16): Where in the header 32 bits are that choose one of the linked filters, in bytes. */
  hoff: number;
  /** `hmask` (u32, big-endian): Bits of these that count. */
  hmask: number;
  /** `keys` (array of struct `tc-u32-key` to the end): What is compared; all have to match. */
  keys: HeaderInput<TcU32Key, Bytes>[];
}

/** Struct `tc-u32-pcnt` (16 bytes): Counters of a u32 filter, if the kernel is built with them. Read-only. */
export interface TcU32Pcnt extends StructObject {
  /** `rcnt` (u64): Packets that it was tried on. */
  rcnt: bigint;
  /** `rhit` (u64): Packets that matched. */
  rhit: bigint;
  /** `kcnts` (array of u64 to the end): Packets that matched, for each key. */
  kcnts: bigint[];
}

/** Struct `tcf-t` (32 bytes): Ages of an action, in hundredths of a second. Read-only. */
export interface TcfT extends StructObject {
  /** `install` (u64): Since it was made. */
  install: bigint;
  /** `lastuse` (u64): Since a packet came last. */
  lastuse: bigint;
  /** `expires` (u64): Not used by the kernel; 0. */
  expires: bigint;
  /** `firstuse` (u64): Since the first packet came; 0 if none did. */
  firstuse: bigint;
}

/** Struct `tc-gact` (20 bytes): What all actions have; for gact, all that there is. */
export interface TcGact extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
}

/** Struct `tc-gact-p` (8 bytes): Another decision for some of the packets. */
export interface TcGactP extends StructObject {
  /** `ptype` (u16): 0 for none of them, 1 for one of `pval` at random, 2 for every `pval`th. */
  ptype: number;
  /** `pval` (u16): One of so many; 0 counts as 1. */
  pval: number;
  /** `paction` (s32, enum `tc-verdict`): What becomes of these; numbers as in tc-verdict. */
  paction: EnumValue<TcVerdict>;
}

/** Struct `tcf-ematch-tree-hdr` (4 bytes): Head of a tree of matches. */
export interface TcfEmatchTreeHdr extends StructObject {
  /** `nmatches` (u16): Number of matches. */
  nmatches: number;
  /** `progid` (u16): A number for the user; the kernel does not look at it. */
  progid: number;
}

/** Struct `tc-basic-pcnt` (16 bytes): Counters of a basic filter. Read-only. */
export interface TcBasicPcnt extends StructObject {
  /** `rcnt` (u64): Packets that it was tried on. */
  rcnt: bigint;
  /** `rhit` (u64): Packets that matched. */
  rhit: bigint;
}

/** Struct `tc-matchall-pcnt` (8 bytes): Counter of a matchall filter. Read-only. */
export interface TcMatchallPcnt extends StructObject {
  /** `rhit` (u64): Packets that came. */
  rhit: bigint;
}

/** Struct `tc-mpls` (24 bytes): Action on MPLS labels. */
export interface TcMpls extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `m-action` (s32, enum `mpls-action`): What is done. */
  mAction: EnumValue<MplsAction>;
}

/** Struct `tc-police` (56 bytes): Limit of a rate. */
export interface TcPolice<Bytes = never> extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /**
   * `action` (s32, enum `tc-verdict`): What becomes of packets above the rate; attribute `result` is for the others.
   */
  action: EnumValue<TcVerdict>;
  /** `limit` (u32): Not used by the kernel. */
  limit: number;
  /** `burst` (u32): Burst at `rate`, as the time that it takes, in ticks of 64 ns. */
  burst: number;
  /** `mtu` (u32): Bytes of the greatest packet that is within the rate; 0 for the default. */
  mtu: number;
  /** `rate` (struct `tc-ratespec`): Rate; 0 for none. */
  rate: StructInput<TcRatespec, Bytes>;
  /** `peakrate` (struct `tc-ratespec`): Rate that bursts may reach; without limit if it is 0. */
  peakrate: StructInput<TcRatespec, Bytes>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
}

/** Struct `tc-pedit-sel` (24 bytes): Changes of packets. */
export interface TcPeditSel<Bytes = never> extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `nkeys` (u8): Number of changes. */
  nkeys: number;
  /** `flags` (u8): Not used by the kernel, which keeps it. */
  flags: number;
  /** `keys` (array of struct `tc-pedit-key` to the end): Changes, one after the other. */
  keys: HeaderInput<TcPeditKey, Bytes>[];
}

/**
 * Struct `tc-pedit-key` (24 bytes): Change of 4 bytes of a packet. The bytes of `mask` and `val` stand as in the
 * packet.
 */
export interface TcPeditKey extends StructObject {
  /** `mask` (u32): Bits that stay. */
  mask: number;
  /** `val` (u32): Value for the others; 0 where bits stay, or these are flipped. */
  val: number;
  /** `off` (u32): Offset in bytes, a multiple of 4; a number with a sign. */
  off: number;
  /** `at` (u32): Offset of a byte in the packet that moves `off` on. */
  at: number;
  /** `offmask` (u32): Bits of that byte that count; 0 for no such byte. */
  offmask: number;
  /** `shift` (u32): Shift of these to the right. */
  shift: number;
}

/** Struct `tc-vlan` (24 bytes): Action on VLAN tags. */
export interface TcVlan extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `v-action` (s32, enum `vlan-action`): What is done. */
  vAction: EnumValue<VlanAction>;
}

/** Struct `tcf-ematch-hdr` (8 bytes): A match. */
export interface TcfEmatchHdr extends StructObject {
  /** `matchid` (u16): A number for the user; the kernel does not look at it. */
  matchid: number;
  /** `kind` (u16, enum `ematch-kind`): Kind of the match. */
  kind: EnumValue<EmatchKind>;
  /** `flags` (u16, flags `ematch-flags`): How it is taken. */
  flags: FlagsValue<EmatchFlag>;
  /**
   * `data` (array of u8 to the end): What the kind needs, as bytes; numbers are in the order of the processor, values
   * of `u32` in network order.
   */
  data: number[];
}

/** Struct `tc-fq-codel-cl-xstats` (28 bytes): State of a flow of fq_codel, which is a class. Read-only. */
export interface TcFqCodelClXstats extends StructObject {
  /** `type` (u32): 1, for a class. */
  type: number;
  /** `deficit` (s32): Bytes that it may still send in this turn. */
  deficit: number;
  /** `ldelay` (u32): Delay of the packet sent last, in microseconds. */
  ldelay: number;
  /** `count` (u32): Packets dropped or marked since it began to drop. */
  count: number;
  /** `lastcount` (u32): What `count` was when it began to drop. */
  lastcount: number;
  /** `dropping` (u32): 1 while it drops. */
  dropping: number;
  /** `drop-next` (s32): Microseconds until the next one is dropped, negative if late; 0 while it does not drop. */
  dropNext: number;
}

/** Struct `tc-htb-xstats` (20 bytes): State and counters of a class of htb. Read-only. */
export interface TcHtbXstats extends StructObject {
  /** `lends` (u32): Packets sent by its own rate, also those of classes below. */
  lends: number;
  /** `borrows` (u32): Packets sent by the rate of a class above. */
  borrows: number;
  /** `giants` (u32): Not used by current kernels. */
  giants: number;
  /** `tokens` (s32): What is left of the burst at `rate`, in ticks of 64 ns. */
  tokens: number;
  /** `ctokens` (s32): What is left of the burst at `ceil`, in ticks of 64 ns. */
  ctokens: number;
}

/** Struct `tc-hfsc-stats` (24 bytes): State and counters of a class of hfsc. Read-only. */
export interface TcHfscStats extends StructObject {
  /** `work` (u64): Bytes sent. */
  work: bigint;
  /** `rtwork` (u64): Bytes sent by the real-time curve. */
  rtwork: bigint;
  /** `period` (u32): How often it became busy. */
  period: number;
  /** `level` (u32): Height over the leaves, which have 0. */
  level: number;
}

/** Struct `tc-drr-stats` (4 bytes): State of a class of drr. Read-only. */
export interface TcDrrStats extends StructObject {
  /** `deficit` (u32): Bytes that it may still send in this turn; 0 without packets. */
  deficit: number;
}

/** Struct `tc-qfq-stats` (8 bytes): Options of a class of qfq. Read-only. */
export interface TcQfqStats extends StructObject {
  /** `weight` (u32): Share of the rate, relative to that of others. */
  weight: number;
  /** `lmax` (u32): Bytes of the greatest packet. */
  lmax: number;
}

/** Struct `tc-netem-xstats` (56 bytes): What a netem qdisc did to packets. Linux 7.3 and later. */
export interface TcNetemXstats extends StructObject {
  /** `delayed` (u64): Packets delayed. */
  delayed: bigint;
  /** `dropped` (u64): Packets lost by the model. */
  dropped: bigint;
  /** `corrupted` (u64): Packets given bit errors. */
  corrupted: bigint;
  /** `duplicated` (u64): Packets made twice. */
  duplicated: bigint;
  /** `reordered` (u64): Packets sent out of their order. */
  reordered: bigint;
  /** `ecn-marked` (u64): Packets marked for congestion instead of lost. */
  ecnMarked: bigint;
  /** `allocation-errors` (u64): Packets lost for want of memory. */
  allocationErrors: bigint;
}

/** Struct `tc-service-curve` (12 bytes): A service curve of hfsc. */
export interface TcServiceCurve extends StructObject {
  /** `m1` (u32): Bytes a second at first. */
  m1: number;
  /** `d` (u32): Microseconds of that. */
  d: number;
  /** `m2` (u32): Bytes a second later. */
  m2: number;
}

/** Struct `sock-filter` (8 bytes): An instruction of classic BPF. */
export interface SockFilter extends StructObject {
  /** `code` (u16): Class, size and kind of the instruction. */
  code: number;
  /** `jt` (u8): Instructions that a jump skips if the condition holds. */
  jt: number;
  /** `jf` (u8): Instructions that a jump skips if it does not. */
  jf: number;
  /** `k` (u32): Number that the instruction works with. */
  k: number;
}

/** Struct `tc-connmark` (24 bytes): Action that takes the mark over from the connection. */
export interface TcConnmark extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `zone` (u16): Zone of connection tracking. */
  zone: number;
}

/** Struct `tc-csum` (24 bytes): Action that computes checksums anew. */
export interface TcCsum extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `update-flags` (u32, flags `csum-update-flags`): Which checksums. */
  updateFlags: FlagsValue<CsumUpdateFlag>;
}

/** Struct `tc-ife` (24 bytes): Action that wraps or unwraps packets. */
export interface TcIfe extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `flags` (u16): 1 wraps, 0 unwraps. */
  flags: number;
}

/** Struct `tc-mirred` (28 bytes): Action that sends packets to an interface. */
export interface TcMirred extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `eaction` (s32, enum `mirred-eaction`): What is done. */
  eaction: EnumValue<MirredEaction>;
  /** `ifindex` (u32): Index of that interface; 0 with attribute `blockid`. */
  ifindex: number;
}

/** Struct `tc-nat` (36 bytes): Action that changes IPv4 addresses. */
export interface TcNat<Bytes = never> extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `old-addr` (u32, ipv4): Address that is replaced. */
  oldAddr: string | Bytes;
  /** `new-addr` (u32, ipv4): Address that takes its place. */
  newAddr: string | Bytes;
  /** `mask` (u32, ipv4): Bits of both that count; others stay. */
  mask: string | Bytes;
  /** `flags` (u32): 1 for the source of packets, 0 for their destination. */
  flags: number;
}

/** Struct `tc-skbmod` (32 bytes): Action that changes Ethernet headers. */
export interface TcSkbmod extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /**
   * `flags` (u64): 1 sets the destination, 2 the source, 4 the EtherType; 8 swaps the two addresses, 16 marks IP
   * packets with ECN.
   */
  flags: bigint;
}

/** Struct `tc-tunnel-key` (24 bytes): Action on the key of a tunnel. */
export interface TcTunnelKey extends StructObject {
  /** `index` (u32): Number of the action; 0 lets the kernel choose. */
  index: number;
  /** `capab` (u32): Not used by the kernel. */
  capab: number;
  /** `action` (s32, enum `tc-verdict`): What becomes of packets afterwards. */
  action: EnumValue<TcVerdict>;
  /** `refcnt` (s32): How often it is held. Read-only. */
  refcnt: number;
  /** `bindcnt` (s32): Filters that use it. Read-only. */
  bindcnt: number;
  /** `t-action` (s32, enum `tunnel-key-action`): What is done. */
  tAction: EnumValue<TunnelKeyAction>;
}

/** What {@link QdiscAttrs} has whatever is selected. */
export interface QdiscAttrsBase<Bytes = never> extends SetObject {
  /** `stats` (3, struct `tc-stats`): Counters in the old form. */
  stats?: StructInput<TcStats, Bytes> | undefined;
  /** `rate` (5, struct `gnet-estimator`): Estimator of the rate that is to be kept. Write-only. */
  rate?: StructInput<GnetEstimator, Bytes> | undefined;
  /** `fcnt` (6, u32): Not used by the kernel. */
  fcnt?: number | undefined;
  /** `stats2` (7, nest of `tca-stats-attrs`): Counters. */
  stats2?: TcaStatsAttrs<Bytes> | undefined;
  /** `stab` (8, nest of `tca-stab-attrs`): Table of packet sizes. */
  stab?: TcaStabAttrs<Bytes> | undefined;
  /** `dump-invisible` (10, flag): List those as well that the kernel made by itself. */
  dumpInvisible?: boolean | undefined;
  /** `chain` (11, u32): Chain of the filters. */
  chain?: number | undefined;
  /** `hw-offload` (12, u8): 1 where hardware does it. Read-only. */
  hwOffload?: number | undefined;
  /** `ingress-block` (13, u32): Number of a block of filters for what comes in. */
  ingressBlock?: number | undefined;
  /** `egress-block` (14, u32): Number of a block of filters for what goes out. */
  egressBlock?: number | undefined;
  /** `dump-flags` (15, bitfield32): Leave out options and counters of filters where bit 0 is set. */
  dumpFlags?: Bitfield32 | undefined;
  /** `ext-warn-msg` (16, string): Warning of the kernel. */
  extWarnMsg?: string | Bytes | undefined;
}

/** What `kind` selects in {@link QdiscAttrs}: the type of `options` and `xstats`. */
export type QdiscAttrsKind<Bytes = never> =
  /** First in, first out, with a limit in bytes. */
  | { kind: 'bfifo'; options?: StructInput<TcFifoQopt, Bytes> | undefined; xstats?: undefined }
  /** Shaper for home gateways. */
  | { kind: 'cake'; options?: CakeAttrs | undefined; xstats?: CakeStatsAttrs | undefined }
  /** Credit-based shaper of IEEE 802.1Q. */
  | { kind: 'cbs'; options?: CbsAttrs<Bytes> | undefined; xstats?: undefined }
  /** Random early detection that is hard on flows that fill the queue. */
  | { kind: 'choke'; options?: ChokeAttrs<Bytes> | undefined; xstats?: StructInput<TcChokeXstats, Bytes> | undefined }
  /** Place for filters on both ways; no options. */
  | { kind: 'clsact'; options?: SetObject | undefined; xstats?: undefined }
  /** Controlled delay. */
  | { kind: 'codel'; options?: CodelAttrs | undefined; xstats?: StructInput<TcCodelXstats, Bytes> | undefined }
  /** Deficit round robin; options are those of its classes. */
  | { kind: 'drr'; options?: DrrAttrs | undefined; xstats?: undefined }
  /** Two queues, one of them with low delay (L4S). */
  | { kind: 'dualpi2'; options?: Dualpi2Attrs | undefined; xstats?: StructInput<TcDualpi2Xstats, Bytes> | undefined }
  /** Packets are sent at their time. */
  | { kind: 'etf'; options?: EtfAttrs<Bytes> | undefined; xstats?: undefined }
  /** Strict bands, and bands that share the rest. */
  | { kind: 'ets'; options?: EtsAttrs | undefined; xstats?: undefined }
  /** Fair queueing with pacing. */
  | { kind: 'fq'; options?: FqAttrs<Bytes> | undefined; xstats?: StructInput<TcFqQdStats, Bytes> | undefined }
  /** Fair queueing with controlled delay. */
  | { kind: 'fq_codel'; options?: FqCodelAttrs | undefined; xstats?: StructInput<TcFqCodelXstats, Bytes> | undefined }
  /** Fair queueing with PIE. */
  | { kind: 'fq_pie'; options?: FqPieAttrs | undefined; xstats?: StructInput<TcFqPieXstats, Bytes> | undefined }
  /** Random early detection with up to 16 virtual queues. */
  | { kind: 'gred'; options?: GredAttrs<Bytes> | undefined; xstats?: undefined }
  /** Classes with curves for rate and delay. */
  | { kind: 'hfsc'; options?: StructInput<TcHfscQopt, Bytes> | undefined; xstats?: undefined }
  /** Flows that send much get a smaller share. */
  | { kind: 'hhf'; options?: HhfAttrs | undefined; xstats?: StructInput<TcHhfXstats, Bytes> | undefined }
  /** Classes with rates that they lend each other. */
  | { kind: 'htb'; options?: HtbAttrs<Bytes> | undefined; xstats?: undefined }
  /** Place for filters on packets that come in; no options. */
  | { kind: 'ingress'; options?: SetObject | undefined; xstats?: undefined }
  /** A qdisc for each transmit queue; no options. */
  | { kind: 'mq'; options?: SetObject | undefined; xstats?: undefined }
  /** Transmit queues by priority. */
  | { kind: 'mqprio'; options?: TcMqprioQoptMqprioAttrs<Bytes> | undefined; xstats?: undefined }
  /** A band for each transmit queue. */
  | { kind: 'multiq'; options?: StructInput<TcMultiqQopt, Bytes> | undefined; xstats?: undefined }
  /** Emulates a network with delay, loss and other faults. */
  | {
    kind: 'netem';
    options?: TcNetemQoptNetemAttrs<Bytes> | undefined;
    xstats?: StructInput<TcNetemXstats, Bytes> | undefined;
  }
  /** First in, first out, with a limit in packets. */
  | { kind: 'pfifo'; options?: StructInput<TcFifoQopt, Bytes> | undefined; xstats?: undefined }
  /** Three bands by priority. Options are read-only. */
  | { kind: 'pfifo_fast'; options?: StructInput<TcPrioQopt, Bytes> | undefined; xstats?: undefined }
  /** As pfifo; drops the oldest packet when it is full. */
  | { kind: 'pfifo_head_drop'; options?: StructInput<TcFifoQopt, Bytes> | undefined; xstats?: undefined }
  /** Keeps the delay at a target by dropping at random. */
  | { kind: 'pie'; options?: PieAttrs | undefined; xstats?: StructInput<TcPieXstats, Bytes> | undefined }
  /** Holds packets back until it is told to let them go. */
  | { kind: 'plug'; options?: StructInput<TcPlugQopt, Bytes> | undefined; xstats?: undefined }
  /** Bands by priority, strictly one after the other. */
  | { kind: 'prio'; options?: StructInput<TcPrioQopt, Bytes> | undefined; xstats?: undefined }
  /** Quick fair queueing; options are those of its classes. */
  | { kind: 'qfq'; options?: QfqAttrs | undefined; xstats?: undefined }
  /** Random early detection. */
  | { kind: 'red'; options?: RedAttrs<Bytes> | undefined; xstats?: StructInput<TcRedXstats, Bytes> | undefined }
  /** Stochastic fair blue. */
  | { kind: 'sfb'; options?: SfbAttrs<Bytes> | undefined; xstats?: StructInput<TcSfbXstats, Bytes> | undefined }
  /** Stochastic fair queueing. */
  | {
    kind: 'sfq';
    options?: StructInput<TcSfqQoptV1<Bytes>, Bytes> | undefined;
    xstats?: StructInput<TcSfqXstats, Bytes> | undefined;
  }
  /** Transmit queues by a timetable. */
  | { kind: 'taprio'; options?: TaprioAttrs<Bytes> | undefined; xstats?: TaprioOffloadStatsAttrs | undefined }
  /** Limits a rate by a token bucket. */
  | { kind: 'tbf'; options?: TbfAttrs<Bytes> | undefined; xstats?: undefined }
  /** Drops all; no options. */
  | { kind: 'blackhole'; options?: SetObject | undefined; xstats?: undefined }
  /** cake on several transmit queues, with one rate for all. */
  | { kind: 'cake_mq'; options?: CakeAttrs | undefined; xstats?: undefined }
  /** Drops all; no options. */
  | { kind: 'noop'; options?: SetObject | undefined; xstats?: undefined }
  /** Sends at once; no options. */
  | { kind: 'noqueue'; options?: SetObject | undefined; xstats?: undefined }
  /** Packets of low priority are dropped first. */
  | { kind: 'skbprio'; options?: StructInput<TcFifoQopt, Bytes> | undefined; xstats?: undefined }
  | { kind?: OtherKind | undefined; options?: undefined; xstats?: undefined };

/** Attribute set `qdisc-attrs`: A queueing discipline. */
export type QdiscAttrs<Bytes = never> = QdiscAttrsBase<Bytes> & QdiscAttrsKind<Bytes>;

/** What {@link ClassAttrs} has whatever is selected. */
export interface ClassAttrsBase<Bytes = never> extends SetObject {
  /** `stats` (3, struct `tc-stats`): Counters in the old form. */
  stats?: StructInput<TcStats, Bytes> | undefined;
  /** `rate` (5, struct `gnet-estimator`): Estimator of the rate that is to be kept. Write-only. */
  rate?: StructInput<GnetEstimator, Bytes> | undefined;
  /** `fcnt` (6, u32): Not used by the kernel. */
  fcnt?: number | undefined;
  /** `stats2` (7, nest of `class-stats-attrs`): Counters. */
  stats2?: ClassStatsAttrs<Bytes> | undefined;
  /** `stab` (8, nest of `tca-stab-attrs`): Not for classes. */
  stab?: TcaStabAttrs<Bytes> | undefined;
  /** `dump-invisible` (10, flag): Not for classes. */
  dumpInvisible?: boolean | undefined;
  /** `chain` (11, u32): Not for classes. */
  chain?: number | undefined;
  /** `hw-offload` (12, u8): Not for classes. */
  hwOffload?: number | undefined;
  /** `ingress-block` (13, u32): Not for classes; an error in requests. */
  ingressBlock?: number | undefined;
  /** `egress-block` (14, u32): Not for classes; an error in requests. */
  egressBlock?: number | undefined;
  /** `dump-flags` (15, bitfield32): Not for classes. */
  dumpFlags?: Bitfield32 | undefined;
  /** `ext-warn-msg` (16, string): Warning of the kernel. */
  extWarnMsg?: string | Bytes | undefined;
}

/** What `kind` selects in {@link ClassAttrs}: the type of `options` and `xstats`. */
export type ClassAttrsKind<Bytes = never> =
  /** Bytes in a turn. */
  | { kind: 'drr'; options?: DrrAttrs | undefined; xstats?: StructInput<TcDrrStats, Bytes> | undefined }
  /** Bytes in a turn. */
  | { kind: 'ets'; options?: EtsAttrs | undefined; xstats?: undefined }
  /** Service curves. */
  | { kind: 'hfsc'; options?: HfscAttrs<Bytes> | undefined; xstats?: StructInput<TcHfscStats, Bytes> | undefined }
  /** Rates and bursts. */
  | { kind: 'htb'; options?: HtbAttrs<Bytes> | undefined; xstats?: StructInput<TcHtbXstats, Bytes> | undefined }
  /** Weight, and greatest packet. */
  | { kind: 'qfq'; options?: QfqAttrs | undefined; xstats?: StructInput<TcQfqStats, Bytes> | undefined }
  /** State of a flow. */
  | { kind: 'cake'; options?: undefined; xstats?: CakeStatsAttrs | undefined }
  /** State of a flow. */
  | { kind: 'fq_codel'; options?: undefined; xstats?: StructInput<TcFqCodelClXstats, Bytes> | undefined }
  /** What is left of a flow's turn. */
  | { kind: 'sfq'; options?: undefined; xstats?: StructInput<TcSfqXstats, Bytes> | undefined }
  | { kind?: OtherKind | undefined; options?: undefined; xstats?: undefined };

/** Attribute set `class-attrs`, a part of `qdisc-attrs`: A class. */
export type ClassAttrs<Bytes = never> = ClassAttrsBase<Bytes> & ClassAttrsKind<Bytes>;

/** What {@link FilterAttrs} has whatever is selected. */
export interface FilterAttrsBase<Bytes = never> extends SetObject {
  /** `stats` (3, struct `tc-stats`): Counters of an old `police`, in the old form. */
  stats?: StructInput<TcStats, Bytes> | undefined;
  /** `xstats` (4, binary): Not for filters. */
  xstats?: Uint8Array | undefined;
  /** `rate` (5, struct `gnet-estimator`): Estimator of the rate for its actions. Write-only. */
  rate?: StructInput<GnetEstimator, Bytes> | undefined;
  /** `fcnt` (6, u32): Not used by the kernel. */
  fcnt?: number | undefined;
  /** `stats2` (7, nest of `filter-stats-attrs`): Not for filters; counters are with their actions. */
  stats2?: FilterStatsAttrs<Bytes> | undefined;
  /** `stab` (8, nest of `tca-stab-attrs`): Not for filters. */
  stab?: TcaStabAttrs<Bytes> | undefined;
  /** `dump-invisible` (10, flag): Not for filters. */
  dumpInvisible?: boolean | undefined;
  /** `chain` (11, u32): Number of the chain; 0 if it is left out. */
  chain?: number | undefined;
  /** `hw-offload` (12, u8): Not for filters. */
  hwOffload?: number | undefined;
  /** `ingress-block` (13, u32): Not for filters; `ifindex` -1 in the header names a block. */
  ingressBlock?: number | undefined;
  /** `egress-block` (14, u32): Not for filters; `ifindex` -1 in the header names a block. */
  egressBlock?: number | undefined;
  /** `dump-flags` (15, bitfield32): Leave out options and counters of filters where bit 0 is set. */
  dumpFlags?: Bitfield32 | undefined;
  /** `ext-warn-msg` (16, string): Warning of the kernel. */
  extWarnMsg?: string | Bytes | undefined;
}

/** What `kind` selects in {@link FilterAttrs}: the type of `options`. */
export type FilterAttrsOptions<Bytes = never> =
  /** A tree of conditions. */
  | { kind: 'basic'; options?: BasicAttrs<Bytes> | undefined }
  /** What a BPF program decides. */
  | { kind: 'bpf'; options?: BpfAttrs<Bytes> | undefined }
  /** The control group of the sender. */
  | { kind: 'cgroup'; options?: CgroupAttrs<Bytes> | undefined }
  /** Sorts into classes by keys of the flow. */
  | { kind: 'flow'; options?: FlowAttrs<Bytes> | undefined }
  /** Fields of packets. */
  | { kind: 'flower'; options?: FlowerAttrs<Bytes> | undefined }
  /** The mark of the firewall. */
  | { kind: 'fw'; options?: FwAttrs<Bytes> | undefined }
  /** Every packet. */
  | { kind: 'matchall'; options?: MatchallAttrs<Bytes> | undefined }
  /** The realm of the route. */
  | { kind: 'route'; options?: RouteAttrs<Bytes> | undefined }
  /** Bits anywhere in packets. */
  | { kind: 'u32'; options?: U32Attrs<Bytes> | undefined }
  | { kind?: OtherKind | undefined; options?: undefined };

/** Attribute set `filter-attrs`, a part of `qdisc-attrs`: A filter, or a chain of filters. */
export type FilterAttrs<Bytes = never> = FilterAttrsBase<Bytes> & FilterAttrsOptions<Bytes>;

/** What {@link ActAttrs} has whatever is selected. */
export interface ActAttrsBase<Bytes = never> extends SetObject {
  /** `index` (3, u32): Number of the action. */
  index?: number | undefined;
  /** `stats` (4, nest of `filter-stats-attrs`): Counters. */
  stats?: FilterStatsAttrs<Bytes> | undefined;
  /** `cookie` (6, binary): Up to 16 bytes that the kernel keeps. */
  cookie?: Uint8Array | undefined;
  /**
   * `flags` (7, bitfield32): How it is run: bit 0 for counters that all processors share, bit 1 not to be left to
   * hardware, bit 2 only to be left to hardware.
   */
  flags?: Bitfield32 | undefined;
  /**
   * `hw-stats` (8, bitfield32): Kinds of counters that hardware is to keep: bit 0 for exact ones at any time, bit 1 for
   * ones that may lag; neither for none. Any, if left out.
   */
  hwStats?: Bitfield32 | undefined;
  /** `used-hw-stats` (9, bitfield32): Kinds of counters that hardware keeps, bits as in `hw-stats`. Read-only. */
  usedHwStats?: Bitfield32 | undefined;
  /** `in-hw-count` (10, u32): Number of places in hardware that it is in. Read-only. */
  inHwCount?: number | undefined;
}

/** What `kind` selects in {@link ActAttrs}: the type of `options`. */
export type ActAttrsOptions<Bytes = never> =
  /** Runs a BPF program. */
  | { kind: 'bpf'; options?: ActBpfAttrs<Bytes> | undefined }
  /** Takes the mark over from the connection. */
  | { kind: 'connmark'; options?: ActConnmarkAttrs<Bytes> | undefined }
  /** Computes checksums anew. */
  | { kind: 'csum'; options?: ActCsumAttrs<Bytes> | undefined }
  /** Sends packets through connection tracking. */
  | { kind: 'ct'; options?: ActCtAttrs<Bytes> | undefined }
  /** Takes DSCP or mark over from the connection. */
  | { kind: 'ctinfo'; options?: ActCtinfoAttrs<Bytes> | undefined }
  /** Decides what becomes of packets. */
  | { kind: 'gact'; options?: ActGactAttrs<Bytes> | undefined }
  /** Lets packets through by a timetable. */
  | { kind: 'gate'; options?: ActGateAttrs<Bytes> | undefined }
  /** Wraps packets with facts about them, or unwraps them. */
  | { kind: 'ife'; options?: ActIfeAttrs<Bytes> | undefined }
  /** Sends packets or copies to another interface. */
  | { kind: 'mirred'; options?: ActMirredAttrs<Bytes> | undefined }
  /** Puts MPLS labels on, changes them, or takes them off. */
  | { kind: 'mpls'; options?: ActMplsAttrs<Bytes> | undefined }
  /** Changes IPv4 addresses, without connections. */
  | { kind: 'nat'; options?: ActNatAttrs<Bytes> | undefined }
  /** Changes bytes of packets. */
  | { kind: 'pedit'; options?: ActPeditAttrs<Bytes> | undefined }
  /** Limits a rate. */
  | { kind: 'police'; options?: PoliceAttrs<Bytes> | undefined }
  /** Sends samples to the psample family. */
  | { kind: 'sample'; options?: ActSampleAttrs<Bytes> | undefined }
  /** Prints a text into the kernel's log. */
  | { kind: 'simple'; options?: ActSimpleAttrs<Bytes> | undefined }
  /** Changes priority, mark, queue or type of packets. */
  | { kind: 'skbedit'; options?: ActSkbeditAttrs<Bytes> | undefined }
  /** Changes Ethernet headers. */
  | { kind: 'skbmod'; options?: ActSkbmodAttrs<Bytes> | undefined }
  /** Sets or removes the key of a tunnel. */
  | { kind: 'tunnel_key'; options?: ActTunnelKeyAttrs<Bytes> | undefined }
  /** Puts VLAN tags on, changes them, or takes them off. */
  | { kind: 'vlan'; options?: ActVlanAttrs<Bytes> | undefined }
  | { kind?: OtherKind | undefined; options?: undefined };

/** Attribute set `act-attrs`: An action. */
export type ActAttrs<Bytes = never> = ActAttrsBase<Bytes> & ActAttrsOptions<Bytes>;

/** Attribute set `act-bpf-attrs`: Runs a BPF program. */
export interface ActBpfAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /**
   * `parms` (2, struct `tc-gact`): Number of the action, and what becomes of packets where the program leaves that to
   * it.
   */
  parms?: StructInput<TcGact, Bytes> | undefined;
  /** `ops-len` (3, u16): Number of instructions in `ops`. */
  opsLen?: number | undefined;
  /** `ops` (4, array of struct `sock-filter`): Program of classic BPF, instead of `fd`. */
  ops?: HeaderInput<SockFilter, Bytes>[] | undefined;
  /** `fd` (5, u32): File descriptor of a loaded eBPF program, instead of `ops`. Write-only. */
  fd?: number | undefined;
  /** `name` (6, string): Name of the eBPF program, for people. */
  name?: string | Bytes | undefined;
  /** `tag` (8, binary): Hash of the instructions of the eBPF program. Read-only. */
  tag?: Uint8Array | undefined;
  /** `id` (9, u32): Number of the eBPF program in the kernel. Read-only. */
  id?: number | undefined;
}

/** Attribute set `act-connmark-attrs`: Takes the mark over from the connection. */
export interface ActConnmarkAttrs<Bytes = never> extends SetObject {
  /**
   * `parms` (1, struct `tc-connmark`): Number of the action, what becomes of packets, and the zone of the connection.
   */
  parms?: StructInput<TcConnmark, Bytes> | undefined;
  /** `tm` (2, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
}

/** Attribute set `act-csum-attrs`: Computes checksums anew. */
export interface ActCsumAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-csum`): Number of the action, what becomes of packets, and which checksums. */
  parms?: StructInput<TcCsum, Bytes> | undefined;
  /** `tm` (2, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
}

/** Attribute set `act-ct-attrs`: Sends packets through connection tracking. */
export interface ActCtAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-gact`): Number of the action, and what becomes of packets. */
  parms?: StructInput<TcGact, Bytes> | undefined;
  /** `tm` (2, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /**
   * `action` (3, u16): Bits: 1 confirm the connection, 2 begin it anew if the other side began it, 4 forget what was
   * tracked, 8 translate addresses, 16 of the source, 32 of the destination; not both.
   */
  action?: number | undefined;
  /** `zone` (4, u16): Zone of connections; 0 by default. */
  zone?: number | undefined;
  /** `mark` (5, u32): Mark that the connection gets. */
  mark?: number | undefined;
  /** `mark-mask` (6, u32): Bits of `mark` that are set; all if left out. */
  markMask?: number | undefined;
  /** `labels` (7, binary): Labels that the connection gets, one per bit. */
  labels?: Uint8Array | undefined;
  /** `labels-mask` (8, binary): Bits of `labels` that are set; all if left out. */
  labelsMask?: Uint8Array | undefined;
  /** `nat-ipv4-min` (9, u32, ipv4): First IPv4 address to translate to. */
  natIpv4Min?: string | Bytes | undefined;
  /** `nat-ipv4-max` (10, u32, ipv4): Last IPv4 address to translate to; the same as the first if left out. */
  natIpv4Max?: string | Bytes | undefined;
  /** `nat-ipv6-min` (11, binary, ipv6): First IPv6 address to translate to. */
  natIpv6Min?: string | Bytes | undefined;
  /** `nat-ipv6-max` (12, binary, ipv6): Last IPv6 address to translate to; the same as the first if left out. */
  natIpv6Max?: string | Bytes | undefined;
  /** `nat-port-min` (13, u16, big-endian): First port to translate to. */
  natPortMin?: number | undefined;
  /** `nat-port-max` (14, u16, big-endian): Last port to translate to; the same as the first if left out. */
  natPortMax?: number | undefined;
  /** `helper-name` (16, string): Helper of the connection, such as `ftp`. */
  helperName?: string | Bytes | undefined;
  /** `helper-family` (17, u8): Address family of the helper: 2 for IPv4, the default, 10 for IPv6. */
  helperFamily?: number | undefined;
  /** `helper-proto` (18, u8): IP protocol of the helper: 6 for TCP, the default, 17 for UDP. */
  helperProto?: number | undefined;
}

/** Attribute set `act-ctinfo-attrs`: Takes DSCP or mark over from the connection. */
export interface ActCtinfoAttrs<Bytes = never> extends SetObject {
  /** `tm` (2, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `act` (3, struct `tc-gact`): Number of the action, and what becomes of packets. */
  act?: StructInput<TcGact, Bytes> | undefined;
  /** `zone` (4, u16): Zone of connections; 0 by default. */
  zone?: number | undefined;
  /**
   * `parms-dscp-mask` (5, u32): Six bits in a row of the connection's mark that hold the DSCP. Left out, DSCP stays as
   * it is.
   */
  parmsDscpMask?: number | undefined;
  /**
   * `parms-dscp-statemask` (6, u32): Bits of the connection's mark of which one has to be set for DSCP to be taken; 0
   * for no condition.
   */
  parmsDscpStatemask?: number | undefined;
  /**
   * `parms-cpmark-mask` (7, u32): Bits of the connection's mark that become the packet's mark. Left out, the mark stays
   * as it is.
   */
  parmsCpmarkMask?: number | undefined;
  /** `stats-dscp-set` (8, u64): Packets whose DSCP was changed. Read-only. */
  statsDscpSet?: bigint | undefined;
  /** `stats-dscp-error` (9, u64): Packets whose DSCP could not be changed. Read-only. */
  statsDscpError?: bigint | undefined;
  /** `stats-cpmark-set` (10, u64): Packets whose mark was set. Read-only. */
  statsCpmarkSet?: bigint | undefined;
}

/** Attribute set `act-gate-attrs`: Lets packets through by a timetable. */
export interface ActGateAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-gact`): Number of the action, and what becomes of packets that get through. */
  parms?: StructInput<TcGact, Bytes> | undefined;
  /** `priority` (4, s32): For hardware only, a priority that it applies to; -1 for any, the default. */
  priority?: number | undefined;
  /** `entry-list` (5, nest of `gate-entry-list`): The timetable, in its order. */
  entryList?: GateEntryList | undefined;
  /** `base-time` (6, u64): When the first cycle begins, in nanoseconds of the clock. */
  baseTime?: bigint | undefined;
  /** `cycle-time` (7, u64): Length of a cycle in nanoseconds; 0 for the sum of all intervals. */
  cycleTime?: bigint | undefined;
  /**
   * `cycle-time-ext` (8, u64): For hardware only, nanoseconds that a cycle may last longer before another timetable
   * begins.
   */
  cycleTimeExt?: bigint | undefined;
  /** `flags` (9, u32): Kept and shown; the kernel gives it no meaning. */
  flags?: number | undefined;
  /** `clockid` (10, s32): Clock of the timetable, CLOCK_*: 0 realtime, 1 monotonic, 7 boottime, 11 TAI, the default. */
  clockid?: number | undefined;
}

/** Attribute set `act-ife-attrs`: Wraps packets with facts about them. */
export interface ActIfeAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-ife`): Number of the action, what becomes of packets, and whether it wraps or unwraps. */
  parms?: StructInput<TcIfe, Bytes> | undefined;
  /** `tm` (2, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `dmac` (3, binary, mac): Destination of the outer frame; that of the packet if left out. */
  dmac?: string | Bytes | undefined;
  /** `smac` (4, binary, mac): Source of the outer frame; that of the packet if left out. */
  smac?: string | Bytes | undefined;
  /** `type` (5, u16): EtherType of the outer frame; 0xED3E by default. */
  type?: number | undefined;
  /**
   * `metalst` (6, nest of `ife-meta-attrs`): Facts to put in, or those that may be taken out; all that the kernel
   * knows, if left out.
   */
  metalst?: IfeMetaAttrs | undefined;
}

/** Attribute set `act-mirred-attrs`: Sends packets or copies of them to another interface. */
export interface ActMirredAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /**
   * `parms` (2, struct `tc-mirred`): Number of the action, what becomes of packets, where they go, and whether the
   * packet or a copy.
   */
  parms?: StructInput<TcMirred, Bytes> | undefined;
  /** `blockid` (4, u32): Number of a block, instead of an interface; packets go to all interfaces that share it. */
  blockid?: number | undefined;
}

/** Attribute set `act-mpls-attrs`: Changes MPLS labels. */
export interface ActMplsAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-mpls`): Number of the action, what becomes of packets, and what is done to labels. */
  parms?: StructInput<TcMpls, Bytes> | undefined;
  /**
   * `proto` (4, u16, big-endian): EtherType: of the packet behind a label that is taken off, or of a new label, 0x8847
   * by default.
   */
  proto?: number | undefined;
  /** `label` (5, u32): Label, 20 bits. */
  label?: number | undefined;
  /** `tc` (6, u8): Traffic class, 0 to 7. */
  tc?: number | undefined;
  /** `ttl` (7, u8): Time to live. A new label gets the default of the system if left out. */
  ttl?: number | undefined;
  /** `bos` (8, u8): 1 for the bottom of the stack. Of a new label, the kernel finds out if left out. */
  bos?: number | undefined;
}

/** Attribute set `act-nat-attrs`: Translates addresses without state. */
export interface ActNatAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-nat`): Number of the action, what becomes of packets, and the addresses. */
  parms?: StructInput<TcNat<Bytes>, Bytes> | undefined;
  /** `tm` (2, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
}

/** Attribute set `act-pedit-attrs`: Changes bytes of packets. */
export interface ActPeditAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /**
   * `parms` (2, struct `tc-pedit-sel`): Changes, with offsets from the network header. In requests only without
   * `parms-ex`; in replies only if there is no `keys-ex`.
   */
  parms?: StructInput<TcPeditSel<Bytes>, Bytes> | undefined;
  /** `parms-ex` (4, struct `tc-pedit-sel`): Changes, each with an item of `keys-ex`. */
  parmsEx?: StructInput<TcPeditSel<Bytes>, Bytes> | undefined;
  /**
   * `keys-ex` (5, nest of `pedit-keys-ex-attrs`): Header and operation of each change in `parms-ex`, in the same order.
   */
  keysEx?: PeditKeysExAttrs | undefined;
}

/** Attribute set `act-simple-attrs`: Prints a text into the kernel's log. */
export interface ActSimpleAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-gact`): Number of the action, and what becomes of packets. */
  parms?: StructInput<TcGact, Bytes> | undefined;
  /** `data` (3, string): The text, up to 31 bytes. */
  data?: string | Bytes | undefined;
}

/** Attribute set `act-skbedit-attrs`: Changes priority, mark or queue. */
export interface ActSkbeditAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-gact`): Number of the action, and what becomes of packets. */
  parms?: StructInput<TcGact, Bytes> | undefined;
  /** `priority` (3, u32): Priority that packets get; a class, where it is the number of one. */
  priority?: number | undefined;
  /** `queue-mapping` (4, u16): Send queue that packets get, or the first of several. */
  queueMapping?: number | undefined;
  /** `mark` (5, u32): Mark that packets get. */
  mark?: number | undefined;
  /** `ptype` (7, u16): Whom packets count as sent to: 0 this host, 1 all, 2 a group, 3 another host. */
  ptype?: number | undefined;
  /** `mask` (8, u32): Bits of the mark that are set; all if left out. */
  mask?: number | undefined;
  /**
   * `flags` (9, u64): Bits: 0x20 takes the priority from DSCP, 0x40 chooses a queue up to `queue-mapping-max` by the
   * hash of the packet.
   */
  flags?: bigint | undefined;
  /** `queue-mapping-max` (10, u16): Last of the send queues to choose from; needs 0x40 in `flags`. */
  queueMappingMax?: number | undefined;
}

/** Attribute set `act-skbmod-attrs`: Changes Ethernet addresses. */
export interface ActSkbmodAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-skbmod`): Number of the action, what becomes of packets, and which changes are made. */
  parms?: StructInput<TcSkbmod, Bytes> | undefined;
  /** `dmac` (3, binary, mac): New destination. */
  dmac?: string | Bytes | undefined;
  /** `smac` (4, binary, mac): New source. */
  smac?: string | Bytes | undefined;
  /** `etype` (5, u16): New EtherType. */
  etype?: number | undefined;
}

/** Attribute set `act-tunnel-key-attrs`: Sets or takes the key of a tunnel. */
export interface ActTunnelKeyAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /**
   * `parms` (2, struct `tc-tunnel-key`): Number of the action, what becomes of packets, and whether the key is set or
   * taken.
   */
  parms?: StructInput<TcTunnelKey, Bytes> | undefined;
  /** `enc-ipv4-src` (3, u32, ipv4): Local address of the tunnel, IPv4. */
  encIpv4Src?: string | Bytes | undefined;
  /** `enc-ipv4-dst` (4, u32, ipv4): Remote address of the tunnel, IPv4. */
  encIpv4Dst?: string | Bytes | undefined;
  /** `enc-ipv6-src` (5, binary, ipv6): Local address of the tunnel, IPv6. */
  encIpv6Src?: string | Bytes | undefined;
  /** `enc-ipv6-dst` (6, binary, ipv6): Remote address of the tunnel, IPv6. */
  encIpv6Dst?: string | Bytes | undefined;
  /** `enc-key-id` (7, u32, big-endian): Key of the tunnel, such as the VNI of VXLAN. */
  encKeyId?: number | undefined;
  /** `enc-dst-port` (9, u16, big-endian): Remote UDP port. */
  encDstPort?: number | undefined;
  /** `no-csum` (10, u8): 1 to send without UDP checksum. */
  noCsum?: number | undefined;
  /** `enc-opts` (11, nest of `flower-key-enc-opts-attrs`): Options that depend on the kind of tunnel. */
  encOpts?: FlowerKeyEncOptsAttrs | undefined;
  /** `enc-tos` (12, u8): Type of service of the outer header. */
  encTos?: number | undefined;
  /** `enc-ttl` (13, u8): Time to live of the outer header. */
  encTtl?: number | undefined;
  /** `no-frag` (14, flag): Outer packets must not be fragmented. */
  noFrag?: boolean | undefined;
}

/** Attribute set `act-vlan-attrs`: Puts VLAN tags on or takes them off. */
export interface ActVlanAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-vlan`): Number of the action, what becomes of packets, and what is done to tags. */
  parms?: StructInput<TcVlan, Bytes> | undefined;
  /** `push-vlan-id` (3, u16): VLAN ID of the new or changed tag. */
  pushVlanId?: number | undefined;
  /** `push-vlan-protocol` (4, u16, big-endian): EtherType of the tag, 0x8100 or 0x88a8. */
  pushVlanProtocol?: number | undefined;
  /** `push-vlan-priority` (6, u8): Priority in the tag, 0 to 7. */
  pushVlanPriority?: number | undefined;
  /** `push-eth-dst` (7, binary, mac): Destination of the Ethernet header that `push-eth` puts in front. */
  pushEthDst?: string | Bytes | undefined;
  /** `push-eth-src` (8, binary, mac): Source of the Ethernet header that `push-eth` puts in front. */
  pushEthSrc?: string | Bytes | undefined;
}

/** Attribute set `basic-attrs`: Matches by a tree of conditions. */
export interface BasicAttrs<Bytes = never> extends SetObject {
  /** `classid` (1, u32): Class that they belong to. */
  classid?: number | undefined;
  /** `ematches` (2, nest of `ematch-attrs`): The conditions. */
  ematches?: EmatchAttrs<Bytes> | undefined;
  /** `act` (3, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `police` (4, nest of `police-attrs`): Limit of the rate; an older form of an action. */
  police?: PoliceAttrs<Bytes> | undefined;
  /** `pcnt` (5, struct `tc-basic-pcnt`): Counters of matches. Read-only. */
  pcnt?: StructInput<TcBasicPcnt, Bytes> | undefined;
}

/** Attribute set `bpf-attrs`: Matches by a BPF program. */
export interface BpfAttrs<Bytes = never> extends SetObject {
  /** `act` (1, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `police` (2, nest of `police-attrs`): Limit of the rate; an older form of an action. */
  police?: PoliceAttrs<Bytes> | undefined;
  /**
   * `classid` (3, u32): Class of packets for which the program returns -1; another number that is not 0 is the class
   * itself.
   */
  classid?: number | undefined;
  /** `ops-len` (4, u16): Number of instructions in `ops`. */
  opsLen?: number | undefined;
  /** `ops` (5, array of struct `sock-filter`): Program of classic BPF, instead of `fd`. */
  ops?: HeaderInput<SockFilter, Bytes>[] | undefined;
  /** `fd` (6, u32): File descriptor of a loaded eBPF program, instead of `ops`. Write-only. */
  fd?: number | undefined;
  /** `name` (7, string): Name of the eBPF program, for people. */
  name?: string | Bytes | undefined;
  /**
   * `flags` (8, u32): 1 where what the program returns is what becomes of the packet, a number of `tc-verdict`; 0
   * otherwise.
   */
  flags?: number | undefined;
  /** `flags-gen` (9, u32, flags `cls-flags`): Where it is. */
  flagsGen?: FlagsValue<ClsFlag> | undefined;
  /** `tag` (10, binary): Hash of the instructions of the eBPF program. Read-only. */
  tag?: Uint8Array | undefined;
  /** `id` (11, u32): Number of the eBPF program in the kernel. Read-only. */
  id?: number | undefined;
}

/** Attribute set `cake-attrs`: Shaper for home gateways. */
export interface CakeAttrs extends SetObject {
  /** `base-rate64` (2, u64): Rate in bytes a second; 0 for no limit. */
  baseRate64?: bigint | undefined;
  /**
   * `diffserv-mode` (3, u32): Classes of priority: 0 three, 1 four, 2 eight, 3 a single one, 4 eight by the old IP
   * precedence.
   */
  diffservMode?: number | undefined;
  /**
   * `atm` (4, u32): Lengths count as the link sends them: 0 as they are, 1 in cells of ATM, 2 with the overhead of PTM.
   */
  atm?: number | undefined;
  /**
   * `flow-mode` (5, u32): What is kept apart: 0 nothing, 1 source hosts, 2 destination hosts, 3 pairs of hosts, 4
   * flows, 5 flows in source hosts, 6 flows in destination hosts, 7 flows in both.
   */
  flowMode?: number | undefined;
  /** `overhead` (6, s32): Bytes that each packet counts more, or less if negative; -64 to 256. */
  overhead?: number | undefined;
  /** `rtt` (7, u32): Time in which senders react, in microseconds. */
  rtt?: number | undefined;
  /** `target` (8, u32): Delay that is fine, in microseconds. */
  target?: number | undefined;
  /** `autorate` (9, u32): 1 to guess the rate from what arrives. */
  autorate?: number | undefined;
  /** `memory` (10, u32): Bytes of memory; 0 for a limit that fits the rate. */
  memory?: number | undefined;
  /** `nat` (11, u32): 1 to look up the addresses of connections before translation. */
  nat?: number | undefined;
  /** `raw` (12, u32): Lengths count as the kernel sees them, without `overhead`. Its value means nothing. */
  raw?: number | undefined;
  /** `wash` (13, u32): 1 to clear DSCP of packets that are sent. */
  wash?: number | undefined;
  /** `mpu` (14, u32): Least number of bytes that a packet counts. */
  mpu?: number | undefined;
  /** `ingress` (15, u32): 1 to count packets that it drops as received, for the far side of a slow link. */
  ingress?: number | undefined;
  /**
   * `ack-filter` (16, u32): Drops TCP acknowledgements that others supersede: 0 never, 1 where it is safe, 2 more of
   * them.
   */
  ackFilter?: number | undefined;
  /** `split-gso` (17, u32): 1 to cut merged packets apart. */
  splitGso?: number | undefined;
  /** `fwmark` (18, u32): Bits of the mark that choose the class of priority; 0 for none. */
  fwmark?: number | undefined;
}

/**
 * Attribute set `cake-stats-attrs`: Counters of a cake qdisc. Of a class, which is one queue, from `deficit` to
 * `blue-timer-us`. Read-only.
 */
export interface CakeStatsAttrs extends SetObject {
  /** `capacity-estimate64` (2, u64): Guessed rate of what arrives, in bytes a second. */
  capacityEstimate64?: bigint | undefined;
  /** `memory-limit` (3, u32): Bytes of memory that packets may take. */
  memoryLimit?: number | undefined;
  /** `memory-used` (4, u32): Most bytes of memory that packets took so far. */
  memoryUsed?: number | undefined;
  /** `avg-netoff` (5, u32): Average number of bytes before the network header. */
  avgNetoff?: number | undefined;
  /** `min-netlen` (6, u32): Shortest packet in bytes, from the network header on. */
  minNetlen?: number | undefined;
  /** `max-netlen` (7, u32): Longest packet in bytes, from the network header on. */
  maxNetlen?: number | undefined;
  /** `min-adjlen` (8, u32): Shortest packet in bytes as it counts, overhead included. */
  minAdjlen?: number | undefined;
  /** `max-adjlen` (9, u32): Longest packet in bytes as it counts, overhead included. */
  maxAdjlen?: number | undefined;
  /** `tin-stats` (10, indexed-array of nest of `cake-tin-stats-attrs`): Counters of each class of priority. */
  tinStats?: CakeTinStatsAttrs[] | undefined;
  /** `deficit` (11, s32): Bytes that the queue may still send in its turn. */
  deficit?: number | undefined;
  /** `cobalt-count` (12, u32): How often a packet was dropped or marked in a row; the more, the sooner the next. */
  cobaltCount?: number | undefined;
  /** `dropping` (13, u32): 1 while the queue drops or marks packets because of their delay. */
  dropping?: number | undefined;
  /** `drop-next-us` (14, s32): Microseconds since the next drop was due; negative while it is to come. */
  dropNextUs?: number | undefined;
  /** `p-drop` (15, u32): Probability that a packet is dropped because the queue was full, in 2^-32. */
  pDrop?: number | undefined;
  /** `blue-timer-us` (16, s32): Microseconds since `p-drop` last changed. */
  blueTimerUs?: number | undefined;
  /** `active-queues` (17, u32): Queues of a `cake_mq` that have traffic and share the rate. */
  activeQueues?: number | undefined;
}

/** Attribute set `cake-tin-stats-attrs`: Counters of a class of priority. Read-only. */
export interface CakeTinStatsAttrs extends SetObject {
  /** `sent-packets` (2, u32): Packets sent. */
  sentPackets?: number | undefined;
  /** `sent-bytes64` (3, u64): Bytes sent. */
  sentBytes64?: bigint | undefined;
  /** `dropped-packets` (4, u32): Packets dropped. */
  droppedPackets?: number | undefined;
  /** `dropped-bytes64` (5, u64): Not used by the kernel. */
  droppedBytes64?: bigint | undefined;
  /** `acks-dropped-packets` (6, u32): TCP acknowledgements dropped. */
  acksDroppedPackets?: number | undefined;
  /** `acks-dropped-bytes64` (7, u64): Not used by the kernel. */
  acksDroppedBytes64?: bigint | undefined;
  /** `ecn-marked-packets` (8, u32): Packets marked for congestion. */
  ecnMarkedPackets?: number | undefined;
  /** `ecn-marked-bytes64` (9, u64): Not used by the kernel. */
  ecnMarkedBytes64?: bigint | undefined;
  /** `backlog-packets` (10, u32): Not used by the kernel. */
  backlogPackets?: number | undefined;
  /** `backlog-bytes` (11, u32): Bytes that wait. */
  backlogBytes?: number | undefined;
  /** `threshold-rate64` (12, u64): Rate up to which it has its priority, in bytes a second. */
  thresholdRate64?: bigint | undefined;
  /** `target-us` (13, u32): Delay that is fine, in microseconds. */
  targetUs?: number | undefined;
  /** `interval-us` (14, u32): Time in which senders react, in microseconds. */
  intervalUs?: number | undefined;
  /** `way-indirect-hits` (15, u32): Packets whose flow was found in another queue than its hash names. */
  wayIndirectHits?: number | undefined;
  /** `way-misses` (16, u32): Packets that got a free queue for a new flow. */
  wayMisses?: number | undefined;
  /** `way-collisions` (17, u32): Packets that had to share a queue with another flow. */
  wayCollisions?: number | undefined;
  /** `peak-delay-us` (18, u32): Average delay that follows higher ones fast, in microseconds. */
  peakDelayUs?: number | undefined;
  /** `avg-delay-us` (19, u32): Average delay, in microseconds. */
  avgDelayUs?: number | undefined;
  /** `base-delay-us` (20, u32): Average delay that follows lower ones fast, in microseconds. */
  baseDelayUs?: number | undefined;
  /** `sparse-flows` (21, u32): Flows that send little. */
  sparseFlows?: number | undefined;
  /** `bulk-flows` (22, u32): Flows that have packets waiting. */
  bulkFlows?: number | undefined;
  /** `unresponsive-flows` (23, u32): Flows that do not slow down when told. */
  unresponsiveFlows?: number | undefined;
  /** `max-skblen` (24, u32): Longest packet in bytes. */
  maxSkblen?: number | undefined;
  /** `flow-quantum` (25, u32): Bytes that a flow may send in a turn. */
  flowQuantum?: number | undefined;
}

/** Attribute set `cbs-attrs`: Shaper by credit for time-sensitive networks. */
export interface CbsAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-cbs-qopt`): Slopes and credits. */
  parms?: StructInput<TcCbsQopt, Bytes> | undefined;
}

/** Attribute set `cgroup-attrs`: Sorts by control group. */
export interface CgroupAttrs<Bytes = never> extends SetObject {
  /** `act` (1, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `police` (2, nest of `police-attrs`): Limit of the rate; an older form of an action. */
  police?: PoliceAttrs<Bytes> | undefined;
  /** `ematches` (3, nest of `ematch-attrs`): Conditions that have to hold as well. */
  ematches?: EmatchAttrs<Bytes> | undefined;
}

/** Attribute set `choke-attrs`: As red, and drops packets of the flow that fills the queue. */
export interface ChokeAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-red-qopt`): Thresholds of the queue. */
  parms?: StructInput<TcRedQopt, Bytes> | undefined;
  /** `stab` (2, binary, exactly 256 bytes): Table of how the average falls while the queue is idle. Write-only. */
  stab?: Uint8Array | undefined;
  /** `max-p` (3, u32): Probability at the upper threshold, in 2^-32. */
  maxP?: number | undefined;
}

/** Attribute set `codel-attrs`: Controlled delay. */
export interface CodelAttrs extends SetObject {
  /** `target` (1, u32): Delay that is fine, in microseconds. */
  target?: number | undefined;
  /** `limit` (2, u32): Greatest number of packets. */
  limit?: number | undefined;
  /** `interval` (3, u32): Time in which the delay has to get better, in microseconds. */
  interval?: number | undefined;
  /** `ecn` (4, u32): 1 to mark packets instead of dropping them. */
  ecn?: number | undefined;
  /** `ce-threshold` (5, u32): Delay from which packets are marked, in microseconds. */
  ceThreshold?: number | undefined;
}

/** Attribute set `drr-attrs`: Class of deficit round robin. */
export interface DrrAttrs extends SetObject {
  /** `quantum` (1, u32): Bytes that it may send in a turn; the MTU by default. */
  quantum?: number | undefined;
}

/** Attribute set `dualpi2-attrs`: Two queues, one for traffic of low latency (L4S), one classic. */
export interface Dualpi2Attrs extends SetObject {
  /** `limit` (1, u32): Greatest number of packets in both queues. */
  limit?: number | undefined;
  /** `memory-limit` (2, u32): Bytes of memory for both queues; changing `limit` sets it anew. */
  memoryLimit?: number | undefined;
  /** `target` (3, u32): Delay of the classic queue that is fine, in microseconds. */
  target?: number | undefined;
  /** `tupdate` (4, u32): Time between two computations of the probability, in microseconds. */
  tupdate?: number | undefined;
  /** `alpha` (5, u32): Gain for the distance from `target`, in 1/256 Hz. */
  alpha?: number | undefined;
  /** `beta` (6, u32): Gain for the change of the delay, in 1/256 Hz. */
  beta?: number | undefined;
  /**
   * `step-thresh-pkts` (7, u32): Packets in the low-latency queue from which all are marked. Not together with
   * `step-thresh-us`.
   */
  stepThreshPkts?: number | undefined;
  /** `step-thresh-us` (8, u32): Delay of the low-latency queue, in microseconds, from which all packets are marked. */
  stepThreshUs?: number | undefined;
  /** `min-qlen-step` (9, u32): The threshold counts only while the low-latency queue has more packets than this. */
  minQlenStep?: number | undefined;
  /**
   * `coupling` (10, u8): Factor between the root of the classic probability and that of the low-latency queue; 2 by
   * default.
   */
  coupling?: number | undefined;
  /** `drop-overload` (11, u8, enum `dualpi2-drop-overload`): What happens when marking no longer helps. */
  dropOverload?: EnumValue<Dualpi2DropOverload> | undefined;
  /** `drop-early` (12, u8, enum `dualpi2-drop-early`): Where packets of the classic queue are dropped or marked. */
  dropEarly?: EnumValue<Dualpi2DropEarly> | undefined;
  /** `c-protection` (13, u8): Share of the classic queue while both have packets, in percent. */
  cProtection?: number | undefined;
  /** `ecn-mask` (14, u8, enum `dualpi2-ecn-mask`): Which packets go to the low-latency queue. */
  ecnMask?: EnumValue<Dualpi2EcnMask> | undefined;
  /** `split-gso` (15, u8, enum `dualpi2-split-gso`): Whether merged packets are cut apart. */
  splitGso?: EnumValue<Dualpi2SplitGso> | undefined;
}

/** Attribute set `ematch-attrs`: A tree of conditions. */
export interface EmatchAttrs<Bytes = never> extends SetObject {
  /** `tree-hdr` (1, struct `tcf-ematch-tree-hdr`): Number of conditions. */
  treeHdr?: StructInput<TcfEmatchTreeHdr, Bytes> | undefined;
  /** `tree-list` (2, indexed-array of struct `tcf-ematch-hdr`): The conditions, counted from 1. */
  treeList?: StructInput<TcfEmatchHdr, Bytes>[] | undefined;
}

/** Attribute set `flow-attrs`: Sorts by keys of the flow. */
export interface FlowAttrs<Bytes = never> extends SetObject {
  /**
   * `keys` (1, u32): What goes into the class, by bit: 0 source, 1 destination, 2 protocol, 3 source port, 4
   * destination port, 5 interface, 6 priority, 7 mark, 8 connection, 9 to 12 source, destination and their ports as
   * connection tracking has them, 13 realm, 14 user, 15 group, 16 VLAN ID, 17 hash of the packet.
   */
  keys?: number | undefined;
  /** `mode` (2, u32): How: 0 from a single key by `mask`, `xor`, `rshift` and `addend`, 1 by a hash of all keys. */
  mode?: number | undefined;
  /** `baseclass` (3, u32): Class that the result is added to. */
  baseclass?: number | undefined;
  /** `rshift` (4, u32): Bits that the key is shifted to the right, after `mask` and `xor`. */
  rshift?: number | undefined;
  /** `addend` (5, u32): Number that is added after that. */
  addend?: number | undefined;
  /** `mask` (6, u32): Bits of the key that count; all by default. */
  mask?: number | undefined;
  /** `xor` (7, u32): Number that the masked key is XORed with. */
  xor?: number | undefined;
  /** `divisor` (8, u32): Number of classes; the result is taken modulo this. 0 for no limit. */
  divisor?: number | undefined;
  /** `act` (9, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `police` (10, nest of `police-attrs`): Limit of the rate; an older form of an action. */
  police?: PoliceAttrs<Bytes> | undefined;
  /** `ematches` (11, nest of `ematch-attrs`): Conditions that have to hold as well. */
  ematches?: EmatchAttrs<Bytes> | undefined;
  /** `perturb` (12, u32): Seconds after which the hash changes; 0 for never. */
  perturb?: number | undefined;
}

/**
 * Attribute set `flower-attrs`: Matches fields of packets. All keys have to match; the attribute with `-mask` behind
 * its name holds the bits of a key that count, all if left out. Keys of a protocol count only where the EtherType and
 * `key-ip-proto` name it.
 */
export interface FlowerAttrs<Bytes = never> extends SetObject {
  /** `classid` (1, u32): Class that matching packets go to. */
  classid?: number | undefined;
  /** `indev` (2, string): Name of the interface that packets came in on. */
  indev?: string | Bytes | undefined;
  /** `act` (3, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `key-eth-dst` (4, binary, mac): Destination of the Ethernet header. */
  keyEthDst?: string | Bytes | undefined;
  /** `key-eth-dst-mask` (5, binary, mac): Bits of `key-eth-dst` that count. */
  keyEthDstMask?: string | Bytes | undefined;
  /** `key-eth-src` (6, binary, mac): Source of the Ethernet header. */
  keyEthSrc?: string | Bytes | undefined;
  /** `key-eth-src-mask` (7, binary, mac): Bits of `key-eth-src` that count. */
  keyEthSrcMask?: string | Bytes | undefined;
  /**
   * `key-eth-type` (8, u16, big-endian): EtherType. Of packets with VLAN tags, in requests that of the outer tag, in
   * replies that behind the tags.
   */
  keyEthType?: number | undefined;
  /** `key-ip-proto` (9, u8): Protocol of IPv4, or next header of IPv6. */
  keyIpProto?: number | undefined;
  /** `key-ipv4-src` (10, u32, ipv4): Source of the IPv4 header. */
  keyIpv4Src?: string | Bytes | undefined;
  /** `key-ipv4-src-mask` (11, u32, ipv4): Bits of `key-ipv4-src` that count. */
  keyIpv4SrcMask?: string | Bytes | undefined;
  /** `key-ipv4-dst` (12, u32, ipv4): Destination of the IPv4 header. */
  keyIpv4Dst?: string | Bytes | undefined;
  /** `key-ipv4-dst-mask` (13, u32, ipv4): Bits of `key-ipv4-dst` that count. */
  keyIpv4DstMask?: string | Bytes | undefined;
  /** `key-ipv6-src` (14, binary, ipv6): Source of the IPv6 header. */
  keyIpv6Src?: string | Bytes | undefined;
  /** `key-ipv6-src-mask` (15, binary, ipv6): Bits of `key-ipv6-src` that count. */
  keyIpv6SrcMask?: string | Bytes | undefined;
  /** `key-ipv6-dst` (16, binary, ipv6): Destination of the IPv6 header. */
  keyIpv6Dst?: string | Bytes | undefined;
  /** `key-ipv6-dst-mask` (17, binary, ipv6): Bits of `key-ipv6-dst` that count. */
  keyIpv6DstMask?: string | Bytes | undefined;
  /** `key-tcp-src` (18, u16, big-endian): Source port of TCP. */
  keyTcpSrc?: number | undefined;
  /** `key-tcp-dst` (19, u16, big-endian): Destination port of TCP. */
  keyTcpDst?: number | undefined;
  /** `key-udp-src` (20, u16, big-endian): Source port of UDP. */
  keyUdpSrc?: number | undefined;
  /** `key-udp-dst` (21, u16, big-endian): Destination port of UDP. */
  keyUdpDst?: number | undefined;
  /** `flags` (22, u32, flags `cls-flags`): Where the filter is. */
  flags?: FlagsValue<ClsFlag> | undefined;
  /** `key-vlan-id` (23, u16): VLAN ID of the outer tag. */
  keyVlanId?: number | undefined;
  /** `key-vlan-prio` (24, u8): Priority in the outer VLAN tag, 0 to 7. */
  keyVlanPrio?: number | undefined;
  /** `key-vlan-eth-type` (25, u16, big-endian): EtherType behind the outer VLAN tag. */
  keyVlanEthType?: number | undefined;
  /** `key-enc-key-id` (26, u32, big-endian): Key of the tunnel that the packet came from, such as the VNI of VXLAN. */
  keyEncKeyId?: number | undefined;
  /** `key-enc-ipv4-src` (27, u32, ipv4): Source of the tunnel, IPv4. */
  keyEncIpv4Src?: string | Bytes | undefined;
  /** `key-enc-ipv4-src-mask` (28, u32, ipv4): Bits of `key-enc-ipv4-src` that count. */
  keyEncIpv4SrcMask?: string | Bytes | undefined;
  /** `key-enc-ipv4-dst` (29, u32, ipv4): Destination of the tunnel, IPv4. */
  keyEncIpv4Dst?: string | Bytes | undefined;
  /** `key-enc-ipv4-dst-mask` (30, u32, ipv4): Bits of `key-enc-ipv4-dst` that count. */
  keyEncIpv4DstMask?: string | Bytes | undefined;
  /** `key-enc-ipv6-src` (31, binary, ipv6): Source of the tunnel, IPv6. */
  keyEncIpv6Src?: string | Bytes | undefined;
  /** `key-enc-ipv6-src-mask` (32, binary, ipv6): Bits of `key-enc-ipv6-src` that count. */
  keyEncIpv6SrcMask?: string | Bytes | undefined;
  /** `key-enc-ipv6-dst` (33, binary, ipv6): Destination of the tunnel, IPv6. */
  keyEncIpv6Dst?: string | Bytes | undefined;
  /** `key-enc-ipv6-dst-mask` (34, binary, ipv6): Bits of `key-enc-ipv6-dst` that count. */
  keyEncIpv6DstMask?: string | Bytes | undefined;
  /** `key-tcp-src-mask` (35, u16, big-endian): Bits of `key-tcp-src` that count. */
  keyTcpSrcMask?: number | undefined;
  /** `key-tcp-dst-mask` (36, u16, big-endian): Bits of `key-tcp-dst` that count. */
  keyTcpDstMask?: number | undefined;
  /** `key-udp-src-mask` (37, u16, big-endian): Bits of `key-udp-src` that count. */
  keyUdpSrcMask?: number | undefined;
  /** `key-udp-dst-mask` (38, u16, big-endian): Bits of `key-udp-dst` that count. */
  keyUdpDstMask?: number | undefined;
  /** `key-sctp-src-mask` (39, u16, big-endian): Bits of `key-sctp-src` that count. */
  keySctpSrcMask?: number | undefined;
  /** `key-sctp-dst-mask` (40, u16, big-endian): Bits of `key-sctp-dst` that count. */
  keySctpDstMask?: number | undefined;
  /** `key-sctp-src` (41, u16, big-endian): Source port of SCTP. */
  keySctpSrc?: number | undefined;
  /** `key-sctp-dst` (42, u16, big-endian): Destination port of SCTP. */
  keySctpDst?: number | undefined;
  /** `key-enc-udp-src-port` (43, u16, big-endian): Source port of the tunnel. */
  keyEncUdpSrcPort?: number | undefined;
  /** `key-enc-udp-src-port-mask` (44, u16, big-endian): Bits of `key-enc-udp-src-port` that count. */
  keyEncUdpSrcPortMask?: number | undefined;
  /** `key-enc-udp-dst-port` (45, u16, big-endian): Destination port of the tunnel. */
  keyEncUdpDstPort?: number | undefined;
  /** `key-enc-udp-dst-port-mask` (46, u16, big-endian): Bits of `key-enc-udp-dst-port` that count. */
  keyEncUdpDstPortMask?: number | undefined;
  /**
   * `key-flags` (47, u32, big-endian, flags `flower-key-ctrl-flags`): Whether the packet is a fragment, and the first
   * one. Needs `key-flags-mask`.
   */
  keyFlags?: FlagsValue<FlowerKeyCtrlFlag> | undefined;
  /** `key-flags-mask` (48, u32, big-endian, flags `flower-key-ctrl-flags`): Flags of `key-flags` that count. */
  keyFlagsMask?: FlagsValue<FlowerKeyCtrlFlag> | undefined;
  /** `key-icmpv4-code` (49, u8): Code of ICMP for IPv4. */
  keyIcmpv4Code?: number | undefined;
  /** `key-icmpv4-code-mask` (50, u8): Bits of `key-icmpv4-code` that count. */
  keyIcmpv4CodeMask?: number | undefined;
  /** `key-icmpv4-type` (51, u8): Type of ICMP for IPv4. */
  keyIcmpv4Type?: number | undefined;
  /** `key-icmpv4-type-mask` (52, u8): Bits of `key-icmpv4-type` that count. */
  keyIcmpv4TypeMask?: number | undefined;
  /** `key-icmpv6-code` (53, u8): Code of ICMP for IPv6. */
  keyIcmpv6Code?: number | undefined;
  /** `key-icmpv6-code-mask` (54, u8): Bits of `key-icmpv6-code` that count. */
  keyIcmpv6CodeMask?: number | undefined;
  /** `key-icmpv6-type` (55, u8): Type of ICMP for IPv6. */
  keyIcmpv6Type?: number | undefined;
  /** `key-icmpv6-type-mask` (56, u8): Bits of `key-icmpv6-type` that count. */
  keyIcmpv6TypeMask?: number | undefined;
  /** `key-arp-sip` (57, u32, ipv4): IPv4 address of the sender in ARP. */
  keyArpSip?: string | Bytes | undefined;
  /** `key-arp-sip-mask` (58, u32, ipv4): Bits of `key-arp-sip` that count. */
  keyArpSipMask?: string | Bytes | undefined;
  /** `key-arp-tip` (59, u32, ipv4): IPv4 address of the target in ARP. */
  keyArpTip?: string | Bytes | undefined;
  /** `key-arp-tip-mask` (60, u32, ipv4): Bits of `key-arp-tip` that count. */
  keyArpTipMask?: string | Bytes | undefined;
  /** `key-arp-op` (61, u8): Operation of ARP: 1 for requests, 2 for replies. */
  keyArpOp?: number | undefined;
  /** `key-arp-op-mask` (62, u8): Bits of `key-arp-op` that count. */
  keyArpOpMask?: number | undefined;
  /** `key-arp-sha` (63, binary, mac): MAC address of the sender in ARP. */
  keyArpSha?: string | Bytes | undefined;
  /** `key-arp-sha-mask` (64, binary, mac): Bits of `key-arp-sha` that count. */
  keyArpShaMask?: string | Bytes | undefined;
  /** `key-arp-tha` (65, binary, mac): MAC address of the target in ARP. */
  keyArpTha?: string | Bytes | undefined;
  /** `key-arp-tha-mask` (66, binary, mac): Bits of `key-arp-tha` that count. */
  keyArpThaMask?: string | Bytes | undefined;
  /** `key-mpls-ttl` (67, u8): Time to live of the first MPLS label. Not together with `key-mpls-opts`. */
  keyMplsTtl?: number | undefined;
  /** `key-mpls-bos` (68, u8): 1 if the first MPLS label is the bottom of the stack. */
  keyMplsBos?: number | undefined;
  /** `key-mpls-tc` (69, u8): Traffic class of the first MPLS label, 0 to 7. */
  keyMplsTc?: number | undefined;
  /** `key-mpls-label` (70, u32): First MPLS label, 20 bits. */
  keyMplsLabel?: number | undefined;
  /**
   * `key-tcp-flags` (71, u16, big-endian): Flags of TCP, 12 bits: 1 FIN, 2 SYN, 4 RST, 8 PSH, 16 ACK, 32 URG and so on.
   */
  keyTcpFlags?: number | undefined;
  /** `key-tcp-flags-mask` (72, u16, big-endian): Bits of `key-tcp-flags` that count. */
  keyTcpFlagsMask?: number | undefined;
  /** `key-ip-tos` (73, u8): Type of service of IPv4, or traffic class of IPv6; DSCP in the upper six bits. */
  keyIpTos?: number | undefined;
  /** `key-ip-tos-mask` (74, u8): Bits of `key-ip-tos` that count. */
  keyIpTosMask?: number | undefined;
  /** `key-ip-ttl` (75, u8): Time to live of IPv4, or hop limit of IPv6. */
  keyIpTtl?: number | undefined;
  /** `key-ip-ttl-mask` (76, u8): Bits of `key-ip-ttl` that count. */
  keyIpTtlMask?: number | undefined;
  /** `key-cvlan-id` (77, u16): VLAN ID of the inner tag. */
  keyCvlanId?: number | undefined;
  /** `key-cvlan-prio` (78, u8): Priority in the inner VLAN tag, 0 to 7. */
  keyCvlanPrio?: number | undefined;
  /** `key-cvlan-eth-type` (79, u16, big-endian): EtherType behind the inner VLAN tag. */
  keyCvlanEthType?: number | undefined;
  /** `key-enc-ip-tos` (80, u8): Type of service or traffic class of the tunnel's header. */
  keyEncIpTos?: number | undefined;
  /** `key-enc-ip-tos-mask` (81, u8): Bits of `key-enc-ip-tos` that count. */
  keyEncIpTosMask?: number | undefined;
  /** `key-enc-ip-ttl` (82, u8): Time to live or hop limit of the tunnel's header. */
  keyEncIpTtl?: number | undefined;
  /** `key-enc-ip-ttl-mask` (83, u8): Bits of `key-enc-ip-ttl` that count. */
  keyEncIpTtlMask?: number | undefined;
  /**
   * `key-enc-opts` (84, nest of `flower-key-enc-opts-attrs`): Options of the tunnel's header, of one kind of tunnel.
   */
  keyEncOpts?: FlowerKeyEncOptsAttrs | undefined;
  /**
   * `key-enc-opts-mask` (85, nest of `flower-key-enc-opts-attrs`): Bits of `key-enc-opts` that count, in the same form.
   */
  keyEncOptsMask?: FlowerKeyEncOptsAttrs | undefined;
  /** `in-hw-count` (86, u32): Number of places in hardware that the filter is in. Read-only. */
  inHwCount?: number | undefined;
  /**
   * `key-port-src-min` (87, u16, big-endian): First of a range of source ports of TCP, UDP or SCTP. Needs
   * `key-port-src-max`.
   */
  keyPortSrcMin?: number | undefined;
  /** `key-port-src-max` (88, u16, big-endian): Last of a range of source ports; greater than the first. */
  keyPortSrcMax?: number | undefined;
  /**
   * `key-port-dst-min` (89, u16, big-endian): First of a range of destination ports of TCP, UDP or SCTP. Needs
   * `key-port-dst-max`.
   */
  keyPortDstMin?: number | undefined;
  /** `key-port-dst-max` (90, u16, big-endian): Last of a range of destination ports; greater than the first. */
  keyPortDstMax?: number | undefined;
  /**
   * `key-ct-state` (91, u16): State of the connection, bits: 1 new, 2 established, 4 related, 8 tracked, 16 invalid, 32
   * reply.
   */
  keyCtState?: number | undefined;
  /** `key-ct-state-mask` (92, u16): Bits of `key-ct-state` that count. */
  keyCtStateMask?: number | undefined;
  /** `key-ct-zone` (93, u16): Zone of the connection. */
  keyCtZone?: number | undefined;
  /** `key-ct-zone-mask` (94, u16): Bits of `key-ct-zone` that count. */
  keyCtZoneMask?: number | undefined;
  /** `key-ct-mark` (95, u32): Mark of the connection. */
  keyCtMark?: number | undefined;
  /** `key-ct-mark-mask` (96, u32): Bits of `key-ct-mark` that count. */
  keyCtMarkMask?: number | undefined;
  /** `key-ct-labels` (97, binary): Labels of the connection, up to 16 bytes. */
  keyCtLabels?: Uint8Array | undefined;
  /** `key-ct-labels-mask` (98, binary): Bits of `key-ct-labels` that count. */
  keyCtLabelsMask?: Uint8Array | undefined;
  /** `key-mpls-opts` (99, nest of `flower-key-mpls-opts-attrs`): Fields of MPLS labels at any depth of the stack. */
  keyMplsOpts?: FlowerKeyMplsOptsAttrs | undefined;
  /** `key-hash` (100, u32): Hash of the packet, as the kernel or an action has set it. */
  keyHash?: number | undefined;
  /** `key-hash-mask` (101, u32): Bits of `key-hash` that count. */
  keyHashMask?: number | undefined;
  /** `key-num-of-vlans` (102, u8): Number of VLAN tags. */
  keyNumOfVlans?: number | undefined;
  /** `key-pppoe-sid` (103, u16, big-endian): Session ID of PPPoE. */
  keyPppoeSid?: number | undefined;
  /** `key-ppp-proto` (104, u16, big-endian): Protocol in PPP, such as 0x0021 for IPv4. */
  keyPppProto?: number | undefined;
  /** `key-l2tpv3-sid` (105, u32, big-endian): Session ID of L2TPv3 over IP. */
  keyL2tpv3Sid?: number | undefined;
  /** `l2-miss` (106, u8): 1 for packets whose destination the bridge did not know, 0 for others. */
  l2Miss?: number | undefined;
  /** `key-cfm` (107, nest of `flower-key-cfm-attrs`): Fields of connectivity fault management (IEEE 802.1ag). */
  keyCfm?: FlowerKeyCfmAttrs | undefined;
  /** `key-spi` (108, u32, big-endian): Security parameters index of IPsec, in AH or ESP. */
  keySpi?: number | undefined;
  /** `key-spi-mask` (109, u32, big-endian): Bits of `key-spi` that count. */
  keySpiMask?: number | undefined;
  /**
   * `key-enc-flags` (110, u32, big-endian, flags `flower-key-ctrl-flags`): Flags of the tunnel. Needs
   * `key-enc-flags-mask`.
   */
  keyEncFlags?: FlagsValue<FlowerKeyCtrlFlag> | undefined;
  /**
   * `key-enc-flags-mask` (111, u32, big-endian, flags `flower-key-ctrl-flags`): Flags of `key-enc-flags` that count.
   */
  keyEncFlagsMask?: FlagsValue<FlowerKeyCtrlFlag> | undefined;
}

/** Attribute set `flower-key-enc-opts-attrs`: Options of a tunnel's header; all of one kind. */
export interface FlowerKeyEncOptsAttrs extends SetObject {
  /** `geneve` (1, nest of `flower-key-enc-opt-geneve-attrs`, repeated): Options of Geneve. */
  geneve?: FlowerKeyEncOptGeneveAttrs[] | undefined;
  /** `vxlan` (2, nest of `flower-key-enc-opt-vxlan-attrs`): Extension of VXLAN. */
  vxlan?: FlowerKeyEncOptVxlanAttrs | undefined;
  /** `erspan` (3, nest of `flower-key-enc-opt-erspan-attrs`): Header of ERSPAN. */
  erspan?: FlowerKeyEncOptErspanAttrs | undefined;
  /** `gtp` (4, nest of `flower-key-enc-opt-gtp-attrs`): Extension header of GTP-U. */
  gtp?: FlowerKeyEncOptGtpAttrs | undefined;
  /** `pfcp` (5, nest of `flower-key-enc-opt-pfcp-attrs`): Header of PFCP. */
  pfcp?: FlowerKeyEncOptPfcpAttrs | undefined;
}

/** One entry of the list `flower-key-enc-opt-geneve-attrs`: it holds one of these. */
export interface FlowerKeyEncOptGeneveAttrsItem extends SetObject {
  /** `class` (1, u16, big-endian): Namespace of the type. */
  class?: number | undefined;
  /** `type` (2, u8): Type of the option. */
  type?: number | undefined;
  /** `data` (3, binary): Content, a multiple of 4 bytes. */
  data?: Uint8Array | undefined;
}

/**
 * Attribute set `flower-key-enc-opt-geneve-attrs`: Options of Geneve: class, type and data of each. Requests have a
 * list for each option, replies one for all.
 *
 * An ordered list: attributes may repeat, and their order is kept.
 */
export type FlowerKeyEncOptGeneveAttrs = FlowerKeyEncOptGeneveAttrsItem[];

/** Attribute set `flower-key-enc-opt-vxlan-attrs`: Extension of VXLAN. */
export interface FlowerKeyEncOptVxlanAttrs extends SetObject {
  /** `gbp` (1, u32): Group policy, 32 bits, of which 16 are the group. */
  gbp?: number | undefined;
}

/** Attribute set `flower-key-enc-opt-erspan-attrs`: Header of ERSPAN. */
export interface FlowerKeyEncOptErspanAttrs extends SetObject {
  /** `ver` (1, u8): Version, 1 or 2. */
  ver?: number | undefined;
  /** `index` (2, u32, big-endian): Index of the mirrored port, 20 bits. Version 1. */
  index?: number | undefined;
  /** `dir` (3, u8): Direction of the mirrored packet: 0 came in, 1 went out. Version 2. */
  dir?: number | undefined;
  /** `hwid` (4, u8): Number of the engine that mirrored it. Version 2. */
  hwid?: number | undefined;
}

/** Attribute set `flower-key-enc-opt-gtp-attrs`: PDU session container of GTP-U. */
export interface FlowerKeyEncOptGtpAttrs extends SetObject {
  /** `pdu-type` (1, u8): Direction: 0 to the mobile, 1 from it. */
  pduType?: number | undefined;
  /** `qfi` (2, u8): Number of the flow's quality of service, 6 bits. */
  qfi?: number | undefined;
}

/** Attribute set `flower-key-mpls-opt-attrs`: An MPLS label to match. */
export interface FlowerKeyMplsOptAttrs extends SetObject {
  /** `lse-depth` (1, u8): Which label of the stack, 1 to 7; 1 is the outermost. */
  lseDepth?: number | undefined;
  /** `lse-ttl` (2, u8): Time to live. */
  lseTtl?: number | undefined;
  /** `lse-bos` (3, u8): 1 if it is the bottom of the stack. */
  lseBos?: number | undefined;
  /** `lse-tc` (4, u8): Traffic class, 0 to 7. */
  lseTc?: number | undefined;
  /** `lse-label` (5, u32): The label, 20 bits. */
  lseLabel?: number | undefined;
}

/** Attribute set `flower-key-cfm-attrs`: Fields of connectivity fault management. */
export interface FlowerKeyCfmAttrs extends SetObject {
  /** `md-level` (1, u8): Level of the maintenance domain, 0 to 7. */
  mdLevel?: number | undefined;
  /** `opcode` (2, u8): Kind of message, such as 1 for continuity checks. */
  opcode?: number | undefined;
}

/**
 * Attribute set `fw-attrs`: Matches the mark of the firewall. The mark is the number of the filter, `handle` in the
 * header.
 */
export interface FwAttrs<Bytes = never> extends SetObject {
  /** `classid` (1, u32): Class that they belong to. */
  classid?: number | undefined;
  /** `police` (2, nest of `police-attrs`): Limit of the rate; an older form of an action. */
  police?: PoliceAttrs<Bytes> | undefined;
  /** `indev` (3, string): Name of the interface that packets came in on. */
  indev?: string | Bytes | undefined;
  /** `act` (4, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `mask` (5, u32): Bits of the mark that count; the same for all filters of a priority. */
  mask?: number | undefined;
}

/** Attribute set `gred-attrs`: Several virtual queues with random early drops, in one queue. */
export interface GredAttrs<Bytes = never> extends SetObject {
  /**
   * `parms` (1, array of struct `tc-gred-qopt`): Thresholds of the virtual queues. All in replies, the one to set in
   * requests.
   */
  parms?: HeaderInput<TcGredQopt, Bytes>[] | undefined;
  /** `stab` (2, array of u8): Table of how the average falls while the queue is idle. Write-only. */
  stab?: number[] | undefined;
  /** `dps` (3, struct `tc-gred-sopt`): Number of virtual queues, and which is the default. */
  dps?: StructInput<TcGredSopt, Bytes> | undefined;
  /**
   * `max-p` (4, array of u32): Probability at the upper threshold, in 2^-32. Of all queues in replies, of one in
   * requests.
   */
  maxP?: number[] | undefined;
  /** `limit` (5, u32): Greatest limit of a virtual queue in bytes, and that of packets without one. */
  limit?: number | undefined;
  /** `vq-list` (6, nest of `tca-gred-vq-list-attrs`): Flags and counters of the virtual queues. */
  vqList?: TcaGredVqListAttrs | undefined;
}

/** Attribute set `tca-gred-vq-list-attrs`: The virtual queues that there are. */
export interface TcaGredVqListAttrs extends SetObject {
  /** `entry` (1, nest of `tca-gred-vq-entry-attrs`, repeated): One for each virtual queue. */
  entry?: TcaGredVqEntryAttrs[] | undefined;
}

/** Attribute set `tca-gred-vq-entry-attrs`: A virtual queue. All but number and flags are read-only. */
export interface TcaGredVqEntryAttrs extends SetObject {
  /** `dp` (2, u32): Number of the virtual queue. */
  dp?: number | undefined;
  /** `stat-bytes` (3, u64): Bytes that went in. */
  statBytes?: bigint | undefined;
  /** `stat-packets` (4, u32): Packets that went in. */
  statPackets?: number | undefined;
  /** `stat-backlog` (5, u32): Bytes that wait. */
  statBacklog?: number | undefined;
  /** `stat-prob-drop` (6, u32): Packets dropped at random. */
  statProbDrop?: number | undefined;
  /** `stat-prob-mark` (7, u32): Packets marked at random. */
  statProbMark?: number | undefined;
  /** `stat-forced-drop` (8, u32): Packets dropped above the upper threshold. */
  statForcedDrop?: number | undefined;
  /** `stat-forced-mark` (9, u32): Packets marked above the upper threshold. */
  statForcedMark?: number | undefined;
  /** `stat-pdrop` (10, u32): Packets dropped because the queue was full. */
  statPdrop?: number | undefined;
  /** `stat-other` (11, u32): Packets dropped for other reasons. */
  statOther?: number | undefined;
  /** `flags` (12, u32): Bits: 1 marks instead of dropping, 2 drops above the upper threshold all the same. */
  flags?: number | undefined;
}

/** Attribute set `hfsc-attrs`: Class of the hierarchical fair service curve. */
export interface HfscAttrs<Bytes = never> extends SetObject {
  /** `rsc` (1, struct `tc-service-curve`): Curve that is guaranteed, in real time. */
  rsc?: StructInput<TcServiceCurve, Bytes> | undefined;
  /** `fsc` (2, struct `tc-service-curve`): Curve of the share among classes of one parent. */
  fsc?: StructInput<TcServiceCurve, Bytes> | undefined;
  /** `usc` (3, struct `tc-service-curve`): Curve that must not be exceeded. */
  usc?: StructInput<TcServiceCurve, Bytes> | undefined;
}

/** Attribute set `hhf-attrs`: Keeps heavy hitters, flows that send much, apart from others. */
export interface HhfAttrs extends SetObject {
  /** `backlog-limit` (1, u32): Greatest number of packets. */
  backlogLimit?: number | undefined;
  /** `quantum` (2, u32): Bytes that heavy hitters may send in a turn; at least 256, the MTU by default. */
  quantum?: number | undefined;
  /** `hh-flows-limit` (3, u32): Greatest number of heavy hitters that are kept, up to 2048. */
  hhFlowsLimit?: number | undefined;
  /** `reset-timeout` (4, u32): Microseconds after which the counting of bytes begins anew. */
  resetTimeout?: number | undefined;
  /** `admit-bytes` (5, u32): Bytes in that time from which a flow is a heavy hitter. */
  admitBytes?: number | undefined;
  /** `evict-timeout` (6, u32): Microseconds without packets after which a heavy hitter is forgotten. */
  evictTimeout?: number | undefined;
  /** `non-hh-weight` (7, u32): How many times `quantum` other flows may send in a turn. */
  nonHhWeight?: number | undefined;
}

/** Attribute set `htb-attrs`: Hierarchical token bucket. */
export interface HtbAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-htb-opt`): Rates of a class. */
  parms?: StructInput<TcHtbOpt<Bytes>, Bytes> | undefined;
  /** `init` (2, struct `tc-htb-glob`): Set-up of the qdisc. */
  init?: StructInput<TcHtbGlob, Bytes> | undefined;
  /** `ctab` (3, binary): Table of costs of `ceil`, which kernels since 3.8 do not look at. */
  ctab?: Uint8Array | undefined;
  /** `rtab` (4, binary): Table of costs of `rate`, which kernels since 3.8 do not look at. */
  rtab?: Uint8Array | undefined;
  /** `direct-qlen` (5, u32): Packets that may wait without a class. */
  directQlen?: number | undefined;
  /** `rate64` (6, u64): Rate in bytes a second, where 32 bits are too few. */
  rate64?: bigint | undefined;
  /** `ceil64` (7, u64): Ceiling in bytes a second, where 32 bits are too few. */
  ceil64?: bigint | undefined;
  /** `offload` (9, flag): Left to hardware. */
  offload?: boolean | undefined;
}

/** Attribute set `matchall-attrs`: Matches every packet. */
export interface MatchallAttrs<Bytes = never> extends SetObject {
  /** `classid` (1, u32): Class that they belong to. */
  classid?: number | undefined;
  /** `act` (2, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `flags` (3, u32, flags `cls-flags`): Where it is. */
  flags?: FlagsValue<ClsFlag> | undefined;
  /** `pcnt` (4, struct `tc-matchall-pcnt`): Counter of matches. */
  pcnt?: StructInput<TcMatchallPcnt, Bytes> | undefined;
}

/** Attribute set `etf-attrs`: Sends packets at the time that the sender has set. */
export interface EtfAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-etf-qopt`): Clock and flags. */
  parms?: StructInput<TcEtfQopt, Bytes> | undefined;
}

/** Attribute set `ets-attrs`: Enhanced transmission selection: bands of strict priority, and others that share. */
export interface EtsAttrs extends SetObject {
  /** `nbands` (1, u8): Number of bands, 1 to 16. For the qdisc. */
  nbands?: number | undefined;
  /** `nstrict` (2, u8): How many of them, the first ones, have strict priority. For the qdisc. */
  nstrict?: number | undefined;
  /**
   * `quanta` (3, nest of `ets-attrs`): Turns of the other bands, in their order; the MTU each if left out. For the
   * qdisc.
   */
  quanta?: EtsAttrs | undefined;
  /** `quanta-band` (4, u32, repeated): Bytes that a band may send in a turn. In `quanta`, or by itself for a class. */
  quantaBand?: number[] | undefined;
  /**
   * `priomap` (5, nest of `ets-attrs`): Bands of the priorities from 0 on; all that is left out goes to the last band.
   * For the qdisc.
   */
  priomap?: EtsAttrs | undefined;
  /** `priomap-band` (6, u8, repeated): Band of a priority, counted from 0. In `priomap`. */
  priomapBand?: number[] | undefined;
}

/** Attribute set `fq-attrs`: Fair queueing with pacing. */
export interface FqAttrs<Bytes = never> extends SetObject {
  /** `plimit` (1, u32): Greatest number of packets. */
  plimit?: number | undefined;
  /** `flow-plimit` (2, u32): Greatest number of packets of a flow. */
  flowPlimit?: number | undefined;
  /** `quantum` (3, u32): Bytes that a flow may send in a turn, up to 1048576; two packets of the MTU by default. */
  quantum?: number | undefined;
  /** `initial-quantum` (4, u32): Bytes that a new flow may send at first; ten packets of the MTU by default. */
  initialQuantum?: number | undefined;
  /** `rate-enable` (5, u32): 1 for pacing, the default; 0 for none. */
  rateEnable?: number | undefined;
  /** `flow-default-rate` (6, u32): Ignored by the kernel. */
  flowDefaultRate?: number | undefined;
  /** `flow-max-rate` (7, u32): Greatest rate of a flow in bytes a second; 4294967295 for no limit. */
  flowMaxRate?: number | undefined;
  /** `buckets-log` (8, u32): Size of the table of flows, as a power of two, 1 to 18. */
  bucketsLog?: number | undefined;
  /** `flow-refill-delay` (9, u32): Microseconds that a flow has to be idle until it has full credit again. */
  flowRefillDelay?: number | undefined;
  /** `orphan-mask` (10, u32): Bits of the hash that tell flows of packets without a socket apart. */
  orphanMask?: number | undefined;
  /**
   * `low-rate-threshold` (11, u32): Rate in bytes a second below which each packet is paced by itself, without bursts.
   */
  lowRateThreshold?: number | undefined;
  /** `ce-threshold` (12, u32): Delay from which packets are marked, in microseconds. */
  ceThreshold?: number | undefined;
  /** `timer-slack` (13, u32): Nanoseconds that a timer may be late, so that several go off at once. */
  timerSlack?: number | undefined;
  /** `horizon` (14, u32): How far ahead packets may be dated, in microseconds. */
  horizon?: number | undefined;
  /**
   * `horizon-drop` (15, u8): Packets beyond `horizon` are dropped with 1, the default; with 0 they are sent at the
   * horizon.
   */
  horizonDrop?: number | undefined;
  /** `priomap` (16, struct `tc-prio-qopt`): Band of each priority; there are three. */
  priomap?: StructInput<TcPrioQopt, Bytes> | undefined;
  /** `weights` (17, array of s32): Bytes that each of the three bands may send in a turn, at least 16384 each. */
  weights?: number[] | undefined;
  /**
   * `offload-horizon` (18, u32): How far ahead packets are left to the device, in microseconds; what it can do at most.
   */
  offloadHorizon?: number | undefined;
}

/** Attribute set `fq-codel-attrs`: Fair queueing with controlled delay. */
export interface FqCodelAttrs extends SetObject {
  /** `target` (1, u32): Delay that is fine, in microseconds. */
  target?: number | undefined;
  /** `limit` (2, u32): Greatest number of packets. */
  limit?: number | undefined;
  /** `interval` (3, u32): Time in which the delay has to get better, in microseconds. */
  interval?: number | undefined;
  /** `ecn` (4, u32): 1 to mark packets instead of dropping them. */
  ecn?: number | undefined;
  /** `flows` (5, u32): Number of queues. Only when it is created. */
  flows?: number | undefined;
  /** `quantum` (6, u32): Bytes that a queue may send in a turn. */
  quantum?: number | undefined;
  /** `ce-threshold` (7, u32): Delay from which packets are marked, in microseconds. */
  ceThreshold?: number | undefined;
  /** `drop-batch-size` (8, u32): Packets that are dropped at a time. */
  dropBatchSize?: number | undefined;
  /** `memory-limit` (9, u32): Bytes of memory. */
  memoryLimit?: number | undefined;
  /**
   * `ce-threshold-selector` (10, u8): Value of the masked type of service or traffic class of packets that
   * `ce-threshold` is for.
   */
  ceThresholdSelector?: number | undefined;
  /**
   * `ce-threshold-mask` (11, u8): Bits of type of service or traffic class that are compared with
   * `ce-threshold-selector`; 0 for all packets.
   */
  ceThresholdMask?: number | undefined;
}

/** Attribute set `fq-pie-attrs`: Fair queueing with PIE in each queue. */
export interface FqPieAttrs extends SetObject {
  /** `limit` (1, u32): Greatest number of packets. */
  limit?: number | undefined;
  /** `flows` (2, u32): Number of queues, 1 to 65536. Only when it is created. */
  flows?: number | undefined;
  /** `target` (3, u32): Delay that is fine, in microseconds. */
  target?: number | undefined;
  /** `tupdate` (4, u32): Time between two computations of the probability, in microseconds. */
  tupdate?: number | undefined;
  /** `alpha` (5, u32): Gain for the distance from `target`, 0 to 32, in 1/16. */
  alpha?: number | undefined;
  /** `beta` (6, u32): Gain for the change of the delay, 0 to 32, in 1/16. */
  beta?: number | undefined;
  /** `quantum` (7, u32): Bytes that a queue may send in a turn, up to 1048576; the MTU by default. */
  quantum?: number | undefined;
  /** `memory-limit` (8, u32): Bytes of memory. */
  memoryLimit?: number | undefined;
  /** `ecn-prob` (9, u32): Probability in percent up to which packets are marked instead of dropped; 10 by default. */
  ecnProb?: number | undefined;
  /** `ecn` (10, u32): 1 to mark packets instead of dropping them, up to `ecn-prob`. */
  ecn?: number | undefined;
  /** `bytemode` (11, u32): 1 to drop long packets more often than short ones. */
  bytemode?: number | undefined;
  /** `dq-rate-estimator` (12, u32): 1 to compute the delay from the rate, 0 to measure it, the default. */
  dqRateEstimator?: number | undefined;
}

/** Attribute set `netem-attrs`: Emulation of a network that delays, loses, repeats or damages packets. */
export interface NetemAttrs<Bytes = never> extends SetObject {
  /** `corr` (1, struct `tc-netem-corr`): How much delay, loss and repetition depend on those of the packet before. */
  corr?: StructInput<TcNetemCorr, Bytes> | undefined;
  /**
   * `delay-dist` (2, array of s16): Distribution of the delay, a table of deviations in 1/8192 of the jitter.
   * Write-only.
   */
  delayDist?: number[] | undefined;
  /** `reorder` (3, struct `tc-netem-reorder`): How many packets go out of their order. */
  reorder?: StructInput<TcNetemReorder, Bytes> | undefined;
  /** `corrupt` (4, struct `tc-netem-corrupt`): How many packets get a bit error. */
  corrupt?: StructInput<TcNetemCorrupt, Bytes> | undefined;
  /** `loss` (5, nest of `netem-loss-attrs`): Model of losses, instead of independent ones. */
  loss?: NetemLossAttrs<Bytes> | undefined;
  /** `rate` (6, struct `tc-netem-rate`): Rate of the link, and what packets count more. */
  rate?: StructInput<TcNetemRate, Bytes> | undefined;
  /** `ecn` (7, u32): 1 to mark packets instead of losing them. */
  ecn?: number | undefined;
  /** `rate64` (8, u64): Rate in bytes a second, where 32 bits are too few. */
  rate64?: bigint | undefined;
  /** `latency64` (10, s64): Delay in nanoseconds; goes before that of the header. */
  latency64?: bigint | undefined;
  /** `jitter64` (11, s64): Jitter in nanoseconds; goes before that of the header. */
  jitter64?: bigint | undefined;
  /** `slot` (12, struct `tc-netem-slot`): Packets are sent in slots, as on a shared medium. */
  slot?: StructInput<TcNetemSlot, Bytes> | undefined;
  /** `slot-dist` (13, array of s16): Distribution of the time between slots, a table as `delay-dist`. Write-only. */
  slotDist?: number[] | undefined;
  /** `prng-seed` (14, u64): Seed of random numbers, for the same course again; drawn at random if left out. */
  prngSeed?: bigint | undefined;
}

/** Attribute set `netem-loss-attrs`: Models of losses; one of them. */
export interface NetemLossAttrs<Bytes = never> extends SetObject {
  /** `gi` (1, struct `tc-netem-gimodel`): Markov chain of four states. */
  gi?: StructInput<TcNetemGimodel, Bytes> | undefined;
  /** `ge` (2, struct `tc-netem-gemodel`): Gilbert-Elliott model of two states. */
  ge?: StructInput<TcNetemGemodel, Bytes> | undefined;
}

/** Attribute set `pie-attrs`: Proportional integral controller, enhanced. */
export interface PieAttrs extends SetObject {
  /** `target` (1, u32): Delay that is fine, in microseconds. */
  target?: number | undefined;
  /** `limit` (2, u32): Greatest number of packets. */
  limit?: number | undefined;
  /** `tupdate` (3, u32): Time between two computations of the probability, in microseconds. */
  tupdate?: number | undefined;
  /** `alpha` (4, u32): Gain for the distance from `target`, 0 to 32, in 1/16. */
  alpha?: number | undefined;
  /** `beta` (5, u32): Gain for the change of the delay, 0 to 32, in 1/16. */
  beta?: number | undefined;
  /** `ecn` (6, u32): 1 to mark packets instead of dropping them, while few would be dropped. */
  ecn?: number | undefined;
  /** `bytemode` (7, u32): 1 to drop long packets more often than short ones. */
  bytemode?: number | undefined;
  /** `dq-rate-estimator` (8, u32): 1 to compute the delay from the rate, 0 to measure it, the default. */
  dqRateEstimator?: number | undefined;
}

/** Attribute set `police-attrs`: Limits a rate, as an action or a part of a filter. */
export interface PoliceAttrs<Bytes = never> extends SetObject {
  /** `tbf` (1, struct `tc-police`): Number of the action, rates, burst, and what becomes of packets above the rate. */
  tbf?: StructInput<TcPolice<Bytes>, Bytes> | undefined;
  /**
   * `rate` (2, binary): Table of costs of the rate, 256 numbers of 32 bits. Has to be there with a rate, though little
   * depends on it. Write-only.
   */
  rate?: Uint8Array | undefined;
  /** `peakrate` (3, binary): Table of costs of the peak rate, as `rate`. Write-only. */
  peakrate?: Uint8Array | undefined;
  /** `avrate` (4, u32): Average rate in bytes a second from which packets are above the rate. Needs an estimator. */
  avrate?: number | undefined;
  /**
   * `result` (5, s32, enum `tc-verdict`): What becomes of packets within the rate, a number of `tc-verdict`; 0 by
   * default.
   */
  result?: EnumValue<TcVerdict> | undefined;
  /** `tm` (6, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `rate64` (8, u64): Rate in bytes a second, where 32 bits are too few. */
  rate64?: bigint | undefined;
  /** `peakrate64` (9, u64): Peak rate in bytes a second, where 32 bits are too few. */
  peakrate64?: bigint | undefined;
  /** `pktrate64` (10, u64): Rate in packets a second, instead of one in bytes. */
  pktrate64?: bigint | undefined;
  /** `pktburst64` (11, u64): Burst of `pktrate64`, as the time that it takes at that rate, in ticks of 64 ns. */
  pktburst64?: bigint | undefined;
}

/** Attribute set `qfq-attrs`: Class of quick fair queueing. */
export interface QfqAttrs extends SetObject {
  /** `weight` (1, u32): Share of the class, 1 to 1024; 1 by default. */
  weight?: number | undefined;
  /** `lmax` (2, u32): Longest packet in bytes, 512 to 65536; the MTU by default. */
  lmax?: number | undefined;
}

/** Attribute set `red-attrs`: Random early detection. */
export interface RedAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-red-qopt`): Thresholds of the queue. */
  parms?: StructInput<TcRedQopt, Bytes> | undefined;
  /** `stab` (2, binary): Table of how the average falls while the queue is idle. Write-only. */
  stab?: Uint8Array | undefined;
  /** `max-p` (3, u32): Probability at the upper threshold, in 2^-32. */
  maxP?: number | undefined;
  /**
   * `flags` (4, bitfield32): Bits: 1 marks instead of dropping, 2 drops above the upper threshold all the same, 4
   * adapts the probability by itself, 8 keeps packets that cannot be marked.
   */
  flags?: Bitfield32 | undefined;
  /**
   * `early-drop-block` (5, u32): Block of filters for packets that are dropped early; 0 for none. Only when it is
   * created.
   */
  earlyDropBlock?: number | undefined;
  /** `mark-block` (6, u32): Block of filters for packets that are marked; 0 for none. Only when it is created. */
  markBlock?: number | undefined;
}

/** Attribute set `route-attrs`: Matches the realm of the route. */
export interface RouteAttrs<Bytes = never> extends SetObject {
  /** `classid` (1, u32): Class that they belong to. */
  classid?: number | undefined;
  /** `to` (2, u32): Realm that packets go to, 0 to 255. */
  to?: number | undefined;
  /** `from` (3, u32): Realm that packets come from, 0 to 255. Not together with `iif`. */
  from?: number | undefined;
  /** `iif` (4, u32): Number of the interface that packets came in on. Not together with `from`. */
  iif?: number | undefined;
  /** `police` (5, nest of `police-attrs`): Limit of the rate; an older form of an action. */
  police?: PoliceAttrs<Bytes> | undefined;
  /** `act` (6, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
}

/** Attribute set `taprio-attrs`: Opens and closes queues by a timetable. */
export interface TaprioAttrs<Bytes = never> extends SetObject {
  /**
   * `priomap` (1, struct `tc-mqprio-qopt`): Traffic class of each priority, and the queues of each. Cannot be changed
   * later.
   */
  priomap?: StructInput<TcMqprioQopt, Bytes> | undefined;
  /** `sched-entry-list` (2, nest of `taprio-sched-entry-list`): The timetable, in its order. */
  schedEntryList?: TaprioSchedEntryList | undefined;
  /** `sched-base-time` (3, s64): When the first cycle begins, in nanoseconds of the clock. */
  schedBaseTime?: bigint | undefined;
  /** `sched-single-entry` (4, nest of `taprio-sched-entry`): Refused by the kernel. */
  schedSingleEntry?: TaprioSchedEntry | undefined;
  /**
   * `sched-clockid` (5, s32): Clock of the timetable, CLOCK_*: 0 realtime, 1 monotonic, 7 boottime, 11 TAI. Not with
   * full offload.
   */
  schedClockid?: number | undefined;
  /** `admin-sched` (7, nest of `taprio-attrs`): Timetable that is to come. Read-only. */
  adminSched?: TaprioAttrs<Bytes> | undefined;
  /** `sched-cycle-time` (8, s64): Length of a cycle in nanoseconds; the sum of all intervals if left out. */
  schedCycleTime?: bigint | undefined;
  /**
   * `sched-cycle-time-extension` (9, s64): Nanoseconds that the last cycle may last longer before another timetable
   * begins.
   */
  schedCycleTimeExtension?: bigint | undefined;
  /** `flags` (10, u32): Bits: 1 sets sending times for a qdisc `etf` below, 2 leaves all to hardware. Not both. */
  flags?: number | undefined;
  /** `txtime-delay` (11, u32): Nanoseconds that a packet takes from here to the device, with 1 in `flags`. */
  txtimeDelay?: number | undefined;
  /** `tc-entry` (12, nest of `taprio-tc-entry-attrs`, repeated): Settings of traffic classes. */
  tcEntry?: TaprioTcEntryAttrs[] | undefined;
}

/** Attribute set `taprio-sched-entry-list`: A timetable. */
export interface TaprioSchedEntryList extends SetObject {
  /** `entry` (1, nest of `taprio-sched-entry`, repeated): One for each interval. */
  entry?: TaprioSchedEntry[] | undefined;
}

/** Attribute set `taprio-sched-entry`: An interval of the timetable. */
export interface TaprioSchedEntry extends SetObject {
  /** `index` (1, u32): Position in the list. Read-only. */
  index?: number | undefined;
  /**
   * `cmd` (2, u8): What begins: 0 sets the gates, 1 also holds back packets that can be preempted, 2 also lets them go.
   */
  cmd?: number | undefined;
  /** `gate-mask` (3, u32): Traffic classes that may send, a bit each. */
  gateMask?: number | undefined;
  /** `interval` (4, u32): Length in nanoseconds. */
  interval?: number | undefined;
}

/** Attribute set `taprio-tc-entry-attrs`: A traffic class. */
export interface TaprioTcEntryAttrs extends SetObject {
  /** `index` (1, u32): Number of the traffic class. */
  index?: number | undefined;
  /** `max-sdu` (2, u32): Greatest packet in bytes, without the header of the link layer; 0 for no limit. */
  maxSdu?: number | undefined;
  /** `fp` (3, u32): 1 for packets that are sent in one piece, 2 for such that others can preempt. */
  fp?: number | undefined;
}

/** Attribute set `tbf-attrs`: Token bucket filter. */
export interface TbfAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-tbf-qopt`): Rates and limits. */
  parms?: StructInput<TcTbfQopt<Bytes>, Bytes> | undefined;
  /** `rtab` (2, binary): Table of costs of the rate. */
  rtab?: Uint8Array | undefined;
  /** `ptab` (3, binary): Table of costs of the peak rate. */
  ptab?: Uint8Array | undefined;
  /** `rate64` (4, u64): Rate in bytes a second, where 32 bits are too few. */
  rate64?: bigint | undefined;
  /** `prate64` (5, u64): Peak rate in bytes a second, where 32 bits are too few. */
  prate64?: bigint | undefined;
  /** `burst` (6, u32): Size of the bucket in bytes. */
  burst?: number | undefined;
  /** `pburst` (7, u32): Size of the bucket of the peak rate in bytes. */
  pburst?: number | undefined;
}

/** Attribute set `act-sample-attrs`: Sends samples to group psample. */
export interface ActSampleAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-gact`): Number of the action, and what becomes of packets. */
  parms?: StructInput<TcGact, Bytes> | undefined;
  /** `rate` (3, u32): One of so many packets is taken, at random. */
  rate?: number | undefined;
  /** `trunc-size` (4, u32): Bytes that are kept of a sample; all if left out. */
  truncSize?: number | undefined;
  /** `psample-group` (5, u32): Number of the group of samples. */
  psampleGroup?: number | undefined;
}

/** Attribute set `act-gact-attrs`: Drops, lets through, or goes on. */
export interface ActGactAttrs<Bytes = never> extends SetObject {
  /** `tm` (1, struct `tcf-t`): When it was made and last used. Read-only. */
  tm?: StructInput<TcfT, Bytes> | undefined;
  /** `parms` (2, struct `tc-gact`): Number of the action, and what becomes of packets. */
  parms?: StructInput<TcGact, Bytes> | undefined;
  /** `prob` (3, struct `tc-gact-p`): Something else that becomes of some packets, at random or by turns. */
  prob?: StructInput<TcGactP, Bytes> | undefined;
}

/** Attribute set `tca-stab-attrs`: Table of packet sizes, for links that send more than the packet. */
export interface TcaStabAttrs<Bytes = never> extends SetObject {
  /** `base` (1, struct `tc-sizespec`): How lengths are turned into positions in the table. */
  base?: StructInput<TcSizespec, Bytes> | undefined;
  /** `data` (2, binary): Sizes for each position, numbers of 16 bits in the order of the processor. */
  data?: Uint8Array | undefined;
}

/** What `kind` around {@link TcaStatsAttrs} selects: the type of `app`. */
export type TcaStatsAttrsApp<Bytes = never> =
  | CakeStatsAttrs
  | StructInput<TcChokeXstats, Bytes>
  | StructInput<TcCodelXstats, Bytes>
  | StructInput<TcDualpi2Xstats, Bytes>
  | StructInput<TcFqQdStats, Bytes>
  | StructInput<TcFqCodelXstats, Bytes>
  | StructInput<TcFqPieXstats, Bytes>
  | StructInput<TcHhfXstats, Bytes>
  | StructInput<TcNetemXstats, Bytes>
  | StructInput<TcPieXstats, Bytes>
  | StructInput<TcRedXstats, Bytes>
  | StructInput<TcSfbXstats, Bytes>
  | StructInput<TcSfqXstats, Bytes>
  | TaprioOffloadStatsAttrs;

/** Attribute set `tca-stats-attrs`: Counters of a queueing discipline. */
export interface TcaStatsAttrs<Bytes = never> extends SetObject {
  /** `basic` (1, struct `gnet-stats-basic`): Bytes and packets. */
  basic?: StructInput<GnetStatsBasic, Bytes> | undefined;
  /** `rate-est` (2, struct `gnet-stats-rate-est`): Estimated rates. */
  rateEst?: StructInput<GnetStatsRateEst, Bytes> | undefined;
  /** `queue` (3, struct `gnet-stats-queue`): What waits, and what was dropped. */
  queue?: StructInput<GnetStatsQueue, Bytes> | undefined;
  /** `app` (4, sub-message `tca-stats-app-msg` by `kind`): Counters of the kind. */
  app?: TcaStatsAttrsApp<Bytes> | undefined;
  /**
   * `rate-est64` (5, struct `gnet-stats-rate-est64`): Estimated rates in 64 bits, where those of `rate-est` do not fit
   * into 32.
   */
  rateEst64?: StructInput<GnetStatsRateEst64, Bytes> | undefined;
  /** `basic-hw` (7, struct `gnet-stats-basic`): Bytes and packets that hardware has seen, a part of `basic`. */
  basicHw?: StructInput<GnetStatsBasic, Bytes> | undefined;
  /** `pkt64` (8, u64): Packets in 64 bits, where those of `basic` do not fit into 32. */
  pkt64?: bigint | undefined;
}

/** What `kind` around {@link ClassStatsAttrs} selects: the type of `app`. */
export type ClassStatsAttrsApp<Bytes = never> =
  | CakeStatsAttrs
  | StructInput<TcDrrStats, Bytes>
  | StructInput<TcFqCodelClXstats, Bytes>
  | StructInput<TcHfscStats, Bytes>
  | StructInput<TcHtbXstats, Bytes>
  | StructInput<TcQfqStats, Bytes>
  | StructInput<TcSfqXstats, Bytes>;

/** Attribute set `class-stats-attrs`, a part of `tca-stats-attrs`: Counters of a class. */
export interface ClassStatsAttrs<Bytes = never> extends SetObject {
  /** `basic` (1, struct `gnet-stats-basic`): Bytes and packets. */
  basic?: StructInput<GnetStatsBasic, Bytes> | undefined;
  /** `rate-est` (2, struct `gnet-stats-rate-est`): Estimated rates. */
  rateEst?: StructInput<GnetStatsRateEst, Bytes> | undefined;
  /** `queue` (3, struct `gnet-stats-queue`): What waits, and what was dropped. */
  queue?: StructInput<GnetStatsQueue, Bytes> | undefined;
  /** `app` (4, sub-message `class-stats-app-msg` by `kind`): Counters of the kind of its queueing discipline. */
  app?: ClassStatsAttrsApp<Bytes> | undefined;
  /**
   * `rate-est64` (5, struct `gnet-stats-rate-est64`): Estimated rates in 64 bits, where those of `rate-est` do not fit
   * into 32.
   */
  rateEst64?: StructInput<GnetStatsRateEst64, Bytes> | undefined;
  /** `basic-hw` (7, struct `gnet-stats-basic`): Bytes and packets that hardware has seen, a part of `basic`. */
  basicHw?: StructInput<GnetStatsBasic, Bytes> | undefined;
  /** `pkt64` (8, u64): Packets in 64 bits, where those of `basic` do not fit into 32. */
  pkt64?: bigint | undefined;
}

/** Attribute set `filter-stats-attrs`, a part of `tca-stats-attrs`: Counters of a filter or an action. */
export interface FilterStatsAttrs<Bytes = never> extends SetObject {
  /** `basic` (1, struct `gnet-stats-basic`): Bytes and packets. */
  basic?: StructInput<GnetStatsBasic, Bytes> | undefined;
  /** `rate-est` (2, struct `gnet-stats-rate-est`): Estimated rates. */
  rateEst?: StructInput<GnetStatsRateEst, Bytes> | undefined;
  /** `queue` (3, struct `gnet-stats-queue`): What waits, and what was dropped. */
  queue?: StructInput<GnetStatsQueue, Bytes> | undefined;
  /** `app` (4, binary): Not for filters and actions. */
  app?: Uint8Array | undefined;
  /**
   * `rate-est64` (5, struct `gnet-stats-rate-est64`): Estimated rates in 64 bits, where those of `rate-est` do not fit
   * into 32.
   */
  rateEst64?: StructInput<GnetStatsRateEst64, Bytes> | undefined;
  /** `basic-hw` (7, struct `gnet-stats-basic`): Bytes and packets that hardware has seen, a part of `basic`. */
  basicHw?: StructInput<GnetStatsBasic, Bytes> | undefined;
  /** `pkt64` (8, u64): Packets in 64 bits, where those of `basic` do not fit into 32. */
  pkt64?: bigint | undefined;
}

/** Attribute set `u32-attrs`: Matches bits of packets. */
export interface U32Attrs<Bytes = never> extends SetObject {
  /** `classid` (1, u32): Class that they belong to. */
  classid?: number | undefined;
  /**
   * `hash` (2, u32): Hash table and bucket that the filter goes into, in the high 20 bits as in `handle`; the first
   * table if left out.
   */
  hash?: number | undefined;
  /** `link` (3, u32): Hash table to go on with where it matches, as in `hash`; 0 for none. */
  link?: number | undefined;
  /** `divisor` (4, u32): Number of buckets of a hash table that is to be created, a power of two up to 256. */
  divisor?: number | undefined;
  /** `sel` (5, struct `tc-u32-sel`): Bits to match. */
  sel?: StructInput<TcU32Sel<Bytes>, Bytes> | undefined;
  /** `police` (6, nest of `police-attrs`): Limit of the rate; an older form of an action. */
  police?: PoliceAttrs<Bytes> | undefined;
  /** `act` (7, indexed-array of nest of `act-attrs`): Actions. */
  act?: ActAttrs<Bytes>[] | undefined;
  /** `indev` (8, string): Name of the interface that packets came in on. */
  indev?: string | Bytes | undefined;
  /** `pcnt` (9, struct `tc-u32-pcnt`): Counters of matches. */
  pcnt?: StructInput<TcU32Pcnt, Bytes> | undefined;
  /** `mark` (10, struct `tc-u32-mark`): Mark of packets that has to match as well. */
  mark?: StructInput<TcU32Mark, Bytes> | undefined;
  /** `flags` (11, u32, flags `cls-flags`): Where it is. */
  flags?: FlagsValue<ClsFlag> | undefined;
}

/** Attribute set `sfb-attrs`: Stochastic fair blue. */
export interface SfbAttrs<Bytes = never> extends SetObject {
  /** `parms` (1, struct `tc-sfb-qopt`): Limits and steps of the probability. */
  parms?: StructInput<TcSfbQopt, Bytes> | undefined;
}

/**
 * Attribute set `mqprio-attrs`: Traffic classes of hardware queues, where hardware is to do it. The queues of each
 * class are in the header.
 */
export interface MqprioAttrs extends SetObject {
  /** `mode` (1, u16): What hardware does: 0 as it is set up for DCB, 1 as it is said here. */
  mode?: number | undefined;
  /** `shaper` (2, u16): Shaping by hardware: 0 as it is set up for DCB, 1 by the rates here, with `mode` 1. */
  shaper?: number | undefined;
  /** `min-rate64` (3, nest of `mqprio-min-rates`): Guaranteed rates. Needs `shaper` 1. */
  minRate64?: MqprioMinRates | undefined;
  /** `max-rate64` (4, nest of `mqprio-max-rates`): Greatest rates. Needs `shaper` 1. */
  maxRate64?: MqprioMaxRates | undefined;
  /** `tc-entry` (5, nest of `mqprio-tc-entry-attrs`, repeated): Settings of traffic classes. */
  tcEntry?: MqprioTcEntryAttrs[] | undefined;
}

/** Attribute set `mqprio-min-rates`: Guaranteed rates of traffic classes. */
export interface MqprioMinRates extends SetObject {
  /** `min-rate64` (3, u64, repeated): Bytes a second, one for each traffic class from 0 on. */
  minRate64?: bigint[] | undefined;
}

/** Attribute set `mqprio-max-rates`: Greatest rates of traffic classes. */
export interface MqprioMaxRates extends SetObject {
  /** `max-rate64` (4, u64, repeated): Bytes a second, one for each traffic class from 0 on. */
  maxRate64?: bigint[] | undefined;
}

/** Attribute set `mqprio-tc-entry-attrs`: A traffic class. */
export interface MqprioTcEntryAttrs extends SetObject {
  /** `index` (1, u32): Number of the traffic class. */
  index?: number | undefined;
  /** `fp` (2, u32): 1 for packets that are sent in one piece, 2 for such that others can preempt. */
  fp?: number | undefined;
}

/** Attribute set `taprio-offload-stats-attrs`: Counters of a device that carries out the schedule of taprio. */
export interface TaprioOffloadStatsAttrs extends SetObject {
  /** `window-drops` (2, u64): Packets dropped because they did not fit into a window or the maximum size. */
  windowDrops?: bigint | undefined;
  /** `tx-overruns` (3, u64): Packets that were sent beyond the end of their window. */
  txOverruns?: bigint | undefined;
}

/**
 * Attribute set `flower-key-enc-opt-pfcp-attrs`: Header of PFCP, the protocol that controls user planes of mobile
 * networks.
 */
export interface FlowerKeyEncOptPfcpAttrs extends SetObject {
  /** `type` (1, u8): Kind of message: 0 of a node, 1 of a session. */
  type?: number | undefined;
  /** `seid` (2, u64, big-endian): Number of the session. */
  seid?: bigint | undefined;
}

/** Attribute set `flower-key-mpls-opts-attrs`: MPLS labels to match. */
export interface FlowerKeyMplsOptsAttrs extends SetObject {
  /** `lse` (1, nest of `flower-key-mpls-opt-attrs`, repeated): An entry of the label stack. */
  lse?: FlowerKeyMplsOptAttrs[] | undefined;
}

/** Attribute set `gate-entry-list`: A timetable. */
export interface GateEntryList extends SetObject {
  /** `entry` (1, nest of `gate-entry-attrs`, repeated): One for each interval. */
  entry?: GateEntryAttrs[] | undefined;
}

/** Attribute set `gate-entry-attrs`: An interval of a timetable. */
export interface GateEntryAttrs extends SetObject {
  /** `index` (1, u32): Position in the list. Read-only. */
  index?: number | undefined;
  /** `gate` (2, flag): Open; closed without it. */
  gate?: boolean | undefined;
  /** `interval` (3, u32): Length in nanoseconds. */
  interval?: number | undefined;
  /** `ipv` (4, s32): For hardware only, a priority that packets get inside of it; -1 to leave it. */
  ipv?: number | undefined;
  /** `max-octets` (5, s32): Bytes that may pass in the interval; -1 for no limit. */
  maxOctets?: number | undefined;
}

/** Attribute set `pedit-keys-ex-attrs`: Header and operation of each change. */
export interface PeditKeysExAttrs extends SetObject {
  /** `key-ex` (6, nest of `pedit-key-ex-attrs`, repeated): One for each change. */
  keyEx?: PeditKeyExAttrs[] | undefined;
}

/** Attribute set `pedit-key-ex-attrs`: Header and operation of a change. */
export interface PeditKeyExAttrs extends SetObject {
  /** `htype` (1, u16, enum `pedit-header`): Header that the offset counts from. */
  htype?: EnumValue<PeditHeader> | undefined;
  /** `cmd` (2, u16, enum `pedit-cmd`): Whether bits are set or a number is added. */
  cmd?: EnumValue<PeditCmd> | undefined;
}

/**
 * Attribute set `ife-meta-attrs`: Facts about a packet. In requests, a value goes instead of that of the packet;
 * without content the attribute takes that of the packet, which only `unknownAttributes` can say, here and in replies.
 */
export interface IfeMetaAttrs extends SetObject {
  /** `skbmark` (1, u32): Mark. */
  skbmark?: number | undefined;
  /** `hashid` (2, u32): No kernel module is for it. */
  hashid?: number | undefined;
  /** `prio` (3, u32): Priority. */
  prio?: number | undefined;
  /** `qmap` (4, u16): No kernel module is for it. */
  qmap?: number | undefined;
  /** `tcindex` (5, u16): Index of traffic control. */
  tcindex?: number | undefined;
}

/** Struct `tcmsg` and the attributes `qdisc-attrs` behind it. */
export type QdiscAttrsMessage<Bytes = never> = HeaderInput<Tcmsg, Bytes> & QdiscAttrs<Bytes>;

/** Struct `tcmsg` and the attributes `class-attrs` behind it. */
export type ClassAttrsMessage<Bytes = never> = HeaderInput<Tcmsg, Bytes> & ClassAttrs<Bytes>;

/** Struct `tcmsg` and the attributes `filter-attrs` behind it. */
export type FilterAttrsMessage<Bytes = never> = HeaderInput<Tcmsg, Bytes> & FilterAttrs<Bytes>;

/** Struct `tc-mqprio-qopt` and the attributes `mqprio-attrs` behind it. */
export type TcMqprioQoptMqprioAttrs<Bytes = never> = HeaderInput<TcMqprioQopt, Bytes> & MqprioAttrs;

/** Struct `tc-netem-qopt` and the attributes `netem-attrs` behind it. */
export type TcNetemQoptNetemAttrs<Bytes = never> = HeaderInput<TcNetemQopt, Bytes> & NetemAttrs<Bytes>;

/** Request of `newqdisc`. */
export type NewqdiscRequest = QdiscAttrsMessage<Uint8Array>;

/** Request of `delqdisc`. */
export type DelqdiscRequest = QdiscAttrsMessage<Uint8Array>;

/** Request of `getqdisc`. */
export type GetqdiscRequest = QdiscAttrsMessage<Uint8Array>;

/** Request of `getqdisc` (dump). */
export type GetqdiscDumpRequest = QdiscAttrsMessage<Uint8Array>;

/** Request of `newtclass`. */
export type NewtclassRequest = ClassAttrsMessage<Uint8Array>;

/** Request of `deltclass`. */
export type DeltclassRequest = ClassAttrsMessage<Uint8Array>;

/** Request of `gettclass`. */
export type GettclassRequest = ClassAttrsMessage<Uint8Array>;

/** Request of `gettclass` (dump). */
export type GettclassDumpRequest = ClassAttrsMessage<Uint8Array>;

/** Request of `newtfilter`. */
export type NewtfilterRequest = FilterAttrsMessage<Uint8Array>;

/** Request of `deltfilter`. */
export type DeltfilterRequest = FilterAttrsMessage<Uint8Array>;

/** Request of `gettfilter`. */
export type GettfilterRequest = FilterAttrsMessage<Uint8Array>;

/** Request of `gettfilter` (dump). */
export type GettfilterDumpRequest = FilterAttrsMessage<Uint8Array>;

/** Request of `newchain`. */
export type NewchainRequest = FilterAttrsMessage<Uint8Array>;

/** Request of `delchain`. */
export type DelchainRequest = FilterAttrsMessage<Uint8Array>;

/** Request of `getchain`. */
export type GetchainRequest = FilterAttrsMessage<Uint8Array>;

/** Request of `getchain` (dump). */
export type GetchainDumpRequest = FilterAttrsMessage<Uint8Array>;
