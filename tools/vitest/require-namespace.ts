import { readlinkSync } from 'node:fs';

/** Refuses to run live tests in the network namespace of the machine itself. */
export default function requireNamespace(): void {
  if (process.env['NLKIT_VM'] !== undefined) return;
  if (process.env['NLKIT_NETNS'] === readlinkSync('/proc/self/ns/net')) return;
  throw new Error(
    'live tests change the network: run them with `pnpm test:live [FILE...]`, in a namespace of their own',
  );
}
