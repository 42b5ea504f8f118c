// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, append, type AttrReader, pushEntry, type Undecided } from '@nlkit/netlink-core';
import {
  delReasonTable, ilaCsumModeTable, ilaHookTypeTable, ilaIdentTypeTable, ioam6IptunnelModeTable, ipTunnelFlagsTable,
  lwtunnelEncapTypesTable, routerPrefTable, rtaxFeaturesTable, rtaxLockTable, rtmFlagsTable, rtmTypeTable,
  rtnhFlagsTable, rtprotTable, rtScopeTable, rtTableTable, seg6LocalActionTable, seg6LocalFlvOpTable,
} from './constants.ts';
import type {
  IlaAttrs, Ioam6Iptunnel, LwtBpf, LwtBpfProg, LwtunnelIp, LwtunnelIp6, LwtunnelIpOptErspan, LwtunnelIpOptGeneve,
  LwtunnelIpOptGeneveItem, LwtunnelIpOpts, LwtunnelIpOptVxlan, LwtXfrm, Metrics, MplsIptunnel, RouteAttrs,
  RouteAttrsBase, RouteAttrsMessage, RplIptunnel, RtaCacheinfo, RtaMfcStats, Rtmsg, Rtnexthop, RtnexthopRouteAttrs,
  Rtvia, Seg6Iptunnel, Seg6Local, Seg6LocalBpfProg, Seg6LocalCnt, Seg6LocalFlv,
} from './types.ts';

/** Decodes struct `rtmsg` (12 bytes) at an offset. */
export function decodeRtmsg(r: AttrReader, at: number): Rtmsg {
  return {
    rtmFamily: addressFamilyTable.of(r.view.getUint8(at)),
    rtmDstLen: r.view.getUint8(at + 1),
    rtmSrcLen: r.view.getUint8(at + 2),
    rtmTos: r.view.getUint8(at + 3),
    rtmTable: rtTableTable.of(r.view.getUint8(at + 4)),
    rtmProtocol: rtprotTable.of(r.view.getUint8(at + 5)),
    rtmScope: rtScopeTable.of(r.view.getUint8(at + 6)),
    rtmType: rtmTypeTable.of(r.view.getUint8(at + 7)),
    rtmFlags: rtmFlagsTable.of(r.view.getUint32(at + 8, r.little)),
  };
}

/** Decodes struct `rta-cacheinfo` (32 bytes) at an offset. */
export function decodeRtaCacheinfo(r: AttrReader, at: number): RtaCacheinfo {
  return {
    rtaClntref: r.view.getUint32(at, r.little),
    rtaLastuse: r.view.getUint32(at + 4, r.little),
    rtaExpires: r.view.getInt32(at + 8, r.little),
    rtaError: r.view.getUint32(at + 12, r.little),
    rtaUsed: r.view.getUint32(at + 16, r.little),
    rtaId: r.view.getUint32(at + 20, r.little),
    rtaTs: r.view.getUint32(at + 24, r.little),
    rtaTsage: r.view.getUint32(at + 28, r.little),
  };
}

/** Decodes struct `rtnexthop` (8 bytes) at an offset. */
export function decodeRtnexthop(r: AttrReader, at: number): Rtnexthop {
  return {
    rtnhLen: r.view.getUint16(at, r.little),
    rtnhFlags: rtnhFlagsTable.of(r.view.getUint8(at + 2)),
    rtnhHops: r.view.getUint8(at + 3),
    rtnhIfindex: r.view.getInt32(at + 4, r.little),
  };
}

/** Decodes struct `rta-mfc-stats` (24 bytes) at an offset. */
export function decodeRtaMfcStats(r: AttrReader, at: number): RtaMfcStats {
  return {
    mfcsPackets: r.u64At(at),
    mfcsBytes: r.u64At(at + 8),
    mfcsWrongIf: r.u64At(at + 16),
  };
}

/** Decodes struct `rtvia` (2 bytes) at an offset. */
export function decodeRtvia(r: AttrReader, at: number): Rtvia {
  return {
    family: addressFamilyTable.of(r.view.getUint16(at, r.little)),
    addr: r.tail(at + 2, 1, (r, at) => r.view.getUint8(at)),
  };
}

/** Decodes attribute set `route-attrs`. */
export function decodeRouteAttrs(r: AttrReader, out: RouteAttrs = {}): RouteAttrs {
  const set: RouteAttrsBase & Undecided<'encapType' | 'encap'> = out as never;
  let encapMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1:
        if ('rtmFamily' in out && out.rtmFamily === 'mpls') set.mplsDst = r.packed(
          'mpls-dst', 4, (r, at) => r.view.getUint32(at, false),
        );
        else set.dst = r.ip('dst');
        break;
      case 2: set.src = r.ip('src'); break;
      case 3: set.iif = r.u32('iif'); break;
      case 4: set.oif = r.u32('oif'); break;
      case 5: set.gateway = r.ip('gateway'); break;
      case 6: set.priority = r.u32('priority'); break;
      case 7: set.prefsrc = r.ip('prefsrc'); break;
      case 8: set.metrics = r.nest('metrics', decodeMetrics); break;
      case 9: set.multipath = r.records('multipath', 8, decodeRtnexthopRouteAttrs); break;
      case 10: set.protoinfo = r.binary('protoinfo'); break;
      case 11: set.flow = r.u32('flow'); break;
      case 12: set.cacheinfo = r.struct('cacheinfo', 32, decodeRtaCacheinfo); break;
      case 13: set.session = r.binary('session'); break;
      case 14: set.mpAlgo = r.binary('mp-algo'); break;
      case 15: set.table = rtTableTable.of(r.u32('table')); break;
      case 16: set.mark = r.u32('mark'); break;
      case 17: set.mfcStats = r.struct('mfc-stats', 24, decodeRtaMfcStats); break;
      case 18: set.via = r.flexible('via', 2, 1, 'addr', decodeRtvia); break;
      case 19: set.newdst = r.packed('newdst', 4, (r, at) => r.view.getUint32(at, false)); break;
      case 20: set.pref = routerPrefTable.of(r.u8('pref')); break;
      case 21: set.encapType = lwtunnelEncapTypesTable.of(r.u16('encap-type')); break;
      case 22: encapMark = r.mark(); break;
      case 23: set.expires = r.u32('expires'); break;
      case 24: break;
      case 25: set.uid = r.u32('uid'); break;
      case 26: set.ttlPropagate = r.u8('ttl-propagate'); break;
      case 27: set.ipProto = r.u8('ip-proto'); break;
      case 28: set.sport = r.u16be('sport'); break;
      case 29: set.dport = r.u16be('dport'); break;
      case 30: set.nhId = r.u32('nh-id'); break;
      case 31: set.flowlabel = r.u32be('flowlabel'); break;
      case 32: set.delReason = delReasonTable.of(r.u32('del-reason')); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(encapMark, out, 'encap', (r) => decodeLwtunnelEncap(r, 'encap', set.encapType));
  return out;
}

/** Decodes attribute set `metrics`. */
export function decodeMetrics(r: AttrReader, out: Metrics = {}): Metrics {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.lock = rtaxLockTable.of(r.u32('lock')); break;
      case 2: out.mtu = r.u32('mtu'); break;
      case 3: out.window = r.u32('window'); break;
      case 4: out.rtt = r.u32('rtt'); break;
      case 5: out.rttvar = r.u32('rttvar'); break;
      case 6: out.ssthresh = r.u32('ssthresh'); break;
      case 7: out.cwnd = r.u32('cwnd'); break;
      case 8: out.advmss = r.u32('advmss'); break;
      case 9: out.reordering = r.u32('reordering'); break;
      case 10: out.hoplimit = r.u32('hoplimit'); break;
      case 11: out.initcwnd = r.u32('initcwnd'); break;
      case 12: out.features = rtaxFeaturesTable.of(r.u32('features')); break;
      case 13: out.rtoMin = r.u32('rto-min'); break;
      case 14: out.initrwnd = r.u32('initrwnd'); break;
      case 15: out.quickack = r.u32('quickack'); break;
      case 16: out.ccAlgo = r.text('cc-algo'); break;
      case 17: out.fastopenNoCookie = r.u32('fastopen-no-cookie'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mpls-iptunnel`. */
export function decodeMplsIptunnel(r: AttrReader, out: MplsIptunnel = {}): MplsIptunnel {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dst = r.packed('dst', 4, (r, at) => r.view.getUint32(at, false)); break;
      case 2: out.ttl = r.u8('ttl'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lwtunnel-ip`. */
export function decodeLwtunnelIp(r: AttrReader, out: LwtunnelIp = {}): LwtunnelIp {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u64be('id'); break;
      case 2: out.dst = r.ipv4('dst'); break;
      case 3: out.src = r.ipv4('src'); break;
      case 4: out.ttl = r.u8('ttl'); break;
      case 5: out.tos = r.u8('tos'); break;
      case 6: out.flags = ipTunnelFlagsTable.of(r.u16be('flags')); break;
      case 7: break;
      case 8: out.opts = r.nest('opts', decodeLwtunnelIpOpts); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lwtunnel-ip6`. */
export function decodeLwtunnelIp6(r: AttrReader, out: LwtunnelIp6 = {}): LwtunnelIp6 {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u64be('id'); break;
      case 2: out.dst = r.ipv6('dst'); break;
      case 3: out.src = r.ipv6('src'); break;
      case 4: out.hoplimit = r.u8('hoplimit'); break;
      case 5: out.tc = r.u8('tc'); break;
      case 6: out.flags = ipTunnelFlagsTable.of(r.u16be('flags')); break;
      case 7: break;
      case 8: out.opts = r.nest('opts', decodeLwtunnelIpOpts); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lwtunnel-ip-opts`. */
export function decodeLwtunnelIpOpts(r: AttrReader, out: LwtunnelIpOpts = {}): LwtunnelIpOpts {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.geneve = append(out.geneve, r.nest('geneve', decodeLwtunnelIpOptGeneve)); break;
      case 2: out.vxlan = r.nest('vxlan', decodeLwtunnelIpOptVxlan); break;
      case 3: out.erspan = r.nest('erspan', decodeLwtunnelIpOptErspan); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes the ordered list `lwtunnel-ip-opt-geneve`. */
export function decodeLwtunnelIpOptGeneve(r: AttrReader): LwtunnelIpOptGeneve {
  const list: LwtunnelIpOptGeneve = [];
  let out: LwtunnelIpOptGeneveItem = {};
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.class = r.u16be('class'); break;
      case 2: out.type = r.u8('type'); break;
      case 3: out.data = r.binary('data'); break;
      default: r.keepUnknown(out);
    }
    pushEntry(list, out);
    out = {};
  }
  return list;
}

/** Decodes attribute set `lwtunnel-ip-opt-vxlan`. */
export function decodeLwtunnelIpOptVxlan(r: AttrReader, out: LwtunnelIpOptVxlan = {}): LwtunnelIpOptVxlan {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.gbp = r.u32('gbp'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lwtunnel-ip-opt-erspan`. */
export function decodeLwtunnelIpOptErspan(r: AttrReader, out: LwtunnelIpOptErspan = {}): LwtunnelIpOptErspan {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ver = r.u8('ver'); break;
      case 2: out.index = r.u32be('index'); break;
      case 3: out.dir = r.u8('dir'); break;
      case 4: out.hwid = r.u8('hwid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ila-attrs`. */
export function decodeIlaAttrs(r: AttrReader, out: IlaAttrs = {}): IlaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.locator = r.u64be('locator'); break;
      case 6: break;
      case 7: out.csumMode = ilaCsumModeTable.of(r.u8('csum-mode')); break;
      case 8: out.identType = ilaIdentTypeTable.of(r.u8('ident-type')); break;
      case 9: out.hookType = ilaHookTypeTable.of(r.u8('hook-type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `seg6-iptunnel`. */
export function decodeSeg6Iptunnel(r: AttrReader, out: Seg6Iptunnel = {}): Seg6Iptunnel {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.srh = r.binary('srh'); break;
      case 2: out.src = r.ipv6('src'); break;
      case 3: out.table = rtTableTable.of(r.u32('table')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lwt-bpf`. */
export function decodeLwtBpf(r: AttrReader, out: LwtBpf = {}): LwtBpf {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.in = r.nest('in', decodeLwtBpfProg); break;
      case 2: out.out = r.nest('out', decodeLwtBpfProg); break;
      case 3: out.xmit = r.nest('xmit', decodeLwtBpfProg); break;
      case 4: out.xmitHeadroom = r.u32('xmit-headroom'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lwt-bpf-prog`. */
export function decodeLwtBpfProg(r: AttrReader, out: LwtBpfProg = {}): LwtBpfProg {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.fd = r.u32('fd'); break;
      case 2: out.name = r.text('name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `seg6-local`. */
export function decodeSeg6Local(r: AttrReader, out: Seg6Local = {}): Seg6Local {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.action = seg6LocalActionTable.of(r.u32('action')); break;
      case 2: out.srh = r.binary('srh'); break;
      case 3: out.table = rtTableTable.of(r.u32('table')); break;
      case 4: out.nh4 = r.ipv4('nh4'); break;
      case 5: out.nh6 = r.ipv6('nh6'); break;
      case 6: out.iif = r.u32('iif'); break;
      case 7: out.oif = r.u32('oif'); break;
      case 8: out.bpf = r.nest('bpf', decodeSeg6LocalBpfProg); break;
      case 9: out.vrftable = rtTableTable.of(r.u32('vrftable')); break;
      case 10: out.counters = r.nest('counters', decodeSeg6LocalCnt); break;
      case 11: out.flavors = r.nest('flavors', decodeSeg6LocalFlv); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `seg6-local-bpf-prog`. */
export function decodeSeg6LocalBpfProg(r: AttrReader, out: Seg6LocalBpfProg = {}): Seg6LocalBpfProg {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.prog = r.u32('prog'); break;
      case 2: out.progName = r.text('prog-name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `seg6-local-cnt`. */
export function decodeSeg6LocalCnt(r: AttrReader, out: Seg6LocalCnt = {}): Seg6LocalCnt {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.packets = r.u64('packets'); break;
      case 3: out.bytes = r.u64('bytes'); break;
      case 4: out.errors = r.u64('errors'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `seg6-local-flv`. */
export function decodeSeg6LocalFlv(r: AttrReader, out: Seg6LocalFlv = {}): Seg6LocalFlv {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.operation = seg6LocalFlvOpTable.of(r.u32('operation')); break;
      case 2: out.lcblockBits = r.u8('lcblock-bits'); break;
      case 3: out.lcnodeFnBits = r.u8('lcnode-fn-bits'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `rpl-iptunnel`. */
export function decodeRplIptunnel(r: AttrReader, out: RplIptunnel = {}): RplIptunnel {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.srh = r.binary('srh'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ioam6-iptunnel`. */
export function decodeIoam6Iptunnel(r: AttrReader, out: Ioam6Iptunnel = {}): Ioam6Iptunnel {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mode = ioam6IptunnelModeTable.of(r.u8('mode')); break;
      case 2: out.dst = r.ipv6('dst'); break;
      case 3: out.trace = r.binary('trace'); break;
      case 4: out.freqK = r.u32('freq-k'); break;
      case 5: out.freqN = r.u32('freq-n'); break;
      case 6: out.src = r.ipv6('src'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lwt-xfrm`. */
export function decodeLwtXfrm(r: AttrReader, out: LwtXfrm = {}): LwtXfrm {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifId = r.u32('if-id'); break;
      case 2: out.link = r.u32('link'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `rtmsg` and the attributes `route-attrs` behind it. */
export function decodeRouteAttrsMessage(r: AttrReader): RouteAttrsMessage {
  const out = r.header(12, decodeRtmsg) as RouteAttrsMessage;
  decodeRouteAttrs(r, out);
  return out;
}

/** Decodes struct `rtnexthop` and the attributes `route-attrs` behind it. */
export function decodeRtnexthopRouteAttrs(r: AttrReader): RtnexthopRouteAttrs {
  const out = r.header(8, decodeRtnexthop) as RtnexthopRouteAttrs;
  decodeRouteAttrs(r, out);
  return out;
}

/** Decodes sub-message `lwtunnel-encap`; undefined where the spec has no format for its selector. */
export function decodeLwtunnelEncap(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'mpls': return r.nest(`${name}(mpls)`, decodeMplsIptunnel);
    case 'ip': return r.nest(`${name}(ip)`, decodeLwtunnelIp);
    case 'ila': return r.nest(`${name}(ila)`, decodeIlaAttrs);
    case 'ip6': return r.nest(`${name}(ip6)`, decodeLwtunnelIp6);
    case 'seg6': return r.nest(`${name}(seg6)`, decodeSeg6Iptunnel);
    case 'bpf': return r.nest(`${name}(bpf)`, decodeLwtBpf);
    case 'seg6-local': return r.nest(`${name}(seg6-local)`, decodeSeg6Local);
    case 'rpl': return r.nest(`${name}(rpl)`, decodeRplIptunnel);
    case 'ioam6': return r.nest(`${name}(ioam6)`, decodeIoam6Iptunnel);
    case 'xfrm': return r.nest(`${name}(xfrm)`, decodeLwtXfrm);
    default: return undefined;
  }
}
