// Generated from specs/kernel/tc.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeAttrsMessage } from './decode.ts';
import { attrs, tcmsgStruct } from './descriptors.ts';
import { encodeAttrsMessage } from './encode.ts';
import type {
  AttrsMessage, DelchainRequest, DelqdiscRequest, DeltclassRequest, DeltfilterRequest, GetchainRequest,
  GetqdiscDumpRequest, GetqdiscRequest, GettclassRequest, GettfilterDumpRequest, GettfilterRequest, NewchainRequest,
  NewqdiscRequest, NewtclassRequest, NewtfilterRequest,
} from './types.ts';

/** Netlink family `tc` */
export const family: Family = { name: 'tc', protocol: 0, version: 1, modules: [] };

/** `newqdisc` */
export const newqdisc: Operation<Call<NewqdiscRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newqdisc', family, set: attrs, header: tcmsgStruct,
  do: { request: 36, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `delqdisc` */
export const delqdisc: Operation<Call<DelqdiscRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delqdisc', family, set: attrs, header: tcmsgStruct,
  do: { request: 37, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `getqdisc` */
export const getqdisc: Operation<
  Call<GetqdiscRequest, AttrsMessage, never>, Call<GetqdiscDumpRequest, AttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'getqdisc', family, set: attrs, header: tcmsgStruct,
  do: { request: 38, reply: 36, encode: encodeAttrsMessage, decode: decodeAttrsMessage },
  dump: { request: 38, reply: 36, encode: encodeAttrsMessage, decode: decodeAttrsMessage },
});

/** `newtclass` */
export const newtclass: Operation<Call<NewtclassRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newtclass', family, set: attrs, header: tcmsgStruct,
  do: { request: 40, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `deltclass` */
export const deltclass: Operation<Call<DeltclassRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'deltclass', family, set: attrs, header: tcmsgStruct,
  do: { request: 41, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `gettclass` */
export const gettclass: Operation<Call<GettclassRequest, AttrsMessage, never>, undefined> = /* @__PURE__ */ operation({
  name: 'gettclass', family, set: attrs, header: tcmsgStruct,
  do: { request: 42, reply: 40, encode: encodeAttrsMessage, decode: decodeAttrsMessage },
  dump: undefined,
});

/** `newtfilter` */
export const newtfilter: Operation<Call<NewtfilterRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newtfilter', family, set: attrs, header: tcmsgStruct,
  do: { request: 44, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `deltfilter` */
export const deltfilter: Operation<Call<DeltfilterRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'deltfilter', family, set: attrs, header: tcmsgStruct,
  do: { request: 45, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `gettfilter` */
export const gettfilter: Operation<
  Call<GettfilterRequest, AttrsMessage, never>, Call<GettfilterDumpRequest, AttrsMessage, never>
> = /* @__PURE__ */ operation({
  name: 'gettfilter', family, set: attrs, header: tcmsgStruct,
  do: { request: 46, reply: 44, encode: encodeAttrsMessage, decode: decodeAttrsMessage },
  dump: { request: 46, reply: 44, encode: encodeAttrsMessage, decode: decodeAttrsMessage },
});

/** `newchain` */
export const newchain: Operation<Call<NewchainRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'newchain', family, set: attrs, header: tcmsgStruct,
  do: { request: 100, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `delchain` */
export const delchain: Operation<Call<DelchainRequest, void>, undefined> = /* @__PURE__ */ operation({
  name: 'delchain', family, set: attrs, header: tcmsgStruct,
  do: { request: 101, encode: encodeAttrsMessage },
  dump: undefined,
});

/** `getchain` */
export const getchain: Operation<Call<GetchainRequest, AttrsMessage, never>, undefined> = /* @__PURE__ */ operation({
  name: 'getchain', family, set: attrs, header: tcmsgStruct,
  do: { request: 102, reply: 100, encode: encodeAttrsMessage, decode: decodeAttrsMessage },
  dump: undefined,
});

/** All operations of `tc`. */
export const operations: readonly AnyOperation[] = [
  newqdisc, delqdisc, getqdisc, newtclass, deltclass, gettclass, newtfilter, deltfilter, gettfilter, newchain, delchain,
  getchain,
];
