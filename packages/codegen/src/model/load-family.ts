import { basename, extname } from 'node:path';
import { loadSpec } from '../load/load-spec.ts';
import type { FamilyModel } from './model.ts';
import { normalise } from './normalise.ts';

/** What `specs/families.json` says of a family, as far as it matters here. */
export interface FamilyEntry {
  /** npm package. */
  readonly package: string;
  /** Kernel modules that bring the family; none where it is built in. */
  readonly modules?: readonly string[];
}

/** Where the model of a family comes from. */
export interface FamilySources {
  readonly specFile: string;
  readonly overlayFile?: string;
  /** Folder with a spec of the same file name, whose texts are taken where ours say nothing. */
  readonly docsFolder?: string;
  /** Whether the spec comes from the kernel as it is: then only the overlay may use our own keys. */
  readonly isImported?: boolean;
  readonly entry: FamilyEntry;
}

/**
 * Reads the spec of a family and makes its model.
 *
 * Throws a SpecError that lists what is wrong with the spec or its overlay.
 */
export function loadFamily({ specFile, overlayFile, docsFolder, isImported, entry }: FamilySources): FamilyModel {
  const loaded = loadSpec({
    spec: specFile,
    ...(overlayFile !== undefined && { overlay: overlayFile }),
    ...(docsFolder !== undefined && { docs: docsFolder }),
    ...(isImported !== undefined && { imported: isImported }),
  });
  return normalise(loaded, {
    file: basename(specFile, extname(specFile)),
    packageName: entry.package,
    modules: entry.modules ?? [],
  });
}
