// Generated from specs/kernel/binder.yaml. Do not edit; run `pnpm regenerate`.

/** Multicast groups of `binder`. */
export const multicastGroups = ['report'] as const;
