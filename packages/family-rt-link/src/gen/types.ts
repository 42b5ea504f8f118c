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
  MacvlanMacaddrMode, MacvlanMode, MctpPhysBinding, NetkitMode, NetkitPairing, NetkitPolicy, NetkitScrub, Operstate,
  OvpnMode, PortRequest, PortResponse, RmnetFlag, RtextFilter, SitFlag, StatsFilter, TunnelEncapFlag, TunnelEncapType,
  TunType, VlanFlag, VlanProtocols, VxlanDf, VxlanLabelPolicy, XdpAttached, XdpFlag,
} from './constants.ts';

/** Struct `rtgenmsg` (1 bytes) */
export interface Rtgenmsg extends StructObject {
  /** `family` (u8, enum `address-family`) */
  family: EnumValue<AddressFamily>;
}

/** Struct `ifinfomsg` (16 bytes) */
export interface Ifinfomsg extends StructObject {
  /** `ifi-family` (u8, enum `address-family`) */
  ifiFamily: EnumValue<AddressFamily>;
  /** `ifi-type` (u16) */
  ifiType: number;
  /** `ifi-index` (s32) */
  ifiIndex: number;
  /** `ifi-flags` (u32, flags `ifinfo-flags`) */
  ifiFlags: FlagsValue<IfinfoFlag>;
  /** `ifi-change` (u32, flags `ifinfo-flags`) */
  ifiChange: FlagsValue<IfinfoFlag>;
}

/** Struct `ifla-bridge-id` (8 bytes) */
export interface IflaBridgeId<Bytes = never> extends StructObject {
  /** `prio` (u16, big-endian) */
  prio: number;
  /** `addr` (binary, mac) */
  addr: string | Bytes;
}

/** Struct `ifla-cacheinfo` (16 bytes) */
export interface IflaCacheinfo extends StructObject {
  /** `max-reasm-len` (u32) */
  maxReasmLen: number;
  /** `tstamp` (u32) */
  tstamp: number;
  /** `reachable-time` (u32) */
  reachableTime: number;
  /** `retrans-time` (u32) */
  retransTime: number;
}

/** Struct `rtnl-link-stats` (96 bytes) */
export interface RtnlLinkStats extends StructObject {
  /** `rx-packets` (u32) */
  rxPackets: number;
  /** `tx-packets` (u32) */
  txPackets: number;
  /** `rx-bytes` (u32) */
  rxBytes: number;
  /** `tx-bytes` (u32) */
  txBytes: number;
  /** `rx-errors` (u32) */
  rxErrors: number;
  /** `tx-errors` (u32) */
  txErrors: number;
  /** `rx-dropped` (u32) */
  rxDropped: number;
  /** `tx-dropped` (u32) */
  txDropped: number;
  /** `multicast` (u32) */
  multicast: number;
  /** `collisions` (u32) */
  collisions: number;
  /** `rx-length-errors` (u32) */
  rxLengthErrors: number;
  /** `rx-over-errors` (u32) */
  rxOverErrors: number;
  /** `rx-crc-errors` (u32) */
  rxCrcErrors: number;
  /** `rx-frame-errors` (u32) */
  rxFrameErrors: number;
  /** `rx-fifo-errors` (u32) */
  rxFifoErrors: number;
  /** `rx-missed-errors` (u32) */
  rxMissedErrors: number;
  /** `tx-aborted-errors` (u32) */
  txAbortedErrors: number;
  /** `tx-carrier-errors` (u32) */
  txCarrierErrors: number;
  /** `tx-fifo-errors` (u32) */
  txFifoErrors: number;
  /** `tx-heartbeat-errors` (u32) */
  txHeartbeatErrors: number;
  /** `tx-window-errors` (u32) */
  txWindowErrors: number;
  /** `rx-compressed` (u32) */
  rxCompressed: number;
  /** `tx-compressed` (u32) */
  txCompressed: number;
  /** `rx-nohandler` (u32) */
  rxNohandler: number;
}

/** Struct `rtnl-link-stats64` (200 bytes) */
export interface RtnlLinkStats64 extends StructObject {
  /** `rx-packets` (u64) */
  rxPackets: bigint;
  /** `tx-packets` (u64) */
  txPackets: bigint;
  /** `rx-bytes` (u64) */
  rxBytes: bigint;
  /** `tx-bytes` (u64) */
  txBytes: bigint;
  /** `rx-errors` (u64) */
  rxErrors: bigint;
  /** `tx-errors` (u64) */
  txErrors: bigint;
  /** `rx-dropped` (u64) */
  rxDropped: bigint;
  /** `tx-dropped` (u64) */
  txDropped: bigint;
  /** `multicast` (u64) */
  multicast: bigint;
  /** `collisions` (u64) */
  collisions: bigint;
  /** `rx-length-errors` (u64) */
  rxLengthErrors: bigint;
  /** `rx-over-errors` (u64) */
  rxOverErrors: bigint;
  /** `rx-crc-errors` (u64) */
  rxCrcErrors: bigint;
  /** `rx-frame-errors` (u64) */
  rxFrameErrors: bigint;
  /** `rx-fifo-errors` (u64) */
  rxFifoErrors: bigint;
  /** `rx-missed-errors` (u64) */
  rxMissedErrors: bigint;
  /** `tx-aborted-errors` (u64) */
  txAbortedErrors: bigint;
  /** `tx-carrier-errors` (u64) */
  txCarrierErrors: bigint;
  /** `tx-fifo-errors` (u64) */
  txFifoErrors: bigint;
  /** `tx-heartbeat-errors` (u64) */
  txHeartbeatErrors: bigint;
  /** `tx-window-errors` (u64) */
  txWindowErrors: bigint;
  /** `rx-compressed` (u64) */
  rxCompressed: bigint;
  /** `tx-compressed` (u64) */
  txCompressed: bigint;
  /** `rx-nohandler` (u64) */
  rxNohandler: bigint;
  /** `rx-otherhost-dropped` (u64) */
  rxOtherhostDropped: bigint;
}

/** Struct `rtnl-hw-stats64` (72 bytes) */
export interface RtnlHwStats64 extends StructObject {
  /** `rx-packets` (u64) */
  rxPackets: bigint;
  /** `tx-packets` (u64) */
  txPackets: bigint;
  /** `rx-bytes` (u64) */
  rxBytes: bigint;
  /** `tx-bytes` (u64) */
  txBytes: bigint;
  /** `rx-errors` (u64) */
  rxErrors: bigint;
  /** `tx-errors` (u64) */
  txErrors: bigint;
  /** `rx-dropped` (u64) */
  rxDropped: bigint;
  /** `tx-dropped` (u64) */
  txDropped: bigint;
  /** `multicast` (u64) */
  multicast: bigint;
}

/** Struct `rtnl-link-ifmap` (32 bytes) */
export interface RtnlLinkIfmap extends StructObject {
  /** `mem-start` (u64) */
  memStart: bigint;
  /** `mem-end` (u64) */
  memEnd: bigint;
  /** `base-addr` (u64) */
  baseAddr: bigint;
  /** `irq` (u16) */
  irq: number;
  /** `dma` (u8) */
  dma: number;
  /** `port` (u8) */
  port: number;
}

/** Struct `br-boolopt-multi` (8 bytes) */
export interface BrBooloptMulti extends StructObject {
  /** `optval` (u32, flags `br-boolopts`) */
  optval: FlagsValue<BrBoolopts>;
  /** `optmask` (u32, flags `br-boolopts`) */
  optmask: FlagsValue<BrBoolopts>;
}

/** Struct `bridge-vlan-info` (4 bytes) */
export interface BridgeVlanInfo extends StructObject {
  /** `flags` (u16, flags `bridge-vlan-info-flags`) */
  flags: FlagsValue<BridgeVlanInfoFlag>;
  /** `vid` (u16) */
  vid: number;
}

/** Struct `if-stats-msg` (12 bytes) */
export interface IfStatsMsg extends StructObject {
  /** `family` (u8, enum `address-family`) */
  family: EnumValue<AddressFamily>;
  /** `ifindex` (u32) */
  ifindex: number;
  /** `filter-mask` (u32, flags `stats-filter`) */
  filterMask: FlagsValue<StatsFilter>;
}

/** Struct `ifla-vlan-flags` (8 bytes) */
export interface IflaVlanFlags extends StructObject {
  /** `flags` (u32, flags `vlan-flags`) */
  flags: FlagsValue<VlanFlag>;
  /** `mask` (u32, flags `vlan-flags`) */
  mask: FlagsValue<VlanFlag>;
}

/** Struct `ifla-vlan-qos-mapping` (8 bytes) */
export interface IflaVlanQosMapping extends StructObject {
  /** `from` (u32) */
  from: number;
  /** `to` (u32) */
  to: number;
}

/** Struct `ifla-geneve-port-range` (4 bytes) */
export interface IflaGenevePortRange extends StructObject {
  /** `low` (u16, big-endian) */
  low: number;
  /** `high` (u16, big-endian) */
  high: number;
}

/** Struct `ifla-vf-mac` (36 bytes) */
export interface IflaVfMac extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `mac` (binary) */
  mac: Uint8Array;
}

/** Struct `ifla-vf-vlan` (12 bytes) */
export interface IflaVfVlan extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `vlan` (u32) */
  vlan: number;
  /** `qos` (u32) */
  qos: number;
}

/** Struct `ifla-vf-tx-rate` (8 bytes) */
export interface IflaVfTxRate extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `rate` (u32) */
  rate: number;
}

/** Struct `ifla-vf-spoofchk` (8 bytes) */
export interface IflaVfSpoofchk extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `setting` (u32) */
  setting: number;
}

/** Struct `ifla-vf-link-state` (8 bytes) */
export interface IflaVfLinkState extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `link-state` (u32, enum `ifla-vf-link-state-enum`) */
  linkState: EnumValue<IflaVfLinkStateEnum>;
}

/** Struct `ifla-vf-rate` (12 bytes) */
export interface IflaVfRate extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `min-tx-rate` (u32) */
  minTxRate: number;
  /** `max-tx-rate` (u32) */
  maxTxRate: number;
}

/** Struct `ifla-vf-rss-query-en` (8 bytes) */
export interface IflaVfRssQueryEn extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `setting` (u32) */
  setting: number;
}

/** Struct `ifla-vf-trust` (8 bytes) */
export interface IflaVfTrust extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `setting` (u32) */
  setting: number;
}

/** Struct `ifla-vf-guid` (16 bytes) */
export interface IflaVfGuid extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `guid` (u64) */
  guid: bigint;
}

/** Struct `ifla-vf-vlan-info` (16 bytes) */
export interface IflaVfVlanInfo extends StructObject {
  /** `vf` (u32) */
  vf: number;
  /** `vlan` (u32) */
  vlan: number;
  /** `qos` (u32) */
  qos: number;
  /** `vlan-proto` (u16, big-endian, enum `vlan-protocols`) */
  vlanProto: EnumValue<VlanProtocols>;
}

/** Struct `ifla-vxlan-port-range` (4 bytes) */
export interface IflaVxlanPortRange extends StructObject {
  /** `low` (u16, big-endian) */
  low: number;
  /** `high` (u16, big-endian) */
  high: number;
}

/** Struct `ifla-rmnet-flags` (8 bytes) */
export interface IflaRmnetFlags extends StructObject {
  /** `flags` (u32, flags `rmnet-flags`) */
  flags: FlagsValue<RmnetFlag>;
  /** `mask` (u32, flags `rmnet-flags`) */
  mask: FlagsValue<RmnetFlag>;
}

/** Struct `can-bittiming` (32 bytes) */
export interface CanBittiming extends StructObject {
  /** `bitrate` (u32) */
  bitrate: number;
  /** `sample-point` (u32) */
  samplePoint: number;
  /** `tq` (u32) */
  tq: number;
  /** `prop-seg` (u32) */
  propSeg: number;
  /** `phase-seg1` (u32) */
  phaseSeg1: number;
  /** `phase-seg2` (u32) */
  phaseSeg2: number;
  /** `sjw` (u32) */
  sjw: number;
  /** `brp` (u32) */
  brp: number;
}

/** Struct `can-bittiming-const` (48 bytes) */
export interface CanBittimingConst<Bytes = never> extends StructObject {
  /** `name` (string) */
  name: string | Bytes;
  /** `tseg1-min` (u32) */
  tseg1Min: number;
  /** `tseg1-max` (u32) */
  tseg1Max: number;
  /** `tseg2-min` (u32) */
  tseg2Min: number;
  /** `tseg2-max` (u32) */
  tseg2Max: number;
  /** `sjw-max` (u32) */
  sjwMax: number;
  /** `brp-min` (u32) */
  brpMin: number;
  /** `brp-max` (u32) */
  brpMax: number;
  /** `brp-inc` (u32) */
  brpInc: number;
}

/** Struct `can-clock` (4 bytes) */
export interface CanClock extends StructObject {
  /** `freq` (u32) */
  freq: number;
}

/** Struct `can-berr-counter` (4 bytes) */
export interface CanBerrCounter extends StructObject {
  /** `txerr` (u16) */
  txerr: number;
  /** `rxerr` (u16) */
  rxerr: number;
}

/** Struct `can-ctrlmode` (8 bytes) */
export interface CanCtrlmode extends StructObject {
  /** `mask` (u32, flags `can-ctrlmode-flags`) */
  mask: FlagsValue<CanCtrlmodeFlag>;
  /** `flags` (u32, flags `can-ctrlmode-flags`) */
  flags: FlagsValue<CanCtrlmodeFlag>;
}

/** Struct `can-device-stats` (24 bytes) */
export interface CanDeviceStats extends StructObject {
  /** `bus-error` (u32) */
  busError: number;
  /** `error-warning` (u32) */
  errorWarning: number;
  /** `error-passive` (u32) */
  errorPassive: number;
  /** `bus-off` (u32) */
  busOff: number;
  /** `arbitration-lost` (u32) */
  arbitrationLost: number;
  /** `restarts` (u32) */
  restarts: number;
}

/** Struct `bridge-vlan-xstats` (40 bytes) */
export interface BridgeVlanXstats extends StructObject {
  /** `rx-bytes` (u64) */
  rxBytes: bigint;
  /** `rx-packets` (u64) */
  rxPackets: bigint;
  /** `tx-bytes` (u64) */
  txBytes: bigint;
  /** `tx-packets` (u64) */
  txPackets: bigint;
  /** `vid` (u16) */
  vid: number;
  /** `flags` (u16, flags `bridge-vlan-info-flags`) */
  flags: FlagsValue<BridgeVlanInfoFlag>;
}

/** Struct `br-mcast-stats` (240 bytes) */
export interface BrMcastStats extends StructObject {
  /** `igmp-v1queries-rx` (u64) */
  igmpV1queriesRx: bigint;
  /** `igmp-v1queries-tx` (u64) */
  igmpV1queriesTx: bigint;
  /** `igmp-v2queries-rx` (u64) */
  igmpV2queriesRx: bigint;
  /** `igmp-v2queries-tx` (u64) */
  igmpV2queriesTx: bigint;
  /** `igmp-v3queries-rx` (u64) */
  igmpV3queriesRx: bigint;
  /** `igmp-v3queries-tx` (u64) */
  igmpV3queriesTx: bigint;
  /** `igmp-leaves-rx` (u64) */
  igmpLeavesRx: bigint;
  /** `igmp-leaves-tx` (u64) */
  igmpLeavesTx: bigint;
  /** `igmp-v1reports-rx` (u64) */
  igmpV1reportsRx: bigint;
  /** `igmp-v1reports-tx` (u64) */
  igmpV1reportsTx: bigint;
  /** `igmp-v2reports-rx` (u64) */
  igmpV2reportsRx: bigint;
  /** `igmp-v2reports-tx` (u64) */
  igmpV2reportsTx: bigint;
  /** `igmp-v3reports-rx` (u64) */
  igmpV3reportsRx: bigint;
  /** `igmp-v3reports-tx` (u64) */
  igmpV3reportsTx: bigint;
  /** `igmp-parse-errors` (u64) */
  igmpParseErrors: bigint;
  /** `mld-v1queries-rx` (u64) */
  mldV1queriesRx: bigint;
  /** `mld-v1queries-tx` (u64) */
  mldV1queriesTx: bigint;
  /** `mld-v2queries-rx` (u64) */
  mldV2queriesRx: bigint;
  /** `mld-v2queries-tx` (u64) */
  mldV2queriesTx: bigint;
  /** `mld-leaves-rx` (u64) */
  mldLeavesRx: bigint;
  /** `mld-leaves-tx` (u64) */
  mldLeavesTx: bigint;
  /** `mld-v1reports-rx` (u64) */
  mldV1reportsRx: bigint;
  /** `mld-v1reports-tx` (u64) */
  mldV1reportsTx: bigint;
  /** `mld-v2reports-rx` (u64) */
  mldV2reportsRx: bigint;
  /** `mld-v2reports-tx` (u64) */
  mldV2reportsTx: bigint;
  /** `mld-parse-errors` (u64) */
  mldParseErrors: bigint;
  /** `mcast-bytes-rx` (u64) */
  mcastBytesRx: bigint;
  /** `mcast-bytes-tx` (u64) */
  mcastBytesTx: bigint;
  /** `mcast-packets-rx` (u64) */
  mcastPacketsRx: bigint;
  /** `mcast-packets-tx` (u64) */
  mcastPacketsTx: bigint;
}

/** Struct `bridge-stp-xstats` (48 bytes) */
export interface BridgeStpXstats extends StructObject {
  /** `transition-blk` (u64) */
  transitionBlk: bigint;
  /** `transition-fwd` (u64) */
  transitionFwd: bigint;
  /** `rx-bpdu` (u64) */
  rxBpdu: bigint;
  /** `tx-bpdu` (u64) */
  txBpdu: bigint;
  /** `rx-tcn` (u64) */
  rxTcn: bigint;
  /** `tx-tcn` (u64) */
  txTcn: bigint;
}

/** Struct `mpls-link-stats` (72 bytes) */
export interface MplsLinkStats extends StructObject {
  /** `rx-packets` (u64) */
  rxPackets: bigint;
  /** `tx-packets` (u64) */
  txPackets: bigint;
  /** `rx-bytes` (u64) */
  rxBytes: bigint;
  /** `tx-bytes` (u64) */
  txBytes: bigint;
  /** `rx-errors` (u64) */
  rxErrors: bigint;
  /** `tx-errors` (u64) */
  txErrors: bigint;
  /** `rx-dropped` (u64) */
  rxDropped: bigint;
  /** `tx-dropped` (u64) */
  txDropped: bigint;
  /** `rx-noroute` (u64) */
  rxNoroute: bigint;
}

/** Attribute set `link-attrs` */
export interface LinkAttrs<Bytes = never> extends SetObject {
  /** `address` (1, binary, mac) */
  address?: string | Bytes | undefined;
  /** `broadcast` (2, binary, mac) */
  broadcast?: string | Bytes | undefined;
  /** `ifname` (3, string) */
  ifname?: string | Bytes | undefined;
  /** `mtu` (4, u32) */
  mtu?: number | undefined;
  /** `link` (5, u32) */
  link?: number | undefined;
  /** `qdisc` (6, string) */
  qdisc?: string | Bytes | undefined;
  /** `stats` (7, struct `rtnl-link-stats`) */
  stats?: StructInput<RtnlLinkStats, Bytes> | undefined;
  /** `master` (10, u32) */
  master?: number | undefined;
  /** `wireless` (11, binary) */
  wireless?: Uint8Array | undefined;
  /** `protinfo` (12, binary) */
  protinfo?: Uint8Array | undefined;
  /** `txqlen` (13, u32, at most 32767) */
  txqlen?: number | undefined;
  /** `map` (14, struct `rtnl-link-ifmap`) */
  map?: StructInput<RtnlLinkIfmap, Bytes> | undefined;
  /** `weight` (15, u32) */
  weight?: number | undefined;
  /** `operstate` (16, u8, enum `operstate`) */
  operstate?: EnumValue<Operstate> | undefined;
  /** `linkmode` (17, u8, enum `linkmode`) */
  linkmode?: EnumValue<Linkmode> | undefined;
  /** `linkinfo` (18, nest of `linkinfo-attrs`) */
  linkinfo?: LinkinfoAttrs<Bytes> | undefined;
  /** `net-ns-pid` (19, u32) */
  netNsPid?: number | undefined;
  /** `ifalias` (20, string) */
  ifalias?: string | Bytes | undefined;
  /** `num-vf` (21, u32) */
  numVf?: number | undefined;
  /** `vfinfo-list` (22, nest of `vfinfo-list-attrs`) */
  vfinfoList?: VfinfoListAttrs<Bytes> | undefined;
  /** `stats64` (23, struct `rtnl-link-stats64`) */
  stats64?: StructInput<RtnlLinkStats64, Bytes> | undefined;
  /** `vf-ports` (24, nest of `vf-ports-attrs`) */
  vfPorts?: VfPortsAttrs<Bytes> | undefined;
  /** `port-self` (25, nest of `port-self-attrs`) */
  portSelf?: PortSelfAttrs<Bytes> | undefined;
  /** `af-spec` (26, nest of `af-spec-attrs`) */
  afSpec?: AfSpecAttrs<Bytes> | undefined;
  /** `group` (27, u32) */
  group?: number | undefined;
  /** `net-ns-fd` (28, u32) */
  netNsFd?: number | undefined;
  /** `ext-mask` (29, u32, flags `rtext-filter`) */
  extMask?: FlagsValue<RtextFilter> | undefined;
  /** `promiscuity` (30, u32) */
  promiscuity?: number | undefined;
  /** `num-tx-queues` (31, u32) */
  numTxQueues?: number | undefined;
  /** `num-rx-queues` (32, u32) */
  numRxQueues?: number | undefined;
  /** `carrier` (33, u8) */
  carrier?: number | undefined;
  /** `phys-port-id` (34, binary) */
  physPortId?: Uint8Array | undefined;
  /** `carrier-changes` (35, u32) */
  carrierChanges?: number | undefined;
  /** `phys-switch-id` (36, binary) */
  physSwitchId?: Uint8Array | undefined;
  /** `link-netnsid` (37, s32) */
  linkNetnsid?: number | undefined;
  /** `phys-port-name` (38, string) */
  physPortName?: string | Bytes | undefined;
  /** `proto-down` (39, u8) */
  protoDown?: number | undefined;
  /** `gso-max-segs` (40, u32) */
  gsoMaxSegs?: number | undefined;
  /** `gso-max-size` (41, u32) */
  gsoMaxSize?: number | undefined;
  /** `xdp` (43, nest of `xdp-attrs`) */
  xdp?: XdpAttrs | undefined;
  /** `event` (44, u32, enum `link-event`) */
  event?: EnumValue<LinkEvent> | undefined;
  /** `new-netnsid` (45, s32) */
  newNetnsid?: number | undefined;
  /** `target-netnsid` (46, s32) */
  targetNetnsid?: number | undefined;
  /** `carrier-up-count` (47, u32) */
  carrierUpCount?: number | undefined;
  /** `carrier-down-count` (48, u32) */
  carrierDownCount?: number | undefined;
  /** `new-ifindex` (49, s32) */
  newIfindex?: number | undefined;
  /** `min-mtu` (50, u32) */
  minMtu?: number | undefined;
  /** `max-mtu` (51, u32) */
  maxMtu?: number | undefined;
  /** `prop-list` (52, nest of `prop-list-link-attrs`) */
  propList?: PropListLinkAttrs<Bytes> | undefined;
  /** `alt-ifname` (53, string) */
  altIfname?: string | Bytes | undefined;
  /** `perm-address` (54, binary, mac) */
  permAddress?: string | Bytes | undefined;
  /** `proto-down-reason` (55, nest of `proto-down-reason-attrs`) */
  protoDownReason?: ProtoDownReasonAttrs | undefined;
  /** `parent-dev-name` (56, string) */
  parentDevName?: string | Bytes | undefined;
  /** `parent-dev-bus-name` (57, string) */
  parentDevBusName?: string | Bytes | undefined;
  /** `gro-max-size` (58, u32) */
  groMaxSize?: number | undefined;
  /** `tso-max-size` (59, u32) */
  tsoMaxSize?: number | undefined;
  /** `tso-max-segs` (60, u32) */
  tsoMaxSegs?: number | undefined;
  /** `allmulti` (61, u32) */
  allmulti?: number | undefined;
  /** `devlink-port` (62, nest of `devlink-port-attrs`) */
  devlinkPort?: DevlinkPortAttrs<Bytes> | undefined;
  /** `gso-ipv4-max-size` (63, u32) */
  gsoIpv4MaxSize?: number | undefined;
  /** `gro-ipv4-max-size` (64, u32) */
  groIpv4MaxSize?: number | undefined;
  /** `dpll-pin` (65, nest of `link-dpll-pin-attrs`) */
  dpllPin?: LinkDpllPinAttrs | undefined;
  /** `max-pacing-offload-horizon` (66, uint) */
  maxPacingOffloadHorizon?: bigint | undefined;
  /** `netns-immutable` (67, u8) */
  netnsImmutable?: number | undefined;
  /** `headroom` (68, u16) */
  headroom?: number | undefined;
  /** `tailroom` (69, u16) */
  tailroom?: number | undefined;
}

/** Attribute set `proto-down-reason-attrs` */
export interface ProtoDownReasonAttrs extends SetObject {
  /** `mask` (1, u32) */
  mask?: number | undefined;
  /** `value` (2, u32) */
  value?: number | undefined;
}

/** Attribute set `devlink-port-attrs` */
export interface DevlinkPortAttrs<Bytes = never> extends SetObject {
  /** `bus-name` (1, string) */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string) */
  devName?: string | Bytes | undefined;
  /** `port-index` (3, u32) */
  portIndex?: number | undefined;
  /** `index` (184, uint) */
  index?: bigint | undefined;
}

/** Attribute set `prop-list-link-attrs`, a part of `link-attrs` */
export interface PropListLinkAttrs<Bytes = never> extends SetObject {
  /** `alt-ifname` (53, string, repeated) */
  altIfname?: (string | Bytes)[] | undefined;
}

/** Attribute set `af-spec-attrs` */
export interface AfSpecAttrs<Bytes = never> extends SetObject {
  /** `inet` (2, nest of `ifla-attrs`) */
  inet?: IflaAttrs | undefined;
  /** `inet6` (10, nest of `ifla6-attrs`) */
  inet6?: Ifla6Attrs<Bytes> | undefined;
  /** `mctp` (45, nest of `mctp-attrs`) */
  mctp?: MctpAttrs | undefined;
}

/** Attribute set `vfinfo-list-attrs` */
export interface VfinfoListAttrs<Bytes = never> extends SetObject {
  /** `info` (1, nest of `vfinfo-attrs`, repeated) */
  info?: VfinfoAttrs<Bytes>[] | undefined;
}

/** Attribute set `vfinfo-attrs` */
export interface VfinfoAttrs<Bytes = never> extends SetObject {
  /** `mac` (1, struct `ifla-vf-mac`) */
  mac?: StructInput<IflaVfMac, Bytes> | undefined;
  /** `vlan` (2, struct `ifla-vf-vlan`) */
  vlan?: StructInput<IflaVfVlan, Bytes> | undefined;
  /** `tx-rate` (3, struct `ifla-vf-tx-rate`) */
  txRate?: StructInput<IflaVfTxRate, Bytes> | undefined;
  /** `spoofchk` (4, struct `ifla-vf-spoofchk`) */
  spoofchk?: StructInput<IflaVfSpoofchk, Bytes> | undefined;
  /** `link-state` (5, struct `ifla-vf-link-state`) */
  linkState?: StructInput<IflaVfLinkState, Bytes> | undefined;
  /** `rate` (6, struct `ifla-vf-rate`) */
  rate?: StructInput<IflaVfRate, Bytes> | undefined;
  /** `rss-query-en` (7, struct `ifla-vf-rss-query-en`) */
  rssQueryEn?: StructInput<IflaVfRssQueryEn, Bytes> | undefined;
  /** `stats` (8, nest of `vf-stats-attrs`) */
  stats?: VfStatsAttrs | undefined;
  /** `trust` (9, struct `ifla-vf-trust`) */
  trust?: StructInput<IflaVfTrust, Bytes> | undefined;
  /** `ib-node-guid` (10, struct `ifla-vf-guid`) */
  ibNodeGuid?: StructInput<IflaVfGuid, Bytes> | undefined;
  /** `ib-port-guid` (11, struct `ifla-vf-guid`) */
  ibPortGuid?: StructInput<IflaVfGuid, Bytes> | undefined;
  /** `vlan-list` (12, nest of `vf-vlan-attrs`) */
  vlanList?: VfVlanAttrs<Bytes> | undefined;
  /** `broadcast` (13, binary) */
  broadcast?: Uint8Array | undefined;
}

/** Attribute set `vf-stats-attrs` */
export interface VfStatsAttrs extends SetObject {
  /** `rx-packets` (0, u64) */
  rxPackets?: bigint | undefined;
  /** `tx-packets` (1, u64) */
  txPackets?: bigint | undefined;
  /** `rx-bytes` (2, u64) */
  rxBytes?: bigint | undefined;
  /** `tx-bytes` (3, u64) */
  txBytes?: bigint | undefined;
  /** `broadcast` (4, u64) */
  broadcast?: bigint | undefined;
  /** `multicast` (5, u64) */
  multicast?: bigint | undefined;
  /** `rx-dropped` (7, u64) */
  rxDropped?: bigint | undefined;
  /** `tx-dropped` (8, u64) */
  txDropped?: bigint | undefined;
}

/** Attribute set `vf-vlan-attrs` */
export interface VfVlanAttrs<Bytes = never> extends SetObject {
  /** `info` (1, struct `ifla-vf-vlan-info`, repeated) */
  info?: StructInput<IflaVfVlanInfo, Bytes>[] | undefined;
}

/** Attribute set `vf-ports-attrs` */
export interface VfPortsAttrs<Bytes = never> extends SetObject {
  /** `vf-port` (1, nest of `port-self-attrs`, repeated) */
  vfPort?: PortSelfAttrs<Bytes>[] | undefined;
}

/** Attribute set `port-self-attrs` */
export interface PortSelfAttrs<Bytes = never> extends SetObject {
  /** `vf` (1, u32) */
  vf?: number | undefined;
  /** `profile` (2, string) */
  profile?: string | Bytes | undefined;
  /** `vsi-type` (3, binary) */
  vsiType?: Uint8Array | undefined;
  /** `instance-uuid` (4, binary, uuid) */
  instanceUuid?: string | Bytes | undefined;
  /** `host-uuid` (5, binary, uuid) */
  hostUuid?: string | Bytes | undefined;
  /** `request` (6, u8, enum `port-request`) */
  request?: EnumValue<PortRequest> | undefined;
  /** `response` (7, u16, enum `port-response`) */
  response?: EnumValue<PortResponse> | undefined;
}

/** What {@link LinkinfoAttrs} has whatever is selected. */
export interface LinkinfoAttrsBase<Bytes = never> extends SetObject {
  /** `xstats` (3, struct `can-device-stats`) */
  xstats?: StructInput<CanDeviceStats, Bytes> | undefined;
}

/** What `kind` selects in {@link LinkinfoAttrs}: the type of `data`. */
export type LinkinfoAttrsData<Bytes = never> =
  | { kind: 'bond'; data?: LinkinfoBondAttrs<Bytes> | undefined }
  | { kind: 'bridge'; data?: LinkinfoBridgeAttrs<Bytes> | undefined }
  | { kind: 'erspan'; data?: LinkinfoGreAttrs<Bytes> | undefined }
  | { kind: 'gre'; data?: LinkinfoGreAttrs<Bytes> | undefined }
  | { kind: 'gretap'; data?: LinkinfoGreAttrs<Bytes> | undefined }
  | { kind: 'ip6gre'; data?: LinkinfoGre6Attrs<Bytes> | undefined }
  | { kind: 'geneve'; data?: LinkinfoGeneveAttrs<Bytes> | undefined }
  | { kind: 'hsr'; data?: LinkinfoHsrAttrs<Bytes> | undefined }
  | { kind: 'ipip'; data?: LinkinfoIptunAttrs<Bytes> | undefined }
  | { kind: 'ip6tnl'; data?: LinkinfoIp6tnlAttrs<Bytes> | undefined }
  | { kind: 'sit'; data?: LinkinfoIptunAttrs<Bytes> | undefined }
  | { kind: 'tun'; data?: LinkinfoTunAttrs | undefined }
  | { kind: 'vlan'; data?: LinkinfoVlanAttrs<Bytes> | undefined }
  | { kind: 'vrf'; data?: LinkinfoVrfAttrs | undefined }
  | { kind: 'vti'; data?: LinkinfoVtiAttrs<Bytes> | undefined }
  | { kind: 'vti6'; data?: LinkinfoVti6Attrs<Bytes> | undefined }
  | { kind: 'netkit'; data?: LinkinfoNetkitAttrs<Bytes> | undefined }
  | { kind: 'ovpn'; data?: LinkinfoOvpnAttrs | undefined }
  | { kind: 'amt'; data?: LinkinfoAmtAttrs<Bytes> | undefined }
  | { kind: 'bareudp'; data?: LinkinfoBareudpAttrs | undefined }
  | { kind: 'batadv'; data?: LinkinfoBatadvAttrs<Bytes> | undefined }
  | { kind: 'can'; data?: LinkinfoCanAttrs<Bytes> | undefined }
  | { kind: 'dsa'; data?: LinkinfoDsaAttrs | undefined }
  | { kind: 'gtp'; data?: LinkinfoGtpAttrs<Bytes> | undefined }
  | { kind: 'ip6erspan'; data?: LinkinfoGre6Attrs<Bytes> | undefined }
  | { kind: 'ip6gretap'; data?: LinkinfoGre6Attrs<Bytes> | undefined }
  | { kind: 'ipoib'; data?: LinkinfoIpoibAttrs | undefined }
  | { kind: 'ipvlan'; data?: LinkinfoIpvlanAttrs | undefined }
  | { kind: 'ipvtap'; data?: LinkinfoIpvlanAttrs | undefined }
  | { kind: 'macsec'; data?: LinkinfoMacsecAttrs | undefined }
  | { kind: 'macvlan'; data?: LinkinfoMacvlanAttrs<Bytes> | undefined }
  | { kind: 'macvtap'; data?: LinkinfoMacvlanAttrs<Bytes> | undefined }
  | { kind: 'ppp'; data?: LinkinfoPppAttrs | undefined }
  | { kind: 'rmnet'; data?: LinkinfoRmnetAttrs<Bytes> | undefined }
  | { kind: 'veth'; data?: LinkinfoVethAttrs<Bytes> | undefined }
  | { kind: 'vxcan'; data?: LinkinfoVxcanAttrs<Bytes> | undefined }
  | { kind: 'vxlan'; data?: LinkinfoVxlanAttrs<Bytes> | undefined }
  | { kind: 'wwan'; data?: LinkinfoWwanAttrs | undefined }
  | { kind: 'xfrm'; data?: LinkinfoXfrmAttrs | undefined }
  | { kind: 'dummy'; data?: SetObject | undefined }
  | { kind: 'ifb'; data?: SetObject | undefined }
  | { kind: 'lowpan'; data?: SetObject | undefined }
  | { kind: 'netdevsim'; data?: SetObject | undefined }
  | { kind: 'nlmon'; data?: SetObject | undefined }
  | { kind: 'openvswitch'; data?: SetObject | undefined }
  | { kind: 'pfcp'; data?: SetObject | undefined }
  | { kind: 'team'; data?: SetObject | undefined }
  | { kind: 'vcan'; data?: SetObject | undefined }
  | { kind: 'virt_wifi'; data?: SetObject | undefined }
  | { kind: 'vsockmon'; data?: SetObject | undefined }
  | { kind: 'wireguard'; data?: SetObject | undefined }
  | { kind?: OtherKind | undefined; data?: undefined };

/** What `slave-kind` selects in {@link LinkinfoAttrs}: the type of `slave-data`. */
export type LinkinfoAttrsSlaveData<Bytes = never> =
  | { slaveKind: 'bridge'; slaveData?: LinkinfoBrportAttrs<Bytes> | undefined }
  | { slaveKind: 'bond'; slaveData?: BondSlaveAttrs<Bytes> | undefined }
  | { slaveKind: 'vrf'; slaveData?: VrfPortAttrs | undefined }
  | { slaveKind: 'batadv'; slaveData?: SetObject | undefined }
  | { slaveKind: 'hsr'; slaveData?: SetObject | undefined }
  | { slaveKind: 'openvswitch'; slaveData?: SetObject | undefined }
  | { slaveKind: 'team'; slaveData?: SetObject | undefined }
  | { slaveKind?: OtherKind | undefined; slaveData?: undefined };

/** Attribute set `linkinfo-attrs` */
export type LinkinfoAttrs<Bytes = never> =
  & LinkinfoAttrsBase<Bytes>
  & LinkinfoAttrsData<Bytes>
  & LinkinfoAttrsSlaveData<Bytes>;

/** Attribute set `linkinfo-bond-attrs` */
export interface LinkinfoBondAttrs<Bytes = never> extends SetObject {
  /** `mode` (1, u8, enum `bond-mode`) */
  mode?: EnumValue<BondMode> | undefined;
  /** `active-slave` (2, u32) */
  activeSlave?: number | undefined;
  /** `miimon` (3, u32) */
  miimon?: number | undefined;
  /** `updelay` (4, u32) */
  updelay?: number | undefined;
  /** `downdelay` (5, u32) */
  downdelay?: number | undefined;
  /** `use-carrier` (6, u8) */
  useCarrier?: number | undefined;
  /** `arp-interval` (7, u32) */
  arpInterval?: number | undefined;
  /** `arp-ip-target` (8, indexed-array of u32, ipv4) */
  arpIpTarget?: (string | Bytes)[] | undefined;
  /** `arp-validate` (9, u32, enum `bond-arp-validate`) */
  arpValidate?: EnumValue<BondArpValidate> | undefined;
  /** `arp-all-targets` (10, u32, enum `bond-arp-all-targets`) */
  arpAllTargets?: EnumValue<BondArpAllTargets> | undefined;
  /** `primary` (11, u32) */
  primary?: number | undefined;
  /** `primary-reselect` (12, u8, enum `bond-primary-reselect`) */
  primaryReselect?: EnumValue<BondPrimaryReselect> | undefined;
  /** `fail-over-mac` (13, u8, enum `bond-fail-over-mac`) */
  failOverMac?: EnumValue<BondFailOverMac> | undefined;
  /** `xmit-hash-policy` (14, u8, enum `bond-xmit-hash-policy`) */
  xmitHashPolicy?: EnumValue<BondXmitHashPolicy> | undefined;
  /** `resend-igmp` (15, u32) */
  resendIgmp?: number | undefined;
  /** `num-peer-notif` (16, u8) */
  numPeerNotif?: number | undefined;
  /** `all-slaves-active` (17, u8) */
  allSlavesActive?: number | undefined;
  /** `min-links` (18, u32) */
  minLinks?: number | undefined;
  /** `lp-interval` (19, u32) */
  lpInterval?: number | undefined;
  /** `packets-per-slave` (20, u32) */
  packetsPerSlave?: number | undefined;
  /** `ad-lacp-rate` (21, u8, enum `bond-lacp-rate`) */
  adLacpRate?: EnumValue<BondLacpRate> | undefined;
  /** `ad-select` (22, u8, enum `bond-ad-select`) */
  adSelect?: EnumValue<BondAdSelect> | undefined;
  /** `ad-info` (23, nest of `bond-ad-info-attrs`) */
  adInfo?: BondAdInfoAttrs<Bytes> | undefined;
  /** `ad-actor-sys-prio` (24, u16) */
  adActorSysPrio?: number | undefined;
  /** `ad-user-port-key` (25, u16) */
  adUserPortKey?: number | undefined;
  /** `ad-actor-system` (26, binary, mac) */
  adActorSystem?: string | Bytes | undefined;
  /** `tlb-dynamic-lb` (27, u8) */
  tlbDynamicLb?: number | undefined;
  /** `peer-notif-delay` (28, u32) */
  peerNotifDelay?: number | undefined;
  /** `ad-lacp-active` (29, u8) */
  adLacpActive?: number | undefined;
  /** `missed-max` (30, u8) */
  missedMax?: number | undefined;
  /** `ns-ip6-target` (31, indexed-array of binary, ipv6, exactly 16 bytes each) */
  nsIp6Target?: (string | Bytes)[] | undefined;
  /** `coupled-control` (32, u8) */
  coupledControl?: number | undefined;
  /** `broadcast-neigh` (33, u8) */
  broadcastNeigh?: number | undefined;
  /** `lacp-strict` (34, u8) */
  lacpStrict?: number | undefined;
}

/** Attribute set `bond-ad-info-attrs` */
export interface BondAdInfoAttrs<Bytes = never> extends SetObject {
  /** `aggregator` (1, u16) */
  aggregator?: number | undefined;
  /** `num-ports` (2, u16) */
  numPorts?: number | undefined;
  /** `actor-key` (3, u16) */
  actorKey?: number | undefined;
  /** `partner-key` (4, u16) */
  partnerKey?: number | undefined;
  /** `partner-mac` (5, binary, mac) */
  partnerMac?: string | Bytes | undefined;
}

/** Attribute set `bond-slave-attrs` */
export interface BondSlaveAttrs<Bytes = never> extends SetObject {
  /** `state` (1, u8, enum `bond-slave-state`) */
  state?: EnumValue<BondSlaveState> | undefined;
  /** `mii-status` (2, u8, enum `bond-mii-status`) */
  miiStatus?: EnumValue<BondMiiStatus> | undefined;
  /** `link-failure-count` (3, u32) */
  linkFailureCount?: number | undefined;
  /** `perm-hwaddr` (4, binary, mac) */
  permHwaddr?: string | Bytes | undefined;
  /** `queue-id` (5, u16) */
  queueId?: number | undefined;
  /** `ad-aggregator-id` (6, u16) */
  adAggregatorId?: number | undefined;
  /** `ad-actor-oper-port-state` (7, u8, flags `lacp-port-state`) */
  adActorOperPortState?: FlagsValue<LacpPortState> | undefined;
  /** `ad-partner-oper-port-state` (8, u16, flags `lacp-port-state`) */
  adPartnerOperPortState?: FlagsValue<LacpPortState> | undefined;
  /** `prio` (9, s32) */
  prio?: number | undefined;
  /** `actor-port-prio` (10, u16) */
  actorPortPrio?: number | undefined;
  /** `ad-churn-actor-state` (11, u8, enum `bond-churn-state`) */
  adChurnActorState?: EnumValue<BondChurnState> | undefined;
  /** `ad-churn-partner-state` (12, u8, enum `bond-churn-state`) */
  adChurnPartnerState?: EnumValue<BondChurnState> | undefined;
}

/** Attribute set `linkinfo-bridge-attrs` */
export interface LinkinfoBridgeAttrs<Bytes = never> extends SetObject {
  /** `forward-delay` (1, u32) */
  forwardDelay?: number | undefined;
  /** `hello-time` (2, u32) */
  helloTime?: number | undefined;
  /** `max-age` (3, u32) */
  maxAge?: number | undefined;
  /** `ageing-time` (4, u32) */
  ageingTime?: number | undefined;
  /** `stp-state` (5, u32) */
  stpState?: number | undefined;
  /** `priority` (6, u16) */
  priority?: number | undefined;
  /** `vlan-filtering` (7, u8) */
  vlanFiltering?: number | undefined;
  /** `vlan-protocol` (8, u16, big-endian, enum `vlan-protocols`) */
  vlanProtocol?: EnumValue<VlanProtocols> | undefined;
  /** `group-fwd-mask` (9, u16) */
  groupFwdMask?: number | undefined;
  /** `root-id` (10, struct `ifla-bridge-id`) */
  rootId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `bridge-id` (11, struct `ifla-bridge-id`) */
  bridgeId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `root-port` (12, u16) */
  rootPort?: number | undefined;
  /** `root-path-cost` (13, u32) */
  rootPathCost?: number | undefined;
  /** `topology-change` (14, u8) */
  topologyChange?: number | undefined;
  /** `topology-change-detected` (15, u8) */
  topologyChangeDetected?: number | undefined;
  /** `hello-timer` (16, u64) */
  helloTimer?: bigint | undefined;
  /** `tcn-timer` (17, u64) */
  tcnTimer?: bigint | undefined;
  /** `topology-change-timer` (18, u64) */
  topologyChangeTimer?: bigint | undefined;
  /** `gc-timer` (19, u64) */
  gcTimer?: bigint | undefined;
  /** `group-addr` (20, binary, mac) */
  groupAddr?: string | Bytes | undefined;
  /** `fdb-flush` (21, flag) */
  fdbFlush?: boolean | undefined;
  /** `mcast-router` (22, u8, enum `br-mcast-router`) */
  mcastRouter?: EnumValue<BrMcastRouter> | undefined;
  /** `mcast-snooping` (23, u8) */
  mcastSnooping?: number | undefined;
  /** `mcast-query-use-ifaddr` (24, u8) */
  mcastQueryUseIfaddr?: number | undefined;
  /** `mcast-querier` (25, u8) */
  mcastQuerier?: number | undefined;
  /** `mcast-hash-elasticity` (26, u32) */
  mcastHashElasticity?: number | undefined;
  /** `mcast-hash-max` (27, u32) */
  mcastHashMax?: number | undefined;
  /** `mcast-last-member-cnt` (28, u32) */
  mcastLastMemberCnt?: number | undefined;
  /** `mcast-startup-query-cnt` (29, u32) */
  mcastStartupQueryCnt?: number | undefined;
  /** `mcast-last-member-intvl` (30, u64) */
  mcastLastMemberIntvl?: bigint | undefined;
  /** `mcast-membership-intvl` (31, u64) */
  mcastMembershipIntvl?: bigint | undefined;
  /** `mcast-querier-intvl` (32, u64) */
  mcastQuerierIntvl?: bigint | undefined;
  /** `mcast-query-intvl` (33, u64) */
  mcastQueryIntvl?: bigint | undefined;
  /** `mcast-query-response-intvl` (34, u64) */
  mcastQueryResponseIntvl?: bigint | undefined;
  /** `mcast-startup-query-intvl` (35, u64) */
  mcastStartupQueryIntvl?: bigint | undefined;
  /** `nf-call-iptables` (36, u8) */
  nfCallIptables?: number | undefined;
  /** `nf-call-ip6tables` (37, u8) */
  nfCallIp6tables?: number | undefined;
  /** `nf-call-arptables` (38, u8) */
  nfCallArptables?: number | undefined;
  /** `vlan-default-pvid` (39, u16) */
  vlanDefaultPvid?: number | undefined;
  /** `vlan-stats-enabled` (41, u8) */
  vlanStatsEnabled?: number | undefined;
  /** `mcast-stats-enabled` (42, u8) */
  mcastStatsEnabled?: number | undefined;
  /** `mcast-igmp-version` (43, u8) */
  mcastIgmpVersion?: number | undefined;
  /** `mcast-mld-version` (44, u8) */
  mcastMldVersion?: number | undefined;
  /** `vlan-stats-per-port` (45, u8) */
  vlanStatsPerPort?: number | undefined;
  /** `multi-boolopt` (46, struct `br-boolopt-multi`) */
  multiBoolopt?: StructInput<BrBooloptMulti, Bytes> | undefined;
  /** `mcast-querier-state` (47, nest of `bridge-querier-attrs`) */
  mcastQuerierState?: BridgeQuerierAttrs<Bytes> | undefined;
  /** `fdb-n-learned` (48, u32) */
  fdbNLearned?: number | undefined;
  /** `fdb-max-learned` (49, u32) */
  fdbMaxLearned?: number | undefined;
  /** `stp-mode` (50, u32, enum `br-stp-mode`) */
  stpMode?: EnumValue<BrStpMode> | undefined;
}

/** Attribute set `bridge-querier-attrs` */
export interface BridgeQuerierAttrs<Bytes = never> extends SetObject {
  /** `ip-address` (1, u32, ipv4) */
  ipAddress?: string | Bytes | undefined;
  /** `ip-port` (2, u32) */
  ipPort?: number | undefined;
  /** `ip-other-timer` (3, u64) */
  ipOtherTimer?: bigint | undefined;
  /** `ipv6-address` (5, binary, ipv6) */
  ipv6Address?: string | Bytes | undefined;
  /** `ipv6-port` (6, u32) */
  ipv6Port?: number | undefined;
  /** `ipv6-other-timer` (7, u64) */
  ipv6OtherTimer?: bigint | undefined;
}

/** Attribute set `linkinfo-brport-attrs` */
export interface LinkinfoBrportAttrs<Bytes = never> extends SetObject {
  /** `state` (1, u8, enum `br-port-state`) */
  state?: EnumValue<BrPortState> | undefined;
  /** `priority` (2, u16) */
  priority?: number | undefined;
  /** `cost` (3, u32) */
  cost?: number | undefined;
  /** `mode` (4, u8) */
  mode?: number | undefined;
  /** `guard` (5, u8) */
  guard?: number | undefined;
  /** `protect` (6, u8) */
  protect?: number | undefined;
  /** `fast-leave` (7, u8) */
  fastLeave?: number | undefined;
  /** `learning` (8, u8) */
  learning?: number | undefined;
  /** `unicast-flood` (9, u8) */
  unicastFlood?: number | undefined;
  /** `proxyarp` (10, u8) */
  proxyarp?: number | undefined;
  /** `learning-sync` (11, u8) */
  learningSync?: number | undefined;
  /** `proxyarp-wifi` (12, u8) */
  proxyarpWifi?: number | undefined;
  /** `root-id` (13, struct `ifla-bridge-id`) */
  rootId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `bridge-id` (14, struct `ifla-bridge-id`) */
  bridgeId?: StructInput<IflaBridgeId<Bytes>, Bytes> | undefined;
  /** `designated-port` (15, u16) */
  designatedPort?: number | undefined;
  /** `designated-cost` (16, u16) */
  designatedCost?: number | undefined;
  /** `id` (17, u16) */
  id?: number | undefined;
  /** `no` (18, u16) */
  no?: number | undefined;
  /** `topology-change-ack` (19, u8) */
  topologyChangeAck?: number | undefined;
  /** `config-pending` (20, u8) */
  configPending?: number | undefined;
  /** `message-age-timer` (21, u64) */
  messageAgeTimer?: bigint | undefined;
  /** `forward-delay-timer` (22, u64) */
  forwardDelayTimer?: bigint | undefined;
  /** `hold-timer` (23, u64) */
  holdTimer?: bigint | undefined;
  /** `flush` (24, flag) */
  flush?: boolean | undefined;
  /** `multicast-router` (25, u8, enum `br-mcast-router`) */
  multicastRouter?: EnumValue<BrMcastRouter> | undefined;
  /** `mcast-flood` (27, u8) */
  mcastFlood?: number | undefined;
  /** `mcast-to-ucast` (28, u8) */
  mcastToUcast?: number | undefined;
  /** `vlan-tunnel` (29, u8) */
  vlanTunnel?: number | undefined;
  /** `bcast-flood` (30, u8) */
  bcastFlood?: number | undefined;
  /** `group-fwd-mask` (31, u16) */
  groupFwdMask?: number | undefined;
  /** `neigh-suppress` (32, u8) */
  neighSuppress?: number | undefined;
  /** `isolated` (33, u8) */
  isolated?: number | undefined;
  /** `backup-port` (34, u32) */
  backupPort?: number | undefined;
  /** `mrp-ring-open` (35, u8) */
  mrpRingOpen?: number | undefined;
  /** `mrp-in-open` (36, u8) */
  mrpInOpen?: number | undefined;
  /** `mcast-eht-hosts-limit` (37, u32) */
  mcastEhtHostsLimit?: number | undefined;
  /** `mcast-eht-hosts-cnt` (38, u32) */
  mcastEhtHostsCnt?: number | undefined;
  /** `locked` (39, u8) */
  locked?: number | undefined;
  /** `mab` (40, u8) */
  mab?: number | undefined;
  /** `mcast-n-groups` (41, u32) */
  mcastNGroups?: number | undefined;
  /** `mcast-max-groups` (42, u32) */
  mcastMaxGroups?: number | undefined;
  /** `neigh-vlan-suppress` (43, u8) */
  neighVlanSuppress?: number | undefined;
  /** `backup-nhid` (44, u32) */
  backupNhid?: number | undefined;
  /** `neigh-forward-grat` (45, u8) */
  neighForwardGrat?: number | undefined;
}

/** Attribute set `linkinfo-gre-attrs` */
export interface LinkinfoGreAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32) */
  link?: number | undefined;
  /** `iflags` (2, u16, big-endian, flags `gre-flags`) */
  iflags?: FlagsValue<GreFlag> | undefined;
  /** `oflags` (3, u16, big-endian, flags `gre-flags`) */
  oflags?: FlagsValue<GreFlag> | undefined;
  /** `ikey` (4, u32, big-endian) */
  ikey?: number | undefined;
  /** `okey` (5, u32, big-endian) */
  okey?: number | undefined;
  /** `local` (6, binary, ipv4-or-v6) */
  local?: string | Bytes | undefined;
  /** `remote` (7, binary, ipv4-or-v6) */
  remote?: string | Bytes | undefined;
  /** `ttl` (8, u8) */
  ttl?: number | undefined;
  /** `tos` (9, u8) */
  tos?: number | undefined;
  /** `pmtudisc` (10, u8) */
  pmtudisc?: number | undefined;
  /** `encap-limit` (11, u8) */
  encapLimit?: number | undefined;
  /** `flowinfo` (12, u32, big-endian) */
  flowinfo?: number | undefined;
  /** `flags` (13, u32) */
  flags?: number | undefined;
  /** `encap-type` (14, u16, enum `tunnel-encap-type`) */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (15, u16, flags `tunnel-encap-flags`) */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (16, u16, big-endian) */
  encapSport?: number | undefined;
  /** `encap-dport` (17, u16, big-endian) */
  encapDport?: number | undefined;
  /** `collect-metadata` (18, flag) */
  collectMetadata?: boolean | undefined;
  /** `ignore-df` (19, u8) */
  ignoreDf?: number | undefined;
  /** `fwmark` (20, u32) */
  fwmark?: number | undefined;
  /** `erspan-index` (21, u32) */
  erspanIndex?: number | undefined;
  /** `erspan-ver` (22, u8) */
  erspanVer?: number | undefined;
  /** `erspan-dir` (23, u8, enum `erspan-dir`) */
  erspanDir?: EnumValue<ErspanDir> | undefined;
  /** `erspan-hwid` (24, u16) */
  erspanHwid?: number | undefined;
}

/** Attribute set `linkinfo-gre6-attrs`, a part of `linkinfo-gre-attrs` */
export interface LinkinfoGre6Attrs<Bytes = never> extends SetObject {
  /** `link` (1, u32) */
  link?: number | undefined;
  /** `iflags` (2, u16, big-endian, flags `gre-flags`) */
  iflags?: FlagsValue<GreFlag> | undefined;
  /** `oflags` (3, u16, big-endian, flags `gre-flags`) */
  oflags?: FlagsValue<GreFlag> | undefined;
  /** `ikey` (4, u32, big-endian) */
  ikey?: number | undefined;
  /** `okey` (5, u32, big-endian) */
  okey?: number | undefined;
  /** `local` (6, binary, ipv6) */
  local?: string | Bytes | undefined;
  /** `remote` (7, binary, ipv6) */
  remote?: string | Bytes | undefined;
  /** `ttl` (8, u8) */
  ttl?: number | undefined;
  /** `encap-limit` (11, u8) */
  encapLimit?: number | undefined;
  /** `flowinfo` (12, u32, big-endian) */
  flowinfo?: number | undefined;
  /** `flags` (13, u32, flags `ip6-tnl-flags`) */
  flags?: FlagsValue<Ip6TnlFlag> | undefined;
  /** `encap-type` (14, u16, enum `tunnel-encap-type`) */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (15, u16, flags `tunnel-encap-flags`) */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (16, u16, big-endian) */
  encapSport?: number | undefined;
  /** `encap-dport` (17, u16, big-endian) */
  encapDport?: number | undefined;
  /** `collect-metadata` (18, flag) */
  collectMetadata?: boolean | undefined;
  /** `fwmark` (20, u32) */
  fwmark?: number | undefined;
  /** `erspan-index` (21, u32) */
  erspanIndex?: number | undefined;
  /** `erspan-ver` (22, u8) */
  erspanVer?: number | undefined;
  /** `erspan-dir` (23, u8, enum `erspan-dir`) */
  erspanDir?: EnumValue<ErspanDir> | undefined;
  /** `erspan-hwid` (24, u16) */
  erspanHwid?: number | undefined;
}

/** Attribute set `linkinfo-vti-attrs` */
export interface LinkinfoVtiAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32) */
  link?: number | undefined;
  /** `ikey` (2, u32, big-endian) */
  ikey?: number | undefined;
  /** `okey` (3, u32, big-endian) */
  okey?: number | undefined;
  /** `local` (4, binary, ipv4-or-v6) */
  local?: string | Bytes | undefined;
  /** `remote` (5, binary, ipv4-or-v6) */
  remote?: string | Bytes | undefined;
  /** `fwmark` (6, u32) */
  fwmark?: number | undefined;
}

/** Attribute set `linkinfo-vti6-attrs`, a part of `linkinfo-vti-attrs` */
export interface LinkinfoVti6Attrs<Bytes = never> extends SetObject {
  /** `link` (1, u32) */
  link?: number | undefined;
  /** `ikey` (2, u32, big-endian) */
  ikey?: number | undefined;
  /** `okey` (3, u32, big-endian) */
  okey?: number | undefined;
  /** `local` (4, binary, ipv6) */
  local?: string | Bytes | undefined;
  /** `remote` (5, binary, ipv6) */
  remote?: string | Bytes | undefined;
  /** `fwmark` (6, u32) */
  fwmark?: number | undefined;
}

/** Attribute set `linkinfo-geneve-attrs` */
export interface LinkinfoGeneveAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `remote` (2, u32, ipv4) */
  remote?: string | Bytes | undefined;
  /** `ttl` (3, u8) */
  ttl?: number | undefined;
  /** `tos` (4, u8) */
  tos?: number | undefined;
  /** `port` (5, u16, big-endian) */
  port?: number | undefined;
  /** `collect-metadata` (6, flag) */
  collectMetadata?: boolean | undefined;
  /** `remote6` (7, binary, ipv6) */
  remote6?: string | Bytes | undefined;
  /** `udp-csum` (8, u8) */
  udpCsum?: number | undefined;
  /** `udp-zero-csum6-tx` (9, u8) */
  udpZeroCsum6Tx?: number | undefined;
  /** `udp-zero-csum6-rx` (10, u8) */
  udpZeroCsum6Rx?: number | undefined;
  /** `label` (11, u32, big-endian) */
  label?: number | undefined;
  /** `ttl-inherit` (12, u8) */
  ttlInherit?: number | undefined;
  /** `df` (13, u8, enum `geneve-df`) */
  df?: EnumValue<GeneveDf> | undefined;
  /** `inner-proto-inherit` (14, flag) */
  innerProtoInherit?: boolean | undefined;
  /** `port-range` (15, struct `ifla-geneve-port-range`) */
  portRange?: StructInput<IflaGenevePortRange, Bytes> | undefined;
  /** `gro-hint` (16, flag) */
  groHint?: boolean | undefined;
  /** `local` (17, u32, ipv4) */
  local?: string | Bytes | undefined;
  /** `local6` (18, binary, ipv6) */
  local6?: string | Bytes | undefined;
}

/** Attribute set `linkinfo-hsr-attrs` */
export interface LinkinfoHsrAttrs<Bytes = never> extends SetObject {
  /** `slave1` (1, u32) */
  slave1?: number | undefined;
  /** `slave2` (2, u32) */
  slave2?: number | undefined;
  /** `multicast-spec` (3, u8) */
  multicastSpec?: number | undefined;
  /** `supervision-addr` (4, binary, mac) */
  supervisionAddr?: string | Bytes | undefined;
  /** `seq-nr` (5, u16) */
  seqNr?: number | undefined;
  /** `version` (6, u8) */
  version?: number | undefined;
  /** `protocol` (7, u8, enum `hsr-protocol`) */
  protocol?: EnumValue<HsrProtocol> | undefined;
  /** `interlink` (8, u32) */
  interlink?: number | undefined;
}

/** Attribute set `linkinfo-iptun-attrs` */
export interface LinkinfoIptunAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32) */
  link?: number | undefined;
  /** `local` (2, binary, ipv4-or-v6) */
  local?: string | Bytes | undefined;
  /** `remote` (3, binary, ipv4-or-v6) */
  remote?: string | Bytes | undefined;
  /** `ttl` (4, u8) */
  ttl?: number | undefined;
  /** `tos` (5, u8) */
  tos?: number | undefined;
  /** `encap-limit` (6, u8) */
  encapLimit?: number | undefined;
  /** `flowinfo` (7, u32, big-endian) */
  flowinfo?: number | undefined;
  /** `flags` (8, u16, flags `sit-flags`) */
  flags?: FlagsValue<SitFlag> | undefined;
  /** `proto` (9, u8) */
  proto?: number | undefined;
  /** `pmtudisc` (10, u8) */
  pmtudisc?: number | undefined;
  /** `6rd-prefix` (11, binary, ipv6) */
  _6rdPrefix?: string | Bytes | undefined;
  /** `6rd-relay-prefix` (12, u32, ipv4) */
  _6rdRelayPrefix?: string | Bytes | undefined;
  /** `6rd-prefixlen` (13, u16) */
  _6rdPrefixlen?: number | undefined;
  /** `6rd-relay-prefixlen` (14, u16) */
  _6rdRelayPrefixlen?: number | undefined;
  /** `encap-type` (15, u16, enum `tunnel-encap-type`) */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (16, u16, flags `tunnel-encap-flags`) */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (17, u16, big-endian) */
  encapSport?: number | undefined;
  /** `encap-dport` (18, u16, big-endian) */
  encapDport?: number | undefined;
  /** `collect-metadata` (19, flag) */
  collectMetadata?: boolean | undefined;
  /** `fwmark` (20, u32) */
  fwmark?: number | undefined;
}

/** Attribute set `linkinfo-ip6tnl-attrs`, a part of `linkinfo-iptun-attrs` */
export interface LinkinfoIp6tnlAttrs<Bytes = never> extends SetObject {
  /** `link` (1, u32) */
  link?: number | undefined;
  /** `local` (2, binary, ipv6) */
  local?: string | Bytes | undefined;
  /** `remote` (3, binary, ipv6) */
  remote?: string | Bytes | undefined;
  /** `ttl` (4, u8) */
  ttl?: number | undefined;
  /** `encap-limit` (6, u8) */
  encapLimit?: number | undefined;
  /** `flowinfo` (7, u32, big-endian) */
  flowinfo?: number | undefined;
  /** `flags` (8, u32, flags `ip6-tnl-flags`) */
  flags?: FlagsValue<Ip6TnlFlag> | undefined;
  /** `proto` (9, u8) */
  proto?: number | undefined;
  /** `encap-type` (15, u16, enum `tunnel-encap-type`) */
  encapType?: EnumValue<TunnelEncapType> | undefined;
  /** `encap-flags` (16, u16, flags `tunnel-encap-flags`) */
  encapFlags?: FlagsValue<TunnelEncapFlag> | undefined;
  /** `encap-sport` (17, u16, big-endian) */
  encapSport?: number | undefined;
  /** `encap-dport` (18, u16, big-endian) */
  encapDport?: number | undefined;
  /** `collect-metadata` (19, flag) */
  collectMetadata?: boolean | undefined;
  /** `fwmark` (20, u32) */
  fwmark?: number | undefined;
}

/** Attribute set `linkinfo-tun-attrs` */
export interface LinkinfoTunAttrs extends SetObject {
  /** `owner` (1, u32) */
  owner?: number | undefined;
  /** `group` (2, u32) */
  group?: number | undefined;
  /** `type` (3, u8, enum `tun-type`) */
  type?: EnumValue<TunType> | undefined;
  /** `pi` (4, u8) */
  pi?: number | undefined;
  /** `vnet-hdr` (5, u8) */
  vnetHdr?: number | undefined;
  /** `persist` (6, u8) */
  persist?: number | undefined;
  /** `multi-queue` (7, u8) */
  multiQueue?: number | undefined;
  /** `num-queues` (8, u32) */
  numQueues?: number | undefined;
  /** `num-disabled-queues` (9, u32) */
  numDisabledQueues?: number | undefined;
}

/** Attribute set `linkinfo-vlan-attrs` */
export interface LinkinfoVlanAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u16) */
  id?: number | undefined;
  /** `flags` (2, struct `ifla-vlan-flags`) */
  flags?: StructInput<IflaVlanFlags, Bytes> | undefined;
  /** `egress-qos` (3, nest of `ifla-vlan-qos`) */
  egressQos?: IflaVlanQos<Bytes> | undefined;
  /** `ingress-qos` (4, nest of `ifla-vlan-qos`) */
  ingressQos?: IflaVlanQos<Bytes> | undefined;
  /** `protocol` (5, u16, big-endian, enum `vlan-protocols`) */
  protocol?: EnumValue<VlanProtocols> | undefined;
}

/** Attribute set `ifla-vlan-qos` */
export interface IflaVlanQos<Bytes = never> extends SetObject {
  /** `mapping` (1, struct `ifla-vlan-qos-mapping`, repeated) */
  mapping?: StructInput<IflaVlanQosMapping, Bytes>[] | undefined;
}

/** Attribute set `linkinfo-vrf-attrs` */
export interface LinkinfoVrfAttrs extends SetObject {
  /** `table` (1, u32) */
  table?: number | undefined;
}

/** Attribute set `xdp-attrs` */
export interface XdpAttrs extends SetObject {
  /** `fd` (1, s32) */
  fd?: number | undefined;
  /** `attached` (2, u8, enum `xdp-attached`) */
  attached?: EnumValue<XdpAttached> | undefined;
  /** `flags` (3, u32, flags `xdp-flags`) */
  flags?: FlagsValue<XdpFlag> | undefined;
  /** `prog-id` (4, u32) */
  progId?: number | undefined;
  /** `drv-prog-id` (5, u32) */
  drvProgId?: number | undefined;
  /** `skb-prog-id` (6, u32) */
  skbProgId?: number | undefined;
  /** `hw-prog-id` (7, u32) */
  hwProgId?: number | undefined;
  /** `expected-fd` (8, s32) */
  expectedFd?: number | undefined;
}

/** Attribute set `ifla-attrs` */
export interface IflaAttrs extends SetObject {
  /** `conf` (1, array of u32) */
  conf?: number[] | undefined;
}

/** Attribute set `ifla6-attrs` */
export interface Ifla6Attrs<Bytes = never> extends SetObject {
  /** `flags` (1, u32, flags `inet6-link-flags`) */
  flags?: FlagsValue<Inet6LinkFlag> | undefined;
  /** `conf` (2, array of u32) */
  conf?: number[] | undefined;
  /** `stats` (3, array of u64) */
  stats?: bigint[] | undefined;
  /** `mcast` (4, binary) */
  mcast?: Uint8Array | undefined;
  /** `cacheinfo` (5, struct `ifla-cacheinfo`) */
  cacheinfo?: StructInput<IflaCacheinfo, Bytes> | undefined;
  /** `icmp6stats` (6, array of u64) */
  icmp6stats?: bigint[] | undefined;
  /** `token` (7, binary, ipv6) */
  token?: string | Bytes | undefined;
  /** `addr-gen-mode` (8, u8, enum `in6-addr-gen-mode`) */
  addrGenMode?: EnumValue<In6AddrGenMode> | undefined;
  /** `ra-mtu` (9, u32) */
  raMtu?: number | undefined;
}

/** Attribute set `mctp-attrs` */
export interface MctpAttrs extends SetObject {
  /** `net` (1, u32) */
  net?: number | undefined;
  /** `phys-binding` (2, u8, enum `mctp-phys-binding`) */
  physBinding?: EnumValue<MctpPhysBinding> | undefined;
}

/** Attribute set `stats-attrs` */
export interface StatsAttrs<Bytes = never> extends SetObject {
  /** `link-64` (1, struct `rtnl-link-stats64`) */
  link64?: StructInput<RtnlLinkStats64, Bytes> | undefined;
  /** `link-xstats` (2, nest of `link-xstats-attrs`) */
  linkXstats?: LinkXstatsAttrs<Bytes> | undefined;
  /** `link-xstats-slave` (3, nest of `link-xstats-attrs`) */
  linkXstatsSlave?: LinkXstatsAttrs<Bytes> | undefined;
  /** `link-offload-xstats` (4, nest of `link-offload-xstats`) */
  linkOffloadXstats?: LinkOffloadXstats<Bytes> | undefined;
  /** `af-spec` (5, nest of `stats-af-spec-attrs`) */
  afSpec?: StatsAfSpecAttrs<Bytes> | undefined;
}

/** Attribute set `link-xstats-attrs` */
export interface LinkXstatsAttrs<Bytes = never> extends SetObject {
  /** `bridge` (1, nest of `bridge-xstats-attrs`) */
  bridge?: BridgeXstatsAttrs<Bytes> | undefined;
  /** `bond` (2, nest of `bond-xstats-attrs`) */
  bond?: BondXstatsAttrs | undefined;
}

/** Attribute set `bridge-xstats-attrs` */
export interface BridgeXstatsAttrs<Bytes = never> extends SetObject {
  /** `vlan` (1, struct `bridge-vlan-xstats`, repeated) */
  vlan?: StructInput<BridgeVlanXstats, Bytes>[] | undefined;
  /** `mcast` (2, struct `br-mcast-stats`) */
  mcast?: StructInput<BrMcastStats, Bytes> | undefined;
  /** `stp` (4, struct `bridge-stp-xstats`) */
  stp?: StructInput<BridgeStpXstats, Bytes> | undefined;
}

/** Attribute set `bond-xstats-attrs` */
export interface BondXstatsAttrs extends SetObject {
  /** `3ad` (1, nest of `bond-3ad-stat-attrs`) */
  _3ad?: Bond3adStatAttrs | undefined;
}

/** Attribute set `bond-3ad-stat-attrs` */
export interface Bond3adStatAttrs extends SetObject {
  /** `lacpdu-rx` (0, u64) */
  lacpduRx?: bigint | undefined;
  /** `lacpdu-tx` (1, u64) */
  lacpduTx?: bigint | undefined;
  /** `lacpdu-unknown-rx` (2, u64) */
  lacpduUnknownRx?: bigint | undefined;
  /** `lacpdu-illegal-rx` (3, u64) */
  lacpduIllegalRx?: bigint | undefined;
  /** `marker-rx` (4, u64) */
  markerRx?: bigint | undefined;
  /** `marker-tx` (5, u64) */
  markerTx?: bigint | undefined;
  /** `marker-resp-rx` (6, u64) */
  markerRespRx?: bigint | undefined;
  /** `marker-resp-tx` (7, u64) */
  markerRespTx?: bigint | undefined;
  /** `marker-unknown-rx` (8, u64) */
  markerUnknownRx?: bigint | undefined;
}

/** Attribute set `stats-af-spec-attrs` */
export interface StatsAfSpecAttrs<Bytes = never> extends SetObject {
  /** `mpls` (28, nest of `mpls-stats-attrs`) */
  mpls?: MplsStatsAttrs<Bytes> | undefined;
}

/** Attribute set `mpls-stats-attrs` */
export interface MplsStatsAttrs<Bytes = never> extends SetObject {
  /** `link` (1, struct `mpls-link-stats`) */
  link?: StructInput<MplsLinkStats, Bytes> | undefined;
}

/** Attribute set `link-offload-xstats` */
export interface LinkOffloadXstats<Bytes = never> extends SetObject {
  /** `cpu-hit` (1, struct `rtnl-link-stats64`) */
  cpuHit?: StructInput<RtnlLinkStats64, Bytes> | undefined;
  /** `hw-s-info` (2, indexed-array of nest of `hw-s-info-one`) */
  hwSInfo?: { index: number; value: HwSInfoOne }[] | undefined;
  /** `l3-stats` (3, struct `rtnl-hw-stats64`) */
  l3Stats?: StructInput<RtnlHwStats64, Bytes> | undefined;
}

/** Attribute set `hw-s-info-one` */
export interface HwSInfoOne extends SetObject {
  /** `request` (1, u8) */
  request?: number | undefined;
  /** `used` (2, u8) */
  used?: number | undefined;
}

/** Attribute set `link-dpll-pin-attrs` */
export interface LinkDpllPinAttrs extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
}

/** Attribute set `linkinfo-netkit-attrs` */
export interface LinkinfoNetkitAttrs<Bytes = never> extends SetObject {
  /** `peer-info` (1, nest of `link-attrs` behind `ifinfomsg`) */
  peerInfo?: LinkAttrsMessage<Bytes> | undefined;
  /** `primary` (2, u8) */
  primary?: number | undefined;
  /** `policy` (3, u32, enum `netkit-policy`) */
  policy?: EnumValue<NetkitPolicy> | undefined;
  /** `peer-policy` (4, u32, enum `netkit-policy`) */
  peerPolicy?: EnumValue<NetkitPolicy> | undefined;
  /** `mode` (5, u32, enum `netkit-mode`) */
  mode?: EnumValue<NetkitMode> | undefined;
  /** `scrub` (6, u32, enum `netkit-scrub`) */
  scrub?: EnumValue<NetkitScrub> | undefined;
  /** `peer-scrub` (7, u32, enum `netkit-scrub`) */
  peerScrub?: EnumValue<NetkitScrub> | undefined;
  /** `headroom` (8, u16) */
  headroom?: number | undefined;
  /** `tailroom` (9, u16) */
  tailroom?: number | undefined;
  /** `pairing` (10, u32, enum `netkit-pairing`) */
  pairing?: EnumValue<NetkitPairing> | undefined;
}

/** Attribute set `linkinfo-ovpn-attrs` */
export interface LinkinfoOvpnAttrs extends SetObject {
  /** `mode` (1, u8, enum `ovpn-mode`) */
  mode?: EnumValue<OvpnMode> | undefined;
}

/** Attribute set `linkinfo-veth-attrs` */
export interface LinkinfoVethAttrs<Bytes = never> extends SetObject {
  /** `peer` (1, nest of `link-attrs` behind `ifinfomsg`) */
  peer?: LinkAttrsMessage<Bytes> | undefined;
}

/** Attribute set `linkinfo-vxcan-attrs` */
export interface LinkinfoVxcanAttrs<Bytes = never> extends SetObject {
  /** `peer` (1, nest of `link-attrs` behind `ifinfomsg`) */
  peer?: LinkAttrsMessage<Bytes> | undefined;
}

/** Attribute set `linkinfo-vxlan-attrs` */
export interface LinkinfoVxlanAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `group` (2, u32, ipv4) */
  group?: string | Bytes | undefined;
  /** `link` (3, u32) */
  link?: number | undefined;
  /** `local` (4, u32, ipv4) */
  local?: string | Bytes | undefined;
  /** `ttl` (5, u8) */
  ttl?: number | undefined;
  /** `tos` (6, u8) */
  tos?: number | undefined;
  /** `learning` (7, u8) */
  learning?: number | undefined;
  /** `ageing` (8, u32) */
  ageing?: number | undefined;
  /** `limit` (9, u32) */
  limit?: number | undefined;
  /** `port-range` (10, struct `ifla-vxlan-port-range`) */
  portRange?: StructInput<IflaVxlanPortRange, Bytes> | undefined;
  /** `proxy` (11, u8) */
  proxy?: number | undefined;
  /** `rsc` (12, u8) */
  rsc?: number | undefined;
  /** `l2miss` (13, u8) */
  l2miss?: number | undefined;
  /** `l3miss` (14, u8) */
  l3miss?: number | undefined;
  /** `port` (15, u16, big-endian) */
  port?: number | undefined;
  /** `group6` (16, binary, ipv6) */
  group6?: string | Bytes | undefined;
  /** `local6` (17, binary, ipv6) */
  local6?: string | Bytes | undefined;
  /** `udp-csum` (18, u8) */
  udpCsum?: number | undefined;
  /** `udp-zero-csum6-tx` (19, u8) */
  udpZeroCsum6Tx?: number | undefined;
  /** `udp-zero-csum6-rx` (20, u8) */
  udpZeroCsum6Rx?: number | undefined;
  /** `remcsum-tx` (21, u8) */
  remcsumTx?: number | undefined;
  /** `remcsum-rx` (22, u8) */
  remcsumRx?: number | undefined;
  /** `gbp` (23, flag) */
  gbp?: boolean | undefined;
  /** `remcsum-nopartial` (24, flag) */
  remcsumNopartial?: boolean | undefined;
  /** `collect-metadata` (25, u8) */
  collectMetadata?: number | undefined;
  /** `label` (26, u32, big-endian) */
  label?: number | undefined;
  /** `gpe` (27, flag) */
  gpe?: boolean | undefined;
  /** `ttl-inherit` (28, u8) */
  ttlInherit?: number | undefined;
  /** `df` (29, u8, enum `vxlan-df`) */
  df?: EnumValue<VxlanDf> | undefined;
  /** `vnifilter` (30, u8) */
  vnifilter?: number | undefined;
  /** `localbypass` (31, u8) */
  localbypass?: number | undefined;
  /** `label-policy` (32, u32, enum `vxlan-label-policy`) */
  labelPolicy?: EnumValue<VxlanLabelPolicy> | undefined;
  /** `reserved-bits` (33, binary) */
  reservedBits?: Uint8Array | undefined;
  /** `mc-route` (34, u8) */
  mcRoute?: number | undefined;
}

/** Attribute set `linkinfo-macvlan-attrs` */
export interface LinkinfoMacvlanAttrs<Bytes = never> extends SetObject {
  /** `mode` (1, u32, enum `macvlan-mode`) */
  mode?: EnumValue<MacvlanMode> | undefined;
  /** `flags` (2, u16, flags `macvlan-flags`) */
  flags?: FlagsValue<MacvlanFlag> | undefined;
  /** `macaddr-mode` (3, u32, enum `macvlan-macaddr-mode`) */
  macaddrMode?: EnumValue<MacvlanMacaddrMode> | undefined;
  /** `macaddr` (4, binary, mac) */
  macaddr?: string | Bytes | undefined;
  /** `macaddr-data` (5, nest of `macvlan-macaddr-attrs`) */
  macaddrData?: MacvlanMacaddrAttrs<Bytes> | undefined;
  /** `macaddr-count` (6, u32) */
  macaddrCount?: number | undefined;
  /** `bc-queue-len` (7, u32) */
  bcQueueLen?: number | undefined;
  /** `bc-queue-len-used` (8, u32) */
  bcQueueLenUsed?: number | undefined;
  /** `bc-cutoff` (9, s32) */
  bcCutoff?: number | undefined;
}

/** Attribute set `macvlan-macaddr-attrs`, a part of `linkinfo-macvlan-attrs` */
export interface MacvlanMacaddrAttrs<Bytes = never> extends SetObject {
  /** `macaddr` (4, binary, mac, repeated) */
  macaddr?: (string | Bytes)[] | undefined;
}

/** Attribute set `linkinfo-ipvlan-attrs` */
export interface LinkinfoIpvlanAttrs extends SetObject {
  /** `mode` (1, u16, enum `ipvlan-mode`) */
  mode?: EnumValue<IpvlanMode> | undefined;
  /** `flags` (2, u16, flags `ipvlan-flags`) */
  flags?: FlagsValue<IpvlanFlag> | undefined;
}

/** Attribute set `linkinfo-macsec-attrs` */
export interface LinkinfoMacsecAttrs extends SetObject {
  /** `sci` (1, u64, big-endian) */
  sci?: bigint | undefined;
  /** `port` (2, u16, big-endian) */
  port?: number | undefined;
  /** `icv-len` (3, u8) */
  icvLen?: number | undefined;
  /** `cipher-suite` (4, u64) */
  cipherSuite?: bigint | undefined;
  /** `window` (5, u32) */
  window?: number | undefined;
  /** `encoding-sa` (6, u8) */
  encodingSa?: number | undefined;
  /** `encrypt` (7, u8) */
  encrypt?: number | undefined;
  /** `protect` (8, u8) */
  protect?: number | undefined;
  /** `inc-sci` (9, u8) */
  incSci?: number | undefined;
  /** `es` (10, u8) */
  es?: number | undefined;
  /** `scb` (11, u8) */
  scb?: number | undefined;
  /** `replay-protect` (12, u8) */
  replayProtect?: number | undefined;
  /** `validation` (13, u8, enum `macsec-validation-type`) */
  validation?: EnumValue<MacsecValidationType> | undefined;
  /** `offload` (15, u8, enum `macsec-offload`) */
  offload?: EnumValue<MacsecOffload> | undefined;
}

/** Attribute set `linkinfo-xfrm-attrs` */
export interface LinkinfoXfrmAttrs extends SetObject {
  /** `link` (1, u32) */
  link?: number | undefined;
  /** `if-id` (2, u32) */
  ifId?: number | undefined;
  /** `collect-metadata` (3, flag) */
  collectMetadata?: boolean | undefined;
}

/** Attribute set `linkinfo-bareudp-attrs` */
export interface LinkinfoBareudpAttrs extends SetObject {
  /** `port` (1, u16, big-endian) */
  port?: number | undefined;
  /** `ethertype` (2, u16, big-endian) */
  ethertype?: number | undefined;
  /** `srcport-min` (3, u16) */
  srcportMin?: number | undefined;
  /** `multiproto-mode` (4, flag) */
  multiprotoMode?: boolean | undefined;
}

/** Attribute set `linkinfo-gtp-attrs` */
export interface LinkinfoGtpAttrs<Bytes = never> extends SetObject {
  /** `fd0` (1, u32) */
  fd0?: number | undefined;
  /** `fd1` (2, u32) */
  fd1?: number | undefined;
  /** `pdp-hashsize` (3, u32) */
  pdpHashsize?: number | undefined;
  /** `role` (4, u32, enum `gtp-role`) */
  role?: EnumValue<GtpRole> | undefined;
  /** `create-sockets` (5, u8) */
  createSockets?: number | undefined;
  /** `restart-count` (6, u8) */
  restartCount?: number | undefined;
  /** `local` (7, u32, ipv4) */
  local?: string | Bytes | undefined;
  /** `local6` (8, binary, ipv6) */
  local6?: string | Bytes | undefined;
}

/** Attribute set `linkinfo-amt-attrs` */
export interface LinkinfoAmtAttrs<Bytes = never> extends SetObject {
  /** `mode` (1, u32, enum `amt-mode`) */
  mode?: EnumValue<AmtMode> | undefined;
  /** `relay-port` (2, u16, big-endian) */
  relayPort?: number | undefined;
  /** `gateway-port` (3, u16, big-endian) */
  gatewayPort?: number | undefined;
  /** `link` (4, u32) */
  link?: number | undefined;
  /** `local-ip` (5, u32, ipv4) */
  localIp?: string | Bytes | undefined;
  /** `remote-ip` (6, u32, ipv4) */
  remoteIp?: string | Bytes | undefined;
  /** `discovery-ip` (7, u32, ipv4) */
  discoveryIp?: string | Bytes | undefined;
  /** `max-tunnels` (8, u32) */
  maxTunnels?: number | undefined;
}

/** Attribute set `linkinfo-ppp-attrs` */
export interface LinkinfoPppAttrs extends SetObject {
  /** `dev-fd` (1, s32) */
  devFd?: number | undefined;
}

/** Attribute set `linkinfo-wwan-attrs` */
export interface LinkinfoWwanAttrs extends SetObject {
  /** `link-id` (1, u32) */
  linkId?: number | undefined;
}

/** Attribute set `linkinfo-ipoib-attrs` */
export interface LinkinfoIpoibAttrs extends SetObject {
  /** `pkey` (1, u16) */
  pkey?: number | undefined;
  /** `mode` (2, u16, enum `ipoib-mode`) */
  mode?: EnumValue<IpoibMode> | undefined;
  /** `umcast` (3, u16) */
  umcast?: number | undefined;
}

/** Attribute set `linkinfo-rmnet-attrs` */
export interface LinkinfoRmnetAttrs<Bytes = never> extends SetObject {
  /** `mux-id` (1, u16) */
  muxId?: number | undefined;
  /** `flags` (2, struct `ifla-rmnet-flags`) */
  flags?: StructInput<IflaRmnetFlags, Bytes> | undefined;
}

/** Attribute set `linkinfo-dsa-attrs` */
export interface LinkinfoDsaAttrs extends SetObject {
  /** `conduit` (1, u32) */
  conduit?: number | undefined;
}

/** Attribute set `linkinfo-batadv-attrs` */
export interface LinkinfoBatadvAttrs<Bytes = never> extends SetObject {
  /** `algo-name` (1, string) */
  algoName?: string | Bytes | undefined;
}

/** Attribute set `vrf-port-attrs` */
export interface VrfPortAttrs extends SetObject {
  /** `table` (1, u32) */
  table?: number | undefined;
}

/** Attribute set `linkinfo-can-attrs` */
export interface LinkinfoCanAttrs<Bytes = never> extends SetObject {
  /** `bittiming` (1, struct `can-bittiming`) */
  bittiming?: StructInput<CanBittiming, Bytes> | undefined;
  /** `bittiming-const` (2, struct `can-bittiming-const`) */
  bittimingConst?: StructInput<CanBittimingConst<Bytes>, Bytes> | undefined;
  /** `clock` (3, struct `can-clock`) */
  clock?: StructInput<CanClock, Bytes> | undefined;
  /** `state` (4, u32, enum `can-state`) */
  state?: EnumValue<CanState> | undefined;
  /** `ctrlmode` (5, struct `can-ctrlmode`) */
  ctrlmode?: StructInput<CanCtrlmode, Bytes> | undefined;
  /** `restart-ms` (6, u32) */
  restartMs?: number | undefined;
  /** `restart` (7, u32) */
  restart?: number | undefined;
  /** `berr-counter` (8, struct `can-berr-counter`) */
  berrCounter?: StructInput<CanBerrCounter, Bytes> | undefined;
  /** `data-bittiming` (9, struct `can-bittiming`) */
  dataBittiming?: StructInput<CanBittiming, Bytes> | undefined;
  /** `data-bittiming-const` (10, struct `can-bittiming-const`) */
  dataBittimingConst?: StructInput<CanBittimingConst<Bytes>, Bytes> | undefined;
  /** `termination` (11, u16) */
  termination?: number | undefined;
  /** `termination-const` (12, array of u16) */
  terminationConst?: number[] | undefined;
  /** `bitrate-const` (13, array of u32) */
  bitrateConst?: number[] | undefined;
  /** `data-bitrate-const` (14, array of u32) */
  dataBitrateConst?: number[] | undefined;
  /** `bitrate-max` (15, u32) */
  bitrateMax?: number | undefined;
  /** `tdc` (16, nest of `can-tdc-attrs`) */
  tdc?: CanTdcAttrs | undefined;
  /** `ctrlmode-ext` (17, nest of `can-ctrlmode-ext-attrs`) */
  ctrlmodeExt?: CanCtrlmodeExtAttrs | undefined;
  /** `xl-data-bittiming` (18, struct `can-bittiming`) */
  xlDataBittiming?: StructInput<CanBittiming, Bytes> | undefined;
  /** `xl-data-bittiming-const` (19, struct `can-bittiming-const`) */
  xlDataBittimingConst?: StructInput<CanBittimingConst<Bytes>, Bytes> | undefined;
  /** `xl-data-bitrate-const` (20, array of u32) */
  xlDataBitrateConst?: number[] | undefined;
  /** `xl-tdc` (21, nest of `can-tdc-attrs`) */
  xlTdc?: CanTdcAttrs | undefined;
  /** `xl-pwm` (22, nest of `can-pwm-attrs`) */
  xlPwm?: CanPwmAttrs | undefined;
}

/** Attribute set `can-tdc-attrs` */
export interface CanTdcAttrs extends SetObject {
  /** `tdcv-min` (1, u32) */
  tdcvMin?: number | undefined;
  /** `tdcv-max` (2, u32) */
  tdcvMax?: number | undefined;
  /** `tdco-min` (3, u32) */
  tdcoMin?: number | undefined;
  /** `tdco-max` (4, u32) */
  tdcoMax?: number | undefined;
  /** `tdcf-min` (5, u32) */
  tdcfMin?: number | undefined;
  /** `tdcf-max` (6, u32) */
  tdcfMax?: number | undefined;
  /** `tdcv` (7, u32) */
  tdcv?: number | undefined;
  /** `tdco` (8, u32) */
  tdco?: number | undefined;
  /** `tdcf` (9, u32) */
  tdcf?: number | undefined;
}

/** Attribute set `can-ctrlmode-ext-attrs` */
export interface CanCtrlmodeExtAttrs extends SetObject {
  /** `supported` (1, u32, flags `can-ctrlmode-flags`) */
  supported?: FlagsValue<CanCtrlmodeFlag> | undefined;
}

/** Attribute set `can-pwm-attrs` */
export interface CanPwmAttrs extends SetObject {
  /** `pwms-min` (1, u32) */
  pwmsMin?: number | undefined;
  /** `pwms-max` (2, u32) */
  pwmsMax?: number | undefined;
  /** `pwml-min` (3, u32) */
  pwmlMin?: number | undefined;
  /** `pwml-max` (4, u32) */
  pwmlMax?: number | undefined;
  /** `pwmo-min` (5, u32) */
  pwmoMin?: number | undefined;
  /** `pwmo-max` (6, u32) */
  pwmoMax?: number | undefined;
  /** `pwms` (7, u32) */
  pwms?: number | undefined;
  /** `pwml` (8, u32) */
  pwml?: number | undefined;
  /** `pwmo` (9, u32) */
  pwmo?: number | undefined;
}

/** Attribute set `stats-set-attrs` */
export interface StatsSetAttrs extends SetObject {
  /** `offload-xstats-l3-stats` (2, u8) */
  offloadXstatsL3Stats?: number | undefined;
}

/** Attribute set `bridge-link-attrs`, a part of `link-attrs` */
export interface BridgeLinkAttrs<Bytes = never> extends SetObject {
  /** `address` (1, binary, mac) */
  address?: string | Bytes | undefined;
  /** `ifname` (3, string) */
  ifname?: string | Bytes | undefined;
  /** `mtu` (4, u32) */
  mtu?: number | undefined;
  /** `link` (5, u32) */
  link?: number | undefined;
  /** `master` (10, u32) */
  master?: number | undefined;
  /** `protinfo` (12, nest of `linkinfo-brport-attrs`) */
  protinfo?: LinkinfoBrportAttrs<Bytes> | undefined;
  /** `operstate` (16, u8, enum `operstate`) */
  operstate?: EnumValue<Operstate> | undefined;
  /** `af-spec` (26, nest of `bridge-af-spec-attrs`) */
  afSpec?: BridgeAfSpecAttrs<Bytes> | undefined;
  /** `ext-mask` (29, u32, flags `rtext-filter`) */
  extMask?: FlagsValue<RtextFilter> | undefined;
}

/** Attribute set `bridge-af-spec-attrs` */
export interface BridgeAfSpecAttrs<Bytes = never> extends SetObject {
  /** `flags` (0, u16, flags `bridge-flags`) */
  flags?: FlagsValue<BridgeFlag> | undefined;
  /** `mode` (1, u16, enum `bridge-mode`) */
  mode?: EnumValue<BridgeMode> | undefined;
  /** `vlan-info` (2, struct `bridge-vlan-info`, repeated) */
  vlanInfo?: StructInput<BridgeVlanInfo, Bytes>[] | undefined;
  /** `vlan-tunnel-info` (3, nest of `bridge-vlan-tunnel-attrs`, repeated) */
  vlanTunnelInfo?: BridgeVlanTunnelAttrs[] | undefined;
  /** `mrp` (4, binary) */
  mrp?: Uint8Array | undefined;
  /** `cfm` (5, binary) */
  cfm?: Uint8Array | undefined;
  /** `mst` (6, nest of `bridge-mst-attrs`) */
  mst?: BridgeMstAttrs | undefined;
}

/** Attribute set `bridge-vlan-tunnel-attrs` */
export interface BridgeVlanTunnelAttrs extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `vid` (2, u16) */
  vid?: number | undefined;
  /** `flags` (3, u16, flags `bridge-vlan-info-flags`) */
  flags?: FlagsValue<BridgeVlanInfoFlag> | undefined;
}

/** Attribute set `bridge-mst-attrs` */
export interface BridgeMstAttrs extends SetObject {
  /** `entry` (1, nest of `bridge-mst-entry-attrs`, repeated) */
  entry?: BridgeMstEntryAttrs[] | undefined;
}

/** Attribute set `bridge-mst-entry-attrs` */
export interface BridgeMstEntryAttrs extends SetObject {
  /** `msti` (1, u16) */
  msti?: number | undefined;
  /** `state` (2, u8, enum `br-port-state`) */
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
