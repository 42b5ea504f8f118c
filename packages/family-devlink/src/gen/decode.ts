// Generated from specs/kernel/devlink.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader, pushEntry, type Undecided } from '@nlkit/netlink-core';
import {
  dpipeActionTypeTable, dpipeFieldMappingTypeTable, dpipeHeaderIdTable, dpipeMatchTypeTable, eswitchEncapModeTable,
  eswitchInlineModeTable, eswitchModeTable, flashOverwriteFlagsTable, healthReporterStateTable, linecardStateTable,
  paramCmodeTable, portFlavourTable, portFnAttrCapFlagsTable, portFnOpstateTable, portFnStateTable, portTypeTable,
  rateTypeTable, reloadActionFlagsTable, reloadActionTable, reloadLimitFlagsTable, reloadLimitTable,
  resourceScopeFlagsTable, resourceUnitTable, sbPoolTypeTable, sbThresholdTypeTable, selftestStatusTable,
  trapActionTable, trapTypeTable, varAttrTypeTable,
} from './constants.ts';
import type {
  Devlink, DevlinkBase, DlAttrStats, DlDevStats, DlDpipeAction, DlDpipeActionValue, DlDpipeEntries, DlDpipeEntry,
  DlDpipeEntryActionValues, DlDpipeEntryMatchValues, DlDpipeField, DlDpipeHeader, DlDpipeHeaderFields, DlDpipeHeaders,
  DlDpipeMatch, DlDpipeMatchValue, DlDpipeTable, DlDpipeTableActions, DlDpipeTableMatches, DlDpipeTables, DlFmsg,
  DlFmsgItem, DlHealthReporter, DlInfoVersion, DlLinecardSupportedTypes, DlNestedDevlink, DlParam, DlParamValue,
  DlParamValuesList, DlParentDev, DlPortFunction, DlRateTcBws, DlRegionChunk, DlRegionChunks, DlRegionSnapshot,
  DlRegionSnapshots, DlReloadActInfo, DlReloadActStats, DlReloadStats, DlReloadStatsEntry, DlResource, DlResourceList,
  DlSelftestId, DlSelftestResult, DlSelftestResults, DlSelftestsRun, DlTrapMetadata,
} from './types.ts';

/** Decodes attribute set `devlink`. */
export function decodeDevlink(r: AttrReader, out: Devlink = {}): Devlink {
  const set: DevlinkBase & Undecided<'paramType' | 'paramValueData' | 'paramValueDefault'> = out as never;
  let paramValuesListMark = -1;
  const paramValueMarks: number[] = [];
  const paramValueDataMarks: number[] = [];
  const paramValueDefaultMarks: number[] = [];
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.busName = r.text('bus-name'); break;
      case 2: set.devName = r.text('dev-name'); break;
      case 3: set.portIndex = r.u32('port-index'); break;
      case 4: set.portType = portTypeTable.of(r.u16('port-type')); break;
      case 5: set.portDesiredType = portTypeTable.of(r.u16('port-desired-type')); break;
      case 6: set.portNetdevIfindex = r.u32('port-netdev-ifindex'); break;
      case 7: set.portNetdevName = r.text('port-netdev-name'); break;
      case 8: set.portIbdevName = r.text('port-ibdev-name'); break;
      case 9: set.portSplitCount = r.u32('port-split-count'); break;
      case 10: set.portSplitGroup = r.u32('port-split-group'); break;
      case 11: set.sbIndex = r.u32('sb-index'); break;
      case 12: set.sbSize = r.u32('sb-size'); break;
      case 13: set.sbIngressPoolCount = r.u16('sb-ingress-pool-count'); break;
      case 14: set.sbEgressPoolCount = r.u16('sb-egress-pool-count'); break;
      case 15: set.sbIngressTcCount = r.u16('sb-ingress-tc-count'); break;
      case 16: set.sbEgressTcCount = r.u16('sb-egress-tc-count'); break;
      case 17: set.sbPoolIndex = r.u16('sb-pool-index'); break;
      case 18: set.sbPoolType = sbPoolTypeTable.of(r.u8('sb-pool-type')); break;
      case 19: set.sbPoolSize = r.u32('sb-pool-size'); break;
      case 20: set.sbPoolThresholdType = sbThresholdTypeTable.of(r.u8('sb-pool-threshold-type')); break;
      case 21: set.sbThreshold = r.u32('sb-threshold'); break;
      case 22: set.sbTcIndex = r.u16('sb-tc-index'); break;
      case 23: set.sbOccCur = r.u32('sb-occ-cur'); break;
      case 24: set.sbOccMax = r.u32('sb-occ-max'); break;
      case 25: set.eswitchMode = eswitchModeTable.of(r.u16('eswitch-mode')); break;
      case 26: set.eswitchInlineMode = eswitchInlineModeTable.of(r.u8('eswitch-inline-mode')); break;
      case 27: set.dpipeTables = r.nest('dpipe-tables', decodeDlDpipeTables); break;
      case 28: set.dpipeTable = append(set.dpipeTable, r.nest('dpipe-table', decodeDlDpipeTable)); break;
      case 29: set.dpipeTableName = r.text('dpipe-table-name'); break;
      case 30: set.dpipeTableSize = r.u64('dpipe-table-size'); break;
      case 31: set.dpipeTableMatches = r.nest('dpipe-table-matches', decodeDlDpipeTableMatches); break;
      case 32: set.dpipeTableActions = r.nest('dpipe-table-actions', decodeDlDpipeTableActions); break;
      case 33: set.dpipeTableCountersEnabled = r.u8('dpipe-table-counters-enabled'); break;
      case 34: set.dpipeEntries = r.nest('dpipe-entries', decodeDlDpipeEntries); break;
      case 35: set.dpipeEntry = append(set.dpipeEntry, r.nest('dpipe-entry', decodeDlDpipeEntry)); break;
      case 36: set.dpipeEntryIndex = r.u64('dpipe-entry-index'); break;
      case 37: set.dpipeEntryMatchValues = r.nest('dpipe-entry-match-values', decodeDlDpipeEntryMatchValues); break;
      case 38: set.dpipeEntryActionValues = r.nest('dpipe-entry-action-values', decodeDlDpipeEntryActionValues); break;
      case 39: set.dpipeEntryCounter = r.u64('dpipe-entry-counter'); break;
      case 40: set.dpipeMatch = append(set.dpipeMatch, r.nest('dpipe-match', decodeDlDpipeMatch)); break;
      case 41:
        set.dpipeMatchValue = append(set.dpipeMatchValue, r.nest('dpipe-match-value', decodeDlDpipeMatchValue));
        break;
      case 42: set.dpipeMatchType = dpipeMatchTypeTable.of(r.u32('dpipe-match-type')); break;
      case 43: set.dpipeAction = append(set.dpipeAction, r.nest('dpipe-action', decodeDlDpipeAction)); break;
      case 44:
        set.dpipeActionValue = append(set.dpipeActionValue, r.nest('dpipe-action-value', decodeDlDpipeActionValue));
        break;
      case 45: set.dpipeActionType = dpipeActionTypeTable.of(r.u32('dpipe-action-type')); break;
      case 46: set.dpipeValue = r.binary('dpipe-value'); break;
      case 47: set.dpipeValueMask = r.binary('dpipe-value-mask'); break;
      case 48: set.dpipeValueMapping = r.u32('dpipe-value-mapping'); break;
      case 49: set.dpipeHeaders = r.nest('dpipe-headers', decodeDlDpipeHeaders); break;
      case 50: set.dpipeHeader = append(set.dpipeHeader, r.nest('dpipe-header', decodeDlDpipeHeader)); break;
      case 51: set.dpipeHeaderName = r.text('dpipe-header-name'); break;
      case 52: set.dpipeHeaderId = dpipeHeaderIdTable.of(r.u32('dpipe-header-id')); break;
      case 53: set.dpipeHeaderFields = r.nest('dpipe-header-fields', decodeDlDpipeHeaderFields); break;
      case 54: set.dpipeHeaderGlobal = r.u8('dpipe-header-global'); break;
      case 55: set.dpipeHeaderIndex = r.u32('dpipe-header-index'); break;
      case 56: set.dpipeField = append(set.dpipeField, r.nest('dpipe-field', decodeDlDpipeField)); break;
      case 57: set.dpipeFieldName = r.text('dpipe-field-name'); break;
      case 58: set.dpipeFieldId = r.u32('dpipe-field-id'); break;
      case 59: set.dpipeFieldBitwidth = r.u32('dpipe-field-bitwidth'); break;
      case 60: set.dpipeFieldMappingType = dpipeFieldMappingTypeTable.of(r.u32('dpipe-field-mapping-type')); break;
      case 61: break;
      case 62: set.eswitchEncapMode = eswitchEncapModeTable.of(r.u8('eswitch-encap-mode')); break;
      case 63: set.resourceList = r.nest('resource-list', decodeDlResourceList); break;
      case 64: set.resource = append(set.resource, r.nest('resource', decodeDlResource)); break;
      case 65: set.resourceName = r.text('resource-name'); break;
      case 66: set.resourceId = r.u64('resource-id'); break;
      case 67: set.resourceSize = r.u64('resource-size'); break;
      case 68: set.resourceSizeNew = r.u64('resource-size-new'); break;
      case 69: set.resourceSizeValid = r.u8('resource-size-valid'); break;
      case 70: set.resourceSizeMin = r.u64('resource-size-min'); break;
      case 71: set.resourceSizeMax = r.u64('resource-size-max'); break;
      case 72: set.resourceSizeGran = r.u64('resource-size-gran'); break;
      case 73: set.resourceUnit = resourceUnitTable.of(r.u8('resource-unit')); break;
      case 74: set.resourceOcc = r.u64('resource-occ'); break;
      case 75: set.dpipeTableResourceId = r.u64('dpipe-table-resource-id'); break;
      case 76: set.dpipeTableResourceUnits = r.u64('dpipe-table-resource-units'); break;
      case 77: set.portFlavour = portFlavourTable.of(r.u16('port-flavour')); break;
      case 78: set.portNumber = r.u32('port-number'); break;
      case 79: set.portSplitSubportNumber = r.u32('port-split-subport-number'); break;
      case 80: set.param = r.nest('param', decodeDlParam); break;
      case 81: set.paramName = r.text('param-name'); break;
      case 82: set.paramGeneric = r.flag(); break;
      case 83: set.paramType = varAttrTypeTable.of(r.u8('param-type')); break;
      case 84: paramValuesListMark = r.mark(); break;
      case 85: paramValueMarks.push(r.mark()); break;
      case 86: paramValueDataMarks.push(r.mark()); break;
      case 87: set.paramValueCmode = paramCmodeTable.of(r.u8('param-value-cmode')); break;
      case 88: set.regionName = r.text('region-name'); break;
      case 89: set.regionSize = r.u64('region-size'); break;
      case 90: set.regionSnapshots = r.nest('region-snapshots', decodeDlRegionSnapshots); break;
      case 91:
        set.regionSnapshot = append(set.regionSnapshot, r.nest('region-snapshot', decodeDlRegionSnapshot));
        break;
      case 92: set.regionSnapshotId = r.u32('region-snapshot-id'); break;
      case 93: set.regionChunks = r.nest('region-chunks', decodeDlRegionChunks); break;
      case 94: set.regionChunk = append(set.regionChunk, r.nest('region-chunk', decodeDlRegionChunk)); break;
      case 95: set.regionChunkData = r.binary('region-chunk-data'); break;
      case 96: set.regionChunkAddr = r.u64('region-chunk-addr'); break;
      case 97: set.regionChunkLen = r.u64('region-chunk-len'); break;
      case 98: set.infoDriverName = r.text('info-driver-name'); break;
      case 99: set.infoSerialNumber = r.text('info-serial-number'); break;
      case 100:
        set.infoVersionFixed = append(set.infoVersionFixed, r.nest('info-version-fixed', decodeDlInfoVersion));
        break;
      case 101:
        set.infoVersionRunning = append(set.infoVersionRunning, r.nest('info-version-running', decodeDlInfoVersion));
        break;
      case 102:
        set.infoVersionStored = append(set.infoVersionStored, r.nest('info-version-stored', decodeDlInfoVersion));
        break;
      case 103: set.infoVersionName = r.text('info-version-name'); break;
      case 104: set.infoVersionValue = r.text('info-version-value'); break;
      case 105: set.sbPoolCellSize = r.u32('sb-pool-cell-size'); break;
      case 106: set.fmsg = r.nest('fmsg', decodeDlFmsg); break;
      case 107: set.fmsgObjNestStart = r.flag(); break;
      case 108: set.fmsgPairNestStart = r.flag(); break;
      case 109: set.fmsgArrNestStart = r.flag(); break;
      case 110: set.fmsgNestEnd = r.flag(); break;
      case 111: set.fmsgObjName = r.text('fmsg-obj-name'); break;
      case 112: set.fmsgObjValueType = varAttrTypeTable.of(r.u8('fmsg-obj-value-type')); break;
      case 113: set.fmsgObjValueData = r.binary('fmsg-obj-value-data'); break;
      case 114: set.healthReporter = r.nest('health-reporter', decodeDlHealthReporter); break;
      case 115: set.healthReporterName = r.text('health-reporter-name'); break;
      case 116: set.healthReporterState = healthReporterStateTable.of(r.u8('health-reporter-state')); break;
      case 117: set.healthReporterErrCount = r.u64('health-reporter-err-count'); break;
      case 118: set.healthReporterRecoverCount = r.u64('health-reporter-recover-count'); break;
      case 119: set.healthReporterDumpTs = r.u64('health-reporter-dump-ts'); break;
      case 120: set.healthReporterGracefulPeriod = r.u64('health-reporter-graceful-period'); break;
      case 121: set.healthReporterAutoRecover = r.u8('health-reporter-auto-recover'); break;
      case 122: set.flashUpdateFileName = r.text('flash-update-file-name'); break;
      case 123: set.flashUpdateComponent = r.text('flash-update-component'); break;
      case 124: set.flashUpdateStatusMsg = r.text('flash-update-status-msg'); break;
      case 125: set.flashUpdateStatusDone = r.u64('flash-update-status-done'); break;
      case 126: set.flashUpdateStatusTotal = r.u64('flash-update-status-total'); break;
      case 127: set.portPciPfNumber = r.u16('port-pci-pf-number'); break;
      case 128: set.portPciVfNumber = r.u16('port-pci-vf-number'); break;
      case 129: set.stats = r.nest('stats', decodeDlAttrStats); break;
      case 130: set.trapName = r.text('trap-name'); break;
      case 131: set.trapAction = trapActionTable.of(r.u8('trap-action')); break;
      case 132: set.trapType = trapTypeTable.of(r.u8('trap-type')); break;
      case 133: set.trapGeneric = r.flag(); break;
      case 134: set.trapMetadata = r.nest('trap-metadata', decodeDlTrapMetadata); break;
      case 135: set.trapGroupName = r.text('trap-group-name'); break;
      case 136: set.reloadFailed = r.u8('reload-failed'); break;
      case 137: set.healthReporterDumpTsNs = r.u64('health-reporter-dump-ts-ns'); break;
      case 138: set.netnsFd = r.u32('netns-fd'); break;
      case 139: set.netnsPid = r.u32('netns-pid'); break;
      case 140: set.netnsId = r.u32('netns-id'); break;
      case 141: set.healthReporterAutoDump = r.u8('health-reporter-auto-dump'); break;
      case 142: set.trapPolicerId = r.u32('trap-policer-id'); break;
      case 143: set.trapPolicerRate = r.u64('trap-policer-rate'); break;
      case 144: set.trapPolicerBurst = r.u64('trap-policer-burst'); break;
      case 145: set.portFunction = r.nest('port-function', decodeDlPortFunction); break;
      case 146: set.infoBoardSerialNumber = r.text('info-board-serial-number'); break;
      case 147: set.portLanes = r.u32('port-lanes'); break;
      case 148: set.portSplittable = r.u8('port-splittable'); break;
      case 149: set.portExternal = r.u8('port-external'); break;
      case 150: set.portControllerNumber = r.u32('port-controller-number'); break;
      case 151: set.flashUpdateStatusTimeout = r.u64('flash-update-status-timeout'); break;
      case 152:
        set.flashUpdateOverwriteMask = r.namedBitfield32('flash-update-overwrite-mask', flashOverwriteFlagsTable);
        break;
      case 153: set.reloadAction = reloadActionTable.of(r.u8('reload-action')); break;
      case 154:
        set.reloadActionsPerformed = r.namedBitfield32('reload-actions-performed', reloadActionFlagsTable);
        break;
      case 155: set.reloadLimits = r.namedBitfield32('reload-limits', reloadLimitFlagsTable); break;
      case 156: set.devStats = r.nest('dev-stats', decodeDlDevStats); break;
      case 157: set.reloadStats = r.nest('reload-stats', decodeDlReloadStats); break;
      case 158:
        set.reloadStatsEntry = append(set.reloadStatsEntry, r.nest('reload-stats-entry', decodeDlReloadStatsEntry));
        break;
      case 159: set.reloadStatsLimit = reloadLimitTable.of(r.u8('reload-stats-limit')); break;
      case 160: set.reloadStatsValue = r.u32('reload-stats-value'); break;
      case 161: set.remoteReloadStats = r.nest('remote-reload-stats', decodeDlReloadStats); break;
      case 162:
        set.reloadActionInfo = append(set.reloadActionInfo, r.nest('reload-action-info', decodeDlReloadActInfo));
        break;
      case 163:
        set.reloadActionStats = append(set.reloadActionStats, r.nest('reload-action-stats', decodeDlReloadActStats));
        break;
      case 164: set.portPciSfNumber = r.u32('port-pci-sf-number'); break;
      case 165: set.rateType = rateTypeTable.of(r.u16('rate-type')); break;
      case 166: set.rateTxShare = r.u64('rate-tx-share'); break;
      case 167: set.rateTxMax = r.u64('rate-tx-max'); break;
      case 168: set.rateNodeName = r.text('rate-node-name'); break;
      case 169: set.rateParentNodeName = r.text('rate-parent-node-name'); break;
      case 170: set.regionMaxSnapshots = r.u32('region-max-snapshots'); break;
      case 171: set.linecardIndex = r.u32('linecard-index'); break;
      case 172: set.linecardState = linecardStateTable.of(r.u8('linecard-state')); break;
      case 173: set.linecardType = r.text('linecard-type'); break;
      case 174: set.linecardSupportedTypes = r.nest('linecard-supported-types', decodeDlLinecardSupportedTypes); break;
      case 175: set.nestedDevlink = append(set.nestedDevlink, r.nest('nested-devlink', decodeDlNestedDevlink)); break;
      case 176: set.selftests = r.nest('selftests', decodeDlSelftestId); break;
      case 177: set.rateTxPriority = r.u32('rate-tx-priority'); break;
      case 178: set.rateTxWeight = r.u32('rate-tx-weight'); break;
      case 179: set.regionDirect = r.flag(); break;
      case 180: set.rateTcBws = append(set.rateTcBws, r.nest('rate-tc-bws', decodeDlRateTcBws)); break;
      case 181: set.healthReporterBurstPeriod = r.u64('health-reporter-burst-period'); break;
      case 182: paramValueDefaultMarks.push(r.mark()); break;
      case 183: set.paramResetDefault = r.flag(); break;
      case 184: set.index = r.u32('index'); break;
      case 185: set.resourceScopeMask = resourceScopeFlagsTable.of(r.u32('resource-scope-mask')); break;
      case 186: set.parentDev = r.nest('parent-dev', decodeDlParentDev); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(
    paramValuesListMark, out, 'paramValuesList',
    (r) => r.nest('param-values-list', (r) => decodeDlParamValuesList(r, {}, set.paramType)),
  );
  for (const mark of paramValueMarks) {
    r.revisit(
      mark, out, 'paramValue',
      (r) => append(set.paramValue, r.nest('param-value', (r) => decodeDlParamValue(r, {}, set.paramType))),
    );
  }
  for (const mark of paramValueDataMarks) {
    r.revisit(
      mark, out, 'paramValueData', (r) => decodeParamData(r, 'param-value-data', set.paramType, set.paramValueData),
    );
  }
  for (const mark of paramValueDefaultMarks) {
    r.revisit(
      mark, out, 'paramValueDefault',
      (r) => decodeParamDefault(r, 'param-value-default', set.paramType, set.paramValueDefault),
    );
  }
  return out;
}

/** Decodes attribute set `dl-dev-stats`. */
export function decodeDlDevStats(r: AttrReader, out: DlDevStats = {}): DlDevStats {
  while (r.next(out)) {
    switch (r.type) {
      case 157: out.reloadStats = r.nest('reload-stats', decodeDlReloadStats); break;
      case 161: out.remoteReloadStats = r.nest('remote-reload-stats', decodeDlReloadStats); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-reload-stats`. */
export function decodeDlReloadStats(r: AttrReader, out: DlReloadStats = {}): DlReloadStats {
  while (r.next(out)) {
    switch (r.type) {
      case 162:
        out.reloadActionInfo = append(out.reloadActionInfo, r.nest('reload-action-info', decodeDlReloadActInfo));
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-reload-act-info`. */
export function decodeDlReloadActInfo(r: AttrReader, out: DlReloadActInfo = {}): DlReloadActInfo {
  while (r.next(out)) {
    switch (r.type) {
      case 153: out.reloadAction = reloadActionTable.of(r.u8('reload-action')); break;
      case 163:
        out.reloadActionStats = append(out.reloadActionStats, r.nest('reload-action-stats', decodeDlReloadActStats));
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-reload-act-stats`. */
export function decodeDlReloadActStats(r: AttrReader, out: DlReloadActStats = {}): DlReloadActStats {
  while (r.next(out)) {
    switch (r.type) {
      case 158:
        out.reloadStatsEntry = append(out.reloadStatsEntry, r.nest('reload-stats-entry', decodeDlReloadStatsEntry));
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-reload-stats-entry`. */
export function decodeDlReloadStatsEntry(r: AttrReader, out: DlReloadStatsEntry = {}): DlReloadStatsEntry {
  while (r.next(out)) {
    switch (r.type) {
      case 159: out.reloadStatsLimit = reloadLimitTable.of(r.u8('reload-stats-limit')); break;
      case 160: out.reloadStatsValue = r.u32('reload-stats-value'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-info-version`. */
export function decodeDlInfoVersion(r: AttrReader, out: DlInfoVersion = {}): DlInfoVersion {
  while (r.next(out)) {
    switch (r.type) {
      case 103: out.infoVersionName = r.text('info-version-name'); break;
      case 104: out.infoVersionValue = r.text('info-version-value'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-port-function`. */
export function decodeDlPortFunction(r: AttrReader, out: DlPortFunction = {}): DlPortFunction {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.hwAddr = r.mac('hw-addr'); break;
      case 2: out.state = portFnStateTable.of(r.u8('state')); break;
      case 3: out.opstate = portFnOpstateTable.of(r.u8('opstate')); break;
      case 4: out.caps = r.namedBitfield32('caps', portFnAttrCapFlagsTable); break;
      case 5: out.devlink = r.nest('devlink', decodeDlNestedDevlink); break;
      case 6: out.maxIoEqs = r.u32('max-io-eqs'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-tables`. */
export function decodeDlDpipeTables(r: AttrReader, out: DlDpipeTables = {}): DlDpipeTables {
  while (r.next(out)) {
    switch (r.type) {
      case 28: out.dpipeTable = append(out.dpipeTable, r.nest('dpipe-table', decodeDlDpipeTable)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-table`. */
export function decodeDlDpipeTable(r: AttrReader, out: DlDpipeTable = {}): DlDpipeTable {
  while (r.next(out)) {
    switch (r.type) {
      case 29: out.dpipeTableName = r.text('dpipe-table-name'); break;
      case 30: out.dpipeTableSize = r.u64('dpipe-table-size'); break;
      case 31: out.dpipeTableMatches = r.nest('dpipe-table-matches', decodeDlDpipeTableMatches); break;
      case 32: out.dpipeTableActions = r.nest('dpipe-table-actions', decodeDlDpipeTableActions); break;
      case 33: out.dpipeTableCountersEnabled = r.u8('dpipe-table-counters-enabled'); break;
      case 75: out.dpipeTableResourceId = r.u64('dpipe-table-resource-id'); break;
      case 76: out.dpipeTableResourceUnits = r.u64('dpipe-table-resource-units'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-table-matches`. */
export function decodeDlDpipeTableMatches(r: AttrReader, out: DlDpipeTableMatches = {}): DlDpipeTableMatches {
  while (r.next(out)) {
    switch (r.type) {
      case 40: out.dpipeMatch = append(out.dpipeMatch, r.nest('dpipe-match', decodeDlDpipeMatch)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-table-actions`. */
export function decodeDlDpipeTableActions(r: AttrReader, out: DlDpipeTableActions = {}): DlDpipeTableActions {
  while (r.next(out)) {
    switch (r.type) {
      case 43: out.dpipeAction = append(out.dpipeAction, r.nest('dpipe-action', decodeDlDpipeAction)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-entries`. */
export function decodeDlDpipeEntries(r: AttrReader, out: DlDpipeEntries = {}): DlDpipeEntries {
  while (r.next(out)) {
    switch (r.type) {
      case 35: out.dpipeEntry = append(out.dpipeEntry, r.nest('dpipe-entry', decodeDlDpipeEntry)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-entry`. */
export function decodeDlDpipeEntry(r: AttrReader, out: DlDpipeEntry = {}): DlDpipeEntry {
  while (r.next(out)) {
    switch (r.type) {
      case 36: out.dpipeEntryIndex = r.u64('dpipe-entry-index'); break;
      case 37: out.dpipeEntryMatchValues = r.nest('dpipe-entry-match-values', decodeDlDpipeEntryMatchValues); break;
      case 38: out.dpipeEntryActionValues = r.nest('dpipe-entry-action-values', decodeDlDpipeEntryActionValues); break;
      case 39: out.dpipeEntryCounter = r.u64('dpipe-entry-counter'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-entry-match-values`. */
export function decodeDlDpipeEntryMatchValues(
  r: AttrReader, out: DlDpipeEntryMatchValues = {},
): DlDpipeEntryMatchValues {
  while (r.next(out)) {
    switch (r.type) {
      case 41:
        out.dpipeMatchValue = append(out.dpipeMatchValue, r.nest('dpipe-match-value', decodeDlDpipeMatchValue));
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-entry-action-values`. */
export function decodeDlDpipeEntryActionValues(
  r: AttrReader, out: DlDpipeEntryActionValues = {},
): DlDpipeEntryActionValues {
  while (r.next(out)) {
    switch (r.type) {
      case 44:
        out.dpipeActionValue = append(out.dpipeActionValue, r.nest('dpipe-action-value', decodeDlDpipeActionValue));
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-match`. */
export function decodeDlDpipeMatch(r: AttrReader, out: DlDpipeMatch = {}): DlDpipeMatch {
  while (r.next(out)) {
    switch (r.type) {
      case 42: out.dpipeMatchType = dpipeMatchTypeTable.of(r.u32('dpipe-match-type')); break;
      case 52: out.dpipeHeaderId = dpipeHeaderIdTable.of(r.u32('dpipe-header-id')); break;
      case 54: out.dpipeHeaderGlobal = r.u8('dpipe-header-global'); break;
      case 55: out.dpipeHeaderIndex = r.u32('dpipe-header-index'); break;
      case 58: out.dpipeFieldId = r.u32('dpipe-field-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-match-value`. */
export function decodeDlDpipeMatchValue(r: AttrReader, out: DlDpipeMatchValue = {}): DlDpipeMatchValue {
  while (r.next(out)) {
    switch (r.type) {
      case 40: out.dpipeMatch = append(out.dpipeMatch, r.nest('dpipe-match', decodeDlDpipeMatch)); break;
      case 46: out.dpipeValue = r.binary('dpipe-value'); break;
      case 47: out.dpipeValueMask = r.binary('dpipe-value-mask'); break;
      case 48: out.dpipeValueMapping = r.u32('dpipe-value-mapping'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-action`. */
export function decodeDlDpipeAction(r: AttrReader, out: DlDpipeAction = {}): DlDpipeAction {
  while (r.next(out)) {
    switch (r.type) {
      case 45: out.dpipeActionType = dpipeActionTypeTable.of(r.u32('dpipe-action-type')); break;
      case 52: out.dpipeHeaderId = dpipeHeaderIdTable.of(r.u32('dpipe-header-id')); break;
      case 54: out.dpipeHeaderGlobal = r.u8('dpipe-header-global'); break;
      case 55: out.dpipeHeaderIndex = r.u32('dpipe-header-index'); break;
      case 58: out.dpipeFieldId = r.u32('dpipe-field-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-action-value`. */
export function decodeDlDpipeActionValue(r: AttrReader, out: DlDpipeActionValue = {}): DlDpipeActionValue {
  while (r.next(out)) {
    switch (r.type) {
      case 43: out.dpipeAction = append(out.dpipeAction, r.nest('dpipe-action', decodeDlDpipeAction)); break;
      case 46: out.dpipeValue = r.binary('dpipe-value'); break;
      case 47: out.dpipeValueMask = r.binary('dpipe-value-mask'); break;
      case 48: out.dpipeValueMapping = r.u32('dpipe-value-mapping'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-headers`. */
export function decodeDlDpipeHeaders(r: AttrReader, out: DlDpipeHeaders = {}): DlDpipeHeaders {
  while (r.next(out)) {
    switch (r.type) {
      case 50: out.dpipeHeader = append(out.dpipeHeader, r.nest('dpipe-header', decodeDlDpipeHeader)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-header`. */
export function decodeDlDpipeHeader(r: AttrReader, out: DlDpipeHeader = {}): DlDpipeHeader {
  while (r.next(out)) {
    switch (r.type) {
      case 51: out.dpipeHeaderName = r.text('dpipe-header-name'); break;
      case 52: out.dpipeHeaderId = dpipeHeaderIdTable.of(r.u32('dpipe-header-id')); break;
      case 53: out.dpipeHeaderFields = r.nest('dpipe-header-fields', decodeDlDpipeHeaderFields); break;
      case 54: out.dpipeHeaderGlobal = r.u8('dpipe-header-global'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-header-fields`. */
export function decodeDlDpipeHeaderFields(r: AttrReader, out: DlDpipeHeaderFields = {}): DlDpipeHeaderFields {
  while (r.next(out)) {
    switch (r.type) {
      case 56: out.dpipeField = append(out.dpipeField, r.nest('dpipe-field', decodeDlDpipeField)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-dpipe-field`. */
export function decodeDlDpipeField(r: AttrReader, out: DlDpipeField = {}): DlDpipeField {
  while (r.next(out)) {
    switch (r.type) {
      case 57: out.dpipeFieldName = r.text('dpipe-field-name'); break;
      case 58: out.dpipeFieldId = r.u32('dpipe-field-id'); break;
      case 59: out.dpipeFieldBitwidth = r.u32('dpipe-field-bitwidth'); break;
      case 60: out.dpipeFieldMappingType = dpipeFieldMappingTypeTable.of(r.u32('dpipe-field-mapping-type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-resource`. */
export function decodeDlResource(r: AttrReader, out: DlResource = {}): DlResource {
  while (r.next(out)) {
    switch (r.type) {
      case 63: out.resourceList = r.nest('resource-list', decodeDlResourceList); break;
      case 65: out.resourceName = r.text('resource-name'); break;
      case 66: out.resourceId = r.u64('resource-id'); break;
      case 67: out.resourceSize = r.u64('resource-size'); break;
      case 68: out.resourceSizeNew = r.u64('resource-size-new'); break;
      case 69: out.resourceSizeValid = r.u8('resource-size-valid'); break;
      case 70: out.resourceSizeMin = r.u64('resource-size-min'); break;
      case 71: out.resourceSizeMax = r.u64('resource-size-max'); break;
      case 72: out.resourceSizeGran = r.u64('resource-size-gran'); break;
      case 73: out.resourceUnit = resourceUnitTable.of(r.u8('resource-unit')); break;
      case 74: out.resourceOcc = r.u64('resource-occ'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-resource-list`. */
export function decodeDlResourceList(r: AttrReader, out: DlResourceList = {}): DlResourceList {
  while (r.next(out)) {
    switch (r.type) {
      case 64: out.resource = append(out.resource, r.nest('resource', decodeDlResource)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-param`. */
export function decodeDlParam(r: AttrReader, out: DlParam = {}): DlParam {
  let paramValuesListMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 81: out.paramName = r.text('param-name'); break;
      case 82: out.paramGeneric = r.flag(); break;
      case 83: out.paramType = varAttrTypeTable.of(r.u8('param-type')); break;
      case 84: paramValuesListMark = r.mark(); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(
    paramValuesListMark, out, 'paramValuesList',
    (r) => r.nest('param-values-list', (r) => decodeDlParamValuesList(r, {}, out.paramType)),
  );
  return out;
}

/** Decodes attribute set `dl-region-snapshots`. */
export function decodeDlRegionSnapshots(r: AttrReader, out: DlRegionSnapshots = {}): DlRegionSnapshots {
  while (r.next(out)) {
    switch (r.type) {
      case 91:
        out.regionSnapshot = append(out.regionSnapshot, r.nest('region-snapshot', decodeDlRegionSnapshot));
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-region-snapshot`. */
export function decodeDlRegionSnapshot(r: AttrReader, out: DlRegionSnapshot = {}): DlRegionSnapshot {
  while (r.next(out)) {
    switch (r.type) {
      case 92: out.regionSnapshotId = r.u32('region-snapshot-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-region-chunks`. */
export function decodeDlRegionChunks(r: AttrReader, out: DlRegionChunks = {}): DlRegionChunks {
  while (r.next(out)) {
    switch (r.type) {
      case 94: out.regionChunk = append(out.regionChunk, r.nest('region-chunk', decodeDlRegionChunk)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-region-chunk`. */
export function decodeDlRegionChunk(r: AttrReader, out: DlRegionChunk = {}): DlRegionChunk {
  while (r.next(out)) {
    switch (r.type) {
      case 95: out.regionChunkData = r.binary('region-chunk-data'); break;
      case 96: out.regionChunkAddr = r.u64('region-chunk-addr'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes the ordered list `dl-fmsg`. */
export function decodeDlFmsg(r: AttrReader): DlFmsg {
  const list: DlFmsg = [];
  let out: DlFmsgItem = {};
  while (r.next(out)) {
    switch (r.type) {
      case 107: out.fmsgObjNestStart = r.flag(); break;
      case 108: out.fmsgPairNestStart = r.flag(); break;
      case 109: out.fmsgArrNestStart = r.flag(); break;
      case 110: out.fmsgNestEnd = r.flag(); break;
      case 111: out.fmsgObjName = r.text('fmsg-obj-name'); break;
      case 112: out.fmsgObjValueType = varAttrTypeTable.of(r.u8('fmsg-obj-value-type')); break;
      case 113: out.fmsgObjValueData = r.binary('fmsg-obj-value-data'); break;
      default: r.keepUnknown(out);
    }
    pushEntry(list, out);
    out = {};
  }
  return list;
}

/** Decodes attribute set `dl-health-reporter`. */
export function decodeDlHealthReporter(r: AttrReader, out: DlHealthReporter = {}): DlHealthReporter {
  while (r.next(out)) {
    switch (r.type) {
      case 115: out.healthReporterName = r.text('health-reporter-name'); break;
      case 116: out.healthReporterState = healthReporterStateTable.of(r.u8('health-reporter-state')); break;
      case 117: out.healthReporterErrCount = r.u64('health-reporter-err-count'); break;
      case 118: out.healthReporterRecoverCount = r.u64('health-reporter-recover-count'); break;
      case 119: out.healthReporterDumpTs = r.u64('health-reporter-dump-ts'); break;
      case 120: out.healthReporterGracefulPeriod = r.u64('health-reporter-graceful-period'); break;
      case 121: out.healthReporterAutoRecover = r.u8('health-reporter-auto-recover'); break;
      case 137: out.healthReporterDumpTsNs = r.u64('health-reporter-dump-ts-ns'); break;
      case 141: out.healthReporterAutoDump = r.u8('health-reporter-auto-dump'); break;
      case 181: out.healthReporterBurstPeriod = r.u64('health-reporter-burst-period'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-attr-stats`. */
export function decodeDlAttrStats(r: AttrReader, out: DlAttrStats = {}): DlAttrStats {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.statsRxPackets = r.u64('stats-rx-packets'); break;
      case 1: out.statsRxBytes = r.u64('stats-rx-bytes'); break;
      case 2: out.statsRxDropped = r.u64('stats-rx-dropped'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-trap-metadata`. */
export function decodeDlTrapMetadata(r: AttrReader, out: DlTrapMetadata = {}): DlTrapMetadata {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.trapMetadataTypeInPort = r.flag(); break;
      case 1: out.trapMetadataTypeFaCookie = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-linecard-supported-types`. */
export function decodeDlLinecardSupportedTypes(
  r: AttrReader, out: DlLinecardSupportedTypes = {},
): DlLinecardSupportedTypes {
  while (r.next(out)) {
    switch (r.type) {
      case 173: out.linecardType = append(out.linecardType, r.text('linecard-type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-selftest-id`. */
export function decodeDlSelftestId(r: AttrReader, out: DlSelftestId = {}): DlSelftestId {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.flash = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-rate-tc-bws`. */
export function decodeDlRateTcBws(r: AttrReader, out: DlRateTcBws = {}): DlRateTcBws {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.index = r.u8('index'); break;
      case 2: out.bw = r.u32('bw'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-parent-dev`. */
export function decodeDlParentDev(r: AttrReader, out: DlParentDev = {}): DlParentDev {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.busName = r.text('bus-name'); break;
      case 2: out.devName = r.text('dev-name'); break;
      case 140: out.netnsId = r.s32('netns-id'); break;
      case 184: out.index = r.u32('index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-param-values-list`, of which `param-type` around it selects sub-messages. */
export function decodeDlParamValuesList(
  r: AttrReader, out: DlParamValuesList = {}, paramType?: unknown,
): DlParamValuesList {
  while (r.next(out)) {
    switch (r.type) {
      case 85:
        out.paramValue = append(out.paramValue, r.nest('param-value', (r) => decodeDlParamValue(r, {}, paramType)));
        break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-param-value`, of which `param-type` around it selects sub-messages. */
export function decodeDlParamValue(r: AttrReader, out: DlParamValue = {}, paramType?: unknown): DlParamValue {
  const paramValueDataMarks: number[] = [];
  const paramValueDefaultMarks: number[] = [];
  while (r.next(out)) {
    switch (r.type) {
      case 86: paramValueDataMarks.push(r.mark()); break;
      case 87: out.paramValueCmode = paramCmodeTable.of(r.u8('param-value-cmode')); break;
      case 182: paramValueDefaultMarks.push(r.mark()); break;
      default: r.keepUnknown(out);
    }
  }
  for (const mark of paramValueDataMarks) {
    r.revisit(
      mark, out, 'paramValueData', (r) => decodeParamData(r, 'param-value-data', paramType, out.paramValueData),
    );
  }
  for (const mark of paramValueDefaultMarks) {
    r.revisit(
      mark, out, 'paramValueDefault',
      (r) => decodeParamDefault(r, 'param-value-default', paramType, out.paramValueDefault),
    );
  }
  return out;
}

/** Decodes attribute set `dl-nested-devlink`. */
export function decodeDlNestedDevlink(r: AttrReader, out: DlNestedDevlink = {}): DlNestedDevlink {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.busName = r.text('bus-name'); break;
      case 2: out.devName = r.text('dev-name'); break;
      case 140: out.netnsId = r.s32('netns-id'); break;
      case 184: out.index = r.u32('index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-selftests-run`. */
export function decodeDlSelftestsRun(r: AttrReader, out: DlSelftestsRun = {}): DlSelftestsRun {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.busName = r.text('bus-name'); break;
      case 2: out.devName = r.text('dev-name'); break;
      case 176:
        if (r.isRequest) out.selftests = r.nest('selftests', decodeDlSelftestId);
        else out.selftestResults = r.nest('selftest-results', decodeDlSelftestResults);
        break;
      case 184: out.index = r.u32('index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-selftest-results`. */
export function decodeDlSelftestResults(r: AttrReader, out: DlSelftestResults = {}): DlSelftestResults {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.result = append(out.result, r.nest('result', decodeDlSelftestResult)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-selftest-result`. */
export function decodeDlSelftestResult(r: AttrReader, out: DlSelftestResult = {}): DlSelftestResult {
  while (r.next(out)) {
    switch (r.type) {
      case 2: out.id = r.u32('id'); break;
      case 3: out.status = selftestStatusTable.of(r.u8('status')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes sub-message `param-data`; undefined where the spec has no format for its selector. */
export function decodeParamData(r: AttrReader, name: string, selector: unknown, before: unknown): unknown {
  switch (selector) {
    case 'u8': return r.u8(`${name}(u8)`);
    case 'u16': return r.u16(`${name}(u16)`);
    case 'u32': return r.u32(`${name}(u32)`);
    case 'u64': return r.u64(`${name}(u64)`);
    case 'string': return r.text(`${name}(string)`);
    case 'flag': return r.flag();
    case 'u64-array': return append(before as never, r.uint(`${name}(u64-array)`));
    default: return undefined;
  }
}

/** Decodes sub-message `param-default`; undefined where the spec has no format for its selector. */
export function decodeParamDefault(r: AttrReader, name: string, selector: unknown, before: unknown): unknown {
  switch (selector) {
    case 'u8': return r.u8(`${name}(u8)`);
    case 'u16': return r.u16(`${name}(u16)`);
    case 'u32': return r.u32(`${name}(u32)`);
    case 'u64': return r.u64(`${name}(u64)`);
    case 'string': return r.text(`${name}(string)`);
    case 'flag': return r.u8(`${name}(flag)`);
    case 'u64-array': return append(before as never, r.uint(`${name}(u64-array)`));
    default: return undefined;
  }
}
