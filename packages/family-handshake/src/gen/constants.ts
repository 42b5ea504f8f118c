// Generated from specs/kernel/handshake.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `handler-class`: Who does handshakes. */
export const HandlerClass = {
  /** Nobody; only for tests. */
  none: 0,
  /** A program for TLS. */
  tlshd: 1,
  /** One beyond the last; of no use. */
  max: 2,
} as const;

/** One of the names of {@link HandlerClass}. */
export type HandlerClass = keyof typeof HandlerClass;

/** Turns numbers of {@link HandlerClass} into names and back. */
export const handlerClassTable: EnumTable<HandlerClass> = /* @__PURE__ */ new EnumTable('handler-class', HandlerClass);

/** Enum `msg-type`: Which side of a handshake this machine is. */
export const MsgType = {
  /** Nothing is said. */
  unspec: 0,
  /** The client, which begins. */
  clienthello: 1,
  /** The server, which answers. */
  serverhello: 2,
} as const;

/** One of the names of {@link MsgType}. */
export type MsgType = keyof typeof MsgType;

/** Turns numbers of {@link MsgType} into names and back. */
export const msgTypeTable: EnumTable<MsgType> = /* @__PURE__ */ new EnumTable('msg-type', MsgType);

/** Enum `auth`: How the two sides prove who they are. */
export const Auth = {
  /** Nothing is said. */
  unspec: 0,
  /** Not at all, or the server alone. */
  unauth: 1,
  /** By a key that both know. */
  psk: 2,
  /** By certificates. */
  x509: 3,
} as const;

/** One of the names of {@link Auth}. */
export type Auth = keyof typeof Auth;

/** Turns numbers of {@link Auth} into names and back. */
export const authTable: EnumTable<Auth> = /* @__PURE__ */ new EnumTable('auth', Auth);

/** Multicast groups of `handshake`. */
export const multicastGroups = [
  /** Nothing is sent to it, but for tests. */
  'none',
  /** Handshakes for TLS. The kernel asks for none as long as nobody listens. */
  'tlshd',
] as const;
