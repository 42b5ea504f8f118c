// Generated from specs/kernel/team.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader, type Undecided } from '@nlkit/netlink-core';
import { optionTypeTable } from './constants.ts';
import type { AttrOption, AttrOptionBase, AttrPort, ItemOption, ItemPort, Team } from './types.ts';

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
      case 1: out.option = append(out.option, r.nest('option', decodeAttrOption)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `attr-option`. */
export function decodeAttrOption(r: AttrReader, out: AttrOption = {}): AttrOption {
  const set: AttrOptionBase & Undecided<'type' | 'data'> = out as never;
  let dataMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.name = r.text('name'); break;
      case 2: set.changed = r.flag(); break;
      case 3: set.type = optionTypeTable.of(r.u8('type')); break;
      case 4: dataMark = r.mark(); break;
      case 5: set.removed = r.flag(); break;
      case 6: set.portIfindex = r.u32('port-ifindex'); break;
      case 7: set.arrayIndex = r.u32('array-index'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(dataMark, out, 'data', (r) => decodeOptionValue(r, 'data', set.type));
  return out;
}

/** Decodes attribute set `item-port`. */
export function decodeItemPort(r: AttrReader, out: ItemPort = {}): ItemPort {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.port = append(out.port, r.nest('port', decodeAttrPort)); break;
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

/** Decodes sub-message `option-value`; undefined where the spec has no format for its selector. */
export function decodeOptionValue(r: AttrReader, name: string, selector: unknown): unknown {
  switch (selector) {
    case 'u32': return r.u32(`${name}(u32)`);
    case 'string': return r.text(`${name}(string)`);
    case 'flag': return r.flag();
    case 'binary': return r.binary(`${name}(binary)`);
    case 's32': return r.s32(`${name}(s32)`);
    default: return undefined;
  }
}
