// Generated from specs/kernel/ovpn.yaml. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeOvpn, decodeOvpnKeyconfGet } from './decode.ts';
import {
  ovpnAttrs, ovpnKeyconfDelInputAttrs, ovpnKeyconfGetAttrs, ovpnKeyconfSwapInputAttrs, ovpnPeerDelInputAttrs,
  ovpnPeerNewInputAttrs, ovpnPeerSetInputAttrs,
} from './descriptors.ts';
import {
  encodeOvpn, encodeOvpnKeyconfDelInput, encodeOvpnKeyconfGet, encodeOvpnKeyconfSwapInput, encodeOvpnPeerDelInput,
  encodeOvpnPeerNewInput, encodeOvpnPeerSetInput,
} from './encode.ts';
import type {
  KeyDelRequest, KeyGetRequest, KeyNewRequest, KeySwapRequest, Ovpn, OvpnKeyconfGet, PeerDelRequest, PeerGetDumpRequest,
  PeerGetRequest, PeerNewRequest, PeerSetRequest,
} from './types.ts';

/** Netlink family `ovpn` */
export const family: Family = { name: 'ovpn', protocol: 16, version: 1, modules: ['ovpn'] };

/**
 * `peer-new`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const peerNew: Operation<Call<PeerNewRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'peer-new', family, set: ovpnPeerNewInputAttrs, privilege: 'initial',
  do: { request: 1, encode: encodeOvpnPeerNewInput },
  dump: undefined,
});

/**
 * `peer-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const peerSet: Operation<Call<PeerSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'peer-set', family, set: ovpnPeerSetInputAttrs, privilege: 'initial',
  do: { request: 2, encode: encodeOvpnPeerSetInput },
  dump: undefined,
});

/**
 * `peer-get`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const peerGet: Operation<
  Call<PeerGetRequest, Ovpn, never>, Call<PeerGetDumpRequest, Ovpn, never>
> = /* @__PURE__ */ operation({
  name: 'peer-get', family, set: ovpnAttrs, privilege: 'initial',
  do: { request: 3, reply: 3, encode: encodeOvpn, decode: decodeOvpn },
  dump: { request: 3, reply: 3, encode: encodeOvpn, decode: decodeOvpn },
});

/**
 * `peer-del`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const peerDel: Operation<Call<PeerDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'peer-del', family, set: ovpnPeerDelInputAttrs, privilege: 'initial',
  do: { request: 4, encode: encodeOvpnPeerDelInput },
  dump: undefined,
});

/** `peer-del-ntf` */
export const peerDelNtf: Notification<Ovpn> = /* @__PURE__ */ notification({
  name: 'peer-del-ntf', family, set: ovpnAttrs, message: 5, group: 'peers',
  decode: decodeOvpn,
});

/**
 * `key-new`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const keyNew: Operation<Call<KeyNewRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'key-new', family, set: ovpnAttrs, privilege: 'initial',
  do: { request: 6, encode: encodeOvpn },
  dump: undefined,
});

/**
 * `key-get`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const keyGet: Operation<Call<KeyGetRequest, OvpnKeyconfGet, never>, undefined> = /* @__PURE__ */ operation({
  name: 'key-get', family, set: ovpnKeyconfGetAttrs, privilege: 'initial',
  do: { request: 7, reply: 7, encode: encodeOvpnKeyconfGet, decode: decodeOvpnKeyconfGet },
  dump: undefined,
});

/**
 * `key-swap`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const keySwap: Operation<Call<KeySwapRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'key-swap', family, set: ovpnKeyconfSwapInputAttrs, privilege: 'initial',
  do: { request: 8, encode: encodeOvpnKeyconfSwapInput },
  dump: undefined,
});

/** `key-swap-ntf` */
export const keySwapNtf: Notification<OvpnKeyconfGet> = /* @__PURE__ */ notification({
  name: 'key-swap-ntf', family, set: ovpnKeyconfGetAttrs, message: 9, group: 'peers',
  decode: decodeOvpnKeyconfGet,
});

/**
 * `key-del`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const keyDel: Operation<Call<KeyDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'key-del', family, set: ovpnKeyconfDelInputAttrs, privilege: 'initial',
  do: { request: 10, encode: encodeOvpnKeyconfDelInput },
  dump: undefined,
});

/** `peer-float-ntf` */
export const peerFloatNtf: Notification<Ovpn> = /* @__PURE__ */ notification({
  name: 'peer-float-ntf', family, set: ovpnAttrs, message: 11, group: 'peers',
  decode: decodeOvpn,
});

/** All operations of `ovpn`. */
export const operations: readonly AnyOperation[] = [
  peerNew, peerSet, peerGet, peerDel, keyNew, keyGet, keySwap, keyDel,
];

/** All notifications and events of `ovpn`. */
export const notifications: readonly Notification<object>[] = [peerDelNtf, keySwapNtf, peerFloatNtf];
