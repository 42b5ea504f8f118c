import { beforeEach, describe, expect, it } from 'vitest';
import { ipRows, leaveNothingBehind, refusalOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import { getneightbl, type NdtAttrsMessage, setneightbl } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

let ifindex: number;

beforeEach(async () => {
  [{ ifiIndex: ifindex }] = await links.createPair('nlk-a', 'nlk-b');
});

function tables(family: 'inet' | 'inet6' | 'unspec' = 'unspec'): Promise<NdtAttrsMessage[]> {
  return socket.dump(getneightbl, { family }, { unknownAttributes: 'deny' }).toArray();
}

describe('the tables of neighbours', () => {
  it('come with their settings, state and counters', async () => {
    const [table] = await tables('inet');
    expect(table).toMatchObject({ family: 'inet', name: 'arp_cache', config: { keyLen: 4 } });
    expect(table?.thresh1).toBeLessThanOrEqual(table?.thresh2 ?? 0);
    expect(table?.thresh2).toBeLessThanOrEqual(table?.thresh3 ?? 0);
    expect(table?.stats?.tableFulls).toBeTypeOf('bigint');
    expect(table?.parms?.ifindex).toBeUndefined();
    expect(Number(table?.parms?.baseReachableTime)).toBeGreaterThan(0);
  });

  it('have parameters of each link', async () => {
    const rows = await tables();
    const ofLink = rows.filter(({ parms }) => parms?.ifindex === ifindex);
    expect(ofLink.map(({ name }) => name).sort()).toEqual(['arp_cache', 'ndisc_cache']);
    expect(ofLink.every(({ thresh1 }) => thresh1 === undefined)).toBe(true);
  });

  it('are what ip shows', async () => {
    const shown = ipRows('ntable', 'show', 'dev', 'nlk-a');
    if (shown === undefined) return;
    const own = (await tables()).filter(({ parms }) => parms?.ifindex === ifindex);
    expect(shown).toMatchObject(
      own.map(({ family, name, parms }) => ({
        family,
        name,
        dev: 'nlk-a',
        base_reachable: Number(parms?.baseReachableTime),
        retrans: Number(parms?.retransTime),
        gc_stale: Number(parms?.gcStaletime),
        delay_probe: Number(parms?.delayProbeTime),
        queue: parms?.queueLen,
        ucast_probes: parms?.ucastProbes,
        proxy_queue: parms?.proxyQlen,
      })),
    );
  });

  it('have parameters that can be set', async () => {
    const parms = {
      ifindex,
      ucastProbes: 5,
      baseReachableTime: 20_000n,
      retransTime: 2000n,
      intervalProbeTimeMs: 700n,
    };
    await socket.do(setneightbl, { family: 'inet', name: 'arp_cache', parms });
    const row = (await tables('inet')).find((each) => each.parms?.ifindex === ifindex);
    expect(row?.parms).toMatchObject(parms);
    expect(Number(row?.parms?.reachableTime)).toBeGreaterThanOrEqual(10_000);
    expect(Number(row?.parms?.reachableTime)).toBeLessThanOrEqual(30_000);
  });

  it('are not changed for links or by names that are not there', async () => {
    const unknownLink = { family: 'inet', name: 'arp_cache', parms: { ifindex: 0x7ffffff0, ucastProbes: 5 } } as const;
    expect((await refusalOf(socket.do(setneightbl, unknownLink))).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(setneightbl, { family: 'inet', name: 'nlk-none' }))).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(setneightbl, { family: 'inet' }))).code).toBe('EINVAL');
  });
});
