// Generated from specs/kernel/drm_ras.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeErrorCounterAttrs, decodeNodeAttrs } from './decode.ts';
import { errorCounterAttrs, nodeAttrs } from './descriptors.ts';
import { encodeErrorCounterAttrs, encodeNodeAttrs } from './encode.ts';
import type {
  ClearErrorCounterRequest, ErrorCounterAttrs, GetErrorCounterDumpRequest, GetErrorCounterRequest, ListNodesDumpRequest,
  NodeAttrs,
} from './types.ts';

/** Netlink family `drm-ras`: Error counters of graphics and accelerator hardware, as its DRM drivers report them. */
export const family: Family = { name: 'drm-ras', protocol: 16, version: 1, modules: ['drm'] };

/**
 * `list-nodes`: Lists the nodes of all devices; a node is a part of a device that counts errors. The other calls want
 * the number of a node. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const listNodes: Operation<undefined, Call<ListNodesDumpRequest, NodeAttrs, never>> = /* @__PURE__ */ operation({
  name: 'list-nodes', family, set: nodeAttrs, privilege: 'initial',
  do: undefined,
  dump: { request: 1, reply: 1, encode: encodeNodeAttrs, decode: decodeNodeAttrs },
});

/**
 * `get-error-counter`: Reads one counter of a node, or lists all counters of a node. Needs CAP_NET_ADMIN in the initial
 * user namespace.
 */
export const getErrorCounter: Operation<
  Call<GetErrorCounterRequest, ErrorCounterAttrs, never>, Call<GetErrorCounterDumpRequest, ErrorCounterAttrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-error-counter', family, set: errorCounterAttrs, privilege: 'initial',
  do: { request: 2, reply: 2, encode: encodeErrorCounterAttrs, decode: decodeErrorCounterAttrs },
  dump: { request: 2, reply: 2, encode: encodeErrorCounterAttrs, decode: decodeErrorCounterAttrs },
});

/**
 * `clear-error-counter`: Sets a counter to 0. Refused with ENOENT where the driver cannot do that. Needs CAP_NET_ADMIN
 * in the initial user namespace.
 */
export const clearErrorCounter: Operation<
  Call<ClearErrorCounterRequest, void, 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'clear-error-counter', family, set: errorCounterAttrs, privilege: 'initial',
  do: { request: 3, encode: encodeErrorCounterAttrs },
  dump: undefined,
});

/** All operations of `drm-ras`. */
export const operations: readonly AnyOperation[] = [listNodes, getErrorCounter, clearErrorCounter];
