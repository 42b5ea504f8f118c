// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `udp-tunnel-type` */
export const UdpTunnelType = { vxlan: 0, geneve: 1, 'vxlan-gpe': 2 } as const;

/** One of the names of {@link UdpTunnelType}. */
export type UdpTunnelType = keyof typeof UdpTunnelType;

/** Turns numbers of {@link UdpTunnelType} into names and back. */
export const udpTunnelTypeTable: EnumTable<UdpTunnelType> =
  /* @__PURE__ */ new EnumTable('udp-tunnel-type', UdpTunnelType);

/** Enum `stringset` */
export const Stringset = {} as const;

/** One of the names of {@link Stringset}. */
export type Stringset = keyof typeof Stringset;

/** Turns numbers of {@link Stringset} into names and back. */
export const stringsetTable: EnumTable<Stringset> = /* @__PURE__ */ new EnumTable('stringset', Stringset);

/** Flags `header-flags` (masks) */
export const HeaderFlags = { 'compact-bitsets': 0x1, 'omit-reply': 0x2, stats: 0x4 } as const;

/** One of the flags {@link HeaderFlags}. */
export type HeaderFlag = keyof typeof HeaderFlags;

/** Turns numbers of {@link HeaderFlags} into names and back. */
export const headerFlagsTable: FlagsTable<HeaderFlag> = /* @__PURE__ */ new FlagsTable('header-flags', HeaderFlags);

/** Enum `module-fw-flash-status` */
export const ModuleFwFlashStatus = { started: 0, 'in-progress': 1, completed: 2, error: 3 } as const;

/** One of the names of {@link ModuleFwFlashStatus}. */
export type ModuleFwFlashStatus = keyof typeof ModuleFwFlashStatus;

/** Turns numbers of {@link ModuleFwFlashStatus} into names and back. */
export const moduleFwFlashStatusTable: EnumTable<ModuleFwFlashStatus> =
  /* @__PURE__ */ new EnumTable('module-fw-flash-status', ModuleFwFlashStatus);

/** Enum `c33-pse-ext-state` */
export const C33PseExtState = {
  none: 0, 'error-condition': 1, 'mr-mps-valid': 2, 'mr-pse-enable': 3, 'option-detect-ted': 4, 'option-vport-lim': 5,
  'ovld-detected': 6, 'power-not-available': 7, 'short-detected': 8,
} as const;

/** One of the names of {@link C33PseExtState}. */
export type C33PseExtState = keyof typeof C33PseExtState;

/** Turns numbers of {@link C33PseExtState} into names and back. */
export const c33PseExtStateTable: EnumTable<C33PseExtState> =
  /* @__PURE__ */ new EnumTable('c33-pse-ext-state', C33PseExtState);

/** Enum `phy-upstream-type` */
export const PhyUpstreamType = { mac: 0, phy: 1 } as const;

/** One of the names of {@link PhyUpstreamType}. */
export type PhyUpstreamType = keyof typeof PhyUpstreamType;

/** Turns numbers of {@link PhyUpstreamType} into names and back. */
export const phyUpstreamTypeTable: EnumTable<PhyUpstreamType> =
  /* @__PURE__ */ new EnumTable('phy-upstream-type', PhyUpstreamType);

/** Enum `tcp-data-split` */
export const TcpDataSplit = { unknown: 0, disabled: 1, enabled: 2 } as const;

/** One of the names of {@link TcpDataSplit}. */
export type TcpDataSplit = keyof typeof TcpDataSplit;

/** Turns numbers of {@link TcpDataSplit} into names and back. */
export const tcpDataSplitTable: EnumTable<TcpDataSplit> = /* @__PURE__ */ new EnumTable('tcp-data-split', TcpDataSplit);

/** Enum `hwtstamp-source` */
export const HwtstampSource = { netdev: 1, phylib: 2 } as const;

/** One of the names of {@link HwtstampSource}. */
export type HwtstampSource = keyof typeof HwtstampSource;

/** Turns numbers of {@link HwtstampSource} into names and back. */
export const hwtstampSourceTable: EnumTable<HwtstampSource> =
  /* @__PURE__ */ new EnumTable('hwtstamp-source', HwtstampSource);

/** Flags `pse-event` (masks) */
export const PseEvent = {
  'pse-event-over-current': 0x1, 'pse-event-over-temp': 0x2, 'c33-pse-event-detection': 0x4,
  'c33-pse-event-classification': 0x8, 'c33-pse-event-disconnection': 0x10, 'pse-event-over-budget': 0x20,
  'pse-event-sw-pw-control-error': 0x40,
} as const;

/** One of the flags {@link PseEvent}. */
export type PseEvent = keyof typeof PseEvent;

/** Turns numbers of {@link PseEvent} into names and back. */
export const pseEventTable: FlagsTable<PseEvent> = /* @__PURE__ */ new FlagsTable('pse-event', PseEvent);

/** Flags `input-xfrm` (masks) */
export const InputXfrm = { 'sym-xor': 0x1, 'sym-or-xor': 0x2 } as const;

/** One of the flags {@link InputXfrm}. */
export type InputXfrm = keyof typeof InputXfrm;

/** Turns numbers of {@link InputXfrm} into names and back. */
export const inputXfrmTable: FlagsTable<InputXfrm> = /* @__PURE__ */ new FlagsTable('input-xfrm', InputXfrm);

/** Flags `rxfh-fields` (masks) */
export const RxfhFields = {
  l2da: 0x2, vlan: 0x4, 'l3-proto': 0x8, 'ip-src': 0x10, 'ip-dst': 0x20, 'l4-b-0-1': 0x40, 'l4-b-2-3': 0x80,
  'gtp-teid': 0x100, 'ip6-fl': 0x200, discard: 0x80000000,
} as const;

/** One of the flags {@link RxfhFields}. */
export type RxfhFields = keyof typeof RxfhFields;

/** Turns numbers of {@link RxfhFields} into names and back. */
export const rxfhFieldsTable: FlagsTable<RxfhFields> = /* @__PURE__ */ new FlagsTable('rxfh-fields', RxfhFields);

/** Multicast groups of `ethtool`. */
export const multicastGroups = ['monitor'] as const;
