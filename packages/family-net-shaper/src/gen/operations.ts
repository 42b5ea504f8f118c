// Generated from specs/kernel/net_shaper.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeCaps, decodeNetShaper } from './decode.ts';
import { capsAttrs, netShaperAttrs } from './descriptors.ts';
import { encodeCaps, encodeNetShaper } from './encode.ts';
import type {
  CapGetDumpRequest, CapGetRequest, Caps, DeleteOpRequest, GetDumpRequest, GetRequest, GroupRequest, NetShaper,
  SetRequest,
} from './types.ts';

/** Netlink family `net-shaper` */
export const family: Family = { name: 'net-shaper', protocol: 16, version: 1, modules: [] };

/** `get` */
export const get: Operation<
  Call<GetRequest, NetShaper, never>, Call<GetDumpRequest, NetShaper, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: netShaperAttrs,
  do: { request: 1, reply: 1, encode: encodeNetShaper, decode: decodeNetShaper },
  dump: { request: 1, reply: 1, encode: encodeNetShaper, decode: decodeNetShaper },
});

/**
 * `set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const set: Operation<Call<SetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set', family, set: netShaperAttrs, privilege: 'initial',
  do: { request: 2, encode: encodeNetShaper },
  dump: undefined,
});

/**
 * `delete`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const deleteOp: Operation<Call<DeleteOpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'delete', family, set: netShaperAttrs, privilege: 'initial',
  do: { request: 3, encode: encodeNetShaper },
  dump: undefined,
});

/**
 * `group`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const group: Operation<Call<GroupRequest, NetShaper, never>, undefined> = /* @__PURE__ */ operation({
  name: 'group', family, set: netShaperAttrs, privilege: 'initial',
  do: { request: 4, reply: 4, encode: encodeNetShaper, decode: decodeNetShaper },
  dump: undefined,
});

/** `cap-get` */
export const capGet: Operation<
  Call<CapGetRequest, Caps, never>, Call<CapGetDumpRequest, Caps, never>
> = /* @__PURE__ */ operation({
  name: 'cap-get', family, set: capsAttrs,
  do: { request: 5, reply: 5, encode: encodeCaps, decode: decodeCaps },
  dump: { request: 5, reply: 5, encode: encodeCaps, decode: decodeCaps },
});

/** All operations of `net-shaper`. */
export const operations: readonly AnyOperation[] = [get, set, deleteOp, group, capGet];
