// Generated from specs/kernel/net_shaper.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { capGet, deleteOp, family, get, group, operations, set } from './gen/operations.ts';
export type {
  CapGetDumpRequest, CapGetRequest, Caps, DeleteOpRequest, GetDumpRequest, GetRequest, GroupRequest, Handle, LeafInfo,
  NetShaper, SetRequest,
} from './gen/types.ts';
export { Metric, Scope, metricTable, scopeTable } from './gen/constants.ts';
export { capsAttrs, handleAttrs, leafInfoAttrs, netShaperAttrs } from './gen/descriptors.ts';
export { decodeCaps, decodeHandle, decodeLeafInfo, decodeNetShaper } from './gen/decode.ts';
export { encodeCaps, encodeHandle, encodeLeafInfo, encodeNetShaper } from './gen/encode.ts';
