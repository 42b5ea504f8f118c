export { AddressFamily, addressFamilyTable } from './address-family.ts';
export { type AttrReaderOptions, append, pushEntry } from './attr-cursor.ts';
export { AttrReader } from './attr-reader.ts';
export { AttrWriter } from './attr-writer.ts';
export {
  type AnyAttributeSet,
  type Attribute,
  type AttributeKind,
  type AttributeSet,
  type AttributeType,
  attribute,
  attributeById,
  attributeByName,
  attributeSet,
  type Direction,
  type HeaderValue,
  isOrderedSet,
  type ScalarKind,
  type Selector,
  type SubMessageFormat,
  selectorHome,
  setName,
  type TypeValueKey,
} from './attribute.ts';
export {
  array,
  arrayMember,
  binary,
  bitfield32,
  flag,
  formatted,
  indexed,
  ip,
  ipv4,
  ipv6,
  list,
  mac,
  named,
  namedBitfield32,
  nest,
  packed,
  records,
  s8,
  s16,
  s16be,
  s16le,
  s32,
  s32be,
  s32le,
  s64,
  s64be,
  s64le,
  scalar,
  secret,
  sint,
  sintbe,
  sintle,
  socketAddress,
  struct,
  subMessage,
  text,
  typeValue,
  u8,
  u16,
  u16be,
  u16le,
  u32,
  u32be,
  u32le,
  u64,
  u64be,
  u64le,
  uint,
  uintbe,
  uintle,
  uuid,
} from './attribute-type.ts';
export { AttributeView } from './attribute-view.ts';
export {
  type DecodeOptions,
  decodeReply,
  type EncodeOptions,
  encodeRequest,
  genericProtocol,
  messageReader,
} from './codec.ts';
export { type AckContext, decodeExtendedAck } from './decode-extended-ack.ts';
export {
  DecodeError,
  DumpInterruptedError,
  EncodeError,
  FamilyNotFoundError,
  KernelError,
  type KernelErrorDetails,
  NetlinkError,
  OverrunError,
  SocketClosedError,
  TimeoutError,
  type TransactionDetails,
  TransactionError,
  TruncatedError,
} from './errors.ts';
export type { AttributePolicy, ExtendedAck } from './extended-ack.ts';
export { formatHex, parseHex } from './format/hex.ts';
export { formatIp, parseIp } from './format/ip.ts';
export { formatIpv4, parseIpv4 } from './format/ipv4.ts';
export { formatIpv6, parseIpv6 } from './format/ipv6.ts';
export { formatMac, parseMac } from './format/mac.ts';
export type { SocketAddress } from './format/socket-address.ts';
export { formatUuid, parseUuid } from './format/uuid.ts';
export { align4, hostLittleEndian } from './host-order.ts';
export type { HeaderInput, PickEach, Sparse, StructInput, Undecided } from './input.ts';
export { fromJson, type Json, type MessageShape, toJson } from './json.ts';
export { type Level, type Located, locateAttribute } from './locate.ts';
export { mergeInto } from './merge-into.ts';
export {
  alwaysFlags,
  ControlMessage,
  genericHeaderBytes,
  MessageFlag,
  type MessageHeader,
  messageHeaderBytes,
  type RequestHeader,
  readMessageHeader,
  requestFlagBits,
  writeMessage,
} from './message.ts';
export {
  type BigEnumValue,
  type BigFlagsValue,
  type Bitfield32,
  EnumTable,
  type EnumValue,
  FlagsTable,
  type FlagsValue,
  type NameTable,
} from './name-table.ts';
export {
  type AnyCall,
  type AnyOperation,
  type Batch,
  type Call,
  callOf,
  type Family,
  type Merger,
  type MessageOf,
  type Notification,
  notification,
  type Operation,
  operation,
  type Privilege,
  type RequestFlag,
  type RequestOf,
} from './operation.ts';
export { type OtherKind, otherKind } from './other-kind.ts';
export { SecretBytes } from './secret.ts';
export { member, type StructMember, type StructType, structType } from './struct-type.ts';
export { decodeText, encodeText } from './text.ts';
export {
  extraBytes,
  type RawAttribute,
  type SetObject,
  type StructObject,
  type UnknownAttributes,
  unknownAttributes,
} from './unknown.ts';
export type { AttrWriterOptions } from './write-buffer.ts';
