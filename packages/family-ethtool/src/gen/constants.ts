// Generated from specs/kernel/ethtool.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `udp-tunnel-type`: Kind of tunnel over UDP. */
export const UdpTunnelType = {
  /** VXLAN. */
  vxlan: 0,
  /** Geneve. */
  geneve: 1,
  /** VXLAN with other protocols inside. */
  'vxlan-gpe': 2,
} as const;

/** One of the names of {@link UdpTunnelType}. */
export type UdpTunnelType = keyof typeof UdpTunnelType;

/** Turns numbers of {@link UdpTunnelType} into names and back. */
export const udpTunnelTypeTable: EnumTable<UdpTunnelType> =
  /* @__PURE__ */ new EnumTable('udp-tunnel-type', UdpTunnelType);

/** Enum `stringset`: A set of names. */
export const Stringset = {
  /** Results of the driver's test of itself. */
  test: 0,
  /** The driver's own counters. */
  stats: 1,
  /** The driver's own flags. */
  'priv-flags': 2,
  /** Not used. */
  'ntuple-filters': 3,
  /** Features, in the order of their bits. */
  features: 4,
  /** Hash functions. */
  'rss-hash-funcs': 5,
  /** Settings of ethtool's tunables. */
  tunables: 6,
  /** Counters of the transceiver. */
  'phy-stats': 7,
  /** Tunables of the transceiver. */
  'phy-tunables': 8,
  /** Modes of links, in the order of their bits. */
  'link-modes': 9,
  /** Kinds of messages of drivers. */
  'msg-classes': 10,
  /** What can wake a machine. */
  'wol-modes': 11,
  /** Ways to get times. */
  'sof-timestamping': 12,
  /** Which sent packets get times. */
  'ts-tx-types': 13,
  /** Which received packets get times. */
  'ts-rx-filters': 14,
  /** Kinds of tunnels. */
  'udp-tunnel-types': 15,
  /** Groups of counters. */
  'stats-std': 16,
  /** Counters of the group `eth-phy`. */
  'stats-eth-phy': 17,
  /** Counters of the group `eth-mac`. */
  'stats-eth-mac': 18,
  /** Counters of the group `eth-ctrl`. */
  'stats-eth-ctrl': 19,
  /** Counters of the group `rmon`. */
  'stats-rmon': 20,
  /** Counters of the group `phy`. */
  'stats-phy': 21,
  /** Flags of timestamps. */
  'ts-flags': 22,
} as const;

/** One of the names of {@link Stringset}. */
export type Stringset = keyof typeof Stringset;

/** Turns numbers of {@link Stringset} into names and back. */
export const stringsetTable: EnumTable<Stringset> = /* @__PURE__ */ new EnumTable('stringset', Stringset);

/** Flags `header-flags` (masks): How a request is answered. */
export const HeaderFlags = {
  /** Bit sets come as bytes instead of a list. */
  'compact-bitsets': 0x1,
  /** A request that sets something is not answered. */
  'omit-reply': 0x2,
  /** Counters come along, where there are any. */
  stats: 0x4,
} as const;

/** One of the flags {@link HeaderFlags}. */
export type HeaderFlag = keyof typeof HeaderFlags;

/** Turns numbers of {@link HeaderFlags} into names and back. */
export const headerFlagsTable: FlagsTable<HeaderFlag> = /* @__PURE__ */ new FlagsTable('header-flags', HeaderFlags);

/** Enum `module-fw-flash-status`: How far writing to a module is. */
export const ModuleFwFlashStatus = {
  /** Begun. */
  started: 1,
  /** Going on. */
  'in-progress': 2,
  /** Done. */
  completed: 3,
  /** Failed. */
  error: 4,
} as const;

/** One of the names of {@link ModuleFwFlashStatus}. */
export type ModuleFwFlashStatus = keyof typeof ModuleFwFlashStatus;

/** Turns numbers of {@link ModuleFwFlashStatus} into names and back. */
export const moduleFwFlashStatusTable: EnumTable<ModuleFwFlashStatus> =
  /* @__PURE__ */ new EnumTable('module-fw-flash-status', ModuleFwFlashStatus);

/** Enum `c33-pse-ext-state`: Why there is no power on a cable. */
export const C33PseExtState = {
  /** Not said. C has no constant for it. */
  none: 0,
  /** A fault. */
  'error-condition': 1,
  /** Whether the device at the other end still takes power. */
  'mr-mps-valid': 2,
  /** Switched off or on. */
  'mr-pse-enable': 3,
  /** Looking for a device. */
  'option-detect-ted': 4,
  /** The voltage is off. */
  'option-vport-lim': 5,
  /** Too much was taken. */
  'ovld-detected': 6,
  /** Agreed on over the data link. */
  'pd-dll-power-type': 7,
  /** There is not enough power. */
  'power-not-available': 8,
  /** A short circuit. */
  'short-detected': 9,
} as const;

/** One of the names of {@link C33PseExtState}. */
export type C33PseExtState = keyof typeof C33PseExtState;

/** Turns numbers of {@link C33PseExtState} into names and back. */
export const c33PseExtStateTable: EnumTable<C33PseExtState> =
  /* @__PURE__ */ new EnumTable('c33-pse-ext-state', C33PseExtState);

/** Enum `phy-upstream-type`: What a transceiver is behind. */
export const PhyUpstreamType = {
  /** The network card. */
  mac: 0,
  /** Another transceiver. */
  phy: 1,
} as const;

/** One of the names of {@link PhyUpstreamType}. */
export type PhyUpstreamType = keyof typeof PhyUpstreamType;

/** Turns numbers of {@link PhyUpstreamType} into names and back. */
export const phyUpstreamTypeTable: EnumTable<PhyUpstreamType> =
  /* @__PURE__ */ new EnumTable('phy-upstream-type', PhyUpstreamType);

/** Enum `tcp-data-split`: Whether headers and data of received packets go to different buffers. */
export const TcpDataSplit = {
  /** The driver decides, or cannot tell. */
  unknown: 0,
  /** No. */
  disabled: 1,
  /** Yes. */
  enabled: 2,
} as const;

/** One of the names of {@link TcpDataSplit}. */
export type TcpDataSplit = keyof typeof TcpDataSplit;

/** Turns numbers of {@link TcpDataSplit} into names and back. */
export const tcpDataSplitTable: EnumTable<TcpDataSplit> = /* @__PURE__ */ new EnumTable('tcp-data-split', TcpDataSplit);

/** Enum `hwtstamp-source`: Where times come from. */
export const HwtstampSource = {
  /** The network card. */
  netdev: 1,
  /** The transceiver. */
  phylib: 2,
} as const;

/** One of the names of {@link HwtstampSource}. */
export type HwtstampSource = keyof typeof HwtstampSource;

/** Turns numbers of {@link HwtstampSource} into names and back. */
export const hwtstampSourceTable: EnumTable<HwtstampSource> =
  /* @__PURE__ */ new EnumTable('hwtstamp-source', HwtstampSource);

/** Flags `pse-event` (masks): Something that happened to the power on a cable. */
export const PseEvent = {
  /** Too much current. */
  'pse-event-over-current': 0x1,
  /** Too hot. */
  'pse-event-over-temp': 0x2,
  /** A device was found. */
  'c33-pse-event-detection': 0x4,
  /** It said how much power it takes. */
  'c33-pse-event-classification': 0x8,
  /** It is gone. */
  'c33-pse-event-disconnection': 0x10,
  /** There is not enough power for all. */
  'pse-event-over-budget': 0x20,
  /** Power could not be controlled. */
  'pse-event-sw-pw-control-error': 0x40,
} as const;

/** One of the flags {@link PseEvent}. */
export type PseEvent = keyof typeof PseEvent;

/** Turns numbers of {@link PseEvent} into names and back. */
export const pseEventTable: FlagsTable<PseEvent> = /* @__PURE__ */ new FlagsTable('pse-event', PseEvent);

/**
 * Flags `input-xfrm` (masks): What is done with the fields before hashing, so that both directions get the same hash.
 */
export const InputXfrm = {
  /** Source and destination are combined by exclusive or. */
  'sym-xor': 0x1,
  /** They are combined by or and exclusive or. */
  'sym-or-xor': 0x2,
} as const;

/** One of the flags {@link InputXfrm}. */
export type InputXfrm = keyof typeof InputXfrm;

/** Turns numbers of {@link InputXfrm} into names and back. */
export const inputXfrmTable: FlagsTable<InputXfrm> = /* @__PURE__ */ new FlagsTable('input-xfrm', InputXfrm);

/** Flags `rxfh-fields` (masks): Fields of a packet that are hashed. */
export const RxfhFields = {
  /** Destination address of Ethernet. */
  l2da: 0x2,
  /** VLAN tag. */
  vlan: 0x4,
  /** Protocol of the IP header. */
  'l3-proto': 0x8,
  /** Source address. */
  'ip-src': 0x10,
  /** Destination address. */
  'ip-dst': 0x20,
  /** The source port, that is the first two bytes of the header behind IP. */
  'l4-b-0-1': 0x40,
  /** The destination port, that is the next two bytes. */
  'l4-b-2-3': 0x80,
  /** Tunnel id of GTP. */
  'gtp-teid': 0x100,
  /** Flow label of IPv6. */
  'ip6-fl': 0x200,
  /** Such packets are dropped. */
  discard: 0x80000000,
} as const;

/** One of the flags {@link RxfhFields}. */
export type RxfhFields = keyof typeof RxfhFields;

/** Turns numbers of {@link RxfhFields} into names and back. */
export const rxfhFieldsTable: FlagsTable<RxfhFields> = /* @__PURE__ */ new FlagsTable('rxfh-fields', RxfhFields);

/** Enum `port-kind`: Plug of a link. */
export const PortKind = {
  /** Twisted pair. */
  tp: 0,
  /** AUI. */
  aui: 1,
  /** MII. */
  mii: 2,
  /** Optical fibre. */
  fibre: 3,
  /** Coaxial cable. */
  bnc: 4,
  /** Cable with plugs at both ends, direct attach. */
  da: 5,
  /** None. */
  none: 239,
  /** Another one. */
  other: 255,
} as const;

/** One of the names of {@link PortKind}. */
export type PortKind = keyof typeof PortKind;

/** Turns numbers of {@link PortKind} into names and back. */
export const portKindTable: EnumTable<PortKind> = /* @__PURE__ */ new EnumTable('port-kind', PortKind);

/** Enum `mdix`: Which pairs send and receive. */
export const Mdix = {
  /** Not known. */
  invalid: 0,
  /** Straight. */
  mdi: 1,
  /** Crossed. */
  'mdi-x': 2,
  /** Found out. */
  auto: 3,
} as const;

/** One of the names of {@link Mdix}. */
export type Mdix = keyof typeof Mdix;

/** Turns numbers of {@link Mdix} into names and back. */
export const mdixTable: EnumTable<Mdix> = /* @__PURE__ */ new EnumTable('mdix', Mdix);

/** Enum `transceiver-kind`: Where the transceiver is. */
export const TransceiverKind = {
  /** In the card. */
  internal: 0,
  /** Outside. */
  external: 1,
} as const;

/** One of the names of {@link TransceiverKind}. */
export type TransceiverKind = keyof typeof TransceiverKind;

/** Turns numbers of {@link TransceiverKind} into names and back. */
export const transceiverKindTable: EnumTable<TransceiverKind> =
  /* @__PURE__ */ new EnumTable('transceiver-kind', TransceiverKind);

/** Enum `duplex-mode`: Whether both ends can send at once. */
export const DuplexMode = {
  /** One at a time. */
  half: 0,
  /** Both. */
  full: 1,
  /** Not known. */
  unknown: 255,
} as const;

/** One of the names of {@link DuplexMode}. */
export type DuplexMode = keyof typeof DuplexMode;

/** Turns numbers of {@link DuplexMode} into names and back. */
export const duplexModeTable: EnumTable<DuplexMode> = /* @__PURE__ */ new EnumTable('duplex-mode', DuplexMode);

/** Enum `master-slave-config`: Which end of a line gives the clock. */
export const MasterSlaveConfig = {
  /** Cannot be set. */
  unsupported: 0,
  /** Not known. */
  unknown: 1,
  /** This one, if the other agrees. */
  'master-preferred': 2,
  /** The other one, if it agrees. */
  'slave-preferred': 3,
  /** This one. */
  'master-force': 4,
  /** The other one. */
  'slave-force': 5,
} as const;

/** One of the names of {@link MasterSlaveConfig}. */
export type MasterSlaveConfig = keyof typeof MasterSlaveConfig;

/** Turns numbers of {@link MasterSlaveConfig} into names and back. */
export const masterSlaveConfigTable: EnumTable<MasterSlaveConfig> =
  /* @__PURE__ */ new EnumTable('master-slave-config', MasterSlaveConfig);

/** Enum `master-slave-status`: Which end of a line gives the clock. */
export const MasterSlaveStatus = {
  /** Not told. */
  unsupported: 0,
  /** Not known. */
  unknown: 1,
  /** This one. */
  master: 2,
  /** The other one. */
  slave: 3,
  /** They could not agree. */
  err: 4,
} as const;

/** One of the names of {@link MasterSlaveStatus}. */
export type MasterSlaveStatus = keyof typeof MasterSlaveStatus;

/** Turns numbers of {@link MasterSlaveStatus} into names and back. */
export const masterSlaveStatusTable: EnumTable<MasterSlaveStatus> =
  /* @__PURE__ */ new EnumTable('master-slave-status', MasterSlaveStatus);

/** Enum `rate-match`: How the speeds of card and line are brought together. */
export const RateMatch = {
  /** Not at all. */
  none: 0,
  /** By pause frames. */
  pause: 1,
  /** By carrier sense. */
  crs: 2,
  /** By longer gaps between frames. */
  'open-loop': 3,
} as const;

/** One of the names of {@link RateMatch}. */
export type RateMatch = keyof typeof RateMatch;

/** Turns numbers of {@link RateMatch} into names and back. */
export const rateMatchTable: EnumTable<RateMatch> = /* @__PURE__ */ new EnumTable('rate-match', RateMatch);

/** Enum `link-ext-state`: Why there is no carrier. */
export const LinkExtState = {
  /** The ends could not agree. */
  autoneg: 0,
  /** Training of the link failed. */
  'link-training-failure': 1,
  /** Blocks or lanes could not be told apart. */
  'link-logical-mismatch': 2,
  /** The signal is bad. */
  'bad-signal-integrity': 3,
  /** There is no cable. */
  'no-cable': 4,
  /** The cable is not the right one. */
  'cable-issue': 5,
  /** The module's memory could not be read. */
  'eeprom-issue': 6,
  /** Calibration failed. */
  'calibration-failure': 7,
  /** The module takes too much power. */
  'power-budget-exceeded': 8,
  /** The module is too hot. */
  overheat: 9,
  /** The module has a problem. */
  module: 10,
} as const;

/** One of the names of {@link LinkExtState}. */
export type LinkExtState = keyof typeof LinkExtState;

/** Turns numbers of {@link LinkExtState} into names and back. */
export const linkExtStateTable: EnumTable<LinkExtState> = /* @__PURE__ */ new EnumTable('link-ext-state', LinkExtState);

/** Enum `mac-stats-src`: Which part of a card counts. */
export const MacStatsSrc = {
  /** All of it. */
  aggregate: 0,
  /** The part for express frames. */
  emac: 1,
  /** The part for frames that can be interrupted. */
  pmac: 2,
} as const;

/** One of the names of {@link MacStatsSrc}. */
export type MacStatsSrc = keyof typeof MacStatsSrc;

/** Turns numbers of {@link MacStatsSrc} into names and back. */
export const macStatsSrcTable: EnumTable<MacStatsSrc> = /* @__PURE__ */ new EnumTable('mac-stats-src', MacStatsSrc);

/** Enum `module-power-policy`: When a module uses full power. */
export const ModulePowerPolicy = {
  /** Always. */
  high: 1,
  /** As long as the link is up. */
  auto: 2,
} as const;

/** One of the names of {@link ModulePowerPolicy}. */
export type ModulePowerPolicy = keyof typeof ModulePowerPolicy;

/** Turns numbers of {@link ModulePowerPolicy} into names and back. */
export const modulePowerPolicyTable: EnumTable<ModulePowerPolicy> =
  /* @__PURE__ */ new EnumTable('module-power-policy', ModulePowerPolicy);

/** Enum `module-power`: How a module uses power. */
export const ModulePower = {
  /** Little. */
  low: 1,
  /** In full. */
  high: 2,
} as const;

/** One of the names of {@link ModulePower}. */
export type ModulePower = keyof typeof ModulePower;

/** Turns numbers of {@link ModulePower} into names and back. */
export const modulePowerTable: EnumTable<ModulePower> = /* @__PURE__ */ new EnumTable('module-power', ModulePower);

/** Enum `mm-verify`: Whether the other end can put interrupted frames together. */
export const MmVerify = {
  /** Not known. */
  unknown: 0,
  /** Not asked yet. */
  initial: 1,
  /** Being asked. */
  verifying: 2,
  /** It can. */
  succeeded: 3,
  /** It did not answer. */
  failed: 4,
  /** It is not asked. */
  disabled: 5,
} as const;

/** One of the names of {@link MmVerify}. */
export type MmVerify = keyof typeof MmVerify;

/** Turns numbers of {@link MmVerify} into names and back. */
export const mmVerifyTable: EnumTable<MmVerify> = /* @__PURE__ */ new EnumTable('mm-verify', MmVerify);

/** Enum `pse-admin`: Whether power is switched on. */
export const PseAdmin = {
  /** Not known. */
  unknown: 1,
  /** Off. */
  disabled: 2,
  /** On. */
  enabled: 3,
} as const;

/** One of the names of {@link PseAdmin}. */
export type PseAdmin = keyof typeof PseAdmin;

/** Turns numbers of {@link PseAdmin} into names and back. */
export const pseAdminTable: EnumTable<PseAdmin> = /* @__PURE__ */ new EnumTable('pse-admin', PseAdmin);

/** Enum `podl-pse-power`: State of power on a single pair. */
export const PodlPsePower = {
  /** Not known. */
  unknown: 1,
  /** Off. */
  disabled: 2,
  /** Looking for a device. */
  searching: 3,
  /** A device takes power. */
  delivering: 4,
  /** The device sleeps. */
  sleep: 5,
  /** Waiting. */
  idle: 6,
  /** A fault. */
  error: 7,
} as const;

/** One of the names of {@link PodlPsePower}. */
export type PodlPsePower = keyof typeof PodlPsePower;

/** Turns numbers of {@link PodlPsePower} into names and back. */
export const podlPsePowerTable: EnumTable<PodlPsePower> = /* @__PURE__ */ new EnumTable('podl-pse-power', PodlPsePower);

/** Enum `c33-pse-power`: State of power on a cable. */
export const C33PsePower = {
  /** Not known. */
  unknown: 1,
  /** Off. */
  disabled: 2,
  /** Looking for a device. */
  searching: 3,
  /** A device takes power. */
  delivering: 4,
  /** Being tested. */
  test: 5,
  /** A fault of the device. */
  fault: 6,
  /** Another fault. */
  otherfault: 7,
} as const;

/** One of the names of {@link C33PsePower}. */
export type C33PsePower = keyof typeof C33PsePower;

/** Turns numbers of {@link C33PsePower} into names and back. */
export const c33PsePowerTable: EnumTable<C33PsePower> = /* @__PURE__ */ new EnumTable('c33-pse-power', C33PsePower);

/** Enum `cable-pair`: A pair of wires. */
export const CablePair = {
  /** The first. */
  a: 0,
  /** The second. */
  b: 1,
  /** The third. */
  c: 2,
  /** The fourth. */
  d: 3,
} as const;

/** One of the names of {@link CablePair}. */
export type CablePair = keyof typeof CablePair;

/** Turns numbers of {@link CablePair} into names and back. */
export const cablePairTable: EnumTable<CablePair> = /* @__PURE__ */ new EnumTable('cable-pair', CablePair);

/** Enum `cable-code`: What was found out about a pair. */
export const CableCode = {
  /** Nothing. */
  unspec: 0,
  /** All is well. */
  ok: 1,
  /** It is cut. */
  open: 2,
  /** Its wires touch. */
  'same-short': 3,
  /** It touches another pair. */
  'cross-short': 4,
  /** Its impedance changes. */
  'impedance-mismatch': 5,
  /** There was too much noise. */
  noise: 6,
  /** The fault is too near. */
  'resolution-not-possible': 7,
} as const;

/** One of the names of {@link CableCode}. */
export type CableCode = keyof typeof CableCode;

/** Turns numbers of {@link CableCode} into names and back. */
export const cableCodeTable: EnumTable<CableCode> = /* @__PURE__ */ new EnumTable('cable-code', CableCode);

/** Enum `cable-status`: How far a test is. */
export const CableStatus = {
  /** Not said. */
  unspec: 0,
  /** Begun. */
  started: 1,
  /** Done. */
  completed: 2,
} as const;

/** One of the names of {@link CableStatus}. */
export type CableStatus = keyof typeof CableStatus;

/** Turns numbers of {@link CableStatus} into names and back. */
export const cableStatusTable: EnumTable<CableStatus> = /* @__PURE__ */ new EnumTable('cable-status', CableStatus);

/** Enum `cable-source`: How a result was found. */
export const CableSource = {
  /** Not said. */
  unspec: 0,
  /** By reflection. */
  tdr: 1,
  /** From the signals of the working link. */
  alcd: 2,
} as const;

/** One of the names of {@link CableSource}. */
export type CableSource = keyof typeof CableSource;

/** Turns numbers of {@link CableSource} into names and back. */
export const cableSourceTable: EnumTable<CableSource> = /* @__PURE__ */ new EnumTable('cable-source', CableSource);

/** Enum `hwtstamp-qualifier`: How good times are. */
export const HwtstampQualifier = {
  /** Taken as near to the line as possible. */
  precise: 0,
  /** Taken later, on the way. */
  approx: 1,
} as const;

/** One of the names of {@link HwtstampQualifier}. */
export type HwtstampQualifier = keyof typeof HwtstampQualifier;

/** Turns numbers of {@link HwtstampQualifier} into names and back. */
export const hwtstampQualifierTable: EnumTable<HwtstampQualifier> =
  /* @__PURE__ */ new EnumTable('hwtstamp-qualifier', HwtstampQualifier);

/** Enum `stats-group`: A group of counters. */
export const StatsGroup = {
  /** Counters of the transceiver in IEEE 802.3. */
  'eth-phy': 0,
  /** Counters of the card in IEEE 802.3. */
  'eth-mac': 1,
  /** Counters of control frames in IEEE 802.3. */
  'eth-ctrl': 2,
  /** Counters of RFC 2819. */
  rmon: 3,
  /** Counters of transceivers. */
  phy: 4,
} as const;

/** One of the names of {@link StatsGroup}. */
export type StatsGroup = keyof typeof StatsGroup;

/** Turns numbers of {@link StatsGroup} into names and back. */
export const statsGroupTable: EnumTable<StatsGroup> = /* @__PURE__ */ new EnumTable('stats-group', StatsGroup);

/** Multicast groups of `ethtool`. */
export const multicastGroups = [
  /** All notifications. */
  'monitor',
] as const;
