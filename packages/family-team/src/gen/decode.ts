// Generated from specs/kernel/team.yaml. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import type { AttrOption, AttrPort, ItemOption, ItemPort, Team } from './types.ts';

/** Decodes attribute set `team`. */
export function decodeTeam(r: AttrReader, out: Team = {}): Team {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.teamIfindex = r.u32('team-ifindex'); break;
      case 2: out.listOption = r.nest('list-option', decodeItemOption); break;
      case 3: out.listPort = r.nest('list-port', decodeItemPort); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `item-option`. */
export function decodeItemOption(r: AttrReader, out: ItemOption = {}): ItemOption {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.option = r.nest('option', decodeAttrOption); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `attr-option`. */
export function decodeAttrOption(r: AttrReader, out: AttrOption = {}): AttrOption {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.changed = r.flag(); break;
      case 3: out.type = r.u8('type'); break;
      case 4: out.data = r.binary('data'); break;
      case 5: out.removed = r.flag(); break;
      case 6: out.portIfindex = r.u32('port-ifindex'); break;
      case 7: out.arrayIndex = r.u32('array-index'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `item-port`. */
export function decodeItemPort(r: AttrReader, out: ItemPort = {}): ItemPort {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.port = r.nest('port', decodeAttrPort); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `attr-port`. */
export function decodeAttrPort(r: AttrReader, out: AttrPort = {}): AttrPort {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.changed = r.flag(); break;
      case 3: out.linkup = r.flag(); break;
      case 4: out.speed = r.u32('speed'); break;
      case 5: out.duplex = r.u8('duplex'); break;
      case 6: out.removed = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
