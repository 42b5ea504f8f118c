// Generated from specs/kernel/mptcp_pm.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrReader } from '@nlkit/netlink-core';
import { addrFlagTable, eventFlagTable, resetReasonTable } from './constants.ts';
import type { Address, Attr, Endpoint, EventAttr } from './types.ts';

/** Decodes attribute set `address`. */
export function decodeAddress(r: AttrReader, out: Address = {}): Address {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.family = addressFamilyTable.of(r.u16('family')); break;
      case 2: out.id = r.u8('id'); break;
      case 3: out.addr4 = r.ipv4('addr4'); break;
      case 4: out.addr6 = r.ipv6('addr6'); break;
      case 5: out.port = r.u16('port'); break;
      case 6: out.flags = addrFlagTable.of(r.u32('flags')); break;
      case 7: out.ifIdx = r.s32('if-idx'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `endpoint`. */
export function decodeEndpoint(r: AttrReader, out: Endpoint = {}): Endpoint {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.addr = r.nest('addr', decodeAddress); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `attr`. */
export function decodeAttr(r: AttrReader, out: Attr = {}): Attr {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.addr = r.nest('addr', decodeAddress); break;
      case 2: out.rcvAddAddrs = r.u32('rcv-add-addrs'); break;
      case 3: out.subflows = r.u32('subflows'); break;
      case 4: out.token = r.u32('token'); break;
      case 5: out.locId = r.u8('loc-id'); break;
      case 6: out.addrRemote = r.nest('addr-remote', decodeAddress); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `event-attr`. */
export function decodeEventAttr(r: AttrReader, out: EventAttr = {}): EventAttr {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.token = r.u32('token'); break;
      case 2: out.family = addressFamilyTable.of(r.u16('family')); break;
      case 3: out.locId = r.u8('loc-id'); break;
      case 4: out.remId = r.u8('rem-id'); break;
      case 5: out.saddr4 = r.ipv4('saddr4'); break;
      case 6: out.saddr6 = r.ipv6('saddr6'); break;
      case 7: out.daddr4 = r.ipv4('daddr4'); break;
      case 8: out.daddr6 = r.ipv6('daddr6'); break;
      case 9: out.sport = r.u16be('sport'); break;
      case 10: out.dport = r.u16be('dport'); break;
      case 11: out.backup = r.u8('backup'); break;
      case 12: out.error = r.u8('error'); break;
      case 13: out.flags = eventFlagTable.of(r.u16('flags')); break;
      case 14: out.timeout = r.u32('timeout'); break;
      case 15: out.ifIdx = r.s32('if-idx'); break;
      case 16: out.resetReason = resetReasonTable.of(r.u32('reset-reason')); break;
      case 17: out.resetFlags = r.u32('reset-flags'); break;
      case 18: out.serverSide = r.u8('server-side'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
