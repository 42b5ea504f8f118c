// Generated from specs/kernel/dpll.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  deviceChangeNtf, deviceCreateNtf, deviceDeleteNtf, deviceGet, deviceIdGet, deviceSet, family, notifications,
  operations, pinChangeNtf, pinCreateNtf, pinDeleteNtf, pinGet, pinIdGet, pinSet,
} from './gen/operations.ts';
export type {
  DeviceGetDumpRequest, DeviceGetRequest, DeviceIdGetRequest, DeviceSetRequest, Dpll, FrequencyRange, Pin,
  PinGetDumpRequest, PinGetRequest, PinIdGetRequest, PinParentDevice, PinParentPin, PinSetRequest, ReferenceSync,
} from './gen/types.ts';
export {
  ClockQualityLevel, FeatureState, LockStatus, LockStatusError, Mode, PhaseOffsetDivider, PinCapabilities, PinDirection,
  PinFrequency10Khz, PinFrequency10Mhz, PinFrequency1Hz, PinFrequency775Khz, PinMeasuredFrequencyDivider, PinOperstate,
  PinState, PinType, TempDivider, Type, clockQualityLevelTable, featureStateTable, lockStatusErrorTable,
  lockStatusTable, modeTable, multicastGroups, pinCapabilitiesTable, pinDirectionTable, pinOperstateTable,
  pinStateTable, pinTypeTable, typeTable,
} from './gen/constants.ts';
export {
  dpllAttrs, frequencyRangeAttrs, pinAttrs, pinParentDeviceAttrs, pinParentPinAttrs, referenceSyncAttrs,
} from './gen/descriptors.ts';
export {
  decodeDpll, decodeFrequencyRange, decodePin, decodePinParentDevice, decodePinParentPin, decodeReferenceSync,
} from './gen/decode.ts';
export {
  encodeDpll, encodeFrequencyRange, encodePin, encodePinParentDevice, encodePinParentPin, encodeReferenceSync,
} from './gen/encode.ts';
