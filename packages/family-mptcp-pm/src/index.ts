// Generated from specs/kernel/mptcp_pm.yaml. Do not edit; run `pnpm regenerate`.

export {
  addAddr, announce, delAddr, family, flushAddrs, getAddr, getLimits, operations, remove, setFlags, setLimits,
  subflowCreate, subflowDestroy,
} from './gen/operations.ts';
export type {
  AddAddrRequest, Address, AnnounceRequest, Attr, DelAddrRequest, Endpoint, EventAttr, FlushAddrsRequest,
  GetAddrDumpRequest, GetAddrRequest, GetLimitsRequest, RemoveRequest, SetFlagsRequest, SetLimitsRequest,
  SubflowAttribute, SubflowCreateRequest, SubflowDestroyRequest,
} from './gen/types.ts';
export { EventType, eventTypeTable } from './gen/constants.ts';
export { addressAttrs, attrAttrs, endpointAttrs, eventAttrAttrs, subflowAttributeAttrs } from './gen/descriptors.ts';
export { decodeAddress, decodeAttr, decodeEndpoint, decodeEventAttr, decodeSubflowAttribute } from './gen/decode.ts';
export { encodeAddress, encodeAttr, encodeEndpoint, encodeEventAttr, encodeSubflowAttribute } from './gen/encode.ts';
