import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  compareTree,
  type FamilyEntry,
  type FamilyModel,
  type FileChange,
  generatePackage,
  kebab,
  loadFamily,
  readExisting,
} from '@nlkit/netlink-codegen';

/** Root folder of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** One entry of `specs/families.json`. */
export interface Family extends FamilyEntry {
  /** Spec file without its ending. */
  readonly file: string;
  /** Whether a package is generated. */
  readonly enabled: boolean;
}

/** Families that packages are generated for. */
export function enabledFamilies(): readonly Family[] {
  const all = JSON.parse(readFileSync(join(root, 'specs/families.json'), 'utf8')) as readonly Family[];
  return all.filter(({ enabled }) => enabled);
}

/** Folder of a family's package. */
export function packageFolder(family: Family): string {
  return join(root, 'packages', `family-${kebab(family.file)}`);
}

/** The model of a family. Throws a SpecError for what is wrong with its spec. */
export function familyModel(family: Family): FamilyModel {
  const spec = specFile(family);
  const overlay = overlayFile(family);
  return loadFamily({
    // Errors name files as they are seen from the root.
    specFile: relative(process.cwd(), join(root, spec)),
    ...(overlay !== undefined && { overlayFile: relative(process.cwd(), join(root, overlay)) }),
    isImported: spec.startsWith('specs/kernel/'),
    entry: family,
  });
}

/** What regenerating would change in a family's package. Throws a SpecError for what is wrong with its spec. */
export function pendingChanges(family: Family): readonly FileChange[] {
  const folder = packageFolder(family);
  const files = generatePackage(familyModel(family), {
    source: `${specFile(family)}${overlayFile(family) === undefined ? '' : ' and its overlay'}`,
    layout: { isWorkspace: true, coreRange: '', typescriptRange: '' },
    existing: readExisting(folder),
    licence: readFileSync(join(root, 'LICENSE'), 'utf8'),
  });
  return compareTree(folder, files);
}

function specFile({ file }: Family): string {
  const imported = `specs/kernel/${file}.yaml`;
  return existsSync(join(root, imported)) ? imported : `specs/extra/${file}.yaml`;
}

function overlayFile({ file }: Family): string | undefined {
  const overlay = `specs/overlays/${file}.yaml`;
  return existsSync(join(root, overlay)) ? overlay : undefined;
}
