// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, arrayMember, attribute, type AttributeSet, attributeSet, binary, ip, ipv4, ipv6, list, member,
  named, nest, packed, records, s32, scalar, struct, type StructType, structType, subMessage, type SubMessageFormat,
  text, u16, u16be, u32, u32be, u64, u64be, u8,
} from '@nlkit/netlink-core';
import {
  delReasonTable, ilaCsumModeTable, ilaHookTypeTable, ilaIdentTypeTable, ioam6IptunnelModeTable, ipTunnelFlagsTable,
  lwtunnelEncapTypesTable, routerPrefTable, rtaxFeaturesTable, rtaxLockTable, rtmFlagsTable, rtmTypeTable,
  rtnhFlagsTable, rtprotTable, rtScopeTable, rtTableTable, seg6LocalActionTable, seg6LocalFlvOpTable,
} from './constants.ts';
import {
  decodeLwtBpfProg, decodeLwtunnelIpOptErspan, decodeLwtunnelIpOptGeneve, decodeLwtunnelIpOpts,
  decodeLwtunnelIpOptVxlan, decodeMetrics, decodeRtaCacheinfo, decodeRtaMfcStats, decodeRtmsg, decodeRtnexthop,
  decodeRtnexthopRouteAttrs, decodeRtvia, decodeSeg6LocalBpfProg, decodeSeg6LocalCnt, decodeSeg6LocalFlv,
} from './decode.ts';
import {
  encodeLwtBpfProg, encodeLwtunnelIpOptErspan, encodeLwtunnelIpOptGeneve, encodeLwtunnelIpOpts,
  encodeLwtunnelIpOptVxlan, encodeMetrics, encodeRtaCacheinfo, encodeRtaMfcStats, encodeRtmsg, encodeRtnexthop,
  encodeRtnexthopRouteAttrs, encodeRtvia, encodeSeg6LocalBpfProg, encodeSeg6LocalCnt, encodeSeg6LocalFlv,
} from './encode.ts';
import type {
  IlaAttrs, Ioam6Iptunnel, LwtBpf, LwtBpfProg, LwtunnelIp, LwtunnelIp6, LwtunnelIpOptErspan, LwtunnelIpOptGeneveItem,
  LwtunnelIpOpts, LwtunnelIpOptVxlan, LwtXfrm, Metrics, MplsIptunnel, RouteAttrs, RplIptunnel, RtaCacheinfo,
  RtaMfcStats, Rtmsg, Rtnexthop, Rtvia, Seg6Iptunnel, Seg6Local, Seg6LocalBpfProg, Seg6LocalCnt, Seg6LocalFlv,
} from './types.ts';

/** Layout of struct `rtmsg`. */
export const rtmsgStruct: StructType<Rtmsg> = /* @__PURE__ */ structType('rtmsg', 12, {
  rtmFamily: /* @__PURE__ */ member(0, 1, 'rtm-family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  rtmDstLen: /* @__PURE__ */ member(1, 1, 'rtm-dst-len', u8),
  rtmSrcLen: /* @__PURE__ */ member(2, 1, 'rtm-src-len', u8),
  rtmTos: /* @__PURE__ */ member(3, 1, 'rtm-tos', u8),
  rtmTable: /* @__PURE__ */ member(4, 1, 'rtm-table', /* @__PURE__ */ named('u8', rtTableTable)),
  rtmProtocol: /* @__PURE__ */ member(5, 1, 'rtm-protocol', /* @__PURE__ */ named('u8', rtprotTable)),
  rtmScope: /* @__PURE__ */ member(6, 1, 'rtm-scope', /* @__PURE__ */ named('u8', rtScopeTable)),
  rtmType: /* @__PURE__ */ member(7, 1, 'rtm-type', /* @__PURE__ */ named('u8', rtmTypeTable)),
  rtmFlags: /* @__PURE__ */ member(8, 4, 'rtm-flags', /* @__PURE__ */ named('u32', rtmFlagsTable)),
}, decodeRtmsg, encodeRtmsg);

/** Layout of struct `rta-cacheinfo`. */
export const rtaCacheinfoStruct: StructType<RtaCacheinfo> = /* @__PURE__ */ structType('rta-cacheinfo', 32, {
  rtaClntref: /* @__PURE__ */ member(0, 4, 'rta-clntref', u32),
  rtaLastuse: /* @__PURE__ */ member(4, 4, 'rta-lastuse', u32),
  rtaExpires: /* @__PURE__ */ member(8, 4, 'rta-expires', s32),
  rtaError: /* @__PURE__ */ member(12, 4, 'rta-error', u32),
  rtaUsed: /* @__PURE__ */ member(16, 4, 'rta-used', u32),
  rtaId: /* @__PURE__ */ member(20, 4, 'rta-id', u32),
  rtaTs: /* @__PURE__ */ member(24, 4, 'rta-ts', u32),
  rtaTsage: /* @__PURE__ */ member(28, 4, 'rta-tsage', u32),
}, decodeRtaCacheinfo, encodeRtaCacheinfo);

/** Layout of struct `rtnexthop`. */
export const rtnexthopStruct: StructType<Rtnexthop> = /* @__PURE__ */ structType('rtnexthop', 8, {
  rtnhLen: /* @__PURE__ */ member(0, 2, 'rtnh-len', u16),
  rtnhFlags: /* @__PURE__ */ member(2, 1, 'rtnh-flags', /* @__PURE__ */ named('u8', rtnhFlagsTable)),
  rtnhHops: /* @__PURE__ */ member(3, 1, 'rtnh-hops', u8),
  rtnhIfindex: /* @__PURE__ */ member(4, 4, 'rtnh-ifindex', s32),
}, decodeRtnexthop, encodeRtnexthop);

/** Layout of struct `rta-mfc-stats`. */
export const rtaMfcStatsStruct: StructType<RtaMfcStats> = /* @__PURE__ */ structType('rta-mfc-stats', 24, {
  mfcsPackets: /* @__PURE__ */ member(0, 8, 'mfcs-packets', u64),
  mfcsBytes: /* @__PURE__ */ member(8, 8, 'mfcs-bytes', u64),
  mfcsWrongIf: /* @__PURE__ */ member(16, 8, 'mfcs-wrong-if', u64),
}, decodeRtaMfcStats, encodeRtaMfcStats);

/** Layout of struct `rtvia`. */
export const rtviaStruct: StructType<Rtvia> = /* @__PURE__ */ structType('rtvia', 2, {
  family: /* @__PURE__ */ member(0, 2, 'family', /* @__PURE__ */ named('u16', addressFamilyTable)),
  addr: /* @__PURE__ */ member(2, 0, 'addr', /* @__PURE__ */ arrayMember(u8)),
}, decodeRtvia, encodeRtvia, { key: 'addr', offset: 2, itemSize: 1 });

/** Formats of sub-message `lwtunnel-encap` by the value that selects them. */
export const lwtunnelEncapFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  mpls: { set: () => mplsIptunnelAttrs },
  ip: { set: () => lwtunnelIpAttrs },
  ila: { set: () => ilaAttrs },
  ip6: { set: () => lwtunnelIp6Attrs },
  seg6: { set: () => seg6IptunnelAttrs },
  bpf: { set: () => lwtBpfAttrs },
  'seg6-local': { set: () => seg6LocalAttrs },
  rpl: { set: () => rplIptunnelAttrs },
  ioam6: { set: () => ioam6IptunnelAttrs },
  xfrm: { set: () => lwtXfrmAttrs },
});

/** Attributes of set `route-attrs`. */
export const routeAttrs: AttributeSet<RouteAttrs> = /* @__PURE__ */ attributeSet('route-attrs', {
  dst: /* @__PURE__ */ attribute(1, 'dst', ip, undefined, { key: 'rtmFamily', value: 'mpls' }),
  mplsDst: /* @__PURE__ */ attribute(
    1, 'mpls-dst', /* @__PURE__ */ packed(
      u32be, (r, name) => r.packed(name, 4, (r, at) => r.view.getUint32(at, false)),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32be(at, name, item)),
    ),
    undefined, undefined, { key: 'rtmFamily', value: 'mpls' },
  ),
  src: /* @__PURE__ */ attribute(2, 'src', ip),
  iif: /* @__PURE__ */ attribute(3, 'iif', u32),
  oif: /* @__PURE__ */ attribute(4, 'oif', u32),
  gateway: /* @__PURE__ */ attribute(5, 'gateway', ip),
  priority: /* @__PURE__ */ attribute(6, 'priority', u32),
  prefsrc: /* @__PURE__ */ attribute(7, 'prefsrc', ip),
  metrics: /* @__PURE__ */ attribute(
    8, 'metrics', /* @__PURE__ */ nest(() => metricsAttrs, decodeMetrics, encodeMetrics),
  ),
  multipath: /* @__PURE__ */ attribute(
    9, 'multipath',
    /* @__PURE__ */ records(rtnexthopStruct, () => routeAttrs, decodeRtnexthopRouteAttrs, encodeRtnexthopRouteAttrs),
  ),
  protoinfo: /* @__PURE__ */ attribute(10, 'protoinfo', /* @__PURE__ */ binary()),
  flow: /* @__PURE__ */ attribute(11, 'flow', u32),
  cacheinfo: /* @__PURE__ */ attribute(12, 'cacheinfo', /* @__PURE__ */ struct(rtaCacheinfoStruct)),
  session: /* @__PURE__ */ attribute(13, 'session', /* @__PURE__ */ binary()),
  mpAlgo: /* @__PURE__ */ attribute(14, 'mp-algo', /* @__PURE__ */ binary()),
  table: /* @__PURE__ */ attribute(15, 'table', /* @__PURE__ */ named('u32', rtTableTable)),
  mark: /* @__PURE__ */ attribute(16, 'mark', u32),
  mfcStats: /* @__PURE__ */ attribute(17, 'mfc-stats', /* @__PURE__ */ struct(rtaMfcStatsStruct)),
  via: /* @__PURE__ */ attribute(18, 'via', /* @__PURE__ */ struct(rtviaStruct)),
  newdst: /* @__PURE__ */ attribute(
    19, 'newdst', /* @__PURE__ */ packed(
      u32be, (r, name) => r.packed(name, 4, (r, at) => r.view.getUint32(at, false)),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32be(at, name, item)),
    ),
  ),
  pref: /* @__PURE__ */ attribute(20, 'pref', /* @__PURE__ */ named('u8', routerPrefTable)),
  encapType: /* @__PURE__ */ attribute(21, 'encap-type', /* @__PURE__ */ named('u16', lwtunnelEncapTypesTable)),
  encap: /* @__PURE__ */ attribute(22, 'encap', /* @__PURE__ */ subMessage('encapType', lwtunnelEncapFormats)),
  expires: /* @__PURE__ */ attribute(23, 'expires', u32),
  uid: /* @__PURE__ */ attribute(25, 'uid', u32),
  ttlPropagate: /* @__PURE__ */ attribute(26, 'ttl-propagate', u8),
  ipProto: /* @__PURE__ */ attribute(27, 'ip-proto', u8),
  sport: /* @__PURE__ */ attribute(28, 'sport', u16be),
  dport: /* @__PURE__ */ attribute(29, 'dport', u16be),
  nhId: /* @__PURE__ */ attribute(30, 'nh-id', u32),
  flowlabel: /* @__PURE__ */ attribute(31, 'flowlabel', /* @__PURE__ */ scalar('u32be', true)),
  delReason: /* @__PURE__ */ attribute(32, 'del-reason', /* @__PURE__ */ named('u32', delReasonTable)),
});

/** Attributes of set `metrics`. */
export const metricsAttrs: AttributeSet<Metrics> = /* @__PURE__ */ attributeSet('metrics', {
  lock: /* @__PURE__ */ attribute(1, 'lock', /* @__PURE__ */ named('u32', rtaxLockTable)),
  mtu: /* @__PURE__ */ attribute(2, 'mtu', u32),
  window: /* @__PURE__ */ attribute(3, 'window', u32),
  rtt: /* @__PURE__ */ attribute(4, 'rtt', u32),
  rttvar: /* @__PURE__ */ attribute(5, 'rttvar', u32),
  ssthresh: /* @__PURE__ */ attribute(6, 'ssthresh', u32),
  cwnd: /* @__PURE__ */ attribute(7, 'cwnd', u32),
  advmss: /* @__PURE__ */ attribute(8, 'advmss', u32),
  reordering: /* @__PURE__ */ attribute(9, 'reordering', u32),
  hoplimit: /* @__PURE__ */ attribute(10, 'hoplimit', u32),
  initcwnd: /* @__PURE__ */ attribute(11, 'initcwnd', u32),
  features: /* @__PURE__ */ attribute(12, 'features', /* @__PURE__ */ named('u32', rtaxFeaturesTable)),
  rtoMin: /* @__PURE__ */ attribute(13, 'rto-min', u32),
  initrwnd: /* @__PURE__ */ attribute(14, 'initrwnd', u32),
  quickack: /* @__PURE__ */ attribute(15, 'quickack', u32),
  ccAlgo: /* @__PURE__ */ attribute(16, 'cc-algo', text),
  fastopenNoCookie: /* @__PURE__ */ attribute(17, 'fastopen-no-cookie', u32),
});

/** Attributes of set `mpls-iptunnel`. */
export const mplsIptunnelAttrs: AttributeSet<MplsIptunnel> = /* @__PURE__ */ attributeSet('mpls-iptunnel', {
  dst: /* @__PURE__ */ attribute(
    1, 'dst', /* @__PURE__ */ packed(
      u32be, (r, name) => r.packed(name, 4, (r, at) => r.view.getUint32(at, false)),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32be(at, name, item)),
    ),
  ),
  ttl: /* @__PURE__ */ attribute(2, 'ttl', u8),
});

/** Attributes of set `lwtunnel-ip`. */
export const lwtunnelIpAttrs: AttributeSet<LwtunnelIp> = /* @__PURE__ */ attributeSet('lwtunnel-ip', {
  id: /* @__PURE__ */ attribute(1, 'id', u64be),
  dst: /* @__PURE__ */ attribute(2, 'dst', ipv4),
  src: /* @__PURE__ */ attribute(3, 'src', ipv4),
  ttl: /* @__PURE__ */ attribute(4, 'ttl', u8),
  tos: /* @__PURE__ */ attribute(5, 'tos', u8),
  flags: /* @__PURE__ */ attribute(6, 'flags', /* @__PURE__ */ named('u16be', ipTunnelFlagsTable)),
  opts: /* @__PURE__ */ attribute(
    8, 'opts', /* @__PURE__ */ nest(() => lwtunnelIpOptsAttrs, decodeLwtunnelIpOpts, encodeLwtunnelIpOpts),
  ),
});

/** Attributes of set `lwtunnel-ip6`. */
export const lwtunnelIp6Attrs: AttributeSet<LwtunnelIp6> = /* @__PURE__ */ attributeSet('lwtunnel-ip6', {
  id: /* @__PURE__ */ attribute(1, 'id', u64be),
  dst: /* @__PURE__ */ attribute(2, 'dst', ipv6),
  src: /* @__PURE__ */ attribute(3, 'src', ipv6),
  hoplimit: /* @__PURE__ */ attribute(4, 'hoplimit', u8),
  tc: /* @__PURE__ */ attribute(5, 'tc', u8),
  flags: /* @__PURE__ */ attribute(6, 'flags', /* @__PURE__ */ named('u16be', ipTunnelFlagsTable)),
  opts: /* @__PURE__ */ attribute(
    8, 'opts', /* @__PURE__ */ nest(() => lwtunnelIpOptsAttrs, decodeLwtunnelIpOpts, encodeLwtunnelIpOpts),
  ),
});

/** Attributes of set `lwtunnel-ip-opts`. */
export const lwtunnelIpOptsAttrs: AttributeSet<LwtunnelIpOpts> = /* @__PURE__ */ attributeSet('lwtunnel-ip-opts', {
  geneve: /* @__PURE__ */ attribute(
    1, 'geneve', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => lwtunnelIpOptGeneveAttrs, decodeLwtunnelIpOptGeneve, encodeLwtunnelIpOptGeneve),
    ),
  ),
  vxlan: /* @__PURE__ */ attribute(
    2, 'vxlan', /* @__PURE__ */ nest(() => lwtunnelIpOptVxlanAttrs, decodeLwtunnelIpOptVxlan, encodeLwtunnelIpOptVxlan),
  ),
  erspan: /* @__PURE__ */ attribute(
    3, 'erspan',
    /* @__PURE__ */ nest(() => lwtunnelIpOptErspanAttrs, decodeLwtunnelIpOptErspan, encodeLwtunnelIpOptErspan),
  ),
});

/** Attributes of set `lwtunnel-ip-opt-geneve`. */
export const lwtunnelIpOptGeneveAttrs: AttributeSet<LwtunnelIpOptGeneveItem> = /* @__PURE__ */ attributeSet(
  'lwtunnel-ip-opt-geneve', {
    class: /* @__PURE__ */ attribute(1, 'class', u16be),
    type: /* @__PURE__ */ attribute(2, 'type', u8),
    data: /* @__PURE__ */ attribute(3, 'data', /* @__PURE__ */ binary()),
  }, true,
);

/** Attributes of set `lwtunnel-ip-opt-vxlan`. */
export const lwtunnelIpOptVxlanAttrs: AttributeSet<LwtunnelIpOptVxlan> = /* @__PURE__ */ attributeSet(
  'lwtunnel-ip-opt-vxlan', {
    gbp: /* @__PURE__ */ attribute(1, 'gbp', u32),
  },
);

/** Attributes of set `lwtunnel-ip-opt-erspan`. */
export const lwtunnelIpOptErspanAttrs: AttributeSet<LwtunnelIpOptErspan> = /* @__PURE__ */ attributeSet(
  'lwtunnel-ip-opt-erspan', {
    ver: /* @__PURE__ */ attribute(1, 'ver', u8),
    index: /* @__PURE__ */ attribute(2, 'index', u32be),
    dir: /* @__PURE__ */ attribute(3, 'dir', u8),
    hwid: /* @__PURE__ */ attribute(4, 'hwid', u8),
  },
);

/** Attributes of set `ila-attrs`. */
export const ilaAttrs: AttributeSet<IlaAttrs> = /* @__PURE__ */ attributeSet('ila-attrs', {
  locator: /* @__PURE__ */ attribute(1, 'locator', u64be),
  csumMode: /* @__PURE__ */ attribute(7, 'csum-mode', /* @__PURE__ */ named('u8', ilaCsumModeTable)),
  identType: /* @__PURE__ */ attribute(8, 'ident-type', /* @__PURE__ */ named('u8', ilaIdentTypeTable)),
  hookType: /* @__PURE__ */ attribute(9, 'hook-type', /* @__PURE__ */ named('u8', ilaHookTypeTable)),
});

/** Attributes of set `seg6-iptunnel`. */
export const seg6IptunnelAttrs: AttributeSet<Seg6Iptunnel> = /* @__PURE__ */ attributeSet('seg6-iptunnel', {
  srh: /* @__PURE__ */ attribute(1, 'srh', /* @__PURE__ */ binary()),
  src: /* @__PURE__ */ attribute(2, 'src', ipv6),
  table: /* @__PURE__ */ attribute(3, 'table', /* @__PURE__ */ named('u32', rtTableTable)),
});

/** Attributes of set `lwt-bpf`. */
export const lwtBpfAttrs: AttributeSet<LwtBpf> = /* @__PURE__ */ attributeSet('lwt-bpf', {
  in: /* @__PURE__ */ attribute(
    1, 'in', /* @__PURE__ */ nest(() => lwtBpfProgAttrs, decodeLwtBpfProg, encodeLwtBpfProg),
  ),
  out: /* @__PURE__ */ attribute(
    2, 'out', /* @__PURE__ */ nest(() => lwtBpfProgAttrs, decodeLwtBpfProg, encodeLwtBpfProg),
  ),
  xmit: /* @__PURE__ */ attribute(
    3, 'xmit', /* @__PURE__ */ nest(() => lwtBpfProgAttrs, decodeLwtBpfProg, encodeLwtBpfProg),
  ),
  xmitHeadroom: /* @__PURE__ */ attribute(4, 'xmit-headroom', u32),
});

/** Attributes of set `lwt-bpf-prog`. */
export const lwtBpfProgAttrs: AttributeSet<LwtBpfProg> = /* @__PURE__ */ attributeSet('lwt-bpf-prog', {
  fd: /* @__PURE__ */ attribute(1, 'fd', u32),
  name: /* @__PURE__ */ attribute(2, 'name', text),
});

/** Attributes of set `seg6-local`. */
export const seg6LocalAttrs: AttributeSet<Seg6Local> = /* @__PURE__ */ attributeSet('seg6-local', {
  action: /* @__PURE__ */ attribute(1, 'action', /* @__PURE__ */ named('u32', seg6LocalActionTable)),
  srh: /* @__PURE__ */ attribute(2, 'srh', /* @__PURE__ */ binary()),
  table: /* @__PURE__ */ attribute(3, 'table', /* @__PURE__ */ named('u32', rtTableTable)),
  nh4: /* @__PURE__ */ attribute(4, 'nh4', ipv4),
  nh6: /* @__PURE__ */ attribute(5, 'nh6', ipv6),
  iif: /* @__PURE__ */ attribute(6, 'iif', u32),
  oif: /* @__PURE__ */ attribute(7, 'oif', u32),
  bpf: /* @__PURE__ */ attribute(
    8, 'bpf', /* @__PURE__ */ nest(() => seg6LocalBpfProgAttrs, decodeSeg6LocalBpfProg, encodeSeg6LocalBpfProg),
  ),
  vrftable: /* @__PURE__ */ attribute(9, 'vrftable', /* @__PURE__ */ named('u32', rtTableTable)),
  counters: /* @__PURE__ */ attribute(
    10, 'counters', /* @__PURE__ */ nest(() => seg6LocalCntAttrs, decodeSeg6LocalCnt, encodeSeg6LocalCnt),
  ),
  flavors: /* @__PURE__ */ attribute(
    11, 'flavors', /* @__PURE__ */ nest(() => seg6LocalFlvAttrs, decodeSeg6LocalFlv, encodeSeg6LocalFlv),
  ),
});

/** Attributes of set `seg6-local-bpf-prog`. */
export const seg6LocalBpfProgAttrs: AttributeSet<Seg6LocalBpfProg> = /* @__PURE__ */ attributeSet(
  'seg6-local-bpf-prog', {
    prog: /* @__PURE__ */ attribute(1, 'prog', u32),
    progName: /* @__PURE__ */ attribute(2, 'prog-name', text),
  },
);

/** Attributes of set `seg6-local-cnt`. */
export const seg6LocalCntAttrs: AttributeSet<Seg6LocalCnt> = /* @__PURE__ */ attributeSet('seg6-local-cnt', {
  packets: /* @__PURE__ */ attribute(2, 'packets', u64),
  bytes: /* @__PURE__ */ attribute(3, 'bytes', u64),
  errors: /* @__PURE__ */ attribute(4, 'errors', u64),
});

/** Attributes of set `seg6-local-flv`. */
export const seg6LocalFlvAttrs: AttributeSet<Seg6LocalFlv> = /* @__PURE__ */ attributeSet('seg6-local-flv', {
  operation: /* @__PURE__ */ attribute(1, 'operation', /* @__PURE__ */ named('u32', seg6LocalFlvOpTable)),
  lcblockBits: /* @__PURE__ */ attribute(2, 'lcblock-bits', u8),
  lcnodeFnBits: /* @__PURE__ */ attribute(3, 'lcnode-fn-bits', u8),
});

/** Attributes of set `rpl-iptunnel`. */
export const rplIptunnelAttrs: AttributeSet<RplIptunnel> = /* @__PURE__ */ attributeSet('rpl-iptunnel', {
  srh: /* @__PURE__ */ attribute(1, 'srh', /* @__PURE__ */ binary()),
});

/** Attributes of set `ioam6-iptunnel`. */
export const ioam6IptunnelAttrs: AttributeSet<Ioam6Iptunnel> = /* @__PURE__ */ attributeSet('ioam6-iptunnel', {
  mode: /* @__PURE__ */ attribute(1, 'mode', /* @__PURE__ */ named('u8', ioam6IptunnelModeTable)),
  dst: /* @__PURE__ */ attribute(2, 'dst', ipv6),
  trace: /* @__PURE__ */ attribute(3, 'trace', /* @__PURE__ */ binary()),
  freqK: /* @__PURE__ */ attribute(4, 'freq-k', u32),
  freqN: /* @__PURE__ */ attribute(5, 'freq-n', u32),
  src: /* @__PURE__ */ attribute(6, 'src', ipv6),
});

/** Attributes of set `lwt-xfrm`. */
export const lwtXfrmAttrs: AttributeSet<LwtXfrm> = /* @__PURE__ */ attributeSet('lwt-xfrm', {
  ifId: /* @__PURE__ */ attribute(1, 'if-id', u32),
  link: /* @__PURE__ */ attribute(2, 'link', u32),
});
