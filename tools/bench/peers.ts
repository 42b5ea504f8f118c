import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file } from './contender.ts';

/** The programs that the benches measure against, compiled into a folder of their own. */
export interface Peers {
  readonly receive: string;
  /** Undefined where libmnl's header is missing. */
  readonly mnlRoutes: string | undefined;
  readonly getlinkRtt: string;
  /** Folder to remove afterwards. */
  readonly folder: string;
}

/** Compiles the peers with cc. Throws where there is no compiler; tells in a line when libmnl is missing. */
export function compilePeers(): Peers {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-bench-'));
  const compile = (name: string, libraries: readonly string[] = []): string | undefined => {
    const output = join(folder, name);
    const result = spawnSync('cc', ['-O2', file(`peers/${name}.c`), '-o', output, ...libraries], { encoding: 'utf8' });
    if (result.error !== undefined) throw new Error('the peers need a C compiler (Debian package gcc)');
    return result.status === 0 ? output : undefined;
  };
  const required = (name: string): string => {
    const output = compile(name);
    if (output === undefined) throw new Error(`cannot compile peers/${name}.c`);
    return output;
  };
  const mnlRoutes = compile('mnl-routes', ['-lmnl']);
  if (mnlRoutes === undefined) console.error('libmnl is not there (Debian package libmnl-dev): its rows are left out');
  return { receive: required('receive'), mnlRoutes, getlinkRtt: required('getlink-rtt'), folder };
}
