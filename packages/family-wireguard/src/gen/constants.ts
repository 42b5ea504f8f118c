// Generated from specs/kernel/wireguard.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { FlagsTable } from '@nlkit/netlink-core';

/** Constant `key-len`: Length in bytes of private, public and preshared keys. */
export const KeyLen = 32;

/** Flags `wgdevice-flags` (masks): How a device is changed. */
export const WgdeviceFlags = {
  /** Removes all peers of the device before those of the request are added. */
  'replace-peers': 0x1,
} as const;

/** One of the flags {@link WgdeviceFlags}. */
export type WgdeviceFlag = keyof typeof WgdeviceFlags;

/** Turns numbers of {@link WgdeviceFlags} into names and back. */
export const wgdeviceFlagsTable: FlagsTable<WgdeviceFlag> =
  /* @__PURE__ */ new FlagsTable('wgdevice-flags', WgdeviceFlags);

/** Flags `wgpeer-flags` (masks): How a peer is changed. */
export const WgpeerFlags = {
  /** Removes the peer. */
  'remove-me': 0x1,
  /** Takes all allowed IPs from the peer before those of the request are added. */
  'replace-allowedips': 0x2,
  /** Changes the peer only if it exists, instead of adding it. */
  'update-only': 0x4,
} as const;

/** One of the flags {@link WgpeerFlags}. */
export type WgpeerFlag = keyof typeof WgpeerFlags;

/** Turns numbers of {@link WgpeerFlags} into names and back. */
export const wgpeerFlagsTable: FlagsTable<WgpeerFlag> = /* @__PURE__ */ new FlagsTable('wgpeer-flags', WgpeerFlags);

/** Flags `wgallowedip-flags` (masks): How an allowed IP is changed. */
export const WgallowedipFlags = {
  /** Takes the allowed IP from the peer instead of adding it. Kernels before 6.16 refuse it. */
  'remove-me': 0x1,
} as const;

/** One of the flags {@link WgallowedipFlags}. */
export type WgallowedipFlag = keyof typeof WgallowedipFlags;

/** Turns numbers of {@link WgallowedipFlags} into names and back. */
export const wgallowedipFlagsTable: FlagsTable<WgallowedipFlag> =
  /* @__PURE__ */ new FlagsTable('wgallowedip-flags', WgallowedipFlags);
