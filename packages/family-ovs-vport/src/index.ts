// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { del, delNtf, family, get, newNtf, newOp, notifications, operations, set, setNtf } from './gen/operations.ts';
export type {
  DelRequest, GetDumpRequest, GetRequest, NewOpRequest, OvsHeader, OvsVportStats, SetRequest, UpcallStats, Vport,
  VportMessage, VportOptions, VxlanExtension,
} from './gen/types.ts';
export { VportType, multicastGroups, vportTypeTable } from './gen/constants.ts';
export {
  ovsHeaderStruct, ovsVportStatsStruct, upcallStatsAttrs, vportAttrs, vportOptionsAttrs, vxlanExtensionAttrs,
} from './gen/descriptors.ts';
export {
  decodeOvsHeader, decodeOvsVportStats, decodeUpcallStats, decodeVport, decodeVportMessage, decodeVportOptions,
  decodeVxlanExtension,
} from './gen/decode.ts';
export {
  encodeOvsHeader, encodeOvsVportStats, encodeUpcallStats, encodeVport, encodeVportMessage, encodeVportOptions,
  encodeVxlanExtension,
} from './gen/encode.ts';
