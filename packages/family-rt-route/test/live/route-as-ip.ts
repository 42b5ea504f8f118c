import { formatIp } from '@nlkit/netlink-core';
import { expect } from 'vitest';
import { type IpRow, ipRows } from '../../../../tools/live/index.ts';
import type { Metrics, RouteAttrsMessage, RtnexthopRouteAttrs, Rtvia } from '../../src/index.ts';

/** What is needed to name the links of a route. */
export type LinkNames = ReadonlyMap<number, string | undefined>;

const addressBits: Readonly<Record<string, number>> = { inet: 32, inet6: 128 };

/** A destination as `ip` prints it. */
function prefix(address: string | undefined, length: number, family: string | number): string {
  if (address === undefined) return 'default';
  return length === addressBits[family] ? address : `${address}/${length}`;
}

/** A next hop of another family. */
function viaAsIp({ family, addr }: Rtvia): object {
  return { family, host: formatIp(Uint8Array.from(addr)) };
}

function metricsAsIp(metrics: Metrics): object {
  const { mtu, window, rtt, rttvar, ssthresh, cwnd, advmss, hoplimit, initcwnd, initrwnd, quickack } = metrics;
  const { features, rtoMin, ccAlgo, fastopenNoCookie, reordering } = metrics;
  const columns = {
    mtu,
    window,
    rtt: rtt === undefined ? undefined : rtt / 8,
    rttvar: rttvar === undefined ? undefined : rttvar / 4,
    ssthresh,
    cwnd,
    advmss,
    reordering,
    hoplimit,
    initcwnd,
    ecn: features?.includes('ecn') ? null : undefined,
    rto_min: rtoMin,
    initrwnd,
    quickack,
    congestion: ccAlgo,
    fastopen_no_cookie: fastopenNoCookie,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function hopAsIp({ rtnhFlags, rtnhHops, rtnhIfindex, gateway, via }: RtnexthopRouteAttrs, names: LinkNames): object {
  return {
    ...(gateway === undefined ? {} : { gateway }),
    ...(via === undefined ? {} : { via: viaAsIp(via) }),
    dev: names.get(rtnhIfindex),
    weight: rtnhHops + 1,
    flags: rtnhFlags,
  };
}

/** The columns of `ip` that a route comes to, tunnels apart. */
export function routeAsIp(route: RouteAttrsMessage, names: LinkNames): IpRow {
  const { rtmFamily, rtmType, rtmScope, rtmProtocol, rtmDstLen, rtmFlags, cacheinfo, dst, gateway, via, oif } = route;
  const columns = {
    type: rtmType,
    dst: prefix(dst, rtmDstLen, rtmFamily),
    gateway,
    via: via === undefined ? undefined : viaAsIp(via),
    dev: oif === undefined ? undefined : names.get(oif),
    table: String(route.table),
    protocol: String(rtmProtocol),
    scope: rtmScope === 'universe' ? 'global' : rtmScope,
    prefsrc: route.prefsrc,
    metric: route.priority,
    flags: rtmFlags,
    expires: cacheinfo?.rtaExpires ? Math.trunc(cacheinfo.rtaExpires / 100) : undefined,
    metrics: route.metrics === undefined ? undefined : [metricsAsIp(route.metrics)],
    pref: route.pref,
    nhid: route.nhId,
    nexthops: route.multipath?.map((hop) => hopAsIp(hop, names)),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as IpRow;
}

/** Compares routes with those that `ip route show ARGS` prints. */
export function expectSameAsIp(routes: readonly RouteAttrsMessage[], names: LinkNames, ...args: string[]): void {
  const rows = ipRows(...args);
  if (rows === undefined) return;
  const own = routes.map((route) => routeAsIp(route, names));
  expect(own).toHaveLength(rows.length);
  // What only an older or newer `ip` prints is left out: each of its columns has to agree.
  const shown = own.map((route, at) => Object.fromEntries(Object.keys(rows[at] ?? {}).map((key) => [key, route[key]])));
  expect(shown).toEqual(rows);
}
