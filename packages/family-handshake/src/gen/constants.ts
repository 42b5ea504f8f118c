// Generated from specs/kernel/handshake.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `handler-class` */
export const HandlerClass = { none: 0, tlshd: 1, max: 2 } as const;

/** One of the names of {@link HandlerClass}. */
export type HandlerClass = keyof typeof HandlerClass;

/** Turns numbers of {@link HandlerClass} into names and back. */
export const handlerClassTable: EnumTable<HandlerClass> = /* @__PURE__ */ new EnumTable('handler-class', HandlerClass);

/** Enum `msg-type` */
export const MsgType = { unspec: 0, clienthello: 1, serverhello: 2 } as const;

/** One of the names of {@link MsgType}. */
export type MsgType = keyof typeof MsgType;

/** Turns numbers of {@link MsgType} into names and back. */
export const msgTypeTable: EnumTable<MsgType> = /* @__PURE__ */ new EnumTable('msg-type', MsgType);

/** Enum `auth` */
export const Auth = { unspec: 0, unauth: 1, psk: 2, x509: 3 } as const;

/** One of the names of {@link Auth}. */
export type Auth = keyof typeof Auth;

/** Turns numbers of {@link Auth} into names and back. */
export const authTable: EnumTable<Auth> = /* @__PURE__ */ new EnumTable('auth', Auth);

/** Multicast groups of `handshake`. */
export const multicastGroups = ['none', 'tlshd'] as const;
