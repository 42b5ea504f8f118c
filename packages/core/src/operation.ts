import type { AttrReader } from './attr-reader.ts';
import type { AttrWriter } from './attr-writer.ts';
import type { StructType } from './struct-type.ts';

/** A netlink family: what a socket must know to reach it. */
export interface Family {
  /** Name in the kernel (generic netlink) or of the spec (other protocols). */
  readonly name: string;
  /** Netlink protocol: 16 for generic netlink, 0 for rtnetlink, 12 for netfilter. */
  readonly protocol: number;
  /** Version that goes into the generic-netlink header. */
  readonly version: number;
  /** Kernel modules that bring the family, for errors. */
  readonly modules: readonly string[];
  /** Of a netfilter subsystem whose changes are made in transactions: what they start and end with. */
  readonly batch?: Batch;
}

/** The messages around the operations of a transaction (`NFNL_MSG_BATCH_*` of linux/netfilter/nfnetlink.h). */
export interface Batch {
  /** Message type of the beginning. */
  readonly begin: number;
  /** Message type of the end. */
  readonly end: number;
  /** Number of the subsystem that the operations are for. */
  readonly subsystem: number;
}

/** Request flags that callers may set by name, in addition to those that the socket sets itself. */
export type RequestFlag = 'replace' | 'excl' | 'create' | 'append' | 'echo' | 'nonrec' | 'bulk';

/**
 * One way to call an operation: `do` or `dump`.
 *
 * `Request` and `Reply` are the objects that go in and come out, `Flag` the request flags that the family allows.
 */
export interface Call<Request, Reply, Flag extends RequestFlag = RequestFlag> {
  /** Message type, or generic-netlink command, of the request. */
  readonly request: number;
  /** The same of the reply; absent where the kernel only acknowledges. */
  readonly reply?: number;
  /** Writes fixed header and attributes of a request. */
  encode(writer: AttrWriter, request: Request): void;
  /** Reads fixed header and attributes of a reply. */
  decode?(reader: AttrReader): Reply;
  /** True where a `do` is answered by several messages, which come as an array. */
  readonly many?: boolean;
  /** Puts replies that are cut over several messages together. */
  merge?(): Merger<Reply>;
  /** Cuts a request that one message cannot hold. */
  split?(request: Request): Iterable<Request>;
  /** Request flags that go with every request: without them the kernel would answer otherwise. */
  readonly always?: readonly RequestFlag[];
  /** Flags by name; only their type matters. */
  readonly flags?: readonly Flag[];
}

/** What a call takes. */
export type RequestOf<C> = C extends { encode(writer: AttrWriter, request: infer Request): void } ? Request : never;

/** What one message holds that answers a call. */
export type MessageOf<C> = C extends { decode?(reader: AttrReader): infer Message } ? Message : never;

/** Puts the parts of a cut answer together. */
export interface Merger<Reply> {
  /** Takes the next part; returns a whole reply when the part begins another one. */
  add(part: Reply): Reply | undefined;
  /** Returns what is left at the end of the dump. */
  end(): Reply | undefined;
}

/** What an operation asks of its caller, as the kernel checks it. */
export type Privilege = 'namespace' | 'initial';

/**
 * An operation of a family, with the types of its requests and replies. Give it to `socket.do` or `socket.dump`.
 */
export interface Operation<Do = unknown, Dump = unknown> {
  /** Name in the spec. */
  readonly name: string;
  readonly family: Family;
  /** Attribute set of requests and replies. */
  readonly set: object;
  /** Fixed header in front of the attributes. */
  readonly header?: StructType<unknown>;
  /** How one object is asked for, or changed. */
  readonly do: Do;
  /** How a table is listed. */
  readonly dump: Dump;
  /** CAP_NET_ADMIN over the network namespace, or in the initial user namespace; absent where anybody may. */
  readonly privilege?: Privilege;
  /** True where requests or replies hold keys: buffers are overwritten after use. */
  readonly sensitive?: boolean;
}

/** Any `do` or `dump`. */
export type AnyCall = Call<unknown, unknown>;

/** Any operation. */
export type AnyOperation = Operation<AnyCall | undefined, AnyCall | undefined>;

/**
 * The call of an operation that is asked for. Throws a `TypeError` for one that is not there, and for what is no operation:
 * types keep TypeScript programs from both, JavaScript programs learn it here.
 */
export function callOf(operation: AnyOperation, mode: 'do' | 'dump'): AnyCall {
  if (typeof operation !== 'object' || operation === null) {
    throw new TypeError(`expected an operation of a family, such as getlink, got ${typeof operation}`);
  }
  const call = operation[mode];
  if (call === undefined) throw new TypeError(`${operation.name} has no ${mode}`);
  return call;
}

/** A message that the kernel sends unasked: a notification or event. */
export interface Notification<Message> {
  /** Name in the spec. */
  readonly name: string;
  readonly family: Family;
  readonly set: object;
  readonly header?: StructType<unknown>;
  /** Message type, or generic-netlink command. */
  readonly message: number;
  /** Multicast group that it comes by, where the spec says it. */
  readonly group?: string;
  decode(reader: AttrReader): Message;
}

/** Describes an operation. */
export function operation<Do extends AnyCall | undefined, Dump extends AnyCall | undefined>(
  description: Operation<Do, Dump>,
): Operation<Do, Dump> {
  return description;
}

/** Describes a notification. */
export function notification<Message>(description: Notification<Message>): Notification<Message> {
  return description;
}
