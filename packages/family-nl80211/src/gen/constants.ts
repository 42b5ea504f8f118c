// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `commands`: Numbers of operations, by which a radio says what it can do. */
export const Commands = {
  /** Not used. */
  unspec: 0,
  /** Reads radios. */
  'get-wiphy': 1,
  /** Changes settings of a radio. */
  'set-wiphy': 2,
  /** A radio, as answer or when it comes. */
  'new-wiphy': 3,
  /** A radio is gone. */
  'del-wiphy': 4,
  /** Reads interfaces. */
  'get-interface': 5,
  /** Changes the type of an interface. */
  'set-interface': 6,
  /** Adds an interface; also an interface as answer. */
  'new-interface': 7,
  /** Removes an interface. */
  'del-interface': 8,
  /** Reads a key's sequence counter. */
  'get-key': 9,
  /** Makes a key the default, or lets it be sent with. */
  'set-key': 10,
  /** Installs a key. */
  'new-key': 11,
  /** Removes a key. */
  'del-key': 12,
  /** Not used by the kernel. */
  'get-beacon': 13,
  /** Changes the beacon of a running access point. */
  'set-beacon': 14,
  /** Starts an access point. In C, also START_AP. */
  'new-beacon': 15,
  /** Stops an access point. In C, also STOP_AP. */
  'del-beacon': 16,
  /** Reads stations. */
  'get-station': 17,
  /** Changes a station. */
  'set-station': 18,
  /** Adds a station; also a station as answer, or that came. */
  'new-station': 19,
  /** Removes a station. */
  'del-station': 20,
  /** Reads paths through a mesh. */
  'get-mpath': 21,
  /** Changes the next hop of a path. */
  'set-mpath': 22,
  /** Adds a path by hand; also a path as answer. */
  'new-mpath': 23,
  /** Removes a path, or all. */
  'del-mpath': 24,
  /** Changes settings of an access point. */
  'set-bss': 25,
  /**
   * Gives the kernel the rules of a country that it asked a program for; only in kernels that do not read rules from a
   * file alone.
   */
  'set-reg': 26,
  /** Asks for the rules of a country. */
  'req-set-reg': 27,
  /** Reads the settings of a mesh. */
  'get-mesh-config': 28,
  /** Changes the settings of a mesh. */
  'set-mesh-config': 29,
  /** Not used by the kernel. */
  'set-mgmt-extra-ie': 30,
  /** Reads the rules in force. */
  'get-reg': 31,
  /** Reads the networks that were found. */
  'get-scan': 32,
  /** Starts a scan. */
  'trigger-scan': 33,
  /** A network as answer, or the end of a scan. */
  'new-scan-results': 34,
  /** A scan ended early. */
  'scan-aborted': 35,
  /** Other rules are in force. */
  'reg-change': 36,
  /** Authenticates with an access point; also how that went. */
  authenticate: 37,
  /** Associates with an access point; also how that went. */
  associate: 38,
  /** Ends an authentication; also that it was ended. */
  deauthenticate: 39,
  /** Ends an association; also that it was ended. */
  disassociate: 40,
  /** A frame failed TKIP's check of integrity. */
  'michael-mic-failure': 41,
  /** A beacon showed that more is allowed on a frequency. */
  'reg-beacon-hint': 42,
  /** Joins or begins a network without access point; also that it was joined. */
  'join-ibss': 43,
  /** Leaves a network without access point. */
  'leave-ibss': 44,
  /** A message to or from a driver's tests. */
  testmode: 45,
  /** Connects to a network; also how that went. */
  connect: 46,
  /** Another access point of the network was taken. */
  roam: 47,
  /** Ends a connection; also that it ended. */
  disconnect: 48,
  /** Moves a radio with its interfaces to another network namespace. */
  'set-wiphy-netns': 49,
  /** Reads how busy channels are. */
  'get-survey': 50,
  /** How busy a channel is, as answer. */
  'new-survey-results': 51,
  /** Adds a key from an earlier authentication to the cache. */
  'set-pmksa': 52,
  /** Removes such a key. */
  'del-pmksa': 53,
  /** Removes all such keys. */
  'flush-pmksa': 54,
  /** Stays on a channel for some time; also that it began. */
  'remain-on-channel': 55,
  /** Ends such a stay; also that it ended. */
  'cancel-remain-on-channel': 56,
  /** Chooses the rates to send with. */
  'set-tx-bitrate-mask': 57,
  /** Asks for management frames that begin as given. In C, also REGISTER_FRAME. */
  'register-action': 58,
  /** Sends a management frame; also a frame that was received. In C, also FRAME. */
  action: 59,
  /** Whether a management frame was acknowledged. In C, also FRAME_TX_STATUS. */
  'action-tx-status': 60,
  /** Switches the saving of power on or off. */
  'set-power-save': 61,
  /** Reads whether power is saved. */
  'get-power-save': 62,
  /** Sets when to tell of a bad connection. */
  'set-cqm': 63,
  /** The connection became worse or better. */
  'notify-cqm': 64,
  /** Chooses the channel of an interface. */
  'set-channel': 65,
  /** Not used any more; links between access points were removed from the kernel. */
  'set-wds-peer': 66,
  /** Ends the wait for the answer to a management frame. */
  'frame-wait-cancel': 67,
  /** Joins or begins a mesh. */
  'join-mesh': 68,
  /** Leaves a mesh. */
  'leave-mesh': 69,
  /** A deauthentication without the due protection was dropped. */
  'unprot-deauthenticate': 70,
  /** A disassociation without the due protection was dropped. */
  'unprot-disassociate': 71,
  /** A node with which a link of a mesh could be made was heard. */
  'new-peer-candidate': 72,
  /** Reads what wakes the machine. */
  'get-wowlan': 73,
  /** Sets what wakes the machine; also what woke it. */
  'set-wowlan': 74,
  /** Starts scans that the radio repeats by itself. */
  'start-sched-scan': 75,
  /** Stops them. */
  'stop-sched-scan': 76,
  /** A scheduled scan found something. */
  'sched-scan-results': 77,
  /** A scheduled scan ended. */
  'sched-scan-stopped': 78,
  /** Gives the radio the keys to renew group keys with; also the new replay counter. */
  'set-rekey-offload': 79,
  /** An access point that could be authenticated with beforehand. */
  'pmksa-candidate': 80,
  /** Sets up, enables or ends a direct link to a station; also the radio's wish for it. */
  'tdls-oper': 81,
  /** Sends a frame about a direct link. */
  'tdls-mgmt': 82,
  /** A frame came from a station that is not known. */
  'unexpected-frame': 83,
  /** Sees whether a station is still there; also the answer. */
  'probe-client': 84,
  /** Asks for the beacons of other networks, as an access point. */
  'register-beacons': 85,
  /** A station sent a frame with four addresses. In C, UNEXPECTED_4ADDR_FRAME. */
  'unexpected-4-addr-frame': 86,
  /** Chooses the traffic ids whose frames are not acknowledged. */
  'set-noack-map': 87,
  /** The channel was changed. */
  'ch-switch-notify': 88,
  /** Starts to look for P2P groups. */
  'start-p2p-device': 89,
  /** Stops that. */
  'stop-p2p-device': 90,
  /** An access point turned a station away. */
  'conn-failed': 91,
  /** Chooses the rate of frames to all, without access point or in a mesh. */
  'set-mcast-rate': 92,
  /** Lists the stations that an access point lets in or keeps out. */
  'set-mac-acl': 93,
  /** Starts to listen for radar; also what came of it. */
  'radar-detect': 94,
  /** Reads what the kernel can do. */
  'get-protocol-features': 95,
  /** Gives the driver information elements for a fast transition. */
  'update-ft-ies': 96,
  /** What the access point answered in a fast transition. */
  'ft-event': 97,
  /** Asks for a steadier connection for a while, as DHCP or EAPOL need it. */
  'crit-protocol-start': 98,
  /** Ends that. */
  'crit-protocol-stop': 99,
  /** Reads by which rules received packets are held back. */
  'get-coalesce': 100,
  /** Sets these rules. */
  'set-coalesce': 101,
  /** Moves a network to another channel, and announces it first. */
  'channel-switch': 102,
  /** A command or an event of a driver's own. */
  vendor: 103,
  /** Maps DSCP to user priorities. */
  'set-qos-map': 104,
  /** Adds a traffic stream that was admitted. */
  'add-tx-ts': 105,
  /** Removes a traffic stream. */
  'del-tx-ts': 106,
  /** Reads which nodes of a mesh stand for addresses outside. */
  'get-mpp': 107,
  /** Starts to talk outside any network. */
  'join-ocb': 108,
  /** Stops that. */
  'leave-ocb': 109,
  /** A change of channel begins. */
  'ch-switch-started-notify': 110,
  /** Begins to use another channel with a direct peer. */
  'tdls-channel-switch': 111,
  /** Goes back to the channel of the network. */
  'tdls-cancel-channel-switch': 112,
  /** Other rules are in force for one radio. */
  'wiphy-reg-change': 113,
  /** Stops a scan. */
  'abort-scan': 114,
  /** Starts neighbour awareness networking. */
  'start-nan': 115,
  /** Stops it. */
  'stop-nan': 116,
  /** Publishes, looks for or follows up a service. */
  'add-nan-function': 117,
  /** Ends that; also that it ended. */
  'del-nan-function': 118,
  /** Changes settings of neighbour awareness networking. */
  'change-nan-config': 119,
  /** A service was found. */
  'nan-match': 120,
  /** Sends IP and ARP packets for all to each station by itself. */
  'set-multicast-to-unicast': 121,
  /** Changes what the next roaming sends. */
  'update-connect-params': 122,
  /** Gives a radio that does the handshake the key for an access point. */
  'set-pmk': 123,
  /** Removes that key. */
  'del-pmk': 124,
  /** The radio has done the handshake of keys. */
  'port-authorized': 125,
  /** Reads the file with the rules of countries anew. */
  'reload-regdb': 126,
  /** A driver asks a program to authenticate; also how that went. */
  'external-auth': 127,
  /** A station changed its width, streams or chains. */
  'sta-opmode-changed': 128,
  /** Sends a frame of the handshake of keys; also a frame that was received. */
  'control-port-frame': 129,
  /** Reads how often others measured the distance. */
  'get-ftm-responder-stats': 130,
  /** Starts measurements with peers. */
  'peer-measurement-start': 131,
  /** What was measured. */
  'peer-measurement-result': 132,
  /** The measurements are done. */
  'peer-measurement-complete': 133,
  /** Tells the kernel of radar that another device heard. */
  'notify-radar': 134,
  /** Passes OWE of a station between driver and program. */
  'update-owe-info': 135,
  /** Sends a frame straight to a neighbour in a mesh, to measure the link. */
  'probe-mesh-link': 136,
  /** Changes settings of some traffic ids. */
  'set-tid-config': 137,
  /** A beacon without the due protection was dropped. */
  'unprot-beacon': 138,
  /** Whether a frame of the handshake of keys was acknowledged. */
  'control-port-frame-tx-status': 139,
  /** Limits the absorbed power. */
  'set-sar-specs': 140,
  /** Another network has the same color. */
  'obss-color-collision': 141,
  /** Changes the color of a network, and announces it first. */
  'color-change-request': 142,
  /** A change of color begins. */
  'color-change-started': 143,
  /** A change of color was given up. */
  'color-change-aborted': 144,
  /** The color was changed. */
  'color-change-completed': 145,
  /** Gives the driver what it needs to encrypt the frames of FILS. */
  'set-fils-aad': 146,
  /** The access point asks to try again later. */
  'assoc-comeback': 147,
  /** Adds a link to an interface that has several. */
  'add-link': 148,
  /** Removes a link. */
  'remove-link': 149,
  /** Adds a link to a station. */
  'add-link-sta': 150,
  /** Changes a link of a station. */
  'modify-link-sta': 151,
  /** Removes a link of a station. */
  'remove-link-sta': 152,
  /** Switches the radio's time stamps of frames to a peer on or off. */
  'set-hw-timestamp': 153,
  /** The access point removed links. */
  'links-removed': 154,
  /** Chooses which links carry which traffic ids. */
  'set-tid-to-link-mapping': 155,
} as const;

/** One of the names of {@link Commands}. */
export type Commands = keyof typeof Commands;

/** Turns numbers of {@link Commands} into names and back. */
export const commandsTable: EnumTable<Commands> = /* @__PURE__ */ new EnumTable('commands', Commands);

/** Flags `feature-flags` (masks): What a radio can do. */
export const FeatureFlags = {
  /** Sockets hear whether packets were received. */
  'sk-tx-status': 0x1,
  /** HT in networks without access point. */
  'ht-ibss': 0x2,
  /** It removes idle stations by itself. */
  'inactivity-timer': 0x4,
  /** It takes hints from mobile networks. */
  'cell-base-reg-hints': 0x8,
  /** A P2P device takes a channel of its own. */
  'p2p-device-needs-channel': 0x10,
  /** Authentication by SAE, done by a program. */
  sae: 0x20,
  /** Scans that give way to traffic. */
  'low-priority-scan': 0x40,
  /** Scans that forget earlier results. */
  'scan-flush': 0x80,
  /** Scans by an access point. */
  'ap-scan': 0x100,
  /** Each interface has a transmit power of its own. */
  'vif-txpower': 0x200,
  /** A program has to look for overlapping networks. */
  'need-obss-scan': 0x400,
  /** A P2P group owner may rest for parts of the time. */
  'p2p-go-ctwin': 0x800,
  /** A P2P group owner may rest where there is nothing to do. */
  'p2p-go-oppps': 0x1000,
  /** Not used; C has no constant for it. */
  reserved: 0x2000,
  /** Channels say what they are limited to. */
  'advertise-chan-limits': 0x4000,
  /** Stations are added before they authenticate. */
  'full-ap-client-state': 0x8000,
  /** A program manages the peers of a mesh. */
  'userspace-mpm': 0x10000,
  /** Monitor interfaces that acknowledge. */
  'active-monitor': 0x20000,
  /** The width of an access point's channel can change. */
  'ap-mode-chan-width-change': 0x40000,
  /** Probes name their channel. */
  'ds-param-set-ie-in-probes': 0x80000,
  /** Probes name their power. */
  'wfa-tpc-ie-in-probes': 0x100000,
  /** Quiet times. */
  quiet: 0x200000,
  /** Power is put into frames. */
  'tx-power-insertion': 0x400000,
  /** The distance of stations is estimated. */
  'ackto-estimation': 0x800000,
  /** Power is saved by a single chain. */
  'static-smps': 0x1000000,
  /** Power is saved by a single chain until traffic comes. */
  'dynamic-smps': 0x2000000,
  /** Admission control of WMM. */
  'supports-wmm-admission': 0x4000000,
  /** An interface can be given its address when it is added. */
  'mac-on-create': 0x8000000,
  /** TDLS on another channel. */
  'tdls-channel-switch': 0x10000000,
  /** Scans with a random address. */
  'scan-random-mac-addr': 0x20000000,
  /** Scheduled scans with a random address. */
  'sched-scan-random-mac-addr': 0x40000000,
  /** Network detection with a random address. */
  'nd-random-mac-addr': 0x80000000,
} as const;

/** One of the flags {@link FeatureFlags}. */
export type FeatureFlag = keyof typeof FeatureFlags;

/** Turns numbers of {@link FeatureFlags} into names and back. */
export const featureFlagsTable: FlagsTable<FeatureFlag> = /* @__PURE__ */ new FlagsTable('feature-flags', FeatureFlags);

/** Enum `channel-type`: Width of a channel, from the time of 802.11n. */
export const ChannelType = {
  /** 20 MHz without HT. */
  'no-ht': 0,
  /** 20 MHz. */
  ht20: 1,
  /** 40 MHz, the other half below. */
  ht40minus: 2,
  /** 40 MHz, the other half above. */
  ht40plus: 3,
} as const;

/** One of the names of {@link ChannelType}. */
export type ChannelType = keyof typeof ChannelType;

/** Turns numbers of {@link ChannelType} into names and back. */
export const channelTypeTable: EnumTable<ChannelType> = /* @__PURE__ */ new EnumTable('channel-type', ChannelType);

/** Flags `protocol-features` (masks): What the kernel can do. */
export const ProtocolFeatures = {
  /** Splits radios over messages. */
  'split-wiphy-dump': 0x1,
} as const;

/** One of the flags {@link ProtocolFeatures}. */
export type ProtocolFeatures = keyof typeof ProtocolFeatures;

/** Turns numbers of {@link ProtocolFeatures} into names and back. */
export const protocolFeaturesTable: FlagsTable<ProtocolFeatures> =
  /* @__PURE__ */ new FlagsTable('protocol-features', ProtocolFeatures);

/** Enum `iftype`: Type of an interface. */
export const Iftype = {
  /** Left to the driver. */
  unspecified: 0,
  /** In a network without access point. */
  adhoc: 1,
  /** Talks to an access point. */
  station: 2,
  /** Access point. */
  ap: 3,
  /** VLAN of an access point. */
  'ap-vlan': 4,
  /** Link between access points; kernels do not have it any more. */
  wds: 5,
  /** Sees all frames. */
  monitor: 6,
  /** In a mesh. */
  'mesh-point': 7,
  /** In a P2P group. */
  'p2p-client': 8,
  /** Owner of a P2P group. */
  'p2p-go': 9,
  /** Looks for P2P groups; has no link. */
  'p2p-device': 10,
  /** Outside any network, for vehicles. */
  ocb: 11,
  /** Neighbour awareness networking; has no link. */
  nan: 12,
  /** Data of neighbour awareness networking. */
  'nan-data': 13,
  /** Measures how near others are; has no link. */
  pd: 14,
} as const;

/** One of the names of {@link Iftype}. */
export type Iftype = keyof typeof Iftype;

/** Turns numbers of {@link Iftype} into names and back. */
export const iftypeTable: EnumTable<Iftype> = /* @__PURE__ */ new EnumTable('iftype', Iftype);

/** Enum `chan-width`: Width of a channel. */
export const ChanWidth = {
  /** 20 MHz without HT. */
  'mhz-20-noht': 0,
  /** 20 MHz. */
  'mhz-20': 1,
  /** 40 MHz. */
  'mhz-40': 2,
  /** 80 MHz. */
  'mhz-80': 3,
  /** Twice 80 MHz. */
  'mhz-80p80': 4,
  /** 160 MHz. */
  'mhz-160': 5,
  /** 5 MHz. */
  'mhz-5': 6,
  /** 10 MHz. */
  'mhz-10': 7,
  /** 1 MHz. */
  'mhz-1': 8,
  /** 2 MHz. */
  'mhz-2': 9,
  /** 4 MHz. */
  'mhz-4': 10,
  /** 8 MHz. */
  'mhz-8': 11,
  /** 16 MHz. */
  'mhz-16': 12,
  /** 320 MHz. */
  'mhz-320': 13,
} as const;

/** One of the names of {@link ChanWidth}. */
export type ChanWidth = keyof typeof ChanWidth;

/** Turns numbers of {@link ChanWidth} into names and back. */
export const chanWidthTable: EnumTable<ChanWidth> = /* @__PURE__ */ new EnumTable('chan-width', ChanWidth);

/** Enum `dfs-state`: Whether a channel with radar may be used. */
export const DfsState = {
  /** After listening for radar. */
  usable: 0,
  /** Radar was heard. */
  unavailable: 1,
  /** It was listened to, and no radar heard. */
  available: 2,
} as const;

/** One of the names of {@link DfsState}. */
export type DfsState = keyof typeof DfsState;

/** Turns numbers of {@link DfsState} into names and back. */
export const dfsStateTable: EnumTable<DfsState> = /* @__PURE__ */ new EnumTable('dfs-state', DfsState);

/** Enum `dfs-region`: Rules for radar. */
export const DfsRegion = {
  /** None. */
  unset: 0,
  /** FCC. */
  fcc: 1,
  /** ETSI. */
  etsi: 2,
  /** Japan. */
  jp: 3,
} as const;

/** One of the names of {@link DfsRegion}. */
export type DfsRegion = keyof typeof DfsRegion;

/** Turns numbers of {@link DfsRegion} into names and back. */
export const dfsRegionTable: EnumTable<DfsRegion> = /* @__PURE__ */ new EnumTable('dfs-region', DfsRegion);

/** Enum `reg-initiator`: Who asked for rules. */
export const RegInitiator = {
  /** The kernel. */
  core: 0,
  /** A program. */
  user: 1,
  /** A driver. */
  driver: 2,
  /** An access point. */
  'country-ie': 3,
} as const;

/** One of the names of {@link RegInitiator}. */
export type RegInitiator = keyof typeof RegInitiator;

/** Turns numbers of {@link RegInitiator} into names and back. */
export const regInitiatorTable: EnumTable<RegInitiator> = /* @__PURE__ */ new EnumTable('reg-initiator', RegInitiator);

/** Enum `reg-type`: Kind of rules. */
export const RegType = {
  /** Those of a country. */
  country: 0,
  /** Those that hold everywhere. */
  world: 1,
  /** Those of the driver that hold everywhere. */
  'custom-world': 2,
  /** What several have in common. */
  intersection: 3,
} as const;

/** One of the names of {@link RegType}. */
export type RegType = keyof typeof RegType;

/** Turns numbers of {@link RegType} into names and back. */
export const regTypeTable: EnumTable<RegType> = /* @__PURE__ */ new EnumTable('reg-type', RegType);

/** Enum `bss-status`: What this machine has to do with a network. */
export const BssStatus = {
  /** Authenticated. */
  authenticated: 0,
  /** Connected. */
  associated: 1,
  /** Joined, without access point. */
  'ibss-joined': 2,
} as const;

/** One of the names of {@link BssStatus}. */
export type BssStatus = keyof typeof BssStatus;

/** Turns numbers of {@link BssStatus} into names and back. */
export const bssStatusTable: EnumTable<BssStatus> = /* @__PURE__ */ new EnumTable('bss-status', BssStatus);

/** Enum `tx-power-setting`: How transmit power is chosen. */
export const TxPowerSetting = {
  /** By the driver. */
  automatic: 0,
  /** By the driver, up to a limit. */
  limited: 1,
  /** Fixed. */
  fixed: 2,
} as const;

/** One of the names of {@link TxPowerSetting}. */
export type TxPowerSetting = keyof typeof TxPowerSetting;

/** Turns numbers of {@link TxPowerSetting} into names and back. */
export const txPowerSettingTable: EnumTable<TxPowerSetting> =
  /* @__PURE__ */ new EnumTable('tx-power-setting', TxPowerSetting);

/** Enum `plink-state`: State of a peer of a mesh. */
export const PlinkState = {
  /** None yet. */
  listen: 0,
  /** Asked. */
  'opn-snt': 1,
  /** Was asked. */
  'opn-rcvd': 2,
  /** Was answered. */
  'cnf-rcvd': 3,
  /** A peer. */
  estab: 4,
  /** Ending. */
  holding: 5,
  /** Refused. */
  blocked: 6,
} as const;

/** One of the names of {@link PlinkState}. */
export type PlinkState = keyof typeof PlinkState;

/** Turns numbers of {@link PlinkState} into names and back. */
export const plinkStateTable: EnumTable<PlinkState> = /* @__PURE__ */ new EnumTable('plink-state', PlinkState);

/** Enum `auth-type`: How a station authenticates. */
export const AuthType = {
  /** Not at all. */
  'open-system': 0,
  /** By WEP; not to be used. */
  'shared-key': 1,
  /** By fast transition. */
  ft: 2,
  /** By a way of Cisco's. */
  'network-eap': 3,
  /** By SAE, as WPA3 does. */
  sae: 4,
  /** By FILS with a shared key. */
  'fils-sk': 5,
  /** By FILS with a shared key and forward secrecy. */
  'fils-sk-pfs': 6,
  /** By FILS with public keys. */
  'fils-pk': 7,
  /** By keys that protect privacy from the start (802.11bi). */
  eppke: 8,
  /** By 802.1X inside authentication frames. */
  ieee8021x: 9,
} as const;

/** One of the names of {@link AuthType}. */
export type AuthType = keyof typeof AuthType;

/** Turns numbers of {@link AuthType} into names and back. */
export const authTypeTable: EnumTable<AuthType> = /* @__PURE__ */ new EnumTable('auth-type', AuthType);

/** Enum `mfp`: Whether management frames are protected. */
export const Mfp = {
  /** No. */
  no: 0,
  /** Yes. */
  required: 1,
  /** If the other end can. */
  optional: 2,
} as const;

/** One of the names of {@link Mfp}. */
export type Mfp = keyof typeof Mfp;

/** Turns numbers of {@link Mfp} into names and back. */
export const mfpTable: EnumTable<Mfp> = /* @__PURE__ */ new EnumTable('mfp', Mfp);

/** Enum `hidden-ssid`: Whether beacons have the name of the network. */
export const HiddenSsid = {
  /** They have it. */
  'not-in-use': 0,
  /** They have an empty one. */
  'zero-len': 1,
  /** They have zeros of the same length. */
  'zero-contents': 2,
} as const;

/** One of the names of {@link HiddenSsid}. */
export type HiddenSsid = keyof typeof HiddenSsid;

/** Turns numbers of {@link HiddenSsid} into names and back. */
export const hiddenSsidTable: EnumTable<HiddenSsid> = /* @__PURE__ */ new EnumTable('hidden-ssid', HiddenSsid);

/** Enum `ps-state`: Whether power is saved. */
export const PsState = {
  /** No. */
  disabled: 0,
  /** Yes. */
  enabled: 1,
} as const;

/** One of the names of {@link PsState}. */
export type PsState = keyof typeof PsState;

/** Turns numbers of {@link PsState} into names and back. */
export const psStateTable: EnumTable<PsState> = /* @__PURE__ */ new EnumTable('ps-state', PsState);

/** Enum `mesh-power-mode`: How a node of a mesh saves power. */
export const MeshPowerMode = {
  /** Not known. */
  unknown: 0,
  /** Not at all. */
  active: 1,
  /** Wakes for all beacons of its peers. */
  'light-sleep': 2,
  /** Wakes for its own beacons. */
  'deep-sleep': 3,
} as const;

/** One of the names of {@link MeshPowerMode}. */
export type MeshPowerMode = keyof typeof MeshPowerMode;

/** Turns numbers of {@link MeshPowerMode} into names and back. */
export const meshPowerModeTable: EnumTable<MeshPowerMode> =
  /* @__PURE__ */ new EnumTable('mesh-power-mode', MeshPowerMode);

/** Flags `wiphy-band` (masks): A band. */
export const WiphyBand = {
  /** 2.4 GHz. */
  'band-2ghz': 0x1,
  /** 5 GHz. */
  'band-5ghz': 0x2,
  /** 60 GHz. */
  'band-60ghz': 0x4,
  /** 6 GHz. */
  'band-6ghz': 0x8,
  /** Below 1 GHz. */
  s1ghz: 0x10,
  /** Light. */
  lc: 0x20,
} as const;

/** One of the flags {@link WiphyBand}. */
export type WiphyBand = keyof typeof WiphyBand;

/** Turns numbers of {@link WiphyBand} into names and back. */
export const wiphyBandTable: FlagsTable<WiphyBand> = /* @__PURE__ */ new FlagsTable('wiphy-band', WiphyBand);

/** Flags `sta-flag` (masks): Flags of a station. */
export const StaFlag = {
  /** Not used. */
  invalid: 0x1,
  /** May send data. */
  authorized: 0x2,
  /** Knows short preambles. */
  'short-preamble': 0x4,
  /** Knows WMM. */
  wme: 0x8,
  /** Protects management frames. */
  mfp: 0x10,
  /** Authenticated. */
  authenticated: 0x20,
  /** Is talked to directly. */
  'tdls-peer': 0x40,
  /** Connected. */
  associated: 0x80,
  /** Protects aggregated frames. */
  'spp-amsdu': 0x100,
} as const;

/** One of the flags {@link StaFlag}. */
export type StaFlag = keyof typeof StaFlag;

/** Turns numbers of {@link StaFlag} into names and back. */
export const staFlagTable: FlagsTable<StaFlag> = /* @__PURE__ */ new FlagsTable('sta-flag', StaFlag);

/** Flags `wpa-version` (masks): Version of WPA. */
export const WpaVersion = {
  /** WPA. */
  wpa1: 0x1,
  /** WPA2. */
  wpa2: 0x2,
  /** WPA3. */
  wpa3: 0x4,
} as const;

/** One of the flags {@link WpaVersion}. */
export type WpaVersion = keyof typeof WpaVersion;

/** Turns numbers of {@link WpaVersion} into names and back. */
export const wpaVersionTable: FlagsTable<WpaVersion> = /* @__PURE__ */ new FlagsTable('wpa-version', WpaVersion);

/** Flags `scan-flag` (masks): How to scan. */
export const ScanFlag = {
  /** Gives way to traffic. */
  'low-priority': 0x1,
  /** Forgets earlier results. */
  flush: 0x2,
  /** Also as an access point. */
  ap: 0x4,
  /** With a random address. */
  'random-addr': 0x8,
  /** Leaves a channel early where FILS says so. */
  'fils-max-channel-time': 0x10,
  /** Takes answers that are for all. */
  'accept-bcast-probe-resp': 0x20,
  /** Asks at a high rate. */
  'oce-probe-req-high-tx-rate': 0x40,
  /** Does not ask where others just did. */
  'oce-probe-req-deferral-suppression': 0x80,
  /** Quickly. */
  'low-span': 0x100,
  /** With little power. */
  'low-power': 0x200,
  /** Thoroughly. */
  'high-accuracy': 0x400,
  /** With random sequence numbers. */
  'random-sn': 0x800,
  /** Asks with as little as possible. */
  'min-preq-content': 0x1000,
  /** Frequencies are in kHz. */
  'freq-khz': 0x2000,
  /** Also on 6 GHz where neighbours say so. */
  'colocated-6ghz': 0x4000,
} as const;

/** One of the flags {@link ScanFlag}. */
export type ScanFlag = keyof typeof ScanFlag;

/** Turns numbers of {@link ScanFlag} into names and back. */
export const scanFlagTable: FlagsTable<ScanFlag> = /* @__PURE__ */ new FlagsTable('scan-flag', ScanFlag);

/** Flags `reg-rule-flag` (masks): What is forbidden or allowed on frequencies. */
export const RegRuleFlag = {
  /** No OFDM. */
  'no-ofdm': 0x1,
  /** No CCK. */
  'no-cck': 0x2,
  /** Not inside buildings. */
  'no-indoor': 0x4,
  /** Not outside buildings. */
  'no-outdoor': 0x8,
  /** Only after listening for radar. */
  dfs: 0x10,
  /** Between two ends alone. */
  'ptp-only': 0x20,
  /** From one end to many alone. */
  'ptmp-only': 0x40,
  /** Not the first to send. */
  'no-ir': 0x80,
  /** Not without access point. */
  'no-ibss': 0x100,
  /** Wider across rules that touch. */
  'auto-bw': 0x800,
  /** May be the first to send if connected on the same frequencies. */
  'ir-concurrent': 0x1000,
  /** No 40 MHz with the other half below. */
  'no-ht40minus': 0x2000,
  /** No 40 MHz with the other half above. */
  'no-ht40plus': 0x4000,
  /** No 80 MHz. */
  'no-80mhz': 0x8000,
  /** No 160 MHz. */
  'no-160mhz': 0x10000,
  /** No HE. */
  'no-he': 0x20000,
  /** No 320 MHz. */
  'no-320mhz': 0x40000,
  /** No rates of 802.11be. */
  'no-eht': 0x80000,
  /** The limit is a density of power; see `psd`. */
  psd: 0x100000,
  /** Allowed while a station of the same machine is on the channel of an access point with DFS. */
  'dfs-concurrent': 0x200000,
  /** Not for clients of access points of very low power on 6 GHz. */
  'no-6ghz-vlp-client': 0x400000,
  /** Not for clients of access points of standard power on 6 GHz. */
  'no-6ghz-afc-client': 0x800000,
  /** Access points of very low power are allowed on 6 GHz. */
  'allow-6ghz-vlp-ap': 0x1000000,
  /** Allowed for 20 MHz, even where a wider channel is not. */
  'allow-20mhz-activity': 0x2000000,
  /** No rates of 802.11bn. */
  'no-uhr': 0x4000000,
} as const;

/** One of the flags {@link RegRuleFlag}. */
export type RegRuleFlag = keyof typeof RegRuleFlag;

/** Turns numbers of {@link RegRuleFlag} into names and back. */
export const regRuleFlagTable: FlagsTable<RegRuleFlag> = /* @__PURE__ */ new FlagsTable('reg-rule-flag', RegRuleFlag);

/** Enum `cqm-rssi-event`: What became of the signal. */
export const CqmRssiEvent = {
  /** It fell below the threshold. */
  'threshold-event-low': 0,
  /** It rose above the threshold. */
  'threshold-event-high': 1,
  /** Not used; `beacon-loss-event` of `cqm-attrs` tells of that. */
  'beacon-loss-event': 2,
} as const;

/** One of the names of {@link CqmRssiEvent}. */
export type CqmRssiEvent = keyof typeof CqmRssiEvent;

/** Turns numbers of {@link CqmRssiEvent} into names and back. */
export const cqmRssiEventTable: EnumTable<CqmRssiEvent> = /* @__PURE__ */ new EnumTable('cqm-rssi-event', CqmRssiEvent);

/** Flags `mpath-flag` (masks): State of a path through a mesh. */
export const MpathFlag = {
  /** It can be used. */
  active: 0x1,
  /** It is being looked for. */
  resolving: 0x2,
  /** Its sequence number holds. */
  'sn-valid': 0x4,
  /** It was set by hand. */
  fixed: 0x8,
  /** It was found. */
  resolved: 0x10,
} as const;

/** One of the flags {@link MpathFlag}. */
export type MpathFlag = keyof typeof MpathFlag;

/** Turns numbers of {@link MpathFlag} into names and back. */
export const mpathFlagTable: FlagsTable<MpathFlag> = /* @__PURE__ */ new FlagsTable('mpath-flag', MpathFlag);

/** Enum `nan-func-type`: What a function of neighbour awareness networking does. */
export const NanFuncType = {
  /** Offers a service. */
  publish: 0,
  /** Looks for a service. */
  subscribe: 1,
  /** Sends a message to one that was found. */
  'follow-up': 2,
} as const;

/** One of the names of {@link NanFuncType}. */
export type NanFuncType = keyof typeof NanFuncType;

/** Turns numbers of {@link NanFuncType} into names and back. */
export const nanFuncTypeTable: EnumTable<NanFuncType> = /* @__PURE__ */ new EnumTable('nan-func-type', NanFuncType);

/** Enum `nan-term-reason`: Why a function ended. */
export const NanTermReason = {
  /** A program ended it. */
  'user-request': 0,
  /** Its time is over. */
  'ttl-expired': 1,
  /** Something went wrong. */
  error: 2,
} as const;

/** One of the names of {@link NanTermReason}. */
export type NanTermReason = keyof typeof NanTermReason;

/** Turns numbers of {@link NanTermReason} into names and back. */
export const nanTermReasonTable: EnumTable<NanTermReason> =
  /* @__PURE__ */ new EnumTable('nan-term-reason', NanTermReason);

/** Enum `tid-config-switch`: On or off. Mind that on is 0. */
export const TidConfigSwitch = {
  /** On. */
  enable: 0,
  /** Off. */
  disable: 1,
} as const;

/** One of the names of {@link TidConfigSwitch}. */
export type TidConfigSwitch = keyof typeof TidConfigSwitch;

/** Turns numbers of {@link TidConfigSwitch} into names and back. */
export const tidConfigSwitchTable: EnumTable<TidConfigSwitch> =
  /* @__PURE__ */ new EnumTable('tid-config-switch', TidConfigSwitch);

/** Enum `access-category`: Class of traffic, of which each has a queue. */
export const AccessCategory = {
  /** Voice. */
  vo: 0,
  /** Video. */
  vi: 1,
  /** Best effort. */
  be: 2,
  /** Background. */
  bk: 3,
} as const;

/** One of the names of {@link AccessCategory}. */
export type AccessCategory = keyof typeof AccessCategory;

/** Turns numbers of {@link AccessCategory} into names and back. */
export const accessCategoryTable: EnumTable<AccessCategory> =
  /* @__PURE__ */ new EnumTable('access-category', AccessCategory);

/** Enum `preamble`: Preamble of frames. */
export const Preamble = {
  /** From before 802.11n. */
  legacy: 0,
  /** HT, of 802.11n. */
  ht: 1,
  /** VHT, of 802.11ac. */
  vht: 2,
  /** DMG, of 60 GHz. */
  dmg: 3,
  /** HE, of 802.11ax. */
  he: 4,
} as const;

/** One of the names of {@link Preamble}. */
export type Preamble = keyof typeof Preamble;

/** Turns numbers of {@link Preamble} into names and back. */
export const preambleTable: EnumTable<Preamble> = /* @__PURE__ */ new EnumTable('preamble', Preamble);

/** Enum `pmsr-status`: What came of a measurement. */
export const PmsrStatus = {
  /** It was done. */
  success: 0,
  /** This side did not want to. */
  refused: 1,
  /** It took too long. */
  timeout: 2,
  /** It failed; `fail-reason` may tell why. */
  failure: 3,
} as const;

/** One of the names of {@link PmsrStatus}. */
export type PmsrStatus = keyof typeof PmsrStatus;

/** Turns numbers of {@link PmsrStatus} into names and back. */
export const pmsrStatusTable: EnumTable<PmsrStatus> = /* @__PURE__ */ new EnumTable('pmsr-status', PmsrStatus);

/** Enum `pmsr-ftm-failure`: Why the distance could not be measured. */
export const PmsrFtmFailure = {
  /** Not known; not used. */
  unspecified: 0,
  /** The peer did not answer. */
  'no-response': 1,
  /** The peer refused. */
  rejected: 2,
  /** The peer is known to be on another channel. */
  'wrong-channel': 3,
  /** The peer cannot do it. */
  'peer-not-capable': 4,
  /** The time stamps make no sense. */
  'invalid-timestamp': 5,
  /** The peer is busy; `busy-retry-time` tells when to try again. */
  'peer-busy': 6,
  /** The peer wants settings that are not possible here. */
  'bad-changed-params': 7,
} as const;

/** One of the names of {@link PmsrFtmFailure}. */
export type PmsrFtmFailure = keyof typeof PmsrFtmFailure;

/** Turns numbers of {@link PmsrFtmFailure} into names and back. */
export const pmsrFtmFailureTable: EnumTable<PmsrFtmFailure> =
  /* @__PURE__ */ new EnumTable('pmsr-ftm-failure', PmsrFtmFailure);

/** Multicast groups of `nl80211`. */
export const multicastGroups = [
  /** Radios and interfaces. */
  'config',
  /** Scans. */
  'scan',
  /** Rules of countries. */
  'regulatory',
  /** Stations and connections. */
  'mlme',
  /** Messages of drivers. */
  'vendor',
  /** Neighbour awareness networking. */
  'nan',
  /** Tests of drivers. */
  'testmode',
] as const;
