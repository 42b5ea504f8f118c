// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeNdtAttrsMessage, decodeNeighbourAttrsMessage } from './decode.ts';
import { ndmsgStruct, ndtAttrs, ndtmsgStruct, neighbourAttrs } from './descriptors.ts';
import { encodeNdtAttrsMessage, encodeNeighbourAttrsMessage } from './encode.ts';
import type {
  DelneighRequest, GetneighDumpRequest, GetneighRequest, GetneightblDumpRequest, NdtAttrsMessage, NeighbourAttrsMessage,
  NewneighRequest, SetneightblRequest,
} from './types.ts';

/** Netlink family `rt-neigh` */
export const family: Family = { name: 'rt-neigh', protocol: 0, version: 1, modules: [] };

/** `newneigh` */
export const newneigh: Operation<Call<NewneighRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newneigh', family, set: neighbourAttrs, header: ndmsgStruct,
  do: { request: 28, encode: encodeNeighbourAttrsMessage },
  dump: undefined,
});

/** `delneigh` */
export const delneigh: Operation<Call<DelneighRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delneigh', family, set: neighbourAttrs, header: ndmsgStruct,
  do: { request: 29, encode: encodeNeighbourAttrsMessage },
  dump: undefined,
});

/** `delneigh-ntf` */
export const delneighNtf: Notification<NeighbourAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delneigh-ntf', family, set: neighbourAttrs, header: ndmsgStruct, message: 29,
  decode: decodeNeighbourAttrsMessage,
});

/** `getneigh` */
export const getneigh: Operation<
  Call<GetneighRequest, NeighbourAttrsMessage, never>, Call<GetneighDumpRequest, NeighbourAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getneigh', family, set: neighbourAttrs, header: ndmsgStruct,
  do: { request: 30, reply: 28, encode: encodeNeighbourAttrsMessage, decode: decodeNeighbourAttrsMessage },
  dump: { request: 30, reply: 28, encode: encodeNeighbourAttrsMessage, decode: decodeNeighbourAttrsMessage },
});

/** `newneigh-ntf` */
export const newneighNtf: Notification<NeighbourAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newneigh-ntf', family, set: neighbourAttrs, header: ndmsgStruct, message: 28,
  decode: decodeNeighbourAttrsMessage,
});

/** `getneightbl` */
export const getneightbl: Operation<
  undefined, Call<GetneightblDumpRequest, NdtAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getneightbl', family, set: ndtAttrs, header: ndtmsgStruct,
  do: undefined,
  dump: { request: 66, reply: 64, encode: encodeNdtAttrsMessage, decode: decodeNdtAttrsMessage },
});

/** `setneightbl` */
export const setneightbl: Operation<Call<SetneightblRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'setneightbl', family, set: ndtAttrs, header: ndtmsgStruct,
  do: { request: 67, encode: encodeNdtAttrsMessage },
  dump: undefined,
});

/** All operations of `rt-neigh`. */
export const operations: readonly AnyOperation[] = [newneigh, delneigh, getneigh, getneightbl, setneightbl];

/** All notifications and events of `rt-neigh`. */
export const notifications: readonly Notification<object>[] = [delneighNtf, newneighNtf];
