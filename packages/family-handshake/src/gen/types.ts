// Generated from specs/kernel/handshake.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { Auth, HandlerClass, MsgType } from './constants.ts';

/** Attribute set `x509` */
export interface X509 extends SetObject {
  /** `cert` (1, s32) */
  cert?: number | undefined;
  /** `privkey` (2, s32) */
  privkey?: number | undefined;
}

/** Attribute set `accept` */
export interface Accept<Bytes = never> extends SetObject {
  /** `sockfd` (1, s32) */
  sockfd?: number | undefined;
  /** `handler-class` (2, u32, enum `handler-class`) */
  handlerClass?: EnumValue<HandlerClass> | undefined;
  /** `message-type` (3, u32, enum `msg-type`) */
  messageType?: EnumValue<MsgType> | undefined;
  /** `timeout` (4, u32) */
  timeout?: number | undefined;
  /** `auth-mode` (5, u32, enum `auth`) */
  authMode?: EnumValue<Auth> | undefined;
  /** `peer-identity` (6, u32, repeated) */
  peerIdentity?: number[] | undefined;
  /** `certificate` (7, nest of `x509`, repeated) */
  certificate?: X509[] | undefined;
  /** `peername` (8, string) */
  peername?: string | Bytes | undefined;
  /** `keyring` (9, u32) */
  keyring?: number | undefined;
}

/** Attribute set `done` */
export interface Done extends SetObject {
  /** `status` (1, u32, at most 4095) */
  status?: number | undefined;
  /** `sockfd` (2, s32) */
  sockfd?: number | undefined;
  /** `remote-auth` (3, u32, repeated) */
  remoteAuth?: number[] | undefined;
}

/** Request of `accept`. */
export type AcceptRequest = PickEach<Accept<Uint8Array>, 'handlerClass'>;

/** Request of `done`. */
export type DoneRequest = PickEach<Done, 'status' | 'sockfd' | 'remoteAuth'>;
