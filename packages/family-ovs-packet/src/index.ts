// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { action, execute, family, miss, notifications, operations } from './gen/operations.ts';
export type { ExecuteRequest, OvsHeader, Packet, PacketMessage } from './gen/types.ts';
export { ovsHeaderStruct, packetAttrs } from './gen/descriptors.ts';
export { decodeOvsHeader, decodePacket, decodePacketMessage } from './gen/decode.ts';
export { encodeOvsHeader, encodePacket, encodePacketMessage } from './gen/encode.ts';
