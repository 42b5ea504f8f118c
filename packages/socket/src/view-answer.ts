import { type AnyOperation, AttributeView, AttrReader, align4 } from '@nlkit/netlink-core';
import { contentOffset } from './answer.ts';
import { DumpAnswer } from './dump-answer.ts';

/**
 * Messages of a dump, to be read in place. Iterating over them moves one and the same view from message to message; it
 * and the batch are valid until the next batch is asked for.
 */
export class ViewBatch implements Iterable<AttributeView> {
  /** The buffer that the messages lie in. */
  readonly reader: AttrReader;
  readonly #operation: AnyOperation;
  /** Start and end of each message, in turn. */
  readonly #spans: readonly number[];

  constructor(operation: AnyOperation, reader: AttrReader, spans: readonly number[]) {
    this.reader = reader;
    this.#operation = operation;
    this.#spans = spans;
  }

  /** Number of messages. */
  get length(): number {
    return this.#spans.length / 2;
  }

  [Symbol.iterator](): Iterator<AttributeView> {
    const { name, set, header } = this.#operation;
    const { reader } = this;
    const spans = this.#spans;
    const headers = contentOffset(this.#operation);
    const view = new AttributeView(reader.seek(0, 0, 0, name), set, header);
    // The view is the same each time, so the result may be as well.
    const result = { done: false as const, value: view };
    let index = 0;
    return {
      next: (): IteratorResult<AttributeView> => {
        const at = spans[index];
        const end = spans[index + 1];
        if (at === undefined || end === undefined) return { done: true, value: undefined };
        index += 2;
        reader.seek(at + headers, end, at, name);
        view.move(at + headers, end);
        return result;
      },
    };
  }
}

/** A dump whose messages are read in place. */
export class ViewAnswer extends DumpAnswer<ViewBatch> {
  #reader: AttrReader | undefined = undefined;
  #spans: number[] = [];
  #copies: Uint8Array[] = [];

  override get size(): number {
    return this.#spans.length / 2 + this.#copies.length;
  }

  override get keepsDatagram(): boolean {
    return this.#reader !== undefined;
  }

  protected override row(reader: AttrReader, at: number, end: number): void {
    if (this.isInPlace) {
      this.#reader = reader;
      this.#spans.push(at, end);
    } else this.#copies.push(reader.bytes.slice(at, end));
  }

  override take(): ViewBatch {
    const batch =
      this.#reader === undefined
        ? copiedBatch(this.operation, this.#copies)
        : new ViewBatch(this.operation, this.#reader, this.#spans);
    this.#reader = undefined;
    this.#spans = [];
    this.#copies = [];
    return batch;
  }
}

function copiedBatch(operation: AnyOperation, messages: readonly Uint8Array[]): ViewBatch {
  const bytes = new Uint8Array(messages.reduce((total, message) => total + align4(message.length), 0));
  const spans: number[] = [];
  let at = 0;
  for (const message of messages) {
    bytes.set(message, at);
    spans.push(at, at + message.length);
    at += align4(message.length);
  }
  return new ViewBatch(operation, new AttrReader(bytes), spans);
}
