import { beforeEach, describe, expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { delroute, getroute, type NewrouteRequest } from '../src/index.ts';
import { addressOf } from './live/add-address.ts';
import { useRoutes } from './live/use-routes.ts';

const socket = useSocket();
const routes = useRoutes(socket);
leaveNothingBehind();

const table = 70_000;

beforeEach(() => addressOf(socket, routes.a, 'fd00::1', 64));

function route(request: NewrouteRequest): NewrouteRequest {
  return { rtmFamily: 'inet6', rtmDstLen: 48, dst: 'fd01:2:3::', table, ...request };
}

describe('an IPv6 route', () => {
  it('has a gateway, a preferred source, a preference, a priority, metrics and a table above 255', async () => {
    const settings = {
      gateway: 'fd00::2',
      prefsrc: 'fd00::1',
      pref: 'high',
      priority: 55,
      metrics: { mtu: 1400, hoplimit: 7 },
    } as const;
    await routes.add(route({ ...settings, oif: routes.a, rtmProtocol: 'ospf' }));
    const [read, ...more] = await routes.list('inet6', table);
    expect(more).toEqual([]);
    expect(read).toMatchObject({
      ...settings,
      rtmFamily: 'inet6',
      rtmType: 'unicast',
      rtmProtocol: 'ospf',
      rtmDstLen: 48,
      rtmTable: 'compat',
      dst: 'fd01:2:3::',
      oif: routes.a,
      table,
    });
    await routes.expectSameAsIp('inet6', table);
  });

  it('gets the priority 1024 unless told otherwise', async () => {
    await routes.add(route({ gateway: 'fd00::2' }));
    expect(await routes.list('inet6', table)).toMatchObject([{ priority: 1024, pref: 'medium', rtmScope: 'universe' }]);
  });

  it('expires', async () => {
    await routes.add(route({ gateway: 'fd00::2', expires: 500 }));
    const [read] = await routes.list('inet6', table);
    expect(read?.cacheinfo?.rtaExpires).toBeGreaterThan(49_000);
    expect(read?.cacheinfo?.rtaExpires).toBeLessThanOrEqual(50_000);
  });

  it('has several next hops', async () => {
    const multipath = [
      { rtnhIfindex: routes.a, rtnhHops: 2, gateway: 'fd00::2' },
      { rtnhIfindex: routes.a, gateway: 'fd00::3' },
    ];
    await routes.add(route({ multipath }));
    const read = await routes.list('inet6', table);
    expect(read).toHaveLength(1);
    expect(read[0]?.multipath).toMatchObject([
      { rtnhIfindex: routes.a, rtnhHops: 2, gateway: 'fd00::2', rtnhLen: 28 },
      { rtnhIfindex: routes.a, rtnhHops: 0, gateway: 'fd00::3', rtnhLen: 28 },
    ]);
    await routes.expectSameAsIp('inet6', table);
  });

  it.each(['blackhole', 'unreachable', 'prohibit', 'throw'] as const)('is a %s', async (rtmType) => {
    await routes.add(route({ rtmType }));
    const read = await routes.list('inet6', table);
    expect(read).toMatchObject([{ rtmType, dst: 'fd01:2:3::' }]);
  });

  it('is bound to a source', async (context) => {
    const source = route({ gateway: 'fd00::2', src: 'fd00::', rtmSrcLen: 64 });
    try {
      await routes.add(source);
    } catch (error) {
      if (error instanceof Error && error.message.includes('source')) context.skip('the kernel has no IPv6 subtrees');
      throw error;
    }
    expect(await routes.list('inet6', table)).toMatchObject([{ src: 'fd00::', rtmSrcLen: 64 }]);
  });

  it('is replaced, and removed', async () => {
    await routes.add(route({ gateway: 'fd00::2' }));
    expect((await refusalOf(routes.add(route({ gateway: 'fd00::2' })))).code).toBe('EEXIST');
    await routes.add(route({ gateway: 'fd00::3' }), ['create', 'replace']);
    expect((await routes.list('inet6', table)).map(({ gateway }) => gateway)).toEqual(['fd00::3']);
    await socket.do(delroute, route({}));
    expect(await routes.list('inet6', table)).toEqual([]);
    expect((await refusalOf(socket.do(delroute, route({})))).code).toBe('ESRCH');
  });
});

describe('the route that an IPv6 packet takes', () => {
  it('is found', async () => {
    await routes.add(route({ table: 254, gateway: 'fd00::9' }));
    const found = await socket.do(getroute, { rtmFamily: 'inet6', rtmDstLen: 128, dst: 'fd01:2:3::5', flowlabel: 5 });
    expect(found).toMatchObject({ dst: 'fd01:2:3::5', rtmDstLen: 128, gateway: 'fd00::9', oif: routes.a });
    expect(found.prefsrc).toBe('fd00::1');
  });
});

describe('a dump', () => {
  it('of all families brings both', async () => {
    await routes.add(route({ gateway: 'fd00::2' }));
    await routes.add({ rtmFamily: 'inet', rtmDstLen: 24, dst: '10.1.0.0', table, rtmType: 'blackhole' });
    const rows = await socket.dump(getroute, {}, { unknownAttributes: 'deny' }).toArray();
    const found = rows.filter((row) => row.table === table).map(({ rtmFamily, dst }) => [rtmFamily, dst]);
    expect(found).toEqual([
      ['inet', '10.1.0.0'],
      ['inet6', 'fd01:2:3::'],
    ]);
  });
});
