import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  compareTree,
  type FamilyEntry,
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

/** What regenerating would change in a family's package. Throws a SpecError for what is wrong with its spec. */
export function pendingChanges(family: Family): readonly FileChange[] {
  const overlay = `specs/overlays/${family.file}.yaml`;
  const imported = `specs/kernel/${family.file}.yaml`;
  const isImported = existsSync(join(root, imported));
  const spec = isImported ? imported : `specs/extra/${family.file}.yaml`;
  const hasOverlay = existsSync(join(root, overlay));
  const model = loadFamily({
    // Errors name files as they are seen from the root.
    specFile: relative(process.cwd(), join(root, spec)),
    ...(hasOverlay && { overlayFile: relative(process.cwd(), join(root, overlay)) }),
    isImported,
    entry: family,
  });
  const folder = packageFolder(family);
  const files = generatePackage(model, {
    source: `${spec}${hasOverlay ? ' and its overlay' : ''}`,
    layout: { isWorkspace: true, coreRange: '', typescriptRange: '' },
    existing: readExisting(folder),
    licence: readFileSync(join(root, 'LICENSE'), 'utf8'),
  });
  return compareTree(folder, files);
}
