// Generated from specs/kernel/mptcp_pm.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  addAddr, announce, announcedEvent, closedEvent, createdEvent, delAddr, establishedEvent, family, flushAddrs, getAddr,
  getLimits, listenerClosedEvent, listenerCreatedEvent, notifications, operations, remove, removedEvent, setFlags,
  setLimits, subClosedEvent, subEstablishedEvent, subPriorityEvent, subflowCreate, subflowDestroy,
} from './gen/operations.ts';
export type {
  AddAddrRequest, Address, AnnounceRequest, Attr, DelAddrRequest, Endpoint, EventAttr, FlushAddrsRequest,
  GetAddrDumpRequest, GetAddrRequest, GetLimitsRequest, RemoveRequest, SetFlagsRequest, SetLimitsRequest,
  SubflowCreateRequest, SubflowDestroyRequest,
} from './gen/types.ts';
export {
  AddrFlag, EventFlag, EventType, ResetReason, addrFlagTable, eventFlagTable, eventTypeTable, multicastGroups,
  resetReasonTable,
} from './gen/constants.ts';
export { addressAttrs, attrAttrs, endpointAttrs, eventAttrAttrs } from './gen/descriptors.ts';
export { decodeAddress, decodeAttr, decodeEndpoint, decodeEventAttr } from './gen/decode.ts';
export { encodeAddress, encodeAttr, encodeEndpoint, encodeEventAttr } from './gen/encode.ts';
