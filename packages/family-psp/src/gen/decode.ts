// Generated from specs/kernel/psp.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import { versionFlagsTable, versionTable } from './constants.ts';
import type { Assoc, AssocDevInfo, Dev, Keys, Stats } from './types.ts';

/** Decodes attribute set `assoc-dev-info`. */
export function decodeAssocDevInfo(r: AttrReader, out: AssocDevInfo = {}): AssocDevInfo {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.nsid = r.s32('nsid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dev`. */
export function decodeDev(r: AttrReader, out: Dev = {}): Dev {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.ifindex = r.u32('ifindex'); break;
      case 3: out.pspVersionsCap = versionFlagsTable.of(r.u32('psp-versions-cap')); break;
      case 4: out.pspVersionsEna = versionFlagsTable.of(r.u32('psp-versions-ena')); break;
      case 5: out.assocList = append(out.assocList, r.nest('assoc-list', decodeAssocDevInfo)); break;
      case 6: out.nsid = r.s32('nsid'); break;
      case 7: out.byAssociation = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `assoc`. */
export function decodeAssoc(r: AttrReader, out: Assoc = {}): Assoc {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.devId = r.u32('dev-id'); break;
      case 2: out.version = versionTable.of(r.u32('version')); break;
      case 3: out.rxKey = r.nest('rx-key', decodeKeys); break;
      case 4: out.txKey = r.nest('tx-key', decodeKeys); break;
      case 5: out.sockFd = r.u32('sock-fd'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `keys`. */
export function decodeKeys(r: AttrReader, out: Keys = {}): Keys {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.key = r.secret('key'); break;
      case 2: out.spi = r.u32('spi'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats`. */
export function decodeStats(r: AttrReader, out: Stats = {}): Stats {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.devId = r.u32('dev-id'); break;
      case 2: out.keyRotations = r.uint('key-rotations'); break;
      case 3: out.staleEvents = r.uint('stale-events'); break;
      case 4: out.rxPackets = r.uint('rx-packets'); break;
      case 5: out.rxBytes = r.uint('rx-bytes'); break;
      case 6: out.rxAuthFail = r.uint('rx-auth-fail'); break;
      case 7: out.rxError = r.uint('rx-error'); break;
      case 8: out.rxBad = r.uint('rx-bad'); break;
      case 9: out.txPackets = r.uint('tx-packets'); break;
      case 10: out.txBytes = r.uint('tx-bytes'); break;
      case 11: out.txError = r.uint('tx-error'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
