import { parse } from 'yaml';

/** What kinds of corrections there are; `corrections.yaml` says what each means. */
export const kinds = [
  'numbers',
  'layouts',
  'byte-orders',
  'types',
  'repetition',
  'wifi-bytes',
  'opaque',
  'formats',
  'hints',
] as const;

export type Kind = (typeof kinds)[number];

/** How a member of a struct must be. */
export interface MemberExpectation {
  readonly offset: number;
  readonly type: string;
  readonly order?: string;
}

/** What must be so at one place; only what is there counts. */
export interface Expectation {
  readonly number?: number;
  readonly answers?: readonly number[];
  readonly removed?: true;
  readonly size?: number;
  readonly members?: Readonly<Record<string, MemberExpectation>>;
  readonly type?: string | readonly string[];
  readonly order?: string;
  readonly hint?: string;
  readonly multi?: boolean;
  readonly ordered?: true;
  readonly has?: string;
}

/** One correction: something at one place of a spec. */
export interface Correction {
  readonly kind: Kind;
  readonly spec: string;
  readonly place: string;
  readonly expected: Expectation;
  readonly what: string;
  /** How many corrections it counts for. */
  readonly weight: number;
}

interface Entry extends Expectation {
  readonly kind: Kind;
  readonly spec: string;
  readonly at: string | readonly string[];
  readonly numbers?: Readonly<Record<string, number>>;
  readonly formats?: readonly string[];
  readonly what: string;
  readonly source: string;
  readonly weight?: number;
}

/** Reads `corrections.yaml`. */
export function parseCorrections(text: string): readonly Correction[] {
  return ((parse(text) ?? []) as readonly Entry[]).flatMap(corrections);
}

function corrections(entry: Entry): readonly Correction[] {
  const { kind, spec, at, numbers, formats, what, source, weight = 1, ...expected } = entry;
  const places = typeof at === 'string' ? [at] : at;
  const where = `corrections.yaml: ${spec}: ${places[0]}`;
  if (!kinds.includes(kind)) throw new Error(`${where}: "${kind}" is not one of ${kinds.join(', ')}`);
  if (typeof what !== 'string' || typeof source !== 'string') throw new Error(`${where} has no text or no source`);
  const one = (place: string, expectation: Expectation): Correction => {
    if (Object.keys(expectation).length === 0 && formats === undefined) throw new Error(`${where} expects nothing`);
    return { kind, spec, place, expected: expectation, what, weight };
  };
  if (numbers !== undefined) {
    return places.flatMap((place) =>
      Object.entries(numbers).map(([name, number]) => one(`${place}/${name}`, { ...expected, number })),
    );
  }
  if (formats !== undefined) {
    return places.flatMap((place) => formats.map((value) => one(`${place}/${value}`, expected)));
  }
  return places.map((place) => one(place, expected));
}
