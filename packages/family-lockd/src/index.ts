// Generated from specs/kernel/lockd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { family, operations, serverGet, serverSet } from './gen/operations.ts';
export type { Server, ServerGetRequest, ServerSetRequest } from './gen/types.ts';
export { serverAttrs } from './gen/descriptors.ts';
export { decodeServer } from './gen/decode.ts';
export { encodeServer } from './gen/encode.ts';
