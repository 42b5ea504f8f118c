// Generated from specs/kernel/psp.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { Version, VersionFlag } from './constants.ts';

/** Attribute set `assoc-dev-info`: Another link that uses a device. */
export interface AssocDevInfo extends SetObject {
  /** `ifindex` (1, u32): Index of the link, in its own network namespace. */
  ifindex?: number | undefined;
  /** `nsid` (2, s32): Id of that namespace, as the reader's knows it. */
  nsid?: number | undefined;
}

/** Attribute set `dev`: A device that can encrypt. */
export interface Dev extends SetObject {
  /** `id` (1, u32, at least 1): Number of the device. Needed by all requests but a list. */
  id?: number | undefined;
  /** `ifindex` (2, u32): Index of the device's link; in `dev-assoc` and `dev-disassoc`, of the other link. */
  ifindex?: number | undefined;
  /** `psp-versions-cap` (3, u32, flags `version`): Versions that the device can do. */
  pspVersionsCap?: FlagsValue<VersionFlag> | undefined;
  /** `psp-versions-ena` (4, u32, flags `version`): Versions that it accepts. */
  pspVersionsEna?: FlagsValue<VersionFlag> | undefined;
  /** `assoc-list` (5, nest of `assoc-dev-info`, repeated): Other links that use the device. Absent if there is none. */
  assocList?: AssocDevInfo[] | undefined;
  /**
   * `nsid` (6, s32): Id of the network namespace that the other link is in. Without it, the caller's. Only in requests.
   */
  nsid?: number | undefined;
  /** `by-association` (7, flag): The reader's namespace does not have the device, but a link that uses it. */
  byAssociation?: boolean | undefined;
}

/** Attribute set `assoc`: Keys of a connection. */
export interface Assoc extends SetObject {
  /** `dev-id` (1, u32, at least 1): Number of the device. Without it, the one that the socket's packets go through. */
  devId?: number | undefined;
  /** `version` (2, u32, enum `version`): Version, which tells the length of the key. */
  version?: EnumValue<Version> | undefined;
  /** `rx-key` (3, nest of `keys`): Key for receiving. Only in replies. */
  rxKey?: Keys | undefined;
  /** `tx-key` (4, nest of `keys`): Key for sending. */
  txKey?: Keys | undefined;
  /** `sock-fd` (5, u32): File descriptor of the TCP socket, in the process that asks. Needed in requests. */
  sockFd?: number | undefined;
}

/** Attribute set `keys`: A key, and the number that stands for it in packets. */
export interface Keys extends SetObject {
  /** `key` (1, binary, secret): The key, 16 or 32 bytes. */
  key?: Uint8Array | undefined;
  /** `spi` (2, u32): Number that tells the receiver which key to use; chosen by the receiver's device. */
  spi?: number | undefined;
}

/** Attribute set `stats`: Counters of a device. */
export interface Stats extends SetObject {
  /** `dev-id` (1, u32, at least 1): Number of the device. Needed by requests for one device. */
  devId?: number | undefined;
  /** `key-rotations` (2, uint): How often the device's key was changed. */
  keyRotations?: bigint | undefined;
  /** `stale-events` (3, uint): How many connections stopped receiving because their key was too old. */
  staleEvents?: bigint | undefined;
  /** `rx-packets` (4, uint): Packets received and found good. */
  rxPackets?: bigint | undefined;
  /** `rx-bytes` (5, uint): Bytes in them, from behind the initialisation vector to the end of the payload. */
  rxBytes?: bigint | undefined;
  /** `rx-auth-fail` (6, uint): Packets received that were not authentic. */
  rxAuthFail?: bigint | undefined;
  /** `rx-error` (7, uint): Packets received with wrong lengths or framing. */
  rxError?: bigint | undefined;
  /** `rx-bad` (8, uint): Packets received with other errors, such as a wrong version. */
  rxBad?: bigint | undefined;
  /** `tx-packets` (9, uint): Packets sent. */
  txPackets?: bigint | undefined;
  /** `tx-bytes` (10, uint): Bytes in them, from behind the initialisation vector to the end of the payload. */
  txBytes?: bigint | undefined;
  /** `tx-error` (11, uint): Packets that could not be sent. */
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
