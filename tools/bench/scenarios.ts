import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, file, interleave, median, ownCase } from './contender.ts';
import type { Peers } from './peers.ts';
import type { Row, Section } from './table.ts';

/** Dumps in one process; the later half is warm. */
export const dumps = 12;
const forms = ['toArray', 'batches', 'rows', 'views'] as const;
type Form = (typeof forms)[number];
type Table = 'routes' | 'links';
/** Median of a contender's times, where it took part. */
type Times = (name: string) => number | undefined;
const labels = {
  toArray: '`toArray()`',
  batches: '`batches()`',
  rows: '`for await`, by row',
  views: '`views()`, one attribute',
} as const;

function fill(what: Table, count: number): void {
  const result = spawnSync(file('fill.sh'), [what, String(count)], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`cannot fill the namespace: ${result.error?.message ?? result.stderr}`);
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

function compare(value: number, peer: number | undefined, name: string): string[] {
  return peer === undefined ? [] : [`${(value / peer).toFixed(2)} × ${name}`];
}

function mark(value: number, peer: number | undefined, limit: number, name: string): Pick<Row, 'mark'> {
  if (peer === undefined) return {};
  return { mark: { text: `≤ ${limit} × ${name}`, isMet: value <= limit * peer } };
}

/** Dumps of a large table, first in a fresh process and warm. */
export function dumpScenario(peers: Peers, table: Table, count: number, rounds: number): Section[] {
  fill(table, count);
  const all = interleave(dumpContenders(peers, table), rounds);
  const times = (which: 'first' | 'later'): Times => {
    return (name) => {
      const samples = all.get(name);
      return samples === undefined ? undefined : median(samples[which]);
    };
  };
  const [warm, cold] = [times('later'), times('first')];
  const title = `${count.toLocaleString('en')} ${table}`;
  // The limits are those of routes.
  const isHeld = table === 'routes';
  return [
    { title: `${title}, warm`, rows: [...peerRows(warm, cold), ...warmRows(warm, isHeld)] },
    { title: `${title}, first dump of a process`, rows: [...firstPeers(cold), ...coldRows(cold, isHeld)] },
    ...(isHeld ? [memory(rounds)] : []),
  ];
}

function dumpContenders(peers: Peers, table: Table): Contender[] {
  return [
    { name: 'receive', command: [peers.receive, table, String(dumps)], lines: dumps },
    ...(table === 'routes' && peers.mnlRoutes !== undefined
      ? [{ name: 'libmnl', command: [peers.mnlRoutes, String(dumps)], lines: dumps } as const]
      : []),
    ...(table === 'routes'
      ? [{ name: 'ip', command: [process.execPath, file('peers/ip-json.mjs'), '1'], lines: 1 } as const]
      : []),
    ...forms.map((form) => ownCase(form, 'dump.ts', [table, form, String(dumps)], dumps)),
  ];
}

function peerRows(warm: Times, cold: Times): Row[] {
  const receive = warm('receive');
  return [
    row('C, receives only', receive, []),
    row('C, libmnl, every attribute into a struct', warm('libmnl'), compare(warm('libmnl') ?? 0, receive, 'receiving')),
    row('`ip -j` and `JSON.parse`', cold('ip'), compare(cold('ip') ?? 0, receive, 'receiving')),
  ].filter((each): each is Row => each !== undefined);
}

function ownRows(times: Times, held: (form: Form, value: number) => Pick<Row, 'mark'>): Row[] {
  return forms.map((form): Row => {
    const value = times(form) ?? Number.NaN;
    const ratios = [...compare(value, times('libmnl'), 'libmnl'), ...compare(value, times('receive'), 'receiving')];
    return { what: labels[form], figure: milliseconds(value), ratios, ...held(form, value) };
  });
}

function warmRows(warm: Times, isHeld: boolean): Row[] {
  const limits = { toArray: 1, batches: 1, rows: 1.2 } as const;
  return ownRows(warm, (form, value) => {
    if (!isHeld) return {};
    if (form === 'views') return mark(value, warm('receive'), 1.1, 'receiving');
    return mark(value, warm('libmnl'), limits[form], 'libmnl');
  });
}

function coldRows(cold: Times, isHeld: boolean): Row[] {
  return ownRows(cold, (_, value) => (isHeld ? mark(value, cold('receive'), 2, 'receiving') : {}));
}

function firstPeers(cold: Times): Row[] {
  const [receive, libmnl] = [cold('receive'), cold('libmnl')];
  return [
    row('C, receives only', receive, []),
    row('C, libmnl', libmnl, compare(libmnl ?? 0, receive, 'receiving')),
  ].filter((each): each is Row => each !== undefined);
}

function row(what: string, value: number | undefined, ratios: readonly string[]): Row | undefined {
  return value === undefined ? undefined : { what, figure: milliseconds(value), ratios };
}

function memory(rounds: number): Section {
  const all = interleave([ownCase('memory', 'memory.ts', ['10'], 1, ['--expose-gc'])], Math.min(rounds, 3));
  const grown = median(all.get('memory')?.first ?? []);
  return {
    title: 'memory',
    rows: [{ what: 'growth of the heap over ten streamed dumps', figure: `${grown.toFixed(0)} KiB`, ratios: [] }],
  };
}

/** One request each, pipelined, against one `ip` process that is fed by a file. */
export function addScenario(peers: Peers, count: number, rounds: number): Section {
  fill('routes', 1);
  const batch = join(peers.folder, 'routes.txt');
  const address = (index: number): string => `12.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
  const lines = Array.from({ length: count }, (_, index) => `route add ${address(index)}/32 via 192.0.2.2 dev v0`);
  writeFileSync(batch, `${lines.join('\n')}\n`);
  writeFileSync(`${batch}.delete`, `${lines.map((line) => line.replace('add', 'del')).join('\n')}\n`);
  const script = `a=$(date +%s%N); ip -batch ${batch}; b=$(date +%s%N); ip -batch ${batch}.delete; echo ${count} $(((b - a) / 1000)) | awk '{ print $1, $2 / 1000 }'`;
  const all = interleave(
    [{ name: 'ip', command: ['sh', '-c', script], lines: 1 }, ownCase('nlkit', 'add-routes.ts', [String(count)], 1)],
    rounds,
  );
  const ip = median(all.get('ip')?.first ?? []);
  const own = median(all.get('nlkit')?.first ?? []);
  return {
    title: `${count.toLocaleString('en')} routes added, one request each`,
    rows: [
      { what: '`ip -batch`', figure: milliseconds(ip), ratios: [] },
      {
        what: '`socket.do(newroute, …)`, 512 in flight',
        figure: milliseconds(own),
        ratios: compare(own, ip, '`ip -batch`'),
      },
    ],
  };
}

/** One question and its answer. */
export function roundTripScenario(peers: Peers, rounds: number): Section {
  const count = '20000';
  const all = interleave(
    [
      { name: 'c', command: [peers.getlinkRtt, count], lines: 1 },
      ownCase('transport', 'round-trip.ts', ['transport', count], 1),
      ownCase('sync', 'round-trip.ts', ['sync', count], 1),
      ownCase('async', 'round-trip.ts', ['async', count], 1),
      ownCase('flight', 'round-trip.ts', ['flight', '10000'], 1),
    ],
    rounds,
  );
  const of = (name: string): number => median(all.get(name)?.first ?? []);
  const micro = (value: number): string => `${value.toFixed(1)} µs`;
  const c = of('c');
  const line = (what: string, name: string, limit?: number): Row => ({
    what,
    figure: micro(of(name)),
    ratios: compare(of(name), c, 'C'),
    ...(limit === undefined ? {} : mark(of(name), c, limit, 'C')),
  });
  return {
    title: 'one `getlink` round trip',
    rows: [
      { what: 'C, send and receive', figure: micro(c), ratios: [] },
      line('Node.js, `writeSync` and `readSync`, nothing decoded', 'transport'),
      line('`/sync`', 'sync', 1.3),
      line('`await socket.do()`', 'async', 2),
      line('each of 10,000 in flight', 'flight'),
    ],
  };
}

/** A whole process: import, open, one answer, exit. */
export function startUpScenario(rounds: number): Section {
  const all = interleave(
    [
      { name: 'bare', command: [process.execPath, '-e', '0'], lines: 0 },
      { name: 'own', command: [process.execPath, file('cases/start-up.mjs')], lines: 0 },
    ],
    rounds * 3,
  );
  const bare = median(all.get('bare')?.first ?? []);
  const own = median(all.get('own')?.first ?? []);
  return {
    title: 'start-up: import one family and the socket, one answer, exit',
    rows: [
      { what: '`node -e 0`', figure: milliseconds(bare), ratios: [] },
      {
        what: 'with nlkit',
        figure: milliseconds(own),
        ratios: [`${milliseconds(own - bare)} more`],
        mark: { text: '≤ 25 ms more', isMet: own - bare <= 25 },
      },
    ],
  };
}

/** The codec by itself. */
export function codecScenario(rounds: number): Section {
  const all = interleave(
    [
      ownCase('decode', 'codec.ts', ['decode', '500000'], 1, ['--expose-gc']),
      ownCase('encode', 'codec.ts', ['encode', '500000'], 1, ['--expose-gc']),
    ],
    rounds,
  );
  const line = (what: string): Row => {
    const samples = all.get(what);
    const rate = `${((samples?.count ?? 0) / 1e6).toFixed(2)} million/s`;
    return {
      what: `${what} a route of 8 attributes and members`,
      figure: rate,
      ratios: [`${median(samples?.first ?? []).toFixed(0)} bytes allocated each`],
    };
  };
  return { title: 'codec alone, one message', rows: [line('decode'), line('encode')] };
}
