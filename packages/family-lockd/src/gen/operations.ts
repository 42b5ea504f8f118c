// Generated from specs/kernel/lockd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeServer } from './decode.ts';
import { serverAttrs } from './descriptors.ts';
import { encodeServer } from './encode.ts';
import type { Server, ServerGetRequest, ServerSetRequest } from './types.ts';

/** Netlink family `lockd`: Settings of the NFS lock manager of versions 2 and 3 (NLM), for each network namespace. */
export const family: Family = { name: 'lockd', protocol: 16, version: 1, modules: ['lockd'] };

/**
 * `server-set`: Changes the settings. They hold from the next start of the lock manager on. Needs CAP_NET_ADMIN in the
 * initial user namespace.
 */
export const serverSet: Operation<Call<ServerSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'server-set', family, set: serverAttrs, privilege: 'initial',
  do: { request: 1, encode: encodeServer },
  dump: undefined,
});

/** `server-get`: Reads the settings. Anybody may. */
export const serverGet: Operation<Call<ServerGetRequest, Server, never>, undefined> = /* @__PURE__ */ operation({
  name: 'server-get', family, set: serverAttrs,
  do: { request: 2, reply: 2, encode: encodeServer, decode: decodeServer },
  dump: undefined,
});

/** All operations of `lockd`. */
export const operations: readonly AnyOperation[] = [serverSet, serverGet];
