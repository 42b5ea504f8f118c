// Generated from specs/kernel/mptcp_pm.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter } from '@nlkit/netlink-core';
import { addrFlagTable, eventFlagTable, resetReasonTable } from './constants.ts';
import type { Address, Attr, Endpoint, EventAttr } from './types.ts';

/** Encodes attribute set `address`. */
export function encodeAddress(w: AttrWriter, set: Address<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'family': w.u16(1, 'family', set.family, addressFamilyTable); break;
      case 'id': w.u8(2, 'id', set.id); break;
      case 'addr4': w.ipv4(3, 'addr4', set.addr4); break;
      case 'addr6': w.ipv6(4, 'addr6', set.addr6); break;
      case 'port': w.u16(5, 'port', set.port); break;
      case 'flags': w.u32(6, 'flags', set.flags, addrFlagTable); break;
      case 'ifIdx': w.s32(7, 'if-idx', set.ifIdx); break;
      default: w.unknownKey('address', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `endpoint`. */
export function encodeEndpoint(w: AttrWriter, set: Endpoint<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'addr': w.nest(1, 'addr', set.addr, encodeAddress); break;
      default: w.unknownKey('endpoint', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `attr`. */
export function encodeAttr(w: AttrWriter, set: Attr<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'addr': w.nest(1, 'addr', set.addr, encodeAddress); break;
      case 'rcvAddAddrs': w.u32(2, 'rcv-add-addrs', set.rcvAddAddrs); break;
      case 'subflows': w.u32(3, 'subflows', set.subflows); break;
      case 'token': w.u32(4, 'token', set.token); break;
      case 'locId': w.u8(5, 'loc-id', set.locId); break;
      case 'addrRemote': w.nest(6, 'addr-remote', set.addrRemote, encodeAddress); break;
      default: w.unknownKey('attr', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `event-attr`. */
export function encodeEventAttr(w: AttrWriter, set: EventAttr<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'token': w.u32(1, 'token', set.token); break;
      case 'family': w.u16(2, 'family', set.family, addressFamilyTable); break;
      case 'locId': w.u8(3, 'loc-id', set.locId); break;
      case 'remId': w.u8(4, 'rem-id', set.remId); break;
      case 'saddr4': w.ipv4(5, 'saddr4', set.saddr4); break;
      case 'saddr6': w.ipv6(6, 'saddr6', set.saddr6); break;
      case 'daddr4': w.ipv4(7, 'daddr4', set.daddr4); break;
      case 'daddr6': w.ipv6(8, 'daddr6', set.daddr6); break;
      case 'sport': w.u16be(9, 'sport', set.sport); break;
      case 'dport': w.u16be(10, 'dport', set.dport); break;
      case 'backup': w.u8(11, 'backup', set.backup); break;
      case 'error': w.u8(12, 'error', set.error); break;
      case 'flags': w.u16(13, 'flags', set.flags, eventFlagTable); break;
      case 'timeout': w.u32(14, 'timeout', set.timeout); break;
      case 'ifIdx': w.s32(15, 'if-idx', set.ifIdx); break;
      case 'resetReason': w.u32(16, 'reset-reason', set.resetReason, resetReasonTable); break;
      case 'resetFlags': w.u32(17, 'reset-flags', set.resetFlags); break;
      case 'serverSide': w.u8(18, 'server-side', set.serverSide); break;
      default: w.unknownKey('event-attr', key);
    }
  }
  w.keptUnknown(set);
}
