// Generated from specs/kernel/psp.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { Version, VersionFlag } from './constants.ts';

/** Attribute set `assoc-dev-info` */
export interface AssocDevInfo extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `nsid` (2, s32) */
  nsid?: number | undefined;
}

/** Attribute set `dev` */
export interface Dev extends SetObject {
  /** `id` (1, u32, at least 1) */
  id?: number | undefined;
  /** `ifindex` (2, u32) */
  ifindex?: number | undefined;
  /** `psp-versions-cap` (3, u32, flags `version`) */
  pspVersionsCap?: FlagsValue<VersionFlag> | undefined;
  /** `psp-versions-ena` (4, u32, flags `version`) */
  pspVersionsEna?: FlagsValue<VersionFlag> | undefined;
  /** `assoc-list` (5, nest of `assoc-dev-info`, repeated) */
  assocList?: AssocDevInfo[] | undefined;
  /** `nsid` (6, s32) */
  nsid?: number | undefined;
  /** `by-association` (7, flag) */
  byAssociation?: boolean | undefined;
}

/** Attribute set `assoc` */
export interface Assoc extends SetObject {
  /** `dev-id` (1, u32, at least 1) */
  devId?: number | undefined;
  /** `version` (2, u32, enum `version`) */
  version?: EnumValue<Version> | undefined;
  /** `rx-key` (3, nest of `keys`) */
  rxKey?: Keys | undefined;
  /** `tx-key` (4, nest of `keys`) */
  txKey?: Keys | undefined;
  /** `sock-fd` (5, u32) */
  sockFd?: number | undefined;
}

/** Attribute set `keys` */
export interface Keys extends SetObject {
  /** `key` (1, binary) */
  key?: Uint8Array | undefined;
  /** `spi` (2, u32) */
  spi?: number | undefined;
}

/** Attribute set `stats` */
export interface Stats extends SetObject {
  /** `dev-id` (1, u32, at least 1) */
  devId?: number | undefined;
  /** `key-rotations` (2, uint) */
  keyRotations?: bigint | undefined;
  /** `stale-events` (3, uint) */
  staleEvents?: bigint | undefined;
  /** `rx-packets` (4, uint) */
  rxPackets?: bigint | undefined;
  /** `rx-bytes` (5, uint) */
  rxBytes?: bigint | undefined;
  /** `rx-auth-fail` (6, uint) */
  rxAuthFail?: bigint | undefined;
  /** `rx-error` (7, uint) */
  rxError?: bigint | undefined;
  /** `rx-bad` (8, uint) */
  rxBad?: bigint | undefined;
  /** `tx-packets` (9, uint) */
  txPackets?: bigint | undefined;
  /** `tx-bytes` (10, uint) */
  txBytes?: bigint | undefined;
  /** `tx-error` (11, uint) */
  txError?: bigint | undefined;
}

/** Request of `dev-get`. */
export type DevGetRequest = PickEach<Dev, 'id'>;

/** Request of `dev-get` (dump). */
export type DevGetDumpRequest = Record<string, never>;

/** Request of `dev-set`. */
export type DevSetRequest = PickEach<Dev, 'id' | 'pspVersionsEna'>;

/** Request of `key-rotate`. */
export type KeyRotateRequest = PickEach<Dev, 'id'>;

/** Request of `rx-assoc`. */
export type RxAssocRequest = PickEach<Assoc, 'devId' | 'version' | 'sockFd'>;

/** Request of `tx-assoc`. */
export type TxAssocRequest = PickEach<Assoc, 'devId' | 'version' | 'txKey' | 'sockFd'>;

/** Request of `get-stats`. */
export type GetStatsRequest = PickEach<Stats, 'devId'>;

/** Request of `get-stats` (dump). */
export type GetStatsDumpRequest = Record<string, never>;

/** Request of `dev-assoc`. */
export type DevAssocRequest = PickEach<Dev, 'id' | 'ifindex' | 'nsid'>;

/** Request of `dev-disassoc`. */
export type DevDisassocRequest = PickEach<Dev, 'id' | 'ifindex' | 'nsid'>;
