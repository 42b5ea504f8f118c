import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChangeset } from '../../regenerate/changeset.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nlkit-changeset-'));
  writeFileSync(join(folder, 'README.md'), '# Changesets\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (): string => readFileSync(join(folder, 'regenerated.md'), 'utf8');

test('packages are named in one changeset, however often it is written', () => {
  expect(writeChangeset(folder, ['@nlkit/netlink-b'])).toBe(join(folder, 'regenerated.md'));
  writeChangeset(folder, ['@nlkit/netlink-a', '@nlkit/netlink-b']);
  expect(read()).toBe(
    '---\n"@nlkit/netlink-a": minor\n"@nlkit/netlink-b": minor\n---\n\nGenerated code follows the specs anew.\n',
  );
});

test('what people wrote into it stays', () => {
  writeFileSync(join(folder, 'regenerated.md'), '---\n"@nlkit/netlink-a": patch\n---\n\nAddresses have flags.\n');
  writeChangeset(folder, ['@nlkit/netlink-a', '@nlkit/netlink-b']);
  expect(read()).toBe('---\n"@nlkit/netlink-a": patch\n"@nlkit/netlink-b": minor\n---\n\nAddresses have flags.\n');
});

test('packages that another changeset names are left out', () => {
  writeFileSync(join(folder, 'first-release.md'), '---\n"@nlkit/netlink-a": minor\n---\n\nFirst.\n');
  expect(writeChangeset(folder, ['@nlkit/netlink-a'])).toBeUndefined();
  writeChangeset(folder, ['@nlkit/netlink-a', '@nlkit/netlink-b']);
  expect(read()).not.toContain('netlink-a');
});
