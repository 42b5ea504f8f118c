import { EncodeError, MessageFlag, type RequestFlag } from '@nlkit/netlink-core';

const bits: Readonly<Record<RequestFlag, number>> = {
  replace: MessageFlag.replace,
  excl: MessageFlag.excl,
  create: MessageFlag.create,
  append: MessageFlag.append,
  echo: MessageFlag.echo,
};

/** The bits of request flags that a caller names. Throws an `EncodeError` for a name that is none. */
export function flagBits(operation: string, flags: readonly RequestFlag[]): number {
  let mask = 0;
  for (const flag of flags) {
    if (!Object.hasOwn(bits, flag)) {
      const names = Object.keys(bits).join(', ');
      throw new EncodeError(operation, `expected request flags (${names}), got ${JSON.stringify(flag)}`);
    }
    mask |= bits[flag];
  }
  return mask;
}
