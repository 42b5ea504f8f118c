import { describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  useLinks,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  type ActAttrs,
  delchain,
  deltfilter,
  type FilterAttrsOptions,
  getchain,
  gettfilter,
  newchain,
  newtfilter,
  newtfilterNtf,
} from '../src/index.ts';
import { infoOf, parent, useFilters } from './live/use-filters.ts';
import { ifname, tcRows, useInterface } from './live/use-interface.ts';

const socket = useSocket();
const device = useInterface(socket, useLinks(socket));
useFilters(socket, device);
leaveNothingBehind();

const everything = 0x0003;
/** A comparison of the protocol of IPv4 with 6: struct tcf_em_cmp, one byte at offset 9 of the network layer. */
const protocolIsTcp = [6, 0, 0, 0, 0xff, 0, 0, 0, 9, 0, 0x01, 0x01];
const ipv4 = 0x0800;

/** Kinds that choose their handles by themselves. */
const ownHandles: ReadonlySet<string | undefined> = new Set(['u32']);

/** Creates a filter and gives what comes back. */
async function make(filter: FilterAttrsOptions<Uint8Array>, etherType: number = everything) {
  const at = { ifindex: device.ifindex, parent, info: infoOf(1, etherType) };
  const request = { ...at, ...filter, handle: ownHandles.has(String(filter.kind)) ? 0 : 1 };
  await socket.do(newtfilter, request, { flags: ['create', 'excl'], echo: newtfilterNtf });
  const listed = await socket.dump(gettfilter, { ifindex: device.ifindex, parent }).toArray();
  const own = listed.find((each) => each.kind === filter.kind && (each.handle & 0xfff) !== 0);
  expect(own).toBeDefined();
  // A filter of control groups cannot be asked for alone.
  if (own?.kind === 'cgroup') return own;
  return await socket.do(gettfilter, { ...at, handle: own?.handle ?? 0, kind: filter.kind as never });
}

const drop: ActAttrs<Uint8Array> = { kind: 'gact', options: { parms: { action: 'shot' } } };

const cases: readonly {
  readonly made: FilterAttrsOptions<Uint8Array>;
  readonly etherType?: number;
  /** What comes back of its options, where that is not all. */
  readonly back?: object;
  /** What `tc -j` shows of them. */
  readonly shown?: object;
}[] = [
  {
    made: {
      kind: 'flower',
      options: {
        keyEthType: ipv4,
        keyIpProto: 6,
        keyIpv4Dst: '192.0.2.0',
        keyIpv4DstMask: '255.255.255.0',
        keyTcpDst: 22,
        keyTcpDstMask: 0xffff,
        act: [drop],
      },
    },
    etherType: ipv4,
    back: { keyEthType: ipv4, keyIpv4Dst: '192.0.2.0', keyIpv4DstMask: '255.255.255.0', keyTcpDst: 22 },
    shown: { keys: { eth_type: 'ipv4', ip_proto: 'tcp', dst_ip: '192.0.2.0/24', dst_port: 22 } },
  },
  {
    made: { kind: 'flower', options: { keyEthType: 0x8847, keyMplsLabel: 12_345, keyMplsTtl: 7, act: [drop] } },
    etherType: 0x8847,
    back: { keyMplsLabel: 12_345, keyMplsTtl: 7 },
    shown: { keys: { mpls_label: 12_345, mpls_ttl: '7' } },
  },
  {
    made: {
      kind: 'flower',
      options: {
        keyEthType: ipv4,
        keyEncKeyId: 77,
        keyEncOpts: {
          geneve: [
            [{ class: 0x0102 }, { type: 3 }, { data: Uint8Array.of(1, 2, 3, 4) }],
            [{ class: 0x0103 }, { type: 4 }, { data: Uint8Array.of(5, 6, 7, 8) }],
          ],
        },
        act: [drop],
      },
    },
    etherType: ipv4,
    back: {
      keyEncKeyId: 77,
      keyEncOpts: {
        geneve: [
          [
            { class: 0x0102 },
            { type: 3 },
            { data: Uint8Array.of(1, 2, 3, 4) },
            { class: 0x0103 },
            { type: 4 },
            { data: Uint8Array.of(5, 6, 7, 8) },
          ],
        ],
      },
    },
    shown: { keys: { enc_key_id: 77 } },
  },
  {
    made: {
      kind: 'u32',
      options: {
        sel: {
          flags: 1,
          keys: [
            { mask: 0xffffff00, val: 0xc0000200, off: 16 },
            { mask: 0x00ff0000, val: 0x00060000, off: 8 },
          ],
        },
        act: [drop],
      },
    },
    etherType: ipv4,
    back: {
      sel: {
        flags: 1,
        nkeys: 2,
        keys: [
          { mask: 0xffffff00, off: 16 },
          { mask: 0x00ff0000, off: 8 },
        ],
      },
    },
  },
  { made: { kind: 'matchall', options: { act: [drop] } }, shown: { actions: [{ control_action: { type: 'drop' } }] } },
  {
    made: {
      kind: 'basic',
      options: {
        ematches: {
          treeHdr: { nmatches: 1, progid: 0 },
          // The protocol, a byte at the network layer.
          treeList: [{ matchid: 0, kind: 'cmp', flags: ['invert'], data: protocolIsTcp }],
        },
        act: [drop],
      },
    },
    back: {
      ematches: { treeHdr: { nmatches: 1 }, treeList: [{ kind: 'cmp', flags: ['invert'], data: protocolIsTcp }] },
    },
  },
  { made: { kind: 'fw', options: { mask: 0xff, act: [drop] } } },
  {
    made: {
      kind: 'bpf',
      options: { opsLen: 1, ops: [{ code: 6, jt: 0, jf: 0, k: 0xffffffff }], flags: 1, act: [drop] },
    },
    back: { opsLen: 1, ops: [{ code: 6, jt: 0, jf: 0, k: 0xffffffff }] },
  },
  { made: { kind: 'flow', options: { keys: 1, mode: 0, act: [drop] } }, back: { keys: 1 } },
  { made: { kind: 'cgroup', options: { act: [drop] } }, back: {} },
];

describe('a filter', () => {
  it.for(cases)('of kind $made.kind comes back as it was made, and as tc shows it (%#)', async (wanted) => {
    const { made, etherType = everything, back = made.options ?? {}, shown } = wanted;
    const read = await make(made, etherType);
    expect(read.kind).toBe(made.kind);
    expect(read.options).toMatchObject(withoutActions(back));
    const rows = shown === undefined ? undefined : tcRows('filter', 'show', 'dev', ifname, 'ingress');
    const row = rows?.find((each) => (each['options'] as { handle?: unknown } | undefined)?.handle !== undefined);
    if (row !== undefined && shown !== undefined) expect(row['options']).toMatchObject(shown);
  });

  it('has matches of several kinds, as tc shows them', async () => {
    // Struct tc_u32_key: mask and value in network order, and an offset of 12.
    const from = [...Array<number>(4).fill(0xff), 192, 0, 2, 1, 12, 0, 0, 0, 0, 0, 0, 0];
    const treeList = [
      { matchid: 0, kind: 'cmp', flags: ['rel-and', 'invert'], data: protocolIsTcp },
      { matchid: 0, kind: 'u32', flags: [], data: from },
    ] as const;
    const ematches = { treeHdr: { nmatches: 2, progid: 0 }, treeList: [...treeList] };
    const read = await make({ kind: 'basic', options: { ematches, act: [drop] } } as never, ipv4);
    expect(read.kind === 'basic' && read.options?.ematches?.treeList).toMatchObject(treeList);
    if (!isInstalled('tc', 'iproute2')) return;
    expect(outputOf('tc', ['filter', 'show', 'dev', ifname, 'ingress'])).toMatch(
      /NOT cmp\(u8 at 9 layer 1 mask 0xff eq 6\)\s+AND u32\(c0000201\/ffffffff at 12\)/,
    );
  });

  it('is deleted, and so are all of a priority', async () => {
    const read = await make({ kind: 'matchall', options: { act: [drop] } });
    const at = { ifindex: device.ifindex, parent, info: infoOf(1, everything) };
    await socket.do(deltfilter, { ...at, handle: read.handle, kind: 'matchall' });
    expect(await socket.dump(gettfilter, { ifindex: device.ifindex, parent }).toArray()).toEqual([]);
    expect(await refusalOf(socket.do(deltfilter, { ...at, kind: 'matchall' }))).toMatchObject({ code: 'ENOENT' });
  });

  it('of an unknown kind is refused with the reason', async () => {
    const refusal = await refusalOf(
      socket.do(newtfilter, {
        ifindex: device.ifindex,
        parent,
        info: infoOf(1, everything),
        kind: 'nonsense' as never,
      }),
    );
    expect(refusal).toMatchObject({ code: 'ENOENT', operation: 'newtfilter' });
  });
});

function withoutActions(options: object): object {
  const { act: _, ...others } = options as { act?: unknown };
  return others;
}

const actions: readonly { readonly made: ActAttrs<Uint8Array>; readonly back?: object; readonly shown?: object }[] = [
  { made: { kind: 'gact', options: { parms: { action: 'ok' }, prob: { ptype: 1, pval: 5, paction: 'shot' } } } },
  {
    made: {
      kind: 'vlan',
      options: { parms: { action: 'pipe', vAction: 'push' }, pushVlanId: 5, pushVlanProtocol: 0x88a8 },
    },
    shown: { vlan_action: 'push', id: 5, protocol: '802.1ad' },
  },
  {
    made: {
      kind: 'pedit',
      options: {
        parmsEx: { action: 'pipe', keys: [{ mask: 0, val: 0x01020304, off: 12 }] },
        keysEx: { keyEx: [{ htype: 'ip4', cmd: 'set' }] },
      },
    },
  },
  { made: { kind: 'skbedit', options: { parms: { action: 'pipe' }, priority: 7, mark: 9 } }, shown: { mark: 9 } },
  {
    made: {
      kind: 'tunnel_key',
      options: {
        parms: { action: 'pipe', tAction: 'set' },
        encIpv4Src: '192.0.2.1',
        encIpv4Dst: '192.0.2.2',
        encKeyId: 77,
        encDstPort: 6081,
      },
    },
    shown: { mode: 'set', src_ip: '192.0.2.1', dst_ip: '192.0.2.2', key_id: 77, dst_port: 6081 },
  },
  {
    made: {
      kind: 'nat',
      options: { parms: { action: 'ok', oldAddr: '192.0.2.1', newAddr: '198.51.100.1', mask: '255.255.255.255' } },
    },
  },
  { made: { kind: 'csum', options: { parms: { action: 'ok', updateFlags: ['ipv4hdr', 'tcp'] } } } },
  { made: { kind: 'simple', options: { parms: { action: 'pipe' }, data: 'a text' } } },
  {
    made: {
      kind: 'ct',
      options: { parms: { action: 'pipe' }, zone: 3, action: 1, mark: 5, markMask: 0xff },
    },
    back: { zone: 3, mark: 5, markMask: 0xff },
  },
  {
    made: {
      kind: 'police',
      options: {
        tbf: { action: 'shot', rate: { rate: 125_000, linklayer: 1, cellLog: 3 }, burst: 200_000, mtu: 2000 },
        rate: new Uint8Array(1024),
        result: 'unspec',
      },
    },
    back: { tbf: { action: 'shot', rate: { rate: 125_000 } }, result: 'unspec' },
  },
  { made: { kind: 'sample', options: { parms: { action: 'pipe' }, rate: 10, psampleGroup: 4 } } },
  {
    made: { kind: 'skbmod', options: { parms: { action: 'pipe', flags: 2n }, dmac: '02:00:00:00:00:01' } },
    back: { dmac: '02:00:00:00:00:01' },
  },
  { made: { kind: 'connmark', options: { parms: { action: 'ok', zone: 4 } } } },
  { made: { kind: 'bpf', options: { parms: { action: 'pipe' }, opsLen: 1, ops: [{ code: 6, jt: 0, jf: 0, k: 1 }] } } },
  {
    made: { kind: 'mpls', options: { parms: { action: 'pipe', mAction: 'push' }, proto: 0x8847, label: 99, ttl: 64 } },
  },
  {
    made: {
      kind: 'gate',
      options: {
        parms: { action: 'pipe' },
        entryList: { entry: [{ gate: true, interval: 200_000, ipv: -1, maxOctets: -1 }] },
        cycleTime: 200_000n,
      },
    },
    back: { entryList: { entry: [{ gate: true, interval: 200_000, ipv: -1, maxOctets: -1 }] } },
  },
];

describe('an action', () => {
  it.for(actions)('of kind $made.kind comes back as it was made, and as tc shows it', async ({ made, back, shown }) => {
    const read = await make({ kind: 'matchall', options: { act: [made] } });
    const [action] = (read.kind === 'matchall' && read.options?.act) || [];
    expect(action?.kind).toBe(made.kind);
    expect(action?.options).toMatchObject(back ?? made.options ?? {});
    expect(action?.stats?.basic).toMatchObject({ bytes: expect.any(BigInt), packets: expect.any(Number) });
    const rows = shown === undefined ? undefined : tcRows('filter', 'show', 'dev', ifname, 'ingress');
    const own = rows
      ?.map((each) => each['options'] as { actions?: object[] } | undefined)
      .find((each) => each?.actions);
    if (own !== undefined && shown !== undefined) expect(own.actions?.[0]).toMatchObject(shown);
  });

  it('follows another in the order that they were given', async () => {
    const mirror: ActAttrs<Uint8Array> = {
      kind: 'mirred',
      options: { parms: { action: 'pipe', eaction: 'egress-mirror', ifindex: device.ifindex } },
    };
    const read = await make({ kind: 'matchall', options: { act: [mirror, drop] } });
    const found = (read.kind === 'matchall' && read.options?.act) || [];
    expect(found.map(({ kind }) => kind)).toEqual(['mirred', 'gact']);
    expect(found[0]?.kind === 'mirred' && found[0].options?.parms).toMatchObject({
      eaction: 'egress-mirror',
      ifindex: device.ifindex,
    });
  });
});

describe('a chain', () => {
  it('is created with a template, read, listed and deleted', async () => {
    const at = { ifindex: device.ifindex, parent, info: infoOf(0, ipv4), chain: 7 };
    const template = {
      kind: 'flower',
      options: { keyEthType: ipv4, keyIpv4Dst: '0.0.0.0', keyIpv4DstMask: '255.0.0.0' },
    } as const;
    await socket.do(newchain, { ...at, ...template }, { flags: ['create', 'excl'] });
    const read = await socket.do(getchain, { ifindex: device.ifindex, parent, chain: 7 });
    expect(read).toMatchObject({ chain: 7, kind: 'flower', options: { keyIpv4DstMask: '255.0.0.0' } });
    const listed = await socket.dump(getchain, { ifindex: device.ifindex, parent }).toArray();
    expect(listed.map(({ chain }) => chain)).toContain(7);
    await socket.do(delchain, at);
    expect(await refusalOf(socket.do(getchain, { ifindex: device.ifindex, parent, chain: 7 }))).toMatchObject({
      operation: 'getchain',
    });
  });
});
