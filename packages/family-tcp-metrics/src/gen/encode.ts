// Generated from specs/kernel/tcp_metrics.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import type { Metrics, TcpMetrics } from './types.ts';

/** Encodes attribute set `tcp-metrics`. */
export function encodeTcpMetrics(w: AttrWriter, set: TcpMetrics<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'addrIpv4': w.ipv4(1, 'addr-ipv4', set.addrIpv4); break;
      case 'addrIpv6': w.ipv6(2, 'addr-ipv6', set.addrIpv6); break;
      case 'age': w.u64(3, 'age', set.age); break;
      case 'twTsval': w.u32(4, 'tw-tsval', set.twTsval); break;
      case 'twTsStamp': w.s32(5, 'tw-ts-stamp', set.twTsStamp); break;
      case 'vals': w.nest(6, 'vals', set.vals, encodeMetrics); break;
      case 'fopenMss': w.u16(7, 'fopen-mss', set.fopenMss); break;
      case 'fopenSynDrops': w.u16(8, 'fopen-syn-drops', set.fopenSynDrops); break;
      case 'fopenSynDropTs': w.u64(9, 'fopen-syn-drop-ts', set.fopenSynDropTs); break;
      case 'fopenCookie': w.binary(10, 'fopen-cookie', set.fopenCookie, 0, 16); break;
      case 'saddrIpv4': w.ipv4(11, 'saddr-ipv4', set.saddrIpv4); break;
      case 'saddrIpv6': w.ipv6(12, 'saddr-ipv6', set.saddrIpv6); break;
      default: w.unknownKey('tcp-metrics', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `metrics`. */
export function encodeMetrics(w: AttrWriter, set: Metrics): void {
  for (const key in set) {
    switch (key) {
      case 'rtt': w.u32(1, 'rtt', set.rtt); break;
      case 'rttvar': w.u32(2, 'rttvar', set.rttvar); break;
      case 'ssthresh': w.u32(3, 'ssthresh', set.ssthresh); break;
      case 'cwnd': w.u32(4, 'cwnd', set.cwnd); break;
      case 'reodering': w.u32(5, 'reodering', set.reodering); break;
      case 'rttUs': w.u32(6, 'rtt-us', set.rttUs); break;
      case 'rttvarUs': w.u32(7, 'rttvar-us', set.rttvarUs); break;
      default: w.unknownKey('metrics', key);
    }
  }
  w.keptUnknown(set);
}
