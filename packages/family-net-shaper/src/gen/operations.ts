// Generated from specs/kernel/net_shaper.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeCaps, decodeNetShaper } from './decode.ts';
import { capsAttrs, netShaperAttrs } from './descriptors.ts';
import { encodeCaps, encodeNetShaper } from './encode.ts';
import type {
  CapGetDumpRequest, CapGetRequest, Caps, DeleteOpRequest, GetDumpRequest, GetRequest, GroupRequest, NetShaper,
  SetRequest,
} from './types.ts';

/**
 * Netlink family `net-shaper`: Rate limits that network cards keep by themselves: for a whole device, for one of its
 * queues, or for groups of queues in a tree.
 */
export const family: Family = { name: 'net-shaper', protocol: 16, version: 1, modules: [] };

/** `get`: Reads one shaper of a device, or lists its shapers. Anybody may. */
export const get: Operation<
  Call<GetRequest, NetShaper, never>, Call<GetDumpRequest, NetShaper, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: netShaperAttrs,
  do: { request: 1, reply: 1, encode: encodeNetShaper, decode: decodeNetShaper },
  dump: { request: 1, reply: 1, encode: encodeNetShaper, decode: decodeNetShaper },
});

/**
 * `set`: Creates the shaper of a device or of a queue, or replaces it; attributes that are left out are off. Shapers of
 * scope `node` are made by `group`. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const set: Operation<Call<SetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set', family, set: netShaperAttrs, privilege: 'initial',
  do: { request: 2, encode: encodeNetShaper },
  dump: undefined,
});

/**
 * `delete`: Removes a shaper. What it shaped is not limited any more; leaves of a removed node move up to its parent,
 * and a parent that has no leaves left is removed too. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const deleteOp: Operation<Call<DeleteOpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'delete', family, set: netShaperAttrs, privilege: 'initial',
  do: { request: 3, encode: encodeNetShaper },
  dump: undefined,
});

/**
 * `group`: Puts queues under a node or under the device, all at once. A `node` without an id is created, and the answer
 * tells its id; one that is there keeps the leaves that it had. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const group: Operation<Call<GroupRequest, NetShaper, never>, undefined> = /* @__PURE__ */ operation({
  name: 'group', family, set: netShaperAttrs, privilege: 'initial',
  do: { request: 4, reply: 4, encode: encodeNetShaper, decode: decodeNetShaper },
  dump: undefined,
});

/** `cap-get`: Reads what a device can do at one scope, or lists all scopes. Anybody may. */
export const capGet: Operation<
  Call<CapGetRequest, Caps, never>, Call<CapGetDumpRequest, Caps, never>
> = /* @__PURE__ */ operation({
  name: 'cap-get', family, set: capsAttrs,
  do: { request: 5, reply: 5, encode: encodeCaps, decode: decodeCaps },
  dump: { request: 5, reply: 5, encode: encodeCaps, decode: decodeCaps },
});

/** All operations of `net-shaper`. */
export const operations: readonly AnyOperation[] = [get, set, deleteOp, group, capGet];
