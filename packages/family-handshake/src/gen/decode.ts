// Generated from specs/kernel/handshake.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import { authTable, handlerClassTable, msgTypeTable } from './constants.ts';
import type { Accept, Done, X509 } from './types.ts';

/** Decodes attribute set `x509`. */
export function decodeX509(r: AttrReader, out: X509 = {}): X509 {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.cert = r.s32('cert'); break;
      case 2: out.privkey = r.s32('privkey'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `accept`. */
export function decodeAccept(r: AttrReader, out: Accept = {}): Accept {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sockfd = r.s32('sockfd'); break;
      case 2: out.handlerClass = handlerClassTable.of(r.u32('handler-class')); break;
      case 3: out.messageType = msgTypeTable.of(r.u32('message-type')); break;
      case 4: out.timeout = r.u32('timeout'); break;
      case 5: out.authMode = authTable.of(r.u32('auth-mode')); break;
      case 6: out.peerIdentity = append(out.peerIdentity, r.u32('peer-identity')); break;
      case 7: out.certificate = append(out.certificate, r.nest('certificate', decodeX509)); break;
      case 8: out.peername = r.text('peername'); break;
      case 9: out.keyring = r.u32('keyring'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `done`. */
export function decodeDone(r: AttrReader, out: Done = {}): Done {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.status = r.u32('status'); break;
      case 2: out.sockfd = r.s32('sockfd'); break;
      case 3: out.remoteAuth = append(out.remoteAuth, r.u32('remote-auth')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}
