import {
  type AnyOperation,
  AttributeView,
  AttrReader,
  align4,
  append,
  attributeById,
  MessageFlag,
  type RequestFlag,
  requestFlagBits,
} from '@nlkit/netlink-core';
import { contentOffset } from '../answer.ts';

// Some bits mean one thing in a request that makes something, and another in one that deletes.
const newFlags: readonly RequestFlag[] = ['replace', 'excl', 'create', 'append', 'echo'];
const deleteFlags: readonly RequestFlag[] = ['nonrec', 'bulk', 'echo'];

/** A request as the fake kernel got it. */
export class FakeRequest {
  readonly operation: AnyOperation;
  /** Name of the operation. */
  readonly name: string;
  readonly mode: 'do' | 'dump';
  /** The whole message; a copy. */
  readonly bytes: Uint8Array;
  /** Message type: of the operation or, on generic netlink, of its family. */
  readonly type: number;
  readonly sequence: number;
  /** Port id of the socket that sent it. */
  readonly portId: number;
  /** Message flags as a number. */
  readonly flagBits: number;

  constructor(operation: AnyOperation, mode: 'do' | 'dump', bytes: Uint8Array, portId: number) {
    this.operation = operation;
    this.name = operation.name;
    this.mode = mode;
    this.bytes = bytes;
    this.portId = portId;
    const { view, little } = new AttrReader(bytes);
    this.type = view.getUint16(4, little);
    this.flagBits = view.getUint16(6, little);
    this.sequence = view.getUint32(8, little);
  }

  /** Flags that the caller set, by name. */
  get flags(): RequestFlag[] {
    // In a dump the same bits mean the dump itself.
    const bits = this.mode === 'dump' ? this.flagBits & ~MessageFlag.dump : this.flagBits;
    const names = /(^|-)(del|destroy|remove)/.test(this.name) ? deleteFlags : newFlags;
    return names.filter((name) => (bits & requestFlagBits[name]) !== 0);
  }

  /** The object that was sent, decoded anew each time. */
  get request(): object {
    const { operation } = this;
    const decode = operation.do?.decode ?? operation.dump?.decode;
    const reader = this.#atContent();
    return decode === undefined ? decodeBySet(operation, reader) : (decode(reader) as object);
  }

  /** A reader of the attributes of the outermost level. */
  reader(): AttrReader {
    const reader = this.#atContent();
    reader.position += align4(this.operation.header?.size ?? 0);
    return reader;
  }

  #atContent(): AttrReader {
    const reader = new AttrReader(this.bytes, { name: this.name, isRequest: true });
    return reader.seek(contentOffset(this.operation), this.bytes.length, 0, this.name);
  }
}

/** Decodes by the descriptors alone, for operations that only send. What they cannot say (sub-messages) stays raw. */
function decodeBySet(operation: AnyOperation, reader: AttrReader): object {
  const { set, header } = operation;
  const start = reader.position;
  const out: Record<string, unknown> = header === undefined ? {} : { ...(header.decode(reader, start) as object) };
  const view = new AttributeView(reader, set, header).move(start, reader.end);
  for (const [attribute, value] of view) {
    const key = attribute === undefined ? undefined : attributeById(set, attribute.id, 'request')?.[0];
    if (attribute === undefined || key === undefined) continue;
    out[key] = attribute.type.kind === 'list' ? (value as unknown[]).reduce(append, out[key] as unknown[]) : value;
  }
  return out;
}
