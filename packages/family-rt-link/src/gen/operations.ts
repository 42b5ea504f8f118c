// Generated from specs/kernel/rt-link.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeBridgeLinkAttrsMessage, decodeLinkAttrsMessage, decodeStatsAttrsMessage } from './decode.ts';
import {
  bridgeLinkAttrs, ifinfomsgStruct, ifStatsMsgStruct, linkAttrs, statsAttrs, statsSetAttrs,
} from './descriptors.ts';
import {
  encodeBridgeLinkAttrsMessage, encodeLinkAttrsMessage, encodeStatsAttrsMessage, encodeStatsSetAttrsMessage,
} from './encode.ts';
import type {
  BridgeDellinkRequest, BridgeGetlinkDumpRequest, BridgeLinkAttrsMessage, BridgeSetlinkRequest, DellinkpropRequest,
  DellinkRequest, GetlinkDumpRequest, GetlinkRequest, GetstatsDumpRequest, GetstatsRequest, LinkAttrsMessage,
  NewlinkpropRequest, NewlinkRequest, SetlinkRequest, SetstatsRequest, StatsAttrsMessage,
} from './types.ts';

/** Netlink family `rt-link`: Network interfaces: what there is, how it is set up, and what it counts. */
export const family: Family = { name: 'rt-link', protocol: 0, version: 1, modules: [] };

/**
 * `newlink`: Creates a link with flag `create`; without it, changes the one that `ifi-index`, `ifname` or `alt-ifname`
 * names, kind data included. With flags `create` and `excl`, one that is there already is an error. Flag `echo` answers
 * with the link as it came out.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newlink: Operation<Call<NewlinkRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newlink', family, set: linkAttrs, header: ifinfomsgStruct, privilege: 'namespace',
  do: { request: 16, encode: encodeLinkAttrsMessage },
  dump: undefined,
});

/**
 * `newlink-ntf`: A link was created or has changed. Links of bridges send it too, with `ifi-family` `bridge`, and then
 * fewer attributes mean something.
 */
export const newlinkNtf: Notification<LinkAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newlink-ntf', family, set: linkAttrs, header: ifinfomsgStruct, message: 16, group: 'rtnlgrp-link',
  decode: decodeLinkAttrsMessage,
});

/**
 * `dellink`: Deletes a link, or with `group` instead of a name, all links of that group.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const dellink: Operation<Call<DellinkRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'dellink', family, set: linkAttrs, header: ifinfomsgStruct, privilege: 'namespace',
  do: { request: 17, encode: encodeLinkAttrsMessage },
  dump: undefined,
});

/**
 * `dellink-ntf`: A link was deleted, moved to another network namespace, or (`ifi-family` `bridge`) has left its
 * bridge.
 */
export const dellinkNtf: Notification<LinkAttrsMessage> = /* @__PURE__ */ notification({
  name: 'dellink-ntf', family, set: linkAttrs, header: ifinfomsgStruct, message: 17, group: 'rtnlgrp-link',
  decode: decodeLinkAttrsMessage,
});

/**
 * `getlink`: As a `do`, reads the link that `ifi-index`, `ifname` or `alt-ifname` names. As a `dump`, lists links;
 * `master` and `linkinfo.kind` filter, and all of the header but `ifi-family` has to be left out.
 */
export const getlink: Operation<
  Call<GetlinkRequest, LinkAttrsMessage, never>, Call<GetlinkDumpRequest, LinkAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getlink', family, set: linkAttrs, header: ifinfomsgStruct,
  do: { request: 18, reply: 16, encode: encodeLinkAttrsMessage, decode: decodeLinkAttrsMessage },
  dump: { request: 18, reply: 16, encode: encodeLinkAttrsMessage, decode: decodeLinkAttrsMessage },
});

/**
 * `setlink`: Changes a link. Unlike newlink it never creates one, and it ignores `linkinfo`: data of a kind or of a
 * member is changed with newlink.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const setlink: Operation<Call<SetlinkRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'setlink', family, set: linkAttrs, header: ifinfomsgStruct, privilege: 'namespace',
  do: { request: 19, encode: encodeLinkAttrsMessage },
  dump: undefined,
});

/**
 * `bridge-getlink`: Lists the ports of bridges, and the bridges themselves if `ext-mask` asks for VLANs. `ifi-family`
 * has to be `bridge`.
 */
export const bridgeGetlink: Operation<
  undefined, Call<BridgeGetlinkDumpRequest, BridgeLinkAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'bridge-getlink', family, set: bridgeLinkAttrs, header: ifinfomsgStruct,
  do: undefined,
  dump: { request: 18, reply: 16, encode: encodeBridgeLinkAttrsMessage, decode: decodeBridgeLinkAttrsMessage },
});

/**
 * `bridge-setlink`: Changes a port of a bridge, and adds VLANs to it. `ifi-family` has to be `bridge`; for VLANs of the
 * bridge itself, `af-spec.flags` has to be `self`.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const bridgeSetlink: Operation<Call<BridgeSetlinkRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'bridge-setlink', family, set: bridgeLinkAttrs, header: ifinfomsgStruct, privilege: 'namespace',
  do: { request: 19, encode: encodeBridgeLinkAttrsMessage },
  dump: undefined,
});

/**
 * `bridge-dellink`: Takes VLANs off a port of a bridge. `ifi-family` has to be `bridge`; for VLANs of the bridge
 * itself, `af-spec.flags` has to be `self`.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const bridgeDellink: Operation<Call<BridgeDellinkRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'bridge-dellink', family, set: bridgeLinkAttrs, header: ifinfomsgStruct, privilege: 'namespace',
  do: { request: 17, encode: encodeBridgeLinkAttrsMessage },
  dump: undefined,
});

/** `bridge-newlink-ntf` */
export const bridgeNewlinkNtf: Notification<BridgeLinkAttrsMessage> = /* @__PURE__ */ notification({
  name: 'bridge-newlink-ntf', family, set: bridgeLinkAttrs, header: ifinfomsgStruct, message: 16, group: 'rtnlgrp-link',
  decode: decodeBridgeLinkAttrsMessage,
});

/** `bridge-dellink-ntf` */
export const bridgeDellinkNtf: Notification<BridgeLinkAttrsMessage> = /* @__PURE__ */ notification({
  name: 'bridge-dellink-ntf', family, set: bridgeLinkAttrs, header: ifinfomsgStruct, message: 17, group: 'rtnlgrp-link',
  decode: decodeBridgeLinkAttrsMessage,
});

/**
 * `getstats`: Reads statistics of one link, or as a `dump` of all. `filter-mask` says which groups and has to be set.
 */
export const getstats: Operation<
  Call<GetstatsRequest, StatsAttrsMessage, never>, Call<GetstatsDumpRequest, StatsAttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getstats', family, set: statsAttrs, header: ifStatsMsgStruct,
  do: { request: 94, reply: 92, encode: encodeStatsAttrsMessage, decode: decodeStatsAttrsMessage },
  dump: { request: 94, reply: 92, encode: encodeStatsAttrsMessage, decode: decodeStatsAttrsMessage },
});

/**
 * `newlinkprop`: Adds alternative names to a link.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const newlinkprop: Operation<Call<NewlinkpropRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newlinkprop', family, set: linkAttrs, header: ifinfomsgStruct, privilege: 'namespace',
  do: { request: 108, encode: encodeLinkAttrsMessage },
  dump: undefined,
});

/**
 * `dellinkprop`: Takes alternative names off a link.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const dellinkprop: Operation<Call<DellinkpropRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'dellinkprop', family, set: linkAttrs, header: ifinfomsgStruct, privilege: 'namespace',
  do: { request: 109, encode: encodeLinkAttrsMessage },
  dump: undefined,
});

/**
 * `setstats`: Turns the collection of statistics in hardware on or off. `filter-mask` has to be left out.
 *
 * Needs CAP_NET_ADMIN over the network namespace.
 */
export const setstats: Operation<Call<SetstatsRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'setstats', family, set: statsSetAttrs, header: ifStatsMsgStruct, privilege: 'namespace',
  do: { request: 95, encode: encodeStatsSetAttrsMessage },
  dump: undefined,
});

/** `newstats-ntf`: Statistics of a link are now collected in hardware, or no longer. */
export const newstatsNtf: Notification<StatsAttrsMessage> = /* @__PURE__ */ notification({
  name: 'newstats-ntf', family, set: statsAttrs, header: ifStatsMsgStruct, message: 92, group: 'rtnlgrp-stats',
  decode: decodeStatsAttrsMessage,
});

/** All operations of `rt-link`. */
export const operations: readonly AnyOperation[] = [
  newlink, dellink, getlink, setlink, bridgeGetlink, bridgeSetlink, bridgeDellink, getstats, newlinkprop, dellinkprop,
  setstats,
];

/** All notifications and events of `rt-link`. */
export const notifications: readonly Notification<object>[] = [
  newlinkNtf, dellinkNtf, bridgeNewlinkNtf, bridgeDellinkNtf, newstatsNtf,
];
