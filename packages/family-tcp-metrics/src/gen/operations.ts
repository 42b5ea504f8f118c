// Generated from specs/kernel/tcp_metrics.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeTcpMetrics } from './decode.ts';
import { tcpMetricsAttrs } from './descriptors.ts';
import { encodeTcpMetrics } from './encode.ts';
import type { DelRequest, GetDumpRequest, GetRequest, TcpMetrics } from './types.ts';

/**
 * Netlink family `tcp_metrics`: What the kernel remembers of earlier TCP connections, to begin later ones to the same
 * address better.
 */
export const family: Family = { name: 'tcp_metrics', protocol: 16, version: 1, modules: [] };

/**
 * `get`: Reads the entry of one destination, or lists all of the network namespace. One is told by `addr-ipv4` or
 * `addr-ipv6`, and by a source address where there are several. Anybody may.
 */
export const get: Operation<
  Call<GetRequest, TcpMetrics, never>, Call<GetDumpRequest, TcpMetrics, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: tcpMetricsAttrs,
  do: { request: 1, reply: 1, encode: encodeTcpMetrics, decode: decodeTcpMetrics },
  dump: { request: 1, reply: 1, encode: encodeTcpMetrics, decode: decodeTcpMetrics },
});

/**
 * `del`: Deletes the entries of a destination, all source addresses or the one that is given; without a destination,
 * every entry of the network namespace. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: tcpMetricsAttrs, privilege: 'initial',
  do: { request: 2, encode: encodeTcpMetrics },
  dump: undefined,
});

/** All operations of `tcp_metrics`. */
export const operations: readonly AnyOperation[] = [get, del];
