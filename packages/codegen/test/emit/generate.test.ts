import { describe, expect, test } from 'vitest';
import { generatePackage, type PackageFacts } from '../../src/emit/generate.ts';
import { loadFamily } from '../../src/model/load-family.ts';
import { features, fixtureRoot } from './fixtures.ts';

const standalone: PackageFacts = {
  source: 'spec.yaml',
  layout: { isWorkspace: false, coreRange: '^1.2.0', typescriptRange: '^7.0.0' },
  existing: new Map(),
};

function generate(feature: string, facts: Partial<PackageFacts> = {}) {
  const model = loadFamily({ specFile: `${fixtureRoot}/${feature}/spec.yaml`, entry: { package: '@demo/dev' } });
  return generatePackage(model, { ...standalone, ...facts });
}

function manifest(feature: string, facts: Partial<PackageFacts> = {}): Record<string, unknown> {
  return JSON.parse(generate(feature, facts).owned.get('package.json') ?? '') as Record<string, unknown>;
}

describe('the index', () => {
  test.each(features)('%s: exports every name once', (feature) => {
    const index = generate(feature).owned.get('src/index.ts') ?? '';
    const names = [...index.matchAll(/\{([^}]*)\}/g)].flatMap(([, list]) =>
      (list ?? '').split(',').flatMap((word) => word.trim().replace(/^type /, '') || []),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names).toContain('family');
  });

  test('has what src/extra exports', () => {
    const extra = "export { helper, type Help } from './help.ts';\nexport type { Only } from './only.ts';\n";
    const index = generate('scalars', { existing: new Map([['src/extra/index.ts', extra]]) }).owned.get('src/index.ts');
    expect(index).toContain("export { type Help, type Only, helper } from './extra/index.ts';");
  });
});

describe('a package by itself', () => {
  test('needs no workspace', () => {
    expect(manifest('scalars')).toEqual({
      name: '@demo/dev',
      version: '0.0.0',
      description: 'Typed netlink messages of the Linux family scalars',
      keywords: ['linux', 'netlink', 'scalars'],
      type: 'module',
      sideEffects: false,
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './package.json': './package.json',
      },
      files: ['dist', 'src', 'REFERENCE.md'],
      engines: { node: '>=20.19' },
      scripts: { build: 'tsc -p tsconfig.json', prepack: 'npm run build' },
      dependencies: { '@nlkit/netlink-core': '^1.2.0' },
      devDependencies: { typescript: '^7.0.0' },
    });
    expect([...generate('scalars').starters.keys()]).toEqual(['README.md', 'tsconfig.json']);
  });

  test('keeps what people changed in package.json', () => {
    const old = {
      name: 'other',
      version: '2.1.0',
      license: 'ISC',
      description: 'Mine.',
      scripts: { build: 'make', test: 'vitest' },
      dependencies: { left: '1', '@nlkit/netlink-core': '^1.0.0' },
      devDependencies: { typescript: '^8.0.0' },
    };
    const existing = new Map([['package.json', JSON.stringify(old)]]);
    expect(manifest('scalars', { existing })).toMatchObject({
      name: '@demo/dev',
      version: '2.1.0',
      license: 'ISC',
      description: 'Mine.',
      scripts: { build: 'make', prepack: 'npm run build', test: 'vitest' },
      dependencies: { left: '1', '@nlkit/netlink-core': '^1.2.0' },
      devDependencies: { typescript: '^8.0.0' },
    });
  });

  test('starts with a README whose example calls an operation', () => {
    const readme = (feature: string): string => generate(feature).starters.get('README.md') ?? '';
    expect(readme('calls')).toContain('for await (const row of socket.dump(get)) console.log(row);');
    expect(readme('notifications')).toContain('console.log(await socket.do(get));');
    expect(readme('numbered-groups')).toContain('await socket.do(newOp);');
    expect(readme('scalars')).not.toContain('```ts');
  });
});

test('a package of the repository has its sources for tests, and its licence', () => {
  const layout = { isWorkspace: true, coreRange: '', typescriptRange: '' };
  const { owned, starters } = generate('scalars', { layout, licence: 'MIT License' });
  expect(JSON.parse(owned.get('package.json') ?? '')).toMatchObject({
    license: 'MIT',
    exports: { '.': { '@nlkit/source': './src/index.ts' } },
    dependencies: { '@nlkit/netlink-core': 'workspace:^' },
    publishConfig: { access: 'public' },
  });
  expect(owned.get('LICENSE')).toBe('MIT License');
  expect([...owned.keys()]).toContain('tsconfig.build.json');
  expect([...starters.keys()]).toEqual(['README.md']);
});

test('generating twice gives the same', () => {
  expect(generate('names')).toEqual(generate('names'));
});
