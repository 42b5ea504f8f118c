import type { DumpAnswer } from './dump-answer.ts';
import { consumedError, type DumpPlan, makeRows, makeViews } from './dump-plan.ts';
import type { SyncCore } from './sync-core.ts';
import { SyncDumpRun } from './sync-dump-run.ts';
import type { ViewBatch } from './view-answer.ts';

/**
 * A dump: all objects of a table. Nothing is sent before it is consumed, in one of four ways, once:
 *
 * - `for (const row of dump)`, row by row;
 * - `for (const rows of dump.batches())`, an array for each datagram;
 * - `dump.toArray()`, everything at once, consistent;
 * - `for (const batch of dump.views())`, without making objects.
 *
 * A change in the kernel while it dumps makes the result inconsistent. `toArray()` repeats such a dump; the streamed
 * forms end in a `DumpInterruptedError` behind the last row.
 */
export class SyncDump<Reply> implements Iterable<Reply> {
  readonly #core: SyncCore;
  readonly #plan: DumpPlan;
  #run: SyncDumpRun<unknown> | undefined;

  constructor(core: SyncCore, plan: DumpPlan) {
    this.#core = core;
    this.#plan = plan;
  }

  /** Whether the kernel itself applied the filters of the request; undefined until the first row has come. */
  get isFiltered(): boolean | undefined {
    return this.#run?.isFiltered;
  }

  /** All rows. Repeats a dump that a change interrupted; then throws a `DumpInterruptedError` that carries the rows. */
  toArray(): Reply[] {
    return this.#start(makeRows<Reply>).collect();
  }

  /** Rows as they come, in arrays. */
  batches(): IterableIterator<Reply[]> {
    return batchesOf(this.#start(makeRows<Reply>));
  }

  /** Messages in place, in batches. A batch and the view that walks it are valid until the next one is asked for. */
  views(): IterableIterator<ViewBatch> {
    return batchesOf(this.#start(makeViews));
  }

  [Symbol.iterator](): IterableIterator<Reply> {
    return rowsOf(this.#start(makeRows<Reply>));
  }

  #start<Batch>(makeAnswer: (plan: DumpPlan) => DumpAnswer<Batch>): SyncDumpRun<Batch> {
    if (this.#run !== undefined) throw consumedError(this.#plan);
    const run = new SyncDumpRun(this.#core, this.#plan, makeAnswer);
    this.#run = run as SyncDumpRun<unknown>;
    return run;
  }
}

function* batchesOf<Batch>(run: SyncDumpRun<Batch>): Generator<Batch, undefined> {
  try {
    for (let batch = run.next(); batch !== undefined; batch = run.next()) yield batch;
  } finally {
    run.close();
  }
}

function* rowsOf<Row>(run: SyncDumpRun<Row[]>): Generator<Row, undefined> {
  for (const rows of batchesOf(run)) yield* rows;
}
