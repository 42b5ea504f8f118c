// Generated from specs/kernel/binder.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { family, notifications, operations, report } from './gen/operations.ts';
export type { Report } from './gen/types.ts';
export {
  ReturnError, type TransactionFlag, TransactionFlags, multicastGroups, returnErrorTable, transactionFlagsTable,
} from './gen/constants.ts';
export { reportAttrs } from './gen/descriptors.ts';
export { decodeReport } from './gen/decode.ts';
export { encodeReport } from './gen/encode.ts';
