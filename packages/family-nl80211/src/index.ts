// Generated from specs/kernel/nl80211.yaml. Do not edit; run `pnpm regenerate`.

export { family, getInterface, getProtocolFeatures, getWiphy, operations } from './gen/operations.ts';
export type {
  BandAttrs, BitrateAttrs, FrameTypeAttrs, FrequencyAttrs, GetInterfaceDumpRequest, GetInterfaceRequest,
  GetProtocolFeaturesRequest, GetWiphyDumpRequest, GetWiphyRequest, IfCombinationAttributes, IfaceLimitAttributes,
  IftypeAttrs, IftypeDataAttrs, Nl80211Attrs, SarAttributes, SarSpecs, StaFlagUpdate, SupportedIftypes, TxqStatsAttrs,
  WiphyBands, WmmAttrs, WowlanTriggersAttrs,
} from './gen/types.ts';
export {
  ChannelType, Commands, type FeatureFlag, FeatureFlags, ProtocolFeatures, channelTypeTable, commandsTable,
  featureFlagsTable, multicastGroups, protocolFeaturesTable,
} from './gen/constants.ts';
export {
  bandAttrs, bitrateAttrs, frameTypeAttrs, frequencyAttrs, ifCombinationAttributesAttrs, ifaceLimitAttributesAttrs,
  iftypeAttrs, iftypeDataAttrs, nl80211Attrs, sarAttributesAttrs, sarSpecsAttrs, staFlagUpdateStruct,
  supportedIftypesAttrs, txqStatsAttrs, wiphyBandsAttrs, wmmAttrs, wowlanTriggersAttrs,
} from './gen/descriptors.ts';
export {
  decodeBandAttrs, decodeBitrateAttrs, decodeFrameTypeAttrs, decodeFrequencyAttrs, decodeIfCombinationAttributes,
  decodeIfaceLimitAttributes, decodeIftypeAttrs, decodeIftypeDataAttrs, decodeNl80211Attrs, decodeSarAttributes,
  decodeSarSpecs, decodeStaFlagUpdate, decodeSupportedIftypes, decodeTxqStatsAttrs, decodeWiphyBands, decodeWmmAttrs,
  decodeWowlanTriggersAttrs,
} from './gen/decode.ts';
export {
  encodeBandAttrs, encodeBitrateAttrs, encodeFrameTypeAttrs, encodeFrequencyAttrs, encodeIfCombinationAttributes,
  encodeIfaceLimitAttributes, encodeIftypeAttrs, encodeIftypeDataAttrs, encodeNl80211Attrs, encodeSarAttributes,
  encodeSarSpecs, encodeStaFlagUpdate, encodeSupportedIftypes, encodeTxqStatsAttrs, encodeWiphyBands, encodeWmmAttrs,
  encodeWowlanTriggersAttrs,
} from './gen/encode.ts';
