import type { FamilyModel } from '../model/model.ts';

/** Where a package stands: in this repository, or by itself. */
export interface PackageLayout {
  /** True for packages of this repository, which share its compiler settings and its copy of core. */
  readonly isWorkspace: boolean;
  /** Range of core's versions that the package takes. */
  readonly coreRange: string;
  /** Version of TypeScript that a package by itself is built with. */
  readonly typescriptRange: string;
}

const firstVersion = '0.0.0';
const coreModule = '@nlkit/netlink-core';

/** The package's package.json. What people change (version, licence, further scripts and dependencies) is kept. */
export function packageJson(family: FamilyModel, layout: PackageLayout, existing: string | undefined): string {
  const old = (existing === undefined ? {} : JSON.parse(existing)) as Manifest;
  const { isWorkspace } = layout;
  const source = isWorkspace ? { '@nlkit/source': './src/index.ts' } : {};
  return json({
    ...old,
    name: family.packageName,
    version: old.version ?? firstVersion,
    description: old.description ?? `Typed netlink messages of the Linux family ${family.name}`,
    keywords: old.keywords ?? ['linux', 'netlink', family.name],
    ...(isWorkspace ? { license: 'MIT', author: 'nlkit contributors' } : {}),
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { ...source, types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
    },
    files: ['dist', 'src', 'REFERENCE.md'],
    engines: { node: '>=20.19' },
    scripts: { ...(isWorkspace ? workspaceScripts(family) : standaloneScripts), ...old.scripts },
    ...(isWorkspace ? { publishConfig: { access: 'public' } } : {}),
    dependencies: { ...old.dependencies, [coreModule]: isWorkspace ? 'workspace:^' : layout.coreRange },
    ...(isWorkspace ? {} : { devDependencies: { typescript: layout.typescriptRange, ...old.devDependencies } }),
  });
}

/** What is looked at of a package.json that is there already. */
interface Manifest {
  readonly version?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function workspaceScripts(family: FamilyModel): Readonly<Record<string, string>> {
  const folder = `packages/family-${kebab(family.file)}/`;
  return {
    build: 'rm -rf dist && tsc -p tsconfig.build.json && node ../../tools/build/bundle.mjs src/index.ts',
    typecheck: 'tsc -p tsconfig.json',
    test: `vitest run --root ../.. --project unit --passWithNoTests ${folder}`,
    lint: 'biome check --error-on-warnings .',
  };
}

const standaloneScripts = { build: 'tsc -p tsconfig.json', prepack: 'npm run build' } as const;

/** Folder name of a family's package. */
export function kebab(file: string): string {
  return file.replaceAll('_', '-');
}

/** Compiler settings of a package of this repository: one for checks, one for the build. */
export function workspaceTsconfigs(): ReadonlyMap<string, string> {
  const base = '../../tsconfig.base.json';
  const check = {
    extends: base,
    compilerOptions: { types: ['node'], noEmit: true },
    include: ['src', 'test'],
    exclude: ['test/fixtures'],
  };
  const build = {
    extends: base,
    compilerOptions: {
      customConditions: [],
      types: [],
      emitDeclarationOnly: true,
      rootDir: 'src',
      outDir: 'dist',
    },
    include: ['src'],
  };
  return new Map([
    ['tsconfig.json', json(check)],
    ['tsconfig.build.json', json(build)],
  ]);
}

/** Compiler settings of a package by itself. */
export function standaloneTsconfig(): string {
  return json({
    compilerOptions: {
      target: 'es2023',
      lib: ['es2023'],
      module: 'nodenext',
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      declaration: true,
      rootDir: 'src',
      outDir: 'dist',
      types: [],
    },
    include: ['src'],
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
