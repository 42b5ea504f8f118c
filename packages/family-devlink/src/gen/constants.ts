// Generated from specs/kernel/devlink.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Constant `rate-tc-index-max` */
export const RateTcIndexMax = 7;

/** Enum `sb-pool-type` */
export const SbPoolType = { ingress: 0, egress: 1 } as const;

/** One of the names of {@link SbPoolType}. */
export type SbPoolType = keyof typeof SbPoolType;

/** Turns numbers of {@link SbPoolType} into names and back. */
export const sbPoolTypeTable: EnumTable<SbPoolType> = /* @__PURE__ */ new EnumTable('sb-pool-type', SbPoolType);

/** Enum `port-type` */
export const PortType = { notset: 0, auto: 1, eth: 2, ib: 3 } as const;

/** One of the names of {@link PortType}. */
export type PortType = keyof typeof PortType;

/** Turns numbers of {@link PortType} into names and back. */
export const portTypeTable: EnumTable<PortType> = /* @__PURE__ */ new EnumTable('port-type', PortType);

/** Enum `port-flavour` */
export const PortFlavour = {
  physical: 0, cpu: 1, dsa: 2, 'pci-pf': 3, 'pci-vf': 4, virtual: 5, unused: 6, 'pci-sf': 7,
} as const;

/** One of the names of {@link PortFlavour}. */
export type PortFlavour = keyof typeof PortFlavour;

/** Turns numbers of {@link PortFlavour} into names and back. */
export const portFlavourTable: EnumTable<PortFlavour> = /* @__PURE__ */ new EnumTable('port-flavour', PortFlavour);

/** Enum `port-fn-state` */
export const PortFnState = { inactive: 0, active: 1 } as const;

/** One of the names of {@link PortFnState}. */
export type PortFnState = keyof typeof PortFnState;

/** Turns numbers of {@link PortFnState} into names and back. */
export const portFnStateTable: EnumTable<PortFnState> = /* @__PURE__ */ new EnumTable('port-fn-state', PortFnState);

/** Enum `port-fn-opstate` */
export const PortFnOpstate = { detached: 0, attached: 1 } as const;

/** One of the names of {@link PortFnOpstate}. */
export type PortFnOpstate = keyof typeof PortFnOpstate;

/** Turns numbers of {@link PortFnOpstate} into names and back. */
export const portFnOpstateTable: EnumTable<PortFnOpstate> =
  /* @__PURE__ */ new EnumTable('port-fn-opstate', PortFnOpstate);

/** Enum `port-fn-attr-cap` */
export const PortFnAttrCap = {
  'roce-bit': 0, 'migratable-bit': 1, 'ipsec-crypto-bit': 2, 'ipsec-packet-bit': 3,
} as const;

/** One of the names of {@link PortFnAttrCap}. */
export type PortFnAttrCap = keyof typeof PortFnAttrCap;

/** Turns numbers of {@link PortFnAttrCap} into names and back. */
export const portFnAttrCapTable: EnumTable<PortFnAttrCap> =
  /* @__PURE__ */ new EnumTable('port-fn-attr-cap', PortFnAttrCap);

/** Enum `rate-type` */
export const RateType = { leaf: 0, node: 1 } as const;

/** One of the names of {@link RateType}. */
export type RateType = keyof typeof RateType;

/** Turns numbers of {@link RateType} into names and back. */
export const rateTypeTable: EnumTable<RateType> = /* @__PURE__ */ new EnumTable('rate-type', RateType);

/** Enum `sb-threshold-type` */
export const SbThresholdType = { static: 0, dynamic: 1 } as const;

/** One of the names of {@link SbThresholdType}. */
export type SbThresholdType = keyof typeof SbThresholdType;

/** Turns numbers of {@link SbThresholdType} into names and back. */
export const sbThresholdTypeTable: EnumTable<SbThresholdType> =
  /* @__PURE__ */ new EnumTable('sb-threshold-type', SbThresholdType);

/** Enum `eswitch-mode` */
export const EswitchMode = { legacy: 0, switchdev: 1, 'switchdev-inactive': 2 } as const;

/** One of the names of {@link EswitchMode}. */
export type EswitchMode = keyof typeof EswitchMode;

/** Turns numbers of {@link EswitchMode} into names and back. */
export const eswitchModeTable: EnumTable<EswitchMode> = /* @__PURE__ */ new EnumTable('eswitch-mode', EswitchMode);

/** Enum `eswitch-inline-mode` */
export const EswitchInlineMode = { none: 0, link: 1, network: 2, transport: 3 } as const;

/** One of the names of {@link EswitchInlineMode}. */
export type EswitchInlineMode = keyof typeof EswitchInlineMode;

/** Turns numbers of {@link EswitchInlineMode} into names and back. */
export const eswitchInlineModeTable: EnumTable<EswitchInlineMode> =
  /* @__PURE__ */ new EnumTable('eswitch-inline-mode', EswitchInlineMode);

/** Enum `eswitch-encap-mode` */
export const EswitchEncapMode = { none: 0, basic: 1 } as const;

/** One of the names of {@link EswitchEncapMode}. */
export type EswitchEncapMode = keyof typeof EswitchEncapMode;

/** Turns numbers of {@link EswitchEncapMode} into names and back. */
export const eswitchEncapModeTable: EnumTable<EswitchEncapMode> =
  /* @__PURE__ */ new EnumTable('eswitch-encap-mode', EswitchEncapMode);

/** Enum `dpipe-header-id` */
export const DpipeHeaderId = { ethernet: 0, ipv4: 1, ipv6: 2 } as const;

/** One of the names of {@link DpipeHeaderId}. */
export type DpipeHeaderId = keyof typeof DpipeHeaderId;

/** Turns numbers of {@link DpipeHeaderId} into names and back. */
export const dpipeHeaderIdTable: EnumTable<DpipeHeaderId> =
  /* @__PURE__ */ new EnumTable('dpipe-header-id', DpipeHeaderId);

/** Enum `dpipe-match-type` */
export const DpipeMatchType = { 'field-exact': 0 } as const;

/** One of the names of {@link DpipeMatchType}. */
export type DpipeMatchType = keyof typeof DpipeMatchType;

/** Turns numbers of {@link DpipeMatchType} into names and back. */
export const dpipeMatchTypeTable: EnumTable<DpipeMatchType> =
  /* @__PURE__ */ new EnumTable('dpipe-match-type', DpipeMatchType);

/** Enum `dpipe-action-type` */
export const DpipeActionType = { 'field-modify': 0 } as const;

/** One of the names of {@link DpipeActionType}. */
export type DpipeActionType = keyof typeof DpipeActionType;

/** Turns numbers of {@link DpipeActionType} into names and back. */
export const dpipeActionTypeTable: EnumTable<DpipeActionType> =
  /* @__PURE__ */ new EnumTable('dpipe-action-type', DpipeActionType);

/** Enum `dpipe-field-mapping-type` */
export const DpipeFieldMappingType = { none: 0, ifindex: 1 } as const;

/** One of the names of {@link DpipeFieldMappingType}. */
export type DpipeFieldMappingType = keyof typeof DpipeFieldMappingType;

/** Turns numbers of {@link DpipeFieldMappingType} into names and back. */
export const dpipeFieldMappingTypeTable: EnumTable<DpipeFieldMappingType> =
  /* @__PURE__ */ new EnumTable('dpipe-field-mapping-type', DpipeFieldMappingType);

/** Enum `resource-unit` */
export const ResourceUnit = { entry: 0 } as const;

/** One of the names of {@link ResourceUnit}. */
export type ResourceUnit = keyof typeof ResourceUnit;

/** Turns numbers of {@link ResourceUnit} into names and back. */
export const resourceUnitTable: EnumTable<ResourceUnit> = /* @__PURE__ */ new EnumTable('resource-unit', ResourceUnit);

/** Enum `resource-scope` */
export const ResourceScope = { dev: 0, port: 1 } as const;

/** One of the names of {@link ResourceScope}. */
export type ResourceScope = keyof typeof ResourceScope;

/** Turns numbers of {@link ResourceScope} into names and back. */
export const resourceScopeTable: EnumTable<ResourceScope> =
  /* @__PURE__ */ new EnumTable('resource-scope', ResourceScope);

/** Enum `reload-action` */
export const ReloadAction = { 'driver-reinit': 1, 'fw-activate': 2 } as const;

/** One of the names of {@link ReloadAction}. */
export type ReloadAction = keyof typeof ReloadAction;

/** Turns numbers of {@link ReloadAction} into names and back. */
export const reloadActionTable: EnumTable<ReloadAction> = /* @__PURE__ */ new EnumTable('reload-action', ReloadAction);

/** Enum `param-cmode` */
export const ParamCmode = { runtime: 0, driverinit: 1, permanent: 2 } as const;

/** One of the names of {@link ParamCmode}. */
export type ParamCmode = keyof typeof ParamCmode;

/** Turns numbers of {@link ParamCmode} into names and back. */
export const paramCmodeTable: EnumTable<ParamCmode> = /* @__PURE__ */ new EnumTable('param-cmode', ParamCmode);

/** Enum `flash-overwrite` */
export const FlashOverwrite = { 'settings-bit': 0, 'identifiers-bit': 1 } as const;

/** One of the names of {@link FlashOverwrite}. */
export type FlashOverwrite = keyof typeof FlashOverwrite;

/** Turns numbers of {@link FlashOverwrite} into names and back. */
export const flashOverwriteTable: EnumTable<FlashOverwrite> =
  /* @__PURE__ */ new EnumTable('flash-overwrite', FlashOverwrite);

/** Enum `trap-action` */
export const TrapAction = { drop: 0, trap: 1, mirror: 2 } as const;

/** One of the names of {@link TrapAction}. */
export type TrapAction = keyof typeof TrapAction;

/** Turns numbers of {@link TrapAction} into names and back. */
export const trapActionTable: EnumTable<TrapAction> = /* @__PURE__ */ new EnumTable('trap-action', TrapAction);

/** Enum `trap-type` */
export const TrapType = { drop: 0, exception: 1, control: 2 } as const;

/** One of the names of {@link TrapType}. */
export type TrapType = keyof typeof TrapType;

/** Turns numbers of {@link TrapType} into names and back. */
export const trapTypeTable: EnumTable<TrapType> = /* @__PURE__ */ new EnumTable('trap-type', TrapType);

/** Enum `var-attr-type` */
export const VarAttrType = {
  u8: 1, u16: 2, u32: 3, u64: 4, string: 5, flag: 6, 'nul-string': 10, binary: 11, 'u64-array': 129,
} as const;

/** One of the names of {@link VarAttrType}. */
export type VarAttrType = keyof typeof VarAttrType;

/** Turns numbers of {@link VarAttrType} into names and back. */
export const varAttrTypeTable: EnumTable<VarAttrType> = /* @__PURE__ */ new EnumTable('var-attr-type', VarAttrType);

/** Flags `flash-overwrite` (masks) */
export const FlashOverwriteFlags = { 'settings-bit': 0x1, 'identifiers-bit': 0x2 } as const;

/** One of the flags {@link FlashOverwriteFlags}. */
export type FlashOverwriteFlag = keyof typeof FlashOverwriteFlags;

/** Turns numbers of {@link FlashOverwriteFlags} into names and back. */
export const flashOverwriteFlagsTable: FlagsTable<FlashOverwriteFlag> =
  /* @__PURE__ */ new FlagsTable('flash-overwrite', FlashOverwriteFlags);

/** Flags `reload-action` (masks) */
export const ReloadActionFlags = { 'driver-reinit': 0x2, 'fw-activate': 0x4 } as const;

/** One of the flags {@link ReloadActionFlags}. */
export type ReloadActionFlag = keyof typeof ReloadActionFlags;

/** Turns numbers of {@link ReloadActionFlags} into names and back. */
export const reloadActionFlagsTable: FlagsTable<ReloadActionFlag> =
  /* @__PURE__ */ new FlagsTable('reload-action', ReloadActionFlags);

/** Flags `resource-scope` (masks) */
export const ResourceScopeFlags = { dev: 0x1, port: 0x2 } as const;

/** One of the flags {@link ResourceScopeFlags}. */
export type ResourceScopeFlag = keyof typeof ResourceScopeFlags;

/** Turns numbers of {@link ResourceScopeFlags} into names and back. */
export const resourceScopeFlagsTable: FlagsTable<ResourceScopeFlag> =
  /* @__PURE__ */ new FlagsTable('resource-scope', ResourceScopeFlags);

/** Flags `port-fn-attr-cap` (masks) */
export const PortFnAttrCapFlags = {
  'roce-bit': 0x1, 'migratable-bit': 0x2, 'ipsec-crypto-bit': 0x4, 'ipsec-packet-bit': 0x8,
} as const;

/** One of the flags {@link PortFnAttrCapFlags}. */
export type PortFnAttrCapFlag = keyof typeof PortFnAttrCapFlags;

/** Turns numbers of {@link PortFnAttrCapFlags} into names and back. */
export const portFnAttrCapFlagsTable: FlagsTable<PortFnAttrCapFlag> =
  /* @__PURE__ */ new FlagsTable('port-fn-attr-cap', PortFnAttrCapFlags);
