// Generated from specs/kernel/wireguard.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrReader } from '@nlkit/netlink-core';
import { wgallowedipFlagsTable, wgdeviceFlagsTable, wgpeerFlagsTable } from './constants.ts';
import type { KernelTimespec, Wgallowedip, Wgdevice, Wgpeer } from './types.ts';

/** Decodes struct `--kernel-timespec` (16 bytes) at an offset. */
export function decodeKernelTimespec(r: AttrReader, at: number): KernelTimespec {
  return {
    sec: r.view.getBigInt64(at, r.little),
    nsec: r.view.getBigInt64(at + 8, r.little),
  };
}

/** Decodes attribute set `wgdevice`. */
export function decodeWgdevice(r: AttrReader, out: Wgdevice = {}): Wgdevice {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.ifname = r.text('ifname'); break;
      case 3: out.privateKey = r.secret('private-key', 32, 32); break;
      case 4: out.publicKey = r.binary('public-key', 32, 32); break;
      case 5: out.flags = wgdeviceFlagsTable.of(r.u32('flags')); break;
      case 6: out.listenPort = r.u16('listen-port'); break;
      case 7: out.fwmark = r.u32('fwmark'); break;
      case 8: out.peers = r.nests('peers', decodeWgpeer); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wgpeer`. */
export function decodeWgpeer(r: AttrReader, out: Wgpeer = {}): Wgpeer {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.publicKey = r.binary('public-key', 32, 32); break;
      case 2: out.presharedKey = r.secret('preshared-key', 32, 32); break;
      case 3: out.flags = wgpeerFlagsTable.of(r.u32('flags')); break;
      case 4: out.endpoint = r.socketAddress('endpoint'); break;
      case 5: out.persistentKeepaliveInterval = r.u16('persistent-keepalive-interval'); break;
      case 6: out.lastHandshakeTime = r.struct('last-handshake-time', 16, decodeKernelTimespec); break;
      case 7: out.rxBytes = r.u64('rx-bytes'); break;
      case 8: out.txBytes = r.u64('tx-bytes'); break;
      case 9: out.allowedips = r.nests('allowedips', decodeWgallowedip); break;
      case 10: out.protocolVersion = r.u32('protocol-version'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `wgallowedip`. */
export function decodeWgallowedip(r: AttrReader, out: Wgallowedip = {}): Wgallowedip {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.family = addressFamilyTable.of(r.u16('family')); break;
      case 2: out.ipaddr = r.ip('ipaddr'); break;
      case 3: out.cidrMask = r.u8('cidr-mask'); break;
      case 4: out.flags = wgallowedipFlagsTable.of(r.u32('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
