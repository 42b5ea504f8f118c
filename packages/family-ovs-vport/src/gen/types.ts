// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { VportType } from './constants.ts';

/** Struct `ovs-header` (4 bytes): Header of all messages. */
export interface OvsHeader extends StructObject {
  /** `dp-ifindex` (s32): Index of the datapath. 0 in a request that finds the port by its name. */
  dpIfindex: number;
}

/** Struct `ovs-vport-stats` (64 bytes): Counters of a port. */
export interface OvsVportStats extends StructObject {
  /** `rx-packets` (u64): Packets received. */
  rxPackets: bigint;
  /** `tx-packets` (u64): Packets sent. */
  txPackets: bigint;
  /** `rx-bytes` (u64): Bytes received. */
  rxBytes: bigint;
  /** `tx-bytes` (u64): Bytes sent. */
  txBytes: bigint;
  /** `rx-errors` (u64): Bad packets received. */
  rxErrors: bigint;
  /** `tx-errors` (u64): Packets that could not be sent. */
  txErrors: bigint;
  /** `rx-dropped` (u64): Packets received that had no room. */
  rxDropped: bigint;
  /** `tx-dropped` (u64): Packets to send that had no room. */
  txDropped: bigint;
}

/** Attribute set `vxlan-extension`: Extensions of VXLAN. */
export interface VxlanExtension extends SetObject {
  /** `gbp` (1, flag): Packets carry the group that a policy put them into. */
  gbp?: boolean | undefined;
}

/** Attribute set `vport-options`: Options of a tunnel. */
export interface VportOptions extends SetObject {
  /** `dst-port` (1, u16): UDP port. Needed for VXLAN and Geneve. */
  dstPort?: number | undefined;
  /** `extension` (2, nest of `vxlan-extension`): Extensions of VXLAN. */
  extension?: VxlanExtension | undefined;
}

/** Attribute set `upcall-stats`: Packets of a port that were handed to the program. */
export interface UpcallStats extends SetObject {
  /** `success` (0, u64): Packets that went. */
  success?: bigint | undefined;
  /** `fail` (1, u64): Packets that could not be handed over. */
  fail?: bigint | undefined;
}

/** Attribute set `vport`: A port. */
export interface Vport<Bytes = never> extends SetObject {
  /** `port-no` (1, u32): Number of the port in its datapath; 0 is the local port. */
  portNo?: number | undefined;
  /** `type` (2, u32, enum `vport-type`): Type. */
  type?: EnumValue<VportType> | undefined;
  /** `name` (3, string): Name of the port, that of its link. */
  name?: string | Bytes | undefined;
  /** `options` (4, nest of `vport-options`): Options of a tunnel. */
  options?: VportOptions | undefined;
  /**
   * `upcall-pid` (5, array of u32): Port ids of the netlink sockets that get packets which no flow fits, spread over
   * them; a single 0 for none.
   */
  upcallPid?: number[] | undefined;
  /** `stats` (6, struct `ovs-vport-stats`): Counters. Read-only. */
  stats?: StructInput<OvsVportStats, Bytes> | undefined;
  /** `ifindex` (8, u32): Index of the link. In a request, the one that an internal port shall have. */
  ifindex?: number | undefined;
  /** `netnsid` (9, s32): Id of the network namespace of the link, if it is another one. Read-only. */
  netnsid?: number | undefined;
  /** `upcall-stats` (10, nest of `upcall-stats`): Packets handed to the program. Read-only. */
  upcallStats?: UpcallStats | undefined;
}

/** Struct `ovs-header` and the attributes `vport` behind it. */
export type VportMessage<Bytes = never> = HeaderInput<OvsHeader, Bytes> & Vport<Bytes>;

/** Request of `new`. */
export type NewOpRequest = VportMessage<Uint8Array>;

/** Request of `del`. */
export type DelRequest = VportMessage<Uint8Array>;

/** Request of `get`. */
export type GetRequest = VportMessage<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = VportMessage<Uint8Array>;

/** Request of `set`. */
export type SetRequest = VportMessage<Uint8Array>;
