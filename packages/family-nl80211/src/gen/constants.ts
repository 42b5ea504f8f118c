// Generated from specs/kernel/nl80211.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `commands` */
export const Commands = {
  unspec: 0, 'get-wiphy': 1, 'set-wiphy': 2, 'new-wiphy': 3, 'del-wiphy': 4, 'get-interface': 5, 'set-interface': 6,
  'new-interface': 7, 'del-interface': 8, 'get-key': 9, 'set-key': 10, 'new-key': 11, 'del-key': 12, 'get-beacon': 13,
  'set-beacon': 14, 'new-beacon': 15, 'del-beacon': 16, 'get-station': 17, 'set-station': 18, 'new-station': 19,
  'del-station': 20, 'get-mpath': 21, 'set-mpath': 22, 'new-mpath': 23, 'del-mpath': 24, 'set-bss': 25, 'set-reg': 26,
  'req-set-reg': 27, 'get-mesh-config': 28, 'set-mesh-config': 29, 'set-mgmt-extra-ie': 30, 'get-reg': 31,
  'get-scan': 32, 'trigger-scan': 33, 'new-scan-results': 34, 'scan-aborted': 35, 'reg-change': 36, authenticate: 37,
  associate: 38, deauthenticate: 39, disassociate: 40, 'michael-mic-failure': 41, 'reg-beacon-hint': 42,
  'join-ibss': 43, 'leave-ibss': 44, testmode: 45, connect: 46, roam: 47, disconnect: 48, 'set-wiphy-netns': 49,
  'get-survey': 50, 'new-survey-results': 51, 'set-pmksa': 52, 'del-pmksa': 53, 'flush-pmksa': 54,
  'remain-on-channel': 55, 'cancel-remain-on-channel': 56, 'set-tx-bitrate-mask': 57, 'register-action': 58, action: 59,
  'action-tx-status': 60, 'set-power-save': 61, 'get-power-save': 62, 'set-cqm': 63, 'notify-cqm': 64,
  'set-channel': 65, 'set-wds-peer': 66, 'frame-wait-cancel': 67, 'join-mesh': 68, 'leave-mesh': 69,
  'unprot-deauthenticate': 70, 'unprot-disassociate': 71, 'new-peer-candidate': 72, 'get-wowlan': 73, 'set-wowlan': 74,
  'start-sched-scan': 75, 'stop-sched-scan': 76, 'sched-scan-results': 77, 'sched-scan-stopped': 78,
  'set-rekey-offload': 79, 'pmksa-candidate': 80, 'tdls-oper': 81, 'tdls-mgmt': 82, 'unexpected-frame': 83,
  'probe-client': 84, 'register-beacons': 85, 'unexpected-4-addr-frame': 86, 'set-noack-map': 87,
  'ch-switch-notify': 88, 'start-p2p-device': 89, 'stop-p2p-device': 90, 'conn-failed': 91, 'set-mcast-rate': 92,
  'set-mac-acl': 93, 'radar-detect': 94, 'get-protocol-features': 95, 'update-ft-ies': 96, 'ft-event': 97,
  'crit-protocol-start': 98, 'crit-protocol-stop': 99, 'get-coalesce': 100, 'set-coalesce': 101, 'channel-switch': 102,
  vendor: 103, 'set-qos-map': 104, 'add-tx-ts': 105, 'del-tx-ts': 106, 'get-mpp': 107, 'join-ocb': 108,
  'leave-ocb': 109, 'ch-switch-started-notify': 110, 'tdls-channel-switch': 111, 'tdls-cancel-channel-switch': 112,
  'wiphy-reg-change': 113, 'abort-scan': 114, 'start-nan': 115, 'stop-nan': 116, 'add-nan-function': 117,
  'del-nan-function': 118, 'change-nan-config': 119, 'nan-match': 120, 'set-multicast-to-unicast': 121,
  'update-connect-params': 122, 'set-pmk': 123, 'del-pmk': 124, 'port-authorized': 125, 'reload-regdb': 126,
  'external-auth': 127, 'sta-opmode-changed': 128, 'control-port-frame': 129, 'get-ftm-responder-stats': 130,
  'peer-measurement-start': 131, 'peer-measurement-result': 132, 'peer-measurement-complete': 133, 'notify-radar': 134,
  'update-owe-info': 135, 'probe-mesh-link': 136, 'set-tid-config': 137, 'unprot-beacon': 138,
  'control-port-frame-tx-status': 139, 'set-sar-specs': 140, 'obss-color-collision': 141, 'color-change-request': 142,
  'color-change-started': 143, 'color-change-aborted': 144, 'color-change-completed': 145, 'set-fils-aad': 146,
  'assoc-comeback': 147, 'add-link': 148, 'remove-link': 149, 'add-link-sta': 150, 'modify-link-sta': 151,
  'remove-link-sta': 152, 'set-hw-timestamp': 153, 'links-removed': 154, 'set-tid-to-link-mapping': 155,
} as const;

/** One of the names of {@link Commands}. */
export type Commands = keyof typeof Commands;

/** Turns numbers of {@link Commands} into names and back. */
export const commandsTable: EnumTable<Commands> = /* @__PURE__ */ new EnumTable('commands', Commands);

/** Flags `feature-flags` (masks) */
export const FeatureFlags = {
  'sk-tx-status': 0x1, 'ht-ibss': 0x2, 'inactivity-timer': 0x4, 'cell-base-reg-hints': 0x8,
  'p2p-device-needs-channel': 0x10, sae: 0x20, 'low-priority-scan': 0x40, 'scan-flush': 0x80, 'ap-scan': 0x100,
  'vif-txpower': 0x200, 'need-obss-scan': 0x400, 'p2p-go-ctwin': 0x800, 'p2p-go-oppps': 0x1000, reserved: 0x2000,
  'advertise-chan-limits': 0x4000, 'full-ap-client-state': 0x8000, 'userspace-mpm': 0x10000, 'active-monitor': 0x20000,
  'ap-mode-chan-width-change': 0x40000, 'ds-param-set-ie-in-probes': 0x80000, 'wfa-tpc-ie-in-probes': 0x100000,
  quiet: 0x200000, 'tx-power-insertion': 0x400000, 'ackto-estimation': 0x800000, 'static-smps': 0x1000000,
  'dynamic-smps': 0x2000000, 'supports-wmm-admission': 0x4000000, 'mac-on-create': 0x8000000,
  'tdls-channel-switch': 0x10000000, 'scan-random-mac-addr': 0x20000000, 'sched-scan-random-mac-addr': 0x40000000,
  'no-random-mac-addr': 0x80000000,
} as const;

/** One of the flags {@link FeatureFlags}. */
export type FeatureFlag = keyof typeof FeatureFlags;

/** Turns numbers of {@link FeatureFlags} into names and back. */
export const featureFlagsTable: FlagsTable<FeatureFlag> = /* @__PURE__ */ new FlagsTable('feature-flags', FeatureFlags);

/** Enum `channel-type` */
export const ChannelType = { 'no-ht': 0, ht20: 1, ht40minus: 2, ht40plus: 3 } as const;

/** One of the names of {@link ChannelType}. */
export type ChannelType = keyof typeof ChannelType;

/** Turns numbers of {@link ChannelType} into names and back. */
export const channelTypeTable: EnumTable<ChannelType> = /* @__PURE__ */ new EnumTable('channel-type', ChannelType);

/** Flags `protocol-features` (masks) */
export const ProtocolFeatures = { 'split-wiphy-dump': 0x1 } as const;

/** One of the flags {@link ProtocolFeatures}. */
export type ProtocolFeatures = keyof typeof ProtocolFeatures;

/** Turns numbers of {@link ProtocolFeatures} into names and back. */
export const protocolFeaturesTable: FlagsTable<ProtocolFeatures> =
  /* @__PURE__ */ new FlagsTable('protocol-features', ProtocolFeatures);

/** Multicast groups of `nl80211`. */
export const multicastGroups = ['config', 'scan', 'regulatory', 'mlme', 'vendor', 'nan', 'testmode'] as const;
