// Generated from specs/kernel/team.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Constant `string-max-len`: Greatest length of a name or of a text in bytes, the NUL at its end included. */
export const StringMaxLen = 32;

/** Constant `genl-change-event-mc-grp-name`: Name of the multicast group. */
export const GenlChangeEventMcGrpName = 'change_event';

/** Enum `option-type`: Type of an option's value. */
export const OptionType = {
  /** Unsigned number of 32 bits. */
  u32: 3,
  /** Text. */
  string: 5,
  /** On or off; off is no `data` at all. */
  flag: 6,
  /** Bytes. */
  binary: 11,
  /** Signed number of 32 bits. */
  s32: 14,
} as const;

/** One of the names of {@link OptionType}. */
export type OptionType = keyof typeof OptionType;

/** Turns numbers of {@link OptionType} into names and back. */
export const optionTypeTable: EnumTable<OptionType> = /* @__PURE__ */ new EnumTable('option-type', OptionType);

/** Multicast groups of `team`. */
export const multicastGroups = [
  /** Options and ports that change, come or go. */
  'change_event',
] as const;
