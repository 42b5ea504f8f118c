// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  deleteNtf, deleteOp, expDelete, expDeleteNtf, expGet, expGetStats, expNew, expNewNtf, family, get, getCtrzero,
  getDying, getStats, getStatsGlobal, getUnconfirmed, newNtf, newOp, notifications, operations,
} from './gen/operations.ts';
export type {
  ConntrackAttrs, ConntrackAttrsMessage, ConntrackStatsAttrs, ConntrackStatsAttrsMessage, CounterAttrs, DeleteOpRequest,
  ExpDeleteRequest, ExpGetDumpRequest, ExpGetRequest, ExpGetStatsDumpRequest, ExpNewRequest, ExpectAttrs,
  ExpectAttrsMessage, ExpectNatAttrs, ExpectStatsAttrs, ExpectStatsAttrsMessage, FilterAttrs, GetCtrzeroDumpRequest,
  GetCtrzeroRequest, GetDumpRequest, GetDyingDumpRequest, GetRequest, GetStatsDumpRequest, GetStatsGlobalRequest,
  GetUnconfirmedDumpRequest, HelpAttrs, NatAttrs, NatProtoAttrs, NewOpRequest, NfCtTcpFlagsMask, Nfgenmsg,
  ProtoinfoAttrs, ProtoinfoDccpAttrs, ProtoinfoSctpAttrs, ProtoinfoTcpAttrs, SecctxAttrs, SeqadjAttrs, StatsGlobalAttrs,
  StatsGlobalAttrsMessage, SynproxyAttrs, TimestampAttrs, TupleAttrs, TupleIpAttrs, TupleProtoAttrs,
} from './gen/types.ts';
export {
  type NfCtExpectFlag, NfCtExpectFlags, type NfCtFilterFlag, NfCtFilterFlags, NfCtSctpState, NfCtStatus,
  type NfCtTcpFlag, NfCtTcpFlags, NfCtTcpState, multicastGroups, nfCtExpectFlagsTable, nfCtFilterFlagsTable,
  nfCtSctpStateTable, nfCtStatusTable, nfCtTcpFlagsTable, nfCtTcpStateTable,
} from './gen/constants.ts';
export {
  conntrackAttrs, conntrackStatsAttrs, counterAttrs, expectAttrs, expectNatAttrs, expectStatsAttrs, filterAttrs,
  helpAttrs, natAttrs, natProtoAttrs, nfCtTcpFlagsMaskStruct, nfgenmsgStruct, protoinfoAttrs, protoinfoDccpAttrs,
  protoinfoSctpAttrs, protoinfoTcpAttrs, secctxAttrs, seqadjAttrs, statsGlobalAttrs, synproxyAttrs, timestampAttrs,
  tupleAttrs, tupleIpAttrs, tupleProtoAttrs,
} from './gen/descriptors.ts';
export {
  decodeConntrackAttrs, decodeConntrackAttrsMessage, decodeConntrackStatsAttrs, decodeConntrackStatsAttrsMessage,
  decodeCounterAttrs, decodeExpectAttrs, decodeExpectAttrsMessage, decodeExpectNatAttrs, decodeExpectStatsAttrs,
  decodeExpectStatsAttrsMessage, decodeFilterAttrs, decodeHelpAttrs, decodeNatAttrs, decodeNatProtoAttrs,
  decodeNfCtTcpFlagsMask, decodeNfgenmsg, decodeProtoinfoAttrs, decodeProtoinfoDccpAttrs, decodeProtoinfoSctpAttrs,
  decodeProtoinfoTcpAttrs, decodeSecctxAttrs, decodeSeqadjAttrs, decodeStatsGlobalAttrs, decodeStatsGlobalAttrsMessage,
  decodeSynproxyAttrs, decodeTimestampAttrs, decodeTupleAttrs, decodeTupleIpAttrs, decodeTupleProtoAttrs,
} from './gen/decode.ts';
export {
  encodeConntrackAttrs, encodeConntrackAttrsMessage, encodeConntrackStatsAttrs, encodeConntrackStatsAttrsMessage,
  encodeCounterAttrs, encodeExpectAttrs, encodeExpectAttrsMessage, encodeExpectNatAttrs, encodeExpectStatsAttrs,
  encodeExpectStatsAttrsMessage, encodeFilterAttrs, encodeHelpAttrs, encodeNatAttrs, encodeNatProtoAttrs,
  encodeNfCtTcpFlagsMask, encodeNfgenmsg, encodeProtoinfoAttrs, encodeProtoinfoDccpAttrs, encodeProtoinfoSctpAttrs,
  encodeProtoinfoTcpAttrs, encodeSecctxAttrs, encodeSeqadjAttrs, encodeStatsGlobalAttrs, encodeStatsGlobalAttrsMessage,
  encodeSynproxyAttrs, encodeTimestampAttrs, encodeTupleAttrs, encodeTupleIpAttrs, encodeTupleProtoAttrs,
} from './gen/encode.ts';
