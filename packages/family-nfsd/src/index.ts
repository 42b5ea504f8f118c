// Generated from specs/kernel/nfsd.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  cacheFlush, cacheNotify, expkeyGetReqs, expkeySetReqs, family, listenerGet, listenerSet, notifications, operations,
  poolModeGet, poolModeSet, rpcStatusGet, serverStatsGet, svcExportGetReqs, svcExportSetReqs, threadsGet, threadsSet,
  unlockExport, unlockFilesystem, unlockIp, versionGet, versionSet,
} from './gen/operations.ts';
export type {
  AuthFlavor, CacheFlush, CacheFlushRequest, CacheNotify, Expkey, ExpkeyGetReqsDumpRequest, ExpkeyReqs,
  ExpkeySetReqsRequest, Fslocation, Fslocations, ListenerGetRequest, ListenerSetRequest, PoolMode, PoolModeGetRequest,
  PoolModeSetRequest, RpcStatus, RpcStatusGetDumpRequest, Server, ServerProcEntry, ServerProto, ServerSock, ServerStats,
  ServerStatsGetDumpRequest, Sock, SvcExport, SvcExportGetReqsDumpRequest, SvcExportReqs, SvcExportSetReqsRequest,
  ThreadsGetRequest, ThreadsSetRequest, UnlockExport, UnlockExportRequest, UnlockFilesystem, UnlockFilesystemRequest,
  UnlockIp, UnlockIpRequest, Version, VersionGetRequest, VersionSetRequest,
} from './gen/types.ts';
export {
  CacheType, type ExportFlag, ExportFlags, XprtsecMode, cacheTypeTable, exportFlagsTable, multicastGroups,
  xprtsecModeTable,
} from './gen/constants.ts';
export {
  authFlavorAttrs, cacheFlushAttrs, cacheNotifyAttrs, expkeyAttrs, expkeyReqsAttrs, fslocationAttrs, fslocationsAttrs,
  poolModeAttrs, rpcStatusAttrs, serverAttrs, serverProcEntryAttrs, serverProtoAttrs, serverSockAttrs, serverStatsAttrs,
  sockAttrs, svcExportAttrs, svcExportReqsAttrs, unlockExportAttrs, unlockFilesystemAttrs, unlockIpAttrs, versionAttrs,
} from './gen/descriptors.ts';
export {
  decodeAuthFlavor, decodeCacheFlush, decodeCacheNotify, decodeExpkey, decodeExpkeyReqs, decodeFslocation,
  decodeFslocations, decodePoolMode, decodeRpcStatus, decodeServer, decodeServerProcEntry, decodeServerProto,
  decodeServerSock, decodeServerStats, decodeSock, decodeSvcExport, decodeSvcExportReqs, decodeUnlockExport,
  decodeUnlockFilesystem, decodeUnlockIp, decodeVersion,
} from './gen/decode.ts';
export {
  encodeAuthFlavor, encodeCacheFlush, encodeCacheNotify, encodeExpkey, encodeExpkeyReqs, encodeFslocation,
  encodeFslocations, encodePoolMode, encodeRpcStatus, encodeServer, encodeServerProcEntry, encodeServerProto,
  encodeServerSock, encodeServerStats, encodeSock, encodeSvcExport, encodeSvcExportReqs, encodeUnlockExport,
  encodeUnlockFilesystem, encodeUnlockIp, encodeVersion,
} from './gen/encode.ts';
export { mergeServerStats } from './extra/index.ts';
