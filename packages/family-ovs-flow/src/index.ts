// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { family, get, newNtf, newOp, notifications, operations } from './gen/operations.ts';
export type {
  ActionAttrs, ActionAttrsItem, CheckPktLenAttrs, CtAttrs, DecTtlAttrs, FlowAttrs, FlowAttrsMessage, GetDumpRequest,
  GetRequest, KeyAttrs, NatAttrs, NewOpRequest, OvsActionAddMpls, OvsActionHash, OvsActionPushMpls, OvsActionPushVlan,
  OvsFlowStats, OvsHeader, OvsKeyArp, OvsKeyCtTupleIpv4, OvsKeyEthernet, OvsKeyIcmp, OvsKeyIpv4, OvsKeyIpv6,
  OvsKeyIpv6Exthdrs, OvsKeyMpls, OvsKeyNd, OvsKeySctp, OvsKeyTcp, OvsKeyUdp, OvsNshKeyAttrs, PsampleAttrs, SampleAttrs,
  TunnelKeyAttrs, UserspaceAttrs, VxlanExtAttrs,
} from './gen/types.ts';
export {
  type CtStateFlag, CtStateFlags, OvsFragType, OvsHashAlg, type OvsUfidFlag, OvsUfidFlags, ctStateFlagsTable,
  multicastGroups, ovsFragTypeTable, ovsHashAlgTable, ovsUfidFlagsTable,
} from './gen/constants.ts';
export {
  actionAttrs, checkPktLenAttrs, ctAttrs, decTtlAttrs, flowAttrs, keyAttrs, natAttrs, ovsActionAddMplsStruct,
  ovsActionHashStruct, ovsActionPushMplsStruct, ovsActionPushVlanStruct, ovsFlowStatsStruct, ovsHeaderStruct,
  ovsKeyArpStruct, ovsKeyCtTupleIpv4Struct, ovsKeyEthernetStruct, ovsKeyIcmpStruct, ovsKeyIpv4Struct,
  ovsKeyIpv6ExthdrsStruct, ovsKeyIpv6Struct, ovsKeyMplsStruct, ovsKeyNdStruct, ovsKeySctpStruct, ovsKeyTcpStruct,
  ovsKeyUdpStruct, ovsNshKeyAttrs, psampleAttrs, sampleAttrs, tunnelKeyAttrs, userspaceAttrs, vxlanExtAttrs,
} from './gen/descriptors.ts';
export {
  decodeActionAttrs, decodeCheckPktLenAttrs, decodeCtAttrs, decodeDecTtlAttrs, decodeFlowAttrs, decodeFlowAttrsMessage,
  decodeKeyAttrs, decodeNatAttrs, decodeOvsActionAddMpls, decodeOvsActionHash, decodeOvsActionPushMpls,
  decodeOvsActionPushVlan, decodeOvsFlowStats, decodeOvsHeader, decodeOvsKeyArp, decodeOvsKeyCtTupleIpv4,
  decodeOvsKeyEthernet, decodeOvsKeyIcmp, decodeOvsKeyIpv4, decodeOvsKeyIpv6, decodeOvsKeyIpv6Exthdrs, decodeOvsKeyMpls,
  decodeOvsKeyNd, decodeOvsKeySctp, decodeOvsKeyTcp, decodeOvsKeyUdp, decodeOvsNshKeyAttrs, decodePsampleAttrs,
  decodeSampleAttrs, decodeTunnelKeyAttrs, decodeUserspaceAttrs, decodeVxlanExtAttrs,
} from './gen/decode.ts';
export {
  encodeActionAttrs, encodeCheckPktLenAttrs, encodeCtAttrs, encodeDecTtlAttrs, encodeFlowAttrs, encodeFlowAttrsMessage,
  encodeKeyAttrs, encodeNatAttrs, encodeOvsActionAddMpls, encodeOvsActionHash, encodeOvsActionPushMpls,
  encodeOvsActionPushVlan, encodeOvsFlowStats, encodeOvsHeader, encodeOvsKeyArp, encodeOvsKeyCtTupleIpv4,
  encodeOvsKeyEthernet, encodeOvsKeyIcmp, encodeOvsKeyIpv4, encodeOvsKeyIpv6, encodeOvsKeyIpv6Exthdrs, encodeOvsKeyMpls,
  encodeOvsKeyNd, encodeOvsKeySctp, encodeOvsKeyTcp, encodeOvsKeyUdp, encodeOvsNshKeyAttrs, encodePsampleAttrs,
  encodeSampleAttrs, encodeTunnelKeyAttrs, encodeUserspaceAttrs, encodeVxlanExtAttrs,
} from './gen/encode.ts';
