// Generated from specs/kernel/dpll.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, list, named, nest, s32, s64, sint, text, u32, u64,
} from '@nlkit/netlink-core';
import {
  clockQualityLevelTable, featureStateTable, lockStatusErrorTable, lockStatusTable, modeTable, pinCapabilitiesTable,
  pinDirectionTable, pinOperstateTable, pinStateTable, pinTypeTable, typeTable,
} from './constants.ts';
import { decodeFrequencyRange, decodePinParentDevice, decodePinParentPin, decodeReferenceSync } from './decode.ts';
import { encodeFrequencyRange, encodePinParentDevice, encodePinParentPin, encodeReferenceSync } from './encode.ts';
import type { Dpll, FrequencyRange, Pin, PinParentDevice, PinParentPin, ReferenceSync } from './types.ts';

/** Attributes of set `dpll`. */
export const dpllAttrs: AttributeSet<Dpll> = /* @__PURE__ */ attributeSet('dpll', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  moduleName: /* @__PURE__ */ attribute(2, 'module-name', text),
  clockId: /* @__PURE__ */ attribute(4, 'clock-id', u64),
  mode: /* @__PURE__ */ attribute(5, 'mode', /* @__PURE__ */ named('u32', modeTable)),
  modeSupported: /* @__PURE__ */ attribute(
    6, 'mode-supported', /* @__PURE__ */ list(/* @__PURE__ */ named('u32', modeTable)),
  ),
  lockStatus: /* @__PURE__ */ attribute(7, 'lock-status', /* @__PURE__ */ named('u32', lockStatusTable)),
  temp: /* @__PURE__ */ attribute(8, 'temp', s32),
  type: /* @__PURE__ */ attribute(9, 'type', /* @__PURE__ */ named('u32', typeTable)),
  lockStatusError: /* @__PURE__ */ attribute(
    10, 'lock-status-error', /* @__PURE__ */ named('u32', lockStatusErrorTable),
  ),
  clockQualityLevel: /* @__PURE__ */ attribute(
    11, 'clock-quality-level', /* @__PURE__ */ list(/* @__PURE__ */ named('u32', clockQualityLevelTable)),
  ),
  phaseOffsetMonitor: /* @__PURE__ */ attribute(
    12, 'phase-offset-monitor', /* @__PURE__ */ named('u32', featureStateTable),
  ),
  phaseOffsetAvgFactor: /* @__PURE__ */ attribute(13, 'phase-offset-avg-factor', u32),
  frequencyMonitor: /* @__PURE__ */ attribute(14, 'frequency-monitor', /* @__PURE__ */ named('u32', featureStateTable)),
});

/** Attributes of set `pin`. */
export const pinAttrs: AttributeSet<Pin> = /* @__PURE__ */ attributeSet('pin', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  parentId: /* @__PURE__ */ attribute(2, 'parent-id', u32),
  moduleName: /* @__PURE__ */ attribute(3, 'module-name', text),
  clockId: /* @__PURE__ */ attribute(5, 'clock-id', u64),
  boardLabel: /* @__PURE__ */ attribute(6, 'board-label', text),
  panelLabel: /* @__PURE__ */ attribute(7, 'panel-label', text),
  packageLabel: /* @__PURE__ */ attribute(8, 'package-label', text),
  type: /* @__PURE__ */ attribute(9, 'type', /* @__PURE__ */ named('u32', pinTypeTable)),
  direction: /* @__PURE__ */ attribute(10, 'direction', /* @__PURE__ */ named('u32', pinDirectionTable)),
  frequency: /* @__PURE__ */ attribute(11, 'frequency', u64),
  frequencySupported: /* @__PURE__ */ attribute(
    12, 'frequency-supported',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => frequencyRangeAttrs, decodeFrequencyRange, encodeFrequencyRange)),
  ),
  frequencyMin: /* @__PURE__ */ attribute(13, 'frequency-min', u64),
  frequencyMax: /* @__PURE__ */ attribute(14, 'frequency-max', u64),
  prio: /* @__PURE__ */ attribute(15, 'prio', u32),
  state: /* @__PURE__ */ attribute(16, 'state', /* @__PURE__ */ named('u32', pinStateTable)),
  capabilities: /* @__PURE__ */ attribute(17, 'capabilities', /* @__PURE__ */ named('u32', pinCapabilitiesTable)),
  parentDevice: /* @__PURE__ */ attribute(
    18, 'parent-device', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => pinParentDeviceAttrs, decodePinParentDevice, encodePinParentDevice),
    ),
  ),
  parentPin: /* @__PURE__ */ attribute(
    19, 'parent-pin',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => pinParentPinAttrs, decodePinParentPin, encodePinParentPin)),
  ),
  phaseAdjustMin: /* @__PURE__ */ attribute(20, 'phase-adjust-min', s32),
  phaseAdjustMax: /* @__PURE__ */ attribute(21, 'phase-adjust-max', s32),
  phaseAdjust: /* @__PURE__ */ attribute(22, 'phase-adjust', s32),
  phaseOffset: /* @__PURE__ */ attribute(23, 'phase-offset', s64),
  fractionalFrequencyOffset: /* @__PURE__ */ attribute(24, 'fractional-frequency-offset', sint),
  esyncFrequency: /* @__PURE__ */ attribute(25, 'esync-frequency', u64),
  esyncFrequencySupported: /* @__PURE__ */ attribute(
    26, 'esync-frequency-supported',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => frequencyRangeAttrs, decodeFrequencyRange, encodeFrequencyRange)),
  ),
  esyncPulse: /* @__PURE__ */ attribute(27, 'esync-pulse', u32),
  referenceSync: /* @__PURE__ */ attribute(
    28, 'reference-sync',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => referenceSyncAttrs, decodeReferenceSync, encodeReferenceSync)),
  ),
  phaseAdjustGran: /* @__PURE__ */ attribute(29, 'phase-adjust-gran', u32),
  fractionalFrequencyOffsetPpt: /* @__PURE__ */ attribute(30, 'fractional-frequency-offset-ppt', sint),
  measuredFrequency: /* @__PURE__ */ attribute(31, 'measured-frequency', u64),
  operstate: /* @__PURE__ */ attribute(32, 'operstate', /* @__PURE__ */ named('u32', pinOperstateTable)),
});

/** Attributes of set `pin-parent-device`. */
export const pinParentDeviceAttrs: AttributeSet<PinParentDevice> = /* @__PURE__ */ attributeSet('pin-parent-device', {
  parentId: /* @__PURE__ */ attribute(2, 'parent-id', u32),
  direction: /* @__PURE__ */ attribute(10, 'direction', /* @__PURE__ */ named('u32', pinDirectionTable)),
  prio: /* @__PURE__ */ attribute(15, 'prio', u32),
  state: /* @__PURE__ */ attribute(16, 'state', /* @__PURE__ */ named('u32', pinStateTable)),
  phaseOffset: /* @__PURE__ */ attribute(23, 'phase-offset', s64),
  fractionalFrequencyOffset: /* @__PURE__ */ attribute(24, 'fractional-frequency-offset', sint),
  fractionalFrequencyOffsetPpt: /* @__PURE__ */ attribute(30, 'fractional-frequency-offset-ppt', sint),
  operstate: /* @__PURE__ */ attribute(32, 'operstate', /* @__PURE__ */ named('u32', pinOperstateTable)),
});

/** Attributes of set `pin-parent-pin`. */
export const pinParentPinAttrs: AttributeSet<PinParentPin> = /* @__PURE__ */ attributeSet('pin-parent-pin', {
  parentId: /* @__PURE__ */ attribute(2, 'parent-id', u32),
  state: /* @__PURE__ */ attribute(16, 'state', /* @__PURE__ */ named('u32', pinStateTable)),
});

/** Attributes of set `frequency-range`. */
export const frequencyRangeAttrs: AttributeSet<FrequencyRange> = /* @__PURE__ */ attributeSet('frequency-range', {
  frequencyMin: /* @__PURE__ */ attribute(13, 'frequency-min', u64),
  frequencyMax: /* @__PURE__ */ attribute(14, 'frequency-max', u64),
});

/** Attributes of set `reference-sync`. */
export const referenceSyncAttrs: AttributeSet<ReferenceSync> = /* @__PURE__ */ attributeSet('reference-sync', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  state: /* @__PURE__ */ attribute(16, 'state', /* @__PURE__ */ named('u32', pinStateTable)),
});
