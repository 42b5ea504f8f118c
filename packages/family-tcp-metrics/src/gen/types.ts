// Generated from specs/kernel/tcp_metrics.yaml. Do not edit; run `pnpm regenerate`.

import type { SetObject } from '@nlkit/netlink-core';

/** Attribute set `tcp-metrics` */
export interface TcpMetrics<Bytes = never> extends SetObject {
  /** `addr-ipv4` (1, u32, ipv4) */
  addrIpv4?: string | Bytes | undefined;
  /** `addr-ipv6` (2, binary, ipv6, at least 16 bytes) */
  addrIpv6?: string | Bytes | undefined;
  /** `age` (3, u64) */
  age?: bigint | undefined;
  /** `tw-tsval` (4, u32) */
  twTsval?: number | undefined;
  /** `tw-ts-stamp` (5, s32) */
  twTsStamp?: number | undefined;
  /** `vals` (6, nest of `metrics`) */
  vals?: Metrics | undefined;
  /** `fopen-mss` (7, u16) */
  fopenMss?: number | undefined;
  /** `fopen-syn-drops` (8, u16) */
  fopenSynDrops?: number | undefined;
  /** `fopen-syn-drop-ts` (9, u64) */
  fopenSynDropTs?: bigint | undefined;
  /** `fopen-cookie` (10, binary, at least 16 bytes) */
  fopenCookie?: Uint8Array | undefined;
  /** `saddr-ipv4` (11, u32, ipv4) */
  saddrIpv4?: string | Bytes | undefined;
  /** `saddr-ipv6` (12, binary, ipv6, at least 16 bytes) */
  saddrIpv6?: string | Bytes | undefined;
}

/** Attribute set `metrics` */
export interface Metrics extends SetObject {
  /** `rtt` (1, u32) */
  rtt?: number | undefined;
  /** `rttvar` (2, u32) */
  rttvar?: number | undefined;
  /** `ssthresh` (3, u32) */
  ssthresh?: number | undefined;
  /** `cwnd` (4, u32) */
  cwnd?: number | undefined;
  /** `reodering` (5, u32) */
  reodering?: number | undefined;
  /** `rtt-us` (6, u32) */
  rttUs?: number | undefined;
  /** `rttvar-us` (7, u32) */
  rttvarUs?: number | undefined;
}

/** Request of `get`. */
export type GetRequest = TcpMetrics<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = TcpMetrics<Uint8Array>;

/** Request of `del`. */
export type DelRequest = TcpMetrics<Uint8Array>;
