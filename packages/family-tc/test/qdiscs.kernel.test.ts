import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, SyncSocket, useLinks, useSocket } from '../../../tools/live/index.ts';
import { delqdisc, getqdisc, newqdisc, newqdiscNtf, type QdiscAttrsOptions } from '../src/index.ts';
import { handleOf, ifname, root, tcRows, useInterface } from './live/use-interface.ts';

const socket = useSocket();
const links = useLinks(socket);
const device = useInterface(socket, links);
leaveNothingBehind();

interface QdiscCase {
  readonly made: QdiscAttrsOptions<Uint8Array>;
  /** What comes back of its options, where that is not all; null where nothing does. */
  readonly back?: object | null;
  /** What `tc -j` shows of them. */
  readonly shown?: object;
}

const priomap = [1, 2, 2, 2, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1];
const averages = { qthMin: 15_000, qthMax: 25_000, Wlog: 9 };

const cases: readonly QdiscCase[] = [
  { made: { kind: 'pfifo', options: { limit: 77 } }, shown: { limit: 77 } },
  { made: { kind: 'bfifo', options: { limit: 7777 } }, shown: { limit: 7777 } },
  {
    made: {
      kind: 'tbf',
      options: { parms: { rate: { rate: 125_000, linklayer: 1 }, limit: 3000, buffer: 156_250 }, burst: 20_000 },
    },
    back: { parms: { rate: { rate: 125_000, linklayer: 1 }, limit: 3000 } },
    shown: { rate: 125_000 },
  },
  {
    made: {
      kind: 'fq_codel',
      options: { target: 5000, limit: 999, interval: 100_000, ecn: 1, flows: 64, quantum: 1500, memoryLimit: 1 << 20 },
    },
    back: { limit: 999, ecn: 1, flows: 64, quantum: 1500, memoryLimit: 1 << 20 },
    shown: { limit: 999, flows: 64, quantum: 1500, ecn: true, memory_limit: 1 << 20 },
  },
  { made: { kind: 'codel', options: { limit: 99, ecn: 1 } }, shown: { limit: 99, ecn: true } },
  {
    made: { kind: 'fq', options: { plimit: 5000, quantum: 3028, flowMaxRate: 1000 } },
    shown: { limit: 5000, quantum: 3028 },
  },
  { made: { kind: 'fq_pie', options: { limit: 1000, flows: 128 } }, shown: { limit: 1000, flows: 128 } },
  { made: { kind: 'pie', options: { limit: 500, ecn: 1 } }, shown: { limit: 500, ecn: true } },
  { made: { kind: 'hhf', options: { backlogLimit: 123, quantum: 2000 } }, shown: { limit: 123, quantum: 2000 } },
  {
    made: {
      kind: 'sfq',
      options: { v0: { quantum: 2000, perturbPeriod: 10, limit: 100, divisor: 128, flows: 64 } },
    },
    back: { v0: { quantum: 2000, perturbPeriod: 10 } },
    shown: { quantum: 2000, perturb: 10 },
  },
  {
    made: { kind: 'prio', options: { bands: 4, priomap: Uint8Array.from(priomap) } },
    shown: { bands: 4, priomap },
  },
  {
    made: { kind: 'netem', options: { limit: 50, latency64: 20_000_000n, jitter64: 1_000_000n } },
    shown: { limit: 50, delay: { delay: 0.02, jitter: 0.001, correlation: 0 } },
  },
  {
    made: { kind: 'htb', options: { init: { version: 3, rate2quantum: 10, defcls: 0x20 } } },
    back: { init: { defcls: 0x20 } },
  },
  { made: { kind: 'hfsc', options: { defcls: 0x10 } } },
  { made: { kind: 'drr', options: {} }, back: null },
  { made: { kind: 'qfq', options: {} }, back: null },
  { made: { kind: 'ets', options: { nbands: 3, nstrict: 1 } }, shown: { bands: 3, strict: 1 } },
  {
    made: {
      kind: 'red',
      options: {
        parms: { limit: 60_000, ...averages, Plog: 12, ScellLog: 9 },
        stab: new Uint8Array(256),
        maxP: 42_949_672,
      },
    },
    back: { parms: { limit: 60_000, ...averages } },
    shown: { limit: 60_000, min: 15_000, max: 25_000 },
  },
  {
    made: {
      kind: 'sfb',
      options: { parms: { rehashInterval: 600_000, max: 25, binSize: 20, increment: 1, decrement: 1, limit: 1000 } },
    },
    back: { parms: { rehashInterval: 600_000, max: 25, limit: 1000 } },
    shown: { limit: 1000, max: 25 },
  },
  {
    made: { kind: 'cake', options: { baseRate64: 1_250_000n, rtt: 50_000, nat: 1 } },
    shown: { bandwidth: 1_250_000, nat: true, rtt: 50_000 },
  },
  { made: { kind: 'plug', options: { action: 3, limit: 1000 } }, back: null },
  {
    made: {
      kind: 'choke',
      options: {
        parms: { limit: 1000, qthMin: 83, qthMax: 250, Wlog: 9, Plog: 19, ScellLog: 9 },
        stab: new Uint8Array(256),
      },
    },
    back: { parms: { limit: 1000, qthMin: 83, qthMax: 250 } },
  },
  { made: { kind: 'skbprio', options: { limit: 64 } } },
  { made: { kind: 'dualpi2', options: { limit: 1000, target: 15_000 } } },
];

describe('a qdisc', () => {
  it.for(cases)('of kind $made.kind comes back as it was made, and as tc shows it', async (wanted, context) => {
    const { kind, options = {} } = wanted.made;
    const { back = options, shown } = wanted;
    const made = await device.createOrSkip(context, wanted.made);
    expect(made.kind).toBe(kind);
    if (back !== null) expect(made.options).toMatchObject(back);
    expect(made.stats2?.basic).toEqual({ bytes: 0n, packets: 0 });
    expect(made.stats).toMatchObject({ bytes: 0n, packets: 0, drops: 0 });
    const row = tcRows('qdisc', 'show', 'dev', ifname)?.find((each) => each['handle'] === '1:');
    if (row !== undefined && shown !== undefined) {
      expect(row['kind']).toBe(kind);
      expect(row['options']).toMatchObject(shown);
    }
  });

  it.each(['ingress', 'clsact'] as const)('of kind %s has no options', async (kind) => {
    await socket.do(
      newqdisc,
      { ifindex: device.ifindex, parent: 0xfffffff1, handle: 0xffff0000, kind },
      { flags: ['create'] },
    );
    const made = await device.qdisc(0xffff0000);
    expect([made.kind, made.parent]).toEqual([kind, 0xfffffff1]);
    expect(made.options ?? {}).toEqual({});
  });

  it('is read alone, listed, changed and deleted', async () => {
    const at = { ifindex: device.ifindex, parent: root, handle: handleOf(1) };
    const echo = await socket.do(
      newqdisc,
      { ...at, kind: 'pfifo', options: { limit: 10 } },
      { flags: ['create', 'excl'], echo: newqdiscNtf },
    );
    expect(echo).toMatchObject({ kind: 'pfifo', handle: handleOf(1), options: { limit: 10 } });
    await socket.do(newqdisc, { ...at, kind: 'pfifo', options: { limit: 20 } });
    const read = await socket.do(getqdisc, { ifindex: device.ifindex, parent: root });
    expect(read).toMatchObject({ kind: 'pfifo', parent: root, options: { limit: 20 } });
    using sync = new SyncSocket();
    expect(sync.do(getqdisc, { ifindex: device.ifindex, parent: root })).toEqual(read);
    await socket.do(delqdisc, at);
    expect(await refusalOf(socket.do(delqdisc, at))).toMatchObject({ operation: 'delqdisc' });
  });

  it('of an unknown kind is refused with the name of the attribute', async () => {
    const request = { ifindex: device.ifindex, parent: root, handle: handleOf(1), kind: 'nonsense' as never };
    const refusal = await refusalOf(socket.do(newqdisc, request, { flags: ['create'] }));
    expect(refusal).toMatchObject({ code: 'ENOENT', extAck: { message: 'Specified qdisc kind is unknown' } });
  });

  it('of netem loses packets by a model', async (context) => {
    const made = await device.createOrSkip(context, {
      kind: 'netem',
      options: { limit: 10, loss: { ge: { p: 100, r: 200, h: 300, k1: 400 } } },
    });
    expect(made.kind === 'netem' && made.options?.loss?.ge).toEqual({ p: 100, r: 200, h: 300, k1: 400 });
  });

  it('has a table of packet sizes and an estimator', async (context) => {
    const made = await device.createOrSkip(context, {
      kind: 'pfifo',
      options: { limit: 5 },
      stab: { base: { overhead: 4, linklayer: 1, mpu: 64, tsize: 0 } },
      rate: { interval: -2, ewmaLog: 3 },
    });
    expect(made.stab?.base).toMatchObject({ overhead: 4, linklayer: 1, mpu: 64 });
    expect(made.stats2?.rateEst).toEqual({ bps: 0, pps: 0 });
  });
});
