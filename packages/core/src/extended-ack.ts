/** Limits that the kernel puts on an attribute. 64-bit numbers are bigints; what does not apply is absent. */
export interface AttributePolicy {
  /** Type in the kernel's words: `u32`, `nul-string`, `nested`. */
  readonly type?: string;
  readonly minValue?: bigint;
  readonly maxValue?: bigint;
  /** Lengths in bytes. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Bits that are allowed. */
  readonly mask?: bigint;
  readonly bitfield32Mask?: number;
}

/** What the kernel says about a request beyond an errno (`NLMSGERR_ATTR_*` of linux/netlink.h). */
export interface ExtendedAck {
  /** Text for humans. */
  readonly message?: string;
  /** Offset of the offending attribute from the start of the request, in bytes. */
  readonly offset?: number;
  /** Path of the offending attribute: `newlink.linkinfo.data(vlan).id`. */
  readonly attribute?: string;
  /** Path of an attribute that is required and was not there. */
  readonly missing?: string;
  /** Limits that the offending attribute broke. */
  readonly policy?: AttributePolicy;
  /** The limits as words. */
  readonly policyText?: string;
  /** Bytes that a subsystem adds, such as nftables or cfg80211. */
  readonly cookie?: Uint8Array;
}
