import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run, runQuietly } from './spawn.mjs';
import { inRoot, rootPackage } from './workspace.mjs';

const stampFile = inRoot('node_modules', '.nlkit-installed');

/** Runs pnpm at the version that package.json pins and returns its exit status. */
export function pnpm(args, { quiet = false, ...options } = {}) {
  pnpmCommand ??= findPnpm();
  const [program, ...first] = pnpmCommand;
  return (quiet ? runQuietly : run)(program, [...first, ...args], options);
}

let pnpmCommand;

/** A pnpm of the pinned version that is there already; else npx, which needs the registry. */
function findPnpm() {
  const pin = rootPackage.packageManager;
  const found = spawnSync('pnpm', ['--version'], { encoding: 'utf8' });
  return `pnpm@${found.stdout?.trim()}` === pin ? ['pnpm'] : ['npx', '--yes', pin];
}

/** Installs what the lockfile says, unless that was done already; ends the process where it fails. */
export function ensureInstalled() {
  const wanted = manifestsHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.error('Installing the dependencies ...');
  const status = pnpm(['install', '--frozen-lockfile'], { quiet: true });
  if (status !== 0) process.exit(status);
  writeFileSync(stampFile, wanted);
}

/** Builds every package, unless nx has it in its cache; ends the process where it fails. */
export function ensureBuilt() {
  console.error('Building the packages ...');
  const status = pnpm(['run', 'build'], { quiet: true });
  if (status !== 0) process.exit(status);
}

function manifestsHash() {
  const folders = ['.', 'tools', 'examples', ...readdirSync(inRoot('packages')).map((name) => `packages/${name}`)];
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...folders.sort().map((folder) => `${folder}/package.json`)];
  const hash = createHash('sha256');
  for (const file of files) {
    if (existsSync(inRoot(file)))
      hash
        .update(`${file}\0`)
        .update(readFileSync(inRoot(file)))
        .update('\0');
  }
  return hash.digest('hex');
}
