// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeConntrackAttrsMessage, decodeConntrackStatsAttrsMessage } from './decode.ts';
import { conntrackAttrs, conntrackStatsAttrs, nfgenmsgStruct } from './descriptors.ts';
import { encodeConntrackAttrsMessage, encodeConntrackStatsAttrsMessage } from './encode.ts';
import type {
  ConntrackAttrsMessage, ConntrackStatsAttrsMessage, GetDumpRequest, GetRequest, GetStatsDumpRequest,
} from './types.ts';

/** Netlink family `conntrack` */
export const family: Family = { name: 'conntrack', protocol: 12, version: 1, modules: ['nf_conntrack_netlink'] };

/** `get` */
export const get: Operation<
  Call<GetRequest, ConntrackAttrsMessage, never>, Call<GetDumpRequest, ConntrackAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: conntrackAttrs, header: nfgenmsgStruct,
  do: { request: 257, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
  dump: { request: 257, reply: 256, encode: encodeConntrackAttrsMessage, decode: decodeConntrackAttrsMessage },
});

/** `get-stats` */
export const getStats: Operation<
  undefined, Call<GetStatsDumpRequest, ConntrackStatsAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get-stats', family, set: conntrackStatsAttrs, header: nfgenmsgStruct,
  do: undefined,
  dump: {
    request: 260, reply: 260, encode: encodeConntrackStatsAttrsMessage, decode: decodeConntrackStatsAttrsMessage,
  },
});

/** `new-ntf` */
export const newNtf: Notification<ConntrackAttrsMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: conntrackAttrs, header: nfgenmsgStruct, message: 256,
  decode: decodeConntrackAttrsMessage,
});

/** `delete-ntf` */
export const deleteNtf: Notification<ConntrackAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delete-ntf', family, set: conntrackAttrs, header: nfgenmsgStruct, message: 258,
  decode: decodeConntrackAttrsMessage,
});

/** All operations of `conntrack`. */
export const operations: readonly AnyOperation[] = [get, getStats];

/** All notifications and events of `conntrack`. */
export const notifications: readonly Notification<object>[] = [newNtf, deleteNtf];
