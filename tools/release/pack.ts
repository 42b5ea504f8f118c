import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { type Manifest, type Package, readManifest, root } from './workspace.ts';

/**
 * Builds the packages and packs each as it would be published.
 * @returns path of the tarball by package name
 */
export async function packAll(packages: readonly Package[], folder: string): Promise<Map<string, string>> {
  const pnpm = ['npx', '--yes', readManifest(root).packageManager ?? 'pnpm'] as const;
  await runCommand([...pnpm, 'run', 'build'], root);
  const filters = packages.map(({ name }) => `--filter=${name}`);
  await runCommand([...pnpm, '--recursive', ...filters, 'pack', '--pack-destination', folder], root);
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
