// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeDatapathMessage } from './decode.ts';
import { datapathAttrs, ovsHeaderStruct } from './descriptors.ts';
import { encodeDatapathMessage } from './encode.ts';
import type { DatapathMessage, DelRequest, GetDumpRequest, GetRequest, NewOpRequest, SetRequest } from './types.ts';

/**
 * Netlink family `ovs_datapath`: Datapaths of Open vSwitch, the switches in the kernel. Their ports, flows and packets
 * have families of their own.
 */
export const family: Family = { name: 'ovs_datapath', protocol: 16, version: 2, modules: ['openvswitch'] };

/** `get`: Reads the datapath of a name or index, or lists all of the network namespace. */
export const get: Operation<
  Call<GetRequest, DatapathMessage, never>, Call<GetDumpRequest, DatapathMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: datapathAttrs, header: ovsHeaderStruct,
  do: { request: 3, reply: 3, encode: encodeDatapathMessage, decode: decodeDatapathMessage },
  dump: { request: 3, reply: 3, encode: encodeDatapathMessage, decode: decodeDatapathMessage },
});

/**
 * `new`: Makes a datapath with a local port of its name. Needs `name` and `upcall-pid`, and CAP_NET_ADMIN over the
 * network namespace.
 */
export const newOp: Operation<Call<NewOpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'new', family, set: datapathAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 1, encode: encodeDatapathMessage },
  dump: undefined,
});

/** `del`: Removes a datapath with its ports and flows. Needs CAP_NET_ADMIN over the network namespace. */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: datapathAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 2, encode: encodeDatapathMessage },
  dump: undefined,
});

/** `set`: Changes settings of a datapath. Needs CAP_NET_ADMIN over the network namespace. */
export const set: Operation<Call<SetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set', family, set: datapathAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 4, encode: encodeDatapathMessage },
  dump: undefined,
});

/** `new-ntf`: A datapath was made. */
export const newNtf: Notification<DatapathMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: datapathAttrs, header: ovsHeaderStruct, message: 1,
  decode: decodeDatapathMessage,
});

/** `del-ntf`: A datapath was removed. */
export const delNtf: Notification<DatapathMessage> = /* @__PURE__ */ notification({
  name: 'del-ntf', family, set: datapathAttrs, header: ovsHeaderStruct, message: 2,
  decode: decodeDatapathMessage,
});

/** `set-ntf`: Settings of a datapath were changed. */
export const setNtf: Notification<DatapathMessage> = /* @__PURE__ */ notification({
  name: 'set-ntf', family, set: datapathAttrs, header: ovsHeaderStruct, message: 4,
  decode: decodeDatapathMessage,
});

/** All operations of `ovs_datapath`. */
export const operations: readonly AnyOperation[] = [get, newOp, del, set];

/** All notifications and events of `ovs_datapath`. */
export const notifications: readonly Notification<object>[] = [newNtf, delNtf, setNtf];
