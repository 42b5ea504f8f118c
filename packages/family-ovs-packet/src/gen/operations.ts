// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodePacketMessage } from './decode.ts';
import { ovsHeaderStruct, packetAttrs } from './descriptors.ts';
import { encodePacketMessage } from './encode.ts';
import type { ExecuteRequest, PacketMessage } from './types.ts';

/**
 * Netlink family `ovs_packet`: Packets of the datapaths of Open vSwitch, those that the kernel hands to a program and
 * those that a program sends through a datapath.
 */
export const family: Family = { name: 'ovs_packet', protocol: 16, version: 1, modules: ['openvswitch'] };

/**
 * `miss`: A packet that no flow fits. Goes to the netlink socket whose port id the datapath or the port has as
 * `upcall-pid`, not to a group.
 */
export const miss: Notification<PacketMessage> = /* @__PURE__ */ notification({
  name: 'miss', family, set: packetAttrs, header: ovsHeaderStruct, message: 1,
  decode: decodePacketMessage,
});

/** `action`: A packet of an action `userspace`. Goes to the netlink socket of that action, not to a group. */
export const action: Notification<PacketMessage> = /* @__PURE__ */ notification({
  name: 'action', family, set: packetAttrs, header: ovsHeaderStruct, message: 2,
  decode: decodePacketMessage,
});

/**
 * `execute`: Sends a packet through the datapath `dp-ifindex`, with actions of its own. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const execute: Operation<Call<ExecuteRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'execute', family, set: packetAttrs, header: ovsHeaderStruct, privilege: 'namespace',
  do: { request: 3, encode: encodePacketMessage },
  dump: undefined,
});

/** All operations of `ovs_packet`. */
export const operations: readonly AnyOperation[] = [execute];

/** All notifications and events of `ovs_packet`. */
export const notifications: readonly Notification<object>[] = [miss, action];
