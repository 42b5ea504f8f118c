import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program in a README: its blocks of TypeScript, with those behind it that have no imports of their own. */
export interface Example {
  /** Path below the root, and the line of the first block. */
  readonly place: string;
  readonly code: string;
}

/** The READMEs that users see, as paths below the root. */
export function readmes(root: string): string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return ['README.md', ...packages].filter((path) => existsSync(join(root, path)));
}

/** The programs of a README. */
export function examplesOf(root: string, readme: string): Example[] {
  const text = readFileSync(join(root, readme), 'utf8');
  const examples: Example[] = [];
  for (const { 1: code = '', index } of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    const before = examples.at(-1);
    if (before !== undefined && !/^import /m.test(code)) {
      examples[examples.length - 1] = { ...before, code: before.code + code };
    } else {
      const line = text.slice(0, index).split('\n').length;
      examples.push({ place: `${readme}:${line}`, code });
    }
  }
  return examples;
}
