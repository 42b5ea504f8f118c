// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeNdtAttrsMessage, decodeNeighbourAttrsMessage } from './decode.ts';
import { ndmsgStruct, ndtAttrs, ndtmsgStruct, neighbourAttrs } from './descriptors.ts';
import { encodeNdtAttrsMessage, encodeNeighbourAttrsMessage } from './encode.ts';
import type {
  DelneighRequest, GetneighDumpRequest, GetneighRequest, GetneightblDumpRequest, NdtAttrsMessage, NeighbourAttrsMessage,
  NewneighRequest, SetneightblRequest,
} from './types.ts';

/**
 * Netlink family `rt-neigh`: Neighbours, which are the hardware addresses of hosts on a link (ARP and neighbour
 * discovery), and the forwarding tables of bridges and VXLAN.
 */
export const family: Family = { name: 'rt-neigh', protocol: 0, version: 1, modules: [] };

/**
 * `newneigh`: Adds an entry, or changes one that is there. Flags of the request say which: `create`, `excl`, `replace`,
 * `append`. With `ndm-family` `bridge` it goes into a forwarding table. Needs CAP_NET_ADMIN over the network namespace.
 */
export const newneigh: Operation<Call<NewneighRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newneigh', family, set: neighbourAttrs, header: ndmsgStruct, privilege: 'namespace',
  do: { request: 28, encode: encodeNeighbourAttrsMessage },
  dump: undefined,
});

/**
 * `delneigh`: Removes an entry. With flag `bulk`, removes all entries of a bridge or VXLAN device that fit. Needs
 * CAP_NET_ADMIN over the network namespace.
 */
export const delneigh: Operation<Call<DelneighRequest, void, 'bulk' | 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'delneigh', family, set: neighbourAttrs, header: ndmsgStruct, privilege: 'namespace',
  do: { request: 29, encode: encodeNeighbourAttrsMessage },
  dump: undefined,
});

/** `delneigh-ntf`: An entry was removed. */
export const delneighNtf: Notification<NeighbourAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delneigh-ntf', family, set: neighbourAttrs, header: ndmsgStruct, message: 29,
  decode: decodeNeighbourAttrsMessage,
});

/**
 * `getneigh`: Reads one entry, or lists them: those of `ndm-family`, of ARP and neighbour discovery if it is `unspec`,
 * the forwarding tables if it is `bridge`.
 */
export const getneigh: Operation<
  Call<GetneighRequest, NeighbourAttrsMessage, never>, Call<GetneighDumpRequest, NeighbourAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getneigh', family, set: neighbourAttrs, header: ndmsgStruct,
  do: { request: 30, reply: 28, encode: encodeNeighbourAttrsMessage, decode: decodeNeighbourAttrsMessage },
  dump: { request: 30, reply: 28, encode: encodeNeighbourAttrsMessage, decode: decodeNeighbourAttrsMessage },
});

/** `newneigh-ntf`: An entry was added or changed. */
export const newneighNtf: Notification<NeighbourAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newneigh-ntf', family, set: neighbourAttrs, header: ndmsgStruct, message: 28,
  decode: decodeNeighbourAttrsMessage,
});

/**
 * `getneightbl`: Lists the tables of neighbours. Each comes as one message about the table and one for each link that
 * has parameters of its own.
 */
export const getneightbl: Operation<
  undefined, Call<GetneightblDumpRequest, NdtAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getneightbl', family, set: ndtAttrs, header: ndtmsgStruct,
  do: undefined,
  dump: { request: 66, reply: 64, encode: encodeNdtAttrsMessage, decode: decodeNdtAttrsMessage },
});

/**
 * `setneightbl`: Changes a table, or the parameters of one link or of links that are still to come. Thresholds and
 * `gc-interval` only in the initial network namespace. Needs CAP_NET_ADMIN over the network namespace.
 */
export const setneightbl: Operation<Call<SetneightblRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'setneightbl', family, set: ndtAttrs, header: ndtmsgStruct, privilege: 'namespace',
  do: { request: 67, encode: encodeNdtAttrsMessage },
  dump: undefined,
});

/** All operations of `rt-neigh`. */
export const operations: readonly AnyOperation[] = [newneigh, delneigh, getneigh, getneightbl, setneightbl];

/** All notifications and events of `rt-neigh`. */
export const notifications: readonly Notification<object>[] = [delneighNtf, newneighNtf];
