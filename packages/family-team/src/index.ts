// Generated from specs/kernel/team.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  family, noop, notifications, operations, optionsChangeNtf, optionsGet, optionsSet, portChangeNtf, portListGet,
} from './gen/operations.ts';
export type {
  AttrOption, AttrOptionBase, AttrOptionData, AttrPort, ItemOption, ItemPort, NoopRequest, OptionsGetRequest,
  OptionsSetRequest, PortListGetRequest, Team,
} from './gen/types.ts';
export {
  GenlChangeEventMcGrpName, OptionType, StringMaxLen, multicastGroups, optionTypeTable,
} from './gen/constants.ts';
export {
  attrOptionAttrs, attrPortAttrs, itemOptionAttrs, itemPortAttrs, optionValueFormats, teamAttrs,
} from './gen/descriptors.ts';
export {
  decodeAttrOption, decodeAttrPort, decodeItemOption, decodeItemPort, decodeOptionValue, decodeTeam,
} from './gen/decode.ts';
export {
  encodeAttrOption, encodeAttrPort, encodeItemOption, encodeItemPort, encodeOptionValue, encodeTeam,
} from './gen/encode.ts';
export { mergeLists } from './extra/index.ts';
