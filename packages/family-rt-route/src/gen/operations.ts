// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeRouteAttrsMessage } from './decode.ts';
import { routeAttrs, rtmsgStruct } from './descriptors.ts';
import { encodeRouteAttrsMessage } from './encode.ts';
import type {
  DelrouteRequest, GetrouteDumpRequest, GetrouteRequest, NewrouteRequest, RouteAttrsMessage,
} from './types.ts';

/** Netlink family `rt-route`: Routes of IPv4, IPv6 and MPLS, in all routing tables. */
export const family: Family = { name: 'rt-route', protocol: 0, version: 1, modules: [] };

/**
 * `getroute`: As a `do`, asks which route a packet to `dst` would take, with what else is known of the packet;
 * `rtm-dst-len` is then 32 for IPv4 and 128 for IPv6. As a `dump`, lists routes: those of `rtm-family`, or of all
 * families if it is `unspec`, filtered by what is set of table, protocol, type and `oif`.
 */
export const getroute: Operation<
  Call<GetrouteRequest, RouteAttrsMessage, never>, Call<GetrouteDumpRequest, RouteAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getroute', family, set: routeAttrs, header: rtmsgStruct,
  do: { request: 26, reply: 24, encode: encodeRouteAttrsMessage, decode: decodeRouteAttrsMessage },
  dump: { request: 26, reply: 24, encode: encodeRouteAttrsMessage, decode: decodeRouteAttrsMessage },
});

/**
 * `newroute`: Adds or changes a route. Flags of the request say which: `create`, `excl`, `replace`, `append`. Nothing
 * is filled in: a plain route has type `unicast`, a protocol such as `static`, and for IPv4 scope `link` without a
 * gateway. Needs CAP_NET_ADMIN over the network namespace.
 */
export const newroute: Operation<Call<NewrouteRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newroute', family, set: routeAttrs, header: rtmsgStruct, privilege: 'namespace',
  do: { request: 24, encode: encodeRouteAttrsMessage },
  dump: undefined,
});

/**
 * `delroute`: Removes a route: the first that agrees with all that the request gives. Needs CAP_NET_ADMIN over the
 * network namespace.
 */
export const delroute: Operation<Call<DelrouteRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delroute', family, set: routeAttrs, header: rtmsgStruct, privilege: 'namespace',
  do: { request: 25, encode: encodeRouteAttrsMessage },
  dump: undefined,
});

/** `newroute-ntf`: A route was added or changed. */
export const newrouteNtf: Notification<RouteAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newroute-ntf', family, set: routeAttrs, header: rtmsgStruct, message: 24,
  decode: decodeRouteAttrsMessage,
});

/** `delroute-ntf`: A route was removed. */
export const delrouteNtf: Notification<RouteAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delroute-ntf', family, set: routeAttrs, header: rtmsgStruct, message: 25,
  decode: decodeRouteAttrsMessage,
});

/** All operations of `rt-route`. */
export const operations: readonly AnyOperation[] = [getroute, newroute, delroute];

/** All notifications and events of `rt-route`. */
export const notifications: readonly Notification<object>[] = [newrouteNtf, delrouteNtf];
