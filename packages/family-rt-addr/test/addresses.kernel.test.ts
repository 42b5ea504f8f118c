import { KernelError } from '@nlkit/netlink-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type IpRow, ipRows, leaveNothingBehind, refusalOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import {
  type AddrAttrsMessage,
  deladdr,
  getaddr,
  getanycast,
  getmulticast,
  type IfaFlag,
  type NewaddrRequest,
  newaddr,
} from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

const forEver = 0xffffffff;
const create = { flags: ['create', 'excl'] } as const;
const replace = { flags: ['create', 'replace'] } as const;
let ifaIndex: number;

beforeEach(async () => {
  [{ ifiIndex: ifaIndex }] = await links.createPair('nlk-a', 'nlk-b');
});

/** The addresses of the test's link; an attribute that the spec does not describe is an error. */
async function addresses(ifaFamily: 'inet' | 'inet6' | 'unspec' = 'unspec'): Promise<AddrAttrsMessage[]> {
  const rows = await socket.dump(getaddr, { ifaFamily, ifaIndex }, { unknownAttributes: 'deny' }).toArray();
  return rows.filter(({ ifaScope, ifaFamily: family }) => !(family === 'inet6' && ifaScope === 'link'));
}

/** The only address of the test's link. */
async function onlyAddress(): Promise<AddrAttrsMessage> {
  const [address, ...more] = await addresses();
  expect(more).toEqual([]);
  return address ?? expect.fail('the link has no address');
}

const protocolNames: Partial<Record<string, string>> = {
  'kernel-lo': 'kernel_lo',
  'kernel-ra': 'kernel_ra',
  'kernel-ll': 'kernel_ll',
};

const flagNames: Partial<Record<IfaFlag, string>> = { managetempaddr: 'mngtmpaddr', mcautojoin: 'autojoin' };

/** The columns of `ip` that an address comes to. */
function asIp(address: AddrAttrsMessage): IpRow {
  const {
    ifaFamily,
    ifaScope,
    local,
    cacheinfo,
    flags = [],
    rtPriority,
    ifaPrefixlen,
    label,
    broadcast,
    proto,
  } = address;
  const hasPeer = local !== undefined && local !== address.address;
  const shownFlags = flags.flatMap((flag) => {
    if (flag === 'permanent') return [];
    if (flag === 'secondary' && ifaFamily === 'inet6') return ['temporary'];
    return [flagNames[flag as IfaFlag] ?? String(flag)];
  });
  if (!flags.includes('permanent')) shownFlags.push('dynamic');
  return {
    family: ifaFamily,
    local: local ?? address.address,
    ...(hasPeer ? { address: address.address } : {}),
    prefixlen: ifaPrefixlen,
    ...(rtPriority === undefined ? {} : { metric: rtPriority }),
    ...(broadcast === undefined ? {} : { broadcast }),
    scope: ifaScope === 'universe' ? 'global' : ifaScope,
    ...Object.fromEntries(shownFlags.map((flag) => [flag, true])),
    ...(proto === undefined ? {} : { protocol: protocolNames[proto] ?? String(proto) }),
    ...(label === undefined ? {} : { label }),
    valid_life_time: cacheinfo?.ifaValid,
    preferred_life_time: cacheinfo?.ifaPrefered,
  };
}

/** Compares the addresses of the test's link with those that `ip` shows. */
async function expectSameAsIp(): Promise<void> {
  // Lifetimes run on: the two may be read in different seconds.
  await vi.waitFor(async () => {
    const [row] = ipRows('addr', 'show', 'dev', 'nlk-a') ?? [];
    if (row === undefined) return;
    const shown = (row['addr_info'] as IpRow[]).filter(
      (info) => info['family'] !== 'inet6' || info['scope'] !== 'link',
    );
    const own = (await addresses()).map(asIp);
    expect(own).toHaveLength(shown.length);
    // Columns that an older `ip` does not have are left out.
    for (const info of shown) {
      const same = own.find((address) => address['local'] === info['local']) ?? {};
      expect(Object.fromEntries(Object.keys(info).map((key) => [key, same[key]]))).toEqual(info);
    }
  });
}

describe('an IPv4 address', () => {
  it('is added with label, broadcast address, scope and metric', async () => {
    const request: NewaddrRequest = {
      ifaFamily: 'inet',
      ifaIndex,
      ifaPrefixlen: 24,
      ifaScope: 'link',
      local: '10.11.12.13',
      broadcast: '10.11.12.255',
      label: 'nlk-a:label',
      rtPriority: 77,
      proto: 200,
    };
    await socket.do(newaddr, request, create);
    expect(await onlyAddress()).toMatchObject({
      ...request,
      address: '10.11.12.13',
      flags: ['permanent'],
      cacheinfo: { ifaPrefered: forEver, ifaValid: forEver },
    });
    await expectSameAsIp();
  });

  it('has the lifetimes that it was given', async () => {
    const cacheinfo = { ifaPrefered: 1000, ifaValid: 100_000 };
    await socket.do(newaddr, { ifaFamily: 'inet', ifaIndex, ifaPrefixlen: 32, local: '10.0.0.1', cacheinfo }, create);
    const address = await onlyAddress();
    expect(address.flags).toEqual([]);
    expect(address.cacheinfo?.ifaPrefered).toBeGreaterThan(990);
    expect(address.cacheinfo?.ifaPrefered).toBeLessThanOrEqual(1000);
    expect(address.cacheinfo?.ifaValid).toBeGreaterThan(99_990);
    expect(address.cacheinfo?.ifaValid).toBeLessThanOrEqual(100_000);
    expect(address.cacheinfo?.cstamp).toBeGreaterThan(0);
    await expectSameAsIp();
  });

  it('has flags beyond the eight of the header', async () => {
    const flags = ['noprefixroute', 'mcautojoin'] as const;
    const request: NewaddrRequest = { ifaFamily: 'inet', ifaIndex, ifaPrefixlen: 32, local: '239.1.2.3', flags };
    await socket.do(newaddr, request, create);
    const address = await onlyAddress();
    expect(address.flags).toEqual(['permanent', 'noprefixroute', 'mcautojoin']);
    expect(address.ifaFlags).toEqual(['permanent']);
    await expectSameAsIp();
  });

  it('has a peer', async () => {
    const request: NewaddrRequest = {
      ifaFamily: 'inet',
      ifaIndex,
      ifaPrefixlen: 32,
      local: '10.0.0.1',
      address: '10.9.9.9',
    };
    await socket.do(newaddr, request, create);
    expect(await onlyAddress()).toMatchObject({ local: '10.0.0.1', address: '10.9.9.9' });
    await expectSameAsIp();
  });

  it('is secondary where the subnet has another one', async () => {
    for (const local of ['10.0.0.1', '10.0.0.2']) {
      await socket.do(newaddr, { ifaFamily: 'inet', ifaIndex, ifaPrefixlen: 24, local }, create);
    }
    const [first, second] = await addresses();
    expect(first?.flags).toEqual(['permanent']);
    expect(second?.flags).toEqual(['secondary', 'permanent']);
    await expectSameAsIp();
  });

  it('is replaced, not added a second time', async () => {
    const request: NewaddrRequest = { ifaFamily: 'inet', ifaIndex, ifaPrefixlen: 24, local: '10.0.0.1' };
    await socket.do(newaddr, request, create);
    expect((await refusalOf(socket.do(newaddr, request, create))).code).toBe('EEXIST');
    await socket.do(newaddr, { ...request, cacheinfo: { ifaPrefered: 50, ifaValid: 60 } }, replace);
    expect((await onlyAddress()).cacheinfo?.ifaValid).toBeLessThanOrEqual(60);
  });

  it('is given as bytes as well', async () => {
    const local = Uint8Array.of(10, 1, 2, 3);
    await socket.do(newaddr, { ifaFamily: 'inet', ifaIndex, ifaPrefixlen: 24, local }, create);
    expect((await onlyAddress()).local).toBe('10.1.2.3');
  });

  it('is removed', async () => {
    const request: NewaddrRequest = { ifaFamily: 'inet', ifaIndex, ifaPrefixlen: 24, local: '10.0.0.1' };
    await socket.do(newaddr, request, create);
    await socket.do(deladdr, request);
    expect(await addresses()).toEqual([]);
    expect((await refusalOf(socket.do(deladdr, request))).code).toBe('EADDRNOTAVAIL');
  });
});

describe('an IPv6 address', () => {
  it('is added with lifetimes, flags and metric', async () => {
    const request: NewaddrRequest = {
      ifaFamily: 'inet6',
      ifaIndex,
      ifaPrefixlen: 64,
      address: 'fd00:1::1',
      flags: ['nodad', 'noprefixroute', 'managetempaddr'],
      cacheinfo: { ifaPrefered: 0, ifaValid: 5000 },
      rtPriority: 99,
      proto: 'kernel-ra',
    };
    await socket.do(newaddr, request, create);
    const address = (await addresses()).find((row) => row.address === 'fd00:1::1');
    expect(address).toMatchObject({
      ifaPrefixlen: 64,
      ifaScope: 'universe',
      flags: ['nodad', 'deprecated', 'managetempaddr', 'noprefixroute'],
      ifaFlags: ['nodad', 'deprecated'],
      rtPriority: 99,
      proto: 'kernel-ra',
    });
    expect(address?.local).toBeUndefined();
    expect(address?.cacheinfo?.ifaPrefered).toBe(0);
    expect(address?.cacheinfo?.ifaValid).toBeGreaterThan(4990);
    await expectSameAsIp();
  });

  it('has a peer', async () => {
    const request: NewaddrRequest = {
      ifaFamily: 'inet6',
      ifaIndex,
      ifaPrefixlen: 128,
      local: 'fd00::1',
      address: 'fd00::2',
      flags: ['nodad'],
    };
    await socket.do(newaddr, request, create);
    expect(await onlyAddress()).toMatchObject({ local: 'fd00::1', address: 'fd00::2' });
    await expectSameAsIp();
  });

  it('is read by itself', async () => {
    const address = 'fd00::1';
    const request: NewaddrRequest = { ifaFamily: 'inet6', ifaIndex, ifaPrefixlen: 64, address, flags: ['nodad'] };
    await socket.do(newaddr, request, create);
    const read = await socket.do(getaddr, { ifaFamily: 'inet6', ifaIndex, address });
    expect(read).toMatchObject({ ifaIndex, address, ifaPrefixlen: 64, flags: ['nodad', 'permanent'] });
    const missing = socket.do(getaddr, { ifaFamily: 'inet6', ifaIndex, address: 'fd00::9' });
    expect((await refusalOf(missing)).code).toBe('EADDRNOTAVAIL');
  });

  it('is removed', async () => {
    const request: NewaddrRequest = {
      ifaFamily: 'inet6',
      ifaIndex,
      ifaPrefixlen: 64,
      address: 'fd00::1',
      flags: ['nodad'],
    };
    await socket.do(newaddr, request, create);
    await socket.do(deladdr, { ifaFamily: 'inet6', ifaIndex, ifaPrefixlen: 64, address: 'fd00::1' });
    expect(await addresses()).toEqual([]);
  });
});

describe('a dump', () => {
  it('brings both families, or the one that is asked for', async () => {
    await socket.do(newaddr, { ifaFamily: 'inet', ifaIndex, ifaPrefixlen: 24, local: '10.0.0.1' }, create);
    await socket.do(
      newaddr,
      { ifaFamily: 'inet6', ifaIndex, ifaPrefixlen: 64, address: 'fd00::1', flags: ['nodad'] },
      create,
    );
    expect((await addresses()).map(({ ifaFamily }) => ifaFamily)).toEqual(['inet', 'inet6']);
    expect((await addresses('inet')).map(({ local }) => local)).toEqual(['10.0.0.1']);
    expect((await addresses('inet6')).map(({ address }) => address)).toEqual(['fd00::1']);
    const all = socket.dump(getaddr, { ifaFamily: 'inet' });
    for await (const row of all) expect(row.ifaFamily).toBe('inet');
    expect(all.isFiltered).toBeTypeOf('boolean');
    await expectSameAsIp();
  });

  it('lists the multicast and anycast addresses that links listen to', async () => {
    await socket.do(
      newaddr,
      { ifaFamily: 'inet6', ifaIndex, ifaPrefixlen: 64, address: 'fd00::1', flags: ['nodad'] },
      create,
    );
    const groups = await socket.dump(getmulticast, { ifaFamily: 'inet6', ifaIndex }).toArray();
    expect(groups.map(({ multicast }) => multicast)).toContain('ff02::1');
    expect(groups.find(({ multicast }) => multicast === 'ff02::1')?.cacheinfo?.cstamp).toBeGreaterThan(0);
    // Those of the own addresses are joined a moment later.
    await vi.waitFor(async () => {
      const [row] = ipRows('maddr', 'show', 'dev', 'nlk-a') ?? [];
      if (row === undefined) return;
      const shown = (row['maddr'] as IpRow[]).filter(({ family }) => family === 'inet6').map((each) => each['address']);
      const own = await socket.dump(getmulticast, { ifaFamily: 'inet6', ifaIndex }).toArray();
      expect(own.map(({ multicast }) => multicast).sort()).toEqual(shown.sort());
      expect(shown).toContain('ff02::1:ff00:1');
    }, 5000);
    expect(await socket.dump(getanycast, { ifaFamily: 'inet6', ifaIndex }).toArray()).toEqual([]);
  });
});

describe('a dump of IPv4 multicast addresses', () => {
  it('is there in recent kernels', async (context) => {
    const groups = await socket
      .dump(getmulticast, { ifaFamily: 'inet', ifaIndex })
      .toArray()
      .catch((error: unknown) => {
        if (error instanceof KernelError && error.code === 'EOPNOTSUPP') return context.skip('the kernel has none');
        throw error;
      });
    expect(groups.map(({ multicast }) => multicast)).toContain('224.0.0.1');
  });
});

describe('a refusal', () => {
  it.each<[string, NewaddrRequest, string, string]>([
    ['no address', { ifaFamily: 'inet', ifaPrefixlen: 24 }, 'EINVAL', 'ipv4: Local address is not supplied'],
    [
      'a prefix that is too long',
      { ifaFamily: 'inet', ifaPrefixlen: 44, local: '10.0.0.1' },
      'EINVAL',
      'ipv4: Invalid prefix length',
    ],
    [
      'lifetimes the wrong way round',
      { ifaFamily: 'inet', ifaPrefixlen: 24, local: '10.0.0.1', cacheinfo: { ifaPrefered: 9, ifaValid: 5 } },
      'EINVAL',
      'ipv4: address lifetime invalid',
    ],
    [
      'a link that does not exist',
      { ifaFamily: 'inet', ifaIndex: 0x7ffffff0, ifaPrefixlen: 24, local: '10.0.0.1' },
      'ENODEV',
      'ipv4: Device not found',
    ],
  ])('tells of %s', async (_, request, code, message) => {
    const refusal = await refusalOf(socket.do(newaddr, { ifaIndex, ...request }, create));
    expect(refusal).toMatchObject({ code, operation: 'newaddr', extAck: { message } });
  });
});
