import { EncodeError, type KernelError } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import { getlink, type NewlinkRequest, newlink, setlink } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

/** What the kernel says to a link that it must not make. */
function refusedLink(request: NewlinkRequest): Promise<KernelError> {
  return refusalOf(socket.do(newlink, { ifname: 'nlk-a', ...request }, { flags: ['create', 'excl'] }));
}

const tooLong = 'x'.repeat(300);

describe('a refusal by the kernel', () => {
  it('says that there is a link of the name already', async () => {
    await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    const refusal = await refusedLink({ linkinfo: { kind: 'bridge' } });
    expect(refusal).toMatchObject({ code: 'EEXIST', errno: 17, operation: 'newlink' });
    expect(refusal.message).toBe('newlink refused: already exists (EEXIST)');
  });

  it('names an attribute of the message, and the limits that it broke', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    const refusal = await refusalOf(socket.do(setlink, { ifiIndex, ifalias: tooLong }));
    expect(refusal).toMatchObject({ code: 'ERANGE', errno: 34, operation: 'setlink' });
    expect(refusal.extAck).toMatchObject({
      message: 'Attribute failed policy validation',
      attribute: 'setlink.ifalias',
      offset: 32,
      policy: { type: 'binary', maxLength: 255 },
      policyText: 'binary, at most 255 bytes',
    });
    expect(refusal.message).toBe(
      'setlink refused: value out of range (ERANGE); kernel says: Attribute failed policy validation; ' +
        'at setlink.ifalias; allowed: binary, at most 255 bytes',
    );
  });

  it('names an attribute inside a sub-message by the kind that selects it', async () => {
    const refusal = await refusedLink({ linkinfo: { kind: 'vxlan', data: { id: 0x1000000 } } });
    expect(refusal.code).toBe('ERANGE');
    expect(refusal.extAck).toMatchObject({
      message: expect.stringMatching(/VXLAN ID must be lower than 16777216|integer out of range/),
      attribute: 'newlink.linkinfo.data(vxlan).id',
    });
  });

  it('tells the limits of a number', async () => {
    const refusal = await refusedLink({ linkinfo: { kind: 'vxlan', data: { id: 5, localbypass: 2 } } });
    expect(refusal.code).toBe('ERANGE');
    expect(refusal.extAck).toMatchObject({
      attribute: 'newlink.linkinfo.data(vxlan).localbypass',
      policy: { type: 'u8', minValue: 0n, maxValue: 1n },
      policyText: 'u8, from 0 to 1',
    });
  });

  it('names an attribute behind a header inside a sub-message', async () => {
    const refusal = await refusedLink({
      linkinfo: { kind: 'veth', data: { peer: { ifname: 'nlk-b', ifalias: tooLong } } },
    });
    expect(refusal.extAck?.attribute).toBe('newlink.linkinfo.data(veth).peer.ifalias');
  });

  it('names an attribute inside nests', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    const refusal = await refusalOf(socket.do(setlink, { ifiIndex, afSpec: { inet6: { raMtu: 1400 } } }));
    expect(refusal.extAck).toMatchObject({
      message: 'IFLA_INET6_RA_MTU can not be set',
      attribute: 'setlink.af-spec.inet6.ra-mtu',
    });
  });

  it('tells the kernel’s words where it names no attribute', async () => {
    const unknownKind = await refusedLink({ linkinfo: { kind: 'lowpan' } });
    expect(unknownKind.code).toMatch(/^(EOPNOTSUPP|EINVAL)$/);
    const noMtu = await refusedLink({ mtu: 1, linkinfo: { kind: 'bridge' } });
    expect(noMtu).toMatchObject({ code: 'EINVAL', extAck: { message: 'mtu less than device minimum' } });
    expect(noMtu.extAck?.attribute).toBeUndefined();
  });

  it('is the same for a dump', async () => {
    const refusal = await refusalOf(socket.dump(getlink, { mtu: 5 }).toArray());
    expect(refusal).toMatchObject({
      code: 'EINVAL',
      operation: 'getlink',
      extAck: { message: 'Unsupported attribute in link dump request' },
    });
  });

  it('does not disturb requests that run at the same time', async () => {
    const [good, bad, alsoGood] = await Promise.allSettled([
      socket.do(getlink, { ifname: 'lo' }),
      socket.do(getlink, { ifname: 'nlk-missing' }),
      socket.do(getlink, { ifname: 'lo' }),
    ]);
    expect(good.status).toBe('fulfilled');
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'ENODEV' } });
    expect(alsoGood.status).toBe('fulfilled');
  });
});

describe('a request that cannot be written', () => {
  it('is refused before anything is sent, with the path of the attribute', async () => {
    const request = socket.do(newlink, {
      ifname: 'nlk-a',
      linkinfo: { kind: 'vlan', data: { id: 0x10000 } },
    });
    await expect(request).rejects.toThrow(EncodeError);
    await expect(request).rejects.toMatchObject({ path: 'newlink.linkinfo.data(vlan).id' });
    expect((await refusalOf(links.get('nlk-a'))).code).toBe('ENODEV');
  });
});
