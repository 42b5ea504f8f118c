// Generated from specs/kernel/rt-addr.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  deladdr, deladdrNtf, delanycastNtf, delmulticastNtf, family, getaddr, getanycast, getmulticast, newaddr, newaddrNtf,
  newanycastNtf, newmulticastNtf, notifications, operations,
} from './gen/operations.ts';
export type {
  AddrAttrs, AddrAttrsMessage, DeladdrRequest, GetaddrDumpRequest, GetaddrRequest, GetanycastDumpRequest,
  GetmulticastDumpRequest, IfaCacheinfo, Ifaddrmsg, NewaddrRequest,
} from './gen/types.ts';
export {
  type IfaFlag, IfaFlags, Ifaprot, RtScope, ifaFlagsTable, ifaprotTable, multicastGroups, rtScopeTable,
} from './gen/constants.ts';
export { addrAttrs, ifaCacheinfoStruct, ifaddrmsgStruct } from './gen/descriptors.ts';
export { decodeAddrAttrs, decodeAddrAttrsMessage, decodeIfaCacheinfo, decodeIfaddrmsg } from './gen/decode.ts';
export { encodeAddrAttrs, encodeAddrAttrsMessage, encodeIfaCacheinfo, encodeIfaddrmsg } from './gen/encode.ts';
