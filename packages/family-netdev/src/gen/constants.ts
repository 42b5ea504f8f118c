// Generated from specs/kernel/netdev.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `xdp-act` (masks): What a device can do with XDP programs. */
export const XdpAct = {
  /** Run them, with the verdicts aborted, drop, pass and tx. */
  basic: 0x1,
  /** Run them, with the verdict redirect. */
  redirect: 0x2,
  /** Send frames that programs of other devices redirect to it. */
  'ndo-xmit': 0x4,
  /** Let AF_XDP sockets receive and send without copying. */
  'xsk-zerocopy': 0x8,
  /** Run them in hardware. */
  'hw-offload': 0x10,
  /** Run them on frames in several buffers. */
  'rx-sg': 0x20,
  /** Send redirected frames in several buffers. */
  'ndo-xmit-sg': 0x40,
} as const;

/** One of the flags {@link XdpAct}. */
export type XdpAct = keyof typeof XdpAct;

/** Turns numbers of {@link XdpAct} into names and back. */
export const xdpActTable: FlagsTable<XdpAct> = /* @__PURE__ */ new FlagsTable('xdp-act', XdpAct);

/** Flags `xdp-rx-metadata` (masks): What a device tells XDP programs about a frame. */
export const XdpRxMetadata = {
  /** When the hardware received it. */
  timestamp: 0x1,
  /** The hash that the hardware computed. */
  hash: 0x2,
  /** The VLAN tag that the hardware took out. */
  'vlan-tag': 0x4,
} as const;

/** One of the flags {@link XdpRxMetadata}. */
export type XdpRxMetadata = keyof typeof XdpRxMetadata;

/** Turns numbers of {@link XdpRxMetadata} into names and back. */
export const xdpRxMetadataTable: FlagsTable<XdpRxMetadata> =
  /* @__PURE__ */ new FlagsTable('xdp-rx-metadata', XdpRxMetadata);

/** Flags `xsk-flags` (masks): What a device does for frames that AF_XDP sockets send. */
export const XskFlags = {
  /** Tell when they went out. */
  'tx-timestamp': 0x1,
  /** Compute checksums. */
  'tx-checksum': 0x2,
  /** Send them at a given time, one after the other. */
  'tx-launch-time-fifo': 0x4,
} as const;

/** One of the flags {@link XskFlags}. */
export type XskFlag = keyof typeof XskFlags;

/** Turns numbers of {@link XskFlags} into names and back. */
export const xskFlagsTable: FlagsTable<XskFlag> = /* @__PURE__ */ new FlagsTable('xsk-flags', XskFlags);

/** Enum `queue-type`: Direction of a queue. */
export const QueueType = {
  /** Receives. */
  rx: 0,
  /** Sends. */
  tx: 1,
} as const;

/** One of the names of {@link QueueType}. */
export type QueueType = keyof typeof QueueType;

/** Turns numbers of {@link QueueType} into names and back. */
export const queueTypeTable: EnumTable<QueueType> = /* @__PURE__ */ new EnumTable('queue-type', QueueType);

/** Flags `qstats-scope` (masks): What a row of statistics is about. */
export const QstatsScope = {
  /** A queue. */
  queue: 0x1,
} as const;

/** One of the flags {@link QstatsScope}. */
export type QstatsScope = keyof typeof QstatsScope;

/** Turns numbers of {@link QstatsScope} into names and back. */
export const qstatsScopeTable: FlagsTable<QstatsScope> = /* @__PURE__ */ new FlagsTable('qstats-scope', QstatsScope);

/** Enum `napi-threaded`: Where a NAPI instance works. */
export const NapiThreaded = {
  /** In soft interrupts. */
  disabled: 0,
  /** In a kernel thread of its own. */
  enabled: 1,
  /** In a kernel thread of its own, which never sleeps. */
  'busy-poll': 2,
} as const;

/** One of the names of {@link NapiThreaded}. */
export type NapiThreaded = keyof typeof NapiThreaded;

/** Turns numbers of {@link NapiThreaded} into names and back. */
export const napiThreadedTable: EnumTable<NapiThreaded> = /* @__PURE__ */ new EnumTable('napi-threaded', NapiThreaded);

/** Multicast groups of `netdev`. */
export const multicastGroups = [
  /** Devices that come, change or go. */
  'mgmt',
  /** Page pools that come, change or go. */
  'page-pool',
] as const;
