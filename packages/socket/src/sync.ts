export {
  DecodeError,
  DumpInterruptedError,
  EncodeError,
  FamilyNotFoundError,
  KernelError,
  NetlinkError,
  OverrunError,
  SocketClosedError,
  TimeoutError,
  TransactionError,
  TruncatedError,
} from '@nlkit/netlink-core';
export type {
  CallArguments,
  CallOptions,
  EchoOption,
  FlagOf,
  ReplyOf,
  RequestOf,
  SyncDumpOptions,
  TransactionOptions,
} from './call-types.ts';
export type { SocketStats } from './kernel-channel.ts';
export type { KernelWarning, SocketOptions } from './socket-options.ts';
export { type ResultOf, type Step, type StepOptions, step } from './step.ts';
export { SyncDump } from './sync-dump.ts';
export { NetlinkSocket } from './sync-socket.ts';
export { SystemCallError } from './system-call-error.ts';
export { Received, type Transport, type TransportFactory, type TransportRequest, type Watcher } from './transport.ts';
export type { ViewBatch } from './view-answer.ts';
