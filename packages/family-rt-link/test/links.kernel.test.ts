import { encodeText } from '@nlkit/netlink-core';
import { describe, expect, it, vi } from 'vitest';
import { ipRows, leaveNothingBehind, refusalOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import {
  dellink,
  dellinkprop,
  getlink,
  getstats,
  Ipv4Devconf,
  Ipv6Devconf,
  newlink,
  newlinkNtf,
  newlinkprop,
  setlink,
} from '../src/index.ts';
import { expectSameAsIp, expectSameRow, statisticsAsIp } from './live/as-ip.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

describe('getlink', () => {
  it('finds a link by name and by index', async () => {
    const byName = await socket.do(getlink, { ifname: 'lo' });
    expect(byName).toMatchObject({ ifname: 'lo', ifiFamily: 'unspec', ifiType: 772 });
    expect(byName.ifiFlags).toContain('loopback');
    const byIndex = await socket.do(getlink, { ifiIndex: byName.ifiIndex });
    expect(byIndex).toMatchObject({ ifname: 'lo', ifiIndex: byName.ifiIndex });
    await expectSameAsIp(socket, byName);
  });

  it('refuses a link that does not exist', async () => {
    expect((await refusalOf(socket.do(getlink, { ifname: 'nlk-missing' }))).code).toBe('ENODEV');
    expect((await refusalOf(socket.do(getlink, { ifiIndex: 0x7ffffff0 }))).code).toBe('ENODEV');
  });

  it('lists all links, as ip does', async () => {
    await links.createPair('nlk-a', 'nlk-b');
    await links.create({ ifname: 'nlk-br', linkinfo: { kind: 'bridge' } });
    const listed = await socket.dump(getlink, {}, { unknownAttributes: 'deny' }).toArray();
    expect(listed.map(({ ifname }) => ifname)).toEqual(expect.arrayContaining(['lo', 'nlk-a', 'nlk-b', 'nlk-br']));
    const names = new Map(listed.map(({ ifiIndex, ifname }) => [ifiIndex, ifname]));
    const rows = ipRows('link', 'show');
    if (rows === undefined) return;
    expect(rows.map((row) => row['ifname']).sort()).toEqual([...names.values()].sort());
    for (const link of listed) {
      const row = rows.find((row) => row['ifindex'] === link.ifiIndex) ?? {};
      expectSameRow(link, row, { name: (index) => names.get(index ?? -1) });
    }
  });

  it('lists the ports of a bridge', async () => {
    const bridge = await links.create({ ifname: 'nlk-br', linkinfo: { kind: 'bridge' } });
    const [port] = await links.createPair('nlk-a', 'nlk-b');
    await socket.do(setlink, { ifiIndex: port.ifiIndex, master: bridge.ifiIndex });
    const ports = await socket.dump(getlink, { master: bridge.ifiIndex }).toArray();
    expect(ports.map(({ ifname }) => ifname)).toEqual(['nlk-a']);
  });

  it('lists links of one kind', async () => {
    await links.create({ ifname: 'nlk-br', linkinfo: { kind: 'bridge' } });
    await links.createPair('nlk-a', 'nlk-b');
    const bridges = await socket.dump(getlink, { linkinfo: { kind: 'bridge' } }).toArray();
    expect(bridges.map(({ linkinfo }) => linkinfo?.kind)).toEqual(['bridge']);
  });

  it('leaves the statistics of IPv6 out when told so', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    const whole = await socket.do(getlink, { ifiIndex });
    const short = await socket.do(getlink, { ifiIndex, extMask: ['skip-stats'] });
    expect(whole.afSpec?.inet6?.stats?.length).toBeGreaterThan(30);
    expect(short.afSpec?.inet6?.conf).toEqual(whole.afSpec?.inet6?.conf);
    expect(short.afSpec?.inet6?.stats).toBeUndefined();
  });

  it('lists the settings of IPv6 alone', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    const whole = await socket.do(getlink, { ifiIndex });
    const rows = await socket.dump(getlink, { ifiFamily: 'inet6' }, { unknownAttributes: 'deny' }).toArray();
    const { protinfo } = rows.find((row) => row.ifiIndex === ifiIndex) ?? {};
    expect(protinfo).toMatchObject({ conf: whole.afSpec?.inet6?.conf, flags: whole.afSpec?.inet6?.flags });
  });

  it('refuses a dump whose header is filled in, and says so', async () => {
    const refusal = await refusalOf(socket.dump(getlink, { ifiIndex: 1 }).toArray());
    expect(refusal.code).toBe('EINVAL');
    expect(refusal.extAck?.message).toMatch(/Filter by device index not supported/);
  });
});

describe('newlink and setlink', () => {
  it('resolve to what was created when asked for the echo', async () => {
    const created = await socket.do(
      newlink,
      { ifname: 'nlk-echo', linkinfo: { kind: 'bridge' } },
      { flags: ['create', 'excl', 'echo'], echo: newlinkNtf },
    );
    expect(created).toMatchObject({ ifname: 'nlk-echo', linkinfo: { kind: 'bridge' } });
    expect(created?.ifiIndex).toBe((await links.get('nlk-echo')).ifiIndex);
    await socket.do(dellink, { ifname: 'nlk-echo' });
  });

  it('change the settings of a link', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    await socket.do(setlink, {
      ifiIndex,
      mtu: 1300,
      txqlen: 123,
      address: '02:00:00:00:12:34',
      ifalias: 'a link – with an alias',
      group: 77,
    });
    const changed = await socket.do(getlink, { ifiIndex });
    expect(changed).toMatchObject({
      mtu: 1300,
      txqlen: 123,
      address: '02:00:00:00:12:34',
      ifalias: 'a link – with an alias',
      group: 77,
    });
    await expectSameAsIp(socket, changed);
  });

  it('take an alias that is not UTF-8 as bytes', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    await socket.do(setlink, { ifiIndex, ifalias: Uint8Array.of(0x61, 0xff, 0x62) });
    const { ifalias = '' } = await socket.do(getlink, { ifiIndex });
    expect(encodeText(ifalias)).toEqual(Uint8Array.of(0x61, 0xff, 0x62));
    await socket.do(setlink, { ifiIndex, ifalias });
    expect((await socket.do(getlink, { ifiIndex })).ifalias).toBe(ifalias);
  });

  it('switch a link on and off, and leave its other flags alone', async () => {
    const [{ ifiIndex }] = await links.createPair('nlk-a', 'nlk-b');
    expect((await socket.do(getlink, { ifiIndex })).ifiFlags).toContain('up');
    await socket.do(setlink, { ifiIndex, ifiFlags: ['promisc'], ifiChange: ['promisc', 'up'] });
    const off = await socket.do(getlink, { ifiIndex });
    expect(off.ifiFlags).toContain('promisc');
    expect(off.ifiFlags).not.toContain('up');
    expect(off.ifiFlags).toContain('multicast');
    await expectSameAsIp(socket, off);
  });

  it('rename a link', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    await socket.do(setlink, { ifiIndex, ifname: 'nlk-renamed' });
    expect((await socket.do(getlink, { ifiIndex })).ifname).toBe('nlk-renamed');
    await socket.do(setlink, { ifiIndex, ifname: 'nlk-a' });
  });

  it('create a link with an index of the caller’s choice', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', ifiIndex: 54_321, linkinfo: { kind: 'bridge' } });
    expect(ifiIndex).toBe(54_321);
  });

  it('give the ends of a veth pair each other’s index', async () => {
    const [a, b] = await links.createPair('nlk-a', 'nlk-b');
    expect([a.link, b.link]).toEqual([b.ifiIndex, a.ifiIndex]);
    expect(a.operstate).toBe('up');
  });

  it('give the peer of a veth pair its own settings', async () => {
    const peer = {
      ifname: 'nlk-b',
      mtu: 1400,
      address: '02:00:00:00:00:99',
      ifiFlags: ['no-arp'],
      ifiChange: ['no-arp'],
    } as const;
    await links.create({ ifname: 'nlk-a', mtu: 1450, linkinfo: { kind: 'veth', data: { peer } } });
    const read = await links.get('nlk-b');
    expect(read).toMatchObject({ mtu: 1400, address: '02:00:00:00:00:99', linkinfo: { kind: 'veth' } });
    expect(read.ifiFlags).toContain('no-arp');
    expect((await links.get('nlk-a')).mtu).toBe(1450);
  });

  it('change how IPv6 addresses are made', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    for (const addrGenMode of ['none', 'random'] as const) {
      await socket.do(setlink, { ifiIndex, afSpec: { inet6: { addrGenMode } } });
      const changed = await socket.do(getlink, { ifiIndex });
      expect(changed.afSpec?.inet6?.addrGenMode).toBe(addrGenMode);
      await expectSameAsIp(socket, changed);
    }
  });

  it('show settings of IPv4 and IPv6 by their number', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    const { afSpec } = await socket.do(getlink, { ifiIndex });
    expect(afSpec?.inet?.conf?.[Ipv4Devconf['proxy-arp']]).toBe(0);
    expect(afSpec?.inet6?.conf?.[Ipv6Devconf.hoplimit]).toBe(64);
    expect(afSpec?.inet6?.conf?.[Ipv6Devconf['rtr-solicits']]).toBe(-1);
  });

  it('take a medium that is not known', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    await socket.do(setlink, { ifiIndex, afSpec: { inet: { settings: { mediumId: -1 } } } });
    const { afSpec } = await socket.do(getlink, { ifiIndex });
    expect(afSpec?.inet?.conf?.[Ipv4Devconf['medium-id']]).toBe(-1);
  });
});

describe('alternative names', () => {
  it('are added, found by, and removed', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-a', linkinfo: { kind: 'bridge' } });
    const altIfname = ['nlk-a-name-that-is-longer-than-fifteen-bytes', 'nlk-other'];
    await socket.do(newlinkprop, { ifiIndex, propList: { altIfname } }, { flags: ['create', 'excl', 'append'] });
    for (const name of altIfname) {
      const found = await socket.do(getlink, { altIfname: name });
      expect(found.ifiIndex).toBe(ifiIndex);
      expect(found.propList?.altIfname).toEqual(altIfname);
    }
    await expectSameAsIp(socket, await links.get('nlk-a'));
    await socket.do(dellinkprop, { ifiIndex, propList: { altIfname: ['nlk-other'] } });
    expect((await links.get('nlk-a')).propList?.altIfname).toEqual([altIfname[0]]);
  });
});

describe('dellink', () => {
  it('deletes the other end of a veth pair as well', async () => {
    const [a] = await links.createPair('nlk-a', 'nlk-b');
    await socket.do(dellink, { ifiIndex: a.ifiIndex });
    expect((await refusalOf(links.get('nlk-b'))).code).toBe('ENODEV');
  });

  it('deletes all links of a group', async () => {
    await links.create({ ifname: 'nlk-a', group: 4711, linkinfo: { kind: 'bridge' } });
    await links.create({ ifname: 'nlk-b', group: 4711, linkinfo: { kind: 'bridge' } });
    await links.create({ ifname: 'nlk-c', linkinfo: { kind: 'bridge' } });
    await socket.do(dellink, { group: 4711 });
    const left = (await socket.dump(getlink).toArray()).map(({ ifname }) => ifname);
    expect(left).not.toContain('nlk-a');
    expect(left).not.toContain('nlk-b');
    expect(left).toContain('nlk-c');
  });
});

describe('statistics', () => {
  it('count the same in getlink and getstats, and as 64-bit numbers', async () => {
    const [a] = await links.createPair('nlk-a', 'nlk-b');
    // IPv6 still counts a packet or two that it cannot send.
    await vi.waitFor(async () => {
      const link = await socket.do(getlink, { ifiIndex: a.ifiIndex });
      const counted = await socket.do(getstats, { ifindex: a.ifiIndex, filterMask: ['link-64'] });
      const [row] = ipRows('-statistics', 'link', 'show', 'dev', 'nlk-a') ?? [];
      const { stats, stats64 } = link;
      expect(counted.link64).toEqual(stats64);
      expect(typeof stats64?.txBytes).toBe('bigint');
      expect(stats64?.txBytes).toBeGreaterThan(0n);
      expect(stats?.txBytes).toBe(Number(stats64?.txBytes));
      if (row !== undefined) expect(statisticsAsIp(link)).toEqual(row['stats64']);
    }, 10_000);
  });

  it('are listed for every link', async () => {
    await links.createPair('nlk-a', 'nlk-b');
    const counted = await socket.dump(getstats, { filterMask: ['link-64'] }).toArray();
    const listed = await socket.dump(getlink).toArray();
    expect(counted.map(({ ifindex }) => ifindex).sort()).toEqual(listed.map(({ ifiIndex }) => ifiIndex).sort());
  });
});
