// Generated from specs/kernel/psp.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, flag, list, named, nest, s32, secret, u32, uint,
} from '@nlkit/netlink-core';
import { versionFlagsTable, versionTable } from './constants.ts';
import { decodeAssocDevInfo, decodeKeys } from './decode.ts';
import { encodeAssocDevInfo, encodeKeys } from './encode.ts';
import type { Assoc, AssocDevInfo, Dev, Keys, Stats } from './types.ts';

/** Attributes of set `assoc-dev-info`. */
export const assocDevInfoAttrs: AttributeSet<AssocDevInfo> = /* @__PURE__ */ attributeSet('assoc-dev-info', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  nsid: /* @__PURE__ */ attribute(2, 'nsid', s32),
});

/** Attributes of set `dev`. */
export const devAttrs: AttributeSet<Dev> = /* @__PURE__ */ attributeSet('dev', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  ifindex: /* @__PURE__ */ attribute(2, 'ifindex', u32),
  pspVersionsCap: /* @__PURE__ */ attribute(3, 'psp-versions-cap', /* @__PURE__ */ named('u32', versionFlagsTable)),
  pspVersionsEna: /* @__PURE__ */ attribute(4, 'psp-versions-ena', /* @__PURE__ */ named('u32', versionFlagsTable)),
  assocList: /* @__PURE__ */ attribute(
    5, 'assoc-list',
    /* @__PURE__ */ list(/* @__PURE__ */ nest(() => assocDevInfoAttrs, decodeAssocDevInfo, encodeAssocDevInfo)),
  ),
  nsid: /* @__PURE__ */ attribute(6, 'nsid', s32),
  byAssociation: /* @__PURE__ */ attribute(7, 'by-association', flag),
});

/** Attributes of set `assoc`. */
export const assocAttrs: AttributeSet<Assoc> = /* @__PURE__ */ attributeSet('assoc', {
  devId: /* @__PURE__ */ attribute(1, 'dev-id', u32),
  version: /* @__PURE__ */ attribute(2, 'version', /* @__PURE__ */ named('u32', versionTable)),
  rxKey: /* @__PURE__ */ attribute(3, 'rx-key', /* @__PURE__ */ nest(() => keysAttrs, decodeKeys, encodeKeys)),
  txKey: /* @__PURE__ */ attribute(4, 'tx-key', /* @__PURE__ */ nest(() => keysAttrs, decodeKeys, encodeKeys)),
  sockFd: /* @__PURE__ */ attribute(5, 'sock-fd', u32),
});

/** Attributes of set `keys`. */
export const keysAttrs: AttributeSet<Keys> = /* @__PURE__ */ attributeSet('keys', {
  key: /* @__PURE__ */ attribute(1, 'key', /* @__PURE__ */ secret()),
  spi: /* @__PURE__ */ attribute(2, 'spi', u32),
});

/** Attributes of set `stats`. */
export const statsAttrs: AttributeSet<Stats> = /* @__PURE__ */ attributeSet('stats', {
  devId: /* @__PURE__ */ attribute(1, 'dev-id', u32),
  keyRotations: /* @__PURE__ */ attribute(2, 'key-rotations', uint),
  staleEvents: /* @__PURE__ */ attribute(3, 'stale-events', uint),
  rxPackets: /* @__PURE__ */ attribute(4, 'rx-packets', uint),
  rxBytes: /* @__PURE__ */ attribute(5, 'rx-bytes', uint),
  rxAuthFail: /* @__PURE__ */ attribute(6, 'rx-auth-fail', uint),
  rxError: /* @__PURE__ */ attribute(7, 'rx-error', uint),
  rxBad: /* @__PURE__ */ attribute(8, 'rx-bad', uint),
  txPackets: /* @__PURE__ */ attribute(9, 'tx-packets', uint),
  txBytes: /* @__PURE__ */ attribute(10, 'tx-bytes', uint),
  txError: /* @__PURE__ */ attribute(11, 'tx-error', uint),
});
