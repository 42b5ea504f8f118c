import { NetlinkError } from '@nlkit/netlink-core';
import { errnoFacts, errnoNumber } from './errno.ts';

/**
 * A system call failed: one that sets up a socket, or the reading or writing of one. `code` is the errno name, `errno`
 * its positive number, `syscall` the name of the call.
 */
export class SystemCallError extends NetlinkError {
  override get name(): string {
    return 'SystemCallError';
  }

  readonly errno: number;
  readonly syscall: string;

  constructor(syscall: string, errno: number, doing: string, advice?: string) {
    const { code, text } = errnoFacts(errno);
    super(code, `cannot ${doing}: ${syscall} failed: ${text} (${code})${advice === undefined ? '' : `; ${advice}`}`);
    this.errno = errno;
    this.syscall = syscall;
  }
}

/** The errno name of an error that Node.js throws for a system call; undefined for any other error. */
export function nodeErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  return (error as NodeJS.ErrnoException).code;
}

/** Turns an error that Node.js threw for a system call into ours; passes any other on. */
export function systemCallError(error: unknown, doing: string, advice?: string): unknown {
  const code = nodeErrorCode(error);
  if (code === undefined) return error;
  const { syscall = 'system call', errno = 0 } = error as NodeJS.ErrnoException;
  return new SystemCallError(syscall, errnoNumber(code) ?? Math.abs(errno), doing, advice);
}
