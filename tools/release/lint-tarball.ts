import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { findingsOf } from './command.ts';
import { root } from './workspace.ts';

/**
 * What publint and attw (profile `esm-only`) find wrong with a tarball.
 * @returns one text per finding, suggestions included; empty where the tarball is clean
 */
export async function lintTarball(tarball: string): Promise<string[]> {
  return [...(await runPublint(tarball)), ...(await runAttw(tarball))];
}

async function runPublint(tarball: string): Promise<string[]> {
  const bytes = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => {
    const text = formatMessage(message, pkg, { color: false }) ?? message.code;
    return `publint: ${message.type}: ${text}`;
  });
}

function runAttw(tarball: string): Promise<string[]> {
  const attw = join(root, 'tools/node_modules/.bin/attw');
  return findingsOf('attw', [attw, tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'], root);
}
