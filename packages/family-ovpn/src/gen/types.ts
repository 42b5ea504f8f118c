// Generated from specs/kernel/ovpn.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { CipherAlg, DelPeerReason, KeySlot } from './constants.ts';

/** Attribute set `peer`: A peer. */
export interface Peer<Bytes = never> extends SetObject {
  /** `id` (1, u32, at most 16777215): Number of the peer, unique on the interface. Needed in requests for one peer. */
  id?: number | undefined;
  /** `remote-ipv4` (2, u32, ipv4): Address that the peer is reached at. */
  remoteIpv4?: string | Bytes | undefined;
  /** `remote-ipv6` (3, binary, ipv6, exactly 16 bytes): Address that the peer is reached at. */
  remoteIpv6?: string | Bytes | undefined;
  /** `remote-ipv6-scope-id` (4, u32): Index of the interface that a link-local address is on. */
  remoteIpv6ScopeId?: number | undefined;
  /** `remote-port` (5, u16, big-endian, at least 1): Port that the peer is reached at. Needed with an address. */
  remotePort?: number | undefined;
  /**
   * `socket` (6, u32): File descriptor of a UDP socket, or of a connected TCP socket, in the process that asks. Only in
   * `peer-new`, which needs it.
   */
  socket?: number | undefined;
  /**
   * `socket-netnsid` (7, s32): Id of the network namespace of the socket. Absent in replies if it is that of the
   * interface.
   */
  socketNetnsid?: number | undefined;
  /**
   * `vpn-ipv4` (8, u32, ipv4): Address of the peer inside the tunnel; packets to it go to the peer. Only for interfaces
   * with many peers.
   */
  vpnIpv4?: string | Bytes | undefined;
  /**
   * `vpn-ipv6` (9, binary, ipv6, exactly 16 bytes): Address of the peer inside the tunnel; packets to it go to the
   * peer. Only for interfaces with many peers.
   */
  vpnIpv6?: string | Bytes | undefined;
  /** `local-ipv4` (10, u32, ipv4): Own address that packets to the peer come from. UDP only. */
  localIpv4?: string | Bytes | undefined;
  /** `local-ipv6` (11, binary, ipv6, exactly 16 bytes): Own address that packets to the peer come from. UDP only. */
  localIpv6?: string | Bytes | undefined;
  /** `local-port` (12, u16, big-endian, at least 1): Own port. Only in replies. */
  localPort?: number | undefined;
  /**
   * `keepalive-interval` (13, u32, at most 86400): Seconds without a packet after which an empty one is sent; 0 for
   * never.
   */
  keepaliveInterval?: number | undefined;
  /**
   * `keepalive-timeout` (14, u32, at most 86400): Seconds without a packet from the peer after which it is removed; 0
   * for never.
   */
  keepaliveTimeout?: number | undefined;
  /** `del-reason` (15, u32, enum `del-peer-reason`): Why the peer was removed. Only in notifications. */
  delReason?: EnumValue<DelPeerReason> | undefined;
  /** `vpn-rx-bytes` (16, uint): Bytes received inside the tunnel. */
  vpnRxBytes?: bigint | undefined;
  /** `vpn-tx-bytes` (17, uint): Bytes sent inside the tunnel. */
  vpnTxBytes?: bigint | undefined;
  /** `vpn-rx-packets` (18, uint): Packets received inside the tunnel. */
  vpnRxPackets?: bigint | undefined;
  /** `vpn-tx-packets` (19, uint): Packets sent inside the tunnel. */
  vpnTxPackets?: bigint | undefined;
  /** `link-rx-bytes` (20, uint): Bytes received outside, encryption included. */
  linkRxBytes?: bigint | undefined;
  /** `link-tx-bytes` (21, uint): Bytes sent outside, encryption included. */
  linkTxBytes?: bigint | undefined;
  /** `link-rx-packets` (22, uint): Packets received outside. */
  linkRxPackets?: bigint | undefined;
  /** `link-tx-packets` (23, uint): Packets sent outside. */
  linkTxPackets?: bigint | undefined;
  /** `tx-id` (24, u32, at most 16777215): Number that the peer knows this side by. `id` if it is not given. */
  txId?: number | undefined;
}

/** Attribute set `peer-new-input`, a part of `peer`: A peer that is added. */
export interface PeerNewInput<Bytes = never> extends SetObject {
  /** `id` (1, u32, at most 16777215): Number of the peer, unique on the interface. Needed in requests for one peer. */
  id?: number | undefined;
  /** `remote-ipv4` (2, u32, ipv4): Address that the peer is reached at. */
  remoteIpv4?: string | Bytes | undefined;
  /** `remote-ipv6` (3, binary, ipv6, exactly 16 bytes): Address that the peer is reached at. */
  remoteIpv6?: string | Bytes | undefined;
  /** `remote-ipv6-scope-id` (4, u32): Index of the interface that a link-local address is on. */
  remoteIpv6ScopeId?: number | undefined;
  /** `remote-port` (5, u16, big-endian, at least 1): Port that the peer is reached at. Needed with an address. */
  remotePort?: number | undefined;
  /**
   * `socket` (6, u32): File descriptor of a UDP socket, or of a connected TCP socket, in the process that asks. Only in
   * `peer-new`, which needs it.
   */
  socket?: number | undefined;
  /**
   * `vpn-ipv4` (8, u32, ipv4): Address of the peer inside the tunnel; packets to it go to the peer. Only for interfaces
   * with many peers.
   */
  vpnIpv4?: string | Bytes | undefined;
  /**
   * `vpn-ipv6` (9, binary, ipv6, exactly 16 bytes): Address of the peer inside the tunnel; packets to it go to the
   * peer. Only for interfaces with many peers.
   */
  vpnIpv6?: string | Bytes | undefined;
  /** `local-ipv4` (10, u32, ipv4): Own address that packets to the peer come from. UDP only. */
  localIpv4?: string | Bytes | undefined;
  /** `local-ipv6` (11, binary, ipv6, exactly 16 bytes): Own address that packets to the peer come from. UDP only. */
  localIpv6?: string | Bytes | undefined;
  /**
   * `keepalive-interval` (13, u32, at most 86400): Seconds without a packet after which an empty one is sent; 0 for
   * never.
   */
  keepaliveInterval?: number | undefined;
  /**
   * `keepalive-timeout` (14, u32, at most 86400): Seconds without a packet from the peer after which it is removed; 0
   * for never.
   */
  keepaliveTimeout?: number | undefined;
  /** `tx-id` (24, u32, at most 16777215): Number that the peer knows this side by. `id` if it is not given. */
  txId?: number | undefined;
}

/** Attribute set `peer-set-input`, a part of `peer`: A peer that is changed. */
export interface PeerSetInput<Bytes = never> extends SetObject {
  /** `id` (1, u32, at most 16777215): Number of the peer, unique on the interface. Needed in requests for one peer. */
  id?: number | undefined;
  /** `remote-ipv4` (2, u32, ipv4): Address that the peer is reached at. */
  remoteIpv4?: string | Bytes | undefined;
  /** `remote-ipv6` (3, binary, ipv6, exactly 16 bytes): Address that the peer is reached at. */
  remoteIpv6?: string | Bytes | undefined;
  /** `remote-ipv6-scope-id` (4, u32): Index of the interface that a link-local address is on. */
  remoteIpv6ScopeId?: number | undefined;
  /** `remote-port` (5, u16, big-endian, at least 1): Port that the peer is reached at. Needed with an address. */
  remotePort?: number | undefined;
  /**
   * `vpn-ipv4` (8, u32, ipv4): Address of the peer inside the tunnel; packets to it go to the peer. Only for interfaces
   * with many peers.
   */
  vpnIpv4?: string | Bytes | undefined;
  /**
   * `vpn-ipv6` (9, binary, ipv6, exactly 16 bytes): Address of the peer inside the tunnel; packets to it go to the
   * peer. Only for interfaces with many peers.
   */
  vpnIpv6?: string | Bytes | undefined;
  /** `local-ipv4` (10, u32, ipv4): Own address that packets to the peer come from. UDP only. */
  localIpv4?: string | Bytes | undefined;
  /** `local-ipv6` (11, binary, ipv6, exactly 16 bytes): Own address that packets to the peer come from. UDP only. */
  localIpv6?: string | Bytes | undefined;
  /**
   * `keepalive-interval` (13, u32, at most 86400): Seconds without a packet after which an empty one is sent; 0 for
   * never.
   */
  keepaliveInterval?: number | undefined;
  /**
   * `keepalive-timeout` (14, u32, at most 86400): Seconds without a packet from the peer after which it is removed; 0
   * for never.
   */
  keepaliveTimeout?: number | undefined;
  /** `tx-id` (24, u32, at most 16777215): Number that the peer knows this side by. `id` if it is not given. */
  txId?: number | undefined;
}

/** Attribute set `peer-del-input`, a part of `peer`: A peer that is removed. */
export interface PeerDelInput extends SetObject {
  /** `id` (1, u32, at most 16777215): Number of the peer, unique on the interface. Needed in requests for one peer. */
  id?: number | undefined;
}

/** Attribute set `keyconf`: A key of a peer. */
export interface Keyconf extends SetObject {
  /** `peer-id` (1, u32, at most 16777215): Number of the peer. Needed. */
  peerId?: number | undefined;
  /** `slot` (2, u32, enum `key-slot`): Place of the key. Needed but for `key-swap`. */
  slot?: EnumValue<KeySlot> | undefined;
  /** `key-id` (3, u32, at most 7): Number that packets name the key by, 0 to 7. */
  keyId?: number | undefined;
  /** `cipher-alg` (4, u32, enum `cipher-alg`): How packets are encrypted. */
  cipherAlg?: EnumValue<CipherAlg> | undefined;
  /** `encrypt-dir` (5, nest of `keydir`): Key for sending. */
  encryptDir?: Keydir | undefined;
  /** `decrypt-dir` (6, nest of `keydir`): Key for receiving. */
  decryptDir?: Keydir | undefined;
}

/** Attribute set `keydir`: A key for one direction. Only in requests. */
export interface Keydir extends SetObject {
  /** `cipher-key` (1, binary, at most 256 bytes, secret): The key, 16, 24 or 32 bytes for AES, 32 for ChaCha20. */
  cipherKey?: Uint8Array | undefined;
  /** `nonce-tail` (2, binary, exactly 8 bytes, secret): Bytes that, behind the number of a packet, make its nonce. */
  nonceTail?: Uint8Array | undefined;
}

/** Attribute set `keyconf-get`, a part of `keyconf`: Which key, and what may be known about it. */
export interface KeyconfGet extends SetObject {
  /** `peer-id` (1, u32, at most 16777215): Number of the peer. Needed. */
  peerId?: number | undefined;
  /** `slot` (2, u32, enum `key-slot`): Place of the key. Needed but for `key-swap`. */
  slot?: EnumValue<KeySlot> | undefined;
  /** `key-id` (3, u32, at most 7): Number that packets name the key by, 0 to 7. */
  keyId?: number | undefined;
  /** `cipher-alg` (4, u32, enum `cipher-alg`): How packets are encrypted. */
  cipherAlg?: EnumValue<CipherAlg> | undefined;
}

/** Attribute set `keyconf-swap-input`, a part of `keyconf`: Whose keys are exchanged. */
export interface KeyconfSwapInput extends SetObject {
  /** `peer-id` (1, u32, at most 16777215): Number of the peer. Needed. */
  peerId?: number | undefined;
}

/** Attribute set `keyconf-del-input`, a part of `keyconf`: Which key is dropped. */
export interface KeyconfDelInput extends SetObject {
  /** `peer-id` (1, u32, at most 16777215): Number of the peer. Needed. */
  peerId?: number | undefined;
  /** `slot` (2, u32, enum `key-slot`): Place of the key. Needed but for `key-swap`. */
  slot?: EnumValue<KeySlot> | undefined;
}

/** Attribute set `ovpn`: An interface with a peer or a key. */
export interface Ovpn<Bytes = never> extends SetObject {
  /** `ifindex` (1, u32): Index of the interface. Needed in requests; replies do not have it, notifications do. */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer`): The peer. */
  peer?: Peer<Bytes> | undefined;
  /** `keyconf` (3, nest of `keyconf`): The key. */
  keyconf?: Keyconf | undefined;
}

/** Attribute set `ovpn-peer-new-input`, a part of `ovpn`: An interface with a peer that is added. */
export interface OvpnPeerNewInput<Bytes = never> extends SetObject {
  /** `ifindex` (1, u32): Index of the interface. Needed in requests; replies do not have it, notifications do. */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer-new-input`): The peer. */
  peer?: PeerNewInput<Bytes> | undefined;
}

/** Attribute set `ovpn-peer-set-input`, a part of `ovpn`: An interface with a peer that is changed. */
export interface OvpnPeerSetInput<Bytes = never> extends SetObject {
  /** `ifindex` (1, u32): Index of the interface. Needed in requests; replies do not have it, notifications do. */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer-set-input`): The peer. */
  peer?: PeerSetInput<Bytes> | undefined;
}

/** Attribute set `ovpn-peer-del-input`, a part of `ovpn`: An interface with a peer that is removed. */
export interface OvpnPeerDelInput extends SetObject {
  /** `ifindex` (1, u32): Index of the interface. Needed in requests; replies do not have it, notifications do. */
  ifindex?: number | undefined;
  /** `peer` (2, nest of `peer-del-input`): The peer. */
  peer?: PeerDelInput | undefined;
}

/** Attribute set `ovpn-keyconf-get`, a part of `ovpn`: An interface with a key. */
export interface OvpnKeyconfGet extends SetObject {
  /** `ifindex` (1, u32): Index of the interface. Needed in requests; replies do not have it, notifications do. */
  ifindex?: number | undefined;
  /** `keyconf` (3, nest of `keyconf-get`): The key. */
  keyconf?: KeyconfGet | undefined;
}

/** Attribute set `ovpn-keyconf-swap-input`, a part of `ovpn`: An interface with a peer whose keys are exchanged. */
export interface OvpnKeyconfSwapInput extends SetObject {
  /** `ifindex` (1, u32): Index of the interface. Needed in requests; replies do not have it, notifications do. */
  ifindex?: number | undefined;
  /** `keyconf` (3, nest of `keyconf-swap-input`): The key. */
  keyconf?: KeyconfSwapInput | undefined;
}

/** Attribute set `ovpn-keyconf-del-input`, a part of `ovpn`: An interface with a key that is dropped. */
export interface OvpnKeyconfDelInput extends SetObject {
  /** `ifindex` (1, u32): Index of the interface. Needed in requests; replies do not have it, notifications do. */
  ifindex?: number | undefined;
  /** `keyconf` (3, nest of `keyconf-del-input`): The key. */
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
