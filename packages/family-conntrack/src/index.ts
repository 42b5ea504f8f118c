// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { deleteNtf, family, get, getStats, newNtf, notifications, operations } from './gen/operations.ts';
export type {
  ConntrackAttrs, ConntrackAttrsMessage, ConntrackStatsAttrs, ConntrackStatsAttrsMessage, CounterAttrs, FilterAttrs,
  GetDumpRequest, GetRequest, GetStatsDumpRequest, HelpAttrs, NatAttrs, NatProtoAttrs, NfCtTcpFlagsMask, Nfgenmsg,
  ProtoinfoAttrs, ProtoinfoDccpAttrs, ProtoinfoSctpAttrs, ProtoinfoTcpAttrs, SecctxAttrs, SeqadjAttrs, SynproxyAttrs,
  TimestampAttrs, TupleAttrs, TupleIpAttrs, TupleProtoAttrs,
} from './gen/types.ts';
export {
  NfCtSctpState, NfCtStatus, type NfCtTcpFlag, NfCtTcpFlags, NfCtTcpState, multicastGroups, nfCtSctpStateTable,
  nfCtStatusTable, nfCtTcpFlagsTable, nfCtTcpStateTable,
} from './gen/constants.ts';
export {
  conntrackAttrs, conntrackStatsAttrs, counterAttrs, filterAttrs, helpAttrs, natAttrs, natProtoAttrs,
  nfCtTcpFlagsMaskStruct, nfgenmsgStruct, protoinfoAttrs, protoinfoDccpAttrs, protoinfoSctpAttrs, protoinfoTcpAttrs,
  secctxAttrs, seqadjAttrs, synproxyAttrs, timestampAttrs, tupleAttrs, tupleIpAttrs, tupleProtoAttrs,
} from './gen/descriptors.ts';
export {
  decodeConntrackAttrs, decodeConntrackAttrsMessage, decodeConntrackStatsAttrs, decodeConntrackStatsAttrsMessage,
  decodeCounterAttrs, decodeFilterAttrs, decodeHelpAttrs, decodeNatAttrs, decodeNatProtoAttrs, decodeNfCtTcpFlagsMask,
  decodeNfgenmsg, decodeProtoinfoAttrs, decodeProtoinfoDccpAttrs, decodeProtoinfoSctpAttrs, decodeProtoinfoTcpAttrs,
  decodeSecctxAttrs, decodeSeqadjAttrs, decodeSynproxyAttrs, decodeTimestampAttrs, decodeTupleAttrs, decodeTupleIpAttrs,
  decodeTupleProtoAttrs,
} from './gen/decode.ts';
export {
  encodeConntrackAttrs, encodeConntrackAttrsMessage, encodeConntrackStatsAttrs, encodeConntrackStatsAttrsMessage,
  encodeCounterAttrs, encodeFilterAttrs, encodeHelpAttrs, encodeNatAttrs, encodeNatProtoAttrs, encodeNfCtTcpFlagsMask,
  encodeNfgenmsg, encodeProtoinfoAttrs, encodeProtoinfoDccpAttrs, encodeProtoinfoSctpAttrs, encodeProtoinfoTcpAttrs,
  encodeSecctxAttrs, encodeSeqadjAttrs, encodeSynproxyAttrs, encodeTimestampAttrs, encodeTupleAttrs, encodeTupleIpAttrs,
  encodeTupleProtoAttrs,
} from './gen/encode.ts';
