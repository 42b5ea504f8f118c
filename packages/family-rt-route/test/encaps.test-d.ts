// Checked by `pnpm typecheck`: the encapsulation of a route decides the type of its data.
import type { NewrouteRequest, RouteAttrs } from '../src/index.ts';

export function labels(route: RouteAttrs): unknown {
  if (route.encapType === 'mpls') return route.encap?.dst;
  if (route.encapType === 'ip6') return route.encap?.hoplimit;
  return undefined;
}

export const number: NewrouteRequest = { encapType: 99 };
// @ts-expect-error attributes of another encapsulation
export const mixed: NewrouteRequest = { encapType: 'mpls', encap: { hoplimit: 1 } };
