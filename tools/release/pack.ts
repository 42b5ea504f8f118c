import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runPnpm } from './pnpm.ts';
import type { Manifest, Package } from './workspace.ts';

/**
 * Builds the packages and packs each as it would be published.
 * @returns path of the tarball by package name
 */
export async function packAll(packages: readonly Package[], folder: string): Promise<Map<string, string>> {
  await runPnpm(['run', 'build']);
  const filters = packages.map(({ name }) => `--filter=${name}`);
  await runPnpm(['--recursive', ...filters, 'pack', '--pack-destination', folder]);
  const tarballs = new Map<string, string>();
  for (const { name, manifest } of packages) {
    const tarball = join(folder, tarballName(manifest));
    if (!existsSync(tarball)) throw new Error(`cannot find the tarball of ${name}: expected ${tarball}`);
    tarballs.set(name, tarball);
  }
  return tarballs;
}

/** Name of a package's tarball: `@scope/name` 1.2.3 becomes `scope-name-1.2.3.tgz`. */
export function tarballName({ name, version }: Manifest): string {
  return `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}.tgz`;
}
