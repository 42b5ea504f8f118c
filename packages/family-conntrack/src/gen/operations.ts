// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import {
  decodeConntrackAttrsMessage, decodeConntrackStatsAttrsMessage, decodeExpectAttrsMessage,
  decodeExpectStatsAttrsMessage, decodeStatsGlobalAttrsMessage,
} from './decode.ts';
import {
  conntrackAttrs, conntrackStatsAttrs, expectAttrs, expectStatsAttrs, nfgenmsgStruct, statsGlobalAttrs,
} from './descriptors.ts';
import {
  encodeConntrackAttrsMessage, encodeConntrackStatsAttrsMessage, encodeExpectAttrsMessage,
  encodeExpectStatsAttrsMessage, encodeStatsGlobalAttrsMessage,
} from './encode.ts';
import type {
  ConntrackAttrsMessage, ConntrackStatsAttrsMessage, DeleteOpRequest, ExpDeleteRequest, ExpectAttrsMessage,
  ExpectStatsAttrsMessage, ExpGetDumpRequest, ExpGetRequest, ExpGetStatsDumpRequest, ExpNewRequest,
  GetCtrzeroDumpRequest, GetCtrzeroRequest, GetDumpRequest, GetDyingDumpRequest, GetRequest, GetStatsDumpRequest,
  GetStatsGlobalRequest, GetUnconfirmedDumpRequest, NewOpRequest, StatsGlobalAttrsMessage,
} from './types.ts';

/**
 * Netlink family `conntrack`: Connections that the kernel tracks for firewalls and NAT, and connections that it
 * expects. Everything needs CAP_NET_ADMIN over the network namespace.
 */
export const family: Family = { name: 'conntrack', protocol: 12, version: 1, modules: ['nf_conntrack_netlink'] };

/**
 * `get`: Reads the connection with a tuple, or lists connections: of `nfgen-family`, or of all families if it is
 * `unspec`.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const get: Operation<
  Call<GetRequest, ConntrackAttrsMessage, never>, Call<GetDumpRequest, ConntrackAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: conntrackAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 257, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
  dump: { request: 257, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
});

/**
 * `get-stats`: Reads the counters of each processor, of which `res-id` has the number. In C, GET_STATS_CPU.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getStats: Operation<
  undefined, Call<GetStatsDumpRequest, ConntrackStatsAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get-stats', family, set: conntrackStatsAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: undefined,
  dump: {
    request: 260, reply: 260, encode: encodeConntrackStatsAttrsMessage, decode: decodeConntrackStatsAttrsMessage,
  },
});

/**
 * `new`: Adds a connection, or changes one that is there. Flags of the request say which: `create`, `excl`. A new one
 * needs `tuple-orig`, `tuple-reply` and `timeout`.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newOp: Operation<Call<NewOpRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'new', family, set: conntrackAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 256, encode: encodeConntrackAttrsMessage },
  dump: undefined,
});

/**
 * `delete`: Removes the connection with a tuple; without a tuple, all connections that fit the filter, of
 * `nfgen-family` or of all families.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const deleteOp: Operation<Call<DeleteOpRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delete', family, set: conntrackAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 258, encode: encodeConntrackAttrsMessage },
  dump: undefined,
});

/**
 * `get-ctrzero`: As `get`, and sets the counters of what it reads to 0.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getCtrzero: Operation<
  Call<GetCtrzeroRequest, ConntrackAttrsMessage, never>, Call<GetCtrzeroDumpRequest, ConntrackAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get-ctrzero', family, set: conntrackAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 259, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
  dump: { request: 259, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
});

/**
 * `get-stats-global`: Reads how many connections there are, and may be.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getStatsGlobal: Operation<
  Call<GetStatsGlobalRequest, StatsGlobalAttrsMessage, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'get-stats-global', family, set: statsGlobalAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 261, reply: 261, encode: encodeStatsGlobalAttrsMessage, decode: decodeStatsGlobalAttrsMessage },
  dump: undefined,
});

/**
 * `get-dying`: Lists connections that are over, but of whose end nobody could be told yet.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getDying: Operation<
  undefined, Call<GetDyingDumpRequest, ConntrackAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get-dying', family, set: conntrackAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: undefined,
  dump: { request: 262, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
});

/**
 * `get-unconfirmed`: Lists connections whose first packet is still on its way through. Current kernels list none.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getUnconfirmed: Operation<
  undefined, Call<GetUnconfirmedDumpRequest, ConntrackAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get-unconfirmed', family, set: conntrackAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: undefined,
  dump: { request: 263, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
});

/** `new-ntf`: A connection was added, or changed. */
export const newNtf: Notification<ConntrackAttrsMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: conntrackAttrs, header: nfgenmsgStruct, message: 256,
  decode: decodeConntrackAttrsMessage,
});

/** `delete-ntf`: A connection is over. */
export const deleteNtf: Notification<ConntrackAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delete-ntf', family, set: conntrackAttrs, header: nfgenmsgStruct, message: 258,
  decode: decodeConntrackAttrsMessage,
});

/**
 * `exp-new`: Adds an expectation to a connection that has a helper.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const expNew: Operation<Call<ExpNewRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'exp-new', family, set: expectAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 512, encode: encodeExpectAttrsMessage },
  dump: undefined,
});

/**
 * `exp-get`: Reads the expectation with a tuple, or lists those of a connection or of all.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const expGet: Operation<
  Call<ExpGetRequest, ExpectAttrsMessage, never>, Call<ExpGetDumpRequest, ExpectAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'exp-get', family, set: expectAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 513, reply: 512, encode: encodeExpectAttrsMessage, decode: decodeExpectAttrsMessage },
  dump: { request: 513, reply: 512, encode: encodeExpectAttrsMessage, decode: decodeExpectAttrsMessage },
});

/**
 * `exp-delete`: Removes the expectation with a tuple, those of a helper, or all.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const expDelete: Operation<Call<ExpDeleteRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'exp-delete', family, set: expectAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: { request: 514, encode: encodeExpectAttrsMessage },
  dump: undefined,
});

/**
 * `exp-get-stats`: Reads the counters of expectations of each processor, of which `res-id` has the number.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const expGetStats: Operation<
  undefined, Call<ExpGetStatsDumpRequest, ExpectStatsAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'exp-get-stats', family, set: expectStatsAttrs, header: nfgenmsgStruct, privilege: 'namespace',
  do: undefined,
  dump: { request: 515, reply: 259, encode: encodeExpectStatsAttrsMessage, decode: decodeExpectStatsAttrsMessage },
});

/** `exp-new-ntf`: A connection is expected. */
export const expNewNtf: Notification<ExpectAttrsMessage> = /* @__PURE__ */ notification({
  name: 'exp-new-ntf', family, set: expectAttrs, header: nfgenmsgStruct, message: 512,
  decode: decodeExpectAttrsMessage,
});

/** `exp-delete-ntf`: A connection is expected no longer. */
export const expDeleteNtf: Notification<ExpectAttrsMessage> = /* @__PURE__ */ notification({
  name: 'exp-delete-ntf', family, set: expectAttrs, header: nfgenmsgStruct, message: 514,
  decode: decodeExpectAttrsMessage,
});

/** All operations of `conntrack`. */
export const operations: readonly AnyOperation[] = [
  get, getStats, newOp, deleteOp, getCtrzero, getStatsGlobal, getDying, getUnconfirmed, expNew, expGet, expDelete,
  expGetStats,
];

/** All notifications and events of `conntrack`. */
export const notifications: readonly Notification<object>[] = [newNtf, deleteNtf, expNewNtf, expDeleteNtf];
