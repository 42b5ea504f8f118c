// Generated from specs/kernel/tcp_metrics.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { SetObject } from '@nlkit/netlink-core';

/** Attribute set `tcp-metrics`: An entry, for a pair of addresses. */
export interface TcpMetrics<Bytes = never> extends SetObject {
  /** `addr-ipv4` (1, u32, ipv4): Destination address. */
  addrIpv4?: string | Bytes | undefined;
  /** `addr-ipv6` (2, binary, ipv6, exactly 16 bytes): Destination address. */
  addrIpv6?: string | Bytes | undefined;
  /** `age` (3, u64): Milliseconds since the entry was last brought up to date. */
  age?: bigint | undefined;
  /** `tw-tsval` (4, u32): Not sent any more, since Linux 4.10. */
  twTsval?: number | undefined;
  /** `tw-ts-stamp` (5, s32): Not sent any more, since Linux 4.10. */
  twTsStamp?: number | undefined;
  /** `vals` (6, nest of `metrics`): What was measured. Metrics that are not known are absent. */
  vals?: Metrics | undefined;
  /** `fopen-mss` (7, u16): Maximum segment size that the other side announced, kept for TCP Fast Open. */
  fopenMss?: number | undefined;
  /** `fopen-syn-drops` (8, u16): How often in a row a SYN with data was lost. Absent if none was. */
  fopenSynDrops?: number | undefined;
  /** `fopen-syn-drop-ts` (9, u64): Milliseconds since the last of these losses. */
  fopenSynDropTs?: bigint | undefined;
  /**
   * `fopen-cookie` (10, binary, at most 16 bytes): Cookie that the other side gave for TCP Fast Open; 4 to 16 bytes.
   */
  fopenCookie?: Uint8Array | undefined;
  /** `saddr-ipv4` (11, u32, ipv4): Source address. */
  saddrIpv4?: string | Bytes | undefined;
  /** `saddr-ipv6` (12, binary, ipv6, exactly 16 bytes): Source address. */
  saddrIpv6?: string | Bytes | undefined;
}

/** Attribute set `metrics`: Measured values. Absent ones are not known. */
export interface Metrics extends SetObject {
  /** `rtt` (1, u32): Smoothed round trip time in units of 1/8 ms, rounded down, but at least 1; `rtt-us` is finer. */
  rtt?: number | undefined;
  /** `rttvar` (2, u32): Variation of the round trip time in units of 1/4 ms, at least 1; `rttvar-us` is finer. */
  rttvar?: number | undefined;
  /** `ssthresh` (3, u32): Slow start threshold, in segments. */
  ssthresh?: number | undefined;
  /** `cwnd` (4, u32): Congestion window, in segments. */
  cwnd?: number | undefined;
  /** `reodering` (5, u32): Reordering of segments that was seen, in segments. */
  reodering?: number | undefined;
  /** `rtt-us` (6, u32): Smoothed round trip time in units of 1/8 µs. */
  rttUs?: number | undefined;
  /** `rttvar-us` (7, u32): Variation of the round trip time in units of 1/4 µs. */
  rttvarUs?: number | undefined;
}

/** Request of `get`. */
export type GetRequest = TcpMetrics<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = TcpMetrics<Uint8Array>;

/** Request of `del`. */
export type DelRequest = TcpMetrics<Uint8Array>;
