import { expect, it } from 'vitest';
import { isInstalled, leaveNothingBehind, outputOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import { getqdisc, newqdisc } from '../src/index.ts';
import { handleOf, root } from './live/use-interface.ts';

/** Qdiscs of devices with several transmit queues. */

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

const sixteen = (...start: number[]): number[] => [...start, ...Array<number>(16 - start.length).fill(0)];

it('mqprio gives traffic classes their queues, as tc shows them', async (context) => {
  const ifname = 'nlk-mq0';
  const link = await links.createOrSkip(context, { ifname, numTxQueues: 5, linkinfo: { kind: 'dummy' } });
  const at = { ifindex: link.ifiIndex, parent: root, handle: handleOf(1) };
  const options = { numTc: 2, prioTcMap: sixteen(0, 1, 1, 0, 0, 0, 1), count: [2, 3], offset: [0, 2] };
  await socket.do(newqdisc, { ...at, kind: 'mqprio', options }, { flags: ['create', 'excl'] });
  const qdiscs = await socket.dump(getqdisc, { ifindex: link.ifiIndex }).toArray();
  const made = qdiscs.find(({ handle }) => handle === at.handle);
  expect(made).toMatchObject({
    kind: 'mqprio',
    options: { numTc: 2, prioTcMap: options.prioTcMap, count: sixteen(2, 3), offset: sixteen(0, 2) },
  });
  if (!isInstalled('tc', 'iproute2')) return;
  expect(outputOf('tc', ['qdisc', 'show', 'dev', ifname, 'root'])).toMatch(
    /qdisc mqprio 1: root tc 2 map 0 1 1 0 0 0 1 0 0 0 0 0 0 0 0 0\s+queues:\(0:1\) \(2:4\)/,
  );
});

it('fq counts packets by band', async (context) => {
  const ifname = 'nlk-fq0';
  const link = await links.createOrSkip(context, { ifname, linkinfo: { kind: 'dummy' } });
  const at = { ifindex: link.ifiIndex, parent: root, handle: handleOf(1) };
  const priomap = { bands: 3, priomap: sixteen(2, 1, 0) };
  await socket.do(newqdisc, { ...at, kind: 'fq', options: { priomap } }, { flags: ['create', 'excl'] });
  const [made] = await socket.dump(getqdisc, { ifindex: link.ifiIndex }).toArray();
  expect(made?.kind === 'fq' && made.options?.priomap).toEqual(priomap);
  expect(made?.kind === 'fq' && made.stats2?.app).toMatchObject({ bandDrops: [0n, 0n, 0n], bandPktCount: [0, 0, 0] });
});
