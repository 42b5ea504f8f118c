// Generated from specs/kernel/team.yaml. Do not edit; run `pnpm regenerate`.

export { family, noop, operations, optionsGet, optionsSet, portListGet } from './gen/operations.ts';
export type {
  AttrOption, AttrPort, ItemOption, ItemPort, NoopRequest, OptionsGetRequest, OptionsSetRequest, PortListGetRequest,
  Team,
} from './gen/types.ts';
export { GenlChangeEventMcGrpName, StringMaxLen } from './gen/constants.ts';
export { attrOptionAttrs, attrPortAttrs, itemOptionAttrs, itemPortAttrs, teamAttrs } from './gen/descriptors.ts';
export { decodeAttrOption, decodeAttrPort, decodeItemOption, decodeItemPort, decodeTeam } from './gen/decode.ts';
export { encodeAttrOption, encodeAttrPort, encodeItemOption, encodeItemPort, encodeTeam } from './gen/encode.ts';
