import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, useLinks, useSocket } from '../../../tools/live/index.ts';
import { type FlowerAttrs, gettfilter, newtfilter } from '../src/index.ts';
import { infoOf, parent, useFilters } from './live/use-filters.ts';
import { ifname, tcRows, useInterface } from './live/use-interface.ts';

/** Every key of flower, written by us and shown by `tc`: a wrong byte order or number would come back to us unseen. */

const socket = useSocket();
const device = useInterface(socket, useLinks(socket));
useFilters(socket, device);
leaveNothingBehind();

const [ipv4, ipv6, arp, vlan, qinq, mpls, pppoe, cfm] = [
  0x0800, 0x86dd, 0x0806, 0x8100, 0x88a8, 0x8847, 0x8864, 0x8902,
];

interface Case {
  readonly title: string;
  readonly keys: FlowerAttrs<Uint8Array>;
  /** What the filter is for, where that is not one of the keys. */
  readonly etherType?: number;
  /** What the kernel adds, where it adds something. */
  readonly back?: object;
  /** What `tc -j` calls it; absent where Debian's knows no such key. */
  readonly shown?: object;
}

const cases: readonly Case[] = [
  {
    title: 'hardware addresses',
    keys: {
      keyEthType: ipv4,
      keyEthDst: '02:00:00:00:00:01',
      keyEthDstMask: 'ff:ff:ff:ff:ff:00',
      keyEthSrc: '02:00:00:00:00:02',
      keyEthSrcMask: 'ff:ff:ff:ff:ff:ff',
    },
    shown: { eth_type: 'ipv4', dst_mac: '02:00:00:00:00:01/40', src_mac: '02:00:00:00:00:02' },
  },
  {
    title: 'VLAN tags',
    keys: {
      keyEthType: qinq,
      keyVlanId: 199,
      keyVlanPrio: 3,
      keyVlanEthType: vlan,
      keyCvlanId: 1025,
      keyCvlanPrio: 5,
      keyCvlanEthType: ipv4,
    },
    // The EtherType inside of the tags is that of the key.
    back: { keyEthType: ipv4 },
    shown: {
      eth_type: 'ipv4',
      vlan_id: 199,
      vlan_prio: 3,
      vlan_ethtype: '802.1Q',
      cvlan_id: 1025,
      cvlan_prio: 5,
      cvlan_ethtype: 'ip',
    },
  },
  {
    title: 'IPv4 headers',
    keys: {
      keyEthType: ipv4,
      keyIpProto: 17,
      keyIpv4Src: '192.0.2.1',
      keyIpv4SrcMask: '255.255.255.255',
      keyIpv4Dst: '198.51.100.0',
      keyIpv4DstMask: '255.255.255.0',
      keyIpTos: 0x10,
      keyIpTosMask: 0xfc,
      keyIpTtl: 7,
      keyIpTtlMask: 0xff,
      keyFlags: ['firstfrag'],
      keyFlagsMask: ['frag', 'firstfrag'],
    },
    shown: {
      eth_type: 'ipv4',
      ip_proto: 'udp',
      ip_tos: 16,
      ip_tos_mask: 'fc',
      ip_ttl: 7,
      dst_ip: '198.51.100.0/24',
      src_ip: '192.0.2.1',
      ip_flags: { frag: false, firstfrag: true },
    },
  },
  {
    title: 'IPv6 headers',
    keys: {
      keyEthType: ipv6,
      keyIpv6Src: '2001:db8::1',
      keyIpv6SrcMask: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
      keyIpv6Dst: '2001:db8:1::',
      keyIpv6DstMask: 'ffff:ffff:ffff::',
    },
    shown: { eth_type: 'ipv6', dst_ip: '2001:db8:1::/48', src_ip: '2001:db8::1' },
  },
  {
    title: 'ports of TCP and its flags',
    keys: {
      keyEthType: ipv4,
      keyIpProto: 6,
      keyTcpSrc: 0x1234,
      keyTcpSrcMask: 0xffff,
      keyTcpDst: 0x1200,
      keyTcpDstMask: 0xff00,
      keyTcpFlags: 0x12,
      keyTcpFlagsMask: 0x3f,
    },
    shown: {
      eth_type: 'ipv4',
      ip_proto: 'tcp',
      dst_port: 0x1200,
      dst_port_mask: 'ff00',
      src_port: 0x1234,
      tcp_flags: '0x12/3f',
    },
  },
  {
    title: 'ports of UDP',
    keys: {
      keyEthType: ipv4,
      keyIpProto: 17,
      keyUdpSrc: 53,
      keyUdpSrcMask: 0xffff,
      keyUdpDst: 4789,
      keyUdpDstMask: 0xffff,
    },
    shown: { eth_type: 'ipv4', ip_proto: 'udp', dst_port: 4789, src_port: 53 },
  },
  {
    title: 'ports of SCTP',
    keys: {
      keyEthType: ipv4,
      keyIpProto: 132,
      keySctpSrc: 3868,
      keySctpSrcMask: 0xffff,
      keySctpDst: 2905,
      keySctpDstMask: 0xffff,
    },
    shown: { eth_type: 'ipv4', ip_proto: 'sctp', dst_port: 2905, src_port: 3868 },
  },
  {
    title: 'ranges of ports',
    keys: {
      keyEthType: ipv4,
      keyIpProto: 6,
      keyPortSrcMin: 1000,
      keyPortSrcMax: 2000,
      keyPortDstMin: 30_000,
      keyPortDstMax: 40_000,
    },
    shown: {
      eth_type: 'ipv4',
      ip_proto: 'tcp',
      dst_port: { start: 30_000, end: 40_000 },
      src_port: { start: 1000, end: 2000 },
    },
  },
  {
    title: 'ICMP',
    keys: {
      keyEthType: ipv4,
      keyIpProto: 1,
      keyIcmpv4Code: 1,
      keyIcmpv4CodeMask: 0xff,
      keyIcmpv4Type: 3,
      keyIcmpv4TypeMask: 0xff,
    },
    shown: { eth_type: 'ipv4', ip_proto: 'icmp', icmp_type: '3', icmp_code: '1' },
  },
  {
    title: 'ICMPv6',
    keys: {
      keyEthType: ipv6,
      keyIpProto: 58,
      keyIcmpv6Code: 4,
      keyIcmpv6CodeMask: 0xff,
      keyIcmpv6Type: 1,
      keyIcmpv6TypeMask: 0xff,
    },
    shown: { eth_type: 'ipv6', ip_proto: 'icmpv6', icmp_type: '1', icmp_code: '4' },
  },
  {
    title: 'ARP',
    keys: {
      keyEthType: arp,
      keyArpSip: '192.0.2.1',
      keyArpSipMask: '255.255.255.255',
      keyArpTip: '198.51.100.0',
      keyArpTipMask: '255.255.255.0',
      keyArpOp: 2,
      keyArpOpMask: 0xff,
      keyArpSha: '02:00:00:00:00:01',
      keyArpShaMask: 'ff:ff:ff:ff:ff:ff',
      keyArpTha: '02:00:00:00:00:02',
      keyArpThaMask: 'ff:ff:ff:ff:ff:00',
    },
    shown: {
      eth_type: 'arp',
      arp_sip: '192.0.2.1',
      arp_tip: '198.51.100.0/24',
      arp_op: 'reply',
      arp_sha: '02:00:00:00:00:01',
      arp_tha: '02:00:00:00:00:02/40',
    },
  },
  {
    title: 'an MPLS label',
    keys: { keyEthType: mpls, keyMplsLabel: 12_345, keyMplsTtl: 7, keyMplsTc: 5, keyMplsBos: 1 },
    shown: { eth_type: '8847', mpls_label: 12_345, mpls_tc: '5', mpls_bos: '1', mpls_ttl: '7' },
  },
  {
    title: 'several MPLS labels',
    keys: {
      keyEthType: mpls,
      keyMplsOpts: {
        lse: [
          { lseDepth: 1, lseLabel: 100 },
          { lseDepth: 2, lseLabel: 200_000, lseTc: 3, lseBos: 1, lseTtl: 9 },
        ],
      },
    },
    shown: {
      eth_type: '8847',
      mpls: [
        { depth: 1, label: 100 },
        { depth: 2, label: 200_000, tc: 3, bos: 1, ttl: 9 },
      ],
    },
  },
  {
    title: 'a tunnel over IPv4',
    keys: {
      keyEthType: ipv4,
      keyEncKeyId: 77,
      keyEncIpv4Src: '192.0.2.1',
      keyEncIpv4SrcMask: '255.255.255.255',
      keyEncIpv4Dst: '192.0.2.0',
      keyEncIpv4DstMask: '255.255.255.0',
      keyEncUdpSrcPort: 1111,
      keyEncUdpSrcPortMask: 0xffff,
      keyEncUdpDstPort: 4789,
      keyEncUdpDstPortMask: 0xffff,
      keyEncIpTos: 4,
      keyEncIpTosMask: 0xff,
      keyEncIpTtl: 64,
      keyEncIpTtlMask: 0xff,
      keyEncOpts: { vxlan: { gbp: 0x0102_0304 } },
      keyEncOptsMask: { vxlan: { gbp: 0xffff_ffff } },
    },
    // Bits that no group policy has are cut off.
    back: { keyEncOpts: { vxlan: { gbp: 0x0304 } }, keyEncOptsMask: { vxlan: { gbp: 0x48_ffff } } },
    shown: {
      eth_type: 'ipv4',
      enc_dst_ip: '192.0.2.0/24',
      enc_src_ip: '192.0.2.1',
      enc_key_id: 77,
      enc_dst_port: 4789,
      enc_tos: 4,
      enc_ttl: 64,
      vxlan_opt_key: [{ gbp: 0x0304 }],
      vxlan_opt_mask: [{ gbp: 0x48_ffff }],
    },
  },
  {
    title: 'a tunnel over IPv6',
    keys: {
      keyEthType: ipv4,
      keyEncIpv6Src: '2001:db8::1',
      keyEncIpv6SrcMask: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
      keyEncIpv6Dst: '2001:db8::',
      keyEncIpv6DstMask: 'ffff:ffff::',
      keyEncOpts: { erspan: { ver: 1, index: 0x0102 } },
      keyEncOptsMask: { erspan: { ver: 1, index: 0xffff_ffff } },
    },
    shown: {
      eth_type: 'ipv4',
      enc_dst_ip: '2001:db8::/32',
      enc_src_ip: '2001:db8::1',
      erspan_opt_key: [{ ver: 1, index: 0x0102, dir: 0, hwid: 0 }],
      erspan_opt_mask: [{ ver: 1, index: 0xffff_ffff, dir: 0, hwid: 0 }],
    },
  },
  {
    title: 'facts about the tunnel',
    keys: { keyEthType: ipv4, keyEncFlags: ['tuncsum'], keyEncFlagsMask: ['tuncsum', 'tundf'] },
  },
  {
    title: 'a tunnel of GTP',
    keys: {
      keyEthType: ipv4,
      keyEncOpts: { gtp: { pduType: 1, qfi: 9 } },
      keyEncOptsMask: { gtp: { pduType: 0xff, qfi: 0xff } },
    },
  },
  {
    title: 'a tunnel of PFCP',
    keys: {
      keyEthType: ipv4,
      keyEncOpts: { pfcp: { type: 1, seid: 0x0102_0304_0506_0708n } },
      keyEncOptsMask: { pfcp: { type: 0xff, seid: 0xffff_ffff_ffff_ffffn } },
    },
  },
  {
    title: 'what connection tracking knows',
    keys: {
      keyEthType: ipv4,
      keyCtState: 0x0a,
      keyCtStateMask: 0x0a,
      keyCtZone: 0x0102,
      keyCtZoneMask: 0xffff,
      keyCtMark: 0x0a0b_0c0d,
      keyCtMarkMask: 0xffff_ffff,
      keyCtLabels: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
      keyCtLabelsMask: new Uint8Array(16).fill(0xff),
    },
    shown: {
      eth_type: 'ipv4',
      ct_state: '+trk+est',
      ct_zone: 0x0102,
      ct_mark: 0x0a0b_0c0d,
      ct_label: '0102030405060708090a0b0c0d0e0f10',
    },
  },
  { title: 'a hash', keys: { keyEthType: ipv4, keyHash: 0x0102, keyHashMask: 0xffff } },
  {
    title: 'a number of VLAN tags',
    etherType: vlan,
    keys: { keyNumOfVlans: 2 },
    shown: { num_of_vlans: 2 },
  },
  {
    title: 'PPPoE',
    keys: { keyEthType: pppoe, keyPppoeSid: 0x0102, keyPppProto: 0x0021 },
    back: { keyEthType: ipv4 },
    shown: { eth_type: 'ipv4', pppoe_sid: 0x0102, ppp_proto: 'ip' },
  },
  { title: 'L2TPv3', keys: { keyEthType: ipv4, keyIpProto: 115, keyL2tpv3Sid: 0x0102_0304 } },
  { title: 'frames that no bridge knew', keys: { keyEthType: ipv4, l2Miss: 1 } },
  { title: 'CFM', keys: { keyEthType: cfm, keyCfm: { mdLevel: 3, opcode: 5 } } },
  { title: 'IPsec', keys: { keyEthType: ipv4, keyIpProto: 50, keySpi: 0x0102_0304, keySpiMask: 0xffff_ffff } },
];

describe('flower', () => {
  it.for(cases)('matches $title', async ({ keys, etherType = Number(keys.keyEthType), back = {}, shown }) => {
    const at = { ifindex: device.ifindex, parent, info: infoOf(1, etherType), handle: 1 };
    await socket.do(newtfilter, { ...at, kind: 'flower', options: keys }, { flags: ['create', 'excl'] });
    const read = await socket.do(gettfilter, { ...at, kind: 'flower' });
    expect(read.kind === 'flower' && read.options).toMatchObject({ ...keys, ...back });
    const rows = tcRows('filter', 'show', 'dev', ifname, 'ingress');
    if (shown === undefined || rows === undefined) return;
    const options = rows.map((each) => each['options'] as { handle?: number; keys?: object } | undefined);
    expect(options.find((each) => each?.handle === 1)?.keys).toEqual(shown);
  });
});
