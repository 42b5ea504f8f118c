import { AttrWriter, type EncodeError, encodeRequest } from '@nlkit/netlink-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDevice } from '../src/extra/index.ts';
import { encodeWgdevice } from '../src/gen/encode.ts';
import { setDevice } from '../src/gen/operations.ts';
import type { SetDeviceRequest, Wgallowedip, Wgpeer } from '../src/gen/types.ts';

type Peer = Wgpeer<Uint8Array>;

function key(number: number): Uint8Array {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

function ips(count: number, from: number = 0): Wgallowedip[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return { family: 'inet', ipaddr: `10.${number >> 16}.${(number >> 8) & 0xff}.${number & 0xff}`, cidrMask: 32 };
  });
}

function peers(count: number, allowedips: number = 3): Peer[] {
  return Array.from({ length: count }, (_, index) => ({
    publicKey: key(index),
    allowedips: ips(allowedips, index * allowedips),
  }));
}

function split(request: SetDeviceRequest): SetDeviceRequest[] {
  return [...splitDevice(request)];
}

function sizeOf(request: SetDeviceRequest): number {
  const writer = new AttrWriter();
  encodeWgdevice(writer, request);
  return writer.length;
}

/** What a device holds after requests: a model of wg_set_device and set_peer (drivers/net/wireguard/netlink.c). */
class Device {
  readonly settings: Record<string, unknown> = {};
  readonly peers: Map<string, { settings: Record<string, unknown>; ips: Set<string> }> = new Map();

  set({ peers: changes = [], flags = [], ifindex, ifname, ...settings }: SetDeviceRequest): this {
    expect({ ifindex, ifname }).toEqual({ ifindex: undefined, ifname: 'wg0' });
    if (flags.includes('replace-peers')) this.peers.clear();
    Object.assign(this.settings, settings);
    for (const change of changes) this.#setPeer(change);
    return this;
  }

  #setPeer({ publicKey, flags = [], allowedips = [], ...settings }: Peer): void {
    const id = String(publicKey);
    let peer = this.peers.get(id);
    if (peer === undefined && (flags.includes('update-only') || flags.includes('remove-me'))) return;
    if (flags.includes('remove-me')) {
      this.peers.delete(id);
      return;
    }
    peer ??= { settings: {}, ips: new Set() };
    this.peers.set(id, peer);
    if (flags.includes('replace-allowedips')) peer.ips.clear();
    Object.assign(peer.settings, settings);
    for (const { ipaddr } of allowedips) {
      for (const other of this.peers.values()) other.ips.delete(String(ipaddr));
      peer.ips.add(String(ipaddr));
    }
  }
}

describe('the splitter of set-device', () => {
  it.each([
    ['without peers', { ifname: 'wg0', listenPort: 1 }],
    ['with no peer in the list', { ifname: 'wg0', flags: ['replace-peers'], peers: [] }],
    ['with a few peers', { ifname: 'wg0', peers: peers(3) }],
  ] satisfies [string, SetDeviceRequest][])('returns a request %s as it is', (_, request) => {
    const parts = split(request);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toBe(request);
  });

  it('sends settings of the device and replace-peers once', () => {
    const settings: SetDeviceRequest = {
      ifname: 'wg0',
      privateKey: key(9),
      flags: ['replace-peers'],
      listenPort: 51820,
      fwmark: 7,
    };
    const [first, ...others] = split({ ...settings, peers: peers(1000) });
    expect({ ...first, peers: undefined }).toEqual({ ...settings, peers: undefined });
    expect(others.length).toBeGreaterThan(1);
    for (const other of others) expect({ ...other, peers: undefined }).toEqual({ ifname: 'wg0', peers: undefined });
  });

  it('keeps peers whole and in order', () => {
    const all = peers(1000);
    expect(split({ ifname: 'wg0', peers: all }).flatMap((part) => part.peers)).toEqual(all);
  });

  it('fills messages to 32 KiB', () => {
    const sizes = split({ ifindex: 3, peers: peers(1000) }).map(sizeOf);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(32 * 1024 + 64);
    for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(31 * 1024);
  });

  it('cuts a peer that is too large by itself', () => {
    const peer: Peer = {
      publicKey: key(1),
      presharedKey: key(2),
      flags: ['replace-allowedips'],
      endpoint: { address: '192.0.2.1', port: 1 },
      persistentKeepaliveInterval: 25,
      allowedips: ips(2000),
    };
    const parts = split({ ifname: 'wg0', peers: [peer] }).flatMap((part) => part.peers ?? []);
    const [first, ...others] = parts;
    expect({ ...first, allowedips: undefined }).toEqual({ ...peer, allowedips: undefined });
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      expect({ ...other, allowedips: undefined }).toEqual({ publicKey: key(1), flags: ['update-only'] });
    }
    expect(parts.flatMap((part) => part.allowedips)).toEqual(peer.allowedips);
  });

  it('does not bring back a peer that is removed between two parts', () => {
    const [first = {}, ...others] = split({ ifname: 'wg0', peers: [{ publicKey: key(1), allowedips: ips(2000) }] });
    const device = new Device().set(first);
    device.set({ ifname: 'wg0', peers: [{ publicKey: key(1), flags: ['remove-me'] }] });
    for (const part of others) device.set(part);
    expect(device.peers.size).toBe(0);
  });

  it.each([
    ['a key', [{ publicKey: new Uint8Array(3) }], 'set-device.peers[700].public-key: expected 32 bytes, got 3'],
    [
      'an allowed IP',
      [{ publicKey: key(1), allowedips: [...ips(2000), { ipaddr: 'nowhere' }] }],
      'set-device.peers[700].allowedips[2000].ipaddr: expected an IP address, got "nowhere"',
    ],
    [
      'a list',
      [{ publicKey: key(1), allowedips: 'all' as never }],
      'set-device.peers[700].allowedips: expected an array',
    ],
    ['a peer', [null as never], 'set-device.peers[700]: expected an object, got null'],
  ] satisfies [string, Peer[], string][])(
    'refuses %s before anything is sent, naming its place',
    (_, wrong, message) => {
      expect(() => splitDevice({ ifname: 'wg0', peers: [...peers(700), ...wrong] })).toThrow(message);
    },
  );

  it('leaves a list of peers that is none to the encoder', () => {
    const request = { ifname: 'wg0', peers: 'all' as never };
    expect(split(request)).toEqual([request]);
    expect(() => encodeRequest(setDevice, 'do', request)).toThrow(
      expect.objectContaining({ path: 'set-device.peers' } satisfies Partial<EncodeError>),
    );
  });

  it('changes a device as the whole request would, in messages that can be sent', () => {
    const peer = fc.record<Peer>(
      {
        publicKey: fc.nat(5).map(key),
        flags: fc.subarray(['remove-me', 'replace-allowedips', 'update-only'] as const),
        persistentKeepaliveInterval: fc.nat(3),
        allowedips: fc.tuple(fc.nat(3000), fc.nat(1000)).map(([count, from]) => ips(count, from)),
      },
      { requiredKeys: ['publicKey'] },
    );
    const request = fc.record<SetDeviceRequest>({
      ifname: fc.constant('wg0'),
      flags: fc.subarray(['replace-peers'] as const),
      listenPort: fc.nat(9),
      peers: fc.array(peer, { maxLength: 8 }),
    });
    const before: SetDeviceRequest = { ifname: 'wg0', peers: peers(4) };
    fc.assert(
      fc.property(request, (whole) => {
        const device = new Device().set(before);
        for (const part of splitDevice(whole)) {
          expect(sizeOf(part)).toBeLessThan(0xffff);
          device.set(part);
        }
        const expected = new Device().set(before).set(whole);
        expect(device.settings).toEqual(expected.settings);
        expect(device.peers).toEqual(expected.peers);
      }),
      { numRuns: 50, interruptAfterTimeLimit: 4_000 },
    );
  }, 20_000);
});
