// Generated from specs/kernel/nlctrl.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeCtrlAttrs } from './decode.ts';
import { ctrlAttrs } from './descriptors.ts';
import { encodeCtrlAttrs } from './encode.ts';
import type { CtrlAttrs, GetfamilyDumpRequest, GetfamilyRequest, GetpolicyDumpRequest } from './types.ts';

/**
 * Netlink family `nlctrl`: The controller of generic netlink. It knows which families there are, and their numbers,
 * operations, multicast groups and policies.
 */
export const family: Family = { name: 'nlctrl', protocol: 16, version: 1, modules: [] };

/**
 * `getfamily`: Looks up one family by number or name, or lists all. Asked for a name that it does not know, the kernel
 * first tries to load the module that brings the family. In a network namespace of their own, only families that
 * support namespaces are found.
 */
export const getfamily: Operation<
  Call<GetfamilyRequest, CtrlAttrs, never>, Call<GetfamilyDumpRequest, CtrlAttrs, never>
> = /* @__PURE__ */ operation({
  name: 'getfamily', family, set: ctrlAttrs,
  do: { request: 3, reply: 1, encode: encodeCtrlAttrs, decode: decodeCtrlAttrs },
  dump: { request: 3, reply: 1, encode: encodeCtrlAttrs, decode: decodeCtrlAttrs },
});

/**
 * `getpolicy`: Lists how the kernel checks the requests of a family, given by number or name. Each message holds one
 * `policy` entry or one `op-policy` entry.
 */
export const getpolicy: Operation<undefined, Call<GetpolicyDumpRequest, CtrlAttrs, never>> = /* @__PURE__ */ operation({
  name: 'getpolicy', family, set: ctrlAttrs,
  do: undefined,
  dump: { request: 10, reply: 10, encode: encodeCtrlAttrs, decode: decodeCtrlAttrs },
});

/** `newfamily`: A family was registered, such as by a module that was loaded. */
export const newfamily: Notification<CtrlAttrs> = /* @__PURE__ */ notification({
  name: 'newfamily', family, set: ctrlAttrs, message: 1, group: 'notify',
  decode: decodeCtrlAttrs,
});

/** `delfamily`: A family is gone. Its number may be given to another one. */
export const delfamily: Notification<CtrlAttrs> = /* @__PURE__ */ notification({
  name: 'delfamily', family, set: ctrlAttrs, message: 2, group: 'notify',
  decode: decodeCtrlAttrs,
});

/** `newmcast-grp`: A family got another multicast group. */
export const newmcastGrp: Notification<CtrlAttrs> = /* @__PURE__ */ notification({
  name: 'newmcast-grp', family, set: ctrlAttrs, message: 7, group: 'notify',
  decode: decodeCtrlAttrs,
});

/** `delmcast-grp`: A multicast group of a family is gone. */
export const delmcastGrp: Notification<CtrlAttrs> = /* @__PURE__ */ notification({
  name: 'delmcast-grp', family, set: ctrlAttrs, message: 8, group: 'notify',
  decode: decodeCtrlAttrs,
});

/** All operations of `nlctrl`. */
export const operations: readonly AnyOperation[] = [getfamily, getpolicy];

/** All notifications and events of `nlctrl`. */
export const notifications: readonly Notification<object>[] = [newfamily, delfamily, newmcastGrp, delmcastGrp];
