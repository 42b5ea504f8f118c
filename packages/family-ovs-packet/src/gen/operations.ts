// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodePacketMessage } from './decode.ts';
import { ovsHeaderStruct, packetAttrs } from './descriptors.ts';
import { encodePacketMessage } from './encode.ts';
import type { ExecuteRequest, PacketMessage } from './types.ts';

/** Netlink family `ovs_packet` */
export const family: Family = { name: 'ovs_packet', protocol: 16, version: 1, modules: ['openvswitch'] };

/** `miss` */
export const miss: Notification<PacketMessage> = /* @__PURE__ */ notification({
  name: 'miss', family, set: packetAttrs, header: ovsHeaderStruct, message: 1,
  decode: decodePacketMessage,
});

/** `action` */
export const action: Notification<PacketMessage> = /* @__PURE__ */ notification({
  name: 'action', family, set: packetAttrs, header: ovsHeaderStruct, message: 2,
  decode: decodePacketMessage,
});

/** `execute` */
export const execute: Operation<Call<ExecuteRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'execute', family, set: packetAttrs, header: ovsHeaderStruct,
  do: { request: 3, encode: encodePacketMessage },
  dump: undefined,
});

/** All operations of `ovs_packet`. */
export const operations: readonly AnyOperation[] = [execute];

/** All notifications and events of `ovs_packet`. */
export const notifications: readonly Notification<object>[] = [miss, action];
