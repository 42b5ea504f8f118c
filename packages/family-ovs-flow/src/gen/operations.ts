// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeFlowAttrsMessage } from './decode.ts';
import { flowAttrs, ovsHeaderStruct } from './descriptors.ts';
import { encodeFlowAttrsMessage } from './encode.ts';
import type { DelRequest, FlowAttrsMessage, GetDumpRequest, GetRequest, NewOpRequest, SetRequest } from './types.ts';

/** Netlink family `ovs_flow`: Flows of the datapaths of Open vSwitch, which say what is done with which packets. */
export const family: Family = { name: 'ovs_flow', protocol: 16, version: 1, modules: ['openvswitch'] };

/** `get`: Reads the flow of a key or name, or lists the flows of the datapath `dp-ifindex`. */
export const get: Operation<
  Call<GetRequest, FlowAttrsMessage, never>, Call<GetDumpRequest, FlowAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: flowAttrs, header: ovsHeaderStruct,
  do: { request: 3, reply: 3, encode: encodeFlowAttrsMessage, decode: decodeFlowAttrsMessage },
  dump: { request: 3, reply: 3, encode: encodeFlowAttrsMessage, decode: decodeFlowAttrsMessage },
});

/**
 * `new`: Adds a flow; one that is there already gets the actions, or is refused with flag `excl`. Needs `key` and
 * `actions`, and CAP_NET_ADMIN over the network namespace.
 */
export const newOp: Operation<
  Call<NewOpRequest, void, 'create' | 'excl' | 'echo'>, undefined
> = /* @__PURE__ */ operation({
  name: 'new', family, set: flowAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 1, encode: encodeFlowAttrsMessage },
  dump: undefined,
});

/**
 * `del`: Removes the flow of a key or name; without both, all flows of the datapath. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: flowAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 2, encode: encodeFlowAttrsMessage },
  dump: undefined,
});

/** `set`: Changes the actions of a flow, or clears its counters. Needs CAP_NET_ADMIN over the network namespace. */
export const set: Operation<Call<SetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set', family, set: flowAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 4, encode: encodeFlowAttrsMessage },
  dump: undefined,
});

/** `new-ntf`: A flow was added. */
export const newNtf: Notification<FlowAttrsMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: flowAttrs, header: ovsHeaderStruct, message: 1,
  decode: decodeFlowAttrsMessage,
});

/** `del-ntf`: A flow was removed. Removing all flows at once is told by one message without a flow. */
export const delNtf: Notification<FlowAttrsMessage> = /* @__PURE__ */ notification({
  name: 'del-ntf', family, set: flowAttrs, header: ovsHeaderStruct, message: 2,
  decode: decodeFlowAttrsMessage,
});

/** `set-ntf`: The actions of a flow were changed. */
export const setNtf: Notification<FlowAttrsMessage> = /* @__PURE__ */ notification({
  name: 'set-ntf', family, set: flowAttrs, header: ovsHeaderStruct, message: 4,
  decode: decodeFlowAttrsMessage,
});

/** All operations of `ovs_flow`. */
export const operations: readonly AnyOperation[] = [get, newOp, del, set];

/** All notifications and events of `ovs_flow`. */
export const notifications: readonly Notification<object>[] = [newNtf, delNtf, setNtf];
