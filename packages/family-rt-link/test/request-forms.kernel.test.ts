import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, useLinks, useSocket } from '../../../tools/live/index.ts';
import { Ipv4Devconf, setlink } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

describe('attributes that requests have in another form than replies', () => {
  it('IPv4 settings are named one by one, and come back in an array', async () => {
    const [{ ifname = '' }] = await links.createPair('nlk-conf0', 'nlk-conf1');
    await socket.do(setlink, { ifname, afSpec: { inet: { settings: { forwarding: 1, rpFilter: 2 } } } });
    const { afSpec } = await links.get(ifname);
    const { conf = [], settings } = afSpec?.inet ?? {};
    expect(settings).toBeUndefined();
    expect([conf[Ipv4Devconf.forwarding], conf[Ipv4Devconf['rp-filter']]]).toEqual([1, 2]);
  });

  it('the time to live of vxlan links is taken over by a flag, and shown as a number', async (context) => {
    const linkinfo = { kind: 'vxlan', data: { id: 7, inheritTtl: true } } as const;
    const link = await links.createOrSkip(context, { ifname: 'nlk-vx0', linkinfo });
    expect(link.linkinfo?.kind === 'vxlan' && link.linkinfo.data?.ttlInherit).toBe(1);
  });
});
