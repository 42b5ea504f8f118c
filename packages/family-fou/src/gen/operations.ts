// Generated from specs/kernel/fou.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeFou } from './decode.ts';
import { fouAttrs } from './descriptors.ts';
import { encodeFou } from './encode.ts';
import type { AddRequest, DelRequest, Fou, GetDumpRequest, GetRequest } from './types.ts';

/** Netlink family `fou`: UDP ports on which the kernel takes tunnelled packets out of UDP (foo over UDP). */
export const family: Family = { name: 'fou', protocol: 16, version: 1, modules: ['fou'] };

/**
 * `add`: Opens a port. What arrives there loses its UDP header and goes on as a packet of `ipproto`, or of what its GUE
 * header says. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const add: Operation<Call<AddRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'add', family, set: fouAttrs, privilege: 'initial',
  do: { request: 1, encode: encodeFou },
  dump: undefined,
});

/**
 * `del`: Closes a port. Family, addresses, peer port and interface have to be those of the port. Needs CAP_NET_ADMIN in
 * the initial user namespace.
 */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: fouAttrs, privilege: 'initial',
  do: { request: 2, encode: encodeFou },
  dump: undefined,
});

/** `get`: Reads one port, or lists those of the network namespace. Anybody may. */
export const get: Operation<
  Call<GetRequest, Fou, never>, Call<GetDumpRequest, Fou, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: fouAttrs,
  do: { request: 3, reply: 3, encode: encodeFou, decode: decodeFou },
  dump: { request: 3, reply: 3, encode: encodeFou, decode: decodeFou },
});

/** All operations of `fou`. */
export const operations: readonly AnyOperation[] = [add, del, get];
