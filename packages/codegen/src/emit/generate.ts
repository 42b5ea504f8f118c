import type { FamilyModel } from '../model/model.ts';
import { emitConstants } from './constants.ts';
import { emitDecode } from './decode.ts';
import { emitDescriptors } from './descriptors.ts';
import { emitEncode } from './encode.ts';
import { bareName, emitIndex, exportedNames } from './index-file.ts';
import { emitOperations } from './operations.ts';
import { type PackageLayout, packageJson, standaloneTsconfig, workspaceTsconfigs } from './package-files.ts';
import { readme } from './readme.ts';
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
  return `// ${bannerText(source, command)}`;
}

function bannerText(source: string, command: string): string {
  return `Generated from ${source}. Do not edit; run \`${command}\`.`;
}

/**
 * Generates the package of a family: a pure function of the model. Throws a SpecError for features of the spec that no
 * code is generated for.
 */
export function generatePackage(family: FamilyModel, facts: PackageFacts): PackageFiles {
  refuseUnsupported(family);
  const { layout, existing, source } = facts;
  const command = layout.isWorkspace ? 'pnpm regenerate' : 'npx @nlkit/netlink-codegen';
  const banner = bannerOf(source, command);
  const owned = generateSources(family, banner);
  const index = new SourceFile('src/index.ts', banner);
  emitIndex(owned, existing.get('src/extra/index.ts'), index);
  owned.set(index.path, index.toString());
  owned.set('REFERENCE.md', reference(family, bannerText(source, command)));
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

/** The files of `src/gen`, by path. Empty ones are left out. */
export function generateSources(family: FamilyModel, banner: string): Map<string, string> {
  const files = emitSources(family, banner, new Set());
  // Names of core that the family exports, too, get other names where both would meet.
  const own = new Set(files.flatMap((file) => exportedNames(file.toString()).map(bareName)));
  const isMet = files.some((file) => file.coreNames.some((name) => own.has(name)));
  const final = isMet ? emitSources(family, banner, own) : files;
  return new Map(final.map((file) => [file.path, file.toString()]));
}

function emitSources(family: FamilyModel, banner: string, taken: ReadonlySet<string>): SourceFile[] {
  const files = Object.entries(emitters).map(([name, emit]) => {
    const file = new SourceFile(`src/gen/${name}.ts`, banner, taken);
    emit(family, file);
    return file;
  });
  return files.filter((file) => !file.isEmpty);
}
