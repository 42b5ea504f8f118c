import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ipRows, leaveNothingBehind, newaddr, refusalOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import { delroute, getroute, type NewrouteRequest, newroute, type RouteAttrsMessage } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

const labels = '/proc/sys/net/mpls/platform_labels';
const before = readFileSync(labels, 'utf8');
beforeAll(() => writeFileSync(labels, '1000'));
afterAll(() => writeFileSync(labels, before));

let oif: number;

beforeEach(async () => {
  const [link] = await links.createPair('nlk-a', 'nlk-b');
  oif = link.ifiIndex;
  const own = { ifaIndex: oif, ifaFamily: 'inet', ifaPrefixlen: 24, local: '192.0.2.1' } as const;
  await socket.do(newaddr, { ...own, address: own.local });
});

/** An entry of a label stack, the last one. */
const lastLabel = (label: number): number => label * 0x1000 + 0x100;
const incoming: NewrouteRequest = {
  rtmFamily: 'mpls',
  rtmDstLen: 20,
  rtmTable: 'main',
  rtmType: 'unicast',
  mplsDst: [lastLabel(100)],
};

function list(): Promise<RouteAttrsMessage[]> {
  return socket.dump(getroute, { rtmFamily: 'mpls' }, { unknownAttributes: 'deny' }).toArray();
}

it('a route of MPLS goes from a label to another, by a host of IPv4', async () => {
  const way: NewrouteRequest = { oif, via: { family: 'inet', addr: [192, 0, 2, 9] }, newdst: [lastLabel(200)] };
  await socket.do(newroute, { ...incoming, ...way, rtmProtocol: 'static' }, { flags: ['create'] });
  const [read, ...more] = await list();
  expect(more).toEqual([]);
  expect(read).toMatchObject({ ...incoming, ...way });
  expect(read?.dst).toBeUndefined();
  expect(ipRows('-family', 'mpls', 'route', 'show') ?? [expect.anything()]).toMatchObject([
    { dst: '100', to: '200', via: { family: 'inet', host: '192.0.2.9' }, dev: 'nlk-a' },
  ]);
  // Among the routes of all families.
  const all = await socket.dump(getroute).toArray();
  expect(all.find(({ rtmFamily }) => rtmFamily === 'mpls')?.mplsDst).toEqual(incoming.mplsDst);
  expect(all.find(({ rtmFamily, table }) => rtmFamily === 'inet' && table === 'main')?.dst).toBe('192.0.2.0');
  await socket.do(delroute, incoming);
  expect(await list()).toEqual([]);
});

it('a label that is reserved is refused, and named', async () => {
  const refusal = await refusalOf(
    socket.do(newroute, { ...incoming, mplsDst: [lastLabel(3)], oif }, { flags: ['create'] }),
  );
  expect(refusal).toMatchObject({ code: 'EINVAL', extAck: { attribute: 'newroute.mpls-dst' } });
});
