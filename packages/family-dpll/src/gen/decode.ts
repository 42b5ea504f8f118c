// Generated from specs/kernel/dpll.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import {
  clockQualityLevelTable, featureStateTable, lockStatusErrorTable, lockStatusTable, modeTable, pinCapabilitiesTable,
  pinDirectionTable, pinOperstateTable, pinStateTable, pinTypeTable, typeTable,
} from './constants.ts';
import type { Dpll, FrequencyRange, Pin, PinParentDevice, PinParentPin, ReferenceSync } from './types.ts';

/** Decodes attribute set `dpll`. */
export function decodeDpll(r: AttrReader, out: Dpll = {}): Dpll {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.moduleName = r.text('module-name'); break;
      case 3: break;
      case 4: out.clockId = r.u64('clock-id'); break;
      case 5: out.mode = modeTable.of(r.u32('mode')); break;
      case 6: out.modeSupported = append(out.modeSupported, modeTable.of(r.u32('mode-supported'))); break;
      case 7: out.lockStatus = lockStatusTable.of(r.u32('lock-status')); break;
      case 8: out.temp = r.s32('temp'); break;
      case 9: out.type = typeTable.of(r.u32('type')); break;
      case 10: out.lockStatusError = lockStatusErrorTable.of(r.u32('lock-status-error')); break;
      case 11:
        out.clockQualityLevel = append(out.clockQualityLevel, clockQualityLevelTable.of(r.u32('clock-quality-level')));
        break;
      case 12: out.phaseOffsetMonitor = featureStateTable.of(r.u32('phase-offset-monitor')); break;
      case 13: out.phaseOffsetAvgFactor = r.u32('phase-offset-avg-factor'); break;
      case 14: out.frequencyMonitor = featureStateTable.of(r.u32('frequency-monitor')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pin`. */
export function decodePin(r: AttrReader, out: Pin = {}): Pin {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.parentId = r.u32('parent-id'); break;
      case 3: out.moduleName = r.text('module-name'); break;
      case 4: break;
      case 5: out.clockId = r.u64('clock-id'); break;
      case 6: out.boardLabel = r.text('board-label'); break;
      case 7: out.panelLabel = r.text('panel-label'); break;
      case 8: out.packageLabel = r.text('package-label'); break;
      case 9: out.type = pinTypeTable.of(r.u32('type')); break;
      case 10: out.direction = pinDirectionTable.of(r.u32('direction')); break;
      case 11: out.frequency = r.u64('frequency'); break;
      case 12:
        out.frequencySupported = append(out.frequencySupported, r.nest('frequency-supported', decodeFrequencyRange));
        break;
      case 13: out.frequencyMin = r.u64('frequency-min'); break;
      case 14: out.frequencyMax = r.u64('frequency-max'); break;
      case 15: out.prio = r.u32('prio'); break;
      case 16: out.state = pinStateTable.of(r.u32('state')); break;
      case 17: out.capabilities = pinCapabilitiesTable.of(r.u32('capabilities')); break;
      case 18: out.parentDevice = append(out.parentDevice, r.nest('parent-device', decodePinParentDevice)); break;
      case 19: out.parentPin = append(out.parentPin, r.nest('parent-pin', decodePinParentPin)); break;
      case 20: out.phaseAdjustMin = r.s32('phase-adjust-min'); break;
      case 21: out.phaseAdjustMax = r.s32('phase-adjust-max'); break;
      case 22: out.phaseAdjust = r.s32('phase-adjust'); break;
      case 23: out.phaseOffset = r.s64('phase-offset'); break;
      case 24: out.fractionalFrequencyOffset = r.sint('fractional-frequency-offset'); break;
      case 25: out.esyncFrequency = r.u64('esync-frequency'); break;
      case 26:
        out.esyncFrequencySupported = append(
          out.esyncFrequencySupported, r.nest('esync-frequency-supported', decodeFrequencyRange),
        );
        break;
      case 27: out.esyncPulse = r.u32('esync-pulse'); break;
      case 28: out.referenceSync = append(out.referenceSync, r.nest('reference-sync', decodeReferenceSync)); break;
      case 29: out.phaseAdjustGran = r.u32('phase-adjust-gran'); break;
      case 30: out.fractionalFrequencyOffsetPpt = r.sint('fractional-frequency-offset-ppt'); break;
      case 31: out.measuredFrequency = r.u64('measured-frequency'); break;
      case 32: out.operstate = pinOperstateTable.of(r.u32('operstate')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pin-parent-device`. */
export function decodePinParentDevice(r: AttrReader, out: PinParentDevice = {}): PinParentDevice {
  while (r.next(out)) {
    switch (r.type) {
      case 2: out.parentId = r.u32('parent-id'); break;
      case 10: out.direction = pinDirectionTable.of(r.u32('direction')); break;
      case 15: out.prio = r.u32('prio'); break;
      case 16: out.state = pinStateTable.of(r.u32('state')); break;
      case 23: out.phaseOffset = r.s64('phase-offset'); break;
      case 24: out.fractionalFrequencyOffset = r.sint('fractional-frequency-offset'); break;
      case 30: out.fractionalFrequencyOffsetPpt = r.sint('fractional-frequency-offset-ppt'); break;
      case 32: out.operstate = pinOperstateTable.of(r.u32('operstate')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `pin-parent-pin`. */
export function decodePinParentPin(r: AttrReader, out: PinParentPin = {}): PinParentPin {
  while (r.next(out)) {
    switch (r.type) {
      case 2: out.parentId = r.u32('parent-id'); break;
      case 16: out.state = pinStateTable.of(r.u32('state')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `frequency-range`. */
export function decodeFrequencyRange(r: AttrReader, out: FrequencyRange = {}): FrequencyRange {
  while (r.next(out)) {
    switch (r.type) {
      case 13: out.frequencyMin = r.u64('frequency-min'); break;
      case 14: out.frequencyMax = r.u64('frequency-max'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `reference-sync`. */
export function decodeReferenceSync(r: AttrReader, out: ReferenceSync = {}): ReferenceSync {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 16: out.state = pinStateTable.of(r.u32('state')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
