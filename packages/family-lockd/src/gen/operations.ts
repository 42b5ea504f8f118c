// Generated from specs/kernel/lockd.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeServer } from './decode.ts';
import { serverAttrs } from './descriptors.ts';
import { encodeServer } from './encode.ts';
import type { Server, ServerGetRequest, ServerSetRequest } from './types.ts';

/** Netlink family `lockd` */
export const family: Family = { name: 'lockd', protocol: 16, version: 1, modules: ['lockd'] };

/**
 * `server-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const serverSet: Operation<Call<ServerSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'server-set', family, set: serverAttrs, privilege: 'initial',
  do: { request: 1, encode: encodeServer },
  dump: undefined,
});

/** `server-get` */
export const serverGet: Operation<Call<ServerGetRequest, Server, never>, undefined> = /* @__PURE__ */ operation({
  name: 'server-get', family, set: serverAttrs,
  do: { request: 2, reply: 2, encode: encodeServer, decode: decodeServer },
  dump: undefined,
});

/** All operations of `lockd`. */
export const operations: readonly AnyOperation[] = [serverSet, serverGet];
