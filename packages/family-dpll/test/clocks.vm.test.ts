import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixture, refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { type Dpll, deviceGet, deviceIdGet, deviceSet, type Pin, pinGet, pinIdGet, pinSet } from '../src/index.ts';

const socket = useSocket();
const hardware = fixture('dpll');
const moduleName = 'kernel';

let eec: number;
let pps: number;
let clockId: bigint;

beforeAll(() => hardware.tell('1'));
afterAll(() => hardware.tell('0'));

beforeEach(async () => {
  const devices = await socket.dump(deviceGet).toArray();
  eec = idOf(devices.find(({ type }) => type === 'eec'));
  pps = idOf(devices.find(({ type }) => type === 'pps'));
  clockId = devices[0]?.clockId ?? expect.fail('no clock');
});

function idOf(found: Dpll | Pin | undefined): number {
  return found?.id ?? expect.fail('not found');
}

async function device(id: number): Promise<Dpll> {
  return await socket.do(deviceGet, { id }, { unknownAttributes: 'deny' });
}

/** The number of the pin with a label on the board. */
async function pinNamed(boardLabel: string): Promise<number> {
  return idOf(await socket.do(pinIdGet, { boardLabel }));
}

async function pin(id: number): Promise<Pin> {
  return await socket.do(pinGet, { id }, { unknownAttributes: 'deny' });
}

describe('devices', () => {
  it('are listed and read one by one', async () => {
    const rows = await socket.dump(deviceGet, {}, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map(({ id }) => id)).toEqual([eec, pps]);
    expect(await device(eec)).toEqual(rows[0]);
    expect(rows[0]).toEqual({
      id: eec,
      moduleName,
      clockId,
      temp: 41_500,
      lockStatus: 'locked-ho-acq',
      clockQualityLevel: ['itu-opt1-prc', 'itu-opt1-eprtc'],
      mode: 'automatic',
      modeSupported: ['manual', 'automatic'],
      type: 'eec',
      phaseOffsetMonitor: 'disable',
      phaseOffsetAvgFactor: 4,
      frequencyMonitor: 'enable',
    });
  });

  it('are found by what they are', async () => {
    expect(await socket.do(deviceIdGet, { moduleName, clockId, type: 'pps' })).toEqual({ id: pps });
  });

  it('change, and change back', async () => {
    const before = await device(eec);
    const settings = {
      mode: 'manual',
      phaseOffsetMonitor: 'enable',
      phaseOffsetAvgFactor: 7,
      frequencyMonitor: 'disable',
    } as const;
    await socket.do(deviceSet, { id: eec, ...settings });
    expect(await device(eec)).toEqual({ ...before, ...settings });
    const { mode, phaseOffsetMonitor, phaseOffsetAvgFactor, frequencyMonitor } = before as Required<Dpll>;
    await socket.do(deviceSet, { id: eec, mode, phaseOffsetMonitor, phaseOffsetAvgFactor, frequencyMonitor });
    expect(await device(eec)).toEqual(before);
  });

  it('tell when they lose their input', async () => {
    hardware.tell('lock 1 1');
    expect(await device(pps)).toMatchObject({ lockStatus: 'unlocked', lockStatusError: 'media-down' });
    hardware.tell('lock 1 3');
    expect((await device(pps)).lockStatus).toBe('locked-ho-acq');
  });

  it('are listed by a blocking socket', () => {
    const blocking = new SyncSocket();
    expect(blocking.dump(deviceGet).toArray()).toHaveLength(2);
    expect(blocking.do(deviceGet, { id: pps }).type).toBe('pps');
    blocking.close();
  });
});

describe('pins', () => {
  it('are listed and read one by one', async () => {
    const rows = await socket.dump(pinGet, {}, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map(({ boardLabel, type }) => [boardLabel, type])).toEqual([
      ['GNSS-1PPS', 'gnss'],
      ['SMA1', 'ext'],
      ['SMA2', 'ext'],
      ['OCXO', 'int-oscillator'],
      ['MUX', 'mux'],
      ['RCLK0', 'synce-eth-port'],
      ['RCLK1', 'synce-eth-port'],
      ['OUT0', 'ext'],
    ]);
    for (const row of rows) expect(await pin(idOf(row))).toEqual(row);
  });

  it('tell what they can do and how they are', async () => {
    const id = await pinNamed('SMA1');
    expect(await pin(id)).toMatchObject({
      id,
      moduleName,
      clockId,
      boardLabel: 'SMA1',
      panelLabel: 'front 1',
      packageLabel: 'ref2P',
      type: 'ext',
      capabilities: ['direction-can-change', 'priority-can-change', 'state-can-change'],
      frequency: 10_000_000n,
      frequencySupported: [
        { frequencyMin: 1n, frequencyMax: 1n },
        { frequencyMin: 10_000_000n, frequencyMax: 10_000_000n },
        { frequencyMin: 10_000n, frequencyMax: 25_000_000n },
      ],
      phaseAdjustGran: 50,
      phaseAdjustMin: -100_000,
      phaseAdjustMax: 100_000,
      fractionalFrequencyOffset: 7n,
      fractionalFrequencyOffsetPpt: 7_000_000n,
      measuredFrequency: 10_000_000_007n,
      referenceSync: [{ id: await pinNamed('SMA2'), state: 'disconnected' }],
      parentDevice: [
        { parentId: eec, direction: 'input', phaseOffset: -1_234_567n, fractionalFrequencyOffset: -4n },
        { parentId: pps, direction: 'input' },
      ],
    });
  });

  it('are found by what they are', async () => {
    const id = await pinNamed('SMA2');
    const request = { moduleName, clockId, panelLabel: 'front 2', packageLabel: 'ref2N', type: 'ext' } as const;
    expect(await socket.do(pinIdGet, request)).toEqual({ id });
  });

  it('change their frequency, phase and embedded pulse', async () => {
    const id = await pinNamed('SMA2');
    await socket.do(pinSet, { id, frequency: 10_000_000n, phaseAdjust: -150 });
    expect(await pin(id)).toMatchObject({ frequency: 10_000_000n, phaseAdjust: -150 });
    await socket.do(pinSet, { id, esyncFrequency: 1n });
    expect(await pin(id)).toMatchObject({ esyncFrequency: 1n, esyncPulse: 25 });
    await socket.do(pinSet, { id, esyncFrequency: 0n, frequency: 1n, phaseAdjust: 0 });
    expect(await pin(id)).toMatchObject({ esyncFrequency: 0n, frequency: 1n, phaseAdjust: 0 });
  });

  it('change what they are to a device', async () => {
    const id = await pinNamed('SMA2');
    const towards = async () => (await pin(id)).parentDevice?.find(({ parentId }) => parentId === eec);
    const before = await towards();
    await socket.do(pinSet, { id, parentDevice: [{ parentId: eec, prio: 9, state: 'disconnected' }] });
    expect(await towards()).toMatchObject({ prio: 9, state: 'disconnected', direction: 'input' });
    await socket.do(pinSet, { id, parentDevice: [{ parentId: eec, direction: 'output' }] });
    expect(await towards()).toMatchObject({ prio: 9, direction: 'output' });
    await socket.do(pinSet, {
      id,
      parentDevice: [{ parentId: eec, direction: 'input', prio: 2, state: 'selectable' }],
    });
    expect(await towards()).toEqual(before);
  });

  it('change which of them a multiplexer takes', async () => {
    const [mux, id] = [await pinNamed('MUX'), await pinNamed('RCLK0')];
    expect((await pin(id)).parentPin).toEqual([{ parentId: mux, state: 'disconnected' }]);
    await socket.do(pinSet, { id, parentPin: [{ parentId: mux, state: 'connected' }] });
    expect((await pin(id)).parentPin).toMatchObject([{ parentId: mux, state: 'connected' }]);
    await socket.do(pinSet, { id, parentPin: [{ parentId: mux, state: 'disconnected' }] });
  });

  it('are paired for reference and pulse', async () => {
    const [id, other] = [await pinNamed('SMA1'), await pinNamed('SMA2')];
    await socket.do(pinSet, { id, referenceSync: [{ id: other, state: 'connected' }] });
    expect((await pin(id)).referenceSync).toEqual([{ id: other, state: 'connected' }]);
    await socket.do(pinSet, { id, referenceSync: [{ id: other, state: 'disconnected' }] });
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(pinGet))).toMatchObject({ code: 'EINVAL', extAck: { missing: 'pin-get.id' } });
    expect(await refusalOf(socket.do(deviceGet))).toMatchObject({ extAck: { missing: 'device-get.id' } });
    expect(await refusalOf(socket.do(deviceIdGet))).toMatchObject({ extAck: { message: 'missing attributes' } });
  });

  it('names a mode that does not exist, and the modes that do', async () => {
    const refusal = await refusalOf(socket.do(deviceSet, { id: eec, mode: 99 }));
    expect(refusal).toMatchObject({
      code: 'ERANGE',
      extAck: { message: 'integer out of range', attribute: 'device-set.mode' },
    });
    expect(refusal.message).toContain('1 to 2');
  });

  it('tells of devices and pins that are not there', async () => {
    expect(await refusalOf(socket.do(deviceGet, { id: 9999 }))).toMatchObject({
      code: 'ENODEV',
      extAck: { message: 'device not found' },
    });
    expect(await refusalOf(socket.do(pinSet, { id: 9999 }))).toMatchObject({ extAck: { message: 'pin not found' } });
    expect(await refusalOf(socket.do(pinIdGet, { boardLabel: 'nosuch' }))).toMatchObject({
      extAck: { message: 'not found' },
    });
  });

  it('tells what a pin cannot do', async () => {
    const id = await pinNamed('OCXO');
    const parentDevice = [{ parentId: eec, direction: 'output' as const }];
    expect(await refusalOf(socket.do(pinSet, { id, parentDevice }))).toMatchObject({
      code: 'EOPNOTSUPP',
      extAck: { message: 'direction changing is not allowed' },
    });
    expect((await refusalOf(socket.do(pinSet, { id, phaseAdjust: 1_000_000 }))).code).toBe('EINVAL');
  });
});
