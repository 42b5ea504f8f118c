// Generated from specs/kernel/drm_ras.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { NodeType } from './constants.ts';

/** Attribute set `node-attrs`: A part of a device that counts errors. */
export interface NodeAttrs<Bytes = never> extends SetObject {
  /**
   * `node-id` (1, u32): Number of the node, given when its driver registers it; free for others once the driver is
   * gone.
   */
  nodeId?: number | undefined;
  /** `device-name` (2, string): Name that the driver gives the device, such as its PCI address. */
  deviceName?: string | Bytes | undefined;
  /** `node-name` (3, string): Name that the driver gives the part of the device. */
  nodeName?: string | Bytes | undefined;
  /** `node-type` (4, u32, enum `node-type`): What the node does. */
  nodeType?: EnumValue<NodeType> | undefined;
}

/** Attribute set `error-counter-attrs`: A counter of a node. */
export interface ErrorCounterAttrs<Bytes = never> extends SetObject {
  /** `node-id` (1, u32): Number of the node, from `list-nodes`. Only in requests, which need it. */
  nodeId?: number | undefined;
  /** `error-id` (2, u32): Number of the counter within its node; numbers may be missing in between. */
  errorId?: number | undefined;
  /** `error-name` (3, string): What is counted. */
  errorName?: string | Bytes | undefined;
  /** `error-value` (4, u32): How often it has happened. */
  errorValue?: number | undefined;
}

/** Request of `list-nodes` (dump). */
export type ListNodesDumpRequest = Record<string, never>;

/** Request of `get-error-counter`. */
export type GetErrorCounterRequest = PickEach<ErrorCounterAttrs<Uint8Array>, 'nodeId' | 'errorId'>;

/** Request of `get-error-counter` (dump). */
export type GetErrorCounterDumpRequest = PickEach<ErrorCounterAttrs<Uint8Array>, 'nodeId'>;

/** Request of `clear-error-counter`. */
export type ClearErrorCounterRequest = PickEach<ErrorCounterAttrs<Uint8Array>, 'nodeId' | 'errorId'>;
