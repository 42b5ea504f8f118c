import { beforeEach, expect } from 'vitest';
import { type NetlinkSocket, useLinks } from '../../../../tools/live/index.ts';
import { getDevice, type Wgdevice, type Wgpeer } from '../../src/index.ts';

/** Name of the device that each test has. */
export const ifname = 'nlk-wg';

/** Gives each test a device, and reads it. */
export function useDevice(socket: NetlinkSocket): { read(): Promise<Wgdevice>; peers(): Promise<readonly Wgpeer[]> } {
  const links = useLinks(socket);
  beforeEach(async () => {
    await links.create({ ifname, linkinfo: { kind: 'wireguard' } });
  });
  const read = async (): Promise<Wgdevice> => {
    const devices = await socket.dump(getDevice, { ifname }, { unknownAttributes: 'deny' }).toArray();
    expect(devices).toHaveLength(1);
    return devices[0] ?? expect.fail('no device');
  };
  return { read, peers: async () => (await read()).peers ?? [] };
}

/** A public key that is made of a number; any 32 bytes are one. */
export function publicKey(number: number): Uint8Array {
  const key = new Uint8Array(32).fill(1);
  new DataView(key.buffer).setUint32(0, number);
  return key;
}
