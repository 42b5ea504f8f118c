import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { enabledFamilies, familyModel, root } from '../regenerate/families.ts';
import { type FamilySupport, supportDocument, unexplained } from './document.ts';
import { evidenceOf, readRecords, recordFile } from './evidence.ts';
import { rowsOf } from './table.ts';

/**
 * `pnpm support`: writes docs/support.md out of what `npm run test:vm` and `npm test` recorded. `--check` writes nothing
 * and fails where the page is not what these runs saw.
 */
function main(isCheck: boolean): void {
  const missing = (['vm', 'host'] as const).filter((kernel) => !existsSync(recordFile(kernel)));
  if (missing.length > 0) {
    console.error(
      `there is no record of the tests on ${missing.join(' and ')}: run \`npm run test:vm\` and \`npm test\``,
    );
    process.exitCode = 1;
    return;
  }
  const records = readRecords([recordFile('vm'), recordFile('host')]);
  const reasons = parse(readFileSync(join(import.meta.dirname, 'reasons.yaml'), 'utf8')) as Readonly<
    Record<string, FamilySupport['reasons']>
  >;
  const families = enabledFamilies().map((family): FamilySupport => {
    const rows = rowsOf(familyModel(family), evidenceOf(family, records));
    return { family, rows, reasons: reasons[family.file] ?? {} };
  });
  const problems = families.flatMap(unexplained);
  const file = join(root, 'docs/support.md');
  const text = supportDocument(families);
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    problems.push('docs/support.md is not what the tests saw: run `pnpm support`');
    printDifferences(existsSync(file) ? readFileSync(file, 'utf8') : '', text);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function printDifferences(before: string, after: string): void {
  const [old, now] = [new Set(before.split('\n')), new Set(after.split('\n'))];
  for (const line of old) if (!now.has(line)) console.error(`- ${line}`);
  for (const line of now) if (!old.has(line)) console.error(`+ ${line}`);
}

main(process.argv.includes('--check'));
