import type { AsyncCore } from './async-core.ts';
import type { DumpAnswer } from './dump-answer.ts';
import { BatchIterator, RowIterator } from './dump-iterators.ts';
import { consumedError, type DumpPlan, makeRows, makeViews } from './dump-plan.ts';
import { DumpRun } from './dump-run.ts';
import type { ViewBatch } from './view-answer.ts';

/**
 * A dump: all objects of a table. Nothing is sent before it is consumed, in one of four ways, once:
 *
 * - `for await (const row of dump)`, row by row;
 * - `for await (const rows of dump.batches())`, an array for each datagram;
 * - `await dump.toArray()`, everything at once, consistent;
 * - `for await (const batch of dump.views())`, without making objects.
 *
 * A change in the kernel while it dumps makes the result inconsistent. `toArray()` repeats such a dump; the streamed
 * forms end in a `DumpInterruptedError` behind the last row. Leaving a loop early is fine: the rest is read and dropped
 * in the background.
 */
export class Dump<Reply> implements AsyncIterable<Reply> {
  readonly #core: AsyncCore;
  readonly #plan: DumpPlan;
  #run: DumpRun<unknown> | undefined;

  constructor(core: AsyncCore, plan: DumpPlan) {
    this.#core = core;
    this.#plan = plan;
  }

  /** Whether the kernel itself applied the filters of the request; undefined until the first row has come. */
  get isFiltered(): boolean | undefined {
    return this.#run?.isFiltered;
  }

  /** All rows. Repeats a dump that a change interrupted; then throws a `DumpInterruptedError` that carries the rows. */
  async toArray(): Promise<Reply[]> {
    return await this.#start(makeRows<Reply>).collect();
  }

  /** Rows as they come, in arrays. */
  batches(): AsyncIterableIterator<Reply[]> {
    return new BatchIterator(this.#start(makeRows<Reply>));
  }

  /** Messages in place, in batches. A batch and the view that walks it are valid until the next one is asked for. */
  views(): AsyncIterableIterator<ViewBatch> {
    return new BatchIterator(this.#start(makeViews));
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Reply> {
    return new RowIterator(this.#start(makeRows<Reply>));
  }

  #start<Batch>(makeAnswer: (plan: DumpPlan) => DumpAnswer<Batch>): DumpRun<Batch> {
    if (this.#run !== undefined) throw consumedError(this.#plan);
    const run = new DumpRun(this.#core, this.#plan, makeAnswer);
    this.#run = run as DumpRun<unknown>;
    return run;
  }
}
