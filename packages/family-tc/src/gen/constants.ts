// Generated from specs/kernel/tc.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `cls-flags` (masks): Where a filter is. */
export const ClsFlags = {
  /** Not to be left to hardware. */
  'skip-hw': 0x1,
  /** Only to be left to hardware. */
  'skip-sw': 0x2,
  /** Is in hardware. Read-only. */
  'in-hw': 0x4,
  /** Is not in hardware. Read-only. */
  'not-in-hw': 0x8,
  /** The kernel is to say why hardware does not take it. */
  verbose: 0x10,
} as const;

/** One of the flags {@link ClsFlags}. */
export type ClsFlag = keyof typeof ClsFlags;

/** Turns numbers of {@link ClsFlags} into names and back. */
export const clsFlagsTable: FlagsTable<ClsFlag> = /* @__PURE__ */ new FlagsTable('cls-flags', ClsFlags);

/**
 * Flags `flower-key-ctrl-flags` (masks): Facts about a packet that flower matches, about fragments in `key-flags`,
 * about its tunnel in `key-enc-flags`.
 */
export const FlowerKeyCtrlFlags = {
  /** Is a fragment. In C, IS_FRAGMENT. */
  frag: 0x1,
  /** Is the first fragment. In C, FRAG_IS_FIRST. */
  firstfrag: 0x2,
  /** The tunnel has a checksum. In C, TUNNEL_CSUM. */
  tuncsum: 0x4,
  /** The tunnel's packet must not be fragmented. In C, TUNNEL_DONT_FRAGMENT. */
  tundf: 0x8,
  /** Control packet of the tunnel. In C, TUNNEL_OAM. */
  tunoam: 0x10,
  /** The tunnel has options that must be understood. In C, TUNNEL_CRIT_OPT. */
  tuncrit: 0x20,
} as const;

/** One of the flags {@link FlowerKeyCtrlFlags}. */
export type FlowerKeyCtrlFlag = keyof typeof FlowerKeyCtrlFlags;

/** Turns numbers of {@link FlowerKeyCtrlFlags} into names and back. */
export const flowerKeyCtrlFlagsTable: FlagsTable<FlowerKeyCtrlFlag> =
  /* @__PURE__ */ new FlagsTable('flower-key-ctrl-flags', FlowerKeyCtrlFlags);

/** Enum `dualpi2-drop-overload`: What happens when marking is not enough to keep delays short. */
export const Dualpi2DropOverload = {
  /** The queue grows to its limit, where packets are lost. */
  overflow: 0,
  /** Packets of both queues are dropped at random. */
  drop: 1,
} as const;

/** One of the names of {@link Dualpi2DropOverload}. */
export type Dualpi2DropOverload = keyof typeof Dualpi2DropOverload;

/** Turns numbers of {@link Dualpi2DropOverload} into names and back. */
export const dualpi2DropOverloadTable: EnumTable<Dualpi2DropOverload> =
  /* @__PURE__ */ new EnumTable('dualpi2-drop-overload', Dualpi2DropOverload);

/** Enum `dualpi2-drop-early`: When packets are dropped. */
export const Dualpi2DropEarly = {
  /** As they leave the queue. */
  'drop-dequeue': 0,
  /** Before they enter the queue. */
  'drop-enqueue': 1,
} as const;

/** One of the names of {@link Dualpi2DropEarly}. */
export type Dualpi2DropEarly = keyof typeof Dualpi2DropEarly;

/** Turns numbers of {@link Dualpi2DropEarly} into names and back. */
export const dualpi2DropEarlyTable: EnumTable<Dualpi2DropEarly> =
  /* @__PURE__ */ new EnumTable('dualpi2-drop-early', Dualpi2DropEarly);

/**
 * Enum `dualpi2-ecn-mask`: ECN bits that send a packet into the low-latency queue; packets marked CE always go there.
 */
export const Dualpi2EcnMask = {
  /** ECT(1). */
  'l4s-ect': 1,
  /** ECT(0). */
  'cla-ect': 2,
  /** Both. */
  'any-ect': 3,
} as const;

/** One of the names of {@link Dualpi2EcnMask}. */
export type Dualpi2EcnMask = keyof typeof Dualpi2EcnMask;

/** Turns numbers of {@link Dualpi2EcnMask} into names and back. */
export const dualpi2EcnMaskTable: EnumTable<Dualpi2EcnMask> =
  /* @__PURE__ */ new EnumTable('dualpi2-ecn-mask', Dualpi2EcnMask);

/** Enum `dualpi2-split-gso`: Whether packets that hold several segments are taken apart. */
export const Dualpi2SplitGso = {
  /** They are queued whole. */
  'no-split-gso': 0,
  /** Each segment is queued by itself. */
  'split-gso': 1,
} as const;

/** One of the names of {@link Dualpi2SplitGso}. */
export type Dualpi2SplitGso = keyof typeof Dualpi2SplitGso;

/** Turns numbers of {@link Dualpi2SplitGso} into names and back. */
export const dualpi2SplitGsoTable: EnumTable<Dualpi2SplitGso> =
  /* @__PURE__ */ new EnumTable('dualpi2-split-gso', Dualpi2SplitGso);

/** Enum `ematch-kind`: Kinds of matches; each says what `data` of a match holds. */
export const EmatchKind = {
  /** Matches inside of parentheses: the number of the first one, counted from 0, in 4 bytes. */
  container: 0,
  /** A number in the packet is compared (struct tcf_em_cmp). */
  cmp: 1,
  /** Bytes in the packet are compared (struct tcf_em_nbyte). */
  nbyte: 2,
  /** As filter u32 does it (struct tc_u32_key). */
  u32: 3,
  /** A fact about the packet is compared; attributes. */
  meta: 4,
  /** A text is looked for (struct tcf_em_text). */
  text: 5,
  /** Not in current kernels. */
  vlan: 6,
  /** Identifiers of CAN (structs can_filter). */
  canid: 7,
  /** A set of ipset (struct xt_set_info). */
  ipset: 8,
  /** A match of iptables; attributes. */
  ipt: 9,
} as const;

/** One of the names of {@link EmatchKind}. */
export type EmatchKind = keyof typeof EmatchKind;

/** Turns numbers of {@link EmatchKind} into names and back. */
export const ematchKindTable: EnumTable<EmatchKind> = /* @__PURE__ */ new EnumTable('ematch-kind', EmatchKind);

/**
 * Flags `ematch-flags` (masks): How a match goes together with the one behind it; the last one has neither `rel-and`
 * nor `rel-or`.
 */
export const EmatchFlags = {
  /** Both have to hold. */
  'rel-and': 0x1,
  /** One has to hold. */
  'rel-or': 0x2,
  /** Holds where it does not match. */
  invert: 0x4,
  /** Its data is a number. */
  simple: 0x8,
} as const;

/** One of the flags {@link EmatchFlags}. */
export type EmatchFlag = keyof typeof EmatchFlags;

/** Turns numbers of {@link EmatchFlags} into names and back. */
export const ematchFlagsTable: FlagsTable<EmatchFlag> = /* @__PURE__ */ new FlagsTable('ematch-flags', EmatchFlags);

/**
 * Enum `tc-verdict`: What becomes of a packet behind an action. Numbers from 0x10000000 on go on with the actions
 * behind the first N, those from 0x20000000 on with chain N.
 */
export const TcVerdict = {
  /** Goes on with the next filter. */
  unspec: -1,
  /** Goes on. */
  ok: 0,
  /** Filters start over. */
  reclassify: 1,
  /** Is dropped. */
  shot: 2,
  /** Goes to the next action. */
  pipe: 3,
  /** The action has taken it. */
  stolen: 4,
  /** The action has queued it. */
  queued: 5,
  /** The action is done again. */
  repeat: 6,
  /** Goes to another interface. */
  redirect: 7,
  /** Goes to the processor, of hardware that forwards by itself. */
  trap: 8,
} as const;

/** One of the names of {@link TcVerdict}. */
export type TcVerdict = keyof typeof TcVerdict;

/** Turns numbers of {@link TcVerdict} into names and back. */
export const tcVerdictTable: EnumTable<TcVerdict> = /* @__PURE__ */ new EnumTable('tc-verdict', TcVerdict);

/** Flags `csum-update-flags` (masks): Checksums that are computed anew. */
export const CsumUpdateFlags = {
  /** Of the IPv4 header. */
  ipv4hdr: 0x1,
  /** Of ICMP, also that of IPv6. */
  icmp: 0x2,
  /** Of IGMP. */
  igmp: 0x4,
  /** Of TCP. */
  tcp: 0x8,
  /** Of UDP. */
  udp: 0x10,
  /** Of UDP-Lite. */
  udplite: 0x20,
  /** Of SCTP. */
  sctp: 0x40,
} as const;

/** One of the flags {@link CsumUpdateFlags}. */
export type CsumUpdateFlag = keyof typeof CsumUpdateFlags;

/** Turns numbers of {@link CsumUpdateFlags} into names and back. */
export const csumUpdateFlagsTable: FlagsTable<CsumUpdateFlag> =
  /* @__PURE__ */ new FlagsTable('csum-update-flags', CsumUpdateFlags);

/** Enum `mirred-eaction`: What is done with a packet for another interface. */
export const MirredEaction = {
  /** Is sent there. */
  'egress-redir': 1,
  /** A copy is sent there. */
  'egress-mirror': 2,
  /** Is received there. */
  'ingress-redir': 3,
  /** A copy is received there. */
  'ingress-mirror': 4,
} as const;

/** One of the names of {@link MirredEaction}. */
export type MirredEaction = keyof typeof MirredEaction;

/** Turns numbers of {@link MirredEaction} into names and back. */
export const mirredEactionTable: EnumTable<MirredEaction> =
  /* @__PURE__ */ new EnumTable('mirred-eaction', MirredEaction);

/** Enum `tunnel-key-action`: What is done with the key of a tunnel. */
export const TunnelKeyAction = {
  /** The packet gets a key for the tunnel that it goes to. */
  set: 1,
  /** What is left of the tunnel that it came from is taken away. */
  release: 2,
} as const;

/** One of the names of {@link TunnelKeyAction}. */
export type TunnelKeyAction = keyof typeof TunnelKeyAction;

/** Turns numbers of {@link TunnelKeyAction} into names and back. */
export const tunnelKeyActionTable: EnumTable<TunnelKeyAction> =
  /* @__PURE__ */ new EnumTable('tunnel-key-action', TunnelKeyAction);

/** Enum `vlan-action`: What is done with VLAN tags. */
export const VlanAction = {
  /** Takes the outer tag off. */
  pop: 1,
  /** Puts a tag on. */
  push: 2,
  /** Changes the outer tag. */
  modify: 3,
  /** Takes the Ethernet header off. */
  'pop-eth': 4,
  /** Puts an Ethernet header on. */
  'push-eth': 5,
} as const;

/** One of the names of {@link VlanAction}. */
export type VlanAction = keyof typeof VlanAction;

/** Turns numbers of {@link VlanAction} into names and back. */
export const vlanActionTable: EnumTable<VlanAction> = /* @__PURE__ */ new EnumTable('vlan-action', VlanAction);

/** Enum `mpls-action`: What is done with MPLS labels. */
export const MplsAction = {
  /** Takes the outer label off. */
  pop: 1,
  /** Puts a label before the network header. */
  push: 2,
  /** Changes the outer label. */
  modify: 3,
  /** Counts its TTL down. */
  'dec-ttl': 4,
  /** Puts a label before the Ethernet header. */
  'mac-push': 5,
} as const;

/** One of the names of {@link MplsAction}. */
export type MplsAction = keyof typeof MplsAction;

/** Turns numbers of {@link MplsAction} into names and back. */
export const mplsActionTable: EnumTable<MplsAction> = /* @__PURE__ */ new EnumTable('mpls-action', MplsAction);

/** Enum `pedit-header`: Where offsets of a change count from. */
export const PeditHeader = {
  /** The network header, whatever it is. */
  network: 0,
  /** The Ethernet header. */
  eth: 1,
  /** The IPv4 header. */
  ip4: 2,
  /** The IPv6 header. */
  ip6: 3,
  /** The TCP header. */
  tcp: 4,
  /** The UDP header. */
  udp: 5,
} as const;

/** One of the names of {@link PeditHeader}. */
export type PeditHeader = keyof typeof PeditHeader;

/** Turns numbers of {@link PeditHeader} into names and back. */
export const peditHeaderTable: EnumTable<PeditHeader> = /* @__PURE__ */ new EnumTable('pedit-header', PeditHeader);

/** Enum `pedit-cmd`: How bytes are changed. */
export const PeditCmd = {
  /** The value takes their place. */
  set: 0,
  /** The value is added to them. */
  add: 1,
} as const;

/** One of the names of {@link PeditCmd}. */
export type PeditCmd = keyof typeof PeditCmd;

/** Turns numbers of {@link PeditCmd} into names and back. */
export const peditCmdTable: EnumTable<PeditCmd> = /* @__PURE__ */ new EnumTable('pedit-cmd', PeditCmd);

/** Multicast groups of `tc` and their numbers. */
export const multicastGroups = {
  /** Changes of qdiscs, classes, filters and chains. */
  'rtnlgrp-tc': 4,
} as const;
