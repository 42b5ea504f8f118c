import { expect, test } from 'vitest';

test.each([
  ['@nlkit/netlink-core', 'packages/core/src/index.ts'],
  ['@nlkit/netlink-socket', 'packages/socket/src/index.ts'],
  ['@nlkit/netlink-socket/sync', 'packages/socket/src/sync.ts'],
  ['@nlkit/netlink-codegen', 'packages/codegen/src/index.ts'],
])('tests see the source of %s, not what was built last', (specifier, source) => {
  const resolved = import.meta.resolve(specifier);
  expect(resolved).toMatch(new RegExp(`/${source}$`));
});
