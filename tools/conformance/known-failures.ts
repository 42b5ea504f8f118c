import { readFileSync } from 'node:fs';

const listFile = new URL('known-failures.txt', import.meta.url);

/**
 * The vectors that are expected to fail: lines of `family source:line check reason`. Remembers which of them failed.
 */
export class KnownFailures {
  readonly #failed = new Map<string, boolean>();

  constructor(family: string, lines: string = readFileSync(listFile, 'utf8')) {
    for (const line of lines.split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const [name, id, check, ...reason] = line.split(/\s+/);
      if (reason.join('') === '') throw new Error(`known failure without a reason: ${line}`);
      if (name === family) this.#failed.set(`${id} ${check}`, false);
    }
  }

  /** Whether the failure is listed. */
  take(id: string, check: string): boolean {
    const key = `${id} ${check}`;
    if (!this.#failed.has(key)) return false;
    this.#failed.set(key, true);
    return true;
  }

  /** Listed failures that passed. */
  stale(): readonly string[] {
    return [...this.#failed].filter(([, failed]) => !failed).map(([key]) => key);
  }
}
