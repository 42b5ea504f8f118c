import { EnumTable } from './name-table.ts';

/** Address families that netlink messages name (`AF_*` of the kernel's `linux/socket.h`). */
export const AddressFamily = {
  unspec: 0,
  unix: 1,
  inet: 2,
  ax25: 3,
  ipx: 4,
  appletalk: 5,
  netrom: 6,
  bridge: 7,
  atmpvc: 8,
  x25: 9,
  inet6: 10,
  rose: 11,
  decnet: 12,
  netbeui: 13,
  security: 14,
  key: 15,
  netlink: 16,
  packet: 17,
  ash: 18,
  econet: 19,
  atmsvc: 20,
  rds: 21,
  sna: 22,
  irda: 23,
  pppox: 24,
  wanpipe: 25,
  llc: 26,
  ib: 27,
  mpls: 28,
  can: 29,
  tipc: 30,
  bluetooth: 31,
  iucv: 32,
  rxrpc: 33,
  isdn: 34,
  phonet: 35,
  ieee802154: 36,
  caif: 37,
  alg: 38,
  nfc: 39,
  vsock: 40,
  kcm: 41,
  qipcrtr: 42,
  smc: 43,
  xdp: 44,
  mctp: 45,
  // Numbers of the multicast routing tables, which rtnetlink uses as families (linux/rtnetlink.h).
  'inet-multicast-routing': 128,
  'inet6-multicast-routing': 129,
} as const;

/** Name of an address family. */
export type AddressFamily = keyof typeof AddressFamily;

/** Names and numbers of address families. */
export const addressFamilyTable: EnumTable<AddressFamily> = /* @__PURE__ */ new EnumTable(
  'address-family',
  AddressFamily,
);
