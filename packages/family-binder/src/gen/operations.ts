// Generated from specs/kernel/binder.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Family, type Notification, notification } from '@nlkit/netlink-core';
import { decodeReport } from './decode.ts';
import { reportAttrs } from './descriptors.ts';
import type { Report } from './types.ts';

/**
 * Netlink family `binder`: Failed calls between processes over binder, the means by which parts of Android talk to each
 * other.
 */
export const family: Family = { name: 'binder', protocol: 16, version: 1, modules: [] };

/** `report`: A call failed. Nothing can be asked for; reports come to those who listen. */
export const report: Notification<Report> = /* @__PURE__ */ notification({
  name: 'report', family, set: reportAttrs, message: 1, group: 'report',
  decode: decodeReport,
});

/** All operations of `binder`. */
export const operations: readonly AnyOperation[] = [];

/** All notifications and events of `binder`. */
export const notifications: readonly Notification<object>[] = [report];
