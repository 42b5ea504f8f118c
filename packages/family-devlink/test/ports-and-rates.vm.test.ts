import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devlinkParts, leaveNothingBehind, refusalOf, useNetdevsim, useSocket } from '../../../tools/live/index.ts';
import {
  dpipeEntriesGet,
  dpipeHeadersGet,
  dpipeTableCountersSet,
  dpipeTableGet,
  eswitchSet,
  linecardGet,
  linecardSet,
  portDel,
  portGet,
  portNew,
  portParamGet,
  portParamSet,
  portSet,
  portSplit,
  portUnsplit,
  rateDel,
  rateGet,
  rateNew,
  rateSet,
  sbGet,
  sbOccMaxClear,
  sbOccSnapshot,
  sbPoolGet,
  sbPoolSet,
  sbPortPoolGet,
  sbPortPoolSet,
  sbTcPoolBindGet,
  sbTcPoolBindSet,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
const sim = useNetdevsim(socket, 34, { ports: 2 });
const device = { busName: 'netdevsim', devName: sim.device } as const;
const port = { ...device, portIndex: 1 } as const;

describe('a port', () => {
  it('is read, and listed', async () => {
    const shown = { ...port, portType: 'eth', portFlavour: 'physical', portNumber: 2, portSplittable: 0 };
    expect(await socket.do(portGet, port, { unknownAttributes: 'deny' })).toMatchObject(shown);
    const rows = await socket.dump(portGet, device, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map(({ portIndex }) => portIndex)).toEqual([0, 1]);
    const { ifiIndex, ifname } = await sim.link(1);
    expect(rows[1]).toMatchObject({ ...shown, portNetdevIfindex: ifiIndex, portNetdevName: ifname });
    const parts = devlinkParts('port', 'show', `netdevsim/${sim.device}/1`);
    if (parts !== undefined) {
      const own = { type: 'eth', netdev: ifname, flavour: 'physical', port: 2, splittable: false };
      expect(parts['port']?.[`netdevsim/${sim.device}/1`]).toEqual(own);
    }
  });

  it.each([
    ['split', () => socket.do(portSplit, { ...port, portSplitCount: 2 })],
    ['unsplit', () => socket.do(portUnsplit, port)],
    ['given another type', () => socket.do(portSet, { ...port, portType: 'eth' })],
    ['made', () => socket.do(portNew, { ...device, portFlavour: 'pci-sf', portPciPfNumber: 0 })],
    ['removed', () => socket.do(portDel, port)],
  ])('is not %s by this driver', async (_, call) => {
    expect((await refusalOf(call())).code).toBe('EOPNOTSUPP');
  });

  it('has no parameters', async () => {
    expect(await socket.dump(portParamGet).toArray()).toEqual([]);
    expect((await refusalOf(socket.do(portParamGet, port))).code).toBe('EINVAL');
    expect((await refusalOf(socket.do(portParamSet, port))).code).toBe('EINVAL');
  });
});

describe('rates', () => {
  const functions = `/sys/bus/netdevsim/devices/${sim.device}/sriov_numvfs`;
  const leaf = { ...device, portIndex: 128 } as const;
  const node = { ...device, rateNodeName: 'nlk-group' } as const;

  beforeAll(async () => {
    writeFileSync(functions, '2');
    await socket.do(eswitchSet, { ...device, eswitchMode: 'switchdev' });
  });
  afterAll(async () => {
    await socket.do(eswitchSet, { ...device, eswitchMode: 'legacy' });
    writeFileSync(functions, '0');
  });

  it('belong to ports of virtual functions', async () => {
    expect(await socket.do(portGet, leaf)).toMatchObject({
      portFlavour: 'pci-vf',
      portPciVfNumber: 0,
      portExternal: 0,
    });
    await socket.do(rateSet, { ...leaf, rateTxShare: 1_000_000n, rateTxMax: 2_000_000n });
    expect(await socket.do(rateGet, leaf, { unknownAttributes: 'deny' })).toMatchObject({
      ...leaf,
      rateType: 'leaf',
      rateTxShare: 1_000_000n,
      rateTxMax: 2_000_000n,
    });
    const parts = devlinkParts('port', 'function', 'rate', 'show', `netdevsim/${sim.device}/128`);
    const own = { type: 'leaf', tx_share: 1_000_000, tx_max: 2_000_000 };
    if (parts !== undefined) expect(parts['rate']?.[`netdevsim/${sim.device}/128`]).toEqual(own);
    expect((await refusalOf(socket.do(rateSet, { ...leaf, rateTxWeight: 7 }))).code).toBe('EOPNOTSUPP');
  });

  it('belong to nodes that are made, changed and removed', async () => {
    await socket.do(rateNew, { ...node, rateTxMax: 5_000_000n });
    await socket.do(rateSet, { ...leaf, rateParentNodeName: 'nlk-group' });
    const rows = await socket.dump(rateGet, device, { unknownAttributes: 'deny' }).toArray();
    expect(rows.find(({ rateType }) => rateType === 'node')).toMatchObject({ ...node, rateTxMax: 5_000_000n });
    expect(rows.find(({ portIndex }) => portIndex === 128)?.rateParentNodeName).toBe('nlk-group');
    const busy = await refusalOf(socket.do(rateDel, node));
    expect(busy.code).toBe('EBUSY');
    await socket.do(rateSet, { ...leaf, rateParentNodeName: '' });
    await socket.do(rateDel, node);
    expect((await refusalOf(socket.do(rateGet, node))).code).toBe('ENODEV');
  });
});

describe('what this driver has not', () => {
  const pool = { ...device, sbIndex: 0, sbPoolIndex: 0 } as const;
  const bind = { ...port, sbIndex: 0, sbPoolType: 'ingress', sbTcIndex: 0 } as const;

  it('is listed as nothing', async () => {
    expect(await socket.dump(sbGet, device).toArray()).toEqual([]);
    expect(await socket.dump(sbPoolGet, device).toArray()).toEqual([]);
    expect(await socket.dump(sbPortPoolGet, device).toArray()).toEqual([]);
    expect(await socket.dump(sbTcPoolBindGet, device).toArray()).toEqual([]);
    expect(await socket.dump(linecardGet, device).toArray()).toEqual([]);
    expect((await socket.do(dpipeTableGet, device)).dpipeTables).toEqual({});
  });

  it.each<[string, () => Promise<unknown>]>([
    ['ENODEV', () => socket.do(sbGet, { ...device, sbIndex: 0 })],
    ['ENODEV', () => socket.do(sbPoolGet, pool)],
    ['ENODEV', () => socket.do(sbPoolSet, { ...pool, sbPoolThresholdType: 'dynamic', sbPoolSize: 5 })],
    ['ENODEV', () => socket.do(sbPortPoolGet, { ...pool, portIndex: 1 })],
    ['ENODEV', () => socket.do(sbPortPoolSet, { ...pool, portIndex: 1, sbThreshold: 5 })],
    ['ENODEV', () => socket.do(sbTcPoolBindGet, bind)],
    ['ENODEV', () => socket.do(sbTcPoolBindSet, { ...bind, sbPoolIndex: 0, sbThreshold: 5 })],
    ['ENODEV', () => socket.do(sbOccSnapshot, { ...device, sbIndex: 0 })],
    ['ENODEV', () => socket.do(sbOccMaxClear, { ...device, sbIndex: 0 })],
    ['ENODEV', () => socket.do(linecardGet, { ...device, linecardIndex: 0 })],
    ['ENODEV', () => socket.do(linecardSet, { ...device, linecardIndex: 0, linecardType: 'x' })],
    ['EINVAL', () => socket.do(dpipeEntriesGet, { ...device, dpipeTableName: 'none' })],
    ['EOPNOTSUPP', () => socket.do(dpipeHeadersGet, device)],
    [
      'EINVAL',
      () => socket.do(dpipeTableCountersSet, { ...device, dpipeTableName: 'none', dpipeTableCountersEnabled: 1 }),
    ],
  ])('is refused with %s', async (code, call) => {
    expect((await refusalOf(call())).code).toBe(code);
  });
});
