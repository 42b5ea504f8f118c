// Generated from specs/kernel/team.yaml. Do not edit; run `pnpm regenerate`.

/** Constant `string-max-len` */
export const StringMaxLen = 32;

/** Constant `genl-change-event-mc-grp-name` */
export const GenlChangeEventMcGrpName = 'change_event';
