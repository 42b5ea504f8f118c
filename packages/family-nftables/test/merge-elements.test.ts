import { expect, it } from 'vitest';
import { mergeElements, type SetelemListAttrsMessage } from '../src/index.ts';

function merged(...parts: SetelemListAttrsMessage[]): SetelemListAttrsMessage | undefined {
  const merger = mergeElements();
  for (const part of parts) expect(merger.add(part)).toBeUndefined();
  return merger.end();
}

it('elements that were asked for become one list', () => {
  const header = { nfgenFamily: 'ipv4', version: 0, resId: 0, table: 't', set: 's' } as const;
  const message = (...keys: number[]): SetelemListAttrsMessage => ({
    ...header,
    elements: { elem: keys.map((key) => ({ key: { value: Uint8Array.of(key) } })) },
  });
  expect(merged(message(1), message(2), message(3))).toEqual(message(1, 2, 3));
  expect(merged(message(1))).toEqual(message(1));
  expect(merged({ ...header }, message(1))).toEqual(message(1));
  expect(merged()).toBeUndefined();
});
