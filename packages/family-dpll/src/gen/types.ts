// Generated from specs/kernel/dpll.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type {
  ClockQualityLevel, FeatureState, LockStatus, LockStatusError, Mode, PinCapabilities, PinDirection, PinOperstate,
  PinState, PinType, Type,
} from './constants.ts';

/** Attribute set `dpll`: A device, a phase-locked loop. */
export interface Dpll<Bytes = never> extends SetObject {
  /**
   * `id` (1, u32): Number of the device. Needed by requests for one device. A device that comes back has another one.
   */
  id?: number | undefined;
  /** `module-name` (2, string): Name of the kernel module of the driver. */
  moduleName?: string | Bytes | undefined;
  /**
   * `clock-id` (4, u64): Number of the clock hardware, unique in the world; devices and pins of one chip have the same.
   */
  clockId?: bigint | undefined;
  /** `mode` (5, u32, enum `mode`): How the device chooses its input. */
  mode?: EnumValue<Mode> | undefined;
  /** `mode-supported` (6, u32, enum `mode`, repeated): Modes that it can be in. */
  modeSupported?: EnumValue<Mode>[] | undefined;
  /** `lock-status` (7, u32, enum `lock-status`): Whether it follows its input. */
  lockStatus?: EnumValue<LockStatus> | undefined;
  /** `temp` (8, s32): Temperature in thousandths of a degree Celsius. Absent if it is not measured. */
  temp?: number | undefined;
  /** `type` (9, u32, enum `type`): What it makes. */
  type?: EnumValue<Type> | undefined;
  /**
   * `lock-status-error` (10, u32, enum `lock-status-error`): Why the lock status changed. Absent if the driver does not
   * say.
   */
  lockStatusError?: EnumValue<LockStatusError> | undefined;
  /**
   * `clock-quality-level` (11, u32, enum `clock-quality-level`, repeated): Quality of its clock, by one or more
   * standards.
   */
  clockQualityLevel?: EnumValue<ClockQualityLevel>[] | undefined;
  /**
   * `phase-offset-monitor` (12, u32, enum `feature-state`): Whether the phase offset of all inputs is measured, instead
   * of the followed one's alone.
   */
  phaseOffsetMonitor?: EnumValue<FeatureState> | undefined;
  /**
   * `phase-offset-avg-factor` (13, u32): How far phase offsets are averaged; what the number means is up to the driver.
   */
  phaseOffsetAvgFactor?: number | undefined;
  /** `frequency-monitor` (14, u32, enum `feature-state`): Whether the frequency of all inputs is measured. */
  frequencyMonitor?: EnumValue<FeatureState> | undefined;
}

/** Attribute set `pin`: A pin, by which clock signals come in or go out. */
export interface Pin<Bytes = never> extends SetObject {
  /** `id` (1, u32): Number of the pin. Needed by requests for one pin. A pin that comes back has another one. */
  id?: number | undefined;
  /** `parent-id` (2, u32): Number of the device or pin that the rest of the nest is about. */
  parentId?: number | undefined;
  /** `module-name` (3, string): Name of the kernel module of the driver. */
  moduleName?: string | Bytes | undefined;
  /** `clock-id` (5, u64): Number of the clock hardware, unique in the world. */
  clockId?: bigint | undefined;
  /** `board-label` (6, string): What is printed beside the pin on the board. */
  boardLabel?: string | Bytes | undefined;
  /** `panel-label` (7, string): What is printed beside the connector on the panel. */
  panelLabel?: string | Bytes | undefined;
  /** `package-label` (8, string): Name of the pin on the chip. */
  packageLabel?: string | Bytes | undefined;
  /** `type` (9, u32, enum `pin-type`): What the pin is connected to. */
  type?: EnumValue<PinType> | undefined;
  /** `direction` (10, u32, enum `pin-direction`): Which way the signal goes. */
  direction?: EnumValue<PinDirection> | undefined;
  /** `frequency` (11, u64): Frequency of the signal in Hz. */
  frequency?: bigint | undefined;
  /** `frequency-supported` (12, nest of `frequency-range`, repeated): Frequencies that it can have. */
  frequencySupported?: FrequencyRange[] | undefined;
  /** `frequency-min` (13, u64): Least frequency in Hz. */
  frequencyMin?: bigint | undefined;
  /** `frequency-max` (14, u64): Greatest frequency in Hz; the same as the least one for a single frequency. */
  frequencyMax?: bigint | undefined;
  /** `prio` (15, u32): Priority among the inputs; the lowest number is chosen first. */
  prio?: number | undefined;
  /** `state` (16, u32, enum `pin-state`): How the pin is to be used. */
  state?: EnumValue<PinState> | undefined;
  /** `capabilities` (17, u32, flags `pin-capabilities`): What can be changed about the pin. */
  capabilities?: FlagsValue<PinCapabilities> | undefined;
  /** `parent-device` (18, nest of `pin-parent-device`, repeated): What the pin is to each of its devices. */
  parentDevice?: PinParentDevice[] | undefined;
  /**
   * `parent-pin` (19, nest of `pin-parent-pin`, repeated): What the pin is to each pin of type `mux` that it stands
   * behind.
   */
  parentPin?: PinParentPin[] | undefined;
  /** `phase-adjust-min` (20, s32): Least value of `phase-adjust`. */
  phaseAdjustMin?: number | undefined;
  /** `phase-adjust-max` (21, s32): Greatest value of `phase-adjust`. */
  phaseAdjustMax?: number | undefined;
  /** `phase-adjust` (22, s32): Phase by which the signal is shifted, in picoseconds. */
  phaseAdjust?: number | undefined;
  /** `phase-offset` (23, s64): Phase between the signals of pin and device, in thousandths of a picosecond. */
  phaseOffset?: bigint | undefined;
  /**
   * `fractional-frequency-offset` (24, sint): How far the frequency is off, in millionths: outside of `parent-device`
   * between receiving and sending on the port behind the pin, inside between pin and device.
   */
  fractionalFrequencyOffset?: bigint | undefined;
  /** `esync-frequency` (25, u64): Frequency in Hz of a pulse that is embedded in the signal; 0 for none. */
  esyncFrequency?: bigint | undefined;
  /**
   * `esync-frequency-supported` (26, nest of `frequency-range`, repeated): Frequencies that the embedded pulse can
   * have.
   */
  esyncFrequencySupported?: FrequencyRange[] | undefined;
  /** `esync-pulse` (27, u32): Share of the embedded pulse in its period, in percent. */
  esyncPulse?: number | undefined;
  /**
   * `reference-sync` (28, nest of `reference-sync`, repeated): Pins that can be paired with this one, as clock and as
   * pulse.
   */
  referenceSync?: ReferenceSync[] | undefined;
  /** `phase-adjust-gran` (29, u32): What `phase-adjust` has to be a multiple of, in picoseconds. */
  phaseAdjustGran?: number | undefined;
  /** `fractional-frequency-offset-ppt` (30, sint): As `fractional-frequency-offset`, but in units of 10^-12. */
  fractionalFrequencyOffsetPpt?: bigint | undefined;
  /** `measured-frequency` (31, u64): Frequency of the input as measured, in thousandths of a Hz. */
  measuredFrequency?: bigint | undefined;
  /** `operstate` (32, u32, enum `pin-operstate`): How the pin is in fact used. */
  operstate?: EnumValue<PinOperstate> | undefined;
}

/** Attribute set `pin-parent-device`, a part of `pin`: What a pin is to one of its devices. */
export interface PinParentDevice extends SetObject {
  /** `parent-id` (2, u32): Number of the device or pin that the rest of the nest is about. */
  parentId?: number | undefined;
  /** `direction` (10, u32, enum `pin-direction`): Which way the signal goes. */
  direction?: EnumValue<PinDirection> | undefined;
  /** `prio` (15, u32): Priority among the inputs; the lowest number is chosen first. */
  prio?: number | undefined;
  /** `state` (16, u32, enum `pin-state`): How the pin is to be used. */
  state?: EnumValue<PinState> | undefined;
  /** `phase-offset` (23, s64): Phase between the signals of pin and device, in thousandths of a picosecond. */
  phaseOffset?: bigint | undefined;
  /**
   * `fractional-frequency-offset` (24, sint): How far the frequency is off, in millionths: outside of `parent-device`
   * between receiving and sending on the port behind the pin, inside between pin and device.
   */
  fractionalFrequencyOffset?: bigint | undefined;
  /** `fractional-frequency-offset-ppt` (30, sint): As `fractional-frequency-offset`, but in units of 10^-12. */
  fractionalFrequencyOffsetPpt?: bigint | undefined;
  /** `operstate` (32, u32, enum `pin-operstate`): How the pin is in fact used. */
  operstate?: EnumValue<PinOperstate> | undefined;
}

/** Attribute set `pin-parent-pin`, a part of `pin`: What a pin is to a pin of type `mux`. */
export interface PinParentPin extends SetObject {
  /** `parent-id` (2, u32): Number of the device or pin that the rest of the nest is about. */
  parentId?: number | undefined;
  /** `state` (16, u32, enum `pin-state`): How the pin is to be used. */
  state?: EnumValue<PinState> | undefined;
}

/** Attribute set `frequency-range`, a part of `pin`: Frequencies, from the least to the greatest. */
export interface FrequencyRange extends SetObject {
  /** `frequency-min` (13, u64): Least frequency in Hz. */
  frequencyMin?: bigint | undefined;
  /** `frequency-max` (14, u64): Greatest frequency in Hz; the same as the least one for a single frequency. */
  frequencyMax?: bigint | undefined;
}

/** Attribute set `reference-sync`, a part of `pin`: A pin that can be paired with another one. */
export interface ReferenceSync extends SetObject {
  /** `id` (1, u32): Number of the pin. Needed by requests for one pin. A pin that comes back has another one. */
  id?: number | undefined;
  /** `state` (16, u32, enum `pin-state`): How the pin is to be used. */
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
