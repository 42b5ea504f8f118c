// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  abortScan, connectNtf, delInterface, delInterfaceNtf, delStationNtf, delWiphyNtf, disconnectNtf, family, getInterface,
  getProtocolFeatures, getReg, getScan, getStation, getSurvey, getWiphy, newInterface, newInterfaceNtf,
  newScanResultsNtf, newStationNtf, newWiphyNtf, notifications, operations, regChangeNtf, reqSetReg, scanAbortedNtf,
  setInterface, setInterfaceNtf, setWiphy, triggerScan, triggerScanNtf, vendorNtf, wiphyRegChangeNtf,
} from './gen/operations.ts';
export type {
  AbortScanRequest, BandAttrs, BitrateAttrs, BssAttrs, BssParamAttrs, DelInterfaceRequest, FrameTypeAttrs,
  FrequencyAttrs, GetInterfaceDumpRequest, GetInterfaceRequest, GetProtocolFeaturesRequest, GetRegDumpRequest,
  GetRegRequest, GetScanDumpRequest, GetStationDumpRequest, GetStationRequest, GetSurveyDumpRequest,
  GetWiphyDumpRequest, GetWiphyRequest, IfCombinationAttributes, IfaceLimitAttributes, IftypeAttrs, IftypeDataAttrs,
  NanCapabilitiesAttrs, NewInterfaceRequest, Nl80211Attrs, PatternSupport, RateInfoAttrs, RegRuleAttrs,
  ReqSetRegRequest, SarAttributes, SarSpecs, SetInterfaceRequest, SetWiphyRequest, StaBssParamAttrs, StaFlagUpdate,
  StaInfoAttrs, SupportedIftypes, SurveyInfoAttrs, TidStatsAttrs, TriggerScanRequest, TxqStatsAttrs, WiphyBands,
  WmmAttrs, WowlanTriggersAttrs,
} from './gen/types.ts';
export {
  BssStatus, ChanWidth, ChannelType, Commands, DfsRegion, DfsState, type FeatureFlag, FeatureFlags, Iftype,
  MeshPowerMode, PlinkState, ProtocolFeatures, RegInitiator, RegRuleFlag, RegType, ScanFlag, StaFlag, TxPowerSetting,
  WiphyBand, bssStatusTable, chanWidthTable, channelTypeTable, commandsTable, dfsRegionTable, dfsStateTable,
  featureFlagsTable, iftypeTable, meshPowerModeTable, multicastGroups, plinkStateTable, protocolFeaturesTable,
  regInitiatorTable, regRuleFlagTable, regTypeTable, scanFlagTable, staFlagTable, txPowerSettingTable, wiphyBandTable,
} from './gen/constants.ts';
export {
  bandAttrs, bitrateAttrs, bssAttrs, bssParamAttrs, frameTypeAttrs, frequencyAttrs, ifCombinationAttributesAttrs,
  ifaceLimitAttributesAttrs, iftypeAttrs, iftypeDataAttrs, nanCapabilitiesAttrs, nl80211Attrs, patternSupportStruct,
  rateInfoAttrs, regRuleAttrs, sarAttributesAttrs, sarSpecsAttrs, staBssParamAttrs, staFlagUpdateStruct, staInfoAttrs,
  supportedIftypesAttrs, surveyInfoAttrs, tidStatsAttrs, txqStatsAttrs, wiphyBandsAttrs, wmmAttrs, wowlanTriggersAttrs,
} from './gen/descriptors.ts';
export {
  decodeBandAttrs, decodeBitrateAttrs, decodeBssAttrs, decodeBssParamAttrs, decodeFrameTypeAttrs, decodeFrequencyAttrs,
  decodeIfCombinationAttributes, decodeIfaceLimitAttributes, decodeIftypeAttrs, decodeIftypeDataAttrs,
  decodeNanCapabilitiesAttrs, decodeNl80211Attrs, decodePatternSupport, decodeRateInfoAttrs, decodeRegRuleAttrs,
  decodeSarAttributes, decodeSarSpecs, decodeStaBssParamAttrs, decodeStaFlagUpdate, decodeStaInfoAttrs,
  decodeSupportedIftypes, decodeSurveyInfoAttrs, decodeTidStatsAttrs, decodeTxqStatsAttrs, decodeWiphyBands,
  decodeWmmAttrs, decodeWowlanTriggersAttrs,
} from './gen/decode.ts';
export {
  encodeBandAttrs, encodeBitrateAttrs, encodeBssAttrs, encodeBssParamAttrs, encodeFrameTypeAttrs, encodeFrequencyAttrs,
  encodeIfCombinationAttributes, encodeIfaceLimitAttributes, encodeIftypeAttrs, encodeIftypeDataAttrs,
  encodeNanCapabilitiesAttrs, encodeNl80211Attrs, encodePatternSupport, encodeRateInfoAttrs, encodeRegRuleAttrs,
  encodeSarAttributes, encodeSarSpecs, encodeStaBssParamAttrs, encodeStaFlagUpdate, encodeStaInfoAttrs,
  encodeSupportedIftypes, encodeSurveyInfoAttrs, encodeTidStatsAttrs, encodeTxqStatsAttrs, encodeWiphyBands,
  encodeWmmAttrs, encodeWowlanTriggersAttrs,
} from './gen/encode.ts';
export { mergeWiphy } from './extra/index.ts';
