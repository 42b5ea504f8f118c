import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './families.ts';

/** The changeset that regenerating writes; one file, so that regenerating often does not pile them up. */
const file: string = join(root, '.changeset', 'regenerated.md');

/** Adds packages to the changeset of regenerated code, and returns its path. A text that is there already stays. */
export function writeChangeset(packages: readonly string[]): string {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, head = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(old) ?? [];
  const named = [...head.matchAll(/^"(.+)": (\w+)$/gm)].map(
    ([, name, bump]) => [name as string, bump as string] as const,
  );
  const bumps = new Map<string, string>([...packages.map((name) => [name, 'minor'] as const), ...named]);
  const lines = [...bumps.entries()].toSorted().map(([name, bump]) => `"${name}": ${bump}`);
  const body = text.trim() === '' ? 'Generated code follows the specs anew.' : text.trim();
  writeFileSync(file, `---\n${lines.join('\n')}\n---\n\n${body}\n`);
  return file;
}
