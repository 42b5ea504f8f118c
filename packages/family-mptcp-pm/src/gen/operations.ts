// Generated from specs/kernel/mptcp_pm.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeAttr, decodeEventAttr } from './decode.ts';
import { attrAttrs, endpointAttrs, eventAttrAttrs } from './descriptors.ts';
import { encodeAttr, encodeEndpoint } from './encode.ts';
import type {
  AddAddrRequest, AnnounceRequest, Attr, DelAddrRequest, EventAttr, FlushAddrsRequest, GetAddrDumpRequest,
  GetAddrRequest, GetLimitsRequest, RemoveRequest, SetFlagsRequest, SetLimitsRequest, SubflowCreateRequest,
  SubflowDestroyRequest,
} from './types.ts';

/**
 * Netlink family `mptcp_pm`: Paths of Multipath TCP: addresses for further subflows, limits, control of single
 * connections, and events.
 */
export const family: Family = { name: 'mptcp_pm', protocol: 16, version: 1, modules: [] };

/**
 * `add-addr`: Adds an endpoint, an address that the kernel's path manager uses for further subflows or tells its peers.
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const addAddr: Operation<Call<AddAddrRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'add-addr', family, set: endpointAttrs, privilege: 'namespace',
  do: { request: 1, encode: encodeEndpoint },
  dump: undefined,
});

/**
 * `del-addr`: Removes the endpoint with the `id`; with id 0, the given address of first subflows. Subflows that use it
 * are closed. Needs CAP_NET_ADMIN over the network namespace.
 */
export const delAddr: Operation<Call<DelAddrRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del-addr', family, set: endpointAttrs, privilege: 'namespace',
  do: { request: 2, encode: encodeEndpoint },
  dump: undefined,
});

/**
 * `get-addr`: Reads the endpoint with the `id`, or lists all. With a token, those of one connection that a user-space
 * path manager has in hand. Without a token, anybody may.
 */
export const getAddr: Operation<
  Call<GetAddrRequest, Attr, never>, Call<GetAddrDumpRequest, Attr, never>
> = /* @__PURE__ */ operation({
  name: 'get-addr', family, set: attrAttrs,
  do: { request: 3, reply: 3, encode: encodeAttr, decode: decodeAttr },
  dump: { request: 3, reply: 3, encode: encodeAttr, decode: decodeAttr },
});

/** `flush-addrs`: Removes all endpoints. Needs CAP_NET_ADMIN over the network namespace. */
export const flushAddrs: Operation<Call<FlushAddrsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'flush-addrs', family, set: endpointAttrs, privilege: 'namespace',
  do: { request: 4, encode: encodeEndpoint },
  dump: undefined,
});

/**
 * `set-limits`: Changes how many subflows connections may have; what is not given stays as it is. Needs CAP_NET_ADMIN
 * over the network namespace.
 */
export const setLimits: Operation<Call<SetLimitsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-limits', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 5, encode: encodeAttr },
  dump: undefined,
});

/** `get-limits`: Reads these limits. Anybody may. */
export const getLimits: Operation<Call<GetLimitsRequest, Attr, never>, undefined> = /* @__PURE__ */ operation({
  name: 'get-limits', family, set: attrAttrs,
  do: { request: 6, reply: 6, encode: encodeAttr, decode: decodeAttr },
  dump: undefined,
});

/**
 * `set-flags`: Changes flags of an endpoint, which has an `id` or an address: `backup`, or `fullmesh`. With a token and
 * both addresses, makes one subflow a backup or none. Needs CAP_NET_ADMIN over the network namespace.
 */
export const setFlags: Operation<Call<SetFlagsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-flags', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 7, encode: encodeAttr },
  dump: undefined,
});

/**
 * `announce`: Tells the peer of one connection an address. For user-space path managers. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const announce: Operation<Call<AnnounceRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'announce', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 8, encode: encodeAttr },
  dump: undefined,
});

/**
 * `remove`: Takes back an address that was announced on one connection. For user-space path managers. Needs
 * CAP_NET_ADMIN over the network namespace.
 */
export const remove: Operation<Call<RemoveRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'remove', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 9, encode: encodeAttr },
  dump: undefined,
});

/**
 * `subflow-create`: Opens a subflow of one connection, from `addr` to `addr-remote`. For user-space path managers.
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const subflowCreate: Operation<Call<SubflowCreateRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'subflow-create', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 10, encode: encodeAttr },
  dump: undefined,
});

/**
 * `subflow-destroy`: Closes the subflow of one connection that has these addresses and ports. For user-space path
 * managers. Needs CAP_NET_ADMIN over the network namespace.
 */
export const subflowDestroy: Operation<
  Call<SubflowDestroyRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'subflow-destroy', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 11, encode: encodeAttr },
  dump: undefined,
});

/** `created-event`: A connection was made; its first subflow may not be fully established yet. */
export const createdEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'created-event', family, set: eventAttrAttrs, message: 1,
  decode: decodeEventAttr,
});

/** `established-event`: A connection is established; from now on it can have further subflows. */
export const establishedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'established-event', family, set: eventAttrAttrs, message: 2,
  decode: decodeEventAttr,
});

/** `closed-event`: A connection has ended. */
export const closedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'closed-event', family, set: eventAttrAttrs, message: 3,
  decode: decodeEventAttr,
});

/** `announced-event`: The peer of a connection told an address. */
export const announcedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'announced-event', family, set: eventAttrAttrs, message: 6,
  decode: decodeEventAttr,
});

/** `removed-event`: The peer of a connection took an address back. */
export const removedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'removed-event', family, set: eventAttrAttrs, message: 7,
  decode: decodeEventAttr,
});

/** `sub-established-event`: A further subflow is established. */
export const subEstablishedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'sub-established-event', family, set: eventAttrAttrs, message: 10,
  decode: decodeEventAttr,
});

/** `sub-closed-event`: A subflow was closed. */
export const subClosedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'sub-closed-event', family, set: eventAttrAttrs, message: 11,
  decode: decodeEventAttr,
});

/** `sub-priority-event`: A subflow became a backup, or is one no longer. */
export const subPriorityEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'sub-priority-event', family, set: eventAttrAttrs, message: 13,
  decode: decodeEventAttr,
});

/** `listener-created-event`: The kernel listens on the port of an endpoint, or a program on one of its own. */
export const listenerCreatedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'listener-created-event', family, set: eventAttrAttrs, message: 15,
  decode: decodeEventAttr,
});

/** `listener-closed-event`: The kernel or a program listens on a port no longer. */
export const listenerClosedEvent: Notification<EventAttr> = /* @__PURE__ */ notification({
  name: 'listener-closed-event', family, set: eventAttrAttrs, message: 16,
  decode: decodeEventAttr,
});

/** All operations of `mptcp_pm`. */
export const operations: readonly AnyOperation[] = [
  addAddr, delAddr, getAddr, flushAddrs, setLimits, getLimits, setFlags, announce, remove, subflowCreate,
  subflowDestroy,
];

/** All notifications and events of `mptcp_pm`. */
export const notifications: readonly Notification<object>[] = [
  createdEvent, establishedEvent, closedEvent, announcedEvent, removedEvent, subEstablishedEvent, subClosedEvent,
  subPriorityEvent, listenerCreatedEvent, listenerClosedEvent,
];
