import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const packageName = 'linux-libc-dev';
const suites = ['sid', 'experimental'];
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** A folder with headers, or why there is none. */
export type Fetched = { readonly folder: string } | { readonly problem: string };

/**
 * The `usr/include` of Debian's package of the kernel's headers of a version (`7.3-rc7`), from the cache or else from
 * the mirror that this machine's apt uses. Of `7.3-rc7` any package of 7.3 will do when there is none of the very
 * release candidate.
 */
export function debianHeaders(kernelVersion: string): Fetched {
  const cache = process.env['NLKIT_HEADERS_CACHE'] ?? join(homedir(), '.cache/nlkit-headers');
  const folder = join(cache, kernelVersion);
  const include = join(folder, 'usr/include');
  if (existsSync(include)) return { folder: include };
  const problem = fetchInto(folder, join(cache, 'apt'), kernelVersion);
  return problem === undefined ? { folder: include } : { problem };
}

function fetchInto(folder: string, apt: string, kernelVersion: string): string | undefined {
  for (const tool of ['apt-get', 'dpkg-deb']) {
    if (spawnSync(tool, ['--version']).status !== 0) return `${tool} is not installed: not a Debian system`;
  }
  if (!existsSync(keyring)) return 'the package debian-archive-keyring is not installed';
  const mirror = process.env['NLKIT_HEADERS_MIRROR'] ?? configuredMirror();
  if (mirror === undefined) return "no Debian mirror in this machine's apt sources (set NLKIT_HEADERS_MIRROR)";
  const config = writeConfig(apt, mirror);
  if (run('apt-get', ['-c', config, '-qq', 'update']).status !== 0) return `cannot read ${mirror}`;
  const listed = run('apt-cache', ['-c', config, '-q', 'madison', packageName]).stdout;
  const version = chooseVersion(listed, kernelVersion);
  if (version === undefined) return `no ${packageName} of ${kernelVersion} in ${suites.join(' and ')} of ${mirror}`;
  const downloads = join(apt, 'downloads');
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads);
  if (run('apt-get', ['-c', config, '-qq', 'download', `${packageName}=${version}`], downloads).status !== 0) {
    return `cannot fetch ${packageName} ${version} from ${mirror}`;
  }
  const archive = filesIn(downloads, '.deb')[0] ?? '';
  const unpacked = join(downloads, 'unpacked');
  if (run('dpkg-deb', ['-x', archive, unpacked]).status !== 0) return `cannot unpack ${archive}`;
  // Only a complete folder gets the name that is looked for.
  renameSync(unpacked, folder);
  rmSync(downloads, { recursive: true });
  return undefined;
}

/**
 * The version of the package for a kernel, of those that `apt-cache madison` lists: the very release candidate, else
 * one of the same kernel.
 */
export function chooseVersion(madison: string, kernelVersion: string): string | undefined {
  const versions = madison
    .split('\n')
    .map((line) => line.split('|')[1]?.trim() ?? '')
    .filter((version) => version !== '');
  const [release = ''] = kernelVersion.split('-');
  const wanted = kernelVersion.replace('-', '~');
  const isOf = (start: string) => (version: string) =>
    version.startsWith(start) && !/^[\d.]*\d/.test(version.slice(start.length));
  const pointRelease = (version: string) => version.startsWith(`${release}.`);
  return versions.find(isOf(wanted)) ?? versions.find(isOf(release)) ?? versions.find(pointRelease);
}

/** The first Debian mirror among this machine's apt sources. */
function configuredMirror(): string | undefined {
  const files = ['/etc/apt/sources.list', ...filesIn('/etc/apt/sources.list.d', '.sources', '.list')];
  for (const file of files.filter((each) => existsSync(each))) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!/^(URIs:|deb\s)/.test(line)) continue;
      const found = line.split(/\s+/).find((word) => /^[a-z+]+:\/.*\/debian(\.list)?\/?$/.test(word));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function filesIn(folder: string, ...endings: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => endings.some((ending) => name.endsWith(ending)));
  return names.toSorted().map((name) => join(folder, name));
}

/** Settings of an apt of our own: what this machine has installed, pinned or listed plays no part. */
function writeConfig(apt: string, mirror: string): string {
  for (const each of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(apt, each), { recursive: true });
  const sources = suites.map((suite) => `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`).join('');
  writeFileSync(join(apt, 'sources'), sources);
  const config = join(apt, 'apt.conf');
  writeFileSync(
    config,
    `#clear APT::Update;
#clear APT::Default-Release;
#clear APT::Sandbox;
APT::Sandbox::User "";
APT::Update::Error-Mode "any";
Acquire::Languages "none";
Dir::Etc::SourceList "${apt}/sources";
Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
Dir::State "${apt}";
Dir::State::Lists "${apt}/lists";
Dir::State::status "/dev/null";
Dir::Cache "${apt}/cache";
`,
  );
  return config;
}

function run(program: string, args: readonly string[], cwd?: string): SpawnSyncReturns<string> {
  return spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 28,
    timeout: 300_000,
    ...(cwd !== undefined && { cwd }),
  });
}
