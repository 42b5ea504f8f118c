import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bannerOf, generateSources } from '../../src/emit/generate.ts';
import { kebab } from '../../src/emit/package-files.ts';
import { refuseUnsupported } from '../../src/emit/refuse.ts';
import { loadFamily } from '../../src/model/load-family.ts';

const root = join(import.meta.dirname, '../../../..');
const families = readdirSync(join(root, 'specs/kernel'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => basename(name, '.yaml'));

/** The generated files of a family. */
function generate(family: string): Map<string, string> {
  const overlay = join(root, 'specs/overlays', `${family}.yaml`);
  const model = loadFamily({
    specFile: join(root, 'specs/kernel', `${family}.yaml`),
    ...(existsSync(overlay) && { overlayFile: overlay }),
    isImported: true,
    entry: { package: `@demo/${family}` },
  });
  refuseUnsupported(model);
  return generateSources(model, bannerOf(family, 'vitest'));
}

const generated = new Map(families.map((family) => [family, generate(family)]));

test.each(families)('%s: code comes out', (family) => {
  const result = generated.get(family);
  const lines = [...(result?.values() ?? [])].flatMap((text) => text.split('\n'));
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

test('the code of all families compiles', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-families-'));
  try {
    for (const [family, files] of generated) {
      for (const [path, text] of files) {
        const file = join(folder, family, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
    for (const family of families) {
      const byHand = join(root, 'packages', `family-${kebab(family)}`, 'src/extra');
      if (existsSync(byHand)) cpSync(byHand, join(folder, family, 'src/extra'), { recursive: true });
    }
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
