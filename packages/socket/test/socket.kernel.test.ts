import { getfamily } from '@nlkit/netlink-nlctrl';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dellink, getlink, linkAttrs, newlink, newlinkNtf, setlink } from '../../family-rt-link/src/index.ts';
import { getroute, newroute } from '../../family-rt-route/src/index.ts';
import { getDevice } from '../../family-wireguard/src/index.ts';
import { NetlinkSocket } from '../src/index.ts';
import { NetlinkSocket as SyncSocket } from '../src/sync.ts';
import { errorOf, rowsOf } from './support/sockets.ts';

let socket: NetlinkSocket;
let sync: SyncSocket;

beforeEach(() => {
  socket = new NetlinkSocket();
  sync = new SyncSocket();
});

afterEach(async () => {
  await socket.do(dellink, { ifname: 'nlk-s' }).catch(() => undefined);
  socket.close();
  sync.close();
});

describe('on a real kernel, both sockets', () => {
  it('read one link, more than once', async () => {
    for (let count = 0; count < 3; count++) {
      expect(await socket.do(getlink, { ifname: 'lo' })).toMatchObject({ ifiIndex: 1, ifname: 'lo' });
      expect(sync.do(getlink, { ifiIndex: 1 })).toMatchObject({ ifiIndex: 1, ifname: 'lo' });
    }
    expect(socket.stats).toEqual({ dropped: 0, overruns: 0, repeated: 0 });
    expect(sync.stats).toEqual({ dropped: 0, overruns: 0, repeated: 0 });
  });

  it('list links in every form', async () => {
    const names = (await socket.dump(getlink).toArray()).map(({ ifname }) => ifname);
    expect(names).toContain('lo');
    expect((await rowsOf(socket.dump(getlink))).map(({ ifname }) => ifname)).toEqual(names);
    const seen: unknown[] = [];
    for await (const batch of socket.dump(getlink).views())
      for (const view of batch) seen.push(view.get(linkAttrs.ifname));
    for (const batch of sync.dump(getlink).views()) for (const view of batch) seen.push(view.get(linkAttrs.ifname));
    expect(seen).toEqual([...names, ...names]);
    expect(sync.dump(getlink).toArray()).toHaveLength(names.length);
    expect([...sync.dump(getlink)]).toHaveLength(names.length);
  });

  it('create, change and delete a link', async () => {
    await socket.do(newlink, { ifname: 'nlk-s', linkinfo: { kind: 'bridge' } }, { flags: ['create', 'excl'] });
    const { ifiIndex } = sync.do(getlink, { ifname: 'nlk-s' });
    await socket.do(setlink, { ifiIndex, mtu: 1400 });
    expect(sync.do(getlink, { ifiIndex }).mtu).toBe(1400);
    sync.do(dellink, { ifiIndex });
    expect(await errorOf(socket.do(getlink, { ifiIndex }))).toMatchObject({ code: 'ENODEV', operation: 'getlink' });
  });

  it('resolve to the echo of a link that they create', async () => {
    const request = { ifname: 'nlk-s', linkinfo: { kind: 'bridge' } } as const;
    const link = await socket.do(newlink, request, { flags: ['create', 'excl'], echo: newlinkNtf });
    expect(link).toMatchObject({ ifname: 'nlk-s' });
    expect(link?.ifiIndex).toBe(sync.do(getlink, { ifname: 'nlk-s' }).ifiIndex);
  });

  it('say what the kernel says about a refused request', async () => {
    const flags = ['create', 'excl'] as const;
    const unknown = await errorOf(
      socket.do(newlink, { ifname: 'nlk-s', linkinfo: { kind: 'nonsense' as never } }, { flags }),
    );
    expect(unknown).toMatchObject({ code: 'EOPNOTSUPP', extAck: { message: 'Unknown device type' } });
    const half = await errorOf(socket.dump(getlink, { ifiIndex: 1 } as never).toArray());
    expect(half).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'Filter by device index not supported for link dumps' },
    });
  });

  it('find generic families, and miss others', async () => {
    const families = await socket.dump(getfamily).toArray();
    expect(families.map(({ familyName }) => familyName)).toContain('nlctrl');
    expect(sync.do(getfamily, { familyName: 'nlctrl' })).toMatchObject({ familyId: 16 });
    if (families.some(({ familyName }) => familyName === 'wireguard')) return;
    expect(await errorOf(socket.dump(getDevice, { ifname: 'wg0' }).toArray())).toMatchObject({
      code: 'ERR_NETLINK_FAMILY_NOT_FOUND',
    });
  });

  it('say that a protocol is not there', async () => {
    const family = { name: 'none', protocol: 31, version: 1, modules: [] };
    expect(await errorOf(socket.do({ ...getlink, family }, { ifiIndex: 1 }))).toMatchObject({
      code: 'EPROTONOSUPPORT',
      syscall: 'socket',
      message: 'cannot open a netlink socket of protocol 31: socket failed: protocol not supported (EPROTONOSUPPORT)',
    });
  });

  it('run ten thousand requests at once', async () => {
    const links = await Promise.all(Array.from({ length: 10_000 }, () => socket.do(getlink, { ifiIndex: 1 })));
    expect(links.every(({ ifname }) => ifname === 'lo')).toBe(true);
  });
});

describe('dumps of a large table', () => {
  const count = 5000;

  function addRoute(dst: string): Promise<void> {
    const place = { rtmFamily: 'inet', rtmDstLen: 32, rtmTable: 'main', dst, oif: 1 } as const;
    const kind = { rtmType: 'unicast', rtmScope: 'link', rtmProtocol: 'static' } as const;
    return socket.do(newroute, { ...place, ...kind }, { flags: ['create', 'replace'] });
  }

  beforeEach(async () => {
    await socket.do(setlink, { ifiIndex: 1, ifiFlags: ['up'], ifiChange: ['up'] });
    const requests = Array.from({ length: count }, (_, index) => addRoute(`10.7.${index >> 8}.${index & 255}`));
    await Promise.all(requests);
  });

  afterEach(async () => {
    await socket.do(setlink, { ifiIndex: 1, ifiFlags: [], ifiChange: ['up'] });
  });

  it('hold all rows, in every form, on both sockets', async () => {
    const request = { rtmFamily: 'inet' } as const;
    const sizes = [
      (await socket.dump(getroute, request).toArray()).length,
      sync.dump(getroute, request).toArray().length,
    ];
    sizes.push((await rowsOf(socket.dump(getroute, request))).length, [...sync.dump(getroute, request)].length);
    let views = 0;
    for await (const batch of socket.dump(getroute, request).views()) views += batch.length;
    sizes.push(views);
    expect(Math.min(...sizes)).toBeGreaterThan(count);
    expect(new Set(sizes).size).toBe(1);
  });

  it('may be left early, run within each other, and be asked past', async () => {
    const request = { rtmFamily: 'inet' } as const;
    let batches = 0;
    for await (const batch of socket.dump(getroute, request).batches()) {
      expect(batch.length).toBeGreaterThan(0);
      expect(await socket.do(getlink, { ifiIndex: 1 })).toMatchObject({ ifname: 'lo' });
      for await (const inner of socket.dump(getroute, request).batches()) {
        expect(inner.length).toBeGreaterThan(0);
        break;
      }
      if (++batches === 3) break;
    }
    expect((await socket.dump(getroute, request).toArray()).length).toBeGreaterThan(count);
    for (const row of sync.dump(getroute, request)) {
      expect(row.rtmFamily).toBe('inet');
      break;
    }
    expect(sync.do(getlink, { ifiIndex: 1 })).toMatchObject({ ifname: 'lo' });
    expect(sync.dump(getroute, request).toArray().length).toBeGreaterThan(count);
    expect([socket.stats.dropped, sync.stats.dropped]).toEqual([0, 0]);
  });

  it('are consistent or fail while the table changes', async () => {
    const request = { rtmFamily: 'inet' } as const;
    let isOver = false;
    const change = async (): Promise<void> => {
      for (let index = 0; !isOver; index++) {
        await addRoute(`10.9.0.${index & 255}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const changing = change();
    const outcomes: string[] = [];
    for (let round = 0; round < 5; round++) {
      await rowsOf(socket.dump(getroute, request)).then(
        () => outcomes.push('consistent'),
        (error: { code: string }) => outcomes.push(error.code),
      );
    }
    isOver = true;
    await changing;
    for (const outcome of outcomes) expect(['consistent', 'ERR_NETLINK_DUMP_INTERRUPTED']).toContain(outcome);
  });
});
