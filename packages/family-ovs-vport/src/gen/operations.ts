// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeVportMessage } from './decode.ts';
import { ovsHeaderStruct, vportAttrs } from './descriptors.ts';
import { encodeVportMessage } from './encode.ts';
import type { DelRequest, GetDumpRequest, GetRequest, NewOpRequest, SetRequest, VportMessage } from './types.ts';

/** Netlink family `ovs_vport`: Ports of the datapaths of Open vSwitch. */
export const family: Family = { name: 'ovs_vport', protocol: 16, version: 1, modules: ['openvswitch'] };

/**
 * `new`: Adds a port to the datapath `dp-ifindex`. Needs `name`, `type` and `upcall-pid`, and CAP_NET_ADMIN over the
 * network namespace.
 */
export const newOp: Operation<Call<NewOpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'new', family, set: vportAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 1, encode: encodeVportMessage },
  dump: undefined,
});

/**
 * `del`: Removes a port. The local port goes with its datapath alone. Needs CAP_NET_ADMIN over the network namespace.
 */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: vportAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 2, encode: encodeVportMessage },
  dump: undefined,
});

/** `get`: Reads the port of a name or number, or lists the ports of the datapath `dp-ifindex`. */
export const get: Operation<
  Call<GetRequest, VportMessage, never>, Call<GetDumpRequest, VportMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: vportAttrs, header: ovsHeaderStruct,
  do: { request: 3, reply: 3, encode: encodeVportMessage, decode: decodeVportMessage },
  dump: { request: 3, reply: 3, encode: encodeVportMessage, decode: decodeVportMessage },
});

/** `set`: Changes options or sockets of a port. Needs CAP_NET_ADMIN over the network namespace. */
export const set: Operation<Call<SetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'set', family, set: vportAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 4, encode: encodeVportMessage },
  dump: undefined,
});

/** `new-ntf`: A port was added. */
export const newNtf: Notification<VportMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: vportAttrs, header: ovsHeaderStruct, message: 1,
  decode: decodeVportMessage,
});

/** `del-ntf`: A port was removed. */
export const delNtf: Notification<VportMessage> = /* @__PURE__ */ notification({
  name: 'del-ntf', family, set: vportAttrs, header: ovsHeaderStruct, message: 2,
  decode: decodeVportMessage,
});

/** `set-ntf`: A port was changed. */
export const setNtf: Notification<VportMessage> = /* @__PURE__ */ notification({
  name: 'set-ntf', family, set: vportAttrs, header: ovsHeaderStruct, message: 4,
  decode: decodeVportMessage,
});

/** All operations of `ovs_vport`. */
export const operations: readonly AnyOperation[] = [newOp, del, get, set];

/** All notifications and events of `ovs_vport`. */
export const notifications: readonly Notification<object>[] = [newNtf, delNtf, setNtf];
