// Generated from specs/kernel/psp.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  devAddNtf, devAssoc, devChangeNtf, devDelNtf, devDisassoc, devGet, devSet, family, getStats, keyRotate, keyRotateNtf,
  notifications, operations, rxAssoc, txAssoc,
} from './gen/operations.ts';
export type {
  Assoc, AssocDevInfo, Dev, DevAssocRequest, DevDisassocRequest, DevGetDumpRequest, DevGetRequest, DevSetRequest,
  GetStatsDumpRequest, GetStatsRequest, KeyRotateRequest, Keys, RxAssocRequest, Stats, TxAssocRequest,
} from './gen/types.ts';
export {
  Version, type VersionFlag, VersionFlags, multicastGroups, versionFlagsTable, versionTable,
} from './gen/constants.ts';
export { assocAttrs, assocDevInfoAttrs, devAttrs, keysAttrs, statsAttrs } from './gen/descriptors.ts';
export { decodeAssoc, decodeAssocDevInfo, decodeDev, decodeKeys, decodeStats } from './gen/decode.ts';
export { encodeAssoc, encodeAssocDevInfo, encodeDev, encodeKeys, encodeStats } from './gen/encode.ts';
