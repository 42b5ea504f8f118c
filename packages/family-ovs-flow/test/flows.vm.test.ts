import { createSocket } from 'node:dgram';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  newaddr,
  newPort,
  outputOf,
  refusalOf,
  useDatapath,
  useLinks,
  useSocket,
} from '../../../tools/live/index.ts';
import { type ActionAttrsItem, del, type FlowAttrsMessage, get, type KeyAttrs, newOp, set } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
const datapath = useDatapath(socket);
leaveNothingBehind();

const ipv4 = {
  ipv4Src: '10.0.0.1',
  ipv4Dst: '10.0.0.2',
  ipv4Proto: 6,
  ipv4Tos: 0,
  ipv4Ttl: 64,
  ipv4Frag: 'none',
} as const;

/** Key of a TCP packet. */
const key: KeyAttrs = {
  inPort: 0,
  ethernet: { ethSrc: '02:00:00:00:00:01', ethDst: '02:00:00:00:00:02' },
  ethertype: 0x0800,
  ipv4,
  tcp: { tcpSrc: 1000, tcpDst: 80 },
  tcpFlags: 2,
};
const ufid = '00000000-0000-0000-0000-000000000001';

/** The flows of the test's datapath; an attribute that the spec does not describe is an error. */
function flows(): Promise<FlowAttrsMessage[]> {
  return socket.dump(get, { dpIfindex: datapath.dpIfindex }, { unknownAttributes: 'deny' }).toArray();
}

/** Adds a flow with these actions and returns them as the kernel shows them. */
async function shown(actions: ActionAttrsItem[], more: KeyAttrs = {}): Promise<unknown> {
  await socket.do(newOp, { dpIfindex: datapath.dpIfindex, key: { ...key, ...more }, actions });
  const [flow] = await flows();
  return flow?.actions;
}

describe('a flow', () => {
  it('is added, read, changed and removed by its key', async () => {
    const { dpIfindex } = datapath;
    await socket.do(newOp, { dpIfindex, key, actions: [{ output: 1 }, { output: 2 }, { output: 1 }] });
    const flow = await socket.do(get, { dpIfindex, key }, { unknownAttributes: 'deny' });
    expect(flow).toMatchObject({ key, actions: [{ output: 1 }, { output: 2 }, { output: 1 }] });
    expect(flow.mask).toMatchObject({ inPort: 0xffffffff, ethertype: 0xffff, tcp: { tcpSrc: 0xffff, tcpDst: 0xffff } });
    await socket.do(set, { dpIfindex, key, actions: [{ output: 3 }] });
    expect(await flows()).toMatchObject([{ key, actions: [{ output: 3 }] }]);
    await socket.do(del, { dpIfindex, key });
    expect(await flows()).toEqual([]);
  });

  it('is found by its name', async () => {
    const { dpIfindex } = datapath;
    const mask = { inPort: 0xffffffff, ethertype: 0xffff, ipv4: { ...ipv4, ipv4Src: '0.0.0.0', ipv4Ttl: 0 } };
    await socket.do(newOp, { dpIfindex, ufid, key, mask, actions: [] });
    const flow = await socket.do(get, { dpIfindex, ufid });
    expect(flow).toMatchObject({ ufid, mask: { inPort: 0xffffffff, ethertype: 0xffff } });
    const brief = await socket.do(get, { dpIfindex, ufid, ufidFlags: ['omit-key', 'omit-mask', 'omit-actions'] });
    expect([brief.ufid, brief.key, brief.mask, brief.actions]).toEqual([ufid, undefined, undefined, undefined]);
    await socket.do(del, { dpIfindex, ufid });
    expect(await flows()).toEqual([]);
  });

  it('is replaced where it is there already', async () => {
    const { dpIfindex } = datapath;
    for (const output of [1, 2]) await socket.do(newOp, { dpIfindex, key, actions: [{ output }] });
    expect((await flows()).map(({ actions }) => actions)).toEqual([[{ output: 2 }]]);
  });

  it('is refused where it is there already and must not be', async () => {
    const request = { dpIfindex: datapath.dpIfindex, key, actions: [] };
    await socket.do(newOp, request, { flags: ['create', 'excl'] });
    expect((await refusalOf(socket.do(newOp, request, { flags: ['create', 'excl'] }))).code).toBe('EEXIST');
  });

  it('has its counters cleared', async () => {
    const { dpIfindex } = datapath;
    await socket.do(newOp, { dpIfindex, key, actions: [] });
    await socket.do(set, { dpIfindex, key, clear: true });
    expect((await flows()).map(({ stats, used }) => [stats, used])).toEqual([[undefined, undefined]]);
  });

  it('is removed with all others', async () => {
    const { dpIfindex } = datapath;
    for (const tcpSrc of [1, 2, 3]) {
      await socket.do(newOp, { dpIfindex, key: { ...key, tcp: { tcpSrc, tcpDst: 80 } }, actions: [] });
    }
    expect((await flows()).map((flow) => flow.key?.tcp?.tcpSrc).sort()).toEqual([1, 2, 3]);
    await socket.do(del, { dpIfindex });
    expect(await flows()).toEqual([]);
  });

  it('is what ovs-dpctl shows', async () => {
    await socket.do(newOp, { dpIfindex: datapath.dpIfindex, key, actions: [{ output: 1 }, { output: 2 }] });
    if (!isInstalled('ovs-dpctl', 'openvswitch-switch')) return;
    const line = outputOf('ovs-dpctl', ['dump-flows', datapath.name]);
    expect(line).toContain('ipv4(src=10.0.0.1,dst=10.0.0.2,proto=6,tos=0,ttl=64,frag=no),tcp(src=1000,dst=80)');
    expect(line).toContain('actions:1,2');
  });
});

describe('packets', () => {
  beforeEach(async () => {
    await links.create({ ifname: 'nlk-out', linkinfo: { kind: 'dummy' } });
    const [, sender] = await links.createPair('nlk-in', 'nlk-send');
    for (const [portNo, name] of [
      [1, 'nlk-in'],
      [2, 'nlk-out'],
    ] as const) {
      await socket.do(newPort, { dpIfindex: datapath.dpIfindex, name, type: 'netdev', portNo, upcallPid: [0] });
    }
    const own = { ifaIndex: sender.ifiIndex, ifaFamily: 'inet', ifaPrefixlen: 24, local: '192.0.2.1' } as const;
    await socket.do(newaddr, { ...own, address: own.local });
  });

  const none = '00:00:00:00:00:00';
  const arpKey = { inPort: 1, ethertype: 0x0806, arp: { ...arp('0.0.0.0', '0.0.0.0'), arpOp: 0, arpSha: none } };
  const mask = { inPort: 0xffffffff, ethertype: 0xffff };

  /** Lets the kernel ask for an address by ARP, and returns how many packets went through the flow. */
  async function counted(flowKey: KeyAttrs): Promise<bigint | undefined> {
    const { dpIfindex } = datapath;
    await socket.do(newOp, { dpIfindex, key: flowKey, mask, actions: [{ output: 2 }] });
    const asks = createSocket('udp4');
    await new Promise((done) => asks.send('x', 9, '192.0.2.9', done));
    asks.close();
    return (await socket.do(get, { dpIfindex, key: flowKey })).stats?.nPackets;
  }

  it('of ARP go through a flow', async () => {
    const ethernet = { ethSrc: none, ethDst: none };
    expect(await counted({ ...arpKey, ethernet })).toBeGreaterThan(0n);
  });

  it('do not go through one for packets without Ethernet header', async () => {
    expect(await counted(arpKey)).toBeUndefined();
  });
});

describe('actions', () => {
  it.each<[string, ActionAttrsItem[]]>([
    [
      'VLAN tags',
      [{ pushVlan: { vlanTpid: 0x88a8, vlanTci: 0x1005 } }, { output: 1 }, { popVlan: true }, { output: 2 }],
    ],
    ['a sample', [{ sample: { probability: 1000, actions: [{ output: 1 }, { output: 1 }] } }]],
    ['connection tracking', [{ ct: { zone: 5, commit: true, mark: { value: 1, mask: 0xff } } }, { recirc: 7 }]],
    [
      'translation',
      [{ ct: { commit: true, nat: { src: true, ipMin: '192.0.2.1', ipMax: '192.0.2.9' } } }, { output: 1 }],
    ],
    ['a hash', [{ hash: { hashAlg: 'l4', hashBasis: 3 } }, { recirc: 1 }]],
    ['a shorter packet', [{ trunc: 100 }, { output: 1 }]],
    ['a copy', [{ clone: [{ output: 1 }] }, { output: 2 }]],
    ['the length', [{ checkPktLen: { pktLen: 100, actionsIfGreater: [{ output: 1 }], actionsIfLessEqual: [] } }]],
    ['the end', [{ drop: 3 }]],
    ['an MPLS label', [{ addMpls: { mplsLse: 0x100140, mplsEthertype: 0x8847, tunFlags: 0 } }, { output: 1 }]],
    ['no Ethernet header', [{ popEth: true }, { output: 1 }]],
  ])('with %s come back', async (_, actions) => {
    expect(await shown(actions)).toMatchObject(actions);
  });

  it('write a part of a header', async () => {
    const mask = { ...ipv4, ipv4Src: '0.0.0.0', ipv4Dst: '0.0.0.255', ipv4Ttl: 0, ipv4Proto: 0 };
    const value = { ...ipv4, ipv4Src: '0.0.0.0', ipv4Dst: '0.0.0.9', ipv4Ttl: 0, ipv4Proto: 0 };
    const actions = [{ setMasked: { ipv4: { key: value, mask } } }, { output: 1 }];
    expect(await shown(actions)).toEqual(actions);
  });

  it('write a tunnel header', async () => {
    const tunnel = { id: 77n, ipv4Src: '192.0.2.1', ipv4Dst: '192.0.2.2', ttl: 64, vxlanOpts: { gbp: 5 } };
    expect(await shown([{ set: { tunnel } }, { output: 1 }])).toMatchObject([{ set: { tunnel } }, { output: 1 }]);
  });

  it('hand a packet to a program and to psample', async () => {
    const cookie = Uint8Array.of(1, 2);
    const actions = [{ userspace: { pid: 4711, userdata: cookie } }, { psample: { group: 9, cookie } }];
    expect(await shown(actions)).toMatchObject(actions);
  });
});

describe('keys', () => {
  it.each<[string, KeyAttrs]>([
    ['ARP', { ethertype: 0x0806, arp: arp('10.0.0.1', '10.0.0.2') }],
    ['MPLS', { ethertype: 0x8847, mpls: [{ mplsLse: 0x100140 }] }],
    ['two MPLS labels', { ethertype: 0x8847, mpls: [{ mplsLse: 0x00064040 }, { mplsLse: 0x000c8140 }] }],
    [
      'a tunnel',
      { ethertype: 0x1234, tunnel: { id: 7n, ipv4Src: '192.0.2.1', ipv4Dst: '192.0.2.2', ttl: 9, csum: true } },
    ],
    ['an IPv6 tunnel', { ethertype: 0x1234, tunnel: { id: 7n, ipv6Src: 'fd00::1', ipv6Dst: 'fd00::2', ttl: 9 } }],
  ])('of %s come back', async (_, special) => {
    const { inPort, ethernet } = key;
    await socket.do(newOp, { dpIfindex: datapath.dpIfindex, key: { inPort, ethernet, ...special }, actions: [] });
    const [flow] = await flows();
    expect(flow?.key).toMatchObject(special);
  });
});

describe('with ovs-dpctl as the judge', () => {
  const dumped = (): string | undefined =>
    isInstalled('ovs-dpctl', 'openvswitch-switch') ? outputOf('ovs-dpctl', ['dump-flows', datapath.name]) : undefined;

  it('labels of a stack come in their order', async () => {
    const { inPort, ethernet } = key;
    const mpls = [{ mplsLse: 0x00064040 }, { mplsLse: 0x000c8140 }];
    const stack = { inPort, ethernet, ethertype: 0x8847, mpls };
    await socket.do(newOp, { dpIfindex: datapath.dpIfindex, key: stack, actions: [] });
    const line = dumped();
    if (line !== undefined) expect(line).toContain('mpls(label=100,tc=0,ttl=64,bos=0,label=200,tc=0,ttl=64,bos=1)');
    expect((await flows())[0]?.key?.mpls).toEqual(mpls);
  });

  it('a network service header is pushed', async () => {
    const base = { flags: 0, ttl: 63, mdtype: 1, np: 3, pathHdr: 0x000102ff };
    const actions = [{ pushNsh: { nsh: { base, md1: [1, 2, 3, 0x01020304] } } }, { output: 1 }];
    expect(await shown(actions)).toEqual(actions);
    const line = dumped();
    if (line === undefined) return;
    expect(line).toContain('push_nsh(flags=0,ttl=63,mdtype=1,np=3,spi=0x102,si=255,c1=0x1,c2=0x2,c3=0x3,c4=0x1020304)');
  });

  it('options of Geneve are as on the wire', async () => {
    const { inPort, ethernet } = key;
    const tunnel = { id: 7n, ipv4Src: '192.0.2.1', ipv4Dst: '192.0.2.2', ttl: 9, geneveOpts: [0x0102_0301, 10] };
    const arrived = { inPort, ethernet, ethertype: 0x1234, tunnel };
    await socket.do(newOp, { dpIfindex: datapath.dpIfindex, key: arrived, actions: [] });
    expect((await flows())[0]?.key?.tunnel?.geneveOpts).toEqual(tunnel.geneveOpts);
    const line = dumped();
    if (line !== undefined) expect(line).toContain('geneve({class=0x102,type=0x3,len=4,0xa})');
  });
});

function arp(arpSip: string, arpTip: string): NonNullable<KeyAttrs['arp']> {
  return { arpSip, arpTip, arpOp: 1, arpSha: '02:00:00:00:00:01', arpTha: '00:00:00:00:00:00' };
}

describe('a refusal', () => {
  it('tells of a flow or a datapath that is not there', async () => {
    const { dpIfindex } = datapath;
    expect((await refusalOf(socket.do(get, { dpIfindex, key }))).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(set, { dpIfindex, key, actions: [] }))).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(get, { dpIfindex: 0x7ffffff0, key }))).code).toBe('ENODEV');
  });

  it('tells of actions that make no sense', async () => {
    const refusal = await refusalOf(
      socket.do(newOp, { dpIfindex: datapath.dpIfindex, key, actions: [{ pushVlan: { vlanTpid: 1, vlanTci: 0 } }] }),
    );
    expect(refusal).toMatchObject({ code: 'EINVAL', operation: 'new' });
  });

  it('names the attribute that is wrong', async () => {
    const ufidFlags = [0x80];
    const refusal = await refusalOf(
      socket.do(get, { dpIfindex: datapath.dpIfindex, ufid: new Uint8Array(32), ufidFlags }),
    );
    expect(refusal.extAck?.attribute ?? refusal.code).toMatch(/get.ufid|EINVAL|ENOENT/);
  });
});
