import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { enabledFamilies, familyModel, root } from '../regenerate/families.ts';
import { differences } from './differences.ts';
import { type FamilySupport, supportDocument, unexplained } from './document.ts';
import { evidenceOf, kernelVersion, readRecords, recordFile } from './evidence.ts';
import { rowsOf } from './table.ts';

/**
 * `pnpm support`: writes docs/support.md out of what `npm run test:vm` and `npm test` recorded. `--check` writes nothing
 * and fails where the page is not what these runs saw, apart from what the kernel of the machine itself did.
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
  const ofVm = readRecords([recordFile('vm')]);
  const records = [...ofVm, ...readRecords([recordFile('host')])];
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
  if (isCheck) {
    const changed = differences(
      existsSync(file) ? readFileSync(file, 'utf8') : '',
      text,
      kernelVersion(ofVm[0]?.[0] ?? ''),
    );
    if (changed.length > 0) problems.push('docs/support.md is not what the tests saw; run `pnpm support`:', ...changed);
  } else writeFileSync(file, text);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main(process.argv.includes('--check'));
