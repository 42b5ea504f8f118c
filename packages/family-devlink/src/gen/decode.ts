// Generated from specs/kernel/devlink.yaml. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import {
  dpipeActionTypeTable, dpipeFieldMappingTypeTable, dpipeHeaderIdTable, dpipeMatchTypeTable, eswitchEncapModeTable,
  eswitchInlineModeTable, eswitchModeTable, flashOverwriteFlagsTable, paramCmodeTable, portFlavourTable,
  portFnAttrCapFlagsTable, portFnOpstateTable, portFnStateTable, portTypeTable, rateTypeTable, reloadActionFlagsTable,
  reloadActionTable, resourceScopeFlagsTable, resourceUnitTable, sbPoolTypeTable, sbThresholdTypeTable, trapActionTable,
  trapTypeTable, varAttrTypeTable,
} from './constants.ts';
import type {
  Devlink, DlAttrStats, DlDevStats, DlDpipeAction, DlDpipeActionValue, DlDpipeEntries, DlDpipeEntry,
  DlDpipeEntryActionValues, DlDpipeEntryMatchValues, DlDpipeField, DlDpipeHeader, DlDpipeHeaderFields, DlDpipeHeaders,
  DlDpipeMatch, DlDpipeMatchValue, DlDpipeTable, DlDpipeTableActions, DlDpipeTableMatches, DlDpipeTables, DlFmsg,
  DlHealthReporter, DlInfoVersion, DlLinecardSupportedTypes, DlParam, DlParentDev, DlPortFunction, DlRateTcBws,
  DlRegionChunk, DlRegionChunks, DlRegionSnapshot, DlRegionSnapshots, DlReloadActInfo, DlReloadActStats, DlReloadStats,
  DlReloadStatsEntry, DlResource, DlResourceList, DlSelftestId, DlTrapMetadata,
} from './types.ts';

/** Decodes attribute set `devlink`. */
export function decodeDevlink(r: AttrReader, out: Devlink = {}): Devlink {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.busName = r.text('bus-name'); break;
      case 2: out.devName = r.text('dev-name'); break;
      case 3: out.portIndex = r.u32('port-index'); break;
      case 4: out.portType = portTypeTable.of(r.u16('port-type')); break;
      case 5: out.portDesiredType = r.u16('port-desired-type'); break;
      case 6: out.portNetdevIfindex = r.u32('port-netdev-ifindex'); break;
      case 7: out.portNetdevName = r.text('port-netdev-name'); break;
      case 8: out.portIbdevName = r.text('port-ibdev-name'); break;
      case 9: out.portSplitCount = r.u32('port-split-count'); break;
      case 10: out.portSplitGroup = r.u32('port-split-group'); break;
      case 11: out.sbIndex = r.u32('sb-index'); break;
      case 12: out.sbSize = r.u32('sb-size'); break;
      case 13: out.sbIngressPoolCount = r.u16('sb-ingress-pool-count'); break;
      case 14: out.sbEgressPoolCount = r.u16('sb-egress-pool-count'); break;
      case 15: out.sbIngressTcCount = r.u16('sb-ingress-tc-count'); break;
      case 16: out.sbEgressTcCount = r.u16('sb-egress-tc-count'); break;
      case 17: out.sbPoolIndex = r.u16('sb-pool-index'); break;
      case 18: out.sbPoolType = sbPoolTypeTable.of(r.u8('sb-pool-type')); break;
      case 19: out.sbPoolSize = r.u32('sb-pool-size'); break;
      case 20: out.sbPoolThresholdType = sbThresholdTypeTable.of(r.u8('sb-pool-threshold-type')); break;
      case 21: out.sbThreshold = r.u32('sb-threshold'); break;
      case 22: out.sbTcIndex = r.u16('sb-tc-index'); break;
      case 23: out.sbOccCur = r.u32('sb-occ-cur'); break;
      case 24: out.sbOccMax = r.u32('sb-occ-max'); break;
      case 25: out.eswitchMode = eswitchModeTable.of(r.u16('eswitch-mode')); break;
      case 26: out.eswitchInlineMode = eswitchInlineModeTable.of(r.u8('eswitch-inline-mode')); break;
      case 27: out.dpipeTables = r.nest('dpipe-tables', decodeDlDpipeTables); break;
      case 28: out.dpipeTable = append(out.dpipeTable, r.nest('dpipe-table', decodeDlDpipeTable)); break;
      case 29: out.dpipeTableName = r.text('dpipe-table-name'); break;
      case 30: out.dpipeTableSize = r.u64('dpipe-table-size'); break;
      case 31: out.dpipeTableMatches = r.nest('dpipe-table-matches', decodeDlDpipeTableMatches); break;
      case 32: out.dpipeTableActions = r.nest('dpipe-table-actions', decodeDlDpipeTableActions); break;
      case 33: out.dpipeTableCountersEnabled = r.u8('dpipe-table-counters-enabled'); break;
      case 34: out.dpipeEntries = r.nest('dpipe-entries', decodeDlDpipeEntries); break;
      case 35: out.dpipeEntry = append(out.dpipeEntry, r.nest('dpipe-entry', decodeDlDpipeEntry)); break;
      case 36: out.dpipeEntryIndex = r.u64('dpipe-entry-index'); break;
      case 37: out.dpipeEntryMatchValues = r.nest('dpipe-entry-match-values', decodeDlDpipeEntryMatchValues); break;
      case 38: out.dpipeEntryActionValues = r.nest('dpipe-entry-action-values', decodeDlDpipeEntryActionValues); break;
      case 39: out.dpipeEntryCounter = r.u64('dpipe-entry-counter'); break;
      case 40: out.dpipeMatch = append(out.dpipeMatch, r.nest('dpipe-match', decodeDlDpipeMatch)); break;
      case 41:
        out.dpipeMatchValue = append(out.dpipeMatchValue, r.nest('dpipe-match-value', decodeDlDpipeMatchValue));
        break;
      case 42: out.dpipeMatchType = dpipeMatchTypeTable.of(r.u32('dpipe-match-type')); break;
      case 43: out.dpipeAction = append(out.dpipeAction, r.nest('dpipe-action', decodeDlDpipeAction)); break;
      case 44:
        out.dpipeActionValue = append(out.dpipeActionValue, r.nest('dpipe-action-value', decodeDlDpipeActionValue));
        break;
      case 45: out.dpipeActionType = dpipeActionTypeTable.of(r.u32('dpipe-action-type')); break;
      case 46: out.dpipeValue = r.binary('dpipe-value'); break;
      case 47: out.dpipeValueMask = r.binary('dpipe-value-mask'); break;
      case 48: out.dpipeValueMapping = r.u32('dpipe-value-mapping'); break;
      case 49: out.dpipeHeaders = r.nest('dpipe-headers', decodeDlDpipeHeaders); break;
      case 50: out.dpipeHeader = append(out.dpipeHeader, r.nest('dpipe-header', decodeDlDpipeHeader)); break;
      case 51: out.dpipeHeaderName = r.text('dpipe-header-name'); break;
      case 52: out.dpipeHeaderId = dpipeHeaderIdTable.of(r.u32('dpipe-header-id')); break;
      case 53: out.dpipeHeaderFields = r.nest('dpipe-header-fields', decodeDlDpipeHeaderFields); break;
      case 54: out.dpipeHeaderGlobal = r.u8('dpipe-header-global'); break;
      case 55: out.dpipeHeaderIndex = r.u32('dpipe-header-index'); break;
      case 56: out.dpipeField = append(out.dpipeField, r.nest('dpipe-field', decodeDlDpipeField)); break;
      case 57: out.dpipeFieldName = r.text('dpipe-field-name'); break;
      case 58: out.dpipeFieldId = r.u32('dpipe-field-id'); break;
      case 59: out.dpipeFieldBitwidth = r.u32('dpipe-field-bitwidth'); break;
      case 60: out.dpipeFieldMappingType = dpipeFieldMappingTypeTable.of(r.u32('dpipe-field-mapping-type')); break;
      case 61: break;
      case 62: out.eswitchEncapMode = eswitchEncapModeTable.of(r.u8('eswitch-encap-mode')); break;
      case 63: out.resourceList = r.nest('resource-list', decodeDlResourceList); break;
      case 64: out.resource = append(out.resource, r.nest('resource', decodeDlResource)); break;
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
      case 75: out.dpipeTableResourceId = r.u64('dpipe-table-resource-id'); break;
      case 76: out.dpipeTableResourceUnits = r.u64('dpipe-table-resource-units'); break;
      case 77: out.portFlavour = portFlavourTable.of(r.u16('port-flavour')); break;
      case 78: out.portNumber = r.u32('port-number'); break;
      case 79: out.portSplitSubportNumber = r.u32('port-split-subport-number'); break;
      case 80: out.param = r.nest('param', decodeDlParam); break;
      case 81: out.paramName = r.text('param-name'); break;
      case 82: out.paramGeneric = r.flag(); break;
      case 83: out.paramType = varAttrTypeTable.of(r.u8('param-type')); break;
      case 87: out.paramValueCmode = paramCmodeTable.of(r.u8('param-value-cmode')); break;
      case 88: out.regionName = r.text('region-name'); break;
      case 89: out.regionSize = r.u64('region-size'); break;
      case 90: out.regionSnapshots = r.nest('region-snapshots', decodeDlRegionSnapshots); break;
      case 91: out.regionSnapshot = r.nest('region-snapshot', decodeDlRegionSnapshot); break;
      case 92: out.regionSnapshotId = r.u32('region-snapshot-id'); break;
      case 93: out.regionChunks = r.nest('region-chunks', decodeDlRegionChunks); break;
      case 94: out.regionChunk = r.nest('region-chunk', decodeDlRegionChunk); break;
      case 95: out.regionChunkData = r.binary('region-chunk-data'); break;
      case 96: out.regionChunkAddr = r.u64('region-chunk-addr'); break;
      case 97: out.regionChunkLen = r.u64('region-chunk-len'); break;
      case 98: out.infoDriverName = r.text('info-driver-name'); break;
      case 99: out.infoSerialNumber = r.text('info-serial-number'); break;
      case 100:
        out.infoVersionFixed = append(out.infoVersionFixed, r.nest('info-version-fixed', decodeDlInfoVersion));
        break;
      case 101:
        out.infoVersionRunning = append(out.infoVersionRunning, r.nest('info-version-running', decodeDlInfoVersion));
        break;
      case 102:
        out.infoVersionStored = append(out.infoVersionStored, r.nest('info-version-stored', decodeDlInfoVersion));
        break;
      case 103: out.infoVersionName = r.text('info-version-name'); break;
      case 104: out.infoVersionValue = r.text('info-version-value'); break;
      case 105: out.sbPoolCellSize = r.u32('sb-pool-cell-size'); break;
      case 106: out.fmsg = r.nest('fmsg', decodeDlFmsg); break;
      case 107: out.fmsgObjNestStart = r.flag(); break;
      case 108: out.fmsgPairNestStart = r.flag(); break;
      case 109: out.fmsgArrNestStart = r.flag(); break;
      case 110: out.fmsgNestEnd = r.flag(); break;
      case 111: out.fmsgObjName = r.text('fmsg-obj-name'); break;
      case 112: out.fmsgObjValueType = varAttrTypeTable.of(r.u8('fmsg-obj-value-type')); break;
      case 114: out.healthReporter = r.nest('health-reporter', decodeDlHealthReporter); break;
      case 115: out.healthReporterName = r.text('health-reporter-name'); break;
      case 116: out.healthReporterState = r.u8('health-reporter-state'); break;
      case 117: out.healthReporterErrCount = r.u64('health-reporter-err-count'); break;
      case 118: out.healthReporterRecoverCount = r.u64('health-reporter-recover-count'); break;
      case 119: out.healthReporterDumpTs = r.u64('health-reporter-dump-ts'); break;
      case 120: out.healthReporterGracefulPeriod = r.u64('health-reporter-graceful-period'); break;
      case 121: out.healthReporterAutoRecover = r.u8('health-reporter-auto-recover'); break;
      case 122: out.flashUpdateFileName = r.text('flash-update-file-name'); break;
      case 123: out.flashUpdateComponent = r.text('flash-update-component'); break;
      case 124: out.flashUpdateStatusMsg = r.text('flash-update-status-msg'); break;
      case 125: out.flashUpdateStatusDone = r.u64('flash-update-status-done'); break;
      case 126: out.flashUpdateStatusTotal = r.u64('flash-update-status-total'); break;
      case 127: out.portPciPfNumber = r.u16('port-pci-pf-number'); break;
      case 128: out.portPciVfNumber = r.u16('port-pci-vf-number'); break;
      case 129: out.stats = r.nest('stats', decodeDlAttrStats); break;
      case 130: out.trapName = r.text('trap-name'); break;
      case 131: out.trapAction = trapActionTable.of(r.u8('trap-action')); break;
      case 132: out.trapType = trapTypeTable.of(r.u8('trap-type')); break;
      case 133: out.trapGeneric = r.flag(); break;
      case 134: out.trapMetadata = r.nest('trap-metadata', decodeDlTrapMetadata); break;
      case 135: out.trapGroupName = r.text('trap-group-name'); break;
      case 136: out.reloadFailed = r.u8('reload-failed'); break;
      case 137: out.healthReporterDumpTsNs = r.u64('health-reporter-dump-ts-ns'); break;
      case 138: out.netnsFd = r.u32('netns-fd'); break;
      case 139: out.netnsPid = r.u32('netns-pid'); break;
      case 140: out.netnsId = r.u32('netns-id'); break;
      case 141: out.healthReporterAutoDump = r.u8('health-reporter-auto-dump'); break;
      case 142: out.trapPolicerId = r.u32('trap-policer-id'); break;
      case 143: out.trapPolicerRate = r.u64('trap-policer-rate'); break;
      case 144: out.trapPolicerBurst = r.u64('trap-policer-burst'); break;
      case 145: out.portFunction = r.nest('port-function', decodeDlPortFunction); break;
      case 146: out.infoBoardSerialNumber = r.text('info-board-serial-number'); break;
      case 147: out.portLanes = r.u32('port-lanes'); break;
      case 148: out.portSplittable = r.u8('port-splittable'); break;
      case 149: out.portExternal = r.u8('port-external'); break;
      case 150: out.portControllerNumber = r.u32('port-controller-number'); break;
      case 151: out.flashUpdateStatusTimeout = r.u64('flash-update-status-timeout'); break;
      case 152:
        out.flashUpdateOverwriteMask = r.namedBitfield32('flash-update-overwrite-mask', flashOverwriteFlagsTable);
        break;
      case 153: out.reloadAction = reloadActionTable.of(r.u8('reload-action')); break;
      case 154:
        out.reloadActionsPerformed = r.namedBitfield32('reload-actions-performed', reloadActionFlagsTable);
        break;
      case 155: out.reloadLimits = r.namedBitfield32('reload-limits', reloadActionFlagsTable); break;
      case 156: out.devStats = r.nest('dev-stats', decodeDlDevStats); break;
      case 157: out.reloadStats = r.nest('reload-stats', decodeDlReloadStats); break;
      case 158:
        out.reloadStatsEntry = append(out.reloadStatsEntry, r.nest('reload-stats-entry', decodeDlReloadStatsEntry));
        break;
      case 159: out.reloadStatsLimit = r.u8('reload-stats-limit'); break;
      case 160: out.reloadStatsValue = r.u32('reload-stats-value'); break;
      case 161: out.remoteReloadStats = r.nest('remote-reload-stats', decodeDlReloadStats); break;
      case 162:
        out.reloadActionInfo = append(out.reloadActionInfo, r.nest('reload-action-info', decodeDlReloadActInfo));
        break;
      case 163:
        out.reloadActionStats = append(out.reloadActionStats, r.nest('reload-action-stats', decodeDlReloadActStats));
        break;
      case 164: out.portPciSfNumber = r.u32('port-pci-sf-number'); break;
      case 165: out.rateType = rateTypeTable.of(r.u16('rate-type')); break;
      case 166: out.rateTxShare = r.u64('rate-tx-share'); break;
      case 167: out.rateTxMax = r.u64('rate-tx-max'); break;
      case 168: out.rateNodeName = r.text('rate-node-name'); break;
      case 169: out.rateParentNodeName = r.text('rate-parent-node-name'); break;
      case 170: out.regionMaxSnapshots = r.u32('region-max-snapshots'); break;
      case 171: out.linecardIndex = r.u32('linecard-index'); break;
      case 172: out.linecardState = r.u8('linecard-state'); break;
      case 173: out.linecardType = r.text('linecard-type'); break;
      case 174: out.linecardSupportedTypes = r.nest('linecard-supported-types', decodeDlLinecardSupportedTypes); break;
      case 176: out.selftests = r.nest('selftests', decodeDlSelftestId); break;
      case 177: out.rateTxPriority = r.u32('rate-tx-priority'); break;
      case 178: out.rateTxWeight = r.u32('rate-tx-weight'); break;
      case 179: out.regionDirect = r.flag(); break;
      case 180: out.rateTcBws = append(out.rateTcBws, r.nest('rate-tc-bws', decodeDlRateTcBws)); break;
      case 181: out.healthReporterBurstPeriod = r.u64('health-reporter-burst-period'); break;
      case 183: out.paramResetDefault = r.flag(); break;
      case 184: out.index = r.uint('index'); break;
      case 185: out.resourceScopeMask = resourceScopeFlagsTable.of(r.u32('resource-scope-mask')); break;
      case 186: out.parentDev = r.nest('parent-dev', decodeDlParentDev); break;
      default: r.keepUnknown(out);
    }
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
      case 159: out.reloadStatsLimit = r.u8('reload-stats-limit'); break;
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
      case 1: out.hwAddr = r.binary('hw-addr'); break;
      case 2: out.state = portFnStateTable.of(r.u8('state')); break;
      case 3: out.opstate = portFnOpstateTable.of(r.u8('opstate')); break;
      case 4: out.caps = r.namedBitfield32('caps', portFnAttrCapFlagsTable); break;
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
  while (r.next(out)) {
    switch (r.type) {
      case 81: out.paramName = r.text('param-name'); break;
      case 82: out.paramGeneric = r.flag(); break;
      case 83: out.paramType = varAttrTypeTable.of(r.u8('param-type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-region-snapshots`. */
export function decodeDlRegionSnapshots(r: AttrReader, out: DlRegionSnapshots = {}): DlRegionSnapshots {
  while (r.next(out)) {
    switch (r.type) {
      case 91: out.regionSnapshot = r.nest('region-snapshot', decodeDlRegionSnapshot); break;
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
      case 94: out.regionChunk = r.nest('region-chunk', decodeDlRegionChunk); break;
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

/** Decodes attribute set `dl-fmsg`. */
export function decodeDlFmsg(r: AttrReader, out: DlFmsg = {}): DlFmsg {
  while (r.next(out)) {
    switch (r.type) {
      case 107: out.fmsgObjNestStart = r.flag(); break;
      case 108: out.fmsgPairNestStart = r.flag(); break;
      case 109: out.fmsgArrNestStart = r.flag(); break;
      case 110: out.fmsgNestEnd = r.flag(); break;
      case 111: out.fmsgObjName = r.text('fmsg-obj-name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dl-health-reporter`. */
export function decodeDlHealthReporter(r: AttrReader, out: DlHealthReporter = {}): DlHealthReporter {
  while (r.next(out)) {
    switch (r.type) {
      case 115: out.healthReporterName = r.text('health-reporter-name'); break;
      case 116: out.healthReporterState = r.u8('health-reporter-state'); break;
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
      case 173: out.linecardType = r.text('linecard-type'); break;
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
      case 184: out.index = r.uint('index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
