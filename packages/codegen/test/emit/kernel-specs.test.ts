import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bannerOf, generateSources } from '../../src/emit/generate.ts';
import { refuseUnsupported } from '../../src/emit/refuse.ts';
import { SpecError } from '../../src/errors.ts';
import { loadFamily } from '../../src/model/load-family.ts';

const root = join(import.meta.dirname, '../../../..');
const families = readdirSync(join(root, 'specs/kernel'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => basename(name, '.yaml'));

/** Specs that need an overlay before code can be made of them, and why. */
const refused: Readonly<Record<string, RegExp>> = {
  ethtool: /ethtool\.yaml:\d+:\d+: expected a TypeScript name of its own for attribute set "string"/,
  tc: /tc\.yaml:\d+:\d+: attribute "app": a selector in an outer attribute set is not generated$/,
};

/** The generated files of a family, or the error that refuses its spec. */
function generate(family: string): Map<string, string> | SpecError {
  const overlay = join(root, 'specs/overlays', `${family}.yaml`);
  try {
    const model = loadFamily({
      specFile: join(root, 'specs/kernel', `${family}.yaml`),
      ...(existsSync(overlay) && { overlayFile: overlay }),
      isImported: true,
      entry: { package: `@demo/${family}` },
    });
    refuseUnsupported(model);
    return generateSources(model, bannerOf(family, 'vitest'));
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

const generated = new Map(families.map((family) => [family, generate(family)]));

test.each(families)('%s: code comes out, or the reason why not', (family) => {
  const result = generated.get(family);
  const reason = refused[family];
  if (reason === undefined) {
    expect(result).toBeInstanceOf(Map);
    const lines = [...(result as Map<string, string>).values()].flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  } else {
    expect(result).toBeInstanceOf(SpecError);
    expect((result as SpecError).message).toMatch(reason);
  }
});

test('the code of all families compiles', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-families-'));
  try {
    for (const [family, files] of generated) {
      for (const [path, text] of files instanceof SpecError ? [] : files) {
        const file = join(folder, family, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
    // Written by hand in the package.
    mkdirSync(join(folder, 'wireguard/src/extra'), { recursive: true });
    writeFileSync(
      join(folder, 'wireguard/src/extra/index.ts'),
      'export declare const mergeDevice: () => never;\nexport declare const splitDevice: () => never;\n',
    );
    symlinkSync(join(root, 'packages/codegen/node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const compilerOptions = { noEmit: true };
    const settings = { extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*/src'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const tsc = join(root, 'node_modules/.bin/tsc');
    expect(spawnSync(tsc, ['-p', folder], { encoding: 'utf8' }).stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
