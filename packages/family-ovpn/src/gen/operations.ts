// Generated from specs/kernel/ovpn.yaml and its overlay. Do not edit; run `pnpm regenerate`.

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

/**
 * Netlink family `ovpn`: Data channel of OpenVPN in the kernel: peers of an interface, and their keys. The interface
 * itself is made and deleted as a link of kind `ovpn`.
 */
export const family: Family = { name: 'ovpn', protocol: 16, version: 1, modules: ['ovpn'] };

/**
 * `peer-new`: Adds a peer, together with the socket that it is reached by. Needs CAP_NET_ADMIN in the initial user
 * namespace.
 */
export const peerNew: Operation<Call<PeerNewRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'peer-new', family, set: ovpnPeerNewInputAttrs, privilege: 'initial',
  do: { request: 1, encode: encodeOvpnPeerNewInput },
  dump: undefined,
});

/** `peer-set`: Changes a peer; what is not given stays as it is. Needs CAP_NET_ADMIN in the initial user namespace. */
export const peerSet: Operation<Call<PeerSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'peer-set', family, set: ovpnPeerSetInputAttrs, privilege: 'initial',
  do: { request: 2, encode: encodeOvpnPeerSetInput },
  dump: undefined,
});

/** `peer-get`: Reads one peer, or lists those of an interface. Needs CAP_NET_ADMIN in the initial user namespace. */
export const peerGet: Operation<
  Call<PeerGetRequest, Ovpn, never>, Call<PeerGetDumpRequest, Ovpn, never>
> = /* @__PURE__ */ operation({
  name: 'peer-get', family, set: ovpnAttrs, privilege: 'initial', sensitive: true,
  do: { request: 3, reply: 3, encode: encodeOvpn, decode: decodeOvpn },
  dump: { request: 3, reply: 3, encode: encodeOvpn, decode: decodeOvpn },
});

/** `peer-del`: Removes a peer. Needs CAP_NET_ADMIN in the initial user namespace. */
export const peerDel: Operation<Call<PeerDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'peer-del', family, set: ovpnPeerDelInputAttrs, privilege: 'initial',
  do: { request: 4, encode: encodeOvpnPeerDelInput },
  dump: undefined,
});

/** `peer-del-ntf`: A peer was removed, for the reason that is told. */
export const peerDelNtf: Notification<Ovpn> = /* @__PURE__ */ notification({
  name: 'peer-del-ntf', family, set: ovpnAttrs, message: 5, group: 'peers',
  decode: decodeOvpn,
});

/**
 * `key-new`: Gives a peer a key, for one of its two slots; what was there is dropped. Needs CAP_NET_ADMIN in the
 * initial user namespace.
 */
export const keyNew: Operation<Call<KeyNewRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'key-new', family, set: ovpnAttrs, privilege: 'initial', sensitive: true,
  do: { request: 6, encode: encodeOvpn },
  dump: undefined,
});

/**
 * `key-get`: Reads what may be known about a key of a peer, not the key itself. Needs CAP_NET_ADMIN in the initial user
 * namespace.
 */
export const keyGet: Operation<Call<KeyGetRequest, OvpnKeyconfGet, never>, undefined> = /* @__PURE__ */ operation({
  name: 'key-get', family, set: ovpnKeyconfGetAttrs, privilege: 'initial',
  do: { request: 7, reply: 7, encode: encodeOvpnKeyconfGet, decode: decodeOvpnKeyconfGet },
  dump: undefined,
});

/**
 * `key-swap`: Exchanges the two keys of a peer, so that the other one is used for sending. Needs CAP_NET_ADMIN in the
 * initial user namespace.
 */
export const keySwap: Operation<Call<KeySwapRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'key-swap', family, set: ovpnKeyconfSwapInputAttrs, privilege: 'initial',
  do: { request: 8, encode: encodeOvpnKeyconfSwapInput },
  dump: undefined,
});

/** `key-swap-ntf`: A key has been used so often that it must be replaced; with its number. */
export const keySwapNtf: Notification<OvpnKeyconfGet> = /* @__PURE__ */ notification({
  name: 'key-swap-ntf', family, set: ovpnKeyconfGetAttrs, message: 9, group: 'peers',
  decode: decodeOvpnKeyconfGet,
});

/** `key-del`: Drops a key of a peer. Needs CAP_NET_ADMIN in the initial user namespace. */
export const keyDel: Operation<Call<KeyDelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'key-del', family, set: ovpnKeyconfDelInputAttrs, privilege: 'initial',
  do: { request: 10, encode: encodeOvpnKeyconfDelInput },
  dump: undefined,
});

/** `peer-float-ntf`: A peer is reached at another address, having sent from there. */
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
