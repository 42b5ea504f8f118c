// Generated from specs/kernel/team.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { optionTypeTable } from './constants.ts';
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
      case 'option': w.list('option', set.option, (item) => w.nest(1, 'option', item, encodeAttrOption)); break;
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
      case 'type': w.u8(3, 'type', set.type, optionTypeTable); break;
      case 'data': encodeOptionValue(w, 4, 'data', optionTypeTable.of(set.type as never), set.data); break;
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
      case 'port': w.list('port', set.port, (item) => w.nest(1, 'port', item, encodeAttrPort)); break;
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

/** Encodes sub-message `option-value` in the format that its selector names. */
export function encodeOptionValue(w: AttrWriter, id: number, name: string, selector: unknown, data: unknown): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'u32': w.u32(id, `${name}(u32)`, value); break;
    case 'string': w.text(id, `${name}(string)`, value); break;
    case 'flag': w.flag(id, `${name}(flag)`, value); break;
    case 'binary': w.binary(id, `${name}(binary)`, value); break;
    case 's32': w.s32(id, `${name}(s32)`, value); break;
    default: throw w.noFormat(name, selector);
  }
}
