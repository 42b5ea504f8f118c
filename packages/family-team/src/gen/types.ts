// Generated from specs/kernel/team.yaml. Do not edit; run `pnpm regenerate`.

import type { SetObject } from '@nlkit/netlink-core';

/** Attribute set `team` */
export interface Team<Bytes = never> extends SetObject {
  /** `team-ifindex` (1, u32) */
  teamIfindex?: number | undefined;
  /** `list-option` (2, nest of `item-option`) */
  listOption?: ItemOption<Bytes> | undefined;
  /** `list-port` (3, nest of `item-port`) */
  listPort?: ItemPort | undefined;
}

/** Attribute set `item-option` */
export interface ItemOption<Bytes = never> extends SetObject {
  /** `option` (1, nest of `attr-option`) */
  option?: AttrOption<Bytes> | undefined;
}

/** Attribute set `attr-option` */
export interface AttrOption<Bytes = never> extends SetObject {
  /** `name` (1, string, at most 32 bytes) */
  name?: string | Bytes | undefined;
  /** `changed` (2, flag) */
  changed?: boolean | undefined;
  /** `type` (3, u8) */
  type?: number | undefined;
  /** `data` (4, binary) */
  data?: Uint8Array | undefined;
  /** `removed` (5, flag) */
  removed?: boolean | undefined;
  /** `port-ifindex` (6, u32) */
  portIfindex?: number | undefined;
  /** `array-index` (7, u32) */
  arrayIndex?: number | undefined;
}

/** Attribute set `item-port` */
export interface ItemPort extends SetObject {
  /** `port` (1, nest of `attr-port`) */
  port?: AttrPort | undefined;
}

/** Attribute set `attr-port` */
export interface AttrPort extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `changed` (2, flag) */
  changed?: boolean | undefined;
  /** `linkup` (3, flag) */
  linkup?: boolean | undefined;
  /** `speed` (4, u32) */
  speed?: number | undefined;
  /** `duplex` (5, u8) */
  duplex?: number | undefined;
  /** `removed` (6, flag) */
  removed?: boolean | undefined;
}

/** Request of `noop`. */
export type NoopRequest = Team<Uint8Array>;

/** Request of `options-set`. */
export type OptionsSetRequest = Team<Uint8Array>;

/** Request of `options-get`. */
export type OptionsGetRequest = Team<Uint8Array>;

/** Request of `port-list-get`. */
export type PortListGetRequest = Team<Uint8Array>;
