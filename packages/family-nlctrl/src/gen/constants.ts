// Generated from specs/kernel/nlctrl.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `op-flags` (masks): What an operation can do, and whom the kernel lets call it. */
export const OpFlags = {
  /** Needs CAP_NET_ADMIN in the initial user namespace. */
  'admin-perm': 0x1,
  /** Can be called as a `do`. */
  'cmd-cap-do': 0x2,
  /** Can be called as a `dump`. */
  'cmd-cap-dump': 0x4,
  /** The kernel checks its attributes by a policy. */
  'cmd-cap-haspol': 0x8,
  /** Needs CAP_NET_ADMIN in the user namespace that owns the network namespace. */
  'uns-admin-perm': 0x10,
} as const;

/** One of the flags {@link OpFlags}. */
export type OpFlag = keyof typeof OpFlags;

/** Turns numbers of {@link OpFlags} into names and back. */
export const opFlagsTable: FlagsTable<OpFlag> = /* @__PURE__ */ new FlagsTable('op-flags', OpFlags);

/** Enum `attr-type`: Type of an attribute, as the kernel checks it. */
export const AttrType = {
  /** Not used in messages. */
  invalid: 0,
  /** Has no payload; being there is the value. */
  flag: 1,
  /** Unsigned number of 1 byte. */
  u8: 2,
  /** Unsigned number of 2 bytes. */
  u16: 3,
  /** Unsigned number of 4 bytes. */
  u32: 4,
  /** Unsigned number of 8 bytes. */
  u64: 5,
  /** Signed number of 1 byte. */
  s8: 6,
  /** Signed number of 2 bytes. */
  s16: 7,
  /** Signed number of 4 bytes. */
  s32: 8,
  /** Signed number of 8 bytes. */
  s64: 9,
  /** Bytes, whose number may be limited. */
  binary: 10,
  /** Text, with or without a NUL at its end. */
  string: 11,
  /** Text with a NUL at its end. */
  'nul-string': 12,
  /** Attributes inside; `policy-idx` tells their policy. */
  nested: 13,
  /** An array whose items hold attributes; `policy-idx` tells their policy. */
  'nested-array': 14,
  /** 32 bits, and a mask of those that count. */
  bitfield32: 15,
  /** Signed number of 4 or 8 bytes. */
  sint: 16,
  /** Unsigned number of 4 or 8 bytes. */
  uint: 17,
} as const;

/** One of the names of {@link AttrType}. */
export type AttrType = keyof typeof AttrType;

/** Turns numbers of {@link AttrType} into names and back. */
export const attrTypeTable: EnumTable<AttrType> = /* @__PURE__ */ new EnumTable('attr-type', AttrType);

/** Multicast groups of `nlctrl`. */
export const multicastGroups = [
  /** Families and groups that come and go. */
  'notify',
] as const;
