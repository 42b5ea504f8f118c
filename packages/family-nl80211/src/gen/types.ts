// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type {
  AccessCategory, AuthType, BssStatus, ChannelType, ChanWidth, Commands, CqmRssiEvent, DfsRegion, DfsState, FeatureFlag,
  HiddenSsid, Iftype, MeshPowerMode, Mfp, MpathFlag, NanFuncType, NanTermReason, PlinkState, PmsrFtmFailure, PmsrStatus,
  Preamble, ProtocolFeatures, PsState, RegInitiator, RegRuleFlag, RegType, ScanFlag, StaFlag, TidConfigSwitch,
  TxPowerSetting, WiphyBand, WpaVersion,
} from './constants.ts';

/** Struct `sta-flag-update` (8 bytes): Flags of a station. */
export interface StaFlagUpdate extends StructObject {
  /** `mask` (u32, flags `sta-flag`): Flags that are known, or changed. */
  mask: FlagsValue<StaFlag>;
  /** `set` (u32, flags `sta-flag`): Flags that are on. */
  set: FlagsValue<StaFlag>;
}

/** Struct `pattern-support` (16 bytes): Patterns of packets that can wake the machine. */
export interface PatternSupport extends StructObject {
  /** `max-patterns` (u32): Number of patterns. */
  maxPatterns: number;
  /** `min-pattern-len` (u32): Least bytes of one. */
  minPatternLen: number;
  /** `max-pattern-len` (u32): Most bytes of one. */
  maxPatternLen: number;
  /** `max-pkt-offset` (u32): Farthest from the beginning of the packet. */
  maxPktOffset: number;
}

/** Struct `vendor-cmd-info` (8 bytes): A message of a driver's own. */
export interface VendorCmdInfo extends StructObject {
  /** `vendor-id` (u32): Who defined it, by OUI. */
  vendorId: number;
  /** `subcmd` (u32): What it is. */
  subcmd: number;
}

/** Struct `bss-select-rssi-adjust` (2 bytes): By how much networks of a band are favoured. */
export interface BssSelectRssiAdjust extends StructObject {
  /** `band` (u8): The band, as a number of NL80211_BAND_*. */
  band: number;
  /** `delta` (s8): What is added to the signal there, in dB. */
  delta: number;
}

/** Struct `wowlan-tcp-data-seq` (12 bytes): A number in the kept connection's data that counts on. */
export interface WowlanTcpDataSeq extends StructObject {
  /** `start` (u32): First number. */
  start: number;
  /** `offset` (u32): Where in the data it is written, in bytes. */
  offset: number;
  /** `len` (u32): Number of bytes, 1 to 4, of which the lowest comes first. */
  len: number;
}

/**
 * Struct `wowlan-tcp-data-token` (8 bytes): Tokens that are written into the kept connection's data, one for each
 * packet.
 */
export interface WowlanTcpDataToken extends StructObject {
  /** `offset` (u32): Where in the data a token is written, in bytes. */
  offset: number;
  /** `len` (u32): Bytes of each token. */
  len: number;
  /** `token-stream` (array of u8 to the end): Tokens in a row; a multiple of `len`. */
  tokenStream: number[];
}

/** Struct `wowlan-tcp-data-token-feature` (12 bytes): Limits of the tokens for data. */
export interface WowlanTcpDataTokenFeature extends StructObject {
  /** `min-len` (u32): Least bytes of a token. */
  minLen: number;
  /** `max-len` (u32): Most bytes of a token. */
  maxLen: number;
  /** `bufsize` (u32): Most bytes of all tokens together. */
  bufsize: number;
}

/** Attribute set `nl80211-attrs`: A radio, an interface, or something of them. */
export interface Nl80211Attrs<Bytes = never> extends SetObject {
  /** `wiphy` (1, u32): Number of the radio. */
  wiphy?: number | undefined;
  /** `wiphy-name` (2, string): Name of the radio. */
  wiphyName?: string | Bytes | undefined;
  /** `ifindex` (3, u32): Index of the interface's link. */
  ifindex?: number | undefined;
  /** `ifname` (4, string): Name of the interface's link. */
  ifname?: string | Bytes | undefined;
  /** `iftype` (5, u32, enum `iftype`): Type of the interface. */
  iftype?: EnumValue<Iftype> | undefined;
  /** `mac` (6, binary, mac): Hardware address. */
  mac?: string | Bytes | undefined;
  /** `key-data` (7, binary, secret): Key. */
  keyData?: Uint8Array | undefined;
  /** `key-idx` (8, u8): Number of the key: 0 to 3 for data, 4 and 5 for management frames, 6 and 7 for beacons. */
  keyIdx?: number | undefined;
  /** `key-cipher` (9, u32): Cipher of the key, such as 0x000fac04. */
  keyCipher?: number | undefined;
  /** `key-seq` (10, binary): Packet number of the key (IV or PN), lowest byte first. */
  keySeq?: Uint8Array | undefined;
  /** `key-default` (11, flag): Makes the key the default for data. */
  keyDefault?: boolean | undefined;
  /** `beacon-interval` (12, u32): Time between two beacons, in units of 1024 microseconds. */
  beaconInterval?: number | undefined;
  /** `dtim-period` (13, u32): Beacons between two with waiting frames for all. */
  dtimPeriod?: number | undefined;
  /** `beacon-head` (14, binary): Beacon up to where the kernel puts the list of waiting frames, from its header on. */
  beaconHead?: Uint8Array | undefined;
  /** `beacon-tail` (15, binary): Beacon from there on. */
  beaconTail?: Uint8Array | undefined;
  /** `sta-aid` (16, u16): Association number that the station was given. */
  staAid?: number | undefined;
  /**
   * `sta-flags` (17, nest of `sta-flag-attrs`): Flags of the station, in an older form; `sta-flags2` takes its place.
   */
  staFlags?: StaFlagAttrs | undefined;
  /** `sta-listen-interval` (18, u16): Most beacon intervals from one time that the station listens to the next. */
  staListenInterval?: number | undefined;
  /**
   * `sta-supported-rates` (19, binary): Rates that the station knows, a byte each in units of 500 kbit in a second; bit
   * 7 marks basic ones.
   */
  staSupportedRates?: Uint8Array | undefined;
  /** `sta-vlan` (20, u32): Index of the link of the VLAN's interface that the station moves to. */
  staVlan?: number | undefined;
  /** `sta-info` (21, nest of `sta-info-attrs`): What is known of the station. */
  staInfo?: StaInfoAttrs<Bytes> | undefined;
  /** `wiphy-bands` (22, nest of `wiphy-bands`): Bands of the radio. */
  wiphyBands?: WiphyBands | undefined;
  /** `mntr-flags` (23, nest of `mntr-flag-attrs`): What a monitor interface sees and does. */
  mntrFlags?: MntrFlagAttrs | undefined;
  /** `mesh-id` (24, binary): Name of the mesh. */
  meshId?: Uint8Array | undefined;
  /** `sta-plink-action` (25, u8): What to do with the peer of a mesh: 0 for nothing, 1 to ask it, 2 to refuse it. */
  staPlinkAction?: number | undefined;
  /** `mpath-next-hop` (26, binary, mac): Node that a path of a mesh goes to next. */
  mpathNextHop?: string | Bytes | undefined;
  /** `mpath-info` (27, nest of `mpath-info-attrs`): What is known of a path of a mesh. */
  mpathInfo?: MpathInfoAttrs | undefined;
  /** `bss-cts-prot` (28, u8): 1 if fast frames are announced by a CTS, so that older stations stay silent. */
  bssCtsProt?: number | undefined;
  /** `bss-short-preamble` (29, u8): 1 if short preambles are used. */
  bssShortPreamble?: number | undefined;
  /** `bss-short-slot-time` (30, u8): 1 if short slots are used. */
  bssShortSlotTime?: number | undefined;
  /**
   * `ht-capability` (31, binary): Capabilities of HT, as in the information element: of a station, or with a mask, what
   * to connect with.
   */
  htCapability?: Uint8Array | undefined;
  /** `supported-iftypes` (32, nest of `supported-iftypes`): Types of interfaces that the radio can have. */
  supportedIftypes?: SupportedIftypes | undefined;
  /** `reg-alpha2` (33, string): Country, two letters; `00` for the whole world. */
  regAlpha2?: string | Bytes | undefined;
  /** `reg-rules` (34, indexed-array of nest of `reg-rule-attrs`): Rules for frequencies. */
  regRules?: RegRuleAttrs[] | undefined;
  /** `mesh-config` (35, nest of `mesh-config-attrs`): Settings of a mesh that can change while it runs. */
  meshConfig?: MeshConfigAttrs | undefined;
  /**
   * `bss-basic-rates` (36, binary): Rates that every station has to know, a byte each in units of 500 kbit in a second.
   */
  bssBasicRates?: Uint8Array | undefined;
  /**
   * `wiphy-txq-params` (37, indexed-array of nest of `txq-attrs`): How queues of an access point wait before they send,
   * an item for each.
   */
  wiphyTxqParams?: TxqAttrs[] | undefined;
  /** `wiphy-freq` (38, u32): Frequency in MHz. */
  wiphyFreq?: number | undefined;
  /** `wiphy-channel-type` (39, u32, enum `channel-type`): Width of the channel, from the time of 802.11n. */
  wiphyChannelType?: EnumValue<ChannelType> | undefined;
  /** `key-default-mgmt` (40, flag): Makes the key the default for management frames. */
  keyDefaultMgmt?: boolean | undefined;
  /**
   * `mgmt-subtype` (41, u8): Frame with which to send a station away: 10 for disassociation, 12, the default, for
   * deauthentication.
   */
  mgmtSubtype?: number | undefined;
  /** `ie` (42, binary): Information elements of frames. */
  ie?: Uint8Array | undefined;
  /** `max-num-scan-ssids` (43, u8): Number of names that a scan may ask for. */
  maxNumScanSsids?: number | undefined;
  /** `scan-frequencies` (44, indexed-array of u32): Frequencies to scan, in MHz; all without them. */
  scanFrequencies?: number[] | undefined;
  /**
   * `scan-ssids` (45, indexed-array of binary): Names to ask for. An empty name asks for all; without the list nothing
   * is sent, only listened.
   */
  scanSsids?: Uint8Array[] | undefined;
  /** `generation` (46, u32): Changes with the list; if it differs between messages of a dump, begin again. */
  generation?: number | undefined;
  /** `bss` (47, nest of `bss-attrs`): A network. */
  bss?: BssAttrs<Bytes> | undefined;
  /** `reg-initiator` (48, u8, enum `reg-initiator`): Who asked for the rules. */
  regInitiator?: EnumValue<RegInitiator> | undefined;
  /** `reg-type` (49, u8, enum `reg-type`): Kind of rules. */
  regType?: EnumValue<RegType> | undefined;
  /** `supported-commands` (50, indexed-array of u32, enum `commands`): What the radio can do. */
  supportedCommands?: EnumValue<Commands>[] | undefined;
  /**
   * `frame` (51, binary): A frame with its header and without its checksum. Of authentication over netlink, only what
   * the frame carries.
   */
  frame?: Uint8Array | undefined;
  /** `ssid` (52, binary): Name of the network. */
  ssid?: Uint8Array | undefined;
  /** `auth-type` (53, u32, enum `auth-type`): How to authenticate. */
  authType?: EnumValue<AuthType> | undefined;
  /** `reason-code` (54, u16): Why it ended. */
  reasonCode?: number | undefined;
  /** `key-type` (55, u32): Kind of the key: 0 for groups, 1 for two ends, 2 for peers; 2 cannot be asked for. */
  keyType?: number | undefined;
  /** `max-scan-ie-len` (56, u16): Most bytes of information elements that can be given to a scan. */
  maxScanIeLen?: number | undefined;
  /** `cipher-suites` (57, array of u32): Ciphers that the radio knows. */
  cipherSuites?: number[] | undefined;
  /**
   * `freq-before` (58, nest of `frequency-attrs`): Frequency as it was before a beacon changed what is allowed on it.
   */
  freqBefore?: FrequencyAttrs | undefined;
  /** `freq-after` (59, nest of `frequency-attrs`): Frequency as it is since a beacon changed what is allowed on it. */
  freqAfter?: FrequencyAttrs | undefined;
  /** `freq-fixed` (60, flag): No other frequency is taken where the network is found on one. */
  freqFixed?: boolean | undefined;
  /** `wiphy-retry-short` (61, u8): How often short frames are sent again. */
  wiphyRetryShort?: number | undefined;
  /** `wiphy-retry-long` (62, u8): How often long frames are sent again. */
  wiphyRetryLong?: number | undefined;
  /** `wiphy-frag-threshold` (63, u32): Bytes above which frames are cut; 4294967295 for never. */
  wiphyFragThreshold?: number | undefined;
  /** `wiphy-rts-threshold` (64, u32): Bytes above which a frame is announced; 4294967295 for never. */
  wiphyRtsThreshold?: number | undefined;
  /** `timed-out` (65, flag): No answer came. */
  timedOut?: boolean | undefined;
  /** `use-mfp` (66, u32, enum `mfp`): Whether management frames are protected. */
  useMfp?: EnumValue<Mfp> | undefined;
  /** `sta-flags2` (67, struct `sta-flag-update`): Flags of the station. */
  staFlags2?: StructInput<StaFlagUpdate, Bytes> | undefined;
  /** `control-port` (68, flag): Data may go only once a program says so. */
  controlPort?: boolean | undefined;
  /** `testdata` (69, binary): Data for and from the test mode of the driver, in a form of its own. */
  testdata?: Uint8Array | undefined;
  /** `privacy` (70, flag): The network is encrypted. */
  privacy?: boolean | undefined;
  /** `disconnected-by-ap` (71, flag): The access point ended it. */
  disconnectedByAp?: boolean | undefined;
  /** `status-code` (72, u16): Why it was refused; 0 if it was not. */
  statusCode?: number | undefined;
  /** `cipher-suites-pairwise` (73, array of u32): Ciphers between two ends. */
  cipherSuitesPairwise?: number[] | undefined;
  /** `cipher-suite-group` (74, u32): Cipher for frames to all. */
  cipherSuiteGroup?: number | undefined;
  /** `wpa-versions` (75, u32, flags `wpa-version`): Versions of WPA. */
  wpaVersions?: FlagsValue<WpaVersion> | undefined;
  /** `akm-suites` (76, array of u32): Ways to get keys. */
  akmSuites?: number[] | undefined;
  /** `req-ie` (77, binary): Information elements of the request. */
  reqIe?: Uint8Array | undefined;
  /** `resp-ie` (78, binary): Information elements of the answer. */
  respIe?: Uint8Array | undefined;
  /** `prev-bssid` (79, binary, mac): Access point connected to so far; makes the request one for reassociation. */
  prevBssid?: string | Bytes | undefined;
  /** `key` (80, nest of `key-attrs`): A key, and what it is for. */
  key?: KeyAttrs | undefined;
  /** `keys` (81, indexed-array of nest of `key-attrs`): Keys of WEP for the connection. */
  keys?: KeyAttrs[] | undefined;
  /** `pid` (82, u32): Process whose network namespace the radio moves to. */
  pid?: number | undefined;
  /** `4addr` (83, u8): 1 if frames have four addresses, so that the interface can be in a bridge. */
  _4addr?: number | undefined;
  /** `survey-info` (84, nest of `survey-info-attrs`): How busy a channel is. */
  surveyInfo?: SurveyInfoAttrs | undefined;
  /** `pmkid` (85, binary): Name of a cached key. */
  pmkid?: Uint8Array | undefined;
  /** `max-num-pmkids` (86, u8): Number of keys that the radio can keep. */
  maxNumPmkids?: number | undefined;
  /**
   * `duration` (87, u32): Milliseconds to stay on another channel, or to wait there for an answer to a frame; at least
   * 10, at most `max-remain-on-channel-duration`.
   */
  duration?: number | undefined;
  /** `cookie` (88, u64): Number that the kernel gave to something, such as a frame to send, to name it by later. */
  cookie?: bigint | undefined;
  /** `wiphy-coverage-class` (89, u8): Distance that is allowed for, in steps of 450 m. */
  wiphyCoverageClass?: number | undefined;
  /**
   * `tx-rates` (90, nest of `tx-rates-attrs`): Rates that may be used, by band; a band that is left out may use all.
   * For an access point or a mesh, the one rate of beacons.
   */
  txRates?: TxRatesAttrs | undefined;
  /** `frame-match` (91, binary): What the body of a frame, after the header, has to begin with to be received. */
  frameMatch?: Uint8Array | undefined;
  /** `ack` (92, flag): The frame was acknowledged. */
  ack?: boolean | undefined;
  /** `ps-state` (93, u32, enum `ps-state`): Whether power is saved. */
  psState?: EnumValue<PsState> | undefined;
  /**
   * `cqm` (94, nest of `cqm-attrs`): Which changes in the quality of the connection to tell of, or what has changed.
   */
  cqm?: CqmAttrs | undefined;
  /** `local-state-change` (95, flag): Changes the state on this side alone, and sends no frame about it. */
  localStateChange?: boolean | undefined;
  /** `ap-isolate` (96, u8): 1 if the access point passes nothing on from one of its stations to another. */
  apIsolate?: number | undefined;
  /** `wiphy-tx-power-setting` (97, u32, enum `tx-power-setting`): How transmit power is chosen. */
  wiphyTxPowerSetting?: EnumValue<TxPowerSetting> | undefined;
  /** `wiphy-tx-power-level` (98, s32): Transmit power, in hundredths of a dBm. */
  wiphyTxPowerLevel?: number | undefined;
  /** `tx-frame-types` (99, nest of `iftype-attrs`): Management frames that programs can send, by type of interface. */
  txFrameTypes?: IftypeAttrs | undefined;
  /**
   * `rx-frame-types` (100, nest of `iftype-attrs`): Management frames that programs can receive, by type of interface.
   */
  rxFrameTypes?: IftypeAttrs | undefined;
  /** `frame-type` (101, u16, repeated): Type of a frame, as in its header. */
  frameType?: number[] | undefined;
  /** `control-port-ethertype` (102, u16, in requests): The ethertype of authentication frames; 0x888e if absent. */
  controlPortEthertype?: number | undefined;
  /** `control-port-ethertype-supported` (102, flag, in replies): The ethertype of authentication can be chosen. */
  controlPortEthertypeSupported?: boolean | undefined;
  /** `control-port-no-encrypt` (103, flag): Frames of authentication are not encrypted. */
  controlPortNoEncrypt?: boolean | undefined;
  /**
   * `support-ibss-rsn` (104, flag): Networks without access point can be protected by RSN, with a group key for each
   * station.
   */
  supportIbssRsn?: boolean | undefined;
  /** `wiphy-antenna-tx` (105, u32): Antennas for sending, a bit each. */
  wiphyAntennaTx?: number | undefined;
  /** `wiphy-antenna-rx` (106, u32): Antennas for receiving, a bit each. */
  wiphyAntennaRx?: number | undefined;
  /** `mcast-rate` (107, u32): Rate of frames to all, in units of 100 kbit in a second. */
  mcastRate?: number | undefined;
  /** `offchannel-tx-ok` (108, flag): Programs can send on another channel. */
  offchannelTxOk?: boolean | undefined;
  /** `bss-ht-opmode` (109, u16): Operation mode of HT, as in the information element. */
  bssHtOpmode?: number | undefined;
  /** `key-default-types` (110, nest of `key-default-type-attrs`): What the key is the default for. */
  keyDefaultTypes?: KeyDefaultTypeAttrs | undefined;
  /** `max-remain-on-channel-duration` (111, u32): Milliseconds that it can stay on another channel. */
  maxRemainOnChannelDuration?: number | undefined;
  /** `mesh-setup` (112, nest of `mesh-setup-attrs`): Settings of a mesh that cannot change while it runs. */
  meshSetup?: MeshSetupAttrs | undefined;
  /** `wiphy-antenna-avail-tx` (113, u32): Antennas for sending that can be chosen. */
  wiphyAntennaAvailTx?: number | undefined;
  /** `wiphy-antenna-avail-rx` (114, u32): Antennas for receiving that can be chosen. */
  wiphyAntennaAvailRx?: number | undefined;
  /** `support-mesh-auth` (115, flag): A program can authenticate the peers of a mesh. */
  supportMeshAuth?: boolean | undefined;
  /** `sta-plink-state` (116, u8, enum `plink-state`): State of the peer of a mesh, where a program manages peers. */
  staPlinkState?: EnumValue<PlinkState> | undefined;
  /**
   * `wowlan-triggers` (117, nest of `wowlan-attrs`): What shall wake the machine; a request to set it without them
   * turns all off.
   */
  wowlanTriggers?: WowlanAttrs<Bytes> | undefined;
  /** `wowlan-triggers-supported` (118, nest of `wowlan-triggers-attrs`): What can wake the machine. */
  wowlanTriggersSupported?: WowlanTriggersAttrs<Bytes> | undefined;
  /**
   * `sched-scan-interval` (119, u32): Milliseconds between scheduled scans, rounded up to seconds; read where
   * `sched-scan-plans` is left out.
   */
  schedScanInterval?: number | undefined;
  /**
   * `interface-combinations` (120, indexed-array of nest of `if-combination-attributes`): Which interfaces can be there
   * at once.
   */
  interfaceCombinations?: IfCombinationAttributes[] | undefined;
  /** `software-iftypes` (121, nest of `supported-iftypes`): Types of interfaces that can always be added. */
  softwareIftypes?: SupportedIftypes | undefined;
  /**
   * `rekey-data` (122, nest of `rekey-data-attrs`): Keys by which the radio takes new group keys while the machine
   * sleeps.
   */
  rekeyData?: RekeyDataAttrs | undefined;
  /** `max-num-sched-scan-ssids` (123, u8): Number of names that a scheduled scan may ask for. */
  maxNumSchedScanSsids?: number | undefined;
  /** `max-sched-scan-ie-len` (124, u16): Most bytes of information elements that can be given to a scheduled scan. */
  maxSchedScanIeLen?: number | undefined;
  /**
   * `scan-supp-rates` (125, nest of `scan-supp-rates-attrs`): Rates that probes name as known, by band, a byte each in
   * units of 500 kbit in a second.
   */
  scanSuppRates?: ScanSuppRatesAttrs | undefined;
  /** `hidden-ssid` (126, u32, enum `hidden-ssid`): Whether beacons have the name. */
  hiddenSsid?: EnumValue<HiddenSsid> | undefined;
  /** `ie-probe-resp` (127, binary): Information elements of answers to probes. */
  ieProbeResp?: Uint8Array | undefined;
  /** `ie-assoc-resp` (128, binary): Information elements of answers to requests to connect. */
  ieAssocResp?: Uint8Array | undefined;
  /** `sta-wme` (129, nest of `sta-wme-attrs`): How the station saves power by U-APSD. */
  staWme?: StaWmeAttrs | undefined;
  /** `support-ap-uapsd` (130, flag): An access point can let stations save power by U-APSD. */
  supportApUapsd?: boolean | undefined;
  /** `roam-support` (131, flag): The radio changes access points by itself. */
  roamSupport?: boolean | undefined;
  /**
   * `sched-scan-match` (132, indexed-array of nest of `sched-scan-match-attrs`): Filters; networks that match none are
   * not told of, as far as the radio can filter.
   */
  schedScanMatch?: SchedScanMatchAttrs<Bytes>[] | undefined;
  /** `max-match-sets` (133, u8): Number of filters that a scheduled scan may have. */
  maxMatchSets?: number | undefined;
  /**
   * `pmksa-candidate` (134, nest of `pmksa-candidate-attrs`): Access point for which a key could be made in advance.
   */
  pmksaCandidate?: PmksaCandidateAttrs<Bytes> | undefined;
  /** `tx-no-cck-rate` (135, flag): Sends nothing at rates of CCK. */
  txNoCckRate?: boolean | undefined;
  /**
   * `tdls-action` (136, u8): Action of TDLS, as in its frames: 0 asks to set up, 1 answers, 2 confirms, 3 tears down,
   * 10 looks for the peer, 14 answers that.
   */
  tdlsAction?: number | undefined;
  /** `tdls-dialog-token` (137, u8): Number that ties frames of one conversation together; not 0. */
  tdlsDialogToken?: number | undefined;
  /**
   * `tdls-operation` (138, u8): What to do with a TDLS peer: 0 looks for it, 1 sets up, 2 tears down, 3 enables the
   * link, 4 disables it.
   */
  tdlsOperation?: number | undefined;
  /** `tdls-support` (139, flag): Stations can be talked to directly. */
  tdlsSupport?: boolean | undefined;
  /** `tdls-external-setup` (140, flag): A program has to set that up. */
  tdlsExternalSetup?: boolean | undefined;
  /**
   * `device-ap-sme` (141, u32): The driver manages the stations of an access point. Bit 0 if it also does SA queries.
   */
  deviceApSme?: number | undefined;
  /**
   * `dont-wait-for-ack` (142, flag): Sends the frame without a look at whether it is acknowledged; there is no cookie
   * and no status then.
   */
  dontWaitForAck?: boolean | undefined;
  /** `feature-flags` (143, u32, flags `feature-flags`): What the radio can do. */
  featureFlags?: FlagsValue<FeatureFlag> | undefined;
  /**
   * `probe-resp-offload` (144, u32): The radio answers probes by itself, and bits say for what: 1 for WPS, 2 for WPS 2,
   * 4 for P2P, 8 for 802.11u.
   */
  probeRespOffload?: number | undefined;
  /** `probe-resp` (145, binary): Whole answer to probes with its header, in which the radio fills in the receiver. */
  probeResp?: Uint8Array | undefined;
  /** `dfs-region` (146, u8, enum `dfs-region`): Rules for radar. */
  dfsRegion?: EnumValue<DfsRegion> | undefined;
  /** `disable-ht` (147, flag): Connects without HT. */
  disableHt?: boolean | undefined;
  /** `ht-capability-mask` (148, binary): Bits of HT that can be chosen. */
  htCapabilityMask?: Uint8Array | undefined;
  /** `noack-map` (149, u16): Traffic identifiers whose frames are not acknowledged, a bit each. */
  noackMap?: number | undefined;
  /** `inactivity-timeout` (150, u16): Seconds after which a silent station is asked. */
  inactivityTimeout?: number | undefined;
  /** `rx-signal-dbm` (151, s32): Signal of the received frame in dBm. */
  rxSignalDbm?: number | undefined;
  /** `bg-scan-period` (152, u16): Seconds between scans while connected; 0 for none. */
  bgScanPeriod?: number | undefined;
  /** `wdev` (153, u64): Number of the interface, also of one without link. Unique over all radios. */
  wdev?: bigint | undefined;
  /**
   * `user-reg-hint-type` (154, u32): Kind of hint: 0 from a user, 1 from a mobile network, 2 about being inside a
   * building.
   */
  userRegHintType?: number | undefined;
  /** `conn-failed-reason` (155, u32): Why a station was turned away: 0 for too many, 1 because it is blocked. */
  connFailedReason?: number | undefined;
  /**
   * `auth-data` (156, binary): Body of the authentication frame after the algorithm: transaction number, status, and
   * what SAE or FILS add.
   */
  authData?: Uint8Array | undefined;
  /**
   * `vht-capability` (157, binary): Capabilities of VHT, as in the information element: of a station, or with a mask,
   * what to connect with.
   */
  vhtCapability?: Uint8Array | undefined;
  /** `scan-flags` (158, u32, flags `scan-flag`): How to scan. */
  scanFlags?: FlagsValue<ScanFlag> | undefined;
  /** `channel-width` (159, u32, enum `chan-width`): Width of the channel. */
  channelWidth?: EnumValue<ChanWidth> | undefined;
  /** `center-freq1` (160, u32): Middle of the channel, in MHz. */
  centerFreq1?: number | undefined;
  /** `center-freq2` (161, u32): Middle of the other half, in MHz. */
  centerFreq2?: number | undefined;
  /**
   * `p2p-ctwindow` (162, u8): Time after each beacon for which the owner of a P2P group is awake, in units of 1024
   * microseconds, up to 127; 0 for none.
   */
  p2pCtwindow?: number | undefined;
  /** `p2p-oppps` (163, u8): 1 if the owner of a P2P group may rest after `p2p-ctwindow` when its clients sleep. */
  p2pOppps?: number | undefined;
  /**
   * `local-mesh-power-mode` (164, u32, enum `mesh-power-mode`): How this node saves power towards the peer: 1 for not
   * at all, 2 for light, 3 for deep sleep.
   */
  localMeshPowerMode?: EnumValue<MeshPowerMode> | undefined;
  /** `acl-policy` (165, u32): 0 to let in all stations but those in `mac-addrs`, 1 to let in those alone. */
  aclPolicy?: number | undefined;
  /** `mac-addrs` (166, indexed-array of binary, mac): Addresses of the radio; with `acl-policy`, those of stations. */
  macAddrs?: (string | Bytes)[] | undefined;
  /** `mac-acl-max` (167, u32): Number of addresses that `mac-addrs` may have for `acl-policy`. */
  macAclMax?: number | undefined;
  /**
   * `radar-event` (168, u32): 0 if radar was heard, 1 if none was for long enough, 2 if listening was stopped, 3 if the
   * time to keep away is over, 4 if the channel has to be listened to again, 5 if listening begins.
   */
  radarEvent?: number | undefined;
  /** `ext-capa` (169, binary): Capabilities that are sent. */
  extCapa?: Uint8Array | undefined;
  /** `ext-capa-mask` (170, binary): Which of these bits count. */
  extCapaMask?: Uint8Array | undefined;
  /** `sta-capability` (171, u16): Capability field that the station sends. */
  staCapability?: number | undefined;
  /**
   * `sta-ext-capability` (172, binary): Extended capabilities that the station sends, as in the information element.
   */
  staExtCapability?: Uint8Array | undefined;
  /** `protocol-features` (173, u32, flags `protocol-features`): What the kernel can do. */
  protocolFeatures?: FlagsValue<ProtocolFeatures> | undefined;
  /** `split-wiphy-dump` (174, flag): Splits radios over messages. */
  splitWiphyDump?: boolean | undefined;
  /** `disable-vht` (175, flag): Connects without VHT. */
  disableVht?: boolean | undefined;
  /** `vht-capability-mask` (176, binary): Bits of VHT that can be chosen. */
  vhtCapabilityMask?: Uint8Array | undefined;
  /** `mdid` (177, u16): Number of the mobility domain, for fast transition. */
  mdid?: number | undefined;
  /** `ie-ric` (178, binary): Information elements about resources, for fast transition. */
  ieRic?: Uint8Array | undefined;
  /**
   * `crit-prot-id` (179, u16): What the link has to be reliable for: 0 for anything, 1 for DHCP, 2 for EAPOL, 3 for
   * link-local addresses.
   */
  critProtId?: number | undefined;
  /** `max-crit-prot-duration` (180, u16): Milliseconds for which the link has to be reliable, 1 to 5000. */
  maxCritProtDuration?: number | undefined;
  /** `peer-aid` (181, u16): Association number of the TDLS peer. */
  peerAid?: number | undefined;
  /**
   * `coalesce-rule` (182, binary): Rules by which received packets are gathered before the machine hears of them, a
   * nest as bytes. Of a radio, what it can do, a struct nl80211_coalesce_rule_support.
   */
  coalesceRule?: Uint8Array | undefined;
  /** `ch-switch-count` (183, u32): Beacons until the channel is switched, up to 255. */
  chSwitchCount?: number | undefined;
  /** `ch-switch-block-tx` (184, flag): Nothing may be sent until the channel is switched. */
  chSwitchBlockTx?: boolean | undefined;
  /**
   * `csa-ies` (185, nest of `nl80211-attrs`): Beacon and answers to probes until the switch of channel, in attributes
   * of this set.
   */
  csaIes?: Nl80211Attrs<Bytes> | undefined;
  /**
   * `cntdwn-offs-beacon` (186, array of u16): Where in `beacon-tail` counters of a switch of channel or colour are, in
   * bytes.
   */
  cntdwnOffsBeacon?: number[] | undefined;
  /**
   * `cntdwn-offs-presp` (187, array of u16): Where in `probe-resp` counters of a switch of channel or colour are, in
   * bytes.
   */
  cntdwnOffsPresp?: number[] | undefined;
  /**
   * `rxmgmt-flags` (188, u32): Bit 0 if the frame is answered already, bit 1 if the driver leaves this authentication
   * to a program.
   */
  rxmgmtFlags?: number | undefined;
  /**
   * `sta-supported-channels` (189, binary): Channels that the station knows, pairs of bytes with a first channel and
   * how many.
   */
  staSupportedChannels?: Uint8Array | undefined;
  /**
   * `sta-supported-oper-classes` (190, binary): Operating classes that the station knows, as in the information
   * element.
   */
  staSupportedOperClasses?: Uint8Array | undefined;
  /** `handle-dfs` (191, flag): The program acts when radar is heard, so that channels that need it may be used. */
  handleDfs?: boolean | undefined;
  /** `support-5-mhz` (192, flag): Channels can be 5 MHz wide. */
  support5Mhz?: boolean | undefined;
  /** `support-10-mhz` (193, flag): Channels can be 10 MHz wide. */
  support10Mhz?: boolean | undefined;
  /** `opmode-notif` (194, u8): Width and streams that the station receives, as in the operating mode field of VHT. */
  opmodeNotif?: number | undefined;
  /** `vendor-id` (195, u32): Who defined the message, by OUI. */
  vendorId?: number | undefined;
  /** `vendor-subcmd` (196, u32): What it is. */
  vendorSubcmd?: number | undefined;
  /**
   * `vendor-data` (197, binary): Its contents. Of a radio, the commands of vendors that it knows, as `vendor-events`
   * has events.
   */
  vendorData?: Uint8Array | undefined;
  /** `vendor-events` (198, indexed-array of struct `vendor-cmd-info`): Messages of its own that the driver sends. */
  vendorEvents?: StructInput<VendorCmdInfo, Bytes>[] | undefined;
  /** `qos-map` (199, binary): User priorities for values of DSCP, as in the information element. */
  qosMap?: Uint8Array | undefined;
  /** `mac-hint` (200, binary, mac): Access point to try first; another may be taken. */
  macHint?: string | Bytes | undefined;
  /** `wiphy-freq-hint` (201, u32): Frequency of the access point to try first, in MHz. */
  wiphyFreqHint?: number | undefined;
  /** `max-ap-assoc-sta` (202, u32): Number of stations that an access point can have at best. */
  maxApAssocSta?: number | undefined;
  /** `tdls-peer-capability` (203, u32): What the TDLS peer knows: bit 0 for HT, 1 for VHT, 2 for WMM, 3 for HE. */
  tdlsPeerCapability?: number | undefined;
  /** `socket-owner` (204, flag): Ends with the socket that asked. */
  socketOwner?: boolean | undefined;
  /**
   * `csa-c-offsets-tx` (205, array of u16): Where in `frame` counters of a switch of channel are, in bytes. They are
   * set when the frame is sent.
   */
  csaCOffsetsTx?: number[] | undefined;
  /** `max-csa-counters` (206, u8): Number of counters in frames that announce a switch of channel. */
  maxCsaCounters?: number | undefined;
  /** `tdls-initiator` (207, flag): This side began with TDLS. */
  tdlsInitiator?: boolean | undefined;
  /** `use-rrm` (208, flag): Connects with radio measurements (802.11k). */
  useRrm?: boolean | undefined;
  /** `wiphy-dyn-ack` (209, flag): Estimates the distance of stations. */
  wiphyDynAck?: boolean | undefined;
  /** `tsid` (210, u8): Number of the traffic stream, 0 to 7. */
  tsid?: number | undefined;
  /** `user-prio` (211, u8): User priority of the traffic stream, 0 to 7. */
  userPrio?: number | undefined;
  /**
   * `admitted-time` (212, u16): Time that the traffic stream may take in a second, in units of 32 microseconds; not 0.
   */
  admittedTime?: number | undefined;
  /** `smps-mode` (213, u8): How many chains receive: 0 for all, 1 for one, 2 for one until traffic comes. */
  smpsMode?: number | undefined;
  /** `oper-class` (214, u8): Operating class of the channel that TDLS switches to. */
  operClass?: number | undefined;
  /** `mac-mask` (215, binary, mac): Bits of the address that are not random. */
  macMask?: string | Bytes | undefined;
  /** `wiphy-self-managed-reg` (216, flag): The radio has rules of its own. */
  wiphySelfManagedReg?: boolean | undefined;
  /** `ext-features` (217, binary): What else the radio can do, a bit for each NL80211_EXT_FEATURE_*. */
  extFeatures?: Uint8Array | undefined;
  /** `survey-radio-stats` (218, flag): Asks for the radio as a whole. */
  surveyRadioStats?: boolean | undefined;
  /** `netns-fd` (219, u32): Open file of the network namespace that the radio moves to. */
  netnsFd?: number | undefined;
  /**
   * `sched-scan-delay` (220, u32): Seconds until the first scheduled scan; for network detection, from when the machine
   * goes to sleep.
   */
  schedScanDelay?: number | undefined;
  /**
   * `reg-indoor` (221, flag): The machine is inside a building. Read with `user-reg-hint-type` 2 and `socket-owner`.
   */
  regIndoor?: boolean | undefined;
  /** `max-num-sched-scan-plans` (222, u32): Number of plans that a scheduled scan may have. */
  maxNumSchedScanPlans?: number | undefined;
  /** `max-scan-plan-interval` (223, u32): Most seconds between two scans of a plan. */
  maxScanPlanInterval?: number | undefined;
  /** `max-scan-plan-iterations` (224, u32): Most scans of a plan. */
  maxScanPlanIterations?: number | undefined;
  /**
   * `sched-scan-plans` (225, indexed-array of nest of `sched-scan-plan-attrs`): How often to scan and at which
   * interval, one plan after the other; the last has no end.
   */
  schedScanPlans?: SchedScanPlanAttrs[] | undefined;
  /** `pbss` (226, flag): Personal network of 60 GHz (PBSS) rather than an access point. */
  pbss?: boolean | undefined;
  /**
   * `bss-select` (227, nest of `bss-select-attrs`): How the driver chooses an access point. Of a radio, which ways it
   * knows.
   */
  bssSelect?: BssSelectAttrs<Bytes> | undefined;
  /** `sta-support-p2p-ps` (228, u8): 1 if the station knows how owners of P2P groups save power. */
  staSupportP2pPs?: number | undefined;
  /**
   * `iftype-ext-capa` (230, indexed-array of nest of `nl80211-attrs`): Capabilities that depend on the type of
   * interface.
   */
  iftypeExtCapa?: Nl80211Attrs<Bytes>[] | undefined;
  /**
   * `mu-mimo-group-data` (231, binary): Groups of MU-MIMO that a monitor listens to, 8 bytes for which and 16 for the
   * place in each; all zeros for none.
   */
  muMimoGroupData?: Uint8Array | undefined;
  /**
   * `mu-mimo-follow-mac-addr` (232, binary, mac): Station whose groups of MU-MIMO a monitor follows; ff:ff:ff:ff:ff:ff
   * for none.
   */
  muMimoFollowMacAddr?: string | Bytes | undefined;
  /** `scan-start-time-tsf` (233, u64): When the scan began by the clock of the access point (TSF), in microseconds. */
  scanStartTimeTsf?: bigint | undefined;
  /** `scan-start-time-tsf-bssid` (234, binary, mac): Access point whose clock `scan-start-time-tsf` is by. */
  scanStartTimeTsfBssid?: string | Bytes | undefined;
  /** `measurement-duration` (235, u16): Time to listen on each channel, in units of 1024 microseconds. */
  measurementDuration?: number | undefined;
  /** `measurement-duration-mandatory` (236, flag): The time has to be kept. */
  measurementDurationMandatory?: boolean | undefined;
  /** `mesh-peer-aid` (237, u16): Association number of the peer of a mesh; read with `sta-plink-state`. */
  meshPeerAid?: number | undefined;
  /**
   * `nan-master-pref` (238, u8): How much this device wants to be master of its cluster, 2 to 254; 1 and 255 are for
   * tests.
   */
  nanMasterPref?: number | undefined;
  /** `bands` (239, u32, flags `wiphy-band`): Bands. */
  bands?: FlagsValue<WiphyBand> | undefined;
  /**
   * `nan-func` (240, nest of `nan-func-attrs`): A function of neighbour awareness networking: publishes, subscribes or
   * follows up.
   */
  nanFunc?: NanFuncAttrs<Bytes> | undefined;
  /** `nan-match` (241, nest of `nan-match-attrs`): Which functions met, here and at the other device. */
  nanMatch?: NanMatchAttrs<Bytes> | undefined;
  /** `fils-kek` (242, binary, secret): Key that encrypts the request to connect and its answer, for FILS. */
  filsKek?: Uint8Array | undefined;
  /** `fils-nonces` (243, binary): Nonce of the station, then that of the access point, for FILS; 16 bytes each. */
  filsNonces?: Uint8Array | undefined;
  /**
   * `multicast-to-unicast-enabled` (244, flag): Sends frames for a group to each station on its own; without it, turns
   * that off.
   */
  multicastToUnicastEnabled?: boolean | undefined;
  /** `bssid` (245, binary, mac): Address of the network to scan for. */
  bssid?: string | Bytes | undefined;
  /**
   * `sched-scan-relative-rssi` (246, s8): How much stronger than the network connected to others have to be to be told
   * of, in dB; may be negative.
   */
  schedScanRelativeRssi?: number | undefined;
  /**
   * `sched-scan-rssi-adjust` (247, struct `bss-select-rssi-adjust`): What to add to signals of a band for
   * `sched-scan-relative-rssi`.
   */
  schedScanRssiAdjust?: StructInput<BssSelectRssiAdjust, Bytes> | undefined;
  /**
   * `timeout-reason` (248, u32): What got no answer: 0 not known, 1 the scan, 2 authentication, 3 the request to
   * connect.
   */
  timeoutReason?: number | undefined;
  /** `fils-erp-username` (249, binary): User name by which re-authentication (ERP) finds its keys. */
  filsErpUsername?: Uint8Array | undefined;
  /** `fils-erp-realm` (250, binary): Realm of `fils-erp-username`. */
  filsErpRealm?: Uint8Array | undefined;
  /** `fils-erp-next-seq-num` (251, u16): Next sequence number of re-authentication (ERP). */
  filsErpNextSeqNum?: number | undefined;
  /** `fils-erp-rrk` (252, binary, secret): Root key of re-authentication (ERP). */
  filsErpRrk?: Uint8Array | undefined;
  /** `fils-cache-id` (253, binary): Which access points share the cached key, for FILS. */
  filsCacheId?: Uint8Array | undefined;
  /** `pmk` (254, binary, secret): Key that others are made from. */
  pmk?: Uint8Array | undefined;
  /** `sched-scan-multi` (255, flag): The scheduled scan may run beside others. */
  schedScanMulti?: boolean | undefined;
  /** `sched-scan-max-reqs` (256, u32): Number of scheduled scans at once. */
  schedScanMaxReqs?: number | undefined;
  /** `want-1x-4way-hs` (257, flag): Has the radio do the handshake of keys after 802.1X. */
  want1x4wayHs?: boolean | undefined;
  /** `pmkr0-name` (258, binary): Name of the key if `pmk` is the first key of fast transition (PMK-R0). */
  pmkr0Name?: Uint8Array | undefined;
  /** `port-authorized` (259, binary): Not used by the kernel. */
  portAuthorized?: Uint8Array | undefined;
  /** `external-auth-action` (260, u32): 0 to begin authentication in a program, 1 to stop it. */
  externalAuthAction?: number | undefined;
  /**
   * `external-auth-support` (261, flag): The program can authenticate for the driver. For access points,
   * `ap-settings-flags` has a bit.
   */
  externalAuthSupport?: boolean | undefined;
  /** `nss` (262, u8): Streams that the station receives from now on. */
  nss?: number | undefined;
  /** `ack-signal` (263, s32): Signal of the acknowledgement, in dBm. */
  ackSignal?: number | undefined;
  /**
   * `control-port-over-nl80211` (264, flag): Frames of authentication go over netlink rather than the link; needs
   * `socket-owner`.
   */
  controlPortOverNl80211?: boolean | undefined;
  /** `txq-stats` (265, nest of `txq-stats-attrs`): Counters of the queue. */
  txqStats?: TxqStatsAttrs | undefined;
  /** `txq-limit` (266, u32): Packets that may wait. */
  txqLimit?: number | undefined;
  /** `txq-memory-limit` (267, u32): Bytes that may wait. */
  txqMemoryLimit?: number | undefined;
  /** `txq-quantum` (268, u32): Bytes that a station may send in its turn. */
  txqQuantum?: number | undefined;
  /** `he-capability` (269, binary): Capabilities of HE of the station, as in the information element. */
  heCapability?: Uint8Array | undefined;
  /**
   * `ftm-responder` (270, nest of `ftm-responder-attrs`): Whether and how the access point answers those who measure
   * their distance to it.
   */
  ftmResponder?: FtmResponderAttrs | undefined;
  /**
   * `ftm-responder-stats` (271, nest of `ftm-responder-stats-attrs`): Counters of answers to those who measure their
   * distance.
   */
  ftmResponderStats?: FtmResponderStatsAttrs | undefined;
  /**
   * `timeout` (272, u32): Milliseconds for the operation, without it no limit; not 0. Where an access point puts a
   * station off, the time it names, in units of 1024 microseconds.
   */
  timeout?: number | undefined;
  /**
   * `peer-measurements` (273, nest of `pmsr-attrs`): Measurements of distance to ask for, and their results. Of a
   * radio, what it can measure.
   */
  peerMeasurements?: PmsrAttrs<Bytes> | undefined;
  /**
   * `airtime-weight` (274, u16): Weight of the station when time to send is shared out, at least 1; 256 by default in
   * mac80211.
   */
  airtimeWeight?: number | undefined;
  /**
   * `sta-tx-power-setting` (275, u8, enum `tx-power-setting`): Transmit power to the station: 0 as the driver likes, 1
   * at most `sta-tx-power`.
   */
  staTxPowerSetting?: EnumValue<TxPowerSetting> | undefined;
  /** `sta-tx-power` (276, s16): Most transmit power to the station, in dBm. */
  staTxPower?: number | undefined;
  /** `sae-password` (277, binary, secret): Password. */
  saePassword?: Uint8Array | undefined;
  /** `twt-responder` (278, flag): The access point lets stations agree on when they wake (TWT). */
  twtResponder?: boolean | undefined;
  /**
   * `he-obss-pd` (279, nest of `he-obss-pd-attrs`): When to send although an overlapping network does, by spatial reuse
   * of HE.
   */
  heObssPd?: HeObssPdAttrs | undefined;
  /** `wiphy-edmg-channels` (280, u8): Channels of 2.16 GHz that EDMG may use, a bit each. */
  wiphyEdmgChannels?: number | undefined;
  /** `wiphy-edmg-bw-config` (281, u8): Widths that EDMG may use, as numbered in its information element. */
  wiphyEdmgBwConfig?: number | undefined;
  /** `vlan-id` (282, u16): VLAN of the station or of the group key, 1 to 4094. */
  vlanId?: number | undefined;
  /** `he-bss-color` (283, nest of `he-bss-color-attrs`): Colour by which HE tells the network from overlapping ones. */
  heBssColor?: HeBssColorAttrs | undefined;
  /**
   * `iftype-akm-suites` (284, indexed-array of nest of `iftype-akm-attrs`): Ways to get keys that the radio knows, by
   * type of interface; for other types, `akm-suites` holds.
   */
  iftypeAkmSuites?: IftypeAkmAttrs[] | undefined;
  /** `tid-config` (285, indexed-array of nest of `tid-config-attrs`, in requests): Settings by traffic identifier. */
  tidConfig?: TidConfigAttrs[] | undefined;
  /**
   * `tid-config-supported` (285, nest of `tid-config-attrs`, in replies): Which settings by traffic identifier the
   * radio knows.
   */
  tidConfigSupported?: TidConfigAttrs | undefined;
  /**
   * `control-port-no-preauth` (286, flag): Leaves frames of preauthentication on the link; read with
   * `control-port-over-nl80211`.
   */
  controlPortNoPreauth?: boolean | undefined;
  /** `pmk-lifetime` (287, u32): Seconds that the key may be used; not 0. */
  pmkLifetime?: number | undefined;
  /** `pmk-reauth-threshold` (288, u8): Per cent of `pmk-lifetime` after which to authenticate anew, 1 to 100. */
  pmkReauthThreshold?: number | undefined;
  /** `receive-multicast` (289, flag): Receives the frames asked for also when they are for a group. */
  receiveMulticast?: boolean | undefined;
  /** `wiphy-freq-offset` (290, u32): What to add to the frequency, in kHz. */
  wiphyFreqOffset?: number | undefined;
  /** `center-freq1-offset` (291, u32): What to add to `center-freq1`, in kHz. */
  centerFreq1Offset?: number | undefined;
  /** `scan-freq-khz` (292, indexed-array of u32): Frequencies to scan, in kHz. */
  scanFreqKhz?: number[] | undefined;
  /** `he-6ghz-capability` (293, binary): Capabilities of the station on 6 GHz, as in the information element. */
  he6ghzCapability?: Uint8Array | undefined;
  /**
   * `fils-discovery` (294, nest of `fils-discovery-attrs`): Frames that announce the access point between beacons (FILS
   * discovery).
   */
  filsDiscovery?: FilsDiscoveryAttrs | undefined;
  /**
   * `unsol-bcast-probe-resp` (295, nest of `unsol-bcast-probe-resp-attrs`): Answers to probes that the access point
   * sends to all unasked, on 6 GHz.
   */
  unsolBcastProbeResp?: UnsolBcastProbeRespAttrs | undefined;
  /**
   * `s1g-capability` (296, binary): Capabilities of S1G, as in the information element: of a station, or with a mask,
   * what to connect with.
   */
  s1gCapability?: Uint8Array | undefined;
  /** `s1g-capability-mask` (297, binary): Which bits of `s1g-capability` count. */
  s1gCapabilityMask?: Uint8Array | undefined;
  /**
   * `sae-pwe` (298, u8): How SAE makes an element of the password: 1 by trying (hunting and pecking), 2 by a hash, 3 by
   * either.
   */
  saePwe?: number | undefined;
  /** `reconnect-requested` (299, flag): The access point asks to connect again. */
  reconnectRequested?: boolean | undefined;
  /** `sar-spec` (300, nest of `sar-attributes`): Limits of absorbed power. */
  sarSpec?: SarAttributes | undefined;
  /** `disable-he` (301, flag): Connects without HE. */
  disableHe?: boolean | undefined;
  /** `obss-color-bitmap` (302, u64): Colours that overlapping networks have, a bit each. */
  obssColorBitmap?: bigint | undefined;
  /** `color-change-count` (303, u8): Beacons until the colour of the network changes. */
  colorChangeCount?: number | undefined;
  /** `color-change-color` (304, u8): Colour that the network changes to. */
  colorChangeColor?: number | undefined;
  /**
   * `color-change-elems` (305, nest of `nl80211-attrs`): Beacon and answers to probes until the colour changes, in
   * attributes of this set.
   */
  colorChangeElems?: Nl80211Attrs<Bytes> | undefined;
  /** `mbssid-config` (306, nest of `mbssid-config-attrs`): Several networks of one access point. */
  mbssidConfig?: MbssidConfigAttrs | undefined;
  /**
   * `mbssid-elems` (307, indexed-array of binary): Information elements about the other networks of the access point,
   * an item for each beacon in turn.
   */
  mbssidElems?: Uint8Array[] | undefined;
  /** `radar-background` (308, flag): Listens for radar by a chain of its own, while the radio goes on with its work. */
  radarBackground?: boolean | undefined;
  /**
   * `ap-settings-flags` (309, u32): Bit 0 if the program can authenticate for the driver, bit 1 if it leaves SA queries
   * to a driver that does them.
   */
  apSettingsFlags?: number | undefined;
  /** `eht-capability` (310, binary): Capabilities of EHT of the station, as in the information element. */
  ehtCapability?: Uint8Array | undefined;
  /** `disable-eht` (311, flag): Connects without EHT. */
  disableEht?: boolean | undefined;
  /** `mlo-links` (312, indexed-array of nest of `nl80211-attrs`): Links of a network over several. */
  mloLinks?: Nl80211Attrs<Bytes>[] | undefined;
  /** `mlo-link-id` (313, u8): Number of the link. */
  mloLinkId?: number | undefined;
  /** `mld-addr` (314, binary, mac): Address that all links share. */
  mldAddr?: string | Bytes | undefined;
  /** `mlo-support` (315, flag): Networks over several links. */
  mloSupport?: boolean | undefined;
  /** `max-num-akm-suites` (316, u16): Number of ways of authentication that may be asked for. */
  maxNumAkmSuites?: number | undefined;
  /**
   * `eml-capability` (317, u16): Capabilities of listening on several links with few radios (EML), as in the
   * information element.
   */
  emlCapability?: number | undefined;
  /** `mld-capa-and-ops` (318, u16): Capabilities and operations over several links, as in the information element. */
  mldCapaAndOps?: number | undefined;
  /**
   * `tx-hw-timestamp` (319, u64): When the radio sent the frame, or the acknowledgement of one it received, in
   * nanoseconds of its own clock, which may begin anew.
   */
  txHwTimestamp?: bigint | undefined;
  /**
   * `rx-hw-timestamp` (320, u64): When the radio received the frame, or the acknowledgement of one it sent, in
   * nanoseconds of its own clock, which may begin anew.
   */
  rxHwTimestamp?: bigint | undefined;
  /**
   * `td-bitmap` (321, binary): Older kinds of protection that the network shall not be joined with any more, a bit each
   * (transition disable).
   */
  tdBitmap?: Uint8Array | undefined;
  /**
   * `punct-bitmap` (322, u32): Parts of 20 MHz that the channel leaves out, a bit each, the lowest for the lowest
   * frequency.
   */
  punctBitmap?: number | undefined;
  /**
   * `max-hw-timestamp-peers` (323, u16): Number of peers whose frames get times from the hardware; 65535 if all can.
   */
  maxHwTimestampPeers?: number | undefined;
  /** `hw-timestamp-enabled` (324, flag): Turns times from the hardware on; without it, turns them off. */
  hwTimestampEnabled?: boolean | undefined;
  /**
   * `ema-rnr-elems` (325, indexed-array of binary): Reports of neighbours for beacons that take turns, each for the
   * item of `mbssid-elems` at its place; those beyond go into all.
   */
  emaRnrElems?: Uint8Array[] | undefined;
  /**
   * `mlo-link-disabled` (326, flag): Not used by the kernel any more; marked a link that was not to be used at first.
   */
  mloLinkDisabled?: boolean | undefined;
  /** `bss-dump-include-use-data` (327, flag): Networks that cannot be used as they are come, too. */
  bssDumpIncludeUseData?: boolean | undefined;
  /**
   * `mlo-ttlm-dlink` (328, array of u16, exactly 16 bytes): Links for what the access point sends, for each of 8
   * traffic identifiers a mask of 16 bits.
   */
  mloTtlmDlink?: number[] | undefined;
  /**
   * `mlo-ttlm-ulink` (329, array of u16, exactly 16 bytes): Links for what the station sends, for each of 8 traffic
   * identifiers a mask of 16 bits.
   */
  mloTtlmUlink?: number[] | undefined;
  /** `assoc-spp-amsdu` (330, flag): Protects aggregated frames on the connection (SPP A-MSDU). */
  assocSppAmsdu?: boolean | undefined;
  /** `wiphy-radios` (331, indexed-array of nest of `wiphy-radio-attrs`): Radios that it is made of. */
  wiphyRadios?: WiphyRadioAttrs[] | undefined;
  /**
   * `wiphy-interface-combinations` (332, indexed-array of nest of `if-combination-attributes`): Which interfaces can be
   * there at once, for the radios together.
   */
  wiphyInterfaceCombinations?: IfCombinationAttributes[] | undefined;
  /** `vif-radio-mask` (333, u32): Radios that the interface may use, a bit each; 0 for all. */
  vifRadioMask?: number | undefined;
  /**
   * `supported-selectors` (334, binary): Membership selectors that the program knows, a byte each; without them, 123
   * (SAE by a hash) is taken as known.
   */
  supportedSelectors?: Uint8Array | undefined;
  /** `mlo-reconf-rem-links` (335, u16): Links to take out of the connection, a bit each. */
  mloReconfRemLinks?: number | undefined;
  /** `epcs` (336, flag): Priority for emergency services (EPCS) is on; in a request, without it, turns it off. */
  epcs?: boolean | undefined;
  /**
   * `assoc-mld-ext-capa-ops` (337, u16): Extended capabilities and operations over several links that the program has,
   * as in the information element.
   */
  assocMldExtCapaOps?: number | undefined;
  /** `wiphy-radio-index` (338, u8): Number of one of the radios that it is made of. */
  wiphyRadioIndex?: number | undefined;
  /**
   * `s1g-long-beacon-period` (339, u8): Beacon intervals from one long beacon to the next, at least 2; the others are
   * short.
   */
  s1gLongBeaconPeriod?: number | undefined;
  /**
   * `s1g-short-beacon` (340, nest of `s1g-short-beacon-attrs`): Short beacon before and after the list of waiting
   * frames.
   */
  s1gShortBeacon?: S1gShortBeaconAttrs | undefined;
  /**
   * `bss-param` (341, flag, in requests): The kernel is to refuse settings of an access point that the radio cannot
   * change.
   */
  bssParam?: boolean | undefined;
  /**
   * `bss-param-supported` (341, nest of `bss-param-attrs`, in replies): Settings of an access point that can be
   * changed.
   */
  bssParamSupported?: BssParamAttrs | undefined;
  /** `nan-config` (342, nest of `nan-config-attrs`): Further settings of neighbour awareness networking. */
  nanConfig?: NanConfigAttrs<Bytes> | undefined;
  /** `nan-new-cluster` (343, flag): The cluster that was joined is a new one. */
  nanNewCluster?: boolean | undefined;
  /**
   * `nan-capabilities` (344, nest of `nan-capabilities-attrs`): What the radio can do in neighbour awareness
   * networking.
   */
  nanCapabilities?: NanCapabilitiesAttrs | undefined;
  /**
   * `s1g-primary-2mhz` (345, flag): The primary channel below 1 GHz has 2 MHz, of which the control channel is half.
   */
  s1gPrimary2mhz?: boolean | undefined;
  /** `epp-peer` (346, flag): The station protects its privacy (802.11bi). */
  eppPeer?: boolean | undefined;
  /** `uhr-capability` (347, binary): Capabilities of the station in 802.11bn, as in the information element. */
  uhrCapability?: Uint8Array | undefined;
  /** `disable-uhr` (348, flag): Associate without 802.11bn. */
  disableUhr?: boolean | undefined;
  /**
   * `incumbent-signal-interference-bitmap` (349, u32): Where other users of the band were heard, a bit for each 20 MHz,
   * the lowest first.
   */
  incumbentSignalInterferenceBitmap?: number | undefined;
  /** `uhr-operation` (350, binary): Operation in 802.11bn, as in the whole information element. */
  uhrOperation?: Uint8Array | undefined;
  /**
   * `nan-channel` (351, nest of `nl80211-attrs`, repeated): A channel of a schedule, with attributes of this set; which
   * one is said by its place.
   */
  nanChannel?: Nl80211Attrs<Bytes>[] | undefined;
  /** `nan-channel-entry` (352, binary, exactly 6 bytes): The channel as availability frames have it. */
  nanChannelEntry?: Uint8Array | undefined;
  /**
   * `nan-time-slots` (353, array of u8, exactly 32 bytes): Channel in each of 32 slots of 16 TU, by its place; 255 for
   * none.
   */
  nanTimeSlots?: number[] | undefined;
  /** `nan-rx-nss` (354, u8): Streams that are received on the channel. */
  nanRxNss?: number | undefined;
  /** `nan-avail-blob` (355, binary): Availability that the device is to publish, its header included. */
  nanAvailBlob?: Uint8Array | undefined;
  /** `nan-sched-deferred` (356, flag): The schedule begins once the device has told its peers; at once without it. */
  nanSchedDeferred?: boolean | undefined;
  /** `nan-sched-update-success` (357, flag): The deferred schedule has begun; without it that failed. */
  nanSchedUpdateSuccess?: boolean | undefined;
  /** `nan-nmi-mac` (358, binary, mac): Management address of the peer that a data station belongs to. */
  nanNmiMac?: string | Bytes | undefined;
  /** `nan-ulw` (359, binary): Windows in which the peer cannot be reached, as it has published them. */
  nanUlw?: Uint8Array | undefined;
  /** `nan-committed-dw` (360, u16): Discovery windows in which the peer is awake, as it has published them. */
  nanCommittedDw?: number | undefined;
  /** `nan-seq-id` (361, u8): Number of the peer's schedule. */
  nanSeqId?: number | undefined;
  /** `nan-max-chan-switch-time` (362, u16): Most microseconds that the peer takes to go to another channel. */
  nanMaxChanSwitchTime?: number | undefined;
  /** `nan-peer-maps` (363, indexed-array of nest of `nan-peer-map-attrs`): Schedules of the peer, at most two. */
  nanPeerMaps?: NanPeerMapAttrs[] | undefined;
  /** `assoc-encrypted` (364, flag): Association went encrypted over the air. */
  assocEncrypted?: boolean | undefined;
  /** `npca-primary-freq` (365, u32): Primary channel, in MHz, that is used while the usual one is taken. */
  npcaPrimaryFreq?: number | undefined;
  /** `npca-punct-bitmap` (366, u32): Parts that are left out then, a bit for each 20 MHz. */
  npcaPunctBitmap?: number | undefined;
  /** `sta-dump-link-stats` (367, flag): Messages for each link of a station follow that of the station. */
  staDumpLinkStats?: boolean | undefined;
}

/** Attribute set `frame-type-attrs`, a part of `nl80211-attrs`: Types of frames. */
export interface FrameTypeAttrs extends SetObject {
  /** `frame-type` (101, u16, repeated): Type of a frame, as in its header. */
  frameType?: number[] | undefined;
}

/** Attribute set `wiphy-bands`: Bands of a radio. */
export interface WiphyBands extends SetObject {
  /** `2ghz` (0, nest of `band-attrs`): 2.4 GHz. */
  _2ghz?: BandAttrs | undefined;
  /** `5ghz` (1, nest of `band-attrs`): 5 GHz. */
  _5ghz?: BandAttrs | undefined;
  /** `60ghz` (2, nest of `band-attrs`): 60 GHz. */
  _60ghz?: BandAttrs | undefined;
  /** `6ghz` (3, nest of `band-attrs`): 6 GHz. */
  _6ghz?: BandAttrs | undefined;
  /** `s1ghz` (4, nest of `band-attrs`): Below 1 GHz. */
  s1ghz?: BandAttrs | undefined;
  /** `lc` (5, nest of `band-attrs`): Light. */
  lc?: BandAttrs | undefined;
}

/** Attribute set `band-attrs`: A band of a radio. */
export interface BandAttrs extends SetObject {
  /** `freqs` (1, indexed-array of nest of `frequency-attrs`): Frequencies. */
  freqs?: FrequencyAttrs[] | undefined;
  /** `rates` (2, indexed-array of nest of `bitrate-attrs`): Rates. */
  rates?: BitrateAttrs[] | undefined;
  /** `ht-mcs-set` (3, binary): Rates of HT, as in its information element. */
  htMcsSet?: Uint8Array | undefined;
  /** `ht-capa` (4, u16): Capabilities of HT. */
  htCapa?: number | undefined;
  /** `ht-ampdu-factor` (5, u8): Length of aggregated frames of HT, as in its information element. */
  htAmpduFactor?: number | undefined;
  /** `ht-ampdu-density` (6, u8): Distance between them, as in its information element. */
  htAmpduDensity?: number | undefined;
  /** `vht-mcs-set` (7, binary): Rates of VHT, as in its information element. */
  vhtMcsSet?: Uint8Array | undefined;
  /** `vht-capa` (8, u32): Capabilities of VHT. */
  vhtCapa?: number | undefined;
  /** `iftype-data` (9, indexed-array of nest of `iftype-data-attrs`): What depends on the type of interface. */
  iftypeData?: IftypeDataAttrs[] | undefined;
  /** `edmg-channels` (10, u8): Channels of EDMG. */
  edmgChannels?: number | undefined;
  /** `edmg-bw-config` (11, u8): Widths of EDMG. */
  edmgBwConfig?: number | undefined;
  /** `s1g-mcs-nss-set` (12, binary): Rates of S1G. */
  s1gMcsNssSet?: Uint8Array | undefined;
  /** `s1g-capa` (13, binary): Capabilities of S1G. */
  s1gCapa?: Uint8Array | undefined;
}

/** Attribute set `bitrate-attrs`: A rate. */
export interface BitrateAttrs extends SetObject {
  /** `rate` (1, u32): Rate in units of 100 kbit in a second. */
  rate?: number | undefined;
  /** `2ghz-shortpreamble` (2, flag): Has a short preamble on 2.4 GHz. */
  _2ghzShortpreamble?: boolean | undefined;
}

/** Attribute set `frequency-attrs`: A frequency, and what is allowed on it. */
export interface FrequencyAttrs extends SetObject {
  /** `freq` (1, u32): Frequency in MHz. */
  freq?: number | undefined;
  /** `disabled` (2, flag): Must not be used. */
  disabled?: boolean | undefined;
  /** `no-ir` (3, flag): Must not be the first to send. */
  noIr?: boolean | undefined;
  /** `no-ibss` (4, flag): The same, from older kernels. */
  noIbss?: boolean | undefined;
  /** `radar` (5, flag): Only after listening for radar. */
  radar?: boolean | undefined;
  /** `max-tx-power` (6, u32): Most power, in hundredths of a dBm. */
  maxTxPower?: number | undefined;
  /** `dfs-state` (7, u32, enum `dfs-state`): Whether it may be used, where radar has to be listened for. */
  dfsState?: EnumValue<DfsState> | undefined;
  /** `dfs-time` (8, u32): Milliseconds for which it has been in that state. */
  dfsTime?: number | undefined;
  /** `no-ht40-minus` (9, flag): No 40 MHz with the other half below. */
  noHt40Minus?: boolean | undefined;
  /** `no-ht40-plus` (10, flag): No 40 MHz with the other half above. */
  noHt40Plus?: boolean | undefined;
  /** `no-80mhz` (11, flag): No 80 MHz. */
  no80mhz?: boolean | undefined;
  /** `no-160mhz` (12, flag): No 160 MHz. */
  no160mhz?: boolean | undefined;
  /** `dfs-cac-time` (13, u32): Milliseconds to listen for radar. */
  dfsCacTime?: number | undefined;
  /** `indoor-only` (14, flag): Inside buildings alone. */
  indoorOnly?: boolean | undefined;
  /** `ir-concurrent` (15, flag): May be the first to send if connected on the same frequencies. */
  irConcurrent?: boolean | undefined;
  /** `no-20mhz` (16, flag): No 20 MHz. */
  no20mhz?: boolean | undefined;
  /** `no-10mhz` (17, flag): No 10 MHz. */
  no10mhz?: boolean | undefined;
  /** `wmm` (18, indexed-array of nest of `wmm-attrs`): Rules for access. */
  wmm?: WmmAttrs[] | undefined;
  /** `no-he` (19, flag): No HE. */
  noHe?: boolean | undefined;
  /** `offset` (20, u32): What to add to the frequency, in kHz. */
  offset?: number | undefined;
  /** `1mhz` (21, flag): 1 MHz. */
  _1mhz?: boolean | undefined;
  /** `2mhz` (22, flag): 2 MHz. */
  _2mhz?: boolean | undefined;
  /** `4mhz` (23, flag): 4 MHz. */
  _4mhz?: boolean | undefined;
  /** `8mhz` (24, flag): 8 MHz. */
  _8mhz?: boolean | undefined;
  /** `16mhz` (25, flag): 16 MHz. */
  _16mhz?: boolean | undefined;
  /** `no-320mhz` (26, flag): No 320 MHz. */
  no320mhz?: boolean | undefined;
  /** `no-eht` (27, flag): No EHT. */
  noEht?: boolean | undefined;
  /** `psd` (28, s8): Most power in a MHz, in dBm. */
  psd?: number | undefined;
  /**
   * `dfs-concurrent` (29, flag): An access point may be there without listening for radar, if connected on the same
   * frequencies.
   */
  dfsConcurrent?: boolean | undefined;
  /** `no-6ghz-vlp-client` (30, flag): No client of very low power. */
  no6ghzVlpClient?: boolean | undefined;
  /** `no-6ghz-afc-client` (31, flag): No client whose frequencies are coordinated. */
  no6ghzAfcClient?: boolean | undefined;
  /** `can-monitor` (32, flag): May be listened to although it is disabled. */
  canMonitor?: boolean | undefined;
  /** `allow-6ghz-vlp-ap` (33, flag): An access point of very low power may be there. */
  allow6ghzVlpAp?: boolean | undefined;
  /** `allow-20mhz-activity` (34, flag): May be used with 20 MHz, although nobody may start there. */
  allow20mhzActivity?: boolean | undefined;
  /** `no-4mhz` (35, flag): No 4 MHz. */
  no4mhz?: boolean | undefined;
  /** `no-8mhz` (36, flag): No 8 MHz. */
  no8mhz?: boolean | undefined;
  /** `no-16mhz` (37, flag): No 16 MHz. */
  no16mhz?: boolean | undefined;
  /** `s1g-no-primary` (38, flag): Not as the primary channel of S1G. */
  s1gNoPrimary?: boolean | undefined;
  /** `no-uhr` (39, flag): No UHR. */
  noUhr?: boolean | undefined;
  /** `cac-start-time` (40, u64): Since when it is being listened to for radar, in nanoseconds of CLOCK_BOOTTIME. */
  cacStartTime?: bigint | undefined;
}

/** Attribute set `if-combination-attributes`: Interfaces that can be there at once. */
export interface IfCombinationAttributes extends SetObject {
  /** `limits` (1, indexed-array of nest of `iface-limit-attributes`): How many of which types. */
  limits?: IfaceLimitAttributes[] | undefined;
  /** `maxnum` (2, u32): How many together. */
  maxnum?: number | undefined;
  /** `sta-ap-bi-match` (3, flag): All beacons have to have the same interval. */
  staApBiMatch?: boolean | undefined;
  /** `num-channels` (4, u32): On how many channels. */
  numChannels?: number | undefined;
  /** `radar-detect-widths` (5, u32): Widths at which radar is listened for, a bit for each width. */
  radarDetectWidths?: number | undefined;
  /** `radar-detect-regions` (6, u32): Rules for radar that are kept, a bit for each. */
  radarDetectRegions?: number | undefined;
  /**
   * `bi-min-gcd` (7, u32): Least that the common divisor of all beacon intervals may be, in units of 1024 microseconds;
   * without it they have to be the same.
   */
  biMinGcd?: number | undefined;
}

/** Attribute set `iface-limit-attributes`: A limit. */
export interface IfaceLimitAttributes extends SetObject {
  /** `max` (1, u32): How many. */
  max?: number | undefined;
  /** `types` (2, nest of `supported-iftypes`): Of which types. */
  types?: SupportedIftypes | undefined;
}

/** Attribute set `iftype-data-attrs`: What depends on the type of interface. */
export interface IftypeDataAttrs extends SetObject {
  /** `iftypes` (1, nest of `supported-iftypes`): The types. */
  iftypes?: SupportedIftypes | undefined;
  /** `he-cap-mac` (2, binary): Capabilities of HE, as in its information element. */
  heCapMac?: Uint8Array | undefined;
  /** `he-cap-phy` (3, binary): Capabilities of HE, as in its information element. */
  heCapPhy?: Uint8Array | undefined;
  /** `he-cap-mcs-set` (4, binary): Rates of HE, as in its information element. */
  heCapMcsSet?: Uint8Array | undefined;
  /** `he-cap-ppe` (5, binary): Thresholds of HE, as in its information element. */
  heCapPpe?: Uint8Array | undefined;
  /** `he-6ghz-capa` (6, u16, little-endian): Capabilities on 6 GHz. */
  he6ghzCapa?: number | undefined;
  /** `vendor-elems` (7, binary): Information elements of the driver. */
  vendorElems?: Uint8Array | undefined;
  /** `eht-cap-mac` (8, binary): Capabilities of EHT, as in its information element. */
  ehtCapMac?: Uint8Array | undefined;
  /** `eht-cap-phy` (9, binary): Capabilities of EHT, as in its information element. */
  ehtCapPhy?: Uint8Array | undefined;
  /** `eht-cap-mcs-set` (10, binary): Rates of EHT, as in its information element. */
  ehtCapMcsSet?: Uint8Array | undefined;
  /** `eht-cap-ppe` (11, binary): Thresholds of EHT, as in its information element. */
  ehtCapPpe?: Uint8Array | undefined;
  /** `uhr-cap-mac` (12, binary): Capabilities of UHR, as in its information element. */
  uhrCapMac?: Uint8Array | undefined;
  /** `uhr-cap-phy` (13, binary): Capabilities of UHR, as in its information element. */
  uhrCapPhy?: Uint8Array | undefined;
}

/** Attribute set `iftype-attrs`: Types of frames, for each type of interface. */
export interface IftypeAttrs extends SetObject {
  /** `unspecified` (0, nest of `frame-type-attrs`): Not used. */
  unspecified?: FrameTypeAttrs | undefined;
  /** `adhoc` (1, nest of `frame-type-attrs`): Network without access point. */
  adhoc?: FrameTypeAttrs | undefined;
  /** `station` (2, nest of `frame-type-attrs`): Station of an access point. */
  station?: FrameTypeAttrs | undefined;
  /** `ap` (3, nest of `frame-type-attrs`): Access point. */
  ap?: FrameTypeAttrs | undefined;
  /** `ap-vlan` (4, nest of `frame-type-attrs`): VLAN of an access point. */
  apVlan?: FrameTypeAttrs | undefined;
  /** `wds` (5, nest of `frame-type-attrs`): Link between access points; kernels do not have it any more. */
  wds?: FrameTypeAttrs | undefined;
  /** `monitor` (6, nest of `frame-type-attrs`): Interface that sees all frames. */
  monitor?: FrameTypeAttrs | undefined;
  /** `mesh-point` (7, nest of `frame-type-attrs`): Node of a mesh. */
  meshPoint?: FrameTypeAttrs | undefined;
  /** `p2p-client` (8, nest of `frame-type-attrs`): Member of a P2P group. */
  p2pClient?: FrameTypeAttrs | undefined;
  /** `p2p-go` (9, nest of `frame-type-attrs`): Owner of a P2P group. */
  p2pGo?: FrameTypeAttrs | undefined;
  /** `p2p-device` (10, nest of `frame-type-attrs`): Interface without link that looks for P2P groups. */
  p2pDevice?: FrameTypeAttrs | undefined;
  /** `ocb` (11, nest of `frame-type-attrs`): Interface outside any network, for vehicles. */
  ocb?: FrameTypeAttrs | undefined;
  /** `nan` (12, nest of `frame-type-attrs`): Neighbour awareness networking. */
  nan?: FrameTypeAttrs | undefined;
  /** `nan-data` (13, nest of `frame-type-attrs`): Data of neighbour awareness networking. */
  nanData?: FrameTypeAttrs | undefined;
  /** `pd` (14, nest of `frame-type-attrs`): Interface without link that measures how near others are. */
  pd?: FrameTypeAttrs | undefined;
}

/** Attribute set `sar-attributes`: Limits of absorbed power. */
export interface SarAttributes extends SetObject {
  /** `type` (1, u32): Kind of limits, 0 for power. */
  type?: number | undefined;
  /** `specs` (2, indexed-array of nest of `sar-specs`): Limits. */
  specs?: SarSpecs[] | undefined;
}

/** Attribute set `sar-specs`: A limit of absorbed power. */
export interface SarSpecs extends SetObject {
  /** `power` (1, s32): Most power, in quarters of a dBm. */
  power?: number | undefined;
  /** `range-index` (2, u32): Number of the range. */
  rangeIndex?: number | undefined;
  /** `start-freq` (3, u32): Where the range begins, in kHz. */
  startFreq?: number | undefined;
  /** `end-freq` (4, u32): Where the range ends, in kHz. */
  endFreq?: number | undefined;
}

/** Attribute set `supported-iftypes`: Types of interfaces. */
export interface SupportedIftypes extends SetObject {
  /** `adhoc` (1, flag): Network without access point. */
  adhoc?: boolean | undefined;
  /** `station` (2, flag): Station of an access point. */
  station?: boolean | undefined;
  /** `ap` (3, flag): Access point. */
  ap?: boolean | undefined;
  /** `ap-vlan` (4, flag): VLAN of an access point. */
  apVlan?: boolean | undefined;
  /** `wds` (5, flag): Link between access points; kernels do not have it any more. */
  wds?: boolean | undefined;
  /** `monitor` (6, flag): Interface that sees all frames. */
  monitor?: boolean | undefined;
  /** `mesh-point` (7, flag): Node of a mesh. */
  meshPoint?: boolean | undefined;
  /** `p2p-client` (8, flag): Member of a P2P group. */
  p2pClient?: boolean | undefined;
  /** `p2p-go` (9, flag): Owner of a P2P group. */
  p2pGo?: boolean | undefined;
  /** `p2p-device` (10, flag): Interface without link that looks for P2P groups. */
  p2pDevice?: boolean | undefined;
  /** `ocb` (11, flag): Interface outside any network, for vehicles. */
  ocb?: boolean | undefined;
  /** `nan` (12, flag): Neighbour awareness networking. */
  nan?: boolean | undefined;
  /** `nan-data` (13, flag): Data of neighbour awareness networking. */
  nanData?: boolean | undefined;
  /** `pd` (14, flag): Interface without link that measures how near others are. */
  pd?: boolean | undefined;
}

/** Attribute set `txq-stats-attrs`: Counters of queues. */
export interface TxqStatsAttrs extends SetObject {
  /** `backlog-bytes` (1, u32): Bytes that wait. */
  backlogBytes?: number | undefined;
  /** `backlog-packets` (2, u32): Packets that wait. */
  backlogPackets?: number | undefined;
  /** `flows` (3, u32): Flows that were seen. */
  flows?: number | undefined;
  /** `drops` (4, u32): Packets dropped. */
  drops?: number | undefined;
  /** `ecn-marks` (5, u32): Packets marked. */
  ecnMarks?: number | undefined;
  /** `overlimit` (6, u32): Packets dropped because too many waited. */
  overlimit?: number | undefined;
  /** `overmemory` (7, u32): Packets dropped because too many bytes waited. */
  overmemory?: number | undefined;
  /** `collisions` (8, u32): Flows that shared a place. */
  collisions?: number | undefined;
  /** `tx-bytes` (9, u32): Bytes sent. */
  txBytes?: number | undefined;
  /** `tx-packets` (10, u32): Packets sent. */
  txPackets?: number | undefined;
  /** `max-flows` (11, u32): Most flows. */
  maxFlows?: number | undefined;
}

/** Attribute set `wmm-attrs`: Rules for access. */
export interface WmmAttrs extends SetObject {
  /** `cw-min` (1, u16): Least contention window. */
  cwMin?: number | undefined;
  /** `cw-max` (2, u16): Largest contention window. */
  cwMax?: number | undefined;
  /** `aifsn` (3, u8): Slots to wait. */
  aifsn?: number | undefined;
  /** `txop` (4, u16): Most time to send, in microseconds. */
  txop?: number | undefined;
}

/** Attribute set `wowlan-triggers-attrs`: What can wake the machine. */
export interface WowlanTriggersAttrs<Bytes = never> extends SetObject {
  /** `any` (1, flag): Anything. */
  any?: boolean | undefined;
  /** `disconnect` (2, flag): The end of the connection. */
  disconnect?: boolean | undefined;
  /** `magic-pkt` (3, flag): A magic packet. */
  magicPkt?: boolean | undefined;
  /** `pkt-pattern` (4, struct `pattern-support`): A packet with a pattern. */
  pktPattern?: StructInput<PatternSupport, Bytes> | undefined;
  /** `gtk-rekey-supported` (5, flag): Keys can be changed meanwhile. */
  gtkRekeySupported?: boolean | undefined;
  /** `gtk-rekey-failure` (6, flag): Keys could not be changed. */
  gtkRekeyFailure?: boolean | undefined;
  /** `eap-ident-request` (7, flag): A request for identity. */
  eapIdentRequest?: boolean | undefined;
  /** `4way-handshake` (8, flag): A handshake of keys. */
  _4wayHandshake?: boolean | undefined;
  /** `rfkill-release` (9, flag): The radio is switched on. */
  rfkillRelease?: boolean | undefined;
  /** `wakeup-pkt-80211` (10, flag): Not used here; see `wowlan-attrs`. */
  wakeupPkt80211?: boolean | undefined;
  /** `wakeup-pkt-80211-len` (11, flag): Not used here; see `wowlan-attrs`. */
  wakeupPkt80211Len?: boolean | undefined;
  /** `wakeup-pkt-8023` (12, flag): Not used here; see `wowlan-attrs`. */
  wakeupPkt8023?: boolean | undefined;
  /** `wakeup-pkt-8023-len` (13, flag): Not used here; see `wowlan-attrs`. */
  wakeupPkt8023Len?: boolean | undefined;
  /** `tcp-connection` (14, nest of `wowlan-tcp-supported-attrs`): A packet on a TCP connection that the radio keeps. */
  tcpConnection?: WowlanTcpSupportedAttrs<Bytes> | undefined;
  /** `wakeup-tcp-match` (15, flag): Not used here; see `wowlan-attrs`. */
  wakeupTcpMatch?: boolean | undefined;
  /** `wakeup-tcp-connlost` (16, flag): Not used here; see `wowlan-attrs`. */
  wakeupTcpConnlost?: boolean | undefined;
  /** `wakeup-tcp-nomoretokens` (17, flag): Not used here; see `wowlan-attrs`. */
  wakeupTcpNomoretokens?: boolean | undefined;
  /** `net-detect` (18, u32): A network is found; how many can be looked for. */
  netDetect?: number | undefined;
  /** `net-detect-results` (19, flag): Not used here; see `wowlan-attrs`. */
  netDetectResults?: boolean | undefined;
  /** `unprotected-deauth-disassoc` (20, flag): Not used here; see `wowlan-attrs`. */
  unprotectedDeauthDisassoc?: boolean | undefined;
}

/** Attribute set `rate-info-attrs`: A rate. */
export interface RateInfoAttrs extends SetObject {
  /** `bitrate` (1, u16): Rate in units of 100 kbit in a second, if it fits. */
  bitrate?: number | undefined;
  /** `mcs` (2, u8): Number of the rate of HT. */
  mcs?: number | undefined;
  /** `40-mhz-width` (3, flag): 40 MHz wide. */
  _40MhzWidth?: boolean | undefined;
  /** `short-gi` (4, flag): With a short guard interval. */
  shortGi?: boolean | undefined;
  /** `bitrate32` (5, u32): Rate in units of 100 kbit in a second. */
  bitrate32?: number | undefined;
  /** `vht-mcs` (6, u8): Number of the rate of VHT. */
  vhtMcs?: number | undefined;
  /** `vht-nss` (7, u8): Streams of VHT. */
  vhtNss?: number | undefined;
  /** `80-mhz-width` (8, flag): 80 MHz wide. */
  _80MhzWidth?: boolean | undefined;
  /** `80p80-mhz-width` (9, flag): Twice 80 MHz wide. */
  _80p80MhzWidth?: boolean | undefined;
  /** `160-mhz-width` (10, flag): 160 MHz wide. */
  _160MhzWidth?: boolean | undefined;
  /** `10-mhz-width` (11, flag): 10 MHz wide. */
  _10MhzWidth?: boolean | undefined;
  /** `5-mhz-width` (12, flag): 5 MHz wide. */
  _5MhzWidth?: boolean | undefined;
  /** `he-mcs` (13, u8): Number of the rate of HE. */
  heMcs?: number | undefined;
  /** `he-nss` (14, u8): Streams of HE. */
  heNss?: number | undefined;
  /** `he-gi` (15, u8): Guard interval of HE: 0 for 0.8, 1 for 1.6, 2 for 3.2 microseconds. */
  heGi?: number | undefined;
  /** `he-dcm` (16, u8): 1 if every bit is sent twice. */
  heDcm?: number | undefined;
  /** `he-ru-alloc` (17, u8): Part of the channel. */
  heRuAlloc?: number | undefined;
  /** `320-mhz-width` (18, flag): 320 MHz wide. */
  _320MhzWidth?: boolean | undefined;
  /** `eht-mcs` (19, u8): Number of the rate of EHT. */
  ehtMcs?: number | undefined;
  /** `eht-nss` (20, u8): Streams of EHT. */
  ehtNss?: number | undefined;
  /** `eht-gi` (21, u8): Guard interval of EHT: 0 for 0.8, 1 for 1.6, 2 for 3.2 microseconds. */
  ehtGi?: number | undefined;
  /** `eht-ru-alloc` (22, u8): Part of the channel. */
  ehtRuAlloc?: number | undefined;
  /** `s1g-mcs` (23, u8): Coding scheme below 1 GHz (802.11ah). */
  s1gMcs?: number | undefined;
  /** `s1g-nss` (24, u8): Number of streams below 1 GHz. */
  s1gNss?: number | undefined;
  /** `1-mhz-width` (25, flag): The channel has 1 MHz. */
  _1MhzWidth?: boolean | undefined;
  /** `2-mhz-width` (26, flag): The channel has 2 MHz. */
  _2MhzWidth?: boolean | undefined;
  /** `4-mhz-width` (27, flag): The channel has 4 MHz. */
  _4MhzWidth?: boolean | undefined;
  /** `8-mhz-width` (28, flag): The channel has 8 MHz. */
  _8MhzWidth?: boolean | undefined;
  /** `16-mhz-width` (29, flag): The channel has 16 MHz. */
  _16MhzWidth?: boolean | undefined;
  /** `uhr-mcs` (30, u8): Coding scheme of 802.11bn. */
  uhrMcs?: number | undefined;
  /** `uhr-elr` (31, flag): Sent in the format for long range. */
  uhrElr?: boolean | undefined;
  /** `uhr-im` (32, flag): Interference is lessened. */
  uhrIm?: boolean | undefined;
}

/** Attribute set `bss-param-attrs`: Settings of an access point that can be changed. */
export interface BssParamAttrs extends SetObject {
  /** `bss-cts-prot` (28, flag): Frames are announced for old stations. */
  bssCtsProt?: boolean | undefined;
  /** `bss-short-preamble` (29, flag): Short preambles are used. */
  bssShortPreamble?: boolean | undefined;
  /** `bss-short-slot-time` (30, flag): Short slots are used. */
  bssShortSlotTime?: boolean | undefined;
  /** `bss-basic-rates` (36, flag): Rates that all stations have to know. */
  bssBasicRates?: boolean | undefined;
  /** `ap-isolate` (96, flag): Stations cannot reach each other. */
  apIsolate?: boolean | undefined;
  /** `bss-ht-opmode` (109, flag): Operation of HT. */
  bssHtOpmode?: boolean | undefined;
  /** `p2p-ctwindow` (162, flag): Time in which the owner of a group is there. */
  p2pCtwindow?: boolean | undefined;
  /** `p2p-oppps` (163, flag): The owner of a group may rest. */
  p2pOppps?: boolean | undefined;
}

/** Attribute set `wiphy-radio-freq-attrs`: A range of frequencies. */
export interface WiphyRadioFreqAttrs extends SetObject {
  /** `start` (1, u32): Where it begins, in kHz. */
  start?: number | undefined;
  /** `end` (2, u32): Where it ends, in kHz. */
  end?: number | undefined;
}

/** Attribute set `wiphy-radio-attrs`: One of the radios that a radio is made of. */
export interface WiphyRadioAttrs extends SetObject {
  /** `index` (1, u32): Its number. */
  index?: number | undefined;
  /** `freq-range` (2, nest of `wiphy-radio-freq-attrs`, repeated): Frequencies that it has. */
  freqRange?: WiphyRadioFreqAttrs[] | undefined;
  /**
   * `interface-combination` (3, nest of `if-combination-attributes`, repeated): Which interfaces can be on it at once.
   */
  interfaceCombination?: IfCombinationAttributes[] | undefined;
  /** `antenna-mask` (4, u32): Antennas that it has, a bit each. */
  antennaMask?: number | undefined;
  /** `rts-threshold` (5, u32): Bytes above which a frame is announced; 4294967295 for never. */
  rtsThreshold?: number | undefined;
}

/** Attribute set `mbssid-config-attrs`: Several networks of one access point. */
export interface MbssidConfigAttrs extends SetObject {
  /** `max-interfaces` (1, u8): Number of networks that there may be. */
  maxInterfaces?: number | undefined;
  /** `max-ema-profile-periodicity` (2, u8): Most beacons over which they may be spread. */
  maxEmaProfilePeriodicity?: number | undefined;
  /** `index` (3, u8): Number of the network. */
  index?: number | undefined;
  /** `tx-ifindex` (4, u32): Index of the interface that sends the beacons. */
  txIfindex?: number | undefined;
  /** `ema` (5, flag): They are spread over beacons. */
  ema?: boolean | undefined;
  /** `tx-link-id` (6, u8): Link that sends the beacons. */
  txLinkId?: number | undefined;
}

/** Attribute set `nan-capabilities-attrs`: What a radio can do in neighbour awareness networking. */
export interface NanCapabilitiesAttrs extends SetObject {
  /** `configurable-sync` (1, flag): Synchronisation can be set. */
  configurableSync?: boolean | undefined;
  /** `userspace-de` (2, flag): A program does the discovery. */
  userspaceDe?: boolean | undefined;
  /** `op-mode` (3, u8): Modes, as the specification has them. */
  opMode?: number | undefined;
  /** `num-antennas` (4, u8): Number of antennas, as the specification has it. */
  numAntennas?: number | undefined;
  /** `max-channel-switch-time` (5, u16): Most microseconds to go to another channel. */
  maxChannelSwitchTime?: number | undefined;
  /** `capabilities` (6, u8): Capabilities, as the specification has them. */
  capabilities?: number | undefined;
  /** `phy` (7, nest of `nan-phy-cap-attrs`): Capabilities for data. */
  phy?: NanPhyCapAttrs | undefined;
}

/** Attribute set `nan-phy-cap-attrs`: Capabilities of a radio for data in neighbour awareness networking. */
export interface NanPhyCapAttrs extends SetObject {
  /** `ht-mcs-set` (1, binary): Coding schemes of 802.11n, as in the information element. */
  htMcsSet?: Uint8Array | undefined;
  /** `ht-capa` (2, u16): Capabilities of 802.11n, as in the information element. */
  htCapa?: number | undefined;
  /** `ht-ampdu-factor` (3, u8): Longest aggregate, 2^(13 + N) - 1 bytes. */
  htAmpduFactor?: number | undefined;
  /** `ht-ampdu-density` (4, u8): Least time between the parts of an aggregate, as in the information element. */
  htAmpduDensity?: number | undefined;
  /** `vht-mcs-set` (5, binary): Coding schemes of 802.11ac, as in the information element. */
  vhtMcsSet?: Uint8Array | undefined;
  /** `vht-capa` (6, u32): Capabilities of 802.11ac, as in the information element. */
  vhtCapa?: number | undefined;
  /** `he-mac` (7, binary): Capabilities of the MAC of 802.11ax. */
  heMac?: Uint8Array | undefined;
  /** `he-phy` (8, binary): Capabilities of the PHY of 802.11ax. */
  hePhy?: Uint8Array | undefined;
  /** `he-mcs-set` (9, binary): Coding schemes of 802.11ax. */
  heMcsSet?: Uint8Array | undefined;
  /** `he-ppe` (10, binary): Thresholds of padding of 802.11ax. */
  hePpe?: Uint8Array | undefined;
}

/** Attribute set `nan-config-attrs`: Settings of neighbour awareness networking. */
export interface NanConfigAttrs<Bytes = never> extends SetObject {
  /**
   * `cluster-id` (1, binary, mac): Address of the cluster, `50:6f:9a:01:00:00` and up; at random without it. Cannot be
   * changed later.
   */
  clusterId?: string | Bytes | undefined;
  /** `extra-attrs` (2, binary): Further attributes for beacons. */
  extraAttrs?: Uint8Array | undefined;
  /** `vendor-elems` (3, binary): Information elements of vendors for beacons. */
  vendorElems?: Uint8Array | undefined;
  /** `band-configs` (4, indexed-array of nest of `nan-band-config-attrs`): Settings by band. */
  bandConfigs?: NanBandConfigAttrs[] | undefined;
  /** `scan-period` (5, u16): Seconds from one scan to the next; 0 for none. */
  scanPeriod?: number | undefined;
  /** `scan-dwell-time` (6, u16): TU on each channel of a scan, 50 to 512. */
  scanDwellTime?: number | undefined;
  /** `discovery-beacon-interval` (7, u8): TU from one discovery beacon to the next, 50 to 200. */
  discoveryBeaconInterval?: number | undefined;
  /** `notify-dw` (8, flag): Tell of each discovery window before it begins. */
  notifyDw?: boolean | undefined;
}

/** Attribute set `nan-band-config-attrs`: Settings of neighbour awareness networking on a band. */
export interface NanBandConfigAttrs extends SetObject {
  /** `band` (1, u8): Number of the band. */
  band?: number | undefined;
  /** `freq` (2, u16): Frequency of discovery in MHz, 5220 or 5745; only on 5 GHz. */
  freq?: number | undefined;
  /** `rssi-close` (3, s8): Signal in dBm from which a peer is close, at least -59. */
  rssiClose?: number | undefined;
  /** `rssi-middle` (4, s8): Signal in dBm from which a peer is in the middle, at least -74 and below `rssi-close`. */
  rssiMiddle?: number | undefined;
  /** `wake-dw` (5, u8): Discovery windows to be awake in: each 2^(N - 1)-th with N from 1 to 5, none with 0. */
  wakeDw?: number | undefined;
  /** `disable-scan` (6, flag): Do not look for other clusters on the band. */
  disableScan?: boolean | undefined;
}

/** Attribute set `nan-peer-map-attrs`: A schedule of a peer. */
export interface NanPeerMapAttrs extends SetObject {
  /** `map-id` (1, u8): Number of the schedule, 0 to 15. */
  mapId?: number | undefined;
  /**
   * `time-slots` (2, array of u8, exactly 32 bytes): Channel in each of 32 slots of 16 TU, by its place; 255 for none.
   */
  timeSlots?: number[] | undefined;
}

/** Attribute set `s1g-short-beacon-attrs`: A short beacon. */
export interface S1gShortBeaconAttrs extends SetObject {
  /** `head` (1, binary): What stands before the list of waiting frames. */
  head?: Uint8Array | undefined;
  /** `tail` (2, binary): Information elements behind it. */
  tail?: Uint8Array | undefined;
}

/** Attribute set `sta-bss-param-attrs`: The network of a station. */
export interface StaBssParamAttrs extends SetObject {
  /** `cts-prot` (1, flag): Frames are announced for old stations. */
  ctsProt?: boolean | undefined;
  /** `short-preamble` (2, flag): Short preambles are used. */
  shortPreamble?: boolean | undefined;
  /** `short-slot-time` (3, flag): Short slots are used. */
  shortSlotTime?: boolean | undefined;
  /** `dtim-period` (4, u8): Beacons between two with waiting frames for all. */
  dtimPeriod?: number | undefined;
  /** `beacon-interval` (5, u16): Time between two beacons, in units of 1024 microseconds. */
  beaconInterval?: number | undefined;
}

/** Attribute set `tid-stats-attrs`: Counters of a traffic id. */
export interface TidStatsAttrs extends SetObject {
  /** `rx-msdu` (1, u64): Packets received. */
  rxMsdu?: bigint | undefined;
  /** `tx-msdu` (2, u64): Packets sent. */
  txMsdu?: bigint | undefined;
  /** `tx-msdu-retries` (3, u64): Packets sent again. */
  txMsduRetries?: bigint | undefined;
  /** `tx-msdu-failed` (4, u64): Packets that could not be sent. */
  txMsduFailed?: bigint | undefined;
  /** `txq-stats` (6, nest of `txq-stats-attrs`): Counters of the queue. */
  txqStats?: TxqStatsAttrs | undefined;
}

/** Attribute set `sta-info-attrs`: What is known of a station. */
export interface StaInfoAttrs<Bytes = never> extends SetObject {
  /** `inactive-time` (1, u32): Milliseconds since it last sent. */
  inactiveTime?: number | undefined;
  /** `rx-bytes` (2, u32): Bytes received from it, of which the upper half is missing. */
  rxBytes?: number | undefined;
  /** `tx-bytes` (3, u32): Bytes sent to it, of which the upper half is missing. */
  txBytes?: number | undefined;
  /** `llid` (4, u16): Number of the link in a mesh, here. */
  llid?: number | undefined;
  /** `plid` (5, u16): Number of the link in a mesh, there. */
  plid?: number | undefined;
  /** `plink-state` (6, u8, enum `plink-state`): State of the link in a mesh. */
  plinkState?: EnumValue<PlinkState> | undefined;
  /** `signal` (7, s8): Signal of its last frame, in dBm. */
  signal?: number | undefined;
  /** `tx-bitrate` (8, nest of `rate-info-attrs`): Rate of the last frame sent. */
  txBitrate?: RateInfoAttrs | undefined;
  /** `rx-packets` (9, u32): Packets received. */
  rxPackets?: number | undefined;
  /** `tx-packets` (10, u32): Packets sent. */
  txPackets?: number | undefined;
  /** `tx-retries` (11, u32): Packets sent again. */
  txRetries?: number | undefined;
  /** `tx-failed` (12, u32): Packets that could not be sent. */
  txFailed?: number | undefined;
  /** `signal-avg` (13, s8): Average signal, in dBm. */
  signalAvg?: number | undefined;
  /** `rx-bitrate` (14, nest of `rate-info-attrs`): Rate of the last frame received. */
  rxBitrate?: RateInfoAttrs | undefined;
  /** `bss-param` (15, nest of `sta-bss-param-attrs`): Its network. */
  bssParam?: StaBssParamAttrs | undefined;
  /** `connected-time` (16, u32): Seconds since it came. */
  connectedTime?: number | undefined;
  /** `sta-flags` (17, struct `sta-flag-update`): Its flags. */
  staFlags?: StructInput<StaFlagUpdate, Bytes> | undefined;
  /** `beacon-loss` (18, u32): How often beacons were missed. */
  beaconLoss?: number | undefined;
  /** `t-offset` (19, s64): Difference of its clock, in microseconds. */
  tOffset?: bigint | undefined;
  /** `local-pm` (20, u32, enum `mesh-power-mode`): How this node saves power towards it. */
  localPm?: EnumValue<MeshPowerMode> | undefined;
  /** `peer-pm` (21, u32, enum `mesh-power-mode`): How it saves power towards this node. */
  peerPm?: EnumValue<MeshPowerMode> | undefined;
  /** `nonpeer-pm` (22, u32, enum `mesh-power-mode`): How it saves power towards others. */
  nonpeerPm?: EnumValue<MeshPowerMode> | undefined;
  /** `rx-bytes64` (23, u64): Bytes received from it. */
  rxBytes64?: bigint | undefined;
  /** `tx-bytes64` (24, u64): Bytes sent to it. */
  txBytes64?: bigint | undefined;
  /** `chain-signal` (25, indexed-array of s8): Signal of its last frame by antenna, in dBm. */
  chainSignal?: { index: number; value: number }[] | undefined;
  /** `chain-signal-avg` (26, indexed-array of s8): Average signal by antenna, in dBm. */
  chainSignalAvg?: { index: number; value: number }[] | undefined;
  /** `expected-throughput` (27, u32): Kilobits in a second that can be expected. */
  expectedThroughput?: number | undefined;
  /** `rx-drop-misc` (28, u64): Packets dropped. */
  rxDropMisc?: bigint | undefined;
  /** `beacon-rx` (29, u64): Beacons received. */
  beaconRx?: bigint | undefined;
  /** `beacon-signal-avg` (30, s8): Average signal of beacons, in dBm. */
  beaconSignalAvg?: number | undefined;
  /**
   * `tid-stats` (31, indexed-array of nest of `tid-stats-attrs`): Counters; `index` is the traffic id and one, 17 for
   * packets without.
   */
  tidStats?: { index: number; value: TidStatsAttrs }[] | undefined;
  /** `rx-duration` (32, u64): Microseconds of frames received. */
  rxDuration?: bigint | undefined;
  /** `ack-signal` (34, s8): Signal of its last acknowledgement, in dBm. */
  ackSignal?: number | undefined;
  /** `ack-signal-avg` (35, s8): Average signal of acknowledgements, in dBm. */
  ackSignalAvg?: number | undefined;
  /** `rx-mpdus` (36, u32): Frames received. */
  rxMpdus?: number | undefined;
  /** `fcs-error-count` (37, u32): Frames received with errors. */
  fcsErrorCount?: number | undefined;
  /** `connected-to-gate` (38, u8): 1 if it leads out of the mesh. */
  connectedToGate?: number | undefined;
  /** `tx-duration` (39, u64): Microseconds of frames sent. */
  txDuration?: bigint | undefined;
  /** `airtime-weight` (40, u16): Share of the time. */
  airtimeWeight?: number | undefined;
  /** `airtime-link-metric` (41, u32): Metric of the link in a mesh. */
  airtimeLinkMetric?: number | undefined;
  /** `assoc-at-boottime` (42, u64): When it was connected, in nanoseconds since boot. */
  assocAtBoottime?: bigint | undefined;
  /** `connected-to-as` (43, u8): 1 if it reaches an authentication server. */
  connectedToAs?: number | undefined;
}

/** Attribute set `survey-info-attrs`: How busy a channel is. Times are in milliseconds. */
export interface SurveyInfoAttrs extends SetObject {
  /** `frequency` (1, u32): Frequency in MHz. */
  frequency?: number | undefined;
  /** `noise` (2, s8): Noise in dBm. */
  noise?: number | undefined;
  /** `in-use` (3, flag): In use now. */
  inUse?: boolean | undefined;
  /** `time` (4, u64): Time that was listened. */
  time?: bigint | undefined;
  /** `time-busy` (5, u64): Time that the channel was busy. */
  timeBusy?: bigint | undefined;
  /** `time-ext-busy` (6, u64): Time that the other half was busy. */
  timeExtBusy?: bigint | undefined;
  /** `time-rx` (7, u64): Time of receiving. */
  timeRx?: bigint | undefined;
  /** `time-tx` (8, u64): Time of sending. */
  timeTx?: bigint | undefined;
  /** `time-scan` (9, u64): Time of scanning. */
  timeScan?: bigint | undefined;
  /** `time-bss-rx` (11, u64): Time of receiving from the own network. */
  timeBssRx?: bigint | undefined;
  /** `frequency-offset` (12, u32): What to add to the frequency, in kHz. */
  frequencyOffset?: number | undefined;
}

/** Attribute set `bss-attrs`: A network. */
export interface BssAttrs<Bytes = never> extends SetObject {
  /** `bssid` (1, binary, mac): Its address. */
  bssid?: string | Bytes | undefined;
  /** `frequency` (2, u32): Frequency in MHz. */
  frequency?: number | undefined;
  /** `tsf` (3, u64): Its clock, in microseconds. */
  tsf?: bigint | undefined;
  /** `beacon-interval` (4, u16): Time between two beacons, in units of 1024 microseconds. */
  beaconInterval?: number | undefined;
  /** `capability` (5, u16): Capabilities, as in the beacon. */
  capability?: number | undefined;
  /**
   * `information-elements` (6, binary): Information elements of the last frame. The name of the network is among them.
   */
  informationElements?: Uint8Array | undefined;
  /** `signal-mbm` (7, s32): Signal, in hundredths of a dBm. */
  signalMbm?: number | undefined;
  /** `signal-unspec` (8, u8): Signal, 0 to 100. */
  signalUnspec?: number | undefined;
  /** `status` (9, u32, enum `bss-status`): What this machine has to do with it; absent if nothing. */
  status?: EnumValue<BssStatus> | undefined;
  /** `seen-ms-ago` (10, u32): Milliseconds since it was last seen. */
  seenMsAgo?: number | undefined;
  /** `beacon-ies` (11, binary): Information elements of the last beacon. */
  beaconIes?: Uint8Array | undefined;
  /** `chan-width` (12, u32): Width of the channel from older kernels. */
  chanWidth?: number | undefined;
  /** `beacon-tsf` (13, u64): Its clock in the last beacon. */
  beaconTsf?: bigint | undefined;
  /** `presp-data` (14, flag): The information elements are from an answer to a probe. */
  prespData?: boolean | undefined;
  /** `last-seen-boottime` (15, u64): When it was last seen, in nanoseconds since boot. */
  lastSeenBoottime?: bigint | undefined;
  /** `parent-tsf` (17, u64): Clock of the network that this machine was connected to then. */
  parentTsf?: bigint | undefined;
  /** `parent-bssid` (18, binary, mac): Address of that network. */
  parentBssid?: string | Bytes | undefined;
  /** `chain-signal` (19, indexed-array of s8): Signal by antenna, in dBm. */
  chainSignal?: { index: number; value: number }[] | undefined;
  /** `frequency-offset` (20, u32): What to add to the frequency, in kHz. */
  frequencyOffset?: number | undefined;
  /** `mlo-link-id` (21, u8): Number of the link, in a network over several. */
  mloLinkId?: number | undefined;
  /** `mld-addr` (22, binary, mac): Address of the access point of a network over several links. */
  mldAddr?: string | Bytes | undefined;
  /** `use-for` (23, u32): How it can be used, a bit for each. */
  useFor?: number | undefined;
  /** `cannot-use-reasons` (24, u64): Why it cannot be used as it is, a bit for each. */
  cannotUseReasons?: bigint | undefined;
}

/** Attribute set `reg-rule-attrs`: A rule for frequencies. */
export interface RegRuleAttrs extends SetObject {
  /** `flags` (1, u32, flags `reg-rule-flag`): What is forbidden or allowed. */
  flags?: FlagsValue<RegRuleFlag> | undefined;
  /** `freq-range-start` (2, u32): Where it begins, in kHz. */
  freqRangeStart?: number | undefined;
  /** `freq-range-end` (3, u32): Where it ends, in kHz. */
  freqRangeEnd?: number | undefined;
  /** `freq-range-max-bw` (4, u32): Widest channel, in kHz. */
  freqRangeMaxBw?: number | undefined;
  /** `power-rule-max-ant-gain` (5, u32): Most gain of an antenna, in hundredths of a dBi. */
  powerRuleMaxAntGain?: number | undefined;
  /** `power-rule-max-eirp` (6, u32): Most power, in hundredths of a dBm. */
  powerRuleMaxEirp?: number | undefined;
  /** `dfs-cac-time` (7, u32): Milliseconds to listen for radar. */
  dfsCacTime?: number | undefined;
  /** `psd` (8, s8): Most power in a MHz, in dBm. */
  psd?: number | undefined;
}

/**
 * Attribute set `bss-select-attrs`: How the network to connect to is chosen. Requests have one of the attributes; in
 * replies they tell which the radio knows.
 */
export interface BssSelectAttrs<Bytes = never> extends SetObject {
  /** `rssi` (1, flag): By the strongest signal alone. */
  rssi?: boolean | undefined;
  /** `band-pref` (2, u32, in requests): Band to prefer, as a number of NL80211_BAND_*; within it the signal decides. */
  bandPref?: number | undefined;
  /** `band-pref-supported` (2, flag, in replies): A band can be preferred. */
  bandPrefSupported?: boolean | undefined;
  /**
   * `rssi-adjust` (3, struct `bss-select-rssi-adjust`, in requests): By the signal, after something is added to it in
   * one band.
   */
  rssiAdjust?: StructInput<BssSelectRssiAdjust, Bytes> | undefined;
  /** `rssi-adjust-supported` (3, flag, in replies): The signal can be adjusted for a band. */
  rssiAdjustSupported?: boolean | undefined;
}

/** Attribute set `cqm-attrs`: How good the connection is, and when that is told of. */
export interface CqmAttrs extends SetObject {
  /**
   * `rssi-thold` (1, array of s32): Signals in dBm at whose crossing to tell, rising; more than one only where the
   * radio can. A single 0 switches it off.
   */
  rssiThold?: number[] | undefined;
  /** `rssi-hyst` (2, u32): By how many dB the signal has to change before it is told again. */
  rssiHyst?: number | undefined;
  /** `rssi-threshold-event` (3, u32, enum `cqm-rssi-event`): What became of the signal; in notifications. */
  rssiThresholdEvent?: EnumValue<CqmRssiEvent> | undefined;
  /** `pkt-loss-event` (4, u32): Packets in a row that were not acknowledged; in notifications. */
  pktLossEvent?: number | undefined;
  /** `txe-rate` (5, u32): Percentage of failed packets from which on to tell; in notifications, what it was. */
  txeRate?: number | undefined;
  /** `txe-pkts` (6, u32): Packets that have to be tried in the interval for that; in notifications, how many were. */
  txePkts?: number | undefined;
  /** `txe-intvl` (7, u32): Interval over which they are counted, in seconds; 0 switches it off. */
  txeIntvl?: number | undefined;
  /** `beacon-loss-event` (8, flag): Beacons are missing; in notifications. */
  beaconLossEvent?: boolean | undefined;
  /** `rssi-level` (9, s32): Signal that caused the notification, in dBm. */
  rssiLevel?: number | undefined;
}

/** Attribute set `fils-discovery-attrs`: Frames by which clients find a network sooner. */
export interface FilsDiscoveryAttrs extends SetObject {
  /** `int-min` (1, u32): Least time between two, in units of 1024 microseconds, up to 10000. */
  intMin?: number | undefined;
  /** `int-max` (2, u32): Most time between two, in units of 1024 microseconds, up to 10000; 0 for none. */
  intMax?: number | undefined;
  /** `tmpl` (3, binary): The frame, from its header on. */
  tmpl?: Uint8Array | undefined;
}

/** Attribute set `ftm-responder-attrs`: Answers to those who measure the distance. */
export interface FtmResponderAttrs extends SetObject {
  /** `enabled` (1, flag): They are answered. */
  enabled?: boolean | undefined;
  /** `lci` (2, binary): Where this is, by coordinates; a measurement report from its token on. */
  lci?: Uint8Array | undefined;
  /** `civicloc` (3, binary): Where this is, by address; a measurement report from its token on. */
  civicloc?: Uint8Array | undefined;
}

/** Attribute set `ftm-responder-stats-attrs`: How often the distance was measured. */
export interface FtmResponderStatsAttrs extends SetObject {
  /** `success-num` (1, u32): Sessions of which all frames were answered. */
  successNum?: number | undefined;
  /** `partial-num` (2, u32): Sessions of which some frames were answered. */
  partialNum?: number | undefined;
  /** `failed-num` (3, u32): Sessions that failed. */
  failedNum?: number | undefined;
  /** `asap-num` (4, u32): Sessions that began at once. */
  asapNum?: number | undefined;
  /** `non-asap-num` (5, u32): Sessions that began at an agreed time. */
  nonAsapNum?: number | undefined;
  /** `total-duration-msec` (6, u64): Milliseconds spent in sessions. */
  totalDurationMsec?: bigint | undefined;
  /** `unknown-triggers-num` (7, u32): Triggers of those with whom no session was agreed on. */
  unknownTriggersNum?: number | undefined;
  /** `reschedule-requests-num` (8, u32): Wishes for another time in spite of one that was agreed on. */
  rescheduleRequestsNum?: number | undefined;
  /** `out-of-window-triggers-num` (9, u32): Triggers at another time than agreed on. */
  outOfWindowTriggersNum?: number | undefined;
}

/** Attribute set `he-bss-color-attrs`: Color of a network. */
export interface HeBssColorAttrs extends SetObject {
  /** `color` (1, u8): The color, 1 to 63. */
  color?: number | undefined;
  /** `disabled` (2, flag): The color does not count for now. */
  disabled?: boolean | undefined;
  /** `partial` (3, flag): Association ids are chosen by the color. */
  partial?: boolean | undefined;
}

/**
 * Attribute set `he-obss-pd-attrs`: From which strength on frames of other networks count. SRG is the group of networks
 * that share the air.
 */
export interface HeObssPdAttrs extends SetObject {
  /** `min-offset` (1, u8): Least strength for networks of the SRG, in dB above -82 dBm, 1 to 20. */
  minOffset?: number | undefined;
  /** `max-offset` (2, u8): Largest strength for networks of the SRG, in dB above -82 dBm, 1 to 20. */
  maxOffset?: number | undefined;
  /** `non-srg-max-offset` (3, u8): Largest strength for other networks, in dB above -82 dBm, 1 to 20. */
  nonSrgMaxOffset?: number | undefined;
  /** `bss-color-bitmap` (4, binary): Colors of the SRG, a bit each. */
  bssColorBitmap?: Uint8Array | undefined;
  /** `partial-bssid-bitmap` (5, binary): Parts of the addresses of the SRG's networks, a bit for each value. */
  partialBssidBitmap?: Uint8Array | undefined;
  /** `sr-ctrl` (6, u8): Control field of the spatial reuse element, as in the standard. */
  srCtrl?: number | undefined;
}

/** Attribute set `iftype-akm-attrs`: Key managements of some types of interface. */
export interface IftypeAkmAttrs extends SetObject {
  /** `iftypes` (1, nest of `supported-iftypes`): The types. */
  iftypes?: SupportedIftypes | undefined;
  /** `suites` (2, array of u32): Ways to get keys, such as 0x000fac02. */
  suites?: number[] | undefined;
}

/** Attribute set `key-attrs`: A key. */
export interface KeyAttrs extends SetObject {
  /**
   * `data` (1, binary, secret): The key; that of TKIP has 16 bytes, then 8 for checking what is sent and 8 for what is
   * received.
   */
  data?: Uint8Array | undefined;
  /** `idx` (2, u8): Number of the key, 0 to 3; 4 and 5 for management frames, 6 and 7 for beacons. */
  idx?: number | undefined;
  /** `cipher` (3, u32): Cipher, such as 0x000fac04. */
  cipher?: number | undefined;
  /** `seq` (4, binary): Sequence counter that was reached, the lowest byte first. */
  seq?: Uint8Array | undefined;
  /** `default` (5, flag): Frames are sent with it. */
  default?: boolean | undefined;
  /** `default-mgmt` (6, flag): Management frames to all are sent with it. */
  defaultMgmt?: boolean | undefined;
  /**
   * `type` (7, u32): Kind of key: 0 for groups, 1 for a pair, 2 for direct peers. By default a pair's where there is an
   * address, else a group's.
   */
  type?: number | undefined;
  /** `default-types` (8, nest of `key-default-type-attrs`): What it is the default for; by default for everything. */
  defaultTypes?: KeyDefaultTypeAttrs | undefined;
  /** `mode` (9, u8): 0 to receive and send with it, 1 to receive alone for now, 2 to send with it from now on. */
  mode?: number | undefined;
  /** `default-beacon` (10, flag): Beacons are protected by it. */
  defaultBeacon?: boolean | undefined;
  /** `ltf-seed` (11, binary, secret): Seed from which the radio protects measurements of distance. */
  ltfSeed?: Uint8Array | undefined;
}

/** Attribute set `mesh-setup-attrs`: Settings of a mesh that cannot change while it runs. */
export interface MeshSetupAttrs extends SetObject {
  /** `enable-vendor-path-sel` (1, u8): 1 for a protocol of a vendor that selects paths, 0 for that of the standard. */
  enableVendorPathSel?: number | undefined;
  /** `enable-vendor-metric` (2, u8): 1 for a metric of a vendor, 0 for that of the standard. */
  enableVendorMetric?: number | undefined;
  /** `ie` (3, binary): Information elements for beacons and for frames that open a link to a neighbour. */
  ie?: Uint8Array | undefined;
  /** `userspace-auth` (4, flag): A program authenticates neighbours. */
  userspaceAuth?: boolean | undefined;
  /** `userspace-ampe` (5, flag): A program protects the frames that open links. */
  userspaceAmpe?: boolean | undefined;
  /** `enable-vendor-sync` (6, u8): 1 for a synchronisation of a vendor, 0 for that of the standard. */
  enableVendorSync?: number | undefined;
  /** `userspace-mpm` (7, flag): A program opens and closes links to neighbours. */
  userspaceMpm?: boolean | undefined;
  /** `auth-protocol` (8, u8): Number of the authentication protocol; 0 for none, 1 for SAE. */
  authProtocol?: number | undefined;
}

/** Attribute set `key-default-type-attrs`: What a key is the default for. */
export interface KeyDefaultTypeAttrs extends SetObject {
  /** `unicast` (1, flag): Frames to one station. */
  unicast?: boolean | undefined;
  /** `multicast` (2, flag): Frames to all. */
  multicast?: boolean | undefined;
}

/** Attribute set `mesh-config-attrs`: Settings of a mesh. Where they are in TU, that is 1024 microseconds. */
export interface MeshConfigAttrs extends SetObject {
  /** `retry-timeout` (1, u16): Milliseconds until a wish to link is sent again, 1 to 255. */
  retryTimeout?: number | undefined;
  /** `confirm-timeout` (2, u16): Milliseconds to wait for the confirmation of a link, 1 to 255. */
  confirmTimeout?: number | undefined;
  /** `holding-timeout` (3, u16): Milliseconds for which a link that ends is kept, 1 to 255. */
  holdingTimeout?: number | undefined;
  /** `max-peer-links` (4, u16): Most links to peers, up to 255. */
  maxPeerLinks?: number | undefined;
  /** `max-retries` (5, u8): How often a wish to link is sent again, up to 16. */
  maxRetries?: number | undefined;
  /** `ttl` (6, u8): Hops that data may take, from 1 on. */
  ttl?: number | undefined;
  /** `auto-open-plinks` (7, u8): 1 to link with each suitable node that is heard. */
  autoOpenPlinks?: number | undefined;
  /** `hwmp-max-preq-retries` (8, u8): How often a path is asked for again. */
  hwmpMaxPreqRetries?: number | undefined;
  /** `path-refresh-time` (9, u32): Milliseconds before its end at which a path in use is asked for anew. */
  pathRefreshTime?: number | undefined;
  /** `min-discovery-timeout` (10, u16): Milliseconds to wait at least until the search for a path is given up. */
  minDiscoveryTimeout?: number | undefined;
  /** `hwmp-active-path-timeout` (11, u32): Time for which a path holds, in TU; mac80211 takes milliseconds. */
  hwmpActivePathTimeout?: number | undefined;
  /**
   * `hwmp-preq-min-interval` (12, u16): Least time between two requests for paths, in TU; mac80211 takes milliseconds.
   */
  hwmpPreqMinInterval?: number | undefined;
  /** `hwmp-net-diam-trvs-time` (13, u16): Time for a message to cross the mesh, in TU; mac80211 takes milliseconds. */
  hwmpNetDiamTrvsTime?: number | undefined;
  /**
   * `hwmp-rootmode` (14, u8): Whether this node is a root: 0 no, 1 yes, 2 asks for paths without answers, 3 asks with
   * answers, 4 announces itself.
   */
  hwmpRootmode?: number | undefined;
  /** `element-ttl` (15, u8): Hops that messages about paths may take, from 1 on. */
  elementTtl?: number | undefined;
  /** `hwmp-rann-interval` (16, u16): Time between two announcements of a root, in TU. */
  hwmpRannInterval?: number | undefined;
  /** `gate-announcements` (17, u8): 1 to announce that this node leads out of the mesh. */
  gateAnnouncements?: number | undefined;
  /** `hwmp-perr-min-interval` (18, u16): Least time between two messages about broken paths, in TU. */
  hwmpPerrMinInterval?: number | undefined;
  /** `forwarding` (19, u8): 1 to pass on frames of others; the default. */
  forwarding?: number | undefined;
  /** `rssi-threshold` (20, s32): Least signal of a node to link with, in dBm, from -255 on; 0 for any. */
  rssiThreshold?: number | undefined;
  /** `sync-offset-max-neighbor` (21, u32): Most neighbours to keep in time with, 1 to 50. */
  syncOffsetMaxNeighbor?: number | undefined;
  /** `ht-opmode` (22, u16): Protection of HT, as in its operation element. */
  htOpmode?: number | undefined;
  /** `hwmp-path-to-root-timeout` (23, u32): Time for which a path to a root holds, in TU. */
  hwmpPathToRootTimeout?: number | undefined;
  /** `hwmp-root-interval` (24, u16): Time between two requests of a root, in TU. */
  hwmpRootInterval?: number | undefined;
  /**
   * `hwmp-confirmation-interval` (25, u16): Least time between two requests that confirm the path to a root, in TU;
   * mac80211 takes milliseconds.
   */
  hwmpConfirmationInterval?: number | undefined;
  /** `power-mode` (26, u32, enum `mesh-power-mode`): How to save power towards new peers. */
  powerMode?: EnumValue<MeshPowerMode> | undefined;
  /** `awake-window` (27, u16): Time to stay awake after a beacon, in TU. */
  awakeWindow?: number | undefined;
  /** `plink-timeout` (28, u32): Seconds of silence after which a peer is removed; 0 for never. 1800 by default. */
  plinkTimeout?: number | undefined;
  /** `connected-to-gate` (29, u8): 1 to say that this node reaches a way out of the mesh. */
  connectedToGate?: number | undefined;
  /** `nolearn` (30, u8): 1 to send straight to neighbours without asking for a path. */
  nolearn?: number | undefined;
  /** `connected-to-as` (31, u8): 1 to say that this node reaches an authentication server. */
  connectedToAs?: number | undefined;
}

/** Attribute set `mntr-flag-attrs`: What a monitor sees. */
export interface MntrFlagAttrs extends SetObject {
  /** `fcsfail` (1, flag): Frames with a wrong checksum. */
  fcsfail?: boolean | undefined;
  /** `plcpfail` (2, flag): Frames whose physical header is broken. */
  plcpfail?: boolean | undefined;
  /** `control` (3, flag): Control frames. */
  control?: boolean | undefined;
  /** `other-bss` (4, flag): Frames of other networks. */
  otherBss?: boolean | undefined;
  /** `cook-frames` (5, flag): Refused by newer kernels; once frames after the kernel had handled them. */
  cookFrames?: boolean | undefined;
  /** `active` (6, flag): Acknowledges frames to its own address. */
  active?: boolean | undefined;
  /** `skip-tx` (7, flag): Not what this machine sends. */
  skipTx?: boolean | undefined;
}

/** Attribute set `mpath-info-attrs`: A path through a mesh. */
export interface MpathInfoAttrs extends SetObject {
  /** `frame-qlen` (1, u32): Frames that wait for the path. */
  frameQlen?: number | undefined;
  /** `sn` (2, u32): Sequence number of the destination. */
  sn?: number | undefined;
  /** `metric` (3, u32): Cost of the path; less is better. */
  metric?: number | undefined;
  /** `exptime` (4, u32): Milliseconds until it ends. */
  exptime?: number | undefined;
  /** `flags` (5, u8, flags `mpath-flag`): Its state. */
  flags?: FlagsValue<MpathFlag> | undefined;
  /** `discovery-timeout` (6, u32): Milliseconds to wait for an answer to a request for it. */
  discoveryTimeout?: number | undefined;
  /** `discovery-retries` (7, u8): How often it was asked for again. */
  discoveryRetries?: number | undefined;
  /** `hop-count` (8, u8): Hops to the destination. */
  hopCount?: number | undefined;
  /** `path-change` (9, u32): How often it changed. */
  pathChange?: number | undefined;
}

/** Attribute set `nan-func-attrs`: A function of neighbour awareness networking. */
export interface NanFuncAttrs<Bytes = never> extends SetObject {
  /** `type` (1, u8, enum `nan-func-type`): What it does. */
  type?: EnumValue<NanFuncType> | undefined;
  /** `service-id` (2, binary): First 6 bytes of the hash of the service's name. */
  serviceId?: Uint8Array | undefined;
  /** `publish-type` (3, u8): How a service is offered, as bits: 1 when asked, 2 unasked. */
  publishType?: number | undefined;
  /** `publish-bcast` (4, flag): Answers are sent to all. */
  publishBcast?: boolean | undefined;
  /** `subscribe-active` (5, flag): Asks for the service instead of only listening. */
  subscribeActive?: boolean | undefined;
  /** `follow-up-id` (6, u8): Instance id that the message has. */
  followUpId?: number | undefined;
  /** `follow-up-req-id` (7, u8): Requestor's instance id that the message has. */
  followUpReqId?: number | undefined;
  /** `follow-up-dest` (8, binary, mac): Address of the peer that the message is for. */
  followUpDest?: string | Bytes | undefined;
  /** `close-range` (9, flag): Only with devices nearby; how near is up to the radio. */
  closeRange?: boolean | undefined;
  /** `ttl` (10, u32): Number of discovery windows for which it lives, from 1 on; without it, for ever. */
  ttl?: number | undefined;
  /** `service-info` (11, binary): Bytes of the service's own, up to 255. */
  serviceInfo?: Uint8Array | undefined;
  /** `srf` (12, nest of `nan-srf-attrs`): Who should answer. */
  srf?: NanSrfAttrs<Bytes> | undefined;
  /** `rx-match-filter` (13, indexed-array of binary): What a received function has to match. */
  rxMatchFilter?: Uint8Array[] | undefined;
  /** `tx-match-filter` (14, indexed-array of binary): What is sent for others to match. */
  txMatchFilter?: Uint8Array[] | undefined;
  /** `instance-id` (15, u8): Number of the function, given when it is added; never 0. */
  instanceId?: number | undefined;
  /** `term-reason` (16, u8, enum `nan-term-reason`): Why it ended; in notifications. */
  termReason?: EnumValue<NanTermReason> | undefined;
}

/** Attribute set `nan-srf-attrs`: Who should answer, either by a Bloom filter or by addresses. */
export interface NanSrfAttrs<Bytes = never> extends SetObject {
  /** `include` (1, flag): Those in it should answer, instead of all others. */
  include?: boolean | undefined;
  /** `bf` (2, binary): Bloom filter of addresses. */
  bf?: Uint8Array | undefined;
  /** `bf-idx` (3, u8): Which hash functions the Bloom filter has, 0 to 3. */
  bfIdx?: number | undefined;
  /** `mac-addrs` (4, indexed-array of binary, mac): The addresses. */
  macAddrs?: (string | Bytes)[] | undefined;
}

/** Attribute set `nan-match-attrs`: Two functions that match. */
export interface NanMatchAttrs<Bytes = never> extends SetObject {
  /** `func-local` (1, nest of `nan-func-attrs`): That of this machine. */
  funcLocal?: NanFuncAttrs<Bytes> | undefined;
  /** `func-peer` (2, nest of `nan-func-attrs`): That of the other one. */
  funcPeer?: NanFuncAttrs<Bytes> | undefined;
}

/** Attribute set `pmksa-candidate-attrs`: An access point to authenticate with beforehand. */
export interface PmksaCandidateAttrs<Bytes = never> extends SetObject {
  /** `index` (1, u32): Its rank; the smaller, the better. */
  index?: number | undefined;
  /** `bssid` (2, binary, mac): Its address. */
  bssid?: string | Bytes | undefined;
  /** `preauth` (3, flag): It can be authenticated with through the present one. */
  preauth?: boolean | undefined;
}

/** Attribute set `rekey-data-attrs`: Keys that the radio renews group keys with. */
export interface RekeyDataAttrs extends SetObject {
  /** `kek` (1, binary, secret): Key by which keys are encrypted. */
  kek?: Uint8Array | undefined;
  /** `kck` (2, binary, secret): Key by which messages are authenticated. */
  kck?: Uint8Array | undefined;
  /** `replay-ctr` (3, binary): Replay counter that was reached, the highest byte first. */
  replayCtr?: Uint8Array | undefined;
  /** `akm` (4, u32): Way by which the keys were got, such as 0x000fac02. */
  akm?: number | undefined;
}

/** Attribute set `sched-scan-match-attrs`: What a scheduled scan looks for. */
export interface SchedScanMatchAttrs<Bytes = never> extends SetObject {
  /** `ssid` (1, binary): Name of the network; not together with `bssid`. */
  ssid?: Uint8Array | undefined;
  /**
   * `rssi` (2, s32): Least signal, in dBm. In an item of its own it is the default for items with a name, unless it is
   * the only item.
   */
  rssi?: number | undefined;
  /** `relative-rssi` (3, flag): Not used by the kernel; see `sched-scan-relative-rssi`. */
  relativeRssi?: boolean | undefined;
  /** `rssi-adjust` (4, flag): Not used by the kernel; see `sched-scan-rssi-adjust`. */
  rssiAdjust?: boolean | undefined;
  /** `bssid` (5, binary, mac): Address of the access point; not together with `ssid`. */
  bssid?: string | Bytes | undefined;
  /** `per-band-rssi` (6, binary): Least signals in dBm by band, a nest of s32 numbered by NL80211_BAND_*. */
  perBandRssi?: Uint8Array | undefined;
}

/** Attribute set `sched-scan-plan-attrs`: How often a scheduled scan is done. */
export interface SchedScanPlanAttrs extends SetObject {
  /** `interval` (1, u32): Seconds between two scans. */
  interval?: number | undefined;
  /** `iterations` (2, u32): Number of scans; the last plan has none, as it goes on for ever. */
  iterations?: number | undefined;
}

/** Attribute set `sta-flag-attrs`: Flags of a station. */
export interface StaFlagAttrs extends SetObject {
  /** `authorized` (1, flag): It may send data. */
  authorized?: boolean | undefined;
  /** `short-preamble` (2, flag): It knows short preambles. */
  shortPreamble?: boolean | undefined;
  /** `wme` (3, flag): It knows WMM. */
  wme?: boolean | undefined;
  /** `mfp` (4, flag): It protects management frames. */
  mfp?: boolean | undefined;
  /** `authenticated` (5, flag): It is authenticated. */
  authenticated?: boolean | undefined;
  /** `tdls-peer` (6, flag): It is talked to directly; only when it is added. */
  tdlsPeer?: boolean | undefined;
  /** `associated` (7, flag): It is connected. */
  associated?: boolean | undefined;
  /** `spp-amsdu` (8, flag): It protects aggregated frames. */
  sppAmsdu?: boolean | undefined;
}

/** Attribute set `sta-wme-attrs`: How a station saves power. */
export interface StaWmeAttrs extends SetObject {
  /** `uapsd-queues` (1, u8): Queues whose frames it fetches, as bits: 1 voice, 2 video, 4 background, 8 best effort. */
  uapsdQueues?: number | undefined;
  /** `max-sp` (2, u8): Most frames that it takes at a time: 0 all, 1 two, 2 four, 3 six. */
  maxSp?: number | undefined;
}

/** Attribute set `tid-config-attrs`: Settings of some kinds of traffic. */
export interface TidConfigAttrs extends SetObject {
  /**
   * `vif-supp` (2, u64): Settings that can be made for an interface, a bit for each number of these attributes;
   * read-only.
   */
  vifSupp?: bigint | undefined;
  /**
   * `peer-supp` (3, u64): Settings that can be made for a peer, a bit for each number of these attributes; read-only.
   */
  peerSupp?: bigint | undefined;
  /** `override` (4, flag): Settings of single peers made earlier do not hold any more. */
  override?: boolean | undefined;
  /** `tids` (5, u16): Traffic ids that the settings are for, bits 0 to 7. */
  tids?: number | undefined;
  /** `noack` (6, u8, enum `tid-config-switch`): Whether frames go without acknowledgement. */
  noack?: EnumValue<TidConfigSwitch> | undefined;
  /** `retry-short` (7, u8): How often short frames are sent again, from 1 on; of a radio, the most. */
  retryShort?: number | undefined;
  /** `retry-long` (8, u8): How often long frames are sent again, from 1 on; of a radio, the most. */
  retryLong?: number | undefined;
  /** `ampdu-ctrl` (9, u8, enum `tid-config-switch`): Whether frames are aggregated into A-MPDUs. */
  ampduCtrl?: EnumValue<TidConfigSwitch> | undefined;
  /** `rtscts-ctrl` (10, u8, enum `tid-config-switch`): Whether frames are announced by RTS. */
  rtsctsCtrl?: EnumValue<TidConfigSwitch> | undefined;
  /** `amsdu-ctrl` (11, u8, enum `tid-config-switch`): Whether packets are aggregated into A-MSDUs. */
  amsduCtrl?: EnumValue<TidConfigSwitch> | undefined;
  /** `tx-rate-type` (12, u8): How the rate is chosen: 0 by the driver, 1 by it up to `tx-rate`, 2 as `tx-rate` says. */
  txRateType?: number | undefined;
  /**
   * `tx-rate` (13, binary): Rates to send with, nests by band as in `tx-rates`, as bytes: the kernel's check takes the
   * numbers of the bands for those of `tx-rate-attrs`, and so refuses most of them.
   */
  txRate?: Uint8Array | undefined;
}

/** Attribute set `tx-rates-attrs`: Rates to send with, by band. */
export interface TxRatesAttrs extends SetObject {
  /** `2ghz` (0, nest of `tx-rate-attrs`): On 2.4 GHz. */
  _2ghz?: TxRateAttrs | undefined;
  /** `5ghz` (1, nest of `tx-rate-attrs`): On 5 GHz. */
  _5ghz?: TxRateAttrs | undefined;
  /** `60ghz` (2, nest of `tx-rate-attrs`): On 60 GHz. */
  _60ghz?: TxRateAttrs | undefined;
  /** `6ghz` (3, nest of `tx-rate-attrs`): On 6 GHz. */
  _6ghz?: TxRateAttrs | undefined;
  /** `s1ghz` (4, nest of `tx-rate-attrs`): Below 1 GHz. */
  s1ghz?: TxRateAttrs | undefined;
  /** `lc` (5, nest of `tx-rate-attrs`): By light. */
  lc?: TxRateAttrs | undefined;
}

/** Attribute set `tx-rate-attrs`: Rates to send with, a bit or number each. */
export interface TxRateAttrs extends SetObject {
  /** `legacy` (1, binary): Rates from before 802.11n, a byte each, in units of 500 kbit in a second. */
  legacy?: Uint8Array | undefined;
  /** `ht` (2, binary): Numbers of rates of HT, a byte each. */
  ht?: Uint8Array | undefined;
  /** `vht` (3, array of u16): Rates of VHT, a bit each, for 1 to 8 streams. */
  vht?: number[] | undefined;
  /** `gi` (4, u8): Guard interval of HT and VHT: 0 as it comes, 1 short, 2 long. */
  gi?: number | undefined;
  /** `he` (5, array of u16): Rates of HE, a bit each, for 1 to 8 streams. */
  he?: number[] | undefined;
  /** `he-gi` (6, u8): Guard interval of HE: 0 for 0.8, 1 for 1.6, 2 for 3.2 microseconds. */
  heGi?: number | undefined;
  /** `he-ltf` (7, u8): Length of the training field of HE: 0 single, 1 double, 2 fourfold. */
  heLtf?: number | undefined;
  /** `eht` (8, array of u16): Rates of EHT, a bit each, for 1 to 16 streams. */
  eht?: number[] | undefined;
  /** `eht-gi` (9, u8): Guard interval of EHT: 0 for 0.8, 1 for 1.6, 2 for 3.2 microseconds. */
  ehtGi?: number | undefined;
  /**
   * `eht-ltf` (10, u8): Length of the training field of EHT: 0 single, 1 double, 2 fourfold, 3 sixfold, 4 eightfold.
   */
  ehtLtf?: number | undefined;
}

/**
 * Attribute set `scan-supp-rates-attrs`: Rates that probe requests name, by band, a byte each, in units of 500 kbit in
 * a second.
 */
export interface ScanSuppRatesAttrs extends SetObject {
  /** `2ghz` (0, binary): On 2.4 GHz. */
  _2ghz?: Uint8Array | undefined;
  /** `5ghz` (1, binary): On 5 GHz. */
  _5ghz?: Uint8Array | undefined;
  /** `60ghz` (2, binary): On 60 GHz. */
  _60ghz?: Uint8Array | undefined;
  /** `6ghz` (3, binary): On 6 GHz. */
  _6ghz?: Uint8Array | undefined;
  /** `s1ghz` (4, binary): Below 1 GHz. */
  s1ghz?: Uint8Array | undefined;
  /** `lc` (5, binary): By light. */
  lc?: Uint8Array | undefined;
}

/** Attribute set `unsol-bcast-probe-resp-attrs`: Answers that are sent unasked. */
export interface UnsolBcastProbeRespAttrs extends SetObject {
  /** `int` (1, u32): Most time between two, in units of 1024 microseconds, up to 20; 0 for none. */
  int?: number | undefined;
  /** `tmpl` (2, binary): The frame, from its header on. */
  tmpl?: Uint8Array | undefined;
}

/** Attribute set `txq-attrs`: Parameters of a queue. */
export interface TxqAttrs extends SetObject {
  /** `ac` (1, u8, enum `access-category`): Class of traffic. */
  ac?: EnumValue<AccessCategory> | undefined;
  /** `txop` (2, u16): Most time to send, in units of 32 microseconds; 0 for one frame at a time. */
  txop?: number | undefined;
  /** `cwmin` (3, u16): Least contention window in slots, a power of two less one, up to 32767. */
  cwmin?: number | undefined;
  /** `cwmax` (4, u16): Largest contention window in slots, a power of two less one, up to 32767. */
  cwmax?: number | undefined;
  /** `aifs` (5, u8): Slots to wait. */
  aifs?: number | undefined;
}

/** Attribute set `pmsr-attrs`: Measurements with peers. */
export interface PmsrAttrs<Bytes = never> extends SetObject {
  /** `max-peers` (1, u32): Peers that a request may have; read-only. */
  maxPeers?: number | undefined;
  /** `report-ap-tsf` (2, flag): Results can tell the clock of the access point; read-only. */
  reportApTsf?: boolean | undefined;
  /** `randomize-mac-addr` (3, flag): Measurements can be made with a random address; read-only. */
  randomizeMacAddr?: boolean | undefined;
  /** `type-capa` (4, nest of `pmsr-type-capa-attrs`): What can be measured; read-only. */
  typeCapa?: PmsrTypeCapaAttrs | undefined;
  /** `peers` (5, indexed-array of nest of `pmsr-peer-attrs`): Peers to measure with, or with which was measured. */
  peers?: PmsrPeerAttrs<Bytes>[] | undefined;
  /** `max-peer-ista-role` (6, u32): Not used here; see `pmsr-ftm-role-attrs`. */
  maxPeerIstaRole?: number | undefined;
  /** `max-peer-rsta-role` (7, u32): Not used here; see `pmsr-ftm-role-attrs`. */
  maxPeerRstaRole?: number | undefined;
}

/** Attribute set `pmsr-type-capa-attrs`: What can be measured. */
export interface PmsrTypeCapaAttrs extends SetObject {
  /** `ftm` (1, nest of `pmsr-ftm-capa-attrs`): The distance, by fine timing. */
  ftm?: PmsrFtmCapaAttrs | undefined;
}

/**
 * Attribute set `pmsr-ftm-capa-attrs`: How the distance can be measured. An initiator (ISTA) asks for it, a responder
 * (RSTA) answers, by single frames (EDCA) or by sounding packets, with triggers of the access point (TB) or without
 * (NTB).
 */
export interface PmsrFtmCapaAttrs extends SetObject {
  /** `asap` (1, flag): At once. */
  asap?: boolean | undefined;
  /** `non-asap` (2, flag): At a time that is agreed on. */
  nonAsap?: boolean | undefined;
  /** `req-lci` (3, flag): Coordinates can be asked for. */
  reqLci?: boolean | undefined;
  /** `req-civicloc` (4, flag): An address can be asked for. */
  reqCivicloc?: boolean | undefined;
  /** `preambles` (5, u32): Preambles, a bit for each number of `preamble`. */
  preambles?: number | undefined;
  /** `bandwidths` (6, u32): Widths, a bit for each number of `chan-width`. */
  bandwidths?: number | undefined;
  /** `max-bursts-exponent` (7, u32): Most bursts, as a power of two; without it, any number. */
  maxBurstsExponent?: number | undefined;
  /** `max-ftms-per-burst` (8, u32): Most frames in a burst; without it, any number. */
  maxFtmsPerBurst?: number | undefined;
  /** `trigger-based` (9, flag): By sounding packets with triggers. */
  triggerBased?: boolean | undefined;
  /** `non-trigger-based` (10, flag): By sounding packets without triggers. */
  nonTriggerBased?: boolean | undefined;
  /** `6ghz-support` (11, flag): On 6 GHz too. */
  _6ghzSupport?: boolean | undefined;
  /** `max-tx-ltf-rep` (12, u32): How often a training field can be repeated when sending; 0 for not at all. */
  maxTxLtfRep?: number | undefined;
  /** `max-rx-ltf-rep` (13, u32): How often a training field can be repeated when receiving; 0 for not at all. */
  maxRxLtfRep?: number | undefined;
  /** `max-tx-sts` (14, u32): Most streams of sounding packets when sending, less one. */
  maxTxSts?: number | undefined;
  /** `max-rx-sts` (15, u32): Most streams of sounding packets when receiving, less one. */
  maxRxSts?: number | undefined;
  /**
   * `max-total-ltf-tx` (16, u32): Most training fields when sending, over repetitions and streams; without it, not
   * known.
   */
  maxTotalLtfTx?: number | undefined;
  /**
   * `max-total-ltf-rx` (17, u32): Most training fields when receiving, over repetitions and streams; without it, not
   * known.
   */
  maxTotalLtfRx?: number | undefined;
  /** `rsta-support` (18, flag): The radio can be a responder. */
  rstaSupport?: boolean | undefined;
  /** `ista-caps` (19, nest of `pmsr-ftm-role-attrs`): What it can do as initiator. */
  istaCaps?: PmsrFtmRoleAttrs | undefined;
  /** `rsta-caps` (20, nest of `pmsr-ftm-role-attrs`): What it can do as responder. */
  rstaCaps?: PmsrFtmRoleAttrs | undefined;
  /** `type-caps` (24, nest of `pmsr-ftm-type-attrs`): Whom it can measure with. */
  typeCaps?: PmsrFtmTypeAttrs | undefined;
  /** `concurrent-ista-rsta-support` (25, flag): It can be initiator and responder at once, with different peers. */
  concurrentIstaRstaSupport?: boolean | undefined;
  /** `max-num-tx-antennas` (26, u8): Most antennas to send with, for single frames; without it, not known. */
  maxNumTxAntennas?: number | undefined;
  /** `max-num-rx-antennas` (27, u8): Most antennas to receive with, for single frames; without it, not known. */
  maxNumRxAntennas?: number | undefined;
  /**
   * `min-interval-edca` (28, u32): Least milliseconds between two measurements by single frames; without it, not known.
   */
  minIntervalEdca?: number | undefined;
  /**
   * `min-interval-ntb` (29, u32): Least milliseconds between two measurements by sounding packets without triggers;
   * without it, not known.
   */
  minIntervalNtb?: number | undefined;
  /** `pd-preambles` (30, u32): Preambles with peers that are no access points, a bit for each number of `preamble`. */
  pdPreambles?: number | undefined;
  /** `pd-bandwidths` (31, u32): Widths with peers that are no access points, a bit for each number of `chan-width`. */
  pdBandwidths?: number | undefined;
}

/** Attribute set `pmsr-ftm-role-attrs`: What a radio can do in one role. */
export interface PmsrFtmRoleAttrs extends SetObject {
  /** `max-peer-ista-role` (6, u32): Peers with which it can be initiator in a request. */
  maxPeerIstaRole?: number | undefined;
  /** `max-peer-rsta-role` (7, u32): Peers with which it can be responder in a request. */
  maxPeerRstaRole?: number | undefined;
  /** `support-ntb` (21, flag): By sounding packets without triggers. */
  supportNtb?: boolean | undefined;
  /** `support-tb` (22, flag): By sounding packets with triggers. */
  supportTb?: boolean | undefined;
  /** `support-edca` (23, flag): By single frames. */
  supportEdca?: boolean | undefined;
}

/** Attribute set `pmsr-ftm-type-attrs`: Whom a radio can measure with. */
export interface PmsrFtmTypeAttrs extends SetObject {
  /** `infra-support` (1, flag): Between station and access point. */
  infraSupport?: boolean | undefined;
  /** `pd-support` (2, flag): Between peers of which none is an access point. */
  pdSupport?: boolean | undefined;
}

/** Attribute set `pmsr-peer-attrs`: A peer, and what is measured with it. */
export interface PmsrPeerAttrs<Bytes = never> extends SetObject {
  /** `addr` (1, binary, mac): Its address. */
  addr?: string | Bytes | undefined;
  /** `chan` (2, nest of `nl80211-attrs`): Its channel, by `wiphy-freq`, `channel-width` and their like. */
  chan?: Nl80211Attrs<Bytes> | undefined;
  /** `req` (3, nest of `pmsr-req-attrs`): What to measure; write-only. */
  req?: PmsrReqAttrs | undefined;
  /** `resp` (4, nest of `pmsr-resp-attrs`): What was measured; read-only. */
  resp?: PmsrRespAttrs | undefined;
  /**
   * `req-type` (5, u32): 0 for a measurement between station and access point, the default; 1 for one between peers.
   */
  reqType?: number | undefined;
}

/** Attribute set `pmsr-req-attrs`: What to measure. */
export interface PmsrReqAttrs extends SetObject {
  /** `data` (1, nest of `pmsr-req-data-attrs`): The measurement. */
  data?: PmsrReqDataAttrs | undefined;
  /** `get-ap-tsf` (2, flag): Tell the clock of the access point, where the radio can. */
  getApTsf?: boolean | undefined;
}

/** Attribute set `pmsr-req-data-attrs`: What to measure, by type. */
export interface PmsrReqDataAttrs extends SetObject {
  /** `ftm` (1, nest of `pmsr-ftm-req-attrs`): The distance, by fine timing. */
  ftm?: PmsrFtmReqAttrs | undefined;
}

/**
 * Attribute set `pmsr-ftm-req-attrs`: How to measure the distance: by single frames, or with `trigger-based` or
 * `non-trigger-based` by sounding packets.
 */
export interface PmsrFtmReqAttrs extends SetObject {
  /** `asap` (1, flag): At once. */
  asap?: boolean | undefined;
  /** `preamble` (2, u32, enum `preamble`): Preamble; may be left out on 60 GHz alone. */
  preamble?: EnumValue<Preamble> | undefined;
  /** `num-bursts-exp` (3, u8): Bursts, as a power of two; 15 to leave it to the peer, the default. */
  numBurstsExp?: number | undefined;
  /** `burst-period` (4, u16): Time between two bursts, in units of 100 milliseconds; 0 by default. */
  burstPeriod?: number | undefined;
  /**
   * `burst-duration` (5, u8): Length of a burst, as 802.11 numbers it, 15 to leave it to the peer, the default. For
   * sounding packets in milliseconds, 0 to leave it to the radio, the default.
   */
  burstDuration?: number | undefined;
  /** `ftms-per-burst` (6, u8): Frames in a burst, up to 31; 0 to leave it open, the default. */
  ftmsPerBurst?: number | undefined;
  /** `num-ftmr-retries` (7, u8): How often a request is sent again; 3 by default. */
  numFtmrRetries?: number | undefined;
  /** `request-lci` (8, flag): Ask for coordinates. */
  requestLci?: boolean | undefined;
  /** `request-civicloc` (9, flag): Ask for an address. */
  requestCivicloc?: boolean | undefined;
  /** `trigger-based` (10, flag): By sounding packets with triggers. */
  triggerBased?: boolean | undefined;
  /** `non-trigger-based` (11, flag): By sounding packets without triggers. */
  nonTriggerBased?: boolean | undefined;
  /** `lmr-feedback` (12, flag): Tell the peer what was measured; for sounding packets alone. */
  lmrFeedback?: boolean | undefined;
  /** `bss-color` (13, u8): Color of the responder's network; for sounding packets alone. */
  bssColor?: number | undefined;
  /** `rsta` (14, flag): Be responder, and wait on the channel for the initiator; needs `lmr-feedback`. */
  rsta?: boolean | undefined;
  /**
   * `min-time-between-measurements` (15, u32): Least time between two measurements, in units of 100 microseconds; only
   * without triggers.
   */
  minTimeBetweenMeasurements?: number | undefined;
  /**
   * `max-time-between-measurements` (16, u32): Most time between two measurements, in units of 10 milliseconds, after
   * which the session ends; only without triggers.
   */
  maxTimeBetweenMeasurements?: number | undefined;
  /** `nominal-time` (17, u32): Milliseconds between two windows of measurement; only without triggers. */
  nominalTime?: number | undefined;
  /** `aw-duration` (18, u32): Milliseconds that a window lasts, up to 255; only without triggers. */
  awDuration?: number | undefined;
  /** `num-measurements` (19, u32): Number of windows; only without triggers. */
  numMeasurements?: number | undefined;
  /** `ingress` (21, u64): Tell results once the peer is nearer than so many millimetres. */
  ingress?: bigint | undefined;
  /** `egress` (22, u64): Tell results once the peer is farther than so many millimetres. */
  egress?: bigint | undefined;
  /** `pd-suppress-results` (23, flag): Measure without telling results; only between peers. */
  pdSuppressResults?: boolean | undefined;
}

/** Attribute set `pmsr-resp-attrs`: What was measured. */
export interface PmsrRespAttrs extends SetObject {
  /** `data` (1, nest of `pmsr-resp-data-attrs`): The result. */
  data?: PmsrRespDataAttrs | undefined;
  /** `status` (2, u32, enum `pmsr-status`): What came of it. */
  status?: EnumValue<PmsrStatus> | undefined;
  /** `host-time` (3, u64): When it was measured, in nanoseconds of CLOCK_BOOTTIME, to within 20 ms. */
  hostTime?: bigint | undefined;
  /** `ap-tsf` (4, u64): Clock of the access point then, in microseconds, if asked for. */
  apTsf?: bigint | undefined;
  /** `final` (5, flag): No more results of the peer follow. */
  final?: boolean | undefined;
}

/** Attribute set `pmsr-resp-data-attrs`: What was measured, by type. */
export interface PmsrRespDataAttrs extends SetObject {
  /** `ftm` (1, nest of `pmsr-ftm-resp-attrs`): The distance, by fine timing. */
  ftm?: PmsrFtmRespAttrs | undefined;
}

/** Attribute set `pmsr-ftm-resp-attrs`: A distance, as a time or a length, and how it was measured. */
export interface PmsrFtmRespAttrs extends SetObject {
  /** `fail-reason` (1, u32, enum `pmsr-ftm-failure`): Why it could not be measured. */
  failReason?: EnumValue<PmsrFtmFailure> | undefined;
  /** `burst-index` (2, u32): Number of the burst, from 0 on, where bursts are told of one by one. */
  burstIndex?: number | undefined;
  /** `num-ftmr-attempts` (3, u32): Requests sent. */
  numFtmrAttempts?: number | undefined;
  /** `num-ftmr-successes` (4, u32): Requests acknowledged. */
  numFtmrSuccesses?: number | undefined;
  /** `busy-retry-time` (5, u32): Seconds after which to try again with a busy peer. */
  busyRetryTime?: number | undefined;
  /** `num-bursts-exp` (6, u8): Bursts that were agreed on, as a power of two. */
  numBurstsExp?: number | undefined;
  /** `burst-duration` (7, u8): Length of a burst that was agreed on; units as in the request. */
  burstDuration?: number | undefined;
  /** `ftms-per-burst` (8, u8): Frames in a burst that were agreed on. */
  ftmsPerBurst?: number | undefined;
  /** `rssi-avg` (9, s32): Average signal of the frames, in halves of a dBm. */
  rssiAvg?: number | undefined;
  /** `rssi-spread` (10, s32): Spread of these signals, in halves of a dB. */
  rssiSpread?: number | undefined;
  /** `tx-rate` (11, nest of `rate-info-attrs`): Rate of the frames sent. */
  txRate?: RateInfoAttrs | undefined;
  /** `rx-rate` (12, nest of `rate-info-attrs`): Rate of the frames received. */
  rxRate?: RateInfoAttrs | undefined;
  /** `rtt-avg` (13, s64): Average time to the peer and back, in picoseconds. */
  rttAvg?: bigint | undefined;
  /** `rtt-variance` (14, u64): Variance of that time, in square picoseconds. */
  rttVariance?: bigint | undefined;
  /** `rtt-spread` (15, u64): Spread of that time, in picoseconds. */
  rttSpread?: bigint | undefined;
  /** `dist-avg` (16, s64): Average distance, in millimetres. */
  distAvg?: bigint | undefined;
  /** `dist-variance` (17, u64): Variance of the distance, in square millimetres. */
  distVariance?: bigint | undefined;
  /** `dist-spread` (18, u64): Spread of the distance, in millimetres. */
  distSpread?: bigint | undefined;
  /** `lci` (19, binary): Where the peer is, by coordinates; a measurement report from its token on. */
  lci?: Uint8Array | undefined;
  /** `civicloc` (20, binary): Where the peer is, by address; a measurement report from its token on. */
  civicloc?: Uint8Array | undefined;
  /** `burst-period` (22, u16): Time between two bursts that was agreed on, in units of 100 milliseconds. */
  burstPeriod?: number | undefined;
  /** `tx-ltf-repetition-count` (23, u32): Repetitions of a training field when sending. */
  txLtfRepetitionCount?: number | undefined;
  /** `rx-ltf-repetition-count` (24, u32): Repetitions of a training field when receiving. */
  rxLtfRepetitionCount?: number | undefined;
  /** `max-time-between-measurements` (25, u32): Most time between two measurements, in units of 10 milliseconds. */
  maxTimeBetweenMeasurements?: number | undefined;
  /** `min-time-between-measurements` (26, u32): Least time between two measurements, in units of 100 microseconds. */
  minTimeBetweenMeasurements?: number | undefined;
  /** `num-tx-spatial-streams` (27, u8): Streams of sounding packets sent. */
  numTxSpatialStreams?: number | undefined;
  /** `num-rx-spatial-streams` (28, u8): Streams of sounding packets received. */
  numRxSpatialStreams?: number | undefined;
  /** `nominal-time` (29, u32): Milliseconds between two windows of measurement. */
  nominalTime?: number | undefined;
  /** `availability-window` (30, u8): Milliseconds that a window lasts. */
  availabilityWindow?: number | undefined;
  /** `channel-width` (31, u32, enum `chan-width`): Width that was measured with. */
  channelWidth?: EnumValue<ChanWidth> | undefined;
  /** `preamble` (32, u32, enum `preamble`): Preamble that was measured with. */
  preamble?: EnumValue<Preamble> | undefined;
  /** `is-delayed-lmr` (33, flag): The result is that of the measurement before. */
  isDelayedLmr?: boolean | undefined;
}

/** Attribute set `wowlan-attrs`: What wakes the machine, and what did. */
export interface WowlanAttrs<Bytes = never> extends SetObject {
  /** `any` (1, flag): Anything; not together with others. */
  any?: boolean | undefined;
  /** `disconnect` (2, flag): The end of the connection. */
  disconnect?: boolean | undefined;
  /** `magic-pkt` (3, flag): A magic packet. */
  magicPkt?: boolean | undefined;
  /**
   * `pkt-pattern` (4, indexed-array of nest of `packet-pattern-attrs`): A packet with a pattern. Of what did wake the
   * machine, the number of the pattern.
   */
  pktPattern?: PacketPatternAttrs[] | undefined;
  /** `gtk-rekey-supported` (5, flag): Not used here; refused when set. */
  gtkRekeySupported?: boolean | undefined;
  /** `gtk-rekey-failure` (6, flag): Keys could not be changed. */
  gtkRekeyFailure?: boolean | undefined;
  /** `eap-ident-request` (7, flag): A request for identity. */
  eapIdentRequest?: boolean | undefined;
  /** `4way-handshake` (8, flag): A handshake of keys. */
  _4wayHandshake?: boolean | undefined;
  /** `rfkill-release` (9, flag): The radio is switched on. */
  rfkillRelease?: boolean | undefined;
  /** `wakeup-pkt-80211` (10, binary): 802.11 frame that woke the machine, maybe cut; read-only. */
  wakeupPkt80211?: Uint8Array | undefined;
  /** `wakeup-pkt-80211-len` (11, u32): Bytes that the frame had; read-only. */
  wakeupPkt80211Len?: number | undefined;
  /** `wakeup-pkt-8023` (12, binary): Ethernet packet that woke the machine, maybe cut; read-only. */
  wakeupPkt8023?: Uint8Array | undefined;
  /** `wakeup-pkt-8023-len` (13, u32): Bytes that the packet had; read-only. */
  wakeupPkt8023Len?: number | undefined;
  /** `tcp-connection` (14, nest of `wowlan-tcp-attrs`): Data on a TCP connection that the radio keeps. */
  tcpConnection?: WowlanTcpAttrs<Bytes> | undefined;
  /** `wakeup-tcp-match` (15, flag): Data came on the TCP connection; read-only. */
  wakeupTcpMatch?: boolean | undefined;
  /** `wakeup-tcp-connlost` (16, flag): The TCP connection was lost or could not be made; read-only. */
  wakeupTcpConnlost?: boolean | undefined;
  /** `wakeup-tcp-nomoretokens` (17, flag): The TCP connection has no tokens left; read-only. */
  wakeupTcpNomoretokens?: boolean | undefined;
  /** `net-detect` (18, nest of `nl80211-attrs`): A network is found, as a scheduled scan with these settings does. */
  netDetect?: Nl80211Attrs<Bytes> | undefined;
  /**
   * `net-detect-results` (19, indexed-array of nest of `nl80211-attrs`): Networks that were found, each with `ssid` and
   * `scan-frequencies`; read-only.
   */
  netDetectResults?: Nl80211Attrs<Bytes>[] | undefined;
  /**
   * `unprotected-deauth-disassoc` (20, flag): A frame without the due protection that would end the connection;
   * read-only.
   */
  unprotectedDeauthDisassoc?: boolean | undefined;
}

/** Attribute set `wowlan-tcp-attrs`: A TCP connection that the radio keeps. */
export interface WowlanTcpAttrs<Bytes = never> extends SetObject {
  /** `src-ipv4` (1, u32, ipv4): Own address. */
  srcIpv4?: string | Bytes | undefined;
  /** `dst-ipv4` (2, u32, ipv4): Address of the other end. */
  dstIpv4?: string | Bytes | undefined;
  /** `dst-mac` (3, binary, mac): Hardware address of the next hop, as it cannot be asked for asleep. */
  dstMac?: string | Bytes | undefined;
  /** `src-port` (4, u16): Own port; without it the kernel chooses one. */
  srcPort?: number | undefined;
  /** `dst-port` (5, u16): Port of the other end. */
  dstPort?: number | undefined;
  /** `data-payload` (6, binary): Data to send, a byte at least. */
  dataPayload?: Uint8Array | undefined;
  /** `data-payload-seq` (7, struct `wowlan-tcp-data-seq`): Number in the data that counts on. */
  dataPayloadSeq?: StructInput<WowlanTcpDataSeq, Bytes> | undefined;
  /** `data-payload-token` (8, struct `wowlan-tcp-data-token`): Tokens for the data, one for each packet. */
  dataPayloadToken?: StructInput<WowlanTcpDataToken, Bytes> | undefined;
  /** `data-interval` (9, u32): Seconds between two packets. */
  dataInterval?: number | undefined;
  /** `wake-payload` (10, binary): Received data that wakes the machine. */
  wakePayload?: Uint8Array | undefined;
  /** `wake-mask` (11, binary): Bytes of it that count, a bit each, the lowest bit first. */
  wakeMask?: Uint8Array | undefined;
}

/** Attribute set `wowlan-tcp-supported-attrs`: What a radio can do on a TCP connection that it keeps. */
export interface WowlanTcpSupportedAttrs<Bytes = never> extends SetObject {
  /** `data-payload` (6, u32): Most bytes of data. */
  dataPayload?: number | undefined;
  /** `data-payload-seq` (7, flag): The data can have a number that counts on. */
  dataPayloadSeq?: boolean | undefined;
  /**
   * `data-payload-token` (8, struct `wowlan-tcp-data-token-feature`): The data can have tokens, within these limits.
   */
  dataPayloadToken?: StructInput<WowlanTcpDataTokenFeature, Bytes> | undefined;
  /** `data-interval` (9, u32): Longest time between two packets, in seconds. */
  dataInterval?: number | undefined;
  /** `wake-payload` (10, u32): Most bytes of received data to compare. */
  wakePayload?: number | undefined;
}

/** Attribute set `packet-pattern-attrs`: Bytes to look for in packets, which are taken as Ethernet packets. */
export interface PacketPatternAttrs extends SetObject {
  /** `mask` (1, binary): Bytes of the pattern that count, a bit each, the lowest bit first. */
  mask?: Uint8Array | undefined;
  /** `pattern` (2, binary): The bytes. */
  pattern?: Uint8Array | undefined;
  /** `offset` (3, u32): Where in the packet they begin, in bytes. */
  offset?: number | undefined;
}

/** Request of `get-wiphy`. */
export type GetWiphyRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-wiphy` (dump). */
export type GetWiphyDumpRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-interface`. */
export type GetInterfaceRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-interface` (dump). */
export type GetInterfaceDumpRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-protocol-features`. */
export type GetProtocolFeaturesRequest = Nl80211Attrs<Uint8Array>;

/** Request of `set-wiphy`. */
export type SetWiphyRequest = Nl80211Attrs<Uint8Array>;

/** Request of `set-interface`. */
export type SetInterfaceRequest = Nl80211Attrs<Uint8Array>;

/** Request of `new-interface`. */
export type NewInterfaceRequest = Nl80211Attrs<Uint8Array>;

/** Request of `del-interface`. */
export type DelInterfaceRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-station`. */
export type GetStationRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-station` (dump). */
export type GetStationDumpRequest = Nl80211Attrs<Uint8Array>;

/** Request of `req-set-reg`. */
export type ReqSetRegRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-reg`. */
export type GetRegRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-reg` (dump). */
export type GetRegDumpRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-scan` (dump). */
export type GetScanDumpRequest = Nl80211Attrs<Uint8Array>;

/** Request of `trigger-scan`. */
export type TriggerScanRequest = Nl80211Attrs<Uint8Array>;

/** Request of `start-ap`. */
export type StartApRequest = Nl80211Attrs<Uint8Array>;

/** Request of `stop-ap`. */
export type StopApRequest = Nl80211Attrs<Uint8Array>;

/** Request of `del-station`. */
export type DelStationRequest = Nl80211Attrs<Uint8Array>;

/** Request of `join-ibss`. */
export type JoinIbssRequest = Nl80211Attrs<Uint8Array>;

/** Request of `leave-ibss`. */
export type LeaveIbssRequest = Nl80211Attrs<Uint8Array>;

/** Request of `connect`. */
export type ConnectRequest = Nl80211Attrs<Uint8Array>;

/** Request of `disconnect`. */
export type DisconnectRequest = Nl80211Attrs<Uint8Array>;

/** Request of `join-mesh`. */
export type JoinMeshRequest = Nl80211Attrs<Uint8Array>;

/** Request of `leave-mesh`. */
export type LeaveMeshRequest = Nl80211Attrs<Uint8Array>;

/** Request of `set-power-save`. */
export type SetPowerSaveRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-power-save`. */
export type GetPowerSaveRequest = Nl80211Attrs<Uint8Array>;

/** Request of `get-survey` (dump). */
export type GetSurveyDumpRequest = Nl80211Attrs<Uint8Array>;

/** Request of `abort-scan`. */
export type AbortScanRequest = Nl80211Attrs<Uint8Array>;
