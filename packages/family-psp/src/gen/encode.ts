// Generated from specs/kernel/psp.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { versionFlagsTable, versionTable } from './constants.ts';
import type { Assoc, AssocDevInfo, Dev, Keys, Stats } from './types.ts';

/** Encodes attribute set `assoc-dev-info`. */
export function encodeAssocDevInfo(w: AttrWriter, set: AssocDevInfo): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'nsid': w.s32(2, 'nsid', set.nsid); break;
      default: w.unknownKey('assoc-dev-info', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dev`. */
export function encodeDev(w: AttrWriter, set: Dev): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', w.range('id', set.id, 1, 4294967295)); break;
      case 'ifindex': w.u32(2, 'ifindex', set.ifindex); break;
      case 'pspVersionsCap': w.u32(3, 'psp-versions-cap', set.pspVersionsCap, versionFlagsTable); break;
      case 'pspVersionsEna': w.u32(4, 'psp-versions-ena', set.pspVersionsEna, versionFlagsTable); break;
      case 'assocList':
        w.list('assoc-list', set.assocList, (item) => w.nest(5, 'assoc-list', item, encodeAssocDevInfo));
        break;
      case 'nsid': w.s32(6, 'nsid', set.nsid); break;
      case 'byAssociation': w.flag(7, 'by-association', set.byAssociation); break;
      default: w.unknownKey('dev', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `assoc`. */
export function encodeAssoc(w: AttrWriter, set: Assoc): void {
  for (const key in set) {
    switch (key) {
      case 'devId': w.u32(1, 'dev-id', w.range('dev-id', set.devId, 1, 4294967295)); break;
      case 'version': w.u32(2, 'version', set.version, versionTable); break;
      case 'rxKey': w.nest(3, 'rx-key', set.rxKey, encodeKeys); break;
      case 'txKey': w.nest(4, 'tx-key', set.txKey, encodeKeys); break;
      case 'sockFd': w.u32(5, 'sock-fd', set.sockFd); break;
      default: w.unknownKey('assoc', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `keys`. */
export function encodeKeys(w: AttrWriter, set: Keys): void {
  for (const key in set) {
    switch (key) {
      case 'key': w.secret(1, 'key', set.key); break;
      case 'spi': w.u32(2, 'spi', set.spi); break;
      default: w.unknownKey('keys', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats`. */
export function encodeStats(w: AttrWriter, set: Stats): void {
  for (const key in set) {
    switch (key) {
      case 'devId': w.u32(1, 'dev-id', w.range('dev-id', set.devId, 1, 4294967295)); break;
      case 'keyRotations': w.uint(2, 'key-rotations', set.keyRotations); break;
      case 'staleEvents': w.uint(3, 'stale-events', set.staleEvents); break;
      case 'rxPackets': w.uint(4, 'rx-packets', set.rxPackets); break;
      case 'rxBytes': w.uint(5, 'rx-bytes', set.rxBytes); break;
      case 'rxAuthFail': w.uint(6, 'rx-auth-fail', set.rxAuthFail); break;
      case 'rxError': w.uint(7, 'rx-error', set.rxError); break;
      case 'rxBad': w.uint(8, 'rx-bad', set.rxBad); break;
      case 'txPackets': w.uint(9, 'tx-packets', set.txPackets); break;
      case 'txBytes': w.uint(10, 'tx-bytes', set.txBytes); break;
      case 'txError': w.uint(11, 'tx-error', set.txError); break;
      default: w.unknownKey('stats', key);
    }
  }
  w.keptUnknown(set);
}
