import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { bannerOf, generateSources } from '../../src/emit/generate.ts';
import { reference } from '../../src/emit/reference.ts';
import { refuseUnsupported } from '../../src/emit/refuse.ts';
import { loadFamily } from '../../src/model/load-family.ts';
import { modelToJson } from '../../src/model/model-json.ts';

/** Folder of the fixtures, each a folder with a spec and what has to come out. */
export const fixtureRoot: string = join(import.meta.dirname, '../fixtures/emit');

/** Fixtures that hold the reference of the package, too. */
const withReference: readonly string[] = ['docs', 'notifications', 'sub-messages'];

/** Names of the fixtures: one feature of the language of specs each. */
export const features: readonly string[] = readdirSync(fixtureRoot, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What has to be in the folder of a fixture beside its spec: the model, and the generated files below `out`. */
export function generateFixture(feature: string): Map<string, string> {
  const specFile = join(fixtureRoot, feature, 'spec.yaml');
  const model = loadFamily({ specFile, entry: { package: `@demo/${feature}` } });
  refuseUnsupported(model);
  const sources = generateSources(model, bannerOf('spec.yaml', 'UPDATE_FIXTURES=1 vitest'));
  const files = new Map([['model.json', `${JSON.stringify(modelToJson(model), undefined, 2)}\n`]]);
  if (withReference.includes(feature)) files.set('REFERENCE.md', reference(model, 'Generated from spec.yaml.'));
  for (const [path, text] of sources) files.set(`out/${basename(path)}`, text);
  return files;
}

/** What is in the folder of a fixture beside its spec. */
export function readFixture(feature: string): Map<string, string> {
  const folder = join(fixtureRoot, feature);
  const files = new Map<string, string>();
  for (const path of ['model.json', 'REFERENCE.md', ...filesBelow(folder, 'out')]) {
    if (existsSync(join(folder, path))) files.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return files;
}

function filesBelow(folder: string, name: string): string[] {
  const root = join(folder, name);
  if (!existsSync(root)) return [];
  return readdirSync(root).map((file) => relative(folder, join(root, file)));
}

/** Writes what comes out of a fixture's spec into its folder. */
export function updateFixture(feature: string): void {
  const folder = join(fixtureRoot, feature);
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  for (const [path, text] of generateFixture(feature)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
