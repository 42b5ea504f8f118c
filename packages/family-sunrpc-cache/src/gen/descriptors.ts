// Generated from specs/kernel/sunrpc_cache.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, flag, list, named, nest, text, u32, u64,
} from '@nlkit/netlink-core';
import { cacheTypeTable } from './constants.ts';
import { decodeIpMap, decodeUnixGid } from './decode.ts';
import { encodeIpMap, encodeUnixGid } from './encode.ts';
import type { CacheFlush, CacheNotify, IpMap, IpMapReqs, UnixGid, UnixGidReqs } from './types.ts';

/** Attributes of set `cache-notify`. */
export const cacheNotifyAttrs: AttributeSet<CacheNotify> = /* @__PURE__ */ attributeSet('cache-notify', {
  cacheType: /* @__PURE__ */ attribute(1, 'cache-type', /* @__PURE__ */ named('u32', cacheTypeTable)),
});

/** Attributes of set `ip-map`. */
export const ipMapAttrs: AttributeSet<IpMap> = /* @__PURE__ */ attributeSet('ip-map', {
  seqno: /* @__PURE__ */ attribute(1, 'seqno', u64),
  class: /* @__PURE__ */ attribute(2, 'class', text),
  addr: /* @__PURE__ */ attribute(3, 'addr', text),
  domain: /* @__PURE__ */ attribute(4, 'domain', text),
  negative: /* @__PURE__ */ attribute(5, 'negative', flag),
  expiry: /* @__PURE__ */ attribute(6, 'expiry', u64),
});

/** Attributes of set `ip-map-reqs`. */
export const ipMapReqsAttrs: AttributeSet<IpMapReqs> = /* @__PURE__ */ attributeSet('ip-map-reqs', {
  requests: /* @__PURE__ */ attribute(
    1, 'requests', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => ipMapAttrs, decodeIpMap, encodeIpMap)),
  ),
});

/** Attributes of set `unix-gid`. */
export const unixGidAttrs: AttributeSet<UnixGid> = /* @__PURE__ */ attributeSet('unix-gid', {
  seqno: /* @__PURE__ */ attribute(1, 'seqno', u64),
  uid: /* @__PURE__ */ attribute(2, 'uid', u32),
  gids: /* @__PURE__ */ attribute(3, 'gids', /* @__PURE__ */ list(u32)),
  negative: /* @__PURE__ */ attribute(4, 'negative', flag),
  expiry: /* @__PURE__ */ attribute(5, 'expiry', u64),
});

/** Attributes of set `unix-gid-reqs`. */
export const unixGidReqsAttrs: AttributeSet<UnixGidReqs> = /* @__PURE__ */ attributeSet('unix-gid-reqs', {
  requests: /* @__PURE__ */ attribute(
    1, 'requests', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => unixGidAttrs, decodeUnixGid, encodeUnixGid)),
  ),
});

/** Attributes of set `cache-flush`. */
export const cacheFlushAttrs: AttributeSet<CacheFlush> = /* @__PURE__ */ attributeSet('cache-flush', {
  mask: /* @__PURE__ */ attribute(1, 'mask', /* @__PURE__ */ named('u32', cacheTypeTable)),
});
