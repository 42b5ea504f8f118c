// Generated from specs/kernel/mptcp_pm.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AddressFamily, EnumValue, FlagsValue, SetObject } from '@nlkit/netlink-core';
import type { AddrFlag, EventFlag, ResetReason } from './constants.ts';

/** Attribute set `address`: An address of an endpoint or of a subflow. */
export interface Address<Bytes = never> extends SetObject {
  /** `family` (1, u16, enum `address-family`): `inet` or `inet6`. Needed with an address. */
  family?: EnumValue<AddressFamily> | undefined;
  /**
   * `id` (2, u8): Number that stands for the address in Multipath TCP's messages. Without it or with 0, `add-addr`
   * chooses one.
   */
  id?: number | undefined;
  /** `addr4` (3, u32, ipv4): The address, for family `inet`. */
  addr4?: string | Bytes | undefined;
  /** `addr6` (4, binary, ipv6, exactly 16 bytes): The address, for family `inet6`. */
  addr6?: string | Bytes | undefined;
  /**
   * `port` (5, u16): Port; for an endpoint only with `signal`, which makes the kernel listen on it. 0 in replies
   * without one.
   */
  port?: number | undefined;
  /** `flags` (6, u32, flags `addr-flag`): What the endpoint is for. */
  flags?: FlagsValue<AddrFlag> | undefined;
  /** `if-idx` (7, s32): Index of the interface that subflows are bound to. Absent in replies if there is none. */
  ifIdx?: number | undefined;
}

/** Attribute set `endpoint`: An endpoint, in requests that add, remove or flush. */
export interface Endpoint<Bytes = never> extends SetObject {
  /** `addr` (1, nest of `address`): The endpoint. Not needed by `flush-addrs`. */
  addr?: Address<Bytes> | undefined;
}

/** Attribute set `attr`: What the other requests and all replies consist of. */
export interface Attr<Bytes = never> extends SetObject {
  /** `addr` (1, nest of `address`): An endpoint, or the own address of a subflow. */
  addr?: Address<Bytes> | undefined;
  /** `rcv-add-addrs` (2, u32): How many addresses told by the peer a connection may make use of, at most 8. */
  rcvAddAddrs?: number | undefined;
  /** `subflows` (3, u32): How many subflows a connection may have beside its first one, at most 8. */
  subflows?: number | undefined;
  /** `token` (4, u32): Number of a connection on this machine, known from events and from socket option MPTCP_INFO. */
  token?: number | undefined;
  /** `loc-id` (5, u8): Id of an own address. */
  locId?: number | undefined;
  /** `addr-remote` (6, nest of `address`): The peer's address and port. */
  addrRemote?: Address<Bytes> | undefined;
}

/** Attribute set `event-attr`: What an event tells of. */
export interface EventAttr<Bytes = never> extends SetObject {
  /** `token` (1, u32): Number of the connection on this machine. */
  token?: number | undefined;
  /** `family` (2, u16, enum `address-family`): `inet` or `inet6`. */
  family?: EnumValue<AddressFamily> | undefined;
  /** `loc-id` (3, u8): Id of the own address. */
  locId?: number | undefined;
  /** `rem-id` (4, u8): Id of the peer's address. */
  remId?: number | undefined;
  /** `saddr4` (5, u32, ipv4): Own address. */
  saddr4?: string | Bytes | undefined;
  /** `saddr6` (6, binary, ipv6, at least 16 bytes): Own address. */
  saddr6?: string | Bytes | undefined;
  /** `daddr4` (7, u32, ipv4): The peer's address. */
  daddr4?: string | Bytes | undefined;
  /** `daddr6` (8, binary, ipv6, at least 16 bytes): The peer's address. */
  daddr6?: string | Bytes | undefined;
  /** `sport` (9, u16, big-endian): Own port. */
  sport?: number | undefined;
  /** `dport` (10, u16, big-endian): The peer's port. */
  dport?: number | undefined;
  /** `backup` (11, u8): 1 for a subflow that carries data only where there is no other one. */
  backup?: number | undefined;
  /**
   * `error` (12, u8): Number of the error that ended the subflow, such as 111 for ECONNREFUSED. Absent if there was
   * none.
   */
  error?: number | undefined;
  /** `flags` (13, u16, flags `event-flag`): What is particular about the connection. Absent if nothing is. */
  flags?: FlagsValue<EventFlag> | undefined;
  /** `timeout` (14, u32): Not sent. */
  timeout?: number | undefined;
  /** `if-idx` (15, s32): Index of the interface that the subflow is bound to. Absent if there is none. */
  ifIdx?: number | undefined;
  /** `reset-reason` (16, u32, enum `reset-reason`): Why the subflow was reset. Absent if it was not. */
  resetReason?: EnumValue<ResetReason> | undefined;
  /** `reset-flags` (17, u32): 1 if the subflow may be tried again later, 0 if not. Absent if it was not reset. */
  resetFlags?: number | undefined;
  /** `server-side` (18, u8): 1 if this machine was connected to. `flags` of newer kernels says the same. */
  serverSide?: number | undefined;
}

/** Request of `add-addr`. */
export type AddAddrRequest = Endpoint<Uint8Array>;

/** Request of `del-addr`. */
export type DelAddrRequest = Endpoint<Uint8Array>;

/** Request of `get-addr`. */
export type GetAddrRequest = Attr<Uint8Array>;

/** Request of `get-addr` (dump). */
export type GetAddrDumpRequest = Attr<Uint8Array>;

/** Request of `flush-addrs`. */
export type FlushAddrsRequest = Endpoint<Uint8Array>;

/** Request of `set-limits`. */
export type SetLimitsRequest = Attr<Uint8Array>;

/** Request of `get-limits`. */
export type GetLimitsRequest = Attr<Uint8Array>;

/** Request of `set-flags`. */
export type SetFlagsRequest = Attr<Uint8Array>;

/** Request of `announce`. */
export type AnnounceRequest = Attr<Uint8Array>;

/** Request of `remove`. */
export type RemoveRequest = Attr<Uint8Array>;

/** Request of `subflow-create`. */
export type SubflowCreateRequest = Attr<Uint8Array>;

/** Request of `subflow-destroy`. */
export type SubflowDestroyRequest = Attr<Uint8Array>;
