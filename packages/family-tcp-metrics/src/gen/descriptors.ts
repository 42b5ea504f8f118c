// Generated from specs/kernel/tcp_metrics.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, ipv4, ipv6, nest, s32, u16, u32, u64,
} from '@nlkit/netlink-core';
import { decodeMetrics } from './decode.ts';
import { encodeMetrics } from './encode.ts';
import type { Metrics, TcpMetrics } from './types.ts';

/** Attributes of set `tcp-metrics`. */
export const tcpMetricsAttrs: AttributeSet<TcpMetrics> = /* @__PURE__ */ attributeSet('tcp-metrics', {
  addrIpv4: /* @__PURE__ */ attribute(1, 'addr-ipv4', ipv4),
  addrIpv6: /* @__PURE__ */ attribute(2, 'addr-ipv6', ipv6),
  age: /* @__PURE__ */ attribute(3, 'age', u64),
  twTsval: /* @__PURE__ */ attribute(4, 'tw-tsval', u32),
  twTsStamp: /* @__PURE__ */ attribute(5, 'tw-ts-stamp', s32),
  vals: /* @__PURE__ */ attribute(6, 'vals', /* @__PURE__ */ nest(() => metricsAttrs, decodeMetrics, encodeMetrics)),
  fopenMss: /* @__PURE__ */ attribute(7, 'fopen-mss', u16),
  fopenSynDrops: /* @__PURE__ */ attribute(8, 'fopen-syn-drops', u16),
  fopenSynDropTs: /* @__PURE__ */ attribute(9, 'fopen-syn-drop-ts', u64),
  fopenCookie: /* @__PURE__ */ attribute(10, 'fopen-cookie', /* @__PURE__ */ binary()),
  saddrIpv4: /* @__PURE__ */ attribute(11, 'saddr-ipv4', ipv4),
  saddrIpv6: /* @__PURE__ */ attribute(12, 'saddr-ipv6', ipv6),
});

/** Attributes of set `metrics`. */
export const metricsAttrs: AttributeSet<Metrics> = /* @__PURE__ */ attributeSet('metrics', {
  rtt: /* @__PURE__ */ attribute(1, 'rtt', u32),
  rttvar: /* @__PURE__ */ attribute(2, 'rttvar', u32),
  ssthresh: /* @__PURE__ */ attribute(3, 'ssthresh', u32),
  cwnd: /* @__PURE__ */ attribute(4, 'cwnd', u32),
  reodering: /* @__PURE__ */ attribute(5, 'reodering', u32),
  rttUs: /* @__PURE__ */ attribute(6, 'rtt-us', u32),
  rttvarUs: /* @__PURE__ */ attribute(7, 'rttvar-us', u32),
});
