// Generated from specs/kernel/wireguard.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, array, attribute, type AttributeSet, attributeSet, binary, ip, member, named, nest, s64, secret,
  socketAddress, struct, type StructType, structType, text, u16, u32, u64, u8,
} from '@nlkit/netlink-core';
import { wgallowedipFlagsTable, wgdeviceFlagsTable, wgpeerFlagsTable } from './constants.ts';
import { decodeKernelTimespec, decodeWgallowedip, decodeWgpeer } from './decode.ts';
import { encodeKernelTimespec, encodeWgallowedip, encodeWgpeer } from './encode.ts';
import type { KernelTimespec, Wgallowedip, Wgdevice, Wgpeer } from './types.ts';

/** Layout of struct `--kernel-timespec`. */
export const kernelTimespecStruct: StructType<KernelTimespec> = /* @__PURE__ */ structType('--kernel-timespec', 16, {
  sec: /* @__PURE__ */ member(0, 8, 'sec', s64),
  nsec: /* @__PURE__ */ member(8, 8, 'nsec', s64),
}, decodeKernelTimespec, encodeKernelTimespec);

/** Attributes of set `wgdevice`. */
export const wgdeviceAttrs: AttributeSet<Wgdevice> = /* @__PURE__ */ attributeSet('wgdevice', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  ifname: /* @__PURE__ */ attribute(2, 'ifname', text),
  privateKey: /* @__PURE__ */ attribute(3, 'private-key', /* @__PURE__ */ secret(32, 32)),
  publicKey: /* @__PURE__ */ attribute(4, 'public-key', /* @__PURE__ */ binary(32, 32, true)),
  flags: /* @__PURE__ */ attribute(5, 'flags', /* @__PURE__ */ named('u32', wgdeviceFlagsTable)),
  listenPort: /* @__PURE__ */ attribute(6, 'listen-port', u16),
  fwmark: /* @__PURE__ */ attribute(7, 'fwmark', u32),
  peers: /* @__PURE__ */ attribute(
    8, 'peers', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => wgpeerAttrs, decodeWgpeer, encodeWgpeer)),
  ),
});

/** Attributes of set `wgpeer`. */
export const wgpeerAttrs: AttributeSet<Wgpeer> = /* @__PURE__ */ attributeSet('wgpeer', {
  publicKey: /* @__PURE__ */ attribute(1, 'public-key', /* @__PURE__ */ binary(32, 32, true)),
  presharedKey: /* @__PURE__ */ attribute(2, 'preshared-key', /* @__PURE__ */ secret(32, 32)),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32', wgpeerFlagsTable)),
  endpoint: /* @__PURE__ */ attribute(4, 'endpoint', socketAddress),
  persistentKeepaliveInterval: /* @__PURE__ */ attribute(5, 'persistent-keepalive-interval', u16),
  lastHandshakeTime: /* @__PURE__ */ attribute(6, 'last-handshake-time', /* @__PURE__ */ struct(kernelTimespecStruct)),
  rxBytes: /* @__PURE__ */ attribute(7, 'rx-bytes', u64),
  txBytes: /* @__PURE__ */ attribute(8, 'tx-bytes', u64),
  allowedips: /* @__PURE__ */ attribute(
    9, 'allowedips',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => wgallowedipAttrs, decodeWgallowedip, encodeWgallowedip)),
  ),
  protocolVersion: /* @__PURE__ */ attribute(10, 'protocol-version', u32),
});

/** Attributes of set `wgallowedip`. */
export const wgallowedipAttrs: AttributeSet<Wgallowedip> = /* @__PURE__ */ attributeSet('wgallowedip', {
  family: /* @__PURE__ */ attribute(1, 'family', /* @__PURE__ */ named('u16', addressFamilyTable)),
  ipaddr: /* @__PURE__ */ attribute(2, 'ipaddr', ip),
  cidrMask: /* @__PURE__ */ attribute(3, 'cidr-mask', u8),
  flags: /* @__PURE__ */ attribute(4, 'flags', /* @__PURE__ */ named('u32', wgallowedipFlagsTable)),
});
