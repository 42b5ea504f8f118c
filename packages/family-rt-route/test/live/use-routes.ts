import { afterEach, beforeEach, expect } from 'vitest';
import { type NetlinkSocket, type TestLinks, useLinks } from '../../../../tools/live/index.ts';
import { delroute, getroute, type NewrouteRequest, newroute, type RouteAttrsMessage } from '../../src/index.ts';
import { expectSameAsIp, type LinkNames } from './route-as-ip.ts';

/** Routes of a test, on links of its own: `nlk-a` and `nlk-b`, which are connected with each other. */
export interface TestRoutes {
  readonly a: number;
  readonly b: number;
  readonly links: TestLinks;
  readonly names: LinkNames;
  /** Adds a route that is taken away after the test; what is not given is as `ip route add` has it. */
  add(request: NewrouteRequest, flags?: readonly ('create' | 'excl' | 'replace' | 'append')[]): Promise<void>;
  /** Lists the routes that this test added to a table. An attribute that the spec does not describe is an error. */
  list(family: 'inet' | 'inet6', table: number): Promise<RouteAttrsMessage[]>;
  /** Compares the routes of a table with those that `ip` shows. */
  expectSameAsIp(family: 'inet' | 'inet6', table: number): Promise<void>;
}

/** Sets up links for each test, and takes away what the test has added. */
export function useRoutes(socket: NetlinkSocket): TestRoutes {
  const links = useLinks(socket);
  const added: NewrouteRequest[] = [];
  let a = 0;
  let b = 0;

  beforeEach(async () => {
    const pair = await links.createPair('nlk-a', 'nlk-b');
    [a, b] = pair.map(({ ifiIndex }) => ifiIndex) as [number, number];
  });
  // Routes without a link outlive the links.
  afterEach(async () => {
    for (const { rtmFamily = 'inet', rtmDstLen = 0, dst, table } of added.splice(0)) {
      await socket.do(delroute, { rtmFamily, rtmDstLen, dst, table, rtmScope: 'nowhere' }).catch(() => undefined);
    }
  });

  const routes: TestRoutes = {
    get a() {
      return a;
    },
    get b() {
      return b;
    },
    links,
    get names() {
      return new Map([
        [a, 'nlk-a'],
        [b, 'nlk-b'],
      ]);
    },
    async add(request, flags = ['create', 'excl']) {
      added.push(request);
      await socket.do(newroute, { rtmType: 'unicast', rtmProtocol: 'static', ...request }, { flags });
    },
    async list(rtmFamily, table) {
      const dump = socket.dump(getroute, { rtmFamily, table }, { unknownAttributes: 'deny' });
      const rows = await dump.toArray();
      expect(rows.every((row) => row.table === (table === 254 ? 'main' : table))).toBe(true);
      return rows.filter(({ rtmProtocol }) => rtmProtocol !== 'kernel');
    },
    async expectSameAsIp(family, table) {
      const version = family === 'inet' ? '-4' : '-6';
      const own = await routes.list(family, table);
      expectSameAsIp(own, routes.names, version, 'route', 'show', 'table', String(table));
    },
  };
  return routes;
}
