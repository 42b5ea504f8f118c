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

/** The package's package.json. What people change (the version, further scripts and dependencies) is kept. */
export function packageJson(family: FamilyModel, layout: PackageLayout, existing: string | undefined): string {
  const old = (existing === undefined ? {} : JSON.parse(existing)) as Record<string, unknown>;
  const root = layout.isWorkspace ? ' --root ../..' : '';
  const folder = `packages/family-${kebab(family.file)}/`;
  const entry = layout.isWorkspace ? { '@nlkit/source': './src/index.ts' } : {};
  const merged = {
    ...old,
    name: family.packageName,
    version: old['version'] ?? firstVersion,
    description: `Typed netlink messages of the Linux family ${family.name}`,
    keywords: ['linux', 'netlink', family.name],
    license: old['license'] ?? 'MIT',
    ...(layout.isWorkspace ? { author: 'nlkit contributors' } : {}),
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { ...entry, types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
    },
    files: ['dist', 'src', 'REFERENCE.md'],
    engines: { node: '>=20.19' },
    scripts: {
      build: layout.isWorkspace ? 'rm -rf dist && tsc -p tsconfig.build.json' : 'tsc -p tsconfig.json',
      ...(layout.isWorkspace
        ? {
            typecheck: 'tsc -p tsconfig.json',
            test: `vitest run${root} --project unit --passWithNoTests ${folder}`,
            lint: 'biome check .',
          }
        : { prepack: 'tsc -p tsconfig.json' }),
      ...(old['scripts'] as Record<string, string> | undefined),
    },
    publishConfig: { access: 'public' },
    dependencies: {
      ...(old['dependencies'] as Record<string, string> | undefined),
      '@nlkit/netlink-core': layout.isWorkspace ? 'workspace:^' : layout.coreRange,
    },
    ...(layout.isWorkspace
      ? {}
      : {
          devDependencies: {
            typescript: layout.typescriptRange,
            ...(old['devDependencies'] as Record<string, string> | undefined),
          },
        }),
  };
  return `${JSON.stringify(merged, undefined, 2)}\n`;
}

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
    compilerOptions: { customConditions: [], types: [], rootDir: 'src', outDir: 'dist' },
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

/** A first README: what the package is, how it is installed, the smallest example. Written once, then yours. */
export function readme(family: FamilyModel): string {
  const first =
    family.operations.find((operation) => operation.dump !== undefined) ??
    family.operations.find((operation) => operation.do !== undefined);
  const call = first?.dump === undefined ? 'do' : 'dump';
  const example =
    first === undefined
      ? []
      : [
          '',
          '```ts',
          "import { NetlinkSocket } from '@nlkit/netlink-socket';",
          `import { ${first.tsName} } from '${family.packageName}';`,
          '',
          'const socket = new NetlinkSocket();',
          ...(call === 'dump'
            ? [`for await (const row of socket.dump(${first.tsName})) console.log(row);`]
            : [`console.log(await socket.do(${first.tsName}, {}));`]),
          'await socket.close();',
          '```',
        ];
  return [
    `# ${family.packageName}`,
    '',
    `Typed messages of the Linux netlink family \`${family.name}\`${family.doc === '' ? '.' : `: ${family.doc}`}`,
    '',
    '```sh',
    `npm install ${family.packageName} @nlkit/netlink-socket`,
    '```',
    ...example,
    '',
    'All operations, attributes, types and enums: [REFERENCE.md](REFERENCE.md).',
    '',
  ].join('\n');
}
