import { isInstalled, outputOf } from './command.ts';

/** A row of `ip -json`. */
export type IpRow = Readonly<Record<string, unknown>>;

function rowsOf(command: string, args: readonly string[]): readonly IpRow[] | undefined {
  if (!isInstalled(command, 'iproute2')) return undefined;
  // Nothing at all is printed where there is nothing to list; options that were not asked for leave empty rows.
  const rows = JSON.parse(outputOf(command, args).trim() || '[]') as IpRow[];
  return rows.filter((row) => Object.keys(row).length > 0);
}

/** What `ip -json -details` prints; undefined where iproute2 is not installed. */
export function ipRows(...args: string[]): readonly IpRow[] | undefined {
  return rowsOf('ip', ['-json', '-details', ...args]);
}

/** What `devlink -j` prints, by what it is about; undefined where iproute2 is not installed. */
export function devlinkParts(...args: string[]): Readonly<Record<string, IpRow>> | undefined {
  return isInstalled('devlink', 'iproute2') ? JSON.parse(outputOf('devlink', ['-j', ...args])) : undefined;
}

/** What `bridge -json` prints; undefined where iproute2 is not installed. */
export function bridgeRows(...args: string[]): readonly IpRow[] | undefined {
  return rowsOf('bridge', ['-json', ...args]);
}
