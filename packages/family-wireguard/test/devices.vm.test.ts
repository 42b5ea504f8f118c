import { EncodeError } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  SyncSocket,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  generatePrivateKey,
  getDevice,
  keyToBase64,
  publicKeyOf,
  setDevice,
  type Wgallowedip,
  type Wgpeer,
} from '../src/index.ts';
import { ifname, publicKey, useDevice } from './live/use-device.ts';

const socket = useSocket();
const device = useDevice(socket);
leaveNothingBehind();

/** What `wg show DEVICE dump` prints, in columns; undefined where it is not installed. */
function shownByWg(): string[][] | undefined {
  if (!isInstalled('wg', 'wireguard-tools')) return undefined;
  const lines = outputOf('wg', ['show', ifname, 'dump']).trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

/** The columns of a peer in that output. */
function peerAsWg(peer: Wgpeer): string[] {
  const { endpoint, presharedKey = new Uint8Array(32), allowedips = [], persistentKeepaliveInterval = 0 } = peer;
  const host = endpoint?.address.includes(':') ? `[${endpoint.address}]` : endpoint?.address;
  return [
    keyToBase64(peer.publicKey ?? new Uint8Array(0)),
    presharedKey.every((byte) => byte === 0) ? '(none)' : keyToBase64(presharedKey),
    endpoint === undefined ? '(none)' : `${host}:${endpoint.port}`,
    allowedips.length === 0 ? '(none)' : allowedips.map(({ ipaddr, cidrMask }) => `${ipaddr}/${cidrMask}`).join(','),
    String(peer.lastHandshakeTime?.sec),
    String(peer.rxBytes),
    String(peer.txBytes),
    persistentKeepaliveInterval === 0 ? 'off' : String(persistentKeepaliveInterval),
  ];
}

async function expectSameAsWg(): Promise<void> {
  const rows = shownByWg();
  if (rows === undefined) return;
  const { privateKey, publicKey: own, listenPort, fwmark, peers = [] } = await device.read();
  expect(rows[0]).toEqual([
    privateKey === undefined ? '(none)' : keyToBase64(privateKey),
    own === undefined ? '(none)' : keyToBase64(own),
    String(listenPort),
    fwmark === 0 ? 'off' : `0x${fwmark?.toString(16)}`,
  ]);
  expect(rows.slice(1)).toEqual(peers.map(peerAsWg));
}

describe('a device', () => {
  it('has nothing but a name at first', async () => {
    const read = await device.read();
    expect(read).toMatchObject({ ifname, listenPort: 0, fwmark: 0 });
    expect(read.ifindex).toBeGreaterThan(0);
    expect([read.privateKey, read.publicKey, read.peers]).toEqual([undefined, undefined, undefined]);
    await expectSameAsWg();
  });

  it('is found by its index', async () => {
    const { ifindex } = await device.read();
    const [read] = await socket.dump(getDevice, { ifindex }).toArray();
    expect(read?.ifname).toBe(ifname);
  });

  it('takes key, port and mark, and works out its public key', async () => {
    const privateKey = generatePrivateKey();
    await socket.do(setDevice, { ifname, privateKey, listenPort: 51_820, fwmark: 0xdeadbeef });
    const read = await device.read();
    expect(read).toMatchObject({ listenPort: 51_820, fwmark: 0xdeadbeef });
    expect([...(read.privateKey ?? [])]).toEqual([...privateKey]);
    expect(read.publicKey).toEqual(await publicKeyOf(privateKey));
    await expectSameAsWg();
  });

  it('loses its key when it is set to zeros', async () => {
    await socket.do(setDevice, { ifname, privateKey: generatePrivateKey() });
    await socket.do(setDevice, { ifname, privateKey: new Uint8Array(32) });
    expect((await device.read()).privateKey).toBeUndefined();
  });

  it('is read the same way in the synchronous form', async () => {
    await socket.do(setDevice, { ifname, listenPort: 4242, peers: [{ publicKey: publicKey(1) }] });
    using sync = new SyncSocket();
    expect(sync.dump(getDevice, { ifname }).toArray()).toEqual([await device.read()]);
  });
});

describe('a peer', () => {
  it('has an endpoint of IPv4 or IPv6, a preshared key, a keepalive interval and allowed IPs', async () => {
    const presharedKey = generatePrivateKey();
    const peers: Wgpeer[] = [
      {
        publicKey: publicKey(1),
        presharedKey,
        endpoint: { address: '192.0.2.1', port: 51_821 },
        persistentKeepaliveInterval: 25,
        allowedips: [
          { family: 'inet', ipaddr: '10.0.0.0', cidrMask: 24 },
          { family: 'inet6', ipaddr: 'fd00:1::', cidrMask: 48 },
          { family: 'inet', ipaddr: '0.0.0.0', cidrMask: 0 },
        ],
      },
      { publicKey: publicKey(2), endpoint: { address: '2001:db8::1', port: 9 } },
      { publicKey: publicKey(3) },
    ];
    await socket.do(setDevice, { ifname, peers });
    const [first, second, third, ...more] = await device.peers();
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      publicKey: publicKey(1),
      endpoint: { address: '192.0.2.1', port: 51_821 },
      persistentKeepaliveInterval: 25,
      lastHandshakeTime: { sec: 0n, nsec: 0n },
      rxBytes: 0n,
      txBytes: 0n,
      protocolVersion: 1,
    });
    expect([...(first?.presharedKey ?? [])]).toEqual([...presharedKey]);
    expect(new Set(first?.allowedips?.map(({ ipaddr, cidrMask }) => `${ipaddr}/${cidrMask}`))).toEqual(
      new Set(['10.0.0.0/24', 'fd00:1::/48', '0.0.0.0/0']),
    );
    expect(second?.endpoint).toMatchObject({ address: '2001:db8::1', port: 9 });
    expect(third?.endpoint).toBeUndefined();
    expect(third?.allowedips ?? []).toEqual([]);
    await expectSameAsWg();
  });

  it('is only changed by update-only, never added', async () => {
    const [known, unknown] = [publicKey(1), publicKey(2)];
    await socket.do(setDevice, { ifname, peers: [{ publicKey: known }] });
    const peers: Wgpeer[] = [known, unknown].map((key) => ({
      publicKey: key,
      flags: ['update-only'],
      persistentKeepaliveInterval: 7,
    }));
    await socket.do(setDevice, { ifname, peers });
    const read = await device.peers();
    expect(read.map((peer) => [peer.publicKey, peer.persistentKeepaliveInterval])).toEqual([[known, 7]]);
  });

  it('is removed by remove-me', async () => {
    await socket.do(setDevice, { ifname, peers: [1, 2, 3].map((number) => ({ publicKey: publicKey(number) })) });
    await socket.do(setDevice, { ifname, peers: [{ publicKey: publicKey(2), flags: ['remove-me'] }] });
    expect((await device.peers()).map((peer) => peer.publicKey)).toEqual([publicKey(1), publicKey(3)]);
  });

  it('has its allowed IPs added to, or replaced', async () => {
    const networks = async (): Promise<unknown> =>
      (await device.peers()).map(({ allowedips = [] }) => allowedips.map(({ ipaddr }) => ipaddr).sort());
    const allow = (flags: readonly 'replace-allowedips'[], ...ips: string[]): Promise<void> =>
      socket.do(setDevice, {
        ifname,
        peers: [
          {
            publicKey: publicKey(1),
            flags: [...flags],
            allowedips: ips.map((ipaddr): Wgallowedip => ({ family: 'inet', ipaddr, cidrMask: 32 })),
          },
        ],
      });
    await allow([], '10.0.0.1');
    await allow([], '10.0.0.2');
    expect(await networks()).toEqual([['10.0.0.1', '10.0.0.2']]);
    await allow(['replace-allowedips'], '10.0.0.3');
    expect(await networks()).toEqual([['10.0.0.3']]);
    const gone = { family: 'inet', ipaddr: '10.0.0.3', cidrMask: 32, flags: ['remove-me'] } as const;
    await socket.do(setDevice, { ifname, peers: [{ publicKey: publicKey(1), allowedips: [gone] }] });
    expect(await networks()).toEqual([[]]);
  });

  it('loses a network to another peer that is given it', async () => {
    const allowedips = [{ family: 'inet', ipaddr: '10.0.0.0', cidrMask: 8 } as const];
    await socket.do(setDevice, { ifname, peers: [{ publicKey: publicKey(1), allowedips }] });
    await socket.do(setDevice, { ifname, peers: [{ publicKey: publicKey(2), allowedips }] });
    const read = await device.peers();
    expect(read.map((peer) => peer.allowedips?.length ?? 0)).toEqual([0, 1]);
  });

  it('goes with the others when peers are replaced', async () => {
    await socket.do(setDevice, { ifname, peers: [1, 2].map((number) => ({ publicKey: publicKey(number) })) });
    await socket.do(setDevice, { ifname, flags: ['replace-peers'], peers: [{ publicKey: publicKey(3) }] });
    expect((await device.peers()).map((peer) => peer.publicKey)).toEqual([publicKey(3)]);
    await socket.do(setDevice, { ifname, flags: ['replace-peers'] });
    expect(await device.peers()).toEqual([]);
  });
});

describe('a refusal', () => {
  it('tells of a device that is not there, or is none of WireGuard', async () => {
    expect((await refusalOf(socket.dump(getDevice, { ifname: 'nlk-none' }).toArray())).code).toBe('ENODEV');
    expect((await refusalOf(socket.dump(getDevice, { ifname: 'lo' }).toArray())).code).toBe('EOPNOTSUPP');
    expect((await refusalOf(socket.do(setDevice, { ifname: 'lo', listenPort: 1 }))).code).toBe('EOPNOTSUPP');
  });

  it('names flags that the kernel does not know', async () => {
    const peers: Wgpeer[] = [{ publicKey: publicKey(1), flags: [0x80] }];
    const refusal = await refusalOf(socket.do(setDevice, { ifname, peers }));
    expect(refusal.extAck).toMatchObject({ attribute: 'set-device.peers[0].flags', message: 'reserved bit set' });
  });

  it('of a key that is too short comes before anything is sent', async () => {
    const request = socket.do(setDevice, { ifname, peers: [{ publicKey: new Uint8Array(31) }] });
    await expect(request).rejects.toThrow(EncodeError);
    await expect(request).rejects.toMatchObject({ path: 'set-device.peers[0].public-key' });
  });
});
