// Generated from specs/kernel/mptcp_pm.yaml. Do not edit; run `pnpm regenerate`.

import type { SetObject } from '@nlkit/netlink-core';

/** Attribute set `address` */
export interface Address extends SetObject {
  /** `family` (1, u16) */
  family?: number | undefined;
  /** `id` (2, u8) */
  id?: number | undefined;
  /** `addr4` (3, u32, big-endian) */
  addr4?: number | undefined;
  /** `addr6` (4, binary, exactly 16 bytes) */
  addr6?: Uint8Array | undefined;
  /** `port` (5, u16) */
  port?: number | undefined;
  /** `flags` (6, u32) */
  flags?: number | undefined;
  /** `if-idx` (7, s32) */
  ifIdx?: number | undefined;
}

/** Attribute set `subflow-attribute` */
export interface SubflowAttribute extends SetObject {
  /** `token-rem` (1, u32) */
  tokenRem?: number | undefined;
  /** `token-loc` (2, u32) */
  tokenLoc?: number | undefined;
  /** `relwrite-seq` (3, u32) */
  relwriteSeq?: number | undefined;
  /** `map-seq` (4, u64) */
  mapSeq?: bigint | undefined;
  /** `map-sfseq` (5, u32) */
  mapSfseq?: number | undefined;
  /** `ssn-offset` (6, u32) */
  ssnOffset?: number | undefined;
  /** `map-datalen` (7, u16) */
  mapDatalen?: number | undefined;
  /** `flags` (8, u32) */
  flags?: number | undefined;
  /** `id-rem` (9, u8) */
  idRem?: number | undefined;
  /** `id-loc` (10, u8) */
  idLoc?: number | undefined;
}

/** Attribute set `endpoint` */
export interface Endpoint extends SetObject {
  /** `addr` (1, nest of `address`) */
  addr?: Address | undefined;
}

/** Attribute set `attr` */
export interface Attr extends SetObject {
  /** `addr` (1, nest of `address`) */
  addr?: Address | undefined;
  /** `rcv-add-addrs` (2, u32) */
  rcvAddAddrs?: number | undefined;
  /** `subflows` (3, u32) */
  subflows?: number | undefined;
  /** `token` (4, u32) */
  token?: number | undefined;
  /** `loc-id` (5, u8) */
  locId?: number | undefined;
  /** `addr-remote` (6, nest of `address`) */
  addrRemote?: Address | undefined;
}

/** Attribute set `event-attr` */
export interface EventAttr extends SetObject {
  /** `token` (1, u32) */
  token?: number | undefined;
  /** `family` (2, u16) */
  family?: number | undefined;
  /** `loc-id` (3, u8) */
  locId?: number | undefined;
  /** `rem-id` (4, u8) */
  remId?: number | undefined;
  /** `saddr4` (5, u32, big-endian) */
  saddr4?: number | undefined;
  /** `saddr6` (6, binary, at least 16 bytes) */
  saddr6?: Uint8Array | undefined;
  /** `daddr4` (7, u32, big-endian) */
  daddr4?: number | undefined;
  /** `daddr6` (8, binary, at least 16 bytes) */
  daddr6?: Uint8Array | undefined;
  /** `sport` (9, u16, big-endian) */
  sport?: number | undefined;
  /** `dport` (10, u16, big-endian) */
  dport?: number | undefined;
  /** `backup` (11, u8) */
  backup?: number | undefined;
  /** `error` (12, u8) */
  error?: number | undefined;
  /** `flags` (13, u16) */
  flags?: number | undefined;
  /** `timeout` (14, u32) */
  timeout?: number | undefined;
  /** `if-idx` (15, s32) */
  ifIdx?: number | undefined;
  /** `reset-reason` (16, u32) */
  resetReason?: number | undefined;
  /** `reset-flags` (17, u32) */
  resetFlags?: number | undefined;
  /** `server-side` (18, u8) */
  serverSide?: number | undefined;
}

/** Request of `add-addr`. */
export type AddAddrRequest = Endpoint;

/** Request of `del-addr`. */
export type DelAddrRequest = Endpoint;

/** Request of `get-addr`. */
export type GetAddrRequest = Attr;

/** Request of `get-addr` (dump). */
export type GetAddrDumpRequest = Attr;

/** Request of `flush-addrs`. */
export type FlushAddrsRequest = Endpoint;

/** Request of `set-limits`. */
export type SetLimitsRequest = Attr;

/** Request of `get-limits`. */
export type GetLimitsRequest = Attr;

/** Request of `set-flags`. */
export type SetFlagsRequest = Attr;

/** Request of `announce`. */
export type AnnounceRequest = Attr;

/** Request of `remove`. */
export type RemoveRequest = Attr;

/** Request of `subflow-create`. */
export type SubflowCreateRequest = Attr;

/** Request of `subflow-destroy`. */
export type SubflowDestroyRequest = Attr;
