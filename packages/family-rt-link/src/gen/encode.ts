// Generated from specs/kernel/rt-link.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
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
  LinkinfoBareudpAttrs, LinkinfoBatadvAttrs, LinkinfoBondAttrs, LinkinfoBridgeAttrs, LinkinfoBrportAttrs,
  LinkinfoCanAttrs, LinkinfoDsaAttrs, LinkinfoGeneveAttrs, LinkinfoGre6Attrs, LinkinfoGreAttrs, LinkinfoGtpAttrs,
  LinkinfoHsrAttrs, LinkinfoIp6tnlAttrs, LinkinfoIpoibAttrs, LinkinfoIptunAttrs, LinkinfoIpvlanAttrs,
  LinkinfoMacsecAttrs, LinkinfoMacvlanAttrs, LinkinfoNetkitAttrs, LinkinfoOvpnAttrs, LinkinfoPppAttrs,
  LinkinfoRmnetAttrs, LinkinfoTunAttrs, LinkinfoVethAttrs, LinkinfoVlanAttrs, LinkinfoVrfAttrs, LinkinfoVti6Attrs,
  LinkinfoVtiAttrs, LinkinfoVxcanAttrs, LinkinfoVxlanAttrs, LinkinfoWwanAttrs, LinkinfoXfrmAttrs, LinkOffloadXstats,
  LinkXstatsAttrs, MacvlanMacaddrAttrs, MctpAttrs, MplsLinkStats, MplsStatsAttrs, PortSelfAttrs, PropListLinkAttrs,
  ProtoDownReasonAttrs, Rtgenmsg, RtnlHwStats64, RtnlLinkIfmap, RtnlLinkStats, RtnlLinkStats64, StatsAfSpecAttrs,
  StatsAttrs, StatsAttrsMessage, StatsFiltersAttrs, StatsSetAttrs, StatsSetAttrsMessage, VfinfoAttrs, VfinfoListAttrs,
  VfPortsAttrs, VfStatsAttrs, VfVlanAttrs, VrfPortAttrs, XdpAttrs,
} from './types.ts';

/** Encodes struct `rtgenmsg` (1 byte) at an offset that holds zeros. */
export function encodeRtgenmsg(w: AttrWriter, at: number, s: Sparse<Rtgenmsg>): void {
  w.putU8(at, 'family', s.family, addressFamilyTable);
}

/** Encodes struct `ifinfomsg` (16 bytes) at an offset that holds zeros. */
export function encodeIfinfomsg(w: AttrWriter, at: number, s: Sparse<Ifinfomsg>): void {
  w.putU8(at, 'ifi-family', s.ifiFamily, addressFamilyTable);
  w.putU16(at + 2, 'ifi-type', s.ifiType);
  w.putS32(at + 4, 'ifi-index', s.ifiIndex);
  w.putU32(at + 8, 'ifi-flags', s.ifiFlags, ifinfoFlagsTable);
  w.putU32(at + 12, 'ifi-change', s.ifiChange, ifinfoFlagsTable);
}

/** Encodes struct `ifla-bridge-id` (8 bytes) at an offset that holds zeros. */
export function encodeIflaBridgeId(w: AttrWriter, at: number, s: Sparse<IflaBridgeId<Uint8Array>>): void {
  w.putU16be(at, 'prio', s.prio);
  w.putMac(at + 2, 6, 'addr', s.addr);
}

/** Encodes struct `ifla-cacheinfo` (16 bytes) at an offset that holds zeros. */
export function encodeIflaCacheinfo(w: AttrWriter, at: number, s: Sparse<IflaCacheinfo>): void {
  w.putU32(at, 'max-reasm-len', s.maxReasmLen);
  w.putU32(at + 4, 'tstamp', s.tstamp);
  w.putU32(at + 8, 'reachable-time', s.reachableTime);
  w.putU32(at + 12, 'retrans-time', s.retransTime);
}

/** Encodes struct `rtnl-link-stats` (96 bytes) at an offset that holds zeros. */
export function encodeRtnlLinkStats(w: AttrWriter, at: number, s: Sparse<RtnlLinkStats>): void {
  w.putU32(at, 'rx-packets', s.rxPackets);
  w.putU32(at + 4, 'tx-packets', s.txPackets);
  w.putU32(at + 8, 'rx-bytes', s.rxBytes);
  w.putU32(at + 12, 'tx-bytes', s.txBytes);
  w.putU32(at + 16, 'rx-errors', s.rxErrors);
  w.putU32(at + 20, 'tx-errors', s.txErrors);
  w.putU32(at + 24, 'rx-dropped', s.rxDropped);
  w.putU32(at + 28, 'tx-dropped', s.txDropped);
  w.putU32(at + 32, 'multicast', s.multicast);
  w.putU32(at + 36, 'collisions', s.collisions);
  w.putU32(at + 40, 'rx-length-errors', s.rxLengthErrors);
  w.putU32(at + 44, 'rx-over-errors', s.rxOverErrors);
  w.putU32(at + 48, 'rx-crc-errors', s.rxCrcErrors);
  w.putU32(at + 52, 'rx-frame-errors', s.rxFrameErrors);
  w.putU32(at + 56, 'rx-fifo-errors', s.rxFifoErrors);
  w.putU32(at + 60, 'rx-missed-errors', s.rxMissedErrors);
  w.putU32(at + 64, 'tx-aborted-errors', s.txAbortedErrors);
  w.putU32(at + 68, 'tx-carrier-errors', s.txCarrierErrors);
  w.putU32(at + 72, 'tx-fifo-errors', s.txFifoErrors);
  w.putU32(at + 76, 'tx-heartbeat-errors', s.txHeartbeatErrors);
  w.putU32(at + 80, 'tx-window-errors', s.txWindowErrors);
  w.putU32(at + 84, 'rx-compressed', s.rxCompressed);
  w.putU32(at + 88, 'tx-compressed', s.txCompressed);
  w.putU32(at + 92, 'rx-nohandler', s.rxNohandler);
}

/** Encodes struct `rtnl-link-stats64` (200 bytes) at an offset that holds zeros. */
export function encodeRtnlLinkStats64(w: AttrWriter, at: number, s: Sparse<RtnlLinkStats64>): void {
  w.putU64(at, 'rx-packets', s.rxPackets);
  w.putU64(at + 8, 'tx-packets', s.txPackets);
  w.putU64(at + 16, 'rx-bytes', s.rxBytes);
  w.putU64(at + 24, 'tx-bytes', s.txBytes);
  w.putU64(at + 32, 'rx-errors', s.rxErrors);
  w.putU64(at + 40, 'tx-errors', s.txErrors);
  w.putU64(at + 48, 'rx-dropped', s.rxDropped);
  w.putU64(at + 56, 'tx-dropped', s.txDropped);
  w.putU64(at + 64, 'multicast', s.multicast);
  w.putU64(at + 72, 'collisions', s.collisions);
  w.putU64(at + 80, 'rx-length-errors', s.rxLengthErrors);
  w.putU64(at + 88, 'rx-over-errors', s.rxOverErrors);
  w.putU64(at + 96, 'rx-crc-errors', s.rxCrcErrors);
  w.putU64(at + 104, 'rx-frame-errors', s.rxFrameErrors);
  w.putU64(at + 112, 'rx-fifo-errors', s.rxFifoErrors);
  w.putU64(at + 120, 'rx-missed-errors', s.rxMissedErrors);
  w.putU64(at + 128, 'tx-aborted-errors', s.txAbortedErrors);
  w.putU64(at + 136, 'tx-carrier-errors', s.txCarrierErrors);
  w.putU64(at + 144, 'tx-fifo-errors', s.txFifoErrors);
  w.putU64(at + 152, 'tx-heartbeat-errors', s.txHeartbeatErrors);
  w.putU64(at + 160, 'tx-window-errors', s.txWindowErrors);
  w.putU64(at + 168, 'rx-compressed', s.rxCompressed);
  w.putU64(at + 176, 'tx-compressed', s.txCompressed);
  w.putU64(at + 184, 'rx-nohandler', s.rxNohandler);
  w.putU64(at + 192, 'rx-otherhost-dropped', s.rxOtherhostDropped);
}

/** Encodes struct `rtnl-hw-stats64` (72 bytes) at an offset that holds zeros. */
export function encodeRtnlHwStats64(w: AttrWriter, at: number, s: Sparse<RtnlHwStats64>): void {
  w.putU64(at, 'rx-packets', s.rxPackets);
  w.putU64(at + 8, 'tx-packets', s.txPackets);
  w.putU64(at + 16, 'rx-bytes', s.rxBytes);
  w.putU64(at + 24, 'tx-bytes', s.txBytes);
  w.putU64(at + 32, 'rx-errors', s.rxErrors);
  w.putU64(at + 40, 'tx-errors', s.txErrors);
  w.putU64(at + 48, 'rx-dropped', s.rxDropped);
  w.putU64(at + 56, 'tx-dropped', s.txDropped);
  w.putU64(at + 64, 'multicast', s.multicast);
}

/** Encodes struct `rtnl-link-ifmap` (32 bytes) at an offset that holds zeros. */
export function encodeRtnlLinkIfmap(w: AttrWriter, at: number, s: Sparse<RtnlLinkIfmap>): void {
  w.putU64(at, 'mem-start', s.memStart);
  w.putU64(at + 8, 'mem-end', s.memEnd);
  w.putU64(at + 16, 'base-addr', s.baseAddr);
  w.putU16(at + 24, 'irq', s.irq);
  w.putU8(at + 26, 'dma', s.dma);
  w.putU8(at + 27, 'port', s.port);
}

/** Encodes struct `br-boolopt-multi` (8 bytes) at an offset that holds zeros. */
export function encodeBrBooloptMulti(w: AttrWriter, at: number, s: Sparse<BrBooloptMulti>): void {
  w.putU32(at, 'optval', s.optval, brBooloptsTable);
  w.putU32(at + 4, 'optmask', s.optmask, brBooloptsTable);
}

/** Encodes struct `bridge-vlan-info` (4 bytes) at an offset that holds zeros. */
export function encodeBridgeVlanInfo(w: AttrWriter, at: number, s: Sparse<BridgeVlanInfo>): void {
  w.putU16(at, 'flags', s.flags, bridgeVlanInfoFlagsTable);
  w.putU16(at + 2, 'vid', s.vid);
}

/** Encodes struct `if-stats-msg` (12 bytes) at an offset that holds zeros. */
export function encodeIfStatsMsg(w: AttrWriter, at: number, s: Sparse<IfStatsMsg>): void {
  w.putU8(at, 'family', s.family, addressFamilyTable);
  w.putU32(at + 4, 'ifindex', s.ifindex);
  w.putU32(at + 8, 'filter-mask', s.filterMask, statsFilterTable);
}

/** Encodes struct `ifla-vlan-flags` (8 bytes) at an offset that holds zeros. */
export function encodeIflaVlanFlags(w: AttrWriter, at: number, s: Sparse<IflaVlanFlags>): void {
  w.putU32(at, 'flags', s.flags, vlanFlagsTable);
  w.putU32(at + 4, 'mask', s.mask, vlanFlagsTable);
}

/** Encodes struct `ifla-vlan-qos-mapping` (8 bytes) at an offset that holds zeros. */
export function encodeIflaVlanQosMapping(w: AttrWriter, at: number, s: Sparse<IflaVlanQosMapping>): void {
  w.putU32(at, 'from', s.from);
  w.putU32(at + 4, 'to', s.to);
}

/** Encodes struct `ifla-geneve-port-range` (4 bytes) at an offset that holds zeros. */
export function encodeIflaGenevePortRange(w: AttrWriter, at: number, s: Sparse<IflaGenevePortRange>): void {
  w.putU16be(at, 'low', s.low);
  w.putU16be(at + 2, 'high', s.high);
}

/** Encodes struct `ifla-vf-mac` (36 bytes) at an offset that holds zeros. */
export function encodeIflaVfMac(w: AttrWriter, at: number, s: Sparse<IflaVfMac>): void {
  w.putU32(at, 'vf', s.vf);
  w.putBytes(at + 4, 32, 'mac', s.mac);
}

/** Encodes struct `ifla-vf-vlan` (12 bytes) at an offset that holds zeros. */
export function encodeIflaVfVlan(w: AttrWriter, at: number, s: Sparse<IflaVfVlan>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'vlan', s.vlan);
  w.putU32(at + 8, 'qos', s.qos);
}

/** Encodes struct `ifla-vf-tx-rate` (8 bytes) at an offset that holds zeros. */
export function encodeIflaVfTxRate(w: AttrWriter, at: number, s: Sparse<IflaVfTxRate>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'rate', s.rate);
}

/** Encodes struct `ifla-vf-spoofchk` (8 bytes) at an offset that holds zeros. */
export function encodeIflaVfSpoofchk(w: AttrWriter, at: number, s: Sparse<IflaVfSpoofchk>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'setting', s.setting);
}

/** Encodes struct `ifla-vf-link-state` (8 bytes) at an offset that holds zeros. */
export function encodeIflaVfLinkState(w: AttrWriter, at: number, s: Sparse<IflaVfLinkState>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'link-state', s.linkState, iflaVfLinkStateEnumTable);
}

/** Encodes struct `ifla-vf-rate` (12 bytes) at an offset that holds zeros. */
export function encodeIflaVfRate(w: AttrWriter, at: number, s: Sparse<IflaVfRate>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'min-tx-rate', s.minTxRate);
  w.putU32(at + 8, 'max-tx-rate', s.maxTxRate);
}

/** Encodes struct `ifla-vf-rss-query-en` (8 bytes) at an offset that holds zeros. */
export function encodeIflaVfRssQueryEn(w: AttrWriter, at: number, s: Sparse<IflaVfRssQueryEn>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'setting', s.setting);
}

/** Encodes struct `ifla-vf-trust` (8 bytes) at an offset that holds zeros. */
export function encodeIflaVfTrust(w: AttrWriter, at: number, s: Sparse<IflaVfTrust>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'setting', s.setting);
}

/** Encodes struct `ifla-vf-guid` (16 bytes) at an offset that holds zeros. */
export function encodeIflaVfGuid(w: AttrWriter, at: number, s: Sparse<IflaVfGuid>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU64(at + 8, 'guid', s.guid);
}

/** Encodes struct `ifla-vf-vlan-info` (16 bytes) at an offset that holds zeros. */
export function encodeIflaVfVlanInfo(w: AttrWriter, at: number, s: Sparse<IflaVfVlanInfo>): void {
  w.putU32(at, 'vf', s.vf);
  w.putU32(at + 4, 'vlan', s.vlan);
  w.putU32(at + 8, 'qos', s.qos);
  w.putU16be(at + 12, 'vlan-proto', s.vlanProto, vlanProtocolsTable);
}

/** Encodes struct `ifla-vxlan-port-range` (4 bytes) at an offset that holds zeros. */
export function encodeIflaVxlanPortRange(w: AttrWriter, at: number, s: Sparse<IflaVxlanPortRange>): void {
  w.putU16be(at, 'low', s.low);
  w.putU16be(at + 2, 'high', s.high);
}

/** Encodes struct `ifla-rmnet-flags` (8 bytes) at an offset that holds zeros. */
export function encodeIflaRmnetFlags(w: AttrWriter, at: number, s: Sparse<IflaRmnetFlags>): void {
  w.putU32(at, 'flags', s.flags, rmnetFlagsTable);
  w.putU32(at + 4, 'mask', s.mask, rmnetFlagsTable);
}

/** Encodes struct `can-bittiming` (32 bytes) at an offset that holds zeros. */
export function encodeCanBittiming(w: AttrWriter, at: number, s: Sparse<CanBittiming>): void {
  w.putU32(at, 'bitrate', s.bitrate);
  w.putU32(at + 4, 'sample-point', s.samplePoint);
  w.putU32(at + 8, 'tq', s.tq);
  w.putU32(at + 12, 'prop-seg', s.propSeg);
  w.putU32(at + 16, 'phase-seg1', s.phaseSeg1);
  w.putU32(at + 20, 'phase-seg2', s.phaseSeg2);
  w.putU32(at + 24, 'sjw', s.sjw);
  w.putU32(at + 28, 'brp', s.brp);
}

/** Encodes struct `can-bittiming-const` (48 bytes) at an offset that holds zeros. */
export function encodeCanBittimingConst(w: AttrWriter, at: number, s: Sparse<CanBittimingConst<Uint8Array>>): void {
  w.putText(at, 16, 'name', s.name);
  w.putU32(at + 16, 'tseg1-min', s.tseg1Min);
  w.putU32(at + 20, 'tseg1-max', s.tseg1Max);
  w.putU32(at + 24, 'tseg2-min', s.tseg2Min);
  w.putU32(at + 28, 'tseg2-max', s.tseg2Max);
  w.putU32(at + 32, 'sjw-max', s.sjwMax);
  w.putU32(at + 36, 'brp-min', s.brpMin);
  w.putU32(at + 40, 'brp-max', s.brpMax);
  w.putU32(at + 44, 'brp-inc', s.brpInc);
}

/** Encodes struct `can-clock` (4 bytes) at an offset that holds zeros. */
export function encodeCanClock(w: AttrWriter, at: number, s: Sparse<CanClock>): void {
  w.putU32(at, 'freq', s.freq);
}

/** Encodes struct `can-berr-counter` (4 bytes) at an offset that holds zeros. */
export function encodeCanBerrCounter(w: AttrWriter, at: number, s: Sparse<CanBerrCounter>): void {
  w.putU16(at, 'txerr', s.txerr);
  w.putU16(at + 2, 'rxerr', s.rxerr);
}

/** Encodes struct `can-ctrlmode` (8 bytes) at an offset that holds zeros. */
export function encodeCanCtrlmode(w: AttrWriter, at: number, s: Sparse<CanCtrlmode>): void {
  w.putU32(at, 'mask', s.mask, canCtrlmodeFlagsTable);
  w.putU32(at + 4, 'flags', s.flags, canCtrlmodeFlagsTable);
}

/** Encodes struct `can-device-stats` (24 bytes) at an offset that holds zeros. */
export function encodeCanDeviceStats(w: AttrWriter, at: number, s: Sparse<CanDeviceStats>): void {
  w.putU32(at, 'bus-error', s.busError);
  w.putU32(at + 4, 'error-warning', s.errorWarning);
  w.putU32(at + 8, 'error-passive', s.errorPassive);
  w.putU32(at + 12, 'bus-off', s.busOff);
  w.putU32(at + 16, 'arbitration-lost', s.arbitrationLost);
  w.putU32(at + 20, 'restarts', s.restarts);
}

/** Encodes struct `bridge-vlan-xstats` (40 bytes) at an offset that holds zeros. */
export function encodeBridgeVlanXstats(w: AttrWriter, at: number, s: Sparse<BridgeVlanXstats>): void {
  w.putU64(at, 'rx-bytes', s.rxBytes);
  w.putU64(at + 8, 'rx-packets', s.rxPackets);
  w.putU64(at + 16, 'tx-bytes', s.txBytes);
  w.putU64(at + 24, 'tx-packets', s.txPackets);
  w.putU16(at + 32, 'vid', s.vid);
  w.putU16(at + 34, 'flags', s.flags, bridgeVlanInfoFlagsTable);
}

/** Encodes struct `br-mcast-stats` (240 bytes) at an offset that holds zeros. */
export function encodeBrMcastStats(w: AttrWriter, at: number, s: Sparse<BrMcastStats>): void {
  w.putU64(at, 'igmp-v1queries-rx', s.igmpV1queriesRx);
  w.putU64(at + 8, 'igmp-v1queries-tx', s.igmpV1queriesTx);
  w.putU64(at + 16, 'igmp-v2queries-rx', s.igmpV2queriesRx);
  w.putU64(at + 24, 'igmp-v2queries-tx', s.igmpV2queriesTx);
  w.putU64(at + 32, 'igmp-v3queries-rx', s.igmpV3queriesRx);
  w.putU64(at + 40, 'igmp-v3queries-tx', s.igmpV3queriesTx);
  w.putU64(at + 48, 'igmp-leaves-rx', s.igmpLeavesRx);
  w.putU64(at + 56, 'igmp-leaves-tx', s.igmpLeavesTx);
  w.putU64(at + 64, 'igmp-v1reports-rx', s.igmpV1reportsRx);
  w.putU64(at + 72, 'igmp-v1reports-tx', s.igmpV1reportsTx);
  w.putU64(at + 80, 'igmp-v2reports-rx', s.igmpV2reportsRx);
  w.putU64(at + 88, 'igmp-v2reports-tx', s.igmpV2reportsTx);
  w.putU64(at + 96, 'igmp-v3reports-rx', s.igmpV3reportsRx);
  w.putU64(at + 104, 'igmp-v3reports-tx', s.igmpV3reportsTx);
  w.putU64(at + 112, 'igmp-parse-errors', s.igmpParseErrors);
  w.putU64(at + 120, 'mld-v1queries-rx', s.mldV1queriesRx);
  w.putU64(at + 128, 'mld-v1queries-tx', s.mldV1queriesTx);
  w.putU64(at + 136, 'mld-v2queries-rx', s.mldV2queriesRx);
  w.putU64(at + 144, 'mld-v2queries-tx', s.mldV2queriesTx);
  w.putU64(at + 152, 'mld-leaves-rx', s.mldLeavesRx);
  w.putU64(at + 160, 'mld-leaves-tx', s.mldLeavesTx);
  w.putU64(at + 168, 'mld-v1reports-rx', s.mldV1reportsRx);
  w.putU64(at + 176, 'mld-v1reports-tx', s.mldV1reportsTx);
  w.putU64(at + 184, 'mld-v2reports-rx', s.mldV2reportsRx);
  w.putU64(at + 192, 'mld-v2reports-tx', s.mldV2reportsTx);
  w.putU64(at + 200, 'mld-parse-errors', s.mldParseErrors);
  w.putU64(at + 208, 'mcast-bytes-rx', s.mcastBytesRx);
  w.putU64(at + 216, 'mcast-bytes-tx', s.mcastBytesTx);
  w.putU64(at + 224, 'mcast-packets-rx', s.mcastPacketsRx);
  w.putU64(at + 232, 'mcast-packets-tx', s.mcastPacketsTx);
}

/** Encodes struct `bridge-stp-xstats` (48 bytes) at an offset that holds zeros. */
export function encodeBridgeStpXstats(w: AttrWriter, at: number, s: Sparse<BridgeStpXstats>): void {
  w.putU64(at, 'transition-blk', s.transitionBlk);
  w.putU64(at + 8, 'transition-fwd', s.transitionFwd);
  w.putU64(at + 16, 'rx-bpdu', s.rxBpdu);
  w.putU64(at + 24, 'tx-bpdu', s.txBpdu);
  w.putU64(at + 32, 'rx-tcn', s.rxTcn);
  w.putU64(at + 40, 'tx-tcn', s.txTcn);
}

/** Encodes struct `mpls-link-stats` (72 bytes) at an offset that holds zeros. */
export function encodeMplsLinkStats(w: AttrWriter, at: number, s: Sparse<MplsLinkStats>): void {
  w.putU64(at, 'rx-packets', s.rxPackets);
  w.putU64(at + 8, 'tx-packets', s.txPackets);
  w.putU64(at + 16, 'rx-bytes', s.rxBytes);
  w.putU64(at + 24, 'tx-bytes', s.txBytes);
  w.putU64(at + 32, 'rx-errors', s.rxErrors);
  w.putU64(at + 40, 'tx-errors', s.txErrors);
  w.putU64(at + 48, 'rx-dropped', s.rxDropped);
  w.putU64(at + 56, 'tx-dropped', s.txDropped);
  w.putU64(at + 64, 'rx-noroute', s.rxNoroute);
}

/** Encodes attribute set `link-attrs`. */
export function encodeLinkAttrs(w: AttrWriter, set: LinkAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'address': w.mac(1, 'address', set.address); break;
      case 'broadcast': w.mac(2, 'broadcast', set.broadcast); break;
      case 'ifname': w.text(3, 'ifname', set.ifname); break;
      case 'mtu': w.u32(4, 'mtu', set.mtu); break;
      case 'link': w.u32(5, 'link', set.link); break;
      case 'qdisc': w.text(6, 'qdisc', set.qdisc); break;
      case 'stats': w.struct(7, 'stats', set.stats, 96, encodeRtnlLinkStats); break;
      case 'master': w.u32(10, 'master', set.master); break;
      case 'wireless': w.binary(11, 'wireless', set.wireless); break;
      case 'protinfo': w.nest(12, 'protinfo', set.protinfo, encodeIfla6Attrs); break;
      case 'bridgeProtinfo': w.nest(12, 'bridge-protinfo', set.bridgeProtinfo, encodeLinkinfoBrportAttrs); break;
      case 'txqlen': w.u32(13, 'txqlen', set.txqlen); break;
      case 'map': w.struct(14, 'map', set.map, 32, encodeRtnlLinkIfmap); break;
      case 'weight': w.u32(15, 'weight', set.weight); break;
      case 'operstate': w.u8(16, 'operstate', set.operstate, operstateTable); break;
      case 'linkmode': w.u8(17, 'linkmode', set.linkmode, linkmodeTable); break;
      case 'linkinfo': w.nest(18, 'linkinfo', set.linkinfo, encodeLinkinfoAttrs); break;
      case 'netNsPid': w.u32(19, 'net-ns-pid', set.netNsPid); break;
      case 'ifalias': w.text(20, 'ifalias', set.ifalias); break;
      case 'numVf': w.u32(21, 'num-vf', set.numVf); break;
      case 'vfinfoList': w.nest(22, 'vfinfo-list', set.vfinfoList, encodeVfinfoListAttrs); break;
      case 'stats64': w.struct(23, 'stats64', set.stats64, 200, encodeRtnlLinkStats64); break;
      case 'vfPorts': w.nest(24, 'vf-ports', set.vfPorts, encodeVfPortsAttrs); break;
      case 'portSelf': w.nest(25, 'port-self', set.portSelf, encodePortSelfAttrs); break;
      case 'afSpec': w.nest(26, 'af-spec', set.afSpec, encodeAfSpecAttrs); break;
      case 'group': w.u32(27, 'group', set.group); break;
      case 'netNsFd': w.u32(28, 'net-ns-fd', set.netNsFd); break;
      case 'extMask': w.u32(29, 'ext-mask', set.extMask, rtextFilterTable); break;
      case 'promiscuity': w.u32(30, 'promiscuity', set.promiscuity); break;
      case 'numTxQueues': w.u32(31, 'num-tx-queues', set.numTxQueues); break;
      case 'numRxQueues': w.u32(32, 'num-rx-queues', set.numRxQueues); break;
      case 'carrier': w.u8(33, 'carrier', set.carrier); break;
      case 'physPortId': w.binary(34, 'phys-port-id', set.physPortId); break;
      case 'carrierChanges': w.u32(35, 'carrier-changes', set.carrierChanges); break;
      case 'physSwitchId': w.binary(36, 'phys-switch-id', set.physSwitchId); break;
      case 'linkNetnsid': w.s32(37, 'link-netnsid', set.linkNetnsid); break;
      case 'physPortName': w.text(38, 'phys-port-name', set.physPortName); break;
      case 'protoDown': w.u8(39, 'proto-down', set.protoDown); break;
      case 'gsoMaxSegs': w.u32(40, 'gso-max-segs', set.gsoMaxSegs); break;
      case 'gsoMaxSize': w.u32(41, 'gso-max-size', set.gsoMaxSize); break;
      case 'xdp': w.nest(43, 'xdp', set.xdp, encodeXdpAttrs); break;
      case 'event': w.u32(44, 'event', set.event, linkEventTable); break;
      case 'newNetnsid': w.s32(45, 'new-netnsid', set.newNetnsid); break;
      case 'targetNetnsid': w.s32(46, 'target-netnsid', set.targetNetnsid); break;
      case 'carrierUpCount': w.u32(47, 'carrier-up-count', set.carrierUpCount); break;
      case 'carrierDownCount': w.u32(48, 'carrier-down-count', set.carrierDownCount); break;
      case 'newIfindex': w.s32(49, 'new-ifindex', set.newIfindex); break;
      case 'minMtu': w.u32(50, 'min-mtu', set.minMtu); break;
      case 'maxMtu': w.u32(51, 'max-mtu', set.maxMtu); break;
      case 'propList': w.nest(52, 'prop-list', set.propList, encodePropListLinkAttrs); break;
      case 'altIfname': w.text(53, 'alt-ifname', set.altIfname); break;
      case 'permAddress': w.mac(54, 'perm-address', set.permAddress); break;
      case 'protoDownReason': w.nest(55, 'proto-down-reason', set.protoDownReason, encodeProtoDownReasonAttrs); break;
      case 'parentDevName': w.text(56, 'parent-dev-name', set.parentDevName); break;
      case 'parentDevBusName': w.text(57, 'parent-dev-bus-name', set.parentDevBusName); break;
      case 'groMaxSize': w.u32(58, 'gro-max-size', set.groMaxSize); break;
      case 'tsoMaxSize': w.u32(59, 'tso-max-size', set.tsoMaxSize); break;
      case 'tsoMaxSegs': w.u32(60, 'tso-max-segs', set.tsoMaxSegs); break;
      case 'allmulti': w.u32(61, 'allmulti', set.allmulti); break;
      case 'devlinkPort': w.nest(62, 'devlink-port', set.devlinkPort, encodeDevlinkPortAttrs); break;
      case 'gsoIpv4MaxSize': w.u32(63, 'gso-ipv4-max-size', set.gsoIpv4MaxSize); break;
      case 'groIpv4MaxSize': w.u32(64, 'gro-ipv4-max-size', set.groIpv4MaxSize); break;
      case 'dpllPin': w.nest(65, 'dpll-pin', set.dpllPin, encodeLinkDpllPinAttrs); break;
      case 'maxPacingOffloadHorizon': w.uint(66, 'max-pacing-offload-horizon', set.maxPacingOffloadHorizon); break;
      case 'netnsImmutable': w.u8(67, 'netns-immutable', set.netnsImmutable); break;
      case 'headroom': w.u16(68, 'headroom', set.headroom); break;
      case 'tailroom': w.u16(69, 'tailroom', set.tailroom); break;
      default: w.unknownKey('link-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `proto-down-reason-attrs`. */
export function encodeProtoDownReasonAttrs(w: AttrWriter, set: ProtoDownReasonAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mask': w.u32(1, 'mask', set.mask); break;
      case 'value': w.u32(2, 'value', set.value); break;
      default: w.unknownKey('proto-down-reason-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `devlink-port-attrs`. */
export function encodeDevlinkPortAttrs(w: AttrWriter, set: DevlinkPortAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'busName': w.text(1, 'bus-name', set.busName); break;
      case 'devName': w.text(2, 'dev-name', set.devName); break;
      case 'portIndex': w.u32(3, 'port-index', set.portIndex); break;
      case 'index': w.uint(184, 'index', set.index); break;
      default: w.unknownKey('devlink-port-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `prop-list-link-attrs`. */
export function encodePropListLinkAttrs(w: AttrWriter, set: PropListLinkAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'altIfname': w.list('alt-ifname', set.altIfname, (item) => w.text(53, 'alt-ifname', item)); break;
      default: w.unknownKey('prop-list-link-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `af-spec-attrs`. */
export function encodeAfSpecAttrs(w: AttrWriter, set: AfSpecAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'inet': w.nest(2, 'inet', set.inet, encodeIflaAttrs); break;
      case 'inet6': w.nest(10, 'inet6', set.inet6, encodeIfla6Attrs); break;
      case 'mctp': w.nest(45, 'mctp', set.mctp, encodeMctpAttrs); break;
      default: w.unknownKey('af-spec-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vfinfo-list-attrs`. */
export function encodeVfinfoListAttrs(w: AttrWriter, set: VfinfoListAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'info': w.list('info', set.info, (item) => w.nest(1, 'info', item, encodeVfinfoAttrs)); break;
      default: w.unknownKey('vfinfo-list-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vfinfo-attrs`. */
export function encodeVfinfoAttrs(w: AttrWriter, set: VfinfoAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mac': w.struct(1, 'mac', set.mac, 36, encodeIflaVfMac); break;
      case 'vlan': w.struct(2, 'vlan', set.vlan, 12, encodeIflaVfVlan); break;
      case 'txRate': w.struct(3, 'tx-rate', set.txRate, 8, encodeIflaVfTxRate); break;
      case 'spoofchk': w.struct(4, 'spoofchk', set.spoofchk, 8, encodeIflaVfSpoofchk); break;
      case 'linkState': w.struct(5, 'link-state', set.linkState, 8, encodeIflaVfLinkState); break;
      case 'rate': w.struct(6, 'rate', set.rate, 12, encodeIflaVfRate); break;
      case 'rssQueryEn': w.struct(7, 'rss-query-en', set.rssQueryEn, 8, encodeIflaVfRssQueryEn); break;
      case 'stats': w.nest(8, 'stats', set.stats, encodeVfStatsAttrs); break;
      case 'trust': w.struct(9, 'trust', set.trust, 8, encodeIflaVfTrust); break;
      case 'ibNodeGuid': w.struct(10, 'ib-node-guid', set.ibNodeGuid, 16, encodeIflaVfGuid); break;
      case 'ibPortGuid': w.struct(11, 'ib-port-guid', set.ibPortGuid, 16, encodeIflaVfGuid); break;
      case 'vlanList': w.nest(12, 'vlan-list', set.vlanList, encodeVfVlanAttrs); break;
      case 'broadcast': w.binary(13, 'broadcast', set.broadcast); break;
      default: w.unknownKey('vfinfo-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vf-stats-attrs`. */
export function encodeVfStatsAttrs(w: AttrWriter, set: VfStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'rxPackets': w.u64(0, 'rx-packets', set.rxPackets); break;
      case 'txPackets': w.u64(1, 'tx-packets', set.txPackets); break;
      case 'rxBytes': w.u64(2, 'rx-bytes', set.rxBytes); break;
      case 'txBytes': w.u64(3, 'tx-bytes', set.txBytes); break;
      case 'broadcast': w.u64(4, 'broadcast', set.broadcast); break;
      case 'multicast': w.u64(5, 'multicast', set.multicast); break;
      case 'rxDropped': w.u64(7, 'rx-dropped', set.rxDropped); break;
      case 'txDropped': w.u64(8, 'tx-dropped', set.txDropped); break;
      default: w.unknownKey('vf-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vf-vlan-attrs`. */
export function encodeVfVlanAttrs(w: AttrWriter, set: VfVlanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'info': w.list('info', set.info, (item) => w.struct(1, 'info', item, 16, encodeIflaVfVlanInfo)); break;
      default: w.unknownKey('vf-vlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vf-ports-attrs`. */
export function encodeVfPortsAttrs(w: AttrWriter, set: VfPortsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'vfPort': w.list('vf-port', set.vfPort, (item) => w.nest(1, 'vf-port', item, encodePortSelfAttrs)); break;
      default: w.unknownKey('vf-ports-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `port-self-attrs`. */
export function encodePortSelfAttrs(w: AttrWriter, set: PortSelfAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'vf': w.u32(1, 'vf', set.vf); break;
      case 'profile': w.text(2, 'profile', set.profile); break;
      case 'vsiType': w.binary(3, 'vsi-type', set.vsiType); break;
      case 'instanceUuid': w.uuid(4, 'instance-uuid', set.instanceUuid); break;
      case 'hostUuid': w.uuid(5, 'host-uuid', set.hostUuid); break;
      case 'request': w.u8(6, 'request', set.request, portRequestTable); break;
      case 'response': w.u16(7, 'response', set.response, portResponseTable); break;
      default: w.unknownKey('port-self-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-attrs`. */
export function encodeLinkinfoAttrs(w: AttrWriter, set: LinkinfoAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'kind': w.text(1, 'kind', set.kind); break;
      case 'data': encodeLinkinfoDataMsg(w, 2, 'data', set.kind, set.data); break;
      case 'xstats': w.struct(3, 'xstats', set.xstats, 24, encodeCanDeviceStats); break;
      case 'slaveKind': w.text(4, 'slave-kind', set.slaveKind); break;
      case 'slaveData': encodeLinkinfoMemberDataMsg(w, 5, 'slave-data', set.slaveKind, set.slaveData); break;
      default: w.unknownKey('linkinfo-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-bond-attrs`. */
export function encodeLinkinfoBondAttrs(w: AttrWriter, set: LinkinfoBondAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.u8(1, 'mode', set.mode, bondModeTable); break;
      case 'activeSlave': w.u32(2, 'active-slave', set.activeSlave); break;
      case 'miimon': w.u32(3, 'miimon', set.miimon); break;
      case 'updelay': w.u32(4, 'updelay', set.updelay); break;
      case 'downdelay': w.u32(5, 'downdelay', set.downdelay); break;
      case 'useCarrier': w.u8(6, 'use-carrier', set.useCarrier); break;
      case 'arpInterval': w.u32(7, 'arp-interval', set.arpInterval); break;
      case 'arpIpTarget': w.array(8, 'arp-ip-target', set.arpIpTarget, (type, item) => w.ipv4(type, '', item)); break;
      case 'arpValidate': w.u32(9, 'arp-validate', set.arpValidate, bondArpValidateTable); break;
      case 'arpAllTargets': w.u32(10, 'arp-all-targets', set.arpAllTargets, bondArpAllTargetsTable); break;
      case 'primary': w.u32(11, 'primary', set.primary); break;
      case 'primaryReselect': w.u8(12, 'primary-reselect', set.primaryReselect, bondPrimaryReselectTable); break;
      case 'failOverMac': w.u8(13, 'fail-over-mac', set.failOverMac, bondFailOverMacTable); break;
      case 'xmitHashPolicy': w.u8(14, 'xmit-hash-policy', set.xmitHashPolicy, bondXmitHashPolicyTable); break;
      case 'resendIgmp': w.u32(15, 'resend-igmp', set.resendIgmp); break;
      case 'numPeerNotif': w.u8(16, 'num-peer-notif', set.numPeerNotif); break;
      case 'allSlavesActive': w.u8(17, 'all-slaves-active', set.allSlavesActive); break;
      case 'minLinks': w.u32(18, 'min-links', set.minLinks); break;
      case 'lpInterval': w.u32(19, 'lp-interval', set.lpInterval); break;
      case 'packetsPerSlave': w.u32(20, 'packets-per-slave', set.packetsPerSlave); break;
      case 'adLacpRate': w.u8(21, 'ad-lacp-rate', set.adLacpRate, bondLacpRateTable); break;
      case 'adSelect': w.u8(22, 'ad-select', set.adSelect, bondAdSelectTable); break;
      case 'adInfo': w.nest(23, 'ad-info', set.adInfo, encodeBondAdInfoAttrs); break;
      case 'adActorSysPrio': w.u16(24, 'ad-actor-sys-prio', set.adActorSysPrio); break;
      case 'adUserPortKey': w.u16(25, 'ad-user-port-key', set.adUserPortKey); break;
      case 'adActorSystem': w.mac(26, 'ad-actor-system', set.adActorSystem); break;
      case 'tlbDynamicLb': w.u8(27, 'tlb-dynamic-lb', set.tlbDynamicLb); break;
      case 'peerNotifDelay': w.u32(28, 'peer-notif-delay', set.peerNotifDelay); break;
      case 'adLacpActive': w.u8(29, 'ad-lacp-active', set.adLacpActive); break;
      case 'missedMax': w.u8(30, 'missed-max', set.missedMax); break;
      case 'nsIp6Target': w.array(31, 'ns-ip6-target', set.nsIp6Target, (type, item) => w.ipv6(type, '', item)); break;
      case 'coupledControl': w.u8(32, 'coupled-control', set.coupledControl); break;
      case 'broadcastNeigh': w.u8(33, 'broadcast-neigh', set.broadcastNeigh); break;
      case 'lacpStrict': w.u8(34, 'lacp-strict', set.lacpStrict); break;
      default: w.unknownKey('linkinfo-bond-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bond-ad-info-attrs`. */
export function encodeBondAdInfoAttrs(w: AttrWriter, set: BondAdInfoAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'aggregator': w.u16(1, 'aggregator', set.aggregator); break;
      case 'numPorts': w.u16(2, 'num-ports', set.numPorts); break;
      case 'actorKey': w.u16(3, 'actor-key', set.actorKey); break;
      case 'partnerKey': w.u16(4, 'partner-key', set.partnerKey); break;
      case 'partnerMac': w.mac(5, 'partner-mac', set.partnerMac); break;
      default: w.unknownKey('bond-ad-info-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bond-slave-attrs`. */
export function encodeBondSlaveAttrs(w: AttrWriter, set: BondSlaveAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'state': w.u8(1, 'state', set.state, bondSlaveStateTable); break;
      case 'miiStatus': w.u8(2, 'mii-status', set.miiStatus, bondMiiStatusTable); break;
      case 'linkFailureCount': w.u32(3, 'link-failure-count', set.linkFailureCount); break;
      case 'permHwaddr': w.mac(4, 'perm-hwaddr', set.permHwaddr); break;
      case 'queueId': w.u16(5, 'queue-id', set.queueId); break;
      case 'adAggregatorId': w.u16(6, 'ad-aggregator-id', set.adAggregatorId); break;
      case 'adActorOperPortState':
        w.u8(7, 'ad-actor-oper-port-state', set.adActorOperPortState, lacpPortStateTable);
        break;
      case 'adPartnerOperPortState':
        w.u16(8, 'ad-partner-oper-port-state', set.adPartnerOperPortState, lacpPortStateTable);
        break;
      case 'prio': w.s32(9, 'prio', set.prio); break;
      case 'actorPortPrio': w.u16(10, 'actor-port-prio', set.actorPortPrio); break;
      case 'adChurnActorState': w.u8(11, 'ad-churn-actor-state', set.adChurnActorState, bondChurnStateTable); break;
      case 'adChurnPartnerState':
        w.u8(12, 'ad-churn-partner-state', set.adChurnPartnerState, bondChurnStateTable);
        break;
      default: w.unknownKey('bond-slave-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-bridge-attrs`. */
export function encodeLinkinfoBridgeAttrs(w: AttrWriter, set: LinkinfoBridgeAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'forwardDelay': w.u32(1, 'forward-delay', set.forwardDelay); break;
      case 'helloTime': w.u32(2, 'hello-time', set.helloTime); break;
      case 'maxAge': w.u32(3, 'max-age', set.maxAge); break;
      case 'ageingTime': w.u32(4, 'ageing-time', set.ageingTime); break;
      case 'stpState': w.u32(5, 'stp-state', set.stpState); break;
      case 'priority': w.u16(6, 'priority', set.priority); break;
      case 'vlanFiltering': w.u8(7, 'vlan-filtering', set.vlanFiltering); break;
      case 'vlanProtocol': w.u16be(8, 'vlan-protocol', set.vlanProtocol, vlanProtocolsTable); break;
      case 'groupFwdMask': w.u16(9, 'group-fwd-mask', set.groupFwdMask); break;
      case 'rootId': w.struct(10, 'root-id', set.rootId, 8, encodeIflaBridgeId); break;
      case 'bridgeId': w.struct(11, 'bridge-id', set.bridgeId, 8, encodeIflaBridgeId); break;
      case 'rootPort': w.u16(12, 'root-port', set.rootPort); break;
      case 'rootPathCost': w.u32(13, 'root-path-cost', set.rootPathCost); break;
      case 'topologyChange': w.u8(14, 'topology-change', set.topologyChange); break;
      case 'topologyChangeDetected': w.u8(15, 'topology-change-detected', set.topologyChangeDetected); break;
      case 'helloTimer': w.u64(16, 'hello-timer', set.helloTimer); break;
      case 'tcnTimer': w.u64(17, 'tcn-timer', set.tcnTimer); break;
      case 'topologyChangeTimer': w.u64(18, 'topology-change-timer', set.topologyChangeTimer); break;
      case 'gcTimer': w.u64(19, 'gc-timer', set.gcTimer); break;
      case 'groupAddr': w.mac(20, 'group-addr', set.groupAddr); break;
      case 'fdbFlush': w.flag(21, 'fdb-flush', set.fdbFlush); break;
      case 'mcastRouter': w.u8(22, 'mcast-router', set.mcastRouter, brMcastRouterTable); break;
      case 'mcastSnooping': w.u8(23, 'mcast-snooping', set.mcastSnooping); break;
      case 'mcastQueryUseIfaddr': w.u8(24, 'mcast-query-use-ifaddr', set.mcastQueryUseIfaddr); break;
      case 'mcastQuerier': w.u8(25, 'mcast-querier', set.mcastQuerier); break;
      case 'mcastHashElasticity': w.u32(26, 'mcast-hash-elasticity', set.mcastHashElasticity); break;
      case 'mcastHashMax': w.u32(27, 'mcast-hash-max', set.mcastHashMax); break;
      case 'mcastLastMemberCnt': w.u32(28, 'mcast-last-member-cnt', set.mcastLastMemberCnt); break;
      case 'mcastStartupQueryCnt': w.u32(29, 'mcast-startup-query-cnt', set.mcastStartupQueryCnt); break;
      case 'mcastLastMemberIntvl': w.u64(30, 'mcast-last-member-intvl', set.mcastLastMemberIntvl); break;
      case 'mcastMembershipIntvl': w.u64(31, 'mcast-membership-intvl', set.mcastMembershipIntvl); break;
      case 'mcastQuerierIntvl': w.u64(32, 'mcast-querier-intvl', set.mcastQuerierIntvl); break;
      case 'mcastQueryIntvl': w.u64(33, 'mcast-query-intvl', set.mcastQueryIntvl); break;
      case 'mcastQueryResponseIntvl': w.u64(34, 'mcast-query-response-intvl', set.mcastQueryResponseIntvl); break;
      case 'mcastStartupQueryIntvl': w.u64(35, 'mcast-startup-query-intvl', set.mcastStartupQueryIntvl); break;
      case 'nfCallIptables': w.u8(36, 'nf-call-iptables', set.nfCallIptables); break;
      case 'nfCallIp6tables': w.u8(37, 'nf-call-ip6tables', set.nfCallIp6tables); break;
      case 'nfCallArptables': w.u8(38, 'nf-call-arptables', set.nfCallArptables); break;
      case 'vlanDefaultPvid': w.u16(39, 'vlan-default-pvid', set.vlanDefaultPvid); break;
      case 'vlanStatsEnabled': w.u8(41, 'vlan-stats-enabled', set.vlanStatsEnabled); break;
      case 'mcastStatsEnabled': w.u8(42, 'mcast-stats-enabled', set.mcastStatsEnabled); break;
      case 'mcastIgmpVersion': w.u8(43, 'mcast-igmp-version', set.mcastIgmpVersion); break;
      case 'mcastMldVersion': w.u8(44, 'mcast-mld-version', set.mcastMldVersion); break;
      case 'vlanStatsPerPort': w.u8(45, 'vlan-stats-per-port', set.vlanStatsPerPort); break;
      case 'multiBoolopt': w.struct(46, 'multi-boolopt', set.multiBoolopt, 8, encodeBrBooloptMulti); break;
      case 'mcastQuerierState':
        w.nest(47, 'mcast-querier-state', set.mcastQuerierState, encodeBridgeQuerierAttrs);
        break;
      case 'fdbNLearned': w.u32(48, 'fdb-n-learned', set.fdbNLearned); break;
      case 'fdbMaxLearned': w.u32(49, 'fdb-max-learned', set.fdbMaxLearned); break;
      case 'stpMode': w.u32(50, 'stp-mode', set.stpMode, brStpModeTable); break;
      default: w.unknownKey('linkinfo-bridge-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bridge-querier-attrs`. */
export function encodeBridgeQuerierAttrs(w: AttrWriter, set: BridgeQuerierAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ipAddress': w.ipv4(1, 'ip-address', set.ipAddress); break;
      case 'ipPort': w.u32(2, 'ip-port', set.ipPort); break;
      case 'ipOtherTimer': w.u64(3, 'ip-other-timer', set.ipOtherTimer); break;
      case 'ipv6Address': w.ipv6(5, 'ipv6-address', set.ipv6Address); break;
      case 'ipv6Port': w.u32(6, 'ipv6-port', set.ipv6Port); break;
      case 'ipv6OtherTimer': w.u64(7, 'ipv6-other-timer', set.ipv6OtherTimer); break;
      default: w.unknownKey('bridge-querier-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-brport-attrs`. */
export function encodeLinkinfoBrportAttrs(w: AttrWriter, set: LinkinfoBrportAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'state': w.u8(1, 'state', set.state, brPortStateTable); break;
      case 'priority': w.u16(2, 'priority', set.priority); break;
      case 'cost': w.u32(3, 'cost', set.cost); break;
      case 'mode': w.u8(4, 'mode', set.mode); break;
      case 'guard': w.u8(5, 'guard', set.guard); break;
      case 'protect': w.u8(6, 'protect', set.protect); break;
      case 'fastLeave': w.u8(7, 'fast-leave', set.fastLeave); break;
      case 'learning': w.u8(8, 'learning', set.learning); break;
      case 'unicastFlood': w.u8(9, 'unicast-flood', set.unicastFlood); break;
      case 'proxyarp': w.u8(10, 'proxyarp', set.proxyarp); break;
      case 'learningSync': w.u8(11, 'learning-sync', set.learningSync); break;
      case 'proxyarpWifi': w.u8(12, 'proxyarp-wifi', set.proxyarpWifi); break;
      case 'rootId': w.struct(13, 'root-id', set.rootId, 8, encodeIflaBridgeId); break;
      case 'bridgeId': w.struct(14, 'bridge-id', set.bridgeId, 8, encodeIflaBridgeId); break;
      case 'designatedPort': w.u16(15, 'designated-port', set.designatedPort); break;
      case 'designatedCost': w.u16(16, 'designated-cost', set.designatedCost); break;
      case 'id': w.u16(17, 'id', set.id); break;
      case 'no': w.u16(18, 'no', set.no); break;
      case 'topologyChangeAck': w.u8(19, 'topology-change-ack', set.topologyChangeAck); break;
      case 'configPending': w.u8(20, 'config-pending', set.configPending); break;
      case 'messageAgeTimer': w.u64(21, 'message-age-timer', set.messageAgeTimer); break;
      case 'forwardDelayTimer': w.u64(22, 'forward-delay-timer', set.forwardDelayTimer); break;
      case 'holdTimer': w.u64(23, 'hold-timer', set.holdTimer); break;
      case 'flush': w.flag(24, 'flush', set.flush); break;
      case 'multicastRouter': w.u8(25, 'multicast-router', set.multicastRouter, brMcastRouterTable); break;
      case 'mcastFlood': w.u8(27, 'mcast-flood', set.mcastFlood); break;
      case 'mcastToUcast': w.u8(28, 'mcast-to-ucast', set.mcastToUcast); break;
      case 'vlanTunnel': w.u8(29, 'vlan-tunnel', set.vlanTunnel); break;
      case 'bcastFlood': w.u8(30, 'bcast-flood', set.bcastFlood); break;
      case 'groupFwdMask': w.u16(31, 'group-fwd-mask', set.groupFwdMask); break;
      case 'neighSuppress': w.u8(32, 'neigh-suppress', set.neighSuppress); break;
      case 'isolated': w.u8(33, 'isolated', set.isolated); break;
      case 'backupPort': w.u32(34, 'backup-port', set.backupPort); break;
      case 'mrpRingOpen': w.u8(35, 'mrp-ring-open', set.mrpRingOpen); break;
      case 'mrpInOpen': w.u8(36, 'mrp-in-open', set.mrpInOpen); break;
      case 'mcastEhtHostsLimit': w.u32(37, 'mcast-eht-hosts-limit', set.mcastEhtHostsLimit); break;
      case 'mcastEhtHostsCnt': w.u32(38, 'mcast-eht-hosts-cnt', set.mcastEhtHostsCnt); break;
      case 'locked': w.u8(39, 'locked', set.locked); break;
      case 'mab': w.u8(40, 'mab', set.mab); break;
      case 'mcastNGroups': w.u32(41, 'mcast-n-groups', set.mcastNGroups); break;
      case 'mcastMaxGroups': w.u32(42, 'mcast-max-groups', set.mcastMaxGroups); break;
      case 'neighVlanSuppress': w.u8(43, 'neigh-vlan-suppress', set.neighVlanSuppress); break;
      case 'backupNhid': w.u32(44, 'backup-nhid', set.backupNhid); break;
      case 'neighForwardGrat': w.u8(45, 'neigh-forward-grat', set.neighForwardGrat); break;
      default: w.unknownKey('linkinfo-brport-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-gre-attrs`. */
export function encodeLinkinfoGreAttrs(w: AttrWriter, set: LinkinfoGreAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.u32(1, 'link', set.link); break;
      case 'iflags': w.u16be(2, 'iflags', set.iflags, greFlagsTable); break;
      case 'oflags': w.u16be(3, 'oflags', set.oflags, greFlagsTable); break;
      case 'ikey': w.u32be(4, 'ikey', set.ikey); break;
      case 'okey': w.u32be(5, 'okey', set.okey); break;
      case 'local': w.ip(6, 'local', set.local); break;
      case 'remote': w.ip(7, 'remote', set.remote); break;
      case 'ttl': w.u8(8, 'ttl', set.ttl); break;
      case 'tos': w.u8(9, 'tos', set.tos); break;
      case 'pmtudisc': w.u8(10, 'pmtudisc', set.pmtudisc); break;
      case 'encapLimit': w.u8(11, 'encap-limit', set.encapLimit); break;
      case 'flowinfo': w.u32be(12, 'flowinfo', set.flowinfo); break;
      case 'flags': w.u32(13, 'flags', set.flags); break;
      case 'encapType': w.u16(14, 'encap-type', set.encapType, tunnelEncapTypeTable); break;
      case 'encapFlags': w.u16(15, 'encap-flags', set.encapFlags, tunnelEncapFlagsTable); break;
      case 'encapSport': w.u16be(16, 'encap-sport', set.encapSport); break;
      case 'encapDport': w.u16be(17, 'encap-dport', set.encapDport); break;
      case 'collectMetadata': w.flag(18, 'collect-metadata', set.collectMetadata); break;
      case 'ignoreDf': w.u8(19, 'ignore-df', set.ignoreDf); break;
      case 'fwmark': w.u32(20, 'fwmark', set.fwmark); break;
      case 'erspanIndex': w.u32(21, 'erspan-index', set.erspanIndex); break;
      case 'erspanVer': w.u8(22, 'erspan-ver', set.erspanVer); break;
      case 'erspanDir': w.u8(23, 'erspan-dir', set.erspanDir, erspanDirTable); break;
      case 'erspanHwid': w.u16(24, 'erspan-hwid', set.erspanHwid); break;
      default: w.unknownKey('linkinfo-gre-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-gre6-attrs`. */
export function encodeLinkinfoGre6Attrs(w: AttrWriter, set: LinkinfoGre6Attrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.u32(1, 'link', set.link); break;
      case 'iflags': w.u16be(2, 'iflags', set.iflags, greFlagsTable); break;
      case 'oflags': w.u16be(3, 'oflags', set.oflags, greFlagsTable); break;
      case 'ikey': w.u32be(4, 'ikey', set.ikey); break;
      case 'okey': w.u32be(5, 'okey', set.okey); break;
      case 'local': w.ipv6(6, 'local', set.local); break;
      case 'remote': w.ipv6(7, 'remote', set.remote); break;
      case 'ttl': w.u8(8, 'ttl', set.ttl); break;
      case 'encapLimit': w.u8(11, 'encap-limit', set.encapLimit); break;
      case 'flowinfo': w.u32be(12, 'flowinfo', set.flowinfo); break;
      case 'flags': w.u32(13, 'flags', set.flags, ip6TnlFlagsTable); break;
      case 'encapType': w.u16(14, 'encap-type', set.encapType, tunnelEncapTypeTable); break;
      case 'encapFlags': w.u16(15, 'encap-flags', set.encapFlags, tunnelEncapFlagsTable); break;
      case 'encapSport': w.u16be(16, 'encap-sport', set.encapSport); break;
      case 'encapDport': w.u16be(17, 'encap-dport', set.encapDport); break;
      case 'collectMetadata': w.flag(18, 'collect-metadata', set.collectMetadata); break;
      case 'fwmark': w.u32(20, 'fwmark', set.fwmark); break;
      case 'erspanIndex': w.u32(21, 'erspan-index', set.erspanIndex); break;
      case 'erspanVer': w.u8(22, 'erspan-ver', set.erspanVer); break;
      case 'erspanDir': w.u8(23, 'erspan-dir', set.erspanDir, erspanDirTable); break;
      case 'erspanHwid': w.u16(24, 'erspan-hwid', set.erspanHwid); break;
      default: w.unknownKey('linkinfo-gre6-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-vti-attrs`. */
export function encodeLinkinfoVtiAttrs(w: AttrWriter, set: LinkinfoVtiAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.u32(1, 'link', set.link); break;
      case 'ikey': w.u32be(2, 'ikey', set.ikey); break;
      case 'okey': w.u32be(3, 'okey', set.okey); break;
      case 'local': w.ip(4, 'local', set.local); break;
      case 'remote': w.ip(5, 'remote', set.remote); break;
      case 'fwmark': w.u32(6, 'fwmark', set.fwmark); break;
      default: w.unknownKey('linkinfo-vti-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-vti6-attrs`. */
export function encodeLinkinfoVti6Attrs(w: AttrWriter, set: LinkinfoVti6Attrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.u32(1, 'link', set.link); break;
      case 'ikey': w.u32be(2, 'ikey', set.ikey); break;
      case 'okey': w.u32be(3, 'okey', set.okey); break;
      case 'local': w.ipv6(4, 'local', set.local); break;
      case 'remote': w.ipv6(5, 'remote', set.remote); break;
      case 'fwmark': w.u32(6, 'fwmark', set.fwmark); break;
      default: w.unknownKey('linkinfo-vti6-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-geneve-attrs`. */
export function encodeLinkinfoGeneveAttrs(w: AttrWriter, set: LinkinfoGeneveAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'remote': w.ipv4(2, 'remote', set.remote); break;
      case 'ttl': w.u8(3, 'ttl', set.ttl); break;
      case 'tos': w.u8(4, 'tos', set.tos); break;
      case 'port': w.u16be(5, 'port', set.port); break;
      case 'collectMetadata': w.flag(6, 'collect-metadata', set.collectMetadata); break;
      case 'remote6': w.ipv6(7, 'remote6', set.remote6); break;
      case 'udpCsum': w.u8(8, 'udp-csum', set.udpCsum); break;
      case 'udpZeroCsum6Tx': w.u8(9, 'udp-zero-csum6-tx', set.udpZeroCsum6Tx); break;
      case 'udpZeroCsum6Rx': w.u8(10, 'udp-zero-csum6-rx', set.udpZeroCsum6Rx); break;
      case 'label': w.u32be(11, 'label', set.label); break;
      case 'ttlInherit': w.u8(12, 'ttl-inherit', set.ttlInherit); break;
      case 'df': w.u8(13, 'df', set.df, geneveDfTable); break;
      case 'innerProtoInherit': w.flag(14, 'inner-proto-inherit', set.innerProtoInherit); break;
      case 'portRange': w.struct(15, 'port-range', set.portRange, 4, encodeIflaGenevePortRange); break;
      case 'groHint': w.flag(16, 'gro-hint', set.groHint); break;
      case 'local': w.ipv4(17, 'local', set.local); break;
      case 'local6': w.ipv6(18, 'local6', set.local6); break;
      default: w.unknownKey('linkinfo-geneve-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-hsr-attrs`. */
export function encodeLinkinfoHsrAttrs(w: AttrWriter, set: LinkinfoHsrAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'slave1': w.u32(1, 'slave1', set.slave1); break;
      case 'slave2': w.u32(2, 'slave2', set.slave2); break;
      case 'multicastSpec': w.u8(3, 'multicast-spec', set.multicastSpec); break;
      case 'supervisionAddr': w.mac(4, 'supervision-addr', set.supervisionAddr); break;
      case 'seqNr': w.u16(5, 'seq-nr', set.seqNr); break;
      case 'version': w.u8(6, 'version', set.version); break;
      case 'protocol': w.u8(7, 'protocol', set.protocol, hsrProtocolTable); break;
      case 'interlink': w.u32(8, 'interlink', set.interlink); break;
      default: w.unknownKey('linkinfo-hsr-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-iptun-attrs`. */
export function encodeLinkinfoIptunAttrs(w: AttrWriter, set: LinkinfoIptunAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.u32(1, 'link', set.link); break;
      case 'local': w.ip(2, 'local', set.local); break;
      case 'remote': w.ip(3, 'remote', set.remote); break;
      case 'ttl': w.u8(4, 'ttl', set.ttl); break;
      case 'tos': w.u8(5, 'tos', set.tos); break;
      case 'encapLimit': w.u8(6, 'encap-limit', set.encapLimit); break;
      case 'flowinfo': w.u32be(7, 'flowinfo', set.flowinfo); break;
      case 'flags': w.u16(8, 'flags', set.flags, sitFlagsTable); break;
      case 'proto': w.u8(9, 'proto', set.proto); break;
      case 'pmtudisc': w.u8(10, 'pmtudisc', set.pmtudisc); break;
      case '_6rdPrefix': w.ipv6(11, '6rd-prefix', set._6rdPrefix); break;
      case '_6rdRelayPrefix': w.ipv4(12, '6rd-relay-prefix', set._6rdRelayPrefix); break;
      case '_6rdPrefixlen': w.u16(13, '6rd-prefixlen', set._6rdPrefixlen); break;
      case '_6rdRelayPrefixlen': w.u16(14, '6rd-relay-prefixlen', set._6rdRelayPrefixlen); break;
      case 'encapType': w.u16(15, 'encap-type', set.encapType, tunnelEncapTypeTable); break;
      case 'encapFlags': w.u16(16, 'encap-flags', set.encapFlags, tunnelEncapFlagsTable); break;
      case 'encapSport': w.u16be(17, 'encap-sport', set.encapSport); break;
      case 'encapDport': w.u16be(18, 'encap-dport', set.encapDport); break;
      case 'collectMetadata': w.flag(19, 'collect-metadata', set.collectMetadata); break;
      case 'fwmark': w.u32(20, 'fwmark', set.fwmark); break;
      default: w.unknownKey('linkinfo-iptun-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-ip6tnl-attrs`. */
export function encodeLinkinfoIp6tnlAttrs(w: AttrWriter, set: LinkinfoIp6tnlAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.u32(1, 'link', set.link); break;
      case 'local': w.ipv6(2, 'local', set.local); break;
      case 'remote': w.ipv6(3, 'remote', set.remote); break;
      case 'ttl': w.u8(4, 'ttl', set.ttl); break;
      case 'encapLimit': w.u8(6, 'encap-limit', set.encapLimit); break;
      case 'flowinfo': w.u32be(7, 'flowinfo', set.flowinfo); break;
      case 'flags': w.u32(8, 'flags', set.flags, ip6TnlFlagsTable); break;
      case 'proto': w.u8(9, 'proto', set.proto); break;
      case 'encapType': w.u16(15, 'encap-type', set.encapType, tunnelEncapTypeTable); break;
      case 'encapFlags': w.u16(16, 'encap-flags', set.encapFlags, tunnelEncapFlagsTable); break;
      case 'encapSport': w.u16be(17, 'encap-sport', set.encapSport); break;
      case 'encapDport': w.u16be(18, 'encap-dport', set.encapDport); break;
      case 'collectMetadata': w.flag(19, 'collect-metadata', set.collectMetadata); break;
      case 'fwmark': w.u32(20, 'fwmark', set.fwmark); break;
      default: w.unknownKey('linkinfo-ip6tnl-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-tun-attrs`. */
export function encodeLinkinfoTunAttrs(w: AttrWriter, set: LinkinfoTunAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'owner': w.u32(1, 'owner', set.owner); break;
      case 'group': w.u32(2, 'group', set.group); break;
      case 'type': w.u8(3, 'type', set.type, tunTypeTable); break;
      case 'pi': w.u8(4, 'pi', set.pi); break;
      case 'vnetHdr': w.u8(5, 'vnet-hdr', set.vnetHdr); break;
      case 'persist': w.u8(6, 'persist', set.persist); break;
      case 'multiQueue': w.u8(7, 'multi-queue', set.multiQueue); break;
      case 'numQueues': w.u32(8, 'num-queues', set.numQueues); break;
      case 'numDisabledQueues': w.u32(9, 'num-disabled-queues', set.numDisabledQueues); break;
      default: w.unknownKey('linkinfo-tun-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-vlan-attrs`. */
export function encodeLinkinfoVlanAttrs(w: AttrWriter, set: LinkinfoVlanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u16(1, 'id', set.id); break;
      case 'flags': w.struct(2, 'flags', set.flags, 8, encodeIflaVlanFlags); break;
      case 'egressQos': w.nest(3, 'egress-qos', set.egressQos, encodeIflaVlanQos); break;
      case 'ingressQos': w.nest(4, 'ingress-qos', set.ingressQos, encodeIflaVlanQos); break;
      case 'protocol': w.u16be(5, 'protocol', set.protocol, vlanProtocolsTable); break;
      default: w.unknownKey('linkinfo-vlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ifla-vlan-qos`. */
export function encodeIflaVlanQos(w: AttrWriter, set: IflaVlanQos<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mapping':
        w.list('mapping', set.mapping, (item) => w.struct(1, 'mapping', item, 8, encodeIflaVlanQosMapping));
        break;
      default: w.unknownKey('ifla-vlan-qos', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-vrf-attrs`. */
export function encodeLinkinfoVrfAttrs(w: AttrWriter, set: LinkinfoVrfAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.u32(1, 'table', set.table); break;
      default: w.unknownKey('linkinfo-vrf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `xdp-attrs`. */
export function encodeXdpAttrs(w: AttrWriter, set: XdpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'fd': w.s32(1, 'fd', set.fd); break;
      case 'attached': w.u8(2, 'attached', set.attached, xdpAttachedTable); break;
      case 'flags': w.u32(3, 'flags', set.flags, xdpFlagsTable); break;
      case 'progId': w.u32(4, 'prog-id', set.progId); break;
      case 'drvProgId': w.u32(5, 'drv-prog-id', set.drvProgId); break;
      case 'skbProgId': w.u32(6, 'skb-prog-id', set.skbProgId); break;
      case 'hwProgId': w.u32(7, 'hw-prog-id', set.hwProgId); break;
      case 'expectedFd': w.s32(8, 'expected-fd', set.expectedFd); break;
      default: w.unknownKey('xdp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ifla-attrs`. */
export function encodeIflaAttrs(w: AttrWriter, set: IflaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'conf': w.packed(1, 'conf', set.conf, 4, (at, item) => w.putS32(at, 'conf', item)); break;
      case 'settings': w.nest(1, 'settings', set.settings, encodeIpv4DevconfAttrs); break;
      default: w.unknownKey('ifla-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ipv4-devconf-attrs`. */
export function encodeIpv4DevconfAttrs(w: AttrWriter, set: Ipv4DevconfAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'forwarding': w.u32(1, 'forwarding', set.forwarding); break;
      case 'mcForwarding': w.u32(2, 'mc-forwarding', set.mcForwarding); break;
      case 'proxyArp': w.u32(3, 'proxy-arp', set.proxyArp); break;
      case 'acceptRedirects': w.u32(4, 'accept-redirects', set.acceptRedirects); break;
      case 'secureRedirects': w.u32(5, 'secure-redirects', set.secureRedirects); break;
      case 'sendRedirects': w.u32(6, 'send-redirects', set.sendRedirects); break;
      case 'sharedMedia': w.u32(7, 'shared-media', set.sharedMedia); break;
      case 'rpFilter': w.u32(8, 'rp-filter', set.rpFilter); break;
      case 'acceptSourceRoute': w.u32(9, 'accept-source-route', set.acceptSourceRoute); break;
      case 'bootpRelay': w.u32(10, 'bootp-relay', set.bootpRelay); break;
      case 'logMartians': w.u32(11, 'log-martians', set.logMartians); break;
      case 'tag': w.u32(12, 'tag', set.tag); break;
      case 'arpfilter': w.u32(13, 'arpfilter', set.arpfilter); break;
      case 'mediumId': w.s32(14, 'medium-id', set.mediumId); break;
      case 'noxfrm': w.u32(15, 'noxfrm', set.noxfrm); break;
      case 'nopolicy': w.u32(16, 'nopolicy', set.nopolicy); break;
      case 'forceIgmpVersion': w.u32(17, 'force-igmp-version', set.forceIgmpVersion); break;
      case 'arpAnnounce': w.u32(18, 'arp-announce', set.arpAnnounce); break;
      case 'arpIgnore': w.u32(19, 'arp-ignore', set.arpIgnore); break;
      case 'promoteSecondaries': w.u32(20, 'promote-secondaries', set.promoteSecondaries); break;
      case 'arpAccept': w.u32(21, 'arp-accept', set.arpAccept); break;
      case 'arpNotify': w.u32(22, 'arp-notify', set.arpNotify); break;
      case 'acceptLocal': w.u32(23, 'accept-local', set.acceptLocal); break;
      case 'srcVmark': w.u32(24, 'src-vmark', set.srcVmark); break;
      case 'proxyArpPvlan': w.u32(25, 'proxy-arp-pvlan', set.proxyArpPvlan); break;
      case 'routeLocalnet': w.u32(26, 'route-localnet', set.routeLocalnet); break;
      case 'igmpv2UnsolicitedReportInterval':
        w.u32(27, 'igmpv2-unsolicited-report-interval', set.igmpv2UnsolicitedReportInterval);
        break;
      case 'igmpv3UnsolicitedReportInterval':
        w.u32(28, 'igmpv3-unsolicited-report-interval', set.igmpv3UnsolicitedReportInterval);
        break;
      case 'ignoreRoutesWithLinkdown': w.u32(29, 'ignore-routes-with-linkdown', set.ignoreRoutesWithLinkdown); break;
      case 'dropUnicastInL2Multicast': w.u32(30, 'drop-unicast-in-l2-multicast', set.dropUnicastInL2Multicast); break;
      case 'dropGratuitousArp': w.u32(31, 'drop-gratuitous-arp', set.dropGratuitousArp); break;
      case 'bcForwarding': w.u32(32, 'bc-forwarding', set.bcForwarding); break;
      case 'arpEvictNocarrier': w.u32(33, 'arp-evict-nocarrier', set.arpEvictNocarrier); break;
      default: w.unknownKey('ipv4-devconf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ifla6-attrs`. */
export function encodeIfla6Attrs(w: AttrWriter, set: Ifla6Attrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'flags': w.u32(1, 'flags', set.flags, inet6LinkFlagsTable); break;
      case 'conf': w.packed(2, 'conf', set.conf, 4, (at, item) => w.putS32(at, 'conf', item)); break;
      case 'stats': w.packed(3, 'stats', set.stats, 8, (at, item) => w.putU64(at, 'stats', item)); break;
      case 'mcast': w.binary(4, 'mcast', set.mcast); break;
      case 'cacheinfo': w.struct(5, 'cacheinfo', set.cacheinfo, 16, encodeIflaCacheinfo); break;
      case 'icmp6stats':
        w.packed(6, 'icmp6stats', set.icmp6stats, 8, (at, item) => w.putU64(at, 'icmp6stats', item));
        break;
      case 'token': w.ipv6(7, 'token', set.token); break;
      case 'addrGenMode': w.u8(8, 'addr-gen-mode', set.addrGenMode, in6AddrGenModeTable); break;
      case 'raMtu': w.u32(9, 'ra-mtu', set.raMtu); break;
      default: w.unknownKey('ifla6-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mctp-attrs`. */
export function encodeMctpAttrs(w: AttrWriter, set: MctpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'net': w.u32(1, 'net', set.net); break;
      case 'physBinding': w.u8(2, 'phys-binding', set.physBinding, mctpPhysBindingTable); break;
      default: w.unknownKey('mctp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats-attrs`. */
export function encodeStatsAttrs(w: AttrWriter, set: StatsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link64': w.struct(1, 'link-64', set.link64, 200, encodeRtnlLinkStats64); break;
      case 'getFilters': w.nest(1, 'get-filters', set.getFilters, encodeStatsFiltersAttrs); break;
      case 'linkXstats': w.nest(2, 'link-xstats', set.linkXstats, encodeLinkXstatsAttrs); break;
      case 'linkXstatsSlave': w.nest(3, 'link-xstats-slave', set.linkXstatsSlave, encodeLinkXstatsAttrs); break;
      case 'linkOffloadXstats': w.nest(4, 'link-offload-xstats', set.linkOffloadXstats, encodeLinkOffloadXstats); break;
      case 'afSpec': w.nest(5, 'af-spec', set.afSpec, encodeStatsAfSpecAttrs); break;
      default: w.unknownKey('stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `link-xstats-attrs`. */
export function encodeLinkXstatsAttrs(w: AttrWriter, set: LinkXstatsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'bridge': w.nest(1, 'bridge', set.bridge, encodeBridgeXstatsAttrs); break;
      case 'bond': w.nest(2, 'bond', set.bond, encodeBondXstatsAttrs); break;
      default: w.unknownKey('link-xstats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bridge-xstats-attrs`. */
export function encodeBridgeXstatsAttrs(w: AttrWriter, set: BridgeXstatsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'vlan': w.list('vlan', set.vlan, (item) => w.struct(1, 'vlan', item, 40, encodeBridgeVlanXstats)); break;
      case 'mcast': w.struct(2, 'mcast', set.mcast, 240, encodeBrMcastStats); break;
      case 'stp': w.struct(4, 'stp', set.stp, 48, encodeBridgeStpXstats); break;
      default: w.unknownKey('bridge-xstats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bond-xstats-attrs`. */
export function encodeBondXstatsAttrs(w: AttrWriter, set: BondXstatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case '_3ad': w.nest(1, '3ad', set._3ad, encodeBond3adStatAttrs); break;
      default: w.unknownKey('bond-xstats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bond-3ad-stat-attrs`. */
export function encodeBond3adStatAttrs(w: AttrWriter, set: Bond3adStatAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'lacpduRx': w.u64(0, 'lacpdu-rx', set.lacpduRx); break;
      case 'lacpduTx': w.u64(1, 'lacpdu-tx', set.lacpduTx); break;
      case 'lacpduUnknownRx': w.u64(2, 'lacpdu-unknown-rx', set.lacpduUnknownRx); break;
      case 'lacpduIllegalRx': w.u64(3, 'lacpdu-illegal-rx', set.lacpduIllegalRx); break;
      case 'markerRx': w.u64(4, 'marker-rx', set.markerRx); break;
      case 'markerTx': w.u64(5, 'marker-tx', set.markerTx); break;
      case 'markerRespRx': w.u64(6, 'marker-resp-rx', set.markerRespRx); break;
      case 'markerRespTx': w.u64(7, 'marker-resp-tx', set.markerRespTx); break;
      case 'markerUnknownRx': w.u64(8, 'marker-unknown-rx', set.markerUnknownRx); break;
      default: w.unknownKey('bond-3ad-stat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats-af-spec-attrs`. */
export function encodeStatsAfSpecAttrs(w: AttrWriter, set: StatsAfSpecAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mpls': w.nest(28, 'mpls', set.mpls, encodeMplsStatsAttrs); break;
      default: w.unknownKey('stats-af-spec-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mpls-stats-attrs`. */
export function encodeMplsStatsAttrs(w: AttrWriter, set: MplsStatsAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.struct(1, 'link', set.link, 72, encodeMplsLinkStats); break;
      default: w.unknownKey('mpls-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `link-offload-xstats`. */
export function encodeLinkOffloadXstats(w: AttrWriter, set: LinkOffloadXstats<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'cpuHit': w.struct(1, 'cpu-hit', set.cpuHit, 200, encodeRtnlLinkStats64); break;
      case 'hwSInfo':
        w.indexed(2, 'hw-s-info', set.hwSInfo, (type, item) => w.nest(type, '', item, encodeHwSInfoOne));
        break;
      case 'l3Stats': w.struct(3, 'l3-stats', set.l3Stats, 72, encodeRtnlHwStats64); break;
      default: w.unknownKey('link-offload-xstats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `hw-s-info-one`. */
export function encodeHwSInfoOne(w: AttrWriter, set: HwSInfoOne): void {
  for (const key in set) {
    switch (key) {
      case 'request': w.u8(1, 'request', set.request); break;
      case 'used': w.u8(2, 'used', set.used); break;
      default: w.unknownKey('hw-s-info-one', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `link-dpll-pin-attrs`. */
export function encodeLinkDpllPinAttrs(w: AttrWriter, set: LinkDpllPinAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      default: w.unknownKey('link-dpll-pin-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-netkit-attrs`. */
export function encodeLinkinfoNetkitAttrs(w: AttrWriter, set: LinkinfoNetkitAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'peerInfo': w.nest(1, 'peer-info', set.peerInfo, encodeLinkAttrsMessage); break;
      case 'primary': w.u8(2, 'primary', set.primary); break;
      case 'policy': w.u32(3, 'policy', set.policy, netkitPolicyTable); break;
      case 'peerPolicy': w.u32(4, 'peer-policy', set.peerPolicy, netkitPolicyTable); break;
      case 'mode': w.u32(5, 'mode', set.mode, netkitModeTable); break;
      case 'scrub': w.u32(6, 'scrub', set.scrub, netkitScrubTable); break;
      case 'peerScrub': w.u32(7, 'peer-scrub', set.peerScrub, netkitScrubTable); break;
      case 'headroom': w.u16(8, 'headroom', set.headroom); break;
      case 'tailroom': w.u16(9, 'tailroom', set.tailroom); break;
      case 'pairing': w.u32(10, 'pairing', set.pairing, netkitPairingTable); break;
      default: w.unknownKey('linkinfo-netkit-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-ovpn-attrs`. */
export function encodeLinkinfoOvpnAttrs(w: AttrWriter, set: LinkinfoOvpnAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.u8(1, 'mode', set.mode, ovpnModeTable); break;
      default: w.unknownKey('linkinfo-ovpn-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-veth-attrs`. */
export function encodeLinkinfoVethAttrs(w: AttrWriter, set: LinkinfoVethAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'peer': w.nest(1, 'peer', set.peer, encodeLinkAttrsMessage); break;
      default: w.unknownKey('linkinfo-veth-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-vxcan-attrs`. */
export function encodeLinkinfoVxcanAttrs(w: AttrWriter, set: LinkinfoVxcanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'peer': w.nest(1, 'peer', set.peer, encodeLinkAttrsMessage); break;
      default: w.unknownKey('linkinfo-vxcan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-vxlan-attrs`. */
export function encodeLinkinfoVxlanAttrs(w: AttrWriter, set: LinkinfoVxlanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'group': w.ipv4(2, 'group', set.group); break;
      case 'link': w.u32(3, 'link', set.link); break;
      case 'local': w.ipv4(4, 'local', set.local); break;
      case 'ttl': w.u8(5, 'ttl', set.ttl); break;
      case 'tos': w.u8(6, 'tos', set.tos); break;
      case 'learning': w.u8(7, 'learning', set.learning); break;
      case 'ageing': w.u32(8, 'ageing', set.ageing); break;
      case 'limit': w.u32(9, 'limit', set.limit); break;
      case 'portRange': w.struct(10, 'port-range', set.portRange, 4, encodeIflaVxlanPortRange); break;
      case 'proxy': w.u8(11, 'proxy', set.proxy); break;
      case 'rsc': w.u8(12, 'rsc', set.rsc); break;
      case 'l2miss': w.u8(13, 'l2miss', set.l2miss); break;
      case 'l3miss': w.u8(14, 'l3miss', set.l3miss); break;
      case 'port': w.u16be(15, 'port', set.port); break;
      case 'group6': w.ipv6(16, 'group6', set.group6); break;
      case 'local6': w.ipv6(17, 'local6', set.local6); break;
      case 'udpCsum': w.u8(18, 'udp-csum', set.udpCsum); break;
      case 'udpZeroCsum6Tx': w.u8(19, 'udp-zero-csum6-tx', set.udpZeroCsum6Tx); break;
      case 'udpZeroCsum6Rx': w.u8(20, 'udp-zero-csum6-rx', set.udpZeroCsum6Rx); break;
      case 'remcsumTx': w.u8(21, 'remcsum-tx', set.remcsumTx); break;
      case 'remcsumRx': w.u8(22, 'remcsum-rx', set.remcsumRx); break;
      case 'gbp': w.flag(23, 'gbp', set.gbp); break;
      case 'remcsumNopartial': w.flag(24, 'remcsum-nopartial', set.remcsumNopartial); break;
      case 'collectMetadata': w.u8(25, 'collect-metadata', set.collectMetadata); break;
      case 'label': w.u32be(26, 'label', set.label); break;
      case 'gpe': w.flag(27, 'gpe', set.gpe); break;
      case 'ttlInherit': w.u8(28, 'ttl-inherit', set.ttlInherit); break;
      case 'inheritTtl': w.flag(28, 'inherit-ttl', set.inheritTtl); break;
      case 'df': w.u8(29, 'df', set.df, vxlanDfTable); break;
      case 'vnifilter': w.u8(30, 'vnifilter', set.vnifilter); break;
      case 'localbypass': w.u8(31, 'localbypass', set.localbypass); break;
      case 'labelPolicy': w.u32(32, 'label-policy', set.labelPolicy, vxlanLabelPolicyTable); break;
      case 'reservedBits': w.binary(33, 'reserved-bits', set.reservedBits); break;
      case 'mcRoute': w.u8(34, 'mc-route', set.mcRoute); break;
      default: w.unknownKey('linkinfo-vxlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-macvlan-attrs`. */
export function encodeLinkinfoMacvlanAttrs(w: AttrWriter, set: LinkinfoMacvlanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.u32(1, 'mode', set.mode, macvlanModeTable); break;
      case 'flags': w.u16(2, 'flags', set.flags, macvlanFlagsTable); break;
      case 'macaddrMode': w.u32(3, 'macaddr-mode', set.macaddrMode, macvlanMacaddrModeTable); break;
      case 'macaddr': w.mac(4, 'macaddr', set.macaddr); break;
      case 'macaddrData': w.nest(5, 'macaddr-data', set.macaddrData, encodeMacvlanMacaddrAttrs); break;
      case 'macaddrCount': w.u32(6, 'macaddr-count', set.macaddrCount); break;
      case 'bcQueueLen': w.u32(7, 'bc-queue-len', set.bcQueueLen); break;
      case 'bcQueueLenUsed': w.u32(8, 'bc-queue-len-used', set.bcQueueLenUsed); break;
      case 'bcCutoff': w.s32(9, 'bc-cutoff', set.bcCutoff); break;
      default: w.unknownKey('linkinfo-macvlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `macvlan-macaddr-attrs`. */
export function encodeMacvlanMacaddrAttrs(w: AttrWriter, set: MacvlanMacaddrAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'macaddr': w.list('macaddr', set.macaddr, (item) => w.mac(4, 'macaddr', item)); break;
      default: w.unknownKey('macvlan-macaddr-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-ipvlan-attrs`. */
export function encodeLinkinfoIpvlanAttrs(w: AttrWriter, set: LinkinfoIpvlanAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.u16(1, 'mode', set.mode, ipvlanModeTable); break;
      case 'flags': w.u16(2, 'flags', set.flags, ipvlanFlagsTable); break;
      default: w.unknownKey('linkinfo-ipvlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-macsec-attrs`. */
export function encodeLinkinfoMacsecAttrs(w: AttrWriter, set: LinkinfoMacsecAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'sci': w.u64be(1, 'sci', set.sci); break;
      case 'port': w.u16be(2, 'port', set.port); break;
      case 'icvLen': w.u8(3, 'icv-len', set.icvLen); break;
      case 'cipherSuite': w.u64(4, 'cipher-suite', set.cipherSuite); break;
      case 'window': w.u32(5, 'window', set.window); break;
      case 'encodingSa': w.u8(6, 'encoding-sa', set.encodingSa); break;
      case 'encrypt': w.u8(7, 'encrypt', set.encrypt); break;
      case 'protect': w.u8(8, 'protect', set.protect); break;
      case 'incSci': w.u8(9, 'inc-sci', set.incSci); break;
      case 'es': w.u8(10, 'es', set.es); break;
      case 'scb': w.u8(11, 'scb', set.scb); break;
      case 'replayProtect': w.u8(12, 'replay-protect', set.replayProtect); break;
      case 'validation': w.u8(13, 'validation', set.validation, macsecValidationTypeTable); break;
      case 'offload': w.u8(15, 'offload', set.offload, macsecOffloadTable); break;
      default: w.unknownKey('linkinfo-macsec-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-xfrm-attrs`. */
export function encodeLinkinfoXfrmAttrs(w: AttrWriter, set: LinkinfoXfrmAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'link': w.u32(1, 'link', set.link); break;
      case 'ifId': w.u32(2, 'if-id', set.ifId); break;
      case 'collectMetadata': w.flag(3, 'collect-metadata', set.collectMetadata); break;
      default: w.unknownKey('linkinfo-xfrm-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-bareudp-attrs`. */
export function encodeLinkinfoBareudpAttrs(w: AttrWriter, set: LinkinfoBareudpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'port': w.u16be(1, 'port', set.port); break;
      case 'ethertype': w.u16be(2, 'ethertype', set.ethertype); break;
      case 'srcportMin': w.u16(3, 'srcport-min', set.srcportMin); break;
      case 'multiprotoMode': w.flag(4, 'multiproto-mode', set.multiprotoMode); break;
      default: w.unknownKey('linkinfo-bareudp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-gtp-attrs`. */
export function encodeLinkinfoGtpAttrs(w: AttrWriter, set: LinkinfoGtpAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'fd0': w.u32(1, 'fd0', set.fd0); break;
      case 'fd1': w.u32(2, 'fd1', set.fd1); break;
      case 'pdpHashsize': w.u32(3, 'pdp-hashsize', set.pdpHashsize); break;
      case 'role': w.u32(4, 'role', set.role, gtpRoleTable); break;
      case 'createSockets': w.u8(5, 'create-sockets', set.createSockets); break;
      case 'restartCount': w.u8(6, 'restart-count', set.restartCount); break;
      case 'local': w.ipv4(7, 'local', set.local); break;
      case 'local6': w.ipv6(8, 'local6', set.local6); break;
      default: w.unknownKey('linkinfo-gtp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-amt-attrs`. */
export function encodeLinkinfoAmtAttrs(w: AttrWriter, set: LinkinfoAmtAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.u32(1, 'mode', set.mode, amtModeTable); break;
      case 'relayPort': w.u16be(2, 'relay-port', set.relayPort); break;
      case 'gatewayPort': w.u16be(3, 'gateway-port', set.gatewayPort); break;
      case 'link': w.u32(4, 'link', set.link); break;
      case 'localIp': w.ipv4(5, 'local-ip', set.localIp); break;
      case 'remoteIp': w.ipv4(6, 'remote-ip', set.remoteIp); break;
      case 'discoveryIp': w.ipv4(7, 'discovery-ip', set.discoveryIp); break;
      case 'maxTunnels': w.u32(8, 'max-tunnels', set.maxTunnels); break;
      default: w.unknownKey('linkinfo-amt-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-ppp-attrs`. */
export function encodeLinkinfoPppAttrs(w: AttrWriter, set: LinkinfoPppAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'devFd': w.s32(1, 'dev-fd', set.devFd); break;
      default: w.unknownKey('linkinfo-ppp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-wwan-attrs`. */
export function encodeLinkinfoWwanAttrs(w: AttrWriter, set: LinkinfoWwanAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'linkId': w.u32(1, 'link-id', set.linkId); break;
      default: w.unknownKey('linkinfo-wwan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-ipoib-attrs`. */
export function encodeLinkinfoIpoibAttrs(w: AttrWriter, set: LinkinfoIpoibAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'pkey': w.u16(1, 'pkey', set.pkey); break;
      case 'mode': w.u16(2, 'mode', set.mode, ipoibModeTable); break;
      case 'umcast': w.u16(3, 'umcast', set.umcast); break;
      default: w.unknownKey('linkinfo-ipoib-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-rmnet-attrs`. */
export function encodeLinkinfoRmnetAttrs(w: AttrWriter, set: LinkinfoRmnetAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'muxId': w.u16(1, 'mux-id', set.muxId); break;
      case 'flags': w.struct(2, 'flags', set.flags, 8, encodeIflaRmnetFlags); break;
      default: w.unknownKey('linkinfo-rmnet-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-dsa-attrs`. */
export function encodeLinkinfoDsaAttrs(w: AttrWriter, set: LinkinfoDsaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'conduit': w.u32(1, 'conduit', set.conduit); break;
      default: w.unknownKey('linkinfo-dsa-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-batadv-attrs`. */
export function encodeLinkinfoBatadvAttrs(w: AttrWriter, set: LinkinfoBatadvAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'algoName': w.text(1, 'algo-name', set.algoName); break;
      default: w.unknownKey('linkinfo-batadv-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vrf-port-attrs`. */
export function encodeVrfPortAttrs(w: AttrWriter, set: VrfPortAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.u32(1, 'table', set.table); break;
      default: w.unknownKey('vrf-port-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `linkinfo-can-attrs`. */
export function encodeLinkinfoCanAttrs(w: AttrWriter, set: LinkinfoCanAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'bittiming': w.struct(1, 'bittiming', set.bittiming, 32, encodeCanBittiming); break;
      case 'bittimingConst': w.struct(2, 'bittiming-const', set.bittimingConst, 48, encodeCanBittimingConst); break;
      case 'clock': w.struct(3, 'clock', set.clock, 4, encodeCanClock); break;
      case 'state': w.u32(4, 'state', set.state, canStateTable); break;
      case 'ctrlmode': w.struct(5, 'ctrlmode', set.ctrlmode, 8, encodeCanCtrlmode); break;
      case 'restartMs': w.u32(6, 'restart-ms', set.restartMs); break;
      case 'restart': w.u32(7, 'restart', set.restart); break;
      case 'berrCounter': w.struct(8, 'berr-counter', set.berrCounter, 4, encodeCanBerrCounter); break;
      case 'dataBittiming': w.struct(9, 'data-bittiming', set.dataBittiming, 32, encodeCanBittiming); break;
      case 'dataBittimingConst':
        w.struct(10, 'data-bittiming-const', set.dataBittimingConst, 48, encodeCanBittimingConst);
        break;
      case 'termination': w.u16(11, 'termination', set.termination); break;
      case 'terminationConst':
        w.packed(
          12, 'termination-const', set.terminationConst, 2, (at, item) => w.putU16(at, 'termination-const', item),
        );
        break;
      case 'bitrateConst':
        w.packed(13, 'bitrate-const', set.bitrateConst, 4, (at, item) => w.putU32(at, 'bitrate-const', item));
        break;
      case 'dataBitrateConst':
        w.packed(
          14, 'data-bitrate-const', set.dataBitrateConst, 4, (at, item) => w.putU32(at, 'data-bitrate-const', item),
        );
        break;
      case 'bitrateMax': w.u32(15, 'bitrate-max', set.bitrateMax); break;
      case 'tdc': w.nest(16, 'tdc', set.tdc, encodeCanTdcAttrs); break;
      case 'ctrlmodeExt': w.nest(17, 'ctrlmode-ext', set.ctrlmodeExt, encodeCanCtrlmodeExtAttrs); break;
      case 'xlDataBittiming': w.struct(18, 'xl-data-bittiming', set.xlDataBittiming, 32, encodeCanBittiming); break;
      case 'xlDataBittimingConst':
        w.struct(19, 'xl-data-bittiming-const', set.xlDataBittimingConst, 48, encodeCanBittimingConst);
        break;
      case 'xlDataBitrateConst':
        w.packed(
          20, 'xl-data-bitrate-const', set.xlDataBitrateConst, 4,
          (at, item) => w.putU32(at, 'xl-data-bitrate-const', item),
        );
        break;
      case 'xlTdc': w.nest(21, 'xl-tdc', set.xlTdc, encodeCanTdcAttrs); break;
      case 'xlPwm': w.nest(22, 'xl-pwm', set.xlPwm, encodeCanPwmAttrs); break;
      default: w.unknownKey('linkinfo-can-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `can-tdc-attrs`. */
export function encodeCanTdcAttrs(w: AttrWriter, set: CanTdcAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'tdcvMin': w.u32(1, 'tdcv-min', set.tdcvMin); break;
      case 'tdcvMax': w.u32(2, 'tdcv-max', set.tdcvMax); break;
      case 'tdcoMin': w.u32(3, 'tdco-min', set.tdcoMin); break;
      case 'tdcoMax': w.u32(4, 'tdco-max', set.tdcoMax); break;
      case 'tdcfMin': w.u32(5, 'tdcf-min', set.tdcfMin); break;
      case 'tdcfMax': w.u32(6, 'tdcf-max', set.tdcfMax); break;
      case 'tdcv': w.u32(7, 'tdcv', set.tdcv); break;
      case 'tdco': w.u32(8, 'tdco', set.tdco); break;
      case 'tdcf': w.u32(9, 'tdcf', set.tdcf); break;
      default: w.unknownKey('can-tdc-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `can-ctrlmode-ext-attrs`. */
export function encodeCanCtrlmodeExtAttrs(w: AttrWriter, set: CanCtrlmodeExtAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'supported': w.u32(1, 'supported', set.supported, canCtrlmodeFlagsTable); break;
      default: w.unknownKey('can-ctrlmode-ext-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `can-pwm-attrs`. */
export function encodeCanPwmAttrs(w: AttrWriter, set: CanPwmAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'pwmsMin': w.u32(1, 'pwms-min', set.pwmsMin); break;
      case 'pwmsMax': w.u32(2, 'pwms-max', set.pwmsMax); break;
      case 'pwmlMin': w.u32(3, 'pwml-min', set.pwmlMin); break;
      case 'pwmlMax': w.u32(4, 'pwml-max', set.pwmlMax); break;
      case 'pwmoMin': w.u32(5, 'pwmo-min', set.pwmoMin); break;
      case 'pwmoMax': w.u32(6, 'pwmo-max', set.pwmoMax); break;
      case 'pwms': w.u32(7, 'pwms', set.pwms); break;
      case 'pwml': w.u32(8, 'pwml', set.pwml); break;
      case 'pwmo': w.u32(9, 'pwmo', set.pwmo); break;
      default: w.unknownKey('can-pwm-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats-filters-attrs`. */
export function encodeStatsFiltersAttrs(w: AttrWriter, set: StatsFiltersAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'linkOffloadXstats': w.u32(4, 'link-offload-xstats', set.linkOffloadXstats, offloadXstatsFilterTable); break;
      default: w.unknownKey('stats-filters-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats-set-attrs`. */
export function encodeStatsSetAttrs(w: AttrWriter, set: StatsSetAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'offloadXstatsL3Stats': w.u8(2, 'offload-xstats-l3-stats', set.offloadXstatsL3Stats); break;
      default: w.unknownKey('stats-set-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bridge-link-attrs`. */
export function encodeBridgeLinkAttrs(w: AttrWriter, set: BridgeLinkAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'address': w.mac(1, 'address', set.address); break;
      case 'ifname': w.text(3, 'ifname', set.ifname); break;
      case 'mtu': w.u32(4, 'mtu', set.mtu); break;
      case 'link': w.u32(5, 'link', set.link); break;
      case 'master': w.u32(10, 'master', set.master); break;
      case 'protinfo': w.nest(12, 'protinfo', set.protinfo, encodeLinkinfoBrportAttrs); break;
      case 'operstate': w.u8(16, 'operstate', set.operstate, operstateTable); break;
      case 'afSpec': w.nest(26, 'af-spec', set.afSpec, encodeBridgeAfSpecAttrs); break;
      case 'extMask': w.u32(29, 'ext-mask', set.extMask, rtextFilterTable); break;
      default: w.unknownKey('bridge-link-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bridge-af-spec-attrs`. */
export function encodeBridgeAfSpecAttrs(w: AttrWriter, set: BridgeAfSpecAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'flags': w.u16(0, 'flags', set.flags, bridgeFlagsTable); break;
      case 'mode': w.u16(1, 'mode', set.mode, bridgeModeTable); break;
      case 'vlanInfo':
        w.list('vlan-info', set.vlanInfo, (item) => w.struct(2, 'vlan-info', item, 4, encodeBridgeVlanInfo));
        break;
      case 'vlanTunnelInfo':
        w.list(
          'vlan-tunnel-info', set.vlanTunnelInfo,
          (item) => w.nest(3, 'vlan-tunnel-info', item, encodeBridgeVlanTunnelAttrs),
        );
        break;
      case 'mrp': w.binary(4, 'mrp', set.mrp); break;
      case 'cfm': w.binary(5, 'cfm', set.cfm); break;
      case 'mst': w.nest(6, 'mst', set.mst, encodeBridgeMstAttrs); break;
      default: w.unknownKey('bridge-af-spec-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bridge-vlan-tunnel-attrs`. */
export function encodeBridgeVlanTunnelAttrs(w: AttrWriter, set: BridgeVlanTunnelAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'vid': w.u16(2, 'vid', set.vid); break;
      case 'flags': w.u16(3, 'flags', set.flags, bridgeVlanInfoFlagsTable); break;
      default: w.unknownKey('bridge-vlan-tunnel-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bridge-mst-attrs`. */
export function encodeBridgeMstAttrs(w: AttrWriter, set: BridgeMstAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'entry': w.list('entry', set.entry, (item) => w.nest(1, 'entry', item, encodeBridgeMstEntryAttrs)); break;
      default: w.unknownKey('bridge-mst-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `bridge-mst-entry-attrs`. */
export function encodeBridgeMstEntryAttrs(w: AttrWriter, set: BridgeMstEntryAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'msti': w.u16(1, 'msti', set.msti); break;
      case 'state': w.u8(2, 'state', set.state, brPortStateTable); break;
      default: w.unknownKey('bridge-mst-entry-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `ifinfomsg`, which stand beside the attributes. */
const ifinfomsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ifiFamily', 'ifiType', 'ifiIndex', 'ifiFlags', 'ifiChange',
]);

/** Encodes struct `ifinfomsg` and the attributes `link-attrs` behind it. */
export function encodeLinkAttrsMessage(w: AttrWriter, message: LinkAttrsMessage<Uint8Array>): void {
  w.header(16, message, encodeIfinfomsg, ifinfomsgKeys);
  encodeLinkAttrs(w, message);
}

/** Encodes struct `ifinfomsg` and the attributes `bridge-link-attrs` behind it. */
export function encodeBridgeLinkAttrsMessage(w: AttrWriter, message: BridgeLinkAttrsMessage<Uint8Array>): void {
  w.header(16, message, encodeIfinfomsg, ifinfomsgKeys);
  encodeBridgeLinkAttrs(w, message);
}

/** Properties of struct `if-stats-msg`, which stand beside the attributes. */
const ifStatsMsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['family', 'ifindex', 'filterMask']);

/** Encodes struct `if-stats-msg` and the attributes `stats-attrs` behind it. */
export function encodeStatsAttrsMessage(w: AttrWriter, message: StatsAttrsMessage<Uint8Array>): void {
  w.header(12, message, encodeIfStatsMsg, ifStatsMsgKeys);
  encodeStatsAttrs(w, message);
}

/** Encodes struct `if-stats-msg` and the attributes `stats-set-attrs` behind it. */
export function encodeStatsSetAttrsMessage(w: AttrWriter, message: StatsSetAttrsMessage<Uint8Array>): void {
  w.header(12, message, encodeIfStatsMsg, ifStatsMsgKeys);
  encodeStatsSetAttrs(w, message);
}

/** Encodes sub-message `linkinfo-data-msg` in the format that its selector names. */
export function encodeLinkinfoDataMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'bond': w.nest(id, `${name}(bond)`, value, encodeLinkinfoBondAttrs); break;
    case 'bridge': w.nest(id, `${name}(bridge)`, value, encodeLinkinfoBridgeAttrs); break;
    case 'erspan': w.nest(id, `${name}(erspan)`, value, encodeLinkinfoGreAttrs); break;
    case 'gre': w.nest(id, `${name}(gre)`, value, encodeLinkinfoGreAttrs); break;
    case 'gretap': w.nest(id, `${name}(gretap)`, value, encodeLinkinfoGreAttrs); break;
    case 'ip6gre': w.nest(id, `${name}(ip6gre)`, value, encodeLinkinfoGre6Attrs); break;
    case 'geneve': w.nest(id, `${name}(geneve)`, value, encodeLinkinfoGeneveAttrs); break;
    case 'hsr': w.nest(id, `${name}(hsr)`, value, encodeLinkinfoHsrAttrs); break;
    case 'ipip': w.nest(id, `${name}(ipip)`, value, encodeLinkinfoIptunAttrs); break;
    case 'ip6tnl': w.nest(id, `${name}(ip6tnl)`, value, encodeLinkinfoIp6tnlAttrs); break;
    case 'sit': w.nest(id, `${name}(sit)`, value, encodeLinkinfoIptunAttrs); break;
    case 'tun': w.nest(id, `${name}(tun)`, value, encodeLinkinfoTunAttrs); break;
    case 'vlan': w.nest(id, `${name}(vlan)`, value, encodeLinkinfoVlanAttrs); break;
    case 'vrf': w.nest(id, `${name}(vrf)`, value, encodeLinkinfoVrfAttrs); break;
    case 'vti': w.nest(id, `${name}(vti)`, value, encodeLinkinfoVtiAttrs); break;
    case 'vti6': w.nest(id, `${name}(vti6)`, value, encodeLinkinfoVti6Attrs); break;
    case 'netkit': w.nest(id, `${name}(netkit)`, value, encodeLinkinfoNetkitAttrs); break;
    case 'ovpn': w.nest(id, `${name}(ovpn)`, value, encodeLinkinfoOvpnAttrs); break;
    case 'amt': w.nest(id, `${name}(amt)`, value, encodeLinkinfoAmtAttrs); break;
    case 'bareudp': w.nest(id, `${name}(bareudp)`, value, encodeLinkinfoBareudpAttrs); break;
    case 'batadv': w.nest(id, `${name}(batadv)`, value, encodeLinkinfoBatadvAttrs); break;
    case 'can': w.nest(id, `${name}(can)`, value, encodeLinkinfoCanAttrs); break;
    case 'dsa': w.nest(id, `${name}(dsa)`, value, encodeLinkinfoDsaAttrs); break;
    case 'gtp': w.nest(id, `${name}(gtp)`, value, encodeLinkinfoGtpAttrs); break;
    case 'ip6erspan': w.nest(id, `${name}(ip6erspan)`, value, encodeLinkinfoGre6Attrs); break;
    case 'ip6gretap': w.nest(id, `${name}(ip6gretap)`, value, encodeLinkinfoGre6Attrs); break;
    case 'ipoib': w.nest(id, `${name}(ipoib)`, value, encodeLinkinfoIpoibAttrs); break;
    case 'ipvlan': w.nest(id, `${name}(ipvlan)`, value, encodeLinkinfoIpvlanAttrs); break;
    case 'ipvtap': w.nest(id, `${name}(ipvtap)`, value, encodeLinkinfoIpvlanAttrs); break;
    case 'macsec': w.nest(id, `${name}(macsec)`, value, encodeLinkinfoMacsecAttrs); break;
    case 'macvlan': w.nest(id, `${name}(macvlan)`, value, encodeLinkinfoMacvlanAttrs); break;
    case 'macvtap': w.nest(id, `${name}(macvtap)`, value, encodeLinkinfoMacvlanAttrs); break;
    case 'ppp': w.nest(id, `${name}(ppp)`, value, encodeLinkinfoPppAttrs); break;
    case 'rmnet': w.nest(id, `${name}(rmnet)`, value, encodeLinkinfoRmnetAttrs); break;
    case 'veth': w.nest(id, `${name}(veth)`, value, encodeLinkinfoVethAttrs); break;
    case 'vxcan': w.nest(id, `${name}(vxcan)`, value, encodeLinkinfoVxcanAttrs); break;
    case 'vxlan': w.nest(id, `${name}(vxlan)`, value, encodeLinkinfoVxlanAttrs); break;
    case 'wwan': w.nest(id, `${name}(wwan)`, value, encodeLinkinfoWwanAttrs); break;
    case 'xfrm': w.nest(id, `${name}(xfrm)`, value, encodeLinkinfoXfrmAttrs); break;
    case 'dummy': case 'ifb': case 'lowpan': case 'netdevsim': case 'nlmon': case 'openvswitch': case 'pfcp':
    case 'team': case 'vcan': case 'virt_wifi': case 'vsockmon': case 'wireguard':
      w.nest(id, `${name}(${selector})`, data, (w, set) => {
        for (const key in set) w.unknownKey(selector, key);
        w.keptUnknown(set);
      });
      break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `linkinfo-member-data-msg` in the format that its selector names. */
export function encodeLinkinfoMemberDataMsg(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'bridge': w.nest(id, `${name}(bridge)`, value, encodeLinkinfoBrportAttrs); break;
    case 'bond': w.nest(id, `${name}(bond)`, value, encodeBondSlaveAttrs); break;
    case 'vrf': w.nest(id, `${name}(vrf)`, value, encodeVrfPortAttrs); break;
    case 'batadv': case 'hsr': case 'openvswitch': case 'team':
      w.nest(id, `${name}(${selector})`, data, (w, set) => {
        for (const key in set) w.unknownKey(selector, key);
        w.keptUnknown(set);
      });
      break;
    default: throw w.noFormat(name, selector);
  }
}
