import { encodeRequest } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { isInstalled, leaveNothingBehind, NetlinkSocket, outputOf, useSocket } from '../../../tools/live/index.ts';
import { getDevice, keyToBase64, setDevice, splitDevice, type Wgallowedip, type Wgpeer } from '../src/index.ts';
import { ifname, publicKey, useDevice } from './live/use-device.ts';

const socket = useSocket();
const device = useDevice(socket);
leaveNothingBehind();

const count = 1000;

/** Three networks of a peer, all different. */
function networks(number: number): Wgallowedip[] {
  const [high, low] = [number >> 8, number & 0xff];
  return [
    { family: 'inet', ipaddr: `10.${high}.${low}.0`, cidrMask: 24 },
    { family: 'inet', ipaddr: `172.${16 + high}.${low}.1`, cidrMask: 32 },
    { family: 'inet6', ipaddr: `fd00:${(number + 1).toString(16)}::`, cidrMask: 32 },
  ];
}

function manyPeers(): Wgpeer[] {
  return Array.from({ length: count }, (_, number) => ({
    publicKey: publicKey(number),
    endpoint: { address: `192.0.${number >> 8}.${number & 0xff}`, port: 1 + number },
    persistentKeepaliveInterval: number,
    allowedips: networks(number),
  }));
}

/** What matters of a peer, in an order of our own: the kernel lists networks in its. */
function summary({ publicKey: key, endpoint, persistentKeepaliveInterval, allowedips = [] }: Wgpeer): unknown {
  const ips = allowedips.map(({ family, ipaddr, cidrMask }) => `${family} ${ipaddr}/${cidrMask}`).sort();
  return [keyToBase64(key ?? new Uint8Array(0)), endpoint?.address, endpoint?.port, persistentKeepaliveInterval, ips];
}

describe('a thousand peers', () => {
  it('are set by one call in several messages, and read back whole', async () => {
    const peers = manyPeers();
    const messages = [...splitDevice({ ifname, peers })];
    expect(messages.length).toBeGreaterThan(1);
    // One message could not hold them.
    expect(() => encodeRequest(setDevice, 'do', { ifname, peers })).toThrow(/the limit is 65535/);
    await socket.do(setDevice, { ifname, flags: ['replace-peers'], listenPort: 5, peers });

    const parts = await socket.dump(getDevice, { ifname }, { parts: true }).toArray();
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]).toMatchObject({ ifname, listenPort: 5 });
    expect(parts.at(-1)?.listenPort).toBeUndefined();

    const read = await device.read();
    expect(read).toMatchObject({ ifname, listenPort: 5 });
    expect(read.peers?.map(summary)).toEqual(peers.map(summary));
    for await (const one of socket.dump(getDevice, { ifname })) expect(one.peers?.length).toBe(count);
    if (isInstalled('wg', 'wireguard-tools')) {
      expect(outputOf('wg', ['show', ifname, 'peers']).trimEnd().split('\n')).toHaveLength(count);
    }
  });

  it('are replaced by one call, whose later messages do not replace the earlier ones', async () => {
    await socket.do(setDevice, { ifname, peers: [{ publicKey: publicKey(0xffffffff) }] });
    await socket.do(setDevice, { ifname, flags: ['replace-peers'], peers: manyPeers() });
    const read = await device.peers();
    expect(read).toHaveLength(count);
    expect(read.map(({ publicKey: key }) => key)).not.toContainEqual(publicKey(0xffffffff));
  });
});

describe('a peer with thousands of allowed IPs', () => {
  it('is set by one call in several messages, and read back whole', async () => {
    const allowedips = Array.from({ length: 5000 }, (_, number): Wgallowedip => {
      return { family: 'inet', ipaddr: `10.${number >> 8}.${number & 0xff}.1`, cidrMask: 32 };
    });
    const peers: Wgpeer[] = [
      { publicKey: publicKey(1), allowedips: [{ family: 'inet', ipaddr: '192.0.2.1', cidrMask: 32 }] },
      { publicKey: publicKey(2), flags: ['replace-allowedips'], persistentKeepaliveInterval: 9, allowedips },
      { publicKey: publicKey(3), allowedips: [{ family: 'inet', ipaddr: '192.0.2.3', cidrMask: 32 }] },
    ];
    expect([...splitDevice({ ifname, peers })].length).toBeGreaterThan(2);
    await socket.do(setDevice, { ifname, peers });
    const read = await device.peers();
    expect(read.map((peer) => peer.allowedips?.length)).toEqual([1, 5000, 1]);
    expect(read[1]?.persistentKeepaliveInterval).toBe(9);
    expect(new Set(read[1]?.allowedips?.map(({ ipaddr }) => ipaddr))).toEqual(
      new Set(allowedips.map(({ ipaddr }) => ipaddr)),
    );
  });
});

describe('a change while many peers are read', () => {
  it('leads to a whole answer or to an error', async () => {
    await socket.do(setDevice, { ifname, peers: manyPeers() });
    await using changer = new NetlinkSocket();
    let isReading = true;
    const changing = (async () => {
      for (let number = 0; isReading; number = (number + 1) % count) {
        const peer: Wgpeer = { publicKey: publicKey(number), flags: ['update-only'], persistentKeepaliveInterval: 1 };
        await changer.do(setDevice, { ifname, peers: [peer] });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    for (let round = 0; round < 20; round++) {
      const result = await socket
        .dump(getDevice, { ifname })
        .toArray()
        .catch((error: { code: string }) => error.code);
      if (typeof result === 'string') expect(result).toBe('ERR_NETLINK_DUMP_INTERRUPTED');
      else expect(result.map(({ peers }) => peers?.length)).toEqual([count]);
    }
    isReading = false;
    await changing;
  });
});
