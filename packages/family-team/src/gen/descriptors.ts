// Generated from specs/kernel/team.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, flag, list, named, nest, s32, subMessage, type SubMessageFormat,
  text, u32, u8,
} from '@nlkit/netlink-core';
import { optionTypeTable } from './constants.ts';
import { decodeAttrOption, decodeAttrPort, decodeItemOption, decodeItemPort } from './decode.ts';
import { encodeAttrOption, encodeAttrPort, encodeItemOption, encodeItemPort } from './encode.ts';
import type { AttrOption, AttrPort, ItemOption, ItemPort, Team } from './types.ts';

/** Formats of sub-message `option-value` by the value that selects them. */
export const optionValueFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  u32: { type: u32 },
  string: { type: text },
  flag: { type: flag },
  binary: { type: /* @__PURE__ */ binary() },
  s32: { type: s32 },
});

/** Attributes of set `team`. */
export const teamAttrs: AttributeSet<Team> = /* @__PURE__ */ attributeSet('team', {
  teamIfindex: /* @__PURE__ */ attribute(1, 'team-ifindex', u32),
  listOption: /* @__PURE__ */ attribute(
    2, 'list-option', /* @__PURE__ */ nest(() => itemOptionAttrs, decodeItemOption, encodeItemOption),
  ),
  listPort: /* @__PURE__ */ attribute(
    3, 'list-port', /* @__PURE__ */ nest(() => itemPortAttrs, decodeItemPort, encodeItemPort),
  ),
});

/** Attributes of set `item-option`. */
export const itemOptionAttrs: AttributeSet<ItemOption> = /* @__PURE__ */ attributeSet('item-option', {
  option: /* @__PURE__ */ attribute(
    1, 'option', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => attrOptionAttrs, decodeAttrOption, encodeAttrOption)),
  ),
});

/** Attributes of set `attr-option`. */
export const attrOptionAttrs: AttributeSet<AttrOption> = /* @__PURE__ */ attributeSet('attr-option', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  changed: /* @__PURE__ */ attribute(2, 'changed', flag),
  type: /* @__PURE__ */ attribute(3, 'type', /* @__PURE__ */ named('u8', optionTypeTable)),
  data: /* @__PURE__ */ attribute(4, 'data', /* @__PURE__ */ subMessage('type', optionValueFormats)),
  removed: /* @__PURE__ */ attribute(5, 'removed', flag),
  portIfindex: /* @__PURE__ */ attribute(6, 'port-ifindex', u32),
  arrayIndex: /* @__PURE__ */ attribute(7, 'array-index', u32),
});

/** Attributes of set `item-port`. */
export const itemPortAttrs: AttributeSet<ItemPort> = /* @__PURE__ */ attributeSet('item-port', {
  port: /* @__PURE__ */ attribute(
    1, 'port', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => attrPortAttrs, decodeAttrPort, encodeAttrPort)),
  ),
});

/** Attributes of set `attr-port`. */
export const attrPortAttrs: AttributeSet<AttrPort> = /* @__PURE__ */ attributeSet('attr-port', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  changed: /* @__PURE__ */ attribute(2, 'changed', flag),
  linkup: /* @__PURE__ */ attribute(3, 'linkup', flag),
  speed: /* @__PURE__ */ attribute(4, 'speed', u32),
  duplex: /* @__PURE__ */ attribute(5, 'duplex', u8),
  removed: /* @__PURE__ */ attribute(6, 'removed', flag),
});
