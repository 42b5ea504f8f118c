import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FileChange } from '@nlkit/netlink-codegen';
import { enabledFamilies, type Family, familyModel, packageFolder } from './families.ts';

const path = 'README.md';
const place = /(?<=^<!-- families:start -->\n)[\s\S]*?(?=^<!-- families:end -->$)/m;

/** What regenerating would change in the README of the repository: its table of families. */
export function readmeChange(repository: string): FileChange | undefined {
  const file = join(repository, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = before.replace(place, () => familyTable(repository));
  return before === after ? undefined : { path, kind: 'changed', before, after };
}

/** A row for each family: its package, what it is for, which of its operations need a privilege, its reference. */
function familyTable(repository: string): string {
  const rows = enabledFamilies(repository).map((family) => {
    const folder = relative(repository, packageFolder(family, repository));
    const reference = `[reference](${folder}/REFERENCE.md)`;
    return `| [\`${family.package}\`](${folder}) | ${family.about} | ${privileges(family, repository)} | ${reference} |`;
  });
  return ['| package | what it is for | CAP_NET_ADMIN | |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function privileges(family: Family, repository: string): string {
  const operations = familyModel(family, repository).operations.filter(({ do: call, dump }) => call ?? dump);
  if (operations.length === 0) return 'no operations';
  const privileged = operations.filter(({ privilege }) => privilege !== undefined);
  if (privileged.length === 0) return `none of ${operations.length}`;
  const count = privileged.length === operations.length ? 'all' : privileged.length;
  const mark = privileged.some(({ privilege }) => privilege === 'initial') ? ' †' : '';
  return `${count} of ${operations.length}${mark}`;
}
