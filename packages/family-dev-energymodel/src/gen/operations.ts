// Generated from specs/kernel/dev-energymodel.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodePerfDomain, decodePerfTable } from './decode.ts';
import { perfDomainAttrs, perfTableAttrs } from './descriptors.ts';
import { encodePerfDomain, encodePerfTable } from './encode.ts';
import type {
  GetPerfDomainsDumpRequest, GetPerfDomainsRequest, GetPerfTableRequest, PerfDomain, PerfTable,
} from './types.ts';

/**
 * Netlink family `dev-energymodel`: The kernel's energy model: which processors and devices change their speed
 * together, and how much power they take at each speed.
 */
export const family: Family = { name: 'dev-energymodel', protocol: 16, version: 1, modules: [] };

/** `get-perf-domains`: Reads one performance domain, or lists all. Anybody may. */
export const getPerfDomains: Operation<
  Call<GetPerfDomainsRequest, PerfDomain, never>, Call<GetPerfDomainsDumpRequest, PerfDomain, never>
> = /* @__PURE__ */ operation({
  name: 'get-perf-domains', family, set: perfDomainAttrs,
  do: { request: 1, reply: 1, encode: encodePerfDomain, decode: decodePerfDomain },
  dump: { request: 1, reply: 1, encode: encodePerfDomain, decode: decodePerfDomain },
});

/** `get-perf-table`: Reads the states of a performance domain. Anybody may. */
export const getPerfTable: Operation<
  Call<GetPerfTableRequest, PerfTable, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'get-perf-table', family, set: perfTableAttrs,
  do: { request: 2, reply: 2, encode: encodePerfTable, decode: decodePerfTable },
  dump: undefined,
});

/** `perf-domain-created`: A performance domain was added; with its states. */
export const perfDomainCreated: Notification<PerfTable> = /* @__PURE__ */ notification({
  name: 'perf-domain-created', family, set: perfTableAttrs, message: 3, group: 'event',
  decode: decodePerfTable,
});

/** `perf-domain-updated`: The states of a performance domain changed; with the new ones. */
export const perfDomainUpdated: Notification<PerfTable> = /* @__PURE__ */ notification({
  name: 'perf-domain-updated', family, set: perfTableAttrs, message: 4, group: 'event',
  decode: decodePerfTable,
});

/** `perf-domain-deleted`: A performance domain was removed. */
export const perfDomainDeleted: Notification<PerfTable> = /* @__PURE__ */ notification({
  name: 'perf-domain-deleted', family, set: perfTableAttrs, message: 5, group: 'event',
  decode: decodePerfTable,
});

/** All operations of `dev-energymodel`. */
export const operations: readonly AnyOperation[] = [getPerfDomains, getPerfTable];

/** All notifications and events of `dev-energymodel`. */
export const notifications: readonly Notification<object>[] = [perfDomainCreated, perfDomainUpdated, perfDomainDeleted];
