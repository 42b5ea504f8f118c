// Generated from specs/kernel/netdev.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `xdp-act` (masks) */
export const XdpAct = {
  basic: 0x1, redirect: 0x2, 'ndo-xmit': 0x4, 'xsk-zerocopy': 0x8, 'hw-offload': 0x10, 'rx-sg': 0x20,
  'ndo-xmit-sg': 0x40,
} as const;

/** One of the flags {@link XdpAct}. */
export type XdpAct = keyof typeof XdpAct;

/** Turns numbers of {@link XdpAct} into names and back. */
export const xdpActTable: FlagsTable<XdpAct> = /* @__PURE__ */ new FlagsTable('xdp-act', XdpAct);

/** Flags `xdp-rx-metadata` (masks) */
export const XdpRxMetadata = { timestamp: 0x1, hash: 0x2, 'vlan-tag': 0x4 } as const;

/** One of the flags {@link XdpRxMetadata}. */
export type XdpRxMetadata = keyof typeof XdpRxMetadata;

/** Turns numbers of {@link XdpRxMetadata} into names and back. */
export const xdpRxMetadataTable: FlagsTable<XdpRxMetadata> =
  /* @__PURE__ */ new FlagsTable('xdp-rx-metadata', XdpRxMetadata);

/** Flags `xsk-flags` (masks) */
export const XskFlags = { 'tx-timestamp': 0x1, 'tx-checksum': 0x2, 'tx-launch-time-fifo': 0x4 } as const;

/** One of the flags {@link XskFlags}. */
export type XskFlag = keyof typeof XskFlags;

/** Turns numbers of {@link XskFlags} into names and back. */
export const xskFlagsTable: FlagsTable<XskFlag> = /* @__PURE__ */ new FlagsTable('xsk-flags', XskFlags);

/** Enum `queue-type` */
export const QueueType = { rx: 0, tx: 1 } as const;

/** One of the names of {@link QueueType}. */
export type QueueType = keyof typeof QueueType;

/** Turns numbers of {@link QueueType} into names and back. */
export const queueTypeTable: EnumTable<QueueType> = /* @__PURE__ */ new EnumTable('queue-type', QueueType);

/** Flags `qstats-scope` (masks) */
export const QstatsScope = { queue: 0x1 } as const;

/** One of the flags {@link QstatsScope}. */
export type QstatsScope = keyof typeof QstatsScope;

/** Turns numbers of {@link QstatsScope} into names and back. */
export const qstatsScopeTable: FlagsTable<QstatsScope> = /* @__PURE__ */ new FlagsTable('qstats-scope', QstatsScope);

/** Enum `napi-threaded` */
export const NapiThreaded = { disabled: 0, enabled: 1, 'busy-poll': 2 } as const;

/** One of the names of {@link NapiThreaded}. */
export type NapiThreaded = keyof typeof NapiThreaded;

/** Turns numbers of {@link NapiThreaded} into names and back. */
export const napiThreadedTable: EnumTable<NapiThreaded> = /* @__PURE__ */ new EnumTable('napi-threaded', NapiThreaded);

/** Multicast groups of `netdev`. */
export const multicastGroups = ['mgmt', 'page-pool'] as const;
