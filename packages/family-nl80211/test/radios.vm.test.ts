import { describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  useRadios,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  delInterface,
  getInterface,
  getProtocolFeatures,
  getReg,
  getWiphy,
  type Iftype,
  type Nl80211Attrs,
  newInterface,
  reqSetReg,
  setInterface,
  setWiphy,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
useRadios('nlk-phy-a', 'nlk-phy-b', { name: 'nlk-phy-m', isManyRadios: true });

/** All radios; an attribute that the spec does not describe is an error. */
function radios(): Promise<Nl80211Attrs[]> {
  return socket.dump(getWiphy, { splitWiphyDump: true }, { unknownAttributes: 'deny' }).toArray();
}

async function radio(wiphyName = 'nlk-phy-a'): Promise<Nl80211Attrs> {
  return (await radios()).find((each) => each.wiphyName === wiphyName) ?? expect.fail(`no radio ${wiphyName}`);
}

describe('a radio', () => {
  it('is put together from many messages', async () => {
    const parts = await socket.dump(getWiphy, { splitWiphyDump: true }, { parts: true }).toArray();
    const whole = await radios();
    expect(parts.length).toBeGreaterThan(100);
    expect(new Set(whole.map(({ wiphy }) => wiphy)).size).toBe(whole.length);
    const { wiphyBands, ...own } = await radio();
    expect(own).toMatchObject({ maxNumScanSsids: 4, wiphyRetryShort: 7, wiphyRetryLong: 4, offchannelTxOk: true });
    expect(own.supportedIftypes).toMatchObject({ station: true, ap: true, monitor: true, meshPoint: true });
    expect(own.supportedCommands).toEqual(expect.arrayContaining(['set-interface', 'new-interface', 'connect']));
    expect(own.featureFlags).toContain('sk-tx-status');
    expect(own.bands).toEqual([]);
    expect(own.txFrameTypes?.station?.frameType?.length).toBeGreaterThan(1);
    expect(Object.keys(wiphyBands ?? {})).toEqual(['_2ghz', '_5ghz', '_6ghz', 's1ghz']);
    const { freqs = [], rates = [], iftypeData = [] } = wiphyBands?._2ghz ?? {};
    expect(freqs.map(({ freq }) => freq)).toEqual([...Array.from({ length: 13 }, (_, at) => 2412 + 5 * at), 2484]);
    expect(freqs[0]).toMatchObject({ noHt40Minus: true, no80mhz: true, maxTxPower: 2000 });
    expect(rates.map(({ rate }) => rate)).toEqual([10, 20, 55, 110, 60, 90, 120, 180, 240, 360, 480, 540]);
    expect(iftypeData[0]?.iftypes).toMatchObject({ station: true });
  });

  it('has the frequencies that iw shows', async () => {
    if (!isInstalled('iw', 'iw')) return;
    const shown = [...outputOf('iw', ['phy', 'nlk-phy-a', 'info']).matchAll(/\* (\d+)(?:\.0)? MHz/g)].map(([, mhz]) =>
      Number(mhz),
    );
    const { wiphyBands = {} } = await radio();
    const own = [wiphyBands._2ghz, wiphyBands._5ghz].flatMap((band) => band?.freqs ?? []).map(({ freq }) => freq);
    expect(own.length).toBeGreaterThan(40);
    expect(shown.filter((mhz) => mhz > 2000 && mhz < 5930)).toEqual(own);
  });

  it('is read by number', async () => {
    const { wiphy } = await radio();
    expect(await socket.do(getWiphy, { wiphy })).toMatchObject({ wiphy, wiphyName: 'nlk-phy-a' });
    expect((await refusalOf(socket.do(getWiphy, { wiphy: 99 }))).code).toBe('ENODEV');
    const dump = socket.dump(getWiphy, { splitWiphyDump: true, wiphy }).toArray();
    expect((await dump).map((each) => each.wiphyName)).toEqual(['nlk-phy-a']);
  });

  it('is changed', async () => {
    const { wiphy } = await radio('nlk-phy-b');
    await socket.do(setWiphy, { wiphy, wiphyName: 'nlk-phy-c', wiphyRetryShort: 5, wiphyRtsThreshold: 500 });
    expect(await radio('nlk-phy-c')).toMatchObject({ wiphy, wiphyRetryShort: 5, wiphyRtsThreshold: 500 });
    await socket.do(setWiphy, { wiphy, wiphyName: 'nlk-phy-b' });
  });

  it('is made of several, of which each has a band', async () => {
    const { wiphyRadios = [], wiphyInterfaceCombinations = [] } = await radio('nlk-phy-m');
    expect(wiphyRadios.map(({ index }) => index)).toEqual(wiphyRadios.map((_, at) => at));
    const [first] = wiphyRadios;
    expect(first?.freqRange?.[0]?.start).toBeLessThan(2_412_000);
    expect(first?.freqRange?.[0]?.end).toBeGreaterThan(2_472_000);
    expect(first?.interfaceCombination?.[0]?.limits?.length).toBeGreaterThan(0);
    expect(wiphyInterfaceCombinations.length).toBeGreaterThan(0);
  });

  it('comes split where that is asked for', async () => {
    expect(await socket.do(getProtocolFeatures)).toEqual({ protocolFeatures: ['split-wiphy-dump'] });
  });
});

describe('an interface', () => {
  async function interfaces(): Promise<Nl80211Attrs[]> {
    const { wiphy } = await radio();
    return socket.dump(getInterface, { wiphy }, { unknownAttributes: 'deny' }).toArray();
  }

  it('is added, changed and removed', async () => {
    const { wiphy } = await radio();
    const request = { wiphy, ifname: 'nlk-wl', iftype: 'station' } as const;
    const made = await socket.do(newInterface, request, { unknownAttributes: 'deny' });
    expect(made).toMatchObject({ ...request, _4addr: 0 });
    expect((await interfaces()).map(({ ifname }) => ifname)).toContain('nlk-wl');
    const { ifindex } = made;
    await socket.do(setInterface, { ifindex, iftype: 'monitor' });
    expect(await socket.do(getInterface, { ifindex })).toMatchObject({ ifname: 'nlk-wl', iftype: 'monitor' });
    if (isInstalled('iw', 'iw')) expect(outputOf('iw', ['dev', 'nlk-wl', 'info'])).toContain('type monitor');
    await socket.do(delInterface, { ifindex });
    expect((await refusalOf(socket.do(getInterface, { ifindex }))).code).toBe('ENODEV');
  });

  it.each<keyof typeof Iftype>(['adhoc', 'ap', 'mesh-point', 'ocb'])('has the type %s', async (iftype) => {
    const { wiphy } = await radio();
    const { ifindex } = await socket.do(newInterface, { wiphy, ifname: 'nlk-wl', iftype });
    expect(await socket.do(getInterface, { ifindex }, { unknownAttributes: 'deny' })).toMatchObject({ iftype });
    await socket.do(delInterface, { ifindex });
  });

  it('has no link as a P2P device', async () => {
    const { wiphy } = await radio();
    const { wdev, ifindex } = await socket.do(newInterface, { wiphy, ifname: 'nlk-p2p', iftype: 'p2p-device' });
    expect(ifindex).toBeUndefined();
    expect(await socket.do(getInterface, { wdev })).toMatchObject({ wdev, iftype: 'p2p-device' });
    await socket.do(delInterface, { wdev });
  });

  it('is refused where it is not named, or of no type', async () => {
    expect((await refusalOf(socket.do(getInterface))).code).toBe('EINVAL');
    const { wiphy } = await radio();
    const refusal = await refusalOf(socket.do(newInterface, { wiphy, ifname: 'nlk-wl', iftype: 99 }));
    expect(refusal).toMatchObject({ code: 'ERANGE', extAck: { attribute: 'new-interface.iftype' } });
  });
});

describe('rules', () => {
  it('hold for the world unless a country is named', async () => {
    const world = await socket.do(getReg, {}, { unknownAttributes: 'deny' });
    expect(world).toMatchObject({ regAlpha2: '00' });
    const [rule] = world.regRules ?? [];
    expect(rule).toMatchObject({ flags: expect.any(Array), freqRangeMaxBw: expect.any(Number) });
    expect(rule?.freqRangeStart).toBeLessThan(rule?.freqRangeEnd ?? 0);
    const rows = await socket.dump(getReg, {}, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map(({ regAlpha2 }) => regAlpha2)).toContain('00');
    if (isInstalled('iw', 'iw')) {
      const [shown = ''] = outputOf('iw', ['reg', 'get']).split('\n\n');
      expect(shown).toMatch(/^global\ncountry 00:/);
      const ranges = [...shown.matchAll(/\((\d+) - (\d+) @/g)].map(([, start, end]) => [Number(start), Number(end)]);
      const own = (world.regRules ?? []).map(({ freqRangeStart = 0, freqRangeEnd = 0 }) => [
        freqRangeStart,
        freqRangeEnd,
      ]);
      expect(ranges).toEqual(own.map((range) => range.map((khz) => khz / 1000)));
    }
    await socket.do(reqSetReg, { regAlpha2: '00' });
    expect((await refusalOf(socket.do(reqSetReg))).code).toBe('EINVAL');
  });
});
