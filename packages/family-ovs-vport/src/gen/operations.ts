// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeVportMessage } from './decode.ts';
import { ovsHeaderStruct, vportAttrs } from './descriptors.ts';
import { encodeVportMessage } from './encode.ts';
import type { DelRequest, GetDumpRequest, GetRequest, NewOpRequest, VportMessage } from './types.ts';

/** Netlink family `ovs_vport` */
export const family: Family = { name: 'ovs_vport', protocol: 16, version: 1, modules: ['openvswitch'] };

/** `new` */
export const newOp: Operation<Call<NewOpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'new', family, set: vportAttrs, header: ovsHeaderStruct,
  do: { request: 1, encode: encodeVportMessage },
  dump: undefined,
});

/** `del` */
export const del: Operation<Call<DelRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'del', family, set: vportAttrs, header: ovsHeaderStruct,
  do: { request: 2, encode: encodeVportMessage },
  dump: undefined,
});

/** `get` */
export const get: Operation<
  Call<GetRequest, VportMessage, never>, Call<GetDumpRequest, VportMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: vportAttrs, header: ovsHeaderStruct,
  do: { request: 3, reply: 3, encode: encodeVportMessage, decode: decodeVportMessage },
  dump: { request: 3, reply: 3, encode: encodeVportMessage, decode: decodeVportMessage },
});

/** `new-ntf` */
export const newNtf: Notification<VportMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: vportAttrs, header: ovsHeaderStruct, message: 1, group: 'ovs_vport',
  decode: decodeVportMessage,
});

/** `del-ntf` */
export const delNtf: Notification<VportMessage> = /* @__PURE__ */ notification({
  name: 'del-ntf', family, set: vportAttrs, header: ovsHeaderStruct, message: 2, group: 'ovs_vport',
  decode: decodeVportMessage,
});

/** All operations of `ovs_vport`. */
export const operations: readonly AnyOperation[] = [newOp, del, get];

/** All notifications and events of `ovs_vport`. */
export const notifications: readonly Notification<object>[] = [newNtf, delNtf];
