import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  setlink,
  useRadios,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  connect,
  delStation,
  disconnect,
  getInterface,
  getPowerSave,
  getScan,
  getStation,
  getWiphy,
  type Iftype,
  joinMesh,
  leaveMesh,
  type Nl80211Attrs,
  setInterface,
  setPowerSave,
  startAp,
  stopAp,
  triggerScan,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
useRadios('nlk-phy-a', 'nlk-phy-b');

const wiphyFreq = 2437;
const ssid = new TextEncoder().encode('nlk-ap');
const interfaces: Nl80211Attrs[] = [];
let one: number;
let other: number;

beforeAll(async () => {
  const radios = await socket.dump(getWiphy, { splitWiphyDump: true }).toArray();
  for (const name of ['nlk-phy-a', 'nlk-phy-b']) {
    const wiphy = radios.find(({ wiphyName }) => wiphyName === name)?.wiphy;
    interfaces.push(...(await socket.dump(getInterface, { wiphy }).toArray()));
  }
  [one = 0, other = 0] = interfaces.map(({ ifindex }) => Number(ifindex));
});
afterEach(async () => {
  for (const ifindex of [one, other]) {
    await up(ifindex, false);
    await socket.do(setInterface, { ifindex, iftype: 'station' });
  }
});

async function up(ifindex: number, isUp = true): Promise<void> {
  await socket.do(setlink, { ifiIndex: ifindex, ifiFlags: isUp ? ['up'] : [], ifiChange: ['up'] });
}

async function change(ifindex: number, iftype: keyof typeof Iftype): Promise<void> {
  await socket.do(setInterface, { ifindex, iftype });
  await up(ifindex);
}

/** The part of a beacon before the list of waiting frames. */
function beaconHead(mac: string): Uint8Array {
  const address = mac.split(':').map((digits) => Number.parseInt(digits, 16));
  const header = [0x80, 0, 0, 0, ...Array<number>(6).fill(0xff), ...address, ...address, 0, 0];
  const fixed = [...Array<number>(8).fill(0), 100, 0, 1, 0];
  return Uint8Array.of(...header, ...fixed, 0, ssid.length, ...ssid, 1, 4, 0x82, 0x84, 0x8b, 0x96, 3, 1, 6);
}

describe('an access point', () => {
  it('is started, found and stopped', { timeout: 40_000 }, async () => {
    const mac = String(interfaces[0]?.mac);
    await change(one, 'ap');
    await up(other);
    await socket.do(startAp, {
      ifindex: one,
      ssid,
      beaconHead: beaconHead(mac),
      beaconInterval: 100,
      dtimPeriod: 2,
      wiphyFreq,
      authType: 'open-system',
      hiddenSsid: 'not-in-use',
    });
    expect(await socket.do(getInterface, { ifindex: one })).toMatchObject({ iftype: 'ap', ssid, wiphyFreq });
    await vi.waitFor(
      async () => {
        await socket.do(triggerScan, { ifindex: other, scanFrequencies: [wiphyFreq] });
        await new Promise((resolve) => setTimeout(resolve, 500));
        const rows = await socket.dump(getScan, { ifindex: other }, { unknownAttributes: 'deny' }).toArray();
        expect(rows.map(({ bss }) => bss?.bssid)).toContain(mac);
      },
      { timeout: 30_000, interval: 300 },
    );
    await socket.do(delStation, { ifindex: one });
    expect(await socket.dump(getStation, { ifindex: one }).toArray()).toEqual([]);
    await socket.do(stopAp, { ifindex: one });
    expect((await refusalOf(socket.do(stopAp, { ifindex: one }))).code).toBe('ENOENT');
  });

  it('is connected to, as far as somebody answers', async () => {
    await up(other);
    await socket.do(connect, { ifindex: other, ssid, authType: 'open-system' });
    await socket.do(disconnect, { ifindex: other, reasonCode: 3 });
    const wrong = await refusalOf(socket.do(connect, { ifindex: other, ssid: new Uint8Array(40) }));
    expect(wrong).toMatchObject({ extAck: { attribute: 'connect.ssid' } });
  });
});

describe('a mesh', () => {
  it('is joined, has peers and is left', { timeout: 40_000 }, async () => {
    const meshId = new TextEncoder().encode('nlk-mesh');
    for (const ifindex of [one, other]) {
      await change(ifindex, 'mesh-point');
      await socket.do(joinMesh, { ifindex, meshId, wiphyFreq, channelWidth: 'mhz-20-noht' });
    }
    await vi.waitFor(
      async () => {
        const rows = await socket.dump(getStation, { ifindex: one }, { unknownAttributes: 'deny' }).toArray();
        expect(rows).toMatchObject([{ mac: interfaces[1]?.mac, staInfo: { plinkState: 'estab' } }]);
      },
      { timeout: 30_000, interval: 300 },
    );
    for (const ifindex of [one, other]) await socket.do(leaveMesh, { ifindex });
    expect((await refusalOf(socket.do(leaveMesh, { ifindex: one }))).code).toBe('ENOTCONN');
  });
});

describe('saving power', () => {
  it('is switched on and off', async () => {
    for (const psState of ['enabled', 'disabled'] as const) {
      await socket.do(setPowerSave, { ifindex: other, psState });
      expect(await socket.do(getPowerSave, { ifindex: other }, { unknownAttributes: 'deny' })).toEqual({ psState });
      if (!isInstalled('iw', 'iw')) continue;
      const state = psState === 'enabled' ? 'on' : 'off';
      expect(outputOf('iw', ['dev', String(interfaces[1]?.ifname), 'get', 'power_save'])).toBe(
        `Power save: ${state}\n`,
      );
    }
  });
});
