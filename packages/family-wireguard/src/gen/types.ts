// Generated from specs/kernel/wireguard.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, PickEach, SetObject, SocketAddress, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type { WgallowedipFlag, WgdeviceFlag, WgpeerFlag } from './constants.ts';

/** Struct `--kernel-timespec` (16 bytes): A time since 1970-01-01 UTC. */
export interface KernelTimespec extends StructObject {
  /** `sec` (s64): Whole seconds. */
  sec: bigint;
  /** `nsec` (s64): Nanoseconds beyond `sec`, 0 to 999999999. */
  nsec: bigint;
}

/** Attribute set `wgdevice`: A WireGuard device. In requests either `ifindex` or `ifname` says which, not both. */
export interface Wgdevice<Bytes = never> extends SetObject {
  /** `ifindex` (1, u32): Index of the link. */
  ifindex?: number | undefined;
  /** `ifname` (2, string, at most 15 bytes): Name of the link. */
  ifname?: string | Bytes | undefined;
  /**
   * `private-key` (3, binary, exactly 32 bytes, secret): The device's private key. Setting all zeros removes it. Absent
   * in replies if the device has none.
   */
  privateKey?: Uint8Array | undefined;
  /**
   * `public-key` (4, binary, exactly 32 bytes): The public key that belongs to `private-key`. Read-only. Absent if the
   * device has no private key.
   */
  publicKey?: Uint8Array | undefined;
  /** `flags` (5, u32, flags `wgdevice-flags`): Only in requests. */
  flags?: FlagsValue<WgdeviceFlag> | undefined;
  /**
   * `listen-port` (6, u16): UDP port on which the device listens. Setting 0 lets the kernel choose one as soon as the
   * link is up.
   */
  listenPort?: number | undefined;
  /** `fwmark` (7, u32): Mark of the packets that carry the tunnel, for use in routing rules; 0 for none. */
  fwmark?: number | undefined;
  /**
   * `peers` (8, indexed-array of nest of `wgpeer`): Peers of the device. In requests only those that are added, changed
   * or removed.
   */
  peers?: Wgpeer<Bytes>[] | undefined;
}

/** Attribute set `wgpeer`: A peer of a device. */
export interface Wgpeer<Bytes = never> extends SetObject {
  /** `public-key` (1, binary, exactly 32 bytes): The peer's public key, which identifies it. Needed in requests. */
  publicKey?: Uint8Array | undefined;
  /**
   * `preshared-key` (2, binary, exactly 32 bytes, secret): A secret key shared with this peer, on top of the key pairs.
   * All zeros if there is none; setting that removes it.
   */
  presharedKey?: Uint8Array | undefined;
  /** `flags` (3, u32, flags `wgpeer-flags`): Only in requests. */
  flags?: FlagsValue<WgpeerFlag> | undefined;
  /**
   * `endpoint` (4, binary, sockaddr, at least 16 bytes): UDP address at which the peer is reached. Follows the peer,
   * being replaced by where its last authenticated packet came from. Absent as long as it is not known.
   */
  endpoint?: SocketAddress | Bytes | undefined;
  /**
   * `persistent-keepalive-interval` (5, u16): Seconds without traffic after which an empty packet is sent, so that a
   * firewall or NAT on the way keeps its state; 0 for never.
   */
  persistentKeepaliveInterval?: number | undefined;
  /**
   * `last-handshake-time` (6, struct `--kernel-timespec`): When the last handshake was completed; 0 if there was none
   * yet. Read-only.
   */
  lastHandshakeTime?: StructInput<KernelTimespec, Bytes> | undefined;
  /** `rx-bytes` (7, u64): Bytes received from the peer, tunnel overhead included. Read-only. */
  rxBytes?: bigint | undefined;
  /** `tx-bytes` (8, u64): Bytes sent to the peer, tunnel overhead included. Read-only. */
  txBytes?: bigint | undefined;
  /**
   * `allowedips` (9, indexed-array of nest of `wgallowedip`): Networks that lie behind the peer. Packets to them are
   * sent to it, and what it sends has to come from them. A network belongs to one peer of the device only; adding it
   * takes it from any other.
   */
  allowedips?: Wgallowedip<Bytes>[] | undefined;
  /** `protocol-version` (10, u32): Version of the protocol, 1. In requests better left out. */
  protocolVersion?: number | undefined;
}

/** Attribute set `wgallowedip`: A network that lies behind a peer. */
export interface Wgallowedip<Bytes = never> extends SetObject {
  /** `family` (1, u16, enum `address-family`): `inet` or `inet6`. */
  family?: EnumValue<AddressFamily> | undefined;
  /** `ipaddr` (2, binary, ipv4-or-v6, at least 4 bytes): Address of the network; bits beyond the prefix are ignored. */
  ipaddr?: string | Bytes | undefined;
  /** `cidr-mask` (3, u8): Length of the prefix in bits, 0 to 32 or 0 to 128. */
  cidrMask?: number | undefined;
  /** `flags` (4, u32, flags `wgallowedip-flags`): Only in requests. */
  flags?: FlagsValue<WgallowedipFlag> | undefined;
}

/** Request of `get-device` (dump). */
export type GetDeviceDumpRequest = PickEach<Wgdevice<Uint8Array>, 'ifindex' | 'ifname'>;

/** Request of `set-device`. */
export type SetDeviceRequest = PickEach<
  Wgdevice<Uint8Array>,
  'ifindex' | 'ifname' | 'privateKey' | 'publicKey' | 'flags' | 'listenPort' | 'fwmark' | 'peers'
>;
