// Generated from specs/kernel/handshake.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { accept, done, family, notifications, operations, ready } from './gen/operations.ts';
export type { Accept, AcceptRequest, Done, DoneRequest, X509 } from './gen/types.ts';
export {
  Auth, HandlerClass, MsgType, authTable, handlerClassTable, msgTypeTable, multicastGroups,
} from './gen/constants.ts';
export { acceptAttrs, doneAttrs, x509Attrs } from './gen/descriptors.ts';
export { decodeAccept, decodeDone, decodeX509 } from './gen/decode.ts';
export { encodeAccept, encodeDone, encodeX509 } from './gen/encode.ts';
