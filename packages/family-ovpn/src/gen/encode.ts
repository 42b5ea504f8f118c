// Generated from specs/kernel/ovpn.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { cipherAlgTable, delPeerReasonTable, keySlotTable } from './constants.ts';
import type {
  Keyconf, KeyconfDelInput, KeyconfGet, KeyconfSwapInput, Keydir, Ovpn, OvpnKeyconfDelInput, OvpnKeyconfGet,
  OvpnKeyconfSwapInput, OvpnPeerDelInput, OvpnPeerNewInput, OvpnPeerSetInput, Peer, PeerDelInput, PeerNewInput,
  PeerSetInput,
} from './types.ts';

/** Encodes attribute set `peer`. */
export function encodePeer(w: AttrWriter, set: Peer<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', w.range('id', set.id, 0, 16777215)); break;
      case 'remoteIpv4': w.ipv4(2, 'remote-ipv4', set.remoteIpv4); break;
      case 'remoteIpv6': w.ipv6(3, 'remote-ipv6', set.remoteIpv6); break;
      case 'remoteIpv6ScopeId': w.u32(4, 'remote-ipv6-scope-id', set.remoteIpv6ScopeId); break;
      case 'remotePort': w.u16be(5, 'remote-port', w.range('remote-port', set.remotePort, 1, 65535)); break;
      case 'socket': w.u32(6, 'socket', set.socket); break;
      case 'socketNetnsid': w.s32(7, 'socket-netnsid', set.socketNetnsid); break;
      case 'vpnIpv4': w.ipv4(8, 'vpn-ipv4', set.vpnIpv4); break;
      case 'vpnIpv6': w.ipv6(9, 'vpn-ipv6', set.vpnIpv6); break;
      case 'localIpv4': w.ipv4(10, 'local-ipv4', set.localIpv4); break;
      case 'localIpv6': w.ipv6(11, 'local-ipv6', set.localIpv6); break;
      case 'localPort': w.u16be(12, 'local-port', w.range('local-port', set.localPort, 1, 65535)); break;
      case 'keepaliveInterval':
        w.u32(13, 'keepalive-interval', w.range('keepalive-interval', set.keepaliveInterval, 0, 86400));
        break;
      case 'keepaliveTimeout':
        w.u32(14, 'keepalive-timeout', w.range('keepalive-timeout', set.keepaliveTimeout, 0, 86400));
        break;
      case 'delReason': w.u32(15, 'del-reason', set.delReason, delPeerReasonTable); break;
      case 'vpnRxBytes': w.uint(16, 'vpn-rx-bytes', set.vpnRxBytes); break;
      case 'vpnTxBytes': w.uint(17, 'vpn-tx-bytes', set.vpnTxBytes); break;
      case 'vpnRxPackets': w.uint(18, 'vpn-rx-packets', set.vpnRxPackets); break;
      case 'vpnTxPackets': w.uint(19, 'vpn-tx-packets', set.vpnTxPackets); break;
      case 'linkRxBytes': w.uint(20, 'link-rx-bytes', set.linkRxBytes); break;
      case 'linkTxBytes': w.uint(21, 'link-tx-bytes', set.linkTxBytes); break;
      case 'linkRxPackets': w.uint(22, 'link-rx-packets', set.linkRxPackets); break;
      case 'linkTxPackets': w.uint(23, 'link-tx-packets', set.linkTxPackets); break;
      case 'txId': w.u32(24, 'tx-id', w.range('tx-id', set.txId, 0, 16777215)); break;
      default: w.unknownKey('peer', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `peer-new-input`. */
export function encodePeerNewInput(w: AttrWriter, set: PeerNewInput<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', w.range('id', set.id, 0, 16777215)); break;
      case 'remoteIpv4': w.ipv4(2, 'remote-ipv4', set.remoteIpv4); break;
      case 'remoteIpv6': w.ipv6(3, 'remote-ipv6', set.remoteIpv6); break;
      case 'remoteIpv6ScopeId': w.u32(4, 'remote-ipv6-scope-id', set.remoteIpv6ScopeId); break;
      case 'remotePort': w.u16be(5, 'remote-port', w.range('remote-port', set.remotePort, 1, 65535)); break;
      case 'socket': w.u32(6, 'socket', set.socket); break;
      case 'vpnIpv4': w.ipv4(8, 'vpn-ipv4', set.vpnIpv4); break;
      case 'vpnIpv6': w.ipv6(9, 'vpn-ipv6', set.vpnIpv6); break;
      case 'localIpv4': w.ipv4(10, 'local-ipv4', set.localIpv4); break;
      case 'localIpv6': w.ipv6(11, 'local-ipv6', set.localIpv6); break;
      case 'keepaliveInterval':
        w.u32(13, 'keepalive-interval', w.range('keepalive-interval', set.keepaliveInterval, 0, 86400));
        break;
      case 'keepaliveTimeout':
        w.u32(14, 'keepalive-timeout', w.range('keepalive-timeout', set.keepaliveTimeout, 0, 86400));
        break;
      case 'txId': w.u32(24, 'tx-id', w.range('tx-id', set.txId, 0, 16777215)); break;
      default: w.unknownKey('peer-new-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `peer-set-input`. */
export function encodePeerSetInput(w: AttrWriter, set: PeerSetInput<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', w.range('id', set.id, 0, 16777215)); break;
      case 'remoteIpv4': w.ipv4(2, 'remote-ipv4', set.remoteIpv4); break;
      case 'remoteIpv6': w.ipv6(3, 'remote-ipv6', set.remoteIpv6); break;
      case 'remoteIpv6ScopeId': w.u32(4, 'remote-ipv6-scope-id', set.remoteIpv6ScopeId); break;
      case 'remotePort': w.u16be(5, 'remote-port', w.range('remote-port', set.remotePort, 1, 65535)); break;
      case 'vpnIpv4': w.ipv4(8, 'vpn-ipv4', set.vpnIpv4); break;
      case 'vpnIpv6': w.ipv6(9, 'vpn-ipv6', set.vpnIpv6); break;
      case 'localIpv4': w.ipv4(10, 'local-ipv4', set.localIpv4); break;
      case 'localIpv6': w.ipv6(11, 'local-ipv6', set.localIpv6); break;
      case 'keepaliveInterval':
        w.u32(13, 'keepalive-interval', w.range('keepalive-interval', set.keepaliveInterval, 0, 86400));
        break;
      case 'keepaliveTimeout':
        w.u32(14, 'keepalive-timeout', w.range('keepalive-timeout', set.keepaliveTimeout, 0, 86400));
        break;
      case 'txId': w.u32(24, 'tx-id', w.range('tx-id', set.txId, 0, 16777215)); break;
      default: w.unknownKey('peer-set-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `peer-del-input`. */
export function encodePeerDelInput(w: AttrWriter, set: PeerDelInput): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', w.range('id', set.id, 0, 16777215)); break;
      default: w.unknownKey('peer-del-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `keyconf`. */
export function encodeKeyconf(w: AttrWriter, set: Keyconf): void {
  for (const key in set) {
    switch (key) {
      case 'peerId': w.u32(1, 'peer-id', w.range('peer-id', set.peerId, 0, 16777215)); break;
      case 'slot': w.u32(2, 'slot', set.slot, keySlotTable); break;
      case 'keyId': w.u32(3, 'key-id', w.range('key-id', set.keyId, 0, 7)); break;
      case 'cipherAlg': w.u32(4, 'cipher-alg', set.cipherAlg, cipherAlgTable); break;
      case 'encryptDir': w.nest(5, 'encrypt-dir', set.encryptDir, encodeKeydir); break;
      case 'decryptDir': w.nest(6, 'decrypt-dir', set.decryptDir, encodeKeydir); break;
      default: w.unknownKey('keyconf', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `keydir`. */
export function encodeKeydir(w: AttrWriter, set: Keydir): void {
  for (const key in set) {
    switch (key) {
      case 'cipherKey': w.secret(1, 'cipher-key', set.cipherKey, 0, 256); break;
      case 'nonceTail': w.secret(2, 'nonce-tail', set.nonceTail, 8, 8); break;
      default: w.unknownKey('keydir', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `keyconf-get`. */
export function encodeKeyconfGet(w: AttrWriter, set: KeyconfGet): void {
  for (const key in set) {
    switch (key) {
      case 'peerId': w.u32(1, 'peer-id', w.range('peer-id', set.peerId, 0, 16777215)); break;
      case 'slot': w.u32(2, 'slot', set.slot, keySlotTable); break;
      case 'keyId': w.u32(3, 'key-id', w.range('key-id', set.keyId, 0, 7)); break;
      case 'cipherAlg': w.u32(4, 'cipher-alg', set.cipherAlg, cipherAlgTable); break;
      default: w.unknownKey('keyconf-get', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `keyconf-swap-input`. */
export function encodeKeyconfSwapInput(w: AttrWriter, set: KeyconfSwapInput): void {
  for (const key in set) {
    switch (key) {
      case 'peerId': w.u32(1, 'peer-id', w.range('peer-id', set.peerId, 0, 16777215)); break;
      default: w.unknownKey('keyconf-swap-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `keyconf-del-input`. */
export function encodeKeyconfDelInput(w: AttrWriter, set: KeyconfDelInput): void {
  for (const key in set) {
    switch (key) {
      case 'peerId': w.u32(1, 'peer-id', w.range('peer-id', set.peerId, 0, 16777215)); break;
      case 'slot': w.u32(2, 'slot', set.slot, keySlotTable); break;
      default: w.unknownKey('keyconf-del-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovpn`. */
export function encodeOvpn(w: AttrWriter, set: Ovpn<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'peer': w.nest(2, 'peer', set.peer, encodePeer); break;
      case 'keyconf': w.nest(3, 'keyconf', set.keyconf, encodeKeyconf); break;
      default: w.unknownKey('ovpn', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovpn-peer-new-input`. */
export function encodeOvpnPeerNewInput(w: AttrWriter, set: OvpnPeerNewInput<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'peer': w.nest(2, 'peer', set.peer, encodePeerNewInput); break;
      default: w.unknownKey('ovpn-peer-new-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovpn-peer-set-input`. */
export function encodeOvpnPeerSetInput(w: AttrWriter, set: OvpnPeerSetInput<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'peer': w.nest(2, 'peer', set.peer, encodePeerSetInput); break;
      default: w.unknownKey('ovpn-peer-set-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovpn-peer-del-input`. */
export function encodeOvpnPeerDelInput(w: AttrWriter, set: OvpnPeerDelInput): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'peer': w.nest(2, 'peer', set.peer, encodePeerDelInput); break;
      default: w.unknownKey('ovpn-peer-del-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovpn-keyconf-get`. */
export function encodeOvpnKeyconfGet(w: AttrWriter, set: OvpnKeyconfGet): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'keyconf': w.nest(3, 'keyconf', set.keyconf, encodeKeyconfGet); break;
      default: w.unknownKey('ovpn-keyconf-get', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovpn-keyconf-swap-input`. */
export function encodeOvpnKeyconfSwapInput(w: AttrWriter, set: OvpnKeyconfSwapInput): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'keyconf': w.nest(3, 'keyconf', set.keyconf, encodeKeyconfSwapInput); break;
      default: w.unknownKey('ovpn-keyconf-swap-input', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovpn-keyconf-del-input`. */
export function encodeOvpnKeyconfDelInput(w: AttrWriter, set: OvpnKeyconfDelInput): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'keyconf': w.nest(3, 'keyconf', set.keyconf, encodeKeyconfDelInput); break;
      default: w.unknownKey('ovpn-keyconf-del-input', key);
    }
  }
  w.keptUnknown(set);
}
