import { constants } from 'node:os';
import { expect, it } from 'vitest';
import { errnoFacts, errnoNumber } from '../src/errno.ts';
import { SystemCallError, systemCallError } from '../src/system-call-error.ts';

it('names errnos by the number that this machine gives them', () => {
  for (const [code, number] of Object.entries(constants.errno)) {
    // Names of a POSIX option that Linux gives to numbers with better names.
    if (
      [
        'EWOULDBLOCK',
        'EMULTIHOP',
        'ENOSTR',
        'ENOTSUP',
        'EDQUOT',
        'ESTALE',
        'ECHILD',
        'ENOEXEC',
        'ENOTBLK',
        'ESPIPE',
        'ETXTBSY',
      ].includes(code)
    )
      continue;
    expect([number, errnoFacts(number).code]).toEqual([number, code]);
    expect(errnoNumber(code)).toBe(number);
  }
});

it('says something about each', () => {
  for (let errno = 1; errno < 600; errno++) {
    const { code, text } = errnoFacts(errno);
    expect(text).not.toBe('');
    expect(code).toMatch(/^E[A-Z0-9_]+$/);
  }
  expect(errnoFacts(999)).toEqual({ code: 'E999', text: 'error 999' });
  expect(errnoNumber('ENOSUCHTHING')).toBeUndefined();
});

it('turns the errors of system calls that Node.js throws into its own, and passes others on', () => {
  const thrown = Object.assign(new Error('EMSGSIZE: message too long, write'), {
    code: 'EMSGSIZE',
    errno: -90,
    syscall: 'write',
  });
  const error = systemCallError(thrown, 'send', 'it is too large');
  expect(error).toBeInstanceOf(SystemCallError);
  expect(error).toMatchObject({
    code: 'EMSGSIZE',
    errno: 90,
    syscall: 'write',
    message: 'cannot send: write failed: message too long (EMSGSIZE); it is too large',
  });
  const other = new TypeError('something else');
  expect(systemCallError(other, 'send')).toBe(other);
});
