// Generated from specs/kernel/mptcp_pm.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `event-type` */
export const EventType = {
  unspec: 0, created: 1, established: 2, closed: 3, announced: 6, removed: 7, 'sub-established': 10, 'sub-closed': 11,
  'sub-priority': 13, 'listener-created': 15, 'listener-closed': 16,
} as const;

/** One of the names of {@link EventType}. */
export type EventType = keyof typeof EventType;

/** Turns numbers of {@link EventType} into names and back. */
export const eventTypeTable: EnumTable<EventType> = /* @__PURE__ */ new EnumTable('event-type', EventType);
