// Generated from specs/kernel/devlink.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Constant `rate-tc-index-max`: The last traffic class. */
export const RateTcIndexMax = 7;

/** Enum `sb-pool-type`: Direction of a pool of a shared buffer. */
export const SbPoolType = {
  /** For packets that come in. */
  ingress: 0,
  /** For packets that go out. */
  egress: 1,
} as const;

/** One of the names of {@link SbPoolType}. */
export type SbPoolType = keyof typeof SbPoolType;

/** Turns numbers of {@link SbPoolType} into names and back. */
export const sbPoolTypeTable: EnumTable<SbPoolType> = /* @__PURE__ */ new EnumTable('sb-pool-type', SbPoolType);

/** Enum `port-type`: Type of a port. */
export const PortType = {
  /** Not known yet. */
  notset: 0,
  /** Finds out for itself. */
  auto: 1,
  /** Ethernet. */
  eth: 2,
  /** InfiniBand. */
  ib: 3,
} as const;

/** One of the names of {@link PortType}. */
export type PortType = keyof typeof PortType;

/** Turns numbers of {@link PortType} into names and back. */
export const portTypeTable: EnumTable<PortType> = /* @__PURE__ */ new EnumTable('port-type', PortType);

/** Enum `port-flavour`: What is behind a port. */
export const PortFlavour = {
  /** A plug. */
  physical: 0,
  /** The processor of the machine. */
  cpu: 1,
  /** Another switch of the same fabric. */
  dsa: 2,
  /** A physical function of PCI. */
  'pci-pf': 3,
  /** A virtual function of PCI. */
  'pci-vf': 4,
  /** Nothing of its own. */
  virtual: 5,
  /** Nothing; the port is not in use. */
  unused: 6,
  /** A subfunction of PCI. */
  'pci-sf': 7,
} as const;

/** One of the names of {@link PortFlavour}. */
export type PortFlavour = keyof typeof PortFlavour;

/** Turns numbers of {@link PortFlavour} into names and back. */
export const portFlavourTable: EnumTable<PortFlavour> = /* @__PURE__ */ new EnumTable('port-flavour', PortFlavour);

/** Enum `port-fn-state`: What a function is told to be. */
export const PortFnState = {
  /** Not in use. */
  inactive: 0,
  /** In use. */
  active: 1,
} as const;

/** One of the names of {@link PortFnState}. */
export type PortFnState = keyof typeof PortFnState;

/** Turns numbers of {@link PortFnState} into names and back. */
export const portFnStateTable: EnumTable<PortFnState> = /* @__PURE__ */ new EnumTable('port-fn-state', PortFnState);

/** Enum `port-fn-opstate`: Whether a driver uses a function. */
export const PortFnOpstate = {
  /** No driver; the port can be removed. */
  detached: 0,
  /** A driver uses it. */
  attached: 1,
} as const;

/** One of the names of {@link PortFnOpstate}. */
export type PortFnOpstate = keyof typeof PortFnOpstate;

/** Turns numbers of {@link PortFnOpstate} into names and back. */
export const portFnOpstateTable: EnumTable<PortFnOpstate> =
  /* @__PURE__ */ new EnumTable('port-fn-opstate', PortFnOpstate);

/** Enum `port-fn-attr-cap`: What a function may do. */
export const PortFnAttrCap = {
  /** RDMA over Ethernet. */
  'roce-bit': 0,
  /** Be moved to another machine. */
  'migratable-bit': 1,
  /** Encrypt for IPsec. */
  'ipsec-crypto-bit': 2,
  /** Do IPsec as a whole. */
  'ipsec-packet-bit': 3,
} as const;

/** One of the names of {@link PortFnAttrCap}. */
export type PortFnAttrCap = keyof typeof PortFnAttrCap;

/** Turns numbers of {@link PortFnAttrCap} into names and back. */
export const portFnAttrCapTable: EnumTable<PortFnAttrCap> =
  /* @__PURE__ */ new EnumTable('port-fn-attr-cap', PortFnAttrCap);

/** Enum `rate-type`: What rates belong to. */
export const RateType = {
  /** A port. */
  leaf: 0,
  /** A node, which has ports or nodes below it. */
  node: 1,
} as const;

/** One of the names of {@link RateType}. */
export type RateType = keyof typeof RateType;

/** Turns numbers of {@link RateType} into names and back. */
export const rateTypeTable: EnumTable<RateType> = /* @__PURE__ */ new EnumTable('rate-type', RateType);

/** Enum `sb-threshold-type`: What thresholds of a pool mean. */
export const SbThresholdType = {
  /** Bytes. */
  static: 0,
  /** A share of what is free. */
  dynamic: 1,
} as const;

/** One of the names of {@link SbThresholdType}. */
export type SbThresholdType = keyof typeof SbThresholdType;

/** Turns numbers of {@link SbThresholdType} into names and back. */
export const sbThresholdTypeTable: EnumTable<SbThresholdType> =
  /* @__PURE__ */ new EnumTable('sb-threshold-type', SbThresholdType);

/** Enum `eswitch-mode`: How the switch inside a card works. */
export const EswitchMode = {
  /** By hardware addresses, as cards have long done. */
  legacy: 0,
  /** As a switch of this machine, with a link for each function. */
  switchdev: 1,
  /** The same, but not forwarding yet. */
  'switchdev-inactive': 2,
} as const;

/** One of the names of {@link EswitchMode}. */
export type EswitchMode = keyof typeof EswitchMode;

/** Turns numbers of {@link EswitchMode} into names and back. */
export const eswitchModeTable: EnumTable<EswitchMode> = /* @__PURE__ */ new EnumTable('eswitch-mode', EswitchMode);

/** Enum `eswitch-inline-mode`: Headers that virtual functions have to put into their descriptors. */
export const EswitchInlineMode = {
  /** None. */
  none: 0,
  /** Ethernet. */
  link: 1,
  /** IP and what is before it. */
  network: 2,
  /** TCP or UDP and what is before it. */
  transport: 3,
} as const;

/** One of the names of {@link EswitchInlineMode}. */
export type EswitchInlineMode = keyof typeof EswitchInlineMode;

/** Turns numbers of {@link EswitchInlineMode} into names and back. */
export const eswitchInlineModeTable: EnumTable<EswitchInlineMode> =
  /* @__PURE__ */ new EnumTable('eswitch-inline-mode', EswitchInlineMode);

/** Enum `eswitch-encap-mode`: Whether the switch can put packets into tunnels. */
export const EswitchEncapMode = {
  /** No. */
  none: 0,
  /** Yes. */
  basic: 1,
} as const;

/** One of the names of {@link EswitchEncapMode}. */
export type EswitchEncapMode = keyof typeof EswitchEncapMode;

/** Turns numbers of {@link EswitchEncapMode} into names and back. */
export const eswitchEncapModeTable: EnumTable<EswitchEncapMode> =
  /* @__PURE__ */ new EnumTable('eswitch-encap-mode', EswitchEncapMode);

/** Enum `dpipe-header-id`: Header that all drivers know. */
export const DpipeHeaderId = {
  /** Ethernet. */
  ethernet: 0,
  /** IPv4. */
  ipv4: 1,
  /** IPv6. */
  ipv6: 2,
} as const;

/** One of the names of {@link DpipeHeaderId}. */
export type DpipeHeaderId = keyof typeof DpipeHeaderId;

/** Turns numbers of {@link DpipeHeaderId} into names and back. */
export const dpipeHeaderIdTable: EnumTable<DpipeHeaderId> =
  /* @__PURE__ */ new EnumTable('dpipe-header-id', DpipeHeaderId);

/** Enum `dpipe-match-type`: How a field is matched. */
export const DpipeMatchType = {
  /** As a whole. */
  'field-exact': 0,
} as const;

/** One of the names of {@link DpipeMatchType}. */
export type DpipeMatchType = keyof typeof DpipeMatchType;

/** Turns numbers of {@link DpipeMatchType} into names and back. */
export const dpipeMatchTypeTable: EnumTable<DpipeMatchType> =
  /* @__PURE__ */ new EnumTable('dpipe-match-type', DpipeMatchType);

/** Enum `dpipe-action-type`: What is done with a field. */
export const DpipeActionType = {
  /** It is changed. */
  'field-modify': 0,
} as const;

/** One of the names of {@link DpipeActionType}. */
export type DpipeActionType = keyof typeof DpipeActionType;

/** Turns numbers of {@link DpipeActionType} into names and back. */
export const dpipeActionTypeTable: EnumTable<DpipeActionType> =
  /* @__PURE__ */ new EnumTable('dpipe-action-type', DpipeActionType);

/** Enum `dpipe-field-mapping-type`: What else a field stands for. */
export const DpipeFieldMappingType = {
  /** Nothing. */
  none: 0,
  /** The index of a link. */
  ifindex: 1,
} as const;

/** One of the names of {@link DpipeFieldMappingType}. */
export type DpipeFieldMappingType = keyof typeof DpipeFieldMappingType;

/** Turns numbers of {@link DpipeFieldMappingType} into names and back. */
export const dpipeFieldMappingTypeTable: EnumTable<DpipeFieldMappingType> =
  /* @__PURE__ */ new EnumTable('dpipe-field-mapping-type', DpipeFieldMappingType);

/** Enum `resource-unit`: What resources are counted in. */
export const ResourceUnit = {
  /** Entries. */
  entry: 0,
} as const;

/** One of the names of {@link ResourceUnit}. */
export type ResourceUnit = keyof typeof ResourceUnit;

/** Turns numbers of {@link ResourceUnit} into names and back. */
export const resourceUnitTable: EnumTable<ResourceUnit> = /* @__PURE__ */ new EnumTable('resource-unit', ResourceUnit);

/** Enum `resource-scope`: Where resources belong. */
export const ResourceScope = {
  /** To the device. */
  dev: 0,
  /** To a port. */
  port: 1,
} as const;

/** One of the names of {@link ResourceScope}. */
export type ResourceScope = keyof typeof ResourceScope;

/** Turns numbers of {@link ResourceScope} into names and back. */
export const resourceScopeTable: EnumTable<ResourceScope> =
  /* @__PURE__ */ new EnumTable('resource-scope', ResourceScope);

/** Enum `reload-action`: What a reload does. */
export const ReloadAction = {
  /** Starts the driver anew. */
  'driver-reinit': 1,
  /** Activates new firmware. */
  'fw-activate': 2,
} as const;

/** One of the names of {@link ReloadAction}. */
export type ReloadAction = keyof typeof ReloadAction;

/** Turns numbers of {@link ReloadAction} into names and back. */
export const reloadActionTable: EnumTable<ReloadAction> = /* @__PURE__ */ new EnumTable('reload-action', ReloadAction);

/** Enum `param-cmode`: When a value of a parameter counts. */
export const ParamCmode = {
  /** At once. */
  runtime: 0,
  /** After the next reload. */
  driverinit: 1,
  /** After the next reset of the device; kept without power. */
  permanent: 2,
} as const;

/** One of the names of {@link ParamCmode}. */
export type ParamCmode = keyof typeof ParamCmode;

/** Turns numbers of {@link ParamCmode} into names and back. */
export const paramCmodeTable: EnumTable<ParamCmode> = /* @__PURE__ */ new EnumTable('param-cmode', ParamCmode);

/** Enum `flash-overwrite`: What writing to the flash may replace. */
export const FlashOverwrite = {
  /** Settings. */
  'settings-bit': 0,
  /** Serial numbers and addresses. */
  'identifiers-bit': 1,
} as const;

/** One of the names of {@link FlashOverwrite}. */
export type FlashOverwrite = keyof typeof FlashOverwrite;

/** Turns numbers of {@link FlashOverwrite} into names and back. */
export const flashOverwriteTable: EnumTable<FlashOverwrite> =
  /* @__PURE__ */ new EnumTable('flash-overwrite', FlashOverwrite);

/** Enum `trap-action`: What is done with trapped packets. */
export const TrapAction = {
  /** The device drops them. */
  drop: 0,
  /** They go to the processor alone. */
  trap: 1,
  /** The device forwards them, and a copy goes to the processor. */
  mirror: 2,
} as const;

/** One of the names of {@link TrapAction}. */
export type TrapAction = keyof typeof TrapAction;

/** Turns numbers of {@link TrapAction} into names and back. */
export const trapActionTable: EnumTable<TrapAction> = /* @__PURE__ */ new EnumTable('trap-action', TrapAction);

/** Enum `trap-type`: Why packets are trapped. */
export const TrapType = {
  /** The device would drop them. */
  drop: 0,
  /** They could not be forwarded as usual. */
  exception: 1,
  /** They are for the protocols that the processor runs. */
  control: 2,
} as const;

/** One of the names of {@link TrapType}. */
export type TrapType = keyof typeof TrapType;

/** Turns numbers of {@link TrapType} into names and back. */
export const trapTypeTable: EnumTable<TrapType> = /* @__PURE__ */ new EnumTable('trap-type', TrapType);

/** Enum `var-attr-type`: Type of a value. */
export const VarAttrType = {
  /** A number of 8 bits. */
  u8: 1,
  /** A number of 16 bits. */
  u16: 2,
  /** A number of 32 bits. */
  u32: 3,
  /** A number of 64 bits. */
  u64: 4,
  /** A text. */
  string: 5,
  /** Yes or no. */
  flag: 6,
  /** A text. */
  'nul-string': 10,
  /** Bytes. */
  binary: 11,
  /** Numbers of 64 bits. */
  'u64-array': 129,
} as const;

/** One of the names of {@link VarAttrType}. */
export type VarAttrType = keyof typeof VarAttrType;

/** Turns numbers of {@link VarAttrType} into names and back. */
export const varAttrTypeTable: EnumTable<VarAttrType> = /* @__PURE__ */ new EnumTable('var-attr-type', VarAttrType);

/** Enum `reload-limit`: What a reload must not do. */
export const ReloadLimit = {
  /** No limit. */
  unspec: 0,
  /** Reset anything, or interrupt traffic. */
  'no-reset': 1,
} as const;

/** One of the names of {@link ReloadLimit}. */
export type ReloadLimit = keyof typeof ReloadLimit;

/** Turns numbers of {@link ReloadLimit} into names and back. */
export const reloadLimitTable: EnumTable<ReloadLimit> = /* @__PURE__ */ new EnumTable('reload-limit', ReloadLimit);

/** Enum `health-reporter-state`: State of what a reporter watches. */
export const HealthReporterState = {
  /** All is well. */
  healthy: 0,
  /** An error came and was not recovered from. */
  error: 1,
} as const;

/** One of the names of {@link HealthReporterState}. */
export type HealthReporterState = keyof typeof HealthReporterState;

/** Turns numbers of {@link HealthReporterState} into names and back. */
export const healthReporterStateTable: EnumTable<HealthReporterState> =
  /* @__PURE__ */ new EnumTable('health-reporter-state', HealthReporterState);

/** Enum `linecard-state`: State of a line card. */
export const LinecardState = {
  /** Not known. */
  unspec: 0,
  /** No type is set for the slot. */
  unprovisioned: 1,
  /** The type is being taken back. */
  unprovisioning: 2,
  /** The type is being set. */
  provisioning: 3,
  /** The type could not be set. */
  'provisioning-failed': 4,
  /** The type is set. */
  provisioned: 5,
  /** The card is in the slot and works. */
  active: 6,
} as const;

/** One of the names of {@link LinecardState}. */
export type LinecardState = keyof typeof LinecardState;

/** Turns numbers of {@link LinecardState} into names and back. */
export const linecardStateTable: EnumTable<LinecardState> =
  /* @__PURE__ */ new EnumTable('linecard-state', LinecardState);

/** Enum `selftest-status`: How a test has ended. */
export const SelftestStatus = {
  /** Not run. */
  skip: 0,
  /** Well. */
  pass: 1,
  /** With an error. */
  fail: 2,
} as const;

/** One of the names of {@link SelftestStatus}. */
export type SelftestStatus = keyof typeof SelftestStatus;

/** Turns numbers of {@link SelftestStatus} into names and back. */
export const selftestStatusTable: EnumTable<SelftestStatus> =
  /* @__PURE__ */ new EnumTable('selftest-status', SelftestStatus);

/** Flags `flash-overwrite` (masks): What writing to the flash may replace. */
export const FlashOverwriteFlags = {
  /** Settings. */
  'settings-bit': 0x1,
  /** Serial numbers and addresses. */
  'identifiers-bit': 0x2,
} as const;

/** One of the flags {@link FlashOverwriteFlags}. */
export type FlashOverwriteFlag = keyof typeof FlashOverwriteFlags;

/** Turns numbers of {@link FlashOverwriteFlags} into names and back. */
export const flashOverwriteFlagsTable: FlagsTable<FlashOverwriteFlag> =
  /* @__PURE__ */ new FlagsTable('flash-overwrite', FlashOverwriteFlags);

/** Flags `reload-action` (masks): What a reload does. */
export const ReloadActionFlags = {
  /** Starts the driver anew. */
  'driver-reinit': 0x2,
  /** Activates new firmware. */
  'fw-activate': 0x4,
} as const;

/** One of the flags {@link ReloadActionFlags}. */
export type ReloadActionFlag = keyof typeof ReloadActionFlags;

/** Turns numbers of {@link ReloadActionFlags} into names and back. */
export const reloadActionFlagsTable: FlagsTable<ReloadActionFlag> =
  /* @__PURE__ */ new FlagsTable('reload-action', ReloadActionFlags);

/** Flags `reload-limit` (masks): What a reload must not do. */
export const ReloadLimitFlags = {
  /** No limit. */
  unspec: 0x1,
  /** Reset anything, or interrupt traffic. */
  'no-reset': 0x2,
} as const;

/** One of the flags {@link ReloadLimitFlags}. */
export type ReloadLimitFlag = keyof typeof ReloadLimitFlags;

/** Turns numbers of {@link ReloadLimitFlags} into names and back. */
export const reloadLimitFlagsTable: FlagsTable<ReloadLimitFlag> =
  /* @__PURE__ */ new FlagsTable('reload-limit', ReloadLimitFlags);

/** Flags `resource-scope` (masks): Where resources belong. */
export const ResourceScopeFlags = {
  /** To the device. */
  dev: 0x1,
  /** To a port. */
  port: 0x2,
} as const;

/** One of the flags {@link ResourceScopeFlags}. */
export type ResourceScopeFlag = keyof typeof ResourceScopeFlags;

/** Turns numbers of {@link ResourceScopeFlags} into names and back. */
export const resourceScopeFlagsTable: FlagsTable<ResourceScopeFlag> =
  /* @__PURE__ */ new FlagsTable('resource-scope', ResourceScopeFlags);

/** Flags `port-fn-attr-cap` (masks): What a function may do. */
export const PortFnAttrCapFlags = {
  /** RDMA over Ethernet. */
  'roce-bit': 0x1,
  /** Be moved to another machine. */
  'migratable-bit': 0x2,
  /** Encrypt for IPsec. */
  'ipsec-crypto-bit': 0x4,
  /** Do IPsec as a whole. */
  'ipsec-packet-bit': 0x8,
} as const;

/** One of the flags {@link PortFnAttrCapFlags}. */
export type PortFnAttrCapFlag = keyof typeof PortFnAttrCapFlags;

/** Turns numbers of {@link PortFnAttrCapFlags} into names and back. */
export const portFnAttrCapFlagsTable: FlagsTable<PortFnAttrCapFlag> =
  /* @__PURE__ */ new FlagsTable('port-fn-attr-cap', PortFnAttrCapFlags);

/** Multicast groups of `devlink`. */
export const multicastGroups = [
  /** All notifications; `notify-filter-set` makes them fewer. */
  'config',
] as const;
