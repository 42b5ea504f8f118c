// Generated from specs/kernel/dpll.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import {
  clockQualityLevelTable, featureStateTable, lockStatusErrorTable, lockStatusTable, modeTable, pinCapabilitiesTable,
  pinDirectionTable, pinOperstateTable, pinStateTable, pinTypeTable, typeTable,
} from './constants.ts';
import type { Dpll, FrequencyRange, Pin, PinParentDevice, PinParentPin, ReferenceSync } from './types.ts';

/** Encodes attribute set `dpll`. */
export function encodeDpll(w: AttrWriter, set: Dpll<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'moduleName': w.text(2, 'module-name', set.moduleName); break;
      case 'clockId': w.u64(4, 'clock-id', set.clockId); break;
      case 'mode': w.u32(5, 'mode', set.mode, modeTable); break;
      case 'modeSupported':
        w.list('mode-supported', set.modeSupported, (item) => w.u32(6, 'mode-supported', item, modeTable));
        break;
      case 'lockStatus': w.u32(7, 'lock-status', set.lockStatus, lockStatusTable); break;
      case 'temp': w.s32(8, 'temp', set.temp); break;
      case 'type': w.u32(9, 'type', set.type, typeTable); break;
      case 'lockStatusError': w.u32(10, 'lock-status-error', set.lockStatusError, lockStatusErrorTable); break;
      case 'clockQualityLevel':
        w.list(
          'clock-quality-level', set.clockQualityLevel,
          (item) => w.u32(11, 'clock-quality-level', item, clockQualityLevelTable),
        );
        break;
      case 'phaseOffsetMonitor': w.u32(12, 'phase-offset-monitor', set.phaseOffsetMonitor, featureStateTable); break;
      case 'phaseOffsetAvgFactor': w.u32(13, 'phase-offset-avg-factor', set.phaseOffsetAvgFactor); break;
      case 'frequencyMonitor': w.u32(14, 'frequency-monitor', set.frequencyMonitor, featureStateTable); break;
      default: w.unknownKey('dpll', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pin`. */
export function encodePin(w: AttrWriter, set: Pin<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'parentId': w.u32(2, 'parent-id', set.parentId); break;
      case 'moduleName': w.text(3, 'module-name', set.moduleName); break;
      case 'clockId': w.u64(5, 'clock-id', set.clockId); break;
      case 'boardLabel': w.text(6, 'board-label', set.boardLabel); break;
      case 'panelLabel': w.text(7, 'panel-label', set.panelLabel); break;
      case 'packageLabel': w.text(8, 'package-label', set.packageLabel); break;
      case 'type': w.u32(9, 'type', set.type, pinTypeTable); break;
      case 'direction': w.u32(10, 'direction', set.direction, pinDirectionTable); break;
      case 'frequency': w.u64(11, 'frequency', set.frequency); break;
      case 'frequencySupported':
        w.list(
          'frequency-supported', set.frequencySupported,
          (item) => w.nest(12, 'frequency-supported', item, encodeFrequencyRange),
        );
        break;
      case 'frequencyMin': w.u64(13, 'frequency-min', set.frequencyMin); break;
      case 'frequencyMax': w.u64(14, 'frequency-max', set.frequencyMax); break;
      case 'prio': w.u32(15, 'prio', set.prio); break;
      case 'state': w.u32(16, 'state', set.state, pinStateTable); break;
      case 'capabilities': w.u32(17, 'capabilities', set.capabilities, pinCapabilitiesTable); break;
      case 'parentDevice':
        w.list('parent-device', set.parentDevice, (item) => w.nest(18, 'parent-device', item, encodePinParentDevice));
        break;
      case 'parentPin':
        w.list('parent-pin', set.parentPin, (item) => w.nest(19, 'parent-pin', item, encodePinParentPin));
        break;
      case 'phaseAdjustMin': w.s32(20, 'phase-adjust-min', set.phaseAdjustMin); break;
      case 'phaseAdjustMax': w.s32(21, 'phase-adjust-max', set.phaseAdjustMax); break;
      case 'phaseAdjust': w.s32(22, 'phase-adjust', set.phaseAdjust); break;
      case 'phaseOffset': w.s64(23, 'phase-offset', set.phaseOffset); break;
      case 'fractionalFrequencyOffset': w.sint(24, 'fractional-frequency-offset', set.fractionalFrequencyOffset); break;
      case 'esyncFrequency': w.u64(25, 'esync-frequency', set.esyncFrequency); break;
      case 'esyncFrequencySupported':
        w.list(
          'esync-frequency-supported', set.esyncFrequencySupported,
          (item) => w.nest(26, 'esync-frequency-supported', item, encodeFrequencyRange),
        );
        break;
      case 'esyncPulse': w.u32(27, 'esync-pulse', set.esyncPulse); break;
      case 'referenceSync':
        w.list('reference-sync', set.referenceSync, (item) => w.nest(28, 'reference-sync', item, encodeReferenceSync));
        break;
      case 'phaseAdjustGran': w.u32(29, 'phase-adjust-gran', set.phaseAdjustGran); break;
      case 'fractionalFrequencyOffsetPpt':
        w.sint(30, 'fractional-frequency-offset-ppt', set.fractionalFrequencyOffsetPpt);
        break;
      case 'measuredFrequency': w.u64(31, 'measured-frequency', set.measuredFrequency); break;
      case 'operstate': w.u32(32, 'operstate', set.operstate, pinOperstateTable); break;
      default: w.unknownKey('pin', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pin-parent-device`. */
export function encodePinParentDevice(w: AttrWriter, set: PinParentDevice): void {
  for (const key in set) {
    switch (key) {
      case 'parentId': w.u32(2, 'parent-id', set.parentId); break;
      case 'direction': w.u32(10, 'direction', set.direction, pinDirectionTable); break;
      case 'prio': w.u32(15, 'prio', set.prio); break;
      case 'state': w.u32(16, 'state', set.state, pinStateTable); break;
      case 'phaseOffset': w.s64(23, 'phase-offset', set.phaseOffset); break;
      case 'fractionalFrequencyOffset': w.sint(24, 'fractional-frequency-offset', set.fractionalFrequencyOffset); break;
      case 'fractionalFrequencyOffsetPpt':
        w.sint(30, 'fractional-frequency-offset-ppt', set.fractionalFrequencyOffsetPpt);
        break;
      case 'operstate': w.u32(32, 'operstate', set.operstate, pinOperstateTable); break;
      default: w.unknownKey('pin-parent-device', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `pin-parent-pin`. */
export function encodePinParentPin(w: AttrWriter, set: PinParentPin): void {
  for (const key in set) {
    switch (key) {
      case 'parentId': w.u32(2, 'parent-id', set.parentId); break;
      case 'state': w.u32(16, 'state', set.state, pinStateTable); break;
      default: w.unknownKey('pin-parent-pin', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `frequency-range`. */
export function encodeFrequencyRange(w: AttrWriter, set: FrequencyRange): void {
  for (const key in set) {
    switch (key) {
      case 'frequencyMin': w.u64(13, 'frequency-min', set.frequencyMin); break;
      case 'frequencyMax': w.u64(14, 'frequency-max', set.frequencyMax); break;
      default: w.unknownKey('frequency-range', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `reference-sync`. */
export function encodeReferenceSync(w: AttrWriter, set: ReferenceSync): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'state': w.u32(16, 'state', set.state, pinStateTable); break;
      default: w.unknownKey('reference-sync', key);
    }
  }
  w.keptUnknown(set);
}
