import type { EnumDef, EnumEntry } from './model.ts';

/** Where what is in no spec comes from. */
const nowhere = { file: '', line: 0, column: 0 };

/** `AF_*` from 0 on, as core's `AddressFamily` has them. */
const addressFamilies =
  'unspec unix inet ax25 ipx appletalk netrom bridge atmpvc x25 inet6 rose decnet netbeui security key netlink packet ' +
  'ash econet atmsvc rds sna irda pppox wanpipe llc ib mpls can tipc bluetooth iucv rxrpc isdn phonet ieee802154 caif ' +
  'alg nfc vsock kcm qipcrtr smc xdp mctp';

const addressFamily: EnumDef = {
  name: 'address-family',
  tsName: 'AddressFamily',
  doc: 'Address families.',
  at: nowhere,
  isFlags: false,
  entries: [
    ...addressFamilies.split(' ').map((name, number) => entry(name, number)),
    entry('inet-multicast-routing', 128),
    entry('inet6-multicast-routing', 129),
  ],
  isBuiltIn: true,
};

function entry(name: string, number: number): EnumEntry {
  return { name, tsName: name, doc: '', at: nowhere, value: BigInt(number) };
}

/** Enums that core brings for all families, by the name that specs refer to them by. */
export const builtInEnums: ReadonlyMap<string, EnumDef> = new Map([[addressFamily.name, addressFamily]]);
