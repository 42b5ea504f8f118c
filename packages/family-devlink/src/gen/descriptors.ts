// Generated from specs/kernel/devlink.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, flag, list, mac, named, namedBitfield32, nest, s32, subMessage,
  type SubMessageFormat, text, u16, u32, u64, u8, uint,
} from '@nlkit/netlink-core';
import {
  dpipeActionTypeTable, dpipeFieldMappingTypeTable, dpipeHeaderIdTable, dpipeMatchTypeTable, eswitchEncapModeTable,
  eswitchInlineModeTable, eswitchModeTable, flashOverwriteFlagsTable, healthReporterStateTable, linecardStateTable,
  paramCmodeTable, portFlavourTable, portFnAttrCapFlagsTable, portFnOpstateTable, portFnStateTable, portTypeTable,
  rateTypeTable, reloadActionFlagsTable, reloadActionTable, reloadLimitFlagsTable, reloadLimitTable,
  resourceScopeFlagsTable, resourceUnitTable, sbPoolTypeTable, sbThresholdTypeTable, selftestStatusTable,
  trapActionTable, trapTypeTable, varAttrTypeTable,
} from './constants.ts';
import {
  decodeDlAttrStats, decodeDlDevStats, decodeDlDpipeAction, decodeDlDpipeActionValue, decodeDlDpipeEntries,
  decodeDlDpipeEntry, decodeDlDpipeEntryActionValues, decodeDlDpipeEntryMatchValues, decodeDlDpipeField,
  decodeDlDpipeHeader, decodeDlDpipeHeaderFields, decodeDlDpipeHeaders, decodeDlDpipeMatch, decodeDlDpipeMatchValue,
  decodeDlDpipeTable, decodeDlDpipeTableActions, decodeDlDpipeTableMatches, decodeDlDpipeTables, decodeDlFmsg,
  decodeDlHealthReporter, decodeDlInfoVersion, decodeDlLinecardSupportedTypes, decodeDlNestedDevlink, decodeDlParam,
  decodeDlParamValue, decodeDlParamValuesList, decodeDlParentDev, decodeDlPortFunction, decodeDlRateTcBws,
  decodeDlRegionChunk, decodeDlRegionChunks, decodeDlRegionSnapshot, decodeDlRegionSnapshots, decodeDlReloadActInfo,
  decodeDlReloadActStats, decodeDlReloadStats, decodeDlReloadStatsEntry, decodeDlResource, decodeDlResourceList,
  decodeDlSelftestId, decodeDlSelftestResult, decodeDlSelftestResults, decodeDlTrapMetadata,
} from './decode.ts';
import {
  encodeDlAttrStats, encodeDlDevStats, encodeDlDpipeAction, encodeDlDpipeActionValue, encodeDlDpipeEntries,
  encodeDlDpipeEntry, encodeDlDpipeEntryActionValues, encodeDlDpipeEntryMatchValues, encodeDlDpipeField,
  encodeDlDpipeHeader, encodeDlDpipeHeaderFields, encodeDlDpipeHeaders, encodeDlDpipeMatch, encodeDlDpipeMatchValue,
  encodeDlDpipeTable, encodeDlDpipeTableActions, encodeDlDpipeTableMatches, encodeDlDpipeTables, encodeDlFmsg,
  encodeDlHealthReporter, encodeDlInfoVersion, encodeDlLinecardSupportedTypes, encodeDlNestedDevlink, encodeDlParam,
  encodeDlParamValue, encodeDlParamValuesList, encodeDlParentDev, encodeDlPortFunction, encodeDlRateTcBws,
  encodeDlRegionChunk, encodeDlRegionChunks, encodeDlRegionSnapshot, encodeDlRegionSnapshots, encodeDlReloadActInfo,
  encodeDlReloadActStats, encodeDlReloadStats, encodeDlReloadStatsEntry, encodeDlResource, encodeDlResourceList,
  encodeDlSelftestId, encodeDlSelftestResult, encodeDlSelftestResults, encodeDlTrapMetadata,
} from './encode.ts';
import type {
  Devlink, DlAttrStats, DlDevStats, DlDpipeAction, DlDpipeActionValue, DlDpipeEntries, DlDpipeEntry,
  DlDpipeEntryActionValues, DlDpipeEntryMatchValues, DlDpipeField, DlDpipeHeader, DlDpipeHeaderFields, DlDpipeHeaders,
  DlDpipeMatch, DlDpipeMatchValue, DlDpipeTable, DlDpipeTableActions, DlDpipeTableMatches, DlDpipeTables, DlFmsgItem,
  DlHealthReporter, DlInfoVersion, DlLinecardSupportedTypes, DlNestedDevlink, DlParam, DlParamValue, DlParamValuesList,
  DlParentDev, DlPortFunction, DlRateTcBws, DlRegionChunk, DlRegionChunks, DlRegionSnapshot, DlRegionSnapshots,
  DlReloadActInfo, DlReloadActStats, DlReloadStats, DlReloadStatsEntry, DlResource, DlResourceList, DlSelftestId,
  DlSelftestResult, DlSelftestResults, DlSelftestsRun, DlTrapMetadata,
} from './types.ts';

/** Formats of sub-message `param-data` by the value that selects them. */
export const paramDataFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  u8: { type: u8 },
  u16: { type: u16 },
  u32: { type: u32 },
  u64: { type: u64 },
  string: { type: text },
  flag: { type: flag },
  'u64-array': { type: /* @__PURE__ */ list(uint) },
});

/** Formats of sub-message `param-default` by the value that selects them. */
export const paramDefaultFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  u8: { type: u8 },
  u16: { type: u16 },
  u32: { type: u32 },
  u64: { type: u64 },
  string: { type: text },
  flag: { type: u8 },
  'u64-array': { type: /* @__PURE__ */ list(uint) },
});

/** Attributes of set `devlink`. */
export const devlinkAttrs: AttributeSet<Devlink> = /* @__PURE__ */ attributeSet('devlink', {
  busName: /* @__PURE__ */ attribute(1, 'bus-name', text),
  devName: /* @__PURE__ */ attribute(2, 'dev-name', text),
  portIndex: /* @__PURE__ */ attribute(3, 'port-index', u32),
  portType: /* @__PURE__ */ attribute(4, 'port-type', /* @__PURE__ */ named('u16', portTypeTable)),
  portDesiredType: /* @__PURE__ */ attribute(5, 'port-desired-type', /* @__PURE__ */ named('u16', portTypeTable)),
  portNetdevIfindex: /* @__PURE__ */ attribute(6, 'port-netdev-ifindex', u32),
  portNetdevName: /* @__PURE__ */ attribute(7, 'port-netdev-name', text),
  portIbdevName: /* @__PURE__ */ attribute(8, 'port-ibdev-name', text),
  portSplitCount: /* @__PURE__ */ attribute(9, 'port-split-count', u32),
  portSplitGroup: /* @__PURE__ */ attribute(10, 'port-split-group', u32),
  sbIndex: /* @__PURE__ */ attribute(11, 'sb-index', u32),
  sbSize: /* @__PURE__ */ attribute(12, 'sb-size', u32),
  sbIngressPoolCount: /* @__PURE__ */ attribute(13, 'sb-ingress-pool-count', u16),
  sbEgressPoolCount: /* @__PURE__ */ attribute(14, 'sb-egress-pool-count', u16),
  sbIngressTcCount: /* @__PURE__ */ attribute(15, 'sb-ingress-tc-count', u16),
  sbEgressTcCount: /* @__PURE__ */ attribute(16, 'sb-egress-tc-count', u16),
  sbPoolIndex: /* @__PURE__ */ attribute(17, 'sb-pool-index', u16),
  sbPoolType: /* @__PURE__ */ attribute(18, 'sb-pool-type', /* @__PURE__ */ named('u8', sbPoolTypeTable)),
  sbPoolSize: /* @__PURE__ */ attribute(19, 'sb-pool-size', u32),
  sbPoolThresholdType: /* @__PURE__ */ attribute(
    20, 'sb-pool-threshold-type', /* @__PURE__ */ named('u8', sbThresholdTypeTable),
  ),
  sbThreshold: /* @__PURE__ */ attribute(21, 'sb-threshold', u32),
  sbTcIndex: /* @__PURE__ */ attribute(22, 'sb-tc-index', u16),
  sbOccCur: /* @__PURE__ */ attribute(23, 'sb-occ-cur', u32),
  sbOccMax: /* @__PURE__ */ attribute(24, 'sb-occ-max', u32),
  eswitchMode: /* @__PURE__ */ attribute(25, 'eswitch-mode', /* @__PURE__ */ named('u16', eswitchModeTable)),
  eswitchInlineMode: /* @__PURE__ */ attribute(
    26, 'eswitch-inline-mode', /* @__PURE__ */ named('u8', eswitchInlineModeTable),
  ),
  dpipeTables: /* @__PURE__ */ attribute(
    27, 'dpipe-tables', /* @__PURE__ */ nest(() => dlDpipeTablesAttrs, decodeDlDpipeTables, encodeDlDpipeTables),
  ),
  dpipeTable: /* @__PURE__ */ attribute(
    28, 'dpipe-table',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeTableAttrs, decodeDlDpipeTable, encodeDlDpipeTable)),
  ),
  dpipeTableName: /* @__PURE__ */ attribute(29, 'dpipe-table-name', text),
  dpipeTableSize: /* @__PURE__ */ attribute(30, 'dpipe-table-size', u64),
  dpipeTableMatches: /* @__PURE__ */ attribute(
    31, 'dpipe-table-matches',
    /* @__PURE__ */ nest(() => dlDpipeTableMatchesAttrs, decodeDlDpipeTableMatches, encodeDlDpipeTableMatches),
  ),
  dpipeTableActions: /* @__PURE__ */ attribute(
    32, 'dpipe-table-actions',
    /* @__PURE__ */ nest(() => dlDpipeTableActionsAttrs, decodeDlDpipeTableActions, encodeDlDpipeTableActions),
  ),
  dpipeTableCountersEnabled: /* @__PURE__ */ attribute(33, 'dpipe-table-counters-enabled', u8),
  dpipeEntries: /* @__PURE__ */ attribute(
    34, 'dpipe-entries', /* @__PURE__ */ nest(() => dlDpipeEntriesAttrs, decodeDlDpipeEntries, encodeDlDpipeEntries),
  ),
  dpipeEntry: /* @__PURE__ */ attribute(
    35, 'dpipe-entry',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeEntryAttrs, decodeDlDpipeEntry, encodeDlDpipeEntry)),
  ),
  dpipeEntryIndex: /* @__PURE__ */ attribute(36, 'dpipe-entry-index', u64),
  dpipeEntryMatchValues: /* @__PURE__ */ attribute(
    37, 'dpipe-entry-match-values', /* @__PURE__ */ nest(
      () => dlDpipeEntryMatchValuesAttrs, decodeDlDpipeEntryMatchValues, encodeDlDpipeEntryMatchValues,
    ),
  ),
  dpipeEntryActionValues: /* @__PURE__ */ attribute(
    38, 'dpipe-entry-action-values', /* @__PURE__ */ nest(
      () => dlDpipeEntryActionValuesAttrs, decodeDlDpipeEntryActionValues, encodeDlDpipeEntryActionValues,
    ),
  ),
  dpipeEntryCounter: /* @__PURE__ */ attribute(39, 'dpipe-entry-counter', u64),
  dpipeMatch: /* @__PURE__ */ attribute(
    40, 'dpipe-match',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeMatchAttrs, decodeDlDpipeMatch, encodeDlDpipeMatch)),
  ),
  dpipeMatchValue: /* @__PURE__ */ attribute(
    41, 'dpipe-match-value', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlDpipeMatchValueAttrs, decodeDlDpipeMatchValue, encodeDlDpipeMatchValue),
    ),
  ),
  dpipeMatchType: /* @__PURE__ */ attribute(42, 'dpipe-match-type', /* @__PURE__ */ named('u32', dpipeMatchTypeTable)),
  dpipeAction: /* @__PURE__ */ attribute(
    43, 'dpipe-action',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeActionAttrs, decodeDlDpipeAction, encodeDlDpipeAction)),
  ),
  dpipeActionValue: /* @__PURE__ */ attribute(
    44, 'dpipe-action-value', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlDpipeActionValueAttrs, decodeDlDpipeActionValue, encodeDlDpipeActionValue),
    ),
  ),
  dpipeActionType: /* @__PURE__ */ attribute(
    45, 'dpipe-action-type', /* @__PURE__ */ named('u32', dpipeActionTypeTable),
  ),
  dpipeValue: /* @__PURE__ */ attribute(46, 'dpipe-value', /* @__PURE__ */ binary()),
  dpipeValueMask: /* @__PURE__ */ attribute(47, 'dpipe-value-mask', /* @__PURE__ */ binary()),
  dpipeValueMapping: /* @__PURE__ */ attribute(48, 'dpipe-value-mapping', u32),
  dpipeHeaders: /* @__PURE__ */ attribute(
    49, 'dpipe-headers', /* @__PURE__ */ nest(() => dlDpipeHeadersAttrs, decodeDlDpipeHeaders, encodeDlDpipeHeaders),
  ),
  dpipeHeader: /* @__PURE__ */ attribute(
    50, 'dpipe-header',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeHeaderAttrs, decodeDlDpipeHeader, encodeDlDpipeHeader)),
  ),
  dpipeHeaderName: /* @__PURE__ */ attribute(51, 'dpipe-header-name', text),
  dpipeHeaderId: /* @__PURE__ */ attribute(52, 'dpipe-header-id', /* @__PURE__ */ named('u32', dpipeHeaderIdTable)),
  dpipeHeaderFields: /* @__PURE__ */ attribute(
    53, 'dpipe-header-fields',
    /* @__PURE__ */ nest(() => dlDpipeHeaderFieldsAttrs, decodeDlDpipeHeaderFields, encodeDlDpipeHeaderFields),
  ),
  dpipeHeaderGlobal: /* @__PURE__ */ attribute(54, 'dpipe-header-global', u8),
  dpipeHeaderIndex: /* @__PURE__ */ attribute(55, 'dpipe-header-index', u32),
  dpipeField: /* @__PURE__ */ attribute(
    56, 'dpipe-field',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeFieldAttrs, decodeDlDpipeField, encodeDlDpipeField)),
  ),
  dpipeFieldName: /* @__PURE__ */ attribute(57, 'dpipe-field-name', text),
  dpipeFieldId: /* @__PURE__ */ attribute(58, 'dpipe-field-id', u32),
  dpipeFieldBitwidth: /* @__PURE__ */ attribute(59, 'dpipe-field-bitwidth', u32),
  dpipeFieldMappingType: /* @__PURE__ */ attribute(
    60, 'dpipe-field-mapping-type', /* @__PURE__ */ named('u32', dpipeFieldMappingTypeTable),
  ),
  eswitchEncapMode: /* @__PURE__ */ attribute(
    62, 'eswitch-encap-mode', /* @__PURE__ */ named('u8', eswitchEncapModeTable),
  ),
  resourceList: /* @__PURE__ */ attribute(
    63, 'resource-list', /* @__PURE__ */ nest(() => dlResourceListAttrs, decodeDlResourceList, encodeDlResourceList),
  ),
  resource: /* @__PURE__ */ attribute(
    64, 'resource',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlResourceAttrs, decodeDlResource, encodeDlResource)),
  ),
  resourceName: /* @__PURE__ */ attribute(65, 'resource-name', text),
  resourceId: /* @__PURE__ */ attribute(66, 'resource-id', u64),
  resourceSize: /* @__PURE__ */ attribute(67, 'resource-size', u64),
  resourceSizeNew: /* @__PURE__ */ attribute(68, 'resource-size-new', u64),
  resourceSizeValid: /* @__PURE__ */ attribute(69, 'resource-size-valid', u8),
  resourceSizeMin: /* @__PURE__ */ attribute(70, 'resource-size-min', u64),
  resourceSizeMax: /* @__PURE__ */ attribute(71, 'resource-size-max', u64),
  resourceSizeGran: /* @__PURE__ */ attribute(72, 'resource-size-gran', u64),
  resourceUnit: /* @__PURE__ */ attribute(73, 'resource-unit', /* @__PURE__ */ named('u8', resourceUnitTable)),
  resourceOcc: /* @__PURE__ */ attribute(74, 'resource-occ', u64),
  dpipeTableResourceId: /* @__PURE__ */ attribute(75, 'dpipe-table-resource-id', u64),
  dpipeTableResourceUnits: /* @__PURE__ */ attribute(76, 'dpipe-table-resource-units', u64),
  portFlavour: /* @__PURE__ */ attribute(77, 'port-flavour', /* @__PURE__ */ named('u16', portFlavourTable)),
  portNumber: /* @__PURE__ */ attribute(78, 'port-number', u32),
  portSplitSubportNumber: /* @__PURE__ */ attribute(79, 'port-split-subport-number', u32),
  param: /* @__PURE__ */ attribute(80, 'param', /* @__PURE__ */ nest(() => dlParamAttrs, decodeDlParam, encodeDlParam)),
  paramName: /* @__PURE__ */ attribute(81, 'param-name', text),
  paramGeneric: /* @__PURE__ */ attribute(82, 'param-generic', flag),
  paramType: /* @__PURE__ */ attribute(83, 'param-type', /* @__PURE__ */ named('u8', varAttrTypeTable)),
  paramValuesList: /* @__PURE__ */ attribute(
    84, 'param-values-list', /* @__PURE__ */ nest(
      () => dlParamValuesListAttrs, decodeDlParamValuesList, encodeDlParamValuesList, undefined, ['paramType'],
    ),
  ),
  paramValue: /* @__PURE__ */ attribute(
    85, 'param-value', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlParamValueAttrs, decodeDlParamValue, encodeDlParamValue, undefined, ['paramType']),
    ),
  ),
  paramValueData: /* @__PURE__ */ attribute(
    86, 'param-value-data', /* @__PURE__ */ subMessage('paramType', paramDataFormats),
  ),
  paramValueCmode: /* @__PURE__ */ attribute(87, 'param-value-cmode', /* @__PURE__ */ named('u8', paramCmodeTable)),
  regionName: /* @__PURE__ */ attribute(88, 'region-name', text),
  regionSize: /* @__PURE__ */ attribute(89, 'region-size', u64),
  regionSnapshots: /* @__PURE__ */ attribute(
    90, 'region-snapshots',
    /* @__PURE__ */ nest(() => dlRegionSnapshotsAttrs, decodeDlRegionSnapshots, encodeDlRegionSnapshots),
  ),
  regionSnapshot: /* @__PURE__ */ attribute(
    91, 'region-snapshot', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlRegionSnapshotAttrs, decodeDlRegionSnapshot, encodeDlRegionSnapshot),
    ),
  ),
  regionSnapshotId: /* @__PURE__ */ attribute(92, 'region-snapshot-id', u32),
  regionChunks: /* @__PURE__ */ attribute(
    93, 'region-chunks', /* @__PURE__ */ nest(() => dlRegionChunksAttrs, decodeDlRegionChunks, encodeDlRegionChunks),
  ),
  regionChunk: /* @__PURE__ */ attribute(
    94, 'region-chunk',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlRegionChunkAttrs, decodeDlRegionChunk, encodeDlRegionChunk)),
  ),
  regionChunkData: /* @__PURE__ */ attribute(95, 'region-chunk-data', /* @__PURE__ */ binary()),
  regionChunkAddr: /* @__PURE__ */ attribute(96, 'region-chunk-addr', u64),
  regionChunkLen: /* @__PURE__ */ attribute(97, 'region-chunk-len', u64),
  infoDriverName: /* @__PURE__ */ attribute(98, 'info-driver-name', text),
  infoSerialNumber: /* @__PURE__ */ attribute(99, 'info-serial-number', text),
  infoVersionFixed: /* @__PURE__ */ attribute(
    100, 'info-version-fixed',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlInfoVersionAttrs, decodeDlInfoVersion, encodeDlInfoVersion)),
  ),
  infoVersionRunning: /* @__PURE__ */ attribute(
    101, 'info-version-running',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlInfoVersionAttrs, decodeDlInfoVersion, encodeDlInfoVersion)),
  ),
  infoVersionStored: /* @__PURE__ */ attribute(
    102, 'info-version-stored',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlInfoVersionAttrs, decodeDlInfoVersion, encodeDlInfoVersion)),
  ),
  infoVersionName: /* @__PURE__ */ attribute(103, 'info-version-name', text),
  infoVersionValue: /* @__PURE__ */ attribute(104, 'info-version-value', text),
  sbPoolCellSize: /* @__PURE__ */ attribute(105, 'sb-pool-cell-size', u32),
  fmsg: /* @__PURE__ */ attribute(106, 'fmsg', /* @__PURE__ */ nest(() => dlFmsgAttrs, decodeDlFmsg, encodeDlFmsg)),
  fmsgObjNestStart: /* @__PURE__ */ attribute(107, 'fmsg-obj-nest-start', flag),
  fmsgPairNestStart: /* @__PURE__ */ attribute(108, 'fmsg-pair-nest-start', flag),
  fmsgArrNestStart: /* @__PURE__ */ attribute(109, 'fmsg-arr-nest-start', flag),
  fmsgNestEnd: /* @__PURE__ */ attribute(110, 'fmsg-nest-end', flag),
  fmsgObjName: /* @__PURE__ */ attribute(111, 'fmsg-obj-name', text),
  fmsgObjValueType: /* @__PURE__ */ attribute(
    112, 'fmsg-obj-value-type', /* @__PURE__ */ named('u8', varAttrTypeTable),
  ),
  fmsgObjValueData: /* @__PURE__ */ attribute(113, 'fmsg-obj-value-data', /* @__PURE__ */ binary()),
  healthReporter: /* @__PURE__ */ attribute(
    114, 'health-reporter',
    /* @__PURE__ */ nest(() => dlHealthReporterAttrs, decodeDlHealthReporter, encodeDlHealthReporter),
  ),
  healthReporterName: /* @__PURE__ */ attribute(115, 'health-reporter-name', text),
  healthReporterState: /* @__PURE__ */ attribute(
    116, 'health-reporter-state', /* @__PURE__ */ named('u8', healthReporterStateTable),
  ),
  healthReporterErrCount: /* @__PURE__ */ attribute(117, 'health-reporter-err-count', u64),
  healthReporterRecoverCount: /* @__PURE__ */ attribute(118, 'health-reporter-recover-count', u64),
  healthReporterDumpTs: /* @__PURE__ */ attribute(119, 'health-reporter-dump-ts', u64),
  healthReporterGracefulPeriod: /* @__PURE__ */ attribute(120, 'health-reporter-graceful-period', u64),
  healthReporterAutoRecover: /* @__PURE__ */ attribute(121, 'health-reporter-auto-recover', u8),
  flashUpdateFileName: /* @__PURE__ */ attribute(122, 'flash-update-file-name', text),
  flashUpdateComponent: /* @__PURE__ */ attribute(123, 'flash-update-component', text),
  flashUpdateStatusMsg: /* @__PURE__ */ attribute(124, 'flash-update-status-msg', text),
  flashUpdateStatusDone: /* @__PURE__ */ attribute(125, 'flash-update-status-done', u64),
  flashUpdateStatusTotal: /* @__PURE__ */ attribute(126, 'flash-update-status-total', u64),
  portPciPfNumber: /* @__PURE__ */ attribute(127, 'port-pci-pf-number', u16),
  portPciVfNumber: /* @__PURE__ */ attribute(128, 'port-pci-vf-number', u16),
  stats: /* @__PURE__ */ attribute(
    129, 'stats', /* @__PURE__ */ nest(() => dlAttrStatsAttrs, decodeDlAttrStats, encodeDlAttrStats),
  ),
  trapName: /* @__PURE__ */ attribute(130, 'trap-name', text),
  trapAction: /* @__PURE__ */ attribute(131, 'trap-action', /* @__PURE__ */ named('u8', trapActionTable)),
  trapType: /* @__PURE__ */ attribute(132, 'trap-type', /* @__PURE__ */ named('u8', trapTypeTable)),
  trapGeneric: /* @__PURE__ */ attribute(133, 'trap-generic', flag),
  trapMetadata: /* @__PURE__ */ attribute(
    134, 'trap-metadata', /* @__PURE__ */ nest(() => dlTrapMetadataAttrs, decodeDlTrapMetadata, encodeDlTrapMetadata),
  ),
  trapGroupName: /* @__PURE__ */ attribute(135, 'trap-group-name', text),
  reloadFailed: /* @__PURE__ */ attribute(136, 'reload-failed', u8),
  healthReporterDumpTsNs: /* @__PURE__ */ attribute(137, 'health-reporter-dump-ts-ns', u64),
  netnsFd: /* @__PURE__ */ attribute(138, 'netns-fd', u32),
  netnsPid: /* @__PURE__ */ attribute(139, 'netns-pid', u32),
  netnsId: /* @__PURE__ */ attribute(140, 'netns-id', u32),
  healthReporterAutoDump: /* @__PURE__ */ attribute(141, 'health-reporter-auto-dump', u8),
  trapPolicerId: /* @__PURE__ */ attribute(142, 'trap-policer-id', u32),
  trapPolicerRate: /* @__PURE__ */ attribute(143, 'trap-policer-rate', u64),
  trapPolicerBurst: /* @__PURE__ */ attribute(144, 'trap-policer-burst', u64),
  portFunction: /* @__PURE__ */ attribute(
    145, 'port-function', /* @__PURE__ */ nest(() => dlPortFunctionAttrs, decodeDlPortFunction, encodeDlPortFunction),
  ),
  infoBoardSerialNumber: /* @__PURE__ */ attribute(146, 'info-board-serial-number', text),
  portLanes: /* @__PURE__ */ attribute(147, 'port-lanes', u32),
  portSplittable: /* @__PURE__ */ attribute(148, 'port-splittable', u8),
  portExternal: /* @__PURE__ */ attribute(149, 'port-external', u8),
  portControllerNumber: /* @__PURE__ */ attribute(150, 'port-controller-number', u32),
  flashUpdateStatusTimeout: /* @__PURE__ */ attribute(151, 'flash-update-status-timeout', u64),
  flashUpdateOverwriteMask: /* @__PURE__ */ attribute(
    152, 'flash-update-overwrite-mask', /* @__PURE__ */ namedBitfield32(flashOverwriteFlagsTable),
  ),
  reloadAction: /* @__PURE__ */ attribute(153, 'reload-action', /* @__PURE__ */ named('u8', reloadActionTable)),
  reloadActionsPerformed: /* @__PURE__ */ attribute(
    154, 'reload-actions-performed', /* @__PURE__ */ namedBitfield32(reloadActionFlagsTable),
  ),
  reloadLimits: /* @__PURE__ */ attribute(155, 'reload-limits', /* @__PURE__ */ namedBitfield32(reloadLimitFlagsTable)),
  devStats: /* @__PURE__ */ attribute(
    156, 'dev-stats', /* @__PURE__ */ nest(() => dlDevStatsAttrs, decodeDlDevStats, encodeDlDevStats),
  ),
  reloadStats: /* @__PURE__ */ attribute(
    157, 'reload-stats', /* @__PURE__ */ nest(() => dlReloadStatsAttrs, decodeDlReloadStats, encodeDlReloadStats),
  ),
  reloadStatsEntry: /* @__PURE__ */ attribute(
    158, 'reload-stats-entry', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlReloadStatsEntryAttrs, decodeDlReloadStatsEntry, encodeDlReloadStatsEntry),
    ),
  ),
  reloadStatsLimit: /* @__PURE__ */ attribute(159, 'reload-stats-limit', /* @__PURE__ */ named('u8', reloadLimitTable)),
  reloadStatsValue: /* @__PURE__ */ attribute(160, 'reload-stats-value', u32),
  remoteReloadStats: /* @__PURE__ */ attribute(
    161, 'remote-reload-stats',
    /* @__PURE__ */ nest(() => dlReloadStatsAttrs, decodeDlReloadStats, encodeDlReloadStats),
  ),
  reloadActionInfo: /* @__PURE__ */ attribute(
    162, 'reload-action-info', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlReloadActInfoAttrs, decodeDlReloadActInfo, encodeDlReloadActInfo),
    ),
  ),
  reloadActionStats: /* @__PURE__ */ attribute(
    163, 'reload-action-stats', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlReloadActStatsAttrs, decodeDlReloadActStats, encodeDlReloadActStats),
    ),
  ),
  portPciSfNumber: /* @__PURE__ */ attribute(164, 'port-pci-sf-number', u32),
  rateType: /* @__PURE__ */ attribute(165, 'rate-type', /* @__PURE__ */ named('u16', rateTypeTable)),
  rateTxShare: /* @__PURE__ */ attribute(166, 'rate-tx-share', u64),
  rateTxMax: /* @__PURE__ */ attribute(167, 'rate-tx-max', u64),
  rateNodeName: /* @__PURE__ */ attribute(168, 'rate-node-name', text),
  rateParentNodeName: /* @__PURE__ */ attribute(169, 'rate-parent-node-name', text),
  regionMaxSnapshots: /* @__PURE__ */ attribute(170, 'region-max-snapshots', u32),
  linecardIndex: /* @__PURE__ */ attribute(171, 'linecard-index', u32),
  linecardState: /* @__PURE__ */ attribute(172, 'linecard-state', /* @__PURE__ */ named('u8', linecardStateTable)),
  linecardType: /* @__PURE__ */ attribute(173, 'linecard-type', text),
  linecardSupportedTypes: /* @__PURE__ */ attribute(
    174, 'linecard-supported-types', /* @__PURE__ */ nest(
      () => dlLinecardSupportedTypesAttrs, decodeDlLinecardSupportedTypes, encodeDlLinecardSupportedTypes,
    ),
  ),
  nestedDevlink: /* @__PURE__ */ attribute(
    175, 'nested-devlink', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlNestedDevlinkAttrs, decodeDlNestedDevlink, encodeDlNestedDevlink),
    ),
  ),
  selftests: /* @__PURE__ */ attribute(
    176, 'selftests', /* @__PURE__ */ nest(() => dlSelftestIdAttrs, decodeDlSelftestId, encodeDlSelftestId),
  ),
  rateTxPriority: /* @__PURE__ */ attribute(177, 'rate-tx-priority', u32),
  rateTxWeight: /* @__PURE__ */ attribute(178, 'rate-tx-weight', u32),
  regionDirect: /* @__PURE__ */ attribute(179, 'region-direct', flag),
  rateTcBws: /* @__PURE__ */ attribute(
    180, 'rate-tc-bws',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlRateTcBwsAttrs, decodeDlRateTcBws, encodeDlRateTcBws)),
  ),
  healthReporterBurstPeriod: /* @__PURE__ */ attribute(181, 'health-reporter-burst-period', u64),
  paramValueDefault: /* @__PURE__ */ attribute(
    182, 'param-value-default', /* @__PURE__ */ subMessage('paramType', paramDefaultFormats),
  ),
  paramResetDefault: /* @__PURE__ */ attribute(183, 'param-reset-default', flag),
  index: /* @__PURE__ */ attribute(184, 'index', u32),
  resourceScopeMask: /* @__PURE__ */ attribute(
    185, 'resource-scope-mask', /* @__PURE__ */ named('u32', resourceScopeFlagsTable),
  ),
  parentDev: /* @__PURE__ */ attribute(
    186, 'parent-dev', /* @__PURE__ */ nest(() => dlParentDevAttrs, decodeDlParentDev, encodeDlParentDev),
  ),
});

/** Attributes of set `dl-dev-stats`. */
export const dlDevStatsAttrs: AttributeSet<DlDevStats> = /* @__PURE__ */ attributeSet('dl-dev-stats', {
  reloadStats: /* @__PURE__ */ attribute(
    157, 'reload-stats', /* @__PURE__ */ nest(() => dlReloadStatsAttrs, decodeDlReloadStats, encodeDlReloadStats),
  ),
  remoteReloadStats: /* @__PURE__ */ attribute(
    161, 'remote-reload-stats',
    /* @__PURE__ */ nest(() => dlReloadStatsAttrs, decodeDlReloadStats, encodeDlReloadStats),
  ),
});

/** Attributes of set `dl-reload-stats`. */
export const dlReloadStatsAttrs: AttributeSet<DlReloadStats> = /* @__PURE__ */ attributeSet('dl-reload-stats', {
  reloadActionInfo: /* @__PURE__ */ attribute(
    162, 'reload-action-info', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlReloadActInfoAttrs, decodeDlReloadActInfo, encodeDlReloadActInfo),
    ),
  ),
});

/** Attributes of set `dl-reload-act-info`. */
export const dlReloadActInfoAttrs: AttributeSet<DlReloadActInfo> = /* @__PURE__ */ attributeSet('dl-reload-act-info', {
  reloadAction: /* @__PURE__ */ attribute(153, 'reload-action', /* @__PURE__ */ named('u8', reloadActionTable)),
  reloadActionStats: /* @__PURE__ */ attribute(
    163, 'reload-action-stats', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => dlReloadActStatsAttrs, decodeDlReloadActStats, encodeDlReloadActStats),
    ),
  ),
});

/** Attributes of set `dl-reload-act-stats`. */
export const dlReloadActStatsAttrs: AttributeSet<DlReloadActStats> = /* @__PURE__ */ attributeSet(
  'dl-reload-act-stats', {
    reloadStatsEntry: /* @__PURE__ */ attribute(
      158, 'reload-stats-entry', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => dlReloadStatsEntryAttrs, decodeDlReloadStatsEntry, encodeDlReloadStatsEntry),
      ),
    ),
  },
);

/** Attributes of set `dl-reload-stats-entry`. */
export const dlReloadStatsEntryAttrs: AttributeSet<DlReloadStatsEntry> = /* @__PURE__ */ attributeSet(
  'dl-reload-stats-entry', {
    reloadStatsLimit: /* @__PURE__ */ attribute(
      159, 'reload-stats-limit', /* @__PURE__ */ named('u8', reloadLimitTable),
    ),
    reloadStatsValue: /* @__PURE__ */ attribute(160, 'reload-stats-value', u32),
  },
);

/** Attributes of set `dl-info-version`. */
export const dlInfoVersionAttrs: AttributeSet<DlInfoVersion> = /* @__PURE__ */ attributeSet('dl-info-version', {
  infoVersionName: /* @__PURE__ */ attribute(103, 'info-version-name', text),
  infoVersionValue: /* @__PURE__ */ attribute(104, 'info-version-value', text),
});

/** Attributes of set `dl-port-function`. */
export const dlPortFunctionAttrs: AttributeSet<DlPortFunction> = /* @__PURE__ */ attributeSet('dl-port-function', {
  hwAddr: /* @__PURE__ */ attribute(1, 'hw-addr', mac),
  state: /* @__PURE__ */ attribute(2, 'state', /* @__PURE__ */ named('u8', portFnStateTable)),
  opstate: /* @__PURE__ */ attribute(3, 'opstate', /* @__PURE__ */ named('u8', portFnOpstateTable)),
  caps: /* @__PURE__ */ attribute(4, 'caps', /* @__PURE__ */ namedBitfield32(portFnAttrCapFlagsTable)),
  devlink: /* @__PURE__ */ attribute(
    5, 'devlink', /* @__PURE__ */ nest(() => dlNestedDevlinkAttrs, decodeDlNestedDevlink, encodeDlNestedDevlink),
  ),
  maxIoEqs: /* @__PURE__ */ attribute(6, 'max-io-eqs', u32),
});

/** Attributes of set `dl-dpipe-tables`. */
export const dlDpipeTablesAttrs: AttributeSet<DlDpipeTables> = /* @__PURE__ */ attributeSet('dl-dpipe-tables', {
  dpipeTable: /* @__PURE__ */ attribute(
    28, 'dpipe-table',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeTableAttrs, decodeDlDpipeTable, encodeDlDpipeTable)),
  ),
});

/** Attributes of set `dl-dpipe-table`. */
export const dlDpipeTableAttrs: AttributeSet<DlDpipeTable> = /* @__PURE__ */ attributeSet('dl-dpipe-table', {
  dpipeTableName: /* @__PURE__ */ attribute(29, 'dpipe-table-name', text),
  dpipeTableSize: /* @__PURE__ */ attribute(30, 'dpipe-table-size', u64),
  dpipeTableMatches: /* @__PURE__ */ attribute(
    31, 'dpipe-table-matches',
    /* @__PURE__ */ nest(() => dlDpipeTableMatchesAttrs, decodeDlDpipeTableMatches, encodeDlDpipeTableMatches),
  ),
  dpipeTableActions: /* @__PURE__ */ attribute(
    32, 'dpipe-table-actions',
    /* @__PURE__ */ nest(() => dlDpipeTableActionsAttrs, decodeDlDpipeTableActions, encodeDlDpipeTableActions),
  ),
  dpipeTableCountersEnabled: /* @__PURE__ */ attribute(33, 'dpipe-table-counters-enabled', u8),
  dpipeTableResourceId: /* @__PURE__ */ attribute(75, 'dpipe-table-resource-id', u64),
  dpipeTableResourceUnits: /* @__PURE__ */ attribute(76, 'dpipe-table-resource-units', u64),
});

/** Attributes of set `dl-dpipe-table-matches`. */
export const dlDpipeTableMatchesAttrs: AttributeSet<DlDpipeTableMatches> = /* @__PURE__ */ attributeSet(
  'dl-dpipe-table-matches', {
    dpipeMatch: /* @__PURE__ */ attribute(
      40, 'dpipe-match',
      /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeMatchAttrs, decodeDlDpipeMatch, encodeDlDpipeMatch)),
    ),
  },
);

/** Attributes of set `dl-dpipe-table-actions`. */
export const dlDpipeTableActionsAttrs: AttributeSet<DlDpipeTableActions> = /* @__PURE__ */ attributeSet(
  'dl-dpipe-table-actions', {
    dpipeAction: /* @__PURE__ */ attribute(
      43, 'dpipe-action',
      /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeActionAttrs, decodeDlDpipeAction, encodeDlDpipeAction)),
    ),
  },
);

/** Attributes of set `dl-dpipe-entries`. */
export const dlDpipeEntriesAttrs: AttributeSet<DlDpipeEntries> = /* @__PURE__ */ attributeSet('dl-dpipe-entries', {
  dpipeEntry: /* @__PURE__ */ attribute(
    35, 'dpipe-entry',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeEntryAttrs, decodeDlDpipeEntry, encodeDlDpipeEntry)),
  ),
});

/** Attributes of set `dl-dpipe-entry`. */
export const dlDpipeEntryAttrs: AttributeSet<DlDpipeEntry> = /* @__PURE__ */ attributeSet('dl-dpipe-entry', {
  dpipeEntryIndex: /* @__PURE__ */ attribute(36, 'dpipe-entry-index', u64),
  dpipeEntryMatchValues: /* @__PURE__ */ attribute(
    37, 'dpipe-entry-match-values', /* @__PURE__ */ nest(
      () => dlDpipeEntryMatchValuesAttrs, decodeDlDpipeEntryMatchValues, encodeDlDpipeEntryMatchValues,
    ),
  ),
  dpipeEntryActionValues: /* @__PURE__ */ attribute(
    38, 'dpipe-entry-action-values', /* @__PURE__ */ nest(
      () => dlDpipeEntryActionValuesAttrs, decodeDlDpipeEntryActionValues, encodeDlDpipeEntryActionValues,
    ),
  ),
  dpipeEntryCounter: /* @__PURE__ */ attribute(39, 'dpipe-entry-counter', u64),
});

/** Attributes of set `dl-dpipe-entry-match-values`. */
export const dlDpipeEntryMatchValuesAttrs: AttributeSet<DlDpipeEntryMatchValues> = /* @__PURE__ */ attributeSet(
  'dl-dpipe-entry-match-values', {
    dpipeMatchValue: /* @__PURE__ */ attribute(
      41, 'dpipe-match-value', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => dlDpipeMatchValueAttrs, decodeDlDpipeMatchValue, encodeDlDpipeMatchValue),
      ),
    ),
  },
);

/** Attributes of set `dl-dpipe-entry-action-values`. */
export const dlDpipeEntryActionValuesAttrs: AttributeSet<DlDpipeEntryActionValues> = /* @__PURE__ */ attributeSet(
  'dl-dpipe-entry-action-values', {
    dpipeActionValue: /* @__PURE__ */ attribute(
      44, 'dpipe-action-value', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => dlDpipeActionValueAttrs, decodeDlDpipeActionValue, encodeDlDpipeActionValue),
      ),
    ),
  },
);

/** Attributes of set `dl-dpipe-match`. */
export const dlDpipeMatchAttrs: AttributeSet<DlDpipeMatch> = /* @__PURE__ */ attributeSet('dl-dpipe-match', {
  dpipeMatchType: /* @__PURE__ */ attribute(42, 'dpipe-match-type', /* @__PURE__ */ named('u32', dpipeMatchTypeTable)),
  dpipeHeaderId: /* @__PURE__ */ attribute(52, 'dpipe-header-id', /* @__PURE__ */ named('u32', dpipeHeaderIdTable)),
  dpipeHeaderGlobal: /* @__PURE__ */ attribute(54, 'dpipe-header-global', u8),
  dpipeHeaderIndex: /* @__PURE__ */ attribute(55, 'dpipe-header-index', u32),
  dpipeFieldId: /* @__PURE__ */ attribute(58, 'dpipe-field-id', u32),
});

/** Attributes of set `dl-dpipe-match-value`. */
export const dlDpipeMatchValueAttrs: AttributeSet<DlDpipeMatchValue> = /* @__PURE__ */ attributeSet(
  'dl-dpipe-match-value', {
    dpipeMatch: /* @__PURE__ */ attribute(
      40, 'dpipe-match',
      /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeMatchAttrs, decodeDlDpipeMatch, encodeDlDpipeMatch)),
    ),
    dpipeValue: /* @__PURE__ */ attribute(46, 'dpipe-value', /* @__PURE__ */ binary()),
    dpipeValueMask: /* @__PURE__ */ attribute(47, 'dpipe-value-mask', /* @__PURE__ */ binary()),
    dpipeValueMapping: /* @__PURE__ */ attribute(48, 'dpipe-value-mapping', u32),
  },
);

/** Attributes of set `dl-dpipe-action`. */
export const dlDpipeActionAttrs: AttributeSet<DlDpipeAction> = /* @__PURE__ */ attributeSet('dl-dpipe-action', {
  dpipeActionType: /* @__PURE__ */ attribute(
    45, 'dpipe-action-type', /* @__PURE__ */ named('u32', dpipeActionTypeTable),
  ),
  dpipeHeaderId: /* @__PURE__ */ attribute(52, 'dpipe-header-id', /* @__PURE__ */ named('u32', dpipeHeaderIdTable)),
  dpipeHeaderGlobal: /* @__PURE__ */ attribute(54, 'dpipe-header-global', u8),
  dpipeHeaderIndex: /* @__PURE__ */ attribute(55, 'dpipe-header-index', u32),
  dpipeFieldId: /* @__PURE__ */ attribute(58, 'dpipe-field-id', u32),
});

/** Attributes of set `dl-dpipe-action-value`. */
export const dlDpipeActionValueAttrs: AttributeSet<DlDpipeActionValue> = /* @__PURE__ */ attributeSet(
  'dl-dpipe-action-value', {
    dpipeAction: /* @__PURE__ */ attribute(
      43, 'dpipe-action',
      /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeActionAttrs, decodeDlDpipeAction, encodeDlDpipeAction)),
    ),
    dpipeValue: /* @__PURE__ */ attribute(46, 'dpipe-value', /* @__PURE__ */ binary()),
    dpipeValueMask: /* @__PURE__ */ attribute(47, 'dpipe-value-mask', /* @__PURE__ */ binary()),
    dpipeValueMapping: /* @__PURE__ */ attribute(48, 'dpipe-value-mapping', u32),
  },
);

/** Attributes of set `dl-dpipe-headers`. */
export const dlDpipeHeadersAttrs: AttributeSet<DlDpipeHeaders> = /* @__PURE__ */ attributeSet('dl-dpipe-headers', {
  dpipeHeader: /* @__PURE__ */ attribute(
    50, 'dpipe-header',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeHeaderAttrs, decodeDlDpipeHeader, encodeDlDpipeHeader)),
  ),
});

/** Attributes of set `dl-dpipe-header`. */
export const dlDpipeHeaderAttrs: AttributeSet<DlDpipeHeader> = /* @__PURE__ */ attributeSet('dl-dpipe-header', {
  dpipeHeaderName: /* @__PURE__ */ attribute(51, 'dpipe-header-name', text),
  dpipeHeaderId: /* @__PURE__ */ attribute(52, 'dpipe-header-id', /* @__PURE__ */ named('u32', dpipeHeaderIdTable)),
  dpipeHeaderFields: /* @__PURE__ */ attribute(
    53, 'dpipe-header-fields',
    /* @__PURE__ */ nest(() => dlDpipeHeaderFieldsAttrs, decodeDlDpipeHeaderFields, encodeDlDpipeHeaderFields),
  ),
  dpipeHeaderGlobal: /* @__PURE__ */ attribute(54, 'dpipe-header-global', u8),
});

/** Attributes of set `dl-dpipe-header-fields`. */
export const dlDpipeHeaderFieldsAttrs: AttributeSet<DlDpipeHeaderFields> = /* @__PURE__ */ attributeSet(
  'dl-dpipe-header-fields', {
    dpipeField: /* @__PURE__ */ attribute(
      56, 'dpipe-field',
      /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlDpipeFieldAttrs, decodeDlDpipeField, encodeDlDpipeField)),
    ),
  },
);

/** Attributes of set `dl-dpipe-field`. */
export const dlDpipeFieldAttrs: AttributeSet<DlDpipeField> = /* @__PURE__ */ attributeSet('dl-dpipe-field', {
  dpipeFieldName: /* @__PURE__ */ attribute(57, 'dpipe-field-name', text),
  dpipeFieldId: /* @__PURE__ */ attribute(58, 'dpipe-field-id', u32),
  dpipeFieldBitwidth: /* @__PURE__ */ attribute(59, 'dpipe-field-bitwidth', u32),
  dpipeFieldMappingType: /* @__PURE__ */ attribute(
    60, 'dpipe-field-mapping-type', /* @__PURE__ */ named('u32', dpipeFieldMappingTypeTable),
  ),
});

/** Attributes of set `dl-resource`. */
export const dlResourceAttrs: AttributeSet<DlResource> = /* @__PURE__ */ attributeSet('dl-resource', {
  resourceList: /* @__PURE__ */ attribute(
    63, 'resource-list', /* @__PURE__ */ nest(() => dlResourceListAttrs, decodeDlResourceList, encodeDlResourceList),
  ),
  resourceName: /* @__PURE__ */ attribute(65, 'resource-name', text),
  resourceId: /* @__PURE__ */ attribute(66, 'resource-id', u64),
  resourceSize: /* @__PURE__ */ attribute(67, 'resource-size', u64),
  resourceSizeNew: /* @__PURE__ */ attribute(68, 'resource-size-new', u64),
  resourceSizeValid: /* @__PURE__ */ attribute(69, 'resource-size-valid', u8),
  resourceSizeMin: /* @__PURE__ */ attribute(70, 'resource-size-min', u64),
  resourceSizeMax: /* @__PURE__ */ attribute(71, 'resource-size-max', u64),
  resourceSizeGran: /* @__PURE__ */ attribute(72, 'resource-size-gran', u64),
  resourceUnit: /* @__PURE__ */ attribute(73, 'resource-unit', /* @__PURE__ */ named('u8', resourceUnitTable)),
  resourceOcc: /* @__PURE__ */ attribute(74, 'resource-occ', u64),
});

/** Attributes of set `dl-resource-list`. */
export const dlResourceListAttrs: AttributeSet<DlResourceList> = /* @__PURE__ */ attributeSet('dl-resource-list', {
  resource: /* @__PURE__ */ attribute(
    64, 'resource',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlResourceAttrs, decodeDlResource, encodeDlResource)),
  ),
});

/** Attributes of set `dl-param`. */
export const dlParamAttrs: AttributeSet<DlParam> = /* @__PURE__ */ attributeSet('dl-param', {
  paramName: /* @__PURE__ */ attribute(81, 'param-name', text),
  paramGeneric: /* @__PURE__ */ attribute(82, 'param-generic', flag),
  paramType: /* @__PURE__ */ attribute(83, 'param-type', /* @__PURE__ */ named('u8', varAttrTypeTable)),
  paramValuesList: /* @__PURE__ */ attribute(
    84, 'param-values-list', /* @__PURE__ */ nest(
      () => dlParamValuesListAttrs, decodeDlParamValuesList, encodeDlParamValuesList, undefined, ['paramType'],
    ),
  ),
});

/** Attributes of set `dl-region-snapshots`. */
export const dlRegionSnapshotsAttrs: AttributeSet<DlRegionSnapshots> = /* @__PURE__ */ attributeSet(
  'dl-region-snapshots', {
    regionSnapshot: /* @__PURE__ */ attribute(
      91, 'region-snapshot', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => dlRegionSnapshotAttrs, decodeDlRegionSnapshot, encodeDlRegionSnapshot),
      ),
    ),
  },
);

/** Attributes of set `dl-region-snapshot`. */
export const dlRegionSnapshotAttrs: AttributeSet<DlRegionSnapshot> = /* @__PURE__ */ attributeSet(
  'dl-region-snapshot', {
    regionSnapshotId: /* @__PURE__ */ attribute(92, 'region-snapshot-id', u32),
  },
);

/** Attributes of set `dl-region-chunks`. */
export const dlRegionChunksAttrs: AttributeSet<DlRegionChunks> = /* @__PURE__ */ attributeSet('dl-region-chunks', {
  regionChunk: /* @__PURE__ */ attribute(
    94, 'region-chunk',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => dlRegionChunkAttrs, decodeDlRegionChunk, encodeDlRegionChunk)),
  ),
});

/** Attributes of set `dl-region-chunk`. */
export const dlRegionChunkAttrs: AttributeSet<DlRegionChunk> = /* @__PURE__ */ attributeSet('dl-region-chunk', {
  regionChunkData: /* @__PURE__ */ attribute(95, 'region-chunk-data', /* @__PURE__ */ binary()),
  regionChunkAddr: /* @__PURE__ */ attribute(96, 'region-chunk-addr', u64),
});

/** Attributes of set `dl-fmsg`. */
export const dlFmsgAttrs: AttributeSet<DlFmsgItem> = /* @__PURE__ */ attributeSet('dl-fmsg', {
  fmsgObjNestStart: /* @__PURE__ */ attribute(107, 'fmsg-obj-nest-start', flag),
  fmsgPairNestStart: /* @__PURE__ */ attribute(108, 'fmsg-pair-nest-start', flag),
  fmsgArrNestStart: /* @__PURE__ */ attribute(109, 'fmsg-arr-nest-start', flag),
  fmsgNestEnd: /* @__PURE__ */ attribute(110, 'fmsg-nest-end', flag),
  fmsgObjName: /* @__PURE__ */ attribute(111, 'fmsg-obj-name', text),
  fmsgObjValueType: /* @__PURE__ */ attribute(
    112, 'fmsg-obj-value-type', /* @__PURE__ */ named('u8', varAttrTypeTable),
  ),
  fmsgObjValueData: /* @__PURE__ */ attribute(113, 'fmsg-obj-value-data', /* @__PURE__ */ binary()),
}, true);

/** Attributes of set `dl-health-reporter`. */
export const dlHealthReporterAttrs: AttributeSet<DlHealthReporter> = /* @__PURE__ */ attributeSet(
  'dl-health-reporter', {
    healthReporterName: /* @__PURE__ */ attribute(115, 'health-reporter-name', text),
    healthReporterState: /* @__PURE__ */ attribute(
      116, 'health-reporter-state', /* @__PURE__ */ named('u8', healthReporterStateTable),
    ),
    healthReporterErrCount: /* @__PURE__ */ attribute(117, 'health-reporter-err-count', u64),
    healthReporterRecoverCount: /* @__PURE__ */ attribute(118, 'health-reporter-recover-count', u64),
    healthReporterDumpTs: /* @__PURE__ */ attribute(119, 'health-reporter-dump-ts', u64),
    healthReporterGracefulPeriod: /* @__PURE__ */ attribute(120, 'health-reporter-graceful-period', u64),
    healthReporterAutoRecover: /* @__PURE__ */ attribute(121, 'health-reporter-auto-recover', u8),
    healthReporterDumpTsNs: /* @__PURE__ */ attribute(137, 'health-reporter-dump-ts-ns', u64),
    healthReporterAutoDump: /* @__PURE__ */ attribute(141, 'health-reporter-auto-dump', u8),
    healthReporterBurstPeriod: /* @__PURE__ */ attribute(181, 'health-reporter-burst-period', u64),
  },
);

/** Attributes of set `dl-attr-stats`. */
export const dlAttrStatsAttrs: AttributeSet<DlAttrStats> = /* @__PURE__ */ attributeSet('dl-attr-stats', {
  statsRxPackets: /* @__PURE__ */ attribute(0, 'stats-rx-packets', u64),
  statsRxBytes: /* @__PURE__ */ attribute(1, 'stats-rx-bytes', u64),
  statsRxDropped: /* @__PURE__ */ attribute(2, 'stats-rx-dropped', u64),
});

/** Attributes of set `dl-trap-metadata`. */
export const dlTrapMetadataAttrs: AttributeSet<DlTrapMetadata> = /* @__PURE__ */ attributeSet('dl-trap-metadata', {
  trapMetadataTypeInPort: /* @__PURE__ */ attribute(0, 'trap-metadata-type-in-port', flag),
  trapMetadataTypeFaCookie: /* @__PURE__ */ attribute(1, 'trap-metadata-type-fa-cookie', flag),
});

/** Attributes of set `dl-linecard-supported-types`. */
export const dlLinecardSupportedTypesAttrs: AttributeSet<DlLinecardSupportedTypes> = /* @__PURE__ */ attributeSet(
  'dl-linecard-supported-types', {
    linecardType: /* @__PURE__ */ attribute(173, 'linecard-type', /* @__PURE__ */ list(text)),
  },
);

/** Attributes of set `dl-selftest-id`. */
export const dlSelftestIdAttrs: AttributeSet<DlSelftestId> = /* @__PURE__ */ attributeSet('dl-selftest-id', {
  flash: /* @__PURE__ */ attribute(1, 'flash', flag),
});

/** Attributes of set `dl-rate-tc-bws`. */
export const dlRateTcBwsAttrs: AttributeSet<DlRateTcBws> = /* @__PURE__ */ attributeSet('dl-rate-tc-bws', {
  index: /* @__PURE__ */ attribute(1, 'index', u8),
  bw: /* @__PURE__ */ attribute(2, 'bw', u32),
});

/** Attributes of set `dl-parent-dev`. */
export const dlParentDevAttrs: AttributeSet<DlParentDev> = /* @__PURE__ */ attributeSet('dl-parent-dev', {
  busName: /* @__PURE__ */ attribute(1, 'bus-name', text),
  devName: /* @__PURE__ */ attribute(2, 'dev-name', text),
  netnsId: /* @__PURE__ */ attribute(140, 'netns-id', s32),
  index: /* @__PURE__ */ attribute(184, 'index', u32),
});

/** Attributes of set `dl-param-values-list`. */
export const dlParamValuesListAttrs: AttributeSet<DlParamValuesList> = /* @__PURE__ */ attributeSet(
  'dl-param-values-list', {
    paramValue: /* @__PURE__ */ attribute(
      85, 'param-value', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => dlParamValueAttrs, decodeDlParamValue, encodeDlParamValue, undefined, ['paramType']),
      ),
    ),
  },
);

/** Attributes of set `dl-param-value`. */
export const dlParamValueAttrs: AttributeSet<DlParamValue> = /* @__PURE__ */ attributeSet('dl-param-value', {
  paramValueData: /* @__PURE__ */ attribute(
    86, 'param-value-data', /* @__PURE__ */ subMessage('paramType', paramDataFormats),
  ),
  paramValueCmode: /* @__PURE__ */ attribute(87, 'param-value-cmode', /* @__PURE__ */ named('u8', paramCmodeTable)),
  paramValueDefault: /* @__PURE__ */ attribute(
    182, 'param-value-default', /* @__PURE__ */ subMessage('paramType', paramDefaultFormats),
  ),
});

/** Attributes of set `dl-nested-devlink`. */
export const dlNestedDevlinkAttrs: AttributeSet<DlNestedDevlink> = /* @__PURE__ */ attributeSet('dl-nested-devlink', {
  busName: /* @__PURE__ */ attribute(1, 'bus-name', text),
  devName: /* @__PURE__ */ attribute(2, 'dev-name', text),
  netnsId: /* @__PURE__ */ attribute(140, 'netns-id', s32),
  index: /* @__PURE__ */ attribute(184, 'index', u32),
});

/** Attributes of set `dl-selftests-run`. */
export const dlSelftestsRunAttrs: AttributeSet<DlSelftestsRun> = /* @__PURE__ */ attributeSet('dl-selftests-run', {
  busName: /* @__PURE__ */ attribute(1, 'bus-name', text),
  devName: /* @__PURE__ */ attribute(2, 'dev-name', text),
  selftests: /* @__PURE__ */ attribute(
    176, 'selftests', /* @__PURE__ */ nest(() => dlSelftestIdAttrs, decodeDlSelftestId, encodeDlSelftestId), 'request',
  ),
  selftestResults: /* @__PURE__ */ attribute(
    176, 'selftest-results',
    /* @__PURE__ */ nest(() => dlSelftestResultsAttrs, decodeDlSelftestResults, encodeDlSelftestResults), 'reply',
  ),
  index: /* @__PURE__ */ attribute(184, 'index', u32),
});

/** Attributes of set `dl-selftest-results`. */
export const dlSelftestResultsAttrs: AttributeSet<DlSelftestResults> = /* @__PURE__ */ attributeSet(
  'dl-selftest-results', {
    result: /* @__PURE__ */ attribute(
      1, 'result', /* @__PURE__ */ list(
        /* @__PURE__ */ nest(() => dlSelftestResultAttrs, decodeDlSelftestResult, encodeDlSelftestResult),
      ),
    ),
  },
);

/** Attributes of set `dl-selftest-result`. */
export const dlSelftestResultAttrs: AttributeSet<DlSelftestResult> = /* @__PURE__ */ attributeSet(
  'dl-selftest-result', {
    id: /* @__PURE__ */ attribute(2, 'id', u32),
    status: /* @__PURE__ */ attribute(3, 'status', /* @__PURE__ */ named('u8', selftestStatusTable)),
  },
);
