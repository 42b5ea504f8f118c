// Generated from specs/kernel/nfsd.yaml. Do not edit; run `pnpm regenerate`.

import { FlagsTable } from '@nlkit/netlink-core';

/** Flags `cache-type` (masks) */
export const CacheType = { svc_export: 0x1, expkey: 0x2 } as const;

/** One of the flags {@link CacheType}. */
export type CacheType = keyof typeof CacheType;

/** Turns numbers of {@link CacheType} into names and back. */
export const cacheTypeTable: FlagsTable<CacheType> = /* @__PURE__ */ new FlagsTable('cache-type', CacheType);

/** Flags `export-flags` (masks) */
export const ExportFlags = {
  readonly: 0x1, 'insecure-port': 0x2, rootsquash: 0x4, allsquash: 0x8, async: 0x10, 'gathered-writes': 0x20,
  noreaddirplus: 0x40, 'security-label': 0x80, 'sign-fh': 0x100, nohide: 0x200, nosubtreecheck: 0x400, noauthnlm: 0x800,
  msnfs: 0x1000, fsid: 0x2000, crossmount: 0x4000, noacl: 0x8000, v4root: 0x10000, pnfs: 0x20000,
} as const;

/** One of the flags {@link ExportFlags}. */
export type ExportFlag = keyof typeof ExportFlags;

/** Turns numbers of {@link ExportFlags} into names and back. */
export const exportFlagsTable: FlagsTable<ExportFlag> = /* @__PURE__ */ new FlagsTable('export-flags', ExportFlags);

/** Flags `xprtsec-mode` (masks) */
export const XprtsecMode = { none: 0x1, tls: 0x2, mtls: 0x4 } as const;

/** One of the flags {@link XprtsecMode}. */
export type XprtsecMode = keyof typeof XprtsecMode;

/** Turns numbers of {@link XprtsecMode} into names and back. */
export const xprtsecModeTable: FlagsTable<XprtsecMode> = /* @__PURE__ */ new FlagsTable('xprtsec-mode', XprtsecMode);

/** Multicast groups of `nfsd`. */
export const multicastGroups = ['none', 'exportd'] as const;
