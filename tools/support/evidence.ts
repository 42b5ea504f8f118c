import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVectors, type Vector } from '../conformance/vector.ts';
import { type Family, packageFolder, root } from '../regenerate/families.ts';

/** A `do` or `dump` of an operation, or a notification, of one family. */
export type CallKey = `${string} ${'do' | 'dump' | 'message'}`;

/** What is known of the calls of a family: by call, the kernels that it was seen on. */
export interface Evidence {
  /** Carried out in the live tests. */
  readonly live: ReadonlyMap<CallKey, ReadonlySet<string>>;
  /** Dumps of the live tests that had no rows. */
  readonly empty: ReadonlyMap<CallKey, ReadonlySet<string>>;
  /** Asked for in the live tests, and refused: the errors. */
  readonly refused: ReadonlyMap<CallKey, ReadonlySet<string>>;
  /** Carried out, or sent, in recorded exchanges. */
  readonly recorded: ReadonlyMap<CallKey, ReadonlySet<string>>;
  /** Read and written in messages that no kernel has seen. */
  readonly made: ReadonlySet<CallKey>;
}

/** Where test runs leave which operations the kernels carried out. */
export function recordFile(kernel: 'host' | 'vm', repository: string = root): string {
  return join(repository, `node_modules/.cache/nlkit/live-${kernel}.tsv`);
}

/**
 * The lines of records: kernel release, family, operation, mode, and what came of it: nothing special, `empty` for a dump
 * without rows, or the error where the kernel refused.
 */
export function readRecords(files: readonly string[]): readonly (readonly string[])[] {
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** `7.3` of `7.3.0-rc7-nlkit`. */
export function kernelVersion(release: string): string {
  return /^\d+\.\d+/.exec(release)?.[0] ?? release;
}

/** Collects what is known of a family's calls. */
export function evidenceOf(family: Family, records: readonly (readonly string[])[]): Evidence {
  const live = new Map<CallKey, Set<string>>();
  const empty = new Map<CallKey, Set<string>>();
  const refused = new Map<CallKey, Set<string>>();
  for (const [release = '', name, operation, mode, outcome = ''] of records) {
    if (name !== family.family) continue;
    const call = `${operation} ${mode}` as CallKey;
    if (outcome === '') add(live, call, kernelVersion(release));
    else if (outcome === 'empty') add(empty, call, kernelVersion(release));
    else add(refused, call, outcome);
  }
  const recorded = new Map<CallKey, Set<string>>();
  const made = new Set<CallKey>();
  for (const { source, vector } of readVectors(join(packageFolder(family), 'test/vectors'))) {
    for (const call of callsOf(vector)) {
      made.add(call);
      if (source.startsWith('linux-') && wasCarriedOut(vector)) add(recorded, call, source.slice('linux-'.length));
    }
  }
  return { live, empty, refused, recorded, made };
}

function add(map: Map<CallKey, Set<string>>, key: CallKey, kernel: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(kernel));
}

/** What a vector is about; messages that come unasked are known by their numbers as well. */
function callsOf({ kind, op, mode, direction, cmd }: Vector): readonly CallKey[] {
  if (kind === 'notify' || direction === 'notify') {
    const named: readonly CallKey[] = op === null ? [] : [`${op} message`];
    return cmd === undefined ? named : [...named, `${cmd} message`];
  }
  return op === null ? [] : [`${op} ${kind === 'dump' || mode === 'dump' ? 'dump' : 'do'}`];
}

function wasCarriedOut({ kind, control = [], reply_hex = [] }: Vector): boolean {
  return kind === 'notify' || reply_hex.length > 0 || control.some(({ errno }) => errno === 0);
}
