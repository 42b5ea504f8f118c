import { parse } from 'yaml';
import type { ConstantNames } from './checks/numbers.ts';
import type { StructNames } from './checks/structs.ts';
import type { Finding, SpecValue } from './family.ts';

const verdicts = ['named', 'internal', 'different'] as const;

/** In what way all numbers of a place may differ. */
const ways = {
  'one-less': (ours, theirs) => ours + 1n === theirs,
  'swapped-16': (ours, theirs) => ours === ((theirs & 0xffn) << 8n) + (theirs >> 8n),
  'bit-of-one-less': (ours, theirs) => ours === 1n << (theirs - 1n),
} as const satisfies Readonly<Record<string, (ours: bigint, theirs: bigint) => boolean>>;

/**
 * An entry of `explained.yaml`.
 *
 * - `named`: the headers have it under names that the spec does not lead to; it is compared under those.
 * - `internal`: the headers have no such constant or struct.
 * - `different`: it differs from what the headers have, and is right all the same.
 */
interface Entry {
  readonly at: string | readonly string[];
  readonly is: (typeof verdicts)[number];
  readonly reason: string;
  /** Of what differs: in which way its numbers do; one that differs otherwise is no longer explained. */
  readonly by?: keyof typeof ways;
  /** What constants or members are called: all that belong to the place, or one by one. */
  readonly prefix?: string;
  /** Prefixes by path. */
  readonly prefixes?: Readonly<Record<string, string>>;
  readonly constant?: string;
  readonly constants?: Readonly<Record<string, string>>;
  readonly struct?: string;
  readonly members?: Readonly<Record<string, string>>;
}

const nameKeys = ['prefix', 'prefixes', 'constant', 'constants', 'struct', 'members'] as const;

/** The differences of one spec that have a reason. Remembers which of them were of use. */
export class Explanations implements ConstantNames, StructNames {
  readonly #spec: string;
  /** Keys of what is listed: whether it was of use. */
  readonly #used = new Map<string, boolean>();
  readonly #names = new Map<string, string>();
  readonly #verdicts = new Map<string, Pick<Entry, 'is' | 'by'>>();

  constructor(spec: string, entries: readonly Entry[]) {
    this.#spec = spec;
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: Entry): void {
    const where = `explained.yaml: ${this.#spec}`;
    if (!verdicts.includes(entry.is)) throw new Error(`${where}: "${entry.is}" is not one of ${verdicts.join(', ')}`);
    if (entry.by !== undefined && !(entry.by in ways))
      throw new Error(`${where}: "${entry.by}" is not a way to differ`);
    for (const place of listOf(entry.at)) {
      if (typeof entry.reason !== 'string' || entry.reason === '') throw new Error(`${where}: ${place} has no reason`);
      const names = entry.is === 'named' ? namesOf(place, entry) : [];
      if ((entry.is === 'named') !== nameKeys.some((key) => entry[key] !== undefined)) {
        throw new Error(`${where}: ${place}: names are for "named", and it needs some`);
      }
      if (entry.is !== 'named') this.#list(`${entry.is} ${place}`, () => this.#verdicts.set(place, entry));
      for (const [key, name] of names) this.#list(key, () => this.#names.set(key, name));
    }
  }

  #list(key: string, remember: () => void): void {
    if (this.#used.has(key)) throw new Error(`explained.yaml: ${this.#spec}: ${key} is listed twice`);
    this.#used.set(key, false);
    remember();
  }

  #named(key: string): string | undefined {
    const name = this.#names.get(key);
    if (name !== undefined) this.#used.set(key, true);
    return name;
  }

  constant({ place, group, name }: SpecValue): string | undefined {
    return this.#named(`constant ${place}`) ?? this.#named(`constant ${group}/${name}`);
  }

  prefix(group: string): string | undefined {
    return this.#named(`prefix ${group}`);
  }

  struct(name: string): string | undefined {
    return this.#named(`struct definitions/${name}`);
  }

  member(struct: string, member: string): string | undefined {
    return this.#named(`member definitions/${struct}/${member}`);
  }

  memberPrefix(struct: string): string | undefined {
    return this.#named(`prefix definitions/${struct}`);
  }

  /** Leaves out what has a reason. */
  unexplained(findings: readonly Finding[]): Finding[] {
    return findings.filter(({ place, is, numbers }) => {
      const verdict = is === 'absent' ? 'internal' : 'different';
      const at = ancestors(place).find((each) => {
        const found = this.#verdicts.get(each);
        return found?.is === verdict && differsBy(found.by, numbers);
      });
      if (at !== undefined) this.#used.set(`${verdict} ${at}`, true);
      return at === undefined;
    });
  }

  /** What is listed and was of no use. */
  stale(): string[] {
    return [...this.#used].filter(([, isUsed]) => !isUsed).map(([key]) => `${this.#spec}: ${key}`);
  }
}

/** Reads `explained.yaml`: for each spec, a list of entries. */
export function parseExplanations(text: string): ReadonlyMap<string, Explanations> {
  const lists = (parse(text) ?? {}) as Readonly<Record<string, readonly Entry[]>>;
  return new Map(Object.entries(lists).map(([spec, entries]) => [spec, new Explanations(spec, entries)]));
}

function listOf(at: Entry['at']): readonly string[] {
  return typeof at === 'string' ? [at] : at;
}

/** The names that an entry gives, by what they are for. */
function namesOf(place: string, { prefix, prefixes, constant, constants, struct, members }: Entry): [string, string][] {
  const one = (kind: string, name: string | undefined): [string, string][] =>
    name === undefined ? [] : [[`${kind} ${place}`, name]];
  const each = (kind: string, names: Readonly<Record<string, string>> | undefined): [string, string][] =>
    Object.entries(names ?? {}).map(([name, other]) => [`${kind} ${place}/${name}`, other]);
  return [
    ...one('prefix', prefix),
    ...Object.entries(prefixes ?? {}).map(([path, own]): [string, string] => [`prefix ${path}`, own]),
    ...one('constant', constant),
    ...each('constant', constants),
    ...one('struct', struct),
    ...each('member', members),
  ];
}

function differsBy(way: keyof typeof ways | undefined, numbers: Finding['numbers']): boolean {
  return way === undefined || (numbers !== undefined && ways[way](numbers.ours, numbers.theirs));
}

/** A place and all that it is in. */
function ancestors(place: string): string[] {
  const parts = place.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
