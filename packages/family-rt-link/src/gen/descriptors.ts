// Generated from specs/kernel/rt-link.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, array, attribute, type AttributeSet, attributeSet, binary, flag, formatted, indexed, ip, ipv4,
  ipv6, list, mac, member, named, nest, packed, s32, scalar, struct, type StructType, structType, subMessage,
  type SubMessageFormat, text, u16, u16be, u32, u32be, u64, u8, uint, uuid,
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
import {
  decodeAfSpecAttrs, decodeBond3adStatAttrs, decodeBondAdInfoAttrs, decodeBondXstatsAttrs, decodeBrBooloptMulti,
  decodeBridgeAfSpecAttrs, decodeBridgeMstAttrs, decodeBridgeMstEntryAttrs, decodeBridgeQuerierAttrs,
  decodeBridgeStpXstats, decodeBridgeVlanInfo, decodeBridgeVlanTunnelAttrs, decodeBridgeVlanXstats,
  decodeBridgeXstatsAttrs, decodeBrMcastStats, decodeCanBerrCounter, decodeCanBittiming, decodeCanBittimingConst,
  decodeCanClock, decodeCanCtrlmode, decodeCanCtrlmodeExtAttrs, decodeCanDeviceStats, decodeCanPwmAttrs,
  decodeCanTdcAttrs, decodeDevlinkPortAttrs, decodeHwSInfoOne, decodeIfinfomsg, decodeIfla6Attrs, decodeIflaAttrs,
  decodeIflaBridgeId, decodeIflaCacheinfo, decodeIflaGenevePortRange, decodeIflaRmnetFlags, decodeIflaVfGuid,
  decodeIflaVfLinkState, decodeIflaVfMac, decodeIflaVfRate, decodeIflaVfRssQueryEn, decodeIflaVfSpoofchk,
  decodeIflaVfTrust, decodeIflaVfTxRate, decodeIflaVfVlan, decodeIflaVfVlanInfo, decodeIflaVlanFlags, decodeIflaVlanQos,
  decodeIflaVlanQosMapping, decodeIflaVxlanPortRange, decodeIfStatsMsg, decodeIpv4DevconfAttrs, decodeLinkAttrsMessage,
  decodeLinkDpllPinAttrs, decodeLinkinfoAttrs, decodeLinkinfoBrportAttrs, decodeLinkOffloadXstats,
  decodeLinkXstatsAttrs, decodeMacvlanMacaddrAttrs, decodeMctpAttrs, decodeMplsLinkStats, decodeMplsStatsAttrs,
  decodePortSelfAttrs, decodePropListLinkAttrs, decodeProtoDownReasonAttrs, decodeRtgenmsg, decodeRtnlHwStats64,
  decodeRtnlLinkIfmap, decodeRtnlLinkStats, decodeRtnlLinkStats64, decodeStatsAfSpecAttrs, decodeStatsFiltersAttrs,
  decodeVfinfoAttrs, decodeVfinfoListAttrs, decodeVfPortsAttrs, decodeVfStatsAttrs, decodeVfVlanAttrs, decodeXdpAttrs,
} from './decode.ts';
import {
  encodeAfSpecAttrs, encodeBond3adStatAttrs, encodeBondAdInfoAttrs, encodeBondXstatsAttrs, encodeBrBooloptMulti,
  encodeBridgeAfSpecAttrs, encodeBridgeMstAttrs, encodeBridgeMstEntryAttrs, encodeBridgeQuerierAttrs,
  encodeBridgeStpXstats, encodeBridgeVlanInfo, encodeBridgeVlanTunnelAttrs, encodeBridgeVlanXstats,
  encodeBridgeXstatsAttrs, encodeBrMcastStats, encodeCanBerrCounter, encodeCanBittiming, encodeCanBittimingConst,
  encodeCanClock, encodeCanCtrlmode, encodeCanCtrlmodeExtAttrs, encodeCanDeviceStats, encodeCanPwmAttrs,
  encodeCanTdcAttrs, encodeDevlinkPortAttrs, encodeHwSInfoOne, encodeIfinfomsg, encodeIfla6Attrs, encodeIflaAttrs,
  encodeIflaBridgeId, encodeIflaCacheinfo, encodeIflaGenevePortRange, encodeIflaRmnetFlags, encodeIflaVfGuid,
  encodeIflaVfLinkState, encodeIflaVfMac, encodeIflaVfRate, encodeIflaVfRssQueryEn, encodeIflaVfSpoofchk,
  encodeIflaVfTrust, encodeIflaVfTxRate, encodeIflaVfVlan, encodeIflaVfVlanInfo, encodeIflaVlanFlags, encodeIflaVlanQos,
  encodeIflaVlanQosMapping, encodeIflaVxlanPortRange, encodeIfStatsMsg, encodeIpv4DevconfAttrs, encodeLinkAttrsMessage,
  encodeLinkDpllPinAttrs, encodeLinkinfoAttrs, encodeLinkinfoBrportAttrs, encodeLinkOffloadXstats,
  encodeLinkXstatsAttrs, encodeMacvlanMacaddrAttrs, encodeMctpAttrs, encodeMplsLinkStats, encodeMplsStatsAttrs,
  encodePortSelfAttrs, encodePropListLinkAttrs, encodeProtoDownReasonAttrs, encodeRtgenmsg, encodeRtnlHwStats64,
  encodeRtnlLinkIfmap, encodeRtnlLinkStats, encodeRtnlLinkStats64, encodeStatsAfSpecAttrs, encodeStatsFiltersAttrs,
  encodeVfinfoAttrs, encodeVfinfoListAttrs, encodeVfPortsAttrs, encodeVfStatsAttrs, encodeVfVlanAttrs, encodeXdpAttrs,
} from './encode.ts';
import type {
  AfSpecAttrs, Bond3adStatAttrs, BondAdInfoAttrs, BondSlaveAttrs, BondXstatsAttrs, BrBooloptMulti, BridgeAfSpecAttrs,
  BridgeLinkAttrs, BridgeMstAttrs, BridgeMstEntryAttrs, BridgeQuerierAttrs, BridgeStpXstats, BridgeVlanInfo,
  BridgeVlanTunnelAttrs, BridgeVlanXstats, BridgeXstatsAttrs, BrMcastStats, CanBerrCounter, CanBittiming,
  CanBittimingConst, CanClock, CanCtrlmode, CanCtrlmodeExtAttrs, CanDeviceStats, CanPwmAttrs, CanTdcAttrs,
  DevlinkPortAttrs, HwSInfoOne, Ifinfomsg, Ifla6Attrs, IflaAttrs, IflaBridgeId, IflaCacheinfo, IflaGenevePortRange,
  IflaRmnetFlags, IflaVfGuid, IflaVfLinkState, IflaVfMac, IflaVfRate, IflaVfRssQueryEn, IflaVfSpoofchk, IflaVfTrust,
  IflaVfTxRate, IflaVfVlan, IflaVfVlanInfo, IflaVlanFlags, IflaVlanQos, IflaVlanQosMapping, IflaVxlanPortRange,
  IfStatsMsg, Ipv4DevconfAttrs, LinkAttrs, LinkDpllPinAttrs, LinkinfoAmtAttrs, LinkinfoAttrs, LinkinfoBareudpAttrs,
  LinkinfoBatadvAttrs, LinkinfoBondAttrs, LinkinfoBridgeAttrs, LinkinfoBrportAttrs, LinkinfoCanAttrs, LinkinfoDsaAttrs,
  LinkinfoGeneveAttrs, LinkinfoGre6Attrs, LinkinfoGreAttrs, LinkinfoGtpAttrs, LinkinfoHsrAttrs, LinkinfoIp6tnlAttrs,
  LinkinfoIpoibAttrs, LinkinfoIptunAttrs, LinkinfoIpvlanAttrs, LinkinfoMacsecAttrs, LinkinfoMacvlanAttrs,
  LinkinfoNetkitAttrs, LinkinfoOvpnAttrs, LinkinfoPppAttrs, LinkinfoRmnetAttrs, LinkinfoTunAttrs, LinkinfoVethAttrs,
  LinkinfoVlanAttrs, LinkinfoVrfAttrs, LinkinfoVti6Attrs, LinkinfoVtiAttrs, LinkinfoVxcanAttrs, LinkinfoVxlanAttrs,
  LinkinfoWwanAttrs, LinkinfoXfrmAttrs, LinkOffloadXstats, LinkXstatsAttrs, MacvlanMacaddrAttrs, MctpAttrs,
  MplsLinkStats, MplsStatsAttrs, PortSelfAttrs, PropListLinkAttrs, ProtoDownReasonAttrs, Rtgenmsg, RtnlHwStats64,
  RtnlLinkIfmap, RtnlLinkStats, RtnlLinkStats64, StatsAfSpecAttrs, StatsAttrs, StatsFiltersAttrs, StatsSetAttrs,
  VfinfoAttrs, VfinfoListAttrs, VfPortsAttrs, VfStatsAttrs, VfVlanAttrs, VrfPortAttrs, XdpAttrs,
} from './types.ts';

/** Layout of struct `rtgenmsg`. */
export const rtgenmsgStruct: StructType<Rtgenmsg> = /* @__PURE__ */ structType('rtgenmsg', 1, {
  family: /* @__PURE__ */ member(0, 1, 'family', /* @__PURE__ */ named('u8', addressFamilyTable)),
}, decodeRtgenmsg, encodeRtgenmsg);

/** Layout of struct `ifinfomsg`. */
export const ifinfomsgStruct: StructType<Ifinfomsg> = /* @__PURE__ */ structType('ifinfomsg', 16, {
  ifiFamily: /* @__PURE__ */ member(0, 1, 'ifi-family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  ifiType: /* @__PURE__ */ member(2, 2, 'ifi-type', u16),
  ifiIndex: /* @__PURE__ */ member(4, 4, 'ifi-index', s32),
  ifiFlags: /* @__PURE__ */ member(8, 4, 'ifi-flags', /* @__PURE__ */ named('u32', ifinfoFlagsTable)),
  ifiChange: /* @__PURE__ */ member(12, 4, 'ifi-change', /* @__PURE__ */ named('u32', ifinfoFlagsTable)),
}, decodeIfinfomsg, encodeIfinfomsg);

/** Layout of struct `ifla-bridge-id`. */
export const iflaBridgeIdStruct: StructType<IflaBridgeId> = /* @__PURE__ */ structType('ifla-bridge-id', 8, {
  prio: /* @__PURE__ */ member(0, 2, 'prio', u16be),
  addr: /* @__PURE__ */ member(2, 6, 'addr', mac),
}, decodeIflaBridgeId, encodeIflaBridgeId);

/** Layout of struct `ifla-cacheinfo`. */
export const iflaCacheinfoStruct: StructType<IflaCacheinfo> = /* @__PURE__ */ structType('ifla-cacheinfo', 16, {
  maxReasmLen: /* @__PURE__ */ member(0, 4, 'max-reasm-len', u32),
  tstamp: /* @__PURE__ */ member(4, 4, 'tstamp', u32),
  reachableTime: /* @__PURE__ */ member(8, 4, 'reachable-time', u32),
  retransTime: /* @__PURE__ */ member(12, 4, 'retrans-time', u32),
}, decodeIflaCacheinfo, encodeIflaCacheinfo);

/** Layout of struct `rtnl-link-stats`. */
export const rtnlLinkStatsStruct: StructType<RtnlLinkStats> = /* @__PURE__ */ structType('rtnl-link-stats', 96, {
  rxPackets: /* @__PURE__ */ member(0, 4, 'rx-packets', u32),
  txPackets: /* @__PURE__ */ member(4, 4, 'tx-packets', u32),
  rxBytes: /* @__PURE__ */ member(8, 4, 'rx-bytes', u32),
  txBytes: /* @__PURE__ */ member(12, 4, 'tx-bytes', u32),
  rxErrors: /* @__PURE__ */ member(16, 4, 'rx-errors', u32),
  txErrors: /* @__PURE__ */ member(20, 4, 'tx-errors', u32),
  rxDropped: /* @__PURE__ */ member(24, 4, 'rx-dropped', u32),
  txDropped: /* @__PURE__ */ member(28, 4, 'tx-dropped', u32),
  multicast: /* @__PURE__ */ member(32, 4, 'multicast', u32),
  collisions: /* @__PURE__ */ member(36, 4, 'collisions', u32),
  rxLengthErrors: /* @__PURE__ */ member(40, 4, 'rx-length-errors', u32),
  rxOverErrors: /* @__PURE__ */ member(44, 4, 'rx-over-errors', u32),
  rxCrcErrors: /* @__PURE__ */ member(48, 4, 'rx-crc-errors', u32),
  rxFrameErrors: /* @__PURE__ */ member(52, 4, 'rx-frame-errors', u32),
  rxFifoErrors: /* @__PURE__ */ member(56, 4, 'rx-fifo-errors', u32),
  rxMissedErrors: /* @__PURE__ */ member(60, 4, 'rx-missed-errors', u32),
  txAbortedErrors: /* @__PURE__ */ member(64, 4, 'tx-aborted-errors', u32),
  txCarrierErrors: /* @__PURE__ */ member(68, 4, 'tx-carrier-errors', u32),
  txFifoErrors: /* @__PURE__ */ member(72, 4, 'tx-fifo-errors', u32),
  txHeartbeatErrors: /* @__PURE__ */ member(76, 4, 'tx-heartbeat-errors', u32),
  txWindowErrors: /* @__PURE__ */ member(80, 4, 'tx-window-errors', u32),
  rxCompressed: /* @__PURE__ */ member(84, 4, 'rx-compressed', u32),
  txCompressed: /* @__PURE__ */ member(88, 4, 'tx-compressed', u32),
  rxNohandler: /* @__PURE__ */ member(92, 4, 'rx-nohandler', u32),
}, decodeRtnlLinkStats, encodeRtnlLinkStats);

/** Layout of struct `rtnl-link-stats64`. */
export const rtnlLinkStats64Struct: StructType<RtnlLinkStats64> = /* @__PURE__ */ structType('rtnl-link-stats64', 200, {
  rxPackets: /* @__PURE__ */ member(0, 8, 'rx-packets', u64),
  txPackets: /* @__PURE__ */ member(8, 8, 'tx-packets', u64),
  rxBytes: /* @__PURE__ */ member(16, 8, 'rx-bytes', u64),
  txBytes: /* @__PURE__ */ member(24, 8, 'tx-bytes', u64),
  rxErrors: /* @__PURE__ */ member(32, 8, 'rx-errors', u64),
  txErrors: /* @__PURE__ */ member(40, 8, 'tx-errors', u64),
  rxDropped: /* @__PURE__ */ member(48, 8, 'rx-dropped', u64),
  txDropped: /* @__PURE__ */ member(56, 8, 'tx-dropped', u64),
  multicast: /* @__PURE__ */ member(64, 8, 'multicast', u64),
  collisions: /* @__PURE__ */ member(72, 8, 'collisions', u64),
  rxLengthErrors: /* @__PURE__ */ member(80, 8, 'rx-length-errors', u64),
  rxOverErrors: /* @__PURE__ */ member(88, 8, 'rx-over-errors', u64),
  rxCrcErrors: /* @__PURE__ */ member(96, 8, 'rx-crc-errors', u64),
  rxFrameErrors: /* @__PURE__ */ member(104, 8, 'rx-frame-errors', u64),
  rxFifoErrors: /* @__PURE__ */ member(112, 8, 'rx-fifo-errors', u64),
  rxMissedErrors: /* @__PURE__ */ member(120, 8, 'rx-missed-errors', u64),
  txAbortedErrors: /* @__PURE__ */ member(128, 8, 'tx-aborted-errors', u64),
  txCarrierErrors: /* @__PURE__ */ member(136, 8, 'tx-carrier-errors', u64),
  txFifoErrors: /* @__PURE__ */ member(144, 8, 'tx-fifo-errors', u64),
  txHeartbeatErrors: /* @__PURE__ */ member(152, 8, 'tx-heartbeat-errors', u64),
  txWindowErrors: /* @__PURE__ */ member(160, 8, 'tx-window-errors', u64),
  rxCompressed: /* @__PURE__ */ member(168, 8, 'rx-compressed', u64),
  txCompressed: /* @__PURE__ */ member(176, 8, 'tx-compressed', u64),
  rxNohandler: /* @__PURE__ */ member(184, 8, 'rx-nohandler', u64),
  rxOtherhostDropped: /* @__PURE__ */ member(192, 8, 'rx-otherhost-dropped', u64),
}, decodeRtnlLinkStats64, encodeRtnlLinkStats64);

/** Layout of struct `rtnl-hw-stats64`. */
export const rtnlHwStats64Struct: StructType<RtnlHwStats64> = /* @__PURE__ */ structType('rtnl-hw-stats64', 72, {
  rxPackets: /* @__PURE__ */ member(0, 8, 'rx-packets', u64),
  txPackets: /* @__PURE__ */ member(8, 8, 'tx-packets', u64),
  rxBytes: /* @__PURE__ */ member(16, 8, 'rx-bytes', u64),
  txBytes: /* @__PURE__ */ member(24, 8, 'tx-bytes', u64),
  rxErrors: /* @__PURE__ */ member(32, 8, 'rx-errors', u64),
  txErrors: /* @__PURE__ */ member(40, 8, 'tx-errors', u64),
  rxDropped: /* @__PURE__ */ member(48, 8, 'rx-dropped', u64),
  txDropped: /* @__PURE__ */ member(56, 8, 'tx-dropped', u64),
  multicast: /* @__PURE__ */ member(64, 8, 'multicast', u64),
}, decodeRtnlHwStats64, encodeRtnlHwStats64);

/** Layout of struct `rtnl-link-ifmap`. */
export const rtnlLinkIfmapStruct: StructType<RtnlLinkIfmap> = /* @__PURE__ */ structType('rtnl-link-ifmap', 32, {
  memStart: /* @__PURE__ */ member(0, 8, 'mem-start', u64),
  memEnd: /* @__PURE__ */ member(8, 8, 'mem-end', u64),
  baseAddr: /* @__PURE__ */ member(16, 8, 'base-addr', u64),
  irq: /* @__PURE__ */ member(24, 2, 'irq', u16),
  dma: /* @__PURE__ */ member(26, 1, 'dma', u8),
  port: /* @__PURE__ */ member(27, 1, 'port', u8),
}, decodeRtnlLinkIfmap, encodeRtnlLinkIfmap);

/** Layout of struct `br-boolopt-multi`. */
export const brBooloptMultiStruct: StructType<BrBooloptMulti> = /* @__PURE__ */ structType('br-boolopt-multi', 8, {
  optval: /* @__PURE__ */ member(0, 4, 'optval', /* @__PURE__ */ named('u32', brBooloptsTable)),
  optmask: /* @__PURE__ */ member(4, 4, 'optmask', /* @__PURE__ */ named('u32', brBooloptsTable)),
}, decodeBrBooloptMulti, encodeBrBooloptMulti);

/** Layout of struct `bridge-vlan-info`. */
export const bridgeVlanInfoStruct: StructType<BridgeVlanInfo> = /* @__PURE__ */ structType('bridge-vlan-info', 4, {
  flags: /* @__PURE__ */ member(0, 2, 'flags', /* @__PURE__ */ named('u16', bridgeVlanInfoFlagsTable)),
  vid: /* @__PURE__ */ member(2, 2, 'vid', u16),
}, decodeBridgeVlanInfo, encodeBridgeVlanInfo);

/** Layout of struct `if-stats-msg`. */
export const ifStatsMsgStruct: StructType<IfStatsMsg> = /* @__PURE__ */ structType('if-stats-msg', 12, {
  family: /* @__PURE__ */ member(0, 1, 'family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  ifindex: /* @__PURE__ */ member(4, 4, 'ifindex', u32),
  filterMask: /* @__PURE__ */ member(8, 4, 'filter-mask', /* @__PURE__ */ named('u32', statsFilterTable)),
}, decodeIfStatsMsg, encodeIfStatsMsg);

/** Layout of struct `ifla-vlan-flags`. */
export const iflaVlanFlagsStruct: StructType<IflaVlanFlags> = /* @__PURE__ */ structType('ifla-vlan-flags', 8, {
  flags: /* @__PURE__ */ member(0, 4, 'flags', /* @__PURE__ */ named('u32', vlanFlagsTable)),
  mask: /* @__PURE__ */ member(4, 4, 'mask', /* @__PURE__ */ named('u32', vlanFlagsTable)),
}, decodeIflaVlanFlags, encodeIflaVlanFlags);

/** Layout of struct `ifla-vlan-qos-mapping`. */
export const iflaVlanQosMappingStruct: StructType<IflaVlanQosMapping> = /* @__PURE__ */ structType(
  'ifla-vlan-qos-mapping', 8, {
    from: /* @__PURE__ */ member(0, 4, 'from', u32),
    to: /* @__PURE__ */ member(4, 4, 'to', u32),
  }, decodeIflaVlanQosMapping, encodeIflaVlanQosMapping,
);

/** Layout of struct `ifla-geneve-port-range`. */
export const iflaGenevePortRangeStruct: StructType<IflaGenevePortRange> = /* @__PURE__ */ structType(
  'ifla-geneve-port-range', 4, {
    low: /* @__PURE__ */ member(0, 2, 'low', u16be),
    high: /* @__PURE__ */ member(2, 2, 'high', u16be),
  }, decodeIflaGenevePortRange, encodeIflaGenevePortRange,
);

/** Layout of struct `ifla-vf-mac`. */
export const iflaVfMacStruct: StructType<IflaVfMac> = /* @__PURE__ */ structType('ifla-vf-mac', 36, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  mac: /* @__PURE__ */ member(4, 32, 'mac', /* @__PURE__ */ binary()),
}, decodeIflaVfMac, encodeIflaVfMac);

/** Layout of struct `ifla-vf-vlan`. */
export const iflaVfVlanStruct: StructType<IflaVfVlan> = /* @__PURE__ */ structType('ifla-vf-vlan', 12, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  vlan: /* @__PURE__ */ member(4, 4, 'vlan', u32),
  qos: /* @__PURE__ */ member(8, 4, 'qos', u32),
}, decodeIflaVfVlan, encodeIflaVfVlan);

/** Layout of struct `ifla-vf-tx-rate`. */
export const iflaVfTxRateStruct: StructType<IflaVfTxRate> = /* @__PURE__ */ structType('ifla-vf-tx-rate', 8, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  rate: /* @__PURE__ */ member(4, 4, 'rate', u32),
}, decodeIflaVfTxRate, encodeIflaVfTxRate);

/** Layout of struct `ifla-vf-spoofchk`. */
export const iflaVfSpoofchkStruct: StructType<IflaVfSpoofchk> = /* @__PURE__ */ structType('ifla-vf-spoofchk', 8, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  setting: /* @__PURE__ */ member(4, 4, 'setting', u32),
}, decodeIflaVfSpoofchk, encodeIflaVfSpoofchk);

/** Layout of struct `ifla-vf-link-state`. */
export const iflaVfLinkStateStruct: StructType<IflaVfLinkState> = /* @__PURE__ */ structType('ifla-vf-link-state', 8, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  linkState: /* @__PURE__ */ member(4, 4, 'link-state', /* @__PURE__ */ named('u32', iflaVfLinkStateEnumTable)),
}, decodeIflaVfLinkState, encodeIflaVfLinkState);

/** Layout of struct `ifla-vf-rate`. */
export const iflaVfRateStruct: StructType<IflaVfRate> = /* @__PURE__ */ structType('ifla-vf-rate', 12, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  minTxRate: /* @__PURE__ */ member(4, 4, 'min-tx-rate', u32),
  maxTxRate: /* @__PURE__ */ member(8, 4, 'max-tx-rate', u32),
}, decodeIflaVfRate, encodeIflaVfRate);

/** Layout of struct `ifla-vf-rss-query-en`. */
export const iflaVfRssQueryEnStruct: StructType<IflaVfRssQueryEn> = /* @__PURE__ */ structType(
  'ifla-vf-rss-query-en', 8, {
    vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
    setting: /* @__PURE__ */ member(4, 4, 'setting', u32),
  }, decodeIflaVfRssQueryEn, encodeIflaVfRssQueryEn,
);

/** Layout of struct `ifla-vf-trust`. */
export const iflaVfTrustStruct: StructType<IflaVfTrust> = /* @__PURE__ */ structType('ifla-vf-trust', 8, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  setting: /* @__PURE__ */ member(4, 4, 'setting', u32),
}, decodeIflaVfTrust, encodeIflaVfTrust);

/** Layout of struct `ifla-vf-guid`. */
export const iflaVfGuidStruct: StructType<IflaVfGuid> = /* @__PURE__ */ structType('ifla-vf-guid', 16, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  guid: /* @__PURE__ */ member(8, 8, 'guid', u64),
}, decodeIflaVfGuid, encodeIflaVfGuid);

/** Layout of struct `ifla-vf-vlan-info`. */
export const iflaVfVlanInfoStruct: StructType<IflaVfVlanInfo> = /* @__PURE__ */ structType('ifla-vf-vlan-info', 16, {
  vf: /* @__PURE__ */ member(0, 4, 'vf', u32),
  vlan: /* @__PURE__ */ member(4, 4, 'vlan', u32),
  qos: /* @__PURE__ */ member(8, 4, 'qos', u32),
  vlanProto: /* @__PURE__ */ member(12, 2, 'vlan-proto', /* @__PURE__ */ named('u16be', vlanProtocolsTable)),
}, decodeIflaVfVlanInfo, encodeIflaVfVlanInfo);

/** Layout of struct `ifla-vxlan-port-range`. */
export const iflaVxlanPortRangeStruct: StructType<IflaVxlanPortRange> = /* @__PURE__ */ structType(
  'ifla-vxlan-port-range', 4, {
    low: /* @__PURE__ */ member(0, 2, 'low', u16be),
    high: /* @__PURE__ */ member(2, 2, 'high', u16be),
  }, decodeIflaVxlanPortRange, encodeIflaVxlanPortRange,
);

/** Layout of struct `ifla-rmnet-flags`. */
export const iflaRmnetFlagsStruct: StructType<IflaRmnetFlags> = /* @__PURE__ */ structType('ifla-rmnet-flags', 8, {
  flags: /* @__PURE__ */ member(0, 4, 'flags', /* @__PURE__ */ named('u32', rmnetFlagsTable)),
  mask: /* @__PURE__ */ member(4, 4, 'mask', /* @__PURE__ */ named('u32', rmnetFlagsTable)),
}, decodeIflaRmnetFlags, encodeIflaRmnetFlags);

/** Layout of struct `can-bittiming`. */
export const canBittimingStruct: StructType<CanBittiming> = /* @__PURE__ */ structType('can-bittiming', 32, {
  bitrate: /* @__PURE__ */ member(0, 4, 'bitrate', u32),
  samplePoint: /* @__PURE__ */ member(4, 4, 'sample-point', u32),
  tq: /* @__PURE__ */ member(8, 4, 'tq', u32),
  propSeg: /* @__PURE__ */ member(12, 4, 'prop-seg', u32),
  phaseSeg1: /* @__PURE__ */ member(16, 4, 'phase-seg1', u32),
  phaseSeg2: /* @__PURE__ */ member(20, 4, 'phase-seg2', u32),
  sjw: /* @__PURE__ */ member(24, 4, 'sjw', u32),
  brp: /* @__PURE__ */ member(28, 4, 'brp', u32),
}, decodeCanBittiming, encodeCanBittiming);

/** Layout of struct `can-bittiming-const`. */
export const canBittimingConstStruct: StructType<CanBittimingConst> = /* @__PURE__ */ structType(
  'can-bittiming-const', 48, {
    name: /* @__PURE__ */ member(0, 16, 'name', text),
    tseg1Min: /* @__PURE__ */ member(16, 4, 'tseg1-min', u32),
    tseg1Max: /* @__PURE__ */ member(20, 4, 'tseg1-max', u32),
    tseg2Min: /* @__PURE__ */ member(24, 4, 'tseg2-min', u32),
    tseg2Max: /* @__PURE__ */ member(28, 4, 'tseg2-max', u32),
    sjwMax: /* @__PURE__ */ member(32, 4, 'sjw-max', u32),
    brpMin: /* @__PURE__ */ member(36, 4, 'brp-min', u32),
    brpMax: /* @__PURE__ */ member(40, 4, 'brp-max', u32),
    brpInc: /* @__PURE__ */ member(44, 4, 'brp-inc', u32),
  }, decodeCanBittimingConst, encodeCanBittimingConst,
);

/** Layout of struct `can-clock`. */
export const canClockStruct: StructType<CanClock> = /* @__PURE__ */ structType('can-clock', 4, {
  freq: /* @__PURE__ */ member(0, 4, 'freq', u32),
}, decodeCanClock, encodeCanClock);

/** Layout of struct `can-berr-counter`. */
export const canBerrCounterStruct: StructType<CanBerrCounter> = /* @__PURE__ */ structType('can-berr-counter', 4, {
  txerr: /* @__PURE__ */ member(0, 2, 'txerr', u16),
  rxerr: /* @__PURE__ */ member(2, 2, 'rxerr', u16),
}, decodeCanBerrCounter, encodeCanBerrCounter);

/** Layout of struct `can-ctrlmode`. */
export const canCtrlmodeStruct: StructType<CanCtrlmode> = /* @__PURE__ */ structType('can-ctrlmode', 8, {
  mask: /* @__PURE__ */ member(0, 4, 'mask', /* @__PURE__ */ named('u32', canCtrlmodeFlagsTable)),
  flags: /* @__PURE__ */ member(4, 4, 'flags', /* @__PURE__ */ named('u32', canCtrlmodeFlagsTable)),
}, decodeCanCtrlmode, encodeCanCtrlmode);

/** Layout of struct `can-device-stats`. */
export const canDeviceStatsStruct: StructType<CanDeviceStats> = /* @__PURE__ */ structType('can-device-stats', 24, {
  busError: /* @__PURE__ */ member(0, 4, 'bus-error', u32),
  errorWarning: /* @__PURE__ */ member(4, 4, 'error-warning', u32),
  errorPassive: /* @__PURE__ */ member(8, 4, 'error-passive', u32),
  busOff: /* @__PURE__ */ member(12, 4, 'bus-off', u32),
  arbitrationLost: /* @__PURE__ */ member(16, 4, 'arbitration-lost', u32),
  restarts: /* @__PURE__ */ member(20, 4, 'restarts', u32),
}, decodeCanDeviceStats, encodeCanDeviceStats);

/** Layout of struct `bridge-vlan-xstats`. */
export const bridgeVlanXstatsStruct: StructType<BridgeVlanXstats> = /* @__PURE__ */ structType(
  'bridge-vlan-xstats', 40, {
    rxBytes: /* @__PURE__ */ member(0, 8, 'rx-bytes', u64),
    rxPackets: /* @__PURE__ */ member(8, 8, 'rx-packets', u64),
    txBytes: /* @__PURE__ */ member(16, 8, 'tx-bytes', u64),
    txPackets: /* @__PURE__ */ member(24, 8, 'tx-packets', u64),
    vid: /* @__PURE__ */ member(32, 2, 'vid', u16),
    flags: /* @__PURE__ */ member(34, 2, 'flags', /* @__PURE__ */ named('u16', bridgeVlanInfoFlagsTable)),
  }, decodeBridgeVlanXstats, encodeBridgeVlanXstats,
);

/** Layout of struct `br-mcast-stats`. */
export const brMcastStatsStruct: StructType<BrMcastStats> = /* @__PURE__ */ structType('br-mcast-stats', 240, {
  igmpV1queriesRx: /* @__PURE__ */ member(0, 8, 'igmp-v1queries-rx', u64),
  igmpV1queriesTx: /* @__PURE__ */ member(8, 8, 'igmp-v1queries-tx', u64),
  igmpV2queriesRx: /* @__PURE__ */ member(16, 8, 'igmp-v2queries-rx', u64),
  igmpV2queriesTx: /* @__PURE__ */ member(24, 8, 'igmp-v2queries-tx', u64),
  igmpV3queriesRx: /* @__PURE__ */ member(32, 8, 'igmp-v3queries-rx', u64),
  igmpV3queriesTx: /* @__PURE__ */ member(40, 8, 'igmp-v3queries-tx', u64),
  igmpLeavesRx: /* @__PURE__ */ member(48, 8, 'igmp-leaves-rx', u64),
  igmpLeavesTx: /* @__PURE__ */ member(56, 8, 'igmp-leaves-tx', u64),
  igmpV1reportsRx: /* @__PURE__ */ member(64, 8, 'igmp-v1reports-rx', u64),
  igmpV1reportsTx: /* @__PURE__ */ member(72, 8, 'igmp-v1reports-tx', u64),
  igmpV2reportsRx: /* @__PURE__ */ member(80, 8, 'igmp-v2reports-rx', u64),
  igmpV2reportsTx: /* @__PURE__ */ member(88, 8, 'igmp-v2reports-tx', u64),
  igmpV3reportsRx: /* @__PURE__ */ member(96, 8, 'igmp-v3reports-rx', u64),
  igmpV3reportsTx: /* @__PURE__ */ member(104, 8, 'igmp-v3reports-tx', u64),
  igmpParseErrors: /* @__PURE__ */ member(112, 8, 'igmp-parse-errors', u64),
  mldV1queriesRx: /* @__PURE__ */ member(120, 8, 'mld-v1queries-rx', u64),
  mldV1queriesTx: /* @__PURE__ */ member(128, 8, 'mld-v1queries-tx', u64),
  mldV2queriesRx: /* @__PURE__ */ member(136, 8, 'mld-v2queries-rx', u64),
  mldV2queriesTx: /* @__PURE__ */ member(144, 8, 'mld-v2queries-tx', u64),
  mldLeavesRx: /* @__PURE__ */ member(152, 8, 'mld-leaves-rx', u64),
  mldLeavesTx: /* @__PURE__ */ member(160, 8, 'mld-leaves-tx', u64),
  mldV1reportsRx: /* @__PURE__ */ member(168, 8, 'mld-v1reports-rx', u64),
  mldV1reportsTx: /* @__PURE__ */ member(176, 8, 'mld-v1reports-tx', u64),
  mldV2reportsRx: /* @__PURE__ */ member(184, 8, 'mld-v2reports-rx', u64),
  mldV2reportsTx: /* @__PURE__ */ member(192, 8, 'mld-v2reports-tx', u64),
  mldParseErrors: /* @__PURE__ */ member(200, 8, 'mld-parse-errors', u64),
  mcastBytesRx: /* @__PURE__ */ member(208, 8, 'mcast-bytes-rx', u64),
  mcastBytesTx: /* @__PURE__ */ member(216, 8, 'mcast-bytes-tx', u64),
  mcastPacketsRx: /* @__PURE__ */ member(224, 8, 'mcast-packets-rx', u64),
  mcastPacketsTx: /* @__PURE__ */ member(232, 8, 'mcast-packets-tx', u64),
}, decodeBrMcastStats, encodeBrMcastStats);

/** Layout of struct `bridge-stp-xstats`. */
export const bridgeStpXstatsStruct: StructType<BridgeStpXstats> = /* @__PURE__ */ structType('bridge-stp-xstats', 48, {
  transitionBlk: /* @__PURE__ */ member(0, 8, 'transition-blk', u64),
  transitionFwd: /* @__PURE__ */ member(8, 8, 'transition-fwd', u64),
  rxBpdu: /* @__PURE__ */ member(16, 8, 'rx-bpdu', u64),
  txBpdu: /* @__PURE__ */ member(24, 8, 'tx-bpdu', u64),
  rxTcn: /* @__PURE__ */ member(32, 8, 'rx-tcn', u64),
  txTcn: /* @__PURE__ */ member(40, 8, 'tx-tcn', u64),
}, decodeBridgeStpXstats, encodeBridgeStpXstats);

/** Layout of struct `mpls-link-stats`. */
export const mplsLinkStatsStruct: StructType<MplsLinkStats> = /* @__PURE__ */ structType('mpls-link-stats', 72, {
  rxPackets: /* @__PURE__ */ member(0, 8, 'rx-packets', u64),
  txPackets: /* @__PURE__ */ member(8, 8, 'tx-packets', u64),
  rxBytes: /* @__PURE__ */ member(16, 8, 'rx-bytes', u64),
  txBytes: /* @__PURE__ */ member(24, 8, 'tx-bytes', u64),
  rxErrors: /* @__PURE__ */ member(32, 8, 'rx-errors', u64),
  txErrors: /* @__PURE__ */ member(40, 8, 'tx-errors', u64),
  rxDropped: /* @__PURE__ */ member(48, 8, 'rx-dropped', u64),
  txDropped: /* @__PURE__ */ member(56, 8, 'tx-dropped', u64),
  rxNoroute: /* @__PURE__ */ member(64, 8, 'rx-noroute', u64),
}, decodeMplsLinkStats, encodeMplsLinkStats);

/** Formats of sub-message `linkinfo-data-msg` by the value that selects them. */
export const linkinfoDataMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  bond: { set: () => linkinfoBondAttrs },
  bridge: { set: () => linkinfoBridgeAttrs },
  erspan: { set: () => linkinfoGreAttrs },
  gre: { set: () => linkinfoGreAttrs },
  gretap: { set: () => linkinfoGreAttrs },
  ip6gre: { set: () => linkinfoGre6Attrs },
  geneve: { set: () => linkinfoGeneveAttrs },
  hsr: { set: () => linkinfoHsrAttrs },
  ipip: { set: () => linkinfoIptunAttrs },
  ip6tnl: { set: () => linkinfoIp6tnlAttrs },
  sit: { set: () => linkinfoIptunAttrs },
  tun: { set: () => linkinfoTunAttrs },
  vlan: { set: () => linkinfoVlanAttrs },
  vrf: { set: () => linkinfoVrfAttrs },
  vti: { set: () => linkinfoVtiAttrs },
  vti6: { set: () => linkinfoVti6Attrs },
  netkit: { set: () => linkinfoNetkitAttrs },
  ovpn: { set: () => linkinfoOvpnAttrs },
  amt: { set: () => linkinfoAmtAttrs },
  bareudp: { set: () => linkinfoBareudpAttrs },
  batadv: { set: () => linkinfoBatadvAttrs },
  can: { set: () => linkinfoCanAttrs },
  dsa: { set: () => linkinfoDsaAttrs },
  gtp: { set: () => linkinfoGtpAttrs },
  ip6erspan: { set: () => linkinfoGre6Attrs },
  ip6gretap: { set: () => linkinfoGre6Attrs },
  ipoib: { set: () => linkinfoIpoibAttrs },
  ipvlan: { set: () => linkinfoIpvlanAttrs },
  ipvtap: { set: () => linkinfoIpvlanAttrs },
  macsec: { set: () => linkinfoMacsecAttrs },
  macvlan: { set: () => linkinfoMacvlanAttrs },
  macvtap: { set: () => linkinfoMacvlanAttrs },
  ppp: { set: () => linkinfoPppAttrs },
  rmnet: { set: () => linkinfoRmnetAttrs },
  veth: { set: () => linkinfoVethAttrs },
  vxcan: { set: () => linkinfoVxcanAttrs },
  vxlan: { set: () => linkinfoVxlanAttrs },
  wwan: { set: () => linkinfoWwanAttrs },
  xfrm: { set: () => linkinfoXfrmAttrs },
  dummy: {},
  ifb: {},
  lowpan: {},
  netdevsim: {},
  nlmon: {},
  openvswitch: {},
  pfcp: {},
  team: {},
  vcan: {},
  virt_wifi: {},
  vsockmon: {},
  wireguard: {},
});

/** Formats of sub-message `linkinfo-member-data-msg` by the value that selects them. */
export const linkinfoMemberDataMsgFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  bridge: { set: () => linkinfoBrportAttrs },
  bond: { set: () => bondSlaveAttrs },
  vrf: { set: () => vrfPortAttrs },
  batadv: {},
  hsr: {},
  openvswitch: {},
  team: {},
});

/** Attributes of set `link-attrs`. */
export const linkAttrs: AttributeSet<LinkAttrs> = /* @__PURE__ */ attributeSet('link-attrs', {
  address: /* @__PURE__ */ attribute(1, 'address', mac),
  broadcast: /* @__PURE__ */ attribute(2, 'broadcast', mac),
  ifname: /* @__PURE__ */ attribute(3, 'ifname', text),
  mtu: /* @__PURE__ */ attribute(4, 'mtu', u32),
  link: /* @__PURE__ */ attribute(5, 'link', u32),
  qdisc: /* @__PURE__ */ attribute(6, 'qdisc', text),
  stats: /* @__PURE__ */ attribute(7, 'stats', /* @__PURE__ */ struct(rtnlLinkStatsStruct)),
  master: /* @__PURE__ */ attribute(10, 'master', u32),
  wireless: /* @__PURE__ */ attribute(11, 'wireless', /* @__PURE__ */ binary()),
  protinfo: /* @__PURE__ */ attribute(
    12, 'protinfo', /* @__PURE__ */ nest(() => ifla6Attrs, decodeIfla6Attrs, encodeIfla6Attrs), undefined, undefined,
    { key: 'ifiFamily', value: 'inet6' },
  ),
  bridgeProtinfo: /* @__PURE__ */ attribute(
    12, 'bridge-protinfo',
    /* @__PURE__ */ nest(() => linkinfoBrportAttrs, decodeLinkinfoBrportAttrs, encodeLinkinfoBrportAttrs), undefined,
    undefined, { key: 'ifiFamily', value: 'bridge' },
  ),
  txqlen: /* @__PURE__ */ attribute(13, 'txqlen', u32),
  map: /* @__PURE__ */ attribute(14, 'map', /* @__PURE__ */ struct(rtnlLinkIfmapStruct)),
  weight: /* @__PURE__ */ attribute(15, 'weight', u32),
  operstate: /* @__PURE__ */ attribute(16, 'operstate', /* @__PURE__ */ named('u8', operstateTable)),
  linkmode: /* @__PURE__ */ attribute(17, 'linkmode', /* @__PURE__ */ named('u8', linkmodeTable)),
  linkinfo: /* @__PURE__ */ attribute(
    18, 'linkinfo', /* @__PURE__ */ nest(() => linkinfoAttrs, decodeLinkinfoAttrs, encodeLinkinfoAttrs),
  ),
  netNsPid: /* @__PURE__ */ attribute(19, 'net-ns-pid', u32),
  ifalias: /* @__PURE__ */ attribute(20, 'ifalias', text),
  numVf: /* @__PURE__ */ attribute(21, 'num-vf', u32),
  vfinfoList: /* @__PURE__ */ attribute(
    22, 'vfinfo-list', /* @__PURE__ */ nest(() => vfinfoListAttrs, decodeVfinfoListAttrs, encodeVfinfoListAttrs),
  ),
  stats64: /* @__PURE__ */ attribute(23, 'stats64', /* @__PURE__ */ struct(rtnlLinkStats64Struct)),
  vfPorts: /* @__PURE__ */ attribute(
    24, 'vf-ports', /* @__PURE__ */ nest(() => vfPortsAttrs, decodeVfPortsAttrs, encodeVfPortsAttrs),
  ),
  portSelf: /* @__PURE__ */ attribute(
    25, 'port-self', /* @__PURE__ */ nest(() => portSelfAttrs, decodePortSelfAttrs, encodePortSelfAttrs),
  ),
  afSpec: /* @__PURE__ */ attribute(
    26, 'af-spec', /* @__PURE__ */ nest(() => afSpecAttrs, decodeAfSpecAttrs, encodeAfSpecAttrs), undefined,
    { key: 'ifiFamily', value: 'bridge' },
  ),
  group: /* @__PURE__ */ attribute(27, 'group', u32),
  netNsFd: /* @__PURE__ */ attribute(28, 'net-ns-fd', u32),
  extMask: /* @__PURE__ */ attribute(29, 'ext-mask', /* @__PURE__ */ named('u32', rtextFilterTable)),
  promiscuity: /* @__PURE__ */ attribute(30, 'promiscuity', u32),
  numTxQueues: /* @__PURE__ */ attribute(31, 'num-tx-queues', u32),
  numRxQueues: /* @__PURE__ */ attribute(32, 'num-rx-queues', u32),
  carrier: /* @__PURE__ */ attribute(33, 'carrier', u8),
  physPortId: /* @__PURE__ */ attribute(34, 'phys-port-id', /* @__PURE__ */ binary()),
  carrierChanges: /* @__PURE__ */ attribute(35, 'carrier-changes', u32),
  physSwitchId: /* @__PURE__ */ attribute(36, 'phys-switch-id', /* @__PURE__ */ binary()),
  linkNetnsid: /* @__PURE__ */ attribute(37, 'link-netnsid', s32),
  physPortName: /* @__PURE__ */ attribute(38, 'phys-port-name', text),
  protoDown: /* @__PURE__ */ attribute(39, 'proto-down', u8),
  gsoMaxSegs: /* @__PURE__ */ attribute(40, 'gso-max-segs', u32),
  gsoMaxSize: /* @__PURE__ */ attribute(41, 'gso-max-size', u32),
  xdp: /* @__PURE__ */ attribute(43, 'xdp', /* @__PURE__ */ nest(() => xdpAttrs, decodeXdpAttrs, encodeXdpAttrs)),
  event: /* @__PURE__ */ attribute(44, 'event', /* @__PURE__ */ named('u32', linkEventTable)),
  newNetnsid: /* @__PURE__ */ attribute(45, 'new-netnsid', s32),
  targetNetnsid: /* @__PURE__ */ attribute(46, 'target-netnsid', s32),
  carrierUpCount: /* @__PURE__ */ attribute(47, 'carrier-up-count', u32),
  carrierDownCount: /* @__PURE__ */ attribute(48, 'carrier-down-count', u32),
  newIfindex: /* @__PURE__ */ attribute(49, 'new-ifindex', s32),
  minMtu: /* @__PURE__ */ attribute(50, 'min-mtu', u32),
  maxMtu: /* @__PURE__ */ attribute(51, 'max-mtu', u32),
  propList: /* @__PURE__ */ attribute(
    52, 'prop-list', /* @__PURE__ */ nest(() => propListLinkAttrs, decodePropListLinkAttrs, encodePropListLinkAttrs),
  ),
  altIfname: /* @__PURE__ */ attribute(53, 'alt-ifname', text),
  permAddress: /* @__PURE__ */ attribute(54, 'perm-address', mac),
  protoDownReason: /* @__PURE__ */ attribute(
    55, 'proto-down-reason',
    /* @__PURE__ */ nest(() => protoDownReasonAttrs, decodeProtoDownReasonAttrs, encodeProtoDownReasonAttrs),
  ),
  parentDevName: /* @__PURE__ */ attribute(56, 'parent-dev-name', text),
  parentDevBusName: /* @__PURE__ */ attribute(57, 'parent-dev-bus-name', text),
  groMaxSize: /* @__PURE__ */ attribute(58, 'gro-max-size', u32),
  tsoMaxSize: /* @__PURE__ */ attribute(59, 'tso-max-size', u32),
  tsoMaxSegs: /* @__PURE__ */ attribute(60, 'tso-max-segs', u32),
  allmulti: /* @__PURE__ */ attribute(61, 'allmulti', u32),
  devlinkPort: /* @__PURE__ */ attribute(
    62, 'devlink-port', /* @__PURE__ */ nest(() => devlinkPortAttrs, decodeDevlinkPortAttrs, encodeDevlinkPortAttrs),
  ),
  gsoIpv4MaxSize: /* @__PURE__ */ attribute(63, 'gso-ipv4-max-size', u32),
  groIpv4MaxSize: /* @__PURE__ */ attribute(64, 'gro-ipv4-max-size', u32),
  dpllPin: /* @__PURE__ */ attribute(
    65, 'dpll-pin', /* @__PURE__ */ nest(() => linkDpllPinAttrs, decodeLinkDpllPinAttrs, encodeLinkDpllPinAttrs),
  ),
  maxPacingOffloadHorizon: /* @__PURE__ */ attribute(66, 'max-pacing-offload-horizon', uint),
  netnsImmutable: /* @__PURE__ */ attribute(67, 'netns-immutable', u8),
  headroom: /* @__PURE__ */ attribute(68, 'headroom', u16),
  tailroom: /* @__PURE__ */ attribute(69, 'tailroom', u16),
});

/** Attributes of set `proto-down-reason-attrs`. */
export const protoDownReasonAttrs: AttributeSet<ProtoDownReasonAttrs> = /* @__PURE__ */ attributeSet(
  'proto-down-reason-attrs', {
    mask: /* @__PURE__ */ attribute(1, 'mask', /* @__PURE__ */ scalar('u32', true)),
    value: /* @__PURE__ */ attribute(2, 'value', /* @__PURE__ */ scalar('u32', true)),
  },
);

/** Attributes of set `devlink-port-attrs`. */
export const devlinkPortAttrs: AttributeSet<DevlinkPortAttrs> = /* @__PURE__ */ attributeSet('devlink-port-attrs', {
  busName: /* @__PURE__ */ attribute(1, 'bus-name', text),
  devName: /* @__PURE__ */ attribute(2, 'dev-name', text),
  portIndex: /* @__PURE__ */ attribute(3, 'port-index', u32),
  index: /* @__PURE__ */ attribute(184, 'index', uint),
});

/** Attributes of set `prop-list-link-attrs`. */
export const propListLinkAttrs: AttributeSet<PropListLinkAttrs> = /* @__PURE__ */ attributeSet('prop-list-link-attrs', {
  altIfname: /* @__PURE__ */ attribute(53, 'alt-ifname', /* @__PURE__ */ list(text)),
});

/** Attributes of set `af-spec-attrs`. */
export const afSpecAttrs: AttributeSet<AfSpecAttrs> = /* @__PURE__ */ attributeSet('af-spec-attrs', {
  inet: /* @__PURE__ */ attribute(2, 'inet', /* @__PURE__ */ nest(() => iflaAttrs, decodeIflaAttrs, encodeIflaAttrs)),
  inet6: /* @__PURE__ */ attribute(
    10, 'inet6', /* @__PURE__ */ nest(() => ifla6Attrs, decodeIfla6Attrs, encodeIfla6Attrs),
  ),
  mctp: /* @__PURE__ */ attribute(45, 'mctp', /* @__PURE__ */ nest(() => mctpAttrs, decodeMctpAttrs, encodeMctpAttrs)),
});

/** Attributes of set `vfinfo-list-attrs`. */
export const vfinfoListAttrs: AttributeSet<VfinfoListAttrs> = /* @__PURE__ */ attributeSet('vfinfo-list-attrs', {
  info: /* @__PURE__ */ attribute(
    1, 'info', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => vfinfoAttrs, decodeVfinfoAttrs, encodeVfinfoAttrs)),
  ),
});

/** Attributes of set `vfinfo-attrs`. */
export const vfinfoAttrs: AttributeSet<VfinfoAttrs> = /* @__PURE__ */ attributeSet('vfinfo-attrs', {
  mac: /* @__PURE__ */ attribute(1, 'mac', /* @__PURE__ */ struct(iflaVfMacStruct)),
  vlan: /* @__PURE__ */ attribute(2, 'vlan', /* @__PURE__ */ struct(iflaVfVlanStruct)),
  txRate: /* @__PURE__ */ attribute(3, 'tx-rate', /* @__PURE__ */ struct(iflaVfTxRateStruct)),
  spoofchk: /* @__PURE__ */ attribute(4, 'spoofchk', /* @__PURE__ */ struct(iflaVfSpoofchkStruct)),
  linkState: /* @__PURE__ */ attribute(5, 'link-state', /* @__PURE__ */ struct(iflaVfLinkStateStruct)),
  rate: /* @__PURE__ */ attribute(6, 'rate', /* @__PURE__ */ struct(iflaVfRateStruct)),
  rssQueryEn: /* @__PURE__ */ attribute(7, 'rss-query-en', /* @__PURE__ */ struct(iflaVfRssQueryEnStruct)),
  stats: /* @__PURE__ */ attribute(
    8, 'stats', /* @__PURE__ */ nest(() => vfStatsAttrs, decodeVfStatsAttrs, encodeVfStatsAttrs),
  ),
  trust: /* @__PURE__ */ attribute(9, 'trust', /* @__PURE__ */ struct(iflaVfTrustStruct)),
  ibNodeGuid: /* @__PURE__ */ attribute(10, 'ib-node-guid', /* @__PURE__ */ struct(iflaVfGuidStruct)),
  ibPortGuid: /* @__PURE__ */ attribute(11, 'ib-port-guid', /* @__PURE__ */ struct(iflaVfGuidStruct)),
  vlanList: /* @__PURE__ */ attribute(
    12, 'vlan-list', /* @__PURE__ */ nest(() => vfVlanAttrs, decodeVfVlanAttrs, encodeVfVlanAttrs),
  ),
  broadcast: /* @__PURE__ */ attribute(13, 'broadcast', /* @__PURE__ */ binary()),
});

/** Attributes of set `vf-stats-attrs`. */
export const vfStatsAttrs: AttributeSet<VfStatsAttrs> = /* @__PURE__ */ attributeSet('vf-stats-attrs', {
  rxPackets: /* @__PURE__ */ attribute(0, 'rx-packets', u64),
  txPackets: /* @__PURE__ */ attribute(1, 'tx-packets', u64),
  rxBytes: /* @__PURE__ */ attribute(2, 'rx-bytes', u64),
  txBytes: /* @__PURE__ */ attribute(3, 'tx-bytes', u64),
  broadcast: /* @__PURE__ */ attribute(4, 'broadcast', u64),
  multicast: /* @__PURE__ */ attribute(5, 'multicast', u64),
  rxDropped: /* @__PURE__ */ attribute(7, 'rx-dropped', u64),
  txDropped: /* @__PURE__ */ attribute(8, 'tx-dropped', u64),
});

/** Attributes of set `vf-vlan-attrs`. */
export const vfVlanAttrs: AttributeSet<VfVlanAttrs> = /* @__PURE__ */ attributeSet('vf-vlan-attrs', {
  info: /* @__PURE__ */ attribute(1, 'info', /* @__PURE__ */ list(/* @__PURE__ */ struct(iflaVfVlanInfoStruct))),
});

/** Attributes of set `vf-ports-attrs`. */
export const vfPortsAttrs: AttributeSet<VfPortsAttrs> = /* @__PURE__ */ attributeSet('vf-ports-attrs', {
  vfPort: /* @__PURE__ */ attribute(
    1, 'vf-port',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => portSelfAttrs, decodePortSelfAttrs, encodePortSelfAttrs)),
  ),
});

/** Attributes of set `port-self-attrs`. */
export const portSelfAttrs: AttributeSet<PortSelfAttrs> = /* @__PURE__ */ attributeSet('port-self-attrs', {
  vf: /* @__PURE__ */ attribute(1, 'vf', u32),
  profile: /* @__PURE__ */ attribute(2, 'profile', text),
  vsiType: /* @__PURE__ */ attribute(3, 'vsi-type', /* @__PURE__ */ binary()),
  instanceUuid: /* @__PURE__ */ attribute(4, 'instance-uuid', uuid),
  hostUuid: /* @__PURE__ */ attribute(5, 'host-uuid', uuid),
  request: /* @__PURE__ */ attribute(6, 'request', /* @__PURE__ */ named('u8', portRequestTable)),
  response: /* @__PURE__ */ attribute(7, 'response', /* @__PURE__ */ named('u16', portResponseTable)),
});

/** Attributes of set `linkinfo-attrs`. */
export const linkinfoAttrs: AttributeSet<LinkinfoAttrs> = /* @__PURE__ */ attributeSet('linkinfo-attrs', {
  kind: /* @__PURE__ */ attribute(1, 'kind', /* @__PURE__ */ formatted('text')),
  data: /* @__PURE__ */ attribute(2, 'data', /* @__PURE__ */ subMessage('kind', linkinfoDataMsgFormats)),
  xstats: /* @__PURE__ */ attribute(3, 'xstats', /* @__PURE__ */ struct(canDeviceStatsStruct)),
  slaveKind: /* @__PURE__ */ attribute(4, 'slave-kind', /* @__PURE__ */ formatted('text')),
  slaveData: /* @__PURE__ */ attribute(
    5, 'slave-data', /* @__PURE__ */ subMessage('slaveKind', linkinfoMemberDataMsgFormats),
  ),
});

/** Attributes of set `linkinfo-bond-attrs`. */
export const linkinfoBondAttrs: AttributeSet<LinkinfoBondAttrs> = /* @__PURE__ */ attributeSet('linkinfo-bond-attrs', {
  mode: /* @__PURE__ */ attribute(1, 'mode', /* @__PURE__ */ named('u8', bondModeTable)),
  activeSlave: /* @__PURE__ */ attribute(2, 'active-slave', u32),
  miimon: /* @__PURE__ */ attribute(3, 'miimon', u32),
  updelay: /* @__PURE__ */ attribute(4, 'updelay', u32),
  downdelay: /* @__PURE__ */ attribute(5, 'downdelay', u32),
  useCarrier: /* @__PURE__ */ attribute(6, 'use-carrier', u8),
  arpInterval: /* @__PURE__ */ attribute(7, 'arp-interval', u32),
  arpIpTarget: /* @__PURE__ */ attribute(8, 'arp-ip-target', /* @__PURE__ */ array(ipv4)),
  arpValidate: /* @__PURE__ */ attribute(9, 'arp-validate', /* @__PURE__ */ named('u32', bondArpValidateTable)),
  arpAllTargets: /* @__PURE__ */ attribute(10, 'arp-all-targets', /* @__PURE__ */ named('u32', bondArpAllTargetsTable)),
  primary: /* @__PURE__ */ attribute(11, 'primary', u32),
  primaryReselect: /* @__PURE__ */ attribute(
    12, 'primary-reselect', /* @__PURE__ */ named('u8', bondPrimaryReselectTable),
  ),
  failOverMac: /* @__PURE__ */ attribute(13, 'fail-over-mac', /* @__PURE__ */ named('u8', bondFailOverMacTable)),
  xmitHashPolicy: /* @__PURE__ */ attribute(
    14, 'xmit-hash-policy', /* @__PURE__ */ named('u8', bondXmitHashPolicyTable),
  ),
  resendIgmp: /* @__PURE__ */ attribute(15, 'resend-igmp', u32),
  numPeerNotif: /* @__PURE__ */ attribute(16, 'num-peer-notif', u8),
  allSlavesActive: /* @__PURE__ */ attribute(17, 'all-slaves-active', u8),
  minLinks: /* @__PURE__ */ attribute(18, 'min-links', u32),
  lpInterval: /* @__PURE__ */ attribute(19, 'lp-interval', u32),
  packetsPerSlave: /* @__PURE__ */ attribute(20, 'packets-per-slave', u32),
  adLacpRate: /* @__PURE__ */ attribute(21, 'ad-lacp-rate', /* @__PURE__ */ named('u8', bondLacpRateTable)),
  adSelect: /* @__PURE__ */ attribute(22, 'ad-select', /* @__PURE__ */ named('u8', bondAdSelectTable)),
  adInfo: /* @__PURE__ */ attribute(
    23, 'ad-info', /* @__PURE__ */ nest(() => bondAdInfoAttrs, decodeBondAdInfoAttrs, encodeBondAdInfoAttrs),
  ),
  adActorSysPrio: /* @__PURE__ */ attribute(24, 'ad-actor-sys-prio', u16),
  adUserPortKey: /* @__PURE__ */ attribute(25, 'ad-user-port-key', u16),
  adActorSystem: /* @__PURE__ */ attribute(26, 'ad-actor-system', mac),
  tlbDynamicLb: /* @__PURE__ */ attribute(27, 'tlb-dynamic-lb', u8),
  peerNotifDelay: /* @__PURE__ */ attribute(28, 'peer-notif-delay', u32),
  adLacpActive: /* @__PURE__ */ attribute(29, 'ad-lacp-active', u8),
  missedMax: /* @__PURE__ */ attribute(30, 'missed-max', u8),
  nsIp6Target: /* @__PURE__ */ attribute(31, 'ns-ip6-target', /* @__PURE__ */ array(ipv6)),
  coupledControl: /* @__PURE__ */ attribute(32, 'coupled-control', u8),
  broadcastNeigh: /* @__PURE__ */ attribute(33, 'broadcast-neigh', u8),
  lacpStrict: /* @__PURE__ */ attribute(34, 'lacp-strict', u8),
});

/** Attributes of set `bond-ad-info-attrs`. */
export const bondAdInfoAttrs: AttributeSet<BondAdInfoAttrs> = /* @__PURE__ */ attributeSet('bond-ad-info-attrs', {
  aggregator: /* @__PURE__ */ attribute(1, 'aggregator', u16),
  numPorts: /* @__PURE__ */ attribute(2, 'num-ports', u16),
  actorKey: /* @__PURE__ */ attribute(3, 'actor-key', u16),
  partnerKey: /* @__PURE__ */ attribute(4, 'partner-key', u16),
  partnerMac: /* @__PURE__ */ attribute(5, 'partner-mac', mac),
});

/** Attributes of set `bond-slave-attrs`. */
export const bondSlaveAttrs: AttributeSet<BondSlaveAttrs> = /* @__PURE__ */ attributeSet('bond-slave-attrs', {
  state: /* @__PURE__ */ attribute(1, 'state', /* @__PURE__ */ named('u8', bondSlaveStateTable)),
  miiStatus: /* @__PURE__ */ attribute(2, 'mii-status', /* @__PURE__ */ named('u8', bondMiiStatusTable)),
  linkFailureCount: /* @__PURE__ */ attribute(3, 'link-failure-count', u32),
  permHwaddr: /* @__PURE__ */ attribute(4, 'perm-hwaddr', mac),
  queueId: /* @__PURE__ */ attribute(5, 'queue-id', u16),
  adAggregatorId: /* @__PURE__ */ attribute(6, 'ad-aggregator-id', u16),
  adActorOperPortState: /* @__PURE__ */ attribute(
    7, 'ad-actor-oper-port-state', /* @__PURE__ */ named('u8', lacpPortStateTable),
  ),
  adPartnerOperPortState: /* @__PURE__ */ attribute(
    8, 'ad-partner-oper-port-state', /* @__PURE__ */ named('u16', lacpPortStateTable),
  ),
  prio: /* @__PURE__ */ attribute(9, 'prio', s32),
  actorPortPrio: /* @__PURE__ */ attribute(10, 'actor-port-prio', u16),
  adChurnActorState: /* @__PURE__ */ attribute(
    11, 'ad-churn-actor-state', /* @__PURE__ */ named('u8', bondChurnStateTable),
  ),
  adChurnPartnerState: /* @__PURE__ */ attribute(
    12, 'ad-churn-partner-state', /* @__PURE__ */ named('u8', bondChurnStateTable),
  ),
});

/** Attributes of set `linkinfo-bridge-attrs`. */
export const linkinfoBridgeAttrs: AttributeSet<LinkinfoBridgeAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-bridge-attrs', {
    forwardDelay: /* @__PURE__ */ attribute(1, 'forward-delay', u32),
    helloTime: /* @__PURE__ */ attribute(2, 'hello-time', u32),
    maxAge: /* @__PURE__ */ attribute(3, 'max-age', u32),
    ageingTime: /* @__PURE__ */ attribute(4, 'ageing-time', u32),
    stpState: /* @__PURE__ */ attribute(5, 'stp-state', u32),
    priority: /* @__PURE__ */ attribute(6, 'priority', u16),
    vlanFiltering: /* @__PURE__ */ attribute(7, 'vlan-filtering', u8),
    vlanProtocol: /* @__PURE__ */ attribute(8, 'vlan-protocol', /* @__PURE__ */ named('u16be', vlanProtocolsTable)),
    groupFwdMask: /* @__PURE__ */ attribute(9, 'group-fwd-mask', u16),
    rootId: /* @__PURE__ */ attribute(10, 'root-id', /* @__PURE__ */ struct(iflaBridgeIdStruct)),
    bridgeId: /* @__PURE__ */ attribute(11, 'bridge-id', /* @__PURE__ */ struct(iflaBridgeIdStruct)),
    rootPort: /* @__PURE__ */ attribute(12, 'root-port', u16),
    rootPathCost: /* @__PURE__ */ attribute(13, 'root-path-cost', u32),
    topologyChange: /* @__PURE__ */ attribute(14, 'topology-change', u8),
    topologyChangeDetected: /* @__PURE__ */ attribute(15, 'topology-change-detected', u8),
    helloTimer: /* @__PURE__ */ attribute(16, 'hello-timer', u64),
    tcnTimer: /* @__PURE__ */ attribute(17, 'tcn-timer', u64),
    topologyChangeTimer: /* @__PURE__ */ attribute(18, 'topology-change-timer', u64),
    gcTimer: /* @__PURE__ */ attribute(19, 'gc-timer', u64),
    groupAddr: /* @__PURE__ */ attribute(20, 'group-addr', mac),
    fdbFlush: /* @__PURE__ */ attribute(21, 'fdb-flush', flag),
    mcastRouter: /* @__PURE__ */ attribute(22, 'mcast-router', /* @__PURE__ */ named('u8', brMcastRouterTable)),
    mcastSnooping: /* @__PURE__ */ attribute(23, 'mcast-snooping', u8),
    mcastQueryUseIfaddr: /* @__PURE__ */ attribute(24, 'mcast-query-use-ifaddr', u8),
    mcastQuerier: /* @__PURE__ */ attribute(25, 'mcast-querier', u8),
    mcastHashElasticity: /* @__PURE__ */ attribute(26, 'mcast-hash-elasticity', u32),
    mcastHashMax: /* @__PURE__ */ attribute(27, 'mcast-hash-max', u32),
    mcastLastMemberCnt: /* @__PURE__ */ attribute(28, 'mcast-last-member-cnt', u32),
    mcastStartupQueryCnt: /* @__PURE__ */ attribute(29, 'mcast-startup-query-cnt', u32),
    mcastLastMemberIntvl: /* @__PURE__ */ attribute(30, 'mcast-last-member-intvl', u64),
    mcastMembershipIntvl: /* @__PURE__ */ attribute(31, 'mcast-membership-intvl', u64),
    mcastQuerierIntvl: /* @__PURE__ */ attribute(32, 'mcast-querier-intvl', u64),
    mcastQueryIntvl: /* @__PURE__ */ attribute(33, 'mcast-query-intvl', u64),
    mcastQueryResponseIntvl: /* @__PURE__ */ attribute(34, 'mcast-query-response-intvl', u64),
    mcastStartupQueryIntvl: /* @__PURE__ */ attribute(35, 'mcast-startup-query-intvl', u64),
    nfCallIptables: /* @__PURE__ */ attribute(36, 'nf-call-iptables', u8),
    nfCallIp6tables: /* @__PURE__ */ attribute(37, 'nf-call-ip6tables', u8),
    nfCallArptables: /* @__PURE__ */ attribute(38, 'nf-call-arptables', u8),
    vlanDefaultPvid: /* @__PURE__ */ attribute(39, 'vlan-default-pvid', u16),
    vlanStatsEnabled: /* @__PURE__ */ attribute(41, 'vlan-stats-enabled', u8),
    mcastStatsEnabled: /* @__PURE__ */ attribute(42, 'mcast-stats-enabled', u8),
    mcastIgmpVersion: /* @__PURE__ */ attribute(43, 'mcast-igmp-version', u8),
    mcastMldVersion: /* @__PURE__ */ attribute(44, 'mcast-mld-version', u8),
    vlanStatsPerPort: /* @__PURE__ */ attribute(45, 'vlan-stats-per-port', u8),
    multiBoolopt: /* @__PURE__ */ attribute(46, 'multi-boolopt', /* @__PURE__ */ struct(brBooloptMultiStruct)),
    mcastQuerierState: /* @__PURE__ */ attribute(
      47, 'mcast-querier-state',
      /* @__PURE__ */ nest(() => bridgeQuerierAttrs, decodeBridgeQuerierAttrs, encodeBridgeQuerierAttrs),
    ),
    fdbNLearned: /* @__PURE__ */ attribute(48, 'fdb-n-learned', u32),
    fdbMaxLearned: /* @__PURE__ */ attribute(49, 'fdb-max-learned', u32),
    stpMode: /* @__PURE__ */ attribute(50, 'stp-mode', /* @__PURE__ */ named('u32', brStpModeTable)),
  },
);

/** Attributes of set `bridge-querier-attrs`. */
export const bridgeQuerierAttrs: AttributeSet<BridgeQuerierAttrs> = /* @__PURE__ */ attributeSet(
  'bridge-querier-attrs', {
    ipAddress: /* @__PURE__ */ attribute(1, 'ip-address', ipv4),
    ipPort: /* @__PURE__ */ attribute(2, 'ip-port', u32),
    ipOtherTimer: /* @__PURE__ */ attribute(3, 'ip-other-timer', u64),
    ipv6Address: /* @__PURE__ */ attribute(5, 'ipv6-address', ipv6),
    ipv6Port: /* @__PURE__ */ attribute(6, 'ipv6-port', u32),
    ipv6OtherTimer: /* @__PURE__ */ attribute(7, 'ipv6-other-timer', u64),
  },
);

/** Attributes of set `linkinfo-brport-attrs`. */
export const linkinfoBrportAttrs: AttributeSet<LinkinfoBrportAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-brport-attrs', {
    state: /* @__PURE__ */ attribute(1, 'state', /* @__PURE__ */ named('u8', brPortStateTable)),
    priority: /* @__PURE__ */ attribute(2, 'priority', u16),
    cost: /* @__PURE__ */ attribute(3, 'cost', u32),
    mode: /* @__PURE__ */ attribute(4, 'mode', u8),
    guard: /* @__PURE__ */ attribute(5, 'guard', u8),
    protect: /* @__PURE__ */ attribute(6, 'protect', u8),
    fastLeave: /* @__PURE__ */ attribute(7, 'fast-leave', u8),
    learning: /* @__PURE__ */ attribute(8, 'learning', u8),
    unicastFlood: /* @__PURE__ */ attribute(9, 'unicast-flood', u8),
    proxyarp: /* @__PURE__ */ attribute(10, 'proxyarp', u8),
    learningSync: /* @__PURE__ */ attribute(11, 'learning-sync', u8),
    proxyarpWifi: /* @__PURE__ */ attribute(12, 'proxyarp-wifi', u8),
    rootId: /* @__PURE__ */ attribute(13, 'root-id', /* @__PURE__ */ struct(iflaBridgeIdStruct)),
    bridgeId: /* @__PURE__ */ attribute(14, 'bridge-id', /* @__PURE__ */ struct(iflaBridgeIdStruct)),
    designatedPort: /* @__PURE__ */ attribute(15, 'designated-port', u16),
    designatedCost: /* @__PURE__ */ attribute(16, 'designated-cost', u16),
    id: /* @__PURE__ */ attribute(17, 'id', u16),
    no: /* @__PURE__ */ attribute(18, 'no', u16),
    topologyChangeAck: /* @__PURE__ */ attribute(19, 'topology-change-ack', u8),
    configPending: /* @__PURE__ */ attribute(20, 'config-pending', u8),
    messageAgeTimer: /* @__PURE__ */ attribute(21, 'message-age-timer', u64),
    forwardDelayTimer: /* @__PURE__ */ attribute(22, 'forward-delay-timer', u64),
    holdTimer: /* @__PURE__ */ attribute(23, 'hold-timer', u64),
    flush: /* @__PURE__ */ attribute(24, 'flush', flag),
    multicastRouter: /* @__PURE__ */ attribute(25, 'multicast-router', /* @__PURE__ */ named('u8', brMcastRouterTable)),
    mcastFlood: /* @__PURE__ */ attribute(27, 'mcast-flood', u8),
    mcastToUcast: /* @__PURE__ */ attribute(28, 'mcast-to-ucast', u8),
    vlanTunnel: /* @__PURE__ */ attribute(29, 'vlan-tunnel', u8),
    bcastFlood: /* @__PURE__ */ attribute(30, 'bcast-flood', u8),
    groupFwdMask: /* @__PURE__ */ attribute(31, 'group-fwd-mask', u16),
    neighSuppress: /* @__PURE__ */ attribute(32, 'neigh-suppress', u8),
    isolated: /* @__PURE__ */ attribute(33, 'isolated', u8),
    backupPort: /* @__PURE__ */ attribute(34, 'backup-port', u32),
    mrpRingOpen: /* @__PURE__ */ attribute(35, 'mrp-ring-open', u8),
    mrpInOpen: /* @__PURE__ */ attribute(36, 'mrp-in-open', u8),
    mcastEhtHostsLimit: /* @__PURE__ */ attribute(37, 'mcast-eht-hosts-limit', u32),
    mcastEhtHostsCnt: /* @__PURE__ */ attribute(38, 'mcast-eht-hosts-cnt', u32),
    locked: /* @__PURE__ */ attribute(39, 'locked', u8),
    mab: /* @__PURE__ */ attribute(40, 'mab', u8),
    mcastNGroups: /* @__PURE__ */ attribute(41, 'mcast-n-groups', u32),
    mcastMaxGroups: /* @__PURE__ */ attribute(42, 'mcast-max-groups', u32),
    neighVlanSuppress: /* @__PURE__ */ attribute(43, 'neigh-vlan-suppress', u8),
    backupNhid: /* @__PURE__ */ attribute(44, 'backup-nhid', u32),
    neighForwardGrat: /* @__PURE__ */ attribute(45, 'neigh-forward-grat', u8),
  },
);

/** Attributes of set `linkinfo-gre-attrs`. */
export const linkinfoGreAttrs: AttributeSet<LinkinfoGreAttrs> = /* @__PURE__ */ attributeSet('linkinfo-gre-attrs', {
  link: /* @__PURE__ */ attribute(1, 'link', u32),
  iflags: /* @__PURE__ */ attribute(2, 'iflags', /* @__PURE__ */ named('u16be', greFlagsTable)),
  oflags: /* @__PURE__ */ attribute(3, 'oflags', /* @__PURE__ */ named('u16be', greFlagsTable)),
  ikey: /* @__PURE__ */ attribute(4, 'ikey', u32be),
  okey: /* @__PURE__ */ attribute(5, 'okey', u32be),
  local: /* @__PURE__ */ attribute(6, 'local', ip),
  remote: /* @__PURE__ */ attribute(7, 'remote', ip),
  ttl: /* @__PURE__ */ attribute(8, 'ttl', u8),
  tos: /* @__PURE__ */ attribute(9, 'tos', u8),
  pmtudisc: /* @__PURE__ */ attribute(10, 'pmtudisc', u8),
  encapLimit: /* @__PURE__ */ attribute(11, 'encap-limit', u8),
  flowinfo: /* @__PURE__ */ attribute(12, 'flowinfo', u32be),
  flags: /* @__PURE__ */ attribute(13, 'flags', u32),
  encapType: /* @__PURE__ */ attribute(14, 'encap-type', /* @__PURE__ */ named('u16', tunnelEncapTypeTable)),
  encapFlags: /* @__PURE__ */ attribute(15, 'encap-flags', /* @__PURE__ */ named('u16', tunnelEncapFlagsTable)),
  encapSport: /* @__PURE__ */ attribute(16, 'encap-sport', u16be),
  encapDport: /* @__PURE__ */ attribute(17, 'encap-dport', u16be),
  collectMetadata: /* @__PURE__ */ attribute(18, 'collect-metadata', flag),
  ignoreDf: /* @__PURE__ */ attribute(19, 'ignore-df', u8),
  fwmark: /* @__PURE__ */ attribute(20, 'fwmark', u32),
  erspanIndex: /* @__PURE__ */ attribute(21, 'erspan-index', u32),
  erspanVer: /* @__PURE__ */ attribute(22, 'erspan-ver', u8),
  erspanDir: /* @__PURE__ */ attribute(23, 'erspan-dir', /* @__PURE__ */ named('u8', erspanDirTable)),
  erspanHwid: /* @__PURE__ */ attribute(24, 'erspan-hwid', u16),
});

/** Attributes of set `linkinfo-gre6-attrs`. */
export const linkinfoGre6Attrs: AttributeSet<LinkinfoGre6Attrs> = /* @__PURE__ */ attributeSet('linkinfo-gre6-attrs', {
  link: /* @__PURE__ */ attribute(1, 'link', u32),
  iflags: /* @__PURE__ */ attribute(2, 'iflags', /* @__PURE__ */ named('u16be', greFlagsTable)),
  oflags: /* @__PURE__ */ attribute(3, 'oflags', /* @__PURE__ */ named('u16be', greFlagsTable)),
  ikey: /* @__PURE__ */ attribute(4, 'ikey', u32be),
  okey: /* @__PURE__ */ attribute(5, 'okey', u32be),
  local: /* @__PURE__ */ attribute(6, 'local', ipv6),
  remote: /* @__PURE__ */ attribute(7, 'remote', ipv6),
  ttl: /* @__PURE__ */ attribute(8, 'ttl', u8),
  encapLimit: /* @__PURE__ */ attribute(11, 'encap-limit', u8),
  flowinfo: /* @__PURE__ */ attribute(12, 'flowinfo', u32be),
  flags: /* @__PURE__ */ attribute(13, 'flags', /* @__PURE__ */ named('u32', ip6TnlFlagsTable)),
  encapType: /* @__PURE__ */ attribute(14, 'encap-type', /* @__PURE__ */ named('u16', tunnelEncapTypeTable)),
  encapFlags: /* @__PURE__ */ attribute(15, 'encap-flags', /* @__PURE__ */ named('u16', tunnelEncapFlagsTable)),
  encapSport: /* @__PURE__ */ attribute(16, 'encap-sport', u16be),
  encapDport: /* @__PURE__ */ attribute(17, 'encap-dport', u16be),
  collectMetadata: /* @__PURE__ */ attribute(18, 'collect-metadata', flag),
  fwmark: /* @__PURE__ */ attribute(20, 'fwmark', u32),
  erspanIndex: /* @__PURE__ */ attribute(21, 'erspan-index', u32),
  erspanVer: /* @__PURE__ */ attribute(22, 'erspan-ver', u8),
  erspanDir: /* @__PURE__ */ attribute(23, 'erspan-dir', /* @__PURE__ */ named('u8', erspanDirTable)),
  erspanHwid: /* @__PURE__ */ attribute(24, 'erspan-hwid', u16),
});

/** Attributes of set `linkinfo-vti-attrs`. */
export const linkinfoVtiAttrs: AttributeSet<LinkinfoVtiAttrs> = /* @__PURE__ */ attributeSet('linkinfo-vti-attrs', {
  link: /* @__PURE__ */ attribute(1, 'link', u32),
  ikey: /* @__PURE__ */ attribute(2, 'ikey', u32be),
  okey: /* @__PURE__ */ attribute(3, 'okey', u32be),
  local: /* @__PURE__ */ attribute(4, 'local', ip),
  remote: /* @__PURE__ */ attribute(5, 'remote', ip),
  fwmark: /* @__PURE__ */ attribute(6, 'fwmark', u32),
});

/** Attributes of set `linkinfo-vti6-attrs`. */
export const linkinfoVti6Attrs: AttributeSet<LinkinfoVti6Attrs> = /* @__PURE__ */ attributeSet('linkinfo-vti6-attrs', {
  link: /* @__PURE__ */ attribute(1, 'link', u32),
  ikey: /* @__PURE__ */ attribute(2, 'ikey', u32be),
  okey: /* @__PURE__ */ attribute(3, 'okey', u32be),
  local: /* @__PURE__ */ attribute(4, 'local', ipv6),
  remote: /* @__PURE__ */ attribute(5, 'remote', ipv6),
  fwmark: /* @__PURE__ */ attribute(6, 'fwmark', u32),
});

/** Attributes of set `linkinfo-geneve-attrs`. */
export const linkinfoGeneveAttrs: AttributeSet<LinkinfoGeneveAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-geneve-attrs', {
    id: /* @__PURE__ */ attribute(1, 'id', u32),
    remote: /* @__PURE__ */ attribute(2, 'remote', ipv4),
    ttl: /* @__PURE__ */ attribute(3, 'ttl', u8),
    tos: /* @__PURE__ */ attribute(4, 'tos', u8),
    port: /* @__PURE__ */ attribute(5, 'port', u16be),
    collectMetadata: /* @__PURE__ */ attribute(6, 'collect-metadata', flag),
    remote6: /* @__PURE__ */ attribute(7, 'remote6', ipv6),
    udpCsum: /* @__PURE__ */ attribute(8, 'udp-csum', u8),
    udpZeroCsum6Tx: /* @__PURE__ */ attribute(9, 'udp-zero-csum6-tx', u8),
    udpZeroCsum6Rx: /* @__PURE__ */ attribute(10, 'udp-zero-csum6-rx', u8),
    label: /* @__PURE__ */ attribute(11, 'label', u32be),
    ttlInherit: /* @__PURE__ */ attribute(12, 'ttl-inherit', u8),
    df: /* @__PURE__ */ attribute(13, 'df', /* @__PURE__ */ named('u8', geneveDfTable)),
    innerProtoInherit: /* @__PURE__ */ attribute(14, 'inner-proto-inherit', flag),
    portRange: /* @__PURE__ */ attribute(15, 'port-range', /* @__PURE__ */ struct(iflaGenevePortRangeStruct)),
    groHint: /* @__PURE__ */ attribute(16, 'gro-hint', flag),
    local: /* @__PURE__ */ attribute(17, 'local', ipv4),
    local6: /* @__PURE__ */ attribute(18, 'local6', ipv6),
  },
);

/** Attributes of set `linkinfo-hsr-attrs`. */
export const linkinfoHsrAttrs: AttributeSet<LinkinfoHsrAttrs> = /* @__PURE__ */ attributeSet('linkinfo-hsr-attrs', {
  slave1: /* @__PURE__ */ attribute(1, 'slave1', u32),
  slave2: /* @__PURE__ */ attribute(2, 'slave2', u32),
  multicastSpec: /* @__PURE__ */ attribute(3, 'multicast-spec', u8),
  supervisionAddr: /* @__PURE__ */ attribute(4, 'supervision-addr', mac),
  seqNr: /* @__PURE__ */ attribute(5, 'seq-nr', u16),
  version: /* @__PURE__ */ attribute(6, 'version', u8),
  protocol: /* @__PURE__ */ attribute(7, 'protocol', /* @__PURE__ */ named('u8', hsrProtocolTable)),
  interlink: /* @__PURE__ */ attribute(8, 'interlink', u32),
});

/** Attributes of set `linkinfo-iptun-attrs`. */
export const linkinfoIptunAttrs: AttributeSet<LinkinfoIptunAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-iptun-attrs', {
    link: /* @__PURE__ */ attribute(1, 'link', u32),
    local: /* @__PURE__ */ attribute(2, 'local', ip),
    remote: /* @__PURE__ */ attribute(3, 'remote', ip),
    ttl: /* @__PURE__ */ attribute(4, 'ttl', u8),
    tos: /* @__PURE__ */ attribute(5, 'tos', u8),
    encapLimit: /* @__PURE__ */ attribute(6, 'encap-limit', u8),
    flowinfo: /* @__PURE__ */ attribute(7, 'flowinfo', u32be),
    flags: /* @__PURE__ */ attribute(8, 'flags', /* @__PURE__ */ named('u16', sitFlagsTable)),
    proto: /* @__PURE__ */ attribute(9, 'proto', u8),
    pmtudisc: /* @__PURE__ */ attribute(10, 'pmtudisc', u8),
    _6rdPrefix: /* @__PURE__ */ attribute(11, '6rd-prefix', ipv6),
    _6rdRelayPrefix: /* @__PURE__ */ attribute(12, '6rd-relay-prefix', ipv4),
    _6rdPrefixlen: /* @__PURE__ */ attribute(13, '6rd-prefixlen', u16),
    _6rdRelayPrefixlen: /* @__PURE__ */ attribute(14, '6rd-relay-prefixlen', u16),
    encapType: /* @__PURE__ */ attribute(15, 'encap-type', /* @__PURE__ */ named('u16', tunnelEncapTypeTable)),
    encapFlags: /* @__PURE__ */ attribute(16, 'encap-flags', /* @__PURE__ */ named('u16', tunnelEncapFlagsTable)),
    encapSport: /* @__PURE__ */ attribute(17, 'encap-sport', u16be),
    encapDport: /* @__PURE__ */ attribute(18, 'encap-dport', u16be),
    collectMetadata: /* @__PURE__ */ attribute(19, 'collect-metadata', flag),
    fwmark: /* @__PURE__ */ attribute(20, 'fwmark', u32),
  },
);

/** Attributes of set `linkinfo-ip6tnl-attrs`. */
export const linkinfoIp6tnlAttrs: AttributeSet<LinkinfoIp6tnlAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-ip6tnl-attrs', {
    link: /* @__PURE__ */ attribute(1, 'link', u32),
    local: /* @__PURE__ */ attribute(2, 'local', ipv6),
    remote: /* @__PURE__ */ attribute(3, 'remote', ipv6),
    ttl: /* @__PURE__ */ attribute(4, 'ttl', u8),
    encapLimit: /* @__PURE__ */ attribute(6, 'encap-limit', u8),
    flowinfo: /* @__PURE__ */ attribute(7, 'flowinfo', u32be),
    flags: /* @__PURE__ */ attribute(8, 'flags', /* @__PURE__ */ named('u32', ip6TnlFlagsTable)),
    proto: /* @__PURE__ */ attribute(9, 'proto', u8),
    encapType: /* @__PURE__ */ attribute(15, 'encap-type', /* @__PURE__ */ named('u16', tunnelEncapTypeTable)),
    encapFlags: /* @__PURE__ */ attribute(16, 'encap-flags', /* @__PURE__ */ named('u16', tunnelEncapFlagsTable)),
    encapSport: /* @__PURE__ */ attribute(17, 'encap-sport', u16be),
    encapDport: /* @__PURE__ */ attribute(18, 'encap-dport', u16be),
    collectMetadata: /* @__PURE__ */ attribute(19, 'collect-metadata', flag),
    fwmark: /* @__PURE__ */ attribute(20, 'fwmark', u32),
  },
);

/** Attributes of set `linkinfo-tun-attrs`. */
export const linkinfoTunAttrs: AttributeSet<LinkinfoTunAttrs> = /* @__PURE__ */ attributeSet('linkinfo-tun-attrs', {
  owner: /* @__PURE__ */ attribute(1, 'owner', u32),
  group: /* @__PURE__ */ attribute(2, 'group', u32),
  type: /* @__PURE__ */ attribute(3, 'type', /* @__PURE__ */ named('u8', tunTypeTable)),
  pi: /* @__PURE__ */ attribute(4, 'pi', u8),
  vnetHdr: /* @__PURE__ */ attribute(5, 'vnet-hdr', u8),
  persist: /* @__PURE__ */ attribute(6, 'persist', u8),
  multiQueue: /* @__PURE__ */ attribute(7, 'multi-queue', u8),
  numQueues: /* @__PURE__ */ attribute(8, 'num-queues', u32),
  numDisabledQueues: /* @__PURE__ */ attribute(9, 'num-disabled-queues', u32),
});

/** Attributes of set `linkinfo-vlan-attrs`. */
export const linkinfoVlanAttrs: AttributeSet<LinkinfoVlanAttrs> = /* @__PURE__ */ attributeSet('linkinfo-vlan-attrs', {
  id: /* @__PURE__ */ attribute(1, 'id', u16),
  flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ struct(iflaVlanFlagsStruct)),
  egressQos: /* @__PURE__ */ attribute(
    3, 'egress-qos', /* @__PURE__ */ nest(() => iflaVlanQosAttrs, decodeIflaVlanQos, encodeIflaVlanQos),
  ),
  ingressQos: /* @__PURE__ */ attribute(
    4, 'ingress-qos', /* @__PURE__ */ nest(() => iflaVlanQosAttrs, decodeIflaVlanQos, encodeIflaVlanQos),
  ),
  protocol: /* @__PURE__ */ attribute(5, 'protocol', /* @__PURE__ */ named('u16be', vlanProtocolsTable)),
});

/** Attributes of set `ifla-vlan-qos`. */
export const iflaVlanQosAttrs: AttributeSet<IflaVlanQos> = /* @__PURE__ */ attributeSet('ifla-vlan-qos', {
  mapping: /* @__PURE__ */ attribute(
    1, 'mapping', /* @__PURE__ */ list(/* @__PURE__ */ struct(iflaVlanQosMappingStruct)),
  ),
});

/** Attributes of set `linkinfo-vrf-attrs`. */
export const linkinfoVrfAttrs: AttributeSet<LinkinfoVrfAttrs> = /* @__PURE__ */ attributeSet('linkinfo-vrf-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', u32),
});

/** Attributes of set `xdp-attrs`. */
export const xdpAttrs: AttributeSet<XdpAttrs> = /* @__PURE__ */ attributeSet('xdp-attrs', {
  fd: /* @__PURE__ */ attribute(1, 'fd', s32),
  attached: /* @__PURE__ */ attribute(2, 'attached', /* @__PURE__ */ named('u8', xdpAttachedTable)),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32', xdpFlagsTable)),
  progId: /* @__PURE__ */ attribute(4, 'prog-id', u32),
  drvProgId: /* @__PURE__ */ attribute(5, 'drv-prog-id', u32),
  skbProgId: /* @__PURE__ */ attribute(6, 'skb-prog-id', u32),
  hwProgId: /* @__PURE__ */ attribute(7, 'hw-prog-id', u32),
  expectedFd: /* @__PURE__ */ attribute(8, 'expected-fd', s32),
});

/** Attributes of set `ifla-attrs`. */
export const iflaAttrs: AttributeSet<IflaAttrs> = /* @__PURE__ */ attributeSet('ifla-attrs', {
  conf: /* @__PURE__ */ attribute(
    1, 'conf', /* @__PURE__ */ packed(
      s32, (r, name) => r.s32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putS32(at, name, item)),
    ),
    'reply',
  ),
  settings: /* @__PURE__ */ attribute(
    1, 'settings', /* @__PURE__ */ nest(() => ipv4DevconfAttrs, decodeIpv4DevconfAttrs, encodeIpv4DevconfAttrs),
    'request',
  ),
});

/** Attributes of set `ipv4-devconf-attrs`. */
export const ipv4DevconfAttrs: AttributeSet<Ipv4DevconfAttrs> = /* @__PURE__ */ attributeSet('ipv4-devconf-attrs', {
  forwarding: /* @__PURE__ */ attribute(1, 'forwarding', u32),
  mcForwarding: /* @__PURE__ */ attribute(2, 'mc-forwarding', u32),
  proxyArp: /* @__PURE__ */ attribute(3, 'proxy-arp', u32),
  acceptRedirects: /* @__PURE__ */ attribute(4, 'accept-redirects', u32),
  secureRedirects: /* @__PURE__ */ attribute(5, 'secure-redirects', u32),
  sendRedirects: /* @__PURE__ */ attribute(6, 'send-redirects', u32),
  sharedMedia: /* @__PURE__ */ attribute(7, 'shared-media', u32),
  rpFilter: /* @__PURE__ */ attribute(8, 'rp-filter', u32),
  acceptSourceRoute: /* @__PURE__ */ attribute(9, 'accept-source-route', u32),
  bootpRelay: /* @__PURE__ */ attribute(10, 'bootp-relay', u32),
  logMartians: /* @__PURE__ */ attribute(11, 'log-martians', u32),
  tag: /* @__PURE__ */ attribute(12, 'tag', u32),
  arpfilter: /* @__PURE__ */ attribute(13, 'arpfilter', u32),
  mediumId: /* @__PURE__ */ attribute(14, 'medium-id', s32),
  noxfrm: /* @__PURE__ */ attribute(15, 'noxfrm', u32),
  nopolicy: /* @__PURE__ */ attribute(16, 'nopolicy', u32),
  forceIgmpVersion: /* @__PURE__ */ attribute(17, 'force-igmp-version', u32),
  arpAnnounce: /* @__PURE__ */ attribute(18, 'arp-announce', u32),
  arpIgnore: /* @__PURE__ */ attribute(19, 'arp-ignore', u32),
  promoteSecondaries: /* @__PURE__ */ attribute(20, 'promote-secondaries', u32),
  arpAccept: /* @__PURE__ */ attribute(21, 'arp-accept', u32),
  arpNotify: /* @__PURE__ */ attribute(22, 'arp-notify', u32),
  acceptLocal: /* @__PURE__ */ attribute(23, 'accept-local', u32),
  srcVmark: /* @__PURE__ */ attribute(24, 'src-vmark', u32),
  proxyArpPvlan: /* @__PURE__ */ attribute(25, 'proxy-arp-pvlan', u32),
  routeLocalnet: /* @__PURE__ */ attribute(26, 'route-localnet', u32),
  igmpv2UnsolicitedReportInterval: /* @__PURE__ */ attribute(27, 'igmpv2-unsolicited-report-interval', u32),
  igmpv3UnsolicitedReportInterval: /* @__PURE__ */ attribute(28, 'igmpv3-unsolicited-report-interval', u32),
  ignoreRoutesWithLinkdown: /* @__PURE__ */ attribute(29, 'ignore-routes-with-linkdown', u32),
  dropUnicastInL2Multicast: /* @__PURE__ */ attribute(30, 'drop-unicast-in-l2-multicast', u32),
  dropGratuitousArp: /* @__PURE__ */ attribute(31, 'drop-gratuitous-arp', u32),
  bcForwarding: /* @__PURE__ */ attribute(32, 'bc-forwarding', u32),
  arpEvictNocarrier: /* @__PURE__ */ attribute(33, 'arp-evict-nocarrier', u32),
});

/** Attributes of set `ifla6-attrs`. */
export const ifla6Attrs: AttributeSet<Ifla6Attrs> = /* @__PURE__ */ attributeSet('ifla6-attrs', {
  flags: /* @__PURE__ */ attribute(1, 'flags', /* @__PURE__ */ named('u32', inet6LinkFlagsTable)),
  conf: /* @__PURE__ */ attribute(
    2, 'conf', /* @__PURE__ */ packed(
      s32, (r, name) => r.s32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putS32(at, name, item)),
    ),
  ),
  stats: /* @__PURE__ */ attribute(
    3, 'stats', /* @__PURE__ */ packed(
      u64, (r, name) => r.u64s(name),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => w.putU64(at, name, item)),
    ),
  ),
  mcast: /* @__PURE__ */ attribute(4, 'mcast', /* @__PURE__ */ binary()),
  cacheinfo: /* @__PURE__ */ attribute(5, 'cacheinfo', /* @__PURE__ */ struct(iflaCacheinfoStruct)),
  icmp6stats: /* @__PURE__ */ attribute(
    6, 'icmp6stats', /* @__PURE__ */ packed(
      u64, (r, name) => r.u64s(name),
      (w, id, name, value) => w.packed(id, name, value, 8, (at, item) => w.putU64(at, name, item)),
    ),
  ),
  token: /* @__PURE__ */ attribute(7, 'token', ipv6),
  addrGenMode: /* @__PURE__ */ attribute(8, 'addr-gen-mode', /* @__PURE__ */ named('u8', in6AddrGenModeTable)),
  raMtu: /* @__PURE__ */ attribute(9, 'ra-mtu', u32),
});

/** Attributes of set `mctp-attrs`. */
export const mctpAttrs: AttributeSet<MctpAttrs> = /* @__PURE__ */ attributeSet('mctp-attrs', {
  net: /* @__PURE__ */ attribute(1, 'net', u32),
  physBinding: /* @__PURE__ */ attribute(2, 'phys-binding', /* @__PURE__ */ named('u8', mctpPhysBindingTable)),
});

/** Attributes of set `stats-attrs`. */
export const statsAttrs: AttributeSet<StatsAttrs> = /* @__PURE__ */ attributeSet('stats-attrs', {
  link64: /* @__PURE__ */ attribute(1, 'link-64', /* @__PURE__ */ struct(rtnlLinkStats64Struct), 'reply'),
  getFilters: /* @__PURE__ */ attribute(
    1, 'get-filters', /* @__PURE__ */ nest(() => statsFiltersAttrs, decodeStatsFiltersAttrs, encodeStatsFiltersAttrs),
    'request',
  ),
  linkXstats: /* @__PURE__ */ attribute(
    2, 'link-xstats', /* @__PURE__ */ nest(() => linkXstatsAttrs, decodeLinkXstatsAttrs, encodeLinkXstatsAttrs),
    'reply',
  ),
  linkXstatsSlave: /* @__PURE__ */ attribute(
    3, 'link-xstats-slave', /* @__PURE__ */ nest(() => linkXstatsAttrs, decodeLinkXstatsAttrs, encodeLinkXstatsAttrs),
    'reply',
  ),
  linkOffloadXstats: /* @__PURE__ */ attribute(
    4, 'link-offload-xstats',
    /* @__PURE__ */ nest(() => linkOffloadXstatsAttrs, decodeLinkOffloadXstats, encodeLinkOffloadXstats), 'reply',
  ),
  afSpec: /* @__PURE__ */ attribute(
    5, 'af-spec', /* @__PURE__ */ nest(() => statsAfSpecAttrs, decodeStatsAfSpecAttrs, encodeStatsAfSpecAttrs), 'reply',
  ),
});

/** Attributes of set `link-xstats-attrs`. */
export const linkXstatsAttrs: AttributeSet<LinkXstatsAttrs> = /* @__PURE__ */ attributeSet('link-xstats-attrs', {
  bridge: /* @__PURE__ */ attribute(
    1, 'bridge', /* @__PURE__ */ nest(() => bridgeXstatsAttrs, decodeBridgeXstatsAttrs, encodeBridgeXstatsAttrs),
  ),
  bond: /* @__PURE__ */ attribute(
    2, 'bond', /* @__PURE__ */ nest(() => bondXstatsAttrs, decodeBondXstatsAttrs, encodeBondXstatsAttrs),
  ),
});

/** Attributes of set `bridge-xstats-attrs`. */
export const bridgeXstatsAttrs: AttributeSet<BridgeXstatsAttrs> = /* @__PURE__ */ attributeSet('bridge-xstats-attrs', {
  vlan: /* @__PURE__ */ attribute(1, 'vlan', /* @__PURE__ */ list(/* @__PURE__ */ struct(bridgeVlanXstatsStruct))),
  mcast: /* @__PURE__ */ attribute(2, 'mcast', /* @__PURE__ */ struct(brMcastStatsStruct)),
  stp: /* @__PURE__ */ attribute(4, 'stp', /* @__PURE__ */ struct(bridgeStpXstatsStruct)),
});

/** Attributes of set `bond-xstats-attrs`. */
export const bondXstatsAttrs: AttributeSet<BondXstatsAttrs> = /* @__PURE__ */ attributeSet('bond-xstats-attrs', {
  _3ad: /* @__PURE__ */ attribute(
    1, '3ad', /* @__PURE__ */ nest(() => bond3adStatAttrs, decodeBond3adStatAttrs, encodeBond3adStatAttrs),
  ),
});

/** Attributes of set `bond-3ad-stat-attrs`. */
export const bond3adStatAttrs: AttributeSet<Bond3adStatAttrs> = /* @__PURE__ */ attributeSet('bond-3ad-stat-attrs', {
  lacpduRx: /* @__PURE__ */ attribute(0, 'lacpdu-rx', u64),
  lacpduTx: /* @__PURE__ */ attribute(1, 'lacpdu-tx', u64),
  lacpduUnknownRx: /* @__PURE__ */ attribute(2, 'lacpdu-unknown-rx', u64),
  lacpduIllegalRx: /* @__PURE__ */ attribute(3, 'lacpdu-illegal-rx', u64),
  markerRx: /* @__PURE__ */ attribute(4, 'marker-rx', u64),
  markerTx: /* @__PURE__ */ attribute(5, 'marker-tx', u64),
  markerRespRx: /* @__PURE__ */ attribute(6, 'marker-resp-rx', u64),
  markerRespTx: /* @__PURE__ */ attribute(7, 'marker-resp-tx', u64),
  markerUnknownRx: /* @__PURE__ */ attribute(8, 'marker-unknown-rx', u64),
});

/** Attributes of set `stats-af-spec-attrs`. */
export const statsAfSpecAttrs: AttributeSet<StatsAfSpecAttrs> = /* @__PURE__ */ attributeSet('stats-af-spec-attrs', {
  mpls: /* @__PURE__ */ attribute(
    28, 'mpls', /* @__PURE__ */ nest(() => mplsStatsAttrs, decodeMplsStatsAttrs, encodeMplsStatsAttrs),
  ),
});

/** Attributes of set `mpls-stats-attrs`. */
export const mplsStatsAttrs: AttributeSet<MplsStatsAttrs> = /* @__PURE__ */ attributeSet('mpls-stats-attrs', {
  link: /* @__PURE__ */ attribute(1, 'link', /* @__PURE__ */ struct(mplsLinkStatsStruct)),
});

/** Attributes of set `link-offload-xstats`. */
export const linkOffloadXstatsAttrs: AttributeSet<LinkOffloadXstats> = /* @__PURE__ */ attributeSet(
  'link-offload-xstats', {
    cpuHit: /* @__PURE__ */ attribute(1, 'cpu-hit', /* @__PURE__ */ struct(rtnlLinkStats64Struct)),
    hwSInfo: /* @__PURE__ */ attribute(
      2, 'hw-s-info',
      /* @__PURE__ */ indexed(/* @__PURE__ */ nest(() => hwSInfoOneAttrs, decodeHwSInfoOne, encodeHwSInfoOne)),
    ),
    l3Stats: /* @__PURE__ */ attribute(3, 'l3-stats', /* @__PURE__ */ struct(rtnlHwStats64Struct)),
  },
);

/** Attributes of set `hw-s-info-one`. */
export const hwSInfoOneAttrs: AttributeSet<HwSInfoOne> = /* @__PURE__ */ attributeSet('hw-s-info-one', {
  request: /* @__PURE__ */ attribute(1, 'request', u8),
  used: /* @__PURE__ */ attribute(2, 'used', u8),
});

/** Attributes of set `link-dpll-pin-attrs`. */
export const linkDpllPinAttrs: AttributeSet<LinkDpllPinAttrs> = /* @__PURE__ */ attributeSet('link-dpll-pin-attrs', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
});

/** Attributes of set `linkinfo-netkit-attrs`. */
export const linkinfoNetkitAttrs: AttributeSet<LinkinfoNetkitAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-netkit-attrs', {
    peerInfo: /* @__PURE__ */ attribute(
      1, 'peer-info',
      /* @__PURE__ */ nest(() => linkAttrs, decodeLinkAttrsMessage, encodeLinkAttrsMessage, ifinfomsgStruct),
    ),
    primary: /* @__PURE__ */ attribute(2, 'primary', u8),
    policy: /* @__PURE__ */ attribute(3, 'policy', /* @__PURE__ */ named('u32', netkitPolicyTable)),
    peerPolicy: /* @__PURE__ */ attribute(4, 'peer-policy', /* @__PURE__ */ named('u32', netkitPolicyTable)),
    mode: /* @__PURE__ */ attribute(5, 'mode', /* @__PURE__ */ named('u32', netkitModeTable)),
    scrub: /* @__PURE__ */ attribute(6, 'scrub', /* @__PURE__ */ named('u32', netkitScrubTable)),
    peerScrub: /* @__PURE__ */ attribute(7, 'peer-scrub', /* @__PURE__ */ named('u32', netkitScrubTable)),
    headroom: /* @__PURE__ */ attribute(8, 'headroom', u16),
    tailroom: /* @__PURE__ */ attribute(9, 'tailroom', u16),
    pairing: /* @__PURE__ */ attribute(10, 'pairing', /* @__PURE__ */ named('u32', netkitPairingTable)),
  },
);

/** Attributes of set `linkinfo-ovpn-attrs`. */
export const linkinfoOvpnAttrs: AttributeSet<LinkinfoOvpnAttrs> = /* @__PURE__ */ attributeSet('linkinfo-ovpn-attrs', {
  mode: /* @__PURE__ */ attribute(1, 'mode', /* @__PURE__ */ named('u8', ovpnModeTable)),
});

/** Attributes of set `linkinfo-veth-attrs`. */
export const linkinfoVethAttrs: AttributeSet<LinkinfoVethAttrs> = /* @__PURE__ */ attributeSet('linkinfo-veth-attrs', {
  peer: /* @__PURE__ */ attribute(
    1, 'peer', /* @__PURE__ */ nest(() => linkAttrs, decodeLinkAttrsMessage, encodeLinkAttrsMessage, ifinfomsgStruct),
  ),
});

/** Attributes of set `linkinfo-vxcan-attrs`. */
export const linkinfoVxcanAttrs: AttributeSet<LinkinfoVxcanAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-vxcan-attrs', {
    peer: /* @__PURE__ */ attribute(
      1, 'peer', /* @__PURE__ */ nest(() => linkAttrs, decodeLinkAttrsMessage, encodeLinkAttrsMessage, ifinfomsgStruct),
    ),
  },
);

/** Attributes of set `linkinfo-vxlan-attrs`. */
export const linkinfoVxlanAttrs: AttributeSet<LinkinfoVxlanAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-vxlan-attrs', {
    id: /* @__PURE__ */ attribute(1, 'id', u32),
    group: /* @__PURE__ */ attribute(2, 'group', ipv4),
    link: /* @__PURE__ */ attribute(3, 'link', u32),
    local: /* @__PURE__ */ attribute(4, 'local', ipv4),
    ttl: /* @__PURE__ */ attribute(5, 'ttl', u8),
    tos: /* @__PURE__ */ attribute(6, 'tos', u8),
    learning: /* @__PURE__ */ attribute(7, 'learning', u8),
    ageing: /* @__PURE__ */ attribute(8, 'ageing', u32),
    limit: /* @__PURE__ */ attribute(9, 'limit', u32),
    portRange: /* @__PURE__ */ attribute(10, 'port-range', /* @__PURE__ */ struct(iflaVxlanPortRangeStruct)),
    proxy: /* @__PURE__ */ attribute(11, 'proxy', u8),
    rsc: /* @__PURE__ */ attribute(12, 'rsc', u8),
    l2miss: /* @__PURE__ */ attribute(13, 'l2miss', u8),
    l3miss: /* @__PURE__ */ attribute(14, 'l3miss', u8),
    port: /* @__PURE__ */ attribute(15, 'port', u16be),
    group6: /* @__PURE__ */ attribute(16, 'group6', ipv6),
    local6: /* @__PURE__ */ attribute(17, 'local6', ipv6),
    udpCsum: /* @__PURE__ */ attribute(18, 'udp-csum', u8),
    udpZeroCsum6Tx: /* @__PURE__ */ attribute(19, 'udp-zero-csum6-tx', u8),
    udpZeroCsum6Rx: /* @__PURE__ */ attribute(20, 'udp-zero-csum6-rx', u8),
    remcsumTx: /* @__PURE__ */ attribute(21, 'remcsum-tx', u8),
    remcsumRx: /* @__PURE__ */ attribute(22, 'remcsum-rx', u8),
    gbp: /* @__PURE__ */ attribute(23, 'gbp', flag),
    remcsumNopartial: /* @__PURE__ */ attribute(24, 'remcsum-nopartial', flag),
    collectMetadata: /* @__PURE__ */ attribute(25, 'collect-metadata', u8),
    label: /* @__PURE__ */ attribute(26, 'label', u32be),
    gpe: /* @__PURE__ */ attribute(27, 'gpe', flag),
    ttlInherit: /* @__PURE__ */ attribute(28, 'ttl-inherit', u8, 'reply'),
    inheritTtl: /* @__PURE__ */ attribute(28, 'inherit-ttl', flag, 'request'),
    df: /* @__PURE__ */ attribute(29, 'df', /* @__PURE__ */ named('u8', vxlanDfTable)),
    vnifilter: /* @__PURE__ */ attribute(30, 'vnifilter', u8),
    localbypass: /* @__PURE__ */ attribute(31, 'localbypass', u8),
    labelPolicy: /* @__PURE__ */ attribute(32, 'label-policy', /* @__PURE__ */ named('u32', vxlanLabelPolicyTable)),
    reservedBits: /* @__PURE__ */ attribute(33, 'reserved-bits', /* @__PURE__ */ binary()),
    mcRoute: /* @__PURE__ */ attribute(34, 'mc-route', u8),
  },
);

/** Attributes of set `linkinfo-macvlan-attrs`. */
export const linkinfoMacvlanAttrs: AttributeSet<LinkinfoMacvlanAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-macvlan-attrs', {
    mode: /* @__PURE__ */ attribute(1, 'mode', /* @__PURE__ */ named('u32', macvlanModeTable)),
    flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ named('u16', macvlanFlagsTable)),
    macaddrMode: /* @__PURE__ */ attribute(3, 'macaddr-mode', /* @__PURE__ */ named('u32', macvlanMacaddrModeTable)),
    macaddr: /* @__PURE__ */ attribute(4, 'macaddr', mac),
    macaddrData: /* @__PURE__ */ attribute(
      5, 'macaddr-data',
      /* @__PURE__ */ nest(() => macvlanMacaddrAttrs, decodeMacvlanMacaddrAttrs, encodeMacvlanMacaddrAttrs),
    ),
    macaddrCount: /* @__PURE__ */ attribute(6, 'macaddr-count', u32),
    bcQueueLen: /* @__PURE__ */ attribute(7, 'bc-queue-len', u32),
    bcQueueLenUsed: /* @__PURE__ */ attribute(8, 'bc-queue-len-used', u32),
    bcCutoff: /* @__PURE__ */ attribute(9, 'bc-cutoff', s32),
  },
);

/** Attributes of set `macvlan-macaddr-attrs`. */
export const macvlanMacaddrAttrs: AttributeSet<MacvlanMacaddrAttrs> = /* @__PURE__ */ attributeSet(
  'macvlan-macaddr-attrs', {
    macaddr: /* @__PURE__ */ attribute(4, 'macaddr', /* @__PURE__ */ list(mac)),
  },
);

/** Attributes of set `linkinfo-ipvlan-attrs`. */
export const linkinfoIpvlanAttrs: AttributeSet<LinkinfoIpvlanAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-ipvlan-attrs', {
    mode: /* @__PURE__ */ attribute(1, 'mode', /* @__PURE__ */ named('u16', ipvlanModeTable)),
    flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ named('u16', ipvlanFlagsTable)),
  },
);

/** Attributes of set `linkinfo-macsec-attrs`. */
export const linkinfoMacsecAttrs: AttributeSet<LinkinfoMacsecAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-macsec-attrs', {
    sci: /* @__PURE__ */ attribute(1, 'sci', /* @__PURE__ */ scalar('u64be', true)),
    port: /* @__PURE__ */ attribute(2, 'port', u16be),
    icvLen: /* @__PURE__ */ attribute(3, 'icv-len', u8),
    cipherSuite: /* @__PURE__ */ attribute(4, 'cipher-suite', /* @__PURE__ */ scalar('u64', true)),
    window: /* @__PURE__ */ attribute(5, 'window', u32),
    encodingSa: /* @__PURE__ */ attribute(6, 'encoding-sa', u8),
    encrypt: /* @__PURE__ */ attribute(7, 'encrypt', u8),
    protect: /* @__PURE__ */ attribute(8, 'protect', u8),
    incSci: /* @__PURE__ */ attribute(9, 'inc-sci', u8),
    es: /* @__PURE__ */ attribute(10, 'es', u8),
    scb: /* @__PURE__ */ attribute(11, 'scb', u8),
    replayProtect: /* @__PURE__ */ attribute(12, 'replay-protect', u8),
    validation: /* @__PURE__ */ attribute(13, 'validation', /* @__PURE__ */ named('u8', macsecValidationTypeTable)),
    offload: /* @__PURE__ */ attribute(15, 'offload', /* @__PURE__ */ named('u8', macsecOffloadTable)),
  },
);

/** Attributes of set `linkinfo-xfrm-attrs`. */
export const linkinfoXfrmAttrs: AttributeSet<LinkinfoXfrmAttrs> = /* @__PURE__ */ attributeSet('linkinfo-xfrm-attrs', {
  link: /* @__PURE__ */ attribute(1, 'link', u32),
  ifId: /* @__PURE__ */ attribute(2, 'if-id', u32),
  collectMetadata: /* @__PURE__ */ attribute(3, 'collect-metadata', flag),
});

/** Attributes of set `linkinfo-bareudp-attrs`. */
export const linkinfoBareudpAttrs: AttributeSet<LinkinfoBareudpAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-bareudp-attrs', {
    port: /* @__PURE__ */ attribute(1, 'port', u16be),
    ethertype: /* @__PURE__ */ attribute(2, 'ethertype', /* @__PURE__ */ scalar('u16be', true)),
    srcportMin: /* @__PURE__ */ attribute(3, 'srcport-min', u16),
    multiprotoMode: /* @__PURE__ */ attribute(4, 'multiproto-mode', flag),
  },
);

/** Attributes of set `linkinfo-gtp-attrs`. */
export const linkinfoGtpAttrs: AttributeSet<LinkinfoGtpAttrs> = /* @__PURE__ */ attributeSet('linkinfo-gtp-attrs', {
  fd0: /* @__PURE__ */ attribute(1, 'fd0', u32),
  fd1: /* @__PURE__ */ attribute(2, 'fd1', u32),
  pdpHashsize: /* @__PURE__ */ attribute(3, 'pdp-hashsize', u32),
  role: /* @__PURE__ */ attribute(4, 'role', /* @__PURE__ */ named('u32', gtpRoleTable)),
  createSockets: /* @__PURE__ */ attribute(5, 'create-sockets', u8),
  restartCount: /* @__PURE__ */ attribute(6, 'restart-count', u8),
  local: /* @__PURE__ */ attribute(7, 'local', ipv4),
  local6: /* @__PURE__ */ attribute(8, 'local6', ipv6),
});

/** Attributes of set `linkinfo-amt-attrs`. */
export const linkinfoAmtAttrs: AttributeSet<LinkinfoAmtAttrs> = /* @__PURE__ */ attributeSet('linkinfo-amt-attrs', {
  mode: /* @__PURE__ */ attribute(1, 'mode', /* @__PURE__ */ named('u32', amtModeTable)),
  relayPort: /* @__PURE__ */ attribute(2, 'relay-port', u16be),
  gatewayPort: /* @__PURE__ */ attribute(3, 'gateway-port', u16be),
  link: /* @__PURE__ */ attribute(4, 'link', u32),
  localIp: /* @__PURE__ */ attribute(5, 'local-ip', ipv4),
  remoteIp: /* @__PURE__ */ attribute(6, 'remote-ip', ipv4),
  discoveryIp: /* @__PURE__ */ attribute(7, 'discovery-ip', ipv4),
  maxTunnels: /* @__PURE__ */ attribute(8, 'max-tunnels', u32),
});

/** Attributes of set `linkinfo-ppp-attrs`. */
export const linkinfoPppAttrs: AttributeSet<LinkinfoPppAttrs> = /* @__PURE__ */ attributeSet('linkinfo-ppp-attrs', {
  devFd: /* @__PURE__ */ attribute(1, 'dev-fd', s32),
});

/** Attributes of set `linkinfo-wwan-attrs`. */
export const linkinfoWwanAttrs: AttributeSet<LinkinfoWwanAttrs> = /* @__PURE__ */ attributeSet('linkinfo-wwan-attrs', {
  linkId: /* @__PURE__ */ attribute(1, 'link-id', u32),
});

/** Attributes of set `linkinfo-ipoib-attrs`. */
export const linkinfoIpoibAttrs: AttributeSet<LinkinfoIpoibAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-ipoib-attrs', {
    pkey: /* @__PURE__ */ attribute(1, 'pkey', /* @__PURE__ */ scalar('u16', true)),
    mode: /* @__PURE__ */ attribute(2, 'mode', /* @__PURE__ */ named('u16', ipoibModeTable)),
    umcast: /* @__PURE__ */ attribute(3, 'umcast', u16),
  },
);

/** Attributes of set `linkinfo-rmnet-attrs`. */
export const linkinfoRmnetAttrs: AttributeSet<LinkinfoRmnetAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-rmnet-attrs', {
    muxId: /* @__PURE__ */ attribute(1, 'mux-id', u16),
    flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ struct(iflaRmnetFlagsStruct)),
  },
);

/** Attributes of set `linkinfo-dsa-attrs`. */
export const linkinfoDsaAttrs: AttributeSet<LinkinfoDsaAttrs> = /* @__PURE__ */ attributeSet('linkinfo-dsa-attrs', {
  conduit: /* @__PURE__ */ attribute(1, 'conduit', u32),
});

/** Attributes of set `linkinfo-batadv-attrs`. */
export const linkinfoBatadvAttrs: AttributeSet<LinkinfoBatadvAttrs> = /* @__PURE__ */ attributeSet(
  'linkinfo-batadv-attrs', {
    algoName: /* @__PURE__ */ attribute(1, 'algo-name', text),
  },
);

/** Attributes of set `vrf-port-attrs`. */
export const vrfPortAttrs: AttributeSet<VrfPortAttrs> = /* @__PURE__ */ attributeSet('vrf-port-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', u32),
});

/** Attributes of set `linkinfo-can-attrs`. */
export const linkinfoCanAttrs: AttributeSet<LinkinfoCanAttrs> = /* @__PURE__ */ attributeSet('linkinfo-can-attrs', {
  bittiming: /* @__PURE__ */ attribute(1, 'bittiming', /* @__PURE__ */ struct(canBittimingStruct)),
  bittimingConst: /* @__PURE__ */ attribute(2, 'bittiming-const', /* @__PURE__ */ struct(canBittimingConstStruct)),
  clock: /* @__PURE__ */ attribute(3, 'clock', /* @__PURE__ */ struct(canClockStruct)),
  state: /* @__PURE__ */ attribute(4, 'state', /* @__PURE__ */ named('u32', canStateTable)),
  ctrlmode: /* @__PURE__ */ attribute(5, 'ctrlmode', /* @__PURE__ */ struct(canCtrlmodeStruct)),
  restartMs: /* @__PURE__ */ attribute(6, 'restart-ms', u32),
  restart: /* @__PURE__ */ attribute(7, 'restart', u32),
  berrCounter: /* @__PURE__ */ attribute(8, 'berr-counter', /* @__PURE__ */ struct(canBerrCounterStruct)),
  dataBittiming: /* @__PURE__ */ attribute(9, 'data-bittiming', /* @__PURE__ */ struct(canBittimingStruct)),
  dataBittimingConst: /* @__PURE__ */ attribute(
    10, 'data-bittiming-const', /* @__PURE__ */ struct(canBittimingConstStruct),
  ),
  termination: /* @__PURE__ */ attribute(11, 'termination', u16),
  terminationConst: /* @__PURE__ */ attribute(
    12, 'termination-const', /* @__PURE__ */ packed(
      u16, (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
      (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
    ),
  ),
  bitrateConst: /* @__PURE__ */ attribute(
    13, 'bitrate-const', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  dataBitrateConst: /* @__PURE__ */ attribute(
    14, 'data-bitrate-const', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  bitrateMax: /* @__PURE__ */ attribute(15, 'bitrate-max', u32),
  tdc: /* @__PURE__ */ attribute(
    16, 'tdc', /* @__PURE__ */ nest(() => canTdcAttrs, decodeCanTdcAttrs, encodeCanTdcAttrs),
  ),
  ctrlmodeExt: /* @__PURE__ */ attribute(
    17, 'ctrlmode-ext',
    /* @__PURE__ */ nest(() => canCtrlmodeExtAttrs, decodeCanCtrlmodeExtAttrs, encodeCanCtrlmodeExtAttrs),
  ),
  xlDataBittiming: /* @__PURE__ */ attribute(18, 'xl-data-bittiming', /* @__PURE__ */ struct(canBittimingStruct)),
  xlDataBittimingConst: /* @__PURE__ */ attribute(
    19, 'xl-data-bittiming-const', /* @__PURE__ */ struct(canBittimingConstStruct),
  ),
  xlDataBitrateConst: /* @__PURE__ */ attribute(
    20, 'xl-data-bitrate-const', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  xlTdc: /* @__PURE__ */ attribute(
    21, 'xl-tdc', /* @__PURE__ */ nest(() => canTdcAttrs, decodeCanTdcAttrs, encodeCanTdcAttrs),
  ),
  xlPwm: /* @__PURE__ */ attribute(
    22, 'xl-pwm', /* @__PURE__ */ nest(() => canPwmAttrs, decodeCanPwmAttrs, encodeCanPwmAttrs),
  ),
});

/** Attributes of set `can-tdc-attrs`. */
export const canTdcAttrs: AttributeSet<CanTdcAttrs> = /* @__PURE__ */ attributeSet('can-tdc-attrs', {
  tdcvMin: /* @__PURE__ */ attribute(1, 'tdcv-min', u32),
  tdcvMax: /* @__PURE__ */ attribute(2, 'tdcv-max', u32),
  tdcoMin: /* @__PURE__ */ attribute(3, 'tdco-min', u32),
  tdcoMax: /* @__PURE__ */ attribute(4, 'tdco-max', u32),
  tdcfMin: /* @__PURE__ */ attribute(5, 'tdcf-min', u32),
  tdcfMax: /* @__PURE__ */ attribute(6, 'tdcf-max', u32),
  tdcv: /* @__PURE__ */ attribute(7, 'tdcv', u32),
  tdco: /* @__PURE__ */ attribute(8, 'tdco', u32),
  tdcf: /* @__PURE__ */ attribute(9, 'tdcf', u32),
});

/** Attributes of set `can-ctrlmode-ext-attrs`. */
export const canCtrlmodeExtAttrs: AttributeSet<CanCtrlmodeExtAttrs> = /* @__PURE__ */ attributeSet(
  'can-ctrlmode-ext-attrs', {
    supported: /* @__PURE__ */ attribute(1, 'supported', /* @__PURE__ */ named('u32', canCtrlmodeFlagsTable)),
  },
);

/** Attributes of set `can-pwm-attrs`. */
export const canPwmAttrs: AttributeSet<CanPwmAttrs> = /* @__PURE__ */ attributeSet('can-pwm-attrs', {
  pwmsMin: /* @__PURE__ */ attribute(1, 'pwms-min', u32),
  pwmsMax: /* @__PURE__ */ attribute(2, 'pwms-max', u32),
  pwmlMin: /* @__PURE__ */ attribute(3, 'pwml-min', u32),
  pwmlMax: /* @__PURE__ */ attribute(4, 'pwml-max', u32),
  pwmoMin: /* @__PURE__ */ attribute(5, 'pwmo-min', u32),
  pwmoMax: /* @__PURE__ */ attribute(6, 'pwmo-max', u32),
  pwms: /* @__PURE__ */ attribute(7, 'pwms', u32),
  pwml: /* @__PURE__ */ attribute(8, 'pwml', u32),
  pwmo: /* @__PURE__ */ attribute(9, 'pwmo', u32),
});

/** Attributes of set `stats-filters-attrs`. */
export const statsFiltersAttrs: AttributeSet<StatsFiltersAttrs> = /* @__PURE__ */ attributeSet('stats-filters-attrs', {
  linkOffloadXstats: /* @__PURE__ */ attribute(
    4, 'link-offload-xstats', /* @__PURE__ */ named('u32', offloadXstatsFilterTable),
  ),
});

/** Attributes of set `stats-set-attrs`. */
export const statsSetAttrs: AttributeSet<StatsSetAttrs> = /* @__PURE__ */ attributeSet('stats-set-attrs', {
  offloadXstatsL3Stats: /* @__PURE__ */ attribute(2, 'offload-xstats-l3-stats', u8),
});

/** Attributes of set `bridge-link-attrs`. */
export const bridgeLinkAttrs: AttributeSet<BridgeLinkAttrs> = /* @__PURE__ */ attributeSet('bridge-link-attrs', {
  address: /* @__PURE__ */ attribute(1, 'address', mac),
  ifname: /* @__PURE__ */ attribute(3, 'ifname', text),
  mtu: /* @__PURE__ */ attribute(4, 'mtu', u32),
  link: /* @__PURE__ */ attribute(5, 'link', u32),
  master: /* @__PURE__ */ attribute(10, 'master', u32),
  protinfo: /* @__PURE__ */ attribute(
    12, 'protinfo',
    /* @__PURE__ */ nest(() => linkinfoBrportAttrs, decodeLinkinfoBrportAttrs, encodeLinkinfoBrportAttrs),
  ),
  operstate: /* @__PURE__ */ attribute(16, 'operstate', /* @__PURE__ */ named('u8', operstateTable)),
  afSpec: /* @__PURE__ */ attribute(
    26, 'af-spec', /* @__PURE__ */ nest(() => bridgeAfSpecAttrs, decodeBridgeAfSpecAttrs, encodeBridgeAfSpecAttrs),
  ),
  extMask: /* @__PURE__ */ attribute(29, 'ext-mask', /* @__PURE__ */ named('u32', rtextFilterTable)),
});

/** Attributes of set `bridge-af-spec-attrs`. */
export const bridgeAfSpecAttrs: AttributeSet<BridgeAfSpecAttrs> = /* @__PURE__ */ attributeSet('bridge-af-spec-attrs', {
  flags: /* @__PURE__ */ attribute(0, 'flags', /* @__PURE__ */ named('u16', bridgeFlagsTable)),
  mode: /* @__PURE__ */ attribute(1, 'mode', /* @__PURE__ */ named('u16', bridgeModeTable)),
  vlanInfo: /* @__PURE__ */ attribute(
    2, 'vlan-info', /* @__PURE__ */ list(/* @__PURE__ */ struct(bridgeVlanInfoStruct)),
  ),
  vlanTunnelInfo: /* @__PURE__ */ attribute(
    3, 'vlan-tunnel-info', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => bridgeVlanTunnelAttrs, decodeBridgeVlanTunnelAttrs, encodeBridgeVlanTunnelAttrs),
    ),
  ),
  mrp: /* @__PURE__ */ attribute(4, 'mrp', /* @__PURE__ */ binary()),
  cfm: /* @__PURE__ */ attribute(5, 'cfm', /* @__PURE__ */ binary()),
  mst: /* @__PURE__ */ attribute(
    6, 'mst', /* @__PURE__ */ nest(() => bridgeMstAttrs, decodeBridgeMstAttrs, encodeBridgeMstAttrs),
  ),
});

/** Attributes of set `bridge-vlan-tunnel-attrs`. */
export const bridgeVlanTunnelAttrs: AttributeSet<BridgeVlanTunnelAttrs> = /* @__PURE__ */ attributeSet(
  'bridge-vlan-tunnel-attrs', {
    id: /* @__PURE__ */ attribute(1, 'id', u32),
    vid: /* @__PURE__ */ attribute(2, 'vid', u16),
    flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u16', bridgeVlanInfoFlagsTable)),
  },
);

/** Attributes of set `bridge-mst-attrs`. */
export const bridgeMstAttrs: AttributeSet<BridgeMstAttrs> = /* @__PURE__ */ attributeSet('bridge-mst-attrs', {
  entry: /* @__PURE__ */ attribute(
    1, 'entry', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => bridgeMstEntryAttrs, decodeBridgeMstEntryAttrs, encodeBridgeMstEntryAttrs),
    ),
  ),
});

/** Attributes of set `bridge-mst-entry-attrs`. */
export const bridgeMstEntryAttrs: AttributeSet<BridgeMstEntryAttrs> = /* @__PURE__ */ attributeSet(
  'bridge-mst-entry-attrs', {
    msti: /* @__PURE__ */ attribute(1, 'msti', u16),
    state: /* @__PURE__ */ attribute(2, 'state', /* @__PURE__ */ named('u8', brPortStateTable)),
  },
);
