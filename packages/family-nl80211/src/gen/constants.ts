// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `commands`: Numbers of operations, by which a radio says what it can do. */
export const Commands = {
  unspec: 0,
  'get-wiphy': 1,
  'set-wiphy': 2,
  'new-wiphy': 3,
  'del-wiphy': 4,
  'get-interface': 5,
  'set-interface': 6,
  'new-interface': 7,
  'del-interface': 8,
  'get-key': 9,
  'set-key': 10,
  'new-key': 11,
  'del-key': 12,
  'get-beacon': 13,
  'set-beacon': 14,
  'new-beacon': 15,
  'del-beacon': 16,
  'get-station': 17,
  'set-station': 18,
  'new-station': 19,
  'del-station': 20,
  'get-mpath': 21,
  'set-mpath': 22,
  'new-mpath': 23,
  'del-mpath': 24,
  'set-bss': 25,
  'set-reg': 26,
  'req-set-reg': 27,
  'get-mesh-config': 28,
  'set-mesh-config': 29,
  'set-mgmt-extra-ie': 30,
  'get-reg': 31,
  'get-scan': 32,
  'trigger-scan': 33,
  'new-scan-results': 34,
  'scan-aborted': 35,
  'reg-change': 36,
  authenticate: 37,
  associate: 38,
  deauthenticate: 39,
  disassociate: 40,
  'michael-mic-failure': 41,
  'reg-beacon-hint': 42,
  'join-ibss': 43,
  'leave-ibss': 44,
  testmode: 45,
  connect: 46,
  roam: 47,
  disconnect: 48,
  'set-wiphy-netns': 49,
  'get-survey': 50,
  'new-survey-results': 51,
  'set-pmksa': 52,
  'del-pmksa': 53,
  'flush-pmksa': 54,
  'remain-on-channel': 55,
  'cancel-remain-on-channel': 56,
  'set-tx-bitrate-mask': 57,
  'register-action': 58,
  action: 59,
  'action-tx-status': 60,
  'set-power-save': 61,
  'get-power-save': 62,
  'set-cqm': 63,
  'notify-cqm': 64,
  'set-channel': 65,
  'set-wds-peer': 66,
  'frame-wait-cancel': 67,
  'join-mesh': 68,
  'leave-mesh': 69,
  'unprot-deauthenticate': 70,
  'unprot-disassociate': 71,
  'new-peer-candidate': 72,
  'get-wowlan': 73,
  'set-wowlan': 74,
  'start-sched-scan': 75,
  'stop-sched-scan': 76,
  'sched-scan-results': 77,
  'sched-scan-stopped': 78,
  'set-rekey-offload': 79,
  'pmksa-candidate': 80,
  'tdls-oper': 81,
  'tdls-mgmt': 82,
  'unexpected-frame': 83,
  'probe-client': 84,
  'register-beacons': 85,
  /** A station sent a frame with four addresses. In C, UNEXPECTED_4ADDR_FRAME. */
  'unexpected-4-addr-frame': 86,
  'set-noack-map': 87,
  'ch-switch-notify': 88,
  'start-p2p-device': 89,
  'stop-p2p-device': 90,
  'conn-failed': 91,
  'set-mcast-rate': 92,
  'set-mac-acl': 93,
  'radar-detect': 94,
  'get-protocol-features': 95,
  'update-ft-ies': 96,
  'ft-event': 97,
  'crit-protocol-start': 98,
  'crit-protocol-stop': 99,
  'get-coalesce': 100,
  'set-coalesce': 101,
  'channel-switch': 102,
  vendor: 103,
  'set-qos-map': 104,
  'add-tx-ts': 105,
  'del-tx-ts': 106,
  'get-mpp': 107,
  'join-ocb': 108,
  'leave-ocb': 109,
  'ch-switch-started-notify': 110,
  'tdls-channel-switch': 111,
  'tdls-cancel-channel-switch': 112,
  'wiphy-reg-change': 113,
  'abort-scan': 114,
  'start-nan': 115,
  'stop-nan': 116,
  'add-nan-function': 117,
  'del-nan-function': 118,
  'change-nan-config': 119,
  'nan-match': 120,
  'set-multicast-to-unicast': 121,
  'update-connect-params': 122,
  'set-pmk': 123,
  'del-pmk': 124,
  'port-authorized': 125,
  'reload-regdb': 126,
  'external-auth': 127,
  'sta-opmode-changed': 128,
  'control-port-frame': 129,
  'get-ftm-responder-stats': 130,
  'peer-measurement-start': 131,
  'peer-measurement-result': 132,
  'peer-measurement-complete': 133,
  'notify-radar': 134,
  'update-owe-info': 135,
  'probe-mesh-link': 136,
  'set-tid-config': 137,
  'unprot-beacon': 138,
  'control-port-frame-tx-status': 139,
  'set-sar-specs': 140,
  'obss-color-collision': 141,
  'color-change-request': 142,
  'color-change-started': 143,
  'color-change-aborted': 144,
  'color-change-completed': 145,
  'set-fils-aad': 146,
  'assoc-comeback': 147,
  'add-link': 148,
  'remove-link': 149,
  'add-link-sta': 150,
  'modify-link-sta': 151,
  'remove-link-sta': 152,
  'set-hw-timestamp': 153,
  'links-removed': 154,
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
} as const;

/** One of the flags {@link RegRuleFlag}. */
export type RegRuleFlag = keyof typeof RegRuleFlag;

/** Turns numbers of {@link RegRuleFlag} into names and back. */
export const regRuleFlagTable: FlagsTable<RegRuleFlag> = /* @__PURE__ */ new FlagsTable('reg-rule-flag', RegRuleFlag);

/** Enum `cqm-rssi-event` */
export const CqmRssiEvent = { 'threshold-event-low': 0, 'threshold-event-high': 1, 'beacon-loss-event': 2 } as const;

/** One of the names of {@link CqmRssiEvent}. */
export type CqmRssiEvent = keyof typeof CqmRssiEvent;

/** Turns numbers of {@link CqmRssiEvent} into names and back. */
export const cqmRssiEventTable: EnumTable<CqmRssiEvent> = /* @__PURE__ */ new EnumTable('cqm-rssi-event', CqmRssiEvent);

/** Flags `mpath-flag` (masks) */
export const MpathFlag = { active: 0x1, resolving: 0x2, 'sn-valid': 0x4, fixed: 0x8, resolved: 0x10 } as const;

/** One of the flags {@link MpathFlag}. */
export type MpathFlag = keyof typeof MpathFlag;

/** Turns numbers of {@link MpathFlag} into names and back. */
export const mpathFlagTable: FlagsTable<MpathFlag> = /* @__PURE__ */ new FlagsTable('mpath-flag', MpathFlag);

/** Enum `nan-func-type` */
export const NanFuncType = { publish: 0, subscribe: 1, 'follow-up': 2 } as const;

/** One of the names of {@link NanFuncType}. */
export type NanFuncType = keyof typeof NanFuncType;

/** Turns numbers of {@link NanFuncType} into names and back. */
export const nanFuncTypeTable: EnumTable<NanFuncType> = /* @__PURE__ */ new EnumTable('nan-func-type', NanFuncType);

/** Enum `nan-term-reason` */
export const NanTermReason = { 'user-request': 0, 'ttl-expired': 1, error: 2 } as const;

/** One of the names of {@link NanTermReason}. */
export type NanTermReason = keyof typeof NanTermReason;

/** Turns numbers of {@link NanTermReason} into names and back. */
export const nanTermReasonTable: EnumTable<NanTermReason> =
  /* @__PURE__ */ new EnumTable('nan-term-reason', NanTermReason);

/** Enum `tid-config-switch` */
export const TidConfigSwitch = { enable: 0, disable: 1 } as const;

/** One of the names of {@link TidConfigSwitch}. */
export type TidConfigSwitch = keyof typeof TidConfigSwitch;

/** Turns numbers of {@link TidConfigSwitch} into names and back. */
export const tidConfigSwitchTable: EnumTable<TidConfigSwitch> =
  /* @__PURE__ */ new EnumTable('tid-config-switch', TidConfigSwitch);

/** Enum `access-category` */
export const AccessCategory = { vo: 0, vi: 1, be: 2, bk: 3 } as const;

/** One of the names of {@link AccessCategory}. */
export type AccessCategory = keyof typeof AccessCategory;

/** Turns numbers of {@link AccessCategory} into names and back. */
export const accessCategoryTable: EnumTable<AccessCategory> =
  /* @__PURE__ */ new EnumTable('access-category', AccessCategory);

/** Enum `preamble` */
export const Preamble = { legacy: 0, ht: 1, vht: 2, dmg: 3, he: 4 } as const;

/** One of the names of {@link Preamble}. */
export type Preamble = keyof typeof Preamble;

/** Turns numbers of {@link Preamble} into names and back. */
export const preambleTable: EnumTable<Preamble> = /* @__PURE__ */ new EnumTable('preamble', Preamble);

/** Enum `pmsr-status` */
export const PmsrStatus = { success: 0, refused: 1, timeout: 2, failure: 3 } as const;

/** One of the names of {@link PmsrStatus}. */
export type PmsrStatus = keyof typeof PmsrStatus;

/** Turns numbers of {@link PmsrStatus} into names and back. */
export const pmsrStatusTable: EnumTable<PmsrStatus> = /* @__PURE__ */ new EnumTable('pmsr-status', PmsrStatus);

/** Enum `pmsr-ftm-failure` */
export const PmsrFtmFailure = {
  unspecified: 0, 'no-response': 1, rejected: 2, 'wrong-channel': 3, 'peer-not-capable': 4, 'invalid-timestamp': 5,
  'peer-busy': 6, 'bad-changed-params': 7,
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
