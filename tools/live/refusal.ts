import { KernelError } from '@nlkit/netlink-core';
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
