// Generated from specs/kernel/handshake.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeAccept } from './decode.ts';
import { acceptAttrs, doneAttrs } from './descriptors.ts';
import { encodeAccept, encodeDone } from './encode.ts';
import type { Accept, AcceptRequest, DoneRequest } from './types.ts';

/**
 * Netlink family `handshake`: TLS handshakes that the kernel needs done for sockets of its own, as for NFS or NVMe over
 * TCP, by a program such as tlshd.
 */
export const family: Family = { name: 'handshake', protocol: 16, version: 1, modules: [] };

/** `ready`: A handshake waits. Call `accept`. */
export const ready: Notification<Accept> = /* @__PURE__ */ notification({
  name: 'ready', family, set: acceptAttrs, message: 1, group: 'tlshd',
  decode: decodeAccept,
});

/**
 * `accept`: Takes the next handshake that waits. The socket becomes a file descriptor of the calling process, which has
 * to close it. Refused with EAGAIN if none waits. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const accept: Operation<Call<AcceptRequest, Accept, never>, undefined> = /* @__PURE__ */ operation({
  name: 'accept', family, set: acceptAttrs, privilege: 'initial',
  do: { request: 2, reply: 2, encode: encodeAccept, decode: decodeAccept },
  dump: undefined,
});

/**
 * `done`: Tells the kernel how a handshake ended, with the session keys set on the socket. Needs CAP_NET_ADMIN in the
 * initial user namespace.
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
