// Generated from specs/kernel/devlink.yaml. Do not edit; run `pnpm regenerate`.

import type { Bitfield32, EnumValue, FlagsValue, SetObject } from '@nlkit/netlink-core';
import type {
  DpipeActionType, DpipeFieldMappingType, DpipeHeaderId, DpipeMatchType, EswitchEncapMode, EswitchInlineMode,
  EswitchMode, FlashOverwriteFlag, ParamCmode, PortFlavour, PortFnAttrCapFlag, PortFnOpstate, PortFnState, PortType,
  RateType, ReloadAction, ReloadActionFlag, ResourceScopeFlag, ResourceUnit, SbPoolType, SbThresholdType, TrapAction,
  TrapType, VarAttrType,
} from './constants.ts';

/** Attribute set `devlink` */
export interface Devlink<Bytes = never> extends SetObject {
  /** `bus-name` (1, string) */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string) */
  devName?: string | Bytes | undefined;
  /** `port-index` (3, u32) */
  portIndex?: number | undefined;
  /** `port-type` (4, u16, enum `port-type`) */
  portType?: EnumValue<PortType> | undefined;
  /** `port-desired-type` (5, u16) */
  portDesiredType?: number | undefined;
  /** `port-netdev-ifindex` (6, u32) */
  portNetdevIfindex?: number | undefined;
  /** `port-netdev-name` (7, string) */
  portNetdevName?: string | Bytes | undefined;
  /** `port-ibdev-name` (8, string) */
  portIbdevName?: string | Bytes | undefined;
  /** `port-split-count` (9, u32) */
  portSplitCount?: number | undefined;
  /** `port-split-group` (10, u32) */
  portSplitGroup?: number | undefined;
  /** `sb-index` (11, u32) */
  sbIndex?: number | undefined;
  /** `sb-size` (12, u32) */
  sbSize?: number | undefined;
  /** `sb-ingress-pool-count` (13, u16) */
  sbIngressPoolCount?: number | undefined;
  /** `sb-egress-pool-count` (14, u16) */
  sbEgressPoolCount?: number | undefined;
  /** `sb-ingress-tc-count` (15, u16) */
  sbIngressTcCount?: number | undefined;
  /** `sb-egress-tc-count` (16, u16) */
  sbEgressTcCount?: number | undefined;
  /** `sb-pool-index` (17, u16) */
  sbPoolIndex?: number | undefined;
  /** `sb-pool-type` (18, u8, enum `sb-pool-type`) */
  sbPoolType?: EnumValue<SbPoolType> | undefined;
  /** `sb-pool-size` (19, u32) */
  sbPoolSize?: number | undefined;
  /** `sb-pool-threshold-type` (20, u8, enum `sb-threshold-type`) */
  sbPoolThresholdType?: EnumValue<SbThresholdType> | undefined;
  /** `sb-threshold` (21, u32) */
  sbThreshold?: number | undefined;
  /** `sb-tc-index` (22, u16) */
  sbTcIndex?: number | undefined;
  /** `sb-occ-cur` (23, u32) */
  sbOccCur?: number | undefined;
  /** `sb-occ-max` (24, u32) */
  sbOccMax?: number | undefined;
  /** `eswitch-mode` (25, u16, enum `eswitch-mode`) */
  eswitchMode?: EnumValue<EswitchMode> | undefined;
  /** `eswitch-inline-mode` (26, u8, enum `eswitch-inline-mode`) */
  eswitchInlineMode?: EnumValue<EswitchInlineMode> | undefined;
  /** `dpipe-tables` (27, nest of `dl-dpipe-tables`) */
  dpipeTables?: DlDpipeTables<Bytes> | undefined;
  /** `dpipe-table` (28, nest of `dl-dpipe-table`, repeated) */
  dpipeTable?: DlDpipeTable<Bytes>[] | undefined;
  /** `dpipe-table-name` (29, string) */
  dpipeTableName?: string | Bytes | undefined;
  /** `dpipe-table-size` (30, u64) */
  dpipeTableSize?: bigint | undefined;
  /** `dpipe-table-matches` (31, nest of `dl-dpipe-table-matches`) */
  dpipeTableMatches?: DlDpipeTableMatches | undefined;
  /** `dpipe-table-actions` (32, nest of `dl-dpipe-table-actions`) */
  dpipeTableActions?: DlDpipeTableActions | undefined;
  /** `dpipe-table-counters-enabled` (33, u8) */
  dpipeTableCountersEnabled?: number | undefined;
  /** `dpipe-entries` (34, nest of `dl-dpipe-entries`) */
  dpipeEntries?: DlDpipeEntries | undefined;
  /** `dpipe-entry` (35, nest of `dl-dpipe-entry`, repeated) */
  dpipeEntry?: DlDpipeEntry[] | undefined;
  /** `dpipe-entry-index` (36, u64) */
  dpipeEntryIndex?: bigint | undefined;
  /** `dpipe-entry-match-values` (37, nest of `dl-dpipe-entry-match-values`) */
  dpipeEntryMatchValues?: DlDpipeEntryMatchValues | undefined;
  /** `dpipe-entry-action-values` (38, nest of `dl-dpipe-entry-action-values`) */
  dpipeEntryActionValues?: DlDpipeEntryActionValues | undefined;
  /** `dpipe-entry-counter` (39, u64) */
  dpipeEntryCounter?: bigint | undefined;
  /** `dpipe-match` (40, nest of `dl-dpipe-match`, repeated) */
  dpipeMatch?: DlDpipeMatch[] | undefined;
  /** `dpipe-match-value` (41, nest of `dl-dpipe-match-value`, repeated) */
  dpipeMatchValue?: DlDpipeMatchValue[] | undefined;
  /** `dpipe-match-type` (42, u32, enum `dpipe-match-type`) */
  dpipeMatchType?: EnumValue<DpipeMatchType> | undefined;
  /** `dpipe-action` (43, nest of `dl-dpipe-action`, repeated) */
  dpipeAction?: DlDpipeAction[] | undefined;
  /** `dpipe-action-value` (44, nest of `dl-dpipe-action-value`, repeated) */
  dpipeActionValue?: DlDpipeActionValue[] | undefined;
  /** `dpipe-action-type` (45, u32, enum `dpipe-action-type`) */
  dpipeActionType?: EnumValue<DpipeActionType> | undefined;
  /** `dpipe-value` (46, binary) */
  dpipeValue?: Uint8Array | undefined;
  /** `dpipe-value-mask` (47, binary) */
  dpipeValueMask?: Uint8Array | undefined;
  /** `dpipe-value-mapping` (48, u32) */
  dpipeValueMapping?: number | undefined;
  /** `dpipe-headers` (49, nest of `dl-dpipe-headers`) */
  dpipeHeaders?: DlDpipeHeaders<Bytes> | undefined;
  /** `dpipe-header` (50, nest of `dl-dpipe-header`, repeated) */
  dpipeHeader?: DlDpipeHeader<Bytes>[] | undefined;
  /** `dpipe-header-name` (51, string) */
  dpipeHeaderName?: string | Bytes | undefined;
  /** `dpipe-header-id` (52, u32, enum `dpipe-header-id`) */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-fields` (53, nest of `dl-dpipe-header-fields`) */
  dpipeHeaderFields?: DlDpipeHeaderFields<Bytes> | undefined;
  /** `dpipe-header-global` (54, u8) */
  dpipeHeaderGlobal?: number | undefined;
  /** `dpipe-header-index` (55, u32) */
  dpipeHeaderIndex?: number | undefined;
  /** `dpipe-field` (56, nest of `dl-dpipe-field`, repeated) */
  dpipeField?: DlDpipeField<Bytes>[] | undefined;
  /** `dpipe-field-name` (57, string) */
  dpipeFieldName?: string | Bytes | undefined;
  /** `dpipe-field-id` (58, u32) */
  dpipeFieldId?: number | undefined;
  /** `dpipe-field-bitwidth` (59, u32) */
  dpipeFieldBitwidth?: number | undefined;
  /** `dpipe-field-mapping-type` (60, u32, enum `dpipe-field-mapping-type`) */
  dpipeFieldMappingType?: EnumValue<DpipeFieldMappingType> | undefined;
  /** `eswitch-encap-mode` (62, u8, enum `eswitch-encap-mode`) */
  eswitchEncapMode?: EnumValue<EswitchEncapMode> | undefined;
  /** `resource-list` (63, nest of `dl-resource-list`) */
  resourceList?: DlResourceList<Bytes> | undefined;
  /** `resource` (64, nest of `dl-resource`, repeated) */
  resource?: DlResource<Bytes>[] | undefined;
  /** `resource-name` (65, string) */
  resourceName?: string | Bytes | undefined;
  /** `resource-id` (66, u64) */
  resourceId?: bigint | undefined;
  /** `resource-size` (67, u64) */
  resourceSize?: bigint | undefined;
  /** `resource-size-new` (68, u64) */
  resourceSizeNew?: bigint | undefined;
  /** `resource-size-valid` (69, u8) */
  resourceSizeValid?: number | undefined;
  /** `resource-size-min` (70, u64) */
  resourceSizeMin?: bigint | undefined;
  /** `resource-size-max` (71, u64) */
  resourceSizeMax?: bigint | undefined;
  /** `resource-size-gran` (72, u64) */
  resourceSizeGran?: bigint | undefined;
  /** `resource-unit` (73, u8, enum `resource-unit`) */
  resourceUnit?: EnumValue<ResourceUnit> | undefined;
  /** `resource-occ` (74, u64) */
  resourceOcc?: bigint | undefined;
  /** `dpipe-table-resource-id` (75, u64) */
  dpipeTableResourceId?: bigint | undefined;
  /** `dpipe-table-resource-units` (76, u64) */
  dpipeTableResourceUnits?: bigint | undefined;
  /** `port-flavour` (77, u16, enum `port-flavour`) */
  portFlavour?: EnumValue<PortFlavour> | undefined;
  /** `port-number` (78, u32) */
  portNumber?: number | undefined;
  /** `port-split-subport-number` (79, u32) */
  portSplitSubportNumber?: number | undefined;
  /** `param` (80, nest of `dl-param`) */
  param?: DlParam<Bytes> | undefined;
  /** `param-name` (81, string) */
  paramName?: string | Bytes | undefined;
  /** `param-generic` (82, flag) */
  paramGeneric?: boolean | undefined;
  /** `param-type` (83, u8, enum `var-attr-type`) */
  paramType?: EnumValue<VarAttrType> | undefined;
  /** `param-value-cmode` (87, u8, enum `param-cmode`) */
  paramValueCmode?: EnumValue<ParamCmode> | undefined;
  /** `region-name` (88, string) */
  regionName?: string | Bytes | undefined;
  /** `region-size` (89, u64) */
  regionSize?: bigint | undefined;
  /** `region-snapshots` (90, nest of `dl-region-snapshots`) */
  regionSnapshots?: DlRegionSnapshots | undefined;
  /** `region-snapshot` (91, nest of `dl-region-snapshot`) */
  regionSnapshot?: DlRegionSnapshot | undefined;
  /** `region-snapshot-id` (92, u32) */
  regionSnapshotId?: number | undefined;
  /** `region-chunks` (93, nest of `dl-region-chunks`) */
  regionChunks?: DlRegionChunks | undefined;
  /** `region-chunk` (94, nest of `dl-region-chunk`) */
  regionChunk?: DlRegionChunk | undefined;
  /** `region-chunk-data` (95, binary) */
  regionChunkData?: Uint8Array | undefined;
  /** `region-chunk-addr` (96, u64) */
  regionChunkAddr?: bigint | undefined;
  /** `region-chunk-len` (97, u64) */
  regionChunkLen?: bigint | undefined;
  /** `info-driver-name` (98, string) */
  infoDriverName?: string | Bytes | undefined;
  /** `info-serial-number` (99, string) */
  infoSerialNumber?: string | Bytes | undefined;
  /** `info-version-fixed` (100, nest of `dl-info-version`, repeated) */
  infoVersionFixed?: DlInfoVersion<Bytes>[] | undefined;
  /** `info-version-running` (101, nest of `dl-info-version`, repeated) */
  infoVersionRunning?: DlInfoVersion<Bytes>[] | undefined;
  /** `info-version-stored` (102, nest of `dl-info-version`, repeated) */
  infoVersionStored?: DlInfoVersion<Bytes>[] | undefined;
  /** `info-version-name` (103, string) */
  infoVersionName?: string | Bytes | undefined;
  /** `info-version-value` (104, string) */
  infoVersionValue?: string | Bytes | undefined;
  /** `sb-pool-cell-size` (105, u32) */
  sbPoolCellSize?: number | undefined;
  /** `fmsg` (106, nest of `dl-fmsg`) */
  fmsg?: DlFmsg<Bytes> | undefined;
  /** `fmsg-obj-nest-start` (107, flag) */
  fmsgObjNestStart?: boolean | undefined;
  /** `fmsg-pair-nest-start` (108, flag) */
  fmsgPairNestStart?: boolean | undefined;
  /** `fmsg-arr-nest-start` (109, flag) */
  fmsgArrNestStart?: boolean | undefined;
  /** `fmsg-nest-end` (110, flag) */
  fmsgNestEnd?: boolean | undefined;
  /** `fmsg-obj-name` (111, string) */
  fmsgObjName?: string | Bytes | undefined;
  /** `fmsg-obj-value-type` (112, u8, enum `var-attr-type`) */
  fmsgObjValueType?: EnumValue<VarAttrType> | undefined;
  /** `health-reporter` (114, nest of `dl-health-reporter`) */
  healthReporter?: DlHealthReporter<Bytes> | undefined;
  /** `health-reporter-name` (115, string) */
  healthReporterName?: string | Bytes | undefined;
  /** `health-reporter-state` (116, u8) */
  healthReporterState?: number | undefined;
  /** `health-reporter-err-count` (117, u64) */
  healthReporterErrCount?: bigint | undefined;
  /** `health-reporter-recover-count` (118, u64) */
  healthReporterRecoverCount?: bigint | undefined;
  /** `health-reporter-dump-ts` (119, u64) */
  healthReporterDumpTs?: bigint | undefined;
  /** `health-reporter-graceful-period` (120, u64) */
  healthReporterGracefulPeriod?: bigint | undefined;
  /** `health-reporter-auto-recover` (121, u8) */
  healthReporterAutoRecover?: number | undefined;
  /** `flash-update-file-name` (122, string) */
  flashUpdateFileName?: string | Bytes | undefined;
  /** `flash-update-component` (123, string) */
  flashUpdateComponent?: string | Bytes | undefined;
  /** `flash-update-status-msg` (124, string) */
  flashUpdateStatusMsg?: string | Bytes | undefined;
  /** `flash-update-status-done` (125, u64) */
  flashUpdateStatusDone?: bigint | undefined;
  /** `flash-update-status-total` (126, u64) */
  flashUpdateStatusTotal?: bigint | undefined;
  /** `port-pci-pf-number` (127, u16) */
  portPciPfNumber?: number | undefined;
  /** `port-pci-vf-number` (128, u16) */
  portPciVfNumber?: number | undefined;
  /** `stats` (129, nest of `dl-attr-stats`) */
  stats?: DlAttrStats | undefined;
  /** `trap-name` (130, string) */
  trapName?: string | Bytes | undefined;
  /** `trap-action` (131, u8, enum `trap-action`) */
  trapAction?: EnumValue<TrapAction> | undefined;
  /** `trap-type` (132, u8, enum `trap-type`) */
  trapType?: EnumValue<TrapType> | undefined;
  /** `trap-generic` (133, flag) */
  trapGeneric?: boolean | undefined;
  /** `trap-metadata` (134, nest of `dl-trap-metadata`) */
  trapMetadata?: DlTrapMetadata | undefined;
  /** `trap-group-name` (135, string) */
  trapGroupName?: string | Bytes | undefined;
  /** `reload-failed` (136, u8) */
  reloadFailed?: number | undefined;
  /** `health-reporter-dump-ts-ns` (137, u64) */
  healthReporterDumpTsNs?: bigint | undefined;
  /** `netns-fd` (138, u32) */
  netnsFd?: number | undefined;
  /** `netns-pid` (139, u32) */
  netnsPid?: number | undefined;
  /** `netns-id` (140, u32) */
  netnsId?: number | undefined;
  /** `health-reporter-auto-dump` (141, u8) */
  healthReporterAutoDump?: number | undefined;
  /** `trap-policer-id` (142, u32) */
  trapPolicerId?: number | undefined;
  /** `trap-policer-rate` (143, u64) */
  trapPolicerRate?: bigint | undefined;
  /** `trap-policer-burst` (144, u64) */
  trapPolicerBurst?: bigint | undefined;
  /** `port-function` (145, nest of `dl-port-function`) */
  portFunction?: DlPortFunction | undefined;
  /** `info-board-serial-number` (146, string) */
  infoBoardSerialNumber?: string | Bytes | undefined;
  /** `port-lanes` (147, u32) */
  portLanes?: number | undefined;
  /** `port-splittable` (148, u8) */
  portSplittable?: number | undefined;
  /** `port-external` (149, u8) */
  portExternal?: number | undefined;
  /** `port-controller-number` (150, u32) */
  portControllerNumber?: number | undefined;
  /** `flash-update-status-timeout` (151, u64) */
  flashUpdateStatusTimeout?: bigint | undefined;
  /** `flash-update-overwrite-mask` (152, bitfield32, flags `flash-overwrite`) */
  flashUpdateOverwriteMask?: Bitfield32<FlagsValue<FlashOverwriteFlag>> | undefined;
  /** `reload-action` (153, u8, enum `reload-action`) */
  reloadAction?: EnumValue<ReloadAction> | undefined;
  /** `reload-actions-performed` (154, bitfield32, flags `reload-action`) */
  reloadActionsPerformed?: Bitfield32<FlagsValue<ReloadActionFlag>> | undefined;
  /** `reload-limits` (155, bitfield32, flags `reload-action`) */
  reloadLimits?: Bitfield32<FlagsValue<ReloadActionFlag>> | undefined;
  /** `dev-stats` (156, nest of `dl-dev-stats`) */
  devStats?: DlDevStats | undefined;
  /** `reload-stats` (157, nest of `dl-reload-stats`) */
  reloadStats?: DlReloadStats | undefined;
  /** `reload-stats-entry` (158, nest of `dl-reload-stats-entry`, repeated) */
  reloadStatsEntry?: DlReloadStatsEntry[] | undefined;
  /** `reload-stats-limit` (159, u8) */
  reloadStatsLimit?: number | undefined;
  /** `reload-stats-value` (160, u32) */
  reloadStatsValue?: number | undefined;
  /** `remote-reload-stats` (161, nest of `dl-reload-stats`) */
  remoteReloadStats?: DlReloadStats | undefined;
  /** `reload-action-info` (162, nest of `dl-reload-act-info`, repeated) */
  reloadActionInfo?: DlReloadActInfo[] | undefined;
  /** `reload-action-stats` (163, nest of `dl-reload-act-stats`, repeated) */
  reloadActionStats?: DlReloadActStats[] | undefined;
  /** `port-pci-sf-number` (164, u32) */
  portPciSfNumber?: number | undefined;
  /** `rate-type` (165, u16, enum `rate-type`) */
  rateType?: EnumValue<RateType> | undefined;
  /** `rate-tx-share` (166, u64) */
  rateTxShare?: bigint | undefined;
  /** `rate-tx-max` (167, u64) */
  rateTxMax?: bigint | undefined;
  /** `rate-node-name` (168, string) */
  rateNodeName?: string | Bytes | undefined;
  /** `rate-parent-node-name` (169, string) */
  rateParentNodeName?: string | Bytes | undefined;
  /** `region-max-snapshots` (170, u32) */
  regionMaxSnapshots?: number | undefined;
  /** `linecard-index` (171, u32) */
  linecardIndex?: number | undefined;
  /** `linecard-state` (172, u8) */
  linecardState?: number | undefined;
  /** `linecard-type` (173, string) */
  linecardType?: string | Bytes | undefined;
  /** `linecard-supported-types` (174, nest of `dl-linecard-supported-types`) */
  linecardSupportedTypes?: DlLinecardSupportedTypes<Bytes> | undefined;
  /** `selftests` (176, nest of `dl-selftest-id`) */
  selftests?: DlSelftestId | undefined;
  /** `rate-tx-priority` (177, u32) */
  rateTxPriority?: number | undefined;
  /** `rate-tx-weight` (178, u32) */
  rateTxWeight?: number | undefined;
  /** `region-direct` (179, flag) */
  regionDirect?: boolean | undefined;
  /** `rate-tc-bws` (180, nest of `dl-rate-tc-bws`, repeated) */
  rateTcBws?: DlRateTcBws[] | undefined;
  /** `health-reporter-burst-period` (181, u64) */
  healthReporterBurstPeriod?: bigint | undefined;
  /** `param-reset-default` (183, flag) */
  paramResetDefault?: boolean | undefined;
  /** `index` (184, uint, at most 4294967295) */
  index?: bigint | undefined;
  /** `resource-scope-mask` (185, u32, flags `resource-scope`) */
  resourceScopeMask?: FlagsValue<ResourceScopeFlag> | undefined;
  /** `parent-dev` (186, nest of `dl-parent-dev`) */
  parentDev?: DlParentDev<Bytes> | undefined;
}

/** Attribute set `dl-dev-stats`, a part of `devlink` */
export interface DlDevStats extends SetObject {
  /** `reload-stats` (157, nest of `dl-reload-stats`) */
  reloadStats?: DlReloadStats | undefined;
  /** `remote-reload-stats` (161, nest of `dl-reload-stats`) */
  remoteReloadStats?: DlReloadStats | undefined;
}

/** Attribute set `dl-reload-stats`, a part of `devlink` */
export interface DlReloadStats extends SetObject {
  /** `reload-action-info` (162, nest of `dl-reload-act-info`, repeated) */
  reloadActionInfo?: DlReloadActInfo[] | undefined;
}

/** Attribute set `dl-reload-act-info`, a part of `devlink` */
export interface DlReloadActInfo extends SetObject {
  /** `reload-action` (153, u8, enum `reload-action`) */
  reloadAction?: EnumValue<ReloadAction> | undefined;
  /** `reload-action-stats` (163, nest of `dl-reload-act-stats`, repeated) */
  reloadActionStats?: DlReloadActStats[] | undefined;
}

/** Attribute set `dl-reload-act-stats`, a part of `devlink` */
export interface DlReloadActStats extends SetObject {
  /** `reload-stats-entry` (158, nest of `dl-reload-stats-entry`, repeated) */
  reloadStatsEntry?: DlReloadStatsEntry[] | undefined;
}

/** Attribute set `dl-reload-stats-entry`, a part of `devlink` */
export interface DlReloadStatsEntry extends SetObject {
  /** `reload-stats-limit` (159, u8) */
  reloadStatsLimit?: number | undefined;
  /** `reload-stats-value` (160, u32) */
  reloadStatsValue?: number | undefined;
}

/** Attribute set `dl-info-version`, a part of `devlink` */
export interface DlInfoVersion<Bytes = never> extends SetObject {
  /** `info-version-name` (103, string) */
  infoVersionName?: string | Bytes | undefined;
  /** `info-version-value` (104, string) */
  infoVersionValue?: string | Bytes | undefined;
}

/** Attribute set `dl-port-function` */
export interface DlPortFunction extends SetObject {
  /** `hw-addr` (1, binary) */
  hwAddr?: Uint8Array | undefined;
  /** `state` (2, u8, enum `port-fn-state`) */
  state?: EnumValue<PortFnState> | undefined;
  /** `opstate` (3, u8, enum `port-fn-opstate`) */
  opstate?: EnumValue<PortFnOpstate> | undefined;
  /** `caps` (4, bitfield32, flags `port-fn-attr-cap`) */
  caps?: Bitfield32<FlagsValue<PortFnAttrCapFlag>> | undefined;
}

/** Attribute set `dl-dpipe-tables`, a part of `devlink` */
export interface DlDpipeTables<Bytes = never> extends SetObject {
  /** `dpipe-table` (28, nest of `dl-dpipe-table`, repeated) */
  dpipeTable?: DlDpipeTable<Bytes>[] | undefined;
}

/** Attribute set `dl-dpipe-table`, a part of `devlink` */
export interface DlDpipeTable<Bytes = never> extends SetObject {
  /** `dpipe-table-name` (29, string) */
  dpipeTableName?: string | Bytes | undefined;
  /** `dpipe-table-size` (30, u64) */
  dpipeTableSize?: bigint | undefined;
  /** `dpipe-table-matches` (31, nest of `dl-dpipe-table-matches`) */
  dpipeTableMatches?: DlDpipeTableMatches | undefined;
  /** `dpipe-table-actions` (32, nest of `dl-dpipe-table-actions`) */
  dpipeTableActions?: DlDpipeTableActions | undefined;
  /** `dpipe-table-counters-enabled` (33, u8) */
  dpipeTableCountersEnabled?: number | undefined;
  /** `dpipe-table-resource-id` (75, u64) */
  dpipeTableResourceId?: bigint | undefined;
  /** `dpipe-table-resource-units` (76, u64) */
  dpipeTableResourceUnits?: bigint | undefined;
}

/** Attribute set `dl-dpipe-table-matches`, a part of `devlink` */
export interface DlDpipeTableMatches extends SetObject {
  /** `dpipe-match` (40, nest of `dl-dpipe-match`, repeated) */
  dpipeMatch?: DlDpipeMatch[] | undefined;
}

/** Attribute set `dl-dpipe-table-actions`, a part of `devlink` */
export interface DlDpipeTableActions extends SetObject {
  /** `dpipe-action` (43, nest of `dl-dpipe-action`, repeated) */
  dpipeAction?: DlDpipeAction[] | undefined;
}

/** Attribute set `dl-dpipe-entries`, a part of `devlink` */
export interface DlDpipeEntries extends SetObject {
  /** `dpipe-entry` (35, nest of `dl-dpipe-entry`, repeated) */
  dpipeEntry?: DlDpipeEntry[] | undefined;
}

/** Attribute set `dl-dpipe-entry`, a part of `devlink` */
export interface DlDpipeEntry extends SetObject {
  /** `dpipe-entry-index` (36, u64) */
  dpipeEntryIndex?: bigint | undefined;
  /** `dpipe-entry-match-values` (37, nest of `dl-dpipe-entry-match-values`) */
  dpipeEntryMatchValues?: DlDpipeEntryMatchValues | undefined;
  /** `dpipe-entry-action-values` (38, nest of `dl-dpipe-entry-action-values`) */
  dpipeEntryActionValues?: DlDpipeEntryActionValues | undefined;
  /** `dpipe-entry-counter` (39, u64) */
  dpipeEntryCounter?: bigint | undefined;
}

/** Attribute set `dl-dpipe-entry-match-values`, a part of `devlink` */
export interface DlDpipeEntryMatchValues extends SetObject {
  /** `dpipe-match-value` (41, nest of `dl-dpipe-match-value`, repeated) */
  dpipeMatchValue?: DlDpipeMatchValue[] | undefined;
}

/** Attribute set `dl-dpipe-entry-action-values`, a part of `devlink` */
export interface DlDpipeEntryActionValues extends SetObject {
  /** `dpipe-action-value` (44, nest of `dl-dpipe-action-value`, repeated) */
  dpipeActionValue?: DlDpipeActionValue[] | undefined;
}

/** Attribute set `dl-dpipe-match`, a part of `devlink` */
export interface DlDpipeMatch extends SetObject {
  /** `dpipe-match-type` (42, u32, enum `dpipe-match-type`) */
  dpipeMatchType?: EnumValue<DpipeMatchType> | undefined;
  /** `dpipe-header-id` (52, u32, enum `dpipe-header-id`) */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-global` (54, u8) */
  dpipeHeaderGlobal?: number | undefined;
  /** `dpipe-header-index` (55, u32) */
  dpipeHeaderIndex?: number | undefined;
  /** `dpipe-field-id` (58, u32) */
  dpipeFieldId?: number | undefined;
}

/** Attribute set `dl-dpipe-match-value`, a part of `devlink` */
export interface DlDpipeMatchValue extends SetObject {
  /** `dpipe-match` (40, nest of `dl-dpipe-match`, repeated) */
  dpipeMatch?: DlDpipeMatch[] | undefined;
  /** `dpipe-value` (46, binary) */
  dpipeValue?: Uint8Array | undefined;
  /** `dpipe-value-mask` (47, binary) */
  dpipeValueMask?: Uint8Array | undefined;
  /** `dpipe-value-mapping` (48, u32) */
  dpipeValueMapping?: number | undefined;
}

/** Attribute set `dl-dpipe-action`, a part of `devlink` */
export interface DlDpipeAction extends SetObject {
  /** `dpipe-action-type` (45, u32, enum `dpipe-action-type`) */
  dpipeActionType?: EnumValue<DpipeActionType> | undefined;
  /** `dpipe-header-id` (52, u32, enum `dpipe-header-id`) */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-global` (54, u8) */
  dpipeHeaderGlobal?: number | undefined;
  /** `dpipe-header-index` (55, u32) */
  dpipeHeaderIndex?: number | undefined;
  /** `dpipe-field-id` (58, u32) */
  dpipeFieldId?: number | undefined;
}

/** Attribute set `dl-dpipe-action-value`, a part of `devlink` */
export interface DlDpipeActionValue extends SetObject {
  /** `dpipe-action` (43, nest of `dl-dpipe-action`, repeated) */
  dpipeAction?: DlDpipeAction[] | undefined;
  /** `dpipe-value` (46, binary) */
  dpipeValue?: Uint8Array | undefined;
  /** `dpipe-value-mask` (47, binary) */
  dpipeValueMask?: Uint8Array | undefined;
  /** `dpipe-value-mapping` (48, u32) */
  dpipeValueMapping?: number | undefined;
}

/** Attribute set `dl-dpipe-headers`, a part of `devlink` */
export interface DlDpipeHeaders<Bytes = never> extends SetObject {
  /** `dpipe-header` (50, nest of `dl-dpipe-header`, repeated) */
  dpipeHeader?: DlDpipeHeader<Bytes>[] | undefined;
}

/** Attribute set `dl-dpipe-header`, a part of `devlink` */
export interface DlDpipeHeader<Bytes = never> extends SetObject {
  /** `dpipe-header-name` (51, string) */
  dpipeHeaderName?: string | Bytes | undefined;
  /** `dpipe-header-id` (52, u32, enum `dpipe-header-id`) */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-fields` (53, nest of `dl-dpipe-header-fields`) */
  dpipeHeaderFields?: DlDpipeHeaderFields<Bytes> | undefined;
  /** `dpipe-header-global` (54, u8) */
  dpipeHeaderGlobal?: number | undefined;
}

/** Attribute set `dl-dpipe-header-fields`, a part of `devlink` */
export interface DlDpipeHeaderFields<Bytes = never> extends SetObject {
  /** `dpipe-field` (56, nest of `dl-dpipe-field`, repeated) */
  dpipeField?: DlDpipeField<Bytes>[] | undefined;
}

/** Attribute set `dl-dpipe-field`, a part of `devlink` */
export interface DlDpipeField<Bytes = never> extends SetObject {
  /** `dpipe-field-name` (57, string) */
  dpipeFieldName?: string | Bytes | undefined;
  /** `dpipe-field-id` (58, u32) */
  dpipeFieldId?: number | undefined;
  /** `dpipe-field-bitwidth` (59, u32) */
  dpipeFieldBitwidth?: number | undefined;
  /** `dpipe-field-mapping-type` (60, u32, enum `dpipe-field-mapping-type`) */
  dpipeFieldMappingType?: EnumValue<DpipeFieldMappingType> | undefined;
}

/** Attribute set `dl-resource`, a part of `devlink` */
export interface DlResource<Bytes = never> extends SetObject {
  /** `resource-name` (65, string) */
  resourceName?: string | Bytes | undefined;
  /** `resource-id` (66, u64) */
  resourceId?: bigint | undefined;
  /** `resource-size` (67, u64) */
  resourceSize?: bigint | undefined;
  /** `resource-size-new` (68, u64) */
  resourceSizeNew?: bigint | undefined;
  /** `resource-size-valid` (69, u8) */
  resourceSizeValid?: number | undefined;
  /** `resource-size-min` (70, u64) */
  resourceSizeMin?: bigint | undefined;
  /** `resource-size-max` (71, u64) */
  resourceSizeMax?: bigint | undefined;
  /** `resource-size-gran` (72, u64) */
  resourceSizeGran?: bigint | undefined;
  /** `resource-unit` (73, u8, enum `resource-unit`) */
  resourceUnit?: EnumValue<ResourceUnit> | undefined;
  /** `resource-occ` (74, u64) */
  resourceOcc?: bigint | undefined;
}

/** Attribute set `dl-resource-list`, a part of `devlink` */
export interface DlResourceList<Bytes = never> extends SetObject {
  /** `resource` (64, nest of `dl-resource`, repeated) */
  resource?: DlResource<Bytes>[] | undefined;
}

/** Attribute set `dl-param`, a part of `devlink` */
export interface DlParam<Bytes = never> extends SetObject {
  /** `param-name` (81, string) */
  paramName?: string | Bytes | undefined;
  /** `param-generic` (82, flag) */
  paramGeneric?: boolean | undefined;
  /** `param-type` (83, u8, enum `var-attr-type`) */
  paramType?: EnumValue<VarAttrType> | undefined;
}

/** Attribute set `dl-region-snapshots`, a part of `devlink` */
export interface DlRegionSnapshots extends SetObject {
  /** `region-snapshot` (91, nest of `dl-region-snapshot`) */
  regionSnapshot?: DlRegionSnapshot | undefined;
}

/** Attribute set `dl-region-snapshot`, a part of `devlink` */
export interface DlRegionSnapshot extends SetObject {
  /** `region-snapshot-id` (92, u32) */
  regionSnapshotId?: number | undefined;
}

/** Attribute set `dl-region-chunks`, a part of `devlink` */
export interface DlRegionChunks extends SetObject {
  /** `region-chunk` (94, nest of `dl-region-chunk`) */
  regionChunk?: DlRegionChunk | undefined;
}

/** Attribute set `dl-region-chunk`, a part of `devlink` */
export interface DlRegionChunk extends SetObject {
  /** `region-chunk-data` (95, binary) */
  regionChunkData?: Uint8Array | undefined;
  /** `region-chunk-addr` (96, u64) */
  regionChunkAddr?: bigint | undefined;
}

/** Attribute set `dl-fmsg`, a part of `devlink` */
export interface DlFmsg<Bytes = never> extends SetObject {
  /** `fmsg-obj-nest-start` (107, flag) */
  fmsgObjNestStart?: boolean | undefined;
  /** `fmsg-pair-nest-start` (108, flag) */
  fmsgPairNestStart?: boolean | undefined;
  /** `fmsg-arr-nest-start` (109, flag) */
  fmsgArrNestStart?: boolean | undefined;
  /** `fmsg-nest-end` (110, flag) */
  fmsgNestEnd?: boolean | undefined;
  /** `fmsg-obj-name` (111, string) */
  fmsgObjName?: string | Bytes | undefined;
}

/** Attribute set `dl-health-reporter`, a part of `devlink` */
export interface DlHealthReporter<Bytes = never> extends SetObject {
  /** `health-reporter-name` (115, string) */
  healthReporterName?: string | Bytes | undefined;
  /** `health-reporter-state` (116, u8) */
  healthReporterState?: number | undefined;
  /** `health-reporter-err-count` (117, u64) */
  healthReporterErrCount?: bigint | undefined;
  /** `health-reporter-recover-count` (118, u64) */
  healthReporterRecoverCount?: bigint | undefined;
  /** `health-reporter-dump-ts` (119, u64) */
  healthReporterDumpTs?: bigint | undefined;
  /** `health-reporter-graceful-period` (120, u64) */
  healthReporterGracefulPeriod?: bigint | undefined;
  /** `health-reporter-auto-recover` (121, u8) */
  healthReporterAutoRecover?: number | undefined;
  /** `health-reporter-dump-ts-ns` (137, u64) */
  healthReporterDumpTsNs?: bigint | undefined;
  /** `health-reporter-auto-dump` (141, u8) */
  healthReporterAutoDump?: number | undefined;
  /** `health-reporter-burst-period` (181, u64) */
  healthReporterBurstPeriod?: bigint | undefined;
}

/** Attribute set `dl-attr-stats` */
export interface DlAttrStats extends SetObject {
  /** `stats-rx-packets` (0, u64) */
  statsRxPackets?: bigint | undefined;
  /** `stats-rx-bytes` (1, u64) */
  statsRxBytes?: bigint | undefined;
  /** `stats-rx-dropped` (2, u64) */
  statsRxDropped?: bigint | undefined;
}

/** Attribute set `dl-trap-metadata` */
export interface DlTrapMetadata extends SetObject {
  /** `trap-metadata-type-in-port` (0, flag) */
  trapMetadataTypeInPort?: boolean | undefined;
  /** `trap-metadata-type-fa-cookie` (1, flag) */
  trapMetadataTypeFaCookie?: boolean | undefined;
}

/** Attribute set `dl-linecard-supported-types`, a part of `devlink` */
export interface DlLinecardSupportedTypes<Bytes = never> extends SetObject {
  /** `linecard-type` (173, string) */
  linecardType?: string | Bytes | undefined;
}

/** Attribute set `dl-selftest-id` */
export interface DlSelftestId extends SetObject {
  /** `flash` (1, flag) */
  flash?: boolean | undefined;
}

/** Attribute set `dl-rate-tc-bws` */
export interface DlRateTcBws extends SetObject {
  /** `index` (1, u8, at most 7) */
  index?: number | undefined;
  /** `bw` (2, u32) */
  bw?: number | undefined;
}

/** Attribute set `dl-parent-dev`, a part of `devlink` */
export interface DlParentDev<Bytes = never> extends SetObject {
  /** `bus-name` (1, string) */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string) */
  devName?: string | Bytes | undefined;
  /** `index` (184, uint, at most 4294967295) */
  index?: bigint | undefined;
}

/** Request of `get`. */
export type GetRequest = Devlink<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = Devlink<Uint8Array>;

/** Request of `port-get`. */
export type PortGetRequest = Devlink<Uint8Array>;

/** Request of `port-get` (dump). */
export type PortGetDumpRequest = Devlink<Uint8Array>;

/** Request of `port-set`. */
export type PortSetRequest = Devlink<Uint8Array>;

/** Request of `port-new`. */
export type PortNewRequest = Devlink<Uint8Array>;

/** Request of `port-del`. */
export type PortDelRequest = Devlink<Uint8Array>;

/** Request of `port-split`. */
export type PortSplitRequest = Devlink<Uint8Array>;

/** Request of `port-unsplit`. */
export type PortUnsplitRequest = Devlink<Uint8Array>;

/** Request of `sb-get`. */
export type SbGetRequest = Devlink<Uint8Array>;

/** Request of `sb-get` (dump). */
export type SbGetDumpRequest = Devlink<Uint8Array>;

/** Request of `sb-pool-get`. */
export type SbPoolGetRequest = Devlink<Uint8Array>;

/** Request of `sb-pool-get` (dump). */
export type SbPoolGetDumpRequest = Devlink<Uint8Array>;

/** Request of `sb-pool-set`. */
export type SbPoolSetRequest = Devlink<Uint8Array>;

/** Request of `sb-port-pool-get`. */
export type SbPortPoolGetRequest = Devlink<Uint8Array>;

/** Request of `sb-port-pool-get` (dump). */
export type SbPortPoolGetDumpRequest = Devlink<Uint8Array>;

/** Request of `sb-port-pool-set`. */
export type SbPortPoolSetRequest = Devlink<Uint8Array>;

/** Request of `sb-tc-pool-bind-get`. */
export type SbTcPoolBindGetRequest = Devlink<Uint8Array>;

/** Request of `sb-tc-pool-bind-get` (dump). */
export type SbTcPoolBindGetDumpRequest = Devlink<Uint8Array>;

/** Request of `sb-tc-pool-bind-set`. */
export type SbTcPoolBindSetRequest = Devlink<Uint8Array>;

/** Request of `sb-occ-snapshot`. */
export type SbOccSnapshotRequest = Devlink<Uint8Array>;

/** Request of `sb-occ-max-clear`. */
export type SbOccMaxClearRequest = Devlink<Uint8Array>;

/** Request of `eswitch-get`. */
export type EswitchGetRequest = Devlink<Uint8Array>;

/** Request of `eswitch-set`. */
export type EswitchSetRequest = Devlink<Uint8Array>;

/** Request of `dpipe-table-get`. */
export type DpipeTableGetRequest = Devlink<Uint8Array>;

/** Request of `dpipe-entries-get`. */
export type DpipeEntriesGetRequest = Devlink<Uint8Array>;

/** Request of `dpipe-headers-get`. */
export type DpipeHeadersGetRequest = Devlink<Uint8Array>;

/** Request of `dpipe-table-counters-set`. */
export type DpipeTableCountersSetRequest = Devlink<Uint8Array>;

/** Request of `resource-set`. */
export type ResourceSetRequest = Devlink<Uint8Array>;

/** Request of `resource-dump`. */
export type ResourceDumpRequest = Devlink<Uint8Array>;

/** Request of `resource-dump` (dump). */
export type ResourceDumpDumpRequest = Devlink<Uint8Array>;

/** Request of `reload`. */
export type ReloadRequest = Devlink<Uint8Array>;

/** Request of `param-get`. */
export type ParamGetRequest = Devlink<Uint8Array>;

/** Request of `param-get` (dump). */
export type ParamGetDumpRequest = Devlink<Uint8Array>;

/** Request of `param-set`. */
export type ParamSetRequest = Devlink<Uint8Array>;

/** Request of `region-get`. */
export type RegionGetRequest = Devlink<Uint8Array>;

/** Request of `region-get` (dump). */
export type RegionGetDumpRequest = Devlink<Uint8Array>;

/** Request of `region-new`. */
export type RegionNewRequest = Devlink<Uint8Array>;

/** Request of `region-del`. */
export type RegionDelRequest = Devlink<Uint8Array>;

/** Request of `region-read` (dump). */
export type RegionReadDumpRequest = Devlink<Uint8Array>;

/** Request of `port-param-get`. */
export type PortParamGetRequest = Devlink<Uint8Array>;

/** Request of `port-param-get` (dump). */
export type PortParamGetDumpRequest = Devlink<Uint8Array>;

/** Request of `port-param-set`. */
export type PortParamSetRequest = Devlink<Uint8Array>;

/** Request of `info-get`. */
export type InfoGetRequest = Devlink<Uint8Array>;

/** Request of `info-get` (dump). */
export type InfoGetDumpRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-get`. */
export type HealthReporterGetRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-get` (dump). */
export type HealthReporterGetDumpRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-set`. */
export type HealthReporterSetRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-recover`. */
export type HealthReporterRecoverRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-diagnose`. */
export type HealthReporterDiagnoseRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-dump-get` (dump). */
export type HealthReporterDumpGetDumpRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-dump-clear`. */
export type HealthReporterDumpClearRequest = Devlink<Uint8Array>;

/** Request of `flash-update`. */
export type FlashUpdateRequest = Devlink<Uint8Array>;

/** Request of `trap-get`. */
export type TrapGetRequest = Devlink<Uint8Array>;

/** Request of `trap-get` (dump). */
export type TrapGetDumpRequest = Devlink<Uint8Array>;

/** Request of `trap-set`. */
export type TrapSetRequest = Devlink<Uint8Array>;

/** Request of `trap-group-get`. */
export type TrapGroupGetRequest = Devlink<Uint8Array>;

/** Request of `trap-group-get` (dump). */
export type TrapGroupGetDumpRequest = Devlink<Uint8Array>;

/** Request of `trap-group-set`. */
export type TrapGroupSetRequest = Devlink<Uint8Array>;

/** Request of `trap-policer-get`. */
export type TrapPolicerGetRequest = Devlink<Uint8Array>;

/** Request of `trap-policer-get` (dump). */
export type TrapPolicerGetDumpRequest = Devlink<Uint8Array>;

/** Request of `trap-policer-set`. */
export type TrapPolicerSetRequest = Devlink<Uint8Array>;

/** Request of `health-reporter-test`. */
export type HealthReporterTestRequest = Devlink<Uint8Array>;

/** Request of `rate-get`. */
export type RateGetRequest = Devlink<Uint8Array>;

/** Request of `rate-get` (dump). */
export type RateGetDumpRequest = Devlink<Uint8Array>;

/** Request of `rate-set`. */
export type RateSetRequest = Devlink<Uint8Array>;

/** Request of `rate-new`. */
export type RateNewRequest = Devlink<Uint8Array>;

/** Request of `rate-del`. */
export type RateDelRequest = Devlink<Uint8Array>;

/** Request of `linecard-get`. */
export type LinecardGetRequest = Devlink<Uint8Array>;

/** Request of `linecard-get` (dump). */
export type LinecardGetDumpRequest = Devlink<Uint8Array>;

/** Request of `linecard-set`. */
export type LinecardSetRequest = Devlink<Uint8Array>;

/** Request of `selftests-get`. */
export type SelftestsGetRequest = Devlink<Uint8Array>;

/** Request of `selftests-get` (dump). */
export type SelftestsGetDumpRequest = Devlink<Uint8Array>;

/** Request of `selftests-run`. */
export type SelftestsRunRequest = Devlink<Uint8Array>;

/** Request of `notify-filter-set`. */
export type NotifyFilterSetRequest = Devlink<Uint8Array>;
