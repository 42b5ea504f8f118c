// Generated from specs/kernel/drm_ras.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `node-type` */
export const NodeType = { 'error-counter': 1 } as const;

/** One of the names of {@link NodeType}. */
export type NodeType = keyof typeof NodeType;

/** Turns numbers of {@link NodeType} into names and back. */
export const nodeTypeTable: EnumTable<NodeType> = /* @__PURE__ */ new EnumTable('node-type', NodeType);
