// Generated from specs/kernel/nl80211.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  abortScan, connect, connectNtf, delInterface, delInterfaceNtf, delStation, delStationNtf, delWiphyNtf, disconnect,
  disconnectNtf, family, getInterface, getPowerSave, getProtocolFeatures, getReg, getScan, getStation, getSurvey,
  getWiphy, joinIbss, joinMesh, leaveIbss, leaveMesh, newInterface, newInterfaceNtf, newScanResultsNtf, newStationNtf,
  newWiphyNtf, notifications, operations, regChangeNtf, reqSetReg, scanAbortedNtf, setInterface, setInterfaceNtf,
  setPowerSave, setWiphy, startAp, stopAp, triggerScan, triggerScanNtf, vendorNtf, wiphyRegChangeNtf,
} from './gen/operations.ts';
export type {
  AbortScanRequest, BandAttrs, BitrateAttrs, BssAttrs, BssParamAttrs, ConnectRequest, DelInterfaceRequest,
  DelStationRequest, DisconnectRequest, FrameTypeAttrs, FrequencyAttrs, GetInterfaceDumpRequest, GetInterfaceRequest,
  GetPowerSaveRequest, GetProtocolFeaturesRequest, GetRegDumpRequest, GetRegRequest, GetScanDumpRequest,
  GetStationDumpRequest, GetStationRequest, GetSurveyDumpRequest, GetWiphyDumpRequest, GetWiphyRequest,
  IfCombinationAttributes, IfaceLimitAttributes, IftypeAttrs, IftypeDataAttrs, JoinIbssRequest, JoinMeshRequest,
  LeaveIbssRequest, LeaveMeshRequest, MbssidConfigAttrs, NanCapabilitiesAttrs, NewInterfaceRequest, Nl80211Attrs,
  PatternSupport, RateInfoAttrs, RegRuleAttrs, ReqSetRegRequest, SarAttributes, SarSpecs, SetInterfaceRequest,
  SetPowerSaveRequest, SetWiphyRequest, StaBssParamAttrs, StaFlagUpdate, StaInfoAttrs, StartApRequest, StopApRequest,
  SupportedIftypes, SurveyInfoAttrs, TidStatsAttrs, TriggerScanRequest, TxqStatsAttrs, VendorCmdInfo, WiphyBands,
  WiphyRadioAttrs, WiphyRadioFreqAttrs, WmmAttrs, WowlanTriggersAttrs,
} from './gen/types.ts';
export {
  AuthType, BssStatus, ChanWidth, ChannelType, Commands, DfsRegion, DfsState, type FeatureFlag, FeatureFlags,
  HiddenSsid, Iftype, MeshPowerMode, Mfp, PlinkState, ProtocolFeatures, PsState, RegInitiator, RegRuleFlag, RegType,
  ScanFlag, StaFlag, TxPowerSetting, WiphyBand, WpaVersion, authTypeTable, bssStatusTable, chanWidthTable,
  channelTypeTable, commandsTable, dfsRegionTable, dfsStateTable, featureFlagsTable, hiddenSsidTable, iftypeTable,
  meshPowerModeTable, mfpTable, multicastGroups, plinkStateTable, protocolFeaturesTable, psStateTable,
  regInitiatorTable, regRuleFlagTable, regTypeTable, scanFlagTable, staFlagTable, txPowerSettingTable, wiphyBandTable,
  wpaVersionTable,
} from './gen/constants.ts';
export {
  bandAttrs, bitrateAttrs, bssAttrs, bssParamAttrs, frameTypeAttrs, frequencyAttrs, ifCombinationAttributesAttrs,
  ifaceLimitAttributesAttrs, iftypeAttrs, iftypeDataAttrs, mbssidConfigAttrs, nanCapabilitiesAttrs, nl80211Attrs,
  patternSupportStruct, rateInfoAttrs, regRuleAttrs, sarAttributesAttrs, sarSpecsAttrs, staBssParamAttrs,
  staFlagUpdateStruct, staInfoAttrs, supportedIftypesAttrs, surveyInfoAttrs, tidStatsAttrs, txqStatsAttrs,
  vendorCmdInfoStruct, wiphyBandsAttrs, wiphyRadioAttrs, wiphyRadioFreqAttrs, wmmAttrs, wowlanTriggersAttrs,
} from './gen/descriptors.ts';
export {
  decodeBandAttrs, decodeBitrateAttrs, decodeBssAttrs, decodeBssParamAttrs, decodeFrameTypeAttrs, decodeFrequencyAttrs,
  decodeIfCombinationAttributes, decodeIfaceLimitAttributes, decodeIftypeAttrs, decodeIftypeDataAttrs,
  decodeMbssidConfigAttrs, decodeNanCapabilitiesAttrs, decodeNl80211Attrs, decodePatternSupport, decodeRateInfoAttrs,
  decodeRegRuleAttrs, decodeSarAttributes, decodeSarSpecs, decodeStaBssParamAttrs, decodeStaFlagUpdate,
  decodeStaInfoAttrs, decodeSupportedIftypes, decodeSurveyInfoAttrs, decodeTidStatsAttrs, decodeTxqStatsAttrs,
  decodeVendorCmdInfo, decodeWiphyBands, decodeWiphyRadioAttrs, decodeWiphyRadioFreqAttrs, decodeWmmAttrs,
  decodeWowlanTriggersAttrs,
} from './gen/decode.ts';
export {
  encodeBandAttrs, encodeBitrateAttrs, encodeBssAttrs, encodeBssParamAttrs, encodeFrameTypeAttrs, encodeFrequencyAttrs,
  encodeIfCombinationAttributes, encodeIfaceLimitAttributes, encodeIftypeAttrs, encodeIftypeDataAttrs,
  encodeMbssidConfigAttrs, encodeNanCapabilitiesAttrs, encodeNl80211Attrs, encodePatternSupport, encodeRateInfoAttrs,
  encodeRegRuleAttrs, encodeSarAttributes, encodeSarSpecs, encodeStaBssParamAttrs, encodeStaFlagUpdate,
  encodeStaInfoAttrs, encodeSupportedIftypes, encodeSurveyInfoAttrs, encodeTidStatsAttrs, encodeTxqStatsAttrs,
  encodeVendorCmdInfo, encodeWiphyBands, encodeWiphyRadioAttrs, encodeWiphyRadioFreqAttrs, encodeWmmAttrs,
  encodeWowlanTriggersAttrs,
} from './gen/encode.ts';
export { mergeWiphy } from './extra/index.ts';
