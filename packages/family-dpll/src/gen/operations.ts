// Generated from specs/kernel/dpll.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  type AnyOperation, type Call, type Family, type Notification, notification, type Operation, operation,
} from '@nlkit/netlink-core';
import { decodeDpll, decodePin } from './decode.ts';
import { dpllAttrs, pinAttrs } from './descriptors.ts';
import { encodeDpll, encodePin } from './encode.ts';
import type {
  DeviceGetDumpRequest, DeviceGetRequest, DeviceIdGetRequest, DeviceSetRequest, Dpll, Pin, PinGetDumpRequest,
  PinGetRequest, PinIdGetRequest, PinSetRequest,
} from './types.ts';

/**
 * Netlink family `dpll`: Clock synchronisation hardware: digital phase-locked loops, and the pins by which they take in
 * and give out clock signals.
 */
export const family: Family = { name: 'dpll', protocol: 16, version: 1, modules: [] };

/**
 * `device-id-get`: Finds the number of the one device that has the given attributes; `module-name` is needed. Needs
 * CAP_NET_ADMIN in the initial user namespace.
 */
export const deviceIdGet: Operation<Call<DeviceIdGetRequest, Dpll, never>, undefined> = /* @__PURE__ */ operation({
  name: 'device-id-get', family, set: dpllAttrs, privilege: 'initial',
  do: { request: 1, reply: 1, encode: encodeDpll, decode: decodeDpll },
  dump: undefined,
});

/** `device-get`: Reads one device, or lists all. Needs CAP_NET_ADMIN in the initial user namespace. */
export const deviceGet: Operation<
  Call<DeviceGetRequest, Dpll, never>, Call<DeviceGetDumpRequest, Dpll, never>
> = /* @__PURE__ */ operation({
  name: 'device-get', family, set: dpllAttrs, privilege: 'initial',
  do: { request: 2, reply: 2, encode: encodeDpll, decode: decodeDpll },
  dump: { request: 2, reply: 2, encode: encodeDpll, decode: decodeDpll },
});

/**
 * `device-set`: Changes settings of a device; what is not given stays as it is. Needs CAP_NET_ADMIN in the initial user
 * namespace.
 */
export const deviceSet: Operation<Call<DeviceSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'device-set', family, set: dpllAttrs, privilege: 'initial',
  do: { request: 3, encode: encodeDpll },
  dump: undefined,
});

/** `device-create-ntf`: A device was added. */
export const deviceCreateNtf: Notification<Dpll> = /* @__PURE__ */ notification({
  name: 'device-create-ntf', family, set: dpllAttrs, message: 4, group: 'monitor',
  decode: decodeDpll,
});

/** `device-delete-ntf`: A device was removed. */
export const deviceDeleteNtf: Notification<Dpll> = /* @__PURE__ */ notification({
  name: 'device-delete-ntf', family, set: dpllAttrs, message: 5, group: 'monitor',
  decode: decodeDpll,
});

/** `device-change-ntf`: A device changed, for example its lock status. */
export const deviceChangeNtf: Notification<Dpll> = /* @__PURE__ */ notification({
  name: 'device-change-ntf', family, set: dpllAttrs, message: 6, group: 'monitor',
  decode: decodeDpll,
});

/**
 * `pin-id-get`: Finds the number of the one pin that has the given attributes. Needs CAP_NET_ADMIN in the initial user
 * namespace.
 */
export const pinIdGet: Operation<Call<PinIdGetRequest, Pin, never>, undefined> = /* @__PURE__ */ operation({
  name: 'pin-id-get', family, set: pinAttrs, privilege: 'initial',
  do: { request: 7, reply: 7, encode: encodePin, decode: decodePin },
  dump: undefined,
});

/** `pin-get`: Reads one pin, or lists all. Needs CAP_NET_ADMIN in the initial user namespace. */
export const pinGet: Operation<
  Call<PinGetRequest, Pin, never>, Call<PinGetDumpRequest, Pin, never>
> = /* @__PURE__ */ operation({
  name: 'pin-get', family, set: pinAttrs, privilege: 'initial',
  do: { request: 8, reply: 8, encode: encodePin, decode: decodePin },
  dump: { request: 8, reply: 8, encode: encodePin, decode: decodePin },
});

/**
 * `pin-set`: Changes settings of a pin; what is not given stays as it is. Direction, priority and state are those
 * towards a device or another pin: they are given inside `parent-device` or `parent-pin`, and ignored outside. Needs
 * CAP_NET_ADMIN in the initial user namespace.
 */
export const pinSet: Operation<Call<PinSetRequest, void, 'echo'>, undefined> = /* @__PURE__ */ operation({
  name: 'pin-set', family, set: pinAttrs, privilege: 'initial',
  do: { request: 9, encode: encodePin },
  dump: undefined,
});

/** `pin-create-ntf`: A pin was added. */
export const pinCreateNtf: Notification<Pin> = /* @__PURE__ */ notification({
  name: 'pin-create-ntf', family, set: pinAttrs, message: 10, group: 'monitor',
  decode: decodePin,
});

/** `pin-delete-ntf`: A pin was removed. */
export const pinDeleteNtf: Notification<Pin> = /* @__PURE__ */ notification({
  name: 'pin-delete-ntf', family, set: pinAttrs, message: 11, group: 'monitor',
  decode: decodePin,
});

/** `pin-change-ntf`: A pin changed. */
export const pinChangeNtf: Notification<Pin> = /* @__PURE__ */ notification({
  name: 'pin-change-ntf', family, set: pinAttrs, message: 12, group: 'monitor',
  decode: decodePin,
});

/** All operations of `dpll`. */
export const operations: readonly AnyOperation[] = [deviceIdGet, deviceGet, deviceSet, pinIdGet, pinGet, pinSet];

/** All notifications and events of `dpll`. */
export const notifications: readonly Notification<object>[] = [
  deviceCreateNtf, deviceDeleteNtf, deviceChangeNtf, pinCreateNtf, pinDeleteNtf, pinChangeNtf,
];
