// Generated from specs/kernel/mptcp_pm.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `event-type`: Message numbers of events. */
export const EventType = {
  /** Not sent. */
  unspec: 0,
  /** A connection was made. */
  created: 1,
  /** A connection is established. */
  established: 2,
  /** A connection has ended. */
  closed: 3,
  /** The peer told an address. */
  announced: 6,
  /** The peer took an address back. */
  removed: 7,
  /** A subflow is established. */
  'sub-established': 10,
  /** A subflow was closed. */
  'sub-closed': 11,
  /** A subflow became a backup, or is one no longer. */
  'sub-priority': 13,
  /** Somebody listens on a port. */
  'listener-created': 15,
  /** Nobody listens on the port any longer. */
  'listener-closed': 16,
} as const;

/** One of the names of {@link EventType}. */
export type EventType = keyof typeof EventType;

/** Turns numbers of {@link EventType} into names and back. */
export const eventTypeTable: EnumTable<EventType> = /* @__PURE__ */ new EnumTable('event-type', EventType);

/** Flags `addr-flag` (masks): What an endpoint is for. */
export const AddrFlag = {
  /** Its address is announced to peers. */
  signal: 0x1,
  /** Connections from this machine open subflows from it. */
  subflow: 0x2,
  /** Its subflows carry data only where there is no other one. */
  backup: 0x4,
  /** Subflows are opened from it to every address that a peer announces. Not together with `signal`. */
  fullmesh: 0x8,
  /** Made by the kernel for an address that a subflow had anyway. Requests cannot set it. */
  implicit: 0x10,
  /** Used once for each address that a peer announces. Since Linux 6.18. */
  laminar: 0x20,
} as const;

/** One of the flags {@link AddrFlag}. */
export type AddrFlag = keyof typeof AddrFlag;

/** Turns numbers of {@link AddrFlag} into names and back. */
export const addrFlagTable: FlagsTable<AddrFlag> = /* @__PURE__ */ new FlagsTable('addr-flag', AddrFlag);

/** Flags `event-flag` (masks): What is particular about a connection. */
export const EventFlag = {
  /** No further subflows are to be opened to the address of the first one. */
  'deny-join-id0': 0x1,
  /** This machine was connected to. */
  'server-side': 0x2,
} as const;

/** One of the flags {@link EventFlag}. */
export type EventFlag = keyof typeof EventFlag;

/** Turns numbers of {@link EventFlag} into names and back. */
export const eventFlagTable: FlagsTable<EventFlag> = /* @__PURE__ */ new FlagsTable('event-flag', EventFlag);

/** Enum `reset-reason`: Why a subflow was reset (RFC 8684, MP_TCPRST). */
export const ResetReason = {
  /** Nothing particular. */
  eunspec: 0,
  /** Something was wrong with Multipath TCP. */
  emptcp: 1,
  /** Resources were short. */
  eresource: 2,
  /** Forbidden by policy. */
  eprohibit: 3,
  /** Too much data was outstanding. */
  ewq2big: 4,
  /** The subflow was too slow. */
  ebadperf: 5,
  /** A device on the way interfered. */
  emiddlebox: 6,
} as const;

/** One of the names of {@link ResetReason}. */
export type ResetReason = keyof typeof ResetReason;

/** Turns numbers of {@link ResetReason} into names and back. */
export const resetReasonTable: EnumTable<ResetReason> = /* @__PURE__ */ new EnumTable('reset-reason', ResetReason);

/** Multicast groups of `mptcp_pm`. */
export const multicastGroups = [
  /** Nothing is sent to it. */
  'mptcp_pm_cmds',
  /** Events of connections, subflows and listeners. Joining needs CAP_NET_ADMIN over the network namespace. */
  'mptcp_pm_events',
] as const;
