import type { RouteAttrsEncap } from '../../src/index.ts';

/** A way to wrap packets: what is sent, and what `ip` shows of it. */
export interface TunnelCase {
  readonly title: string;
  readonly family: 'inet' | 'inet6';
  readonly encap: RouteAttrsEncap<Uint8Array>;
  /** What reads back, where that is not what was sent. */
  readonly shown?: object;
  /** Columns of `ip`. */
  readonly columns: object;
}

/** Builds a segment routing header (RFC 8754) for segments, the first one to go to first. */
function segmentRouting(mode: number, ...segments: readonly Uint8Array[]): Uint8Array {
  const last = segments.length - 1;
  const header = Uint8Array.of(0, segments.length * 2, 4, last, last, 0, 0, 0);
  const modeBytes = new Uint8Array(Uint32Array.of(mode).buffer);
  return Uint8Array.of(...modeBytes, ...header, ...[...segments].reverse().flatMap((segment) => [...segment]));
}

function segment(last: number): Uint8Array {
  return Uint8Array.of(0xfc, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last);
}

/** Source routing header of RPL with one address, as `ip` builds it. */
const rplHeader = Uint8Array.of(0, 2, 3, 1, 0, 0, 0, 0, ...segment(5));

/** Ways to wrap packets. No options of tunnels are among them: see the tests of the virtual machine. */
export const tunnelCases: readonly TunnelCase[] = [
  {
    title: 'in a tunnel over IPv4',
    family: 'inet',
    encap: {
      encapType: 'ip',
      encap: { id: 5n, src: '1.1.1.1', dst: '1.2.3.4', ttl: 7, tos: 9, flags: ['csum', 'key'] },
    },
    columns: { encap: 'ip', id: 5, src: '1.1.1.1', ttl: 7, tos: 9, key: true, csum: true },
  },
  {
    title: 'in a tunnel over IPv6',
    family: 'inet',
    encap: { encapType: 'ip6', encap: { id: 0x123456789an, dst: 'fd00::3', hoplimit: 7, tc: 9, flags: ['seq'] } },
    columns: { encap: 'ip6', src: '::', hoplimit: 7, tc: 9, seq: true },
  },
  {
    title: 'in MPLS labels',
    family: 'inet',
    encap: { encapType: 'mpls', encap: { dst: [100 << 12, (200 << 12) | 256], ttl: 5 } },
    columns: { encap: 'mpls', ttl: 5 },
  },
  {
    title: 'by segment routing',
    family: 'inet6',
    encap: { encapType: 'seg6', encap: { srh: segmentRouting(1, segment(1), segment(2)) } },
    columns: { encap: 'seg6', mode: 'encap', segs: ['fc00::1', 'fc00::2'] },
  },
  {
    title: 'by what this node does with a segment',
    family: 'inet6',
    encap: { encapType: 'seg6-local', encap: { action: 'end-dx6', nh6: 'fd00::7' } },
    columns: { encap: 'seg6local', action: 'End.DX6', nh6: 'fd00::7' },
  },
  {
    title: 'by a segment with flavours',
    family: 'inet6',
    encap: {
      encapType: 'seg6-local',
      encap: { action: 'end', flavors: { operation: ['next-csid'], lcblockBits: 48, lcnodeFnBits: 16 } },
    },
    columns: { encap: 'seg6local', action: 'End' },
  },
  {
    title: 'with a source route of RPL',
    family: 'inet6',
    encap: { encapType: 'rpl', encap: { srh: rplHeader } },
    columns: { encap: 'rpl', segs: ['fc00::5'] },
  },
  {
    title: 'with operational data',
    family: 'inet6',
    encap: {
      encapType: 'ioam6',
      encap: { mode: 'inline', freqK: 1, freqN: 2, trace: Uint8Array.of(0, 1, 0, 3, 0x80, 0, 0, 0) },
    },
    shown: { mode: 'inline', freqK: 1, freqN: 2 },
    columns: { encap: 'ioam6', freqk: 1, freqn: 2, mode: 'inline' },
  },
  {
    title: 'by translating addresses',
    family: 'inet6',
    encap: {
      encapType: 'ila',
      encap: { locator: 0x1000200030004n, csumMode: 'adjust-transport', identType: 'luid', hookType: 'route-input' },
    },
    columns: { encap: 'ila', locator: '1:2:3:4', csum_mode: 'adj-transport', ident_type: 'luid', hook_type: 'input' },
  },
  {
    title: 'by an xfrm link',
    family: 'inet6',
    encap: { encapType: 'xfrm', encap: { ifId: 5 } },
    columns: { encap: 'xfrm' },
  },
];
