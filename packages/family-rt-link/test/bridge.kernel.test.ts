import { describe, expect, it } from 'vitest';
import { bridgeRows, leaveNothingBehind, refusalOf, useLinks, useSocket } from '../../../tools/live/index.ts';
import { bridgeDellink, bridgeGetlink, bridgeSetlink, getlink, getstats, newlink, setlink } from '../src/index.ts';
import { expectSameAsIp } from './live/as-ip.ts';

const socket = useSocket();
const links = useLinks(socket);
leaveNothingBehind();

/** A bridge with one port, whose other end is `nlk-host`. */
async function makeBridge(vlanFiltering: 0 | 1): Promise<{ bridge: number; port: number }> {
  const data = vlanFiltering === 1 ? { vlanFiltering } : {};
  const bridge = await links.create({ ifname: 'nlk-br', linkinfo: { kind: 'bridge', data } });
  const [port] = await links.createPair('nlk-port', 'nlk-host');
  await socket.do(setlink, { ifiIndex: port.ifiIndex, master: bridge.ifiIndex });
  await socket.do(setlink, { ifiIndex: bridge.ifiIndex, ifiFlags: ['up'], ifiChange: ['up'] });
  return { bridge: bridge.ifiIndex, port: port.ifiIndex };
}

describe('a port of a bridge', () => {
  it('shows its master and its settings as a port', async () => {
    const { bridge, port } = await makeBridge(0);
    const read = await socket.do(getlink, { ifiIndex: port }, { unknownAttributes: 'deny' });
    expect(read.master).toBe(bridge);
    expect(read.linkinfo).toMatchObject({
      kind: 'veth',
      slaveKind: 'bridge',
      slaveData: { priority: 32, learning: 1, unicastFlood: 1, multicastRouter: 'temp-query' },
    });
    await expectSameAsIp(socket, read);
    await expectSameAsIp(socket, await socket.do(getlink, { ifiIndex: bridge }));
  });

  it('takes changes of its settings', async () => {
    const { port } = await makeBridge(0);
    const slaveData = {
      cost: 77,
      priority: 16,
      mode: 1,
      guard: 1,
      fastLeave: 1,
      learning: 0,
      isolated: 1,
      groupFwdMask: 8,
    };
    await socket.do(newlink, { ifiIndex: port, linkinfo: { slaveKind: 'bridge', slaveData } });
    const read = await socket.do(getlink, { ifiIndex: port });
    expect(read.linkinfo?.slaveData).toMatchObject(slaveData);
    await expectSameAsIp(socket, read);
  });

  it('takes them by the older way as well', async () => {
    const { port } = await makeBridge(0);
    await socket.do(bridgeSetlink, { ifiFamily: 'bridge', ifiIndex: port, protinfo: { cost: 99, unicastFlood: 0 } });
    const ports = await socket.dump(bridgeGetlink, { ifiFamily: 'bridge' }).toArray();
    const { protinfo } = ports.find(({ ifiIndex }) => ifiIndex === port) ?? {};
    expect(protinfo).toMatchObject({ cost: 99, unicastFlood: 0 });
    const others = await socket.dump(getlink, { ifiFamily: 'bridge' }).toArray();
    expect(others.find(({ ifiIndex }) => ifiIndex === port)?.bridgeProtinfo).toMatchObject({ cost: 99 });
    const read = await socket.do(getlink, { ifiIndex: port });
    expect(read.linkinfo?.slaveData).toMatchObject({ cost: 99, unicastFlood: 0 });
  });

  it('leaves the bridge when its master is set to none', async () => {
    const { port } = await makeBridge(0);
    await socket.do(setlink, { ifiIndex: port, master: 0 });
    const read = await socket.do(getlink, { ifiIndex: port });
    expect(read.master).toBeUndefined();
    expect(read.linkinfo?.slaveKind).toBeUndefined();
  });

  it('may not be the bridge itself', async () => {
    const { bridge } = await makeBridge(0);
    const refusal = await refusalOf(socket.do(setlink, { ifiIndex: bridge, master: bridge }));
    expect(refusal.code).toBe('ELOOP');
    expect(refusal.extAck?.message).toBe('Can not enslave a bridge to a bridge');
  });
});

/** Why VLANs cannot be tried: the kernel is built without them. */
async function hasVlanFiltering(): Promise<boolean> {
  const { ifiIndex } = await links.create({ ifname: 'nlk-probe', linkinfo: { kind: 'bridge' } });
  const { linkinfo } = await socket.do(getlink, { ifiIndex });
  return linkinfo?.kind === 'bridge' && linkinfo.data?.vlanProtocol !== undefined;
}

describe('VLANs of a bridge', () => {
  it('are added to ports, listed and removed', async (context) => {
    if (!(await hasVlanFiltering())) context.skip('bridges of this kernel do not filter VLANs');
    const { port } = await makeBridge(1);
    const vlanInfo = [
      { flags: ['pvid', 'untagged'], vid: 10 },
      { flags: ['range-begin'], vid: 20 },
      { flags: ['range-end'], vid: 24 },
    ] as const;
    await socket.do(bridgeSetlink, { ifiFamily: 'bridge', ifiIndex: port, afSpec: { vlanInfo: [...vlanInfo] } });
    const vlansOf = async (extMask: 'brvlan' | 'brvlan-compressed'): Promise<object | undefined> => {
      const request = { ifiFamily: 'bridge', extMask: [extMask] } as const;
      const ports = await socket.dump(bridgeGetlink, request, { unknownAttributes: 'deny' }).toArray();
      return ports.find(({ ifiIndex }) => ifiIndex === port)?.afSpec?.vlanInfo;
    };
    expect(await vlansOf('brvlan')).toEqual([
      { flags: ['untagged'], vid: 1 },
      { flags: ['pvid', 'untagged'], vid: 10 },
      ...[20, 21, 22, 23, 24].map((vid) => ({ flags: [], vid })),
    ]);
    expect(await vlansOf('brvlan-compressed')).toEqual([
      { flags: ['untagged'], vid: 1 },
      { flags: ['pvid', 'untagged'], vid: 10 },
      { flags: ['range-begin'], vid: 20 },
      { flags: ['range-end'], vid: 24 },
    ]);
    const rows = bridgeRows('vlan', 'show', 'dev', 'nlk-port');
    if (rows !== undefined) {
      expect(rows).toEqual([
        {
          ifname: 'nlk-port',
          vlans: [
            { vlan: 1, flags: ['Egress Untagged'] },
            { vlan: 10, flags: ['PVID', 'Egress Untagged'] },
            ...[20, 21, 22, 23, 24].map((vlan) => ({ vlan })),
          ],
        },
      ]);
    }
    await socket.do(bridgeDellink, {
      ifiFamily: 'bridge',
      ifiIndex: port,
      afSpec: { vlanInfo: [{ flags: [], vid: 1 }, vlanInfo[1], vlanInfo[2]] },
    });
    expect(await vlansOf('brvlan')).toEqual([{ flags: ['pvid', 'untagged'], vid: 10 }]);
  });
});

describe('statistics of a bridge', () => {
  it('count spanning-tree messages and multicast', async () => {
    const { bridge, port } = await makeBridge(0);
    await socket.do(newlink, { ifiIndex: bridge, linkinfo: { kind: 'bridge', data: { mcastStatsEnabled: 1 } } });
    const ofBridge = await socket.do(getstats, { ifindex: bridge, filterMask: ['link-xstats'] });
    expect(ofBridge.linkXstats?.bridge?.mcast?.igmpV3reportsTx).toBeTypeOf('bigint');
    const ofPort = await socket.do(getstats, { ifindex: port, filterMask: ['link-xstats-slave'] });
    expect(ofPort.linkXstatsSlave?.bridge?.stp?.transitionBlk).toBeTypeOf('bigint');
  });
});
