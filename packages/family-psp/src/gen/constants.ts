// Generated from specs/kernel/psp.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `version`: Version of the header, and how packets are protected. */
export const Version = {
  /** Encrypted and authenticated by AES-GCM with keys of 128 bits. */
  'hdr0-aes-gcm-128': 0,
  /** Encrypted and authenticated by AES-GCM with keys of 256 bits. */
  'hdr0-aes-gcm-256': 1,
  /** Authenticated only, by AES-GMAC with keys of 128 bits. */
  'hdr0-aes-gmac-128': 2,
  /** Authenticated only, by AES-GMAC with keys of 256 bits. */
  'hdr0-aes-gmac-256': 3,
} as const;

/** One of the names of {@link Version}. */
export type Version = keyof typeof Version;

/** Turns numbers of {@link Version} into names and back. */
export const versionTable: EnumTable<Version> = /* @__PURE__ */ new EnumTable('version', Version);

/** Flags `version` (masks): Version of the header, and how packets are protected. */
export const VersionFlags = {
  /** Encrypted and authenticated by AES-GCM with keys of 128 bits. */
  'hdr0-aes-gcm-128': 0x1,
  /** Encrypted and authenticated by AES-GCM with keys of 256 bits. */
  'hdr0-aes-gcm-256': 0x2,
  /** Authenticated only, by AES-GMAC with keys of 128 bits. */
  'hdr0-aes-gmac-128': 0x4,
  /** Authenticated only, by AES-GMAC with keys of 256 bits. */
  'hdr0-aes-gmac-256': 0x8,
} as const;

/** One of the flags {@link VersionFlags}. */
export type VersionFlag = keyof typeof VersionFlags;

/** Turns numbers of {@link VersionFlags} into names and back. */
export const versionFlagsTable: FlagsTable<VersionFlag> = /* @__PURE__ */ new FlagsTable('version', VersionFlags);

/** Multicast groups of `psp`. */
export const multicastGroups = [
  /** Devices that come, change or go. */
  'mgmt',
  /** Keys of devices that are changed. For those who have connections. */
  'use',
] as const;
