import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Headers in which the numbers and structs of netlink families are, below `linux/` unless they name another folder. */
const named = `
netlink genetlink rtnetlink socket time_types in in6 net_tstamp gen_stats lwtunnel
if if_addr if_addrlabel if_arp if_bonding if_bridge if_ether if_link if_macsec if_team if_tun if_tunnel if_vlan veth
fib_rules neighbour netconf nexthop snmp ipv6 mpls mpls_iptunnel seg6 seg6_iptunnel seg6_local ioam6_iptunnel
rpl_iptunnel ila xfrm batman_adv can/netlink can/vxcan cfm_bridge mrp_bridge hsr_netlink gtp ip6_tunnel amt wwan dcbnl
icmpv6 nl80211
pkt_sched pkt_cls
netfilter netfilter/nfnetlink netfilter/nfnetlink_compat netfilter/nfnetlink_conntrack netfilter/nfnetlink_cttimeout netfilter/nfnetlink_hook
netfilter/nfnetlink_log netfilter/nfnetlink_queue netfilter/nf_conntrack_common netfilter/nf_conntrack_sctp
netfilter/nf_conntrack_tcp netfilter/nf_conntrack_tuple_common netfilter/nf_log netfilter/nf_nat
netfilter/nf_synproxy netfilter/nf_tables netfilter/nf_tables_compat netfilter/nfnetlink_osf
android/binder android/binder_netlink dev_energymodel devlink dpll drm/drm_ras ethtool ethtool_netlink ethtool_netlink_generated
fou handshake lockd_netlink mptcp mptcp_pm net_shaper netdev nfsd_netlink openvswitch ovpn psp sunrpc_netlink
tcp_metrics wireguard
`;

/** Folders of which every header counts. */
const folders = ['linux/tc_act', 'linux/tc_ematch'];

/** The headers that a `usr/include` has of those that matter, as they stand in `#include <…>`. */
export function headersIn(include: string): readonly string[] {
  const single = named
    .trim()
    .split(/\s+/)
    .map((name) => (name.startsWith('drm/') ? `${name}.h` : `linux/${name}.h`))
    .filter((name) => existsSync(join(include, name)));
  const whole = folders
    .filter((folder) => existsSync(join(include, folder)))
    .flatMap((folder) => readdirSync(join(include, folder)).map((name) => `${folder}/${name}`));
  return [...single, ...whole.filter((name) => name.endsWith('.h')).toSorted()];
}
