// Generated from specs/kernel/fou.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AddressFamily, EnumValue, SetObject } from '@nlkit/netlink-core';
import type { EncapType } from './constants.ts';

/**
 * Attribute set `fou`: A receiving port. Family, port, addresses, peer port and interface together tell it from others.
 */
export interface Fou<Bytes = never> extends SetObject {
  /** `port` (1, u16, big-endian): UDP port; `get` refuses 0. */
  port?: number | undefined;
  /** `af` (2, u8, enum `address-family`): `inet` or `inet6`. Requests without it mean `inet`. */
  af?: EnumValue<AddressFamily> | undefined;
  /**
   * `ipproto` (3, u8): IP protocol of the packets, such as 4 (IPv4), 41 (IPv6) or 47 (GRE), for type `direct`. 0 in
   * replies for type `gue`; requests leave it out then.
   */
  ipproto?: number | undefined;
  /** `type` (4, u8, enum `encap-type`): Needed when a port is added. */
  type?: EnumValue<EncapType> | undefined;
  /**
   * `remcsum-nopartial` (5, flag): Remote checksum offload writes the whole checksum into the packet at once, instead
   * of leaving a partial one to be completed.
   */
  remcsumNopartial?: boolean | undefined;
  /** `local-v4` (6, u32, ipv4): Address that the port is bound to; 0.0.0.0 for any. Family `inet` only. */
  localV4?: string | Bytes | undefined;
  /**
   * `local-v6` (7, binary, ipv6, exactly 16 bytes): Address that the port is bound to; `::` for any. Family `inet6`
   * only.
   */
  localV6?: string | Bytes | undefined;
  /**
   * `peer-v4` (8, u32, ipv4): Only sender that is heard, together with `peer-port`; 0.0.0.0 for any. Family `inet`
   * only.
   */
  peerV4?: string | Bytes | undefined;
  /**
   * `peer-v6` (9, binary, ipv6, exactly 16 bytes): Only sender that is heard, together with `peer-port`; `::` for any.
   * Family `inet6` only.
   */
  peerV6?: string | Bytes | undefined;
  /** `peer-port` (10, u16, big-endian): Sender's UDP port; needed with a peer address, 0 in replies without one. */
  peerPort?: number | undefined;
  /**
   * `ifindex` (11, s32): Index of the interface that the port is bound to, 0 for none. Requests give it only with a
   * local address.
   */
  ifindex?: number | undefined;
}

/** Request of `add`. */
export type AddRequest = Fou<Uint8Array>;

/** Request of `del`. */
export type DelRequest = Fou<Uint8Array>;

/** Request of `get`. */
export type GetRequest = Fou<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = Fou<Uint8Array>;
