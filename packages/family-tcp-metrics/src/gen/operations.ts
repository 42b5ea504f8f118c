// Generated from specs/kernel/tcp_metrics.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeTcpMetrics } from './decode.ts';
import { tcpMetricsAttrs } from './descriptors.ts';
import { encodeTcpMetrics } from './encode.ts';
import type { DelRequest, GetDumpRequest, GetRequest, TcpMetrics } from './types.ts';

/** Netlink family `tcp_metrics` */
export const family: Family = { name: 'tcp_metrics', protocol: 16, version: 1, modules: [] };

/** `get` */
export const get: Operation<
  Call<GetRequest, TcpMetrics, never>, Call<GetDumpRequest, TcpMetrics, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: tcpMetricsAttrs,
  do: { request: 1, reply: 1, encode: encodeTcpMetrics, decode: decodeTcpMetrics },
  dump: { request: 1, reply: 1, encode: encodeTcpMetrics, decode: decodeTcpMetrics },
});

/**
 * `del`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: tcpMetricsAttrs, privilege: 'initial',
  do: { request: 2, encode: encodeTcpMetrics },
  dump: undefined,
});

/** All operations of `tcp_metrics`. */
export const operations: readonly AnyOperation[] = [get, del];
