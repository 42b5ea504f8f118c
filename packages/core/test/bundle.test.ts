import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/index.ts', import.meta.url));

interface Bundle {
  readonly text: string;
  readonly metafile: Metafile;
}

/** Bundles a program that imports this package, as a browser gets it. */
async function bundle(program: string, format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const result = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    alias: { '@nlkit/netlink-core': source },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    platform: 'browser',
    format,
    globalName: 'result',
    target: 'es2022',
    logLevel: 'silent',
  });
  return { text: result.outputFiles[0]?.text ?? '', metafile: result.metafile };
}

describe('in a browser', () => {
  test('the whole package needs nothing of Node', async () => {
    const { text, metafile } = await bundle(`export * from '@nlkit/netlink-core';`);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    const isBuiltin = (path: string): boolean => path.startsWith('node:') || builtinModules.includes(path);
    expect(imports.filter(({ path, external }) => external === true || isBuiltin(path))).toEqual([]);
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([]);
    for (const name of ['process', 'Buffer', 'require', 'global', '__dirname', 'setImmediate']) {
      expect(text).not.toMatch(new RegExp(`(?<![\\w$.'"\`-])${name}(?![\\w$:-])\\s*[.(\\[]`));
    }
  });

  test('a build that does need Node fails here', async () => {
    await expect(bundle(`import { readFileSync } from 'node:fs'; readFileSync('x');`)).rejects.toThrow('node:fs');
  });

  test('it runs where there is only the language', async () => {
    const { text } = await bundle(
      `
      import { AttrReader, AttrWriter, decodeText, formatIpv6, hostLittleEndian } from '@nlkit/netlink-core';
      const w = new AttrWriter({ littleEndian: true });
      w.text(3, 'ifname', 'eth0');
      w.u64(1, 'n', 5n);
      const r = new AttrReader(w.written(), { littleEndian: true });
      r.next();
      const name = r.text('ifname');
      r.next();
      export default [name, r.u64('n'), formatIpv6(new Uint8Array(16)), hostLittleEndian];
    `,
      'iife',
    );
    const globals: { result?: { default: unknown[] } } = {};
    runInNewContext(`${text}; globalThis.result = result;`, globals);
    expect([...(globals.result?.default ?? [])]).toEqual(['eth0', 5n, '::', true]);
  });
});

// Bytes of minified code: a little more than what they were when these limits were set, so that growth is a decision.
describe('a program carries only what it uses', () => {
  test.each([
    ['nothing', `import {} from '@nlkit/netlink-core';`, 1],
    [
      'a name that is only a type',
      `import type { Attribute } from '@nlkit/netlink-core'; export type A = Attribute<1>;`,
      1,
    ],
    ['one small function', `export { align4 } from '@nlkit/netlink-core';`, 150],
    ['an address formatter', `export { formatIpv4 } from '@nlkit/netlink-core';`, 550],
    ['an error', `export { NetlinkError } from '@nlkit/netlink-core';`, 500],
    ['a table of names', `export { addressFamilyTable } from '@nlkit/netlink-core';`, 2_000],
    ['the reader', `export { AttrReader } from '@nlkit/netlink-core';`, 13_800],
    ['the writer', `export { AttrWriter } from '@nlkit/netlink-core';`, 19_500],
  ])('%s', async (_name, program, limit) => {
    const { text } = await bundle(program);
    expect(text.length).toBeLessThan(limit);
  });

  test('descriptors that nobody uses are dropped, and with them all that reads and writes', async () => {
    const { text } = await bundle(`
      import { align4, array, attribute, attributeSet, nest, text, u32 } from '@nlkit/netlink-core';
      const set = /* @__PURE__ */ attributeSet('set', {
        a: /* @__PURE__ */ attribute(1, 'a', u32),
        b: /* @__PURE__ */ attribute(2, 'b', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => set, () => ({}), () => {}))),
        c: /* @__PURE__ */ attribute(3, 'c', text),
      });
      export const used = align4(5);
    `);
    expect(text.length).toBeLessThan(150);
    expect(text).not.toContain('WeakMap');
  });
});
