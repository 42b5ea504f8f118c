import { type AnyOperation, AttributeView, AttrReader, align4, type UnknownAttributes } from '@nlkit/netlink-core';
import { contentOffset } from './answer.ts';
import { DumpAnswer } from './dump-answer.ts';

/**
 * Messages of a dump, to be read in place. Iterating over them moves one and the same view from message to message; it
 * and the batch are valid until the next batch is asked for.
 */
export class ViewBatch implements Iterable<AttributeView> {
  readonly #operation: AnyOperation;
  readonly #reader: AttrReader;
  readonly #unknown: UnknownAttributes;
  /** Start and end of each stretch of messages, in turn. */
  readonly #stretches: readonly number[];
  /** Number of messages. */
  readonly length: number;

  constructor(
    { operation, unknown }: Pick<ViewAnswer, 'operation' | 'unknown'>,
    reader: AttrReader,
    stretches: readonly number[],
    length: number,
  ) {
    this.#operation = operation;
    this.#unknown = unknown;
    this.#reader = reader;
    this.#stretches = stretches;
    this.length = length;
  }

  [Symbol.iterator](): Iterator<AttributeView> {
    // Others have read with the same reader, and in their own way.
    this.#reader.unknown = this.#unknown;
    return new ViewIterator(this.#operation, this.#reader, this.#stretches);
  }
}

class ViewIterator implements Iterator<AttributeView> {
  readonly #reader: AttrReader;
  readonly #name: string;
  readonly #headerBytes: number;
  readonly #view: AttributeView;
  readonly #stretches: readonly number[];
  // The view is the same each time, so the result may be as well.
  readonly #result: IteratorYieldResult<AttributeView>;
  #index = 0;
  #at: number;
  #end: number;

  constructor(operation: AnyOperation, reader: AttrReader, stretches: readonly number[]) {
    const { name, set, header } = operation;
    this.#name = name;
    this.#reader = reader;
    this.#stretches = stretches;
    this.#headerBytes = contentOffset(operation);
    this.#view = new AttributeView(reader.seek(0, 0, 0, name), set, header);
    this.#result = { done: false, value: this.#view };
    this.#at = stretches[0] ?? 0;
    this.#end = stretches[1] ?? 0;
  }

  next(): IteratorResult<AttributeView> {
    if (this.#at >= this.#end && !this.#nextStretch()) return { done: true, value: undefined };
    const at = this.#at;
    const reader = this.#reader;
    const end = at + reader.view.getUint32(at, reader.little);
    const start = at + this.#headerBytes;
    reader.seek(start, end, at, this.#name);
    this.#view.move(start, end);
    this.#at = align4(end);
    return this.#result;
  }

  #nextStretch(): boolean {
    this.#index += 2;
    const start = this.#stretches[this.#index];
    const end = this.#stretches[this.#index + 1];
    if (start === undefined || end === undefined) return false;
    this.#at = start;
    this.#end = end;
    return true;
  }
}

/** A dump whose messages are read in place. */
export class ViewAnswer extends DumpAnswer<ViewBatch> {
  #reader: AttrReader | undefined = undefined;
  #stretches: number[] = [];
  #copies: Uint8Array[] = [];
  #count = 0;

  override get size(): number {
    return this.#count;
  }

  override get keepsDatagram(): boolean {
    return this.#reader !== undefined;
  }

  override content(reader: AttrReader, first: number, end: number, length: number): number {
    const before = this.#count;
    const next = super.content(reader, first, end, length);
    if (this.isSettled) {
      this.#count = before;
      return next;
    }
    if (this.isInPlace) {
      this.#reader = reader;
      this.#stretches.push(first, next);
    } else this.#copies.push(reader.bytes.slice(first, next));
    return next;
  }

  protected override row(): void {
    this.#count++;
  }

  override take(): ViewBatch {
    const batch =
      this.#reader === undefined
        ? copiedBatch(this, this.#copies, this.#count)
        : new ViewBatch(this, this.#reader, this.#stretches, this.#count);
    this.#reader = undefined;
    this.#stretches = [];
    this.#copies = [];
    this.#count = 0;
    return batch;
  }
}

function copiedBatch(answer: ViewAnswer, stretches: readonly Uint8Array[], count: number): ViewBatch {
  const bytes = new Uint8Array(stretches.reduce((total, stretch) => total + align4(stretch.length), 0));
  let at = 0;
  for (const stretch of stretches) {
    bytes.set(stretch, at);
    at += align4(stretch.length);
  }
  return new ViewBatch(answer, new AttrReader(bytes), [0, at], count);
}
