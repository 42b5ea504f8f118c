// Generated from specs/kernel/nlctrl.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { AttrType, OpFlag } from './constants.ts';

/** Attribute set `ctrl-attrs`: A family of generic netlink. */
export interface CtrlAttrs<Bytes = never> extends SetObject {
  /**
   * `family-id` (1, u16): Message type that stands for the family. Given when the family is registered, so it differs
   * from boot to boot.
   */
  familyId?: number | undefined;
  /** `family-name` (2, string): Name of the family, at most 15 bytes. In requests it goes before `family-id`. */
  familyName?: string | Bytes | undefined;
  /** `version` (3, u32): Version of the family's protocol, as the family counts it. */
  version?: number | undefined;
  /**
   * `hdrsize` (4, u32): Length in bytes of the fixed header that the family puts before its attributes; 0 if it has
   * none.
   */
  hdrsize?: number | undefined;
  /**
   * `maxattr` (5, u32): Highest attribute type that the family's requests may have; 0 if that is up to each operation.
   */
  maxattr?: number | undefined;
  /**
   * `ops` (6, indexed-array of nest of `op-attrs`): Operations that can be called. Notifications are not among them.
   */
  ops?: OpAttrs[] | undefined;
  /**
   * `mcast-groups` (7, indexed-array of nest of `mcast-group-attrs`): Groups to which the family sends notifications.
   */
  mcastGroups?: McastGroupAttrs<Bytes>[] | undefined;
  /**
   * `policy` (8, nest of `policy-attrs` by `policy-id`, `attr-id`): What is expected of one attribute. `policy-id`
   * numbers the policies within this answer, `attr-id` is the type of the attribute.
   */
  policy?: ({ policyId: number; attrId: number } & PolicyAttrs)[] | undefined;
  /**
   * `op-policy` (9, nest of `op-policy-attrs` by `op-id`): Which policies hold for an operation; `op-id` is its command
   * number.
   */
  opPolicy?: ({ opId: number } & OpPolicyAttrs)[] | undefined;
  /** `op` (10, u32): In a request, the command number of an operation; only its policies are listed. */
  op?: number | undefined;
}

/** Attribute set `mcast-group-attrs`: A multicast group of a family. */
export interface McastGroupAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string): Name of the group, unique within the family. */
  name?: string | Bytes | undefined;
  /** `id` (2, u32): Number by which a socket joins the group; it differs from boot to boot. */
  id?: number | undefined;
}

/** Attribute set `op-attrs`: An operation of a family. */
export interface OpAttrs extends SetObject {
  /** `id` (1, u32): Command number. */
  id?: number | undefined;
  /** `flags` (2, u32, flags `op-flags`): What the operation can do, and what it asks of its caller. */
  flags?: FlagsValue<OpFlag> | undefined;
}

/** Attribute set `policy-attrs`: What the kernel accepts for an attribute. Only limits that are checked are there. */
export interface PolicyAttrs extends SetObject {
  /** `type` (1, u32, enum `attr-type`): Type of the attribute. */
  type?: EnumValue<AttrType> | undefined;
  /** `min-value-s` (2, s64): Least value of a signed number. */
  minValueS?: bigint | undefined;
  /** `max-value-s` (3, s64): Greatest value of a signed number. */
  maxValueS?: bigint | undefined;
  /** `min-value-u` (4, u64): Least value of an unsigned number. */
  minValueU?: bigint | undefined;
  /** `max-value-u` (5, u64): Greatest value of an unsigned number. */
  maxValueU?: bigint | undefined;
  /** `min-length` (6, u32): Least number of bytes. */
  minLength?: number | undefined;
  /** `max-length` (7, u32): Greatest number of bytes. */
  maxLength?: number | undefined;
  /** `policy-idx` (8, u32): The `policy-id` of the attributes inside. */
  policyIdx?: number | undefined;
  /** `policy-maxtype` (9, u32): Highest type of the attributes inside. */
  policyMaxtype?: number | undefined;
  /** `bitfield32-mask` (10, u32): Bits that a bitfield32 may have. */
  bitfield32Mask?: number | undefined;
  /** `mask` (12, u64): Bits that an unsigned number may have. */
  mask?: bigint | undefined;
}

/** Attribute set `op-policy-attrs`: The policies of an operation, each by its `policy-id`. */
export interface OpPolicyAttrs extends SetObject {
  /** `do` (1, u32): Policy of the `do`; absent if there is no `do` or it checks nothing. */
  do?: number | undefined;
  /** `dump` (2, u32): Policy of the `dump`; absent if there is no `dump` or it checks nothing. */
  dump?: number | undefined;
}

/** Request of `getfamily`. */
export type GetfamilyRequest = PickEach<CtrlAttrs<Uint8Array>, 'familyId' | 'familyName'>;

/** Request of `getfamily` (dump). */
export type GetfamilyDumpRequest = Record<string, never>;

/** Request of `getpolicy` (dump). */
export type GetpolicyDumpRequest = PickEach<CtrlAttrs<Uint8Array>, 'familyName' | 'familyId' | 'op'>;
