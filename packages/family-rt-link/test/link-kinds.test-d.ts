// Checked by `pnpm typecheck`: what the types of links allow, complete and refuse.
import { otherKind } from '@nlkit/netlink-core';
import type { LinkAttrsMessage, LinkinfoAttrs, NewlinkRequest } from '../src/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const expectTrue = <T extends true>(_: T extends true ? true : never): void => {};

// The kind of a link decides the type of its data, in both directions.
export function narrows(info: LinkinfoAttrs): number | string | undefined {
  if (info.kind === 'vlan') return info.data?.id;
  if (info.kind === 'vxlan') return info.data?.group;
  if (info.slaveKind === 'bridge') return info.slaveData?.cost;
  // @ts-expect-error data of an unknown kind is not there
  return info.data?.id;
}

const vlan: NewlinkRequest = { ifname: 'v0', link: 1, linkinfo: { kind: 'vlan', data: { id: 5, protocol: '8021q' } } };
const veth: NewlinkRequest = {
  ifname: 'a',
  linkinfo: { kind: 'veth', data: { peer: { ifname: 'b', ifiFlags: ['up'] } } },
};
const bare: NewlinkRequest = { ifname: 'd0', linkinfo: { kind: 'dummy' } };
const foreign: NewlinkRequest = { ifname: 'x0', linkinfo: { kind: otherKind('amneziawg') } };
export const requests: readonly NewlinkRequest[] = [vlan, veth, bare, foreign];

// @ts-expect-error a misspelt kind
export const misspelt: NewlinkRequest = { linkinfo: { kind: 'vlna' } };
// @ts-expect-error data of another kind
export const mixed: NewlinkRequest = { linkinfo: { kind: 'vlan', data: { stpState: 1 } } };
// @ts-expect-error no such attribute
export const unknown: NewlinkRequest = { ifnmae: 'x' };
// @ts-expect-error not a flag
export const flag: NewlinkRequest = { ifiFlags: ['upp'] };

// Input may give bytes for text and part of a struct; what comes from the kernel is final.
export const bytes: NewlinkRequest = { ifalias: new Uint8Array([0xff]), address: new Uint8Array(6) };
// What a program has not set may be handed through, in the fixed header and in structs as elsewhere.
declare const unset: { index: number | undefined; mtu: number | undefined; flags: ['gvrp'] | undefined };
export const sparse: NewlinkRequest = {
  ifiIndex: unset.index,
  mtu: unset.mtu,
  linkinfo: { kind: 'vlan', data: { id: 5, flags: { flags: unset.flags, mask: ['gvrp'] } } },
};
declare const link: LinkAttrsMessage;
expectTrue<Equal<typeof link.address, string | undefined>>(true);
expectTrue<Equal<typeof link.ifiIndex, number>>(true);

// What was read can be sent back.
export const again: NewlinkRequest = link;
