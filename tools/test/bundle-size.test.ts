import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

// Sizes of programs that import one thing, minified. `UPDATE_SIZES=1 npx vitest run --project unit tools/test/bundle-size`
// records what they are now; the diff of the record says what a change costs every user.

const isUpdate = process.env['UPDATE_SIZES'] === '1';
const record = join(import.meta.dirname, 'bundle-sizes.json');
const tolerance = 0.05;

const programs: Readonly<Record<string, string>> = {
  'one operation of rt-link': "import { getlink } from '@nlkit/netlink-rt-link'; use(getlink);",
  'one operation of rt-addr': "import { newaddr } from '@nlkit/netlink-rt-addr'; use(newaddr);",
  'one operation of rt-route': "import { getroute } from '@nlkit/netlink-rt-route'; use(getroute);",
  'one operation of wireguard': "import { setDevice } from '@nlkit/netlink-wireguard'; use(setDevice);",
  'one operation of nlctrl': "import { getfamily } from '@nlkit/netlink-nlctrl'; use(getfamily);",
  'one enum of rt-link': "import { BondMode } from '@nlkit/netlink-rt-link'; use(BondMode);",
  'one decoder of rt-addr': "import { decodeAddrAttrs } from '@nlkit/netlink-rt-addr'; use(decodeAddrAttrs);",
};

/** Bundles a program over the sources, minified; names stay when `isReadable`. */
async function bundle(program: string, isReadable = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    conditions: ['@nlkit/source'],
    minify: !isReadable,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

const recorded: Record<string, number> = JSON.parse(readFileSync(record, 'utf8')) as Record<string, number>;

test.each(Object.keys(programs))('%s takes the bytes that are recorded', async (name) => {
  const size = Buffer.byteLength(await bundle(programs[name] ?? ''));
  if (isUpdate) {
    recorded[name] = size;
    writeFileSync(record, `${JSON.stringify(recorded, undefined, 2)}\n`);
  }
  const expected = recorded[name] ?? 0;
  expect(size).toBeGreaterThan(expected * (1 - tolerance));
  expect(size).toBeLessThan(expected * (1 + tolerance));
});

test('an import that is not used costs nothing', async () => {
  expect(await bundle("import { getlink } from '@nlkit/netlink-rt-link';")).toBe('');
});

test('an operation brings the sets that its messages have, and no others', async () => {
  const text = await bundle(programs['one operation of rt-addr'] ?? '', true);
  expect(text).toContain('ifa-cacheinfo');
  expect(text).not.toMatch(/getanycast|newaddr-ntf|multicastGroups/);
  const route = await bundle("import { getroute } from '@nlkit/netlink-rt-route'; use(getroute);", true);
  expect(route).toContain('seg6-local');
  const link = await bundle("import { getstats } from '@nlkit/netlink-rt-link'; use(getstats);", true);
  expect(link).not.toMatch(/linkinfo-bond-attrs|linkinfo-data-msg/);
});

test('a set that refers to itself is dropped when it is not used', async () => {
  const recursion = join(import.meta.dirname, '../../packages/codegen/test/fixtures/emit/recursion/out');
  const sets = await bundle(
    `import { family, getTree } from '${recursion}/operations.ts'; use(getTree, family);`,
    true,
  );
  expect(sets).toContain('treeAttrs');
  expect(sets).not.toContain('keyAttrs');
  expect(sets).not.toContain('encap');
  const none = await bundle(`import { family } from '${recursion}/operations.ts'; use(family);`, true);
  expect(none).not.toContain('attributeSet');
});
