// Generated from specs/kernel/handshake.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, list, named, nest, s32, text, u32 } from '@nlkit/netlink-core';
import { authTable, handlerClassTable, msgTypeTable } from './constants.ts';
import { decodeX509 } from './decode.ts';
import { encodeX509 } from './encode.ts';
import type { Accept, Done, X509 } from './types.ts';

/** Attributes of set `x509`. */
export const x509Attrs: AttributeSet<X509> = /* @__PURE__ */ attributeSet('x509', {
  cert: /* @__PURE__ */ attribute(1, 'cert', s32),
  privkey: /* @__PURE__ */ attribute(2, 'privkey', s32),
});

/** Attributes of set `accept`. */
export const acceptAttrs: AttributeSet<Accept> = /* @__PURE__ */ attributeSet('accept', {
  sockfd: /* @__PURE__ */ attribute(1, 'sockfd', s32),
  handlerClass: /* @__PURE__ */ attribute(2, 'handler-class', /* @__PURE__ */ named('u32', handlerClassTable)),
  messageType: /* @__PURE__ */ attribute(3, 'message-type', /* @__PURE__ */ named('u32', msgTypeTable)),
  timeout: /* @__PURE__ */ attribute(4, 'timeout', u32),
  authMode: /* @__PURE__ */ attribute(5, 'auth-mode', /* @__PURE__ */ named('u32', authTable)),
  peerIdentity: /* @__PURE__ */ attribute(6, 'peer-identity', /* @__PURE__ */ list(u32)),
  certificate: /* @__PURE__ */ attribute(
    7, 'certificate', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => x509Attrs, decodeX509, encodeX509)),
  ),
  peername: /* @__PURE__ */ attribute(8, 'peername', text),
  keyring: /* @__PURE__ */ attribute(9, 'keyring', u32),
});

/** Attributes of set `done`. */
export const doneAttrs: AttributeSet<Done> = /* @__PURE__ */ attributeSet('done', {
  status: /* @__PURE__ */ attribute(1, 'status', u32),
  sockfd: /* @__PURE__ */ attribute(2, 'sockfd', s32),
  remoteAuth: /* @__PURE__ */ attribute(3, 'remote-auth', /* @__PURE__ */ list(u32)),
});
