import type { Answer } from './answer.ts';

const lastSequence = 0xffffffff;

/**
 * The answers that are waited for, by sequence number. Most requests are answered before the next one is sent, so the
 * first one has a place of its own: going through a Map costs half a microsecond a request.
 */
export class Pending {
  #first: Answer | undefined = undefined;
  readonly #others = new Map<number, Answer>();
  #next: number;

  constructor(firstSequence: number) {
    this.#next = firstSequence;
  }

  /** A sequence number that is free: after 2^32 requests an old one may still wait. */
  sequence(): number {
    let sequence = this.#next;
    while (this.get(sequence) !== undefined) sequence = following(sequence);
    this.#next = following(sequence);
    return sequence;
  }

  get(sequence: number): Answer | undefined {
    if (this.#first?.sequence === sequence) return this.#first;
    return this.#others.size === 0 ? undefined : this.#others.get(sequence);
  }

  add(answer: Answer): void {
    if (this.#first === undefined) this.#first = answer;
    else this.#others.set(answer.sequence, answer);
  }

  delete(answer: Answer): void {
    if (this.#first === answer) this.#first = undefined;
    else this.#others.delete(answer.sequence);
  }

  /** All that are waited for, in a list that stays as it is. */
  all(): Answer[] {
    const others = [...this.#others.values()];
    return this.#first === undefined ? others : [this.#first, ...others];
  }
}

/** Zero is left out: it belongs to notifications. */
function following(sequence: number): number {
  return sequence === lastSequence ? 1 : sequence + 1;
}
