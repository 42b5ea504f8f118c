// Generated from specs/kernel/psp.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `version` */
export const Version = {
  'hdr0-aes-gcm-128': 0, 'hdr0-aes-gcm-256': 1, 'hdr0-aes-gmac-128': 2, 'hdr0-aes-gmac-256': 3,
} as const;

/** One of the names of {@link Version}. */
export type Version = keyof typeof Version;

/** Turns numbers of {@link Version} into names and back. */
export const versionTable: EnumTable<Version> = /* @__PURE__ */ new EnumTable('version', Version);

/** Flags `version` (masks) */
export const VersionFlags = {
  'hdr0-aes-gcm-128': 0x1, 'hdr0-aes-gcm-256': 0x2, 'hdr0-aes-gmac-128': 0x4, 'hdr0-aes-gmac-256': 0x8,
} as const;

/** One of the flags {@link VersionFlags}. */
export type VersionFlag = keyof typeof VersionFlags;

/** Turns numbers of {@link VersionFlags} into names and back. */
export const versionFlagsTable: FlagsTable<VersionFlag> = /* @__PURE__ */ new FlagsTable('version', VersionFlags);

/** Multicast groups of `psp`. */
export const multicastGroups = ['mgmt', 'use'] as const;
