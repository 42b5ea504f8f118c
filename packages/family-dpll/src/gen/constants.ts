// Generated from specs/kernel/dpll.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Constant `temp-divider`: What `temp` is divided by to get degrees Celsius. */
export const TempDivider = 1000;

/** Constant `pin-frequency-1-hz`: 1 Hz, in Hz. */
export const PinFrequency1Hz = 1;

/** Constant `pin-frequency-10-khz`: 10 kHz, in Hz. */
export const PinFrequency10Khz = 10000;

/** Constant `pin-frequency-77-5-khz`: 77.5 kHz, in Hz, that of the DCF77 time signal. */
export const PinFrequency775Khz = 77500;

/** Constant `pin-frequency-10-mhz`: 10 MHz, in Hz. */
export const PinFrequency10Mhz = 10000000;

/** Constant `phase-offset-divider`: What `phase-offset` is divided by to get picoseconds. */
export const PhaseOffsetDivider = 1000;

/** Constant `pin-measured-frequency-divider`: What `measured-frequency` is divided by to get Hz. */
export const PinMeasuredFrequencyDivider = 1000;

/** Enum `mode`: How a device chooses its input. */
export const Mode = {
  /** The user does, by connecting a pin. */
  manual: 1,
  /** The device does, by priority and signal. */
  automatic: 2,
} as const;

/** One of the names of {@link Mode}. */
export type Mode = keyof typeof Mode;

/** Turns numbers of {@link Mode} into names and back. */
export const modeTable: EnumTable<Mode> = /* @__PURE__ */ new EnumTable('mode', Mode);

/** Enum `lock-status`: Whether a device follows its input. */
export const LockStatus = {
  /** It follows none. */
  unlocked: 1,
  /** It follows its input. */
  locked: 2,
  /** It follows its input, and has learnt enough to go on without it for a time. */
  'locked-ho-acq': 3,
  /** Its input is lost, and it goes on with what it has learnt. */
  holdover: 4,
} as const;

/** One of the names of {@link LockStatus}. */
export type LockStatus = keyof typeof LockStatus;

/** Turns numbers of {@link LockStatus} into names and back. */
export const lockStatusTable: EnumTable<LockStatus> = /* @__PURE__ */ new EnumTable('lock-status', LockStatus);

/** Enum `lock-status-error`: Why the lock status changed. */
export const LockStatusError = {
  /** Nothing failed. */
  none: 1,
  /** Something failed, the driver does not say what. */
  undefined: 2,
  /** The link of the input went down. */
  'media-down': 3,
  /** The frequency of the input is too far off. */
  'fractional-frequency-offset-too-high': 4,
} as const;

/** One of the names of {@link LockStatusError}. */
export type LockStatusError = keyof typeof LockStatusError;

/** Turns numbers of {@link LockStatusError} into names and back. */
export const lockStatusErrorTable: EnumTable<LockStatusError> =
  /* @__PURE__ */ new EnumTable('lock-status-error', LockStatusError);

/** Enum `clock-quality-level`: Quality of a clock, after ITU-T G.8264, table 11-7. */
export const ClockQualityLevel = {
  /** Primary reference clock. */
  'itu-opt1-prc': 1,
  /** Synchronisation supply unit of type A. */
  'itu-opt1-ssu-a': 2,
  /** Synchronisation supply unit of type B. */
  'itu-opt1-ssu-b': 3,
  /** Ethernet equipment clock. */
  'itu-opt1-eec1': 4,
  /** Primary reference time clock. */
  'itu-opt1-prtc': 5,
  /** Enhanced primary reference time clock. */
  'itu-opt1-eprtc': 6,
  /** Enhanced Ethernet equipment clock. */
  'itu-opt1-eeec': 7,
  /** Enhanced primary reference clock. */
  'itu-opt1-eprc': 8,
} as const;

/** One of the names of {@link ClockQualityLevel}. */
export type ClockQualityLevel = keyof typeof ClockQualityLevel;

/** Turns numbers of {@link ClockQualityLevel} into names and back. */
export const clockQualityLevelTable: EnumTable<ClockQualityLevel> =
  /* @__PURE__ */ new EnumTable('clock-quality-level', ClockQualityLevel);

/** Enum `type`: What a device makes. */
export const Type = {
  /** A pulse each second. */
  pps: 1,
  /** The clock of Ethernet ports. */
  eec: 2,
  /** Something else. */
  generic: 3,
} as const;

/** One of the names of {@link Type}. */
export type Type = keyof typeof Type;

/** Turns numbers of {@link Type} into names and back. */
export const typeTable: EnumTable<Type> = /* @__PURE__ */ new EnumTable('type', Type);

/** Enum `pin-type`: What a pin is connected to. */
export const PinType = {
  /** Other pins, of which one is chosen. */
  mux: 1,
  /** A connector. */
  ext: 2,
  /** The clock that an Ethernet port recovers from its link. */
  'synce-eth-port': 3,
  /** An oscillator of the device. */
  'int-oscillator': 4,
  /** A satellite receiver. */
  gnss: 5,
  /** An oscillator of the device whose frequency the machine sets through its PTP clock. */
  'int-nco': 6,
} as const;

/** One of the names of {@link PinType}. */
export type PinType = keyof typeof PinType;

/** Turns numbers of {@link PinType} into names and back. */
export const pinTypeTable: EnumTable<PinType> = /* @__PURE__ */ new EnumTable('pin-type', PinType);

/** Enum `pin-direction`: Which way a signal goes. */
export const PinDirection = {
  /** Into the device. */
  input: 1,
  /** Out of the device. */
  output: 2,
} as const;

/** One of the names of {@link PinDirection}. */
export type PinDirection = keyof typeof PinDirection;

/** Turns numbers of {@link PinDirection} into names and back. */
export const pinDirectionTable: EnumTable<PinDirection> = /* @__PURE__ */ new EnumTable('pin-direction', PinDirection);

/** Enum `pin-state`: How a pin is to be used. */
export const PinState = {
  /** It is the input that is followed, or an output that is on. */
  connected: 1,
  /** It is not used. */
  disconnected: 2,
  /** The device may choose it. */
  selectable: 3,
} as const;

/** One of the names of {@link PinState}. */
export type PinState = keyof typeof PinState;

/** Turns numbers of {@link PinState} into names and back. */
export const pinStateTable: EnumTable<PinState> = /* @__PURE__ */ new EnumTable('pin-state', PinState);

/** Enum `pin-operstate`: How a pin is in fact used. */
export const PinOperstate = {
  /** Its signal is good, and the device follows it. */
  active: 1,
  /** Its signal is good. */
  standby: 2,
  /** It has no signal. */
  'no-signal': 3,
  /** Its signal is not good enough. */
  'qual-failed': 4,
} as const;

/** One of the names of {@link PinOperstate}. */
export type PinOperstate = keyof typeof PinOperstate;

/** Turns numbers of {@link PinOperstate} into names and back. */
export const pinOperstateTable: EnumTable<PinOperstate> = /* @__PURE__ */ new EnumTable('pin-operstate', PinOperstate);

/** Flags `pin-capabilities` (masks): What can be changed about a pin. */
export const PinCapabilities = {
  /** The direction. */
  'direction-can-change': 0x1,
  /** The priority. */
  'priority-can-change': 0x2,
  /** The state. */
  'state-can-change': 0x4,
  /** The state can become `connected` in mode `automatic` too. */
  'state-connected-override': 0x8,
} as const;

/** One of the flags {@link PinCapabilities}. */
export type PinCapabilities = keyof typeof PinCapabilities;

/** Turns numbers of {@link PinCapabilities} into names and back. */
export const pinCapabilitiesTable: FlagsTable<PinCapabilities> =
  /* @__PURE__ */ new FlagsTable('pin-capabilities', PinCapabilities);

/** Enum `feature-state`: Whether something is switched on. */
export const FeatureState = {
  /** Off. */
  disable: 0,
  /** On. */
  enable: 1,
} as const;

/** One of the names of {@link FeatureState}. */
export type FeatureState = keyof typeof FeatureState;

/** Turns numbers of {@link FeatureState} into names and back. */
export const featureStateTable: EnumTable<FeatureState> = /* @__PURE__ */ new EnumTable('feature-state', FeatureState);

/** Multicast groups of `dpll`. */
export const multicastGroups = [
  /** Devices and pins that come, change or go. */
  'monitor',
] as const;
