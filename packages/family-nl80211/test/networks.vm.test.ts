import { beforeAll, describe, expect, it, vi } from 'vitest';
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
  abortScan,
  getInterface,
  getScan,
  getStation,
  getSurvey,
  getWiphy,
  joinIbss,
  leaveIbss,
  setInterface,
  triggerScan,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
useRadios('nlk-phy-a', 'nlk-phy-b', 'nlk-phy-c');

interface Link {
  readonly ifindex: number;
  readonly ifname: string;
  readonly mac: string;
}

const frequency = 2412;
const bssid = '02:11:22:33:44:55';
const ssid = new TextEncoder().encode('nlk-net');
const links: Link[] = [];

/** What iw prints about an interface; undefined where it is not installed. */
function iw(link: Link | undefined, ...args: string[]): string | undefined {
  return isInstalled('iw', 'iw') ? outputOf('iw', ['dev', link?.ifname ?? expect.fail(), ...args]) : undefined;
}

/** The interface that a radio begins with. */
async function linkOf(wiphyName: string): Promise<Link> {
  const radios = await socket.dump(getWiphy, { splitWiphyDump: true }).toArray();
  const wiphy = radios.find((radio) => radio.wiphyName === wiphyName)?.wiphy ?? expect.fail(`no radio ${wiphyName}`);
  const [{ ifindex, ifname, mac } = {}] = await socket.dump(getInterface, { wiphy }).toArray();
  return { ifindex: Number(ifindex), ifname: String(ifname), mac: String(mac) };
}

// Two radios join a network without access point, the third one looks for it.
beforeAll(async () => {
  for (const name of ['nlk-phy-a', 'nlk-phy-b', 'nlk-phy-c']) links.push(await linkOf(name));
  for (const [at, { ifindex, ifname }] of links.entries()) {
    if (at < 2) await socket.do(setInterface, { ifindex, iftype: 'adhoc' });
    await socket.do(setlink, { ifname, ifiFlags: ['up'], ifiChange: ['up'] });
    if (at < 2) await socket.do(joinIbss, { ifindex, ssid, wiphyFreq: frequency, freqFixed: true, mac: bssid });
  }
});

describe('a scan', () => {
  it('finds the network', { timeout: 40_000 }, async () => {
    const { ifindex } = links[2] ?? expect.fail();
    const scanSsids = [ssid, new Uint8Array()];
    await vi.waitFor(
      async () => {
        await socket.do(triggerScan, { ifindex, scanSsids, scanFrequencies: [frequency], scanFlags: ['flush'] });
        await new Promise((resolve) => setTimeout(resolve, 500));
        const rows = await socket.dump(getScan, { ifindex }, { unknownAttributes: 'deny' }).toArray();
        expect(rows.map(({ bss }) => bss?.bssid)).toContain(bssid);
        const bss = rows.find((row) => row.bss?.bssid === bssid)?.bss;
        expect(bss).toMatchObject({ frequency, beaconInterval: 100 });
        expect(bss?.signalMbm).toBeLessThan(0);
        expect(new TextDecoder('latin1').decode(bss?.informationElements)).toContain('nlk-net');
        const shown = iw(links[2], 'scan', 'dump')
          ?.split(/^BSS /m)
          .find((part) => part.startsWith(bssid));
        if (shown === undefined) return;
        for (const line of [`freq: ${frequency}`, 'beacon interval: 100 TUs', 'SSID: nlk-net'])
          expect(shown).toContain(line);
        expect(Number(/signal: (\S+) dBm/.exec(shown)?.[1])).toBe(Number(bss?.signalMbm) / 100);
      },
      { timeout: 30_000, interval: 500 },
    );
  });

  it('of all frequencies is broken off', async () => {
    const { ifindex } = links[2] ?? expect.fail();
    await socket.do(triggerScan, { ifindex });
    await socket.do(abortScan, { ifindex });
    await vi.waitFor(
      async () => expect((await refusalOf(socket.do(abortScan, { ifindex }))).code).toBe('ENOENT'),
      5000,
    );
  });

  it('is refused for frequencies that the radio has not, or where none goes on', async () => {
    const { ifindex } = links[2] ?? expect.fail();
    expect((await refusalOf(socket.do(triggerScan, { ifindex, scanFrequencies: [1] }))).code).toBe('EINVAL');
    expect((await refusalOf(socket.do(abortScan, { ifindex }))).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(triggerScan, { ifindex: 0x7ffffff0 }))).code).toBe('ENODEV');
  });
});

describe('a station', () => {
  it('is the other end of the network', { timeout: 40_000 }, async () => {
    const [own, other] = links;
    const ifindex = own?.ifindex ?? expect.fail();
    const mac = other?.mac ?? expect.fail();
    await vi.waitFor(
      async () => {
        const rows = await socket.dump(getStation, { ifindex }, { unknownAttributes: 'deny' }).toArray();
        expect(rows.map((row) => row.mac)).toContain(mac);
      },
      { timeout: 30_000, interval: 500 },
    );
    const station = await socket.do(getStation, { ifindex, mac }, { unknownAttributes: 'deny' });
    expect(station).toMatchObject({ ifindex, mac });
    expect(station.staInfo?.signal).toBeLessThan(0);
    expect(station.staInfo?.staFlags?.set).toContain('authorized');
    expect(station.staInfo?.rxBytes64).toBeTypeOf('bigint');
    const shown = iw(own, 'station', 'dump')
      ?.split(/^Station /m)
      .find((part) => part.startsWith(mac));
    if (shown !== undefined) {
      expect(shown).toMatch(/authorized:\s+yes/);
      expect(Number(/signal:\s+(-\d+)/.exec(shown)?.[1])).toBe(station.staInfo?.signal);
      expect(Number(/rx bytes:\s+(\d+)/.exec(shown)?.[1])).toBeGreaterThanOrEqual(Number(station.staInfo?.rxBytes64));
    }
    expect((await refusalOf(socket.do(getStation, { ifindex, mac: '02:00:00:00:99:99' }))).code).toBe('ENOENT');
  });

  it('is on a channel that is known to be busy or not', async () => {
    const ifindex = links[0]?.ifindex ?? expect.fail();
    const rows = await socket.dump(getSurvey, { ifindex }, { unknownAttributes: 'deny' }).toArray();
    const surveyed = rows.map(({ surveyInfo }) => surveyInfo);
    for (const survey of surveyed) expect(survey?.frequency).toBeGreaterThan(0);
    const shown = iw(links[0], 'survey', 'dump')?.matchAll(/frequency:\s+(\d+) MHz( \[in use\])?/g);
    if (shown !== undefined) {
      const own = surveyed.map((survey) => [survey?.frequency, survey?.inUse === true]);
      expect([...shown].map(([, mhz, use]) => [Number(mhz), use !== undefined])).toEqual(own);
    }
    expect(await socket.do(getInterface, { ifindex }, { unknownAttributes: 'deny' })).toMatchObject({
      iftype: 'adhoc',
      wiphyFreq: frequency,
      ssid,
    });
  });
});

it('a network without access point is left', async () => {
  const ifindex = links[1]?.ifindex ?? expect.fail();
  await socket.do(leaveIbss, { ifindex });
  expect((await socket.do(getInterface, { ifindex })).ssid).toBeUndefined();
});
