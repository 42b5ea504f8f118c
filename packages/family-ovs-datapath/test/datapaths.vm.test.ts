import { afterEach, describe, expect, it } from 'vitest';
import { isInstalled, leaveNothingBehind, outputOf, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { type DatapathMessage, del, get, newOp, set } from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();

const name = 'nlk-dp';

afterEach(async () => {
  for (const { dpIfindex } of await datapaths()) await socket.do(del, { dpIfindex });
});

/** All datapaths; an attribute that the spec does not describe is an error. */
function datapaths(): Promise<DatapathMessage[]> {
  return socket.dump(get, {}, { unknownAttributes: 'deny' }).toArray();
}

describe('a datapath', () => {
  it('is made, read, changed and removed', async () => {
    await socket.do(newOp, { name, upcallPid: 0, userFeatures: ['unaligned'], masksCacheSize: 512 });
    const made = await socket.do(get, { name }, { unknownAttributes: 'deny' });
    expect(made).toMatchObject({
      name,
      stats: { nHit: 0n, nMissed: 0n, nLost: 0n, nFlows: 0n },
      megaflowStats: { nMaskHit: 0n, nMasks: 0, nCacheHit: 0n },
      userFeatures: ['unaligned'],
      masksCacheSize: 512,
    });
    expect(made.dpIfindex).toBeGreaterThan(0);
    expect(await socket.do(get, { dpIfindex: made.dpIfindex })).toMatchObject({ name });
    await socket.do(set, { name, userFeatures: ['vport-pids'], masksCacheSize: 256 });
    expect(await datapaths()).toMatchObject([{ name, userFeatures: ['vport-pids'], masksCacheSize: 256 }]);
    await socket.do(del, { name });
    expect(await datapaths()).toEqual([]);
  });

  it('is what ovs-dpctl shows', async () => {
    await socket.do(newOp, { name, upcallPid: 0, userFeatures: [] });
    if (!isInstalled('ovs-dpctl', 'openvswitch-switch')) return;
    expect(outputOf('ovs-dpctl', ['show'])).toMatch(/system@nlk-dp:\n +lookups: hit:0 missed:0 lost:0\n +flows: 0/);
  });

  it('hands packets to a socket of each processor', async () => {
    const perCpuPids = [4711, 4712];
    await socket.do(newOp, { name, upcallPid: 0, userFeatures: ['dispatch-upcall-per-cpu'], perCpuPids });
    const [datapath] = await datapaths();
    expect(datapath?.userFeatures).toEqual(['dispatch-upcall-per-cpu']);
    // As many as there are processors come back.
    expect(datapath?.perCpuPids?.[0]).toBe(4711);
  });

  it('has the index that it was given', async () => {
    await socket.do(newOp, { name, upcallPid: 0, userFeatures: [], ifindex: 777 });
    expect(await socket.do(get, { name })).toMatchObject({ dpIfindex: 777 });
  });
});

describe('a refusal', () => {
  it('tells of a datapath that is not there', async () => {
    for (const call of [
      socket.do(get, { dpIfindex: 0x7ffffff0 }),
      socket.do(del, { name }),
      socket.do(set, { name }),
    ]) {
      expect((await refusalOf(call)).code).toBe('ENODEV');
    }
  });

  it('tells of one that is there already', async () => {
    await socket.do(newOp, { name, upcallPid: 0, userFeatures: [] });
    expect((await refusalOf(socket.do(newOp, { name, upcallPid: 0, userFeatures: [] }))).code).toBe('EEXIST');
  });

  it('names the attribute that is wrong', async () => {
    const refusal = await refusalOf(socket.do(newOp, { name: 'x'.repeat(20), upcallPid: 0 }));
    expect(refusal).toMatchObject({ code: 'EINVAL', extAck: { attribute: 'new.name' } });
  });
});
