import { decodeReply, parseHex, unknownAttributes } from '@nlkit/netlink-core';
import { expect, test } from 'vitest';
import { bridgeGetlink, getlink } from '../src/index.ts';

/** A link message of family AF_BRIDGE as a bridge with VLAN filtering sends it: af-spec with one VLAN (untagged, 1). */
const message = parseHex(
  [
    '3400 0000 1000 0000 0100 0000 0000 0000', // nlmsghdr
    '07 00 0100 0200 0000 0000 0000 0000 0000', // ifinfomsg, AF_BRIDGE, ifindex 2
    '0800 0300 6272 3000', // ifname br0
    '0c00 1a80 0800 0200 0400 0100', // af-spec: vlan-info, flags untagged, vid 1
  ]
    .join('')
    .replaceAll(' ', ''),
) as Uint8Array;

test('af-spec of a bridge message is not read as that of address families', () => {
  const link = decodeReply(getlink, 'do', message, { littleEndian: true });
  expect(link).toMatchObject({ ifiFamily: 'bridge', ifname: 'br0' });
  expect(link.afSpec).toBeUndefined();
  expect(link[unknownAttributes]).toEqual([
    { type: 26, nested: true, networkOrder: false, bytes: new Uint8Array([8, 0, 2, 0, 4, 0, 1, 0]) },
  ]);
});

test('the operation for bridges reads it', () => {
  const link = decodeReply(bridgeGetlink, 'dump', message, { littleEndian: true });
  expect(link.afSpec).toEqual({ vlanInfo: [{ flags: ['untagged'], vid: 1 }] });
});
