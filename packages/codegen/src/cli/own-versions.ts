import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Manifest {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const core = '@nlkit/netlink-core';
const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;

/** Version of the generator. */
export const ownVersion: string = own.version;

/** Version of TypeScript that packages are made for. */
export const typescriptRange = '^7.0.2';

/** Versions of core that generated code works with: those of the one that the generator was made beside. */
export function coreRange(): string {
  const range = own.devDependencies[core] ?? '*';
  if (!range.startsWith('workspace:')) return range;
  // In the repository, where the range has no number yet.
  const manifest = createRequire(import.meta.url)(`${core}/package.json`) as Manifest;
  return `^${manifest.version}`;
}
