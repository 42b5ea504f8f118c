import { KernelError, type RawAttribute, unknownAttributes } from '@nlkit/netlink-core';
import { expect } from 'vitest';

/** The kernel's refusal of a request that has to fail. */
export async function refusalOf(request: Promise<unknown>): Promise<KernelError> {
  const error = await request.then(
    () => expect.fail('the kernel accepted the request'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof KernelError)) throw error;
  return error;
}

/** Part of a request: an attribute as bytes, which may be too few or too many for it. */
export function rawAttribute(type: number, lengthBytes: number): object {
  const attribute: RawAttribute = { type, nested: false, networkOrder: false, bytes: new Uint8Array(lengthBytes) };
  return { [unknownAttributes]: [attribute] };
}
