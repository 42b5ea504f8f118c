import { type TunnelCase, tunnelCases } from './live/tunnel-cases.ts';
import { testTunnels } from './live/tunnel-suite.ts';

// Only here: Linux 6.18 built with FORTIFY_SOURCE crashes on options of tunnels while it holds the lock of rtnetlink
// (ip_tun_parse_opts, memcpy into a buffer whose counted length is not set yet), and the host is lost until it reboots.
const options: readonly TunnelCase[] = [
  {
    title: 'in VXLAN with a group policy',
    family: 'inet',
    encap: { encapType: 'ip', encap: { id: 5n, dst: '1.2.3.4', opts: { vxlan: { gbp: 256 } } } },
    columns: { encap: 'ip', id: 5, vxlan_opts: [{ gbp: 256 }] },
  },
  {
    title: 'in ERSPAN of version 2',
    family: 'inet',
    encap: { encapType: 'ip', encap: { id: 5n, dst: '1.2.3.4', opts: { erspan: { ver: 2, dir: 1, hwid: 5 } } } },
    columns: { encap: 'ip', id: 5, erspan_opts: [{ ver: 2, index: 0, dir: 1, hwid: 5 }] },
  },
];

testTunnels([...tunnelCases, ...options]);
