// Generated from specs/kernel/fou.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { add, del, family, get, operations } from './gen/operations.ts';
export type { AddRequest, DelRequest, Fou, GetDumpRequest, GetRequest } from './gen/types.ts';
export { EncapType, encapTypeTable } from './gen/constants.ts';
export { fouAttrs } from './gen/descriptors.ts';
export { decodeFou } from './gen/decode.ts';
export { encodeFou } from './gen/encode.ts';
