// Generated from specs/kernel/tcp_metrics.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { del, family, get, operations } from './gen/operations.ts';
export type { DelRequest, GetDumpRequest, GetRequest, Metrics, TcpMetrics } from './gen/types.ts';
export { TcpFastopenCookieMax } from './gen/constants.ts';
export { metricsAttrs, tcpMetricsAttrs } from './gen/descriptors.ts';
export { decodeMetrics, decodeTcpMetrics } from './gen/decode.ts';
export { encodeMetrics, encodeTcpMetrics } from './gen/encode.ts';
