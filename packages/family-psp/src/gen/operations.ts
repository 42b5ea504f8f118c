// Generated from specs/kernel/psp.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeAssoc, decodeDev, decodeStats } from './decode.ts';
import { assocAttrs, devAttrs, statsAttrs } from './descriptors.ts';
import { encodeAssoc, encodeDev, encodeStats } from './encode.ts';
import type {
  Assoc, Dev, DevAssocRequest, DevDisassocRequest, DevGetDumpRequest, DevGetRequest, DevSetRequest, GetStatsDumpRequest,
  GetStatsRequest, KeyRotateRequest, RxAssocRequest, Stats, TxAssocRequest,
} from './types.ts';

/**
 * Netlink family `psp`: Encryption of TCP connections by the network card (PSP Security Protocol): devices that can do
 * it, and keys of connections.
 */
export const family: Family = { name: 'psp', protocol: 16, version: 1, modules: [] };

/** `dev-get`: Reads one device, or lists those that the network namespace may use. Anybody may. */
export const devGet: Operation<
  Call<DevGetRequest, Dev, never>, Call<DevGetDumpRequest, Dev, never>
> = /* @__PURE__ */ operation({
  name: 'dev-get', family, set: devAttrs,
  do: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
  dump: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
});

/** `dev-add-ntf`: A device was added. */
export const devAddNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-add-ntf', family, set: devAttrs, message: 2, group: 'mgmt',
  decode: decodeDev,
});

/** `dev-del-ntf`: A device was removed. */
export const devDelNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-del-ntf', family, set: devAttrs, message: 3, group: 'mgmt',
  decode: decodeDev,
});

/** `dev-set`: Changes which versions a device accepts. Needs CAP_NET_ADMIN in the initial user namespace. */
export const devSet: Operation<Call<DevSetRequest, Dev, never>, undefined> = /* @__PURE__ */ operation({
  name: 'dev-set', family, set: devAttrs, privilege: 'initial',
  do: { request: 4, reply: 4, encode: encodeDev, decode: decodeDev },
  dump: undefined,
});

/** `dev-change-ntf`: The settings or associations of a device changed. */
export const devChangeNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-change-ntf', family, set: devAttrs, message: 5, group: 'mgmt',
  decode: decodeDev,
});

/**
 * `key-rotate`: Makes the device use a new key of its own, from which keys of connections are derived. Connections made
 * under the key before the last one stop receiving. Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const keyRotate: Operation<Call<KeyRotateRequest, Dev, never>, undefined> = /* @__PURE__ */ operation({
  name: 'key-rotate', family, set: devAttrs, privilege: 'initial',
  do: { request: 6, reply: 6, encode: encodeDev, decode: decodeDev },
  dump: undefined,
});

/** `key-rotate-ntf`: The key of a device was changed. */
export const keyRotateNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'key-rotate-ntf', family, set: devAttrs, message: 7, group: 'use',
  decode: decodeDev,
});

/**
 * `rx-assoc`: Gives a TCP socket a key for receiving, which is answered and to be told to the other side. The first
 * step; anybody may, for a socket of the calling process.
 */
export const rxAssoc: Operation<Call<RxAssocRequest, Assoc, never>, undefined> = /* @__PURE__ */ operation({
  name: 'rx-assoc', family, set: assocAttrs, sensitive: true,
  do: { request: 8, reply: 8, encode: encodeAssoc, decode: decodeAssoc },
  dump: undefined,
});

/**
 * `tx-assoc`: Gives a TCP socket the key for sending that the other side has told. Needs a key for receiving before,
 * and can be done once. Anybody may, for a socket of the calling process.
 */
export const txAssoc: Operation<Call<TxAssocRequest, Assoc, never>, undefined> = /* @__PURE__ */ operation({
  name: 'tx-assoc', family, set: assocAttrs, sensitive: true,
  do: { request: 9, reply: 9, encode: encodeAssoc, decode: decodeAssoc },
  dump: undefined,
});

/** `get-stats`: Reads the counters of one device, or lists those of all. Anybody may. */
export const getStats: Operation<
  Call<GetStatsRequest, Stats, never>, Call<GetStatsDumpRequest, Stats, never>
> = /* @__PURE__ */ operation({
  name: 'get-stats', family, set: statsAttrs,
  do: { request: 10, reply: 10, encode: encodeStats, decode: decodeStats },
  dump: { request: 10, reply: 10, encode: encodeStats, decode: decodeStats },
});

/**
 * `dev-assoc`: Lets another link, such as a virtual one of a container, use the device. Needs CAP_NET_ADMIN in the
 * initial user namespace.
 */
export const devAssoc: Operation<Call<DevAssocRequest, Dev, never>, undefined> = /* @__PURE__ */ operation({
  name: 'dev-assoc', family, set: devAttrs, privilege: 'initial',
  do: { request: 11, reply: 11, encode: encodeDev, decode: decodeDev },
  dump: undefined,
});

/** `dev-disassoc`: Ends the use of the device by another link. Needs CAP_NET_ADMIN in the initial user namespace. */
export const devDisassoc: Operation<Call<DevDisassocRequest, Dev, never>, undefined> = /* @__PURE__ */ operation({
  name: 'dev-disassoc', family, set: devAttrs, privilege: 'initial',
  do: { request: 12, reply: 12, encode: encodeDev, decode: decodeDev },
  dump: undefined,
});

/** All operations of `psp`. */
export const operations: readonly AnyOperation[] = [
  devGet, devSet, keyRotate, rxAssoc, txAssoc, getStats, devAssoc, devDisassoc,
];

/** All notifications and events of `psp`. */
export const notifications: readonly Notification<object>[] = [devAddNtf, devDelNtf, devChangeNtf, keyRotateNtf];
