/** How long decoding may keep the event loop, in milliseconds. */
const longestTurnMs = 4;

/** Lets the event loop go round every few milliseconds, so that a long dump starves nobody. */
export class Turn {
  #startedAt = performance.now();

  /** Whether it is time to let others run. */
  isOver(): boolean {
    return performance.now() - this.#startedAt > longestTurnMs;
  }

  /** Resolves when the event loop has gone round. `isRef` keeps the process alive until then. */
  next(isRef: boolean): Promise<void> {
    return new Promise((resolve) => {
      const immediate = setImmediate(() => {
        this.#startedAt = performance.now();
        resolve();
      });
      if (!isRef) immediate.unref();
    });
  }
}
