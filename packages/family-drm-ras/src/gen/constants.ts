// Generated from specs/kernel/drm_ras.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `node-type`: What a node does. */
export const NodeType = {
  /** Counts errors. */
  'error-counter': 1,
} as const;

/** One of the names of {@link NodeType}. */
export type NodeType = keyof typeof NodeType;

/** Turns numbers of {@link NodeType} into names and back. */
export const nodeTypeTable: EnumTable<NodeType> = /* @__PURE__ */ new EnumTable('node-type', NodeType);
