// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import { vportTypeTable } from './constants.ts';
import type {
  OvsHeader, OvsVportStats, UpcallStats, Vport, VportMessage, VportOptions, VxlanExtension,
} from './types.ts';

/** Decodes struct `ovs-header` (4 bytes) at an offset. */
export function decodeOvsHeader(r: AttrReader, at: number): OvsHeader {
  return {
    dpIfindex: r.view.getInt32(at, r.little),
  };
}

/** Decodes struct `ovs-vport-stats` (64 bytes) at an offset. */
export function decodeOvsVportStats(r: AttrReader, at: number): OvsVportStats {
  return {
    rxPackets: r.u64At(at),
    txPackets: r.u64At(at + 8),
    rxBytes: r.u64At(at + 16),
    txBytes: r.u64At(at + 24),
    rxErrors: r.u64At(at + 32),
    txErrors: r.u64At(at + 40),
    rxDropped: r.u64At(at + 48),
    txDropped: r.u64At(at + 56),
  };
}

/** Decodes attribute set `vxlan-extension`. */
export function decodeVxlanExtension(r: AttrReader, out: VxlanExtension = {}): VxlanExtension {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.gbp = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vport-options`. */
export function decodeVportOptions(r: AttrReader, out: VportOptions = {}): VportOptions {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dstPort = r.u16('dst-port'); break;
      case 2: out.extension = r.nest('extension', decodeVxlanExtension); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `upcall-stats`. */
export function decodeUpcallStats(r: AttrReader, out: UpcallStats = {}): UpcallStats {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.success = r.u64('success'); break;
      case 1: out.fail = r.u64('fail'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vport`. */
export function decodeVport(r: AttrReader, out: Vport = {}): Vport {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.portNo = r.u32('port-no'); break;
      case 2: out.type = vportTypeTable.of(r.u32('type')); break;
      case 3: out.name = r.text('name'); break;
      case 4: out.options = r.nest('options', decodeVportOptions); break;
      case 5: out.upcallPid = r.u32s('upcall-pid'); break;
      case 6: out.stats = r.struct('stats', 64, decodeOvsVportStats); break;
      case 7: break;
      case 8: out.ifindex = r.u32('ifindex'); break;
      case 9: out.netnsid = r.s32('netnsid'); break;
      case 10: out.upcallStats = r.nest('upcall-stats', decodeUpcallStats); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `ovs-header` and the attributes `vport` behind it. */
export function decodeVportMessage(r: AttrReader): VportMessage {
  const out = r.header(4, decodeOvsHeader) as VportMessage;
  decodeVport(r, out);
  return out;
}
