// Generated from specs/kernel/netdev.yaml. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import {
  decodeDev, decodeDmabuf, decodeNapi, decodePagePool, decodePagePoolStats, decodeQstats, decodeQueue,
} from './decode.ts';
import {
  devAttrs, dmabufAttrs, napiAttrs, pagePoolAttrs, pagePoolStatsAttrs, qstatsAttrs, queueAttrs,
} from './descriptors.ts';
import {
  encodeDev, encodeDmabuf, encodeNapi, encodePagePool, encodePagePoolStats, encodeQstats, encodeQueue,
} from './encode.ts';
import type {
  BindRxRequest, BindTxRequest, Dev, DevGetDumpRequest, DevGetRequest, Dmabuf, Napi, NapiGetDumpRequest, NapiGetRequest,
  NapiSetRequest, PagePool, PagePoolGetDumpRequest, PagePoolGetRequest, PagePoolStats, PagePoolStatsGetDumpRequest,
  PagePoolStatsGetRequest, Qstats, QstatsGetDumpRequest, Queue, QueueCreateRequest, QueueGetDumpRequest,
  QueueGetRequest,
} from './types.ts';

/** Netlink family `netdev` */
export const family: Family = { name: 'netdev', protocol: 16, version: 1, modules: [] };

/** `dev-get` */
export const devGet: Operation<
  Call<DevGetRequest, Dev, never>, Call<DevGetDumpRequest, Dev, never>
> = /* @__PURE__ */ operation({
  name: 'dev-get', family, set: devAttrs,
  do: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
  dump: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
});

/** `dev-add-ntf` */
export const devAddNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-add-ntf', family, set: devAttrs, message: 2, group: 'mgmt',
  decode: decodeDev,
});

/** `dev-del-ntf` */
export const devDelNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-del-ntf', family, set: devAttrs, message: 3, group: 'mgmt',
  decode: decodeDev,
});

/** `dev-change-ntf` */
export const devChangeNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-change-ntf', family, set: devAttrs, message: 4, group: 'mgmt',
  decode: decodeDev,
});

/** `page-pool-get` */
export const pagePoolGet: Operation<
  Call<PagePoolGetRequest, PagePool, never>, Call<PagePoolGetDumpRequest, PagePool, never>
> = /* @__PURE__ */ operation({
  name: 'page-pool-get', family, set: pagePoolAttrs,
  do: { request: 5, reply: 5, encode: encodePagePool, decode: decodePagePool },
  dump: { request: 5, reply: 5, encode: encodePagePool, decode: decodePagePool },
});

/** `page-pool-add-ntf` */
export const pagePoolAddNtf: Notification<PagePool> = /* @__PURE__ */ notification({
  name: 'page-pool-add-ntf', family, set: pagePoolAttrs, message: 6, group: 'page-pool',
  decode: decodePagePool,
});

/** `page-pool-del-ntf` */
export const pagePoolDelNtf: Notification<PagePool> = /* @__PURE__ */ notification({
  name: 'page-pool-del-ntf', family, set: pagePoolAttrs, message: 7, group: 'page-pool',
  decode: decodePagePool,
});

/** `page-pool-change-ntf` */
export const pagePoolChangeNtf: Notification<PagePool> = /* @__PURE__ */ notification({
  name: 'page-pool-change-ntf', family, set: pagePoolAttrs, message: 8, group: 'page-pool',
  decode: decodePagePool,
});

/** `page-pool-stats-get` */
export const pagePoolStatsGet: Operation<
  Call<PagePoolStatsGetRequest, PagePoolStats, never>, Call<PagePoolStatsGetDumpRequest, PagePoolStats, never>
> = /* @__PURE__ */ operation({
  name: 'page-pool-stats-get', family, set: pagePoolStatsAttrs,
  do: { request: 9, reply: 9, encode: encodePagePoolStats, decode: decodePagePoolStats },
  dump: { request: 9, reply: 9, encode: encodePagePoolStats, decode: decodePagePoolStats },
});

/** `queue-get` */
export const queueGet: Operation<
  Call<QueueGetRequest, Queue, never>, Call<QueueGetDumpRequest, Queue, never>
> = /* @__PURE__ */ operation({
  name: 'queue-get', family, set: queueAttrs,
  do: { request: 10, reply: 10, encode: encodeQueue, decode: decodeQueue },
  dump: { request: 10, reply: 10, encode: encodeQueue, decode: decodeQueue },
});

/** `napi-get` */
export const napiGet: Operation<
  Call<NapiGetRequest, Napi, never>, Call<NapiGetDumpRequest, Napi, never>
> = /* @__PURE__ */ operation({
  name: 'napi-get', family, set: napiAttrs,
  do: { request: 11, reply: 11, encode: encodeNapi, decode: decodeNapi },
  dump: { request: 11, reply: 11, encode: encodeNapi, decode: decodeNapi },
});

/** `qstats-get` */
export const qstatsGet: Operation<undefined, Call<QstatsGetDumpRequest, Qstats, never>> = /* @__PURE__ */ operation({
  name: 'qstats-get', family, set: qstatsAttrs,
  do: undefined,
  dump: { request: 12, reply: 12, encode: encodeQstats, decode: decodeQstats },
});

/**
 * `bind-rx`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const bindRx: Operation<Call<BindRxRequest, Dmabuf, never>, undefined> = /* @__PURE__ */ operation({
  name: 'bind-rx', family, set: dmabufAttrs, privilege: 'namespace',
  do: { request: 13, reply: 13, encode: encodeDmabuf, decode: decodeDmabuf },
  dump: undefined,
});

/**
 * `napi-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const napiSet: Operation<Call<NapiSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'napi-set', family, set: napiAttrs, privilege: 'initial',
  do: { request: 14, encode: encodeNapi },
  dump: undefined,
});

/** `bind-tx` */
export const bindTx: Operation<Call<BindTxRequest, Dmabuf, never>, undefined> = /* @__PURE__ */ operation({
  name: 'bind-tx', family, set: dmabufAttrs,
  do: { request: 15, reply: 15, encode: encodeDmabuf, decode: decodeDmabuf },
  dump: undefined,
});

/**
 * `queue-create`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const queueCreate: Operation<Call<QueueCreateRequest, Queue, never>, undefined> = /* @__PURE__ */ operation({
  name: 'queue-create', family, set: queueAttrs, privilege: 'initial',
  do: { request: 16, reply: 16, encode: encodeQueue, decode: decodeQueue },
  dump: undefined,
});

/** All operations of `netdev`. */
export const operations: readonly AnyOperation[] = [
  devGet, pagePoolGet, pagePoolStatsGet, queueGet, napiGet, qstatsGet, bindRx, napiSet, bindTx, queueCreate,
];

/** All notifications and events of `netdev`. */
export const notifications: readonly Notification<object>[] = [
  devAddNtf, devDelNtf, devChangeNtf, pagePoolAddNtf, pagePoolDelNtf, pagePoolChangeNtf,
];
