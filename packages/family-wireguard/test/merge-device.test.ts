import { type RawAttribute, unknownAttributes } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { mergeDevice } from '../src/extra/index.ts';
import type { Wgallowedip, Wgdevice, Wgpeer } from '../src/gen/types.ts';

function merged(parts: readonly Wgdevice[]): Wgdevice[] {
  const merger = mergeDevice();
  return [...parts.map((part) => merger.add(part)), merger.end()].filter((device) => device !== undefined);
}

function key(number: number): Uint8Array {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

function ip(number: number): Wgallowedip {
  return { family: 'inet', ipaddr: `10.${number >> 16}.${(number >> 8) & 0xff}.${number & 0xff}`, cidrMask: 32 };
}

function peer(number: number, ips: readonly number[], more: Wgpeer = {}): Wgpeer {
  return { publicKey: key(number), ...more, allowedips: ips.map(ip) };
}

function raw(type: number): RawAttribute {
  return { type, nested: false, networkOrder: false, bytes: Uint8Array.of(type) };
}

describe('the merger of get-device', () => {
  it('gives nothing for a dump without messages', () => {
    expect(merged([])).toEqual([]);
  });

  it('passes a device in one message on', () => {
    const device = { ifindex: 3, ifname: 'wg0', listenPort: 51820, peers: [peer(1, [1])] };
    expect(merged([structuredClone(device)])).toEqual([device]);
  });

  it('adds the peers of messages that hold nothing else', () => {
    expect(
      merged([
        { ifindex: 3, ifname: 'wg0', peers: [peer(1, [1])] },
        { peers: [peer(2, [2]), peer(3, [])] },
        { peers: [peer(4, [4])] },
      ]),
    ).toEqual([{ ifindex: 3, ifname: 'wg0', peers: [peer(1, [1]), peer(2, [2]), peer(3, []), peer(4, [4])] }]);
  });

  it('goes on with a peer whose allowed IPs were cut', () => {
    const settings = { rxBytes: 7n, txBytes: 9n };
    expect(
      merged([
        { ifindex: 3, peers: [peer(1, [1]), peer(2, [1, 2], settings)] },
        { peers: [peer(2, [3])] },
        { peers: [peer(2, [4]), peer(3, [5])] },
      ]),
    ).toEqual([{ ifindex: 3, peers: [peer(1, [1]), peer(2, [1, 2, 3, 4], settings), peer(3, [5])] }]);
  });

  it('goes on with a peer of which no allowed IP came yet', () => {
    const first: Wgpeer = { publicKey: key(1), rxBytes: 1n };
    expect(merged([{ peers: [first] }, { peers: [peer(1, [1])] }])).toEqual([
      { peers: [peer(1, [1], { rxBytes: 1n })] },
    ]);
  });

  it('keeps one device where its attributes come again', () => {
    const device = { ifindex: 3, ifname: 'wg0', privateKey: key(9), fwmark: 1 };
    expect(
      merged([
        { ...device, peers: [peer(1, [1])] },
        { ...device, peers: [peer(1, [2])] },
      ]),
    ).toEqual([{ ...device, peers: [peer(1, [1, 2])] }]);
  });

  it.each([
    ['ifindex', { ifindex: 3 }, { ifindex: 4 }],
    ['ifname', { ifname: 'wg0' }, { ifname: 'wg1' }],
  ])('begins another device where %s changes', (_, first, second) => {
    expect(merged([first, { peers: [peer(1, [1])] }, second, { peers: [peer(1, [2])] }])).toEqual([
      { ...first, peers: [peer(1, [1])] },
      { ...second, peers: [peer(1, [2])] },
    ]);
  });

  it('keeps unknown attributes once', () => {
    const parts: Wgdevice[] = [
      { peers: [{ ...peer(1, [1]), [unknownAttributes]: [raw(20)] }], [unknownAttributes]: [raw(30)] },
      { peers: [{ ...peer(1, [2]), [unknownAttributes]: [raw(20), raw(21)] }], [unknownAttributes]: [raw(30)] },
    ];
    const [device] = merged(parts);
    expect(device?.[unknownAttributes]).toEqual([raw(30)]);
    expect(device?.peers?.[0]?.[unknownAttributes]).toEqual([raw(20), raw(21)]);
  });

  it('bears the one empty message of a dump whose next peer was removed', () => {
    expect(merged([{ ifindex: 3, peers: [peer(1, [1])] }, {}])).toEqual([{ ifindex: 3, peers: [peer(1, [1])] }]);
  });

  it.each([
    ['no peers', {}],
    ['an empty list of peers', { ifindex: 3, peers: [] }],
    ['the last peer again without allowed IPs', { peers: [{ publicKey: key(1) }] }],
  ])('gives up on messages with %s', (_, idle) => {
    const merger = mergeDevice();
    merger.add({ ifindex: 3, peers: [peer(1, [1])] });
    merger.add(structuredClone(idle));
    expect(() => merger.add(structuredClone(idle))).toThrow(
      expect.objectContaining({ code: 'ERR_NETLINK_NO_PROGRESS' }),
    );
  });

  it('is linear: 20,000 peers in messages of 10, one of them in 20,000 pieces', () => {
    const merger = mergeDevice();
    merger.add({ ifindex: 3 });
    for (let first = 0; first < 20_000; first += 10) {
      merger.add({ peers: Array.from({ length: 10 }, (_, index) => peer(first + index, [first + index])) });
    }
    for (let piece = 0; piece < 20_000; piece++) merger.add({ peers: [peer(19_999, [piece])] });
    const device = merger.end();
    expect(device?.peers).toHaveLength(20_000);
    expect(device?.peers?.at(-1)?.allowedips).toHaveLength(20_001);
  }, 5_000);
});
