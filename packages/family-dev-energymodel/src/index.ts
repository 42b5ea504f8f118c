// Generated from specs/kernel/dev-energymodel.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  family, getPerfDomains, getPerfTable, notifications, operations, perfDomainCreated, perfDomainDeleted,
  perfDomainUpdated,
} from './gen/operations.ts';
export type {
  GetPerfDomainsDumpRequest, GetPerfDomainsRequest, GetPerfTableRequest, PerfDomain, PerfState, PerfTable,
} from './gen/types.ts';
export {
  type PerfDomainFlag, PerfDomainFlags, type PerfStateFlag, PerfStateFlags, multicastGroups, perfDomainFlagsTable,
  perfStateFlagsTable,
} from './gen/constants.ts';
export { perfDomainAttrs, perfStateAttrs, perfTableAttrs } from './gen/descriptors.ts';
export { decodePerfDomain, decodePerfState, decodePerfTable } from './gen/decode.ts';
export { encodePerfDomain, encodePerfState, encodePerfTable } from './gen/encode.ts';
