// Generated from specs/kernel/rt-link.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, append, type AttrReader, formatMac, type SetObject, type Undecided,
} from '@nlkit/netlink-core';
import {
  amtModeTable, bondAdSelectTable, bondArpAllTargetsTable, bondArpValidateTable, bondChurnStateTable,
  bondFailOverMacTable, bondLacpRateTable, bondMiiStatusTable, bondModeTable, bondPrimaryReselectTable,
  bondSlaveStateTable, bondXmitHashPolicyTable, brBooloptsTable, bridgeFlagsTable, bridgeModeTable,
  bridgeVlanInfoFlagsTable, brMcastRouterTable, brPortStateTable, brStpModeTable, canCtrlmodeFlagsTable, canStateTable,
  erspanDirTable, geneveDfTable, greFlagsTable, gtpRoleTable, hsrProtocolTable, ifinfoFlagsTable,
  iflaVfLinkStateEnumTable, in6AddrGenModeTable, inet6LinkFlagsTable, ip6TnlFlagsTable, ipoibModeTable,
  ipvlanFlagsTable, ipvlanModeTable, lacpPortStateTable, linkEventTable, linkmodeTable, macsecOffloadTable,
  macsecValidationTypeTable, macvlanFlagsTable, macvlanMacaddrModeTable, macvlanModeTable, mctpPhysBindingTable,
  netkitModeTable, netkitPairingTable, netkitPolicyTable, netkitScrubTable, offloadXstatsFilterTable, operstateTable,
  ovpnModeTable, portRequestTable, portResponseTable, rmnetFlagsTable, rtextFilterTable, sitFlagsTable,
  statsFilterTable, tunnelEncapFlagsTable, tunnelEncapTypeTable, tunTypeTable, vlanFlagsTable, vlanProtocolsTable,
  vxlanDfTable, vxlanLabelPolicyTable, xdpAttachedTable, xdpFlagsTable,
} from './constants.ts';
import type {
  AfSpecAttrs, Bond3adStatAttrs, BondAdInfoAttrs, BondSlaveAttrs, BondXstatsAttrs, BrBooloptMulti, BridgeAfSpecAttrs,
  BridgeLinkAttrs, BridgeLinkAttrsMessage, BridgeMstAttrs, BridgeMstEntryAttrs, BridgeQuerierAttrs, BridgeStpXstats,
  BridgeVlanInfo, BridgeVlanTunnelAttrs, BridgeVlanXstats, BridgeXstatsAttrs, BrMcastStats, CanBerrCounter,
  CanBittiming, CanBittimingConst, CanClock, CanCtrlmode, CanCtrlmodeExtAttrs, CanDeviceStats, CanPwmAttrs, CanTdcAttrs,
  DevlinkPortAttrs, HwSInfoOne, Ifinfomsg, Ifla6Attrs, IflaAttrs, IflaBridgeId, IflaCacheinfo, IflaGenevePortRange,
  IflaRmnetFlags, IflaVfGuid, IflaVfLinkState, IflaVfMac, IflaVfRate, IflaVfRssQueryEn, IflaVfSpoofchk, IflaVfTrust,
  IflaVfTxRate, IflaVfVlan, IflaVfVlanInfo, IflaVlanFlags, IflaVlanQos, IflaVlanQosMapping, IflaVxlanPortRange,
  IfStatsMsg, Ipv4DevconfAttrs, LinkAttrs, LinkAttrsMessage, LinkDpllPinAttrs, LinkinfoAmtAttrs, LinkinfoAttrs,
  LinkinfoAttrsBase, LinkinfoBareudpAttrs, LinkinfoBatadvAttrs, LinkinfoBondAttrs, LinkinfoBridgeAttrs,
  LinkinfoBrportAttrs, LinkinfoCanAttrs, LinkinfoDsaAttrs, LinkinfoGeneveAttrs, LinkinfoGre6Attrs, LinkinfoGreAttrs,
  LinkinfoGtpAttrs, LinkinfoHsrAttrs, LinkinfoIp6tnlAttrs, LinkinfoIpoibAttrs, LinkinfoIptunAttrs, LinkinfoIpvlanAttrs,
  LinkinfoMacsecAttrs, LinkinfoMacvlanAttrs, LinkinfoNetkitAttrs, LinkinfoOvpnAttrs, LinkinfoPppAttrs,
  LinkinfoRmnetAttrs, LinkinfoTunAttrs, LinkinfoVethAttrs, LinkinfoVlanAttrs, LinkinfoVrfAttrs, LinkinfoVti6Attrs,
  LinkinfoVtiAttrs, LinkinfoVxcanAttrs, LinkinfoVxlanAttrs, LinkinfoWwanAttrs, LinkinfoXfrmAttrs, LinkOffloadXstats,
  LinkXstatsAttrs, MacvlanMacaddrAttrs, MctpAttrs, MplsLinkStats, MplsStatsAttrs, PortSelfAttrs, PropListLinkAttrs,
  ProtoDownReasonAttrs, Rtgenmsg, RtnlHwStats64, RtnlLinkIfmap, RtnlLinkStats, RtnlLinkStats64, StatsAfSpecAttrs,
  StatsAttrs, StatsAttrsMessage, StatsFiltersAttrs, StatsSetAttrs, StatsSetAttrsMessage, VfinfoAttrs, VfinfoListAttrs,
  VfPortsAttrs, VfStatsAttrs, VfVlanAttrs, VrfPortAttrs, XdpAttrs,
} from './types.ts';

/** Decodes struct `rtgenmsg` (1 byte) at an offset. */
export function decodeRtgenmsg(r: AttrReader, at: number): Rtgenmsg {
  return {
    family: addressFamilyTable.of(r.view.getUint8(at)),
  };
}

/** Decodes struct `ifinfomsg` (16 bytes) at an offset. */
export function decodeIfinfomsg(r: AttrReader, at: number): Ifinfomsg {
  return {
    ifiFamily: addressFamilyTable.of(r.view.getUint8(at)),
    ifiType: r.view.getUint16(at + 2, r.little),
    ifiIndex: r.view.getInt32(at + 4, r.little),
    ifiFlags: ifinfoFlagsTable.of(r.view.getUint32(at + 8, r.little)),
    ifiChange: ifinfoFlagsTable.of(r.view.getUint32(at + 12, r.little)),
  };
}

/** Decodes struct `ifla-bridge-id` (8 bytes) at an offset. */
export function decodeIflaBridgeId(r: AttrReader, at: number): IflaBridgeId {
  return {
    prio: r.view.getUint16(at, false),
    addr: formatMac(r.bytes, at + 2, at + 8),
  };
}

/** Decodes struct `ifla-cacheinfo` (16 bytes) at an offset. */
export function decodeIflaCacheinfo(r: AttrReader, at: number): IflaCacheinfo {
  return {
    maxReasmLen: r.view.getUint32(at, r.little),
    tstamp: r.view.getUint32(at + 4, r.little),
    reachableTime: r.view.getUint32(at + 8, r.little),
    retransTime: r.view.getUint32(at + 12, r.little),
  };
}

/** Decodes struct `rtnl-link-stats` (96 bytes) at an offset. */
export function decodeRtnlLinkStats(r: AttrReader, at: number): RtnlLinkStats {
  return {
    rxPackets: r.view.getUint32(at, r.little),
    txPackets: r.view.getUint32(at + 4, r.little),
    rxBytes: r.view.getUint32(at + 8, r.little),
    txBytes: r.view.getUint32(at + 12, r.little),
    rxErrors: r.view.getUint32(at + 16, r.little),
    txErrors: r.view.getUint32(at + 20, r.little),
    rxDropped: r.view.getUint32(at + 24, r.little),
    txDropped: r.view.getUint32(at + 28, r.little),
    multicast: r.view.getUint32(at + 32, r.little),
    collisions: r.view.getUint32(at + 36, r.little),
    rxLengthErrors: r.view.getUint32(at + 40, r.little),
    rxOverErrors: r.view.getUint32(at + 44, r.little),
    rxCrcErrors: r.view.getUint32(at + 48, r.little),
    rxFrameErrors: r.view.getUint32(at + 52, r.little),
    rxFifoErrors: r.view.getUint32(at + 56, r.little),
    rxMissedErrors: r.view.getUint32(at + 60, r.little),
    txAbortedErrors: r.view.getUint32(at + 64, r.little),
    txCarrierErrors: r.view.getUint32(at + 68, r.little),
    txFifoErrors: r.view.getUint32(at + 72, r.little),
    txHeartbeatErrors: r.view.getUint32(at + 76, r.little),
    txWindowErrors: r.view.getUint32(at + 80, r.little),
    rxCompressed: r.view.getUint32(at + 84, r.little),
    txCompressed: r.view.getUint32(at + 88, r.little),
    rxNohandler: r.view.getUint32(at + 92, r.little),
  };
}

/** Decodes struct `rtnl-link-stats64` (200 bytes) at an offset. */
export function decodeRtnlLinkStats64(r: AttrReader, at: number): RtnlLinkStats64 {
  return {
    rxPackets: r.u64At(at),
    txPackets: r.u64At(at + 8),
    rxBytes: r.u64At(at + 16),
    txBytes: r.u64At(at + 24),
    rxErrors: r.u64At(at + 32),
    txErrors: r.u64At(at + 40),
    rxDropped: r.u64At(at + 48),
    txDropped: r.u64At(at + 56),
    multicast: r.u64At(at + 64),
    collisions: r.u64At(at + 72),
    rxLengthErrors: r.u64At(at + 80),
    rxOverErrors: r.u64At(at + 88),
    rxCrcErrors: r.u64At(at + 96),
    rxFrameErrors: r.u64At(at + 104),
    rxFifoErrors: r.u64At(at + 112),
    rxMissedErrors: r.u64At(at + 120),
    txAbortedErrors: r.u64At(at + 128),
    txCarrierErrors: r.u64At(at + 136),
    txFifoErrors: r.u64At(at + 144),
    txHeartbeatErrors: r.u64At(at + 152),
    txWindowErrors: r.u64At(at + 160),
    rxCompressed: r.u64At(at + 168),
    txCompressed: r.u64At(at + 176),
    rxNohandler: r.u64At(at + 184),
    rxOtherhostDropped: r.u64At(at + 192),
  };
}

/** Decodes struct `rtnl-hw-stats64` (72 bytes) at an offset. */
export function decodeRtnlHwStats64(r: AttrReader, at: number): RtnlHwStats64 {
  return {
    rxPackets: r.u64At(at),
    txPackets: r.u64At(at + 8),
    rxBytes: r.u64At(at + 16),
    txBytes: r.u64At(at + 24),
    rxErrors: r.u64At(at + 32),
    txErrors: r.u64At(at + 40),
    rxDropped: r.u64At(at + 48),
    txDropped: r.u64At(at + 56),
    multicast: r.u64At(at + 64),
  };
}

/** Decodes struct `rtnl-link-ifmap` (32 bytes) at an offset. */
export function decodeRtnlLinkIfmap(r: AttrReader, at: number): RtnlLinkIfmap {
  return {
    memStart: r.u64At(at),
    memEnd: r.u64At(at + 8),
    baseAddr: r.u64At(at + 16),
    irq: r.view.getUint16(at + 24, r.little),
    dma: r.view.getUint8(at + 26),
    port: r.view.getUint8(at + 27),
  };
}

/** Decodes struct `br-boolopt-multi` (8 bytes) at an offset. */
export function decodeBrBooloptMulti(r: AttrReader, at: number): BrBooloptMulti {
  return {
    optval: brBooloptsTable.of(r.view.getUint32(at, r.little)),
    optmask: brBooloptsTable.of(r.view.getUint32(at + 4, r.little)),
  };
}

/** Decodes struct `bridge-vlan-info` (4 bytes) at an offset. */
export function decodeBridgeVlanInfo(r: AttrReader, at: number): BridgeVlanInfo {
  return {
    flags: bridgeVlanInfoFlagsTable.of(r.view.getUint16(at, r.little)),
    vid: r.view.getUint16(at + 2, r.little),
  };
}

/** Decodes struct `if-stats-msg` (12 bytes) at an offset. */
export function decodeIfStatsMsg(r: AttrReader, at: number): IfStatsMsg {
  return {
    family: addressFamilyTable.of(r.view.getUint8(at)),
    ifindex: r.view.getUint32(at + 4, r.little),
    filterMask: statsFilterTable.of(r.view.getUint32(at + 8, r.little)),
  };
}

/** Decodes struct `ifla-vlan-flags` (8 bytes) at an offset. */
export function decodeIflaVlanFlags(r: AttrReader, at: number): IflaVlanFlags {
  return {
    flags: vlanFlagsTable.of(r.view.getUint32(at, r.little)),
    mask: vlanFlagsTable.of(r.view.getUint32(at + 4, r.little)),
  };
}

/** Decodes struct `ifla-vlan-qos-mapping` (8 bytes) at an offset. */
export function decodeIflaVlanQosMapping(r: AttrReader, at: number): IflaVlanQosMapping {
  return {
    from: r.view.getUint32(at, r.little),
    to: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ifla-geneve-port-range` (4 bytes) at an offset. */
export function decodeIflaGenevePortRange(r: AttrReader, at: number): IflaGenevePortRange {
  return {
    low: r.view.getUint16(at, false),
    high: r.view.getUint16(at + 2, false),
  };
}

/** Decodes struct `ifla-vf-mac` (36 bytes) at an offset. */
export function decodeIflaVfMac(r: AttrReader, at: number): IflaVfMac {
  return {
    vf: r.view.getUint32(at, r.little),
    mac: r.bytes.slice(at + 4, at + 36),
  };
}

/** Decodes struct `ifla-vf-vlan` (12 bytes) at an offset. */
export function decodeIflaVfVlan(r: AttrReader, at: number): IflaVfVlan {
  return {
    vf: r.view.getUint32(at, r.little),
    vlan: r.view.getUint32(at + 4, r.little),
    qos: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `ifla-vf-tx-rate` (8 bytes) at an offset. */
export function decodeIflaVfTxRate(r: AttrReader, at: number): IflaVfTxRate {
  return {
    vf: r.view.getUint32(at, r.little),
    rate: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ifla-vf-spoofchk` (8 bytes) at an offset. */
export function decodeIflaVfSpoofchk(r: AttrReader, at: number): IflaVfSpoofchk {
  return {
    vf: r.view.getUint32(at, r.little),
    setting: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ifla-vf-link-state` (8 bytes) at an offset. */
export function decodeIflaVfLinkState(r: AttrReader, at: number): IflaVfLinkState {
  return {
    vf: r.view.getUint32(at, r.little),
    linkState: iflaVfLinkStateEnumTable.of(r.view.getUint32(at + 4, r.little)),
  };
}

/** Decodes struct `ifla-vf-rate` (12 bytes) at an offset. */
export function decodeIflaVfRate(r: AttrReader, at: number): IflaVfRate {
  return {
    vf: r.view.getUint32(at, r.little),
    minTxRate: r.view.getUint32(at + 4, r.little),
    maxTxRate: r.view.getUint32(at + 8, r.little),
  };
}

/** Decodes struct `ifla-vf-rss-query-en` (8 bytes) at an offset. */
export function decodeIflaVfRssQueryEn(r: AttrReader, at: number): IflaVfRssQueryEn {
  return {
    vf: r.view.getUint32(at, r.little),
    setting: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ifla-vf-trust` (8 bytes) at an offset. */
export function decodeIflaVfTrust(r: AttrReader, at: number): IflaVfTrust {
  return {
    vf: r.view.getUint32(at, r.little),
    setting: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ifla-vf-guid` (16 bytes) at an offset. */
export function decodeIflaVfGuid(r: AttrReader, at: number): IflaVfGuid {
  return {
    vf: r.view.getUint32(at, r.little),
    guid: r.u64At(at + 8),
  };
}

/** Decodes struct `ifla-vf-vlan-info` (16 bytes) at an offset. */
export function decodeIflaVfVlanInfo(r: AttrReader, at: number): IflaVfVlanInfo {
  return {
    vf: r.view.getUint32(at, r.little),
    vlan: r.view.getUint32(at + 4, r.little),
    qos: r.view.getUint32(at + 8, r.little),
    vlanProto: vlanProtocolsTable.of(r.view.getUint16(at + 12, false)),
  };
}

/** Decodes struct `ifla-vxlan-port-range` (4 bytes) at an offset. */
export function decodeIflaVxlanPortRange(r: AttrReader, at: number): IflaVxlanPortRange {
  return {
    low: r.view.getUint16(at, false),
    high: r.view.getUint16(at + 2, false),
  };
}

/** Decodes struct `ifla-rmnet-flags` (8 bytes) at an offset. */
export function decodeIflaRmnetFlags(r: AttrReader, at: number): IflaRmnetFlags {
  return {
    flags: rmnetFlagsTable.of(r.view.getUint32(at, r.little)),
    mask: rmnetFlagsTable.of(r.view.getUint32(at + 4, r.little)),
  };
}

/** Decodes struct `can-bittiming` (32 bytes) at an offset. */
export function decodeCanBittiming(r: AttrReader, at: number): CanBittiming {
  return {
    bitrate: r.view.getUint32(at, r.little),
    samplePoint: r.view.getUint32(at + 4, r.little),
    tq: r.view.getUint32(at + 8, r.little),
    propSeg: r.view.getUint32(at + 12, r.little),
    phaseSeg1: r.view.getUint32(at + 16, r.little),
    phaseSeg2: r.view.getUint32(at + 20, r.little),
    sjw: r.view.getUint32(at + 24, r.little),
    brp: r.view.getUint32(at + 28, r.little),
  };
}

/** Decodes struct `can-bittiming-const` (48 bytes) at an offset. */
export function decodeCanBittimingConst(r: AttrReader, at: number): CanBittimingConst {
  return {
    name: r.textAt(at, at + 16),
    tseg1Min: r.view.getUint32(at + 16, r.little),
    tseg1Max: r.view.getUint32(at + 20, r.little),
    tseg2Min: r.view.getUint32(at + 24, r.little),
    tseg2Max: r.view.getUint32(at + 28, r.little),
    sjwMax: r.view.getUint32(at + 32, r.little),
    brpMin: r.view.getUint32(at + 36, r.little),
    brpMax: r.view.getUint32(at + 40, r.little),
    brpInc: r.view.getUint32(at + 44, r.little),
  };
}

/** Decodes struct `can-clock` (4 bytes) at an offset. */
export function decodeCanClock(r: AttrReader, at: number): CanClock {
  return {
    freq: r.view.getUint32(at, r.little),
  };
}

/** Decodes struct `can-berr-counter` (4 bytes) at an offset. */
export function decodeCanBerrCounter(r: AttrReader, at: number): CanBerrCounter {
  return {
    txerr: r.view.getUint16(at, r.little),
    rxerr: r.view.getUint16(at + 2, r.little),
  };
}

/** Decodes struct `can-ctrlmode` (8 bytes) at an offset. */
export function decodeCanCtrlmode(r: AttrReader, at: number): CanCtrlmode {
  return {
    mask: canCtrlmodeFlagsTable.of(r.view.getUint32(at, r.little)),
    flags: canCtrlmodeFlagsTable.of(r.view.getUint32(at + 4, r.little)),
  };
}

/** Decodes struct `can-device-stats` (24 bytes) at an offset. */
export function decodeCanDeviceStats(r: AttrReader, at: number): CanDeviceStats {
  return {
    busError: r.view.getUint32(at, r.little),
    errorWarning: r.view.getUint32(at + 4, r.little),
    errorPassive: r.view.getUint32(at + 8, r.little),
    busOff: r.view.getUint32(at + 12, r.little),
    arbitrationLost: r.view.getUint32(at + 16, r.little),
    restarts: r.view.getUint32(at + 20, r.little),
  };
}

/** Decodes struct `bridge-vlan-xstats` (40 bytes) at an offset. */
export function decodeBridgeVlanXstats(r: AttrReader, at: number): BridgeVlanXstats {
  return {
    rxBytes: r.u64At(at),
    rxPackets: r.u64At(at + 8),
    txBytes: r.u64At(at + 16),
    txPackets: r.u64At(at + 24),
    vid: r.view.getUint16(at + 32, r.little),
    flags: bridgeVlanInfoFlagsTable.of(r.view.getUint16(at + 34, r.little)),
  };
}

/** Decodes struct `br-mcast-stats` (240 bytes) at an offset. */
export function decodeBrMcastStats(r: AttrReader, at: number): BrMcastStats {
  return {
    igmpV1queriesRx: r.u64At(at),
    igmpV1queriesTx: r.u64At(at + 8),
    igmpV2queriesRx: r.u64At(at + 16),
    igmpV2queriesTx: r.u64At(at + 24),
    igmpV3queriesRx: r.u64At(at + 32),
    igmpV3queriesTx: r.u64At(at + 40),
    igmpLeavesRx: r.u64At(at + 48),
    igmpLeavesTx: r.u64At(at + 56),
    igmpV1reportsRx: r.u64At(at + 64),
    igmpV1reportsTx: r.u64At(at + 72),
    igmpV2reportsRx: r.u64At(at + 80),
    igmpV2reportsTx: r.u64At(at + 88),
    igmpV3reportsRx: r.u64At(at + 96),
    igmpV3reportsTx: r.u64At(at + 104),
    igmpParseErrors: r.u64At(at + 112),
    mldV1queriesRx: r.u64At(at + 120),
    mldV1queriesTx: r.u64At(at + 128),
    mldV2queriesRx: r.u64At(at + 136),
    mldV2queriesTx: r.u64At(at + 144),
    mldLeavesRx: r.u64At(at + 152),
    mldLeavesTx: r.u64At(at + 160),
    mldV1reportsRx: r.u64At(at + 168),
    mldV1reportsTx: r.u64At(at + 176),
    mldV2reportsRx: r.u64At(at + 184),
    mldV2reportsTx: r.u64At(at + 192),
    mldParseErrors: r.u64At(at + 200),
    mcastBytesRx: r.u64At(at + 208),
    mcastBytesTx: r.u64At(at + 216),
    mcastPacketsRx: r.u64At(at + 224),
    mcastPacketsTx: r.u64At(at + 232),
  };
}

/** Decodes struct `bridge-stp-xstats` (48 bytes) at an offset. */
export function decodeBridgeStpXstats(r: AttrReader, at: number): BridgeStpXstats {
  return {
    transitionBlk: r.u64At(at),
    transitionFwd: r.u64At(at + 8),
    rxBpdu: r.u64At(at + 16),
    txBpdu: r.u64At(at + 24),
    rxTcn: r.u64At(at + 32),
    txTcn: r.u64At(at + 40),
  };
}

/** Decodes struct `mpls-link-stats` (72 bytes) at an offset. */
export function decodeMplsLinkStats(r: AttrReader, at: number): MplsLinkStats {
  return {
    rxPackets: r.u64At(at),
    txPackets: r.u64At(at + 8),
    rxBytes: r.u64At(at + 16),
    txBytes: r.u64At(at + 24),
    rxErrors: r.u64At(at + 32),
    txErrors: r.u64At(at + 40),
    rxDropped: r.u64At(at + 48),
    txDropped: r.u64At(at + 56),
    rxNoroute: r.u64At(at + 64),
  };
}

/** Decodes attribute set `link-attrs`. */
export function decodeLinkAttrs(r: AttrReader, out: LinkAttrs = {}): LinkAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.address = r.mac('address'); break;
      case 2: out.broadcast = r.mac('broadcast'); break;
      case 3: out.ifname = r.text('ifname'); break;
      case 4: out.mtu = r.u32('mtu'); break;
      case 5: out.link = r.u32('link'); break;
      case 6: out.qdisc = r.text('qdisc'); break;
      case 7: out.stats = r.struct('stats', 96, decodeRtnlLinkStats); break;
      case 10: out.master = r.u32('master'); break;
      case 11: out.wireless = r.binary('wireless'); break;
      case 12:
        if ('ifiFamily' in out && out.ifiFamily === 'inet6') out.protinfo = r.nest('protinfo', decodeIfla6Attrs);
        else if ('ifiFamily' in out && out.ifiFamily === 'bridge') out.bridgeProtinfo = r.nest(
          'bridge-protinfo', decodeLinkinfoBrportAttrs,
        );
        else r.keepUnknown(out);
        break;
      case 13: out.txqlen = r.u32('txqlen'); break;
      case 14: out.map = r.struct('map', 32, decodeRtnlLinkIfmap); break;
      case 15: out.weight = r.u32('weight'); break;
      case 16: out.operstate = operstateTable.of(r.u8('operstate')); break;
      case 17: out.linkmode = linkmodeTable.of(r.u8('linkmode')); break;
      case 18: out.linkinfo = r.nest('linkinfo', decodeLinkinfoAttrs); break;
      case 19: out.netNsPid = r.u32('net-ns-pid'); break;
      case 20: out.ifalias = r.text('ifalias'); break;
      case 21: out.numVf = r.u32('num-vf'); break;
      case 22: out.vfinfoList = r.nest('vfinfo-list', decodeVfinfoListAttrs); break;
      case 23: out.stats64 = r.struct('stats64', 200, decodeRtnlLinkStats64); break;
      case 24: out.vfPorts = r.nest('vf-ports', decodeVfPortsAttrs); break;
      case 25: out.portSelf = r.nest('port-self', decodePortSelfAttrs); break;
      case 26:
        if ('ifiFamily' in out && out.ifiFamily === 'bridge') r.keepUnknown(out);
        else out.afSpec = r.nest('af-spec', decodeAfSpecAttrs);
        break;
      case 27: out.group = r.u32('group'); break;
      case 28: out.netNsFd = r.u32('net-ns-fd'); break;
      case 29: out.extMask = rtextFilterTable.of(r.u32('ext-mask')); break;
      case 30: out.promiscuity = r.u32('promiscuity'); break;
      case 31: out.numTxQueues = r.u32('num-tx-queues'); break;
      case 32: out.numRxQueues = r.u32('num-rx-queues'); break;
      case 33: out.carrier = r.u8('carrier'); break;
      case 34: out.physPortId = r.binary('phys-port-id'); break;
      case 35: out.carrierChanges = r.u32('carrier-changes'); break;
      case 36: out.physSwitchId = r.binary('phys-switch-id'); break;
      case 37: out.linkNetnsid = r.s32('link-netnsid'); break;
      case 38: out.physPortName = r.text('phys-port-name'); break;
      case 39: out.protoDown = r.u8('proto-down'); break;
      case 40: out.gsoMaxSegs = r.u32('gso-max-segs'); break;
      case 41: out.gsoMaxSize = r.u32('gso-max-size'); break;
      case 42: break;
      case 43: out.xdp = r.nest('xdp', decodeXdpAttrs); break;
      case 44: out.event = linkEventTable.of(r.u32('event')); break;
      case 45: out.newNetnsid = r.s32('new-netnsid'); break;
      case 46: out.targetNetnsid = r.s32('target-netnsid'); break;
      case 47: out.carrierUpCount = r.u32('carrier-up-count'); break;
      case 48: out.carrierDownCount = r.u32('carrier-down-count'); break;
      case 49: out.newIfindex = r.s32('new-ifindex'); break;
      case 50: out.minMtu = r.u32('min-mtu'); break;
      case 51: out.maxMtu = r.u32('max-mtu'); break;
      case 52: out.propList = r.nest('prop-list', decodePropListLinkAttrs); break;
      case 53: out.altIfname = r.text('alt-ifname'); break;
      case 54: out.permAddress = r.mac('perm-address'); break;
      case 55: out.protoDownReason = r.nest('proto-down-reason', decodeProtoDownReasonAttrs); break;
      case 56: out.parentDevName = r.text('parent-dev-name'); break;
      case 57: out.parentDevBusName = r.text('parent-dev-bus-name'); break;
      case 58: out.groMaxSize = r.u32('gro-max-size'); break;
      case 59: out.tsoMaxSize = r.u32('tso-max-size'); break;
      case 60: out.tsoMaxSegs = r.u32('tso-max-segs'); break;
      case 61: out.allmulti = r.u32('allmulti'); break;
      case 62: out.devlinkPort = r.nest('devlink-port', decodeDevlinkPortAttrs); break;
      case 63: out.gsoIpv4MaxSize = r.u32('gso-ipv4-max-size'); break;
      case 64: out.groIpv4MaxSize = r.u32('gro-ipv4-max-size'); break;
      case 65: out.dpllPin = r.nest('dpll-pin', decodeLinkDpllPinAttrs); break;
      case 66: out.maxPacingOffloadHorizon = r.uint('max-pacing-offload-horizon'); break;
      case 67: out.netnsImmutable = r.u8('netns-immutable'); break;
      case 68: out.headroom = r.u16('headroom'); break;
      case 69: out.tailroom = r.u16('tailroom'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `proto-down-reason-attrs`. */
export function decodeProtoDownReasonAttrs(r: AttrReader, out: ProtoDownReasonAttrs = {}): ProtoDownReasonAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mask = r.u32('mask'); break;
      case 2: out.value = r.u32('value'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `devlink-port-attrs`. */
export function decodeDevlinkPortAttrs(r: AttrReader, out: DevlinkPortAttrs = {}): DevlinkPortAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.busName = r.text('bus-name'); break;
      case 2: out.devName = r.text('dev-name'); break;
      case 3: out.portIndex = r.u32('port-index'); break;
      case 184: out.index = r.uint('index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `prop-list-link-attrs`. */
export function decodePropListLinkAttrs(r: AttrReader, out: PropListLinkAttrs = {}): PropListLinkAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 53: out.altIfname = append(out.altIfname, r.text('alt-ifname')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `af-spec-attrs`. */
export function decodeAfSpecAttrs(r: AttrReader, out: AfSpecAttrs = {}): AfSpecAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 2: out.inet = r.nest('inet', decodeIflaAttrs); break;
      case 10: out.inet6 = r.nest('inet6', decodeIfla6Attrs); break;
      case 45: out.mctp = r.nest('mctp', decodeMctpAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vfinfo-list-attrs`. */
export function decodeVfinfoListAttrs(r: AttrReader, out: VfinfoListAttrs = {}): VfinfoListAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.info = append(out.info, r.nest('info', decodeVfinfoAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vfinfo-attrs`. */
export function decodeVfinfoAttrs(r: AttrReader, out: VfinfoAttrs = {}): VfinfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mac = r.struct('mac', 36, decodeIflaVfMac); break;
      case 2: out.vlan = r.struct('vlan', 12, decodeIflaVfVlan); break;
      case 3: out.txRate = r.struct('tx-rate', 8, decodeIflaVfTxRate); break;
      case 4: out.spoofchk = r.struct('spoofchk', 8, decodeIflaVfSpoofchk); break;
      case 5: out.linkState = r.struct('link-state', 8, decodeIflaVfLinkState); break;
      case 6: out.rate = r.struct('rate', 12, decodeIflaVfRate); break;
      case 7: out.rssQueryEn = r.struct('rss-query-en', 8, decodeIflaVfRssQueryEn); break;
      case 8: out.stats = r.nest('stats', decodeVfStatsAttrs); break;
      case 9: out.trust = r.struct('trust', 8, decodeIflaVfTrust); break;
      case 10: out.ibNodeGuid = r.struct('ib-node-guid', 16, decodeIflaVfGuid); break;
      case 11: out.ibPortGuid = r.struct('ib-port-guid', 16, decodeIflaVfGuid); break;
      case 12: out.vlanList = r.nest('vlan-list', decodeVfVlanAttrs); break;
      case 13: out.broadcast = r.binary('broadcast'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vf-stats-attrs`. */
export function decodeVfStatsAttrs(r: AttrReader, out: VfStatsAttrs = {}): VfStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.rxPackets = r.u64('rx-packets'); break;
      case 1: out.txPackets = r.u64('tx-packets'); break;
      case 2: out.rxBytes = r.u64('rx-bytes'); break;
      case 3: out.txBytes = r.u64('tx-bytes'); break;
      case 4: out.broadcast = r.u64('broadcast'); break;
      case 5: out.multicast = r.u64('multicast'); break;
      case 6: break;
      case 7: out.rxDropped = r.u64('rx-dropped'); break;
      case 8: out.txDropped = r.u64('tx-dropped'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vf-vlan-attrs`. */
export function decodeVfVlanAttrs(r: AttrReader, out: VfVlanAttrs = {}): VfVlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.info = append(out.info, r.struct('info', 16, decodeIflaVfVlanInfo)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vf-ports-attrs`. */
export function decodeVfPortsAttrs(r: AttrReader, out: VfPortsAttrs = {}): VfPortsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.vfPort = append(out.vfPort, r.nest('vf-port', decodePortSelfAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `port-self-attrs`. */
export function decodePortSelfAttrs(r: AttrReader, out: PortSelfAttrs = {}): PortSelfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.vf = r.u32('vf'); break;
      case 2: out.profile = r.text('profile'); break;
      case 3: out.vsiType = r.binary('vsi-type'); break;
      case 4: out.instanceUuid = r.uuid('instance-uuid'); break;
      case 5: out.hostUuid = r.uuid('host-uuid'); break;
      case 6: out.request = portRequestTable.of(r.u8('request')); break;
      case 7: out.response = portResponseTable.of(r.u16('response')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-attrs`. */
export function decodeLinkinfoAttrs(r: AttrReader, out: LinkinfoAttrs = {}): LinkinfoAttrs {
  const set: LinkinfoAttrsBase & Undecided<'kind' | 'data' | 'slaveKind' | 'slaveData'> = out as never;
  let dataMark = -1;
  let slaveDataMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.kind = r.text('kind'); break;
      case 2: dataMark = r.mark(); break;
      case 3: set.xstats = r.struct('xstats', 24, decodeCanDeviceStats); break;
      case 4: set.slaveKind = r.text('slave-kind'); break;
      case 5: slaveDataMark = r.mark(); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(dataMark, out, 'data', (r) => decodeLinkinfoDataMsg(r, 'data', set.kind));
  r.revisit(slaveDataMark, out, 'slaveData', (r) => decodeLinkinfoMemberDataMsg(r, 'slave-data', set.slaveKind));
  return out;
}

/** Decodes attribute set `linkinfo-bond-attrs`. */
export function decodeLinkinfoBondAttrs(r: AttrReader, out: LinkinfoBondAttrs = {}): LinkinfoBondAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = bondModeTable.of(r.u8('mode')); break;
      case 2: out.activeSlave = r.u32('active-slave'); break;
      case 3: out.miimon = r.u32('miimon'); break;
      case 4: out.updelay = r.u32('updelay'); break;
      case 5: out.downdelay = r.u32('downdelay'); break;
      case 6: out.useCarrier = r.u8('use-carrier'); break;
      case 7: out.arpInterval = r.u32('arp-interval'); break;
      case 8: out.arpIpTarget = r.array('arp-ip-target', (r) => r.ipv4('')); break;
      case 9: out.arpValidate = bondArpValidateTable.of(r.u32('arp-validate')); break;
      case 10: out.arpAllTargets = bondArpAllTargetsTable.of(r.u32('arp-all-targets')); break;
      case 11: out.primary = r.u32('primary'); break;
      case 12: out.primaryReselect = bondPrimaryReselectTable.of(r.u8('primary-reselect')); break;
      case 13: out.failOverMac = bondFailOverMacTable.of(r.u8('fail-over-mac')); break;
      case 14: out.xmitHashPolicy = bondXmitHashPolicyTable.of(r.u8('xmit-hash-policy')); break;
      case 15: out.resendIgmp = r.u32('resend-igmp'); break;
      case 16: out.numPeerNotif = r.u8('num-peer-notif'); break;
      case 17: out.allSlavesActive = r.u8('all-slaves-active'); break;
      case 18: out.minLinks = r.u32('min-links'); break;
      case 19: out.lpInterval = r.u32('lp-interval'); break;
      case 20: out.packetsPerSlave = r.u32('packets-per-slave'); break;
      case 21: out.adLacpRate = bondLacpRateTable.of(r.u8('ad-lacp-rate')); break;
      case 22: out.adSelect = bondAdSelectTable.of(r.u8('ad-select')); break;
      case 23: out.adInfo = r.nest('ad-info', decodeBondAdInfoAttrs); break;
      case 24: out.adActorSysPrio = r.u16('ad-actor-sys-prio'); break;
      case 25: out.adUserPortKey = r.u16('ad-user-port-key'); break;
      case 26: out.adActorSystem = r.mac('ad-actor-system'); break;
      case 27: out.tlbDynamicLb = r.u8('tlb-dynamic-lb'); break;
      case 28: out.peerNotifDelay = r.u32('peer-notif-delay'); break;
      case 29: out.adLacpActive = r.u8('ad-lacp-active'); break;
      case 30: out.missedMax = r.u8('missed-max'); break;
      case 31: out.nsIp6Target = r.array('ns-ip6-target', (r) => r.ipv6('')); break;
      case 32: out.coupledControl = r.u8('coupled-control'); break;
      case 33: out.broadcastNeigh = r.u8('broadcast-neigh'); break;
      case 34: out.lacpStrict = r.u8('lacp-strict'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bond-ad-info-attrs`. */
export function decodeBondAdInfoAttrs(r: AttrReader, out: BondAdInfoAttrs = {}): BondAdInfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.aggregator = r.u16('aggregator'); break;
      case 2: out.numPorts = r.u16('num-ports'); break;
      case 3: out.actorKey = r.u16('actor-key'); break;
      case 4: out.partnerKey = r.u16('partner-key'); break;
      case 5: out.partnerMac = r.mac('partner-mac'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bond-slave-attrs`. */
export function decodeBondSlaveAttrs(r: AttrReader, out: BondSlaveAttrs = {}): BondSlaveAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.state = bondSlaveStateTable.of(r.u8('state')); break;
      case 2: out.miiStatus = bondMiiStatusTable.of(r.u8('mii-status')); break;
      case 3: out.linkFailureCount = r.u32('link-failure-count'); break;
      case 4: out.permHwaddr = r.mac('perm-hwaddr'); break;
      case 5: out.queueId = r.u16('queue-id'); break;
      case 6: out.adAggregatorId = r.u16('ad-aggregator-id'); break;
      case 7: out.adActorOperPortState = lacpPortStateTable.of(r.u8('ad-actor-oper-port-state')); break;
      case 8: out.adPartnerOperPortState = lacpPortStateTable.of(r.u16('ad-partner-oper-port-state')); break;
      case 9: out.prio = r.s32('prio'); break;
      case 10: out.actorPortPrio = r.u16('actor-port-prio'); break;
      case 11: out.adChurnActorState = bondChurnStateTable.of(r.u8('ad-churn-actor-state')); break;
      case 12: out.adChurnPartnerState = bondChurnStateTable.of(r.u8('ad-churn-partner-state')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-bridge-attrs`. */
export function decodeLinkinfoBridgeAttrs(r: AttrReader, out: LinkinfoBridgeAttrs = {}): LinkinfoBridgeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.forwardDelay = r.u32('forward-delay'); break;
      case 2: out.helloTime = r.u32('hello-time'); break;
      case 3: out.maxAge = r.u32('max-age'); break;
      case 4: out.ageingTime = r.u32('ageing-time'); break;
      case 5: out.stpState = r.u32('stp-state'); break;
      case 6: out.priority = r.u16('priority'); break;
      case 7: out.vlanFiltering = r.u8('vlan-filtering'); break;
      case 8: out.vlanProtocol = vlanProtocolsTable.of(r.u16be('vlan-protocol')); break;
      case 9: out.groupFwdMask = r.u16('group-fwd-mask'); break;
      case 10: out.rootId = r.struct('root-id', 8, decodeIflaBridgeId); break;
      case 11: out.bridgeId = r.struct('bridge-id', 8, decodeIflaBridgeId); break;
      case 12: out.rootPort = r.u16('root-port'); break;
      case 13: out.rootPathCost = r.u32('root-path-cost'); break;
      case 14: out.topologyChange = r.u8('topology-change'); break;
      case 15: out.topologyChangeDetected = r.u8('topology-change-detected'); break;
      case 16: out.helloTimer = r.u64('hello-timer'); break;
      case 17: out.tcnTimer = r.u64('tcn-timer'); break;
      case 18: out.topologyChangeTimer = r.u64('topology-change-timer'); break;
      case 19: out.gcTimer = r.u64('gc-timer'); break;
      case 20: out.groupAddr = r.mac('group-addr'); break;
      case 21: out.fdbFlush = r.flag(); break;
      case 22: out.mcastRouter = brMcastRouterTable.of(r.u8('mcast-router')); break;
      case 23: out.mcastSnooping = r.u8('mcast-snooping'); break;
      case 24: out.mcastQueryUseIfaddr = r.u8('mcast-query-use-ifaddr'); break;
      case 25: out.mcastQuerier = r.u8('mcast-querier'); break;
      case 26: out.mcastHashElasticity = r.u32('mcast-hash-elasticity'); break;
      case 27: out.mcastHashMax = r.u32('mcast-hash-max'); break;
      case 28: out.mcastLastMemberCnt = r.u32('mcast-last-member-cnt'); break;
      case 29: out.mcastStartupQueryCnt = r.u32('mcast-startup-query-cnt'); break;
      case 30: out.mcastLastMemberIntvl = r.u64('mcast-last-member-intvl'); break;
      case 31: out.mcastMembershipIntvl = r.u64('mcast-membership-intvl'); break;
      case 32: out.mcastQuerierIntvl = r.u64('mcast-querier-intvl'); break;
      case 33: out.mcastQueryIntvl = r.u64('mcast-query-intvl'); break;
      case 34: out.mcastQueryResponseIntvl = r.u64('mcast-query-response-intvl'); break;
      case 35: out.mcastStartupQueryIntvl = r.u64('mcast-startup-query-intvl'); break;
      case 36: out.nfCallIptables = r.u8('nf-call-iptables'); break;
      case 37: out.nfCallIp6tables = r.u8('nf-call-ip6tables'); break;
      case 38: out.nfCallArptables = r.u8('nf-call-arptables'); break;
      case 39: out.vlanDefaultPvid = r.u16('vlan-default-pvid'); break;
      case 40: break;
      case 41: out.vlanStatsEnabled = r.u8('vlan-stats-enabled'); break;
      case 42: out.mcastStatsEnabled = r.u8('mcast-stats-enabled'); break;
      case 43: out.mcastIgmpVersion = r.u8('mcast-igmp-version'); break;
      case 44: out.mcastMldVersion = r.u8('mcast-mld-version'); break;
      case 45: out.vlanStatsPerPort = r.u8('vlan-stats-per-port'); break;
      case 46: out.multiBoolopt = r.struct('multi-boolopt', 8, decodeBrBooloptMulti); break;
      case 47: out.mcastQuerierState = r.nest('mcast-querier-state', decodeBridgeQuerierAttrs); break;
      case 48: out.fdbNLearned = r.u32('fdb-n-learned'); break;
      case 49: out.fdbMaxLearned = r.u32('fdb-max-learned'); break;
      case 50: out.stpMode = brStpModeTable.of(r.u32('stp-mode')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bridge-querier-attrs`. */
export function decodeBridgeQuerierAttrs(r: AttrReader, out: BridgeQuerierAttrs = {}): BridgeQuerierAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ipAddress = r.ipv4('ip-address'); break;
      case 2: out.ipPort = r.u32('ip-port'); break;
      case 3: out.ipOtherTimer = r.u64('ip-other-timer'); break;
      case 4: break;
      case 5: out.ipv6Address = r.ipv6('ipv6-address'); break;
      case 6: out.ipv6Port = r.u32('ipv6-port'); break;
      case 7: out.ipv6OtherTimer = r.u64('ipv6-other-timer'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-brport-attrs`. */
export function decodeLinkinfoBrportAttrs(r: AttrReader, out: LinkinfoBrportAttrs = {}): LinkinfoBrportAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.state = brPortStateTable.of(r.u8('state')); break;
      case 2: out.priority = r.u16('priority'); break;
      case 3: out.cost = r.u32('cost'); break;
      case 4: out.mode = r.u8('mode'); break;
      case 5: out.guard = r.u8('guard'); break;
      case 6: out.protect = r.u8('protect'); break;
      case 7: out.fastLeave = r.u8('fast-leave'); break;
      case 8: out.learning = r.u8('learning'); break;
      case 9: out.unicastFlood = r.u8('unicast-flood'); break;
      case 10: out.proxyarp = r.u8('proxyarp'); break;
      case 11: out.learningSync = r.u8('learning-sync'); break;
      case 12: out.proxyarpWifi = r.u8('proxyarp-wifi'); break;
      case 13: out.rootId = r.struct('root-id', 8, decodeIflaBridgeId); break;
      case 14: out.bridgeId = r.struct('bridge-id', 8, decodeIflaBridgeId); break;
      case 15: out.designatedPort = r.u16('designated-port'); break;
      case 16: out.designatedCost = r.u16('designated-cost'); break;
      case 17: out.id = r.u16('id'); break;
      case 18: out.no = r.u16('no'); break;
      case 19: out.topologyChangeAck = r.u8('topology-change-ack'); break;
      case 20: out.configPending = r.u8('config-pending'); break;
      case 21: out.messageAgeTimer = r.u64('message-age-timer'); break;
      case 22: out.forwardDelayTimer = r.u64('forward-delay-timer'); break;
      case 23: out.holdTimer = r.u64('hold-timer'); break;
      case 24: out.flush = r.flag(); break;
      case 25: out.multicastRouter = brMcastRouterTable.of(r.u8('multicast-router')); break;
      case 26: break;
      case 27: out.mcastFlood = r.u8('mcast-flood'); break;
      case 28: out.mcastToUcast = r.u8('mcast-to-ucast'); break;
      case 29: out.vlanTunnel = r.u8('vlan-tunnel'); break;
      case 30: out.bcastFlood = r.u8('bcast-flood'); break;
      case 31: out.groupFwdMask = r.u16('group-fwd-mask'); break;
      case 32: out.neighSuppress = r.u8('neigh-suppress'); break;
      case 33: out.isolated = r.u8('isolated'); break;
      case 34: out.backupPort = r.u32('backup-port'); break;
      case 35: out.mrpRingOpen = r.u8('mrp-ring-open'); break;
      case 36: out.mrpInOpen = r.u8('mrp-in-open'); break;
      case 37: out.mcastEhtHostsLimit = r.u32('mcast-eht-hosts-limit'); break;
      case 38: out.mcastEhtHostsCnt = r.u32('mcast-eht-hosts-cnt'); break;
      case 39: out.locked = r.u8('locked'); break;
      case 40: out.mab = r.u8('mab'); break;
      case 41: out.mcastNGroups = r.u32('mcast-n-groups'); break;
      case 42: out.mcastMaxGroups = r.u32('mcast-max-groups'); break;
      case 43: out.neighVlanSuppress = r.u8('neigh-vlan-suppress'); break;
      case 44: out.backupNhid = r.u32('backup-nhid'); break;
      case 45: out.neighForwardGrat = r.u8('neigh-forward-grat'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-gre-attrs`. */
export function decodeLinkinfoGreAttrs(r: AttrReader, out: LinkinfoGreAttrs = {}): LinkinfoGreAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.link = r.u32('link'); break;
      case 2: out.iflags = greFlagsTable.of(r.u16be('iflags')); break;
      case 3: out.oflags = greFlagsTable.of(r.u16be('oflags')); break;
      case 4: out.ikey = r.u32be('ikey'); break;
      case 5: out.okey = r.u32be('okey'); break;
      case 6: out.local = r.ip('local'); break;
      case 7: out.remote = r.ip('remote'); break;
      case 8: out.ttl = r.u8('ttl'); break;
      case 9: out.tos = r.u8('tos'); break;
      case 10: out.pmtudisc = r.u8('pmtudisc'); break;
      case 11: out.encapLimit = r.u8('encap-limit'); break;
      case 12: out.flowinfo = r.u32be('flowinfo'); break;
      case 13: out.flags = r.u32('flags'); break;
      case 14: out.encapType = tunnelEncapTypeTable.of(r.u16('encap-type')); break;
      case 15: out.encapFlags = tunnelEncapFlagsTable.of(r.u16('encap-flags')); break;
      case 16: out.encapSport = r.u16be('encap-sport'); break;
      case 17: out.encapDport = r.u16be('encap-dport'); break;
      case 18: out.collectMetadata = r.flag(); break;
      case 19: out.ignoreDf = r.u8('ignore-df'); break;
      case 20: out.fwmark = r.u32('fwmark'); break;
      case 21: out.erspanIndex = r.u32('erspan-index'); break;
      case 22: out.erspanVer = r.u8('erspan-ver'); break;
      case 23: out.erspanDir = erspanDirTable.of(r.u8('erspan-dir')); break;
      case 24: out.erspanHwid = r.u16('erspan-hwid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-gre6-attrs`. */
export function decodeLinkinfoGre6Attrs(r: AttrReader, out: LinkinfoGre6Attrs = {}): LinkinfoGre6Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.link = r.u32('link'); break;
      case 2: out.iflags = greFlagsTable.of(r.u16be('iflags')); break;
      case 3: out.oflags = greFlagsTable.of(r.u16be('oflags')); break;
      case 4: out.ikey = r.u32be('ikey'); break;
      case 5: out.okey = r.u32be('okey'); break;
      case 6: out.local = r.ipv6('local'); break;
      case 7: out.remote = r.ipv6('remote'); break;
      case 8: out.ttl = r.u8('ttl'); break;
      case 11: out.encapLimit = r.u8('encap-limit'); break;
      case 12: out.flowinfo = r.u32be('flowinfo'); break;
      case 13: out.flags = ip6TnlFlagsTable.of(r.u32('flags')); break;
      case 14: out.encapType = tunnelEncapTypeTable.of(r.u16('encap-type')); break;
      case 15: out.encapFlags = tunnelEncapFlagsTable.of(r.u16('encap-flags')); break;
      case 16: out.encapSport = r.u16be('encap-sport'); break;
      case 17: out.encapDport = r.u16be('encap-dport'); break;
      case 18: out.collectMetadata = r.flag(); break;
      case 20: out.fwmark = r.u32('fwmark'); break;
      case 21: out.erspanIndex = r.u32('erspan-index'); break;
      case 22: out.erspanVer = r.u8('erspan-ver'); break;
      case 23: out.erspanDir = erspanDirTable.of(r.u8('erspan-dir')); break;
      case 24: out.erspanHwid = r.u16('erspan-hwid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-vti-attrs`. */
export function decodeLinkinfoVtiAttrs(r: AttrReader, out: LinkinfoVtiAttrs = {}): LinkinfoVtiAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.link = r.u32('link'); break;
      case 2: out.ikey = r.u32be('ikey'); break;
      case 3: out.okey = r.u32be('okey'); break;
      case 4: out.local = r.ip('local'); break;
      case 5: out.remote = r.ip('remote'); break;
      case 6: out.fwmark = r.u32('fwmark'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-vti6-attrs`. */
export function decodeLinkinfoVti6Attrs(r: AttrReader, out: LinkinfoVti6Attrs = {}): LinkinfoVti6Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.link = r.u32('link'); break;
      case 2: out.ikey = r.u32be('ikey'); break;
      case 3: out.okey = r.u32be('okey'); break;
      case 4: out.local = r.ipv6('local'); break;
      case 5: out.remote = r.ipv6('remote'); break;
      case 6: out.fwmark = r.u32('fwmark'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-geneve-attrs`. */
export function decodeLinkinfoGeneveAttrs(r: AttrReader, out: LinkinfoGeneveAttrs = {}): LinkinfoGeneveAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.remote = r.ipv4('remote'); break;
      case 3: out.ttl = r.u8('ttl'); break;
      case 4: out.tos = r.u8('tos'); break;
      case 5: out.port = r.u16be('port'); break;
      case 6: out.collectMetadata = r.flag(); break;
      case 7: out.remote6 = r.ipv6('remote6'); break;
      case 8: out.udpCsum = r.u8('udp-csum'); break;
      case 9: out.udpZeroCsum6Tx = r.u8('udp-zero-csum6-tx'); break;
      case 10: out.udpZeroCsum6Rx = r.u8('udp-zero-csum6-rx'); break;
      case 11: out.label = r.u32be('label'); break;
      case 12: out.ttlInherit = r.u8('ttl-inherit'); break;
      case 13: out.df = geneveDfTable.of(r.u8('df')); break;
      case 14: out.innerProtoInherit = r.flag(); break;
      case 15: out.portRange = r.struct('port-range', 4, decodeIflaGenevePortRange); break;
      case 16: out.groHint = r.flag(); break;
      case 17: out.local = r.ipv4('local'); break;
      case 18: out.local6 = r.ipv6('local6'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-hsr-attrs`. */
export function decodeLinkinfoHsrAttrs(r: AttrReader, out: LinkinfoHsrAttrs = {}): LinkinfoHsrAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.slave1 = r.u32('slave1'); break;
      case 2: out.slave2 = r.u32('slave2'); break;
      case 3: out.multicastSpec = r.u8('multicast-spec'); break;
      case 4: out.supervisionAddr = r.mac('supervision-addr'); break;
      case 5: out.seqNr = r.u16('seq-nr'); break;
      case 6: out.version = r.u8('version'); break;
      case 7: out.protocol = hsrProtocolTable.of(r.u8('protocol')); break;
      case 8: out.interlink = r.u32('interlink'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-iptun-attrs`. */
export function decodeLinkinfoIptunAttrs(r: AttrReader, out: LinkinfoIptunAttrs = {}): LinkinfoIptunAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.link = r.u32('link'); break;
      case 2: out.local = r.ip('local'); break;
      case 3: out.remote = r.ip('remote'); break;
      case 4: out.ttl = r.u8('ttl'); break;
      case 5: out.tos = r.u8('tos'); break;
      case 6: out.encapLimit = r.u8('encap-limit'); break;
      case 7: out.flowinfo = r.u32be('flowinfo'); break;
      case 8: out.flags = sitFlagsTable.of(r.u16('flags')); break;
      case 9: out.proto = r.u8('proto'); break;
      case 10: out.pmtudisc = r.u8('pmtudisc'); break;
      case 11: out._6rdPrefix = r.ipv6('6rd-prefix'); break;
      case 12: out._6rdRelayPrefix = r.ipv4('6rd-relay-prefix'); break;
      case 13: out._6rdPrefixlen = r.u16('6rd-prefixlen'); break;
      case 14: out._6rdRelayPrefixlen = r.u16('6rd-relay-prefixlen'); break;
      case 15: out.encapType = tunnelEncapTypeTable.of(r.u16('encap-type')); break;
      case 16: out.encapFlags = tunnelEncapFlagsTable.of(r.u16('encap-flags')); break;
      case 17: out.encapSport = r.u16be('encap-sport'); break;
      case 18: out.encapDport = r.u16be('encap-dport'); break;
      case 19: out.collectMetadata = r.flag(); break;
      case 20: out.fwmark = r.u32('fwmark'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-ip6tnl-attrs`. */
export function decodeLinkinfoIp6tnlAttrs(r: AttrReader, out: LinkinfoIp6tnlAttrs = {}): LinkinfoIp6tnlAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.link = r.u32('link'); break;
      case 2: out.local = r.ipv6('local'); break;
      case 3: out.remote = r.ipv6('remote'); break;
      case 4: out.ttl = r.u8('ttl'); break;
      case 6: out.encapLimit = r.u8('encap-limit'); break;
      case 7: out.flowinfo = r.u32be('flowinfo'); break;
      case 8: out.flags = ip6TnlFlagsTable.of(r.u32('flags')); break;
      case 9: out.proto = r.u8('proto'); break;
      case 15: out.encapType = tunnelEncapTypeTable.of(r.u16('encap-type')); break;
      case 16: out.encapFlags = tunnelEncapFlagsTable.of(r.u16('encap-flags')); break;
      case 17: out.encapSport = r.u16be('encap-sport'); break;
      case 18: out.encapDport = r.u16be('encap-dport'); break;
      case 19: out.collectMetadata = r.flag(); break;
      case 20: out.fwmark = r.u32('fwmark'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-tun-attrs`. */
export function decodeLinkinfoTunAttrs(r: AttrReader, out: LinkinfoTunAttrs = {}): LinkinfoTunAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.owner = r.u32('owner'); break;
      case 2: out.group = r.u32('group'); break;
      case 3: out.type = tunTypeTable.of(r.u8('type')); break;
      case 4: out.pi = r.u8('pi'); break;
      case 5: out.vnetHdr = r.u8('vnet-hdr'); break;
      case 6: out.persist = r.u8('persist'); break;
      case 7: out.multiQueue = r.u8('multi-queue'); break;
      case 8: out.numQueues = r.u32('num-queues'); break;
      case 9: out.numDisabledQueues = r.u32('num-disabled-queues'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-vlan-attrs`. */
export function decodeLinkinfoVlanAttrs(r: AttrReader, out: LinkinfoVlanAttrs = {}): LinkinfoVlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u16('id'); break;
      case 2: out.flags = r.struct('flags', 8, decodeIflaVlanFlags); break;
      case 3: out.egressQos = r.nest('egress-qos', decodeIflaVlanQos); break;
      case 4: out.ingressQos = r.nest('ingress-qos', decodeIflaVlanQos); break;
      case 5: out.protocol = vlanProtocolsTable.of(r.u16be('protocol')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ifla-vlan-qos`. */
export function decodeIflaVlanQos(r: AttrReader, out: IflaVlanQos = {}): IflaVlanQos {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mapping = append(out.mapping, r.struct('mapping', 8, decodeIflaVlanQosMapping)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-vrf-attrs`. */
export function decodeLinkinfoVrfAttrs(r: AttrReader, out: LinkinfoVrfAttrs = {}): LinkinfoVrfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.u32('table'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `xdp-attrs`. */
export function decodeXdpAttrs(r: AttrReader, out: XdpAttrs = {}): XdpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.fd = r.s32('fd'); break;
      case 2: out.attached = xdpAttachedTable.of(r.u8('attached')); break;
      case 3: out.flags = xdpFlagsTable.of(r.u32('flags')); break;
      case 4: out.progId = r.u32('prog-id'); break;
      case 5: out.drvProgId = r.u32('drv-prog-id'); break;
      case 6: out.skbProgId = r.u32('skb-prog-id'); break;
      case 7: out.hwProgId = r.u32('hw-prog-id'); break;
      case 8: out.expectedFd = r.s32('expected-fd'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ifla-attrs`. */
export function decodeIflaAttrs(r: AttrReader, out: IflaAttrs = {}): IflaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1:
        if (r.isRequest) out.settings = r.nest('settings', decodeIpv4DevconfAttrs);
        else out.conf = r.s32s('conf');
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ipv4-devconf-attrs`. */
export function decodeIpv4DevconfAttrs(r: AttrReader, out: Ipv4DevconfAttrs = {}): Ipv4DevconfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.forwarding = r.u32('forwarding'); break;
      case 2: out.mcForwarding = r.u32('mc-forwarding'); break;
      case 3: out.proxyArp = r.u32('proxy-arp'); break;
      case 4: out.acceptRedirects = r.u32('accept-redirects'); break;
      case 5: out.secureRedirects = r.u32('secure-redirects'); break;
      case 6: out.sendRedirects = r.u32('send-redirects'); break;
      case 7: out.sharedMedia = r.u32('shared-media'); break;
      case 8: out.rpFilter = r.u32('rp-filter'); break;
      case 9: out.acceptSourceRoute = r.u32('accept-source-route'); break;
      case 10: out.bootpRelay = r.u32('bootp-relay'); break;
      case 11: out.logMartians = r.u32('log-martians'); break;
      case 12: out.tag = r.u32('tag'); break;
      case 13: out.arpfilter = r.u32('arpfilter'); break;
      case 14: out.mediumId = r.s32('medium-id'); break;
      case 15: out.noxfrm = r.u32('noxfrm'); break;
      case 16: out.nopolicy = r.u32('nopolicy'); break;
      case 17: out.forceIgmpVersion = r.u32('force-igmp-version'); break;
      case 18: out.arpAnnounce = r.u32('arp-announce'); break;
      case 19: out.arpIgnore = r.u32('arp-ignore'); break;
      case 20: out.promoteSecondaries = r.u32('promote-secondaries'); break;
      case 21: out.arpAccept = r.u32('arp-accept'); break;
      case 22: out.arpNotify = r.u32('arp-notify'); break;
      case 23: out.acceptLocal = r.u32('accept-local'); break;
      case 24: out.srcVmark = r.u32('src-vmark'); break;
      case 25: out.proxyArpPvlan = r.u32('proxy-arp-pvlan'); break;
      case 26: out.routeLocalnet = r.u32('route-localnet'); break;
      case 27: out.igmpv2UnsolicitedReportInterval = r.u32('igmpv2-unsolicited-report-interval'); break;
      case 28: out.igmpv3UnsolicitedReportInterval = r.u32('igmpv3-unsolicited-report-interval'); break;
      case 29: out.ignoreRoutesWithLinkdown = r.u32('ignore-routes-with-linkdown'); break;
      case 30: out.dropUnicastInL2Multicast = r.u32('drop-unicast-in-l2-multicast'); break;
      case 31: out.dropGratuitousArp = r.u32('drop-gratuitous-arp'); break;
      case 32: out.bcForwarding = r.u32('bc-forwarding'); break;
      case 33: out.arpEvictNocarrier = r.u32('arp-evict-nocarrier'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ifla6-attrs`. */
export function decodeIfla6Attrs(r: AttrReader, out: Ifla6Attrs = {}): Ifla6Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.flags = inet6LinkFlagsTable.of(r.u32('flags')); break;
      case 2: out.conf = r.s32s('conf'); break;
      case 3: out.stats = r.u64s('stats'); break;
      case 4: out.mcast = r.binary('mcast'); break;
      case 5: out.cacheinfo = r.struct('cacheinfo', 16, decodeIflaCacheinfo); break;
      case 6: out.icmp6stats = r.u64s('icmp6stats'); break;
      case 7: out.token = r.ipv6('token'); break;
      case 8: out.addrGenMode = in6AddrGenModeTable.of(r.u8('addr-gen-mode')); break;
      case 9: out.raMtu = r.u32('ra-mtu'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mctp-attrs`. */
export function decodeMctpAttrs(r: AttrReader, out: MctpAttrs = {}): MctpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.net = r.u32('net'); break;
      case 2: out.physBinding = mctpPhysBindingTable.of(r.u8('phys-binding')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats-attrs`. */
export function decodeStatsAttrs(r: AttrReader, out: StatsAttrs = {}): StatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: break;
      case 1:
        if (r.isRequest) out.getFilters = r.nest('get-filters', decodeStatsFiltersAttrs);
        else out.link64 = r.struct('link-64', 200, decodeRtnlLinkStats64);
        break;
      case 2:
        if (r.isRequest) r.keepUnknown(out);
        else out.linkXstats = r.nest('link-xstats', decodeLinkXstatsAttrs);
        break;
      case 3:
        if (r.isRequest) r.keepUnknown(out);
        else out.linkXstatsSlave = r.nest('link-xstats-slave', decodeLinkXstatsAttrs);
        break;
      case 4:
        if (r.isRequest) r.keepUnknown(out);
        else out.linkOffloadXstats = r.nest('link-offload-xstats', decodeLinkOffloadXstats);
        break;
      case 5:
        if (r.isRequest) r.keepUnknown(out);
        else out.afSpec = r.nest('af-spec', decodeStatsAfSpecAttrs);
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `link-xstats-attrs`. */
export function decodeLinkXstatsAttrs(r: AttrReader, out: LinkXstatsAttrs = {}): LinkXstatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bridge = r.nest('bridge', decodeBridgeXstatsAttrs); break;
      case 2: out.bond = r.nest('bond', decodeBondXstatsAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bridge-xstats-attrs`. */
export function decodeBridgeXstatsAttrs(r: AttrReader, out: BridgeXstatsAttrs = {}): BridgeXstatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.vlan = append(out.vlan, r.struct('vlan', 40, decodeBridgeVlanXstats)); break;
      case 2: out.mcast = r.struct('mcast', 240, decodeBrMcastStats); break;
      case 3: break;
      case 4: out.stp = r.struct('stp', 48, decodeBridgeStpXstats); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bond-xstats-attrs`. */
export function decodeBondXstatsAttrs(r: AttrReader, out: BondXstatsAttrs = {}): BondXstatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out._3ad = r.nest('3ad', decodeBond3adStatAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bond-3ad-stat-attrs`. */
export function decodeBond3adStatAttrs(r: AttrReader, out: Bond3adStatAttrs = {}): Bond3adStatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.lacpduRx = r.u64('lacpdu-rx'); break;
      case 1: out.lacpduTx = r.u64('lacpdu-tx'); break;
      case 2: out.lacpduUnknownRx = r.u64('lacpdu-unknown-rx'); break;
      case 3: out.lacpduIllegalRx = r.u64('lacpdu-illegal-rx'); break;
      case 4: out.markerRx = r.u64('marker-rx'); break;
      case 5: out.markerTx = r.u64('marker-tx'); break;
      case 6: out.markerRespRx = r.u64('marker-resp-rx'); break;
      case 7: out.markerRespTx = r.u64('marker-resp-tx'); break;
      case 8: out.markerUnknownRx = r.u64('marker-unknown-rx'); break;
      case 9: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats-af-spec-attrs`. */
export function decodeStatsAfSpecAttrs(r: AttrReader, out: StatsAfSpecAttrs = {}): StatsAfSpecAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 28: out.mpls = r.nest('mpls', decodeMplsStatsAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mpls-stats-attrs`. */
export function decodeMplsStatsAttrs(r: AttrReader, out: MplsStatsAttrs = {}): MplsStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: break;
      case 1: out.link = r.struct('link', 72, decodeMplsLinkStats); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `link-offload-xstats`. */
export function decodeLinkOffloadXstats(r: AttrReader, out: LinkOffloadXstats = {}): LinkOffloadXstats {
  while (r.next(out)) {
    switch (r.type) {
      case 0: break;
      case 1: out.cpuHit = r.struct('cpu-hit', 200, decodeRtnlLinkStats64); break;
      case 2: out.hwSInfo = r.indexed('hw-s-info', (r) => r.nest('', decodeHwSInfoOne)); break;
      case 3: out.l3Stats = r.struct('l3-stats', 72, decodeRtnlHwStats64); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `hw-s-info-one`. */
export function decodeHwSInfoOne(r: AttrReader, out: HwSInfoOne = {}): HwSInfoOne {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.request = r.u8('request'); break;
      case 2: out.used = r.u8('used'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `link-dpll-pin-attrs`. */
export function decodeLinkDpllPinAttrs(r: AttrReader, out: LinkDpllPinAttrs = {}): LinkDpllPinAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-netkit-attrs`. */
export function decodeLinkinfoNetkitAttrs(r: AttrReader, out: LinkinfoNetkitAttrs = {}): LinkinfoNetkitAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.peerInfo = r.nest('peer-info', decodeLinkAttrsMessage); break;
      case 2: out.primary = r.u8('primary'); break;
      case 3: out.policy = netkitPolicyTable.of(r.u32('policy')); break;
      case 4: out.peerPolicy = netkitPolicyTable.of(r.u32('peer-policy')); break;
      case 5: out.mode = netkitModeTable.of(r.u32('mode')); break;
      case 6: out.scrub = netkitScrubTable.of(r.u32('scrub')); break;
      case 7: out.peerScrub = netkitScrubTable.of(r.u32('peer-scrub')); break;
      case 8: out.headroom = r.u16('headroom'); break;
      case 9: out.tailroom = r.u16('tailroom'); break;
      case 10: out.pairing = netkitPairingTable.of(r.u32('pairing')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-ovpn-attrs`. */
export function decodeLinkinfoOvpnAttrs(r: AttrReader, out: LinkinfoOvpnAttrs = {}): LinkinfoOvpnAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = ovpnModeTable.of(r.u8('mode')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-veth-attrs`. */
export function decodeLinkinfoVethAttrs(r: AttrReader, out: LinkinfoVethAttrs = {}): LinkinfoVethAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.peer = r.nest('peer', decodeLinkAttrsMessage); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-vxcan-attrs`. */
export function decodeLinkinfoVxcanAttrs(r: AttrReader, out: LinkinfoVxcanAttrs = {}): LinkinfoVxcanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.peer = r.nest('peer', decodeLinkAttrsMessage); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-vxlan-attrs`. */
export function decodeLinkinfoVxlanAttrs(r: AttrReader, out: LinkinfoVxlanAttrs = {}): LinkinfoVxlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.group = r.ipv4('group'); break;
      case 3: out.link = r.u32('link'); break;
      case 4: out.local = r.ipv4('local'); break;
      case 5: out.ttl = r.u8('ttl'); break;
      case 6: out.tos = r.u8('tos'); break;
      case 7: out.learning = r.u8('learning'); break;
      case 8: out.ageing = r.u32('ageing'); break;
      case 9: out.limit = r.u32('limit'); break;
      case 10: out.portRange = r.struct('port-range', 4, decodeIflaVxlanPortRange); break;
      case 11: out.proxy = r.u8('proxy'); break;
      case 12: out.rsc = r.u8('rsc'); break;
      case 13: out.l2miss = r.u8('l2miss'); break;
      case 14: out.l3miss = r.u8('l3miss'); break;
      case 15: out.port = r.u16be('port'); break;
      case 16: out.group6 = r.ipv6('group6'); break;
      case 17: out.local6 = r.ipv6('local6'); break;
      case 18: out.udpCsum = r.u8('udp-csum'); break;
      case 19: out.udpZeroCsum6Tx = r.u8('udp-zero-csum6-tx'); break;
      case 20: out.udpZeroCsum6Rx = r.u8('udp-zero-csum6-rx'); break;
      case 21: out.remcsumTx = r.u8('remcsum-tx'); break;
      case 22: out.remcsumRx = r.u8('remcsum-rx'); break;
      case 23: out.gbp = r.flag(); break;
      case 24: out.remcsumNopartial = r.flag(); break;
      case 25: out.collectMetadata = r.u8('collect-metadata'); break;
      case 26: out.label = r.u32be('label'); break;
      case 27: out.gpe = r.flag(); break;
      case 28:
        if (r.isRequest) out.inheritTtl = r.flag();
        else out.ttlInherit = r.u8('ttl-inherit');
        break;
      case 29: out.df = vxlanDfTable.of(r.u8('df')); break;
      case 30: out.vnifilter = r.u8('vnifilter'); break;
      case 31: out.localbypass = r.u8('localbypass'); break;
      case 32: out.labelPolicy = vxlanLabelPolicyTable.of(r.u32('label-policy')); break;
      case 33: out.reservedBits = r.binary('reserved-bits'); break;
      case 34: out.mcRoute = r.u8('mc-route'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-macvlan-attrs`. */
export function decodeLinkinfoMacvlanAttrs(r: AttrReader, out: LinkinfoMacvlanAttrs = {}): LinkinfoMacvlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = macvlanModeTable.of(r.u32('mode')); break;
      case 2: out.flags = macvlanFlagsTable.of(r.u16('flags')); break;
      case 3: out.macaddrMode = macvlanMacaddrModeTable.of(r.u32('macaddr-mode')); break;
      case 4: out.macaddr = r.mac('macaddr'); break;
      case 5: out.macaddrData = r.nest('macaddr-data', decodeMacvlanMacaddrAttrs); break;
      case 6: out.macaddrCount = r.u32('macaddr-count'); break;
      case 7: out.bcQueueLen = r.u32('bc-queue-len'); break;
      case 8: out.bcQueueLenUsed = r.u32('bc-queue-len-used'); break;
      case 9: out.bcCutoff = r.s32('bc-cutoff'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `macvlan-macaddr-attrs`. */
export function decodeMacvlanMacaddrAttrs(r: AttrReader, out: MacvlanMacaddrAttrs = {}): MacvlanMacaddrAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 4: out.macaddr = append(out.macaddr, r.mac('macaddr')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-ipvlan-attrs`. */
export function decodeLinkinfoIpvlanAttrs(r: AttrReader, out: LinkinfoIpvlanAttrs = {}): LinkinfoIpvlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = ipvlanModeTable.of(r.u16('mode')); break;
      case 2: out.flags = ipvlanFlagsTable.of(r.u16('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-macsec-attrs`. */
export function decodeLinkinfoMacsecAttrs(r: AttrReader, out: LinkinfoMacsecAttrs = {}): LinkinfoMacsecAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sci = r.u64be('sci'); break;
      case 2: out.port = r.u16be('port'); break;
      case 3: out.icvLen = r.u8('icv-len'); break;
      case 4: out.cipherSuite = r.u64('cipher-suite'); break;
      case 5: out.window = r.u32('window'); break;
      case 6: out.encodingSa = r.u8('encoding-sa'); break;
      case 7: out.encrypt = r.u8('encrypt'); break;
      case 8: out.protect = r.u8('protect'); break;
      case 9: out.incSci = r.u8('inc-sci'); break;
      case 10: out.es = r.u8('es'); break;
      case 11: out.scb = r.u8('scb'); break;
      case 12: out.replayProtect = r.u8('replay-protect'); break;
      case 13: out.validation = macsecValidationTypeTable.of(r.u8('validation')); break;
      case 14: break;
      case 15: out.offload = macsecOffloadTable.of(r.u8('offload')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-xfrm-attrs`. */
export function decodeLinkinfoXfrmAttrs(r: AttrReader, out: LinkinfoXfrmAttrs = {}): LinkinfoXfrmAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.link = r.u32('link'); break;
      case 2: out.ifId = r.u32('if-id'); break;
      case 3: out.collectMetadata = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-bareudp-attrs`. */
export function decodeLinkinfoBareudpAttrs(r: AttrReader, out: LinkinfoBareudpAttrs = {}): LinkinfoBareudpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.port = r.u16be('port'); break;
      case 2: out.ethertype = r.u16be('ethertype'); break;
      case 3: out.srcportMin = r.u16('srcport-min'); break;
      case 4: out.multiprotoMode = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-gtp-attrs`. */
export function decodeLinkinfoGtpAttrs(r: AttrReader, out: LinkinfoGtpAttrs = {}): LinkinfoGtpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.fd0 = r.u32('fd0'); break;
      case 2: out.fd1 = r.u32('fd1'); break;
      case 3: out.pdpHashsize = r.u32('pdp-hashsize'); break;
      case 4: out.role = gtpRoleTable.of(r.u32('role')); break;
      case 5: out.createSockets = r.u8('create-sockets'); break;
      case 6: out.restartCount = r.u8('restart-count'); break;
      case 7: out.local = r.ipv4('local'); break;
      case 8: out.local6 = r.ipv6('local6'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-amt-attrs`. */
export function decodeLinkinfoAmtAttrs(r: AttrReader, out: LinkinfoAmtAttrs = {}): LinkinfoAmtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = amtModeTable.of(r.u32('mode')); break;
      case 2: out.relayPort = r.u16be('relay-port'); break;
      case 3: out.gatewayPort = r.u16be('gateway-port'); break;
      case 4: out.link = r.u32('link'); break;
      case 5: out.localIp = r.ipv4('local-ip'); break;
      case 6: out.remoteIp = r.ipv4('remote-ip'); break;
      case 7: out.discoveryIp = r.ipv4('discovery-ip'); break;
      case 8: out.maxTunnels = r.u32('max-tunnels'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-ppp-attrs`. */
export function decodeLinkinfoPppAttrs(r: AttrReader, out: LinkinfoPppAttrs = {}): LinkinfoPppAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.devFd = r.s32('dev-fd'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-wwan-attrs`. */
export function decodeLinkinfoWwanAttrs(r: AttrReader, out: LinkinfoWwanAttrs = {}): LinkinfoWwanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.linkId = r.u32('link-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-ipoib-attrs`. */
export function decodeLinkinfoIpoibAttrs(r: AttrReader, out: LinkinfoIpoibAttrs = {}): LinkinfoIpoibAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pkey = r.u16('pkey'); break;
      case 2: out.mode = ipoibModeTable.of(r.u16('mode')); break;
      case 3: out.umcast = r.u16('umcast'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-rmnet-attrs`. */
export function decodeLinkinfoRmnetAttrs(r: AttrReader, out: LinkinfoRmnetAttrs = {}): LinkinfoRmnetAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.muxId = r.u16('mux-id'); break;
      case 2: out.flags = r.struct('flags', 8, decodeIflaRmnetFlags); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-dsa-attrs`. */
export function decodeLinkinfoDsaAttrs(r: AttrReader, out: LinkinfoDsaAttrs = {}): LinkinfoDsaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.conduit = r.u32('conduit'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-batadv-attrs`. */
export function decodeLinkinfoBatadvAttrs(r: AttrReader, out: LinkinfoBatadvAttrs = {}): LinkinfoBatadvAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.algoName = r.text('algo-name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vrf-port-attrs`. */
export function decodeVrfPortAttrs(r: AttrReader, out: VrfPortAttrs = {}): VrfPortAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.u32('table'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `linkinfo-can-attrs`. */
export function decodeLinkinfoCanAttrs(r: AttrReader, out: LinkinfoCanAttrs = {}): LinkinfoCanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bittiming = r.struct('bittiming', 32, decodeCanBittiming); break;
      case 2: out.bittimingConst = r.struct('bittiming-const', 48, decodeCanBittimingConst); break;
      case 3: out.clock = r.struct('clock', 4, decodeCanClock); break;
      case 4: out.state = canStateTable.of(r.u32('state')); break;
      case 5: out.ctrlmode = r.struct('ctrlmode', 8, decodeCanCtrlmode); break;
      case 6: out.restartMs = r.u32('restart-ms'); break;
      case 7: out.restart = r.u32('restart'); break;
      case 8: out.berrCounter = r.struct('berr-counter', 4, decodeCanBerrCounter); break;
      case 9: out.dataBittiming = r.struct('data-bittiming', 32, decodeCanBittiming); break;
      case 10: out.dataBittimingConst = r.struct('data-bittiming-const', 48, decodeCanBittimingConst); break;
      case 11: out.termination = r.u16('termination'); break;
      case 12:
        out.terminationConst = r.packed('termination-const', 2, (r, at) => r.view.getUint16(at, r.little));
        break;
      case 13: out.bitrateConst = r.u32s('bitrate-const'); break;
      case 14: out.dataBitrateConst = r.u32s('data-bitrate-const'); break;
      case 15: out.bitrateMax = r.u32('bitrate-max'); break;
      case 16: out.tdc = r.nest('tdc', decodeCanTdcAttrs); break;
      case 17: out.ctrlmodeExt = r.nest('ctrlmode-ext', decodeCanCtrlmodeExtAttrs); break;
      case 18: out.xlDataBittiming = r.struct('xl-data-bittiming', 32, decodeCanBittiming); break;
      case 19: out.xlDataBittimingConst = r.struct('xl-data-bittiming-const', 48, decodeCanBittimingConst); break;
      case 20: out.xlDataBitrateConst = r.u32s('xl-data-bitrate-const'); break;
      case 21: out.xlTdc = r.nest('xl-tdc', decodeCanTdcAttrs); break;
      case 22: out.xlPwm = r.nest('xl-pwm', decodeCanPwmAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `can-tdc-attrs`. */
export function decodeCanTdcAttrs(r: AttrReader, out: CanTdcAttrs = {}): CanTdcAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tdcvMin = r.u32('tdcv-min'); break;
      case 2: out.tdcvMax = r.u32('tdcv-max'); break;
      case 3: out.tdcoMin = r.u32('tdco-min'); break;
      case 4: out.tdcoMax = r.u32('tdco-max'); break;
      case 5: out.tdcfMin = r.u32('tdcf-min'); break;
      case 6: out.tdcfMax = r.u32('tdcf-max'); break;
      case 7: out.tdcv = r.u32('tdcv'); break;
      case 8: out.tdco = r.u32('tdco'); break;
      case 9: out.tdcf = r.u32('tdcf'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `can-ctrlmode-ext-attrs`. */
export function decodeCanCtrlmodeExtAttrs(r: AttrReader, out: CanCtrlmodeExtAttrs = {}): CanCtrlmodeExtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.supported = canCtrlmodeFlagsTable.of(r.u32('supported')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `can-pwm-attrs`. */
export function decodeCanPwmAttrs(r: AttrReader, out: CanPwmAttrs = {}): CanPwmAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pwmsMin = r.u32('pwms-min'); break;
      case 2: out.pwmsMax = r.u32('pwms-max'); break;
      case 3: out.pwmlMin = r.u32('pwml-min'); break;
      case 4: out.pwmlMax = r.u32('pwml-max'); break;
      case 5: out.pwmoMin = r.u32('pwmo-min'); break;
      case 6: out.pwmoMax = r.u32('pwmo-max'); break;
      case 7: out.pwms = r.u32('pwms'); break;
      case 8: out.pwml = r.u32('pwml'); break;
      case 9: out.pwmo = r.u32('pwmo'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats-filters-attrs`. */
export function decodeStatsFiltersAttrs(r: AttrReader, out: StatsFiltersAttrs = {}): StatsFiltersAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 4: out.linkOffloadXstats = offloadXstatsFilterTable.of(r.u32('link-offload-xstats')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats-set-attrs`. */
export function decodeStatsSetAttrs(r: AttrReader, out: StatsSetAttrs = {}): StatsSetAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 2: out.offloadXstatsL3Stats = r.u8('offload-xstats-l3-stats'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bridge-link-attrs`. */
export function decodeBridgeLinkAttrs(r: AttrReader, out: BridgeLinkAttrs = {}): BridgeLinkAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.address = r.mac('address'); break;
      case 3: out.ifname = r.text('ifname'); break;
      case 4: out.mtu = r.u32('mtu'); break;
      case 5: out.link = r.u32('link'); break;
      case 10: out.master = r.u32('master'); break;
      case 12: out.protinfo = r.nest('protinfo', decodeLinkinfoBrportAttrs); break;
      case 16: out.operstate = operstateTable.of(r.u8('operstate')); break;
      case 26: out.afSpec = r.nest('af-spec', decodeBridgeAfSpecAttrs); break;
      case 29: out.extMask = rtextFilterTable.of(r.u32('ext-mask')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bridge-af-spec-attrs`. */
export function decodeBridgeAfSpecAttrs(r: AttrReader, out: BridgeAfSpecAttrs = {}): BridgeAfSpecAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.flags = bridgeFlagsTable.of(r.u16('flags')); break;
      case 1: out.mode = bridgeModeTable.of(r.u16('mode')); break;
      case 2: out.vlanInfo = append(out.vlanInfo, r.struct('vlan-info', 4, decodeBridgeVlanInfo)); break;
      case 3:
        out.vlanTunnelInfo = append(out.vlanTunnelInfo, r.nest('vlan-tunnel-info', decodeBridgeVlanTunnelAttrs));
        break;
      case 4: out.mrp = r.binary('mrp'); break;
      case 5: out.cfm = r.binary('cfm'); break;
      case 6: out.mst = r.nest('mst', decodeBridgeMstAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bridge-vlan-tunnel-attrs`. */
export function decodeBridgeVlanTunnelAttrs(r: AttrReader, out: BridgeVlanTunnelAttrs = {}): BridgeVlanTunnelAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.vid = r.u16('vid'); break;
      case 3: out.flags = bridgeVlanInfoFlagsTable.of(r.u16('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bridge-mst-attrs`. */
export function decodeBridgeMstAttrs(r: AttrReader, out: BridgeMstAttrs = {}): BridgeMstAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.entry = append(out.entry, r.nest('entry', decodeBridgeMstEntryAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `bridge-mst-entry-attrs`. */
export function decodeBridgeMstEntryAttrs(r: AttrReader, out: BridgeMstEntryAttrs = {}): BridgeMstEntryAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.msti = r.u16('msti'); break;
      case 2: out.state = brPortStateTable.of(r.u8('state')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `ifinfomsg` and the attributes `link-attrs` behind it. */
export function decodeLinkAttrsMessage(r: AttrReader): LinkAttrsMessage {
  const out = r.header(16, decodeIfinfomsg) as LinkAttrsMessage;
  decodeLinkAttrs(r, out);
  return out;
}

/** Decodes struct `ifinfomsg` and the attributes `bridge-link-attrs` behind it. */
export function decodeBridgeLinkAttrsMessage(r: AttrReader): BridgeLinkAttrsMessage {
  const out = r.header(16, decodeIfinfomsg) as BridgeLinkAttrsMessage;
  decodeBridgeLinkAttrs(r, out);
  return out;
}

/** Decodes struct `if-stats-msg` and the attributes `stats-attrs` behind it. */
export function decodeStatsAttrsMessage(r: AttrReader): StatsAttrsMessage {
  const out = r.header(12, decodeIfStatsMsg) as StatsAttrsMessage;
  decodeStatsAttrs(r, out);
  return out;
}

/** Decodes struct `if-stats-msg` and the attributes `stats-set-attrs` behind it. */
export function decodeStatsSetAttrsMessage(r: AttrReader): StatsSetAttrsMessage {
  const out = r.header(12, decodeIfStatsMsg) as StatsSetAttrsMessage;
  decodeStatsSetAttrs(r, out);
  return out;
}

/** Decodes sub-message `linkinfo-data-msg`; undefined where the spec has no format for its selector. */
export function decodeLinkinfoDataMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'bond': return r.nest(`${name}(bond)`, decodeLinkinfoBondAttrs);
    case 'bridge': return r.nest(`${name}(bridge)`, decodeLinkinfoBridgeAttrs);
    case 'erspan': return r.nest(`${name}(erspan)`, decodeLinkinfoGreAttrs);
    case 'gre': return r.nest(`${name}(gre)`, decodeLinkinfoGreAttrs);
    case 'gretap': return r.nest(`${name}(gretap)`, decodeLinkinfoGreAttrs);
    case 'ip6gre': return r.nest(`${name}(ip6gre)`, decodeLinkinfoGre6Attrs);
    case 'geneve': return r.nest(`${name}(geneve)`, decodeLinkinfoGeneveAttrs);
    case 'hsr': return r.nest(`${name}(hsr)`, decodeLinkinfoHsrAttrs);
    case 'ipip': return r.nest(`${name}(ipip)`, decodeLinkinfoIptunAttrs);
    case 'ip6tnl': return r.nest(`${name}(ip6tnl)`, decodeLinkinfoIp6tnlAttrs);
    case 'sit': return r.nest(`${name}(sit)`, decodeLinkinfoIptunAttrs);
    case 'tun': return r.nest(`${name}(tun)`, decodeLinkinfoTunAttrs);
    case 'vlan': return r.nest(`${name}(vlan)`, decodeLinkinfoVlanAttrs);
    case 'vrf': return r.nest(`${name}(vrf)`, decodeLinkinfoVrfAttrs);
    case 'vti': return r.nest(`${name}(vti)`, decodeLinkinfoVtiAttrs);
    case 'vti6': return r.nest(`${name}(vti6)`, decodeLinkinfoVti6Attrs);
    case 'netkit': return r.nest(`${name}(netkit)`, decodeLinkinfoNetkitAttrs);
    case 'ovpn': return r.nest(`${name}(ovpn)`, decodeLinkinfoOvpnAttrs);
    case 'amt': return r.nest(`${name}(amt)`, decodeLinkinfoAmtAttrs);
    case 'bareudp': return r.nest(`${name}(bareudp)`, decodeLinkinfoBareudpAttrs);
    case 'batadv': return r.nest(`${name}(batadv)`, decodeLinkinfoBatadvAttrs);
    case 'can': return r.nest(`${name}(can)`, decodeLinkinfoCanAttrs);
    case 'dsa': return r.nest(`${name}(dsa)`, decodeLinkinfoDsaAttrs);
    case 'gtp': return r.nest(`${name}(gtp)`, decodeLinkinfoGtpAttrs);
    case 'ip6erspan': return r.nest(`${name}(ip6erspan)`, decodeLinkinfoGre6Attrs);
    case 'ip6gretap': return r.nest(`${name}(ip6gretap)`, decodeLinkinfoGre6Attrs);
    case 'ipoib': return r.nest(`${name}(ipoib)`, decodeLinkinfoIpoibAttrs);
    case 'ipvlan': return r.nest(`${name}(ipvlan)`, decodeLinkinfoIpvlanAttrs);
    case 'ipvtap': return r.nest(`${name}(ipvtap)`, decodeLinkinfoIpvlanAttrs);
    case 'macsec': return r.nest(`${name}(macsec)`, decodeLinkinfoMacsecAttrs);
    case 'macvlan': return r.nest(`${name}(macvlan)`, decodeLinkinfoMacvlanAttrs);
    case 'macvtap': return r.nest(`${name}(macvtap)`, decodeLinkinfoMacvlanAttrs);
    case 'ppp': return r.nest(`${name}(ppp)`, decodeLinkinfoPppAttrs);
    case 'rmnet': return r.nest(`${name}(rmnet)`, decodeLinkinfoRmnetAttrs);
    case 'veth': return r.nest(`${name}(veth)`, decodeLinkinfoVethAttrs);
    case 'vxcan': return r.nest(`${name}(vxcan)`, decodeLinkinfoVxcanAttrs);
    case 'vxlan': return r.nest(`${name}(vxlan)`, decodeLinkinfoVxlanAttrs);
    case 'wwan': return r.nest(`${name}(wwan)`, decodeLinkinfoWwanAttrs);
    case 'xfrm': return r.nest(`${name}(xfrm)`, decodeLinkinfoXfrmAttrs);
    case 'dummy': case 'ifb': case 'lowpan': case 'netdevsim': case 'nlmon': case 'openvswitch': case 'pfcp':
    case 'team': case 'vcan': case 'virt_wifi': case 'vsockmon': case 'wireguard':
      return r.nest(`${name}(${selector})`, (r) => {
        const out: SetObject = {};
        while (r.next(out)) r.keepUnknown(out);
        return out;
      });
    default: return undefined;
  }
}

/** Decodes sub-message `linkinfo-member-data-msg`; undefined where the spec has no format for its selector. */
export function decodeLinkinfoMemberDataMsg(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'bridge': return r.nest(`${name}(bridge)`, decodeLinkinfoBrportAttrs);
    case 'bond': return r.nest(`${name}(bond)`, decodeBondSlaveAttrs);
    case 'vrf': return r.nest(`${name}(vrf)`, decodeVrfPortAttrs);
    case 'batadv': case 'hsr': case 'openvswitch': case 'team':
      return r.nest(`${name}(${selector})`, (r) => {
        const out: SetObject = {};
        while (r.next(out)) r.keepUnknown(out);
        return out;
      });
    default: return undefined;
  }
}
