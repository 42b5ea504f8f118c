import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ip = (...args: string[]): string => execFileSync('ip', args, { encoding: 'utf8' });
const linkNames = (): string[] => JSON.parse(ip('-j', 'link')).map((link: { ifname: string }) => link.ifname);

test('boots Linux 7.3', () => {
  expect(release()).toMatch(/^7\.3\./);
});

test('tells the command that it runs inside, as root', () => {
  expect(process.env['NLKIT_VM']).toBe('uml');
  expect(process.getuid?.()).toBe(0);
});

test('has netlink, and generic netlink families of its kernel', () => {
  expect(existsSync('/proc/net/netlink')).toBe(true);
  expect(readFileSync('/proc/config.gz').length).toBeGreaterThan(0);
  expect(existsSync('/sys/kernel/debug/nlfix/dpll')).toBe(true);
});

test('starts with lo up and no interface but the radios’ monitor', () => {
  expect(linkNames().sort()).toEqual(['hwsim0', 'lo']);
  expect(ip('-o', 'link', 'show', 'lo')).toContain('UP');
});

test('makes and removes a wireguard interface', () => {
  ip('link', 'add', 'wg0', 'type', 'wireguard');
  expect(linkNames()).toContain('wg0');
  ip('link', 'del', 'wg0');
  expect(linkNames()).not.toContain('wg0');
});

test('sets up a fixture on demand and takes it down', () => {
  const file = '/sys/kernel/debug/nlfix/dpll';
  writeFileSync(file, '1');
  expect(readFileSync(file, 'utf8')).toMatch(/^device 0: eec lock \d+ mode \d+\n/);
  writeFileSync(file, '0');
  expect(readFileSync(file, 'utf8')).toBe('');
});

test('shows the host’s files read-only, and an empty /tmp that can be written', () => {
  expect(() => writeFileSync(join(import.meta.dirname, 'written'), '')).toThrow(/EROFS/);
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-'));
  writeFileSync(join(folder, 'file'), 'text');
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('text');
});

test('gives network namespaces', () => {
  const inside = spawnSync('unshare', ['-n', 'ip', '-j', 'link'], { encoding: 'utf8' });
  expect(JSON.parse(inside.stdout).map((link: { ifname: string }) => link.ifname)).toEqual(['lo']);
});
