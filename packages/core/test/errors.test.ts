import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import * as core from '../src/index.ts';

const { DecodeError, EncodeError, KernelError, NetlinkError } = core;

const every: readonly [error: InstanceType<typeof NetlinkError>, name: string, code: string, message: string][] = [
  [
    new DecodeError('wgdevice.peers[0].public-key', 'expected 32 bytes, got 31', 16),
    'DecodeError',
    'ERR_NETLINK_DECODE',
    'cannot decode wgdevice.peers[0].public-key: expected 32 bytes, got 31 (offset 16)',
  ],
  [
    new EncodeError('newlink.linkinfo.data(vlan).id', 'expected an integer from 0 to 65535, got -1'),
    'EncodeError',
    'ERR_NETLINK_ENCODE',
    'cannot encode newlink.linkinfo.data(vlan).id: expected an integer from 0 to 65535, got -1',
  ],
  [
    new KernelError('EEXIST', 17, 'File exists', { operation: 'newlink' }),
    'KernelError',
    'EEXIST',
    'newlink refused: File exists (EEXIST)',
  ],
  [
    new KernelError('EPERM', 1, 'Operation not permitted'),
    'KernelError',
    'EPERM',
    'request refused: Operation not permitted (EPERM)',
  ],
  [
    new core.DumpInterruptedError('getroute', 3, [{}]),
    'DumpInterruptedError',
    'ERR_NETLINK_DUMP_INTERRUPTED',
    "dump of getroute is inconsistent: the kernel's table changed in each of 3 tries",
  ],
  [
    new core.DumpInterruptedError('getroute', 1, []),
    'DumpInterruptedError',
    'ERR_NETLINK_DUMP_INTERRUPTED',
    "dump of getroute is inconsistent: the kernel's table changed while it ran",
  ],
  [
    new core.OverrunError(),
    'OverrunError',
    'ERR_NETLINK_OVERRUN',
    'the receive buffer ran over and the kernel dropped messages (ENOBUFS)',
  ],
  [new core.TimeoutError('getlink', 5000), 'TimeoutError', 'ERR_NETLINK_TIMEOUT', 'getlink: no answer within 5000 ms'],
  [
    new core.FamilyNotFoundError('wireguard', ['wireguard']),
    'FamilyNotFoundError',
    'ERR_NETLINK_FAMILY_NOT_FOUND',
    'generic netlink family "wireguard" is not in the running kernel; load the module that brings it: ' +
      'modprobe wireguard',
  ],
  [
    new core.FamilyNotFoundError('psp', []),
    'FamilyNotFoundError',
    'ERR_NETLINK_FAMILY_NOT_FOUND',
    'generic netlink family "psp" is not in the running kernel; the kernel may be built without it, or too old',
  ],
  [new core.SocketClosedError(), 'SocketClosedError', 'ERR_NETLINK_CLOSED', 'the netlink socket is closed'],
];

describe('errors', () => {
  test.each(every)('%s', (error, name, code, message) => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(NetlinkError);
    expect({ name: error.name, code: error.code, message: error.message }).toEqual({ name, code, message });
    expect(String(error)).toBe(`${name}: ${message}`);
    expect(inspect(error)).toContain(`${name}: ${message}\n`);
    expect(Object.keys(error)).toContain('code');
  });

  test('carry what they say', () => {
    expect(new DecodeError('a.b', 'no', 4)).toMatchObject({ path: 'a.b', reason: 'no', offset: 4 });
    expect(new core.TruncatedError('getlink', 32768)).toMatchObject({
      code: 'ERR_NETLINK_TRUNCATED',
      bufferBytes: 32768,
      message: expect.stringContaining('did not fit into 32768 bytes'),
    });
    expect(new core.DumpInterruptedError('getlink', 1, [1, 2]).rows).toEqual([1, 2]);
    expect(new core.TimeoutError('getlink', 7).timeoutMs).toBe(7);
    expect(new core.FamilyNotFoundError('ovpn', [], 'cause')).toMatchObject({ family: 'ovpn', cause: 'cause' });
  });

  test('a kernel error says all that is known', () => {
    const error = new KernelError('ERANGE', 34, 'Numerical result out of range', {
      operation: 'newlink',
      extAck: {
        message: 'Attribute failed policy validation',
        attribute: 'newlink.ifname',
        offset: 32,
        missing: 'newlink.linkinfo.kind',
        policyText: 'string, at most 15 bytes',
      },
      hint: 'try a shorter name',
    });
    expect(error.message).toBe(
      'newlink refused: Numerical result out of range (ERANGE); kernel says: Attribute failed policy validation; ' +
        'at newlink.ifname; missing newlink.linkinfo.kind; allowed: string, at most 15 bytes; try a shorter name',
    );
    expect(error).toMatchObject({ errno: 34, operation: 'newlink' });
  });

  test('an attribute without a path is told by its offset', () => {
    expect(new KernelError('EINVAL', 22, 'Invalid argument', { extAck: { offset: 32 } }).message).toBe(
      'request refused: Invalid argument (EINVAL); at offset 32 of the request',
    );
  });
});

describe('instanceof', () => {
  test('NetlinkError knows errors of another copy of the package', async () => {
    vi.resetModules();
    const other: typeof core = await import('../src/index.ts');
    expect(other.NetlinkError).not.toBe(NetlinkError);
    const foreign = new other.KernelError('EPERM', 1, 'x');
    expect(foreign).toBeInstanceOf(NetlinkError);
    expect(new DecodeError('a', 'b', 0)).toBeInstanceOf(other.NetlinkError);
    // Subclasses answer for their own copy alone: callers match `code`.
    expect(foreign).not.toBeInstanceOf(KernelError);
    expect(foreign.code).toBe('EPERM');
  });

  test('a subclass is not every error', () => {
    const decode: unknown = new DecodeError('a', 'b', 0);
    expect(decode).toBeInstanceOf(DecodeError);
    expect(decode).not.toBeInstanceOf(EncodeError);
    expect(decode).not.toBeInstanceOf(KernelError);
    class Own extends NetlinkError {}
    expect(decode).not.toBeInstanceOf(Own);
    expect(new Own('X', 'y')).toBeInstanceOf(NetlinkError);
  });

  test.each([null, undefined, 5, 'text', {}, new Error('x'), () => {}])('%s is none', (value) => {
    expect((value as unknown) instanceof NetlinkError).toBe(false);
  });
});
