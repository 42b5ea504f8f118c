import { requestFlagBits as bits, EncodeError, type RequestFlag } from '@nlkit/netlink-core';

const expected = `request flags (${Object.keys(bits).join(', ')})`;

/** The bits of request flags that a caller names. Throws an `EncodeError` for a name that is none. */
export function flagBits(operation: string, flags: readonly RequestFlag[]): number {
  if (!Array.isArray(flags as unknown)) {
    throw new EncodeError(operation, `expected an array of ${expected}, got ${JSON.stringify(flags)}`);
  }
  let mask = 0;
  for (const flag of flags) {
    if (!Object.hasOwn(bits, flag)) {
      throw new EncodeError(operation, `expected ${expected}, got ${JSON.stringify(flag)}`);
    }
    mask |= bits[flag];
  }
  return mask;
}
