// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { del, delNtf, family, get, newNtf, newOp, notifications, operations } from './gen/operations.ts';
export type {
  DelRequest, GetDumpRequest, GetRequest, NewOpRequest, OvsHeader, OvsVportStats, UpcallStats, Vport, VportMessage,
  VportOptions,
} from './gen/types.ts';
export { VportType, multicastGroups, vportTypeTable } from './gen/constants.ts';
export {
  ovsHeaderStruct, ovsVportStatsStruct, upcallStatsAttrs, vportAttrs, vportOptionsAttrs,
} from './gen/descriptors.ts';
export {
  decodeOvsHeader, decodeOvsVportStats, decodeUpcallStats, decodeVport, decodeVportMessage, decodeVportOptions,
} from './gen/decode.ts';
export {
  encodeOvsHeader, encodeOvsVportStats, encodeUpcallStats, encodeVport, encodeVportMessage, encodeVportOptions,
} from './gen/encode.ts';
