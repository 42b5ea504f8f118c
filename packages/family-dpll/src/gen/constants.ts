// Generated from specs/kernel/dpll.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Constant `temp-divider` */
export const TempDivider = 1000;

/** Constant `pin-frequency-1-hz` */
export const PinFrequency1Hz = 1;

/** Constant `pin-frequency-10-khz` */
export const PinFrequency10Khz = 10000;

/** Constant `pin-frequency-77-5-khz` */
export const PinFrequency775Khz = 77500;

/** Constant `pin-frequency-10-mhz` */
export const PinFrequency10Mhz = 10000000;

/** Constant `phase-offset-divider` */
export const PhaseOffsetDivider = 1000;

/** Constant `pin-measured-frequency-divider` */
export const PinMeasuredFrequencyDivider = 1000;

/** Enum `mode` */
export const Mode = { manual: 1, automatic: 2 } as const;

/** One of the names of {@link Mode}. */
export type Mode = keyof typeof Mode;

/** Turns numbers of {@link Mode} into names and back. */
export const modeTable: EnumTable<Mode> = /* @__PURE__ */ new EnumTable('mode', Mode);

/** Enum `lock-status` */
export const LockStatus = { unlocked: 1, locked: 2, 'locked-ho-acq': 3, holdover: 4 } as const;

/** One of the names of {@link LockStatus}. */
export type LockStatus = keyof typeof LockStatus;

/** Turns numbers of {@link LockStatus} into names and back. */
export const lockStatusTable: EnumTable<LockStatus> = /* @__PURE__ */ new EnumTable('lock-status', LockStatus);

/** Enum `lock-status-error` */
export const LockStatusError = {
  none: 1, undefined: 2, 'media-down': 3, 'fractional-frequency-offset-too-high': 4,
} as const;

/** One of the names of {@link LockStatusError}. */
export type LockStatusError = keyof typeof LockStatusError;

/** Turns numbers of {@link LockStatusError} into names and back. */
export const lockStatusErrorTable: EnumTable<LockStatusError> =
  /* @__PURE__ */ new EnumTable('lock-status-error', LockStatusError);

/** Enum `clock-quality-level` */
export const ClockQualityLevel = {
  'itu-opt1-prc': 1, 'itu-opt1-ssu-a': 2, 'itu-opt1-ssu-b': 3, 'itu-opt1-eec1': 4, 'itu-opt1-prtc': 5,
  'itu-opt1-eprtc': 6, 'itu-opt1-eeec': 7, 'itu-opt1-eprc': 8,
} as const;

/** One of the names of {@link ClockQualityLevel}. */
export type ClockQualityLevel = keyof typeof ClockQualityLevel;

/** Turns numbers of {@link ClockQualityLevel} into names and back. */
export const clockQualityLevelTable: EnumTable<ClockQualityLevel> =
  /* @__PURE__ */ new EnumTable('clock-quality-level', ClockQualityLevel);

/** Enum `type` */
export const Type = { pps: 1, eec: 2, generic: 3 } as const;

/** One of the names of {@link Type}. */
export type Type = keyof typeof Type;

/** Turns numbers of {@link Type} into names and back. */
export const typeTable: EnumTable<Type> = /* @__PURE__ */ new EnumTable('type', Type);

/** Enum `pin-type` */
export const PinType = { mux: 1, ext: 2, 'synce-eth-port': 3, 'int-oscillator': 4, gnss: 5, 'int-nco': 6 } as const;

/** One of the names of {@link PinType}. */
export type PinType = keyof typeof PinType;

/** Turns numbers of {@link PinType} into names and back. */
export const pinTypeTable: EnumTable<PinType> = /* @__PURE__ */ new EnumTable('pin-type', PinType);

/** Enum `pin-direction` */
export const PinDirection = { input: 1, output: 2 } as const;

/** One of the names of {@link PinDirection}. */
export type PinDirection = keyof typeof PinDirection;

/** Turns numbers of {@link PinDirection} into names and back. */
export const pinDirectionTable: EnumTable<PinDirection> = /* @__PURE__ */ new EnumTable('pin-direction', PinDirection);

/** Enum `pin-state` */
export const PinState = { connected: 1, disconnected: 2, selectable: 3 } as const;

/** One of the names of {@link PinState}. */
export type PinState = keyof typeof PinState;

/** Turns numbers of {@link PinState} into names and back. */
export const pinStateTable: EnumTable<PinState> = /* @__PURE__ */ new EnumTable('pin-state', PinState);

/** Enum `pin-operstate` */
export const PinOperstate = { active: 1, standby: 2, 'no-signal': 3, 'qual-failed': 4 } as const;

/** One of the names of {@link PinOperstate}. */
export type PinOperstate = keyof typeof PinOperstate;

/** Turns numbers of {@link PinOperstate} into names and back. */
export const pinOperstateTable: EnumTable<PinOperstate> = /* @__PURE__ */ new EnumTable('pin-operstate', PinOperstate);

/** Flags `pin-capabilities` (masks) */
export const PinCapabilities = {
  'direction-can-change': 0x1, 'priority-can-change': 0x2, 'state-can-change': 0x4, 'state-connected-override': 0x8,
} as const;

/** One of the flags {@link PinCapabilities}. */
export type PinCapabilities = keyof typeof PinCapabilities;

/** Turns numbers of {@link PinCapabilities} into names and back. */
export const pinCapabilitiesTable: FlagsTable<PinCapabilities> =
  /* @__PURE__ */ new FlagsTable('pin-capabilities', PinCapabilities);

/** Enum `feature-state` */
export const FeatureState = { disable: 0, enable: 1 } as const;

/** One of the names of {@link FeatureState}. */
export type FeatureState = keyof typeof FeatureState;

/** Turns numbers of {@link FeatureState} into names and back. */
export const featureStateTable: EnumTable<FeatureState> = /* @__PURE__ */ new EnumTable('feature-state', FeatureState);

/** Multicast groups of `dpll`. */
export const multicastGroups = ['monitor'] as const;
