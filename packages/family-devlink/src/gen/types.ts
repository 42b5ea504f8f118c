// Generated from specs/kernel/devlink.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { Bitfield32, EnumValue, FlagsValue, SetObject } from '@nlkit/netlink-core';
import type {
  DpipeActionType, DpipeFieldMappingType, DpipeHeaderId, DpipeMatchType, EswitchEncapMode, EswitchInlineMode,
  EswitchMode, FlashOverwriteFlag, HealthReporterState, LinecardState, ParamCmode, PortFlavour, PortFnAttrCapFlag,
  PortFnOpstate, PortFnState, PortType, RateType, ReloadAction, ReloadActionFlag, ReloadLimit, ReloadLimitFlag,
  ResourceScopeFlag, ResourceUnit, SbPoolType, SbThresholdType, SelftestStatus, TrapAction, TrapType, VarAttrType,
} from './constants.ts';

/** What {@link Devlink} has whatever is selected. */
export interface DevlinkBase<Bytes = never> extends SetObject {
  /** `bus-name` (1, string): Bus of the device, such as `pci`. */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string): Name of the device on its bus, such as `0000:01:00.0`. */
  devName?: string | Bytes | undefined;
  /** `port-index` (3, u32): Number of the port. */
  portIndex?: number | undefined;
  /** `port-type` (4, u16, enum `port-type`): Type of the port. */
  portType?: EnumValue<PortType> | undefined;
  /** `port-desired-type` (5, u16, enum `port-type`): Type that was asked for. */
  portDesiredType?: EnumValue<PortType> | undefined;
  /** `port-netdev-ifindex` (6, u32): Index of the port's link. */
  portNetdevIfindex?: number | undefined;
  /** `port-netdev-name` (7, string): Name of the port's link. */
  portNetdevName?: string | Bytes | undefined;
  /** `port-ibdev-name` (8, string): Name of the port's InfiniBand device. */
  portIbdevName?: string | Bytes | undefined;
  /** `port-split-count` (9, u32): Number of ports to split into. */
  portSplitCount?: number | undefined;
  /** `port-split-group` (10, u32): Ports with the same number were split from one. */
  portSplitGroup?: number | undefined;
  /** `sb-index` (11, u32): Number of the shared buffer. */
  sbIndex?: number | undefined;
  /** `sb-size` (12, u32): Size in bytes. */
  sbSize?: number | undefined;
  /** `sb-ingress-pool-count` (13, u16): Number of pools for packets that come in. */
  sbIngressPoolCount?: number | undefined;
  /** `sb-egress-pool-count` (14, u16): Number of pools for packets that go out. */
  sbEgressPoolCount?: number | undefined;
  /** `sb-ingress-tc-count` (15, u16): Number of traffic classes for packets that come in. */
  sbIngressTcCount?: number | undefined;
  /** `sb-egress-tc-count` (16, u16): Number of traffic classes for packets that go out. */
  sbEgressTcCount?: number | undefined;
  /** `sb-pool-index` (17, u16): Number of the pool. */
  sbPoolIndex?: number | undefined;
  /** `sb-pool-type` (18, u8, enum `sb-pool-type`): Direction of the pool. */
  sbPoolType?: EnumValue<SbPoolType> | undefined;
  /** `sb-pool-size` (19, u32): Size in bytes. */
  sbPoolSize?: number | undefined;
  /** `sb-pool-threshold-type` (20, u8, enum `sb-threshold-type`): What thresholds mean. */
  sbPoolThresholdType?: EnumValue<SbThresholdType> | undefined;
  /** `sb-threshold` (21, u32): Threshold; what it means depends on the pool. */
  sbThreshold?: number | undefined;
  /** `sb-tc-index` (22, u16): Number of the traffic class. */
  sbTcIndex?: number | undefined;
  /** `sb-occ-cur` (23, u32): Bytes taken when the last snapshot was made. */
  sbOccCur?: number | undefined;
  /** `sb-occ-max` (24, u32): Most bytes taken until then. */
  sbOccMax?: number | undefined;
  /** `eswitch-mode` (25, u16, enum `eswitch-mode`): How the switch works. */
  eswitchMode?: EnumValue<EswitchMode> | undefined;
  /**
   * `eswitch-inline-mode` (26, u8, enum `eswitch-inline-mode`): Headers that virtual functions have to put into their
   * descriptors.
   */
  eswitchInlineMode?: EnumValue<EswitchInlineMode> | undefined;
  /** `dpipe-tables` (27, nest of `dl-dpipe-tables`): Tables of the pipeline. */
  dpipeTables?: DlDpipeTables<Bytes> | undefined;
  /** `dpipe-table` (28, nest of `dl-dpipe-table`, repeated): A table. */
  dpipeTable?: DlDpipeTable<Bytes>[] | undefined;
  /** `dpipe-table-name` (29, string): Name of the table. */
  dpipeTableName?: string | Bytes | undefined;
  /** `dpipe-table-size` (30, u64): Number of entries that it has room for. */
  dpipeTableSize?: bigint | undefined;
  /** `dpipe-table-matches` (31, nest of `dl-dpipe-table-matches`): Fields that it looks at. */
  dpipeTableMatches?: DlDpipeTableMatches | undefined;
  /** `dpipe-table-actions` (32, nest of `dl-dpipe-table-actions`): What its entries do. */
  dpipeTableActions?: DlDpipeTableActions | undefined;
  /** `dpipe-table-counters-enabled` (33, u8): 1 if entries count. */
  dpipeTableCountersEnabled?: number | undefined;
  /** `dpipe-entries` (34, nest of `dl-dpipe-entries`): Entries of a table. */
  dpipeEntries?: DlDpipeEntries | undefined;
  /** `dpipe-entry` (35, nest of `dl-dpipe-entry`, repeated): An entry. */
  dpipeEntry?: DlDpipeEntry[] | undefined;
  /** `dpipe-entry-index` (36, u64): Number of the entry. */
  dpipeEntryIndex?: bigint | undefined;
  /** `dpipe-entry-match-values` (37, nest of `dl-dpipe-entry-match-values`): Values of the fields. */
  dpipeEntryMatchValues?: DlDpipeEntryMatchValues | undefined;
  /** `dpipe-entry-action-values` (38, nest of `dl-dpipe-entry-action-values`): What is done with which values. */
  dpipeEntryActionValues?: DlDpipeEntryActionValues | undefined;
  /** `dpipe-entry-counter` (39, u64): Number of packets that it fitted. */
  dpipeEntryCounter?: bigint | undefined;
  /** `dpipe-match` (40, nest of `dl-dpipe-match`, repeated): A field that is looked at. */
  dpipeMatch?: DlDpipeMatch[] | undefined;
  /** `dpipe-match-value` (41, nest of `dl-dpipe-match-value`, repeated): A field and its value. */
  dpipeMatchValue?: DlDpipeMatchValue[] | undefined;
  /** `dpipe-match-type` (42, u32, enum `dpipe-match-type`): How the field is matched. */
  dpipeMatchType?: EnumValue<DpipeMatchType> | undefined;
  /** `dpipe-action` (43, nest of `dl-dpipe-action`, repeated): A field that is changed. */
  dpipeAction?: DlDpipeAction[] | undefined;
  /** `dpipe-action-value` (44, nest of `dl-dpipe-action-value`, repeated): A field and its new value. */
  dpipeActionValue?: DlDpipeActionValue[] | undefined;
  /** `dpipe-action-type` (45, u32, enum `dpipe-action-type`): What is done. */
  dpipeActionType?: EnumValue<DpipeActionType> | undefined;
  /** `dpipe-value` (46, binary): Value, as the hardware has it. */
  dpipeValue?: Uint8Array | undefined;
  /** `dpipe-value-mask` (47, binary): Bits of it that count. */
  dpipeValueMask?: Uint8Array | undefined;
  /** `dpipe-value-mapping` (48, u32): What the value stands for, such as the index of a link. */
  dpipeValueMapping?: number | undefined;
  /** `dpipe-headers` (49, nest of `dl-dpipe-headers`): Headers that the pipeline knows. */
  dpipeHeaders?: DlDpipeHeaders<Bytes> | undefined;
  /** `dpipe-header` (50, nest of `dl-dpipe-header`, repeated): A header. */
  dpipeHeader?: DlDpipeHeader<Bytes>[] | undefined;
  /** `dpipe-header-name` (51, string): Name of the header. */
  dpipeHeaderName?: string | Bytes | undefined;
  /**
   * `dpipe-header-id` (52, u32, enum `dpipe-header-id`): Id of the header; one of those named here only if
   * `dpipe-header-global` is 1.
   */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-fields` (53, nest of `dl-dpipe-header-fields`): Its fields. */
  dpipeHeaderFields?: DlDpipeHeaderFields<Bytes> | undefined;
  /** `dpipe-header-global` (54, u8): 1 if all drivers have this header by this id. */
  dpipeHeaderGlobal?: number | undefined;
  /** `dpipe-header-index` (55, u32): Which of several headers of one kind. */
  dpipeHeaderIndex?: number | undefined;
  /** `dpipe-field` (56, nest of `dl-dpipe-field`, repeated): A field. */
  dpipeField?: DlDpipeField<Bytes>[] | undefined;
  /** `dpipe-field-name` (57, string): Name of the field. */
  dpipeFieldName?: string | Bytes | undefined;
  /** `dpipe-field-id` (58, u32): Id of the field in its header. */
  dpipeFieldId?: number | undefined;
  /** `dpipe-field-bitwidth` (59, u32): Number of bits. */
  dpipeFieldBitwidth?: number | undefined;
  /** `dpipe-field-mapping-type` (60, u32, enum `dpipe-field-mapping-type`): What else it stands for. */
  dpipeFieldMappingType?: EnumValue<DpipeFieldMappingType> | undefined;
  /** `eswitch-encap-mode` (62, u8, enum `eswitch-encap-mode`): Whether the switch can put packets into tunnels. */
  eswitchEncapMode?: EnumValue<EswitchEncapMode> | undefined;
  /** `resource-list` (63, nest of `dl-resource-list`): Resources. */
  resourceList?: DlResourceList<Bytes> | undefined;
  /** `resource` (64, nest of `dl-resource`, repeated): A resource, which may have others below it. */
  resource?: DlResource<Bytes>[] | undefined;
  /** `resource-name` (65, string): Name of the resource. */
  resourceName?: string | Bytes | undefined;
  /** `resource-id` (66, u64): Number of the resource. */
  resourceId?: bigint | undefined;
  /** `resource-size` (67, u64): Size that it has. */
  resourceSize?: bigint | undefined;
  /** `resource-size-new` (68, u64): Size that it gets with the next reload. */
  resourceSizeNew?: bigint | undefined;
  /** `resource-size-valid` (69, u8): 1 if the sizes of all that is below it fit into it. */
  resourceSizeValid?: number | undefined;
  /** `resource-size-min` (70, u64): Least size. */
  resourceSizeMin?: bigint | undefined;
  /** `resource-size-max` (71, u64): Largest size. */
  resourceSizeMax?: bigint | undefined;
  /** `resource-size-gran` (72, u64): Sizes have to be multiples of it. */
  resourceSizeGran?: bigint | undefined;
  /** `resource-unit` (73, u8, enum `resource-unit`): What it is counted in. */
  resourceUnit?: EnumValue<ResourceUnit> | undefined;
  /** `resource-occ` (74, u64): How much of it is in use. */
  resourceOcc?: bigint | undefined;
  /** `dpipe-table-resource-id` (75, u64): Resource that the table takes its entries from. */
  dpipeTableResourceId?: bigint | undefined;
  /** `dpipe-table-resource-units` (76, u64): How much of it an entry takes. */
  dpipeTableResourceUnits?: bigint | undefined;
  /** `port-flavour` (77, u16, enum `port-flavour`): What is behind the port. */
  portFlavour?: EnumValue<PortFlavour> | undefined;
  /** `port-number` (78, u32): Number of the plug. */
  portNumber?: number | undefined;
  /** `port-split-subport-number` (79, u32): Which part of a port that was split. */
  portSplitSubportNumber?: number | undefined;
  /** `param` (80, nest of `dl-param`): A parameter. */
  param?: DlParam<Bytes> | undefined;
  /** `param-name` (81, string): Name of the parameter. */
  paramName?: string | Bytes | undefined;
  /**
   * `param-generic` (82, flag): The parameter is described in the documentation of the kernel; others belong to their
   * driver.
   */
  paramGeneric?: boolean | undefined;
  /** `param-values-list` (84, nest of `dl-param-values-list`): Its values. */
  paramValuesList?: DlParamValuesList<Bytes> | undefined;
  /** `param-value` (85, nest of `dl-param-value`, repeated): A value and when it counts. */
  paramValue?: DlParamValue<Bytes>[] | undefined;
  /** `param-value-cmode` (87, u8, enum `param-cmode`): When it counts. */
  paramValueCmode?: EnumValue<ParamCmode> | undefined;
  /** `region-name` (88, string): Name of the region. */
  regionName?: string | Bytes | undefined;
  /** `region-size` (89, u64): Size in bytes. */
  regionSize?: bigint | undefined;
  /** `region-snapshots` (90, nest of `dl-region-snapshots`): Snapshots that there are. */
  regionSnapshots?: DlRegionSnapshots | undefined;
  /** `region-snapshot` (91, nest of `dl-region-snapshot`, repeated): A snapshot. */
  regionSnapshot?: DlRegionSnapshot[] | undefined;
  /** `region-snapshot-id` (92, u32): Number of the snapshot. */
  regionSnapshotId?: number | undefined;
  /** `region-chunks` (93, nest of `dl-region-chunks`): Parts of the region. */
  regionChunks?: DlRegionChunks | undefined;
  /** `region-chunk` (94, nest of `dl-region-chunk`, repeated): A part. */
  regionChunk?: DlRegionChunk[] | undefined;
  /** `region-chunk-data` (95, binary): Its bytes. */
  regionChunkData?: Uint8Array | undefined;
  /** `region-chunk-addr` (96, u64): Where it begins. In a request, where to begin. */
  regionChunkAddr?: bigint | undefined;
  /** `region-chunk-len` (97, u64): In a request, number of bytes to read. Goes with `region-chunk-addr`. */
  regionChunkLen?: bigint | undefined;
  /** `info-driver-name` (98, string): Name of the driver. */
  infoDriverName?: string | Bytes | undefined;
  /** `info-serial-number` (99, string): Serial number of the device. */
  infoSerialNumber?: string | Bytes | undefined;
  /**
   * `info-version-fixed` (100, nest of `dl-info-version`, repeated): A version that cannot change, such as that of the
   * board.
   */
  infoVersionFixed?: DlInfoVersion<Bytes>[] | undefined;
  /** `info-version-running` (101, nest of `dl-info-version`, repeated): A version that is in use. */
  infoVersionRunning?: DlInfoVersion<Bytes>[] | undefined;
  /**
   * `info-version-stored` (102, nest of `dl-info-version`, repeated): A version that is in the flash, and in use after
   * the next reset.
   */
  infoVersionStored?: DlInfoVersion<Bytes>[] | undefined;
  /** `info-version-name` (103, string): What it is a version of, such as `fw.mgmt`. */
  infoVersionName?: string | Bytes | undefined;
  /** `info-version-value` (104, string): The version. */
  infoVersionValue?: string | Bytes | undefined;
  /** `sb-pool-cell-size` (105, u32): Number of bytes by which the pool is shared out. */
  sbPoolCellSize?: number | undefined;
  /** `fmsg` (106, nest of `dl-fmsg`): A message of a reporter. `fmsgToValue` makes it a value. */
  fmsg?: DlFmsg<Bytes> | undefined;
  /** `fmsg-obj-nest-start` (107, flag): An object begins. */
  fmsgObjNestStart?: boolean | undefined;
  /** `fmsg-pair-nest-start` (108, flag): A name and its value begin. */
  fmsgPairNestStart?: boolean | undefined;
  /** `fmsg-arr-nest-start` (109, flag): A list begins, as the value of a name. */
  fmsgArrNestStart?: boolean | undefined;
  /** `fmsg-nest-end` (110, flag): Ends what began last. */
  fmsgNestEnd?: boolean | undefined;
  /** `fmsg-obj-name` (111, string): A name. */
  fmsgObjName?: string | Bytes | undefined;
  /** `fmsg-obj-value-type` (112, u8, enum `var-attr-type`): Type of the value that comes next. */
  fmsgObjValueType?: EnumValue<VarAttrType> | undefined;
  /** `fmsg-obj-value-data` (113, binary): A value, in the byte order of the machine. */
  fmsgObjValueData?: Uint8Array | undefined;
  /** `health-reporter` (114, nest of `dl-health-reporter`): A reporter. */
  healthReporter?: DlHealthReporter<Bytes> | undefined;
  /** `health-reporter-name` (115, string): Name of the reporter. */
  healthReporterName?: string | Bytes | undefined;
  /** `health-reporter-state` (116, u8, enum `health-reporter-state`): State of what it watches. */
  healthReporterState?: EnumValue<HealthReporterState> | undefined;
  /** `health-reporter-err-count` (117, u64): Number of errors. */
  healthReporterErrCount?: bigint | undefined;
  /** `health-reporter-recover-count` (118, u64): Number of recoveries. */
  healthReporterRecoverCount?: bigint | undefined;
  /**
   * `health-reporter-dump-ts` (119, u64): When an error was last written down, in thousandths of a second since boot;
   * as that wraps, `health-reporter-dump-ts-ns` is better.
   */
  healthReporterDumpTs?: bigint | undefined;
  /**
   * `health-reporter-graceful-period` (120, u64): Milliseconds after a recovery in which another error is not recovered
   * from.
   */
  healthReporterGracefulPeriod?: bigint | undefined;
  /** `health-reporter-auto-recover` (121, u8): 1 if it recovers by itself. */
  healthReporterAutoRecover?: number | undefined;
  /** `flash-update-file-name` (122, string): File below /lib/firmware. */
  flashUpdateFileName?: string | Bytes | undefined;
  /** `flash-update-component` (123, string): Part of the device that it is for. */
  flashUpdateComponent?: string | Bytes | undefined;
  /** `flash-update-status-msg` (124, string): What is being done. */
  flashUpdateStatusMsg?: string | Bytes | undefined;
  /** `flash-update-status-done` (125, u64): How much is done. */
  flashUpdateStatusDone?: bigint | undefined;
  /** `flash-update-status-total` (126, u64): How much there is to do. */
  flashUpdateStatusTotal?: bigint | undefined;
  /** `port-pci-pf-number` (127, u16): Number of the physical function. */
  portPciPfNumber?: number | undefined;
  /** `port-pci-vf-number` (128, u16): Number of the virtual function. */
  portPciVfNumber?: number | undefined;
  /** `stats` (129, nest of `dl-attr-stats`): Counters. */
  stats?: DlAttrStats | undefined;
  /** `trap-name` (130, string): Name of the trap. */
  trapName?: string | Bytes | undefined;
  /** `trap-action` (131, u8, enum `trap-action`): What is done with the packets. */
  trapAction?: EnumValue<TrapAction> | undefined;
  /** `trap-type` (132, u8, enum `trap-type`): Why they are trapped. */
  trapType?: EnumValue<TrapType> | undefined;
  /**
   * `trap-generic` (133, flag): The trap is described in the documentation of the kernel; others belong to their
   * driver.
   */
  trapGeneric?: boolean | undefined;
  /** `trap-metadata` (134, nest of `dl-trap-metadata`): What is told along with a packet. */
  trapMetadata?: DlTrapMetadata | undefined;
  /** `trap-group-name` (135, string): Name of the group. */
  trapGroupName?: string | Bytes | undefined;
  /** `reload-failed` (136, u8): 1 if the last reload failed. */
  reloadFailed?: number | undefined;
  /** `health-reporter-dump-ts-ns` (137, u64): When an error was last written down, in nanoseconds since boot. */
  healthReporterDumpTsNs?: bigint | undefined;
  /** `netns-fd` (138, u32): Descriptor of a network namespace, of the process that asks. */
  netnsFd?: number | undefined;
  /** `netns-pid` (139, u32): Process in a network namespace. */
  netnsPid?: number | undefined;
  /** `netns-id` (140, u32): Id of a network namespace. */
  netnsId?: number | undefined;
  /** `health-reporter-auto-dump` (141, u8): 1 if errors are written down by themselves. */
  healthReporterAutoDump?: number | undefined;
  /** `trap-policer-id` (142, u32): Number of the policer. */
  trapPolicerId?: number | undefined;
  /** `trap-policer-rate` (143, u64): Packets in a second. */
  trapPolicerRate?: bigint | undefined;
  /** `trap-policer-burst` (144, u64): Packets at once. */
  trapPolicerBurst?: bigint | undefined;
  /** `port-function` (145, nest of `dl-port-function`): The function behind the port. */
  portFunction?: DlPortFunction<Bytes> | undefined;
  /** `info-board-serial-number` (146, string): Serial number of the board. */
  infoBoardSerialNumber?: string | Bytes | undefined;
  /** `port-lanes` (147, u32): Number of lanes. */
  portLanes?: number | undefined;
  /** `port-splittable` (148, u8): 1 if the port can be split. */
  portSplittable?: number | undefined;
  /** `port-external` (149, u8): 1 if the function is of another machine that the card is in. */
  portExternal?: number | undefined;
  /** `port-controller-number` (150, u32): Number of the controller, 0 for that of this machine. */
  portControllerNumber?: number | undefined;
  /** `flash-update-status-timeout` (151, u64): Seconds that this step may take. */
  flashUpdateStatusTimeout?: bigint | undefined;
  /** `flash-update-overwrite-mask` (152, bitfield32, flags `flash-overwrite`): What may be replaced. */
  flashUpdateOverwriteMask?: Bitfield32<FlagsValue<FlashOverwriteFlag>> | undefined;
  /** `reload-action` (153, u8, enum `reload-action`): What is done. */
  reloadAction?: EnumValue<ReloadAction> | undefined;
  /** `reload-actions-performed` (154, bitfield32, flags `reload-action`): What was done. */
  reloadActionsPerformed?: Bitfield32<FlagsValue<ReloadActionFlag>> | undefined;
  /** `reload-limits` (155, bitfield32, flags `reload-limit`): What must not be done. */
  reloadLimits?: Bitfield32<FlagsValue<ReloadLimitFlag>> | undefined;
  /** `dev-stats` (156, nest of `dl-dev-stats`): Counters of reloads. */
  devStats?: DlDevStats | undefined;
  /** `reload-stats` (157, nest of `dl-reload-stats`): Counters of reloads that this machine asked for. */
  reloadStats?: DlReloadStats | undefined;
  /** `reload-stats-entry` (158, nest of `dl-reload-stats-entry`, repeated): A counter. */
  reloadStatsEntry?: DlReloadStatsEntry[] | undefined;
  /** `reload-stats-limit` (159, u8, enum `reload-limit`): Limit that the reloads were under. */
  reloadStatsLimit?: EnumValue<ReloadLimit> | undefined;
  /** `reload-stats-value` (160, u32): Number of reloads. */
  reloadStatsValue?: number | undefined;
  /** `remote-reload-stats` (161, nest of `dl-reload-stats`): Counters of reloads that others asked for. */
  remoteReloadStats?: DlReloadStats | undefined;
  /** `reload-action-info` (162, nest of `dl-reload-act-info`, repeated): An action and its counters. */
  reloadActionInfo?: DlReloadActInfo[] | undefined;
  /** `reload-action-stats` (163, nest of `dl-reload-act-stats`, repeated): Counters of the action. */
  reloadActionStats?: DlReloadActStats[] | undefined;
  /** `port-pci-sf-number` (164, u32): Number of the subfunction. */
  portPciSfNumber?: number | undefined;
  /** `rate-type` (165, u16, enum `rate-type`): What the rates belong to. */
  rateType?: EnumValue<RateType> | undefined;
  /** `rate-tx-share` (166, u64): Bytes in a second that it gets at least. */
  rateTxShare?: bigint | undefined;
  /** `rate-tx-max` (167, u64): Bytes in a second that it gets at most; 0 for no limit. */
  rateTxMax?: bigint | undefined;
  /** `rate-node-name` (168, string): Name of the node. */
  rateNodeName?: string | Bytes | undefined;
  /** `rate-parent-node-name` (169, string): Node above; in a request, an empty text for none. */
  rateParentNodeName?: string | Bytes | undefined;
  /** `region-max-snapshots` (170, u32): Number of snapshots that there may be. */
  regionMaxSnapshots?: number | undefined;
  /** `linecard-index` (171, u32): Number of the slot. */
  linecardIndex?: number | undefined;
  /** `linecard-state` (172, u8, enum `linecard-state`): State of the card. */
  linecardState?: EnumValue<LinecardState> | undefined;
  /** `linecard-type` (173, string): Type of the card; in a request, an empty text for none. */
  linecardType?: string | Bytes | undefined;
  /** `linecard-supported-types` (174, nest of `dl-linecard-supported-types`): Types that the slot takes. */
  linecardSupportedTypes?: DlLinecardSupportedTypes<Bytes> | undefined;
  /** `nested-devlink` (175, nest of `dl-nested-devlink`, repeated): A device that belongs to this one. */
  nestedDevlink?: DlNestedDevlink<Bytes>[] | undefined;
  /** `selftests` (176, nest of `dl-selftest-id`): Tests. */
  selftests?: DlSelftestId | undefined;
  /** `rate-tx-priority` (177, u32): Who has a higher number sends first. */
  rateTxPriority?: number | undefined;
  /** `rate-tx-weight` (178, u32): Share among those of the same priority. */
  rateTxWeight?: number | undefined;
  /** `region-direct` (179, flag): Reads the region itself instead of a snapshot. */
  regionDirect?: boolean | undefined;
  /** `rate-tc-bws` (180, nest of `dl-rate-tc-bws`, repeated): Share of a traffic class. */
  rateTcBws?: DlRateTcBws[] | undefined;
  /**
   * `health-reporter-burst-period` (181, u64): Milliseconds after the first error in which further ones are still
   * recovered from.
   */
  healthReporterBurstPeriod?: bigint | undefined;
  /** `param-reset-default` (183, flag): Sets the value that the device came with. */
  paramResetDefault?: boolean | undefined;
  /** `index` (184, u32): Number of the device, in place of bus and name. */
  index?: number | undefined;
  /** `resource-scope-mask` (185, u32, flags `resource-scope`): Where the resources belong that are listed. */
  resourceScopeMask?: FlagsValue<ResourceScopeFlag> | undefined;
  /** `parent-dev` (186, nest of `dl-parent-dev`): Device of the node above, if it is another one. */
  parentDev?: DlParentDev<Bytes> | undefined;
}

/** What `param-type` selects in {@link Devlink}: the type of `param-value-data` and `param-value-default`. */
export type DevlinkParamType<Bytes = never> =
  /** A number. */
  | { paramType: 'u8'; paramValueData?: number | undefined; paramValueDefault?: number | undefined }
  /** A number. */
  | { paramType: 'u16'; paramValueData?: number | undefined; paramValueDefault?: number | undefined }
  /** A number. */
  | { paramType: 'u32'; paramValueData?: number | undefined; paramValueDefault?: number | undefined }
  /** A number. */
  | { paramType: 'u64'; paramValueData?: bigint | undefined; paramValueDefault?: bigint | undefined }
  /** A text. */
  | { paramType: 'string'; paramValueData?: string | Bytes | undefined; paramValueDefault?: string | Bytes | undefined }
  /** On; off if it is absent. */
  | { paramType: 'flag'; paramValueData?: boolean | undefined; paramValueDefault?: number | undefined }
  /** Several numbers, one in each attribute. */
  | { paramType: 'u64-array'; paramValueData?: bigint[] | undefined; paramValueDefault?: bigint[] | undefined }
  | {
    paramType?: Exclude<
      VarAttrType,
      'u8' | 'u16' | 'u32' | 'u64' | 'string' | 'flag' | 'u64-array'
    > | (number & {}) | undefined;
    paramValueData?: undefined;
    paramValueDefault?: undefined;
  };

/** Attribute set `devlink`: A device, or something of it. `bus-name` and `dev-name`, or `index`, say which device. */
export type Devlink<Bytes = never> = DevlinkBase<Bytes> & DevlinkParamType<Bytes>;

/** Attribute set `dl-dev-stats`, a part of `devlink`: Counters of reloads. */
export interface DlDevStats extends SetObject {
  /** `reload-stats` (157, nest of `dl-reload-stats`): Counters of reloads that this machine asked for. */
  reloadStats?: DlReloadStats | undefined;
  /** `remote-reload-stats` (161, nest of `dl-reload-stats`): Counters of reloads that others asked for. */
  remoteReloadStats?: DlReloadStats | undefined;
}

/** Attribute set `dl-reload-stats`, a part of `devlink`: Counters of reloads, by action. */
export interface DlReloadStats extends SetObject {
  /** `reload-action-info` (162, nest of `dl-reload-act-info`, repeated): An action and its counters. */
  reloadActionInfo?: DlReloadActInfo[] | undefined;
}

/** Attribute set `dl-reload-act-info`, a part of `devlink`: Counters of an action. */
export interface DlReloadActInfo extends SetObject {
  /** `reload-action` (153, u8, enum `reload-action`): What is done. */
  reloadAction?: EnumValue<ReloadAction> | undefined;
  /** `reload-action-stats` (163, nest of `dl-reload-act-stats`, repeated): Counters of the action. */
  reloadActionStats?: DlReloadActStats[] | undefined;
}

/** Attribute set `dl-reload-act-stats`, a part of `devlink`: Counters of an action, by limit. */
export interface DlReloadActStats extends SetObject {
  /** `reload-stats-entry` (158, nest of `dl-reload-stats-entry`, repeated): A counter. */
  reloadStatsEntry?: DlReloadStatsEntry[] | undefined;
}

/** Attribute set `dl-reload-stats-entry`, a part of `devlink`: A counter. */
export interface DlReloadStatsEntry extends SetObject {
  /** `reload-stats-limit` (159, u8, enum `reload-limit`): Limit that the reloads were under. */
  reloadStatsLimit?: EnumValue<ReloadLimit> | undefined;
  /** `reload-stats-value` (160, u32): Number of reloads. */
  reloadStatsValue?: number | undefined;
}

/** Attribute set `dl-info-version`, a part of `devlink`: A version. */
export interface DlInfoVersion<Bytes = never> extends SetObject {
  /** `info-version-name` (103, string): What it is a version of, such as `fw.mgmt`. */
  infoVersionName?: string | Bytes | undefined;
  /** `info-version-value` (104, string): The version. */
  infoVersionValue?: string | Bytes | undefined;
}

/** Attribute set `dl-port-function`: The function behind a port. */
export interface DlPortFunction<Bytes = never> extends SetObject {
  /** `hw-addr` (1, binary, mac): Its hardware address. */
  hwAddr?: string | Bytes | undefined;
  /** `state` (2, u8, enum `port-fn-state`): What it is told to be. */
  state?: EnumValue<PortFnState> | undefined;
  /** `opstate` (3, u8, enum `port-fn-opstate`): Whether a driver uses it. Read-only. */
  opstate?: EnumValue<PortFnOpstate> | undefined;
  /** `caps` (4, bitfield32, flags `port-fn-attr-cap`): What it may do. */
  caps?: Bitfield32<FlagsValue<PortFnAttrCapFlag>> | undefined;
  /** `devlink` (5, nest of `dl-nested-devlink`): The function's own device. Read-only. */
  devlink?: DlNestedDevlink<Bytes> | undefined;
  /** `max-io-eqs` (6, u32): Number of event queues that it may have. */
  maxIoEqs?: number | undefined;
}

/** Attribute set `dl-dpipe-tables`, a part of `devlink`: Tables of a pipeline. */
export interface DlDpipeTables<Bytes = never> extends SetObject {
  /** `dpipe-table` (28, nest of `dl-dpipe-table`, repeated): A table. */
  dpipeTable?: DlDpipeTable<Bytes>[] | undefined;
}

/** Attribute set `dl-dpipe-table`, a part of `devlink`: A table of a pipeline. */
export interface DlDpipeTable<Bytes = never> extends SetObject {
  /** `dpipe-table-name` (29, string): Name of the table. */
  dpipeTableName?: string | Bytes | undefined;
  /** `dpipe-table-size` (30, u64): Number of entries that it has room for. */
  dpipeTableSize?: bigint | undefined;
  /** `dpipe-table-matches` (31, nest of `dl-dpipe-table-matches`): Fields that it looks at. */
  dpipeTableMatches?: DlDpipeTableMatches | undefined;
  /** `dpipe-table-actions` (32, nest of `dl-dpipe-table-actions`): What its entries do. */
  dpipeTableActions?: DlDpipeTableActions | undefined;
  /** `dpipe-table-counters-enabled` (33, u8): 1 if entries count. */
  dpipeTableCountersEnabled?: number | undefined;
  /** `dpipe-table-resource-id` (75, u64): Resource that the table takes its entries from. */
  dpipeTableResourceId?: bigint | undefined;
  /** `dpipe-table-resource-units` (76, u64): How much of it an entry takes. */
  dpipeTableResourceUnits?: bigint | undefined;
}

/** Attribute set `dl-dpipe-table-matches`, a part of `devlink`: Fields that a table looks at. */
export interface DlDpipeTableMatches extends SetObject {
  /** `dpipe-match` (40, nest of `dl-dpipe-match`, repeated): A field that is looked at. */
  dpipeMatch?: DlDpipeMatch[] | undefined;
}

/** Attribute set `dl-dpipe-table-actions`, a part of `devlink`: What entries of a table do. */
export interface DlDpipeTableActions extends SetObject {
  /** `dpipe-action` (43, nest of `dl-dpipe-action`, repeated): A field that is changed. */
  dpipeAction?: DlDpipeAction[] | undefined;
}

/** Attribute set `dl-dpipe-entries`, a part of `devlink`: Entries of a table. */
export interface DlDpipeEntries extends SetObject {
  /** `dpipe-entry` (35, nest of `dl-dpipe-entry`, repeated): An entry. */
  dpipeEntry?: DlDpipeEntry[] | undefined;
}

/** Attribute set `dl-dpipe-entry`, a part of `devlink`: An entry of a table. */
export interface DlDpipeEntry extends SetObject {
  /** `dpipe-entry-index` (36, u64): Number of the entry. */
  dpipeEntryIndex?: bigint | undefined;
  /** `dpipe-entry-match-values` (37, nest of `dl-dpipe-entry-match-values`): Values of the fields. */
  dpipeEntryMatchValues?: DlDpipeEntryMatchValues | undefined;
  /** `dpipe-entry-action-values` (38, nest of `dl-dpipe-entry-action-values`): What is done with which values. */
  dpipeEntryActionValues?: DlDpipeEntryActionValues | undefined;
  /** `dpipe-entry-counter` (39, u64): Number of packets that it fitted. */
  dpipeEntryCounter?: bigint | undefined;
}

/** Attribute set `dl-dpipe-entry-match-values`, a part of `devlink`: Values of fields. */
export interface DlDpipeEntryMatchValues extends SetObject {
  /** `dpipe-match-value` (41, nest of `dl-dpipe-match-value`, repeated): A field and its value. */
  dpipeMatchValue?: DlDpipeMatchValue[] | undefined;
}

/** Attribute set `dl-dpipe-entry-action-values`, a part of `devlink`: What is done with which values. */
export interface DlDpipeEntryActionValues extends SetObject {
  /** `dpipe-action-value` (44, nest of `dl-dpipe-action-value`, repeated): A field and its new value. */
  dpipeActionValue?: DlDpipeActionValue[] | undefined;
}

/** Attribute set `dl-dpipe-match`, a part of `devlink`: A field that is looked at. */
export interface DlDpipeMatch extends SetObject {
  /** `dpipe-match-type` (42, u32, enum `dpipe-match-type`): How the field is matched. */
  dpipeMatchType?: EnumValue<DpipeMatchType> | undefined;
  /**
   * `dpipe-header-id` (52, u32, enum `dpipe-header-id`): Id of the header; one of those named here only if
   * `dpipe-header-global` is 1.
   */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-global` (54, u8): 1 if all drivers have this header by this id. */
  dpipeHeaderGlobal?: number | undefined;
  /** `dpipe-header-index` (55, u32): Which of several headers of one kind. */
  dpipeHeaderIndex?: number | undefined;
  /** `dpipe-field-id` (58, u32): Id of the field in its header. */
  dpipeFieldId?: number | undefined;
}

/** Attribute set `dl-dpipe-match-value`, a part of `devlink`: A field and its value. */
export interface DlDpipeMatchValue extends SetObject {
  /** `dpipe-match` (40, nest of `dl-dpipe-match`, repeated): A field that is looked at. */
  dpipeMatch?: DlDpipeMatch[] | undefined;
  /** `dpipe-value` (46, binary): Value, as the hardware has it. */
  dpipeValue?: Uint8Array | undefined;
  /** `dpipe-value-mask` (47, binary): Bits of it that count. */
  dpipeValueMask?: Uint8Array | undefined;
  /** `dpipe-value-mapping` (48, u32): What the value stands for, such as the index of a link. */
  dpipeValueMapping?: number | undefined;
}

/** Attribute set `dl-dpipe-action`, a part of `devlink`: A field that is changed. */
export interface DlDpipeAction extends SetObject {
  /** `dpipe-action-type` (45, u32, enum `dpipe-action-type`): What is done. */
  dpipeActionType?: EnumValue<DpipeActionType> | undefined;
  /**
   * `dpipe-header-id` (52, u32, enum `dpipe-header-id`): Id of the header; one of those named here only if
   * `dpipe-header-global` is 1.
   */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-global` (54, u8): 1 if all drivers have this header by this id. */
  dpipeHeaderGlobal?: number | undefined;
  /** `dpipe-header-index` (55, u32): Which of several headers of one kind. */
  dpipeHeaderIndex?: number | undefined;
  /** `dpipe-field-id` (58, u32): Id of the field in its header. */
  dpipeFieldId?: number | undefined;
}

/** Attribute set `dl-dpipe-action-value`, a part of `devlink`: A field and its new value. */
export interface DlDpipeActionValue extends SetObject {
  /** `dpipe-action` (43, nest of `dl-dpipe-action`, repeated): A field that is changed. */
  dpipeAction?: DlDpipeAction[] | undefined;
  /** `dpipe-value` (46, binary): Value, as the hardware has it. */
  dpipeValue?: Uint8Array | undefined;
  /** `dpipe-value-mask` (47, binary): Bits of it that count. */
  dpipeValueMask?: Uint8Array | undefined;
  /** `dpipe-value-mapping` (48, u32): What the value stands for, such as the index of a link. */
  dpipeValueMapping?: number | undefined;
}

/** Attribute set `dl-dpipe-headers`, a part of `devlink`: Headers that a pipeline knows. */
export interface DlDpipeHeaders<Bytes = never> extends SetObject {
  /** `dpipe-header` (50, nest of `dl-dpipe-header`, repeated): A header. */
  dpipeHeader?: DlDpipeHeader<Bytes>[] | undefined;
}

/** Attribute set `dl-dpipe-header`, a part of `devlink`: A header. */
export interface DlDpipeHeader<Bytes = never> extends SetObject {
  /** `dpipe-header-name` (51, string): Name of the header. */
  dpipeHeaderName?: string | Bytes | undefined;
  /**
   * `dpipe-header-id` (52, u32, enum `dpipe-header-id`): Id of the header; one of those named here only if
   * `dpipe-header-global` is 1.
   */
  dpipeHeaderId?: EnumValue<DpipeHeaderId> | undefined;
  /** `dpipe-header-fields` (53, nest of `dl-dpipe-header-fields`): Its fields. */
  dpipeHeaderFields?: DlDpipeHeaderFields<Bytes> | undefined;
  /** `dpipe-header-global` (54, u8): 1 if all drivers have this header by this id. */
  dpipeHeaderGlobal?: number | undefined;
}

/** Attribute set `dl-dpipe-header-fields`, a part of `devlink`: Fields of a header. */
export interface DlDpipeHeaderFields<Bytes = never> extends SetObject {
  /** `dpipe-field` (56, nest of `dl-dpipe-field`, repeated): A field. */
  dpipeField?: DlDpipeField<Bytes>[] | undefined;
}

/** Attribute set `dl-dpipe-field`, a part of `devlink`: A field. */
export interface DlDpipeField<Bytes = never> extends SetObject {
  /** `dpipe-field-name` (57, string): Name of the field. */
  dpipeFieldName?: string | Bytes | undefined;
  /** `dpipe-field-id` (58, u32): Id of the field in its header. */
  dpipeFieldId?: number | undefined;
  /** `dpipe-field-bitwidth` (59, u32): Number of bits. */
  dpipeFieldBitwidth?: number | undefined;
  /** `dpipe-field-mapping-type` (60, u32, enum `dpipe-field-mapping-type`): What else it stands for. */
  dpipeFieldMappingType?: EnumValue<DpipeFieldMappingType> | undefined;
}

/** Attribute set `dl-resource`, a part of `devlink`: A resource. */
export interface DlResource<Bytes = never> extends SetObject {
  /** `resource-list` (63, nest of `dl-resource-list`): Resources. */
  resourceList?: DlResourceList<Bytes> | undefined;
  /** `resource-name` (65, string): Name of the resource. */
  resourceName?: string | Bytes | undefined;
  /** `resource-id` (66, u64): Number of the resource. */
  resourceId?: bigint | undefined;
  /** `resource-size` (67, u64): Size that it has. */
  resourceSize?: bigint | undefined;
  /** `resource-size-new` (68, u64): Size that it gets with the next reload. */
  resourceSizeNew?: bigint | undefined;
  /** `resource-size-valid` (69, u8): 1 if the sizes of all that is below it fit into it. */
  resourceSizeValid?: number | undefined;
  /** `resource-size-min` (70, u64): Least size. */
  resourceSizeMin?: bigint | undefined;
  /** `resource-size-max` (71, u64): Largest size. */
  resourceSizeMax?: bigint | undefined;
  /** `resource-size-gran` (72, u64): Sizes have to be multiples of it. */
  resourceSizeGran?: bigint | undefined;
  /** `resource-unit` (73, u8, enum `resource-unit`): What it is counted in. */
  resourceUnit?: EnumValue<ResourceUnit> | undefined;
  /** `resource-occ` (74, u64): How much of it is in use. */
  resourceOcc?: bigint | undefined;
}

/** Attribute set `dl-resource-list`, a part of `devlink`: Resources. */
export interface DlResourceList<Bytes = never> extends SetObject {
  /** `resource` (64, nest of `dl-resource`, repeated): A resource, which may have others below it. */
  resource?: DlResource<Bytes>[] | undefined;
}

/** Attribute set `dl-param`, a part of `devlink`: A parameter. */
export interface DlParam<Bytes = never> extends SetObject {
  /** `param-name` (81, string): Name of the parameter. */
  paramName?: string | Bytes | undefined;
  /**
   * `param-generic` (82, flag): The parameter is described in the documentation of the kernel; others belong to their
   * driver.
   */
  paramGeneric?: boolean | undefined;
  /** `param-type` (83, u8, enum `var-attr-type`): Type of its values. */
  paramType?: EnumValue<VarAttrType> | undefined;
  /** `param-values-list` (84, nest of `dl-param-values-list`): Its values. */
  paramValuesList?: DlParamValuesList<Bytes> | undefined;
}

/** Attribute set `dl-region-snapshots`, a part of `devlink`: Snapshots of a region. */
export interface DlRegionSnapshots extends SetObject {
  /** `region-snapshot` (91, nest of `dl-region-snapshot`, repeated): A snapshot. */
  regionSnapshot?: DlRegionSnapshot[] | undefined;
}

/** Attribute set `dl-region-snapshot`, a part of `devlink`: A snapshot. */
export interface DlRegionSnapshot extends SetObject {
  /** `region-snapshot-id` (92, u32): Number of the snapshot. */
  regionSnapshotId?: number | undefined;
}

/** Attribute set `dl-region-chunks`, a part of `devlink`: Parts of a region. */
export interface DlRegionChunks extends SetObject {
  /** `region-chunk` (94, nest of `dl-region-chunk`, repeated): A part. */
  regionChunk?: DlRegionChunk[] | undefined;
}

/** Attribute set `dl-region-chunk`, a part of `devlink`: A part of a region. */
export interface DlRegionChunk extends SetObject {
  /** `region-chunk-data` (95, binary): Its bytes. */
  regionChunkData?: Uint8Array | undefined;
  /** `region-chunk-addr` (96, u64): Where it begins. In a request, where to begin. */
  regionChunkAddr?: bigint | undefined;
}

/** One entry of the list `dl-fmsg`: it holds one of these. */
export interface DlFmsgItem<Bytes = never> extends SetObject {
  /** `fmsg-obj-nest-start` (107, flag): An object begins. */
  fmsgObjNestStart?: boolean | undefined;
  /** `fmsg-pair-nest-start` (108, flag): A name and its value begin. */
  fmsgPairNestStart?: boolean | undefined;
  /** `fmsg-arr-nest-start` (109, flag): A list begins, as the value of a name. */
  fmsgArrNestStart?: boolean | undefined;
  /** `fmsg-nest-end` (110, flag): Ends what began last. */
  fmsgNestEnd?: boolean | undefined;
  /** `fmsg-obj-name` (111, string): A name. */
  fmsgObjName?: string | Bytes | undefined;
  /** `fmsg-obj-value-type` (112, u8, enum `var-attr-type`): Type of the value that comes next. */
  fmsgObjValueType?: EnumValue<VarAttrType> | undefined;
  /** `fmsg-obj-value-data` (113, binary): A value, in the byte order of the machine. */
  fmsgObjValueData?: Uint8Array | undefined;
}

/**
 * Attribute set `dl-fmsg`, a part of `devlink`: A message of a reporter, piece by piece.
 *
 * An ordered list: attributes may repeat, and their order is kept.
 */
export type DlFmsg<Bytes = never> = DlFmsgItem<Bytes>[];

/** Attribute set `dl-health-reporter`, a part of `devlink`: A reporter. */
export interface DlHealthReporter<Bytes = never> extends SetObject {
  /** `health-reporter-name` (115, string): Name of the reporter. */
  healthReporterName?: string | Bytes | undefined;
  /** `health-reporter-state` (116, u8, enum `health-reporter-state`): State of what it watches. */
  healthReporterState?: EnumValue<HealthReporterState> | undefined;
  /** `health-reporter-err-count` (117, u64): Number of errors. */
  healthReporterErrCount?: bigint | undefined;
  /** `health-reporter-recover-count` (118, u64): Number of recoveries. */
  healthReporterRecoverCount?: bigint | undefined;
  /**
   * `health-reporter-dump-ts` (119, u64): When an error was last written down, in thousandths of a second since boot;
   * as that wraps, `health-reporter-dump-ts-ns` is better.
   */
  healthReporterDumpTs?: bigint | undefined;
  /**
   * `health-reporter-graceful-period` (120, u64): Milliseconds after a recovery in which another error is not recovered
   * from.
   */
  healthReporterGracefulPeriod?: bigint | undefined;
  /** `health-reporter-auto-recover` (121, u8): 1 if it recovers by itself. */
  healthReporterAutoRecover?: number | undefined;
  /** `health-reporter-dump-ts-ns` (137, u64): When an error was last written down, in nanoseconds since boot. */
  healthReporterDumpTsNs?: bigint | undefined;
  /** `health-reporter-auto-dump` (141, u8): 1 if errors are written down by themselves. */
  healthReporterAutoDump?: number | undefined;
  /**
   * `health-reporter-burst-period` (181, u64): Milliseconds after the first error in which further ones are still
   * recovered from.
   */
  healthReporterBurstPeriod?: bigint | undefined;
}

/** Attribute set `dl-attr-stats`: Counters of traps. */
export interface DlAttrStats extends SetObject {
  /** `stats-rx-packets` (0, u64): Packets that were trapped. */
  statsRxPackets?: bigint | undefined;
  /** `stats-rx-bytes` (1, u64): Bytes of these packets. */
  statsRxBytes?: bigint | undefined;
  /** `stats-rx-dropped` (2, u64): Packets that the device or the policer dropped. */
  statsRxDropped?: bigint | undefined;
}

/** Attribute set `dl-trap-metadata`: What is told along with a packet. */
export interface DlTrapMetadata extends SetObject {
  /** `trap-metadata-type-in-port` (0, flag): The port by which it came. */
  trapMetadataTypeInPort?: boolean | undefined;
  /** `trap-metadata-type-fa-cookie` (1, flag): The cookie of the rule that trapped it. */
  trapMetadataTypeFaCookie?: boolean | undefined;
}

/** Attribute set `dl-linecard-supported-types`, a part of `devlink`: Types of line cards. */
export interface DlLinecardSupportedTypes<Bytes = never> extends SetObject {
  /** `linecard-type` (173, string, repeated): Type of the card; in a request, an empty text for none. */
  linecardType?: (string | Bytes)[] | undefined;
}

/** Attribute set `dl-selftest-id`: Tests. */
export interface DlSelftestId extends SetObject {
  /** `flash` (1, flag): The flash. */
  flash?: boolean | undefined;
}

/** Attribute set `dl-rate-tc-bws`: Share of a traffic class. */
export interface DlRateTcBws extends SetObject {
  /** `index` (1, u8, at most 7): Number of the class. */
  index?: number | undefined;
  /** `bw` (2, u32): Its share, in percent; those of all classes make 100. */
  bw?: number | undefined;
}

/** Attribute set `dl-parent-dev`, a part of `devlink`: Another device. */
export interface DlParentDev<Bytes = never> extends SetObject {
  /** `bus-name` (1, string): Bus of the device, such as `pci`. */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string): Name of the device on its bus, such as `0000:01:00.0`. */
  devName?: string | Bytes | undefined;
  /** `netns-id` (140, s32): Id of a network namespace. */
  netnsId?: number | undefined;
  /** `index` (184, u32): Number of the device, in place of bus and name. */
  index?: number | undefined;
}

/** Attribute set `dl-param-values-list`, a part of `devlink`: Values of a parameter. */
export interface DlParamValuesList<Bytes = never> extends SetObject {
  /** `param-value` (85, nest of `dl-param-value`, repeated): A value and when it counts. */
  paramValue?: DlParamValue<Bytes>[] | undefined;
}

/** What `param-type` around {@link DlParamValue} selects: the type of `param-value-data`. */
export type DlParamValueParamValueData<Bytes = never> = number | bigint | string | Bytes | boolean | bigint[];

/** What `param-type` around {@link DlParamValue} selects: the type of `param-value-default`. */
export type DlParamValueParamValueDefault<Bytes = never> = number | bigint | string | Bytes | bigint[];

/** Attribute set `dl-param-value`, a part of `devlink`: A value of a parameter, and when it counts. */
export interface DlParamValue<Bytes = never> extends SetObject {
  /**
   * `param-value-data` (86, sub-message `param-data` by `param-type`): Value, of the type `param-type`. A `flag` that
   * is absent is off.
   */
  paramValueData?: DlParamValueParamValueData<Bytes> | undefined;
  /** `param-value-cmode` (87, u8, enum `param-cmode`): When it counts. */
  paramValueCmode?: EnumValue<ParamCmode> | undefined;
  /** `param-value-default` (182, sub-message `param-default` by `param-type`): Value that the device comes with. */
  paramValueDefault?: DlParamValueParamValueDefault<Bytes> | undefined;
}

/** Attribute set `dl-nested-devlink`, a part of `devlink`: Another device. */
export interface DlNestedDevlink<Bytes = never> extends SetObject {
  /** `bus-name` (1, string): Bus of the device, such as `pci`. */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string): Name of the device on its bus, such as `0000:01:00.0`. */
  devName?: string | Bytes | undefined;
  /** `netns-id` (140, s32): Id of a network namespace. */
  netnsId?: number | undefined;
  /** `index` (184, u32): Number of the device, in place of bus and name. */
  index?: number | undefined;
}

/** Attribute set `dl-selftests-run`: Tests to run, and their results. */
export interface DlSelftestsRun<Bytes = never> extends SetObject {
  /** `bus-name` (1, string): Bus of the device, such as `pci`. */
  busName?: string | Bytes | undefined;
  /** `dev-name` (2, string): Name of the device on its bus. */
  devName?: string | Bytes | undefined;
  /** `selftests` (176, nest of `dl-selftest-id`, in requests): Tests to run. */
  selftests?: DlSelftestId | undefined;
  /** `selftest-results` (176, nest of `dl-selftest-results`, in replies): How they have ended. */
  selftestResults?: DlSelftestResults | undefined;
  /** `index` (184, u32): Index of the device. */
  index?: number | undefined;
}

/** Attribute set `dl-selftest-results`: Results of tests. */
export interface DlSelftestResults extends SetObject {
  /** `result` (1, nest of `dl-selftest-result`, repeated): Result of a test. */
  result?: DlSelftestResult[] | undefined;
}

/** Attribute set `dl-selftest-result`: Result of a test. */
export interface DlSelftestResult extends SetObject {
  /** `id` (2, u32): Number of the test, 1 for the flash. */
  id?: number | undefined;
  /** `status` (3, u8, enum `selftest-status`): How it has ended. */
  status?: EnumValue<SelftestStatus> | undefined;
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
export type SelftestsRunRequest = DlSelftestsRun<Uint8Array>;

/** Request of `notify-filter-set`. */
export type NotifyFilterSetRequest = Devlink<Uint8Array>;
