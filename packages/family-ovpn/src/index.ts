// Generated from specs/kernel/ovpn.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  family, keyDel, keyGet, keyNew, keySwap, keySwapNtf, notifications, operations, peerDel, peerDelNtf, peerFloatNtf,
  peerGet, peerNew, peerSet,
} from './gen/operations.ts';
export type {
  KeyDelRequest, KeyGetRequest, KeyNewRequest, KeySwapRequest, Keyconf, KeyconfDelInput, KeyconfGet, KeyconfSwapInput,
  Keydir, Ovpn, OvpnKeyconfDelInput, OvpnKeyconfGet, OvpnKeyconfSwapInput, OvpnPeerDelInput, OvpnPeerNewInput,
  OvpnPeerSetInput, Peer, PeerDelInput, PeerDelRequest, PeerGetDumpRequest, PeerGetRequest, PeerNewInput,
  PeerNewRequest, PeerSetInput, PeerSetRequest,
} from './gen/types.ts';
export {
  CipherAlg, DelPeerReason, KeySlot, NonceTailSize, cipherAlgTable, delPeerReasonTable, keySlotTable, multicastGroups,
} from './gen/constants.ts';
export {
  keyconfAttrs, keyconfDelInputAttrs, keyconfGetAttrs, keyconfSwapInputAttrs, keydirAttrs, ovpnAttrs,
  ovpnKeyconfDelInputAttrs, ovpnKeyconfGetAttrs, ovpnKeyconfSwapInputAttrs, ovpnPeerDelInputAttrs,
  ovpnPeerNewInputAttrs, ovpnPeerSetInputAttrs, peerAttrs, peerDelInputAttrs, peerNewInputAttrs, peerSetInputAttrs,
} from './gen/descriptors.ts';
export {
  decodeKeyconf, decodeKeyconfDelInput, decodeKeyconfGet, decodeKeyconfSwapInput, decodeKeydir, decodeOvpn,
  decodeOvpnKeyconfDelInput, decodeOvpnKeyconfGet, decodeOvpnKeyconfSwapInput, decodeOvpnPeerDelInput,
  decodeOvpnPeerNewInput, decodeOvpnPeerSetInput, decodePeer, decodePeerDelInput, decodePeerNewInput,
  decodePeerSetInput,
} from './gen/decode.ts';
export {
  encodeKeyconf, encodeKeyconfDelInput, encodeKeyconfGet, encodeKeyconfSwapInput, encodeKeydir, encodeOvpn,
  encodeOvpnKeyconfDelInput, encodeOvpnKeyconfGet, encodeOvpnKeyconfSwapInput, encodeOvpnPeerDelInput,
  encodeOvpnPeerNewInput, encodeOvpnPeerSetInput, encodePeer, encodePeerDelInput, encodePeerNewInput,
  encodePeerSetInput,
} from './gen/encode.ts';
