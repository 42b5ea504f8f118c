// Generated from specs/kernel/team.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeTeam } from './decode.ts';
import { teamAttrs } from './descriptors.ts';
import { encodeTeam } from './encode.ts';
import type { NoopRequest, OptionsGetRequest, OptionsSetRequest, PortListGetRequest, Team } from './types.ts';

/** Netlink family `team` */
export const family: Family = { name: 'team', protocol: 16, version: 1, modules: ['team'] };

/** `noop` */
export const noop: Operation<Call<NoopRequest, Team, never>, undefined> = /* @__PURE__ */ operation({
  name: 'noop', family, set: teamAttrs,
  do: { request: 0, reply: 0, encode: encodeTeam, decode: decodeTeam },
  dump: undefined,
});

/**
 * `options-set`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const optionsSet: Operation<Call<OptionsSetRequest, Team, never>, undefined> = /* @__PURE__ */ operation({
  name: 'options-set', family, set: teamAttrs, privilege: 'initial',
  do: { request: 1, reply: 1, encode: encodeTeam, decode: decodeTeam },
  dump: undefined,
});

/**
 * `options-get`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const optionsGet: Operation<Call<OptionsGetRequest, Team, never>, undefined> = /* @__PURE__ */ operation({
  name: 'options-get', family, set: teamAttrs, privilege: 'initial',
  do: { request: 2, reply: 2, encode: encodeTeam, decode: decodeTeam },
  dump: undefined,
});

/**
 * `port-list-get`
 *
 * Needs CAP_NET_ADMIN in the initial user namespace.
 */
export const portListGet: Operation<Call<PortListGetRequest, Team, never>, undefined> = /* @__PURE__ */ operation({
  name: 'port-list-get', family, set: teamAttrs, privilege: 'initial',
  do: { request: 3, reply: 3, encode: encodeTeam, decode: decodeTeam },
  dump: undefined,
});

/** All operations of `team`. */
export const operations: readonly AnyOperation[] = [noop, optionsSet, optionsGet, portListGet];
