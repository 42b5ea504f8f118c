// Generated from specs/kernel/team.yaml. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import type { AttrOption, AttrPort, ItemOption, ItemPort, Team } from './types.ts';

/** Encodes attribute set `team`. */
export function encodeTeam(w: AttrWriter, set: Team<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'teamIfindex': w.u32(1, 'team-ifindex', set.teamIfindex); break;
      case 'listOption': w.nest(2, 'list-option', set.listOption, encodeItemOption); break;
      case 'listPort': w.nest(3, 'list-port', set.listPort, encodeItemPort); break;
      default: w.unknownKey('team', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `item-option`. */
export function encodeItemOption(w: AttrWriter, set: ItemOption<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'option': w.nest(1, 'option', set.option, encodeAttrOption); break;
      default: w.unknownKey('item-option', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `attr-option`. */
export function encodeAttrOption(w: AttrWriter, set: AttrOption<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name, 32); break;
      case 'changed': w.flag(2, 'changed', set.changed); break;
      case 'type': w.u8(3, 'type', set.type); break;
      case 'data': w.binary(4, 'data', set.data); break;
      case 'removed': w.flag(5, 'removed', set.removed); break;
      case 'portIfindex': w.u32(6, 'port-ifindex', set.portIfindex); break;
      case 'arrayIndex': w.u32(7, 'array-index', set.arrayIndex); break;
      default: w.unknownKey('attr-option', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `item-port`. */
export function encodeItemPort(w: AttrWriter, set: ItemPort): void {
  for (const key in set) {
    switch (key) {
      case 'port': w.nest(1, 'port', set.port, encodeAttrPort); break;
      default: w.unknownKey('item-port', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `attr-port`. */
export function encodeAttrPort(w: AttrWriter, set: AttrPort): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'changed': w.flag(2, 'changed', set.changed); break;
      case 'linkup': w.flag(3, 'linkup', set.linkup); break;
      case 'speed': w.u32(4, 'speed', set.speed); break;
      case 'duplex': w.u8(5, 'duplex', set.duplex); break;
      case 'removed': w.flag(6, 'removed', set.removed); break;
      default: w.unknownKey('attr-port', key);
    }
  }
  w.keptUnknown(set);
}
