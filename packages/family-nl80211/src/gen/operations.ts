// Generated from specs/kernel/nl80211.yaml. Do not edit; run `pnpm regenerate`.

import { type AnyOperation, type Call, type Family, type Operation, operation } from '@nlkit/netlink-core';
import { decodeNl80211Attrs } from './decode.ts';
import { nl80211Attrs } from './descriptors.ts';
import { encodeNl80211Attrs } from './encode.ts';
import type {
  GetInterfaceDumpRequest, GetInterfaceRequest, GetProtocolFeaturesRequest, GetWiphyDumpRequest, GetWiphyRequest,
  Nl80211Attrs,
} from './types.ts';

/** Netlink family `nl80211` */
export const family: Family = { name: 'nl80211', protocol: 16, version: 1, modules: ['cfg80211'] };

/** `get-wiphy` */
export const getWiphy: Operation<
  Call<GetWiphyRequest, Nl80211Attrs, never>, Call<GetWiphyDumpRequest, Nl80211Attrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-wiphy', family, set: nl80211Attrs,
  do: { request: 1, reply: 3, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: { request: 1, reply: 3, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
});

/** `get-interface` */
export const getInterface: Operation<
  Call<GetInterfaceRequest, Nl80211Attrs, never>, Call<GetInterfaceDumpRequest, Nl80211Attrs, never>
> = /* @__PURE__ */ operation({
  name: 'get-interface', family, set: nl80211Attrs,
  do: { request: 5, reply: 7, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: { request: 5, reply: 7, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
});

/** `get-protocol-features` */
export const getProtocolFeatures: Operation<
  Call<GetProtocolFeaturesRequest, Nl80211Attrs, never>, undefined
> = /* @__PURE__ */ operation({
  name: 'get-protocol-features', family, set: nl80211Attrs,
  do: { request: 95, reply: 95, encode: encodeNl80211Attrs, decode: decodeNl80211Attrs },
  dump: undefined,
});

/** All operations of `nl80211`. */
export const operations: readonly AnyOperation[] = [getWiphy, getInterface, getProtocolFeatures];
