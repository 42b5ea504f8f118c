// Generated from specs/kernel/devlink.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import {
  dpipeActionTypeTable, dpipeFieldMappingTypeTable, dpipeHeaderIdTable, dpipeMatchTypeTable, eswitchEncapModeTable,
  eswitchInlineModeTable, eswitchModeTable, flashOverwriteFlagsTable, healthReporterStateTable, linecardStateTable,
  paramCmodeTable, portFlavourTable, portFnAttrCapFlagsTable, portFnOpstateTable, portFnStateTable, portTypeTable,
  rateTypeTable, reloadActionFlagsTable, reloadActionTable, reloadLimitFlagsTable, reloadLimitTable,
  resourceScopeFlagsTable, resourceUnitTable, sbPoolTypeTable, sbThresholdTypeTable, selftestStatusTable,
  trapActionTable, trapTypeTable, varAttrTypeTable,
} from './constants.ts';
import type {
  Devlink, DlAttrStats, DlDevStats, DlDpipeAction, DlDpipeActionValue, DlDpipeEntries, DlDpipeEntry,
  DlDpipeEntryActionValues, DlDpipeEntryMatchValues, DlDpipeField, DlDpipeHeader, DlDpipeHeaderFields, DlDpipeHeaders,
  DlDpipeMatch, DlDpipeMatchValue, DlDpipeTable, DlDpipeTableActions, DlDpipeTableMatches, DlDpipeTables, DlFmsg,
  DlHealthReporter, DlInfoVersion, DlLinecardSupportedTypes, DlNestedDevlink, DlParam, DlParamValue, DlParamValuesList,
  DlParentDev, DlPortFunction, DlRateTcBws, DlRegionChunk, DlRegionChunks, DlRegionSnapshot, DlRegionSnapshots,
  DlReloadActInfo, DlReloadActStats, DlReloadStats, DlReloadStatsEntry, DlResource, DlResourceList, DlSelftestId,
  DlSelftestResult, DlSelftestResults, DlSelftestsRun, DlTrapMetadata,
} from './types.ts';

/** Encodes attribute set `devlink`. */
export function encodeDevlink(w: AttrWriter, set: Devlink<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'busName': w.text(1, 'bus-name', set.busName); break;
      case 'devName': w.text(2, 'dev-name', set.devName); break;
      case 'portIndex': w.u32(3, 'port-index', set.portIndex); break;
      case 'portType': w.u16(4, 'port-type', set.portType, portTypeTable); break;
      case 'portDesiredType': w.u16(5, 'port-desired-type', set.portDesiredType, portTypeTable); break;
      case 'portNetdevIfindex': w.u32(6, 'port-netdev-ifindex', set.portNetdevIfindex); break;
      case 'portNetdevName': w.text(7, 'port-netdev-name', set.portNetdevName); break;
      case 'portIbdevName': w.text(8, 'port-ibdev-name', set.portIbdevName); break;
      case 'portSplitCount': w.u32(9, 'port-split-count', set.portSplitCount); break;
      case 'portSplitGroup': w.u32(10, 'port-split-group', set.portSplitGroup); break;
      case 'sbIndex': w.u32(11, 'sb-index', set.sbIndex); break;
      case 'sbSize': w.u32(12, 'sb-size', set.sbSize); break;
      case 'sbIngressPoolCount': w.u16(13, 'sb-ingress-pool-count', set.sbIngressPoolCount); break;
      case 'sbEgressPoolCount': w.u16(14, 'sb-egress-pool-count', set.sbEgressPoolCount); break;
      case 'sbIngressTcCount': w.u16(15, 'sb-ingress-tc-count', set.sbIngressTcCount); break;
      case 'sbEgressTcCount': w.u16(16, 'sb-egress-tc-count', set.sbEgressTcCount); break;
      case 'sbPoolIndex': w.u16(17, 'sb-pool-index', set.sbPoolIndex); break;
      case 'sbPoolType': w.u8(18, 'sb-pool-type', set.sbPoolType, sbPoolTypeTable); break;
      case 'sbPoolSize': w.u32(19, 'sb-pool-size', set.sbPoolSize); break;
      case 'sbPoolThresholdType':
        w.u8(20, 'sb-pool-threshold-type', set.sbPoolThresholdType, sbThresholdTypeTable);
        break;
      case 'sbThreshold': w.u32(21, 'sb-threshold', set.sbThreshold); break;
      case 'sbTcIndex': w.u16(22, 'sb-tc-index', set.sbTcIndex); break;
      case 'sbOccCur': w.u32(23, 'sb-occ-cur', set.sbOccCur); break;
      case 'sbOccMax': w.u32(24, 'sb-occ-max', set.sbOccMax); break;
      case 'eswitchMode': w.u16(25, 'eswitch-mode', set.eswitchMode, eswitchModeTable); break;
      case 'eswitchInlineMode': w.u8(26, 'eswitch-inline-mode', set.eswitchInlineMode, eswitchInlineModeTable); break;
      case 'dpipeTables': w.nest(27, 'dpipe-tables', set.dpipeTables, encodeDlDpipeTables); break;
      case 'dpipeTable':
        w.list('dpipe-table', set.dpipeTable, (item) => w.nest(28, 'dpipe-table', item, encodeDlDpipeTable));
        break;
      case 'dpipeTableName': w.text(29, 'dpipe-table-name', set.dpipeTableName); break;
      case 'dpipeTableSize': w.u64(30, 'dpipe-table-size', set.dpipeTableSize); break;
      case 'dpipeTableMatches':
        w.nest(31, 'dpipe-table-matches', set.dpipeTableMatches, encodeDlDpipeTableMatches);
        break;
      case 'dpipeTableActions':
        w.nest(32, 'dpipe-table-actions', set.dpipeTableActions, encodeDlDpipeTableActions);
        break;
      case 'dpipeTableCountersEnabled': w.u8(33, 'dpipe-table-counters-enabled', set.dpipeTableCountersEnabled); break;
      case 'dpipeEntries': w.nest(34, 'dpipe-entries', set.dpipeEntries, encodeDlDpipeEntries); break;
      case 'dpipeEntry':
        w.list('dpipe-entry', set.dpipeEntry, (item) => w.nest(35, 'dpipe-entry', item, encodeDlDpipeEntry));
        break;
      case 'dpipeEntryIndex': w.u64(36, 'dpipe-entry-index', set.dpipeEntryIndex); break;
      case 'dpipeEntryMatchValues':
        w.nest(37, 'dpipe-entry-match-values', set.dpipeEntryMatchValues, encodeDlDpipeEntryMatchValues);
        break;
      case 'dpipeEntryActionValues':
        w.nest(38, 'dpipe-entry-action-values', set.dpipeEntryActionValues, encodeDlDpipeEntryActionValues);
        break;
      case 'dpipeEntryCounter': w.u64(39, 'dpipe-entry-counter', set.dpipeEntryCounter); break;
      case 'dpipeMatch':
        w.list('dpipe-match', set.dpipeMatch, (item) => w.nest(40, 'dpipe-match', item, encodeDlDpipeMatch));
        break;
      case 'dpipeMatchValue':
        w.list(
          'dpipe-match-value', set.dpipeMatchValue,
          (item) => w.nest(41, 'dpipe-match-value', item, encodeDlDpipeMatchValue),
        );
        break;
      case 'dpipeMatchType': w.u32(42, 'dpipe-match-type', set.dpipeMatchType, dpipeMatchTypeTable); break;
      case 'dpipeAction':
        w.list('dpipe-action', set.dpipeAction, (item) => w.nest(43, 'dpipe-action', item, encodeDlDpipeAction));
        break;
      case 'dpipeActionValue':
        w.list(
          'dpipe-action-value', set.dpipeActionValue,
          (item) => w.nest(44, 'dpipe-action-value', item, encodeDlDpipeActionValue),
        );
        break;
      case 'dpipeActionType': w.u32(45, 'dpipe-action-type', set.dpipeActionType, dpipeActionTypeTable); break;
      case 'dpipeValue': w.binary(46, 'dpipe-value', set.dpipeValue); break;
      case 'dpipeValueMask': w.binary(47, 'dpipe-value-mask', set.dpipeValueMask); break;
      case 'dpipeValueMapping': w.u32(48, 'dpipe-value-mapping', set.dpipeValueMapping); break;
      case 'dpipeHeaders': w.nest(49, 'dpipe-headers', set.dpipeHeaders, encodeDlDpipeHeaders); break;
      case 'dpipeHeader':
        w.list('dpipe-header', set.dpipeHeader, (item) => w.nest(50, 'dpipe-header', item, encodeDlDpipeHeader));
        break;
      case 'dpipeHeaderName': w.text(51, 'dpipe-header-name', set.dpipeHeaderName); break;
      case 'dpipeHeaderId': w.u32(52, 'dpipe-header-id', set.dpipeHeaderId, dpipeHeaderIdTable); break;
      case 'dpipeHeaderFields':
        w.nest(53, 'dpipe-header-fields', set.dpipeHeaderFields, encodeDlDpipeHeaderFields);
        break;
      case 'dpipeHeaderGlobal': w.u8(54, 'dpipe-header-global', set.dpipeHeaderGlobal); break;
      case 'dpipeHeaderIndex': w.u32(55, 'dpipe-header-index', set.dpipeHeaderIndex); break;
      case 'dpipeField':
        w.list('dpipe-field', set.dpipeField, (item) => w.nest(56, 'dpipe-field', item, encodeDlDpipeField));
        break;
      case 'dpipeFieldName': w.text(57, 'dpipe-field-name', set.dpipeFieldName); break;
      case 'dpipeFieldId': w.u32(58, 'dpipe-field-id', set.dpipeFieldId); break;
      case 'dpipeFieldBitwidth': w.u32(59, 'dpipe-field-bitwidth', set.dpipeFieldBitwidth); break;
      case 'dpipeFieldMappingType':
        w.u32(60, 'dpipe-field-mapping-type', set.dpipeFieldMappingType, dpipeFieldMappingTypeTable);
        break;
      case 'eswitchEncapMode': w.u8(62, 'eswitch-encap-mode', set.eswitchEncapMode, eswitchEncapModeTable); break;
      case 'resourceList': w.nest(63, 'resource-list', set.resourceList, encodeDlResourceList); break;
      case 'resource':
        w.list('resource', set.resource, (item) => w.nest(64, 'resource', item, encodeDlResource));
        break;
      case 'resourceName': w.text(65, 'resource-name', set.resourceName); break;
      case 'resourceId': w.u64(66, 'resource-id', set.resourceId); break;
      case 'resourceSize': w.u64(67, 'resource-size', set.resourceSize); break;
      case 'resourceSizeNew': w.u64(68, 'resource-size-new', set.resourceSizeNew); break;
      case 'resourceSizeValid': w.u8(69, 'resource-size-valid', set.resourceSizeValid); break;
      case 'resourceSizeMin': w.u64(70, 'resource-size-min', set.resourceSizeMin); break;
      case 'resourceSizeMax': w.u64(71, 'resource-size-max', set.resourceSizeMax); break;
      case 'resourceSizeGran': w.u64(72, 'resource-size-gran', set.resourceSizeGran); break;
      case 'resourceUnit': w.u8(73, 'resource-unit', set.resourceUnit, resourceUnitTable); break;
      case 'resourceOcc': w.u64(74, 'resource-occ', set.resourceOcc); break;
      case 'dpipeTableResourceId': w.u64(75, 'dpipe-table-resource-id', set.dpipeTableResourceId); break;
      case 'dpipeTableResourceUnits': w.u64(76, 'dpipe-table-resource-units', set.dpipeTableResourceUnits); break;
      case 'portFlavour': w.u16(77, 'port-flavour', set.portFlavour, portFlavourTable); break;
      case 'portNumber': w.u32(78, 'port-number', set.portNumber); break;
      case 'portSplitSubportNumber': w.u32(79, 'port-split-subport-number', set.portSplitSubportNumber); break;
      case 'param': w.nest(80, 'param', set.param, encodeDlParam); break;
      case 'paramName': w.text(81, 'param-name', set.paramName); break;
      case 'paramGeneric': w.flag(82, 'param-generic', set.paramGeneric); break;
      case 'paramType': w.u8(83, 'param-type', set.paramType, varAttrTypeTable); break;
      case 'paramValuesList':
        w.nest(
          84, 'param-values-list', set.paramValuesList,
          (w, inner) => encodeDlParamValuesList(w, inner, varAttrTypeTable.of(set.paramType as never)),
        );
        break;
      case 'paramValue':
        w.list(
          'param-value', set.paramValue, (item) => w.nest(
            85, 'param-value', item,
            (w, inner) => encodeDlParamValue(w, inner, varAttrTypeTable.of(set.paramType as never)),
          ),
        );
        break;
      case 'paramValueData':
        encodeParamData(w, 86, 'param-value-data', varAttrTypeTable.of(set.paramType as never), set.paramValueData);
        break;
      case 'paramValueCmode': w.u8(87, 'param-value-cmode', set.paramValueCmode, paramCmodeTable); break;
      case 'regionName': w.text(88, 'region-name', set.regionName); break;
      case 'regionSize': w.u64(89, 'region-size', set.regionSize); break;
      case 'regionSnapshots': w.nest(90, 'region-snapshots', set.regionSnapshots, encodeDlRegionSnapshots); break;
      case 'regionSnapshot':
        w.list(
          'region-snapshot', set.regionSnapshot, (item) => w.nest(91, 'region-snapshot', item, encodeDlRegionSnapshot),
        );
        break;
      case 'regionSnapshotId': w.u32(92, 'region-snapshot-id', set.regionSnapshotId); break;
      case 'regionChunks': w.nest(93, 'region-chunks', set.regionChunks, encodeDlRegionChunks); break;
      case 'regionChunk':
        w.list('region-chunk', set.regionChunk, (item) => w.nest(94, 'region-chunk', item, encodeDlRegionChunk));
        break;
      case 'regionChunkData': w.binary(95, 'region-chunk-data', set.regionChunkData); break;
      case 'regionChunkAddr': w.u64(96, 'region-chunk-addr', set.regionChunkAddr); break;
      case 'regionChunkLen': w.u64(97, 'region-chunk-len', set.regionChunkLen); break;
      case 'infoDriverName': w.text(98, 'info-driver-name', set.infoDriverName); break;
      case 'infoSerialNumber': w.text(99, 'info-serial-number', set.infoSerialNumber); break;
      case 'infoVersionFixed':
        w.list(
          'info-version-fixed', set.infoVersionFixed,
          (item) => w.nest(100, 'info-version-fixed', item, encodeDlInfoVersion),
        );
        break;
      case 'infoVersionRunning':
        w.list(
          'info-version-running', set.infoVersionRunning,
          (item) => w.nest(101, 'info-version-running', item, encodeDlInfoVersion),
        );
        break;
      case 'infoVersionStored':
        w.list(
          'info-version-stored', set.infoVersionStored,
          (item) => w.nest(102, 'info-version-stored', item, encodeDlInfoVersion),
        );
        break;
      case 'infoVersionName': w.text(103, 'info-version-name', set.infoVersionName); break;
      case 'infoVersionValue': w.text(104, 'info-version-value', set.infoVersionValue); break;
      case 'sbPoolCellSize': w.u32(105, 'sb-pool-cell-size', set.sbPoolCellSize); break;
      case 'fmsg': w.nest(106, 'fmsg', set.fmsg, encodeDlFmsg); break;
      case 'fmsgObjNestStart': w.flag(107, 'fmsg-obj-nest-start', set.fmsgObjNestStart); break;
      case 'fmsgPairNestStart': w.flag(108, 'fmsg-pair-nest-start', set.fmsgPairNestStart); break;
      case 'fmsgArrNestStart': w.flag(109, 'fmsg-arr-nest-start', set.fmsgArrNestStart); break;
      case 'fmsgNestEnd': w.flag(110, 'fmsg-nest-end', set.fmsgNestEnd); break;
      case 'fmsgObjName': w.text(111, 'fmsg-obj-name', set.fmsgObjName); break;
      case 'fmsgObjValueType': w.u8(112, 'fmsg-obj-value-type', set.fmsgObjValueType, varAttrTypeTable); break;
      case 'fmsgObjValueData': w.binary(113, 'fmsg-obj-value-data', set.fmsgObjValueData); break;
      case 'healthReporter': w.nest(114, 'health-reporter', set.healthReporter, encodeDlHealthReporter); break;
      case 'healthReporterName': w.text(115, 'health-reporter-name', set.healthReporterName); break;
      case 'healthReporterState':
        w.u8(116, 'health-reporter-state', set.healthReporterState, healthReporterStateTable);
        break;
      case 'healthReporterErrCount': w.u64(117, 'health-reporter-err-count', set.healthReporterErrCount); break;
      case 'healthReporterRecoverCount':
        w.u64(118, 'health-reporter-recover-count', set.healthReporterRecoverCount);
        break;
      case 'healthReporterDumpTs': w.u64(119, 'health-reporter-dump-ts', set.healthReporterDumpTs); break;
      case 'healthReporterGracefulPeriod':
        w.u64(120, 'health-reporter-graceful-period', set.healthReporterGracefulPeriod);
        break;
      case 'healthReporterAutoRecover': w.u8(121, 'health-reporter-auto-recover', set.healthReporterAutoRecover); break;
      case 'flashUpdateFileName': w.text(122, 'flash-update-file-name', set.flashUpdateFileName); break;
      case 'flashUpdateComponent': w.text(123, 'flash-update-component', set.flashUpdateComponent); break;
      case 'flashUpdateStatusMsg': w.text(124, 'flash-update-status-msg', set.flashUpdateStatusMsg); break;
      case 'flashUpdateStatusDone': w.u64(125, 'flash-update-status-done', set.flashUpdateStatusDone); break;
      case 'flashUpdateStatusTotal': w.u64(126, 'flash-update-status-total', set.flashUpdateStatusTotal); break;
      case 'portPciPfNumber': w.u16(127, 'port-pci-pf-number', set.portPciPfNumber); break;
      case 'portPciVfNumber': w.u16(128, 'port-pci-vf-number', set.portPciVfNumber); break;
      case 'stats': w.nest(129, 'stats', set.stats, encodeDlAttrStats); break;
      case 'trapName': w.text(130, 'trap-name', set.trapName); break;
      case 'trapAction': w.u8(131, 'trap-action', set.trapAction, trapActionTable); break;
      case 'trapType': w.u8(132, 'trap-type', set.trapType, trapTypeTable); break;
      case 'trapGeneric': w.flag(133, 'trap-generic', set.trapGeneric); break;
      case 'trapMetadata': w.nest(134, 'trap-metadata', set.trapMetadata, encodeDlTrapMetadata); break;
      case 'trapGroupName': w.text(135, 'trap-group-name', set.trapGroupName); break;
      case 'reloadFailed': w.u8(136, 'reload-failed', set.reloadFailed); break;
      case 'healthReporterDumpTsNs': w.u64(137, 'health-reporter-dump-ts-ns', set.healthReporterDumpTsNs); break;
      case 'netnsFd': w.u32(138, 'netns-fd', set.netnsFd); break;
      case 'netnsPid': w.u32(139, 'netns-pid', set.netnsPid); break;
      case 'netnsId': w.u32(140, 'netns-id', set.netnsId); break;
      case 'healthReporterAutoDump': w.u8(141, 'health-reporter-auto-dump', set.healthReporterAutoDump); break;
      case 'trapPolicerId': w.u32(142, 'trap-policer-id', set.trapPolicerId); break;
      case 'trapPolicerRate': w.u64(143, 'trap-policer-rate', set.trapPolicerRate); break;
      case 'trapPolicerBurst': w.u64(144, 'trap-policer-burst', set.trapPolicerBurst); break;
      case 'portFunction': w.nest(145, 'port-function', set.portFunction, encodeDlPortFunction); break;
      case 'infoBoardSerialNumber': w.text(146, 'info-board-serial-number', set.infoBoardSerialNumber); break;
      case 'portLanes': w.u32(147, 'port-lanes', set.portLanes); break;
      case 'portSplittable': w.u8(148, 'port-splittable', set.portSplittable); break;
      case 'portExternal': w.u8(149, 'port-external', set.portExternal); break;
      case 'portControllerNumber': w.u32(150, 'port-controller-number', set.portControllerNumber); break;
      case 'flashUpdateStatusTimeout': w.u64(151, 'flash-update-status-timeout', set.flashUpdateStatusTimeout); break;
      case 'flashUpdateOverwriteMask':
        w.bitfield32(152, 'flash-update-overwrite-mask', set.flashUpdateOverwriteMask, flashOverwriteFlagsTable);
        break;
      case 'reloadAction': w.u8(153, 'reload-action', set.reloadAction, reloadActionTable); break;
      case 'reloadActionsPerformed':
        w.bitfield32(154, 'reload-actions-performed', set.reloadActionsPerformed, reloadActionFlagsTable);
        break;
      case 'reloadLimits': w.bitfield32(155, 'reload-limits', set.reloadLimits, reloadLimitFlagsTable); break;
      case 'devStats': w.nest(156, 'dev-stats', set.devStats, encodeDlDevStats); break;
      case 'reloadStats': w.nest(157, 'reload-stats', set.reloadStats, encodeDlReloadStats); break;
      case 'reloadStatsEntry':
        w.list(
          'reload-stats-entry', set.reloadStatsEntry,
          (item) => w.nest(158, 'reload-stats-entry', item, encodeDlReloadStatsEntry),
        );
        break;
      case 'reloadStatsLimit': w.u8(159, 'reload-stats-limit', set.reloadStatsLimit, reloadLimitTable); break;
      case 'reloadStatsValue': w.u32(160, 'reload-stats-value', set.reloadStatsValue); break;
      case 'remoteReloadStats': w.nest(161, 'remote-reload-stats', set.remoteReloadStats, encodeDlReloadStats); break;
      case 'reloadActionInfo':
        w.list(
          'reload-action-info', set.reloadActionInfo,
          (item) => w.nest(162, 'reload-action-info', item, encodeDlReloadActInfo),
        );
        break;
      case 'reloadActionStats':
        w.list(
          'reload-action-stats', set.reloadActionStats,
          (item) => w.nest(163, 'reload-action-stats', item, encodeDlReloadActStats),
        );
        break;
      case 'portPciSfNumber': w.u32(164, 'port-pci-sf-number', set.portPciSfNumber); break;
      case 'rateType': w.u16(165, 'rate-type', set.rateType, rateTypeTable); break;
      case 'rateTxShare': w.u64(166, 'rate-tx-share', set.rateTxShare); break;
      case 'rateTxMax': w.u64(167, 'rate-tx-max', set.rateTxMax); break;
      case 'rateNodeName': w.text(168, 'rate-node-name', set.rateNodeName); break;
      case 'rateParentNodeName': w.text(169, 'rate-parent-node-name', set.rateParentNodeName); break;
      case 'regionMaxSnapshots': w.u32(170, 'region-max-snapshots', set.regionMaxSnapshots); break;
      case 'linecardIndex': w.u32(171, 'linecard-index', set.linecardIndex); break;
      case 'linecardState': w.u8(172, 'linecard-state', set.linecardState, linecardStateTable); break;
      case 'linecardType': w.text(173, 'linecard-type', set.linecardType); break;
      case 'linecardSupportedTypes':
        w.nest(174, 'linecard-supported-types', set.linecardSupportedTypes, encodeDlLinecardSupportedTypes);
        break;
      case 'nestedDevlink':
        w.list(
          'nested-devlink', set.nestedDevlink, (item) => w.nest(175, 'nested-devlink', item, encodeDlNestedDevlink),
        );
        break;
      case 'selftests': w.nest(176, 'selftests', set.selftests, encodeDlSelftestId); break;
      case 'rateTxPriority': w.u32(177, 'rate-tx-priority', set.rateTxPriority); break;
      case 'rateTxWeight': w.u32(178, 'rate-tx-weight', set.rateTxWeight); break;
      case 'regionDirect': w.flag(179, 'region-direct', set.regionDirect); break;
      case 'rateTcBws':
        w.list('rate-tc-bws', set.rateTcBws, (item) => w.nest(180, 'rate-tc-bws', item, encodeDlRateTcBws));
        break;
      case 'healthReporterBurstPeriod':
        w.u64(181, 'health-reporter-burst-period', set.healthReporterBurstPeriod);
        break;
      case 'paramValueDefault':
        encodeParamDefault(
          w, 182, 'param-value-default', varAttrTypeTable.of(set.paramType as never), set.paramValueDefault,
        );
        break;
      case 'paramResetDefault': w.flag(183, 'param-reset-default', set.paramResetDefault); break;
      case 'index': w.u32(184, 'index', set.index); break;
      case 'resourceScopeMask':
        w.u32(185, 'resource-scope-mask', set.resourceScopeMask, resourceScopeFlagsTable);
        break;
      case 'parentDev': w.nest(186, 'parent-dev', set.parentDev, encodeDlParentDev); break;
      default: w.unknownKey('devlink', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dev-stats`. */
export function encodeDlDevStats(w: AttrWriter, set: DlDevStats): void {
  for (const key in set) {
    switch (key) {
      case 'reloadStats': w.nest(157, 'reload-stats', set.reloadStats, encodeDlReloadStats); break;
      case 'remoteReloadStats': w.nest(161, 'remote-reload-stats', set.remoteReloadStats, encodeDlReloadStats); break;
      default: w.unknownKey('dl-dev-stats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-reload-stats`. */
export function encodeDlReloadStats(w: AttrWriter, set: DlReloadStats): void {
  for (const key in set) {
    switch (key) {
      case 'reloadActionInfo':
        w.list(
          'reload-action-info', set.reloadActionInfo,
          (item) => w.nest(162, 'reload-action-info', item, encodeDlReloadActInfo),
        );
        break;
      default: w.unknownKey('dl-reload-stats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-reload-act-info`. */
export function encodeDlReloadActInfo(w: AttrWriter, set: DlReloadActInfo): void {
  for (const key in set) {
    switch (key) {
      case 'reloadAction': w.u8(153, 'reload-action', set.reloadAction, reloadActionTable); break;
      case 'reloadActionStats':
        w.list(
          'reload-action-stats', set.reloadActionStats,
          (item) => w.nest(163, 'reload-action-stats', item, encodeDlReloadActStats),
        );
        break;
      default: w.unknownKey('dl-reload-act-info', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-reload-act-stats`. */
export function encodeDlReloadActStats(w: AttrWriter, set: DlReloadActStats): void {
  for (const key in set) {
    switch (key) {
      case 'reloadStatsEntry':
        w.list(
          'reload-stats-entry', set.reloadStatsEntry,
          (item) => w.nest(158, 'reload-stats-entry', item, encodeDlReloadStatsEntry),
        );
        break;
      default: w.unknownKey('dl-reload-act-stats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-reload-stats-entry`. */
export function encodeDlReloadStatsEntry(w: AttrWriter, set: DlReloadStatsEntry): void {
  for (const key in set) {
    switch (key) {
      case 'reloadStatsLimit': w.u8(159, 'reload-stats-limit', set.reloadStatsLimit, reloadLimitTable); break;
      case 'reloadStatsValue': w.u32(160, 'reload-stats-value', set.reloadStatsValue); break;
      default: w.unknownKey('dl-reload-stats-entry', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-info-version`. */
export function encodeDlInfoVersion(w: AttrWriter, set: DlInfoVersion<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'infoVersionName': w.text(103, 'info-version-name', set.infoVersionName); break;
      case 'infoVersionValue': w.text(104, 'info-version-value', set.infoVersionValue); break;
      default: w.unknownKey('dl-info-version', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-port-function`. */
export function encodeDlPortFunction(w: AttrWriter, set: DlPortFunction<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'hwAddr': w.mac(1, 'hw-addr', set.hwAddr); break;
      case 'state': w.u8(2, 'state', set.state, portFnStateTable); break;
      case 'opstate': w.u8(3, 'opstate', set.opstate, portFnOpstateTable); break;
      case 'caps': w.bitfield32(4, 'caps', set.caps, portFnAttrCapFlagsTable); break;
      case 'devlink': w.nest(5, 'devlink', set.devlink, encodeDlNestedDevlink); break;
      case 'maxIoEqs': w.u32(6, 'max-io-eqs', set.maxIoEqs); break;
      default: w.unknownKey('dl-port-function', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-tables`. */
export function encodeDlDpipeTables(w: AttrWriter, set: DlDpipeTables<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeTable':
        w.list('dpipe-table', set.dpipeTable, (item) => w.nest(28, 'dpipe-table', item, encodeDlDpipeTable));
        break;
      default: w.unknownKey('dl-dpipe-tables', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-table`. */
export function encodeDlDpipeTable(w: AttrWriter, set: DlDpipeTable<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeTableName': w.text(29, 'dpipe-table-name', set.dpipeTableName); break;
      case 'dpipeTableSize': w.u64(30, 'dpipe-table-size', set.dpipeTableSize); break;
      case 'dpipeTableMatches':
        w.nest(31, 'dpipe-table-matches', set.dpipeTableMatches, encodeDlDpipeTableMatches);
        break;
      case 'dpipeTableActions':
        w.nest(32, 'dpipe-table-actions', set.dpipeTableActions, encodeDlDpipeTableActions);
        break;
      case 'dpipeTableCountersEnabled': w.u8(33, 'dpipe-table-counters-enabled', set.dpipeTableCountersEnabled); break;
      case 'dpipeTableResourceId': w.u64(75, 'dpipe-table-resource-id', set.dpipeTableResourceId); break;
      case 'dpipeTableResourceUnits': w.u64(76, 'dpipe-table-resource-units', set.dpipeTableResourceUnits); break;
      default: w.unknownKey('dl-dpipe-table', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-table-matches`. */
export function encodeDlDpipeTableMatches(w: AttrWriter, set: DlDpipeTableMatches): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeMatch':
        w.list('dpipe-match', set.dpipeMatch, (item) => w.nest(40, 'dpipe-match', item, encodeDlDpipeMatch));
        break;
      default: w.unknownKey('dl-dpipe-table-matches', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-table-actions`. */
export function encodeDlDpipeTableActions(w: AttrWriter, set: DlDpipeTableActions): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeAction':
        w.list('dpipe-action', set.dpipeAction, (item) => w.nest(43, 'dpipe-action', item, encodeDlDpipeAction));
        break;
      default: w.unknownKey('dl-dpipe-table-actions', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-entries`. */
export function encodeDlDpipeEntries(w: AttrWriter, set: DlDpipeEntries): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeEntry':
        w.list('dpipe-entry', set.dpipeEntry, (item) => w.nest(35, 'dpipe-entry', item, encodeDlDpipeEntry));
        break;
      default: w.unknownKey('dl-dpipe-entries', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-entry`. */
export function encodeDlDpipeEntry(w: AttrWriter, set: DlDpipeEntry): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeEntryIndex': w.u64(36, 'dpipe-entry-index', set.dpipeEntryIndex); break;
      case 'dpipeEntryMatchValues':
        w.nest(37, 'dpipe-entry-match-values', set.dpipeEntryMatchValues, encodeDlDpipeEntryMatchValues);
        break;
      case 'dpipeEntryActionValues':
        w.nest(38, 'dpipe-entry-action-values', set.dpipeEntryActionValues, encodeDlDpipeEntryActionValues);
        break;
      case 'dpipeEntryCounter': w.u64(39, 'dpipe-entry-counter', set.dpipeEntryCounter); break;
      default: w.unknownKey('dl-dpipe-entry', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-entry-match-values`. */
export function encodeDlDpipeEntryMatchValues(w: AttrWriter, set: DlDpipeEntryMatchValues): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeMatchValue':
        w.list(
          'dpipe-match-value', set.dpipeMatchValue,
          (item) => w.nest(41, 'dpipe-match-value', item, encodeDlDpipeMatchValue),
        );
        break;
      default: w.unknownKey('dl-dpipe-entry-match-values', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-entry-action-values`. */
export function encodeDlDpipeEntryActionValues(w: AttrWriter, set: DlDpipeEntryActionValues): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeActionValue':
        w.list(
          'dpipe-action-value', set.dpipeActionValue,
          (item) => w.nest(44, 'dpipe-action-value', item, encodeDlDpipeActionValue),
        );
        break;
      default: w.unknownKey('dl-dpipe-entry-action-values', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-match`. */
export function encodeDlDpipeMatch(w: AttrWriter, set: DlDpipeMatch): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeMatchType': w.u32(42, 'dpipe-match-type', set.dpipeMatchType, dpipeMatchTypeTable); break;
      case 'dpipeHeaderId': w.u32(52, 'dpipe-header-id', set.dpipeHeaderId, dpipeHeaderIdTable); break;
      case 'dpipeHeaderGlobal': w.u8(54, 'dpipe-header-global', set.dpipeHeaderGlobal); break;
      case 'dpipeHeaderIndex': w.u32(55, 'dpipe-header-index', set.dpipeHeaderIndex); break;
      case 'dpipeFieldId': w.u32(58, 'dpipe-field-id', set.dpipeFieldId); break;
      default: w.unknownKey('dl-dpipe-match', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-match-value`. */
export function encodeDlDpipeMatchValue(w: AttrWriter, set: DlDpipeMatchValue): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeMatch':
        w.list('dpipe-match', set.dpipeMatch, (item) => w.nest(40, 'dpipe-match', item, encodeDlDpipeMatch));
        break;
      case 'dpipeValue': w.binary(46, 'dpipe-value', set.dpipeValue); break;
      case 'dpipeValueMask': w.binary(47, 'dpipe-value-mask', set.dpipeValueMask); break;
      case 'dpipeValueMapping': w.u32(48, 'dpipe-value-mapping', set.dpipeValueMapping); break;
      default: w.unknownKey('dl-dpipe-match-value', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-action`. */
export function encodeDlDpipeAction(w: AttrWriter, set: DlDpipeAction): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeActionType': w.u32(45, 'dpipe-action-type', set.dpipeActionType, dpipeActionTypeTable); break;
      case 'dpipeHeaderId': w.u32(52, 'dpipe-header-id', set.dpipeHeaderId, dpipeHeaderIdTable); break;
      case 'dpipeHeaderGlobal': w.u8(54, 'dpipe-header-global', set.dpipeHeaderGlobal); break;
      case 'dpipeHeaderIndex': w.u32(55, 'dpipe-header-index', set.dpipeHeaderIndex); break;
      case 'dpipeFieldId': w.u32(58, 'dpipe-field-id', set.dpipeFieldId); break;
      default: w.unknownKey('dl-dpipe-action', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-action-value`. */
export function encodeDlDpipeActionValue(w: AttrWriter, set: DlDpipeActionValue): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeAction':
        w.list('dpipe-action', set.dpipeAction, (item) => w.nest(43, 'dpipe-action', item, encodeDlDpipeAction));
        break;
      case 'dpipeValue': w.binary(46, 'dpipe-value', set.dpipeValue); break;
      case 'dpipeValueMask': w.binary(47, 'dpipe-value-mask', set.dpipeValueMask); break;
      case 'dpipeValueMapping': w.u32(48, 'dpipe-value-mapping', set.dpipeValueMapping); break;
      default: w.unknownKey('dl-dpipe-action-value', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-headers`. */
export function encodeDlDpipeHeaders(w: AttrWriter, set: DlDpipeHeaders<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeHeader':
        w.list('dpipe-header', set.dpipeHeader, (item) => w.nest(50, 'dpipe-header', item, encodeDlDpipeHeader));
        break;
      default: w.unknownKey('dl-dpipe-headers', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-header`. */
export function encodeDlDpipeHeader(w: AttrWriter, set: DlDpipeHeader<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeHeaderName': w.text(51, 'dpipe-header-name', set.dpipeHeaderName); break;
      case 'dpipeHeaderId': w.u32(52, 'dpipe-header-id', set.dpipeHeaderId, dpipeHeaderIdTable); break;
      case 'dpipeHeaderFields':
        w.nest(53, 'dpipe-header-fields', set.dpipeHeaderFields, encodeDlDpipeHeaderFields);
        break;
      case 'dpipeHeaderGlobal': w.u8(54, 'dpipe-header-global', set.dpipeHeaderGlobal); break;
      default: w.unknownKey('dl-dpipe-header', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-header-fields`. */
export function encodeDlDpipeHeaderFields(w: AttrWriter, set: DlDpipeHeaderFields<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeField':
        w.list('dpipe-field', set.dpipeField, (item) => w.nest(56, 'dpipe-field', item, encodeDlDpipeField));
        break;
      default: w.unknownKey('dl-dpipe-header-fields', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-dpipe-field`. */
export function encodeDlDpipeField(w: AttrWriter, set: DlDpipeField<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dpipeFieldName': w.text(57, 'dpipe-field-name', set.dpipeFieldName); break;
      case 'dpipeFieldId': w.u32(58, 'dpipe-field-id', set.dpipeFieldId); break;
      case 'dpipeFieldBitwidth': w.u32(59, 'dpipe-field-bitwidth', set.dpipeFieldBitwidth); break;
      case 'dpipeFieldMappingType':
        w.u32(60, 'dpipe-field-mapping-type', set.dpipeFieldMappingType, dpipeFieldMappingTypeTable);
        break;
      default: w.unknownKey('dl-dpipe-field', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-resource`. */
export function encodeDlResource(w: AttrWriter, set: DlResource<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'resourceList': w.nest(63, 'resource-list', set.resourceList, encodeDlResourceList); break;
      case 'resourceName': w.text(65, 'resource-name', set.resourceName); break;
      case 'resourceId': w.u64(66, 'resource-id', set.resourceId); break;
      case 'resourceSize': w.u64(67, 'resource-size', set.resourceSize); break;
      case 'resourceSizeNew': w.u64(68, 'resource-size-new', set.resourceSizeNew); break;
      case 'resourceSizeValid': w.u8(69, 'resource-size-valid', set.resourceSizeValid); break;
      case 'resourceSizeMin': w.u64(70, 'resource-size-min', set.resourceSizeMin); break;
      case 'resourceSizeMax': w.u64(71, 'resource-size-max', set.resourceSizeMax); break;
      case 'resourceSizeGran': w.u64(72, 'resource-size-gran', set.resourceSizeGran); break;
      case 'resourceUnit': w.u8(73, 'resource-unit', set.resourceUnit, resourceUnitTable); break;
      case 'resourceOcc': w.u64(74, 'resource-occ', set.resourceOcc); break;
      default: w.unknownKey('dl-resource', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-resource-list`. */
export function encodeDlResourceList(w: AttrWriter, set: DlResourceList<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'resource':
        w.list('resource', set.resource, (item) => w.nest(64, 'resource', item, encodeDlResource));
        break;
      default: w.unknownKey('dl-resource-list', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-param`. */
export function encodeDlParam(w: AttrWriter, set: DlParam<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'paramName': w.text(81, 'param-name', set.paramName); break;
      case 'paramGeneric': w.flag(82, 'param-generic', set.paramGeneric); break;
      case 'paramType': w.u8(83, 'param-type', set.paramType, varAttrTypeTable); break;
      case 'paramValuesList':
        w.nest(
          84, 'param-values-list', set.paramValuesList,
          (w, inner) => encodeDlParamValuesList(w, inner, varAttrTypeTable.of(set.paramType as never)),
        );
        break;
      default: w.unknownKey('dl-param', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-region-snapshots`. */
export function encodeDlRegionSnapshots(w: AttrWriter, set: DlRegionSnapshots): void {
  for (const key in set) {
    switch (key) {
      case 'regionSnapshot':
        w.list(
          'region-snapshot', set.regionSnapshot, (item) => w.nest(91, 'region-snapshot', item, encodeDlRegionSnapshot),
        );
        break;
      default: w.unknownKey('dl-region-snapshots', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-region-snapshot`. */
export function encodeDlRegionSnapshot(w: AttrWriter, set: DlRegionSnapshot): void {
  for (const key in set) {
    switch (key) {
      case 'regionSnapshotId': w.u32(92, 'region-snapshot-id', set.regionSnapshotId); break;
      default: w.unknownKey('dl-region-snapshot', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-region-chunks`. */
export function encodeDlRegionChunks(w: AttrWriter, set: DlRegionChunks): void {
  for (const key in set) {
    switch (key) {
      case 'regionChunk':
        w.list('region-chunk', set.regionChunk, (item) => w.nest(94, 'region-chunk', item, encodeDlRegionChunk));
        break;
      default: w.unknownKey('dl-region-chunks', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-region-chunk`. */
export function encodeDlRegionChunk(w: AttrWriter, set: DlRegionChunk): void {
  for (const key in set) {
    switch (key) {
      case 'regionChunkData': w.binary(95, 'region-chunk-data', set.regionChunkData); break;
      case 'regionChunkAddr': w.u64(96, 'region-chunk-addr', set.regionChunkAddr); break;
      default: w.unknownKey('dl-region-chunk', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes the ordered list `dl-fmsg`. */
export function encodeDlFmsg(w: AttrWriter, list: DlFmsg<Uint8Array>): void {
  for (const set of w.entries(list)) {
    for (const key in set) {
      switch (key) {
        case 'fmsgObjNestStart': w.flag(107, 'fmsg-obj-nest-start', set.fmsgObjNestStart); break;
        case 'fmsgPairNestStart': w.flag(108, 'fmsg-pair-nest-start', set.fmsgPairNestStart); break;
        case 'fmsgArrNestStart': w.flag(109, 'fmsg-arr-nest-start', set.fmsgArrNestStart); break;
        case 'fmsgNestEnd': w.flag(110, 'fmsg-nest-end', set.fmsgNestEnd); break;
        case 'fmsgObjName': w.text(111, 'fmsg-obj-name', set.fmsgObjName); break;
        case 'fmsgObjValueType': w.u8(112, 'fmsg-obj-value-type', set.fmsgObjValueType, varAttrTypeTable); break;
        case 'fmsgObjValueData': w.binary(113, 'fmsg-obj-value-data', set.fmsgObjValueData); break;
        default: w.unknownKey('dl-fmsg', key);
      }
    }
    w.keptUnknown(set);
  }
}

/** Encodes attribute set `dl-health-reporter`. */
export function encodeDlHealthReporter(w: AttrWriter, set: DlHealthReporter<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'healthReporterName': w.text(115, 'health-reporter-name', set.healthReporterName); break;
      case 'healthReporterState':
        w.u8(116, 'health-reporter-state', set.healthReporterState, healthReporterStateTable);
        break;
      case 'healthReporterErrCount': w.u64(117, 'health-reporter-err-count', set.healthReporterErrCount); break;
      case 'healthReporterRecoverCount':
        w.u64(118, 'health-reporter-recover-count', set.healthReporterRecoverCount);
        break;
      case 'healthReporterDumpTs': w.u64(119, 'health-reporter-dump-ts', set.healthReporterDumpTs); break;
      case 'healthReporterGracefulPeriod':
        w.u64(120, 'health-reporter-graceful-period', set.healthReporterGracefulPeriod);
        break;
      case 'healthReporterAutoRecover': w.u8(121, 'health-reporter-auto-recover', set.healthReporterAutoRecover); break;
      case 'healthReporterDumpTsNs': w.u64(137, 'health-reporter-dump-ts-ns', set.healthReporterDumpTsNs); break;
      case 'healthReporterAutoDump': w.u8(141, 'health-reporter-auto-dump', set.healthReporterAutoDump); break;
      case 'healthReporterBurstPeriod':
        w.u64(181, 'health-reporter-burst-period', set.healthReporterBurstPeriod);
        break;
      default: w.unknownKey('dl-health-reporter', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-attr-stats`. */
export function encodeDlAttrStats(w: AttrWriter, set: DlAttrStats): void {
  for (const key in set) {
    switch (key) {
      case 'statsRxPackets': w.u64(0, 'stats-rx-packets', set.statsRxPackets); break;
      case 'statsRxBytes': w.u64(1, 'stats-rx-bytes', set.statsRxBytes); break;
      case 'statsRxDropped': w.u64(2, 'stats-rx-dropped', set.statsRxDropped); break;
      default: w.unknownKey('dl-attr-stats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-trap-metadata`. */
export function encodeDlTrapMetadata(w: AttrWriter, set: DlTrapMetadata): void {
  for (const key in set) {
    switch (key) {
      case 'trapMetadataTypeInPort': w.flag(0, 'trap-metadata-type-in-port', set.trapMetadataTypeInPort); break;
      case 'trapMetadataTypeFaCookie': w.flag(1, 'trap-metadata-type-fa-cookie', set.trapMetadataTypeFaCookie); break;
      default: w.unknownKey('dl-trap-metadata', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-linecard-supported-types`. */
export function encodeDlLinecardSupportedTypes(w: AttrWriter, set: DlLinecardSupportedTypes<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'linecardType':
        w.list('linecard-type', set.linecardType, (item) => w.text(173, 'linecard-type', item));
        break;
      default: w.unknownKey('dl-linecard-supported-types', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-selftest-id`. */
export function encodeDlSelftestId(w: AttrWriter, set: DlSelftestId): void {
  for (const key in set) {
    switch (key) {
      case 'flash': w.flag(1, 'flash', set.flash); break;
      default: w.unknownKey('dl-selftest-id', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-rate-tc-bws`. */
export function encodeDlRateTcBws(w: AttrWriter, set: DlRateTcBws): void {
  for (const key in set) {
    switch (key) {
      case 'index': w.u8(1, 'index', w.range('index', set.index, 0, 7)); break;
      case 'bw': w.u32(2, 'bw', set.bw); break;
      default: w.unknownKey('dl-rate-tc-bws', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-parent-dev`. */
export function encodeDlParentDev(w: AttrWriter, set: DlParentDev<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'busName': w.text(1, 'bus-name', set.busName); break;
      case 'devName': w.text(2, 'dev-name', set.devName); break;
      case 'netnsId': w.s32(140, 'netns-id', set.netnsId); break;
      case 'index': w.u32(184, 'index', set.index); break;
      default: w.unknownKey('dl-parent-dev', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-param-values-list`. */
export function encodeDlParamValuesList(w: AttrWriter, set: DlParamValuesList<Uint8Array>, paramType?: unknown): void {
  for (const key in set) {
    switch (key) {
      case 'paramValue':
        w.list(
          'param-value', set.paramValue,
          (item) => w.nest(85, 'param-value', item, (w, inner) => encodeDlParamValue(w, inner, paramType)),
        );
        break;
      default: w.unknownKey('dl-param-values-list', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-param-value`. */
export function encodeDlParamValue(w: AttrWriter, set: DlParamValue<Uint8Array>, paramType?: unknown): void {
  for (const key in set) {
    switch (key) {
      case 'paramValueData': encodeParamData(w, 86, 'param-value-data', paramType, set.paramValueData); break;
      case 'paramValueCmode': w.u8(87, 'param-value-cmode', set.paramValueCmode, paramCmodeTable); break;
      case 'paramValueDefault':
        encodeParamDefault(w, 182, 'param-value-default', paramType, set.paramValueDefault);
        break;
      default: w.unknownKey('dl-param-value', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-nested-devlink`. */
export function encodeDlNestedDevlink(w: AttrWriter, set: DlNestedDevlink<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'busName': w.text(1, 'bus-name', set.busName); break;
      case 'devName': w.text(2, 'dev-name', set.devName); break;
      case 'netnsId': w.s32(140, 'netns-id', set.netnsId); break;
      case 'index': w.u32(184, 'index', set.index); break;
      default: w.unknownKey('dl-nested-devlink', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-selftests-run`. */
export function encodeDlSelftestsRun(w: AttrWriter, set: DlSelftestsRun<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'busName': w.text(1, 'bus-name', set.busName); break;
      case 'devName': w.text(2, 'dev-name', set.devName); break;
      case 'selftests': w.nest(176, 'selftests', set.selftests, encodeDlSelftestId); break;
      case 'selftestResults': w.nest(176, 'selftest-results', set.selftestResults, encodeDlSelftestResults); break;
      case 'index': w.u32(184, 'index', set.index); break;
      default: w.unknownKey('dl-selftests-run', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-selftest-results`. */
export function encodeDlSelftestResults(w: AttrWriter, set: DlSelftestResults): void {
  for (const key in set) {
    switch (key) {
      case 'result': w.list('result', set.result, (item) => w.nest(1, 'result', item, encodeDlSelftestResult)); break;
      default: w.unknownKey('dl-selftest-results', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dl-selftest-result`. */
export function encodeDlSelftestResult(w: AttrWriter, set: DlSelftestResult): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(2, 'id', set.id); break;
      case 'status': w.u8(3, 'status', set.status, selftestStatusTable); break;
      default: w.unknownKey('dl-selftest-result', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes sub-message `param-data` in the format that its selector names. */
export function encodeParamData(w: AttrWriter, id: number, name: string, selector: unknown, data: unknown): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'u8': w.u8(id, `${name}(u8)`, value); break;
    case 'u16': w.u16(id, `${name}(u16)`, value); break;
    case 'u32': w.u32(id, `${name}(u32)`, value); break;
    case 'u64': w.u64(id, `${name}(u64)`, value); break;
    case 'string': w.text(id, `${name}(string)`, value); break;
    case 'flag': w.flag(id, `${name}(flag)`, value); break;
    case 'u64-array':
      w.list(`${name}(u64-array)`, data as bigint[], (item) => w.uint(id, `${name}(u64-array)`, item));
      break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `param-default` in the format that its selector names. */
export function encodeParamDefault(w: AttrWriter, id: number, name: string, selector: unknown, data: unknown): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'u8': w.u8(id, `${name}(u8)`, value); break;
    case 'u16': w.u16(id, `${name}(u16)`, value); break;
    case 'u32': w.u32(id, `${name}(u32)`, value); break;
    case 'u64': w.u64(id, `${name}(u64)`, value); break;
    case 'string': w.text(id, `${name}(string)`, value); break;
    case 'flag': w.u8(id, `${name}(flag)`, value); break;
    case 'u64-array':
      w.list(`${name}(u64-array)`, data as bigint[], (item) => w.uint(id, `${name}(u64-array)`, item));
      break;
    default: throw w.noFormat(name, selector);
  }
}
