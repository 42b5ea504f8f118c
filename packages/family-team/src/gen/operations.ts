// Generated from specs/kernel/team.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { mergeLists } from '../extra/index.ts';
import { decodeTeam } from './decode.ts';
import { teamAttrs } from './descriptors.ts';
import { encodeTeam } from './encode.ts';
import type { NoopRequest, OptionsGetRequest, OptionsSetRequest, PortListGetRequest, Team } from './types.ts';

/**
 * Netlink family `team`: Options and ports of team devices, which join several links into one. A device itself is made
 * as a link of kind `team`, ports by giving links that master.
 */
export const family: Family = { name: 'team', protocol: 16, version: 1, modules: ['team'] };

/** `noop`: Does nothing but answer. Anybody may. */
export const noop: Operation<Call<NoopRequest, Team, never>, undefined> = /* @__PURE__ */ operation({
  name: 'noop', family, set: teamAttrs,
  do: { request: 0, reply: 0, encode: encodeTeam, decode: decodeTeam },
  dump: undefined,
});

/**
 * `options-set`: Changes options of a device, one after the other; those before one that is refused stay changed. While
 * nobody listens to group `change_event`, the kernel changes the first option and then refuses with ESRCH. Needs
 * CAP_NET_ADMIN in the initial user namespace.
 */
export const optionsSet: Operation<Call<OptionsSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'options-set', family, set: teamAttrs, privilege: 'initial',
  do: { request: 1, encode: encodeTeam },
  dump: undefined,
});

/**
 * `options-get`: Reads all options of a device. A long answer comes in several messages, which are put together. Needs
 * CAP_NET_ADMIN in the initial user namespace.
 */
export const optionsGet: Operation<Call<OptionsGetRequest, Team, never>, undefined> = /* @__PURE__ */ operation({
  name: 'options-get', family, set: teamAttrs, privilege: 'initial',
  do: { request: 2, reply: 2, encode: encodeTeam, decode: decodeTeam, merge: mergeLists },
  dump: undefined,
});

/**
 * `port-list-get`: Reads the ports of a device. A long answer comes in several messages, which are put together. Needs
 * CAP_NET_ADMIN in the initial user namespace.
 */
export const portListGet: Operation<Call<PortListGetRequest, Team, never>, undefined> = /* @__PURE__ */ operation({
  name: 'port-list-get', family, set: teamAttrs, privilege: 'initial',
  do: { request: 3, reply: 3, encode: encodeTeam, decode: decodeTeam, merge: mergeLists },
  dump: undefined,
});

/** `options-change-ntf`: Options changed, came or went; with these alone. */
export const optionsChangeNtf: Notification<Team> = /* @__PURE__ */ notification({
  name: 'options-change-ntf', family, set: teamAttrs, message: 2, group: 'change_event',
  decode: decodeTeam,
});

/** `port-change-ntf`: Ports changed, came or went. */
export const portChangeNtf: Notification<Team> = /* @__PURE__ */ notification({
  name: 'port-change-ntf', family, set: teamAttrs, message: 3, group: 'change_event',
  decode: decodeTeam,
});

/** All operations of `team`. */
export const operations: readonly AnyOperation[] = [noop, optionsSet, optionsGet, portListGet];

/** All notifications and events of `team`. */
export const notifications: readonly Notification<object>[] = [optionsChangeNtf, portChangeNtf];
