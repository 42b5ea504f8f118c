import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, useLinks, useNetdevsim, useSocket } from '../../../tools/live/index.ts';
import { getstats, setstats } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();
const sim = useNetdevsim(socket, 51);

it('packets that hardware routes are counted on demand', async () => {
  const { ifiIndex: ifindex } = await links.create({ ifname: 'nlk-routed', linkinfo: { kind: 'dummy' } });
  const collected = async (): Promise<object | undefined> => {
    const { linkOffloadXstats } = await socket.do(
      getstats,
      { ifindex, filterMask: ['link-offload-xstats'] },
      { unknownAttributes: 'deny' },
    );
    return linkOffloadXstats;
  };
  await socket.do(setstats, { ifindex, offloadXstatsL3Stats: 1 });
  expect(await collected()).toMatchObject({ hwSInfo: [{ index: 3, value: { request: 1, used: 0 } }] });
  expect(await refusalOf(socket.do(setstats, { ifindex: 0x7ffffff0, offloadXstatsL3Stats: 1 }))).toMatchObject({
    code: 'ENODEV',
  });
  await socket.do(setstats, { ifindex, offloadXstatsL3Stats: 0 });
  writeFileSync(sim.knob('hwstats/l3/enable_ifindex'), String(ifindex));
  await socket.do(setstats, { ifindex, offloadXstatsL3Stats: 1 });
  expect(await collected()).toMatchObject({
    hwSInfo: [{ index: 3, value: { request: 1, used: 1 } }],
    l3Stats: { rxPackets: expect.any(BigInt), txBytes: expect.any(BigInt) },
  });
  const asked = { ifindex, filterMask: ['link-offload-xstats'] } as const;
  const only = await socket.do(getstats, { ...asked, getFilters: { linkOffloadXstats: ['hw-s-info'] } });
  expect(only.linkOffloadXstats).toEqual({ hwSInfo: [{ index: 3, value: { request: 1, used: 1 } }] });
  const counters = await socket.do(getstats, { ...asked, getFilters: { linkOffloadXstats: ['l3-stats'] } });
  expect(Object.keys(counters.linkOffloadXstats ?? {})).toEqual(['l3Stats']);
  await socket.do(setstats, { ifindex, offloadXstatsL3Stats: 0 });
  expect(await collected()).toMatchObject({ hwSInfo: [{ index: 3, value: { request: 0, used: 0 } }] });
});
