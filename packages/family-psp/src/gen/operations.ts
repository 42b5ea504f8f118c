// Generated from specs/kernel/psp.yaml. Do not edit; run `pnpm regenerate`.

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

/** Netlink family `psp` */
export const family: Family = { name: 'psp', protocol: 16, version: 1, modules: [] };

/** `dev-get` */
export const devGet: Operation<
  Call<DevGetRequest, Dev, never>, Call<DevGetDumpRequest, Dev, never>
> = /* @__PURE__ */ operation({
  name: 'dev-get', family, set: devAttrs,
  do: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
  dump: { request: 1, reply: 1, encode: encodeDev, decode: decodeDev },
});

/** `dev-add-ntf` */
export const devAddNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-add-ntf', family, set: devAttrs, message: 2, group: 'mgmt',
  decode: decodeDev,
});

/** `dev-del-ntf` */
export const devDelNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-del-ntf', family, set: devAttrs, message: 3, group: 'mgmt',
  decode: decodeDev,
});

/**
 * `dev-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const devSet: Operation<Call<DevSetRequest, Dev, never>, undefined> = /* @__PURE__ */ operation({
  name: 'dev-set', family, set: devAttrs, privilege: 'initial',
  do: { request: 4, reply: 4, encode: encodeDev, decode: decodeDev },
  dump: undefined,
});

/** `dev-change-ntf` */
export const devChangeNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'dev-change-ntf', family, set: devAttrs, message: 5, group: 'mgmt',
  decode: decodeDev,
});

/**
 * `key-rotate`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const keyRotate: Operation<Call<KeyRotateRequest, Dev, never>, undefined> = /* @__PURE__ */ operation({
  name: 'key-rotate', family, set: devAttrs, privilege: 'initial',
  do: { request: 6, reply: 6, encode: encodeDev, decode: decodeDev },
  dump: undefined,
});

/** `key-rotate-ntf` */
export const keyRotateNtf: Notification<Dev> = /* @__PURE__ */ notification({
  name: 'key-rotate-ntf', family, set: devAttrs, message: 7, group: 'use',
  decode: decodeDev,
});

/** `rx-assoc` */
export const rxAssoc: Operation<Call<RxAssocRequest, Assoc, never>, undefined> = /* @__PURE__ */ operation({
  name: 'rx-assoc', family, set: assocAttrs,
  do: { request: 8, reply: 8, encode: encodeAssoc, decode: decodeAssoc },
  dump: undefined,
});

/** `tx-assoc` */
export const txAssoc: Operation<Call<TxAssocRequest, Assoc, never>, undefined> = /* @__PURE__ */ operation({
  name: 'tx-assoc', family, set: assocAttrs,
  do: { request: 9, reply: 9, encode: encodeAssoc, decode: decodeAssoc },
  dump: undefined,
});

/** `get-stats` */
export const getStats: Operation<
  Call<GetStatsRequest, Stats, never>, Call<GetStatsDumpRequest, Stats, never>
> = /* @__PURE__ */ operation({
  name: 'get-stats', family, set: statsAttrs,
  do: { request: 10, reply: 10, encode: encodeStats, decode: decodeStats },
  dump: { request: 10, reply: 10, encode: encodeStats, decode: decodeStats },
});

/**
 * `dev-assoc`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const devAssoc: Operation<Call<DevAssocRequest, Dev, never>, undefined> = /* @__PURE__ */ operation({
  name: 'dev-assoc', family, set: devAttrs, privilege: 'initial',
  do: { request: 11, reply: 11, encode: encodeDev, decode: decodeDev },
  dump: undefined,
});

/**
 * `dev-disassoc`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
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
