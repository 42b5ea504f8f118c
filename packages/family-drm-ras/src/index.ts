// Generated from specs/kernel/drm_ras.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { clearErrorCounter, family, getErrorCounter, listNodes, operations } from './gen/operations.ts';
export type {
  ClearErrorCounterRequest, ErrorCounterAttrs, GetErrorCounterDumpRequest, GetErrorCounterRequest, ListNodesDumpRequest,
  NodeAttrs,
} from './gen/types.ts';
export { NodeType, nodeTypeTable } from './gen/constants.ts';
export { errorCounterAttrs, nodeAttrs } from './gen/descriptors.ts';
export { decodeErrorCounterAttrs, decodeNodeAttrs } from './gen/decode.ts';
export { encodeErrorCounterAttrs, encodeNodeAttrs } from './gen/encode.ts';
