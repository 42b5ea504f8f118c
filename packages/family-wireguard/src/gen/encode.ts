// Generated from specs/kernel/wireguard.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
import { wgallowedipFlagsTable, wgdeviceFlagsTable, wgpeerFlagsTable } from './constants.ts';
import type { KernelTimespec, Wgallowedip, Wgdevice, Wgpeer } from './types.ts';

/** Encodes struct `--kernel-timespec` (16 bytes) at an offset that holds zeros. */
export function encodeKernelTimespec(w: AttrWriter, at: number, s: Sparse<KernelTimespec>): void {
  w.putS64(at, 'sec', s.sec);
  w.putS64(at + 8, 'nsec', s.nsec);
}

/** Encodes attribute set `wgdevice`. */
export function encodeWgdevice(w: AttrWriter, set: Wgdevice<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'ifname': w.text(2, 'ifname', set.ifname, 15); break;
      case 'privateKey': w.secret(3, 'private-key', set.privateKey, 32, 32); break;
      case 'publicKey': w.binary(4, 'public-key', set.publicKey, 32, 32); break;
      case 'flags': w.u32(5, 'flags', set.flags, wgdeviceFlagsTable); break;
      case 'listenPort': w.u16(6, 'listen-port', set.listenPort); break;
      case 'fwmark': w.u32(7, 'fwmark', set.fwmark); break;
      case 'peers': w.nests(8, 'peers', set.peers, encodeWgpeer); break;
      default: w.unknownKey('wgdevice', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wgpeer`. */
export function encodeWgpeer(w: AttrWriter, set: Wgpeer<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'publicKey': w.binary(1, 'public-key', set.publicKey, 32, 32); break;
      case 'presharedKey': w.secret(2, 'preshared-key', set.presharedKey, 32, 32); break;
      case 'flags': w.u32(3, 'flags', set.flags, wgpeerFlagsTable); break;
      case 'endpoint': w.socketAddress(4, 'endpoint', set.endpoint); break;
      case 'persistentKeepaliveInterval':
        w.u16(5, 'persistent-keepalive-interval', set.persistentKeepaliveInterval);
        break;
      case 'lastHandshakeTime':
        w.struct(6, 'last-handshake-time', set.lastHandshakeTime, 16, encodeKernelTimespec);
        break;
      case 'rxBytes': w.u64(7, 'rx-bytes', set.rxBytes); break;
      case 'txBytes': w.u64(8, 'tx-bytes', set.txBytes); break;
      case 'allowedips': w.nests(9, 'allowedips', set.allowedips, encodeWgallowedip); break;
      case 'protocolVersion': w.u32(10, 'protocol-version', set.protocolVersion); break;
      default: w.unknownKey('wgpeer', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `wgallowedip`. */
export function encodeWgallowedip(w: AttrWriter, set: Wgallowedip<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'family': w.u16(1, 'family', set.family, addressFamilyTable); break;
      case 'ipaddr': w.ip(2, 'ipaddr', set.ipaddr); break;
      case 'cidrMask': w.u8(3, 'cidr-mask', set.cidrMask); break;
      case 'flags': w.u32(4, 'flags', set.flags, wgallowedipFlagsTable); break;
      default: w.unknownKey('wgallowedip', key);
    }
  }
  w.keptUnknown(set);
}
