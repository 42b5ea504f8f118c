// Generated from specs/kernel/tcp_metrics.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import type { Metrics, TcpMetrics } from './types.ts';

/** Decodes attribute set `tcp-metrics`. */
export function decodeTcpMetrics(r: AttrReader, out: TcpMetrics = {}): TcpMetrics {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.addrIpv4 = r.ipv4('addr-ipv4'); break;
      case 2: out.addrIpv6 = r.ipv6('addr-ipv6'); break;
      case 3: out.age = r.u64('age'); break;
      case 4: out.twTsval = r.u32('tw-tsval'); break;
      case 5: out.twTsStamp = r.s32('tw-ts-stamp'); break;
      case 6: out.vals = r.nest('vals', decodeMetrics); break;
      case 7: out.fopenMss = r.u16('fopen-mss'); break;
      case 8: out.fopenSynDrops = r.u16('fopen-syn-drops'); break;
      case 9: out.fopenSynDropTs = r.u64('fopen-syn-drop-ts'); break;
      case 10: out.fopenCookie = r.binary('fopen-cookie'); break;
      case 11: out.saddrIpv4 = r.ipv4('saddr-ipv4'); break;
      case 12: out.saddrIpv6 = r.ipv6('saddr-ipv6'); break;
      case 13: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `metrics`. */
export function decodeMetrics(r: AttrReader, out: Metrics = {}): Metrics {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rtt = r.u32('rtt'); break;
      case 2: out.rttvar = r.u32('rttvar'); break;
      case 3: out.ssthresh = r.u32('ssthresh'); break;
      case 4: out.cwnd = r.u32('cwnd'); break;
      case 5: out.reodering = r.u32('reodering'); break;
      case 6: out.rttUs = r.u32('rtt-us'); break;
      case 7: out.rttvarUs = r.u32('rttvar-us'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
