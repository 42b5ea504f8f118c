// Generated from specs/kernel/handshake.yaml. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeAccept } from './decode.ts';
import { acceptAttrs, doneAttrs } from './descriptors.ts';
import { encodeAccept, encodeDone } from './encode.ts';
import type { Accept, AcceptRequest, DoneRequest } from './types.ts';

/** Netlink family `handshake` */
export const family: Family = { name: 'handshake', protocol: 16, version: 1, modules: [] };

/** `ready` */
export const ready: Notification<Accept> = /* @__PURE__ */ notification({
  name: 'ready', family, set: acceptAttrs, message: 1,
  decode: decodeAccept,
});

/**
 * `accept`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const accept: Operation<Call<AcceptRequest, Accept, never>, undefined> = /* @__PURE__ */ operation({
  name: 'accept', family, set: acceptAttrs, privilege: 'initial',
  do: { request: 2, reply: 2, encode: encodeAccept, decode: decodeAccept },
  dump: undefined,
});

/**
 * `done`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const done: Operation<Call<DoneRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'done', family, set: doneAttrs, privilege: 'initial',
  do: { request: 3, encode: encodeDone },
  dump: undefined,
});

/** All operations of `handshake`. */
export const operations: readonly AnyOperation[] = [accept, done];

/** All notifications and events of `handshake`. */
export const notifications: readonly Notification<object>[] = [ready];
