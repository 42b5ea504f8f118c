// Generated from specs/kernel/sunrpc_cache.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  cacheFlush, cacheNotify, family, ipMapGetReqs, ipMapSetReqs, notifications, operations, unixGidGetReqs,
  unixGidSetReqs,
} from './gen/operations.ts';
export type {
  CacheFlush, CacheFlushRequest, CacheNotify, IpMap, IpMapGetReqsDumpRequest, IpMapReqs, IpMapSetReqsRequest, UnixGid,
  UnixGidGetReqsDumpRequest, UnixGidReqs, UnixGidSetReqsRequest,
} from './gen/types.ts';
export { CacheType, cacheTypeTable, multicastGroups } from './gen/constants.ts';
export {
  cacheFlushAttrs, cacheNotifyAttrs, ipMapAttrs, ipMapReqsAttrs, unixGidAttrs, unixGidReqsAttrs,
} from './gen/descriptors.ts';
export {
  decodeCacheFlush, decodeCacheNotify, decodeIpMap, decodeIpMapReqs, decodeUnixGid, decodeUnixGidReqs,
} from './gen/decode.ts';
export {
  encodeCacheFlush, encodeCacheNotify, encodeIpMap, encodeIpMapReqs, encodeUnixGid, encodeUnixGidReqs,
} from './gen/encode.ts';
