// Generated from specs/kernel/netdev.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  bindRx, bindTx, devAddNtf, devChangeNtf, devDelNtf, devGet, family, napiGet, napiSet, notifications, operations,
  pagePoolAddNtf, pagePoolChangeNtf, pagePoolDelNtf, pagePoolGet, pagePoolStatsGet, qstatsGet, queueCreate, queueGet,
} from './gen/operations.ts';
export type {
  BindRxRequest, BindTxRequest, Dev, DevGetDumpRequest, DevGetRequest, Dmabuf, IoUringProviderInfo, Lease, Napi,
  NapiGetDumpRequest, NapiGetRequest, NapiSetRequest, PagePool, PagePoolGetDumpRequest, PagePoolGetRequest,
  PagePoolInfo, PagePoolStats, PagePoolStatsGetDumpRequest, PagePoolStatsGetRequest, Qstats, QstatsGetDumpRequest,
  Queue, QueueCreateRequest, QueueGetDumpRequest, QueueGetRequest, QueueId, XskInfo,
} from './gen/types.ts';
export {
  NapiThreaded, QstatsScope, QueueType, XdpAct, XdpRxMetadata, type XskFlag, XskFlags, multicastGroups,
  napiThreadedTable, qstatsScopeTable, queueTypeTable, xdpActTable, xdpRxMetadataTable, xskFlagsTable,
} from './gen/constants.ts';
export {
  devAttrs, dmabufAttrs, ioUringProviderInfoAttrs, leaseAttrs, napiAttrs, pagePoolAttrs, pagePoolInfoAttrs,
  pagePoolStatsAttrs, qstatsAttrs, queueAttrs, queueIdAttrs, xskInfoAttrs,
} from './gen/descriptors.ts';
export {
  decodeDev, decodeDmabuf, decodeIoUringProviderInfo, decodeLease, decodeNapi, decodePagePool, decodePagePoolInfo,
  decodePagePoolStats, decodeQstats, decodeQueue, decodeQueueId, decodeXskInfo,
} from './gen/decode.ts';
export {
  encodeDev, encodeDmabuf, encodeIoUringProviderInfo, encodeLease, encodeNapi, encodePagePool, encodePagePoolInfo,
  encodePagePoolStats, encodeQstats, encodeQueue, encodeQueueId, encodeXskInfo,
} from './gen/encode.ts';
