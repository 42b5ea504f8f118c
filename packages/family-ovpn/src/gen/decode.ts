// Generated from specs/kernel/ovpn.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import { cipherAlgTable, delPeerReasonTable, keySlotTable } from './constants.ts';
import type {
  Keyconf, KeyconfDelInput, KeyconfGet, KeyconfSwapInput, Keydir, Ovpn, OvpnKeyconfDelInput, OvpnKeyconfGet,
  OvpnKeyconfSwapInput, OvpnPeerDelInput, OvpnPeerNewInput, OvpnPeerSetInput, Peer, PeerDelInput, PeerNewInput,
  PeerSetInput,
} from './types.ts';

/** Decodes attribute set `peer`. */
export function decodePeer(r: AttrReader, out: Peer = {}): Peer {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.remoteIpv4 = r.ipv4('remote-ipv4'); break;
      case 3: out.remoteIpv6 = r.ipv6('remote-ipv6'); break;
      case 4: out.remoteIpv6ScopeId = r.u32('remote-ipv6-scope-id'); break;
      case 5: out.remotePort = r.u16be('remote-port'); break;
      case 6: out.socket = r.u32('socket'); break;
      case 7: out.socketNetnsid = r.s32('socket-netnsid'); break;
      case 8: out.vpnIpv4 = r.ipv4('vpn-ipv4'); break;
      case 9: out.vpnIpv6 = r.ipv6('vpn-ipv6'); break;
      case 10: out.localIpv4 = r.ipv4('local-ipv4'); break;
      case 11: out.localIpv6 = r.ipv6('local-ipv6'); break;
      case 12: out.localPort = r.u16be('local-port'); break;
      case 13: out.keepaliveInterval = r.u32('keepalive-interval'); break;
      case 14: out.keepaliveTimeout = r.u32('keepalive-timeout'); break;
      case 15: out.delReason = delPeerReasonTable.of(r.u32('del-reason')); break;
      case 16: out.vpnRxBytes = r.uint('vpn-rx-bytes'); break;
      case 17: out.vpnTxBytes = r.uint('vpn-tx-bytes'); break;
      case 18: out.vpnRxPackets = r.uint('vpn-rx-packets'); break;
      case 19: out.vpnTxPackets = r.uint('vpn-tx-packets'); break;
      case 20: out.linkRxBytes = r.uint('link-rx-bytes'); break;
      case 21: out.linkTxBytes = r.uint('link-tx-bytes'); break;
      case 22: out.linkRxPackets = r.uint('link-rx-packets'); break;
      case 23: out.linkTxPackets = r.uint('link-tx-packets'); break;
      case 24: out.txId = r.u32('tx-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `peer-new-input`. */
export function decodePeerNewInput(r: AttrReader, out: PeerNewInput = {}): PeerNewInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.remoteIpv4 = r.ipv4('remote-ipv4'); break;
      case 3: out.remoteIpv6 = r.ipv6('remote-ipv6'); break;
      case 4: out.remoteIpv6ScopeId = r.u32('remote-ipv6-scope-id'); break;
      case 5: out.remotePort = r.u16be('remote-port'); break;
      case 6: out.socket = r.u32('socket'); break;
      case 8: out.vpnIpv4 = r.ipv4('vpn-ipv4'); break;
      case 9: out.vpnIpv6 = r.ipv6('vpn-ipv6'); break;
      case 10: out.localIpv4 = r.ipv4('local-ipv4'); break;
      case 11: out.localIpv6 = r.ipv6('local-ipv6'); break;
      case 13: out.keepaliveInterval = r.u32('keepalive-interval'); break;
      case 14: out.keepaliveTimeout = r.u32('keepalive-timeout'); break;
      case 24: out.txId = r.u32('tx-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `peer-set-input`. */
export function decodePeerSetInput(r: AttrReader, out: PeerSetInput = {}): PeerSetInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.remoteIpv4 = r.ipv4('remote-ipv4'); break;
      case 3: out.remoteIpv6 = r.ipv6('remote-ipv6'); break;
      case 4: out.remoteIpv6ScopeId = r.u32('remote-ipv6-scope-id'); break;
      case 5: out.remotePort = r.u16be('remote-port'); break;
      case 8: out.vpnIpv4 = r.ipv4('vpn-ipv4'); break;
      case 9: out.vpnIpv6 = r.ipv6('vpn-ipv6'); break;
      case 10: out.localIpv4 = r.ipv4('local-ipv4'); break;
      case 11: out.localIpv6 = r.ipv6('local-ipv6'); break;
      case 13: out.keepaliveInterval = r.u32('keepalive-interval'); break;
      case 14: out.keepaliveTimeout = r.u32('keepalive-timeout'); break;
      case 24: out.txId = r.u32('tx-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `peer-del-input`. */
export function decodePeerDelInput(r: AttrReader, out: PeerDelInput = {}): PeerDelInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `keyconf`. */
export function decodeKeyconf(r: AttrReader, out: Keyconf = {}): Keyconf {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.peerId = r.u32('peer-id'); break;
      case 2: out.slot = keySlotTable.of(r.u32('slot')); break;
      case 3: out.keyId = r.u32('key-id'); break;
      case 4: out.cipherAlg = cipherAlgTable.of(r.u32('cipher-alg')); break;
      case 5: out.encryptDir = r.nest('encrypt-dir', decodeKeydir); break;
      case 6: out.decryptDir = r.nest('decrypt-dir', decodeKeydir); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `keydir`. */
export function decodeKeydir(r: AttrReader, out: Keydir = {}): Keydir {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.cipherKey = r.secret('cipher-key'); break;
      case 2: out.nonceTail = r.secret('nonce-tail', 8, 8); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `keyconf-get`. */
export function decodeKeyconfGet(r: AttrReader, out: KeyconfGet = {}): KeyconfGet {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.peerId = r.u32('peer-id'); break;
      case 2: out.slot = keySlotTable.of(r.u32('slot')); break;
      case 3: out.keyId = r.u32('key-id'); break;
      case 4: out.cipherAlg = cipherAlgTable.of(r.u32('cipher-alg')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `keyconf-swap-input`. */
export function decodeKeyconfSwapInput(r: AttrReader, out: KeyconfSwapInput = {}): KeyconfSwapInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.peerId = r.u32('peer-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `keyconf-del-input`. */
export function decodeKeyconfDelInput(r: AttrReader, out: KeyconfDelInput = {}): KeyconfDelInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.peerId = r.u32('peer-id'); break;
      case 2: out.slot = keySlotTable.of(r.u32('slot')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovpn`. */
export function decodeOvpn(r: AttrReader, out: Ovpn = {}): Ovpn {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.peer = r.nest('peer', decodePeer); break;
      case 3: out.keyconf = r.nest('keyconf', decodeKeyconf); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovpn-peer-new-input`. */
export function decodeOvpnPeerNewInput(r: AttrReader, out: OvpnPeerNewInput = {}): OvpnPeerNewInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.peer = r.nest('peer', decodePeerNewInput); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovpn-peer-set-input`. */
export function decodeOvpnPeerSetInput(r: AttrReader, out: OvpnPeerSetInput = {}): OvpnPeerSetInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.peer = r.nest('peer', decodePeerSetInput); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovpn-peer-del-input`. */
export function decodeOvpnPeerDelInput(r: AttrReader, out: OvpnPeerDelInput = {}): OvpnPeerDelInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.peer = r.nest('peer', decodePeerDelInput); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovpn-keyconf-get`. */
export function decodeOvpnKeyconfGet(r: AttrReader, out: OvpnKeyconfGet = {}): OvpnKeyconfGet {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 3: out.keyconf = r.nest('keyconf', decodeKeyconfGet); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovpn-keyconf-swap-input`. */
export function decodeOvpnKeyconfSwapInput(r: AttrReader, out: OvpnKeyconfSwapInput = {}): OvpnKeyconfSwapInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 3: out.keyconf = r.nest('keyconf', decodeKeyconfSwapInput); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovpn-keyconf-del-input`. */
export function decodeOvpnKeyconfDelInput(r: AttrReader, out: OvpnKeyconfDelInput = {}): OvpnKeyconfDelInput {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 3: out.keyconf = r.nest('keyconf', decodeKeyconfDelInput); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
