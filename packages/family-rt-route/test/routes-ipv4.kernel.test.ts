import { beforeEach, describe, expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { delroute, getroute, type NewrouteRequest, newroute } from '../src/index.ts';
import { addressOf } from './live/add-address.ts';
import { useRoutes } from './live/use-routes.ts';

const socket = useSocket();
const routes = useRoutes(socket);
leaveNothingBehind();

const table = 100_000;

beforeEach(() => addressOf(socket, routes.a, '10.0.0.1', 24));

function route(request: NewrouteRequest): NewrouteRequest {
  return { rtmFamily: 'inet', rtmDstLen: 24, dst: '10.1.0.0', table, ...request };
}

describe('an IPv4 route', () => {
  it('has a gateway, a preferred source, a priority and a table above 255', async () => {
    await routes.add(route({ gateway: '10.0.0.2', prefsrc: '10.0.0.1', priority: 77, rtmProtocol: 'bgp' }));
    const [read, ...more] = await routes.list('inet', table);
    expect(more).toEqual([]);
    expect(read).toMatchObject({
      rtmFamily: 'inet',
      rtmType: 'unicast',
      rtmScope: 'universe',
      rtmProtocol: 'bgp',
      rtmDstLen: 24,
      rtmTable: 'compat',
      dst: '10.1.0.0',
      gateway: '10.0.0.2',
      prefsrc: '10.0.0.1',
      oif: routes.a,
      priority: 77,
      table,
    });
    await routes.expectSameAsIp('inet', table);
  });

  it('has metrics, some of them locked', async () => {
    const metrics = {
      lock: ['mtu', 'cc-algo'],
      mtu: 1400,
      window: 5000,
      rtt: 80,
      rttvar: 20,
      ssthresh: 5,
      cwnd: 6,
      advmss: 1000,
      reordering: 9,
      hoplimit: 44,
      initcwnd: 3,
      features: ['ecn'],
      rtoMin: 10,
      initrwnd: 4,
      quickack: 1,
      ccAlgo: 'cubic',
      fastopenNoCookie: 1,
    } as const;
    await routes.add(route({ gateway: '10.0.0.2', metrics }));
    const [read] = await routes.list('inet', table);
    expect(read?.metrics).toEqual(metrics);
    await routes.expectSameAsIp('inet', table);
  });

  it('has several next hops', async () => {
    const multipath = [
      { rtnhIfindex: routes.a, rtnhHops: 2, rtnhFlags: ['onlink'], gateway: '10.9.9.9' },
      { rtnhIfindex: routes.a, gateway: '10.0.0.3' },
      { rtnhIfindex: routes.b, rtnhHops: 255 },
    ] as const;
    await routes.add(route({ multipath: [...multipath] }));
    const [read] = await routes.list('inet', table);
    expect(read?.multipath).toMatchObject([
      { rtnhIfindex: routes.a, rtnhHops: 2, rtnhFlags: ['onlink'], gateway: '10.9.9.9', rtnhLen: 16 },
      { rtnhIfindex: routes.a, rtnhHops: 0, rtnhFlags: [], gateway: '10.0.0.3', rtnhLen: 16 },
      { rtnhIfindex: routes.b, rtnhHops: 255, rtnhFlags: [], rtnhLen: 8 },
    ]);
    expect(read?.oif).toBeUndefined();
    await routes.expectSameAsIp('inet', table);
  });

  it('goes by a gateway of IPv6', async () => {
    const via = { family: 'inet6', addr: [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5] } as const;
    await routes.add(route({ oif: routes.a, via: { ...via, addr: [...via.addr] } }));
    const [read] = await routes.list('inet', table);
    expect(read?.via).toEqual(via);
    await routes.expectSameAsIp('inet', table);
  });

  it.each(['blackhole', 'unreachable', 'prohibit', 'throw'] as const)('is a %s', async (rtmType) => {
    await routes.add(route({ rtmType }));
    const [read] = await routes.list('inet', table);
    expect(read).toMatchObject({ rtmType, dst: '10.1.0.0' });
    expect(read?.oif).toBeUndefined();
    await routes.expectSameAsIp('inet', table);
  });

  it('is the default route', async () => {
    await routes.add({ rtmFamily: 'inet', table, gateway: '10.0.0.2', rtmTos: 0x10 });
    const [read] = await routes.list('inet', table);
    expect(read).toMatchObject({ rtmDstLen: 0, rtmTos: 0x10, gateway: '10.0.0.2' });
    expect(read?.dst).toBeUndefined();
  });

  it('is on the link, in a table below 256', async () => {
    await routes.add(route({ table: 77, oif: routes.a, rtmScope: 'link' }));
    const [read] = await routes.list('inet', 77);
    expect(read).toMatchObject({ table: 77, rtmTable: 77, rtmScope: 'link', oif: routes.a });
    await routes.expectSameAsIp('inet', 77);
  });

  it('is replaced, appended to, and not added a second time', async () => {
    const first = route({ gateway: '10.0.0.2' });
    await routes.add(first);
    expect((await refusalOf(routes.add(first))).code).toBe('EEXIST');
    await routes.add(route({ gateway: '10.0.0.3' }), ['create', 'replace']);
    expect((await routes.list('inet', table)).map(({ gateway }) => gateway)).toEqual(['10.0.0.3']);
    await routes.add(route({ gateway: '10.0.0.4' }), ['create', 'append']);
    expect((await routes.list('inet', table)).map(({ gateway }) => gateway)).toEqual(['10.0.0.3', '10.0.0.4']);
    await routes.expectSameAsIp('inet', table);
    await socket.do(delroute, route({ gateway: '10.0.0.3', rtmScope: 'nowhere' }));
    expect((await routes.list('inet', table)).map(({ gateway }) => gateway)).toEqual(['10.0.0.4']);
  });

  it('is removed', async () => {
    await routes.add(route({ gateway: '10.0.0.2' }));
    await socket.do(delroute, route({ rtmScope: 'nowhere' }));
    expect(await routes.list('inet', table)).toEqual([]);
    expect((await refusalOf(socket.do(delroute, route({ rtmScope: 'nowhere' })))).code).toBe('ESRCH');
  });
});

describe('a dump', () => {
  it('is filtered by table, type, protocol and link, by the kernel', async () => {
    await routes.add(route({ gateway: '10.0.0.2' }));
    await routes.add(route({ dst: '10.2.0.0', rtmType: 'blackhole', rtmProtocol: 'bgp' }));
    await routes.add(route({ dst: '10.3.0.0', oif: routes.b, rtmScope: 'link', table: 77 }));
    const found = async (request: NewrouteRequest): Promise<unknown> => {
      const dump = socket.dump(getroute, { rtmFamily: 'inet', ...request });
      const rows = await dump.toArray();
      expect(dump.isFiltered).toBe(true);
      return rows.filter(({ rtmProtocol }) => rtmProtocol !== 'kernel').map(({ dst }) => dst);
    };
    expect(await found({ table })).toEqual(['10.1.0.0', '10.2.0.0']);
    expect(await found({ table: 77 })).toEqual(['10.3.0.0']);
    expect(await found({ rtmType: 'blackhole' })).toEqual(['10.2.0.0']);
    expect(await found({ rtmProtocol: 'bgp' })).toEqual(['10.2.0.0']);
    expect(await found({ oif: routes.b })).toEqual(['10.3.0.0']);
  });

  it('of a table that does not exist is empty or refused', async () => {
    const result = await socket
      .dump(getroute, { rtmFamily: 'inet', table: 123_456_789 })
      .toArray()
      .catch((error: { code: string }) => error.code);
    expect([[], 'ENOENT']).toContainEqual(result);
  });

  it('refuses what is no filter', async () => {
    const dump = socket.dump(getroute, { rtmFamily: 'inet', rtmDstLen: 24, dst: '10.1.0.0' });
    const refusal = await refusalOf(dump.toArray());
    expect(refusal).toMatchObject({ code: 'EINVAL', operation: 'getroute' });
    expect(refusal.extAck?.message).toMatch(/Invalid values in header|Unsupported attribute/);
  });
});

describe('the route that a packet takes', () => {
  it('is found', async () => {
    await routes.add(route({ table: 254, gateway: '10.0.0.9' }));
    const found = await socket.do(getroute, { rtmFamily: 'inet', rtmDstLen: 32, dst: '10.1.0.77' });
    expect(found).toMatchObject({
      rtmFamily: 'inet',
      rtmDstLen: 32,
      dst: '10.1.0.77',
      gateway: '10.0.0.9',
      oif: routes.a,
      prefsrc: '10.0.0.1',
      table: 'main',
    });
    expect(found.rtmFlags).toContain('cloned');
  });

  it('is found with the entry of the table that it is of', async () => {
    await routes.add(route({ table: 254, gateway: '10.0.0.9', priority: 5 }));
    const request = { rtmFamily: 'inet', rtmDstLen: 32, dst: '10.1.0.77', rtmFlags: ['fib-match'] } as const;
    const found = await socket.do(getroute, request);
    expect(found).toMatchObject({ rtmDstLen: 24, dst: '10.1.0.0', gateway: '10.0.0.9', priority: 5 });
  });

  it('is told to be none', async () => {
    const none = socket.do(getroute, { rtmFamily: 'inet', rtmDstLen: 32, dst: '203.0.113.1' });
    expect((await refusalOf(none)).code).toBe('ENETUNREACH');
  });

  it('depends on ports, in network order', async () => {
    await routes.add(route({ table: 254, gateway: '10.0.0.9' }));
    const found = await socket.do(getroute, {
      rtmFamily: 'inet',
      rtmDstLen: 32,
      dst: '10.1.0.77',
      ipProto: 17,
      sport: 0x1234,
      dport: 53,
      uid: 0,
      mark: 5,
    });
    expect(found.gateway).toBe('10.0.0.9');
  });
});

describe('a refusal', () => {
  it.each<[string, NewrouteRequest, string, string]>([
    [
      'a destination with bits behind the prefix',
      { dst: '10.1.0.1' },
      'EINVAL',
      'Invalid prefix for given prefix length',
    ],
    ['a gateway that cannot be reached', { gateway: '203.0.113.1' }, 'ENETUNREACH', 'Nexthop has invalid gateway'],
    [
      'an algorithm that is not there',
      { gateway: '10.0.0.2', metrics: { ccAlgo: 'none-such' } },
      'EINVAL',
      'Unknown tcp congestion algorithm',
    ],
    [
      'a feature that is not there',
      { gateway: '10.0.0.2', metrics: { features: [0x80000000] } },
      'EINVAL',
      'Unknown flag set in feature mask in metrics attribute',
    ],
  ])('tells of %s', async (_, request, code, message) => {
    const added = socket.do(newroute, route({ rtmType: 'unicast', rtmProtocol: 'static', ...request }), {
      flags: ['create'],
    });
    expect(await refusalOf(added)).toMatchObject({ code, operation: 'newroute', extAck: { message } });
  });
});
