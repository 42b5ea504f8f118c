// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { del, delNtf, family, get, newNtf, newOp, notifications, operations, set, setNtf } from './gen/operations.ts';
export type {
  ActionAttrs, ActionAttrsItem, CheckPktLenAttrs, CtAttrs, DecTtlAttrs, DelRequest, FlowAttrs, FlowAttrsMessage,
  GetDumpRequest, GetRequest, KeyAttrs, MaskedKeyAttrs, NatAttrs, NewOpRequest, OvsActionAddMpls, OvsActionHash,
  OvsActionPushEth, OvsActionPushMpls, OvsActionPushVlan, OvsCtLabels, OvsCtMark, OvsFlowStats, OvsHeader, OvsKeyArp,
  OvsKeyCtTupleIpv4, OvsKeyCtTupleIpv6, OvsKeyEthernet, OvsKeyIcmp, OvsKeyIpv4, OvsKeyIpv6, OvsKeyIpv6Exthdrs,
  OvsKeyMpls, OvsKeyNd, OvsKeySctp, OvsKeyTcp, OvsKeyUdp, OvsMaskedEthernet, OvsMaskedIpv4, OvsMaskedIpv6,
  OvsMaskedMpls, OvsMaskedSctp, OvsMaskedTcp, OvsMaskedUdp, OvsNshKeyAttrs, OvsNshKeyBase, PsampleAttrs, PushNshAttrs,
  SampleAttrs, SetRequest, TunnelKeyAttrs, UserspaceAttrs, VxlanExtAttrs,
} from './gen/types.ts';
export {
  type CtStateFlag, CtStateFlags, OvsFragType, OvsHashAlg, type OvsUfidFlag, OvsUfidFlags, ctStateFlagsTable,
  multicastGroups, ovsFragTypeTable, ovsHashAlgTable, ovsUfidFlagsTable,
} from './gen/constants.ts';
export {
  actionAttrs, checkPktLenAttrs, ctAttrs, decTtlAttrs, flowAttrs, keyAttrs, maskedKeyAttrs, natAttrs,
  ovsActionAddMplsStruct, ovsActionHashStruct, ovsActionPushEthStruct, ovsActionPushMplsStruct, ovsActionPushVlanStruct,
  ovsCtLabelsStruct, ovsCtMarkStruct, ovsFlowStatsStruct, ovsHeaderStruct, ovsKeyArpStruct, ovsKeyCtTupleIpv4Struct,
  ovsKeyCtTupleIpv6Struct, ovsKeyEthernetStruct, ovsKeyIcmpStruct, ovsKeyIpv4Struct, ovsKeyIpv6ExthdrsStruct,
  ovsKeyIpv6Struct, ovsKeyMplsStruct, ovsKeyNdStruct, ovsKeySctpStruct, ovsKeyTcpStruct, ovsKeyUdpStruct,
  ovsMaskedEthernetStruct, ovsMaskedIpv4Struct, ovsMaskedIpv6Struct, ovsMaskedMplsStruct, ovsMaskedSctpStruct,
  ovsMaskedTcpStruct, ovsMaskedUdpStruct, ovsNshKeyAttrs, ovsNshKeyBaseStruct, psampleAttrs, pushNshAttrs, sampleAttrs,
  tunnelKeyAttrs, userspaceAttrs, vxlanExtAttrs,
} from './gen/descriptors.ts';
export {
  decodeActionAttrs, decodeCheckPktLenAttrs, decodeCtAttrs, decodeDecTtlAttrs, decodeFlowAttrs, decodeFlowAttrsMessage,
  decodeKeyAttrs, decodeMaskedKeyAttrs, decodeNatAttrs, decodeOvsActionAddMpls, decodeOvsActionHash,
  decodeOvsActionPushEth, decodeOvsActionPushMpls, decodeOvsActionPushVlan, decodeOvsCtLabels, decodeOvsCtMark,
  decodeOvsFlowStats, decodeOvsHeader, decodeOvsKeyArp, decodeOvsKeyCtTupleIpv4, decodeOvsKeyCtTupleIpv6,
  decodeOvsKeyEthernet, decodeOvsKeyIcmp, decodeOvsKeyIpv4, decodeOvsKeyIpv6, decodeOvsKeyIpv6Exthdrs, decodeOvsKeyMpls,
  decodeOvsKeyNd, decodeOvsKeySctp, decodeOvsKeyTcp, decodeOvsKeyUdp, decodeOvsMaskedEthernet, decodeOvsMaskedIpv4,
  decodeOvsMaskedIpv6, decodeOvsMaskedMpls, decodeOvsMaskedSctp, decodeOvsMaskedTcp, decodeOvsMaskedUdp,
  decodeOvsNshKeyAttrs, decodeOvsNshKeyBase, decodePsampleAttrs, decodePushNshAttrs, decodeSampleAttrs,
  decodeTunnelKeyAttrs, decodeUserspaceAttrs, decodeVxlanExtAttrs,
} from './gen/decode.ts';
export {
  encodeActionAttrs, encodeCheckPktLenAttrs, encodeCtAttrs, encodeDecTtlAttrs, encodeFlowAttrs, encodeFlowAttrsMessage,
  encodeKeyAttrs, encodeMaskedKeyAttrs, encodeNatAttrs, encodeOvsActionAddMpls, encodeOvsActionHash,
  encodeOvsActionPushEth, encodeOvsActionPushMpls, encodeOvsActionPushVlan, encodeOvsCtLabels, encodeOvsCtMark,
  encodeOvsFlowStats, encodeOvsHeader, encodeOvsKeyArp, encodeOvsKeyCtTupleIpv4, encodeOvsKeyCtTupleIpv6,
  encodeOvsKeyEthernet, encodeOvsKeyIcmp, encodeOvsKeyIpv4, encodeOvsKeyIpv6, encodeOvsKeyIpv6Exthdrs, encodeOvsKeyMpls,
  encodeOvsKeyNd, encodeOvsKeySctp, encodeOvsKeyTcp, encodeOvsKeyUdp, encodeOvsMaskedEthernet, encodeOvsMaskedIpv4,
  encodeOvsMaskedIpv6, encodeOvsMaskedMpls, encodeOvsMaskedSctp, encodeOvsMaskedTcp, encodeOvsMaskedUdp,
  encodeOvsNshKeyAttrs, encodeOvsNshKeyBase, encodePsampleAttrs, encodePushNshAttrs, encodeSampleAttrs,
  encodeTunnelKeyAttrs, encodeUserspaceAttrs, encodeVxlanExtAttrs,
} from './gen/encode.ts';
