import type {
  LinkinfoGeneveAttrs,
  LinkinfoGre6Attrs,
  LinkinfoGreAttrs,
  LinkinfoIp6tnlAttrs,
  LinkinfoIptunAttrs,
  LinkinfoVtiAttrs,
  LinkinfoVxlanAttrs,
} from '../../src/index.ts';
import type { Translation } from './translation.ts';

/** What tunnels have in common. */
interface Tunnel {
  readonly ikey?: number | undefined;
  readonly okey?: number | undefined;
  readonly iflags?: readonly (string | number)[] | undefined;
  readonly oflags?: readonly (string | number)[] | undefined;
  readonly local?: string | undefined;
  readonly remote?: string | undefined;
  readonly erspanHwid?: number | undefined;
  readonly flowinfo?: number | undefined;
  readonly tos?: number | undefined;
  readonly fwmark?: number | undefined;
  readonly link?: number | undefined;
  readonly proto?: number | undefined;
  readonly encapType?: string | number | undefined;
  readonly encapFlags?: readonly (string | number)[] | undefined;
  readonly encapSport?: number | undefined;
  readonly encapDport?: number | undefined;
  readonly collectMetadata?: boolean | number | undefined;
}

function hex(number: number | undefined, digits = 0): string | undefined {
  return number === undefined ? undefined : `0x${number.toString(16).padStart(digits, '0')}`;
}

/** Keys are printed like IPv4 addresses. */
function dotted(key: number | undefined): string | undefined {
  if (key === undefined) return undefined;
  return [24, 16, 8, 0].map((shift) => (key >>> shift) & 0xff).join('.');
}

const protocols: Readonly<Record<number, string>> = { 0: 'any', 4: 'ipip', 41: 'ip6ip', 137: 'mplsip' };

function orAny(address: string | undefined): string | undefined {
  return address === '0.0.0.0' || address === '::' ? 'any' : address;
}

const tunnel: Translation<Tunnel> = {
  local: ({ local }) => orAny(local),
  remote: ({ remote }) => orAny(remote),
  erspan_hwid: ({ erspanHwid }) => hex(erspanHwid),
  ikey: ({ ikey }) => dotted(ikey),
  okey: ({ okey }) => dotted(okey),
  iseq: ({ iflags }) => iflags?.includes('seq'),
  oseq: ({ oflags }) => oflags?.includes('seq'),
  icsum: ({ iflags }) => iflags?.includes('csum'),
  ocsum: ({ oflags }) => oflags?.includes('csum'),
  tos: ({ tos }) => hex(tos),
  fwmark: ({ fwmark }) => hex(fwmark),
  link: ({ link }, { name }) => name(link),
  tclass: ({ flowinfo = 0 }) => hex((flowinfo >>> 20) & 0xff, 2),
  flowlabel: ({ flowinfo = 0 }) => hex(flowinfo & 0xfffff, 5),
  proto: ({ proto = 0 }) => protocols[proto],
  external: ({ collectMetadata }) => Boolean(collectMetadata),
  encap: ({ encapType, encapFlags, encapSport, encapDport }) => ({
    type: encapType,
    sport: encapSport,
    dport: encapDport,
    csum: encapFlags?.includes('csum'),
    csum6: encapFlags?.includes('csum6'),
    remcsum: encapFlags?.includes('remcsum'),
  }),
};

const gre: Translation<LinkinfoGreAttrs> = {
  ...tunnel,
  ignore_df: ({ ignoreDf }) => Boolean(ignoreDf),
};

const ip6Flags: Translation<{ readonly flags?: readonly (string | number)[] | undefined }> = {
  ip6_tnl_f_ign_encap_limit: ({ flags }) => flags?.includes('ign-encap-limit'),
  ip6_tnl_f_use_orig_tclass: ({ flags }) => flags?.includes('use-orig-tclass'),
  ip6_tnl_f_use_orig_flowlabel: ({ flags }) => flags?.includes('use-orig-flowlabel'),
  ip6_tnl_f_rcv_dscp_copy: ({ flags }) => flags?.includes('rcv-dscp-copy'),
  ip6_tnl_f_use_orig_fwmark: ({ flags }) => flags?.includes('use-orig-fwmark'),
  ip6_tnl_f_allow_local_remote: ({ flags }) => flags?.includes('allow-local-remote'),
  ip6_tnl_f_mip6_dev: ({ flags }) => flags?.includes('mip6-dev'),
};

const gre6: Translation<LinkinfoGre6Attrs> = { ...tunnel, ...ip6Flags };

const iptun: Translation<LinkinfoIptunAttrs> = {
  ...tunnel,
  prefix: ({ _6rdPrefix }) => _6rdPrefix,
  prefixlen: ({ _6rdPrefixlen }) => _6rdPrefixlen,
  relay_prefix: ({ _6rdRelayPrefix }) => _6rdRelayPrefix,
  relay_prefixlen: ({ _6rdRelayPrefixlen }) => _6rdRelayPrefixlen,
};

const ip6tnl: Translation<LinkinfoIp6tnlAttrs> = {
  ...tunnel,
  ...ip6Flags,
  proto: ({ proto = 0 }) => ({ 0: 'any', 4: 'ipip6', 41: 'ip6ip6' })[proto],
};

const vti: Translation<LinkinfoVtiAttrs> = { ...tunnel };

const geneve: Translation<LinkinfoGeneveAttrs> = {
  external: ({ collectMetadata }) => collectMetadata === true,
  tos: ({ tos }) => hex(tos),
  label: ({ label }) => hex(label, 5),
};

const vxlan: Translation<LinkinfoVxlanAttrs> = {
  remote: ({ group }) => group,
  remote6: ({ group6 }) => group6,
  link: ({ link }, { name }) => name(link),
  tos: ({ tos }) => hex(tos),
  label: ({ label }) => hex(label, 5),
  external: ({ collectMetadata }) => Boolean(collectMetadata),
};

/** Columns of tunnels that do not have the names of attributes. */
export const tunnelTranslations: Readonly<Record<string, Translation<never>>> = {
  erspan: gre,
  geneve,
  gre,
  gretap: gre,
  ip6erspan: gre6,
  ip6gre: gre6,
  ip6gretap: gre6,
  ip6tnl,
  ipip: iptun,
  sit: iptun,
  vti,
  vti6: vti,
  vxlan,
};
