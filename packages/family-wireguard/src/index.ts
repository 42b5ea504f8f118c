// Generated from specs/kernel/wireguard.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export { family, getDevice, operations, setDevice } from './gen/operations.ts';
export type {
  GetDeviceDumpRequest, KernelTimespec, SetDeviceRequest, Wgallowedip, Wgdevice, Wgpeer,
} from './gen/types.ts';
export {
  KeyLen, type WgallowedipFlag, WgallowedipFlags, type WgdeviceFlag, WgdeviceFlags, type WgpeerFlag, WgpeerFlags,
  wgallowedipFlagsTable, wgdeviceFlagsTable, wgpeerFlagsTable,
} from './gen/constants.ts';
export { kernelTimespecStruct, wgallowedipAttrs, wgdeviceAttrs, wgpeerAttrs } from './gen/descriptors.ts';
export { decodeKernelTimespec, decodeWgallowedip, decodeWgdevice, decodeWgpeer } from './gen/decode.ts';
export { encodeKernelTimespec, encodeWgallowedip, encodeWgdevice, encodeWgpeer } from './gen/encode.ts';
export {
  generatePrivateKey, keyFromBase64, keyToBase64, mergeDevice, publicKeyOf, splitDevice,
} from './extra/index.ts';
