// Generated from specs/kernel/rt-link.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `ifinfo-flags` (masks) */
export const IfinfoFlags = {
  up: 0x1, broadcast: 0x2, debug: 0x4, loopback: 0x8, 'point-to-point': 0x10, 'no-trailers': 0x20, running: 0x40,
  'no-arp': 0x80, promisc: 0x100, 'all-multi': 0x200, master: 0x400, slave: 0x800, multicast: 0x1000, portsel: 0x2000,
  'auto-media': 0x4000, dynamic: 0x8000, 'lower-up': 0x10000, dormant: 0x20000, echo: 0x40000,
} as const;

/** One of the flags {@link IfinfoFlags}. */
export type IfinfoFlag = keyof typeof IfinfoFlags;

/** Turns numbers of {@link IfinfoFlags} into names and back. */
export const ifinfoFlagsTable: FlagsTable<IfinfoFlag> = /* @__PURE__ */ new FlagsTable('ifinfo-flags', IfinfoFlags);

/** Enum `vlan-protocols` */
export const VlanProtocols = { '8021q': 33024, '8021ad': 34984 } as const;

/** One of the names of {@link VlanProtocols}. */
export type VlanProtocols = keyof typeof VlanProtocols;

/** Turns numbers of {@link VlanProtocols} into names and back. */
export const vlanProtocolsTable: EnumTable<VlanProtocols> =
  /* @__PURE__ */ new EnumTable('vlan-protocols', VlanProtocols);

/** Enum `ipv4-devconf` */
export const Ipv4Devconf = {
  forwarding: 0, 'mc-forwarding': 1, 'proxy-arp': 2, 'accept-redirects': 3, 'secure-redirects': 4, 'send-redirects': 5,
  'shared-media': 6, 'rp-filter': 7, 'accept-source-route': 8, 'bootp-relay': 9, 'log-martians': 10, tag: 11,
  arpfilter: 12, 'medium-id': 13, noxfrm: 14, nopolicy: 15, 'force-igmp-version': 16, 'arp-announce': 17,
  'arp-ignore': 18, 'promote-secondaries': 19, 'arp-accept': 20, 'arp-notify': 21, 'accept-local': 22, 'src-vmark': 23,
  'proxy-arp-pvlan': 24, 'route-localnet': 25, 'igmpv2-unsolicited-report-interval': 26,
  'igmpv3-unsolicited-report-interval': 27, 'ignore-routes-with-linkdown': 28, 'drop-unicast-in-l2-multicast': 29,
  'drop-gratuitous-arp': 30, 'bc-forwarding': 31, 'arp-evict-nocarrier': 32,
} as const;

/** One of the names of {@link Ipv4Devconf}. */
export type Ipv4Devconf = keyof typeof Ipv4Devconf;

/** Turns numbers of {@link Ipv4Devconf} into names and back. */
export const ipv4DevconfTable: EnumTable<Ipv4Devconf> = /* @__PURE__ */ new EnumTable('ipv4-devconf', Ipv4Devconf);

/** Enum `ipv6-devconf` */
export const Ipv6Devconf = {
  forwarding: 0, hoplimit: 1, mtu6: 2, 'accept-ra': 3, 'accept-redirects': 4, autoconf: 5, 'dad-transmits': 6,
  'rtr-solicits': 7, 'rtr-solicit-interval': 8, 'rtr-solicit-delay': 9, 'use-tempaddr': 10, 'temp-valid-lft': 11,
  'temp-prefered-lft': 12, 'regen-max-retry': 13, 'max-desync-factor': 14, 'max-addresses': 15, 'force-mld-version': 16,
  'accept-ra-defrtr': 17, 'accept-ra-pinfo': 18, 'accept-ra-rtr-pref': 19, 'rtr-probe-interval': 20,
  'accept-ra-rt-info-max-plen': 21, 'proxy-ndp': 22, 'optimistic-dad': 23, 'accept-source-route': 24,
  'mc-forwarding': 25, 'disable-ipv6': 26, 'accept-dad': 27, 'force-tllao': 28, 'ndisc-notify': 29,
  'mldv1-unsolicited-report-interval': 30, 'mldv2-unsolicited-report-interval': 31, 'suppress-frag-ndisc': 32,
  'accept-ra-from-local': 33, 'use-optimistic': 34, 'accept-ra-mtu': 35, 'stable-secret': 36, 'use-oif-addrs-only': 37,
  'accept-ra-min-hop-limit': 38, 'ignore-routes-with-linkdown': 39, 'drop-unicast-in-l2-multicast': 40,
  'drop-unsolicited-na': 41, 'keep-addr-on-down': 42, 'rtr-solicit-max-interval': 43, 'seg6-enabled': 44,
  'seg6-require-hmac': 45, 'enhanced-dad': 46, 'addr-gen-mode': 47, 'disable-policy': 48,
  'accept-ra-rt-info-min-plen': 49, 'ndisc-tclass': 50, 'rpl-seg-enabled': 51, 'ra-defrtr-metric': 52,
  'ioam6-enabled': 53, 'ioam6-id': 54, 'ioam6-id-wide': 55, 'ndisc-evict-nocarrier': 56, 'accept-untracked-na': 57,
  'accept-ra-min-lft': 58, 'force-forwarding': 59,
} as const;

/** One of the names of {@link Ipv6Devconf}. */
export type Ipv6Devconf = keyof typeof Ipv6Devconf;

/** Turns numbers of {@link Ipv6Devconf} into names and back. */
export const ipv6DevconfTable: EnumTable<Ipv6Devconf> = /* @__PURE__ */ new EnumTable('ipv6-devconf', Ipv6Devconf);

/** Enum `ifla-icmp6-stats` */
export const IflaIcmp6Stats = {
  num: 0, inmsgs: 1, inerrors: 2, outmsgs: 3, outerrors: 4, csumerrors: 5, ratelimithost: 6,
} as const;

/** One of the names of {@link IflaIcmp6Stats}. */
export type IflaIcmp6Stats = keyof typeof IflaIcmp6Stats;

/** Turns numbers of {@link IflaIcmp6Stats} into names and back. */
export const iflaIcmp6StatsTable: EnumTable<IflaIcmp6Stats> =
  /* @__PURE__ */ new EnumTable('ifla-icmp6-stats', IflaIcmp6Stats);

/** Flags `br-boolopts` (masks) */
export const BrBoolopts = {
  'no-ll-learn': 0x1, 'mcast-vlan-snooping': 0x2, 'mst-enable': 0x4, 'mdb-offload-fail-notification': 0x8,
  'fdb-local-vlan-0': 0x10,
} as const;

/** One of the flags {@link BrBoolopts}. */
export type BrBoolopts = keyof typeof BrBoolopts;

/** Turns numbers of {@link BrBoolopts} into names and back. */
export const brBooloptsTable: FlagsTable<BrBoolopts> = /* @__PURE__ */ new FlagsTable('br-boolopts', BrBoolopts);

/** Enum `br-port-state` */
export const BrPortState = { disabled: 0, listening: 1, learning: 2, forwarding: 3, blocking: 4 } as const;

/** One of the names of {@link BrPortState}. */
export type BrPortState = keyof typeof BrPortState;

/** Turns numbers of {@link BrPortState} into names and back. */
export const brPortStateTable: EnumTable<BrPortState> = /* @__PURE__ */ new EnumTable('br-port-state', BrPortState);

/** Enum `br-mcast-router` */
export const BrMcastRouter = { disabled: 0, 'temp-query': 1, perm: 2, temp: 3 } as const;

/** One of the names of {@link BrMcastRouter}. */
export type BrMcastRouter = keyof typeof BrMcastRouter;

/** Turns numbers of {@link BrMcastRouter} into names and back. */
export const brMcastRouterTable: EnumTable<BrMcastRouter> =
  /* @__PURE__ */ new EnumTable('br-mcast-router', BrMcastRouter);

/** Flags `bridge-vlan-info-flags` (masks) */
export const BridgeVlanInfoFlags = {
  master: 0x1, pvid: 0x2, untagged: 0x4, 'range-begin': 0x8, 'range-end': 0x10, brentry: 0x20, 'only-opts': 0x40,
} as const;

/** One of the flags {@link BridgeVlanInfoFlags}. */
export type BridgeVlanInfoFlag = keyof typeof BridgeVlanInfoFlags;

/** Turns numbers of {@link BridgeVlanInfoFlags} into names and back. */
export const bridgeVlanInfoFlagsTable: FlagsTable<BridgeVlanInfoFlag> =
  /* @__PURE__ */ new FlagsTable('bridge-vlan-info-flags', BridgeVlanInfoFlags);

/** Flags `bridge-flags` (masks) */
export const BridgeFlags = { master: 0x1, self: 0x2 } as const;

/** One of the flags {@link BridgeFlags}. */
export type BridgeFlag = keyof typeof BridgeFlags;

/** Turns numbers of {@link BridgeFlags} into names and back. */
export const bridgeFlagsTable: FlagsTable<BridgeFlag> = /* @__PURE__ */ new FlagsTable('bridge-flags', BridgeFlags);

/** Enum `bridge-mode` */
export const BridgeMode = { veb: 0, vepa: 1, undef: 65535 } as const;

/** One of the names of {@link BridgeMode}. */
export type BridgeMode = keyof typeof BridgeMode;

/** Turns numbers of {@link BridgeMode} into names and back. */
export const bridgeModeTable: EnumTable<BridgeMode> = /* @__PURE__ */ new EnumTable('bridge-mode', BridgeMode);

/** Flags `stats-filter` (masks) */
export const StatsFilter = {
  'link-64': 0x1, 'link-xstats': 0x2, 'link-xstats-slave': 0x4, 'link-offload-xstats': 0x8, 'af-spec': 0x10,
} as const;

/** One of the flags {@link StatsFilter}. */
export type StatsFilter = keyof typeof StatsFilter;

/** Turns numbers of {@link StatsFilter} into names and back. */
export const statsFilterTable: FlagsTable<StatsFilter> = /* @__PURE__ */ new FlagsTable('stats-filter', StatsFilter);

/** Flags `vlan-flags` (masks) */
export const VlanFlags = {
  'reorder-hdr': 0x1, gvrp: 0x2, 'loose-binding': 0x4, mvrp: 0x8, 'bridge-binding': 0x10,
} as const;

/** One of the flags {@link VlanFlags}. */
export type VlanFlag = keyof typeof VlanFlags;

/** Turns numbers of {@link VlanFlags} into names and back. */
export const vlanFlagsTable: FlagsTable<VlanFlag> = /* @__PURE__ */ new FlagsTable('vlan-flags', VlanFlags);

/** Enum `ifla-vf-link-state-enum` */
export const IflaVfLinkStateEnum = { auto: 0, enable: 1, disable: 2 } as const;

/** One of the names of {@link IflaVfLinkStateEnum}. */
export type IflaVfLinkStateEnum = keyof typeof IflaVfLinkStateEnum;

/** Turns numbers of {@link IflaVfLinkStateEnum} into names and back. */
export const iflaVfLinkStateEnumTable: EnumTable<IflaVfLinkStateEnum> =
  /* @__PURE__ */ new EnumTable('ifla-vf-link-state-enum', IflaVfLinkStateEnum);

/** Flags `rtext-filter` (masks) */
export const RtextFilter = {
  vf: 0x1, brvlan: 0x2, 'brvlan-compressed': 0x4, 'skip-stats': 0x8, mrp: 0x10, 'cfm-config': 0x20, 'cfm-status': 0x40,
  mst: 0x80, 'name-only': 0x100,
} as const;

/** One of the flags {@link RtextFilter}. */
export type RtextFilter = keyof typeof RtextFilter;

/** Turns numbers of {@link RtextFilter} into names and back. */
export const rtextFilterTable: FlagsTable<RtextFilter> = /* @__PURE__ */ new FlagsTable('rtext-filter', RtextFilter);

/** Enum `netkit-policy` */
export const NetkitPolicy = { forward: 0, blackhole: 2 } as const;

/** One of the names of {@link NetkitPolicy}. */
export type NetkitPolicy = keyof typeof NetkitPolicy;

/** Turns numbers of {@link NetkitPolicy} into names and back. */
export const netkitPolicyTable: EnumTable<NetkitPolicy> = /* @__PURE__ */ new EnumTable('netkit-policy', NetkitPolicy);

/** Enum `netkit-mode` */
export const NetkitMode = { l2: 0, l3: 1 } as const;

/** One of the names of {@link NetkitMode}. */
export type NetkitMode = keyof typeof NetkitMode;

/** Turns numbers of {@link NetkitMode} into names and back. */
export const netkitModeTable: EnumTable<NetkitMode> = /* @__PURE__ */ new EnumTable('netkit-mode', NetkitMode);

/** Enum `netkit-scrub` */
export const NetkitScrub = { none: 0, default: 1 } as const;

/** One of the names of {@link NetkitScrub}. */
export type NetkitScrub = keyof typeof NetkitScrub;

/** Turns numbers of {@link NetkitScrub} into names and back. */
export const netkitScrubTable: EnumTable<NetkitScrub> = /* @__PURE__ */ new EnumTable('netkit-scrub', NetkitScrub);

/** Enum `netkit-pairing` */
export const NetkitPairing = { pair: 0, single: 1 } as const;

/** One of the names of {@link NetkitPairing}. */
export type NetkitPairing = keyof typeof NetkitPairing;

/** Turns numbers of {@link NetkitPairing} into names and back. */
export const netkitPairingTable: EnumTable<NetkitPairing> =
  /* @__PURE__ */ new EnumTable('netkit-pairing', NetkitPairing);

/** Enum `ovpn-mode` */
export const OvpnMode = { p2p: 0, mp: 1 } as const;

/** One of the names of {@link OvpnMode}. */
export type OvpnMode = keyof typeof OvpnMode;

/** Turns numbers of {@link OvpnMode} into names and back. */
export const ovpnModeTable: EnumTable<OvpnMode> = /* @__PURE__ */ new EnumTable('ovpn-mode', OvpnMode);

/** Enum `br-stp-mode` */
export const BrStpMode = { auto: 0, user: 1, kernel: 2 } as const;

/** One of the names of {@link BrStpMode}. */
export type BrStpMode = keyof typeof BrStpMode;

/** Turns numbers of {@link BrStpMode} into names and back. */
export const brStpModeTable: EnumTable<BrStpMode> = /* @__PURE__ */ new EnumTable('br-stp-mode', BrStpMode);

/** Enum `operstate` */
export const Operstate = {
  unknown: 0, notpresent: 1, down: 2, lowerlayerdown: 3, testing: 4, dormant: 5, up: 6,
} as const;

/** One of the names of {@link Operstate}. */
export type Operstate = keyof typeof Operstate;

/** Turns numbers of {@link Operstate} into names and back. */
export const operstateTable: EnumTable<Operstate> = /* @__PURE__ */ new EnumTable('operstate', Operstate);

/** Enum `linkmode` */
export const Linkmode = { default: 0, dormant: 1, testing: 2 } as const;

/** One of the names of {@link Linkmode}. */
export type Linkmode = keyof typeof Linkmode;

/** Turns numbers of {@link Linkmode} into names and back. */
export const linkmodeTable: EnumTable<Linkmode> = /* @__PURE__ */ new EnumTable('linkmode', Linkmode);

/** Enum `link-event` */
export const LinkEvent = {
  none: 0, reboot: 1, features: 2, 'bonding-failover': 3, 'notify-peers': 4, 'igmp-resend': 5, 'bonding-options': 6,
} as const;

/** One of the names of {@link LinkEvent}. */
export type LinkEvent = keyof typeof LinkEvent;

/** Turns numbers of {@link LinkEvent} into names and back. */
export const linkEventTable: EnumTable<LinkEvent> = /* @__PURE__ */ new EnumTable('link-event', LinkEvent);

/** Enum `xdp-attached` */
export const XdpAttached = { none: 0, drv: 1, skb: 2, hw: 3, multi: 4 } as const;

/** One of the names of {@link XdpAttached}. */
export type XdpAttached = keyof typeof XdpAttached;

/** Turns numbers of {@link XdpAttached} into names and back. */
export const xdpAttachedTable: EnumTable<XdpAttached> = /* @__PURE__ */ new EnumTable('xdp-attached', XdpAttached);

/** Flags `xdp-flags` (masks) */
export const XdpFlags = {
  'update-if-noexist': 0x1, 'skb-mode': 0x2, 'drv-mode': 0x4, 'hw-mode': 0x8, replace: 0x10,
} as const;

/** One of the flags {@link XdpFlags}. */
export type XdpFlag = keyof typeof XdpFlags;

/** Turns numbers of {@link XdpFlags} into names and back. */
export const xdpFlagsTable: FlagsTable<XdpFlag> = /* @__PURE__ */ new FlagsTable('xdp-flags', XdpFlags);

/** Enum `in6-addr-gen-mode` */
export const In6AddrGenMode = { eui64: 0, none: 1, 'stable-privacy': 2, random: 3 } as const;

/** One of the names of {@link In6AddrGenMode}. */
export type In6AddrGenMode = keyof typeof In6AddrGenMode;

/** Turns numbers of {@link In6AddrGenMode} into names and back. */
export const in6AddrGenModeTable: EnumTable<In6AddrGenMode> =
  /* @__PURE__ */ new EnumTable('in6-addr-gen-mode', In6AddrGenMode);

/** Flags `inet6-link-flags` (masks) */
export const Inet6LinkFlags = {
  'rs-sent': 0x10, 'ra-rcvd': 0x20, 'ra-managed': 0x40, 'ra-otherconf': 0x80, ready: 0x80000000,
} as const;

/** One of the flags {@link Inet6LinkFlags}. */
export type Inet6LinkFlag = keyof typeof Inet6LinkFlags;

/** Turns numbers of {@link Inet6LinkFlags} into names and back. */
export const inet6LinkFlagsTable: FlagsTable<Inet6LinkFlag> =
  /* @__PURE__ */ new FlagsTable('inet6-link-flags', Inet6LinkFlags);

/** Enum `mctp-phys-binding` */
export const MctpPhysBinding = {
  unspec: 0, smbus: 1, 'pcie-vdm': 2, usb: 3, kcs: 4, serial: 5, i3c: 6, mmbi: 7, pcc: 8, ucie: 9, vendor: 255,
} as const;

/** One of the names of {@link MctpPhysBinding}. */
export type MctpPhysBinding = keyof typeof MctpPhysBinding;

/** Turns numbers of {@link MctpPhysBinding} into names and back. */
export const mctpPhysBindingTable: EnumTable<MctpPhysBinding> =
  /* @__PURE__ */ new EnumTable('mctp-phys-binding', MctpPhysBinding);

/** Enum `port-request` */
export const PortRequest = { preassociate: 0, 'preassociate-rr': 1, associate: 2, disassociate: 3 } as const;

/** One of the names of {@link PortRequest}. */
export type PortRequest = keyof typeof PortRequest;

/** Turns numbers of {@link PortRequest} into names and back. */
export const portRequestTable: EnumTable<PortRequest> = /* @__PURE__ */ new EnumTable('port-request', PortRequest);

/** Enum `port-response` */
export const PortResponse = {
  'vdp-success': 0, 'vdp-invalid-format': 1, 'vdp-insufficient-resources': 2, 'vdp-unused-vtid': 3,
  'vdp-vtid-violation': 4, 'vdp-vtid-version-violation': 5, 'vdp-out-of-sync': 6, 'profile-success': 256,
  'profile-inprogress': 257, 'profile-invalid': 258, 'profile-badstate': 259, 'profile-insufficient-resources': 260,
  'profile-error': 261,
} as const;

/** One of the names of {@link PortResponse}. */
export type PortResponse = keyof typeof PortResponse;

/** Turns numbers of {@link PortResponse} into names and back. */
export const portResponseTable: EnumTable<PortResponse> = /* @__PURE__ */ new EnumTable('port-response', PortResponse);

/** Enum `bond-mode` */
export const BondMode = {
  'balance-rr': 0, 'active-backup': 1, 'balance-xor': 2, broadcast: 3, '802.3ad': 4, 'balance-tlb': 5, 'balance-alb': 6,
} as const;

/** One of the names of {@link BondMode}. */
export type BondMode = keyof typeof BondMode;

/** Turns numbers of {@link BondMode} into names and back. */
export const bondModeTable: EnumTable<BondMode> = /* @__PURE__ */ new EnumTable('bond-mode', BondMode);

/** Enum `bond-xmit-hash-policy` */
export const BondXmitHashPolicy = {
  layer2: 0, 'layer3+4': 1, 'layer2+3': 2, 'encap2+3': 3, 'encap3+4': 4, 'vlan+srcmac': 5,
} as const;

/** One of the names of {@link BondXmitHashPolicy}. */
export type BondXmitHashPolicy = keyof typeof BondXmitHashPolicy;

/** Turns numbers of {@link BondXmitHashPolicy} into names and back. */
export const bondXmitHashPolicyTable: EnumTable<BondXmitHashPolicy> =
  /* @__PURE__ */ new EnumTable('bond-xmit-hash-policy', BondXmitHashPolicy);

/** Enum `bond-arp-validate` */
export const BondArpValidate = {
  none: 0, active: 1, backup: 2, all: 3, filter: 4, filter_active: 5, filter_backup: 6,
} as const;

/** One of the names of {@link BondArpValidate}. */
export type BondArpValidate = keyof typeof BondArpValidate;

/** Turns numbers of {@link BondArpValidate} into names and back. */
export const bondArpValidateTable: EnumTable<BondArpValidate> =
  /* @__PURE__ */ new EnumTable('bond-arp-validate', BondArpValidate);

/** Enum `bond-arp-all-targets` */
export const BondArpAllTargets = { any: 0, all: 1 } as const;

/** One of the names of {@link BondArpAllTargets}. */
export type BondArpAllTargets = keyof typeof BondArpAllTargets;

/** Turns numbers of {@link BondArpAllTargets} into names and back. */
export const bondArpAllTargetsTable: EnumTable<BondArpAllTargets> =
  /* @__PURE__ */ new EnumTable('bond-arp-all-targets', BondArpAllTargets);

/** Enum `bond-primary-reselect` */
export const BondPrimaryReselect = { always: 0, better: 1, failure: 2 } as const;

/** One of the names of {@link BondPrimaryReselect}. */
export type BondPrimaryReselect = keyof typeof BondPrimaryReselect;

/** Turns numbers of {@link BondPrimaryReselect} into names and back. */
export const bondPrimaryReselectTable: EnumTable<BondPrimaryReselect> =
  /* @__PURE__ */ new EnumTable('bond-primary-reselect', BondPrimaryReselect);

/** Enum `bond-fail-over-mac` */
export const BondFailOverMac = { none: 0, active: 1, follow: 2 } as const;

/** One of the names of {@link BondFailOverMac}. */
export type BondFailOverMac = keyof typeof BondFailOverMac;

/** Turns numbers of {@link BondFailOverMac} into names and back. */
export const bondFailOverMacTable: EnumTable<BondFailOverMac> =
  /* @__PURE__ */ new EnumTable('bond-fail-over-mac', BondFailOverMac);

/** Enum `bond-lacp-rate` */
export const BondLacpRate = { slow: 0, fast: 1 } as const;

/** One of the names of {@link BondLacpRate}. */
export type BondLacpRate = keyof typeof BondLacpRate;

/** Turns numbers of {@link BondLacpRate} into names and back. */
export const bondLacpRateTable: EnumTable<BondLacpRate> = /* @__PURE__ */ new EnumTable('bond-lacp-rate', BondLacpRate);

/** Enum `bond-ad-select` */
export const BondAdSelect = { stable: 0, bandwidth: 1, count: 2, actor_port_prio: 3 } as const;

/** One of the names of {@link BondAdSelect}. */
export type BondAdSelect = keyof typeof BondAdSelect;

/** Turns numbers of {@link BondAdSelect} into names and back. */
export const bondAdSelectTable: EnumTable<BondAdSelect> = /* @__PURE__ */ new EnumTable('bond-ad-select', BondAdSelect);

/** Enum `bond-slave-state` */
export const BondSlaveState = { active: 0, backup: 1 } as const;

/** One of the names of {@link BondSlaveState}. */
export type BondSlaveState = keyof typeof BondSlaveState;

/** Turns numbers of {@link BondSlaveState} into names and back. */
export const bondSlaveStateTable: EnumTable<BondSlaveState> =
  /* @__PURE__ */ new EnumTable('bond-slave-state', BondSlaveState);

/** Enum `bond-mii-status` */
export const BondMiiStatus = { up: 0, fail: 1, down: 2, back: 3 } as const;

/** One of the names of {@link BondMiiStatus}. */
export type BondMiiStatus = keyof typeof BondMiiStatus;

/** Turns numbers of {@link BondMiiStatus} into names and back. */
export const bondMiiStatusTable: EnumTable<BondMiiStatus> =
  /* @__PURE__ */ new EnumTable('bond-mii-status', BondMiiStatus);

/** Flags `lacp-port-state` (masks) */
export const LacpPortState = {
  'lacp-activity': 0x1, 'lacp-timeout': 0x2, aggregation: 0x4, synchronization: 0x8, collecting: 0x10,
  distributing: 0x20, defaulted: 0x40, expired: 0x80,
} as const;

/** One of the flags {@link LacpPortState}. */
export type LacpPortState = keyof typeof LacpPortState;

/** Turns numbers of {@link LacpPortState} into names and back. */
export const lacpPortStateTable: FlagsTable<LacpPortState> =
  /* @__PURE__ */ new FlagsTable('lacp-port-state', LacpPortState);

/** Enum `bond-churn-state` */
export const BondChurnState = { monitor: 0, churn: 1, 'no-churn': 2 } as const;

/** One of the names of {@link BondChurnState}. */
export type BondChurnState = keyof typeof BondChurnState;

/** Turns numbers of {@link BondChurnState} into names and back. */
export const bondChurnStateTable: EnumTable<BondChurnState> =
  /* @__PURE__ */ new EnumTable('bond-churn-state', BondChurnState);

/** Enum `tunnel-encap-type` */
export const TunnelEncapType = { none: 0, fou: 1, gue: 2, mpls: 3 } as const;

/** One of the names of {@link TunnelEncapType}. */
export type TunnelEncapType = keyof typeof TunnelEncapType;

/** Turns numbers of {@link TunnelEncapType} into names and back. */
export const tunnelEncapTypeTable: EnumTable<TunnelEncapType> =
  /* @__PURE__ */ new EnumTable('tunnel-encap-type', TunnelEncapType);

/** Flags `tunnel-encap-flags` (masks) */
export const TunnelEncapFlags = { csum: 0x1, csum6: 0x2, remcsum: 0x4 } as const;

/** One of the flags {@link TunnelEncapFlags}. */
export type TunnelEncapFlag = keyof typeof TunnelEncapFlags;

/** Turns numbers of {@link TunnelEncapFlags} into names and back. */
export const tunnelEncapFlagsTable: FlagsTable<TunnelEncapFlag> =
  /* @__PURE__ */ new FlagsTable('tunnel-encap-flags', TunnelEncapFlags);

/** Flags `gre-flags` (masks) */
export const GreFlags = { strict: 0x800, seq: 0x1000, key: 0x2000, routing: 0x4000, csum: 0x8000 } as const;

/** One of the flags {@link GreFlags}. */
export type GreFlag = keyof typeof GreFlags;

/** Turns numbers of {@link GreFlags} into names and back. */
export const greFlagsTable: FlagsTable<GreFlag> = /* @__PURE__ */ new FlagsTable('gre-flags', GreFlags);

/** Enum `erspan-dir` */
export const ErspanDir = { ingress: 0, egress: 1 } as const;

/** One of the names of {@link ErspanDir}. */
export type ErspanDir = keyof typeof ErspanDir;

/** Turns numbers of {@link ErspanDir} into names and back. */
export const erspanDirTable: EnumTable<ErspanDir> = /* @__PURE__ */ new EnumTable('erspan-dir', ErspanDir);

/** Flags `ip6-tnl-flags` (masks) */
export const Ip6TnlFlags = {
  'ign-encap-limit': 0x1, 'use-orig-tclass': 0x2, 'use-orig-flowlabel': 0x4, 'mip6-dev': 0x8, 'rcv-dscp-copy': 0x10,
  'use-orig-fwmark': 0x20, 'allow-local-remote': 0x40, 'cap-xmit': 0x10000, 'cap-rcv': 0x20000,
  'cap-per-packet': 0x40000,
} as const;

/** One of the flags {@link Ip6TnlFlags}. */
export type Ip6TnlFlag = keyof typeof Ip6TnlFlags;

/** Turns numbers of {@link Ip6TnlFlags} into names and back. */
export const ip6TnlFlagsTable: FlagsTable<Ip6TnlFlag> = /* @__PURE__ */ new FlagsTable('ip6-tnl-flags', Ip6TnlFlags);

/** Flags `sit-flags` (masks) */
export const SitFlags = { isatap: 0x1 } as const;

/** One of the flags {@link SitFlags}. */
export type SitFlag = keyof typeof SitFlags;

/** Turns numbers of {@link SitFlags} into names and back. */
export const sitFlagsTable: FlagsTable<SitFlag> = /* @__PURE__ */ new FlagsTable('sit-flags', SitFlags);

/** Enum `geneve-df` */
export const GeneveDf = { unset: 0, set: 1, inherit: 2 } as const;

/** One of the names of {@link GeneveDf}. */
export type GeneveDf = keyof typeof GeneveDf;

/** Turns numbers of {@link GeneveDf} into names and back. */
export const geneveDfTable: EnumTable<GeneveDf> = /* @__PURE__ */ new EnumTable('geneve-df', GeneveDf);

/** Enum `hsr-protocol` */
export const HsrProtocol = { hsr: 0, prp: 1 } as const;

/** One of the names of {@link HsrProtocol}. */
export type HsrProtocol = keyof typeof HsrProtocol;

/** Turns numbers of {@link HsrProtocol} into names and back. */
export const hsrProtocolTable: EnumTable<HsrProtocol> = /* @__PURE__ */ new EnumTable('hsr-protocol', HsrProtocol);

/** Enum `tun-type` */
export const TunType = { tun: 1, tap: 2 } as const;

/** One of the names of {@link TunType}. */
export type TunType = keyof typeof TunType;

/** Turns numbers of {@link TunType} into names and back. */
export const tunTypeTable: EnumTable<TunType> = /* @__PURE__ */ new EnumTable('tun-type', TunType);

/** Enum `vxlan-df` */
export const VxlanDf = { unset: 0, set: 1, inherit: 2 } as const;

/** One of the names of {@link VxlanDf}. */
export type VxlanDf = keyof typeof VxlanDf;

/** Turns numbers of {@link VxlanDf} into names and back. */
export const vxlanDfTable: EnumTable<VxlanDf> = /* @__PURE__ */ new EnumTable('vxlan-df', VxlanDf);

/** Enum `vxlan-label-policy` */
export const VxlanLabelPolicy = { fixed: 0, inherit: 1 } as const;

/** One of the names of {@link VxlanLabelPolicy}. */
export type VxlanLabelPolicy = keyof typeof VxlanLabelPolicy;

/** Turns numbers of {@link VxlanLabelPolicy} into names and back. */
export const vxlanLabelPolicyTable: EnumTable<VxlanLabelPolicy> =
  /* @__PURE__ */ new EnumTable('vxlan-label-policy', VxlanLabelPolicy);

/** Enum `macvlan-mode` */
export const MacvlanMode = { private: 1, vepa: 2, bridge: 4, passthru: 8, source: 16 } as const;

/** One of the names of {@link MacvlanMode}. */
export type MacvlanMode = keyof typeof MacvlanMode;

/** Turns numbers of {@link MacvlanMode} into names and back. */
export const macvlanModeTable: EnumTable<MacvlanMode> = /* @__PURE__ */ new EnumTable('macvlan-mode', MacvlanMode);

/** Flags `macvlan-flags` (masks) */
export const MacvlanFlags = { nopromisc: 0x1, nodst: 0x2 } as const;

/** One of the flags {@link MacvlanFlags}. */
export type MacvlanFlag = keyof typeof MacvlanFlags;

/** Turns numbers of {@link MacvlanFlags} into names and back. */
export const macvlanFlagsTable: FlagsTable<MacvlanFlag> = /* @__PURE__ */ new FlagsTable('macvlan-flags', MacvlanFlags);

/** Enum `macvlan-macaddr-mode` */
export const MacvlanMacaddrMode = { add: 0, del: 1, flush: 2, set: 3 } as const;

/** One of the names of {@link MacvlanMacaddrMode}. */
export type MacvlanMacaddrMode = keyof typeof MacvlanMacaddrMode;

/** Turns numbers of {@link MacvlanMacaddrMode} into names and back. */
export const macvlanMacaddrModeTable: EnumTable<MacvlanMacaddrMode> =
  /* @__PURE__ */ new EnumTable('macvlan-macaddr-mode', MacvlanMacaddrMode);

/** Enum `ipvlan-mode` */
export const IpvlanMode = { l2: 0, l3: 1, l3s: 2 } as const;

/** One of the names of {@link IpvlanMode}. */
export type IpvlanMode = keyof typeof IpvlanMode;

/** Turns numbers of {@link IpvlanMode} into names and back. */
export const ipvlanModeTable: EnumTable<IpvlanMode> = /* @__PURE__ */ new EnumTable('ipvlan-mode', IpvlanMode);

/** Flags `ipvlan-flags` (masks) */
export const IpvlanFlags = { private: 0x1, vepa: 0x2 } as const;

/** One of the flags {@link IpvlanFlags}. */
export type IpvlanFlag = keyof typeof IpvlanFlags;

/** Turns numbers of {@link IpvlanFlags} into names and back. */
export const ipvlanFlagsTable: FlagsTable<IpvlanFlag> = /* @__PURE__ */ new FlagsTable('ipvlan-flags', IpvlanFlags);

/** Enum `macsec-validation-type` */
export const MacsecValidationType = { disabled: 0, check: 1, strict: 2 } as const;

/** One of the names of {@link MacsecValidationType}. */
export type MacsecValidationType = keyof typeof MacsecValidationType;

/** Turns numbers of {@link MacsecValidationType} into names and back. */
export const macsecValidationTypeTable: EnumTable<MacsecValidationType> =
  /* @__PURE__ */ new EnumTable('macsec-validation-type', MacsecValidationType);

/** Enum `macsec-offload` */
export const MacsecOffload = { off: 0, phy: 1, mac: 2 } as const;

/** One of the names of {@link MacsecOffload}. */
export type MacsecOffload = keyof typeof MacsecOffload;

/** Turns numbers of {@link MacsecOffload} into names and back. */
export const macsecOffloadTable: EnumTable<MacsecOffload> =
  /* @__PURE__ */ new EnumTable('macsec-offload', MacsecOffload);

/** Enum `gtp-role` */
export const GtpRole = { ggsn: 0, sgsn: 1 } as const;

/** One of the names of {@link GtpRole}. */
export type GtpRole = keyof typeof GtpRole;

/** Turns numbers of {@link GtpRole} into names and back. */
export const gtpRoleTable: EnumTable<GtpRole> = /* @__PURE__ */ new EnumTable('gtp-role', GtpRole);

/** Enum `amt-mode` */
export const AmtMode = { gateway: 0, relay: 1 } as const;

/** One of the names of {@link AmtMode}. */
export type AmtMode = keyof typeof AmtMode;

/** Turns numbers of {@link AmtMode} into names and back. */
export const amtModeTable: EnumTable<AmtMode> = /* @__PURE__ */ new EnumTable('amt-mode', AmtMode);

/** Enum `ipoib-mode` */
export const IpoibMode = { datagram: 0, connected: 1 } as const;

/** One of the names of {@link IpoibMode}. */
export type IpoibMode = keyof typeof IpoibMode;

/** Turns numbers of {@link IpoibMode} into names and back. */
export const ipoibModeTable: EnumTable<IpoibMode> = /* @__PURE__ */ new EnumTable('ipoib-mode', IpoibMode);

/** Flags `rmnet-flags` (masks) */
export const RmnetFlags = {
  'ingress-deaggregation': 0x1, 'ingress-map-commands': 0x2, 'ingress-map-cksumv4': 0x4, 'egress-map-cksumv4': 0x8,
  'ingress-map-cksumv5': 0x10, 'egress-map-cksumv5': 0x20,
} as const;

/** One of the flags {@link RmnetFlags}. */
export type RmnetFlag = keyof typeof RmnetFlags;

/** Turns numbers of {@link RmnetFlags} into names and back. */
export const rmnetFlagsTable: FlagsTable<RmnetFlag> = /* @__PURE__ */ new FlagsTable('rmnet-flags', RmnetFlags);

/** Enum `can-state` */
export const CanState = {
  'error-active': 0, 'error-warning': 1, 'error-passive': 2, 'bus-off': 3, stopped: 4, sleeping: 5,
} as const;

/** One of the names of {@link CanState}. */
export type CanState = keyof typeof CanState;

/** Turns numbers of {@link CanState} into names and back. */
export const canStateTable: EnumTable<CanState> = /* @__PURE__ */ new EnumTable('can-state', CanState);

/** Flags `can-ctrlmode-flags` (masks) */
export const CanCtrlmodeFlags = {
  loopback: 0x1, listenonly: 0x2, '3-samples': 0x4, 'one-shot': 0x8, 'berr-reporting': 0x10, fd: 0x20,
  'presume-ack': 0x40, 'fd-non-iso': 0x80, 'cc-len8-dlc': 0x100, 'tdc-auto': 0x200, 'tdc-manual': 0x400,
  restricted: 0x800, xl: 0x1000, 'xl-tdc-auto': 0x2000, 'xl-tdc-manual': 0x4000, 'xl-tms': 0x8000,
} as const;

/** One of the flags {@link CanCtrlmodeFlags}. */
export type CanCtrlmodeFlag = keyof typeof CanCtrlmodeFlags;

/** Turns numbers of {@link CanCtrlmodeFlags} into names and back. */
export const canCtrlmodeFlagsTable: FlagsTable<CanCtrlmodeFlag> =
  /* @__PURE__ */ new FlagsTable('can-ctrlmode-flags', CanCtrlmodeFlags);

/** Multicast groups of `rt-link` and their numbers. */
export const multicastGroups = { 'rtnlgrp-link': 1, 'rtnlgrp-stats': 36, 'rtnlgrp-ipv6-ifinfo': 12 } as const;
