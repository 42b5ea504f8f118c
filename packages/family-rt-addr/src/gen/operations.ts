// Generated from specs/kernel/rt-addr.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeAddrAttrsMessage } from './decode.ts';
import { addrAttrs, ifaddrmsgStruct } from './descriptors.ts';
import { encodeAddrAttrsMessage } from './encode.ts';
import type {
  AddrAttrsMessage, DeladdrRequest, GetaddrDumpRequest, GetaddrRequest, GetanycastDumpRequest, GetmulticastDumpRequest,
  NewaddrRequest,
} from './types.ts';

/** Netlink family `rt-addr`: Addresses of links, and the multicast and anycast addresses they listen to. */
export const family: Family = { name: 'rt-addr', protocol: 0, version: 1, modules: [] };

/**
 * `newaddr`: Adds an address to a link, or changes one that is there. Flags of the request say which: `create`, `excl`,
 * `replace`. Needs CAP_NET_ADMIN over the network namespace.
 */
export const newaddr: Operation<Call<NewaddrRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newaddr', family, set: addrAttrs, header: ifaddrmsgStruct, privilege: 'namespace',
  do: { request: 20, encode: encodeAddrAttrsMessage },
  dump: undefined,
});

/**
 * `deladdr`: Removes an address from a link. Removing the first IPv4 address of a subnet removes its secondary ones
 * too, unless the sysctl promote_secondaries is set. Needs CAP_NET_ADMIN over the network namespace.
 */
export const deladdr: Operation<Call<DeladdrRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'deladdr', family, set: addrAttrs, header: ifaddrmsgStruct, privilege: 'namespace',
  do: { request: 21, encode: encodeAddrAttrsMessage },
  dump: undefined,
});

/**
 * `getaddr`: Reads one IPv6 address, or lists addresses: those of `ifa-family`, or of all families if it is `unspec`;
 * those of the link `ifa-index`, or of all links if it is 0.
 */
export const getaddr: Operation<
  Call<GetaddrRequest, AddrAttrsMessage, never>, Call<GetaddrDumpRequest, AddrAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getaddr', family, set: addrAttrs, header: ifaddrmsgStruct,
  do: { request: 22, reply: 20, encode: encodeAddrAttrsMessage, decode: decodeAddrAttrsMessage },
  dump: { request: 22, reply: 20, encode: encodeAddrAttrsMessage, decode: decodeAddrAttrsMessage },
});

/**
 * `getmulticast`: Lists the multicast addresses that links listen to. `ifa-family` has to be `inet6`, or `inet`, which
 * older kernels do not have.
 */
export const getmulticast: Operation<
  undefined, Call<GetmulticastDumpRequest, AddrAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getmulticast', family, set: addrAttrs, header: ifaddrmsgStruct,
  do: undefined,
  dump: { request: 58, reply: 58, encode: encodeAddrAttrsMessage, decode: decodeAddrAttrsMessage },
});

/** `getanycast`: Lists the anycast addresses of links. `ifa-family` has to be `inet6`. */
export const getanycast: Operation<
  undefined, Call<GetanycastDumpRequest, AddrAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getanycast', family, set: addrAttrs, header: ifaddrmsgStruct,
  do: undefined,
  dump: { request: 62, reply: 62, encode: encodeAddrAttrsMessage, decode: decodeAddrAttrsMessage },
});

/** `newaddr-ntf`: An address was added or changed. */
export const newaddrNtf: Notification<AddrAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newaddr-ntf', family, set: addrAttrs, header: ifaddrmsgStruct, message: 20,
  decode: decodeAddrAttrsMessage,
});

/** `deladdr-ntf`: An address was removed. */
export const deladdrNtf: Notification<AddrAttrsMessage> = /* @__PURE__ */ notification({
  name: 'deladdr-ntf', family, set: addrAttrs, header: ifaddrmsgStruct, message: 21,
  decode: decodeAddrAttrsMessage,
});

/** `newmulticast-ntf`: A link listens to another multicast address. */
export const newmulticastNtf: Notification<AddrAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newmulticast-ntf', family, set: addrAttrs, header: ifaddrmsgStruct, message: 56,
  decode: decodeAddrAttrsMessage,
});

/** `delmulticast-ntf`: A link listens to a multicast address no longer. */
export const delmulticastNtf: Notification<AddrAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delmulticast-ntf', family, set: addrAttrs, header: ifaddrmsgStruct, message: 57,
  decode: decodeAddrAttrsMessage,
});

/** `newanycast-ntf`: A link got an anycast address. */
export const newanycastNtf: Notification<AddrAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newanycast-ntf', family, set: addrAttrs, header: ifaddrmsgStruct, message: 60,
  decode: decodeAddrAttrsMessage,
});

/** `delanycast-ntf`: A link lost an anycast address. */
export const delanycastNtf: Notification<AddrAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delanycast-ntf', family, set: addrAttrs, header: ifaddrmsgStruct, message: 61,
  decode: decodeAddrAttrsMessage,
});

/** All operations of `rt-addr`. */
export const operations: readonly AnyOperation[] = [newaddr, deladdr, getaddr, getmulticast, getanycast];

/** All notifications and events of `rt-addr`. */
export const notifications: readonly Notification<object>[] = [
  newaddrNtf, deladdrNtf, newmulticastNtf, delmulticastNtf, newanycastNtf, delanycastNtf,
];
