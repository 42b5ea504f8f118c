// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
import {
  delReasonTable, ilaCsumModeTable, ilaHookTypeTable, ilaIdentTypeTable, ioam6IptunnelModeTable, ipTunnelFlagsTable,
  lwtunnelEncapTypesTable, routerPrefTable, rtaxFeaturesTable, rtaxLockTable, rtmFlagsTable, rtmTypeTable,
  rtnhFlagsTable, rtprotTable, rtScopeTable, rtTableTable, seg6LocalActionTable, seg6LocalFlvOpTable,
} from './constants.ts';
import type {
  IlaAttrs, Ioam6Iptunnel, LwtBpf, LwtBpfProg, LwtunnelIp, LwtunnelIp6, LwtunnelIpOptErspan, LwtunnelIpOptGeneve,
  LwtunnelIpOpts, LwtunnelIpOptVxlan, LwtXfrm, Metrics, MplsIptunnel, RouteAttrs, RouteAttrsMessage, RplIptunnel,
  RtaCacheinfo, RtaMfcStats, Rtmsg, Rtnexthop, RtnexthopRouteAttrs, Rtvia, Seg6Iptunnel, Seg6Local, Seg6LocalBpfProg,
  Seg6LocalCnt, Seg6LocalFlv,
} from './types.ts';

/** Encodes struct `rtmsg` (12 bytes) at an offset that holds zeros. */
export function encodeRtmsg(w: AttrWriter, at: number, s: Sparse<Rtmsg>): void {
  w.putU8(at, 'rtm-family', s.rtmFamily, addressFamilyTable);
  w.putU8(at + 1, 'rtm-dst-len', s.rtmDstLen);
  w.putU8(at + 2, 'rtm-src-len', s.rtmSrcLen);
  w.putU8(at + 3, 'rtm-tos', s.rtmTos);
  w.putU8(at + 4, 'rtm-table', s.rtmTable, rtTableTable);
  w.putU8(at + 5, 'rtm-protocol', s.rtmProtocol, rtprotTable);
  w.putU8(at + 6, 'rtm-scope', s.rtmScope, rtScopeTable);
  w.putU8(at + 7, 'rtm-type', s.rtmType, rtmTypeTable);
  w.putU32(at + 8, 'rtm-flags', s.rtmFlags, rtmFlagsTable);
}

/** Encodes struct `rta-cacheinfo` (32 bytes) at an offset that holds zeros. */
export function encodeRtaCacheinfo(w: AttrWriter, at: number, s: Sparse<RtaCacheinfo>): void {
  w.putU32(at, 'rta-clntref', s.rtaClntref);
  w.putU32(at + 4, 'rta-lastuse', s.rtaLastuse);
  w.putS32(at + 8, 'rta-expires', s.rtaExpires);
  w.putU32(at + 12, 'rta-error', s.rtaError);
  w.putU32(at + 16, 'rta-used', s.rtaUsed);
  w.putU32(at + 20, 'rta-id', s.rtaId);
  w.putU32(at + 24, 'rta-ts', s.rtaTs);
  w.putU32(at + 28, 'rta-tsage', s.rtaTsage);
}

/** Encodes struct `rtnexthop` (8 bytes) at an offset that holds zeros. */
export function encodeRtnexthop(w: AttrWriter, at: number, s: Sparse<Rtnexthop>): void {
  w.putU16(at, 'rtnh-len', s.rtnhLen);
  w.putU8(at + 2, 'rtnh-flags', s.rtnhFlags, rtnhFlagsTable);
  w.putU8(at + 3, 'rtnh-hops', s.rtnhHops);
  w.putS32(at + 4, 'rtnh-ifindex', s.rtnhIfindex);
}

/** Encodes struct `rta-mfc-stats` (24 bytes) at an offset that holds zeros. */
export function encodeRtaMfcStats(w: AttrWriter, at: number, s: Sparse<RtaMfcStats>): void {
  w.putU64(at, 'mfcs-packets', s.mfcsPackets);
  w.putU64(at + 8, 'mfcs-bytes', s.mfcsBytes);
  w.putU64(at + 16, 'mfcs-wrong-if', s.mfcsWrongIf);
}

/** Encodes struct `rtvia` (2 bytes) at an offset that holds zeros. */
export function encodeRtvia(w: AttrWriter, at: number, s: Sparse<Rtvia>): void {
  w.putU16(at, 'family', s.family, addressFamilyTable);
  w.putArray(at + 2, 'addr', s.addr, 1, (w, at, item) => w.putU8(at, '', item));
}

/** Encodes attribute set `route-attrs`. */
export function encodeRouteAttrs(w: AttrWriter, set: RouteAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dst': w.ip(1, 'dst', set.dst); break;
      case 'mplsDst': w.packed(1, 'mpls-dst', set.mplsDst, 4, (at, item) => w.putU32be(at, 'mpls-dst', item)); break;
      case 'src': w.ip(2, 'src', set.src); break;
      case 'iif': w.u32(3, 'iif', set.iif); break;
      case 'oif': w.u32(4, 'oif', set.oif); break;
      case 'gateway': w.ip(5, 'gateway', set.gateway); break;
      case 'priority': w.u32(6, 'priority', set.priority); break;
      case 'prefsrc': w.ip(7, 'prefsrc', set.prefsrc); break;
      case 'metrics': w.nest(8, 'metrics', set.metrics, encodeMetrics); break;
      case 'multipath': w.records(9, 'multipath', set.multipath, encodeRtnexthopRouteAttrs); break;
      case 'protoinfo': w.binary(10, 'protoinfo', set.protoinfo); break;
      case 'flow': w.u32(11, 'flow', set.flow); break;
      case 'cacheinfo': w.struct(12, 'cacheinfo', set.cacheinfo, 32, encodeRtaCacheinfo); break;
      case 'session': w.binary(13, 'session', set.session); break;
      case 'mpAlgo': w.binary(14, 'mp-algo', set.mpAlgo); break;
      case 'table': w.u32(15, 'table', set.table, rtTableTable); break;
      case 'mark': w.u32(16, 'mark', set.mark); break;
      case 'mfcStats': w.struct(17, 'mfc-stats', set.mfcStats, 24, encodeRtaMfcStats); break;
      case 'via': w.flexible(18, 'via', set.via, 2, 1, 'addr', encodeRtvia); break;
      case 'newdst': w.packed(19, 'newdst', set.newdst, 4, (at, item) => w.putU32be(at, 'newdst', item)); break;
      case 'pref': w.u8(20, 'pref', set.pref, routerPrefTable); break;
      case 'encapType': w.u16(21, 'encap-type', set.encapType, lwtunnelEncapTypesTable); break;
      case 'encap':
        encodeLwtunnelEncap(w, 22, 'encap', lwtunnelEncapTypesTable.of(set.encapType as never), set.encap);
        break;
      case 'expires': w.u32(23, 'expires', set.expires); break;
      case 'uid': w.u32(25, 'uid', set.uid); break;
      case 'ttlPropagate': w.u8(26, 'ttl-propagate', set.ttlPropagate); break;
      case 'ipProto': w.u8(27, 'ip-proto', set.ipProto); break;
      case 'sport': w.u16be(28, 'sport', set.sport); break;
      case 'dport': w.u16be(29, 'dport', set.dport); break;
      case 'nhId': w.u32(30, 'nh-id', set.nhId); break;
      case 'flowlabel': w.u32be(31, 'flowlabel', set.flowlabel); break;
      case 'delReason': w.u32(32, 'del-reason', set.delReason, delReasonTable); break;
      default: w.unknownKey('route-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `metrics`. */
export function encodeMetrics(w: AttrWriter, set: Metrics<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'lock': w.u32(1, 'lock', set.lock, rtaxLockTable); break;
      case 'mtu': w.u32(2, 'mtu', set.mtu); break;
      case 'window': w.u32(3, 'window', set.window); break;
      case 'rtt': w.u32(4, 'rtt', set.rtt); break;
      case 'rttvar': w.u32(5, 'rttvar', set.rttvar); break;
      case 'ssthresh': w.u32(6, 'ssthresh', set.ssthresh); break;
      case 'cwnd': w.u32(7, 'cwnd', set.cwnd); break;
      case 'advmss': w.u32(8, 'advmss', set.advmss); break;
      case 'reordering': w.u32(9, 'reordering', set.reordering); break;
      case 'hoplimit': w.u32(10, 'hoplimit', set.hoplimit); break;
      case 'initcwnd': w.u32(11, 'initcwnd', set.initcwnd); break;
      case 'features': w.u32(12, 'features', set.features, rtaxFeaturesTable); break;
      case 'rtoMin': w.u32(13, 'rto-min', set.rtoMin); break;
      case 'initrwnd': w.u32(14, 'initrwnd', set.initrwnd); break;
      case 'quickack': w.u32(15, 'quickack', set.quickack); break;
      case 'ccAlgo': w.text(16, 'cc-algo', set.ccAlgo); break;
      case 'fastopenNoCookie': w.u32(17, 'fastopen-no-cookie', set.fastopenNoCookie); break;
      default: w.unknownKey('metrics', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mpls-iptunnel`. */
export function encodeMplsIptunnel(w: AttrWriter, set: MplsIptunnel): void {
  for (const key in set) {
    switch (key) {
      case 'dst': w.packed(1, 'dst', set.dst, 4, (at, item) => w.putU32be(at, 'dst', item)); break;
      case 'ttl': w.u8(2, 'ttl', set.ttl); break;
      default: w.unknownKey('mpls-iptunnel', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lwtunnel-ip`. */
export function encodeLwtunnelIp(w: AttrWriter, set: LwtunnelIp<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u64be(1, 'id', set.id); break;
      case 'dst': w.ipv4(2, 'dst', set.dst); break;
      case 'src': w.ipv4(3, 'src', set.src); break;
      case 'ttl': w.u8(4, 'ttl', set.ttl); break;
      case 'tos': w.u8(5, 'tos', set.tos); break;
      case 'flags': w.u16be(6, 'flags', set.flags, ipTunnelFlagsTable); break;
      case 'opts': w.nest(8, 'opts', set.opts, encodeLwtunnelIpOpts); break;
      default: w.unknownKey('lwtunnel-ip', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lwtunnel-ip6`. */
export function encodeLwtunnelIp6(w: AttrWriter, set: LwtunnelIp6<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u64be(1, 'id', set.id); break;
      case 'dst': w.ipv6(2, 'dst', set.dst); break;
      case 'src': w.ipv6(3, 'src', set.src); break;
      case 'hoplimit': w.u8(4, 'hoplimit', set.hoplimit); break;
      case 'tc': w.u8(5, 'tc', set.tc); break;
      case 'flags': w.u16be(6, 'flags', set.flags, ipTunnelFlagsTable); break;
      case 'opts': w.nest(8, 'opts', set.opts, encodeLwtunnelIpOpts); break;
      default: w.unknownKey('lwtunnel-ip6', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lwtunnel-ip-opts`. */
export function encodeLwtunnelIpOpts(w: AttrWriter, set: LwtunnelIpOpts): void {
  for (const key in set) {
    switch (key) {
      case 'geneve':
        w.list('geneve', set.geneve, (item) => w.nest(1, 'geneve', item, encodeLwtunnelIpOptGeneve));
        break;
      case 'vxlan': w.nest(2, 'vxlan', set.vxlan, encodeLwtunnelIpOptVxlan); break;
      case 'erspan': w.nest(3, 'erspan', set.erspan, encodeLwtunnelIpOptErspan); break;
      default: w.unknownKey('lwtunnel-ip-opts', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes the ordered list `lwtunnel-ip-opt-geneve`. */
export function encodeLwtunnelIpOptGeneve(w: AttrWriter, list: LwtunnelIpOptGeneve): void {
  for (const set of w.entries(list)) {
    for (const key in set) {
      switch (key) {
        case 'class': w.u16be(1, 'class', set.class); break;
        case 'type': w.u8(2, 'type', set.type); break;
        case 'data': w.binary(3, 'data', set.data); break;
        default: w.unknownKey('lwtunnel-ip-opt-geneve', key);
      }
    }
    w.keptUnknown(set);
  }
}

/** Encodes attribute set `lwtunnel-ip-opt-vxlan`. */
export function encodeLwtunnelIpOptVxlan(w: AttrWriter, set: LwtunnelIpOptVxlan): void {
  for (const key in set) {
    switch (key) {
      case 'gbp': w.u32(1, 'gbp', set.gbp); break;
      default: w.unknownKey('lwtunnel-ip-opt-vxlan', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lwtunnel-ip-opt-erspan`. */
export function encodeLwtunnelIpOptErspan(w: AttrWriter, set: LwtunnelIpOptErspan): void {
  for (const key in set) {
    switch (key) {
      case 'ver': w.u8(1, 'ver', set.ver); break;
      case 'index': w.u32be(2, 'index', set.index); break;
      case 'dir': w.u8(3, 'dir', set.dir); break;
      case 'hwid': w.u8(4, 'hwid', set.hwid); break;
      default: w.unknownKey('lwtunnel-ip-opt-erspan', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ila-attrs`. */
export function encodeIlaAttrs(w: AttrWriter, set: IlaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'locator': w.u64be(1, 'locator', set.locator); break;
      case 'csumMode': w.u8(7, 'csum-mode', set.csumMode, ilaCsumModeTable); break;
      case 'identType': w.u8(8, 'ident-type', set.identType, ilaIdentTypeTable); break;
      case 'hookType': w.u8(9, 'hook-type', set.hookType, ilaHookTypeTable); break;
      default: w.unknownKey('ila-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `seg6-iptunnel`. */
export function encodeSeg6Iptunnel(w: AttrWriter, set: Seg6Iptunnel<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'srh': w.binary(1, 'srh', set.srh); break;
      case 'src': w.ipv6(2, 'src', set.src); break;
      case 'table': w.u32(3, 'table', set.table, rtTableTable); break;
      default: w.unknownKey('seg6-iptunnel', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lwt-bpf`. */
export function encodeLwtBpf(w: AttrWriter, set: LwtBpf<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'in': w.nest(1, 'in', set.in, encodeLwtBpfProg); break;
      case 'out': w.nest(2, 'out', set.out, encodeLwtBpfProg); break;
      case 'xmit': w.nest(3, 'xmit', set.xmit, encodeLwtBpfProg); break;
      case 'xmitHeadroom': w.u32(4, 'xmit-headroom', w.range('xmit-headroom', set.xmitHeadroom, 0, 256)); break;
      default: w.unknownKey('lwt-bpf', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lwt-bpf-prog`. */
export function encodeLwtBpfProg(w: AttrWriter, set: LwtBpfProg<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'fd': w.u32(1, 'fd', set.fd); break;
      case 'name': w.text(2, 'name', set.name); break;
      default: w.unknownKey('lwt-bpf-prog', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `seg6-local`. */
export function encodeSeg6Local(w: AttrWriter, set: Seg6Local<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'action': w.u32(1, 'action', set.action, seg6LocalActionTable); break;
      case 'srh': w.binary(2, 'srh', set.srh); break;
      case 'table': w.u32(3, 'table', set.table, rtTableTable); break;
      case 'nh4': w.ipv4(4, 'nh4', set.nh4); break;
      case 'nh6': w.ipv6(5, 'nh6', set.nh6); break;
      case 'iif': w.u32(6, 'iif', set.iif); break;
      case 'oif': w.u32(7, 'oif', set.oif); break;
      case 'bpf': w.nest(8, 'bpf', set.bpf, encodeSeg6LocalBpfProg); break;
      case 'vrftable': w.u32(9, 'vrftable', set.vrftable, rtTableTable); break;
      case 'counters': w.nest(10, 'counters', set.counters, encodeSeg6LocalCnt); break;
      case 'flavors': w.nest(11, 'flavors', set.flavors, encodeSeg6LocalFlv); break;
      default: w.unknownKey('seg6-local', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `seg6-local-bpf-prog`. */
export function encodeSeg6LocalBpfProg(w: AttrWriter, set: Seg6LocalBpfProg<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'prog': w.u32(1, 'prog', set.prog); break;
      case 'progName': w.text(2, 'prog-name', set.progName); break;
      default: w.unknownKey('seg6-local-bpf-prog', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `seg6-local-cnt`. */
export function encodeSeg6LocalCnt(w: AttrWriter, set: Seg6LocalCnt): void {
  for (const key in set) {
    switch (key) {
      case 'packets': w.u64(2, 'packets', set.packets); break;
      case 'bytes': w.u64(3, 'bytes', set.bytes); break;
      case 'errors': w.u64(4, 'errors', set.errors); break;
      default: w.unknownKey('seg6-local-cnt', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `seg6-local-flv`. */
export function encodeSeg6LocalFlv(w: AttrWriter, set: Seg6LocalFlv): void {
  for (const key in set) {
    switch (key) {
      case 'operation': w.u32(1, 'operation', set.operation, seg6LocalFlvOpTable); break;
      case 'lcblockBits': w.u8(2, 'lcblock-bits', set.lcblockBits); break;
      case 'lcnodeFnBits': w.u8(3, 'lcnode-fn-bits', set.lcnodeFnBits); break;
      default: w.unknownKey('seg6-local-flv', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `rpl-iptunnel`. */
export function encodeRplIptunnel(w: AttrWriter, set: RplIptunnel): void {
  for (const key in set) {
    switch (key) {
      case 'srh': w.binary(1, 'srh', set.srh); break;
      default: w.unknownKey('rpl-iptunnel', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ioam6-iptunnel`. */
export function encodeIoam6Iptunnel(w: AttrWriter, set: Ioam6Iptunnel<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'mode': w.u8(1, 'mode', set.mode, ioam6IptunnelModeTable); break;
      case 'dst': w.ipv6(2, 'dst', set.dst); break;
      case 'trace': w.binary(3, 'trace', set.trace); break;
      case 'freqK': w.u32(4, 'freq-k', w.range('freq-k', set.freqK, 1, 1000000)); break;
      case 'freqN': w.u32(5, 'freq-n', w.range('freq-n', set.freqN, 1, 1000000)); break;
      case 'src': w.ipv6(6, 'src', set.src); break;
      default: w.unknownKey('ioam6-iptunnel', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lwt-xfrm`. */
export function encodeLwtXfrm(w: AttrWriter, set: LwtXfrm): void {
  for (const key in set) {
    switch (key) {
      case 'ifId': w.u32(1, 'if-id', w.range('if-id', set.ifId, 1, 4294967295)); break;
      case 'link': w.u32(2, 'link', set.link); break;
      default: w.unknownKey('lwt-xfrm', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `rtmsg`, which stand beside the attributes. */
const rtmsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'rtmFamily', 'rtmDstLen', 'rtmSrcLen', 'rtmTos', 'rtmTable', 'rtmProtocol', 'rtmScope', 'rtmType', 'rtmFlags',
]);

/** Encodes struct `rtmsg` and the attributes `route-attrs` behind it. */
export function encodeRouteAttrsMessage(w: AttrWriter, message: RouteAttrsMessage<Uint8Array>): void {
  w.header(12, message, encodeRtmsg, rtmsgKeys);
  encodeRouteAttrs(w, message);
}

/** Properties of struct `rtnexthop`, which stand beside the attributes. */
const rtnexthopKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['rtnhLen', 'rtnhFlags', 'rtnhHops', 'rtnhIfindex']);

/** Encodes struct `rtnexthop` and the attributes `route-attrs` behind it. */
export function encodeRtnexthopRouteAttrs(w: AttrWriter, message: RtnexthopRouteAttrs<Uint8Array>): void {
  w.header(8, message, encodeRtnexthop, rtnexthopKeys);
  encodeRouteAttrs(w, message);
}

/** Encodes sub-message `lwtunnel-encap` in the format that its selector names. */
export function encodeLwtunnelEncap(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'mpls': w.nest(id, `${name}(mpls)`, value, encodeMplsIptunnel); break;
    case 'ip': w.nest(id, `${name}(ip)`, value, encodeLwtunnelIp); break;
    case 'ila': w.nest(id, `${name}(ila)`, value, encodeIlaAttrs); break;
    case 'ip6': w.nest(id, `${name}(ip6)`, value, encodeLwtunnelIp6); break;
    case 'seg6': w.nest(id, `${name}(seg6)`, value, encodeSeg6Iptunnel); break;
    case 'bpf': w.nest(id, `${name}(bpf)`, value, encodeLwtBpf); break;
    case 'seg6-local': w.nest(id, `${name}(seg6-local)`, value, encodeSeg6Local); break;
    case 'rpl': w.nest(id, `${name}(rpl)`, value, encodeRplIptunnel); break;
    case 'ioam6': w.nest(id, `${name}(ioam6)`, value, encodeIoam6Iptunnel); break;
    case 'xfrm': w.nest(id, `${name}(xfrm)`, value, encodeLwtXfrm); break;
    default: throw w.noFormat(name, selector);
  }
}
