// Generated from specs/kernel/team.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { SetObject } from '@nlkit/netlink-core';
import type { OptionType } from './constants.ts';

/** Attribute set `team`: A team device with options or ports. */
export interface Team<Bytes = never> extends SetObject {
  /** `team-ifindex` (1, u32): Index of the device. Needed in requests but for `noop`. */
  teamIfindex?: number | undefined;
  /** `list-option` (2, nest of `item-option`): Options. */
  listOption?: ItemOption<Bytes> | undefined;
  /** `list-port` (3, nest of `item-port`): Ports. */
  listPort?: ItemPort | undefined;
}

/** Attribute set `item-option`: A list of options. */
export interface ItemOption<Bytes = never> extends SetObject {
  /** `option` (1, nest of `attr-option`, repeated): The options. */
  option?: AttrOption<Bytes>[] | undefined;
}

/** What {@link AttrOption} has whatever is selected. */
export interface AttrOptionBase<Bytes = never> extends SetObject {
  /**
   * `name` (1, string, at most 32 bytes): Name, such as `mode`, `activeport`, `enabled`, `priority` or
   * `notify_peers_count`.
   */
  name?: string | Bytes | undefined;
  /** `changed` (2, flag): It has changed since it was last told. */
  changed?: boolean | undefined;
  /** `removed` (5, flag): It is gone. Only in notifications. */
  removed?: boolean | undefined;
  /** `port-ifindex` (6, u32): Index of the port that it belongs to. Absent for options of the whole device. */
  portIfindex?: number | undefined;
  /** `array-index` (7, u32): Number of the element, for options that are arrays. */
  arrayIndex?: number | undefined;
}

/** What `type` selects in {@link AttrOption}: the type of `data`. */
export type AttrOptionData<Bytes = never> =
  /** A number, such as a count or the index of a port. */
  | { type: 'u32'; data?: number | undefined }
  /** A text, such as the name of a mode. */
  | { type: 'string'; data?: string | Bytes | undefined }
  /** On; off is no value at all. */
  | { type: 'flag'; data?: boolean | undefined }
  /** Bytes, such as a program. */
  | { type: 'binary'; data?: Uint8Array | undefined }
  /** A number that may be negative, such as a priority. */
  | { type: 's32'; data?: number | undefined }
  | {
    type?: Exclude<
      OptionType,
      'u32' | 'string' | 'flag' | 'binary' | 's32'
    > | (number & {}) | undefined;
    data?: undefined;
  };

/**
 * Attribute set `attr-option`: An option. Which there are depends on the `mode` of the device. In requests, name, type,
 * port and array index have to be those of an option that is there.
 */
export type AttrOption<Bytes = never> = AttrOptionBase<Bytes> & AttrOptionData<Bytes>;

/** Attribute set `item-port`: A list of ports. */
export interface ItemPort extends SetObject {
  /** `port` (1, nest of `attr-port`, repeated): The ports. */
  port?: AttrPort[] | undefined;
}

/** Attribute set `attr-port`: A port of a device. */
export interface AttrPort extends SetObject {
  /** `ifindex` (1, u32): Index of the port's link. */
  ifindex?: number | undefined;
  /** `changed` (2, flag): It has changed since it was last told. */
  changed?: boolean | undefined;
  /** `linkup` (3, flag): Its link is up. */
  linkup?: boolean | undefined;
  /** `speed` (4, u32): Speed in Mbit/s; 0 if it is down, 4294967295 if it is not known. */
  speed?: number | undefined;
  /** `duplex` (5, u8): 0 for half duplex, 1 for full duplex, 255 if it is not known. */
  duplex?: number | undefined;
  /** `removed` (6, flag): It is gone. Only in notifications. */
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
