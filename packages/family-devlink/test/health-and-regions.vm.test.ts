import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { devlinkParts, leaveNothingBehind, refusalOf, useNetdevsim, useSocket } from '../../../tools/live/index.ts';
import {
  type DlHealthReporter,
  fmsgToValue,
  healthReporterDiagnose,
  healthReporterDumpClear,
  healthReporterDumpGet,
  healthReporterGet,
  healthReporterRecover,
  healthReporterSet,
  healthReporterTest,
  regionDel,
  regionGet,
  regionNew,
  regionRead,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
const sim = useNetdevsim(socket, 32);
const device = { busName: 'netdevsim', devName: sim.device } as const;
const dummy = { ...device, healthReporterName: 'dummy' } as const;

async function reporter(): Promise<DlHealthReporter | undefined> {
  return (await socket.do(healthReporterGet, dummy, { unknownAttributes: 'deny' })).healthReporter;
}

describe('a reporter', () => {
  it('is read, and listed', async () => {
    expect(await reporter()).toMatchObject({
      healthReporterName: 'dummy',
      healthReporterState: 'healthy',
      healthReporterErrCount: 0n,
      healthReporterRecoverCount: 0n,
      healthReporterAutoRecover: 1,
      healthReporterAutoDump: 1,
    });
    const rows = await socket.dump(healthReporterGet, device, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map(({ healthReporter }) => healthReporter?.healthReporterName)).toEqual(['empty', 'dummy']);
  });

  it('is set', async () => {
    await socket.do(healthReporterSet, {
      ...dummy,
      healthReporterGracefulPeriod: 5000n,
      healthReporterBurstPeriod: 100n,
      healthReporterAutoRecover: 0,
      healthReporterAutoDump: 1,
    });
    expect(await reporter()).toMatchObject({
      healthReporterGracefulPeriod: 5000n,
      healthReporterBurstPeriod: 100n,
      healthReporterAutoRecover: 0,
    });
    const empty = { ...device, healthReporterName: 'empty', healthReporterGracefulPeriod: 1n };
    expect((await refusalOf(socket.do(healthReporterSet, empty))).code).toBe('EOPNOTSUPP');
  });

  it('says how it is', async () => {
    const { fmsg = [] } = await socket.do(healthReporterDiagnose, dummy, { unknownAttributes: 'deny' });
    expect(fmsgToValue(fmsg)).toMatchObject({
      test_bool: true,
      test_u8: 1,
      test_u32: 3,
      test_u64: 4n,
      test_string: 'somestring',
    });
    expect(fmsgToValue(fmsg)).toHaveProperty('test_nest.nested_test_bool', false);
    expect(fmsgToValue(fmsg)).toHaveProperty('test_u32_array', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('writes down an error, and recovers from it', async () => {
    writeFileSync(sim.knob('health/break_health'), 'nlk broke it');
    expect(await reporter()).toMatchObject({ healthReporterState: 'error', healthReporterErrCount: 1n });
    const parts = devlinkParts('health', 'show', `netdevsim/${sim.device}`, 'reporter', 'dummy');
    const own = { reporter: 'dummy', state: 'error', error: 1, recover: 0, auto_recover: false, auto_dump: true };
    if (parts !== undefined) expect(parts['health']?.[`netdevsim/${sim.device}`]).toMatchObject([own]);
    const [dump, ...more] = await socket.dump(healthReporterDumpGet, dummy, { unknownAttributes: 'deny' }).toArray();
    expect(more).toEqual([]);
    expect(fmsgToValue(dump?.fmsg ?? [])).toMatchObject({ break_message: 'nlk broke it', test_u8: 1 });
    await socket.do(healthReporterDumpClear, dummy);
    await socket.do(healthReporterRecover, dummy);
    expect(await reporter()).toMatchObject({ healthReporterState: 'healthy', healthReporterRecoverCount: 1n });
  });

  it('is not tested where the driver cannot, and is refused where it is not there', async () => {
    expect((await refusalOf(socket.do(healthReporterTest, { ...dummy, healthReporterName: 'empty' }))).code).toBe(
      'EOPNOTSUPP',
    );
    expect((await refusalOf(socket.do(healthReporterGet, { ...dummy, healthReporterName: 'none' }))).code).toBe(
      'EINVAL',
    );
  });
});

describe('a region', () => {
  const region = { ...device, regionName: 'dummy' } as const;

  it('has snapshots, which are read and removed', async () => {
    expect(await socket.do(regionNew, { ...region, regionSnapshotId: 25 })).toEqual([]);
    const [made] = await socket.do(regionNew, region);
    const other = made?.regionSnapshotId ?? expect.fail('no id was answered');
    const shown = await socket.do(regionGet, region, { unknownAttributes: 'deny' });
    expect(shown).toMatchObject({ regionName: 'dummy', regionSize: 32_768n, regionMaxSnapshots: 16 });
    const ids = shown.regionSnapshots?.regionSnapshot?.map(({ regionSnapshotId }) => regionSnapshotId);
    expect(ids?.sort()).toEqual([other, 25].sort());
    const parts = devlinkParts('region', 'show', `netdevsim/${sim.device}/dummy`);
    if (parts !== undefined) {
      const own = { size: 32_768, max: 16, snapshot: expect.arrayContaining([25, other]) };
      expect(parts['regions']?.[`netdevsim/${sim.device}/dummy`]).toEqual(own);
    }
    expect(await socket.dump(regionGet, device).toArray()).toMatchObject([{ regionName: 'dummy' }]);
    for (const regionSnapshotId of [25, other]) await socket.do(regionDel, { ...region, regionSnapshotId });
    expect((await socket.do(regionGet, region)).regionSnapshots).toEqual({});
  });

  it('is read whole and in part', async () => {
    await socket.do(regionNew, { ...region, regionSnapshotId: 1 });
    const request = { ...region, regionSnapshotId: 1 };
    const rows = await socket.dump(regionRead, request, { unknownAttributes: 'deny' }).toArray();
    const chunks = rows.flatMap(({ regionChunks }) => regionChunks?.regionChunk ?? []);
    expect(chunks.length).toBeGreaterThan(1);
    const whole = Buffer.concat(chunks.map(({ regionChunkData = new Uint8Array() }) => regionChunkData));
    expect(whole).toHaveLength(32_768);
    const part = await socket.dump(regionRead, { ...request, regionChunkAddr: 64n, regionChunkLen: 32n }).toArray();
    expect(part).toMatchObject([
      {
        regionChunks: {
          regionChunk: [{ regionChunkAddr: 64n, regionChunkData: Uint8Array.from(whole.subarray(64, 96)) }],
        },
      },
    ]);
    await socket.do(regionDel, request);
  });

  it('is refused where it, or its snapshot, is not there', async () => {
    expect((await refusalOf(socket.do(regionNew, { ...device, regionName: 'none' }))).code).toBe('EINVAL');
    expect((await refusalOf(socket.do(regionDel, { ...region, regionSnapshotId: 99 }))).code).toBe('EINVAL');
    expect((await refusalOf(socket.dump(regionRead, { ...region, regionSnapshotId: 99 }).toArray())).code).toBe(
      'EINVAL',
    );
  });
});
