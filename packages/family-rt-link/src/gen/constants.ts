// Generated from specs/kernel/rt-link.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/**
 * Flags `ifinfo-flags` (masks): State of a link, and what it can do. Only some can be set: up, debug, no-trailers,
 * no-arp, promisc, all-multi, multicast, portsel, auto-media and dynamic.
 */
export const IfinfoFlags = {
  /** Administratively up. */
  up: 0x1,
  /** Can broadcast; set by the driver. */
  broadcast: 0x2,
  /** The driver prints messages for debugging. */
  debug: 0x4,
  /** Is a loopback device. */
  loopback: 0x8,
  /** Leads to a single peer. In C, POINTOPOINT. */
  'point-to-point': 0x10,
  /** Has no meaning any more. In C, NOTRAILERS. */
  'no-trailers': 0x20,
  /** Operationally up, or its state is not known. */
  running: 0x40,
  /** Does not resolve addresses. In C, NOARP. */
  'no-arp': 0x80,
  /** Takes all packets. The kernel turns it on by itself, too; see `promiscuity`. */
  promisc: 0x100,
  /** Takes all multicast packets; see `allmulti`. In C, ALLMULTI. */
  'all-multi': 0x200,
  /** Has member links that share load, as a bond. */
  master: 0x400,
  /** Is a member of such a link. */
  slave: 0x800,
  /** Can send and receive multicast. */
  multicast: 0x1000,
  /** Can choose among media; has no meaning any more. */
  portsel: 0x2000,
  /** Chooses among media by itself; has no meaning any more. In C, AUTOMEDIA. */
  'auto-media': 0x4000,
  /** Loses its addresses when it goes down; only a mark. */
  dynamic: 0x8000,
  /** The driver sees a carrier. */
  'lower-up': 0x10000,
  /** Has a carrier, but waits for something else, such as authentication. */
  dormant: 0x20000,
  /** Echoes sent packets (CAN). */
  echo: 0x40000,
} as const;

/** One of the flags {@link IfinfoFlags}. */
export type IfinfoFlag = keyof typeof IfinfoFlags;

/** Turns numbers of {@link IfinfoFlags} into names and back. */
export const ifinfoFlagsTable: FlagsTable<IfinfoFlag> = /* @__PURE__ */ new FlagsTable('ifinfo-flags', IfinfoFlags);

/** Enum `vlan-protocols`: EtherType of VLAN tags. */
export const VlanProtocols = {
  /** IEEE 802.1Q, 0x8100. */
  '8021q': 33024,
  /** IEEE 802.1ad, the outer tag of stacked VLANs, 0x88a8. */
  '8021ad': 34984,
} as const;

/** One of the names of {@link VlanProtocols}. */
export type VlanProtocols = keyof typeof VlanProtocols;

/** Turns numbers of {@link VlanProtocols} into names and back. */
export const vlanProtocolsTable: EnumTable<VlanProtocols> =
  /* @__PURE__ */ new EnumTable('vlan-protocols', VlanProtocols);

/**
 * Enum `ipv4-devconf`: Positions in `conf` of `ifla-attrs`, by the names of the files below `/proc/sys/net/ipv4/conf`.
 * Requests have `settings` instead.
 */
export const Ipv4Devconf = {
  /** Forward packets that come in here. */
  forwarding: 0,
  /** Forward multicast packets. Read-only; a program for multicast routing turns it on. */
  'mc-forwarding': 1,
  /** Answer ARP requests for hosts that another link leads to. */
  'proxy-arp': 2,
  /** Follow ICMP redirects. */
  'accept-redirects': 3,
  /** Follow redirects only to gateways that are known already; without effect where `shared-media` is on. */
  'secure-redirects': 4,
  /** Send ICMP redirects, as a router. */
  'send-redirects': 5,
  /** Several networks share the medium, so that redirects between them make sense. */
  'shared-media': 6,
  /**
   * Check of source addresses: 0 none, 1 the way back must be this link, 2 there must be any way back. The greater of
   * this and that of all links counts.
   */
  'rp-filter': 7,
  /** Take packets that bring their route with them. */
  'accept-source-route': 8,
  /** Without effect. */
  'bootp-relay': 9,
  /** Log packets with addresses that cannot be. */
  'log-martians': 10,
  /** A number for programs; the kernel makes no use of it. */
  tag: 11,
  /** Answer an ARP request only if packets to the asking host go out here. */
  arpfilter: 12,
  /** Number of the medium, for `proxy-arp`: 0 if no other link leads to it, -1 if it is not known. */
  'medium-id': 13,
  /** Send without IPsec, whatever the policies say. */
  noxfrm: 14,
  /** Do not check received packets against the policies of IPsec. */
  nopolicy: 15,
  /** Version of IGMP that is spoken, 1 to 3; 0 for what the network asks for. */
  'force-igmp-version': 16,
  /**
   * Source address of ARP requests: 0 any local one, 1 rather one of the target's network, 2 the one that suits the
   * target best.
   */
  'arp-announce': 17,
  /**
   * ARP requests that are answered: 0 for any local address, 1 for those of this link, 2 the same if the asking host is
   * in its network, 3 not for addresses of scope host, 8 none.
   */
  'arp-ignore': 18,
  /**
   * When the first address of a network is deleted, the next one takes its place; without it, all of the network go.
   */
  'promote-secondaries': 19,
  /** Learn hosts from ARP that nobody asked for: 0 no, 1 yes, 2 only from the link's networks. */
  'arp-accept': 20,
  /** Send ARP unasked when the link goes up or its address changes. */
  'arp-notify': 21,
  /** Take packets that have an address of this machine as source. */
  'accept-local': 22,
  /** The mark of a packet counts when its source is checked. */
  'src-vmark': 23,
  /** Answer ARP requests for hosts that the same link leads to. */
  'proxy-arp-pvlan': 24,
  /** Route 127.0.0.0/8 as any other network. */
  'route-localnet': 25,
  /** Milliseconds until a membership is told again, in IGMP version 1 and 2. */
  'igmpv2-unsolicited-report-interval': 26,
  /** Milliseconds until a membership is told again, in IGMP version 3. */
  'igmpv3-unsolicited-report-interval': 27,
  /** Pass over routes through the link while it has no carrier. */
  'ignore-routes-with-linkdown': 28,
  /** Drop packets to one host in a frame to many. */
  'drop-unicast-in-l2-multicast': 29,
  /** Drop ARP that nobody asked for. */
  'drop-gratuitous-arp': 30,
  /** Forward broadcasts to a network behind this machine. */
  'bc-forwarding': 31,
  /** Forget neighbours when the carrier goes; on by default. */
  'arp-evict-nocarrier': 32,
} as const;

/** One of the names of {@link Ipv4Devconf}. */
export type Ipv4Devconf = keyof typeof Ipv4Devconf;

/** Turns numbers of {@link Ipv4Devconf} into names and back. */
export const ipv4DevconfTable: EnumTable<Ipv4Devconf> = /* @__PURE__ */ new EnumTable('ipv4-devconf', Ipv4Devconf);

/**
 * Enum `ipv6-devconf`: Positions in `conf` of `ifla6-attrs`, by the names of the files below `/proc/sys/net/ipv6/conf`.
 */
export const Ipv6Devconf = {
  /** Forward packets, and behave as a router. */
  forwarding: 0,
  /** Hop limit of sent packets. */
  hoplimit: 1,
  /** Greatest packet in bytes. */
  mtu6: 2,
  /** Follow router advertisements: 0 no, 1 unless `forwarding` is on, 2 always. */
  'accept-ra': 3,
  /** Follow redirects. */
  'accept-redirects': 4,
  /** Make addresses of advertised prefixes. */
  autoconf: 5,
  /** How often it is asked whether an address is in use already. */
  'dad-transmits': 6,
  /** How often routers are asked for; -1 without end. */
  'rtr-solicits': 7,
  /** Milliseconds between two such questions. */
  'rtr-solicit-interval': 8,
  /** Milliseconds from the link being up to the first question. */
  'rtr-solicit-delay': 9,
  /** Temporary addresses: 0 or less none, 1 made, 2 also preferred as source. */
  'use-tempaddr': 10,
  /** Seconds that temporary addresses are valid. */
  'temp-valid-lft': 11,
  /** Seconds that temporary addresses are preferred. */
  'temp-prefered-lft': 12,
  /** How often another temporary address is tried, when one is in use already. */
  'regen-max-retry': 13,
  /** Greatest random part, in seconds, that is taken off the preferred time of temporary addresses. */
  'max-desync-factor': 14,
  /** Most addresses that are made by themselves; 0 for no limit. */
  'max-addresses': 15,
  /** Version of MLD that is spoken, 1 or 2; 0 for what the network asks for. */
  'force-mld-version': 16,
  /** Learn the default router from advertisements. */
  'accept-ra-defrtr': 17,
  /** Learn prefixes from advertisements. */
  'accept-ra-pinfo': 18,
  /** Heed the preference of routers in advertisements. */
  'accept-ra-rtr-pref': 19,
  /** Milliseconds between two probes of a router. */
  'rtr-probe-interval': 20,
  /** Longest prefix of routes that are learnt from advertisements. */
  'accept-ra-rt-info-max-plen': 21,
  /** Answer neighbour discovery for listed addresses. */
  'proxy-ndp': 22,
  /** Use addresses before it is sure that they are not in use already. */
  'optimistic-dad': 23,
  /** Take packets with a routing header: 0 or more type 2 only, less than 0 none. */
  'accept-source-route': 24,
  /** Forward multicast packets. Read-only; a program for multicast routing turns it on. */
  'mc-forwarding': 25,
  /** No IPv6 on the link. */
  'disable-ipv6': 26,
  /** Look whether addresses are in use already: 0 no, 1 yes, 2 yes, and turn IPv6 off if the link-local one is. */
  'accept-dad': 27,
  /** Always put the link-layer address into neighbour advertisements. */
  'force-tllao': 28,
  /** Send neighbour advertisements unasked when the link goes up or its address changes. */
  'ndisc-notify': 29,
  /** Milliseconds until a membership is told again, in MLD version 1. */
  'mldv1-unsolicited-report-interval': 30,
  /** Milliseconds until a membership is told again, in MLD version 2. */
  'mldv2-unsolicited-report-interval': 31,
  /** Drop neighbour discovery in fragments; on by default. */
  'suppress-frag-ndisc': 32,
  /** Follow router advertisements of this machine, too. */
  'accept-ra-from-local': 33,
  /** Let addresses be chosen as source before it is sure that they are not in use; with `optimistic-dad`. */
  'use-optimistic': 34,
  /** Learn the greatest packet from advertisements. */
  'accept-ra-mtu': 35,
  /** Always 0; the secret is not shown. */
  'stable-secret': 36,
  /** Choose the source only among the addresses of the link that a packet goes out of. */
  'use-oif-addrs-only': 37,
  /** Least hop limit that is learnt from advertisements. */
  'accept-ra-min-hop-limit': 38,
  /** Pass over routes through the link while it has no carrier. */
  'ignore-routes-with-linkdown': 39,
  /** Drop packets to one host in a frame to many. */
  'drop-unicast-in-l2-multicast': 40,
  /** Drop neighbour advertisements that nobody asked for. */
  'drop-unsolicited-na': 41,
  /** Addresses when the link goes down: more than 0 stay, 0 as all links have it, less than 0 go. */
  'keep-addr-on-down': 42,
  /** Greatest number of milliseconds between two questions for routers. */
  'rtr-solicit-max-interval': 43,
  /** Take packets with segment routing. */
  'seg6-enabled': 44,
  /** Signature of segment routing: -1 not looked at, 0 checked if there is one, 1 required. */
  'seg6-require-hmac': 45,
  /** Tell own packets of address detection that came back by a random number; on by default. */
  'enhanced-dad': 46,
  /** How addresses are made, a number of `in6-addr-gen-mode`. */
  'addr-gen-mode': 47,
  /** Do not check received packets against the policies of IPsec. */
  'disable-policy': 48,
  /** Shortest prefix of routes that are learnt from advertisements. */
  'accept-ra-rt-info-min-plen': 49,
  /** Traffic class of neighbour discovery. */
  'ndisc-tclass': 50,
  /** Take packets with a source route of RPL. */
  'rpl-seg-enabled': 51,
  /** Metric of default routes that are learnt from advertisements; from 2^31 on it reads as negative. */
  'ra-defrtr-metric': 52,
  /** Take packets with IOAM. */
  'ioam6-enabled': 53,
  /** Number of the link for IOAM, 16 bits. */
  'ioam6-id': 54,
  /** Number of the link for IOAM, 32 bits, which read as a signed number; -1 for none. */
  'ioam6-id-wide': 55,
  /** Forget neighbours when the carrier goes; on by default. */
  'ndisc-evict-nocarrier': 56,
  /**
   * Learn hosts from advertisements that nobody asked for: 0 no, 1 yes, as a router, 2 only from the link's networks.
   */
  'accept-untracked-na': 57,
  /** Least lifetime, in seconds, of what is learnt from advertisements. */
  'accept-ra-min-lft': 58,
  /** Forward packets that come in here, though all links have it off. */
  'force-forwarding': 59,
} as const;

/** One of the names of {@link Ipv6Devconf}. */
export type Ipv6Devconf = keyof typeof Ipv6Devconf;

/** Turns numbers of {@link Ipv6Devconf} into names and back. */
export const ipv6DevconfTable: EnumTable<Ipv6Devconf> = /* @__PURE__ */ new EnumTable('ipv6-devconf', Ipv6Devconf);

/** Enum `ifla-icmp6-stats`: Positions in `icmp6stats` of `ifla6-attrs`. */
export const IflaIcmp6Stats = {
  /** Number of counters, this one included. */
  num: 0,
  /** Messages received. */
  inmsgs: 1,
  /** Messages received with errors. */
  inerrors: 2,
  /** Messages sent. */
  outmsgs: 3,
  /** Messages that could not be sent. */
  outerrors: 4,
  /** Messages received with a wrong checksum. */
  csumerrors: 5,
  /** Messages not sent because of a rate limit for one host. */
  ratelimithost: 6,
} as const;

/** One of the names of {@link IflaIcmp6Stats}. */
export type IflaIcmp6Stats = keyof typeof IflaIcmp6Stats;

/** Turns numbers of {@link IflaIcmp6Stats} into names and back. */
export const iflaIcmp6StatsTable: EnumTable<IflaIcmp6Stats> =
  /* @__PURE__ */ new EnumTable('ifla-icmp6-stats', IflaIcmp6Stats);

/** Flags `br-boolopts` (masks): Options of a bridge that are on or off. */
export const BrBoolopts = {
  /** Learn no addresses from link-local packets. */
  'no-ll-learn': 0x1,
  /** Snoop multicast for each VLAN by itself. */
  'mcast-vlan-snooping': 0x2,
  /** Multiple spanning trees, a state for each VLAN. Can only change while there are no VLANs. */
  'mst-enable': 0x4,
  /** Tell of multicast entries that hardware refused. */
  'mdb-offload-fail-notification': 0x8,
  /** Keep the bridge's own addresses on VLAN 0 only, instead of on each VLAN. */
  'fdb-local-vlan-0': 0x10,
} as const;

/** One of the flags {@link BrBoolopts}. */
export type BrBoolopts = keyof typeof BrBoolopts;

/** Turns numbers of {@link BrBoolopts} into names and back. */
export const brBooloptsTable: FlagsTable<BrBoolopts> = /* @__PURE__ */ new FlagsTable('br-boolopts', BrBoolopts);

/** Enum `br-port-state`: State of a bridge port in the spanning tree. */
export const BrPortState = {
  /** Passes nothing, spanning tree packets neither. */
  disabled: 0,
  /** Takes spanning tree packets only. */
  listening: 1,
  /** Learns addresses, forwards nothing. */
  learning: 2,
  /** Forwards. */
  forwarding: 3,
  /** Takes spanning tree packets only, as another path is better. */
  blocking: 4,
} as const;

/** One of the names of {@link BrPortState}. */
export type BrPortState = keyof typeof BrPortState;

/** Turns numbers of {@link BrPortState} into names and back. */
export const brPortStateTable: EnumTable<BrPortState> = /* @__PURE__ */ new EnumTable('br-port-state', BrPortState);

/** Enum `br-mcast-router`: Whether there is a multicast router, which gets all multicast. */
export const BrMcastRouter = {
  /** There is none. */
  disabled: 0,
  /** There is one for a time once it has sent queries; the default. */
  'temp-query': 1,
  /** There is one, always. */
  perm: 2,
  /** There is one for a time, whether it sends queries or not. For ports only. */
  temp: 3,
} as const;

/** One of the names of {@link BrMcastRouter}. */
export type BrMcastRouter = keyof typeof BrMcastRouter;

/** Turns numbers of {@link BrMcastRouter} into names and back. */
export const brMcastRouterTable: EnumTable<BrMcastRouter> =
  /* @__PURE__ */ new EnumTable('br-mcast-router', BrMcastRouter);

/** Flags `bridge-vlan-info-flags` (masks): What a VLAN of a bridge port is. */
export const BridgeVlanInfoFlags = {
  /** Of the bridge as a whole; in requests, work on the bridge as well. */
  master: 0x1,
  /** Untagged packets that come in belong to it; one VLAN of a port at most. */
  pvid: 0x2,
  /** Packets leave without a tag. */
  untagged: 0x4,
  /** First of a range. */
  'range-begin': 0x8,
  /** Last of a range. */
  'range-end': 0x10,
  /** The bridge itself is in it. */
  brentry: 0x20,
  /** Change options only; neither create nor delete. */
  'only-opts': 0x40,
} as const;

/** One of the flags {@link BridgeVlanInfoFlags}. */
export type BridgeVlanInfoFlag = keyof typeof BridgeVlanInfoFlags;

/** Turns numbers of {@link BridgeVlanInfoFlags} into names and back. */
export const bridgeVlanInfoFlagsTable: FlagsTable<BridgeVlanInfoFlag> =
  /* @__PURE__ */ new FlagsTable('bridge-vlan-info-flags', BridgeVlanInfoFlags);

/** Flags `bridge-flags` (masks): Who carries a request out. */
export const BridgeFlags = {
  /** The bridge that the link is a port of; the default. */
  master: 0x1,
  /** The link's own driver; for a bridge, the bridge itself. */
  self: 0x2,
} as const;

/** One of the flags {@link BridgeFlags}. */
export type BridgeFlag = keyof typeof BridgeFlags;

/** Turns numbers of {@link BridgeFlags} into names and back. */
export const bridgeFlagsTable: FlagsTable<BridgeFlag> = /* @__PURE__ */ new FlagsTable('bridge-flags', BridgeFlags);

/** Enum `bridge-mode`: How a device that bridges in hardware treats packets among its functions. */
export const BridgeMode = {
  /** It switches them itself. */
  veb: 0,
  /** It sends them to the switch outside. */
  vepa: 1,
  /** Not known. */
  undef: 65535,
} as const;

/** One of the names of {@link BridgeMode}. */
export type BridgeMode = keyof typeof BridgeMode;

/** Turns numbers of {@link BridgeMode} into names and back. */
export const bridgeModeTable: EnumTable<BridgeMode> = /* @__PURE__ */ new EnumTable('bridge-mode', BridgeMode);

/** Flags `stats-filter` (masks): Groups of statistics to read; each is an attribute of `stats-attrs`. */
export const StatsFilter = {
  /** Counters that every link has. */
  'link-64': 0x1,
  /** Counters of the kind of the link: bridge or bond. */
  'link-xstats': 0x2,
  /** Counters that the master keeps of the link: bridge or bond. */
  'link-xstats-slave': 0x4,
  /** Counters of packets that hardware forwards. */
  'link-offload-xstats': 0x8,
  /** Counters of address families. */
  'af-spec': 0x10,
} as const;

/** One of the flags {@link StatsFilter}. */
export type StatsFilter = keyof typeof StatsFilter;

/** Turns numbers of {@link StatsFilter} into names and back. */
export const statsFilterTable: FlagsTable<StatsFilter> = /* @__PURE__ */ new FlagsTable('stats-filter', StatsFilter);

/**
 * Flags `offload-xstats-filter` (masks): Statistics of hardware to read; each is an attribute of `link-offload-xstats`.
 */
export const OffloadXstatsFilter = {
  /** Packets that hardware left to the processor. */
  'cpu-hit': 0x1,
  /** What is asked for and used. */
  'hw-s-info': 0x2,
  /** Packets that hardware routed. */
  'l3-stats': 0x4,
} as const;

/** One of the flags {@link OffloadXstatsFilter}. */
export type OffloadXstatsFilter = keyof typeof OffloadXstatsFilter;

/** Turns numbers of {@link OffloadXstatsFilter} into names and back. */
export const offloadXstatsFilterTable: FlagsTable<OffloadXstatsFilter> =
  /* @__PURE__ */ new FlagsTable('offload-xstats-filter', OffloadXstatsFilter);

/** Flags `vlan-flags` (masks): Behaviour of a VLAN link. */
export const VlanFlags = {
  /** Packets look as if there were no tag; the default. */
  'reorder-hdr': 0x1,
  /** Announce the VLAN with GVRP. */
  gvrp: 0x2,
  /** The state does not follow that of the link below. */
  'loose-binding': 0x4,
  /** Announce the VLAN with MVRP. */
  mvrp: 0x8,
  /** The state follows those ports of the bridge below that are in the VLAN. */
  'bridge-binding': 0x10,
} as const;

/** One of the flags {@link VlanFlags}. */
export type VlanFlag = keyof typeof VlanFlags;

/** Turns numbers of {@link VlanFlags} into names and back. */
export const vlanFlagsTable: FlagsTable<VlanFlag> = /* @__PURE__ */ new FlagsTable('vlan-flags', VlanFlags);

/** Enum `ifla-vf-link-state-enum`: State of the link that a virtual function sees. */
export const IflaVfLinkStateEnum = {
  /** That of the physical link. */
  auto: 0,
  /** Always up. */
  enable: 1,
  /** Always down. */
  disable: 2,
} as const;

/** One of the names of {@link IflaVfLinkStateEnum}. */
export type IflaVfLinkStateEnum = keyof typeof IflaVfLinkStateEnum;

/** Turns numbers of {@link IflaVfLinkStateEnum} into names and back. */
export const iflaVfLinkStateEnumTable: EnumTable<IflaVfLinkStateEnum> =
  /* @__PURE__ */ new EnumTable('ifla-vf-link-state-enum', IflaVfLinkStateEnum);

/** Flags `rtext-filter` (masks): What to read beside the ordinary, or instead of it. */
export const RtextFilter = {
  /** Virtual functions, and the ports of such. With many of them the answer is long. */
  vf: 0x1,
  /** VLANs of bridge ports, each by itself. For bridge-getlink. */
  brvlan: 0x2,
  /** VLANs of bridge ports, neighbours as a range. For bridge-getlink. */
  'brvlan-compressed': 0x4,
  /** Leave out the statistics of IPv6 and of virtual functions; those of the link itself stay. */
  'skip-stats': 0x8,
  /** Media redundancy of bridges. For bridge-getlink. */
  mrp: 0x10,
  /** Set-up of connectivity fault management of bridges. For bridge-getlink. */
  'cfm-config': 0x20,
  /** State of connectivity fault management of bridges. For bridge-getlink. */
  'cfm-status': 0x40,
  /** Multiple spanning trees of bridge ports. For bridge-getlink. */
  mst: 0x80,
  /** Nothing but header, name and alternative names. */
  'name-only': 0x100,
} as const;

/** One of the flags {@link RtextFilter}. */
export type RtextFilter = keyof typeof RtextFilter;

/** Turns numbers of {@link RtextFilter} into names and back. */
export const rtextFilterTable: FlagsTable<RtextFilter> = /* @__PURE__ */ new FlagsTable('rtext-filter', RtextFilter);

/**
 * Enum `netkit-policy`: What happens to packets when no program decides. The kernel refuses all other verdicts here.
 */
export const NetkitPolicy = {
  /** They pass. In C, NETKIT_PASS. */
  forward: 0,
  /** They are dropped. In C, NETKIT_DROP. */
  blackhole: 2,
} as const;

/** One of the names of {@link NetkitPolicy}. */
export type NetkitPolicy = keyof typeof NetkitPolicy;

/** Turns numbers of {@link NetkitPolicy} into names and back. */
export const netkitPolicyTable: EnumTable<NetkitPolicy> = /* @__PURE__ */ new EnumTable('netkit-policy', NetkitPolicy);

/** Enum `netkit-mode`: What passes between the two devices. */
export const NetkitMode = {
  /** The devices have MAC addresses. */
  l2: 0,
  /** The devices have none, packets pass as they are. */
  l3: 1,
} as const;

/** One of the names of {@link NetkitMode}. */
export type NetkitMode = keyof typeof NetkitMode;

/** Turns numbers of {@link NetkitMode} into names and back. */
export const netkitModeTable: EnumTable<NetkitMode> = /* @__PURE__ */ new EnumTable('netkit-mode', NetkitMode);

/** Enum `netkit-scrub`: What is removed from packets between the two devices. */
export const NetkitScrub = {
  /** Mark and priority are left to the programs. */
  none: 0,
  /** Mark and priority are removed. */
  default: 1,
} as const;

/** One of the names of {@link NetkitScrub}. */
export type NetkitScrub = keyof typeof NetkitScrub;

/** Turns numbers of {@link NetkitScrub} into names and back. */
export const netkitScrubTable: EnumTable<NetkitScrub> = /* @__PURE__ */ new EnumTable('netkit-scrub', NetkitScrub);

/** Enum `netkit-pairing`: Whether there is a second device. */
export const NetkitPairing = {
  /** Two devices. */
  pair: 0,
  /** A device without a peer. */
  single: 1,
} as const;

/** One of the names of {@link NetkitPairing}. */
export type NetkitPairing = keyof typeof NetkitPairing;

/** Turns numbers of {@link NetkitPairing} into names and back. */
export const netkitPairingTable: EnumTable<NetkitPairing> =
  /* @__PURE__ */ new EnumTable('netkit-pairing', NetkitPairing);

/** Enum `ovpn-mode`: With how many peers a link talks. */
export const OvpnMode = {
  /** One peer. */
  p2p: 0,
  /** Many peers, found by their addresses. */
  mp: 1,
} as const;

/** One of the names of {@link OvpnMode}. */
export type OvpnMode = keyof typeof OvpnMode;

/** Turns numbers of {@link OvpnMode} into names and back. */
export const ovpnModeTable: EnumTable<OvpnMode> = /* @__PURE__ */ new EnumTable('ovpn-mode', OvpnMode);

/** Enum `br-stp-mode`: Which spanning tree is used once `stp-state` turns it on. */
export const BrStpMode = {
  /** That of a program if one takes over (`/sbin/bridge-stp`), else the kernel's. */
  auto: 0,
  /** That of a program; the kernel asks nobody. */
  user: 1,
  /** The kernel's. */
  kernel: 2,
} as const;

/** One of the names of {@link BrStpMode}. */
export type BrStpMode = keyof typeof BrStpMode;

/** Turns numbers of {@link BrStpMode} into names and back. */
export const brStpModeTable: EnumTable<BrStpMode> = /* @__PURE__ */ new EnumTable('br-stp-mode', BrStpMode);

/** Enum `operstate`: State of a link in the terms of RFC 2863, spelled as in `/sys/class/net`. */
export const Operstate = {
  /** The driver does not tell; counts as up. */
  unknown: 0,
  /** The device is not there. */
  notpresent: 1,
  /** It cannot pass packets, for whatever reason. */
  down: 2,
  /** The link below it is down. */
  lowerlayerdown: 3,
  /** Under test. */
  testing: 4,
  /** It waits for something, such as authentication. */
  dormant: 5,
  /** It passes packets. */
  up: 6,
} as const;

/** One of the names of {@link Operstate}. */
export type Operstate = keyof typeof Operstate;

/** Turns numbers of {@link Operstate} into names and back. */
export const operstateTable: EnumTable<Operstate> = /* @__PURE__ */ new EnumTable('operstate', Operstate);

/** Enum `linkmode`: What becomes of the operational state once there is a carrier. */
export const Linkmode = {
  /** It goes up. */
  default: 0,
  /** It goes to dormant; a program has to set it up. */
  dormant: 1,
  /** It goes to testing; a program has to set it up. */
  testing: 2,
} as const;

/** One of the names of {@link Linkmode}. */
export type Linkmode = keyof typeof Linkmode;

/** Turns numbers of {@link Linkmode} into names and back. */
export const linkmodeTable: EnumTable<Linkmode> = /* @__PURE__ */ new EnumTable('linkmode', Linkmode);

/** Enum `link-event`: What a notification is about, beside changed attributes. */
export const LinkEvent = {
  /** Nothing in particular; not sent. */
  none: 0,
  /** The device was reset. */
  reboot: 1,
  /** Offload features have changed. */
  features: 2,
  /** A bond has another active member. */
  'bonding-failover': 3,
  /** Neighbours are told the address once more. */
  'notify-peers': 4,
  /** Multicast groups are joined once more. */
  'igmp-resend': 5,
  /** Options of a bond have changed. */
  'bonding-options': 6,
} as const;

/** One of the names of {@link LinkEvent}. */
export type LinkEvent = keyof typeof LinkEvent;

/** Turns numbers of {@link LinkEvent} into names and back. */
export const linkEventTable: EnumTable<LinkEvent> = /* @__PURE__ */ new EnumTable('link-event', LinkEvent);

/** Enum `xdp-attached`: Where an XDP program runs. */
export const XdpAttached = {
  /** There is none. */
  none: 0,
  /** In the driver. */
  drv: 1,
  /** Above the driver, on finished packets. */
  skb: 2,
  /** In hardware. */
  hw: 3,
  /** In several of these. */
  multi: 4,
} as const;

/** One of the names of {@link XdpAttached}. */
export type XdpAttached = keyof typeof XdpAttached;

/** Turns numbers of {@link XdpAttached} into names and back. */
export const xdpAttachedTable: EnumTable<XdpAttached> = /* @__PURE__ */ new EnumTable('xdp-attached', XdpAttached);

/** Flags `xdp-flags` (masks): How an XDP program is attached. */
export const XdpFlags = {
  /** Only if there is none yet. */
  'update-if-noexist': 0x1,
  /** Above the driver, on finished packets. */
  'skb-mode': 0x2,
  /** In the driver. */
  'drv-mode': 0x4,
  /** In hardware. */
  'hw-mode': 0x8,
  /** Only if the present one is that of `expected-fd`. */
  replace: 0x10,
} as const;

/** One of the flags {@link XdpFlags}. */
export type XdpFlag = keyof typeof XdpFlags;

/** Turns numbers of {@link XdpFlags} into names and back. */
export const xdpFlagsTable: FlagsTable<XdpFlag> = /* @__PURE__ */ new FlagsTable('xdp-flags', XdpFlags);

/** Enum `in6-addr-gen-mode`: How IPv6 addresses are made out of prefixes. */
export const In6AddrGenMode = {
  /** From the MAC address. */
  eui64: 0,
  /** Not at all, not even a link-local one. */
  none: 1,
  /** From a secret, always the same for one prefix (RFC 7217); the secret has to be set. */
  'stable-privacy': 2,
  /** As `stable-privacy`, with a secret drawn at random if there is none. */
  random: 3,
} as const;

/** One of the names of {@link In6AddrGenMode}. */
export type In6AddrGenMode = keyof typeof In6AddrGenMode;

/** Turns numbers of {@link In6AddrGenMode} into names and back. */
export const in6AddrGenModeTable: EnumTable<In6AddrGenMode> =
  /* @__PURE__ */ new EnumTable('in6-addr-gen-mode', In6AddrGenMode);

/** Flags `inet6-link-flags` (masks): State of IPv6 on a link. Read-only. */
export const Inet6LinkFlags = {
  /** A router solicitation was sent. */
  'rs-sent': 0x10,
  /** A router advertisement was received. */
  'ra-rcvd': 0x20,
  /** Routers say that addresses come by DHCPv6. */
  'ra-managed': 0x40,
  /** Routers say that other settings come by DHCPv6. */
  'ra-otherconf': 0x80,
  /** IPv6 is ready on the link. */
  ready: 0x80000000,
} as const;

/** One of the flags {@link Inet6LinkFlags}. */
export type Inet6LinkFlag = keyof typeof Inet6LinkFlags;

/** Turns numbers of {@link Inet6LinkFlags} into names and back. */
export const inet6LinkFlagsTable: FlagsTable<Inet6LinkFlag> =
  /* @__PURE__ */ new FlagsTable('inet6-link-flags', Inet6LinkFlags);

/** Enum `mctp-phys-binding`: Which transport carries MCTP, by the numbers of DMTF DSP0239. */
export const MctpPhysBinding = {
  /** Not said. */
  unspec: 0,
  /** SMBus or I2C. */
  smbus: 1,
  /** Vendor-defined messages of PCI Express. */
  'pcie-vdm': 2,
  /** USB. */
  usb: 3,
  /** Keyboard controller style interface. */
  kcs: 4,
  /** Serial line. */
  serial: 5,
  /** I3C. */
  i3c: 6,
  /** Memory-mapped buffer interface. */
  mmbi: 7,
  /** Platform communication channel. */
  pcc: 8,
  /** Universal chiplet interconnect. */
  ucie: 9,
  /** One of the vendor's. */
  vendor: 255,
} as const;

/** One of the names of {@link MctpPhysBinding}. */
export type MctpPhysBinding = keyof typeof MctpPhysBinding;

/** Turns numbers of {@link MctpPhysBinding} into names and back. */
export const mctpPhysBindingTable: EnumTable<MctpPhysBinding> =
  /* @__PURE__ */ new EnumTable('mctp-phys-binding', MctpPhysBinding);

/** Enum `port-request`: What to do with a virtual port (IEEE 802.1Qbg). */
export const PortRequest = {
  /** Prepare the association. */
  preassociate: 0,
  /** Prepare the association and reserve resources. */
  'preassociate-rr': 1,
  /** Associate. */
  associate: 2,
  /** End the association. */
  disassociate: 3,
} as const;

/** One of the names of {@link PortRequest}. */
export type PortRequest = keyof typeof PortRequest;

/** Turns numbers of {@link PortRequest} into names and back. */
export const portRequestTable: EnumTable<PortRequest> = /* @__PURE__ */ new EnumTable('port-request', PortRequest);

/** Enum `port-response`: What became of a request for a virtual port. */
export const PortResponse = {
  /** Done. */
  'vdp-success': 0,
  /** The request is malformed. */
  'vdp-invalid-format': 1,
  /** The switch lacks the means. */
  'vdp-insufficient-resources': 2,
  /** The type of the station is not in use. */
  'vdp-unused-vtid': 3,
  /** The type of the station is not allowed. */
  'vdp-vtid-violation': 4,
  /** This version of the type is not allowed. */
  'vdp-vtid-version-violation': 5,
  /** The two sides know of different states. */
  'vdp-out-of-sync': 6,
  /** Done. */
  'profile-success': 256,
  /** Not done yet. */
  'profile-inprogress': 257,
  /** There is no such profile. */
  'profile-invalid': 258,
  /** Not possible in this state. */
  'profile-badstate': 259,
  /** The switch lacks the means. */
  'profile-insufficient-resources': 260,
  /** Failed for another reason. */
  'profile-error': 261,
} as const;

/** One of the names of {@link PortResponse}. */
export type PortResponse = keyof typeof PortResponse;

/** Turns numbers of {@link PortResponse} into names and back. */
export const portResponseTable: EnumTable<PortResponse> = /* @__PURE__ */ new EnumTable('port-response', PortResponse);

/** Enum `bond-mode`: How a bond spreads packets over its members. 802.3ad is link aggregation with LACP. */
export const BondMode = {
  /** One after the other. */
  'balance-rr': 0,
  /** One member carries all, another takes over when it fails. */
  'active-backup': 1,
  /** By a hash of the addresses. */
  'balance-xor': 2,
  /** Each packet over all members. */
  broadcast: 3,
  /** By a hash, over members that LACP has put together. */
  '802.3ad': 4,
  /** Sending by load of the members. */
  'balance-tlb': 5,
  /** Sending and receiving by load, the latter through ARP. */
  'balance-alb': 6,
} as const;

/** One of the names of {@link BondMode}. */
export type BondMode = keyof typeof BondMode;

/** Turns numbers of {@link BondMode} into names and back. */
export const bondModeTable: EnumTable<BondMode> = /* @__PURE__ */ new EnumTable('bond-mode', BondMode);

/**
 * Enum `bond-xmit-hash-policy`: What the hash that chooses a member is made of. Layer 2 are MAC addresses, 3 IP
 * addresses, 4 ports; `encap` means the packet inside a tunnel.
 */
export const BondXmitHashPolicy = {
  /** MAC addresses and EtherType. */
  layer2: 0,
  /** IP addresses and ports. */
  'layer3+4': 1,
  /** MAC and IP addresses. */
  'layer2+3': 2,
  /** MAC and IP addresses, inside a tunnel where there is one. */
  'encap2+3': 3,
  /** IP addresses and ports, inside a tunnel where there is one. */
  'encap3+4': 4,
  /** VLAN and source MAC address. */
  'vlan+srcmac': 5,
} as const;

/** One of the names of {@link BondXmitHashPolicy}. */
export type BondXmitHashPolicy = keyof typeof BondXmitHashPolicy;

/** Turns numbers of {@link BondXmitHashPolicy} into names and back. */
export const bondXmitHashPolicyTable: EnumTable<BondXmitHashPolicy> =
  /* @__PURE__ */ new EnumTable('bond-xmit-hash-policy', BondXmitHashPolicy);

/** Enum `bond-arp-validate`: On which members ARP and neighbour probes are checked, and others left out of account. */
export const BondArpValidate = {
  /** On none. */
  none: 0,
  /** On the active one. */
  active: 1,
  /** On the others. */
  backup: 2,
  /** On all. */
  all: 3,
  /** As `none`, but only ARP counts as traffic. */
  filter: 4,
  /** As `active`, but only ARP counts as traffic on the others. */
  filter_active: 5,
  /** As `backup`, but only ARP counts as traffic on the active one. */
  filter_backup: 6,
} as const;

/** One of the names of {@link BondArpValidate}. */
export type BondArpValidate = keyof typeof BondArpValidate;

/** Turns numbers of {@link BondArpValidate} into names and back. */
export const bondArpValidateTable: EnumTable<BondArpValidate> =
  /* @__PURE__ */ new EnumTable('bond-arp-validate', BondArpValidate);

/** Enum `bond-arp-all-targets`: How many targets have to answer for a member to be up. */
export const BondArpAllTargets = {
  /** One. */
  any: 0,
  /** All. */
  all: 1,
} as const;

/** One of the names of {@link BondArpAllTargets}. */
export type BondArpAllTargets = keyof typeof BondArpAllTargets;

/** Turns numbers of {@link BondArpAllTargets} into names and back. */
export const bondArpAllTargetsTable: EnumTable<BondArpAllTargets> =
  /* @__PURE__ */ new EnumTable('bond-arp-all-targets', BondArpAllTargets);

/** Enum `bond-primary-reselect`: When the primary member becomes active again after it was down. */
export const BondPrimaryReselect = {
  /** As soon as it is up. */
  always: 0,
  /** If it is faster than the active one. */
  better: 1,
  /** When the active one fails. */
  failure: 2,
} as const;

/** One of the names of {@link BondPrimaryReselect}. */
export type BondPrimaryReselect = keyof typeof BondPrimaryReselect;

/** Turns numbers of {@link BondPrimaryReselect} into names and back. */
export const bondPrimaryReselectTable: EnumTable<BondPrimaryReselect> =
  /* @__PURE__ */ new EnumTable('bond-primary-reselect', BondPrimaryReselect);

/** Enum `bond-fail-over-mac`: Which MAC addresses members have in mode active-backup. */
export const BondFailOverMac = {
  /** All that of the bond. */
  none: 0,
  /** Each its own; the bond takes that of the active one. */
  active: 1,
  /** Each its own until it becomes active, then that of the bond. */
  follow: 2,
} as const;

/** One of the names of {@link BondFailOverMac}. */
export type BondFailOverMac = keyof typeof BondFailOverMac;

/** Turns numbers of {@link BondFailOverMac} into names and back. */
export const bondFailOverMacTable: EnumTable<BondFailOverMac> =
  /* @__PURE__ */ new EnumTable('bond-fail-over-mac', BondFailOverMac);

/** Enum `bond-lacp-rate`: How often the partner is asked to send LACP packets. */
export const BondLacpRate = {
  /** Every 30 seconds. */
  slow: 0,
  /** Every second. */
  fast: 1,
} as const;

/** One of the names of {@link BondLacpRate}. */
export type BondLacpRate = keyof typeof BondLacpRate;

/** Turns numbers of {@link BondLacpRate} into names and back. */
export const bondLacpRateTable: EnumTable<BondLacpRate> = /* @__PURE__ */ new EnumTable('bond-lacp-rate', BondLacpRate);

/** Enum `bond-ad-select`: By what the active aggregator is chosen. */
export const BondAdSelect = {
  /** By bandwidth, but only when all members of the present one are down. */
  stable: 0,
  /** By bandwidth, whenever members change. */
  bandwidth: 1,
  /** By the number of members, whenever members change. */
  count: 2,
  /** By the priorities of the members, whenever members change. */
  actor_port_prio: 3,
} as const;

/** One of the names of {@link BondAdSelect}. */
export type BondAdSelect = keyof typeof BondAdSelect;

/** Turns numbers of {@link BondAdSelect} into names and back. */
export const bondAdSelectTable: EnumTable<BondAdSelect> = /* @__PURE__ */ new EnumTable('bond-ad-select', BondAdSelect);

/** Enum `bond-slave-state`: What a member of a bond does. */
export const BondSlaveState = {
  /** Carries packets. */
  active: 0,
  /** Waits. */
  backup: 1,
} as const;

/** One of the names of {@link BondSlaveState}. */
export type BondSlaveState = keyof typeof BondSlaveState;

/** Turns numbers of {@link BondSlaveState} into names and back. */
export const bondSlaveStateTable: EnumTable<BondSlaveState> =
  /* @__PURE__ */ new EnumTable('bond-slave-state', BondSlaveState);

/** Enum `bond-mii-status`: State of the link of a member, as the bond sees it. */
export const BondMiiStatus = {
  /** Up. */
  up: 0,
  /** Just gone; down once `downdelay` is over. */
  fail: 1,
  /** Down. */
  down: 2,
  /** Just come back; up once `updelay` is over. */
  back: 3,
} as const;

/** One of the names of {@link BondMiiStatus}. */
export type BondMiiStatus = keyof typeof BondMiiStatus;

/** Turns numbers of {@link BondMiiStatus} into names and back. */
export const bondMiiStatusTable: EnumTable<BondMiiStatus> =
  /* @__PURE__ */ new EnumTable('bond-mii-status', BondMiiStatus);

/** Flags `lacp-port-state` (masks): State of a port in LACP packets (IEEE 802.1AX). */
export const LacpPortState = {
  /** Sends LACP packets by itself, not only in answer. */
  'lacp-activity': 0x1,
  /** Wants them every second; else every 30. */
  'lacp-timeout': 0x2,
  /** Can be aggregated. */
  aggregation: 0x4,
  /** Is in the right aggregation group. */
  synchronization: 0x8,
  /** Takes packets in. */
  collecting: 0x10,
  /** Sends packets out. */
  distributing: 0x20,
  /** Knows its partner by default settings only. */
  defaulted: 0x40,
  /** Has not heard of its partner in time. */
  expired: 0x80,
} as const;

/** One of the flags {@link LacpPortState}. */
export type LacpPortState = keyof typeof LacpPortState;

/** Turns numbers of {@link LacpPortState} into names and back. */
export const lacpPortStateTable: FlagsTable<LacpPortState> =
  /* @__PURE__ */ new FlagsTable('lacp-port-state', LacpPortState);

/** Enum `bond-churn-state`: Whether a port comes to agree with its partner. */
export const BondChurnState = {
  /** Being watched. */
  monitor: 0,
  /** It does not, within a minute. */
  churn: 1,
  /** It does. */
  'no-churn': 2,
} as const;

/** One of the names of {@link BondChurnState}. */
export type BondChurnState = keyof typeof BondChurnState;

/** Turns numbers of {@link BondChurnState} into names and back. */
export const bondChurnStateTable: EnumTable<BondChurnState> =
  /* @__PURE__ */ new EnumTable('bond-churn-state', BondChurnState);

/** Enum `tunnel-encap-type`: UDP encapsulation around a tunnel. */
export const TunnelEncapType = {
  /** None. */
  none: 0,
  /** Foo over UDP. */
  fou: 1,
  /** Generic UDP encapsulation. */
  gue: 2,
  /** MPLS. */
  mpls: 3,
} as const;

/** One of the names of {@link TunnelEncapType}. */
export type TunnelEncapType = keyof typeof TunnelEncapType;

/** Turns numbers of {@link TunnelEncapType} into names and back. */
export const tunnelEncapTypeTable: EnumTable<TunnelEncapType> =
  /* @__PURE__ */ new EnumTable('tunnel-encap-type', TunnelEncapType);

/** Flags `tunnel-encap-flags` (masks): How packets are put into UDP. */
export const TunnelEncapFlags = {
  /** Send UDP checksums over IPv4. */
  csum: 0x1,
  /** Send UDP checksums over IPv6. */
  csum6: 0x2,
  /** Remote checksum offload; `gue` only. */
  remcsum: 0x4,
} as const;

/** One of the flags {@link TunnelEncapFlags}. */
export type TunnelEncapFlag = keyof typeof TunnelEncapFlags;

/** Turns numbers of {@link TunnelEncapFlags} into names and back. */
export const tunnelEncapFlagsTable: FlagsTable<TunnelEncapFlag> =
  /* @__PURE__ */ new FlagsTable('tunnel-encap-flags', TunnelEncapFlags);

/** Flags `gre-flags` (masks): Fields of GRE headers that are sent or expected. */
export const GreFlags = {
  /** Strict source route. */
  strict: 0x800,
  /** Sequence number. */
  seq: 0x1000,
  /** Key. */
  key: 0x2000,
  /** Source route. */
  routing: 0x4000,
  /** Checksum. */
  csum: 0x8000,
} as const;

/** One of the flags {@link GreFlags}. */
export type GreFlag = keyof typeof GreFlags;

/** Turns numbers of {@link GreFlags} into names and back. */
export const greFlagsTable: FlagsTable<GreFlag> = /* @__PURE__ */ new FlagsTable('gre-flags', GreFlags);

/** Enum `erspan-dir`: Which packets an ERSPAN 2 tunnel says it mirrors. */
export const ErspanDir = {
  /** Those that the mirrored port received. */
  ingress: 0,
  /** Those that the mirrored port sent. */
  egress: 1,
} as const;

/** One of the names of {@link ErspanDir}. */
export type ErspanDir = keyof typeof ErspanDir;

/** Turns numbers of {@link ErspanDir} into names and back. */
export const erspanDirTable: EnumTable<ErspanDir> = /* @__PURE__ */ new EnumTable('erspan-dir', ErspanDir);

/** Flags `ip6-tnl-flags` (masks): Behaviour of a tunnel over IPv6. */
export const Ip6TnlFlags = {
  /** Add no encapsulation limit. */
  'ign-encap-limit': 0x1,
  /** Take the traffic class over from the packet inside. */
  'use-orig-tclass': 0x2,
  /** Take the flow label over from the packet inside. */
  'use-orig-flowlabel': 0x4,
  /** For Mobile IPv6. */
  'mip6-dev': 0x8,
  /** Copy the DSCP into the packet inside on receipt. */
  'rcv-dscp-copy': 0x10,
  /** Take the firewall mark over from the packet inside. */
  'use-orig-fwmark': 0x20,
  /** The remote address may be one of this machine. */
  'allow-local-remote': 0x40,
  /** Can send, as its addresses are. Read-only. */
  'cap-xmit': 0x10000,
  /** Can receive, as its addresses are. Read-only. */
  'cap-rcv': 0x20000,
  /** Found out for each packet. Read-only. */
  'cap-per-packet': 0x40000,
} as const;

/** One of the flags {@link Ip6TnlFlags}. */
export type Ip6TnlFlag = keyof typeof Ip6TnlFlags;

/** Turns numbers of {@link Ip6TnlFlags} into names and back. */
export const ip6TnlFlagsTable: FlagsTable<Ip6TnlFlag> = /* @__PURE__ */ new FlagsTable('ip6-tnl-flags', Ip6TnlFlags);

/** Flags `sit-flags` (masks): Kind of an IPv6 tunnel over IPv4. */
export const SitFlags = {
  /** ISATAP, a non-broadcast network of many hosts. */
  isatap: 0x1,
} as const;

/** One of the flags {@link SitFlags}. */
export type SitFlag = keyof typeof SitFlags;

/** Turns numbers of {@link SitFlags} into names and back. */
export const sitFlagsTable: FlagsTable<SitFlag> = /* @__PURE__ */ new FlagsTable('sit-flags', SitFlags);

/** Enum `geneve-df`: Don't Fragment bit of packets over IPv4. */
export const GeneveDf = {
  /** Not set. */
  unset: 0,
  /** Set. */
  set: 1,
  /** Set as in the packet inside, and for all that is no IPv4. */
  inherit: 2,
} as const;

/** One of the names of {@link GeneveDf}. */
export type GeneveDf = keyof typeof GeneveDf;

/** Turns numbers of {@link GeneveDf} into names and back. */
export const geneveDfTable: EnumTable<GeneveDf> = /* @__PURE__ */ new EnumTable('geneve-df', GeneveDf);

/** Enum `hsr-protocol`: Protocol by which frames are sent twice. */
export const HsrProtocol = {
  /** High-availability Seamless Redundancy, a ring. */
  hsr: 0,
  /** Parallel Redundancy Protocol, two networks. */
  prp: 1,
} as const;

/** One of the names of {@link HsrProtocol}. */
export type HsrProtocol = keyof typeof HsrProtocol;

/** Turns numbers of {@link HsrProtocol} into names and back. */
export const hsrProtocolTable: EnumTable<HsrProtocol> = /* @__PURE__ */ new EnumTable('hsr-protocol', HsrProtocol);

/** Enum `tun-type`: What a program reads from a link and writes to it. */
export const TunType = {
  /** IP packets. */
  tun: 1,
  /** Ethernet frames. */
  tap: 2,
} as const;

/** One of the names of {@link TunType}. */
export type TunType = keyof typeof TunType;

/** Turns numbers of {@link TunType} into names and back. */
export const tunTypeTable: EnumTable<TunType> = /* @__PURE__ */ new EnumTable('tun-type', TunType);

/** Enum `vxlan-df`: Don't Fragment bit of packets over IPv4. */
export const VxlanDf = {
  /** Not set. */
  unset: 0,
  /** Set. */
  set: 1,
  /** Set as in the packet inside, and for all that is no IPv4. */
  inherit: 2,
} as const;

/** One of the names of {@link VxlanDf}. */
export type VxlanDf = keyof typeof VxlanDf;

/** Turns numbers of {@link VxlanDf} into names and back. */
export const vxlanDfTable: EnumTable<VxlanDf> = /* @__PURE__ */ new EnumTable('vxlan-df', VxlanDf);

/** Enum `vxlan-label-policy`: IPv6 flow label of sent packets. */
export const VxlanLabelPolicy = {
  /** That of `label`. */
  fixed: 0,
  /** That of the packet inside. */
  inherit: 1,
} as const;

/** One of the names of {@link VxlanLabelPolicy}. */
export type VxlanLabelPolicy = keyof typeof VxlanLabelPolicy;

/** Turns numbers of {@link VxlanLabelPolicy} into names and back. */
export const vxlanLabelPolicyTable: EnumTable<VxlanLabelPolicy> =
  /* @__PURE__ */ new EnumTable('vxlan-label-policy', VxlanLabelPolicy);

/** Enum `macvlan-mode`: Which links on the same device a macvlan link reaches. */
export const MacvlanMode = {
  /** None. */
  private: 1,
  /** All, through a switch outside that sends packets back. */
  vepa: 2,
  /** All, directly. */
  bridge: 4,
  /** It has the device for itself. */
  passthru: 8,
  /** It takes packets of listed source addresses only. */
  source: 16,
} as const;

/** One of the names of {@link MacvlanMode}. */
export type MacvlanMode = keyof typeof MacvlanMode;

/** Turns numbers of {@link MacvlanMode} into names and back. */
export const macvlanModeTable: EnumTable<MacvlanMode> = /* @__PURE__ */ new EnumTable('macvlan-mode', MacvlanMode);

/** Flags `macvlan-flags` (masks): Exceptions from what a MACVLAN does. */
export const MacvlanFlags = {
  /** Do not make the device promiscuous; for mode passthru. */
  nopromisc: 0x1,
  /** Do not hand a packet on by destination once one in mode source has taken it. */
  nodst: 0x2,
} as const;

/** One of the flags {@link MacvlanFlags}. */
export type MacvlanFlag = keyof typeof MacvlanFlags;

/** Turns numbers of {@link MacvlanFlags} into names and back. */
export const macvlanFlagsTable: FlagsTable<MacvlanFlag> = /* @__PURE__ */ new FlagsTable('macvlan-flags', MacvlanFlags);

/** Enum `macvlan-macaddr-mode`: What to do with the list of source addresses. */
export const MacvlanMacaddrMode = {
  /** Add `macaddr`. */
  add: 0,
  /** Remove `macaddr`. */
  del: 1,
  /** Remove all. */
  flush: 2,
  /** Replace all by those in `macaddr-data`. */
  set: 3,
} as const;

/** One of the names of {@link MacvlanMacaddrMode}. */
export type MacvlanMacaddrMode = keyof typeof MacvlanMacaddrMode;

/** Turns numbers of {@link MacvlanMacaddrMode} into names and back. */
export const macvlanMacaddrModeTable: EnumTable<MacvlanMacaddrMode> =
  /* @__PURE__ */ new EnumTable('macvlan-macaddr-mode', MacvlanMacaddrMode);

/** Enum `ipvlan-mode`: On which layer an IPVLAN passes packets on. */
export const IpvlanMode = {
  /** Switches frames; handles broadcast and multicast. */
  l2: 0,
  /** Routes; neither broadcast nor multicast. */
  l3: 1,
  /** Routes, and packets pass the namespace's netfilter hooks. */
  l3s: 2,
} as const;

/** One of the names of {@link IpvlanMode}. */
export type IpvlanMode = keyof typeof IpvlanMode;

/** Turns numbers of {@link IpvlanMode} into names and back. */
export const ipvlanModeTable: EnumTable<IpvlanMode> = /* @__PURE__ */ new EnumTable('ipvlan-mode', IpvlanMode);

/** Flags `ipvlan-flags` (masks): How links of IPVLAN on the same device reach each other. */
export const IpvlanFlags = {
  /** Links on the same device do not reach each other. */
  private: 0x1,
  /** They do so through a switch outside that sends packets back. */
  vepa: 0x2,
} as const;

/** One of the flags {@link IpvlanFlags}. */
export type IpvlanFlag = keyof typeof IpvlanFlags;

/** Turns numbers of {@link IpvlanFlags} into names and back. */
export const ipvlanFlagsTable: FlagsTable<IpvlanFlag> = /* @__PURE__ */ new FlagsTable('ipvlan-flags', IpvlanFlags);

/** Enum `macsec-validation-type`: What becomes of received frames that cannot be verified. */
export const MacsecValidationType = {
  /** Nothing is verified. */
  disabled: 0,
  /** They are counted and passed on where possible. */
  check: 1,
  /** They are dropped. */
  strict: 2,
} as const;

/** One of the names of {@link MacsecValidationType}. */
export type MacsecValidationType = keyof typeof MacsecValidationType;

/** Turns numbers of {@link MacsecValidationType} into names and back. */
export const macsecValidationTypeTable: EnumTable<MacsecValidationType> =
  /* @__PURE__ */ new EnumTable('macsec-validation-type', MacsecValidationType);

/** Enum `macsec-offload`: Who encrypts. */
export const MacsecOffload = {
  /** The kernel. */
  off: 0,
  /** The physical layer chip. */
  phy: 1,
  /** The network device. */
  mac: 2,
} as const;

/** One of the names of {@link MacsecOffload}. */
export type MacsecOffload = keyof typeof MacsecOffload;

/** Turns numbers of {@link MacsecOffload} into names and back. */
export const macsecOffloadTable: EnumTable<MacsecOffload> =
  /* @__PURE__ */ new EnumTable('macsec-offload', MacsecOffload);

/** Enum `gtp-role`: End of the tunnel that this machine is. */
export const GtpRole = {
  /** Gateway to the packet network; finds contexts by destination address. */
  ggsn: 0,
  /** Serving node; finds contexts by source address. */
  sgsn: 1,
} as const;

/** One of the names of {@link GtpRole}. */
export type GtpRole = keyof typeof GtpRole;

/** Turns numbers of {@link GtpRole} into names and back. */
export const gtpRoleTable: EnumTable<GtpRole> = /* @__PURE__ */ new EnumTable('gtp-role', GtpRole);

/** Enum `amt-mode`: End of an automatic multicast tunnel (RFC 7450). */
export const AmtMode = {
  /** On the side of the receivers. */
  gateway: 0,
  /** On the side of the sources. */
  relay: 1,
} as const;

/** One of the names of {@link AmtMode}. */
export type AmtMode = keyof typeof AmtMode;

/** Turns numbers of {@link AmtMode} into names and back. */
export const amtModeTable: EnumTable<AmtMode> = /* @__PURE__ */ new EnumTable('amt-mode', AmtMode);

/** Enum `ipoib-mode`: How IP packets cross InfiniBand. */
export const IpoibMode = {
  /** Unreliable datagrams. */
  datagram: 0,
  /** Connections, with a greater MTU. */
  connected: 1,
} as const;

/** One of the names of {@link IpoibMode}. */
export type IpoibMode = keyof typeof IpoibMode;

/** Turns numbers of {@link IpoibMode} into names and back. */
export const ipoibModeTable: EnumTable<IpoibMode> = /* @__PURE__ */ new EnumTable('ipoib-mode', IpoibMode);

/** Flags `rmnet-flags` (masks): How packets are packed on their way to and from a modem. */
export const RmnetFlags = {
  /** Received frames hold several packets. */
  'ingress-deaggregation': 0x1,
  /** Received frames may be commands. */
  'ingress-map-commands': 0x2,
  /** Received packets carry a checksum (version 4). */
  'ingress-map-cksumv4': 0x4,
  /** Sent packets get a checksum header (version 4). */
  'egress-map-cksumv4': 0x8,
  /** Received packets carry a checksum (version 5). */
  'ingress-map-cksumv5': 0x10,
  /** Sent packets get a checksum header (version 5). */
  'egress-map-cksumv5': 0x20,
} as const;

/** One of the flags {@link RmnetFlags}. */
export type RmnetFlag = keyof typeof RmnetFlags;

/** Turns numbers of {@link RmnetFlags} into names and back. */
export const rmnetFlagsTable: FlagsTable<RmnetFlag> = /* @__PURE__ */ new FlagsTable('rmnet-flags', RmnetFlags);

/** Enum `can-state`: State of a CAN controller. */
export const CanState = {
  /** Fewer than 96 errors counted. */
  'error-active': 0,
  /** Fewer than 128 errors counted. */
  'error-warning': 1,
  /** Fewer than 256 errors counted; it only listens for errors. */
  'error-passive': 2,
  /** 256 errors or more; it has left the bus. */
  'bus-off': 3,
  /** Stopped. */
  stopped: 4,
  /** Sleeping. */
  sleeping: 5,
} as const;

/** One of the names of {@link CanState}. */
export type CanState = keyof typeof CanState;

/** Turns numbers of {@link CanState} into names and back. */
export const canStateTable: EnumTable<CanState> = /* @__PURE__ */ new EnumTable('can-state', CanState);

/** Flags `can-ctrlmode-flags` (masks): Modes of a CAN controller. */
export const CanCtrlmodeFlags = {
  /** What is sent comes back. */
  loopback: 0x1,
  /** Takes part in nothing, not even acknowledgements. */
  listenonly: 0x2,
  /** Each bit is read three times. */
  '3-samples': 0x4,
  /** Send each frame once, whatever becomes of it. */
  'one-shot': 0x8,
  /** Report each error on the bus. */
  'berr-reporting': 0x10,
  /** CAN FD. */
  fd: 0x20,
  /** Do not mind missing acknowledgements. */
  'presume-ack': 0x40,
  /** CAN FD as it was before the ISO standard. */
  'fd-non-iso': 0x80,
  /** Keep raw length codes 9 to 15 of classical frames. */
  'cc-len8-dlc': 0x100,
  /** Measure the transmitter's delay (CAN FD). */
  'tdc-auto': 0x200,
  /** Take the transmitter's delay as set (CAN FD). */
  'tdc-manual': 0x400,
  /** Send nothing but acknowledgements. */
  restricted: 0x800,
  /** CAN XL. */
  xl: 0x1000,
  /** Measure the transmitter's delay (CAN XL). */
  'xl-tdc-auto': 0x2000,
  /** Take the transmitter's delay as set (CAN XL). */
  'xl-tdc-manual': 0x4000,
  /** Switch the mode of the transceiver (CAN XL). */
  'xl-tms': 0x8000,
} as const;

/** One of the flags {@link CanCtrlmodeFlags}. */
export type CanCtrlmodeFlag = keyof typeof CanCtrlmodeFlags;

/** Turns numbers of {@link CanCtrlmodeFlags} into names and back. */
export const canCtrlmodeFlagsTable: FlagsTable<CanCtrlmodeFlag> =
  /* @__PURE__ */ new FlagsTable('can-ctrlmode-flags', CanCtrlmodeFlags);

/** Multicast groups of `rt-link` and their numbers. */
export const multicastGroups = {
  /** Links that are created, changed or deleted, and ports of bridges that change. */
  'rtnlgrp-link': 1,
  /** Links whose statistics hardware begins or ceases to collect. */
  'rtnlgrp-stats': 36,
  /** IPv6 settings of links that changed, as newlink with `ifi-family` `inet6` and the settings in `protinfo`. */
  'rtnlgrp-ipv6-ifinfo': 12,
} as const;
