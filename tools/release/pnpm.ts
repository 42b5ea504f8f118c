import { CommandError, runCommand } from './command.ts';
import { readManifest, root } from './workspace.ts';

/**
 * Runs pnpm at the version that package.json pins: the one that is there, else by way of npx. Rejects with a
 * `CommandError` when it fails.
 */
export async function runPnpm(args: readonly string[], cwd: string = root): Promise<void> {
  const pin = readManifest(root).packageManager ?? 'pnpm';
  const isThere = `pnpm@${await installedVersion(cwd)}` === pin;
  await runCommand(isThere ? ['pnpm', ...args] : ['npx', '--yes', pin, ...args], cwd);
}

async function installedVersion(cwd: string): Promise<string> {
  try {
    return (await runCommand(['pnpm', '--version'], cwd)).trim();
  } catch (error) {
    if (error instanceof CommandError) return 'none';
    throw error;
  }
}
