// Generated from specs/kernel/nl80211.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { ChannelType, Commands, FeatureFlag, ProtocolFeatures } from './constants.ts';

/** Struct `sta-flag-update` (8 bytes) */
export interface StaFlagUpdate extends StructObject {
  /** `mask` (u32) */
  mask: number;
  /** `set` (u32) */
  set: number;
}

/** Attribute set `nl80211-attrs` */
export interface Nl80211Attrs<Bytes = never> extends SetObject {
  /** `wiphy` (1, u32) */
  wiphy?: number | undefined;
  /** `wiphy-name` (2, string) */
  wiphyName?: string | Bytes | undefined;
  /** `ifindex` (3, u32) */
  ifindex?: number | undefined;
  /** `ifname` (4, string) */
  ifname?: string | Bytes | undefined;
  /** `iftype` (5, u32) */
  iftype?: number | undefined;
  /** `mac` (6, binary, mac) */
  mac?: string | Bytes | undefined;
  /** `key-data` (7, binary) */
  keyData?: Uint8Array | undefined;
  /** `key-idx` (8, u8) */
  keyIdx?: number | undefined;
  /** `key-cipher` (9, u32) */
  keyCipher?: number | undefined;
  /** `key-seq` (10, binary) */
  keySeq?: Uint8Array | undefined;
  /** `key-default` (11, flag) */
  keyDefault?: boolean | undefined;
  /** `beacon-interval` (12, u32) */
  beaconInterval?: number | undefined;
  /** `dtim-period` (13, u32) */
  dtimPeriod?: number | undefined;
  /** `beacon-head` (14, binary) */
  beaconHead?: Uint8Array | undefined;
  /** `beacon-tail` (15, binary) */
  beaconTail?: Uint8Array | undefined;
  /** `sta-aid` (16, u16) */
  staAid?: number | undefined;
  /** `sta-flags` (17, binary) */
  staFlags?: Uint8Array | undefined;
  /** `sta-listen-interval` (18, u16) */
  staListenInterval?: number | undefined;
  /** `sta-supported-rates` (19, binary) */
  staSupportedRates?: Uint8Array | undefined;
  /** `sta-vlan` (20, u32) */
  staVlan?: number | undefined;
  /** `sta-info` (21, binary) */
  staInfo?: Uint8Array | undefined;
  /** `wiphy-bands` (22, nest of `wiphy-bands`) */
  wiphyBands?: WiphyBands | undefined;
  /** `mntr-flags` (23, binary) */
  mntrFlags?: Uint8Array | undefined;
  /** `mesh-id` (24, binary) */
  meshId?: Uint8Array | undefined;
  /** `sta-plink-action` (25, u8) */
  staPlinkAction?: number | undefined;
  /** `mpath-next-hop` (26, binary, mac) */
  mpathNextHop?: string | Bytes | undefined;
  /** `mpath-info` (27, binary) */
  mpathInfo?: Uint8Array | undefined;
  /** `bss-cts-prot` (28, u8) */
  bssCtsProt?: number | undefined;
  /** `bss-short-preamble` (29, u8) */
  bssShortPreamble?: number | undefined;
  /** `bss-short-slot-time` (30, u8) */
  bssShortSlotTime?: number | undefined;
  /** `ht-capability` (31, binary) */
  htCapability?: Uint8Array | undefined;
  /** `supported-iftypes` (32, nest of `supported-iftypes`) */
  supportedIftypes?: SupportedIftypes | undefined;
  /** `reg-alpha2` (33, binary) */
  regAlpha2?: Uint8Array | undefined;
  /** `reg-rules` (34, binary) */
  regRules?: Uint8Array | undefined;
  /** `mesh-config` (35, binary) */
  meshConfig?: Uint8Array | undefined;
  /** `bss-basic-rates` (36, binary) */
  bssBasicRates?: Uint8Array | undefined;
  /** `wiphy-txq-params` (37, binary) */
  wiphyTxqParams?: Uint8Array | undefined;
  /** `wiphy-freq` (38, u32) */
  wiphyFreq?: number | undefined;
  /** `wiphy-channel-type` (39, u32, enum `channel-type`) */
  wiphyChannelType?: EnumValue<ChannelType> | undefined;
  /** `key-default-mgmt` (40, flag) */
  keyDefaultMgmt?: boolean | undefined;
  /** `mgmt-subtype` (41, u8) */
  mgmtSubtype?: number | undefined;
  /** `ie` (42, binary) */
  ie?: Uint8Array | undefined;
  /** `max-num-scan-ssids` (43, u8) */
  maxNumScanSsids?: number | undefined;
  /** `scan-frequencies` (44, binary) */
  scanFrequencies?: Uint8Array | undefined;
  /** `scan-ssids` (45, binary) */
  scanSsids?: Uint8Array | undefined;
  /** `generation` (46, u32) */
  generation?: number | undefined;
  /** `bss` (47, binary) */
  bss?: Uint8Array | undefined;
  /** `reg-initiator` (48, u8) */
  regInitiator?: number | undefined;
  /** `reg-type` (49, u8) */
  regType?: number | undefined;
  /** `supported-commands` (50, indexed-array of u32, enum `commands`) */
  supportedCommands?: EnumValue<Commands>[] | undefined;
  /** `frame` (51, binary) */
  frame?: Uint8Array | undefined;
  /** `ssid` (52, binary) */
  ssid?: Uint8Array | undefined;
  /** `auth-type` (53, u32) */
  authType?: number | undefined;
  /** `reason-code` (54, u16) */
  reasonCode?: number | undefined;
  /** `key-type` (55, u32) */
  keyType?: number | undefined;
  /** `max-scan-ie-len` (56, u16) */
  maxScanIeLen?: number | undefined;
  /** `cipher-suites` (57, array of u32) */
  cipherSuites?: number[] | undefined;
  /** `freq-before` (58, binary) */
  freqBefore?: Uint8Array | undefined;
  /** `freq-after` (59, binary) */
  freqAfter?: Uint8Array | undefined;
  /** `freq-fixed` (60, flag) */
  freqFixed?: boolean | undefined;
  /** `wiphy-retry-short` (61, u8) */
  wiphyRetryShort?: number | undefined;
  /** `wiphy-retry-long` (62, u8) */
  wiphyRetryLong?: number | undefined;
  /** `wiphy-frag-threshold` (63, u32) */
  wiphyFragThreshold?: number | undefined;
  /** `wiphy-rts-threshold` (64, u32) */
  wiphyRtsThreshold?: number | undefined;
  /** `timed-out` (65, flag) */
  timedOut?: boolean | undefined;
  /** `use-mfp` (66, u32) */
  useMfp?: number | undefined;
  /** `sta-flags2` (67, struct `sta-flag-update`) */
  staFlags2?: StructInput<StaFlagUpdate, Bytes> | undefined;
  /** `control-port` (68, flag) */
  controlPort?: boolean | undefined;
  /** `testdata` (69, binary) */
  testdata?: Uint8Array | undefined;
  /** `privacy` (70, flag) */
  privacy?: boolean | undefined;
  /** `disconnected-by-ap` (71, flag) */
  disconnectedByAp?: boolean | undefined;
  /** `status-code` (72, u16) */
  statusCode?: number | undefined;
  /** `cipher-suites-pairwise` (73, binary) */
  cipherSuitesPairwise?: Uint8Array | undefined;
  /** `cipher-suite-group` (74, u32) */
  cipherSuiteGroup?: number | undefined;
  /** `wpa-versions` (75, u32) */
  wpaVersions?: number | undefined;
  /** `akm-suites` (76, binary) */
  akmSuites?: Uint8Array | undefined;
  /** `req-ie` (77, binary) */
  reqIe?: Uint8Array | undefined;
  /** `resp-ie` (78, binary) */
  respIe?: Uint8Array | undefined;
  /** `prev-bssid` (79, binary) */
  prevBssid?: Uint8Array | undefined;
  /** `key` (80, binary) */
  key?: Uint8Array | undefined;
  /** `keys` (81, binary) */
  keys?: Uint8Array | undefined;
  /** `pid` (82, u32) */
  pid?: number | undefined;
  /** `4addr` (83, u8) */
  _4addr?: number | undefined;
  /** `survey-info` (84, binary) */
  surveyInfo?: Uint8Array | undefined;
  /** `pmkid` (85, binary) */
  pmkid?: Uint8Array | undefined;
  /** `max-num-pmkids` (86, u8) */
  maxNumPmkids?: number | undefined;
  /** `duration` (87, u32) */
  duration?: number | undefined;
  /** `cookie` (88, u64) */
  cookie?: bigint | undefined;
  /** `wiphy-coverage-class` (89, u8) */
  wiphyCoverageClass?: number | undefined;
  /** `tx-rates` (90, binary) */
  txRates?: Uint8Array | undefined;
  /** `frame-match` (91, binary) */
  frameMatch?: Uint8Array | undefined;
  /** `ack` (92, flag) */
  ack?: boolean | undefined;
  /** `ps-state` (93, u32) */
  psState?: number | undefined;
  /** `cqm` (94, binary) */
  cqm?: Uint8Array | undefined;
  /** `local-state-change` (95, flag) */
  localStateChange?: boolean | undefined;
  /** `ap-isolate` (96, u8) */
  apIsolate?: number | undefined;
  /** `wiphy-tx-power-setting` (97, u32) */
  wiphyTxPowerSetting?: number | undefined;
  /** `wiphy-tx-power-level` (98, u32) */
  wiphyTxPowerLevel?: number | undefined;
  /** `tx-frame-types` (99, nest of `iftype-attrs`) */
  txFrameTypes?: IftypeAttrs | undefined;
  /** `rx-frame-types` (100, nest of `iftype-attrs`) */
  rxFrameTypes?: IftypeAttrs | undefined;
  /** `frame-type` (101, u16) */
  frameType?: number | undefined;
  /** `control-port-ethertype` (102, flag) */
  controlPortEthertype?: boolean | undefined;
  /** `control-port-no-encrypt` (103, flag) */
  controlPortNoEncrypt?: boolean | undefined;
  /** `support-ibss-rsn` (104, flag) */
  supportIbssRsn?: boolean | undefined;
  /** `wiphy-antenna-tx` (105, u32) */
  wiphyAntennaTx?: number | undefined;
  /** `wiphy-antenna-rx` (106, u32) */
  wiphyAntennaRx?: number | undefined;
  /** `mcast-rate` (107, u32) */
  mcastRate?: number | undefined;
  /** `offchannel-tx-ok` (108, flag) */
  offchannelTxOk?: boolean | undefined;
  /** `bss-ht-opmode` (109, u16) */
  bssHtOpmode?: number | undefined;
  /** `key-default-types` (110, binary) */
  keyDefaultTypes?: Uint8Array | undefined;
  /** `max-remain-on-channel-duration` (111, u32) */
  maxRemainOnChannelDuration?: number | undefined;
  /** `mesh-setup` (112, binary) */
  meshSetup?: Uint8Array | undefined;
  /** `wiphy-antenna-avail-tx` (113, u32) */
  wiphyAntennaAvailTx?: number | undefined;
  /** `wiphy-antenna-avail-rx` (114, u32) */
  wiphyAntennaAvailRx?: number | undefined;
  /** `support-mesh-auth` (115, flag) */
  supportMeshAuth?: boolean | undefined;
  /** `sta-plink-state` (116, u8) */
  staPlinkState?: number | undefined;
  /** `wowlan-triggers` (117, binary) */
  wowlanTriggers?: Uint8Array | undefined;
  /** `wowlan-triggers-supported` (118, nest of `wowlan-triggers-attrs`) */
  wowlanTriggersSupported?: WowlanTriggersAttrs | undefined;
  /** `sched-scan-interval` (119, u32) */
  schedScanInterval?: number | undefined;
  /** `interface-combinations` (120, indexed-array of nest of `if-combination-attributes`) */
  interfaceCombinations?: IfCombinationAttributes[] | undefined;
  /** `software-iftypes` (121, nest of `supported-iftypes`) */
  softwareIftypes?: SupportedIftypes | undefined;
  /** `rekey-data` (122, binary) */
  rekeyData?: Uint8Array | undefined;
  /** `max-num-sched-scan-ssids` (123, u8) */
  maxNumSchedScanSsids?: number | undefined;
  /** `max-sched-scan-ie-len` (124, u16) */
  maxSchedScanIeLen?: number | undefined;
  /** `scan-supp-rates` (125, binary) */
  scanSuppRates?: Uint8Array | undefined;
  /** `hidden-ssid` (126, u32) */
  hiddenSsid?: number | undefined;
  /** `ie-probe-resp` (127, binary) */
  ieProbeResp?: Uint8Array | undefined;
  /** `ie-assoc-resp` (128, binary) */
  ieAssocResp?: Uint8Array | undefined;
  /** `sta-wme` (129, binary) */
  staWme?: Uint8Array | undefined;
  /** `support-ap-uapsd` (130, flag) */
  supportApUapsd?: boolean | undefined;
  /** `roam-support` (131, flag) */
  roamSupport?: boolean | undefined;
  /** `sched-scan-match` (132, binary) */
  schedScanMatch?: Uint8Array | undefined;
  /** `max-match-sets` (133, u8) */
  maxMatchSets?: number | undefined;
  /** `pmksa-candidate` (134, binary) */
  pmksaCandidate?: Uint8Array | undefined;
  /** `tx-no-cck-rate` (135, flag) */
  txNoCckRate?: boolean | undefined;
  /** `tdls-action` (136, u8) */
  tdlsAction?: number | undefined;
  /** `tdls-dialog-token` (137, u8) */
  tdlsDialogToken?: number | undefined;
  /** `tdls-operation` (138, u8) */
  tdlsOperation?: number | undefined;
  /** `tdls-support` (139, flag) */
  tdlsSupport?: boolean | undefined;
  /** `tdls-external-setup` (140, flag) */
  tdlsExternalSetup?: boolean | undefined;
  /** `device-ap-sme` (141, u32) */
  deviceApSme?: number | undefined;
  /** `dont-wait-for-ack` (142, flag) */
  dontWaitForAck?: boolean | undefined;
  /** `feature-flags` (143, u32, flags `feature-flags`) */
  featureFlags?: FlagsValue<FeatureFlag> | undefined;
  /** `probe-resp-offload` (144, u32) */
  probeRespOffload?: number | undefined;
  /** `probe-resp` (145, binary) */
  probeResp?: Uint8Array | undefined;
  /** `dfs-region` (146, u8) */
  dfsRegion?: number | undefined;
  /** `disable-ht` (147, flag) */
  disableHt?: boolean | undefined;
  /** `ht-capability-mask` (148, binary) */
  htCapabilityMask?: Uint8Array | undefined;
  /** `noack-map` (149, u16) */
  noackMap?: number | undefined;
  /** `inactivity-timeout` (150, u16) */
  inactivityTimeout?: number | undefined;
  /** `rx-signal-dbm` (151, u32) */
  rxSignalDbm?: number | undefined;
  /** `bg-scan-period` (152, u16) */
  bgScanPeriod?: number | undefined;
  /** `wdev` (153, u64) */
  wdev?: bigint | undefined;
  /** `user-reg-hint-type` (154, u32) */
  userRegHintType?: number | undefined;
  /** `conn-failed-reason` (155, u32) */
  connFailedReason?: number | undefined;
  /** `auth-data` (156, binary) */
  authData?: Uint8Array | undefined;
  /** `vht-capability` (157, binary) */
  vhtCapability?: Uint8Array | undefined;
  /** `scan-flags` (158, u32) */
  scanFlags?: number | undefined;
  /** `channel-width` (159, u32) */
  channelWidth?: number | undefined;
  /** `center-freq1` (160, u32) */
  centerFreq1?: number | undefined;
  /** `center-freq2` (161, u32) */
  centerFreq2?: number | undefined;
  /** `p2p-ctwindow` (162, u8) */
  p2pCtwindow?: number | undefined;
  /** `p2p-oppps` (163, u8) */
  p2pOppps?: number | undefined;
  /** `local-mesh-power-mode` (164, u32) */
  localMeshPowerMode?: number | undefined;
  /** `acl-policy` (165, u32) */
  aclPolicy?: number | undefined;
  /** `mac-addrs` (166, binary) */
  macAddrs?: Uint8Array | undefined;
  /** `mac-acl-max` (167, u32) */
  macAclMax?: number | undefined;
  /** `radar-event` (168, u32) */
  radarEvent?: number | undefined;
  /** `ext-capa` (169, binary) */
  extCapa?: Uint8Array | undefined;
  /** `ext-capa-mask` (170, binary) */
  extCapaMask?: Uint8Array | undefined;
  /** `sta-capability` (171, u16) */
  staCapability?: number | undefined;
  /** `sta-ext-capability` (172, binary) */
  staExtCapability?: Uint8Array | undefined;
  /** `protocol-features` (173, u32, flags `protocol-features`) */
  protocolFeatures?: FlagsValue<ProtocolFeatures> | undefined;
  /** `split-wiphy-dump` (174, flag) */
  splitWiphyDump?: boolean | undefined;
  /** `disable-vht` (175, flag) */
  disableVht?: boolean | undefined;
  /** `vht-capability-mask` (176, binary) */
  vhtCapabilityMask?: Uint8Array | undefined;
  /** `mdid` (177, u16) */
  mdid?: number | undefined;
  /** `ie-ric` (178, binary) */
  ieRic?: Uint8Array | undefined;
  /** `crit-prot-id` (179, u16) */
  critProtId?: number | undefined;
  /** `max-crit-prot-duration` (180, u16) */
  maxCritProtDuration?: number | undefined;
  /** `peer-aid` (181, u16) */
  peerAid?: number | undefined;
  /** `coalesce-rule` (182, binary) */
  coalesceRule?: Uint8Array | undefined;
  /** `ch-switch-count` (183, u32) */
  chSwitchCount?: number | undefined;
  /** `ch-switch-block-tx` (184, flag) */
  chSwitchBlockTx?: boolean | undefined;
  /** `csa-ies` (185, binary) */
  csaIes?: Uint8Array | undefined;
  /** `cntdwn-offs-beacon` (186, binary) */
  cntdwnOffsBeacon?: Uint8Array | undefined;
  /** `cntdwn-offs-presp` (187, binary) */
  cntdwnOffsPresp?: Uint8Array | undefined;
  /** `rxmgmt-flags` (188, binary) */
  rxmgmtFlags?: Uint8Array | undefined;
  /** `sta-supported-channels` (189, binary) */
  staSupportedChannels?: Uint8Array | undefined;
  /** `sta-supported-oper-classes` (190, binary) */
  staSupportedOperClasses?: Uint8Array | undefined;
  /** `handle-dfs` (191, flag) */
  handleDfs?: boolean | undefined;
  /** `support-5-mhz` (192, flag) */
  support5Mhz?: boolean | undefined;
  /** `support-10-mhz` (193, flag) */
  support10Mhz?: boolean | undefined;
  /** `opmode-notif` (194, u8) */
  opmodeNotif?: number | undefined;
  /** `vendor-id` (195, u32) */
  vendorId?: number | undefined;
  /** `vendor-subcmd` (196, u32) */
  vendorSubcmd?: number | undefined;
  /** `vendor-data` (197, binary) */
  vendorData?: Uint8Array | undefined;
  /** `vendor-events` (198, binary) */
  vendorEvents?: Uint8Array | undefined;
  /** `qos-map` (199, binary) */
  qosMap?: Uint8Array | undefined;
  /** `mac-hint` (200, binary, mac) */
  macHint?: string | Bytes | undefined;
  /** `wiphy-freq-hint` (201, u32) */
  wiphyFreqHint?: number | undefined;
  /** `max-ap-assoc-sta` (202, u32) */
  maxApAssocSta?: number | undefined;
  /** `tdls-peer-capability` (203, u32) */
  tdlsPeerCapability?: number | undefined;
  /** `socket-owner` (204, flag) */
  socketOwner?: boolean | undefined;
  /** `csa-c-offsets-tx` (205, binary) */
  csaCOffsetsTx?: Uint8Array | undefined;
  /** `max-csa-counters` (206, u8) */
  maxCsaCounters?: number | undefined;
  /** `tdls-initiator` (207, flag) */
  tdlsInitiator?: boolean | undefined;
  /** `use-rrm` (208, flag) */
  useRrm?: boolean | undefined;
  /** `wiphy-dyn-ack` (209, flag) */
  wiphyDynAck?: boolean | undefined;
  /** `tsid` (210, u8) */
  tsid?: number | undefined;
  /** `user-prio` (211, u8) */
  userPrio?: number | undefined;
  /** `admitted-time` (212, u16) */
  admittedTime?: number | undefined;
  /** `smps-mode` (213, u8) */
  smpsMode?: number | undefined;
  /** `oper-class` (214, u8) */
  operClass?: number | undefined;
  /** `mac-mask` (215, binary, mac) */
  macMask?: string | Bytes | undefined;
  /** `wiphy-self-managed-reg` (216, flag) */
  wiphySelfManagedReg?: boolean | undefined;
  /** `ext-features` (217, binary) */
  extFeatures?: Uint8Array | undefined;
  /** `survey-radio-stats` (218, binary) */
  surveyRadioStats?: Uint8Array | undefined;
  /** `netns-fd` (219, u32) */
  netnsFd?: number | undefined;
  /** `sched-scan-delay` (220, u32) */
  schedScanDelay?: number | undefined;
  /** `reg-indoor` (221, flag) */
  regIndoor?: boolean | undefined;
  /** `max-num-sched-scan-plans` (222, u32) */
  maxNumSchedScanPlans?: number | undefined;
  /** `max-scan-plan-interval` (223, u32) */
  maxScanPlanInterval?: number | undefined;
  /** `max-scan-plan-iterations` (224, u32) */
  maxScanPlanIterations?: number | undefined;
  /** `sched-scan-plans` (225, binary) */
  schedScanPlans?: Uint8Array | undefined;
  /** `pbss` (226, flag) */
  pbss?: boolean | undefined;
  /** `bss-select` (227, binary) */
  bssSelect?: Uint8Array | undefined;
  /** `sta-support-p2p-ps` (228, u8) */
  staSupportP2pPs?: number | undefined;
  /** `pad` (229, binary) */
  pad?: Uint8Array | undefined;
  /** `iftype-ext-capa` (230, binary) */
  iftypeExtCapa?: Uint8Array | undefined;
  /** `mu-mimo-group-data` (231, binary) */
  muMimoGroupData?: Uint8Array | undefined;
  /** `mu-mimo-follow-mac-addr` (232, binary, mac) */
  muMimoFollowMacAddr?: string | Bytes | undefined;
  /** `scan-start-time-tsf` (233, u64) */
  scanStartTimeTsf?: bigint | undefined;
  /** `scan-start-time-tsf-bssid` (234, binary) */
  scanStartTimeTsfBssid?: Uint8Array | undefined;
  /** `measurement-duration` (235, u16) */
  measurementDuration?: number | undefined;
  /** `measurement-duration-mandatory` (236, flag) */
  measurementDurationMandatory?: boolean | undefined;
  /** `mesh-peer-aid` (237, u16) */
  meshPeerAid?: number | undefined;
  /** `nan-master-pref` (238, u8) */
  nanMasterPref?: number | undefined;
  /** `bands` (239, u32) */
  bands?: number | undefined;
  /** `nan-func` (240, binary) */
  nanFunc?: Uint8Array | undefined;
  /** `nan-match` (241, binary) */
  nanMatch?: Uint8Array | undefined;
  /** `fils-kek` (242, binary) */
  filsKek?: Uint8Array | undefined;
  /** `fils-nonces` (243, binary) */
  filsNonces?: Uint8Array | undefined;
  /** `multicast-to-unicast-enabled` (244, flag) */
  multicastToUnicastEnabled?: boolean | undefined;
  /** `bssid` (245, binary, mac) */
  bssid?: string | Bytes | undefined;
  /** `sched-scan-relative-rssi` (246, s8) */
  schedScanRelativeRssi?: number | undefined;
  /** `sched-scan-rssi-adjust` (247, binary) */
  schedScanRssiAdjust?: Uint8Array | undefined;
  /** `timeout-reason` (248, u32) */
  timeoutReason?: number | undefined;
  /** `fils-erp-username` (249, binary) */
  filsErpUsername?: Uint8Array | undefined;
  /** `fils-erp-realm` (250, binary) */
  filsErpRealm?: Uint8Array | undefined;
  /** `fils-erp-next-seq-num` (251, u16) */
  filsErpNextSeqNum?: number | undefined;
  /** `fils-erp-rrk` (252, binary) */
  filsErpRrk?: Uint8Array | undefined;
  /** `fils-cache-id` (253, binary) */
  filsCacheId?: Uint8Array | undefined;
  /** `pmk` (254, binary) */
  pmk?: Uint8Array | undefined;
  /** `sched-scan-multi` (255, flag) */
  schedScanMulti?: boolean | undefined;
  /** `sched-scan-max-reqs` (256, u32) */
  schedScanMaxReqs?: number | undefined;
  /** `want-1x-4way-hs` (257, flag) */
  want1x4wayHs?: boolean | undefined;
  /** `pmkr0-name` (258, binary) */
  pmkr0Name?: Uint8Array | undefined;
  /** `port-authorized` (259, binary) */
  portAuthorized?: Uint8Array | undefined;
  /** `external-auth-action` (260, u32) */
  externalAuthAction?: number | undefined;
  /** `external-auth-support` (261, flag) */
  externalAuthSupport?: boolean | undefined;
  /** `nss` (262, u8) */
  nss?: number | undefined;
  /** `ack-signal` (263, s32) */
  ackSignal?: number | undefined;
  /** `control-port-over-nl80211` (264, flag) */
  controlPortOverNl80211?: boolean | undefined;
  /** `txq-stats` (265, nest of `txq-stats-attrs`) */
  txqStats?: TxqStatsAttrs | undefined;
  /** `txq-limit` (266, u32) */
  txqLimit?: number | undefined;
  /** `txq-memory-limit` (267, u32) */
  txqMemoryLimit?: number | undefined;
  /** `txq-quantum` (268, u32) */
  txqQuantum?: number | undefined;
  /** `he-capability` (269, binary) */
  heCapability?: Uint8Array | undefined;
  /** `ftm-responder` (270, binary) */
  ftmResponder?: Uint8Array | undefined;
  /** `ftm-responder-stats` (271, binary) */
  ftmResponderStats?: Uint8Array | undefined;
  /** `timeout` (272, u32) */
  timeout?: number | undefined;
  /** `peer-measurements` (273, binary) */
  peerMeasurements?: Uint8Array | undefined;
  /** `airtime-weight` (274, u16) */
  airtimeWeight?: number | undefined;
  /** `sta-tx-power-setting` (275, u8) */
  staTxPowerSetting?: number | undefined;
  /** `sta-tx-power` (276, s16) */
  staTxPower?: number | undefined;
  /** `sae-password` (277, binary) */
  saePassword?: Uint8Array | undefined;
  /** `twt-responder` (278, flag) */
  twtResponder?: boolean | undefined;
  /** `he-obss-pd` (279, binary) */
  heObssPd?: Uint8Array | undefined;
  /** `wiphy-edmg-channels` (280, u8) */
  wiphyEdmgChannels?: number | undefined;
  /** `wiphy-edmg-bw-config` (281, u8) */
  wiphyEdmgBwConfig?: number | undefined;
  /** `vlan-id` (282, u16) */
  vlanId?: number | undefined;
  /** `he-bss-color` (283, binary) */
  heBssColor?: Uint8Array | undefined;
  /** `iftype-akm-suites` (284, binary) */
  iftypeAkmSuites?: Uint8Array | undefined;
  /** `tid-config` (285, binary) */
  tidConfig?: Uint8Array | undefined;
  /** `control-port-no-preauth` (286, flag) */
  controlPortNoPreauth?: boolean | undefined;
  /** `pmk-lifetime` (287, u32) */
  pmkLifetime?: number | undefined;
  /** `pmk-reauth-threshold` (288, u8) */
  pmkReauthThreshold?: number | undefined;
  /** `receive-multicast` (289, flag) */
  receiveMulticast?: boolean | undefined;
  /** `wiphy-freq-offset` (290, u32) */
  wiphyFreqOffset?: number | undefined;
  /** `center-freq1-offset` (291, u32) */
  centerFreq1Offset?: number | undefined;
  /** `scan-freq-khz` (292, binary) */
  scanFreqKhz?: Uint8Array | undefined;
  /** `he-6ghz-capability` (293, binary) */
  he6ghzCapability?: Uint8Array | undefined;
  /** `fils-discovery` (294, binary) */
  filsDiscovery?: Uint8Array | undefined;
  /** `unsol-bcast-probe-resp` (295, binary) */
  unsolBcastProbeResp?: Uint8Array | undefined;
  /** `s1g-capability` (296, binary) */
  s1gCapability?: Uint8Array | undefined;
  /** `s1g-capability-mask` (297, binary) */
  s1gCapabilityMask?: Uint8Array | undefined;
  /** `sae-pwe` (298, u8) */
  saePwe?: number | undefined;
  /** `reconnect-requested` (299, binary) */
  reconnectRequested?: Uint8Array | undefined;
  /** `sar-spec` (300, nest of `sar-attributes`) */
  sarSpec?: SarAttributes | undefined;
  /** `disable-he` (301, flag) */
  disableHe?: boolean | undefined;
  /** `obss-color-bitmap` (302, u64) */
  obssColorBitmap?: bigint | undefined;
  /** `color-change-count` (303, u8) */
  colorChangeCount?: number | undefined;
  /** `color-change-color` (304, u8) */
  colorChangeColor?: number | undefined;
  /** `color-change-elems` (305, binary) */
  colorChangeElems?: Uint8Array | undefined;
  /** `mbssid-config` (306, binary) */
  mbssidConfig?: Uint8Array | undefined;
  /** `mbssid-elems` (307, binary) */
  mbssidElems?: Uint8Array | undefined;
  /** `radar-background` (308, flag) */
  radarBackground?: boolean | undefined;
  /** `ap-settings-flags` (309, u32) */
  apSettingsFlags?: number | undefined;
  /** `eht-capability` (310, binary) */
  ehtCapability?: Uint8Array | undefined;
  /** `disable-eht` (311, flag) */
  disableEht?: boolean | undefined;
  /** `mlo-links` (312, binary) */
  mloLinks?: Uint8Array | undefined;
  /** `mlo-link-id` (313, u8) */
  mloLinkId?: number | undefined;
  /** `mld-addr` (314, binary, mac) */
  mldAddr?: string | Bytes | undefined;
  /** `mlo-support` (315, flag) */
  mloSupport?: boolean | undefined;
  /** `max-num-akm-suites` (316, binary) */
  maxNumAkmSuites?: Uint8Array | undefined;
  /** `eml-capability` (317, u16) */
  emlCapability?: number | undefined;
  /** `mld-capa-and-ops` (318, u16) */
  mldCapaAndOps?: number | undefined;
  /** `tx-hw-timestamp` (319, u64) */
  txHwTimestamp?: bigint | undefined;
  /** `rx-hw-timestamp` (320, u64) */
  rxHwTimestamp?: bigint | undefined;
  /** `td-bitmap` (321, binary) */
  tdBitmap?: Uint8Array | undefined;
  /** `punct-bitmap` (322, u32) */
  punctBitmap?: number | undefined;
  /** `max-hw-timestamp-peers` (323, u16) */
  maxHwTimestampPeers?: number | undefined;
  /** `hw-timestamp-enabled` (324, flag) */
  hwTimestampEnabled?: boolean | undefined;
  /** `ema-rnr-elems` (325, binary) */
  emaRnrElems?: Uint8Array | undefined;
  /** `mlo-link-disabled` (326, flag) */
  mloLinkDisabled?: boolean | undefined;
  /** `bss-dump-include-use-data` (327, flag) */
  bssDumpIncludeUseData?: boolean | undefined;
  /** `mlo-ttlm-dlink` (328, u16) */
  mloTtlmDlink?: number | undefined;
  /** `mlo-ttlm-ulink` (329, u16) */
  mloTtlmUlink?: number | undefined;
  /** `assoc-spp-amsdu` (330, flag) */
  assocSppAmsdu?: boolean | undefined;
  /** `wiphy-radios` (331, binary) */
  wiphyRadios?: Uint8Array | undefined;
  /** `wiphy-interface-combinations` (332, binary) */
  wiphyInterfaceCombinations?: Uint8Array | undefined;
  /** `vif-radio-mask` (333, u32) */
  vifRadioMask?: number | undefined;
}

/** Attribute set `frame-type-attrs`, a part of `nl80211-attrs` */
export interface FrameTypeAttrs extends SetObject {
  /** `frame-type` (101, u16) */
  frameType?: number | undefined;
}

/** Attribute set `wiphy-bands` */
export interface WiphyBands extends SetObject {
  /** `2ghz` (0, nest of `band-attrs`) */
  _2ghz?: BandAttrs | undefined;
  /** `5ghz` (1, nest of `band-attrs`) */
  _5ghz?: BandAttrs | undefined;
  /** `60ghz` (2, nest of `band-attrs`) */
  _60ghz?: BandAttrs | undefined;
  /** `6ghz` (3, nest of `band-attrs`) */
  _6ghz?: BandAttrs | undefined;
  /** `s1ghz` (4, nest of `band-attrs`) */
  s1ghz?: BandAttrs | undefined;
  /** `lc` (5, nest of `band-attrs`) */
  lc?: BandAttrs | undefined;
}

/** Attribute set `band-attrs` */
export interface BandAttrs extends SetObject {
  /** `freqs` (1, indexed-array of nest of `frequency-attrs`) */
  freqs?: FrequencyAttrs[] | undefined;
  /** `rates` (2, indexed-array of nest of `bitrate-attrs`) */
  rates?: BitrateAttrs[] | undefined;
  /** `ht-mcs-set` (3, binary) */
  htMcsSet?: Uint8Array | undefined;
  /** `ht-capa` (4, u16) */
  htCapa?: number | undefined;
  /** `ht-ampdu-factor` (5, u8) */
  htAmpduFactor?: number | undefined;
  /** `ht-ampdu-density` (6, u8) */
  htAmpduDensity?: number | undefined;
  /** `vht-mcs-set` (7, binary) */
  vhtMcsSet?: Uint8Array | undefined;
  /** `vht-capa` (8, u32) */
  vhtCapa?: number | undefined;
  /** `iftype-data` (9, indexed-array of nest of `iftype-data-attrs`) */
  iftypeData?: IftypeDataAttrs[] | undefined;
  /** `edmg-channels` (10, binary) */
  edmgChannels?: Uint8Array | undefined;
  /** `edmg-bw-config` (11, binary) */
  edmgBwConfig?: Uint8Array | undefined;
  /** `s1g-mcs-nss-set` (12, binary) */
  s1gMcsNssSet?: Uint8Array | undefined;
  /** `s1g-capa` (13, binary) */
  s1gCapa?: Uint8Array | undefined;
}

/** Attribute set `bitrate-attrs` */
export interface BitrateAttrs extends SetObject {
  /** `rate` (1, u32) */
  rate?: number | undefined;
  /** `2ghz-shortpreamble` (2, flag) */
  _2ghzShortpreamble?: boolean | undefined;
}

/** Attribute set `frequency-attrs` */
export interface FrequencyAttrs extends SetObject {
  /** `freq` (1, u32) */
  freq?: number | undefined;
  /** `disabled` (2, flag) */
  disabled?: boolean | undefined;
  /** `no-ir` (3, flag) */
  noIr?: boolean | undefined;
  /** `no-ibss` (4, flag) */
  noIbss?: boolean | undefined;
  /** `radar` (5, flag) */
  radar?: boolean | undefined;
  /** `max-tx-power` (6, u32) */
  maxTxPower?: number | undefined;
  /** `dfs-state` (7, u32) */
  dfsState?: number | undefined;
  /** `dfs-time` (8, binary) */
  dfsTime?: Uint8Array | undefined;
  /** `no-ht40-minus` (9, binary) */
  noHt40Minus?: Uint8Array | undefined;
  /** `no-ht40-plus` (10, binary) */
  noHt40Plus?: Uint8Array | undefined;
  /** `no-80mhz` (11, binary) */
  no80mhz?: Uint8Array | undefined;
  /** `no-160mhz` (12, binary) */
  no160mhz?: Uint8Array | undefined;
  /** `dfs-cac-time` (13, binary) */
  dfsCacTime?: Uint8Array | undefined;
  /** `indoor-only` (14, binary) */
  indoorOnly?: Uint8Array | undefined;
  /** `ir-concurrent` (15, binary) */
  irConcurrent?: Uint8Array | undefined;
  /** `no-20mhz` (16, binary) */
  no20mhz?: Uint8Array | undefined;
  /** `no-10mhz` (17, binary) */
  no10mhz?: Uint8Array | undefined;
  /** `wmm` (18, indexed-array of nest of `wmm-attrs`) */
  wmm?: WmmAttrs[] | undefined;
  /** `no-he` (19, binary) */
  noHe?: Uint8Array | undefined;
  /** `offset` (20, u32) */
  offset?: number | undefined;
  /** `1mhz` (21, binary) */
  _1mhz?: Uint8Array | undefined;
  /** `2mhz` (22, binary) */
  _2mhz?: Uint8Array | undefined;
  /** `4mhz` (23, binary) */
  _4mhz?: Uint8Array | undefined;
  /** `8mhz` (24, binary) */
  _8mhz?: Uint8Array | undefined;
  /** `16mhz` (25, binary) */
  _16mhz?: Uint8Array | undefined;
  /** `no-320mhz` (26, binary) */
  no320mhz?: Uint8Array | undefined;
  /** `no-eht` (27, binary) */
  noEht?: Uint8Array | undefined;
  /** `psd` (28, binary) */
  psd?: Uint8Array | undefined;
  /** `dfs-concurrent` (29, binary) */
  dfsConcurrent?: Uint8Array | undefined;
  /** `no-6ghz-vlp-client` (30, binary) */
  no6ghzVlpClient?: Uint8Array | undefined;
  /** `no-6ghz-afc-client` (31, binary) */
  no6ghzAfcClient?: Uint8Array | undefined;
  /** `can-monitor` (32, binary) */
  canMonitor?: Uint8Array | undefined;
  /** `allow-6ghz-vlp-ap` (33, binary) */
  allow6ghzVlpAp?: Uint8Array | undefined;
}

/** Attribute set `if-combination-attributes` */
export interface IfCombinationAttributes extends SetObject {
  /** `limits` (1, indexed-array of nest of `iface-limit-attributes`) */
  limits?: IfaceLimitAttributes[] | undefined;
  /** `maxnum` (2, u32) */
  maxnum?: number | undefined;
  /** `sta-ap-bi-match` (3, flag) */
  staApBiMatch?: boolean | undefined;
  /** `num-channels` (4, u32) */
  numChannels?: number | undefined;
  /** `radar-detect-widths` (5, u32) */
  radarDetectWidths?: number | undefined;
  /** `radar-detect-regions` (6, u32) */
  radarDetectRegions?: number | undefined;
  /** `bi-min-gcd` (7, u32) */
  biMinGcd?: number | undefined;
}

/** Attribute set `iface-limit-attributes` */
export interface IfaceLimitAttributes extends SetObject {
  /** `max` (1, u32) */
  max?: number | undefined;
  /** `types` (2, nest of `supported-iftypes`) */
  types?: SupportedIftypes | undefined;
}

/** Attribute set `iftype-data-attrs` */
export interface IftypeDataAttrs extends SetObject {
  /** `iftypes` (1, binary) */
  iftypes?: Uint8Array | undefined;
  /** `he-cap-mac` (2, binary) */
  heCapMac?: Uint8Array | undefined;
  /** `he-cap-phy` (3, binary) */
  heCapPhy?: Uint8Array | undefined;
  /** `he-cap-mcs-set` (4, binary) */
  heCapMcsSet?: Uint8Array | undefined;
  /** `he-cap-ppe` (5, binary) */
  heCapPpe?: Uint8Array | undefined;
  /** `he-6ghz-capa` (6, binary) */
  he6ghzCapa?: Uint8Array | undefined;
  /** `vendor-elems` (7, binary) */
  vendorElems?: Uint8Array | undefined;
  /** `eht-cap-mac` (8, binary) */
  ehtCapMac?: Uint8Array | undefined;
  /** `eht-cap-phy` (9, binary) */
  ehtCapPhy?: Uint8Array | undefined;
  /** `eht-cap-mcs-set` (10, binary) */
  ehtCapMcsSet?: Uint8Array | undefined;
  /** `eht-cap-ppe` (11, binary) */
  ehtCapPpe?: Uint8Array | undefined;
}

/** Attribute set `iftype-attrs` */
export interface IftypeAttrs extends SetObject {
  /** `unspecified` (0, nest of `frame-type-attrs`) */
  unspecified?: FrameTypeAttrs | undefined;
  /** `adhoc` (1, nest of `frame-type-attrs`) */
  adhoc?: FrameTypeAttrs | undefined;
  /** `station` (2, nest of `frame-type-attrs`) */
  station?: FrameTypeAttrs | undefined;
  /** `ap` (3, nest of `frame-type-attrs`) */
  ap?: FrameTypeAttrs | undefined;
  /** `ap-vlan` (4, nest of `frame-type-attrs`) */
  apVlan?: FrameTypeAttrs | undefined;
  /** `wds` (5, nest of `frame-type-attrs`) */
  wds?: FrameTypeAttrs | undefined;
  /** `monitor` (6, nest of `frame-type-attrs`) */
  monitor?: FrameTypeAttrs | undefined;
  /** `mesh-point` (7, nest of `frame-type-attrs`) */
  meshPoint?: FrameTypeAttrs | undefined;
  /** `p2p-client` (8, nest of `frame-type-attrs`) */
  p2pClient?: FrameTypeAttrs | undefined;
  /** `p2p-go` (9, nest of `frame-type-attrs`) */
  p2pGo?: FrameTypeAttrs | undefined;
  /** `p2p-device` (10, nest of `frame-type-attrs`) */
  p2pDevice?: FrameTypeAttrs | undefined;
  /** `ocb` (11, nest of `frame-type-attrs`) */
  ocb?: FrameTypeAttrs | undefined;
  /** `nan` (12, nest of `frame-type-attrs`) */
  nan?: FrameTypeAttrs | undefined;
}

/** Attribute set `sar-attributes` */
export interface SarAttributes extends SetObject {
  /** `type` (1, u32) */
  type?: number | undefined;
  /** `specs` (2, indexed-array of nest of `sar-specs`) */
  specs?: SarSpecs[] | undefined;
}

/** Attribute set `sar-specs` */
export interface SarSpecs extends SetObject {
  /** `power` (1, s32) */
  power?: number | undefined;
  /** `range-index` (2, u32) */
  rangeIndex?: number | undefined;
  /** `start-freq` (3, u32) */
  startFreq?: number | undefined;
  /** `end-freq` (4, u32) */
  endFreq?: number | undefined;
}

/** Attribute set `supported-iftypes` */
export interface SupportedIftypes extends SetObject {
  /** `adhoc` (1, flag) */
  adhoc?: boolean | undefined;
  /** `station` (2, flag) */
  station?: boolean | undefined;
  /** `ap` (3, flag) */
  ap?: boolean | undefined;
  /** `ap-vlan` (4, flag) */
  apVlan?: boolean | undefined;
  /** `wds` (5, flag) */
  wds?: boolean | undefined;
  /** `monitor` (6, flag) */
  monitor?: boolean | undefined;
  /** `mesh-point` (7, flag) */
  meshPoint?: boolean | undefined;
  /** `p2p-client` (8, flag) */
  p2pClient?: boolean | undefined;
  /** `p2p-go` (9, flag) */
  p2pGo?: boolean | undefined;
  /** `p2p-device` (10, flag) */
  p2pDevice?: boolean | undefined;
  /** `ocb` (11, flag) */
  ocb?: boolean | undefined;
  /** `nan` (12, flag) */
  nan?: boolean | undefined;
}

/** Attribute set `txq-stats-attrs` */
export interface TxqStatsAttrs extends SetObject {
  /** `backlog-bytes` (1, u32) */
  backlogBytes?: number | undefined;
  /** `backlog-packets` (2, u32) */
  backlogPackets?: number | undefined;
  /** `flows` (3, u32) */
  flows?: number | undefined;
  /** `drops` (4, u32) */
  drops?: number | undefined;
  /** `ecn-marks` (5, u32) */
  ecnMarks?: number | undefined;
  /** `overlimit` (6, u32) */
  overlimit?: number | undefined;
  /** `overmemory` (7, u32) */
  overmemory?: number | undefined;
  /** `collisions` (8, u32) */
  collisions?: number | undefined;
  /** `tx-bytes` (9, u32) */
  txBytes?: number | undefined;
  /** `tx-packets` (10, u32) */
  txPackets?: number | undefined;
  /** `max-flows` (11, u32) */
  maxFlows?: number | undefined;
}

/** Attribute set `wmm-attrs` */
export interface WmmAttrs extends SetObject {
  /** `cw-min` (1, u16) */
  cwMin?: number | undefined;
  /** `cw-max` (2, u16) */
  cwMax?: number | undefined;
  /** `aifsn` (3, u8) */
  aifsn?: number | undefined;
  /** `txop` (4, u16) */
  txop?: number | undefined;
}

/** Attribute set `wowlan-triggers-attrs` */
export interface WowlanTriggersAttrs extends SetObject {
  /** `any` (1, flag) */
  any?: boolean | undefined;
  /** `disconnect` (2, flag) */
  disconnect?: boolean | undefined;
  /** `magic-pkt` (3, flag) */
  magicPkt?: boolean | undefined;
  /** `pkt-pattern` (4, flag) */
  pktPattern?: boolean | undefined;
  /** `gtk-rekey-supported` (5, flag) */
  gtkRekeySupported?: boolean | undefined;
  /** `gtk-rekey-failure` (6, flag) */
  gtkRekeyFailure?: boolean | undefined;
  /** `eap-ident-request` (7, flag) */
  eapIdentRequest?: boolean | undefined;
  /** `4way-handshake` (8, flag) */
  _4wayHandshake?: boolean | undefined;
  /** `rfkill-release` (9, flag) */
  rfkillRelease?: boolean | undefined;
  /** `wakeup-pkt-80211` (10, flag) */
  wakeupPkt80211?: boolean | undefined;
  /** `wakeup-pkt-80211-len` (11, flag) */
  wakeupPkt80211Len?: boolean | undefined;
  /** `wakeup-pkt-8023` (12, flag) */
  wakeupPkt8023?: boolean | undefined;
  /** `wakeup-pkt-8023-len` (13, flag) */
  wakeupPkt8023Len?: boolean | undefined;
  /** `tcp-connection` (14, flag) */
  tcpConnection?: boolean | undefined;
  /** `wakeup-tcp-match` (15, flag) */
  wakeupTcpMatch?: boolean | undefined;
  /** `wakeup-tcp-connlost` (16, flag) */
  wakeupTcpConnlost?: boolean | undefined;
  /** `wakeup-tcp-nomoretokens` (17, flag) */
  wakeupTcpNomoretokens?: boolean | undefined;
  /** `net-detect` (18, flag) */
  netDetect?: boolean | undefined;
  /** `net-detect-results` (19, flag) */
  netDetectResults?: boolean | undefined;
  /** `unprotected-deauth-disassoc` (20, flag) */
  unprotectedDeauthDisassoc?: boolean | undefined;
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
