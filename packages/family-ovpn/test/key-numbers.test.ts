import { messageReader } from '@nlkit/netlink-core';
import { expect, it } from 'vitest';
import { keySwapNtf } from '../src/index.ts';

/** A notification as the kernel sends it, with two bytes where the spec has four (ovpn_nl_key_swap_notify). */
const message = Uint8Array.of(
  ...[0x30, 0, 0, 0, 0x28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 1, 0, 0],
  ...[8, 0, 1, 0, 3, 0, 0, 0],
  ...[0x14, 0, 3, 0x80],
  ...[8, 0, 1, 0, 2, 0, 0, 0],
  ...[6, 0, 3, 0, 5, 0, 0, 0],
);

it('the number of a worn-out key is read although it is shorter than the spec says', () => {
  const reader = messageReader(keySwapNtf, message, { littleEndian: true, unknownAttributes: 'deny' });
  expect(keySwapNtf.decode(reader)).toEqual({ ifindex: 3, keyconf: { peerId: 2, keyId: 5 } });
});
