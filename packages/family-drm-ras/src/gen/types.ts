// Generated from specs/kernel/drm_ras.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { NodeType } from './constants.ts';

/** Attribute set `node-attrs` */
export interface NodeAttrs<Bytes = never> extends SetObject {
  /** `node-id` (1, u32) */
  nodeId?: number | undefined;
  /** `device-name` (2, string) */
  deviceName?: string | Bytes | undefined;
  /** `node-name` (3, string) */
  nodeName?: string | Bytes | undefined;
  /** `node-type` (4, u32, enum `node-type`) */
  nodeType?: EnumValue<NodeType> | undefined;
}

/** Attribute set `error-counter-attrs` */
export interface ErrorCounterAttrs<Bytes = never> extends SetObject {
  /** `node-id` (1, u32) */
  nodeId?: number | undefined;
  /** `error-id` (2, u32) */
  errorId?: number | undefined;
  /** `error-name` (3, string) */
  errorName?: string | Bytes | undefined;
  /** `error-value` (4, u32) */
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
