// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  delroute, delrouteNtf, family, getroute, newroute, newrouteNtf, notifications, operations,
} from './gen/operations.ts';
export type {
  DelrouteRequest, GetrouteDumpRequest, GetrouteRequest, IlaAttrs, Ioam6Iptunnel, LwtBpf, LwtBpfProg, LwtXfrm,
  LwtunnelIp, LwtunnelIp6, LwtunnelIpOptErspan, LwtunnelIpOptGeneve, LwtunnelIpOptGeneveItem, LwtunnelIpOptVxlan,
  LwtunnelIpOpts, Metrics, MplsIptunnel, NewrouteRequest, RouteAttrs, RouteAttrsBase, RouteAttrsEncap,
  RouteAttrsMessage, RplIptunnel, RtaCacheinfo, RtaMfcStats, Rtmsg, Rtnexthop, RtnexthopRouteAttrs, Rtvia, Seg6Iptunnel,
  Seg6Local, Seg6LocalBpfProg, Seg6LocalCnt, Seg6LocalFlv,
} from './gen/types.ts';
export {
  DelReason, IlaCsumMode, IlaHookType, IlaIdentType, Ioam6IptunnelMode, type IpTunnelFlag, IpTunnelFlags,
  LwtunnelEncapTypes, RouterPref, RtScope, RtTable, RtaxFeatures, RtaxLock, type RtmFlag, RtmFlags, RtmType,
  type RtnhFlag, RtnhFlags, Rtprot, Seg6LocalAction, Seg6LocalFlvOp, delReasonTable, ilaCsumModeTable, ilaHookTypeTable,
  ilaIdentTypeTable, ioam6IptunnelModeTable, ipTunnelFlagsTable, lwtunnelEncapTypesTable, multicastGroups,
  routerPrefTable, rtScopeTable, rtTableTable, rtaxFeaturesTable, rtaxLockTable, rtmFlagsTable, rtmTypeTable,
  rtnhFlagsTable, rtprotTable, seg6LocalActionTable, seg6LocalFlvOpTable,
} from './gen/constants.ts';
export {
  ilaAttrs, ioam6IptunnelAttrs, lwtBpfAttrs, lwtBpfProgAttrs, lwtXfrmAttrs, lwtunnelEncapFormats, lwtunnelIp6Attrs,
  lwtunnelIpAttrs, lwtunnelIpOptErspanAttrs, lwtunnelIpOptGeneveAttrs, lwtunnelIpOptVxlanAttrs, lwtunnelIpOptsAttrs,
  metricsAttrs, mplsIptunnelAttrs, routeAttrs, rplIptunnelAttrs, rtaCacheinfoStruct, rtaMfcStatsStruct, rtmsgStruct,
  rtnexthopStruct, rtviaStruct, seg6IptunnelAttrs, seg6LocalAttrs, seg6LocalBpfProgAttrs, seg6LocalCntAttrs,
  seg6LocalFlvAttrs,
} from './gen/descriptors.ts';
export {
  decodeIlaAttrs, decodeIoam6Iptunnel, decodeLwtBpf, decodeLwtBpfProg, decodeLwtXfrm, decodeLwtunnelEncap,
  decodeLwtunnelIp, decodeLwtunnelIp6, decodeLwtunnelIpOptErspan, decodeLwtunnelIpOptGeneve, decodeLwtunnelIpOptVxlan,
  decodeLwtunnelIpOpts, decodeMetrics, decodeMplsIptunnel, decodeRouteAttrs, decodeRouteAttrsMessage, decodeRplIptunnel,
  decodeRtaCacheinfo, decodeRtaMfcStats, decodeRtmsg, decodeRtnexthop, decodeRtnexthopRouteAttrs, decodeRtvia,
  decodeSeg6Iptunnel, decodeSeg6Local, decodeSeg6LocalBpfProg, decodeSeg6LocalCnt, decodeSeg6LocalFlv,
} from './gen/decode.ts';
export {
  encodeIlaAttrs, encodeIoam6Iptunnel, encodeLwtBpf, encodeLwtBpfProg, encodeLwtXfrm, encodeLwtunnelEncap,
  encodeLwtunnelIp, encodeLwtunnelIp6, encodeLwtunnelIpOptErspan, encodeLwtunnelIpOptGeneve, encodeLwtunnelIpOptVxlan,
  encodeLwtunnelIpOpts, encodeMetrics, encodeMplsIptunnel, encodeRouteAttrs, encodeRouteAttrsMessage, encodeRplIptunnel,
  encodeRtaCacheinfo, encodeRtaMfcStats, encodeRtmsg, encodeRtnexthop, encodeRtnexthopRouteAttrs, encodeRtvia,
  encodeSeg6Iptunnel, encodeSeg6Local, encodeSeg6LocalBpfProg, encodeSeg6LocalCnt, encodeSeg6LocalFlv,
} from './gen/encode.ts';
