import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, findingsOf, runCommand } from './command.ts';
import { packAll } from './pack.ts';
import { type Package, publishedPackages, root } from './workspace.ts';

/** What a user of one family installs: its package, the socket, and what the socket depends on. */
const installed = ['@nlkit/netlink-core', '@nlkit/netlink-nlctrl', '@nlkit/netlink-rt-link', '@nlkit/netlink-socket'];

/** Kinds of modules that a user's program is checked under. */
const moduleKinds = ['nodenext', 'node20'] as const;

/** Lines that both programs print together on a machine with a loopback device. */
const expectedOutput = 'import: lo lo\nrequire: lo\n';

/** The packages that the outside project installs; throws where one is missing in the workspace. */
export function packagesOfOutsideProject(): Package[] {
  const published = publishedPackages();
  return installed.map((name) => {
    const found = published.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`cannot find ${name} among the published packages`);
    return found;
  });
}

/**
 * Makes a project outside the workspace that installed the packed packages with npm, hands it to `use`, and removes
 * it. Its programs are those of the folder `outside`, not compiled yet.
 */
export async function withOutsideProject<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-outside-'));
  try {
    const tarballs = await packAll(packagesOfOutsideProject(), folder);
    await writeProject(folder, tarballs);
    await runCommand(['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Type-checks the programs under every kind of module, and compiles them. */
export async function compileOutsideProject(folder: string): Promise<string[]> {
  const tsc = join(folder, 'node_modules/.bin/tsc');
  const found: string[] = [];
  for (const module of moduleKinds) {
    found.push(...(await findingsOf(`type check with module ${module}`, [tsc, '--module', module], folder)));
  }
  return found;
}

/** Runs the compiled programs with a `node` command, such as `['node']`, and compares what they print. */
export async function runOutsideProject(folder: string, node: Command): Promise<string[]> {
  const output: string[] = [];
  const found: string[] = [];
  for (const program of ['dist/getlink.js', 'dist/getlink-require.cjs']) {
    found.push(...(await findingsOf(program, [...node, program], folder, output)));
  }
  const printed = output.join('');
  if (found.length === 0 && printed !== expectedOutput) found.push(`expected ${expectedOutput}got ${printed}`);
  return found;
}

async function writeProject(folder: string, tarballs: ReadonlyMap<string, string>): Promise<void> {
  cpSync(join(root, 'tools/release/outside'), folder, { recursive: true });
  const dependencies = Object.fromEntries([...tarballs].map(([name, tarball]) => [name, `file:${tarball}`]));
  const devDependencies = {
    typescript: await versionInUse('typescript'),
    '@types/node': await versionInUse('@types/node'),
  };
  writeJson(join(folder, 'package.json'), {
    name: 'outside',
    private: true,
    type: 'module',
    dependencies,
    devDependencies,
  });
  const compilerOptions = { target: 'es2023', strict: true, skipLibCheck: false, outDir: 'dist' };
  writeJson(join(folder, 'tsconfig.json'), { compilerOptions });
}

async function versionInUse(name: string): Promise<string> {
  const manifest = await runCommand(['node', '-p', `require('${name}/package.json').version`], root);
  return manifest.trim();
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
