import { NetlinkError } from '@nlkit/netlink-core';

/**
 * Lets the stack of one of our errors start at the caller of `entry`. Ten frames are recorded by default, and the frames
 * inside this package, the same each time, would leave no room for those that tell where the request was made.
 */
export function blameCaller(error: unknown, entry: (...args: never[]) => unknown): void {
  if (error instanceof NetlinkError) Error.captureStackTrace(error, entry);
}
