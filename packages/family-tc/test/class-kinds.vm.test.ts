import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, useLinks, useSocket } from '../../../tools/live/index.ts';
import { type ClassAttrsKind, newqdisc, newtclass, type QdiscAttrsKind } from '../src/index.ts';
import { handleOf, root, useInterface } from './live/use-interface.ts';

const socket = useSocket();
const device = useInterface(socket, useLinks(socket));
leaveNothingBehind();

const cases: readonly {
  readonly qdisc: QdiscAttrsKind<Uint8Array>;
  readonly made: ClassAttrsKind<Uint8Array>;
  /** Statistics of the class. */
  readonly app?: object;
}[] = [
  {
    qdisc: { kind: 'hfsc', options: { defcls: 0x10 } },
    made: { kind: 'hfsc', options: { rsc: { m1: 1000, d: 10_000, m2: 500 }, fsc: { m1: 0, d: 0, m2: 700 } } },
    app: { work: 0n, rtwork: 0n, period: 0, level: 0 },
  },
  { qdisc: { kind: 'drr' }, made: { kind: 'drr', options: { quantum: 1600 } }, app: { deficit: 0 } },
  {
    qdisc: { kind: 'qfq' },
    made: { kind: 'qfq', options: { weight: 4, lmax: 2048 } },
    app: { weight: 4, lmax: 2048 },
  },
];

describe('a class', () => {
  it.for(cases)('of $made.kind has options and statistics that are not those of its qdisc', async (wanted) => {
    const { ifindex } = device;
    const [qdisc, handle] = [handleOf(1), handleOf(1, 0x10)];
    await socket.do(newqdisc, { ifindex, parent: root, handle: qdisc, ...wanted.qdisc }, { flags: ['create'] });
    await socket.do(newtclass, { ifindex, parent: qdisc, handle, ...wanted.made }, { flags: ['create'] });
    const read = (await device.classes()).find((each) => each.handle === handle);
    expect(read?.kind).toBe(wanted.made.kind);
    expect(read?.options).toMatchObject(wanted.made.options ?? {});
    expect(read?.stats2?.app).toEqual(wanted.app);
  });

  it('of ets has a quantum, and that of a queue of fq_codel statistics', async () => {
    const { ifindex } = device;
    await socket.do(
      newqdisc,
      { ifindex, parent: root, handle: handleOf(1), kind: 'ets', options: { nbands: 3, nstrict: 1 } },
      { flags: ['create'] },
    );
    await socket.do(newtclass, {
      ifindex,
      parent: handleOf(1),
      handle: handleOf(1, 2),
      kind: 'ets',
      options: { quantaBand: [3000] },
    });
    const read = (await device.classes()).find((each) => each.handle === handleOf(1, 2));
    expect(read?.kind === 'ets' && read.options?.quantaBand).toEqual([3000]);
  });
});
