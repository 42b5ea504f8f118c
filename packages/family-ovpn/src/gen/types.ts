// Generated from specs/kernel/ovpn.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { CipherAlg, DelPeerReason, KeySlot } from './constants.ts';

/** Attribute set `peer` */
export interface Peer<Bytes = never> extends SetObject {
  /** `id` (1, u32, at most 16777215) */
  id?: number | undefined;
  /** `remote-ipv4` (2, u32, ipv4) */
  remoteIpv4?: string | Bytes | undefined;
  /** `remote-ipv6` (3, binary, ipv6, exactly 16 bytes) */
  remoteIpv6?: string | Bytes | undefined;
  /** `remote-ipv6-scope-id` (4, u32) */
  remoteIpv6ScopeId?: number | undefined;
  /** `remote-port` (5, u16, big-endian, at least 1) */
  remotePort?: number | undefined;
  /** `socket` (6, u32) */
  socket?: number | undefined;
  /** `socket-netnsid` (7, s32) */
  socketNetnsid?: number | undefined;
  /** `vpn-ipv4` (8, u32, ipv4) */
  vpnIpv4?: string | Bytes | undefined;
  /** `vpn-ipv6` (9, binary, ipv6, exactly 16 bytes) */
  vpnIpv6?: string | Bytes | undefined;
  /** `local-ipv4` (10, u32, ipv4) */
  localIpv4?: string | Bytes | undefined;
  /** `local-ipv6` (11, binary, ipv6, exactly 16 bytes) */
  localIpv6?: string | Bytes | undefined;
  /** `local-port` (12, u16, big-endian, at least 1) */
  localPort?: number | undefined;
  /** `keepalive-interval` (13, u32, at most 86400) */
  keepaliveInterval?: number | undefined;
  /** `keepalive-timeout` (14, u32, at most 86400) */
  keepaliveTimeout?: number | undefined;
  /** `del-reason` (15, u32, enum `del-peer-reason`) */
  delReason?: EnumValue<DelPeerReason> | undefined;
  /** `vpn-rx-bytes` (16, uint) */
  vpnRxBytes?: bigint | undefined;
  /** `vpn-tx-bytes` (17, uint) */
  vpnTxBytes?: bigint | undefined;
  /** `vpn-rx-packets` (18, uint) */
  vpnRxPackets?: bigint | undefined;
  /** `vpn-tx-packets` (19, uint) */
  vpnTxPackets?: bigint | undefined;
  /** `link-rx-bytes` (20, uint) */
  linkRxBytes?: bigint | undefined;
  /** `link-tx-bytes` (21, uint) */
  linkTxBytes?: bigint | undefined;
  /** `link-rx-packets` (22, uint) */
  linkRxPackets?: bigint | undefined;
  /** `link-tx-packets` (23, uint) */
  linkTxPackets?: bigint | undefined;
  /** `tx-id` (24, u32, at most 16777215) */
  txId?: number | undefined;
}

/** Attribute set `peer-new-input`, a part of `peer` */
export interface PeerNewInput<Bytes = never> extends SetObject {
  /** `id` (1, u32, at most 16777215) */
  id?: number | undefined;
  /** `remote-ipv4` (2, u32, ipv4) */
  remoteIpv4?: string | Bytes | undefined;
  /** `remote-ipv6` (3, binary, ipv6, exactly 16 bytes) */
  remoteIpv6?: string | Bytes | undefined;
  /** `remote-ipv6-scope-id` (4, u32) */
  remoteIpv6ScopeId?: number | undefined;
  /** `remote-port` (5, u16, big-endian, at least 1) */
  remotePort?: number | undefined;
  /** `socket` (6, u32) */
  socket?: number | undefined;
  /** `vpn-ipv4` (8, u32, ipv4) */
  vpnIpv4?: string | Bytes | undefined;
  /** `vpn-ipv6` (9, binary, ipv6, exactly 16 bytes) */
  vpnIpv6?: string | Bytes | undefined;
  /** `local-ipv4` (10, u32, ipv4) */
  localIpv4?: string | Bytes | undefined;
  /** `local-ipv6` (11, binary, ipv6, exactly 16 bytes) */
  localIpv6?: string | Bytes | undefined;
  /** `keepalive-interval` (13, u32, at most 86400) */
  keepaliveInterval?: number | undefined;
  /** `keepalive-timeout` (14, u32, at most 86400) */
  keepaliveTimeout?: number | undefined;
  /** `tx-id` (24, u32, at most 16777215) */
  txId?: number | undefined;
}

/** Attribute set `peer-set-input`, a part of `peer` */
export interface PeerSetInput<Bytes = never> extends SetObject {
  /** `id` (1, u32, at most 16777215) */
  id?: number | undefined;
  /** `remote-ipv4` (2, u32, ipv4) */
  remoteIpv4?: string | Bytes | undefined;
  /** `remote-ipv6` (3, binary, ipv6, exactly 16 bytes) */
  remoteIpv6?: string | Bytes | undefined;
  /** `remote-ipv6-scope-id` (4, u32) */
  remoteIpv6ScopeId?: number | undefined;
  /** `remote-port` (5, u16, big-endian, at least 1) */
  remotePort?: number | undefined;
  /** `vpn-ipv4` (8, u32, ipv4) */
  vpnIpv4?: string | Bytes | undefined;
  /** `vpn-ipv6` (9, binary, ipv6, exactly 16 bytes) */
  vpnIpv6?: string | Bytes | undefined;
  /** `local-ipv4` (10, u32, ipv4) */
  localIpv4?: string | Bytes | undefined;
  /** `local-ipv6` (11, binary, ipv6, exactly 16 bytes) */
  localIpv6?: string | Bytes | undefined;
  /** `keepalive-interval` (13, u32, at most 86400) */
  keepaliveInterval?: number | undefined;
  /** `keepalive-timeout` (14, u32, at most 86400) */
  keepaliveTimeout?: number | undefined;
  /** `tx-id` (24, u32, at most 16777215) */
  txId?: number | undefined;
}

/** Attribute set `peer-del-input`, a part of `peer` */
export interface PeerDelInput extends SetObject {
  /** `id` (1, u32, at most 16777215) */
  id?: number | undefined;
}

/** Attribute set `keyconf` */
export interface Keyconf extends SetObject {
  /** `peer-id` (1, u32, at most 16777215) */
  peerId?: number | undefined;
  /** `slot` (2, u32, enum `key-slot`) */
  slot?: EnumValue<KeySlot> | undefined;
  /** `key-id` (3, u32, at most 7) */
  keyId?: number | undefined;
  /** `cipher-alg` (4, u32, enum `cipher-alg`) */
  cipherAlg?: EnumValue<CipherAlg> | undefined;
  /** `encrypt-dir` (5, nest of `keydir`) */
  encryptDir?: Keydir | undefined;
  /** `decrypt-dir` (6, nest of `keydir`) */
  decryptDir?: Keydir | undefined;
}

/** Attribute set `keydir` */
export interface Keydir extends SetObject {
  /** `cipher-key` (1, binary, at most 256 bytes) */
  cipherKey?: Uint8Array | undefined;
  /** `nonce-tail` (2, binary, exactly 8 bytes) */
  nonceTail?: Uint8Array | undefined;
}

/** Attribute set `keyconf-get`, a part of `keyconf` */
export interface KeyconfGet extends SetObject {
  /** `peer-id` (1, u32, at most 16777215) */
  peerId?: number | undefined;
  /** `slot` (2, u32, enum `key-slot`) */
  slot?: EnumValue<KeySlot> | undefined;
  /** `key-id` (3, u32, at most 7) */
  keyId?: number | undefined;
  /** `cipher-alg` (4, u32, enum `cipher-alg`) */
  cipherAlg?: EnumValue<CipherAlg> | undefined;
}

/** Attribute set `keyconf-swap-input`, a part of `keyconf` */
export interface KeyconfSwapInput extends SetObject {
  /** `peer-id` (1, u32, at most 16777215) */
  peerId?: number | undefined;
}

/** Attribute set `keyconf-del-input`, a part of `keyconf` */
export interface KeyconfDelInput extends SetObject {
  /** `peer-id` (1, u32, at most 16777215) */
  peerId?: number | undefined;
  /** `slot` (2, u32, enum `key-slot`) */
  slot?: EnumValue<KeySlot> | undefined;
}

/** Attribute set `ovpn` */
export interface Ovpn<Bytes = never> extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer`) */
  peer?: Peer<Bytes> | undefined;
  /** `keyconf` (3, nest of `keyconf`) */
  keyconf?: Keyconf | undefined;
}

/** Attribute set `ovpn-peer-new-input`, a part of `ovpn` */
export interface OvpnPeerNewInput<Bytes = never> extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer-new-input`) */
  peer?: PeerNewInput<Bytes> | undefined;
}

/** Attribute set `ovpn-peer-set-input`, a part of `ovpn` */
export interface OvpnPeerSetInput<Bytes = never> extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer-set-input`) */
  peer?: PeerSetInput<Bytes> | undefined;
}

/** Attribute set `ovpn-peer-del-input`, a part of `ovpn` */
export interface OvpnPeerDelInput extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer-del-input`) */
  peer?: PeerDelInput | undefined;
}

/** Attribute set `ovpn-keyconf-get`, a part of `ovpn` */
export interface OvpnKeyconfGet extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `keyconf` (3, nest of `keyconf-get`) */
  keyconf?: KeyconfGet | undefined;
}

/** Attribute set `ovpn-keyconf-swap-input`, a part of `ovpn` */
export interface OvpnKeyconfSwapInput extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `keyconf` (3, nest of `keyconf-swap-input`) */
  keyconf?: KeyconfSwapInput | undefined;
}

/** Attribute set `ovpn-keyconf-del-input`, a part of `ovpn` */
export interface OvpnKeyconfDelInput extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `keyconf` (3, nest of `keyconf-del-input`) */
  keyconf?: KeyconfDelInput | undefined;
}

/** Request of `peer-new`. */
export type PeerNewRequest = PickEach<OvpnPeerNewInput<Uint8Array>, 'ifindex' | 'peer'>;

/** Request of `peer-set`. */
export type PeerSetRequest = PickEach<OvpnPeerSetInput<Uint8Array>, 'ifindex' | 'peer'>;

/** Request of `peer-get`. */
export type PeerGetRequest = PickEach<Ovpn<Uint8Array>, 'ifindex' | 'peer'>;

/** Request of `peer-get` (dump). */
export type PeerGetDumpRequest = PickEach<Ovpn<Uint8Array>, 'ifindex'>;

/** Request of `peer-del`. */
export type PeerDelRequest = PickEach<OvpnPeerDelInput, 'ifindex' | 'peer'>;

/** Request of `key-new`. */
export type KeyNewRequest = PickEach<Ovpn<Uint8Array>, 'ifindex' | 'keyconf'>;

/** Request of `key-get`. */
export type KeyGetRequest = PickEach<OvpnKeyconfGet, 'ifindex' | 'keyconf'>;

/** Request of `key-swap`. */
export type KeySwapRequest = PickEach<OvpnKeyconfSwapInput, 'ifindex' | 'keyconf'>;

/** Request of `key-del`. */
export type KeyDelRequest = PickEach<OvpnKeyconfDelInput, 'ifindex' | 'keyconf'>;
