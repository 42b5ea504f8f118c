import { beforeAll, describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  useNetdevsim,
  useSocket,
} from '../../../tools/live/index.ts';
import * as ethtool from '../src/index.ts';
import {
  channelsGet,
  channelsSet,
  coalesceGet,
  coalesceSet,
  fecGet,
  fecSet,
  moduleGet,
  moduleSet,
  pauseGet,
  pauseSet,
  ringsGet,
  ringsSet,
  rssSet,
  tsinfoGet,
  tunnelInfoGet,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
const sim = useNetdevsim(socket, 41, { queues: 4 });

let header: { devName: string };

beforeAll(async () => {
  header = { devName: String((await sim.link()).ifname) };
});

/** What the ethtool tool prints; undefined where it is not installed. */
function tool(...args: string[]): string | undefined {
  return isInstalled('ethtool', 'ethtool') ? outputOf('ethtool', [...args, header.devName]) : undefined;
}

describe('rings', () => {
  it('are read and resized', async () => {
    const before = await socket.do(ringsGet, { header }, { unknownAttributes: 'deny' });
    expect(before).toMatchObject({ rxMax: 4096, txMax: 4096, tcpDataSplit: 'enabled' });
    await socket.do(ringsSet, { header, rx: 256, tx: 128, hdsThresh: 10 });
    expect(await socket.do(ringsGet, { header })).toMatchObject({ rx: 256, tx: 128, hdsThresh: 10 });
    expect(tool('-g')).toMatch(/RX:\s+256/);
    const rows = await socket.dump(ringsGet).toArray();
    expect(rows.map((row) => row.header?.devName)).toContain(header.devName);
  });

  it('cannot be larger than they can', async () => {
    expect(await refusalOf(socket.do(ringsSet, { header, rx: 5000 }))).toMatchObject({
      code: 'EINVAL',
      extAck: { attribute: 'rings-set.rx', message: 'requested ring size exceeds maximum' },
    });
  });
});

describe('queues', () => {
  it('are read and changed', async () => {
    expect(await socket.do(channelsGet, { header }, { unknownAttributes: 'deny' })).toMatchObject({
      combinedMax: 4,
      combinedCount: 4,
    });
    await socket.do(channelsSet, { header, combinedCount: 2 });
    expect(await socket.do(channelsGet, { header })).toMatchObject({ combinedCount: 2 });
    expect(tool('-l')).toMatch(/Combined:\s+2\n?$/);
    await socket.do(channelsSet, { header, combinedCount: 4 });
    expect(await refusalOf(socket.do(channelsSet, { header, combinedCount: 9 }))).toMatchObject({
      code: 'EINVAL',
      extAck: { attribute: 'channels-set.combined-count' },
    });
  });
});

describe('interrupts', () => {
  it('are put off', async () => {
    await socket.do(coalesceSet, { header, rxUsecs: 10, txUsecs: 20, useAdaptiveRx: 1 });
    expect(await socket.do(coalesceGet, { header }, { unknownAttributes: 'deny' })).toMatchObject({
      rxUsecs: 10,
      txUsecs: 20,
      useAdaptiveRx: 1,
    });
    expect(tool('-c')).toMatch(/rx-usecs:\s+10/);
    const rows = await socket.dump(coalesceGet).toArray();
    expect(rows.find((row) => row.header?.devName === header.devName)?.rxUsecs).toBe(10);
  });
});

describe('flow control', () => {
  it('is switched on, and counted', async () => {
    await socket.do(pauseSet, { header, rx: 1, tx: 1 });
    expect(await socket.do(pauseGet, { header }, { unknownAttributes: 'deny' })).toMatchObject({
      autoneg: 0,
      rx: 1,
      tx: 1,
    });
    const withStats = { header: { ...header, flags: ['stats' as const] } };
    const { stats, statsSrc } = await socket.do(pauseGet, withStats, { unknownAttributes: 'deny' });
    expect(stats).toMatchObject({ rxFrames: 1n, txFrames: 2n });
    expect(statsSrc).toBe('aggregate');
    const text = tool('--include-statistics', '-a');
    if (text !== undefined) {
      expect(text).toMatch(/Autonegotiate:\s+off\nRX:\s+on\nTX:\s+on\n/);
      expect(text).toMatch(/tx_pause_frames: 2\n\s+rx_pause_frames: 1\n/);
    }
    expect((await socket.dump(pauseGet).toArray()).map((row) => row.header?.devName)).toContain(header.devName);
    await socket.do(pauseSet, { header, rx: 0, tx: 0 });
  });
});

describe('error correction', () => {
  it('is set, and counted', async () => {
    await socket.do(fecSet, { header, modes: { bits: { bit: [{ name: 'RS', value: true }] } }, auto: 0 });
    const { modes, auto } = await socket.do(fecGet, { header }, { unknownAttributes: 'deny' });
    expect(modes?.bits?.bit?.map(({ name }) => name)).toEqual(['RS']);
    expect(auto).toBe(0);
    const { stats } = await socket.do(
      fecGet,
      { header: { ...header, flags: ['stats'] } },
      { unknownAttributes: 'deny' },
    );
    expect(stats).toMatchObject({ corrected: [123n], uncorr: [4n] });
    expect(stats?.hist?.[0]).toMatchObject({ binLow: 0, binHigh: 0 });
    const text = tool('--include-statistics', '--json', '--show-fec');
    const statistics = { corrected_blocks: { total: 123 }, uncorrectable_blocks: { total: 4 } };
    if (text !== undefined) expect(JSON.parse(text)).toMatchObject([{ config: ['RS'], statistics }]);
    expect((await socket.dump(fecGet).toArray()).map((row) => row.header?.devName)).toContain(header.devName);
    await socket.do(fecSet, { header, auto: 1 });
  });
});

describe('times and tunnels', () => {
  it('come from the hardware', async () => {
    const { phcIndex, hwtstampProvider } = await socket.do(tsinfoGet, { header }, { unknownAttributes: 'deny' });
    expect(phcIndex).toBeTypeOf('number');
    expect(hwtstampProvider).toEqual({ index: phcIndex, qualifier: 'precise' });
    const text = tool('-T');
    if (text !== undefined) expect(text).toContain(`PTP Hardware Clock: ${phcIndex}\n`);
  });

  it('have tables in the hardware', async () => {
    const { udpPorts } = await socket.do(tunnelInfoGet, { header }, { unknownAttributes: 'deny' });
    const types = udpPorts?.table?.map((table) => table.types?.bits?.bit?.map(({ name }) => name));
    expect(types).toEqual([['vxlan'], ['geneve', 'vxlan-gpe']]);
    const shown = tool('--show-tunnels')?.matchAll(/Types: (.*)/g);
    if (shown !== undefined) expect([...shown].map(([, names]) => names?.split(', '))).toEqual(types);
    expect((await socket.dump(tunnelInfoGet).toArray()).map((row) => row.header?.devName)).toContain(header.devName);
  });
});

describe('what is accepted without a change', () => {
  it('is an empty request', async () => {
    expect(await socket.do(moduleGet, { header })).toMatchObject({ header });
    await socket.do(moduleSet, { header });
    await socket.do(rssSet, { header });
  });
});

describe('what this driver has not', () => {
  const bits = { bits: { bit: [{ index: 0, value: true }] } };
  it.each<[string, object]>([
    ['debugGet', {}],
    ['debugSet', { msgmask: bits }],
    ['wolGet', {}],
    ['wolSet', { modes: bits }],
    ['privflagsGet', {}],
    ['privflagsSet', { flags: { bits: { bit: [{ name: 'x', value: true }] } } }],
    ['eeeGet', {}],
    ['eeeSet', { enabled: 1 }],
    ['linkinfoSet', { port: 1 }],
    ['linkmodesSet', { autoneg: 1 }],
    ['moduleEepromGet', { offset: 0, length: 4, page: 0, i2cAddress: 0x50 }],
    ['moduleFwFlashAct', { fileName: 'nlk-none' }],
    ['pseGet', {}],
    ['pseSet', { podlPseAdminControl: 'enabled' }],
    ['rssGet', {}],
    ['rssCreateAct', { indir: [0, 1] }],
    ['rssDeleteAct', { context: 7 }],
    ['plcaGetCfg', {}],
    ['plcaGetStatus', {}],
    ['plcaSetCfg', { enabled: 1 }],
    ['mmGet', {}],
    ['mmSet', { pmacEnabled: 1 }],
    ['phyGet', {}],
    ['mseGet', {}],
    ['cableTestAct', {}],
    ['cableTestTdrAct', {}],
  ])('is refused: %s', async (name, request) => {
    const operation = (ethtool as unknown as Record<string, typeof moduleGet>)[name] ?? expect.fail(name);
    const refusal = await refusalOf(socket.do(operation, { header, ...request }));
    expect(['EOPNOTSUPP', 'ENODEV']).toContain(refusal.code);
  });

  it.each<[string, object]>([
    ['debugGet', {}],
    ['wolGet', {}],
    ['privflagsGet', {}],
    ['eeeGet', {}],
    ['pseGet', {}],
    ['rssGet', {}],
    ['plcaGetCfg', {}],
    ['plcaGetStatus', {}],
    ['mmGet', {}],
    ['mseGet', {}],
    ['phyGet', {}],
    ['moduleEepromGet', { offset: 0, length: 4, page: 0, i2cAddress: 0x50 }],
  ])('is not in a dump: %s', async (name, request) => {
    const operation = (ethtool as unknown as Record<string, typeof moduleGet>)[name] ?? expect.fail(name);
    const rows = await socket.dump(operation, request, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map((row) => row.header?.devName)).not.toContain(header.devName);
  });
});
