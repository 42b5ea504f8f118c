import type { DumpRun } from './dump-run.ts';

const end: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** Hands out the batches of a dump. Calls of `next` that overlap are served in order. */
export class BatchIterator<Batch> implements AsyncIterableIterator<Batch> {
  readonly #run: DumpRun<Batch>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(run: DumpRun<Batch>) {
    this.#run = run;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Batch>> {
    const step = this.#last.then(() => this.#advance());
    this.#last = step.catch(() => undefined);
    return step;
  }

  async #advance(): Promise<IteratorResult<Batch>> {
    const value = await this.#run.next();
    return value === undefined ? end : { done: false, value };
  }

  return(): Promise<IteratorResult<Batch>> {
    this.#run.close();
    return Promise.resolve(end);
  }
}

/** Hands out the rows of a dump one by one. A row that is there costs one promise and no more. */
export class RowIterator<Row> implements AsyncIterableIterator<Row> {
  readonly #run: DumpRun<Row[]>;
  #rows: readonly Row[] = [];
  #index = 0;
  /** Steps that have to wait, of calls of `next` that overlap. */
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(run: DumpRun<Row[]>) {
    this.#run = run;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Row>> {
    if (this.#waiting === 0 && this.#index < this.#rows.length) return Promise.resolve(this.#take());
    this.#waiting++;
    const step = this.#last.then(() => this.#advance());
    this.#last = step.catch(() => undefined);
    return step;
  }

  #take(): IteratorResult<Row> {
    return { done: false, value: this.#rows[this.#index++] as Row };
  }

  async #advance(): Promise<IteratorResult<Row>> {
    try {
      if (this.#index >= this.#rows.length) {
        const rows = await this.#run.next();
        if (rows === undefined) return end;
        this.#rows = rows;
        this.#index = 0;
      }
      return this.#take();
    } finally {
      this.#waiting--;
    }
  }

  return(): Promise<IteratorResult<Row>> {
    this.#rows = [];
    this.#run.close();
    return Promise.resolve(end);
  }
}
