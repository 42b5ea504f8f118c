import { expect } from 'vitest';
import type { KindCase } from './kind-case.ts';

/** Data that reads back with flags for what the kernel has found out about the tunnel. */
function withMoreFlags<T extends { readonly flags: readonly string[] }>(data: T): T {
  return { ...data, flags: expect.arrayContaining([...data.flags]) };
}

const ip6gre = {
  local: 'fd00::1',
  remote: 'fd00::2',
  iflags: ['key'],
  oflags: ['key'],
  ikey: 5,
  okey: 6,
  ttl: 64,
  encapLimit: 3,
  flowinfo: 0x01234567,
  flags: ['allow-local-remote'],
} as const;

const ip6gretap = {
  local: 'fd00::1',
  remote: 'fd00::2',
  ttl: 3,
  flags: ['ign-encap-limit', 'use-orig-tclass'],
} as const;

const ip6tnl = {
  local: 'fd00::1',
  remote: 'fd00::2',
  ttl: 64,
  proto: 41,
  flowinfo: 0x00054321,
  flags: ['ign-encap-limit', 'rcv-dscp-copy'],
  fwmark: 3,
} as const;

/** Tunnels. */
export const tunnelKinds: readonly KindCase[] = [
  {
    title: 'gre with keys and sequence numbers',
    linkinfo: () => ({
      kind: 'gre',
      data: {
        local: '10.0.0.1',
        remote: '10.0.0.2',
        iflags: ['seq', 'key'],
        oflags: ['key', 'csum'],
        ikey: 0x01020304,
        okey: 5,
        ttl: 9,
        tos: 0x10,
        pmtudisc: 1,
        fwmark: 0xabcd,
      },
    }),
    change: {
      kind: 'gre',
      data: {
        local: '10.0.0.1',
        remote: '10.0.0.2',
        iflags: ['key'],
        oflags: ['key'],
        ikey: 7,
        okey: 8,
        ttl: 99,
        pmtudisc: 1,
      },
    },
  },
  {
    title: 'gretap in UDP',
    linkinfo: () => ({
      kind: 'gretap',
      data: {
        local: '10.0.0.1',
        remote: '10.0.0.2',
        pmtudisc: 0,
        ignoreDf: 1,
        encapType: 'gue',
        encapFlags: ['csum', 'remcsum'],
        encapSport: 1111,
        encapDport: 2222,
      },
    }),
  },
  {
    title: 'gretap that takes addresses from routes',
    linkinfo: () => ({ kind: 'gretap', data: { collectMetadata: true } }),
  },
  {
    title: 'erspan of version 1',
    linkinfo: () => ({
      kind: 'erspan',
      data: {
        local: '10.0.0.1',
        remote: '10.0.0.2',
        iflags: ['seq', 'key'],
        oflags: ['seq', 'key'],
        ikey: 5,
        okey: 5,
        pmtudisc: 1,
        erspanVer: 1,
        erspanIndex: 123,
      },
    }),
  },
  {
    title: 'erspan of version 2',
    linkinfo: () => ({
      kind: 'erspan',
      data: {
        local: '10.0.0.1',
        remote: '10.0.0.3',
        iflags: ['seq', 'key'],
        oflags: ['seq', 'key'],
        ikey: 6,
        okey: 6,
        pmtudisc: 1,
        erspanVer: 2,
        erspanDir: 'egress',
        erspanHwid: 17,
      },
    }),
  },
  {
    title: 'ip6gre with a flow label',
    linkinfo: () => ({ kind: 'ip6gre', data: ip6gre }),
    shown: () => withMoreFlags(ip6gre),
  },
  {
    title: 'ip6gretap',
    linkinfo: () => ({ kind: 'ip6gretap', data: ip6gretap }),
    shown: () => withMoreFlags(ip6gretap),
  },
  {
    title: 'ip6erspan of version 2',
    linkinfo: () => ({
      kind: 'ip6erspan',
      data: {
        local: 'fd00::1',
        remote: 'fd00::2',
        iflags: ['seq', 'key'],
        oflags: ['seq', 'key'],
        ikey: 7,
        okey: 7,
        erspanVer: 2,
        erspanDir: 'egress',
        erspanHwid: 17,
      },
    }),
  },
  {
    title: 'ipip in UDP',
    linkinfo: () => ({
      kind: 'ipip',
      data: {
        local: '10.0.0.1',
        remote: '10.0.0.2',
        ttl: 4,
        tos: 8,
        pmtudisc: 1,
        proto: 4,
        encapType: 'fou',
        encapFlags: ['csum6'],
        encapSport: 0,
        encapDport: 5555,
      },
    }),
    change: { kind: 'ipip', data: { local: '10.0.0.1', remote: '10.0.0.9', ttl: 5, pmtudisc: 1 } },
  },
  {
    title: 'sit with 6rd',
    linkinfo: () => ({
      kind: 'sit',
      data: {
        local: '10.0.0.1',
        remote: '10.0.0.2',
        proto: 41,
        pmtudisc: 1,
        flags: [],
        _6rdPrefix: '2001:db8::',
        _6rdPrefixlen: 32,
        _6rdRelayPrefix: '10.0.0.0',
        _6rdRelayPrefixlen: 8,
      },
    }),
  },
  {
    title: 'ip6tnl with flags',
    linkinfo: () => ({ kind: 'ip6tnl', data: ip6tnl }),
    shown: () => withMoreFlags(ip6tnl),
  },
  {
    title: 'vti',
    linkinfo: () => ({
      kind: 'vti',
      data: { local: '10.0.0.1', remote: '10.0.0.2', ikey: 0x01020304, okey: 9, fwmark: 5 },
    }),
  },
  {
    title: 'vti6',
    linkinfo: () => ({ kind: 'vti6', data: { local: 'fd00::1', remote: 'fd00::2', ikey: 9, okey: 0x01020304 } }),
  },
  {
    title: 'geneve over IPv4',
    linkinfo: () => ({
      kind: 'geneve',
      data: {
        id: 0x123456,
        remote: '10.0.0.3',
        port: 6082,
        ttl: 5,
        tos: 4,
        df: 'set',
        udpCsum: 1,
        portRange: { low: 1000, high: 2000 },
      },
    }),
    change: { kind: 'geneve', data: { ttl: 9 } },
  },
  {
    title: 'geneve over IPv6',
    linkinfo: () => ({
      kind: 'geneve',
      data: { id: 5, remote6: 'fd00::3', port: 6083, label: 0x12345, udpZeroCsum6Tx: 1, ttlInherit: 1 },
    }),
  },
  {
    title: 'geneve that takes addresses from routes',
    linkinfo: () => ({ kind: 'geneve', data: { collectMetadata: true, innerProtoInherit: true } }),
  },
];
