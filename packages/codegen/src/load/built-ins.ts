/** Enums that every spec can refer to without a definition: core brings them, shared by all families. */
export const builtInEnums: readonly string[] = ['address-family'];
