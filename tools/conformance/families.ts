import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { enabledFamilies, packageFolder } from '../regenerate/families.ts';
import type { FamilyPackage } from './family-package.ts';
import { type Case, readVectors } from './vector.ts';

/** A family package with its vectors. */
export interface FamilyVectors {
  readonly exports: FamilyPackage;
  readonly cases: readonly Case[];
}

/** Imports the packages of all families that have vectors. */
export async function familiesWithVectors(): Promise<readonly FamilyVectors[]> {
  const families = enabledFamilies().map((family) => ({
    sources: pathToFileURL(join(packageFolder(family), 'src/index.ts')).href,
    vectors: join(packageFolder(family), 'test/vectors'),
  }));
  return await Promise.all(
    families
      .filter(({ vectors }) => existsSync(vectors))
      .map(async ({ sources, vectors }) => ({
        exports: (await import(sources)) as FamilyPackage,
        cases: readVectors(vectors),
      })),
  );
}
