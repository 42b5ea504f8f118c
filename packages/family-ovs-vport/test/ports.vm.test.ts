import { beforeEach, describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  useDatapath,
  useLinks,
  useSocket,
} from '../../../tools/live/index.ts';
import { del, get, newOp, set, type VportMessage } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
const datapath = useDatapath(socket);
leaveNothingBehind();

let ifindex: number;

beforeEach(async () => {
  [{ ifiIndex: ifindex }] = await links.createPair('nlk-a', 'nlk-b');
});

/** The ports of the test's datapath; an attribute that the spec does not describe is an error. */
function ports(): Promise<VportMessage[]> {
  return socket.dump(get, { dpIfindex: datapath.dpIfindex }, { unknownAttributes: 'deny' }).toArray();
}

describe('a port', () => {
  it('is the local one of the datapath', async () => {
    const { dpIfindex, name } = datapath;
    expect(await ports()).toMatchObject([
      { dpIfindex, portNo: 0, type: 'internal', name, ifindex: dpIfindex, upcallPid: [0] },
    ]);
  });

  it('is added, read, changed and removed', async () => {
    const { dpIfindex } = datapath;
    await socket.do(newOp, { dpIfindex, name: 'nlk-a', type: 'netdev', portNo: 17, upcallPid: [0] });
    const shown = await socket.do(get, { dpIfindex, portNo: 17 }, { unknownAttributes: 'deny' });
    expect(shown).toMatchObject({
      dpIfindex,
      portNo: 17,
      type: 'netdev',
      name: 'nlk-a',
      ifindex,
      upcallPid: [0],
      stats: { rxErrors: 0n, txErrors: 0n },
      upcallStats: { success: 0n, fail: 0n },
    });
    expect(await socket.do(get, { name: 'nlk-a' })).toMatchObject({ dpIfindex, portNo: 17 });
    await socket.do(set, { dpIfindex, portNo: 17, upcallPid: [4711] });
    expect((await ports()).map(({ portNo, upcallPid }) => [portNo, upcallPid])).toEqual([
      [0, [0]],
      [17, [4711]],
    ]);
    await socket.do(del, { dpIfindex, portNo: 17 });
    expect((await ports()).map(({ portNo }) => portNo)).toEqual([0]);
  });

  it('makes a link of its own', async () => {
    const { dpIfindex } = datapath;
    await socket.do(newOp, { dpIfindex, name: 'nlk-int', type: 'internal', upcallPid: [0] });
    const port = await socket.do(get, { name: 'nlk-int' });
    expect(port).toMatchObject({ type: 'internal', ifindex: (await links.get('nlk-int')).ifiIndex });
    if (isInstalled('ovs-dpctl', 'openvswitch-switch')) {
      expect(outputOf('ovs-dpctl', ['show'])).toContain(`port ${port.portNo}: nlk-int (internal)`);
    }
    await socket.do(del, { dpIfindex, name: 'nlk-int' });
  });
});

describe('a refusal', () => {
  it('tells of a port that is not there', async () => {
    const { dpIfindex } = datapath;
    expect((await refusalOf(socket.do(get, { dpIfindex, portNo: 5 }))).code).toBe('ENODEV');
    expect((await refusalOf(socket.do(del, { dpIfindex, portNo: 5 }))).code).toBe('ENODEV');
    expect((await refusalOf(socket.dump(get, { dpIfindex: 0x7ffffff0 }).toArray())).code).toBe('ENODEV');
  });

  it('tells of several sockets where the datapath takes one alone', async () => {
    const request = { dpIfindex: datapath.dpIfindex, portNo: 0, upcallPid: [4711, 4712] };
    expect((await refusalOf(socket.do(set, request))).code).toBe('EINVAL');
  });

  it('tells of the local port, which cannot be removed', async () => {
    expect((await refusalOf(socket.do(del, { dpIfindex: datapath.dpIfindex, portNo: 0 }))).code).toBe('EINVAL');
  });

  it('names the attribute that is wrong', async () => {
    const name = 'x'.repeat(20);
    const refusal = await refusalOf(
      socket.do(newOp, { dpIfindex: datapath.dpIfindex, name, type: 'netdev', upcallPid: [0] }),
    );
    expect(refusal).toMatchObject({ code: 'EINVAL', extAck: { attribute: 'new.name' } });
  });
});
