// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeFlowAttrsMessage } from './decode.ts';
import { flowAttrs, ovsHeaderStruct } from './descriptors.ts';
import { encodeFlowAttrsMessage } from './encode.ts';
import type { FlowAttrsMessage, GetDumpRequest, GetRequest, NewOpRequest } from './types.ts';

/** Netlink family `ovs_flow` */
export const family: Family = { name: 'ovs_flow', protocol: 16, version: 1, modules: ['openvswitch'] };

/** `get` */
export const get: Operation<
  Call<GetRequest, FlowAttrsMessage, never>, Call<GetDumpRequest, FlowAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'get', family, set: flowAttrs, header: ovsHeaderStruct,
  do: { request: 3, reply: 3, encode: encodeFlowAttrsMessage, decode: decodeFlowAttrsMessage },
  dump: { request: 3, reply: 3, encode: encodeFlowAttrsMessage, decode: decodeFlowAttrsMessage },
});

/** `new` */
export const newOp: Operation<Call<NewOpRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'new', family, set: flowAttrs, header: ovsHeaderStruct,
  do: { request: 1, encode: encodeFlowAttrsMessage },
  dump: undefined,
});

/** `new-ntf` */
export const newNtf: Notification<FlowAttrsMessage> = /* @__PURE__ */ notification({
  name: 'new-ntf', family, set: flowAttrs, header: ovsHeaderStruct, message: 1, group: 'ovs_flow',
  decode: decodeFlowAttrsMessage,
});

/** All operations of `ovs_flow`. */
export const operations: readonly AnyOperation[] = [get, newOp];

/** All notifications and events of `ovs_flow`. */
export const notifications: readonly Notification<object>[] = [newNtf];
