import { beforeEach, describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  useLinks,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  type Bitset,
  channelsGet,
  debugGet,
  featuresGet,
  featuresSet,
  linkinfoGet,
  linkmodesGet,
  linkstateGet,
  moduleGet,
  phcVclocksGet,
  statsGet,
  strsetGet,
  tsinfoGet,
} from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

const devName = 'nlk-a';
const header = { devName };
let devIndex: number;

beforeEach(async () => {
  [{ ifiIndex: devIndex }] = await links.createPair(devName, 'nlk-b');
});

/** Names of the bits that are on. */
function bitsOf(bitset: Bitset | undefined): (string | undefined)[] {
  const isOn = (value: boolean | undefined): boolean => bitset?.nomask === true || value === true;
  return (bitset?.bits?.bit ?? []).filter(({ value }) => isOn(value)).map(({ name }) => name);
}

describe('a link', () => {
  it('is named by its name or its index', async () => {
    const shown = { header: { devIndex, devName }, link: 1 };
    expect(await socket.do(linkstateGet, { header }, { unknownAttributes: 'deny' })).toMatchObject(shown);
    expect(await socket.do(linkstateGet, { header: { devIndex } })).toMatchObject(shown);
  });

  it('is read with all others', async () => {
    const rows = await socket.dump(linkstateGet, {}, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map((row) => row.header?.devName)).toEqual(expect.arrayContaining(['lo', 'nlk-a', 'nlk-b']));
  });

  it('has a plug, a speed and a duplex mode', async () => {
    expect(await socket.do(linkinfoGet, { header }, { unknownAttributes: 'deny' })).toMatchObject({
      header: { devIndex, devName },
      port: 'tp',
      phyaddr: 0,
      tpMdix: 'invalid',
      transceiver: 'internal',
    });
    expect(await socket.do(linkmodesGet, { header }, { unknownAttributes: 'deny' })).toMatchObject({
      autoneg: 0,
      speed: 10_000,
      duplex: 'full',
    });
    expect((await socket.dump(linkinfoGet).toArray()).length).toBeGreaterThanOrEqual(2);
    expect((await socket.dump(linkmodesGet).toArray()).length).toBeGreaterThanOrEqual(2);
    if (isInstalled('ethtool', 'ethtool')) expect(outputOf('ethtool', [devName])).toContain('Speed: 10000Mb/s');
  });

  it('has queues', async () => {
    const channels = await socket.do(channelsGet, { header }, { unknownAttributes: 'deny' });
    expect(channels).toMatchObject({ rxCount: expect.any(Number), txCount: expect.any(Number) });
    expect(channels.rxMax).toBeGreaterThanOrEqual(channels.rxCount ?? 0);
    const rows = await socket.dump(channelsGet).toArray();
    expect(rows.map((row) => row.header?.devName)).toContain(devName);
  });

  it('gives packets times', async () => {
    const { timestamping } = await socket.do(tsinfoGet, { header }, { unknownAttributes: 'deny' });
    expect(bitsOf(timestamping)).toEqual(expect.arrayContaining(['software-transmit', 'software-receive']));
    expect((await socket.dump(tsinfoGet).toArray()).length).toBeGreaterThanOrEqual(2);
    const { num, index } = await socket.do(phcVclocksGet, { header });
    expect([num, index]).toEqual([undefined, undefined]);
    expect((await socket.dump(phcVclocksGet).toArray()).length).toBeGreaterThanOrEqual(2);
  });

  it('has counters by groups', async () => {
    const groups = { size: 5, bits: { bit: [0, 1, 2, 3].map((index) => ({ index, value: true })) } };
    const { grp, src } = await socket.do(statsGet, { header, groups }, { unknownAttributes: 'deny' });
    expect(src).toBe('aggregate');
    expect(grp?.map(({ id, ssId }) => [id, ssId])).toEqual([
      ['eth-phy', 'stats-eth-phy'],
      ['eth-mac', 'stats-eth-mac'],
      ['eth-ctrl', 'stats-eth-ctrl'],
      ['rmon', 'stats-rmon'],
    ]);
    if (isInstalled('ethtool', 'ethtool')) {
      const names = ['eth-phy', 'eth-mac', 'eth-ctrl', 'rmon'];
      const [row] = JSON.parse(outputOf('ethtool', ['--json', '-S', devName, '--groups', ...names]));
      expect(Object.keys(row)).toEqual(['ifname', ...names]);
      for (const { id, stat = [] } of grp ?? []) expect(Object.keys(row[String(id)])).toHaveLength(stat.length);
    }
    expect((await socket.dump(statsGet, { groups }).toArray()).length).toBeGreaterThanOrEqual(2);
  });

  it('has no module and no messages', async () => {
    expect((await socket.do(moduleGet, { header })).powerMode).toBeUndefined();
    expect((await refusalOf(socket.do(debugGet, { header }))).code).toBe('EOPNOTSUPP');
    expect(await socket.dump(debugGet).toArray()).toEqual([]);
    const modules = await socket.dump(moduleGet).toArray();
    expect(modules.every((row) => row.powerMode === undefined)).toBe(true);
  });
});

describe('features', () => {
  it('are switched off and on', async () => {
    const set = (name: string, value: boolean): Promise<unknown> =>
      socket.do(featuresSet, { header, wanted: { bits: { bit: [{ name, value }] } } });
    const active = async (): Promise<unknown[]> => bitsOf((await socket.do(featuresGet, { header })).active);
    expect(await active()).toContain('tx-generic-segmentation');
    await set('tx-generic-segmentation', false);
    expect(await active()).not.toContain('tx-generic-segmentation');
    expect(await set('tx-generic-segmentation', true)).toMatchObject({
      active: { bits: { bit: [{ name: 'tx-generic-segmentation', value: true }] } },
    });
    expect(await active()).toContain('tx-generic-segmentation');
  });

  it('are switched without an answer if that is asked for', async () => {
    const bit = [{ name: 'tx-generic-segmentation', value: false }];
    const silent = { devName, flags: ['omit-reply'] } as const;
    expect(await socket.do(featuresSet, { header: silent, wanted: { bits: { bit } } })).toEqual({});
    expect(bitsOf((await socket.do(featuresGet, { header })).active)).not.toContain('tx-generic-segmentation');
  });

  it('are named bits, or bytes if asked for', async () => {
    const named = await socket.do(featuresGet, { header }, { unknownAttributes: 'deny' });
    expect(named.hw?.size).toBe(named.hw?.bits?.bit?.length);
    const { hw } = await socket.do(featuresGet, { header: { devName, flags: ['compact-bitsets'] } });
    expect(hw?.bits).toBeUndefined();
    expect(hw?.value).toHaveLength(8);
    const view = new DataView(Uint8Array.from(hw?.value ?? []).buffer);
    const bits = bitsOf(named.hw).map((name) => named.hw?.bits?.bit?.findIndex((bit) => bit.name === name));
    for (const bit of bits)
      expect((view.getUint32(bit !== undefined && bit >= 32 ? 4 : 0, true) >>> ((bit ?? 0) % 32)) & 1).toBe(1);
    expect((await socket.dump(featuresGet).toArray()).length).toBeGreaterThanOrEqual(2);
  });

  it('are what ethtool shows', async () => {
    if (!isInstalled('ethtool', 'ethtool')) return;
    const { hw, wanted, active, nochange } = await socket.do(featuresGet, { header });
    const [can, fixed] = [bitsOf(hw), bitsOf(nochange)];
    const [row] = JSON.parse(outputOf('ethtool', ['--json', '-k', devName]));
    const names = (hw?.bits?.bit ?? []).flatMap(({ name }) => (name !== undefined && name in row ? [name] : []));
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      const own = { active: bitsOf(active).includes(name), fixed: !can.includes(name) || fixed.includes(name) };
      expect([name, row[name]]).toEqual([name, { ...own, requested: bitsOf(wanted).includes(name) }]);
    }
  });

  it('that are unknown are refused with the name', async () => {
    const wanted = { bits: { bit: [{ name: 'tx-generic-segmentation' }, { name: 'nlk-none', value: true }] } };
    expect(await refusalOf(socket.do(featuresSet, { header, wanted }))).toMatchObject({
      code: 'EOPNOTSUPP',
      extAck: { message: 'bit name not found', attribute: 'features-set.wanted.bits.bit[1].name' },
    });
  });
});

describe('sets of names', () => {
  it('are those that all links share', async () => {
    const stringsets = { stringset: [{ id: 'features' as const }, { id: 'link-modes' as const }] };
    const read = await socket.do(strsetGet, { header: {}, stringsets }, { unknownAttributes: 'deny' });
    const [features, modes] = read.stringsets?.stringset ?? [];
    expect(features).toMatchObject({ id: 'features' });
    expect(features?.count).toBe(features?.strings?.[0]?.string?.length);
    expect(features?.strings?.[0]?.string?.[0]).toEqual({ index: 0, value: 'tx-scatter-gather' });
    expect(modes?.strings?.[0]?.string?.map(({ value }) => value)).toContain('1000baseT/Full');
  });

  it('are those of a link, or only counted', async () => {
    const stringsets = { stringset: [{ id: 'stats' as const }] };
    const { stringsets: own } = await socket.do(strsetGet, { header, stringsets });
    expect(own?.stringset?.[0]?.strings?.[0]?.string?.map(({ value }) => value)).toContain('peer_ifindex');
    const counted = await socket.do(strsetGet, { header, stringsets, countsOnly: true });
    expect(counted.stringsets?.stringset?.[0]?.strings).toBeUndefined();
    expect(counted.stringsets?.stringset?.[0]?.count).toBe(own?.stringset?.[0]?.count);
    const rows = await socket
      .dump(strsetGet, { stringsets, countsOnly: true }, { unknownAttributes: 'deny' })
      .toArray();
    expect(rows.find((row) => row.header?.devName === devName)?.stringsets).toEqual(counted.stringsets);
  });
});

describe('a refusal', () => {
  it('tells of a link that is not there', async () => {
    expect(await refusalOf(socket.do(linkstateGet, { header: { devName: 'nlk-none' } }))).toMatchObject({
      code: 'ENODEV',
      extAck: { message: 'no device matches name', attribute: 'linkstate-get.header.dev-name' },
    });
  });

  it('tells of a request without a link, or with two', async () => {
    expect(await refusalOf(socket.do(linkstateGet))).toMatchObject({ code: 'EINVAL' });
    const two = { header: { devName: 'lo', devIndex } };
    expect((await refusalOf(socket.do(linkstateGet, two))).code).toBe('ENODEV');
  });

  it('tells of counters without groups', async () => {
    expect(await refusalOf(socket.do(statsGet, { header }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'no stats requested' },
    });
  });
});
