// Generated from specs/kernel/rt-link.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, HeaderInput, OtherKind, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type {
  AmtMode, BondAdSelect, BondArpAllTargets, BondArpValidate, BondChurnState, BondFailOverMac, BondLacpRate,
  BondMiiStatus, BondMode, BondPrimaryReselect, BondSlaveState, BondXmitHashPolicy, BrBoolopts, BridgeFlag, BridgeMode,
  BridgeVlanInfoFlag, BrMcastRouter, BrPortState, BrStpMode, CanCtrlmodeFlag, CanState, ErspanDir, GeneveDf, GreFlag,
  GtpRole, HsrProtocol, IfinfoFlag, IflaVfLinkStateEnum, In6AddrGenMode, Inet6LinkFlag, Ip6TnlFlag, IpoibMode,
  IpvlanFlag, IpvlanMode, LacpPortState, LinkEvent, Linkmode, MacsecOffload, MacsecValidationType, MacvlanFlag,
  MacvlanMacaddrMode, MacvlanMode, MctpPhysBinding, NetkitMode, NetkitPairing, NetkitPolicy, NetkitScrub,
  OffloadXstatsFilter, Operstate, OvpnMode, PortRequest, PortResponse, RmnetFlag, RtextFilter, SitFlag, StatsFilter,
  TunnelEncapFlag, TunnelEncapType, TunType, VlanFlag, VlanProtocols, VxlanDf, VxlanLabelPolicy, XdpAttached, XdpFlag,
} from './constants.ts';

/** Struct `rtgenmsg` (1 byte): Shortest header of routing messages; no operation here uses it. */
export interface Rtgenmsg extends StructObject {
  /** `family` (u8, enum `address-family`): Address family. */
  family: EnumValue<AddressFamily>;
}

/** Struct `ifinfomsg` (16 bytes): Header of all messages about links. */
export interface Ifinfomsg extends StructObject {
  /**
   * `ifi-family` (u8, enum `address-family`): Which part of the kernel answers: `unspec` for links themselves, `bridge`
   * for ports of bridges, `inet6` for IPv6 settings.
   */
  ifiFamily: EnumValue<AddressFamily>;
  /** `ifi-type` (u16): Type of the hardware, ARPHRD_* of `linux/if_arp.h`: 1 is Ethernet, 772 loopback. Read-only. */
  ifiType: number;
  /** `ifi-index` (s32): Number of the link. In a request to create, the number it shall have, 0 for any. */
  ifiIndex: number;
  /**
   * `ifi-flags` (u32, flags `ifinfo-flags`): State of the link. In requests, the values of the flags that `ifi-change`
   * names.
   */
  ifiFlags: FlagsValue<IfinfoFlag>;
  /**
   * `ifi-change` (u32, flags `ifinfo-flags`): Which flags to change; in notifications, which have changed. If none is
   * named but `ifi-flags` has some, all are set as they stand there.
   */
  ifiChange: FlagsValue<IfinfoFlag>;
}

/** Struct `ifla-bridge-id` (8 bytes): Name of a bridge in the spanning tree protocol. */
export interface IflaBridgeId<Bytes = never> extends StructObject {
  /** `prio` (u16, big-endian): Priority; the lower, the sooner it becomes root. */
  prio: number;
  /** `addr` (binary, mac): MAC address of the bridge. */
  addr: string | Bytes;
}

/** Struct `ifla-cacheinfo` (16 bytes): Neighbour discovery of IPv6 on a link. Read-only. */
export interface IflaCacheinfo extends StructObject {
  /** `max-reasm-len` (u32): Greatest packet that can be put together from fragments, in bytes. */
  maxReasmLen: number;
  /** `tstamp` (u32): When the settings last changed, in hundredths of a second since boot. */
  tstamp: number;
  /** `reachable-time` (u32): How long a neighbour counts as reachable, in milliseconds. */
  reachableTime: number;
  /** `retrans-time` (u32): Time between neighbour solicitations, in milliseconds. */
  retransTime: number;
}

/** Struct `rtnl-link-stats` (96 bytes): The same counters as in `rtnl-link-stats64`, cut to 32 bits: they wrap. */
export interface RtnlLinkStats extends StructObject {
  /** `rx-packets` (u32): Good packets received, those that were dropped later included. */
  rxPackets: number;
  /** `tx-packets` (u32): Packets handed to the device. */
  txPackets: number;
  /** `rx-bytes` (u32): Bytes of the packets in `rx-packets`. */
  rxBytes: number;
  /** `tx-bytes` (u32): Bytes of the packets in `tx-packets`. */
  txBytes: number;
  /** `rx-errors` (u32): Bad packets received. */
  rxErrors: number;
  /** `tx-errors` (u32): Packets that could not be sent. */
  txErrors: number;
  /** `rx-dropped` (u32): Received packets dropped for want of memory, or of a protocol that takes them. */
  rxDropped: number;
  /** `tx-dropped` (u32): Packets dropped before they were sent, for want of resources. */
  txDropped: number;
  /** `multicast` (u32): Multicast packets received. */
  multicast: number;
  /** `collisions` (u32): Collisions while sending. */
  collisions: number;
  /** `rx-length-errors` (u32): Packets of a wrong length. */
  rxLengthErrors: number;
  /** `rx-over-errors` (u32): Packets that the receiver's buffer had no room for. */
  rxOverErrors: number;
  /** `rx-crc-errors` (u32): Packets with a wrong checksum of the link layer. */
  rxCrcErrors: number;
  /** `rx-frame-errors` (u32): Packets with a misaligned end. */
  rxFrameErrors: number;
  /** `rx-fifo-errors` (u32): Overruns of the receiver's queue, in software devices of a queue of packets. */
  rxFifoErrors: number;
  /** `rx-missed-errors` (u32): Packets that the device dropped because the host was too slow to give it buffers. */
  rxMissedErrors: number;
  /** `tx-aborted-errors` (u32): Packets given up, on Ethernet after too many collisions. */
  txAbortedErrors: number;
  /** `tx-carrier-errors` (u32): Packets lost for want of a carrier. */
  txCarrierErrors: number;
  /** `tx-fifo-errors` (u32): Underruns of the sender's queue. */
  txFifoErrors: number;
  /** `tx-heartbeat-errors` (u32): Missing signals of the transceiver on old half-duplex Ethernet. */
  txHeartbeatErrors: number;
  /** `tx-window-errors` (u32): Late collisions. */
  txWindowErrors: number;
  /** `rx-compressed` (u32): Compressed packets received (PPP, CSLIP). */
  rxCompressed: number;
  /** `tx-compressed` (u32): Compressed packets sent (PPP, CSLIP). */
  txCompressed: number;
  /** `rx-nohandler` (u32): Packets dropped because the link may not receive, such as the backup link of a bond. */
  rxNohandler: number;
}

/**
 * Struct `rtnl-link-stats64` (200 bytes): Counters of a link since it was created. Each more detailed error is also in
 * `rx-errors` or `tx-errors`, unless said otherwise.
 */
export interface RtnlLinkStats64 extends StructObject {
  /** `rx-packets` (u64): Good packets received, those that were dropped later included. */
  rxPackets: bigint;
  /** `tx-packets` (u64): Packets handed to the device. */
  txPackets: bigint;
  /** `rx-bytes` (u64): Bytes of the packets in `rx-packets`; for Ethernet without frame check sequence. */
  rxBytes: bigint;
  /** `tx-bytes` (u64): Bytes of the packets in `tx-packets`. */
  txBytes: bigint;
  /** `rx-errors` (u64): Bad packets received. */
  rxErrors: bigint;
  /** `tx-errors` (u64): Packets that could not be sent. */
  txErrors: bigint;
  /** `rx-dropped` (u64): Received packets dropped for want of memory, or of a protocol that takes them. */
  rxDropped: bigint;
  /** `tx-dropped` (u64): Packets dropped before they were sent, for want of resources. */
  txDropped: bigint;
  /** `multicast` (u64): Multicast packets received. */
  multicast: bigint;
  /** `collisions` (u64): Collisions while sending. */
  collisions: bigint;
  /** `rx-length-errors` (u64): Packets of a wrong length. */
  rxLengthErrors: bigint;
  /** `rx-over-errors` (u64): Packets that the receiver's buffer had no room for. */
  rxOverErrors: bigint;
  /** `rx-crc-errors` (u64): Packets with a wrong checksum of the link layer. */
  rxCrcErrors: bigint;
  /** `rx-frame-errors` (u64): Packets with a misaligned end. */
  rxFrameErrors: bigint;
  /** `rx-fifo-errors` (u64): Overruns of the receiver's queue, in software devices of a queue of packets. */
  rxFifoErrors: bigint;
  /** `rx-missed-errors` (u64): Packets that the device dropped because the host was too slow to give it buffers. */
  rxMissedErrors: bigint;
  /** `tx-aborted-errors` (u64): Packets given up, on Ethernet after too many collisions. */
  txAbortedErrors: bigint;
  /** `tx-carrier-errors` (u64): Packets lost for want of a carrier. */
  txCarrierErrors: bigint;
  /** `tx-fifo-errors` (u64): Underruns of the sender's queue. */
  txFifoErrors: bigint;
  /** `tx-heartbeat-errors` (u64): Missing signals of the transceiver on old half-duplex Ethernet. */
  txHeartbeatErrors: bigint;
  /** `tx-window-errors` (u64): Late collisions. */
  txWindowErrors: bigint;
  /** `rx-compressed` (u64): Compressed packets received (PPP, CSLIP). */
  rxCompressed: bigint;
  /** `tx-compressed` (u64): Compressed packets sent (PPP, CSLIP). */
  txCompressed: bigint;
  /** `rx-nohandler` (u64): Packets dropped because the link may not receive, such as the backup link of a bond. */
  rxNohandler: bigint;
  /** `rx-otherhost-dropped` (u64): Packets dropped because they were addressed to another host. */
  rxOtherhostDropped: bigint;
}

/** Struct `rtnl-hw-stats64` (72 bytes): Counters that hardware keeps; meanings as in `rtnl-link-stats64`. */
export interface RtnlHwStats64 extends StructObject {
  /** `rx-packets` (u64): Packets received. */
  rxPackets: bigint;
  /** `tx-packets` (u64): Packets sent. */
  txPackets: bigint;
  /** `rx-bytes` (u64): Bytes received. */
  rxBytes: bigint;
  /** `tx-bytes` (u64): Bytes sent. */
  txBytes: bigint;
  /** `rx-errors` (u64): Bad packets received. */
  rxErrors: bigint;
  /** `tx-errors` (u64): Packets that could not be sent. */
  txErrors: bigint;
  /** `rx-dropped` (u64): Received packets dropped. */
  rxDropped: bigint;
  /** `tx-dropped` (u64): Packets dropped before they were sent. */
  txDropped: bigint;
  /** `multicast` (u64): Multicast packets received. */
  multicast: bigint;
}

/** Struct `rtnl-link-ifmap` (32 bytes): Resources of old devices; 0 on nearly all of today. */
export interface RtnlLinkIfmap extends StructObject {
  /** `mem-start` (u64): Start of shared memory. */
  memStart: bigint;
  /** `mem-end` (u64): End of shared memory. */
  memEnd: bigint;
  /** `base-addr` (u64): Address of the input and output ports. */
  baseAddr: bigint;
  /** `irq` (u16): Interrupt line. */
  irq: number;
  /** `dma` (u8): DMA channel. */
  dma: number;
  /** `port` (u8): Which connector is used. */
  port: number;
}

/** Struct `br-boolopt-multi` (8 bytes): Options of a bridge, one bit each. */
export interface BrBooloptMulti extends StructObject {
  /** `optval` (u32, flags `br-boolopts`): Values of the options. */
  optval: FlagsValue<BrBoolopts>;
  /** `optmask` (u32, flags `br-boolopts`): Which options to change; in answers, which the kernel knows. */
  optmask: FlagsValue<BrBoolopts>;
}

/**
 * Struct `bridge-vlan-info` (4 bytes): A VLAN of a bridge port. A range is two of them, with flags `range-begin` and
 * `range-end`.
 */
export interface BridgeVlanInfo extends StructObject {
  /** `flags` (u16, flags `bridge-vlan-info-flags`): What the VLAN is. */
  flags: FlagsValue<BridgeVlanInfoFlag>;
  /** `vid` (u16): VLAN ID, 1 to 4094. */
  vid: number;
}

/** Struct `if-stats-msg` (12 bytes): Header of messages about statistics. */
export interface IfStatsMsg extends StructObject {
  /** `family` (u8, enum `address-family`): Always `unspec`. */
  family: EnumValue<AddressFamily>;
  /** `ifindex` (u32): Number of the link; 0 in requests for all links. */
  ifindex: number;
  /** `filter-mask` (u32, flags `stats-filter`): Which groups are asked for, or are in the answer. */
  filterMask: FlagsValue<StatsFilter>;
}

/** Struct `ifla-vlan-flags` (8 bytes): Changes of the flags of a VLAN link. */
export interface IflaVlanFlags extends StructObject {
  /** `flags` (u32, flags `vlan-flags`): Values of the flags. */
  flags: FlagsValue<VlanFlag>;
  /** `mask` (u32, flags `vlan-flags`): Which flags to change; all in answers. */
  mask: FlagsValue<VlanFlag>;
}

/** Struct `ifla-vlan-qos-mapping` (8 bytes): A priority and what it becomes. */
export interface IflaVlanQosMapping extends StructObject {
  /** `from` (u32): Priority of the packet (`skb->priority`) on the way out, of the tag on the way in. */
  from: number;
  /** `to` (u32): Priority of the tag on the way out, of the packet on the way in. */
  to: number;
}

/** Struct `ifla-geneve-port-range` (4 bytes): UDP source ports to choose from. */
export interface IflaGenevePortRange extends StructObject {
  /** `low` (u16, big-endian): First port. */
  low: number;
  /** `high` (u16, big-endian): Last port. */
  high: number;
}

/** Struct `ifla-vf-mac` (36 bytes): MAC address of a virtual function. */
export interface IflaVfMac extends StructObject {
  /** `vf` (u32): Number of the virtual function, from 0. */
  vf: number;
  /** `mac` (binary): Address in the first bytes, zeros behind it. */
  mac: Uint8Array;
}

/** Struct `ifla-vf-vlan` (12 bytes): VLAN of a virtual function. */
export interface IflaVfVlan extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `vlan` (u32): VLAN ID; 0 for none. */
  vlan: number;
  /** `qos` (u32): Priority in the tag, 0 to 7. */
  qos: number;
}

/** Struct `ifla-vf-tx-rate` (8 bytes): Greatest send rate of a virtual function, the older form. */
export interface IflaVfTxRate extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `rate` (u32): Megabits per second; 0 for no limit. */
  rate: number;
}

/** Struct `ifla-vf-spoofchk` (8 bytes): Whether packets with a wrong source address are stopped. */
export interface IflaVfSpoofchk extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `setting` (u32): 0 off, 1 on; 4294967295 if the device cannot tell. */
  setting: number;
}

/** Struct `ifla-vf-link-state` (8 bytes): State of the link that a virtual function sees. */
export interface IflaVfLinkState extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `link-state` (u32, enum `ifla-vf-link-state-enum`): The state. */
  linkState: EnumValue<IflaVfLinkStateEnum>;
}

/** Struct `ifla-vf-rate` (12 bytes): Send rates of a virtual function. */
export interface IflaVfRate extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `min-tx-rate` (u32): Megabits per second that it has for sure; 0 for none. */
  minTxRate: number;
  /** `max-tx-rate` (u32): Megabits per second that it may reach; 0 for no limit. */
  maxTxRate: number;
}

/** Struct `ifla-vf-rss-query-en` (8 bytes): Whether a virtual function may read its hash key and indirection table. */
export interface IflaVfRssQueryEn extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `setting` (u32): 0 no, 1 yes; 4294967295 if the device cannot tell. */
  setting: number;
}

/**
 * Struct `ifla-vf-trust` (8 bytes): Whether a virtual function may do what is kept for trusted ones, such as
 * promiscuous mode.
 */
export interface IflaVfTrust extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `setting` (u32): 0 no, 1 yes; 4294967295 if the device cannot tell. */
  setting: number;
}

/** Struct `ifla-vf-guid` (16 bytes): An InfiniBand GUID of a virtual function. */
export interface IflaVfGuid extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `guid` (u64): The GUID as a number. */
  guid: bigint;
}

/** Struct `ifla-vf-vlan-info` (16 bytes): VLAN of a virtual function, with the type of tag. */
export interface IflaVfVlanInfo extends StructObject {
  /** `vf` (u32): Number of the virtual function. */
  vf: number;
  /** `vlan` (u32): VLAN ID; 0 for none. */
  vlan: number;
  /** `qos` (u32): Priority in the tag, 0 to 7. */
  qos: number;
  /** `vlan-proto` (u16, big-endian, enum `vlan-protocols`): EtherType of the tag. */
  vlanProto: EnumValue<VlanProtocols>;
}

/** Struct `ifla-vxlan-port-range` (4 bytes): UDP source ports to choose from; 0 and 0 for the range of the system. */
export interface IflaVxlanPortRange extends StructObject {
  /** `low` (u16, big-endian): First port. */
  low: number;
  /** `high` (u16, big-endian): Last port. */
  high: number;
}

/** Struct `ifla-rmnet-flags` (8 bytes): Changes of the flags of an rmnet link. */
export interface IflaRmnetFlags extends StructObject {
  /** `flags` (u32, flags `rmnet-flags`): Values of the flags. */
  flags: FlagsValue<RmnetFlag>;
  /** `mask` (u32, flags `rmnet-flags`): Which flags to change; all in answers. */
  mask: FlagsValue<RmnetFlag>;
}

/**
 * Struct `can-bittiming` (32 bytes): Timing of the bits on a CAN bus. Give `bitrate`, and `sample-point` if need be, or
 * else `tq` and what follows; the kernel works out the rest.
 */
export interface CanBittiming extends StructObject {
  /** `bitrate` (u32): Bits per second. */
  bitrate: number;
  /** `sample-point` (u32): Where in a bit its value is read, in tenths of a percent; 0 for the recommended place. */
  samplePoint: number;
  /** `tq` (u32): Time quantum, in nanoseconds. */
  tq: number;
  /** `prop-seg` (u32): Propagation segment, in time quanta. */
  propSeg: number;
  /** `phase-seg1` (u32): First phase segment, in time quanta. */
  phaseSeg1: number;
  /** `phase-seg2` (u32): Second phase segment, in time quanta. */
  phaseSeg2: number;
  /** `sjw` (u32): Synchronisation jump width, in time quanta. */
  sjw: number;
  /** `brp` (u32): Prescaler of the clock. */
  brp: number;
}

/** Struct `can-bittiming-const` (48 bytes): Limits of a CAN controller. Read-only. Times in time quanta. */
export interface CanBittimingConst<Bytes = never> extends StructObject {
  /** `name` (string): Name of the controller. */
  name: string | Bytes;
  /** `tseg1-min` (u32): Least sum of `prop-seg` and `phase-seg1`. */
  tseg1Min: number;
  /** `tseg1-max` (u32): Greatest sum of `prop-seg` and `phase-seg1`. */
  tseg1Max: number;
  /** `tseg2-min` (u32): Least `phase-seg2`. */
  tseg2Min: number;
  /** `tseg2-max` (u32): Greatest `phase-seg2`. */
  tseg2Max: number;
  /** `sjw-max` (u32): Greatest `sjw`. */
  sjwMax: number;
  /** `brp-min` (u32): Least prescaler. */
  brpMin: number;
  /** `brp-max` (u32): Greatest prescaler. */
  brpMax: number;
  /** `brp-inc` (u32): Step of the prescaler. */
  brpInc: number;
}

/** Struct `can-clock` (4 bytes): Clock from which a CAN controller makes its bit rates. */
export interface CanClock extends StructObject {
  /** `freq` (u32): Clock of the controller, in Hz. */
  freq: number;
}

/** Struct `can-berr-counter` (4 bytes): Error counters of a CAN controller. */
export interface CanBerrCounter extends StructObject {
  /** `txerr` (u16): Errors while sending. */
  txerr: number;
  /** `rxerr` (u16): Errors while receiving. */
  rxerr: number;
}

/** Struct `can-ctrlmode` (8 bytes): Changes of the modes of a CAN controller. */
export interface CanCtrlmode extends StructObject {
  /** `mask` (u32, flags `can-ctrlmode-flags`): Which modes to change; none in answers. */
  mask: FlagsValue<CanCtrlmodeFlag>;
  /** `flags` (u32, flags `can-ctrlmode-flags`): Values of the modes. */
  flags: FlagsValue<CanCtrlmodeFlag>;
}

/** Struct `can-device-stats` (24 bytes): What happened to a CAN controller. */
export interface CanDeviceStats extends StructObject {
  /** `bus-error` (u32): Errors on the bus. */
  busError: number;
  /** `error-warning` (u32): Changes to state error-warning. */
  errorWarning: number;
  /** `error-passive` (u32): Changes to state error-passive. */
  errorPassive: number;
  /** `bus-off` (u32): Changes to state bus-off. */
  busOff: number;
  /** `arbitration-lost` (u32): Frames that had to wait for a more important one. */
  arbitrationLost: number;
  /** `restarts` (u32): Restarts after bus-off. */
  restarts: number;
}

/** Struct `bridge-vlan-xstats` (40 bytes): Counters of a VLAN of a bridge or of one of its ports. */
export interface BridgeVlanXstats extends StructObject {
  /** `rx-bytes` (u64): Bytes received. */
  rxBytes: bigint;
  /** `rx-packets` (u64): Packets received. */
  rxPackets: bigint;
  /** `tx-bytes` (u64): Bytes sent. */
  txBytes: bigint;
  /** `tx-packets` (u64): Packets sent. */
  txPackets: bigint;
  /** `vid` (u16): VLAN ID. */
  vid: number;
  /** `flags` (u16, flags `bridge-vlan-info-flags`): What the VLAN is. */
  flags: FlagsValue<BridgeVlanInfoFlag>;
}

/**
 * Struct `br-mcast-stats` (240 bytes): Multicast packets that a bridge or a port received (`-rx`) or sent (`-tx`), by
 * kind and version of the message. Counted if `mcast-stats-enabled` is on.
 */
export interface BrMcastStats extends StructObject {
  /** `igmp-v1queries-rx` (u64): Queries of IGMPv1 received. */
  igmpV1queriesRx: bigint;
  /** `igmp-v1queries-tx` (u64): Queries of IGMPv1 sent. */
  igmpV1queriesTx: bigint;
  /** `igmp-v2queries-rx` (u64): Queries of IGMPv2 received. */
  igmpV2queriesRx: bigint;
  /** `igmp-v2queries-tx` (u64): Queries of IGMPv2 sent. */
  igmpV2queriesTx: bigint;
  /** `igmp-v3queries-rx` (u64): Queries of IGMPv3 received. */
  igmpV3queriesRx: bigint;
  /** `igmp-v3queries-tx` (u64): Queries of IGMPv3 sent. */
  igmpV3queriesTx: bigint;
  /** `igmp-leaves-rx` (u64): Messages of IGMPv2 received that hosts leave groups. */
  igmpLeavesRx: bigint;
  /** `igmp-leaves-tx` (u64): Messages of IGMPv2 sent that hosts leave groups. */
  igmpLeavesTx: bigint;
  /** `igmp-v1reports-rx` (u64): Reports of IGMPv1 received, by which hosts ask for groups. */
  igmpV1reportsRx: bigint;
  /** `igmp-v1reports-tx` (u64): Reports of IGMPv1 sent. */
  igmpV1reportsTx: bigint;
  /** `igmp-v2reports-rx` (u64): Reports of IGMPv2 received, by which hosts ask for groups. */
  igmpV2reportsRx: bigint;
  /** `igmp-v2reports-tx` (u64): Reports of IGMPv2 sent. */
  igmpV2reportsTx: bigint;
  /** `igmp-v3reports-rx` (u64): Reports of IGMPv3 received, by which hosts ask for groups. */
  igmpV3reportsRx: bigint;
  /** `igmp-v3reports-tx` (u64): Reports of IGMPv3 sent. */
  igmpV3reportsTx: bigint;
  /** `igmp-parse-errors` (u64): Messages of IGMP that could not be read. */
  igmpParseErrors: bigint;
  /** `mld-v1queries-rx` (u64): Queries of MLDv1 received. */
  mldV1queriesRx: bigint;
  /** `mld-v1queries-tx` (u64): Queries of MLDv1 sent. */
  mldV1queriesTx: bigint;
  /** `mld-v2queries-rx` (u64): Queries of MLDv2 received. */
  mldV2queriesRx: bigint;
  /** `mld-v2queries-tx` (u64): Queries of MLDv2 sent. */
  mldV2queriesTx: bigint;
  /** `mld-leaves-rx` (u64): Messages of MLDv1 received that hosts leave groups. */
  mldLeavesRx: bigint;
  /** `mld-leaves-tx` (u64): Messages of MLDv1 sent that hosts leave groups. */
  mldLeavesTx: bigint;
  /** `mld-v1reports-rx` (u64): Reports of MLDv1 received, by which hosts ask for groups. */
  mldV1reportsRx: bigint;
  /** `mld-v1reports-tx` (u64): Reports of MLDv1 sent. */
  mldV1reportsTx: bigint;
  /** `mld-v2reports-rx` (u64): Reports of MLDv2 received, by which hosts ask for groups. */
  mldV2reportsRx: bigint;
  /** `mld-v2reports-tx` (u64): Reports of MLDv2 sent. */
  mldV2reportsTx: bigint;
  /** `mld-parse-errors` (u64): Messages of MLD that could not be read. */
  mldParseErrors: bigint;
  /** `mcast-bytes-rx` (u64): Bytes of multicast packets received. */
  mcastBytesRx: bigint;
  /** `mcast-bytes-tx` (u64): Bytes of multicast packets sent. */
  mcastBytesTx: bigint;
  /** `mcast-packets-rx` (u64): Multicast packets received. */
  mcastPacketsRx: bigint;
  /** `mcast-packets-tx` (u64): Multicast packets sent. */
  mcastPacketsTx: bigint;
}

/** Struct `bridge-stp-xstats` (48 bytes): Spanning tree counters of a bridge port. */
export interface BridgeStpXstats extends StructObject {
  /** `transition-blk` (u64): Changes to state blocking. */
  transitionBlk: bigint;
  /** `transition-fwd` (u64): Changes to state forwarding. */
  transitionFwd: bigint;
  /** `rx-bpdu` (u64): Spanning tree packets received. */
  rxBpdu: bigint;
  /** `tx-bpdu` (u64): Spanning tree packets sent. */
  txBpdu: bigint;
  /** `rx-tcn` (u64): Topology changes received. */
  rxTcn: bigint;
  /** `tx-tcn` (u64): Topology changes sent. */
  txTcn: bigint;
}

/** Struct `mpls-link-stats` (72 bytes): Counters of MPLS packets. */
export interface MplsLinkStats extends StructObject {
  /** `rx-packets` (u64): Packets received. */
  rxPackets: bigint;
  /** `tx-packets` (u64): Packets sent. */
  txPackets: bigint;
  /** `rx-bytes` (u64): Bytes received. */
  rxBytes: bigint;
  /** `tx-bytes` (u64): Bytes sent. */
  txBytes: bigint;
  /** `rx-errors` (u64): Bad packets received. */
  rxErrors: bigint;
  /** `tx-errors` (u64): Packets that could not be sent. */
  txErrors: bigint;
  /** `rx-dropped` (u64): Received packets dropped. */
  rxDropped: bigint;
  /** `tx-dropped` (u64): Packets dropped before they were sent. */
  txDropped: bigint;
  /** `rx-noroute` (u64): Packets received for which there was no route. */
  rxNoroute: bigint;
}

/** Attribute set `link-attrs`: A link. */
export interface LinkAttrs<Bytes = never> extends SetObject {
  /**
   * `address` (1, binary, mac): Address of the link layer, for Ethernet the MAC address; for tunnels over IP, the local
   * address.
   */
  address?: string | Bytes | undefined;
  /** `broadcast` (2, binary, mac): Address for broadcasts; for tunnels over IP, the remote address. */
  broadcast?: string | Bytes | undefined;
  /** `ifname` (3, string): Name, 1 to 15 bytes. With `ifi-index` beside it in a request, the new name. */
  ifname?: string | Bytes | undefined;
  /** `mtu` (4, u32): Greatest packet, in bytes, without the header of the link layer. */
  mtu?: number | undefined;
  /**
   * `link` (5, u32): Number of the link below: of a VLAN the device, of a veth its peer. In the namespace
   * `link-netnsid`, if that is there.
   */
  link?: number | undefined;
  /** `qdisc` (6, string): Kind of the root queueing discipline. Read-only. */
  qdisc?: string | Bytes | undefined;
  /** `stats` (7, struct `rtnl-link-stats`): Counters of 32 bits; `stats64` does not wrap. */
  stats?: StructInput<RtnlLinkStats, Bytes> | undefined;
  /**
   * `master` (10, u32): Number of the link that this is a member of: bridge, bond, VRF and so on. 0 to leave it. In a
   * dump, only its members are listed.
   */
  master?: number | undefined;
  /** `wireless` (11, binary): Event of the old wireless extensions. */
  wireless?: Uint8Array | undefined;
  /**
   * `protinfo` (12, nest of `ifla6-attrs`, with ifi-family inet6): Settings of IPv6, where a dump asks for `ifi-family`
   * `inet6`. Messages of family `bridge` have `bridge-protinfo`.
   */
  protinfo?: Ifla6Attrs<Bytes> | undefined;
  /**
   * `bridge-protinfo` (12, nest of `linkinfo-brport-attrs`, with ifi-family bridge): Settings of a port of a bridge;
   * bridge-getlink has them as `protinfo`.
   */
  bridgeProtinfo?: LinkinfoBrportAttrs<Bytes> | undefined;
  /** `txqlen` (13, u32): Length of the send queue, in packets. */
  txqlen?: number | undefined;
  /** `map` (14, struct `rtnl-link-ifmap`): Resources of old devices. */
  map?: StructInput<RtnlLinkIfmap, Bytes> | undefined;
  /** `weight` (15, u32): Has no meaning any more. */
  weight?: number | undefined;
  /** `operstate` (16, u8, enum `operstate`): Operational state. Only `up`, `dormant` and `testing` can be set. */
  operstate?: EnumValue<Operstate> | undefined;
  /** `linkmode` (17, u8, enum `linkmode`): What becomes of the operational state once there is a carrier. */
  linkmode?: EnumValue<Linkmode> | undefined;
  /** `linkinfo` (18, nest of `linkinfo-attrs`): Kind of the link, and what depends on it. */
  linkinfo?: LinkinfoAttrs<Bytes> | undefined;
  /** `net-ns-pid` (19, u32): Network namespace to create the link in, or move it to, by a process that is in it. */
  netNsPid?: number | undefined;
  /** `ifalias` (20, string): Text for people, up to 254 bytes; empty to remove it. */
  ifalias?: string | Bytes | undefined;
  /** `num-vf` (21, u32): Number of virtual functions. Read-only. */
  numVf?: number | undefined;
  /** `vfinfo-list` (22, nest of `vfinfo-list-attrs`): Virtual functions. Answers have them if `ext-mask` asks. */
  vfinfoList?: VfinfoListAttrs<Bytes> | undefined;
  /** `stats64` (23, struct `rtnl-link-stats64`): Counters. */
  stats64?: StructInput<RtnlLinkStats64, Bytes> | undefined;
  /** `vf-ports` (24, nest of `vf-ports-attrs`): Ports of virtual functions. */
  vfPorts?: VfPortsAttrs<Bytes> | undefined;
  /** `port-self` (25, nest of `port-self-attrs`): Port of the link itself. */
  portSelf?: PortSelfAttrs<Bytes> | undefined;
  /** `af-spec` (26, nest of `af-spec-attrs`): Settings of address families. */
  afSpec?: AfSpecAttrs<Bytes> | undefined;
  /**
   * `group` (27, u32): Number of a group of links; 0 by default. In dellink, or in newlink without a name, the group to
   * work on.
   */
  group?: number | undefined;
  /** `net-ns-fd` (28, u32): Network namespace to create the link in, or move it to, by an open file of it. */
  netNsFd?: number | undefined;
  /** `ext-mask` (29, u32, flags `rtext-filter`): What to read beside the ordinary. Requests only. */
  extMask?: FlagsValue<RtextFilter> | undefined;
  /** `promiscuity` (30, u32): How many users want promiscuous mode. Read-only. */
  promiscuity?: number | undefined;
  /** `num-tx-queues` (31, u32): Number of send queues. Can only be given on creation. */
  numTxQueues?: number | undefined;
  /** `num-rx-queues` (32, u32): Number of receive queues. Can only be given on creation. */
  numRxQueues?: number | undefined;
  /** `carrier` (33, u8): 1 with a carrier, 0 without. Few drivers let it be set. */
  carrier?: number | undefined;
  /** `phys-port-id` (34, binary): Identifies the physical port behind the link; links of one port have the same. */
  physPortId?: Uint8Array | undefined;
  /** `carrier-changes` (35, u32): How often the carrier came or went. */
  carrierChanges?: number | undefined;
  /** `phys-switch-id` (36, binary): Identifies the switch that the port belongs to. */
  physSwitchId?: Uint8Array | undefined;
  /** `link-netnsid` (37, s32): Namespace that `link` is in, by its number in this one. */
  linkNetnsid?: number | undefined;
  /** `phys-port-name` (38, string): Name of the port on the device, such as `p1`. */
  physPortName?: string | Bytes | undefined;
  /** `proto-down` (39, u8): 1 to keep the link down in the name of a protocol. Few drivers can. */
  protoDown?: number | undefined;
  /**
   * `gso-max-segs` (40, u32): Most segments of a packet that is handed to the device to be cut, up to `tso-max-segs`.
   */
  gsoMaxSegs?: number | undefined;
  /** `gso-max-size` (41, u32): Greatest such packet over IPv6, in bytes, up to `tso-max-size`. */
  gsoMaxSize?: number | undefined;
  /** `xdp` (43, nest of `xdp-attrs`): XDP program. */
  xdp?: XdpAttrs | undefined;
  /** `event` (44, u32, enum `link-event`): What a notification is about, beside attributes that changed. */
  event?: EnumValue<LinkEvent> | undefined;
  /** `new-netnsid` (45, s32): Namespace that a deleted link has moved to. In dellink-ntf. */
  newNetnsid?: number | undefined;
  /** `target-netnsid` (46, s32): Namespace to work in, by its number in this one. Answers say it again. */
  targetNetnsid?: number | undefined;
  /** `carrier-up-count` (47, u32): How often the carrier came. */
  carrierUpCount?: number | undefined;
  /** `carrier-down-count` (48, u32): How often the carrier went. */
  carrierDownCount?: number | undefined;
  /**
   * `new-ifindex` (49, s32): Number of the link in its new namespace. In a request to move, the number it shall have
   * there.
   */
  newIfindex?: number | undefined;
  /** `min-mtu` (50, u32): Least MTU. */
  minMtu?: number | undefined;
  /** `max-mtu` (51, u32): Greatest MTU; 0 for no limit. */
  maxMtu?: number | undefined;
  /** `prop-list` (52, nest of `prop-list-link-attrs`): Alternative names. */
  propList?: PropListLinkAttrs<Bytes> | undefined;
  /** `alt-ifname` (53, string): An alternative name, up to 127 bytes, to find a link by. */
  altIfname?: string | Bytes | undefined;
  /** `perm-address` (54, binary, mac): Address that the hardware came with. */
  permAddress?: string | Bytes | undefined;
  /** `proto-down-reason` (55, nest of `proto-down-reason-attrs`): Why the link is kept down. */
  protoDownReason?: ProtoDownReasonAttrs | undefined;
  /** `parent-dev-name` (56, string): Name of the device behind the link, such as a PCI address. */
  parentDevName?: string | Bytes | undefined;
  /** `parent-dev-bus-name` (57, string): Bus of that device, such as `pci`. */
  parentDevBusName?: string | Bytes | undefined;
  /** `gro-max-size` (58, u32): Greatest packet that received ones are merged into over IPv6, in bytes. */
  groMaxSize?: number | undefined;
  /** `tso-max-size` (59, u32): Greatest packet that the device can cut, in bytes. */
  tsoMaxSize?: number | undefined;
  /** `tso-max-segs` (60, u32): Most segments that the device can cut a packet into. */
  tsoMaxSegs?: number | undefined;
  /** `allmulti` (61, u32): How many users want all multicast packets. Read-only. */
  allmulti?: number | undefined;
  /**
   * `devlink-port` (62, nest of `devlink-port-attrs`): Port of the link in the devlink family; empty if there is none.
   */
  devlinkPort?: DevlinkPortAttrs<Bytes> | undefined;
  /** `gso-ipv4-max-size` (63, u32): As `gso-max-size`, over IPv4. */
  gsoIpv4MaxSize?: number | undefined;
  /** `gro-ipv4-max-size` (64, u32): As `gro-max-size`, over IPv4. */
  groIpv4MaxSize?: number | undefined;
  /** `dpll-pin` (65, nest of `link-dpll-pin-attrs`): Pin of the link in the dpll family; empty if there is none. */
  dpllPin?: LinkDpllPinAttrs | undefined;
  /**
   * `max-pacing-offload-horizon` (66, uint): How far ahead the device can take packets that are to be sent later, in
   * nanoseconds.
   */
  maxPacingOffloadHorizon?: bigint | undefined;
  /** `netns-immutable` (67, u8): 1 if the link cannot move to another network namespace. */
  netnsImmutable?: number | undefined;
  /** `headroom` (68, u16): Bytes that the link wants in front of a packet. */
  headroom?: number | undefined;
  /** `tailroom` (69, u16): Bytes that the link wants behind a packet. */
  tailroom?: number | undefined;
}

/**
 * Attribute set `proto-down-reason-attrs`: Who keeps a link down. What the bits mean is up to the system; iproute2
 * names them in a file.
 */
export interface ProtoDownReasonAttrs extends SetObject {
  /** `mask` (1, u32): Bits to change, all if it is left out. Requests only. */
  mask?: number | undefined;
  /** `value` (2, u32): Bits that are set. */
  value?: number | undefined;
}

/** Attribute set `devlink-port-attrs`: A port in the devlink family. */
export interface DevlinkPortAttrs<Bytes = never> extends SetObject {
  /** `bus-name` (1, string): Bus of the device. */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string): Name of the device. */
  devName?: string | Bytes | undefined;
  /** `port-index` (3, u32): Number of the port. */
  portIndex?: number | undefined;
  /** `index` (184, uint): Number of the device in the devlink family. */
  index?: bigint | undefined;
}

/** Attribute set `prop-list-link-attrs`, a part of `link-attrs`: Alternative names of a link. */
export interface PropListLinkAttrs<Bytes = never> extends SetObject {
  /** `alt-ifname` (53, string, repeated): The names. */
  altIfname?: (string | Bytes)[] | undefined;
}

/** Attribute set `af-spec-attrs`: Settings of a link by address family. */
export interface AfSpecAttrs<Bytes = never> extends SetObject {
  /** `inet` (2, nest of `ifla-attrs`): IPv4. */
  inet?: IflaAttrs | undefined;
  /** `inet6` (10, nest of `ifla6-attrs`): IPv6. */
  inet6?: Ifla6Attrs<Bytes> | undefined;
  /** `mctp` (45, nest of `mctp-attrs`): Management Component Transport Protocol. */
  mctp?: MctpAttrs | undefined;
}

/** Attribute set `vfinfo-list-attrs`: Virtual functions of a device. */
export interface VfinfoListAttrs<Bytes = never> extends SetObject {
  /** `info` (1, nest of `vfinfo-attrs`, repeated): One for each virtual function. */
  info?: VfinfoAttrs<Bytes>[] | undefined;
}

/** Attribute set `vfinfo-attrs`: A virtual function. In requests, give only what is to change. */
export interface VfinfoAttrs<Bytes = never> extends SetObject {
  /** `mac` (1, struct `ifla-vf-mac`): MAC address. */
  mac?: StructInput<IflaVfMac, Bytes> | undefined;
  /** `vlan` (2, struct `ifla-vf-vlan`): VLAN; `vlan-list` tells the type of tag as well. */
  vlan?: StructInput<IflaVfVlan, Bytes> | undefined;
  /** `tx-rate` (3, struct `ifla-vf-tx-rate`): Greatest send rate, the older form of `rate`. */
  txRate?: StructInput<IflaVfTxRate, Bytes> | undefined;
  /** `spoofchk` (4, struct `ifla-vf-spoofchk`): Whether packets with a wrong source address are stopped. */
  spoofchk?: StructInput<IflaVfSpoofchk, Bytes> | undefined;
  /** `link-state` (5, struct `ifla-vf-link-state`): State of the link that it sees. */
  linkState?: StructInput<IflaVfLinkState, Bytes> | undefined;
  /** `rate` (6, struct `ifla-vf-rate`): Send rates. */
  rate?: StructInput<IflaVfRate, Bytes> | undefined;
  /** `rss-query-en` (7, struct `ifla-vf-rss-query-en`): Whether it may read its hash key and indirection table. */
  rssQueryEn?: StructInput<IflaVfRssQueryEn, Bytes> | undefined;
  /** `stats` (8, nest of `vf-stats-attrs`): Counters. */
  stats?: VfStatsAttrs | undefined;
  /** `trust` (9, struct `ifla-vf-trust`): Whether it is trusted. */
  trust?: StructInput<IflaVfTrust, Bytes> | undefined;
  /** `ib-node-guid` (10, struct `ifla-vf-guid`): InfiniBand GUID of the node. */
  ibNodeGuid?: StructInput<IflaVfGuid, Bytes> | undefined;
  /** `ib-port-guid` (11, struct `ifla-vf-guid`): InfiniBand GUID of the port. */
  ibPortGuid?: StructInput<IflaVfGuid, Bytes> | undefined;
  /** `vlan-list` (12, nest of `vf-vlan-attrs`): VLANs with the type of tag; one at most. */
  vlanList?: VfVlanAttrs<Bytes> | undefined;
  /** `broadcast` (13, binary): Broadcast address in the first bytes, zeros behind it. Read-only. */
  broadcast?: Uint8Array | undefined;
}

/** Attribute set `vf-stats-attrs`: Counters of a virtual function. */
export interface VfStatsAttrs extends SetObject {
  /** `rx-packets` (0, u64): Packets that the function received. */
  rxPackets?: bigint | undefined;
  /** `tx-packets` (1, u64): Packets that the function sent. */
  txPackets?: bigint | undefined;
  /** `rx-bytes` (2, u64): Bytes that the function received. */
  rxBytes?: bigint | undefined;
  /** `tx-bytes` (3, u64): Bytes that the function sent. */
  txBytes?: bigint | undefined;
  /** `broadcast` (4, u64): Broadcast packets received. */
  broadcast?: bigint | undefined;
  /** `multicast` (5, u64): Multicast packets received. */
  multicast?: bigint | undefined;
  /** `rx-dropped` (7, u64): Received packets dropped. */
  rxDropped?: bigint | undefined;
  /** `tx-dropped` (8, u64): Packets dropped before they were sent. */
  txDropped?: bigint | undefined;
}

/** Attribute set `vf-vlan-attrs`: VLANs of a virtual function. */
export interface VfVlanAttrs<Bytes = never> extends SetObject {
  /** `info` (1, struct `ifla-vf-vlan-info`, repeated): The VLANs; the kernel takes one. */
  info?: StructInput<IflaVfVlanInfo, Bytes>[] | undefined;
}

/** Attribute set `vf-ports-attrs`: Ports of virtual functions (IEEE 802.1Qbg). */
export interface VfPortsAttrs<Bytes = never> extends SetObject {
  /** `vf-port` (1, nest of `port-self-attrs`, repeated): One for each virtual function. */
  vfPort?: PortSelfAttrs<Bytes>[] | undefined;
}

/** Attribute set `port-self-attrs`: Association of a port with a profile on the switch outside (IEEE 802.1Qbg). */
export interface PortSelfAttrs<Bytes = never> extends SetObject {
  /** `vf` (1, u32): Number of the virtual function. */
  vf?: number | undefined;
  /** `profile` (2, string): Name of the profile, up to 40 bytes. */
  profile?: string | Bytes | undefined;
  /** `vsi-type` (3, binary): Not used by the kernel. */
  vsiType?: Uint8Array | undefined;
  /** `instance-uuid` (4, binary, uuid): Identifies the virtual machine's interface. */
  instanceUuid?: string | Bytes | undefined;
  /** `host-uuid` (5, binary, uuid): Identifies the host. */
  hostUuid?: string | Bytes | undefined;
  /** `request` (6, u8, enum `port-request`): What to do. */
  request?: EnumValue<PortRequest> | undefined;
  /** `response` (7, u16, enum `port-response`): What became of it. Answers only. */
  response?: EnumValue<PortResponse> | undefined;
}

/** What {@link LinkinfoAttrs} has whatever is selected. */
export interface LinkinfoAttrsBase<Bytes = never> extends SetObject {
  /** `xstats` (3, struct `can-device-stats`): Counters of CAN controllers. */
  xstats?: StructInput<CanDeviceStats, Bytes> | undefined;
}

/** What `kind` selects in {@link LinkinfoAttrs}: the type of `data`. */
export type LinkinfoAttrsData<Bytes = never> =
  /** Several links as one. */
  | { kind: 'bond'; data?: LinkinfoBondAttrs<Bytes> | undefined }
  /** Switch in software. */
  | { kind: 'bridge'; data?: LinkinfoBridgeAttrs<Bytes> | undefined }
  /** Mirrored Ethernet frames in GRE over IPv4. */
  | { kind: 'erspan'; data?: LinkinfoGreAttrs<Bytes> | undefined }
  /** IP in GRE over IPv4. */
  | { kind: 'gre'; data?: LinkinfoGreAttrs<Bytes> | undefined }
  /** Ethernet in GRE over IPv4. */
  | { kind: 'gretap'; data?: LinkinfoGreAttrs<Bytes> | undefined }
  /** IP in GRE over IPv6. */
  | { kind: 'ip6gre'; data?: LinkinfoGre6Attrs<Bytes> | undefined }
  /** GENEVE tunnel. */
  | { kind: 'geneve'; data?: LinkinfoGeneveAttrs<Bytes> | undefined }
  /** Redundant networks. */
  | { kind: 'hsr'; data?: LinkinfoHsrAttrs<Bytes> | undefined }
  /** IPv4 or MPLS in IPv4. */
  | { kind: 'ipip'; data?: LinkinfoIptunAttrs<Bytes> | undefined }
  /** IP in IPv6. */
  | { kind: 'ip6tnl'; data?: LinkinfoIp6tnlAttrs<Bytes> | undefined }
  /** IPv6, IPv4 or MPLS in IPv4. */
  | { kind: 'sit'; data?: LinkinfoIptunAttrs<Bytes> | undefined }
  /** A program reads and writes its packets. */
  | { kind: 'tun'; data?: LinkinfoTunAttrs | undefined }
  /** VLAN on a link. */
  | { kind: 'vlan'; data?: LinkinfoVlanAttrs<Bytes> | undefined }
  /** Routing table of its own for its members. */
  | { kind: 'vrf'; data?: LinkinfoVrfAttrs | undefined }
  /** IPsec over IPv4. */
  | { kind: 'vti'; data?: LinkinfoVtiAttrs<Bytes> | undefined }
  /** IPsec over IPv6. */
  | { kind: 'vti6'; data?: LinkinfoVti6Attrs<Bytes> | undefined }
  /** Devices that BPF programs decide on. */
  | { kind: 'netkit'; data?: LinkinfoNetkitAttrs<Bytes> | undefined }
  /** OpenVPN. */
  | { kind: 'ovpn'; data?: LinkinfoOvpnAttrs | undefined }
  /** Automatic multicast tunnel. */
  | { kind: 'amt'; data?: LinkinfoAmtAttrs<Bytes> | undefined }
  /** Packets in UDP, without a header of its own. */
  | { kind: 'bareudp'; data?: LinkinfoBareudpAttrs | undefined }
  /** Mesh network. */
  | { kind: 'batadv'; data?: LinkinfoBatadvAttrs<Bytes> | undefined }
  /** CAN controller. */
  | { kind: 'can'; data?: LinkinfoCanAttrs<Bytes> | undefined }
  /** Port of a switch in the machine. */
  | { kind: 'dsa'; data?: LinkinfoDsaAttrs | undefined }
  /** GTP tunnel of mobile networks. */
  | { kind: 'gtp'; data?: LinkinfoGtpAttrs<Bytes> | undefined }
  /** Mirrored Ethernet frames in GRE over IPv6. */
  | { kind: 'ip6erspan'; data?: LinkinfoGre6Attrs<Bytes> | undefined }
  /** Ethernet in GRE over IPv6. */
  | { kind: 'ip6gretap'; data?: LinkinfoGre6Attrs<Bytes> | undefined }
  /** IP over InfiniBand. */
  | { kind: 'ipoib'; data?: LinkinfoIpoibAttrs | undefined }
  /** IP addresses of its own on another link. */
  | { kind: 'ipvlan'; data?: LinkinfoIpvlanAttrs | undefined }
  /** ipvlan with a device file. */
  | { kind: 'ipvtap'; data?: LinkinfoIpvlanAttrs | undefined }
  /** MACsec. */
  | { kind: 'macsec'; data?: LinkinfoMacsecAttrs | undefined }
  /** MAC address of its own on another link. */
  | { kind: 'macvlan'; data?: LinkinfoMacvlanAttrs<Bytes> | undefined }
  /** macvlan with a device file. */
  | { kind: 'macvtap'; data?: LinkinfoMacvlanAttrs<Bytes> | undefined }
  /** PPP. */
  | { kind: 'ppp'; data?: LinkinfoPppAttrs | undefined }
  /** Data channel of a Qualcomm modem. */
  | { kind: 'rmnet'; data?: LinkinfoRmnetAttrs<Bytes> | undefined }
  /** Pair of virtual links. */
  | { kind: 'veth'; data?: LinkinfoVethAttrs<Bytes> | undefined }
  /** Pair of virtual CAN links. */
  | { kind: 'vxcan'; data?: LinkinfoVxcanAttrs<Bytes> | undefined }
  /** VXLAN tunnel. */
  | { kind: 'vxlan'; data?: LinkinfoVxlanAttrs<Bytes> | undefined }
  /** Data channel of a mobile modem. */
  | { kind: 'wwan'; data?: LinkinfoWwanAttrs | undefined }
  /** IPsec by an identifier. */
  | { kind: 'xfrm'; data?: LinkinfoXfrmAttrs | undefined }
  /** Drops all that is sent. */
  | { kind: 'dummy'; data?: SetObject | undefined }
  /** Packets pass its queueing discipline and come back. */
  | { kind: 'ifb'; data?: SetObject | undefined }
  /** IPv6 over IEEE 802.15.4. */
  | { kind: 'lowpan'; data?: SetObject | undefined }
  /** Simulated device, for tests. */
  | { kind: 'netdevsim'; data?: SetObject | undefined }
  /** Receives all netlink messages of the namespace. */
  | { kind: 'nlmon'; data?: SetObject | undefined }
  /** Port of Open vSwitch that is the machine itself. */
  | { kind: 'openvswitch'; data?: SetObject | undefined }
  /** PFCP of mobile networks. */
  | { kind: 'pfcp'; data?: SetObject | undefined }
  /** Several links as one, led by a program; see the team family. */
  | { kind: 'team'; data?: SetObject | undefined }
  /** Virtual CAN, with loopback. */
  | { kind: 'vcan'; data?: SetObject | undefined }
  /** Ethernet link that looks like Wi-Fi. */
  | { kind: 'virt_wifi'; data?: SetObject | undefined }
  /** Receives all packets of AF_VSOCK. */
  | { kind: 'vsockmon'; data?: SetObject | undefined }
  /** WireGuard; see the wireguard family. */
  | { kind: 'wireguard'; data?: SetObject | undefined }
  | { kind?: OtherKind | undefined; data?: undefined };

/** What `slave-kind` selects in {@link LinkinfoAttrs}: the type of `slave-data`. */
export type LinkinfoAttrsSlaveData<Bytes = never> =
  /** Port of a bridge. */
  | { slaveKind: 'bridge'; slaveData?: LinkinfoBrportAttrs<Bytes> | undefined }
  /** Member of a bond. */
  | { slaveKind: 'bond'; slaveData?: BondSlaveAttrs<Bytes> | undefined }
  /** Member of a VRF. */
  | { slaveKind: 'vrf'; slaveData?: VrfPortAttrs | undefined }
  /** Member of a mesh; has no settings. */
  | { slaveKind: 'batadv'; slaveData?: SetObject | undefined }
  /** Member of a redundant network; has no settings. */
  | { slaveKind: 'hsr'; slaveData?: SetObject | undefined }
  /** Port of Open vSwitch; has no settings. */
  | { slaveKind: 'openvswitch'; slaveData?: SetObject | undefined }
  /** Member of a team; has no settings here, see the team family. */
  | { slaveKind: 'team'; slaveData?: SetObject | undefined }
  | { slaveKind?: OtherKind | undefined; slaveData?: undefined };

/** Attribute set `linkinfo-attrs`: Kind of a link, and what depends on it. */
export type LinkinfoAttrs<Bytes = never> =
  & LinkinfoAttrsBase<Bytes>
  & LinkinfoAttrsData<Bytes>
  & LinkinfoAttrsSlaveData<Bytes>;

/**
 * Attribute set `linkinfo-bond-attrs`: A bond of several links. Many settings can only change while the bond is down or
 * has no members; LACP is mode `802.3ad`.
 */
export interface LinkinfoBondAttrs<Bytes = never> extends SetObject {
  /**
   * `mode` (1, u8, enum `bond-mode`): How packets are spread. Can only change while the bond is down and has no
   * members.
   */
  mode?: EnumValue<BondMode> | undefined;
  /**
   * `active-slave` (2, u32): Number of the member that carries packets; 0 if there is none. Modes active-backup,
   * balance-tlb and balance-alb.
   */
  activeSlave?: number | undefined;
  /** `miimon` (3, u32): How often the links of members are looked at, in milliseconds; 0 for never. */
  miimon?: number | undefined;
  /** `updelay` (4, u32): How long a link has to be up before it is used, in milliseconds, a multiple of `miimon`. */
  updelay?: number | undefined;
  /**
   * `downdelay` (5, u32): How long a link has to be down before it is given up, in milliseconds, a multiple of
   * `miimon`.
   */
  downdelay?: number | undefined;
  /** `use-carrier` (6, u8): Has no meaning any more; always 1. */
  useCarrier?: number | undefined;
  /**
   * `arp-interval` (7, u32): How often ARP and neighbour probes are sent, in milliseconds; 0 for never. Not in modes
   * 802.3ad, balance-tlb and balance-alb.
   */
  arpInterval?: number | undefined;
  /** `arp-ip-target` (8, indexed-array of u32, ipv4): IPv4 addresses to send ARP probes to, 16 at most. */
  arpIpTarget?: (string | Bytes)[] | undefined;
  /** `arp-validate` (9, u32, enum `bond-arp-validate`): On which members answers to probes are checked. */
  arpValidate?: EnumValue<BondArpValidate> | undefined;
  /** `arp-all-targets` (10, u32, enum `bond-arp-all-targets`): How many targets have to answer. */
  arpAllTargets?: EnumValue<BondArpAllTargets> | undefined;
  /** `primary` (11, u32): Number of the member that is active whenever it can be; 0 for none. */
  primary?: number | undefined;
  /** `primary-reselect` (12, u8, enum `bond-primary-reselect`): When the primary member becomes active again. */
  primaryReselect?: EnumValue<BondPrimaryReselect> | undefined;
  /**
   * `fail-over-mac` (13, u8, enum `bond-fail-over-mac`): Which MAC addresses members have. Can only change while there
   * are no members.
   */
  failOverMac?: EnumValue<BondFailOverMac> | undefined;
  /**
   * `xmit-hash-policy` (14, u8, enum `bond-xmit-hash-policy`): What the hash that chooses a member is made of. Modes
   * balance-xor, 802.3ad and balance-tlb.
   */
  xmitHashPolicy?: EnumValue<BondXmitHashPolicy> | undefined;
  /**
   * `resend-igmp` (15, u32): How often multicast groups are joined again after a change of the active member, 0 to 255.
   */
  resendIgmp?: number | undefined;
  /**
   * `num-peer-notif` (16, u8): How many announcements of the address are sent after a change of the active member, 0 to
   * 255.
   */
  numPeerNotif?: number | undefined;
  /** `all-slaves-active` (17, u8): 1 to take packets from inactive members as well. */
  allSlavesActive?: number | undefined;
  /** `min-links` (18, u32): Least number of active members for the bond to have a carrier; mode 802.3ad. */
  minLinks?: number | undefined;
  /** `lp-interval` (19, u32): How often packets are sent from which switches learn addresses, in seconds. */
  lpInterval?: number | undefined;
  /**
   * `packets-per-slave` (20, u32): Packets over one member before the next; 0 for a member at random. Mode balance-rr.
   */
  packetsPerSlave?: number | undefined;
  /**
   * `ad-lacp-rate` (21, u8, enum `bond-lacp-rate`): How often the partner is asked to send LACP packets. Can only
   * change while the bond is down.
   */
  adLacpRate?: EnumValue<BondLacpRate> | undefined;
  /**
   * `ad-select` (22, u8, enum `bond-ad-select`): By what the active aggregator is chosen. Can only change while the
   * bond is down.
   */
  adSelect?: EnumValue<BondAdSelect> | undefined;
  /** `ad-info` (23, nest of `bond-ad-info-attrs`): The active aggregator. Read-only. */
  adInfo?: BondAdInfoAttrs<Bytes> | undefined;
  /**
   * `ad-actor-sys-prio` (24, u16): Priority of this system in LACP, 1 to 65535, the lower the better. Shown to
   * CAP_NET_ADMIN only.
   */
  adActorSysPrio?: number | undefined;
  /** `ad-user-port-key` (25, u16): Upper 10 bits of the port key, 0 to 1023. Shown to CAP_NET_ADMIN only. */
  adUserPortKey?: number | undefined;
  /**
   * `ad-actor-system` (26, binary, mac): MAC address of this system in LACP; zeros for that of the bond. Shown to
   * CAP_NET_ADMIN only.
   */
  adActorSystem?: string | Bytes | undefined;
  /** `tlb-dynamic-lb` (27, u8): 1 to move flows between members by load. Modes balance-tlb and balance-alb. */
  tlbDynamicLb?: number | undefined;
  /**
   * `peer-notif-delay` (28, u32): Time between such announcements, in milliseconds, a multiple of `miimon`, which it
   * needs; up to 300000.
   */
  peerNotifDelay?: number | undefined;
  /** `ad-lacp-active` (29, u8): 1 to send LACP packets by itself, 0 only in answer. */
  adLacpActive?: number | undefined;
  /** `missed-max` (30, u8): How many probes may go without an answer before a member is down, 1 to 255. */
  missedMax?: number | undefined;
  /**
   * `ns-ip6-target` (31, indexed-array of binary, ipv6, exactly 16 bytes each): IPv6 addresses to send neighbour
   * solicitations to, 16 at most.
   */
  nsIp6Target?: (string | Bytes)[] | undefined;
  /** `coupled-control` (32, u8): 1 for one state machine for both directions (IEEE 802.1AX), 0 for two. */
  coupledControl?: number | undefined;
  /** `broadcast-neigh` (33, u8): 1 to send ARP and neighbour discovery over all members. */
  broadcastNeigh?: number | undefined;
  /** `lacp-strict` (34, u8): 1 to count only members that have agreed with a partner towards `min-links`. */
  lacpStrict?: number | undefined;
}

/** Attribute set `bond-ad-info-attrs`: The active aggregator of a bond in mode 802.3ad. */
export interface BondAdInfoAttrs<Bytes = never> extends SetObject {
  /** `aggregator` (1, u16): Its number. */
  aggregator?: number | undefined;
  /** `num-ports` (2, u16): Number of its members. */
  numPorts?: number | undefined;
  /** `actor-key` (3, u16): Key of this side; members with the same can be aggregated. */
  actorKey?: number | undefined;
  /** `partner-key` (4, u16): Key of the other side. */
  partnerKey?: number | undefined;
  /** `partner-mac` (5, binary, mac): MAC address of the partner system. */
  partnerMac?: string | Bytes | undefined;
}

/** Attribute set `bond-slave-attrs`: A member of a bond. Only `queue-id`, `prio` and `actor-port-prio` can be set. */
export interface BondSlaveAttrs<Bytes = never> extends SetObject {
  /** `state` (1, u8, enum `bond-slave-state`): Whether it carries packets. */
  state?: EnumValue<BondSlaveState> | undefined;
  /** `mii-status` (2, u8, enum `bond-mii-status`): State of its link. */
  miiStatus?: EnumValue<BondMiiStatus> | undefined;
  /** `link-failure-count` (3, u32): How often its link went down. */
  linkFailureCount?: number | undefined;
  /** `perm-hwaddr` (4, binary, mac): MAC address that it had before it joined. */
  permHwaddr?: string | Bytes | undefined;
  /** `queue-id` (5, u16): Send queue of the bond that always uses this member; 0 for none. */
  queueId?: number | undefined;
  /** `ad-aggregator-id` (6, u16): Aggregator that it belongs to. Mode 802.3ad. */
  adAggregatorId?: number | undefined;
  /** `ad-actor-oper-port-state` (7, u8, flags `lacp-port-state`): State of the port on this side. Mode 802.3ad. */
  adActorOperPortState?: FlagsValue<LacpPortState> | undefined;
  /**
   * `ad-partner-oper-port-state` (8, u16, flags `lacp-port-state`): State of the port on the other side. Mode 802.3ad.
   */
  adPartnerOperPortState?: FlagsValue<LacpPortState> | undefined;
  /**
   * `prio` (9, s32): Priority to become active, the higher the sooner. Modes active-backup, balance-tlb and
   * balance-alb.
   */
  prio?: number | undefined;
  /** `actor-port-prio` (10, u16): Priority of the port in LACP, the lower the better. Mode 802.3ad. */
  actorPortPrio?: number | undefined;
  /**
   * `ad-churn-actor-state` (11, u8, enum `bond-churn-state`): Whether this side comes to agree with its partner. Mode
   * 802.3ad.
   */
  adChurnActorState?: EnumValue<BondChurnState> | undefined;
  /** `ad-churn-partner-state` (12, u8, enum `bond-churn-state`): Whether the other side does. Mode 802.3ad. */
  adChurnPartnerState?: EnumValue<BondChurnState> | undefined;
}

/**
 * Attribute set `linkinfo-bridge-attrs`: A bridge. All times are in hundredths of a second (USER_HZ); STP is the
 * spanning tree protocol, and settings that are on or off are 1 or 0.
 */
export interface LinkinfoBridgeAttrs<Bytes = never> extends SetObject {
  /** `forward-delay` (1, u32): Time spent in states listening and learning, 200 to 3000 with STP. */
  forwardDelay?: number | undefined;
  /** `hello-time` (2, u32): Time between STP packets of a root bridge, 100 to 1000. */
  helloTime?: number | undefined;
  /** `max-age` (3, u32): How long other bridges live without a word, 600 to 4000. */
  maxAge?: number | undefined;
  /** `ageing-time` (4, u32): How long addresses are remembered, 30000 by default; 0 for ever. */
  ageingTime?: number | undefined;
  /** `stp-state` (5, u32): STP: 0 off, 1 the kernel's, 2 that of a program. Any number but 0 turns it on. */
  stpState?: number | undefined;
  /** `priority` (6, u16): STP priority; the lower, the sooner the bridge becomes root. */
  priority?: number | undefined;
  /** `vlan-filtering` (7, u8): Whether VLAN tags matter. */
  vlanFiltering?: number | undefined;
  /** `vlan-protocol` (8, u16, big-endian, enum `vlan-protocols`): Type of tag that filtering looks at. */
  vlanProtocol?: EnumValue<VlanProtocols> | undefined;
  /**
   * `group-fwd-mask` (9, u16): Which link-local addresses 01:80:c2:00:00:0X are forwarded, one bit for each X. Bits 0
   * to 2 are refused.
   */
  groupFwdMask?: number | undefined;
  /** `root-id` (10, struct `ifla-bridge-id`): Root bridge. Read-only. */
  rootId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `bridge-id` (11, struct `ifla-bridge-id`): This bridge. Read-only. */
  bridgeId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `root-port` (12, u16): Number of the port towards the root bridge; 0 on the root bridge itself. Read-only. */
  rootPort?: number | undefined;
  /** `root-path-cost` (13, u32): Cost of the path to the root bridge. Read-only. */
  rootPathCost?: number | undefined;
  /** `topology-change` (14, u8): Whether a topology change is being announced. Read-only. */
  topologyChange?: number | undefined;
  /** `topology-change-detected` (15, u8): Whether a topology change was noticed. Read-only. */
  topologyChangeDetected?: number | undefined;
  /** `hello-timer` (16, u64): Time until the next STP packet. Read-only. */
  helloTimer?: bigint | undefined;
  /** `tcn-timer` (17, u64): Time until the next announcement of a topology change. Read-only. */
  tcnTimer?: bigint | undefined;
  /** `topology-change-timer` (18, u64): Time until a topology change is over. Read-only. */
  topologyChangeTimer?: bigint | undefined;
  /** `gc-timer` (19, u64): Time until old addresses are next forgotten. Read-only. */
  gcTimer?: bigint | undefined;
  /** `group-addr` (20, binary, mac): Multicast address of STP packets, 01:80:c2:00:00:0X. */
  groupAddr?: string | Bytes | undefined;
  /** `fdb-flush` (21, flag): Forget all learned addresses. Requests only. */
  fdbFlush?: boolean | undefined;
  /**
   * `mcast-router` (22, u8, enum `br-mcast-router`): Whether the bridge itself is a multicast router. `temp` is
   * refused.
   */
  mcastRouter?: EnumValue<BrMcastRouter> | undefined;
  /** `mcast-snooping` (23, u8): Send multicast to those ports only that want it. */
  mcastSnooping?: number | undefined;
  /** `mcast-query-use-ifaddr` (24, u8): Send queries from the bridge's own address, instead of 0.0.0.0. */
  mcastQueryUseIfaddr?: number | undefined;
  /** `mcast-querier` (25, u8): Send queries. */
  mcastQuerier?: number | undefined;
  /** `mcast-hash-elasticity` (26, u32): Has no meaning any more; always 16. */
  mcastHashElasticity?: number | undefined;
  /** `mcast-hash-max` (27, u32): Most multicast groups, a power of two. */
  mcastHashMax?: number | undefined;
  /** `mcast-last-member-cnt` (28, u32): Queries sent after a leave message before the group is given up. */
  mcastLastMemberCnt?: number | undefined;
  /** `mcast-startup-query-cnt` (29, u32): Queries sent at the start. */
  mcastStartupQueryCnt?: number | undefined;
  /** `mcast-last-member-intvl` (30, u64): Time between queries after a leave message. */
  mcastLastMemberIntvl?: bigint | undefined;
  /** `mcast-membership-intvl` (31, u64): How long a group lives without reports. */
  mcastMembershipIntvl?: bigint | undefined;
  /** `mcast-querier-intvl` (32, u64): How long another querier lives without queries. */
  mcastQuerierIntvl?: bigint | undefined;
  /** `mcast-query-intvl` (33, u64): Time between queries, at least 100. */
  mcastQueryIntvl?: bigint | undefined;
  /** `mcast-query-response-intvl` (34, u64): How long hosts may take to answer. */
  mcastQueryResponseIntvl?: bigint | undefined;
  /** `mcast-startup-query-intvl` (35, u64): Time between queries at the start, at least 100. */
  mcastStartupQueryIntvl?: bigint | undefined;
  /** `nf-call-iptables` (36, u8): Show bridged IPv4 packets to iptables. */
  nfCallIptables?: number | undefined;
  /** `nf-call-ip6tables` (37, u8): Show bridged IPv6 packets to ip6tables. */
  nfCallIp6tables?: number | undefined;
  /** `nf-call-arptables` (38, u8): Show bridged ARP packets to arptables. */
  nfCallArptables?: number | undefined;
  /** `vlan-default-pvid` (39, u16): VLAN ID that new ports get for untagged packets; 0 for none. */
  vlanDefaultPvid?: number | undefined;
  /** `vlan-stats-enabled` (41, u8): Count packets of each VLAN. */
  vlanStatsEnabled?: number | undefined;
  /** `mcast-stats-enabled` (42, u8): Count multicast messages. */
  mcastStatsEnabled?: number | undefined;
  /** `mcast-igmp-version` (43, u8): IGMP version of queries, 2 or 3. */
  mcastIgmpVersion?: number | undefined;
  /** `mcast-mld-version` (44, u8): MLD version of queries, 1 or 2. */
  mcastMldVersion?: number | undefined;
  /**
   * `vlan-stats-per-port` (45, u8): Count packets of each VLAN on each port. Can only change while no port has VLANs.
   */
  vlanStatsPerPort?: number | undefined;
  /** `multi-boolopt` (46, struct `br-boolopt-multi`): More options that are on or off. */
  multiBoolopt?: StructInput<BrBooloptMulti, Bytes> | undefined;
  /** `mcast-querier-state` (47, nest of `bridge-querier-attrs`): Known queriers. Read-only. */
  mcastQuerierState?: BridgeQuerierAttrs<Bytes> | undefined;
  /** `fdb-n-learned` (48, u32): Number of learned addresses. Read-only. */
  fdbNLearned?: number | undefined;
  /** `fdb-max-learned` (49, u32): Most learned addresses; 0 for no limit. */
  fdbMaxLearned?: number | undefined;
  /**
   * `stp-mode` (50, u32, enum `br-stp-mode`): Which spanning tree `stp-state` turns on. Can only change while STP is
   * off.
   */
  stpMode?: EnumValue<BrStpMode> | undefined;
}

/**
 * Attribute set `bridge-querier-attrs`: Who sends multicast queries on a bridge. Times are in hundredths of a second
 * (USER_HZ).
 */
export interface BridgeQuerierAttrs<Bytes = never> extends SetObject {
  /** `ip-address` (1, u32, ipv4): Address of the IPv4 querier; 0.0.0.0 if none is known. */
  ipAddress?: string | Bytes | undefined;
  /** `ip-port` (2, u32): Number of the link that it is behind; left out if that is the bridge itself. */
  ipPort?: number | undefined;
  /** `ip-other-timer` (3, u64): Time until it counts as gone. */
  ipOtherTimer?: bigint | undefined;
  /** `ipv6-address` (5, binary, ipv6): Address of the IPv6 querier; :: if none is known. */
  ipv6Address?: string | Bytes | undefined;
  /** `ipv6-port` (6, u32): Number of the link that it is behind; left out if that is the bridge itself. */
  ipv6Port?: number | undefined;
  /** `ipv6-other-timer` (7, u64): Time until it counts as gone. */
  ipv6OtherTimer?: bigint | undefined;
}

/**
 * Attribute set `linkinfo-brport-attrs`: A port of a bridge. Settings that are on or off are 1 or 0; times are in
 * hundredths of a second (USER_HZ).
 */
export interface LinkinfoBrportAttrs<Bytes = never> extends SetObject {
  /**
   * `state` (1, u8, enum `br-port-state`): State in the spanning tree. Can only be set while the port is up and the
   * kernel does not run the spanning tree itself.
   */
  state?: EnumValue<BrPortState> | undefined;
  /** `priority` (2, u16): Spanning tree priority, 0 to 63; the lower, the better. */
  priority?: number | undefined;
  /** `cost` (3, u32): Spanning tree cost of the path over this port, 1 to 65535. */
  cost?: number | undefined;
  /** `mode` (4, u8): Hairpin mode; packets may leave through the port they came in by. */
  mode?: number | undefined;
  /** `guard` (5, u8): Shut the port if a spanning tree packet comes in. */
  guard?: number | undefined;
  /** `protect` (6, u8): The port never leads to the root bridge. */
  protect?: number | undefined;
  /** `fast-leave` (7, u8): Stop multicast at once after a leave message. */
  fastLeave?: number | undefined;
  /** `learning` (8, u8): Learn addresses from packets. */
  learning?: number | undefined;
  /** `unicast-flood` (9, u8): Send packets for unknown addresses out here. */
  unicastFlood?: number | undefined;
  /** `proxyarp` (10, u8): Answer ARP for known neighbours. */
  proxyarp?: number | undefined;
  /** `learning-sync` (11, u8): Take over addresses that the device learns. For devices that bridge in hardware. */
  learningSync?: number | undefined;
  /** `proxyarp-wifi` (12, u8): Answer ARP for known neighbours, as access points do. */
  proxyarpWifi?: number | undefined;
  /** `root-id` (13, struct `ifla-bridge-id`): Root bridge that the port knows of. Read-only. */
  rootId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `bridge-id` (14, struct `ifla-bridge-id`): Bridge that is designated on this segment. Read-only. */
  bridgeId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `designated-port` (15, u16): Port that is designated on this segment. Read-only. */
  designatedPort?: number | undefined;
  /** `designated-cost` (16, u16): Cost of the path to the root from there. Read-only. */
  designatedCost?: number | undefined;
  /** `id` (17, u16): Priority and number of the port, as in spanning tree packets. Read-only. */
  id?: number | undefined;
  /** `no` (18, u16): Number of the port in the bridge. Read-only. */
  no?: number | undefined;
  /** `topology-change-ack` (19, u8): Whether a topology change is to be confirmed. Read-only. */
  topologyChangeAck?: number | undefined;
  /** `config-pending` (20, u8): Whether a spanning tree packet is to be sent. Read-only. */
  configPending?: number | undefined;
  /** `message-age-timer` (21, u64): Time until what the port knows is out of date. Read-only. */
  messageAgeTimer?: bigint | undefined;
  /** `forward-delay-timer` (22, u64): Time until the next state. Read-only. */
  forwardDelayTimer?: bigint | undefined;
  /** `hold-timer` (23, u64): Time until the next spanning tree packet may be sent. Read-only. */
  holdTimer?: bigint | undefined;
  /** `flush` (24, flag): Forget the addresses learned here. Requests only. */
  flush?: boolean | undefined;
  /** `multicast-router` (25, u8, enum `br-mcast-router`): Whether there is a multicast router behind the port. */
  multicastRouter?: EnumValue<BrMcastRouter> | undefined;
  /** `mcast-flood` (27, u8): Send multicast of unknown groups out here. */
  mcastFlood?: number | undefined;
  /** `mcast-to-ucast` (28, u8): Send multicast as unicast to each host that wants it. */
  mcastToUcast?: number | undefined;
  /** `vlan-tunnel` (29, u8): Translate between VLANs and tunnels. */
  vlanTunnel?: number | undefined;
  /** `bcast-flood` (30, u8): Send broadcasts out here. */
  bcastFlood?: number | undefined;
  /**
   * `group-fwd-mask` (31, u16): Which link-local addresses 01:80:c2:00:00:0X are forwarded from here, one bit for each
   * X.
   */
  groupFwdMask?: number | undefined;
  /** `neigh-suppress` (32, u8): Answer ARP and neighbour discovery, instead of sending them out here. */
  neighSuppress?: number | undefined;
  /** `isolated` (33, u8): The port reaches only those that are not isolated. */
  isolated?: number | undefined;
  /** `backup-port` (34, u32): Number of the link that takes over when the carrier is lost; 0 for none. */
  backupPort?: number | undefined;
  /** `mrp-ring-open` (35, u8): Whether the media redundancy ring is open here. Read-only. */
  mrpRingOpen?: number | undefined;
  /** `mrp-in-open` (36, u8): Whether the interconnection of rings is open here. Read-only. */
  mrpInOpen?: number | undefined;
  /** `mcast-eht-hosts-limit` (37, u32): Most multicast hosts that are tracked, at least 1. */
  mcastEhtHostsLimit?: number | undefined;
  /** `mcast-eht-hosts-cnt` (38, u32): Number of such hosts. Read-only. */
  mcastEhtHostsCnt?: number | undefined;
  /** `locked` (39, u8): Only packets of addresses in the forwarding table, on this port, are let in. */
  locked?: number | undefined;
  /**
   * `mab` (40, u8): Note unknown addresses on a locked port as locked entries, for a program to let them in. Needs
   * `locked` and `learning`.
   */
  mab?: number | undefined;
  /** `mcast-n-groups` (41, u32): Number of multicast groups. Read-only. */
  mcastNGroups?: number | undefined;
  /** `mcast-max-groups` (42, u32): Most multicast groups; 0 for no limit. */
  mcastMaxGroups?: number | undefined;
  /** `neigh-vlan-suppress` (43, u8): As `neigh-suppress`, set for each VLAN by itself. */
  neighVlanSuppress?: number | undefined;
  /** `backup-nhid` (44, u32): Next hop object for packets that go to the backup port; 0 for none. */
  backupNhid?: number | undefined;
  /** `neigh-forward-grat` (45, u8): Forward announcements of addresses even so. */
  neighForwardGrat?: number | undefined;
}

/**
 * Attribute set `linkinfo-gre-attrs`: A GRE tunnel over IPv4: `gre` for IP packets, `gretap` for Ethernet frames,
 * `erspan` for mirrored ones.
 */
export interface LinkinfoGreAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32): Number of the link to send through; 0 for what the routing table says. */
  link?: number | undefined;
  /** `iflags` (2, u16, big-endian, flags `gre-flags`): Fields expected in received packets. */
  iflags?: FlagsValue<GreFlag> | undefined;
  /** `oflags` (3, u16, big-endian, flags `gre-flags`): Fields added to sent packets. */
  oflags?: FlagsValue<GreFlag> | undefined;
  /** `ikey` (4, u32, big-endian): Key of received packets, with flag `key`. */
  ikey?: number | undefined;
  /** `okey` (5, u32, big-endian): Key of sent packets, with flag `key`. */
  okey?: number | undefined;
  /** `local` (6, binary, ipv4-or-v6): Local address; zeros for any. */
  local?: string | Bytes | undefined;
  /** `remote` (7, binary, ipv4-or-v6): Remote address; zeros for any, a multicast address for a group. */
  remote?: string | Bytes | undefined;
  /** `ttl` (8, u8): Time to live, or hop limit; 0 to take it over from the packet inside. */
  ttl?: number | undefined;
  /** `tos` (9, u8): Type of service; 1 to take it over from the packet inside. */
  tos?: number | undefined;
  /** `pmtudisc` (10, u8): 1, the default, to find out the MTU of the path; not with `ignore-df`. */
  pmtudisc?: number | undefined;
  /** `encap-limit` (11, u8): How many more tunnels a packet may enter; IPv6 only. */
  encapLimit?: number | undefined;
  /** `flowinfo` (12, u32, big-endian): Traffic class and flow label; IPv6 only. */
  flowinfo?: number | undefined;
  /** `flags` (13, u32): Behaviour; IPv6 only. */
  flags?: number | undefined;
  /** `encap-type` (14, u16, enum `tunnel-encap-type`): UDP encapsulation around the tunnel. */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (15, u16, flags `tunnel-encap-flags`): Settings of the encapsulation. */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (16, u16, big-endian): UDP source port; 0 for one by flow. */
  encapSport?: number | undefined;
  /** `encap-dport` (17, u16, big-endian): UDP destination port. */
  encapDport?: number | undefined;
  /**
   * `collect-metadata` (18, flag): Take addresses and keys from each packet's metadata, as set by routes or programs.
   */
  collectMetadata?: boolean | undefined;
  /** `ignore-df` (19, u8): 1 to ignore the Don't Fragment bit of the packet inside. */
  ignoreDf?: number | undefined;
  /** `fwmark` (20, u32): Firewall mark to look up the route of sent packets with; 0 for none. */
  fwmark?: number | undefined;
  /** `erspan-index` (21, u32): Index of the mirror session, up to 20 bits; ERSPAN version 1. */
  erspanIndex?: number | undefined;
  /** `erspan-ver` (22, u8): ERSPAN version, 0 to 2. */
  erspanVer?: number | undefined;
  /** `erspan-dir` (23, u8, enum `erspan-dir`): Direction of the mirrored packets; ERSPAN version 2. */
  erspanDir?: EnumValue<ErspanDir> | undefined;
  /** `erspan-hwid` (24, u16): Number of the mirroring engine, up to 6 bits; ERSPAN version 2. */
  erspanHwid?: number | undefined;
}

/**
 * Attribute set `linkinfo-gre6-attrs`, a part of `linkinfo-gre-attrs`: A GRE tunnel over IPv6: `ip6gre` for IP packets,
 * `ip6gretap` for Ethernet frames, `ip6erspan` for mirrored ones.
 */
export interface LinkinfoGre6Attrs<Bytes = never> extends SetObject {
  /** `link` (1, u32): Number of the link to send through; 0 for what the routing table says. */
  link?: number | undefined;
  /** `iflags` (2, u16, big-endian, flags `gre-flags`): Fields expected in received packets. */
  iflags?: FlagsValue<GreFlag> | undefined;
  /** `oflags` (3, u16, big-endian, flags `gre-flags`): Fields added to sent packets. */
  oflags?: FlagsValue<GreFlag> | undefined;
  /** `ikey` (4, u32, big-endian): Key of received packets, with flag `key`. */
  ikey?: number | undefined;
  /** `okey` (5, u32, big-endian): Key of sent packets, with flag `key`. */
  okey?: number | undefined;
  /** `local` (6, binary, ipv6): Local address; zeros for any. */
  local?: string | Bytes | undefined;
  /** `remote` (7, binary, ipv6): Remote address; zeros for any, a multicast address for a group. */
  remote?: string | Bytes | undefined;
  /** `ttl` (8, u8): Time to live, or hop limit; 0 to take it over from the packet inside. */
  ttl?: number | undefined;
  /** `encap-limit` (11, u8): How many more tunnels a packet may enter; IPv6 only. */
  encapLimit?: number | undefined;
  /** `flowinfo` (12, u32, big-endian): Traffic class and flow label; IPv6 only. */
  flowinfo?: number | undefined;
  /** `flags` (13, u32, flags `ip6-tnl-flags`): Behaviour; IPv6 only. */
  flags?: FlagsValue<Ip6TnlFlag> | undefined;
  /** `encap-type` (14, u16, enum `tunnel-encap-type`): UDP encapsulation around the tunnel. */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (15, u16, flags `tunnel-encap-flags`): Settings of the encapsulation. */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (16, u16, big-endian): UDP source port; 0 for one by flow. */
  encapSport?: number | undefined;
  /** `encap-dport` (17, u16, big-endian): UDP destination port. */
  encapDport?: number | undefined;
  /**
   * `collect-metadata` (18, flag): Take addresses and keys from each packet's metadata, as set by routes or programs.
   */
  collectMetadata?: boolean | undefined;
  /** `fwmark` (20, u32): Firewall mark to look up the route of sent packets with; 0 for none. */
  fwmark?: number | undefined;
  /** `erspan-index` (21, u32): Index of the mirror session, up to 20 bits; ERSPAN version 1. */
  erspanIndex?: number | undefined;
  /** `erspan-ver` (22, u8): ERSPAN version, 0 to 2. */
  erspanVer?: number | undefined;
  /** `erspan-dir` (23, u8, enum `erspan-dir`): Direction of the mirrored packets; ERSPAN version 2. */
  erspanDir?: EnumValue<ErspanDir> | undefined;
  /** `erspan-hwid` (24, u16): Number of the mirroring engine, up to 6 bits; ERSPAN version 2. */
  erspanHwid?: number | undefined;
}

/** Attribute set `linkinfo-vti-attrs`: A virtual tunnel interface for IPsec. */
export interface LinkinfoVtiAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32): Number of the link to send through; 0 for what the routing table says. */
  link?: number | undefined;
  /** `ikey` (2, u32, big-endian): Mark of the policies for received packets. */
  ikey?: number | undefined;
  /** `okey` (3, u32, big-endian): Mark of the policies for sent packets. */
  okey?: number | undefined;
  /** `local` (4, binary, ipv4-or-v6): Local address. */
  local?: string | Bytes | undefined;
  /** `remote` (5, binary, ipv4-or-v6): Remote address. */
  remote?: string | Bytes | undefined;
  /** `fwmark` (6, u32): Firewall mark to look up the route of sent packets with; 0 for none. */
  fwmark?: number | undefined;
}

/**
 * Attribute set `linkinfo-vti6-attrs`, a part of `linkinfo-vti-attrs`: A virtual tunnel interface for IPsec over IPv6.
 */
export interface LinkinfoVti6Attrs<Bytes = never> extends SetObject {
  /** `link` (1, u32): Number of the link to send through; 0 for what the routing table says. */
  link?: number | undefined;
  /** `ikey` (2, u32, big-endian): Mark of the policies for received packets. */
  ikey?: number | undefined;
  /** `okey` (3, u32, big-endian): Mark of the policies for sent packets. */
  okey?: number | undefined;
  /** `local` (4, binary, ipv6): Local address. */
  local?: string | Bytes | undefined;
  /** `remote` (5, binary, ipv6): Remote address. */
  remote?: string | Bytes | undefined;
  /** `fwmark` (6, u32): Firewall mark to look up the route of sent packets with; 0 for none. */
  fwmark?: number | undefined;
}

/** Attribute set `linkinfo-geneve-attrs`: A GENEVE tunnel. */
export interface LinkinfoGeneveAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u32): Virtual network identifier, 24 bits. */
  id?: number | undefined;
  /** `remote` (2, u32, ipv4): Remote IPv4 address. */
  remote?: string | Bytes | undefined;
  /** `ttl` (3, u8): Time to live, or hop limit; 0 for that of the system. */
  ttl?: number | undefined;
  /** `tos` (4, u8): Type of service; 1 to take it over from the packet inside. */
  tos?: number | undefined;
  /** `port` (5, u16, big-endian): UDP port, 6081 by default. */
  port?: number | undefined;
  /** `collect-metadata` (6, flag): Take addresses and identifier from each packet's metadata. */
  collectMetadata?: boolean | undefined;
  /** `remote6` (7, binary, ipv6): Remote IPv6 address. */
  remote6?: string | Bytes | undefined;
  /** `udp-csum` (8, u8): 1 to send UDP checksums over IPv4. */
  udpCsum?: number | undefined;
  /** `udp-zero-csum6-tx` (9, u8): 1 to send no UDP checksums over IPv6. */
  udpZeroCsum6Tx?: number | undefined;
  /** `udp-zero-csum6-rx` (10, u8): 1 to take packets without UDP checksum over IPv6. */
  udpZeroCsum6Rx?: number | undefined;
  /** `label` (11, u32, big-endian): IPv6 flow label. */
  label?: number | undefined;
  /** `ttl-inherit` (12, u8): 1 to take the time to live over from the packet inside. */
  ttlInherit?: number | undefined;
  /** `df` (13, u8, enum `geneve-df`): Don't Fragment bit. */
  df?: EnumValue<GeneveDf> | undefined;
  /** `inner-proto-inherit` (14, flag): Packets inside are IP, instead of Ethernet frames. */
  innerProtoInherit?: boolean | undefined;
  /** `port-range` (15, struct `ifla-geneve-port-range`): UDP source ports to choose from. */
  portRange?: StructInput<IflaGenevePortRange, Bytes> | undefined;
  /** `gro-hint` (16, flag): Send hints that help the receiver to merge packets, and use those received. */
  groHint?: boolean | undefined;
  /** `local` (17, u32, ipv4): Local IPv4 address. */
  local?: string | Bytes | undefined;
  /** `local6` (18, binary, ipv6): Local IPv6 address. */
  local6?: string | Bytes | undefined;
}

/** Attribute set `linkinfo-hsr-attrs`: A link of redundant networks: HSR or PRP. Can only be set up on creation. */
export interface LinkinfoHsrAttrs<Bytes = never> extends SetObject {
  /** `slave1` (1, u32): Number of the first link. */
  slave1?: number | undefined;
  /** `slave2` (2, u32): Number of the second link. */
  slave2?: number | undefined;
  /** `multicast-spec` (3, u8): Last byte of the multicast address for supervision. Requests only. */
  multicastSpec?: number | undefined;
  /** `supervision-addr` (4, binary, mac): Multicast address for supervision. Read-only. */
  supervisionAddr?: string | Bytes | undefined;
  /** `seq-nr` (5, u16): Next sequence number. Read-only. */
  seqNr?: number | undefined;
  /** `version` (6, u8): HSR version, 0 or 1; not with PRP. */
  version?: number | undefined;
  /** `protocol` (7, u8, enum `hsr-protocol`): Which protocol. */
  protocol?: EnumValue<HsrProtocol> | undefined;
  /** `interlink` (8, u32): Number of a third link, to another network. */
  interlink?: number | undefined;
}

/** Attribute set `linkinfo-iptun-attrs`: A tunnel over IPv4: `ipip`, or `sit` with IPv6 inside. */
export interface LinkinfoIptunAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32): Number of the link to send through; 0 for what the routing table says. */
  link?: number | undefined;
  /** `local` (2, binary, ipv4-or-v6): Local address; zeros for any. */
  local?: string | Bytes | undefined;
  /** `remote` (3, binary, ipv4-or-v6): Remote address; zeros for any. */
  remote?: string | Bytes | undefined;
  /** `ttl` (4, u8): Time to live, or hop limit; 0 to take it over from the packet inside. */
  ttl?: number | undefined;
  /** `tos` (5, u8): Type of service; 1 to take it over from the packet inside. */
  tos?: number | undefined;
  /** `encap-limit` (6, u8): How many more tunnels a packet may enter; IPv6 only. */
  encapLimit?: number | undefined;
  /** `flowinfo` (7, u32, big-endian): Traffic class and flow label; IPv6 only. */
  flowinfo?: number | undefined;
  /** `flags` (8, u16, flags `sit-flags`): Behaviour. */
  flags?: FlagsValue<SitFlag> | undefined;
  /** `proto` (9, u8): Number of the protocol inside: 4 for IPv4, 41 for IPv6, 137 for MPLS, 0 for any. */
  proto?: number | undefined;
  /** `pmtudisc` (10, u8): 1, the default, to find out the MTU of the path. */
  pmtudisc?: number | undefined;
  /** `6rd-prefix` (11, binary, ipv6): IPv6 prefix of the provider (6rd). */
  _6rdPrefix?: string | Bytes | undefined;
  /** `6rd-relay-prefix` (12, u32, ipv4): IPv4 prefix that all addresses of the provider share (6rd). */
  _6rdRelayPrefix?: string | Bytes | undefined;
  /** `6rd-prefixlen` (13, u16): Length of the IPv6 prefix, in bits. */
  _6rdPrefixlen?: number | undefined;
  /** `6rd-relay-prefixlen` (14, u16): Length of the IPv4 prefix, in bits. */
  _6rdRelayPrefixlen?: number | undefined;
  /** `encap-type` (15, u16, enum `tunnel-encap-type`): UDP encapsulation around the tunnel. */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (16, u16, flags `tunnel-encap-flags`): Settings of the encapsulation. */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (17, u16, big-endian): UDP source port; 0 for one by flow. */
  encapSport?: number | undefined;
  /** `encap-dport` (18, u16, big-endian): UDP destination port. */
  encapDport?: number | undefined;
  /** `collect-metadata` (19, flag): Take addresses from each packet's metadata, as set by routes or programs. */
  collectMetadata?: boolean | undefined;
  /** `fwmark` (20, u32): Firewall mark to look up the route of sent packets with; 0 for none. */
  fwmark?: number | undefined;
}

/** Attribute set `linkinfo-ip6tnl-attrs`, a part of `linkinfo-iptun-attrs`: A tunnel over IPv6, `ip6tnl`. */
export interface LinkinfoIp6tnlAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32): Number of the link to send through; 0 for what the routing table says. */
  link?: number | undefined;
  /** `local` (2, binary, ipv6): Local address; zeros for any. */
  local?: string | Bytes | undefined;
  /** `remote` (3, binary, ipv6): Remote address; zeros for any. */
  remote?: string | Bytes | undefined;
  /** `ttl` (4, u8): Time to live, or hop limit; 0 to take it over from the packet inside. */
  ttl?: number | undefined;
  /** `encap-limit` (6, u8): How many more tunnels a packet may enter; IPv6 only. */
  encapLimit?: number | undefined;
  /** `flowinfo` (7, u32, big-endian): Traffic class and flow label; IPv6 only. */
  flowinfo?: number | undefined;
  /** `flags` (8, u32, flags `ip6-tnl-flags`): Behaviour. */
  flags?: FlagsValue<Ip6TnlFlag> | undefined;
  /** `proto` (9, u8): Number of the protocol inside: 4 for IPv4, 41 for IPv6, 137 for MPLS, 0 for any. */
  proto?: number | undefined;
  /** `encap-type` (15, u16, enum `tunnel-encap-type`): UDP encapsulation around the tunnel. */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (16, u16, flags `tunnel-encap-flags`): Settings of the encapsulation. */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (17, u16, big-endian): UDP source port; 0 for one by flow. */
  encapSport?: number | undefined;
  /** `encap-dport` (18, u16, big-endian): UDP destination port. */
  encapDport?: number | undefined;
  /** `collect-metadata` (19, flag): Take addresses from each packet's metadata, as set by routes or programs. */
  collectMetadata?: boolean | undefined;
  /** `fwmark` (20, u32): Firewall mark to look up the route of sent packets with; 0 for none. */
  fwmark?: number | undefined;
}

/**
 * Attribute set `linkinfo-tun-attrs`: A link whose packets a program reads and writes, through `/dev/net/tun`.
 * Read-only, and not to be created here.
 */
export interface LinkinfoTunAttrs extends SetObject {
  /** `owner` (1, u32): User that may attach to it; left out for any. */
  owner?: number | undefined;
  /** `group` (2, u32): Group that may attach to it; left out for any. */
  group?: number | undefined;
  /** `type` (3, u8, enum `tun-type`): What the packets are. */
  type?: EnumValue<TunType> | undefined;
  /** `pi` (4, u8): 1 if four bytes of packet information stand before each packet. */
  pi?: number | undefined;
  /** `vnet-hdr` (5, u8): 1 if a virtio header stands before each packet. */
  vnetHdr?: number | undefined;
  /** `persist` (6, u8): 1 if it stays when no program has it open. */
  persist?: number | undefined;
  /** `multi-queue` (7, u8): 1 if several files can be attached. */
  multiQueue?: number | undefined;
  /** `num-queues` (8, u32): Number of attached files. */
  numQueues?: number | undefined;
  /** `num-disabled-queues` (9, u32): Number of files that are detached for now. */
  numDisabledQueues?: number | undefined;
}

/** Attribute set `linkinfo-vlan-attrs`: A VLAN on a link. */
export interface LinkinfoVlanAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u16): VLAN ID, 0 to 4094. Can only be given on creation. */
  id?: number | undefined;
  /** `flags` (2, struct `ifla-vlan-flags`): Behaviour. */
  flags?: StructInput<IflaVlanFlags, Bytes> | undefined;
  /**
   * `egress-qos` (3, nest of `ifla-vlan-qos`): Priorities of tags by priority of sent packets. Requests add to what is
   * there.
   */
  egressQos?: IflaVlanQos<Bytes> | undefined;
  /**
   * `ingress-qos` (4, nest of `ifla-vlan-qos`): Priorities of received packets by priority of tags. Requests add to
   * what is there.
   */
  ingressQos?: IflaVlanQos<Bytes> | undefined;
  /**
   * `protocol` (5, u16, big-endian, enum `vlan-protocols`): Type of tag, `8021q` by default. Can only be given on
   * creation.
   */
  protocol?: EnumValue<VlanProtocols> | undefined;
}

/** Attribute set `ifla-vlan-qos`: A list of priorities. */
export interface IflaVlanQos<Bytes = never> extends SetObject {
  /** `mapping` (1, struct `ifla-vlan-qos-mapping`, repeated): One for each priority. */
  mapping?: StructInput<IflaVlanQosMapping, Bytes>[] | undefined;
}

/** Attribute set `linkinfo-vrf-attrs`: A VRF, whose members have a routing table of their own. */
export interface LinkinfoVrfAttrs extends SetObject {
  /** `table` (1, u32): Number of the routing table. Can only be given on creation. */
  table?: number | undefined;
}

/** Attribute set `xdp-attrs`: XDP programs of a link. */
export interface XdpAttrs extends SetObject {
  /** `fd` (1, s32): Program to attach, as an open file; -1 to detach. Requests only. */
  fd?: number | undefined;
  /** `attached` (2, u8, enum `xdp-attached`): Where a program runs. Read-only. */
  attached?: EnumValue<XdpAttached> | undefined;
  /** `flags` (3, u32, flags `xdp-flags`): How to attach. Requests only. */
  flags?: FlagsValue<XdpFlag> | undefined;
  /** `prog-id` (4, u32): Number of the program, if there is but one. Read-only. */
  progId?: number | undefined;
  /** `drv-prog-id` (5, u32): Number of the program in the driver. Read-only. */
  drvProgId?: number | undefined;
  /** `skb-prog-id` (6, u32): Number of the program above the driver. Read-only. */
  skbProgId?: number | undefined;
  /** `hw-prog-id` (7, u32): Number of the program in hardware. Read-only. */
  hwProgId?: number | undefined;
  /** `expected-fd` (8, s32): Program that has to be attached at present, with flag `replace`. Requests only. */
  expectedFd?: number | undefined;
}

/** Attribute set `ifla-attrs`: IPv4 settings of a link. */
export interface IflaAttrs extends SetObject {
  /** `conf` (1, array of s32, in replies): Settings in the order of `ipv4-devconf`. */
  conf?: number[] | undefined;
  /** `settings` (1, nest of `ipv4-devconf-attrs`, in requests): Settings to change. */
  settings?: Ipv4DevconfAttrs | undefined;
}

/**
 * Attribute set `ipv4-devconf-attrs`: IPv4 settings of a link, by the names of the files below
 * `/proc/sys/net/ipv4/conf`. 1 is on and 0 off, where nothing else is said.
 */
export interface Ipv4DevconfAttrs extends SetObject {
  /** `forwarding` (1, u32): Forward packets that come in here. */
  forwarding?: number | undefined;
  /** `mc-forwarding` (2, u32): Forward multicast packets. Read-only; a program for multicast routing turns it on. */
  mcForwarding?: number | undefined;
  /** `proxy-arp` (3, u32): Answer ARP requests for hosts that another link leads to. */
  proxyArp?: number | undefined;
  /** `accept-redirects` (4, u32): Follow ICMP redirects. */
  acceptRedirects?: number | undefined;
  /**
   * `secure-redirects` (5, u32): Follow redirects only to gateways that are known already; without effect where
   * `shared-media` is on.
   */
  secureRedirects?: number | undefined;
  /** `send-redirects` (6, u32): Send ICMP redirects, as a router. */
  sendRedirects?: number | undefined;
  /** `shared-media` (7, u32): Several networks share the medium, so that redirects between them make sense. */
  sharedMedia?: number | undefined;
  /**
   * `rp-filter` (8, u32): Check of source addresses: 0 none, 1 the way back must be this link, 2 there must be any way
   * back. The greater of this and that of all links counts.
   */
  rpFilter?: number | undefined;
  /** `accept-source-route` (9, u32): Take packets that bring their route with them. */
  acceptSourceRoute?: number | undefined;
  /** `bootp-relay` (10, u32): Without effect. */
  bootpRelay?: number | undefined;
  /** `log-martians` (11, u32): Log packets with addresses that cannot be. */
  logMartians?: number | undefined;
  /** `tag` (12, u32): A number for programs; the kernel makes no use of it. */
  tag?: number | undefined;
  /** `arpfilter` (13, u32): Answer an ARP request only if packets to the asking host go out here. */
  arpfilter?: number | undefined;
  /**
   * `medium-id` (14, s32): Number of the medium, for `proxy-arp`: 0 if no other link leads to it, -1 if it is not
   * known.
   */
  mediumId?: number | undefined;
  /** `noxfrm` (15, u32): Send without IPsec, whatever the policies say. */
  noxfrm?: number | undefined;
  /** `nopolicy` (16, u32): Do not check received packets against the policies of IPsec. */
  nopolicy?: number | undefined;
  /** `force-igmp-version` (17, u32): Version of IGMP that is spoken, 1 to 3; 0 for what the network asks for. */
  forceIgmpVersion?: number | undefined;
  /**
   * `arp-announce` (18, u32): Source address of ARP requests: 0 any local one, 1 rather one of the target's network, 2
   * the one that suits the target best.
   */
  arpAnnounce?: number | undefined;
  /**
   * `arp-ignore` (19, u32): ARP requests that are answered: 0 for any local address, 1 for those of this link, 2 the
   * same if the asking host is in its network, 3 not for addresses of scope host, 8 none.
   */
  arpIgnore?: number | undefined;
  /**
   * `promote-secondaries` (20, u32): When the first address of a network is deleted, the next one takes its place;
   * without it, all of the network go.
   */
  promoteSecondaries?: number | undefined;
  /**
   * `arp-accept` (21, u32): Learn hosts from ARP that nobody asked for: 0 no, 1 yes, 2 only from the link's networks.
   */
  arpAccept?: number | undefined;
  /** `arp-notify` (22, u32): Send ARP unasked when the link goes up or its address changes. */
  arpNotify?: number | undefined;
  /** `accept-local` (23, u32): Take packets that have an address of this machine as source. */
  acceptLocal?: number | undefined;
  /** `src-vmark` (24, u32): The mark of a packet counts when its source is checked. */
  srcVmark?: number | undefined;
  /** `proxy-arp-pvlan` (25, u32): Answer ARP requests for hosts that the same link leads to. */
  proxyArpPvlan?: number | undefined;
  /** `route-localnet` (26, u32): Route 127.0.0.0/8 as any other network. */
  routeLocalnet?: number | undefined;
  /**
   * `igmpv2-unsolicited-report-interval` (27, u32): Milliseconds until a membership is told again, in IGMP version 1
   * and 2.
   */
  igmpv2UnsolicitedReportInterval?: number | undefined;
  /**
   * `igmpv3-unsolicited-report-interval` (28, u32): Milliseconds until a membership is told again, in IGMP version 3.
   */
  igmpv3UnsolicitedReportInterval?: number | undefined;
  /** `ignore-routes-with-linkdown` (29, u32): Pass over routes through the link while it has no carrier. */
  ignoreRoutesWithLinkdown?: number | undefined;
  /** `drop-unicast-in-l2-multicast` (30, u32): Drop packets to one host in a frame to many. */
  dropUnicastInL2Multicast?: number | undefined;
  /** `drop-gratuitous-arp` (31, u32): Drop ARP that nobody asked for. */
  dropGratuitousArp?: number | undefined;
  /** `bc-forwarding` (32, u32): Forward broadcasts to a network behind this machine. */
  bcForwarding?: number | undefined;
  /** `arp-evict-nocarrier` (33, u32): Forget neighbours when the carrier goes; on by default. */
  arpEvictNocarrier?: number | undefined;
}

/** Attribute set `ifla6-attrs`: IPv6 settings of a link. Requests take `token` and `addr-gen-mode` only. */
export interface Ifla6Attrs<Bytes = never> extends SetObject {
  /** `flags` (1, u32, flags `inet6-link-flags`): State. */
  flags?: FlagsValue<Inet6LinkFlag> | undefined;
  /**
   * `conf` (2, array of s32): Settings in the order of `ipv6-devconf`. Read-only. Intervals and delays are in
   * milliseconds, lifetimes in seconds.
   */
  conf?: number[] | undefined;
  /**
   * `stats` (3, array of u64): Counters; the first says how many there are, and what the others are depends on the
   * kernel's version.
   */
  stats?: bigint[] | undefined;
  /** `mcast` (4, binary): Not used by the kernel. */
  mcast?: Uint8Array | undefined;
  /** `cacheinfo` (5, struct `ifla-cacheinfo`): Settings of neighbour discovery. */
  cacheinfo?: StructInput<IflaCacheinfo, Bytes> | undefined;
  /** `icmp6stats` (6, array of u64): Counters in the order of `ifla-icmp6-stats`. */
  icmp6stats?: bigint[] | undefined;
  /** `token` (7, binary, ipv6): Lower half of addresses, the upper being zero; `::` for none. */
  token?: string | Bytes | undefined;
  /** `addr-gen-mode` (8, u8, enum `in6-addr-gen-mode`): How addresses are made out of prefixes. */
  addrGenMode?: EnumValue<In6AddrGenMode> | undefined;
  /** `ra-mtu` (9, u32): MTU that routers announce, in bytes. */
  raMtu?: number | undefined;
}

/** Attribute set `mctp-attrs`: MCTP settings of a link. */
export interface MctpAttrs extends SetObject {
  /** `net` (1, u32): Number of the MCTP network that the link belongs to. */
  net?: number | undefined;
  /** `phys-binding` (2, u8, enum `mctp-phys-binding`): Transport below. Read-only. */
  physBinding?: EnumValue<MctpPhysBinding> | undefined;
}

/** Attribute set `stats-attrs`: Statistics of a link. */
export interface StatsAttrs<Bytes = never> extends SetObject {
  /** `link-64` (1, struct `rtnl-link-stats64`, in replies): Counters that every link has. */
  link64?: StructInput<RtnlLinkStats64, Bytes> | undefined;
  /** `get-filters` (1, nest of `stats-filters-attrs`, in requests): What of these groups to read, where not all. */
  getFilters?: StatsFiltersAttrs | undefined;
  /** `link-xstats` (2, nest of `link-xstats-attrs`, in replies): Counters of its kind. */
  linkXstats?: LinkXstatsAttrs<Bytes> | undefined;
  /** `link-xstats-slave` (3, nest of `link-xstats-attrs`, in replies): Counters that its master keeps of it. */
  linkXstatsSlave?: LinkXstatsAttrs<Bytes> | undefined;
  /** `link-offload-xstats` (4, nest of `link-offload-xstats`, in replies): Counters of hardware. */
  linkOffloadXstats?: LinkOffloadXstats<Bytes> | undefined;
  /** `af-spec` (5, nest of `stats-af-spec-attrs`, in replies): Counters by address family. */
  afSpec?: StatsAfSpecAttrs<Bytes> | undefined;
}

/** Attribute set `link-xstats-attrs`: Counters of a bridge or a bond, or of a member of one. */
export interface LinkXstatsAttrs<Bytes = never> extends SetObject {
  /** `bridge` (1, nest of `bridge-xstats-attrs`): Counters of a bridge or its port. */
  bridge?: BridgeXstatsAttrs<Bytes> | undefined;
  /** `bond` (2, nest of `bond-xstats-attrs`): Counters of a bond or its member. */
  bond?: BondXstatsAttrs | undefined;
}

/** Attribute set `bridge-xstats-attrs`: Counters of a bridge or a bridge port. */
export interface BridgeXstatsAttrs<Bytes = never> extends SetObject {
  /** `vlan` (1, struct `bridge-vlan-xstats`, repeated): VLANs, if `vlan-stats-enabled` is on. */
  vlan?: StructInput<BridgeVlanXstats, Bytes>[] | undefined;
  /** `mcast` (2, struct `br-mcast-stats`): Multicast. */
  mcast?: StructInput<BrMcastStats, Bytes> | undefined;
  /** `stp` (4, struct `bridge-stp-xstats`): Spanning tree; ports only. */
  stp?: StructInput<BridgeStpXstats, Bytes> | undefined;
}

/** Attribute set `bond-xstats-attrs`: Counters of a bond or a member, in mode 802.3ad. */
export interface BondXstatsAttrs extends SetObject {
  /** `3ad` (1, nest of `bond-3ad-stat-attrs`): LACP. */
  _3ad?: Bond3adStatAttrs | undefined;
}

/** Attribute set `bond-3ad-stat-attrs`: LACP and marker packets of a bond or a member. */
export interface Bond3adStatAttrs extends SetObject {
  /** `lacpdu-rx` (0, u64): LACP packets received. */
  lacpduRx?: bigint | undefined;
  /** `lacpdu-tx` (1, u64): LACP packets sent. */
  lacpduTx?: bigint | undefined;
  /** `lacpdu-unknown-rx` (2, u64): Packets of an unknown type received. */
  lacpduUnknownRx?: bigint | undefined;
  /** `lacpdu-illegal-rx` (3, u64): Malformed packets received. */
  lacpduIllegalRx?: bigint | undefined;
  /** `marker-rx` (4, u64): Marker packets received. */
  markerRx?: bigint | undefined;
  /** `marker-tx` (5, u64): Marker packets sent. */
  markerTx?: bigint | undefined;
  /** `marker-resp-rx` (6, u64): Answers to marker packets received. */
  markerRespRx?: bigint | undefined;
  /** `marker-resp-tx` (7, u64): Answers to marker packets sent. */
  markerRespTx?: bigint | undefined;
  /** `marker-unknown-rx` (8, u64): Marker packets of an unknown type received. */
  markerUnknownRx?: bigint | undefined;
}

/** Attribute set `stats-af-spec-attrs`: Statistics by address family. */
export interface StatsAfSpecAttrs<Bytes = never> extends SetObject {
  /** `mpls` (28, nest of `mpls-stats-attrs`): Statistics of MPLS. */
  mpls?: MplsStatsAttrs<Bytes> | undefined;
}

/** Attribute set `mpls-stats-attrs`: Statistics of MPLS. */
export interface MplsStatsAttrs<Bytes = never> extends SetObject {
  /** `link` (1, struct `mpls-link-stats`): Counters of the link. */
  link?: StructInput<MplsLinkStats, Bytes> | undefined;
}

/** Attribute set `link-offload-xstats`: Counters of hardware. */
export interface LinkOffloadXstats<Bytes = never> extends SetObject {
  /**
   * `cpu-hit` (1, struct `rtnl-link-stats64`): Packets that hardware did not forward itself, but handed to the kernel.
   */
  cpuHit?: StructInput<RtnlLinkStats64, Bytes> | undefined;
  /**
   * `hw-s-info` (2, indexed-array of nest of `hw-s-info-one`): What hardware collects; the index is the number of the
   * attribute with the counters, 3 for `l3-stats`.
   */
  hwSInfo?: { index: number; value: HwSInfoOne }[] | undefined;
  /** `l3-stats` (3, struct `rtnl-hw-stats64`): Packets that hardware routed. */
  l3Stats?: StructInput<RtnlHwStats64, Bytes> | undefined;
}

/** Attribute set `hw-s-info-one`: Whether hardware collects statistics. */
export interface HwSInfoOne extends SetObject {
  /** `request` (1, u8): 1 if it was asked to. */
  request?: number | undefined;
  /** `used` (2, u8): 1 if it does. */
  used?: number | undefined;
}

/** Attribute set `link-dpll-pin-attrs`: A pin in the dpll family. */
export interface LinkDpllPinAttrs extends SetObject {
  /** `id` (1, u32): Number of the pin. */
  id?: number | undefined;
}

/** Attribute set `linkinfo-netkit-attrs`: A netkit device, or a pair of them, whose packets BPF programs decide on. */
export interface LinkinfoNetkitAttrs<Bytes = never> extends SetObject {
  /**
   * `peer-info` (1, nest of `link-attrs` behind `ifinfomsg`): The other device of the pair, as it shall be. Requests
   * only.
   */
  peerInfo?: LinkAttrsMessage<Bytes> | undefined;
  /** `primary` (2, u8): 1 for the device of a pair that programs are attached from. Read-only. */
  primary?: number | undefined;
  /** `policy` (3, u32, enum `netkit-policy`): What happens to packets while there is no program. */
  policy?: EnumValue<NetkitPolicy> | undefined;
  /** `peer-policy` (4, u32, enum `netkit-policy`): The same for the packets of the other device. */
  peerPolicy?: EnumValue<NetkitPolicy> | undefined;
  /** `mode` (5, u32, enum `netkit-mode`): Whether there are MAC addresses. Can only be given on creation. */
  mode?: EnumValue<NetkitMode> | undefined;
  /** `scrub` (6, u32, enum `netkit-scrub`): What is removed from packets. Can only be given on creation. */
  scrub?: EnumValue<NetkitScrub> | undefined;
  /** `peer-scrub` (7, u32, enum `netkit-scrub`): The same for the other device. */
  peerScrub?: EnumValue<NetkitScrub> | undefined;
  /** `headroom` (8, u16): Bytes kept free in front of a packet. Can only be given on creation. */
  headroom?: number | undefined;
  /** `tailroom` (9, u16): Bytes kept free behind a packet. Can only be given on creation. */
  tailroom?: number | undefined;
  /** `pairing` (10, u32, enum `netkit-pairing`): Whether there is a peer. Can only be given on creation. */
  pairing?: EnumValue<NetkitPairing> | undefined;
}

/** Attribute set `linkinfo-ovpn-attrs`: An OpenVPN device; the ovpn family sets up its peers. */
export interface LinkinfoOvpnAttrs extends SetObject {
  /** `mode` (1, u8, enum `ovpn-mode`): How many peers there are. Can only be given on creation. */
  mode?: EnumValue<OvpnMode> | undefined;
}

/** Attribute set `linkinfo-veth-attrs`: A pair of links, each of which receives what the other sends. */
export interface LinkinfoVethAttrs<Bytes = never> extends SetObject {
  /**
   * `peer` (1, nest of `link-attrs` behind `ifinfomsg`): The other link, as it shall be. Requests only; afterwards
   * `link` tells its number.
   */
  peer?: LinkAttrsMessage<Bytes> | undefined;
}

/** Attribute set `linkinfo-vxcan-attrs`: A pair of virtual CAN links. */
export interface LinkinfoVxcanAttrs<Bytes = never> extends SetObject {
  /**
   * `peer` (1, nest of `link-attrs` behind `ifinfomsg`): The other link, as it shall be. Requests only; afterwards
   * `link` tells its number.
   */
  peer?: LinkAttrsMessage<Bytes> | undefined;
}

/**
 * Attribute set `linkinfo-vxlan-attrs`: A VXLAN tunnel. Settings that are on or off are 1 or 0, where they are not
 * flags.
 */
export interface LinkinfoVxlanAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u32): VXLAN network identifier, 24 bits. Can only be given on creation. */
  id?: number | undefined;
  /** `group` (2, u32, ipv4): IPv4 address to send to by default: of a host or of a multicast group. */
  group?: string | Bytes | undefined;
  /**
   * `link` (3, u32): Number of the link to send through; 0 for what the routing table says, but a multicast group needs
   * one.
   */
  link?: number | undefined;
  /** `local` (4, u32, ipv4): Local IPv4 address. */
  local?: string | Bytes | undefined;
  /** `ttl` (5, u8): Time to live, or hop limit; 0 for that of the system, 1 for multicast. */
  ttl?: number | undefined;
  /** `tos` (6, u8): Type of service; 1 to take it over from the packet inside. */
  tos?: number | undefined;
  /** `learning` (7, u8): Learn where addresses are from received packets. */
  learning?: number | undefined;
  /** `ageing` (8, u32): How long addresses are remembered, in seconds; 0 for ever. */
  ageing?: number | undefined;
  /** `limit` (9, u32): Most addresses; 0 for no limit. Can only be given on creation. */
  limit?: number | undefined;
  /**
   * `port-range` (10, struct `ifla-vxlan-port-range`): UDP source ports to choose from. Can only be given on creation.
   */
  portRange?: StructInput<IflaVxlanPortRange, Bytes> | undefined;
  /** `proxy` (11, u8): Answer ARP and neighbour discovery for known neighbours. */
  proxy?: number | undefined;
  /** `rsc` (12, u8): Send packets for a known next router directly to its destination (route short circuit). */
  rsc?: number | undefined;
  /** `l2miss` (13, u8): Tell programs of unknown MAC addresses. */
  l2miss?: number | undefined;
  /** `l3miss` (14, u8): Tell programs of unknown IP addresses. */
  l3miss?: number | undefined;
  /**
   * `port` (15, u16, big-endian): UDP port; 8472 if it is left out, 4789 is the standard's. Can only be given on
   * creation.
   */
  port?: number | undefined;
  /** `group6` (16, binary, ipv6): IPv6 address to send to by default: of a host or of a multicast group. */
  group6?: string | Bytes | undefined;
  /** `local6` (17, binary, ipv6): Local IPv6 address. */
  local6?: string | Bytes | undefined;
  /** `udp-csum` (18, u8): Send UDP checksums over IPv4. */
  udpCsum?: number | undefined;
  /** `udp-zero-csum6-tx` (19, u8): Send no UDP checksums over IPv6. */
  udpZeroCsum6Tx?: number | undefined;
  /** `udp-zero-csum6-rx` (20, u8): Take packets without UDP checksum over IPv6. */
  udpZeroCsum6Rx?: number | undefined;
  /** `remcsum-tx` (21, u8): Leave the checksum inside to the receiver. */
  remcsumTx?: number | undefined;
  /** `remcsum-rx` (22, u8): Take packets of such senders. */
  remcsumRx?: number | undefined;
  /** `gbp` (23, flag): Group-based policy extension: the mark of a packet travels with it. */
  gbp?: boolean | undefined;
  /** `remcsum-nopartial` (24, flag): On remote checksum offload, put in finished checksums. */
  remcsumNopartial?: boolean | undefined;
  /**
   * `collect-metadata` (25, u8): Take addresses and identifier from each packet's metadata, as set by routes or
   * programs.
   */
  collectMetadata?: number | undefined;
  /** `label` (26, u32, big-endian): IPv6 flow label. */
  label?: number | undefined;
  /** `gpe` (27, flag): Generic protocol extension: packets inside need not be Ethernet frames. */
  gpe?: boolean | undefined;
  /** `ttl-inherit` (28, u8, in replies): Whether the time to live is taken over from the packet inside. */
  ttlInherit?: number | undefined;
  /** `inherit-ttl` (28, flag, in requests): Take the time to live over from the packet inside. */
  inheritTtl?: boolean | undefined;
  /** `df` (29, u8, enum `vxlan-df`): Don't Fragment bit. */
  df?: EnumValue<VxlanDf> | undefined;
  /** `vnifilter` (30, u8): Take packets of listed identifiers only; with `collect-metadata`. */
  vnifilter?: number | undefined;
  /** `localbypass` (31, u8): Hand packets for this machine over without sending them; the default. */
  localbypass?: number | undefined;
  /** `label-policy` (32, u32, enum `vxlan-label-policy`): Where the IPv6 flow label comes from. */
  labelPolicy?: EnumValue<VxlanLabelPolicy> | undefined;
  /**
   * `reserved-bits` (33, binary): Eight bytes, as the VXLAN header has them; received packets with one of these bits
   * set are dropped. Can only be given on creation.
   */
  reservedBits?: Uint8Array | undefined;
  /**
   * `mc-route` (34, u8): Let multicast routing of this machine forward the multicast packets that are sent. Requests
   * only.
   */
  mcRoute?: number | undefined;
}

/**
 * Attribute set `linkinfo-macvlan-attrs`: A link with a MAC address of its own on another one. `macvtap` is the same
 * with a device file for a program to read and write.
 */
export interface LinkinfoMacvlanAttrs<Bytes = never> extends SetObject {
  /** `mode` (1, u32, enum `macvlan-mode`): Which links on the same device it reaches. */
  mode?: EnumValue<MacvlanMode> | undefined;
  /** `flags` (2, u16, flags `macvlan-flags`): Behaviour. */
  flags?: FlagsValue<MacvlanFlag> | undefined;
  /**
   * `macaddr-mode` (3, u32, enum `macvlan-macaddr-mode`): What to do with the list of source addresses. Requests only.
   */
  macaddrMode?: EnumValue<MacvlanMacaddrMode> | undefined;
  /** `macaddr` (4, binary, mac): Address to add or remove. Requests only. */
  macaddr?: string | Bytes | undefined;
  /** `macaddr-data` (5, nest of `macvlan-macaddr-attrs`): Source addresses of mode source. */
  macaddrData?: MacvlanMacaddrAttrs<Bytes> | undefined;
  /** `macaddr-count` (6, u32): Number of them. Read-only. */
  macaddrCount?: number | undefined;
  /**
   * `bc-queue-len` (7, u32): Length of the queue for broadcasts, in packets, as asked for; the device uses the greatest
   * of all.
   */
  bcQueueLen?: number | undefined;
  /** `bc-queue-len-used` (8, u32): Length of that queue. Read-only. */
  bcQueueLenUsed?: number | undefined;
  /** `bc-cutoff` (9, s32): Multicast goes through that queue if more links than this take it; -1 for never. */
  bcCutoff?: number | undefined;
}

/** Attribute set `macvlan-macaddr-attrs`, a part of `linkinfo-macvlan-attrs`: MAC addresses. */
export interface MacvlanMacaddrAttrs<Bytes = never> extends SetObject {
  /** `macaddr` (4, binary, mac, repeated): Address to add or remove. Requests only. */
  macaddr?: (string | Bytes)[] | undefined;
}

/**
 * Attribute set `linkinfo-ipvlan-attrs`: A link with IP addresses of its own, but the MAC address of another one.
 * `ipvtap` is the same with a device file for a program to read and write. Settings are shared by all links on a
 * device.
 */
export interface LinkinfoIpvlanAttrs extends SetObject {
  /** `mode` (1, u16, enum `ipvlan-mode`): Whether it switches or routes. */
  mode?: EnumValue<IpvlanMode> | undefined;
  /** `flags` (2, u16, flags `ipvlan-flags`): Which links on the same device it reaches. */
  flags?: FlagsValue<IpvlanFlag> | undefined;
}

/**
 * Attribute set `linkinfo-macsec-attrs`: A MACsec link; keys and peers are set in the macsec family. Settings that are
 * on or off are 1 or 0.
 */
export interface LinkinfoMacsecAttrs extends SetObject {
  /**
   * `sci` (1, u64, big-endian): Secure channel identifier, MAC address and port: 0x021122334455000b is port 11 of
   * 02:11:22:33:44:55. Can only be given on creation; goes before `port`.
   */
  sci?: bigint | undefined;
  /**
   * `port` (2, u16, big-endian): Port part of the identifier, behind the link's own address; 1 by default. Requests
   * only.
   */
  port?: number | undefined;
  /** `icv-len` (3, u8): Length of the integrity check value, in bytes, 8 to 16. */
  icvLen?: number | undefined;
  /**
   * `cipher-suite` (4, u64): Cipher: 0x0080c20001000001 for GCM-AES-128, ...02 for GCM-AES-256, ...03 and ...04 for
   * these with 64-bit packet numbers. Answers name the first 0x0080020001000001.
   */
  cipherSuite?: bigint | undefined;
  /**
   * `window` (5, u32): How many packet numbers back frames are still taken. Needed with `replay-protect`; answers have
   * it only then.
   */
  window?: number | undefined;
  /** `encoding-sa` (6, u8): Association that sends, 0 to 3. */
  encodingSa?: number | undefined;
  /** `encrypt` (7, u8): Encrypt, not only authenticate. */
  encrypt?: number | undefined;
  /** `protect` (8, u8): Add MACsec to sent frames at all. */
  protect?: number | undefined;
  /** `inc-sci` (9, u8): Put the identifier into each frame; not with `es` or `scb`. */
  incSci?: number | undefined;
  /** `es` (10, u8): Set the end station bit; not with `inc-sci` or `scb`. */
  es?: number | undefined;
  /** `scb` (11, u8): Set the single copy broadcast bit; not with `inc-sci` or `es`. */
  scb?: number | undefined;
  /** `replay-protect` (12, u8): Drop frames that come again or too late. */
  replayProtect?: number | undefined;
  /** `validation` (13, u8, enum `macsec-validation-type`): What becomes of received frames that cannot be verified. */
  validation?: EnumValue<MacsecValidationType> | undefined;
  /** `offload` (15, u8, enum `macsec-offload`): Who encrypts. */
  offload?: EnumValue<MacsecOffload> | undefined;
}

/** Attribute set `linkinfo-xfrm-attrs`: A link for IPsec policies and states that name its identifier. */
export interface LinkinfoXfrmAttrs extends SetObject {
  /** `link` (1, u32): Number of the link below; 0 for none. */
  link?: number | undefined;
  /** `if-id` (2, u32): Identifier; not 0, unless `collect-metadata` is set. */
  ifId?: number | undefined;
  /** `collect-metadata` (3, flag): Take the identifier from each packet's metadata. */
  collectMetadata?: boolean | undefined;
}

/** Attribute set `linkinfo-bareudp-attrs`: A tunnel of packets in UDP, without a header of its own. */
export interface LinkinfoBareudpAttrs extends SetObject {
  /** `port` (1, u16, big-endian): UDP port. */
  port?: number | undefined;
  /**
   * `ethertype` (2, u16, big-endian): EtherType of the packets inside: 0x0800 for IPv4, 0x86dd for IPv6, 0x8847 for
   * MPLS.
   */
  ethertype?: number | undefined;
  /** `srcport-min` (3, u16): Least UDP source port. */
  srcportMin?: number | undefined;
  /** `multiproto-mode` (4, flag): Also IPv6 beside IPv4, or multicast MPLS beside unicast. */
  multiprotoMode?: boolean | undefined;
}

/** Attribute set `linkinfo-gtp-attrs`: A GTP tunnel of mobile networks; its contexts are set in the gtp family. */
export interface LinkinfoGtpAttrs<Bytes = never> extends SetObject {
  /** `fd0` (1, u32): UDP socket of GTP version 0, as an open file. Requests only. */
  fd0?: number | undefined;
  /** `fd1` (2, u32): UDP socket of GTP version 1, as an open file. Requests only. */
  fd1?: number | undefined;
  /** `pdp-hashsize` (3, u32): Size of the hash table of contexts. */
  pdpHashsize?: number | undefined;
  /** `role` (4, u32, enum `gtp-role`): Which end this is. */
  role?: EnumValue<GtpRole> | undefined;
  /**
   * `create-sockets` (5, u8): Let the kernel make the sockets, instead of `fd0` and `fd1`; any number will do. Requests
   * only.
   */
  createSockets?: number | undefined;
  /** `restart-count` (6, u8): Restart counter sent in answers to echo requests. */
  restartCount?: number | undefined;
  /** `local` (7, u32, ipv4): Local IPv4 address of the sockets; any if it is left out. Requests only. */
  local?: string | Bytes | undefined;
  /** `local6` (8, binary, ipv6): Local IPv6 address of the sockets. Requests only. */
  local6?: string | Bytes | undefined;
}

/** Attribute set `linkinfo-amt-attrs`: An automatic multicast tunnel (RFC 7450). Can only be set up on creation. */
export interface LinkinfoAmtAttrs<Bytes = never> extends SetObject {
  /** `mode` (1, u32, enum `amt-mode`): Which end this is. */
  mode?: EnumValue<AmtMode> | undefined;
  /**
   * `relay-port` (2, u16, big-endian): UDP port of the relay: the remote one of a gateway, the local one of a relay;
   * 2268 by default.
   */
  relayPort?: number | undefined;
  /** `gateway-port` (3, u16, big-endian): UDP port of the gateway; 2268 by default. */
  gatewayPort?: number | undefined;
  /** `link` (4, u32): Number of the link below. */
  link?: number | undefined;
  /** `local-ip` (5, u32, ipv4): Local address. */
  localIp?: string | Bytes | undefined;
  /** `remote-ip` (6, u32, ipv4): Address of the relay, once it is found. Read-only, gateways only. */
  remoteIp?: string | Bytes | undefined;
  /** `discovery-ip` (7, u32, ipv4): Address to look for a relay at. Gateways only. */
  discoveryIp?: string | Bytes | undefined;
  /** `max-tunnels` (8, u32): Most tunnels of a relay. */
  maxTunnels?: number | undefined;
}

/** Attribute set `linkinfo-ppp-attrs`: A PPP link. */
export interface LinkinfoPppAttrs extends SetObject {
  /** `dev-fd` (1, s32): Open file of `/dev/ppp` to be attached to it. Requests only. */
  devFd?: number | undefined;
}

/** Attribute set `linkinfo-wwan-attrs`: A data channel of a mobile modem; `parent-dev-name` names the modem. */
export interface LinkinfoWwanAttrs extends SetObject {
  /** `link-id` (1, u32): Number of the channel. Can only be given on creation. */
  linkId?: number | undefined;
}

/** Attribute set `linkinfo-ipoib-attrs`: IP over InfiniBand. */
export interface LinkinfoIpoibAttrs extends SetObject {
  /** `pkey` (1, u16): Partition key; the highest bit says full membership. Can only be given on creation. */
  pkey?: number | undefined;
  /** `mode` (2, u16, enum `ipoib-mode`): How packets are carried. */
  mode?: EnumValue<IpoibMode> | undefined;
  /** `umcast` (3, u16): 1 to leave joining multicast groups to programs. */
  umcast?: number | undefined;
}

/** Attribute set `linkinfo-rmnet-attrs`: A data channel of a Qualcomm modem. */
export interface LinkinfoRmnetAttrs<Bytes = never> extends SetObject {
  /** `mux-id` (1, u16): Number of the channel, up to 254. */
  muxId?: number | undefined;
  /** `flags` (2, struct `ifla-rmnet-flags`): How packets are packed. */
  flags?: StructInput<IflaRmnetFlags, Bytes> | undefined;
}

/** Attribute set `linkinfo-dsa-attrs`: A port of a switch in the machine. Not to be created here. */
export interface LinkinfoDsaAttrs extends SetObject {
  /** `conduit` (1, u32): Number of the link that the switch hangs on. */
  conduit?: number | undefined;
}

/** Attribute set `linkinfo-batadv-attrs`: A mesh network of B.A.T.M.A.N. advanced. */
export interface LinkinfoBatadvAttrs<Bytes = never> extends SetObject {
  /**
   * `algo-name` (1, string): Routing algorithm, `BATMAN_IV` or `BATMAN_V`. Can only be given on creation. Requests
   * only.
   */
  algoName?: string | Bytes | undefined;
}

/** Attribute set `vrf-port-attrs`: A member of a VRF. */
export interface VrfPortAttrs extends SetObject {
  /** `table` (1, u32): Number of the routing table. Read-only. */
  table?: number | undefined;
}

/** Attribute set `linkinfo-can-attrs`: A CAN controller. Most can only change while it is down. */
export interface LinkinfoCanAttrs<Bytes = never> extends SetObject {
  /** `bittiming` (1, struct `can-bittiming`): Timing of classical frames, and of the arbitration phase. */
  bittiming?: StructInput<CanBittiming, Bytes> | undefined;
  /** `bittiming-const` (2, struct `can-bittiming-const`): Limits of that timing. Read-only. */
  bittimingConst?: StructInput<CanBittimingConst<Bytes>, Bytes> | undefined;
  /** `clock` (3, struct `can-clock`): Clock of the controller. Read-only. */
  clock?: StructInput<CanClock, Bytes> | undefined;
  /** `state` (4, u32, enum `can-state`): State of the controller. Read-only. */
  state?: EnumValue<CanState> | undefined;
  /** `ctrlmode` (5, struct `can-ctrlmode`): Modes. */
  ctrlmode?: StructInput<CanCtrlmode, Bytes> | undefined;
  /** `restart-ms` (6, u32): How long after bus-off it starts again by itself, in milliseconds; 0 for never. */
  restartMs?: number | undefined;
  /** `restart` (7, u32): Start again now after bus-off; any number will do. Requests only. */
  restart?: number | undefined;
  /** `berr-counter` (8, struct `can-berr-counter`): Error counters. Read-only. */
  berrCounter?: StructInput<CanBerrCounter, Bytes> | undefined;
  /** `data-bittiming` (9, struct `can-bittiming`): Timing of the data phase of CAN FD. */
  dataBittiming?: StructInput<CanBittiming, Bytes> | undefined;
  /** `data-bittiming-const` (10, struct `can-bittiming-const`): Limits of that timing. Read-only. */
  dataBittimingConst?: StructInput<CanBittimingConst<Bytes>, Bytes> | undefined;
  /** `termination` (11, u16): Resistor at the end of the bus, in ohms; 0 for none. */
  termination?: number | undefined;
  /** `termination-const` (12, array of u16): Resistors to choose from, in ohms. Read-only. */
  terminationConst?: number[] | undefined;
  /** `bitrate-const` (13, array of u32): Rates to choose from, in bits per second. Read-only. */
  bitrateConst?: number[] | undefined;
  /** `data-bitrate-const` (14, array of u32): Rates of the data phase to choose from, in bits per second. Read-only. */
  dataBitrateConst?: number[] | undefined;
  /** `bitrate-max` (15, u32): Greatest rate of the transceiver, in bits per second; 0 if not known. Read-only. */
  bitrateMax?: number | undefined;
  /** `tdc` (16, nest of `can-tdc-attrs`): Compensation of the transmitter's delay (CAN FD). */
  tdc?: CanTdcAttrs | undefined;
  /** `ctrlmode-ext` (17, nest of `can-ctrlmode-ext-attrs`): Which modes the controller has. Read-only. */
  ctrlmodeExt?: CanCtrlmodeExtAttrs | undefined;
  /** `xl-data-bittiming` (18, struct `can-bittiming`): Timing of the data phase of CAN XL. */
  xlDataBittiming?: StructInput<CanBittiming, Bytes> | undefined;
  /** `xl-data-bittiming-const` (19, struct `can-bittiming-const`): Limits of that timing. Read-only. */
  xlDataBittimingConst?: StructInput<CanBittimingConst<Bytes>, Bytes> | undefined;
  /**
   * `xl-data-bitrate-const` (20, array of u32): Rates of the data phase of CAN XL to choose from, in bits per second.
   * Read-only.
   */
  xlDataBitrateConst?: number[] | undefined;
  /** `xl-tdc` (21, nest of `can-tdc-attrs`): Compensation of the transmitter's delay (CAN XL). */
  xlTdc?: CanTdcAttrs | undefined;
  /** `xl-pwm` (22, nest of `can-pwm-attrs`): Pulse width modulation towards the transceiver (CAN XL). */
  xlPwm?: CanPwmAttrs | undefined;
}

/**
 * Attribute set `can-tdc-attrs`: Compensation of a CAN transmitter's delay, in clock periods of the controller. Limits
 * are read-only.
 */
export interface CanTdcAttrs extends SetObject {
  /** `tdcv-min` (1, u32): Least delay. */
  tdcvMin?: number | undefined;
  /** `tdcv-max` (2, u32): Greatest delay. */
  tdcvMax?: number | undefined;
  /** `tdco-min` (3, u32): Least offset. */
  tdcoMin?: number | undefined;
  /** `tdco-max` (4, u32): Greatest offset. */
  tdcoMax?: number | undefined;
  /** `tdcf-min` (5, u32): Least filter window. */
  tdcfMin?: number | undefined;
  /** `tdcf-max` (6, u32): Greatest filter window. */
  tdcfMax?: number | undefined;
  /** `tdcv` (7, u32): Measured or set delay. */
  tdcv?: number | undefined;
  /** `tdco` (8, u32): Offset added to the delay. */
  tdco?: number | undefined;
  /** `tdcf` (9, u32): Filter window: least sum of delay and offset for which there is compensation. */
  tdcf?: number | undefined;
}

/** Attribute set `can-ctrlmode-ext-attrs`: What a CAN controller can do. */
export interface CanCtrlmodeExtAttrs extends SetObject {
  /** `supported` (1, u32, flags `can-ctrlmode-flags`): Modes that can be changed. */
  supported?: FlagsValue<CanCtrlmodeFlag> | undefined;
}

/**
 * Attribute set `can-pwm-attrs`: Pulse width modulation of CAN XL, in clock periods of the controller. Limits are
 * read-only.
 */
export interface CanPwmAttrs extends SetObject {
  /** `pwms-min` (1, u32): Least short phase. */
  pwmsMin?: number | undefined;
  /** `pwms-max` (2, u32): Greatest short phase. */
  pwmsMax?: number | undefined;
  /** `pwml-min` (3, u32): Least long phase. */
  pwmlMin?: number | undefined;
  /** `pwml-max` (4, u32): Greatest long phase. */
  pwmlMax?: number | undefined;
  /** `pwmo-min` (5, u32): Least offset. */
  pwmoMin?: number | undefined;
  /** `pwmo-max` (6, u32): Greatest offset. */
  pwmoMax?: number | undefined;
  /** `pwms` (7, u32): Short phase. */
  pwms?: number | undefined;
  /** `pwml` (8, u32): Long phase. */
  pwml?: number | undefined;
  /** `pwmo` (9, u32): Offset. */
  pwmo?: number | undefined;
}

/** Attribute set `stats-filters-attrs`: Which statistics of a group to read. */
export interface StatsFiltersAttrs extends SetObject {
  /** `link-offload-xstats` (4, u32, flags `offload-xstats-filter`): Of counters of hardware, these. */
  linkOffloadXstats?: FlagsValue<OffloadXstatsFilter> | undefined;
}

/** Attribute set `stats-set-attrs`: Which statistics hardware collects. */
export interface StatsSetAttrs extends SetObject {
  /** `offload-xstats-l3-stats` (2, u8): 1 to count packets that hardware routes, 0 to cease. */
  offloadXstatsL3Stats?: number | undefined;
}

/** Attribute set `bridge-link-attrs`, a part of `link-attrs`: A port of a bridge, or a bridge. */
export interface BridgeLinkAttrs<Bytes = never> extends SetObject {
  /**
   * `address` (1, binary, mac): Address of the link layer, for Ethernet the MAC address; for tunnels over IP, the local
   * address.
   */
  address?: string | Bytes | undefined;
  /** `ifname` (3, string): Name, 1 to 15 bytes. With `ifi-index` beside it in a request, the new name. */
  ifname?: string | Bytes | undefined;
  /** `mtu` (4, u32): Greatest packet, in bytes, without the header of the link layer. */
  mtu?: number | undefined;
  /** `link` (5, u32): Number of the link below. */
  link?: number | undefined;
  /** `master` (10, u32): Number of the bridge; a bridge names itself. */
  master?: number | undefined;
  /** `protinfo` (12, nest of `linkinfo-brport-attrs`): Settings of the port. */
  protinfo?: LinkinfoBrportAttrs<Bytes> | undefined;
  /** `operstate` (16, u8, enum `operstate`): Operational state. Only `up`, `dormant` and `testing` can be set. */
  operstate?: EnumValue<Operstate> | undefined;
  /** `af-spec` (26, nest of `bridge-af-spec-attrs`): VLANs, and what else a bridge has. */
  afSpec?: BridgeAfSpecAttrs<Bytes> | undefined;
  /** `ext-mask` (29, u32, flags `rtext-filter`): What to read beside the settings of ports. */
  extMask?: FlagsValue<RtextFilter> | undefined;
}

/** Attribute set `bridge-af-spec-attrs`: What a bridge has beside the settings of its ports. */
export interface BridgeAfSpecAttrs<Bytes = never> extends SetObject {
  /** `flags` (0, u16, flags `bridge-flags`): Who carries the request out; the bridge if it is left out. */
  flags?: FlagsValue<BridgeFlag> | undefined;
  /** `mode` (1, u16, enum `bridge-mode`): How the device bridges in hardware. */
  mode?: EnumValue<BridgeMode> | undefined;
  /** `vlan-info` (2, struct `bridge-vlan-info`, repeated): VLANs. */
  vlanInfo?: StructInput<BridgeVlanInfo, Bytes>[] | undefined;
  /** `vlan-tunnel-info` (3, nest of `bridge-vlan-tunnel-attrs`, repeated): VLANs and the tunnels they go through. */
  vlanTunnelInfo?: BridgeVlanTunnelAttrs[] | undefined;
  /** `mrp` (4, binary): Media redundancy; bytes of attributes IFLA_BRIDGE_MRP_*. */
  mrp?: Uint8Array | undefined;
  /** `cfm` (5, binary): Connectivity fault management; bytes of attributes IFLA_BRIDGE_CFM_*. */
  cfm?: Uint8Array | undefined;
  /** `mst` (6, nest of `bridge-mst-attrs`): States in multiple spanning trees. */
  mst?: BridgeMstAttrs | undefined;
}

/**
 * Attribute set `bridge-vlan-tunnel-attrs`: A VLAN and the tunnel it goes through. A range is two of them, with flags
 * `range-begin` and `range-end`.
 */
export interface BridgeVlanTunnelAttrs extends SetObject {
  /** `id` (1, u32): Number of the tunnel: for VXLAN the VNI. */
  id?: number | undefined;
  /** `vid` (2, u16): VLAN ID. */
  vid?: number | undefined;
  /** `flags` (3, u16, flags `bridge-vlan-info-flags`): Whether it begins or ends a range. */
  flags?: FlagsValue<BridgeVlanInfoFlag> | undefined;
}

/** Attribute set `bridge-mst-attrs`: Multiple spanning trees of a port. */
export interface BridgeMstAttrs extends SetObject {
  /** `entry` (1, nest of `bridge-mst-entry-attrs`, repeated): One for each tree. */
  entry?: BridgeMstEntryAttrs[] | undefined;
}

/** Attribute set `bridge-mst-entry-attrs`: State of a port in one of several spanning trees. */
export interface BridgeMstEntryAttrs extends SetObject {
  /** `msti` (1, u16): Number of the tree; 0 is the common one, which cannot be set here. */
  msti?: number | undefined;
  /** `state` (2, u8, enum `br-port-state`): State of the port. */
  state?: EnumValue<BrPortState> | undefined;
}

/** Struct `ifinfomsg` and the attributes `link-attrs` behind it. */
export type LinkAttrsMessage<Bytes = never> = HeaderInput<Ifinfomsg, Bytes> & LinkAttrs<Bytes>;

/** Struct `ifinfomsg` and the attributes `bridge-link-attrs` behind it. */
export type BridgeLinkAttrsMessage<Bytes = never> = HeaderInput<Ifinfomsg, Bytes> & BridgeLinkAttrs<Bytes>;

/** Struct `if-stats-msg` and the attributes `stats-attrs` behind it. */
export type StatsAttrsMessage<Bytes = never> = HeaderInput<IfStatsMsg, Bytes> & StatsAttrs<Bytes>;

/** Struct `if-stats-msg` and the attributes `stats-set-attrs` behind it. */
export type StatsSetAttrsMessage<Bytes = never> = HeaderInput<IfStatsMsg, Bytes> & StatsSetAttrs;

/** Request of `newlink`. */
export type NewlinkRequest = LinkAttrsMessage<Uint8Array>;

/** Request of `dellink`. */
export type DellinkRequest = LinkAttrsMessage<Uint8Array>;

/** Request of `getlink`. */
export type GetlinkRequest = LinkAttrsMessage<Uint8Array>;

/** Request of `getlink` (dump). */
export type GetlinkDumpRequest = LinkAttrsMessage<Uint8Array>;

/** Request of `setlink`. */
export type SetlinkRequest = LinkAttrsMessage<Uint8Array>;

/** Request of `bridge-getlink` (dump). */
export type BridgeGetlinkDumpRequest = BridgeLinkAttrsMessage<Uint8Array>;

/** Request of `bridge-setlink`. */
export type BridgeSetlinkRequest = BridgeLinkAttrsMessage<Uint8Array>;

/** Request of `bridge-dellink`. */
export type BridgeDellinkRequest = BridgeLinkAttrsMessage<Uint8Array>;

/** Request of `getstats`. */
export type GetstatsRequest = StatsAttrsMessage<Uint8Array>;

/** Request of `getstats` (dump). */
export type GetstatsDumpRequest = StatsAttrsMessage<Uint8Array>;

/** Request of `newlinkprop`. */
export type NewlinkpropRequest = LinkAttrsMessage<Uint8Array>;

/** Request of `dellinkprop`. */
export type DellinkpropRequest = LinkAttrsMessage<Uint8Array>;

/** Request of `setstats`. */
export type SetstatsRequest = StatsSetAttrsMessage<Uint8Array>;
