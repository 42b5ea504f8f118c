// Generated from specs/kernel/tc.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeClassAttrsMessage, decodeFilterAttrsMessage, decodeQdiscAttrsMessage } from './decode.ts';
import { classAttrs, filterAttrs, qdiscAttrs, tcmsgStruct } from './descriptors.ts';
import { encodeClassAttrsMessage, encodeFilterAttrsMessage, encodeQdiscAttrsMessage } from './encode.ts';
import type {
  ClassAttrsMessage, DelchainRequest, DelqdiscRequest, DeltclassRequest, DeltfilterRequest, FilterAttrsMessage,
  GetchainDumpRequest, GetchainRequest, GetqdiscDumpRequest, GetqdiscRequest, GettclassDumpRequest, GettclassRequest,
  GettfilterDumpRequest, GettfilterRequest, NewchainRequest, NewqdiscRequest, NewtclassRequest, NewtfilterRequest,
  QdiscAttrsMessage,
} from './types.ts';

/**
 * Netlink family `tc`: Traffic control: queueing disciplines of interfaces, their classes, filters that sort packets
 * into them, and actions of filters.
 */
export const family: Family = { name: 'tc', protocol: 0, version: 1, modules: [] };

/**
 * `newqdisc`: Creates a queueing discipline, or changes one. `parent` 0xffffffff is the root of the interface,
 * 0xfffffff1 `ingress` or `clsact`.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newqdisc: Operation<Call<NewqdiscRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newqdisc', family, set: qdiscAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 36, encode: encodeQdiscAttrsMessage },
  dump: undefined,
});

/**
 * `delqdisc`: Deletes a queueing discipline with its classes and filters.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delqdisc: Operation<Call<DelqdiscRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delqdisc', family, set: qdiscAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 37, encode: encodeQdiscAttrsMessage },
  dump: undefined,
});

/** `getqdisc`: Reads a queueing discipline, or lists those of all interfaces; of one where `ifindex` says so. */
export const getqdisc: Operation<
  Call<GetqdiscRequest, QdiscAttrsMessage, never>, Call<GetqdiscDumpRequest, QdiscAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getqdisc', family, set: qdiscAttrs, header: tcmsgStruct,
  do: { request: 38, reply: 36, encode: encodeQdiscAttrsMessage, decode: decodeQdiscAttrsMessage, always: ['echo'] },
  dump: { request: 38, reply: 36, encode: encodeQdiscAttrsMessage, decode: decodeQdiscAttrsMessage },
});

/**
 * `newtclass`: Creates a class of a queueing discipline that has classes, or changes one.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newtclass: Operation<Call<NewtclassRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newtclass', family, set: classAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 40, encode: encodeClassAttrsMessage },
  dump: undefined,
});

/**
 * `deltclass`: Deletes a class.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const deltclass: Operation<Call<DeltclassRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'deltclass', family, set: classAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 41, encode: encodeClassAttrsMessage },
  dump: undefined,
});

/** `gettclass`: Reads a class, or lists those of an interface, which `ifindex` has to name. */
export const gettclass: Operation<
  Call<GettclassRequest, ClassAttrsMessage, never>, Call<GettclassDumpRequest, ClassAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'gettclass', family, set: classAttrs, header: tcmsgStruct,
  do: { request: 42, reply: 40, encode: encodeClassAttrsMessage, decode: decodeClassAttrsMessage, always: ['echo'] },
  dump: { request: 42, reply: 40, encode: encodeClassAttrsMessage, decode: decodeClassAttrsMessage },
});

/**
 * `newtfilter`: Creates a filter, or changes one. `info` holds its priority in the high 16 bits and the EtherType that
 * it is for, in network order, in the low ones.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newtfilter: Operation<Call<NewtfilterRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newtfilter', family, set: filterAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 44, encode: encodeFilterAttrsMessage },
  dump: undefined,
});

/**
 * `deltfilter`: Deletes a filter, or all of a priority or a parent.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const deltfilter: Operation<Call<DeltfilterRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'deltfilter', family, set: filterAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 45, encode: encodeFilterAttrsMessage },
  dump: undefined,
});

/** `gettfilter`: Reads a filter, or lists those of a parent on an interface. */
export const gettfilter: Operation<
  Call<GettfilterRequest, FilterAttrsMessage, never>, Call<GettfilterDumpRequest, FilterAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'gettfilter', family, set: filterAttrs, header: tcmsgStruct,
  do: { request: 46, reply: 44, encode: encodeFilterAttrsMessage, decode: decodeFilterAttrsMessage },
  dump: { request: 46, reply: 44, encode: encodeFilterAttrsMessage, decode: decodeFilterAttrsMessage },
});

/**
 * `newchain`: Creates a chain of filters, or a template for its filters.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newchain: Operation<Call<NewchainRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newchain', family, set: filterAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 100, encode: encodeFilterAttrsMessage },
  dump: undefined,
});

/**
 * `delchain`: Deletes a chain with its filters.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delchain: Operation<Call<DelchainRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delchain', family, set: filterAttrs, header: tcmsgStruct, privilege: 'namespace',
  do: { request: 101, encode: encodeFilterAttrsMessage },
  dump: undefined,
});

/** `getchain`: Reads a chain, or lists those of a parent on an interface. */
export const getchain: Operation<
  Call<GetchainRequest, FilterAttrsMessage, never>, Call<GetchainDumpRequest, FilterAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getchain', family, set: filterAttrs, header: tcmsgStruct,
  do: { request: 102, reply: 102, encode: encodeFilterAttrsMessage, decode: decodeFilterAttrsMessage },
  dump: { request: 102, reply: 100, encode: encodeFilterAttrsMessage, decode: decodeFilterAttrsMessage },
});

/** `newqdisc-ntf`: A queueing discipline was created or changed. */
export const newqdiscNtf: Notification<QdiscAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newqdisc-ntf', family, set: qdiscAttrs, header: tcmsgStruct, message: 36, group: 'rtnlgrp-tc',
  decode: decodeQdiscAttrsMessage,
});

/** `delqdisc-ntf`: A queueing discipline was deleted. */
export const delqdiscNtf: Notification<QdiscAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delqdisc-ntf', family, set: qdiscAttrs, header: tcmsgStruct, message: 37, group: 'rtnlgrp-tc',
  decode: decodeQdiscAttrsMessage,
});

/** `newtclass-ntf`: A class was created or changed. */
export const newtclassNtf: Notification<ClassAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newtclass-ntf', family, set: classAttrs, header: tcmsgStruct, message: 40, group: 'rtnlgrp-tc',
  decode: decodeClassAttrsMessage,
});

/** `deltclass-ntf`: A class was deleted. */
export const deltclassNtf: Notification<ClassAttrsMessage> = /* @__PURE__ */ notification({
  name: 'deltclass-ntf', family, set: classAttrs, header: tcmsgStruct, message: 41, group: 'rtnlgrp-tc',
  decode: decodeClassAttrsMessage,
});

/** `newtfilter-ntf`: A filter was created or changed. */
export const newtfilterNtf: Notification<FilterAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newtfilter-ntf', family, set: filterAttrs, header: tcmsgStruct, message: 44, group: 'rtnlgrp-tc',
  decode: decodeFilterAttrsMessage,
});

/** `deltfilter-ntf`: A filter was deleted. */
export const deltfilterNtf: Notification<FilterAttrsMessage> = /* @__PURE__ */ notification({
  name: 'deltfilter-ntf', family, set: filterAttrs, header: tcmsgStruct, message: 45, group: 'rtnlgrp-tc',
  decode: decodeFilterAttrsMessage,
});

/** `newchain-ntf`: A chain was created or changed. */
export const newchainNtf: Notification<FilterAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newchain-ntf', family, set: filterAttrs, header: tcmsgStruct, message: 100, group: 'rtnlgrp-tc',
  decode: decodeFilterAttrsMessage,
});

/** `delchain-ntf`: A chain was deleted. */
export const delchainNtf: Notification<FilterAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delchain-ntf', family, set: filterAttrs, header: tcmsgStruct, message: 101, group: 'rtnlgrp-tc',
  decode: decodeFilterAttrsMessage,
});

/** All operations of `tc`. */
export const operations: readonly AnyOperation[] = [
  newqdisc, delqdisc, getqdisc, newtclass, deltclass, gettclass, newtfilter, deltfilter, gettfilter, newchain, delchain,
  getchain,
];

/** All notifications and events of `tc`. */
export const notifications: readonly Notification<object>[] = [
  newqdiscNtf, delqdiscNtf, newtclassNtf, deltclassNtf, newtfilterNtf, deltfilterNtf, newchainNtf, delchainNtf,
];
