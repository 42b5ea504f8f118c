import type { FamilyModel } from '../model/model.ts';
import { emitConstants } from './constants.ts';
import { emitDecode } from './decode.ts';
import { emitDescriptors } from './descriptors.ts';
import { emitEncode } from './encode.ts';
import { emitIndex } from './index-file.ts';
import { emitOperations } from './operations.ts';
import { type PackageLayout, packageJson, readme, standaloneTsconfig, workspaceTsconfigs } from './package-files.ts';
import { reference } from './reference.ts';
import { refuseUnsupported } from './refuse.ts';
import { SourceFile } from './source-file.ts';
import { emitTypes } from './types.ts';

/** What is known of the package that is generated, beside its model. */
export interface PackageFacts {
  /** Where the model came from, for the banner: `specs/kernel/wireguard.yaml and its overlay`. */
  readonly source: string;
  readonly layout: PackageLayout;
  /** Texts of files that are there already, by path below the package; what they say may be kept. */
  readonly existing: ReadonlyMap<string, string>;
  /** Text of the licence of packages of this repository. */
  readonly licence?: string;
}

/** The files of a package. */
export interface PackageFiles {
  /** Files that belong to the generator: written whenever they differ. */
  readonly owned: ReadonlyMap<string, string>;
  /** Files that are written once, as a start, and belong to people then. */
  readonly starters: ReadonlyMap<string, string>;
}

const emitters = {
  constants: emitConstants,
  types: emitTypes,
  descriptors: emitDescriptors,
  decode: emitDecode,
  encode: emitEncode,
  operations: emitOperations,
} as const;

/** First line of every generated file; only files that carry it are overwritten or removed. */
export function bannerOf(source: string, command: string): string {
  return `// Generated from ${source}. Do not edit; run \`${command}\`.`;
}

/**
 * Generates the package of a family: a pure function of the model. Throws a SpecError for features of the spec that no
 * code is generated for.
 */
export function generatePackage(family: FamilyModel, facts: PackageFacts): PackageFiles {
  refuseUnsupported(family);
  const { layout, existing } = facts;
  const banner = bannerOf(facts.source, layout.isWorkspace ? 'pnpm regenerate' : 'nlkit-codegen');
  const owned = new Map<string, string>();
  for (const [name, emit] of Object.entries(emitters)) {
    const file = new SourceFile(`src/gen/${name}.ts`, banner);
    emit(family, file);
    if (!file.isEmpty) owned.set(file.path, file.toString());
  }
  const index = new SourceFile('src/index.ts', banner);
  emitIndex(owned, existing.get('src/extra/index.ts'), index);
  owned.set(index.path, index.toString());
  owned.set('REFERENCE.md', reference(family, facts.source));
  owned.set('package.json', packageJson(family, layout, existing.get('package.json')));
  const starters = new Map([['README.md', readme(family)]]);
  if (layout.isWorkspace) {
    for (const [path, text] of workspaceTsconfigs()) owned.set(path, text);
    if (facts.licence !== undefined) owned.set('LICENSE', facts.licence);
  } else {
    starters.set('tsconfig.json', standaloneTsconfig());
  }
  return { owned, starters };
}
