// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter, Sparse } from '@nlkit/netlink-core';
import { vportTypeTable } from './constants.ts';
import type {
  OvsHeader, OvsVportStats, UpcallStats, Vport, VportMessage, VportOptions, VxlanExtension,
} from './types.ts';

/** Encodes struct `ovs-header` (4 bytes) at an offset that holds zeros. */
export function encodeOvsHeader(w: AttrWriter, at: number, s: Sparse<OvsHeader>): void {
  w.putS32(at, 'dp-ifindex', s.dpIfindex);
}

/** Encodes struct `ovs-vport-stats` (64 bytes) at an offset that holds zeros. */
export function encodeOvsVportStats(w: AttrWriter, at: number, s: Sparse<OvsVportStats>): void {
  w.putU64(at, 'rx-packets', s.rxPackets);
  w.putU64(at + 8, 'tx-packets', s.txPackets);
  w.putU64(at + 16, 'rx-bytes', s.rxBytes);
  w.putU64(at + 24, 'tx-bytes', s.txBytes);
  w.putU64(at + 32, 'rx-errors', s.rxErrors);
  w.putU64(at + 40, 'tx-errors', s.txErrors);
  w.putU64(at + 48, 'rx-dropped', s.rxDropped);
  w.putU64(at + 56, 'tx-dropped', s.txDropped);
}

/** Encodes attribute set `vxlan-extension`. */
export function encodeVxlanExtension(w: AttrWriter, set: VxlanExtension): void {
  for (const key in set) {
    switch (key) {
      case 'gbp': w.flag(1, 'gbp', set.gbp); break;
      default: w.unknownKey('vxlan-extension', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vport-options`. */
export function encodeVportOptions(w: AttrWriter, set: VportOptions): void {
  for (const key in set) {
    switch (key) {
      case 'dstPort': w.u16(1, 'dst-port', set.dstPort); break;
      case 'extension': w.nest(2, 'extension', set.extension, encodeVxlanExtension); break;
      default: w.unknownKey('vport-options', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `upcall-stats`. */
export function encodeUpcallStats(w: AttrWriter, set: UpcallStats): void {
  for (const key in set) {
    switch (key) {
      case 'success': w.u64(0, 'success', set.success); break;
      case 'fail': w.u64(1, 'fail', set.fail); break;
      default: w.unknownKey('upcall-stats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vport`. */
export function encodeVport(w: AttrWriter, set: Vport<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'portNo': w.u32(1, 'port-no', set.portNo); break;
      case 'type': w.u32(2, 'type', set.type, vportTypeTable); break;
      case 'name': w.text(3, 'name', set.name); break;
      case 'options': w.nest(4, 'options', set.options, encodeVportOptions); break;
      case 'upcallPid':
        w.packed(5, 'upcall-pid', set.upcallPid, 4, (at, item) => w.putU32(at, 'upcall-pid', item));
        break;
      case 'stats': w.struct(6, 'stats', set.stats, 64, encodeOvsVportStats); break;
      case 'ifindex': w.u32(8, 'ifindex', set.ifindex); break;
      case 'netnsid': w.s32(9, 'netnsid', set.netnsid); break;
      case 'upcallStats': w.nest(10, 'upcall-stats', set.upcallStats, encodeUpcallStats); break;
      default: w.unknownKey('vport', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `ovs-header`, which stand beside the attributes. */
const ovsHeaderKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['dpIfindex']);

/** Encodes struct `ovs-header` and the attributes `vport` behind it. */
export function encodeVportMessage(w: AttrWriter, message: VportMessage<Uint8Array>): void {
  w.header(4, message, encodeOvsHeader, ovsHeaderKeys);
  encodeVport(w, message);
}
