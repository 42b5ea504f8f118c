import { getaddr } from '@nlkit/netlink-rt-addr';
import { getlink } from '@nlkit/netlink-rt-link';
import { getroute } from '@nlkit/netlink-rt-route';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterAll, beforeAll, expect } from 'vitest';

/** Fails the file whose tests leave a link, an address or a route behind, or take one away. */
export function leaveNothingBehind(): void {
  let before: readonly string[];
  beforeAll(async () => {
    before = await inventory();
  });
  afterAll(async () => {
    expect(await inventory(), 'links, addresses and routes after the tests').toEqual(before);
  });
}

async function inventory(): Promise<readonly string[]> {
  const socket = new NetlinkSocket();
  const links = await socket.dump(getlink).toArray();
  const addresses = await socket.dump(getaddr).toArray();
  const routes = await socket.dump(getroute).toArray();
  await socket.close();
  return [
    ...links.map(({ ifname, ifiFlags }) => `link ${ifname} ${ifiFlags.includes('up') ? 'up' : 'down'}`),
    ...addresses.map(({ local, address, ifaIndex }) => `address ${local ?? address} of ${ifaIndex}`),
    ...routes.map(({ dst, rtmDstLen, table, oif }) => `route ${dst}/${rtmDstLen} in ${table} by ${oif}`),
  ].sort();
}
