import { expect, test } from 'vitest';
import { runExample } from './run-example.ts';

const timeout = 60_000;

test('links.ts lists the loopback interface', { timeout }, () => {
  expect(runExample('links.ts')).toMatch(/^1: lo - (?:up|down) mtu 65536 00:00:00:00:00:00$/m);
});

test('extack.ts shows code, message and path of refusals', { timeout }, () => {
  const output = runExample('extack.ts');
  expect(output).toContain(
    'a bridge with an MTU of 1 byte: EINVAL (errno 22)\n    message  mtu less than device minimum',
  );
  expect(output).toContain('message  ipv4: Local address is not supplied');
  expect(output).toContain('path     newlink.linkinfo.data(vxlan).id');
});

test('the demo shows every step, and leaves nothing behind', { timeout }, () => {
  const before = runExample('links.ts');
  const output = runExample('demo/main.ts');
  for (const text of [
    'A bridge with two veth ports and an address',
    'br0    bridge  up     1500',
    '10.0.0.1/24',
    'nlctrl',
    'path     newlink.linkinfo.data(vxlan).id',
    'WireGuard',
    'All of it happened in a network namespace that is gone now.',
  ]) {
    expect(output).toContain(text);
  }
  expect(runExample('links.ts')).toBe(before);
});
