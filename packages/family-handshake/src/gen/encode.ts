// Generated from specs/kernel/handshake.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { authTable, handlerClassTable, msgTypeTable } from './constants.ts';
import type { Accept, Done, X509 } from './types.ts';

/** Encodes attribute set `x509`. */
export function encodeX509(w: AttrWriter, set: X509): void {
  for (const key in set) {
    switch (key) {
      case 'cert': w.s32(1, 'cert', set.cert); break;
      case 'privkey': w.s32(2, 'privkey', set.privkey); break;
      default: w.unknownKey('x509', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `accept`. */
export function encodeAccept(w: AttrWriter, set: Accept<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'sockfd': w.s32(1, 'sockfd', set.sockfd); break;
      case 'handlerClass': w.u32(2, 'handler-class', set.handlerClass, handlerClassTable); break;
      case 'messageType': w.u32(3, 'message-type', set.messageType, msgTypeTable); break;
      case 'timeout': w.u32(4, 'timeout', set.timeout); break;
      case 'authMode': w.u32(5, 'auth-mode', set.authMode, authTable); break;
      case 'peerIdentity': w.list('peer-identity', set.peerIdentity, (item) => w.u32(6, 'peer-identity', item)); break;
      case 'certificate':
        w.list('certificate', set.certificate, (item) => w.nest(7, 'certificate', item, encodeX509));
        break;
      case 'peername': w.text(8, 'peername', set.peername); break;
      case 'keyring': w.u32(9, 'keyring', set.keyring); break;
      default: w.unknownKey('accept', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `done`. */
export function encodeDone(w: AttrWriter, set: Done): void {
  for (const key in set) {
    switch (key) {
      case 'status': w.u32(1, 'status', w.range('status', set.status, 0, 4095)); break;
      case 'sockfd': w.s32(2, 'sockfd', set.sockfd); break;
      case 'remoteAuth': w.list('remote-auth', set.remoteAuth, (item) => w.u32(3, 'remote-auth', item)); break;
      default: w.unknownKey('done', key);
    }
  }
  w.keptUnknown(set);
}
