// Generated from specs/kernel/ovpn.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, ipv4, ipv6, named, nest, s32, secret, u16be, u32, uint,
} from '@nlkit/netlink-core';
import { cipherAlgTable, delPeerReasonTable, keySlotTable } from './constants.ts';
import {
  decodeKeyconf, decodeKeyconfDelInput, decodeKeyconfGet, decodeKeyconfSwapInput, decodeKeydir, decodePeer,
  decodePeerDelInput, decodePeerNewInput, decodePeerSetInput,
} from './decode.ts';
import {
  encodeKeyconf, encodeKeyconfDelInput, encodeKeyconfGet, encodeKeyconfSwapInput, encodeKeydir, encodePeer,
  encodePeerDelInput, encodePeerNewInput, encodePeerSetInput,
} from './encode.ts';
import type {
  Keyconf, KeyconfDelInput, KeyconfGet, KeyconfSwapInput, Keydir, Ovpn, OvpnKeyconfDelInput, OvpnKeyconfGet,
  OvpnKeyconfSwapInput, OvpnPeerDelInput, OvpnPeerNewInput, OvpnPeerSetInput, Peer, PeerDelInput, PeerNewInput,
  PeerSetInput,
} from './types.ts';

/** Attributes of set `peer`. */
export const peerAttrs: AttributeSet<Peer> = /* @__PURE__ */ attributeSet('peer', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  remoteIpv4: /* @__PURE__ */ attribute(2, 'remote-ipv4', ipv4),
  remoteIpv6: /* @__PURE__ */ attribute(3, 'remote-ipv6', ipv6),
  remoteIpv6ScopeId: /* @__PURE__ */ attribute(4, 'remote-ipv6-scope-id', u32),
  remotePort: /* @__PURE__ */ attribute(5, 'remote-port', u16be),
  socket: /* @__PURE__ */ attribute(6, 'socket', u32),
  socketNetnsid: /* @__PURE__ */ attribute(7, 'socket-netnsid', s32),
  vpnIpv4: /* @__PURE__ */ attribute(8, 'vpn-ipv4', ipv4),
  vpnIpv6: /* @__PURE__ */ attribute(9, 'vpn-ipv6', ipv6),
  localIpv4: /* @__PURE__ */ attribute(10, 'local-ipv4', ipv4),
  localIpv6: /* @__PURE__ */ attribute(11, 'local-ipv6', ipv6),
  localPort: /* @__PURE__ */ attribute(12, 'local-port', u16be),
  keepaliveInterval: /* @__PURE__ */ attribute(13, 'keepalive-interval', u32),
  keepaliveTimeout: /* @__PURE__ */ attribute(14, 'keepalive-timeout', u32),
  delReason: /* @__PURE__ */ attribute(15, 'del-reason', /* @__PURE__ */ named('u32', delPeerReasonTable)),
  vpnRxBytes: /* @__PURE__ */ attribute(16, 'vpn-rx-bytes', uint),
  vpnTxBytes: /* @__PURE__ */ attribute(17, 'vpn-tx-bytes', uint),
  vpnRxPackets: /* @__PURE__ */ attribute(18, 'vpn-rx-packets', uint),
  vpnTxPackets: /* @__PURE__ */ attribute(19, 'vpn-tx-packets', uint),
  linkRxBytes: /* @__PURE__ */ attribute(20, 'link-rx-bytes', uint),
  linkTxBytes: /* @__PURE__ */ attribute(21, 'link-tx-bytes', uint),
  linkRxPackets: /* @__PURE__ */ attribute(22, 'link-rx-packets', uint),
  linkTxPackets: /* @__PURE__ */ attribute(23, 'link-tx-packets', uint),
  txId: /* @__PURE__ */ attribute(24, 'tx-id', u32),
});

/** Attributes of set `peer-new-input`. */
export const peerNewInputAttrs: AttributeSet<PeerNewInput> = /* @__PURE__ */ attributeSet('peer-new-input', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  remoteIpv4: /* @__PURE__ */ attribute(2, 'remote-ipv4', ipv4),
  remoteIpv6: /* @__PURE__ */ attribute(3, 'remote-ipv6', ipv6),
  remoteIpv6ScopeId: /* @__PURE__ */ attribute(4, 'remote-ipv6-scope-id', u32),
  remotePort: /* @__PURE__ */ attribute(5, 'remote-port', u16be),
  socket: /* @__PURE__ */ attribute(6, 'socket', u32),
  vpnIpv4: /* @__PURE__ */ attribute(8, 'vpn-ipv4', ipv4),
  vpnIpv6: /* @__PURE__ */ attribute(9, 'vpn-ipv6', ipv6),
  localIpv4: /* @__PURE__ */ attribute(10, 'local-ipv4', ipv4),
  localIpv6: /* @__PURE__ */ attribute(11, 'local-ipv6', ipv6),
  keepaliveInterval: /* @__PURE__ */ attribute(13, 'keepalive-interval', u32),
  keepaliveTimeout: /* @__PURE__ */ attribute(14, 'keepalive-timeout', u32),
  txId: /* @__PURE__ */ attribute(24, 'tx-id', u32),
});

/** Attributes of set `peer-set-input`. */
export const peerSetInputAttrs: AttributeSet<PeerSetInput> = /* @__PURE__ */ attributeSet('peer-set-input', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  remoteIpv4: /* @__PURE__ */ attribute(2, 'remote-ipv4', ipv4),
  remoteIpv6: /* @__PURE__ */ attribute(3, 'remote-ipv6', ipv6),
  remoteIpv6ScopeId: /* @__PURE__ */ attribute(4, 'remote-ipv6-scope-id', u32),
  remotePort: /* @__PURE__ */ attribute(5, 'remote-port', u16be),
  vpnIpv4: /* @__PURE__ */ attribute(8, 'vpn-ipv4', ipv4),
  vpnIpv6: /* @__PURE__ */ attribute(9, 'vpn-ipv6', ipv6),
  localIpv4: /* @__PURE__ */ attribute(10, 'local-ipv4', ipv4),
  localIpv6: /* @__PURE__ */ attribute(11, 'local-ipv6', ipv6),
  keepaliveInterval: /* @__PURE__ */ attribute(13, 'keepalive-interval', u32),
  keepaliveTimeout: /* @__PURE__ */ attribute(14, 'keepalive-timeout', u32),
  txId: /* @__PURE__ */ attribute(24, 'tx-id', u32),
});

/** Attributes of set `peer-del-input`. */
export const peerDelInputAttrs: AttributeSet<PeerDelInput> = /* @__PURE__ */ attributeSet('peer-del-input', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
});

/** Attributes of set `keyconf`. */
export const keyconfAttrs: AttributeSet<Keyconf> = /* @__PURE__ */ attributeSet('keyconf', {
  peerId: /* @__PURE__ */ attribute(1, 'peer-id', u32),
  slot: /* @__PURE__ */ attribute(2, 'slot', /* @__PURE__ */ named('u32', keySlotTable)),
  keyId: /* @__PURE__ */ attribute(3, 'key-id', u32),
  cipherAlg: /* @__PURE__ */ attribute(4, 'cipher-alg', /* @__PURE__ */ named('u32', cipherAlgTable)),
  encryptDir: /* @__PURE__ */ attribute(
    5, 'encrypt-dir', /* @__PURE__ */ nest(() => keydirAttrs, decodeKeydir, encodeKeydir),
  ),
  decryptDir: /* @__PURE__ */ attribute(
    6, 'decrypt-dir', /* @__PURE__ */ nest(() => keydirAttrs, decodeKeydir, encodeKeydir),
  ),
});

/** Attributes of set `keydir`. */
export const keydirAttrs: AttributeSet<Keydir> = /* @__PURE__ */ attributeSet('keydir', {
  cipherKey: /* @__PURE__ */ attribute(1, 'cipher-key', /* @__PURE__ */ secret()),
  nonceTail: /* @__PURE__ */ attribute(2, 'nonce-tail', /* @__PURE__ */ secret(8, 8)),
});

/** Attributes of set `keyconf-get`. */
export const keyconfGetAttrs: AttributeSet<KeyconfGet> = /* @__PURE__ */ attributeSet('keyconf-get', {
  peerId: /* @__PURE__ */ attribute(1, 'peer-id', u32),
  slot: /* @__PURE__ */ attribute(2, 'slot', /* @__PURE__ */ named('u32', keySlotTable)),
  keyId: /* @__PURE__ */ attribute(3, 'key-id', u32),
  cipherAlg: /* @__PURE__ */ attribute(4, 'cipher-alg', /* @__PURE__ */ named('u32', cipherAlgTable)),
});

/** Attributes of set `keyconf-swap-input`. */
export const keyconfSwapInputAttrs: AttributeSet<KeyconfSwapInput> = /* @__PURE__ */ attributeSet(
  'keyconf-swap-input', {
    peerId: /* @__PURE__ */ attribute(1, 'peer-id', u32),
  },
);

/** Attributes of set `keyconf-del-input`. */
export const keyconfDelInputAttrs: AttributeSet<KeyconfDelInput> = /* @__PURE__ */ attributeSet('keyconf-del-input', {
  peerId: /* @__PURE__ */ attribute(1, 'peer-id', u32),
  slot: /* @__PURE__ */ attribute(2, 'slot', /* @__PURE__ */ named('u32', keySlotTable)),
});

/** Attributes of set `ovpn`. */
export const ovpnAttrs: AttributeSet<Ovpn> = /* @__PURE__ */ attributeSet('ovpn', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  peer: /* @__PURE__ */ attribute(2, 'peer', /* @__PURE__ */ nest(() => peerAttrs, decodePeer, encodePeer)),
  keyconf: /* @__PURE__ */ attribute(
    3, 'keyconf', /* @__PURE__ */ nest(() => keyconfAttrs, decodeKeyconf, encodeKeyconf),
  ),
});

/** Attributes of set `ovpn-peer-new-input`. */
export const ovpnPeerNewInputAttrs: AttributeSet<OvpnPeerNewInput> = /* @__PURE__ */ attributeSet(
  'ovpn-peer-new-input', {
    ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
    peer: /* @__PURE__ */ attribute(
      2, 'peer', /* @__PURE__ */ nest(() => peerNewInputAttrs, decodePeerNewInput, encodePeerNewInput),
    ),
  },
);

/** Attributes of set `ovpn-peer-set-input`. */
export const ovpnPeerSetInputAttrs: AttributeSet<OvpnPeerSetInput> = /* @__PURE__ */ attributeSet(
  'ovpn-peer-set-input', {
    ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
    peer: /* @__PURE__ */ attribute(
      2, 'peer', /* @__PURE__ */ nest(() => peerSetInputAttrs, decodePeerSetInput, encodePeerSetInput),
    ),
  },
);

/** Attributes of set `ovpn-peer-del-input`. */
export const ovpnPeerDelInputAttrs: AttributeSet<OvpnPeerDelInput> = /* @__PURE__ */ attributeSet(
  'ovpn-peer-del-input', {
    ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
    peer: /* @__PURE__ */ attribute(
      2, 'peer', /* @__PURE__ */ nest(() => peerDelInputAttrs, decodePeerDelInput, encodePeerDelInput),
    ),
  },
);

/** Attributes of set `ovpn-keyconf-get`. */
export const ovpnKeyconfGetAttrs: AttributeSet<OvpnKeyconfGet> = /* @__PURE__ */ attributeSet('ovpn-keyconf-get', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  keyconf: /* @__PURE__ */ attribute(
    3, 'keyconf', /* @__PURE__ */ nest(() => keyconfGetAttrs, decodeKeyconfGet, encodeKeyconfGet),
  ),
});

/** Attributes of set `ovpn-keyconf-swap-input`. */
export const ovpnKeyconfSwapInputAttrs: AttributeSet<OvpnKeyconfSwapInput> = /* @__PURE__ */ attributeSet(
  'ovpn-keyconf-swap-input', {
    ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
    keyconf: /* @__PURE__ */ attribute(
      3, 'keyconf', /* @__PURE__ */ nest(() => keyconfSwapInputAttrs, decodeKeyconfSwapInput, encodeKeyconfSwapInput),
    ),
  },
);

/** Attributes of set `ovpn-keyconf-del-input`. */
export const ovpnKeyconfDelInputAttrs: AttributeSet<OvpnKeyconfDelInput> = /* @__PURE__ */ attributeSet(
  'ovpn-keyconf-del-input', {
    ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
    keyconf: /* @__PURE__ */ attribute(
      3, 'keyconf', /* @__PURE__ */ nest(() => keyconfDelInputAttrs, decodeKeyconfDelInput, encodeKeyconfDelInput),
    ),
  },
);
