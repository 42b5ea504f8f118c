// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { del, delNtf, family, get, newNtf, newOp, notifications, operations, set, setNtf } from './gen/operations.ts';
export type {
  Datapath, DatapathMessage, DelRequest, GetDumpRequest, GetRequest, NewOpRequest, OvsDpMegaflowStats, OvsDpStats,
  OvsHeader, SetRequest,
} from './gen/types.ts';
export { UserFeatures, multicastGroups, userFeaturesTable } from './gen/constants.ts';
export { datapathAttrs, ovsDpMegaflowStatsStruct, ovsDpStatsStruct, ovsHeaderStruct } from './gen/descriptors.ts';
export {
  decodeDatapath, decodeDatapathMessage, decodeOvsDpMegaflowStats, decodeOvsDpStats, decodeOvsHeader,
} from './gen/decode.ts';
export {
  encodeDatapath, encodeDatapathMessage, encodeOvsDpMegaflowStats, encodeOvsDpStats, encodeOvsHeader,
} from './gen/encode.ts';
