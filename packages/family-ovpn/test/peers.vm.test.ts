import { inspect } from 'node:util';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  leaveNothingBehind,
  openDatagram,
  openStream,
  type RawSocket,
  refusalOf,
  SyncSocket,
  useLinks,
  useLoopback,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  type Keyconf,
  keyDel,
  keyGet,
  keyNew,
  keySwap,
  type Peer,
  peerDel,
  peerGet,
  peerNew,
  peerSet,
} from '../src/index.ts';

const socket = useSocket();
useLoopback(socket);
const links = useLinks(socket);
leaveNothingBehind();
const strict = { unknownAttributes: 'deny' } as const;

let ifindex: number;
let udp: RawSocket;

beforeEach(async () => {
  const { ifiIndex } = await links.create({ ifname: 'nlk-ovpn', linkinfo: { kind: 'ovpn', data: { mode: 'mp' } } });
  ifindex = ifiIndex;
  udp = openDatagram();
  udp.bind('127.0.0.1');
});

async function read(id: number): Promise<Peer> {
  const { peer } = await socket.do(peerGet, { ifindex, peer: { id } }, strict);
  return peer ?? expect.fail('no peer');
}

const reached = { remoteIpv4: '127.0.0.2', remotePort: 1194 } as const;

async function addPeer(id: number): Promise<void> {
  await socket.do(peerNew, { ifindex, peer: { id, ...reached, socket: udp.fd, vpnIpv4: `10.8.0.${id}` } });
}

describe('a peer', () => {
  it('is added, read, listed and removed', async () => {
    const peer = {
      id: 2,
      ...reached,
      vpnIpv4: '10.8.0.2',
      vpnIpv6: '2001:db8::2',
      localIpv4: '127.0.0.1',
      keepaliveInterval: 10,
      keepaliveTimeout: 30,
      txId: 77,
    } as const;
    await socket.do(peerNew, { ifindex, peer: { ...peer, socket: udp.fd } });
    expect(await read(2)).toEqual({
      ...peer,
      localPort: udp.port(),
      vpnRxBytes: 0n,
      vpnRxPackets: 0n,
      vpnTxBytes: 0n,
      vpnTxPackets: 0n,
      linkRxBytes: 0n,
      linkRxPackets: 0n,
      linkTxBytes: 0n,
      linkTxPackets: 0n,
    });
    expect(await socket.dump(peerGet, { ifindex }, strict).toArray()).toEqual([{ peer: await read(2) }]);
    await socket.do(peerDel, { ifindex, peer: { id: 2 } });
    expect(await socket.dump(peerGet, { ifindex }).toArray()).toEqual([]);
  });

  it('is changed, what is not given staying as it is', async () => {
    await addPeer(3);
    const before = await read(3);
    await socket.do(peerSet, { ifindex, peer: { id: 3, keepaliveInterval: 5, keepaliveTimeout: 20 } });
    expect(await read(3)).toEqual({ ...before, keepaliveInterval: 5, keepaliveTimeout: 20 });
    const change = { remoteIpv4: '127.0.0.3', remotePort: 1301, vpnIpv4: '10.8.0.33' };
    await socket.do(peerSet, { ifindex, peer: { id: 3, ...change } });
    expect(await read(3)).toMatchObject({ ...change, keepaliveInterval: 5 });
  });

  it('is reached over TCP as well', async () => {
    const listener = openStream();
    listener.bind('127.0.0.1');
    listener.listen();
    const near = openStream();
    near.connect('127.0.0.1', listener.port());
    const far = listener.accept();
    onTestFinished(() => far.close());
    await socket.do(peerNew, { ifindex, peer: { id: 4, socket: near.fd, vpnIpv4: '10.8.0.4' } });
    const peer = await read(4);
    expect(peer).toMatchObject({ id: 4, localPort: near.port(), txId: 4 });
    expect(peer.remoteIpv4).toBeUndefined();
  });

  it('is listed by a blocking socket', () => {
    const blocking = new SyncSocket();
    blocking.do(peerNew, { ifindex, peer: { id: 5, ...reached, socket: udp.fd, vpnIpv4: '10.8.0.5' } });
    expect(blocking.dump(peerGet, { ifindex }).toArray()).toMatchObject([{ peer: { id: 5, ...reached } }]);
    blocking.close();
  });
});

describe('a key', () => {
  const direction = (byte: number) => ({
    cipherKey: new Uint8Array(32).fill(byte),
    nonceTail: new Uint8Array(8).fill(byte),
  });
  const key = (slot: 'primary' | 'secondary', keyId: number): Keyconf => ({
    peerId: 2,
    slot,
    keyId,
    cipherAlg: keyId === 0 ? 'aes-gcm' : 'chacha20-poly1305',
    encryptDir: direction(0xa1),
    decryptDir: direction(0xa2),
  });

  const readKey = async (slot: 'primary' | 'secondary') =>
    (await socket.do(keyGet, { ifindex, keyconf: { peerId: 2, slot } }, strict)).keyconf;

  beforeEach(() => addPeer(2));

  it('is given for each slot, exchanged and dropped, and never read back', async () => {
    await socket.do(keyNew, { ifindex, keyconf: key('primary', 0) });
    await socket.do(keyNew, { ifindex, keyconf: key('secondary', 1) });
    const first = { peerId: 2, slot: 'primary', keyId: 0, cipherAlg: 'aes-gcm' };
    const second = { peerId: 2, slot: 'secondary', keyId: 1, cipherAlg: 'chacha20-poly1305' };
    expect(await readKey('primary')).toEqual(first);
    expect(await readKey('secondary')).toEqual(second);
    await socket.do(keySwap, { ifindex, keyconf: { peerId: 2 } });
    expect(await readKey('primary')).toEqual({ ...second, slot: 'primary' });
    expect(await readKey('secondary')).toEqual({ ...first, slot: 'secondary' });
    await socket.do(keyDel, { ifindex, keyconf: { peerId: 2, slot: 'secondary' } });
    expect((await refusalOf(readKey('secondary'))).code).toBe('ENOENT');
  });

  it('is not shown by a refusal', async () => {
    const { encryptDir = {} } = key('primary', 0);
    const request = { ifindex, keyconf: { ...key('primary', 0), encryptDir: { cipherKey: encryptDir.cipherKey } } };
    const refusal = await refusalOf(socket.do(keyNew, request));
    expect(refusal).toMatchObject({ code: 'EINVAL', extAck: { missing: 'key-new.keyconf.encrypt-dir.nonce-tail' } });
    expect(inspect(refusal, { depth: 9 })).not.toMatch(/161|a1a1/);
  });

  it('has a number that packets have room for', async () => {
    await expect(socket.do(keyNew, { ifindex, keyconf: key('primary', 9) })).rejects.toThrow('expected 0 to 7, got 9');
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(peerGet))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'peer-get.ifindex' },
    });
    expect(await refusalOf(socket.do(peerGet, { ifindex }))).toMatchObject({ extAck: { missing: 'peer-get.peer' } });
    expect(await refusalOf(socket.do(keyDel, { ifindex }))).toMatchObject({ extAck: { missing: 'key-del.keyconf' } });
    expect(await refusalOf(socket.do(peerNew, { ifindex, peer: { id: 6, ...reached } }))).toMatchObject({
      extAck: { missing: 'peer-new.peer.socket' },
    });
  });

  it('tells of peers and interfaces that are not there', async () => {
    expect(await refusalOf(socket.do(peerDel, { ifindex, peer: { id: 99 } }))).toMatchObject({
      code: 'ENOENT',
      extAck: { message: 'ovpn: cannot find peer with id 99' },
    });
    expect(await refusalOf(socket.do(peerNew, { ifindex: 1, peer: { id: 1 } }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'ovpn: specified interface is not ovpn', attribute: 'peer-new.ifindex' },
    });
  });

  it('tells of an address without a port', async () => {
    const peer = { id: 6, remoteIpv4: '127.0.0.2', socket: udp.fd, vpnIpv4: '10.8.0.6' };
    expect(await refusalOf(socket.do(peerNew, { ifindex, peer }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'ovpn: cannot specify remote IP address without port' },
    });
  });
});
