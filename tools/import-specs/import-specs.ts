import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, SpecError } from '../../packages/codegen/src/errors.ts';
import { parseSpec } from '../../packages/codegen/src/load/load-spec.ts';
import { type Plain, toPlain } from '../../packages/codegen/src/load/source-node.ts';
import { diffSpecs } from './diff-specs.ts';
import { factsOf, isMap, mapsIn, type PlainMap } from './facts.ts';
import { printSpec } from './print-spec.ts';

/** What to import, and where to. */
export interface ImportOptions {
  /** Folder with the kernel's specs, or a kernel tree. */
  readonly from: string;
  /** Folder that our copies go to; specs there that the kernel no longer has are removed. */
  readonly to: string;
  /** Version of the kernel, for the record. */
  readonly kernelVersion: string;
}

/** What an import changed in one family; no lines where the facts stayed the same. */
export interface FamilyChanges {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Name of the record of what was imported. */
export const sourceRecord = 'SOURCE.json';

/**
 * Imports the facts of every spec in a folder and records the kernel version and the SHA-256 of each input.
 *
 * All inputs are validated before anything is written; throws a SpecError that lists what the schema does not know.
 */
export function importSpecs(options: ImportOptions): FamilyChanges[] {
  const from = specFolder(options.from);
  const inputs = specFiles(from).map((file) => ({ file, bytes: readFileSync(join(from, file)) }));
  if (inputs.length === 0) {
    throw new SpecError([
      problem({ file: from, line: 0, column: 0 }, 'expected specs (*.yaml) in this folder, got none'),
    ]);
  }
  const specs = inputs.map(({ file, bytes }) => ({ file, facts: readFacts(join(from, file), bytes.toString('utf8')) }));

  mkdirSync(options.to, { recursive: true });
  const changes = specs.map(({ file, facts }) => {
    const target = join(options.to, file);
    const before = existsSync(target) ? readFacts(target, readFileSync(target, 'utf8')) : undefined;
    writeFileSync(target, printSpec(facts));
    return { file, lines: before === undefined ? [`+ family: ${describe(facts)}`] : diffSpecs(before, facts) };
  });
  const current = new Set(inputs.map(({ file }) => file));
  for (const file of specFiles(options.to).filter((each) => !current.has(each))) {
    rmSync(join(options.to, file));
    changes.push({ file, lines: ['- family'] });
  }
  writeFileSync(join(options.to, sourceRecord), printRecord(options.kernelVersion, inputs));
  return changes;
}

function specFolder(from: string): string {
  const inTree = join(from, 'Documentation/netlink/specs');
  return existsSync(inTree) ? inTree : from;
}

function specFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

function readFacts(file: string, text: string): PlainMap {
  const facts: Plain = factsOf(toPlain(parseSpec({ file, text }, false)));
  return isMap(facts) ? facts : {};
}

function describe(facts: PlainMap): string {
  const operations = isMap(facts['operations']) ? mapsIn(facts['operations']['list']) : [];
  const sets = mapsIn(facts['attribute-sets']);
  const attributes = sets.reduce((sum, set) => sum + mapsIn(set['attributes']).length, 0);
  const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
  return `${count(operations.length, 'operation')}, ${count(attributes, 'attribute')} in ${count(sets.length, 'set')}`;
}

function printRecord(kernelVersion: string, inputs: readonly { file: string; bytes: Buffer }[]): string {
  const sha256 = Object.fromEntries(
    inputs.map(({ file, bytes }) => [file, createHash('sha256').update(bytes).digest('hex')]),
  );
  return `${JSON.stringify({ kernelVersion, folder: 'Documentation/netlink/specs', sha256 }, null, 2)}\n`;
}
