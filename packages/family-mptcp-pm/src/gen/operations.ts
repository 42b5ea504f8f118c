// Generated from specs/kernel/mptcp_pm.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeAttr } from './decode.ts';
import { attrAttrs, endpointAttrs } from './descriptors.ts';
import { encodeAttr, encodeEndpoint } from './encode.ts';
import type {
  AddAddrRequest, AnnounceRequest, Attr, DelAddrRequest, FlushAddrsRequest, GetAddrDumpRequest, GetAddrRequest,
  GetLimitsRequest, RemoveRequest, SetFlagsRequest, SetLimitsRequest, SubflowCreateRequest, SubflowDestroyRequest,
} from './types.ts';

/** Netlink family `mptcp_pm` */
export const family: Family = { name: 'mptcp_pm', protocol: 16, version: 1, modules: [] };

/**
 * `add-addr`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const addAddr: Operation<Call<AddAddrRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'add-addr', family, set: endpointAttrs, privilege: 'namespace',
  do: { request: 1, encode: encodeEndpoint },
  dump: undefined,
});

/**
 * `del-addr`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delAddr: Operation<Call<DelAddrRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del-addr', family, set: endpointAttrs, privilege: 'namespace',
  do: { request: 2, encode: encodeEndpoint },
  dump: undefined,
});

/** `get-addr` */
export const getAddr: Operation<
  Call<GetAddrRequest, Attr, never>, Call<GetAddrDumpRequest, Attr, never>
> = /* @__PURE__ */ operation({
  name: 'get-addr', family, set: attrAttrs,
  do: { request: 3, reply: 3, encode: encodeAttr, decode: decodeAttr },
  dump: { request: 3, reply: 3, encode: encodeAttr, decode: decodeAttr },
});

/**
 * `flush-addrs`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const flushAddrs: Operation<Call<FlushAddrsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'flush-addrs', family, set: endpointAttrs, privilege: 'namespace',
  do: { request: 4, encode: encodeEndpoint },
  dump: undefined,
});

/**
 * `set-limits`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const setLimits: Operation<Call<SetLimitsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-limits', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 5, encode: encodeAttr },
  dump: undefined,
});

/** `get-limits` */
export const getLimits: Operation<Call<GetLimitsRequest, Attr, never>, undefined> = /* @__PURE__ */ operation({
  name: 'get-limits', family, set: attrAttrs,
  do: { request: 6, reply: 6, encode: encodeAttr, decode: decodeAttr },
  dump: undefined,
});

/**
 * `set-flags`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const setFlags: Operation<Call<SetFlagsRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-flags', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 7, encode: encodeAttr },
  dump: undefined,
});

/**
 * `announce`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const announce: Operation<Call<AnnounceRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'announce', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 8, encode: encodeAttr },
  dump: undefined,
});

/**
 * `remove`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const remove: Operation<Call<RemoveRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'remove', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 9, encode: encodeAttr },
  dump: undefined,
});

/**
 * `subflow-create`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const subflowCreate: Operation<Call<SubflowCreateRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'subflow-create', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 10, encode: encodeAttr },
  dump: undefined,
});

/**
 * `subflow-destroy`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const subflowDestroy: Operation<
  Call<SubflowDestroyRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'subflow-destroy', family, set: attrAttrs, privilege: 'namespace',
  do: { request: 11, encode: encodeAttr },
  dump: undefined,
});

/** All operations of `mptcp_pm`. */
export const operations: readonly AnyOperation[] = [
  addAddr, delAddr, getAddr, flushAddrs, setLimits, getLimits, setFlags, announce, remove, subflowCreate,
  subflowDestroy,
];
