import type { QdiscAttrsKind } from '../../src/index.ts';

/** A qdisc of one kind. */
export interface QdiscCase {
  readonly made: QdiscAttrsKind<Uint8Array>;
  /** What comes back of its options, where that is not all; null where nothing does. */
  readonly back?: object | null;
  /** What `tc -j` shows of them. */
  readonly shown?: object;
}

const priomap = [1, 2, 2, 2, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1];
const averages = { qthMin: 15_000, qthMax: 25_000, Wlog: 9 };

/** A qdisc of each kind that hangs at the root of an interface. */
export const qdiscCases: readonly QdiscCase[] = [
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
    made: { kind: 'fq', options: { plimit: 5000, quantum: 3028, flowMaxRate: 1000, horizon: 5_000_000 } },
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
    made: { kind: 'prio', options: { bands: 4, priomap } },
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
    made: { kind: 'cake', options: { baseRate64: 1_250_000n, rtt: 50_000, nat: 1, overhead: -4 } },
    shown: { bandwidth: 1_250_000, nat: true, rtt: 50_000, overhead: -4 },
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
