// Generated from specs/kernel/handshake.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { Auth, HandlerClass, MsgType } from './constants.ts';

/** Attribute set `x509`: A certificate, by serial numbers of keys in the kernel's keyrings. */
export interface X509 extends SetObject {
  /** `cert` (1, s32): Key that holds the certificate. */
  cert?: number | undefined;
  /** `privkey` (2, s32): Key that holds the private key. */
  privkey?: number | undefined;
}

/** Attribute set `accept`: A handshake that is to be done. */
export interface Accept<Bytes = never> extends SetObject {
  /** `sockfd` (1, s32): File descriptor of the connected socket, in the process that asked. */
  sockfd?: number | undefined;
  /**
   * `handler-class` (2, u32, enum `handler-class`): Who is to do it. Needed in requests, and all that `ready` has;
   * replies do not have it.
   */
  handlerClass?: EnumValue<HandlerClass> | undefined;
  /** `message-type` (3, u32, enum `msg-type`): Which side to be. */
  messageType?: EnumValue<MsgType> | undefined;
  /** `timeout` (4, u32): Milliseconds that the handshake may take. Absent if there is no limit. */
  timeout?: number | undefined;
  /** `auth-mode` (5, u32, enum `auth`): How the two sides prove who they are. */
  authMode?: EnumValue<Auth> | undefined;
  /** `peer-identity` (6, u32, repeated): Serial numbers of the keys that the peer may be known by, for `psk`. */
  peerIdentity?: number[] | undefined;
  /**
   * `certificate` (7, nest of `x509`, repeated): Certificates to show, for `x509`. Absent where the program's own are
   * meant.
   */
  certificate?: X509[] | undefined;
  /**
   * `peername` (8, string): Name of the peer, which its certificate has to have. Absent if the kernel does not know it.
   */
  peername?: string | Bytes | undefined;
  /** `keyring` (9, u32): Serial number of a keyring to look for keys in. Absent if there is none. */
  keyring?: number | undefined;
}

/** Attribute set `done`: How a handshake ended. */
export interface Done extends SetObject {
  /** `status` (1, u32, at most 4095): 0 for success, else the number of an error, such as 13 for EACCES. */
  status?: number | undefined;
  /** `sockfd` (2, s32): File descriptor that `accept` gave. Needed. */
  sockfd?: number | undefined;
  /** `remote-auth` (3, u32, repeated): Serial numbers of keys that tell who the peer is. */
  remoteAuth?: number[] | undefined;
}

/** Request of `accept`. */
export type AcceptRequest = PickEach<Accept<Uint8Array>, 'handlerClass'>;

/** Request of `done`. */
export type DoneRequest = PickEach<Done, 'status' | 'sockfd' | 'remoteAuth'>;
