// Makes a WireGuard interface: creates the link, sets keys and a peer, gives it an address, switches it on.
//
//     npx tsx examples/wireguard-setup.ts wg0 10.99.0.1/24 <peer public key> 192.0.2.1:51820 10.99.0.0/24
import { generateKeyPairSync } from 'node:crypto';
import { newaddr } from '@nlkit/netlink-rt-addr';
import { getlink, newlink, setlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { keyFromBase64, keyToBase64, setDevice } from '@nlkit/netlink-wireguard';

const [ifname = 'wg0', address = '10.99.0.1/24', peerKey, endpoint = '192.0.2.1:51820', network = '10.99.0.0/24'] =
  process.argv.slice(2);
if (peerKey === undefined)
  throw new Error('usage: wireguard-setup.ts NAME ADDRESS/LENGTH PEER-KEY ADDRESS:PORT NETWORK');

/** A new X25519 key pair; its raw 32 bytes are the end of the DER form. */
function newKeyPair(): { privateKey: Uint8Array; publicKey: Uint8Array } {
  const pair = generateKeyPairSync('x25519');
  const privateKey = new Uint8Array(pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32));
  const publicKey = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  return { privateKey, publicKey };
}

/** Parts of `10.0.0.1/24`. */
function prefix(text: string): { family: 'inet' | 'inet6'; ip: string; length: number } {
  const [ip = '', length = ''] = text.split('/');
  return { family: ip.includes(':') ? 'inet6' : 'inet', ip, length: Number(length) };
}

const { privateKey, publicKey } = newKeyPair();
const own = prefix(address);
const allowed = prefix(network);
const colon = endpoint.lastIndexOf(':');
const socket = new NetlinkSocket();

await socket.do(newlink, { ifname, linkinfo: { kind: 'wireguard' } }, { flags: ['create', 'excl'] });
await socket.do(setDevice, {
  ifname,
  privateKey,
  listenPort: 51820,
  flags: ['replace-peers'],
  peers: [
    {
      publicKey: keyFromBase64(peerKey),
      endpoint: { address: endpoint.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(endpoint.slice(colon + 1)) },
      persistentKeepaliveInterval: 25,
      allowedips: [{ family: allowed.family, ipaddr: allowed.ip, cidrMask: allowed.length }],
    },
  ],
});
const { ifiIndex } = await socket.do(getlink, { ifname });
await socket.do(newaddr, { ifaFamily: own.family, ifaIndex: ifiIndex, ifaPrefixlen: own.length, local: own.ip });
await socket.do(setlink, { ifiIndex, ifiFlags: ['up'], ifiChange: ['up'] });

console.log(`${ifname} is up; its public key is ${keyToBase64(publicKey)}`);
await socket.close();
