// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeDatapathMessage } from './decode.ts';
import { datapathAttrs, ovsHeaderStruct } from './descriptors.ts';
import { encodeDatapathMessage } from './encode.ts';
import type { DatapathMessage, DelRequest, GetDumpRequest, GetRequest, NewOpRequest } from './types.ts';

/** Netlink family `ovs_datapath` */
export const family: Family = { name: 'ovs_datapath', protocol: 16, version: 2, modules: ['openvswitch'] };

/** `get` */
export const get: Operation<
  Call<GetRequest, DatapathMessage, never>, Call<GetDumpRequest, DatapathMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: datapathAttrs, header: ovsHeaderStruct,
  do: { request: 3, reply: 3, encode: encodeDatapathMessage, decode: decodeDatapathMessage },
  dump: { request: 3, reply: 3, encode: encodeDatapathMessage, decode: decodeDatapathMessage },
});

/** `new` */
export const newOp: Operation<Call<NewOpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'new', family, set: datapathAttrs, header: ovsHeaderStruct,
  do: { request: 1, encode: encodeDatapathMessage },
  dump: undefined,
});

/** `del` */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: datapathAttrs, header: ovsHeaderStruct,
  do: { request: 2, encode: encodeDatapathMessage },
  dump: undefined,
});

/** `new-ntf` */
export const newNtf: Notification<DatapathMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: datapathAttrs, header: ovsHeaderStruct, message: 1, group: 'ovs_datapath',
  decode: decodeDatapathMessage,
});

/** `del-ntf` */
export const delNtf: Notification<DatapathMessage> = /* @__PURE__ */ notification({
  name: 'del-ntf', family, set: datapathAttrs, header: ovsHeaderStruct, message: 2, group: 'ovs_datapath',
  decode: decodeDatapathMessage,
});

/** All operations of `ovs_datapath`. */
export const operations: readonly AnyOperation[] = [get, newOp, del];

/** All notifications and events of `ovs_datapath`. */
export const notifications: readonly Notification<object>[] = [newNtf, delNtf];
