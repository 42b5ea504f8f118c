import type { AttrWriter } from './attr-writer.ts';
import type { AnyCall, RequestFlag } from './operation.ts';

/** Length of `struct nlmsghdr`, in bytes. */
export const messageHeaderBytes = 16;
/** Length of `struct genlmsghdr`, in bytes. */
export const genericHeaderBytes = 4;

/** Message types below the first one of a protocol (`NLMSG_*` of linux/netlink.h). */
export const ControlMessage = { noop: 1, error: 2, done: 3, overrun: 4, firstOfProtocol: 16 } as const;

/** Flags of a message (`NLM_F_*` of linux/netlink.h). Some bits mean different things by kind of message. */
export const MessageFlag = {
  request: 0x1,
  multi: 0x2,
  ack: 0x4,
  echo: 0x8,
  /** The table changed while it was dumped. */
  dumpInterrupted: 0x10,
  /** The kernel filtered the dump as the request asked. */
  dumpFiltered: 0x20,
  /** Of a get request: all of a table. */
  dump: 0x300,
  /** Of a new request. */
  replace: 0x100,
  excl: 0x200,
  create: 0x400,
  append: 0x800,
  /** Of a delete request: not what is below the object. */
  nonrec: 0x100,
  /** Of a delete request: all objects that the attributes describe. */
  bulk: 0x200,
  /** Of an error or acknowledgement: the request is not repeated behind its header. */
  capped: 0x100,
  /** Of an error or acknowledgement: attributes follow. */
  ackAttributes: 0x200,
} as const;

/** The bits of request flags, by name. */
export const requestFlagBits: Readonly<Record<RequestFlag, number>> = {
  replace: MessageFlag.replace,
  excl: MessageFlag.excl,
  create: MessageFlag.create,
  append: MessageFlag.append,
  echo: MessageFlag.echo,
  nonrec: MessageFlag.nonrec,
  bulk: MessageFlag.bulk,
};

/** The bits of the flags that go with every request of a call. */
export function alwaysFlags({ always }: Pick<AnyCall, 'always'>): number {
  return always === undefined ? 0 : always.reduce((bits, flag) => bits | requestFlagBits[flag], 0);
}

/** `struct nlmsghdr`, and `struct genlmsghdr` where the protocol is generic netlink. */
export interface MessageHeader {
  /** Length of the message with its header, in bytes. */
  readonly length: number;
  /** Message type; for generic netlink the id of the family. */
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  /** Port id of the sender or, in a reply, of the receiver. */
  readonly portId: number;
}

/** Reads a message header at `at`. The caller has checked that 16 bytes are there. */
export function readMessageHeader(view: DataView, at: number, little: boolean): MessageHeader {
  return {
    length: view.getUint32(at, little),
    type: view.getUint16(at + 4, little),
    flags: view.getUint16(at + 6, little),
    sequence: view.getUint32(at + 8, little),
    portId: view.getUint32(at + 12, little),
  };
}

/** What goes in front of a request's own content. */
export interface RequestHeader {
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  readonly portId?: number;
  /** Command and version, on generic netlink. */
  readonly generic?: { readonly command: number; readonly version: number };
}

/** Appends a message to the writer: headers, then what `body` writes; the length is filled in. */
export function writeMessage(writer: AttrWriter, header: RequestHeader, body: () => void): void {
  const start = writer.reserve(messageHeaderBytes);
  if (header.generic !== undefined) {
    const at = writer.reserve(genericHeaderBytes);
    writer.view.setUint8(at, header.generic.command);
    writer.view.setUint8(at + 1, header.generic.version);
  }
  body();
  const { view, little } = writer;
  view.setUint32(start, writer.length - start, little);
  view.setUint16(start + 4, header.type, little);
  view.setUint16(start + 6, header.flags, little);
  view.setUint32(start + 8, header.sequence, little);
  view.setUint32(start + 12, header.portId ?? 0, little);
}
