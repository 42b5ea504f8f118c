// Generated from specs/kernel/nfsd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/**
 * Flags `cache-type` (masks): What answers are about, exported directories (`svc_export`) or file system ids
 * (`expkey`).
 */
export const CacheType = { svc_export: 0x1, expkey: 0x2 } as const;

/** One of the flags {@link CacheType}. */
export type CacheType = keyof typeof CacheType;

/** Turns numbers of {@link CacheType} into names and back. */
export const cacheTypeTable: FlagsTable<CacheType> = /* @__PURE__ */ new FlagsTable('cache-type', CacheType);

/** Flags `export-flags` (masks): How a directory is exported. */
export const ExportFlags = {
  /** Nothing can be changed. */
  readonly: 0x1,
  /** Clients may use ports above 1023. */
  'insecure-port': 0x2,
  /** The user root counts as the anonymous user. */
  rootsquash: 0x4,
  /** Every user counts as the anonymous user. */
  allsquash: 0x8,
  /** Writes are answered before they are on disk. */
  async: 0x10,
  /** A write waits a little for others to go to disk with it. */
  'gathered-writes': 0x20,
  /** Listings do not bring the attributes of files along. */
  noreaddirplus: 0x40,
  /** Security labels of files are told. */
  'security-label': 0x80,
  /** File handles are signed with the key of `threads-set`. */
  'sign-fh': 0x100,
  /** A file system that is mounted inside another exported one is seen. */
  nohide: 0x200,
  /** Whether a file lies below the exported directory is not checked. */
  nosubtreecheck: 0x400,
  /** Locks need no credentials. */
  noauthnlm: 0x800,
  /** Semantics of one old client. */
  msnfs: 0x1000,
  /** The export has a number of its own, `fsid`. */
  fsid: 0x2000,
  /** File systems mounted below are seen. */
  crossmount: 0x4000,
  /** Access control lists are not told. */
  noacl: 0x8000,
  /** Only there to lead to exports below, in version 4. */
  v4root: 0x10000,
  /** Clients may get layouts, to reach storage directly. */
  pnfs: 0x20000,
} as const;

/** One of the flags {@link ExportFlags}. */
export type ExportFlag = keyof typeof ExportFlags;

/** Turns numbers of {@link ExportFlags} into names and back. */
export const exportFlagsTable: FlagsTable<ExportFlag> = /* @__PURE__ */ new FlagsTable('export-flags', ExportFlags);

/** Enum `xprtsec-mode`: How connections are protected. */
export const XprtsecMode = {
  /** Not at all. */
  none: 1,
  /** By TLS, without a certificate of the client. */
  tls: 2,
  /** By TLS, with a certificate of the client. */
  mtls: 4,
} as const;

/** One of the names of {@link XprtsecMode}. */
export type XprtsecMode = keyof typeof XprtsecMode;

/** Turns numbers of {@link XprtsecMode} into names and back. */
export const xprtsecModeTable: EnumTable<XprtsecMode> = /* @__PURE__ */ new EnumTable('xprtsec-mode', XprtsecMode);

/** Multicast groups of `nfsd`. */
export const multicastGroups = [
  /** Nothing is sent to it. */
  'none',
  /** Questions about exports. The kernel asks by other means as long as nobody listens. */
  'exportd',
] as const;
