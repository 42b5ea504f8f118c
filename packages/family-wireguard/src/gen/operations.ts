// Generated from specs/kernel/wireguard.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { mergeDevice, splitDevice } from '../extra/index.ts';
import { decodeWgdevice } from './decode.ts';
import { wgdeviceAttrs } from './descriptors.ts';
import { encodeWgdevice } from './encode.ts';
import type { GetDeviceDumpRequest, SetDeviceRequest, Wgdevice } from './types.ts';

/**
 * Netlink family `wireguard`: WireGuard devices and their peers. A device itself is made and deleted as a link of kind
 * `wireguard`; here it gets its keys, port and peers.
 */
export const family: Family = { name: 'wireguard', protocol: 16, version: 1, modules: ['wireguard'] };

/**
 * `get-device`: Reads one device with all its peers. A large device comes in several messages, which are put together.
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const getDevice: Operation<undefined, Call<GetDeviceDumpRequest, Wgdevice, never>> = /* @__PURE__ */ operation({
  name: 'get-device', family, set: wgdeviceAttrs, privilege: 'namespace', sensitive: true,
  do: undefined,
  dump: { request: 0, reply: 0, encode: encodeWgdevice, decode: decodeWgdevice, merge: mergeDevice },
});

/**
 * `set-device`: Changes settings of a device and adds, changes or removes peers; what is not given stays as it is. A
 * large set of peers is sent as several messages, of which each takes effect by itself. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const setDevice: Operation<Call<SetDeviceRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set-device', family, set: wgdeviceAttrs, privilege: 'namespace', sensitive: true,
  do: { request: 1, encode: encodeWgdevice, split: splitDevice },
  dump: undefined,
});

/** All operations of `wireguard`. */
export const operations: readonly AnyOperation[] = [getDevice, setDevice];
