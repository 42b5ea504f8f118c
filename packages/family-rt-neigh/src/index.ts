// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  delneigh, delneighNtf, family, getneigh, getneightbl, newneigh, newneighNtf, notifications, operations, setneightbl,
} from './gen/operations.ts';
export type {
  DelneighRequest, FdbExtAttrs, GetneighDumpRequest, GetneighRequest, GetneightblDumpRequest, NdaCacheinfo, Ndmsg,
  NdtAttrs, NdtAttrsMessage, NdtConfig, NdtStats, Ndtmsg, NdtpaAttrs, NeighbourAttrs, NeighbourAttrsMessage,
  NewneighRequest, SetneightblRequest,
} from './gen/types.ts';
export {
  FdbNotify, type NtfExtFlag, NtfExtFlags, type NtfFlag, NtfFlags, NudState, RtmType, Rtprot, fdbNotifyTable,
  multicastGroups, ntfExtFlagsTable, ntfFlagsTable, nudStateTable, rtmTypeTable, rtprotTable,
} from './gen/constants.ts';
export {
  fdbExtAttrs, ndaCacheinfoStruct, ndmsgStruct, ndtAttrs, ndtConfigStruct, ndtStatsStruct, ndtmsgStruct, ndtpaAttrs,
  neighbourAttrs,
} from './gen/descriptors.ts';
export {
  decodeFdbExtAttrs, decodeNdaCacheinfo, decodeNdmsg, decodeNdtAttrs, decodeNdtAttrsMessage, decodeNdtConfig,
  decodeNdtStats, decodeNdtmsg, decodeNdtpaAttrs, decodeNeighbourAttrs, decodeNeighbourAttrsMessage,
} from './gen/decode.ts';
export {
  encodeFdbExtAttrs, encodeNdaCacheinfo, encodeNdmsg, encodeNdtAttrs, encodeNdtAttrsMessage, encodeNdtConfig,
  encodeNdtStats, encodeNdtmsg, encodeNdtpaAttrs, encodeNeighbourAttrs, encodeNeighbourAttrsMessage,
} from './gen/encode.ts';
