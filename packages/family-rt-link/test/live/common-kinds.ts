import type { KindCase } from './kind-case.ts';

/** Kinds that most kernels have. */
export const commonKinds: readonly KindCase[] = [
  {
    title: 'bridge with timers, VLAN filtering and options',
    linkinfo: () => ({
      kind: 'bridge',
      data: {
        forwardDelay: 400,
        helloTime: 300,
        maxAge: 1200,
        ageingTime: 60_000,
        stpState: 0,
        priority: 4096,
        groupFwdMask: 0x8,
        groupAddr: '01:80:c2:00:00:0b',
        mcastSnooping: 0,
        mcastHashMax: 512,
        mcastLastMemberIntvl: 250n,
        multiBoolopt: { optval: ['no-ll-learn'], optmask: ['no-ll-learn'] },
      },
    }),
    shown: () => ({
      forwardDelay: 400,
      helloTime: 300,
      maxAge: 1200,
      ageingTime: 60_000,
      stpState: 0,
      priority: 4096,
      groupFwdMask: 0x8,
      groupAddr: '01:80:c2:00:00:0b',
      mcastSnooping: 0,
      mcastHashMax: 512,
      mcastLastMemberIntvl: 250n,
      multiBoolopt: { optval: ['no-ll-learn'] },
      bridgeId: { prio: 4096 },
      rootId: { prio: 4096 },
    }),
    change: { kind: 'bridge', data: { priority: 8192, ageingTime: 1000, groupFwdMask: 0x4000 } },
  },
  {
    title: 'veth with a peer that has settings of its own',
    linkinfo: () => ({
      kind: 'veth',
      data: { peer: { ifname: 'nlk-peer', mtu: 1400, address: '02:00:00:00:00:99', numTxQueues: 3, numRxQueues: 2 } },
    }),
    shown: () => ({}),
  },
  {
    title: 'vlan with flags and priority maps',
    isOnLower: true,
    linkinfo: () => ({
      kind: 'vlan',
      data: {
        id: 1234,
        protocol: '8021ad',
        flags: { flags: ['gvrp'], mask: ['gvrp', 'reorder-hdr'] },
        egressQos: {
          mapping: [
            { from: 1, to: 2 },
            { from: 3, to: 4 },
          ],
        },
        ingressQos: { mapping: [{ from: 5, to: 6 }] },
      },
    }),
    shown: () => ({
      id: 1234,
      protocol: '8021ad',
      flags: { flags: ['gvrp'] },
      egressQos: {
        mapping: [
          { from: 1, to: 2 },
          { from: 3, to: 4 },
        ],
      },
      ingressQos: { mapping: [{ from: 5, to: 6 }] },
    }),
    change: {
      kind: 'vlan',
      data: { flags: { flags: ['reorder-hdr', 'loose-binding'], mask: ['reorder-hdr', 'gvrp', 'loose-binding'] } },
    },
    shownAfterChange: { id: 1234, flags: { flags: ['reorder-hdr', 'loose-binding'] } },
  },
  {
    title: 'vxlan over IPv4 multicast',
    linkinfo: ({ first }) => ({
      kind: 'vxlan',
      data: {
        id: 0xabcdef,
        group: '239.1.2.3',
        link: first,
        local: '192.0.2.7',
        ttl: 7,
        tos: 0x10,
        learning: 0,
        ageing: 77,
        limit: 99,
        port: 4789,
        portRange: { low: 20000, high: 30000 },
        udpCsum: 0,
      },
    }),
    change: { kind: 'vxlan', data: { ageing: 300, learning: 1 } },
  },
  {
    title: 'vxlan over IPv6 with a group policy extension',
    linkinfo: () => ({
      kind: 'vxlan',
      data: { id: 8, group6: 'fd00::1', local6: 'fd00::2', port: 4790, udpZeroCsum6Tx: 1, gbp: true, label: 0x12345 },
    }),
  },
  {
    title: 'macvlan in bridge mode',
    isOnLower: true,
    linkinfo: () => ({ kind: 'macvlan', data: { mode: 'bridge', flags: ['nopromisc'] } }),
    change: { kind: 'macvlan', data: { mode: 'bridge', bcQueueLen: 333 } },
  },
  {
    title: 'macvlan in source mode with a list of addresses',
    isOnLower: true,
    linkinfo: () => ({
      kind: 'macvlan',
      data: {
        mode: 'source',
        macaddrMode: 'set',
        macaddrData: { macaddr: ['02:00:00:00:00:05', '02:00:00:00:00:06'] },
      },
    }),
    shown: () => ({ mode: 'source', macaddrCount: 2 }),
  },
  {
    title: 'macvtap in vepa mode',
    isOnLower: true,
    linkinfo: () => ({ kind: 'macvtap', data: { mode: 'vepa' } }),
  },
  { title: 'ifb', linkinfo: () => ({ kind: 'ifb' }) },
];
