import type { IpRow } from '../../../../tools/live/index.ts';
import type {
  IflaBridgeId,
  LinkinfoAmtAttrs,
  LinkinfoAttrs,
  LinkinfoBareudpAttrs,
  LinkinfoBondAttrs,
  LinkinfoBridgeAttrs,
  LinkinfoBrportAttrs,
  LinkinfoGtpAttrs,
  LinkinfoHsrAttrs,
  LinkinfoIpvlanAttrs,
  LinkinfoMacsecAttrs,
  LinkinfoMacvlanAttrs,
  LinkinfoVlanAttrs,
  LinkinfoXfrmAttrs,
} from '../../src/index.ts';
import { type Names, type Translation, translate } from './translation.ts';
import { tunnelTranslations } from './tunnels-as-ip.ts';

function bridgeIdAsIp(id: IflaBridgeId | undefined): string | undefined {
  if (id === undefined) return undefined;
  const address = id.addr.split(':').map((part) => Number.parseInt(part, 16).toString(16));
  return `${id.prio.toString(16).padStart(4, '0')}.${address.join(':')}`;
}

/** As `%#x` does it: zero goes without `0x`. */
function hexMask(mask: number | undefined): string | undefined {
  return mask === undefined || mask === 0 ? mask?.toString() : `0x${mask.toString(16)}`;
}

const bridge: Translation<LinkinfoBridgeAttrs> = {
  vlan_protocol: ({ vlanProtocol }) => ({ '8021q': '802.1Q', '8021ad': '802.1ad' })[String(vlanProtocol)],
  bridge_id: ({ bridgeId }) => bridgeIdAsIp(bridgeId),
  root_id: ({ rootId }) => bridgeIdAsIp(rootId),
  group_fwd_mask: ({ groupFwdMask }) => hexMask(groupFwdMask),
  no_linklocal_learn: ({ multiBoolopt }) => Number(multiBoolopt?.optval.includes('no-ll-learn')),
  mcast_vlan_snooping: ({ multiBoolopt }) => Number(multiBoolopt?.optval.includes('mcast-vlan-snooping')),
  mst_enabled: ({ multiBoolopt }) => Number(multiBoolopt?.optval.includes('mst-enable')),
  mcast_router: ({ mcastRouter }) => ['disabled', 'temp-query', 'perm', 'temp'].indexOf(String(mcastRouter)),
};

const bridgePort: Translation<LinkinfoBrportAttrs> = {
  hairpin: ({ mode }) => Boolean(mode),
  root_block: ({ protect }) => Boolean(protect),
  fastleave: ({ fastLeave }) => Boolean(fastLeave),
  flood: ({ unicastFlood }) => Boolean(unicastFlood),
  id: ({ id }) => `0x${id?.toString(16)}`,
  no: ({ no }) => `0x${no?.toString(16)}`,
  bridge_id: ({ bridgeId }) => bridgeIdAsIp(bridgeId),
  root_id: ({ rootId }) => bridgeIdAsIp(rootId),
  proxy_arp: ({ proxyarp }) => Boolean(proxyarp),
  proxy_arp_wifi: ({ proxyarpWifi }) => Boolean(proxyarpWifi),
  multicast_router: ({ multicastRouter }) =>
    ['disabled', 'temp-query', 'perm', 'temp'].indexOf(String(multicastRouter)),
  mcast_to_unicast: ({ mcastToUcast }) => Boolean(mcastToUcast),
  group_fwd_mask: ({ groupFwdMask }) => hexMask(groupFwdMask),
  group_fwd_mask_str: ({ groupFwdMask }) => `0x${groupFwdMask?.toString(16)}`,
  backup_port: ({ backupPort }, { name }) => name(backupPort),
};

const bond: Translation<LinkinfoBondAttrs> = {
  arp_missed_max: ({ missedMax }) => missedMax,
  arp_validate: ({ arpValidate }) => (arpValidate === 'none' ? null : arpValidate),
  peer_notify_delay: ({ peerNotifDelay }) => peerNotifDelay,
  ad_lacp_active: ({ adLacpActive }) => (adLacpActive === 1 ? 'on' : 'off'),
  ad_info: ({ adInfo }) => ({
    aggregator: adInfo?.aggregator,
    num_ports: adInfo?.numPorts,
    actor_key: adInfo?.actorKey,
    partner_key: adInfo?.partnerKey,
    partner_mac: adInfo?.partnerMac,
  }),
  active_slave: ({ activeSlave }, { name }) => name(activeSlave),
  primary: ({ primary }, { name }) => name(primary),
};

const vlan: Translation<LinkinfoVlanAttrs> = {
  protocol: ({ protocol }) => ({ '8021q': '802.1Q', '8021ad': '802.1ad' })[String(protocol)],
  flags: ({ flags }) => flags?.flags.map((flag) => String(flag).replace('-', '_').toUpperCase()),
  ingress_qos: ({ ingressQos }) => ingressQos?.mapping,
  egress_qos: ({ egressQos }) => egressQos?.mapping,
};

const macvlan: Translation<LinkinfoMacvlanAttrs> = {
  nopromisc: ({ flags }) => flags?.includes('nopromisc'),
  nodst: ({ flags }) => flags?.includes('nodst'),
  bcqueuelen: ({ bcQueueLen }) => bcQueueLen,
  usedbcqueuelen: ({ bcQueueLenUsed }) => bcQueueLenUsed,
  macaddr_data: ({ macaddrData }) => macaddrData?.macaddr,
};

const ipvlan: Translation<LinkinfoIpvlanAttrs> = {
  private: ({ flags }) => flags?.includes('private'),
  vepa: ({ flags }) => flags?.includes('vepa'),
};

const cipherSuites: Readonly<Record<string, string>> = {
  '0x80020001000001': 'GCM-AES-128',
  '0x80c20001000001': 'GCM-AES-128',
  '0x80c20001000002': 'GCM-AES-256',
  '0x80c20001000003': 'GCM-AES-XPN-128',
  '0x80c20001000004': 'GCM-AES-XPN-256',
};

const macsec: Translation<LinkinfoMacsecAttrs> = {
  sci: ({ sci }) => sci?.toString(16).padStart(16, '0'),
  cipher_suite: ({ cipherSuite }) => cipherSuites[`0x${cipherSuite?.toString(16)}`],
  icv_len: ({ icvLen }) => icvLen,
  encodingsa: ({ encodingSa }) => encodingSa,
  inc_sci: ({ incSci }) => Boolean(incSci),
};

const hsr: Translation<LinkinfoHsrAttrs> = {
  slave1: ({ slave1 }, { name }) => name(slave1),
  slave2: ({ slave2 }, { name }) => name(slave2),
  seq_nr: ({ seqNr }) => seqNr,
  proto: ({ protocol }) => ['hsr', 'prp'].indexOf(String(protocol)),
};

const xfrm: Translation<LinkinfoXfrmAttrs> = {
  if_id: ({ ifId }) => `0x${ifId?.toString(16)}`,
};

const bareudp: Translation<LinkinfoBareudpAttrs> = {
  dstport: ({ port }) => port,
  ethertype: ({ ethertype }) => ({ 34887: 'mpls_uc', 2048: 'ip' })[Number(ethertype)],
  srcportmin: ({ srcportMin }) => srcportMin,
  multiproto: ({ multiprotoMode }) => multiprotoMode === true,
};

const amt: Translation<LinkinfoAmtAttrs> = {
  local: ({ localIp }) => localIp,
  remote: ({ remoteIp }) => remoteIp,
  discovery: ({ discoveryIp }) => discoveryIp,
  link: ({ link }, { name }) => name(link),
};

const gtp: Translation<LinkinfoGtpAttrs> = {
  hsize: ({ pdpHashsize }) => pdpHashsize,
};

/** Columns by kind. Those that are not here have the same names as the attributes. */
const translations: Readonly<Record<string, Translation<never>>> = {
  amt,
  bareudp,
  bond,
  bridge,
  gtp,
  hsr,
  ipvlan,
  ipvtap: ipvlan,
  macsec,
  macvlan,
  macvtap: macvlan,
  vlan,
  xfrm,
  ...tunnelTranslations,
};

const portTranslations: Readonly<Record<string, Translation<never>>> = { bridge: bridgePort };

/** The data of a kind in the words of `ip`. */
export function dataAsIp(linkinfo: LinkinfoAttrs | undefined, shown: IpRow, names: Names): IpRow {
  return translate((linkinfo?.data ?? {}) as never, shown, translations[String(linkinfo?.kind)] ?? {}, names);
}

/** What a port has of its master, in the words of `ip`. */
export function slaveDataAsIp(linkinfo: LinkinfoAttrs | undefined, shown: IpRow, names: Names): IpRow {
  return translate(
    (linkinfo?.slaveData ?? {}) as never,
    shown,
    portTranslations[String(linkinfo?.slaveKind)] ?? {},
    names,
  );
}
