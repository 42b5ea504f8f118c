import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The changeset that regenerating writes; one file, so that regenerating often does not pile them up. */
const ownName = 'regenerated.md';

interface Changeset {
  /** Kind of release by package name. */
  readonly bumps: ReadonlyMap<string, string>;
  readonly text: string;
}

/**
 * Adds packages to the changeset of regenerated code, those apart that another changeset names already. A text that is
 * there stays. Returns its path, or undefined where there was nothing to add.
 */
export function writeChangeset(folder: string, packages: readonly string[]): string | undefined {
  const others = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== ownName && name !== 'README.md');
  const named = new Set(others.flatMap((name) => [...readChangeset(join(folder, name)).bumps.keys()]));
  const missing = packages.filter((name) => !named.has(name));
  if (missing.length === 0) return undefined;
  const file = join(folder, ownName);
  const old = readChangeset(file);
  const bumps = new Map<string, string>([...missing.map((name) => [name, 'minor'] as const), ...old.bumps]);
  const lines = [...bumps].toSorted().map(([name, bump]) => `"${name}": ${bump}`);
  const text = old.text === '' ? 'Generated code follows the specs anew.' : old.text;
  writeFileSync(file, `---\n${lines.join('\n')}\n---\n\n${text}\n`);
  return file;
}

function readChangeset(file: string): Changeset {
  const content = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, head = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(content) ?? [];
  const bumps = [...head.matchAll(/^["'](.+)["']: (\w+)$/gm)].map(
    ([, name, bump]) => [name as string, bump as string] as const,
  );
  return { bumps: new Map(bumps), text: text.trim() };
}
