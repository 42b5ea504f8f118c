import { dellink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { keyToBase64 } from '@nlkit/netlink-wireguard';
import { afterAll, expect, test } from 'vitest';
import { runExample } from './run-example.ts';

const timeout = 60_000;
const peer = keyToBase64(new Uint8Array(32).fill(9));

afterAll(async () => {
  const socket = new NetlinkSocket();
  await socket.do(dellink, { ifname: 'wgx' });
  await socket.close();
});

test('wireguard-setup.ts makes a device that wireguard.ts shows, without its private key', { timeout }, () => {
  const made = runExample('wireguard-setup.ts', 'wgx', '10.99.0.1/24', peer, '[2001:db8::1]:51820', '10.99.0.0/24');
  const [, publicKey] = /^wgx is up; its public key is (\S{44})$/m.exec(made) ?? [];
  const shown = runExample('wireguard.ts');
  expect(shown).toContain(
    `interface: wgx\n  public key: ${publicKey}\n  private key: (hidden)\n  listening port: 51820`,
  );
  expect(shown).toContain(`peer: ${peer}\n  endpoint: [2001:db8::1]:51820\n  allowed ips: 10.99.0.0/24`);
  expect(shown).toContain('persistent keepalive: 25 s');
});
