import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FamilyModel, SpecError } from '@nlkit/netlink-codegen';
import { familiesWithVectors } from '../conformance/families.ts';
import { enabledFamilies, type Family, familyModel, familySpec, importedModel, root } from '../regenerate/families.ts';
import { readFacts } from './c/c-facts.ts';
import { checkFamily, type FamilyReport } from './check-family.ts';
import { checkCorrections } from './corrections/check-corrections.ts';
import { parseCorrections } from './corrections/correction.ts';
import { table } from './corrections/tally.ts';
import { Explanations, parseExplanations } from './explanations.ts';
import { findHeaders, type HeaderOptions } from './headers/find-headers.ts';

const usage = `usage: pnpm check:specs [options]

Compares every number and every struct of the specs, overlays included, with the kernel's headers.

  --headers DIR   a usr/include with the headers (default: Debian's package of the specs' kernel version)
  --kernel DIR    a kernel tree, whose headers are taken
  --spec NAME     one family only; may come several times
  --required      fail where there are no headers, instead of skipping
  --corrections   instead, verify what the overlays put right, and count it by kind
`;

const explained = 'tools/check-specs/explained.yaml';
const corrected = 'tools/check-specs/corrections.yaml';

/** Something that whoever called has to put right. */
class UsageError extends Error {}

interface Options extends HeaderOptions {
  readonly specs: readonly string[];
  readonly isRequired: boolean;
}

/** Runs the checks; returns the exit code. */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      headers: { type: 'string' },
      kernel: { type: 'string' },
      spec: { type: 'string', multiple: true, default: [] },
      required: { type: 'boolean', default: false },
      corrections: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.corrections) return await countCorrections(values.spec);
  const { headers, kernel } = values;
  return compare({ headers, kernel, specs: values.spec, isRequired: values.required });
}

function compare(options: Options): number {
  const families = chosenFamilies(options.specs);
  const found = findHeaders(options, join(root, 'specs'));
  if ('problem' in found) {
    console.log(`check-specs: skipped, nothing to compare the specs with: ${found.problem}`);
    return options.isRequired ? 1 : 0;
  }
  try {
    const facts = readFacts(found.plan);
    const explanations = readExplanations();
    chosenFamilies([...explanations.keys()]);
    const reports = families.map((family) => {
      const own = explanations.get(family.file) ?? new Explanations(family.file, []);
      const checked = { spec: familySpec(family), model: familyModel(family) };
      return { ...checkFamily(checked, facts, own), stale: own.stale() };
    });
    return print(reports);
  } finally {
    found.remove();
  }
}

async function countCorrections(specs: readonly string[]): Promise<number> {
  const corrections = parseCorrections(readFileSync(join(root, corrected), 'utf8'));
  chosenFamilies([...specs, ...corrections.map(({ spec }) => spec)]);
  const chosen = corrections.filter(({ spec }) => specs.length === 0 || specs.includes(spec));
  const outcomes = checkCorrections(
    chosen,
    (spec) => {
      const [family] = chosenFamilies([spec]);
      if (family === undefined) throw new UsageError(`no family ${spec}`);
      return { corrected: familyModel(family), imported: importedModelOf(family) };
    },
    await familiesWithVectors(),
  );
  const left = outcomes.filter(({ problems }) => problems.length > 0);
  for (const { kind, spec, place, problems } of left) {
    console.log(`${kind}: ${spec}: ${place}: ${problems.join(', ')}`);
  }
  console.log(table(outcomes));
  return left.length === 0 ? 0 : 1;
}

/** Without its overlay, a spec may be wrong in ways that no model can be made of. */
function importedModelOf(family: Family): FamilyModel | undefined {
  try {
    return importedModel(family);
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw error;
  }
}

function chosenFamilies(names: readonly string[]): readonly Family[] {
  const families = enabledFamilies();
  const unknown = names.find((name) => !families.some(({ file }) => file === name));
  if (unknown !== undefined) throw new UsageError(`no family ${unknown}`);
  return names.length === 0 ? families : families.filter(({ file }) => names.includes(file));
}

function readExplanations(): ReadonlyMap<string, Explanations> {
  const file = join(root, explained);
  return existsSync(file) ? parseExplanations(readFileSync(file, 'utf8')) : new Map();
}

function print(reports: readonly (FamilyReport & { readonly stale: readonly string[] })[]): number {
  const unexplained = reports.flatMap((report) => report.unexplained);
  const stale = reports.flatMap((report) => report.stale);
  for (const { spec, place, is, text } of unexplained) console.log(`${is}: ${spec}: ${place}: ${text}`);
  for (const each of stale) console.log(`${explained}: ${each}: listed, but nothing differs there`);
  const sum = (of: (report: FamilyReport) => number) => reports.reduce((total, report) => total + of(report), 0);
  const { numbers, structs, reasons } = {
    numbers: sum((report) => report.numbers),
    structs: sum((report) => report.structs),
    reasons: sum((report) => report.explained),
  };
  console.log(
    `check-specs: ${reports.length === 1 ? '1 family' : `${reports.length} families`}, ${numbers} numbers and ${structs} structs compared; ` +
      `${reasons} differences with a reason, ${unexplained.length} without`,
  );
  return unexplained.length + stale.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!(error instanceof SpecError || isUsage)) throw error;
  console.error(error.message);
  process.exitCode = isUsage ? 2 : 1;
}
