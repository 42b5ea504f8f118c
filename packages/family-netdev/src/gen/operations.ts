// Generated from specs/kernel/netdev.yaml and its overlay. Do not edit; run `pnpm regenerate`.

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

/**
 * Netlink family `netdev`: Network devices as their drivers see them: what they can do with XDP and AF_XDP, queues,
 * NAPI instances, page pools, statistics of queues, memory of other devices.
 */
export const family: Family = { name: 'netdev', protocol: 16, version: 1, modules: [] };

/** `dev-get`: Reads one device, or lists those of the network namespace. Anybody may. */
export const devGet: Operation<
  Call<DevGetRequest, Dev, never>, Call<DevGetDumpRequest, Dev, never>
> = /* @__PURE__ */ operation({
  name: 'dev-get', family, set: devAttrs,
  do: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
  dump: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
});

/** `dev-add-ntf`: A device was added. */
export const devAddNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-add-ntf', family, set: devAttrs, message: 2, group: 'mgmt',
  decode: decodeDev,
});

/** `dev-del-ntf`: A device was removed. */
export const devDelNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-del-ntf', family, set: devAttrs, message: 3, group: 'mgmt',
  decode: decodeDev,
});

/** `dev-change-ntf`: What a device can do changed. */
export const devChangeNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-change-ntf', family, set: devAttrs, message: 4, group: 'mgmt',
  decode: decodeDev,
});

/**
 * `page-pool-get`: Reads one page pool, or lists those of the network namespace or of the link `ifindex`. Anybody may.
 */
export const pagePoolGet: Operation<
  Call<PagePoolGetRequest, PagePool, never>, Call<PagePoolGetDumpRequest, PagePool, never>
> = /* @__PURE__ */ operation({
  name: 'page-pool-get', family, set: pagePoolAttrs,
  do: { request: 5, reply: 5, encode: encodePagePool, decode: decodePagePool },
  dump: { request: 5, reply: 5, encode: encodePagePool, decode: decodePagePool },
});

/** `page-pool-add-ntf`: A page pool was made. */
export const pagePoolAddNtf: Notification<PagePool> = /* @__PURE__ */ notification({
  name: 'page-pool-add-ntf', family, set: pagePoolAttrs, message: 6, group: 'page-pool',
  decode: decodePagePool,
});

/** `page-pool-del-ntf`: A page pool is gone. */
export const pagePoolDelNtf: Notification<PagePool> = /* @__PURE__ */ notification({
  name: 'page-pool-del-ntf', family, set: pagePoolAttrs, message: 7, group: 'page-pool',
  decode: decodePagePool,
});

/** `page-pool-change-ntf`: A page pool changed, such as being given up by its driver. */
export const pagePoolChangeNtf: Notification<PagePool> = /* @__PURE__ */ notification({
  name: 'page-pool-change-ntf', family, set: pagePoolAttrs, message: 8, group: 'page-pool',
  decode: decodePagePool,
});

/**
 * `page-pool-stats-get`: Reads the counters of one page pool, told by `info` with its id, or lists those of all. Needs
 * a kernel with CONFIG_PAGE_POOL_STATS. Anybody may.
 */
export const pagePoolStatsGet: Operation<
  Call<PagePoolStatsGetRequest, PagePoolStats, never>, Call<PagePoolStatsGetDumpRequest, PagePoolStats, never>
> = /* @__PURE__ */ operation({
  name: 'page-pool-stats-get', family, set: pagePoolStatsAttrs,
  do: { request: 9, reply: 9, encode: encodePagePoolStats, decode: decodePagePoolStats },
  dump: { request: 9, reply: 9, encode: encodePagePoolStats, decode: decodePagePoolStats },
});

/**
 * `queue-get`: Reads one queue, told by link, type and number, or lists those in use, of the network namespace or of
 * the link `ifindex`. A link that is down has none. Anybody may.
 */
export const queueGet: Operation<
  Call<QueueGetRequest, Queue, never>, Call<QueueGetDumpRequest, Queue, never>
> = /* @__PURE__ */ operation({
  name: 'queue-get', family, set: queueAttrs,
  do: { request: 10, reply: 10, encode: encodeQueue, decode: decodeQueue },
  dump: { request: 10, reply: 10, encode: encodeQueue, decode: decodeQueue },
});

/**
 * `napi-get`: Reads one NAPI instance, or lists those of the network namespace or of the link `ifindex`. Anybody may.
 */
export const napiGet: Operation<
  Call<NapiGetRequest, Napi, never>, Call<NapiGetDumpRequest, Napi, never>
> = /* @__PURE__ */ operation({
  name: 'napi-get', family, set: napiAttrs,
  do: { request: 11, reply: 11, encode: encodeNapi, decode: decodeNapi },
  dump: { request: 11, reply: 11, encode: encodeNapi, decode: decodeNapi },
});

/**
 * `qstats-get`: Lists statistics: one row for each device, or with scope `queue` one for each queue. Devices whose
 * driver has none are left out, and refused with EOPNOTSUPP if asked for by `ifindex`. Anybody may.
 */
export const qstatsGet: Operation<undefined, Call<QstatsGetDumpRequest, Qstats, never>> = /* @__PURE__ */ operation({
  name: 'qstats-get', family, set: qstatsAttrs,
  do: undefined,
  dump: { request: 12, reply: 12, encode: encodeQstats, decode: decodeQstats },
});

/**
 * `bind-rx`: Lets queues of a device receive into memory of another device, given as a dma-buf. Ends when the netlink
 * socket is closed. Needs CAP_NET_ADMIN over the network namespace, which older kernels want in the initial user
 * namespace.
 */
export const bindRx: Operation<Call<BindRxRequest, Dmabuf, never>, undefined> = /* @__PURE__ */ operation({
  name: 'bind-rx', family, set: dmabufAttrs, privilege: 'namespace',
  do: { request: 13, reply: 13, encode: encodeDmabuf, decode: decodeDmabuf },
  dump: undefined,
});

/**
 * `napi-set`: Changes settings of a NAPI instance; what is not given stays as it is. Needs CAP_NET_ADMIN in the initial
 * user namespace.
 */
export const napiSet: Operation<Call<NapiSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'napi-set', family, set: napiAttrs, privilege: 'initial',
  do: { request: 14, encode: encodeNapi },
  dump: undefined,
});

/**
 * `bind-tx`: Lets sockets send over a device from memory of another device, given as a dma-buf. Ends when the netlink
 * socket is closed. Anybody may.
 */
export const bindTx: Operation<Call<BindTxRequest, Dmabuf, never>, undefined> = /* @__PURE__ */ operation({
  name: 'bind-tx', family, set: dmabufAttrs,
  do: { request: 15, reply: 15, encode: encodeDmabuf, decode: decodeDmabuf },
  dump: undefined,
});

/**
 * `queue-create`: Gives a virtual device, such as netkit, a queue that stands for one of a real device. Needs
 * CAP_NET_ADMIN in the initial user namespace.
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
