// Generated from specs/kernel/dpll.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type {
  ClockQualityLevel, FeatureState, LockStatus, LockStatusError, Mode, PinCapabilities, PinDirection, PinOperstate,
  PinState, PinType, Type,
} from './constants.ts';

/** Attribute set `dpll` */
export interface Dpll<Bytes = never> extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `module-name` (2, string) */
  moduleName?: string | Bytes | undefined;
  /** `clock-id` (4, u64) */
  clockId?: bigint | undefined;
  /** `mode` (5, u32, enum `mode`) */
  mode?: EnumValue<Mode> | undefined;
  /** `mode-supported` (6, u32, enum `mode`, repeated) */
  modeSupported?: EnumValue<Mode>[] | undefined;
  /** `lock-status` (7, u32, enum `lock-status`) */
  lockStatus?: EnumValue<LockStatus> | undefined;
  /** `temp` (8, s32) */
  temp?: number | undefined;
  /** `type` (9, u32, enum `type`) */
  type?: EnumValue<Type> | undefined;
  /** `lock-status-error` (10, u32, enum `lock-status-error`) */
  lockStatusError?: EnumValue<LockStatusError> | undefined;
  /** `clock-quality-level` (11, u32, enum `clock-quality-level`, repeated) */
  clockQualityLevel?: EnumValue<ClockQualityLevel>[] | undefined;
  /** `phase-offset-monitor` (12, u32, enum `feature-state`) */
  phaseOffsetMonitor?: EnumValue<FeatureState> | undefined;
  /** `phase-offset-avg-factor` (13, u32) */
  phaseOffsetAvgFactor?: number | undefined;
  /** `frequency-monitor` (14, u32, enum `feature-state`) */
  frequencyMonitor?: EnumValue<FeatureState> | undefined;
}

/** Attribute set `pin` */
export interface Pin<Bytes = never> extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `parent-id` (2, u32) */
  parentId?: number | undefined;
  /** `module-name` (3, string) */
  moduleName?: string | Bytes | undefined;
  /** `clock-id` (5, u64) */
  clockId?: bigint | undefined;
  /** `board-label` (6, string) */
  boardLabel?: string | Bytes | undefined;
  /** `panel-label` (7, string) */
  panelLabel?: string | Bytes | undefined;
  /** `package-label` (8, string) */
  packageLabel?: string | Bytes | undefined;
  /** `type` (9, u32, enum `pin-type`) */
  type?: EnumValue<PinType> | undefined;
  /** `direction` (10, u32, enum `pin-direction`) */
  direction?: EnumValue<PinDirection> | undefined;
  /** `frequency` (11, u64) */
  frequency?: bigint | undefined;
  /** `frequency-supported` (12, nest of `frequency-range`, repeated) */
  frequencySupported?: FrequencyRange[] | undefined;
  /** `frequency-min` (13, u64) */
  frequencyMin?: bigint | undefined;
  /** `frequency-max` (14, u64) */
  frequencyMax?: bigint | undefined;
  /** `prio` (15, u32) */
  prio?: number | undefined;
  /** `state` (16, u32, enum `pin-state`) */
  state?: EnumValue<PinState> | undefined;
  /** `capabilities` (17, u32, flags `pin-capabilities`) */
  capabilities?: FlagsValue<PinCapabilities> | undefined;
  /** `parent-device` (18, nest of `pin-parent-device`, repeated) */
  parentDevice?: PinParentDevice[] | undefined;
  /** `parent-pin` (19, nest of `pin-parent-pin`, repeated) */
  parentPin?: PinParentPin[] | undefined;
  /** `phase-adjust-min` (20, s32) */
  phaseAdjustMin?: number | undefined;
  /** `phase-adjust-max` (21, s32) */
  phaseAdjustMax?: number | undefined;
  /** `phase-adjust` (22, s32) */
  phaseAdjust?: number | undefined;
  /** `phase-offset` (23, s64) */
  phaseOffset?: bigint | undefined;
  /** `fractional-frequency-offset` (24, sint) */
  fractionalFrequencyOffset?: bigint | undefined;
  /** `esync-frequency` (25, u64) */
  esyncFrequency?: bigint | undefined;
  /** `esync-frequency-supported` (26, nest of `frequency-range`, repeated) */
  esyncFrequencySupported?: FrequencyRange[] | undefined;
  /** `esync-pulse` (27, u32) */
  esyncPulse?: number | undefined;
  /** `reference-sync` (28, nest of `reference-sync`, repeated) */
  referenceSync?: ReferenceSync[] | undefined;
  /** `phase-adjust-gran` (29, u32) */
  phaseAdjustGran?: number | undefined;
  /** `fractional-frequency-offset-ppt` (30, sint) */
  fractionalFrequencyOffsetPpt?: bigint | undefined;
  /** `measured-frequency` (31, u64) */
  measuredFrequency?: bigint | undefined;
  /** `operstate` (32, u32, enum `pin-operstate`) */
  operstate?: EnumValue<PinOperstate> | undefined;
}

/** Attribute set `pin-parent-device`, a part of `pin` */
export interface PinParentDevice extends SetObject {
  /** `parent-id` (2, u32) */
  parentId?: number | undefined;
  /** `direction` (10, u32, enum `pin-direction`) */
  direction?: EnumValue<PinDirection> | undefined;
  /** `prio` (15, u32) */
  prio?: number | undefined;
  /** `state` (16, u32, enum `pin-state`) */
  state?: EnumValue<PinState> | undefined;
  /** `phase-offset` (23, s64) */
  phaseOffset?: bigint | undefined;
  /** `fractional-frequency-offset` (24, sint) */
  fractionalFrequencyOffset?: bigint | undefined;
  /** `fractional-frequency-offset-ppt` (30, sint) */
  fractionalFrequencyOffsetPpt?: bigint | undefined;
  /** `operstate` (32, u32, enum `pin-operstate`) */
  operstate?: EnumValue<PinOperstate> | undefined;
}

/** Attribute set `pin-parent-pin`, a part of `pin` */
export interface PinParentPin extends SetObject {
  /** `parent-id` (2, u32) */
  parentId?: number | undefined;
  /** `state` (16, u32, enum `pin-state`) */
  state?: EnumValue<PinState> | undefined;
}

/** Attribute set `frequency-range`, a part of `pin` */
export interface FrequencyRange extends SetObject {
  /** `frequency-min` (13, u64) */
  frequencyMin?: bigint | undefined;
  /** `frequency-max` (14, u64) */
  frequencyMax?: bigint | undefined;
}

/** Attribute set `reference-sync`, a part of `pin` */
export interface ReferenceSync extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `state` (16, u32, enum `pin-state`) */
  state?: EnumValue<PinState> | undefined;
}

/** Request of `device-id-get`. */
export type DeviceIdGetRequest = PickEach<Dpll<Uint8Array>, 'moduleName' | 'clockId' | 'type'>;

/** Request of `device-get`. */
export type DeviceGetRequest = PickEach<Dpll<Uint8Array>, 'id'>;

/** Request of `device-get` (dump). */
export type DeviceGetDumpRequest = Record<string, never>;

/** Request of `device-set`. */
export type DeviceSetRequest = PickEach<
  Dpll<Uint8Array>,
  'id' | 'mode' | 'phaseOffsetMonitor' | 'phaseOffsetAvgFactor' | 'frequencyMonitor'
>;

/** Request of `pin-id-get`. */
export type PinIdGetRequest = PickEach<
  Pin<Uint8Array>,
  'moduleName' | 'clockId' | 'boardLabel' | 'panelLabel' | 'packageLabel' | 'type'
>;

/** Request of `pin-get`. */
export type PinGetRequest = PickEach<Pin<Uint8Array>, 'id'>;

/** Request of `pin-get` (dump). */
export type PinGetDumpRequest = PickEach<Pin<Uint8Array>, 'id'>;

/** Request of `pin-set`. */
export type PinSetRequest = PickEach<
  Pin<Uint8Array>,
  'id' | 'frequency' | 'direction' | 'prio' | 'state' | 'parentDevice' | 'parentPin' | 'phaseAdjust' |
  'esyncFrequency' | 'referenceSync'
>;
