import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { devlinkParts, leaveNothingBehind, refusalOf, useNetdevsim, useSocket } from '../../../tools/live/index.ts';
import {
  type DlParam,
  eswitchGet,
  eswitchSet,
  flashUpdate,
  get,
  infoGet,
  notifyFilterSet,
  paramGet,
  paramSet,
  reload,
  resourceDump,
  resourceSet,
  selftestsGet,
  selftestsRun,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
const sim = useNetdevsim(socket, 31);
const device = { busName: 'netdevsim', devName: sim.device } as const;
/** What the devlink tool calls it. */
const handle = `netdevsim/${sim.device}`;

describe('a device', () => {
  it('is read by bus and name, by its number, and among all', async () => {
    const read = await socket.do(get, device, { unknownAttributes: 'deny' });
    expect(read).toMatchObject({ ...device, reloadFailed: 0 });
    const stats = read.devStats?.reloadStats?.reloadActionInfo?.[0];
    expect(stats?.reloadAction).toBe('driver-reinit');
    expect(await socket.do(get, { index: read.index })).toMatchObject(device);
    const all = await socket.dump(get, {}, { unknownAttributes: 'deny' }).toArray();
    expect(all.map(({ devName }) => devName)).toContain(sim.device);
  });

  it('says which driver and versions it has', async () => {
    const shown = {
      ...device,
      infoDriverName: 'netdevsim',
      infoVersionRunning: [{ infoVersionName: 'fw.mgmt', infoVersionValue: '10.20.30' }],
      infoVersionStored: [{ infoVersionName: 'fw.mgmt', infoVersionValue: '10.20.30' }],
    };
    expect(await socket.do(infoGet, device, { unknownAttributes: 'deny' })).toMatchObject(shown);
    expect(await socket.dump(infoGet).toArray()).toMatchObject([shown]);
    const rows = devlinkParts('dev', 'info', handle);
    if (rows !== undefined) {
      expect(rows['info']?.[handle]).toMatchObject({
        driver: 'netdevsim',
        versions: { running: { 'fw.mgmt': '10.20.30' } },
      });
    }
  });

  it('has a switch whose mode is changed', async () => {
    expect(await socket.do(eswitchGet, device)).toMatchObject({ ...device, eswitchMode: 'legacy' });
    await socket.do(eswitchSet, { ...device, eswitchMode: 'switchdev' });
    expect(await socket.do(eswitchGet, device)).toMatchObject({ eswitchMode: 'switchdev' });
    const parts = devlinkParts('dev', 'eswitch', 'show', handle);
    if (parts !== undefined) expect(parts['dev']?.[handle]).toMatchObject({ mode: 'switchdev' });
    await socket.do(eswitchSet, { ...device, eswitchMode: 'legacy' });
    const refusal = await refusalOf(socket.do(eswitchSet, { ...device, eswitchEncapMode: 'basic' }));
    expect(refusal.code).toBe('EOPNOTSUPP');
  });

  it('is one that a socket hears of alone', async () => {
    await socket.do(notifyFilterSet, device);
    await socket.do(notifyFilterSet);
  });

  it('does not test itself', async () => {
    expect((await refusalOf(socket.do(selftestsGet, device))).code).toBe('EOPNOTSUPP');
    expect(await socket.dump(selftestsGet).toArray()).toEqual([]);
    expect((await refusalOf(socket.do(selftestsRun, { ...device, selftests: { flash: true } }))).code).toBe(
      'EOPNOTSUPP',
    );
  });
});

describe('parameters', () => {
  async function param(paramName: string): Promise<DlParam | undefined> {
    return (await socket.do(paramGet, { ...device, paramName }, { unknownAttributes: 'deny' })).param;
  }

  it('are listed with values of their types', async () => {
    const rows = await socket.dump(paramGet, device, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map((row) => row.param)).toEqual([
      {
        paramName: 'max_macs',
        paramGeneric: true,
        paramType: 'u32',
        paramValuesList: {
          paramValue: [{ paramValueData: 32, paramValueCmode: 'driverinit', paramValueDefault: 32 }],
        },
      },
      {
        paramName: 'test1',
        paramType: 'flag',
        paramValuesList: {
          paramValue: [{ paramValueData: true, paramValueCmode: 'driverinit', paramValueDefault: 1 }],
        },
      },
      {
        paramName: 'test2',
        paramType: 'u32',
        paramValuesList: {
          paramValue: [{ paramValueData: 1234, paramValueCmode: 'runtime', paramValueDefault: 1234 }],
        },
      },
    ]);
  });

  it('are set, and reset', async () => {
    const request = { ...device, paramName: 'max_macs', paramType: 'u32', paramValueCmode: 'driverinit' } as const;
    await socket.do(paramSet, { ...request, paramValueData: 16 });
    expect((await param('max_macs'))?.paramValuesList?.paramValue?.[0]?.paramValueData).toBe(16);
    const rows = devlinkParts('dev', 'param', 'show', handle, 'name', 'max_macs');
    if (rows !== undefined) expect(JSON.stringify(rows)).toContain('"cmode":"driverinit","value":16');
    await socket.do(paramSet, { ...request, paramResetDefault: true });
    expect((await param('max_macs'))?.paramValuesList?.paramValue?.[0]?.paramValueData).toBe(32);
  });

  it('that are flags are off without a value', async () => {
    const request = { ...device, paramName: 'test1', paramType: 'flag', paramValueCmode: 'driverinit' } as const;
    await socket.do(paramSet, request);
    expect((await param('test1'))?.paramValuesList?.paramValue?.[0]?.paramValueData ?? false).toBe(false);
    await socket.do(paramSet, { ...request, paramValueData: true });
    expect((await param('test1'))?.paramValuesList?.paramValue?.[0]?.paramValueData).toBe(true);
  });

  it('that are not there, or of another type, are refused', async () => {
    expect((await refusalOf(socket.do(paramGet, { ...device, paramName: 'nlk-none' }))).code).toBe('EINVAL');
    const request = { ...device, paramName: 'max_macs', paramType: 'u8', paramValueCmode: 'driverinit' } as const;
    expect((await refusalOf(socket.do(paramSet, { ...request, paramValueData: 1 }))).code).toBe('EINVAL');
  });
});

describe('resources', () => {
  it('are a tree whose sizes change with a reload', async () => {
    const before = await socket.do(resourceDump, device, { unknownAttributes: 'deny' });
    const [first] = before.resourceList?.resource ?? [];
    expect(first).toMatchObject({ resourceName: 'IPv4', resourceUnit: 'entry' });
    const fib = first?.resourceList?.resource?.find(({ resourceName }) => resourceName === 'fib');
    const resourceId = fib?.resourceId ?? expect.fail('there is no resource fib');
    await socket.do(resourceSet, { ...device, resourceId, resourceSize: 1000n });
    const rows = await socket.dump(resourceDump, {}, { unknownAttributes: 'deny' }).toArray();
    const changed = rows[0]?.resourceList?.resource?.[0]?.resourceList?.resource?.find(
      (resource) => resource.resourceId === resourceId,
    );
    expect(changed).toMatchObject({ resourceName: 'fib', resourceSizeNew: 1000n });
    const [done, ...more] = await socket.do(reload, { ...device, reloadAction: 'driver-reinit' });
    expect(done).toMatchObject({ reloadActionsPerformed: { value: ['driver-reinit'] } });
    expect(more).toEqual([]);
    const after = await socket.do(resourceDump, device);
    expect(
      after.resourceList?.resource?.[0]?.resourceList?.resource?.find((each) => each.resourceId === resourceId),
    ).toMatchObject({ resourceSize: 1000n });
    const parts = devlinkParts('resource', 'show', handle);
    if (parts !== undefined) {
      const resources = [{ name: 'fib', size: 1000 }, { name: 'fib-rules' }];
      const [shown] = (parts['resources']?.[handle] ?? []) as object[];
      expect(shown).toMatchObject({ name: 'IPv4', unit: 'entry', resources });
    }
  });

  it('are reloaded without an answer where no action is named', async () => {
    expect(await socket.do(reload, device)).toEqual([]);
    const { devStats } = await socket.do(get, device);
    const [{ reloadActionStats = [] } = {}] = devStats?.reloadStats?.reloadActionInfo ?? [];
    const [entry] = reloadActionStats[0]?.reloadStatsEntry ?? [];
    expect(entry?.reloadStatsLimit).toBe('unspec');
    expect(entry?.reloadStatsValue).toBeGreaterThan(0);
  });
});

describe('flash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nlk-firmware-'));
  const path = '/sys/module/firmware_class/parameters/path';
  afterAll(() => {
    writeFileSync(path, '\n');
    rmSync(folder, { recursive: true });
  });

  it('is written from a file', async () => {
    writeFileSync(join(folder, 'nlk.bin'), 'firmware');
    writeFileSync(path, folder);
    await socket.do(flashUpdate, { ...device, flashUpdateFileName: 'nlk.bin' });
    const refusal = await refusalOf(socket.do(flashUpdate, { ...device, flashUpdateFileName: 'nlk-none.bin' }));
    expect(refusal).toMatchObject({
      code: 'ENOENT',
      extAck: { message: 'failed to locate the requested firmware file' },
    });
  });
});

describe('a refusal', () => {
  it('tells of a device that is not there', async () => {
    const nowhere = { busName: 'netdevsim', devName: 'nlk-none' };
    expect((await refusalOf(socket.do(get, nowhere))).code).toBe('ENODEV');
    expect((await refusalOf(socket.do(resourceDump, nowhere))).code).toBe('ENODEV');
  });

  it('names the attribute that is wrong', async () => {
    const refusal = await refusalOf(socket.do(eswitchSet, { ...device, eswitchMode: 77 }));
    expect(refusal).toMatchObject({ code: 'ERANGE', extAck: { attribute: 'eswitch-set.eswitch-mode' } });
  });
});
