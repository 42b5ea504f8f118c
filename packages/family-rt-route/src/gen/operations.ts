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

/** Netlink family `rt-route` */
export const family: Family = { name: 'rt-route', protocol: 0, version: 1, modules: [] };

/** `getroute` */
export const getroute: Operation<
  Call<GetrouteRequest, RouteAttrsMessage, never>, Call<GetrouteDumpRequest, RouteAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getroute', family, set: routeAttrs, header: rtmsgStruct,
  do: { request: 26, reply: 24, encode: encodeRouteAttrsMessage, decode: decodeRouteAttrsMessage },
  dump: { request: 26, reply: 24, encode: encodeRouteAttrsMessage, decode: decodeRouteAttrsMessage },
});

/**
 * `newroute`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newroute: Operation<Call<NewrouteRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newroute', family, set: routeAttrs, header: rtmsgStruct, privilege: 'namespace',
  do: { request: 24, encode: encodeRouteAttrsMessage },
  dump: undefined,
});

/**
 * `delroute`
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const delroute: Operation<Call<DelrouteRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delroute', family, set: routeAttrs, header: rtmsgStruct, privilege: 'namespace',
  do: { request: 25, encode: encodeRouteAttrsMessage },
  dump: undefined,
});

/** `newroute-ntf` */
export const newrouteNtf: Notification<RouteAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newroute-ntf', family, set: routeAttrs, header: rtmsgStruct, message: 24,
  decode: decodeRouteAttrsMessage,
});

/** `delroute-ntf` */
export const delrouteNtf: Notification<RouteAttrsMessage> = /* @__PURE__ */ notification({
  name: 'delroute-ntf', family, set: routeAttrs, header: rtmsgStruct, message: 25,
  decode: decodeRouteAttrsMessage,
});

/** All operations of `rt-route`. */
export const operations: readonly AnyOperation[] = [getroute, newroute, delroute];

/** All notifications and events of `rt-route`. */
export const notifications: readonly Notification<object>[] = [newrouteNtf, delrouteNtf];
