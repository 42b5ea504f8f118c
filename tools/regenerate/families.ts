import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  compareTree,
  type FamilyEntry,
  type FamilyModel,
  type FileChange,
  generatePackage,
  kebab,
  type LoadedSpec,
  loadFamily,
  loadSpec,
  readExisting,
} from '@nlkit/netlink-codegen';

/** Root folder of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** One entry of `specs/families.json`. */
export interface Family extends FamilyEntry {
  /** Spec file without its ending. */
  readonly file: string;
  /** The name that the kernel knows the family by. */
  readonly family: string;
  /** What it is for, in a few words. */
  readonly about: string;
  /** Whether a package is generated. */
  readonly enabled: boolean;
  /** Kernel option that the family depends on, without `CONFIG_`; empty where that is not known. */
  readonly kernelOption: string;
  /** Whether the kernel loads the module by itself when a privileged process asks for the family. */
  readonly autoload: boolean;
}

/** All entries of `specs/families.json`. */
export function allFamilies(repository: string = root): readonly Family[] {
  return JSON.parse(readFileSync(join(repository, 'specs/families.json'), 'utf8')) as readonly Family[];
}

/** Families that packages are generated for. */
export function enabledFamilies(repository: string = root): readonly Family[] {
  return allFamilies(repository).filter(({ enabled }) => enabled);
}

/** Folder of a family's package. */
export function packageFolder(family: Family, repository: string = root): string {
  return join(repository, 'packages', folderName(family));
}

function folderName({ file }: Family): string {
  return `family-${kebab(file)}`;
}

/** The model of a family. Throws a SpecError for what is wrong with its spec. */
export function familyModel(family: Family, repository: string = root): FamilyModel {
  const { spec, overlay, isImported } = familySources(family, repository);
  return loadFamily({
    specFile: spec,
    ...(overlay !== undefined && { overlayFile: overlay }),
    isImported,
    entry: family,
  });
}

/** The model of a family's spec as it was imported, without the overlay. Throws a SpecError for what is wrong with it. */
export function importedModel(family: Family, repository: string = root): FamilyModel {
  const { spec, isImported } = familySources(family, repository);
  return loadFamily({ specFile: spec, isImported, entry: family });
}

/** The spec of a family with its overlay, as it is written. Throws a SpecError for what is wrong with it. */
export function familySpec(family: Family, repository: string = root): LoadedSpec['spec'] {
  const { spec, overlay, isImported } = familySources(family, repository);
  return loadSpec({ spec, ...(overlay !== undefined && { overlay }), imported: isImported }).spec;
}

/** Paths of a family's spec and overlay. Errors name files as they are seen from where the command runs. */
function familySources(
  family: Family,
  repository: string,
): { readonly spec: string; readonly overlay: string | undefined; readonly isImported: boolean } {
  const spec = specFile(family, repository);
  const overlay = overlayFile(family, repository);
  return {
    spec: relative(process.cwd(), join(repository, spec)),
    overlay: overlay === undefined ? undefined : relative(process.cwd(), join(repository, overlay)),
    isImported: spec.startsWith('specs/kernel/'),
  };
}

/** What regenerating would change in a family's package. Throws a SpecError for what is wrong with its spec. */
export function pendingChanges(family: Family, repository: string = root): readonly FileChange[] {
  const folder = packageFolder(family, repository);
  const files = generatePackage(familyModel(family, repository), {
    source: `${specFile(family, repository)}${overlayFile(family, repository) === undefined ? '' : ' and its overlay'}`,
    layout: { isWorkspace: true, coreRange: '', typescriptRange: '' },
    existing: readExisting(folder),
    licence: readFileSync(join(repository, 'LICENSE'), 'utf8'),
  });
  return compareTree(folder, files);
}

/** Family packages, below the root, that no enabled family has any more. */
export function orphanedPackages(repository: string = root): string[] {
  const known = new Set(enabledFamilies(repository).map(folderName));
  return readdirSync(join(repository, 'packages'))
    .filter((name) => name.startsWith('family-') && !known.has(name))
    .filter((name) => existsSync(join(repository, 'packages', name, 'src/gen')))
    .map((name) => `packages/${name}`);
}

function specFile({ file }: Family, repository: string): string {
  const imported = `specs/kernel/${file}.yaml`;
  return existsSync(join(repository, imported)) ? imported : `specs/extra/${file}.yaml`;
}

function overlayFile({ file }: Family, repository: string): string | undefined {
  const overlay = `specs/overlays/${file}.yaml`;
  return existsSync(join(repository, overlay)) ? overlay : undefined;
}
