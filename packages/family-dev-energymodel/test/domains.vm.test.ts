import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, rawAttribute, refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { getPerfDomains, getPerfTable, type PerfState, perfDomainAttrs } from '../src/index.ts';

const socket = useSocket();
const hardware = fixture('em');

let domain: number;
let other: number;

/** Three states; power grows faster than the frequency. */
function states(factor: bigint): PerfState[] {
  return [1n, 2n, 3n].map((step) => ({
    performance: 0n,
    frequency: step * 200_000n,
    power: step * step * 50_000n * factor,
    cost: 0n,
    flags: [],
  }));
}

/** Numbers of the domains that the fixture made, by what it says itself. */
function domainsOf(device: RegExp): number[] {
  return hardware
    .state()
    .split('\n')
    .filter((line) => device.test(line))
    .map((line) => Number(/^domain (\d+)/.exec(line)?.[1]));
}

beforeAll(() => {
  hardware.tell('1');
  [domain, other] = domainsOf(/nlfix-em/) as [number, number];
});

afterAll(() => hardware.tell('0'));

describe('performance domains', () => {
  it('of devices are listed, and read one by one', async () => {
    const rows = await socket.dump(getPerfDomains, {}, { unknownAttributes: 'deny' }).toArray();
    const devices = rows.filter(({ cpus }) => cpus === undefined);
    expect(devices).toEqual(
      [domain, other].map((perfDomainId) => ({ perfDomainId, flags: ['perf-domain-microwatts'] })),
    );
    expect(await socket.do(getPerfDomains, { perfDomainId: other }, { unknownAttributes: 'deny' })).toEqual(devices[1]);
  });

  it('have states, which change', async () => {
    const request = { perfDomainId: domain };
    const table = await socket.do(getPerfTable, request, { unknownAttributes: 'deny' });
    expect(table).toEqual({ perfDomainId: domain, perfState: states(1n) });
    hardware.tell('update');
    expect((await socket.do(getPerfTable, request)).perfState).toEqual(states(2n));
  });

  it('of processors name them', () => {
    if (domainsOf(/cpu0/).length === 0) hardware.tell('cpu');
    const [perfDomainId = expect.fail('no domain')] = domainsOf(/cpu0/);
    const blocking = new SyncSocket();
    expect(blocking.do(getPerfDomains, { perfDomainId })).toMatchObject({ perfDomainId, cpus: [0n] });
    const { perfState = [] } = blocking.do(getPerfTable, { perfDomainId });
    expect(perfState.map(({ frequency, power }) => [frequency, power])).toEqual(
      states(1n).map(({ frequency, power }) => [frequency, power]),
    );
    blocking.close();
  });
});

describe('a refusal', () => {
  it('of a request that names no domain has no explanation', async () => {
    const refusal = await refusalOf(socket.do(getPerfTable));
    expect(refusal).toMatchObject({ code: 'EINVAL', operation: 'get-perf-table' });
    expect(refusal.extAck).toBeUndefined();
  });

  it('names the attribute that has a wrong length', async () => {
    const [tooShort, policy] = [rawAttribute(perfDomainAttrs.perfDomainId.id, 2), { type: 'u32' }];
    expect(await refusalOf(socket.do(getPerfDomains, tooShort))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'invalid attribute length', attribute: 'get-perf-domains.perf-domain-id', policy },
    });
  });

  it('tells of a domain that is not there', async () => {
    expect(await refusalOf(socket.do(getPerfDomains, { perfDomainId: 999 }))).toMatchObject({ code: 'EINVAL' });
    expect(await refusalOf(socket.do(getPerfTable, { perfDomainId: 999 }))).toMatchObject({ code: 'EINVAL' });
  });
});
