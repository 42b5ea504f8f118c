// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { action, execute, family, miss, notifications, operations } from './gen/operations.ts';
export type {
  ActionAttrs, ActionAttrsItem, CheckPktLenAttrs, CtAttrs, DecTtlAttrs, ExecuteRequest, KeyAttrs, MaskedKeyAttrs,
  NatAttrs, OvsActionAddMpls, OvsActionHash, OvsActionPushEth, OvsActionPushMpls, OvsActionPushVlan, OvsCtLabels,
  OvsCtMark, OvsHeader, OvsKeyArp, OvsKeyCtTupleIpv4, OvsKeyCtTupleIpv6, OvsKeyEthernet, OvsKeyIcmp, OvsKeyIpv4,
  OvsKeyIpv6, OvsKeyIpv6Exthdrs, OvsKeyMpls, OvsKeyNd, OvsKeySctp, OvsKeyTcp, OvsKeyUdp, OvsMaskedEthernet,
  OvsMaskedIpv4, OvsMaskedIpv6, OvsMaskedMpls, OvsMaskedSctp, OvsMaskedTcp, OvsMaskedUdp, OvsNshKeyAttrs, OvsNshKeyBase,
  Packet, PacketMessage, PsampleAttrs, PushNshAttrs, SampleAttrs, TunnelKeyAttrs, UserspaceAttrs, VxlanExtAttrs,
} from './gen/types.ts';
export {
  type CtStateFlag, CtStateFlags, OvsFragType, OvsHashAlg, ctStateFlagsTable, ovsFragTypeTable, ovsHashAlgTable,
} from './gen/constants.ts';
export {
  actionAttrs, checkPktLenAttrs, ctAttrs, decTtlAttrs, keyAttrs, maskedKeyAttrs, natAttrs, ovsActionAddMplsStruct,
  ovsActionHashStruct, ovsActionPushEthStruct, ovsActionPushMplsStruct, ovsActionPushVlanStruct, ovsCtLabelsStruct,
  ovsCtMarkStruct, ovsHeaderStruct, ovsKeyArpStruct, ovsKeyCtTupleIpv4Struct, ovsKeyCtTupleIpv6Struct,
  ovsKeyEthernetStruct, ovsKeyIcmpStruct, ovsKeyIpv4Struct, ovsKeyIpv6ExthdrsStruct, ovsKeyIpv6Struct, ovsKeyMplsStruct,
  ovsKeyNdStruct, ovsKeySctpStruct, ovsKeyTcpStruct, ovsKeyUdpStruct, ovsMaskedEthernetStruct, ovsMaskedIpv4Struct,
  ovsMaskedIpv6Struct, ovsMaskedMplsStruct, ovsMaskedSctpStruct, ovsMaskedTcpStruct, ovsMaskedUdpStruct, ovsNshKeyAttrs,
  ovsNshKeyBaseStruct, packetAttrs, psampleAttrs, pushNshAttrs, sampleAttrs, tunnelKeyAttrs, userspaceAttrs,
  vxlanExtAttrs,
} from './gen/descriptors.ts';
export {
  decodeActionAttrs, decodeCheckPktLenAttrs, decodeCtAttrs, decodeDecTtlAttrs, decodeKeyAttrs, decodeMaskedKeyAttrs,
  decodeNatAttrs, decodeOvsActionAddMpls, decodeOvsActionHash, decodeOvsActionPushEth, decodeOvsActionPushMpls,
  decodeOvsActionPushVlan, decodeOvsCtLabels, decodeOvsCtMark, decodeOvsHeader, decodeOvsKeyArp,
  decodeOvsKeyCtTupleIpv4, decodeOvsKeyCtTupleIpv6, decodeOvsKeyEthernet, decodeOvsKeyIcmp, decodeOvsKeyIpv4,
  decodeOvsKeyIpv6, decodeOvsKeyIpv6Exthdrs, decodeOvsKeyMpls, decodeOvsKeyNd, decodeOvsKeySctp, decodeOvsKeyTcp,
  decodeOvsKeyUdp, decodeOvsMaskedEthernet, decodeOvsMaskedIpv4, decodeOvsMaskedIpv6, decodeOvsMaskedMpls,
  decodeOvsMaskedSctp, decodeOvsMaskedTcp, decodeOvsMaskedUdp, decodeOvsNshKeyAttrs, decodeOvsNshKeyBase, decodePacket,
  decodePacketMessage, decodePsampleAttrs, decodePushNshAttrs, decodeSampleAttrs, decodeTunnelKeyAttrs,
  decodeUserspaceAttrs, decodeVxlanExtAttrs,
} from './gen/decode.ts';
export {
  encodeActionAttrs, encodeCheckPktLenAttrs, encodeCtAttrs, encodeDecTtlAttrs, encodeKeyAttrs, encodeMaskedKeyAttrs,
  encodeNatAttrs, encodeOvsActionAddMpls, encodeOvsActionHash, encodeOvsActionPushEth, encodeOvsActionPushMpls,
  encodeOvsActionPushVlan, encodeOvsCtLabels, encodeOvsCtMark, encodeOvsHeader, encodeOvsKeyArp,
  encodeOvsKeyCtTupleIpv4, encodeOvsKeyCtTupleIpv6, encodeOvsKeyEthernet, encodeOvsKeyIcmp, encodeOvsKeyIpv4,
  encodeOvsKeyIpv6, encodeOvsKeyIpv6Exthdrs, encodeOvsKeyMpls, encodeOvsKeyNd, encodeOvsKeySctp, encodeOvsKeyTcp,
  encodeOvsKeyUdp, encodeOvsMaskedEthernet, encodeOvsMaskedIpv4, encodeOvsMaskedIpv6, encodeOvsMaskedMpls,
  encodeOvsMaskedSctp, encodeOvsMaskedTcp, encodeOvsMaskedUdp, encodeOvsNshKeyAttrs, encodeOvsNshKeyBase, encodePacket,
  encodePacketMessage, encodePsampleAttrs, encodePushNshAttrs, encodeSampleAttrs, encodeTunnelKeyAttrs,
  encodeUserspaceAttrs, encodeVxlanExtAttrs,
} from './gen/encode.ts';
